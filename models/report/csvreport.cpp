// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportrun.h"
#include "models/report/reportwriters.h"

#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryFile>

#include <algorithm>

#include <quazip.h>
#include <quazipfile.h>

namespace Roamscope {

namespace {

/// A program that opens the file must not take text of others for a formula: it gets an apostrophe, which
/// spreadsheets know as "text follows". Plain negative numbers are left alone.
QString withoutFormula(const QString &text)
{
    qsizetype first = 0;
    while (first < text.size() && (text.at(first) == QLatin1Char(' ') || text.at(first) == QLatin1Char('\n')))
        ++first;
    if (first >= text.size() || text.size() < 2)
        return text;
    const char16_t c = text.at(first).unicode();
    // Full-width forms count too: some programs fold them.
    static const QString dangerous = QStringLiteral("=+-@\t|%＝＋－＠");
    if (!dangerous.contains(QChar(c)))
        return text;
    static const QRegularExpression number(QStringLiteral("^[+-][0-9]+([.,][0-9]+)?$"));
    return number.match(text).hasMatch() ? text : QLatin1Char('\'') + text;
}

QString field(const QString &text)
{
    const QString safe = withoutFormula(text);
    const bool quoted = safe.contains(QLatin1Char('"')) || safe.contains(QLatin1Char(',')) || safe.contains(QLatin1Char(';'))
        || safe.contains(QLatin1Char('\n')) || safe.contains(QLatin1Char('\t')) || safe.startsWith(QLatin1Char(' ')) || safe.endsWith(QLatin1Char(' '));
    if (!quoted)
        return safe;
    QString inside = safe;
    return QLatin1Char('"') + inside.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

void writeLine(ReportOutput &out, const QStringList &fields)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            out << ",";
        out << field(fields.at(i));
    }
    out << "\r\n";
}

QString cellText(const ReportRun &run, const ReportCell &cell)
{
    if (cell.number)
        return QString::number(*cell.number, 'g', 15);
    return run.text(cell.text);
}

struct Placed
{
    const ReportSection *section = nullptr;
    const ReportTable *table = nullptr;
};

std::vector<Placed> tablesOf(const Report &report, bool mainOnly)
{
    std::vector<Placed> tables;
    for (const ReportSection &section : report.sections) {
        for (const ReportBlock &block : section.blocks) {
            const auto *table = std::get_if<ReportTable>(&block);
            if (table && (!mainOnly || table->main))
                tables.push_back({&section, table});
        }
    }
    return tables;
}

bool sameColumns(const ReportTable &a, const ReportTable &b)
{
    return std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
                      [](const ReportColumn &x, const ReportColumn &y) { return x.id == y.id; });
}

QStringList header(const ReportTable &table)
{
    QStringList titles;
    for (const ReportColumn &column : table.columns)
        titles.append(column.title.isEmpty() ? column.id : column.title);
    return titles;
}

bool writeRows(ReportRun &run, ReportOutput &out, const ReportTable &table, const QString &section)
{
    for (qint64 i = 0; i < table.size(); ++i) {
        const ReportRow row = table.row(i);
        QStringList fields;
        fields.reserve(qsizetype(table.columns.size()) + 1);
        if (!section.isNull())
            fields.append(section);
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            fields.append(cellText(run, ReportRun::cell(row, column)));
        writeLine(out, fields);
        if (!run.step())
            return false;
    }
    return true;
}

/// Excel takes a file for UTF-8 only when it begins so.
constexpr const char *byteOrderMark = "\xEF\xBB\xBF";

} // namespace

bool writeCsvReport(ReportRun &run, QIODevice *device)
{
    ReportOutput out(run, device);
    out << byteOrderMark;
    std::vector<Placed> tables = tablesOf(run.report(), true);
    if (tables.empty())
        tables = tablesOf(run.report(), false);
    const bool one = !tables.empty() && std::all_of(tables.begin(), tables.end(), [&](const Placed &placed) {
        return sameColumns(*placed.table, *tables.front().table);
    });
    if (one) {
        // One table for a program to read; the section is a column when there are several.
        QStringList titles = header(*tables.front().table);
        if (tables.size() > 1)
            titles.prepend(ReportRun::tr("Section"));
        writeLine(out, titles);
        for (const Placed &placed : tables) {
            const QString section = tables.size() > 1 ? run.text(placed.section->title) : QString();
            if (!writeRows(run, out, *placed.table, tables.size() > 1 && section.isNull() ? QStringLiteral("") : section))
                return false;
        }
        return out.flush();
    }
    bool first = true;
    for (const Placed &placed : tables) {
        if (!first)
            out << "\r\n";
        first = false;
        writeLine(out, {run.text(placed.table->title.isEmpty() ? placed.section->title : placed.table->title)});
        writeLine(out, header(*placed.table));
        if (!writeRows(run, out, *placed.table, {}))
            return false;
    }
    return out.flush();
}

bool writeCsvZipReport(ReportRun &run, const QString &path)
{
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly)) {
        run.fail(target.errorString());
        return false;
    }
    // The archive's directory is written by seeking back, which a QSaveFile must not see.
    QTemporaryFile scratch;
    if (!scratch.open()) {
        run.fail(scratch.errorString());
        return false;
    }
    QuaZip zip(&scratch);
    if (!zip.open(QuaZip::mdCreate)) {
        run.fail(ReportRun::tr("the archive could not be begun"));
        return false;
    }
    zip.setUtf8Enabled(true);
    QSet<QString> names;
    const auto writeFile = [&](const QString &wanted, const auto &write) {
        QString name = wanted;
        for (int i = 2; names.contains(name); ++i)
            name = wanted + QLatin1Char('-') + QString::number(i);
        names.insert(name);
        QuaZipFile file(&zip);
        QuaZipNewInfo info(name + QStringLiteral(".csv"));
        info.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
        if (!file.open(QIODevice::WriteOnly, info)) {
            run.fail(file.errorString());
            return false;
        }
        bool done = false;
        {
            ReportOutput out(run, &file);
            out << byteOrderMark;
            done = write(out) && out.flush();
        }
        file.close();
        if (file.getZipError() != 0)
            run.fail(file.errorString());
        return done && run.isGood();
    };
    bool good = writeFile(QStringLiteral("about"), [&](ReportOutput &out) {
        writeLine(out, {run.text(run.report().title)});
        for (const ReportFact &fact : run.report().facts)
            writeLine(out, {fact.name, run.text(fact.value)});
        writeLine(out, {run.madeBy()});
        return true;
    });
    for (const Placed &placed : tablesOf(run.report(), false)) {
        if (!good)
            break;
        QString name = placed.section->id;
        if (!placed.table->id.isEmpty() && placed.table->id != name)
            name += QLatin1Char('-') + placed.table->id;
        static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9._-]+"));
        name.replace(unsafe, QStringLiteral("-"));
        good = writeFile(name.isEmpty() ? QStringLiteral("table") : name.left(80), [&](ReportOutput &out) {
            writeLine(out, header(*placed.table));
            return writeRows(run, out, *placed.table, {});
        });
    }
    zip.close();
    if (zip.getZipError() != 0)
        run.fail(ReportRun::tr("the archive could not be finished"));
    if (!good || !run.isGood())
        return false;
    scratch.open();
    scratch.seek(0);
    while (!scratch.atEnd()) {
        const QByteArray piece = scratch.read(1 << 20);
        if (piece.isEmpty() || target.write(piece) != piece.size())
            break;
    }
    if (target.size() < scratch.size() || !target.commit()) {
        run.fail(target.errorString());
        return false;
    }
    return true;
}

} // namespace Roamscope
