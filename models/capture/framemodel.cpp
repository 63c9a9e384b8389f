// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/framemodel.h"

#include "models/capture/annotations.h"
#include "models/capture/colorrules.h"
#include "models/capture/sourcelook.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <algorithm>
#include <array>

namespace Roamscope {

namespace {

constexpr int cachedRows = 4096;
constexpr int settleMilliseconds = 1500;
constexpr FrameId mostReordered = 2'000'000; ///< frames; with more, finding each row's new place takes too long
constexpr int settleShare = 10; ///< sorting a growing list anew takes at most one tenth of the time

struct ColumnFacts
{
    const char *id;
    SortKey key;
    bool sortable;
};
constexpr std::array<ColumnFacts, FrameModel::ColumnCount> columnFacts {{
    {"time", SortKey::Time, true},
    {"delta", SortKey::Time, false},
    {"source", SortKey::Row, false},
    {"lanes", SortKey::Kind, false},
    {"chargePoint", SortKey::Peer, true},
    {"protocol", SortKey::Version, true},
    {"action", SortKey::Action, true},
    {"id", SortKey::Row, false},
    {"status", SortKey::Kind, true},
    {"latency", SortKey::Latency, true},
    {"size", SortKey::Length, true},
    {"note", SortKey::Row, false},
}};

} // namespace

struct FrameModel::Job
{
    std::atomic_bool cancelled {false};
    FrameRowsQuery query;
    bool append = false;
};

FrameModel::FrameModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_cells(cachedRows)
    , m_colors(cachedRows)
{
    // Its own threads: a long analysis in the global pool must not hold up a filter.
    m_pool.setMaxThreadCount(2);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &FrameModel::rebuild);
}

FrameModel::~FrameModel()
{
    if (m_job)
        m_job->cancelled = true;
    m_pool.waitForDone();
}

void FrameModel::setCapture(CapturePtr capture)
{
    if (m_job)
        m_job->cancelled = true;
    m_job.reset();
    m_settle.stop();
    beginResetModel();
    m_capture = std::move(capture);
    m_analysis.reset();
    m_severities.clear();
    m_problemBits.clear();
    m_transaction = -1;
    m_rows = {};
    m_identity = false;
    m_ascending = true;
    m_rowCount = 0;
    m_seen = 0;
    m_matches = 0;
    m_cells.clear();
    m_colors.clear();
    endResetModel();
    setBusy(false);
    Q_EMIT countsChanged();
    if (m_capture && m_capture->size() > 0)
        rebuild();
}

void FrameModel::grow()
{
    if (!m_capture || m_capture->size() <= m_seen)
        return;
    if (m_rowCount > 0) // answers may have come to requests on screen
        refreshColumns();
    if (m_job)
        return; // finish() looks again
    if (m_seen == 0)
        rebuild();
    else if (query().isNatural(*m_capture))
        append();
    else if (!m_settle.isActive())
        m_settle.start();
}

FrameRowsQuery FrameModel::query() const
{
    return {.filter = m_filter,
            .arrangement = m_arrangement,
            .key = m_sortKey,
            .descending = m_descending,
            .first = 0,
            .last = m_capture ? m_capture->size() : 0};
}

void FrameModel::rebuild()
{
    if (!m_capture)
        return;
    start(query());
}

void FrameModel::append()
{
    FrameRowsQuery next = query();
    next.first = m_seen;
    if (m_identity && next.isIdentity(*m_capture)) {
        // Nothing to compute: row n is frame n.
        beginInsertRows({}, int(m_rowCount), int(next.last) - 1);
        m_rowCount = m_seen = m_matches = next.last;
        endInsertRows();
        Q_EMIT countsChanged();
        return;
    }
    start(next);
}

void FrameModel::start(FrameRowsQuery query)
{
    if (m_job)
        m_job->cancelled = true; // the newest request wins
    const auto job = std::make_shared<Job>();
    job->append = query.first > 0;
    job->query = std::move(query);
    m_job = job;
    m_building.start();
    setBusy(true);
    auto *watcher = new QFutureWatcher<FrameRows>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, job] {
        watcher->deleteLater();
        if (job == m_job)
            finish(*job, watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [capture = m_capture, job] {
        return buildFrameRows(*capture, job->query, &job->cancelled);
    }));
}

