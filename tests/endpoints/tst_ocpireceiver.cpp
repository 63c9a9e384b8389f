// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiverharness.h"

#include "models/compare/feed.h"
#include "models/compare/feed.h"
#include "models/endpoints/certificates.h"
#include "models/endpoints/ocpi/handshake.h"
#include "models/endpoints/ocpi/ocpiclient.h"
#include "models/endpoints/ocpi/pull.h"
#include "models/endpoints/ocpi/receiverroute.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Roamscope;
using Json = nlohmann::ordered_json;

namespace {

constexpr int longWait = 20'000;

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace

class TestOcpiReceiver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsRoundTrip();
    void badSettings_data();
    void badSettings();
    void versionsAndDetails_data();
    void versionsAndDetails();
    void tokens_data();
    void tokens();
    void modules_data();
    void modules();
    void pages();
    void wrongParameters_data();
    void wrongParameters();
    void answersInKind();
    void registration();
    void registrationFails_data();
    void registrationFails();
    void commandsGetTheirResults_data();
    void commandsGetTheirResults();
    void foreignHostsAreNotCalled();
    void overrides_data();
    void overrides();
    void lostPushes();
    void wrongLinks_data();
    void wrongLinks();
    void exchangesAreRecorded();
    void badPeers_data();
    void badPeers();
    void slowPeers();
    void pipelining();
    void tooManyConnections();
    void tls();
    void hubRoutes();
    void hubRelaysResults();
    void pullsThousands();
    void statusTravels();

private:
    struct Site
    {
        std::unique_ptr<OcpiReceiver> receiver;
        std::shared_ptr<KeptFrames> frames = std::make_shared<KeptFrames>();
        QByteArray token = "full-token";
        QString base() const
        {
            QString url = receiver->versionsUrl();
            url.chop(int(qstrlen("/versions")));
            return url;
        }
    };
    static Site site(OcpiRole role, QList<ProtocolVersion> versions = {ProtocolVersion::Ocpi221}, const std::function<void(OcpiReceiverSettings &)> &change = {});
    /// Registers `from` at `to` by our client's handshake.
    static bool join(Site &from, Site &to, ProtocolVersion version);

    RawPartner m_partner;
};

TestOcpiReceiver::Site TestOcpiReceiver::site(OcpiRole role, QList<ProtocolVersion> versions, const std::function<void(OcpiReceiverSettings &)> &change)
{
    Site site;
    site.receiver = std::make_unique<OcpiReceiver>(site.frames);
    OcpiReceiverSettings settings;
    settings.role = role;
    settings.party = role == OcpiRole::Cpo ? OcpiParty {"DE", "QMO"} : role == OcpiRole::Emsp ? OcpiParty {"NL", "FHR"} : OcpiParty {"CH", "HUB"};
    settings.versions = std::move(versions);
    settings.commands.resultDelay = 0;
    if (change)
        change(settings);
    const QString error = site.receiver->start(settings);
    if (!error.isEmpty())
        qWarning("%s", qPrintable(error));
    OcpiReceiverPartner partner;
    partner.id = QStringLiteral("test");
    partner.state = OcpiReceiverPartner::State::Registered;
    partner.version = settings.versions.first();
    partner.roles = {{role == OcpiRole::Cpo ? "EMSP" : "CPO", role == OcpiRole::Cpo ? OcpiParty {"NL", "FHR"} : OcpiParty {"DE", "QMO"}, {}}};
    partner.token = site.token;
    partner.outgoingToken = "theirs";
    site.receiver->setPartner(partner);
    return site;
}

void TestOcpiReceiver::settingsRoundTrip()
{
    OcpiReceiverSettings settings;
    settings.role = OcpiRole::Hub;
    settings.party = {"CH", "ABC"};
    settings.versions = {ProtocolVersion::Ocpi230, ProtocolVersion::Ocpi221};
    settings.address = QStringLiteral("0.0.0.0");
    settings.port = 8080;
    settings.publicUrl = QStringLiteral("https://roam.example/ocpi");
    settings.hosts = {QStringLiteral("partner.example")};
    settings.authorize = "BLOCKED";
    settings.commands.result = "FAILED";
    AnswerOverride rule;
    rule.fault.httpStatus = 503;
    settings.rules.push_back(rule);
    const Json json = settings.toJson();
    QVERIFY(OcpiReceiverSettings::fromJson(json).toJson() == json);
    QVERIFY(OcpiReceiverSettings::fromJson(Json(3)).toJson() == OcpiReceiverSettings().toJson());
    QVERIFY(OcpiReceiverSettings::fromJson(Json::parse(R"({"port":"x","versions":[7,"9"],"rules":"?","party":5})")).toJson() == OcpiReceiverSettings().toJson());

    OcpiReceiverPartner partner;
    partner.id = QStringLiteral("1");
    partner.token = "secret-token";
    partner.outgoingToken = "other-secret";
    partner.roles = {{"EMSP", {"NL", "FHR"}, QStringLiteral("Fahr")}};
    const Json kept = partner.toJson();
    QVERIFY(!QByteArray::fromStdString(kept.dump()).contains("secret"));
    QCOMPARE(OcpiReceiverPartner::fromJson(kept).roles, partner.roles);
}

void TestOcpiReceiver::badSettings_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("says");
    QTest::newRow("party") << QStringLiteral("party") << QStringLiteral("country code");
    QTest::newRow("versions") << QStringLiteral("versions") << QStringLiteral("version");
    QTest::newRow("hub in 2.1.1") << QStringLiteral("hub") << QStringLiteral("hub");
    QTest::newRow("address") << QStringLiteral("address") << QStringLiteral("IP address");
    QTest::newRow("TLS without a certificate") << QStringLiteral("tls") << QStringLiteral("certificate");
    QTest::newRow("TLS with a broken certificate") << QStringLiteral("pem") << QStringLiteral("certificate");
    QTest::newRow("port taken") << QStringLiteral("port") << QStringLiteral("taken");
}

void TestOcpiReceiver::badSettings()
{
    QFETCH(QString, what);
    QFETCH(QString, says);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    OcpiReceiverSettings settings;
    if (what == QLatin1String("party"))
        settings.party = {"DEU", "Q"};
    else if (what == QLatin1String("versions"))
        settings.versions.clear();
    else if (what == QLatin1String("hub"))
        settings.role = OcpiRole::Hub, settings.versions = {ProtocolVersion::Ocpi211};
    else if (what == QLatin1String("address"))
        settings.address = QStringLiteral("somewhere");
    else if (what == QLatin1String("tls"))
        settings.tls.enabled = true;
    else if (what == QLatin1String("pem"))
        settings.tls = {true, "x", "y"};
    else
        settings.port = other.serverPort();
    OcpiReceiver receiver;
    const QString error = receiver.start(settings);
    QVERIFY2(error.contains(says, Qt::CaseInsensitive), qPrintable(error));
    QVERIFY(!receiver.isRunning());
    QCOMPARE(receiver.start(OcpiReceiverSettings()), QString()); // and it can be mended
    QVERIFY(receiver.isRunning());
}

void TestOcpiReceiver::versionsAndDetails_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("offered"); ///< "identifier:ROLE", sorted
    QTest::newRow("CPO 2.1.1") << int(OcpiRole::Cpo) << QByteArray("2.1.1")
                               << QByteArray("cdrs: commands: credentials: locations: sessions: tariffs: tokens:");
    QTest::newRow("eMSP 2.1.1") << int(OcpiRole::Emsp) << QByteArray("2.1.1")
                                << QByteArray("cdrs: commands: credentials: locations: sessions: tariffs: tokens:");
    QTest::newRow("CPO 2.2.1") << int(OcpiRole::Cpo) << QByteArray("2.2.1")
                               << QByteArray("cdrs:SENDER chargingprofiles:RECEIVER commands:RECEIVER credentials:SENDER hubclientinfo:RECEIVER "
                                             "locations:SENDER sessions:SENDER tariffs:SENDER tokens:RECEIVER");
    QTest::newRow("eMSP 2.2.1") << int(OcpiRole::Emsp) << QByteArray("2.2.1")
                                << QByteArray("cdrs:RECEIVER chargingprofiles:SENDER commands:SENDER credentials:SENDER hubclientinfo:RECEIVER "
                                              "locations:RECEIVER sessions:RECEIVER tariffs:RECEIVER tokens:SENDER");
    QTest::newRow("hub 2.2.1") << int(OcpiRole::Hub) << QByteArray("2.2.1")
                               << QByteArray("cdrs:RECEIVER cdrs:SENDER chargingprofiles:RECEIVER chargingprofiles:SENDER commands:RECEIVER commands:SENDER "
                                             "credentials:SENDER hubclientinfo:SENDER locations:RECEIVER locations:SENDER sessions:RECEIVER "
                                             "sessions:SENDER tariffs:RECEIVER tariffs:SENDER tokens:RECEIVER tokens:SENDER");
    QTest::newRow("CPO 2.3.0") << int(OcpiRole::Cpo) << QByteArray("2.3.0")
                               << QByteArray("Booking:SENDER cdrs:SENDER chargingprofiles:RECEIVER commands:RECEIVER credentials:SENDER "
                                             "hubclientinfo:RECEIVER invoicereconciliation:RECEIVER invoicereconciliation:SENDER locations:SENDER "
                                             "payments:RECEIVER sessions:SENDER tariffs:SENDER tokens:RECEIVER");
    QTest::newRow("eMSP 2.3.0") << int(OcpiRole::Emsp) << QByteArray("2.3.0")
                                << QByteArray("Booking:RECEIVER cdrs:RECEIVER chargingprofiles:SENDER commands:SENDER credentials:SENDER "
                                              "hubclientinfo:RECEIVER invoicereconciliation:RECEIVER invoicereconciliation:SENDER "
                                              "locations:RECEIVER payments:SENDER sessions:RECEIVER tariffs:RECEIVER tokens:SENDER");
}

