// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplereport.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <quazip.h>
#include <quazipfile.h>

using namespace Roamscope;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray partOf(const QString &zipPath, const QString &name)
{
    QuaZip zip(zipPath);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(name))
        return {};
    QuaZipFile file(&zip);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Report longReport(qint64 rows)
{
    Report report;
    report.kind = QStringLiteral("long");
    report.title = QStringLiteral("Long");
    ReportTable table;
    table.id = QStringLiteral("rows");
    table.main = true;
    for (int i = 0; i < 8; ++i)
        table.columns.push_back({.id = QStringLiteral("c%1").arg(i), .title = QStringLiteral("Column %1").arg(i), .choices = {}, .help = {}});
    table.rowCount = rows;
    table.rowAt = [](qint64 index) {
        ReportRow row;
        for (int i = 0; i < 7; ++i)
            row.push_back(ReportCell(QStringLiteral("value %1 of %2").arg(i).arg(index), index % 50 == 0 ? ReportStyle::Warning : ReportStyle::Normal));
        row.push_back(ReportCell::ofNumber(double(index) / 4, 2));
        return row;
    };
    report.section(QStringLiteral("all"), QStringLiteral("All rows")).table(table);
    return report;
}

qint64 peakMemoryKiB()
{
    static const QRegularExpression line(QStringLiteral("VmHWM:\\s+(\\d+)"));
    return line.match(QString::fromUtf8(contentOf(QStringLiteral("/proc/self/status")))).captured(1).toLongLong();
}

} // namespace

class tst_Report : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QVERIFY(m_folder.isValid());
    }

    void redaction_data();
    void redaction();
    void formats();
    void everyFormat_data();
    void everyFormat();
    void csv();
    void csvZip();
    void json();
    void html();
    void markdown();
    void workbookHoldsNoFormula();
    void workbookParts();
    void libreOffice();
    void longTables_data();
    void longTables();
    void cancelLeavesNothing_data();
    void cancelLeavesNothing();
    void errors();
    void pages();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void tst_Report::redaction_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("header", "Authorization: Token ZWJmM2IzOTk=", "Authorization: Token ••••");
    row("header member", R"({"authorization":"Bearer abc.def"})", R"({"authorization":"Bearer ••••"})");
    row("api key", "X-API-Key: 12345678", "X-API-Key: ••••");
    row("credentials token", R"({"token":"ebf3b399-779f","url":"https://x.example"})", R"({"token":"••••","url":"https://x.example"})");
    row("RFID token object", R"({"token":{"uid":"04A2B3","type":"RFID"}})", R"({"token":{"uid":"04A2B3","type":"RFID"}})");
    row("token field name", "/cdr_token/uid", "/cdr_token/uid");
    row("address with password", "wss://CP1:s3cret@csms.example/ocpp", "wss://CP1:••••@csms.example/ocpp");
    row("query", "https://x.example/ocpi?token=abcdef&limit=5", "https://x.example/ocpi?token=••••&limit=5");
    row("1.6 configuration", R"({"key":"AuthorizationKey","value":"00112233445566778899"})", R"({"key":"AuthorizationKey","value":"••••"})");
    row("2.x variable", R"({"attributeValue":"hunter22","component":{"name":"SecurityCtrlr"},"variable":{"name":"BasicAuthPassword"}})",
        R"({"attributeValue":"••••","component":{"name":"SecurityCtrlr"},"variable":{"name":"BasicAuthPassword"}})");
    row("raw message in a record", R"({"raw":"[2,\"2\",\"ChangeConfiguration\",{\"key\":\"AuthorizationKey\",\"value\":\"4f43413031\"}]"})",
        R"({"raw":"[2,\"2\",\"ChangeConfiguration\",{\"key\":\"AuthorizationKey\",\"value\":\"••••\"}]"})");
    row("escaped header", R"({"headers":"{\"Authorization\":\"Token abcdef\"}"})", R"({"headers":"{\"Authorization\":\"Token ••••\"}"})");
    row("only the key's value", R"([{"key":"A","value":"1"},{"key":"AuthorizationKey","readonly":false,"value":"abcd"},{"key":"B","value":"2"}])",
        R"([{"key":"A","value":"1"},{"key":"AuthorizationKey","readonly":false,"value":"••••"},{"key":"B","value":"2"}])");
    row("among variables", R"({"attributeValue":"7","variable":{"name":"X"}},{"attributeValue":"hunter22","variable":{"name":"BasicAuthPassword"}})",
        R"({"attributeValue":"7","variable":{"name":"X"}},{"attributeValue":"••••","variable":{"name":"BasicAuthPassword"}})");
    row("json web token", "id eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.abc_def", "id ••••");
    row("words about tokens", "The token is valid, and the tariff key is unknown.", "The token is valid, and the tariff key is unknown.");
    row("ordinary value", R"({"value":"7400","unit":"W"})", R"({"value":"7400","unit":"W"})");
    row("masked already", "Authorization: Token ••••", "Authorization: Token ••••");
}

