// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timeformat.h"
#include "models/insight/findingrows.h"

#include <QChartView>

class QBarSet;
class QCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

namespace Roamscope {

/// How many findings fall into each piece of the capture's time, stacked by severity or by area. A click on a piece,
/// or Enter on it (the arrow keys move), narrows the list to it.
class FindingTrend : public QChartView
{
    Q_OBJECT
public:
    enum class Stacking : quint8 { Severity, Area };

    explicit FindingTrend(QWidget *parent = nullptr);

    void setTrend(const FindingTrendData &trend);
    void setStacking(Stacking stacking);
    Stacking stacking() const { return m_stacking; }
    void setTimeFormat(const TimeFormat &format);
    int currentBucket() const { return m_current; }
    const FindingTrendData &trend() const { return m_trend; }

Q_SIGNALS:
    void rangeRequested(const Roamscope::TimeRange &range);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void rebuild();
    void applyTheme();
    int bucketAt(const QPointF &point) const;
    quint64 countOf(int bucket) const;
    QString bucketText(int bucket) const;
    void setCurrent(int bucket);

    FindingTrendData m_trend;
    Stacking m_stacking = Stacking::Severity;
    TimeFormat m_format;
    QStackedBarSeries *m_series;
    QCategoryAxis *m_times;
    QValueAxis *m_counts;
    QList<QBarSet *> m_sets;
    QList<int> m_kinds; ///< severity or area of each set
    int m_current = -1;
};

} // namespace Roamscope
