// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/playback.h"

#include <QAbstractSlider>

#include <vector>

namespace Roamscope {

/// The line of the replay bar: all of the capture with its findings, the loop and the cursor. Click or drag to seek,
/// drag with Shift to mark a loop; arrow keys, Page Up and Down, Home and End as on every slider.
class ReplayTrack : public QAbstractSlider
{
    Q_OBJECT
public:
    explicit ReplayTrack(Playback *playback, QWidget *parent = nullptr);

    /// Steps of the slider for the whole capture; for those who read it by its value.
    static constexpr int steps = 1'000'000;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    TimeUs timeAt(double x) const;
    double xOf(TimeUs time) const;
    /// What is drawn: findings that share a pixel are one mark, the most severe wins.
    struct Mark
    {
        int x = 0;
        Severity severity = Severity::Note;
        int count = 0;
        TimeUs time = noTime; ///< of the most severe
    };
    const std::vector<Mark> &drawnMarks() const;

Q_SIGNALS:
    void hovered(Roamscope::TimeUs time); ///< noTime when the mouse has left
    void markClicked(Roamscope::TimeUs time);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void sliderChange(SliderChange change) override;

private:
    enum class Drag : quint8 { None, Seek, Loop };
    void follow();
    QRectF groove() const;
    const Mark *markAt(const QPointF &point) const;

    Playback *m_playback;
    mutable std::vector<Mark> m_marks;
    mutable bool m_marksValid = false;
    Drag m_drag = Drag::None;
    TimeUs m_pressed = noTime;
    bool m_following = false; ///< the value is set from the cursor, not by a person
};

} // namespace Roamscope
