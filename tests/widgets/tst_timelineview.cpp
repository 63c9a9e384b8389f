// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/capture/syntheticcapture.h"

#include "models/capture/annotations.h"
#include "models/capture/captureview.h"
#include "models/capture/timelinedata.h"
#include "models/capture/timelinestate.h"
#include "widgets/chartpane.h"
#include "widgets/minimap.h"
#include "widgets/theme.h"
#include "widgets/timelinecanvas.h"
#include "widgets/timelinepainter.h"
#include "widgets/timelinepicture.h"
#include "widgets/timelinerangepanel.h"
#include "widgets/timelinetext.h"
#include "widgets/timelineview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Roamscope;
using SyntheticCapture::second;
using SyntheticCapture::start;

namespace {

/// Two charge points; the first has a transaction, a status that the eMSP does not see, and samples.
struct Sample
{
    CapturePtr capture;
    AnalysisPtr analysis;
};

Sample sample()
{
    SyntheticCapture::Builder builder;
    for (int minute = 0; minute < 60; ++minute)
        builder.exchange(start + minute * 60 * second, second / 5, minute % 2 ? "CP1" : "CP2", "Heartbeat");
    builder.add(start + 1800 * second, FrameKind::CallError, Lane::Csms, Lane::ChargePoint, "CP2", "Heartbeat");
    auto analysis = std::make_shared<Analysis>();
    const quint16 peer = builder.capture->peers().find("CP1");
    Transaction transaction;
    transaction.id = "4711";
    transaction.peer = peer;
    transaction.connector = 1;
    transaction.start = start + 600 * second;
    transaction.stop = start + 1200 * second;
    transaction.meterStartWh = 0;
    transaction.meterStopWh = 7400;
    transaction.frames = {22, 23};
    analysis->transactions.push_back(transaction);
    analysis->frameTransactions = {{22, 0}, {23, 0}};
    for (const Lane lane : {Lane::ChargePoint, Lane::Emsp}) {
        StatusBand band;
        band.peer = peer;
        band.connector = 1;
        band.seenBy = lane;
        band.names = {lane == Lane::Emsp ? "AVAILABLE" : "Available", "Faulted"};
        StatusSpan span;
        span.from = start;
        span.frame = 0;
        band.spans.push_back(span);
        if (lane == Lane::ChargePoint) {
            band.spans[0].to = start + 2000 * second;
            span.from = start + 2000 * second;
            span.status = 1;
            span.frame = 44;
            band.spans.push_back(span);
        }
        analysis->bands.push_back(band);
    }
    Series power;
    power.peer = peer;
    power.connector = 1;
    power.name = "Power.Active.Import";
    for (int index = 0; index < 20; ++index) {
        power.times.push_back(start + (600 + index * 30) * second);
        power.values.push_back(7000 + index);
        power.frames.push_back(22);
    }
    analysis->series.push_back(power);
    return {builder.capture, analysis};
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void emptyStateTeaches();
    void captureWithoutTimes();
    void showsAllAtFirst();
    void keys_data();
    void keys();
    void wheelZoomsAtTheMouse();
    void shiftWheelPans();
    void controlWheelScrollsLanes();
    void middleDragPans();
    void dragMarksARange();
    void escapeRemovesTheMark();
    void clickSelectsAFrame();
    void clickSelectsATransaction();
    void clickSelectsAStatus();
    void doubleClickFitsATransaction();
    void stepThroughALane();
    void selectionElsewhereComesIntoSight();
    void rangeIsShared();
    void searchDoesNotTriggerKeys();
    void foldByKeyAndMouse();
    void statisticsOfTheMark();
    void filterOnTheMark();
    void minimapMovesTheWindow();
    void chartsFollowTheFocus();
    void chartsWithoutPower();
    void chartsShareTheAxis();
    void followEndsWhenScrolling();
    void growingCaptureExtends();
    void bookmarksAreShown();
    void stateIsRestored();
    void anotherCaptureStartsAfresh();
    void accessibleLanes();
    void paintsEverywhere();
    void picturesAreOnPaper();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void load(const Sample &content);
    void wheel(const QPoint &point, int delta, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    QPoint pointOf(TimeUs time, Lane party, const char *peer, int rowOffset = 0) const;
    QPoint boxPoint(TimelineBox::Kind kind) const;
    TimeRange range() const { return m_timeline->state()->range(); }

    std::unique_ptr<CaptureView> m_view;
    std::unique_ptr<TimelineView> m_timeline;
    TimelineCanvas *m_canvas = nullptr;
};

void TestTimelineView::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestTimelineView::init()
{
    m_view = std::make_unique<CaptureView>();
    m_timeline = std::make_unique<TimelineView>(m_view.get());
    m_timeline->resize(1200, 800);
    m_timeline->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_timeline.get()));
    m_timeline->activateWindow();
    m_canvas = m_timeline->canvas();
    m_canvas->setFocus();
}

