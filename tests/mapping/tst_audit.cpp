// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/audit.h"
#include "mapping/auditcause.h"
#include "mapping/capturedocuments.h"
#include "mapping/mappingrun.h"
#include "models/capture/captureloader.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Roamscope;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The demo's traffic, with texts of the OCPI side replaced.
struct Recorded
{
    CapturePtr capture;
    AnalysisPtr analysis;
};

Recorded demo(const QTemporaryDir &folder, const QString &name, const QList<std::pair<QByteArray, QByteArray>> &replaced = {})
{
    const QString demo = QStringLiteral(SOURCE_DIR "/resources/demo/captures/");
    QByteArray ocpi = contentOf(demo + QStringLiteral("ocpi-cpo-emsp.jsonl"));
    for (const auto &[from, to] : replaced) {
        if (!ocpi.contains(from))
            qFatal("the demo holds no %s", from.constData());
        ocpi.replace(from, to);
    }
    const QString path = folder.filePath(name + QStringLiteral(".jsonl"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(ocpi) != ocpi.size())
        return {};
    file.close();
    Recorded recorded;
    recorded.capture = CaptureLoader::load({demo + QStringLiteral("lindenpark-ocpp.jsonl"), path}, {});
    recorded.analysis = analyse(*recorded.capture, {.validate = false});
    return recorded;
}

Sheet demoSheet(const char *name)
{
    return readSheetFile(QStringLiteral(SOURCE_DIR "/resources/demo/sheets/") + QString::fromLatin1(name)).sheet;
}

AuditResult audited(const Sheet &sheet, const Recorded &recorded)
{
    AuditOptions options;
    options.workspaceFolder = QStringLiteral(SOURCE_DIR "/resources/demo");
    return auditCapture(sheet, recorded.capture, recorded.analysis, options);
}

const AuditDeviation *deviationOf(const AuditResult &result, const char *target, AuditCause cause)
{
    for (const AuditDeviation &deviation : result.deviations) {
        if (deviation.target == QLatin1StringView(target) && deviation.cause == cause)
            return &deviation;
    }
    return nullptr;
}

QString summary(const AuditResult &result)
{
    QString text = result.error;
    for (const AuditDeviation &deviation : result.deviations)
        text += QStringLiteral("\n%1 [%2] %3").arg(deviation.message(), deviation.rule, deviation.detail);
    return text;
}

} // namespace

class tst_Audit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QVERIFY(m_folder.isValid());
    }
    void reasons_data();
    void reasons();
    void collapsed();
    void cdrs();
    void factor();
    void locations();
    void savedAndCompared();
    void unsuitable();
    void cancelled();
    void report();

private:
    QTemporaryDir m_folder;
};

void tst_Audit::reasons_data()
{
    QTest::addColumn<QByteArray>("demanded");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<bool>("isEnum");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const char *demanded, const char *sent, bool isEnum, const char *cause, const char *detail) {
        QTest::newRow(name) << QByteArray(demanded) << QByteArray(sent) << isEnum << QString::fromLatin1(cause) << QString::fromLatin1(detail);
    };
    row("kW for W", "22000", "22", false, "factor", "1/1000");
    row("Wh for kWh", "12.346", "12346", false, "factor", "1000");
    row("seconds for hours", "1.5", "5400.0", false, "factor", "3600");
    row("one decimal", "12.3456", "12.3", false, "rounded", "1");
    row("cut decimals", "12.3499", "12.34", false, "rounded", "2");
    row("whole number", "12.6", "13", false, "rounded", "0");
    row("another number", "12.6", "17", false, "value", "");
    row("nought", "0", "17", false, "value", "");
    row("number as text", "12.6", "\"0.0126\"", false, "factor", "1/1000");
    row("two hours", "\"2026-07-01T10:00:00Z\"", "\"2026-07-01T12:00:00Z\"", false, "time-zone", "+2");
    row("half a zone", "\"2026-07-01T10:00:00Z\"", "\"2026-07-01T04:30:00Z\"", false, "time-zone", "-5.5");
    row("offset written out", "\"2026-07-01T10:00:00Z\"", "\"2026-07-01T10:00:00+02:00\"", false, "time-zone", "-2");
    row("whole minutes", "\"2026-07-01T10:00:42Z\"", "\"2026-07-01T10:00:00Z\"", false, "rounded", "min");
    row("another time", "\"2026-07-01T10:00:42Z\"", "\"2026-07-01T10:07:13Z\"", false, "clock", "");
    row("cut text", "\"Lindenparkstrasse 12\"", "\"Lindenpark\"", false, "truncated", "10");
    row("capitals", "\"lp-1\"", "\"LP-1\"", false, "case", "");
    row("other text", "\"lp-1\"", "\"x\"", false, "value", "");
    row("status", "\"CHARGING\"", "\"BLOCKED\"", true, "enum", "CHARGING|BLOCKED");
    row("nothing", "\"a\"", "", false, "missing", "");
    row("null", "5", "null", false, "missing", "");
    row("objects", "{\"a\":1}", "{\"a\":2}", false, "value", "");
    row("broken", "\"a", "12x", false, "value", "");
}

