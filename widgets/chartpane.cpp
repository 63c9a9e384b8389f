// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartpane.h"

#include "models/capture/captureview.h"
#include "models/capture/timelinedata.h"
#include "models/capture/timelinestate.h"
#include "widgets/theme.h"
#include "widgets/timelinecanvas.h"
#include "widgets/timelinepainter.h"
#include "widgets/timelinetext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

constexpr int headHeight = 24;
constexpr int lowestStrip = 40;
constexpr int usualStrip = 62;
constexpr int axisWidth = 48; // labels of the value axis, right of the legend

/// A strip's legend wants a line an entry, as far as that leaves the others room.
int heightOf(const ChartStrip &strip)
{
    const int lines = int(strip.entries().size()) + (strip.breaches().empty() ? 0 : 1) + 1;
    return std::clamp(lines * QFontMetrics(Theme::small()).height() + 8, usualStrip, usualStrip * 5 / 2);
}

QString valueText(double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    return QLocale().toString(value, 'f', std::abs(value) >= 100 ? 0 : std::abs(value) >= 10 ? 1 : 2);
}

/// What a series of a site is called in a legend, with what its sign means where that is known.
QString siteEntryName(const Series &series)
{
    switch (series.quantity) {
    case SeriesQuantity::SitePower:
        return ChartPane::tr("All charges");
    case SeriesQuantity::StateOfCharge:
        return ChartPane::tr("Storage");
    case SeriesQuantity::StoragePower:
        return series.usualSigns ? ChartPane::tr("+ is charging") : ChartPane::tr("sign as written");
    case SeriesQuantity::GridPower:
        return series.usualSigns ? ChartPane::tr("Grid, + is drawn") : ChartPane::tr("Grid power");
    case SeriesQuantity::SolarPower:
        return series.usualSigns ? ChartPane::tr("+ is produced") : QString::fromUtf8(series.site);
    case SeriesQuantity::Price:
    case SeriesQuantity::SiteEnergy:
        return QString::fromUtf8(series.site);
    default:
        return displayName(series.quantity);
    }
}

QPen sitePen(SeriesQuantity quantity, int number)
{
    switch (quantity) {
    case SeriesQuantity::SitePower:
        return QPen(Theme::series(0), 2.2);
    case SeriesQuantity::GridLimit:
        return QPen(Theme::color(Theme::Role::Error), 1.8, Qt::DashLine);
    case SeriesQuantity::ChargingLimit:
        return QPen(Theme::color(Theme::Role::Warning), 1.8, Qt::DashDotLine);
    case SeriesQuantity::Dispatch:
        return QPen(Theme::lane(Lane::Ems), 1.6, Qt::DotLine);
    case SeriesQuantity::GridPower:
        return QPen(Theme::series(2), 1.5);
    case SeriesQuantity::ChargingPower:
        return QPen(Theme::series(1), 1.5, Qt::DashLine);
    case SeriesQuantity::BuildingLoad:
        return QPen(Theme::series(3), 1.5, Qt::DotLine);
    default:
        return QPen(Theme::series(number), 1.8);
    }
}

} // namespace

