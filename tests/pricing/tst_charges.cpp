// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/billingtablemodel.h"
#include "models/pricing/portfolio.h"
#include "models/pricing/tariffdifference.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Roamscope;

/// Reading many charges, and what is said of them.
class TestCharges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shapes_data();
    void shapes();
    void sameTariffIsReadOnce();
    void oneByOneIsAsAllAtOnce();
    void readingStops();
    void placesOfNotes();
    void shortNumbers();
    void taxesItemByItem();
    void compensationAndCredit();
    void meaningOfParking();
    void clockOfTheCharger();
    void tolerances_data();
    void tolerances();
    void portfolioInParts();
    void olderVersionIsNamed();
    void billingTable();
    void billingCsv_data();
    void billingCsv();
    void billingProblems();
    void billingModel();
};

namespace {

QByteArray tariff(const QByteArray &id, const QByteArray &price)
{
    return R"({"country_code":"NL","party_id":"CPO","id":")" + id + R"(","currency":"EUR","elements":[{"price_components":[{"type":"ENERGY","price":)" + price
        + R"(,"vat":20,"step_size":1}]}],"last_updated":"2026-01-01T00:00:00Z"})";
}

QByteArray cdr(const QByteArray &id, const QByteArray &under, const QByteArray &kwh, const QByteArray &more = {})
{
    return R"({"country_code":"NL","party_id":"CPO","id":")" + id
        + R"(","currency":"EUR","start_date_time":"2026-03-02T10:00:00Z","end_date_time":"2026-03-02T11:00:00Z","tariffs":[)" + under
        + R"(],"charging_periods":[{"start_date_time":"2026-03-02T10:00:00Z","dimensions":[{"type":"ENERGY","volume":)" + kwh
        + R"(}],"tariff_id":"T1"}])" + more + "}";
}

std::vector<Charge> read(const QByteArray &json)
{
    PricingNotes notes;
    return readCharges(json, ProtocolVersion::Unknown, &notes);
}

} // namespace

void TestCharges::shapes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArrayList>("ids");
    const QByteArray a = cdr("A", tariff("T1", "0.25"), "10");
    const QByteArray b = cdr("B", tariff("T1", "0.25"), "20");
    QTest::newRow("one") << a << QByteArrayList {"A"};
    QTest::newRow("list") << '[' + a + ",\n" + b + ']' << QByteArrayList {"A", "B"};
    QTest::newRow("lines") << a + '\n' + b << QByteArrayList {"A", "B"};
    QTest::newRow("answer") << R"({"data":[)" + a + ',' + b + R"(],"status_code":1000,"timestamp":"2026-03-02T11:00:00Z"})" << QByteArrayList {"A", "B"};
    QTest::newRow("answer, data last") << R"({"status_code":1000,"data":)" + a + '}' << QByteArrayList {"A"};
    QTest::newRow("answers in lines") << R"({"data":[)" + a + "]}\n" + R"({"data":[)" + b + "]}" << QByteArrayList {"A", "B"};
    QTest::newRow("CDR with a text named data") << cdr("A", tariff("T1", "0.25"), "10", R"(,"data":"x")") << QByteArrayList {"A"};
    QTest::newRow("cut off") << a + '\n' + b.left(b.size() / 2) << QByteArrayList {"A"};
}

void TestCharges::shapes()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArrayList, ids);
    QByteArrayList found;
    for (const Charge &charge : read(json)) {
        found.append(charge.id);
        QCOMPARE(charge.tariffs.size(), std::size_t(1));
        QCOMPARE(charge.periods.size(), std::size_t(1));
    }
    QCOMPARE(found, ids);
}

void TestCharges::sameTariffIsReadOnce()
{
    // Three tariffs, the third like the first but for a blank: the same in meaning, another text.
    const QByteArray first = tariff("T1", "0.25");
    const QByteArray second = tariff("T2", "0.30");
    QByteArray spaced = first;
    spaced.replace(R"("price":0.25)", R"("price": 0.25)");
    QByteArray lines;
    for (const QByteArray &under : {first, second, first, spaced, second, first + ',' + second})
        lines += cdr("C", under, "10") + '\n';
    const std::vector<Charge> charges = read(lines);
    QCOMPARE(charges.size(), std::size_t(6));
    QCOMPARE(charges[0].tariffs[0], charges[2].tariffs[0]);
    QCOMPARE(charges[1].tariffs[0], charges[4].tariffs[0]);
    QCOMPARE(charges[5].tariffs, (std::vector<TariffPtr> {charges[0].tariffs[0], charges[1].tariffs[0]}));
    QVERIFY(charges[3].tariffs[0] != charges[0].tariffs[0]);
    Pricer pricer;
    QByteArrayList costs;
    for (const Charge &charge : charges)
        costs.append(pricer.price(charge).exclVat.toText());
    QCOMPARE(costs, (QByteArrayList {"2.5", "3", "2.5", "2.5", "3", "2.5"}));
}

