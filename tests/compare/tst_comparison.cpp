// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparison.h"
#include "models/compare/feed.h"
#include "models/compare/normalvalue.h"
#include "models/compare/splitter.h"
#include "tests/compare/dumpgenerator.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Roamscope;

namespace {

DatasetPtr dataset(const QByteArray &json, DatasetRole role, ProtocolVersion version = ProtocolVersion::Ocpi221)
{
    FeedOptions options;
    options.role = role;
    options.version = version;
    return FeedReader::load(json, options);
}

ComparisonPtr compared(const QByteArray &cpo, const QByteArray &emsp, const ComparisonOptions &options = {})
{
    return ComparisonJob::compare(dataset(cpo, DatasetRole::Cpo), dataset(emsp, DatasetRole::Emsp), options);
}

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList strings;
    for (const char *text : texts)
        strings.append(QString::fromLatin1(text));
    return strings;
}

/// "class path" of each difference, sorted; tolerated ones with "~".
QStringList differences(const Comparison &comparison)
{
    QStringList list;
    for (quint32 i = 0; i < comparison.size(); ++i) {
        const Difference &difference = comparison.at(i);
        list.append((difference.isTolerated() ? QStringLiteral("~") : QString()) + classId(difference.kind) + QLatin1Char(' ')
                    + QString::fromUtf8(comparison.path(difference)));
    }
    list.sort();
    return list;
}

/// A whole location, with text put in place of what stands there.
QByteArray location(std::initializer_list<std::pair<QByteArray, QByteArray>> changes = {})
{
    QByteArray json = R"([{"country_code":"DE","party_id":"QMO","id":"LOC1","publish":true,"name":"Depot North, hall 3, upper deck",)"
                      R"("address":"Main Street 1","city":"Berlin","postal_code":"10115","country":"DEU",)"
                      R"("coordinates":{"latitude":"52.5200","longitude":"13.4050"},)"
                      R"("evses":[{"uid":"E1","evse_id":"DE*QMO*E1","status":"AVAILABLE","capabilities":["RFID_READER","RESERVABLE"],)"
                      R"("connectors":[{"id":"1","standard":"IEC_62196_T2","format":"SOCKET","power_type":"AC_3_PHASE","max_voltage":230,)"
                      R"("max_amperage":32,"max_electric_power":22000,"tariff_ids":["T1","T2"],"last_updated":"2026-01-01T00:00:00Z"}],)"
                      R"("last_updated":"2026-01-02T00:00:00Z"},)"
                      R"({"uid":"E2","status":"CHARGING","connectors":[{"id":"1","standard":"IEC_62196_T2","format":"SOCKET","power_type":"AC_3_PHASE",)"
                      R"("max_voltage":400,"max_amperage":16,"last_updated":"2026-01-01T00:00:00Z"}],"last_updated":"2026-01-02T00:00:00Z"}],)"
                      R"("opening_times":{"twentyfourseven":false,"exceptional_closings":[{"period_begin":"2026-05-01T08:00:00Z","period_end":"2026-05-01T10:00:00Z"}]},)"
                      R"("time_zone":"Europe/Berlin","last_updated":"2026-01-03T00:00:00Z"}])";
    for (const auto &[what, with] : changes) {
        Q_ASSERT(json.contains(what));
        json.replace(json.indexOf(what), what.size(), with);
    }
    return json;
}

QByteArray tariff(const QByteArray &elements)
{
    return R"([{"country_code":"DE","party_id":"QMO","id":"T1","currency":"EUR","elements":)" + elements + R"(,"last_updated":"2026-01-01T00:00:00Z"}])";
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classes_data();
    void classes();
    void noise_data();
    void noise();
    void numbers_data();
    void numbers();
    void moments_data();
    void moments();
    void tariffs_data();
    void tariffs();
    void rules_data();
    void rules();
    void ruleDocument();
    void missingObjects();
    void objectsWithoutParty();
    void duplicates();
    void danglingReferences();
    void versions();
    void age();
    void splitter();
    void truth_data();
    void truth();
    void brokenInput();
    void otherParties();
    void otherModules();
    void oneHugeObject();
    void cappedDifferences();
    void job();
    void cancelledJob();
};

