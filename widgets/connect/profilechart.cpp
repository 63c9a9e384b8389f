// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/profilechart.h"

#include "widgets/theme.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>

namespace Roamscope {

namespace {
constexpr int openEnd = 3600; ///< s shown behind the last change of a profile without an end
}

ProfileChart::ProfileChart(QWidget *parent)
    : QWidget(parent)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_chart->setMargins({0, 0, Theme::margin, 0});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundRoundness(0);
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Limit over time"));
    setMinimumHeight(160);
}

ProfileChart::~ProfileChart() = default;

void ProfileChart::setPlans(const ChargingProfilePlan &plan, const std::optional<ChargingProfilePlan> &composite)
{
    m_chart->removeAllSeries();
    const QList<QAbstractAxis *> old = m_chart->axes();
    for (QAbstractAxis *axis : old) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    const auto lastChange = [](const ChargingProfilePlan &of) {
        int last = 0;
        for (const ChargingProfilePeriod &period : of.periods)
            last = std::max(last, period.start);
        return last;
    };
    int length = plan.duration > 0 ? plan.duration : lastChange(plan) + openEnd;
    if (composite)
        length = std::max(length, composite->duration > 0 ? composite->duration : lastChange(*composite) + openEnd);
    double highest = 0;
    QList<QLineSeries *> lines;
    const auto draw = [&](const ChargingProfilePlan &of, const QString &name, int series, Qt::PenStyle style) {
        auto *line = new QLineSeries;
        line->setName(name);
        line->setPen(QPen(Theme::series(series), 2.2, style));
        for (const auto &[second, limit] : of.curve(length)) {
            line->append(second / 60.0, limit);
            highest = std::max(highest, limit);
        }
        m_chart->addSeries(line);
        lines.append(line);
    };
    draw(plan, tr("planned"), 0, Qt::SolidLine);
    if (composite && composite->unit == plan.unit)
        draw(*composite, tr("in force at the station"), 1, Qt::DashLine);
    auto *across = new QValueAxis;
    across->setRange(0, std::max(1.0, length / 60.0));
    across->setTitleText(tr("minutes from the start"));
    across->setLabelFormat(QStringLiteral("%.0f"));
    auto *up = new QValueAxis;
    up->setRange(0, highest > 0 ? highest * 1.15 : 1);
    up->setTitleText(plan.unit == ChargingProfilePlan::Unit::Ampere ? QStringLiteral("A") : QStringLiteral("W"));
    up->setLabelFormat(QStringLiteral("%.0f"));
    up->setTickCount(5);
    up->applyNiceNumbers();
    m_chart->addAxis(across, Qt::AlignBottom);
    m_chart->addAxis(up, Qt::AlignLeft);
    for (QLineSeries *line : std::as_const(lines)) {
        line->attachAxis(across);
        line->attachAxis(up);
    }
    m_chart->legend()->setVisible(lines.size() > 1);
    applyTheme();
}

void ProfileChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
}

void ProfileChart::applyTheme()
{
    m_chart->setBackgroundBrush(palette().color(QPalette::Base));
    m_view->setBackgroundBrush(palette().color(QPalette::Base));
    m_chart->legend()->setLabelColor(Theme::color(Theme::Role::Text));
    const QList<QAbstractAxis *> axes = m_chart->axes();
    for (QAbstractAxis *axis : axes) {
        axis->setLabelsColor(Theme::color(Theme::Role::TextMuted));
        axis->setTitleBrush(Theme::color(Theme::Role::TextMuted));
        axis->setTitleFont(Theme::small());
        axis->setLabelsFont(Theme::small());
        axis->setGridLineColor(Theme::color(Theme::Role::Line));
        axis->setLinePenColor(Theme::color(Theme::Role::LineStrong));
    }
}

} // namespace Roamscope
