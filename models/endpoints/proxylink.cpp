// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/proxylink.h"

#include "models/capture/jsontext.h"
#include "models/capture/recordparser.h"
#include "models/endpoints/networkthread.h"
#include "models/endpoints/ocppmessage.h"

#include <algorithm>
#include <bit>

namespace Roamscope {

namespace {

constexpr qsizetype mostCalls = 256; // without an answer, in one direction: ids are the peers' choice
constexpr qsizetype mostOvertaking = 1'000;
constexpr std::size_t singleSlots = 1024;
constexpr auto settleTime = std::chrono::milliseconds(4);
constexpr std::size_t mostPassed = 256; // of a flood, so that none of its frames waits for the reading of many

struct Head
{
    FrameKind kind = FrameKind::Damaged;
    QByteArray id;
    QByteArray named; ///< action of a call
};

Head headOf(const QByteArray &message)
{
    Head head;
    QByteArray scratch;
    const MessageHeader read
        = readMessageHeader(std::string_view(message.constData(), std::size_t(message.size())), false, scratch);
    if (!read.valid)
        return head;
    head.kind = read.kind;
    head.id = QByteArray(read.messageId.data(), qsizetype(read.messageId.size()));
    if (isRequest(read.kind))
        head.named = QByteArray(read.third.data(), qsizetype(read.third.size()));
    return head;
}

QByteArray payloadOf(QByteArrayView message, FrameKind kind)
{
    const std::vector<QByteArrayView> elements = jsonArrayElements(message);
    const std::size_t index = kind == FrameKind::CallResult ? 2 : isResponse(kind) ? 4 : 3;
    return index < elements.size() ? elements[index].toByteArray() : QByteArray("{}");
}

// One pass, so that what was put in is not looked through again.
QByteArray filledIn(const QByteArray &text, const QByteArray &message, FrameKind kind, const QByteArray &id,
                    const QByteArray &action)
{
    QByteArray result;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = text.indexOf("{{", at);
        const qsizetype end = open < 0 ? -1 : text.indexOf("}}", open);
        if (end < 0) {
            result.append(text.mid(at));
            return result;
        }
        result.append(text.mid(at, open - at));
        const QByteArray name = text.mid(open + 2, end - open - 2);
        at = end + 2;
        if (name == "id")
            appendEscapedJson(result, id);
        else if (name == "action")
            appendEscapedJson(result, action);
        else if (name == "payload")
            result.append(payloadOf(message, kind));
        else if (name == "newId")
            result.append(freshMessageId());
        else
            result.append("{{" + name + "}}");
    }
}

Lane laneOf(ProxyDirection towards)
{
    return towards == ProxyDirection::ToCsms ? Lane::Csms : Lane::ChargePoint;
}

} // namespace

void ProxyContext::countLatency(qint64 microseconds)
{
    const auto value = quint64(std::max<qint64>(0, microseconds));
    const std::size_t slot
        = value < singleSlots ? std::size_t(value) : singleSlots + std::size_t(std::bit_width(value)) - 11;
    ++latencies[std::min(slot, latencies.size() - 1)];
    statistics.latencyMaximum = std::max(statistics.latencyMaximum, microseconds);
}

qint64 ProxyContext::latencyAt(double share) const
{
    quint64 total = 0;
    for (const quint64 count : latencies)
        total += count;
    if (total == 0)
        return -1;
    quint64 passed = 0;
    for (std::size_t i = 0; i < latencies.size(); ++i) {
        passed += latencies[i];
        if (double(passed) >= share * double(total))
            return i < singleSlots ? qint64(i) : qint64(1024) << (i - singleSlots + 1);
    }
    return statistics.latencyMaximum;
}

void ProxyContext::settle()
{
    passedTimer.reset();
    // Reporting what was found comes here again.
    const std::vector<Passed> all = std::exchange(passed, {});
    for (const Passed &one : all)
        one.link->settle(one.direction, one.message, one.time);
}