void TestComparison::classes_data()
{
    QTest::addColumn<QByteArray>("cpo");
    QTest::addColumn<QByteArray>("emsp");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QByteArray &emsp, const QStringList &expected) { QTest::newRow(name) << location() << emsp << expected; };
    row("equal", location(), {});
    row("value", location({{"Main Street 1", "Other Road 7"}}), list({"value /address"}));
    row("status", location({{"\"status\":\"AVAILABLE\"", "\"status\":\"INOPERATIVE\""}}), list({"status /evses/E1/status"}));
    row("stale", location({{"Main Street 1", "Other Road 7"}, {"2026-01-03T00:00:00Z", "2025-12-24T11:22:33Z"}}),
        list({"stale /address", "stale /last_updated"}));
    row("missing EVSE", location({{"\"uid\":\"E2\"", "\"uid\":\"E3\""}}), list({"missing-cpo /evses/E3", "missing-emsp /evses/E2"}));
    row("power in kW", location({{"22000", "22"}}), list({"unit-suspected /evses/E1/connectors/1/max_electric_power"}));
    row("power in rounded kW", location({{"22000", "21.9"}}), list({"unit-suspected /evses/E1/connectors/1/max_electric_power"}));
    row("swapped coordinates", location({{"52.5200", "13.4050"}, {"\"longitude\":\"13.4050\"", "\"longitude\":\"52.5200\""}}),
        list({"unit-suspected /coordinates/latitude", "unit-suspected /coordinates/longitude"}));
    row("swapped volts and amps", location({{"\"max_voltage\":230", "\"max_voltage\":32"}, {"\"max_amperage\":32", "\"max_amperage\":230"}}),
        list({"unit-suspected /evses/E1/connectors/1/max_amperage", "unit-suspected /evses/E1/connectors/1/max_voltage"}));
    row("cut at a length", location({{"Depot North, hall 3, upper deck", "Depot North, hall 3, "}}), list({"truncated /name"}));
    row("cut with dots", location({{"Depot North, hall 3, upper deck", "Depot North, h..."}}), list({"truncated /name"}));
    row("optional field lost", location({{"\"postal_code\":\"10115\",", ""}}), list({"optional-lost /postal_code"}));
    row("required field lost", location({{"\"city\":\"Berlin\",", ""}}), list({"required-lost /city"}));
    row("unknown field dropped", location({{"\"publish\"", "\"x_grid\":7,\"publish\""}}), list({"unknown-field-dropped /x_grid"}));
    row("other type", location({{"\"max_voltage\":230", "\"max_voltage\":\"230\""}}), list({"type-differs /evses/E1/connectors/1/max_voltage"}));
    row("enum unknown to OCPI", location({{"IEC_62196_T2", "IEC_62196_T9"}}), list({"enum-unsupported /evses/E1/connectors/1/standard"}));
    row("enum in small letters", location({{"IEC_62196_T2", "iec_62196_t2"}}), list({"value /evses/E1/connectors/1/standard"}));
    row("set of values", location({{"\"T1\",\"T2\"", "\"T3\",\"T2\""}}), list({"value /evses/E1/connectors/1/tariff_ids"}));
    row("time zone shift", location({{"2026-05-01T10:00:00Z", "2026-05-01T12:00:00Z"}}),
        list({"time-zone-shift /opening_times/exceptional_closings/2026-05-01T08:00:00Z/period_end"}));
    row("time zone shift of a key", location({{"2026-05-01T08:00:00Z", "2026-05-01T07:00:00Z"}}),
        list({"time-zone-shift /opening_times/exceptional_closings/2026-05-01T08:00:00Z/period_begin"}));
    row("identifier of an unfolded type", location({{"Europe/Berlin", "europe/berlin"}}), list({"value /time_zone"}));
    row("EVSE twice", location({{"{\"uid\":\"E2\"", "{\"uid\":\"E1\",\"status\":\"AVAILABLE\"},{\"uid\":\"E2\""}}), list({"duplicate-key /evses/E1"}));
    row("key with a slash", location({{"\"uid\":\"E2\"", "\"uid\":\"a/b~c\""}}), list({"missing-cpo /evses/a~1b~0c", "missing-emsp /evses/E2"}));
    row("repeated member: the last holds", location({{"\"city\":\"Berlin\"", "\"city\":\"Berlin\",\"city\":\"Bonn\""}}), list({"value /city"}));
    row("list for a value", location({{"\"Berlin\"", "[\"Berlin\"]"}}), list({"type-differs /city"}));
    row("last bit of a text", location({{"Main Street 1", "Main Street \\u0032"}}), list({"value /address"}));
    row("surrogates that stand alone", location({{"Main Street 1", "\\ud800"}}), list({"value /address"}));
}

void TestComparison::classes()
{
    QFETCH(QByteArray, cpo);
    QFETCH(QByteArray, emsp);
    QFETCH(QStringList, expected);
    const ComparisonPtr comparison = compared(cpo, emsp);
    QCOMPARE(differences(*comparison), expected);
    QVERIFY(comparison->isComplete());
    const auto objects = comparison->summary().objects();
    QCOMPARE(objects.equal + objects.different, 1);
    QCOMPARE(objects.equal, expected.isEmpty() ? 1 : 0);
    for (quint32 i = 0; i < comparison->size(); ++i) {
        QVERIFY(!comparison->message(comparison->at(i)).isEmpty());
        QVERIFY(!comparison->advice(comparison->at(i)).isEmpty());
        QCOMPARE(comparison->key(comparison->at(i)), QByteArray("LOC1"));
        QCOMPARE(comparison->party(comparison->at(i)), QByteArray("DE*QMO"));
    }
    // The other way round the same places differ.
    const auto places = [](const Comparison &result) {
        QStringList list;
        for (const QString &line : differences(result))
            list.append(line.section(QLatin1Char(' '), 1));
        list.replaceInStrings(QStringLiteral("T07:"), QStringLiteral("T08:")); // of two keys the CPO's is named
        list.sort();
        return list;
    };
    QCOMPARE(places(*compared(emsp, cpo)), places(*comparison));
}

