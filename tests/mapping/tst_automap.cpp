// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/automap.h"
#include "mapping/fieldwords.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Roamscope;

/// Suggestions of which source field belongs to which target field.
class TestAutoMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void meanings_data();
    void meanings();
    void backendCdr_data();
    void backendCdr();
    void renamedBetweenVersions_data();
    void renamedBetweenVersions();
    void reasons();
    void misfitsRankLow();
    void oneSuggestionATarget();
    void valuesTellAnEnumeration();
    void listsMeetLists();
    void strangeInput();
    void cancelled();
    void large();

private:
    static AutoMapField field(const char *pointer, FieldType type = FieldType::String, const QStringList &samples = {}, const char *unit = "")
    {
        return {.pointer = QString::fromUtf8(pointer), .type = type, .unit = QString::fromUtf8(unit), .samples = samples};
    }
    static std::vector<AutoMapField> fieldsOf(ProtocolVersion version, const char *object);
    static std::vector<AutoMapField> backend();
};

std::vector<AutoMapField> TestAutoMap::fieldsOf(ProtocolVersion version, const char *object)
{
    std::vector<AutoMapField> fields;
    const auto add = [&fields](auto &&self, const CatalogObject &current, const QString &path, int depth) -> void {
        for (const CatalogField &member : current.fields) {
            AutoMapField field;
            field.pointer = path + QLatin1Char('/') + QString::fromUtf8(member.name.data(), qsizetype(member.name.size()));
            field.type = member.type;
            field.array = member.array;
            field.required = member.required;
            field.unit = QString::fromUtf8(member.unit.data(), qsizetype(member.unit.size()));
            field.maxLength = member.maxLength;
            if (member.enumeration) {
                for (const CatalogEnumValue &value : member.enumeration->values)
                    field.values.append(QString::fromUtf8(value.name.data(), qsizetype(value.name.size())));
            }
            if (member.type != FieldType::Object || member.array)
                fields.push_back(field);
            if (member.object && depth < 4)
                self(self, *member.object, field.pointer + (member.array ? QStringLiteral("/*") : QString()), depth + 1);
        }
    };
    add(add, *Catalog::instance().object(version, object), {}, 0);
    return fields;
}

/// A CDR as an invented backend exports it.
std::vector<AutoMapField> TestAutoMap::backend()
{
    return {
        field("/recordNo", FieldType::String, {QStringLiteral("R-1001"), QStringLiteral("R-1002")}),
        field("/chargingSession/transactionNumber", FieldType::String, {QStringLiteral("4711")}),
        field("/chargingSession/beginTs", FieldType::String, {QStringLiteral("2026-03-01T10:00:00Z")}),
        field("/chargingSession/finishTs", FieldType::String, {QStringLiteral("2026-03-01T11:30:00Z")}),
        field("/chargingSession/consumption", FieldType::Number, {QStringLiteral("21.4")}, "kWh"),
        field("/chargingSession/idleMinutes", FieldType::Number, {QStringLiteral("12")}, "min"),
        field("/rfidCard/uid", FieldType::String, {QStringLiteral("04A2B3C4")}),
        field("/rfidCard/emaid", FieldType::String, {QStringLiteral("NL-XYZ-C123456")}),
        field("/site/siteId", FieldType::String, {QStringLiteral("L17")}),
        field("/site/street", FieldType::String, {QStringLiteral("Canal Street 1")}),
        field("/site/zip", FieldType::String, {QStringLiteral("1011AB")}),
        field("/site/town", FieldType::String, {QStringLiteral("Amsterdam")}),
        field("/site/gps/lat", FieldType::Number, {QStringLiteral("52.37")}),
        field("/site/gps/lng", FieldType::Number, {QStringLiteral("4.89")}),
        field("/chargePoint/evseid", FieldType::String, {QStringLiteral("NL*XYZ*E17*1")}),
        field("/chargePoint/plugNo", FieldType::Integer, {QStringLiteral("1")}),
        field("/billing/netAmount", FieldType::Number, {QStringLiteral("8.56")}),
        field("/billing/currencyCode", FieldType::String, {QStringLiteral("EUR")}),
        field("/lastModified", FieldType::String, {QStringLiteral("2026-03-01T11:31:00Z")}),
    };
}

