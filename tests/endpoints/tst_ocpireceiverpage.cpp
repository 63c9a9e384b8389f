// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/receiver.h"
#include "models/endpoints/secretstore.h"
#include "receiverharness.h"
#include "widgets/connect/ocpireceivermodels.h"
#include "widgets/connect/ocpireceiverpage.h"
#include "widgets/connect/ocpireceiverrules.h"
#include "widgets/connect/statusmapping.h"
#include "widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Roamscope;
using Json = nlohmann::ordered_json;

class TestOcpiReceiverPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void partnerModel();
    void dataModel();
    void ruleModel();
    void startsAndStops();
    void failureIsTold();
    void invitationShowsTheTokenOnce();
    void partnersComeBack();
    void editsBecomeSettings();
    void dataIsLoadedAndCompared();
    void ruleDialog();
    void statusesByTheDefaultSheet();
    void pictures_data();
    void pictures();

private:
    struct Stage
    {
        SecretStore secrets;
        std::shared_ptr<KeptFrames> frames = std::make_shared<KeptFrames>();
        std::vector<DatasetPtr> shown;
        std::unique_ptr<OcpiReceiverPage> page;
        Endpoint endpoint;
    };
    static std::unique_ptr<Stage> stage(const Endpoint::Settings &settings);

    RawPartner m_partner;
};

void TestOcpiReceiverPage::initTestCase()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
}

std::unique_ptr<TestOcpiReceiverPage::Stage> TestOcpiReceiverPage::stage(const Endpoint::Settings &settings)
{
    auto stage = std::make_unique<Stage>();
    Stage *raw = stage.get();
    EndpointContext context;
    context.secrets = &stage->secrets;
    context.recording = [raw] { return raw->frames; };
    context.showDataset = [raw](DatasetPtr dataset, const QString &) { raw->shown.push_back(std::move(dataset)); };
    stage->page = std::make_unique<OcpiReceiverPage>(context);
    stage->endpoint.id = QStringLiteral("e1");
    stage->endpoint.name = QStringLiteral("Our CPO");
    stage->endpoint.kind = EndpointKind::OcpiReceiver;
    stage->endpoint.settings = settings;
    stage->page->setEndpoint(stage->endpoint);
    return stage;
}

void TestOcpiReceiverPage::partnerModel()
{
    ReceiverPartnerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    OcpiReceiverPartner a;
    a.id = QStringLiteral("a");
    a.name = QStringLiteral("A");
    a.roles = {{"EMSP", {"NL", "FHR"}, {}}};
    OcpiReceiverPartner b = a;
    b.id = QStringLiteral("b");
    model.setPartners({a});
    QCOMPARE(model.rowCount(), 1);
    QPersistentModelIndex kept = model.index(0, 0);
    model.setPartners({a, b});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(kept.row(), 0);
    b.requests = 1234;
    model.setPartners({b});
    QVERIFY(!kept.isValid());
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.index(0, ReceiverPartnerModel::Requests).data().toString().isEmpty());
    QCOMPARE(model.index(0, ReceiverPartnerModel::Party).data().toString(), QStringLiteral("EMSP NL*FHR"));
    model.setPartners({});
    QCOMPARE(model.rowCount(), 0);
}

void TestOcpiReceiverPage::dataModel()
{
    ReceiverDataModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    OcpiReceiver receiver;
    OcpiStore store(ProtocolVersion::Ocpi221);
    model.setRows(ReceiverDataModel::rowsOf(receiver, store), 0);
    QCOMPARE(model.rowCount(), ocpiModuleCount);
    store.put({OcpiStoreModule::Locations, {"DE", "QMO"}, "L", {}}, R"({"id":"L","last_updated":"2026-01-01T00:00:00Z"})");
    store.put({OcpiStoreModule::Terminals, {"DE", "QMO"}, "P", {}}, R"({"terminal_id":"P","last_updated":"2026-01-01T00:00:00Z"})");
    const TimeUs now = TimeUs(1767225600 + 7200) * 1'000'000;
    model.setRows(ReceiverDataModel::rowsOf(receiver, store), now);
    QCOMPARE(model.rowCount(), ocpiModuleCount + 1);
    QCOMPARE(model.index(0, ReceiverDataModel::Objects).data().toString(), QStringLiteral("1"));
    QVERIFY(model.index(0, ReceiverDataModel::Age).data().toString().contains(QLatin1Char('2')));
    QVERIFY(model.index(1, ReceiverDataModel::Age).data().toString().isEmpty());
}