void TestComparison::noise_data()
{
    QTest::addColumn<QByteArray>("emsp");
    QTest::addColumn<int>("kind");
    QTest::addColumn<quint64>("count");
    const auto row = [](const char *name, const QByteArray &emsp, NoiseKind kind, quint64 count = 1) { QTest::newRow(name) << emsp << int(kind) << count; };
    row("order of members", location({{"\"city\":\"Berlin\",\"postal_code\":\"10115\"", "\"postal_code\":\"10115\",\"city\":\"Berlin\""}}), NoiseKind::KeyOrder);
    row("order of a set", location({{"\"T1\",\"T2\"", "\"T2\",\"T1\""}}), NoiseKind::ListOrder);
    row("value twice in a set", location({{"\"T1\",\"T2\"", "\"T1\",\"T2\",\"T1\""}}), NoiseKind::ListOrder);
    row("letter case of an id", location({{"\"LOC1\"", "\"loc1\""}}), NoiseKind::IdentifierCase);
    row("letter case of a tariff id", location({{"\"T1\"", "\"t1\""}}), NoiseKind::IdentifierCase);
    row("number with fraction", location({{"22000", "22000.0"}}), NoiseKind::NumberNotation);
    row("number with exponent", location({{"22000", "2.2E+4"}}), NoiseKind::NumberNotation);
    row("coordinate with zeros", location({{"52.5200", "52.52"}}), NoiseKind::NumberNotation);
    row("time with milliseconds", location({{"2026-01-03T00:00:00Z", "2026-01-03T00:00:00.000Z"}}), NoiseKind::TimeNotation);
    row("time without zone", location({{"2026-01-03T00:00:00Z", "2026-01-03T00:00:00"}}), NoiseKind::TimeNotation);
    row("time with offset", location({{"2026-01-03T00:00:00Z", "2026-01-03T02:00:00+02:00"}}), NoiseKind::TimeNotation);
    row("escaped letter", location({{"Main Street 1", "\\u004dain Street 1"}}), NoiseKind::Escapes);
    row("escaped key", location({{"\"uid\":\"E1\"", "\"uid\":\"\\u00451\""}}), NoiseKind::Escapes);
    row("escaped id", location({{"\"id\":\"LOC1\"", "\"id\":\"\\u004cOC1\""}}), NoiseKind::Escapes);
    row("null", location({{"\"publish\"", "\"owner\":null,\"publish\""}}), NoiseKind::NullOrAbsent);
    row("empty list", location({{"\"publish\"", "\"images\":[],\"publish\""}}), NoiseKind::NullOrAbsent);
    row("unknown null", location({{"\"publish\"", "\"x_grid\":null,\"publish\""}}), NoiseKind::NullOrAbsent);
    row("blanks", location({{"\"city\":\"Berlin\"", "\"city\" : \"Berlin\""}}), NoiseKind::Layout);
}

void TestComparison::noise()
{
    QFETCH(QByteArray, emsp);
    QFETCH(int, kind);
    QFETCH(quint64, count);
    const ComparisonPtr comparison = compared(location(), emsp);
    QCOMPARE(differences(*comparison), QStringList());
    const ComparisonSummary summary = comparison->summary();
    QCOMPARE(summary.noise[std::size_t(kind)], count);
    QCOMPARE(summary.noiseCount(), count);
    QCOMPARE(summary.objects().equal, 1);
    QVERIFY(!noiseText(NoiseKind(kind), count).isEmpty());
}

void TestComparison::numbers_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("equal");
    QTest::newRow("fraction") << QByteArray("7400") << QByteArray("7400.0") << true;
    QTest::newRow("exponent") << QByteArray("7400") << QByteArray("7.4e3") << true;
    QTest::newRow("small") << QByteArray("0.00074") << QByteArray("7.4E-4") << true;
    QTest::newRow("zeros") << QByteArray("0") << QByteArray("-0.000e17") << true;
    QTest::newRow("sign") << QByteArray("1") << QByteArray("-1") << false;
    QTest::newRow("power") << QByteArray("1") << QByteArray("10") << false;
    QTest::newRow("beyond a double") << QByteArray("0.1000000000000000000000000001") << QByteArray("0.1000000000000000000000000002") << false;
    QTest::newRow("whole beyond 64 bits") << QByteArray("123456789012345678901234567890") << QByteArray("1.2345678901234567890123456789e29") << true;
    QTest::newRow("huge exponents") << QByteArray("1e99999999999999999999") << QByteArray("1e99999999999999999998") << false;
    QTest::newRow("inner zeros") << QByteArray("100.001") << QByteArray("1.00001e2") << true;
    QTest::newRow("prefix") << QByteArray("1.25") << QByteArray("1.2") << false;
}

void TestComparison::numbers()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, equal);
    QCOMPARE(WrittenNumber::read({a.constData(), std::size_t(a.size())}) == WrittenNumber::read({b.constData(), std::size_t(b.size())}), equal);
}

void TestComparison::moments_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("equal");
    QTest::newRow("fraction") << QByteArray("2026-01-01T00:00:00Z") << QByteArray("2026-01-01T00:00:00.000000000Z") << true;
    QTest::newRow("nanosecond") << QByteArray("2026-01-01T00:00:00Z") << QByteArray("2026-01-01T00:00:00.000000001Z") << false;
    QTest::newRow("zone") << QByteArray("2026-01-01T00:30:00+01:00") << QByteArray("2025-12-31T23:30:00Z") << true;
    QTest::newRow("blank") << QByteArray("2026-01-01 00:00:00") << QByteArray("2026-01-01T00:00:00Z") << true;
    QTest::newRow("no such day") << QByteArray("2026-02-30T00:00:00Z") << QByteArray("2026-03-02T00:00:00Z") << false;
    QTest::newRow("leap second") << QByteArray("2016-12-31T23:59:60Z") << QByteArray("2017-01-01T00:00:00Z") << false;
    QTest::newRow("text behind") << QByteArray("2026-01-01T00:00:00Zz") << QByteArray("2026-01-01T00:00:00Z") << false;
}

