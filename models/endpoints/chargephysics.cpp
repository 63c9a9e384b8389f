// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/chargephysics.h"

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

constexpr double chargingEfficiency = 0.9;
constexpr double leastTaper = 0.04; // of the full power, so that a battery gets full some day
constexpr double pilotMinimum = 6 * 220; // W: below 6 A on one phase a vehicle takes nothing

} // namespace

VehicleModel::VehicleModel(const ChargeVehicle &vehicle)
    : m_vehicle(vehicle)
    , m_storedWh(vehicle.capacityWh * vehicle.startSoc / 100)
{
}

double VehicleModel::soc() const
{
    return std::min(100.0, m_storedWh / m_vehicle.capacityWh * 100);
}

bool VehicleModel::isFull() const
{
    return soc() >= std::min(m_vehicle.targetSoc, 100.0) - 1e-9;
}

double VehicleModel::drawnPower(double offeredW) const
{
    if (isFull() || offeredW < pilotMinimum)
        return 0;
    double wanted = m_vehicle.maximumPowerW;
    if (soc() > m_vehicle.taperFromSoc && m_vehicle.taperFromSoc < 100)
        wanted *= std::max(leastTaper, (100 - soc()) / (100 - m_vehicle.taperFromSoc));
    return std::min(wanted, offeredW);
}

void VehicleModel::charge(double wattHours)
{
    m_storedWh = std::min(m_vehicle.capacityWh, m_storedWh + wattHours * chargingEfficiency);
}

MeterModel::MeterModel(double startWh, double voltage, double noise, quint32 seed)
    : m_registerWh(startWh)
    , m_voltage(voltage)
    , m_noise(noise)
    , m_random(seed)
{
}

double MeterModel::scatter()
{
    // Not a distribution of the standard library: those differ between libraries, and runs shall be repeatable.
    return m_noise * (double(m_random()) / double(std::mt19937::max()) * 2 - 1);
}

void MeterModel::run(double powerW, int phases, double seconds)
{
    m_registerWh += powerW * seconds / 3600;
    const double warm = 20 + 12 * std::min(1.0, powerW / (11'000.0 * std::max(1, phases) / 3));
    m_temperature += (warm - m_temperature) * std::min(1.0, seconds / 600);
}

MeterReading MeterModel::read(double powerW, int phases)
{
    MeterReading reading;
    reading.registerWh = m_registerWh;
    reading.phases = std::max(1, phases);
    reading.voltage = m_voltage * (1 + scatter()) - (powerW > 0 ? 1.2 : 0);
    reading.frequency = 50 + scatter();
    reading.temperature = m_temperature;
    if (powerW > 0) {
        reading.powerFactor = std::clamp(0.99 + scatter(), 0.9, 1.0);
        reading.powerW = powerW * (1 + scatter());
        reading.current = reading.powerW / (reading.voltage * reading.phases * reading.powerFactor);
    }
    return reading;
}

namespace {

constexpr double secondsADay = 86'400;

TimeUs microseconds(double seconds)
{
    return TimeUs(std::llround(seconds * 1e6));
}

} // namespace

StationClock::StationClock(TimeUs now, double offsetSeconds, double driftSecondsADay)
    : m_reference(now)
    , m_offset(offsetSeconds)
    , m_drift(driftSecondsADay)
{
}

double StationClock::offsetSeconds(TimeUs now) const
{
    return m_offset + m_drift * (double(now - m_reference) / 1e6 / secondsADay);
}

TimeUs StationClock::stationTime(TimeUs now) const
{
    return now + microseconds(offsetSeconds(now));
}

void StationClock::set(TimeUs now, TimeUs stationTime)
{
    m_offset = double(stationTime - now) / 1e6;
    m_reference = now;
}

void StationClock::jump(TimeUs now, double seconds)
{
    setOffset(now, offsetSeconds(now) + seconds);
}

void StationClock::setOffset(TimeUs now, double seconds)
{
    m_offset = seconds;
    m_reference = now;
}

void StationClock::setDrift(TimeUs now, double secondsADay)
{
    setOffset(now, offsetSeconds(now));
    m_drift = secondsADay;
}

} // namespace Roamscope
