// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commands.h"
#include "app/commandline/livecommand.h"
#include "app/commandline/options.h"
#include "models/capture/isotime.h"
#include "models/compare/feed.h"
#include "models/endpoints/certificates.h"
#include "models/endpoints/ocpi/receiver.h"
#include "models/endpoints/recording.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QMutex>
#include <QTimer>

namespace Roamscope {

namespace {

constexpr int tellInterval = 200; // ms
constexpr qsizetype mostTold = 500; // requests in one interval; of more, only the number is told
constexpr qint64 largestFile = 1 << 20; // rules, certificates

/// Keeps what is to be told of exchanges, and passes all on to the recording.
class Told : public FrameSink
{
public:
    explicit Told(std::shared_ptr<FrameSink> next)
        : m_next(std::move(next))
    {
    }
    void record(RecordedFrame frame) override
    {
        if (frame.kind == FrameKind::HttpResponse) {
            const QMutexLocker locker(&m_mutex);
            if (m_lines.size() < mostTold) {
                m_lines.append({{QStringLiteral("at"), QString::fromLatin1(formatIsoTime(frame.time))},
                                {QStringLiteral("peer"), QString::fromUtf8(frame.peer)},
                                {QStringLiteral("method"), QString::fromUtf8(frame.body.method)},
                                {QStringLiteral("path"), QString::fromUtf8(pathOf(frame.body.path))},
                                {QStringLiteral("http"), frame.body.httpStatus},
                                {QStringLiteral("ocpi"), ocpiStatus(frame.body.message)}});
            } else {
                ++m_more;
            }
        }
        if (m_next)
            m_next->record(std::move(frame));
    }
    void report(PeerProblem problem) override
    {
        if (m_next)
            m_next->report(std::move(problem));
    }
    QList<QJsonObject> take(qint64 *more)
    {
        const QMutexLocker locker(&m_mutex);
        *more = std::exchange(m_more, 0);
        return std::exchange(m_lines, {});
    }

private:
    /// Queries can hold response URLs with what was meant for one party only.
    static QByteArray pathOf(const QByteArray &target)
    {
        const qsizetype mark = target.indexOf('?');
        return mark < 0 ? target : target.left(mark);
    }
    static int ocpiStatus(const QByteArray &body)
    {
        const qsizetype at = body.lastIndexOf("\"status_code\":");
        return at < 0 ? 0 : body.mid(at + 14, 4).toInt();
    }

