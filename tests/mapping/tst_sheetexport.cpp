// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/export.h"
#include "mapping/sheetcells.h"
#include "mapping/sheetimport.h"
#include "models/report/xlsxreader.h"

#include <QBuffer>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <quazip.h>
#include <quazipfile.h>

#include <algorithm>

using namespace Roamscope;

namespace {

Sheet sampleSheet()
{
    static const char json[] = R"json({
  "format": "roamscope-sheet", "version": 1, "id": "cdr/1", "title": "Backend CDR to OCPI 2.2.1",
  "description": "What our backend's nightly export becomes.", "sheetVersion": "3", "date": "2026-03-01",
  "parties": { "from": "NLEXA, Example CPO", "to": "DEEMS, Example eMSP" },
  "source": { "kind": "backend", "object": "CDR export", "schema": { "type": "object", "fields": {
    "ChargeId": { "type": "string", "required": true }, "Begin": { "type": "string", "required": true },
    "End": { "type": "string", "required": true }, "EnergyWh": { "type": "number", "required": true, "unit": "Wh" },
    "AuthType": { "type": "string" } } } },
  "target": { "kind": "ocpi", "version": "2.2.1", "object": "CDR" },
  "rules": [
    { "id": "r1", "target": "/id", "steps": [{ "op": "take", "path": "/ChargeId" }], "status": "agreed", "owner": "Anna" },
    { "id": "r2", "target": "/start_date_time", "steps": [{ "op": "take", "path": "/Begin" }, { "op": "dateTime", "zone": "Europe/Amsterdam" }],
      "note": "Local time, as of firmware 4.\nAsk Ben." },
    { "id": "r3", "target": "/total_energy", "steps": [{ "op": "take", "path": "/EnergyWh" }, { "op": "unit", "from": "Wh", "to": "kWh" },
      { "op": "number", "decimals": 3 }] },
    { "id": "r4", "target": "/auth_method", "steps": [{ "op": "take", "path": "/AuthType" }, { "op": "enum", "table": "auth" }], "status": "disputed" },
    { "id": "r5", "target": "/currency", "steps": [{ "op": "constant", "value": "EUR" }] },
    { "id": "r6", "target": "/charging_periods", "steps": [{ "op": "forEach", "path": "/Intervals" }], "rules": [
      { "id": "r7", "target": "/charging_periods/*/start_date_time", "steps": [{ "op": "take", "path": "From" }, { "op": "dateTime" }] },
      { "id": "r8", "target": "/charging_periods/*/dimensions/0/type", "steps": [{ "op": "constant", "value": "ENERGY" }] },
      { "id": "r9", "target": "/charging_periods/*/dimensions/0/volume", "steps": [{ "op": "take", "path": "Wh" }, { "op": "unit", "from": "Wh", "to": "kWh" }],
        "note": "=HYPERLINK(\"http://evil.example\")" } ] },
    { "id": "r10", "target": "/remark", "steps": [{ "op": "take", "path": "/Remark" }], "disabled": true }
  ],
  "enumTables": { "auth": { "title": "How the driver was authorised", "columns": ["AuthType"],
    "rows": [{ "from": "RFID", "to": "WHITELIST" }, { "from": "APP", "to": "COMMAND", "note": "remote start" }, { "from": "PNC", "to": null }, { "from": "*", "to": "AUTH_REQUEST" }],
    "fallback": "AUTH_REQUEST" } },
  "lookups": { "tariffs": { "file": "tables/tariffs.csv" } }
})json";
    const ReadSheet read = readSheet(QByteArrayView(json));
    return read.sheet;
}

SheetExport sampleExport(const Sheet &sheet)
{
    SheetExport exported;
    exported.sheet = sheet;
    exported.source = SchemaTree::forRef(sheet.source);
    exported.target = SchemaTree::forRef(sheet.target);
    exported.sampleName = QStringLiteral("CDR 10441");
    exported.sample = {{.target = "/id", .rule = QStringLiteral("r1"), .value = "\"10441\"", .sources = {{.pointer = "/ChargeId", .value = "\"10441\""}}},
                       {.target = "/total_energy", .rule = QStringLiteral("r3"), .value = "12.346", .sources = {{.pointer = "/EnergyWh", .value = "12345.67"}}}};
    return exported;
}

/// Reads what was exported, as rows of text.
QList<TextTable> tablesOf(const QString &path)
{
    const ReadTables read = readTables(path);
    return read.tables;
}

