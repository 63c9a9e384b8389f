// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/pricecheck.h"
#include "models/pricing/pricingreadings.h"
#include "models/pricing/tariffdifference.h"
#include "models/pricing/tarifflint.h"
#include "naivepricer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Roamscope;

// Before the raw strings: moc of Qt 6.4 loses its way in them.
class TestPricer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbers_data();
    void numbers();
    void arithmetic();
    void rounding_data();
    void rounding();
    void prices_data();
    void prices();
    void readings_data();
    void readings();
    void causes_data();
    void causes();
    void zones_data();
    void zones();
    void lint_data();
    void lint();
    void sameMeaning_data();
    void sameMeaning();
    void exampleCostsDiffer();
    void badInput_data();
    void badInput();
    void likeNaive();
    void splittingChangesNothing();
    void neverCheaperWithMore();
    void orderOfApartElements();
    void manyElements();
    void texts();
};

namespace {

QByteArray tariff(const QByteArray &elements, const QByteArray &more = {})
{
    return R"({"country_code":"NL","party_id":"CPO","id":"T1","currency":"EUR","elements":[)" + elements + "]" + more
        + R"(,"last_updated":"2026-01-01T00:00:00Z"})";
}

QByteArray element(const QByteArray &components, const QByteArray &restrictions = {})
{
    return R"({"price_components":[)" + components + "]" + (restrictions.isEmpty() ? QByteArray() : R"(,"restrictions":{)" + restrictions + "}") + "}";
}

QByteArray component(const char *type, const char *price, int step = 1, const char *vat = nullptr)
{
    return QByteArray(R"({"type":")") + type + R"(","price":)" + price + (vat ? QByteArray(R"(,"vat":)") + vat : QByteArray()) + R"(,"step_size":)"
        + QByteArray::number(step) + "}";
}

// "10:00 ENERGY=10 TIME=1; 11:00 PARKING_TIME=0.5" on 2026-03-02, a Monday, until `end`.
QByteArray cdr(const QByteArray &periods, const char *end, const QByteArray &totals = R"("total_cost":{"excl_vat":0,"incl_vat":0})",
               const QByteArray &tariffs = {})
{
    QByteArray list;
    QByteArray first;
    for (const QByteArray &one : periods.split(';')) {
        const QList<QByteArray> words = one.simplified().split(' ');
        const QByteArray time = words[0].contains('T') ? words[0] : "2026-03-02T" + words[0] + ":00Z";
        if (first.isEmpty())
            first = time;
        QByteArray dimensions;
        for (qsizetype i = 1; i < words.size(); ++i) {
            const QList<QByteArray> pair = words[i].split('=');
            dimensions += (dimensions.isEmpty() ? "" : ",") + (R"({"type":")" + pair[0] + R"(","volume":)" + pair[1] + "}");
        }
        list += (list.isEmpty() ? "" : ",") + (R"({"start_date_time":")" + time + R"(","dimensions":[)" + dimensions + "]}");
    }
    const QByteArray last = QByteArray(end).contains('T') ? QByteArray(end) : "2026-03-02T" + QByteArray(end) + ":00Z";
    return R"({"country_code":"NL","party_id":"CPO","id":"C1","currency":"EUR","start_date_time":")" + first + R"(","end_date_time":")" + last
        + R"(","charging_periods":[)" + list + "]," + (tariffs.isEmpty() ? QByteArray() : R"("tariffs":[)" + tariffs + "],") + totals + "}";
}

Charge charge(const QByteArray &json)
{
    PricingNotes notes;
    std::vector<Charge> charges = readCharges(json, ProtocolVersion::Unknown, &notes);
    return charges.empty() ? Charge() : charges.front();
}

TariffPtr read(const QByteArray &json)
{
    PricingNotes notes;
    const std::vector<TariffPtr> tariffs = readTariffs(json, ProtocolVersion::Unknown, &notes);
    return tariffs.empty() ? nullptr : tariffs.front();
}

QByteArray cost(const QByteArray &charged, const QByteArray &under, const PricingPolicy &policy = {}, const QByteArray &zone = {})
{
    Pricer pricer(policy);
    pricer.setTimeZone(zone);
    const PricedCharge priced = pricer.price(charge(charged), {read(under)});
    return priced.exclVat.toText() + ' ' + priced.inclVat.toText();
}

} // namespace

void TestPricer::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value"); // empty = no number
    const auto row = [](const char *text, const char *value) { QTest::newRow(text) << QByteArray(text) << QByteArray(value); };
    row("0", "0");
    row("-0", "0");
    row("12.50", "12.5");
    row("0.1", "0.1");
    row("1e3", "1000");
    row("-2.5E-2", "-0.025");
    row("123456789012345678901234567890.125", "123456789012345678901234567890.125");
    row("0.00000000000000000000000000000000000000001", "0");
    row("1e60", "1000000000000000000000000000000000000000000000000000000000000");
    row("1e61", "");
    row("", "");
    row("-", "");
    row(".5", "");
    row("1.2.3", "");
    row("0x10", "");
    row("NaN", "");
    row("1e", "");
}

void TestPricer::numbers()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    Exact number;
    const bool good = Exact::parse({text.constData(), std::size_t(text.size())}, &number);
    QCOMPARE(good, !value.isEmpty());
    if (good)
        QCOMPARE(number.toText(), value);
}

