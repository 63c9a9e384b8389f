// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureview.h"
#include "models/capture/timelinestate.h"
#include "models/insight/findingclipboard.h"
#include "models/insight/findingmarks.h"
#include "models/insight/findingmodel.h"
#include "models/insight/insightsession.h"
#include "models/insight/occurrencemodel.h"
#include "tests/capture/tracebuilder.h"
#include "widgets/findings/evidencepanel.h"
#include "widgets/findings/falsepositivedialog.h"
#include "widgets/findings/findingdetails.h"
#include "widgets/findings/findingfilterbar.h"
#include "widgets/findings/findingspage.h"
#include "widgets/findings/findingtrend.h"
#include "widgets/findings/silentchecksview.h"
#include "widgets/findings/siteprofiledialog.h"
#include "widgets/findings/symptompage.h"
#include "widgets/minimap.h"
#include "widgets/timelinecanvas.h"
#include "widgets/timelinepainter.h"
#include "widgets/timelineview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace Roamscope;

namespace {

constexpr TimeUs minute = 60'000'000;
constexpr TimeUs day = 1'789'603'200'000'000; // 2026-09-17T00:00:00Z

Finding planted(const char *check, const char *cause, Severity severity, quint16 peer, TimeUs from, int transaction = -1)
{
    Finding finding;
    finding.check = check;
    finding.cause = cause;
    finding.severity = severity;
    finding.peer = peer;
    finding.from = from;
    finding.to = from + minute;
    finding.transaction = transaction;
    finding.evidence.push_back({.frame = quint32(peer), .time = from, .pointer = "/status", .value = "\"Faulted\""});
    return finding;
}

/// A result that no check has made: for the models alone.
struct Source
{
    std::shared_ptr<Capture> capture = std::make_shared<Capture>();
    std::shared_ptr<InsightResult> result = std::make_shared<InsightResult>();
    FalsePositives marks;

    Source()
    {
        for (const char *name : {"CP1", "CP2", "CP3", "CP4"})
            capture->peers().intern(name);
        result->input.capture = capture;
    }
    std::vector<FindingGroup> groups() const { return groupFindings(*result, evenSiteProfile(), marks); }
};

Source usual()
{
    Source source;
    const auto peer = [&](const char *name) { return source.capture->peers().find(name); };
    source.result->findings = {
        planted("planted-error", "one", Severity::Error, peer("CP1"), day + 10 * minute),
        planted("planted-error", "one", Severity::Error, peer("CP2"), day + 60 * minute),
        planted("planted-warning", "two", Severity::Warning, peer("CP1"), day + 20 * minute),
        planted("planted-note", "three", Severity::Note, peer("CP3"), day + 600 * minute),
    };
    source.result->findings[2].party = DatasetRole::Emsp;
    source.result->findings[2].object = "LOC-7";
    source.result->findings[3].count = 300;
    return source;
}

/// Two charge points: the meter of one goes back twice, the other loses a stop.
CapturePtr troubledCapture()
{
    TraceBuilder trace;
    for (const int charge : {0, 1}) {
        const QByteArray hour = QByteArray::number(10 + charge);
        trace.start(QByteArray(hour + ":00:00").constData(), "CP1", 1, 1000 + charge * 6000, 11 + charge);
        trace.meter(QByteArray(hour + ":10:00").constData(), "CP1", 1, 11 + charge, 5000 + charge * 6000);
        trace.meter(QByteArray(hour + ":20:00").constData(), "CP1", 1, 11 + charge, 3000 + charge * 6000);
        trace.stop(QByteArray(hour + ":30:00").constData(), "CP1", 6000 + charge * 6000, 11 + charge);
    }
    trace.start("10:00:30", "CP2", 1, 1000, 21);
    trace.meter("10:10:30", "CP2", 1, 21, 2000);
    trace.start("12:00:30", "CP2", 1, 5000, 22);
    trace.stop("12:30:30", "CP2", 7000, 22);
    return trace.load();
}

} // namespace