/// Place of a cell: the row whose first cell is `first`, the column with a title.
QString *cellOf(QList<TextTable> *tables, const QString &first, const QString &title)
{
    for (TextTable &table : *tables) {
        int column = -1;
        for (QStringList &row : table.rows) {
            if (const int found = int(row.indexOf(title)); found >= 0)
                column = found;
            if (column >= 0 && !row.isEmpty() && row.constFirst() == first) {
                while (row.size() <= column)
                    row.append(QString());
                return &row[column];
            }
        }
    }
    return nullptr;
}

QStringList described(const ReturnedSheet &returned)
{
    QStringList list;
    for (const SheetChange &change : returned.changes) {
        list.append(QStringLiteral("%1 %2 %3: %4 → %5%6")
                        .arg(QString(changeId(change.kind)), change.rule.isEmpty() ? change.table : change.rule, change.rule.isEmpty() ? change.from.join(QLatin1Char('+')) : change.target,
                             change.before, change.after, change.conflict ? QStringLiteral(" !") : QString()));
    }
    return list;
}

void compareLists(const QStringList &actual, const QStringList &expected)
{
    QCOMPARE(actual.join(QLatin1Char('\n')), expected.join(QLatin1Char('\n')));
}

QByteArray zipOf(const QList<std::pair<QString, QByteArray>> &parts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadWrite);
    QuaZip zip(&buffer);
    zip.setAutoClose(false);
    zip.open(QuaZip::mdCreate);
    for (const auto &[name, content] : parts) {
        QuaZipFile file(&zip);
        file.open(QIODevice::WriteOnly, QuaZipNewInfo(name));
        file.write(content);
        file.close();
    }
    zip.close();
    return bytes;
}

QByteArray workbook(const QByteArray &sheet, const QByteArray &strings = {})
{
    return zipOf({{QStringLiteral("xl/workbook.xml"),
                   "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
                   "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='One' sheetId='1' r:id='rId1'/></sheets></workbook>"},
                  {QStringLiteral("xl/_rels/workbook.xml.rels"),
                   "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                   "<Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet' Target='worksheets/sheet1.xml'/>"
                   "<Relationship Id='rId2' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings' Target='/xl/sharedStrings.xml'/></Relationships>"},
                  {QStringLiteral("xl/sharedStrings.xml"), strings.isEmpty() ? QByteArray("<sst/>") : strings},
                  {QStringLiteral("xl/worksheets/sheet1.xml"), sheet}});
}

} // namespace

class tst_SheetExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QVERIFY(m_folder.isValid());
        QCOMPARE(sampleSheet().rules.size(), 7);
        QVERIFY(sampleExport(sampleSheet()).target);
    }

    void filling();
    void reportOfOne();
    void reportOfSeveral();
    void rowIds();
    void unchangedComesBackUnchanged_data();
    void unchangedComesBackUnchanged();
    void changes();
    void rowsMovedAndColumnsReordered();
    void withoutHiddenColumns();
    void ourOwnChangesStay();
    void removedRows();
    void otherFiles_data();
    void otherFiles();
    void applied();
    void throughLibreOffice();
    void readerCells();
    void readerIsBounded_data();
    void readerIsBounded();
    void csvForms_data();
    void csvForms();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString exported(const Sheet &sheet, const QString &name) const
    {
        const QString file = path(name);
        const Report report = sheetReport({sampleExport(sheet)});
        const ReportResult result = writeReport(report, *reportFormatOfFile(file), file);
        return result.isOk() ? file : QString();
    }
    QTemporaryDir m_folder;
};

void tst_SheetExport::filling()
{
    const Sheet sheet = sampleSheet();
    const SheetFilling filling = sheetFilling(sheet, SchemaTree::forRef(sheet.target));
    QStringList missing;
    for (const SchemaNode *node : filling.missing)
        missing.append(node->pointer);
    QVERIFY2(missing.contains(QStringLiteral("/end_date_time")), qPrintable(missing.join(QLatin1Char(' '))));
    QVERIFY(!missing.contains(QStringLiteral("/id")));
    QVERIFY(!missing.contains(QStringLiteral("/charging_periods/*/dimensions")));
    // Topmost only: not each field of a token that is not there.
    QVERIFY(missing.contains(QStringLiteral("/cdr_token")));
    QVERIFY(!missing.contains(QStringLiteral("/cdr_token/uid")));
    QCOMPARE(filling.required - filling.filled, int(missing.size()));
    // A rule that gives the whole object fills all of it.
    Sheet whole = sheet;
    Rule rule;
    rule.id = QStringLiteral("w");
    rule.target = QStringLiteral("/cdr_token");
    rule.steps = {takeStep(QStringLiteral("/Token"))};
    whole.rules.append(rule);
    const SheetFilling better = sheetFilling(whole, SchemaTree::forRef(sheet.target));
    QCOMPARE(better.missing.size() + 1, filling.missing.size());
    // Switched off counts for nothing.
    whole.rules.last().disabled = true;
    QCOMPARE(sheetFilling(whole, SchemaTree::forRef(sheet.target)).missing.size(), filling.missing.size());
}

