// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/feed.h"
#include "models/endpoints/ocpi/answeroverride.h"
#include "models/endpoints/ocpi/receiverroute.h"
#include "models/endpoints/ocpi/store.h"

#include <nlohmann/json.hpp>

#include <QSignalSpy>
#include <QTest>

using namespace Roamscope;
using Json = nlohmann::ordered_json;

namespace {

OcpiObjectKey location(const QByteArray &id)
{
    return {OcpiStoreModule::Locations, {"DE", "QMO"}, id, {}};
}

QByteArray locationJson(const QByteArray &id, const QByteArray &updated, const QByteArray &evses = "[]")
{
    return R"({"country_code":"DE","party_id":"QMO","id":")" + id + R"(","name":"Home","evses":)" + evses + R"(,"last_updated":")" + updated + "\"}";
}

Json parsed(const QByteArray &json)
{
    return Json::parse(json.begin(), json.end(), nullptr, false);
}

} // namespace

class TestOcpiStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putKeepsTheBytes();
    void keysAreCaseInsensitive();
    void tokensOfTwoTypesAreTwo();
    void patch_data();
    void patch();
    void partsGoUpToTheirParents();
    void partsOfUnknownPlaces();
    void removes();
    void pagesAreOrderedByTime();
    void pagesFilterByTimeAndOwner();
    void changedObjectsGoToTheEnd();
    void loadsADataset();
    void loadedObjectsWithoutPartyGetTheOwner();
    void snapshotsStay();
    void changesComeInBatches();
    void entityTagsChange();
    void rulesApply_data();
    void rulesApply();
    void rulesRoundTrip();
    void wrongRules_data();
    void wrongRules();
    void routes_data();
    void routes();
};

void TestOcpiStore::putKeepsTheBytes()
{
    OcpiStore store(ProtocolVersion::Ocpi221);
    const QByteArray json = "{ \"id\" : \"L1\",\"odd\":7400.0,  \"last_updated\":\"2026-01-01T00:00:00Z\"}";
    QCOMPARE(store.put(location("L1"), json), OcpiStoreResult::Created);
    QCOMPARE(store.put(location("L1"), json), OcpiStoreResult::Unchanged);
    const auto held = store.find(location("L1"));
    QVERIFY(held);
    QCOMPARE(held->json, json);
    QCOMPARE(held->lastUpdated, TimeUs(1767225600) * 1'000'000);
    QCOMPARE(store.put(location("L2"), "no json"), OcpiStoreResult::UnreadableBody);
    QCOMPARE(store.put(location("L2"), "[1]"), OcpiStoreResult::UnreadableBody);
    QCOMPARE(store.count(OcpiStoreModule::Locations), 1);
}

void TestOcpiStore::keysAreCaseInsensitive()
{
    OcpiStore store(ProtocolVersion::Ocpi221);
    store.put(location("Loc-1"), locationJson("Loc-1", "2026-01-01T00:00:00Z"));
    OcpiObjectKey key = location("LOC-1");
    key.party = {"de", "qmo"};
    QVERIFY(store.find(key));
    QCOMPARE(store.put(key, locationJson("LOC-1", "2026-01-02T00:00:00Z")), OcpiStoreResult::Changed);
    QCOMPARE(store.count(OcpiStoreModule::Locations), 1);
    key.party.id = "ABC";
    QVERIFY(!store.find(key));
    QVERIFY(store.findById(OcpiStoreModule::Locations, "loc-1"));
}