ChartPane::ChartPane(CaptureView *view, TimelineState *state, TimelineData *data, TimelineCanvas *canvas, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_state(state)
    , m_data(data)
    , m_canvas(canvas)
    , m_switches(new QWidget(this))
{
    setObjectName(QStringLiteral("timeline.charts"));
    setAccessibleName(tr("Charts"));
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    auto *row = new QHBoxLayout(m_switches);
    row->setContentsMargins(0, 0, Theme::gap, 0);
    row->setSpacing(2);
    connect(data, &TimelineData::changed, this, &ChartPane::refocus);
    connect(state, &TimelineState::chartsChanged, this, &ChartPane::refocus);
    connect(view, &CaptureView::currentTransactionChanged, this, &ChartPane::refocus);
    connect(canvas, &TimelineCanvas::currentLaneChanged, this, &ChartPane::refocus);
    connect(canvas, &TimelineCanvas::sceneChanged, this, &ChartPane::invalidate);
    connect(view, &CaptureView::cursorChanged, this, qOverload<>(&QWidget::update));
    connect(state, &TimelineState::selectionChanged, this, qOverload<>(&QWidget::update));
    refocus();
}

ChartPane::~ChartPane() = default;

QSize ChartPane::sizeHint() const
{
    int height = m_strips.empty() ? usualStrip : 0;
    for (const auto &strip : m_strips)
        height += heightOf(*strip);
    return QSize(600, headHeight + height);
}

QSize ChartPane::minimumSizeHint() const
{
    return QSize(200, headHeight + lowestStrip);
}

void ChartPane::setHover(TimeUs time)
{
    if (time == m_hover)
        return;
    m_hover = time;
    update();
}

bool ChartPane::isShown(SeriesQuantity quantity) const
{
    return std::ranges::find(m_shown, quantity) != m_shown.end();
}

void ChartPane::setShown(SeriesQuantity quantity, bool shown)
{
    // What was shown without being asked for stays when something is chosen beside it.
    const std::vector<SeriesQuantity> available = m_available;
    const std::vector<SeriesQuantity> before = m_shown;
    for (const SeriesQuantity other : available)
        m_state->setChartShown(other, other == quantity ? shown : std::ranges::find(before, other) != before.end());
}

void ChartPane::updateSwitches()
{
    if (m_switched != m_available) {
        m_switched = m_available;
        const QList<QToolButton *> old = m_switches->findChildren<QToolButton *>();
        for (QToolButton *button : old) {
            m_switches->layout()->removeWidget(button);
            button->hide();
            button->deleteLater(); // it may be the one that was clicked
        }
        for (const SeriesQuantity quantity : m_available) {
            auto *button = new QToolButton(m_switches);
            button->setCheckable(true);
            button->setAutoRaise(true);
            button->setFont(Theme::small());
            button->setFixedHeight(headHeight - 3);
            button->setFocusPolicy(Qt::TabFocus);
            connect(button, &QToolButton::clicked, this, [this, quantity](bool shown) { setShown(quantity, shown); });
            m_switches->layout()->addWidget(button);
            button->show();
        }
    }
    for (std::size_t index = 0; index < m_switched.size(); ++index) {
        auto *button = qobject_cast<QToolButton *>(m_switches->layout()->itemAt(int(index))->widget());
        button->setText(displayName(m_switched[index]));
        button->setChecked(isShown(m_switched[index]));
    }
    m_switches->setVisible(!m_switched.empty());
    placeSwitches();
}

void ChartPane::placeSwitches()
{
    const int wide = std::min(m_switches->sizeHint().width(), std::max(0, width() - m_canvas->scene().left));
    m_switches->setGeometry(width() - wide, 1, wide, headHeight - 3);
}

/// What could be drawn, by chart.
struct ChartPane::Found
{
    std::vector<ChartStrip::Entry> entries[std::size_t(SeriesQuantity::Count)];
    std::vector<TimeRange> breaches;
    QString title;
};

quint16 ChartPane::findCharger(Found &found) const
{
    const TimelineConnectors::Pointer connectors = m_data->connectors();
    const TimelineScene &scene = m_canvas->scene();
    const Analysis &analysis = connectors->analysis();
    const int transaction = m_view->currentTransaction();
    std::vector<const TimelineConnector *> focus;
    quint16 peer = 0;
    if (transaction >= 0 && std::size_t(transaction) < analysis.transactions.size()) {
        for (const TimelineConnector &connector : connectors->all()) {
            const bool holds = std::ranges::any_of(connector.bars, [transaction](const TimelineConnector::Bar &bar) {
                return bar.transaction == transaction;
            });
            if (holds && !connector.series.empty())
                focus.push_back(&connector);
        }
        peer = analysis.transactions[std::size_t(transaction)].peer;
    }
    if (focus.empty()) {
        if (m_canvas->currentPeer() != 0)
            peer = m_canvas->currentPeer();
        // Nothing chosen yet: the first charge point on screen that has something to show.
        for (std::size_t lane = 0; lane < scene.layout.lanes.size() && peer == 0; ++lane) {
            const TimelineLane &here = scene.layout.lanes[lane];
            if (here.party != Lane::ChargePoint)
                continue;
            const auto [first, last] = connectors->ofPeer(here.peer);
            for (std::size_t index = first; index < last; ++index)
                peer = connectors->all()[index].series.empty() ? peer : here.peer;
        }
        const auto [first, last] = connectors->ofPeer(peer);
        for (std::size_t index = first; index < last && peer != 0; ++index) {
            if (!connectors->all()[index].series.empty())
                focus.push_back(&connectors->all()[index]);
        }
    }
    if (peer != 0)
        found.title = QString::fromUtf8(m_data->pyramid()->capture().peers().text(peer));
    if (focus.size() == 1)
        found.title += QStringLiteral(" · ") + TimelineText::place(focus.front()->evse, focus.front()->connector);
    for (const TimelineConnector *connector : focus) {
        for (const int index : connector->series) {
            const Series &series = analysis.series[std::size_t(index)];
            if (std::size_t(index) >= m_data->series().size() || series.times.empty())
                continue;
            std::vector<ChartStrip::Entry> &entries = found.entries[std::size_t(series.quantity)];
            const int number = int(entries.size());
            static constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
            ChartStrip::Entry entry;
            entry.series = m_data->series()[std::size_t(index)];
            entry.name = focus.size() > 1 ? TimelineText::place(connector->evse, connector->connector) : QString::fromUtf8(series.name);
            entry.pen = QPen(Theme::series(number), number == 0 ? 1.8 : 1.5, styles[number % 4]);
            entries.push_back(std::move(entry));
        }
    }
    return peer;
}

void ChartPane::findSites(Found &found, quint16 peer) const
{
    const Analysis &analysis = m_data->connectors()->analysis();
    std::vector<const SiteEnergy *> sites;
    for (const SiteEnergy &site : analysis.sites) {
        // Where nothing says whose a manager is, the only one is everybody's.
        const bool ours = site.chargers.empty() ? analysis.sites.size() == 1 : std::ranges::find(site.chargers, peer) != site.chargers.end();
        if (peer == 0 || ours)
            sites.push_back(&site);
    }
    for (const SiteEnergy *site : sites) {
        const QString name = QString::fromUtf8(site->name);
        found.title += (found.title.isEmpty() ? QString() : QStringLiteral("  ·  ")) + name;
        for (const SiteEnergy::Breach &breach : site->breaches)
            found.breaches.push_back({.from = breach.from, .to = breach.to});
        for (const int index : site->series) {
            const Series &series = analysis.series[std::size_t(index)];
            if (std::size_t(index) >= m_data->series().size() || series.times.empty())
                continue;
            const SeriesQuantity chart = siteChartOf(series.quantity);
            std::vector<ChartStrip::Entry> &entries = found.entries[std::size_t(chart)];
            ChartStrip::Entry entry;
            entry.series = m_data->series()[std::size_t(index)];
            entry.name = siteEntryName(series);
            if (sites.size() > 1)
                entry.name = QStringLiteral("%1 · %2").arg(entry.name, name);
            entry.pen = sitePen(series.quantity, int(entries.size()));
            // What it is about comes first, what it must not exceed last: it is drawn above it.
            const bool limit = series.quantity == SeriesQuantity::GridLimit || series.quantity == SeriesQuantity::ChargingLimit;
            entries.insert(series.quantity == SeriesQuantity::SitePower ? entries.begin()
                               : limit && !entries.empty()              ? entries.begin() + 1
                                                                        : entries.end(),
                           std::move(entry));
        }
    }
    std::ranges::sort(found.breaches, {}, &TimeRange::from);
}

void ChartPane::refocus()
{
    m_shown.clear();
    m_strips.clear();
    m_available.clear();
    m_title.clear();
    if (m_data->connectors()) {
        Found found;
        const TimelineLayout &layout = m_canvas->scene().layout;
        const int lane = m_canvas->currentLane();
        const bool manager = m_view->currentTransaction() < 0 && lane >= 0 && lane < int(layout.lanes.size())
            && layout.lanes[std::size_t(lane)].party == Lane::Ems;
        findSites(found, manager ? 0 : findCharger(found));
        m_title = found.title;
        for (std::size_t quantity = 0; quantity < std::size(found.entries); ++quantity) {
            if (found.entries[quantity].empty())
                continue;
            m_available.push_back(SeriesQuantity(quantity));
            if (m_state->isChartShown(SeriesQuantity(quantity)))
                m_shown.push_back(SeriesQuantity(quantity));
        }
        if (m_shown.empty() && !m_state->chartsChosen())
            m_shown.assign(m_available.begin(), m_available.begin() + std::min<std::ptrdiff_t>(2, std::ptrdiff_t(m_available.size())));
        for (std::size_t quantity = 0; quantity < std::size(found.entries); ++quantity) {
            if (!isShown(SeriesQuantity(quantity)))
                continue;
            auto strip = std::make_unique<ChartStrip>();
            strip->setContent(SeriesQuantity(quantity), std::move(found.entries[quantity]));
            if (SeriesQuantity(quantity) == SeriesQuantity::SitePower)
                strip->setBreaches(found.breaches);
            m_strips.push_back(std::move(strip));
        }
    }
    describe();
    updateSwitches();
    updateGeometry();
    invalidate();
    Q_EMIT contentChanged();
}

void ChartPane::describe()
{
    QStringList parts;
    for (const auto &strip : m_strips) {
        parts.append(tr("%1 (%2)", "quantity and unit").arg(displayName(strip->quantity()), strip->unit()));
        if (const int breaches = int(strip->breaches().size()); breaches > 0)
            parts.append(tr("above the limit %n time(s)", nullptr, breaches));
    }
    setAccessibleDescription(m_title + QStringLiteral(": ") + parts.join(QStringLiteral(", ")));
}

void ChartPane::invalidate()
{
    m_imagesValid = false;
    update();
}

QRect ChartPane::stripRect(int strip) const
{
    int above = 0;
    int all = 0;
    for (int index = 0; index < int(m_strips.size()); ++index) {
        const int wanted = heightOf(*m_strips[std::size_t(index)]);
        above += index < strip ? wanted : 0;
        all += wanted;
    }
    const int available = height() - headHeight;
    const int top = headHeight + available * above / all;
    const int bottom = headHeight + available * (above + heightOf(*m_strips[std::size_t(strip)])) / all;
    return QRect(0, top, width(), bottom - top);
}

void ChartPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TimelineScene &scene = m_canvas->scene();
    painter.fillRect(rect(), Theme::color(Theme::Role::Surface));
    painter.fillRect(QRect(0, headHeight - 1, width(), 1), Theme::color(Theme::Role::Line));
    QFont bold = Theme::small();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(Theme::color(Theme::Role::Text));
    if (m_strips.empty()) {
        painter.setFont(Theme::small());
        painter.setPen(Theme::color(Theme::Role::TextMuted));
        const QString text = !m_available.empty() ? tr("All charts of %1 are switched off. The Charts button brings them back.").arg(m_title)
            : m_title.isEmpty() ? tr("Select a charge point or a transaction: its power, energy, state of charge and current appear here.")
                                : tr("%1 sent no meter values in this capture.").arg(m_title);
        painter.drawText(rect().adjusted(8, m_available.empty() ? 2 : headHeight, -8, -2), Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap, text);
        return;
    }
    painter.drawText(QRect(8, 0, width() - 16, headHeight - 1), Qt::AlignLeft | Qt::AlignVCenter, m_title);
    if (!m_imagesValid) {
        m_images.clear();
        const std::vector<TimeUs> grid = ticks(scene.range, tickStep(scene.range, scene.width, 92), TimelinePainter::zoneOf(m_canvas->timeFormat()));
        for (int strip = 0; strip < int(m_strips.size()); ++strip)
            m_images.push_back(m_strips[std::size_t(strip)]->render(scene.range, scene.left, scene.width, stripRect(strip).height(), grid, devicePixelRatioF()));
        m_imagesValid = true;
    }
    const TimeUs time = m_hover != noTime ? m_hover : m_view->cursor();
    for (int strip = 0; strip < int(m_strips.size()); ++strip) {
        const QRect rect = stripRect(strip);
        painter.drawImage(rect.topLeft(), m_images[std::size_t(strip)]);
        painter.fillRect(QRect(0, rect.bottom(), width(), 1), Theme::color(Theme::Role::Line));
        paintLegend(&painter, strip, time);
    }
    painter.fillRect(QRect(scene.left - 1, headHeight, 1, height()), Theme::color(Theme::Role::LineStrong));
    if (!scene.range.isValid())
        return;
    painter.setClipRect(QRect(scene.left, headHeight, scene.width, height()));
    if (m_state->selection().isValid()) {
        QColor fill = Theme::color(Theme::Role::Selection);
        fill.setAlpha(34);
        const double from = std::clamp(scene.x(m_state->selection().from), scene.left - 2.0, scene.left + scene.width + 2.0);
        const double to = std::clamp(scene.x(m_state->selection().to), scene.left - 2.0, scene.left + scene.width + 2.0);
        painter.fillRect(QRectF(from, headHeight, to - from, height()), fill);
    }
    if (m_hover != noTime) {
        QColor color = Theme::color(Theme::Role::TextMuted);
        color.setAlpha(110);
        painter.fillRect(QRectF(std::floor(scene.x(m_hover)), headHeight, 1, height()), color);
    }
    if (scene.range.contains(m_view->cursor()))
        painter.fillRect(QRectF(std::floor(scene.x(m_view->cursor())), headHeight, 1, height()), Theme::color(Theme::Role::Cursor));
}

