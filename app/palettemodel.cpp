// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palettemodel.h"

#include "app/actionregistry.h"
#include "app/fuzzymatch.h"

#include <algorithm>

namespace Roamscope {

PaletteModel::PaletteModel(ActionRegistry *registry, QObject *parent)
    : QAbstractListModel(parent)
    , m_registry(registry)
{
}

void PaletteModel::search(const QString &text, const QStringList &recentIds)
{
    QList<Row> rows;
    const QStringList &ids = m_registry->ids();
    for (const QString &id : ids) {
        const QAction *action = m_registry->action(id);
        if (!action->isVisible())
            continue;
        Row row {.id = id, .text = plainText(action), .enabled = action->isEnabled()};
        // The category takes part ("view dark"), and the id for those who know it.
        const QString whole = row.text + QLatin1Char(' ') + m_registry->category(id);
        FuzzyMatch match = fuzzyMatch(text, row.text);
        if (match.isMatch()) {
            match.score += 200;
        } else {
            match = fuzzyMatch(text, whole);
            if (!match.isMatch())
                match = fuzzyMatch(text, m_registry->category(id) + QLatin1Char(' ') + row.text);
            if (!match.isMatch() && text.size() > 2 && id.contains(text, Qt::CaseInsensitive))
                match.score = 0;
            match.positions.clear();
        }
        if (!match.isMatch())
            continue;
        const qsizetype recency = recentIds.indexOf(id);
        row.recent = recency >= 0;
        row.positions = match.positions;
        row.score = match.score;
        if (text.isEmpty())
            row.score = row.recent ? 1000 - int(recency) : 0;
        else if (row.recent)
            row.score += 40;
        if (!row.enabled)
            row.score -= 4000;
        rows.append(row);
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), &Row::score);
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const QAction *action = m_registry->action(row.id);
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(row.text, m_registry->category(row.id));
    case Qt::DecorationRole:
        return action ? action->icon() : QIcon();
    case IdRole:
        return row.id;
    case CategoryRole:
        return m_registry->category(row.id);
    case ShortcutRole:
        return action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
    case MatchRole:
        return QVariant::fromValue(row.positions);
    case CheckedRole:
        return action && action->isCheckable() && action->isChecked();
    case RecentRole:
        return row.recent;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_rows[index.row()].enabled ? flags | Qt::ItemIsEnabled : flags;
}

} // namespace Roamscope
