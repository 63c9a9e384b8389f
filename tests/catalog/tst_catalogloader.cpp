// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalogdata.h"

#include <QTest>

using namespace Roamscope;

/// The file format of docs/catalog-format.md, and what is said of a file that is not of it.
class TestCatalogLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKey();
    void refuses_data();
    void refuses();
    void helpFallsBack();
};

namespace {

QByteArray file(const QByteArray &fields, const QByteArray &enums = "{}", const QByteArray &more = {})
{
    return R"({"format":1,"protocol":"OCPI","version":"2.2.1","dateTime":"ocpi","unknownFields":"note","nulls":"note",)" + more
        + R"("objects":{"Thing":{"module":"things","clause":"§1","fields":)" + fields + R"(}},"enums":)" + enums + '}';
}

} // namespace

void TestCatalogLoader::readsEveryKey()
{
    TextArena arena;
    CatalogLoader loader(&arena);
    CatalogVersion version;
    QByteArray error;
    const QByteArray json = file(R"({
        "id": {"type":"CiString","max":36,"card":"1","key":true,"since":"2026-05","older":{"before-2026-05":20}},
        "kind": {"type":"Kind","card":"?","default":"A"},
        "parts": {"type":"Thing","card":"*","items":"0..4","set":true},
        "power": {"type":"number","card":"+","range":"-1.5..","multipleOf":"0.01","unit":"W","clause":"§2","until":"core-2"}})",
                                 R"({"Kind":{"clause":"§3","open":true,"since":{"B":"bookings-1"},"errata":{"C":"A"},"values":["A","B"]}})",
                                 R"("modules":{"things":{"object":"Thing"},"functions":{}},)");
    QVERIFY2(loader.readVersion(json, "test.json", &version, &error), error.constData());
    QCOMPARE(version.rules.version, ProtocolVersion::Ocpi221);
    QCOMPARE(version.rules.dateTimes, CatalogRules::DateTimes::Ocpi);
    QVERIFY(!version.rules.unknownFieldsAreErrors);
    QVERIFY(!version.rules.nullsAreErrors);
    const CatalogObject *thing = version.objectByName.at("Thing");
    QCOMPARE(version.modules.at("things"), thing);
    QCOMPARE(version.moduleNames.size(), std::size_t(2));
    QCOMPARE(thing->requiredFields, quint64(0b1001));

    const CatalogField &id = *thing->field("id");
    QVERIFY(id.key && id.required && !id.array);
    QCOMPARE(id.typeName, std::string_view("CiString(36)"));
    QCOMPARE(id.since, std::string_view("2026-05"));
    QCOMPARE(id.olderLengths.size(), std::size_t(1));
    QCOMPARE(id.olderLengths[0].maxLength, 20);
    const CatalogField &kind = *thing->field("kind");
    QCOMPARE(kind.defaultValue, std::string_view("A"));
    QVERIFY(kind.enumeration->open);
    QCOMPARE(kind.enumeration->value("B")->since, std::string_view("bookings-1"));
    QVERIFY(!kind.enumeration->value("C"));
    QCOMPARE(kind.enumeration->misprints.size(), std::size_t(1));
    QCOMPARE(kind.enumeration->misprints[0].meant, std::string_view("A"));
    const CatalogField &parts = *thing->field("parts");
    QCOMPARE(parts.object, thing);
    QCOMPARE(parts.typeName, std::string_view("Thing[]"));
    QCOMPARE(parts.minItems, 0);
    QCOMPARE(parts.maxItems, 4);
    QVERIFY(parts.set && !parts.required);
    const CatalogField &power = *thing->field("power");
    QCOMPARE(power.minimum, -1.5);
    QVERIFY(power.bounded && qIsInf(power.maximum));
    QCOMPARE(power.decimals, 2);
    QCOMPARE(power.unit, std::string_view("W"));
    QCOMPARE(power.clause, std::string_view("§2"));
    QCOMPARE(power.until, std::string_view("core-2"));
    QCOMPARE(power.minItems, 1);
}

