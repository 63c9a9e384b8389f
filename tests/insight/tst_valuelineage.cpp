// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sheet.h"
#include "models/capture/captureloader.h"
#include "models/capture/isotime.h"
#include "models/insight/lineagemodel.h"
#include "models/insight/lineagesession.h"
#include "models/insight/lineagevalue.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Roamscope;

using Place = LineageHop::Place;
using Kind = LineageDeparture::Kind;

namespace {

TimeUs moment(const char *text)
{
    return text && *text ? parseIsoTime(text) : noTime;
}

QByteArray http(const char *time, const char *from, const char *to, const char *method, const char *url, const QByteArray &body, int id)
{
    QByteArray escaped = body;
    escaped.replace("\"", "\\\"");
    return QByteArray("{\"schemaVersion\":\"1.1\",\"record\":\"http\",\"timestamp\":\"2026-03-01T") + time + "Z\",\"from\":\"" + from + "\",\"to\":\"" + to
        + "\",\"correlationId\":\"c" + QByteArray::number(id) + "\",\"kind\":\"request\",\"method\":\"" + method + "\",\"url\":\"" + url
        + "\",\"headers\":{\"X-Request-ID\":\"c" + QByteArray::number(id) + "\"},\"body\":\"" + escaped + "\"}\n";
}

QByteArray answered(const char *time, const char *from, const char *to, int status, int id)
{
    return QByteArray("{\"schemaVersion\":\"1.1\",\"record\":\"http\",\"timestamp\":\"2026-03-01T") + time + "Z\",\"from\":\"" + from + "\",\"to\":\"" + to
        + "\",\"correlationId\":\"c" + QByteArray::number(id) + "\",\"kind\":\"response\",\"status\":" + QByteArray::number(status)
        + ",\"headers\":{\"X-Request-ID\":\"c" + QByteArray::number(id)
        + "\"},\"body\":\"" + (status < 300 ? "{\\\"status_code\\\":1000,\\\"timestamp\\\":\\\"2026-03-01T00:00:00Z\\\"}" : "") + "\"}\n";
}

QByteArray call(const char *time, const char *action, const QByteArray &payload, int id)
{
    return QByteArray("{\"schemaVersion\":\"1.1\",\"timestamp\":\"2026-03-01T") + time
        + "Z\",\"ocppVersion\":\"1.6\",\"transport\":\"json\",\"chargePointId\":\"CP-LINE-1\",\"direction\":\"cp-to-csms\",\"messageType\":\"CALL\",\"messageId\":\""
        + QByteArray::number(id) + "\",\"action\":\"" + action + "\",\"payload\":" + payload + "}\n";
}

} // namespace

class TestValueLineage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void demoBack_data();
    void demoBack();
    void oldCopyInAFile();
    void fieldOfAFrame();
    void answerToACharger();
    void collapsedNamesItsSetting();

    void forward_data();
    void forward();

    void departures_data();
    void departures();
    void keyedPaths();

    void refusedAndRepeated_data();
    void refusedAndRepeated();
    void kilowattsWithoutASheet();
    void hostileQuestions();

    void newestQuestionWins();
    void textAndMarkdown();
    void listModel();

private:
    const Transaction *charge(const char *peer, int connector, int number) const;
    static LineageInput read(const QByteArray &lines);

    LineageInput m_input;
    LineageIndexPtr m_index;
};

void TestValueLineage::initTestCase()
{
    const QString demo = QStringLiteral(SOURCE_DIR "/resources/demo/");
    QStringList files;
    for (const char *name : {"lindenpark-ocpp.jsonl", "LP-AC-03_diagnostics.log", "depot-nord-ocpp.jsonl", "solarhof-ocpp.jsonl",
                             "ocpi-cpo-emsp.jsonl", "middleware.jsonl", "solarhof-ems.jsonl"})
        files.append(demo + QStringLiteral("captures/") + QLatin1StringView(name));
    m_input.capture = CaptureLoader::load(files);
    QVERIFY(m_input.capture->size() > 10000);
    m_input.analysis = analyse(*m_input.capture, {.validate = false});
    for (const char *name : {"lindenpark-cdrs", "lindenpark-location", "lindenpark-sessions", "solarhof-cdrs", "solarhof-sessions"})
        m_input.sheets.append(readSheetFile(demo + QStringLiteral("sheets/%1.sheet.json").arg(QLatin1StringView(name))).sheet);
    m_input.workspaceFolder = demo;
    m_index = LineageIndex::build(m_input);
    QVERIFY(m_index);
}

