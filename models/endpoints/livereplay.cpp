// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/livereplay.h"

#include "models/endpoints/centralsystem.h"
#include "models/endpoints/chargepointsettings.h"
#include "models/endpoints/websocketclient.h"

#include <QMutex>
#include <QUrl>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int pumpInterval = 15; // ms
constexpr int batchInterval = 100; // ms

} // namespace

// The connection of one charge point. Called in the network thread; hands over to the replay while that listens.
class LiveReplay::Line : public WebSocketHandler, public std::enable_shared_from_this<Line>
{
public:
    Line(LiveReplay *owner, int part, std::shared_ptr<ReplayConversation> conversation)
        : m_owner(owner)
        , m_part(part)
        , m_conversation(std::move(conversation))
    {
    }

    void dial(const WebSocketClientSettings &socket, const OcppLinkSettings &link)
    {
        m_settings = link;
        m_client.open(socket, shared_from_this());
    }
    // The owner lives, or is told no more: its destructor waits for the lock.
    void forget()
    {
        const QMutexLocker lock(&m_mutex);
        m_owner = nullptr;
    }
    void close()
    {
        m_client.cancel();
        std::shared_ptr<WebSocketConnection> connection;
        {
            const QMutexLocker lock(&m_mutex);
            connection = m_connection;
        }
        if (connection)
            connection->close(1000);
    }
    std::shared_ptr<OcppLink> link() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_link;
    }
    /// There may be something to send.
    void wake()
    {
        post([](LiveReplay *replay) { replay->pump(); });
    }

    void opened(const std::shared_ptr<WebSocketConnection> &connection) override
    {
        m_settings.address = connection->request().remoteAddress;
        const std::weak_ptr<WebSocketConnection> weak = connection;
        auto link = std::make_shared<OcppLink>(
            m_settings,
            [weak](const QByteArray &text) {
                if (const auto alive = weak.lock())
                    alive->send(text);
            },
            [this](const OcppMessage &message) { answer(message); });
        {
            const QMutexLocker lock(&m_mutex);
            m_connection = connection;
            m_link = std::move(link);
        }
        post([part = m_part](LiveReplay *replay) { replay->opened(part); });
    }
    void text(WebSocketConnection &, const QByteArray &message) override
    {
        if (const std::shared_ptr<OcppLink> link = this->link())
            link->received(message);
    }
    void closed(WebSocketConnection &, const WebSocketClose &close) override
    {
        const QString why = QString::fromUtf8(close.reason.isEmpty() ? close.detail : close.reason);
        finish(why.isEmpty() ? QString::number(close.code) : QStringLiteral("%1, %2").arg(close.code).arg(why));
    }
    void failed(const WebSocketFailure &failure) override
    {
        QString why = PeerProblem::title(failure.kind);
        if (failure.httpStatus > 0)
            why += QStringLiteral(", HTTP %1").arg(failure.httpStatus);
        if (!failure.detail.isEmpty())
            why += QStringLiteral(": ") + QString::fromUtf8(failure.detail);
        finish(why);
    }
    void problem(PeerProblem problem) override
    {
        if (problem.peer.isEmpty())
            problem.peer = m_settings.peer;
        if (m_settings.sink)
            m_settings.sink->report(std::move(problem));
    }

