// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/stationinfo.h"

#include <array>

namespace Roamscope {

struct RequestFacts;

/// The offset of a charger's clock over a window of messages that mean "now".
class ClockWindow
{
public:
    static constexpr int size = 32;
    static constexpr int enough = 3; ///< fewer say nothing

    void add(qint64 offset);
    /// Nothing before there is enough.
    std::optional<ClockOffset> offset() const;

private:
    std::array<qint64, size> m_offsets {};
    int m_count = 0;
    int m_next = 0;
};

/// Keeps up with one charger from what it requests. Bounded, whatever the charger sends. Not thread-safe.
class StationFacts
{
public:
    static constexpr qsizetype maximumConnectors = 256;
    static constexpr qsizetype maximumTransactions = 64;

    StationInfo info;

    /// A request came. `received` is the laptop's time.
    void take(const RequestFacts &facts, TimeUs received);
    /// The id of 1.6 that a StartTransaction gets: a repetition of one that is open gets the same again.
    int transactionFor(const RequestFacts &start, TimeUs received, int fresh);
    /// 1.6: a StopTransaction or MeterValues of which transaction; nullptr when it is not open.
    const StationTransaction *transaction(const QByteArray &id) const;

private:
    StationTransaction *find(const QByteArray &id);
    void begin(const StationTransaction &transaction);
    void setStatus(const RequestFacts &facts, TimeUs received);

    /// What makes two StartTransactions the same.
    struct Started
    {
        QByteArray transaction {};
        QByteArray token {};
        int evse = 0;
        TimeUs timestamp = noTime;
        qint64 energy = -1;
    };
    QList<Started> m_started;
    ClockWindow m_clock;
};

} // namespace Roamscope
