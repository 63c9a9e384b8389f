// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/endpoints/chargepointsettings.h"

#include <random>

namespace Roamscope {

/// A battery on wheels: how much power it takes at the charge that it has.
class VehicleModel
{
public:
    explicit VehicleModel(const ChargeVehicle &vehicle = {});

    const ChargeVehicle &vehicle() const { return m_vehicle; }
    double soc() const; ///< percent
    bool isFull() const; ///< the target is reached
    void setTarget(double soc) { m_vehicle.targetSoc = soc; }
    /// Watts that it draws of what is offered: constant, then falling from the taper on; nothing when full.
    double drawnPower(double offeredW) const;
    /// Takes energy from the plug; a tenth of it is lost on the way into the battery.
    void charge(double wattHours);

private:
    ChargeVehicle m_vehicle;
    double m_storedWh = 0;
};

/// What a meter shows at one moment.
struct MeterReading
{
    double registerWh = 0; ///< since the meter was made
    double powerW = 0;
    double voltage = 0; ///< V, phase to neutral
    double current = 0; ///< A per phase
    double powerFactor = 1;
    double frequency = 50;
    double temperature = 20; ///< °C of the charger
    int phases = 3; ///< that carry current
};

/// The meter of one EVSE: an exact register, and readings that scatter as real ones do.
class MeterModel
{
public:
    MeterModel(double startWh, double voltage, double noise, quint32 seed);

    /// Power flows for a time.
    void run(double powerW, int phases, double seconds);
    double registerWh() const { return m_registerWh; }
    MeterReading read(double powerW, int phases);

private:
    double scatter();

    double m_registerWh;
    double m_voltage;
    double m_noise;
    double m_temperature = 20;
    std::mt19937 m_random;
};

/// The charge point's own clock: true time, an offset and a drift. It can be set and be made to jump.
class StationClock
{
public:
    StationClock(TimeUs now, double offsetSeconds, double driftSecondsADay);

    TimeUs stationTime(TimeUs now) const;
    double offsetSeconds(TimeUs now) const;
    double drift() const { return m_drift; }
    void set(TimeUs now, TimeUs stationTime); ///< by the CSMS's time
    void jump(TimeUs now, double seconds);
    void setOffset(TimeUs now, double seconds);
    void setDrift(TimeUs now, double secondsADay);

private:
    TimeUs m_reference; // from here on the drift counts
    double m_offset; // seconds at the reference
    double m_drift; // seconds a day
};

} // namespace Roamscope
