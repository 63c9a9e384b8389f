// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencetest.h"

#include "models/capture/analysis.h"
#include "models/capture/ems/emsseriesimporter.h"
#include "models/capture/ems/emsseriesreader.h"
#include "models/capture/ems/energyreading.h"
#include "models/capture/sourcebalance.h"
#include "models/capture/sourcebytes.h"
#include "models/capture/timelineseries.h"

#include <cmath>

using namespace Roamscope;
using namespace EvidenceTest;

namespace {

QByteArray two(int number) { return QByteArray::number(number).rightJustified(2, '0'); }
QByteArray line(int minute, int second, const char *cp, bool up, const QByteArray &message)
{
    return R"({"timestamp":"2026-03-01T10:)" + two(minute) + ':' + two(second) + R"(.000Z","chargePointId":")" + cp + R"(","direction":")" + (up ? "CS_TO_CSMS" : "CSMS_TO_CS")
        + R"(","message":)" + message + "}\n";
}

QByteArray start(int minute, const char *cp, int transaction)
{
    return line(minute, 0, cp, true, QByteArray(R"([2,"s%1","StartTransaction",{"connectorId":1,"idTag":"T","meterStart":0,"timestamp":"2026-03-01T10:%2:00Z"}])")
                                         .replace("%1", QByteArray::number(transaction)).replace("%2", two(minute)))
        + line(minute, 1, cp, false, QByteArray(R"([3,"s%1",{"transactionId":%1,"idTagInfo":{"status":"Accepted"}}])").replace("%1", QByteArray::number(transaction)));
}
QByteArray stop(int minute, const char *cp, int transaction)
{
    return line(minute, 0, cp, true, QByteArray(R"([2,"e%1","StopTransaction",{"transactionId":%1,"meterStop":9000,"timestamp":"2026-03-01T10:%2:00Z"}])")
                                         .replace("%1", QByteArray::number(transaction)).replace("%2", two(minute)));
}
QByteArray power(int minute, const char *cp, int transaction, int watt)
{
    return line(minute, 2, cp, true, QByteArray(R"([2,"m%1-%2","MeterValues",{"connectorId":1,"transactionId":%1,"meterValue":[{"timestamp":"2026-03-01T10:%3:00Z","sampledValue":[{"value":"%4","measurand":"Power.Active.Import","unit":"W"}]}]}])")
                                         .replace("%1", QByteArray::number(transaction)).replace("%2", QByteArray::number(minute)).replace("%3", two(minute)).replace("%4", QByteArray::number(watt)));
}
QByteArray ems(int minute, const QByteArray &data)
{
    return R"({"schemaVersion":"1.1","record":"event","timestamp":"2026-03-01T10:)" + two(minute) + R"(:00.000Z","lane":"ems","source":"ems-site","severity":"info","text":"x","data":)" + data + "}\n";
}

ImportOptions asSeries(int zoneOffsetMinutes = 0, std::shared_ptr<const ColumnMapStore> columns = {})
{
    ImportOptions options;
    options.importerId = QStringLiteral("ems-series");
    options.zoneOffsetMinutes = zoneOffsetMinutes;
    options.columns = std::move(columns);
    return options;
}

const Series *find(const Analysis &analysis, SeriesQuantity quantity)
{
    for (const Series &series : analysis.series) {
        if (series.quantity == quantity && !series.site.isEmpty())
            return &series;
    }
    return nullptr;
}

} // namespace

/// What energy managers write: units and signs, shapes of JSON and of a broker's lines, and what becomes of it on the
/// timeline: steps, curves, orders, and the power of all charges against the limit.
class TestEms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void units_data();
    void units();
    void unitTexts_data();
    void unitTexts();
    void names_data();
    void names();
    void shapes_data();
    void shapes();
    void idsStay();
    void eventsAreReadAgain();
    void nothingIsLost();
    void zones();
    void rememberedColumns();
    void sample();
    void hostile_data();
    void hostile();
    void probes_data();
    void probes();
    void breaches_data();
    void breaches();
    void breachesOfSeveralSites();
    void orders();
    void steps();
};