    std::shared_ptr<FrameSink> m_next;
    QMutex m_mutex;
    QList<QJsonObject> m_lines;
    qint64 m_more = 0;
};

bool readFile(const QString &path, QByteArray *bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Options::error(path, 0, file.errorString(), Options::tr("name a file that can be read"));
        return false;
    }
    *bytes = file.read(largestFile);
    return true;
}

/// A token from the environment; false after an error was printed.
bool readToken(const Options &options, const char *option, QByteArray *token)
{
    if (!options.isSet(option))
        return true;
    const QByteArray name = options.value(option).toUtf8();
    *token = qgetenv(name.constData());
    if (!token->isEmpty())
        return true;
    Options::error(QStringLiteral("--") + QLatin1StringView(option), 0, Options::tr("the environment has no variable %1").arg(QString::fromUtf8(name)),
                   Options::tr("set it to the token before"));
    return false;
}

bool readTls(const Options &options, OcpiReceiverSettings *settings)
{
    if (options.isSet("certificate") != options.isSet("key")) {
        Options::error(QStringLiteral("--certificate"), 0, Options::tr("a certificate needs its key, and a key its certificate"), Options::tr("give both files"));
        return false;
    }
    TlsOptions &tls = settings->tls;
    tls.enabled = options.isSet("tls") || options.isSet("certificate");
    if (options.isSet("certificate"))
        return readFile(options.value("certificate"), &tls.certificatePem) && readFile(options.value("key"), &tls.keyPem);
    if (tls.enabled) {
        const CertificateAndKey own = makeCertificate({QStringLiteral("localhost")}, {QStringLiteral("127.0.0.1"), settings->address}, 365);
        tls.certificatePem = own.certificatePem;
        tls.keyPem = own.keyPem;
    }
    return true;
}

bool readSettings(const Options &options, OcpiReceiverSettings *settings)
{
    const QString role = options.value("role").toUpper();
    if (role != QLatin1String("CPO") && role != QLatin1String("EMSP") && role != QLatin1String("HUB")) {
        Options::error(QStringLiteral("--role"), 0, Options::tr("“%1” is no role").arg(options.value("role")), Options::tr("write cpo, emsp or hub"));
        return false;
    }
    settings->role = ocpiRoleFromId(role);
    settings->party = settings->role == OcpiRole::Emsp ? OcpiParty {"NL", "RSC"} : OcpiParty {"DE", "RSC"};
    if (options.isSet("party")) {
        settings->party = OcpiParty::fromText(options.value("party").toUtf8());
        if (settings->party.isEmpty()) {
            Options::error(QStringLiteral("--party"), 0, Options::tr("“%1” is no party").arg(options.value("party")), Options::tr("write it as DE*QMO"));
            return false;
        }
    }
    if (options.isSet("ocpi")) {
        settings->versions.clear();
        for (const QString &word : options.value("ocpi").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const ProtocolVersion version = protocolVersionFromText("ocpi" + word.trimmed().toUtf8());
            if (!isOcpi(version)) {
                Options::error(QStringLiteral("--version"), 0, Options::tr("“%1” is no version of OCPI").arg(word), Options::tr("write 2.1.1, 2.2.1 or 2.3.0"));
                return false;
            }
            if (!settings->versions.contains(version))
                settings->versions.append(version);
        }
    }
    bool isPort = true;
    if (options.isSet("port"))
        settings->port = options.value("port").toUShort(&isPort);
    if (!isPort) {
        Options::error(QStringLiteral("--port"), 0, Options::tr("“%1” is no port").arg(options.value("port")), Options::tr("write a number up to 65535; 0 takes a free one"));
        return false;
    }
    if (options.isSet("address"))
        settings->address = options.value("address");
    settings->publicUrl = options.value("public-url");
    settings->hosts = options.value("hosts").split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (options.isSet("rules")) {
        QByteArray text;
        QString error;
        if (!readFile(options.value("rules"), &text))
            return false;
        const auto rules = AnswerOverrides::fromText(text, &error);
        if (!rules) {
            Options::error(options.value("rules"), 0, error, Options::tr("correct the file; the manual lists the members"));
            return false;
        }
        settings->rules = *rules;
    }
    return readTls(options, settings);
}

QJsonObject heldObjects(OcpiReceiver &receiver)
{
    QJsonObject held;
    for (const ProtocolVersion version : receiver.settings().versions) {
        for (int i = 0; i < ocpiStoreModuleCount; ++i) {
            const qint64 count = receiver.store(version)->count(OcpiStoreModule(i));
            const QString name(storeModuleId(OcpiStoreModule(i)));
            if (count > 0)
                held.insert(name, held.value(name).toInteger() + count);
        }
    }
    return held;
}

} // namespace