void FrameModel::finish(const Job &job, FrameRows result)
{
    const FrameRowsQuery query = job.query;
    const bool appended = job.append;
    m_job.reset();
    m_settle.setInterval(std::max<int>(settleMilliseconds, int(std::min<qint64>(m_building.elapsed(), 60'000)) * settleShare));
    if (appended && !result.identity) {
        const quint32 added = quint32(result.rows.size());
        m_seen = query.last;
        m_matches += result.matches;
        if (added > 0) {
            beginInsertRows({}, int(m_rowCount), int(m_rowCount + added) - 1);
            m_rows.insert(m_rows.end(), result.rows.begin(), result.rows.end());
            m_rowCount += added;
            m_ascending = m_ascending && result.ascending;
            endInsertRows();
        }
        insertLate(result.late);
        // A request that had no answer may have got one.
        if (m_filter.text().contains(QLatin1String("unanswered")) && !m_settle.isActive())
            m_settle.start();
    } else {
        const bool same = result.identity == m_identity && m_seen > 0 && result.rows == m_rows
            && (!result.identity || query.last == m_rowCount);
        const bool lists = !result.identity && !m_identity && result.ascending && m_ascending && m_seen > 0 && m_rowCount > 0;
        if (same) {
            m_seen = query.last;
            m_matches = result.matches;
        } else if (lists && query.isNatural(*m_capture) && job.query.filter.text() == m_shownFilter && applyChanges(result.rows)) {
            m_seen = query.last;
            m_matches = result.matches;
        } else if (!result.identity && !m_identity && m_seen > 0 && m_rowCount > 0 && query.arrangement == m_shownArrangement
                   && query.key == m_shownKey && query.descending == m_shownDescending && query.filter.text() == m_shownFilter && applyOrder(result.rows, query.last)) {
            m_ascending = result.ascending;
            m_seen = query.last;
            m_matches = result.matches;
        } else {
            Q_EMIT aboutToReplaceRows();
            beginResetModel();
            m_rows = std::move(result.rows);
            m_identity = result.identity;
            m_ascending = result.ascending;
            m_rowCount = m_identity ? query.last : quint32(m_rows.size());
            m_seen = query.last;
            m_matches = result.matches;
            m_shownFilter = job.query.filter.text();
            endResetModel();
            Q_EMIT rowsReplaced();
        }
        m_shownArrangement = query.arrangement;
        m_shownKey = query.key;
        m_shownDescending = query.descending;
    }
    setBusy(false);
    Q_EMIT countsChanged();
    grow();
}

// Requests that were not shown, or without their answer's row: both find their place, so that selection and
// scroll position stay while a capture grows.
void FrameModel::insertLate(const std::vector<FrameId> &requests)
{
    const FrameTable &frames = m_capture->frames();
    const auto insert = [this](std::size_t place, std::initializer_list<FrameId> ids) {
        beginInsertRows({}, int(place), int(place + ids.size()) - 1);
        m_rows.insert(m_rows.begin() + qsizetype(place), ids);
        m_rowCount += quint32(ids.size());
        endInsertRows();
    };
    for (const FrameId request : requests) {
        if (m_arrangement == Arrangement::Beside) {
            const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), request);
            if (place == m_rows.end() || *place != request)
                insert(std::size_t(place - m_rows.begin()), {request});
            continue;
        }
        if (m_arrangement != Arrangement::Under)
            continue;
        // Answers come soon: from the end it is not far.
        const FrameId response = frames.pair(request);
        std::size_t place = m_rows.size();
        while (place > 0) {
            const FrameId here = m_rows[place - 1];
            const bool under = place > 1 && isResponse(frames.kind(here)) && frames.pair(here) == m_rows[place - 2];
            if (!under && here <= request)
                break;
            --place;
        }
        const bool known = place > 0 && m_rows[place - 1] == request;
        if (known && (place == m_rows.size() || m_rows[place] != response))
            insert(place, {response});
        else if (!known)
            insert(place < m_rows.size() && place > 0 && frames.pair(m_rows[place - 1]) == m_rows[place] ? place + 1 : place, {request, response});
    }
}

// The same rows in another order, and new ones: told as such, so that selection and current row stay while a sorted list
// grows. False when a row is gone, and nothing was changed.
bool FrameModel::applyOrder(std::vector<FrameId> &rows, FrameId last)
{
    if (rows.size() < m_rows.size() || last > mostReordered)
        return false;
    constexpr quint32 absent = ~quint32(0);
    std::vector<quint32> places(last, absent);
    for (std::size_t i = 0; i < rows.size(); ++i)
        places[rows[i]] = quint32(i);
    std::vector<bool> known(last);
    for (const FrameId frame : m_rows) {
        if (frame >= last || places[frame] == absent)
            return false;
        known[frame] = true;
    }
    std::vector<FrameId> fresh;
    for (const FrameId frame : rows) {
        if (!known[frame])
            fresh.push_back(frame);
    }
    if (m_rows.size() + fresh.size() != rows.size())
        return false;
    if (!fresh.empty()) {
        beginInsertRows({}, int(m_rowCount), int(m_rowCount + fresh.size()) - 1);
        m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
        m_rowCount = quint32(m_rows.size());
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(this->index(int(places[m_rows[std::size_t(index.row())]]), index.column()));
    m_rows.swap(rows);
    m_ascending = false;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    return true;
}

// A few rows more or less are told as such; false when there are too many, and nothing was changed.
bool FrameModel::applyChanges(const std::vector<FrameId> &rows)
{
    struct Run
    {
        std::size_t place; ///< in the old list
        std::size_t removed;
        std::size_t from; ///< of what is inserted, in the new list
        std::size_t inserted;
    };
    constexpr std::size_t mostRuns = 64;
    std::vector<Run> runs;
    std::size_t old = 0;
    std::size_t next = 0;
    while (old < m_rows.size() || next < rows.size()) {
        if (old < m_rows.size() && next < rows.size() && m_rows[old] == rows[next]) {
            ++old;
            ++next;
            continue;
        }
        if (runs.size() == mostRuns)
            return false;
        Run run {old, 0, next, 0};
        while (old < m_rows.size() && (next == rows.size() || m_rows[old] < rows[next])) {
            ++old;
            ++run.removed;
        }
        while (next < rows.size() && (old == m_rows.size() || rows[next] < m_rows[old])) {
            ++next;
            ++run.inserted;
        }
        runs.push_back(run);
    }
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        const auto place = qsizetype(run->place);
        // What is inserted stands behind what is removed: nothing in between is compared with it.
        if (run->inserted > 0) {
            const qsizetype at = place + qsizetype(run->removed);
            beginInsertRows({}, int(at), int(at) + int(run->inserted) - 1);
            m_rows.insert(m_rows.begin() + at, rows.begin() + qsizetype(run->from), rows.begin() + qsizetype(run->from + run->inserted));
            m_rowCount = quint32(m_rows.size());
            endInsertRows();
        }
        if (run->removed > 0) {
            beginRemoveRows({}, int(place), int(place) + int(run->removed) - 1);
            m_rows.erase(m_rows.begin() + place, m_rows.begin() + place + qsizetype(run->removed));
            m_rowCount = quint32(m_rows.size());
            endRemoveRows();
        }
    }
    return true;
}

void FrameModel::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

void FrameModel::setAnalysis(AnalysisPtr analysis)
{
    m_analysis = std::move(analysis);
    m_severities.clear();
    m_problemBits.clear();
    if (m_analysis) {
        for (const Problem &problem : m_analysis->problems) {
            if (problem.frame != noFrame && problem.severity >= Severity::Warning)
                m_severities.emplace_back(problem.frame, quint8(problem.severity));
        }
        // The gravest of a frame first; the rest of that frame goes.
        std::sort(m_severities.begin(), m_severities.end(), [](const auto &a, const auto &b) {
            return a.first != b.first ? a.first < b.first : a.second > b.second;
        });
        m_severities.erase(std::unique(m_severities.begin(), m_severities.end(),
                                       [](const auto &a, const auto &b) { return a.first == b.first; }),
                           m_severities.end());
        if (m_capture && !m_severities.empty())
            m_problemBits.resize(m_capture->size());
        for (const auto &[frame, severity] : m_severities) {
            if (frame >= m_problemBits.size())
                continue;
            m_problemBits[frame] = true;
            const FrameId request = isResponse(m_capture->frames().kind(frame)) ? m_capture->frames().pair(frame) : noFrame;
            if (request < m_problemBits.size() && m_arrangement == Arrangement::Beside)
                m_problemBits[request] = true; // its row shows the response
        }
    }
    refreshColumns();
}

void FrameModel::setAnnotations(Annotations *annotations)
{
    if (m_annotations)
        m_annotations->disconnect(this);
    m_annotations = annotations;
    if (m_annotations)
        connect(m_annotations, &Annotations::changed, this, &FrameModel::refreshColumns);
    refreshColumns();
}

void FrameModel::setColorRules(ColorRules *rules)
{
    if (m_colorRules)
        m_colorRules->disconnect(this);
    m_colorRules = rules;
    const auto refresh = [this] {
        m_colors.clear();
        refreshColumns();
    };
    if (m_colorRules)
        connect(m_colorRules, &ColorRules::changed, this, refresh);
    refresh();
}

void FrameModel::setCurrentTransaction(int transaction)
{
    if (m_transaction == transaction)
        return;
    m_transaction = transaction;
    refreshColumns();
}

void FrameModel::setSourceLooks(std::vector<SourceLook> looks)
{
    if (looks == m_sourceLooks)
        return;
    m_sourceLooks = std::move(looks);
    refreshColumns();
}

const SourceLook *FrameModel::sourceLook(FrameId frame) const
{
    const quint8 source = m_capture->frames().block(frame).source[frame & FrameBlock::mask];
    return source < m_sourceLooks.size() ? &m_sourceLooks[source] : nullptr;
}

void FrameModel::refreshColumns()
{
    // Views repaint what is on screen; the range costs nothing.
    if (m_rowCount > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(m_rowCount) - 1, ColumnCount - 1));
}

void FrameModel::setFilter(const Filter &filter)
{
    if (m_filter.text() == filter.text())
        return;
    m_filter = filter;
    rebuild();
}

void FrameModel::setArrangement(Arrangement arrangement)
{
    if (m_arrangement == arrangement)
        return;
    m_arrangement = arrangement;
    rebuild();
}

void FrameModel::setTimeFormat(const TimeFormat &format)
{
    if (m_timeFormat == format)
        return;
    m_timeFormat = format;
    refreshColumns();
    Q_EMIT headerDataChanged(Qt::Horizontal, TimeColumn, TimeColumn);
}

void FrameModel::sort(int column, Qt::SortOrder order)
{
    if (!isSortable(column))
        return;
    const SortKey key = columnFacts[std::size_t(column)].key;
    const bool descending = order == Qt::DescendingOrder;
    if (key == m_sortKey && descending == m_descending)
        return;
    m_sortKey = key;
    m_descending = descending;
    rebuild();
}

bool FrameModel::isSortable(int column)
{
    return column >= 0 && column < ColumnCount && columnFacts[std::size_t(column)].sortable;
}

QString FrameModel::columnId(int column)
{
    return column >= 0 && column < ColumnCount ? QString::fromLatin1(columnFacts[std::size_t(column)].id) : QString();
}

FrameId FrameModel::frameAt(int row) const
{
    if (row < 0 || quint32(row) >= m_rowCount)
        return noFrame;
    return m_identity ? FrameId(row) : m_rows[std::size_t(row)];
}

int FrameModel::rowOf(FrameId frame) const
{
    if (!m_capture || frame >= m_capture->size())
        return -1;
    const auto find = [this](FrameId id) {
        if (m_identity)
            return id < m_rowCount ? int(id) : -1;
        const auto it = m_ascending ? std::lower_bound(m_rows.begin(), m_rows.end(), id) : std::find(m_rows.begin(), m_rows.end(), id);
        return it != m_rows.end() && *it == id ? int(it - m_rows.begin()) : -1;
    };
    const int row = find(frame);
    if (row >= 0 || m_arrangement != Arrangement::Beside || !isResponse(m_capture->frames().kind(frame)))
        return row;
    const FrameId request = m_capture->frames().pair(frame);
    return request == noFrame ? -1 : find(request);
}

int FrameModel::rowBefore(FrameId frame) const
{
    if (!m_capture || frame >= m_capture->size() || m_sortKey != SortKey::Time || m_descending)
        return -1;
    const TimeUs time = m_capture->frames().time(frame);
    int low = 0;
    int high = rowCount();
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (m_capture->frames().time(frameAt(middle)) <= time)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

int FrameModel::severityOf(FrameId frame) const
{
    const auto it = std::lower_bound(m_severities.begin(), m_severities.end(), std::pair<FrameId, quint8>(frame, 0));
    if (it != m_severities.end() && it->first == frame)
        return it->second;
    switch (m_capture->frames().kind(frame)) {
    case FrameKind::CallError:
    case FrameKind::CallResultError:
    case FrameKind::Damaged:
        return int(Severity::Error);
    default:
        break;
    }
    return m_capture->frames().flags(frame) & quint16(FrameFlag::Orphan) ? int(Severity::Warning) : -1;
}

int FrameModel::findProblem(int row, int direction) const
{
    // Without an analysis only kinds are known; a look around is enough then.
    constexpr qint64 farthestLook = 1'000'000;
    const qint64 count = m_rowCount;
    const qint64 last = m_problemBits.empty() ? qMin(count, farthestLook) : count;
    for (qint64 step = 1; step <= last; ++step) {
        const qint64 at = ((row + direction * step) % count + count) % count;
        const FrameId frame = frameAt(int(at));
        if (m_problemBits.empty() ? severityOf(frame) >= 0 : frame < m_problemBits.size() && m_problemBits[frame])
            return int(at);
    }
    return -1;
}

int FrameModel::findBookmark(int row, int direction) const
{
    if (!m_annotations)
        return -1;
    std::vector<int> rows;
    for (const FrameId frame : m_annotations->frames()) {
        const int at = rowOf(frame);
        if (at >= 0)
            rows.push_back(at);
    }
    if (rows.empty())
        return -1;
    std::sort(rows.begin(), rows.end());
    if (direction > 0) {
        const auto it = std::upper_bound(rows.begin(), rows.end(), row);
        return it == rows.end() ? rows.front() : *it;
    }
    const auto it = std::lower_bound(rows.begin(), rows.end(), row);
    return it == rows.begin() ? rows.back() : *(it - 1);
}

int FrameModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rowCount);
}

int FrameModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FrameModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || !m_capture)
        return {};
    const FrameId frame = frameAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(frame, index.row(), column);
    case Qt::ToolTipRole: {
        if (column == TimeColumn || column == SourceColumn)
            return sightingsTip(frame);
        if (column != ActionColumn && column != NoteColumn && column != LanesColumn && column != IdColumn)
            return {};
        return cellText(frame, index.row(), column);
    }
    case Qt::TextAlignmentRole:
        if (column == DeltaColumn || column == LatencyColumn || column == SizeColumn)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        const QString text = cellText(frame, index.row(), column);
        if (column != ActionColumn || severityOf(frame) < 0)
            return text;
        return severityOf(frame) == int(Severity::Error) ? tr("%1, error").arg(text) : tr("%1, warning").arg(text);
    }
    case FrameIdRole:
        return frame;
    case ResponseIdRole:
        return foldedResponse(frame);
    case SortRole:
        return sortValue(frame, column);
    case KindRole:
        return int(m_capture->frames().kind(frame));
    case SeverityRole: {
        const FrameId response = foldedResponse(frame);
        return qMax(severityOf(frame), response == noFrame ? -1 : severityOf(response));
    }
    case ToneRole:
        return int(toneFor(frame));
    case IndentRole:
        return m_arrangement == Arrangement::Under && isResponse(m_capture->frames().kind(frame))
            && m_capture->frames().pair(frame) != noFrame;
    case BookmarkRole:
        return m_annotations && m_annotations->note(frame).bookmarked;
    case CommentRole:
        return m_annotations ? m_annotations->note(frame).comment : QString();
    case ColorRole: {
        if (!m_colorRules || m_colorRules->rules().isEmpty())
            return QString();
        if (const int *cached = m_colors.object(frame))
            return *cached < 0 ? QString() : m_colorRules->rules().at(*cached).color;
        const int rule = m_colorRules->match(*m_capture, frame);
        m_colors.insert(frame, new int(rule));
        return rule < 0 ? QString() : m_colorRules->rules().at(rule).color;
    }
    case FilterRole:
        return filterFor(frame, column);
    case TransactionRole:
        return m_transaction >= 0 && m_analysis && m_analysis->transactionOf(frame) == m_transaction;
    case SummaryRole:
        return cells(frame).summary;
    case SourceColorRole: {
        const SourceLook *look = sourceLook(frame);
        return look ? look->colour : QString();
    }
    default:
        return {};
    }
}

QVariant FrameModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole && m_capture ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole && (section == DeltaColumn || section == LatencyColumn || section == SizeColumn))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == DeltaColumn)
        return tr("Time since the row above");
    if (role == Qt::ToolTipRole && section == LatencyColumn)
        return tr("Time from the request to its response");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return m_timeFormat.mode == TimeFormat::Mode::SinceStart ? tr("Since start")
                                                                 : tr("Time (%1)").arg(zoneName(m_timeFormat));
    case DeltaColumn:
        return tr("Δ");
    case SourceColumn:
        return tr("Source");
    case LanesColumn:
        return tr("From → to");
    case ChargePointColumn:
        return tr("Charge point");
    case ProtocolColumn:
        return tr("Protocol");
    case ActionColumn:
        return tr("Action");
    case IdColumn:
        return tr("Id");
    case StatusColumn:
        return tr("Status");
    case LatencyColumn:
        return tr("Latency");
    case SizeColumn:
        return tr("Size");
    case NoteColumn:
        return tr("Content");
    default:
        return {};
    }
}

} // namespace Roamscope