/// The n-th charge (from 1) at a connector over the day.
const Transaction *TestValueLineage::charge(const char *peer, int connector, int number) const
{
    for (const Transaction &transaction : m_input.analysis->transactions) {
        if (m_input.capture->peers().text(transaction.peer) == peer && transaction.connector == connector && --number == 0)
            return &transaction;
    }
    return nullptr;
}

void TestValueLineage::demoBack_data()
{
    QTest::addColumn<int>("module");
    QTest::addColumn<QByteArray>("peer"); // a charge of it, or empty
    QTest::addColumn<int>("connector");
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("id"); // of an object, where there is no charge
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("departure"); // none = untouched
    QTest::addColumn<int>("place"); // of the first departure
    QTest::addColumn<QString>("words"); // in its sentence
    const auto object = [](const char *name, OcpiModule module, const char *id, const char *path, const char *at, const char *departure, Place place,
                           const char *words) {
        QTest::newRow(name) << int(module) << QByteArray() << 0 << 0 << QByteArray(id) << QByteArray(path) << QByteArray(at) << QByteArray(departure)
                            << int(place) << QString::fromUtf8(words);
    };
    const auto charge = [](const char *name, OcpiModule module, const char *peer, int connector, int number, const char *path, const char *departure,
                           Place place, const char *words) {
        QTest::newRow(name) << int(module) << QByteArray(peer) << connector << number << QByteArray() << QByteArray(path) << QByteArray()
                            << QByteArray(departure) << int(place) << QString::fromUtf8(words);
    };
    // What was planted.
    charge("CDR start of a slow clock", OcpiModule::Cdrs, "LP-DC-01", 1, 1, "/start_date_time", "clock", Place::Said, "4 min 00 s slow");
    charge("session start of a slow clock", OcpiModule::Sessions, "LP-DC-01", 1, 1, "/start_date_time", "clock", Place::Said, "4 min 00 s slow");
    charge("late CDR", OcpiModule::Cdrs, "LP-DC-02", 1, 2, "/total_energy", "late", Place::Sent, "10 h 37 min late");
    charge("register for consumption", OcpiModule::Cdrs, "LP-DC-02", 1, 5, "/total_energy", "start-not-subtracted", Place::Sent, "12212343");
    object("fault not forwarded", OcpiModule::Locations, "LP", "/evses/LP-DC-02-2/status", "2026-09-17T15:00:00Z", "dropped", Place::Logged,
           "no row for errorCode GroundFailure");
    object("Finishing collapsed", OcpiModule::Locations, "LP", "/evses/LP-AC-02-2/status", "2026-09-17T13:00:00Z", "collapsed", Place::Sent, "Finishing");
    object("SuspendedEVSE collapsed", OcpiModule::Locations, "LP", "/evses/LP-AC-02-2/status", "2026-09-17T11:00:00Z", "collapsed", Place::Sent,
           "SuspendedEVSE");
    object("power in kilowatts", OcpiModule::Locations, "LP", "/evses/LP-DC-01-1/connectors/1/max_electric_power", "", "factor", Place::Sent,
           "150 instead of 150000");
    object("stale token", OcpiModule::Tokens, "04354171F0487F", "/valid", "", "still-accepted", Place::Used, "46 min 53 s");
    // What arrived as it should.
    charge("energy of a sound CDR", OcpiModule::Cdrs, "LP-DC-01", 1, 1, "/total_energy", "none", Place::Said, "untouched");
    charge("energy of a sound session", OcpiModule::Sessions, "LP-DC-01", 1, 1, "/kwh", "none", Place::Said, "untouched");
    charge("token of a sound CDR", OcpiModule::Cdrs, "LP-DC-01", 1, 1, "/cdr_token/uid", "none", Place::Said, "untouched");
    charge("session of the late CDR", OcpiModule::Sessions, "LP-DC-02", 1, 2, "/kwh", "none", Place::Said, "untouched");
    charge("session of the wrong CDR", OcpiModule::Sessions, "LP-DC-02", 1, 5, "/kwh", "none", Place::Said, "untouched");
    object("power in watts", OcpiModule::Locations, "LP", "/evses/LP-AC-01-1/connectors/1/max_electric_power", "", "none", Place::Said, "untouched");
    object("status passed on", OcpiModule::Locations, "LP", "/evses/LP-DC-01-1/status", "2026-09-17T15:00:00Z", "none", Place::Said, "untouched");
    object("status before the fault", OcpiModule::Locations, "LP", "/evses/LP-DC-02-2/status", "2026-09-17T13:30:00Z", "none", Place::Said, "untouched");
    object("name of a location", OcpiModule::Locations, "LP", "/name", "", "none", Place::Said, "");
}