void TestComparison::moments()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, equal);
    const ExactMoment left = ExactMoment::read({a.constData(), std::size_t(a.size())});
    const ExactMoment right = ExactMoment::read({b.constData(), std::size_t(b.size())});
    QCOMPARE(left.valid && right.valid && left == right, equal);
}

void TestComparison::tariffs_data()
{
    QTest::addColumn<QByteArray>("cpo");
    QTest::addColumn<QByteArray>("emsp");
    QTest::addColumn<QStringList>("expected");
    const QByteArray energy = R"({"price_components":[{"type":"ENERGY","price":0.49,"step_size":1}]})";
    const QByteArray time = R"({"price_components":[{"type":"TIME","price":2,"step_size":60}]})";
    const QByteArray both = R"({"price_components":[{"type":"ENERGY","price":0.490,"step_size":1},{"type":"TIME","price":2.00,"step_size":60}]})";
    const QByteArray day = R"({"price_components":[{"type":"ENERGY","price":0.59,"step_size":1}],"restrictions":{"start_time":"08:00","end_time":"20:00"}})";
    const QByteArray night = R"({"price_components":[{"type":"ENERGY","price":0.39,"step_size":1}],"restrictions":{"start_time":"20:00","end_time":"08:00"}})";
    const QByteArray large = R"({"price_components":[{"type":"ENERGY","price":0.29,"step_size":1}],"restrictions":{"min_kwh":50}})";
    QTest::newRow("cut into elements") << tariff('[' + energy + ',' + time + ']') << tariff('[' + both + ']') << QStringList();
    QTest::newRow("other dimensions in another order") << tariff('[' + energy + ',' + time + ']') << tariff('[' + time + ',' + energy + ']') << QStringList();
    QTest::newRow("windows that never meet") << tariff('[' + day + ',' + night + ',' + energy + ']') << tariff('[' + night + ',' + day + ',' + energy + ']') << QStringList();
    QTest::newRow("order that decides") << tariff('[' + day + ',' + large + ',' + energy + ']') << tariff('[' + large + ',' + day + ',' + energy + ']')
                                        << list({"order-only /elements"});
    QTest::newRow("empty restrictions") << tariff('[' + energy + ']')
                                        << tariff(R"([{"price_components":[{"type":"ENERGY","price":0.49,"step_size":1}],"restrictions":{"day_of_week":[]}}])") << QStringList();
    QTest::newRow("price") << tariff('[' + energy + ']') << tariff(R"([{"price_components":[{"type":"ENERGY","price":0.4900000000000000000001,"step_size":1}]}])")
                           << list({"value /elements/0/price_components/ENERGY/price"});
    QTest::newRow("cents") << tariff('[' + energy + ']') << tariff(R"([{"price_components":[{"type":"ENERGY","price":49,"step_size":1}]}])")
                           << list({"unit-suspected /elements/0/price_components/ENERGY/price"});
    QTest::newRow("one more element") << tariff('[' + day + ',' + energy + ']') << tariff('[' + large + ',' + day + ',' + energy + ']')
                                      << list({"missing-cpo /elements/0"});
}

void TestComparison::tariffs()
{
    QFETCH(QByteArray, cpo);
    QFETCH(QByteArray, emsp);
    QFETCH(QStringList, expected);
    const ComparisonPtr comparison = compared(cpo, emsp);
    QCOMPARE(differences(*comparison), expected);
    if (expected.isEmpty())
        QVERIFY(comparison->summary().noiseCount() > 0);
}