void tst_Audit::reasons()
{
    QFETCH(QByteArray, demanded);
    QFETCH(QByteArray, sent);
    QFETCH(bool, isEnum);
    QFETCH(QString, cause);
    QFETCH(QString, detail);
    const AuditReason reason = auditReason(demanded, sent, DifferenceClass::Value, isEnum);
    QCOMPARE(QString(auditCauseId(reason.cause)), cause);
    QCOMPARE(reason.detail, detail);
}

void tst_Audit::collapsed()
{
    const auto deviation = [](const char *detail) {
        AuditDeviation made;
        made.target = QStringLiteral("/evses/*/status");
        made.cause = AuditCause::Enum;
        made.detail = QString::fromLatin1(detail);
        return made;
    };
    QList<AuditDeviation> list {deviation("BLOCKED|AVAILABLE"), deviation("RESERVED|AVAILABLE"), deviation("INOPERATIVE|OUTOFORDER")};
    markCollapsed(&list);
    QCOMPARE(list.at(0).cause, AuditCause::EnumCollapsed);
    QCOMPARE(list.at(1).cause, AuditCause::EnumCollapsed);
    QCOMPARE(list.at(2).cause, AuditCause::Enum);
}

void tst_Audit::cdrs()
{
    const AuditResult result = audited(demoSheet("lindenpark-cdrs.sheet.json"), demo(m_folder, QStringLiteral("plain")));
    QVERIFY2(result.isOk(), qPrintable(result.error));
    QVERIFY(result.documents > 0);
    QVERIFY(result.matched > 0);
    QVERIFY(result.values > result.matched * 10);
    // Each deviation tells where it was seen, on both sides.
    for (const AuditDeviation &deviation : result.deviations) {
        QVERIFY2(!deviation.message().isEmpty() && !deviation.advice().isEmpty(), qPrintable(deviation.target));
        QVERIFY(deviation.count >= deviation.examples.size());
        QVERIFY(deviation.objects >= 1 && deviation.objects <= deviation.count);
        if (deviation.cause == AuditCause::NotSent)
            continue;
        QVERIFY2(!deviation.rule.isEmpty(), qPrintable(deviation.target));
        QVERIFY2(deviation.examples.constFirst().sentFrame != noFrame || deviation.cause == AuditCause::Missing, qPrintable(summary(result)));
    }
}

void tst_Audit::factor()
{
    // The same traffic after a "firmware upgrade" that reports Wh for kWh.
    const Recorded plain = demo(m_folder, QStringLiteral("before"));
    const Sheet sheet = demoSheet("lindenpark-cdrs.sheet.json");
    const AuditResult before = audited(sheet, plain);
    const auto energyOf = [](const Recorded &recorded) {
        for (const Transaction &transaction : recorded.analysis->transactions) {
            if (std::isfinite(transaction.cdrKwh) && transaction.cdrKwh > 0)
                return transaction.cdrKwh;
        }
        return 0.0;
    };
    const double energy = energyOf(plain);
    QVERIFY(energy > 0);
    QByteArray ocpi = contentOf(QStringLiteral(SOURCE_DIR "/resources/demo/captures/ocpi-cpo-emsp.jsonl"));
    const qsizetype at = ocpi.indexOf("total_energy");
    QVERIFY(at > 0);
    QByteArray text = QByteArray::number(energy, 'g', 12);
    QVERIFY2(ocpi.contains(text), text.constData());
    const Recorded changed = demo(m_folder, QStringLiteral("after"), {{"\\\"total_energy\\\":" + text, "\\\"total_energy\\\":" + QByteArray::number(energy * 1000, 'g', 12)}});
    const AuditResult after = audited(sheet, changed);
    const AuditDeviation *deviation = deviationOf(after, "/total_energy", AuditCause::Factor);
    QVERIFY2(deviation, qPrintable(summary(after)));
    QCOMPARE(deviation->detail, QStringLiteral("1000"));
    QVERIFY(deviation->message().contains(QStringLiteral("1000 times too large")));
    QVERIFY(!deviation->examples.constFirst().sourcePlaces.isEmpty());
    QVERIFY(deviation->examples.constFirst().sentPlace.startsWith(QStringLiteral("after.jsonl:")));
    // Only that is new.
    const QList<AuditChange> changes = compareAudits(before, after);
    QCOMPARE(changes.constFirst().kind, AuditChange::Kind::New);
    QCOMPARE(changes.constFirst().deviation.target, QStringLiteral("/total_energy"));
    QCOMPARE(std::count_if(changes.begin(), changes.end(), [](const AuditChange &change) { return change.kind == AuditChange::Kind::New; }), 1);
}

