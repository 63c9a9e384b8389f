// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/chargeoutlet.h"

#include <algorithm>

namespace Roamscope {

ChargeOutlet::ChargeOutlet(int id, const ChargePointSettings &settings)
    : connectors(settings.version == ProtocolVersion::Ocpp16 ? 1 : settings.connectorsPerEvse)
    , meter(settings.meterStartWh * id, settings.voltage, settings.noise, settings.seed * 31 + quint32(id))
    , limitPhases(settings.phases)
    , toldStatus(std::size_t(connectors))
    , m_id(id)
    , m_cableW(settings.maximumCurrent * settings.voltage * settings.phases)
    , m_phases(settings.phases)
    , m_voltage(settings.voltage)
    , m_maximumCurrent(settings.maximumCurrent)
{
}

int ChargeOutlet::flowingPhases() const
{
    const int byVehicle = vehicle ? vehicle->vehicle().phases : m_phases;
    return std::max(1, std::min({m_phases, byVehicle, limitPhases}));
}

double ChargeOutlet::offered() const
{
    if (!transaction || !transaction->authorized || isFaulted() || suspendedByStation)
        return 0;
    const double cable = std::min(m_cableW, m_maximumCurrent * m_voltage * flowingPhases());
    return limitW < 0 ? cable : std::min(cable, limitW);
}

double ChargeOutlet::power() const
{
    if (!plugged || !vehicle || suspendedByVehicle)
        return 0;
    return vehicle->drawnPower(offered());
}

void ChargeOutlet::run(double seconds)
{
    const double watts = power();
    meter.run(watts, flowingPhases(), seconds);
    if (watts > 0) {
        vehicle->charge(watts * seconds / 3600);
        transaction->chargedSeconds += seconds;
    }
}

MeterReading ChargeOutlet::read()
{
    return meter.read(power(), flowingPhases());
}

QByteArray ChargeOutlet::status16() const
{
    if (isFaulted())
        return "Faulted";
    if (transaction) {
        if (!plugged)
            return transaction->authorized ? "SuspendedEV" : "Finishing";
        if (power() > 0)
            return "Charging";
        // Too little to begin with is the charger's doing, like nothing at all.
        return offered() < 6 * 220 ? "SuspendedEVSE" : "SuspendedEV";
    }
    if (plugged && finishing)
        return "Finishing";
    if (plugged || !authorized.isEmpty())
        return "Preparing";
    if (!operative)
        return "Unavailable";
    return reservation ? "Reserved" : "Available";
}

QByteArray ChargeOutlet::connectorStatus(int connector) const
{
    if (isFaulted())
        return "Faulted";
    if (plugged)
        return connector == pluggedConnector ? "Occupied" : "Unavailable";
    if (!operative)
        return "Unavailable";
    return reservation ? "Reserved" : "Available";
}

QByteArray ChargeOutlet::chargingState() const
{
    if (!plugged)
        return "Idle";
    if (!transaction || !transaction->authorized)
        return "EVConnected";
    if (power() > 0)
        return "Charging";
    return offered() < 6 * 220 ? "SuspendedEVSE" : "SuspendedEV";
}

} // namespace Roamscope
