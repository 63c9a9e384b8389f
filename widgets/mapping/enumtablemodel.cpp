// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/enumtablemodel.h"

#include "widgets/theme.h"

namespace Roamscope {

namespace {

QString shown(const SheetJson &value)
{
    if (value.is_string())
        return textOf(value);
    return value.is_null() || value.is_discarded() ? QString()
                                                   : QString::fromStdString(value.dump(-1, ' ', false, SheetJson::error_handler_t::replace));
}

} // namespace

EnumTableModel::EnumTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void EnumTableModel::setTable(const EnumTable &table)
{
    if (table == m_table)
        return;
    beginResetModel();
    m_table = table;
    endResetModel();
}

void EnumTableModel::setValues(const QStringList &expected, const QStringList &possible, bool openTarget)
{
    m_expected = expected;
    m_possible = possible;
    m_openTarget = openTarget;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool EnumTableModel::fits(const EnumRow &row, const QString &value) const
{
    if (row.from.isEmpty())
        return false;
    const QString &from = row.from.first();
    return from == QLatin1String("*")
        || from.compare(value, m_table.ignoreCase ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
}

QStringList EnumTableModel::uncovered() const
{
    QStringList values;
    if (m_table.hasFallback())
        return values;
    for (const QString &value : m_expected) {
        if (std::none_of(m_table.rows.begin(), m_table.rows.end(), [&](const EnumRow &row) { return fits(row, value); }))
            values.append(value);
    }
    return values;
}

int EnumTableModel::covered() const
{
    int count = 0;
    for (const QString &value : m_expected)
        count += std::any_of(m_table.rows.begin(), m_table.rows.end(), [&](const EnumRow &row) { return fits(row, value); });
    return count;
}

QString EnumTableModel::problem(int row) const
{
    const EnumRow &entry = m_table.rows.at(row);
    for (int before = 0; before < row; ++before) {
        const QStringList &earlier = m_table.rows.at(before).from;
        bool hides = earlier.size() == entry.from.size();
        for (qsizetype i = 0; hides && i < earlier.size(); ++i)
            hides = earlier.at(i) == QLatin1String("*") || earlier.at(i) == entry.from.at(i);
        if (hides)
            return tr("Never used: row %1 fits the same values.").arg(before + 1);
    }
    const QString to = shown(entry.to);
    if (!m_possible.isEmpty() && !m_openTarget && entry.to.is_string() && !m_possible.contains(to))
        return to.isEmpty() ? tr("Choose what this becomes.") : tr("The target does not know “%1”.").arg(to);
    return {};
}

void EnumTableModel::addUncovered()
{
    const QStringList values = uncovered();
    if (values.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(values.size()) - 1);
    for (const QString &value : values) {
        EnumRow row;
        row.from.append(value);
        while (row.from.size() < sourceColumns())
            row.from.append(QStringLiteral("*"));
        QString to;
        for (const QString &possible : std::as_const(m_possible)) {
            if (possible.compare(value, Qt::CaseInsensitive) == 0)
                to = possible;
        }
        row.to = textJson(to);
        m_table.rows.append(row);
    }
    endInsertRows();
    Q_EMIT edited();
}

int EnumTableModel::addRow()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    EnumRow entry;
    for (int i = 0; i < sourceColumns(); ++i)
        entry.from.append(i == 0 ? QString() : QStringLiteral("*"));
    entry.to = textJson({});
    m_table.rows.append(entry);
    endInsertRows();
    Q_EMIT edited();
    return row;
}

void EnumTableModel::removeRowAt(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_table.rows.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

void EnumTableModel::moveRow(int from, int to)
{
    if (from < 0 || to < 0 || from >= rowCount() || to >= rowCount() || from == to)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_table.rows.move(from, to);
    endMoveRows();
    Q_EMIT edited();
}

int EnumTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int EnumTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : sourceColumns() + 2;
}

QVariant EnumTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const EnumRow &row = m_table.rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == toColumn() && row.to.is_null())
            return tr("(left out)");
        if (column < toColumn() && row.from.value(column) == QLatin1String("*"))
            return tr("* any");
        if (column < toColumn() && row.from.value(column).isEmpty())
            return tr("(missing)");
        [[fallthrough]];
    case Qt::EditRole:
        if (column == toColumn())
            return shown(row.to);
        return column == noteColumn() ? row.note : row.from.value(column);
    case Qt::ForegroundRole: {
        const bool quiet = (column < toColumn() && (row.from.value(column).isEmpty() || row.from.value(column) == QLatin1String("*")))
            || (column == toColumn() && row.to.is_null());
        return quiet ? QVariant(Theme::color(Theme::Role::TextMuted)) : QVariant();
    }
    case Qt::DecorationRole:
        return column == toColumn() && !problem(index.row()).isEmpty() ? QVariant(Theme::icon(Severity::Warning)) : QVariant();
    case Qt::ToolTipRole:
    case ProblemRole:
        return problem(index.row());
    case ToJsonRole:
        return shown(row.to);
    default:
        return {};
    }
}

bool EnumTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.row() >= rowCount())
        return false;
    EnumRow &row = m_table.rows[index.row()];
    const EnumRow before = row;
    const QString text = value.toString();
    if (index.column() == noteColumn()) {
        row.note = text;
    } else if (index.column() == toColumn()) {
        // No value at all (a null variant) leaves the target out.
        row.to = value.isNull() ? SheetJson() : textJson(text);
        // What was a number stays one.
        if (!before.to.is_string() && !before.to.is_null()) {
            const SheetJson json = SheetJson::parse(text.toStdString(), nullptr, false);
            if (!json.is_discarded())
                row.to = json;
        }
    } else {
        while (row.from.size() <= index.column())
            row.from.append(QString());
        row.from[index.column()] = text;
    }
    if (row == before)
        return false;
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, columnCount() - 1));
    Q_EMIT edited();
    return true;
}

QVariant EnumTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    if (section == toColumn())
        return tr("Becomes");
    if (section == noteColumn())
        return tr("Note");
    const QString title = m_table.columns.value(section);
    return title.isEmpty() ? tr("Source") : title;
}

Qt::ItemFlags EnumTableModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace Roamscope
