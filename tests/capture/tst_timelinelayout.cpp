// SPDX-License-Identifier: GPL-3.0-or-later
#include "syntheticcapture.h"

#include "models/capture/timelinegeometry.h"
#include "models/capture/timelineseries.h"
#include "models/capture/timelinestate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Roamscope;
using SyntheticCapture::second;
using SyntheticCapture::start;

namespace {

Transaction transactionAt(quint16 peer, int connector, TimeUs from, TimeUs to, const char *id = "1")
{
    Transaction transaction;
    transaction.id = id;
    transaction.peer = peer;
    transaction.connector = connector;
    transaction.start = from;
    transaction.stop = to;
    return transaction;
}

/// What the analysis says of a charger's clock: "seconds|messages".
Problem clockClaim(quint16 peer, const char *rule, const char *detail)
{
    Problem problem;
    problem.kind = Problem::Kind::ClockSkew;
    problem.peer = peer;
    problem.rule = rule;
    problem.detail = detail;
    return problem;
}

StatusBand bandOf(quint16 peer, int connector, Lane seenBy, std::initializer_list<std::pair<const char *, TimeUs>> changes)
{
    StatusBand band;
    band.peer = peer;
    band.connector = connector;
    band.seenBy = seenBy;
    for (const auto &[name, from] : changes) {
        if (!band.spans.empty())
            band.spans.back().to = from;
        const auto known = std::ranges::find(band.names, QByteArray(name));
        const auto index = quint16(known - band.names.begin());
        if (known == band.names.end())
            band.names.emplace_back(name);
        StatusSpan span;
        span.from = from;
        span.status = index;
        band.spans.push_back(span);
    }
    return band;
}

/// A scene of the whole capture, 1000 pixels wide.
TimelineScene sceneOf(const CapturePtr &capture, const AnalysisPtr &analysis, const TimelineState &state)
{
    TimelineScene scene;
    scene.pyramid = TimelinePyramid::build(capture, analysis);
    scene.connectors = TimelineConnectors::build(analysis);
    scene.layout = TimelineLayout::build(*scene.pyramid, scene.connectors.get(), state, {});
    scene.left = 100;
    scene.width = 1000;
    int top = 0;
    for (int zone = 0; zone < TimelineLayout::ZoneCount; ++zone) {
        scene.zones[zone] = QRect(0, top, 1100, scene.layout.zoneHeight[zone]);
        top += scene.layout.zoneHeight[zone];
    }
    scene.range = scene.pyramid->wholeRange();
    return scene;
}

QStringList names(const TimelineLayout &layout)
{
    QStringList result;
    for (const TimelineLane &lane : layout.lanes)
        result.append(lane.key);
    return result;
}

} // namespace

class TestTimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void history();
    void gesturesAreOneStep();
    void stateSurvivesJson();
    void hostileJson_data();
    void hostileJson();
    void laneOrder();
    void pinnedHiddenAndSearched();
    void foldingByNumber();
    void rowsOfAChargePoint();
    void hitRows();
    void viewsFindTheirConnector();
    void clockOffset();
    void collapsed_data();
    void collapsed();
    void collapsedStretch();
    void barsAreBoundedByPixels();
    void openTransactionEndsAtTheNext();
    void boxUnderThePoint();
    void arrowsBetweenLanes();
    void noArrowsZoomedOut();
    void driftLeans();
    void peaksAreKept();
    void gapsBreakLines();
    void valueAtATime();
};

void TestTimelineLayout::history()
{
    TimelineState state;
    QSignalSpy changed(&state, &TimelineState::rangeChanged);
    state.setRange({.from = 0, .to = 1000}, TimelineState::Step::Silent);
    QVERIFY(state.isFitted());
    QVERIFY(!state.canGoBack());
    state.setRange({.from = 100, .to = 200});
    state.setRange({.from = 120, .to = 130});
    QVERIFY(!state.isFitted());
    state.goBack();
    QCOMPARE(state.range(), (TimeRange {.from = 100, .to = 200}));
    state.goBack();
    QCOMPARE(state.range(), (TimeRange {.from = 0, .to = 1000}));
    QVERIFY(!state.canGoBack());
    state.goForward();
    state.goForward();
    QCOMPARE(state.range(), (TimeRange {.from = 120, .to = 130}));
    QVERIFY(!state.canGoForward());
    state.goBack();
    state.setRange({.from = 5, .to = 900});
    QVERIFY(!state.canGoForward());
    QCOMPARE(changed.count(), 9);
}

