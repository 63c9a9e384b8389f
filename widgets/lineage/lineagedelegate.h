// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Roamscope {

class LineageModel;

/// Draws a hop as a card with the connector that leads to it: from above, or from the left.
class LineageDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit LineageDelegate(const LineageModel *model, QObject *parent = nullptr);

    void setOrientation(Qt::Orientation orientation) { m_orientation = orientation; }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int cardWidth = 248; ///< in a row
    static constexpr int connectorWidth = 78;

private:
    struct Layout;
    Layout layoutOf(const QStyleOptionViewItem &option, int row, int width) const;
    int connectorHeight(int row) const;
    void paintConnector(QPainter *painter, const QRect &rect, int row) const;

    const LineageModel *m_model;
    Qt::Orientation m_orientation = Qt::Vertical;
};

} // namespace Roamscope
