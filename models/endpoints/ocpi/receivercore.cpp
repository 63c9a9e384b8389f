// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/receivercore.h"

#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/endpoints/ocpi/hub.h"
#include "models/endpoints/ocpi/ocpiclient.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace Roamscope {

namespace {

constexpr int drainAtOnce = 64; // requests; then other events have their turn
constexpr qsizetype longestId = 200; // bytes of a request id that are given back

TimeUs systemClock()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

/// A Host header that can be put into URLs.
bool isHost(const QByteArray &host)
{
    return !host.isEmpty() && host.size() < 256 && std::ranges::all_of(host, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == ':' || c == '-' || c == '['
            || c == ']';
    });
}

QByteArray plainText(const QByteArray &text)
{
    QByteArray plain = text.left(longestId);
    plain.removeIf([](char c) { return quint8(c) < 0x20 || quint8(c) > 0x7e; });
    return plain;
}

bool isWrite(const QByteArray &method)
{
    return method == "PUT" || method == "PATCH" || method == "POST" || method == "DELETE";
}

} // namespace

QByteArray receiverTimestamp()
{
    return formatIsoTime(systemClock() / 1000 * 1000);
}

ReceiverCore::ReceiverCore(std::shared_ptr<FrameSink> sink, ReceiverPartners *partners, AnswerOverrides *overrides)
    : m_sink(std::move(sink))
    , m_partners(partners)
    , m_overrides(overrides)
    , m_validator(ValidationOptions {20, {}, false})
{
}

ReceiverCore::~ReceiverCore() = default;

void ReceiverCore::configure(const OcpiReceiverSettings &settings, const QMap<ProtocolVersion, OcpiStore *> &stores)
{
    m_settings = settings;
    m_stores = stores;
    if (settings.role == OcpiRole::Hub)
        m_hub = std::make_unique<HubRouter>(this);
}

void ReceiverCore::setCommandPolicy(const OcpiCommandPolicy &policy)
{
    m_settings.commands = policy;
}

void ReceiverCore::setHosts(const QStringList &hosts)
{
    m_settings.hosts = hosts;
}

void ReceiverCore::enqueue(HttpServerRequest request, HttpServerHandler::Answer answer)
{
    const std::scoped_lock lock(m_queueMutex);
    m_queue.emplace_back(std::move(request), std::move(answer));
    if (std::exchange(m_draining, true))
        return;
    QMetaObject::invokeMethod(this, [this] { drain(); }, Qt::QueuedConnection);
}

void ReceiverCore::drain()
{
    for (int i = 0; i < drainAtOnce; ++i) {
        std::pair<HttpServerRequest, HttpServerHandler::Answer> next;
        {
            const std::scoped_lock lock(m_queueMutex);
            if (m_queue.empty()) {
                m_draining = false;
                return;
            }
            next = std::move(m_queue.front());
            m_queue.pop_front();
        }
        handle(std::move(next.first), std::move(next.second));
    }
    QMetaObject::invokeMethod(this, [this] { drain(); }, Qt::QueuedConnection);
}

void ReceiverCore::handle(HttpServerRequest request, HttpServerHandler::Answer answer)
{
    const auto exchange = std::make_shared<ReceiverExchange>();
    exchange->request = std::move(request);
    exchange->answer = std::move(answer);
    const HttpServerRequest &http = exchange->request;
    exchange->route = ReceiverRoute::read(http.target);
    exchange->method = http.method == "HEAD" ? QByteArray("GET") : http.method;
    exchange->requestId = plainText(http.header("X-Request-ID"));
    exchange->correlationId = plainText(http.header("X-Correlation-ID"));
    exchange->recordId = exchange->requestId.isEmpty()
        ? "connection-" + QByteArray::number(http.connection) + '-' + QByteArray::number(http.number)
        : exchange->requestId;
    exchange->from = {plainText(http.header("OCPI-from-country-code")), plainText(http.header("OCPI-from-party-id"))};
    exchange->to = {plainText(http.header("OCPI-to-country-code")), plainText(http.header("OCPI-to-party-id"))};
    if (!m_settings.publicUrl.isEmpty()) {
        exchange->base = m_settings.publicUrl.toUtf8();
    } else {
        const QByteArray host = http.header("Host");
        exchange->base = (http.secure ? "https://" : "http://") + (isHost(host) ? host : QByteArray("localhost")) + "/ocpi";
    }
    exchange->partner = m_partners->byAuthorization(http.header("Authorization"));
    exchange->fault = m_overrides->faultFor(exchange->route.module, exchange->method, exchange->route.path);
    record(exchange, nullptr);
    if (exchange->fault && (exchange->fault->httpStatus > 0 || exchange->fault->ocpiStatus > 0 || exchange->fault->drop)) {
        finish(exchange, ReceiverAnswer::ok());
        return;
    }
    dispatch(exchange);
}

