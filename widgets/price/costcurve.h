// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/hypotheticalcharge.h"

#include <QWidget>

class QChart;
class QChartView;

namespace Roamscope {

/// What a charge costs as it grows, for one tariff or two: over energy, or over time at the plug.
class CostCurve : public QWidget
{
    Q_OBJECT
public:
    enum class Axis : quint8 { Energy, Time };
    explicit CostCurve(Axis axis, QWidget *parent = nullptr);
    ~CostCurve() override;

    /// `base` gives start, power and the extent of the axis.
    void setTariffs(const std::vector<TariffPtr> &tariffs, const HypotheticalCharge &base, const QByteArray &timeZone, const PricingPolicy &policy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    Axis m_axis;
    QChart *m_chart;
    QChartView *m_view;
};

} // namespace Roamscope