void TestTimelineView::cleanup()
{
    m_timeline.reset();
    m_view.reset();
}

void TestTimelineView::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_canvas, key, modifiers);
}

void TestTimelineView::load(const Sample &content)
{
    m_view->setCapture(content.capture);
    m_view->setAnalysis(content.analysis);
    QTRY_VERIFY(m_timeline->data()->pyramid() && !m_timeline->data()->isBusy());
    QTRY_VERIFY(!content.analysis || m_timeline->data()->connectors());
    QTest::qWait(1); // layouts settle
}

void TestTimelineView::wheel(const QPoint &point, int delta, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(point, m_canvas->mapToGlobal(QPointF(point)), {}, QPoint(0, delta), Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_canvas, &event);
}

QPoint TestTimelineView::pointOf(TimeUs time, Lane party, const char *peer, int rowOffset) const
{
    const TimelineScene &scene = m_canvas->scene();
    const int lane = scene.layout.laneOf(party, m_view->capture()->peers().find(peer));
    const QRect row = scene.rowRect(scene.layout.lanes[std::size_t(lane)].firstRow + rowOffset);
    return QPoint(int(scene.x(time)), row.center().y());
}

QPoint TestTimelineView::boxPoint(TimelineBox::Kind kind) const
{
    for (const TimelineBox &box : m_canvas->geometry().boxes) {
        if (box.kind == kind)
            return box.rect.center();
    }
    return {};
}

void TestTimelineView::emptyStateTeaches()
{
    auto *stack = m_timeline->findChild<QStackedLayout *>();
    QVERIFY(stack);
    QVERIFY(!m_canvas->isVisible());
    QSignalSpy open(m_timeline.get(), &TimelineView::openRequested);
    QSignalSpy demo(m_timeline.get(), &TimelineView::demoRequested);
    const auto buttons = stack->currentWidget()->findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 2);
    for (QAbstractButton *button : buttons)
        button->click();
    QCOMPARE(open.count(), 1);
    QCOMPARE(demo.count(), 1);
    // Nothing to act on: no action is enabled, no key does harm.
    for (const QAction *action : m_timeline->actions())
        QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
    press(Qt::Key_Period);
    press(Qt::Key_W);
}

void TestTimelineView::captureWithoutTimes()
{
    SyntheticCapture::Builder builder;
    builder.add(noTime, FrameKind::Call, Lane::ChargePoint, Lane::Csms, "CP1");
    m_view->setCapture(builder.capture);
    auto *stack = m_timeline->findChild<QStackedLayout *>();
    QTRY_VERIFY(m_timeline->data()->pyramid() && !m_timeline->data()->isBusy());
    QVERIFY(!m_canvas->isVisible());
    QCOMPARE(stack->currentWidget()->findChildren<QAbstractButton *>().size(), 0);
}

void TestTimelineView::showsAllAtFirst()
{
    load(sample());
    QVERIFY(m_canvas->isVisible());
    QVERIFY(range().from < start);
    QVERIFY(range().to > start + 59 * 60 * second);
    QCOMPARE(m_view->rangeFrom(), range().from);
    QCOMPARE(m_view->rangeTo(), range().to);
    QCOMPARE(m_canvas->scene().layout.lanes.size(), 3u); // CP1, CP2, CSMS
    QCOMPARE(m_canvas->scene().layout.lanes[0].key, QStringLiteral("cp:CP2")); // it has the error
    QCOMPARE(m_timeline->findChild<QComboBox *>()->currentIndex(), int(LaneSort::Problems));
}

