// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/annotations.h"
#include "models/capture/colorrules.h"
#include "models/capture/framemodel.h"
#include "tests/capture/tracebuilder.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Roamscope;

/// The table model: rows, filters, order, growth.
class TestFrameModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void responsesBesideTheirRequest();
    void arrangements_data();
    void arrangements();
    void newestFilterWins();
    void filterShowsExchangeWhenAnswerMatches();
    void growsWithoutReset();
    void growsSorted();
    void selectionRowsAfterSort();
    void cells();
    void problemsAreFound();
    void annotationsSurviveReindexing();
    void colorRules();

private:
    static CapturePtr small();
};

CapturePtr TestFrameModel::small()
{
    TraceBuilder trace;
    trace.call("10:00:00", "CP01", "BootNotification", R"({"chargePointVendor":"A","chargePointModel":"B"})", R"({"status":"Accepted","interval":300})");
    trace.status("10:00:05", "CP01", 1, "Available");
    trace.call("10:00:07", "CP02", "Authorize", R"({"idTag":"T"})", ""); // never answered
    trace.http("10:00:10", "cpo", "emsp", "PATCH", "/ocpi/emsp/2.2.1/locations/DE/ABC/L1", R"({"status":"CHARGING"})", 404,
               R"({"status_code":2003,"timestamp":"2026-09-17T10:00:00Z"})");
    return trace.load();
}

static void settle(FrameModel &model)
{
    QTRY_VERIFY(!model.isBusy());
}

void TestFrameModel::responsesBesideTheirRequest()
{
    FrameModel model;
    QAbstractItemModelTester tester(&model);
    model.setCapture(small());
    settle(model);
    QCOMPARE(model.rowCount(), 4); // seven frames, three of them answers
    QCOMPARE(model.matchCount(), 7u);
    QCOMPARE(model.rowOf(1), 0); // the answer stands in its request's row
    QCOMPARE(model.index(0, FrameModel::StatusColumn).data().toString(), QStringLiteral("Accepted"));
    QCOMPARE(model.index(0, 0).data(FrameModel::ResponseIdRole).toUInt(), 1u);
    QCOMPARE(model.index(2, FrameModel::StatusColumn).data().toString(), FrameModel::tr("No answer"));
}

void TestFrameModel::arrangements_data()
{
    QTest::addColumn<int>("arrangement");
    QTest::addColumn<QList<uint>>("frames");
    QTest::newRow("beside") << int(Arrangement::Beside) << QList<uint> {0, 2, 4, 5};
    QTest::newRow("under") << int(Arrangement::Under) << QList<uint> {0, 1, 2, 3, 4, 5, 6};
    QTest::newRow("in order") << int(Arrangement::InOrder) << QList<uint> {0, 1, 2, 3, 4, 5, 6};
}

void TestFrameModel::arrangements()
{
    QFETCH(int, arrangement);
    QFETCH(QList<uint>, frames);
    FrameModel model;
    QAbstractItemModelTester tester(&model);
    model.setArrangement(Arrangement(arrangement));
    model.setCapture(small());
    settle(model);
    QList<uint> seen;
    for (int row = 0; row < model.rowCount(); ++row)
        seen.append(model.frameAt(row));
    QCOMPARE(seen, frames);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOf(model.frameAt(row)), row);
    QCOMPARE(model.index(1, 0).data(FrameModel::IndentRole).toBool(), arrangement == int(Arrangement::Under));
}

void TestFrameModel::newestFilterWins()
{
    FrameModel model;
    QAbstractItemModelTester tester(&model);
    model.setCapture(small());
    settle(model);
    QSignalSpy replaced(&model, &FrameModel::rowsReplaced);
    QSignalSpy busy(&model, &FrameModel::busyChanged);
    model.setFilter(Filter::compile(QStringLiteral("Available")));
    model.setFilter(Filter::compile(QStringLiteral("nothing that is in there")));
    model.setFilter(Filter::compile(QStringLiteral("Authorize")));
    QVERIFY(model.isBusy());
    settle(model);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.frameAt(0), 4u);
    QCOMPARE(replaced.count(), 1); // the two before were never shown
    QCOMPARE(busy.count(), 2);
}