void TestEms::units_data()
{
    QTest::addColumn<EnergyQuantity>("quantity");
    QTest::addColumn<EnergyUnit>("unit");
    QTest::addColumn<EnergySign>("sign");
    QTest::addColumn<double>("written");
    QTest::addColumn<double>("base");
    using Q = EnergyQuantity;
    using U = EnergyUnit;
    using S = EnergySign;
    QTest::newRow("kilowatts") << Q::GridLimit << U::Kilowatt << S::AsWritten << 60.5 << 60500.0;
    QTest::newRow("megawatts") << Q::GridPower << U::Megawatt << S::Usual << 0.25 << 250000.0;
    QTest::newRow("watts exported") << Q::GridPower << U::Watt << S::Opposite << 1200.0 << -1200.0;
    QTest::newRow("discharge is positive") << Q::StoragePower << U::Kilowatt << S::Opposite << 10.0 << -10000.0;
    QTest::newRow("discharge is negative") << Q::StoragePower << U::Kilowatt << S::Usual << -10.0 << -10000.0;
    QTest::newRow("nobody knows the sign") << Q::StoragePower << U::Kilowatt << S::AsWritten << -10.0 << -10000.0;
    QTest::newRow("a limit has no sign") << Q::GridLimit << U::Kilowatt << S::Opposite << 10.0 << 10000.0;
    QTest::newRow("solar as negative load") << Q::SolarPower << U::Watt << S::Opposite << -4000.0 << 4000.0;
    QTest::newRow("zero stays zero") << Q::SolarPower << U::Watt << S::Opposite << 0.0 << 0.0;
    QTest::newRow("amperes of three phases") << Q::GridLimit << U::Ampere << S::AsWritten << 63.0 << 63.0 * 230 * 3;
    QTest::newRow("energy in kWh") << Q::Energy << U::KilowattHour << S::AsWritten << 1.5 << 1500.0;
    QTest::newRow("energy in MWh") << Q::Energy << U::MegawattHour << S::AsWritten << 1.5 << 1500000.0;
    QTest::newRow("share of one") << Q::StorageCharge << U::Fraction << S::AsWritten << 0.44 << 44.0;
    QTest::newRow("price per MWh") << Q::Price << U::PricePerMwh << S::AsWritten << 95.0 << 0.095;
    QTest::newRow("price in cents") << Q::Price << U::CentPerKwh << S::AsWritten << 31.5 << 0.315;
    QTest::newRow("negative price") << Q::Price << U::PricePerMwh << S::AsWritten << -12.0 << -0.012;
}

void TestEms::units()
{
    QFETCH(EnergyQuantity, quantity);
    QFETCH(EnergyUnit, unit);
    QFETCH(EnergySign, sign);
    QFETCH(double, written);
    QFETCH(double, base);
    const EnergyColumn column {.quantity = quantity, .unit = unit, .sign = sign};
    QCOMPARE(column.toBase(written), base);
    QVERIFY(!std::signbit(column.toBase(0.0)));
    const EnergyColumn onePhase {.quantity = quantity, .unit = EnergyUnit::Ampere, .sign = EnergySign::AsWritten, .voltage = 240, .phases = 1};
    QCOMPARE(onePhase.toBase(10), 2400.0);
}

void TestEms::unitTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<EnergyUnit>("unit");
    QTest::addColumn<QByteArray>("currency");
    QTest::newRow("kW") << QByteArray("kW") << EnergyUnit::Kilowatt << QByteArray();
    QTest::newRow("small kw") << QByteArray(" kw ") << EnergyUnit::Kilowatt << QByteArray();
    QTest::newRow("MW") << QByteArray("MW") << EnergyUnit::Megawatt << QByteArray();
    QTest::newRow("MWh") << QByteArray("MWh") << EnergyUnit::MegawattHour << QByteArray();
    QTest::newRow("percent") << QByteArray("%") << EnergyUnit::Percent << QByteArray();
    QTest::newRow("ampere") << QByteArray("A") << EnergyUnit::Ampere << QByteArray();
    QTest::newRow("euro a kWh") << QByteArray("EUR/kWh") << EnergyUnit::PricePerKwh << QByteArray("EUR");
    QTest::newRow("euro sign") << QByteArray("€/MWh") << EnergyUnit::PricePerMwh << QByteArray("EUR");
    QTest::newRow("cents") << QByteArray("ct/kWh") << EnergyUnit::CentPerKwh << QByteArray("EUR");
    QTest::newRow("krone") << QByteArray("SEK / MWh") << EnergyUnit::PricePerMwh << QByteArray("SEK");
    QTest::newRow("a word") << QByteArray("bananas") << EnergyUnit::Unknown << QByteArray();
    QTest::newRow("power a mile") << QByteArray("EUR/mile") << EnergyUnit::Unknown << QByteArray("EUR");
    QTest::newRow("nothing") << QByteArray() << EnergyUnit::Unknown << QByteArray();
}

void TestEms::unitTexts()
{
    QFETCH(QByteArray, text);
    QByteArray currency;
    QTEST(energyUnitFromText(text, &currency), "unit");
    QTEST(currency, "currency");
}

