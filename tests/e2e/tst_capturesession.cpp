// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capturesession.h"
#include "models/capture/captureview.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Roamscope;

namespace {

constexpr qint64 second = 1000000;
constexpr int patience = 30000; ///< ms

QByteArray message(int minute, int id, bool zoned)
{
    const QByteArray time = "2026-09-17" + QByteArray(zoned ? "T10:" : " 12:") + QByteArray::number(minute).rightJustified(2, '0') + (zoned ? ":00.100Z" : ":00.000");
    const QByteArray text = "[2,\"" + QByteArray::number(1000 + id) + "\",\"StatusNotification\",{\"connectorId\":1,\"errorCode\":\"NoError\",\"status\":\"Available\",\"info\":\""
        + QByteArray::number(id) + " of the whole afternoon\"}]";
    return zoned ? "{\"timestamp\":\"" + time + "\",\"chargePointId\":\"CP01\",\"direction\":\"CS_TO_CSMS\",\"message\":" + text + "}\n"
                 : time + " INFO Send: " + text + '\n';
}

} // namespace

/// A session with several sources: laid together, taken out, set right, with what was selected.
class TestCaptureSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QByteArray charger;
        QByteArray csms;
        for (int i = 0; i < 20; ++i) {
            charger += message(i, i, false);
            csms += message(i, i, true);
        }
        m_charger = write(QStringLiteral("CP01.log"), charger);
        m_csms = write(QStringLiteral("csms.jsonl"), csms);
        m_other = write(QStringLiteral("other.jsonl"), message(30, 77, true));
    }

    void oneFileStaysAsItIs()
    {
        CaptureSession session;
        open(session, {m_csms});
        QCOMPARE(session.loadedCapture(), session.view()->capture());
        QVERIFY(session.proposals().empty());
    }

    void filesAreAddedAndTakenOut()
    {
        CaptureSession session;
        open(session, {m_csms});
        session.view()->setCurrentFrame(5);
        QSignalSpy arranged(&session, &CaptureSession::arranged);
        session.addFiles({m_charger, m_csms});
        session.addFiles({m_other, m_charger});
        QTRY_COMPARE_WITH_TIMEOUT(arranged.count(), 2, patience);
        QCOMPARE(session.paths(), QStringList({m_csms, m_charger, m_other}));
        QCOMPARE(session.view()->capture()->size(), quint32(41));
        QCOMPARE(session.view()->capture()->messageId(session.view()->currentFrame()), QByteArray("1005"));
        QCOMPARE(session.loadedFrame(session.view()->currentFrame()), FrameId(5));
        QCOMPARE(session.shownFrame(5), session.view()->currentFrame());
        QVERIFY(session.sightings());
        QCOMPARE(session.sightings()->count(0), quint64(20));
        session.removeSource(m_csms);
        QTRY_COMPARE_WITH_TIMEOUT(arranged.count(), 3, patience);
        QCOMPARE(session.paths(), QStringList({m_charger, m_other}));
        QCOMPARE(session.view()->capture()->size(), quint32(21));
        QCOMPARE(session.view()->currentFrame(), noFrame);
        session.removeSource(m_charger);
        QTRY_COMPARE_WITH_TIMEOUT(arranged.count(), 4, patience);
        session.removeSource(m_other);
        QVERIFY(!session.view()->capture());
    }

    void zonesAndClocksAreChosen()
    {
        CaptureSession session;
        QSignalSpy proposals(&session, &CaptureSession::proposalsChanged);
        open(session, {m_charger, m_csms});
        QTRY_VERIFY_WITH_TIMEOUT(!session.proposals().empty(), patience);
        const ClockProposal proposal = session.proposals().front();
        QCOMPARE(proposal.path, m_charger);
        QCOMPARE(proposal.zone, QStringLiteral("+02:00"));
        const TimeUs before = session.view()->capture()->frames().time(session.shownFrame(0));
        QVERIFY(session.arrangement().isNeutral());
        session.view()->setCurrentFrame(session.shownFrame(3));
        SourceArrangement changed = session.arrangement();
        applyProposal(proposal, &changed);
        changed.setting(m_charger).shift = second;
        QSignalSpy arranged(&session, &CaptureSession::arranged);
        session.setArrangement(changed);
        QTRY_COMPARE_WITH_TIMEOUT(arranged.count(), 1, patience);
        QCOMPARE(session.shownFrame(3), session.view()->currentFrame());
        const TimeUs after = session.view()->capture()->frames().time(session.shownFrame(0));
        QVERIFY(std::llabs(after - before + 2 * 3600 * second - second) <= 200000);
        // A name changes no row: nothing is made anew.
        const CapturePtr shown = session.view()->capture();
        changed.setting(m_charger).name = QStringLiteral("Charger");
        session.setArrangement(changed);
        QTRY_COMPARE_WITH_TIMEOUT(arranged.count(), 2, patience);
        QCOMPARE(session.view()->capture(), shown);
        QCOMPARE(shown->sources().front().setting->name, QStringLiteral("Charger"));
    }

    void aZoneToldForAllFiles()
    {
        CaptureSession session;
        ImportOptions options;
        options.zoneOffsetMinutes = 120;
        open(session, {m_charger, m_csms}, options);
        QCOMPARE(session.arrangement().find(m_charger)->zone, QStringLiteral("+02:00"));
        QVERIFY(!session.arrangement().find(m_csms));
        const Capture &shown = *session.view()->capture();
        QCOMPARE(shown.frames().time(session.shownFrame(0)) + 100000, shown.frames().time(session.shownFrame(20)));
    }

    void readAgainInItsPlace()
    {
        CaptureSession session;
        open(session, {m_charger, m_csms});
        QSignalSpy arranged(&session, &CaptureSession::arranged);
        session.readAgain(m_charger, {.chargePointId = "GARAGE"});
        QTRY_COMPARE_WITH_TIMEOUT(arranged.count(), 1, patience);
        QCOMPARE(session.loadedCapture()->sources().front().path, m_charger);
        QCOMPARE(session.loadedCapture()->peers().text(session.loadedCapture()->frames().peer(0)), QByteArray("GARAGE"));
        QCOMPARE(session.loadedCapture()->size(), quint32(40));
        QCOMPARE(session.options().sources.value(m_charger).chargePointId, QByteArray("GARAGE"));
    }

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    static void open(CaptureSession &session, const QStringList &paths, const ImportOptions &options = {})
    {
        QSignalSpy loaded(&session, &CaptureSession::loaded);
        session.open(paths, options);
        QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, patience);
    }

    QTemporaryDir m_folder;
    QString m_charger;
    QString m_csms;
    QString m_other;
};

QTEST_GUILESS_MAIN(TestCaptureSession)
#include "tst_capturesession.moc"