void TestTimelineView::keys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("spanChange"); // −1 shorter, 1 longer
    QTest::addColumn<int>("moves"); // −1 earlier, 1 later
    QTest::newRow("W zooms in") << int(Qt::Key_W) << -1 << 0;
    QTest::newRow("plus zooms in") << int(Qt::Key_Plus) << -1 << 0;
    QTest::newRow("S zooms out") << int(Qt::Key_S) << 1 << 0;
    QTest::newRow("minus zooms out") << int(Qt::Key_Minus) << 1 << 0;
    QTest::newRow("A pans left") << int(Qt::Key_A) << 0 << -1;
    QTest::newRow("D pans right") << int(Qt::Key_D) << 0 << 1;
    QTest::newRow("left pans left") << int(Qt::Key_Left) << 0 << -1;
    QTest::newRow("right pans right") << int(Qt::Key_Right) << 0 << 1;
    QTest::newRow("Home goes to the start") << int(Qt::Key_Home) << 0 << -1;
    QTest::newRow("End goes to the end") << int(Qt::Key_End) << 0 << 1;
}

void TestTimelineView::keys()
{
    QFETCH(int, key);
    QFETCH(int, spanChange);
    QFETCH(int, moves);
    load(sample());
    m_timeline->state()->setRange({.from = start + 1200 * second, .to = start + 1800 * second});
    const TimeRange before = range();
    press(Qt::Key(key));
    const TimeRange after = range();
    QVERIFY(after != before);
    QCOMPARE(after.span() < before.span() ? -1 : after.span() > before.span() ? 1 : 0, spanChange);
    if (moves != 0)
        QCOMPARE(after.from < before.from ? -1 : 1, moves);
    // F shows all again, and the history leads back.
    press(Qt::Key_F);
    QVERIFY(range().from < start && range().to > start + 3540 * second);
    m_timeline->state()->goBack();
    QCOMPARE(range(), after);
}

void TestTimelineView::wheelZoomsAtTheMouse()
{
    load(sample());
    const QPoint point(700, 200);
    const TimeUs under = m_canvas->scene().timeAt(point.x());
    wheel(point, 240);
    QVERIFY(range().span() < 3600 * second);
    QVERIFY(std::abs(m_canvas->scene().x(under) - point.x()) < 1.5);
    wheel(point, -120);
    QVERIFY(std::abs(m_canvas->scene().x(under) - point.x()) < 1.5);
}

void TestTimelineView::shiftWheelPans()
{
    load(sample());
    m_timeline->state()->setRange({.from = start + 1200 * second, .to = start + 1800 * second});
    const TimeRange before = range();
    wheel(QPoint(700, 200), -120, Qt::ShiftModifier);
    QCOMPARE(range().span(), before.span());
    QVERIFY(range().from > before.from);
}

void TestTimelineView::controlWheelScrollsLanes()
{
    m_view->setCapture(SyntheticCapture::day(3000, 200));
    QTRY_VERIFY(m_timeline->data()->pyramid() && !m_timeline->data()->isBusy());
    const TimeRange before = range();
    QCOMPARE(m_canvas->scene().scroll[TimelineLayout::ChargePoints], 0);
    wheel(QPoint(700, 200), -240, Qt::ControlModifier);
    QVERIFY(m_canvas->scene().scroll[TimelineLayout::ChargePoints] > 0);
    QCOMPARE(range(), before);
    // The CSMS keeps its place below the hundreds of charge points.
    const int csms = m_canvas->scene().layout.laneOf(Lane::Csms, 0);
    QVERIFY(m_canvas->rect().contains(m_canvas->scene().laneRect(csms)));
}

