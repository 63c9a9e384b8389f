// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/commandline/commands.h"
#include "app/commandline/livecommand.h"
#include "app/commandline/options.h"
#include "models/endpoints/centralsystem.h"
#include "models/endpoints/certificates.h"
#include "models/endpoints/linkaddress.h"
#include "models/endpoints/ocppproxy.h"
#include "models/endpoints/recording.h"
#include "models/endpoints/websocketclient.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QLocale>
#include <QSet>

namespace Roamscope {

namespace {

constexpr int certificateDays = 365;
constexpr int linkInterval = 250; // ms between looks at the proxy's links

QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

bool badUse(const char *option, const QString &what, const QString &advice)
{
    Options::error(QString::fromLatin1(option), 0, what, advice);
    return false;
}

bool readFile(const char *option, const QString &path, QByteArray *content)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > 16 * 1024 * 1024) {
        Options::error(path, 0, tr("cannot be read: %1").arg(file.error() == QFile::NoError ? tr("it is too large") : file.errorString()),
                       tr("check the file of %1").arg(QString::fromLatin1(option)));
        return false;
    }
    *content = file.readAll();
    return true;
}

bool readNumber(const Options &options, const char *name, int lowest, int highest, int *number)
{
    if (!options.isSet(name))
        return true;
    bool isNumber = false;
    const int value = options.value(name).toInt(&isNumber);
    if (!isNumber || value < lowest || value > highest)
        return badUse(name, tr("“%1” is not a number from %2 to %3").arg(options.value(name), QLocale().toString(lowest), QLocale().toString(highest)),
                      tr("see --help"));
    *number = value;
    return true;
}

/// What the command line asks for.
struct RecordWish
{
    bool isProxy = false;
    CentralSystemSettings csms {};
    OcppProxySettings proxy {};
    QString file {};
    int duration = 0; ///< s; 0 = until it is stopped
    bool madeCertificate = false;
};

void addOptions(Options &options)
{
    const auto add = [&options](const char *name, const QString &text, const char *value = nullptr) {
        options.add(value ? QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value)) : QCommandLineOption(QString::fromLatin1(name), text));
    };
    options.add({{QStringLiteral("o"), QStringLiteral("output")}, tr("Capture to write; an existing one is continued."), QStringLiteral("FILE")});
    add("csms", tr("Be the central system that chargers dial."));
    add("proxy", tr("Stand between chargers and the CSMS at this address; the charger's id is appended."), "URL");
    add("port", tr("Port to listen on; 8180 when not given, 0 for any free one."), "PORT");
    add("address", tr("Address to listen on; all of this machine when not given."), "ADDRESS");
    add("duration", tr("Ends after so many seconds."), "SECONDS");
    add("rules", tr("Rules for answers (--csms) or for messages that pass (--proxy), as JSON."), "FILE");
    add("path", tr("What must stand before the charge point id, such as /ocpp."), "PATH");
    add("versions", tr("OCPP versions to speak, parted by commas; 1.6,2.0.1,2.1 when not given."), "LIST");
    add("allow", tr("Charge point ids that may connect, parted by commas; all when not given."), "IDS");
    add("token-list", tr("Tokens that may charge: OCPI tokens as JSON, or lines “id,status”."), "FILE");
    add("only-listed", tr("Refuses tokens that are not in the list."));
    add("boot-interval", tr("Seconds between heartbeats; 300 when not given."), "SECONDS");
    add("profile", tr("Security profile 0 to 3."), "NUMBER");
    add("password-from-env", tr("Environment variable that holds the password of the charge points (profiles 1 and 2)."), "VARIABLE");
    add("certificate", tr("Certificate of this machine for TLS (PEM); one is made when not given."), "FILE");
    add("key", tr("Key of the certificate (PEM)."), "FILE");
    add("client-ca", tr("Who signed the charge points' certificates (PEM, profile 3)."), "FILE");
    add("certificate-out", tr("Writes the certificate there, to be put into the charge point."), "FILE");
    add("upstream-ca", tr("Who signed the CSMS's certificate (PEM); the system's authorities when not given."), "FILE");
}

