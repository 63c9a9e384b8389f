// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/analysis.h"
#include "models/capture/captureloader.h"
#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/compare/atmoment.h"
#include "models/compare/explain.h"
#include "models/compare/keyedpath.h"
#include "models/compare/momentobject.h"
#include "models/compare/truth.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Roamscope;

namespace {

TimeUs at(const char *text)
{
    return parseIsoTime(text);
}

QByteArray statusOf(const DatasetPtr &dataset, const QByteArray &id, const QByteArray &evse)
{
    for (const DatasetElement &element : dataset->elements(OcpiModule::Locations)) {
        const QByteArray json = dataset->bytes(element).toByteArray();
        if (jsonStringValue(valueAtKeyedPath(json, "/id")) == id)
            return jsonStringValue(valueAtKeyedPath(json, "/evses/" + evse + "/status"));
    }
    return {};
}

QByteArray objectOf(const DatasetPtr &dataset, OcpiModule module, int index = 0)
{
    return dataset->count(module) > index ? dataset->bytes(dataset->elements(module)[std::size_t(index)]).toByteArray() : QByteArray();
}

/// Writes HTTP exchanges as a canonical capture.
class Script
{
public:
    explicit Script(const QByteArray &version = "2.2.1")
        : m_version(version)
    {
    }
    /// A request at a second of the day and its answer 200 ms later; http 0 = none.
    void exchange(int second, const QByteArray &method, const QByteArray &path, const QByteArray &body, int http = 200, int ocpi = 1000,
                  bool fromCpo = true, const QByteArray &data = {})
    {
        const QByteArray id = "x" + QByteArray::number(++m_count);
        const QByteArray from = fromCpo ? "cpo" : "emsp";
        const QByteArray to = fromCpo ? "emsp" : "cpo";
        m_lines += R"({"schemaVersion":"1.1","record":"http","timestamp":")" + time(second, 0) + R"(","from":")" + from + R"(","to":")" + to
            + R"(","correlationId":")" + id + R"(","kind":"request","method":")" + method + R"(","url":"/ocpi/)" + to + '/' + m_version + path
            + R"(","headers":{"OCPI-from-country-code":")" + (fromCpo ? "DE" : "NL") + R"(","OCPI-from-party-id":")"
            + (fromCpo ? "QMO" : "FHR") + R"(","OCPI-to-country-code":")" + (fromCpo ? "NL" : "DE") + R"(","OCPI-to-party-id":")"
            + (fromCpo ? "FHR" : "QMO") + R"("},"body":)" + quotedJson(body) + "}\n";
        if (http == 0)
            return;
        const QByteArray answer = R"({"status_code":)" + QByteArray::number(ocpi) + R"(,"timestamp":"2026-09-17T00:00:00Z")"
            + (data.isEmpty() ? QByteArray() : ",\"data\":" + data) + '}';
        m_lines += R"({"schemaVersion":"1.1","record":"http","timestamp":")" + time(second, 200) + R"(","from":")" + to + R"(","to":")" + from
            + R"(","correlationId":")" + id + R"(","kind":"response","status":)" + QByteArray::number(http) + R"(,"headers":{},"body":)"
            + quotedJson(answer) + "}\n";
    }
    MomentHistoryPtr history()
    {
        const QString path = m_folder.filePath(QStringLiteral("s.jsonl"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return nullptr;
        file.write(m_lines);
        file.close();
        m_capture = CaptureLoader::load({path});
        return MomentHistory::read(m_capture);
    }
    static TimeUs moment(int second) { return at("2026-09-17T00:00:00Z") + qint64(second) * 1000000; }
    static QByteArray time(int second, int ms)
    {
        return formatIsoTime(moment(second) + ms * 1000);
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_version;
    QByteArray m_lines;
    int m_count = 0;
    CapturePtr m_capture;
};

const QByteArray location = R"({"country_code":"DE","party_id":"QMO","id":"L1","name":"Ring","evses":[{"uid":"E1","status":"AVAILABLE","connectors":[{"id":"1","max_voltage":230,"last_updated":"2026-09-17T00:00:01Z"}],"last_updated":"2026-09-17T00:00:01Z"},{"uid":"E2","status":"AVAILABLE","last_updated":"2026-09-17T00:00:01Z"}],"last_updated":"2026-09-17T00:00:01Z"})";

} // namespace

class tst_AtMoment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void putAndPatch();
    void partsAndPropagation();
    void refusedPushes();
    void sessionPeriods_data();
    void sessionPeriods();
    void tokensAreThePartners();
    void deletesAndUnknownTargets();
    void getAnswers();
    void provenance();
    void valuePaths_data();
    void valuePaths();
    void explainRefused();
    void explainNeverSent();
    void explainConfirmed();
    void brokenBodies();
    void demo();
};

