// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/ocpiclient.h"

#include "models/endpoints/ocpi/ocpiexchange.h"
#include "models/endpoints/ocpi/quirkobserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTimer>
#include <QUuid>

#include <array>

namespace Roamscope {

struct OcpiClient::Private
{
    OcpiConnection connection;
    OcpiTokens tokens;
    std::shared_ptr<FrameSink> sink;
    QNetworkAccessManager *manager = nullptr;
    QHash<quint64, OcpiExchange *> exchanges;
    QHash<quint64, Callback> callbacks;
    QHash<QString, bool> lookedUp; ///< hosts whose names were looked up before
    quint64 last = 0;
    OcpiTokenStyle known = OcpiTokenStyle::Auto; ///< was accepted, in the life of these tokens
    bool exhausted = false; ///< all styles were refused: the token is wrong
    QSslConfiguration tls;
    QString setupError; ///< a certificate file that cannot be read …

    void setUp();
    QList<OcpiTokenStyle> stylesFor(const OcpiRequest &request) const;
};

namespace {

QByteArray fileContent(const QString &path, QString *error)
{
    constexpr qint64 largest = 1 << 20; // PEM files are small
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = QCoreApplication::translate("Roamscope", "%1 cannot be read: %2").arg(path, file.errorString());
        return {};
    }
    return file.read(largest);
}

QSslKey readKey(const QByteArray &pem, const QByteArray &passphrase)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            return key;
    }
    return {};
}

QNetworkProxy proxyFrom(const QString &text)
{
    const QUrl url(text);
    const QString scheme = url.scheme().toLower();
    if (scheme != QLatin1StringView("http") && scheme != QLatin1StringView("https") && scheme != QLatin1StringView("socks5"))
        return {QNetworkProxy::NoProxy};
    const bool socks = scheme == QLatin1StringView("socks5");
    return {socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(), quint16(url.port(socks ? 1080 : 3128))};
}

} // namespace

