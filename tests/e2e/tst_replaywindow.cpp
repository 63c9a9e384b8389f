// SPDX-License-Identifier: GPL-3.0-or-later
// Replay in the real window: the bar by keyboard and mouse, and all perspectives follow the time cursor.
#include "app/actionregistry.h"
#include "app/compareperspective.h"
#include "app/languages.h"
#include "app/application.h"
#include "app/insightcontroller.h"
#include "app/mainwindow.h"
#include "app/playbackcontroller.h"
#include "app/settings.h"
#include "models/capture/captureview.h"
#include "models/capture/isotime.h"
#include "models/insight/playback.h"
#include "tests/capture/tracebuilder.h"
#include "widgets/compare/comparepage.h"
#include "widgets/replay/replaybar.h"
#include "widgets/replay/replaytrack.h"
#include "widgets/replay/worldpanel.h"
#include "widgets/timelinecanvas.h"
#include "widgets/timelineview.h"
#include "widgets/traffictable.h"
#include "widgets/trafficview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <memory>
#include <string>

using namespace Roamscope;

namespace {

constexpr const char *evseUrl = "/ocpi/emsp/2.2.1/locations/DE/QMO/L1";

TimeUs at(const char *time)
{
    return parseIsoTime(std::string("2026-09-17T") + time + "Z");
}

} // namespace

class ReplayWindowTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TraceBuilder> m_trace;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    CaptureView *view() const { return m_window->session()->view(); }
    PlaybackController *controller() const { return m_window->playbackController(); }
    Playback *playback() const { return controller()->playback(); }
    ReplayBar *bar() const { return controller()->bar(); }
    QAction *action(const char *id) const { return m_window->actionRegistry()->action(QLatin1StringView(id)); }
    template<typename Widget>
    Widget *find() const { return m_window->findChild<Widget *>(); }

    void openDay()
    {
        m_trace = std::make_unique<TraceBuilder>();
        const QByteArray location = R"({"country_code":"DE","party_id":"QMO","id":"L1","last_updated":"2026-09-17T09:59:00Z","evses":[{"uid":"CP01-1","status":"AVAILABLE","last_updated":"2026-09-17T09:59:00Z","connectors":[]}]})";
        m_trace->http("10:00:00", "cpo", "emsp", "PUT", evseUrl, location);
        m_trace->status("10:00:30", "CP01", 1, "Available");
        m_trace->start("10:01:00", "CP01", 1, 1000, 7);
        m_trace->status("10:02:11", "CP01", 1, "Faulted");
        m_trace->stop("10:03:00", "CP01", 1500, 7);
        m_trace->http("10:19:39", "cpo", "emsp", "PATCH", QByteArray(evseUrl) + "/CP01-1", R"({"status":"OUTOFORDER","last_updated":"2026-09-17T10:02:12Z"})");
        m_trace->status("10:40:00", "CP01", 1, "Available");
        m_trace->load(QStringLiteral("day.jsonl"));
        m_window->openPaths({m_trace->path(QStringLiteral("day.jsonl"))});
        QTRY_VERIFY_WITH_TIMEOUT(view()->analysis() && !m_window->session()->isLoading() && !m_window->session()->isAnalysing(), 20000);
        QTRY_COMPARE(m_window->currentPerspective(), QStringLiteral("traffic"));
    }

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
        m_settings = std::make_unique<Settings>();
        m_window = std::make_unique<MainWindow>(m_settings.get());
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        m_trace.reset();
    }

    void standsBelowPerspectivesThatShowACapture()
    {
        QVERIFY(!bar()->isVisible());
        openDay();
        QVERIFY(bar()->isVisible());
        for (const char *id : {"timeline", "compare", "price"}) {
            m_window->showPerspective(QLatin1StringView(id));
            QVERIFY2(bar()->isVisible(), id);
        }
        for (const char *id : {"welcome", "connect", "map"}) {
            m_window->showPerspective(QLatin1StringView(id));
            QVERIFY2(!bar()->isVisible(), id);
        }
        m_window->showPerspective(QStringLiteral("traffic"));
        action("replay.hide")->trigger();
        QVERIFY(!bar()->isVisible());
        QVERIFY(!action("view.replay")->isChecked());
        action("view.replay")->trigger();
        QVERIFY(bar()->isVisible());
    }

    void remembersHowItWasLeft()
    {
        openDay();
        playback()->setSpeed(20);
        playback()->setSkipsQuiet(false);
        bar()->setUnit(Playback::Unit::Exchange);
        action("view.replay")->setChecked(false);
        m_window->close();
        m_window = std::make_unique<MainWindow>(m_settings.get());
        QCOMPARE(playback()->speed(), 20.0);
        QVERIFY(!playback()->skipsQuiet());
        QCOMPARE(bar()->unit(), Playback::Unit::Exchange);
        QVERIFY(!action("view.replay")->isChecked());
    }

    void keysMoveTime()
    {
        openDay();
        playback()->toStart();
        find<TrafficView>()->table()->setFocus();
        QWidget *table = find<TrafficView>()->table();
        QTest::keyClick(table, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(playback()->time(), at("10:00:01"));
        QTest::keyClick(table, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(playback()->time(), at("10:00:00"));
        QTest::keyClick(table, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(playback()->speed(), 2.0);
        QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(playback()->time(), playback()->last());
        // Space plays and pauses where nothing else has a use for it.
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(playback()->isPlaying());
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(!playback()->isPlaying());
        m_window->showPerspective(QStringLiteral("timeline"));
        // There Space folds the lane that has the focus.
        QTest::keyClick(find<TimelineView>()->canvas(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(playback()->isPlaying());
        QTest::keyClick(find<TimelineView>()->canvas(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(!playback()->isPlaying());
        // In a field it is a blank.
        m_window->showPerspective(QStringLiteral("traffic"));
        QLineEdit field(find<TrafficView>());
        field.show();
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_Space);
        QCOMPARE(field.text(), QStringLiteral(" "));
        QVERIFY(!playback()->isPlaying());
    }

    void theTrackSeeks()
    {
        openDay();
        ReplayTrack *track = bar()->track();
        QTRY_VERIFY(track->width() > 100);
        const TimeUs middle = track->timeAt(track->width() / 2.0);
        QTest::mouseClick(track, Qt::LeftButton, {}, QPoint(track->width() / 2, track->height() - 10));
        QVERIFY(std::llabs(playback()->time() - middle) < 60'000'000);
        QVERIFY(view()->currentFrame() != noFrame);
        track->setFocus();
        const TimeUs before = playback()->time();
        QTest::keyClick(track, Qt::Key_Right);
        QVERIFY(playback()->time() > before);
        QTest::keyClick(track, Qt::Key_Home);
        QCOMPARE(playback()->time(), playback()->first());
        QTest::keyClick(track, Qt::Key_End);
        QCOMPARE(playback()->time(), playback()->last());
        // Shift marks a loop.
        QTest::mousePress(track, Qt::LeftButton, Qt::ShiftModifier, QPoint(track->width() / 4, 20));
        QTest::mouseMove(track, QPoint(track->width() / 2, 20));
        QTest::mouseRelease(track, Qt::LeftButton, Qt::ShiftModifier, QPoint(track->width() / 2, 20));
        QVERIFY(playback()->isLooping());
        action("replay.loopOff")->trigger();
        QVERIFY(!playback()->isLooping());
        QVERIFY(!track->accessibleName().isEmpty());
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(track);
        QVERIFY(accessible && accessible->valueInterface());
    }

    void everyButtonHasAName()
    {
        openDay();
        const QList<QToolButton *> buttons = bar()->findChildren<QToolButton *>();
        QVERIFY(buttons.size() > 8);
        for (const QToolButton *button : buttons) {
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->accessibleName()));
        }
    }

    void trafficAndTimelineFollow()
    {
        openDay();
        TrafficView *traffic = find<TrafficView>();
        playback()->setTime(at("10:02:30"));
        QCOMPARE(view()->capture()->frames().time(view()->currentFrame()), at("10:02:12"));
        QTRY_VERIFY(traffic->table()->currentIndex().isValid());
        // And a selected row moves the cursor.
        traffic->table()->selectRow(0);
        QCOMPARE(playback()->time(), at("10:00:00"));
        QTRY_COMPARE(bar()->findChild<QLabel *>(QStringLiteral("replay.time"))->text(), QStringLiteral("2026-09-17 10:00:00.000"));

        m_window->showPerspective(QStringLiteral("timeline"));
        TimelineView *timeline = find<TimelineView>();
        QTRY_VERIFY_WITH_TIMEOUT(timeline->state()->range().isValid(), 10000);
        timeline->state()->setFitted(false);
        timeline->state()->setRange({.from = at("10:00:00"), .to = at("10:01:00")});
        playback()->setTime(at("10:19:40"));
        QVERIFY(timeline->state()->range().contains(at("10:19:40")));
        QVERIFY(!timeline->state()->range().contains(at("10:00:30")));
    }

    void compareFollows()
    {
        openDay();
        m_window->showPerspective(QStringLiteral("compare"));
        ComparePerspective *compare = m_window->comparePerspective();
        playback()->setTime(at("10:10:00"));
        Q_EMIT compare->page()->captureRequested();
        QTRY_VERIFY_WITH_TIMEOUT(compare->session()->usesCapture() && compare->session()->dataset(CompareSession::Cpo), 15000);
        const auto shown = [compare] { return compare->session()->dataset(CompareSession::Emsp) ? compare->session()->dataset(CompareSession::Emsp)->takenAt() : noTime; };
        QTRY_COMPARE_WITH_TIMEOUT(shown(), at("10:10:00"), 15000);
        playback()->setTime(at("10:30:00"));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), at("10:30:00"), 15000);
        // Behind another perspective it waits, and catches up.
        m_window->showPerspective(QStringLiteral("traffic"));
        playback()->setTime(at("10:01:00"));
        m_window->showPerspective(QStringLiteral("compare"));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), at("10:01:00"), 15000);
    }

    void worldFollows()
    {
        openDay();
        WorldPanel *world = controller()->world();
        const QAbstractItemModelTester tester(world->model());
        QDockWidget *dock = m_window->findChild<QDockWidget *>(QStringLiteral("world"));
        QVERIFY(dock);
        dock->show();
        dock->raise();
        playback()->setTime(at("10:10:00"));
        QTRY_VERIFY_WITH_TIMEOUT(world->model()->rowCount() == 1 && world->isIdle(), 15000);
        const auto cell = [world](int column) { return world->model()->index(0, column).data().toString(); };
        QCOMPARE(cell(WorldModel::SubjectColumn), QStringLiteral("CP01 · 1"));
        QTRY_COMPARE(cell(WorldModel::ChargerColumn), QStringLiteral("Faulted"));
        QCOMPARE(cell(WorldModel::EmspColumn), QStringLiteral("AVAILABLE"));
        QVERIFY(world->model()->index(0, WorldModel::EmspColumn).data(WorldModel::ApartRole).toBool());
        QVERIFY(!cell(WorldModel::ApartColumn).isEmpty());
        world->table()->selectRow(0);
        QTRY_VERIFY2(world->story()->toPlainText().contains(QStringLiteral("10:19:40")), qPrintable(world->story()->toPlainText()));
        QVERIFY(world->story()->toPlainText().contains(QStringLiteral("17 min")));
        playback()->setTime(at("10:20:00"));
        QTRY_COMPARE(cell(WorldModel::EmspColumn), QStringLiteral("OUTOFORDER"));
        QTRY_VERIFY(!world->model()->index(0, WorldModel::EmspColumn).data(WorldModel::ApartRole).toBool());
        // What is left out is not selected any more, and what takes its place tells its story when it is clicked.
        auto *search = world->findChild<QLineEdit *>();
        search->setText(QStringLiteral("nothing like this"));
        QTRY_COMPARE(world->model()->rowCount(), 0);
        QTRY_VERIFY(world->story()->toPlainText().isEmpty());
        search->clear();
        QTRY_COMPARE(world->model()->rowCount(), 1);
        QTRY_VERIFY(world->story()->toPlainText().contains(QStringLiteral("CP01")));
        // Enter on a party's value goes to the frame that told it.
        world->table()->setFocus();
        world->table()->setCurrentIndex(world->model()->index(0, WorldModel::ChargerColumn));
        QTest::keyClick(world->table(), Qt::Key_Return);
        QTRY_COMPARE(view()->capture()->frames().time(view()->currentFrame()), at("10:02:11"));
        // The other lists.
        world->setList(WorldModel::List::Charges);
        QTRY_COMPARE(world->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Charge"));
        QTRY_COMPARE(world->model()->rowCount(), 1);
        world->setList(WorldModel::List::Locations);
        QTRY_COMPARE(world->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Location"));
        QTRY_COMPARE(world->model()->rowCount(), 1);
        QVERIFY(world->table()->isColumnHidden(WorldModel::HubColumn));
    }

    void findingsAreMarked()
    {
        openDay();
        // What the checks find themselves comes first, and is replaced for this test.
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->insight()->session()->isRunning() && m_window->insight()->session()->result(), 20000);
        playback()->setMarks({{.time = at("10:02:11"), .severity = Severity::Error, .frame = 6}, {.time = at("10:19:39"), .severity = Severity::Warning}});
        playback()->toStart();
        QVERIFY(action("replay.nextFinding")->isEnabled());
        QTest::keyClick(find<TrafficView>()->table(), Qt::Key_F7);
        QCOMPARE(playback()->time(), at("10:02:11"));
        QCOMPARE(view()->currentFrame(), 6u);
        QCOMPARE(bar()->track()->drawnMarks().size(), std::size_t(2));
        const ReplayTrack::Mark mark = bar()->track()->drawnMarks().back();
        QTest::mouseClick(bar()->track(), Qt::LeftButton, {}, QPoint(mark.x, 5));
        QCOMPARE(playback()->time(), at("10:19:39"));
        QTest::keyClick(find<TrafficView>()->table(), Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(playback()->time(), at("10:02:11"));
    }
};

QTEST_MAIN(ReplayWindowTest)

#include "tst_replaywindow.moc"
