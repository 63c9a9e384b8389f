// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/ocpiexchange.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QIODevice>
#include <QLocale>
#include <QSslError>

#include <algorithm>

namespace Roamscope {

namespace {

using Error = OcpiReply::Error;

TimeUs nowUs()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

QString errorSentence(Error error, const QUrl &url)
{
    const QString host = url.host();
    switch (error) {
    case Error::None: return {};
    case Error::Cancelled: return QCoreApplication::translate("Roamscope", "Cancelled.");
    case Error::NotAllowed:
        return QCoreApplication::translate("Roamscope", "Nothing was sent: %1 is not the host of the versions URL, or leaves TLS. Add it to the hosts of the "
                                                        "connection if it is trusted.")
            .arg(host.isEmpty() ? url.toDisplayString() : host);
    case Error::BadRequest:
        return QCoreApplication::translate("Roamscope", "Nothing was sent: the URL or a header cannot be used. Look for line breaks and blanks.");
    case Error::NameNotFound:
        return QCoreApplication::translate("Roamscope", "The name %1 is not known. Check the URL, the name service and the VPN.").arg(host);
    case Error::Refused:
        return QCoreApplication::translate("Roamscope", "%1 does not take the connection. Check port, firewall and proxy.").arg(host);
    case Error::TlsFailed:
        return QCoreApplication::translate("Roamscope", "TLS with %1 could not be agreed. Check its certificate, the CA file and our client certificate.").arg(host);
    case Error::Timeout:
        return QCoreApplication::translate("Roamscope", "%1 did not answer in time.").arg(host);
    case Error::ConnectionLost:
        return QCoreApplication::translate("Roamscope", "%1 closed the connection in the middle.").arg(host);
    case Error::BodyTooLarge:
        return QCoreApplication::translate("Roamscope", "The body is larger than the limit; the rest was not read. Ask for smaller pages or raise the limit.");
    case Error::BadEncoding:
        return QCoreApplication::translate("Roamscope", "The body cannot be decoded: it is not what Content-Encoding says.");
    case Error::RedirectLoop:
        return QCoreApplication::translate("Roamscope", "The redirects go in circles or do not end.");
    case Error::RedirectElsewhere:
        return QCoreApplication::translate("Roamscope", "It redirects to %1, where the token must not go. Enter that address in the connection if it is trusted.")
            .arg(url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    case Error::NotHttp:
        return QCoreApplication::translate("Roamscope", "What came from %1 is no HTTP. Check port and scheme (http or https).").arg(host);
    case Error::Disk:
        return QCoreApplication::translate("Roamscope", "The disk takes no more. Make room and start again.");
    case Error::Count: break;
    }
    return {};
}

bool isUsable(const OcpiHeaders &headers)
{
    return std::all_of(headers.cbegin(), headers.cend(), [](const auto &header) {
        const auto isBad = [](QByteArrayView text) { return text.contains('\r') || text.contains('\n') || text.contains('\0'); };
        return !header.first.isEmpty() && !header.first.contains(' ') && !header.first.contains(':') && !isBad(header.first) && !isBad(header.second);
    });
}

void setHeader(OcpiHeaders &headers, const QByteArray &name, const QByteArray &value)
{
    headers.removeIf([&](const auto &each) { return each.first.compare(name, Qt::CaseInsensitive) == 0; });
    if (!value.isEmpty())
        headers.append({name, value});
}

Error errorOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError: return Error::None;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError: return Error::NameNotFound;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError: return Error::Refused;
    case QNetworkReply::SslHandshakeFailedError: return Error::TlsFailed;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError: return Error::Timeout;
    case QNetworkReply::OperationCanceledError: return Error::Cancelled;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProxyConnectionClosedError: return Error::ConnectionLost;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError: return Error::NotHttp;
    default: return Error::ConnectionLost;
    }
}

PeerProblem::Kind problemOf(Error error)
{
    switch (error) {
    case Error::TlsFailed: return PeerProblem::Kind::TlsFailed;
    case Error::BodyTooLarge: return PeerProblem::Kind::BodyTooLarge;
    case Error::BadEncoding: return PeerProblem::Kind::BadEncoding;
    case Error::RedirectLoop:
    case Error::RedirectElsewhere: return PeerProblem::Kind::Redirect;
    case Error::Timeout: return PeerProblem::Kind::Unanswered;
    case Error::ConnectionLost: return PeerProblem::Kind::ConnectionLost;
    case Error::NotHttp: return PeerProblem::Kind::Http;
    default: return PeerProblem::Kind::ConnectFailed;
    }
}

} // namespace

