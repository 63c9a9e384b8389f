// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timeformat.h"
#include "models/capture/timelinecoordinates.h"

#include <QChartView>
#include <QList>

#include <vector>

class QAreaSeries;
class QCategoryAxis;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace Roamscope {

/// A frame seen in two sources: how far one source's clock was ahead of the other's when it was seen.
struct ClockDot
{
    TimeUs time = noTime; ///< of the reference
    qint64 difference = 0; ///< µs; positive = the source is ahead
    FrameId frame = noFrame; ///< its row in the source
    bool sent = false; ///< the source's own party sent it
};

/// A stretch in which the difference changes evenly.
struct ClockLine
{
    TimeUs from = noTime;
    TimeUs to = noTime;
    qint64 atFrom = 0; ///< µs
    qint64 atTo = 0;
    qint64 uncertainty = 0; ///< half the width of the band, µs
};

/// The difference between two sources over time: dots for frames, the fitted line of each stretch with the band of its
/// uncertainty, steps between stretches. Dragged up and down (or with the arrow keys) all of it moves: that shifts the
/// source in time. Left and right walk along the dots; the wheel zooms the difference, F fits it.
class ClockChart : public QChartView
{
    Q_OBJECT
public:
    explicit ClockChart(QWidget *parent = nullptr);
    ~ClockChart() override;

    /// `dots` in ascending order of time. While the user moves them the gesture goes on: `absorbed` is what the new
    /// differences contain of it already. Otherwise a shift that was not chosen is forgotten.
    void setData(std::vector<ClockDot> dots, std::vector<ClockLine> lines, qint64 absorbed = 0);
    /// A drag, or a shift by keys that is not chosen yet.
    bool isMoving() const { return m_dragging || m_keyTimer != 0; }
    void setTimeFormat(const TimeFormat &format);
    const std::vector<ClockDot> &dots() const { return m_dots; }
    /// Added to the source's times beside what the data says, µs, while the user drags.
    qint64 shift() const { return m_shift; }
    void setShift(qint64 shift);
    /// One press of an arrow key, µs: what a few pixels are.
    qint64 keyStep() const;
    int currentDot() const { return m_current; } ///< index into dots(); −1 = none
    /// Where a difference stands, in coordinates of the viewport.
    double yOf(qint64 difference) const;
    /// Shows all differences and, where it is not far, zero.
    void fitDifferences();

    static constexpr std::size_t mostDots = 1200; ///< drawn; of more the highest and lowest of each piece

Q_SIGNALS:
    void shiftMoved(qint64 shift); ///< while it is dragged
    void shiftChosen(qint64 shift); ///< the mouse was let go, or keys rest
    void dotActivated(Roamscope::FrameId frame);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void place();
    void placeTimes();
    void setDifferences(double lowest, double highest);
    std::pair<double, double> extent() const;
    void applyTheme();
    void walk(int direction);
    int dotAt(const QPointF &place) const;
    QPointF placeOf(TimeUs time, double seconds) const;
    QString dotText(int dot) const;

    struct Stretch
    {
        QLineSeries *line = nullptr;
        QLineSeries *upper = nullptr;
        QLineSeries *lower = nullptr;
        QAreaSeries *band = nullptr;
    };
    std::vector<ClockDot> m_dots;
    std::vector<ClockDot> m_drawn;
    std::vector<ClockLine> m_lines;
    TimeRange m_range;
    TimeFormat m_format;
    QCategoryAxis *m_times;
    QValueAxis *m_differences;
    QScatterSeries *m_sent;
    QScatterSeries *m_received;
    QLineSeries *m_zero;
    QList<Stretch> m_stretches;
    double m_unit = 1; ///< seconds that one unit of the axis is
    qint64 m_shift = 0;
    qint64 m_shiftBefore = 0; ///< when the drag began
    double m_pressY = 0;
    bool m_pressed = false;
    bool m_dragging = false;
    int m_current = -1;
    int m_keyTimer = 0;

    void timerEvent(QTimerEvent *event) override;
};

} // namespace Roamscope