void TestValueLineage::demoBack()
{
    QFETCH(const int, module);
    QFETCH(const QByteArray, peer);
    QFETCH(const int, connector);
    QFETCH(const int, number);
    QFETCH(const QByteArray, id);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, at);
    QFETCH(const QByteArray, departure);
    QFETCH(const int, place);
    QFETCH(const QString, words);
    LineageSubject subject {.module = OcpiModule(module), .id = id, .path = path, .at = moment(at.constData())};
    if (!peer.isEmpty()) {
        // The first charge at a connector that roamed counts as the first: local ones have no object.
        const Transaction *transaction = charge(peer.constData(), connector, number);
        for (int i = number; transaction && transaction->cdrId.isEmpty() && number == 1; ++i)
            transaction = charge(peer.constData(), connector, i + 1);
        QVERIFY(transaction);
        subject.id = subject.module == OcpiModule::Cdrs ? transaction->cdrId : transaction->sessionId;
    }
    const ValueLineage lineage = traceBack(*m_index, subject);
    QVERIFY2(!lineage.isEmpty(), qPrintable(lineage.reason));
    const QByteArray text = lineage.toText(*m_input.capture, {}, false).toUtf8();
    QVERIFY2(lineage.conclusion().contains(words), text.constData());
    if (departure == "none") {
        QVERIFY2(lineage.firstDeparture < 0, text.constData());
    } else {
        QVERIFY2(lineage.firstDeparture >= 0, text.constData());
        const LineageHop &hop = lineage.hops[std::size_t(lineage.firstDeparture)];
        QCOMPARE(QString(hop.departure.id()), QString::fromUtf8(departure));
        QCOMPARE(int(hop.place), place);
    }
    // The way ends with who acts on it, or with what the partner has.
    QVERIFY2(lineage.hops.back().place == Place::Held || lineage.hops.back().place == Place::Used, text.constData());
    for (const LineageHop &hop : lineage.hops) {
        QVERIFY2(hop.place == Place::Own || hop.frame != noFrame || !hop.departure.isNone(), text.constData());
        QVERIFY(hop.from < int(lineage.hops.size()));
    }
}

void TestValueLineage::oldCopyInAFile()
{
    LineageSubject subject {.module = OcpiModule::Locations, .id = "LP", .path = "/evses/LP-DC-02-2/status", .at = moment("2026-09-17T15:00:00Z")};
    subject.held = "\"AVAILABLE\"";
    const ValueLineage lineage = traceBack(*m_index, subject);
    QCOMPARE(lineage.hops.back().place, Place::Held);
    QCOMPARE(lineage.hops.back().departure.kind, Kind::StillOld);
    QCOMPARE(lineage.hops[std::size_t(lineage.firstDeparture)].departure.kind, Kind::Dropped);
}

void TestValueLineage::fieldOfAFrame()
{
    const Transaction *transaction = charge("LP-DC-02", 1, 5);
    QVERIFY(transaction);
    FrameId post = noFrame;
    for (const FrameId frame : transaction->frames) {
        if (m_input.capture->frames().kind(frame) == FrameKind::HttpRequest && m_input.capture->body(frame).method == "POST")
            post = frame;
    }
    QVERIFY(post != noFrame);
    const ValueLineage lineage = traceBack(*m_index, {.frame = post, .pointer = "/total_energy"});
    QVERIFY2(lineage.firstDeparture >= 0, qPrintable(lineage.conclusion()));
    const LineageHop &hop = lineage.hops[std::size_t(lineage.firstDeparture)];
    QCOMPARE(hop.departure.kind, Kind::StartNotSubtracted);
    QCOMPARE(hop.frame, post);
    QCOMPARE(hop.pointer, QByteArray("/total_energy"));
    QVERIFY(!hop.rule.isEmpty());
    QVERIFY(!hop.steps.isEmpty());
    QCOMPARE(hop.unit, QByteArray("kWh"));
    // Both readings lead to it.
    QCOMPARE(lineage.hops.front().field, QByteArray("StartTransaction meterStart"));
    QCOMPARE(lineage.hops.front().unit, QByteArray("Wh"));
    QCOMPARE(lineage.hops[1].field, QByteArray("StopTransaction meterStop"));
    QVERIFY(hop.delay > 0);
}

