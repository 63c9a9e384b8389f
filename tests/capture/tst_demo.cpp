// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/analysis.h"
#include "models/capture/captureloader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Roamscope;

/// Every failure that resources/demo/README.md names is found, and nothing in the day without failures.
class TestDemo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void planted_data();
    void planted();
    void nothingElseIsAnError();
    void chargesAreJoined();
    void partnersViewsAreMatched();
    void cleanDay();
    void sameSeedSameBytes();

private:
    struct Opened
    {
        CapturePtr capture;
        AnalysisPtr analysis;
    };
    static Opened open(const QString &folder);
    /// Problems of a rule, as "charge point: message".
    static QStringList found(const Opened &opened, const QByteArray &rule);
    static bool generate(const QString &folder, const QStringList &options);

    Opened m_demo;
};

TestDemo::Opened TestDemo::open(const QString &folder)
{
    QFile file(folder + QStringLiteral("/workspace.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList paths;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("captures")).toArray())
        paths.append(folder + QLatin1Char('/') + value.toString());
    Opened opened;
    opened.capture = CaptureLoader::load(paths);
    opened.analysis = analyse(*opened.capture);
    return opened;
}

QStringList TestDemo::found(const Opened &opened, const QByteArray &rule)
{
    QStringList texts;
    for (const Problem &problem : opened.analysis->problems) {
        if (problem.rule != rule)
            continue;
        quint16 peer = problem.peer;
        if (peer == 0 && problem.transaction >= 0)
            peer = opened.analysis->transactions[std::size_t(problem.transaction)].peer;
        texts.append(QString::fromUtf8(opened.capture->peers().text(peer)) + QStringLiteral(": ") + problem.message());
    }
    return texts;
}

bool TestDemo::generate(const QString &folder, const QStringList &options)
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        return false;
    QProcess process;
    process.start(python, QStringList {QStringLiteral(SOURCE_DIR "/tools/demo/generate.py")} + options + QStringList {folder});
    return process.waitForFinished(60000) && process.exitCode() == 0;
}

void TestDemo::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_demo = open(QStringLiteral(SOURCE_DIR "/resources/demo"));
    QVERIFY(m_demo.capture);
    QVERIFY(m_demo.capture->size() > 5000);
}

void TestDemo::planted_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *rule, const char *text) {
        QTest::newRow(name) << QByteArray(rule) << QString::fromUtf8(text);
    };
    row("collapsed: station suspended", "status.collapsed", "LP-AC-02: Connector 2 was SuspendedEVSE");
    row("collapsed: bay blocked", "status.collapsed", "LP-AC-02: Connector 2 was Finishing");
    row("fault not forwarded", "status.fault-not-forwarded", "LP-DC-02: Connector 2 was Faulted for 2 h 25 min");
    row("clock slow", "clock.skew", "LP-DC-01: The charger's clock is 4 min slow");
    row("lost stop", "transaction.missing-stop", "DN-07: ");
    row("offline replay 1.6", "transaction.replayed", "DN-12: ");
    row("offline replay 2.0.1", "transaction.replayed", "SH-02: ");
    row("stale token", "token.stale", "LP-AC-04: ");
    row("stale token: what the partner said", "ocpi.2004", "Unknown token");
    row("tariff changed", "tariff.changed-billed", "LP-AC-05: Tariff LP-AC changed");
    row("power in kW", "power-in-kilowatts", "150");
    row("late CDR", "cdr.late", "10 h 37 min");
    row("wrong kWh", "transaction.cdr-energy-differs", "LP-DC-02: ");
    row("no energy", "transaction.no-energy", "LP-AC-06: ");
    row("slow answer", "exchange.slow", "LP-AC-01: Authorize");
    row("refused call", "callerror.NotImplemented", "LP-AC-04: DataTransfer");
    row("unanswered", "exchange.unanswered", "DN-15: TriggerMessage");
    row("partner down", "http.503", "503");
}

void TestDemo::planted()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, text);
    const QStringList texts = found(m_demo, rule);
    const bool told = std::any_of(texts.begin(), texts.end(), [&](const QString &one) { return one.contains(text); });
    QVERIFY2(told, qPrintable(texts.join(QLatin1Char('\n'))));
}

void TestDemo::nothingElseIsAnError()
{
    static const QList<QByteArray> planned {"status.fault-not-forwarded", "token.stale", "transaction.cdr-energy-differs", "transaction.missing-stop"};
    for (const Problem &problem : m_demo.analysis->problems) {
        if (problem.severity == Severity::Error)
            QVERIFY2(planned.contains(problem.rule), qPrintable(problem.message()));
    }
}

void TestDemo::chargesAreJoined()
{
    int reasons[4] = {};
    int sessions = 0;
    for (const Transaction &transaction : m_demo.analysis->transactions) {
        ++reasons[int(transaction.sessionJoin)];
        sessions += !transaction.sessionId.isEmpty();
        QCOMPARE(transaction.sessionId.isEmpty(), transaction.sessionJoin == JoinReason::None);
    }
    QVERIFY(sessions > 50);
    QVERIFY(reasons[int(JoinReason::Id)] > 5);
    QVERIFY(reasons[int(JoinReason::AuthorizationReference)] > 5);
    QVERIFY(reasons[int(JoinReason::TokenEvseOverlap)] > 5);
}

void TestDemo::partnersViewsAreMatched()
{
    int matched = 0;
    for (const StatusBand &band : m_demo.analysis->bands) {
        if (band.seenBy == Lane::Emsp) {
            QVERIFY2(band.peer != 0, band.evseUid.constData());
            ++matched;
        }
        for (std::size_t i = 1; i < band.spans.size(); ++i)
            QVERIFY(band.spans[i - 1].to == band.spans[i].from);
    }
    QCOMPARE(matched, 24);
}

void TestDemo::cleanDay()
{
    QTemporaryDir folder;
    if (!generate(folder.path(), {QStringLiteral("--clean")}))
        QSKIP("python3 is not installed: the generator cannot run");
    const Opened clean = open(folder.path());
    QVERIFY(clean.capture && clean.capture->size() > 5000);
    for (const Problem &problem : clean.analysis->problems)
        QVERIFY2(problem.severity == Severity::Note, qPrintable(problem.message()));
    for (const Transaction &transaction : clean.analysis->transactions)
        QVERIFY2(!transaction.hasProblem(), transaction.id.constData());
    QVERIFY(clean.analysis->transactions.size() > 150);
}

void TestDemo::sameSeedSameBytes()
{
    QTemporaryDir folder;
    if (!generate(folder.path(), {}))
        QSKIP("python3 is not installed: the generator cannot run");
    for (const QString &part : {QStringLiteral("captures"), QStringLiteral("dumps/cpo"), QStringLiteral("dumps/emsp"), QStringLiteral("exports"),
                                QStringLiteral("tables"), QStringLiteral("sheets")}) {
        const QDir files(QStringLiteral(SOURCE_DIR "/resources/demo/") + part);
        QVERIFY(!files.isEmpty());
        for (const QString &name : files.entryList(QDir::Files)) {
            QFile shipped(files.filePath(name));
            QFile made(folder.path() + QLatin1Char('/') + part + QLatin1Char('/') + name);
            QVERIFY2(shipped.open(QIODevice::ReadOnly) && made.open(QIODevice::ReadOnly), qPrintable(name));
            QVERIFY2(shipped.readAll() == made.readAll(), qPrintable(name));
        }
    }
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
