// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/findingmodel.h"

#include "models/capture/capture.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QLocale>
#include <QtConcurrentRun>

namespace Roamscope {

namespace {
constexpr int namedChargePoints = 3;
}

QString timeSpanText(TimeUs from, TimeUs to, const TimeFormat &format, TimeUs origin)
{
    if (from == noTime)
        return {};
    if (to == noTime || to <= from)
        return formatTime(from, format, origin);
    TimeFormat second = format;
    const auto day = [&format](TimeUs time) {
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(time / 1000, Qt::UTC);
        return (format.utc ? utc : utc.toLocalTime()).date();
    };
    if (format.mode == TimeFormat::Mode::DateAndTime && day(from) == day(to))
        second.mode = TimeFormat::Mode::TimeOfDay;
    return FindingModel::tr("%1 to %2").arg(formatTime(from, format, origin), formatTime(to, second, origin));
}

FindingModel::FindingModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_pool.setMaxThreadCount(1);
}

FindingModel::~FindingModel()
{
    if (m_job)
        m_job->cancelled = true;
    m_pool.waitForDone();
}

void FindingModel::setSource(InsightResultPtr result, std::vector<FindingGroup> groups)
{
    auto source = std::make_shared<FindingSource>();
    source->result = std::move(result);
    source->groups = std::move(groups);
    m_newest = std::move(source);
    start();
}

void FindingModel::setQuery(const FindingQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    start();
}

void FindingModel::setTimeFormat(const TimeFormat &format)
{
    if (format == m_format)
        return;
    m_format = format;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
}

void FindingModel::start()
{
    if (!m_newest)
        return;
    const bool wasBusy = isBusy();
    if (m_job)
        m_job->cancelled = true;
    const auto job = std::make_shared<Job>();
    m_job = job;
    auto *watcher = new QFutureWatcher<FindingRows>(this);
    connect(watcher, &QFutureWatcher<FindingRows>::finished, this, [this, watcher, job, source = m_newest] {
        watcher->deleteLater();
        if (job != m_job)
            return; // a newer question is on its way
        m_job.reset();
        take(source, watcher->result());
        Q_EMIT busyChanged(false);
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [source = m_newest, query = m_query, job] {
        return FindingRows::build(*source, query, &job->cancelled);
    }));
    if (!wasBusy)
        Q_EMIT busyChanged(true);
}

void FindingModel::take(const std::shared_ptr<const FindingSource> &source, FindingRows rows)
{
    bool same = m_source && rows.rows.size() == m_rows.rows.size();
    for (std::size_t i = 0; same && i < rows.rows.size(); ++i)
        same = source->groups[rows.rows[i].group].key() == m_source->groups[m_rows.rows[i].group].key();
    if (same) {
        m_source = source;
        m_rows = std::move(rows);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        Q_EMIT aboutToReplaceRows();
        beginResetModel();
        m_source = source;
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT rowsReplaced();
    }
    Q_EMIT contentChanged();
}

int FindingModel::rowOfKey(const QByteArray &key) const
{
    for (int i = 0; i < rowCount() && !key.isEmpty(); ++i) {
        if (group(i).key() == key)
            return i;
    }
    return -1;
}

int FindingModel::rowOfFinding(quint32 finding) const
{
    for (int i = 0; i < rowCount(); ++i) {
        const std::vector<quint32> &findings = row(i).findings;
        if (std::find(findings.begin(), findings.end(), finding) != findings.end())
            return i;
    }
    return -1;
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.rows.size());
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString FindingModel::text(const FindingRows::Row &row, int column) const
{
    const FindingGroup &group = m_source->groups[row.group];
    const InsightResult &result = *m_source->result;
    switch (column) {
    case TitleColumn: {
        const InsightCheck *check = insightCheck(group.check);
        return check ? check->text(result.findings[row.findings.front()], result.input).title : QString::fromUtf8(group.check);
    }
    case CountColumn: {
        const int number = int(std::min(row.count, quint64(INT_MAX)));
        const QString times = tr("%Ln time(s)", nullptr, number);
        return row.chargePoints > 1 ? tr("%1, %2").arg(times, tr("%Ln charger(s)", nullptr, row.chargePoints)) : times;
    }
    case WhereColumn: {
        QStringList names;
        QList<quint16> peers;
        for (const quint32 finding : row.findings) {
            const quint16 peer = result.findings[finding].peer;
            if (peer == 0 || peers.contains(peer))
                continue;
            peers.append(peer);
            names.append(QString::fromUtf8(chargePointOf(result.findings[finding], result.input.capture.get())));
            if (names.size() == namedChargePoints)
                break;
        }
        if (names.isEmpty())
            return QString::fromUtf8(result.findings[row.findings.front()].object);
        const QString list = names.join(tr(", ", "between the names of a list"));
        return row.chargePoints > names.size() ? tr("%1 and %n more", nullptr, row.chargePoints - int(names.size())).arg(list) : list;
    }
    case AreaColumn:
        return displayName(row.area);
    case TimeColumn:
        return timeSpanText(row.from, row.to, m_format, result.input.capture ? result.input.capture->firstTime() : noTime);
    default:
        return {};
    }
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FindingRows::Row &row = m_rows.rows[std::size_t(index.row())];
    const FindingGroup &group = m_source->groups[row.group];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return row.isMarked && !group.reason.isEmpty() ? tr("No fault: %1").arg(group.reason) : text(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == TitleColumn) {
            const QString severity = row.severity == Severity::Error ? tr("Error") : row.severity == Severity::Warning ? tr("Warning") : tr("Note");
            // One line says all of it: the list shows two lines of one column.
            QStringList parts {tr("%1: %2", "severity: what was found").arg(row.isMarked ? tr("Marked as no fault") : severity, text(row, TitleColumn))};
            for (const int column : {int(CountColumn), int(AreaColumn), int(WhereColumn), int(TimeColumn)}) {
                if (const QString part = text(row, column); !part.isEmpty())
                    parts.append(part);
            }
            return parts.join(tr(", ", "between parts of a sentence"));
        }
        return text(row, index.column());
    case SeverityRole:
        return int(row.severity);
    case KeyRole:
        return group.key();
    case MarkedRole:
        return row.isMarked;
    case AreaRole:
        return int(row.area);
    case ReasonRole:
        return group.reason;
    case FirstFindingRole:
        return row.findings.front();
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("What was found");
    case CountColumn:
        return tr("How often");
    case WhereColumn:
        return tr("Where");
    case AreaColumn:
        return tr("Area");
    case TimeColumn:
        return tr("When");
    default:
        return {};
    }
}

} // namespace Roamscope