void TestEms::names_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<EnergyQuantity>("quantity");
    QTest::addColumn<EnergyUnit>("unit");
    QTest::addColumn<EnergySign>("sign");
    using Q = EnergyQuantity;
    using U = EnergyUnit;
    using S = EnergySign;
    QTest::newRow("snake case") << QByteArray("grid_limit_kw") << Q::GridLimit << U::Kilowatt << S::AsWritten;
    QTest::newRow("camel case") << QByteArray("gridLimitW") << Q::GridLimit << U::Watt << S::AsWritten;
    QTest::newRow("in brackets") << QByteArray("PV Power [kW]") << Q::SolarPower << U::Kilowatt << S::Usual;
    QTest::newRow("topic") << QByteArray("site/battery/soc") << Q::StorageCharge << U::Percent << S::AsWritten;
    QTest::newRow("storage") << QByteArray("battery_power") << Q::StoragePower << U::Unknown << S::AsWritten;
    QTest::newRow("discharge") << QByteArray("BESS discharge power (kW)") << Q::StoragePower << U::Kilowatt << S::Opposite;
    QTest::newRow("import") << QByteArray("grid_import_w") << Q::GridPower << U::Watt << S::Usual;
    QTest::newRow("German feed-in") << QByteArray("Netzeinspeisung (kW)") << Q::GridPower << U::Kilowatt << S::Opposite;
    QTest::newRow("German draw") << QByteArray("Netzbezug kW") << Q::GridPower << U::Kilowatt << S::Usual;
    QTest::newRow("limit of charging") << QByteArray("charging.limit.A") << Q::ChargingLimit << U::Ampere << S::AsWritten;
    QTest::newRow("dispatch") << QByteArray("dispatch_setpoint_kW") << Q::Dispatch << U::Kilowatt << S::AsWritten;
    QTest::newRow("spot price") << QByteArray("spot_price EUR/MWh") << Q::Price << U::PricePerMwh << S::AsWritten;
    QTest::newRow("building") << QByteArray("building load kW") << Q::BuildingLoad << U::Kilowatt << S::Usual;
    QTest::newRow("register") << QByteArray("grid_energy_kWh") << Q::Energy << U::KilowattHour << S::AsWritten;
    QTest::newRow("all charges") << QByteArray("evse_total_power_w") << Q::ChargingPower << U::Watt << S::Usual;
    QTest::newRow("no energy value") << QByteArray("customer_name") << Q::None << U::Unknown << S::AsWritten;
    QTest::newRow("empty") << QByteArray() << Q::None << U::Unknown << S::AsWritten;
    QTest::newRow("bytes that are no text") << QByteArray("\xff\xfe[\x01") << Q::None << U::Unknown << S::AsWritten;
}

void TestEms::names()
{
    QFETCH(QByteArray, name);
    const EnergyGuess guess = guessEnergyColumn(name);
    QTEST(guess.column.quantity, "quantity");
    QTEST(guess.column.unit, "unit");
    QTEST(guess.column.sign, "sign");
    QCOMPARE(guess.confidence > 0, guess.column.quantity != EnergyQuantity::None);
}

void TestEms::idsStay()
{
    for (int i = 0; i < int(EnergyQuantity::Count); ++i) {
        const QLatin1StringView id = energyQuantityId(EnergyQuantity(i));
        QCOMPARE(int(energyQuantityFromId({id.data(), id.size()})), i);
        QCOMPARE(int(energyQuantityOfMember(energyMember(EnergyQuantity(i)))), i);
        QCOMPARE(i == 0, displayName(EnergyQuantity(i)).isEmpty());
    }
    for (int i = 0; i < int(EnergyUnit::Count); ++i) {
        const QLatin1StringView id = energyUnitId(EnergyUnit(i));
        QCOMPARE(int(energyUnitFromId({id.data(), id.size()})), i);
    }
    for (int i = 0; i < int(EnergySign::Count); ++i) {
        const QLatin1StringView id = energySignId(EnergySign(i));
        QCOMPARE(int(energySignFromId({id.data(), id.size()})), i);
    }
    QCOMPARE(energyQuantityFromId("something else"), EnergyQuantity::None);
}