bool readTls(const Options &options, int profile, TlsOptions *tls, bool *made)
{
    if (profile < 2) {
        if (options.isSet("certificate") || options.isSet("key"))
            return badUse("--certificate", tr("a certificate is used with TLS only"), tr("add --profile 2 or 3"));
        return true;
    }
    tls->enabled = true;
    tls->requireClientCertificate = profile == 3;
    if (options.isSet("certificate") != options.isSet("key"))
        return badUse("--certificate", tr("a certificate needs its key"), tr("give --certificate and --key"));
    if (options.isSet("certificate")) {
        if (!readFile("--certificate", options.value("certificate"), &tls->certificatePem) || !readFile("--key", options.value("key"), &tls->keyPem))
            return false;
    } else {
        QStringList addresses;
        for (const LinkAddress &address : linkAddresses())
            addresses.append(address.address.toString());
        const CertificateAndKey own = makeCertificate(linkNames(), addresses, certificateDays);
        tls->certificatePem = own.certificatePem;
        tls->keyPem = own.keyPem;
        *made = true;
    }
    if (options.isSet("client-ca") && !readFile("--client-ca", options.value("client-ca"), &tls->caPem))
        return false;
    if (profile == 3 && tls->caPem.isEmpty())
        return badUse("--client-ca", tr("profile 3 needs to know who signed the charge points' certificates"), tr("give --client-ca FILE"));
    if (options.isSet("certificate-out")) {
        QFile file(options.value("certificate-out"));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(tls->certificatePem) < 0) {
            Options::error(options.value("certificate-out"), 0, tr("cannot be written: %1").arg(file.errorString()), tr("choose another file"));
            return false;
        }
    }
    return true;
}

