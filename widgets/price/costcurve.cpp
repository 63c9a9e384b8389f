// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/price/costcurve.h"

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
constexpr int steps = 60;
}

CostCurve::CostCurve(Axis axis, QWidget *parent)
    : QWidget(parent)
    , m_axis(axis)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_chart->setMargins({0, 0, 0, 0});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundRoundness(0);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(axis == Axis::Energy ? tr("Cost over energy") : tr("Cost over time"));
    setMinimumHeight(150);
    applyTheme();
}

CostCurve::~CostCurve() = default;

void CostCurve::setTariffs(const std::vector<TariffPtr> &tariffs, const HypotheticalCharge &base, const QByteArray &timeZone, const PricingPolicy &policy)
{
    m_chart->removeAllSeries();
    const QList<QAbstractAxis *> old = m_chart->axes();
    for (QAbstractAxis *axis : old) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    Pricer pricer(policy);
    pricer.setTimeZone(timeZone);
    pricer.setExplaining(false);
    double highest = 0;
    double extent = 0;
    QByteArray currency;
    std::vector<QLineSeries *> lines;
    int index = 0;
    for (const TariffPtr &tariff : tariffs) {
        auto *line = new QLineSeries;
        line->setName(QString::fromUtf8(tariff->id));
        line->setPen(QPen(Theme::series(index), 2, index == 0 ? Qt::SolidLine : Qt::DashLine));
        ++index;
        currency = tariff->currency;
        for (int i = 0; i <= steps; ++i) {
            HypotheticalCharge one = base;
            double x = 0;
            if (m_axis == Axis::Energy) {
                one.energy = base.energy * Exact::fraction(i, steps);
                x = one.energy.toDouble();
            } else {
                // Charging up to the energy, then parking.
                const Exact full = base.power.sign() > 0 ? base.energy / base.power * Exact(3600) : Exact(3600);
                const Exact all = full + Exact(base.parking);
                const Exact now = all * Exact::fraction(i, steps);
                one.energy = now < full && !full.isZero() ? base.energy * now / full : base.energy;
                one.parking = now > full ? (now - full).rounded(0).toText().toLongLong() : 0;
                x = (now / Exact(60)).toDouble();
            }
            const double cost = i == 0 && one.energy.isZero() && one.parking == 0 ? 0.0 : pricer.price(one.charge(*tariff, timeZone), {tariff}).exclVat.toDouble();
            line->append(x, cost);
            highest = std::max(highest, cost);
            extent = std::max(extent, x);
        }
        m_chart->addSeries(line);
        lines.push_back(line);
    }
    auto *across = new QValueAxis;
    across->setRange(0, std::max(extent, 1.0));
    across->setTitleText(m_axis == Axis::Energy ? QStringLiteral("kWh") : tr("minutes"));
    across->setLabelFormat(QStringLiteral("%.0f"));
    auto *up = new QValueAxis;
    up->setRange(0, highest > 0 ? highest * 1.05 : 1.0);
    up->setTitleText(QString::fromUtf8(currency));
    up->setLabelFormat(QStringLiteral("%.2f"));
    up->setTickCount(4);
    m_chart->addAxis(across, Qt::AlignBottom);
    m_chart->addAxis(up, Qt::AlignLeft);
    for (QLineSeries *line : lines) {
        line->attachAxis(across);
        line->attachAxis(up);
    }
    m_chart->legend()->setVisible(tariffs.size() > 1);
    m_chart->legend()->setAlignment(Qt::AlignTop);
    applyTheme();
}

void CostCurve::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
}

void CostCurve::applyTheme()
{
    m_chart->setBackgroundBrush(palette().color(QPalette::Window));
    m_view->setBackgroundBrush(palette().color(QPalette::Window));
    m_chart->legend()->setLabelColor(Theme::color(Theme::Role::Text));
    const QList<QAbstractAxis *> axes = m_chart->axes();
    for (QAbstractAxis *axis : axes) {
        axis->setLabelsColor(Theme::color(Theme::Role::TextMuted));
        axis->setTitleBrush(Theme::color(Theme::Role::TextMuted));
        axis->setLabelsFont(Theme::small());
        axis->setTitleFont(Theme::small());
        axis->setGridLineColor(Theme::color(Theme::Role::Line));
        axis->setLinePenColor(Theme::color(Theme::Role::LineStrong));
    }
}

} // namespace Roamscope