void TestOcpiStore::tokensOfTwoTypesAreTwo()
{
    OcpiStore store(ProtocolVersion::Ocpi221);
    const OcpiObjectKey rfid {OcpiStoreModule::Tokens, {"NL", "FHR"}, "012", "RFID"};
    OcpiObjectKey app = rfid;
    app.type = "APP_USER";
    store.put(rfid, R"({"uid":"012","type":"RFID","last_updated":"2026-01-01T00:00:00Z"})");
    store.put(app, R"({"uid":"012","type":"APP_USER","last_updated":"2026-01-01T00:00:00Z"})");
    QCOMPARE(store.count(OcpiStoreModule::Tokens), 2);
    QVERIFY(store.findById(OcpiStoreModule::Tokens, "012", "app_user")->json.contains("APP_USER"));
    QVERIFY(!store.findById(OcpiStoreModule::Tokens, "012", "OTHER"));
}

void TestOcpiStore::patch_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<int>("module");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<int>("result");
    QTest::addColumn<QByteArray>("after");
    const int tariffs = int(OcpiStoreModule::Tariffs);
    const int sessions = int(OcpiStoreModule::Sessions);
    QTest::newRow("only what is there changes")
        << QByteArray("2.2.1") << tariffs << QByteArray(R"({"id":"T","currency":"EUR","type":"REGULAR","last_updated":"2026-01-01T00:00:00Z"})")
        << QByteArray(R"({"currency":"CHF","last_updated":"2026-01-02T00:00:00Z"})") << int(OcpiStoreResult::Changed)
        << QByteArray(R"({"id":"T","currency":"CHF","type":"REGULAR","last_updated":"2026-01-02T00:00:00Z"})");
    QTest::newRow("since 2.2 last_updated is required")
        << QByteArray("2.2.1") << tariffs << QByteArray(R"({"id":"T","currency":"EUR","last_updated":"2026-01-01T00:00:00Z"})")
        << QByteArray(R"({"currency":"CHF"})") << int(OcpiStoreResult::NoLastUpdated)
        << QByteArray(R"({"id":"T","currency":"EUR","last_updated":"2026-01-01T00:00:00Z"})");
    QTest::newRow("in 2.1.1 it is not")
        << QByteArray("2.1.1") << tariffs << QByteArray(R"({"id":"T","currency":"EUR","last_updated":"2026-01-01T00:00:00Z"})")
        << QByteArray(R"({"currency":"CHF"})") << int(OcpiStoreResult::Changed)
        << QByteArray(R"({"id":"T","currency":"CHF","last_updated":"2026-01-01T00:00:00Z"})");
    QTest::newRow("charging periods are added since 2.2")
        << QByteArray("2.2.1") << sessions << QByteArray(R"({"id":"S","charging_periods":[{"a":1}],"last_updated":"2026-01-01T00:00:00Z"})")
        << QByteArray(R"({"charging_periods":[{"a":2}],"last_updated":"2026-01-02T00:00:00Z"})") << int(OcpiStoreResult::Changed)
        << QByteArray(R"({"id":"S","charging_periods":[{"a":1},{"a":2}],"last_updated":"2026-01-02T00:00:00Z"})");
    QTest::newRow("and replaced in 2.1.1")
        << QByteArray("2.1.1") << sessions << QByteArray(R"({"id":"S","charging_periods":[{"a":1}],"last_updated":"2026-01-01T00:00:00Z"})")
        << QByteArray(R"({"charging_periods":[{"a":2}]})") << int(OcpiStoreResult::Changed)
        << QByteArray(R"({"id":"S","charging_periods":[{"a":2}],"last_updated":"2026-01-01T00:00:00Z"})");
    QTest::newRow("what is not held cannot be patched")
        << QByteArray("2.2.1") << sessions << QByteArray() << QByteArray(R"({"kwh":1,"last_updated":"2026-01-02T00:00:00Z"})")
        << int(OcpiStoreResult::UnknownObject) << QByteArray();
}

void TestOcpiStore::patch()
{
    QFETCH(QByteArray, version);
    QFETCH(int, module);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, change);
    QFETCH(int, result);
    QFETCH(QByteArray, after);
    OcpiStore store(protocolVersionFromText(version));
    const OcpiObjectKey key {OcpiStoreModule(module), {"DE", "QMO"}, "X", {}};
    if (!before.isEmpty())
        store.put(key, before);
    QCOMPARE(int(store.patch(key, change)), result);
    const auto held = store.find(key);
    QCOMPARE(held ? held->json : QByteArray(), after);
}