/// One of the two connections of a link.
class ProxyLink::Leg : public WebSocketHandler
{
public:
    /// `direction` of what it sends.
    Leg(std::shared_ptr<ProxyLink> link, ProxyDirection direction)
        : m_link(std::move(link))
        , m_direction(direction)
    {
    }
    void opened(const std::shared_ptr<WebSocketConnection> &connection) override { m_link->opened(m_direction, connection); }
    void text(WebSocketConnection &, const QByteArray &message) override { m_link->text(m_direction, message); }
    void binary(WebSocketConnection &, const QByteArray &message) override
    {
        // OCPP-J has none: passed on all the same, for the other side to answer as it does.
        if (m_link->target(m_direction))
            m_link->target(m_direction)->sendRaw(message, 2);
    }
    bool pinged(WebSocketConnection &, const QByteArray &payload) override { return m_link->pinged(m_direction, payload); }
    void pong(WebSocketConnection &, const QByteArray &payload, qint64) override { m_link->pong(m_direction, payload); }
    void closing(WebSocketConnection &, const WebSocketClose &close) override { m_link->closeTarget(m_direction, close); }
    void drained(WebSocketConnection &) override { m_link->pump(other(m_direction)); }
    void closed(WebSocketConnection &, const WebSocketClose &close) override { m_link->ended(m_direction, close); }
    void failed(const WebSocketFailure &failure) override { m_link->upstreamFailed(failure); }
    void problem(PeerProblem problem) override { m_link->report(std::move(problem)); }

private:
    const std::shared_ptr<ProxyLink> m_link;
    const ProxyDirection m_direction;
};

ProxyLink::ProxyLink(std::shared_ptr<ProxyContext> context, const WebSocketRequest &request)
    : m_context(std::move(context))
    , m_request(request)
{
}

ProxyLink::~ProxyLink() = default;

// --- Both sides

void ProxyLink::begin(WebSocketAcceptor::Answer answer)
{
    m_answer = std::move(answer);
    if (!m_context->settings.upstreamFirst) {
        m_subprotocol = m_request.subprotocols.value(0);
        m_version = versionOfSubprotocol(m_subprotocol);
        const WebSocketAcceptor::Answer now = std::exchange(m_answer, nullptr);
        now(WebSocketDecision::accept(std::make_shared<Leg>(shared_from_this(), ProxyDirection::ToCsms), m_subprotocol));
        if (!m_ends[1]) {
            over(); // the charger has gone in the meantime
            return;
        }
    }
    dial();
}

void ProxyLink::dial()
{
    const OcppProxySettings &settings = m_context->settings;
    WebSocketClientSettings dial;
    dial.url = settings.upstream;
    if (dial.url.endsWith('/'))
        dial.url.chop(1);
    dial.url += m_request.target;
    dial.subprotocols = settings.upstreamFirst ? m_request.subprotocols
        : m_subprotocol.isEmpty()              ? QList<QByteArray>()
                                               : QList<QByteArray> {m_subprotocol};
    // Whatever the CSMS says, the charger is told, once both are open.
    dial.tolerateSubprotocol = settings.upstreamFirst;
    dial.tls = settings.upstreamTls;
    dial.limits = settings.listen.limits;
    dial.limits.pingInterval = {};
    // The charger waits for the answer: ours must come before its server gives up on us.
    dial.limits.handshakeTimeout = settings.upstreamFirst ? settings.listen.limits.handshakeTimeout * 9 / 10
                                                          : settings.listen.limits.handshakeTimeout;
    dial.compression = settings.compressUpstream
        || m_request.header("Sec-WebSocket-Extensions").toLower().contains("permessage-deflate");
    const QByteArray authorization
        = settings.upstreamAuthorization.isEmpty() && settings.passAuthorization ? m_request.header("Authorization")
                                                                                 : settings.upstreamAuthorization;
    if (!authorization.isEmpty())
        dial.headers.emplaceBack("Authorization", authorization);
    if (const QByteArray agent = m_request.header("User-Agent"); !agent.isEmpty())
        dial.headers.emplaceBack("User-Agent", agent);
    dial.headers += settings.upstreamHeaders;
    WebSocketAddress::parse(dial.url, &m_upstream);
    m_client = std::make_unique<WebSocketClient>(m_context->thread);
    m_client->open(dial, std::make_shared<Leg>(shared_from_this(), ProxyDirection::ToChargePoint));
}

