// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/configurationset.h"

#include <QAbstractTableModel>
#include <QHash>

namespace Roamscope {

/// The configuration of a station, beside a saved one where that was loaded. Secrets are masked.
class ConfigurationModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Value, Saved, Unit, State, ColumnCount };
    enum Role { DiffersRole = Qt::UserRole, RoleCount };

    explicit ConfigurationModel(QObject *parent = nullptr);

    void setSets(const ConfigurationSet &now, const ConfigurationSet &saved, bool differencesOnly, const QString &filter);
    const ConfigurationEntry *entryAt(int row) const;
    /// What became of writing a value.
    void setResult(const QByteArray &title, const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void writeRequested(const Roamscope::ConfigurationEntry &entry, const QByteArray &value);

private:
    struct Row
    {
        ConfigurationEntry entry {};
        std::optional<QByteArray> saved {};
        bool isHere = true;
        bool isSaved = false;
        bool differs = false;
    };
    QList<Row> m_rows;
    QHash<QByteArray, QString> m_results;
};

} // namespace Roamscope
