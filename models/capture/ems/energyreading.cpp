// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/ems/energyreading.h"

#include "models/capture/jsontext.h"

#include <array>
#include <cmath>

namespace Roamscope {

namespace {

constexpr std::array<const char *, std::size_t(EnergyQuantity::Count)> members {
    "", "gridLimitW", "chargingLimitW", "dispatchW", "gridPowerW", "chargingPowerW", "buildingPowerW", "storagePowerW", "storageSoc", "solarPowerW",
    "pricePerKwh", "energyWh"};
constexpr qsizetype longestText = 400;

} // namespace

QByteArray energyMember(EnergyQuantity quantity)
{
    return quantity < EnergyQuantity::Count ? QByteArray(members[std::size_t(quantity)]) : QByteArray();
}

EnergyQuantity energyQuantityOfMember(QByteArrayView member)
{
    for (std::size_t i = 1; i < members.size(); ++i) {
        if (member == QByteArrayView(members[i]))
            return EnergyQuantity(i);
    }
    return EnergyQuantity::None;
}

RecordedFrame energyFrame(const EnergyReading &reading)
{
    RecordedFrame frame;
    frame.time = reading.time;
    frame.kind = FrameKind::Event;
    frame.from = Lane::Ems;
    frame.flags = reading.flags;
    frame.peer = reading.peer;
    frame.body.eventSource = reading.source;
    frame.body.severity = reading.severity.isEmpty() ? QByteArray("info") : reading.severity;
    QByteArray data("{");
    QByteArray told;
    QByteArray currency;
    QByteArray oriented;
    for (const EnergyReading::Value &value : reading.values) {
        if (value.column.quantity == EnergyQuantity::None || !std::isfinite(value.value))
            continue;
        const QByteArray member = energyMember(value.column.quantity);
        // A second value of the same quantity would hide the first: it is told in the text alone.
        if (!data.contains('"' + member + '"')) {
            data += (data.size() > 1 ? "," : "") + quotedJson(member) + ':' + QByteArray::number(value.value, 'g', 12);
            if (energyHasSign(value.column.quantity) && value.column.sign != EnergySign::AsWritten)
                oriented += (oriented.isEmpty() ? "" : ",") + quotedJson(member);
            if (value.column.quantity == EnergyQuantity::Price && !value.column.currency.isEmpty())
                currency = value.column.currency;
        }
        if (told.size() < longestText) {
            told += (told.isEmpty() ? "" : "; ") + (value.name.isEmpty() ? member : value.name) + ' '
                + (value.written.isEmpty() ? QByteArray::number(value.value, 'g', 8) : value.written);
        }
    }
    if (!currency.isEmpty())
        data += ",\"currency\":" + quotedJson(currency);
    // The analysis may then say which way power flowed.
    if (!oriented.isEmpty())
        data += ",\"usualSigns\":[" + oriented + ']';
    data += '}';
    frame.body.payload = data;
    frame.body.text = reading.text.isEmpty() ? told : reading.text;
    return frame;
}

} // namespace Roamscope