void TestOcpiReceiver::versionsAndDetails()
{
    QFETCH(int, role);
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, offered);
    const ProtocolVersion protocol = protocolVersionFromText(version);
    Site site = TestOcpiReceiver::site(OcpiRole(role), {protocol});
    const RawReply versions = m_partner.call("GET", site.receiver->versionsUrl(), site.token);
    QCOMPARE(versions.http, 200);
    QCOMPARE(catalogErrors(protocol, "Response", versions.json()), QByteArray());
    QCOMPARE(catalogErrors(protocol, "Version", versions.data()[0]), QByteArray());
    QCOMPARE(QByteArray::fromStdString(versions.data()[0]["version"]), version);
    const RawReply details = m_partner.call("GET", QString::fromStdString(versions.data()[0]["url"]), site.token);
    QCOMPARE(details.status(), 1000);
    QCOMPARE(catalogErrors(protocol, "VersionDetails", details.data()), QByteArray());
    QList<QByteArray> found;
    const Json said = details.data();
    for (const Json &endpoint : said["endpoints"]) {
        found += QByteArray::fromStdString(endpoint["identifier"]) + ':' + QByteArray::fromStdString(endpoint.value("role", ""));
        QVERIFY(QByteArray::fromStdString(endpoint["url"]).startsWith(site.base().toUtf8() + '/'));
    }
    std::sort(found.begin(), found.end());
    QCOMPARE(found.join(' '), offered);
    const RawReply credentials = m_partner.call("GET", site.base() + QLatin1Char('/') + text(version) + QLatin1String("/credentials"), site.token);
    QCOMPARE(credentials.status(), 1000);
    QCOMPARE(catalogErrors(protocol, "Credentials", credentials.data()), QByteArray());
}

void TestOcpiReceiver::tokens_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("http");
    QTest::newRow("raw") << QByteArray("Token full-token") << 200;
    QTest::newRow("base64") << QByteArray("Token " + QByteArray("full-token").toBase64()) << 200;
    QTest::newRow("base64 with a newline") << QByteArray("Token " + QByteArray("full-token\n").toBase64()) << 200;
    QTest::newRow("small letters") << QByteArray("token full-token") << 200;
    QTest::newRow("none") << QByteArray() << 401;
    QTest::newRow("wrong") << QByteArray("Token full-tokem") << 401;
    QTest::newRow("a prefix") << QByteArray("Token full-toke") << 401;
    QTest::newRow("empty") << QByteArray("Token ") << 401;
    QTest::newRow("another scheme") << QByteArray("Bearer full-token") << 401;
}

void TestOcpiReceiver::tokens()
{
    QFETCH(QByteArray, header);
    QFETCH(int, http);
    Site site = TestOcpiReceiver::site(OcpiRole::Cpo);
    HttpHeaders headers;
    if (!header.isEmpty())
        headers.emplaceBack("Authorization", header);
    const RawReply reply = m_partner.call("GET", site.base() + QStringLiteral("/cpo/2.2.1/locations"), {}, {}, headers);
    QCOMPARE(reply.http, http);
    QCOMPARE(reply.status() >= 2000, http == 401);
    QCOMPARE(site.frames->has(PeerProblem::Kind::Unauthorized), http == 401);
}

