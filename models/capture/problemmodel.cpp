// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/problemmodel.h"

#include "models/capture/framedetail.h"

#include <QHash>
#include <QLocale>
#include <QSet>
#include <QtConcurrent>

#include <algorithm>
#include <map>

namespace Roamscope {

namespace {

/// internalId of a group's own rows; children carry their group's row.
constexpr quintptr topLevel = ~quintptr(0);

Severity severityOf(const LedgerEntry &entry)
{
    switch (entry.kind) {
    case LedgerKind::SourceError:
        return Severity::Error;
    case LedgerKind::Damaged:
        return Severity::Warning;
    default:
        return Severity::Note;
    }
}

} // namespace

ProblemModel::ProblemModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    m_pool.setMaxThreadCount(1);
}

ProblemModel::~ProblemModel()
{
    m_pool.waitForDone();
}

void ProblemModel::setSource(CapturePtr capture, AnalysisPtr analysis)
{
    if (m_capture != capture || !analysis) {
        beginResetModel();
        m_groups.clear();
        m_ledger.reset();
        m_capture = std::move(capture);
        m_analysis.reset();
        endResetModel();
    }
    m_newest = std::move(analysis);
    start();
}

void ProblemModel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    if (!m_groups.empty())
        Q_EMIT dataChanged(index(0, TimeColumn), index(int(m_groups.size()) - 1, TimeColumn));
}

void ProblemModel::setQuery(const Query &query)
{
    if (m_query == query)
        return;
    m_query = query;
    start();
}

void ProblemModel::start()
{
    if (m_watcher) {
        m_watcher->disconnect(this);
        m_watcher->deleteLater();
    }
    m_watcher = new QFutureWatcher<std::shared_ptr<Result>>(this);
    connect(m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const std::shared_ptr<Result> result = m_watcher->result();
        m_watcher->deleteLater();
        m_watcher = nullptr;
        std::copy(std::begin(result->totals), std::end(result->totals), std::begin(m_totals));
        if (!isShown(*result)) {
            beginResetModel();
            m_groups = std::move(result->groups);
            m_analysis = result->analysis;
            m_ledger = result->ledger;
            endResetModel();
        }
        Q_EMIT totalsChanged(m_totals[int(Severity::Error)], m_totals[int(Severity::Warning)], m_totals[int(Severity::Note)]);
        Q_EMIT busyChanged(false);
    });
    Q_EMIT busyChanged(true);
    m_watcher->setFuture(QtConcurrent::run(&m_pool, [capture = m_capture, analysis = m_newest, query = m_query] {
        auto result = std::make_shared<Result>(build(capture, analysis, query));
        result->analysis = analysis;
        return result;
    }));
}

bool ProblemModel::isShown(const Result &result) const
{
    return result.analysis == m_analysis && result.groups.size() == m_groups.size() && !m_groups.empty()
        && std::equal(m_groups.begin(), m_groups.end(), result.groups.begin(), [](const Group &a, const Group &b) {
               return a.severity == b.severity && a.uncounted == b.uncounted && a.items.size() == b.items.size()
                   && a.items.front().place == b.items.front().place && a.items.back().place == b.items.back().place
                   && a.items.front().inLedger == b.items.front().inLedger;
           });
}

ProblemModel::Result ProblemModel::build(const CapturePtr &capture, const AnalysisPtr &analysis, const Query &query)
{
    Result result;
    const QString needle = query.text.trimmed().toCaseFolded();
    if (analysis) {
        QHash<QByteArray, std::size_t> byKey;
        std::vector<QSet<quint16>> peers;
        for (quint32 i = 0; i < analysis->problems.size(); ++i) {
            const Problem &problem = analysis->problems[i];
            // The ledger below tells the same line by line.
            if (problem.kind == Problem::Kind::Source || !query.severities[int(problem.severity)])
                continue;
            if (!needle.isEmpty()) {
                const QString text = problem.message() + QLatin1Char('\n') + displayName(problem.kind) + QLatin1Char('\n')
                    + QString::fromUtf8(capture->peers().text(problem.peer)) + QLatin1Char('\n') + QString::fromUtf8(problem.pointer);
                if (!text.toCaseFolded().contains(needle))
                    continue;
            }
            const auto known = byKey.constFind(problem.groupKey());
            std::size_t place = known == byKey.constEnd() ? result.groups.size() : known.value();
            if (known == byKey.constEnd()) {
                byKey.insert(problem.groupKey(), place);
                result.groups.push_back({});
                peers.push_back({});
            }
            Group &group = result.groups[place];
            group.severity = std::max(group.severity, problem.severity);
            group.items.push_back({i, false});
            if (problem.peer)
                peers[place].insert(problem.peer);
        }
        for (std::size_t i = 0; i < peers.size(); ++i)
            result.groups[i].peers = int(peers[i].size());
        std::copy(std::begin(analysis->problemTotals), std::end(analysis->problemTotals), std::begin(result.totals));
    }
    if (capture) {
        auto ledger = std::make_shared<std::vector<LedgerEntry>>(capture->ledger().entries());
        std::map<std::pair<LedgerKind, LedgerReason>, Group> causes;
        for (quint32 i = 0; i < ledger->size(); ++i) {
            const LedgerEntry &entry = (*ledger)[i];
            const Severity severity = severityOf(entry);
            if (!query.severities[int(severity)])
                continue;
            if (!needle.isEmpty() && !(entry.message() + QLatin1Char('\n') + QString::fromUtf8(entry.detail)).toCaseFolded().contains(needle))
                continue;
            Group &group = causes[{entry.kind, entry.reason}];
            group.severity = severity;
            group.items.push_back({i, true});
        }
        for (auto &[cause, group] : causes) {
            const quint64 counted = capture->ledger().total(cause.second);
            if (needle.isEmpty() && counted > group.items.size())
                group.uncounted = counted - group.items.size();
            if (!analysis)
                ++result.totals[int(group.severity)];
            result.groups.push_back(std::move(group));
        }
        result.ledger = std::move(ledger);
    }
    // The gravest first; of equals what is rare, and so easily missed, before what repeats.
    std::stable_sort(result.groups.begin(), result.groups.end(), [](const Group &a, const Group &b) {
        return a.severity != b.severity ? a.severity > b.severity : a.items.size() < b.items.size();
    });
    return result;
}