void tst_AtMoment::putAndPatch()
{
    Script script;
    script.exchange(10, "PUT", "/locations/DE/QMO/L1", location);
    script.exchange(20, "PATCH", "/locations/DE/QMO/L1", R"({"name":"New ring","last_updated":"2026-09-17T00:00:20Z"})");
    const MomentHistoryPtr history = script.history();
    QCOMPARE(history->cpoParty(), QStringLiteral("DE*QMO"));
    QCOMPARE(history->emspParty(), QStringLiteral("NL*FHR"));
    QCOMPARE(history->at(Script::moment(5), MomentView::Emsp)->totalCount(), 0);
    const DatasetPtr first = history->at(Script::moment(15), MomentView::Emsp);
    // Nothing changed: the bytes are those of the push.
    QCOMPARE(objectOf(first, OcpiModule::Locations), location);
    QCOMPARE(first->role(), DatasetRole::Emsp);
    QCOMPARE(first->party(), QStringLiteral("NL*FHR"));
    QCOMPARE(first->version(), ProtocolVersion::Ocpi221);
    QCOMPARE(first->takenAt(), Script::moment(15));
    const DatasetPtr second = history->at(noTime, MomentView::Emsp);
    const QByteArray json = objectOf(second, OcpiModule::Locations);
    QCOMPARE(valueAtKeyedPath(json, "/name"), QByteArray("\"New ring\""));
    QCOMPARE(valueAtKeyedPath(json, "/last_updated"), QByteArray("\"2026-09-17T00:00:20Z\""));
    QCOMPARE(valueAtKeyedPath(json, "/evses/E1/connectors/1/max_voltage"), QByteArray("230"));
    QCOMPARE(second->facts().newest, Script::moment(20));
    QVERIFY(second->faults().empty());
}

void tst_AtMoment::partsAndPropagation()
{
    Script script;
    script.exchange(10, "PUT", "/locations/DE/QMO/L1", location);
    script.exchange(20, "PATCH", "/locations/DE/QMO/L1/E1", R"({"status":"CHARGING","last_updated":"2026-09-17T00:00:20Z"})");
    script.exchange(30, "PATCH", "/locations/DE/QMO/l1/e1/1", R"({"max_voltage":400,"last_updated":"2026-09-17T00:00:30Z"})");
    script.exchange(40, "PUT", "/locations/DE/QMO/L1/E3", R"({"uid":"E3","status":"PLANNED","last_updated":"2026-09-17T00:00:05Z"})");
    script.exchange(50, "PATCH", "/locations/DE/QMO/L1/E2", R"({"status":"REMOVED","last_updated":"2026-09-17T00:00:50Z"})");
    script.exchange(60, "PUT", "/locations/DE/QMO/L1/E1/2", R"({"id":"2","max_voltage":500,"last_updated":"2026-09-17T00:00:55Z"})");
    const MomentHistoryPtr history = script.history();
    const DatasetPtr charging = history->at(Script::moment(25), MomentView::Emsp);
    QCOMPARE(statusOf(charging, "L1", "E1"), QByteArray("CHARGING"));
    QCOMPARE(statusOf(charging, "L1", "E2"), QByteArray("AVAILABLE"));
    QCOMPARE(valueAtKeyedPath(objectOf(charging, OcpiModule::Locations), "/last_updated"), QByteArray("\"2026-09-17T00:00:20Z\""));
    const QByteArray connector = objectOf(history->at(Script::moment(35), MomentView::Emsp), OcpiModule::Locations);
    QCOMPARE(valueAtKeyedPath(connector, "/evses/E1/connectors/1/max_voltage"), QByteArray("400"));
    QCOMPARE(valueAtKeyedPath(connector, "/evses/E1/last_updated"), QByteArray("\"2026-09-17T00:00:30Z\""));
    QCOMPARE(valueAtKeyedPath(connector, "/evses/E2/last_updated"), QByteArray("\"2026-09-17T00:00:01Z\""));
    const QByteArray last = objectOf(history->at(noTime, MomentView::Emsp), OcpiModule::Locations);
    QCOMPARE(valueAtKeyedPath(last, "/evses/E3/status"), QByteArray("\"PLANNED\""));
    QCOMPARE(valueAtKeyedPath(last, "/evses/E2/status"), QByteArray("\"REMOVED\""));
    QCOMPARE(valueAtKeyedPath(last, "/evses/E1/connectors/2/max_voltage"), QByteArray("500"));
    // An older part does not turn its parents' time back.
    QCOMPARE(valueAtKeyedPath(last, "/last_updated"), QByteArray("\"2026-09-17T00:00:55Z\""));
}