void TestCatalogLoader::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("test.json: not a JSON object");
    QTest::newRow("a list") << QByteArray("[]") << QByteArray("test.json: not a JSON object");
    QTest::newRow("no version") << QByteArray("{}") << QByteArray("test.json: unknown version");
    QTest::newRow("no objects") << QByteArray(R"({"version":"1.6"})") << QByteArray("test.json: objects and enums are needed");
    QTest::newRow("unknown type") << file(R"({"a":{"type":"Strng","card":"1"}})") << QByteArray("test.json: Thing.a: unknown type Strng");
    QTest::newRow("no type") << file(R"({"a":{"card":"1"}})") << QByteArray("test.json: Thing.a: unknown type ");
    QTest::newRow("bad cardinality") << file(R"({"a":{"type":"string","card":"0..1"}})") << QByteArray("test.json: Thing.a: card must be one of 1 ? + *");
    QTest::newRow("bad range") << file(R"({"a":{"type":"number","card":"1","range":"1-2"}})") << QByteArray("test.json: Thing.a: range is not a range");
    QTest::newRow("bad step") << file(R"({"a":{"type":"number","card":"1","multipleOf":"0.5"}})") << QByteArray("test.json: Thing.a: multipleOf must be 1, 0.1, 0.01 …");
    QTest::newRow("field is a text") << file(R"({"a":"string"})") << QByteArray("test.json: Thing.a: a field must be an object");
    QTest::newRow("enum without values") << file("{}", R"({"K":{}})") << QByteArray("test.json: K has no values");
    QTest::newRow("value is a number") << file("{}", R"({"K":{"values":[1]}})") << QByteArray("test.json: K: a value is not a text");
    QTest::newRow("module of an unknown object") << file("{}", "{}", R"("modules":{"x":{"object":"Nothing"}},)") << QByteArray("test.json: x: unknown object");
    QTest::newRow("action without message") << file("{}", "{}", R"("actions":{"Reset":{"from":"csms","request":"Reset.req"}},)") << QByteArray("test.json: Reset names no message");
    QByteArray many = "{";
    for (int i = 0; i < 65; ++i)
        many += (i ? ",\"f" : "\"f") + QByteArray::number(i) + R"(":{"type":"any","card":"?"})";
    QTest::newRow("65 fields") << file(many + '}') << QByteArray("test.json: Thing has more than 64 fields");
}

void TestCatalogLoader::refuses()
{
    QFETCH(QByteArray, json);
    TextArena arena;
    CatalogLoader loader(&arena);
    CatalogVersion version;
    QByteArray error;
    QVERIFY(!loader.readVersion(json, "test.json", &version, &error));
    QTEST(error, "reason");
}

void TestCatalogLoader::helpFallsBack()
{
    TextArena arena;
    CatalogLoader loader(&arena);
    CatalogVersion version;
    CatalogHelp help;
    QByteArray error;
    const QByteArray json = R"({"version":"2.0.1","objects":{
        "ResetRequest":{"fields":{"type":{"type":"ResetEnumType","card":"1"},"a":{"type":"string","card":"?"},"b":{"type":"string","card":"?"}}},
        "EVSEType":{"fields":{"id":{"type":"integer","card":"1"}}}},
        "enums":{"ResetEnumType":{"values":["Immediate","OnIdle"]}}})";
    const QByteArray texts = R"({"objects":{"Reset.req":"reset","EVSE":"evse"},
        "fields":{"a":"plain a","Reset.req.a":"a of reset","b":"plain b","2.0.1/EVSEType.id":"id of 2.0.1","id":"plain id"},
        "enums":{"Reset":"kinds","Reset.OnIdle":"on idle","Immediate":"at once"}})";
    QVERIFY2(loader.readVersion(json, "test.json", &version, &error), error.constData());
    QVERIFY2(loader.readHelp(texts, "help.json", &help, &error), error.constData());
    loader.describe(&version, help);
    const CatalogObject *reset = version.objectByName.at("ResetRequest");
    QCOMPARE(reset->description, std::string_view("reset"));
    QCOMPARE(reset->field("a")->description, std::string_view("a of reset"));
    QCOMPARE(reset->field("b")->description, std::string_view("plain b"));
    QCOMPARE(reset->field("type")->description, std::string_view());
    QCOMPARE(version.objectByName.at("EVSEType")->description, std::string_view("evse"));
    QCOMPARE(version.objectByName.at("EVSEType")->field("id")->description, std::string_view("id of 2.0.1"));
    const CatalogEnum *kinds = version.enumByName.at("ResetEnumType");
    QCOMPARE(kinds->description, std::string_view("kinds"));
    QCOMPARE(kinds->value("OnIdle")->description, std::string_view("on idle"));
    QCOMPARE(kinds->value("Immediate")->description, std::string_view("at once"));
}

QTEST_GUILESS_MAIN(TestCatalogLoader)
#include "tst_catalogloader.moc"
