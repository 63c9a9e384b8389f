// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Roamscope {

/// Rows of the side-by-side tree. A colour and a mark tell what differs, and which side stands alone; what is written
/// differently and means the same, and what is tolerated or settled, stays quiet.
class AlignedDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit AlignedDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The sign of a mark: ≠, ≈, ✓; drawn, so that it does not depend on the font.
    static void paintMark(QPainter *painter, const QRectF &rect, int mark);
};

} // namespace Roamscope