void TestOcpiStore::partsGoUpToTheirParents()
{
    OcpiStore store(ProtocolVersion::Ocpi221);
    store.put(location("L1"), locationJson("L1", "2026-01-01T00:00:00Z",
                                           R"([{"uid":"E1","status":"AVAILABLE","connectors":[{"id":"1","max_voltage":230,"last_updated":"2026-01-01T00:00:00Z"}],"last_updated":"2026-01-01T00:00:00Z"}])"));
    QCOMPARE(store.patchPart(location("L1"), "e1", {}, R"({"status":"CHARGING","last_updated":"2026-02-01T00:00:00Z"})"), OcpiStoreResult::Changed);
    Json json = parsed(store.find(location("L1"))->json);
    QCOMPARE(QString::fromStdString(json["evses"][0]["status"]), QStringLiteral("CHARGING"));
    QCOMPARE(QString::fromStdString(json["evses"][0]["last_updated"]), QStringLiteral("2026-02-01T00:00:00Z"));
    QCOMPARE(QString::fromStdString(json["last_updated"]), QStringLiteral("2026-02-01T00:00:00Z"));
    QCOMPARE(store.patchPart(location("L1"), "E1", "1", R"({"max_voltage":400,"last_updated":"2026-03-01T00:00:00Z"})"), OcpiStoreResult::Changed);
    json = parsed(store.find(location("L1"))->json);
    QCOMPARE(json["evses"][0]["connectors"][0]["max_voltage"].get<int>(), 400);
    QCOMPARE(QString::fromStdString(json["evses"][0]["last_updated"]), QStringLiteral("2026-03-01T00:00:00Z"));
    QCOMPARE(QString::fromStdString(json["last_updated"]), QStringLiteral("2026-03-01T00:00:00Z"));
    QCOMPARE(store.putPart(location("L1"), "E2", {}, R"({"uid":"E2","status":"PLANNED","last_updated":"2026-04-01T00:00:00Z"})"), OcpiStoreResult::Changed);
    const OcpiStored held = *store.find(location("L1"));
    QCOMPARE(parsed(held.json)["evses"].size(), 2U);
    QCOMPARE(OcpiStore::part(held, "E2", {}), QByteArray(R"({"uid":"E2","status":"PLANNED","last_updated":"2026-04-01T00:00:00Z"})"));
    QVERIFY(OcpiStore::part(held, "E1", "1").contains("400"));
    QVERIFY(OcpiStore::part(held, "E9", {}).isEmpty());
    QVERIFY(OcpiStore::part(held, "E1", "9").isEmpty());
}

void TestOcpiStore::partsOfUnknownPlaces()
{
    OcpiStore store(ProtocolVersion::Ocpi221);
    const QByteArray json = R"({"uid":"E1","status":"CHARGING","last_updated":"2026-02-01T00:00:00Z"})";
    QCOMPARE(store.putPart(location("L1"), "E1", {}, json), OcpiStoreResult::UnknownObject);
    store.put(location("L1"), locationJson("L1", "2026-01-01T00:00:00Z"));
    QCOMPARE(store.patchPart(location("L1"), "E1", {}, json), OcpiStoreResult::UnknownObject);
    QCOMPARE(store.putPart(location("L1"), "E1", "1", R"({"id":"1","last_updated":"2026-02-01T00:00:00Z"})"), OcpiStoreResult::UnknownObject);
}