void TestOcpiReceiver::modules_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("http");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answers"); ///< object of the catalog in the answer; "[X]" for a list
    const Json mine {{"country_code", "DE"}, {"party_id", "QMO"}, {"id", "NEW"}};
    for (const ProtocolVersion version : {ProtocolVersion::Ocpi211, ProtocolVersion::Ocpi221, ProtocolVersion::Ocpi230}) {
        const QByteArray number = QByteArray(versionNumber(version).data(), versionNumber(version).size());
        const bool is211 = version == ProtocolVersion::Ocpi211;
        const auto row = [&](OcpiRole role, const char *method, const QByteArray &path, const QByteArray &body, int http, int status, const QByteArray &answers = {}) {
            const QByteArray name = number + ' ' + (role == OcpiRole::Cpo ? "CPO " : "eMSP ") + method + ' ' + path + ' ' + QByteArray::number(status)
                + (body.isEmpty() ? "" : body.size() > 40 ? " full" : " short");
            QTest::newRow(name.constData()) << int(role) << number << QByteArray(method) << path << body << http << status << answers;
        };
        const auto named = [&](Json members) {
            if (is211) {
                members.erase("country_code");
                members.erase("party_id");
            }
            return members;
        };
        const QByteArray location = sampleText(version, "Location", named(mine));
        const QByteArray evse = sampleText(version, "EVSE", {{"uid", "E2"}});
        const QByteArray connector = sampleText(version, "Connector", {{"id", "2"}});
        const QByteArray session = sampleText(version, "Session", named(mine));
        const QByteArray cdr = sampleText(version, "CDR", named(mine));
        const QByteArray tariff = sampleText(version, "Tariff", named(mine));
        const QByteArray token = sampleText(version, "Token", named({{"country_code", "NL"}, {"party_id", "FHR"}, {"uid", "T1"}, {"type", "RFID"}}));
        const QByteArray change = R"({"name":"x","last_updated":"2026-06-01T10:00:00Z"})";
        // What a CPO offers
        for (const auto &[module, object] : std::initializer_list<std::pair<const char *, const char *>> {
                 {"locations", "Location"}, {"sessions", "Session"}, {"cdrs", "CDR"}, {"tariffs", "Tariff"}}) {
            row(OcpiRole::Cpo, "GET", module, {}, 200, 1000, '[' + QByteArray(object) + ']');
            row(OcpiRole::Cpo, "POST", module, "{}", 405, 2000);
            row(OcpiRole::Cpo, "DELETE", module, {}, 405, 2000);
        }
        row(OcpiRole::Cpo, "HEAD", "locations", {}, 200, 0);
        row(OcpiRole::Cpo, "OPTIONS", "locations", {}, 204, 0);
        row(OcpiRole::Cpo, "BREW", "locations", {}, 405, 2000);
        row(OcpiRole::Cpo, "GET", "locations/HELD", {}, 200, 1000, "Location");
        row(OcpiRole::Cpo, "GET", "locations/held/e1", {}, 200, 1000, "EVSE");
        row(OcpiRole::Cpo, "GET", "locations/HELD/E1/1", {}, 200, 1000, "Connector");
        row(OcpiRole::Cpo, "GET", "locations/HELD/E9", {}, 404, 2003);
        row(OcpiRole::Cpo, "GET", "locations/NONE", {}, 404, 2003);
        row(OcpiRole::Cpo, "GET", "locations/HELD/E1/1/2", {}, 404, 2000);
        row(OcpiRole::Cpo, "PUT", "locations/HELD", location, 405, 2000);
        row(OcpiRole::Cpo, "GET", "sessions/HELD", {}, 404, 2000);
        row(OcpiRole::Cpo, "PUT", "sessions/HELD/charging_preferences", is211 ? QByteArray("{}") : sampleText(version, "ChargingPreferences"), is211 ? 404 : 200, is211 ? 2000 : 1000);
        row(OcpiRole::Cpo, "GET", "tokens", {}, 404, 2000);
        row(OcpiRole::Cpo, "PUT", "tokens/NL/FHR/T1", token, 201, 1000);
        row(OcpiRole::Cpo, "PUT", "tokens/NL/FHR/T1?type=APP_USER", token, 200, 2001);
        row(OcpiRole::Cpo, "PUT", "tokens/NL/FHR/OTHER", token, 200, 2001);
        row(OcpiRole::Cpo, "GET", "tokens/NL/FHR/HELD", {}, 200, 1000, "Token");
        row(OcpiRole::Cpo, "GET", "tokens/NL/FHR/HELD?type=APP_USER", {}, 404, is211 ? 2000 : 2004);
        row(OcpiRole::Cpo, "PATCH", "tokens/NL/FHR/HELD", R"({"valid":false,"last_updated":"2026-06-01T10:00:00Z"})", 200, 1000);
        row(OcpiRole::Cpo, "PATCH", "tokens/NL/FHR/NONE", R"({"valid":false,"last_updated":"2026-06-01T10:00:00Z"})", 404, is211 ? 2000 : 2004);
        row(OcpiRole::Cpo, "DELETE", "tokens/NL/FHR/HELD", {}, 405, 2000);
        const Json url {{"response_url", "http://127.0.0.1:9/result"}, {"location_id", "HELD"}};
        row(OcpiRole::Cpo, "POST", "commands/START_SESSION", sampleText(version, "StartSession", url), 200, 1000, "CommandResponse");
        row(OcpiRole::Cpo, "POST", "commands/START_SESSION", sampleText(version, "StartSession", {{"response_url", "http://127.0.0.1:9/"}, {"location_id", "NONE"}}), 200, 2003);
        row(OcpiRole::Cpo, "POST", "commands/STOP_SESSION", sampleText(version, "StopSession", {{"response_url", "http://127.0.0.1:9/"}, {"session_id", "HELD"}}), 200, 1000, "CommandResponse");
        row(OcpiRole::Cpo, "POST", "commands/UNLOCK_CONNECTOR", sampleText(version, "UnlockConnector", url), 200, 1000, "CommandResponse");
        row(OcpiRole::Cpo, "POST", "commands/RESERVE_NOW", sampleText(version, "ReserveNow", url), 200, 1000, "CommandResponse");
        row(OcpiRole::Cpo, "POST", "commands/START_SESSION", "{}", 200, 2001);
        row(OcpiRole::Cpo, "POST", "commands/DANCE", "{}", 200, 2001);
        row(OcpiRole::Cpo, "GET", "commands/START_SESSION", {}, 405, 2000);
        // What an eMSP offers
        row(OcpiRole::Emsp, "GET", "tokens", {}, 200, 1000, "[Token]");
        row(OcpiRole::Emsp, "POST", "tokens/HELD/authorize", {}, 200, 1000, "AuthorizationInfo");
        row(OcpiRole::Emsp, "POST", "tokens/held/authorize?type=RFID", R"({"location_id":"L1"})", 200, 1000, "AuthorizationInfo");
        row(OcpiRole::Emsp, "POST", "tokens/NONE/authorize", {}, is211 ? 404 : 200, is211 ? 2000 : 2004);
        row(OcpiRole::Emsp, "POST", "tokens/HELD/authorize?type=OTHER", {}, is211 ? 404 : 200, is211 ? 2000 : 2004);
        row(OcpiRole::Emsp, "GET", "tokens/HELD/authorize", {}, 405, 2000);
        row(OcpiRole::Emsp, "PUT", "locations/DE/QMO/NEW", location, 201, 1000);
        row(OcpiRole::Emsp, "PUT", "locations/DE/QMO/OTHER", location, 200, 2001);
        if (!is211)
            row(OcpiRole::Emsp, "PUT", "locations/DE/ABC/NEW", location, 200, 2001);
        row(OcpiRole::Emsp, "PUT", "locations/DE/QMO/NEW", "{}", 200, 2001);
        row(OcpiRole::Emsp, "PUT", "locations/DE/QMO/NEW", "{", 400, 2001);
        row(OcpiRole::Emsp, "PUT", "locations/DE/QMO/NEW", {}, 400, 2001);
        row(OcpiRole::Emsp, "PATCH", "locations/DE/QMO/HELD", change, 200, 1000);
        row(OcpiRole::Emsp, "PATCH", "locations/DE/QMO/HELD", R"({"name":"x"})", 200, is211 ? 1000 : 2001);
        row(OcpiRole::Emsp, "PATCH", "locations/DE/QMO/NONE", change, 404, 2003);
        row(OcpiRole::Emsp, "GET", "locations/DE/QMO/HELD", {}, 200, 1000, "Location");
        row(OcpiRole::Emsp, "GET", "locations/DE/QMO/HELD/E1", {}, 200, 1000, "EVSE");
        row(OcpiRole::Emsp, "PUT", "locations/DE/QMO/HELD/E2", evse, 200, 1000);
        row(OcpiRole::Emsp, "PUT", "locations/DE/QMO/NONE/E2", evse, 404, 2003);
        row(OcpiRole::Emsp, "PUT", "locations/DE/QMO/HELD/E1/2", connector, 200, 1000);
        row(OcpiRole::Emsp, "PATCH", "locations/DE/QMO/HELD/E1", R"({"status":"CHARGING","last_updated":"2026-06-01T10:00:00Z"})", 200, 1000);
        row(OcpiRole::Emsp, "PATCH", "locations/DE/QMO/HELD/E1", R"({"status":"BUSY","last_updated":"2026-06-01T10:00:00Z"})", 200, 2001);
        row(OcpiRole::Emsp, "PATCH", "locations/DE/QMO/HELD/E1/1", R"({"format":"CABLE","last_updated":"2026-06-01T10:00:00Z"})", 200, 1000);
        row(OcpiRole::Emsp, "DELETE", "locations/DE/QMO/HELD", {}, 405, 2000);
        row(OcpiRole::Emsp, "GET", "locations", {}, 404, 2000);
        row(OcpiRole::Emsp, "PUT", "sessions/DE/QMO/NEW", session, 201, 1000);
        row(OcpiRole::Emsp, "GET", "sessions/DE/QMO/HELD", {}, 200, 1000, "Session");
        row(OcpiRole::Emsp, "PATCH", "sessions/DE/QMO/HELD", R"({"kwh":3.5,"last_updated":"2026-06-01T10:00:00Z"})", 200, 1000);
        row(OcpiRole::Emsp, "POST", "cdrs", cdr, 201, 1000);
        row(OcpiRole::Emsp, "POST", "cdrs", "{}", 200, 2001);
        row(OcpiRole::Emsp, "GET", "cdrs/DE/QMO/HELD", {}, 200, 1000, "CDR");
        row(OcpiRole::Emsp, "GET", "cdrs/DE/QMO/NONE", {}, 404, 2000);
        row(OcpiRole::Emsp, "PUT", "cdrs/DE/QMO/NEW", cdr, 405, 2000);
        row(OcpiRole::Emsp, "DELETE", "cdrs/DE/QMO/HELD", {}, 405, 2000);
        row(OcpiRole::Emsp, "PUT", "tariffs/DE/QMO/NEW", tariff, 201, 1000);
        row(OcpiRole::Emsp, "GET", "tariffs/DE/QMO/HELD", {}, 200, 1000, "Tariff");
        row(OcpiRole::Emsp, "PATCH", "tariffs/DE/QMO/HELD", R"({"currency":"CHF","last_updated":"2026-06-01T10:00:00Z"})", is211 ? 200 : 405, is211 ? 1000 : 2000);
        row(OcpiRole::Emsp, "DELETE", "tariffs/DE/QMO/HELD", {}, 200, 1000);
        row(OcpiRole::Emsp, "DELETE", "tariffs/DE/QMO/NONE", {}, 404, 2000);
        row(OcpiRole::Emsp, "POST", "commands/START_SESSION/1", R"({"result":"ACCEPTED"})", 200, 1000);
        row(OcpiRole::Emsp, "POST", "commands/START_SESSION/1", "[]", 400, 2001);
        row(OcpiRole::Emsp, "POST", "commands/START_SESSION/1", "{}", 200, 2001);
        if (is211) {
            row(OcpiRole::Cpo, "GET", "chargingprofiles/HELD", {}, 404, 2000);
            row(OcpiRole::Cpo, "GET", "hubclientinfo/NL/FHR", {}, 404, 2000);
            continue;
        }
        const QByteArray profile = sampleText(version, "SetChargingProfile", {{"response_url", "http://127.0.0.1:9/"}});
        row(OcpiRole::Cpo, "PUT", "chargingprofiles/HELD", profile, 200, 1000, "ChargingProfileResponse");
        row(OcpiRole::Cpo, "GET", "chargingprofiles/HELD?duration=900&response_url=http://127.0.0.1:9/", {}, 200, 1000, "ChargingProfileResponse");
        row(OcpiRole::Cpo, "GET", "chargingprofiles/HELD?response_url=http://127.0.0.1:9/", {}, 200, 2001);
        row(OcpiRole::Cpo, "GET", "chargingprofiles/HELD?duration=900", {}, 200, 2001);
        row(OcpiRole::Cpo, "DELETE", "chargingprofiles/HELD?response_url=http://127.0.0.1:9/", {}, 200, 1000, "ChargingProfileResponse");
        row(OcpiRole::Cpo, "POST", "chargingprofiles/HELD", profile, 405, 2000);
        row(OcpiRole::Emsp, "PUT", "chargingprofiles/HELD", sampleText(version, "ActiveChargingProfile"), 200, 1000);
        row(OcpiRole::Emsp, "POST", "chargingprofiles/result/1", R"({"result":"ACCEPTED"})", 200, 1000);
        row(OcpiRole::Cpo, "PUT", "hubclientinfo/NL/FHR", sampleText(version, "ClientInfo", {{"country_code", "NL"}, {"party_id", "FHR"}}), 201, 1000);
        row(OcpiRole::Cpo, "GET", "hubclientinfo/NL/FHR", {}, 404, 2000);
        row(OcpiRole::Cpo, "GET", "hubclientinfo", {}, 404, 2000);
        if (version != ProtocolVersion::Ocpi230)
            continue;
        row(OcpiRole::Emsp, "PUT", "locations/DE/QMO/NEW", sampleText(version, "Location", {{"country_code", "DE"}, {"party_id", "QMO"}, {"id", "NEW"}, {"of_tomorrow", 1}}), 201, 1000);
        row(OcpiRole::Cpo, "POST", "payments/terminals", sampleText(version, "Terminal", {{"terminal_id", "P1"}}), 201, 1000);
        row(OcpiRole::Cpo, "GET", "payments/terminals/NONE", {}, 404, 2000);
        row(OcpiRole::Cpo, "GET", "payments/terminals", {}, 405, 2000);
        row(OcpiRole::Cpo, "POST", "payments/financial-advice-confirmations", sampleText(version, "FinancialAdviceConfirmation"), 201, 1000);
        row(OcpiRole::Cpo, "GET", "payments", {}, 404, 2000);
        row(OcpiRole::Emsp, "GET", "payments/terminals", {}, 200, 1000, "[Terminal]");
        row(OcpiRole::Emsp, "POST", "payments/terminals/activate", R"({"reference":"SN-1"})", 200, 1000);
        row(OcpiRole::Emsp, "PUT", "payments/terminals/P1", sampleText(version, "Terminal", {{"terminal_id", "P1"}}), 201, 1000);
        row(OcpiRole::Emsp, "POST", "payments/terminals/NONE/deactivate", {}, 404, 2000);
        row(OcpiRole::Cpo, "GET", "invoicereconciliation", {}, 200, 1000, "[InvoiceReconciliationRecord]");
        row(OcpiRole::Emsp, "POST", "invoicereconciliation", sampleText(version, "InvoiceReconciliationRecord", mine), 201, 1000);
        row(OcpiRole::Emsp, "PUT", "invoicereconciliation/DE/QMO/NEW", sampleText(version, "InvoiceReconciliationRecord", mine), 201, 1000);
        row(OcpiRole::Emsp, "DELETE", "invoicereconciliation/DE/QMO/NEW", {}, 404, 2000);
        row(OcpiRole::Emsp, "PATCH", "invoicereconciliation/DE/QMO/NEW", change, 405, 2000);
        row(OcpiRole::Cpo, "GET", "Booking", {}, 200, 1000, "[Booking]");
        row(OcpiRole::Cpo, "GET", "Booking/booking_locations", {}, 200, 1000, "[BookingLocation]");
        row(OcpiRole::Cpo, "GET", "Booking/booking_locations/NONE", {}, 404, 2000);
        row(OcpiRole::Emsp, "PUT", "Booking/DE/QMO/booking_locations/NEW", sampleText(version, "BookingLocation", mine), 201, 1000);
        row(OcpiRole::Emsp, "PUT", "Booking/DE/QMO/NEW", sampleText(version, "Booking", mine), 201, 1000);
        row(OcpiRole::Emsp, "DELETE", "Booking/DE/QMO/NEW", {}, 405, 2000);
    }
}

