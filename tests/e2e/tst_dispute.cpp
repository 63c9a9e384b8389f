// SPDX-License-Identifier: GPL-3.0-or-later
// The four logs of one disputed charge, from four systems with three clocks: dropped at once, they lie right on one
// timeline after at most two questions.
#include "app/appearance.h"
#include "app/application.h"
#include "app/capturesession.h"
#include "app/languages.h"
#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/settings.h"
#include "models/capture/captureview.h"
#include "models/capture/sourcebalance.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <memory>

using namespace Roamscope;

class TestDispute : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        nameApplication();
        Languages::install(QStringLiteral("en"));
        QSettings().clear();
    }
    void fourLogs();

private:
    static TimeUs at(const char *time)
    {
        return QDateTime::fromString(QStringLiteral("2026-09-17T%1Z").arg(QLatin1String(time)), Qt::ISODateWithMs).toMSecsSinceEpoch() * 1000;
    }
    static int sourceOf(const Capture &capture, const char *name)
    {
        const std::vector<CaptureSource> sources = capture.sources();
        for (std::size_t i = 0; i < sources.size(); ++i) {
            if (sources[i].path.endsWith(QLatin1String(name)))
                return int(i);
        }
        return -1;
    }
    /// The first frame of a source with an action, from a row on.
    static FrameId find(const Capture &capture, int source, const QByteArray &action, FrameId from = 0)
    {
        for (FrameId row = from; row < capture.size(); ++row) {
            const Frame frame = capture.frames().at(row);
            if (frame.source == source && isRequest(frame.kind) && capture.actions().text(frame.action) == action)
                return row;
        }
        return noFrame;
    }
    static bool near(TimeUs time, TimeUs wanted, qint64 tolerance)
    {
        if (std::llabs(time - wanted) <= tolerance)
            return true;
        qWarning("%lld µs away", static_cast<long long>(time - wanted));
        return false;
    }
    static void drop(QWidget *target, const QStringList &files)
    {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls.append(QUrl::fromLocalFile(file));
        mime.setUrls(urls);
        QDragEnterEvent enter(target->rect().center(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(target->rect().center(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &dropped);
        QVERIFY(dropped.isAccepted());
    }
    /// The button that says yes to a question; null when nothing is asked.
    static QAbstractButton *yes(const MessageBar *messages)
    {
        for (QAbstractButton *button : messages->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && (button->text() == QStringLiteral("Correct") || button->text() == QStringLiteral("Use it")))
                return button;
        }
        return nullptr;
    }
};

void TestDispute::fourLogs()
{
    QTemporaryDir folder;
    QStringList files;
    for (const char *name : {"charger-dc07.log", "csms-portal.csv", "gateway-http.jsonl", "energy.csv"}) {
        const QString path = folder.filePath(QLatin1String(name));
        QVERIFY(QFile::copy(QStringLiteral(FIXTURES "/dispute/") + QLatin1String(name), path));
        files.append(path);
    }
    Settings settings;
    const Appearance appearance(&settings);
    MainWindow window(&settings);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    drop(window.findChild<QWidget *>(QStringLiteral("welcomePage")), files);
    CaptureSession *session = window.session();
    const auto isQuiet = [session] {
        return session->view()->analysis() && !session->isLoading() && !session->isArranging() && !session->isAnalysing() && session->sightings();
    };
    // Answer what is asked until nothing is asked any more.
    int questions = 0;
    for (;;) {
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), 30000);
        // A question may follow from what was worked out last.
        if (!QTest::qWaitFor([&window] { return yes(window.messages()) != nullptr; }, 3000))
            break;
        QVERIFY2(++questions <= 2, qPrintable(window.messages()->texts().join(QLatin1Char('\n'))));
        QTest::mouseClick(yes(window.messages()), Qt::LeftButton);
    }
    const CapturePtr capture = session->view()->capture();
    QCOMPARE(capture->sources().size(), std::size_t(4));
    const int charger = sourceOf(*capture, "charger-dc07.log");
    const int portal = sourceOf(*capture, "csms-portal.csv");
    const int gateway = sourceOf(*capture, "gateway-http.jsonl");
    const int energy = sourceOf(*capture, "energy.csv");
    QVERIFY(charger >= 0 && portal >= 0 && gateway >= 0 && energy >= 0);

    // The lost stop, which only the charger's log knows, lies at its true time; so does the one that arrived.
    constexpr qint64 second = 1000000;
    const FrameId lost = find(*capture, charger, "StopTransaction");
    QVERIFY(lost != noFrame);
    QVERIFY(near(capture->frames().time(lost), at("10:52:41.000"), second));
    QVERIFY(near(capture->frames().time(find(*capture, charger, "StopTransaction", lost + 1)), at("10:58:50.000"), second));
    QVERIFY(near(capture->frames().time(find(*capture, portal, "StopTransaction")), at("10:58:50.000"), second));
    QVERIFY(near(capture->frames().time(find(*capture, gateway, "POST cdrs")), at("10:59:30.300"), second));
    // The energy management samples each 15 s: its limit fell at 10:24:00.
    const AnalysisPtr analysis = session->view()->analysis();
    bool seen = false;
    for (const Series &series : analysis->series) {
        if (series.quantity != SeriesQuantity::GridLimit)
            continue;
        for (std::size_t i = 1; i < series.values.size() && !seen; ++i) {
            if (series.values[i] < series.values[i - 1]) {
                seen = true;
                QVERIFY(near(series.times[i], at("10:24:00.000"), 20 * second));
            }
        }
    }
    QVERIFY(seen);

    // One charge, seen by all: counted once, joined with its Session and CDR.
    QCOMPARE(analysis->transactions.size(), std::size_t(1));
    const Transaction &charge = analysis->transactions.front();
    QCOMPARE(charge.id, QByteArray("77120"));
    QCOMPARE(charge.sessionId, QByteArray("77120"));
    QCOMPARE(charge.cdrId, QByteArray("CDR-77120"));
    QCOMPARE(capture->peers().text(charge.peer), QByteArray("NL-ACME-DC07"));
    // Nothing was lost on the way in.
    for (std::size_t i = 0; i < capture->sources().size(); ++i)
        QVERIFY2(balanceOf(*capture, int(i)).balances(), qPrintable(capture->sources()[i].path));
    window.close();
}

QTEST_MAIN(TestDispute)
#include "tst_dispute.moc"
