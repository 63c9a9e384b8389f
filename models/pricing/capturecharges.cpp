// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/capturecharges.h"

#include "models/capture/ocpipath.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

constexpr std::size_t maximumCharges = 200'000;
constexpr qint64 second = 1'000'000;

Exact exactOf(double value)
{
    // Registers are written with few decimals; what a double adds behind them is none of theirs.
    return Exact::of(QByteArray::number(value, 'f', 6).toStdString());
}

bool isParking(QByteArrayView status)
{
    return status == "SuspendedEV" || status == "Finishing" || status == "EVConnected" || status == "Idle";
}

} // namespace

CaptureCharges readCaptureCharges(const Capture &capture, const Analysis *analysis, const std::atomic_bool *cancelled)
{
    CaptureCharges result;
    QHash<QByteArray, std::size_t> sessions;
    const FrameTable &frames = capture.frames();
    std::vector<qint8> kinds; // by interned action: 0 = nothing, 1 = tariffs, 2 = cdrs, 3 = sessions
    for (FrameId frame = 0; frame < capture.size(); ++frame) {
        if ((frame & 0xfff) == 0 && cancelled && cancelled->load(std::memory_order_relaxed))
            break;
        const quint16 action = frames.action(frame);
        while (kinds.size() <= action) {
            const QByteArray text = capture.actions().text(quint16(kinds.size()));
            const bool carries = text.startsWith("PUT ") || text.startsWith("POST ") || text.startsWith("GET ");
            kinds.push_back(!carries ? qint8(0) : text.endsWith(" tariffs") ? qint8(1) : text.endsWith(" cdrs") ? qint8(2) : text.endsWith(" sessions") ? qint8(3) : qint8(0));
        }
        const qint8 kind = kinds[action];
        if (kind == 0)
            continue;
        const bool request = frames.kind(frame) == FrameKind::HttpRequest;
        if (!request && frames.kind(frame) != FrameKind::HttpResponse)
            continue;
        const FrameBody body = capture.body(frame);
        if (body.payload.isEmpty())
            continue;
        PricingNotes notes;
        if (kind == 1) {
            for (TariffPtr &tariff : readTariffs(body.payload, frames.version(frame), &notes)) {
                if (!tariff->elements.empty())
                    result.tariffs.push_back({std::move(tariff), frame});
            }
            continue;
        }
        for (Charge &charge : readCharges(body.payload, frames.version(frame), &notes)) {
            if (charge.periods.empty() && !charge.stated.cost)
                continue; // the envelope of an answer
            const QByteArray module = kind == 2 ? "cdrs" : "sessions";
            CapturedCharge captured {std::move(charge), frame, module, analysis ? analysis->transactionOf(frame) : -1};
            if (kind == 3) {
                const auto known = sessions.constFind(captured.charge.id);
                if (known != sessions.constEnd()) {
                    result.charges[known.value()] = std::move(captured);
                    continue;
                }
                sessions.insert(captured.charge.id, result.charges.size());
            }
            if (result.charges.size() < maximumCharges)
                result.charges.push_back(std::move(captured));
        }
    }
    if (analysis) {
        for (std::size_t i = 0; i < analysis->transactions.size() && result.charges.size() < maximumCharges; ++i) {
            Charge charge = chargeOfTransaction(capture, *analysis, int(i));
            if (!charge.periods.empty())
                result.charges.push_back({std::move(charge), analysis->transactions[i].frames.empty() ? noFrame : analysis->transactions[i].frames.front(),
                                          "transaction", int(i)});
        }
    }
    return result;
}