void tst_SheetExport::reportOfOne()
{
    const Report report = sheetReport({sampleExport(sampleSheet())});
    QCOMPARE(report.title, QStringLiteral("Backend CDR to OCPI 2.2.1"));
    const auto fact = [&](const char *id) {
        for (const ReportFact &entry : report.facts) {
            if (entry.id == QLatin1StringView(id))
                return entry.value;
        }
        return QString();
    };
    QCOMPARE(fact("to"), QStringLiteral("DEEMS, Example eMSP"));
    QCOMPARE(fact("version"), QStringLiteral("3"));
    QVERIFY(fact("rules").startsWith(QStringLiteral("10 rule")));
    QVERIFY(fact("coverage").contains(QStringLiteral(" of ")));
    QCOMPARE(report.sections.size(), std::size_t(3));
    const auto &rules = std::get<ReportTable>(report.sections[0].blocks.back());
    QVERIFY(rules.main);
    // Required fields without a rule come first and say so.
    QCOMPARE(rules.rows.front().front().style, ReportStyle::Error);
    const auto energy = std::find_if(rules.rows.begin(), rules.rows.end(), [](const ReportRow &row) { return row.front().text == QLatin1StringView("/total_energy"); });
    QVERIFY(energy != rules.rows.end());
    QStringList texts;
    for (const ReportCell &cell : *energy)
        texts.append(cell.text);
    QCOMPARE(texts.mid(0, 8), QStringList({QStringLiteral("/total_energy"), QStringLiteral("yes"), QStringLiteral("number"), QStringLiteral("/EnergyWh"),
                                           QStringLiteral("Wh → kWh → round to 3 decimal(s)"), QStringLiteral("12345.67"), QStringLiteral("12.346"),
                                           QStringLiteral("digits beyond 3 decimal(s)")}));
    QCOMPARE(report.attachments.front().id, QStringLiteral("sheet"));
    QCOMPARE(readSheet(report.attachments.front().json).sheet, sampleSheet());
}

void tst_SheetExport::reportOfSeveral()
{
    Sheet second = sampleSheet();
    second.id = QStringLiteral("other");
    second.title = QStringLiteral("Another");
    second.to = QStringLiteral("Somebody else");
    const Report report = sheetReport({sampleExport(sampleSheet()), sampleExport(second)});
    QCOMPARE(report.sections.front().id, QStringLiteral("overview"));
    QCOMPARE(report.sections[1].title, QStringLiteral("Backend CDR to OCPI 2.2.1"));
    QCOMPARE(report.sections[4].title, QStringLiteral("Another"));
    for (const ReportFact &fact : report.facts)
        QVERIFY(fact.id != QLatin1StringView("to")); // they do not agree
    QVERIFY(sheetReport({}).sections.empty());
    // Both come back from one workbook.
    const QString file = path(QStringLiteral("two.xlsx"));
    QVERIFY(writeReport(report, ReportFormat::Xlsx, file).isOk());
    const ReturnedSheet returned = readReturnedSheet(second, file);
    QVERIFY2(returned.isOk(), qPrintable(returned.error));
}

void tst_SheetExport::rowIds()
{
    using SheetCells::RowId;
    for (const RowId &id : {RowId {.kind = RowId::Kind::Rule, .sheet = QStringLiteral("a/b c"), .name = QStringLiteral("r%1|=")},
                            RowId {.kind = RowId::Kind::EnumRow, .sheet = {}, .name = QStringLiteral("状态/1"), .index = 7},
                            RowId {.kind = RowId::Kind::EnumFallback, .sheet = QStringLiteral("x"), .name = QStringLiteral("t")},
                            RowId {.kind = RowId::Kind::Unmapped, .sheet = QStringLiteral("x"), .name = QStringLiteral("/a/*/b")}}) {
        const RowId read = SheetCells::rowIdFromText(SheetCells::toText(id));
        QCOMPARE(read.kind, id.kind);
        QCOMPARE(read.sheet, id.sheet);
        QCOMPARE(read.name, id.name);
        QCOMPARE(read.index, id.index);
    }
    for (const char *junk : {"", "r", "r/", "e/a/b", "e/a/b/-1", "e/a/b/x", "zz/a/b", "////"})
        QVERIFY(SheetCells::rowIdFromText(QString::fromLatin1(junk)).kind == RowId::Kind::None || QByteArray(junk) == "r/");
    QCOMPARE(SheetCells::normal(QStringLiteral("'=1+1 \r\n b  ")), QStringLiteral("=1+1\n b"));
    QCOMPARE(SheetCells::normal(QStringLiteral("'s morgens")), QStringLiteral("'s morgens"));
    const auto header = SheetCells::readCheckHeader(SheetCells::checkHeader({{QStringLiteral("note"), QStringLiteral("Bemerkung | = %")}}));
    QCOMPARE(header.value(QStringLiteral("Bemerkung | = %")), QStringLiteral("note"));
}