void TestPricer::arithmetic()
{
    QCOMPARE((Exact::of("0.1") + Exact::of("0.2")).toText(), QByteArray("0.3"));
    QCOMPARE((Exact::of("0.25") * Exact::fraction(7, 3600) * Exact(3600)).toText(), QByteArray("1.75"));
    QCOMPARE(Exact::fraction(1, 3) + Exact::fraction(2, 3), Exact(1));
    QCOMPARE(Exact(5) / Exact(), Exact()); // no way out of a division by nothing but nothing
    QVERIFY(Exact::fraction(1, -2) < Exact());
    // Beyond 128 bits and back.
    Exact large = Exact::of("123456789012345678901234567890");
    large = large * large * large;
    QCOMPARE(large / Exact::of("123456789012345678901234567890") / Exact::of("123456789012345678901234567890"), Exact::of("123456789012345678901234567890"));
    QCOMPARE((-large).sign(), -1);
    QCOMPARE(Exact::of("2.01").roundedUpTo(Exact::of("0.5")).toText(), QByteArray("2.5"));
    QCOMPARE(Exact::of("2.5").roundedUpTo(Exact::of("0.5")).toText(), QByteArray("2.5"));
    QCOMPARE(Exact::of("2.5").roundedUpTo(Exact()).toText(), QByteArray("2.5"));
    QCOMPARE(Exact::of("1.005").toFixed(2), QByteArray("1.01"));
    QCOMPARE(Exact::of("-0.004").toFixed(2), QByteArray("0.00"));
}

void TestPricer::rounding_data()
{
    QTest::addColumn<RoundingMode>("mode");
    QTest::addColumn<QByteArray>("plus");
    QTest::addColumn<QByteArray>("even");
    QTest::addColumn<QByteArray>("minus");
    QTest::newRow("half up") << RoundingMode::HalfUp << QByteArray("1.13") << QByteArray("1.15") << QByteArray("-1.13");
    QTest::newRow("half even") << RoundingMode::HalfEven << QByteArray("1.12") << QByteArray("1.14") << QByteArray("-1.12");
    QTest::newRow("down") << RoundingMode::Down << QByteArray("1.12") << QByteArray("1.14") << QByteArray("-1.12");
    QTest::newRow("up") << RoundingMode::Up << QByteArray("1.13") << QByteArray("1.15") << QByteArray("-1.13");
}

void TestPricer::rounding()
{
    QFETCH(RoundingMode, mode);
    QTEST(Exact::of("1.125").rounded(2, mode).toText(), "plus");
    QTEST(Exact::of("1.145").rounded(2, mode).toText(), "even");
    QTEST(Exact::of("-1.125").rounded(2, mode).toText(), "minus");
}