void TestTimelineView::middleDragPans()
{
    load(sample());
    m_timeline->state()->setRange({.from = start + 1200 * second, .to = start + 1800 * second});
    const TimeUs held = m_canvas->scene().timeAt(600);
    QTest::mousePress(m_canvas, Qt::MiddleButton, {}, QPoint(600, 200));
    QTest::mouseMove(m_canvas, QPoint(500, 210));
    QTest::mouseRelease(m_canvas, Qt::MiddleButton, {}, QPoint(500, 210));
    QVERIFY(std::abs(m_canvas->scene().x(held) - 500) < 1.5);
    QVERIFY(!m_timeline->state()->selection().isValid());
}

void TestTimelineView::dragMarksARange()
{
    load(sample());
    const int y = m_canvas->height() - 4; // below the lanes
    const TimeUs from = m_canvas->scene().timeAt(400);
    const TimeUs to = m_canvas->scene().timeAt(700);
    QTest::mousePress(m_canvas, Qt::LeftButton, {}, QPoint(400, y));
    QTest::mouseMove(m_canvas, QPoint(550, y));
    QTest::mouseMove(m_canvas, QPoint(700, y));
    QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, QPoint(700, y));
    QCOMPARE(m_timeline->state()->selection(), (TimeRange {.from = from, .to = to}));
    // Its edges can be moved.
    QTest::mousePress(m_canvas, Qt::LeftButton, {}, QPoint(700, y));
    QTest::mouseMove(m_canvas, QPoint(800, y));
    QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, QPoint(800, y));
    QCOMPARE(m_timeline->state()->selection().from, from);
    QCOMPARE(m_timeline->state()->selection().to, m_canvas->scene().timeAt(800));
}

void TestTimelineView::escapeRemovesTheMark()
{
    load(sample());
    press(Qt::Key_R);
    QCOMPARE(m_timeline->state()->selection(), range()); // nothing selected: what is in view
    press(Qt::Key_Escape);
    QVERIFY(!m_timeline->state()->selection().isValid());
    m_view->setCurrentTransaction(0);
    press(Qt::Key_R);
    QCOMPARE(m_timeline->state()->selection(), (TimeRange {.from = start + 600 * second, .to = start + 1200 * second + 1}));
}

void TestTimelineView::clickSelectsAFrame()
{
    load(sample());
    QSignalSpy selected(m_view.get(), &CaptureView::currentFrameChanged);
    // The error stands out among those that share its pixels.
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, pointOf(start + 1800 * second, Lane::ChargePoint, "CP2"));
    QCOMPARE(selected.count(), 1);
    QCOMPARE(m_view->currentFrame(), 120u);
    QCOMPARE(m_view->cursor(), start + 1800 * second);
}

void TestTimelineView::clickSelectsATransaction()
{
    load(sample());
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, boxPoint(TimelineBox::Kind::Transaction));
    QCOMPARE(m_view->currentTransaction(), 0);
    QCOMPARE(m_view->currentFrame(), 22u);
}

void TestTimelineView::clickSelectsAStatus()
{
    load(sample());
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, boxPoint(TimelineBox::Kind::Collapsed));
    QCOMPARE(m_view->currentFrame(), 0u); // what the eMSP was last told
}

void TestTimelineView::doubleClickFitsATransaction()
{
    load(sample());
    QTest::mouseDClick(m_canvas, Qt::LeftButton, {}, boxPoint(TimelineBox::Kind::Transaction));
    QVERIFY(range().from < start + 600 * second && range().from > start + 500 * second);
    QVERIFY(range().to > start + 1200 * second && range().to < start + 1300 * second);
    press(Qt::Key_F);
    m_view->setCurrentTransaction(0);
    press(Qt::Key_F, Qt::ShiftModifier);
    QVERIFY(range().span() < 700 * second);
}