void TestAutoMap::words_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QStringList &words) { QTest::newRow(name) << QString::fromUtf8(name) << words; };
    row("start_date_time", {QStringLiteral("start"), QStringLiteral("date"), QStringLiteral("time")});
    row("startDateTime", {QStringLiteral("start"), QStringLiteral("date"), QStringLiteral("time")});
    row("EVSEId", {QStringLiteral("evse"), QStringLiteral("id")});
    row("total-cost.excl", {QStringLiteral("total"), QStringLiteral("cost"), QStringLiteral("excl")});
    row("line2", {QStringLiteral("line"), QStringLiteral("2")});
    row("tariffs", {QStringLiteral("tariff")});
    row("status", {QStringLiteral("status")});
    row("facilities", {QStringLiteral("facility")});
    row("Ladesäule", {QStringLiteral("ladesäule")});
    row("__", {});
    row("", {});
}

void TestAutoMap::words()
{
    QFETCH(QString, name);
    QFETCH(QStringList, words);
    QCOMPARE(FieldWords::split(name), words);
}

void TestAutoMap::meanings_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *one, const char *other) { QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other); };
    row("beginTs", "start_date_time");
    row("chargeBoxId", "evse_uid");
    row("zipCode", "postal_code");
    row("evseid", "evse_id");
    row("postcode", "postal_code");
    row("transactionid", "session_id");
    row("tz", "time_zone");
    row("Ladepunkt", "evse");
    row("lastupdated", "last_updated");
}

void TestAutoMap::meanings()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const FieldWords &words = FieldWords::instance();
    QCOMPARE(words.meanings(one), words.meanings(other));
    QVERIFY(!words.meanings(one).isEmpty());
}

void TestAutoMap::backendCdr_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("source");
    const auto row = [](const char *target, const char *source) { QTest::newRow(target) << QString::fromUtf8(target) << QString::fromUtf8(source); };
    row("/start_date_time", "/chargingSession/beginTs");
    row("/end_date_time", "/chargingSession/finishTs");
    row("/session_id", "/chargingSession/transactionNumber");
    row("/total_energy", "/chargingSession/consumption");
    row("/cdr_token/uid", "/rfidCard/uid");
    row("/cdr_token/contract_id", "/rfidCard/emaid");
    row("/cdr_location/id", "/site/siteId");
    row("/cdr_location/address", "/site/street");
    row("/cdr_location/city", "/site/town");
    row("/cdr_location/postal_code", "/site/zip");
    row("/cdr_location/coordinates/latitude", "/site/gps/lat");
    row("/cdr_location/coordinates/longitude", "/site/gps/lng");
    row("/cdr_location/evse_id", "/chargePoint/evseid");
    row("/cdr_location/connector_id", "/chargePoint/plugNo");
    row("/currency", "/billing/currencyCode");
    row("/last_updated", "/lastModified");
}

void TestAutoMap::backendCdr()
{
    QFETCH(QString, target);
    QFETCH(QString, source);
    const AutoMap map(backend(), fieldsOf(ProtocolVersion::Ocpi221, "CDR"));
    int at = -1;
    for (int i = 0; i < int(map.targets().size()); ++i) {
        if (map.targets()[std::size_t(i)].pointer == target)
            at = i;
    }
    QVERIFY(at >= 0);
    const QList<Suggestion> suggestions = map.suggestionsFor(at);
    QVERIFY(!suggestions.isEmpty());
    QStringList seen;
    for (const Suggestion &suggestion : suggestions)
        seen.append(QStringLiteral("%1 %2 %3").arg(suggestion.score).arg(map.sources()[std::size_t(suggestion.source)].pointer, suggestion.reason()));
    QVERIFY2(map.sources()[std::size_t(suggestions.first().source)].pointer == source, qPrintable(seen.join(QLatin1Char('\n'))));
    for (qsizetype i = 1; i < suggestions.size(); ++i)
        QVERIFY(suggestions.at(i).score <= suggestions.at(i - 1).score);
}