void TestTimelineLayout::gesturesAreOneStep()
{
    TimelineState state;
    state.setRange({.from = 0, .to = 1000}, TimelineState::Step::Silent);
    for (int notch = 1; notch < 20; ++notch)
        state.setRange({.from = notch, .to = 1000 - notch}, TimelineState::Step::Gesture);
    state.goBack();
    QCOMPARE(state.range(), (TimeRange {.from = 0, .to = 1000}));
}

void TestTimelineLayout::stateSurvivesJson()
{
    TimelineState state;
    state.setRange({.from = start, .to = start + 5 * second});
    state.setSelection({.from = start + second, .to = start + 2 * second});
    state.setPinned(QStringLiteral("cp:CP2"), true);
    state.setPinned(QStringLiteral("csms"), true);
    state.setHidden(QStringLiteral("ems"), true);
    state.setFolded(QStringLiteral("cp:CP1"), true);
    state.setSort(LaneSort::Name);
    QVERIFY(state.isChartShown(SeriesQuantity::Power) && state.isChartShown(SeriesQuantity::StateOfCharge));
    QVERIFY(!state.isChartShown(SeriesQuantity::Energy) && !state.chartsChosen());
    state.setChartShown(SeriesQuantity::Energy, true);
    const QJsonObject saved = QJsonDocument::fromJson(QJsonDocument(state.toJson()).toJson()).object();
    TimelineState other;
    QSignalSpy lanes(&other, &TimelineState::lanesChanged);
    other.fromJson(saved);
    QCOMPARE(lanes.count(), 1);
    QCOMPARE(other.range(), state.range());
    QCOMPARE(other.selection(), state.selection());
    QCOMPARE(other.pinned(), (QStringList {QStringLiteral("cp:CP2"), QStringLiteral("csms")}));
    QVERIFY(other.isHidden(QStringLiteral("ems")));
    QVERIFY(other.isFolded(QStringLiteral("cp:CP1"), false));
    QVERIFY(!other.isFolded(QStringLiteral("cp:CP2"), false));
    QCOMPARE(other.sort(), LaneSort::Name);
    QVERIFY(!other.isChartShown(SeriesQuantity::Current) && other.isChartShown(SeriesQuantity::Energy) && other.chartsChosen());
    QVERIFY(other.isChartShown(SeriesQuantity::Power));
    QCOMPARE(other.toJson(), state.toJson());
    // What is fitted is fitted again, not shown at yesterday's range.
    state.setFitted(true);
    QVERIFY(!state.toJson().contains(QStringLiteral("range")));
}

void TestTimelineLayout::hostileJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("wrong types") << QByteArray(R"({"range":7,"pinned":"x","hidden":[1,{}],"sort":"a","charts":3,"hiddenCharts":{}})");
    QTest::newRow("numbers out of bounds") << QByteArray(R"({"sort":99,"hiddenCharts":[-1,1000],"range":{"from":"-9223372036854775808","to":"9223372036854775807"}})");
    QTest::newRow("range backwards") << QByteArray(R"({"range":{"from":"5000","to":"10"},"selection":{"from":"x","to":""}})");
}

void TestTimelineLayout::hostileJson()
{
    QFETCH(QByteArray, json);
    TimelineState state;
    state.fromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!state.range().isValid());
    QVERIFY(!state.selection().isValid());
    QVERIFY(state.isFitted());
    QVERIFY(state.sort() < LaneSort::Count);
}