void tst_AtMoment::refusedPushes()
{
    Script script;
    script.exchange(10, "PUT", "/locations/DE/QMO/L1", location);
    script.exchange(20, "PATCH", "/locations/DE/QMO/L1/E1", R"({"status":"CHARGING","last_updated":"2026-09-17T00:00:20Z"})", 503);
    script.exchange(30, "PATCH", "/locations/DE/QMO/L1/E2", R"({"status":"BLOCKED","last_updated":"2026-09-17T00:00:30Z"})", 200, 2003);
    script.exchange(40, "PATCH", "/locations/DE/QMO/L1/E2", R"({"status":"OUTOFORDER","last_updated":"2026-09-17T00:00:40Z"})", 0);
    const MomentHistoryPtr history = script.history();
    const DatasetPtr cpo = history->at(noTime, MomentView::Cpo);
    const DatasetPtr emsp = history->at(noTime, MomentView::Emsp);
    QCOMPARE(statusOf(cpo, "L1", "E1"), QByteArray("CHARGING"));
    QCOMPARE(statusOf(cpo, "L1", "E2"), QByteArray("OUTOFORDER"));
    QCOMPARE(statusOf(emsp, "L1", "E1"), QByteArray("AVAILABLE"));
    QCOMPARE(statusOf(emsp, "L1", "E2"), QByteArray("AVAILABLE"));
    QCOMPARE(cpo->faultCount(DatasetFault::Kind::PushFailed), 0);
    QCOMPARE(emsp->faultCount(DatasetFault::Kind::PushFailed), 3);
    QVERIFY(emsp->faults()[0].message().contains(QLatin1String("HTTP 503")));
    QVERIFY(emsp->faults()[1].message().contains(QLatin1String("OCPI 2003")));
    QVERIFY(emsp->faults()[2].frame != noFrame);
}

void tst_AtMoment::sessionPeriods_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<int>("periods");
    QTest::newRow("2.1.1 replaces") << QByteArray("2.1.1") << 1;
    QTest::newRow("2.2.1 appends") << QByteArray("2.2.1") << 3;
    QTest::newRow("2.3.0 appends") << QByteArray("2.3.0") << 3;
}

void tst_AtMoment::sessionPeriods()
{
    QFETCH(QByteArray, version);
    QFETCH(int, periods);
    Script script(version);
    script.exchange(10, "PUT", "/sessions/DE/QMO/S1", R"({"id":"S1","kwh":0,"charging_periods":[{"n":1}],"last_updated":"2026-09-17T00:00:10Z"})");
    script.exchange(20, "PATCH", "/sessions/DE/QMO/S1", R"({"kwh":1.50,"charging_periods":[{"n":2}],"last_updated":"2026-09-17T00:00:20Z"})");
    script.exchange(30, "PATCH", "/sessions/DE/QMO/S1", R"({"charging_periods":[ {"n":3} ],"last_updated":"2026-09-17T00:00:30Z"})");
    const MomentHistoryPtr history = script.history();
    const QByteArray json = objectOf(history->at(noTime, MomentView::Emsp), OcpiModule::Sessions);
    QCOMPARE(json.count("\"n\""), periods);
    QCOMPARE(valueAtKeyedPath(json, "/kwh"), QByteArray("1.50"));
    // A PUT begins anew.
    script.exchange(40, "PUT", "/sessions/DE/QMO/S1", R"({"id":"S1","kwh":2,"charging_periods":[{"n":9}]})");
    QCOMPARE(objectOf(script.history()->at(noTime, MomentView::Emsp), OcpiModule::Sessions).count("\"n\""), 1);
}