void TestPricer::prices_data()
{
    QTest::addColumn<QByteArray>("charged");
    QTest::addColumn<QByteArray>("under");
    QTest::addColumn<QByteArray>("expected"); // without and with tax
    const auto row = [](const char *name, const QByteArray &charged, const QByteArray &under, const char *expected) {
        QTest::newRow(name) << charged << under << QByteArray(expected);
    };
    const QByteArray hour = cdr("10:00 ENERGY=10 TIME=1; 11:00 PARKING_TIME=0.5", "11:30");
    row("energy", hour, tariff(element(component("ENERGY", "0.25"))), "2.5 2.5");
    row("energy with VAT", hour, tariff(element(component("ENERGY", "0.25", 1, "20"))), "2.5 3");
    row("VAT of 0 is one", hour, tariff(element(component("ENERGY", "0.25", 1, "0"))), "2.5 2.5");
    row("fee, energy, time and parking", hour,
        tariff(element(component("FLAT", "0.50") + ',' + component("ENERGY", "0.25") + ',' + component("TIME", "2") + ',' + component("PARKING_TIME", "6"))), "8 8");
    row("nothing for what has no price", hour, tariff(element(component("FLAT", "1"))), "1 1");
    row("first element that matches", hour, tariff(element(component("ENERGY", "0.30"), R"("start_time":"10:00","end_time":"12:00")") + ',' + element(component("ENERGY", "0.20"))), "3 3");
    row("dimensions from different elements", hour,
        tariff(element(component("TIME", "3"), R"("max_kwh":5)") + ',' + element(component("ENERGY", "0.10") + ',' + component("TIME", "1"))), "4 4");
    row("end time is not included", hour, tariff(element(component("ENERGY", "0.30"), R"("start_time":"08:00","end_time":"10:00")") + ',' + element(component("ENERGY", "0.20"))), "2 2");
    row("over midnight", hour, tariff(element(component("ENERGY", "0.30"), R"("start_time":"22:00","end_time":"11:00")") + ',' + element(component("ENERGY", "0.20"))), "3 3");
    row("midnight ends the day", hour, tariff(element(component("ENERGY", "0.30"), R"("start_time":"09:00","end_time":"00:00")") + ',' + element(component("ENERGY", "0.20"))), "3 3");
    row("day of week", hour, tariff(element(component("ENERGY", "0.30"), R"("day_of_week":["MONDAY"])") + ',' + element(component("ENERGY", "0.20"))), "3 3");
    row("other day of week", hour, tariff(element(component("ENERGY", "0.30"), R"("day_of_week":["SUNDAY"])") + ',' + element(component("ENERGY", "0.20"))), "2 2");
    row("start date", hour, tariff(element(component("ENERGY", "0.30"), R"("start_date":"2026-03-02")") + ',' + element(component("ENERGY", "0.20"))), "3 3");
    row("end date is not included", hour, tariff(element(component("ENERGY", "0.30"), R"("end_date":"2026-03-02")") + ',' + element(component("ENERGY", "0.20"))), "2 2");
    const QByteArray two = cdr("10:00 ENERGY=10 TIME=1; 11:00 ENERGY=10 TIME=1", "12:00");
    row("energy from a limit on", two, tariff(element(component("ENERGY", "0.50"), R"("min_kwh":10)") + ',' + element(component("ENERGY", "0.20"))), "7 7");
    row("energy below a limit", two, tariff(element(component("ENERGY", "0.50"), R"("max_kwh":10)") + ',' + element(component("ENERGY", "0.20"))), "7 7");
    row("duration counts from the session's start", two, tariff(element(component("TIME", "5"), R"("min_duration":3600)")), "5 5");
    row("maximum duration", two, tariff(element(component("TIME", "5"), R"("max_duration":3600)")), "5 5");
    row("power stated", cdr("10:00 ENERGY=10 MAX_POWER=40", "11:00"), tariff(element(component("ENERGY", "0.60"), R"("min_power":30)") + ',' + element(component("ENERGY", "0.20"))), "6 6");
    row("power from energy and time", cdr("10:00 ENERGY=10", "10:30"), tariff(element(component("ENERGY", "0.60"), R"("min_power":20)") + ',' + element(component("ENERGY", "0.20"))), "6 6");
    row("current", cdr("10:00 ENERGY=10 MIN_CURRENT=10 MAX_CURRENT=20", "10:30"), tariff(element(component("ENERGY", "0.60"), R"("max_current":20)") + ',' + element(component("ENERGY", "0.20"))), "2 2");
    row("step of energy", cdr("10:00 ENERGY=10.3 TIME=1", "11:00"), tariff(element(component("ENERGY", "0.20", 500))), "2.1 2.1");
    row("step of energy at the last price", cdr("10:00 ENERGY=1.2 TIME=1; 11:00 ENERGY=1.2 TIME=1", "12:00"),
        tariff(element(component("ENERGY", "1", 1000), R"("max_kwh":1)") + ',' + element(component("ENERGY", "2", 1000))), "4.8 4.8");
    row("step of time", cdr("10:00 TIME=0.1", "10:06"), tariff(element(component("TIME", "1.20", 900))), "0.3 0.3");
    row("only parking is stepped", cdr("10:00 TIME=0.1; 10:06 PARKING_TIME=0.1", "10:12"),
        tariff(element(component("TIME", "1.20", 900) + ',' + component("PARKING_TIME", "6", 900))), "1.62 1.62");
    row("no step for 0", cdr("10:00 ENERGY=0.123", "10:06"), tariff(element(component("ENERGY", "1", 0))), "0.123 0.123");
    row("flat fee once", two, tariff(element(component("FLAT", "1"))), "1 1");
    row("flat fee once over two elements", two, tariff(element(component("FLAT", "1"), R"("max_duration":3600)") + ',' + element(component("FLAT", "2"))), "1 1");
    row("minimum", hour, tariff(element(component("ENERGY", "0.25")), R"(,"min_price":{"excl_vat":4,"incl_vat":5})"), "4 5");
    row("maximum", hour, tariff(element(component("ENERGY", "0.25", 1, "20")), R"(,"max_price":{"excl_vat":2})"), "2 3");
    row("tax included", hour, R"({"country_code":"NL","party_id":"CPO","id":"T","currency":"EUR","tax_included":"YES","elements":[)" + element(component("ENERGY", "0.24", 1, "20")) + "]}", "2 2.4");
    row("reservation", cdr("09:00 RESERVATION_TIME=0.5; 10:00 ENERGY=10 TIME=1", "11:00"),
        tariff(element(component("TIME", "4") + ',' + component("FLAT", "1"), R"("reservation":"RESERVATION")") + ',' + element(component("ENERGY", "0.2") + ',' + component("TIME", "1"))), "6 6");
    row("times where there are no volumes", cdr("10:00 ENERGY=10", "11:30"), tariff(element(component("TIME", "2"))), "3 3");
    row("2.1.1", QByteArray(R"({"id":"C1","start_date_time":"2026-03-02T10:00:00Z","stop_date_time":"2026-03-02T11:00:00Z","auth_id":"A","currency":"EUR",
        "location":{"time_zone":"Europe/Berlin"},"charging_periods":[{"start_date_time":"2026-03-02T10:00:00Z","dimensions":[{"type":"ENERGY","volume":10},{"type":"FLAT","volume":1}]}],"total_cost":2})"),
        R"({"id":"T","currency":"EUR","elements":[{"price_components":[{"type":"ENERGY","price":0.2,"step_size":1}],"restrictions":{"start_time":"11:00","end_time":"11:30"}}]})", "2 2");
    row("a duration that cannot be read does not widen", hour, tariff(element(component("ENERGY", "9"), R"("min_duration":"soon")") + ',' + element(component("ENERGY", "0.25"))), "2.5 2.5");
    row("long decimals", cdr("10:00 ENERGY=1.23456789 TIME=1", "11:00"), tariff(element(component("ENERGY", "0.33333333", 0))), "0.4115 0.4115");
}

void TestPricer::prices()
{
    QFETCH(QByteArray, charged);
    QFETCH(QByteArray, under);
    QTEST(cost(charged, under), "expected");
}

