// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Roamscope {

/// Rows of lists that carry a severity: a mark in the first column, quiet text in the others, one calm selection.
class SeverityDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// What a column looks like.
    enum class Style : quint8 { Plain, Muted, Marked, Problem, Monospace };
    /// severityRole: int role of the model, −1 = nothing wrong (then a tick stands there).
    SeverityDelegate(int severityRole, QList<Style> columns, QObject *parent = nullptr);
    /// Role that is true for something that still runs; it gets its own mark.
    void setOpenRole(int role) { m_openRole = role; }
    /// Role that is true for something that does not count (any more): it is struck out and quiet.
    void setStruckRole(int role) { m_struckRole = role; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_severityRole;
    int m_openRole = -1;
    int m_struckRole = -1;
    QList<Style> m_columns;
};

} // namespace Roamscope