void TestEms::eventsAreReadAgain()
{
    // What energyFrame() writes the analysis reads, each as its own series.
    EnergyReading reading {.time = 1772359200000000, .source = "ems-site"};
    for (int i = 1; i < int(EnergyQuantity::Count); ++i)
        reading.values.push_back({.column = {.quantity = EnergyQuantity(i), .sign = EnergySign::Usual, .currency = "EUR"}, .value = 1000.0 + i});
    QByteArray text = captureRecord(energyFrame(reading)) + '\n';
    reading.time += 60000000;
    text += captureRecord(energyFrame(reading)) + '\n';
    const CapturePtr capture = load(text, QStringLiteral("ems.jsonl"));
    QCOMPARE(importerOf(*capture), QStringLiteral("open-ocpp-trace"));
    QCOMPARE(capture->frames().at(0).from, Lane::Ems);
    const AnalysisPtr analysis = analyse(*capture, {.validate = false});
    using S = SeriesQuantity;
    const std::vector<std::pair<S, EnergyQuantity>> expected {
        {S::GridLimit, EnergyQuantity::GridLimit}, {S::ChargingLimit, EnergyQuantity::ChargingLimit}, {S::Dispatch, EnergyQuantity::Dispatch},
        {S::GridPower, EnergyQuantity::GridPower}, {S::ChargingPower, EnergyQuantity::ChargingPower}, {S::BuildingLoad, EnergyQuantity::BuildingLoad},
        {S::StoragePower, EnergyQuantity::StoragePower}, {S::StateOfCharge, EnergyQuantity::StorageCharge}, {S::SolarPower, EnergyQuantity::SolarPower},
        {S::Price, EnergyQuantity::Price}, {S::SiteEnergy, EnergyQuantity::Energy}};
    QCOMPARE(analysis->series.size(), expected.size());
    for (const auto &[quantity, from] : expected) {
        const Series *series = find(*analysis, quantity);
        QVERIFY2(series, qPrintable(displayName(quantity)));
        QCOMPARE(series->values.size(), std::size_t(2));
        QCOMPARE(series->values.front(), 1000.0 + int(from));
        QCOMPARE(series->site, QByteArray("ems-site"));
        QCOMPARE(series->usualSigns, energyHasSign(from));
    }
    QCOMPARE(find(*analysis, S::Price)->currency, QByteArray("EUR"));
    QCOMPARE(analysis->sites.size(), std::size_t(1));
    QCOMPARE(analysis->sites.front().series.size(), expected.size());
}

void TestEms::shapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("events"); // time and data
    const QStringList two {QStringLiteral(R"(10:00:00 {"gridLimitW":60000})"), QStringLiteral(R"(10:15:00 {"gridLimitW":45000})")};
    const QStringList three {QStringLiteral(R"(10:00:00 {"gridLimitW":60000,"solarPowerW":4000,"usualSigns":["solarPowerW"]})"),
                             QStringLiteral(R"(10:15:00 {"gridLimitW":45000,"solarPowerW":4500,"usualSigns":["solarPowerW"]})")};
    QTest::newRow("list of time and value, named around it")
        << QByteArray(R"({"name":"grid limit","unit":"kW","values":[{"time":"2026-03-01T10:00:00Z","value":60},{"time":"2026-03-01T10:15:00Z","value":45}]})") << two;
    QTest::newRow("names and units in each item")
        << QByteArray(R"([{"ts":1772359200,"name":"grid_limit","value":60,"unit":"kW"},{"ts":1772360100,"name":"grid_limit","value":"45","unit":"kW"}])") << two;
    QTest::newRow("series of pairs, times in milliseconds")
        << QByteArray(R"({"series":{"grid_limit_kw":[[1772359200000,60],[1772360100000,45]],"pv_power_kw":[[1772359200000,4],[1772360100000,4.5]]}})") << three;
    QTest::newRow("value before time")
        << QByteArray(R"([{"target":"grid_limit_kw","datapoints":[[60,1772359200000],[45,1772360100000]]}])") << two;
    QTest::newRow("columns of equal length")
        << QByteArray(R"({"time":["2026-03-01T10:00:00Z","2026-03-01T10:15:00Z"],"grid_limit_kw":[60,45],"pv_power_kw":[4,4.5]})") << three;
    QTest::newRow("result of a time series database")
        << QByteArray(R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"__name__":"grid_limit_kw","job":"ems"},"values":[[1772359200,"60"],[1772360100,"45"]]}]}})")
        << two;
    QTest::newRow("home automation")
        << QByteArray(R"([[{"entity_id":"sensor.grid_limit","state":"60","last_changed":"2026-03-01T10:00:00+00:00","attributes":{"unit_of_measurement":"kW"}},)"
                      R"({"entity_id":"sensor.grid_limit","state":"45","last_changed":"2026-03-01T10:15:00+00:00","attributes":{"unit_of_measurement":"kW"}},)"
                      R"({"entity_id":"sensor.grid_limit","state":"unavailable","last_changed":"2026-03-01T10:16:00+00:00","attributes":{"unit_of_measurement":"kW"}}]])")
        << two;
    QTest::newRow("a record a line")
        << QByteArray("{\"time\":\"2026-03-01T10:00:00Z\",\"grid\":{\"limit_kw\":60},\"pv\":{\"power_kw\":4}}\n{\"time\":\"2026-03-01T10:15:00Z\",\"grid\":{\"limit_kw\":45},\"pv\":{\"power_kw\":4.5}}\n")
        << three;
    QTest::newRow("value and unit as an object")
        << QByteArray("{\"time\":\"2026-03-01T10:00:00Z\",\"gridLimit\":{\"value\":60,\"unit\":\"kW\"}}\n{\"time\":\"2026-03-01T10:15:00Z\",\"gridLimit\":{\"value\":45,\"unit\":\"kW\"}}\n")
        << two;
    QTest::newRow("a broker's lines, time in the payload")
        << QByteArray("site1/ems/grid_limit {\"ts\":\"2026-03-01T10:00:00Z\",\"value\":60,\"unit\":\"kW\"}\nsite1/ems/grid_limit {\"ts\":\"2026-03-01T10:15:00Z\",\"value\":45,\"unit\":\"kW\"}\n")
        << two;
    QTest::newRow("a broker's lines, time in front")
        << QByteArray("2026-03-01T10:00:00Z site1/ems/grid_limit_kw 60\r\n2026-03-01T10:15:00Z site1/ems/grid_limit_kw {\"value\":45}\r\n") << two;
    QTest::newRow("a broker's lines, date and time")
        << QByteArray("2026-03-01 10:00:00Z site1/ems/grid_limit_kw 60\n2026-03-01 10:15:00Z site1/ems/grid_limit_kw 45\n") << two;
    QTest::newRow("not in the order of time")
        << QByteArray(R"({"name":"grid limit","unit":"kW","values":[{"time":"2026-03-01T10:15:00Z","value":45},{"time":"2026-03-01T10:00:00Z","value":60}]})") << two;
    QTest::newRow("phases beside a value are no series")
        << QByteArray("{\"time\":\"2026-03-01T10:00:00Z\",\"grid_limit_kw\":60,\"phases\":[1,2,3]}\n{\"time\":\"2026-03-01T10:15:00Z\",\"grid_limit_kw\":45,\"phases\":[]}\n") << two;
}

