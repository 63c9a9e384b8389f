// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/capturereport.h"
#include "tracebuilder.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Roamscope;

class TestCaptureReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsByCause();
    void hostileTextStaysText();
    void emptyCapture();
    void demo();
};

void TestCaptureReport::groupsByCause()
{
    TraceBuilder trace;
    for (int i = 0; i < 12; ++i)
        trace.status(TraceBuilder::later("10:00:00", i * 60).constData(), "CP1", 1, "Busy");
    trace.start("11:00:00", "CP1", 1, 5000, 7);
    trace.stop("11:30:00", "CP1", 4000, 7);
    trace.start("12:00:00", "CP1", 1, 4000, 8);
    trace.stop("12:30:00", "CP1", 6000, 8);
    const CapturePtr capture = trace.load();
    const CaptureReport report(*capture, *analyse(*capture), QStringLiteral("Test"));
    QCOMPARE(report.causes().size(), std::size_t(2));
    for (const CaptureReport::Cause &cause : report.causes()) {
        QCOMPARE(cause.severity, Severity::Error);
        if (cause.kind == Problem::Kind::Schema) {
            QCOMPARE(cause.count, quint64(12));
            QCOMPARE(cause.evidence.size(), CaptureReport::maximumEvidence);
            QCOMPARE(cause.evidence.front().place, QStringLiteral("trace.jsonl:1"));
        }
    }
    QCOMPARE(report.charges().size(), std::size_t(2));
    QVERIFY(report.charges().front().hasProblem);
    QCOMPARE(report.charges().front().id, QStringLiteral("7"));
    QVERIFY(!report.charges().back().hasProblem);
}

void TestCaptureReport::hostileTextStaysText()
{
    TraceBuilder trace;
    trace.start("10:00:00", "CP1", 1, 5000, 7, "Accepted", "TAG1");
    trace.call("10:10:00", "CP1", "StopTransaction",
               R"x({"transactionId":7,"meterStop":4000,"timestamp":"2026-09-17T10:10:00Z","reason":"<script>alert('%1')</script>|[x](javascript:y)"})x");
    trace.call("10:20:00", "<img src=x>%2|CP", "Heartbeat", "{}", "");
    trace.frame("10:20:01", "<img src=x>%2|CP", false, "CALLERROR", "3", R"("error":{"code":"InternalError","description":"<b>%1 | broken</b>","details":{}})");
    const CapturePtr capture = trace.load();
    const CaptureReport report(*capture, *analyse(*capture), QStringLiteral("<i>\"name\"</i>"));
    const QString html = report.html();
    QVERIFY(!html.contains(QStringLiteral("<script")));
    QVERIFY(!html.contains(QStringLiteral("<img")));
    QVERIFY(!html.contains(QStringLiteral("<b>")));
    QVERIFY(!html.contains(QStringLiteral("<i>")));
    QVERIFY(html.contains(QStringLiteral("&lt;img src=x&gt;%2|CP")));
    const QString markdown = report.markdown();
    QVERIFY(!markdown.contains(QStringLiteral("<b>")));
    QVERIFY(!markdown.contains(QStringLiteral("<img src")));
    QVERIFY(!markdown.contains(QStringLiteral("[x](javascript")));
    // Self-contained: nothing is fetched.
    for (const char *word : {"src=\"", "href=", "url(", "@import", "http:", "https:"})
        QVERIFY2(!html.contains(QLatin1String(word)), word);
}

void TestCaptureReport::emptyCapture()
{
    const Capture capture;
    const CaptureReport report(capture, *analyse(capture), QStringLiteral("Empty"));
    QVERIFY(report.html().contains(QStringLiteral("</html>")));
    QVERIFY(report.markdown().startsWith(QStringLiteral("# Empty")));
}

void TestCaptureReport::demo()
{
    const QString folder = QStringLiteral(SOURCE_DIR "/resources/demo/captures/");
    QStringList paths;
    for (const char *name : {"lindenpark-ocpp.jsonl", "LP-AC-03_diagnostics.log", "depot-nord-ocpp.jsonl", "solarhof-ocpp.jsonl", "ocpi-cpo-emsp.jsonl"})
        paths.append(folder + QLatin1String(name));
    const CapturePtr capture = CaptureLoader::load(paths);
    const CaptureReport report(*capture, *analyse(*capture), QStringLiteral("Demo"));
    QString html = report.html();
    // The page is well-formed beyond its two void elements.
    html.replace(QStringLiteral("<meta charset=\"utf-8\">"), QString());
    html.remove(html.indexOf(QStringLiteral("<meta name")), html.indexOf(QStringLiteral("<title>")) - html.indexOf(QStringLiteral("<meta name")));
    html.replace(QStringLiteral("<!DOCTYPE html>"), QString());
    QXmlStreamReader reader(html.trimmed());
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    for (const char *text : {"LP-DC-01", "4 min slow", "DN-07", "LP-DC-02"})
        QVERIFY2(html.contains(QLatin1String(text)), text);
    const QString output = qEnvironmentVariable("ROAMSCOPE_REPORT_FOLDER");
    if (output.isEmpty())
        return;
    for (const auto &[name, text] : {std::pair(QStringLiteral("/report.html"), report.html()), std::pair(QStringLiteral("/report.md"), report.markdown())}) {
        QFile file(output + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
}

QTEST_GUILESS_MAIN(TestCaptureReport)
#include "tst_capturereport.moc"
