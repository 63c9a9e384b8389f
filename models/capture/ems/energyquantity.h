// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace Roamscope {

/// What a value of an energy manager is about. Stored by id in column maps: append, never rename.
enum class EnergyQuantity : quint8 {
    None,
    GridLimit, ///< what may be drawn from the grid
    ChargingLimit, ///< what all charges may draw together
    Dispatch, ///< a set point that the manager gives
    GridPower,
    ChargingPower, ///< of all charges, as the manager measures it
    BuildingLoad,
    StoragePower,
    StorageCharge, ///< state of charge of the storage
    SolarPower,
    Price,
    Energy, ///< a register
    Count
};

/// Base units are W, Wh, % and money per kWh.
enum class EnergyUnit : quint8 {
    Unknown,
    Watt,
    Kilowatt,
    Megawatt,
    Ampere, ///< of each phase; becomes W by voltage and number of phases
    WattHour,
    KilowattHour,
    MegawattHour,
    Percent,
    Fraction, ///< 0 … 1
    PricePerKwh,
    PricePerMwh,
    CentPerKwh,
    Count
};

/// Which way positive values flow. Usual: drawn from the grid, charging the storage, produced by the sun, consumed.
enum class EnergySign : quint8 {
    AsWritten, ///< nobody knows: nothing is claimed
    Usual,
    Opposite, ///< fed into the grid, discharging …
    Count
};

/// Stable ids for files: "grid-limit", "kW", "usual".
QLatin1StringView energyQuantityId(EnergyQuantity quantity);
QLatin1StringView energyUnitId(EnergyUnit unit);
QLatin1StringView energySignId(EnergySign sign);
EnergyQuantity energyQuantityFromId(QByteArrayView id);
EnergyUnit energyUnitFromId(QByteArrayView id);
EnergySign energySignFromId(QByteArrayView id);
/// For people, translated.
QString displayName(EnergyQuantity quantity);
QString displayName(EnergyUnit unit);
/// What positive values mean: "+ discharges the storage". Empty where a sign says nothing (limits, prices).
QString energySignText(EnergyQuantity quantity, EnergySign sign);

/// Units that a quantity can have, the usual one first.
const std::vector<EnergyUnit> &energyUnitsOf(EnergyQuantity quantity);
bool energyHasSign(EnergyQuantity quantity);

/// One column or topic of an energy manager: what it is, and how its numbers become base units.
struct EnergyColumn
{
    EnergyQuantity quantity = EnergyQuantity::None;
    EnergyUnit unit = EnergyUnit::Unknown; ///< Unknown is read as base unit
    EnergySign sign = EnergySign::AsWritten;
    double voltage = 230; ///< V between phase and neutral, for Ampere
    int phases = 3; ///< for Ampere
    QByteArray currency {}; ///< "EUR"; of prices
    bool operator==(const EnergyColumn &) const = default;

    /// W, Wh, %, money per kWh; positive as usual where the sign is known.
    double toBase(double value) const;
};

/// "kW", "EUR/MWh", "ct/kWh", "A", "%" in any case; the currency of a price is told.
EnergyUnit energyUnitFromText(QByteArrayView text, QByteArray *currency = nullptr);

/// What the name of a column or topic says: "grid_limit_kw", "PV power [W]", "Netzbezug (kW)", "site/battery/soc".
struct EnergyGuess
{
    EnergyColumn column {};
    int confidence = 0; ///< 0 = no energy value … 100
    bool unitNamed = false;
    bool signNamed = false; ///< "export", "discharge", "Einspeisung"
};
EnergyGuess guessEnergyColumn(QByteArrayView name);

} // namespace Roamscope
