// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timelinecoordinates.h"
#include "models/insight/insightrun.h"
#include "models/insight/siteprofile.h"
#include "models/insight/symptom.h"

#include <QString>

#include <vector>

namespace Roamscope {

/// What a person knows of the one case; what is empty is not known.
struct SymptomScope
{
    QByteArray chargePoint {}; ///< name, as in the capture
    QByteArray token {}; ///< uid of a card, id of a contract, in any letter case
    QByteArray charge {}; ///< id of a transaction, session or CDR
    TimeRange time {}; ///< not valid = all of it
    bool isEmpty() const { return chargePoint.isEmpty() && token.isEmpty() && charge.isEmpty() && !time.isValid(); }
    bool operator==(const SymptomScope &) const = default;
};

/// What was found at one step.
struct SymptomAnswer
{
    enum class State : quint8 {
        Found, ///< something is wrong here, in the case that was named
        Beside, ///< something is wrong here, but nothing ties it to that case
        Clear, ///< everything was looked at and nothing is wrong
        Unsure, ///< nothing was found, but not everything could be looked at
        Blind, ///< no check could say anything
    };
    State state = State::Blind;
    std::vector<quint32> findings {}; ///< of the case: indices into InsightResult::findings, the worst first
    std::vector<quint32> beside {}; ///< of the same checks, not tied to the case
    QByteArrayList asked {}; ///< checks that looked
    QByteArrayList silent {}; ///< checks that had not the data
    QByteArrayList unasked {}; ///< checks that the site profile leaves out
    int missing = InsightCheck::Nothing; ///< what the silent ones, and the step itself, would need
};

/// The whole way.
struct SymptomReport
{
    std::vector<SymptomAnswer> answers {}; ///< as the steps of the symptom
    int first = -1; ///< step at which the case first went wrong; −1 = none did
    int missing = InsightCheck::Nothing; ///< of all steps up to there, or of all
    /// Whether the case that was named is in the data at all; true where none was named.
    bool caseIsKnown = true;

    /// Where to look first and what is still missing to be sure, in translated sentences.
    QString conclusion(const Symptom &symptom) const;
};

/// Goes along the way of the data: what all checks found is sorted to the steps and to the case. Pure; fast enough for
/// the interface thread with some ten thousand findings.
SymptomReport walkSymptom(const Symptom &symptom, const InsightResult &result, const SiteProfile &profile, const SymptomScope &scope = {});

} // namespace Roamscope
