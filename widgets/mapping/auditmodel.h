// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/audit.h"

#include <QAbstractItemModel>

namespace Roamscope {

/// The deviations of an audit, the gravest first, each with its examples below it; with an earlier audit
/// beside it also what is new and what is gone.
class AuditModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { WhatColumn, RuleColumn, CountColumn, ObjectsColumn, DemandedColumn, SentColumn, ChangeColumn, ColumnCount };
    enum Role { RuleRole = Qt::UserRole, ExampleRole, ChangeKindRole };

    explicit AuditModel(QObject *parent = nullptr);

    void setResult(const AuditResult &result);
    const AuditResult &result() const { return m_result; }
    /// An earlier audit to compare with.
    void setEarlier(const AuditResult &earlier);
    void clearEarlier();
    bool comparesWithEarlier() const { return m_compares; }
    /// Words that must stand in the line or one of its examples; gone ones are left out when `onlyPresent`.
    void setFilter(const QString &text);

    const AuditDeviation *deviation(const QModelIndex &index) const;
    const AuditExample *example(const QModelIndex &index) const; ///< nullptr for a deviation
    int shownCount() const { return int(m_shown.size()); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        AuditChange change;
        QString message; ///< made once: it may be long
    };
    void rebuild();
    void filter();

    AuditResult m_result;
    AuditResult m_earlier;
    bool m_compares = false;
    QString m_text;
    QList<Line> m_lines;
    QList<int> m_shown; ///< places in m_lines
};

} // namespace Roamscope