void tst_SheetExport::unchangedComesBackUnchanged_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("workbook") << QStringLiteral("xlsx");
    QTest::newRow("csv") << QStringLiteral("csv");
}

void tst_SheetExport::unchangedComesBackUnchanged()
{
    QFETCH(QString, suffix);
    const QString file = exported(sampleSheet(), QStringLiteral("same.") + suffix);
    QVERIFY(!file.isEmpty());
    const ReturnedSheet returned = readReturnedSheet(sampleSheet(), file);
    QVERIFY2(returned.isOk(), qPrintable(returned.error));
    compareLists(described(returned), QStringList());
    QVERIFY(returned.rows >= 10);
    QVERIFY(returned.notices.size() <= (suffix == QLatin1StringView("csv") ? 1 : 0)); // plain CSV has no tables of values
}

void tst_SheetExport::changes()
{
    QList<TextTable> tables = tablesOf(exported(sampleSheet(), QStringLiteral("changes.xlsx")));
    *cellOf(&tables, QStringLiteral("/id"), QStringLiteral("Note")) = QStringLiteral("Max. 36 letters, please.");
    *cellOf(&tables, QStringLiteral("/id"), QStringLiteral("Owner")) = QStringLiteral("Carla");
    *cellOf(&tables, QStringLiteral("/start_date_time"), QStringLiteral("Status")) = QStringLiteral("agreed ");
    *cellOf(&tables, QStringLiteral("/total_energy"), QStringLiteral("Source")) = QStringLiteral("/Energy/Total");
    *cellOf(&tables, QStringLiteral("/total_energy"), QStringLiteral("How it is made")) = QStringLiteral("kWh, 4 decimals");
    *cellOf(&tables, QStringLiteral("/currency"), QStringLiteral("Type")) = QStringLiteral("string(4)");
    *cellOf(&tables, QStringLiteral("/currency"), QStringLiteral("Status")) = QStringLiteral("maybe");
    *cellOf(&tables, QStringLiteral("✖ /end_date_time"), QStringLiteral("Note")) = QStringLiteral("Take it from End");
    *cellOf(&tables, QStringLiteral("RFID"), QStringLiteral("Becomes")) = QStringLiteral("AUTH_REQUEST");
    *cellOf(&tables, QStringLiteral("APP"), QStringLiteral("Note")) = QStringLiteral("");
    *cellOf(&tables, QStringLiteral("(everything else)"), QStringLiteral("Becomes")) = QStringLiteral("WHITELIST");
    const ReturnedSheet returned = compareReturned(sampleSheet(), tables);
    QVERIFY2(returned.isOk(), qPrintable(returned.error));
    const QStringList expected {
        QStringLiteral("new-row  :  → Take it from End"),
        QStringLiteral("note r1 /id:  → Max. 36 letters, please."),
        QStringLiteral("owner r1 /id: Anna → Carla"),
        QStringLiteral("status r2 /start_date_time: Open → Agreed"),
        QStringLiteral("source r3 /total_energy: /EnergyWh → /Energy/Total"),
        QStringLiteral("transform r3 /total_energy: Wh → kWh → round to 3 decimal(s) → kWh, 4 decimals"),
        QStringLiteral("unknown r5 /currency: Open → maybe"),
        QStringLiteral("unknown r5 /currency:  → string(4)"),
        QStringLiteral("enum-value auth RFID: WHITELIST → AUTH_REQUEST"),
        QStringLiteral("enum-note auth APP: remote start → "),
        QStringLiteral("enum-value auth : AUTH_REQUEST → WHITELIST"),
    };
    compareLists(described(returned), expected);
    QCOMPARE(returned.changes.first().target, QStringLiteral("/end_date_time"));
    QVERIFY(returned.changes.at(1).place.contains(QStringLiteral("CDR, row ")));
    for (const SheetChange &change : returned.changes)
        QVERIFY(!change.effect().isEmpty());
}

