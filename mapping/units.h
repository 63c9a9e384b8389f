// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

namespace Roamscope {

/// A unit of measurement: value in the base unit of its quantity = value × numerator / denominator + offset.
struct Unit
{
    enum class Quantity : quint8 { Energy, ReactiveEnergy, Power, ApparentPower, ReactivePower, Current, Voltage, Time, Temperature, Share, Length };
    const char *name = "";
    Quantity quantity = Quantity::Energy;
    qint64 numerator = 1;
    qint64 denominator = 1;
    qint64 offset = 0; ///< in hundredths; only temperatures have one
};

/// A unit as OCPP, OCPI or a backend writes it ("kWh", "wh", "Percent", "%"); nullptr when it is not known.
const Unit *findUnit(std::string_view name);
QStringList unitNames();

} // namespace Roamscope