void TestOcpiReceiverPage::ruleModel()
{
    ReceiverRuleModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    AnswerOverride rule;
    rule.fault.httpStatus = 503;
    model.setRules({rule, rule});
    QSignalSpy toggled(&model, &ReceiverRuleModel::toggled);
    QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(toggled.size(), 1);
    QVERIFY(!model.rules()[1].enabled);
    model.setApplied({0, 7});
    QCOMPARE(model.index(1, ReceiverRuleModel::Applied).data().toString(), QStringLiteral("7"));
}

void TestOcpiReceiverPage::startsAndStops()
{
    const auto stage = TestOcpiReceiverPage::stage(OcpiReceiverSettings().toJson());
    stage->page->start();
    QVERIFY2(stage->page->isRunning(), qPrintable(stage->page->stateText()));
    QVERIFY(stage->page->stateText().contains(QLatin1String("/ocpi/versions")));
    QVERIFY(!stage->page->findChild<QComboBox *>(QStringLiteral("receiverRole"))->isEnabled());
    const QString url = stage->page->receiver()->versionsUrl();
    QCOMPARE(m_partner.call("GET", url, "nobody").http, 401);
    QTRY_COMPARE_WITH_TIMEOUT(stage->frames->frames().size(), 2U, 10'000);
    stage->page->stop();
    QCOMPARE(stage->page->state(), EndpointPage::State::Stopped);
    QVERIFY(stage->page->findChild<QComboBox *>(QStringLiteral("receiverRole"))->isEnabled());
    QCOMPARE(m_partner.call("GET", url, "nobody").http, 0);
}

void TestOcpiReceiverPage::failureIsTold()
{
    OcpiReceiverSettings settings;
    settings.party = {"D", "X"};
    const auto stage = TestOcpiReceiverPage::stage(settings.toJson());
    stage->page->start();
    QCOMPARE(stage->page->state(), EndpointPage::State::Failed);
    QVERIFY(!stage->page->stateText().isEmpty());
}

void TestOcpiReceiverPage::invitationShowsTheTokenOnce()
{
    const auto stage = TestOcpiReceiverPage::stage(OcpiReceiverSettings().toJson());
    stage->page->resize(1100, 800);
    stage->page->show();
    QTimer answer;
    connect(&answer, &QTimer::timeout, &answer, [] {
        if (auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget())) {
            dialog->setTextValue(QStringLiteral("Fahr"));
            dialog->accept();
        }
    });
    answer.start(20);
    QVERIFY(stage->page->canTrigger(QStringLiteral("receiverInvite")));
    stage->page->trigger(QStringLiteral("receiverInvite"));
    answer.stop();
    const QList<OcpiReceiverPartner> partners = stage->page->receiver()->partners();
    QCOMPARE(partners.size(), 1);
    auto *card = stage->page->findChild<QWidget *>(QStringLiteral("invitation"));
    QVERIFY(card->isVisibleTo(stage->page.get()));
    bool shown = false;
    for (const QLineEdit *line : card->findChildren<QLineEdit *>())
        shown = shown || line->text().toUtf8() == partners[0].token;
    QVERIFY(shown);
    const QByteArray kept = QByteArray::fromStdString(stage->page->endpoint().settings.dump());
    QVERIFY(kept.contains("Fahr"));
    QVERIFY(!kept.contains(partners[0].token));
    for (QPushButton *button : card->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Done"))
            button->click();
    }
    QVERIFY(!card->isVisibleTo(stage->page.get()));
    for (const QLineEdit *line : stage->page->findChildren<QLineEdit *>())
        QVERIFY(!line->text().toUtf8().contains(partners[0].token));
}

