// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/chargelistmodel.h"
#include "models/pricing/billingtablemodel.h"
#include "models/pricing/pricereport.h"
#include "widgets/price/billingdialog.h"
#include "widgets/price/chargepanel.h"
#include "widgets/price/periodbar.h"
#include "widgets/price/pricepage.h"
#include "widgets/price/readingspanel.h"
#include "widgets/price/tariffmap.h"
#include "widgets/price/tariffpanel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace Roamscope;

/// The Price perspective's page, driven by mouse and keyboard.
class TestPricePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyTeaches();
    void wrongChargeComesFirst();
    void readingIsFound();
    void tariffAsPicture();
    void whatIfChangesTheTotal();
    void tariffAgainstTariff();
    void listFilters();
    void refusesOtherDocuments();
    void reportHoldsTheLines();
    void parkingMeaningAtOnce();
    void billingTableIsKept();
    void billingDialogSaysWhatDiffers();
};

namespace {

const char *const dayNight = R"({"country_code":"NL","party_id":"CPO","id":"DAY-NIGHT","currency":"EUR","elements":[
{"price_components":[{"type":"ENERGY","price":0.4,"vat":21,"step_size":1}],"restrictions":{"start_time":"08:00","end_time":"20:00"}},
{"price_components":[{"type":"ENERGY","price":0.25,"vat":21,"step_size":1},{"type":"FLAT","price":0.5,"vat":21,"step_size":1}]}],
"last_updated":"2026-01-01T00:00:00Z"})";

const char *const flat = R"({"country_code":"NL","party_id":"CPO","id":"PLAIN","currency":"EUR","elements":[
{"price_components":[{"type":"ENERGY","price":1,"step_size":0}]}],"last_updated":"2026-01-01T00:00:00Z"})";

QByteArray cdr(const char *id, const char *total)
{
    return QByteArray(R"({"country_code":"NL","party_id":"CPO","id":")") + id
        + R"(","currency":"EUR","start_date_time":"2026-03-02T10:00:00Z","end_date_time":"2026-03-02T12:00:00Z","tariffs":[)" + flat
        + R"(],"charging_periods":[{"start_date_time":"2026-03-02T10:00:00Z","dimensions":[{"type":"ENERGY","volume":1.115}]},
{"start_date_time":"2026-03-02T11:00:00Z","dimensions":[{"type":"ENERGY","volume":1.115}]}],"total_cost":{"excl_vat":)" + total + "}}";
}

QByteArray book()
{
    return '[' + cdr("RIGHT", "2.23") + ',' + cdr("CENT-OFF", "2.24") + ']';
}

} // namespace

void TestPricePage::emptyTeaches()
{
    PricePage page;
    page.resize(1200, 800);
    page.show();
    QSignalSpy open(&page, &PricePage::openRequested);
    QSignalSpy demo(&page, &PricePage::demoRequested);
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisibleTo(&page) && (button->text().contains(QLatin1String("Open")) || button->text().contains(QLatin1String("demo"))))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(open.count(), 1);
    QCOMPARE(demo.count(), 1);
}

void TestPricePage::wrongChargeComesFirst()
{
    PricePage page;
    page.resize(1200, 800);
    page.show();
    QAbstractItemModelTester tester(page.chargeModel());
    QVERIFY(page.addDocument(book()));
    QTRY_VERIFY(!page.isChecking());
    QTRY_COMPARE(page.currentCharge(), 1);
    QCOMPARE(page.chargePanel()->priced().exclVat.toText(), QByteArray("2.23"));
    QCOMPARE(page.chargePanel()->deviations().size(), 1);
    auto *verdict = page.chargePanel()->findChild<QLabel *>(QStringLiteral("chargeVerdict"));
    QVERIFY2(verdict->text().contains(QLatin1String("2.24")), qPrintable(verdict->text()));
    QVERIFY(page.chargePanel()->tree()->topLevelItemCount() > 0);
    // With the keyboard to the other one.
    auto *list = page.findChild<QTableView *>(QStringLiteral("chargeList"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(page.currentCharge(), 0);
    QVERIFY(page.chargePanel()->deviations().isEmpty());
}

void TestPricePage::readingIsFound()
{
    PricePage page;
    page.resize(1200, 800);
    page.show();
    QVERIFY(page.addDocument(book()));
    QTRY_COMPARE(page.currentCharge(), 1);
    auto *find = page.chargePanel()->findChild<QPushButton *>(QStringLiteral("findReading"));
    QVERIFY(find->isVisible());
    QTest::mouseClick(find, Qt::LeftButton);
    QTRY_VERIFY(page.readings()->policy().roundingPlace == PricingPolicy::RoundingPlace::Part);
    QCOMPARE(page.chargePanel()->priced().exclVat.toText(), QByteArray("2.24"));
    QVERIFY(page.chargePanel()->deviations().isEmpty());
    QVERIFY(!page.findChild<QLabel *>(QStringLiteral("foundReading"))->text().isEmpty());
    QTRY_VERIFY(!page.isChecking());
}

void TestPricePage::tariffAsPicture()
{
    PricePage page;
    page.resize(1200, 800);
    page.show();
    QVERIFY(page.addDocument(dayNight));
    QTRY_VERIFY(page.tariffPanel()->tariff());
    auto *map = page.findChild<TariffMap *>();
    QCOMPARE(map->blocks().size(), std::size_t(21)); // night, day, night on each of seven days
    QCOMPARE(map->blocks()[1].from, 8 * 3600);
    QCOMPARE(map->blocks()[1].price.toText(), QByteArray("0.4"));
    QSignalSpy clicked(map, &TariffMap::elementClicked);
    QTest::mouseClick(map, Qt::LeftButton, {}, map->rect().center()); // Thursday noon
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0][0].toInt(), 0);
    map->setDimension(PriceDimension::Flat);
    QCOMPARE(map->blocks().size(), std::size_t(7));
    map->setDimension(PriceDimension::Time);
    QVERIFY(std::none_of(map->blocks().begin(), map->blocks().end(), [](const TariffMap::Block &block) { return block.element >= 0; }));
}