void TestOcpiReceiver::modules()
{
    QFETCH(int, role);
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, http);
    QFETCH(int, status);
    QFETCH(QByteArray, answers);
    const ProtocolVersion protocol = protocolVersionFromText(version);
    const bool isCpo = OcpiRole(role) == OcpiRole::Cpo;
    Site site = TestOcpiReceiver::site(OcpiRole(role), {protocol});
    OcpiStore *store = site.receiver->store(protocol);
    const OcpiParty cpo {"DE", "QMO"};
    const Json held {{"country_code", "DE"}, {"party_id", "QMO"}, {"id", "HELD"}};
    const auto put = [&](OcpiStoreModule module, const char *object, Json members) {
        if (protocol == ProtocolVersion::Ocpi211) {
            members.erase("country_code");
            members.erase("party_id");
        }
        const OcpiParty party = module == OcpiStoreModule::Tokens ? OcpiParty {"NL", "FHR"} : cpo;
        QCOMPARE(store->put({module, party, "HELD", module == OcpiStoreModule::Tokens ? QByteArray("RFID") : QByteArray()}, sampleText(protocol, object, members)),
                 OcpiStoreResult::Created);
    };
    Json evse = sampleObject(protocol, "EVSE", {{"uid", "E1"}});
    evse["connectors"] = Json::array({sampleObject(protocol, "Connector", {{"id", "1"}})});
    Json location = held;
    location["evses"] = Json::array({evse});
    put(OcpiStoreModule::Locations, "Location", location);
    put(OcpiStoreModule::Sessions, "Session", held);
    put(OcpiStoreModule::Cdrs, "CDR", held);
    put(OcpiStoreModule::Tariffs, "Tariff", held);
    put(OcpiStoreModule::Tokens, "Token", {{"country_code", "NL"}, {"party_id", "FHR"}, {"uid", "HELD"}, {"type", "RFID"}, {"valid", true}});

    const QString url = site.base() + (isCpo ? QStringLiteral("/cpo/") : QStringLiteral("/emsp/")) + text(version) + QLatin1Char('/') + text(path);
    const HttpHeaders headers {{"X-Request-ID", "request-1"}, {"X-Correlation-ID", "correlation-1"}};
    const RawReply reply = m_partner.call(method, url, site.token, body, headers);
    QVERIFY2(reply.http == http && (method == "HEAD" || reply.status() == status), reply.body.left(300) + ' ' + QByteArray::number(reply.http));
    QCOMPARE(reply.header("X-Request-ID"), QByteArray("request-1"));
    QCOMPARE(reply.header("X-Correlation-ID"), QByteArray("correlation-1"));
    if (!reply.body.isEmpty())
        QCOMPARE(catalogErrors(protocol, "Response", reply.json()), QByteArray());
    if (method == "POST" && path == "cdrs" && status == 1000) {
        const QByteArray place = reply.header("Location");
        QVERIFY(place.endsWith("/cdrs/DE/QMO/NEW"));
        Json cdr = Json::parse(body.begin(), body.end());
        QVERIFY(m_partner.call("GET", text(place), site.token).data() == cdr);
        QCOMPARE(m_partner.call(method, url, site.token, body).status(), 1000); // repeated
        cdr["last_updated"] = "2026-05-05T00:00:00Z";
        QCOMPARE(m_partner.call(method, url, site.token, QByteArray::fromStdString(cdr.dump())).status(), 2001);
    }
    if (answers.isEmpty())
        return;
    const bool isList = answers.startsWith('[');
    const QByteArray object = isList ? answers.mid(1, answers.size() - 2) : answers;
    const Json data = reply.data();
    QCOMPARE(data.is_array(), isList);
    if (!isList) {
        QCOMPARE(catalogErrors(protocol, object.constData(), data), QByteArray());
        return;
    }
    for (const Json &item : data)
        QCOMPARE(catalogErrors(protocol, object.constData(), item), QByteArray());
    QCOMPARE(reply.header("X-Total-Count"), QByteArray::number(qint64(data.size())));
    QVERIFY(!reply.header("X-Limit").isEmpty());
}

void TestOcpiReceiver::pages()
{
    Site site = TestOcpiReceiver::site(OcpiRole::Cpo, {ProtocolVersion::Ocpi221}, [](OcpiReceiverSettings &settings) { settings.maximumLimit = 100; });
    QCOMPARE(site.receiver->load(FeedReader::load(locationList(250))), 250);
    QString url = site.base() + QStringLiteral("/cpo/2.2.1/locations?date_from=2026-01-01T00:10:00Z&limit=500");
    QStringList ids;
    int requests = 0;
    while (!url.isEmpty() && requests < 10) {
        const RawReply reply = m_partner.call("GET", url, site.token);
        ++requests;
        QCOMPARE(reply.header("X-Total-Count"), QByteArray("240"));
        QCOMPARE(reply.header("X-Limit"), QByteArray("100"));
        for (const Json &item : reply.data())
            ids += QString::fromStdString(item["id"]);
        const QByteArray link = reply.header("Link");
        if (!link.isEmpty())
            QVERIFY2(link.contains("date_from=2026-01-01T00:10:00Z") && link.endsWith("; rel=\"next\""), link);
        url = text(nextLink(link));
    }
    QCOMPARE(requests, 3);
    QCOMPARE(ids.size(), 240);
    QCOMPARE(ids.first(), QStringLiteral("L10"));
    QCOMPARE(ids.last(), QStringLiteral("L249"));
    ids.removeDuplicates();
    QCOMPARE(ids.size(), 240);
    const RawReply between = m_partner.call("GET", site.base() + QStringLiteral("/cpo/2.2.1/locations?date_from=2026-01-01T00:10:00Z&date_to=2026-01-01T00:12:00Z"), site.token);
    QCOMPARE(between.data().size(), 2U);
    QVERIFY(between.header("Link").isEmpty());
    const RawReply again = m_partner.call("GET", site.base() + QStringLiteral("/cpo/2.2.1/locations?limit=1"), site.token, {}, {{"If-None-Match", between.header("ETag")}});
    QCOMPARE(again.http, 304);
    QCOMPARE(again.body, QByteArray());
}