void ChartPane::paintLegend(QPainter *painter, int strip, TimeUs time) const
{
    const ChartStrip &chart = *m_strips[std::size_t(strip)];
    const QRect rect = stripRect(strip);
    const int right = m_canvas->scene().left - axisWidth;
    QFont small = Theme::small();
    QFont bold = small;
    bold.setWeight(QFont::DemiBold);
    const int line = QFontMetrics(small).height();
    int y = rect.top() + 4;
    painter->setFont(bold);
    painter->setPen(Theme::color(Theme::Role::Text));
    const QString name = tr("%1 (%2)", "quantity and unit").arg(displayName(chart.quantity()), chart.unit());
    painter->drawText(QRect(8, y, right - 8, line), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(bold).elidedText(name, Qt::ElideRight, right - 8));
    painter->setFont(small);
    y += line + 1;
    for (std::size_t entry = 0; entry < chart.entries().size(); ++entry) {
        if (y + line > rect.bottom())
            break;
        const ChartStrip::Entry &here = chart.entries()[entry];
        painter->setPen(here.pen);
        painter->drawLine(QPointF(9, y + line / 2.0), QPointF(27, y + line / 2.0));
        const QString value = time == noTime ? QString() : valueText(chart.valueAt(entry, time));
        const int width = QFontMetrics(small).horizontalAdvance(value);
        painter->setPen(Theme::color(Theme::Role::Text));
        painter->drawText(QRect(right - width - 2, y, width + 2, line), Qt::AlignRight | Qt::AlignVCenter, value);
        painter->setPen(Theme::color(Theme::Role::TextMuted));
        painter->drawText(QRect(32, y, right - width - 38, line), Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(small).elidedText(here.name, Qt::ElideRight, right - width - 38));
        y += line;
    }
    if (!chart.breaches().empty() && y + line <= rect.bottom()) {
        painter->fillRect(QRect(9, y + line / 2 - 4, 18, 8), Theme::mix(Theme::color(Theme::Role::Surface), Theme::color(Theme::Role::Error), Theme::isDark() ? 0.38 : 0.24));
        painter->fillRect(QRect(9, y + line / 2 - 4, 18, 2), Theme::color(Theme::Role::Error));
        painter->setPen(Theme::color(Theme::Role::Error));
        painter->drawText(QRect(32, y, right - 32, line), Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(small).elidedText(tr("above the limit"), Qt::ElideRight, right - 36));
    }
}

