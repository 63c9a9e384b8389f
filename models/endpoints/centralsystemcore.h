// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/centralsystem.h"
#include "models/endpoints/stationfacts.h"
#include "models/endpoints/websocketserver.h"

#include <QSet>

#include <atomic>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace Roamscope {

class CentralSystemLink;
class NetworkThread;

/// What holds for all stations; a new one takes the place of the old when something is changed.
struct CentralSystemConfig
{
    CentralSystemSettings settings {};
    quint64 ruleGeneration = 0;
    QSet<QByteArray> watchedActions {};
    std::shared_ptr<std::vector<std::atomic<quint64>>> ruleHits {};
};

/// One charger, over all of its connections.
struct CentralSystemStation
{
    QByteArray id {};
    std::mutex mutex {};
    StationFacts facts {};
    std::shared_ptr<CentralSystemLink> link {}; ///< null when not connected
    OcppLink::Counts countsBefore {}; ///< of earlier connections
    std::shared_ptr<MessageIdHistory> ids {};
    std::vector<int> ruleMatches {}; ///< how many requests each rule matched
    quint64 ruleGeneration = 0;
    std::atomic<bool> isDirty {false};

    StationInfo snapshot();
};

/// The part of a CentralSystem that lives in the network thread: decides about connections, and gathers what
/// the interface is to be told.
class CentralSystemCore : public WebSocketAcceptor, public FrameSink, public std::enable_shared_from_this<CentralSystemCore>
{
public:
    /// What waits for the interface thread.
    struct News
    {
        struct Request
        {
            QByteArray station;
            QByteArray action;
            QByteArray payload;
        };
        std::vector<std::pair<QByteArray, bool>> connections; ///< station, connected or not
        std::vector<PeerProblem> problems;
        std::vector<Request> requests;
        std::vector<std::pair<CentralSystem::Callback, OcppAnswer>> answers;
    };

    CentralSystemCore();
    ~CentralSystemCore() override;

    QString start(CentralSystemSettings settings);
    void stop();
    quint16 port() const;
    bool isListening() const;

    std::shared_ptr<const CentralSystemConfig> config() const;
    /// Replaces the configuration by one that `change` has altered.
    void reconfigure(const std::function<void(CentralSystemConfig &)> &change);

    /// Is called, from any thread, when there is news that should not wait for the next turn.
    void setWaker(std::function<void()> waker);
    News takeNews();
    /// Stations of which something is new since the last call.
    QList<QByteArray> takeChanged();
    QList<std::shared_ptr<CentralSystemStation>> stations() const;
    std::shared_ptr<CentralSystemStation> station(const QByteArray &id) const;
    std::shared_ptr<CentralSystemLink> linkOf(const QByteArray &id) const;
    void finishCall(CentralSystem::Callback callback, const OcppAnswer &answer);

    // For the links, in the network thread.
    std::shared_ptr<CentralSystemStation> stationFor(const QByteArray &id);
    void tellConnection(const QByteArray &station, bool isConnected);
    void tellRequest(const QByteArray &station, const OcppMessage &message);
    int *nextTransaction() { return &m_nextTransaction; }
    const std::shared_ptr<NetworkThread> &thread() const { return m_thread; }

    // WebSocketAcceptor
    void decide(const WebSocketRequest &request, Answer answer) override;
    void problem(PeerProblem problem) override { report(std::move(problem)); }
    // FrameSink of the links: passes on, and keeps what the interface wants to know
    void record(RecordedFrame frame) override;
    void report(PeerProblem problem) override;

private:
    WebSocketDecision decision(const WebSocketRequest &request);
    WebSocketDecision refused(const WebSocketRequest &request, PeerProblem::Kind kind, const QByteArray &detail, WebSocketDecision decision);
    bool credentialsHold(const CentralSystemSettings &settings, const WebSocketRequest &request, QByteArray *detail) const;
    void tick();
    void wake();

    static constexpr std::size_t maximumNews = 10'000;
    static constexpr std::size_t maximumStations = 10'000;

    std::shared_ptr<NetworkThread> m_thread;
    std::unique_ptr<WebSocketServer> m_server;
    std::shared_ptr<void> m_tick;
    std::atomic<bool> m_isRunning {false};
    int m_nextTransaction = 1;

    mutable std::mutex m_mutex; ///< of everything below
    std::shared_ptr<const CentralSystemConfig> m_config;
    QList<std::shared_ptr<CentralSystemStation>> m_stations;
    QHash<QByteArray, qsizetype> m_places;
    News m_news;
    std::function<void()> m_waker;
    bool m_isWoken = false;
};

} // namespace Roamscope
