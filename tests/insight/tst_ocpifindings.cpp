// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocpiscript.h"

#include <QDirIterator>
#include <QStandardPaths>
#include <QTest>

using namespace Roamscope;

/// Checks of OCPI objects on whole feeds: the demo's dumps and captures.
class tst_OcpiFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void locations_data();
    void locations();
    void overTime_data();
    void overTime();
    void demoDumps();
    void demoCapture();
    void byHand();
};

void tst_OcpiFindings::locations_data()
{
    using namespace OcpiSample;
    QTest::addColumn<QByteArray>("cpo");
    QTest::addColumn<QByteArray>("emsp");
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("cause");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &cpo, const QByteArray &emsp, const char *check, const char *cause = "", const char *words = "") {
        QTest::newRow(name) << cpo << emsp << QByteArray(check) << QByteArray(cause) << QString::fromUtf8(words);
    };
    const QByteArray noEvses = edited(site, site.mid(site.indexOf("\"evses\":"), site.indexOf(",\"time_zone\"") - site.indexOf("\"evses\":")), "\"evses\":[]");
    const QByteArray dc = R"("max_electric_power":150000,)";
    row("no EVSE", noEvses, {}, "location-incomplete", "no-evses", "L1");
    row("no connector", edited(site, site.mid(site.indexOf("\"connectors\":"), site.indexOf("],\"last_updated\"") + 1 - site.indexOf("\"connectors\":")), "\"connectors\":[]"), {},
        "location-incomplete", "no-connectors", "E1");
    row("no volts", edited(site, R"("max_voltage":230,)", ""), {}, "location-incomplete", "no-electrical", "E1");
    row("0 A", edited(site, R"("max_amperage":32)", R"("max_amperage":0)"), {}, "location-incomplete", "zero-electrical", "0 A");
    row("DC without power", edited(site, dc, ""), {}, "location-incomplete", "no-power", "E2");
    row("AC without power is fine", edited(site, R"("max_electric_power":22000,)", ""), {}, "location-incomplete");
    row("a removed EVSE may lack connectors", edited(edited(site, R"("status":"AVAILABLE")", R"("status":"REMOVED")"), dc, ""), {}, "location-incomplete");
    row("a whole location", site, {}, "location-incomplete");

    row("kilowatts", edited(site, "150000", "150"), {}, "connector-implausible", "kilowatts", "max_electric_power is 150");
    row("kilowatts with decimals", edited(site, ":22000", ":22.08"), {}, "connector-implausible", "kilowatts", "22.08");
    row("megawatts", edited(site, "150000", "150000000"), {}, "connector-implausible", "milliwatts");
    row("volts for amps", edited(edited(site, ":920", ":125"), R"(amperage":200)", R"(amperage":500)"), {}, "connector-implausible", "swapped");
    row("more than there can be", edited(site, ":22000", ":43000"), {}, "connector-implausible", "exceeds", "43,000");
    row("one phase called three", edited(site, ":22000", ":7360"), {}, "connector-implausible", "below");
    row("CHAdeMO with AC", edited(site, "IEC_62196_T2\"", "CHADEMO\""), {}, "connector-implausible", "standard", "CHADEMO");
    row("110 V at Type 2", edited(site, ":230", ":110"), {}, "connector-implausible", "mains", "110");
    row("a DC charger that is limited", edited(site, "150000", "60000"), {}, "connector-implausible");
    row("400 V between phases", edited(site, ":230", ":400"), {}, "connector-implausible");
    row("rounded power", edited(site, ":22000", ":22080"), {}, "connector-implausible");
    row("a small socket in watts", edited(edited(edited(site, ":22000", ":920"), "AC_3_PHASE", "AC_1_PHASE"), R"(amperage":32)", R"(amperage":4)"), {}, "connector-implausible");

    row("partner in kilowatts", site, edited(site, "150000", "150"), "connector-changed", "thousandfold", "150000 at the operator");
    row("partner cuts kilowatts", edited(site, ":22000", ":11040"), edited(site, ":22000", ":11"), "connector-changed", "thousandfold");
    row("partner rounds", edited(site, ":22000", ":11040"), edited(site, ":22000", ":11000"), "connector-changed", "rounded");
    row("partner exchanges volts and amps", site, edited(edited(site, ":920", ":200"), R"(amperage":200)", R"(amperage":920)"), "connector-changed", "swapped");
    row("partner has another power", site, edited(site, "150000", "75300"), "connector-changed", "other");
    row("another notation", site, edited(edited(site, "150000", "150000.0"), ":230", ":2.3e2"), "connector-changed");
    row("numbers as texts are no other power", site, edited(site, "150000", "\"150000\""), "connector-changed");
    row("a newer power that is on its way", edited(edited(site, "150000", "160000"), R"("last_updated":"2026-09-10T00:00:00Z"}],"last_updated":"2026-09-10T00:00:00Z"}],)",
        R"("last_updated":"2026-09-17T23:59:00Z"}],"last_updated":"2026-09-17T23:59:00Z"}],)"), site, "connector-changed");

    row("location missing", site + '\n' + edited(edited(site, "L1", "L2"), "E1", "E9"), site, "location-missing", "location-at-partner", "L2");
    row("location that is gone", site, site + '\n' + edited(edited(edited(site, "L1", "L2"), "E1", "E9"), "E2", "E8"), "location-missing", "location-at-operator", "L2");
    const QByteArray lastEvse = site.mid(site.indexOf(R"(,{"uid":"E2")"), site.indexOf("],\"time_zone\"") - site.indexOf(R"(,{"uid":"E2")"));
    row("EVSE missing", site, edited(site, lastEvse, ""), "location-missing", "evse-at-partner", "E2");
    row("EVSE that is gone", edited(site, lastEvse, ""), site, "location-missing", "evse-at-operator", "E2");
    const QByteArray second = R"({"id":"2","standard":"CHADEMO","format":"CABLE","power_type":"DC","max_voltage":500,"max_amperage":100,"max_electric_power":50000,"last_updated":"2026-09-10T00:00:00Z"},)";
    row("connector missing", edited(site, R"("connectors":[{"id":"1","standard":"IEC_62196_T2_COMBO")", R"("connectors":[)" + second + R"({"id":"1","standard":"IEC_62196_T2_COMBO")"), site,
        "location-missing", "connector-at-partner", "connector 2");
    row("not to be published", site + '\n' + edited(edited(site, "L1", "L2"), R"("publish":true)", R"("publish":false)"), site, "location-missing");
    row("a removed EVSE", edited(site, R"("evse_id":"DE*QMO*E2","status":"AVAILABLE")", R"("evse_id":"DE*QMO*E2","status":"REMOVED")"), edited(site, lastEvse, ""), "location-missing");
    row("nothing in common", site, edited(site, "L1", "L2"), "location-missing");
    row("both the same", site, site, "location-missing");

    row("evse_id differs", site, edited(site, "DE*QMO*E2", "DE*QMO*E7"), "location-identifier", "evse-id-differs", "DE*QMO*E7");
    row("uid differs", site, edited(site, R"("uid":"E2")", R"("uid":"4711")"), "location-identifier", "uid-differs", "4711");
    row("uid differs is not missing", site, edited(site, R"("uid":"E2")", R"("uid":"4711")"), "location-missing");
    row("letter case", site, edited(site, "DE*QMO*E2", "DE*QMO*e2"), "location-identifier", "letter-case");
    row("evse_id twice", edited(site, "DE*QMO*E2", "DE*QMO*E1"), {}, "location-identifier", "evse-id-twice", "E2");
    row("uid twice", site + '\n' + edited(edited(site, "L1", "L2"), "DE*QMO*E", "DE*QMO*F"), {}, "location-identifier", "uid-twice", "L2");
    row("location twice", site + '\n' + edited(site, "Ring 1", "Ring 2"), {}, "location-identifier", "location-twice", "L1");
    row("identifiers in order", site + '\n' + edited(edited(edited(edited(site, "L1", "L2"), "DE*QMO*E", "DE*QMO*F"), "\"E1\"", "\"F1\""), "\"E2\"", "\"F2\""), site, "location-identifier");
    row("evse_id of a removed EVSE used again", edited(edited(site, "DE*QMO*E2", "DE*QMO*E1"), R"(E1","status":"AVAILABLE")", R"(E1","status":"REMOVED")"), {}, "location-identifier");

    row("coordinates exchanged at the partner", site, edited(edited(edited(site, "52.37412", "x"), "9.73811", "52.37412"), "\"x\"", "\"9.73811\""), "location-coordinates",
        "swapped-at-partner", "9.73811");
    QByteArray town;
    for (int i = 0; i < 6; ++i)
        town += edited(edited(edited(edited(site, "L1", "N" + QByteArray::number(i)), "\"E1\"", "\"N1" + QByteArray::number(i) + '"'), "\"E2\"", "\"N2" + QByteArray::number(i) + '"'), "DE*QMO*E",
                       "DE*QMO*E" + QByteArray::number(i)) + '\n';
    row("coordinates exchanged among others", town + edited(edited(edited(site, "52.37412", "x"), "9.73811", "52.37412"), "\"x\"", "\"9.73811\""), {}, "location-coordinates", "swapped", "L1");
    row("0, 0", edited(edited(site, "52.37412", "0.0"), "9.73811", "0"), {}, "location-coordinates", "zero");
    row("a decimal comma", edited(site, "52.37412", "52,37412"), {}, "location-coordinates", "no-number");
    row("beyond the pole", edited(site, "52.37412", "523.7412"), {}, "location-coordinates", "swapped");
    row("no coordinates", edited(site, R"("coordinates":{"latitude":"52.37412","longitude":"9.73811"},)", ""), {}, "location-coordinates", "missing");
    row("coordinates as they should be", town + site, site, "location-coordinates");
    row("one of few far away is no proof", site + '\n' + edited(edited(site, "L1", "L2"), "52.37412", "-33.9"), {}, "location-coordinates");

    row("no time zone", edited(site, R"("time_zone":"Europe/Berlin",)", ""), {}, "location-time-zone", "missing");
    row("no such zone", edited(site, "Europe/Berlin", "CEST+2 Berlin"), {}, "location-time-zone", "unknown", "CEST+2");
    row("a zone of another country", edited(site, "Europe/Berlin", "America/Atikokan"), {}, "location-time-zone", "other-country", "DEU");
    row("a zone of another country that has several", edited(site, "\"DEU\"", "\"USA\""), {}, "location-time-zone", "other-country", "USA");
    row("one of a country's zones", edited(edited(site, "Europe/Berlin", "America/Denver"), "\"DEU\"", "\"USA\""), {}, "location-time-zone");
    row("no such country", edited(site, "\"DEU\"", "\"XXQ\""), {}, "location-time-zone");
    row("a neighbour's zone with the same clocks", edited(site, "Europe/Berlin", "Europe/Paris"), {}, "location-time-zone");
    row("time zone lost at the partner", site, edited(site, R"("time_zone":"Europe/Berlin",)", ""), "location-time-zone", "lost-at-partner", "Europe/Berlin");
    row("no time zone and a price by the hour",
        edited(site, R"("time_zone":"Europe/Berlin",)", "") + '\n' + edited(tariff, R"("step_size":1}])", R"("step_size":1}],"restrictions":{"start_time":"08:00","end_time":"20:00"})"), {},
        "location-time-zone", "missing", "time of day");
    row("a time zone", site, site, "location-time-zone");

    const QByteArray renamed = edited(edited(site, "\"Ring\"", "\"New ring\""), R"(true},"last_updated":"2026-09-10T00:00:00Z")", R"(true},"last_updated":"2026-09-17T20:00:00Z")");
    row("old name", renamed, site, "location-stale", "values", "4 h");
    row("old status", edited(edited(site, R"(E2","status":"AVAILABLE")", R"(E2","status":"OUTOFORDER")"), R"(}],"last_updated":"2026-09-10T00:00:00Z"}],)",
        R"(}],"last_updated":"2026-09-17T20:00:00Z"}],)"), site, "location-stale", "status", "OUTOFORDER");
    row("just renamed", edited(renamed, "2026-09-17T20:00:00Z", "2026-09-17T23:55:00Z"), site, "location-stale");
    row("location older than its EVSE", edited(site, R"(}],"last_updated":"2026-09-10T00:00:00Z"}],)", R"(}],"last_updated":"2026-09-17T20:00:00Z"}],)"), {}, "location-stale", "parent-older", "E2");
    row("the same copy", renamed, renamed, "location-stale");

    row("cut address", edited(site, "Ring 1", "Am alten Markt 17, Eingang Nord"), edited(site, "Ring 1", "Am alten Markt 17, Ein"), "location-differs", "truncated", "Ein");
    row("opening times lost", site, edited(site, R"("opening_times":{"twentyfourseven":true},)", ""), "location-differs", "lost", "opening_times");
    row("number as text", site, edited(site, "150000", "\"150000\""), "location-differs", "type", "max_electric_power");
    row("another address", site, edited(site, "Ring 1", "Wall 8"), "location-differs", "value", "Wall 8");
    row("an old name is told as such", renamed, site, "location-differs");
    row("other order, other notation", site, edited(site, "00:00:00Z", "00:00:00.000Z"), "location-differs");

    row("open all day and by the hour", edited(site, R"("twentyfourseven":true)", R"("twentyfourseven":true,"regular_hours":[{"weekday":1,"period_begin":"06:00","period_end":"22:00"}])"), {},
        "location-contradiction", "open-both");
    row("never open", edited(site, R"("twentyfourseven":true)", R"("twentyfourseven":false)"), {}, "location-contradiction", "open-never");
    row("removed and charged at", edited(site, R"(E1","status":"AVAILABLE")", R"(E1","status":"REMOVED")") + '\n' + cdr, {}, "location-contradiction", "withdrawn-in-use", "C1");
    row("removed after its last charge", edited(edited(site, R"(E1","status":"AVAILABLE")", R"(E1","status":"REMOVED")"), "2026-09-10", "2026-09-17T20:00:00Z\",\"x\":\"") + '\n' + cdr, {},
        "location-contradiction");
}

