// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportrun.h"

#include <QIODevice>
#include <QLocale>
#include <QSet>

namespace Roamscope {

ReportRun::ReportRun(const Report &report, const ReportOptions &options)
    : m_report(report)
    , m_options(options)
{
    for (const ReportSection &section : report.sections) {
        for (const ReportBlock &block : section.blocks) {
            if (const auto *table = std::get_if<ReportTable>(&block))
                m_total += table->size();
        }
    }
}

QString ReportRun::text(const QString &written) const
{
    QString safe = m_options.redaction.apply(written);
    for (qsizetype i = 0; i < safe.size(); ++i) {
        const char16_t c = safe.at(i).unicode();
        if ((c < 0x20 && c != u'\n' && c != u'\t') || c == 0x7F || c == 0xFFFE || c == 0xFFFF)
            safe[i] = QChar(QChar::ReplacementCharacter);
        else if (QChar::isSurrogate(c)) {
            // A lone half cannot be written as UTF-8.
            const bool pair = QChar::isHighSurrogate(c) && i + 1 < safe.size() && safe.at(i + 1).isLowSurrogate();
            if (pair)
                ++i;
            else
                safe[i] = QChar(QChar::ReplacementCharacter);
        }
    }
    return safe;
}

bool ReportRun::step()
{
    ++m_done;
    // A thousandth is as much as an eye sees.
    const qint64 all = qMax<qint64>(1, m_total * m_passes);
    if (m_options.progress && m_done * 1000 / all != m_shown) {
        m_shown = m_done * 1000 / all;
        m_options.progress(qMin(1.0, double(m_done) / double(all)));
    }
    return isGood();
}

void ReportRun::fail(const QString &reason)
{
    if (m_reason.isEmpty())
        m_reason = reason.isEmpty() ? tr("the disk did not take it") : reason;
}

QString ReportRun::madeBy() const
{
    return tr("Made by Roamscope %1 on %2")
        .arg(QStringLiteral(ROAMSCOPE_VERSION), QLocale().toString(m_report.made.toLocalTime().date(), QLocale::LongFormat));
}

std::vector<std::size_t> ReportRun::visibleColumns(const ReportTable &table)
{
    std::vector<std::size_t> visible;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (!table.columns[i].hidden)
            visible.push_back(i);
    }
    return visible;
}

const ReportCell &ReportRun::cell(const ReportRow &row, std::size_t column)
{
    static const ReportCell empty;
    return column < row.size() ? row[column] : empty;
}

QString ReportRun::marked(const ReportCell &cell, const QString &text)
{
    const QString mark = reportStyleMark(cell.style);
    if (mark.isEmpty() || text.startsWith(mark) || text.isEmpty())
        return text.isEmpty() ? mark : text;
    return mark + QLatin1Char(' ') + text;
}

std::vector<std::pair<ReportCell, QString>> ReportRun::legendRows() const
{
    std::vector<std::pair<ReportCell, QString>> rows;
    for (const auto &[style, meaning] : m_report.legend)
        rows.emplace_back(ReportCell(reportStyleName(style), style), meaning);
    QSet<QString> seen;
    for (const ReportSection &section : m_report.sections) {
        for (const ReportBlock &block : section.blocks) {
            const auto *table = std::get_if<ReportTable>(&block);
            if (!table)
                continue;
            for (const ReportColumn &column : table->columns) {
                if (column.help.isEmpty() || column.hidden || seen.contains(column.title + column.help))
                    continue;
                seen.insert(column.title + column.help);
                rows.emplace_back(ReportCell(column.title, ReportStyle::Strong), column.help);
            }
        }
    }
    return rows;
}

ReportOutput::ReportOutput(ReportRun &run, QIODevice *device)
    : m_run(run)
    , m_device(device)
{
    m_waiting.reserve(80 * 1024);
}

ReportOutput &ReportOutput::operator<<(const QString &text)
{
    raw(text.toUtf8());
    return *this;
}

ReportOutput &ReportOutput::operator<<(const char *text)
{
    m_waiting += text;
    return *this;
}

void ReportOutput::raw(const QByteArray &bytes)
{
    m_waiting += bytes;
    if (m_waiting.size() >= 64 * 1024)
        flush();
}

bool ReportOutput::flush()
{
    if (!m_waiting.isEmpty() && !m_run.hasFailed() && m_device->write(m_waiting) != m_waiting.size())
        m_run.fail(m_device->errorString());
    m_waiting.resize(0);
    return !m_run.hasFailed();
}

} // namespace Roamscope