void TestComparison::rules_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("emsp");
    QTest::addColumn<bool>("tolerated");
    const auto row = [](const char *name, const QByteArray &rule, const QByteArray &emsp, bool tolerated) { QTest::newRow(name) << rule << emsp << tolerated; };
    const QByteArray power = location({{"22000", "22080"}});
    row("ignored field", R"({"field":"Connector.max_electric_power","ignore":true})", power, true);
    row("ignored in any object", R"({"field":"max_electric_power","ignore":true})", power, true);
    row("ignored by path", R"({"field":"/evses/*/max_electric_power","ignore":true})", power, true);
    row("ignored below", R"({"field":"/evses/**","ignore":true})", power, true);
    row("ignored object around", R"({"field":"EVSE.connectors","ignore":true})", power, true);
    row("another field", R"({"field":"Connector.max_voltage","ignore":true})", power, false);
    row("another module", R"({"field":"max_electric_power","module":"tariffs","ignore":true})", power, false);
    row("another object", R"({"field":"max_electric_power","key":"LOC2","ignore":true})", power, false);
    row("this object", R"({"field":"max_electric_power","key":"loc1","ignore":true})", power, true);
    row("disabled", R"({"field":"max_electric_power","ignore":true,"enabled":false})", power, false);
    row("number within", R"({"field":"max_electric_power","tolerance":{"number":80}})", power, true);
    row("number beyond", R"({"field":"max_electric_power","tolerance":{"number":"79.999"}})", power, false);
    row("percent within", R"({"field":"max_electric_power","tolerance":{"percent":1}})", power, true);
    row("percent beyond", R"({"field":"max_electric_power","tolerance":{"percent":0.3}})", power, false);
    row("decimals", R"({"field":"latitude","tolerance":{"decimals":3}})", location({{"52.5200", "52.52049999"}}), true);
    row("decimals beyond", R"({"field":"latitude","tolerance":{"decimals":3}})", location({{"52.5200", "52.5205"}}), false);
    row("decimals with carry", R"({"field":"latitude","tolerance":{"decimals":1}})", location({{"52.5200", "52.4999"}}), true);
    row("distance within", R"({"field":"Location.coordinates","tolerance":{"distance":20}})", location({{"52.5200", "52.5201"}}), true);
    row("distance beyond", R"({"field":"Location.coordinates","tolerance":{"distance":10}})", location({{"52.5200", "52.5201"}}), false);
    row("time within", R"({"field":"last_updated","tolerance":{"time":5}})", location({{"2026-01-03T00:00:00Z", "2026-01-03T00:00:04.5Z"}}), true);
    row("time beyond", R"({"field":"last_updated","tolerance":{"time":4}})", location({{"2026-01-03T00:00:00Z", "2026-01-03T00:00:04.5Z"}}), false);
    row("letter case", R"({"field":"Connector.standard","case":"any"})", location({{"IEC_62196_T2", "iec_62196_t2"}}), true);
    row("blanks", R"({"field":"Location.city","trim":true})", location({{"Berlin", "Berlin "}}), true);
    row("blanks and case", R"({"field":"Location.city","trim":true,"case":"any"})", location({{"Berlin", " BERLIN "}}), true);
    row("blanks only", R"({"field":"Location.city","trim":true})", location({{"Berlin", "BERLIN "}}), false);
}

void TestComparison::rules()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, emsp);
    QFETCH(bool, tolerated);
    ComparisonOptions options;
    QString error;
    QVERIFY2(RuleSet::fromJson("{\"format\":\"roamscope-rules\",\"rules\":[{\"field\":\"nothing\",\"ignore\":true}," + rule + "]}", &options.rules, &error),
             qPrintable(error));
    QVERIFY(!options.rules.rules().back().description().isEmpty());
    const ComparisonPtr comparison = compared(location(), emsp, options);
    QCOMPARE(comparison->size(), 1u);
    QCOMPARE(comparison->at(0).isTolerated(), tolerated);
    const ComparisonSummary summary = comparison->summary();
    QCOMPARE(summary.tolerated, tolerated ? 1 : 0);
    QCOMPARE(summary.differences, tolerated ? 0 : 1);
    QCOMPARE(summary.objects().equal, tolerated ? 1 : 0);
    if (tolerated) {
        QCOMPARE(comparison->at(0).rule, quint16(2));
        QCOMPARE(summary.toleratedByRule[1], 1);
    }
}

void TestComparison::ruleDocument()
{
    RuleSet rules;
    QString error;
    const QByteArray json = R"({"format":"roamscope-rules","version":1,"agreed":"2026-03-01","rules":[
        {"id":"a","field":"Connector.max_electric_power","tolerance":{"number":"100"},"reason":"rounded"},
        {"field":"name","case":"any","trim":true,"module":"locations"}]})";
    QVERIFY2(RuleSet::fromJson(json, &rules, &error), qPrintable(error));
    RuleSet again;
    QVERIFY(RuleSet::fromJson(rules.toJson(), &again, &error));
    QVERIFY(again == rules);
    QCOMPARE(again.toJson().value(QStringLiteral("agreed")).toString(), QStringLiteral("2026-03-01"));
    QCOMPARE(rules.rules()[1].id, QStringLiteral("rule-2"));
    QVERIFY(rules.remove(QStringLiteral("a")));
    for (const char *bad : {"", "{", "{\"rules\":1}", "{\"rules\":[1]}", "{\"rules\":[{\"field\":\"a\"}]}", "{\"rules\":[{\"ignore\":true}]}",
                            "{\"rules\":[{\"field\":\"a\",\"tolerance\":{\"number\":\"x\"}}]}", "{\"rules\":[{\"field\":\"a\",\"tolerance\":{}}]}",
                            "{\"rules\":[{\"field\":\"a\",\"ignore\":true,\"module\":\"cars\"}]}", "{\"format\":\"roamscope-sheet\"}"}) {
        error.clear();
        QVERIFY2(!RuleSet::fromJson(QByteArray(bad), &again, &error), bad);
        QVERIFY(!error.isEmpty());
    }
}

void TestComparison::missingObjects()
{
    QByteArray two = location();
    two.chop(1);
    QByteArray other = location({{"LOC1", "LOC2"}});
    two += ',' + other.mid(1);
    const ComparisonPtr comparison = compared(location(), two);
    QCOMPARE(differences(*comparison), list({"missing-cpo "}));
    QCOMPARE(comparison->key(comparison->at(0)), QByteArray("LOC2"));
    QVERIFY(comparison->value(comparison->at(0), Side::Cpo).isEmpty());
    QVERIFY(comparison->value(comparison->at(0), Side::Emsp).startsWith('{'));
    QCOMPARE(comparison->summary().objects().equal, 1);
    QCOMPARE(comparison->summary().objects().different, 1);
    QCOMPARE(differences(*compared(two, location())), list({"missing-emsp "}));
}

void TestComparison::objectsWithoutParty()
{
    const ComparisonPtr comparison = compared(location(), location({{"\"country_code\":\"DE\",\"party_id\":\"QMO\",", ""}}));
    QCOMPARE(differences(*comparison), (list({"required-lost /country_code", "required-lost /party_id"})));
}

void TestComparison::duplicates()
{
    QByteArray twice = location();
    twice.chop(1);
    const QByteArray newer = location({{"2026-01-03", "2026-01-04"}, {"Berlin", "Bonn"}});
    twice += ',' + newer.mid(1);
    for (auto *weaken : {static_cast<quint64 (*)(quint64)>(nullptr), +[](quint64) -> quint64 { return 7; }}) {
        ComparisonOptions options;
        options.weakenHash = weaken;
        // The newer one is compared.
        const ComparisonPtr comparison = compared(newer, twice, options);
        QCOMPARE(differences(*comparison), list({"duplicate-key "}));
        QCOMPARE(comparison->at(0).count, 2u);
        QCOMPARE(comparison->at(0).cause, DifferenceCause::OtherContent);
        QCOMPARE(comparison->at(0).emspElement, 0u);
    }
}

void TestComparison::danglingReferences()
{
    const QByteArray tariffs = R"([{"country_code":"DE","party_id":"QMO","id":"t1","currency":"EUR","elements":[{"price_components":[{"type":"FLAT","price":1,"step_size":1}]}],"last_updated":"2026-01-01T00:00:00Z"}])";
    const QByteArray other = QByteArray(tariffs).replace("\"t1\"", "\"T2\"");
    // One file with both modules, as lines.
    const ComparisonPtr comparison = compared(location() + '\n' + tariffs, location() + '\n' + other);
    QCOMPARE(differences(*comparison), (list({"dangling-reference /evses/E1/connectors/1/tariff_ids", "dangling-reference /evses/E1/connectors/1/tariff_ids",
                                                     "missing-cpo ", "missing-emsp "})));
    QStringList values;
    for (quint32 i = 0; i < comparison->size(); ++i) {
        if (comparison->at(i).kind == DifferenceClass::DanglingReference)
            values.append(comparison->valueText(comparison->at(i), comparison->at(i).has(Side::Cpo) ? Side::Cpo : Side::Emsp));
    }
    QCOMPARE(values, (list({"T1", "T2"})));
}

void TestComparison::versions()
{
    const QByteArray old = R"([{"id":"LOC1","type":"UNKNOWN","name":"Depot North, hall 3, upper deck","address":"Main Street 1","city":"Berlin","postal_code":"10115",)"
                           R"("country":"DEU","coordinates":{"latitude":"52.5200","longitude":"13.4050"},"evses":[{"uid":"E1","evse_id":"DE*QMO*E1","status":"AVAILABLE",)"
                           R"("capabilities":["RESERVABLE","RFID_READER"],"connectors":[{"id":"1","standard":"IEC_62196_T2","format":"SOCKET","power_type":"AC_3_PHASE","voltage":230,)"
                           R"("amperage":32,"tariff_id":"T1","last_updated":"2026-01-01T00:00:00Z"}],"last_updated":"2026-01-02T00:00:00Z"},)"
                           R"({"uid":"E2","status":"CHARGING","connectors":[{"id":"1","standard":"IEC_62196_T2","format":"SOCKET","power_type":"AC_3_PHASE",)"
                           R"("voltage":400,"amperage":16,"last_updated":"2026-01-01T00:00:00Z"}],"last_updated":"2026-01-02T00:00:00Z"}],)"
                           R"("opening_times":{"twentyfourseven":false,"exceptional_closings":[{"period_begin":"2026-05-01T08:00:00Z","period_end":"2026-05-01T10:00:00Z"}]},)"
                           R"("time_zone":"Europe/Berlin","last_updated":"2026-01-03T00:00:00Z"}])";
    const DatasetPtr cpo = dataset(location({{"[\"T1\",\"T2\"]", "[\"T1\"]"}}), DatasetRole::Cpo);
    const DatasetPtr emsp = dataset(old, DatasetRole::Emsp, ProtocolVersion::Ocpi211);
    const ComparisonPtr comparison = ComparisonJob::compare(cpo, emsp);
    QCOMPARE(comparison->version(), ProtocolVersion::Ocpi221);
    QCOMPARE(differences(*comparison),
             (list({"version-cannot-hold /country_code", "version-cannot-hold /evses/E1/connectors/1/max_electric_power", "version-cannot-hold /party_id",
                           "version-cannot-hold /publish"})));
    QCOMPARE(comparison->summary().objects().equal, 1);
    QCOMPARE(comparison->notices().front().kind, ComparisonNotice::Kind::VersionsLifted);
    const DatasetPtr changed = dataset(QByteArray(old).replace("\"voltage\":230", "\"voltage\":231"), DatasetRole::Emsp, ProtocolVersion::Ocpi211);
    QVERIFY(differences(*ComparisonJob::compare(cpo, changed)).contains(QStringLiteral("value /evses/E1/connectors/1/max_voltage")));
}

void TestComparison::age()
{
    const ComparisonPtr comparison = compared(location(), location({{"\"status\":\"AVAILABLE\"", "\"status\":\"INOPERATIVE\""},
                                                                    {"2026-01-02T00:00:00Z", "2026-01-01T23:00:30Z"}}));
    QCOMPARE(differences(*comparison), (list({"stale /evses/E1/last_updated", "status /evses/E1/status"})));
    for (quint32 i = 0; i < comparison->size(); ++i) {
        QCOMPARE(comparison->at(i).older, Side::Emsp);
        QCOMPARE(comparison->at(i).age(), (59 * 60 + 30) * qint64(1000000));
    }
    QCOMPARE(comparison->valueText(comparison->at(0), Side::Cpo), QStringLiteral("AVAILABLE"));
    QCOMPARE(comparison->valueText(comparison->at(0), Side::Emsp), QStringLiteral("INOPERATIVE"));
    QCOMPARE(comparison->fieldName(comparison->at(0).field), QByteArray("EVSE.status"));
}

void TestComparison::splitter()
{
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        // Containers with strings full of brackets, quotes and backslashes, at every place in the block.
        QByteArray json = "{";
        int depth = 1;
        const int steps = int(random() % 80);
        for (int i = 0; i < steps; ++i) {
            switch (random() % 6) {
            case 0:
                json += '[';
                ++depth;
                break;
            case 1:
                if (depth > 1) {
                    json += ']';
                    --depth;
                }
                break;
            case 2:
                json += "\"}]{\\\\\\\"" + QByteArray(int(random() % 70), '\\').append(random() % 2 ? "" : "x") ;
                if (json.size() && json.endsWith('\\') && [&] { qsizetype n = 0; while (json[json.size() - 1 - n] == '\\') ++n; return n % 2; }())
                    json += '\\';
                json += '"';
                break;
            default:
                json += QByteArray(int(random() % 20), ' ') + "1,";
                break;
            }
        }
        json += QByteArray(depth, '}');
        const qsizetype length = json.size();
        const QByteArray padded = json + "]}]}" + QByteArray(64, '\0');
        for (const auto kernel : {Splitter::Kernel::Best, Splitter::Kernel::Portable}) {
            const Splitter splitter(kernel);
            const char *end = splitter.endOfContainer(padded.constData(), padded.constData() + padded.size(), 0);
            QVERIFY(end);
            QCOMPARE(qsizetype(end - padded.constData()), length);
            QCOMPARE(splitter.endOfContainer(padded.constData(), padded.constData() + length, 64) - padded.constData(), length);
            QVERIFY(!splitter.endOfContainer(padded.constData(), padded.constData() + length - 1, 64));
            QVERIFY(!splitter.endOfContainer(json.constData(), json.constData() + length - 1, 0));
        }
    }
}

void TestComparison::truth_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<bool>("weak");
    QTest::addColumn<int>("threads");
    QTest::newRow("two threads") << 1u << false << 2;
    QTest::newRow("one thread") << 2u << false << 1;
    QTest::newRow("hashes that collide") << 3u << true << 2;
}

void TestComparison::truth()
{
    QFETCH(unsigned, seed);
    QFETCH(bool, weak);
    QFETCH(int, threads);
    DumpGenerator::Options made;
    made.seed = seed;
    DumpGenerator generator(made);
    QBuffer cpo;
    QBuffer emsp;
    QVERIFY(cpo.open(QIODevice::WriteOnly) && emsp.open(QIODevice::WriteOnly) && generator.write(&cpo, &emsp));
    ComparisonOptions options;
    options.threads = threads;
    if (weak)
        options.weakenHash = +[](quint64 hash) { return hash & 3; };
    const ComparisonPtr comparison = compared(cpo.data(), emsp.data(), options);
    const auto line = [](const QByteArray &key, const std::string &path, const std::string &kind) {
        return QString::fromUtf8(key.toLower()) + QLatin1Char(' ') + QString::fromStdString(path) + QLatin1Char(' ') + QString::fromStdString(kind);
    };
    QStringList expected;
    for (const DumpGenerator::Truth &truth : generator.truth())
        expected.append(line(QByteArray::fromStdString(truth.key), truth.path, truth.kind));
    QStringList found;
    for (quint32 i = 0; i < comparison->size(); ++i) {
        const Difference &difference = comparison->at(i);
        found.append(line(comparison->key(difference), comparison->path(difference).toStdString(), std::string(classId(difference.kind).data())));
    }
    expected.sort();
    found.sort();
    QVERIFY(expected.size() > 200);
    for (qsizetype i = 0; i < std::min(found.size(), expected.size()); ++i)
        QCOMPARE(found[i], expected[i]);
    QCOMPARE(found.size(), expected.size());
    // Shuffling may leave an order as it was; nearly all that was disturbed is counted.
    QVERIFY(comparison->summary().noiseCount() > generator.noiseCount() / 2);
}

void TestComparison::brokenInput()
{
    // One broken object and a list that ends inside another: the rest is compared.
    QByteArray broken = location();
    broken.chop(1);
    broken += ",{\"country_code\":\"DE\",\"party_id\":\"QMO\",\"id\":\"LOC2\",\"name\" \"no colon\"}";
    broken += ",{\"country_code\":\"DE\",\"party_id\":\"QMO\",\"id\":\"LOC3\",\"na";
    const ComparisonPtr comparison = compared(location(), broken);
    QCOMPARE(comparison->summary().objects().equal, 1);
    for (const QByteArray &junk : {QByteArray(), QByteArray("[]"), QByteArray("nonsense"), QByteArray(1000, '\xff'), QByteArray(100000, '['), QByteArray("{\"id\":")}) {
        const ComparisonPtr result = compared(location(), junk);
        QVERIFY(result->isComplete());
        QCOMPARE(result->summary().objects().cpo, 1);
    }
    // Strings that are not UTF-8 are compared as they are.
    QCOMPARE(differences(*compared(location({{"Berlin", "K\xf6ln"}}), location({{"Berlin", "K\xf6ln "}}))), list({"value /city"}));
    // An object without id has no counterpart.
    const QStringList unidentified = differences(*compared(location(), location({{"\"id\":\"LOC1\",", ""}})));
    QVERIFY(unidentified.contains(QStringLiteral("missing-emsp ")));
}

void TestComparison::otherParties()
{
    const ComparisonPtr comparison = compared(location(), location({{"QMO", "XYZ"}}));
    QCOMPARE(differences(*comparison), (list({"missing-cpo ", "missing-emsp "})));
    QCOMPARE(comparison->notices().front().kind, ComparisonNotice::Kind::DifferentParties);
    QVERIFY(comparison->notices().front().message().contains(QStringLiteral("DE*XYZ")));
    QVERIFY(!comparison->notices().front().advice().isEmpty());
}

void TestComparison::otherModules()
{
    const ComparisonPtr comparison = compared(location(), tariff(R"([{"price_components":[{"type":"FLAT","price":1,"step_size":1}]}])"));
    QCOMPARE(comparison->size(), 0u);
    QVERIFY(!comparison->notices().empty());
    QCOMPARE(comparison->notices().front().kind, ComparisonNotice::Kind::WrongModule);
}

void TestComparison::oneHugeObject()
{
    QByteArray values;
    for (int i = 0; i < 600'000; ++i)
        values += "1,";
    values.chop(1);
    const QByteArray huge = location({{"\"publish\"", "\"x_list\":[" + values + "],\"publish\""}});
    const ComparisonPtr comparison = compared(location(), huge);
    QCOMPARE(differences(*comparison), list({"unreadable "}));
    QCOMPARE(comparison->at(0).cause, DifferenceCause::TooLarge);
    // The same bytes need not be understood to be equal.
    QCOMPARE(compared(huge, huge)->summary().objects().equal, 1);
    // Deep nesting is compared as it is written.
    const QByteArray deep = location({{"\"publish\"", "\"x_deep\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + ",\"publish\""}});
    QCOMPARE(differences(*compared(location(), deep)), list({"unknown-field-dropped /x_deep"}));
    // Many items with one key.
    QByteArray same;
    for (int i = 0; i < 20'000; ++i)
        same += "{\"uid\":\"E1\"},";
    const ComparisonPtr many = compared(location(), location({{"\"evses\":[", "\"evses\":[" + same}}));
    QVERIFY(many->size() > 19'000);
}

void TestComparison::cappedDifferences()
{
    DumpGenerator::Options made;
    made.locations = 300;
    DumpGenerator generator(made);
    QBuffer cpo;
    QBuffer emsp;
    QVERIFY(cpo.open(QIODevice::WriteOnly) && emsp.open(QIODevice::WriteOnly) && generator.write(&cpo, &emsp));
    ComparisonOptions options;
    options.maximumDifferences = 10;
    const ComparisonPtr comparison = compared(cpo.data(), emsp.data(), options);
    QCOMPARE(comparison->size(), 10u);
    QCOMPARE(comparison->summary().differences, qint64(generator.truth().size()));
    QCOMPARE(comparison->notices().back().kind, ComparisonNotice::Kind::DifferencesCapped);
}

void TestComparison::job()
{
    DumpGenerator::Options made;
    made.locations = 500;
    DumpGenerator generator(made);
    QBuffer cpo;
    QBuffer emsp;
    QVERIFY(cpo.open(QIODevice::WriteOnly) && emsp.open(QIODevice::WriteOnly) && generator.write(&cpo, &emsp));
    ComparisonJob job;
    QSignalSpy added(&job, &ComparisonJob::differencesAdded);
    QSignalSpy finished(&job, &ComparisonJob::finished);
    QVERIFY(added.isValid() && finished.isValid());
    const ComparisonPtr comparison = job.start(dataset(cpo.data(), DatasetRole::Cpo), dataset(emsp.data(), DatasetRole::Emsp));
    QVERIFY(job.isRunning());
    QVERIFY(finished.wait(30'000));
    QCOMPARE(finished.front().front().toBool(), false);
    QVERIFY(!job.isRunning());
    QVERIFY(comparison->isComplete());
    QVERIFY(!added.isEmpty());
    QCOMPARE(added.back().front().toUInt(), comparison->size());
}

void TestComparison::cancelledJob()
{
    DumpGenerator::Options made;
    made.locations = 3000;
    DumpGenerator generator(made);
    QBuffer cpo;
    QBuffer emsp;
    QVERIFY(cpo.open(QIODevice::WriteOnly) && emsp.open(QIODevice::WriteOnly) && generator.write(&cpo, &emsp));
    const DatasetPtr left = dataset(cpo.data(), DatasetRole::Cpo);
    const DatasetPtr right = dataset(emsp.data(), DatasetRole::Emsp);
    std::atomic_bool cancelled {true};
    const ComparisonPtr stopped = ComparisonJob::compare(left, right, {}, &cancelled);
    QVERIFY(!stopped->isComplete());
    QCOMPARE(stopped->notices().back().kind, ComparisonNotice::Kind::Cancelled);
    {
        ComparisonJob job;
        job.start(left, right);
        job.cancel();
        job.start(left, right);
    } // gone while it runs
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
