// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Roamscope {

/// A share from 0 to 1 as a bar with its percentage.
class ScoreDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ScoreDelegate(int role, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A bar of `score` in a rectangle; with text at its right.
    static void paintScore(QPainter *painter, const QRect &rect, double score, const QString &text, const QColor &textColor);

private:
    int m_role;
};

} // namespace Roamscope
