// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/networkthread.h"
#include "models/endpoints/ocppproxy.h"
#include "wirehelpers.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace WireTest;

namespace {

/// A CSMS, a proxy before it, and what the proxy records.
struct Way
{
    std::shared_ptr<Host> csms = std::make_shared<Host>();
    std::shared_ptr<Shelf> shelf = std::make_shared<Shelf>();
    WebSocketServer server;
    OcppProxy proxy {shelf};
    WebSocketClient charger;

    QString start(std::vector<ProxyRule> rules = {}, bool upstreamFirst = true)
    {
        const QString error = server.listen(loopback(), csms);
        if (!error.isEmpty())
            return error;
        OcppProxySettings settings;
        settings.listen = loopback();
        settings.upstream = "ws://127.0.0.1:" + QByteArray::number(server.port()) + "/ocpp/";
        settings.rules = std::move(rules);
        settings.upstreamFirst = upstreamFirst;
        return proxy.start(settings);
    }
    std::shared_ptr<Peer> dial(const QByteArray &path = "/CP1")
    {
        auto peer = std::make_shared<Peer>();
        charger.open(dialling(proxy.port(), path), peer);
        return peer;
    }
};

ProxyRule ruleOf(const char *json)
{
    ProxyRule rule;
    QString error;
    if (!ProxyRule::fromJson(nlohmann::ordered_json::parse(json), &rule, &error))
        qFatal("%s", qPrintable(error));
    return rule;
}

const QByteArray boot = R"([2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}])";

} // namespace

/// The transparent proxy between our own charger and our own CSMS (which echoes).
class TestOcppProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data();
    void edits();
    void ruleJson();
    void badRules_data();
    void badRules();
    void patterns();

    void passes();
    void requestGoesOn();
    void refusals_data();
    void refusals();
    void unreachable();
    void early_data();
    void early();
    void closings_data();
    void closings();
    void lost_data();
    void lost();
    void pings();
    void bigMessages();
    void rules_data();
    void rules();
    void injected();
    void ordersWithDelay();
    void deepNesting();
    void manyLinks();
    void sinkThatFails();
    void stopsAndStartsAgain();
};

void TestOcppProxy::edits_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("remove");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("altered"); // empty: it cannot be done
    const QByteArray call = R"([2, "1", "X", { "a" : 1.50, "b":[1,{"c":"d"},3], "e/f~":null }])";
    const auto row = [&](const char *name, bool remove, const char *pointer, const char *value, const char *payload) {
        QTest::newRow(name) << call << remove << QByteArray(pointer) << QByteArray(value)
                            << (payload ? R"([2, "1", "X", )" + QByteArray(payload) + ']' : QByteArray());
    };
    row("replaces a member", false, "/a", "2", R"({ "a" : 2, "b":[1,{"c":"d"},3], "e/f~":null })");
    row("replaces deep", false, "/b/1/c", R"("x")", R"({ "a" : 1.50, "b":[1,{"c":"x"},3], "e/f~":null })");
    row("escaped pointer", false, "/e~1f~0", "0", R"({ "a" : 1.50, "b":[1,{"c":"d"},3], "e/f~":0 })");
    row("adds a member", false, "/b/1/z", "[]", R"({ "a" : 1.50, "b":[1,{"c":"d","z":[]},3], "e/f~":null })");
    row("appends", false, "/b/-", "4", R"({ "a" : 1.50, "b":[1,{"c":"d"},3,4], "e/f~":null })");
    row("removes the first", true, "/a", "", R"({ "b":[1,{"c":"d"},3], "e/f~":null })");
    row("removes the last", true, "/e~1f~0", "", R"({ "a" : 1.50, "b":[1,{"c":"d"},3] })");
    row("removes the only one", true, "/b/1/c", "", R"({ "a" : 1.50, "b":[1,{},3], "e/f~":null })");
    row("whole payload", false, "", "{}", "{}");
    row("nowhere", false, "/x/y", "1", nullptr);
    row("removes what is not there", true, "/x", "", nullptr);
    row("behind the end of a list", false, "/b/3", "1", nullptr);
    row("into a number", false, "/a/x", "1", nullptr);
    QTest::newRow("answer") << QByteArray(R"([3,"1",{"status":"Accepted"}])") << false << QByteArray("/status")
                            << QByteArray(R"("Rejected")") << QByteArray(R"([3,"1",{"status":"Rejected"}])");
    QTest::newRow("error") << QByteArray(R"([4,"1","GenericError","",{}])") << false << QByteArray("/x") << QByteArray("1")
                           << QByteArray(R"([4,"1","GenericError","",{"x":1}])");
    QTest::newRow("no message") << QByteArray("hello") << false << QByteArray("/x") << QByteArray("1") << QByteArray();
    QTest::newRow("no comma") << QByteArray(R"([2,"1","X",{"a":["1"b]}])") << false << QByteArray("/a/3") << QByteArray("1") << QByteArray();
    QTest::newRow("torn") << QByteArray(R"([2,"1","X",{"a":)") << false << QByteArray("/a") << QByteArray("1") << QByteArray();
}