/// The Findings perspective: its models, and the page driven by mouse and keyboard over a real run of the checks.
class TestFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modelsKeepTheirPromises();
    void queryNarrows_data();
    void queryNarrows();
    void sameGroupsKeepTheirRows();
    void trendCountsOccurrences();
    void manyFindingsStayFluid();
    void copiesWordsAndEvidence();
    void marksMergeAndKeepTheWorst();
    void timelineShowsMarks();

    void emptyPageTeaches();
    void pageByKeyboard();
    void pageByMouse();
    void markedIsStruckAndUndone();
    void selectionLeadsAndFollows();
    void profileIsEditedAndSaved();
    void symptomLeadsToFinding();

private:
    struct Page
    {
        CaptureView view;
        InsightSession session;
        std::unique_ptr<FindingsPage> page;
        Page()
        {
            view.setCapture(troubledCapture());
            view.setAnalysis(analyse(*view.capture()));
            page = std::make_unique<FindingsPage>(&session, &view);
            page->resize(1400, 800);
            page->show();
            InsightInput input;
            input.capture = view.capture();
            input.analysis = view.analysis();
            session.setInput(input);
        }
        bool ready() { return QTest::qWaitFor([this] { return !session.isRunning() && session.result() && page->model()->rowCount() > 0 && !page->model()->isBusy(); }, 20000); }
        QAction *action(const char *id) { return page->action(id); }
    };
};

void TestFindings::modelsKeepTheirPromises()
{
    const Source source = usual();
    FindingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    OccurrenceModel occurrences;
    QAbstractItemModelTester occurrenceTester(&occurrences, QAbstractItemModelTester::FailureReportingMode::QtTest);
    EvidenceModel evidence;
    QAbstractItemModelTester evidenceTester(&evidence, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy replaced(&model, &FindingModel::rowsReplaced);
    model.setSource(source.result, source.groups());
    QTRY_COMPARE(replaced.count(), 1);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.row(0).severity, Severity::Error);
    QCOMPARE(model.index(0, FindingModel::CountColumn).data().toString(), QStringLiteral("2 time(s), 2 charger(s)"));
    QCOMPARE(model.index(0, FindingModel::WhereColumn).data().toString(), QStringLiteral("CP1, CP2"));
    QCOMPARE(model.rows().totals, (std::array<quint64, 3> {300, 1, 2}));
    occurrences.setFindings(source.result, model.row(0).findings, false);
    QCOMPARE(occurrences.rowCount(), 2);
    QCOMPARE(occurrences.index(1, OccurrenceModel::ChargePointColumn).data().toString(), QStringLiteral("CP2"));
    evidence.setFinding(source.result, 0);
    QCOMPARE(evidence.rowCount(), 1);
    QCOMPARE(evidence.index(0, EvidenceModel::FieldColumn).data().toString(), QStringLiteral("/status"));
    evidence.setFinding(source.result, -1);
    QCOMPARE(evidence.rowCount(), 0);
    FindingQuery query;
    query.chargePoints = {"CP3"};
    model.setQuery(query);
    QTRY_COMPARE(model.rowCount(), 1);
    model.setSource({}, {});
    QTRY_COMPARE(model.rowCount(), 0);
}

void TestFindings::queryNarrows_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<quint64>("shown");
    QTest::newRow("everything") << QString() << quint64(303);
    QTest::newRow("no errors") << QStringLiteral("severity") << quint64(301);
    QTest::newRow("a charge point") << QStringLiteral("CP1") << quint64(2);
    QTest::newRow("two charge points widen") << QStringLiteral("CP1 CP3") << quint64(302);
    QTest::newRow("a party") << QStringLiteral("party") << quint64(1);
    QTest::newRow("a range of time") << QStringLiteral("range") << quint64(2);
    QTest::newRow("a word") << QStringLiteral("word") << quint64(1);
    QTest::newRow("words of group and finding") << QStringLiteral("words") << quint64(1);
    QTest::newRow("a check") << QStringLiteral("check") << quint64(300);
    QTest::newRow("without what is marked") << QStringLiteral("marked") << quint64(301);
}

