// SPDX-License-Identifier: GPL-3.0-or-later
// Files that grow: every kind of lines, rotation, and entries that are written bit by bit.
#include "models/capture/capturefollower.h"
#include "models/capture/isotime.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Roamscope;

namespace {

constexpr int patience = 30000; ///< ms that a busy machine may need

void append(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    QCOMPARE(file.write(text), qint64(text.size()));
}

QByteArray call(int id)
{
    return "[2,\"" + QByteArray::number(id) + "\",\"Heartbeat\",{}]";
}

QByteArray answer(int id)
{
    return "[3,\"" + QByteArray::number(id) + "\",{\"currentTime\":\"2026-06-01T10:00:00Z\"}]";
}

} // namespace

class TestFollow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void textLog();
    void messageOverSeveralLines();
    void records();
    void prose();
    void proseBecomesTextLog();
    void yearOfTheFile();
    void emptyAtFirst();
    void longFile();
    void renamed();
    void copiedAndEmptied();
    void emptiedWithoutCopy();
    void missingFile();

private:
    CapturePtr follow(CaptureFollower &follower) const
    {
        CaptureFollower::Options options;
        options.interval = 5;
        return follower.open(m_path, options);
    }
    static void finish(CaptureFollower &follower)
    {
        QSignalSpy finished(&follower, &CaptureFollower::finished);
        follower.finish();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestFollow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("growing.log"));
}

void TestFollow::textLog()
{
    append(m_path, "2026-06-01 10:00:00 CP01 received " + call(1) + '\n');
    CaptureFollower follower;
    QSignalSpy added(&follower, &CaptureFollower::rowsAdded);
    const CapturePtr capture = follow(follower);
    QVERIFY(capture);
    QTRY_COMPARE_WITH_TIMEOUT(capture->size(), 1u, patience);
    append(m_path, "2026-06-01 10:00:01 CP01 sent " + answer(1) + "\n2026-06-01 10:00:02 CP01 received [2,\"2\",\"Heart");
    QTRY_COMPARE_WITH_TIMEOUT(capture->size(), 2u, patience);
    QCOMPARE(capture->frames().pair(0), FrameId(1));
    QCOMPARE(capture->sources().front().importerId, QStringLiteral("text-log"));
    append(m_path, "beat\",{}]\n");
    QTRY_COMPARE_WITH_TIMEOUT(capture->size(), 3u, patience);
    QCOMPARE(capture->frames().kind(2), FrameKind::Call);
    QCOMPARE(capture->lineNumber(2), quint64(3));
    QVERIFY(added.count() > 0);
    finish(follower);
    QVERIFY(!follower.isRunning());
    QCOMPARE(capture->sources().front().lines, quint64(3));
}

void TestFollow::messageOverSeveralLines()
{
    append(m_path, "2026-06-01 10:00:00 CP01 received " + call(1) + '\n');
    CaptureFollower follower;
    const CapturePtr capture = follow(follower);
    QTRY_COMPARE_WITH_TIMEOUT(capture->size(), 1u, patience);
    append(m_path, "2026-06-01 10:00:01 CP01 received [\n  2,\n");
    append(m_path, "  \"2\",\n  \"StatusNotification\",\n  {\n    \"connectorId\": 1,\n");
    append(m_path, "    \"errorCode\": \"NoError\",\n    \"status\": \"Available\"\n  }\n]\n2026-06-01 10:00:02 CP01 sent [3,\"2\",{}]\n");
    QTRY_COMPARE_WITH_TIMEOUT(capture->size(), 3u, patience);
    QCOMPARE(capture->frames().kind(1), FrameKind::Call);
    QCOMPARE(capture->actions().text(capture->frames().action(1)), QByteArray("StatusNotification"));
    QCOMPARE(capture->frames().pair(1), FrameId(2));
    QCOMPARE(capture->ledger().total(LedgerKind::Damaged), quint64(0));
    finish(follower);
}