void TestEms::shapes()
{
    QFETCH(QByteArray, text);
    const CapturePtr capture = load(text, QStringLiteral("site.json"), asSeries());
    QVERIFY(capture);
    QStringList events;
    for (FrameId id = 0; id < capture->size(); ++id) {
        const Frame frame = capture->frames().at(id);
        QCOMPARE(frame.kind, FrameKind::Event);
        QCOMPARE(frame.from, Lane::Ems);
        QVERIFY(!frame.hasFlag(FrameFlag::ZoneAssumed));
        const FrameBody body = capture->body(id);
        events.append(QString::fromUtf8(formatIsoTime(frame.time).mid(11, 8) + ' ' + body.payload));
        QVERIFY(!body.text.isEmpty());
        QVERIFY(!body.eventSource.isEmpty());
        // Where it came from can be shown.
        const FramePlace place = capture->place(id);
        QVERIFY(place.length > 0);
        QVERIFY(place.offset + place.length <= quint64(text.size()));
    }
    QTEST(events, "events");
}

void TestEms::nothingIsLost()
{
    const QByteArray text("2026-03-01T10:00:00Z site1/ems/grid_limit_kw 60\nhello, this is no reading\n\nsite1/ems/pv_power_kw {\"value\":4}\n2026-03-01T10:15:00Z site1/ems/grid_limit_kw 45\n");
    const CapturePtr capture = load(text, QStringLiteral("mqtt.log"), asSeries());
    QCOMPARE(capture->size(), 2u);
    QCOMPARE(capture->lineNumber(0), quint64(1));
    QCOMPARE(capture->lineNumber(1), quint64(5));
    QCOMPARE(capture->ledger().total(LedgerReason::NoFrame), quint64(1));
    QCOMPARE(capture->ledger().total(LedgerReason::UnreadableTime), quint64(1));
    const SourceBalance lines = balanceOf(*capture, 0);
    QVERIFY(lines.balances());
    // Two series of one moment become one event; names and brackets are no values.
    const QByteArray document(R"({"series":{"grid_limit_kw":[[1772359200000,60],[1772360100000,45]],"pv_power_kw":[[1772359200000,4],[1772360100000,"off"]]}})");
    const CapturePtr joined = load(document, QStringLiteral("site.json"), asSeries());
    QCOMPARE(joined->size(), 2u);
    QCOMPARE(joined->ledger().total(LedgerReason::JoinedValues), quint64(1));
    QCOMPARE(joined->ledger().total(LedgerReason::AroundValues), quint64(1));
    const SourceBalance values = balanceOf(*joined, 0);
    QVERIFY2(values.balances(), qPrintable(QString::number(values.unaccounted)));
}

