// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/centralsystemlink.h"

#include "models/endpoints/centralsystemanswers.h"
#include "models/endpoints/networkthread.h"
#include "models/endpoints/requestfacts.h"

#include <QRandomGenerator>

namespace Roamscope {

namespace {

using Act = AnswerRule::Act;

constexpr std::size_t maximumDelayed = 10'000; // answers that wait on one connection

} // namespace

CentralSystemLink::CentralSystemLink(std::shared_ptr<CentralSystemCore> core, const WebSocketRequest &request, ProtocolVersion version)
    : m_core(std::move(core))
    , m_request(request)
    , m_version(version)
{
    // What opened it is not needed any more, and holds the password.
    m_request.headers.clear();
}

CentralSystemLink::~CentralSystemLink() = default;

std::shared_ptr<WebSocketConnection> CentralSystemLink::connection() const
{
    const std::lock_guard lock(m_mutex);
    return m_connection;
}

void CentralSystemLink::send(const QByteArray &text)
{
    if (const std::shared_ptr<WebSocketConnection> connection = this->connection(); connection && !connection->send(text) && connection->isOpen()) {
        PeerProblem problem;
        problem.kind = PeerProblem::Kind::Flood;
        problem.time = utcNow();
        problem.peer = m_station->id;
        problem.address = m_request.remoteAddress;
        problem.detail = QByteArray::number(connection->queuedBytes()) + " B";
        m_core->report(std::move(problem));
        // A peer that reads nothing of what it asked for cannot be answered any more.
        connection->abort();
    }
}

// Only now is it a station: a handshake that was not finished leaves no trace.
void CentralSystemLink::opened(const std::shared_ptr<WebSocketConnection> &connection)
{
    m_station = m_core->stationFor(m_request.chargePointId);
    const std::shared_ptr<const CentralSystemConfig> config = m_core->config();
    OcppLinkSettings settings;
    settings.side = Lane::Csms;
    settings.version = m_version;
    settings.peer = m_request.chargePointId;
    settings.address = m_request.remoteAddress;
    settings.callTimeout = config->settings.callTimeout;
    settings.oneCallAtATime = config->settings.oneCallAtATime;
    settings.sink = m_core;
    if (m_version != ProtocolVersion::Ocpp16) { // 2.x: unique over all connections of a station
        const std::lock_guard lock(m_station->mutex);
        if (!m_station->ids)
            m_station->ids = std::make_shared<MessageIdHistory>();
        settings.ids = m_station->ids;
    }
    m_link = std::make_unique<OcppLink>(
        std::move(settings), [this](const QByteArray &text) { send(text); }, [this](const OcppMessage &message) { handle(message); });
    {
        const std::lock_guard lock(m_mutex);
        m_connection = connection;
    }
    {
        const std::lock_guard lock(m_station->mutex);
        m_station->link = shared_from_this();
        StationInfo &info = m_station->facts.info;
        info.connected = true;
        info.connectedSince = utcNow();
        ++info.connections;
        info.address = m_request.remoteAddress;
        info.localAddress = m_request.localAddress;
        info.path = m_request.target;
        info.subprotocol = connection->subprotocol();
        info.version = m_version;
        info.securityProfile = config->settings.securityProfile;
        info.tlsDescription = m_request.tls.active ? m_request.tls.version + ' ' + m_request.tls.cipher : QByteArray();
        info.certificateName = m_request.tls.peerCommonName;
        info.ping.reset();
    }
    m_core->tellConnection(m_station->id, true);
    // Not only after the first interval: how far away it is, is asked for now.
    if (config->settings.pingInterval.count() > 0)
        connection->ping();
}

void CentralSystemLink::text(WebSocketConnection &connection, const QByteArray &message)
{
    Q_UNUSED(connection)
    m_link->received(message);
    m_station->isDirty.store(true, std::memory_order_relaxed);
}

void CentralSystemLink::pong(WebSocketConnection &connection, const QByteArray &payload, qint64 roundTrip)
{
    Q_UNUSED(connection)
    Q_UNUSED(payload)
    if (roundTrip < 0)
        return;
    const std::lock_guard lock(m_station->mutex);
    m_station->facts.info.ping = roundTrip;
    m_station->isDirty.store(true, std::memory_order_relaxed);
}

void CentralSystemLink::problem(PeerProblem problem)
{
    if (problem.peer.isEmpty())
        problem.peer = m_request.chargePointId;
    if (problem.address.isEmpty())
        problem.address = m_request.remoteAddress;
    m_core->report(std::move(problem));
}

void CentralSystemLink::closed(WebSocketConnection &connection, const WebSocketClose &close)
{
    Q_UNUSED(connection)
    Q_UNUSED(close)
    const std::shared_ptr<CentralSystemLink> keep = shared_from_this();
    if (!m_link)
        return;
    m_delays.clear();
    m_link->closed();
    bool wasCurrent = false;
    {
        const std::lock_guard lock(m_station->mutex);
        const OcppLink::Counts last = m_link->counts();
        m_station->countsBefore += last;
        // A charger that connected again is here already with its newer connection.
        wasCurrent = m_station->link.get() == this;
        if (wasCurrent) {
            m_station->link.reset();
            m_station->facts.info.connected = false;
        }
    }
    {
        const std::lock_guard lock(m_mutex);
        m_connection.reset();
    }
    if (wasCurrent)
        m_core->tellConnection(m_station->id, false);
}

// A charger that comes back need not boot again: only what it does itself on this connection counts.
void CentralSystemLink::checkOrder(const OcppMessage &message, bool isBoot)
{
    QByteArray detail;
    if (isBoot && !m_bootSeen && !m_beforeBoot.isEmpty())
        detail = m_beforeBoot + " < BootNotification";
    else if (!isBoot && m_isPending)
        detail = "Pending < " + message.action;
    if (isBoot)
        m_bootSeen = true;
    else if (m_beforeBoot.isEmpty() && !m_bootSeen)
        m_beforeBoot = message.action;
    if (detail.isEmpty())
        return;
    PeerProblem problem;
    problem.kind = PeerProblem::Kind::WrongOrder;
    problem.time = utcNow();
    problem.peer = m_station->id;
    problem.address = m_request.remoteAddress;
    problem.detail = detail;
    m_core->report(std::move(problem));
}

void CentralSystemLink::handle(const OcppMessage &message)
{
    const std::shared_ptr<const CentralSystemConfig> config = m_core->config();
    const RequestFacts facts = RequestFacts::of(message);
    const ProtocolVersion version = m_link->version();
    const bool isBoot = facts.kind == RequestFacts::Kind::Boot;
    const TimeUs now = utcNow();
    std::optional<QByteArray> payload;
    {
        const std::lock_guard lock(m_station->mutex);
        m_station->facts.take(facts, now);
        if (message.type == OcppMessage::Type::Call) {
            CentralSystemAnswers::Policy policy;
            policy.tokens = &config->settings.tokens;
            policy.acceptUnknownTokens = config->settings.acceptUnknownTokens || config->settings.tokens.isEmpty();
            policy.acceptBoot = config->settings.acceptBoot;
            policy.bootInterval = config->settings.bootInterval;
            policy.nextTransaction = *m_core->nextTransaction();
            payload = CentralSystemAnswers::answer(version, message, facts, &policy, &m_station->facts, now);
            *m_core->nextTransaction() = policy.nextTransaction;
        }
    }
    checkOrder(message, isBoot);
    if (config->watchedActions.contains(message.action))
        m_core->tellRequest(m_station->id, message);
    if (message.type != OcppMessage::Type::Call)
        return;

    if (config->settings.answerer) {
        if (const std::optional<AnswerRule> rule = config->settings.answerer(m_station->id, message)) {
            perform(deedOf(*rule, message, payload));
            return;
        }
    }
    if (const AnswerRule *rule = config->settings.rules.isEmpty() ? nullptr : ruleFor(*config, message)) {
        Deed deed = deedOf(*rule, message, payload);
        if (rule->delay.count() > 0)
            later(rule->delay, std::move(deed));
        else
            perform(deed);
        return;
    }
    if (!payload) {
        const OcppErrorCode code = CentralSystemAnswers::refusal(version, message.action);
        m_link->answerError(message.id, code, code == OcppErrorCode::NotSupported ? "A central system does not take this request" : "This action is not known");
    } else if (m_isPending && !isBoot && version != ProtocolVersion::Ocpp16) {
        // 2.x, B02.FR.09: nothing but BootNotification before that was accepted.
        m_link->answerError(message.id, OcppErrorCode::SecurityError, "BootNotification was not accepted yet");
    } else {
        Deed deed;
        deed.id = message.id;
        deed.action = message.action;
        deed.payload = *payload;
        deed.isAccepted = isBoot && config->settings.acceptBoot;
        perform(deed);
    }
}

const AnswerRule *CentralSystemLink::ruleFor(const CentralSystemConfig &config, const OcppMessage &message)
{
    const QList<AnswerRule> &rules = config.settings.rules;
    const std::lock_guard lock(m_station->mutex);
    if (m_station->ruleGeneration != config.ruleGeneration) {
        m_station->ruleGeneration = config.ruleGeneration;
        m_station->ruleMatches.assign(std::size_t(rules.size()), 0);
    }
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const AnswerRule &rule = rules[i];
        if (!rule.matches(m_station->id, m_link->version(), message))
            continue;
        const int number = ++m_station->ruleMatches[std::size_t(i)];
        if (number < rule.from || (rule.count > 0 && number - rule.from >= rule.count))
            continue;
        if (rule.probability < 1.0 && QRandomGenerator::global()->generateDouble() >= rule.probability)
            continue;
        if (config.ruleHits)
            ++(*config.ruleHits)[std::size_t(i)];
        return &rule;
    }
    return nullptr;
}

