// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/portfolio.h"

#include <QStringList>

namespace Roamscope {

/// `price --portfolio`: prices the CDRs of files of any length, a block of them in memory at a time, and prints what is
/// wrong by cause. The exit code.
int pricePortfolioFiles(const QStringList &files, const std::vector<TariffPtr> &tariffs, const PricingPolicy &policy, const QByteArray &timeZone, bool json);

} // namespace Roamscope