void TestTimelineLayout::laneOrder()
{
    SyntheticCapture::Builder builder;
    builder.add(start, FrameKind::HttpRequest, Lane::Cpo, Lane::Emsp, "NL-ABC");
    builder.exchange(start, 5, "CP10", "Heartbeat");
    builder.exchange(start, 5, "CP9", "Heartbeat");
    builder.add(start, FrameKind::CallError, Lane::Csms, Lane::ChargePoint, "CP10");
    builder.exchange(start, 5, "CP1", "Heartbeat");
    builder.exchange(start, 5, "CP1", "Heartbeat");
    TimelineState state;
    const auto keys = [&](LaneSort sort) {
        state.setSort(sort);
        return names(TimelineLayout::build(*TimelinePyramid::build(builder.capture), nullptr, state, {}));
    };
    const QStringList parties {QStringLiteral("csms"), QStringLiteral("cpo"), QStringLiteral("emsp")};
    QCOMPARE(keys(LaneSort::Appearance), (QStringList {QStringLiteral("cp:CP10"), QStringLiteral("cp:CP9"), QStringLiteral("cp:CP1")} + parties));
    QCOMPARE(keys(LaneSort::Name), (QStringList {QStringLiteral("cp:CP1"), QStringLiteral("cp:CP9"), QStringLiteral("cp:CP10")} + parties));
    QCOMPARE(keys(LaneSort::Problems), (QStringList {QStringLiteral("cp:CP10"), QStringLiteral("cp:CP1"), QStringLiteral("cp:CP9")} + parties));
    QCOMPARE(keys(LaneSort::Frames), (QStringList {QStringLiteral("cp:CP1"), QStringLiteral("cp:CP10"), QStringLiteral("cp:CP9")} + parties));
}

void TestTimelineLayout::pinnedHiddenAndSearched()
{
    const CapturePtr capture = SyntheticCapture::day(4000, 300);
    const auto pyramid = TimelinePyramid::build(capture);
    TimelineState state;
    state.setPinned(QStringLiteral("cp:CP0250"), true);
    state.setPinned(QStringLiteral("csms"), true);
    state.setHidden(QStringLiteral("cp:CP0001"), true);
    TimelineLayout layout = TimelineLayout::build(*pyramid, nullptr, state, {});
    QCOMPARE(layout.chargePoints, 300);
    QCOMPARE(layout.hiddenLanes, 1);
    QCOMPARE(layout.lanes[0].key, QStringLiteral("cp:CP0250"));
    QCOMPARE(layout.lanes[1].key, QStringLiteral("csms"));
    QCOMPARE(layout.lanes[0].zone, int(TimelineLayout::Pinned));
    QCOMPARE(layout.zoneHeight[TimelineLayout::Parties], 0);
    QCOMPARE(layout.laneOf(Lane::ChargePoint, capture->peers().find("CP0001")), -1);
    QCOMPARE(layout.laneOf(Lane::Csms, 0), 1);
    state.setLaneSearch(QStringLiteral("cp002"));
    layout = TimelineLayout::build(*pyramid, nullptr, state, {});
    QCOMPARE(layout.lanes.size(), 12u); // CP0020 … CP0029, the pinned ones stay
    state.showAllLanes();
    layout = TimelineLayout::build(*pyramid, nullptr, state, {});
    QCOMPARE(layout.hiddenLanes, 0);
}

void TestTimelineLayout::foldingByNumber()
{
    for (const int peers : {3, 30}) {
        const CapturePtr capture = SyntheticCapture::day(1000, peers);
        auto analysis = std::make_shared<Analysis>();
        for (quint16 peer = 1; peer <= peers; ++peer)
            analysis->bands.push_back(bandOf(peer, 1, Lane::ChargePoint, {{"Available", start}}));
        TimelineState state;
        const auto layout = [&] {
            return TimelineLayout::build(*TimelinePyramid::build(capture, analysis), TimelineConnectors::build(analysis).get(), state, {});
        };
        QCOMPARE(layout().lanes[0].folded, peers > 6);
        state.setAllFolded(peers <= 6);
        QCOMPARE(layout().lanes[0].folded, peers <= 6);
        state.setFolded(layout().lanes[0].key, peers > 6);
        QCOMPARE(layout().lanes[0].folded, peers > 6);
    }
}

