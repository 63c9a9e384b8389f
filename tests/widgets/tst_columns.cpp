// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/ems/emsseriesimporter.h"
#include "models/capture/sourcebytes.h"
#include "widgets/columns/columnheader.h"
#include "widgets/columns/columnpane.h"
#include "widgets/columns/columnsdialog.h"
#include "widgets/columns/columnsdocument.h"
#include "widgets/columns/previewmodel.h"
#include "widgets/columns/sampletablemodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace Roamscope;

/// The mapping step: driven by keyboard, with what comes out beneath, also for very wide tables.
class TestColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void models();
    void rolesByKeyboard();
    void roleIsUnique();
    void previewFollowsEdits();
    void previewNamesBadRows();
    void previewNewestWins();
    void withoutHeader();
    void unitAndSign();
    void flows();
    void remembering();
    void emsSeries();
    void manyColumns();

private:
    static ColumnsDialog::Input inputOf(const QByteArray &text, const QString &name);
    QByteArray m_portal;
};

ColumnsDialog::Input TestColumns::inputOf(const QByteArray &text, const QString &name)
{
    ColumnsDialog::Input input;
    const std::shared_ptr<SourceBytes> bytes = SourceBytes::fromMemory(text);
    input.sample = readTableSample(bytes, name);
    input.sample.path = name;
    input.guessed = guessColumns(input.sample);
    input.preview = {.path = name, .bytes = bytes, .importerId = QStringLiteral("table"), .options = {}};
    return input;
}

void TestColumns::init()
{
    m_portal = "When;Station;Flow;Command;UniqueId;Body\n"
               "2026-03-01T10:00:00Z;CP-7;CP->CS;Heartbeat;h1;{}\n"
               "2026-03-01T10:00:01Z;CP-7;CS->CP;Heartbeat;h1;\"{\"\"currentTime\"\":\"\"2026-03-01T10:00:01Z\"\"}\"\n"
               "2026-03-01T10:01:00Z;CP-7;CP->CS;StatusNotification;s1;\"{\"\"connectorId\"\":1,\"\"errorCode\"\":\"\"NoError\"\",\"\"status\"\":\"\"Available\"\"}\"\n"
               "2026-03-01T10:01:01Z;CP-7;CS->CP;StatusNotification;s1;{}\n";
}

void TestColumns::models()
{
    ColumnsDialog dialog(inputOf(m_portal, QStringLiteral("portal.csv")));
    const QAbstractItemModelTester sample(dialog.table()->model());
    const QAbstractItemModelTester preview(dialog.preview());
    dialog.show();
    QTRY_COMPARE(dialog.preview()->preview().frames, 4u);
    QCOMPARE(dialog.table()->model()->rowCount(), 4);
    QCOMPARE(dialog.table()->model()->columnCount(), 6);
    QCOMPARE(dialog.table()->model()->index(0, 1).data().toString(), QStringLiteral("CP-7"));
    dialog.document()->setRole(0, ColumnRole::Ignore);
}

