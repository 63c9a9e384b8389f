// SPDX-License-Identifier: GPL-3.0-or-later
#include "../capture/tracebuilder.h"
#include "models/endpoints/centralsystem.h"
#include "models/endpoints/replaymodel.h"
#include "models/endpoints/secretstore.h"
#include "widgets/replay/livereplaydialog.h"
#include "widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Roamscope;

namespace {

constexpr int patience = 30'000;

} // namespace

/// The dialog "Replay to an endpoint" against a central system of ours.
class TestLiveReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dryRunFollowsTheForm();
    void saysWhatIsMissing();
    void replaysAndShowsDifferences();
    void asksBeforeItLeavesTheComputer();
    void usesAConfiguredEndpoint();

private:
    template<typename T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void open();
    QString url() const { return QStringLiteral("ws://127.0.0.1:%1/ocpp").arg(m_system->port()); }

    std::unique_ptr<TraceBuilder> m_trace;
    std::unique_ptr<EndpointList> m_endpoints;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<CentralSystem> m_system;
    std::unique_ptr<LiveReplayDialog> m_dialog;
    QStringList m_questions;
};

void TestLiveReplay::init()
{
    m_dialog.reset();
    m_questions.clear();
    m_trace = std::make_unique<TraceBuilder>();
    m_trace->call("10:00:00", "CP01", "BootNotification", R"({"chargePointVendor":"V","chargePointModel":"M"})",
                  R"({"currentTime":"2026-09-17T10:00:01Z","interval":60,"status":"Accepted"})");
    m_trace->start("10:00:10", "CP01", 1, 1000, 7);
    m_trace->stop("10:00:20", "CP01", 2000, 7);
    m_endpoints = std::make_unique<EndpointList>();
    m_secrets = std::make_unique<SecretStore>(nullptr, SecretStore::Use::MemoryOnly);
    m_system = std::make_unique<CentralSystem>();
    CentralSystemSettings settings;
    settings.address = QStringLiteral("127.0.0.1");
    settings.port = 0;
    QCOMPARE(m_system->start(settings), QString());
}

void TestLiveReplay::open()
{
    LiveReplaySource source;
    source.capture = m_trace->load();
    source.analysis = analyse(*source.capture, {.validate = false});
    source.filter = QStringLiteral("ocpp.action == \"StartTransaction\"");
    LiveReplayContext context;
    context.endpoints = m_endpoints.get();
    context.secrets = m_secrets.get();
    context.confirm = [this](const QString &question) {
        m_questions.append(question);
        return false;
    };
    m_dialog = std::make_unique<LiveReplayDialog>(source, context);
    new QAbstractItemModelTester(m_dialog->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_dialog.get());
    m_dialog->show();
    QTRY_COMPARE_WITH_TIMEOUT(m_dialog->model()->rowCount(), 3, patience);
}

void TestLiveReplay::dryRunFollowsTheForm()
{
    open();
    auto *edits = part<QPlainTextEdit>("replay.edits");
    edits->setPlainText(QStringLiteral("/idTag=OTHER"));
    const QModelIndex start = m_dialog->model()->index(1, ReplayModel::PayloadColumn);
    QTRY_VERIFY_WITH_TIMEOUT(start.data().toString().contains(QStringLiteral("OTHER")) || m_dialog->model()->index(1, ReplayModel::PayloadColumn).data().toString().contains(QStringLiteral("OTHER")), patience);
    edits->setPlainText(QStringLiteral("nonsense"));
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("replay.status")->text().contains(QStringLiteral("nonsense")), patience);
    QVERIFY(!m_dialog->isReady());
    edits->clear();
    auto *which = part<QComboBox>("replay.part");
    which->setCurrentIndex(1); // what the filter shows, with the boot from before
    QTRY_COMPARE_WITH_TIMEOUT(m_dialog->model()->rowCount(), 2, patience);
}

void TestLiveReplay::saysWhatIsMissing()
{
    open();
    QVERIFY(!m_dialog->isReady());
    QVERIFY(!part<QPushButton>("replay.start")->isEnabled());
    QTRY_VERIFY(!part<QLabel>("replay.status")->text().isEmpty());
    auto *role = part<QComboBox>("replay.role");
    role->setCurrentIndex(role->findData(int(ReplayRole::OcpiSender)));
    QVERIFY(!m_dialog->form()->missing().isEmpty());
    role->setCurrentIndex(role->findData(int(ReplayRole::Csms)));
    QCOMPARE(m_dialog->form()->missing(), QString());
}