void tst_OcpiFindings::locations()
{
    QFETCH(QByteArray, cpo);
    QFETCH(QByteArray, emsp);
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, cause);
    QFETCH(QString, words);
    const InsightResultPtr result = runOn(datasetOf(cpo, DatasetRole::Cpo), datasetOf(emsp, DatasetRole::Emsp));
    const QString wrong = judge(result, check, cause, words);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    // Asked again it says the same.
    QCOMPARE(mine(runOn(result->input.cpo, result->input.emsp)), mine(result));
}

void tst_OcpiFindings::overTime_data()
{
    using namespace OcpiSample;
    QTest::addColumn<QList<QByteArray>>("puts");
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("cause");
    QTest::newRow("evse_id changes") << QList<QByteArray> {site, edited(site, "DE*QMO*E2", "DE*QMO*E7")} << QByteArray("location-identifier") << QByteArray("evse-id-changed");
    QTest::newRow("uid changes") << QList<QByteArray> {site, edited(site, R"("uid":"E2")", R"("uid":"4711")")} << QByteArray("location-identifier") << QByteArray("uid-changed");
    QTest::newRow("letter case changes") << QList<QByteArray> {site, edited(site, "DE*QMO*E2", "de*qmo*e2")} << QByteArray("location-identifier") << QByteArray("letter-case");
    QTest::newRow("an EVSE is added") << QList<QByteArray> {edited(site, "E2", "E3"), site} << QByteArray("location-identifier") << QByteArray();
    QTest::newRow("the same again") << QList<QByteArray> {site, site} << QByteArray("location-identifier") << QByteArray();
    QTest::newRow("sent in kilowatts") << QList<QByteArray> {edited(site, "150000", "150")} << QByteArray("connector-implausible") << QByteArray("kilowatts");
    QTest::newRow("corrected") << QList<QByteArray> {edited(site, "150000", "150"), site} << QByteArray("connector-implausible") << QByteArray();
}