void tst_AtMoment::tokensAreThePartners()
{
    Script script;
    script.exchange(10, "PUT", "/tokens/NL/FHR/A1?type=RFID", R"({"uid":"A1","type":"RFID","valid":true})", 200, 1000, false);
    script.exchange(20, "PATCH", "/tokens/NL/FHR/A1?type=RFID", R"({"valid":false})", 500, 0, false);
    script.exchange(30, "PUT", "/tokens/NL/FHR/A1?type=APP_USER", R"({"uid":"A1","type":"APP_USER","valid":true})", 200, 1000, false);
    const MomentHistoryPtr history = script.history();
    QCOMPARE(history->at(noTime, MomentView::Emsp)->count(OcpiModule::Tokens), 2);
    QCOMPARE(valueAtKeyedPath(objectOf(history->at(noTime, MomentView::Emsp), OcpiModule::Tokens), "/valid"), QByteArray("false"));
    QCOMPARE(valueAtKeyedPath(objectOf(history->at(noTime, MomentView::Cpo), OcpiModule::Tokens), "/valid"), QByteArray("true"));
}

void tst_AtMoment::deletesAndUnknownTargets()
{
    Script script;
    script.exchange(10, "PUT", "/tariffs/DE/QMO/T1", R"({"id":"T1","currency":"EUR"})");
    script.exchange(20, "DELETE", "/tariffs/DE/QMO/T1", {});
    script.exchange(30, "PATCH", "/locations/DE/QMO/L9/E9", R"({"status":"CHARGING"})");
    script.exchange(31, "PATCH", "/locations/DE/QMO/L9/E9", R"({"status":"AVAILABLE"})");
    const MomentHistoryPtr history = script.history();
    QCOMPARE(history->at(Script::moment(15), MomentView::Emsp)->count(OcpiModule::Tariffs), 1);
    const DatasetPtr dataset = history->at(noTime, MomentView::Emsp);
    QCOMPARE(dataset->totalCount(), 0);
    QCOMPARE(dataset->faultCount(DatasetFault::Kind::UnknownTarget), 1);
    // It is told each time, not only by the first who asks.
    QCOMPARE(history->at(noTime, MomentView::Emsp)->faultCount(DatasetFault::Kind::UnknownTarget), 1);
}

void tst_AtMoment::getAnswers()
{
    Script script;
    QByteArray other = location;
    other.replace("\"L1\"", "\"L2\"");
    // The partner pulls from the operator …
    script.exchange(10, "GET", "/locations?offset=0", {}, 200, 1000, false, '[' + location + ", " + other + ']');
    // … the operator looks at what the partner has.
    QByteArray stale = location;
    stale.replace("AVAILABLE", "OUTOFORDER");
    script.exchange(20, "GET", "/locations/DE/QMO/L1", {}, 200, 1000, true, stale);
    script.exchange(30, "GET", "/locations", {}, 500, 0, false);
    const MomentHistoryPtr history = script.history();
    QCOMPARE(history->at(Script::moment(15), MomentView::Cpo)->count(OcpiModule::Locations), 2);
    QCOMPARE(history->at(Script::moment(15), MomentView::Emsp)->count(OcpiModule::Locations), 2);
    QCOMPARE(history->at(Script::moment(15), MomentView::Returned)->count(OcpiModule::Locations), 2);
    QCOMPARE(statusOf(history->at(noTime, MomentView::Cpo), "L1", "E1"), QByteArray("AVAILABLE"));
    QCOMPARE(statusOf(history->at(noTime, MomentView::Emsp), "L1", "E1"), QByteArray("OUTOFORDER"));
    QCOMPARE(statusOf(history->at(noTime, MomentView::Returned), "L1", "E1"), QByteArray("OUTOFORDER"));
}

void tst_AtMoment::provenance()
{
    Script script;
    script.exchange(10, "PUT", "/locations/DE/QMO/L1", location);
    script.exchange(20, "PATCH", "/locations/DE/QMO/L1/E1", R"({"status":"CHARGING"})");
    script.exchange(30, "PATCH", "/locations/DE/QMO/L1/E1", R"({"status":"AVAILABLE"})", 503);
    const MomentHistoryPtr history = script.history();
    const DatasetPtr emsp = history->at(noTime, MomentView::Emsp);
    const auto made = emsp->provenance();
    QVERIFY(made);
    const std::vector<FrameId> frames = made->frames(OcpiModule::Locations, 0);
    QCOMPARE(frames.size(), std::size_t(2));
    QCOMPARE(made->setBy(OcpiModule::Locations, 0, "/evses/E1/status"), frames[1]);
    QCOMPARE(made->setBy(OcpiModule::Locations, 0, "/evses/E2/status"), frames[0]);
    QCOMPARE(made->setBy(OcpiModule::Locations, 0, "/name"), frames[0]);
    QCOMPARE(made->setBy(OcpiModule::Locations, 9, "/name"), noFrame);
    QCOMPARE(history->at(noTime, MomentView::Cpo)->provenance()->frames(OcpiModule::Locations, 0).size(), std::size_t(3));
}