void TestValueLineage::answerToACharger()
{
    FrameId frame = noFrame;
    for (const Problem &problem : m_input.analysis->problems) {
        if (problem.kind == Problem::Kind::StaleToken && frame == noFrame)
            frame = problem.frame;
    }
    QVERIFY(frame != noFrame);
    // Asked of the question, its answer is meant.
    const ValueLineage lineage = traceBack(*m_index, {.frame = frame, .pointer = "/idTagInfo/status"});
    QVERIFY2(lineage.firstDeparture >= 0, qPrintable(lineage.conclusion()));
    QCOMPARE(lineage.hops[std::size_t(lineage.firstDeparture)].departure.kind, Kind::StillAccepted);
    QCOMPARE(lineage.hops.front().party, Lane::Emsp);
    const bool logged = std::any_of(lineage.hops.begin(), lineage.hops.end(), [](const LineageHop &hop) {
        return hop.place == Place::Logged && hop.note.contains(QStringLiteral("Local list update postponed"));
    });
    QVERIFY(logged);
}

void TestValueLineage::collapsedNamesItsSetting()
{
    const ValueLineage lineage = traceBack(
        *m_index, {.module = OcpiModule::Locations, .id = "LP", .path = "/evses/LP-AC-02-2/status", .at = moment("2026-09-17T13:00:00Z")});
    QCOMPARE(lineage.hops.front().place, Place::Logged);
    QVERIFY(lineage.hops.front().note.contains(QStringLiteral("compact")));
    QCOMPARE(lineage.hops[1].from, -1);
    QCOMPARE(lineage.hops[1].delay, -1);
}

void TestValueLineage::forward_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("field"); // that it must reach; empty = none
    QTest::addColumn<int>("ending");
    QTest::newRow("meter at the start") << QByteArray("StartTransaction") << QByteArray("/meterStart") << QByteArray("CDR total_energy") << 0;
    QTest::newRow("meter at the end") << QByteArray("StopTransaction") << QByteArray("/meterStop") << QByteArray("Session kwh") << 0;
    QTest::newRow("token") << QByteArray("StartTransaction") << QByteArray("/idTag") << QByteArray("CDR cdr_token/uid") << 0;
    QTest::newRow("time of the start") << QByteArray("StartTransaction") << QByteArray("/timestamp") << QByteArray("CDR start_date_time") << 0;
    QTest::newRow("firmware") << QByteArray("BootNotification") << QByteArray("/firmwareVersion") << QByteArray() << int(LineageHop::Ending::NoField);
    QTest::newRow("heartbeat") << QByteArray("Heartbeat") << QByteArray() << QByteArray() << int(LineageHop::Ending::NoField);
}

void TestValueLineage::forward()
{
    QFETCH(const QByteArray, action);
    QFETCH(const QByteArray, pointer);
    QFETCH(const QByteArray, field);
    QFETCH(const int, ending);
    FrameId found = noFrame;
    const FrameTable &rows = m_input.capture->frames();
    const Transaction *transaction = charge("LP-DC-02", 1, 5);
    for (const FrameId frame : transaction->frames) {
        if (rows.kind(frame) == FrameKind::Call && m_input.capture->actions().text(rows.action(frame)) == action)
            found = frame;
    }
    for (FrameId frame = 0; frame < m_input.capture->size() && found == noFrame; ++frame) {
        if (rows.kind(frame) == FrameKind::Call && m_input.capture->actions().text(rows.action(frame)) == action)
            found = frame;
    }
    QVERIFY(found != noFrame);
    const ValueLineage lineage = traceForward(*m_index, {.frame = found, .pointer = pointer});
    const QByteArray text = lineage.toText(*m_input.capture, {}, false).toUtf8();
    QVERIFY2(!lineage.isEmpty(), text.constData());
    QCOMPARE(lineage.hops.front().frame, found);
    const auto has = [&lineage](auto test) { return std::any_of(lineage.hops.begin(), lineage.hops.end(), test); };
    if (field.isEmpty()) {
        QVERIFY2(has([ending](const LineageHop &hop) { return int(hop.ending) == ending; }), text.constData());
        QVERIFY(lineage.conclusion().contains(QStringLiteral("goes no further")));
    } else {
        QVERIFY2(has([&field](const LineageHop &hop) { return hop.field == field && hop.frame != noFrame; }), text.constData());
        QVERIFY2(has([](const LineageHop &hop) { return hop.place == Place::Held && hop.branch > 0; }), text.constData());
    }
}

