// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Roamscope {

/// Paints the cells of the traffic table: marks by shape and colour, long paths elided in the middle,
/// the status as a badge. Reads everything from FrameModel's roles.
class TrafficDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TrafficDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Left of the time: room for a severity mark and a bookmark.
    static constexpr int gutter = 36;
    static int rowHeight(const QFontMetrics &metrics);

private:
    void paintTime(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintLanes(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintSource(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintAction(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintStatus(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintNote(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
};

} // namespace Roamscope