void TestAutoMap::renamedBetweenVersions_data()
{
    QTest::addColumn<ProtocolVersion>("from");
    QTest::addColumn<ProtocolVersion>("to");
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    const auto row = [](const char *name, ProtocolVersion from, ProtocolVersion to, const char *object, const char *source, const char *target) {
        QTest::newRow(name) << from << to << QByteArray(object) << QString::fromUtf8(source) << QString::fromUtf8(target);
    };
    using enum ProtocolVersion;
    row("end of a CDR", Ocpi211, Ocpi221, "CDR", "/stop_date_time", "/end_date_time");
    row("end of a CDR, backwards", Ocpi221, Ocpi211, "CDR", "/end_date_time", "/stop_date_time");
    row("start of a session", Ocpi211, Ocpi221, "Session", "/start_datetime", "/start_date_time");
    row("type of parking", Ocpi211, Ocpi221, "Location", "/type", "/parking_type");
    row("voltage", Ocpi211, Ocpi221, "Location", "/evses/*/connectors/*/voltage", "/evses/*/connectors/*/max_voltage");
    row("tariff of a connector", Ocpi211, Ocpi221, "Location", "/evses/*/connectors/*/tariff_id", "/evses/*/connectors/*/tariff_ids");
    row("contract", Ocpi211, Ocpi221, "Token", "/auth_id", "/contract_id");
    row("taxes", Ocpi221, Ocpi230, "CDR", "/total_cost/excl_vat", "/total_cost/before_taxes");
    row("place of a CDR", Ocpi211, Ocpi221, "CDR", "/location/address", "/cdr_location/address");
}

void TestAutoMap::renamedBetweenVersions()
{
    QFETCH(ProtocolVersion, from);
    QFETCH(ProtocolVersion, to);
    QFETCH(QByteArray, object);
    QFETCH(QString, source);
    QFETCH(QString, target);
    const AutoMap map(fieldsOf(from, object.constData()), fieldsOf(to, object.constData()));
    const QList<Suggestion> best = map.best();
    QString found;
    for (const Suggestion &suggestion : best) {
        if (map.targets()[std::size_t(suggestion.target)].pointer == target)
            found = map.sources()[std::size_t(suggestion.source)].pointer;
    }
    QCOMPARE(found, source);
}

void TestAutoMap::reasons()
{
    const AutoMap map(
        {field("/start_date_time", FieldType::DateTime), field("/energy", FieldType::Number, {}, "Wh"), field("/finish_time", FieldType::DateTime)},
        {field("/start_date_time", FieldType::DateTime), field("/energy", FieldType::Number, {}, "kWh"), field("/end_time", FieldType::DateTime)});
    const QList<Suggestion> best = map.best(0.3);
    QCOMPARE(best.size(), 3);
    QHash<int, QString> reasons;
    for (const Suggestion &suggestion : best) {
        QCOMPARE(suggestion.source, suggestion.target);
        reasons.insert(suggestion.target, suggestion.reason());
    }
    QVERIFY2(reasons[0].startsWith(QLatin1String("same field")), qPrintable(reasons[0]));
    QVERIFY2(reasons[1].contains(QStringLiteral("Wh → kWh")), qPrintable(reasons[1]));
    QVERIFY2(reasons[2].contains(QLatin1String("finish = end")), qPrintable(reasons[2]));
}

void TestAutoMap::misfitsRankLow()
{
    // A flag called like a time, and a power called like an energy.
    const AutoMap map({field("/start", FieldType::Boolean), field("/start_at", FieldType::String, {QStringLiteral("2026-01-01T00:00:00Z")}),
                       field("/energy", FieldType::Number, {}, "kW"), field("/consumed", FieldType::Number, {}, "kWh")},
                      {field("/start_time", FieldType::DateTime), field("/total_energy", FieldType::Number, {}, "kWh")});
    QCOMPARE(map.suggestionsFor(0).first().source, 1);
    QCOMPARE(map.suggestionsFor(1).first().source, 3);
}

