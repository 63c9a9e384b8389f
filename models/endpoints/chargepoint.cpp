// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/chargepoint.h"

#include "models/endpoints/ocpplink.h"
#include "models/endpoints/websocketclient.h"
#include "models/endpoints/websocketconnection.h"

#include <QCoreApplication>
#include <QMutex>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Roamscope {

namespace {

constexpr int timeoutsInterval = 200; // ms
constexpr int longestNap = 1000; // ms
constexpr int mostRounds = 100; // what follows from an event may make new ones
constexpr TimeUs longestStep = 10'000'000; // µs of simulated time in one round of a fast run

QString closeText(const WebSocketClose &close)
{
    const QString detail = QString::fromUtf8(close.reason.isEmpty() ? close.detail : close.reason);
    const QString text = close.code == 1006
        ? QCoreApplication::translate("Roamscope", "The connection was lost")
        : QCoreApplication::translate("Roamscope", "The connection was closed (%1)").arg(close.code);
    return detail.isEmpty() ? text : text + QStringLiteral(": ") + detail;
}

QString failureText(const WebSocketFailure &failure)
{
    if (failure.httpStatus == 401)
        return QCoreApplication::translate("Roamscope", "The CSMS refused the password (401). Check id and password.");
    if (failure.httpStatus == 404)
        return QCoreApplication::translate("Roamscope", "The CSMS does not know this charge point (404). Check id and path.");
    if (failure.httpStatus > 0 && failure.httpStatus != 101)
        return QCoreApplication::translate("Roamscope", "The CSMS refused the connection (HTTP %1).").arg(failure.httpStatus);
    const QString title = PeerProblem::title(failure.kind);
    return failure.detail.isEmpty() ? title : title + QStringLiteral(": ") + QString::fromUtf8(failure.detail);
}

} // namespace

// One attempt to connect and what comes of it. Called in the network thread; hands everything over to the charge
// point's thread while that still listens.
struct ChargePoint::Line : public WebSocketHandler, public std::enable_shared_from_this<Line>
{
    explicit Line(ChargePoint *point)
        : owner(point)
    {
    }

    // The owner lives, or is told no more: its destructor waits for the lock.
    void post(std::function<void(ChargePoint *)> work)
    {
        const QMutexLocker lock(&mutex);
        if (owner)
            QMetaObject::invokeMethod(owner, [work = std::move(work), point = owner]() { work(point); }, Qt::QueuedConnection);
    }
    void forget()
    {
        const QMutexLocker lock(&mutex);
        owner = nullptr;
    }

    void opened(const std::shared_ptr<WebSocketConnection> &opened) override
    {
        settings.address = opened->request().remoteAddress;
        const std::weak_ptr<WebSocketConnection> weak = opened;
        auto made = std::make_shared<OcppLink>(
            settings,
            [weak](const QByteArray &text) {
                if (const auto alive = weak.lock())
                    alive->send(text);
            },
            [this](const OcppMessage &message) {
                post([line = shared_from_this(), message](ChargePoint *point) {
                    if (point->m_line != line || !point->m_core)
                        return;
                    ++point->m_counts.received;
                    if (message.type == OcppMessage::Type::Call)
                        point->m_core->requested(message.id, message.action, message.payload);
                    point->tick();
                });
            });
        {
            const QMutexLocker lock(&mutex);
            connection = opened;
            link = made;
        }
        post([line = shared_from_this()](ChargePoint *point) {
            if (point->m_line != line || !point->m_core)
                return;
            ++point->m_counts.connections;
            point->m_problem.clear();
            point->m_core->advance(point->now());
            point->m_core->opened();
            point->tick();
        });
    }
    void text(WebSocketConnection &, const QByteArray &message) override
    {
        if (const auto current = currentLink())
            current->received(message);
    }
    void closed(WebSocketConnection &, const WebSocketClose &close) override { finish(closeText(close)); }
    void failed(const WebSocketFailure &failure) override { finish(failureText(failure)); }
    void problem(PeerProblem problem) override
    {
        if (problem.peer.isEmpty())
            problem.peer = settings.peer;
        if (settings.sink)
            settings.sink->report(problem);
        post([problem](ChargePoint *point) { Q_EMIT point->problem(problem); });
    }

