// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureview.h"
#include "models/capture/problemmodel.h"
#include "models/capture/transactionmodel.h"
#include "tests/capture/tracebuilder.h"
#include "widgets/problemspanel.h"
#include "widgets/transactionspanel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Roamscope;

/// Problems and transactions as lists.
class TestPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failedChargeComesFirst();
    void transactionFilter();
    void followingFiltersItsMessages();
    void problemsAreGrouped();
    void problemLeadsToFrame();
    void damagedLinesAreListed();
    void twoHundredThousandProblems();

private:
    static CapturePtr small();
};

CapturePtr TestPanels::small()
{
    TraceBuilder trace;
    trace.start("10:00:00", "CP01", 1, 0, 7);
    trace.meter("10:10:00", "CP01", 1, 7, 1000);
    trace.stop("10:20:00", "CP01", 2000, 7);
    trace.start("11:00:00", "CP02", 1, 5000, 8); // never stopped: the next start shows it
    trace.meter("11:10:00", "CP02", 1, 8, 6000);
    trace.start("12:00:00", "CP02", 1, 9000, 9);
    trace.stop("12:20:00", "CP02", 9900, 9);
    for (int i = 0; i < 5; ++i)
        trace.call(TraceBuilder::later("13:00:00", i * 60).constData(), "CP03", "StatusNotification",
                   R"({"connectorId":1,"errorCode":"NoError","status":"Bogus"})");
    trace.line("{ this is no record");
    return trace.load();
}

void TestPanels::failedChargeComesFirst()
{
    CaptureView view;
    TransactionsPanel panel(&view);
    QAbstractItemModelTester tester(panel.model());
    QSignalSpy counts(&panel, &TransactionsPanel::countsChanged);
    view.setCapture(small());
    view.setAnalysis(analyse(*view.capture()));
    QVERIFY(counts.count() > 0);
    QCOMPARE(panel.model()->rowCount(), 3);
    QCOMPARE(panel.model()->index(0, TransactionModel::IdColumn).data().toString(), QStringLiteral("8"));
    QCOMPARE(panel.model()->index(0, 0).data(TransactionModel::SeverityRole).toInt(), int(Severity::Error));
    QVERIFY(panel.model()->index(0, TransactionModel::IssuesColumn).data().toString().contains(issueText(TransactionIssue::MissingStop)));
    QCOMPARE(panel.model()->totalWithProblems(), 1);
    panel.model()->sort(TransactionModel::EnergyColumn, Qt::DescendingOrder);
    QCOMPARE(panel.model()->index(0, TransactionModel::IdColumn).data().toString(), QStringLiteral("7"));
}

void TestPanels::transactionFilter()
{
    CaptureView view;
    TransactionsPanel panel(&view);
    QAbstractItemModelTester tester(panel.model());
    view.setCapture(small());
    view.setAnalysis(analyse(*view.capture()));
    panel.model()->setFilter(QStringLiteral("cp02"), false);
    QCOMPARE(panel.model()->rowCount(), 2);
    panel.model()->setFilter(QStringLiteral("cp02"), true);
    QCOMPARE(panel.model()->rowCount(), 1);
    panel.model()->setFilter(QStringLiteral("nothing"), false);
    QCOMPARE(panel.model()->rowCount(), 0);
    view.setCapture(nullptr);
    QCOMPARE(panel.model()->total(), 0);
}