void ProxyLink::opened(ProxyDirection from, const std::shared_ptr<WebSocketConnection> &connection)
{
    m_ends[1 - index(from)] = connection;
    if (from == ProxyDirection::ToCsms) {
        ++m_context->statistics.connections;
        ++m_context->statistics.links;
        pump(ProxyDirection::ToChargePoint);
        if (m_context->linksChanged)
            m_context->linksChanged();
        return;
    }
    if (!m_answer) {
        if (m_downClosed || connection->subprotocol() != m_subprotocol)
            connection->close(m_downClosed ? 1001 : 1002, {});
        pump(ProxyDirection::ToCsms);
        if (m_context->linksChanged)
            m_context->linksChanged();
        return;
    }
    m_subprotocol = connection->subprotocol();
    m_version = versionOfSubprotocol(m_subprotocol);
    const WebSocketAcceptor::Answer answer = std::exchange(m_answer, nullptr);
    answer(WebSocketDecision::accept(std::make_shared<Leg>(shared_from_this(), ProxyDirection::ToCsms), m_subprotocol));
    if (!m_ends[1]) {
        m_downClosed = true; // the charger did not wait for it
        connection->close(1001, {});
    }
}

void ProxyLink::upstreamFailed(const WebSocketFailure &failure)
{
    m_upClosed = true;
    report(failure.kind, Severity::Error, "CSMS " + m_upstream.hostHeader() + ": " + failure.detail);
    if (m_answer) {
        WebSocketDecision decision;
        const bool answered = failure.httpStatus >= 400;
        decision.status = answered ? failure.httpStatus : failure.kind == PeerProblem::Kind::HandshakeTimeout ? 504 : 502;
        decision.body = answered ? failure.body : QByteArray("The CSMS cannot be reached.\n");
        for (const auto &[name, value] : failure.headers) {
            if (name.compare("WWW-Authenticate", Qt::CaseInsensitive) == 0)
                decision.headers.emplaceBack(name, value);
        }
        const WebSocketAcceptor::Answer answer = std::exchange(m_answer, nullptr);
        m_downClosed = true;
        answer(decision);
    } else if (m_ends[1]) {
        m_ends[1]->close(1011, "CSMS not reachable");
    }
    over();
}

// When one side goes, the other is closed: the charger then queues and dials again by itself.
void ProxyLink::closeTarget(ProxyDirection direction, const WebSocketClose &close)
{
    pump(direction, true); // what it said before still arrives
    const auto &end = target(direction);
    if (!end || !end->isOpen())
        return;
    const bool asSaid = close.byPeer && close.code != 1006;
    end->close(asSaid ? close.code : quint16(1001), asSaid ? close.reason : QByteArray("the other side is gone"));
}

void ProxyLink::ended(ProxyDirection direction, const WebSocketClose &close)
{
    const bool charger = direction == ProxyDirection::ToCsms;
    m_context->settle();
    (charger ? m_downClosed : m_upClosed) = true;
    closeTarget(direction, close);
    if (charger) {
        m_context->statistics.links = std::max(0, m_context->statistics.links - 1);
        if (!m_ends[0] && m_client) {
            m_client->cancel();
            m_upClosed = true;
        }
    }
    Way &towards = m_ways[index(other(direction))];
    if (!towards.waiting.empty())
        report(PeerProblem::Kind::ConnectionLost, Severity::Warning,
               QByteArray::number(qulonglong(towards.waiting.size())) + " messages could not be passed on");
    towards.waiting.clear();
    towards.overtaking.clear();
    towards.timer.reset();
    over();
    if (m_context->linksChanged)
        m_context->linksChanged();
}

void ProxyLink::over()
{
    if (m_downClosed && m_upClosed)
        m_over = true;
    if (!m_ends[1] && !m_answer && !m_ends[0])
        m_over = true;
    if (!m_over)
        return;
    for (Way &way : m_ways) {
        way.waiting.clear();
        way.overtaking.clear();
        way.timer.reset();
    }
    // Not while one of its calls is on the stack.
    m_context->thread->post([client = std::shared_ptr<WebSocketClient>(std::move(m_client))] {});
}

void ProxyLink::close(quint16 code, const QByteArray &reason)
{
    if (m_client && !m_ends[0])
        m_client->cancel();
    if (!m_ends[0])
        m_upClosed = true;
    if (m_answer) {
        m_downClosed = true;
        const WebSocketAcceptor::Answer answer = std::exchange(m_answer, nullptr);
        answer(WebSocketDecision::refuse(503));
    }
    for (const auto &end : m_ends) {
        if (end)
            end->close(code, reason);
    }
    over();
}