void TestOcpiReceiver::wrongParameters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::newRow("time") << QByteArray("date_from=yesterday") << 2001;
    QTest::newRow("offset") << QByteArray("offset=-1") << 2001;
    QTest::newRow("limit") << QByteArray("limit=many") << 2001;
    QTest::newRow("huge limit") << QByteArray("limit=9223372036854775807") << 1000;
    QTest::newRow("huge offset") << QByteArray("offset=9223372036854775807") << 1000;
    QTest::newRow("empty") << QByteArray("offset=&limit=&date_from=") << 1000;
    QTest::newRow("odd") << QByteArray("&&=&%%%=%") << 1000;
}

void TestOcpiReceiver::wrongParameters()
{
    QFETCH(QByteArray, query);
    QFETCH(int, status);
    Site site = TestOcpiReceiver::site(OcpiRole::Cpo);
    site.receiver->load(FeedReader::load(locationList(3)));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, site.receiver->port());
    QVERIFY(socket.waitForConnected(longWait));
    socket.write("GET /ocpi/cpo/2.2.1/locations?" + query + " HTTP/1.1\r\nHost: x\r\nAuthorization: Token full-token\r\nConnection: close\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, longWait);
    const QByteArray answer = socket.readAll();
    QVERIFY2(answer.contains("\"status_code\":" + QByteArray::number(status)), answer);
}

void TestOcpiReceiver::answersInKind()
{
    Site site = TestOcpiReceiver::site(OcpiRole::Cpo);
    const HttpHeaders routing {{"OCPI-from-party-id", "FHR"}, {"OCPI-from-country-code", "NL"}, {"OCPI-to-party-id", "QMO"}, {"OCPI-to-country-code", "DE"}};
    const RawReply reply = m_partner.call("GET", site.base() + QStringLiteral("/cpo/2.2.1/tariffs"), site.token, {}, routing);
    QCOMPARE(reply.header("OCPI-to-party-id"), QByteArray("FHR"));
    QCOMPARE(reply.header("OCPI-from-party-id"), QByteArray("QMO"));
    QCOMPARE(reply.header("Content-Type"), QByteArray("application/json"));
    const RawReply versions = m_partner.call("GET", site.receiver->versionsUrl(), site.token, {}, routing);
    QVERIFY(versions.header("OCPI-to-party-id").isEmpty());
    const RawReply packed = m_partner.call("PUT", site.base() + QStringLiteral("/cpo/2.2.1/tokens/NL/FHR/1"), site.token, "{}", {{"Content-Encoding", "gzip"}});
    QCOMPARE(packed.http, 415);
}

bool TestOcpiReceiver::join(Site &from, Site &to, ProtocolVersion version)
{
    const QString id = to.receiver->invite(QStringLiteral("invited"));
    OcpiTokens tokens;
    for (const OcpiReceiverPartner &partner : to.receiver->partners()) {
        if (partner.id == id)
            tokens.a = partner.token;
    }
    // Who starts has to know the token that the other side will call it with.
    const QByteArray ours = OcpiTokens::fresh();
    OcpiReceiverPartner expected;
    expected.id = QStringLiteral("expected");
    expected.token = ours;
    expected.version = version;
    from.receiver->setPartner(expected);
    OcpiConnection connection;
    connection.versionsUrl = QUrl(to.receiver->versionsUrl());
    connection.ourRole = from.receiver->settings().role;
    connection.theirRole = to.receiver->settings().role;
    connection.ours = from.receiver->settings().party;
    connection.theirs = to.receiver->settings().party;
    connection.ourVersionsUrl = QUrl(from.receiver->versionsUrl());
    connection.ourBusinessName = QStringLiteral("Test");
    connection.version = version;
    OcpiClient client(connection, tokens, from.frames);
    Handshake handshake(&client);
    HandshakeResult result;
    bool done = false;
    QObject::connect(&handshake, &Handshake::finished, &handshake, [&](const HandshakeResult &finished) {
        result = finished;
        done = true;
    });
    handshake.start(Handshake::Goal::Register, ours);
    if (!QTest::qWaitFor([&] { return done; }, longWait))
        return false;
    if (!result.ok) {
        qWarning("%s", qPrintable(result.error));
        return false;
    }
    expected.state = OcpiReceiverPartner::State::Registered;
    expected.outgoingToken = result.tokens.c;
    expected.endpoints = result.connection.endpoints;
    const OcpiRole role = to.receiver->settings().role;
    expected.roles = {{QByteArray(ocpiRoleId(role).data(), ocpiRoleId(role).size()), to.receiver->settings().party, {}}};
    from.receiver->setPartner(expected);
    return true;
}

void TestOcpiReceiver::registration()
{
    for (const ProtocolVersion version : {ProtocolVersion::Ocpi211, ProtocolVersion::Ocpi221, ProtocolVersion::Ocpi230}) {
        Site cpo = site(OcpiRole::Cpo, {version});
        Site emsp = site(OcpiRole::Emsp, {version});
        const QString number(versionNumber(version));
        const QString id = cpo.receiver->invite(QStringLiteral("A"));
        QByteArray a;
        for (const OcpiReceiverPartner &partner : cpo.receiver->partners()) {
            if (partner.id == id)
                a = partner.token;
        }
        // Token A opens versions and credentials, nothing else.
        QCOMPARE(m_partner.call("GET", cpo.receiver->versionsUrl(), a).http, 200);
        QCOMPARE(m_partner.call("GET", cpo.base() + QStringLiteral("/cpo/") + number + QStringLiteral("/locations"), a).http, 401);
        QCOMPARE(m_partner.call("PUT", cpo.base() + QLatin1Char('/') + number + QStringLiteral("/credentials"), a, sampleText(version, "Credentials")).http, 405);
        QCOMPARE(m_partner.call("DELETE", cpo.base() + QLatin1Char('/') + number + QStringLiteral("/credentials"), a).http, 405);
        cpo.receiver->removePartner(id);

        QSignalSpy changed(cpo.receiver.get(), &OcpiReceiver::partnersChanged);
        QVERIFY2(join(emsp, cpo, version), versionNumber(version).data());
        QVERIFY(!changed.isEmpty());
        OcpiReceiverPartner registered;
        for (const OcpiReceiverPartner &partner : cpo.receiver->partners()) {
            if (partner.state == OcpiReceiverPartner::State::Registered && partner.id != QLatin1String("test"))
                registered = partner;
        }
        QVERIFY(!registered.token.isEmpty() && !registered.endpoints.isEmpty());
        QCOMPARE(registered.roles.first().party.text(), QByteArray("NL*FHR"));
        QCOMPARE(registered.version, version);
        const QByteArray c = registered.token;
        QCOMPARE(m_partner.call("GET", cpo.base() + QStringLiteral("/cpo/") + number + QStringLiteral("/locations"), c).http, 200);
        const QString credentials = cpo.base() + QLatin1Char('/') + number + QStringLiteral("/credentials");
        QCOMPARE(m_partner.call("POST", credentials, c, sampleText(version, "Credentials")).http, 405);
        // PUT: fresh tokens. Ours must be asked with what we are told now.
        Json update = sampleObject(version, "Credentials", {{"token", registered.outgoingToken.toStdString()}, {"url", emsp.receiver->versionsUrl().toStdString()}});
        const RawReply updated = m_partner.call("PUT", credentials, c, QByteArray::fromStdString(update.dump()));
        QCOMPARE(updated.status(), 1000);
        const QByteArray fresh = QByteArray::fromStdString(updated.data()["token"]);
        QVERIFY(fresh != c);
        QCOMPARE(m_partner.call("GET", cpo.receiver->versionsUrl(), c).http, 401);
        QCOMPARE(m_partner.call("DELETE", credentials, fresh).http, 200);
        QCOMPARE(m_partner.call("GET", cpo.receiver->versionsUrl(), fresh).http, 401);
    }
}

void TestOcpiReceiver::registrationFails_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("http");
    QTest::addColumn<int>("status");
    const auto credentials = [](const char *url) {
        return sampleText(ProtocolVersion::Ocpi221, "Credentials", {{"token", "b"}, {"url", url}});
    };
    QTest::newRow("no body") << QByteArray() << 400 << 2001;
    QTest::newRow("no token") << QByteArray("{}") << 200 << 2001;
    QTest::newRow("a host that nobody named") << credentials("https://partner.invalid/versions") << 200 << 3001;
    QTest::newRow("nobody there") << credentials("http://127.0.0.1:9/versions") << 200 << 3001;
    QTest::newRow("another scheme") << credentials("file:///etc/passwd") << 200 << 3001;
}

void TestOcpiReceiver::registrationFails()
{
    QFETCH(QByteArray, body);
    QFETCH(int, http);
    QFETCH(int, status);
    Site site = TestOcpiReceiver::site(OcpiRole::Cpo);
    site.receiver->invite(QStringLiteral("A"), "token-a");
    const RawReply reply = m_partner.call("POST", site.base() + QStringLiteral("/2.2.1/credentials"), "token-a", body);
    QVERIFY2(reply.http == http && reply.status() == status, reply.body);
    QCOMPARE(m_partner.call("GET", site.receiver->versionsUrl(), "token-a").http, 200); // it can be tried again
}