Charge chargeOfTransaction(const Capture &capture, const Analysis &analysis, int index)
{
    Charge charge;
    const Transaction &transaction = analysis.transactions[std::size_t(index)];
    charge.id = transaction.id.isEmpty() ? capture.peers().text(transaction.peer) : transaction.id;
    if (transaction.deviceStart != noTime && transaction.start != noTime)
        charge.clockShift = transaction.deviceStart - transaction.start;
    const TimeUs end = transaction.stop != noTime ? transaction.stop
        : transaction.frames.empty()              ? transaction.start
                                                  : capture.frames().time(transaction.frames.back());
    if (transaction.start == noTime || end == noTime || end <= transaction.start)
        return charge;

    struct Point
    {
        TimeUs time;
        double wh; // NaN = a change of status only
    };
    std::vector<Point> points;
    if (!std::isnan(transaction.meterStartWh))
        points.push_back({transaction.start, transaction.meterStartWh});
    for (const Series &series : analysis.series) {
        if (series.quantity != SeriesQuantity::Energy || series.peer != transaction.peer || series.connector != transaction.connector)
            continue;
        if (transaction.evse >= 0 && series.evse >= 0 && series.evse != transaction.evse)
            continue;
        auto at = std::lower_bound(series.times.begin(), series.times.end(), transaction.start);
        for (; at != series.times.end() && *at <= end; ++at)
            points.push_back({*at, series.values[std::size_t(at - series.times.begin())]});
    }
    if (!std::isnan(transaction.meterStopWh))
        points.push_back({end, transaction.meterStopWh});
    std::stable_sort(points.begin(), points.end(), [](const Point &a, const Point &b) { return a.time < b.time; });
    // A register only grows within a charge: what falls back was sent twice, or late.
    std::vector<Point> rising;
    for (const Point &point : points) {
        if (rising.empty() || (point.wh >= rising.back().wh && point.time > rising.back().time))
            rising.push_back(point);
        else if (!rising.empty() && point.time == rising.back().time)
            rising.back().wh = std::max(rising.back().wh, point.wh);
    }
    if (rising.size() < 2)
        return charge;

    const StatusBand *band = nullptr;
    for (const StatusBand &one : analysis.bands) {
        if (one.seenBy == Lane::ChargePoint && one.peer == transaction.peer && one.connector == transaction.connector)
            band = &one;
    }
    std::vector<TimeUs> cuts;
    for (const Point &point : rising)
        cuts.push_back(point.time);
    if (band) {
        for (const StatusSpan &span : band->spans) {
            if (span.from > transaction.start && span.from < end)
                cuts.push_back(span.from);
        }
    }
    cuts.push_back(end);
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    const auto registerAt = [&](TimeUs time) {
        const auto next = std::lower_bound(rising.begin(), rising.end(), time, [](const Point &point, TimeUs at) { return point.time < at; });
        if (next == rising.end())
            return exactOf(rising.back().wh);
        if (next == rising.begin() || next->time == time)
            return exactOf(next->wh);
        const Point &before = *(next - 1);
        return exactOf(before.wh) + (exactOf(next->wh) - exactOf(before.wh)) * Exact::fraction(time - before.time, next->time - before.time);
    };
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        ChargePeriod period;
        period.start = cuts[i];
        period.end = cuts[i + 1];
        const Exact energy = (registerAt(cuts[i + 1]) - registerAt(cuts[i])) / Exact(1000);
        const Exact hours = Exact::fraction(period.end - period.start, 3600 * second);
        bool parking = false;
        if (band) {
            for (const StatusSpan &span : band->spans) {
                if (span.from <= cuts[i] && (span.to == noTime || span.to > cuts[i])) {
                    const QByteArrayView status = band->names[span.status];
                    parking = isParking(status);
                    period.pausedByStation = status == "SuspendedEVSE";
                }
            }
        }
        if (energy.sign() > 0)
            period.energy = energy;
        if (parking)
            period.parkingTime = hours;
        else
            period.time = hours;
        charge.periods.push_back(std::move(period));
    }
    charge.start = charge.periods.front().start;
    charge.end = charge.periods.back().end;
    charge.stated.energy = Exact((exactOf(rising.back().wh) - exactOf(rising.front().wh)) / Exact(1000));
    return charge;
}

} // namespace Roamscope