CentralSystemLink::Deed CentralSystemLink::deedOf(const AnswerRule &rule, const OcppMessage &message, const std::optional<QByteArray> &payload) const
{
    const ProtocolVersion version = m_link->version();
    const QByteArray usual = payload.value_or("{}");
    Deed deed;
    deed.act = rule.act;
    deed.id = message.id;
    deed.action = message.action;
    deed.payload = usual;
    deed.errorCode = rule.errorCode.isEmpty() ? errorCodeText(version, OcppErrorCode::GenericError) : rule.errorCode;
    deed.errorDescription = rule.errorDescription;
    switch (rule.act) {
    case Act::Automatic:
        if (!payload) {
            deed.act = Act::Error;
            deed.errorCode = errorCodeText(version, CentralSystemAnswers::refusal(version, message.action));
        }
        break;
    case Act::Accept:
        deed.payload = CentralSystemAnswers::withStatus(version, message.action, usual, true).value_or(usual);
        break;
    case Act::Reject:
        // Where an answer has no status, the only way to refuse is an error.
        if (const std::optional<QByteArray> refusing = CentralSystemAnswers::withStatus(version, message.action, usual, false))
            deed.payload = *refusing;
        else
            deed.act = Act::Error;
        break;
    case Act::Custom:
        deed.payload = rule.payload;
        break;
    case Act::WrongType:
        deed.payload = CentralSystemAnswers::withWrongType(version, message.action, usual);
        break;
    case Act::MissingField:
        deed.payload = CentralSystemAnswers::withoutRequired(version, message.action, usual);
        break;
    default:
        break;
    }
    const bool answers = deed.act == Act::Automatic || deed.act == Act::Accept || deed.act == Act::Reject || deed.act == Act::Custom;
    deed.isAccepted = answers && message.action == "BootNotification" && deed.payload.contains("\"status\":\"Accepted\"");
    return deed;
}