void TestFindings::queryNarrows()
{
    QFETCH(QString, what);
    QFETCH(quint64, shown);
    Source source = usual();
    FindingQuery query;
    if (what == QLatin1String("severity"))
        query.severities[std::size_t(Severity::Error)] = false;
    else if (what.startsWith(QLatin1String("CP")))
        query.chargePoints = what.toUtf8().split(' ');
    else if (what == QLatin1String("party"))
        query.parties = {DatasetRole::Emsp};
    else if (what == QLatin1String("range"))
        query.range = {.from = day + 15 * minute, .to = day + 61 * minute};
    else if (what == QLatin1String("word"))
        query.text = QStringLiteral("loc-7");
    else if (what == QLatin1String("words"))
        query.text = QStringLiteral("planted-error cp2");
    else if (what == QLatin1String("check"))
        query.checks = {"planted-note"};
    else if (what == QLatin1String("marked")) {
        source.marks.add(FalsePositives::markAlike(source.result->findings[0], source.capture.get(), QStringLiteral("bench"), true));
        query.hidesMarked = true;
    }
    FindingSource found;
    found.result = source.result;
    found.groups = source.groups();
    const FindingRows rows = FindingRows::build(found, query);
    QCOMPARE(rows.shown, shown);
    QCOMPARE(rows.all, quint64(303));
    if (what == QLatin1String("marked"))
        QCOMPARE(rows.marked, quint64(2));
}

void TestFindings::sameGroupsKeepTheirRows()
{
    Source source = usual();
    FindingModel model;
    QSignalSpy replaced(&model, &FindingModel::rowsReplaced);
    QSignalSpy content(&model, &FindingModel::contentChanged);
    model.setSource(source.result, source.groups());
    QTRY_COMPARE(content.count(), 1);
    // The capture grew: one more of what was there already.
    auto grown = std::make_shared<InsightResult>(*source.result);
    grown->findings.push_back(planted("planted-error", "one", Severity::Error, 3, day + 90 * minute));
    const QPersistentModelIndex kept = model.index(1, 0);
    source.result = grown;
    model.setSource(source.result, source.groups());
    QTRY_COMPARE(content.count(), 2);
    QCOMPARE(replaced.count(), 1);
    QVERIFY(kept.isValid());
    QCOMPARE(model.row(0).count, quint64(3));
}

void TestFindings::trendCountsOccurrences()
{
    const Source source = usual();
    FindingSource found;
    found.result = source.result;
    found.groups = source.groups();
    const FindingTrendData trend = FindingRows::build(found, {}).trend;
    QVERIFY(trend.bucket > 0);
    QVERIFY(trend.bySeverity.size() <= std::size_t(FindingTrendData::mostBuckets));
    quint64 all = 0;
    for (std::size_t i = 0; i < trend.bySeverity.size(); ++i) {
        for (std::size_t severity = 0; severity < 3; ++severity)
            all += trend.bySeverity[i][severity];
        const TimeRange range = trend.rangeOf(int(i));
        QCOMPARE(range.span(), trend.bucket);
        if (range.contains(day + 600 * minute))
            QCOMPARE(trend.bySeverity[i][std::size_t(Severity::Note)], quint64(300));
    }
    QCOMPARE(all, quint64(303));
}

void TestFindings::manyFindingsStayFluid()
{
    Source source;
    source.result->findings.reserve(100000);
    for (int i = 0; i < 100000; ++i) {
        const QByteArray cause = QByteArray::number(i % 500);
        source.result->findings.push_back(planted("planted", cause.constData(), Severity(i % 3), quint16(1 + i % 4), day + i * 1000000LL));
    }
    FindingModel model;
    QSignalSpy content(&model, &FindingModel::contentChanged);
    model.setSource(source.result, source.groups());
    QTRY_COMPARE_WITH_TIMEOUT(content.count(), 1, 30000);
    QCOMPARE(model.rowCount(), 500);
    QCOMPARE(model.rows().shown, quint64(100000));
    FindingQuery query;
    // Questions that come faster than they are answered: the last one is.
    for (const char *text : {"c", "cp", "cp3"}) {
        query.text = QLatin1StringView(text);
        model.setQuery(query);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!model.isBusy(), 30000);
    QCOMPARE(model.rows().shown, quint64(25000));
    const FindingMarks::Pointer marks = FindingMarks::build(source.result);
    QCOMPARE(marks->count(), quint32(100000));
    QVERIFY(marks->clusters({.from = day, .to = day + 100000LL * 1000000}, 100000LL * 1000000 / 100).size() <= 101);
}