private:
    // At once, in the network thread: the conversation has a lock of its own.
    void answer(const OcppMessage &message)
    {
        if (message.type != OcppMessage::Type::Call)
            return;
        const std::shared_ptr<OcppLink> link = this->link();
        if (!link)
            return;
        const ReplayConversation::Reply reply = m_conversation->requested(message, utcNow());
        if (!reply.known)
            link->answerError(message.id, OcppErrorCode::NotSupported, "The replayed recording has no such call");
        else if (reply.outcome == ReplayAnswer::Outcome::Result)
            link->answer(message.id, reply.payload);
        else if (reply.outcome == ReplayAnswer::Outcome::Error)
            link->answerError(message.id, reply.errorCode, reply.errorDescription, reply.payload.isEmpty() ? QByteArray("{}") : reply.payload);
        else
            link->ignore(message.id);
    }
    void finish(const QString &why)
    {
        std::shared_ptr<OcppLink> last;
        {
            const QMutexLocker lock(&m_mutex);
            last = m_link;
            m_connection.reset();
        }
        if (last)
            last->closed();
        post([part = m_part, why](LiveReplay *replay) { replay->closed(part, why); });
    }
    void post(std::function<void(LiveReplay *)> work)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_owner)
            QMetaObject::invokeMethod(m_owner, [work = std::move(work), replay = m_owner] { work(replay); }, Qt::QueuedConnection);
    }

    mutable QMutex m_mutex;
    LiveReplay *m_owner;
    const int m_part;
    const std::shared_ptr<ReplayConversation> m_conversation;
    OcppLinkSettings m_settings;
    WebSocketClient m_client;
    std::shared_ptr<OcppLink> m_link;
    std::shared_ptr<WebSocketConnection> m_connection;
};

// Who answers which charge point.
struct LiveReplay::Stations
{
    QMutex mutex;
    QHash<QByteArray, int> parts; ///< by charge point id
    std::vector<std::shared_ptr<ReplayConversation>> conversations;
    bool anyStation = false; ///< with one part, whoever comes first is it

    // The part of a station; −1 when it has none.
    int partOf(const QByteArray &station)
    {
        const QMutexLocker lock(&mutex);
        const auto known = parts.constFind(station);
        if (known != parts.cend())
            return *known;
        if (!anyStation)
            return -1;
        anyStation = false;
        parts.insert(station, 0);
        return 0;
    }
};

LiveReplay::LiveReplay(ReplayPlanPtr plan, ReplayTarget target, QObject *parent)
    : ReplayRun(std::move(plan), parent)
    , m_target(std::move(target))
{
    m_timer.setInterval(pumpInterval);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LiveReplay::pump);
    m_batches.setInterval(batchInterval);
    connect(&m_batches, &QTimer::timeout, this, &LiveReplay::collect);
    for (std::size_t i = 0; i < this->plan()->parts.size(); ++i)
        m_talks.push_back({.conversation = std::make_shared<ReplayConversation>(this->plan(), int(i))});
}

LiveReplay::~LiveReplay()
{
    close();
}

QString LiveReplay::start()
{
    if (!plan()->error.isEmpty())
        return plan()->error;
    const QString error = plan()->order.role == ReplayRole::Csms ? listen() : dialAll();
    if (!error.isEmpty())
        return error;
    begin();
    m_timer.start();
    m_batches.start();
    return {};
}

QString LiveReplay::dialAll()
{
    ReplayTarget &target = m_target;
    target.tls.enabled = target.url.trimmed().startsWith(QStringLiteral("wss"), Qt::CaseInsensitive);
    if (target.tls.enabled) {
        if (const QString error = target.tls.check(false); !error.isEmpty())
            return error;
    }
    WebSocketAddress address;
    if (const QString error = WebSocketAddress::parse(target.url.trimmed().toUtf8(), &address); !error.isEmpty())
        return error;
    for (std::size_t i = 0; i < m_talks.size(); ++i) {
        const ReplayPart &part = plan()->parts[i];
        ChargePointSettings naming;
        naming.url = target.url;
        naming.id = QString::fromUtf8(part.liveName);
        WebSocketClientSettings socket;
        socket.url = naming.address().toUtf8();
        socket.subprotocols = {ocppSubprotocol(part.version)};
        socket.tls = target.tls;
        socket.tolerateSubprotocol = true;
        socket.compression = part.version == ProtocolVersion::Ocpp21;
        if (!target.password.isEmpty())
            socket.headers.append({"Authorization", basicAuthorization(part.liveName, target.password)});
        OcppLinkSettings link;
        link.side = Lane::ChargePoint;
        link.version = part.version;
        link.peer = part.liveName;
        link.callTimeout = target.callTimeout;
        link.sink = target.sink;
        m_talks[i].line = std::make_shared<Line>(this, int(i), m_talks[i].conversation);
        m_talks[i].line->dial(socket, link);
    }
    return {};
}