void TestOcppProxy::edits()
{
    QFETCH(QByteArray, message);
    QFETCH(bool, remove);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, altered);
    ProxyEdit edit;
    edit.operation = remove ? ProxyEdit::Operation::Remove : ProxyEdit::Operation::Set;
    edit.pointer = pointer;
    edit.value = value;
    QByteArray result;
    QCOMPARE(applyProxyEdits(message, {edit}, &result), !altered.isEmpty());
    QCOMPARE(result, altered);
}

void TestOcppProxy::ruleJson()
{
    const char *const full = R"({"name":"Late meter values","enabled":false,"match":{"direction":"to-csms","action":"Meter*",
        "types":["call","send"],"chargePoint":"CP?","first":2,"every":3,"times":4,"percentage":12.5},
        "do":{"effect":"alter","edits":[{"op":"set","pointer":"/a","value":{"b":[1,null]}},{"op":"remove","pointer":"/c"}],
        "text":"[2]","delayMs":250,"overtake":true,"back":true}})";
    const ProxyRule rule = ruleOf(full);
    QCOMPARE(rule.types, quint8(ProxyRule::Call | ProxyRule::Send));
    QCOMPARE(rule.edits.size(), std::size_t(2));
    QCOMPARE(rule.edits[0].value, QByteArray(R"({"b":[1,null]})"));
    QVERIFY(rule.toJson() == nlohmann::ordered_json::parse(full));
    std::vector<ProxyRule> read;
    QString error;
    QVERIFY2(ProxyRule::read(ProxyRule::write({rule, ruleOf(R"({"do":{"effect":"drop"}})")}), &read, &error), qPrintable(error));
    QCOMPARE(read.size(), std::size_t(2));
    QVERIFY(read[0].toJson() == rule.toJson());
    QVERIFY(read[1].effect == ProxyRule::Effect::Drop);
    QVERIFY(!read[1].description().isEmpty());
}

void TestOcppProxy::badRules_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("nothing to do") << QByteArray("{}");
    QTest::newRow("unknown effect") << QByteArray(R"({"do":{"effect":"explode"}})");
    QTest::newRow("unknown member") << QByteArray(R"({"do":{"effect":"drop"},"math":{}})");
    QTest::newRow("unknown type") << QByteArray(R"({"match":{"types":["shout"]},"do":{"effect":"drop"}})");
    QTest::newRow("no type") << QByteArray(R"({"match":{"types":[]},"do":{"effect":"drop"}})");
    QTest::newRow("every nought") << QByteArray(R"({"match":{"every":0},"do":{"effect":"drop"}})");
    QTest::newRow("percentage") << QByteArray(R"({"match":{"percentage":101},"do":{"effect":"drop"}})");
    QTest::newRow("alter without anything") << QByteArray(R"({"do":{"effect":"alter"}})");
    QTest::newRow("inject without text") << QByteArray(R"({"do":{"effect":"inject"}})");
    QTest::newRow("pointer") << QByteArray(R"({"do":{"effect":"alter","edits":[{"op":"remove","pointer":"a"}]}})");
    QTest::newRow("set without value") << QByteArray(R"({"do":{"effect":"alter","edits":[{"op":"set","pointer":"/a"}]}})");
    QTest::newRow("negative delay") << QByteArray(R"({"do":{"effect":"delay","delayMs":-1}})");
}

