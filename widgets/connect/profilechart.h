// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/chargingprofileplan.h"

#include <QWidget>

#include <optional>

class QChart;
class QChartView;

namespace Roamscope {

/// The limit of a charging profile over time as a step line; beside it, dashed, what the station says that holds.
class ProfileChart : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileChart(QWidget *parent = nullptr);
    ~ProfileChart() override;

    void setPlans(const ChargingProfilePlan &plan, const std::optional<ChargingProfilePlan> &composite);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    QChart *m_chart;
    QChartView *m_view;
};

} // namespace Roamscope
