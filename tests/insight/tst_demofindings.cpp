// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureloader.h"
#include "models/compare/feed.h"
#include "models/insight/findinggroup.h"
#include "models/insight/insightrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Roamscope;

/// Every failure that resources/demo/README.md names is named by the right check, with the right cause and place; the
/// day without failures yields nothing of weight.
class TestDemoFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void planted_data();
    void planted();
    void everyFindingHasItsWords();
    void cleanDay();

private:
    static InsightInput open(const QString &folder);
    /// "check/cause at peer (object): message" of all findings, for the test's own message.
    static QStringList told(const InsightResult &result, const QByteArray &check);

    InsightResultPtr m_demo;
};

InsightInput TestDemoFindings::open(const QString &folder)
{
    QFile file(folder + QStringLiteral("/workspace.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList paths;
    const QJsonArray captures = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("captures")).toArray();
    for (const QJsonValue &value : captures)
        paths.append(folder + QLatin1Char('/') + value.toString());
    InsightInput input;
    input.capture = CaptureLoader::load(paths);
    input.cpo = FeedReader::load({folder + QStringLiteral("/dumps/cpo")}, {.role = DatasetRole::Cpo, .party = QStringLiteral("DE*QMO"), .version = ProtocolVersion::Ocpi221});
    input.emsp = FeedReader::load({folder + QStringLiteral("/dumps/emsp")}, {.role = DatasetRole::Emsp, .party = QStringLiteral("NL*FHR"), .version = ProtocolVersion::Ocpi221});
    return input;
}

QStringList TestDemoFindings::told(const InsightResult &result, const QByteArray &only)
{
    QStringList texts;
    for (const Finding &finding : result.findings) {
        if (!only.isEmpty() && finding.check != only)
            continue;
        const InsightCheck *check = insightCheck(finding.check);
        const InsightText words = check ? check->text(finding, result.input) : InsightText();
        texts.append(QStringLiteral("[%1] %2/%3 at %4 (%5): %6")
                         .arg(finding.severity == Severity::Error ? QStringLiteral("E") : finding.severity == Severity::Warning ? QStringLiteral("W") : QStringLiteral("N"),
                              QString::fromUtf8(finding.check), QString::fromUtf8(finding.cause),
                              QString::fromUtf8(chargePointOf(finding, result.input.capture.get())), QString::fromUtf8(finding.object), words.message));
    }
    return texts;
}

void TestDemoFindings::initTestCase()
{
    const InsightInput input = open(QStringLiteral(SOURCE_DIR "/resources/demo"));
    QVERIFY(input.capture && input.capture->size() > 5000);
    m_demo = findAll(input);
    QVERIFY(m_demo->complete);
    if (qEnvironmentVariableIsSet("ROAMSCOPE_TELL")) {
        for (const QString &text : told(*m_demo, {}))
            qInfo("%s", qPrintable(text));
    }
}

void TestDemoFindings::planted_data()
{
    QTest::addColumn<QByteArray>("checks"); // any of these, separated by blanks
    QTest::addColumn<QByteArray>("chargePoint");
    QTest::addColumn<QString>("says"); // in message or object
    const auto row = [](const char *name, const char *checks, const char *chargePoint, const char *says) {
        QTest::newRow(name) << QByteArray(checks) << QByteArray(chargePoint) << QString::fromUtf8(says);
    };
    row("collapsed: station suspended", "status-collapsed", "LP-AC-02", "SuspendedEVSE");
    row("collapsed: bay blocked", "status-collapsed", "LP-AC-02", "Finishing");
    row("fault not forwarded", "fault-not-forwarded", "LP-DC-02", "Faulted");
    row("lost stop", "missing-stop", "DN-07", "100401");
    row("offline replay 1.6", "offline-replay", "DN-12", "");
    row("offline replay 2.0.1", "offline-replay", "SH-02", "");
    row("stale token", "revoked-token-accepted", "LP-AC-04", "");
    row("no energy", "zero-energy unusual-stop", "LP-AC-06", "");
    row("slow answer", "slow-authorization", "LP-AC-01", "");
    row("partner down: status stays", "status-stale", "LP-AC-04", "CHARGING");
    row("replayed end overtook the status", "status-stale", "SH-02", "BLOCKED");
    row("unusual stop", "unusual-stop", "LP-AC-06", "Other");
    row("unknown card", "token-unknown", "LP-AC-05", "04DEADBEEF9021");
    row("clock slow", "clock-drift", "LP-DC-01", "");
    row("power in kW", "connector-implausible connector-changed", "", "150");
    row("tariff changed", "tariff-changed-during-charge", "LP-AC-05", "");
    row("late CDR", "cdr-late", "LP-DC-02", "");
    row("wrong kWh", "cdr-energy", "LP-DC-02", "");
    row("one cent off", "cdr-price", "", "5.39");
    row("old price", "cdr-price", "", "5.63");
    row("damaged log", "log-damaged", "", "");
    row("refused DataTransfer", "call-refused not-supported", "LP-AC-04", "DataTransfer");
    row("unanswered calls", "call-unanswered", "DN-15", "TriggerMessage");
    row("partner down", "http-outage", "", "503");
}

void TestDemoFindings::planted()
{
    QFETCH(const QByteArray, checks);
    QFETCH(const QByteArray, chargePoint);
    QFETCH(const QString, says);
    QStringList near;
    for (const QByteArray &id : checks.split(' ')) {
        QVERIFY2(insightCheck(id), id.constData());
        for (const Finding &finding : m_demo->findings) {
            if (finding.check != id)
                continue;
            const InsightText words = insightCheck(id)->text(finding, m_demo->input);
            const bool here = chargePoint.isEmpty() || chargePointOf(finding, m_demo->input.capture.get()) == chargePoint;
            if (here && (words.message + QLatin1Char(' ') + QString::fromUtf8(finding.object)).contains(says)) {
                QVERIFY(!words.causes.isEmpty() || finding.severity == Severity::Note);
                return;
            }
        }
        near += told(*m_demo, id);
    }
    QFAIL(qPrintable(QStringLiteral("not named; there is\n") + near.join(QLatin1Char('\n'))));
}

void TestDemoFindings::everyFindingHasItsWords()
{
    for (const Finding &finding : m_demo->findings) {
        const InsightCheck *check = insightCheck(finding.check);
        QVERIFY2(check, finding.check.constData());
        const InsightText words = check->text(finding, m_demo->input);
        const QByteArray what = finding.check + '/' + finding.cause;
        QVERIFY2(!words.title.isEmpty(), what.constData());
        QVERIFY2(!words.message.isEmpty(), what.constData());
        QVERIFY2(!words.meaning.isEmpty(), what.constData());
        QVERIFY2(!words.advice.isEmpty(), what.constData());
        QVERIFY2(!words.message.contains(QStringLiteral("%1")), qPrintable(words.message));
        QCOMPARE(words.causes.size(), finding.causes.size());
        QVERIFY2(finding.evidence.size() <= 20, what.constData());
        // What was lost from a log is no frame: its message names the line.
        QVERIFY2(!finding.evidence.empty() || finding.check == "log-damaged", what.constData());
    }
}

void TestDemoFindings::cleanDay()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("python3 is not installed: the generator cannot run");
    const QTemporaryDir folder;
    QProcess process;
    process.start(python, {QStringLiteral(SOURCE_DIR "/tools/demo/generate.py"), QStringLiteral("--clean"), folder.path()});
    QVERIFY(process.waitForFinished(60000) && process.exitCode() == 0);
    // The traffic of the day, and what it makes of the parties' data; the dumps hold the differences of the city network.
    InsightInput input = open(folder.path());
    input.cpo.reset();
    input.emsp.reset();
    const InsightResultPtr result = findAll(input);
    QStringList wrong;
    for (const QString &text : told(*result, {})) {
        if (!text.startsWith(QStringLiteral("[N]")))
            wrong.append(text);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestDemoFindings)
#include "tst_demofindings.moc"
