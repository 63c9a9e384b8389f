// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/centralsystemcore.h"

#include "models/endpoints/centralsystemlink.h"
#include "models/endpoints/networkthread.h"

#include <QCoreApplication>

#include <algorithm>

namespace Roamscope {

namespace {

// Slashes at the ends and double ones do not matter: "//CP1" is dialled by real chargers.
QByteArray plainPath(QByteArrayView path)
{
    QByteArray plain;
    for (const QByteArray &part : path.toByteArray().split('/')) {
        if (!part.isEmpty())
            plain += '/' + part;
    }
    return plain;
}

// 1.6: an AuthorizationKey is configured as hexadecimal digits and sent as the bytes they stand for.
bool isPassword(const QByteArray &given, const QByteArray &wanted)
{
    const bool isSame = equalInConstantTime(given, wanted);
    const bool isHex = wanted.size() >= 32 && wanted.size() % 2 == 0
        && std::all_of(wanted.cbegin(), wanted.cend(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); });
    return isSame || (isHex && equalInConstantTime(given, QByteArray::fromHex(wanted)));
}

// Transaction ids of 1.6 that go on rising when the program is started again: a charger may still hold old ones.
int firstTransaction()
{
    constexpr TimeUs since2025 = 1'735'689'600LL * 1'000'000;
    return int(std::max<qint64>(1, (utcNow() - since2025) / 1'000'000) & 0x3fffffff);
}

constexpr std::chrono::milliseconds tickInterval {200};

} // namespace

StationInfo CentralSystemStation::snapshot()
{
    const std::lock_guard lock(mutex);
    StationInfo info = facts.info;
    info.id = id;
    info.counts = countsBefore;
    if (link)
        info.counts += link->counts();
    return info;
}

CentralSystemCore::CentralSystemCore()
    : m_thread(NetworkThread::shared())
    , m_config(std::make_shared<CentralSystemConfig>())
{
}

CentralSystemCore::~CentralSystemCore() = default;

QString CentralSystemCore::start(CentralSystemSettings settings)
{
    WebSocketServerSettings listening;
    if (!settings.address.isEmpty() && !listening.address.setAddress(settings.address))
        return QCoreApplication::translate("Roamscope", "“%1” is not an address of this machine").arg(settings.address);
    if (settings.versions.isEmpty())
        return QCoreApplication::translate("Roamscope", "No OCPP version is allowed; choose at least one");
    if (settings.securityProfile >= 1 && settings.securityProfile <= 2 && settings.password.isEmpty() && settings.passwords.isEmpty())
        return QCoreApplication::translate("Roamscope", "Security profile %1 needs a password").arg(settings.securityProfile);
    settings.tls.enabled = settings.securityProfile >= 2;
    settings.tls.requireClientCertificate = settings.securityProfile == 3;
    listening.port = settings.port;
    listening.tls = settings.tls;
    listening.limits.pingInterval = settings.pingInterval;
    m_nextTransaction = firstTransaction();
    reconfigure([&settings](CentralSystemConfig &config) {
        config.settings = settings;
        ++config.ruleGeneration;
        config.ruleHits = std::make_shared<std::vector<std::atomic<quint64>>>(std::size_t(settings.rules.size()));
    });
    m_server = std::make_unique<WebSocketServer>(m_thread);
    const QString error = m_server->listen(listening, shared_from_this());
    if (!error.isEmpty()) {
        m_server.reset();
        return error;
    }
    m_isRunning = true;
    m_thread->run([this] { tick(); });
    return {};
}

void CentralSystemCore::stop()
{
    if (!m_server)
        return;
    m_isRunning = false;
    m_server->stop();
    m_server.reset();
    m_thread->run([this] { m_tick.reset(); });
    for (const std::shared_ptr<CentralSystemStation> &station : stations()) {
        // What the network thread tells of the end comes when nobody listens any more.
        const std::shared_ptr<CentralSystemLink> link = linkOf(station->id);
        if (link)
            link->link()->closed();
    }
}