void TestOcpiStore::removes()
{
    OcpiStore store(ProtocolVersion::Ocpi221);
    store.put(location("L1"), locationJson("L1", "2026-01-01T00:00:00Z"));
    store.put(location("L2"), locationJson("L2", "2026-01-02T00:00:00Z"));
    QVERIFY(store.remove(location("l1")));
    QVERIFY(!store.remove(location("L1")));
    QVERIFY(!store.find(location("L1")));
    QCOMPARE(store.count(OcpiStoreModule::Locations), 1);
    QCOMPARE(store.page(OcpiStoreModule::Locations, {0, 10}).total, 1);
    QCOMPARE(store.put(location("L3"), locationJson("L3", "2025-01-02T00:00:00Z")), OcpiStoreResult::Created);
    QVERIFY(store.page(OcpiStoreModule::Locations, {0, 1}).items.contains("L3"));
}

void TestOcpiStore::pagesAreOrderedByTime()
{
    OcpiStore store(ProtocolVersion::Ocpi221);
    for (int i = 9; i >= 0; --i)
        store.put(location("L" + QByteArray::number(i)), locationJson("L" + QByteArray::number(i), "2026-01-0" + QByteArray::number(i + 1 > 9 ? 9 : i + 1) + "T00:00:00Z"));
    QByteArray ids;
    for (qint64 offset = 0; offset < 10; offset += 3) {
        const OcpiStore::Page page = store.page(OcpiStoreModule::Locations, {offset, 3});
        QCOMPARE(page.total, 10);
        for (const Json &item : parsed('[' + page.items + ']'))
            ids += QByteArray::fromStdString(item["id"]);
    }
    QCOMPARE(ids, QByteArray("L0L1L2L3L4L5L6L7L9L8")); // two of the same time: as they came
    QCOMPARE(store.page(OcpiStoreModule::Locations, {20, 3}).count, 0);
    QCOMPARE(store.page(OcpiStoreModule::Locations, {-1, 3}).count, 3);
}

void TestOcpiStore::pagesFilterByTimeAndOwner()
{
    OcpiStore store(ProtocolVersion::Ocpi221);
    for (int day = 1; day <= 9; ++day) {
        OcpiObjectKey key = location("L" + QByteArray::number(day));
        key.party.id = day % 2 ? "QMO" : "ABC";
        store.put(key, locationJson(key.id, "2026-01-0" + QByteArray::number(day) + "T00:00:00Z"));
    }
    OcpiStore::Window window {0, 100};
    const TimeUs day = TimeUs(86400) * 1'000'000;
    window.from = TimeUs(1767225600) * 1'000'000 + 2 * day; // the third, inclusive
    window.to = window.from + 4 * day; // the seventh, exclusive
    OcpiStore::Page page = store.page(OcpiStoreModule::Locations, window);
    QCOMPARE(page.total, 4);
    QVERIFY(page.items.contains("\"L3\"") && page.items.contains("\"L6\"") && !page.items.contains("\"L7\""));
    window.party = {"DE", "abc"};
    page = store.page(OcpiStoreModule::Locations, window);
    QCOMPARE(page.total, 2);
    window.party.id = "XXX";
    QCOMPARE(store.page(OcpiStoreModule::Locations, window).total, 0);
}

void TestOcpiStore::changedObjectsGoToTheEnd()
{
    OcpiStore store(ProtocolVersion::Ocpi221);
    for (int i = 1; i < 6; ++i)
        store.put(location("L" + QByteArray::number(i)), locationJson("L" + QByteArray::number(i), "2026-01-0" + QByteArray::number(i) + "T00:00:00Z"));
    store.patch(location("L2"), R"({"name":"new","last_updated":"2026-05-01T00:00:00Z"})");
    const OcpiStore::Page page = store.page(OcpiStoreModule::Locations, {4, 10});
    QCOMPARE(page.count, 1);
    QVERIFY(page.items.contains("\"new\""));
    QCOMPARE(store.count(OcpiStoreModule::Locations), 5);
}