void TestTimelineLayout::rowsOfAChargePoint()
{
    SyntheticCapture::Builder builder;
    builder.exchange(start, 5, "CP1", "Heartbeat");
    auto analysis = std::make_shared<Analysis>();
    analysis->bands.push_back(bandOf(1, 1, Lane::Emsp, {{"AVAILABLE", start}}));
    analysis->bands.push_back(bandOf(1, 1, Lane::ChargePoint, {{"Available", start}}));
    analysis->bands.push_back(bandOf(1, 1, Lane::Cpo, {{"AVAILABLE", start}}));
    analysis->transactions.push_back(transactionAt(1, 1, start, start + second));
    TimelineState state;
    const TimelineScene scene = sceneOf(builder.capture, analysis, state);
    QList<TimelineRow::Kind> kinds;
    int bottom = 0;
    const TimelineLane &lane = scene.layout.lanes[0];
    for (int row = lane.firstRow; row < lane.firstRow + lane.rowCount; ++row) {
        kinds.append(scene.layout.rows[std::size_t(row)].kind);
        QVERIFY(scene.layout.rows[std::size_t(row)].top >= bottom);
        bottom = scene.layout.rows[std::size_t(row)].top + scene.layout.rows[std::size_t(row)].height;
    }
    using Kind = TimelineRow::Kind;
    QCOMPARE(kinds, (QList<Kind> {Kind::Frames, Kind::Transactions, Kind::Truth, Kind::View, Kind::View}));
    // The charger's truth above, the CPO's view before the eMSP's.
    QCOMPARE(scene.layout.rows[3].band, 2);
    QCOMPARE(scene.layout.rows[4].band, 0);
}

void TestTimelineLayout::hitRows()
{
    SyntheticCapture::Builder builder;
    builder.exchange(start, 5, "CP1", "Heartbeat");
    TimelineState state;
    const TimelineScene scene = sceneOf(builder.capture, std::make_shared<Analysis>(), state);
    QCOMPARE(scene.layout.laneAt(TimelineLayout::ChargePoints, 0), 0);
    QCOMPARE(scene.layout.rowAt(TimelineLayout::ChargePoints, 29), 0);
    QCOMPARE(scene.layout.rowAt(TimelineLayout::ChargePoints, 31), -1); // the gap below
    QCOMPARE(scene.layout.laneAt(TimelineLayout::ChargePoints, 500), -1);
    QCOMPARE(scene.layout.laneAt(TimelineLayout::Parties, 3), 1);
}

void TestTimelineLayout::viewsFindTheirConnector()
{
    auto analysis = std::make_shared<Analysis>();
    analysis->bands.push_back(bandOf(1, 0, Lane::ChargePoint, {{"Available", start}}));
    analysis->bands.push_back(bandOf(1, 1, Lane::ChargePoint, {{"Available", start}}));
    analysis->bands.push_back(bandOf(1, 2, Lane::ChargePoint, {{"Available", start}}));
    StatusBand view = bandOf(1, -1, Lane::Emsp, {{"AVAILABLE", start}});
    view.evse = 2; // EVSE 2 of a 1.6 charger is its connector 2
    analysis->bands.push_back(view);
    StatusBand loose = bandOf(0, -1, Lane::Emsp, {{"AVAILABLE", start}});
    analysis->bands.push_back(loose);
    const auto connectors = TimelineConnectors::build(analysis);
    const auto [first, last] = connectors->ofPeer(1);
    QCOMPARE(last - first, 3u);
    QCOMPARE(connectors->all()[2].connector, 2);
    QCOMPARE(connectors->all()[2].views, (std::vector<int> {3}));
    QCOMPARE(connectors->looseBands(), (std::vector<int> {4}));
    QVERIFY(!TimelineConnectors::build({}));
}

void TestTimelineLayout::clockOffset()
{
    auto analysis = std::make_shared<Analysis>();
    analysis->problems.push_back(clockClaim(1, "clock.skew", "-90|4"));
    analysis->problems.push_back(clockClaim(1, "clock.skew", "-240|37")); // most messages agree on this
    analysis->problems.push_back(clockClaim(2, "clock.zone-doubtful", "3600|12")); // may be the log's fault
    analysis->problems.push_back(clockClaim(4, "clock.zone", "7200|9"));
    // A single start that waited in a queue says nothing of the clock.
    Transaction queued = transactionAt(3, 1, start, start + 50 * second);
    queued.deviceStart = queued.start - 11'000 * second;
    analysis->transactions.push_back(queued);
    const auto connectors = TimelineConnectors::build(analysis);
    QCOMPARE(connectors->clockOffset(1), -240 * second);
    QCOMPARE(connectors->clockOffset(2), 0);
    QCOMPARE(connectors->clockOffset(3), 0);
    QCOMPARE(connectors->clockOffset(4), 7200 * second);
    QCOMPARE(connectors->clockOffset(99), 0);
}