void tst_Report::redaction()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Redaction redaction;
    QCOMPARE(redaction.apply(text), expected);
    QCOMPARE(redaction.count(text) > 0, text != expected);
    QCOMPARE(redaction.apply(redaction.apply(text)), expected);
    QCOMPARE(Redaction(Redaction::Level::None).apply(text), text);
    Redaction known;
    known.addSecret(QStringLiteral("hunter2"));
    QCOMPARE(known.apply(QStringLiteral("it is hunter2!")), QStringLiteral("it is ••••!"));
}

void tst_Report::formats()
{
    QCOMPARE(reportFormatFromName(QStringLiteral("XLSX")), ReportFormat::Xlsx);
    QCOMPARE(reportFormatFromName(QStringLiteral("md")), ReportFormat::Markdown);
    QVERIFY(!reportFormatFromName(QStringLiteral("docx")));
    QCOMPARE(reportFormatOfFile(QStringLiteral("/x/a.zip")), ReportFormat::Csv);
    QCOMPARE(reportFormatOfFile(QStringLiteral("/x/a.HTM")), ReportFormat::Html);
    QVERIFY(!reportFormatOfFile(QStringLiteral("/x/a")));
    QCOMPARE(reportFileFilter().count(QStringLiteral(";;")), 5);
}

void tst_Report::everyFormat_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("workbook") << QStringLiteral("xlsx") << QByteArray("PK");
    QTest::newRow("csv") << QStringLiteral("csv") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("csv in zip") << QStringLiteral("zip") << QByteArray("PK");
    QTest::newRow("html") << QStringLiteral("html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF-");
    QTest::newRow("markdown") << QStringLiteral("md") << QByteArray("# ");
    QTest::newRow("json") << QStringLiteral("json") << QByteArray("{");
}

void tst_Report::everyFormat()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begin);
    const QString file = path(QStringLiteral("every.") + suffix);
    double last = 0;
    ReportOptions options;
    options.progress = [&](double value) {
        QVERIFY(value >= last && value <= 1);
        last = value;
    };
    const ReportResult result = writeReport(Test::sampleReport(), *reportFormatOfFile(file), file, options);
    QVERIFY2(result.isOk(), qPrintable(result.error));
    QVERIFY(contentOf(file).startsWith(begin));
    QCOMPARE(last, 1.0);
    // The secrets of the sample are in none of them.
    QByteArray everything = contentOf(file);
    if (suffix == QLatin1StringView("xlsx"))
        everything = partOf(file, QStringLiteral("xl/sharedStrings.xml"));
    QVERIFY(!everything.contains("ZWJmM2Iz"));
    QVERIFY(!everything.contains("d2f9a6c3"));
    // An empty report is one, too.
    QVERIFY(writeReport({}, *reportFormatOfFile(file), file).isOk());
}

void tst_Report::csv()
{
    const QString file = path(QStringLiteral("a.csv"));
    QVERIFY(writeReport(Test::sampleReport(), ReportFormat::Csv, file).isOk());
    const QByteArray content = contentOf(file);
    // Only the main table, its hidden column too.
    QVERIFY(content.startsWith("\xEF\xBB\xBFTarget field,How it is made,Length,Sample,Status,Note,Rule\r\n"));
    QVERIFY(!content.contains("Preparing"));
    QVERIFY(content.contains("\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"click\"\")\",39,'=1+1,"));
    QVERIFY(content.contains(",'+cmd|' /C calc'!A0,25,'-2+3,"));
    QVERIFY(content.contains(",'@SUM(A1:A9),36,-17.5,")); // a number is one
    QVERIFY(content.contains("\"1234567\n→ 12.3457\""));
}

void tst_Report::csvZip()
{
    const QString file = path(QStringLiteral("a.zip"));
    QVERIFY(writeReport(Test::sampleReport(), ReportFormat::Csv, file).isOk());
    QuaZip zip(file);
    QVERIFY(zip.open(QuaZip::mdUnzip));
    QCOMPARE(zip.getFileNameList(), QStringList({QStringLiteral("about.csv"), QStringLiteral("cdr-rules.csv"), QStringLiteral("cdr-status.csv")}));
    QVERIFY(partOf(file, QStringLiteral("cdr-status.csv")).contains("Preparing,BLOCKED\r\n"));
    QVERIFY(partOf(file, QStringLiteral("about.csv")).contains("\"NLEXA, Example CPO\""));
}