void tst_SheetExport::rowsMovedAndColumnsReordered()
{
    QList<TextTable> tables = tablesOf(exported(sampleSheet(), QStringLiteral("moved.xlsx")));
    *cellOf(&tables, QStringLiteral("/id"), QStringLiteral("Note")) = QStringLiteral("Hello");
    for (TextTable &table : tables) {
        // All rows below the header the other way round, columns too, and two of the partner's own in between.
        std::size_t header = 0;
        while (header < table.rows.size() && !table.rows[header].contains(QString::fromLatin1(SheetCells::row)))
            ++header;
        if (header >= table.rows.size() || !table.rows[header].contains(QStringLiteral("Target field")))
            continue;
        std::size_t end = header;
        while (end < table.rows.size() && !table.rows[end].isEmpty())
            ++end;
        std::reverse(table.rows.begin() + qsizetype(header) + 1, table.rows.begin() + qsizetype(end));
        const qsizetype width = table.rows[header].size();
        for (std::size_t i = header; i < end; ++i) {
            QStringList &row = table.rows[i];
            while (row.size() < width)
                row.append(QString());
            std::reverse(row.begin(), row.end());
            row.insert(2, i == header ? QStringLiteral("Review") : i == header + 1 ? QStringLiteral("seen") : QString());
            row.prepend(QString());
        }
    }
    const ReturnedSheet returned = compareReturned(sampleSheet(), tables);
    QVERIFY2(returned.isOk(), qPrintable(returned.error));
    compareLists(described(returned), QStringList({QStringLiteral("unknown r10 /remark:  → seen"), QStringLiteral("note r1 /id:  → Hello")}));
}

void tst_SheetExport::withoutHiddenColumns()
{
    QList<TextTable> tables = tablesOf(exported(sampleSheet(), QStringLiteral("bare.xlsx")));
    *cellOf(&tables, QStringLiteral("/id"), QStringLiteral("Note")) = QStringLiteral("Hello");
    *cellOf(&tables, QStringLiteral("RFID"), QStringLiteral("Becomes")) = QStringLiteral("COMMAND");
    for (TextTable &table : tables) {
        qsizetype hidden = -1;
        for (QStringList &row : table.rows) {
            if (const qsizetype found = row.indexOf(QString::fromLatin1(SheetCells::row)); found >= 0)
                hidden = found;
            if (hidden >= 0)
                row = row.mid(0, hidden);
        }
    }
    const ReturnedSheet returned = compareReturned(sampleSheet(), tables);
    QVERIFY2(returned.isOk(), qPrintable(returned.error));
    compareLists(described(returned), QStringList({QStringLiteral("note r1 /id:  → Hello"), QStringLiteral("enum-value auth RFID: WHITELIST → COMMAND")}));
    QVERIFY(!returned.notices.isEmpty());
}

void tst_SheetExport::ourOwnChangesStay()
{
    QList<TextTable> tables = tablesOf(exported(sampleSheet(), QStringLiteral("own.xlsx")));
    *cellOf(&tables, QStringLiteral("/total_energy"), QStringLiteral("Note")) = QStringLiteral("Theirs");
    Sheet ours = sampleSheet();
    // Only we changed this one: what came back is what we had sent.
    ours.rule(QStringLiteral("r2"))->note = QStringLiteral("Ours");
    ours.rule(QStringLiteral("r3"))->note = QStringLiteral("Ours");
    // Rows of a table may have moved.
    ours.enumTables[0].second.rows.move(0, 1);
    const ReturnedSheet returned = compareReturned(ours, tables);
    compareLists(described(returned), QStringList({QStringLiteral("note r3 /total_energy: Ours → Theirs !")}));
}

void tst_SheetExport::removedRows()
{
    QList<TextTable> tables = tablesOf(exported(sampleSheet(), QStringLiteral("removed.xlsx")));
    for (TextTable &table : tables) {
        std::erase_if(table.rows, [](const QStringList &row) { return !row.isEmpty() && (row.constFirst() == QLatin1StringView("/currency") || row.constFirst() == QLatin1StringView("PNC")); });
    }
    // A row that was copied, with its hidden id, for a new value and a new field.
    for (TextTable &table : tables) {
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            QStringList row = table.rows[i];
            if (row.isEmpty() || (row.constFirst() != QLatin1StringView("RFID") && row.constFirst() != QLatin1StringView("/id")))
                continue;
            row[0] = row.constFirst() == QLatin1StringView("RFID") ? QStringLiteral("KEYPAD") : QStringLiteral("/session_id");
            table.rows.insert(table.rows.begin() + qsizetype(i) + 1, row);
            break;
        }
    }
    const ReturnedSheet returned = compareReturned(sampleSheet(), tables);
    compareLists(described(returned),
             QStringList({QStringLiteral("new-row  :  → /ChargeId · as it is · Anna"), QStringLiteral("enum-row auth KEYPAD:  → WHITELIST"),
                          QStringLiteral("removed-row r5 /currency: always \"EUR\" → "), QStringLiteral("enum-row-removed auth PNC: (left out) → ")}));
    // A sheet that was deleted as a whole is no wish to delete its rows.
    tables.erase(std::remove_if(tables.begin(), tables.end(), [](const TextTable &table) { return table.name.endsWith(QStringLiteral("tables")); }), tables.end());
    const ReturnedSheet without = compareReturned(sampleSheet(), tables);
    QCOMPARE(without.changes.size(), 2);
    QVERIFY(!without.notices.isEmpty());
}