void TestTimelineLayout::collapsed_data()
{
    QTest::addColumn<QByteArray>("truth");
    QTest::addColumn<QByteArray>("seen");
    QTest::addColumn<bool>("lost");
    const auto row = [](const char *truth, const char *seen, bool lost) { QTest::addRow("%s as %s", truth, seen) << QByteArray(truth) << QByteArray(seen) << lost; };
    row("Available", "AVAILABLE", false);
    row("Charging", "CHARGING", false);
    row("Faulted", "OUTOFORDER", false);
    row("Unavailable", "INOPERATIVE", false);
    row("Preparing", "BLOCKED", false);
    row("SuspendedEV", "CHARGING", true);
    row("Faulted", "AVAILABLE", true);
    row("Faulted", "INOPERATIVE", true);
    row("Occupied", "UNKNOWN", true);
    row("SomethingNew", "AVAILABLE", false);
}

void TestTimelineLayout::collapsed()
{
    QFETCH(QByteArray, truth);
    QFETCH(QByteArray, seen);
    QFETCH(bool, lost);
    QCOMPARE(isCollapsed(statusMeaning(truth), statusMeaning(seen)), lost);
}

void TestTimelineLayout::collapsedStretch()
{
    const StatusBand truth = bandOf(1, 1, Lane::ChargePoint, {{"Available", 0}, {"Faulted", 100 * second}, {"Available", 200 * second}, {"Charging", 300 * second}});
    const StatusBand view = bandOf(1, 1, Lane::Emsp, {{"AVAILABLE", 0}, {"CHARGING", 302 * second}});
    const TimeRange all {.from = 0, .to = 1000 * second};
    const auto spans = collapsedSpans(truth, view, all, all.to, 5 * second);
    QCOMPARE(spans.size(), 1u); // two seconds of forwarding are no loss
    QCOMPARE(spans[0].from, 100 * second);
    QCOMPARE(spans[0].to, 200 * second);
    QCOMPARE(truth.names[spans[0].truth], QByteArray("Faulted"));
    QCOMPARE(collapsedSpans(truth, view, all, all.to, 0).size(), 2u);
    QVERIFY(collapsedSpans(truth, view, {.from = 400 * second, .to = all.to}, all.to, 0).empty());
    QVERIFY(collapsedSpans(truth, StatusBand(), all, all.to, 0).empty());
}

