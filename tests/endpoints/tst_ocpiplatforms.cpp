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

class TestOcpiPlatforms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registration();
    void commandsGetTheirResults_data();
    void commandsGetTheirResults();
    void exchangesAreRecorded();
    void badPeers_data();
    void badPeers();
    void slowPeers();
    void pipelining();
    void tooManyConnections();
    void hubRoutes();
    void hubRelaysResults();
    void pullsThousands();
    void statusTravels();
    void tls();

private:
    RawPartner m_partner;
};

void TestOcpiPlatforms::registration()
{
    for (const ProtocolVersion version : {ProtocolVersion::Ocpi211, ProtocolVersion::Ocpi221, ProtocolVersion::Ocpi230}) {
        ReceiverSite cpo = receiverSite(OcpiRole::Cpo, {version});
        ReceiverSite emsp = receiverSite(OcpiRole::Emsp, {version});
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
        QVERIFY2(registerAt(emsp, cpo, version), versionNumber(version).data());
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

void TestOcpiPlatforms::commandsGetTheirResults_data()
{
    QTest::addColumn<QByteArray>("version");
    for (const char *version : {"2.1.1", "2.2.1", "2.3.0"})
        QTest::newRow(version) << QByteArray(version);
}

void TestOcpiPlatforms::commandsGetTheirResults()
{
    QFETCH(QByteArray, version);
    const ProtocolVersion protocol = protocolVersionFromText(version);
    ReceiverSite cpo = receiverSite(OcpiRole::Cpo, {protocol});
    ReceiverSite emsp = receiverSite(OcpiRole::Emsp, {protocol});
    QVERIFY(registerAt(emsp, cpo, protocol));
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

void TestOcpiPlatforms::exchangesAreRecorded()
{
    ReceiverSite site = receiverSite(OcpiRole::Cpo);
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

void TestOcpiPlatforms::badPeers_data()
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

void TestOcpiPlatforms::badPeers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, answer);
    QFETCH(int, kind);
    ReceiverSite site = receiverSite(OcpiRole::Cpo, {ProtocolVersion::Ocpi221}, [](OcpiReceiverSettings &settings) { settings.limits.bodyBytes = 100'000; });
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

void TestOcpiPlatforms::slowPeers()
{
    ReceiverSite site = receiverSite(OcpiRole::Cpo, {ProtocolVersion::Ocpi221}, [](OcpiReceiverSettings &settings) {
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

void TestOcpiPlatforms::pipelining()
{
    ReceiverSite site = receiverSite(OcpiRole::Cpo);
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

void TestOcpiPlatforms::tooManyConnections()
{
    ReceiverSite site = receiverSite(OcpiRole::Cpo, {ProtocolVersion::Ocpi221}, [](OcpiReceiverSettings &settings) { settings.limits.connectionsOfAddress = 4; });
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

void TestOcpiPlatforms::hubRoutes()
{
    const ProtocolVersion version = ProtocolVersion::Ocpi221;
    ReceiverSite hub = receiverSite(OcpiRole::Hub);
    hub.receiver->removePartner(QStringLiteral("test"));
    ReceiverSite cpo = receiverSite(OcpiRole::Cpo);
    ReceiverSite emsp = receiverSite(OcpiRole::Emsp);
    QVERIFY(registerAt(cpo, hub, version));
    QVERIFY(registerAt(emsp, hub, version));
    const auto tokenOf = [](const ReceiverSite &site) {
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

void TestOcpiPlatforms::hubRelaysResults()
{
    const ProtocolVersion version = ProtocolVersion::Ocpi221;
    ReceiverSite hub = receiverSite(OcpiRole::Hub);
    hub.receiver->removePartner(QStringLiteral("test"));
    ReceiverSite cpo = receiverSite(OcpiRole::Cpo);
    ReceiverSite emsp = receiverSite(OcpiRole::Emsp);
    QVERIFY(registerAt(cpo, hub, version));
    QVERIFY(registerAt(emsp, hub, version));
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

void TestOcpiPlatforms::pullsThousands()
{
    ReceiverSite cpo = receiverSite(OcpiRole::Cpo);
    ReceiverSite emsp = receiverSite(OcpiRole::Emsp);
    QVERIFY(registerAt(emsp, cpo, ProtocolVersion::Ocpi221));
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

void TestOcpiPlatforms::statusTravels()
{
    // The charger's new status goes from the CPO's view to the eMSP's, and whoever watches is told.
    ReceiverSite cpo = receiverSite(OcpiRole::Cpo);
    ReceiverSite emsp = receiverSite(OcpiRole::Emsp);
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

void TestOcpiPlatforms::tls()
{
    // A plain request at a TLS port is told as what it is; everything else of TLS is seen by the client's own tests.
    ReceiverSite site = receiverSite(OcpiRole::Cpo, {ProtocolVersion::Ocpi221}, [](OcpiReceiverSettings &settings) {
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

QTEST_GUILESS_MAIN(TestOcpiPlatforms)
#include "tst_ocpiplatforms.moc"