void TestFindings::copiesWordsAndEvidence()
{
    const Source source = usual();
    FindingSource found;
    found.result = source.result;
    found.groups = source.groups();
    const FindingRows rows = FindingRows::build(found, {});
    const FindingClipboard clipboard(*source.result, found.groups[rows.rows[0].group], rows.rows[0], {});
    QVERIFY(clipboard.plainText().contains(QStringLiteral("CP2")));
    QVERIFY(clipboard.plainText().contains(QStringLiteral("/status = \"Faulted\"")));
    QVERIFY(clipboard.markdown().startsWith(QStringLiteral("## planted-error")));
    QVERIFY(clipboard.markdown().contains(QStringLiteral("`/status` = `\"Faulted\"`")));
}

void TestFindings::marksMergeAndKeepTheWorst()
{
    const Source source = usual();
    const FindingMarks::Pointer all = FindingMarks::build(source.result);
    QCOMPARE(all->count(), quint32(4));
    // Everything in one cell: the most severe stands for all.
    std::vector<FindingMarks::Cluster> clusters = all->clusters({.from = day, .to = day + 1440 * minute}, 1440 * minute);
    QVERIFY(clusters.size() <= 2); // cells are counted from 1970, not from the range
    QCOMPARE(clusters.front().severity, Severity::Error);
    // A minute each: all four.
    clusters = all->clusters({.from = day, .to = day + 1440 * minute}, minute);
    QCOMPARE(clusters.size(), std::size_t(4));
    QCOMPARE(clusters.back().finding, quint32(3));
    QCOMPARE(all->clusters({.from = day + 15 * minute, .to = day + 30 * minute}, minute).size(), std::size_t(1));
    const FindingMarks::Pointer some = FindingMarks::build(source.result, [](quint32 finding) { return finding == 0; });
    QCOMPARE(some->count(), quint32(3));
    QVERIFY(!all->text(clusters.front()).isEmpty());
    QCOMPARE(all->rangeOf(0).from, day + 10 * minute);
    QVERIFY(!all->rangeOf(99).isValid());
}

void TestFindings::timelineShowsMarks()
{
    CaptureView view;
    view.setCapture(troubledCapture());
    view.setAnalysis(analyse(*view.capture()));
    TimelineView timeline(&view);
    timeline.resize(1200, 700);
    timeline.show();
    QTRY_VERIFY(timeline.canvas()->scene().range.isValid() && timeline.canvas()->scene().width > 100);
    auto result = std::make_shared<InsightResult>();
    result->input.capture = view.capture();
    const TimeUs middle = (view.capture()->firstTime() + view.capture()->lastTime()) / 2;
    result->findings = {planted("planted", "one", Severity::Error, 1, middle), planted("planted", "two", Severity::Note, 1, view.capture()->firstTime() + minute)};
    const FindingMarks::Pointer marks = FindingMarks::build(result);
    timeline.setFindings(marks);
    QSignalSpy clicked(&timeline, &TimelineView::findingClicked);
    const TimelineScene &scene = timeline.canvas()->scene();
    const auto clusters = TimelinePainter::clustersOf(scene, marks.get());
    QCOMPARE(clusters.size(), std::size_t(2));
    const QPoint place = TimelinePainter::findingRect(scene, clusters.back()).center().toPoint();
    QCOMPARE(timeline.canvas()->hitAt(place).what, TimelineCanvas::Hit::What::Finding);
    QTest::mouseClick(timeline.canvas(), Qt::LeftButton, {}, place);
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked.takeFirst().first().toInt(), 0);
    // Another zoom: it is still there, and somebody who is elsewhere is brought to it.
    timeline.state()->setRange({.from = view.capture()->lastTime() - 1000, .to = view.capture()->lastTime()});
    timeline.showFinding(0);
    QVERIFY(scene.range.contains(middle));
    QVERIFY(!TimelinePainter::clustersOf(scene, marks.get()).empty());
    // On the overview as well.
    auto *minimap = timeline.findChild<Minimap *>();
    QTest::mouseClick(minimap, Qt::LeftButton, {}, QPoint(scene.left + scene.width / 2, 5));
    QVERIFY(clicked.count() <= 1); // the plot of the overview may be a little narrower than its main range
    timeline.grab();
}