void TestOcpiReceiverPage::partnersComeBack()
{
    const auto stage = TestOcpiReceiverPage::stage(OcpiReceiverSettings().toJson());
    const QString id = stage->page->receiver()->invite(QStringLiteral("Fahr"), "token-of-fahr");
    const Endpoint::Settings kept = stage->page->endpoint().settings;
    QVERIFY(!QByteArray::fromStdString(kept.dump()).contains("token-of-fahr"));
    stage->page.reset();

    EndpointContext context;
    context.secrets = &stage->secrets;
    OcpiReceiverPage page(context);
    Endpoint endpoint = stage->endpoint;
    endpoint.settings = kept;
    page.setEndpoint(endpoint);
    const auto token = [&] {
        const QList<OcpiReceiverPartner> partners = page.receiver()->partners();
        return partners.size() == 1 ? partners[0].token : QByteArray();
    };
    QTRY_COMPARE_WITH_TIMEOUT(token(), QByteArray("token-of-fahr"), 10'000);
    page.receiver()->removePartner(id);
    QTRY_VERIFY_WITH_TIMEOUT(stage->secrets.cached(endpoint.secretName(QStringLiteral("partner/") + id)).isEmpty(), 10'000);
}

void TestOcpiReceiverPage::editsBecomeSettings()
{
    const auto stage = TestOcpiReceiverPage::stage(OcpiReceiverSettings().toJson());
    QSignalSpy edited(stage->page.get(), &EndpointPage::edited);
    auto *role = stage->page->findChild<QComboBox *>(QStringLiteral("receiverRole"));
    role->setCurrentIndex(1);
    Q_EMIT role->activated(1);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(OcpiReceiverSettings::fromJson(stage->page->endpoint().settings).role, OcpiRole::Emsp);
    auto *hosts = stage->page->findChild<QLineEdit *>(QStringLiteral("receiverHosts"));
    hosts->setText(QStringLiteral("a.example, b.example:81"));
    Q_EMIT hosts->editingFinished();
    QCOMPARE(OcpiReceiverSettings::fromJson(stage->page->endpoint().settings).hosts, QStringList({QStringLiteral("a.example"), QStringLiteral("b.example:81")}));
}

void TestOcpiReceiverPage::dataIsLoadedAndCompared()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("locations.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(locationList(20));
    file.close();
    Json settings = OcpiReceiverSettings().toJson();
    settings["data"] = Json::array({file.fileName().toStdString()});
    const auto stage = TestOcpiReceiverPage::stage(settings);
    OcpiStore *store = stage->page->receiver()->store();
    QTRY_COMPARE_WITH_TIMEOUT(store->count(OcpiStoreModule::Locations), 20, 20'000);
    stage->page->trigger(QStringLiteral("receiverCompare"));
    QCOMPARE(stage->shown.size(), 1U);
    QCOMPARE(stage->shown[0]->count(OcpiModule::Locations), 20);
}

void TestOcpiReceiverPage::ruleDialog()
{
    QString error;
    const auto rules = AnswerOverrides::fromText(R"([{"name":"a","module":"cdrs","method":"POST","path":"/x*","every":2,"first":1,"last":9,
        "probability":0.5,"delayMs":100,"ocpiStatus":2001,"ocpiMessage":"no","truncatePercent":10,"pageSize":1,"staleSeconds":60,"losePush":true,
        "link":"loop","dropHeaders":["X-Total-Count"]},{"httpStatus":503},{}])", &error);
    QVERIFY2(rules, qPrintable(error));
    for (const AnswerOverride &rule : *rules)
        QVERIFY(OcpiReceiverRuleDialog(rule).rule() == rule);
}

void TestOcpiReceiverPage::pictures_data()
{
    QTest::addColumn<int>("variant");
    QTest::newRow("light") << int(Theme::Variant::Light);
    QTest::newRow("dark") << int(Theme::Variant::Dark);
}

void TestOcpiReceiverPage::pictures()
{
    QFETCH(int, variant);
    QApplication::setPalette(Theme::palette(Theme::Variant(variant)));
    OcpiReceiverSettings settings;
    settings.rules = *AnswerOverrides::fromText(R"([{"name":"Every second answer is HTTP 503","every":2,"httpStatus":503,"module":"cdrs"},{"name":"Lose pushes","method":"PATCH","losePush":true}])", nullptr);
    settings.versions = {ProtocolVersion::Ocpi221, ProtocolVersion::Ocpi230};
    const auto stage = TestOcpiReceiverPage::stage(settings.toJson());
    OcpiReceiver *receiver = stage->page->receiver();
    receiver->store()->put({OcpiStoreModule::Locations, {"DE", "QMO"}, "L", {}}, R"({"id":"L","last_updated":"2026-01-01T00:00:00Z"})");
    stage->page->start();
    OcpiReceiverPartner partner;
    partner.id = QStringLiteral("p");
    partner.name = QStringLiteral("Fahrstrom");
    partner.state = OcpiReceiverPartner::State::Registered;
    partner.version = ProtocolVersion::Ocpi221;
    partner.roles = {{"EMSP", {"NL", "FHR"}, {}}};
    partner.token = "t";
    receiver->setPartner(partner);
    for (int i = 0; i < 3; ++i)
        m_partner.call("GET", receiver->versionsUrl().replace(QLatin1String("versions"), QLatin1String("cpo/2.2.1/locations")), "t");
    stage->page->resize(1160, 820);
    stage->page->show();
    auto *tabs = stage->page->findChild<QTabWidget *>();
    // With a folder in this variable the pictures are kept, for people to look at.
    const QString folder = qEnvironmentVariable("ROAMSCOPE_PICTURES");
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        stage->page->setEndpoint(stage->page->endpoint());
        QTest::qWait(0);
        const QPixmap picture = stage->page->grab();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty())
            picture.save(QDir(folder).filePath(QStringLiteral("receiver-%1-%2.png").arg(QString::fromLatin1(QTest::currentDataTag())).arg(i)));
    }
    if (!folder.isEmpty()) {
        OcpiReceiverRuleDialog dialog(settings.rules.front());
        dialog.ensurePolished();
        dialog.grab().save(QDir(folder).filePath(QStringLiteral("receiver-%1-rule.png").arg(QString::fromLatin1(QTest::currentDataTag()))));
    }
    QApplication::setPalette(Theme::palette(Theme::Variant::Light));
}

