// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"
#include "models/capture/sourcebalance.h"

#include <QAbstractItemModel>

#include <vector>

namespace Roamscope {

/// The repair ledger as a tree: sources, then what happened to bytes of theirs and how often, then each place.
class LedgerModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { WhatColumn, CountColumn, PlaceColumn, ExcerptColumn, ColumnCount };
    enum Role {
        SourceRole = Qt::UserRole, ///< index into Capture::sources()
        OffsetRole, ///< quint64, bytes in the source; only of places
        LengthRole,
        KindRole, ///< LedgerKind as int; −1 for a source
    };

    explicit LedgerModel(QObject *parent = nullptr);

    /// Reads the ledger anew; rows of a ledger that has only grown stay where they are.
    void setCapture(CapturePtr capture);
    void setBalance(int source, const SourceBalance &balance);
    bool isEmpty() const { return m_sources.empty(); }
    /// The balance of a source in words.
    QString balanceText(int source) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        LedgerKind kind = LedgerKind::Skipped;
        LedgerReason reason = LedgerReason::NoFrame;
        quint64 total = 0; ///< more than are listed when only counted
        quint64 bytes = 0; ///< of the listed
        std::vector<quint32> entries; ///< into m_entries
    };
    struct Source
    {
        QString name;
        PlaceUnit unit = PlaceUnit::Line;
        SourceBalance balance;
        std::vector<Group> groups;
    };
    const Group *groupOf(const QModelIndex &index) const;
    const LedgerEntry *entryOf(const QModelIndex &index) const;
    QString text(const QModelIndex &index) const;

    CapturePtr m_capture;
    std::vector<Source> m_sources;
    std::vector<LedgerEntry> m_entries;
};

} // namespace Roamscope