void TestOcpiStore::loadsADataset()
{
    QByteArray list;
    for (int i = 0; i < 5000; ++i)
        list += (i ? "," : "[") + locationJson("L" + QByteArray::number(i), "2026-01-01T00:00:00Z");
    const DatasetPtr dataset = FeedReader::load(list + ']');
    OcpiStore store(ProtocolVersion::Ocpi221);
    store.put(location("L7"), locationJson("L7", "2020-01-01T00:00:00Z"));
    QCOMPARE(store.load(dataset, {"DE", "RSC"}), 5000);
    QCOMPARE(store.count(OcpiStoreModule::Locations), 5000);
    QCOMPARE(store.find(location("L7"))->json, locationJson("L7", "2026-01-01T00:00:00Z"));
    QCOMPARE(store.put(location("L4999"), locationJson("L4999", "2026-06-01T00:00:00Z")), OcpiStoreResult::Changed);
    const DatasetPtr snapshot = store.snapshot(DatasetRole::Cpo, QStringLiteral("held"), QStringLiteral("DE*QMO"));
    QCOMPARE(snapshot->count(OcpiModule::Locations), 5000);
    QCOMPARE(snapshot->bytes(snapshot->elements(OcpiModule::Locations).back()).toByteArray(), locationJson("L4999", "2026-06-01T00:00:00Z"));
    QCOMPARE(snapshot->version(), ProtocolVersion::Ocpi221);
    QCOMPARE(snapshot->facts().newest, store.newest(OcpiStoreModule::Locations));
    store.clear();
    QCOMPARE(store.totalCount(), 0);
    QCOMPARE(snapshot->bytes(snapshot->elements(OcpiModule::Locations).front()).size(), locationJson("L0", "2026-01-01T00:00:00Z").size());
}

void TestOcpiStore::loadedObjectsWithoutPartyGetTheOwner()
{
    FeedOptions options;
    options.version = ProtocolVersion::Ocpi211;
    options.module = OcpiModule::Tariffs;
    const DatasetPtr dataset = FeedReader::load(R"([{"id":"T1","currency":"EUR","elements":[],"last_updated":"2026-01-01T00:00:00Z"}])", options);
    OcpiStore store(ProtocolVersion::Ocpi211);
    QCOMPARE(store.load(dataset, {"NL", "ABC"}), 1);
    QVERIFY(store.find({OcpiStoreModule::Tariffs, {"NL", "ABC"}, "T1", {}}));
}

void TestOcpiStore::snapshotsStay()
{
    OcpiStore store(ProtocolVersion::Ocpi221);
    store.put(location("L1"), locationJson("L1", "2026-01-01T00:00:00Z"));
    const DatasetPtr before = store.snapshot(DatasetRole::Emsp, {}, {});
    store.patch(location("L1"), R"({"name":"later","last_updated":"2026-05-01T00:00:00Z"})");
    const DatasetPtr after = store.snapshot(DatasetRole::Emsp, {}, {});
    QVERIFY(before->bytes(before->elements(OcpiModule::Locations)[0]).toByteArray().contains("Home"));
    QVERIFY(after->bytes(after->elements(OcpiModule::Locations)[0]).toByteArray().contains("later"));
}