void CentralSystemCore::tick()
{
    for (const std::shared_ptr<CentralSystemStation> &station : stations()) {
        std::shared_ptr<CentralSystemLink> link;
        {
            const std::lock_guard lock(station->mutex);
            link = station->link;
        }
        if (link)
            link->link()->checkTimeouts();
    }
    m_thread->post([weak = weak_from_this()] {
        if (const std::shared_ptr<CentralSystemCore> self = weak.lock(); self && self->m_isRunning) {
            self->m_tick = self->m_thread->after(tickInterval, [weak] {
                if (const std::shared_ptr<CentralSystemCore> core = weak.lock())
                    core->tick();
            });
        }
    });
}

quint16 CentralSystemCore::port() const
{
    return m_server ? m_server->port() : quint16(0);
}

bool CentralSystemCore::isListening() const
{
    return m_server != nullptr;
}

std::shared_ptr<const CentralSystemConfig> CentralSystemCore::config() const
{
    const std::lock_guard lock(m_mutex);
    return m_config;
}

void CentralSystemCore::reconfigure(const std::function<void(CentralSystemConfig &)> &change)
{
    auto next = std::make_shared<CentralSystemConfig>(*config());
    change(*next);
    const std::lock_guard lock(m_mutex);
    m_config = next;
}

void CentralSystemCore::setWaker(std::function<void()> waker)
{
    const std::lock_guard lock(m_mutex);
    m_waker = std::move(waker);
}

// Under the lock: whoever takes the waker away can be sure that it does not run any more.
void CentralSystemCore::wake()
{
    if (m_isWoken || !m_waker)
        return;
    m_isWoken = true;
    m_waker();
}

CentralSystemCore::News CentralSystemCore::takeNews()
{
    const std::lock_guard lock(m_mutex);
    m_isWoken = false;
    return std::exchange(m_news, {});
}

QList<QByteArray> CentralSystemCore::takeChanged()
{
    QList<QByteArray> changed;
    for (const std::shared_ptr<CentralSystemStation> &station : stations()) {
        if (station->isDirty.exchange(false, std::memory_order_relaxed))
            changed.append(station->id);
    }
    return changed;
}

QList<std::shared_ptr<CentralSystemStation>> CentralSystemCore::stations() const
{
    const std::lock_guard lock(m_mutex);
    return m_stations;
}

std::shared_ptr<CentralSystemStation> CentralSystemCore::station(const QByteArray &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : m_stations[*place];
}

std::shared_ptr<CentralSystemLink> CentralSystemCore::linkOf(const QByteArray &id) const
{
    const std::shared_ptr<CentralSystemStation> found = station(id);
    if (!found)
        return nullptr;
    const std::lock_guard lock(found->mutex);
    return found->link;
}

void CentralSystemCore::finishCall(CentralSystem::Callback callback, const OcppAnswer &answer)
{
    if (!callback)
        return;
    const std::lock_guard lock(m_mutex);
    m_news.answers.emplace_back(std::move(callback), answer);
    wake();
}

std::shared_ptr<CentralSystemStation> CentralSystemCore::stationFor(const QByteArray &id)
{
    const std::lock_guard lock(m_mutex);
    if (const auto place = m_places.constFind(id); place != m_places.cend())
        return m_stations[*place];
    auto fresh = std::make_shared<CentralSystemStation>();
    fresh->id = id;
    fresh->facts.info.id = id;
    m_places.insert(id, m_stations.size());
    m_stations.append(fresh);
    return fresh;
}

void CentralSystemCore::tellConnection(const QByteArray &stationId, bool isConnected)
{
    if (const std::shared_ptr<CentralSystemStation> found = station(stationId))
        found->isDirty.store(true, std::memory_order_relaxed);
    const std::lock_guard lock(m_mutex);
    m_news.connections.emplace_back(stationId, isConnected);
    wake();
}

void CentralSystemCore::tellRequest(const QByteArray &stationId, const OcppMessage &message)
{
    const std::lock_guard lock(m_mutex);
    if (m_news.requests.size() >= maximumNews)
        return;
    m_news.requests.push_back({stationId, message.action, message.payload});
    wake();
}

void CentralSystemCore::record(RecordedFrame frame)
{
    if (const std::shared_ptr<FrameSink> sink = config()->settings.sink)
        sink->record(std::move(frame));
}

