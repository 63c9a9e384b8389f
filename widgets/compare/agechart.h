// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/overview.h"

#include <QChartView>

class QBarCategoryAxis;
class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace Roamscope {

/// How far older copies are behind, as bars for each side. A click on a bar shows those differences.
class AgeChart : public QChartView
{
    Q_OBJECT
public:
    explicit AgeChart(QWidget *parent = nullptr);

    void setOverview(const Overview &overview);

Q_SIGNALS:
    void filterRequested(const QString &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    QStackedBarSeries *m_series;
    QBarSet *m_emsp;
    QBarSet *m_cpo;
    QBarCategoryAxis *m_bins;
    QValueAxis *m_counts;
};

} // namespace Roamscope
