// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/ocpiparty.h"

namespace Roamscope {

OcpiParty OcpiParty::fromText(QByteArrayView text)
{
    const QByteArray trimmed = text.toByteArray().trimmed();
    const auto isSeparator = [](char c) { return c == '*' || c == '-' || c == '/' || c == ' ' || c == '_' || c == ','; };
    if (trimmed.size() < 5)
        return {};
    const bool separated = isSeparator(trimmed.at(2));
    const OcpiParty party {trimmed.first(2).toUpper(), trimmed.sliced(separated ? 3 : 2).trimmed().toUpper()};
    const auto isLetter = [](char c) { return c >= 'A' && c <= 'Z'; };
    return party.id.size() == 3 && isLetter(party.country.at(0)) && isLetter(party.country.at(1)) ? party : OcpiParty();
}

} // namespace Roamscope