void tst_SheetExport::otherFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("blank") << QByteArray("\n\n  ") << QStringLiteral("empty");
    QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 etc") << QStringLiteral("old Excel");
    QTest::newRow("binary") << QByteArray("abc\0def", 7) << QStringLiteral("neither a workbook");
    QTest::newRow("broken zip") << QByteArray("PK\x03\x04 nothing else") << QStringLiteral("damaged");
    QTest::newRow("zip of something") << zipOf({{QStringLiteral("a.txt"), "hello"}}) << QStringLiteral("no sheets");
    QTest::newRow("another table") << QByteArray("a,b\n1,2\n") << QStringLiteral("No table of this sheet");
    QTest::newRow("another workbook") << workbook("<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>x</t></is></c></row></sheetData></worksheet>")
                                      << QStringLiteral("No table of this sheet");
}

void tst_SheetExport::otherFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const QString file = path(QStringLiteral("other.bin"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(content);
    out.close();
    const ReturnedSheet returned = readReturnedSheet(sampleSheet(), file);
    QVERIFY(!returned.isOk());
    QVERIFY2(returned.error.contains(says), qPrintable(returned.error));
    QVERIFY(!readReturnedSheet(sampleSheet(), path(QStringLiteral("nowhere.xlsx"))).isOk());
}

void tst_SheetExport::applied()
{
    Sheet sheet = sampleSheet();
    const auto change = [](SheetChange::Kind kind, const char *rule, const char *after) {
        SheetChange made;
        made.kind = kind;
        made.rule = QString::fromLatin1(rule);
        made.column = QStringLiteral("How it is made");
        made.after = QString::fromUtf8(after);
        return made;
    };
    QVERIFY(applyChange(change(SheetChange::Kind::Note, "r1", "New"), &sheet));
    QVERIFY(applyChange(change(SheetChange::Kind::Owner, "r9", "Dora"), &sheet));
    QVERIFY(applyChange(change(SheetChange::Kind::Status, "r2", "Agreed"), &sheet));
    QVERIFY(applyChange(change(SheetChange::Kind::Source, "r3", "/Energy"), &sheet));
    QVERIFY(applyChange(change(SheetChange::Kind::Transform, "r3", "four decimals"), &sheet));
    QVERIFY(applyChange(change(SheetChange::Kind::Source, "r5", "/Currency"), &sheet));
    QVERIFY(applyChange(change(SheetChange::Kind::RemovedRow, "r8", ""), &sheet));
    QVERIFY(!applyChange(change(SheetChange::Kind::Note, "gone", "x"), &sheet));
    QCOMPARE(sheet.rule(QStringLiteral("r1"))->note, QStringLiteral("New"));
    QCOMPARE(sheet.rule(QStringLiteral("r9"))->owner, QStringLiteral("Dora"));
    QCOMPARE(sheet.rule(QStringLiteral("r2"))->status, RuleStatus::Agreed);
    QCOMPARE(sheet.rule(QStringLiteral("r3"))->steps.first().text("path"), QStringLiteral("/Energy"));
    QVERIFY(sheet.rule(QStringLiteral("r3"))->note.contains(QStringLiteral("four decimals")));
    // A constant reads no field: the proposal is kept in words.
    QVERIFY(sheet.rule(QStringLiteral("r5"))->note.contains(QStringLiteral("/Currency")));
    QVERIFY(!sheet.rule(QStringLiteral("r8")));

    SheetChange row;
    row.kind = SheetChange::Kind::NewRow;
    row.target = QStringLiteral("/end_date_time");
    row.source = QStringLiteral("/End");
    row.note = QStringLiteral("Please");
    const int before = sheet.ruleCount();
    QVERIFY(applyChange(row, &sheet));
    QCOMPARE(sheet.ruleCount(), before + 1);
    QCOMPARE(sheet.rules.last().steps.first().text("path"), QStringLiteral("/End"));

    SheetChange entry;
    entry.kind = SheetChange::Kind::EnumRow;
    entry.table = QStringLiteral("auth");
    entry.from = {QStringLiteral("KEYPAD")};
    entry.after = QStringLiteral("WHITELIST");
    QVERIFY(applyChange(entry, &sheet));
    const EnumTable *table = sheet.enumTable(QStringLiteral("auth"));
    QCOMPARE(table->rows.size(), 5);
    QCOMPARE(table->rows.at(3).from, QStringList({QStringLiteral("KEYPAD")})); // before the row that fits anything
    SheetChange value;
    value.kind = SheetChange::Kind::EnumValue;
    value.table = entry.table;
    value.tableRow = 0;
    value.from = {QStringLiteral("APP")}; // which has moved to another place
    value.after = QStringLiteral("(left out)");
    QVERIFY(applyChange(value, &sheet));
    QVERIFY(sheet.enumTable(QStringLiteral("auth"))->rows.at(1).to.is_null());
    value.from = {QStringLiteral("NOWHERE")};
    QVERIFY(!applyChange(value, &sheet));
    value.tableRow = -1;
    value.after = QStringLiteral("COMMAND");
    QVERIFY(applyChange(value, &sheet));
    QCOMPARE(textOf(sheet.enumTable(QStringLiteral("auth"))->fallback), QStringLiteral("COMMAND"));
}

void tst_SheetExport::throughLibreOffice()
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed");
    const QString file = exported(sampleSheet(), QStringLiteral("office.xlsx"));
    const QString profile = QStringLiteral("-env:UserInstallation=file://") + path(QStringLiteral("profile"));
    // Opened and saved again by another program, as it comes back from a partner …
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("saved")));
    QProcess process;
    process.start(office, {profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("xlsx:Calc MS Excel 2007 XML"), QStringLiteral("--outdir"),
                           path(QStringLiteral("saved")), file});
    QVERIFY(process.waitForFinished(180000));
    const QString saved = path(QStringLiteral("saved/office.xlsx"));
    QVERIFY2(QFileInfo::exists(saved), process.readAllStandardError().constData());
    const ReturnedSheet returned = readReturnedSheet(sampleSheet(), saved);
    QVERIFY2(returned.isOk(), qPrintable(returned.error));
    compareLists(described(returned), QStringList());
    QCOMPARE(returned.notices, QStringList());
    QVERIFY(returned.rows >= 15);
    // … and printed: each page as wide as its sheet.
    process.start(office, {profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("--outdir"), m_folder.path(), file});
    QVERIFY(process.waitForFinished(180000));
    QFile pdf(path(QStringLiteral("office.pdf")));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.size() > 10'000);
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty())
        return;
    process.start(tool, {QStringLiteral("-layout"), pdf.fileName(), QStringLiteral("-")});
    QVERIFY(process.waitForFinished(60000));
    const QByteArray text = process.readAllStandardOutput();
    for (const char *expected : {"DEEMS, Example eMSP", "/total_energy", "round to 3", "WHITELIST", "Page 1 of", "Legend"})
        QVERIFY2(text.contains(expected), expected);
    QVERIFY(!text.contains("roamscope_row"));
    QVERIFY(text.count('\f') <= 12);
}

