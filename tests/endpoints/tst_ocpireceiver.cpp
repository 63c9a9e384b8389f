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
    void registrationFails_data();
    void registrationFails();
    void foreignHostsAreNotCalled();
    void overrides_data();
    void overrides();
    void lostPushes();
    void wrongLinks_data();
    void wrongLinks();

private:
    RawPartner m_partner;
};

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
    ReceiverSite site = receiverSite(OcpiRole(role), {protocol});
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
    ReceiverSite site = receiverSite(OcpiRole::Cpo);
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
    ReceiverSite site = receiverSite(OcpiRole(role), {protocol});
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
    ReceiverSite site = receiverSite(OcpiRole::Cpo, {ProtocolVersion::Ocpi221}, [](OcpiReceiverSettings &settings) { settings.maximumLimit = 100; });
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
    ReceiverSite site = receiverSite(OcpiRole::Cpo);
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
    ReceiverSite site = receiverSite(OcpiRole::Cpo);
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
    ReceiverSite site = receiverSite(OcpiRole::Cpo);
    site.receiver->invite(QStringLiteral("A"), "token-a");
    const RawReply reply = m_partner.call("POST", site.base() + QStringLiteral("/2.2.1/credentials"), "token-a", body);
    QVERIFY2(reply.http == http && reply.status() == status, reply.body);
    QCOMPARE(m_partner.call("GET", site.receiver->versionsUrl(), "token-a").http, 200); // it can be tried again
}

void TestOcpiReceiver::foreignHostsAreNotCalled()
{
    ReceiverSite site = receiverSite(OcpiRole::Cpo);
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
    ReceiverSite site = receiverSite(OcpiRole::Cpo);
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
    ReceiverSite site = receiverSite(OcpiRole::Emsp);
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
    ReceiverSite site = receiverSite(OcpiRole::Cpo);
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

QTEST_GUILESS_MAIN(TestOcpiReceiver)
#include "tst_ocpireceiver.moc"
