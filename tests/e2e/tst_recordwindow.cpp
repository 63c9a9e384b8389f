// SPDX-License-Identifier: GPL-3.0-or-later
// A recording in the real window: shown as it grows, followed, ended, kept.
#include "app/actionregistry.h"
#include "app/application.h"
#include "app/languages.h"
#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/recordingcontroller.h"
#include "app/recordingindicator.h"
#include "app/settings.h"
#include "app/workspacecontroller.h"
#include "models/capture/captureview.h"
#include "models/capture/problemmodel.h"
#include "models/capture/timelinedata.h"
#include "models/endpoints/framesink.h"
#include "models/workspace/workspace.h"
#include "tests/endpoints/livetraffic.h"
#include "widgets/timelineview.h"
#include "widgets/traffictable.h"
#include "widgets/trafficview.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Roamscope;

class RecordWindowTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<LiveTraffic> m_traffic;

    void put(const std::shared_ptr<FrameSink> &sink, int frames)
    {
        for (int i = 0; i < frames; ++i)
            sink->record(m_traffic->next());
    }
    CaptureView *view() const { return m_window->session()->view(); }
    quint32 shown() const { return view()->capture() ? view()->capture()->size() : 0; }
    TrafficView *traffic() const { return m_window->findChild<TrafficView *>(); }
    QAction *action(const char *id) const { return m_window->actionRegistry()->action(QLatin1StringView(id)); }
    bool atEnd() const
    {
        const QScrollBar *bar = traffic()->table()->verticalScrollBar();
        return bar->value() == bar->maximum();
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
        m_dir = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>();
        m_window = std::make_unique<MainWindow>(m_settings.get());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(m_window->workspace()->create(m_dir->filePath(QStringLiteral("site"))));
        m_traffic = std::make_unique<LiveTraffic>();
        m_traffic->chargePoints = 3;
        m_traffic->faulty = true;
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
    }

    void growsInEveryView()
    {
        std::shared_ptr<FrameSink> sink = m_window->startRecording(QStringLiteral("Depot: CSMS 1/2"));
        QVERIFY(sink);
        QCOMPARE(m_window->startRecording(QStringLiteral("another")), sink); // one for all endpoints
        QCOMPARE(m_window->currentPerspective(), QStringLiteral("welcome")); // the user stays where he is
        m_window->showPerspective(QStringLiteral("traffic"));
        const QString file = m_window->recordings()->recording()->path();
        QVERIFY2(file.startsWith(m_dir->filePath(QStringLiteral("site/captures/"))), qPrintable(file));
        QVERIFY2(file.endsWith(QStringLiteral("_Depot-CSMS-1-2.jsonl")), qPrintable(file));
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("Recording")));
        auto *indicator = m_window->findChild<RecordingIndicator *>();
        QVERIFY(indicator->isVisible());

        put(sink, 400);
        QTRY_COMPARE(shown(), 400u);
        QTRY_COMPARE(traffic()->model()->rowCount(), 200); // answers beside their requests
        QTRY_VERIFY(view()->analysis() && view()->analysis()->framesSeen == 400);
        QVERIFY(!view()->analysis()->transactions.empty());
        QVERIFY(!view()->analysis()->problems.empty());
        QTRY_VERIFY2(indicator->text().contains(QStringLiteral("400 frame")), qPrintable(indicator->text()));
        m_window->showPerspective(QStringLiteral("timeline"));
        auto *timeline = m_window->findChild<TimelineView *>();
        QTRY_VERIFY(timeline->data()->pyramid() && timeline->data()->pyramid()->frameCount() == 400);
        auto *problems = m_window->findChild<ProblemModel *>();
        QTRY_VERIFY(problems->total(Severity::Warning) + problems->total(Severity::Error) > 0);
        sink->report({.kind = PeerProblem::Kind::BinaryFrame, .peer = "CP001"});
        QTRY_VERIFY(std::any_of(view()->analysis()->problems.begin(), view()->analysis()->problems.end(),
                                [](const Problem &problem) { return problem.kind == Problem::Kind::Peer; }));

        // The last endpoint stops: the recording ends, and the capture stays as any other.
        sink.reset();
        QTRY_VERIFY(!m_window->recordings()->isRecording());
        QTRY_VERIFY(!m_window->session()->isRecording());
        QVERIFY(!indicator->isVisible());
        QVERIFY(!m_window->windowTitle().contains(QStringLiteral("Recording")));
        QCOMPARE(shown(), 401u);
        QTRY_VERIFY(view()->analysis()->framesSeen == 401);
        QVERIFY(m_settings->recentCaptures().contains(file));
        QCOMPARE(m_window->workspace()->workspace()->captures().size(), 1);
        QCOMPARE(m_window->workspace()->workspace()->captures().constFirst().files, QStringList {file});
    }

    void followsUntilTheUserScrolls()
    {
        const std::shared_ptr<FrameSink> sink = m_window->startRecording({});
        m_window->showPerspective(QStringLiteral("traffic"));
        put(sink, 600);
        QTRY_COMPARE(traffic()->model()->rowCount(), 300);
        QTRY_VERIFY(atEnd());
        auto *pill = traffic()->findChild<QPushButton *>(QStringLiteral("followPill"));
        QVERIFY(!pill->isVisible());

        traffic()->table()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        QTRY_VERIFY(!traffic()->isFollowing());
        const int place = traffic()->table()->verticalScrollBar()->value();
        QVERIFY(pill->isVisible());
        traffic()->table()->selectRow(place + 2);
        const FrameId chosen = view()->currentFrame();
        put(sink, 200);
        QTRY_COMPARE(traffic()->model()->rowCount(), 400);
        QCOMPARE(traffic()->table()->verticalScrollBar()->value(), place);
        QCOMPARE(view()->currentFrame(), chosen);
        QVERIFY(traffic()->table()->selectionModel()->isRowSelected(place + 2));
        QVERIFY2(pill->text().contains(QStringLiteral("100")), qPrintable(pill->text()));

        pill->click();
        QVERIFY(traffic()->isFollowing());
        QTRY_VERIFY(atEnd());
        QVERIFY(!pill->isVisible());
        put(sink, 200);
        QTRY_COMPARE(traffic()->model()->rowCount(), 500);
        QTRY_VERIFY(atEnd());
        // To look at a frame is a wish that it stays.
        traffic()->table()->selectRow(490);
        QVERIFY(!traffic()->isFollowing());
        action("record.follow")->trigger();
        QVERIFY(traffic()->isFollowing());
    }

    void filtersApplyToNewRows()
    {
        const std::shared_ptr<FrameSink> sink = m_window->startRecording({});
        m_window->showPerspective(QStringLiteral("traffic"));
        view()->addChip(QStringLiteral("cp == \"CP002\""));
        put(sink, 120);
        QTRY_COMPARE(shown(), 120u);
        QTRY_COMPARE(traffic()->model()->rowCount(), 20);
        put(sink, 120);
        QTRY_COMPARE(traffic()->model()->rowCount(), 40);
    }

    void userStopsAndBeginsAgain()
    {
        const std::shared_ptr<FrameSink> sink = m_window->startRecording(QStringLiteral("a"));
        put(sink, 10);
        QTRY_COMPARE(shown(), 10u);
        const QString first = m_window->recordings()->recording()->path();
        action("record.stop")->trigger();
        QTRY_VERIFY(!m_window->session()->isRecording());
        QVERIFY(!action("record.stop")->isEnabled());
        put(sink, 10); // as the user wished: not recorded
        QVERIFY(action("record.start")->isEnabled());
        action("record.start")->trigger();
        QVERIFY(m_window->recordings()->recording()->path() != first);
        put(sink, 6);
        QTRY_COMPARE(shown(), 6u);
    }

    void anotherCaptureMeanwhile()
    {
        const std::shared_ptr<FrameSink> sink = m_window->startRecording({});
        put(sink, 10);
        QTRY_COMPARE(shown(), 10u);
        m_window->openPaths({QStringLiteral(FIXTURES "/app/charge.jsonl")});
        QTRY_COMPARE(shown(), 11u);
        put(sink, 10);
        QVERIFY(m_window->recordings()->isRecording());
        action("record.follow")->trigger();
        QTRY_COMPARE(shown(), 20u);
    }

    void closingAsksOnce()
    {
        const std::shared_ptr<FrameSink> sink = m_window->startRecording({});
        put(sink, 10);
        int asked = 0;
        const auto answer = [&](QMessageBox::ButtonRole role) {
            QTimer::singleShot(0, m_window.get(), [&asked, role, this] {
                auto *box = m_window->findChild<QMessageBox *>(QStringLiteral("quitRecording"));
                QVERIFY(box);
                ++asked;
                for (QAbstractButton *button : box->buttons()) {
                    if (box->buttonRole(button) == role)
                        button->click();
                }
            });
        };
        answer(QMessageBox::RejectRole);
        QVERIFY(!m_window->close());
        QCOMPARE(asked, 1);
        QVERIFY(m_window->recordings()->isRecording());
        answer(QMessageBox::AcceptRole);
        QVERIFY(m_window->close());
        QCOMPARE(asked, 2);
        QVERIFY(!m_window->recordings()->isRecording());
        QCOMPARE(m_window->recordings()->recording()->figures().frames, 10u);
    }
};

QTEST_MAIN(RecordWindowTest)
#include "tst_recordwindow.moc"