int serveCommand(const QStringList &arguments)
{
    Options options({.command = QStringLiteral("serve"),
                     .purpose = Options::tr("Is an OCPI platform for a partner to connect to, until it is stopped with Ctrl+C."),
                     .arguments = QString(),
                     .example = QStringLiteral("PARTNER_TOKEN=… roamscope serve --role cpo --version 2.2.1 --data locations.json --port 8080 --token-from-env PARTNER_TOKEN"),
                     .exitCodes = Options::tr("0 stopped, 2 bad use, unreadable input or a port that is taken"),
                     .needsFiles = false});
    options.add({QStringLiteral("role"), Options::tr("What it is: cpo, emsp or hub."), QStringLiteral("ROLE"), QStringLiteral("cpo")});
    options.add({{QStringLiteral("version"), QStringLiteral("ocpi")}, Options::tr("Versions of OCPI, parted by commas; 2.2.1 when not given."), QStringLiteral("LIST")});
    options.add({QStringLiteral("party"), Options::tr("Country code and party id, such as DE*QMO."), QStringLiteral("PARTY")});
    options.add({QStringLiteral("data"), Options::tr("Objects that it holds from the beginning: a file, an archive or a folder. May be repeated."), QStringLiteral("FILE")});
    options.add({QStringLiteral("port"), Options::tr("Port to listen at; a free one when not given."), QStringLiteral("PORT")});
    options.add({QStringLiteral("address"), Options::tr("Address to listen at; 127.0.0.1 when not given: this computer only."), QStringLiteral("ADDRESS")});
    options.add({QStringLiteral("public-url"), Options::tr("The URL under which partners reach it, where a proxy stands before it: https://host/ocpi."), QStringLiteral("URL")});
    options.add({QStringLiteral("hosts"), Options::tr("Hosts where partners may be called, parted by commas; this computer always is."), QStringLiteral("LIST")});
    options.add({QStringLiteral("tls"), Options::tr("Speak TLS, with a certificate that is made now.")});
    options.add({QStringLiteral("certificate"), Options::tr("Speak TLS with this certificate (PEM, with its chain)."), QStringLiteral("FILE")});
    options.add({QStringLiteral("key"), Options::tr("The certificate's private key (PEM, without a password)."), QStringLiteral("FILE")});
    options.add({QStringLiteral("rules"), Options::tr("Answers that are wrong on purpose: rules as the manual describes them."), QStringLiteral("FILE")});
    options.add({QStringLiteral("token-from-env"), Options::tr("Name of the environment variable with the token that opens everything."), QStringLiteral("NAME")});
    options.add({QStringLiteral("registration-token-from-env"), Options::tr("Name of the environment variable with a token A, for a partner to register with."), QStringLiteral("NAME")});
    options.add({QStringLiteral("record"), Options::tr("Records every exchange in this capture; secrets are masked."), QStringLiteral("FILE")});
    if (const int code = options.parse(arguments); code >= 0)
        return code;

    OcpiReceiverSettings settings;
    QByteArray token;
    QByteArray registrationToken;
    if (!readSettings(options, &settings) || !readToken(options, "token-from-env", &token)
        || !readToken(options, "registration-token-from-env", &registrationToken))
        return 2;
    if (token.isEmpty() && registrationToken.isEmpty()) {
        Options::error(QStringLiteral("roamscope serve"), 0, Options::tr("no token is named, so that nobody could connect"),
                       Options::tr("put it into an environment variable and give its name with --token-from-env"));
        return 2;
    }
    std::shared_ptr<Recording> recording;
    if (options.isSet("record")) {
        recording = Recording::create();
        const QString error = recording->start(options.value("record"));
        if (!error.isEmpty()) {
            Options::error(options.value("record"), 0, error, Options::tr("choose another file"));
            return 2;
        }
    }
    const EventLines lines(options.json());

    const auto told = std::make_shared<Told>(recording);
    OcpiReceiver receiver(told);
    QString error = receiver.start(settings);
    if (!error.isEmpty()) {
        Options::error(QStringLiteral("roamscope serve"), 0, error, Options::tr("see `roamscope serve --help`"));
        return 2;
    }
    FeedOptions feed;
    feed.role = settings.role == OcpiRole::Emsp ? DatasetRole::Emsp : DatasetRole::Cpo;
    for (const QString &path : options.values("data")) {
        if (!QFile::exists(path)) {
            Options::error(path, 0, Options::tr("there is no such file"), Options::tr("check the path"));
            return 2;
        }
        const DatasetPtr dataset = FeedReader::load({path}, feed);
        const qint64 objects = receiver.load(dataset, &error);
        if (objects == 0) {
            Options::error(path, 0, error.isEmpty() ? Options::tr("there is no OCPI object in it") : error, Options::tr("give objects of a version that is served"));
            return 2;
        }
        lines.tell("loaded", {{QStringLiteral("file"), path}, {QStringLiteral("objects"), objects}},
                   Options::tr("%1: %n object(s) loaded", nullptr, int(objects)).arg(path));
    }
    if (!token.isEmpty()) {
        OcpiReceiverPartner partner;
        partner.id = QStringLiteral("token");
        partner.name = Options::tr("Partner");
        partner.state = OcpiReceiverPartner::State::Registered;
        partner.version = settings.versions.first();
        partner.token = token;
        receiver.setPartner(partner);
    }
    if (!registrationToken.isEmpty())
        receiver.invite(Options::tr("Partner"), registrationToken);

    int known = int(receiver.partners().size());
    QObject::connect(&receiver, &OcpiReceiver::partnersChanged, &receiver, [&] {
        QJsonArray list;
        int registered = 0;
        for (const OcpiReceiverPartner &partner : receiver.partners()) {
            if (partner.state != OcpiReceiverPartner::State::Registered || partner.roles.isEmpty())
                continue;
            ++registered;
            list.append(QString::fromUtf8(partner.roles.first().party.text()));
        }
        if (std::exchange(known, registered) != registered || !list.isEmpty())
            lines.tell("partners", {{QStringLiteral("registered"), list}}, Options::tr("%n partner(s) registered", nullptr, registered));
    });
    QObject::connect(&receiver, &OcpiReceiver::problem, &receiver, [&](const PeerProblem &problem) { lines.tell(problem); });
    qint64 requests = 0;
    qint64 refused = 0;
    const auto tell = [&] {
        qint64 more = 0;
        const QList<QJsonObject> exchanges = told->take(&more);
        for (const QJsonObject &exchange : exchanges) {
            ++requests;
            const int http = exchange.value(QLatin1String("http")).toInt();
            const int ocpi = exchange.value(QLatin1String("ocpi")).toInt();
            refused += http >= 400 || ocpi >= 2000 ? 1 : 0;
            lines.tell("request", exchange,
                       QStringLiteral("%1  %2 %3  HTTP %4  OCPI %5")
                           .arg(exchange.value(QLatin1String("peer")).toString(), exchange.value(QLatin1String("method")).toString(),
                                exchange.value(QLatin1String("path")).toString(), QString::number(http), QString::number(ocpi)));
        }
        requests += more;
        if (more > 0)
            lines.tell("requests", {{QStringLiteral("more"), more}}, Options::tr("… and %n more request(s)", nullptr, int(more)));
    };
    QTimer teller;
    QObject::connect(&teller, &QTimer::timeout, &receiver, tell);
    teller.start(tellInterval);

    StopSignal stop;
    QObject::connect(&stop, &StopSignal::stopped, QCoreApplication::instance(), &QCoreApplication::quit);
    lines.tell("listening",
               {{QStringLiteral("versionsUrl"), receiver.versionsUrl()},
                {QStringLiteral("port"), int(receiver.port())},
                {QStringLiteral("role"), QString(ocpiRoleId(settings.role)).toLower()},
                {QStringLiteral("party"), QString::fromUtf8(settings.party.text())},
                {QStringLiteral("objects"), heldObjects(receiver)}},
               Options::tr("Listening. Versions: %1").arg(receiver.versionsUrl()));
    QCoreApplication::exec();
    receiver.stop();
    tell();
    const QJsonObject held = heldObjects(receiver);
    QJsonObject summary {{QStringLiteral("requests"), requests}, {QStringLiteral("refused"), refused}, {QStringLiteral("objects"), held}};
    if (recording) {
        recording->stop();
        summary.insert(QStringLiteral("frames"), qint64(recording->figures().frames));
        summary.insert(QStringLiteral("lost"), qint64(recording->figures().lost));
    }
    lines.tell("stopped", summary, Options::tr("Stopped after %n request(s)", nullptr, int(requests)));
    return 0;
}

} // namespace Roamscope
