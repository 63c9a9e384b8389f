// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/pricing/charge.h"

#include <atomic>

namespace Roamscope {

/// A tariff, CDR or Session of a capture, with the frame that carried it.
struct CapturedTariff
{
    TariffPtr tariff;
    FrameId frame = noFrame;
};
struct CapturedCharge
{
    Charge charge;
    FrameId frame = noFrame;
    QByteArray module; ///< "cdrs", "sessions", "transaction"
    int transaction = -1; ///< index into Analysis::transactions
};

/// What a capture holds to be priced: every version of every tariff, every CDR, the last state of each
/// Session, and each Transaction of the chargers.
struct CaptureCharges
{
    std::vector<CapturedTariff> tariffs; ///< in the order in which they were sent
    std::vector<CapturedCharge> charges;
};

/// Worker thread. What stands in requests (PUT, POST) and in the answers to GET is read.
CaptureCharges readCaptureCharges(const Capture &capture, const Analysis *analysis, const std::atomic_bool *cancelled = nullptr);

/// The periods that a Transaction's meter values and statuses tell, one for each sample, in kWh and h, with what the
/// policies of pricing have to know: whose pause it was, and how far off the charger's clock.
/// An empty list of periods where nothing was measured.
Charge chargeOfTransaction(const Capture &capture, const Analysis &analysis, int transaction);

} // namespace Roamscope
