// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>

namespace Roamscope {

class ActionRegistry;

/// The actions that answer a search, best first; with an empty search those used last come first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, CategoryRole, ShortcutRole, MatchRole, CheckedRole, RecentRole };

    explicit PaletteModel(ActionRegistry *registry, QObject *parent = nullptr);

    void search(const QString &text, const QStringList &recentIds);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString id {};
        QString text {};
        QList<int> positions {}; ///< of the letters found, in text
        int score = 0;
        bool enabled = true;
        bool recent = false;
    };
    ActionRegistry *m_registry;
    QList<Row> m_rows;
};

} // namespace Roamscope
