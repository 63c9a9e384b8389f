// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/differencemodel.h"

#include "models/capture/timeformat.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QtConcurrent>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int growthInterval = 700; ///< ms between two looks at a comparison that grows
constexpr int longestValue = 120;

} // namespace

QString ageText(qint64 microseconds)
{
    return microseconds > 0 ? formatDuration(microseconds) : QString();
}

DifferenceModel::DifferenceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_pool.setMaxThreadCount(1);
    m_growth.setSingleShot(true);
    m_growth.setInterval(growthInterval);
    connect(&m_growth, &QTimer::timeout, this, &DifferenceModel::start);
}

DifferenceModel::~DifferenceModel()
{
    if (m_job)
        m_job->cancelled = true;
    m_pool.waitForDone();
}

void DifferenceModel::setComparison(ComparisonPtr comparison, const ComparisonNotes *notes)
{
    if (m_job)
        m_job->cancelled = true;
    m_job.reset();
    m_growth.stop();
    beginResetModel();
    m_comparison = std::move(comparison);
    m_notes = notes;
    m_rows = {};
    m_query.closed.clear();
    endResetModel();
    Q_EMIT busyChanged(false);
    Q_EMIT countsChanged();
    if (m_comparison)
        start();
}

void DifferenceModel::grow()
{
    if (!m_comparison || (m_comparison->size() == m_rows.seen && !m_comparison->isComplete()))
        return;
    if (m_rows.seen == 0)
        start(); // the first ones at once
    else if (!m_growth.isActive())
        m_growth.start();
}

