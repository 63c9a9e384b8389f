// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capturewriter.h"
#include "models/capture/ems/energyquantity.h"

#include <QByteArray>

#include <vector>

namespace Roamscope {

/// What an energy manager wrote at one moment: it becomes one event on the lane of the EMS, which the analysis reads
/// again (readEnergyValues). Values are in base units (EnergyColumn::toBase).
struct EnergyReading
{
    struct Value
    {
        EnergyColumn column {};
        double value = 0; ///< base unit
        QByteArray name {}; ///< as the source calls it: "PV [kW]"
        QByteArray written {}; ///< as the source writes it: "12.5"
    };
    TimeUs time = noTime;
    FrameFlags flags {};
    QByteArray source {}; ///< the manager or site, as the source names it; events of one name belong together
    QByteArray peer {}; ///< charge point, where a value is about one
    QByteArray severity {}; ///< as written; empty = "info"
    QByteArray text {}; ///< what else it says; empty = names and values as written
    std::vector<Value> values {};
};

/// The event for ArenaSink::addRecord().
RecordedFrame energyFrame(const EnergyReading &reading);

/// The member of an event's data that holds a quantity: "gridLimitW".
QByteArray energyMember(EnergyQuantity quantity);
EnergyQuantity energyQuantityOfMember(QByteArrayView member);

} // namespace Roamscope