void tst_AtMoment::valuePaths_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("whole") << QByteArray() << QByteArray(R"({"a/b":1,"l":[{"id":"x","v":2},{"uid":"5","v":3},4],"n":null})");
    QTest::newRow("escaped step") << QByteArray("/a~1b") << QByteArray("1");
    QTest::newRow("by id") << QByteArray("/l/X/v") << QByteArray("2");
    QTest::newRow("by uid that is a number") << QByteArray("/l/5/v") << QByteArray("3");
    QTest::newRow("by number") << QByteArray("/l/2") << QByteArray("4");
    QTest::newRow("null") << QByteArray("/n") << QByteArray("null");
    QTest::newRow("not there") << QByteArray("/q") << QByteArray();
    QTest::newRow("below a scalar") << QByteArray("/n/x") << QByteArray();
    QTest::newRow("beyond the list") << QByteArray("/l/9") << QByteArray();
}

void tst_AtMoment::valuePaths()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, value);
    QCOMPARE(valueAtKeyedPath(R"({"a/b":1,"l":[{"id":"x","v":2},{"uid":"5","v":3},4],"n":null})", path), value);
}

void tst_AtMoment::explainRefused()
{
    Script script;
    script.exchange(10, "PUT", "/locations/DE/QMO/L1", location);
    script.exchange(20, "PATCH", "/locations/DE/QMO/L1/E1", R"({"status":"CHARGING"})", 503);
    const MomentHistoryPtr history = script.history();
    ExplainedValue value;
    value.id = "L1";
    value.path = "/evses/E1/status";
    value.cpo = "\"CHARGING\"";
    value.emsp = "\"AVAILABLE\"";
    const Explanation explanation = explain(value, *history);
    QCOMPARE(explanation.evidence.size(), std::size_t(2));
    QCOMPARE(explanation.evidence[0].kind, Evidence::Kind::Carried);
    QCOMPARE(explanation.evidence[1].kind, Evidence::Kind::Refused);
    QVERIFY(explanation.evidence[1].message().contains(QLatin1String("HTTP 503")));
    QCOMPARE(explanation.frame, explanation.evidence[1].answer);
    QVERIFY(explanation.conclusion.contains(QLatin1String("refused")));
}

void tst_AtMoment::explainNeverSent()
{
    Script script;
    script.exchange(10, "PUT", "/locations/DE/QMO/L1", location);
    script.exchange(90, "PATCH", "/locations/DE/QMO/L1", R"({"name":"Later"})");
    const MomentHistoryPtr history = script.history();
    ExplainedValue value;
    value.id = "L1";
    value.path = "/name";
    value.cpo = "\"Other\"";
    value.emsp = "\"Ring\"";
    const Explanation explanation = explain(value, *history);
    QCOMPARE(explanation.evidence.back().kind, Evidence::Kind::NeverSent);
    QVERIFY(explanation.conclusion.contains(QLatin1String("never sent")));
    QVERIFY(explanation.frame != noFrame);
    value.cpo = "\"Later\"";
    value.until = Script::moment(50);
    QVERIFY(explain(value, *history).conclusion.contains(QLatin1String("late")));
    value.id = "L7";
    QVERIFY(explain(value, *history).isEmpty());
}

void tst_AtMoment::explainConfirmed()
{
    Script script;
    script.exchange(10, "PUT", "/locations/DE/QMO/L1", location);
    script.exchange(20, "PATCH", "/locations/DE/QMO/L1/E1/1", R"({"max_voltage":400.0})");
    const MomentHistoryPtr history = script.history();
    ExplainedValue value;
    value.id = "L1";
    value.path = "/evses/E1/connectors/1/max_voltage";
    value.cpo = "400";
    value.emsp = "230";
    const Explanation explanation = explain(value, *history);
    QVERIFY(explanation.conclusion.contains(QLatin1String("confirmed")));
    QCOMPARE(explanation.evidence.back().value, QByteArray("400.0"));
}