void TestTimelineView::stepThroughALane()
{
    load(sample());
    m_canvas->setCurrentLane(m_canvas->scene().layout.laneOf(Lane::ChargePoint, m_view->capture()->peers().find("CP1")));
    press(Qt::Key_Period);
    QCOMPARE(m_view->currentFrame(), 2u);
    press(Qt::Key_Period);
    QCOMPARE(m_view->currentFrame(), 3u);
    press(Qt::Key_Period);
    QCOMPARE(m_view->currentFrame(), 6u); // CP2's lie between
    press(Qt::Key_Comma);
    QCOMPARE(m_view->currentFrame(), 3u);
    for (int step = 0; step < 5; ++step)
        press(Qt::Key_Comma);
    QCOMPARE(m_view->currentFrame(), 2u); // stays at the first
    press(Qt::Key_Down);
    QCOMPARE(m_canvas->currentLane(), m_canvas->scene().layout.laneOf(Lane::Csms, 0));
    press(Qt::Key_Period);
    QCOMPARE(m_view->currentFrame(), 3u);
}

void TestTimelineView::selectionElsewhereComesIntoSight()
{
    load(sample());
    m_timeline->state()->setRange({.from = start, .to = start + 60 * second});
    m_view->setCurrentFrame(100);
    QVERIFY(range().contains(m_view->capture()->frames().time(100)));
    QCOMPARE(range().span(), 60 * second);
}

void TestTimelineView::rangeIsShared()
{
    load(sample());
    m_view->setRange(start + 100 * second, start + 200 * second);
    QCOMPARE(range(), (TimeRange {.from = start + 100 * second, .to = start + 200 * second}));
    QCOMPARE(m_canvas->scene().range, range());
}

void TestTimelineView::searchDoesNotTriggerKeys()
{
    load(sample());
    const TimeRange before = range();
    press(Qt::Key_Slash);
    auto *search = m_timeline->findChild<QLineEdit *>();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("was2"));
    QCOMPARE(range(), before);
    QCOMPARE(m_timeline->state()->laneSearch(), QStringLiteral("was2"));
    search->setText(QStringLiteral("cp2"));
    QCOMPARE(m_canvas->scene().layout.lanes.size(), 2u);
    m_timeline->findChild<QAction *>(QStringLiteral("timeline.showAllLanes"))->trigger();
    QVERIFY(search->text().isEmpty());
    QCOMPARE(m_canvas->scene().layout.lanes.size(), 3u);
}

void TestTimelineView::foldByKeyAndMouse()
{
    load(sample());
    const int lane = m_canvas->scene().layout.laneOf(Lane::ChargePoint, m_view->capture()->peers().find("CP1"));
    QVERIFY(!m_canvas->scene().layout.lanes[std::size_t(lane)].folded);
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, TimelinePainter::foldRect(m_canvas->scene(), lane).center());
    QVERIFY(m_canvas->scene().layout.lanes[std::size_t(lane)].folded);
    m_canvas->setCurrentLane(lane);
    press(Qt::Key_Space);
    QVERIFY(!m_canvas->scene().layout.lanes[std::size_t(lane)].folded);
}

void TestTimelineView::statisticsOfTheMark()
{
    load(sample());
    auto *panel = m_timeline->findChild<TimelineRangePanel *>();
    QVERIFY(!panel->isVisible());
    QSignalSpy counted(panel, &TimelineRangePanel::counted);
    m_timeline->state()->setSelection({.from = start, .to = start + 600 * second});
    QVERIFY(panel->isVisible());
    QVERIFY(counted.wait(5000));
    QCOMPARE(panel->statistics().frames, 20u);
    QCOMPARE(panel->statistics().requests, 10u);
}

void TestTimelineView::filterOnTheMark()
{
    load(sample());
    m_timeline->state()->setSelection({.from = start + 60 * second, .to = start + 120 * second});
    Q_EMIT m_timeline->findChild<TimelineRangePanel *>()->filterRequested();
    QCOMPARE(m_view->chips().size(), 1);
    FilterError error;
    const Filter filter = Filter::compile(m_view->chips().first().text, &error);
    QVERIFY2(!error.isError(), qPrintable(error.message));
    QVERIFY(!filter.matches(*m_view->capture(), 0));
    QVERIFY(filter.matches(*m_view->capture(), 2));
    QVERIFY(!filter.matches(*m_view->capture(), 10));
}