void TestPricePage::whatIfChangesTheTotal()
{
    PricePage page;
    page.resize(1200, 800);
    page.show();
    QVERIFY(page.addDocument(flat));
    QTRY_VERIFY(page.tariffPanel()->tariff());
    const QList<QSlider *> sliders = page.tariffPanel()->findChildren<QSlider *>();
    QCOMPARE(sliders.size(), 3);
    sliders[0]->setValue(100);
    QCOMPARE(page.tariffPanel()->chargePanel()->totalText(), QStringLiteral("10.00 EUR"));
    sliders[0]->setFocus();
    QTest::keyClick(sliders[0], Qt::Key_Right);
    QCOMPARE(page.tariffPanel()->chargePanel()->totalText(), QStringLiteral("10.10 EUR"));
}

void TestPricePage::tariffAgainstTariff()
{
    PricePage page;
    page.resize(1200, 800);
    page.show();
    QVERIFY(page.addDocument(QByteArray("[") + flat + "," + dayNight + "]"));
    QTRY_VERIFY(page.tariffPanel()->tariff());
    QComboBox *other = nullptr;
    for (QComboBox *box : page.tariffPanel()->findChildren<QComboBox *>()) {
        if (box->findText(QStringLiteral("DAY-NIGHT"), Qt::MatchStartsWith) >= 0)
            other = box;
    }
    QVERIFY(other);
    other->setCurrentIndex(other->findText(QStringLiteral("DAY-NIGHT"), Qt::MatchStartsWith));
    bool told = false;
    for (const QLabel *label : page.tariffPanel()->findChildren<QLabel *>())
        told = told || label->text().contains(QLatin1String("against"));
    QVERIFY(told);
}

void TestPricePage::listFilters()
{
    PricePage page;
    page.show();
    QVERIFY(page.addDocument(book()));
    QTRY_COMPARE(page.currentCharge(), 1);
    QCOMPARE(page.chargeModel()->rowCount(), 2);
    auto *search = page.findChild<QLineEdit *>(QStringLiteral("chargeSearch"));
    QTest::keyClicks(search, QStringLiteral("cent"));
    QCOMPARE(page.chargeModel()->rowCount(), 1);
    search->clear();
    page.chargeModel()->setOnlyDeviating(true);
    QCOMPARE(page.chargeModel()->rowCount(), 1);
    QCOMPARE(page.chargeModel()->chargeAt(0), 1);
}

void TestPricePage::refusesOtherDocuments()
{
    PricePage page;
    QVERIFY(!page.addDocument("[2,\"1\",\"Heartbeat\",{}]"));
    QVERIFY(!page.addDocument("{\"id\":\"LOC1\",\"evses\":[]}"));
    QVERIFY(!page.addDocument(""));
    QVERIFY(page.isEmpty());
}

void TestPricePage::reportHoldsTheLines()
{
    PricingNotes notes;
    const std::vector<Charge> charges = readCharges(cdr("CENT-OFF", "2.24"), ProtocolVersion::Unknown, &notes);
    Pricer pricer;
    const PricedCharge priced = pricer.price(charges.front());
    const Report report = priceReport(charges.front(), priced, checkPrice(charges.front(), {}, pricer), pricer.policy());
    QCOMPARE(report.introduction.size(), qsizetype(1)); // the cause, on the first page
    QCOMPARE(report.sections.size(), std::size_t(2));
    QCOMPARE(report.sections[0].blocks.size(), std::size_t(2)); // no tax, no table of it
    const auto *deviations = std::get_if<ReportTable>(&report.sections[0].blocks[0]);
    QVERIFY(deviations);
    QCOMPARE(deviations->rows.size(), std::size_t(1));
    const auto *lines = std::get_if<ReportTable>(&report.sections[0].blocks[1]);
    QVERIFY(lines);
    QCOMPARE(lines->rows.size(), std::size_t(2));
}

