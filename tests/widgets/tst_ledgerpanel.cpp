// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureview.h"
#include "models/capture/ledgermodel.h"
#include "models/capture/roamingmodel.h"
#include "tests/capture/tracebuilder.h"
#include "widgets/ledger/joindialog.h"
#include "widgets/ledger/ledgerpanel.h"
#include "widgets/ledger/rawplace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>
#include <QtTest>

using namespace Roamscope;

/// The repair ledger with the place in the file, and Sessions and CDRs joined by hand.
class TestLedgerPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void places_data();
    void places();
    void binaryPlace();
    void longLine();
    void panel();
    void growing();
    void joinByKeyboard();
    void joinTakenBack();

private:
    QString write(const QByteArray &content, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }
    static ImportOptions plain()
    {
        ImportOptions options;
        options.useIndex = false;
        return options;
    }
    static QPushButton *button(const QDialog &dialog, const QString &text)
    {
        for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    QTemporaryDir m_folder;
};

void TestLedgerPanel::places_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    const QByteArray three = "one\ntwo\r\nthree";
    QTest::newRow("first line") << three << 0 << 3 << 1 << QStringLiteral("      1  one\n      2  two\n      3  three") << 0 << 0;
    QTest::newRow("in the middle of a line") << three << 5 << 1 << 2 << QStringLiteral("      1  one\n      2  two\n      3  three") << 1 << 1;
    QTest::newRow("over two lines") << three << 2 << 5 << 1 << QStringLiteral("      1  one\n      2  two\n      3  three") << 0 << 1;
    QTest::newRow("last line without an end") << three << 9 << 5 << 3 << QStringLiteral("      1  one\n      2  two\n      3  three") << 2 << 2;
    QTest::newRow("without numbers") << three << 9 << 5 << 0 << QStringLiteral("one\ntwo\nthree") << 2 << 2;
    QTest::newRow("beyond the end") << three << 99 << 5 << 9 << QString() << -1 << -1;
    QTest::newRow("longer than the file") << three << 4 << 999 << 2 << QStringLiteral("      1  one\n      2  two\n      3  three") << 1 << 2;
}

void TestLedgerPanel::places()
{
    QFETCH(QByteArray, content);
    QFETCH(int, offset);
    QFETCH(int, length);
    QFETCH(int, line);
    QFETCH(QString, text);
    QFETCH(int, first);
    QFETCH(int, last);
    const RawPlace place = RawPlace::around(content, quint64(offset), quint64(length), quint64(line));
    QCOMPARE(place.text, text);
    QCOMPARE(place.firstMarked, first);
    QCOMPARE(place.lastMarked, last);
}

void TestLedgerPanel::binaryPlace()
{
    QByteArray bytes(512, '\x01');
    bytes.replace(256, 4, "OCPP");
    const RawPlace place = RawPlace::around(bytes, 256, 4, 0);
    QVERIFY(!place.isText);
    QVERIFY(place.text.contains(QStringLiteral("0000000100  4f 43 50 50 01")));
    QVERIFY(place.text.contains(QStringLiteral("OCPP............")));
    QCOMPARE(place.text.split(QLatin1Char('\n')).at(place.firstMarked).left(10), QStringLiteral("0000000100"));
    QCOMPARE(place.firstMarked, place.lastMarked);
}

void TestLedgerPanel::longLine()
{
    const QByteArray line(10 << 20, 'x');
    const RawPlace place = RawPlace::around(line + '\n' + line, 0, quint64(line.size()), 1);
    QVERIFY(place.text.size() < 3 * RawPlace::longestLine);
    QVERIFY(place.text.contains(QStringLiteral("bytes more")));
}

void TestLedgerPanel::panel()
{
    const QString path = write("2026-01-01 00:00:00Z [2,\"1\",\"Heartbeat\",{}]\n2026-01-01 00:00:01Z [2,\"2\",\"Heartb\n", QStringLiteral("charger.log"));
    CaptureView view;
    LedgerPanel panel(&view);
    panel.resize(1000, 300);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QVERIFY(panel.model()->isEmpty()); // says what it is for
    view.setCapture(CaptureLoader::load({path}, plain()));
    QCOMPARE(panel.model()->rowCount(), 1);
    QTRY_VERIFY(panel.model()->balanceText(0).contains(QStringLiteral("nothing is lost")));
    // By keyboard: down to what happened, open it, down to the place.
    QTest::keyClick(panel.tree(), Qt::Key_Home);
    QTest::keyClick(panel.tree(), Qt::Key_Down);
    const QModelIndex cause = panel.tree()->currentIndex();
    QCOMPARE(cause.data(LedgerModel::KindRole).toInt(), int(LedgerKind::Damaged));
    QTest::keyClick(panel.tree(), Qt::Key_Right);
    QTest::keyClick(panel.tree(), Qt::Key_Down);
    QVERIFY(panel.rawText().contains(QStringLiteral("      2  2026-01-01 00:00:01Z [2,\"2\",\"Heartb")));
    panel.showFrame(0);
    QVERIFY(panel.rawText().contains(QStringLiteral("      1  2026-01-01 00:00:00Z [2,\"1\",\"Heartbeat\",{}]")));
    view.setCapture({});
    QVERIFY(panel.model()->isEmpty());
}