void TestValueLineage::departures_data()
{
    QTest::addColumn<QByteArray>("demanded");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *demanded, const char *sent, const char *object, const char *pointer, const char *expected) {
        QTest::newRow(name) << QByteArray(demanded) << QByteArray(sent) << QByteArray(object) << QString::fromUtf8(pointer) << QByteArray(expected);
    };
    row("the same number written otherwise", "7400", "7400.0", "Session", "/kwh", "none");
    row("the same time written otherwise", "\"2026-01-01T00:00:00Z\"", "\"2026-01-01T00:00:00.000Z\"", "Session", "/start_date_time", "none");
    row("last digit of kWh", "54.3671", "54.367", "CDR", "/total_energy", "none");
    row("thousandfold", "22000", "22", "Connector", "/max_electric_power", "factor");
    row("Wh for kWh", "54.367", "54367", "CDR", "/total_energy", "factor");
    row("whole kWh", "54.367", "54", "CDR", "/total_energy", "rounded");
    row("cut name", "\"Lindenpark Center\"", "\"Lindenpark\"", "Location", "/name", "truncated");
    row("two hours", "\"2026-01-01T10:00:00Z\"", "\"2026-01-01T12:00:00Z\"", "CDR", "/start_date_time", "time-zone");
    row("some minutes", "\"2026-01-01T10:00:00Z\"", "\"2026-01-01T10:07:20Z\"", "CDR", "/start_date_time", "time-shift");
    row("another word", "\"BLOCKED\"", "\"CHARGING\"", "EVSE", "/status", "word");
    row("letter case of an id that has none", "\"abc\"", "\"ABC\"", "Session", "/id", "none");
    row("left out", "\"30159\"", "", "Location", "/postal_code", "missing");
    row("nothing was asked for", "", "\"x\"", "Location", "/name", "none");
    row("another name", "\"North\"", "\"South\"", "Location", "/name", "value");
}

void TestValueLineage::departures()
{
    QFETCH(const QByteArray, demanded);
    QFETCH(const QByteArray, sent);
    QFETCH(const QByteArray, object);
    QFETCH(const QString, pointer);
    QFETCH(const QByteArray, expected);
    const Catalog &catalog = Catalog::instance();
    const CatalogField *field = catalog.fieldAt(catalog.object(ProtocolVersion::Ocpi221, object), pointer);
    QVERIFY(field);
    const LineageDeparture departure = departureOf(demanded, sent, field, nullptr);
    QCOMPARE(QString(departure.id()), QString::fromUtf8(expected));
    QCOMPARE(departure.text().isEmpty(), departure.isNone());
}

void TestValueLineage::keyedPaths()
{
    const QByteArray json = R"({"evses":[{"uid":"A"},{"uid":"B/1","connectors":[{"id":"2","max_voltage":400}]}],"list":[5,6]})";
    QCOMPARE(keyedPathAt(json, "/evses/1/connectors/0/max_voltage"), QByteArray("/evses/B~11/connectors/2/max_voltage"));
    QCOMPARE(keyedPathAt(json, "/list/1"), QByteArray("/list/1"));
    QCOMPARE(valueAtJsonPointer(json, "/evses/1/connectors/0/max_voltage"), QByteArray("400"));
    QCOMPARE(valueAtJsonPointer(json, "/evses/7/uid"), QByteArray());
    QCOMPARE(valueAtJsonPointer("no json", "/a/b"), QByteArray());
}

LineageInput TestValueLineage::read(const QByteArray &lines)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("capture.jsonl"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(lines);
    file.close();
    LineageInput input;
    input.capture = CaptureLoader::load({path});
    input.analysis = analyse(*input.capture);
    return input;
}