void TestOcpiReceiver::commandsGetTheirResults_data()
{
    QTest::addColumn<QByteArray>("version");
    for (const char *version : {"2.1.1", "2.2.1", "2.3.0"})
        QTest::newRow(version) << QByteArray(version);
}

void TestOcpiReceiver::commandsGetTheirResults()
{
    QFETCH(QByteArray, version);
    const ProtocolVersion protocol = protocolVersionFromText(version);
    Site cpo = site(OcpiRole::Cpo, {protocol});
    Site emsp = site(OcpiRole::Emsp, {protocol});
    QVERIFY(join(emsp, cpo, protocol));
    QByteArray c;
    for (const OcpiReceiverPartner &partner : emsp.receiver->partners()) {
        if (partner.id == QLatin1String("expected"))
            c = partner.outgoingToken;
    }
    cpo.receiver->store(protocol)->put({OcpiStoreModule::Sessions, {"DE", "QMO"}, "S1", {}}, sampleText(protocol, "Session", {{"id", "S1"}}));
    QSignalSpy results(emsp.receiver.get(), &OcpiReceiver::resultReceived);
    const QString url = emsp.receiver->responseUrl("commands", protocol);
    const QByteArray body = sampleText(protocol, "StopSession", {{"response_url", url.toStdString()}, {"session_id", "S1"}});
    const RawReply reply = m_partner.call("POST", cpo.base() + QStringLiteral("/cpo/") + text(version) + QStringLiteral("/commands/STOP_SESSION"), c, body);
    QCOMPARE(reply.status(), 1000);
    QTRY_COMPARE_WITH_TIMEOUT(results.size(), 1, longWait);
    QCOMPARE(results[0][0].toString(), url);
    QCOMPARE(results[0][1].toByteArray(), QByteArray(R"({"result":"ACCEPTED"})"));
}

void TestOcpiReceiver::foreignHostsAreNotCalled()
{
    Site site = TestOcpiReceiver::site(OcpiRole::Cpo);
    site.receiver->store()->put({OcpiStoreModule::Sessions, {"DE", "QMO"}, "S1", {}}, sampleText(ProtocolVersion::Ocpi221, "Session", {{"id", "S1"}}));
    const QByteArray body = sampleText(ProtocolVersion::Ocpi221, "StopSession", {{"response_url", "https://elsewhere.invalid/x"}, {"session_id", "S1"}});
    QCOMPARE(m_partner.call("POST", site.base() + QStringLiteral("/cpo/2.2.1/commands/STOP_SESSION"), site.token, body).status(), 2001);
    QVERIFY(site.frames->has(PeerProblem::Kind::ConnectFailed));
}

void TestOcpiReceiver::overrides_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("http");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("items");
    QTest::newRow("as it is") << QByteArray(R"({"module":"cdrs","httpStatus":500})") << 200 << 1000 << 5;
    QTest::newRow("HTTP error") << QByteArray(R"({"httpStatus":502})") << 502 << 0 << -1;
    QTest::newRow("OCPI error") << QByteArray(R"({"ocpiStatus":3001,"ocpiMessage":"no \"API\""})") << 200 << 3001 << -1;
    QTest::newRow("delay") << QByteArray(R"({"delayMs":150})") << 200 << 1000 << 5;
    QTest::newRow("truncated") << QByteArray(R"({"truncatePercent":30})") << 200 << 0 << -1;
    QTest::newRow("one on a page") << QByteArray(R"({"pageSize":1})") << 200 << 1000 << 1;
    QTest::newRow("stale") << QByteArray(R"({"staleSeconds":1000000000})") << 200 << 1000 << 0;
    QTest::newRow("cut") << QByteArray(R"({"drop":true})") << 0 << 0 << -1;
}

void TestOcpiReceiver::overrides()
{
    QFETCH(QByteArray, rule);
    QFETCH(int, http);
    QFETCH(int, status);
    QFETCH(int, items);
    Site site = TestOcpiReceiver::site(OcpiRole::Cpo);
    site.receiver->load(FeedReader::load(locationList(5)));
    QString error;
    const auto rules = AnswerOverrides::fromText('[' + rule + ']', &error);
    QVERIFY2(rules, qPrintable(error));
    site.receiver->overrides().setRules(*rules);
    QElapsedTimer timer;
    timer.start();
    const RawReply reply = m_partner.call("GET", site.base() + QStringLiteral("/cpo/2.2.1/locations"), site.token);
    QCOMPARE(reply.http, http);
    QCOMPARE(reply.status(), status);
    if (rules->front().fault.delay > 0)
        QVERIFY(timer.elapsed() >= rules->front().fault.delay);
    if (items >= 0)
        QCOMPARE(int(reply.data().size()), items);
    if (rules->front().fault.truncate > 0)
        QVERIFY(!reply.body.isEmpty() && reply.json().is_discarded());
}

void TestOcpiReceiver::lostPushes()
{
    Site site = TestOcpiReceiver::site(OcpiRole::Emsp);
    site.receiver->overrides().setRules(*AnswerOverrides::fromText(R"([{"method":"PUT","losePush":true,"every":2}])", nullptr));
    for (int i = 0; i < 4; ++i) {
        const QByteArray id = "N" + QByteArray::number(i);
        const Json members {{"id", id.toStdString()}, {"country_code", "DE"}, {"party_id", "QMO"}};
        const RawReply reply = m_partner.call("PUT", site.base() + QStringLiteral("/emsp/2.2.1/locations/DE/QMO/") + text(id), site.token,
                                              sampleText(ProtocolVersion::Ocpi221, "Location", members));
        QCOMPARE(reply.status(), 1000);
    }
    QCOMPARE(site.receiver->store()->count(OcpiStoreModule::Locations), 2);
}

void TestOcpiReceiver::wrongLinks_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("as it is") << QByteArray("") << QByteArray("<http://127.0.0.1:");
    QTest::newRow("scheme") << QByteArray("http") << QByteArray("<https://127.0.0.1:");
    QTest::newRow("host") << QByteArray("host") << QByteArray("invalid/");
    QTest::newRow("loop") << QByteArray("loop") << QByteArray("offset=0&");
    QTest::newRow("none") << QByteArray("none") << QByteArray();
}

void TestOcpiReceiver::wrongLinks()
{
    QFETCH(QByteArray, link);
    QFETCH(QByteArray, says);
    Site site = TestOcpiReceiver::site(OcpiRole::Cpo);
    site.receiver->load(FeedReader::load(locationList(5)));
    AnswerOverride rule;
    rule.fault.link = link;
    rule.fault.dropHeaders = {"x-total-count"};
    site.receiver->overrides().setRules({rule});
    const RawReply reply = m_partner.call("GET", site.base() + QStringLiteral("/cpo/2.2.1/locations?limit=2"), site.token);
    QVERIFY2(reply.header("Link").contains(says), reply.header("Link"));
    QCOMPARE(reply.header("Link").isEmpty(), says.isEmpty());
    QVERIFY(reply.header("X-Total-Count").isEmpty());
    QVERIFY(!reply.header("X-Limit").isEmpty());
}

void TestOcpiReceiver::exchangesAreRecorded()
{
    Site site = TestOcpiReceiver::site(OcpiRole::Cpo);
    const QByteArray body = sampleText(ProtocolVersion::Ocpi221, "Token", {{"uid", "T1"}, {"country_code", "NL"}, {"party_id", "FHR"}, {"type", "RFID"}});
    m_partner.call("PUT", site.base() + QStringLiteral("/cpo/2.2.1/tokens/NL/FHR/T1"), site.token, body, {{"X-Request-ID", "r1"}});
    m_partner.call("GET", site.base() + QStringLiteral("/nothing"), site.token);
    const std::vector<RecordedFrame> frames = site.frames->frames();
    QCOMPARE(frames.size(), 4U);
    QCOMPARE(frames[0].kind, FrameKind::HttpRequest);
    QCOMPARE(frames[0].from, Lane::Emsp);
    QCOMPARE(frames[0].to, Lane::Cpo);
    QCOMPARE(frames[0].peer, QByteArray("NL*FHR"));
    QCOMPARE(frames[0].version, ProtocolVersion::Ocpi221);
    QCOMPARE(frames[0].body.method, QByteArray("PUT"));
    QCOMPARE(frames[0].body.path, QByteArray("/ocpi/cpo/2.2.1/tokens/NL/FHR/T1"));
    QCOMPARE(frames[0].body.message, body);
    QCOMPARE(frames[0].body.correlationId, QByteArray("r1"));
    QCOMPARE(frames[1].kind, FrameKind::HttpResponse);
    QCOMPARE(frames[1].from, Lane::Cpo);
    QCOMPARE(frames[1].body.httpStatus, 201);
    QCOMPARE(frames[1].body.correlationId, QByteArray("r1"));
    QVERIFY(frames[1].time >= frames[0].time);
    QCOMPARE(frames[2].body.correlationId, frames[3].body.correlationId);
    const QList<OcpiRequestCount> counts = site.receiver->requestCounts();
    QCOMPARE(counts.size(), 2);
    QCOMPARE(counts[0].module, QByteArray("tokens"));
    QCOMPARE(counts[1].refused, 1U);
}

