// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureloader.h"
#include "models/capture/merge/sightings.h"
#include "models/catalog/severity.h"
#include "widgets/sources/clockchart.h"
#include "widgets/sources/clocksview.h"
#include "widgets/sources/sourceedits.h"
#include "widgets/sources/sourcesdelegate.h"
#include "widgets/sources/sourcesmodel.h"
#include "widgets/sources/sourcespanel.h"
#include "widgets/sources/zonechooser.h"
#include "widgets/sources/zonequestion.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "sourcesfixture.h"

using namespace Roamscope;
using namespace SourcesFixture;

namespace {

constexpr qint64 second = 1'000'000;

CaptureSource sourceNamed(const char *path)
{
    CaptureSource source;
    source.path = QString::fromLatin1(path);
    source.importerId = QStringLiteral("text-log");
    return source;
}

/// Drags on the plot by some pixels upwards.
void drag(ClockChart *chart, int pixels)
{
    const QPoint start(chart->viewport()->width() / 2, chart->viewport()->height() / 2);
    QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, start);
    for (int step = 1; step <= 4; ++step) {
        QMouseEvent move(QEvent::MouseMove, start - QPointF(0, pixels * step / 4.0), chart->viewport()->mapToGlobal(start - QPointF(0, pixels * step / 4.0)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(chart->viewport(), &move);
    }
    QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, start - QPoint(0, pixels));
}

std::vector<ClockDot> dotsBehind(qint64 difference)
{
    std::vector<ClockDot> dots;
    for (int i = 0; i < 50; ++i)
        dots.push_back({.time = i * 60 * second, .difference = difference + (i % 3 - 1) * 20000, .frame = FrameId(i), .sent = i % 2 == 0});
    return dots;
}

} // namespace

class TestSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modelFollowsSources();
    void editsAreSteps();
    void filesComeAndGo();
    void panelByKeyboardAndMouse();
    void zonesByName_data();
    void zonesByName();
    void bothReadings();
    void chartIsDragged();
    void chartByKeyboard();
    void gestureSurvivesNewData();
    void manyDotsAreThinned();
    void clocksAreCompared();
};

void TestSources::modelFollowsSources()
{
    SourceEdits edits;
    SourcesModel model(&edits);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setSources({sourceNamed("/logs/a.log"), sourceNamed("/logs/b.log")});
    model.setSources({sourceNamed("/logs/a.log"), sourceNamed("/logs/c.zip!/inner/c.log"), sourceNamed("/logs/b.log")});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1, SourcesModel::NameColumn).data().toString(), QStringLiteral("c.log"));
    model.setSummaries({{.frames = 12, .zoneless = 12, .zonelessTime = 0}, {.frames = 3, .damaged = 2}, {.frames = 7, .skipped = 5}});
    QVERIFY(model.isZoneMissing(0));
    QCOMPARE(model.index(0, SourcesModel::ZoneColumn).data(SourcesModel::SeverityRole).toInt(), int(Severity::Warning));
    QVERIFY(model.index(1, SourcesModel::DamagedColumn).data(SourcesModel::LinkRole).toBool());
    QVERIFY(!model.index(1, SourcesModel::SkippedColumn).data(SourcesModel::LinkRole).toBool());
    QVERIFY(!(model.index(1, SourcesModel::ZoneColumn).flags() & Qt::ItemIsEditable));
    // What is not there any more goes, the rest keeps its row and its counts.
    model.setSources({sourceNamed("/logs/a.log"), sourceNamed("/logs/b.log")});
    QCOMPARE(model.index(1, SourcesModel::FramesColumn).data(SourcesModel::SortRole).toInt(), 7);
    QCOMPARE(resets.size(), 0);
    model.setSources({sourceNamed("/logs/b.log"), sourceNamed("/logs/a.log")});
    QCOMPARE(resets.size(), 1);
    // Colours differ as long as there are enough of them.
    QVERIFY(model.colourOf(QStringLiteral("/logs/a.log")) != model.colourOf(QStringLiteral("/logs/b.log")));
    model.setSources({});
    QCOMPARE(model.rowCount(), 0);
}