void TestTimelineLayout::barsAreBoundedByPixels()
{
    SyntheticCapture::Builder builder;
    builder.exchange(start, 5, "CP1", "Heartbeat");
    builder.exchange(start + 200'000 * second, 5, "CP1", "Heartbeat");
    auto analysis = std::make_shared<Analysis>();
    for (int index = 0; index < 20'000; ++index)
        analysis->transactions.push_back(transactionAt(1, 1, start + index * 10 * second, start + (index * 10 + 9) * second));
    analysis->transactions[12'345].issues |= TransactionIssue::MissingStop;
    TimelineState state;
    TimelineScene scene = sceneOf(builder.capture, analysis, state);
    const TimelineGeometry all = TimelineGeometry::build(scene);
    QVERIFY(!all.boxes.empty());
    QVERIFY2(all.boxes.size() <= 1000, qPrintable(QString::number(all.boxes.size())));
    quint32 merged = 0;
    int problems = 0;
    for (const TimelineBox &box : all.boxes) {
        merged += box.merged;
        problems += box.problem;
        if (box.problem)
            QCOMPARE(box.transaction, 12'345); // the one with a problem stands for its neighbours
        QVERIFY(box.rect.left() >= scene.left - 3 && box.rect.right() <= scene.left + scene.width + 5);
    }
    QCOMPARE(merged, 20'000u);
    QCOMPARE(problems, 1);
    scene.range = {.from = start + 123'450 * second - 5 * second, .to = start + 123'450 * second + 5 * second};
    const TimelineGeometry near = TimelineGeometry::build(scene);
    QVERIFY(near.boxes.size() <= 3);
    QVERIFY(std::ranges::any_of(near.boxes, [](const TimelineBox &box) { return box.problem; }));
}

void TestTimelineLayout::openTransactionEndsAtTheNext()
{
    SyntheticCapture::Builder builder;
    builder.exchange(start, 5, "CP1", "Heartbeat");
    builder.exchange(start + 1000 * second, 5, "CP1", "Heartbeat");
    auto analysis = std::make_shared<Analysis>();
    analysis->transactions.push_back(transactionAt(1, 1, start + 100 * second, noTime));
    analysis->transactions.push_back(transactionAt(1, 1, start + 500 * second, noTime));
    TimelineState state;
    const TimelineScene scene = sceneOf(builder.capture, analysis, state);
    const TimelineGeometry shapes = TimelineGeometry::build(scene);
    QCOMPARE(shapes.boxes.size(), 2u);
    QVERIFY(shapes.boxes[0].openEnd && shapes.boxes[1].openEnd);
    QCOMPARE(shapes.boxes[0].to, start + 500 * second);
    QCOMPARE(shapes.boxes[1].to, scene.pyramid->wholeRange().to);
}

void TestTimelineLayout::boxUnderThePoint()
{
    SyntheticCapture::Builder builder;
    builder.exchange(start, 5, "CP1", "Heartbeat");
    builder.exchange(start + 1000 * second, 5, "CP1", "Heartbeat");
    auto analysis = std::make_shared<Analysis>();
    analysis->bands.push_back(bandOf(1, 1, Lane::ChargePoint, {{"Available", start}, {"Faulted", start + 400 * second}}));
    analysis->bands.push_back(bandOf(1, 1, Lane::Emsp, {{"AVAILABLE", start}}));
    TimelineState state;
    const TimelineScene scene = sceneOf(builder.capture, analysis, state);
    const TimelineGeometry shapes = TimelineGeometry::build(scene);
    const auto at = [&](int row, double share) {
        const QRect rect = scene.rowRect(row);
        return shapes.boxAt(QPoint(rect.left() + int(rect.width() * share), rect.center().y()), 3);
    };
    QCOMPARE(shapes.boxes[std::size_t(at(1, 0.2))].kind, TimelineBox::Kind::Truth);
    QCOMPARE(shapes.boxes[std::size_t(at(1, 0.2))].status, 0);
    QCOMPARE(shapes.boxes[std::size_t(at(1, 0.8))].status, 1);
    QCOMPARE(shapes.boxes[std::size_t(at(2, 0.2))].kind, TimelineBox::Kind::View);
    QCOMPARE(shapes.boxes[std::size_t(at(2, 0.8))].kind, TimelineBox::Kind::Collapsed); // lies on top
    QCOMPARE(at(0, 0.5), -1);
}

void TestTimelineLayout::arrowsBetweenLanes()
{
    SyntheticCapture::Builder builder;
    const FrameId request = builder.exchange(start + second, 2 * second, "CP1", "Authorize");
    builder.add(start + 5 * second, FrameKind::Event, Lane::Ems, Lane::Unknown);
    builder.add(start + 6 * second, FrameKind::HttpRequest, Lane::Cpo, Lane::Emsp);
    TimelineState state;
    state.setHidden(QStringLiteral("emsp"), true);
    TimelineScene scene = sceneOf(builder.capture, std::make_shared<Analysis>(), state);
    scene.range = {.from = start, .to = start + 10 * second};
    const TimelineGeometry shapes = TimelineGeometry::build(scene);
    QVERIFY(shapes.showsArrows);
    QCOMPARE(shapes.arrows.size(), 4u);
    const TimelineArrow &out = shapes.arrows[0];
    QCOMPARE(out.frame, request);
    QCOMPARE(out.fromX, scene.x(start + second));
    QVERIFY(out.toX > out.fromX && out.toY > out.fromY);
    const TimelineArrow &back = shapes.arrows[1];
    QCOMPARE(back.toX, scene.x(start + 3 * second));
    QVERIFY(back.fromX < back.toX && back.toY < back.fromY);
    QCOMPARE(shapes.waits.size(), 1u);
    QCOMPARE(shapes.waits[0].latency, 2 * second);
    QCOMPARE(shapes.arrows[2].toLane, -1); // an event goes nowhere
    QCOMPARE(shapes.arrows[2].toY, shapes.arrows[2].fromY);
    QCOMPARE(shapes.arrows[3].toLane, -1); // hidden: a stub
    QVERIFY(std::abs(shapes.arrows[3].toY - shapes.arrows[3].fromY) < 20);
    QCOMPARE(shapes.arrowAt(QPointF(out.fromX + 1, (out.fromY + out.toY) / 2), 5), 0);
    QCOMPARE(shapes.arrowAt(QPointF(out.fromX + 60, (out.fromY + out.toY) / 2), 5), -1);
}

void TestTimelineLayout::noArrowsZoomedOut()
{
    TimelineState state;
    const TimelineScene scene = sceneOf(SyntheticCapture::day(20'000, 5), std::make_shared<Analysis>(), state);
    const TimelineGeometry shapes = TimelineGeometry::build(scene);
    QVERIFY(!shapes.showsArrows);
    QVERIFY(shapes.arrows.empty());
}

void TestTimelineLayout::driftLeans()
{
    SyntheticCapture::Builder builder;
    builder.exchange(start + 100 * second, second / 10, "CP1", "StartTransaction");
    auto analysis = std::make_shared<Analysis>();
    analysis->problems.push_back(clockClaim(1, "clock.skew", "-240|37"));
    TimelineState state;
    TimelineScene scene = sceneOf(builder.capture, analysis, state);
    scene.range = {.from = start, .to = start + 200 * second};
    const TimelineGeometry shapes = TimelineGeometry::build(scene);
    QCOMPARE(shapes.arrows.size(), 2u);
    for (const TimelineArrow &arrow : shapes.arrows)
        QVERIFY(arrow.drifts);
    // The charge point's end stands at its own, earlier time; the lean is bounded.
    QVERIFY(shapes.arrows[0].fromX < shapes.arrows[0].toX);
    QVERIFY(shapes.arrows[1].toX < shapes.arrows[1].fromX);
    QVERIFY(shapes.arrows[0].toX - shapes.arrows[0].fromX <= 48.001);
}

void TestTimelineLayout::peaksAreKept()
{
    auto analysis = std::make_shared<Analysis>();
    Series series;
    for (int sample = 0; sample < 1'000'000; ++sample) {
        series.times.push_back(start + sample * second);
        series.values.push_back(sample == 654'321 ? 99'000 : sample == 123'456 ? -5 : 7000 + sample % 10);
    }
    series.frames.resize(series.times.size());
    analysis->series.push_back(std::move(series));
    const TimelineSeries prepared(analysis, 0);
    for (const qint64 span : {qint64(1'000'000), qint64(100'000), qint64(3000)}) {
        for (const auto &[sample, value] : {std::pair(654'321, 99'000.0), std::pair(123'456, -5.0)}) {
            const TimeRange range {.from = start + (sample - span / 3) * second, .to = start + (sample - span / 3 + span) * second};
            const auto lines = prepared.lines(range, 1600);
            std::size_t points = 0;
            bool found = false;
            for (const auto &line : lines) {
                points += line.size();
                found = found || std::ranges::any_of(line, [value](const QPointF &point) { return point.y() == value; });
            }
            QVERIFY(found);
            QVERIFY2(points <= 4800, qPrintable(QString::number(points)));
            const auto [low, high] = prepared.extremes(range);
            QCOMPARE(value > 0 ? high : low, value);
        }
    }
    QVERIFY(std::isnan(prepared.extremes({.from = 0, .to = 5}).first));
}

void TestTimelineLayout::gapsBreakLines()
{
    auto analysis = std::make_shared<Analysis>();
    Series series;
    for (int sample = 0; sample < 20; ++sample) {
        series.times.push_back(start + (sample < 10 ? sample : sample + 500) * second);
        series.values.push_back(sample == 3 ? qQNaN() : sample);
    }
    analysis->series.push_back(series);
    const TimelineSeries prepared(analysis, 0);
    const auto lines = prepared.lines({.from = start, .to = start + 600 * second}, 1000);
    QCOMPARE(lines.size(), 2u);
    QCOMPARE(lines[0].size(), 9u); // without the value that is none
    QCOMPARE(lines[1].size(), 10u);
    QVERIFY(prepared.lines({}, 1000).empty());
}

void TestTimelineLayout::valueAtATime()
{
    auto analysis = std::make_shared<Analysis>();
    Series series;
    for (int sample = 0; sample < 10; ++sample) {
        series.times.push_back(start + sample * 10 * second);
        series.values.push_back(sample);
    }
    analysis->series.push_back(series);
    const TimelineSeries prepared(analysis, 0);
    QVERIFY(std::isnan(prepared.valueAt(start - 1)));
    QCOMPARE(prepared.valueAt(start), 0.0);
    QCOMPARE(prepared.valueAt(start + 19 * second), 1.0);
    QVERIFY(std::isnan(prepared.valueAt(start + 10'000 * second))); // long stale
}

QTEST_GUILESS_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