void TestFollow::records()
{
    append(m_path, R"({"timestamp":"2026-06-01T10:00:00Z","cp":"CB1","dir":"in","frame":[2,"1","Heartbeat",{}]})" "\n");
    CaptureFollower follower;
    const CapturePtr capture = follow(follower);
    QTRY_COMPARE_WITH_TIMEOUT(capture->size(), 1u, patience);
    QCOMPARE(capture->sources().front().importerId, QStringLiteral("open-ocpp-trace"));
    append(m_path, R"({"timestamp":"2026-06-01T10:00:01Z","cp":"CB1","dir":"out","frame":[3,"1",{"currentTime":"2026-06-01T10:00:01Z"}]})" "\n{\"torn");
    QTRY_COMPARE_WITH_TIMEOUT(capture->size(), 2u, patience);
    QCOMPARE(capture->frames().pair(0), FrameId(1));
    finish(follower);
    QCOMPARE(capture->ledger().total(LedgerReason::TornLastLine), quint64(1));
}

void TestFollow::prose()
{
    append(m_path, "2026-06-01 10:00:00.000 [INFO] control pilot idle\n2026-06-01 10:00:01.000 [ERROR] reader stopped\n");
    CaptureFollower follower;
    const CapturePtr capture = follow(follower);
    QTRY_VERIFY_WITH_TIMEOUT(capture->size() >= 1, patience);
    append(m_path, "    at reader.c:12\n    at main.c:3\n2026-06-01 10:00:02.000 [INFO] cable connected\n");
    // The last one waits for lines that may go on with it, but not for long.
    QTRY_COMPARE_WITH_TIMEOUT(capture->size(), 3u, patience);
    QCOMPARE(capture->sources().front().importerId, QStringLiteral("prose"));
    QCOMPARE(capture->body(1).text, QByteArray("reader stopped\n    at reader.c:12\n    at main.c:3"));
    QCOMPARE(capture->lineNumber(2), quint64(5));
    QCOMPARE(capture->actions().text(capture->frames().action(2)), QByteArray("plugged"));
    append(m_path, "2026-06-01 10:00:03.000 [INFO] no newline yet");
    finish(follower);
    QCOMPARE(capture->size(), 4u);
    QCOMPARE(capture->sources().front().lines, quint64(6));
}

void TestFollow::proseBecomesTextLog()
{
    append(m_path, "2026-06-01 10:00:00.000 [INFO] control pilot idle\n2026-06-01 10:00:01.000 [INFO] cable connected\n");
    CaptureFollower follower;
    const CapturePtr capture = follow(follower);
    QTRY_COMPARE_WITH_TIMEOUT(capture->size(), 2u, patience);
    append(m_path, "2026-06-01 10:00:02.000 [INFO] sent " + call(1) + "\n2026-06-01 10:00:03.000 [INFO] received " + answer(1) + '\n');
    QTRY_COMPARE_WITH_TIMEOUT(capture->size(), 4u, patience);
    QCOMPARE(capture->frames().kind(2), FrameKind::Call);
    QCOMPARE(capture->frames().pair(2), FrameId(3));
    QCOMPARE(capture->sources().front().importerId, QStringLiteral("text-log"));
    QCOMPARE(capture->lineNumber(0), quint64(1));
    QCOMPARE(capture->lineNumber(3), quint64(4));
    finish(follower);
    QCOMPARE(capture->sources().front().lines, quint64(4));
}

void TestFollow::yearOfTheFile()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray stamp = QLocale::c().toString(now.addDays(-1), QStringLiteral("MMM d HH:mm:ss")).toLatin1();
    append(m_path, stamp + " box evsed[7]: cable connected\n" + stamp + " box evsed[7]: idle\n");
    CaptureFollower follower;
    const CapturePtr capture = follow(follower);
    QTRY_COMPARE_WITH_TIMEOUT(capture->size(), 2u, patience);
    QCOMPARE(capture->sources().front().importerId, QStringLiteral("prose"));
    const int year = QDateTime::fromMSecsSinceEpoch(capture->frames().time(0) / 1000, Qt::UTC).date().year();
    QVERIFY2(year == now.date().year() || year == now.addDays(-1).date().year(), qPrintable(QString::number(year)));
    finish(follower);
}

void TestFollow::emptyAtFirst()
{
    append(m_path, {});
    CaptureFollower follower;
    const CapturePtr capture = follow(follower);
    QVERIFY(capture);
    append(m_path, "2026-06-01 10:00:00 CP01 received " + call(1) + '\n');
    QTRY_COMPARE_WITH_TIMEOUT(capture->size(), 1u, patience);
    QCOMPARE(capture->frames().kind(0), FrameKind::Call);
    finish(follower);
}

