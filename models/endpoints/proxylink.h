// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocppproxy.h"
#include "models/endpoints/proxyrulebook.h"
#include "models/endpoints/websocketclient.h"

#include <QHash>
#include <QSet>

#include <array>
#include <chrono>
#include <deque>

namespace Roamscope {

class NetworkThread;
class ProxyLink;

/// What all links of one proxy share. In the network thread.
struct ProxyContext
{
    std::shared_ptr<NetworkThread> thread;
    OcppProxySettings settings;
    std::shared_ptr<FrameSink> sink;
    ProxyRuleBook rules;
    OcppProxyStatistics statistics;
    /// Added latency in µs: one slot each up to 1,023, then one for each doubling.
    std::array<quint64, 1056> latencies {};
    std::function<void()> linksChanged; ///< a link came or went

    /// What went on untouched and is still to be read and recorded: kept for a moment, so that the thread is back at
    /// its sockets as soon as a frame has gone.
    struct Passed
    {
        std::shared_ptr<ProxyLink> link;
        ProxyDirection direction = ProxyDirection::ToCsms;
        TimeUs time = noTime;
        QByteArray message;
    };
    std::vector<Passed> passed;
    std::shared_ptr<void> passedTimer; ///< runs while something waits
    /// Reads and records what waits: before anything else is recorded, and before a rule looks at what was called.
    void settle();

    void countLatency(qint64 microseconds);
    qint64 latencyAt(double share) const;
};

/// One charger's way: its connection, the one to the CSMS, and what waits between them. In the network thread.
class ProxyLink : public std::enable_shared_from_this<ProxyLink>
{
public:
    ProxyLink(std::shared_ptr<ProxyContext> context, const WebSocketRequest &request);
    ~ProxyLink();

    void begin(WebSocketAcceptor::Answer answer);
    void close(quint16 code, const QByteArray &reason);
    bool inject(ProxyDirection direction, const QByteArray &text);
    ProxyLinkInfo info() const;
    /// Nothing of it is open or under way any more.
    bool isOver() const { return m_over; }
    /// Reads and records a message that went on untouched.
    void settle(ProxyDirection direction, const QByteArray &message, TimeUs time);

private:
    using Clock = std::chrono::steady_clock;
    class Leg;
    struct Outgoing
    {
        QByteArray text;
        Clock::time_point due;
        bool touched = false; ///< by a rule: to be recorded when it goes
    };
    /// One direction.
    struct Way
    {
        std::deque<Outgoing> waiting;
        qsizetype bytes = 0;
        bool sourcePaused = false;
        std::shared_ptr<void> timer;
        QHash<quint64, std::shared_ptr<void>> overtaking; ///< delayed ones that others may pass
        QHash<QByteArray, QByteArray> calls; ///< message id → action, of calls that went this way
        QSet<QByteArray> injected; ///< ids of calls that a rule made: their answers go no further
        quint64 frames = 0;
        quint64 bytesPassed = 0;
    };

    static constexpr std::size_t index(ProxyDirection direction) { return std::size_t(direction); }
    static constexpr ProxyDirection other(ProxyDirection direction)
    {
        return direction == ProxyDirection::ToCsms ? ProxyDirection::ToChargePoint : ProxyDirection::ToCsms;
    }
    /// Where messages of a direction come from, and where they go.
    const std::shared_ptr<WebSocketConnection> &source(ProxyDirection direction) const { return m_ends[1 - index(direction)]; }
    const std::shared_ptr<WebSocketConnection> &target(ProxyDirection direction) const { return m_ends[index(direction)]; }

    void dial();
    void opened(ProxyDirection from, const std::shared_ptr<WebSocketConnection> &connection);
    void upstreamFailed(const WebSocketFailure &failure);
    void text(ProxyDirection direction, const QByteArray &message);
    bool apply(const ProxyRule &rule, ProxyDirection direction, const QByteArray &message, TimeUs time, FrameKind kind,
               const QByteArray &id, const QByteArray &action);
    void addInjected(ProxyDirection direction, const QByteArray &text);
    void passTimed(ProxyDirection direction, const QByteArray &message, Clock::time_point begin);
    void reportNotOcpp(const QByteArray &message);
    bool pass(ProxyDirection direction, const QByteArray &message);
    void deliver(ProxyDirection direction, Outgoing outgoing);
    void sent(ProxyDirection direction, const Outgoing &outgoing);
    void pump(ProxyDirection direction, bool all = false);
    void hold(ProxyDirection direction, Outgoing outgoing);
    QByteArray actionOf(ProxyDirection direction, FrameKind kind, const QByteArray &id, const QByteArray &named) const;
    void remember(ProxyDirection direction, const QByteArray &id, const QByteArray &action);
    void record(const QByteArray &message, TimeUs time, FrameKind kind, const QByteArray &action, Lane from, Lane to,
                FrameFlags flags);
    void recordReceived(ProxyDirection direction, const QByteArray &message, TimeUs time, FrameKind kind,
                        const QByteArray &action);
    void recordSent(ProxyDirection direction, const QByteArray &message);
    void closeTarget(ProxyDirection direction, const WebSocketClose &close);
    bool pinged(ProxyDirection direction, const QByteArray &payload);
    void pong(ProxyDirection direction, const QByteArray &payload);
    void ended(ProxyDirection direction, const WebSocketClose &close);
    void report(PeerProblem problem);
    void report(PeerProblem::Kind kind, Severity severity, const QByteArray &detail, quint64 count = 1);
    void over();

    std::shared_ptr<ProxyContext> m_context;
    WebSocketRequest m_request;
    WebSocketAddress m_upstream;
    WebSocketAcceptor::Answer m_answer; ///< until it was given
    std::unique_ptr<WebSocketClient> m_client;
    std::shared_ptr<WebSocketConnection> m_ends[2]; ///< by index(): the one at which messages of a direction arrive
    Way m_ways[2];
    ProtocolVersion m_version = ProtocolVersion::Unknown;
    QByteArray m_subprotocol;
    bool m_downClosed = false;
    bool m_upClosed = false;
    bool m_over = false;
    qint64 m_addedLatency = -1;
    quint64 m_overtakers = 0;
    quint64 m_notOcpp = 0;
    TimeUs m_notOcppTold = noTime;
};

} // namespace Roamscope