void ReceiverCore::dispatch(const Exchange &exchange)
{
    const ReceiverRoute &route = exchange->route;
    const QByteArray &method = exchange->method;
    using Kind = ReceiverRoute::Kind;
    if (method == "OPTIONS") {
        ReceiverAnswer answer;
        answer.http = 204;
        answer.hasBody = false;
        answer.headers.emplaceBack("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
        finish(exchange, std::move(answer));
        return;
    }
    if (method != "GET" && !isWrite(method)) {
        ReceiverAnswer answer = ReceiverAnswer::error(2000, "Method not allowed", 405);
        answer.headers.emplaceBack("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
        finish(exchange, std::move(answer));
        return;
    }
    if (!exchange->partner) {
        ReceiverAnswer answer = ReceiverAnswer::error(2000, "Unknown token", 401);
        answer.headers.emplaceBack("WWW-Authenticate", "Token");
        report(PeerProblem::Kind::Unauthorized, exchange, exchange->request.header("Authorization").isEmpty() ? "without a token" : "with an unknown token");
        finish(exchange, std::move(answer));
        return;
    }
    const bool isInvited = exchange->partner->state == OcpiReceiverPartner::State::Invited;
    if (isInvited && m_settings.strictTokens && route.kind == Kind::Module) {
        report(PeerProblem::Kind::Unauthorized, exchange, "with a registration token, before it registered");
        finish(exchange, ReceiverAnswer::error(2000, "This token is for versions and credentials only: register first", 401));
        return;
    }
    if (route.version != ProtocolVersion::Unknown && !m_settings.versions.contains(route.version)) {
        finish(exchange, ReceiverAnswer::error(3002, "Unsupported version", 404));
        return;
    }
    const QByteArray encoding = exchange->request.header("Content-Encoding");
    if (!encoding.isEmpty() && encoding.compare("identity", Qt::CaseInsensitive) != 0) {
        report(PeerProblem::Kind::BadEncoding, exchange, encoding.left(50));
        finish(exchange, ReceiverAnswer::error(2001, "Content-Encoding is not supported", 415));
        return;
    }
    switch (route.kind) {
    case Kind::Versions:
    case Kind::Details:
        if (method != "GET")
            finish(exchange, ReceiverAnswer::error(2000, "Method not allowed", 405));
        else
            finish(exchange, route.kind == Kind::Versions ? versions(exchange) : details(exchange));
        return;
    case Kind::Credentials:
        credentials(exchange);
        return;
    case Kind::Module:
        if (!receiverOffer(m_settings.role, route).any())
            break;
        if (m_hub && m_hub->route(exchange))
            return;
        finish(exchange, object(exchange));
        return;
    case Kind::Unknown:
        break;
    }
    finish(exchange, ReceiverAnswer::error(2000, "There is nothing at this URL", 404));
}

void ReceiverCore::finish(const Exchange &exchange, ReceiverAnswer answer)
{
    HttpServerResponse response;
    response.status = answer.http;
    response.headers = std::move(answer.headers);
    const AnswerFault fault = exchange->fault.value_or(AnswerFault());
    if (fault.ocpiStatus > 0) {
        answer = ReceiverAnswer::error(fault.ocpiStatus, fault.ocpiMessage.isEmpty() ? QByteArray("Refused by rule") : fault.ocpiMessage.toUtf8());
        response.status = 200;
    }
    if (fault.httpStatus > 0) {
        response.status = fault.httpStatus;
        response.headers.emplaceBack("Content-Type", "text/html");
        response.body = "<html><body><h1>" + QByteArray::number(fault.httpStatus) + "</h1></body></html>\n";
        if (fault.httpStatus == 429 || fault.httpStatus == 503)
            response.headers.emplaceBack("Retry-After", "1");
    } else if (answer.whole) {
        response.body = *answer.whole;
    } else if (answer.hasBody) {
        response.headers.emplaceBack("Content-Type", "application/json");
        QByteArray &body = response.body;
        body.reserve(answer.data.size() + 128);
        body += '{';
        if (!answer.data.isEmpty())
            body += "\"data\":" + answer.data + ',';
        body += "\"status_code\":" + QByteArray::number(answer.status) + ",\"status_message\":" + quotedJson(answer.message)
            + ",\"timestamp\":\"" + receiverTimestamp() + "\"}";
    }
    if (!exchange->requestId.isEmpty())
        response.headers.emplaceBack("X-Request-ID", exchange->requestId);
    if (!exchange->correlationId.isEmpty())
        response.headers.emplaceBack("X-Correlation-ID", exchange->correlationId);
    const bool hasRouting = !httpHeader(response.headers, "OCPI-from-party-id").isEmpty();
    if (!hasRouting && isRoutedModule(exchange->route.module) && exchange->route.version >= ProtocolVersion::Ocpi221 && !exchange->from.isEmpty()) {
        const bool forUs = exchange->to.isEmpty() || m_settings.role == OcpiRole::Hub;
        const OcpiParty &us = forUs ? m_settings.party : exchange->to;
        response.headers.emplaceBack("OCPI-to-party-id", exchange->from.id);
        response.headers.emplaceBack("OCPI-to-country-code", exchange->from.country);
        response.headers.emplaceBack("OCPI-from-party-id", us.id);
        response.headers.emplaceBack("OCPI-from-country-code", us.country);
    }
    for (const QByteArray &name : fault.dropHeaders) {
        response.headers.removeIf([&](const std::pair<QByteArray, QByteArray> &header) {
            return header.first.compare(name, Qt::CaseInsensitive) == 0;
        });
    }
    if (fault.truncate > 0)
        response.body.truncate(response.body.size() * (100 - fault.truncate) / 100);
    response.drop = fault.drop;
    const bool refused = response.status >= 400 || answer.status >= 2000;
    // Names that nobody offers would fill the counts.
    const bool isKnown = exchange->route.kind != ReceiverRoute::Kind::Unknown
        && (exchange->route.kind != ReceiverRoute::Kind::Module || receiverOffer(m_settings.role, exchange->route).any());
    m_partners->count(exchange->partner ? exchange->partner->id : QString(), isKnown ? exchange->route.module : QByteArray(),
                      exchange->method.size() > 7 ? QByteArray("other") : exchange->method, refused, exchange->request.time);
    if (fault.delay > 0) {
        QTimer::singleShot(fault.delay, this, [this, exchange, response] { deliver(exchange, response); });
        return;
    }
    deliver(exchange, std::move(response));
}

void ReceiverCore::deliver(const Exchange &exchange, HttpServerResponse response)
{
    if (!response.drop)
        record(exchange, &response);
    const HttpServerHandler::Answer answer = std::move(exchange->answer);
    answer(std::move(response));
}

Lane ReceiverCore::peerLane(const Exchange &exchange) const
{
    if (exchange->partner) {
        bool isCpo = false;
        bool isEmsp = false;
        for (const OcpiPartnerRole &role : exchange->partner->roles) {
            if (role.role == "HUB")
                return Lane::Hub;
            isCpo = isCpo || role.role == "CPO";
            isEmsp = isEmsp || role.role == "EMSP";
        }
        if (isCpo != isEmsp)
            return isCpo ? Lane::Cpo : Lane::Emsp;
    }
    switch (m_settings.role) {
    case OcpiRole::Cpo:
        return Lane::Emsp;
    case OcpiRole::Emsp:
        return Lane::Cpo;
    case OcpiRole::Hub:
        break;
    }
    if (exchange->route.kind != ReceiverRoute::Kind::Module)
        return Lane::Unknown;
    return exchange->route.emspSide ? Lane::Cpo : Lane::Emsp;
}

QByteArray ReceiverCore::peerName(const Exchange &exchange) const
{
    if (!exchange->from.isEmpty())
        return exchange->from.text();
    if (exchange->partner) {
        if (!exchange->partner->roles.isEmpty())
            return exchange->partner->roles.first().party.text();
        return exchange->partner->name.toUtf8();
    }
    return exchange->request.address.left(exchange->request.address.lastIndexOf(':'));
}

void ReceiverCore::record(const Exchange &exchange, const HttpServerResponse *response)
{
    if (!m_sink)
        return;
    RecordedFrame frame;
    frame.version = exchange->route.version;
    frame.peer = peerName(exchange);
    const Lane peer = peerLane(exchange);
    const Lane us = laneOf(m_settings.role);
    frame.body.method = exchange->request.method;
    frame.body.path = exchange->request.target;
    frame.body.correlationId = exchange->recordId;
    if (response) {
        frame.time = systemClock();
        frame.kind = FrameKind::HttpResponse;
        frame.from = us;
        frame.to = peer;
        frame.body.httpStatus = response->status;
        frame.body.headers = response->headers;
        frame.body.message = exchange->request.method == "HEAD" ? QByteArray() : response->body;
        if (exchange->fault)
            frame.flags |= FrameFlag::Altered;
    } else {
        frame.time = exchange->request.time;
        frame.kind = FrameKind::HttpRequest;
        frame.from = peer;
        frame.to = us;
        frame.body.headers = exchange->request.headers;
        frame.body.message = exchange->request.body;
    }
    m_sink->record(std::move(frame));
}

void ReceiverCore::report(PeerProblem::Kind kind, const Exchange &exchange, const QByteArray &detail, Severity severity)
{
    PeerProblem each;
    each.kind = kind;
    each.severity = severity;
    each.time = exchange->request.time;
    each.peer = exchange->partner ? peerName(exchange) : QByteArray();
    each.address = exchange->request.address;
    each.detail = detail;
    if (m_sink)
        m_sink->report(each);
    Q_EMIT problem(each);
}

bool ReceiverCore::mayCall(const QUrl &url) const
{
    if (!url.isValid() || (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")))
        return false;
    const QString host = url.host().toLower();
    if (host == QLatin1String("localhost") || host == QLatin1String("::1") || host.startsWith(QLatin1String("127.")))
        return true;
    const int port = url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    const QString withPort = host + QLatin1Char(':') + QString::number(port);
    return std::ranges::any_of(m_settings.hosts, [&](const QString &named) {
        const QString plain = named.trimmed().toLower();
        return plain == host || plain == withPort;
    });
}

OcpiConnection ReceiverCore::connectionTo(const OcpiReceiverPartner &partner) const
{
    OcpiConnection connection;
    connection.name = partner.name;
    connection.versionsUrl = QUrl(partner.versionsUrl);
    connection.ourRole = m_settings.role;
    connection.ours = m_settings.party;
    connection.theirRole = m_settings.role == OcpiRole::Cpo ? OcpiRole::Emsp : OcpiRole::Cpo;
    if (!partner.roles.isEmpty()) {
        connection.theirRole = ocpiRoleFromId(QString::fromLatin1(partner.roles.first().role));
        connection.theirs = partner.roles.first().party;
    }
    connection.version = partner.version;
    connection.registered = true;
    connection.weStarted = false;
    connection.endpoints = partner.endpoints;
    connection.hosts = m_settings.hosts;
    connection.hosts << QStringLiteral("localhost") << QStringLiteral("127.0.0.1");
    connection.verifyPeer = m_settings.verifyPartners;
    connection.http2 = false;
    return connection;
}

std::shared_ptr<OcpiClient> ReceiverCore::clientFor(const OcpiReceiverPartner &partner, const QUrl &url, QByteArray *problem)
{
    if (!mayCall(url)) {
        *problem = "The host " + url.host().toUtf8().left(100) + " is not among those that may be called";
        return {};
    }
    OcpiConnection connection = connectionTo(partner);
    connection.hosts << url.host();
    OcpiTokens tokens;
    tokens.b = partner.outgoingToken;
    // It may be let go in one of its own callbacks, or die before with this core.
    auto *client = new OcpiClient(connection, tokens, m_sink, this);
    return {client, [guard = QPointer<OcpiClient>(client)](OcpiClient *) {
                if (guard)
                    guard->deleteLater();
            }};
}

} // namespace Roamscope