void TestFrameModel::filterShowsExchangeWhenAnswerMatches()
{
    FrameModel model;
    model.setCapture(small());
    settle(model);
    model.setFilter(Filter::compile(QStringLiteral("2003")));
    settle(model);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.frameAt(0), 5u); // the request whose answer has it
    QCOMPARE(model.matchCount(), 1u);
}

void TestFrameModel::growsWithoutReset()
{
    const auto capture = std::make_shared<Capture>();
    const auto add = [&capture](int count) {
        for (int i = 0; i < count; ++i) {
            Frame frame;
            frame.time = TimeUs(capture->frames().size()) * 1000;
            frame.kind = FrameKind::Event;
            capture->frames().append(frame);
        }
        capture->frames().publish();
    };
    add(10);
    FrameModel model;
    QAbstractItemModelTester tester(&model);
    model.setCapture(capture);
    settle(model);
    QCOMPARE(model.rowCount(), 10);
    const QPersistentModelIndex selected = model.index(7, FrameModel::ActionColumn);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    add(100000);
    model.grow();
    add(5);
    model.grow();
    QTRY_COMPARE(model.rowCount(), 100015);
    QCOMPARE(resets.count(), 0);
    QVERIFY(inserts.count() <= 2); // batches, not rows
    QVERIFY(selected.isValid());
    QCOMPARE(selected.row(), 7);
    QTest::qWait(1800); // folding is looked at once more; nothing changed, nothing may be reset
    QCOMPARE(resets.count(), 0);
}

void TestFrameModel::growsSorted()
{
    const auto capture = std::make_shared<Capture>();
    auto add = [&capture, number = quint32(0)](int count) mutable {
        for (int i = 0; i < count; ++i, ++number) {
            Frame frame;
            frame.time = TimeUs(number) * 1000;
            frame.kind = FrameKind::Event;
            frame.length = number * 7 % 100;
            capture->frames().append(frame);
        }
        capture->frames().publish();
    };
    add(100);
    FrameModel model;
    QAbstractItemModelTester tester(&model);
    model.setCapture(capture);
    settle(model);
    model.sort(FrameModel::SizeColumn, Qt::DescendingOrder);
    settle(model);
    const FrameId chosen = model.frameAt(40);
    const QPersistentModelIndex selected = model.index(40, FrameModel::ActionColumn);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    add(50);
    model.grow();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 150, 20'000);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(layouts.count(), 1);
    QVERIFY(selected.isValid());
    QCOMPARE(model.frameAt(selected.row()), chosen);
    QVERIFY(selected.row() > 40); // larger ones came before it
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(model.index(row - 1, 0).siblingAtColumn(FrameModel::SizeColumn).data(FrameModel::SortRole).toUInt()
                >= model.index(row, FrameModel::SizeColumn).data(FrameModel::SortRole).toUInt());
}

void TestFrameModel::selectionRowsAfterSort()
{
    FrameModel model;
    QAbstractItemModelTester tester(&model);
    model.setCapture(small());
    settle(model);
    model.sort(FrameModel::TimeColumn, Qt::DescendingOrder);
    settle(model);
    QCOMPARE(model.frameAt(0), 5u);
    QCOMPARE(model.rowOf(0), 3);
    model.sort(FrameModel::IdColumn, Qt::AscendingOrder); // not sortable: nothing happens
    QVERIFY(!model.isBusy());
    QCOMPARE(model.rowOf(99), -1);
    QCOMPARE(model.rowOf(noFrame), -1);
}