void TestValueLineage::refusedAndRepeated_data()
{
    QTest::addColumn<int>("first"); // answer to the PUT; 0 = none
    QTest::addColumn<QByteArray>("again"); // time of a repetition
    QTest::addColumn<QByteArray>("departure");
    QTest::addColumn<QByteArray>("held");
    QTest::newRow("taken at once") << 200 << QByteArray() << QByteArray("none") << QByteArray("0.45");
    QTest::newRow("refused, never repeated") << 503 << QByteArray() << QByteArray("refused") << QByteArray("0.39");
    QTest::newRow("never answered") << 0 << QByteArray() << QByteArray("unanswered") << QByteArray("0.39");
    QTest::newRow("refused, repeated soon") << 503 << QByteArray("10:01:00") << QByteArray("none") << QByteArray("0.45");
    QTest::newRow("refused, repeated after an hour") << 503 << QByteArray("11:01:00") << QByteArray("late") << QByteArray("0.45");
}

void TestValueLineage::refusedAndRepeated()
{
    QFETCH(const int, first);
    QFETCH(const QByteArray, again);
    QFETCH(const QByteArray, departure);
    QFETCH(const QByteArray, held);
    const auto tariff = [](const char *price) {
        return QByteArray(R"({"country_code":"DE","party_id":"ABC","id":"T1","currency":"EUR","elements":[{"price_components":[{"type":"ENERGY","price":)") + price
            + R"(,"step_size":1}]}],"last_updated":"2026-03-01T00:00:00Z"})";
    };
    const char *url = "/ocpi/emsp/2.2.1/tariffs/DE/ABC/T1";
    QByteArray lines = http("09:00:00", "cpo", "emsp", "PUT", url, tariff("0.39"), 1) + answered("09:00:00.100", "emsp", "cpo", 200, 1)
        + http("10:00:00", "cpo", "emsp", "PUT", url, tariff("0.45"), 2);
    if (first > 0)
        lines += answered("10:00:00.200", "emsp", "cpo", first, 2);
    if (!again.isEmpty())
        lines += http(again.constData(), "cpo", "emsp", "PUT", url, tariff("0.45"), 3) + answered((again + ".100").constData(), "emsp", "cpo", 200, 3);
    const LineageIndexPtr index = LineageIndex::build(read(lines));
    QVERIFY(index);
    const ValueLineage lineage = traceBack(*index, {.module = OcpiModule::Tariffs, .id = "T1", .path = "/elements/0/price_components/0/price"});
    const QByteArray text = lineage.toText(index->capture(), {}, false).toUtf8();
    QVERIFY2(!lineage.isEmpty(), text.constData());
    QCOMPARE(lineage.hops.front().value, QByteArray("0.45"));
    QCOMPARE(QString(lineage.firstDeparture < 0 ? LineageDeparture().id() : lineage.hops[std::size_t(lineage.firstDeparture)].departure.id()),
             QString::fromUtf8(departure));
    QCOMPARE(lineage.hops.back().place, Place::Held);
    QVERIFY2(lineage.hops.back().value == held, text.constData());
}

void TestValueLineage::kilowattsWithoutASheet()
{
    const auto location = [](const char *power) {
        return QByteArray(R"({"country_code":"DE","party_id":"ABC","id":"L1","publish":true,"evses":[{"uid":"E1","status":"AVAILABLE","connectors":[{"id":"1","standard":"IEC_62196_T2_COMBO","format":"CABLE","power_type":"DC","max_voltage":920,"max_amperage":200,"max_electric_power":)")
            + power + R"(,"last_updated":"2026-03-01T00:00:00Z"}],"last_updated":"2026-03-01T00:00:00Z"}],"last_updated":"2026-03-01T00:00:00Z"})";
    };
    const auto departureOfPower = [&location](const char *power) {
        const LineageIndexPtr index = LineageIndex::build(read(http("09:00:00", "cpo", "emsp", "PUT", "/ocpi/emsp/2.2.1/locations/DE/ABC/L1", location(power), 1)
                                                               + answered("09:00:00.100", "emsp", "cpo", 200, 1)));
        const ValueLineage lineage = traceBack(*index, {.module = OcpiModule::Locations, .id = "L1", .path = "/evses/E1/connectors/1/max_electric_power"});
        return lineage.firstDeparture < 0 ? Kind::None : lineage.hops[std::size_t(lineage.firstDeparture)].departure.kind;
    };
    QCOMPARE(departureOfPower("150"), Kind::UnitImplausible);
    QCOMPARE(departureOfPower("150000"), Kind::None);
}