void TestFindings::emptyPageTeaches()
{
    CaptureView view;
    InsightSession session;
    FindingsPage page(&session, &view);
    page.resize(1200, 700);
    page.show();
    QSignalSpy open(&page, &FindingsPage::openRequested);
    QSignalSpy demo(&page, &FindingsPage::demoRequested);
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(open.count(), 1);
    QCOMPARE(demo.count(), 1);
    QVERIFY(!page.action("findings.mark")->isEnabled());
    page.showView(FindingsPage::View::Symptoms);
    QVERIFY(page.symptomPage()->isVisible());
    QVERIFY(!page.symptomPage()->conclusion().isEmpty());
}

void TestFindings::pageByKeyboard()
{
    Page fixture;
    QVERIFY(fixture.ready());
    FindingsPage &page = *fixture.page;
    page.activateWindow();
    page.list()->setFocus();
    QVERIFY(page.currentFinding() >= 0); // the first is read, but leads nobody
    QCOMPARE(fixture.view.currentFrame(), noFrame);
    const int rows = page.model()->rowCount();
    QVERIFY(rows >= 2);
    QTest::keyClick(page.list(), Qt::Key_Down);
    QCOMPARE(page.list()->currentIndex().row(), 1);
    QVERIFY(fixture.view.currentFrame() != noFrame);
    QVERIFY(!page.details()->words()->toPlainText().isEmpty());
    QVERIFY(page.details()->evidence()->model()->rowCount() > 0);
    page.action("findings.previous")->trigger();
    QCOMPARE(page.list()->currentIndex().row(), 0);
    QSignalSpy traffic(&page, &FindingsPage::trafficRequested);
    QSignalSpy timeline(&page, &FindingsPage::timelineRequested);
    page.action("findings.showInTraffic")->trigger();
    page.action("findings.showInTimeline")->trigger();
    QCOMPARE(traffic.count(), 1);
    QCOMPARE(timeline.count(), 1);
    page.action("findings.copyMarkdown")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("## ")));
    page.action("findings.copy")->trigger();
    QVERIFY(!QGuiApplication::clipboard()->text().startsWith(QStringLiteral("## ")));
    // Search, and out of it with the keyboard.
    page.action("findings.focusSearch")->trigger();
    QTest::keyClicks(page.filters()->search(), QStringLiteral("CP2"));
    QTRY_VERIFY(page.model()->rowCount() < rows && page.model()->rowCount() > 0);
    QCOMPARE(page.model()->index(0, FindingModel::WhereColumn).data().toString(), QStringLiteral("CP2"));
    QTest::keyClick(page.filters()->search(), Qt::Key_Escape);
    QTRY_COMPARE(page.model()->rowCount(), rows);
}