void TestSources::editsAreSteps()
{
    SourceEdits edits;
    SourcesModel model(&edits);
    model.setSources({sourceNamed("/a.log"), sourceNamed("/b.log")});
    model.setSummaries({{.frames = 1, .zoneless = 1}, {.frames = 1}});
    QSignalSpy changed(&edits, &SourceEdits::arrangementChanged);
    const auto cell = [&](int row, int column) { return model.index(row, column); };
    QVERIFY(model.setData(cell(0, SourcesModel::NameColumn), QStringLiteral("Charg")));
    QVERIFY(model.setData(cell(0, SourcesModel::NameColumn), QStringLiteral("Charger")));
    QCOMPARE(edits.undoStack()->count(), 1); // typing is one step
    QVERIFY(model.setData(cell(0, SourcesModel::NameColumn), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.setData(cell(0, SourcesModel::NameColumn), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(edits.undoStack()->count(), 3); // switches are steps of their own
    QVERIFY(model.setData(cell(0, SourcesModel::NameColumn), QStringLiteral("teal"), SourcesModel::ColourRole));
    QVERIFY(!model.setData(cell(0, SourcesModel::NameColumn), QStringLiteral("no colour"), SourcesModel::ColourRole));
    QVERIFY(model.setData(cell(0, SourcesModel::WriterColumn), int(Lane::ChargePoint)));
    QVERIFY(model.setData(cell(0, SourcesModel::ZoneColumn), QStringLiteral("+02:00")));
    QVERIFY(!model.isZoneMissing(0));
    QVERIFY(model.setData(cell(0, SourcesModel::TrustColumn), int(SourceTrust::Reference)));
    QVERIFY(model.setData(cell(1, SourcesModel::TrustColumn), int(SourceTrust::Reference)));
    // There is one reference at most.
    QCOMPARE(edits.setting(QStringLiteral("/a.log")).trust, SourceTrust::Normal);
    edits.undoStack()->undo();
    QCOMPARE(edits.setting(QStringLiteral("/a.log")).trust, SourceTrust::Reference);
    QCOMPARE(model.nameOf(QStringLiteral("/a.log")), QStringLiteral("Charger"));
    const int before = int(changed.size());
    const int steps = edits.undoStack()->count();
    QVERIFY(model.setData(cell(0, SourcesModel::WriterColumn), int(Lane::ChargePoint))); // as it is
    QCOMPARE(edits.undoStack()->count(), steps);
    QCOMPARE(changed.size(), before);
    while (edits.undoStack()->canUndo())
        edits.undoStack()->undo();
    QVERIFY(edits.arrangement().isNeutral());
    QCOMPARE(model.nameOf(QStringLiteral("/a.log")), QStringLiteral("a.log"));
    // Another importer is asked for, not applied here.
    QSignalSpy reading(&model, &SourcesModel::readAsRequested);
    QVERIFY(model.setData(cell(0, SourcesModel::KindColumn), QStringLiteral("open-ocpp-trace")));
    QCOMPARE(reading.size(), 1);
    // One step for several sources.
    edits.setZone({QStringLiteral("/a.log"), QStringLiteral("/b.log")}, QStringLiteral("Europe/Berlin"));
    QCOMPARE(edits.undoStack()->count(), 1);
    edits.undoStack()->undo();
    QVERIFY(edits.arrangement().isNeutral());
}

void TestSources::filesComeAndGo()
{
    SourceEdits edits;
    edits.change(QStringLiteral("/b.log"), SourceEdits::Field::Zone, QStringLiteral("zone"), [](SourceSetting &setting) { setting.zone = QStringLiteral("+02:00"); });
    QSignalSpy wanted(&edits, &SourceEdits::filesWanted);
    QSignalSpy unwanted(&edits, &SourceEdits::removalWanted);
    edits.removeSource(QStringLiteral("/b.log"));
    QCOMPARE(unwanted.size(), 1);
    QVERIFY(!edits.arrangement().find(QStringLiteral("/b.log")));
    edits.undoStack()->undo();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(edits.setting(QStringLiteral("/b.log")).zone, QStringLiteral("+02:00"));
    edits.addFiles({QStringLiteral("/c.log")});
    QCOMPARE(wanted.size(), 2);
    edits.undoStack()->undo();
    QCOMPARE(unwanted.size(), 2);
    QCOMPARE(unwanted.last().constFirst().toStringList(), QStringList {QStringLiteral("/c.log")});
    edits.addFiles({});
    QCOMPARE(edits.undoStack()->count(), 2); // nothing to add is no step
}

void TestSources::panelByKeyboardAndMouse()
{
    SourceEdits edits;
    SourcesModel model(&edits);
    SourcesPanel panel(&model, &edits);
    panel.resize(1100, 260);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QVERIFY(!panel.table()->isVisible()); // it says what it is for
    model.setSources({sourceNamed("/a.log"), sourceNamed("/b.log")});
    model.setSummaries({{.frames = 5, .skipped = 3}, {.frames = 6}});
    panel.setOpen(true);
    QVERIFY(panel.table()->isVisible());
    QTableView *table = panel.table();
    table->setFocus();
    panel.setCurrentPath(QStringLiteral("/a.log"));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(!edits.setting(QStringLiteral("/a.log")).enabled);
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(edits.setting(QStringLiteral("/a.log")).enabled);
    // The tick by mouse; beside it nothing happens.
    const QRect cell = table->visualRect(model.index(1, SourcesModel::NameColumn));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, SourcesDelegate::tickRect(cell).center());
    QVERIFY(!edits.setting(QStringLiteral("/b.log")).enabled);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    QVERIFY(!edits.setting(QStringLiteral("/b.log")).enabled);
    // The ledger behind what was skipped.
    QSignalSpy ledger(&panel, &SourcesPanel::ledgerRequested);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(model.index(0, SourcesModel::SkippedColumn)).center());
    QCOMPARE(ledger.size(), 1);
    table->setCurrentIndex(model.index(0, SourcesModel::SkippedColumn));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(ledger.size(), 2);
    // Rename.
    panel.namedAction(QStringLiteral("sources.rename"))->trigger();
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(QStringLiteral("Charger"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(model.nameOf(QStringLiteral("/a.log")), QStringLiteral("Charger"));
    // Clocks from the keyboard.
    QSignalSpy clocks(&panel, &SourcesPanel::clocksRequested);
    table->setCurrentIndex(model.index(0, SourcesModel::ClockColumn));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(clocks.size(), 1);
    QSignalSpy removed(&edits, &SourceEdits::removalWanted);
    panel.namedAction(QStringLiteral("sources.remove"))->trigger();
    QCOMPARE(removed.size(), 1);
    QVERIFY(panel.namedAction(QStringLiteral("sources.undo"))->isEnabled());
    panel.setChangeable(false);
    QVERIFY(!panel.namedAction(QStringLiteral("sources.remove"))->isEnabled());
    // The last source stays.
    panel.setChangeable(true);
    model.setSources({sourceNamed("/b.log")});
    panel.setCurrentPath(QStringLiteral("/b.log"));
    QVERIFY(!panel.namedAction(QStringLiteral("sources.remove"))->isEnabled());
}

void TestSources::zonesByName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("zone");
    const auto row = [](const char *name, const char *typed, const char *zone) { QTest::newRow(name) << QString::fromLatin1(typed) << QString::fromLatin1(zone); };
    row("id", "Europe/Amsterdam", "Europe/Amsterdam");
    row("id in small letters", "europe/berlin", "Europe/Berlin");
    row("offset", "+02:00", "+02:00");
    row("short offset", "+2", "+02:00");
    row("offset of half an hour", "-0330", "-03:30");
    row("UTC with offset", "UTC+1", "+01:00");
    row("utc", "utc", "UTC");
    row("Z", "z", "UTC");
    row("too far", "+15:00", "");
    row("no zone", "Narnia", "");
    row("nothing", "", "");
}

void TestSources::zonesByName()
{
    QFETCH(QString, typed);
    QFETCH(QString, zone);
    ZoneChooser chooser;
    chooser.setEditText(typed);
    QCOMPARE(chooser.zone(), zone);
}

void TestSources::bothReadings()
{
    const TimeUs wall = qint64(QDateTime(QDate(2026, 7, 1), QTime(10, 15), Qt::UTC).toMSecsSinceEpoch()) * 1000;
    QCOMPARE(ZoneChooser::utcOf(wall, QStringLiteral("Europe/Berlin")), wall - 7200 * second);
    const QString text = ZoneQuestion::readings(wall, QStringLiteral("+02:00"));
    QVERIFY2(text.contains(QStringLiteral("10:15:00 UTC")) && text.contains(QStringLiteral("08:15:00 UTC")), qPrintable(text));
    QVERIFY(ZoneQuestion::readings(noTime, QStringLiteral("+02:00")).isEmpty());
    ZoneQuestion question({.zoneless = {QStringLiteral("a.log"), QStringLiteral("b.log")}, .example = wall, .zone = QStringLiteral("+02:00")});
    QCOMPARE(question.zone(), QStringLiteral("+02:00"));
    auto *chooser = question.findChild<ZoneChooser *>();
    auto *readings = question.findChild<QLabel *>(QStringLiteral("question.readings"));
    QVERIFY(chooser && readings);
    chooser->setEditText(QStringLiteral("Narnia"));
    QVERIFY(question.zone().isEmpty());
    QVERIFY(!readings->text().contains(QStringLiteral("UTC as")));
}

void TestSources::chartIsDragged()
{
    ClockChart chart;
    chart.resize(700, 360);
    chart.setData(dotsBehind(-3 * second), {{.from = 0, .to = 49 * 60 * second, .atFrom = -3 * second, .atTo = -3 * second, .uncertainty = 30000}});
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QSignalSpy moved(&chart, &ClockChart::shiftMoved);
    QSignalSpy chosen(&chart, &ClockChart::shiftChosen);
    // As many pixels as lie between the dots and zero: then the clocks agree.
    const int pixels = int(chart.yOf(-3 * second) - chart.yOf(0));
    QVERIFY(pixels > 100);
    drag(&chart, pixels);
    QVERIFY(moved.size() >= 3);
    QCOMPARE(chosen.size(), 1);
    const qint64 shift = chosen.constFirst().constFirst().toLongLong();
    QVERIFY2(std::abs(shift - 3 * second) < 3 * second * 2 / pixels, qPrintable(QString::number(shift)));
    QCOMPARE(chart.shift(), shift);
    // A drag that is given up.
    const QPoint start(chart.viewport()->width() / 2, chart.viewport()->height() / 2);
    QTest::mousePress(chart.viewport(), Qt::LeftButton, {}, start);
    QMouseEvent move(QEvent::MouseMove, QPointF(start) + QPointF(0, 60), chart.viewport()->mapToGlobal(QPointF(start) + QPointF(0, 60)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(chart.viewport(), &move);
    QVERIFY(chart.shift() < shift);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QCOMPARE(chart.shift(), shift);
    QTest::mouseRelease(chart.viewport(), Qt::LeftButton, {}, start + QPoint(0, 60));
    QCOMPARE(chosen.size(), 1);
    // A click without a drag moves nothing.
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, start);
    QCOMPARE(chosen.size(), 1);
}

void TestSources::chartByKeyboard()
{
    ClockChart chart;
    chart.resize(700, 360);
    chart.setData(dotsBehind(-3 * second), {});
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QSignalSpy chosen(&chart, &ClockChart::shiftChosen);
    const qint64 step = chart.keyStep();
    QVERIFY(step > 0);
    QTest::keyClick(&chart, Qt::Key_Up);
    QTest::keyClick(&chart, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.shift(), 10 * step);
    QVERIFY(chosen.isEmpty()); // not before the keys rest
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toLongLong(), 10 * step);
    QSignalSpy activated(&chart, &ClockChart::dotActivated);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentDot(), 1);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst().constFirst().toUInt(), 1u);
    QVERIFY(!chart.accessibleDescription().isEmpty());
}

