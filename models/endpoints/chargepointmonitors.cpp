// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/chargepointmonitors.h"

#include <algorithm>
#include <cmath>

namespace Roamscope {

std::optional<ChargePointMonitors::Type> ChargePointMonitors::typeFrom(const QByteArray &word)
{
    for (const Type type : {Type::Upper, Type::Lower, Type::Delta, Type::Periodic, Type::ClockAligned}) {
        if (word == typeWord(type))
            return type;
    }
    return std::nullopt;
}

const char *ChargePointMonitors::typeWord(Type type)
{
    switch (type) {
    case Type::Upper: return "UpperThreshold";
    case Type::Lower: return "LowerThreshold";
    case Type::Delta: return "Delta";
    case Type::Periodic: return "Periodic";
    case Type::ClockAligned: return "PeriodicClockAligned";
    }
    return "";
}

bool ChargePointMonitors::has(int id) const
{
    return std::any_of(m_all.begin(), m_all.end(), [id](const Monitor &one) { return one.id == id; });
}

bool ChargePointMonitors::hasAlike(const Monitor &monitor) const
{
    return std::any_of(m_all.begin(), m_all.end(), [&](const Monitor &one) {
        return one.id != monitor.id && one.source == monitor.source && one.type == monitor.type && one.severity == monitor.severity;
    });
}

int ChargePointMonitors::put(Monitor monitor)
{
    if (monitor.id != 0) {
        std::erase_if(m_all, [&](const Monitor &one) { return one.id == monitor.id; });
    } else {
        if (m_all.size() >= mostMonitors)
            return 0;
        monitor.id = ++m_last;
    }
    m_all.push_back(std::move(monitor));
    return m_all.back().id;
}

bool ChargePointMonitors::remove(int id)
{
    return std::erase_if(m_all, [id](const Monitor &one) { return one.id == id; }) > 0;
}

std::vector<ChargePointMonitors::Event> ChargePointMonitors::check(TimeUs stationTime, bool transaction, const std::function<QByteArray(std::size_t)> &read)
{
    std::vector<Event> events;
    for (Monitor &monitor : m_all) {
        if (monitor.duringTransaction && !transaction)
            continue;
        const QByteArray text = read(monitor.source);
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        switch (monitor.type) {
        case Type::Upper:
        case Type::Lower: {
            if (!isNumber)
                break;
            const bool beyond = monitor.type == Type::Upper ? number > monitor.value : number < monitor.value;
            if (beyond != std::exchange(monitor.beyond, beyond))
                events.push_back({&monitor, text, !beyond});
            break;
        }
        case Type::Delta: {
            const bool first = !std::exchange(monitor.hasReference, true);
            const bool changed = !first
                && (isNumber ? std::abs(number - monitor.reference.toDouble()) > monitor.value : text != monitor.reference);
            if (changed)
                events.push_back({&monitor, text, false});
            if (first || changed)
                monitor.reference = text;
            break;
        }
        case Type::Periodic:
        case Type::ClockAligned: {
            const TimeUs step = TimeUs(std::clamp(monitor.value, 1.0, 31'536'000.0) * 1e6);
            const bool due = monitor.next != noTime && stationTime >= monitor.next;
            if (due)
                events.push_back({&monitor, text, false});
            // A clock that was set does not make up for what lies between.
            if (due || monitor.next == noTime || monitor.next > stationTime + 2 * step)
                monitor.next = monitor.type == Type::ClockAligned ? (stationTime / step + 1) * step : stationTime + step;
            break;
        }
        }
    }
    return events;
}

} // namespace Roamscope