void TestOcpiReceiver::badPeers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind");
    QTest::newRow("noise") << QByteArray("\x16\x03\x01\x02\x00\x01\xff\xff garbage\r\n\r\n", 25) << QByteArray("HTTP/1.1 400") << int(PeerProblem::Kind::NotHttp);
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << QByteArray("HTTP/1.1 400") << int(PeerProblem::Kind::NotHttp);
    QTest::newRow("endless header") << QByteArray("GET / HTTP/1.1\r\nX: ") + QByteArray(100'000, 'x') << QByteArray("HTTP/1.1 431") << int(PeerProblem::Kind::HeaderTooLarge);
    QTest::newRow("endless target") << QByteArray("GET /") + QByteArray(100'000, 'x') << QByteArray("HTTP/1.1 431") << int(PeerProblem::Kind::HeaderTooLarge);
    QTest::newRow("announces too much") << QByteArray("PUT /x HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n") << QByteArray("HTTP/1.1 413") << int(PeerProblem::Kind::BodyTooLarge);
    QTest::newRow("chunks without end") << QByteArray("PUT /x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n30D40\r\n") + QByteArray(200'000, 'y') + "\r\n" << QByteArray("HTTP/1.1 413") << int(PeerProblem::Kind::BodyTooLarge);
    QTest::newRow("broken chunk") << QByteArray("PUT /x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n") << QByteArray("HTTP/1.1 400") << int(PeerProblem::Kind::NotHttp);
    QTest::newRow("negative length") << QByteArray("PUT /x HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n") << QByteArray("HTTP/1.1 400") << int(PeerProblem::Kind::NotHttp);
}

void TestOcpiReceiver::badPeers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, answer);
    QFETCH(int, kind);
    Site site = TestOcpiReceiver::site(OcpiRole::Cpo, {ProtocolVersion::Ocpi221}, [](OcpiReceiverSettings &settings) { settings.limits.bodyBytes = 100'000; });
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, site.receiver->port());
    QVERIFY(socket.waitForConnected(longWait));
    socket.write(bytes);
    QTRY_VERIFY_WITH_TIMEOUT(socket.bytesAvailable() >= answer.size(), longWait);
    QCOMPARE(socket.read(answer.size()), answer);
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, longWait);
    QVERIFY(site.frames->has(PeerProblem::Kind(kind)));
    QCOMPARE(m_partner.call("GET", site.receiver->versionsUrl(), site.token).http, 200); // nobody else is disturbed
}

void TestOcpiReceiver::slowPeers()
{
    Site site = TestOcpiReceiver::site(OcpiRole::Cpo, {ProtocolVersion::Ocpi221}, [](OcpiReceiverSettings &settings) {
        settings.limits.headerTimeout = 300;
        settings.limits.bodyTimeout = 300;
        settings.limits.idleTimeout = 300;
    });
    QTcpSocket silent;
    QTcpSocket dripping;
    QTcpSocket halfBody;
    QTcpSocket idle;
    for (QTcpSocket *socket : {&silent, &dripping, &halfBody, &idle})
        socket->connectToHost(QHostAddress::LocalHost, site.receiver->port());
    for (QTcpSocket *socket : {&silent, &dripping, &halfBody, &idle})
        QVERIFY(socket->waitForConnected(longWait));
    QTimer drip;
    connect(&drip, &QTimer::timeout, &dripping, [&] { dripping.write("X"); });
    dripping.write("GET /ocpi/versions HTTP/1.1\r\nX-");
    drip.start(50);
    halfBody.write("PUT /ocpi/versions HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{");
    idle.write("GET /ocpi/versions HTTP/1.1\r\nHost: x\r\nAuthorization: Token full-token\r\n\r\n");
    for (QTcpSocket *socket : {&silent, &dripping, &halfBody, &idle})
        QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QAbstractSocket::UnconnectedState, longWait);
    QVERIFY(idle.readAll().startsWith("HTTP/1.1 200"));
    QTRY_VERIFY_WITH_TIMEOUT(site.frames->has(PeerProblem::Kind::HandshakeTimeout), longWait);
    QTRY_COMPARE_WITH_TIMEOUT(site.receiver->serverCounts().open, 0, longWait);
    QCOMPARE(site.receiver->serverCounts().requests, 1U);
}

void TestOcpiReceiver::pipelining()
{
    Site site = TestOcpiReceiver::site(OcpiRole::Cpo);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, site.receiver->port());
    QVERIFY(socket.waitForConnected(longWait));
    QByteArray requests;
    for (int i = 0; i < 50; ++i)
        requests += "GET /ocpi/versions HTTP/1.1\r\nHost: x\r\nAuthorization: Token full-token\r\nX-Request-ID: r" + QByteArray::number(i) + "\r\n\r\n";
    requests += "GET /ocpi/versions HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    socket.write(requests);
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, longWait);
    const QByteArray answers = socket.readAll();
    QCOMPARE(answers.count("HTTP/1.1 200"), 50);
    QCOMPARE(answers.count("HTTP/1.1 401"), 1);
    qsizetype at = 0;
    for (int i = 0; i < 50; ++i) {
        at = answers.indexOf("X-Request-ID: r" + QByteArray::number(i) + "\r\n", at);
        QVERIFY(at >= 0);
    }
}

void TestOcpiReceiver::tooManyConnections()
{
    Site site = TestOcpiReceiver::site(OcpiRole::Cpo, {ProtocolVersion::Ocpi221}, [](OcpiReceiverSettings &settings) { settings.limits.connectionsOfAddress = 4; });
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 10; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress::LocalHost, site.receiver->port());
        QVERIFY(sockets.back()->waitForConnected(longWait));
    }
    QTRY_COMPARE_WITH_TIMEOUT(site.receiver->serverCounts().refused, 6U, longWait);
    QCOMPARE(site.receiver->serverCounts().open, 4);
    QVERIFY(site.frames->has(PeerProblem::Kind::Flood));
    sockets.clear();
    QTRY_COMPARE_WITH_TIMEOUT(site.receiver->serverCounts().open, 0, longWait);
    QCOMPARE(m_partner.call("GET", site.receiver->versionsUrl(), site.token).http, 200);
}

void TestOcpiReceiver::hubRoutes()
{
    const ProtocolVersion version = ProtocolVersion::Ocpi221;
    Site hub = site(OcpiRole::Hub);
    hub.receiver->removePartner(QStringLiteral("test"));
    Site cpo = site(OcpiRole::Cpo);
    Site emsp = site(OcpiRole::Emsp);
    QVERIFY(join(cpo, hub, version));
    QVERIFY(join(emsp, hub, version));
    const auto tokenOf = [](const Site &site) {
        for (const OcpiReceiverPartner &partner : site.receiver->partners()) {
            if (partner.id == QLatin1String("expected"))
                return partner.outgoingToken;
        }
        return QByteArray();
    };
    const auto routing = [](const char *fromCountry, const char *from, const char *toCountry, const char *to) {
        HttpHeaders headers {{"OCPI-from-country-code", fromCountry}, {"OCPI-from-party-id", from}, {"X-Correlation-ID", "way"}};
        if (to) {
            headers.emplaceBack("OCPI-to-country-code", toCountry);
            headers.emplaceBack("OCPI-to-party-id", to);
        }
        return headers;
    };
    const Json mine {{"id", "L1"}, {"country_code", "DE"}, {"party_id", "QMO"}};
    // To one party.
    RawReply reply = m_partner.call("PUT", hub.base() + QStringLiteral("/emsp/2.2.1/locations/DE/QMO/L1"), tokenOf(cpo), sampleText(version, "Location", mine), routing("DE", "QMO", "NL", "FHR"));
    QVERIFY2(reply.status() == 1000 && reply.http == 201, reply.body);
    QCOMPARE(reply.header("OCPI-from-party-id"), QByteArray("FHR"));
    QCOMPARE(emsp.receiver->store()->count(OcpiStoreModule::Locations), 1);
    QCOMPARE(hub.receiver->store()->count(OcpiStoreModule::Locations), 1);
    const auto arrived = [&](const char *name, const char *value) {
        for (const RecordedFrame &frame : emsp.frames->frames()) {
            if (frame.kind == FrameKind::HttpRequest && frame.body.path.contains("/locations/") && httpHeader(frame.body.headers, name) == value)
                return true;
        }
        return false;
    };
    QVERIFY(arrived("OCPI-from-party-id", "QMO"));
    QVERIFY(arrived("OCPI-to-party-id", "FHR"));
    QVERIFY(arrived("X-Correlation-ID", "way"));
    // To all.
    Json second = mine;
    second["id"] = "L2";
    reply = m_partner.call("PUT", hub.base() + QStringLiteral("/emsp/2.2.1/locations/DE/QMO/L2"), tokenOf(cpo), sampleText(version, "Location", second), routing("DE", "QMO", "CH", "HUB"));
    QVERIFY2(reply.status() == 1000, reply.body);
    QTRY_COMPARE_WITH_TIMEOUT(emsp.receiver->store()->count(OcpiStoreModule::Locations), 2, longWait);
    QVERIFY(arrived("OCPI-from-party-id", "HUB"));
    // Lists are the hub's.
    reply = m_partner.call("GET", hub.base() + QStringLiteral("/cpo/2.2.1/locations"), tokenOf(emsp), {}, routing("NL", "FHR", "CH", "HUB"));
    QCOMPARE(reply.data().size(), 2U);
    QCOMPARE(reply.header("OCPI-from-party-id"), QByteArray("HUB"));
    // A list of one party comes from there, and its next page leads through the hub.
    cpo.receiver->load(FeedReader::load(locationList(7)));
    reply = m_partner.call("GET", hub.base() + QStringLiteral("/cpo/2.2.1/locations?limit=5"), tokenOf(emsp), {}, routing("NL", "FHR", "DE", "QMO"));
    QCOMPARE(reply.data().size(), 5U);
    QCOMPARE(reply.header("X-Total-Count"), QByteArray("7"));
    QVERIFY2(nextLink(reply.header("Link")).startsWith(hub.base().toUtf8() + "/cpo/2.2.1/locations?"), reply.header("Link"));
    // Without a receiver: to the owner.
    reply = m_partner.call("GET", hub.base() + QStringLiteral("/cpo/2.2.1/locations/L1"), tokenOf(emsp), {}, routing("NL", "FHR", nullptr, nullptr));
    QCOMPARE(reply.header("OCPI-from-party-id"), QByteArray("QMO"));
    // Nobody.
    reply = m_partner.call("GET", hub.base() + QStringLiteral("/cpo/2.2.1/locations"), tokenOf(emsp), {}, routing("NL", "FHR", "XX", "XXX"));
    QCOMPARE(reply.status(), 4001);
    // Who is there.
    reply = m_partner.call("GET", hub.base() + QStringLiteral("/cpo/2.2.1/hubclientinfo"), tokenOf(emsp));
    QCOMPARE(reply.data().size(), 2U);
    for (const Json &item : reply.data())
        QCOMPARE(catalogErrors(version, "ClientInfo", item), QByteArray());
    cpo.receiver->stop();
    reply = m_partner.call("GET", hub.base() + QStringLiteral("/cpo/2.2.1/tariffs"), tokenOf(emsp), {}, routing("NL", "FHR", "DE", "QMO"));
    QCOMPARE(reply.status(), 4003);
}