void TestCharges::oneByOneIsAsAllAtOnce()
{
    QByteArray json = "[";
    for (int i = 0; i < 300; ++i) {
        json += (i ? "," : "") + cdr(QByteArray::number(i), tariff("T" + QByteArray::number(i % 7), "0." + QByteArray::number(10 + i % 90)), QByteArray::number(i) + ".125",
                                     i % 3 ? QByteArray() : QByteArray(R"(,"total_cost":{"excl_vat":1},"credit":true)"));
    }
    json += ']';
    const std::vector<Charge> all = read(json);
    QCOMPARE(all.size(), std::size_t(300));
    std::size_t next = 0;
    PricingNotes notes;
    Pricer pricer;
    readEachCharge(json, ProtocolVersion::Unknown, &notes, [&](Charge &charge) {
        const Charge &other = all[next++];
        // Nothing of the charge before may be left in it.
        const bool same = charge.id == other.id && charge.credit == other.credit && charge.stated.cost.has_value() == other.stated.cost.has_value()
            && charge.periods.size() == other.periods.size() && charge.notes == other.notes && charge.end == other.end
            && charge.periods[0].pointer == other.periods[0].pointer && pricer.price(charge).inclVat == pricer.price(other).inclVat;
        return same;
    });
    QCOMPARE(next, all.size());
    QVERIFY(notes.isEmpty());
}

void TestCharges::readingStops()
{
    int taken = 0;
    PricingNotes notes;
    readEachCharge(cdr("A", {}, "1") + cdr("B", {}, "1") + cdr("C", {}, "1"), ProtocolVersion::Unknown, &notes, [&](Charge &) { return ++taken < 2; });
    QCOMPARE(taken, 2);
}

void TestCharges::placesOfNotes()
{
    QByteArray under = tariff("T1", R"("dear")");
    const std::vector<Charge> charges = read(R"({"data":[)" + cdr("A", under, "-3") + ',' + cdr("B", {}, R"("4")") + "]}");
    QCOMPARE(charges.size(), std::size_t(2));
    const auto places = [](const PricingNotes &notes) {
        QByteArrayList list;
        for (const PricingNote &note : notes)
            list.append(QByteArray(note.id().data()) + '@' + note.pointer);
        return list;
    };
    QCOMPARE(places(charges[0].notes), (QByteArrayList {"negative-volume@/charging_periods/0/dimensions/0"}));
    QCOMPARE(places(charges[1].notes), (QByteArrayList {"number-as-text@/charging_periods/0/dimensions/0/volume"}));
    QCOMPARE(places(charges[0].tariffs[0]->notes),
             (QByteArrayList {"number-as-text@/elements/0/price_components/0/price", "bad-number@/elements/0/price_components/0/price",
                              "bad-number@/elements/0/price_components/0/price"}));
    QCOMPARE(charges[0].periods[0].pointer, QByteArray("/charging_periods/0"));
    QCOMPARE(charges[0].tariffs[0]->elements[0].pointer, QByteArray("/elements/0"));
}

void TestCharges::shortNumbers()
{
    // The same values by the short way of reading and by the long one.
    for (const char *text : {"0", "-0", "-0.000", "7", "-7.10", "0.0001", "123456789.123456789", "9999999999999999999", "999999999999999.999", "00.50", "1."}) {
        Exact shortWay;
        Exact longWay;
        QVERIFY2(Exact::parse(text, &shortWay), text);
        QVERIFY2(Exact::parse(std::string(text) + "e0", &longWay), text);
        QCOMPARE(shortWay.toText(30), longWay.toText(30));
        QCOMPARE(shortWay.rounded(2, RoundingMode::HalfEven).toText(), (longWay * Exact::of("1000000000000000000000000000000") / Exact::of("1000000000000000000000000000000")).rounded(2, RoundingMode::HalfEven).toText());
    }
}