void TestLiveReplay::replaysAndShowsDifferences()
{
    open();
    part<QComboBox>("replay.part")->setCurrentIndex(0);
    auto *speed = part<QComboBox>("replay.speed");
    speed->setCurrentIndex(speed->count() - 1); // as fast as answers come
    part<QLineEdit>("replay.url")->setText(url());
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isReady(), patience);
    m_dialog->startOrStop();
    QVERIFY(m_dialog->run());
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->run() && !m_dialog->run()->isRunning(), patience);
    QVERIFY(m_questions.isEmpty());
    // The interval is another one; the table says so, and goes there.
    QTRY_COMPARE_WITH_TIMEOUT(m_dialog->model()->nextDifference(-1), 0, patience);
    QVERIFY(m_dialog->model()->index(0, ReplayModel::DifferenceColumn).data().toString().contains(QStringLiteral("/interval")));
    QTRY_COMPARE_WITH_TIMEOUT(m_dialog->model()->index(2, ReplayModel::ResultColumn).data(ReplayModel::StateRole).toInt(), int(ReplayResult::State::Same), patience);
    // Once more.
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isReady(), patience);
    m_dialog->startOrStop();
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->run() && !m_dialog->run()->isRunning(), patience);
    QCOMPARE(m_dialog->run()->counts().different(), quint64(1));
    // With a folder in this variable the pictures are kept, for people to look at.
    const QString folder = qEnvironmentVariable("ROAMSCOPE_PICTURES");
    for (const Theme::Variant variant : {Theme::Variant::Light, Theme::Variant::Dark}) {
        QApplication::setPalette(Theme::palette(variant));
        QTest::qWait(0);
        const QPixmap picture = m_dialog->grab();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty())
            picture.save(QDir(folder).filePath(QStringLiteral("replay-%1.png").arg(variant == Theme::Variant::Dark ? QStringLiteral("dark") : QStringLiteral("light"))));
    }
    QApplication::setPalette(Theme::palette(Theme::Variant::Light));
}

void TestLiveReplay::asksBeforeItLeavesTheComputer()
{
    open();
    part<QLineEdit>("replay.url")->setText(QStringLiteral("ws://csms.example/ocpp"));
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isReady(), patience);
    m_dialog->startOrStop();
    QCOMPARE(m_questions.size(), 1);
    QVERIFY(m_questions.constFirst().contains(QStringLiteral("csms.example")));
    QVERIFY(!m_dialog->run());
}

void TestLiveReplay::usesAConfiguredEndpoint()
{
    m_system->stop();
    CentralSystemSettings settings;
    settings.address = QStringLiteral("127.0.0.1");
    settings.port = 0;
    settings.securityProfile = 1;
    settings.password = "a-long-password-1";
    QCOMPARE(m_system->start(settings), QString());
    Endpoint endpoint;
    endpoint.id = QStringLiteral("e1");
    endpoint.name = QStringLiteral("My CSMS");
    endpoint.kind = EndpointKind::ChargePoint;
    endpoint.settings = {{"url", url().toStdString()}, {"id", "ANY"}};
    m_endpoints->read({{"endpoints", {{{"id", "e1"}, {"name", "My CSMS"}, {"kind", "charge-point"}, {"settings", endpoint.settings}}}}});
    QCOMPARE(m_endpoints->count(), 1);
    m_secrets->write(m_endpoints->at(0).secretName(u"password"), settings.password);
    open();
    auto *chooser = part<QComboBox>("replay.endpoint");
    chooser->setCurrentIndex(0);
    auto *speed = part<QComboBox>("replay.speed");
    speed->setCurrentIndex(speed->count() - 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isReady(), patience);
    m_dialog->startOrStop();
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->run() && !m_dialog->run()->isRunning(), patience);
    QCOMPARE(m_dialog->run()->counts().of(ReplayResult::State::NotSent), quint64(0));
    QVERIFY(m_system->station("CP01"));
}

QTEST_MAIN(TestLiveReplay)
#include "tst_livereplay.moc"