void tst_SheetExport::readerCells()
{
    int column = -1;
    int row = -1;
    QVERIFY(XlsxReader::cellReference(u"A1", &column, &row));
    QCOMPARE(column, 0);
    QCOMPARE(row, 1);
    QVERIFY(XlsxReader::cellReference(u"BC12", &column, &row));
    QCOMPARE(column, 54);
    QCOMPARE(row, 12);
    for (const QStringView junk : {QStringView(u""), QStringView(u"12"), QStringView(u"a1"), QStringView(u"A1B"), QStringView(u"A99999999999")})
        QVERIFY(!XlsxReader::cellReference(junk, &column, &row));
    QCOMPARE(XlsxReader::unescaped(QStringLiteral("a_x000D_b_x00_c_x")), QStringLiteral("a\rb_x00_c_x"));

    const QByteArray book = workbook("<worksheet><sheetData>"
                                     "<row r='3'><c r='B3' t='s'><v>1</v></c><c t='inlineStr'><is><r><t>in</t></r><r><t>line</t></r></is></c><c r='E3'><v>12.5</v></c></row>"
                                     "<row><c t='b'><v>1</v></c><c t='str'><f>A1&amp;\"x\"</f><v>computed</v></c><c t='s'><v>99</v></c><c t='e'><v>#REF!</v></c></row>"
                                     "<row r='7'><c r='A7' t='s'><v>0</v></c></row></sheetData></worksheet>",
                                     "<sst><si><t xml:space='preserve'> zero </t></si><si><r><t>o</t></r><r><t>ne</t></r><rPh><t>phonetic</t></rPh></si></sst>");
    const ReadTables read = readTables(book, QStringLiteral("x"));
    QVERIFY2(read.isOk(), qPrintable(read.error));
    QCOMPARE(read.tables.size(), 1);
    const TextTable &table = read.tables.first();
    QCOMPARE(table.name, QStringLiteral("One"));
    QCOMPARE(table.firstRow, 3);
    QCOMPARE(table.rows.size(), std::size_t(5));
    QCOMPARE(table.rows[0], QStringList({QString(), QStringLiteral("one"), QStringLiteral("inline"), QString(), QStringLiteral("12.5")}));
    QCOMPARE(table.rows[1], QStringList({QStringLiteral("true"), QStringLiteral("computed"), QString(), QStringLiteral("#REF!")}));
    QVERIFY(table.rows[2].isEmpty());
    QCOMPARE(table.rows[4], QStringList({QStringLiteral(" zero ")}));
}