void TestPricePage::parkingMeaningAtOnce()
{
    // An hour of charging and an hour in which the station paused, as a capture tells it.
    CaptureCharges captured;
    CapturedCharge one;
    one.module = "transaction";
    one.charge.id = "77";
    one.charge.start = TimeUs(1772445600) * 1'000'000;
    one.charge.end = one.charge.start + TimeUs(7200) * 1'000'000;
    for (int i = 0; i < 2; ++i) {
        ChargePeriod period;
        period.start = one.charge.start + TimeUs(i * 3600) * 1'000'000;
        period.end = period.start + TimeUs(3600) * 1'000'000;
        period.time = Exact(1);
        period.pausedByStation = i == 1;
        one.charge.periods.push_back(period);
    }
    captured.charges.push_back(one);
    PricingNotes notes;
    captured.tariffs.push_back({readTariffs(R"({"id":"T","currency":"EUR","elements":[{"price_components":[{"type":"TIME","price":1,"step_size":0},
        {"type":"PARKING_TIME","price":10,"step_size":0}]}]})", ProtocolVersion::Unknown, &notes).front(), noFrame});
    PricePage page;
    page.resize(1200, 800);
    page.show();
    page.setCaptured(captured);
    QTRY_COMPARE(page.currentCharge(), 0);
    QCOMPARE(page.chargePanel()->totalText(), QStringLiteral("2.00 EUR"));
    QComboBox *meaning = nullptr;
    for (QComboBox *box : page.readings()->findChildren<QComboBox *>()) {
        if (box->findData(QStringLiteral("parking-not-charging")) >= 0)
            meaning = box;
    }
    QVERIFY(meaning);
    meaning->setFocus();
    QTest::keyClick(meaning, Qt::Key_Down);
    QCOMPARE(page.chargePanel()->totalText(), QStringLiteral("11.00 EUR")); // at once
    QTRY_VERIFY(!page.isChecking());
}

void TestPricePage::billingTableIsKept()
{
    PricePage page;
    page.resize(1200, 800);
    page.show();
    QVERIFY(page.addDocument(dayNight));
    QTRY_VERIFY(!page.isChecking());
    QSignalSpy changed(&page, &PricePage::billingTablesChanged);
    BillingTable table;
    QString error;
    QVERIFY(BillingTable::fromCsv("kind,price,vat,from,until,currency\nENERGY,0.4,21,08:00,20:00,EUR\nENERGY,0.3,21,,,EUR\nFLAT,0.5,21,,,EUR\n", &table, &error));
    table.name = QStringLiteral("House");
    page.addBillingTable(table);
    QCOMPARE(changed.count(), 1);
    auto *list = page.findChild<QListWidget *>(QStringLiteral("tariffList"));
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->currentRow(), 1);
    QVERIFY(list->item(1)->text().contains(QLatin1String("House")));
    QCOMPARE(page.tariffPanel()->tariff()->id, QByteArray("House"));
    QVERIFY(page.findChild<QPushButton *>(QStringLiteral("editBilling"))->isEnabled());
    list->setCurrentRow(0);
    QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("removeBilling"))->isEnabled());
    list->setCurrentRow(1);
    QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("removeBilling")), Qt::LeftButton);
    QCOMPARE(changed.count(), 2);
    QVERIFY(page.billingTables().isEmpty());
    QCOMPARE(list->count(), 1);
    QTRY_VERIFY(!page.isChecking());
}

void TestPricePage::billingDialogSaysWhatDiffers()
{
    PricingNotes notes;
    const std::vector<TariffPtr> tariffs = readTariffs(dayNight, ProtocolVersion::Unknown, &notes);
    BillingTable table;
    QString error;
    QVERIFY(BillingTable::fromCsv("kind,price,vat,from,until,currency\nENERGY,0.4,21,08:00,20:00,EUR\nENERGY,0.3,21,,,EUR\nFLAT,0.5,21,,,EUR\n", &table, &error));
    BillingDialog dialog(table, tariffs, {});
    dialog.show();
    auto *answer = dialog.findChild<QLabel *>(QStringLiteral("billingAnswer"));
    QVERIFY2(answer->text().contains(QLatin1String("0.3")) && answer->text().contains(QLatin1String("0.25")), qPrintable(answer->text()));
    QVERIFY(answer->text().contains(QLatin1String("A charge of")));
    QVERIFY(dialog.model()->setData(dialog.model()->index(1, BillingTable::Price), QStringLiteral("0.25"), Qt::EditRole));
    QVERIFY2(answer->text().contains(QLatin1String("the same")), qPrintable(answer->text()));
    auto *problems = dialog.findChild<QLabel *>(QStringLiteral("billingProblems"));
    QVERIFY(!problems->isVisible());
    QVERIFY(dialog.model()->setData(dialog.model()->index(0, BillingTable::From), QStringLiteral("noon"), Qt::EditRole));
    QVERIFY(problems->isVisible());
    QVERIFY(!dialog.importFile(QStringLiteral("/nowhere/prices.csv")));
    QVERIFY(problems->text().contains(QLatin1String("prices.csv")));
}

QTEST_MAIN(TestPricePage)
#include "tst_pricepage.moc"