void TestValueLineage::hostileQuestions()
{
    const QByteArray lines = call("08:00:00", "StatusNotification", R"({"connectorId":1,"status":"Available","errorCode":"NoError"})", 1)
        + http("09:00:00", "cpo", "emsp", "PUT", "/ocpi/emsp/2.2.1/sessions/DE/ABC/S1", R"({"id":"S1","kwh":)", 2)
        + http("09:01:00", "cpo", "emsp", "PATCH", "/ocpi/emsp/2.2.1/locations/DE/ABC/L/E", "[[[[", 3) + "{\"schemaVersion\":\"1.1\",\"record\":\"event\"}\n";
    const LineageIndexPtr index = LineageIndex::build(read(lines));
    QVERIFY(index);
    const QByteArrayList pointers {QByteArray(), "/", "//", "/kwh", "/a/b/c", "/0/1/2", "/~", "nonsense", QByteArray(5000, '/')};
    for (FrameId frame = 0; frame <= index->capture().size(); ++frame) {
        for (const QByteArray &pointer : pointers) {
            const LineageSubject subject {.frame = frame, .pointer = pointer};
            const ValueLineage back = traceBack(*index, subject);
            QVERIFY(!back.isEmpty() || !back.reason.isEmpty());
            traceForward(*index, subject);
        }
    }
    for (const OcpiModule module : allOcpiModules) {
        for (const QByteArray &path : pointers)
            traceBack(*index, {.module = module, .id = "S1", .path = path});
    }
    QVERIFY(!LineageIndex::build({}));
    std::atomic_bool cancelled {true};
    QVERIFY(!LineageIndex::build(m_input, {}, &cancelled));
}

void TestValueLineage::newestQuestionWins()
{
    LineageSession session;
    QSignalSpy changed(&session, &LineageSession::changed);
    session.ask({.module = OcpiModule::Tokens, .id = "04354171F0487F", .path = "/valid"}, ValueLineage::Direction::Back);
    QVERIFY(session.lineage().isEmpty());
    QVERIFY(!session.lineage().reason.isEmpty());
    // Once the capture is there, what was asked for last is answered.
    session.setInput(m_input);
    QCOMPARE(session.lineage().reason, QString());
    for (int i = 0; i < 5; ++i)
        session.ask({.module = OcpiModule::Tokens, .id = "04354171F0487F", .path = "/valid"}, ValueLineage::Direction::Back);
    const LineageSubject last {.module = OcpiModule::Locations, .id = "LP", .path = "/name"};
    session.ask(last, ValueLineage::Direction::Back);
    QVERIFY(session.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), 20000);
    QCOMPARE(session.lineage().subject, last);
    QVERIFY(!changed.isEmpty());
    session.clear();
    QVERIFY(session.lineage().isEmpty());
}

void TestValueLineage::textAndMarkdown()
{
    const ValueLineage lineage = traceBack(
        *m_index, {.module = OcpiModule::Locations, .id = "LP", .path = "/evses/LP-DC-02-2/status", .at = moment("2026-09-17T15:00:00Z")});
    const QString text = lineage.toText(*m_input.capture, {}, false);
    QVERIFY(text.contains(QStringLiteral("Faulted")));
    QVERIFY(text.contains(QStringLiteral("middleware.jsonl:")));
    const QString markdown = lineage.toText(*m_input.capture, {}, true);
    QVERIFY(markdown.startsWith(QStringLiteral("## ")));
    QCOMPARE(markdown.count(QStringLiteral("\n| ")), qsizetype(lineage.hops.size()) + 1);
}

void TestValueLineage::listModel()
{
    LineageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.toText(true).isEmpty());
    const ValueLineage lineage = traceBack(
        *m_index, {.module = OcpiModule::Locations, .id = "LP", .path = "/evses/LP-DC-02-2/status", .at = moment("2026-09-17T15:00:00Z")});
    model.setLineage(lineage, m_input.capture, {});
    QCOMPARE(model.rowCount(), int(lineage.hops.size()));
    const QModelIndex departs = model.index(lineage.firstDeparture);
    QVERIFY(departs.data(LineageModel::DepartsRole).toBool());
    QCOMPARE(departs.data(LineageModel::FrameRole).toUInt(), lineage.hops[std::size_t(lineage.firstDeparture)].frame);
    QVERIFY(departs.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("GroundFailure")));
    model.setTimeFormat({.mode = TimeFormat::Mode::TimeOfDay});
    QCOMPARE(model.card(0).time, QStringLiteral("14:05:17.000"));
    model.setLineage({}, {}, {});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestValueLineage)
#include "tst_valuelineage.moc"
