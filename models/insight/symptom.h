// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/insightcheck.h"

#include <QLatin1StringView>
#include <QString>

#include <span>
#include <vector>

namespace Roamscope {

/// A place on the way of the data where something can go wrong, with the checks that look there.
struct SymptomStep
{
    QLatin1StringView id {}; ///< stable within the symptom: "token-sent"
    QString title {}; ///< translated: "The partner sends the token"
    QString question {}; ///< what is looked at here, translated
    Lane place = Lane::Unknown; ///< who holds the value at this step
    std::vector<QLatin1StringView> checks {};
    int needs = InsightCheck::Nothing; ///< without this data the step cannot say that all is well
};

/// What a person complains about, and the way of the data that leads there, from where a value begins to where it
/// hurts. Data only: the answers are made by walkSymptom().
struct Symptom
{
    QLatin1StringView id {}; ///< stable: "bill-disputed"
    QString title {}; ///< translated, in the words of who complains
    QString description {};
    std::vector<SymptomStep> steps {};
};

/// All symptoms, with texts in the language of the program at this moment.
std::vector<Symptom> symptoms();

/// What has to be opened for checks that need it, as a translated phrase for each of the bits of InsightCheck::Need.
QStringList neededData(int needs);

} // namespace Roamscope
