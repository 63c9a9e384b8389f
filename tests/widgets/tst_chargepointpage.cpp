// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/centralsystem.h"
#include "models/endpoints/chargepoint.h"
#include "models/endpoints/secretstore.h"
#include "widgets/connect/chargepointchart.h"
#include "widgets/connect/chargepointoutletpanel.h"
#include "widgets/connect/chargepointpage.h"
#include "widgets/connect/chargepointscriptpanel.h"
#include "widgets/connect/chargepointsettingsform.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace Roamscope;

namespace {

constexpr int patience = 30'000;

// A CSMS of ours, and a page that dials it.
struct Desk
{
    explicit Desk(double speed = 30)
    {
        CentralSystemSettings listening;
        listening.address = QStringLiteral("127.0.0.1");
        listening.port = 0;
        listening.securityProfile = 1;
        listening.password = "a long enough password";
        error = csms.start(listening);
        context.secrets = &secrets;
        context.recording = [] { return std::shared_ptr<FrameSink>(); };
        context.showPerspective = [this](const QString &name) { shown = name; };
        endpoint.id = QStringLiteral("e1");
        endpoint.kind = EndpointKind::ChargePoint;
        endpoint.settings = ChargePointPage::defaults();
        endpoint.settings["url"] = "ws://127.0.0.1:" + std::to_string(csms.port()) + "/ocpp";
        endpoint.settings["speed"] = speed;
        secrets.write(endpoint.secretName(u"password"), listening.password);
        page = std::make_unique<ChargePointPage>(context);
        page->setEndpoint(endpoint);
        page->resize(1100, 760);
        page->show();
    }
    template<typename Widget>
    Widget *find(const char *name, int evse = 0) const
    {
        QWidget *where = page.get();
        if (evse > 0)
            where = page->findChild<ChargePointOutletPanel *>(QStringLiteral("outlet%1").arg(evse));
        return where ? where->findChild<Widget *>(QLatin1StringView(name)) : nullptr;
    }
    void click(const char *name, int evse = 0) const { QTest::mouseClick(find<QPushButton>(name, evse), Qt::LeftButton); }
    QString status(int evse) const { return find<QLabel>("status", evse)->text(); }

    CentralSystem csms;
    SecretStore secrets {nullptr, SecretStore::Use::MemoryOnly};
    EndpointContext context;
    Endpoint endpoint;
    QString shown;
    QString error;
    std::unique_ptr<ChargePointPage> page;
};

} // namespace

class TestChargePointPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qApp->setStyle(QStyleFactory::create(QStringLiteral("Fusion"))); }
    void chargesByButtons();
    void settingsAreEdited();
    void wrongSettingsAreTold();
    void scriptIsTickedOff();
    void chartStaysSmall();
    void fleetRuns();
    void fleetNeedsIdsThatDiffer();
};