void TestEms::zones()
{
    const QByteArray text(R"({"name":"grid limit","unit":"kW","values":[{"time":"2026-03-01 12:00:00","value":60},{"time":"2026-03-01 12:15:00","value":45}]})");
    const CapturePtr capture = load(text, QStringLiteral("site.json"), asSeries(120));
    QCOMPARE(capture->size(), 2u);
    QVERIFY(capture->frames().at(0).hasFlag(FrameFlag::ZoneAssumed));
    QCOMPARE(formatIsoTime(capture->frames().at(0).time), QByteArray("2026-03-01T10:00:00.000Z"));
}

void TestEms::rememberedColumns()
{
    const QByteArray text(R"({"series":{"x1":[[1772359200000,60],[1772360100000,45]],"battery":[[1772359200000,5],[1772360100000,-5]]}})");
    EmsSeriesReader reader;
    reader.read(text, EmsSeriesReader::Form::Document);
    ColumnMap map = reader.toMap();
    QCOMPARE(map.columns.size(), qsizetype(3));
    map.columns[1].role = ColumnRole::Measure;
    map.columns[1].energy = {.quantity = EnergyQuantity::ChargingLimit, .unit = EnergyUnit::Kilowatt};
    map.columns[2].role = ColumnRole::Measure;
    map.columns[2].energy = {.quantity = EnergyQuantity::StoragePower, .unit = EnergyUnit::Kilowatt, .sign = EnergySign::Opposite};
    auto store = std::make_shared<ColumnMapStore>();
    store->put(map);
    const CapturePtr capture = load(text, QStringLiteral("site.json"), asSeries(0, store));
    QCOMPARE(capture->size(), 2u);
    QCOMPARE(capture->body(0).payload, QByteArray(R"({"chargingLimitW":60000,"storagePowerW":-5000,"usualSigns":["storagePowerW"]})"));
}

void TestEms::sample()
{
    const QByteArray text(R"({"series":{"grid_limit_kw":[[1772359200000,60],[1772360100000,45]],"battery_power":[[1772359200000,5],[1772361000000,-5]]}})");
    const auto found = readEmsSample(text, QStringLiteral("site.json"));
    QVERIFY(found);
    const TableSample &sample = found->first;
    QCOMPARE(sample.columns, (QStringList {QStringLiteral("time"), QStringLiteral("grid_limit_kw"), QStringLiteral("battery_power")}));
    QCOMPARE(sample.rows.size(), qsizetype(3));
    QCOMPARE(sample.rows[0], (QStringList {QStringLiteral("2026-03-01T10:00:00.000Z"), QStringLiteral("60"), QStringLiteral("5")}));
    QCOMPARE(sample.rows[1][2], QString());
    // The unit of the battery's power is not said: better asked.
    QVERIFY(!found->second.isCertain());
    QCOMPARE(found->second.reasons.size(), sample.columns.size());
    QVERIFY(readEmsSample(R"({"series":{"grid_limit_kw":[[1772359200000,60],[1772360100000,45]]}})", QStringLiteral("site.json"))->second.isCertain());
    QVERIFY(!readEmsSample("prose", QStringLiteral("a.txt")));
    QVERIFY(!readEmsSample(R"([{"name":"Jane","age":30}])", QStringLiteral("a.json")));
}

void TestEms::hostile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty list") << QByteArray("[]");
    QTest::newRow("cut in the middle") << QByteArray(R"({"series":{"grid_limit_kw":[[1772359200000,60],[17723)");
    QTest::newRow("cut within a text") << QByteArray(R"({"name":"grid limit","unit":"kW","values":[{"time":"2026-03-01T10:0)");
    QTest::newRow("nested without end") << QByteArray(20000, '[');
    QTest::newRow("nested objects") << QByteArray("{\"a\":").repeated(5000);
    QTest::newRow("only quotes") << QByteArray(5000, '"');
    QTest::newRow("huge number") << QByteArray(R"({"grid_limit_kw":[[1e308,1e999],[1772359200,1e308],[-1e308,5]]})");
    QTest::newRow("no value") << QByteArray(R"({"values":[{"time":"2026-03-01T10:00:00Z"},{"value":5},{"time":null,"value":null},{}]})");
    QTest::newRow("bytes") << QByteArray("{\"\xff\xfe\":[[1772359200,\x01]]}");
    QTest::newRow("NULs") << QByteArray(4096, '\0');
    QTest::newRow("colons") << QByteArray("{:::,,,}");
    QByteArray wide("{\"time\":\"2026-03-01T10:00:00Z\"");
    for (int i = 0; i < 10000; ++i)
        wide += ",\"power_" + QByteArray::number(i) + "_kw\":" + QByteArray::number(i);
    QTest::newRow("ten thousand members") << QByteArray(wide + "}\n" + wide + "}\n");
    QTest::newRow("topics without payload") << QByteArray("a/b\na/b \n a/b {\na/b }\n").repeated(50);
}