void tst_Report::json()
{
    const QString file = path(QStringLiteral("a.json"));
    Report report = Test::sampleReport();
    report.attachments.push_back({QStringLiteral("sheet"), "{\"id\": \"x\", \"secret\": \"abcdefgh\"}"});
    report.attachments.push_back({QStringLiteral("broken"), "{\"id\": "});
    QVERIFY(writeReport(report, ReportFormat::Json, file).isOk());
    const auto read = nlohmann::json::parse(contentOf(file).toStdString(), nullptr, false);
    QVERIFY(!read.is_discarded());
    QCOMPARE(read["kind"].get<std::string>(), std::string("sample"));
    QCOMPARE(read["facts"]["to"].get<std::string>(), std::string("DEEMS, Example eMSP"));
    const auto &table = read["sections"][0]["blocks"][1];
    QCOMPARE(table["id"].get<std::string>(), std::string("rules"));
    QCOMPARE(table["rows"].size(), std::size_t(5));
    QCOMPARE(table["rows"][0]["limit"].get<int>(), 39);
    QCOMPARE(table["rows"][0]["sample"].get<std::string>(), std::string("=1+1"));
    QCOMPARE(read["sheet"]["secret"].get<std::string>(), std::string("••••"));
    QVERIFY(!read.contains("broken"));
}

void tst_Report::html()
{
    const QString file = path(QStringLiteral("a.html"));
    QVERIFY(writeReport(Test::sampleReport(), ReportFormat::Html, file).isOk());
    const QByteArray content = contentOf(file);
    QVERIFY(content.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    QVERIFY(!content.contains("<script"));
    QVERIFY(content.contains("prefers-color-scheme:dark"));
    QVERIFY(content.contains("<td class=\"code error\">✖ /start_date_time</td>"));
    QVERIFY(!content.contains("http-equiv=\"refresh\""));
    QVERIFY(!content.contains("src=\"http"));
}

void tst_Report::markdown()
{
    const QString file = path(QStringLiteral("a.md"));
    QVERIFY(writeReport(Test::sampleReport(), ReportFormat::Markdown, file).isOk());
    const QString content = QString::fromUtf8(contentOf(file));
    QVERIFY(content.contains(QStringLiteral("# OCPP 1.6 → OCPI 2.2.1: sessions \\& CDRs &lt;draft>\n")));
    QVERIFY(content.contains(QStringLiteral("| ✖ `/start_date_time` |")));
    // Each row of a table has as many bars as its header.
    qsizetype bars = -1;
    for (const QString &line : content.split(QLatin1Char('\n'))) {
        if (!line.startsWith(QLatin1Char('|'))) {
            bars = -1;
            continue;
        }
        QString plain = line;
        plain.remove(QStringLiteral("\\|"));
        if (bars >= 0)
            QCOMPARE(plain.count(QLatin1Char('|')), bars);
        bars = plain.count(QLatin1Char('|'));
    }
}

void tst_Report::workbookHoldsNoFormula()
{
    const QString file = path(QStringLiteral("a.xlsx"));
    QVERIFY(writeReport(Test::sampleReport(), ReportFormat::Xlsx, file).isOk());
    QuaZip zip(file);
    QVERIFY(zip.open(QuaZip::mdUnzip));
    for (const QString &name : zip.getFileNameList()) {
        if (name.startsWith(QLatin1StringView("xl/worksheets/sheet")))
            QVERIFY2(!partOf(file, name).contains("<f>"), qPrintable(name));
        QVERIFY2(!partOf(file, name).contains("TargetMode=\"External\""), qPrintable(name));
    }
}

void tst_Report::workbookParts()
{
    const QString file = path(QStringLiteral("b.xlsx"));
    QVERIFY(writeReport(Test::sampleReport(), ReportFormat::Xlsx, file).isOk());
    const QByteArray book = partOf(file, QStringLiteral("xl/workbook.xml"));
    // A sheet a section, title page, legend; names cut to 31 and unique.
    QCOMPARE(book.count("<sheet "), 4);
    QVERIFY(book.contains("name=\"About\""));
    QVERIFY(book.contains("name=\"Legend\""));
    QVERIFY(book.contains("name=\"CDR- a section with a name of m\""));
    QVERIFY(book.contains("name=\"CDR- a section with a name  (2)\""));
    const QByteArray sheet = partOf(file, QStringLiteral("xl/worksheets/sheet2.xml"));
    QVERIFY(sheet.contains("state=\"frozen\""));
    QVERIFY(sheet.contains("<autoFilter"));
    QVERIFY(sheet.contains("\"Open,Agreed,Disputed\""));
    QVERIFY(sheet.contains("hidden=\"1\""));
    QVERIFY(sheet.contains("orientation=\"landscape\""));
    QVERIFY(partOf(file, QStringLiteral("docProps/custom.xml")).contains("roamscope-report"));
}

void tst_Report::libreOffice()
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed");
    const QString file = path(QStringLiteral("office.xlsx"));
    QVERIFY(writeReport(Test::sampleReport(), ReportFormat::Xlsx, file).isOk());
    QProcess process;
    process.start(office, {QStringLiteral("-env:UserInstallation=file://") + path(QStringLiteral("office-profile")), QStringLiteral("--headless"),
                           QStringLiteral("--convert-to"), QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2"),
                           QStringLiteral("--outdir"), m_folder.path(), file});
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitCode(), 0);
    QByteArray sheet;
    for (const QString &name : QDir(m_folder.path()).entryList({QStringLiteral("office*.csv")}))
        sheet += contentOf(path(name));
    // What began like a formula is still its text, nothing was computed.
    QVERIFY2(sheet.contains("=1+1"), sheet.constData());
    QVERIFY(sheet.contains("@SUM(A1:A9)"));
    QVERIFY(sheet.contains("+cmd|"));
    QVERIFY(!sheet.contains("Err:"));
}

