// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/pricer.h"

#include <QWidget>

namespace Roamscope {

/// A charge on its time axis: one row for each kind of price, coloured and numbered by the element that
/// holds, so that a change of price is seen at once.
class PeriodBar : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodBar(QWidget *parent = nullptr);

    void setCharge(const Charge &charge, const PricedCharge &priced);
    void setCurrentPart(int part); ///< −1 = none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

Q_SIGNALS:
    void partClicked(int part);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Segment
    {
        int part = -1;
        int row = 0;
        int colour = 0;
        TimeUs from = 0;
        TimeUs to = 0;
        QString label;
        QString tip;
    };
    QRectF rectOf(const Segment &segment) const;
    const Segment *segmentAt(const QPointF &position) const;

    std::vector<Segment> m_segments;
    QStringList m_rows;
    TimeUs m_from = 0;
    TimeUs m_to = 1;
    QByteArray m_zone;
    int m_current = -1;
};

} // namespace Roamscope