void TestFindings::pageByMouse()
{
    Page fixture;
    QVERIFY(fixture.ready());
    FindingsPage &page = *fixture.page;
    const int rows = page.model()->rowCount();
    const QRect second = page.list()->visualRect(page.model()->index(1, 0));
    QTest::mouseClick(page.list()->viewport(), Qt::LeftButton, {}, second.center());
    QCOMPARE(page.list()->currentIndex().row(), 1);
    // A severity off and on.
    auto *errors = page.findChild<QToolButton *>(QStringLiteral("findings.severity2"));
    auto *warnings = page.findChild<QToolButton *>(QStringLiteral("findings.severity1"));
    auto *notes = page.findChild<QToolButton *>(QStringLiteral("findings.severity0"));
    for (QToolButton *button : {errors, warnings, notes})
        QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(page.model()->rowCount(), 0);
    page.action("findings.showAll")->trigger();
    QTRY_COMPARE(page.model()->rowCount(), rows);
    // A piece of the trend becomes a chip that narrows, and steps back.
    QSignalSpy range(page.trend(), &FindingTrend::rangeRequested);
    page.trend()->setFocus();
    QTest::keyClick(page.trend(), Qt::Key_Right);
    QTest::keyClick(page.trend(), Qt::Key_Return);
    QCOMPARE(range.count(), 1);
    QCOMPARE(page.filters()->chips().size(), 1);
    QVERIFY(page.filters()->query().range.isValid());
    page.action("findings.stepBack")->trigger();
    QCOMPARE(page.filters()->chips().size(), 0);
    page.action("findings.byArea")->setChecked(true);
    QCOMPARE(page.trend()->stacking(), FindingTrend::Stacking::Area);
    page.filters()->addChip(FindingFilterBar::chargePointChip("CP1"));
    QTRY_VERIFY(page.model()->rowCount() > 0 && page.model()->rowCount() < rows);
    page.grab();
}

void TestFindings::markedIsStruckAndUndone()
{
    Page fixture;
    QVERIFY(fixture.ready());
    FindingsPage &page = *fixture.page;
    const QByteArray key = page.model()->group(0).key();
    page.list()->setCurrentIndex(page.model()->index(0, 0));
    QVERIFY(page.mark(QStringLiteral("bench charger"), int(FalsePositiveDialog::Extent::Everywhere)));
    QTRY_VERIFY(page.model()->rowOfKey(key) < 0);
    const int last = page.model()->rowCount() - 1;
    QTRY_VERIFY(page.model()->index(page.model()->rowCount() - 1, 0).data(FindingModel::MarkedRole).toBool());
    QCOMPARE(page.model()->index(last, 0).data(FindingModel::ReasonRole).toString(), QStringLiteral("bench charger"));
    QVERIFY(!fixture.session.settings().marks().isEmpty());
    page.filters()->setHidesMarked(true);
    QTRY_VERIFY(!page.model()->index(page.model()->rowCount() - 1, 0).data(FindingModel::MarkedRole).toBool());
    page.filters()->setHidesMarked(false);
    page.action("findings.undo")->trigger();
    QTRY_VERIFY(page.model()->rowOfKey(key) >= 0);
    QVERIFY(fixture.session.settings().marks().isEmpty());
    page.action("findings.redo")->trigger();
    QTRY_VERIFY(page.model()->rowOfKey(key) < 0);
    QTRY_VERIFY(!page.model()->isBusy());
    page.list()->setCurrentIndex(page.model()->index(page.model()->rowCount() - 1, 0));
    QVERIFY(page.action("findings.unmark")->isEnabled());
    page.action("findings.unmark")->trigger();
    QTRY_VERIFY(page.model()->rowOfKey(key) >= 0);
}

void TestFindings::selectionLeadsAndFollows()
{
    Page fixture;
    QVERIFY(fixture.ready());
    FindingsPage &page = *fixture.page;
    const InsightResultPtr result = fixture.session.result();
    QSignalSpy current(&page, &FindingsPage::currentFindingChanged);
    const int wanted = int(page.model()->row(1).findings.front());
    page.showFinding(wanted);
    QCOMPARE(page.currentFinding(), wanted);
    QVERIFY(current.count() >= 1);
    QCOMPARE(fixture.view.currentFrame(), page.details()->evidence()->currentFrame());
    // Chosen elsewhere: the finding that rests on that frame is selected.
    const int other = int(page.model()->row(0).findings.front());
    const FrameId frame = frameOf(result->findings[std::size_t(other)]);
    QVERIFY(frame != noFrame);
    fixture.view.setCurrentFrame(frame);
    const Finding &selected = result->findings[std::size_t(page.currentFinding())];
    QVERIFY(std::ranges::any_of(selected.evidence, [frame](const FindingEvidence &evidence) { return evidence.frame == frame; }));
    // Hidden by a filter: asked for, it comes into sight.
    page.filters()->addChip(FindingFilterBar::chargePointChip("no such"));
    QTRY_COMPARE(page.model()->rowCount(), 0);
    page.showFinding(wanted);
    QTRY_COMPARE(page.currentFinding(), wanted);
    // Its field is marked in the message.
    page.details()->evidence()->table()->setCurrentIndex(page.details()->evidence()->model()->index(0, 0));
    const FindingEvidence &evidence = result->findings[std::size_t(wanted)].evidence.front();
    if (!evidence.pointer.isEmpty())
        QVERIFY(!page.details()->evidence()->markedText().isEmpty());
}