OcpiExchange::OcpiExchange(OcpiRequest request, Setting setting, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_setting(std::move(setting))
    , m_url(m_request.url)
{
    m_result.url = m_url;
    m_largestBody = m_request.largestBody > 0 ? m_request.largestBody : m_setting.connection.largestBody;
    m_deadline.setSingleShot(true);
    m_idle.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Error::Timeout); });
    connect(&m_idle, &QTimer::timeout, this, [this] { stop(Error::Timeout); });
    // Looking up the name counts too.
    m_deadline.start(m_request.timeout > 0 ? m_request.timeout : m_setting.connection.timeout);
}

OcpiExchange::~OcpiExchange()
{
    m_done = true;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void OcpiExchange::fail(Error error, const QString &text)
{
    // Never from within the caller's send() or cancel().
    QTimer::singleShot(0, this, [this, error, text] { stop(error, text); });
}

void OcpiExchange::start()
{
    m_clock.start();
    m_result.sentAt = nowUs();
    sendOnce();
}

OcpiHeaders OcpiExchange::requestHeaders() const
{
    const OcpiConnection &connection = m_setting.connection;
    OcpiHeaders headers = {{"Host", m_url.authority(QUrl::FullyEncoded).toLatin1()},
                           {"User-Agent", "Roamscope/" + QCoreApplication::applicationVersion().toLatin1()},
                           {"Accept", "application/json"},
                           {"Accept-Encoding", "gzip, deflate"}};
    if (!m_request.body.isEmpty())
        setHeader(headers, "Content-Type", "application/json");
    if (!m_setting.token.isEmpty())
        setHeader(headers, "Authorization", authorizationValue(m_setting.token, m_setting.styles.value(m_style, OcpiTokenStyle::Raw)));
    // 2.1.1 does not know them, and nobody minds.
    setHeader(headers, "X-Request-ID", m_request.requestId);
    setHeader(headers, "X-Correlation-ID", m_request.correlationId);
    const bool routed = connection.routingHeaders && connection.version != ProtocolVersion::Ocpi211
        && connection.version != ProtocolVersion::Unknown && OcpiConnection::isFunctional(m_request.module);
    if (routed || m_request.to) {
        const OcpiParty to = m_request.to.value_or(connection.theirs);
        if (!to.isEmpty()) {
            setHeader(headers, "OCPI-to-party-id", to.id);
            setHeader(headers, "OCPI-to-country-code", to.country);
        }
    }
    if (routed || m_request.from) {
        const OcpiParty from = m_request.from.value_or(connection.ours);
        if (!from.isEmpty()) {
            setHeader(headers, "OCPI-from-party-id", from.id);
            setHeader(headers, "OCPI-from-country-code", from.country);
        }
    }
    for (const auto &[name, value] : connection.headers)
        setHeader(headers, name, value);
    for (const auto &[name, value] : m_request.headers)
        setHeader(headers, name, value);
    return headers;
}

void OcpiExchange::sendOnce()
{
    m_visited.insert(m_url);
    const OcpiHeaders headers = requestHeaders();
    if (!isUsable(headers) || !m_url.isValid() || m_url.host().isEmpty()) {
        stop(Error::BadRequest);
        return;
    }
    QNetworkRequest request(m_url);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    request.setSslConfiguration(m_setting.tls);
    using Request = QNetworkRequest;
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setAttribute(Request::CacheSaveControlAttribute, false);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request.setAttribute(Request::Http2AllowedAttribute, m_setting.connection.http2);

    m_inflater.reset();
    m_bodyStarted = false;
    m_result.body.clear();
    m_result.bodySize = m_result.wireSize = 0;
    m_result.headers.clear();
    m_result.httpStatus = 0;
    m_result.timings.connecting = m_result.timings.encrypted = m_result.timings.sent = m_result.timings.firstByte = -1;
    m_result.tokenStyle = m_setting.token.isEmpty() ? OcpiTokenStyle::Auto : m_setting.styles.value(m_style, OcpiTokenStyle::Raw);
    m_idle.start(m_setting.connection.idleTimeout);
    recordRequest(headers);
    m_reply = m_request.method == "GET" && m_request.body.isEmpty() ? m_setting.manager->get(request)
                                                                    : m_setting.manager->sendCustomRequest(request, m_request.method, m_request.body);
    m_reply->setReadBufferSize(1 << 20);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_result.timings.connecting = elapsed(); });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_result.timings.encrypted = elapsed(); });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_result.timings.sent = elapsed(); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (m_result.timings.firstByte < 0)
            m_result.timings.firstByte = elapsed();
        m_idle.start();
    });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        QStringList texts;
        for (const QSslError &error : errors)
            texts.append(error.errorString());
        texts.removeDuplicates();
        m_result.errorText = errorSentence(Error::TlsFailed, m_url) + QStringLiteral(" (") + texts.join(QStringLiteral("; ")) + QLatin1Char(')');
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &OcpiExchange::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &OcpiExchange::replyFinished);
}