void TestCharges::taxesItemByItem()
{
    const QByteArray under = R"({"country_code":"CA","party_id":"CPO","id":"T1","currency":"CAD","tax_included":"NO","elements":[
        {"price_components":[{"type":"ENERGY","price":0.5,"vat":5,"step_size":1},{"type":"FLAT","price":1,"step_size":1}]},
        {"price_components":[{"type":"PARKING_TIME","price":2,"vat":14.975,"step_size":1}]}]})";
    const std::vector<Charge> charges = read(cdr("A", under, "10", R"(,"total_cost":{"before_taxes":6,"taxes":[{"name":"GST","account_number":"1","percentage":5,"amount":0.25},
        {"name":"QST","percentage":"9.975","amount":0.10},{"name":"unpriced"}]})"));
    QCOMPARE(charges.size(), std::size_t(1));
    const std::optional<StatedPrice> &cost = charges[0].stated.cost;
    QVERIFY(cost);
    QCOMPARE(cost->taxes.size(), std::size_t(2));
    QCOMPARE(cost->taxes[0].name, QByteArray("GST"));
    QCOMPARE(cost->taxes[1].percentage->toText(), QByteArray("9.975"));
    QCOMPARE(cost->inclVat->toText(), QByteArray("6.35"));
    Pricer pricer;
    const std::vector<PricedTax> taxes = pricer.price(charges[0]).taxes();
    QCOMPARE(taxes.size(), std::size_t(2));
    QCOMPARE(taxes[0].rate->toText() + ' ' + taxes[0].exclVat.toText() + ' ' + taxes[0].tax.toText(), QByteArray("5 5 0.25"));
    QVERIFY(!taxes[1].rate);
    QCOMPARE(taxes[1].exclVat.toText() + ' ' + taxes[1].tax.toText(), QByteArray("1 0"));
}

void TestCharges::compensationAndCredit()
{
    Pricer pricer;
    const auto deviations = [&](const QByteArray &more) {
        const Charge charge = read(cdr("A", tariff("T1", "0.25"), "10", more)).front();
        QByteArrayList found;
        for (const PriceDeviation &deviation : checkPrice(charge, {}, pricer))
            found.append(deviation.field + '=' + causeId(deviation.cause).data());
        return found;
    };
    // Paid to the owner of the charger: priced as any other.
    const QByteArray home = R"(,"home_charging_compensation":true,"total_cost":{"excl_vat":2.5,"incl_vat":3})";
    QVERIFY(deviations(home).isEmpty());
    const PricedCharge priced = pricer.price(read(cdr("A", tariff("T1", "0.25"), "10", home)).front());
    QVERIFY(std::any_of(priced.notes.cbegin(), priced.notes.cend(), [](const PricingNote &note) { return note.kind == PricingNoteKind::HomeCharging; }));
    // Of a credit CDR only the total is negative.
    QVERIFY(deviations(R"(,"credit":true,"credit_reference_id":"B","total_cost":{"excl_vat":-2.5,"incl_vat":-3},"total_energy_cost":{"excl_vat":2.5,"incl_vat":3})").isEmpty());
    QCOMPARE(deviations(R"(,"credit":true,"total_cost":{"excl_vat":-2.5,"incl_vat":-3},"total_energy_cost":{"excl_vat":-2.5,"incl_vat":-3})"),
             (QByteArrayList {"total_energy_cost.excl_vat=credit-sign", "total_energy_cost.incl_vat=credit-sign"}));
    QCOMPARE(deviations(R"(,"total_cost":{"excl_vat":-2.5,"incl_vat":-3})"), (QByteArrayList {"total_cost.excl_vat=credit-sign", "total_cost.incl_vat=credit-sign"}));
}

namespace {

// An hour of charging and an hour in which the station paused, from 10:00 on.
Charge paused()
{
    Charge charge;
    charge.currency = "EUR";
    charge.start = TimeUs(1772445600) * 1'000'000; // 2026-03-02T10:00:00Z
    charge.end = charge.start + TimeUs(7200) * 1'000'000;
    for (int i = 0; i < 2; ++i) {
        ChargePeriod period;
        period.start = charge.start + TimeUs(i * 3600) * 1'000'000;
        period.end = period.start + TimeUs(3600) * 1'000'000;
        period.time = Exact(1);
        period.pausedByStation = i == 1;
        charge.periods.push_back(period);
    }
    return charge;
}

TariffPtr timed(const QByteArray &restrictions = "{}")
{
    PricingNotes notes;
    return readTariffs(R"({"id":"T","currency":"EUR","elements":[{"price_components":[{"type":"TIME","price":1,"step_size":0},{"type":"PARKING_TIME","price":10,"step_size":0}],"restrictions":)"
                           + restrictions + "}]}",
                       ProtocolVersion::Ocpi221, &notes)
        .front();
}

} // namespace