void TestFindings::profileIsEditedAndSaved()
{
    InsightSettings settings;
    settings.setProfileId(QStringLiteral("fleet-depot"));
    SiteProfileDialog dialog(settings);
    QCOMPARE(dialog.areaWeight(InsightArea::Clocks)->value(), settings.profile().weight(InsightArea::Clocks));
    dialog.areaWeight(InsightArea::Clocks)->setValue(9);
    const InsightCheck *check = insightCheck("meter-backwards");
    QVERIFY(check);
    const InsightThreshold threshold = check->thresholds().front();
    QDoubleSpinBox *limit = dialog.field(threshold.id);
    QVERIFY(limit);
    QVERIFY(limit->suffix().contains(threshold.unit));
    limit->setValue(threshold.value * 2);
    dialog.field("meter-gap")->setValue(0);
    dialog.findChild<QLineEdit *>(QStringLiteral("profile.name"))->setText(QStringLiteral("My depot"));
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(QLatin1String("own")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    const SiteProfile saved = dialog.settings().profile();
    QCOMPARE(saved.name, QStringLiteral("My depot"));
    QVERIFY(!saved.isBuiltIn);
    QCOMPARE(saved.weight(InsightArea::Clocks), 9.0);
    QCOMPARE(saved.thresholds.value(threshold.id), threshold.value * 2);
    QVERIFY(!saved.isAsked(*insightCheck("meter-gap")));
    // Opened again, put back to the default: nothing of the limit stays.
    SiteProfileDialog again(dialog.settings());
    QCOMPARE(again.field(threshold.id)->value(), threshold.value * 2);
    again.field(threshold.id)->setValue(threshold.value);
    QVERIFY(!again.edited().thresholds.contains(threshold.id));
}

void TestFindings::symptomLeadsToFinding()
{
    Page fixture;
    QVERIFY(fixture.ready());
    FindingsPage &page = *fixture.page;
    page.action("findings.symptoms")->trigger();
    page.symptomPage()->showSymptom(QLatin1StringView("bill-disputed"));
    SymptomScope scope;
    scope.chargePoint = "CP1";
    page.symptomPage()->setScope(scope);
    QCOMPARE(page.symptomPage()->scope(), scope);
    QVERIFY(page.symptomPage()->report().first >= 0);
    // The first finding on the way, by Enter.
    QTreeWidget *way = page.symptomPage()->way();
    QSignalSpy requested(page.symptomPage(), &SymptomPage::findingRequested);
    QTreeWidgetItem *step = way->topLevelItem(page.symptomPage()->report().first);
    Q_EMIT way->itemActivated(step->child(1), 0);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(page.view(), FindingsPage::View::Findings);
    QTRY_COMPARE(page.currentFinding(), requested.first().first().toInt());
    page.symptomPage()->copyReport();
    QVERIFY(QGuiApplication::clipboard()->text().contains(page.symptomPage()->conclusion()));
    page.showView(FindingsPage::View::Checks);
    QVERIFY(page.checks()->list()->topLevelItemCount() > 0);
    QVERIFY(page.checks()->silentCount() > 0); // nothing of OCPI is open
}

QTEST_MAIN(TestFindings)
#include "tst_findings.moc"