void OcpiClient::Private::setUp()
{
    setupError.clear();
    // Nothing of the environment decides where a request goes, unless the user says so.
    manager->setProxy(connection.proxy == QLatin1StringView("system") ? QNetworkProxy(QNetworkProxy::DefaultProxy) : proxyFrom(connection.proxy));
    manager->clearConnectionCache();
    tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(connection.verifyPeer ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
    if (!connection.caFile.isEmpty()) {
        const QList<QSslCertificate> authorities = QSslCertificate::fromData(fileContent(connection.caFile, &setupError));
        if (authorities.isEmpty() && setupError.isEmpty())
            setupError = QCoreApplication::translate("Roamscope", "%1 holds no certificate in PEM form.").arg(connection.caFile);
        tls.addCaCertificates(authorities);
    }
    if (connection.certificateFile.isEmpty() || !setupError.isEmpty())
        return;
    const QList<QSslCertificate> chain = QSslCertificate::fromData(fileContent(connection.certificateFile, &setupError));
    if (chain.isEmpty()) {
        if (setupError.isEmpty())
            setupError = QCoreApplication::translate("Roamscope", "%1 holds no certificate in PEM form.").arg(connection.certificateFile);
        return;
    }
    const QByteArray keyPem = fileContent(connection.keyFile.isEmpty() ? connection.certificateFile : connection.keyFile, &setupError);
    if (!setupError.isEmpty())
        return;
    const QSslKey key = readKey(keyPem, tokens.keyPassphrase);
    if (key.isNull()) {
        setupError = QCoreApplication::translate("Roamscope", "%1 holds no private key that can be read. Is its passphrase missing?")
                         .arg(connection.keyFile.isEmpty() ? connection.certificateFile : connection.keyFile);
        return;
    }
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
}

QList<OcpiTokenStyle> OcpiClient::Private::stylesFor(const OcpiRequest &request) const
{
    if (request.tokenStyle != OcpiTokenStyle::Auto)
        return {request.tokenStyle};
    if (connection.tokenStyle != OcpiTokenStyle::Auto)
        return {connection.tokenStyle};
    if (known != OcpiTokenStyle::Auto)
        return {known};
    const OcpiTokenStyle first = connection.effectiveTokenStyle();
    if (exhausted || request.token)
        return {first};
    QList<OcpiTokenStyle> styles {first};
    for (const OcpiTokenStyle style : {OcpiTokenStyle::Base64, OcpiTokenStyle::Raw, OcpiTokenStyle::Base64Newline}) {
        if (!styles.contains(style))
            styles.append(style);
    }
    return styles;
}

OcpiClient::OcpiClient(OcpiConnection connection, OcpiTokens tokens, std::shared_ptr<FrameSink> sink, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->connection = std::move(connection);
    d->tokens = std::move(tokens);
    d->sink = std::move(sink);
    d->manager = new QNetworkAccessManager(this);
    d->setUp();
}

OcpiClient::~OcpiClient()
{
    d->callbacks.clear();
    qDeleteAll(d->exchanges);
    d->exchanges.clear();
}

const OcpiConnection &OcpiClient::connection() const
{
    return d->connection;
}

void OcpiClient::setConnection(const OcpiConnection &connection)
{
    const bool other = connection.proxy != d->connection.proxy || connection.caFile != d->connection.caFile
        || connection.certificateFile != d->connection.certificateFile || connection.keyFile != d->connection.keyFile
        || connection.verifyPeer != d->connection.verifyPeer;
    if (connection.tokenStyle != d->connection.tokenStyle || connection.versionsUrl != d->connection.versionsUrl) {
        d->known = OcpiTokenStyle::Auto;
        d->exhausted = false;
    }
    d->connection = connection;
    if (other)
        d->setUp();
}

const OcpiTokens &OcpiClient::tokens() const
{
    return d->tokens;
}

void OcpiClient::setTokens(const OcpiTokens &tokens)
{
    const bool otherKey = tokens.keyPassphrase != d->tokens.keyPassphrase;
    d->tokens = tokens;
    d->exhausted = false;
    if (otherKey)
        d->setUp();
}

quint64 OcpiClient::send(OcpiRequest request, Callback callback)
{
    if (request.requestId.isEmpty())
        request.requestId = freshId();
    if (request.correlationId.isEmpty())
        request.correlationId = freshId();
    OcpiExchange::Setting setting;
    setting.connection = d->connection;
    setting.token = request.token ? *request.token : d->connection.tokenFor(d->tokens);
    setting.styles = d->stylesFor(request);
    setting.sink = d->sink;
    setting.manager = d->manager;
    setting.tls = d->tls;
    const quint64 number = ++d->last;
    const QUrl url = request.url;
    const bool tokenOfConnection = !request.token;
    auto *exchange = new OcpiExchange(std::move(request), std::move(setting), this);
    d->exchanges.insert(number, exchange);
    d->callbacks.insert(number, std::move(callback));
    connect(exchange, &OcpiExchange::finished, this, [this, number, tokenOfConnection](const OcpiReply &reply) { take(number, reply, tokenOfConnection); });
    if (!d->setupError.isEmpty()) {
        exchange->fail(OcpiReply::Error::TlsFailed, d->setupError);
        return number;
    }
    if (!d->connection.mayReach(url)) {
        exchange->fail(OcpiReply::Error::NotAllowed);
        return number;
    }
    const QString host = url.host();
    if (d->connection.proxy.isEmpty() && QHostAddress(host).isNull() && !d->lookedUp.contains(host)) {
        auto clock = std::make_shared<QElapsedTimer>();
        clock->start();
        QPointer<OcpiExchange> guard(exchange);
        QHostInfo::lookupHost(host, this, [this, guard, clock, host](const QHostInfo &info) {
            if (!guard)
                return;
            guard->setDnsTime(clock->nsecsElapsed() / 1000);
            if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
                guard->fail(OcpiReply::Error::NameNotFound);
                return;
            }
            d->lookedUp.insert(host, true);
            guard->start();
        });
    } else {
        QTimer::singleShot(0, exchange, [exchange] { exchange->start(); });
    }
    return number;
}