// --- Messages

void ProxyLink::text(ProxyDirection direction, const QByteArray &message)
{
    const auto begin = Clock::now();
    const TimeUs time = utcNow();
    if (m_context->rules.isEmpty() && m_ways[index(other(direction))].injected.isEmpty()) {
        // First on its way. The receiver often shares our processor: it waits for whatever is done before we sleep.
        passTimed(direction, message, begin);
        m_context->passed.push_back({shared_from_this(), direction, time, message});
        if (m_context->passed.size() >= mostPassed)
            m_context->settle();
        else if (!m_context->passedTimer)
            m_context->passedTimer = m_context->thread->after(settleTime, [context = std::weak_ptr(m_context)] {
                if (const auto self = context.lock())
                    self->settle();
            });
        return;
    }
    m_context->settle();
    const Head head = headOf(message);
    const QByteArray action = actionOf(direction, head.kind, head.id, head.named);
    if (head.kind == FrameKind::Call)
        remember(direction, head.id, action);
    if (head.kind == FrameKind::Damaged)
        reportNotOcpp(message);
    if (isResponse(head.kind) && m_ways[index(other(direction))].injected.remove(head.id)) {
        recordReceived(direction, message, time, head.kind, action);
        return;
    }
    const ProxyRule *rule = m_context->rules.take(direction, action, ProxyRule::typeOf(head.kind), m_request.chargePointId);
    if (rule && apply(*rule, direction, message, time, head.kind, head.id, action))
        return;
    passTimed(direction, message, begin);
    record(message, time, head.kind, action, laneOf(other(direction)), laneOf(direction), {});
}

void ProxyLink::settle(ProxyDirection direction, const QByteArray &message, TimeUs time)
{
    const Head head = headOf(message);
    const QByteArray action = actionOf(direction, head.kind, head.id, head.named);
    if (head.kind == FrameKind::Call)
        remember(direction, head.id, action);
    if (head.kind == FrameKind::Damaged)
        reportNotOcpp(message);
    record(message, time, head.kind, action, laneOf(other(direction)), laneOf(direction), {});
}

void ProxyLink::passTimed(ProxyDirection direction, const QByteArray &message, Clock::time_point begin)
{
    if (!pass(direction, message))
        return;
    m_addedLatency = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin).count();
    m_context->countLatency(m_addedLatency);
}

// The first at once; of many, one report a second.
void ProxyLink::reportNotOcpp(const QByteArray &message)
{
    ++m_notOcpp;
    const TimeUs time = utcNow();
    if (m_notOcppTold != noTime && time - m_notOcppTold < 1'000'000)
        return;
    m_notOcppTold = time;
    report(PeerProblem::Kind::NotOcpp, Severity::Note, message.left(60), std::exchange(m_notOcpp, 0));
}

// False: it goes on as it came.
bool ProxyLink::apply(const ProxyRule &rule, ProxyDirection direction, const QByteArray &message, TimeUs time,
                      FrameKind kind, const QByteArray &id, const QByteArray &action)
{
    const auto now = Clock::now();
    const auto later = now + std::chrono::milliseconds(rule.delay);
    if (rule.effect == ProxyRule::Effect::Inject) {
        ++m_context->statistics.altered;
        const QByteArray text = filledIn(rule.text, message, kind, id, action);
        pass(direction, message);
        record(message, time, kind, action, laneOf(other(direction)), laneOf(direction), {});
        addInjected(rule.back ? other(direction) : direction, text);
        return true;
    }
    QByteArray text = message;
    if (rule.effect == ProxyRule::Effect::Alter) {
        if (!rule.text.isEmpty())
            text = filledIn(rule.text, message, kind, id, action);
        else if (!applyProxyEdits(message, rule.edits, &text))
            return false;
    }
    ++m_context->statistics.altered;
    recordReceived(direction, message, time, kind, action);
    switch (rule.effect) {
    case ProxyRule::Effect::Alter:
        deliver(direction, {text, now, true});
        break;
    case ProxyRule::Effect::Delay: {
        Way &way = m_ways[index(direction)];
        if (!rule.overtake || way.overtaking.size() >= mostOvertaking) {
            hold(direction, {text, later, true});
            pump(direction);
            break;
        }
        const quint64 number = ++m_overtakers;
        way.overtaking.insert(number, m_context->thread->after(std::chrono::milliseconds(rule.delay),
                                                              [weak = weak_from_this(), direction, text, number] {
                                                                  const auto self = weak.lock();
                                                                  if (!self)
                                                                      return;
                                                                  self->m_ways[index(direction)].overtaking.remove(number);
                                                                  self->deliver(direction, {text, Clock::now(), true});
                                                              }));
        break;
    }
    case ProxyRule::Effect::Duplicate:
        deliver(direction, {text, now, true});
        deliver(direction, {text, later, true});
        break;
    case ProxyRule::Effect::Drop:
    case ProxyRule::Effect::Inject:
        break;
    }
    return true;
}

