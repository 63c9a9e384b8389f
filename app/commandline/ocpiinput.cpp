// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/ocpiinput.h"

#include "app/commandline/commandline.h"
#include "app/commandline/options.h"
#include "app/connectperspective.h"
#include "models/endpoints/endpointlist.h"
#include "models/endpoints/recording.h"
#include "models/endpoints/secretstore.h"
#include "models/workspace/jsonfile.h"

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonObject>

namespace Roamscope {

namespace {

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

OcpiInput::OcpiInput() = default;

OcpiInput::~OcpiInput()
{
    m_client.reset();
    if (m_recording)
        m_recording->stop();
}

void OcpiInput::addOptions(Options *options)
{
    options->add({word("url"), tr("The partner's versions URL."), tr("url")});
    options->add({word("token-from-env"), tr("Environment variable that holds the token."), tr("name")});
    options->add({word("connection"), tr("An OCPI partner of the workspace by name, with its token from the keychain, instead of --url."), tr("name")});
    options->add({word("workspace"), tr("Folder of the workspace for --connection; the user's own endpoints when not given."), tr("folder")});
    options->add({word("version"), tr("2.1.1, 2.2.1 or 2.3.0; the newest that the partner offers when not given."), tr("version")});
    options->add({word("role"), tr("What we are: emsp (as it is when not given), cpo or hub."), tr("role")});
    options->add({word("party"), tr("Our party, as in DE*RSC."), tr("party")});
    options->add({word("their-party"), tr("The partner's party, for routing headers."), tr("party")});
    options->add({word("token-style"), tr("How the token is sent: raw, base64 or base64-newline; found out when not given."), tr("style")});
    options->add({word("ca"), tr("PEM file of a certificate authority to trust besides the system's."), tr("file")});
    options->add({word("certificate"), tr("PEM file of our client certificate."), tr("file")});
    options->add({word("key"), tr("PEM file of its key."), tr("file")});
    options->add({word("proxy"), tr("Proxy as in http://host:3128, socks5://host:1080 or system."), tr("url")});
    options->add({word("host"), tr("Another host that requests may go to, besides the one of the URL; may be repeated."), tr("host")});
    options->add({word("header"), tr("A header for each request, as in \"Name: value\"; without a value it is left out. May be repeated."), tr("header")});
    options->add({word("timeout"), tr("Seconds for one exchange; 30 when not given."), tr("seconds")});
    options->add({word("record"), tr("Appends every exchange to a capture; secrets are masked."), tr("file")});
}

bool OcpiInput::readConnection(const Options &options, const QString &name)
{
    const QString folder = options.value("workspace");
    const QString path = folder.isEmpty() ? ConnectPerspective::userFile() : QDir(folder).filePath(QStringLiteral("endpoints.json"));
    FileError error;
    const JsonFile::Json document = JsonFile::read(path, &error);
    if (error.isError()) {
        Options::error(path, 0, error.text(), tr("use --workspace FOLDER, or --url with --token-from-env"));
        return false;
    }
    EndpointList list;
    list.read(document);
    for (int row = 0; row < list.count(); ++row) {
        const Endpoint &endpoint = list.at(row);
        if (endpoint.kind != EndpointKind::OcpiPartner || endpoint.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        m_connection = OcpiConnection::fromJson(endpoint.settings);
        m_connection.name = endpoint.name;
        SecretStore secrets;
        QObject context;
        int waiting = 0;
        QEventLoop loop;
        const auto fetch = [&](const char *what, QByteArray *target) {
            ++waiting;
            secrets.read(endpoint.secretName(QString::fromLatin1(what)), &context, [&, target](const SecretStore::Secret &secret) {
                *target = secret.value;
                if (--waiting == 0)
                    loop.quit();
            });
        };
        fetch("token-a", &m_tokens.a);
        fetch("token-b", &m_tokens.b);
        fetch("token-c", &m_tokens.c);
        fetch("key-passphrase", &m_tokens.keyPassphrase);
        if (waiting > 0)
            loop.exec();
        return true;
    }
    Options::error(path, 0, tr("there is no OCPI partner “%1”").arg(name), tr("see their names in Connect"));
    return false;
}

int OcpiInput::read(const Options &options)
{
    const QString name = options.value("connection");
    if (!name.isEmpty() && !readConnection(options, name))
        return CommandLine::BadUse;
    if (options.isSet("url"))
        m_connection.versionsUrl = QUrl(options.value("url"), QUrl::StrictMode);
    if (options.isSet("version")) {
        m_connection.version = protocolVersionFromText("ocpi" + options.value("version").toUtf8());
        if (!isOcpi(m_connection.version)) {
            Options::error(word("--version"), 0, tr("“%1” is not known").arg(options.value("version")), tr("write 2.1.1, 2.2.1 or 2.3.0"));
            return CommandLine::BadUse;
        }
    }
    if (options.isSet("role")) {
        const QString role = options.value("role").toLower();
        if (role != QLatin1StringView("emsp") && role != QLatin1StringView("cpo") && role != QLatin1StringView("hub")) {
            Options::error(word("--role"), 0, tr("“%1” is not known").arg(options.value("role")), tr("write emsp, cpo or hub"));
            return CommandLine::BadUse;
        }
        m_connection.ourRole = ocpiRoleFromId(role);
        m_connection.theirRole = m_connection.ourRole == OcpiRole::Cpo ? OcpiRole::Emsp : OcpiRole::Cpo;
    }
    if (m_connection.ours.isEmpty())
        m_connection.ours = {"DE", "RSC"};
    const std::pair<const char *, OcpiParty *> parties[] = {{"party", &m_connection.ours}, {"their-party", &m_connection.theirs}};
    for (const auto &[option, party] : parties) {
        if (!options.isSet(option))
            continue;
        *party = OcpiParty::fromText(options.value(option).toUtf8());
        if (party->isEmpty()) {
            Options::error(QStringLiteral("--") + word(option), 0, tr("“%1” is no party").arg(options.value(option)), tr("write it as in DE*RSC"));
            return CommandLine::BadUse;
        }
    }
    if (options.isSet("token-style")) {
        m_connection.tokenStyle = tokenStyleFromId(options.value("token-style"));
        if (m_connection.tokenStyle == OcpiTokenStyle::Auto) {
            Options::error(word("--token-style"), 0, tr("“%1” is not known").arg(options.value("token-style")), tr("write raw, base64 or base64-newline"));
            return CommandLine::BadUse;
        }
    }
    const std::pair<const char *, QString *> texts[] = {
        {"ca", &m_connection.caFile}, {"certificate", &m_connection.certificateFile}, {"key", &m_connection.keyFile}, {"proxy", &m_connection.proxy}};
    for (const auto &[option, text] : texts) {
        if (options.isSet(option))
            *text = options.value(option);
    }
    m_connection.hosts += options.values("host");
    for (const QString &header : options.values("header")) {
        const qsizetype colon = header.indexOf(QLatin1Char(':'));
        const QByteArray headerName = header.left(colon).trimmed().toUtf8();
        if (colon < 1 || headerName.compare("authorization", Qt::CaseInsensitive) == 0) {
            Options::error(word("--header"), 0, colon < 1 ? tr("“%1” is no header").arg(header) : tr("a token must not stand in an argument"),
                           colon < 1 ? tr("write it as \"Name: value\"") : tr("use --token-from-env"));
            return CommandLine::BadUse;
        }
        m_connection.headers.append({headerName, header.mid(colon + 1).trimmed().toUtf8()});
    }
    if (options.isSet("timeout")) {
        const int seconds = options.value("timeout").toInt();
        if (seconds < 1 || seconds > 3600) {
            Options::error(word("--timeout"), 0, tr("“%1” is no time-out").arg(options.value("timeout")), tr("write seconds, from 1 to 3600"));
            return CommandLine::BadUse;
        }
        m_connection.timeout = m_connection.idleTimeout = seconds * 1000;
    }
    if (options.isSet("token-from-env")) {
        const QByteArray token = qgetenv(options.value("token-from-env").toLocal8Bit().constData());
        if (token.isEmpty()) {
            Options::error(word("--token-from-env"), 0, tr("the variable %1 is not set").arg(options.value("token-from-env")), tr("export it before, or use --connection"));
            return CommandLine::BadUse;
        }
        m_tokens = {};
        m_tokens.c = token;
        m_connection.weStarted = true;
        m_connection.registered = true;
    }
    if (const QString problem = m_connection.problem(); !problem.isEmpty()) {
        Options::error(options.isSet("url") || !name.isEmpty() ? m_connection.versionsUrl.toDisplayString(QUrl::RemoveUserInfo) : word("--url"), 0, problem,
                       tr("use --url URL with --token-from-env NAME, or --connection NAME"));
        return CommandLine::BadUse;
    }
    if (m_connection.tokenFor(m_tokens).isEmpty()) {
        Options::error(m_connection.versionsUrl.toDisplayString(), 0, tr("there is no token for this partner"), tr("use --token-from-env NAME, or store it in Connect"));
        return CommandLine::BadUse;
    }
    if (options.isSet("record")) {
        m_recording = Recording::create();
        if (const QString error = m_recording->start(options.value("record")); !error.isEmpty()) {
            Options::error(options.value("record"), 0, error, QString());
            return CommandLine::BadUse;
        }
    }
    m_client = std::make_unique<OcpiClient>(m_connection, m_tokens, m_recording);
    return -1;
}

int OcpiInput::discover()
{
    Handshake handshake(m_client.get());
    QEventLoop loop;
    HandshakeResult result;
    QObject::connect(&handshake, &Handshake::finished, &loop, [&](const HandshakeResult &each) {
        result = each;
        loop.quit();
    });
    QMetaObject::invokeMethod(&handshake, [&handshake] { handshake.start(Handshake::Goal::Discover); }, Qt::QueuedConnection);
    loop.exec();
    if (result.ok)
        return -1;
    Options::error(m_connection.versionsUrl.toDisplayString(QUrl::RemoveUserInfo), 0, result.error, QString());
    return CommandLine::BadUse;
}

QString OcpiInput::finishRecording()
{
    if (!m_recording)
        return {};
    m_recording->stop();
    return m_recording->errorString();
}

QJsonArray OcpiInput::quirksJson(const OcpiConnection &connection)
{
    QJsonArray list;
    for (const OcpiQuirk &quirk : connection.quirks.all()) {
        list.append(QJsonObject {{word("id"), QString(OcpiQuirk::id(quirk.kind))},
                                 {word("module"), QString::fromUtf8(quirk.module)},
                                 {word("title"), OcpiQuirk::title(quirk.kind)},
                                 {word("evidence"), QString::fromUtf8(quirk.evidence)},
                                 {word("requestId"), QString::fromUtf8(quirk.requestId)},
                                 {word("clause"), OcpiQuirk::clause(quirk.kind)},
                                 {word("advice"), OcpiQuirk::advice(quirk.kind)}});
    }
    return list;
}

void OcpiInput::printQuirks(const OcpiConnection &connection)
{
    for (const OcpiQuirk &quirk : connection.quirks.all())
        Options::print(tr("Peculiar: %1 (%2)").arg(OcpiQuirk::title(quirk.kind), QString::fromUtf8(quirk.evidence)));
}

} // namespace Roamscope