void TestEms::hostile()
{
    QFETCH(QByteArray, text);
    for (const auto form : {EmsSeriesReader::Form::Document, EmsSeriesReader::Form::Lines, EmsSeriesReader::Form::Topics}) {
        EmsSeriesReader reader;
        reader.read(text, form);
        QVERIFY(reader.names().size() <= EmsSeriesReader::mostNames);
        for (const EmsSeriesReader::Point &point : reader.points()) {
            QVERIFY(std::isfinite(point.value));
            QVERIFY(point.offset + point.length <= quint64(text.size()));
        }
    }
    const CapturePtr capture = load(text, QStringLiteral("site.json"), asSeries());
    QVERIFY(capture);
    analyse(*capture, {.validate = false});
}

void TestEms::probes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("ours");
    QTest::newRow("series") << QByteArray(R"({"series":{"grid_limit_kw":[[1772359200000,60],[1772360100000,45]]}})") << QStringLiteral("a.json") << true;
    QTest::newRow("topics") << QByteArray("2026-03-01T10:00:00Z site1/ems/grid_limit_kw 60\n2026-03-01T10:15:00Z site1/ems/grid_limit_kw 45\n") << QStringLiteral("a.log") << true;
    QTest::newRow("OCPP frames") << QByteArray(R"([[2,"1","Heartbeat",{}],[3,"1",{"currentTime":"2026-03-01T10:00:00Z"}]])") << QStringLiteral("a.json") << false;
    QTest::newRow("our own record") << ems(0, R"({"gridLimitW":60000})") + ems(1, R"({"gridLimitW":60000})") << QStringLiteral("a.jsonl") << false;
    QTest::newRow("other JSON") << QByteArray(R"({"users":[{"name":"Jane","age":30},{"name":"Joe","age":31}]})") << QStringLiteral("a.json") << false;
    QTest::newRow("prose") << QByteArray("power limit changed to 60 kW\n") << QStringLiteral("ems.log") << false;
}

void TestEms::probes()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, name);
    QFETCH(bool, ours);
    const CapturePtr capture = load(text, name);
    QCOMPARE(importerOf(*capture) == QLatin1String("ems-series"), ours);
}

void TestEms::breaches_data()
{
    QTest::addColumn<QByteArray>("limits");
    QTest::addColumn<QString>("expected"); // minutes from–to:W
    QTest::newRow("within the limit") << ems(0, R"({"gridLimitW":60000})") << QString();
    QTest::newRow("above it while both charge") << ems(0, R"({"gridLimitW":30000})") << QStringLiteral("10-20:14000");
    QTest::newRow("from when it was lowered") << ems(0, R"({"gridLimitW":60000})") + ems(15, R"({"gridLimitW":30000})") << QStringLiteral("15-20:14000");
    QTest::newRow("the sun helps") << ems(0, R"({"gridLimitW":30000,"solarPowerW":20000})") << QString();
    QTest::newRow("the storage gives") << ems(0, R"({"gridLimitW":30000,"storagePowerW":-15000,"usualSigns":["storagePowerW"]})") << QString();
    QTest::newRow("the storage takes") << ems(0, R"({"gridLimitW":30000,"storagePowerW":15000,"usualSigns":["storagePowerW"]})") << QStringLiteral("10-20:14000");
    QTest::newRow("nobody knows whether it gives") << ems(0, R"({"gridLimitW":30000,"storagePowerW":15000})") << QString();
    QTest::newRow("a limit of charging does not care for the sun") << ems(0, R"({"chargingLimitW":30000,"solarPowerW":20000})") << QStringLiteral("10-20:14000");
    QTest::newRow("measured at the grid") << ems(0, R"({"gridLimitW":30000,"gridPowerW":1000})") + ems(5, R"({"gridPowerW":31000})") + ems(6, R"({"gridPowerW":100})") << QStringLiteral("5-6:1000");
    QTest::newRow("no limit") << ems(0, R"({"solarPowerW":20000})") << QString();
}