void TestPanels::followingFiltersItsMessages()
{
    CaptureView view;
    TransactionsPanel panel(&view);
    panel.resize(900, 300);
    panel.show();
    view.setCapture(small());
    view.setAnalysis(analyse(*view.capture()));
    panel.table()->selectRow(0);
    QVERIFY(view.currentTransaction() >= 0);
    QCOMPARE(view.analysis()->transactions[std::size_t(view.currentTransaction())].id, QByteArray("8"));
    QCOMPARE(view.analysis()->transactionOf(view.currentFrame()), view.currentTransaction());
    QSignalSpy followed(&panel, &TransactionsPanel::followed);
    Q_EMIT panel.table()->activated(panel.table()->currentIndex());
    QCOMPARE(followed.count(), 1);
    QCOMPARE(view.chips().size(), 1);
    FilterError error;
    const Filter filter = Filter::compile(view.filterText(), &error);
    QVERIFY2(!error.isError(), qPrintable(view.filterText() + error.message));
    const std::vector<FrameId> rows = filter.evaluate(*view.capture(), 0, view.capture()->size());
    // All that belongs to it, and nothing of another charge point.
    for (const FrameId frame : view.analysis()->transactions[std::size_t(view.currentTransaction())].frames)
        QVERIFY2(std::find(rows.begin(), rows.end(), frame) != rows.end(), qPrintable(view.filterText()));
    for (const FrameId frame : rows)
        QCOMPARE(view.capture()->peers().text(view.capture()->frames().peer(frame)), QByteArray("CP02"));
}

void TestPanels::problemsAreGrouped()
{
    CaptureView view;
    ProblemsPanel panel(&view);
    QAbstractItemModelTester tester(panel.model());
    QSignalSpy counts(&panel, &ProblemsPanel::countsChanged);
    view.setCapture(small());
    view.setAnalysis(analyse(*view.capture()));
    QTRY_VERIFY(!panel.model()->isBusy());
    QVERIFY(counts.count() > 0);
    QVERIFY(panel.model()->total(Severity::Error) > 0);
    // Five messages with the same fault are one line with a count.
    bool grouped = false;
    int before = int(Severity::Error);
    for (int row = 0; row < panel.model()->rowCount(); ++row) {
        const QModelIndex index = panel.model()->index(row, 0);
        grouped = grouped || panel.model()->rowCount(index) == 5;
        const int severity = index.data(ProblemModel::SeverityRole).toInt();
        QVERIFY(severity <= before); // the gravest first
        before = severity;
    }
    QVERIFY(grouped);
    panel.model()->setQuery({.text = QStringLiteral("cp03"), .severities = {true, true, true}});
    QTRY_VERIFY(!panel.model()->isBusy());
    QCOMPARE(panel.model()->rowCount(), 1);
    panel.showOnly(Severity::Note);
    QTRY_VERIFY(!panel.model()->isBusy());
    for (int row = 0; row < panel.model()->rowCount(); ++row)
        QCOMPARE(panel.model()->index(row, 0).data(ProblemModel::SeverityRole).toInt(), int(Severity::Note));
}

void TestPanels::problemLeadsToFrame()
{
    CaptureView view;
    ProblemsPanel panel(&view);
    panel.resize(900, 300);
    panel.show();
    view.setCapture(small());
    view.setAnalysis(analyse(*view.capture()));
    panel.model()->setQuery({.text = QStringLiteral("bogus"), .severities = {true, true, true}});
    QTRY_VERIFY(!panel.model()->isBusy() && panel.model()->rowCount() > 0);
    panel.tree()->setCurrentIndex(panel.model()->index(0, 0));
    QVERIFY(view.currentFrame() != noFrame);
    QCOMPARE(view.currentPointer(), QStringLiteral("/status"));
}

void TestPanels::damagedLinesAreListed()
{
    CaptureView view;
    ProblemsPanel panel(&view);
    view.setCapture(small()); // no analysis yet: what the file itself says is there at once
    QTRY_VERIFY(!panel.model()->isBusy());
    bool found = false;
    for (int row = 0; row < panel.model()->rowCount(); ++row)
        found = found || panel.model()->index(row, ProblemModel::WhereColumn).data().toString().startsWith(QStringLiteral("trace.jsonl:"));
    QVERIFY(found);
}

void TestPanels::twoHundredThousandProblems()
{
    const CapturePtr capture = small();
    const auto analysis = std::make_shared<Analysis>();
    Problem problem;
    problem.kind = Problem::Kind::Unanswered;
    problem.frame = 0;
    problem.peer = 1;
    analysis->problems.assign(200000, problem);
    ProblemModel model;
    model.setSource(capture, analysis);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isBusy(), 30000);
    int biggest = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        biggest = qMax(biggest, model.rowCount(model.index(row, 0)));
    QCOMPARE(biggest, 200000);
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
