// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QByteArray>

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <vector>

namespace Roamscope {

/// What a CSMS of OCPP 2.x has a simulated charge point watch: thresholds, changes and intervals of variables.
class ChargePointMonitors
{
public:
    using Json = nlohmann::ordered_json;
    static constexpr std::size_t mostMonitors = 200;

    enum class Type : quint8 { Upper, Lower, Delta, Periodic, ClockAligned };
    struct Monitor
    {
        int id = 0;
        Type type = Type::Upper;
        double value = 0;
        int severity = 9;
        bool duringTransaction = false; ///< only while one is under way
        Json component {};
        Json variable {};
        std::size_t source = 0; ///< place of the variable, for `read`
        // While it watches.
        bool beyond = false; ///< a threshold
        QByteArray reference {}; ///< of a delta
        bool hasReference = false;
        TimeUs next = noTime; ///< of an interval
    };
    /// What is to be told.
    struct Event
    {
        const Monitor *monitor = nullptr;
        QByteArray value {};
        bool cleared = false;
    };

    /// "UpperThreshold" …; nothing for kinds that are not watched.
    static std::optional<Type> typeFrom(const QByteArray &word);
    static const char *typeWord(Type type);

    /// 0 when there is no room. `monitor.id` 0: a new one.
    int put(Monitor monitor);
    bool has(int id) const;
    bool hasAlike(const Monitor &monitor) const; ///< same variable, type and severity
    bool remove(int id);
    void clear() { m_all.clear(); }
    const std::vector<Monitor> &all() const { return m_all; }

    /// Looks at every monitor. `read` tells the value of a variable now.
    std::vector<Event> check(TimeUs stationTime, bool transaction, const std::function<QByteArray(std::size_t source)> &read);

private:
    std::vector<Monitor> m_all;
    int m_last = 0;
};

} // namespace Roamscope