void tst_OcpiFindings::overTime()
{
    QFETCH(QList<QByteArray>, puts);
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, cause);
    OcpiScript script;
    for (qsizetype i = 0; i < puts.size(); ++i)
        script.push(int(i) * 600 + 10, "PUT", "/locations/DE/QMO/L1", puts[i]);
    InsightInput input;
    input.capture = script.capture();
    const InsightResultPtr result = findAll(input);
    const QString wrong = judge(result, check, cause, {});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    if (!cause.isEmpty()) {
        const Finding *finding = findingOf(result, check, cause);
        QVERIFY(finding->evidence.front().frame != noFrame); // the push can be opened
        QVERIFY(finding->from != noTime);
    }
}

void tst_OcpiFindings::demoDumps()
{
    FeedOptions options;
    options.role = DatasetRole::Cpo;
    const DatasetPtr cpo = FeedReader::load({QStringLiteral(SOURCE_DIR "/resources/demo/dumps/cpo")}, options);
    options.role = DatasetRole::Emsp;
    const DatasetPtr emsp = FeedReader::load({QStringLiteral(SOURCE_DIR "/resources/demo/dumps/emsp")}, options);
    const InsightResultPtr result = runOn(cpo, emsp);
    // resources/demo/README.md, second table.
    struct Planted
    {
        const char *check;
        const char *cause;
        const char *object;
    };
    static constexpr Planted all[] = {
        {"location-stale", "status", "LP"},
        {"connector-changed", "thousandfold", "LP"},
        {"connector-changed", "thousandfold", "QM-013"},
        {"connector-changed", "thousandfold", "QM-015"},
        {"connector-changed", "thousandfold", "QM-029"},
        {"connector-changed", "thousandfold", "QM-033"},
        {"connector-changed", "swapped", "QM-022"},
        {"location-missing", "location-at-partner", "QM-005"},
        {"location-missing", "location-at-partner", "QM-031"},
        {"location-missing", "evse-at-partner", "QM-003-2"},
        {"location-missing", "connector-at-partner", "QM-011-1"},
        {"location-missing", "location-at-operator", "QM-044"},
        {"location-missing", "evse-at-operator", "QM-006-3"},
        {"cdr-missing", "at-partner", "QMO-2026-41003dd70"},
        {"location-stale", "values", "QM-007"},
        {"location-stale", "values", "QM-008"},
        {"location-stale", "status", "QM-002"},
        {"location-stale", "status", "QM-009"},
        {"location-stale", "status", "QM-028"},
        {"location-stale", "status", "QM-040"},
        {"location-stale", "status", "QM-034"},
        {"location-differs", "value", "QM-010"},
        {"cdr-differs", "cost", ""},
        {"tariff-not-propagated", "price", "QM-NIGHT"},
        {"location-coordinates", "swapped-at-partner", "QM-012"},
        {"location-differs", "truncated", "QM-014"},
        {"location-differs", "lost", "QM-016"},
        {"location-time-zone", "lost-at-partner", "QM-017"},
        {"location-differs", "type", "QM-024"},
        {"location-differs", "enum", "QM-026"},
        {"tariff-unknown", "at-partner", "QM-OLD"},
        {"location-identifier", "location-twice", "QM-021"},
        {"tariff-not-propagated", "validity", "QM-FAST"},
        {"cdr-currency-time", "local-time", ""},
    };
    for (const Planted &one : all)
        QVERIFY2(findingOf(result, one.check, one.cause, one.object), qPrintable(QString::fromUtf8(one.cause) + QLatin1Char(' ') + QString::fromUtf8(one.object)));
    // Written otherwise, or the same by the specification.
    QVERIFY(!findingOf(result, "tariff-not-propagated", "price", "QM-CITY"));
    for (const char *silent : {"QM-023", "QM-025", "QM-001"}) {
        for (const Finding &finding : result->findings)
            QVERIFY2(!isMine(finding) || finding.object != silent, qPrintable(lineOf(finding, result->input)));
    }
}