void TestOcpiStore::changesComeInBatches()
{
    OcpiStore store(ProtocolVersion::Ocpi221);
    QSignalSpy spy(&store, &OcpiStore::changed);
    for (int i = 0; i < 500; ++i)
        store.put(location("L" + QByteArray::number(i)), locationJson("L" + QByteArray::number(i), "2026-01-01T00:00:00Z"));
    store.remove(location("L1"));
    QTRY_VERIFY_WITH_TIMEOUT(!spy.isEmpty(), 10'000);
    QCOMPARE(spy.size(), 1);
    const auto changes = spy[0][0].value<QList<OcpiStoreChange>>();
    QCOMPARE(changes.size(), 501);
    QCOMPARE(changes.last().kind, OcpiStoreChange::Kind::Delete);
}

void TestOcpiStore::entityTagsChange()
{
    OcpiStore store(ProtocolVersion::Ocpi221);
    store.put(location("L1"), locationJson("L1", "2026-01-01T00:00:00Z"));
    const QByteArray first = store.find(location("L1"))->entityTag;
    const QByteArray page = store.page(OcpiStoreModule::Locations, {0, 1}).entityTag;
    QVERIFY(first.startsWith('"') && first.endsWith('"'));
    store.patch(location("L1"), R"({"name":"x","last_updated":"2026-05-01T00:00:00Z"})");
    QVERIFY(store.find(location("L1"))->entityTag != first);
    QVERIFY(store.page(OcpiStoreModule::Locations, {0, 1}).entityTag != page);
    OcpiStore other(ProtocolVersion::Ocpi221);
    other.put(location("L1"), locationJson("L1", "2026-01-01T00:00:00Z"));
    QVERIFY(other.find(location("L1"))->entityTag != first);
}

void TestOcpiStore::rulesApply_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("hits"); ///< of ten requests GET /ocpi/cpo/2.2.1/locations
    QTest::newRow("all") << QByteArray(R"({"delayMs":1})") << QByteArray("1111111111");
    QTest::newRow("module") << QByteArray(R"({"module":"locations","drop":true})") << QByteArray("1111111111");
    QTest::newRow("other module") << QByteArray(R"({"module":"cdrs","drop":true})") << QByteArray("0000000000");
    QTest::newRow("method") << QByteArray(R"({"method":"put","drop":true})") << QByteArray("0000000000");
    QTest::newRow("path") << QByteArray(R"({"path":"*/2.2.?/loc*","drop":true})") << QByteArray("1111111111");
    QTest::newRow("other path") << QByteArray(R"({"path":"*/sessions*","drop":true})") << QByteArray("0000000000");
    QTest::newRow("every third") << QByteArray(R"({"every":3,"drop":true})") << QByteArray("0010010010");
    QTest::newRow("the second only") << QByteArray(R"({"first":2,"last":2,"drop":true})") << QByteArray("0100000000");
    QTest::newRow("from the eighth") << QByteArray(R"({"first":8,"drop":true})") << QByteArray("0000000111");
    QTest::newRow("never") << QByteArray(R"({"probability":0,"drop":true})") << QByteArray("0000000000");
    QTest::newRow("off") << QByteArray(R"({"enabled":false,"drop":true})") << QByteArray("0000000000");
}

void TestOcpiStore::rulesApply()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, hits);
    QString error;
    const auto rules = AnswerOverrides::fromText('[' + rule + ']', &error);
    QVERIFY2(rules, qPrintable(error));
    AnswerOverrides overrides;
    overrides.setRules(*rules);
    QByteArray got;
    for (int i = 0; i < 10; ++i)
        got += overrides.faultFor("locations", "GET", "/ocpi/cpo/2.2.1/locations") ? '1' : '0';
    QCOMPARE(got, hits);
    QCOMPARE(overrides.applied(0), quint64(hits.count('1')));
    QVERIFY(!rules->front().description().isEmpty());
}

void TestOcpiStore::rulesRoundTrip()
{
    const QByteArray text = R"([{"name":"a","module":"cdrs","method":"POST","path":"/x*","every":2,"first":1,"last":9,"probability":0.5,
        "delayMs":100,"ocpiStatus":2001,"ocpiMessage":"no","truncatePercent":10,"pageSize":1,"staleSeconds":60,"losePush":true,
        "link":"loop","dropHeaders":["X-Total-Count"]},{"httpStatus":503},{"drop":true,"enabled":false}])";
    QString error;
    const auto rules = AnswerOverrides::fromText(text, &error);
    QVERIFY2(rules, qPrintable(error));
    QCOMPARE(rules->size(), 3U);
    const Json json = AnswerOverrides::toJson(*rules);
    const auto again = AnswerOverrides::fromJson(json, &error);
    QVERIFY2(again, qPrintable(error));
    QVERIFY(*again == *rules);
}