void CentralSystemLink::perform(const Deed &deed)
{
    if (deed.action == "BootNotification") {
        m_isPending = !deed.isAccepted;
        const std::lock_guard lock(m_station->mutex);
        m_station->facts.info.accepted = deed.isAccepted;
    }
    switch (deed.act) {
    case Act::Automatic:
    case Act::Accept:
    case Act::Reject:
    case Act::Custom:
        m_link->answer(deed.id, deed.payload);
        break;
    case Act::Error:
        m_link->answerError(deed.id, deed.errorCode, deed.errorDescription);
        break;
    case Act::Ignore:
        m_link->ignore(deed.id);
        break;
    case Act::BrokenJson: {
        const QByteArray text = OcppMessage::result(deed.id, deed.payload).toText();
        m_link->ignore(deed.id);
        m_link->sendRaw(text.left(text.size() - std::max<qsizetype>(2, text.size() / 3)), true);
        break;
    }
    case Act::WrongType:
        m_link->sendRaw(OcppMessage::result(deed.id, deed.payload).toText(), true);
        break;
    case Act::MissingField: {
        // Without any field that could be missing, the payload itself is.
        QByteArray text = OcppMessage::result(deed.id, deed.payload).toText();
        if (deed.payload.isEmpty())
            text.replace(",{}]", "]");
        m_link->ignore(deed.id);
        m_link->sendRaw(text, true);
        break;
    }
    case Act::WrongId:
        m_link->ignore(deed.id);
        m_link->sendRaw(OcppMessage::result(freshMessageId(), deed.payload).toText(), true);
        break;
    case Act::Disconnect:
        m_link->ignore(deed.id);
        if (const std::shared_ptr<WebSocketConnection> connection = this->connection())
            connection->abort();
        break;
    case Act::Count:
        break;
    }
}

void CentralSystemLink::later(std::chrono::milliseconds delay, Deed deed)
{
    if (m_delays.size() >= maximumDelayed) {
        perform(deed);
        return;
    }
    const quint64 number = m_nextDelay++;
    m_delays[number] = m_core->thread()->after(delay, [weak = weak_from_this(), number, deed = std::move(deed)] {
        const std::shared_ptr<CentralSystemLink> self = weak.lock();
        if (!self)
            return;
        self->perform(deed);
        // Not here: the handle is that of the work that runs.
        self->m_core->thread()->post([weak, number] {
            if (const std::shared_ptr<CentralSystemLink> link = weak.lock())
                link->m_delays.erase(number);
        });
    });
}

} // namespace Roamscope