void TestOcpiReceiverPage::statusesByTheDefaultSheet()
{
    const StatusBridge::Mapping mapping = defaultStatusMapping();
    QCOMPARE(mapping(ProtocolVersion::Ocpp16, "Available", "NoError", false), QByteArray("AVAILABLE"));
    QCOMPARE(mapping(ProtocolVersion::Ocpp16, "Charging", "NoError", true), QByteArray("CHARGING"));
    QCOMPARE(mapping(ProtocolVersion::Ocpp16, "Faulted", "GroundFailure", false), QByteArray("OUTOFORDER"));
    QCOMPARE(mapping(ProtocolVersion::Ocpp201, "Faulted", {}, false), QByteArray("OUTOFORDER"));
    QString error;
    const auto places = StatusBridge::readPlaces(QStringLiteral("CP01 = LOC1, CP02=LOC2/E5\nCP 3 = L 3"), &error);
    QVERIFY2(places, qPrintable(error));
    QCOMPARE(places->value("CP02"), (StatusBridge::Place {"LOC2", "E5"}));
    QCOMPARE(places->value("CP 3"), (StatusBridge::Place {"L 3", {}}));
    QVERIFY(!StatusBridge::readPlaces(QStringLiteral("CP01"), &error));
    QVERIFY(error.contains(QStringLiteral("CP01")));
}

QTEST_MAIN(TestOcpiReceiverPage)
#include "tst_ocpireceiverpage.moc"
