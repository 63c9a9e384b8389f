// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureloader.h"
#include "models/capture/ledgermodel.h"
#include "models/capture/sourcebalance.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QtTest>

using namespace Roamscope;

/// Bytes in = bytes in frames + bytes in the ledger + blank, for every kind of file that the tests know.
class TestLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void balances_data();
    void balances();
    void small_data();
    void small();
    void cancelled();
    void totalsBySource();
    void model();

private:
    QString write(const QByteArray &content, const QString &name = QStringLiteral("log.txt"))
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
    QTemporaryDir m_folder;
};

void TestLedger::balances_data()
{
    QTest::addColumn<QString>("path");
    for (const char *folder : {"/logs", "/dispute"}) {
        const QDir directory(QStringLiteral(FIXTURES) + QLatin1String(folder));
        for (const QFileInfo &file : directory.entryInfoList(QDir::Files)) {
            if (file.suffix() != QLatin1String("py") && file.suffix() != QLatin1String("md"))
                QTest::newRow(qPrintable(file.fileName())) << file.filePath();
        }
    }
}

void TestLedger::balances()
{
    QFETCH(QString, path);
    const CapturePtr capture = CaptureLoader::load({path}, plain());
    for (std::size_t source = 0; source < capture->sources().size(); ++source) {
        const SourceBalance balance = balanceOf(*capture, int(source));
        QVERIFY(balance.complete);
        QCOMPARE(balance.frames + balance.ledger + balance.blank + balance.unaccounted, balance.size);
        QVERIFY2(balance.unaccounted == 0,
                 qPrintable(QStringLiteral("%1 of %2 bytes of %3").arg(balance.unaccounted).arg(balance.size).arg(capture->sources()[source].path)));
    }
}

void TestLedger::small_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<quint64>("inFrames");
    QTest::addColumn<quint64>("inLedger");
    QTest::addColumn<quint64>("blank");
    const QByteArray frame = R"({"t":"2026-01-01T00:00:00Z","cp":"CB1","dir":"in","frame":[2,"1","Heartbeat",{}]})";
    const auto length = quint64(frame.size());
    QTest::newRow("one frame") << frame + '\n' << length + 1 << quint64(0) << quint64(0);
    QTest::newRow("blank lines") << "\n\n" + frame + "\n  \n" << length + 1 << quint64(0) << quint64(5);
    QTest::newRow("prose between") << frame + "\n# a comment\n" + frame + '\n' << 2 * (length + 1) << quint64(12) << quint64(0);
    QTest::newRow("torn") << frame + "\n{\"t\":\"2026-01-01T00" << length + 1 << quint64(19) << quint64(0);
    QTest::newRow("a document") << "[" + frame + ",\n" + frame + "]" << 2 * length + 4 << quint64(0) << quint64(0);
}

void TestLedger::small()
{
    QFETCH(QByteArray, content);
    QFETCH(quint64, inFrames);
    QFETCH(quint64, inLedger);
    QFETCH(quint64, blank);
    const CapturePtr capture = CaptureLoader::load({write(content, QStringLiteral("small.jsonl"))}, plain());
    const SourceBalance balance = balanceOf(*capture, 0);
    QCOMPARE(balance.unaccounted, quint64(0));
    QCOMPARE(balance.ledger, inLedger);
    QCOMPARE(balance.blank, blank);
    QCOMPARE(balance.frames, inFrames);
    QVERIFY(balance.balances());
}

void TestLedger::cancelled()
{
    const CapturePtr capture = CaptureLoader::load({write("[2,\"1\",\"Heartbeat\",{}]\n")}, plain());
    const std::atomic_bool cancel(true);
    QVERIFY(!balanceOf(*capture, 0, &cancel).balances());
    QVERIFY(!balanceOf(*capture, 7).complete);
}

void TestLedger::totalsBySource()
{
    Ledger ledger;
    ledger.add({.kind = LedgerKind::Skipped, .reason = LedgerReason::NoFrame, .source = 0, .line = 1, .offset = 0, .length = 10});
    ledger.add({.kind = LedgerKind::Repaired, .reason = LedgerReason::MissingComma, .source = 1, .line = 1, .offset = 0, .length = 7});
    ledger.count(LedgerReason::NoFrame, 3, 30, 1);
    QCOMPARE(ledger.totals(0).bytes, quint64(10));
    QCOMPARE(ledger.totals(0).countedBytes, quint64(0));
    QCOMPARE(ledger.totals(1).bytes, quint64(30));
    QCOMPARE(ledger.totals(1).countedBytes, quint64(30));
    QCOMPARE(ledger.totals(1).reasonTotals[int(LedgerReason::NoFrame)], quint64(3));
    QCOMPARE(ledger.total(LedgerReason::NoFrame), quint64(4));
    QCOMPARE(ledger.totals(2).bytes, quint64(0));
    // Beyond what is kept with its place, bytes are counted.
    for (int i = 0; i < Ledger::detailLimit + 5; ++i)
        ledger.add({.kind = LedgerKind::Damaged, .reason = LedgerReason::InvalidJson, .source = 2, .line = quint64(i + 1), .offset = 0, .length = 2});
    QCOMPARE(ledger.totals(2).bytes, quint64(Ledger::detailLimit + 5) * 2);
    QCOMPARE(ledger.totals(2).countedBytes, quint64(10));
    Ledger copy;
    copy.add(ledger.state(), 4);
    QCOMPARE(copy.totals(4).bytes, ledger.bytes());
    QCOMPARE(copy.totals(4).countedBytes, quint64(40));
    QCOMPARE(ledger.state(1).entries.size(), std::size_t(1));
    QCOMPARE(ledger.state(1).countedBytes, quint64(30));
}

void TestLedger::model()
{
    LedgerModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString first = write("2026-01-01 00:00:00Z [2,\"1\",\"Heartbeat\",{}]\n2026-01-01 00:00:01Z [2,\"2\",\"Heartb\n2026-01-01 00:00:02Z no message here\n", QStringLiteral("first.log"));
    const QString second = write("[2,\"1\",\"Heartbeat\",{}]\n", QStringLiteral("second.log"));
    const CapturePtr capture = CaptureLoader::load({first, second}, plain());
    model.setCapture(capture);
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex source = model.index(0, 0);
    QCOMPARE(source.data().toString(), QStringLiteral("first.log"));
    QVERIFY(model.rowCount(source) >= 2);
    // The gravest first, and its place.
    const QModelIndex damaged = model.index(0, 0, source);
    QCOMPARE(damaged.data(LedgerModel::KindRole).toInt(), int(LedgerKind::Damaged));
    QCOMPARE(damaged.siblingAtColumn(LedgerModel::CountColumn).data().toString(), QStringLiteral("1"));
    const QModelIndex place = model.index(0, 0, damaged);
    QCOMPARE(place.siblingAtColumn(LedgerModel::PlaceColumn).data().toString(), QStringLiteral("line 2"));
    QCOMPARE(place.data(LedgerModel::OffsetRole).toULongLong(), 65ull);
    QCOMPARE(place.data(LedgerModel::SourceRole).toInt(), 0);
    QCOMPARE(model.rowCount(model.index(1, 0)), 0);
    QVERIFY(model.balanceText(1).isEmpty());
    model.setBalance(1, balanceOf(*capture, 1));
    QVERIFY(model.balanceText(1).contains(QStringLiteral("nothing is lost")));
    model.setCapture({});
    QVERIFY(model.isEmpty());
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
