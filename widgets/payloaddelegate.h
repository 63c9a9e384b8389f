// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Roamscope {

/// Paints the inspector's tree: a validation mark before the field, the value in its type's colour with
/// its unit, the help in quiet text.
class PayloadDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit PayloadDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Roamscope