void ChartPane::resizeEvent(QResizeEvent *)
{
    placeSwitches();
    invalidate();
}

void ChartPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        refocus();
    QWidget::changeEvent(event);
}

void ChartPane::mousePressEvent(QMouseEvent *event)
{
    const TimelineScene &scene = m_canvas->scene();
    if (event->button() == Qt::LeftButton && scene.range.isValid() && event->position().x() >= scene.left)
        m_view->setCursor(scene.timeAt(event->position().x()));
}

void ChartPane::mouseMoveEvent(QMouseEvent *event)
{
    const TimelineScene &scene = m_canvas->scene();
    const double x = event->position().x();
    const TimeUs time = scene.range.isValid() && x >= scene.left && x < scene.left + scene.width ? scene.timeAt(x) : noTime;
    if (event->buttons().testFlag(Qt::LeftButton) && time != noTime)
        m_view->setCursor(time);
    setHover(time);
    Q_EMIT hoverChanged(time);
}

void ChartPane::leaveEvent(QEvent *)
{
    setHover(noTime);
    Q_EMIT hoverChanged(noTime);
}

void ChartPane::wheelEvent(QWheelEvent *event)
{
    // The same wheel as over the lanes: it is one picture.
    const QPointF position(event->position().x(), TimelinePainter::rulerHeight / 2.0);
    QWheelEvent there(position, event->globalPosition(), event->pixelDelta(), event->angleDelta(), event->buttons(), event->modifiers(),
                      event->phase(), event->inverted());
    QApplication::sendEvent(m_canvas, &there);
    event->accept();
}

} // namespace Roamscope