void TestOcpiStore::wrongRules_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("JSON");
    QTest::newRow("a number") << QByteArray("7") << QStringLiteral("list");
    QTest::newRow("another format") << QByteArray(R"({"format":"x","rules":[]})") << QStringLiteral("roamscope-ocpi-rules");
    QTest::newRow("no rules") << QByteArray(R"({"format":"roamscope-ocpi-rules"})") << QStringLiteral("rules");
    QTest::newRow("a typing error") << QByteArray(R"([{},{"delay":3}])") << QStringLiteral("Rule 2: \"delay\"");
    QTest::newRow("a text for a number") << QByteArray(R"([{"delayMs":"3"}])") << QStringLiteral("delayMs");
    QTest::newRow("beyond") << QByteArray(R"([{"probability":1.5}])") << QStringLiteral("probability");
    QTest::newRow("an informational status") << QByteArray(R"([{"httpStatus":101}])") << QStringLiteral("httpStatus");
    QTest::newRow("unknown link") << QByteArray(R"([{"link":"up"}])") << QStringLiteral("link");
    QTest::newRow("a rule that is none") << QByteArray(R"([3])") << QStringLiteral("Rule 1");
}

void TestOcpiStore::wrongRules()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    QString error;
    QVERIFY(!AnswerOverrides::fromText(text, &error));
    QVERIFY2(error.contains(says), qPrintable(error));
}

void TestOcpiStore::routes_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("module");
    QTest::addColumn<QByteArray>("rest");
    using Kind = ReceiverRoute::Kind;
    const auto row = [](const char *name, const char *target, Kind kind, const char *module = "", const char *rest = "") {
        QTest::newRow(name) << QByteArray(target) << int(kind) << QByteArray(module) << QByteArray(rest);
    };
    row("versions", "/ocpi/versions", Kind::Versions, "versions");
    row("with a slash", "/ocpi/versions/", Kind::Versions, "versions");
    row("with slashes", "//ocpi//versions", Kind::Versions, "versions");
    row("absolute", "http://host:80/ocpi/versions", Kind::Versions, "versions");
    row("details", "/ocpi/2.2.1", Kind::Details, "versions");
    row("unknown version", "/ocpi/2.2", Kind::Unknown);
    row("credentials", "/ocpi/2.1.1/credentials", Kind::Credentials, "credentials");
    row("too much", "/ocpi/2.1.1/credentials/1", Kind::Unknown);
    row("module", "/ocpi/cpo/2.2.1/locations", Kind::Module, "locations");
    row("encoded id", "/ocpi/emsp/2.3.0/locations/DE/QMO/a%2Fb%20c", Kind::Module, "locations", "DE|QMO|a/b c");
    row("query", "/ocpi/emsp/2.3.0/tokens/DE/QMO/1?type=APP_USER", Kind::Module, "tokens", "DE|QMO|1");
    row("elsewhere", "/", Kind::Unknown);
    row("nothing", "", Kind::Unknown);
}

void TestOcpiStore::routes()
{
    QFETCH(QByteArray, target);
    QFETCH(int, kind);
    QFETCH(QByteArray, module);
    QFETCH(QByteArray, rest);
    const ReceiverRoute route = ReceiverRoute::read(target);
    QCOMPARE(int(route.kind), kind);
    if (route.kind != ReceiverRoute::Kind::Unknown)
        QCOMPARE(route.module, module);
    if (route.kind == ReceiverRoute::Kind::Module)
        QCOMPARE(route.rest.join('|'), rest);
    if (target.contains('?'))
        QCOMPARE(route.parameter("TYPE").value_or(QByteArray()), QByteArray("APP_USER"));
}

QTEST_GUILESS_MAIN(TestOcpiStore)
#include "tst_ocpistore.moc"
