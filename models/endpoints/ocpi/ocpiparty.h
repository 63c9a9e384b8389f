// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Roamscope {

/// A party of OCPI: country code and party id, "DE" and "QMO". Compared without case, as CiStrings are.
struct OcpiParty
{
    QByteArray country {};
    QByteArray id {};

    bool isEmpty() const { return country.isEmpty() && id.isEmpty(); }
    /// "DE*QMO"; empty for nobody.
    QByteArray text() const { return isEmpty() ? QByteArray() : country + '*' + id; }
    /// Reads "DE*QMO", "DE-QMO", "DE/QMO" or "DEQMO"; empty when it names none.
    static OcpiParty fromText(QByteArrayView text);

    friend bool operator==(const OcpiParty &a, const OcpiParty &b)
    {
        return a.country.compare(b.country, Qt::CaseInsensitive) == 0 && a.id.compare(b.id, Qt::CaseInsensitive) == 0;
    }
};

} // namespace Roamscope