void OcpiClient::take(quint64 number, const OcpiReply &reply, bool tokenOfConnection)
{
    const Callback callback = d->callbacks.take(number);
    if (OcpiExchange *exchange = d->exchanges.take(number))
        exchange->deleteLater();
    if (tokenOfConnection && reply.isHttp() && reply.tokenStyle != OcpiTokenStyle::Auto) {
        if (reply.httpStatus != 401 && d->known == OcpiTokenStyle::Auto) {
            if (reply.isHttpOk())
                d->known = reply.tokenStyle;
        } else if (reply.httpStatus == 401) {
            d->exhausted = true;
        }
    }
    QPointer<OcpiClient> guard(this);
    for (const OcpiQuirk &quirk : QuirkObserver::observe(d->connection, reply))
        noteQuirk(quirk);
    if (!guard)
        return;
    if (callback)
        callback(reply);
    if (guard)
        Q_EMIT exchanged(reply);
}

void OcpiClient::noteQuirk(const OcpiQuirk &quirk)
{
    if (d->connection.quirks.add(quirk))
        Q_EMIT quirkFound(quirk);
}

void OcpiClient::cancel(quint64 number)
{
    if (OcpiExchange *exchange = d->exchanges.value(number))
        exchange->fail(OcpiReply::Error::Cancelled);
}

void OcpiClient::cancelAll()
{
    for (OcpiExchange *exchange : std::as_const(d->exchanges))
        exchange->fail(OcpiReply::Error::Cancelled);
}

int OcpiClient::underWay() const
{
    return int(d->exchanges.size());
}

QUrl OcpiClient::withQuery(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &parameters)
{
    QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    for (const auto &[name, value] : parameters) {
        if (!query.isEmpty())
            query += '&';
        query += name.toPercentEncoding() + '=' + value.toPercentEncoding(":");
    }
    QUrl result = url;
    result.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return result;
}

QUrl OcpiClient::joined(const QUrl &url, const QList<QByteArray> &parts)
{
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/'))
        path.chop(1);
    for (const QByteArray &part : parts)
        path += '/' + part.toPercentEncoding("*:@!$&'()+,;=");
    QUrl result = url;
    result.setPath(QString::fromLatin1(path), QUrl::StrictMode);
    return result;
}

QByteArray OcpiClient::freshId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

QByteArray OcpiReply::header(QByteArrayView name) const
{
    for (const auto &[each, value] : headers) {
        if (name.compare(each, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString OcpiReply::summary() const
{
    if (!isHttp())
        return errorText;
    QString text = QStringLiteral("HTTP %1").arg(httpStatus);
    if (envelope.hasStatusCode)
        text += QStringLiteral(", OCPI %1").arg(envelope.statusCode);
    if (!envelope.statusMessage.isEmpty())
        text += QStringLiteral(": ") + QString::fromUtf8(envelope.statusMessage);
    else if (envelope.form == OcpiEnvelope::Form::Html)
        text += QCoreApplication::translate("Roamscope", ": a web page instead of JSON");
    else if (envelope.form == OcpiEnvelope::Form::NotJson)
        text += QCoreApplication::translate("Roamscope", ": broken JSON");
    return text;
}

QLatin1StringView OcpiReply::errorId() const
{
    constexpr std::array<const char *, std::size_t(Error::Count)> ids {
        "none", "cancelled", "not-allowed", "bad-request", "name-not-found", "refused", "tls-failed", "timeout", "connection-lost",
        "body-too-large", "bad-encoding", "redirect-loop", "redirect-elsewhere", "not-http", "disk"};
    return QLatin1StringView(ids[std::size_t(error < Error::Count ? error : Error::None)]);
}

} // namespace Roamscope