void TestAutoMap::oneSuggestionATarget()
{
    const AutoMap map(backend(), fieldsOf(ProtocolVersion::Ocpi221, "CDR"));
    const QList<Suggestion> best = map.best(0.2);
    QSet<int> targets;
    double before = 1;
    for (const Suggestion &suggestion : best) {
        QVERIFY(!targets.contains(suggestion.target));
        targets.insert(suggestion.target);
        QVERIFY(suggestion.score <= before && suggestion.score > 0 && suggestion.score <= 1);
        before = suggestion.score;
    }
    QVERIFY(best.size() >= 14);
}

void TestAutoMap::valuesTellAnEnumeration()
{
    AutoMapField target = field("/status", FieldType::Enum);
    target.values = {QStringLiteral("AVAILABLE"), QStringLiteral("CHARGING"), QStringLiteral("OUTOFORDER")};
    const AutoMap map({field("/foo", FieldType::String, {QStringLiteral("Available"), QStringLiteral("Charging")}),
                       field("/bar", FieldType::String, {QStringLiteral("red"), QStringLiteral("green")})},
                      {target});
    const QList<Suggestion> suggestions = map.suggestionsFor(0);
    QCOMPARE(suggestions.size(), 1);
    QCOMPARE(suggestions.first().source, 0);
    QVERIFY(suggestions.first().signs.testFlag(MatchSign::ValuesFit));
}

void TestAutoMap::listsMeetLists()
{
    AutoMapField sourceList = field("/intervals", FieldType::Object);
    sourceList.array = true;
    AutoMapField targetList = field("/charging_periods", FieldType::Object);
    targetList.array = true;
    const AutoMap map({field("/period"), sourceList}, {targetList, field("/period_name")});
    for (const Suggestion &suggestion : map.suggestionsFor(0))
        QCOMPARE(suggestion.source, 1);
    for (const Suggestion &suggestion : map.suggestionsFor(1))
        QCOMPARE(suggestion.source, 0);
    QCOMPARE(map.suggestionsFor(0).size(), 1);
}

void TestAutoMap::strangeInput()
{
    const AutoMap nothing({}, {});
    QVERIFY(nothing.best().isEmpty());
    QVERIFY(nothing.suggestionsFor(0).isEmpty());
    QVERIFY(nothing.suggestionsFor(-1).isEmpty());
    const AutoMap odd({field(""), field("/"), field("////*"), field("/~1~0"), field(QByteArray(20000, 'a').prepend('/').constData())},
                      {field(""), field("/*/*"), field("/\xE2\x9A\xA1"), field("/x")});
    QVERIFY(odd.best(0).size() <= 4);
}

void TestAutoMap::cancelled()
{
    const std::atomic_bool cancelled = true;
    const AutoMap map(backend(), fieldsOf(ProtocolVersion::Ocpi221, "CDR"));
    QVERIFY(map.best(0.2, &cancelled).isEmpty());
}

void TestAutoMap::large()
{
    std::vector<AutoMapField> sources;
    std::vector<AutoMapField> targets;
    const char *words[] = {"start", "end", "energy", "session", "location", "evse", "connector", "tariff", "price", "status", "token", "period"};
    for (int i = 0; i < 2000; ++i) {
        const QString name = QStringLiteral("/group%1/%2_%3_%4").arg(i / 50).arg(QLatin1String(words[i % 12]), QLatin1String(words[i / 12 % 12])).arg(i);
        sources.push_back({.pointer = name, .type = FieldType::String});
        if (i % 4 == 0)
            targets.push_back({.pointer = name + QLatin1Char('x'), .type = FieldType::String});
    }
    QElapsedTimer timer;
    timer.start();
    const AutoMap map(sources, targets);
    const qint64 made = timer.restart();
    const QList<Suggestion> best = map.best(0.3);
    qInfo("2,000 source and 500 target fields: %lld ms to prepare, %lld ms to match", made, timer.elapsed());
    QVERIFY(best.size() > 400);
}

QTEST_GUILESS_MAIN(TestAutoMap)
#include "tst_automap.moc"
