// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/alignedmodel.h"

#include "models/catalog/catalog.h"

namespace Roamscope {

namespace {

int sideOf(int column)
{
    return column >= AlignedModel::CpoColumn && column <= AlignedModel::ChargerColumn ? column - AlignedModel::CpoColumn : -1;
}

} // namespace

AlignedModel::AlignedModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_names {tr("CPO"), tr("eMSP"), tr("Charger")}
{
}

void AlignedModel::setDocument(AlignedDocument document, const QHash<int, QString> &notes, const QHash<int, int> &older)
{
    beginResetModel();
    m_document = std::move(document);
    m_notes = notes;
    m_older = older;
    m_counts = {};
    for (std::size_t i = 1; i < m_document.rows.size(); ++i) {
        const AlignedDocument::Row &row = m_document.rows[i];
        // A whole branch that one side lacks is one difference.
        if (row.children.empty() || row.difference >= 0)
            ++m_counts[std::size_t(row.mark)];
    }
    filter();
    endResetModel();
}

void AlignedModel::setSideNames(const std::array<QString, AlignedDocument::sideCount> &names)
{
    m_names = names;
    Q_EMIT headerDataChanged(Qt::Horizontal, CpoColumn, ChargerColumn);
}

void AlignedModel::setLeast(AlignedDocument::Mark mark)
{
    if (m_least == mark)
        return;
    beginResetModel();
    m_least = mark;
    filter();
    endResetModel();
}

void AlignedModel::filter()
{
    const std::size_t size = m_document.rows.size();
    m_children.assign(size, {});
    m_placeOf.assign(size, -1);
    for (std::size_t i = 1; i < size; ++i) {
        const AlignedDocument::Row &row = m_document.rows[i];
        const auto parent = std::size_t(row.parent);
        // What lies below a branch that is different as a whole is shown with it.
        bool shown = row.below >= m_least;
        for (int above = row.parent; !shown && above > 0; above = m_document.rows[std::size_t(above)].parent) {
            const AlignedDocument::Row &branch = m_document.rows[std::size_t(above)];
            shown = branch.difference >= 0 && branch.mark >= m_least;
        }
        if (!shown)
            continue;
        m_placeOf[i] = int(m_children[parent].size());
        m_children[parent].push_back(int(i));
    }
}

int AlignedModel::rowOf(const QModelIndex &index) const
{
    return index.isValid() ? int(index.internalId()) : -1;
}

QModelIndex AlignedModel::indexOf(int row, int column) const
{
    if (row <= 0 || row >= int(m_document.rows.size()) || m_placeOf[std::size_t(row)] < 0)
        return {};
    return createIndex(m_placeOf[std::size_t(row)], column, quintptr(row));
}

int AlignedModel::neighbour(int row, int direction) const
{
    // The order of the tree is not the order of the rows: walk it.
    std::vector<int> order;
    std::vector<int> stack;
    if (!m_document.isEmpty())
        stack.push_back(0);
    int at = -1;
    while (!stack.empty()) {
        const int top = stack.back();
        stack.pop_back();
        const AlignedDocument::Row &there = m_document.rows[std::size_t(top)];
        if (top == row)
            at = int(order.size());
        if (there.mark == AlignedDocument::Mark::Different && top > 0)
            order.push_back(top);
        for (auto child = there.children.rbegin(); child != there.children.rend(); ++child)
            stack.push_back(*child);
    }
    if (direction > 0) {
        std::size_t next = at < 0 ? 0 : std::size_t(at);
        if (next < order.size() && order[next] == row)
            ++next;
        return next < order.size() ? order[next] : -1;
    }
    const int previous = at < 0 ? int(order.size()) - 1 : at - 1;
    return previous >= 0 ? order[std::size_t(previous)] : -1;
}

QModelIndex AlignedModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || m_children.empty() || (parent.isValid() && parent.column() != 0))
        return {};
    const std::vector<int> &children = m_children[parent.isValid() ? std::size_t(parent.internalId()) : 0];
    return row < int(children.size()) ? createIndex(row, column, quintptr(children[std::size_t(row)])) : QModelIndex();
}

QModelIndex AlignedModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int above = m_document.rows[std::size_t(child.internalId())].parent;
    return above > 0 ? createIndex(m_placeOf[std::size_t(above)], 0, quintptr(above)) : QModelIndex();
}

int AlignedModel::rowCount(const QModelIndex &parent) const
{
    if (m_children.empty() || (parent.isValid() && parent.column() != 0))
        return 0;
    return int(m_children[parent.isValid() ? std::size_t(parent.internalId()) : 0].size());
}

int AlignedModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString AlignedModel::noteText(int row) const
{
    const AlignedDocument::Row &there = m_document.rows[std::size_t(row)];
    if (there.difference >= 0)
        return m_notes.value(there.difference);
    if (there.mark == AlignedDocument::Mark::SameMeaning)
        return tr("Same meaning");
    return {};
}

QVariant AlignedModel::data(const QModelIndex &index, int role) const
{
    const int at = rowOf(index);
    if (at < 0)
        return {};
    const AlignedDocument::Row &row = m_document.rows[std::size_t(at)];
    const int side = sideOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == FieldColumn)
            return m_document.label(at);
        return side >= 0 ? m_document.valueText(at, side) : noteText(at);
    case Qt::ToolTipRole: {
        if (side >= 0)
            return m_document.valueText(at, side).left(2000);
        if (index.column() == NoteColumn)
            return noteText(at);
        const AlignedDocument::Row *parent = row.parent >= 0 ? &m_document.rows[std::size_t(row.parent)] : nullptr;
        return row.field && parent && parent->object ? localizedDescription(*parent->object, *row.field) : QString();
    }
    case Qt::AccessibleTextRole:
        if (side >= 0)
            return row.node[std::size_t(side)] < 0 ? tr("%1: not there").arg(m_names[std::size_t(side)])
                                                   : tr("%1: %2").arg(m_names[std::size_t(side)], m_document.valueText(at, side));
        return {};
    case MarkRole:
        return int(row.mark);
    case BelowRole:
        return int(row.below);
    case DifferenceRole:
        return row.difference;
    case OutsiderRole:
        return row.mark == AlignedDocument::Mark::Different ? m_document.outsider(at) : -1;
    case OlderRole:
        return m_older.value(row.difference, -1);
    case AbsentRole:
        return side >= 0 && row.node[std::size_t(side)] < 0;
    case KindRole: {
        const int node = side >= 0 ? row.node[std::size_t(side)] : -1;
        return node < 0 ? -1 : int(m_document.sides[std::size_t(side)].nodes[std::size_t(node)].kind);
    }
    default:
        return {};
    }
}

QVariant AlignedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == FieldColumn)
        return tr("Field");
    if (section == NoteColumn)
        return tr("What it is");
    const int side = sideOf(section);
    return side >= 0 ? m_names[std::size_t(side)] : QString();
}

} // namespace Roamscope