QString LiveReplay::listen()
{
    m_stations = std::make_shared<Stations>();
    CentralSystemSettings settings;
    settings.address = m_target.listenAddress;
    settings.port = m_target.port;
    settings.versions.clear();
    for (std::size_t i = 0; i < m_talks.size(); ++i) {
        const ReplayPart &part = plan()->parts[i];
        m_stations->conversations.push_back(m_talks[i].conversation);
        m_stations->parts.insert(part.liveName, int(i));
        if (!settings.versions.contains(part.version))
            settings.versions.append(part.version);
        settings.allowedStations.append(part.liveName);
    }
    // One charge point that was not named: the one that is there.
    m_stations->anyStation = m_talks.size() == 1 && plan()->order.liveId.isEmpty();
    if (m_stations->anyStation) {
        settings.allowedStations.clear();
        m_stations->parts.clear();
    }
    settings.tls = m_target.tls;
    const bool secure = !m_target.tls.certificatePem.isEmpty();
    settings.password = m_target.password;
    settings.securityProfile = secure ? (m_target.password.isEmpty() && !m_target.tls.caPem.isEmpty() ? 3 : 2) : m_target.password.isEmpty() ? 0 : 1;
    settings.callTimeout = m_target.callTimeout;
    settings.sink = m_target.sink;
    settings.answerer = [stations = m_stations](const QByteArray &station, const OcppMessage &message) -> std::optional<AnswerRule> {
        const int part = stations->partOf(station);
        if (part < 0)
            return std::nullopt;
        ReplayConversation &conversation = *stations->conversations[std::size_t(part)];
        conversation.begin(utcNow());
        const ReplayConversation::Reply reply = conversation.requested(message, utcNow());
        if (!reply.known)
            return std::nullopt; // as a central system answers by itself
        AnswerRule rule;
        rule.act = reply.outcome == ReplayAnswer::Outcome::Result ? AnswerRule::Act::Custom
            : reply.outcome == ReplayAnswer::Outcome::Error       ? AnswerRule::Act::Error
                                                                  : AnswerRule::Act::Ignore;
        rule.payload = reply.payload;
        rule.errorCode = reply.errorCode;
        rule.errorDescription = reply.errorDescription;
        return rule;
    };
    m_system = std::make_unique<CentralSystem>();
    connect(m_system.get(), &CentralSystem::stationConnected, this, &LiveReplay::stationConnected);
    connect(m_system.get(), &CentralSystem::stationDisconnected, this, [this](const QByteArray &station) {
        tell(tr("%1 has hung up.").arg(QString::fromUtf8(station)));
    });
    return m_system->start(settings);
}

void LiveReplay::stationConnected(const QByteArray &station)
{
    const int part = m_stations->partOf(station);
    if (part < 0) {
        note(tr("%1 connected too; it is answered in the usual way, as the recording has one charge point only.").arg(QString::fromUtf8(station)));
        return;
    }
    Talk &talk = m_talks[std::size_t(part)];
    talk.station = station;
    talk.conversation->begin(utcNow());
    tell(tr("%1 has connected.").arg(QString::fromUtf8(station)));
    // Not from within the central system, which may come to its end by it.
    QMetaObject::invokeMethod(this, &LiveReplay::pump, Qt::QueuedConnection);
}

void LiveReplay::opened(int part)
{
    m_talks[std::size_t(part)].conversation->begin(utcNow());
    tell(tr("%1 is connected.").arg(QString::fromUtf8(plan()->parts[std::size_t(part)].liveName)));
    pump();
}

void LiveReplay::closed(int part, const QString &reason)
{
    Talk &talk = m_talks[std::size_t(part)];
    if (talk.ended || !isRunning())
        return;
    talk.ended = true;
    const QString name = QString::fromUtf8(plan()->parts[std::size_t(part)].liveName);
    if (talk.conversation->hasBegun())
        note(tr("The connection of %1 ended before everything was sent (%2).").arg(name, reason));
    else
        note(tr("%1 could not connect: %2").arg(name, reason));
    talk.conversation->giveUp();
    pump();
}

