// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/decimaltext.h"
#include "models/compare/keyedpath.h"
#include "models/compare/lift.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace Roamscope;
using Json = nlohmann::json;

namespace {

constexpr ProtocolVersion v211 = ProtocolVersion::Ocpi211;
constexpr ProtocolVersion v221 = ProtocolVersion::Ocpi221;
constexpr ProtocolVersion v230 = ProtocolVersion::Ocpi230;

Json parsed(const QByteArray &text)
{
    return Json::parse(text.toStdString(), nullptr, false);
}

/// What rules do, without rewriting: names by the table.
QByteArray lifted(ProtocolVersion from, ProtocolVersion to, OcpiModule module, const QByteArray &json)
{
    return Lift(from, to).rewritten(module, json);
}

} // namespace

class tst_Lift : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void identity();
    void rewrites_data();
    void rewrites();
    void keepsBytes();
    void broken_data();
    void broken();
    void rules();
    void canHold_data();
    void canHold();
    void canHoldValues();
    void decimals_data();
    void decimals();
    void patchPointers_data();
    void patchPointers();
};

void tst_Lift::identity()
{
    for (const OcpiModule module : allOcpiModules) {
        QVERIFY(Lift(v221, v221).isIdentity(module));
        QVERIFY(Lift(v230, v230).isIdentity(module));
        QVERIFY(Lift(v221, v211).isIdentity(module));
        QVERIFY(Lift(v221, ProtocolVersion::Unknown).isIdentity(module));
    }
    QVERIFY(!Lift(v211, v221).isIdentity(OcpiModule::Locations));
    QVERIFY(!Lift(v211, v221).needsRewrite(OcpiModule::Locations));
    QVERIFY(Lift(v211, v221).isIdentity(OcpiModule::Tariffs));
    QVERIFY(Lift(v211, v221).needsRewrite(OcpiModule::Sessions));
    QVERIFY(!Lift(v221, v230).isIdentity(OcpiModule::Tariffs));
    QVERIFY(!Lift(v221, v230).needsRewrite(OcpiModule::Cdrs));
    QVERIFY(Lift(v230, v221).needsRewrite(OcpiModule::Cdrs));
    QVERIFY(Lift(v230, v221).isIdentity(OcpiModule::Locations));
    QCOMPARE(Lift(v211, v230).common(), v230);
    QCOMPARE(Lift(v230, v211).common(), v230);
}