void OcpiExchange::takeBytes()
{
    if (m_done || !m_reply)
        return;
    m_idle.start();
    constexpr qint64 piece = 256 * 1024;
    while (!m_done && m_reply && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(piece);
        if (bytes.isEmpty())
            break;
        takeBody(bytes);
    }
}

void OcpiExchange::takeBody(const QByteArray &bytes)
{
    m_result.wireSize += bytes.size();
    if (!m_bodyStarted) {
        m_bodyStarted = true;
        const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
        if (encoding == "gzip" || encoding == "x-gzip" || encoding == "deflate") {
            m_inflater = std::make_unique<BodyInflater>();
        } else if (!encoding.isEmpty() && encoding != "identity") {
            stop(Error::BadEncoding);
            return;
        }
    }
    QByteArray decoded;
    const qint64 room = m_largestBody - m_result.bodySize;
    if (m_inflater) {
        const BodyInflater::Result result = m_inflater->feed(bytes, room, &decoded);
        if (result != BodyInflater::Result::Ok) {
            stop(result == BodyInflater::Result::TooLarge ? Error::BodyTooLarge : Error::BadEncoding);
            return;
        }
    } else {
        decoded = bytes;
    }
    if (decoded.size() > room) {
        stop(Error::BodyTooLarge);
        return;
    }
    m_result.bodySize += decoded.size();
    if (m_request.saveTo && m_request.saveTo->write(decoded) != decoded.size()) {
        stop(Error::Disk);
        return;
    }
    if (!m_request.saveTo || m_result.bodySize <= OcpiClient::keptBody)
        m_result.body += decoded;
    else
        m_result.body.clear();
}

void OcpiExchange::replyFinished()
{
    if (m_done || !m_reply)
        return;
    takeBytes();
    if (m_done || !m_reply)
        return;
    m_result.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_result.http2 = m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_result.headers.append({name, value});
    const QNetworkReply::NetworkError networkError = m_reply->error();
    const bool spoken = m_result.httpStatus > 0 && networkError != QNetworkReply::RemoteHostClosedError && networkError != QNetworkReply::ProtocolFailure;
    m_reply->deleteLater();
    m_reply = nullptr;
    if (!spoken) {
        const Error error = networkError == QNetworkReply::NoError ? Error::NotHttp : errorOf(networkError);
        QString text = error == Error::TlsFailed ? m_result.errorText : QString();
        // Qt does not tell apart who closes at once and who answers something else.
        if (error == Error::ConnectionLost && m_result.httpStatus == 0)
            text = QCoreApplication::translate("Roamscope", "%1 closed the connection without an answer, or what it answered is no HTTP. Check port and scheme "
                                                            "(http or https).")
                       .arg(m_url.host());
        stop(error, text);
        return;
    }
    if (m_inflater && !m_inflater->isComplete()) {
        stop(Error::BadEncoding);
        return;
    }
    m_result.errorText.clear();
    m_result.receivedAt = nowUs();
    m_result.timings.total = elapsed();
    m_result.envelope = OcpiEnvelope::parse(m_result.body);
    recordResponse();
    if (m_request.followRedirects && followRedirect())
        return;
    if (m_done)
        return;
    // A refused token may have come in another form than the partner reads: nothing was done yet, so it may be tried again.
    if (m_result.httpStatus == 401 && m_style + 1 < m_setting.styles.size() && !m_setting.token.isEmpty()) {
        if (m_request.saveTo && !m_request.saveTo->isSequential()) {
            m_request.saveTo->seek(0);
            m_result.body.clear();
        }
        ++m_style;
        sendOnce();
        return;
    }
    complete();
}

