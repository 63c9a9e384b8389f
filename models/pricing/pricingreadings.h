// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/pricer.h"

#include <QString>

#include <span>

namespace Roamscope {

/// One reading of a point on which the specification is silent or contradicts itself, by name.
struct PricingReading
{
    const char *id; ///< for the command line and files: "step-per-period"
    const char *point; ///< English; what it is about
    const char *name;
    const char *reason; ///< why one would read it so
    void (*apply)(PricingPolicy &policy);
    bool isDefault; ///< of its point

    QString pointText() const; ///< translated
    QString nameText() const;
    QString reasonText() const;
};

/// All readings; those of one point stand together, its default first.
std::span<const PricingReading> pricingReadings();
const PricingReading *pricingReading(const QString &id);
/// "step-per-period,cents" → a policy; false with the unknown word in `unknown`. "default" changes nothing.
bool policyFromText(const QString &text, PricingPolicy *policy, QString *unknown);

} // namespace Roamscope