void tst_Lift::rewrites_data()
{
    QTest::addColumn<ProtocolVersion>("from");
    QTest::addColumn<ProtocolVersion>("other");
    QTest::addColumn<OcpiModule>("module");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("location") << v211 << v221 << OcpiModule::Locations
                              << QByteArray(R"({"id":"L","type":"ON_STREET","evses":[{"uid":"1","connectors":[{"id":"1","voltage":230,"amperage":32,"tariff_id":"T"}]}]})")
                              << QByteArray(R"({"id":"L","parking_type":"ON_STREET","evses":[{"uid":"1","connectors":[{"id":"1","max_voltage":230,"max_amperage":32,"tariff_ids":["T"]}]}]})");
    QTest::newRow("location of unknown kind") << v211 << v221 << OcpiModule::Locations << QByteArray(R"({"id":"L","type":"UNKNOWN"})") << QByteArray(R"({"id":"L"})");
    QTest::newRow("no tariff") << v211 << v221 << OcpiModule::Locations << QByteArray(R"({"evses":[{"connectors":[{"tariff_id":null}]}]})")
                               << QByteArray(R"({"evses":[{"connectors":[{"tariff_ids":null}]}]})");
    QTest::newRow("both names") << v211 << v221 << OcpiModule::Locations << QByteArray(R"({"type":"ON_STREET","parking_type":"PARKING_LOT"})")
                                << QByteArray(R"({"type":"ON_STREET","parking_type":"PARKING_LOT"})");
    QTest::newRow("token") << v211 << v221 << OcpiModule::Tokens << QByteArray(R"({"uid":"1","auth_id":"C","type":"OTHER"})")
                           << QByteArray(R"({"uid":"1","contract_id":"C","type":"OTHER"})");
    QTest::newRow("session") << v211 << v221 << OcpiModule::Sessions
                             << QByteArray(R"({"id":"S","start_datetime":"a","end_datetime":"b","auth_id":"C","total_cost":4.20,"location":{"id":"L","evses":[{"uid":"E","connectors":[{"id":"2"}]}]}})")
                             << QByteArray(R"({"id":"S","start_date_time":"a","end_date_time":"b","cdr_token":{"contract_id":"C"},"total_cost":{"excl_vat":4.20},"location_id":"L","evse_uid":"E","connector_id":"2"})");
    QTest::newRow("session to 2.3.0") << v211 << v230 << OcpiModule::Sessions << QByteArray(R"({"id":"S","total_cost":4})")
                                      << QByteArray(R"({"id":"S","total_cost":{"before_taxes":4}})");
    QTest::newRow("CDR") << v211 << v221 << OcpiModule::Cdrs
                         << QByteArray(R"({"id":"C","stop_date_time":"b","auth_id":"A","total_cost":1,"location":{"id":"L","type":"x","name":"n","address":"a","coordinates":{"latitude":"1"},"evses":[{"uid":"E","evse_id":"I","connectors":[{"id":"2","standard":"s","format":"f","power_type":"p"}]}]}})")
                         << QByteArray(R"({"id":"C","end_date_time":"b","cdr_token":{"contract_id":"A"},"total_cost":{"excl_vat":1},"cdr_location":{"id":"L","name":"n","address":"a","coordinates":{"latitude":"1"},"evse_uid":"E","evse_id":"I","connector_id":"2","connector_standard":"s","connector_format":"f","connector_power_type":"p"}})");
    QTest::newRow("prices to 2.3.0") << v221 << v230 << OcpiModule::Cdrs << QByteArray(R"({"total_cost":{"excl_vat":10,"incl_vat":11.9},"total_time_cost":{"excl_vat":1}})")
                                     << QByteArray(R"({"total_cost":{"before_taxes":10,"after_taxes":11.9},"total_time_cost":{"before_taxes":1}})");
    QTest::newRow("limits to 2.3.0") << v221 << v230 << OcpiModule::Tariffs << QByteArray(R"({"min_price":{"excl_vat":1,"incl_vat":2}})")
                                     << QByteArray(R"({"min_price":{"before_taxes":1,"after_taxes":2}})");
    QTest::newRow("taxes of 2.3.0 beside 2.2.1") << v230 << v221 << OcpiModule::Cdrs
                                                 << QByteArray(R"({"total_cost":{"before_taxes":10.00,"taxes":[{"name":"VAT","amount":1.9},{"name":"City","amount":0.05}]}})")
                                                 << QByteArray(R"({"total_cost":{"before_taxes":10.00,"taxes":[{"name":"VAT","amount":1.9},{"name":"City","amount":0.05}],"after_taxes":11.95}})");
    QTest::newRow("no taxes") << v230 << v221 << OcpiModule::Cdrs << QByteArray(R"({"total_cost":{"before_taxes":10}})")
                              << QByteArray(R"({"total_cost":{"before_taxes":10}})");
    QTest::newRow("other types stay") << v211 << v221 << OcpiModule::Sessions << QByteArray(R"({"total_cost":"4,20","location":"L","auth_id":7})")
                                      << QByteArray(R"({"total_cost":"4,20","location":"L","cdr_token":{"contract_id":7}})");
    QTest::newRow("already a list") << v211 << v221 << OcpiModule::Locations << QByteArray(R"({"evses":[{"connectors":[{"tariff_id":["A","B"]}]}]})")
                                    << QByteArray(R"({"evses":[{"connectors":[{"tariff_ids":["A","B"]}]}]})");
}

void tst_Lift::rewrites()
{
    QFETCH(ProtocolVersion, from);
    QFETCH(ProtocolVersion, other);
    QFETCH(OcpiModule, module);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    QCOMPARE(lifted(from, other, module, json), expected);
    QVERIFY(!parsed(expected).is_discarded());
}

void tst_Lift::keepsBytes()
{
    QCOMPARE(lifted(v211, v221, OcpiModule::Locations, "{ \"x\" : [ 1.0e5 , {\"a\":\"\\u00e4\"} ] , \"id\":\"L\" }"),
             QByteArray("{\"x\":[ 1.0e5 , {\"a\":\"\\u00e4\"} ],\"id\":\"L\"}"));
}

