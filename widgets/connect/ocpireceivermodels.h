// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/receiver.h"

#include <QAbstractTableModel>

#include <vector>

namespace Roamscope {

/// Who may use a receiver, a line each.
class ReceiverPartnerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Party, State, Version, Requests, Refused, LastSeen, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps lines that are the same partner, so that the selection stays.
    void setPartners(const QList<OcpiReceiverPartner> &partners);
    const OcpiReceiverPartner &at(int row) const { return m_partners[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<OcpiReceiverPartner> m_partners;
};

/// What a receiver holds and is asked for, by module.
class ReceiverDataModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Module, Objects, Requests, Refused, Newest, Age, LastChange, ColumnCount };
    struct Row
    {
        OcpiStoreModule module = OcpiStoreModule::Count;
        QByteArray id; ///< as in URLs: "locations"
        qint64 objects = 0;
        TimeUs newest = noTime;
        TimeUs lastChange = noTime;
        quint64 requests = 0;
        quint64 refused = 0;
        bool operator==(const Row &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Of the store and the counts; `now` is what ages are told from.
    static std::vector<Row> rowsOf(const OcpiReceiver &receiver, OcpiStore &store);
    void setRows(std::vector<Row> rows, TimeUs now);
    const std::vector<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
    TimeUs m_now = noTime;
};

/// The answer rules of a receiver: a check, what they do, how often they did.
class ReceiverRuleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Effect, Applied, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRules(const std::vector<AnswerOverride> &rules);
    const std::vector<AnswerOverride> &rules() const { return m_rules; }
    void setApplied(const std::vector<quint64> &applied);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A rule was switched on or off by the user.
    void toggled();

private:
    std::vector<AnswerOverride> m_rules;
    std::vector<quint64> m_applied;
};

} // namespace Roamscope