void TestChargePointPage::chargesByButtons()
{
    Desk desk;
    QCOMPARE(desk.error, QString());
    QVERIFY(!desk.find<QPushButton>("plug", 1)->isEnabled());
    QVERIFY(!desk.page->canTrigger(QStringLiteral("chargePointOffline")));
    desk.page->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.status(1), QStringLiteral("Available"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.page->chargePoint()->core()->isOnline(), patience);
    QCOMPARE(desk.page->state(), EndpointPage::State::Running);
    QVERIFY(desk.page->canTrigger(QStringLiteral("chargePointOffline")));

    desk.click("plug", 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.status(1), QStringLiteral("Preparing"), patience);
    desk.find<QLineEdit>("presentedToken")->setText(QStringLiteral("CARD9"));
    desk.click("authorize", 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.status(1), QStringLiteral("Charging"), patience);
    QVERIFY(desk.find<QLabel>("detail", 1)->text().contains(QStringLiteral("CARD9")));
    QTRY_VERIFY_WITH_TIMEOUT(desk.page->findChild<ChargePointChart *>()->last() > 5, patience);
    desk.click("pauseVehicle", 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.status(1), QStringLiteral("SuspendedEV"), patience);
    desk.click("pauseVehicle", 1);
    desk.click("pauseStation", 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.status(1), QStringLiteral("SuspendedEVSE"), patience);
    desk.click("stop", 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.status(1), QStringLiteral("Finishing"), patience);
    desk.click("plug", 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.status(1), QStringLiteral("Available"), patience);

    // A fault from the menu, and away with it.
    auto *fault = desk.find<QPushButton>("fault", 2);
    QVERIFY(fault->menu()->actions().size() > 10);
    fault->menu()->actions().constFirst()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(desk.status(2), QStringLiteral("Faulted"), patience);
    QVERIFY(!fault->menu());
    QTest::mouseClick(fault, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk.status(2), QStringLiteral("Available"), patience);

    desk.click("offline");
    QTRY_VERIFY_WITH_TIMEOUT(!desk.page->chargePoint()->core()->isConnected(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QLabel>("link")->text().contains(QStringLiteral("Offline")), patience);
    desk.page->trigger(QStringLiteral("chargePointOffline"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.page->chargePoint()->core()->isOnline(), patience);

    desk.find<QDoubleSpinBox>("jump")->setValue(-3600);
    desk.click("jumpNow");
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QLabel>("clock")->text().contains(QStringLiteral("3,600")) || desk.find<QLabel>("clock")->text().contains(QStringLiteral("3600")), patience);
    desk.click("traffic");
    QCOMPARE(desk.shown, QStringLiteral("traffic"));

    QSignalSpy changed(desk.page.get(), &EndpointPage::stateChanged);
    desk.page->stop();
    QTRY_COMPARE_WITH_TIMEOUT(desk.page->state(), EndpointPage::State::Stopped, patience);
    QVERIFY(!changed.isEmpty());
}

void TestChargePointPage::settingsAreEdited()
{
    Desk desk;
    QSignalSpy edited(desk.page.get(), &EndpointPage::edited);
    auto *version = desk.find<QComboBox>("version");
    version->setCurrentIndex(1);
    Q_EMIT version->activated(1);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(settingText(desk.page->endpoint().settings, "version"), QStringLiteral("2.0.1"));
    auto *faults = desk.find<QListWidget>("faults");
    QCOMPARE(faults->count(), int(stationFaults().size()));
    faults->item(8)->setCheckState(Qt::Checked);
    QCOMPARE(edited.size(), 2);
    QVERIFY(QByteArray::fromStdString(desk.page->endpoint().settings.dump()).contains("lost-stop"));
    // The password goes to the store, not to the settings.
    auto *password = desk.find<QLineEdit>("password");
    QTRY_COMPARE_WITH_TIMEOUT(password->text(), QStringLiteral("a long enough password"), patience);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    desk.find<QTabWidget>("chargePointTabs")->setCurrentIndex(2);
    password->selectAll();
    QTest::keyClicks(password, QStringLiteral("another password!"));
    Q_EMIT password->editingFinished();
    QTRY_COMPARE_WITH_TIMEOUT(desk.secrets.cached(desk.endpoint.secretName(u"password")), QByteArray("another password!"), patience);
    QVERIFY(!QByteArray::fromStdString(desk.page->endpoint().settings.dump()).contains("password"));
    // What somebody else wrote into the file is shown again.
    Endpoint changed = desk.page->endpoint();
    changed.settings["evses"] = 4;
    desk.page->setEndpoint(changed);
    QCOMPARE(desk.page->findChildren<ChargePointOutletPanel *>().size(), 4);
    changed.settings["evses"] = "many";
    desk.page->setEndpoint(changed);
    QVERIFY(desk.find<QLabel>("hint")->text().contains(QStringLiteral("evses")));
}

void TestChargePointPage::wrongSettingsAreTold()
{
    Desk desk;
    Endpoint changed = desk.endpoint;
    changed.settings["url"] = "http://nowhere";
    desk.page->setEndpoint(changed);
    desk.page->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.page->state(), EndpointPage::State::Failed, patience);
    QVERIFY(desk.page->stateText().contains(QStringLiteral("ws://")));
    QCOMPARE(desk.find<QTabWidget>("chargePointTabs")->currentWidget(), desk.page->findChild<ChargePointSettingsForm *>());
    // Nobody listens: it says so, and goes on trying.
    changed.settings["url"] = "ws://127.0.0.1:1";
    desk.page->setEndpoint(changed);
    desk.page->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QLabel>("link")->text().contains(QStringLiteral("dialling again")), patience);
    desk.page->stop();
    QTRY_COMPARE_WITH_TIMEOUT(desk.page->state(), EndpointPage::State::Stopped, patience);
}

