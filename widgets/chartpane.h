// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/capture/timeformat.h"
#include "models/capture/timelinecoordinates.h"
#include "widgets/chartstrip.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace Roamscope {

class CaptureView;
class TimelineCanvas;
class TimelineData;
class TimelineState;

/// The charts beneath the lanes: power, energy, state of charge, current … of the selected transaction's
/// connector, or of the charge point whose lane is current, and what the energy manager of its site wrote: limits with
/// the power of all charges, storage, solar power, prices. One strip a quantity, on the lanes' time axis.
class ChartPane : public QWidget
{
    Q_OBJECT
public:
    ChartPane(CaptureView *view, TimelineState *state, TimelineData *data, TimelineCanvas *canvas, QWidget *parent = nullptr);
    ~ChartPane() override;

    /// Quantities that what is in focus has, shown or not.
    std::vector<SeriesQuantity> available() const { return m_available; }
    /// Power and state of charge, or the first two where what is in focus has neither, until the user chooses.
    bool isShown(SeriesQuantity quantity) const;
    void setShown(SeriesQuantity quantity, bool shown);
    bool isEmpty() const { return m_strips.empty(); }
    QString title() const { return m_title; } ///< what is in focus
    void setHover(TimeUs time);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void contentChanged();
    void hoverChanged(Roamscope::TimeUs time);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void refocus();
    struct Found;
    /// What the connectors in focus have; the charge point.
    quint16 findCharger(Found &found) const;
    void findSites(Found &found, quint16 peer) const;
    void describe();
    void updateSwitches();
    void placeSwitches();
    void invalidate();
    QRect stripRect(int strip) const;
    void paintLegend(QPainter *painter, int strip, TimeUs time) const;

    CaptureView *m_view;
    TimelineState *m_state;
    TimelineData *m_data;
    TimelineCanvas *m_canvas;
    std::vector<std::unique_ptr<ChartStrip>> m_strips;
    std::vector<QImage> m_images;
    bool m_imagesValid = false;
    std::vector<SeriesQuantity> m_available;
    std::vector<SeriesQuantity> m_shown;
    QWidget *m_switches; ///< one button a quantity, right in the head
    std::vector<SeriesQuantity> m_switched; ///< what the buttons stand for
    QString m_title;
    TimeUs m_hover = noTime;
};

} // namespace Roamscope