void TestTimelineView::minimapMovesTheWindow()
{
    load(sample());
    m_timeline->state()->setRange({.from = start, .to = start + 600 * second});
    auto *minimap = m_timeline->findChild<Minimap *>();
    const int y = minimap->height() / 2;
    const TimelineScene &scene = m_canvas->scene();
    // A click outside the window brings it there.
    QTest::mouseClick(minimap, Qt::LeftButton, {}, QPoint(scene.left + scene.width / 2, y));
    QCOMPARE(range().span(), 600 * second);
    QVERIFY(std::abs((range().from + range().to) / 2 - (start + 1770 * second)) < 10 * second);
    // Its right edge makes it longer.
    const int edge = scene.left + int(pixelOfTime(range().to, m_timeline->data()->pyramid()->mainRange(), scene.width));
    const TimeUs from = range().from;
    QTest::mousePress(minimap, Qt::LeftButton, {}, QPoint(edge + 2, y));
    QTest::mouseMove(minimap, QPoint(edge + 102, y));
    QTest::mouseRelease(minimap, Qt::LeftButton, {}, QPoint(edge + 102, y));
    QCOMPARE(range().from, from);
    QVERIFY(range().span() > 800 * second);
}

void TestTimelineView::chartsFollowTheFocus()
{
    load(sample());
    // The only charge point with samples is shown without being asked for.
    QCOMPARE(m_timeline->charts()->available(), (std::vector<SeriesQuantity> {SeriesQuantity::Power}));
    QVERIFY(m_timeline->charts()->title().startsWith(QStringLiteral("CP1")));
    m_canvas->setCurrentLane(m_canvas->scene().layout.laneOf(Lane::ChargePoint, m_view->capture()->peers().find("CP2")));
    QVERIFY(m_timeline->charts()->available().empty());
    m_view->setCurrentTransaction(0);
    QCOMPARE(m_timeline->charts()->available().size(), 1u);
    m_timeline->state()->setChartShown(SeriesQuantity::Power, false);
    QVERIFY(m_timeline->charts()->isEmpty());
    m_timeline->findChild<QAction *>(QStringLiteral("timeline.charts"))->trigger();
    QVERIFY(!m_timeline->charts()->isVisible());
}

void TestTimelineView::chartsWithoutPower()
{
    Sample content = sample();
    auto analysis = std::make_shared<Analysis>(*content.analysis);
    const Series first = analysis->series.front();
    analysis->series.clear();
    for (const SeriesQuantity quantity : {SeriesQuantity::Energy, SeriesQuantity::Current, SeriesQuantity::Voltage}) {
        analysis->series.push_back(first);
        analysis->series.back().quantity = quantity;
    }
    content.analysis = analysis;
    load(content);
    ChartPane *charts = m_timeline->charts();
    const auto shown = [charts] {
        std::vector<SeriesQuantity> quantities = charts->available();
        std::erase_if(quantities, [charts](SeriesQuantity quantity) { return !charts->isShown(quantity); });
        return quantities;
    };
    // Neither power nor state of charge: the first two there are.
    QCOMPARE(shown(), (std::vector<SeriesQuantity> {SeriesQuantity::Energy, SeriesQuantity::Current}));
    QVERIFY(charts->height() <= m_timeline->height() / 3);
    QVERIFY(m_canvas->height() >= m_timeline->height() / 2);
    // One chosen beside them leaves them; one put away leaves the other.
    const QList<QToolButton *> switches = charts->findChildren<QToolButton *>();
    QCOMPARE(switches.size(), 3);
    QTest::mouseClick(switches.at(2), Qt::LeftButton);
    QCOMPARE(shown().size(), 3u);
    QTest::mouseClick(switches.at(0), Qt::LeftButton);
    QCOMPARE(shown(), (std::vector<SeriesQuantity> {SeriesQuantity::Current, SeriesQuantity::Voltage}));
    QVERIFY(charts->height() <= m_timeline->height() / 3);
}