    void finish(const QString &reason)
    {
        std::shared_ptr<OcppLink> last;
        {
            const QMutexLocker lock(&mutex);
            last = std::move(link);
            connection.reset();
        }
        if (last)
            last->closed();
        post([line = shared_from_this(), reason](ChargePoint *point) { point->ended(line, reason); });
    }
    std::shared_ptr<OcppLink> currentLink()
    {
        const QMutexLocker lock(&mutex);
        return link;
    }
    std::shared_ptr<WebSocketConnection> currentConnection()
    {
        const QMutexLocker lock(&mutex);
        return connection;
    }

    QMutex mutex;
    ChargePoint *owner;
    OcppLinkSettings settings;
    WebSocketClient client;
    std::shared_ptr<OcppLink> link;
    std::shared_ptr<WebSocketConnection> connection;
};

ChargePoint::ChargePoint(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ChargePoint::tick);
    connect(&m_timeouts, &QTimer::timeout, this, [this]() {
        if (m_line) {
            if (const auto link = m_line->currentLink())
                link->checkTimeouts();
        }
    });
}

ChargePoint::~ChargePoint()
{
    if (m_line) {
        m_line->forget();
        m_line->client.cancel();
        if (const auto connection = m_line->currentConnection())
            connection->close(1001, "going away");
    }
}

double ChargePoint::pace() const
{
    // While the CSMS owes an answer, time passes as it does on the wall: a fast run shall not run into its own time
    // limits because the network does not run as fast.
    return m_core && m_core->isWaiting() ? std::min(1.0, m_speed) : m_speed;
}

TimeUs ChargePoint::now()
{
    const qint64 wall = m_clock.nsecsElapsed();
    m_elapsed += double(wall - m_wall) / 1000 * pace();
    m_wall = wall;
    return m_begin + TimeUs(std::llround(m_elapsed));
}