void tst_Report::longTables_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<qint64>("rows");
    QTest::newRow("workbook") << QStringLiteral("xlsx") << qint64(100'000);
    QTest::newRow("csv") << QStringLiteral("csv") << qint64(100'000);
    QTest::newRow("html") << QStringLiteral("html") << qint64(100'000);
    QTest::newRow("json") << QStringLiteral("json") << qint64(100'000);
    QTest::newRow("markdown") << QStringLiteral("md") << qint64(100'000);
    QTest::newRow("pdf") << QStringLiteral("pdf") << qint64(5'000);
}

void tst_Report::longTables()
{
    QFETCH(QString, suffix);
    QFETCH(qint64, rows);
    const QString file = path(QStringLiteral("long.") + suffix);
    const Report small = longReport(30'000);
    if (suffix == QLatin1StringView("xlsx"))
        QVERIFY(writeReport(small, ReportFormat::Xlsx, file).isOk());
    const qint64 before = peakMemoryKiB();
    const ReportResult result = writeReport(longReport(rows), *reportFormatOfFile(file), file);
    QVERIFY2(result.isOk(), qPrintable(result.error));
    if (before > 0)
        QVERIFY2(peakMemoryKiB() - before < 24 * 1024, qPrintable(QString::number(peakMemoryKiB() - before)));
    QVERIFY(QFileInfo(file).size() > rows * 10);
}

void tst_Report::cancelLeavesNothing_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"xlsx", "csv", "zip", "html", "pdf", "md", "json"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void tst_Report::cancelLeavesNothing()
{
    QFETCH(QString, suffix);
    const QString file = path(QStringLiteral("cancelled.") + suffix);
    std::atomic_bool cancelled = false;
    ReportOptions options;
    options.cancelled = &cancelled;
    options.progress = [&](double value) { cancelled = cancelled || value > 0.2; };
    const ReportResult result = writeReport(longReport(2000), *reportFormatOfFile(file), file, options);
    QVERIFY(result.cancelled);
    QVERIFY(!result.isOk());
    QVERIFY(result.error.isEmpty());
    QVERIFY(!QFileInfo::exists(file));
}

void tst_Report::errors()
{
    const QString nowhere = path(QStringLiteral("no/such/folder/a.xlsx"));
    for (const char *suffix : {"xlsx", "csv", "pdf", "zip"}) {
        const QString file = nowhere + QLatin1Char('.') + QString::fromLatin1(suffix);
        const ReportResult result = writeReport(Test::sampleReport(), *reportFormatOfFile(file), file);
        QVERIFY(!result.isOk());
        QVERIFY2(result.error.contains(QStringLiteral("no/such/folder")), qPrintable(result.error));
        // A folder in place of the file.
        QVERIFY(!writeReport(Test::sampleReport(), *reportFormatOfFile(file), m_folder.path()).isOk());
    }
}

void tst_Report::pages()
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty())
        QSKIP("pdftotext is not installed");
    const QString file = path(QStringLiteral("pages.pdf"));
    QVERIFY(writeReport(longReport(200), ReportFormat::Pdf, file).isOk());
    QProcess process;
    process.start(tool, {QStringLiteral("-layout"), file, QStringLiteral("-")});
    QVERIFY(process.waitForFinished(60000));
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    const int pages = int(text.count(QLatin1Char('\f')));
    QVERIFY(pages > 3);
    QVERIFY2(text.contains(QStringLiteral("Page %1 of %1").arg(pages)), qPrintable(text.right(400)));
    QCOMPARE(text.count(QStringLiteral("Column 7")), pages - 1); // the header on each but the title page
    for (int row = 0; row < 200; ++row)
        QVERIFY2(text.contains(QStringLiteral("value 0 of %1 ").arg(row)), qPrintable(QString::number(row)));
}

QTEST_MAIN(tst_Report)
#include "tst_report.moc"