void TestTimelineView::chartsShareTheAxis()
{
    load(sample());
    m_timeline->state()->setRange({.from = start, .to = start + 1200 * second});
    const QImage picture = m_timeline->charts()->grab().toImage();
    const QRgb line = Theme::series(0).rgb();
    // The first sample is at 600 s: that is where the line begins, on the lanes' axis.
    const int expected = int(m_canvas->scene().x(start + 600 * second));
    int first = -1;
    for (int x = m_canvas->scene().left; x < picture.width() && first < 0; ++x) {
        for (int y = 0; y < picture.height(); ++y) {
            const QColor color = picture.pixelColor(x, y);
            if (std::abs(color.red() - qRed(line)) + std::abs(color.green() - qGreen(line)) + std::abs(color.blue() - qBlue(line)) < 60)
                first = x;
        }
    }
    QVERIFY2(std::abs(first - expected) <= 2, qPrintable(QStringLiteral("%1 instead of %2").arg(first).arg(expected)));
}

void TestTimelineView::followEndsWhenScrolling()
{
    Sample content = sample();
    load(content);
    m_timeline->state()->setRange({.from = start, .to = start + 600 * second});
    m_view->notifyRowsAdded();
    auto *follow = m_timeline->findChild<QAction *>(QStringLiteral("timeline.follow"));
    follow->trigger();
    QVERIFY(m_timeline->state()->isFollowing());
    QVERIFY(follow->isChecked());
    const FrameId added = content.capture->frames().append([&] {
        Frame frame = content.capture->frames().at(0);
        frame.time = start + 7200 * second;
        return frame;
    }());
    content.capture->frames().publish();
    m_view->notifyRowsAdded();
    QTRY_COMPARE(m_timeline->data()->pyramid()->frameCount(), added + 1);
    QVERIFY(range().contains(start + 7200 * second));
    QCOMPARE(range().span(), 600 * second);
    press(Qt::Key_A);
    QVERIFY(!m_timeline->state()->isFollowing());
    QVERIFY(!follow->isChecked());
}

void TestTimelineView::growingCaptureExtends()
{
    SyntheticCapture::Builder builder;
    builder.exchange(start, second, "CP1", "Heartbeat");
    m_timeline->setLoading(true);
    load({builder.capture, {}});
    QCOMPARE(m_canvas->scene().layout.lanes.size(), 2u);
    builder.exchange(start + 1000 * second, second, "CP2", "Heartbeat");
    m_view->notifyRowsAdded();
    QTRY_COMPARE(m_canvas->scene().layout.lanes.size(), 3u);
    QVERIFY(range().contains(start + 1000 * second)); // still fitted
    m_timeline->setLoading(false);
    QTRY_VERIFY(!m_timeline->data()->isBusy());
}

void TestTimelineView::bookmarksAreShown()
{
    load(sample());
    const QImage before = m_canvas->grab().toImage();
    m_canvas->setBookmarks({start + 1000 * second});
    const QImage after = m_canvas->grab().toImage();
    const int x = int(m_canvas->scene().x(start + 1000 * second));
    QVERIFY(after.pixel(x, m_canvas->height() - 5) != before.pixel(x, m_canvas->height() - 5));
    QCOMPARE(after.pixel(x + 40, m_canvas->height() - 5), before.pixel(x + 40, m_canvas->height() - 5));
    Annotations annotations;
    m_timeline->setAnnotations(&annotations); // none of its own: the mark goes
    QCOMPARE(m_canvas->grab().toImage().pixel(x, m_canvas->height() - 5), before.pixel(x, m_canvas->height() - 5));
}

void TestTimelineView::stateIsRestored()
{
    load(sample());
    m_timeline->state()->setRange({.from = start + 100 * second, .to = start + 300 * second});
    m_timeline->state()->setPinned(QStringLiteral("csms"), true);
    const QJsonObject saved = m_timeline->saveState();
    init();
    load(sample());
    m_timeline->restoreState(saved);
    QCOMPARE(range(), (TimeRange {.from = start + 100 * second, .to = start + 300 * second}));
    QCOMPARE(m_canvas->scene().range, range());
    QCOMPARE(m_canvas->scene().layout.lanes[0].key, QStringLiteral("csms"));
}

