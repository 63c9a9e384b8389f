// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/portfolio.h"

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

QTEST_GUILESS_MAIN(TestCharges)
#include "tst_charges.moc"
