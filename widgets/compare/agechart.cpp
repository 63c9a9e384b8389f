// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/agechart.h"

#include "models/compare/differencefilter.h"
#include "widgets/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QEvent>
#include <QLegend>
#include <QLocale>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace Roamscope {

AgeChart::AgeChart(QWidget *parent)
    : QChartView(parent)
    , m_series(new QStackedBarSeries)
    , m_emsp(new QBarSet(tr("eMSP is older")))
    , m_cpo(new QBarSet(tr("CPO is older")))
    , m_bins(new QBarCategoryAxis)
    , m_counts(new QValueAxis)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMinimumSize(220, 130);
    m_series->append(m_emsp);
    m_series->append(m_cpo);
    m_series->setBarWidth(0.8);
    chart()->addSeries(m_series);
    QStringList names;
    for (int bin = 0; bin < Overview::AgeBinCount; ++bin)
        names.append(Overview::binText(Overview::AgeBin(bin)));
    m_bins->append(names);
    chart()->addAxis(m_bins, Qt::AlignBottom);
    chart()->addAxis(m_counts, Qt::AlignLeft);
    m_series->attachAxis(m_bins);
    m_series->attachAxis(m_counts);
    m_counts->setLabelFormat(QStringLiteral("%.0f"));
    m_counts->setTickCount(4);
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignTop);
    for (QBarSet *set : {m_emsp, m_cpo}) {
        connect(set, &QBarSet::clicked, this, [this, set](int bin) {
            const QString side = DifferenceFilter::equals(DifferenceField::Older, set == m_emsp ? QStringLiteral("emsp") : QStringLiteral("cpo"));
            Q_EMIT filterRequested(DifferenceFilter::conjunction({side, Overview::binFilter(Overview::AgeBin(bin))}));
        });
        connect(set, &QBarSet::hovered, this, [this, set](bool on, int bin) {
            if (on)
                QToolTip::showText(QCursor::pos(), tr("%1, %2: %3").arg(set->label(), Overview::binText(Overview::AgeBin(bin)), QLocale().toString(qint64(set->at(bin)))), this);
        });
    }
    applyTheme();
}

void AgeChart::setOverview(const Overview &overview)
{
    QList<qreal> cpo;
    QList<qreal> emsp;
    qreal highest = 1;
    for (std::size_t bin = 0; bin < Overview::AgeBinCount; ++bin) {
        cpo.append(qreal(overview.ages[0][bin]));
        emsp.append(qreal(overview.ages[1][bin]));
        highest = std::max(highest, cpo.last() + emsp.last());
    }
    m_cpo->remove(0, m_cpo->count());
    m_emsp->remove(0, m_emsp->count());
    m_cpo->append(cpo);
    m_emsp->append(emsp);
    m_counts->setRange(0, highest);
    m_counts->applyNiceNumbers();
    QStringList parts;
    for (std::size_t bin = 0; bin < Overview::AgeBinCount; ++bin)
        parts.append(QStringLiteral("%1: %2").arg(Overview::binText(Overview::AgeBin(bin))).arg(cpo[qsizetype(bin)] + emsp[qsizetype(bin)]));
    setAccessibleName(tr("How old stale copies are"));
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

void AgeChart::applyTheme()
{
    const QColor text = Theme::color(Theme::Role::TextMuted);
    chart()->setBackgroundBrush(palette().color(QPalette::Base));
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->legend()->setLabelColor(Theme::color(Theme::Role::Text));
    chart()->legend()->setFont(Theme::small());
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_bins), static_cast<QAbstractAxis *>(m_counts)}) {
        axis->setLabelsFont(Theme::small());
        axis->setLabelsColor(text);
        axis->setLinePenColor(Theme::color(Theme::Role::Line));
        axis->setGridLineColor(Theme::color(Theme::Role::Line));
    }
    m_bins->setGridLineVisible(false);
    m_emsp->setColor(Theme::lane(Lane::Emsp));
    m_cpo->setColor(Theme::lane(Lane::Cpo));
    // Told apart without colour, too.
    m_cpo->setBrush(QBrush(Theme::lane(Lane::Cpo), Qt::Dense3Pattern));
    for (QBarSet *set : {m_emsp, m_cpo})
        set->setPen(QPen(palette().color(QPalette::Base)));
}

void AgeChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_counts)
        applyTheme();
}

} // namespace Roamscope