void ProxyLink::addInjected(ProxyDirection direction, const QByteArray &text)
{
    const Head head = headOf(text);
    Way &way = m_ways[index(direction)];
    if (head.kind == FrameKind::Call && !way.calls.contains(head.id)) {
        remember(direction, head.id, head.named);
        if (way.injected.size() < mostCalls)
            way.injected.insert(head.id);
    }
    deliver(direction, {text, Clock::now(), true});
}

bool ProxyLink::inject(ProxyDirection direction, const QByteArray &text)
{
    if (!target(direction) || !target(direction)->isOpen())
        return false;
    ++m_context->statistics.altered;
    m_context->settle();
    addInjected(direction, text);
    return true;
}

// True when it went at once.
bool ProxyLink::pass(ProxyDirection direction, const QByteArray &message)
{
    const auto &end = target(direction);
    if (m_ways[index(direction)].waiting.empty() && end && end->send(message)) {
        sent(direction, {message, {}, false});
        return true;
    }
    if (!end)
        ++m_context->statistics.keptEarly;
    hold(direction, {message, {}, false});
    return false;
}

void ProxyLink::deliver(ProxyDirection direction, Outgoing outgoing)
{
    const auto &end = target(direction);
    if (m_ways[index(direction)].waiting.empty() && outgoing.due <= Clock::now() && end && end->send(outgoing.text)) {
        sent(direction, outgoing);
        return;
    }
    hold(direction, std::move(outgoing));
    pump(direction);
}

void ProxyLink::hold(ProxyDirection direction, Outgoing outgoing)
{
    Way &way = m_ways[index(direction)];
    way.bytes += outgoing.text.size();
    way.waiting.push_back(std::move(outgoing));
    // Bounded: the sender waits, TCP holds what it sends.
    if (way.bytes > m_context->settings.earlyBytes && !way.sourcePaused && source(direction)) {
        way.sourcePaused = true;
        source(direction)->pauseReading();
    }
}

// Sends what waits and is due; `all`: also what a rule delays.
void ProxyLink::pump(ProxyDirection direction, bool all)
{
    Way &way = m_ways[index(direction)];
    const auto &end = target(direction);
    if (!end || !end->isOpen())
        return;
    while (!way.waiting.empty()) {
        const auto now = Clock::now();
        if (!all && way.waiting.front().due > now) {
            way.timer = m_context->thread->after(
                std::chrono::duration_cast<std::chrono::microseconds>(way.waiting.front().due - now)
                    + std::chrono::microseconds(1),
                [weak = weak_from_this(), direction] {
                    if (const auto self = weak.lock())
                        self->pump(direction);
                });
            break;
        }
        if (!end->send(way.waiting.front().text))
            break; // drained() goes on
        const Outgoing outgoing = std::move(way.waiting.front());
        way.waiting.pop_front();
        way.bytes -= outgoing.text.size();
        sent(direction, outgoing);
    }
    if (way.sourcePaused && way.bytes <= m_context->settings.earlyBytes / 2 && source(direction)) {
        way.sourcePaused = false;
        source(direction)->resumeReading();
    }
}

void ProxyLink::sent(ProxyDirection direction, const Outgoing &outgoing)
{
    Way &way = m_ways[index(direction)];
    const auto size = quint64(outgoing.text.size());
    ++way.frames;
    way.bytesPassed += size;
    OcppProxyStatistics &statistics = m_context->statistics;
    ++(direction == ProxyDirection::ToCsms ? statistics.framesToCsms : statistics.framesToChargePoint);
    (direction == ProxyDirection::ToCsms ? statistics.bytesToCsms : statistics.bytesToChargePoint) += size;
    if (outgoing.touched)
        recordSent(direction, outgoing.text);
}