void TestColumns::rolesByKeyboard()
{
    ColumnsDialog dialog(inputOf(m_portal, QStringLiteral("portal.csv")));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_VERIFY(dialog.table()->hasFocus());
    ColumnsDocument *document = dialog.document();
    QCOMPARE(document->role(0), ColumnRole::Time);
    QCOMPARE(document->role(1), ColumnRole::ChargePoint);
    QCOMPARE(document->role(3), ColumnRole::Action);
    // Right, right, right; Delete leaves a column out.
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(dialog.table(), Qt::Key_Right);
    QCOMPARE(dialog.table()->currentIndex().column(), 3);
    QTest::keyClick(dialog.table(), Qt::Key_Delete);
    QCOMPARE(document->role(3), ColumnRole::Ignore);
    // Enter opens the roles; the arrow keys and Enter choose.
    QTest::keyClick(dialog.table(), Qt::Key_Return);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    QCOMPARE(menu->objectName(), QStringLiteral("columns.roleMenu"));
    QCOMPARE(menu->activeAction()->text(), displayName(ColumnRole::Ignore));
    const QList<QAction *> actions = menu->actions();
    for (int i = 0; i < actions.size() && menu->activeAction()->text() != displayName(ColumnRole::Action); ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QCOMPARE(menu->activeAction()->text(), displayName(ColumnRole::Action));
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(document->role(3), ColumnRole::Action);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QCOMPARE(document->confidence(3), 100);
    // Tab leaves the table: to all options, and at last to the buttons.
    QTest::keyClick(dialog.table(), Qt::Key_Tab);
    QVERIFY(!dialog.table()->hasFocus());
    bool reached = false;
    for (int i = 0; i < 40 && !reached; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached = QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String("columns.remember");
    }
    QVERIFY(reached);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void TestColumns::roleIsUnique()
{
    ColumnsDialog dialog(inputOf(m_portal, QStringLiteral("portal.csv")));
    ColumnsDocument *document = dialog.document();
    QSignalSpy changed(document, &ColumnsDocument::columnChanged);
    QVERIFY(document->isGuess());
    document->setRole(2, ColumnRole::ChargePoint);
    QCOMPARE(document->role(2), ColumnRole::ChargePoint);
    QCOMPARE(document->role(1), ColumnRole::Keep);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!document->isGuess());
    document->resetToGuess();
    QCOMPARE(document->role(1), ColumnRole::ChargePoint);
    QVERIFY(document->isGuess());
}

void TestColumns::previewFollowsEdits()
{
    ColumnsDialog dialog(inputOf(m_portal, QStringLiteral("portal.csv")));
    dialog.show();
    const auto cell = [&dialog](int row, int column) { return dialog.preview()->index(row, column).data().toString(); };
    QTRY_COMPARE(dialog.preview()->rowCount(), 4);
    QCOMPARE(cell(0, ColumnPreviewModel::MessageColumn), QStringLiteral("CALL Heartbeat"));
    QCOMPARE(cell(0, ColumnPreviewModel::ChargePointColumn), QStringLiteral("CP-7"));
    QVERIFY(cell(1, ColumnPreviewModel::MessageColumn).startsWith(QLatin1String("CALLRESULT")));
    dialog.document()->setRole(1, ColumnRole::Ignore);
    auto *chargePoint = dialog.findChild<QLineEdit *>(QStringLiteral("columns.chargePoint"));
    QVERIFY(chargePoint->isVisibleTo(&dialog));
    QTest::keyClicks(chargePoint, QStringLiteral("CP-8"));
    QTRY_COMPARE(cell(0, ColumnPreviewModel::ChargePointColumn), QStringLiteral("CP-8"));
    // Without a payload nothing can be read, and the step says what to set.
    auto *accept = dialog.findChild<QPushButton *>();
    QVERIFY(accept);
    const QStringList before = dialog.map().problems();
    QCOMPARE(before, QStringList());
}

void TestColumns::previewNamesBadRows()
{
    const QByteArray text = m_portal + "yesterday;CP-7;CP->CS;Heartbeat;h9;{}\n2026-03-01T10:03:00Z;CP-7;CP->CS;StatusNotification;s3;{\"\"connectorId\n";
    ColumnsDialog dialog(inputOf(text, QStringLiteral("portal.csv")));
    dialog.show();
    QTRY_VERIFY(dialog.preview()->preview().problems > 0);
    QStringList problems;
    for (const ColumnPreview::Line &line : dialog.preview()->preview().lines) {
        if (!line.problem.isEmpty())
            problems.append(QStringLiteral("%1 %2").arg(line.place).arg(line.problem));
    }
    QVERIFY2(problems.join(QLatin1Char('\n')).contains(QLatin1Char('6')) || problems.join(QLatin1Char('\n')).contains(QLatin1Char('7')), qPrintable(problems.join(QLatin1Char('\n'))));
}

void TestColumns::previewNewestWins()
{
    const ColumnsDialog::Input input = inputOf(m_portal, QStringLiteral("portal.csv"));
    ColumnPreviewRun run;
    run.setInput(input.preview);
    QSignalSpy finished(&run, &ColumnPreviewRun::finished);
    ColumnMap map = input.guessed.map;
    for (int i = 0; i < 200; ++i) {
        map.columns[1].role = ColumnRole::Ignore;
        map.chargePoint = "CP-" + QByteArray::number(i);
        run.request(map);
        if (i % 50 == 0)
            QTest::qWait(70);
    }
    QTRY_VERIFY(!run.isBusy() && !finished.isEmpty());
    const auto last = finished.last().first().value<ColumnPreview>();
    QCOMPARE(last.lines.front().chargePoint, QStringLiteral("CP-199"));
    QVERIFY(finished.size() <= 8);
}

void TestColumns::withoutHeader()
{
    // Nothing tells such a table from others: it cannot be remembered.
    const QByteArray text = m_portal.mid(m_portal.indexOf('\n') + 1);
    ColumnsDialog dialog(inputOf(text, QStringLiteral("portal.csv")));
    QVERIFY(!dialog.document()->sample().hasHeader);
    QVERIFY(!dialog.findChild<QCheckBox *>(QStringLiteral("columns.remember"))->isEnabled());
    QVERIFY(!dialog.remembers());
}

void TestColumns::unitAndSign()
{
    const QByteArray text("time,battery,grid limit kW\n2026-03-01T10:00:00Z,10,60\n2026-03-01T10:05:00Z,-12,60\n2026-03-01T10:10:00Z,4,45\n");
    ColumnsDialog dialog(inputOf(text, QStringLiteral("ems.csv")));
    dialog.show();
    ColumnsDocument *document = dialog.document();
    // A battery in who knows what is to be looked at.
    QCOMPARE(document->role(1), ColumnRole::Measure);
    QVERIFY(document->confidence(1) < 50);
    QVERIFY(document->confidence(2) >= 50);
    dialog.table()->setCurrentIndex(dialog.table()->model()->index(0, 1));
    const auto box = [&dialog](const char *name) { return dialog.findChild<QComboBox *>(QLatin1StringView(name)); };
    const auto choose = [](QComboBox *which, int value) { which->setCurrentIndex(which->findData(value)); };
    QVERIFY(box("columns.quantity")->isVisibleTo(&dialog));
    choose(box("columns.quantity"), int(EnergyQuantity::StoragePower));
    choose(box("columns.unit"), int(EnergyUnit::Kilowatt));
    QVERIFY(box("columns.sign")->isVisibleTo(&dialog));
    choose(box("columns.sign"), int(EnergySign::Opposite));
    const EnergyColumn energy = document->energy(1);
    QCOMPARE(energy.quantity, EnergyQuantity::StoragePower);
    QCOMPARE(energy.unit, EnergyUnit::Kilowatt);
    QCOMPARE(energy.sign, EnergySign::Opposite);
    QVERIFY(!dialog.findChild<QWidget *>(QStringLiteral("columns.voltage"))->isVisibleTo(&dialog));
    choose(box("columns.unit"), int(EnergyUnit::Ampere));
    QVERIFY(dialog.findChild<QWidget *>(QStringLiteral("columns.voltage"))->isVisibleTo(&dialog));
    choose(box("columns.unit"), int(EnergyUnit::Kilowatt));
    // A state of charge knows no sign and no kilowatts.
    choose(box("columns.quantity"), int(EnergyQuantity::StorageCharge));
    QCOMPARE(document->energy(1).unit, EnergyUnit::Percent);
    QVERIFY(!box("columns.sign")->isVisibleTo(&dialog));
    QVERIFY(ColumnHeader::roleText(*document, 1).contains(QLatin1Char('%')));
}

void TestColumns::flows()
{
    QByteArray text = m_portal;
    text.replace("CP->CS", "aufwaerts").replace("CS->CP", "abwaerts");
    ColumnsDialog dialog(inputOf(text, QStringLiteral("portal.csv")));
    dialog.show();
    ColumnsDocument *document = dialog.document();
    document->setRole(2, ColumnRole::Direction);
    QCOMPARE(document->flowTexts(), (QStringList {QStringLiteral("aufwaerts"), QStringLiteral("abwaerts")}));
    const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>(QStringLiteral("columns.flow"));
    QCOMPARE(boxes.size(), 2);
    boxes[0]->setCurrentIndex(boxes[0]->findData(int(FlowMeaning::FromChargePoint)));
    boxes[1]->setCurrentIndex(boxes[1]->findData(int(FlowMeaning::ToChargePoint)));
    QCOMPARE(document->flow(QStringLiteral("aufwaerts")), FlowMeaning::FromChargePoint);
    QCOMPARE(dialog.map().flows.size(), 2);
    const auto lanes = [&dialog](int row) { return dialog.preview()->index(row, ColumnPreviewModel::LanesColumn).data().toString(); };
    QTRY_VERIFY(lanes(0).startsWith(displayName(Lane::ChargePoint)));
    QTRY_VERIFY(lanes(1).startsWith(displayName(Lane::Csms)));
}

void TestColumns::remembering()
{
    ColumnsDialog dialog(inputOf(m_portal, QStringLiteral("portal.csv")));
    QVERIFY(dialog.remembers());
    dialog.findChild<QCheckBox *>(QStringLiteral("columns.remember"))->click();
    QVERIFY(!dialog.remembers());
    // What was set comes back for the next file of its kind.
    dialog.document()->setRole(1, ColumnRole::Ignore);
    dialog.document()->setChargePoint("CP-8");
    ColumnMapStore store;
    store.put(dialog.map());
    const ColumnMapStore again = ColumnMapStore::fromJson(store.toJson());
    const TableSample other = readTableSample(SourceBytes::fromMemory(m_portal), QStringLiteral("other.csv"));
    const GuessedColumns columns = columnsFor(other, &again);
    QCOMPARE(columns.map.columns[1].role, ColumnRole::Ignore);
    QCOMPARE(columns.map.chargePoint, QByteArray("CP-8"));
    QVERIFY(columns.isCertain());
}

void TestColumns::emsSeries()
{
    const QByteArray text(R"({"series":{"x1":[[1772359200000,60],[1772360100000,45]],"battery_kw":[[1772359200000,5],[1772360100000,-5]]}})");
    const auto found = readEmsSample(text, QStringLiteral("site.json"));
    QVERIFY(found);
    ColumnsDialog::Input input;
    input.sample = found->first;
    input.guessed = found->second;
    input.preview = {.path = QStringLiteral("site.json"), .bytes = SourceBytes::fromMemory(text), .importerId = QStringLiteral("ems-series"), .options = {}};
    ColumnsDialog dialog(input);
    dialog.show();
    QTRY_COMPARE(dialog.preview()->preview().frames, 2u);
    QCOMPARE(dialog.document()->role(1), ColumnRole::Keep);
    dialog.document()->setRole(1, ColumnRole::Measure);
    dialog.document()->setEnergy(1, {.quantity = EnergyQuantity::GridLimit, .unit = EnergyUnit::Kilowatt});
    QTRY_COMPARE(dialog.preview()->preview().frames, 2u);
    QCOMPARE(dialog.preview()->preview().lines.front().from, Lane::Ems);
}

void TestColumns::manyColumns()
{
    // The engine bounds what it reads; the step itself has to bear more.
    ColumnsDialog::Input input;
    constexpr int columns = 10000;
    for (int i = 0; i < columns; ++i)
        input.sample.columns.append(QStringLiteral("column %1").arg(i));
    for (int row = 0; row < 50; ++row) {
        QStringList cells;
        for (int i = 0; i < columns; ++i)
            cells.append(QString::number(i * row));
        input.sample.rows.append(cells);
        input.sample.places.append(quint64(row) + 2);
    }
    input.sample.path = QStringLiteral("wide.csv");
    input.sample.signature = headerSignature(TableKind::Delimited, input.sample.columns);
    input.guessed.map.signature = input.sample.signature;
    for (int i = 0; i < columns; ++i) {
        input.guessed.map.columns.append({.name = input.sample.columns[i]});
        input.guessed.reasons.append(ColumnReason());
    }
    QElapsedTimer clock;
    clock.start();
    ColumnsDialog dialog(input);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTest::keyClick(dialog.table(), Qt::Key_End);
    dialog.table()->setCurrentIndex(dialog.table()->model()->index(0, columns - 1));
    dialog.document()->setRole(columns - 1, ColumnRole::Time);
    dialog.document()->setRole(columns - 2, ColumnRole::Time);
    dialog.table()->scrollTo(dialog.table()->currentIndex());
    dialog.grab();
    qInfo("opened, scrolled and set within %lld ms", clock.elapsed());
    QCOMPARE(dialog.document()->role(columns - 1), ColumnRole::Keep);
    // Everything took far longer once each column had a widget of its own; ten seconds are slack for a busy machine.
    QVERIFY(clock.elapsed() < 10000);
}

QTEST_MAIN(TestColumns)
#include "tst_columns.moc"
