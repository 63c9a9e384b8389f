// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/centralsystemcore.h"

namespace Roamscope {

/// One connection of a charger to our central system: answers its requests, by itself or by a rule.
class CentralSystemLink : public WebSocketHandler, public std::enable_shared_from_this<CentralSystemLink>
{
public:
    CentralSystemLink(std::shared_ptr<CentralSystemCore> core, const WebSocketRequest &request, ProtocolVersion version);
    ~CentralSystemLink() override;

    // From any thread, once it is open; before, nobody knows of it.
    OcppLink *link() const { return m_link.get(); }
    std::shared_ptr<WebSocketConnection> connection() const;
    OcppLink::Counts counts() const { return m_link->counts(); }

    // WebSocketHandler
    void opened(const std::shared_ptr<WebSocketConnection> &connection) override;
    void text(WebSocketConnection &connection, const QByteArray &message) override;
    void pong(WebSocketConnection &connection, const QByteArray &payload, qint64 roundTrip) override;
    void closed(WebSocketConnection &connection, const WebSocketClose &close) override;
    void problem(PeerProblem problem) override;

private:
    /// An answer that is decided, but may have to wait.
    struct Deed
    {
        AnswerRule::Act act = AnswerRule::Act::Automatic;
        QByteArray id {};
        QByteArray action {};
        QByteArray payload {}; ///< of the answer
        QByteArray errorCode {};
        QByteArray errorDescription {};
        bool isAccepted = false; ///< a BootNotification's answer that accepts
    };

    void handle(const OcppMessage &message);
    /// The rule for this request, with its place; nothing when there is none.
    const AnswerRule *ruleFor(const CentralSystemConfig &config, const OcppMessage &message);
    Deed deedOf(const AnswerRule &rule, const OcppMessage &message, const std::optional<QByteArray> &payload) const;
    void perform(const Deed &deed);
    void later(std::chrono::milliseconds delay, Deed deed);
    void checkOrder(const OcppMessage &message, bool isBoot);
    void send(const QByteArray &text);

    std::shared_ptr<CentralSystemCore> m_core;
    WebSocketRequest m_request;
    ProtocolVersion m_version;
    std::shared_ptr<CentralSystemStation> m_station;
    mutable std::mutex m_mutex; ///< of the connection
    std::shared_ptr<WebSocketConnection> m_connection;
    std::unique_ptr<OcppLink> m_link;
    std::unordered_map<quint64, std::shared_ptr<void>> m_delays;
    quint64 m_nextDelay = 0;
    QByteArray m_beforeBoot; ///< the first action on this connection, when it is no BootNotification
    bool m_bootSeen = false;
    bool m_isPending = false; ///< a BootNotification was answered, but not accepted
};

} // namespace Roamscope