quint64 ProblemModel::shown() const
{
    quint64 count = 0;
    for (const Group &group : m_groups)
        count += group.items.size() + group.uncounted;
    return count;
}

const ProblemModel::Item *ProblemModel::itemOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (index.internalId() == topLevel)
        return &m_groups[std::size_t(index.row())].items.front();
    return &m_groups[std::size_t(index.internalId())].items[std::size_t(index.row())];
}

QModelIndex ProblemModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : topLevel);
}

QModelIndex ProblemModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(int(child.internalId()), 0, topLevel);
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != topLevel || parent.column() > 0)
        return 0;
    // One alone is its own row.
    const std::size_t items = m_groups[std::size_t(parent.row())].items.size();
    return items > 1 ? int(items) : 0;
}

int ProblemModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

FrameId ProblemModel::frameOf(const Item &item) const
{
    return item.inLedger ? noFrame : m_analysis->problems[item.place].frame;
}

QString ProblemModel::message(const Item &item) const
{
    if (!item.inLedger)
        return m_analysis->problems[item.place].message();
    const LedgerEntry &entry = (*m_ledger)[item.place];
    const QString excerpt = QString::fromUtf8(entry.detail).simplified();
    return excerpt.isEmpty() ? entry.message() : entry.message() + QStringLiteral(" — ") + excerpt;
}

QString ProblemModel::where(const Item &item) const
{
    if (!item.inLedger) {
        const Problem &problem = m_analysis->problems[item.place];
        return QString::fromUtf8(m_capture->peers().text(problem.peer));
    }
    const LedgerEntry &entry = (*m_ledger)[item.place];
    const std::vector<CaptureSource> sources = m_capture->sources();
    const QString file = entry.source < sources.size() ? sources[entry.source].path.section(QLatin1Char('/'), -1) : QString();
    return entry.line ? QStringLiteral("%1:%2").arg(file).arg(entry.line) : file;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    const Item *item = itemOf(index);
    if (!item || !m_capture)
        return {};
    const Group *group = index.internalId() == topLevel ? &m_groups[std::size_t(index.row())] : nullptr;
    const bool several = group && group->items.size() + group->uncounted > 1;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case MessageColumn:
            return message(*item);
        case CountColumn:
            if (!several)
                return {};
            return QStringLiteral("%1×").arg(QLocale().toString(quint64(group->items.size() + group->uncounted)));
        case WhereColumn:
            if (several && group->peers > 1)
                return tr("%n charge point(s)", nullptr, group->peers);
            return where(*item);
        case TimeColumn: {
            const FrameId frame = frameOf(*item);
            return frame == noFrame ? QString() : formatTime(m_capture->frames().time(frame), m_format, m_capture->firstTime());
        }
        default:
            return {};
        }
    case Qt::ToolTipRole: {
        const QString advice = data(index, AdviceRole).toString();
        return advice.isEmpty() ? message(*item) : message(*item) + QLatin1Char('\n') + advice;
    }
    case Qt::TextAlignmentRole:
        return int((index.column() == CountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        const QString text = data(index, Qt::DisplayRole).toString();
        if (index.column() != MessageColumn)
            return text;
        switch (Severity(data(index, SeverityRole).toInt())) {
        case Severity::Error:
            return tr("Error: %1").arg(text);
        case Severity::Warning:
            return tr("Warning: %1").arg(text);
        case Severity::Note:
            break;
        }
        return tr("Note: %1").arg(text);
    }
    case SeverityRole:
        if (group)
            return int(group->severity);
        return int(item->inLedger ? severityOf((*m_ledger)[item->place]) : m_analysis->problems[item->place].severity);
    case FrameRole:
        return frameOf(*item);
    case PointerRole:
        if (item->inLedger || frameOf(*item) == noFrame)
            return QString();
        return payloadPointer(m_capture->frames().at(frameOf(*item)), QString::fromUtf8(m_analysis->problems[item->place].pointer));
    case TransactionRole:
        return item->inLedger ? -1 : m_analysis->problems[item->place].transaction;
    case AdviceRole:
        return item->inLedger ? QString() : m_analysis->problems[item->place].advice();
    case KeyRole: {
        const QByteArray key = item->inLedger ? QByteArray::number(int((*m_ledger)[item->place].kind)) + ':' + QByteArray::number(int((*m_ledger)[item->place].reason))
                                              : m_analysis->problems[item->place].groupKey();
        return group ? key : key + '#' + QByteArray::number(item->inLedger ? item->place : frameOf(*item));
    }
    case CopyRole:
        return QStringLiteral("%1\t%2\t%3")
            .arg(data(index.siblingAtColumn(TimeColumn), Qt::DisplayRole).toString(), where(*item), message(*item));
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == CountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MessageColumn:
        return tr("Problem");
    case CountColumn:
        return tr("Times");
    case WhereColumn:
        return tr("Where");
    case TimeColumn:
        return tr("First seen (%1)").arg(zoneName(m_format));
    default:
        return {};
    }
}

} // namespace Roamscope