void TestSources::gestureSurvivesNewData()
{
    ClockChart chart;
    chart.resize(700, 360);
    chart.setData(dotsBehind(-3 * second), {});
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QTest::keyClick(&chart, Qt::Key_Up, Qt::ShiftModifier);
    const qint64 shift = chart.shift();
    // What was chosen a moment ago is in the new differences; what was pressed since is not lost.
    chart.setData(dotsBehind(-2 * second), {}, shift / 2);
    QCOMPARE(chart.shift(), shift - shift / 2);
    QTRY_VERIFY(!chart.isMoving());
    chart.setData(dotsBehind(-1 * second), {});
    QCOMPARE(chart.shift(), 0);
}

void TestSources::manyDotsAreThinned()
{
    std::vector<ClockDot> dots;
    for (int i = 0; i < 200000; ++i)
        dots.push_back({.time = i * second, .difference = i == 77777 ? 5 * second : -second + (i * 7919 % 1000), .frame = FrameId(i)});
    ClockChart chart;
    chart.resize(800, 400);
    QElapsedTimer clock;
    clock.start();
    chart.setData(dots, {});
    chart.setShift(second);
    QCOMPARE(chart.dots().size(), dots.size());
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    // The lone one that stands out can be reached: thinning keeps what is highest.
    QTest::keyClick(&chart, Qt::Key_F);
    qInfo() << "200,000 dots set, moved and shown in" << clock.elapsed() << "ms";
}