void tst_Audit::locations()
{
    const AuditResult result = audited(demoSheet("lindenpark-location.sheet.json"), demo(m_folder, QStringLiteral("places")));
    QVERIFY2(result.isOk(), qPrintable(result.error));
    QVERIFY(result.matched > 0);
    QVERIFY2(result.statusSpans > 10, qPrintable(QString::number(result.statusSpans)));
    // The demo's middleware does not pass every state on.
    QVERIFY2(std::any_of(result.deviations.begin(), result.deviations.end(), [](const AuditDeviation &deviation) { return deviation.target == QLatin1StringView("/evses/*/status"); }),
             qPrintable(summary(result)));
    for (const AuditDeviation &deviation : result.deviations)
        QVERIFY2(deviation.cause != AuditCause::NotSent, qPrintable(summary(result)));
}

void tst_Audit::savedAndCompared()
{
    const AuditResult result = audited(demoSheet("lindenpark-cdrs.sheet.json"), demo(m_folder, QStringLiteral("saved")));
    AuditResult read;
    QString error;
    QVERIFY2(AuditResult::fromJson(QJsonDocument(result.toJson()).toJson(), &read, &error), qPrintable(error));
    QCOMPARE(QJsonDocument(read.toJson()).toJson(), QJsonDocument(result.toJson()).toJson());
    for (const AuditChange &change : compareAudits(read, result))
        QCOMPARE(change.kind, AuditChange::Kind::Same);
    for (const char *junk : {"", "[]", "{}", "{\"format\":\"roamscope-audit\",\"version\":99}", "{\"format\":1}"}) {
        error.clear();
        QVERIFY(!AuditResult::fromJson(QByteArray(junk), &read, &error));
        QVERIFY(!error.isEmpty());
    }
    // One gone, one more, one new.
    AuditResult earlier;
    AuditResult later;
    AuditDeviation deviation;
    deviation.target = QStringLiteral("/a");
    deviation.count = 3;
    earlier.deviations.append(deviation);
    deviation.count = 5;
    later.deviations.append(deviation);
    deviation.target = QStringLiteral("/b");
    earlier.deviations.append(deviation);
    deviation.target = QStringLiteral("/c");
    later.deviations.append(deviation);
    const QList<AuditChange> changes = compareAudits(earlier, later);
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.at(0).kind, AuditChange::Kind::New);
    QCOMPARE(changes.at(1).kind, AuditChange::Kind::More);
    QCOMPARE(changes.at(1).before, 3);
    QCOMPARE(changes.at(2).kind, AuditChange::Kind::Gone);
}

void tst_Audit::unsuitable()
{
    const Recorded recorded = demo(m_folder, QStringLiteral("unsuitable"));
    QVERIFY(!audited(demoSheet("billing-cdrs.sheet.json"), recorded).isOk());
    Sheet sheet = demoSheet("lindenpark-cdrs.sheet.json");
    sheet.target.object = QStringLiteral("Tariff");
    QVERIFY(!audited(sheet, recorded).isOk());
    sheet.target.object = QStringLiteral("Nonsense");
    QVERIFY(!audited(sheet, recorded).isOk());
    // Chargers alone: nothing was sent that could be compared.
    Recorded chargers;
    chargers.capture = CaptureLoader::load({QStringLiteral(SOURCE_DIR "/resources/demo/captures/lindenpark-ocpp.jsonl")}, {});
    chargers.analysis = analyse(*chargers.capture, {.validate = false});
    const AuditResult result = audited(demoSheet("lindenpark-cdrs.sheet.json"), chargers);
    QVERIFY(result.error.contains(QStringLiteral("OCPI")));
}

void tst_Audit::cancelled()
{
    const Recorded recorded = demo(m_folder, QStringLiteral("cancelled"));
    const std::atomic_bool stop = true;
    const AuditResult result = auditCapture(demoSheet("lindenpark-cdrs.sheet.json"), recorded.capture, recorded.analysis, {}, &stop);
    QVERIFY(result.cancelled);
}

void tst_Audit::report()
{
    const AuditResult result = audited(demoSheet("lindenpark-location.sheet.json"), demo(m_folder, QStringLiteral("report")));
    const Report report = auditReport(result, &result);
    QCOMPARE(report.kind, QStringLiteral("audit"));
    QVERIFY(report.sections.size() >= 2);
    for (const char *suffix : {"xlsx", "html", "md", "csv", "json"}) {
        const QString file = m_folder.filePath(QStringLiteral("audit.") + QString::fromLatin1(suffix));
        QVERIFY(writeReport(report, *reportFormatOfFile(file), file).isOk());
    }
}

QTEST_MAIN(tst_Audit)
#include "tst_audit.moc"
