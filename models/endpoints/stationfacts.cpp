// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/stationfacts.h"

#include "models/endpoints/requestfacts.h"

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qint64 longestOffset = 100LL * 365 * 86'400 * 1'000'000; // beyond, a stamp is no reading of a clock

} // namespace

void ClockWindow::add(qint64 offset)
{
    m_offsets[std::size_t(m_next)] = offset;
    m_next = (m_next + 1) % size;
    m_count = std::min(m_count + 1, size);
}

std::optional<ClockOffset> ClockWindow::offset() const
{
    if (m_count < enough)
        return {};
    std::array<qint64, size> sorted = m_offsets;
    const auto end = sorted.begin() + m_count;
    std::sort(sorted.begin(), end);
    const auto at = [&sorted](int place) { return sorted[std::size_t(place)]; };
    return ClockOffset {at(m_count / 2), at(m_count * 3 / 4) - at(m_count / 4), m_count};
}

const StationTransaction *StationFacts::transaction(const QByteArray &id) const
{
    const auto found = std::find_if(info.transactions.cbegin(), info.transactions.cend(), [&id](const StationTransaction &one) { return one.id == id; });
    return found == info.transactions.cend() ? nullptr : &*found;
}

StationTransaction *StationFacts::find(const QByteArray &id)
{
    for (StationTransaction &one : info.transactions) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

void StationFacts::begin(const StationTransaction &transaction)
{
    if (info.transactions.size() >= maximumTransactions)
        info.transactions.removeFirst();
    info.transactions.append(transaction);
}

int StationFacts::transactionFor(const RequestFacts &start, TimeUs received, int fresh)
{
    const auto isSame = [&start](const Started &one) {
        return one.token == start.token && one.evse == start.evse && one.timestamp == start.timestamp && one.energy == start.energy;
    };
    if (start.timestamp != noTime) {
        const auto found = std::find_if(m_started.cbegin(), m_started.cend(), isSame);
        if (found != m_started.cend())
            return found->transaction.toInt();
    }
    const QByteArray id = QByteArray::number(fresh);
    if (m_started.size() >= maximumTransactions)
        m_started.removeFirst();
    m_started.append({id, start.token, start.evse, start.timestamp, start.energy});
    begin({id, start.evse, start.token, received, start.energy, start.energy});
    return fresh;
}

void StationFacts::setStatus(const RequestFacts &facts, TimeUs received)
{
    for (StationConnector &one : info.connectors) {
        if (one.evse == facts.evse && one.connector == facts.connector) {
            if (one.status != facts.status)
                one.since = received;
            one.status = facts.status;
            one.errorCode = facts.errorCode;
            return;
        }
    }
    if (info.connectors.size() >= maximumConnectors)
        return;
    const auto place = std::find_if(info.connectors.cbegin(), info.connectors.cend(), [&facts](const StationConnector &one) {
        return std::pair(one.evse, one.connector) > std::pair(facts.evse, facts.connector);
    });
    info.connectors.insert(place - info.connectors.cbegin(), {facts.evse, facts.connector, facts.status, facts.errorCode, received});
}

void StationFacts::take(const RequestFacts &facts, TimeUs received)
{
    info.lastMessage = received;
    using Kind = RequestFacts::Kind;
    switch (facts.kind) {
    case Kind::Boot:
        info.vendor = facts.vendor;
        info.model = facts.model;
        info.firmware = facts.firmware;
        info.serial = facts.serial;
        info.bootReason = facts.reason;
        break;
    case Kind::Status:
        setStatus(facts, received);
        break;
    case Kind::TransactionEvent: {
        StationTransaction *open = find(facts.transaction);
        if (facts.phase == RequestFacts::Phase::Ended) {
            info.transactions.removeIf([&facts](const StationTransaction &one) { return one.id == facts.transaction; });
            break;
        }
        if (!open && !facts.transaction.isEmpty()) {
            begin({facts.transaction, facts.evse, facts.token, received, facts.energy, facts.energy});
            break;
        }
        if (!open)
            break;
        if (facts.energy >= 0) {
            open->meterLast = facts.energy;
            if (open->meterStart < 0)
                open->meterStart = facts.energy;
        }
        if (!facts.token.isEmpty())
            open->token = facts.token;
        if (facts.evse > 0)
            open->evse = facts.evse;
        break;
    }
    case Kind::Stop:
        info.transactions.removeIf([&facts](const StationTransaction &one) { return one.id == facts.transaction; });
        break;
    case Kind::Meter:
        if (StationTransaction *open = find(facts.transaction); open && facts.energy >= 0)
            open->meterLast = facts.energy;
        break;
    case Kind::FirmwareStatus:
        info.firmwareStatus = facts.status;
        break;
    case Kind::LogStatus:
        info.logStatus = facts.status;
        break;
    case Kind::Start: // transactionFor()
    case Kind::Authorize:
    case Kind::Heartbeat:
    case Kind::Other:
        break;
    }
    if (facts.meansNow && facts.timestamp != noTime && std::abs(facts.timestamp - received) < longestOffset) {
        m_clock.add(facts.timestamp - received);
        info.clock = m_clock.offset();
    }
}

} // namespace Roamscope