void TestPricer::readings_data()
{
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QByteArray>("charged");
    QTest::addColumn<QByteArray>("under");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray steps = cdr("10:00 ENERGY=1.2 TIME=0.1; 10:06 ENERGY=1.2 TIME=0.1; 10:12 PARKING_TIME=0.1", "10:18");
    const QByteArray stepped = tariff(element(component("ENERGY", "1", 1000)));
    const auto row = [](const char *reading, const QByteArray &charged, const QByteArray &under, const char *expected) {
        QTest::newRow(reading) << QString::fromLatin1(reading) << charged << under << QByteArray(expected);
    };
    row("step-per-session", steps, stepped, "3 3");
    row("step-per-price", steps, stepped, "3 3");
    row("step-per-period", steps, stepped, "4 4");
    row("no-steps", steps, stepped, "2.4 2.4");
    const QByteArray times = tariff(element(component("TIME", "1", 3600) + ',' + component("PARKING_TIME", "10", 3600)));
    row("step-parking-only", steps, times, "10.2 10.2");
    row("step-last-only", steps, times, "10.2 10.2");
    row("step-both", steps, times, "11 11");
    row("step-last-only,half-up", cdr("10:00 PARKING_TIME=0.1; 10:06 TIME=0.1", "10:12"), times, "2 2");
    const QByteArray thirds = cdr("10:00 ENERGY=1.115; 11:00 ENERGY=1.115", "12:00");
    const QByteArray one = tariff(element(component("ENERGY", "1", 0)));
    row("four-decimals", thirds, one, "2.23 2.23");
    row("cents-per-period", thirds, one, "2.24 2.24");
    row("cents-per-period,half-even", thirds, one, "2.24 2.24");
    row("cents-per-period,round-down", thirds, one, "2.22 2.22");
    row("cents", cdr("10:00 ENERGY=1.115", "12:00"), one, "1.12 1.12");
    row("cents,half-even", cdr("10:00 ENERGY=1.125", "12:00"), one, "1.12 1.12");
    row("cents,round-up", cdr("10:00 ENERGY=1.111", "12:00"), one, "1.12 1.12");
    row("cents-per-dimension", cdr("10:00 ENERGY=1.005 TIME=1.005", "12:00"), tariff(element(component("ENERGY", "1", 0) + ',' + component("TIME", "1", 0))), "2.02 2.02");
    const QByteArray change = tariff(element(component("ENERGY", "1"), R"("start_time":"10:30","end_time":"12:00")") + ',' + element(component("ENERGY", "0.5")));
    row("price-at-start", cdr("10:00 ENERGY=10", "11:00"), change, "5 5");
    row("divide-periods", cdr("10:00 ENERGY=10", "11:00"), change, "7.5 7.5");
    row("divide-periods,default", cdr("10:00 ENERGY=10", "11:00"), tariff(element(component("ENERGY", "1"), R"("min_kwh":4)") + ',' + element(component("ENERGY", "0.5"))), "8 8");
    const QByteArray fees = tariff(element(component("FLAT", "1"), R"("max_duration":360)") + ',' + element(component("FLAT", "2")));
    row("flat-once", steps, fees, "1 1");
    row("flat-per-element", steps, fees, "3 3");
    const QByteArray limited = tariff(element(component("ENERGY", "1", 0, "20")), R"(,"min_price":{"excl_vat":5})");
    row("limits-apart", cdr("10:00 ENERGY=1", "11:00"), limited, "5 5");
    row("limits-tax-follows", cdr("10:00 ENERGY=1", "11:00"), limited, "5 6");
    row("no-limits", cdr("10:00 ENERGY=1", "11:00"), limited, "1 1.2");
    row("parking-apart", steps, tariff(element(component("TIME", "1", 0))), "0.2 0.2");
    row("parking-as-charging", steps, tariff(element(component("TIME", "1", 0))), "0.3 0.3");
}

void TestPricer::readings()
{
    QFETCH(QString, reading);
    QFETCH(QByteArray, charged);
    QFETCH(QByteArray, under);
    PricingPolicy policy;
    QString unknown;
    QVERIFY2(policyFromText(reading, &policy, &unknown), qPrintable(unknown));
    QTEST(cost(charged, under, policy), "expected");
    QVERIFY(!policyFromText(QStringLiteral("default,guess"), &policy, &unknown));
    QCOMPARE(unknown, QStringLiteral("guess"));
}

void TestPricer::causes_data()
{
    QTest::addColumn<QByteArray>("charged");
    QTest::addColumn<QByteArray>("under");
    QTest::addColumn<QByteArray>("expected"); // field=cause …
    const auto total = [](const char *excl, const char *incl) { return QByteArray(R"("total_cost":{"excl_vat":)") + excl + R"(,"incl_vat":)" + incl + "}"; };
    const auto row = [](const char *name, const QByteArray &charged, const QByteArray &under, const char *expected) {
        QTest::newRow(name) << charged << under << QByteArray(expected);
    };
    const QByteArray energy = tariff(element(component("ENERGY", "0.25", 1, "20")));
    row("right", cdr("10:00 ENERGY=10", "11:00", total("2.5", "3")), energy, "");
    row("rounded to cents is right", cdr("10:00 ENERGY=10.01", "11:00", total("2.50", "3.00")), energy, "");
    row("a cent off", cdr("10:00 ENERGY=1.115; 10:30 ENERGY=1.115", "11:00", total("2.24", "2.24")), tariff(element(component("ENERGY", "1", 0))), "total_cost.excl_vat=rounding");
    row("steps per period", cdr("10:00 ENERGY=1.2; 10:30 ENERGY=1.2", "11:00", total("4", "4")), tariff(element(component("ENERGY", "1", 1000))), "total_cost.excl_vat=step-size");
    row("with tax for without", cdr("10:00 ENERGY=10", "11:00", total("3", "3")), energy, "total_cost.excl_vat=tax-included");
    row("without tax for with", cdr("10:00 ENERGY=10", "11:00", total("2.5", "2.5")), energy, "total_cost.incl_vat=tax-left-out");
    row("Wh for kWh", cdr("10:00 ENERGY=10", "11:00", total("2500", "3000")), energy, "total_cost.excl_vat=wh-for-kwh total_cost.incl_vat=wh-for-kwh");
    row("cents for euros", cdr("10:00 ENERGY=10", "11:00", total("250", "300")), energy, "total_cost.excl_vat=cents total_cost.incl_vat=cents");
    row("sign", cdr("10:00 ENERGY=10", "11:00", total("-2.5", "-3")), energy, "total_cost.excl_vat=credit-sign total_cost.incl_vat=credit-sign");
    row("credit", cdr("10:00 ENERGY=10", "11:00", total("-2.5", "-3") + R"(,"credit":true)"), energy, "");
    row("divided at a change", cdr("10:00 ENERGY=10", "11:00", total("7.5", "7.5")),
        tariff(element(component("ENERGY", "1"), R"("start_time":"10:30","end_time":"12:00")") + ',' + element(component("ENERGY", "0.5"))), "total_cost.excl_vat=period-spans-change");
    row("minimum ignored", cdr("10:00 ENERGY=10", "11:00", total("2.5", "3")), tariff(element(component("ENERGY", "0.25", 1, "20")), R"(,"min_price":{"excl_vat":5,"incl_vat":6})"),
        "total_cost.excl_vat=limit-ignored total_cost.incl_vat=limit-ignored");
    row("parking as charging", cdr("10:00 TIME=1; 11:00 PARKING_TIME=1", "12:00", total("4", "4")), tariff(element(component("TIME", "2") + ',' + component("PARKING_TIME", "6"))),
        "total_cost.excl_vat=parking-as-charging");
    row("other tariff", cdr("10:00 ENERGY=10", "11:00", total("4.2", "4.2"), R"({"id":"OLD","currency":"EUR","elements":[{"price_components":[{"type":"ENERGY","price":0.42,"step_size":1}]}]})"),
        energy, "total_cost.excl_vat=other-tariff total_cost.incl_vat=other-tariff");
    row("parts do not add up", cdr("10:00 ENERGY=10", "11:00", total("9.99", "11.99") + R"(,"total_energy_cost":{"excl_vat":2.5,"incl_vat":3})"), energy,
        "total_cost.excl_vat=sum-of-parts total_cost.incl_vat=sum-of-parts");
    row("energy in Wh", cdr("10:00 ENERGY=10", "11:00", total("2.5", "3") + R"(,"total_energy":10000)"), energy, "total_energy=wh-for-kwh");
}