void TestCharges::meaningOfParking()
{
    Pricer pricer;
    QCOMPARE(pricer.price(paused(), {timed()}).exclVat.toText(), QByteArray("2"));
    pricer.setPolicy({.parkingMeaning = PricingPolicy::ParkingMeaning::NotCharging});
    const PricedCharge before = pricer.price(paused(), {timed()});
    QCOMPARE(before.exclVat.toText(), QByteArray("11"));
    QCOMPARE(before.dimensions[PricedCharge::ParkingTime].volume, Exact(1));
}

void TestCharges::clockOfTheCharger()
{
    // The charger's clock is half an hour ahead: by it, only the first hour begins before eleven.
    Charge charge = paused();
    charge.clockShift = TimeUs(1800) * 1'000'000;
    const TariffPtr until = timed(R"({"start_time":"09:00","end_time":"11:15"})");
    Pricer pricer;
    QCOMPARE(pricer.price(charge, {until}).exclVat.toText(), QByteArray("2"));
    pricer.setPolicy({.chargerClock = true});
    QCOMPARE(pricer.price(charge, {until}).exclVat.toText(), QByteArray("1"));
}

void TestCharges::tolerances_data()
{
    using Tolerance = PricingPolicy::Tolerance;
    QTest::addColumn<QByteArray>("stated");
    QTest::addColumn<QByteArray>("computed");
    QTest::addColumn<int>("tolerance");
    QTest::addColumn<bool>("agree");
    const auto row = [](const char *name, const char *stated, const char *computed, Tolerance tolerance, bool agree) {
        QTest::newRow(name) << QByteArray(stated) << QByteArray(computed) << int(tolerance) << agree;
    };
    row("cents, half a cent", "1.23", "1.2349", Tolerance::LastDigit, true);
    row("cents, a cent", "1.23", "1.24", Tolerance::LastDigit, false);
    row("four decimals stated", "1.2345", "1.2349", Tolerance::LastDigit, false);
    row("within a cent", "1.23", "1.24", Tolerance::Cent, true);
    row("beyond a cent", "1.23", "1.2401", Tolerance::Cent, false);
    row("to four decimals", "1.23", "1.2349", Tolerance::FourDecimals, false);
    row("to four decimals, right", "1.23", "1.23004", Tolerance::FourDecimals, true);
}

void TestCharges::tolerances()
{
    QFETCH(QByteArray, stated);
    QFETCH(QByteArray, computed);
    QFETCH(int, tolerance);
    QTEST(amountsAgree(Exact::of(stated.toStdString()), Exact::of(computed.toStdString()), PricingPolicy::Tolerance(tolerance)), "agree");
}

void TestCharges::portfolioInParts()
{
    QByteArray lines;
    const auto total = [](const char *amount) { return QByteArray(R"(,"total_cost":{"excl_vat":)") + amount + "}"; };
    for (int i = 0; i < 40; ++i) {
        const char *stated = i % 10 == 3 ? "2.7" : i % 10 == 5 ? "2500" : "2.5"; // an older price, Wh for kWh
        lines += cdr(QByteArray::number(i), tariff("T1", "0.25"), "10", i % 10 == 7 ? QByteArray() : total(stated)) + '\n';
    }
    PricingNotes notes;
    const std::vector<TariffPtr> older = readTariffs(tariff("T1", "0.27"), ProtocolVersion::Unknown, &notes);
    const std::vector<Charge> charges = read(lines);
    const auto run = [&](std::size_t from, std::size_t to) {
        return pricePortfolio(to - from, [&charges, from](std::size_t i) -> const Charge & { return charges[from + i]; }, older);
    };
    const PortfolioResult whole = run(0, charges.size());
    PortfolioResult parts = run(0, 13);
    parts.append(run(13, 14));
    parts.append(run(14, charges.size()));
    for (const PortfolioResult &result : {whole, parts}) {
        QCOMPARE(result.charges, qint64(40));
        QCOMPARE(result.right, qint64(28));
        QCOMPARE(result.wrong, qint64(8));
        QCOMPARE(result.withoutTotal, qint64(4));
        QCOMPARE(result.causes.size(), qsizetype(2));
        QCOMPARE(result.causes[0].cause, DeviationCause::WattHours); // most money first
        QCOMPARE(result.causes[0].overbilled.toText(), QByteArray("9990"));
        QCOMPARE(result.causes[1].cause, DeviationCause::OtherTariff);
        QCOMPARE(result.causes[1].overbilled.toText(), QByteArray("0.8"));
        QCOMPARE(result.items.size(), std::size_t(8));
        for (const PortfolioItem &item : result.items)
            QCOMPARE(charges[item.charge].id, item.id);
    }
}