void TestTimelineView::anotherCaptureStartsAfresh()
{
    load(sample());
    press(Qt::Key_R);
    m_timeline->state()->setRange({.from = start + 100 * second, .to = start + 300 * second});
    SyntheticCapture::Builder builder;
    builder.exchange(start + 500'000 * second, second, "X", "Heartbeat");
    load({builder.capture, {}});
    QVERIFY(range().contains(start + 500'000 * second));
    QVERIFY(!m_timeline->state()->selection().isValid());
    m_view->setCapture({});
    QVERIFY(!m_canvas->isVisible());
}

void TestTimelineView::accessibleLanes()
{
    load(sample());
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(m_canvas);
    QVERIFY(canvas);
    QVERIFY(!canvas->text(QAccessible::Name).isEmpty());
    QStringList texts;
    for (int child = 0; child < canvas->childCount(); ++child) {
        QAccessibleInterface *item = canvas->child(child);
        QVERIFY(item && item->isValid());
        QVERIFY(!item->text(QAccessible::Name).isEmpty());
        QVERIFY(item->rect().isValid());
        QCOMPARE(canvas->indexOfChild(item), child);
        texts.append(item->text(QAccessible::Name));
    }
    QVERIFY(texts.join(QLatin1Char('\n')).contains(QStringLiteral("CP1")));
    QVERIFY(texts.join(QLatin1Char('\n')).contains(QStringLiteral("4711")));
    QVERIFY(texts.join(QLatin1Char('\n')).contains(QStringLiteral("Faulted")));
    QVERIFY(!canvas->child(10'000));
    m_view->setCapture({});
    QCOMPARE(canvas->childCount(), 0);
}

void TestTimelineView::paintsEverywhere()
{
    load(sample());
    // Any zoom, any size, both palettes: something is drawn, nothing crashes.
    for (const Theme::Variant variant : {Theme::Variant::Light, Theme::Variant::Dark, Theme::Variant::HighContrastDark}) {
        QApplication::setPalette(Theme::palette(variant));
        for (const QSize &size : {QSize(1280, 720), QSize(320, 200), QSize(2000, 1100)}) {
            m_timeline->resize(size);
            for (double span = 60; span < 1e17; span *= 50) {
                m_timeline->state()->setRange({.from = start + 1800 * second - qint64(span / 2), .to = start + 1800 * second + qint64(span / 2)});
                QVERIFY(!m_timeline->grab().isNull());
            }
        }
    }
}

void TestTimelineView::picturesAreOnPaper()
{
    const Sample content = sample();
    const auto pyramid = TimelinePyramid::build(content.capture, content.analysis);
    const auto connectors = TimelineConnectors::build(content.analysis);
    const TimelinePicture painter(pyramid, connectors);
    const quint16 wanted = content.capture->peers().find("CP1");
    const TimelinePicture::Section section {.range = {start, start + 3600 * second}, .chargePoints = {wanted}};
    const QPalette before = QGuiApplication::palette();
    QGuiApplication::setPalette(Theme::palette(Theme::Variant::Dark));
    const QImage dark = painter.paint(section, 900, 400, 2);
    QGuiApplication::setPalette(Theme::palette(Theme::Variant::Light));
    const QImage light = painter.paint(section, 900, 400, 2);
    QGuiApplication::setPalette(before);
    QVERIFY(!light.isNull());
    QCOMPARE(light.width(), 1800);
    QVERIFY(light.height() > 100 && light.height() <= 800);
    QCOMPARE(dark, light); // whatever the program looks like

    // Only what was asked for: a second charge point makes it higher.
    const TimelinePicture::Section both {.range = section.range, .chargePoints = {wanted, content.capture->peers().find("CP2")}};
    QVERIFY(painter.paint(both, 900, 400, 2).height() > light.height());
    QVERIFY(painter.paint({}, 900).isNull());
    QVERIFY(painter.paint({.range = {start - 900 * second, start - 600 * second}}, 900).isNull());
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