void TestPricer::causes()
{
    QFETCH(QByteArray, charged);
    QFETCH(QByteArray, under);
    const Charge one = charge(charged);
    Pricer pricer;
    QByteArrayList found;
    const QList<PriceDeviation> deviations = checkPrice(one, {read(under)}, pricer, one.tariffs);
    for (const PriceDeviation &deviation : deviations) {
        found.append(deviation.field + '=' + QByteArray(causeId(deviation.cause).data()));
        QVERIFY(!deviation.causeText().isEmpty());
    }
    QTEST(found.join(' '), "expected");
}

void TestPricer::zones_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("period");
    QTest::addColumn<QByteArray>("expected");
    // From 08:00 to 20:00 local the dear price.
    QTest::newRow("UTC") << QByteArray("UTC") << QByteArray("07:30 ENERGY=1") << QByteArray("1 1");
    QTest::newRow("winter") << QByteArray("Europe/Berlin") << QByteArray("07:30 ENERGY=1") << QByteArray("2 2");
    QTest::newRow("summer") << QByteArray("Europe/Berlin") << QByteArray("2026-07-06T06:30:00Z ENERGY=1") << QByteArray("2 2");
    QTest::newRow("just before the change to summer time") << QByteArray("Europe/Berlin") << QByteArray("2026-03-28T06:59:59Z ENERGY=1") << QByteArray("1 1");
    QTest::newRow("after the change to summer time") << QByteArray("Europe/Berlin") << QByteArray("2026-03-29T06:00:00Z ENERGY=1") << QByteArray("2 2");
    QTest::newRow("west") << QByteArray("America/New_York") << QByteArray("13:00 ENERGY=1") << QByteArray("2 2");
    QTest::newRow("half an hour") << QByteArray("Asia/Kolkata") << QByteArray("02:30 ENERGY=1") << QByteArray("2 2");
}

void TestPricer::zones()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, period);
    const QByteArray under = tariff(element(component("ENERGY", "2"), R"("start_time":"08:00","end_time":"20:00")") + ',' + element(component("ENERGY", "1")));
    QTEST(cost(cdr(period, "2026-12-31T00:00:00Z"), under, {}, zone), "expected");
}

void TestPricer::lint_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected"); // rules without notes; "rule@pointer"
    const auto row = [](const char *name, const QByteArray &json, const char *expected) { QTest::newRow(name) << json << QByteArray(expected); };
    const QByteArray energy = component("ENERGY", "0.25");
    row("clean", tariff(element(energy)), "");
    row("clean with day and night", tariff(element(energy, R"("start_time":"06:00","end_time":"22:00")") + ',' + element(energy, R"("start_time":"22:00","end_time":"06:00")")), "");
    row("grace period is no gap", tariff(element(energy) + ',' + element(component("PARKING_TIME", "6"), R"("min_duration":3600)")), "");
    row("blocking fee that can never apply", tariff(element(energy + ',' + component("TIME", "0")) + ',' + element(component("TIME", "6"), R"("min_duration":14400)")),
        "unreachable-element@/elements/1");
    row("price that can never apply", tariff(element(energy) + ',' + element(energy + ',' + component("TIME", "6"), R"("min_duration":14400)")),
        "unreachable-price@/elements/1/price_components/0");
    row("covered by two together", tariff(element(energy, R"("max_kwh":10)") + ',' + element(energy, R"("min_kwh":10)") + ',' + element(energy)), "unreachable-element@/elements/2");
    row("gap at night", tariff(element(energy, R"("start_time":"06:00","end_time":"22:00")")), "no-price-sometimes@/elements");
    row("gap on Sunday", tariff(element(energy, R"("day_of_week":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY"])")), "no-price-sometimes@/elements");
    row("impossible", tariff(element(energy, R"("min_kwh":10,"max_kwh":5)") + ',' + element(energy)), "impossible-restriction@/elements/0/restrictions/max_kwh");
    row("cents", tariff(element(component("ENERGY", "25"))), "price-in-cents@/elements/0/price_components/0/price");
    row("forint", QByteArray(tariff(element(component("ENERGY", "250")))).replace("EUR", "HUF"), "");
    row("no currency of this world", QByteArray(tariff(element(energy))).replace("EUR", "EUX"), "currency-unknown@/currency");
    row("fraction for percent", tariff(element(component("ENERGY", "0.25", 1, "0.19"))), "vat-as-fraction@/elements/0/price_components/0/vat");
    row("absurd step", tariff(element(component("ENERGY", "0.25", 1000000))), "step-size-absurd@/elements/0/price_components/0/step_size");
    row("list of restrictions", tariff(R"({"price_components":[)" + energy + R"(],"restrictions":[{"min_kwh":0}]})"), "restrictions-list@/elements/0/restrictions");
    row("wrong time", tariff(element(energy, R"("start_time":"8 am")") + ',' + element(energy)), "bad-restriction@/elements/0/restrictions/start_time");
    row("misspelled", tariff(element(energy, R"("minKwh":10)")), "misspelled-field@/elements/0/restrictions/minKwh");
    row("limits", tariff(element(energy), R"(,"min_price":{"excl_vat":5},"max_price":{"excl_vat":2})"), "limits-contradict@/min_price");
    row("validity", tariff(element(energy), R"(,"start_date_time":"2026-02-01T00:00:00Z","end_date_time":"2026-01-01T00:00:00Z")"), "validity-contradicts@/end_date_time");
    row("text in step with price", tariff(element(component("ENERGY", "0.25", 1, "20")), R"(,"tariff_alt_text":[{"language":"en","text":"0.30 per kWh from 08:00, 2 h free"}])"), "");
    row("text that says another price", tariff(element(energy), R"(,"tariff_alt_text":[{"language":"en","text":"0,29 EUR per kWh"}])"), "text-contradicts-price@/tariff_alt_text/0/text");
    row("number as text", tariff(element(R"({"type":"ENERGY","price":"0.25","step_size":1})")), "number-as-text@/elements/0/price_components/0/price");
    row("twice the same", tariff(element(energy + ',' + energy)), "repeated-component@/elements/0/price_components/1");
    row("empty element", tariff(element("") + ',' + element(energy)), "empty-element@/elements/0");
    row("2.3.0 without tax_included", R"({"id":"T","currency":"EUR","country_code":"NL","party_id":"C","elements":[{"price_components":[{"type":"ENERGY","price":0.2,"step_size":1}]}]})", "");
}