void TestEms::breaches()
{
    QFETCH(QByteArray, limits);
    // Two chargers: 22 kW from 10:05 and from 10:10; one stops at 10:20.
    const QByteArray text = limits + start(5, "SH-01", 1) + power(5, "SH-01", 1, 22000) + start(10, "SH-02", 2) + power(10, "SH-02", 2, 22000) + power(15, "SH-01", 1, 22000)
        + stop(20, "SH-02", 2) + power(25, "SH-01", 1, 22000) + stop(30, "SH-01", 1);
    const CapturePtr capture = load(text, QStringLiteral("site.jsonl"));
    const AnalysisPtr analysis = analyse(*capture, {.validate = false});
    QCOMPARE(analysis->sites.size(), std::size_t(1));
    const SiteEnergy &site = analysis->sites.front();
    QCOMPARE(site.chargers.size(), std::size_t(2));
    const Series *sum = find(*analysis, SeriesQuantity::SitePower);
    QVERIFY(sum);
    QCOMPARE(*std::ranges::max_element(sum->values), 44000.0);
    QCOMPARE(sum->values.back(), 0.0);
    QCOMPARE(sum->values.size(), sum->times.size());
    QCOMPARE(sum->frames.size(), sum->times.size());
    QStringList found;
    const TimeUs ten = parseIsoTime("2026-03-01T10:00:00Z");
    for (const SiteEnergy::Breach &breach : site.breaches)
        found.append(QStringLiteral("%1-%2:%3").arg((breach.from - ten) / 60000000).arg((breach.to - ten) / 60000000).arg(breach.excess));
    QTEST(found.join(QLatin1Char(' ')), "expected");
}

void TestEms::breachesOfSeveralSites()
{
    // Chargers of two sites in one file: nothing says whose limit it is.
    const QByteArray text = ems(0, R"({"gridLimitW":1000})") + start(5, "NORTH-1", 1) + power(5, "NORTH-1", 1, 22000) + start(5, "SOUTH-1", 2) + power(6, "SOUTH-1", 2, 22000);
    const AnalysisPtr analysis = analyse(*load(text, QStringLiteral("all.jsonl")), {.validate = false});
    QCOMPARE(analysis->sites.size(), std::size_t(1));
    QVERIFY(analysis->sites.front().chargers.empty());
    QVERIFY(analysis->sites.front().breaches.empty());
    QVERIFY(!find(*analysis, SeriesQuantity::SitePower));
}

void TestEms::orders()
{
    const QByteArray text = ems(0, R"({"gridLimitW":60000})") + ems(5, R"({"gridLimitW":60000})") + ems(10, R"({"gridLimitW":40000,"dispatchW":-5000})")
        + ems(15, R"({"gridLimitW":40000,"dispatchW":-5000})") + ems(20, R"({"gridLimitW":55000})");
    const AnalysisPtr analysis = analyse(*load(text, QStringLiteral("site.jsonl")), {.validate = false});
    QCOMPARE(analysis->sites.size(), std::size_t(1));
    QStringList found;
    for (const SiteEnergy::Order &order : analysis->sites.front().orders)
        found.append(QStringLiteral("%1 %2%3").arg(displayName(order.quantity)).arg(order.value).arg(order.lowered ? QStringLiteral(" lowered") : QString()));
    QCOMPARE(found.size(), qsizetype(3));
    QVERIFY(found.contains(QStringLiteral("Grid limit 40000 lowered")));
    QVERIFY(found.contains(QStringLiteral("Dispatch -5000")));
    QCOMPARE(found.last(), QStringLiteral("Grid limit 55000"));
}

void TestEms::steps()
{
    auto analysis = std::make_shared<Analysis>();
    Series limit;
    limit.quantity = SeriesQuantity::GridLimit;
    limit.site = "ems";
    limit.times = {1000000, 2000000, 9000000};
    limit.values = {10, 20, 5};
    Series load = limit;
    load.quantity = SeriesQuantity::BuildingLoad;
    load.times = {1000000, 2000000, 12000000};
    analysis->series = {limit, load};
    const AnalysisPtr shared = analysis;
    const TimelineSeries stepped(shared, 0);
    const TimeRange range {.from = 0, .to = 20000000};
    const auto lines = stepped.lines(range, 200);
    QCOMPARE(lines.size(), std::size_t(1));
    // Flat until the next value, upright there, and on until nothing is measured any more.
    const std::vector<QPointF> expected {{10, 10}, {20, 10}, {20, 20}, {90, 20}, {90, 5}, {120, 5}};
    QCOMPARE(lines.front(), expected);
    QCOMPARE(stepped.valueAt(8000000), 20.0);
    QCOMPARE(stepped.valueAt(15000000), 5.0);
    const TimelineSeries curve(shared, 1);
    QCOMPARE(curve.lines(range, 200).front().size(), std::size_t(3));
}

QTEST_GUILESS_MAIN(TestEms)
#include "tst_ems.moc"
