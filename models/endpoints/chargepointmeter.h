// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/protocolversion.h"
#include "models/endpoints/chargeoutlet.h"

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QList>

namespace Roamscope {

/// What a list of sampled values is made from.
struct MeterSampleRequest
{
    ProtocolVersion version = ProtocolVersion::Ocpp16;
    QList<QByteArray> measurands {};
    const char *context = "Sample.Periodic";
    double registerWh = 0; ///< as it is told
    double intervalWh = 0; ///< since the sample before
    bool kilowattsForWatts = false; ///< a fault to order
};

/// The sampledValue list of an EVSE, as the version writes it; empty when none of the measurands has a value.
nlohmann::ordered_json meterSamples(ChargeOutlet &outlet, const MeterSampleRequest &request);

} // namespace Roamscope
