// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/ems/energyreading.h"
#include "models/capture/jsontext.h"
#include "models/capture/masking.h"
#include "models/capture/tables/rowcontext.h"

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qsizetype longestText = 400;
constexpr std::size_t longestNumber = 40;

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// A number as JSON writes it, so that it can stand without quotes.
bool isJsonNumber(std::string_view text)
{
    if (text.empty() || text.size() > longestNumber)
        return false;
    std::size_t i = text[0] == '-' ? 1 : 0;
    const std::size_t first = i;
    const auto digits = [&] {
        const std::size_t begin = i;
        while (i < text.size() && text[i] >= '0' && text[i] <= '9')
            ++i;
        return i > begin;
    };
    if (!digits() || (text[first] == '0' && i - first > 1))
        return false;
    if (i < text.size() && text[i] == '.') {
        ++i;
        if (!digits())
            return false;
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && (text[i] == '+' || text[i] == '-'))
            ++i;
        if (!digits())
            return false;
    }
    return i == text.size();
}

/// What is said elsewhere in the event is not said again.
bool isTold(ColumnRole role)
{
    return role == ColumnRole::Ignore || role == ColumnRole::Time || role == ColumnRole::Date || role == ColumnRole::ReceivedTime || role == ColumnRole::ChargePoint
        || role == ColumnRole::Text || role == ColumnRole::Severity || role == ColumnRole::EventSource;
}

QByteArray secretFree(QByteArrayView name, std::string_view text)
{
    if (isSecretName(name))
        return QByteArray("\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2");
    const bool doubtful = text.find("assw") != std::string_view::npos || text.find("oken") != std::string_view::npos || text.find("ecret") != std::string_view::npos
        || text.find("uthoriz") != std::string_view::npos;
    return doubtful ? maskedText(viewOf(text).toByteArray()) : viewOf(text).toByteArray();
}

void addReading(const TableColumn &column, std::string_view name, std::string_view written, const EnergyColumn &energy, EnergyReading &reading)
{
    double value = 0;
    if (energy.quantity == EnergyQuantity::None || !readTableNumber(written, &value))
        return;
    reading.values.push_back({.column = energy, .value = energy.toBase(value), .name = name.empty() ? column.name.toUtf8() : viewOf(name).toByteArray(), .written = viewOf(written).toByteArray()});
}

/// The values of an energy manager that the row holds: a column each, or one with its name and unit beside it.
void readEnergy(RowContext &row, EnergyReading &reading)
{
    const ColumnMap &map = row.map();
    std::string scratch;
    for (qsizetype i = 0; i < map.columns.size(); ++i) {
        const TableColumn &column = map.columns[i];
        if (column.role == ColumnRole::Measure)
            addReading(column, {}, row.text(std::size_t(i), scratch), column.energy, reading);
    }
    const int valueColumn = map.indexOf(ColumnRole::Value);
    if (valueColumn < 0 || !row.has(ColumnRole::Quantity))
        return;
    const std::string_view name = row.text(ColumnRole::Quantity);
    // What the user said of the values comes before what the name says.
    EnergyColumn energy = map.columns[valueColumn].energy;
    if (energy.quantity == EnergyQuantity::None) {
        const EnergyUnit unit = energy.unit;
        const EnergySign sign = energy.sign;
        energy = guessEnergyColumn(viewOf(name)).column;
        if (unit != EnergyUnit::Unknown)
            energy.unit = unit;
        if (sign != EnergySign::AsWritten)
            energy.sign = sign;
    }
    const std::string_view unit = row.text(ColumnRole::Unit);
    if (!unit.empty()) {
        QByteArray currency;
        const EnergyUnit told = energyUnitFromText(viewOf(unit), &currency);
        if (told != EnergyUnit::Unknown)
            energy.unit = told;
        if (!currency.isEmpty())
            energy.currency = currency;
    }
    addReading(map.columns[valueColumn], name, row.text(ColumnRole::Value), energy, reading);
}

} // namespace

void readEventRow(RowContext &row)
{
    const ColumnMap &map = row.map();
    FrameFlags flags;
    const TimeUs time = row.time(false, &flags);
    QByteArray data("{");
    QByteArray text = viewOf(row.text(ColumnRole::Text)).toByteArray();
    QByteArray told;
    std::string scratch;
    const std::size_t count = std::min(row.cellCount(), std::size_t(map.columns.size()));
    bool any = !text.isEmpty();
    for (std::size_t i = 0; i < count; ++i) {
        const TableColumn &column = map.columns[qsizetype(i)];
        if (isTold(column.role))
            continue;
        const std::string_view cell = row.text(i, scratch);
        if (cell.empty())
            continue;
        any = true;
        const QByteArray name = column.name.toUtf8();
        data += (data.size() > 1 ? "," : "") + quotedJson(name) + ':';
        const QByteArray safe = secretFree(name, cell);
        if (isJsonNumber(cell))
            data += viewOf(cell);
        else
            data += quotedJson(safe);
        if (text.isEmpty() && told.size() < longestText)
            told += (told.isEmpty() ? "" : "; ") + name + ' ' + safe.left(100);
    }
    if (!any) {
        row.addLedger(LedgerKind::Skipped, LedgerReason::NoFrame);
        return;
    }
    RecordedFrame frame;
    EnergyReading reading;
    if (row.has(ColumnRole::Measure) || row.has(ColumnRole::Value))
        readEnergy(row, reading);
    if (!reading.values.empty()) {
        frame = energyFrame(reading);
        // Members that the analysis reads come first; what else the row says follows.
        if (data.size() > 1)
            frame.body.payload = frame.body.payload.chopped(1) + (frame.body.payload.size() > 2 ? ",\"row\":" : "\"row\":") + data + "}}";
    } else if (data.size() > 1) {
        frame.body.payload = data + '}';
    }
    frame.kind = FrameKind::Event;
    frame.time = time;
    frame.flags = flags;
    frame.from = map.lane != Lane::Unknown ? map.lane : reading.values.empty() ? Lane::Middleware : Lane::Ems;
    const std::string_view peer = row.text(ColumnRole::ChargePoint);
    frame.peer = peer.empty() ? map.chargePoint : viewOf(peer).toByteArray();
    frame.body.eventSource = viewOf(row.text(ColumnRole::EventSource)).toByteArray();
    frame.body.severity = viewOf(row.text(ColumnRole::Severity)).toByteArray();
    if (frame.body.severity.isEmpty())
        frame.body.severity = "info";
    if (!text.isEmpty())
        frame.body.text = secretFree({}, {text.constData(), std::size_t(text.size())});
    else if (frame.body.text.isEmpty())
        frame.body.text = told;
    row.addRecord(frame);
}

} // namespace Roamscope