void TestFollow::longFile()
{
    QByteArray text;
    for (int i = 0; i < 30000; ++i)
        text += "2026-06-01 10:00:00 CP01 received " + call(i) + "\n2026-06-01 10:00:01 CP01 sent " + answer(i) + '\n';
    append(m_path, text);
    CaptureFollower follower;
    const CapturePtr capture = follow(follower);
    QTRY_COMPARE_WITH_TIMEOUT(capture->size(), 60000u, patience);
    append(m_path, "2026-06-01 10:00:02 CP01 received " + call(99999) + '\n');
    QTRY_COMPARE_WITH_TIMEOUT(capture->size(), 60001u, patience);
    QCOMPARE(capture->lineNumber(60000), quint64(60001));
    QCOMPARE(capture->frames().pair(59998), FrameId(59999));
    finish(follower);
}

void TestFollow::renamed()
{
    append(m_path, "2026-06-01 10:00:00 CP01 received " + call(1) + "\n2026-06-01 10:00:01 CP01 sent " + answer(1) + '\n');
    CaptureFollower follower;
    const CapturePtr capture = follow(follower);
    QTRY_COMPARE_WITH_TIMEOUT(capture->size(), 2u, patience);
    append(m_path, "2026-06-01 10:00:02 CP01 received " + call(2) + '\n');
    QVERIFY(QFile::rename(m_path, m_path + QStringLiteral(".1")));
    append(m_path, "2026-06-01 10:00:03 CP01 sent " + answer(2) + '\n');
    QTRY_COMPARE_WITH_TIMEOUT(capture->size(), 4u, patience);
    QCOMPARE(int(capture->sources().size()), 2);
    QCOMPARE(capture->frames().at(3).source, quint8(1));
    QCOMPARE(capture->lineNumber(3), quint64(1));
    // What was shown stays as it was.
    QVERIFY(capture->rawBytes(0).startsWith(call(1)));
    QVERIFY(capture->rawBytes(2).startsWith(call(2)));
    finish(follower);
}

void TestFollow::copiedAndEmptied()
{
    append(m_path, "2026-06-01 10:00:00 CP01 received " + call(1) + "\n2026-06-01 10:00:01 CP01 sent " + answer(1) + '\n');
    CaptureFollower follower;
    const CapturePtr capture = follow(follower);
    QTRY_COMPARE_WITH_TIMEOUT(capture->size(), 2u, patience);
    QVERIFY(QFile::copy(m_path, m_path + QStringLiteral(".1")));
    QVERIFY(QFile::resize(m_path, 0));
    append(m_path, "2026-06-01 11:00:00 CP01 received " + call(7) + '\n');
    QTRY_COMPARE_WITH_TIMEOUT(capture->size(), 3u, patience);
    QCOMPARE(int(capture->sources().size()), 2);
    QCOMPARE(capture->rawBytes(2), QByteArrayView(call(7)));
    // The old rows are read from the copy.
    QCOMPARE(capture->rawBytes(0), QByteArrayView(call(1)));
    QCOMPARE(capture->ledger().total(LedgerReason::SourceShrank), quint64(0));
    finish(follower);
}

void TestFollow::emptiedWithoutCopy()
{
    append(m_path, "2026-06-01 10:00:00 CP01 received " + call(1) + "\n2026-06-01 10:00:01 CP01 sent " + answer(1) + '\n');
    CaptureFollower follower;
    const CapturePtr capture = follow(follower);
    QTRY_COMPARE_WITH_TIMEOUT(capture->size(), 2u, patience);
    // Emptied, and longer than before when somebody looks.
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QByteArray text;
    for (int i = 10; i < 20; ++i)
        text += "2026-06-01 11:00:00 CP01 received " + call(i) + '\n';
    file.write(text);
    file.close();
    QTRY_COMPARE_WITH_TIMEOUT(capture->size(), 12u, patience);
    QVERIFY(capture->rawBytes(0).isEmpty());
    QCOMPARE(capture->rawBytes(2), QByteArrayView(call(10)));
    QCOMPARE(capture->ledger().total(LedgerReason::SourceShrank), quint64(1));
    finish(follower);
}

void TestFollow::missingFile()
{
    CaptureFollower follower;
    LedgerReason reason = LedgerReason::Count;
    QVERIFY(!follower.open(m_folder->filePath(QStringLiteral("nothing")), {}, &reason));
    QCOMPARE(reason, LedgerReason::SourceVanished);
}

QTEST_GUILESS_MAIN(TestFollow)
#include "tst_follow.moc"
