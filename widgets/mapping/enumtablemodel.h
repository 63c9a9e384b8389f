// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheet.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace Roamscope {

/// The rows of an enumeration table, for editing: the columns of the source, what they become, a note. The
/// first row that fits wins, so rows can be moved.
class EnumTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { ProblemRole = Qt::UserRole, ToJsonRole };

    explicit EnumTableModel(QObject *parent = nullptr);

    const EnumTable &table() const { return m_table; }
    void setTable(const EnumTable &table);
    /// Values of the source that need a row; values that the target knows (empty = any).
    void setValues(const QStringList &expected, const QStringList &possible, bool openTarget);
    const QStringList &possible() const { return m_possible; }

    int sourceColumns() const { return int(qMax<qsizetype>(1, m_table.columns.size())); }
    int toColumn() const { return sourceColumns(); }
    int noteColumn() const { return sourceColumns() + 1; }

    /// Expected values that no row fits and no fallback catches.
    QStringList uncovered() const;
    /// How many of the expected values have a row of their own or are caught by "*".
    int covered() const;
    int expectedCount() const { return int(m_expected.size()); }
    /// Gives every uncovered value a row; `to` is that of the target that is spelled alike, else empty.
    void addUncovered();
    int addRow();
    void removeRowAt(int row);
    void moveRow(int from, int to);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The user changed the table.
    void edited();

private:
    bool fits(const EnumRow &row, const QString &value) const;
    QString problem(int row) const;

    EnumTable m_table;
    QStringList m_expected;
    QStringList m_possible;
    bool m_openTarget = false;
};

} // namespace Roamscope