void tst_OcpiFindings::demoCapture()
{
    QStringList paths;
    for (const char *name : {"lindenpark-ocpp", "depot-nord-ocpp", "solarhof-ocpp", "ocpi-cpo-emsp"})
        paths.append(QStringLiteral(SOURCE_DIR "/resources/demo/captures/%1.jsonl").arg(QLatin1StringView(name)));
    InsightInput input;
    input.capture = CaptureLoader::load(paths);
    const InsightResultPtr result = findAll(input);
    QHash<QByteArray, int> counts;
    for (const Finding &finding : result->findings) {
        if (isMine(finding))
            ++counts[finding.check + '/' + finding.cause];
    }
    // resources/demo/README.md, first table; nothing else is wrong in these areas.
    const QHash<QByteArray, int> planted {{"connector-implausible/kilowatts", 1}, {"cdr-energy/register", 1}, {"cdr-late/made-late", 1}, {"cdr-price/rounding", 1},
                                          {"cdr-price/other-tariff", 1}, {"tariff-changed-during-charge/billed-new", 4}, {"cdr-missing/at-partner", 1}};
    QVERIFY2(counts == planted, qPrintable(mine(result).join(QLatin1Char('\n'))));
    QVERIFY(findingOf(result, "connector-implausible", "kilowatts", "LP")->evidence.front().frame != noFrame);
    const Finding *late = findingOf(result, "cdr-late", "made-late");
    QCOMPARE(input.capture->peers().text(late->peer), QByteArray("LP-DC-02"));
    QCOMPARE((late->to - late->from) / 60'000'000, 10 * 60 + 37);
    const Finding *old = findingOf(result, "cdr-price", "other-tariff");
    QCOMPARE(old->values[1], QByteArray("5.63"));
    QVERIFY(old->values[2].startsWith("6.7"));
    QVERIFY(old->values[7].startsWith("LP-AC"));

    // With the dumps beside the capture, the capture tells who made kilowatts of the watts.
    FeedOptions options;
    options.role = DatasetRole::Cpo;
    input = result->input;
    input.cpo = FeedReader::load({QStringLiteral(SOURCE_DIR "/resources/demo/dumps/cpo")}, options);
    options.role = DatasetRole::Emsp;
    input.emsp = FeedReader::load({QStringLiteral(SOURCE_DIR "/resources/demo/dumps/emsp")}, options);
    const InsightResultPtr both = findAll(input, {"connector-changed"});
    const Finding *changed = findingOf(both, "connector-changed", "thousandfold", "LP");
    QVERIFY(changed);
    QCOMPARE(changed->causes.front().id, QByteArray("sender"));
    QCOMPARE(changed->party, DatasetRole::Cpo);
    QVERIFY(changed->evidence.front().frame != noFrame);
}

/// For a look at feeds that are not ours: ROAMSCOPE_LOOK=<files of one party>, or a folder of captures.
void tst_OcpiFindings::byHand()
{
    const QString path = qEnvironmentVariable("ROAMSCOPE_LOOK");
    if (path.isEmpty())
        QSKIP("ROAMSCOPE_LOOK names nothing to look at");
    InsightResultPtr result;
    if (qEnvironmentVariableIsSet("ROAMSCOPE_LOOK_CAPTURE")) {
        QStringList paths;
        QDirIterator files(path, {QStringLiteral("*.jsonl")}, QDir::Files);
        while (files.hasNext())
            paths.append(files.next());
        InsightInput input;
        input.capture = CaptureLoader::load(paths);
        result = findAll(input);
    } else {
        FeedOptions options;
        options.role = DatasetRole::Cpo;
        result = runOn(FeedReader::load({path}, options), nullptr);
    }
    qInfo().noquote() << mine(result).join(QLatin1Char('\n'));
}

QTEST_GUILESS_MAIN(tst_OcpiFindings)
#include "tst_ocpifindings.moc"