void TestLedgerPanel::growing()
{
    const QString path = write("2026-01-01 00:00:00Z [2,\"1\",\"Heartbeat\",{}]\n2026-01-01 00:00:01Z [2,\"2\",\"Heartb\n", QStringLiteral("grows.log"));
    CaptureView view;
    LedgerPanel panel(&view);
    panel.show();
    const CapturePtr capture = CaptureLoader::load({path}, plain());
    view.setCapture(capture);
    const QModelIndex cause = panel.model()->index(0, 0, panel.model()->index(0, 0));
    panel.tree()->expand(cause);
    panel.tree()->setCurrentIndex(panel.model()->index(0, 0, cause));
    const QVariant offset = panel.tree()->currentIndex().data(LedgerModel::OffsetRole);
    QVERIFY(offset.isValid());
    capture->ledger().add({.kind = LedgerKind::SourceError, .reason = LedgerReason::Cancelled, .source = 0});
    panel.refresh();
    QTRY_COMPARE(panel.model()->rowCount(panel.model()->index(0, 0)), 2);
    QCOMPARE(panel.tree()->currentIndex().data(LedgerModel::OffsetRole), offset);
}

void TestLedgerPanel::joinByKeyboard()
{
    TraceBuilder trace;
    trace.start("10:00:00", "CP1", 1, 1000, 7);
    trace.start("10:01:00", "CP2", 1, 5000, 8);
    trace.stop("11:00:00", "CP1", 9000, 7);
    trace.stop("11:01:00", "CP2", 9000, 8);
    trace.http("11:02:00", "cpo", "emsp", "PUT", "/ocpi/emsp/2.2.1/sessions/DE/ABC/S",
               R"({"id":"S","start_date_time":"2026-09-17T10:01:00Z","kwh":4,"cdr_token":{"uid":"OTHER"},"evse_uid":"E1","status":"COMPLETED"})");
    CaptureView view;
    view.setCapture(trace.load());
    view.setAnalysis(analyse(*view.capture()));
    QVERIFY(view.analysis()->transactions[1].sessionId.isEmpty());
    JoinDialog dialog(&view, 1, {}, {});
    dialog.show();
    auto *table = dialog.findChild<QTableView *>();
    QVERIFY(table && table->model()->rowCount() == 1);
    QVERIFY(button(dialog, QStringLiteral("Belongs to this charge"))->isEnabled());
    QVERIFY(!button(dialog, QStringLiteral("Let the rules decide"))->isEnabled());
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(dialog.corrections().all().size(), 1);
    QVERIFY(!button(dialog, QStringLiteral("Belongs to this charge"))->isEnabled());
    AnalysisOptions options;
    options.joins = dialog.corrections();
    QCOMPARE(analyse(*view.capture(), options)->transactions[1].sessionId, QByteArray("S"));
    // What is not there is not found, and nothing can be said about it.
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), QStringLiteral("nothing like it"));
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(!button(dialog, QStringLiteral("Belongs to no charge"))->isEnabled());
}

void TestLedgerPanel::joinTakenBack()
{
    TraceBuilder trace;
    trace.start("10:00:00", "CP1", 1, 1000, 7);
    trace.stop("11:00:00", "CP1", 9000, 7);
    trace.http("11:02:00", "cpo", "emsp", "PUT", "/ocpi/emsp/2.2.1/sessions/DE/ABC/7",
               R"({"id":"7","start_date_time":"2026-09-17T10:00:00Z","end_date_time":"2026-09-17T11:00:00Z","kwh":8,"cdr_token":{"uid":"TAG1"},"evse_uid":"E1","status":"COMPLETED"})");
    CaptureView view;
    view.setCapture(trace.load());
    view.setAnalysis(analyse(*view.capture()));
    JoinDialog dialog(&view, 0, {}, {});
    dialog.show();
    QTest::mouseClick(button(dialog, QStringLiteral("Belongs to no charge")), Qt::LeftButton);
    QCOMPARE(dialog.corrections().all().size(), 1);
    QVERIFY(dialog.corrections().all().constFirst().isDetached());
    QTest::mouseClick(button(dialog, QStringLiteral("Let the rules decide")), Qt::LeftButton);
    QVERIFY(dialog.corrections().isEmpty());
}

QTEST_MAIN(TestLedgerPanel)
#include "tst_ledgerpanel.moc"