void TestPricer::lint()
{
    QFETCH(QByteArray, json);
    const TariffPtr one = read(json);
    QVERIFY(one);
    QByteArrayList found;
    const PricingNotes notes = lintTariff(*one);
    for (const PricingNote &note : notes) {
        QVERIFY(!note.message().isEmpty());
        QVERIFY2(!note.message().contains(QLatin1Char('%')) || note.kind == PricingNoteKind::VatAsFraction, qPrintable(note.message()));
        if (note.severity() != Severity::Note)
            found.append(QByteArray(note.id().data()) + '@' + note.pointer);
    }
    QTEST(found.join(' '), "expected");
}

void TestPricer::sameMeaning_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("equal");
    const QByteArray a = component("ENERGY", "0.25");
    const QByteArray b = component("ENERGY", "0.50");
    const auto row = [](const char *name, const QByteArray &first, const QByteArray &second, bool equal) { QTest::newRow(name) << first << second << equal; };
    row("identical", tariff(element(a)), tariff(element(a)), true);
    row("another notation of the number", tariff(element(a)), tariff(element(component("ENERGY", "2.50e-1"))), true);
    row("components in two elements", tariff(element(a + ',' + component("TIME", "1"))), tariff(element(a) + ',' + element(component("TIME", "1"))), true);
    row("day first or night first", tariff(element(a, R"("start_time":"06:00","end_time":"22:00")") + ',' + element(b, R"("start_time":"22:00","end_time":"06:00")")),
        tariff(element(b, R"("start_time":"22:00","end_time":"06:00")") + ',' + element(a, R"("start_time":"06:00","end_time":"22:00")")), true);
    row("rest without restriction", tariff(element(a, R"("max_kwh":10)") + ',' + element(b, R"("min_kwh":10)")), tariff(element(a, R"("max_kwh":10)") + ',' + element(b)), true);
    row("an element that never applies", tariff(element(a)), tariff(element(a) + ',' + element(b)), true);
    row("every day named", tariff(element(a)), tariff(element(a, R"("day_of_week":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"])")), true);
    row("free or without a price", tariff(element(a)), tariff(element(a + ',' + component("TIME", "0"))), true);
    row("another price", tariff(element(a)), tariff(element(b)), false);
    row("another price on one day", tariff(element(a)), tariff(element(b, R"("day_of_week":["SUNDAY"])") + ',' + element(a)), false);
    row("limit shifted", tariff(element(a, R"("max_kwh":10)") + ',' + element(b)), tariff(element(a, R"("max_kwh":11)") + ',' + element(b)), false);
    row("step", tariff(element(a)), tariff(element(component("ENERGY", "0.25", 1000))), false);
    row("VAT", tariff(element(a)), tariff(element(component("ENERGY", "0.25", 1, "19"))), false);
    row("minimum", tariff(element(a)), tariff(element(a), R"(,"min_price":{"excl_vat":1})"), false);
    row("currency", tariff(element(a)), QByteArray(tariff(element(a))).replace("EUR", "CHF"), false);
}

void TestPricer::sameMeaning()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(bool, equal);
    const TariffComparison comparison = compareTariffs(read(first), read(second));
    QCOMPARE(comparison.equal, equal);
    QVERIFY(comparison.complete);
    QCOMPARE(comparison.differences.isEmpty(), equal);
    for (const TariffDifference &difference : comparison.differences)
        QVERIFY(!difference.text().contains(QLatin1Char('%')));
}