void DifferenceModel::refreshNotes()
{
    if (!m_rows.rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    // A filter may ask for the state.
    if (m_comparison && !m_query.filter.matchesEverything())
        start();
}

void DifferenceModel::setFilter(const DifferenceFilter &filter)
{
    if (filter.text() == m_query.filter.text())
        return;
    m_query.filter = filter;
    start();
}

void DifferenceModel::setGroup(DifferenceGroup group)
{
    if (group == m_query.group)
        return;
    m_query.group = group;
    m_query.closed.clear();
    start();
}

void DifferenceModel::setTolerated(bool tolerated)
{
    if (tolerated == m_query.tolerated)
        return;
    m_query.tolerated = tolerated;
    start();
}

void DifferenceModel::sort(int column, Qt::SortOrder order)
{
    static constexpr DifferenceSort orders[ColumnCount] = {DifferenceSort::Class, DifferenceSort::Object, DifferenceSort::Path,
                                                           DifferenceSort::Found, DifferenceSort::Found, DifferenceSort::Age,
                                                           DifferenceSort::Found, DifferenceSort::Severity};
    m_query.sort = column >= 0 && column < ColumnCount ? orders[column] : DifferenceSort::Found;
    m_query.descending = order == Qt::DescendingOrder;
    start();
}

void DifferenceModel::toggleGroup(int row)
{
    if (!isHeading(row))
        return;
    const QByteArray &name = m_rows.groups[m_rows.rows[std::size_t(row)] & ~DifferenceRows::headingBit].name;
    if (!m_query.closed.remove(name))
        m_query.closed.insert(name);
    start();
}

QByteArray DifferenceModel::groupAt(int row) const
{
    return isHeading(row) ? m_rows.groups[m_rows.rows[std::size_t(row)] & ~DifferenceRows::headingBit].name : QByteArray();
}

int DifferenceModel::rowOfGroup(const QByteArray &name) const
{
    int row = 0;
    for (const DifferenceRows::Group &group : m_rows.groups) {
        if (group.name == name)
            return row;
        row += 1 + (group.closed ? 0 : int(group.count));
    }
    return -1;
}

void DifferenceModel::start()
{
    if (!m_comparison)
        return;
    const bool wasBusy = m_job != nullptr;
    if (m_job)
        m_job->cancelled = true;
    m_job = std::make_shared<Job>();
    m_query.notes = m_notes ? m_notes->notes() : ComparisonNotes::Notes();
    auto *watcher = new QFutureWatcher<DifferenceRows>(this);
    connect(watcher, &QFutureWatcher<DifferenceRows>::finished, this, [this, watcher, job = m_job] {
        watcher->deleteLater();
        if (job != m_job)
            return; // a newer request runs
        m_job.reset();
        Q_EMIT aboutToReplaceRows();
        beginResetModel();
        m_rows = watcher->future().takeResult();
        endResetModel();
        Q_EMIT rowsReplaced();
        Q_EMIT busyChanged(false);
        Q_EMIT countsChanged();
        if (m_comparison->size() > m_rows.seen)
            grow();
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [comparison = m_comparison, query = m_query, job = m_job] {
        return DifferenceRows::evaluate(*comparison, query, job->cancelled);
    }));
    if (!wasBusy)
        Q_EMIT busyChanged(true);
}

bool DifferenceModel::isHeading(int row) const
{
    return row >= 0 && row < int(m_rows.rows.size()) && (m_rows.rows[std::size_t(row)] & DifferenceRows::headingBit);
}

int DifferenceModel::differenceAt(int row) const
{
    return row < 0 || row >= int(m_rows.rows.size()) || isHeading(row) ? -1 : int(m_rows.rows[std::size_t(row)]);
}

int DifferenceModel::rowOf(int difference) const
{
    if (difference < 0)
        return -1;
    const auto found = std::find(m_rows.rows.begin(), m_rows.rows.end(), quint32(difference));
    return found == m_rows.rows.end() ? -1 : int(found - m_rows.rows.begin());
}

std::vector<quint32> DifferenceModel::differences() const
{
    std::vector<quint32> shown;
    shown.reserve(m_rows.rows.size());
    for (const quint32 row : m_rows.rows) {
        if (!(row & DifferenceRows::headingBit))
            shown.push_back(row);
    }
    return shown;
}

int DifferenceModel::next(int row, int direction) const
{
    for (int at = row + direction; at >= 0 && at < int(m_rows.rows.size()); at += direction) {
        if (!isHeading(at))
            return at;
    }
    return -1;
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.rows.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

ComparisonNotes::Note DifferenceModel::noteOf(const Difference &difference) const
{
    return m_notes && !m_notes->isEmpty() ? m_notes->note(ComparisonNotes::identity(*m_comparison, difference)) : ComparisonNotes::Note();
}

QString DifferenceModel::cellText(const Difference &difference, int column) const
{
    switch (column) {
    case ClassColumn:
        return displayName(difference.kind);
    case ObjectColumn:
        return QString::fromUtf8(m_comparison->key(difference));
    case PathColumn: {
        QString path = QString::fromUtf8(m_comparison->path(difference));
        if (path.startsWith(u'/'))
            path.remove(0, 1);
        return path.isEmpty() ? tr("the whole object") : path;
    }
    case CpoColumn:
        return m_comparison->valueText(difference, Side::Cpo, longestValue);
    case EmspColumn:
        return m_comparison->valueText(difference, Side::Emsp, longestValue);
    case OlderColumn:
        if (difference.older == Side::Neither)
            return {};
        return difference.older == Side::Cpo ? tr("CPO, by %1").arg(ageText(difference.age())) : tr("eMSP, by %1").arg(ageText(difference.age()));
    case OperatorColumn:
        return QString::fromUtf8(m_comparison->party(difference));
    case NoteColumn: {
        const ComparisonNotes::Note note = noteOf(difference);
        const QString state = note.state == DifferenceState::Open ? QString() : displayName(note.state);
        if (difference.isTolerated() && state.isEmpty()) {
            const std::vector<ComparisonRule> &rules = m_comparison->options().rules.rules();
            const std::size_t rule = difference.rule - 1u;
            return rule < rules.size() ? (rules[rule].reason.isEmpty() ? rules[rule].description() : rules[rule].reason) : QString();
        }
        return state.isEmpty() || note.comment.isEmpty() ? state + note.comment : tr("%1: %2").arg(state, note.comment);
    }
    default:
        return {};
    }
}

QString DifferenceModel::headingText(const DifferenceRows::Group &group) const
{
    const Difference &first = m_comparison->at(group.first);
    QString name;
    switch (m_query.group) {
    case DifferenceGroup::Class:
        name = displayName(first.kind);
        break;
    case DifferenceGroup::Field:
        name = QString::fromUtf8(m_comparison->fieldName(first.field));
        break;
    case DifferenceGroup::Object:
        name = tr("%1 %2").arg(displayName(first.module), QString::fromUtf8(m_comparison->key(first)));
        break;
    case DifferenceGroup::Operator:
        name = QString::fromUtf8(m_comparison->party(first));
        if (name.isEmpty())
            name = tr("No operator named");
        break;
    case DifferenceGroup::None:
        break;
    }
    return tr("%1: %Ln difference(s)", nullptr, int(group.count)).arg(name);
}

QString DifferenceModel::filterFor(const Difference &difference, int column) const
{
    switch (column) {
    case ClassColumn:
        return DifferenceFilter::equals(DifferenceField::Class, classId(difference.kind));
    case ObjectColumn:
        return DifferenceFilter::equals(DifferenceField::Key, cellText(difference, column));
    case PathColumn:
        return DifferenceFilter::equals(DifferenceField::Field, QString::fromUtf8(m_comparison->fieldName(difference.field)));
    case CpoColumn:
    case EmspColumn: {
        const Side side = column == CpoColumn ? Side::Cpo : Side::Emsp;
        const QString value = m_comparison->valueText(difference, side);
        return value.isEmpty() ? QString() : DifferenceFilter::equals(side == Side::Cpo ? DifferenceField::Cpo : DifferenceField::Emsp, value);
    }
    case OlderColumn:
        return difference.older == Side::Neither ? QString() : DifferenceFilter::equals(DifferenceField::Older, sideId(difference.older));
    case OperatorColumn:
        return DifferenceFilter::equals(DifferenceField::Operator, cellText(difference, column));
    case NoteColumn:
        return DifferenceFilter::equals(DifferenceField::State, stateId(noteOf(difference).state));
    default:
        return {};
    }
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.rows.size()))
        return {};
    if (isHeading(index.row())) {
        const DifferenceRows::Group &group = m_rows.groups[m_rows.rows[std::size_t(index.row())] & ~DifferenceRows::headingBit];
        switch (role) {
        case Qt::DisplayRole:
            return index.column() == 0 ? headingText(group) : QString();
        case HeadingRole:
            return headingText(group);
        case ClosedRole:
            return group.closed;
        case SeverityRole:
            return int(group.severity);
        case DifferenceRole:
            return -1;
        default:
            return {};
        }
    }
    const Difference &difference = m_comparison->at(m_rows.rows[std::size_t(index.row())]);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(difference, index.column());
    case Qt::ToolTipRole:
        return index.column() == ClassColumn ? m_comparison->message(difference) : cellText(difference, index.column());
    case DifferenceRole:
        return int(m_rows.rows[std::size_t(index.row())]);
    case SeverityRole:
        return int(difference.severity);
    case StateRole:
        return int(noteOf(difference).state);
    case CommentRole:
        return noteOf(difference).comment;
    case OlderRole:
        return int(difference.older);
    case AbsentRole:
        return index.column() == CpoColumn ? !difference.has(Side::Cpo) : index.column() == EmspColumn && !difference.has(Side::Emsp);
    case FilterRole:
        return filterFor(difference, index.column());
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ClassColumn:
        return tr("Difference");
    case ObjectColumn:
        return tr("Object");
    case PathColumn:
        return tr("Field");
    case CpoColumn:
        return tr("CPO");
    case EmspColumn:
        return tr("eMSP");
    case OlderColumn:
        return tr("Older copy");
    case OperatorColumn:
        return tr("Operator");
    case NoteColumn:
        return tr("State and comment");
    default:
        return {};
    }
}

} // namespace Roamscope