QString ChargePoint::start(const Start &start)
{
    if (const QString error = start.settings.error(); !error.isEmpty())
        return error;
    m_tls = start.tls;
    m_tls.enabled = start.settings.url.trimmed().startsWith(QStringLiteral("wss"), Qt::CaseInsensitive);
    if (m_tls.enabled) {
        if (const QString error = m_tls.check(false); !error.isEmpty())
            return error;
    }
    if (m_line) {
        m_line->forget();
        m_line->client.cancel();
        m_line.reset();
    }
    m_sink = start.sink;
    m_speed = std::clamp(start.speed, 0.01, 100'000.0);
    m_stopping = false;
    m_counts = {};
    m_problem.clear();
    m_events.clear();
    m_begin = utcNow();
    m_elapsed = 0;
    m_wall = 0;
    m_clock.start();
    ChargePointSettings settings = start.settings;
    if (m_speed != 1)
        settings.followClock = false; // it would be set back to the wall's time again and again
    m_core.reset(new ChargePointCore(settings, *this, m_begin, [this](const ChargePointEvent &event) { m_events.push_back(event); }));
    m_timeouts.start(timeoutsInterval);
    if (start.connect)
        m_core->powerOn();
    m_timer.start(0);
    return {};
}

void ChargePoint::stop()
{
    if (!m_core || m_stopping)
        return;
    m_stopping = true;
    m_core->powerOff();
    if (!m_line)
        QTimer::singleShot(0, this, [this]() { ended({}, {}); });
}

ChargePointCore *ChargePoint::core()
{
    if (m_core) {
        m_core->advance(now());
        m_timer.start(0);
    }
    return m_core.get();
}

void ChargePoint::tick()
{
    if (!m_core)
        return;
    // In steps that a driver asked for, and when time runs fast not too far ahead of the network.
    TimeUs target = std::min(now(), m_core->now() + std::max(longestStep, TimeUs(m_speed * 1e6)));
    if (m_driven != noTime && m_driven > m_core->now())
        target = std::min(target, m_driven);
    m_core->advance(target);
    m_driven = noTime;
    for (int round = 0; round < mostRounds; ++round) {
        const std::vector<ChargePointEvent> events = std::exchange(m_events, {});
        for (const ChargePointEvent &event : events)
            Q_EMIT happened(event);
        if (m_core && m_driver)
            m_driven = m_driver(*m_core);
        if (m_events.empty())
            break;
    }
    Q_EMIT changed();
    if (!m_core)
        return;
    TimeUs due = m_core->nextDue();
    if (m_driven != noTime && (due == noTime || m_driven < due))
        due = m_driven;
    if (m_core->now() < now() - TimeUs(longestNap * 1000 * m_speed))
        due = m_core->now(); // behind: go on at once
    const double wait = due == noTime ? longestNap : double(due - now()) / 1000 / pace();
    m_timer.start(int(std::clamp(std::ceil(wait), 0.0, double(longestNap))));
}

void ChargePoint::setDriver(std::function<TimeUs(ChargePointCore &)> driver)
{
    m_driver = std::move(driver);
    m_driven = noTime;
    if (m_core)
        m_timer.start(0);
}

void ChargePoint::ended(const std::shared_ptr<Line> &line, const QString &reason)
{
    if (line != m_line)
        return;
    m_line.reset();
    if (!m_stopping)
        m_problem = reason;
    if (m_core) {
        m_core->advance(now());
        m_core->closed(reason.toUtf8());
        tick();
    }
    if (m_stopping) {
        m_timer.stop();
        m_timeouts.stop();
        Q_EMIT stopped();
    }
}

// --- ChargePointPort

void ChargePoint::open()
{
    const ChargePointSettings &settings = m_core->settings();
    auto line = std::make_shared<Line>(this);
    line->settings.side = Lane::ChargePoint;
    line->settings.version = settings.version;
    line->settings.peer = settings.id.toUtf8();
    line->settings.sink = m_sink;
    line->settings.oneCallAtATime = true;
    WebSocketClientSettings socket;
    socket.url = settings.address().toUtf8();
    socket.subprotocols = {ocppSubprotocol(settings.version)};
    socket.tls = m_tls;
    socket.tolerateSubprotocol = true;
    socket.compression = settings.version == ProtocolVersion::Ocpp21;
    if (!settings.password.isEmpty())
        socket.headers.append({"Authorization", basicAuthorization(settings.id.toUtf8(), settings.password)});
    m_line = line;
    line->client.open(socket, line);
}

void ChargePoint::close(bool clean)
{
    if (!m_line)
        return;
    if (const auto connection = m_line->currentConnection()) {
        if (clean)
            connection->close();
        else
            connection->abort();
        return;
    }
    // Still dialling: nobody will tell.
    m_line->client.cancel();
    QTimer::singleShot(0, this, [this, line = m_line]() { ended(line, {}); });
}

void ChargePoint::call(const QByteArray &id, const QByteArray &action, const QByteArray &payload)
{
    ++m_counts.sent;
    const auto link = m_line ? m_line->currentLink() : nullptr;
    if (!link)
        return; // the end of the connection is on its way
    link->call(action, payload, [line = std::weak_ptr<Line>(m_line)](const OcppAnswer &answer) {
        const auto alive = line.lock();
        if (!alive)
            return;
        alive->post([alive, answer](ChargePoint *point) {
            if (point->m_line != alive || !point->m_core)
                return;
            const double latency = double(answer.latency.count()) / 1000;
            point->m_core->advance(point->now());
            if (answer.isResult() || answer.outcome == OcppAnswer::Outcome::Error) {
                ++(answer.isResult() ? point->m_counts.answered : point->m_counts.refused);
                point->m_counts.answerMs += latency;
                point->m_counts.slowestMs = std::max(point->m_counts.slowestMs, latency);
            }
            if (answer.isResult())
                point->m_core->answered(answer.id, answer.payload);
            else if (answer.outcome == OcppAnswer::Outcome::Error)
                point->m_core->refused(answer.id, answer.errorCode);
            else if (answer.outcome != OcppAnswer::Outcome::Closed) {
                ++point->m_counts.unanswered;
                point->m_core->refused(answer.id, "TimedOut");
            }
            point->tick();
        });
    }, id);
}

void ChargePoint::answer(const QByteArray &id, const QByteArray &payload)
{
    if (const auto link = m_line ? m_line->currentLink() : nullptr)
        link->answer(id, payload);
}

void ChargePoint::answerError(const QByteArray &id, const QByteArray &code, const QByteArray &description)
{
    if (const auto link = m_line ? m_line->currentLink() : nullptr)
        link->answerError(id, code, description);
}

} // namespace Roamscope