bool readCsms(const Options &options, RecordWish *wish)
{
    CentralSystemSettings &settings = wish->csms;
    settings.path = options.value("path");
    if (options.isSet("versions")) {
        settings.versions.clear();
        for (const QString &word : options.value("versions").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const ProtocolVersion version = protocolVersionFromText(word.trimmed().toUtf8());
            if (ocppSubprotocol(version).isEmpty() || version == ProtocolVersion::Ocpp15)
                return badUse("--versions", tr("“%1” is no OCPP version that is spoken here").arg(word), QStringLiteral("1.6, 2.0.1, 2.1"));
            settings.versions.append(version);
        }
    }
    for (const QString &id : options.value("allow").split(QLatin1Char(','), Qt::SkipEmptyParts))
        settings.allowedStations.append(id.trimmed().toUtf8());
    QString error;
    if (options.isSet("token-list") && !TokenList::readFile(options.value("token-list"), &settings.tokens, &error)) {
        Options::error(options.value("token-list"), 0, error, tr("give OCPI tokens as JSON, or lines “id,status”"));
        return false;
    }
    settings.acceptUnknownTokens = !options.isSet("only-listed");
    if (!readNumber(options, "boot-interval", 1, 86'400, &settings.bootInterval))
        return false;
    if (options.isSet("rules")) {
        QByteArray text;
        if (!readFile("--rules", options.value("rules"), &text))
            return false;
        const std::optional<QList<AnswerRule>> rules = answerRulesFromJson(text, &error);
        if (!rules) {
            Options::error(options.value("rules"), 0, error, tr("the manual describes the members of a rule"));
            return false;
        }
        settings.rules = *rules;
    }
    return true;
}

bool readProxy(const Options &options, RecordWish *wish)
{
    OcppProxySettings &settings = wish->proxy;
    settings.upstream = options.value("proxy").toUtf8();
    WebSocketAddress address;
    if (const QString error = WebSocketAddress::parse(settings.upstream, &address); !error.isEmpty())
        return badUse("--proxy", error, tr("write it as ws://host:port/path or wss://host/path"));
    settings.upstreamTls.enabled = address.secure;
    if (options.isSet("upstream-ca") && !readFile("--upstream-ca", options.value("upstream-ca"), &settings.upstreamTls.caPem))
        return false;
    QByteArray text;
    QString error;
    if (options.isSet("rules")) {
        if (!readFile("--rules", options.value("rules"), &text))
            return false;
        if (!ProxyRule::read(text, &settings.rules, &error)) {
            Options::error(options.value("rules"), 0, error, tr("the manual describes the members of a rule"));
            return false;
        }
    }
    return true;
}

bool readWish(const Options &options, RecordWish *wish)
{
    wish->isProxy = options.isSet("proxy");
    if (wish->isProxy == options.isSet("csms"))
        return badUse("roamscope record", tr("say who to be"), tr("give either --csms or --proxy URL"));
    wish->file = options.value("output");
    if (wish->file.isEmpty())
        return badUse("--output", tr("no file to write was given"), tr("use -o FILE"));
    int port = 8180;
    int profile = 0;
    if (!readNumber(options, "port", 0, 65'535, &port) || !readNumber(options, "profile", 0, 3, &profile)
        || !readNumber(options, "duration", 1, 100'000'000, &wish->duration))
        return false;
    TlsOptions tls;
    if (!readTls(options, profile, &tls, &wish->madeCertificate))
        return false;
    if (wish->isProxy) {
        wish->proxy.listen.port = quint16(port);
        wish->proxy.listen.tls = tls;
        if (options.isSet("address") && !wish->proxy.listen.address.setAddress(options.value("address")))
            return badUse("--address", tr("“%1” is not an address of this machine").arg(options.value("address")), tr("leave it out for all addresses"));
        return readProxy(options, wish);
    }
    wish->csms.port = quint16(port);
    wish->csms.address = options.value("address");
    wish->csms.securityProfile = profile;
    wish->csms.tls = tls;
    if (options.isSet("password-from-env")) {
        wish->csms.password = qgetenv(options.value("password-from-env").toUtf8().constData());
        if (wish->csms.password.isEmpty())
            return badUse("--password-from-env", tr("the environment has no %1").arg(options.value("password-from-env")), tr("set it before the command"));
    }
    return readCsms(options, wish);
}

/// One recording, from the first message to the summary.
class RecordRun : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::CommandLine)
public:
    RecordRun(const RecordWish &wish, bool json)
        : m_wish(wish)
        , m_events(json)
        , m_recording(Recording::create())
        , m_proxy(m_recording)
    {
    }

    int run();

private:
    bool begin();
    void end();
    void tellListening();
    void tellConnected(const QByteArray &id, const QJsonObject &facts, const QString &how);
    void tellDisconnected(const QByteArray &id);
    void lookAtLinks();

    RecordWish m_wish;
    EventLines m_events;
    std::shared_ptr<Recording> m_recording;
    CentralSystem m_csms;
    OcppProxy m_proxy;
    QTimer m_links;
    QSet<QByteArray> m_connected;
    QSet<QByteArray> m_stations;
    quint64 m_problems = 0;
};

bool RecordRun::begin()
{
    if (const QString error = m_recording->start(m_wish.file); !error.isEmpty()) {
        Options::error(m_wish.file, 0, error, tr("choose another file"));
        return false;
    }
    QString error;
    if (m_wish.isProxy) {
        error = m_proxy.start(m_wish.proxy);
    } else {
        m_wish.csms.sink = m_recording;
        error = m_csms.start(m_wish.csms);
    }
    if (!error.isEmpty()) {
        m_recording->stop();
        Options::error(QStringLiteral("roamscope record"), 0, error, tr("see --help"));
        return false;
    }
    return true;
}

void RecordRun::tellListening()
{
    const quint16 port = m_wish.isProxy ? m_proxy.port() : m_csms.port();
    const TlsOptions &tls = m_wish.isProxy ? m_wish.proxy.listen.tls : m_wish.csms.tls;
    const QString path = m_wish.csms.path.isEmpty() ? QString() : QLatin1Char('/') + m_wish.csms.path.section(QLatin1Char('/'), 0, -1, QString::SectionSkipEmpty);
    QJsonArray urls;
    QStringList lines;
    for (const LinkAddress &address : linkAddresses()) {
        const QString url = QStringLiteral("%1://%2:%3%4/").arg(tls.enabled ? QStringLiteral("wss") : QStringLiteral("ws"), address.urlHost(), QString::number(port), path);
        urls.append(url);
        lines.append(QStringLiteral("\n          ") + url);
    }
    QJsonObject facts {{QStringLiteral("port"), int(port)}, {QStringLiteral("urls"), urls}, {QStringLiteral("file"), m_wish.file}};
    QString text = tr("Listening; enter into the charge point one of these, with its id behind it if it does not add that itself:") + lines.join(QString());
    if (m_wish.madeCertificate) {
        const QString fingerprint = QString::fromLatin1(certificateFingerprint(tls.certificatePem));
        facts.insert(QStringLiteral("fingerprint"), fingerprint);
        text += QStringLiteral("\n          ") + tr("Certificate made for this run: %1").arg(fingerprint);
    }
    m_events.tell("listening", facts, text);
}

void RecordRun::tellConnected(const QByteArray &id, const QJsonObject &facts, const QString &how)
{
    m_stations.insert(id);
    QJsonObject object = facts;
    object.insert(QStringLiteral("chargePoint"), QString::fromUtf8(id));
    m_events.tell("connected", object, tr("%1 connected (%2)").arg(QString::fromUtf8(id), how));
}

void RecordRun::tellDisconnected(const QByteArray &id)
{
    m_events.tell("disconnected", {{QStringLiteral("chargePoint"), QString::fromUtf8(id)}}, tr("%1 disconnected").arg(QString::fromUtf8(id)));
}

void RecordRun::lookAtLinks()
{
    QSet<QByteArray> now;
    for (const ProxyLinkInfo &link : m_proxy.links()) {
        now.insert(link.chargePoint);
        if (!m_connected.contains(link.chargePoint))
            tellConnected(link.chargePoint,
                          {{QStringLiteral("address"), QString::fromUtf8(link.address)}, {QStringLiteral("subprotocol"), QString::fromUtf8(link.subprotocol)}},
                          QString::fromUtf8(link.subprotocol.isEmpty() ? link.address : link.subprotocol));
    }
    const QSet<QByteArray> gone = m_connected - now;
    for (const QByteArray &id : gone)
        tellDisconnected(id);
    m_connected = now;
}

int RecordRun::run()
{
    if (!begin())
        return CommandLine::BadUse;
    connect(m_recording.get(), &Recording::peerProblem, this, [this](const PeerProblem &problem) {
        m_problems += problem.count;
        m_events.tell(problem);
    });
    connect(m_recording.get(), &Recording::failed, this, [this](const QString &error) {
        m_events.tell("recording-failed", {{QStringLiteral("message"), error}}, error);
    });
    connect(m_recording.get(), &Recording::recovered, this, [this] {
        m_events.tell("recording-recovered", {}, tr("The file can be written again"));
    });
    connect(&m_csms, &CentralSystem::stationConnected, this, [this](const QByteArray &id) {
        const std::optional<StationInfo> info = m_csms.station(id);
        if (!info)
            return;
        tellConnected(id,
                      {{QStringLiteral("address"), QString::fromUtf8(info->address)},
                       {QStringLiteral("subprotocol"), QString::fromUtf8(info->subprotocol)},
                       {QStringLiteral("version"), QString(versionNumber(info->version))},
                       {QStringLiteral("securityProfile"), info->securityProfile}},
                      displayName(info->version));
    });
    connect(&m_csms, &CentralSystem::stationDisconnected, this, &RecordRun::tellDisconnected);
    if (m_wish.isProxy) {
        connect(&m_links, &QTimer::timeout, this, &RecordRun::lookAtLinks);
        m_links.start(linkInterval);
    }
    StopSignal stop;
    connect(&stop, &StopSignal::stopped, this, [] { QCoreApplication::quit(); });
    if (m_wish.duration > 0)
        QTimer::singleShot(std::chrono::seconds(m_wish.duration), this, [] { QCoreApplication::quit(); });
    tellListening();
    QCoreApplication::exec();
    end();
    return m_problems > 0 || m_recording->figures().lost > 0 || m_recording->figures().waiting > 0 ? CommandLine::Findings : CommandLine::Clean;
}

void RecordRun::end()
{
    if (m_wish.isProxy)
        lookAtLinks();
    m_links.stop();
    m_csms.stop();
    m_proxy.stop();
    m_recording->stop();
    const Recording::Figures figures = m_recording->figures();
    QStringList ids;
    for (const QByteArray &id : std::as_const(m_stations))
        ids.append(QString::fromUtf8(id));
    ids.sort();
    const double seconds = figures.started == noTime || figures.stopped == noTime ? 0 : double(figures.stopped - figures.started) / 1e6;
    m_events.tell("summary",
                  {{QStringLiteral("file"), m_wish.file},
                   {QStringLiteral("frames"), qint64(figures.frames)},
                   {QStringLiteral("bytes"), qint64(figures.bytes)},
                   {QStringLiteral("lost"), qint64(figures.lost + figures.waiting)},
                   {QStringLiteral("seconds"), seconds},
                   {QStringLiteral("chargePoints"), QJsonArray::fromStringList(ids)},
                   {QStringLiteral("problems"), qint64(m_problems)}},
                  tr("%n frame(s) recorded in %1", nullptr, int(figures.frames)).arg(m_wish.file));
}

} // namespace

int recordCommand(const QStringList &arguments)
{
    Options options({.command = QStringLiteral("record"),
                     .purpose = tr("Records live OCPP, as the central system that chargers dial or as a proxy before the real one, until it is stopped."),
                     .arguments = QString(),
                     .example = QStringLiteral("roamscope record --csms --port 8180 -o site.jsonl\n  roamscope record --proxy wss://csms.example/ocpp -o site.jsonl --duration 600"),
                     .exitCodes = tr("0 all is recorded, 1 there were problems with peers or the file, 2 bad use"),
                     .needsFiles = false});
    addOptions(options);
    if (const int code = options.parse(arguments); code >= 0)
        return code;
    RecordWish wish;
    if (!readWish(options, &wish))
        return CommandLine::BadUse;
    RecordRun run(wish, options.json());
    return run.run();
}

} // namespace Roamscope
