// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/document.h"

#include <QCoreApplication>

class QIODevice;

namespace Roamscope {

/// One writing of a report: what its writers share. Redaction, cancel, progress, the first error.
class ReportRun
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::Report)
public:
    ReportRun(const Report &report, const ReportOptions &options);

    const Report &report() const { return m_report; }
    /// Redacted, without the control characters that no document may hold (newline and tab stay).
    QString text(const QString &written) const;

    /// How often each row passes (2 when pages are counted first).
    void setPasses(int passes) { m_passes = passes; }
    /// After each row; false when cancelled.
    bool step();
    bool isCancelled() const { return m_options.cancelled && m_options.cancelled->load(std::memory_order_relaxed); }

    void fail(const QString &reason);
    bool hasFailed() const { return !m_reason.isEmpty(); }
    const QString &reason() const { return m_reason; }
    /// Nothing speaks against going on.
    bool isGood() const { return !hasFailed() && !isCancelled(); }

    /// "Made by Roamscope 0.1.0 on …"
    QString madeBy() const;
    QString legendTitle() const { return tr("Legend"); }
    /// Columns that a reader sees.
    static std::vector<std::size_t> visibleColumns(const ReportTable &table);
    static const ReportCell &cell(const ReportRow &row, std::size_t column);
    /// The mark of its style before the text, unless the text begins with it.
    static QString marked(const ReportCell &cell, const QString &text);
    /// Lines of the legend: meaning of styles, then columns that have a help text.
    std::vector<std::pair<ReportCell, QString>> legendRows() const;

private:
    const Report &m_report;
    const ReportOptions &m_options;
    QString m_reason;
    qint64 m_total = 0;
    qint64 m_done = 0;
    qint64 m_shown = 0;
    int m_passes = 1;
};

/// UTF-8 text to a device, in large pieces; tells the run when the disk is full.
class ReportOutput
{
public:
    ReportOutput(ReportRun &run, QIODevice *device);
    ~ReportOutput() { flush(); }
    ReportOutput(const ReportOutput &) = delete;
    ReportOutput &operator=(const ReportOutput &) = delete;

    ReportOutput &operator<<(const QString &text);
    ReportOutput &operator<<(const char *text);
    void raw(const QByteArray &bytes);
    bool flush();

private:
    ReportRun &m_run;
    QIODevice *m_device;
    QByteArray m_waiting;
};

} // namespace Roamscope