void tst_SheetExport::readerIsBounded_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto sheet = [](const QByteArray &rows) { return workbook("<worksheet><sheetData>" + rows + "</sheetData></worksheet>"); };
    QTest::newRow("row in the far south") << sheet("<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='A1048576'><v>2</v></c></row>");
    QTest::newRow("column in the far east") << sheet("<row r='1'><c r='A1'><v>1</v></c><c r='XFD1'><v>2</v></c></row>");
    QTest::newRow("million rows") << sheet(QByteArray("<row><c><v>1</v></c></row>").repeated(300'000));
    QTest::newRow("wide rows") << sheet(QByteArray("<row><c r='NA1'><v>1</v></c></row>").repeated(100'000));
    QTest::newRow("long cell") << sheet("<row><c t='inlineStr'><is><t>" + QByteArray(2'000'000, 'x') + "</t></is></c></row>");
    QTest::newRow("bomb") << sheet(QByteArray(120 << 20, ' '));
    QTest::newRow("entities") << workbook("<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>");
    QTest::newRow("cut in the middle") << sheet("<row><c><v>1</v></c></row><row><c><v>2");
    QTest::newRow("deep") << sheet("<row><c>" + QByteArray("<v>").repeated(100'000));
    QTest::newRow("many strings") << workbook("<worksheet/>", "<sst>" + QByteArray("<si/>").repeated(1'200'000) + "</sst>");
}

void tst_SheetExport::readerIsBounded()
{
    QFETCH(QByteArray, content);
    const TableLimits limits;
    const ReadTables read = readTables(content, QStringLiteral("x"), limits);
    QVERIFY(read.isOk());
    QVERIFY(!read.notices.isEmpty() || QByteArray(QTest::currentDataTag()) == "long cell");
    for (const TextTable &table : read.tables) {
        QVERIFY(int(table.rows.size()) <= limits.rows);
        for (const QStringList &row : table.rows) {
            QVERIFY(row.size() <= limits.columns);
            for (const QString &cell : row)
                QVERIFY(cell.size() <= limits.cellLength);
        }
    }
}

void tst_SheetExport::csvForms_data()
{
    QTest::addColumn<QByteArray>("content");
    const QString text = QStringLiteral("Größe;b\r\n\"a;\"\"b\"\"\nc\";’x\r\n");
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QTest::newRow("Windows-1252") << QByteArray("Gr\xF6\xDF\x65;b\r\n\"a;\"\"b\"\"\nc\";\x92x\r\n");
    QTest::newRow("tabs") << QString(text).replace(QLatin1Char(';'), QLatin1Char('\t')).toUtf8();
    QTest::newRow("commas, old Mac") << QString(text).replace(QLatin1Char(';'), QLatin1Char(',')).replace(QStringLiteral("\r\n"), QStringLiteral("\r")).toUtf8();
}

void tst_SheetExport::csvForms()
{
    QFETCH(QByteArray, content);
    const ReadTables read = readTables(content, QStringLiteral("/tmp/some.csv"));
    QVERIFY2(read.isOk(), qPrintable(read.error));
    const TextTable &table = read.tables.first();
    QCOMPARE(table.name, QStringLiteral("some"));
    QCOMPARE(table.rows.size(), std::size_t(2));
    QCOMPARE(table.rows[0], QStringList({QStringLiteral("Größe"), QStringLiteral("b")}));
    QString first = table.rows[1].first();
    first.replace(QLatin1Char('\t'), QLatin1Char(';')).replace(QLatin1Char(','), QLatin1Char(';'));
    QCOMPARE(first, QStringLiteral("a;\"b\"\nc"));
    QCOMPARE(table.rows[1].last(), QStringLiteral("’x"));
}

QTEST_MAIN(tst_SheetExport)
#include "tst_sheetexport.moc"