void LiveReplay::send(int part)
{
    Talk &talk = m_talks[std::size_t(part)];
    const std::shared_ptr<OcppLink> link = talk.line ? talk.line->link() : nullptr;
    if (!link && (!m_system || talk.station.isEmpty()))
        return;
    if (m_system) {
        const std::optional<StationInfo> info = m_system->station(talk.station);
        if (!info || !info->connected)
            return;
    } else {
        link->checkTimeouts();
    }
    while (const std::optional<ReplayConversation::Message> message = talk.conversation->next(utcNow())) {
        const auto answered = [conversation = talk.conversation, step = message->step](const OcppAnswer &answer) { conversation->answered(step, answer, utcNow()); };
        if (m_system) {
            if (message->unconfirmed)
                m_system->sendUnconfirmed(talk.station, message->action, message->payload);
            else
                m_system->call(talk.station, message->action, message->payload, [this, answered](const OcppAnswer &answer) {
                    answered(answer);
                    QMetaObject::invokeMethod(this, &LiveReplay::pump, Qt::QueuedConnection);
                });
            continue;
        }
        if (message->unconfirmed) {
            link->sendUnconfirmed(message->action, message->payload);
            continue;
        }
        // The answer comes in the network thread.
        link->call(message->action, message->payload, [answered, line = std::weak_ptr<Line>(talk.line)](const OcppAnswer &answer) {
            answered(answer);
            if (const std::shared_ptr<Line> alive = line.lock())
                alive->wake();
        });
    }
}

void LiveReplay::pump()
{
    if (!isRunning())
        return;
    bool finished = true;
    const TimeUs now = utcNow();
    for (std::size_t i = 0; i < m_talks.size(); ++i) {
        Talk &talk = m_talks[i];
        if (talk.ended)
            continue;
        send(int(i));
        talk.ended = talk.conversation->isFinished(now);
        finished = finished && talk.ended;
    }
    if (finished)
        close();
}

void LiveReplay::stop()
{
    if (!isRunning())
        return;
    m_stopped = true;
    close();
}

void LiveReplay::close()
{
    m_timer.stop();
    m_batches.stop();
    for (Talk &talk : m_talks) {
        talk.conversation->giveUp();
        if (talk.line) {
            talk.line->forget();
            talk.line->close();
        }
    }
    if (m_system)
        m_system->stop();
    if (isRunning())
        collect();
    end();
}

void LiveReplay::collect()
{
    std::vector<int> changed;
    for (const Talk &talk : m_talks) {
        const std::vector<int> its = talk.conversation->takeChanged();
        changed.insert(changed.end(), its.begin(), its.end());
    }
    if (!changed.empty())
        Q_EMIT stepsChanged(changed);
}

ReplayResult LiveReplay::result(int step) const
{
    const int part = plan()->steps[std::size_t(step)].part;
    return m_talks[std::size_t(part)].conversation->result(step);
}

ReplayPeerResult LiveReplay::peerResult(int part, int call) const
{
    return m_talks[std::size_t(part)].conversation->peerResult(call);
}

ReplayExtraCalls LiveReplay::extraCalls(int part) const
{
    return m_talks[std::size_t(part)].conversation->extraCalls();
}

ReplayCounts LiveReplay::counts() const
{
    ReplayCounts counts;
    for (const Talk &talk : m_talks)
        talk.conversation->addTo(counts);
    return counts;
}

QString LiveReplay::address() const
{
    if (plan()->order.role == ReplayRole::Csms)
        return tr("port %1").arg(port() > 0 ? port() : m_target.port);
    QUrl url(m_target.url.trimmed());
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
}

quint16 LiveReplay::port() const
{
    return m_system ? m_system->port() : quint16(0);
}

} // namespace Roamscope
