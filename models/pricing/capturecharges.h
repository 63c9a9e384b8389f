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

/// Which status of the charger counts as parking: OCPI's meaning of PARKING_TIME before May 2026 was any
/// time without charging; since then it is the time in which the vehicle asks for no power.
enum class ParkingMeaning : quint8 { VehicleAsksForNoPower, NotCharging };

struct TransactionChargeOptions
{
    ParkingMeaning parking = ParkingMeaning::VehicleAsksForNoPower;
    bool deviceClock = false; ///< times as the charger wrote them, its clock error included
};

/// The periods that a Transaction's meter values and statuses tell, one for each sample, in kWh and h.
/// An empty list of periods where nothing was measured.
Charge chargeOfTransaction(const Capture &capture, const Analysis &analysis, int transaction, const TransactionChargeOptions &options = {});

} // namespace Roamscope