void tst_Lift::broken_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("cut") << QByteArray(R"({"id":"L","evses":[{"uid")");
    QTest::newRow("no colon") << QByteArray(R"({"id" "L"})");
    QTest::newRow("list not closed") << QByteArray(R"({"evses":[{"uid":"1"})");
    QTest::newRow("list without commas") << QByteArray(R"({"evses":[{"uid":"1"} {"uid":"2"}]})");
}

void tst_Lift::broken()
{
    QFETCH(QByteArray, json);
    QCOMPARE(lifted(v211, v221, OcpiModule::Locations, json), QByteArray());
    // Deep nesting must not end the program either.
    const QByteArray deep = QByteArray(R"({"evses":)") + QByteArray(100000, '[') + QByteArray(100000, ']') + '}';
    QVERIFY(lifted(v211, v221, OcpiModule::Locations, deep).size() > 0);
}

void tst_Lift::rules()
{
    const Lift lift(v211, v221);
    const LiftRule *rule = lift.rule("Connector", "tariff_id");
    QVERIFY(rule);
    QCOMPARE(rule->to, std::string_view("tariff_ids"));
    QCOMPARE(rule->transform, LiftTransform::ToList);
    QVERIFY(!lift.rule("EVSE", "tariff_id"));
    QVERIFY(!Lift(v221, v211).rule("Connector", "tariff_id"));
}

void tst_Lift::canHold_data()
{
    QTest::addColumn<ProtocolVersion>("from");
    QTest::addColumn<ProtocolVersion>("other");
    QTest::addColumn<OcpiModule>("module");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("can");
    QTest::addColumn<QByteArray>("own");
    QTest::newRow("new field") << v211 << v221 << OcpiModule::Locations << QByteArray("evses/connectors/max_electric_power") << false
                               << QByteArray("evses/connectors/max_electric_power");
    QTest::newRow("renamed") << v211 << v221 << OcpiModule::Locations << QByteArray("evses/connectors/tariff_ids") << true
                             << QByteArray("evses/connectors/tariff_id");
    QTest::newRow("party") << v211 << v221 << OcpiModule::Locations << QByteArray("party_id") << false << QByteArray("party_id");
    QTest::newRow("unknown everywhere") << v211 << v221 << OcpiModule::Locations << QByteArray("x_vendor") << true << QByteArray("x_vendor");
    QTest::newRow("moved") << v211 << v221 << OcpiModule::Sessions << QByteArray("location_id") << true << QByteArray("location/id");
    QTest::newRow("moved, place of a CDR") << v211 << v221 << OcpiModule::Cdrs << QByteArray("cdr_location/address") << true << QByteArray("location/address");
    QTest::newRow("token in a session") << v211 << v221 << OcpiModule::Sessions << QByteArray("cdr_token/contract_id") << true << QByteArray("auth_id");
    QTest::newRow("token's uid in a session") << v211 << v221 << OcpiModule::Sessions << QByteArray("cdr_token/uid") << false << QByteArray("cdr_token/uid");
    QTest::newRow("cost") << v211 << v221 << OcpiModule::Sessions << QByteArray("total_cost/excl_vat") << true << QByteArray("total_cost");
    QTest::newRow("help phone") << v221 << v230 << OcpiModule::Locations << QByteArray("help_phone") << false << QByteArray("help_phone");
    QTest::newRow("same version") << v221 << v221 << OcpiModule::Locations << QByteArray("help_phone") << true << QByteArray("help_phone");
    QTest::newRow("price") << v221 << v230 << OcpiModule::Cdrs << QByteArray("total_cost/before_taxes") << true << QByteArray("total_cost/excl_vat");
    QTest::newRow("taxes") << v221 << v230 << OcpiModule::Cdrs << QByteArray("total_cost/taxes") << false << QByteArray("total_cost/taxes");
}

void tst_Lift::canHold()
{
    QFETCH(ProtocolVersion, from);
    QFETCH(ProtocolVersion, other);
    QFETCH(OcpiModule, module);
    QFETCH(QByteArray, path);
    QFETCH(bool, can);
    QFETCH(QByteArray, own);
    const Lift lift(from, other);
    const std::string_view text(path.constData(), std::size_t(path.size()));
    QCOMPARE(lift.canHold(module, text), can);
    QCOMPARE(lift.ownPath(module, text), own);
}