void TestOcpiReceiver::hubRelaysResults()
{
    const ProtocolVersion version = ProtocolVersion::Ocpi221;
    Site hub = site(OcpiRole::Hub);
    hub.receiver->removePartner(QStringLiteral("test"));
    Site cpo = site(OcpiRole::Cpo);
    Site emsp = site(OcpiRole::Emsp);
    QVERIFY(join(cpo, hub, version));
    QVERIFY(join(emsp, hub, version));
    QByteArray token;
    for (const OcpiReceiverPartner &partner : emsp.receiver->partners()) {
        if (partner.id == QLatin1String("expected"))
            token = partner.outgoingToken;
    }
    cpo.receiver->store()->put({OcpiStoreModule::Sessions, {"DE", "QMO"}, "S1", {}}, sampleText(version, "Session", {{"id", "S1"}}));
    const QString url = emsp.receiver->responseUrl("commands", version);
    QSignalSpy results(emsp.receiver.get(), &OcpiReceiver::resultReceived);
    const HttpHeaders headers {{"OCPI-from-country-code", "NL"}, {"OCPI-from-party-id", "FHR"}, {"OCPI-to-country-code", "DE"}, {"OCPI-to-party-id", "QMO"}};
    const RawReply reply = m_partner.call("POST", hub.base() + QStringLiteral("/cpo/2.2.1/commands/STOP_SESSION"), token,
                                          sampleText(version, "StopSession", {{"response_url", url.toStdString()}, {"session_id", "S1"}}), headers);
    QVERIFY2(reply.status() == 1000, reply.body);
    QTRY_COMPARE_WITH_TIMEOUT(results.size(), 1, longWait);
    QCOMPARE(results[0][0].toString(), url);
    QCOMPARE(results[0][1].toByteArray(), QByteArray(R"({"result":"ACCEPTED"})"));
}

void TestOcpiReceiver::pullsThousands()
{
    Site cpo = site(OcpiRole::Cpo);
    Site emsp = site(OcpiRole::Emsp);
    QVERIFY(join(emsp, cpo, ProtocolVersion::Ocpi221));
    QCOMPARE(cpo.receiver->load(FeedReader::load(locationList(10'000))), 10'000);
    OcpiConnection connection;
    connection.versionsUrl = QUrl(cpo.receiver->versionsUrl());
    connection.version = ProtocolVersion::Ocpi221;
    connection.registered = true;
    OcpiTokens tokens;
    for (const OcpiReceiverPartner &partner : emsp.receiver->partners()) {
        if (partner.id != QLatin1String("expected"))
            continue;
        tokens.c = partner.outgoingToken;
        connection.endpoints = partner.endpoints;
    }
    OcpiClient client(connection, tokens, {});
    OcpiPull pull(&client);
    OcpiPullResult result;
    bool done = false;
    connect(&pull, &OcpiPull::finished, this, [&](const OcpiPullResult &finished) {
        result = finished;
        done = true;
    });
    OcpiPullOptions options;
    options.modules = {"locations"};
    options.limit = 500;
    pull.start(options);
    QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
    QVERIFY(result.isOk());
    QVERIFY(result.dataset);
    QCOMPARE(result.dataset->count(OcpiModule::Locations), 10'000);
}

void TestOcpiReceiver::statusTravels()
{
    // The charger's new status goes from the CPO's view to the eMSP's, and whoever watches is told.
    Site cpo = site(OcpiRole::Cpo);
    Site emsp = site(OcpiRole::Emsp);
    const DatasetPtr feed = FeedReader::load(locationList(100));
    cpo.receiver->load(feed);
    emsp.receiver->load(feed);
    const DatasetPtr before = emsp.receiver->store()->snapshot(DatasetRole::Emsp, {}, {});
    QSignalSpy changed(emsp.receiver->store(), &OcpiStore::changed);
    const QByteArray patch = R"({"status":"CHARGING","last_updated":"2026-06-01T10:00:00Z"})";
    QCOMPARE(cpo.receiver->store()->patchPart({OcpiStoreModule::Locations, {"DE", "QMO"}, "L42", {}}, "E42", {}, patch), OcpiStoreResult::Changed);
    const RawReply reply = m_partner.call("PATCH", emsp.base() + QStringLiteral("/emsp/2.2.1/locations/DE/QMO/L42/E42"), emsp.token, patch);
    QCOMPARE(reply.status(), 1000);
    const auto told = [&] {
        for (const QList<QVariant> &batch : changed) {
            for (const OcpiStoreChange &change : batch[0].value<QList<OcpiStoreChange>>()) {
                if (change.key.id == "L42" && change.evse == "E42" && change.kind == OcpiStoreChange::Kind::Patch)
                    return true;
            }
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(told(), longWait);
    const DatasetPtr after = emsp.receiver->store()->snapshot(DatasetRole::Emsp, {}, {});
    const DatasetElement last = after->elements(OcpiModule::Locations).back();
    QVERIFY(after->bytes(last).toByteArray().contains("CHARGING"));
    QVERIFY(after->facts().newest > before->facts().newest);
    for (const DatasetElement &element : before->elements(OcpiModule::Locations))
        QVERIFY(!before->bytes(element).toByteArray().contains("CHARGING"));
}

void TestOcpiReceiver::tls()
{
    // A plain request at a TLS port is told as what it is; everything else of TLS is seen by the client's own tests.
    Site site = TestOcpiReceiver::site(OcpiRole::Cpo, {ProtocolVersion::Ocpi221}, [](OcpiReceiverSettings &settings) {
        const CertificateAndKey certificate = makeCertificate({QStringLiteral("localhost")}, {QStringLiteral("127.0.0.1")}, 2);
        settings.tls.enabled = true;
        settings.tls.certificatePem = certificate.certificatePem;
        settings.tls.keyPem = certificate.keyPem;
    });
    QVERIFY(site.receiver->versionsUrl().startsWith(QLatin1String("https://")));
    QTcpSocket plain;
    plain.connectToHost(QHostAddress::LocalHost, site.receiver->port());
    QVERIFY(plain.waitForConnected(longWait));
    plain.write("GET /ocpi/versions HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(plain.state(), QAbstractSocket::UnconnectedState, longWait);
    QTRY_VERIFY_WITH_TIMEOUT(site.frames->has(PeerProblem::Kind::TlsFailed), longWait);
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), site.receiver->port());
    QVERIFY2(socket.waitForEncrypted(longWait), qPrintable(socket.errorString()));
    socket.write("GET /ocpi/versions HTTP/1.1\r\nHost: x\r\nAuthorization: Token full-token\r\nConnection: close\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, longWait);
    const QByteArray answer = socket.readAll();
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
    QVERIFY(answer.contains("https://x/ocpi/2.2.1"));
}

QTEST_GUILESS_MAIN(TestOcpiReceiver)
#include "tst_ocpireceiver.moc"