void TestPricer::exampleCostsDiffer()
{
    const TariffPtr a = read(tariff(element(component("ENERGY", "0.50"), R"("min_kwh":10,"day_of_week":["SUNDAY"])") + ',' + element(component("ENERGY", "0.25"))));
    const TariffPtr b = read(tariff(element(component("ENERGY", "0.25"))));
    const TariffComparison comparison = compareTariffs(a, b, "Europe/Madrid");
    QVERIFY(!comparison.example.periods.empty());
    QCOMPARE(comparison.firstCost, QByteArray("3"));
    QCOMPARE(comparison.secondCost, QByteArray("2.75"));
    QVERIFY(!comparison.exampleText().isEmpty());
    Pricer pricer;
    QCOMPARE(pricer.price(comparison.example, {a}).exclVat.toText(), comparison.firstCost);
}

void TestPricer::badInput_data()
{
    QTest::addColumn<QByteArray>("charged");
    QTest::addColumn<QByteArray>("expected"); // cost, or nothing where no CDR can be read
    QTest::addColumn<QByteArray>("note");
    const auto row = [](const char *name, const QByteArray &charged, const char *expected, const char *note) {
        QTest::newRow(name) << charged << QByteArray(expected) << QByteArray(note);
    };
    const QByteArray good = cdr("10:00 ENERGY=10", "11:00");
    row("no currency", QByteArray(good).replace(R"("currency":"EUR",)", ""), "2.5 2.5", "currency-missing");
    row("periods out of order", cdr("11:00 ENERGY=1; 10:00 ENERGY=9", "12:00"), "2.5 2.5", "periods-unordered");
    row("negative volume", cdr("10:00 ENERGY=-10", "11:00"), "-2.5 -2.5", "negative-volume");
    row("numbers as text", QByteArray(good).replace(":10}", ":\"10\"}"), "2.5 2.5", "number-as-text");
    row("a number that is none", QByteArray(good).replace(":10}", ":\"ten\"}"), "0 0", "bad-number");
    row("absurd date", QByteArray(good).replace("2026-03-02T10:00:00Z\",\"dim", "0000-99-99T99:99:99Z\",\"dim"), "2.5 2.5", "bad-time");
    row("no periods", R"({"id":"C","currency":"EUR"})", "0 0", "no-periods");
    row("cut off", good.left(good.size() - 20), "", "not-json");
    row("deep", QByteArray(2000, '['), "", "not-json");
    row("nothing", "", "", "");
    row("null", "null", "", "not-json");
}

void TestPricer::badInput()
{
    QFETCH(QByteArray, charged);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, note);
    PricingNotes notes;
    const std::vector<Charge> charges = readCharges(charged, ProtocolVersion::Unknown, &notes);
    QCOMPARE(charges.empty(), expected.isEmpty());
    if (!charges.empty()) {
        notes += charges.front().notes;
        QCOMPARE(cost(charged, tariff(element(component("ENERGY", "0.25")))), expected);
    }
    if (!note.isEmpty())
        QVERIFY(std::any_of(notes.cbegin(), notes.cend(), [&](const PricingNote &one) { return one.id() == QLatin1StringView(note); }));
}

namespace {

QJsonObject randomTariff(QRandomGenerator &random)
{
    const auto pick = [&](int below) { return int(random.bounded(quint32(below))); };
    QJsonArray elements;
    const int count = 1 + pick(4);
    for (int e = 0; e < count; ++e) {
        QJsonArray components;
        for (const char *type : {"ENERGY", "TIME", "PARKING_TIME", "FLAT"}) {
            if (pick(2))
                components.append(QJsonObject {{QStringLiteral("type"), QLatin1StringView(type)}, {QStringLiteral("price"), pick(20000) / 10000.0},
                                               {QStringLiteral("vat"), pick(30)}, {QStringLiteral("step_size"), QList<int> {0, 1, 60, 300, 1000}.at(pick(5))}});
        }
        QJsonObject restrictions;
        if (e + 1 < count) {
            if (pick(3) == 0) {
                restrictions.insert(QStringLiteral("start_time"), QStringLiteral("%1:00").arg(pick(24), 2, 10, QLatin1Char('0')));
                restrictions.insert(QStringLiteral("end_time"), QStringLiteral("%1:30").arg(pick(24), 2, 10, QLatin1Char('0')));
            }
            if (pick(4) == 0)
                restrictions.insert(QStringLiteral("day_of_week"), QJsonArray {QStringLiteral("MONDAY"), QStringLiteral("SATURDAY")});
            if (pick(4) == 0)
                restrictions.insert(QStringLiteral("min_kwh"), pick(200) / 10.0);
            if (pick(4) == 0)
                restrictions.insert(QStringLiteral("max_kwh"), pick(200) / 10.0);
            if (pick(4) == 0)
                restrictions.insert(QStringLiteral("min_duration"), pick(7200));
            if (pick(4) == 0)
                restrictions.insert(QStringLiteral("max_duration"), pick(7200));
        }
        QJsonObject element {{QStringLiteral("price_components"), components}};
        if (!restrictions.isEmpty())
            element.insert(QStringLiteral("restrictions"), restrictions);
        elements.append(element);
    }
    return {{QStringLiteral("country_code"), QStringLiteral("NL")}, {QStringLiteral("party_id"), QStringLiteral("CPO")}, {QStringLiteral("id"), QStringLiteral("T")},
            {QStringLiteral("currency"), QStringLiteral("EUR")}, {QStringLiteral("elements"), elements}};
}

QJsonObject randomCdr(QRandomGenerator &random)
{
    const auto pick = [&](int below) { return int(random.bounded(quint32(below))); };
    QDateTime at(QDate(2026, 1 + pick(12), 1 + pick(28)), QTime(pick(24), pick(60), pick(60)), Qt::UTC);
    const QString start = at.toString(Qt::ISODate);
    QJsonArray periods;
    const int count = 1 + pick(6);
    for (int i = 0; i < count; ++i) {
        const bool parking = pick(4) == 0;
        QJsonArray dimensions {QJsonObject {{QStringLiteral("type"), parking ? QStringLiteral("PARKING_TIME") : QStringLiteral("TIME")},
                                            {QStringLiteral("volume"), (1 + pick(20000)) / 10000.0}}};
        if (!parking)
            dimensions.append(QJsonObject {{QStringLiteral("type"), QStringLiteral("ENERGY")}, {QStringLiteral("volume"), (1 + pick(200000)) / 10000.0}});
        periods.append(QJsonObject {{QStringLiteral("start_date_time"), at.toString(Qt::ISODate)}, {QStringLiteral("dimensions"), dimensions}});
        at = at.addSecs(1 + pick(7200));
    }
    return {{QStringLiteral("country_code"), QStringLiteral("NL")}, {QStringLiteral("party_id"), QStringLiteral("CPO")}, {QStringLiteral("id"), QStringLiteral("C")},
            {QStringLiteral("currency"), QStringLiteral("EUR")}, {QStringLiteral("start_date_time"), start}, {QStringLiteral("end_date_time"), at.toString(Qt::ISODate)},
            {QStringLiteral("charging_periods"), periods}};
}

} // namespace