void tst_AtMoment::brokenBodies()
{
    Script script;
    script.exchange(10, "PUT", "/locations/DE/QMO/L1", R"({"id":"L1",)");
    script.exchange(11, "PUT", "/locations/DE/QMO/L2", "[1,2]");
    script.exchange(12, "PUT", "/locations/DE/QMO/L3", R"({"id":"L3","evses":{"uid":7}})");
    script.exchange(13, "PATCH", "/locations/DE/QMO/L3/E1", R"({"status":"x"})");
    script.exchange(14, "GET", "/locations", {}, 200, 1000, false, "[7,{\"id\":4},{\"id\":\"L4\"}]");
    script.exchange(15, "PUT", "/locations", location);
    const MomentHistoryPtr history = script.history();
    const DatasetPtr dataset = history->at(noTime, MomentView::Emsp);
    QCOMPARE(dataset->faultCount(DatasetFault::Kind::BodyMissing), 1); // L1 was sent again
    QCOMPARE(dataset->faultCount(DatasetFault::Kind::UnknownTarget), 1);
    QVERIFY(dataset->count(OcpiModule::Locations) >= 3);
    std::atomic_bool cancelled {true};
    QVERIFY(!MomentHistory::read(history->capture(), &cancelled));
}

void tst_AtMoment::demo()
{
    const QString folder = QStringLiteral(SOURCE_DIR "/resources/demo/captures/");
    const CapturePtr capture = CaptureLoader::load({folder + QStringLiteral("lindenpark-ocpp.jsonl"), folder + QStringLiteral("ocpi-cpo-emsp.jsonl"),
                                                    folder + QStringLiteral("middleware.jsonl")});
    const MomentHistoryPtr history = MomentHistory::read(capture);
    const AnalysisPtr analysis = analyse(*capture);
    const TimeUs fault = at("2026-09-17T15:00:00Z");
    const DatasetPtr cpo = history->at(fault, MomentView::Cpo);
    const DatasetPtr emsp = history->at(fault, MomentView::Emsp);
    QCOMPARE(cpo->count(OcpiModule::Locations), 2);
    QCOMPARE(emsp->count(OcpiModule::Locations), 2);
    QVERIFY(emsp->count(OcpiModule::Sessions) > 0);
    QVERIFY(emsp->count(OcpiModule::Cdrs) > 0);
    QVERIFY(cpo->count(OcpiModule::Tokens) > 0);
    QCOMPARE(emsp->party(), QStringLiteral("NL*FHR"));

    // LP-DC-02 connector 2 is faulted; the partner still shows it as available.
    const ChargerTruth truth(capture, analysis, {cpo, emsp});
    QVERIFY(truth.joined() >= 14);
    const DatasetPtr chargers = truth.at(fault);
    QCOMPARE(chargers->role(), DatasetRole::Truth);
    QByteArray uid;
    for (const StatusBand &band : analysis->bands) {
        if (band.seenBy != Lane::ChargePoint && capture->peers().text(band.peer) == "LP-DC-02" && band.connector == 2)
            uid = band.evseUid;
    }
    QVERIFY(!uid.isEmpty());
    QCOMPARE(statusOf(chargers, "LP", uid), QByteArray("OUTOFORDER"));
    QCOMPARE(statusOf(emsp, "LP", uid), QByteArray("AVAILABLE"));
    QCOMPARE(statusOf(truth.at(at("2026-09-17T13:00:00Z")), "LP", uid), statusOf(history->at(at("2026-09-17T13:00:00Z"), MomentView::Emsp), "LP", uid));

    ExplainedValue value;
    value.party = "DE*QMO";
    value.id = "LP";
    value.path = "/evses/" + uid + "/status";
    value.cpo = "\"OUTOFORDER\"";
    value.emsp = "\"AVAILABLE\"";
    value.until = fault;
    const Explanation explanation = explain(value, *history, analysis.get());
    const auto has = [&](Evidence::Kind kind) {
        return std::any_of(explanation.evidence.begin(), explanation.evidence.end(), [&](const Evidence &each) { return each.kind == kind; });
    };
    QVERIFY(has(Evidence::Kind::Reported));
    QVERIFY(has(Evidence::Kind::Logged));
    QVERIFY(has(Evidence::Kind::NeverSent));
    QVERIFY2(explanation.conclusion.contains(QLatin1String("Faulted")), qPrintable(explanation.conclusion));
}

QTEST_GUILESS_MAIN(tst_AtMoment)
#include "tst_atmoment.moc"
