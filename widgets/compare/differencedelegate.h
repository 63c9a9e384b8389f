// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Roamscope {

/// Rows of the list of differences: headings across all columns, a mark for the severity, quiet text for what is
/// settled, a hatched box for a value that is not there, a clock at the older copy.
class DifferenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit DifferenceDelegate(QObject *parent = nullptr);

    static int rowHeight(const QFontMetrics &metrics) { return metrics.height() + 7; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The box of a value that a side does not have.
    static void paintAbsent(QPainter *painter, const QRect &place);

private:
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace Roamscope