void TestPricer::likeNaive()
{
    QRandomGenerator random(20261122);
    Pricer pricer({.decimals = 8});
    pricer.setTimeZone("Europe/Amsterdam");
    int notFree = 0;
    for (int i = 0; i < 3000; ++i) {
        const QJsonObject under = randomTariff(random);
        const QJsonObject charged = randomCdr(random);
        const QByteArray cdrText = QJsonDocument(charged).toJson();
        const PricedCharge priced = pricer.price(charge(cdrText), {read(QJsonDocument(under).toJson())});
        const NaiveResult naive = naivePrice(charged, under, "Europe/Amsterdam");
        const QString got = QString::fromLatin1(priced.exclVat.toFixed(8));
        if (got != naive.exclVat || QString::fromLatin1(priced.inclVat.toFixed(8)) != naive.inclVat)
            qWarning().noquote() << QJsonDocument(under).toJson() << cdrText;
        QCOMPARE(got, naive.exclVat);
        QCOMPARE(QString::fromLatin1(priced.inclVat.toFixed(8)), naive.inclVat);
        notFree += !priced.exclVat.isZero();
    }
    QVERIFY(notFree > 2000); // the tariffs were worth comparing
}

void TestPricer::splittingChangesNothing()
{
    const QByteArray under = tariff(element(component("ENERGY", "0.25", 100) + ',' + component("TIME", "1.5", 60)));
    QCOMPARE(cost(cdr("10:00 ENERGY=10 TIME=1", "11:00"), under), cost(cdr("10:00 ENERGY=4 TIME=0.25; 10:15 ENERGY=6 TIME=0.75", "11:00"), under));
}

void TestPricer::neverCheaperWithMore()
{
    QRandomGenerator random(7);
    Pricer pricer;
    const TariffPtr under = read(tariff(element(component("ENERGY", "0.60", 250), R"("min_kwh":20)") + ',' + element(component("ENERGY", "0.30", 100) + ',' + component("FLAT", "1"))));
    Exact before;
    for (int tenth = 1; tenth < 400; ++tenth) {
        Charge one = charge(cdr("10:00 ENERGY=1; 11:00 ENERGY=1", "12:00"));
        one.periods[0].energy = Exact::fraction(std::min(tenth, 200), 10);
        one.periods[1].energy = Exact::fraction(std::max(0, tenth - 200), 10);
        const Exact now = pricer.price(one, {under}).exclVat;
        QVERIFY2(now >= before, qPrintable(QString::number(tenth)));
        before = now;
    }
}

void TestPricer::orderOfApartElements()
{
    const QByteArray day = element(component("ENERGY", "0.4"), R"("start_time":"06:00","end_time":"22:00")");
    const QByteArray night = element(component("ENERGY", "0.2"), R"("start_time":"22:00","end_time":"06:00")");
    const QByteArray charged = cdr("05:00 ENERGY=3; 06:00 ENERGY=5", "07:00");
    QCOMPARE(cost(charged, tariff(day + ',' + night)), cost(charged, tariff(night + ',' + day)));
    QCOMPARE(cost(charged, tariff(day + ',' + night)), QByteArray("2.6 2.6"));
}

void TestPricer::manyElements()
{
    QByteArrayList elements;
    for (int i = 0; i < 10000; ++i)
        elements.append(element(component("ENERGY", "0.2"), "\"min_kwh\":" + QByteArray::number(10000 - i)));
    const TariffPtr one = read(tariff(elements.join(',')));
    QCOMPARE(one->elements.size(), std::size_t(10000));
    lintTariff(*one); // comes back
    Pricer pricer;
    QCOMPARE(pricer.price(charge(cdr("10:00 ENERGY=5000; 11:00 ENERGY=1", "12:00")), {one}).exclVat.toText(), QByteArray("0.2"));
}

void TestPricer::texts()
{
    for (int i = 0; i < int(PricingNoteKind::Count); ++i) {
        const PricingNote note {PricingNoteKind(i), {}, "a", "b"};
        QVERIFY(!note.message().isEmpty());
        QVERIFY(!note.id().isEmpty());
    }
    for (int i = 1; i <= int(MismatchReason::PowerUnknown); ++i)
        QVERIFY(!(ElementMismatch {0, MismatchReason(i), "1", "2"}.text().isEmpty()));
    int defaults = 0;
    QSet<QString> points;
    for (const PricingReading &reading : pricingReadings()) {
        points.insert(reading.pointText());
        PricingPolicy policy;
        reading.apply(policy);
        QCOMPARE(policy == PricingPolicy(), reading.isDefault);
        QCOMPARE(policyDepartures(policy).isEmpty(), reading.isDefault);
        defaults += reading.isDefault;
    }
    QCOMPARE(defaults, int(points.size()));
}

QTEST_GUILESS_MAIN(TestPricer)
#include "tst_pricer.moc"