void TestOcppProxy::badRules()
{
    QFETCH(QByteArray, json);
    ProxyRule rule;
    QString error;
    QVERIFY(!ProxyRule::fromJson(nlohmann::ordered_json::parse(json.toStdString()), &rule, &error));
    QVERIFY(!error.isEmpty());
    std::vector<ProxyRule> rules;
    error.clear();
    QVERIFY(!ProxyRule::read(R"({"format":"roamscope-proxy-rules","version":1,"rules":[)" + json + "]}", &rules, &error));
    QVERIFY(error.contains(QLatin1Char('1')));
    QVERIFY(!ProxyRule::read(QByteArray(100'000, '['), &rules, &error));
}

void TestOcppProxy::patterns()
{
    ProxyRule rule;
    const auto fits = [&](const char *pattern, const char *action) {
        rule.action = pattern;
        return rule.fits(ProxyDirection::ToCsms, action, ProxyRule::Call, "CP1");
    };
    QVERIFY(fits("", "Heartbeat"));
    QVERIFY(fits("Heartbeat", "Heartbeat"));
    QVERIFY(fits("*Status*", "FirmwareStatusNotification"));
    QVERIFY(fits("Meter?alues", "MeterValues"));
    QVERIFY(fits("*", ""));
    QVERIFY(!fits("Heart", "Heartbeat"));
    QVERIFY(!fits("heartbeat", "Heartbeat"));
    QVERIFY(!fits("*s", "Heartbeat"));
    rule.action.clear();
    rule.chargePoint = "CP2*";
    QVERIFY(!rule.fits(ProxyDirection::ToCsms, "Heartbeat", ProxyRule::Call, "CP1"));
    rule.chargePoint.clear();
    rule.way = ProxyRule::Way::ToChargePoint;
    QVERIFY(!rule.fits(ProxyDirection::ToCsms, "Heartbeat", ProxyRule::Call, "CP1"));
    rule.way = ProxyRule::Way::Both;
    rule.types = ProxyRule::CallResult;
    QVERIFY(!rule.fits(ProxyDirection::ToCsms, "Heartbeat", ProxyRule::Call, "CP1"));
}

void TestOcppProxy::passes()
{
    Way way;
    QCOMPARE(way.start(), QString());
    const auto charger = way.dial();
    QTRY_VERIFY(charger->connection());
    QCOMPARE(charger->connection()->subprotocol(), QByteArray("ocpp1.6"));
    // Byte for byte, blanks and odd numbers included; the echo makes it both directions.
    const QList<QByteArray> texts {boot, R"([3 , "x",{ "a":1.0e0,"b":0.10000000000000000001 } ])", "", "not ocpp at all",
                                   "[2,\"2\",\"DataTransfer\",{\"data\":\"\xe2\x82\xac\\u20ac\"}]"};
    for (const QByteArray &text : texts)
        QVERIFY(charger->connection()->send(text));
    QTRY_COMPARE(charger->get(&Peer::m_texts), texts);
    QCOMPARE(way.csms->peers().front()->get(&Peer::m_texts), texts);
    QTRY_COMPARE(way.shelf->frames().size(), std::size_t(10));
    const RecordedFrame frame = way.shelf->frames().front();
    QCOMPARE(frame.body.message, boot);
    QCOMPARE(frame.peer, QByteArray("CP1"));
    QCOMPARE(frame.action, QByteArray("BootNotification"));
    QVERIFY(frame.kind == FrameKind::Call && frame.from == Lane::ChargePoint && frame.to == Lane::Csms);
    QVERIFY(frame.version == ProtocolVersion::Ocpp16);
    QVERIFY(frame.flags == FrameFlags());
    QVERIFY(way.shelf->has(PeerProblem::Kind::NotOcpp));
    const std::vector<ProxyLinkInfo> links = way.proxy.links();
    QCOMPARE(links.size(), std::size_t(1));
    QVERIFY(links[0].upstreamOpen);
    QCOMPARE(links[0].chargePoint, QByteArray("CP1"));
    QCOMPARE(links[0].framesToCsms, quint64(5));
    QCOMPARE(links[0].framesToChargePoint, quint64(5));
    const OcppProxyStatistics statistics = way.proxy.statistics();
    QCOMPARE(statistics.links, 1);
    QCOMPARE(statistics.framesToCsms, quint64(5));
    QCOMPARE(statistics.bytesToCsms, statistics.bytesToChargePoint);
    QVERIFY(statistics.latencyMedian >= 0 && statistics.latencyMedian <= statistics.latencyMaximum);
}

void TestOcppProxy::requestGoesOn()
{
    Way way;
    QCOMPARE(way.start(), QString());
    WebSocketClientSettings settings = dialling(way.proxy.port(), "//CP%201?x=1");
    settings.subprotocols = {"ocpp2.1", "ocpp2.0.1"};
    settings.headers = {{"Authorization", basicAuthorization("CP 1", "\xff\x00\x01")}, {"User-Agent", "Charger/1"}};
    settings.compression = true;
    auto charger = std::make_shared<Peer>();
    way.charger.open(settings, charger);
    QTRY_VERIFY(charger->connection());
    QCOMPARE(charger->connection()->subprotocol(), QByteArray("ocpp2.0.1"));
    const WebSocketRequest request = way.csms->requests().first();
    QCOMPARE(request.target, QByteArray("/ocpp//CP%201?x=1"));
    QCOMPARE(request.chargePointId, QByteArray("CP 1"));
    QCOMPARE(request.subprotocols, settings.subprotocols);
    QCOMPARE(request.header("Authorization"), settings.headers[0].second);
    QCOMPARE(request.header("User-Agent"), QByteArray("Charger/1"));
    QVERIFY(way.csms->peers().front()->connection()->isCompressed());
    QVERIFY(way.proxy.links().front().basicAuthorization);
}

void TestOcppProxy::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("wrong password") << 401;
    QTest::newRow("unknown charge point") << 404;
    QTest::newRow("no common subprotocol") << 101;
}

void TestOcppProxy::refusals()
{
    QFETCH(int, status);
    Way way;
    way.csms->setSpecial([status](const WebSocketRequest &, const WebSocketAcceptor::Answer &answer) {
        answer(status == 101 ? WebSocketDecision::noSubprotocol()
                   : status == 401 ? WebSocketDecision::unauthorized()
                                   : WebSocketDecision::refuse(status, "who are you"));
    });
    QCOMPARE(way.start(), QString());
    WebSocketClientSettings settings = dialling(way.proxy.port());
    settings.tolerateSubprotocol = true;
    auto charger = std::make_shared<Peer>();
    way.charger.open(settings, charger);
    if (status == 101) {
        // The handshake without the header, then the CSMS's closing code.
        QTRY_COMPARE(charger->get(&Peer::m_closed), 1);
        QCOMPARE(int(charger->get(&Peer::m_close).code), 1002);
        QVERIFY(charger->has(PeerProblem::Kind::NoSubprotocol));
    } else {
        QTRY_COMPARE(charger->get(&Peer::m_failed), 1);
        const WebSocketFailure failure = charger->get(&Peer::m_failure);
        QCOMPARE(failure.httpStatus, status);
        QCOMPARE(failure.body.contains("who are you"), status == 404);
        bool challenged = false;
        for (const auto &[name, value] : failure.headers)
            challenged = challenged || name == "WWW-Authenticate";
        QCOMPARE(challenged, status == 401);
    }
    QTRY_VERIFY(way.proxy.links().empty());
}

void TestOcppProxy::unreachable()
{
    Way way;
    QCOMPARE(way.start(), QString());
    way.server.stop();
    const auto charger = way.dial();
    QTRY_COMPARE(charger->get(&Peer::m_failed), 1);
    QCOMPARE(charger->get(&Peer::m_failure).httpStatus, 502);
    QTRY_VERIFY(way.shelf->has(PeerProblem::Kind::ConnectFailed));
    QTRY_VERIFY(way.proxy.links().empty());
    OcppProxy nonsense(way.shelf);
    OcppProxySettings settings;
    settings.listen = loopback();
    settings.upstream = "csms.example";
    QVERIFY(!nonsense.start(settings).isEmpty());
    QVERIFY(!nonsense.isRunning());
}

void TestOcppProxy::early_data()
{
    QTest::addColumn<bool>("reachable");
    QTest::newRow("kept and sent on") << true;
    QTest::newRow("CSMS refuses") << false;
}

void TestOcppProxy::early()
{
    QFETCH(bool, reachable);
    Way way;
    std::mutex mutex;
    WebSocketAcceptor::Answer waiting;
    way.csms->setSpecial([&](const WebSocketRequest &, WebSocketAcceptor::Answer answer) {
        const std::scoped_lock lock(mutex);
        waiting = std::move(answer);
    });
    const auto asked = [&] {
        const std::scoped_lock lock(mutex);
        return bool(waiting);
    };
    QCOMPARE(way.start({}, false), QString());
    const auto charger = way.dial();
    QTRY_VERIFY(charger->connection());
    QVERIFY(charger->connection()->send(boot));
    QVERIFY(charger->connection()->send("[2,\"2\",\"Heartbeat\",{}]"));
    QTRY_VERIFY(asked());
    QTRY_COMPARE(way.shelf->frames().size(), std::size_t(2));
    if (reachable) {
        waiting(way.csms->standard(way.csms->requests().first()));
        QTRY_COMPARE(charger->get(&Peer::m_texts), (QList<QByteArray> {boot, "[2,\"2\",\"Heartbeat\",{}]"}));
        QCOMPARE(way.proxy.statistics().keptEarly, quint64(2));
    } else {
        waiting(WebSocketDecision::refuse(503));
        QTRY_COMPARE(charger->get(&Peer::m_closed), 1);
        QCOMPARE(int(charger->get(&Peer::m_close).code), 1011);
    }
    waiting = {};
}

void TestOcppProxy::closings_data()
{
    QTest::addColumn<bool>("byCharger");
    QTest::addColumn<int>("code");
    QTest::newRow("charger, normal") << true << 1000;
    QTest::newRow("charger, no code") << true << 1005;
    QTest::newRow("CSMS, going away") << false << 1001;
    QTest::newRow("CSMS, own code") << false << 4000;
}

void TestOcppProxy::closings()
{
    QFETCH(bool, byCharger);
    QFETCH(int, code);
    Way way;
    QCOMPARE(way.start(), QString());
    const auto charger = way.dial();
    QTRY_VERIFY(charger->connection());
    const auto csms = way.csms->peers().front();
    QTRY_VERIFY(csms->connection());
    (byCharger ? charger : csms)->connection()->send("last words");
    (byCharger ? charger : csms)->connection()->close(quint16(code), "reason");
    const auto other = byCharger ? csms : charger;
    QTRY_COMPARE(other->get(&Peer::m_closed), 1);
    QVERIFY(other->get(&Peer::m_texts).contains("last words"));
    QCOMPARE(int(other->get(&Peer::m_close).code), code);
    QCOMPARE(other->get(&Peer::m_close).reason, code == 1005 ? QByteArray() : QByteArray("reason"));
    QTRY_VERIFY(way.proxy.links().empty());
    QTRY_COMPARE(way.proxy.statistics().links, 0);
    // And the charger may come back.
    const auto again = way.dial();
    QTRY_VERIFY(again->connection());
}

void TestOcppProxy::lost_data()
{
    QTest::addColumn<bool>("charger");
    QTest::newRow("charger's cable cut") << true;
    QTest::newRow("CSMS killed") << false;
}

void TestOcppProxy::lost()
{
    QFETCH(bool, charger);
    Way way;
    QCOMPARE(way.start(), QString());
    const auto peer = way.dial();
    const auto bystander = std::make_shared<Peer>();
    WebSocketClient second;
    second.open(dialling(way.proxy.port(), "/CP2"), bystander);
    QTRY_VERIFY(peer->connection() && bystander->connection());
    std::shared_ptr<Peer> csms;
    for (const auto &candidate : way.csms->peers()) {
        if (candidate->connection() && candidate->connection()->request().chargePointId == "CP1")
            csms = candidate;
    }
    QVERIFY(csms);
    (charger ? peer : csms)->connection()->abort();
    QTRY_COMPARE((charger ? csms : peer)->get(&Peer::m_closed), 1);
    QCOMPARE(int((charger ? csms : peer)->get(&Peer::m_close).code), 1001);
    QTRY_VERIFY(way.shelf->has(PeerProblem::Kind::ConnectionLost));
    // The other charger does not notice.
    QVERIFY(bystander->connection()->send(boot));
    QTRY_COMPARE(bystander->get(&Peer::m_texts), QList<QByteArray> {boot});
}

void TestOcppProxy::pings()
{
    Way way;
    QCOMPARE(way.start(), QString());
    const auto charger = way.dial();
    QTRY_VERIFY(charger->connection());
    const auto csms = way.csms->peers().front();
    QTRY_VERIFY(csms->connection());
    charger->connection()->ping("from the charger");
    QTRY_COMPARE(csms->get(&Peer::m_pings), QList<QByteArray> {"from the charger"});
    QTRY_COMPARE(charger->get(&Peer::m_pongs).size(), qsizetype(1));
    QCOMPARE(charger->get(&Peer::m_pongs).first().first, QByteArray("from the charger"));
    QVERIFY(way.proxy.links().front().upstreamRoundTrip >= 0);
    QCOMPARE(way.proxy.links().front().chargerRoundTrip, qint64(-1));
    csms->connection()->ping(QByteArray(""));
    QTRY_COMPARE(charger->get(&Peer::m_pings), QList<QByteArray> {""});
    QTRY_COMPARE(csms->get(&Peer::m_pongs).size(), qsizetype(1));
}

void TestOcppProxy::bigMessages()
{
    Way way;
    QCOMPARE(way.start(), QString());
    const auto charger = way.dial();
    QTRY_VERIFY(charger->connection());
    QTRY_VERIFY(way.csms->peers().front()->connection());
    // More than waits anywhere: the sender is slowed, nothing is lost.
    way.csms->peers().front()->connection()->pauseReading();
    const QByteArray text = R"([2,"1","DataTransfer",{"data":")" + QByteArray(900'000, 'x') + R"("}])";
    int sent = 0;
    for (; sent < 30 && charger->connection()->send(text); ++sent) { }
    QCOMPARE(sent, 30);
    way.csms->peers().front()->connection()->resumeReading();
    QTRY_COMPARE_WITH_TIMEOUT(charger->get(&Peer::m_texts).size(), qsizetype(sent), 30'000);
    for (const QByteArray &back : charger->get(&Peer::m_texts))
        QVERIFY(back == text);
}

void TestOcppProxy::rules_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QList<QByteArray>>("arrive"); // at the CSMS, of three messages
    QTest::addColumn<int>("altered");
    using List = QList<QByteArray>;
    const QByteArray a = R"([2,"a","Heartbeat",{}])";
    const QByteArray b = R"([2,"b","MeterValues",{"connectorId":1}])";
    const QByteArray c = R"([2,"c","Heartbeat",{}])";
    QTest::newRow("alters") << QByteArray(R"({"match":{"action":"MeterValues"},"do":{"effect":"alter","edits":[{"op":"set","pointer":"/connectorId","value":7}]}})")
                            << List {a, R"([2,"b","MeterValues",{"connectorId":7}])", c} << 1;
    QTest::newRow("edit that does not fit") << QByteArray(R"({"do":{"effect":"alter","edits":[{"op":"remove","pointer":"/x"}]}})")
                                            << List {a, b, c} << 0;
    QTest::newRow("replaces") << QByteArray(R"({"match":{"action":"Meter*"},"do":{"effect":"alter","text":"[2,\"{{id}}\",\"{{action}}!\",{{payload}}]"}})")
                              << List {a, R"([2,"b","MeterValues!",{"connectorId":1}])", c} << 1;
    QTest::newRow("drops the second") << QByteArray(R"({"match":{"action":"Heartbeat","first":2},"do":{"effect":"drop"}})")
                                      << List {a, b} << 1;
    QTest::newRow("drops once") << QByteArray(R"({"match":{"action":"Heartbeat","times":1},"do":{"effect":"drop"}})") << List {b, c} << 1;
    QTest::newRow("duplicates") << QByteArray(R"({"match":{"action":"MeterValues"},"do":{"effect":"duplicate"}})") << List {a, b, b, c} << 1;
    QTest::newRow("delays in order") << QByteArray(R"({"match":{"action":"MeterValues"},"do":{"effect":"delay","delayMs":30}})")
                                     << List {a, b, c} << 1;
    QTest::newRow("lets others pass") << QByteArray(R"({"match":{"action":"MeterValues"},"do":{"effect":"delay","delayMs":500,"overtake":true}})")
                                      << List {a, c, b} << 1;
    QTest::newRow("injects behind") << QByteArray(R"({"match":{"action":"MeterValues"},"do":{"effect":"inject","text":"garbage"}})")
                                    << List {a, b, "garbage", c} << 1;
    QTest::newRow("never by chance") << QByteArray(R"({"match":{"percentage":0},"do":{"effect":"drop"}})") << List {a, b, c} << 0;
    QTest::newRow("the other way") << QByteArray(R"({"match":{"direction":"to-charge-point","types":["callresult"]},"do":{"effect":"drop"}})")
                                   << List {a, b, c} << 0;
    QTest::newRow("disabled") << QByteArray(R"({"enabled":false,"do":{"effect":"drop"}})") << List {a, b, c} << 0;
}

void TestOcppProxy::rules()
{
    QFETCH(QByteArray, rule);
    QFETCH(QList<QByteArray>, arrive);
    QFETCH(int, altered);
    Way way;
    // A CSMS that stays silent.
    auto csms = std::make_shared<Peer>();
    way.csms->setSpecial([&](const WebSocketRequest &request, const WebSocketAcceptor::Answer &answer) {
        answer(WebSocketDecision::accept(csms, request.subprotocols.value(0)));
    });
    QCOMPARE(way.start({ruleOf(rule.constData())}), QString());
    const auto charger = way.dial();
    QTRY_VERIFY(charger->connection());
    const QList<QByteArray> sent {R"([2,"a","Heartbeat",{}])", R"([2,"b","MeterValues",{"connectorId":1}])", R"([2,"c","Heartbeat",{}])"};
    for (const QByteArray &text : sent)
        QVERIFY(charger->connection()->send(text));
    QTRY_COMPARE(csms->get(&Peer::m_texts), arrive);
    QCOMPARE(way.proxy.statistics().altered, quint64(altered));
    // In the capture: what came, and, where a rule touched it, what went on.
    int received = 0;
    int went = 0;
    for (const RecordedFrame &frame : way.shelf->frames()) {
        QVERIFY(frame.from != Lane::Csms);
        QCOMPARE(frame.flags.testFlag(FrameFlag::Altered), frame.from == Lane::Middleware || frame.to == Lane::Middleware);
        received += frame.from == Lane::ChargePoint;
        went += frame.to == Lane::Csms;
        if (frame.from == Lane::ChargePoint)
            QVERIFY(sent.contains(frame.body.message));
        else
            QVERIFY(arrive.contains(frame.body.message));
    }
    QCOMPARE(received, 3);
    QCOMPARE(went, int(arrive.size()));
}

void TestOcppProxy::injected()
{
    Way way;
    auto csms = std::make_shared<Peer>();
    way.csms->setSpecial([&](const WebSocketRequest &request, const WebSocketAcceptor::Answer &answer) {
        answer(WebSocketDecision::accept(csms, request.subprotocols.value(0)));
    });
    QCOMPARE(way.start(), QString());
    QVERIFY(!way.proxy.inject("CP1", ProxyDirection::ToChargePoint, "[]"));
    const auto charger = way.dial();
    QTRY_VERIFY(charger->connection());
    const QByteArray call = R"([2,"mine","TriggerMessage",{"requestedMessage":"Heartbeat"}])";
    QVERIFY(way.proxy.inject("CP1", ProxyDirection::ToChargePoint, call));
    QTRY_COMPARE(charger->get(&Peer::m_texts), QList<QByteArray> {call});
    // The CSMS never asked: the answer ends at the proxy. What comes behind goes on.
    QVERIFY(charger->connection()->send(R"([3,"mine",{"status":"Accepted"}])"));
    QVERIFY(charger->connection()->send(boot));
    QTRY_COMPARE(csms->get(&Peer::m_texts), QList<QByteArray> {boot});
    const std::vector<RecordedFrame> frames = way.shelf->frames();
    QCOMPARE(frames.size(), std::size_t(3));
    QVERIFY(frames[0].from == Lane::Middleware && frames[0].to == Lane::ChargePoint);
    QVERIFY(frames[1].from == Lane::ChargePoint && frames[1].to == Lane::Middleware);
    QCOMPARE(frames[1].action, QByteArray("TriggerMessage"));
    QVERIFY(way.proxy.disconnect("CP1", 1000));
    QTRY_COMPARE(charger->get(&Peer::m_closed), 1);
    QTRY_COMPARE(csms->get(&Peer::m_closed), 1);
}

void TestOcppProxy::ordersWithDelay()
{
    Way way;
    QCOMPARE(way.start({ruleOf(R"({"match":{"direction":"to-csms","percentage":30},"do":{"effect":"delay","delayMs":1}})")}), QString());
    const auto charger = way.dial();
    QTRY_VERIFY(charger->connection());
    QList<QByteArray> sent;
    for (int i = 0; i < 300; ++i) {
        sent.append("[2,\"" + QByteArray::number(i) + "\",\"Heartbeat\",{}]");
        QVERIFY(charger->connection()->send(sent.last()));
    }
    QTRY_COMPARE(charger->get(&Peer::m_texts).size(), sent.size());
    QCOMPARE(charger->get(&Peer::m_texts), sent);
    QVERIFY(way.proxy.ruleHits().front() > 0);
    // What still waits arrives when the charger says good-bye.
    way.proxy.setRules({ruleOf(R"({"do":{"effect":"delay","delayMs":3600000}})")});
    QVERIFY(charger->connection()->send("late"));
    charger->connection()->close(1000);
    QTRY_VERIFY(way.csms->peers().front()->get(&Peer::m_texts).contains("late"));
}

void TestOcppProxy::deepNesting()
{
    Way way;
    QCOMPARE(way.start({ruleOf(R"({"match":{"action":"X"},"do":{"effect":"alter","edits":[{"op":"set","pointer":"/a/b","value":1}]}})")}),
             QString());
    const auto charger = way.dial();
    QTRY_VERIFY(charger->connection());
    const QByteArray deep = "[2,\"1\",\"X\",{\"a\":" + QByteArray(200'000, '[') + QByteArray(200'000, ']') + "}]";
    const QByteArray open = "[2,\"2\",\"X\",{\"a\":" + QByteArray(200'000, '{');
    QVERIFY(charger->connection()->send(deep));
    QVERIFY(charger->connection()->send(open));
    QTRY_COMPARE(charger->get(&Peer::m_texts).size(), qsizetype(2));
    QVERIFY(charger->get(&Peer::m_texts) == (QList<QByteArray> {deep, open}));
}

void TestOcppProxy::manyLinks()
{
    Way way;
    QCOMPARE(way.start(), QString());
    std::vector<std::unique_ptr<WebSocketClient>> clients;
    std::vector<std::shared_ptr<Peer>> chargers;
    for (int i = 0; i < 100; ++i) {
        clients.push_back(std::make_unique<WebSocketClient>());
        chargers.push_back(std::make_shared<Peer>());
        clients.back()->open(dialling(way.proxy.port(), "/CP" + QByteArray::number(i)), chargers.back());
    }
    for (const auto &charger : chargers)
        QTRY_VERIFY(charger->connection());
    for (std::size_t i = 0; i < chargers.size(); ++i)
        QVERIFY(chargers[i]->connection()->send("[2,\"" + QByteArray::number(int(i)) + "\",\"Heartbeat\",{}]"));
    for (std::size_t i = 0; i < chargers.size(); ++i)
        QTRY_COMPARE(chargers[i]->get(&Peer::m_texts), QList<QByteArray> {"[2,\"" + QByteArray::number(int(i)) + "\",\"Heartbeat\",{}]"});
    QCOMPARE(way.proxy.links().size(), std::size_t(100));
    QTRY_COMPARE(way.shelf->frames().size(), std::size_t(200));
    for (const RecordedFrame &frame : way.shelf->frames())
        QVERIFY(frame.body.message.contains('"' + frame.peer.mid(2) + '"'));
    way.proxy.stop();
    for (const auto &charger : chargers)
        QTRY_COMPARE(charger->get(&Peer::m_closed), 1);
    QVERIFY(way.proxy.links().empty());
}

void TestOcppProxy::sinkThatFails()
{
    // As a recorder does whose disk is full: it tells, and keeps nothing.
    class FullDisk : public FrameSink
    {
    public:
        void record(RecordedFrame) override
        {
            PeerProblem problem;
            problem.kind = PeerProblem::Kind::RecordingFailed;
            report(problem);
        }
        void report(PeerProblem problem) override { told += problem.kind == PeerProblem::Kind::RecordingFailed; }
        std::atomic_int told = 0;
    };
    auto sink = std::make_shared<FullDisk>();
    auto csms = std::make_shared<Host>();
    WebSocketServer server;
    QCOMPARE(server.listen(loopback(), csms), QString());
    OcppProxy proxy(sink);
    OcppProxySettings settings;
    settings.listen = loopback();
    settings.upstream = "ws://127.0.0.1:" + QByteArray::number(server.port());
    QCOMPARE(proxy.start(settings), QString());
    WebSocketClient client;
    auto charger = std::make_shared<Peer>();
    client.open(dialling(proxy.port()), charger);
    QTRY_VERIFY(charger->connection());
    for (int i = 0; i < 50; ++i)
        QVERIFY(charger->connection()->send(boot));
    QTRY_COMPARE(charger->get(&Peer::m_texts).size(), qsizetype(50));
    QTRY_COMPARE(sink->told.load(), 100);
    QVERIFY(charger->connection()->isOpen());
}

void TestOcppProxy::stopsAndStartsAgain()
{
    Way way;
    QCOMPARE(way.start(), QString());
    const auto charger = way.dial();
    QTRY_VERIFY(charger->connection());
    const quint16 port = way.proxy.port();
    way.proxy.stop();
    QVERIFY(!way.proxy.isRunning());
    QTRY_COMPARE(charger->get(&Peer::m_closed), 1);
    QCOMPARE(int(charger->get(&Peer::m_close).code), 1001);
    OcppProxySettings settings;
    settings.listen = loopback();
    settings.listen.port = port;
    settings.upstream = "ws://127.0.0.1:" + QByteArray::number(way.server.port());
    QCOMPARE(way.proxy.start(settings), QString());
    QCOMPARE(way.proxy.port(), port);
    const auto again = way.dial();
    QTRY_VERIFY(again->connection());
}

QTEST_GUILESS_MAIN(TestOcppProxy)
#include "tst_ocppproxy.moc"
