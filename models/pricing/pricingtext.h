// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Roamscope {

/// The context of translation for the sentences of pricing.
class PricingText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::PricingText)
};

} // namespace Roamscope