void TestCharges::olderVersionIsNamed()
{
    PricingNotes notes;
    QByteArray older = tariff("T1", "0.27");
    older.replace("2026-01-01T00:00:00Z", "2025-11-30T08:15:00Z");
    const std::vector<TariffPtr> others = readTariffs(older, ProtocolVersion::Unknown, &notes);
    Pricer pricer;
    const QList<PriceDeviation> found = checkPrice(read(cdr("A", tariff("T1", "0.25"), "10", R"(,"total_cost":{"excl_vat":2.7,"incl_vat":3.24})")).front(), {}, pricer, others);
    QCOMPARE(found.size(), qsizetype(2));
    QCOMPARE(found[0].cause, DeviationCause::OtherTariff);
    QVERIFY2(found[0].causeText().contains(QLatin1String("T1 (2025-11-30 08:15 UTC)")), qPrintable(found[0].causeText()));
}

void TestCharges::billingTable()
{
    BillingTable table;
    table.name = QStringLiteral("House");
    table.currency = QStringLiteral("eur");
    BillingTable::Row night = BillingTable::newRow();
    night[BillingTable::Price] = QStringLiteral("0,20");
    night[BillingTable::Vat] = QStringLiteral("20");
    night[BillingTable::From] = QStringLiteral("22:00");
    night[BillingTable::Until] = QStringLiteral("6:00");
    night[BillingTable::Days] = QStringLiteral("Mon-Fri, Sunday");
    BillingTable::Row rest = BillingTable::newRow();
    rest[BillingTable::Kind] = QStringLiteral("energy");
    rest[BillingTable::Price] = QStringLiteral("0.40");
    rest[BillingTable::Vat] = QStringLiteral("20");
    BillingTable::Row blocking = BillingTable::newRow();
    blocking[BillingTable::Kind] = QStringLiteral("parking");
    blocking[BillingTable::Price] = QStringLiteral("6");
    blocking[BillingTable::Step] = QStringLiteral("60");
    blocking[BillingTable::MinMinutes] = QStringLiteral("90");
    table.rows = {night, rest, blocking};
    QList<BillingTable::Problem> problems;
    const TariffPtr own = table.tariff(&problems);
    QVERIFY(problems.isEmpty());
    PricingNotes notes;
    // The same, written as OCPI writes it, in other elements.
    const auto ocpi = [&](const char *price) {
        return readTariffs(QByteArray(R"({"country_code":"NL","party_id":"CPO","id":"T","currency":"EUR","elements":[
            {"price_components":[{"type":"PARKING_TIME","price":6,"step_size":60}],"restrictions":{"min_duration":5400}},
            {"price_components":[{"type":"ENERGY","price":0.2,"vat":20,"step_size":1}],"restrictions":{"start_time":"22:00","end_time":"06:00","day_of_week":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SUNDAY"]}},
            {"price_components":[{"type":"ENERGY","price":)")
                               + price + R"(,"vat":20,"step_size":1}]}]})",
                           ProtocolVersion::Unknown, &notes)
            .front();
    };
    QVERIFY(compareTariffs(own, ocpi("0.4")).equal);
    const TariffComparison different = compareTariffs(own, ocpi("0.41"));
    QVERIFY(!different.equal);
    QCOMPARE(different.firstCost, QByteArray("0.4"));
    QCOMPARE(different.secondCost, QByteArray("0.41"));
    QCOMPARE(BillingTable::fromJson(table.toJson()), table);
    BillingTable again {table.name, {}, {}};
    QString error;
    QVERIFY2(BillingTable::fromCsv(table.toCsv(), &again, &error), qPrintable(error));
    QCOMPARE(again, table);
}

void TestCharges::billingCsv_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("rows"); // −1 = refused
    QTest::addColumn<QString>("currency");
    QTest::newRow("semicolons, decimal comma") << QByteArray("\xEF\xBB\xBFkind;price;vat;currency\r\nENERGY;0,45;19;EUR\r\nFLAT;1,00;19;EUR\r\n") << 2 << QStringLiteral("EUR");
    QTest::newRow("titles in another order") << QByteArray("Price,Price for,VAT %\n0.45,ENERGY,19\n") << 1 << QString();
    QTest::newRow("quoted days") << QByteArray("dimension,price,days\nENERGY,0.45,\"Mon, Tue\"\n\n") << 1 << QString();
    QTest::newRow("tabs") << QByteArray("type\tprice\nenergy\t1") << 1 << QString();
    QTest::newRow("unknown column is left out") << QByteArray("kind,price,colour\nENERGY,1,red\n") << 1 << QString();
    QTest::newRow("no price column") << QByteArray("kind,vat\nENERGY,19\n") << -1 << QString();
    QTest::newRow("header only") << QByteArray("kind,price\n") << -1 << QString();
    QTest::newRow("empty") << QByteArray() << -1 << QString();
    QTest::newRow("JSON") << QByteArray("{\"id\":1}") << -1 << QString();
}

void TestCharges::billingCsv()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, rows);
    BillingTable table;
    QString error;
    QCOMPARE(BillingTable::fromCsv(csv, &table, &error), rows >= 0);
    QCOMPARE(error.isEmpty(), rows >= 0);
    if (rows < 0)
        return;
    QCOMPARE(int(table.rows.size()), rows);
    QTEST(table.currency, "currency");
    table.currency = QStringLiteral("EUR");
    QList<BillingTable::Problem> problems;
    QCOMPARE(int(table.tariff(&problems)->elements.size()), rows);
    QVERIFY(problems.isEmpty());
}

void TestCharges::billingProblems()
{
    BillingTable table;
    QList<BillingTable::Problem> problems;
    QVERIFY(table.tariff(&problems)->elements.empty());
    QCOMPARE(problems.size(), qsizetype(2)); // no currency, no price
    table.currency = QStringLiteral("EUR");
    const std::pair<BillingTable::Column, const char *> wrong[] = {
        {BillingTable::Kind, "HEAT"}, {BillingTable::Price, ""}, {BillingTable::Price, "much"}, {BillingTable::Vat, "19 %%"}, {BillingTable::Step, "1.5"}, {BillingTable::Step, "-1"},
        {BillingTable::From, "25:00"}, {BillingTable::Until, "8"}, {BillingTable::Days, "Funday"}, {BillingTable::Days, "Mon-Tue-Wed"}, {BillingTable::MinKwh, "-3"}, {BillingTable::MaxMinutes, "1e50"}};
    for (const auto &[column, text] : wrong) {
        BillingTable::Row row = BillingTable::newRow();
        row[BillingTable::Price] = QStringLiteral("1");
        row[column] = QString::fromLatin1(text);
        table.rows = {row};
        problems.clear();
        QVERIFY2(table.tariff(&problems)->elements.empty(), text);
        QCOMPARE(problems.size(), qsizetype(1));
        QCOMPARE(problems[0].row, 0);
        QCOMPARE(problems[0].column, int(column));
    }
}

void TestCharges::billingModel()
{
    BillingTableModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy changed(&model, &BillingTableModel::tariffChanged);
    model.setCurrency(QStringLiteral("EUR"));
    QVERIFY(model.insertRows(0, 2));
    QVERIFY(!model.problems().isEmpty()); // rows without a price
    QVERIFY(model.setData(model.index(0, BillingTable::Price), QStringLiteral("0.5"), Qt::EditRole));
    QVERIFY(model.setData(model.index(1, BillingTable::Price), QStringLiteral("zero"), Qt::EditRole));
    QCOMPARE(model.problems().size(), qsizetype(1));
    QVERIFY(!model.index(1, BillingTable::Price).data(BillingTableModel::ProblemRole).toString().isEmpty());
    QVERIFY(model.index(0, BillingTable::Price).data(BillingTableModel::ProblemRole).toString().isEmpty());
    model.moveRow(1, 0);
    QCOMPARE(model.index(0, BillingTable::Price).data().toString(), QStringLiteral("zero"));
    QVERIFY(model.removeRows(0, 1));
    QVERIFY(model.problems().isEmpty());
    QCOMPARE(model.tariff()->elements.size(), std::size_t(1));
    QVERIFY(changed.count() >= 6);
}

QTEST_GUILESS_MAIN(TestCharges)
#include "tst_charges.moc"