void TestSources::clocksAreCompared()
{
    QTemporaryDir folder;
    writeLogs(folder.path(), -3200, 0);
    const QStringList files {folder.filePath(QStringLiteral("charger.log")), folder.filePath(QStringLiteral("csms.log"))};
    const CapturePtr loaded = CaptureLoader::load(files);
    const std::shared_ptr<const Sightings> sightings = Sightings::find(*loaded);
    QVERIFY(sightings && sightings->count(0) == 2 * exchanges);
    SourceEdits edits;
    SourcesModel model(&edits);
    model.setSources(loaded->sources());
    model.setSummaries(summarizeSources(*loaded, *loaded, sightings.get()));
    QCOMPARE(model.index(0, SourcesModel::ElsewhereColumn).data(SourcesModel::SortRole).toInt(), 2 * exchanges);
    ClocksView view(&model, &edits);
    view.resize(900, 480);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setCapture(loaded, sightings);
    view.showSource(files.constFirst());
    QCOMPARE(view.reference(), files.constLast());
    QTRY_VERIFY2(view.facts().contains(QStringLiteral("behind")), qPrintable(view.facts()));
    QVERIFY2(view.facts().contains(QStringLiteral("3.2")), qPrintable(view.facts()));
    QCOMPARE(view.chart()->dots().size(), std::size_t(2 * exchanges));
    // Both ways of the messages are told apart.
    QVERIFY(std::ranges::any_of(view.chart()->dots(), &ClockDot::sent));
    QVERIFY(!std::ranges::all_of(view.chart()->dots(), &ClockDot::sent));

    auto *apply = view.findChild<QPushButton *>(QStringLiteral("clocks.apply"));
    auto *reset = view.findChild<QPushButton *>(QStringLiteral("clocks.reset"));
    QVERIFY(apply->isEnabled() && !reset->isEnabled());
    QTest::mouseClick(apply, Qt::LeftButton);
    const SourceSetting corrected = edits.setting(files.constFirst());
    QVERIFY(!corrected.clock.empty());
    QVERIFY2(std::abs(corrected.clock.front().offset - 3'200'000) < 60'000, qPrintable(QString::number(corrected.clock.front().offset)));
    QCOMPARE(corrected.ground, ClockGround::SeenTwice);
    QTRY_VERIFY2(view.facts().contains(QStringLiteral("agree")), qPrintable(view.facts()));
    QVERIFY(!apply->isEnabled() && reset->isEnabled());
    edits.undoStack()->undo();
    QTRY_VERIFY2(view.facts().contains(QStringLiteral("behind")), qPrintable(view.facts()));
    QVERIFY(edits.setting(files.constFirst()).clock.empty());

    // The same by hand: the number, the drag, the keys.
    auto *seconds = view.findChild<QDoubleSpinBox *>(QStringLiteral("clocks.shift"));
    seconds->setValue(3.2);
    QCOMPARE(edits.setting(files.constFirst()).shift, 3'200'000);
    QTRY_VERIFY2(view.facts().contains(QStringLiteral("agree")), qPrintable(view.facts()));
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(edits.setting(files.constFirst()).shift, 0);
    QTRY_VERIFY(view.facts().contains(QStringLiteral("behind")));
    const QString before = view.facts();
    const int pixels = int(view.chart()->yOf(-3'200'000) - view.chart()->yOf(0));
    drag(view.chart(), pixels / 2);
    QVERIFY2(view.facts() != before, qPrintable(view.facts())); // while it is dragged
    QTRY_VERIFY(std::abs(edits.setting(files.constFirst()).shift - 1'600'000) < 100'000);
    // The other way round it is ahead.
    edits.undoStack()->undo();
    view.showSource(files.constLast());
    QTRY_VERIFY2(view.facts().contains(QStringLiteral("ahead")), qPrintable(view.facts()));
}

QTEST_MAIN(TestSources)
#include "tst_sources.moc"