void TestChargePointPage::scriptIsTickedOff()
{
    Desk desk(300);
    auto *panel = desk.page->findChild<ChargePointScriptPanel *>();
    auto *steps = desk.find<QListWidget>("steps");
    QVERIFY(steps->count() > 5);
    QVERIFY(desk.find<QComboBox>("scripts")->count() >= 8);
    QSignalSpy finished(panel, &ChargePointScriptPanel::finished);
    desk.find<QTabWidget>("chargePointTabs")->setCurrentIndex(1);
    desk.click("runScript");
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QVERIFY2(finished.at(0).at(0).toBool(), qPrintable(desk.find<QLabel>("result")->text()));
    for (int i = 0; i < steps->count(); ++i)
        QCOMPARE(steps->item(i)->data(Qt::UserRole).toInt(), 2);
    // Once more, and stopped in the middle.
    desk.click("runScript");
    QTRY_VERIFY_WITH_TIMEOUT(panel->isRunning(), patience);
    desk.page->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!panel->isRunning(), patience);
    QVERIFY(desk.find<QLabel>("result")->text().contains(QStringLiteral("stopped")));
    panel->setScript(QStringLiteral("/nowhere.json"));
    QVERIFY(!desk.find<QPushButton>("runScript")->isEnabled());
}

void TestChargePointPage::chartStaysSmall()
{
    ChargePointChart chart(QStringLiteral("Power"), QStringLiteral("kW"), 0);
    for (int i = 0; i < 3000; ++i)
        chart.add(TimeUs(i) * 1'000'000, i % 7);
    QCOMPARE(chart.last(), double(2999 % 7));
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("kW")));
}

void TestChargePointPage::fleetRuns()
{
    Desk desk(300);
    QSignalSpy edited(desk.page.get(), &EndpointPage::edited);
    desk.find<QSpinBox>("fleetCount")->setValue(4);
    desk.find<QDoubleSpinBox>("fleetSpread")->setValue(0);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(desk.page->endpoint().settings["fleet"]["count"].get<int>(), 4);
    desk.find<QPushButton>("fleetStart")->click();
    QTRY_COMPARE_WITH_TIMEOUT(desk.page->state(), EndpointPage::State::Running, patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.csms.stations().size(), 4, patience);
    auto *table = desk.find<QTableWidget>("fleet");
    QCOMPARE(table->rowCount(), 4);
    QCOMPARE(table->item(3, 0)->text(), QStringLiteral("CP004"));
    QVERIFY(!desk.page->chargePoint()->isRunning());
    desk.page->start(); // one thing at a time
    QVERIFY(!desk.page->chargePoint()->isRunning());
    desk.page->stop();
    QTRY_COMPARE_WITH_TIMEOUT(desk.page->state(), EndpointPage::State::Stopped, patience);
    // And the single one again.
    desk.page->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk.page->chargePoint()->isRunning(), patience);
    QVERIFY(!desk.find<QPushButton>("fleetStart")->isEnabled());
    desk.page->stop();
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QPushButton>("fleetStart")->isEnabled(), patience);
}

void TestChargePointPage::fleetNeedsIdsThatDiffer()
{
    Desk desk;
    desk.find<QLineEdit>("fleetPattern")->setText(QStringLiteral("CP"));
    desk.find<QPushButton>("fleetStart")->click();
    QTRY_COMPARE(desk.page->state(), EndpointPage::State::Failed);
    QVERIFY(desk.page->stateText().contains(QStringLiteral("%03d")));
}

QTEST_MAIN(TestChargePointPage)
#include "tst_chargepointpage.moc"
