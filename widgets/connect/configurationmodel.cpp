// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/configurationmodel.h"

#include "widgets/theme.h"

#include <algorithm>

namespace Roamscope {

ConfigurationModel::ConfigurationModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ConfigurationModel::setSets(const ConfigurationSet &now, const ConfigurationSet &saved, bool differencesOnly, const QString &filter)
{
    beginResetModel();
    m_rows.clear();
    QHash<QByteArray, bool> differing;
    if (!saved.isEmpty()) {
        const QList<ConfigurationDifference> differences = now.compare(saved);
        for (const ConfigurationDifference &difference : differences)
            differing.insert(difference.kind == ConfigurationDifference::Kind::OnlyThere ? difference.there.title() : difference.here.title(), true);
    }
    const auto wanted = [&](const QByteArray &title) { return filter.isEmpty() || QString::fromUtf8(title).contains(filter, Qt::CaseInsensitive); };
    for (const ConfigurationEntry &entry : now.entries) {
        const QByteArray title = entry.title();
        Row row {.entry = entry, .differs = differing.contains(title)};
        if (const ConfigurationEntry *other = saved.find(title)) {
            row.saved = other->value;
            row.isSaved = true;
        }
        if (wanted(title) && (row.differs || !differencesOnly))
            m_rows.append(row);
    }
    for (const ConfigurationEntry &entry : saved.entries) {
        const QByteArray title = entry.title();
        if (!now.find(title) && wanted(title))
            m_rows.append({.entry = entry, .saved = entry.value, .isHere = false, .isSaved = true, .differs = true});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        return QString::compare(QString::fromUtf8(a.entry.title()), QString::fromUtf8(b.entry.title()), Qt::CaseInsensitive) < 0;
    });
    endResetModel();
}

const ConfigurationEntry *ConfigurationModel::entryAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row).entry : nullptr;
}

void ConfigurationModel::setResult(const QByteArray &title, const QString &text)
{
    m_results.insert(title, text);
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).entry.title() == title)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int ConfigurationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConfigurationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConfigurationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == DiffersRole)
        return row.differs;
    if (role == Qt::DecorationRole && index.column() == Title && row.differs)
        return Theme::icon(QStringLiteral("compare"), Theme::Role::Warning);
    if (role == Qt::BackgroundRole && row.differs)
        return Theme::color(Theme::Role::WarningSoft);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Title:
        return QString::fromUtf8(row.entry.title());
    case Value:
        // An editor starts empty for what may not be seen.
        if (row.entry.isSecret())
            return role == Qt::EditRole ? QString() : QString::fromUtf8(maskedConfigurationValue());
        return row.isHere ? row.entry.value ? QString::fromUtf8(*row.entry.value) : tr("not told") : tr("not there");
    case Saved:
        if (row.entry.isSecret() && row.isSaved)
            return QString::fromUtf8(maskedConfigurationValue());
        return row.saved ? QString::fromUtf8(*row.saved) : QString();
    case Unit:
        return row.entry.unit.isEmpty() ? QString::fromUtf8(row.entry.dataType) : QString::fromUtf8(row.entry.unit);
    case State:
        if (const QString result = m_results.value(row.entry.title()); !result.isEmpty())
            return result;
        return row.entry.readOnly ? tr("read-only") : QString();
    default:
        return {};
    }
}

bool ConfigurationModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Value || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Row &row = m_rows.at(index.row());
    const QByteArray text = value.toString().toUtf8();
    if ((row.entry.value && *row.entry.value == text && !row.entry.isSecret()) || (row.entry.isSecret() && text.isEmpty()))
        return false;
    // The value stays as it was until the station says that it took the new one.
    setResult(row.entry.title(), tr("sent…"));
    Q_EMIT writeRequested(row.entry, text);
    return true;
}

QVariant ConfigurationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Key or variable");
    case Value:
        return tr("Value");
    case Saved:
        return tr("Saved set");
    case Unit:
        return tr("Unit or type");
    default:
        return tr("State");
    }
}

Qt::ItemFlags ConfigurationModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Value && m_rows.at(index.row()).isHere && !m_rows.at(index.row()).entry.readOnly)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace Roamscope