// --- Recording

QByteArray ProxyLink::actionOf(ProxyDirection direction, FrameKind kind, const QByteArray &id, const QByteArray &named) const
{
    return isResponse(kind) ? m_ways[index(other(direction))].calls.value(id) : named;
}

void ProxyLink::remember(ProxyDirection direction, const QByteArray &id, const QByteArray &action)
{
    QHash<QByteArray, QByteArray> &calls = m_ways[index(direction)].calls;
    if (calls.size() >= mostCalls)
        calls.clear(); // of a peer that never answers
    calls.insert(id, action);
}

void ProxyLink::record(const QByteArray &message, TimeUs time, FrameKind kind, const QByteArray &action, Lane from, Lane to,
                       FrameFlags flags)
{
    if (!m_context->sink)
        return;
    RecordedFrame frame;
    frame.time = time;
    frame.kind = kind;
    frame.from = from;
    frame.to = to;
    frame.version = m_version;
    frame.flags = flags;
    frame.peer = m_request.chargePointId;
    frame.action = action;
    frame.body.message = message;
    m_context->sink->record(std::move(frame));
}

void ProxyLink::recordReceived(ProxyDirection direction, const QByteArray &message, TimeUs time, FrameKind kind,
                               const QByteArray &action)
{
    m_context->settle();
    record(message, time, kind, action, laneOf(other(direction)), Lane::Middleware, FrameFlag::Altered);
}

void ProxyLink::recordSent(ProxyDirection direction, const QByteArray &message)
{
    m_context->settle();
    const Head head = headOf(message);
    const QByteArray action = actionOf(direction, head.kind, head.id, head.named);
    if (head.kind == FrameKind::Call)
        remember(direction, head.id, action);
    record(message, utcNow(), head.kind, action, Lane::Middleware, laneOf(direction), FrameFlag::Altered);
}

void ProxyLink::report(PeerProblem problem)
{
    m_context->settle();
    if (problem.peer.isEmpty())
        problem.peer = m_request.chargePointId;
    if (m_context->sink)
        m_context->sink->report(std::move(problem));
}

void ProxyLink::report(PeerProblem::Kind kind, Severity severity, const QByteArray &detail, quint64 count)
{
    PeerProblem problem;
    problem.count = count;
    problem.kind = kind;
    problem.severity = severity;
    problem.time = utcNow();
    problem.address = m_request.remoteAddress;
    problem.detail = detail;
    report(std::move(problem));
}

// --- Pings

bool ProxyLink::pinged(ProxyDirection direction, const QByteArray &payload)
{
    const auto &end = target(direction);
    if (!end || !end->isOpen())
        return false; // nobody to ask yet: answered here
    end->ping(payload.isNull() ? QByteArray("") : payload);
    return true;
}

void ProxyLink::pong(ProxyDirection direction, const QByteArray &payload)
{
    if (target(direction))
        target(direction)->sendPong(payload);
}

ProxyLinkInfo ProxyLink::info() const
{
    ProxyLinkInfo info;
    info.chargePoint = m_request.chargePointId;
    info.address = m_request.remoteAddress;
    info.subprotocol = m_subprotocol;
    info.secure = m_request.tls.active;
    info.clientCertificate = !m_request.tls.peerSubject.isEmpty();
    info.basicAuthorization = m_request.header("Authorization").left(6).compare("basic ", Qt::CaseInsensitive) == 0;
    info.upstreamSecure = m_upstream.secure;
    info.upstreamOpen = m_ends[0] && m_ends[0]->isOpen();
    if (m_ends[1]) {
        info.since = m_ends[1]->openedAt();
        info.lastHeard = m_ends[1]->lastHeard();
        info.chargerRoundTrip = m_ends[1]->lastRoundTrip();
    }
    if (m_ends[0])
        info.upstreamRoundTrip = m_ends[0]->lastRoundTrip();
    const Way &up = m_ways[index(ProxyDirection::ToCsms)];
    const Way &down = m_ways[index(ProxyDirection::ToChargePoint)];
    info.framesToCsms = up.frames;
    info.framesToChargePoint = down.frames;
    info.bytesToCsms = up.bytesPassed;
    info.bytesToChargePoint = down.bytesPassed;
    info.addedLatency = m_addedLatency;
    return info;
}

} // namespace Roamscope