void tst_Lift::canHoldValues()
{
    const Lift lift(v221, v230);
    QVERIFY(!lift.canHoldValue(OcpiModule::Locations, "evses/connectors/standard", "MCS"));
    QVERIFY(lift.canHoldValue(OcpiModule::Locations, "evses/connectors/standard", "CHADEMO"));
    QVERIFY(lift.canHoldValue(OcpiModule::Locations, "evses/connectors/standard", "nonsense"));
    QVERIFY(lift.canHoldValue(OcpiModule::Locations, "name", "x"));
    QVERIFY(!Lift(v211, v221).canHoldValue(OcpiModule::Sessions, "status", "RESERVATION"));
}

void tst_Lift::decimals_data()
{
    QTest::addColumn<QList<QByteArray>>("numbers");
    QTest::addColumn<QByteArray>("sum");
    const auto row = [](const char *name, QList<QByteArray> numbers, const char *sum) { QTest::newRow(name) << numbers << QByteArray(sum); };
    row("one", {"1.50"}, "1.5");
    row("carry", {"0.1", "0.2"}, "0.3");
    row("negative", {"-3", "1.25"}, "-1.75");
    row("below zero and one", {"-0.25", "0"}, "-0.25");
    row("exponent", {"1e2", "5E-1"}, "100.5");
    row("zero", {"0", "0.000"}, "0");
    row("whole", {"10", "20"}, "30");
    row("many digits", {"12345678901234567.123456", "0.000001"}, "12345678901234567.123457");
    row("too many digits", {"1234567890123456789012345678901234567890"}, "");
    row("too fine", {"0.00000000000001"}, "");
    row("no number", {"x"}, "");
    row("huge exponent", {"1e999999999"}, "");
}

void tst_Lift::decimals()
{
    QFETCH(QList<QByteArray>, numbers);
    QFETCH(QByteArray, sum);
    std::vector<std::string_view> views;
    for (const QByteArray &number : numbers)
        views.emplace_back(number.constData(), std::size_t(number.size()));
    QCOMPARE(decimalSum(views), sum);
}

void tst_Lift::patchPointers_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("missing");
    QTest::newRow("by uid") << QByteArray("/evses/B/status") << QByteArray("/evses/1/status") << QByteArray();
    QTest::newRow("by id in another case") << QByteArray("/evses/b/connectors/X1/v") << QByteArray("/evses/1/connectors/0/v") << QByteArray();
    QTest::newRow("item of a list") << QByteArray("/caps/RFID") << QByteArray("/caps/1") << QByteArray();
    QTest::newRow("item that is not there") << QByteArray("/caps/NFC") << QByteArray("/caps/-") << QByteArray("/caps/NFC");
    QTest::newRow("member that is not there") << QByteArray("/evses/B/floor") << QByteArray("/evses/1/floor") << QByteArray("/evses/B/floor");
    QTest::newRow("parent that is not there") << QByteArray("/hours/regular/0") << QByteArray("/hours") << QByteArray("/hours");
    QTest::newRow("EVSE that is not there") << QByteArray("/evses/C/status") << QByteArray("/evses/-") << QByteArray("/evses/C");
    QTest::newRow("by number") << QByteArray("/elements/1/p") << QByteArray("/elements/1/p") << QByteArray();
    QTest::newRow("slash in a name") << QByteArray("/a~1b") << QByteArray("/a~1b") << QByteArray();
    QTest::newRow("root") << QByteArray() << QByteArray() << QByteArray();
}

void tst_Lift::patchPointers()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, missing);
    const QByteArray json = R"({"a/b":1,"caps":["A","RFID"],"elements":[{"p":1},{"p":2}],"evses":[{"uid":"A","status":"x"},{"uid":"B","status":"y","connectors":[{"id":"x1","v":3}]}]})";
    QByteArray lost = "?";
    QCOMPARE(pointerAtKeyedPath(json, path, &lost), pointer);
    QCOMPARE(lost, missing);
    if (missing.isEmpty())
        QVERIFY(!parsed(json).at(Json::json_pointer(pointer.toStdString())).is_discarded());
}

QTEST_GUILESS_MAIN(tst_Lift)
#include "tst_lift.moc"