bool OcpiExchange::followRedirect()
{
    const int status = m_result.httpStatus;
    if (status != 301 && status != 302 && status != 303 && status != 307 && status != 308)
        return false;
    const QUrl target = m_url.resolved(QUrl::fromEncoded(m_result.header("Location"), QUrl::StrictMode));
    if (m_result.header("Location").isEmpty() || !target.isValid())
        return false;
    if (!m_setting.connection.mayReach(target)) {
        m_result.redirects.append(target);
        stop(Error::RedirectElsewhere, errorSentence(Error::RedirectElsewhere, target));
        return true;
    }
    if (m_visited.contains(target) || m_result.redirects.size() >= OcpiClient::mostRedirects) {
        stop(Error::RedirectLoop);
        return true;
    }
    m_result.redirects.append(target);
    m_url = m_result.url = target;
    if (status == 303) {
        m_request.method = "GET";
        m_request.body.clear();
    }
    if (m_request.saveTo && !m_request.saveTo->isSequential())
        m_request.saveTo->seek(0);
    sendOnce();
    return true;
}

void OcpiExchange::stop(Error error, const QString &text)
{
    if (m_done)
        return;
    m_result.error = error;
    m_result.errorText = text.isEmpty() ? errorSentence(error, m_url) : text;
    m_result.timings.total = m_clock.isValid() ? elapsed() : -1;
    if (m_result.receivedAt == noTime)
        m_result.receivedAt = nowUs();
    if (m_reply) {
        if (m_result.httpStatus == 0)
            m_result.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    reportProblem();
    complete();
}

void OcpiExchange::complete()
{
    if (m_done)
        return;
    m_done = true;
    m_deadline.stop();
    m_idle.stop();
    m_result.request = m_request;
    m_result.request.saveTo.reset();
    Q_EMIT finished(m_result);
}

void OcpiExchange::recordRequest(const OcpiHeaders &headers)
{
    if (!m_setting.sink)
        return;
    RecordedFrame frame;
    frame.time = nowUs();
    frame.kind = FrameKind::HttpRequest;
    frame.from = laneOf(m_setting.connection.ourRole);
    frame.to = laneOf(m_setting.connection.theirRole);
    frame.version = m_setting.connection.version;
    frame.peer = m_setting.connection.theirs.isEmpty() ? m_url.host().toUtf8() : m_setting.connection.theirs.text();
    frame.body.method = m_request.method;
    frame.body.path = m_url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    frame.body.headers = headers;
    frame.body.message = m_request.body;
    frame.body.correlationId = m_request.requestId;
    m_setting.sink->record(std::move(frame));
}

void OcpiExchange::recordResponse()
{
    if (!m_setting.sink)
        return;
    RecordedFrame frame;
    frame.time = m_result.receivedAt;
    frame.kind = FrameKind::HttpResponse;
    frame.from = laneOf(m_setting.connection.theirRole);
    frame.to = laneOf(m_setting.connection.ourRole);
    frame.version = m_setting.connection.version;
    frame.peer = m_setting.connection.theirs.isEmpty() ? m_url.host().toUtf8() : m_setting.connection.theirs.text();
    frame.body.method = m_request.method;
    frame.body.path = m_url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    frame.body.headers = m_result.headers;
    frame.body.httpStatus = m_result.httpStatus;
    frame.body.message = m_result.body;
    frame.body.correlationId = m_request.requestId;
    m_setting.sink->record(std::move(frame));
}

void OcpiExchange::reportProblem()
{
    const Error error = m_result.error;
    if (!m_setting.sink || error == Error::None || error == Error::Cancelled || error == Error::NotAllowed || error == Error::BadRequest || error == Error::Disk)
        return;
    PeerProblem problem;
    problem.kind = problemOf(error);
    problem.time = nowUs();
    problem.peer = m_setting.connection.theirs.text();
    problem.address = m_url.authority(QUrl::RemoveUserInfo | QUrl::FullyEncoded).toLatin1();
    problem.detail = m_request.method + ' ' + m_url.path(QUrl::FullyEncoded).toLatin1();
    m_setting.sink->report(std::move(problem));
}

} // namespace Roamscope
