// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/compare/atmoment.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace Roamscope {

class Comparison;
struct Difference;

/// One message that tells why two copies of a value differ.
struct Evidence
{
    enum class Kind : quint8 {
        Carried, ///< a push with a value, which was taken
        Refused, ///< … which was refused
        Unanswered, ///< … which was never answered
        Returned, ///< a GET brought a value
        Reported, ///< the charger said what its status is
        Logged, ///< a line of the middleware that names the EVSE at that time
        NeverSent, ///< no message carried the value; `frame` is the one before, if any
    };
    Kind kind = Kind::Carried;
    FrameId frame = noFrame;
    FrameId answer = noFrame;
    TimeUs time = noTime;
    bool byCpo = true; ///< who sent it
    QByteArray value {}; ///< as JSON; of NeverSent the value that was never sent
    QByteArray detail {}; ///< "HTTP 503", "OCPI 2004"; text of the line

    /// A translated sentence, without the time.
    QString message() const;
};

/// What a capture tells about one difference.
struct Explanation
{
    std::vector<Evidence> evidence {}; ///< by time
    QString conclusion {}; ///< a translated sentence: who has to do what; empty when the capture says nothing
    FrameId frame = noFrame; ///< the one to look at first

    bool isEmpty() const { return evidence.empty(); }
};

/// What differs, apart from a Comparison.
struct ExplainedValue
{
    OcpiModule module = OcpiModule::Locations;
    QByteArray party {}; ///< "DE*QMO"; may be empty
    QByteArray id {};
    QByteArray path {}; ///< with keys: "/evses/LP-1/status"; empty = the whole object
    QByteArray cpo {}; ///< the values as JSON; empty = the side has none
    QByteArray emsp {};
    TimeUs until = noTime; ///< later messages are left out; noTime = none are
};

/// Looks through the pushes, the answers and, for a status, what the charger itself said (when there is an analysis).
/// Reads bodies: some milliseconds; for a worker when many are asked for.
Explanation explain(const ExplainedValue &value, const MomentHistory &history, const Analysis *analysis = nullptr);
Explanation explain(const Comparison &comparison, const Difference &difference, const MomentHistory &history,
                    const Analysis *analysis = nullptr);

} // namespace Roamscope
