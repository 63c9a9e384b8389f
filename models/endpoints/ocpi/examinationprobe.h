// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/checkfacts.h"

#include <span>

namespace Roamscope {

/// One request of an examination, as a pattern: what stands in braces is found out on the way. The plan that is shown
/// and the request that is sent are made from the same pattern.
struct ExaminationProbe
{
    enum class Token : quint8 { Own, OwnAsDemanded, Unknown, None, Foreign };
    const char *id;
    bool perModule;
    CheckMode mode;
    const char *method;
    const char *pattern; ///< "{module}?offset=0&limit=1"
    Token token;
    const char *purpose; ///< to be translated

    static std::span<const ExaminationProbe> all();
    QString displayPurpose() const;

    /// The URL with what is known; `missing` gets the first name in braces that is not known (then nothing is sent), and
    /// the text shows what will stand there: "<newest last_updated>".
    QByteArray url(const ExaminationFacts &facts, QByteArray *missing = nullptr) const;
    /// The request; false when something is not known, or there is nothing to find out by it. Sets facts.sent for writes.
    bool request(ExaminationFacts &facts, OcpiRequest *request) const;
};

} // namespace Roamscope