void CentralSystemCore::report(PeerProblem problem)
{
    if (const std::shared_ptr<CentralSystemStation> about = station(problem.peer)) {
        const std::lock_guard lock(about->mutex);
        about->facts.info.problems += problem.count;
        about->isDirty.store(true, std::memory_order_relaxed);
    }
    if (const std::shared_ptr<FrameSink> sink = config()->settings.sink)
        sink->report(problem);
    const std::lock_guard lock(m_mutex);
    if (m_news.problems.size() < maximumNews)
        m_news.problems.push_back(std::move(problem));
}

void CentralSystemCore::decide(const WebSocketRequest &request, Answer answer)
{
    answer(decision(request));
}

WebSocketDecision CentralSystemCore::refused(const WebSocketRequest &request, PeerProblem::Kind kind, const QByteArray &detail, WebSocketDecision decision)
{
    PeerProblem problem;
    problem.kind = kind;
    problem.time = utcNow();
    problem.peer = request.chargePointId.left(255);
    problem.address = request.remoteAddress;
    problem.detail = detail.left(200);
    report(std::move(problem));
    return decision;
}

bool CentralSystemCore::credentialsHold(const CentralSystemSettings &settings, const WebSocketRequest &request, QByteArray *detail) const
{
    QByteArray user;
    QByteArray password;
    if (!request.basicCredentials(&user, &password)) {
        *detail = "Authorization: -";
        return false;
    }
    const QByteArray wanted = settings.passwords.value(request.chargePointId, settings.password);
    const bool holds = !wanted.isEmpty() && isPassword(password, wanted);
    if (user != request.chargePointId) {
        *detail = user.left(100) + " != " + request.chargePointId;
        return false;
    }
    return holds;
}

WebSocketDecision CentralSystemCore::decision(const WebSocketRequest &request)
{
    const std::shared_ptr<const CentralSystemConfig> current = config();
    const CentralSystemSettings &settings = current->settings;
    using Kind = PeerProblem::Kind;
    const QByteArray &id = request.chargePointId;
    const QByteArrayView path = request.path();
    const QByteArray prefix = plainPath(path.first(std::max<qsizetype>(0, path.lastIndexOf('/'))));
    if (id.isEmpty() || id.size() > 255 || (!settings.path.isEmpty() && prefix != plainPath(settings.path.toUtf8())))
        return refused(request, Kind::WrongPath, request.target, WebSocketDecision::refuse(404, "No charge point here"));
    if (!settings.allowedStations.isEmpty() && !settings.allowedStations.contains(id))
        return refused(request, Kind::WrongPath, request.target, WebSocketDecision::refuse(404, "Unknown charge point"));
    QByteArray detail;
    if ((settings.securityProfile == 1 || settings.securityProfile == 2) && !credentialsHold(settings, request, &detail))
        return refused(request, Kind::Unauthorized, detail, WebSocketDecision::unauthorized());
    if (settings.securityProfile == 3 && settings.checkCertificateName && request.tls.peerCommonName != id)
        return refused(request, Kind::BadCertificate, "CN=" + request.tls.peerCommonName, WebSocketDecision::refuse(403, "The certificate is not that of this charge point"));
    if (stations().size() >= qsizetype(maximumStations) && !station(id))
        return refused(request, Kind::Flood, QByteArray::number(quint64(maximumStations)), WebSocketDecision::refuse(503, "Too many charge points"));

    ProtocolVersion version = ProtocolVersion::Unknown;
    QByteArray agreed;
    for (const QByteArray &offered : request.subprotocols) {
        if (const ProtocolVersion known = versionOfSubprotocol(offered); settings.versions.contains(known)) {
            version = known;
            agreed = offered;
            break;
        }
    }
    if (version == ProtocolVersion::Unknown) {
        const QByteArray offers = request.subprotocols.isEmpty() ? QByteArray("-") : request.subprotocols.join(", ");
        if (!request.subprotocols.isEmpty() || !settings.acceptWithoutSubprotocol)
            return refused(request, Kind::NoSubprotocol, offers, WebSocketDecision::noSubprotocol());
        version = settings.versions.contains(ProtocolVersion::Ocpp16) ? ProtocolVersion::Ocpp16 : settings.versions.constLast();
        refused(request, Kind::NoSubprotocol, offers, {});
    }
    return WebSocketDecision::accept(std::make_shared<CentralSystemLink>(shared_from_this(), request, version), agreed);
}

} // namespace Roamscope
