// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real window as a user does, and checks what is on screen.
#include "app/actionregistry.h"
#include "app/appearance.h"
#include "app/application.h"
#include "app/commandpalette.h"
#include "app/languages.h"
#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/settings.h"
#include "app/settingsdialog.h"
#include "app/workspacecontroller.h"
#include "models/capture/captureview.h"
#include "models/workspace/workspace.h"
#include "widgets/filterbar.h"
#include "widgets/price/chargepanel.h"
#include "widgets/price/pricepage.h"
#include "widgets/theme.h"
#include "widgets/trafficview.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Roamscope;

class MainWindowTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
    QString m_log;

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(m_settings.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void closeWindow()
    {
        m_window->close();
        m_window.reset();
    }
    static void drop(QWidget *target, const QStringList &files)
    {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls.append(QUrl::fromLocalFile(file));
        mime.setUrls(urls);
        mime.setText(files.join(QLatin1Char('\n')));
        const QPoint place = target->rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &dropped);
        QVERIFY(dropped.isAccepted());
    }
    CaptureView *view() const { return m_window->session()->view(); }
    void waitForAnalysis() const { QTRY_VERIFY_WITH_TIMEOUT(view()->analysis() && !m_window->session()->isLoading() && !m_window->session()->isAnalysing(), 20000); }
    QString facts() const { return m_window->findChild<QLabel *>(QStringLiteral("captureFacts"))->text(); }
    QAction *action(const char *id) const { return m_window->actionRegistry()->action(QLatin1StringView(id)); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        nameApplication();
        Languages::install(QStringLiteral("en"));
    }
    void init()
    {
        QSettings().clear();
        m_dir = std::make_unique<QTemporaryDir>();
        m_log = m_dir->filePath(QStringLiteral("charge.jsonl"));
        QVERIFY(QFile::copy(QStringLiteral(FIXTURES "/app/charge.jsonl"), m_log));
        m_settings = std::make_unique<Settings>();
        m_appearance = std::make_unique<Appearance>(m_settings.get());
        openWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_appearance.reset();
        m_settings.reset();
    }

    void opensALogByDrop()
    {
        QCOMPARE(m_window->currentPerspective(), QStringLiteral("welcome"));
        drop(m_window->findChild<QWidget *>(QStringLiteral("welcomePage")), {m_log});
        QCOMPARE(m_window->currentPerspective(), QStringLiteral("traffic"));
        waitForAnalysis();
        QCOMPARE(view()->capture()->size(), quint32(11));
        QTRY_VERIFY2(facts().contains(QStringLiteral("11 frames")) && facts().contains(QStringLiteral("1 transaction")), qPrintable(facts()));
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("charge.jsonl")));
        QCOMPARE(m_settings->recentCaptures(), QStringList {m_log});
    }

    void dropOnAFieldAddsToo()
    {
        m_window->openPaths({m_log});
        waitForAnalysis();
        QFile::copy(m_log, m_dir->filePath(QStringLiteral("second.jsonl")));
        auto *field = m_window->findChild<FilterBar *>()->findChild<QWidget *>();
        drop(field, {m_dir->filePath(QStringLiteral("second.jsonl"))});
        QTRY_COMPARE_WITH_TIMEOUT(view()->capture()->sources().size(), std::size_t(2), 20000);
        QVERIFY(view()->capture()->sources().back().path.endsWith(QStringLiteral("second.jsonl")));
    }

    void unreadableFileIsAnInlineMessage()
    {
        m_window->openPaths({m_dir->filePath(QStringLiteral("gone.log"))});
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->messages()->texts().isEmpty(), 10000);
        QVERIFY2(m_window->messages()->texts().constFirst().contains(QStringLiteral("gone.log")), qPrintable(m_window->messages()->texts().constFirst()));
    }

    void paletteSwitchesPerspective()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_window->palettePopup()->isVisible());
        auto *search = m_window->findChild<QLineEdit *>(QStringLiteral("commandPaletteSearch"));
        QTest::keyClicks(search, QStringLiteral("traffic"));
        QCOMPARE(m_window->palettePopup()->shownIds().constFirst(), QStringLiteral("view.perspective.traffic"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(m_window->currentPerspective(), QStringLiteral("traffic"));
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(m_window->currentPerspective(), QStringLiteral("welcome"));
    }

    void everyActionHasIdTextAndCategory()
    {
        const ActionRegistry *registry = m_window->actionRegistry();
        QVERIFY(registry->ids().size() > 30);
        for (const QString &id : registry->ids()) {
            QVERIFY2(id.contains(QLatin1Char('.')), qPrintable(id));
            QVERIFY2(!plainText(registry->action(id)).isEmpty(), qPrintable(id));
            QVERIFY2(!registry->category(id).isEmpty(), qPrintable(id));
            // No two actions want the same keys.
            QVERIFY2(registry->conflict(id, registry->action(id)->shortcut()).isEmpty(),
                     qPrintable(id + QLatin1Char(' ') + registry->conflict(id, registry->action(id)->shortcut())));
        }
    }

    void filterChipLeavesMatchingRows()
    {
        m_window->openPaths({m_log});
        waitForAnalysis();
        auto *traffic = m_window->findChild<TrafficView *>();
        view()->addChip(QStringLiteral("action == \"StatusNotification\""));
        QTRY_COMPARE(traffic->model()->matchCount(), quint32(4));
        view()->setChipPaused(0, true);
        QTRY_COMPARE(traffic->model()->matchCount(), quint32(11));
    }

    void sessionIsRestored()
    {
        m_window->openPaths({m_log});
        waitForAnalysis();
        view()->addChip(QStringLiteral("cp == \"CP-7\""));
        view()->setCurrentFrame(4);
        QTRY_VERIFY(view()->rangeFrom() != noTime); // the timeline has fitted itself
        view()->setRange(view()->capture()->firstTime(), view()->capture()->firstTime() + 1000000);
        m_window->resize(1111, 777);
        closeWindow();

        openWindow();
        QCOMPARE(m_window->size(), QSize(1111, 777));
        QVERIFY(m_window->restoreSession());
        QCOMPARE(m_window->currentPerspective(), QStringLiteral("traffic"));
        waitForAnalysis();
        QCOMPARE(view()->chips().size(), 1);
        QCOMPARE(view()->chips().constFirst().text, QStringLiteral("cp == \"CP-7\""));
        QCOMPARE(view()->currentFrame(), FrameId(4));
        QTRY_COMPARE(view()->rangeTo() - view()->rangeFrom(), TimeUs(1000000));
    }

    void themeSwitches()
    {
        action("view.theme.light")->trigger();
        const QColor light = QGuiApplication::palette().color(QPalette::Window);
        action("view.theme.dark")->trigger();
        const QColor dark = QGuiApplication::palette().color(QPalette::Window);
        QTRY_COMPARE(m_window->palette().color(QPalette::Window), dark);
        QVERIFY(dark.lightness() + 80 < light.lightness());
        QVERIFY(Theme::isDark());
        action("view.theme.contrast")->trigger();
        QVERIFY(Theme::isHighContrast());
        QCOMPARE(m_settings->colourScheme(), ColourScheme::HighContrast);
    }

    void timesSwitchToLocal()
    {
        m_window->openPaths({m_log});
        waitForAnalysis();
        QVERIFY(facts().contains(QStringLiteral("UTC")));
        action("view.time.local")->trigger();
        QVERIFY(m_settings->showsLocalTime());
        QVERIFY(!m_window->findChild<TrafficView *>()->model()->timeFormat().utc);
    }

    void languageIsChosenInSettings()
    {
        SettingsDialog dialog(m_settings.get(), m_window->actionRegistry());
        auto *language = dialog.findChild<QComboBox *>(QStringLiteral("settings.language"));
        QVERIFY(language->count() >= 2);
        language->setCurrentIndex(language->findData(QStringLiteral("en")));
        QCOMPARE(m_settings->language(), QStringLiteral("en"));
        QVERIFY(m_window->messages()->texts().constLast().contains(QStringLiteral("English")));
    }

    void workspaceKeepsCaptureAndFilters()
    {
        const QString folder = m_dir->filePath(QStringLiteral("Work"));
        QVERIFY(m_window->workspace()->create(folder));
        m_window->openPaths({m_log});
        waitForAnalysis();
        m_window->findChild<FilterBar *>()->setSavedFilters({{QStringLiteral("Boot"), QStringLiteral("action == \"BootNotification\"")}});
        Q_EMIT m_window->findChild<FilterBar *>()->savedFiltersChanged();
        closeWindow();
        QFile file(folder + QStringLiteral("/filters.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("BootNotification"));

        openWindow();
        m_window->openPaths({folder});
        waitForAnalysis();
        QCOMPARE(view()->capture()->size(), quint32(11));
        QCOMPARE(m_window->findChild<FilterBar *>()->savedFilters().size(), 1);
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("Work")));
    }

    void notesAreKeptBesideTheCapture()
    {
        m_window->openPaths({m_log});
        waitForAnalysis();
        view()->setCurrentFrame(2);
        action("traffic.bookmark")->trigger();
        closeWindow();
        QVERIFY(QFile::exists(m_log + QStringLiteral(".notes.json")));
        openWindow();
        m_window->openPaths({m_log});
        waitForAnalysis();
        view()->setCurrentFrame(2);
        action("traffic.bookmark")->trigger();
        closeWindow();
        QVERIFY(!QFile::exists(m_log + QStringLiteral(".notes.json")));
    }

    void opensTheDemo()
    {
        QVERIFY(m_window->openDemo());
        QTRY_VERIFY_WITH_TIMEOUT(view()->capture() && !m_window->session()->isLoading(), 20000);
        waitForAnalysis();
        QVERIFY(view()->capture()->size() > 10000);
        QVERIFY(view()->analysis()->transactions.size() > 100);
        QVERIFY2(m_window->messages()->texts().isEmpty(), qPrintable(m_window->messages()->texts().join(QLatin1Char('\n'))));
    }

    void demoExplainsTheCent()
    {
        // In a workspace of its own: the user's copy of the demo is shared by tests.
        QTemporaryDir folder;
        const QString own = folder.filePath(QStringLiteral("workspace"));
        QVERIFY(m_window->workspace()->create(own));
        m_window->openPaths({WorkspaceController::demoSource() + QStringLiteral("/captures/ocpi-cpo-emsp.jsonl")});
        auto *page = m_window->findChild<PricePage *>(QStringLiteral("pricePage"));
        QTRY_VERIFY_WITH_TIMEOUT(page->currentCharge() >= 0 && !page->isChecking(), 30000);
        // The CDR that is one cent off is in front, with its cause.
        QCOMPARE(page->chargePanel()->charge().stated.cost->exclVat.toText(), QByteArray("5.39"));
        QCOMPARE(page->chargePanel()->deviations().constFirst().cause, DeviationCause::Rounding);
        // Billing tables are kept in the workspace.
        BillingTable table;
        table.name = QStringLiteral("House prices");
        table.currency = QStringLiteral("EUR");
        table.rows.append(BillingTable::newRow());
        page->addBillingTable(table);
        Workspace *workspace = m_window->workspace()->workspace();
        QVERIFY(workspace->save());
        QFile file(workspace->pathOf(Workspace::Thing::Billing));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("House prices"));
        file.close();
        m_window->workspace()->close();
        QVERIFY(page->billingTables().isEmpty());
        QVERIFY(m_window->workspace()->open(own));
        QTRY_COMPARE(page->billingTables(), QList<BillingTable> {table});
        QTRY_VERIFY_WITH_TIMEOUT(!page->isChecking(), 30000);
    }

    void closingWhileReadingIsClean()
    {
        m_window->openPaths({m_log});
        m_window->openPaths({m_log});
        closeWindow();
        QVERIFY(!m_window);
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
