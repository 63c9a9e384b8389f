// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timelinepyramid.h"
#include "models/insight/findingmarks.h"

#include <QImage>
#include <QWidget>

#include <vector>

namespace Roamscope {

class CaptureView;
class TimelineData;
class TimelineState;

/// The whole capture in one strip: how much happened when, where findings are, and the window that the
/// lanes show, which can be dragged and resized.
class Minimap : public QWidget
{
    Q_OBJECT
public:
    Minimap(CaptureView *view, TimelineState *state, TimelineData *data, QWidget *parent = nullptr);

    /// Where the lanes begin and how wide they are, so that both stand on one axis of pixels.
    void setPlot(int left, int width);
    void setBookmarks(std::vector<TimeUs> times);
    void setFindings(FindingMarks::Pointer findings);
    QSize sizeHint() const override;

Q_SIGNALS:
    void findingClicked(int finding);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Drag : quint8 { None, Move, From, To };

    TimeRange whole() const;
    double x(TimeUs time) const;
    TimeUs timeAt(double x) const;
    QRectF window() const; ///< at least wide enough to be taken hold of
    std::vector<FindingMarks::Cluster> clusters() const;
    QRectF findingRect(const FindingMarks::Cluster &cluster) const;
    /// The mark under a point; index into `found`, −1 without one.
    int clusterAt(const QPointF &point, const std::vector<FindingMarks::Cluster> &found) const;
    Drag partAt(const QPointF &point) const;
    void showRange(const TimeRange &range);

    CaptureView *m_view;
    TimelineState *m_state;
    TimelineData *m_data;
    int m_left = 0;
    int m_plotWidth = 0;
    std::vector<TimeUs> m_bookmarks;
    FindingMarks::Pointer m_findings;
    QImage m_content;
    bool m_contentValid = false;
    Drag m_drag = Drag::None;
    double m_grabbed = 0; ///< distance from the mouse to what it took hold of
};

} // namespace Roamscope