void TestFrameModel::cells()
{
    FrameModel model;
    model.setCapture(small());
    settle(model);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, FrameModel::TimeColumn), QStringLiteral("2026-09-17 10:00:00.000"));
    QCOMPARE(text(0, FrameModel::DeltaColumn), QString());
    QCOMPARE(text(1, FrameModel::DeltaColumn), QStringLiteral("+5.000"));
    QCOMPARE(text(0, FrameModel::ChargePointColumn), QStringLiteral("CP01"));
    QCOMPARE(text(0, FrameModel::ActionColumn), QStringLiteral("BootNotification"));
    QCOMPARE(text(0, FrameModel::LatencyColumn), QStringLiteral("1.00 s"));
    QCOMPARE(text(3, FrameModel::ActionColumn), QStringLiteral("PATCH /ocpi/emsp/2.2.1/locations/DE/ABC/L1"));
    QCOMPARE(text(3, FrameModel::StatusColumn), QStringLiteral("404 · 2003"));
    QCOMPARE(model.index(3, FrameModel::StatusColumn).data(FrameModel::ToneRole).toInt(), int(StatusTone::Error));
    QVERIFY(text(1, FrameModel::NoteColumn).contains(QStringLiteral("status Available")));
    model.setTimeFormat({.mode = TimeFormat::Mode::SinceStart, .utc = true});
    QCOMPARE(text(1, FrameModel::TimeColumn), QStringLiteral("+00:00:05.000"));
    QCOMPARE(model.index(0, FrameModel::ChargePointColumn).data(FrameModel::FilterRole).toString(), QStringLiteral("cp == \"CP01\""));
    QCOMPARE(model.index(0, FrameModel::StatusColumn).data(FrameModel::FilterRole).toString(), QStringLiteral("status == \"Accepted\""));
    // Every cell's filter must be one that the language takes.
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < FrameModel::ColumnCount; ++column) {
            FilterError error;
            const QString filter = model.index(row, column).data(FrameModel::FilterRole).toString();
            Filter::compile(filter, &error);
            QVERIFY2(!error.isError(), qPrintable(filter + QStringLiteral(": ") + error.message));
        }
    }
}

void TestFrameModel::problemsAreFound()
{
    FrameModel model;
    const CapturePtr capture = small();
    model.setCapture(capture);
    settle(model);
    const auto analysis = std::make_shared<Analysis>();
    Problem problem;
    problem.severity = Severity::Error;
    problem.frame = 3; // the answer in the second row
    analysis->problems.push_back(problem);
    model.setAnalysis(analysis);
    QCOMPARE(model.findProblem(0, 1), 1);
    QCOMPARE(model.findProblem(3, -1), 1);
    QCOMPARE(model.index(1, 0).data(FrameModel::SeverityRole).toInt(), int(Severity::Error));
    QCOMPARE(model.index(0, 0).data(FrameModel::SeverityRole).toInt(), -1);
}

void TestFrameModel::annotationsSurviveReindexing()
{
    const CapturePtr first = small();
    Annotations notes;
    notes.setCapture(first);
    QSignalSpy changed(&notes, &Annotations::changed);
    notes.setBookmarked(2, true);
    notes.setComment(4, QStringLiteral("never answered"));
    QCOMPARE(changed.count(), 2);
    const QJsonObject saved = notes.toJson();

    Annotations again;
    QVERIFY(again.fromJson(QJsonDocument::fromJson(QJsonDocument(saved).toJson()).object()));
    again.setCapture(small()); // another capture of the same file
    QVERIFY(again.note(2).bookmarked);
    QCOMPARE(again.note(4).comment, QStringLiteral("never answered"));
    QCOMPARE(again.frames(), (std::vector<FrameId> {2, 4}));
    QVERIFY(!again.fromJson({}));
    notes.setBookmarked(2, false);
    QCOMPARE(notes.count(), 1);
}

void TestFrameModel::colorRules()
{
    FrameModel model;
    ColorRules rules;
    model.setColorRules(&rules);
    model.setCapture(small());
    settle(model);
    rules.setRules({{QStringLiteral("off"), QStringLiteral("Boot"), QStringLiteral("red"), false},
                    {QStringLiteral("on"), QStringLiteral("Boot"), QStringLiteral("green"), true}});
    QCOMPARE(model.index(0, 0).data(FrameModel::ColorRole).toString(), QStringLiteral("green"));
    QCOMPARE(model.index(1, 0).data(FrameModel::ColorRole).toString(), QString());
    ColorRules again;
    again.fromJson(rules.toJson());
    QCOMPARE(again.rules(), rules.rules());
}

QTEST_GUILESS_MAIN(TestFrameModel)
#include "tst_framemodel.moc"
