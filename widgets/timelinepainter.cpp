// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelinepainter.h"

#include "models/capture/prose/proseevent.h"
#include "widgets/theme.h"
#include "widgets/timelinetext.h"
#include "widgets/timelineway.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace Roamscope {

namespace {

constexpr int headerPadding = 8;
constexpr int foldSize = 16;

QColor base()
{
    return Theme::current().color(QPalette::Base);
}

/// Lines of a pattern that leave the text readable.
QColor patternColor(const QColor &fill)
{
    return Theme::mix(fill, Theme::textOn(fill), Theme::isHighContrast() ? 0.6 : 0.22);
}

} // namespace

TimelinePainter::TimelinePainter(const TimelineScene &scene, const TimelineGeometry &geometry, const TimeFormat &format)
    : m_scene(scene)
    , m_geometry(geometry)
    , m_format(format)
    , m_font(QGuiApplication::font())
    , m_small(Theme::small())
{
    for (const QRect &zone : scene.zones)
        m_lanes = m_lanes.united(QRect(scene.left, zone.top(), scene.width, zone.height()));
}

QTimeZone TimelinePainter::zoneOf(const TimeFormat &format)
{
    return format.utc ? QTimeZone() : QTimeZone::systemTimeZone();
}

QRect TimelinePainter::foldRect(const TimelineScene &scene, int lane)
{
    const QRect row = scene.rowRect(scene.layout.lanes[std::size_t(lane)].firstRow);
    return QRect(2, row.center().y() - foldSize / 2, foldSize, foldSize);
}

QRect TimelinePainter::pinRect(const TimelineScene &scene, int lane)
{
    const QRect row = scene.rowRect(scene.layout.lanes[std::size_t(lane)].firstRow);
    return QRect(scene.left - headerPadding - pinSize, row.center().y() - pinSize / 2, pinSize, pinSize);
}

QRect TimelinePainter::cursorRect(const TimelineScene &scene, TimeUs cursor)
{
    if (cursor == noTime || !scene.range.isValid())
        return {};
    return QRect(int(std::floor(scene.x(cursor))) - 7, contextHeight, 15, rulerHeight - contextHeight);
}

int TimelinePainter::labelWidth(const QString &text) const
{
    auto found = m_widths.constFind(text);
    if (found == m_widths.constEnd())
        found = m_widths.insert(text, QFontMetrics(m_small).horizontalAdvance(text));
    return *found;
}

const TimelinePainter::StatusPaint &TimelinePainter::statusPaint(const QByteArray &name, bool truth) const
{
    auto found = m_statuses[truth].constFind(name);
    if (found == m_statuses[truth].constEnd()) {
        const Theme::StatusLook look = Theme::status(name);
        StatusPaint paint;
        // The charger's own word is the louder one.
        paint.fill = truth ? look.fill : Theme::mix(look.fill, base(), 0.25);
        paint.text = Theme::textOn(paint.fill);
        paint.edge = Theme::mix(paint.fill, paint.text, 0.45);
        if (look.pattern != Qt::SolidPattern)
            paint.pattern = QBrush(patternColor(paint.fill), look.pattern);
        found = m_statuses[truth].insert(name, paint);
    }
    return *found;
}

void TimelinePainter::paintContent(QPainter *painter, const QSize &size, const std::vector<TimeUs> &ticks,
                                   const TickStep &step) const
{
    painter->setFont(m_small);
    for (int zone = 0; zone < TimelineLayout::ZoneCount; ++zone) {
        const QRect &rect = m_scene.zones[zone];
        if (rect.height() <= 0)
            continue;
        painter->setClipRect(QRect(m_scene.left, rect.top(), m_scene.width, rect.height()));
        paintBoxes(painter, zone);
    }
    painter->setClipRect(m_lanes);
    paintArrows(painter);
    paintOrders(painter);
    // Headers stand on a surface of their own, so that lanes read as rows of an instrument.
    painter->setClipping(false);
    painter->fillRect(QRect(0, rulerHeight, m_scene.left, size.height() - rulerHeight), Theme::color(Theme::Role::Surface));
    painter->fillRect(QRect(m_scene.left, rulerHeight, size.width() - m_scene.left, findingHeight), Theme::color(Theme::Role::Surface));
    painter->fillRect(QRect(0, lanesTop - 1, size.width(), 1), Theme::color(Theme::Role::Line));
    for (int lane = 0; lane < int(m_scene.layout.lanes.size()); ++lane) {
        const QRect &zone = m_scene.zones[m_scene.layout.lanes[std::size_t(lane)].zone];
        if (!m_scene.laneRect(lane).intersects(zone))
            continue;
        painter->setClipRect(QRect(0, zone.top(), m_scene.left, zone.height()));
        paintHeader(painter, lane);
    }
    painter->setClipping(false);
    const QColor strong = Theme::color(Theme::Role::LineStrong);
    painter->fillRect(QRect(m_scene.left - 1, 0, 1, size.height()), strong);
    // What keeps its place is set apart from what scrolls.
    const QRect &points = m_scene.zones[TimelineLayout::ChargePoints];
    if (m_scene.zones[TimelineLayout::Pinned].height() > 0)
        painter->fillRect(QRect(0, m_scene.zones[TimelineLayout::Pinned].bottom(), size.width(), 1), strong);
    if (m_scene.zones[TimelineLayout::Parties].height() > 0 && points.height() > 0)
        painter->fillRect(QRect(0, m_scene.zones[TimelineLayout::Parties].top() - 1, size.width(), 1), strong);
    paintRuler(painter, size, ticks, step);
}

void TimelinePainter::paintRuler(QPainter *painter, const QSize &size, const std::vector<TimeUs> &ticks,
                                 const TickStep &step) const
{
    const QLocale locale;
    const QTimeZone zone = zoneOf(m_format);
    painter->fillRect(QRect(0, 0, size.width(), rulerHeight), Theme::color(Theme::Role::Surface));
    painter->fillRect(QRect(0, rulerHeight - 1, size.width(), 1), Theme::color(Theme::Role::LineStrong));
    painter->fillRect(QRect(m_scene.left - 1, 0, 1, rulerHeight), Theme::color(Theme::Role::LineStrong));
    painter->setFont(m_small);
    const QRect header(headerPadding, 0, m_scene.left - 2 * headerPadding, rulerHeight);
    painter->setPen(Theme::color(Theme::Role::TextMuted));
    painter->drawText(header.adjusted(0, 2, 0, -rulerHeight / 2), Qt::AlignLeft | Qt::AlignVCenter, zoneName(m_format));
    if (!m_scene.range.isValid())
        return;
    painter->drawText(header.adjusted(0, rulerHeight / 2 - 2, 0, -2), Qt::AlignLeft | Qt::AlignVCenter,
                      QCoreApplication::translate("Roamscope::Timeline", "%1 in view").arg(formatDuration(m_scene.range.span())));
    painter->setClipRect(QRect(m_scene.left, 0, m_scene.width, rulerHeight));
    // The context stands at the left as long as it holds, and again where it changes.
    QString context = tickContext(std::max(m_scene.range.from, earliestTime), step, locale, zone);
    painter->setPen(Theme::color(Theme::Role::Text));
    int contextEnd = m_scene.left + 6;
    // A change close to the left edge pushes the first text out, as it belongs to nearly nothing.
    QList<std::pair<int, QString>> changes;
    for (const TimeUs tick : ticks) {
        const QString here = tickContext(tick, step, locale, zone);
        if (here != context && !here.isEmpty()) {
            changes.append({int(m_scene.x(tick)), here});
            context = here;
        }
    }
    const QString first = tickContext(m_scene.range.from, step, locale, zone);
    if (changes.isEmpty() || changes.first().first > contextEnd + labelWidth(first) + 12) {
        painter->drawText(QRect(contextEnd, 1, m_scene.width, contextHeight), Qt::AlignLeft | Qt::AlignVCenter, first);
        contextEnd += labelWidth(first) + 12;
    }
    for (const auto &[x, text] : changes) {
        if (x + 4 < contextEnd)
            continue;
        painter->fillRect(QRect(x, 3, 1, contextHeight - 2), Theme::color(Theme::Role::LineStrong));
        painter->drawText(QRect(x + 5, 1, m_scene.width, contextHeight), Qt::AlignLeft | Qt::AlignVCenter, text);
        contextEnd = x + 5 + labelWidth(text) + 12;
    }
    painter->setPen(Theme::color(Theme::Role::TextMuted));
    for (const TimeUs tick : ticks) {
        const int x = int(std::floor(m_scene.x(tick)));
        painter->fillRect(QRect(x, rulerHeight - 8, 1, 7), Theme::color(Theme::Role::LineStrong));
        painter->drawText(QRect(x + 4, contextHeight + 1, 120, rulerHeight - contextHeight - 6), Qt::AlignLeft | Qt::AlignVCenter,
                          tickLabel(tick, step, locale, zone));
    }
    painter->setClipping(false);
}

void TimelinePainter::paintHeader(QPainter *painter, int lane) const
{
    const TimelineLane &here = m_scene.layout.lanes[std::size_t(lane)];
    const QRect rect = m_scene.laneRect(lane);
    const QRect row = m_scene.rowRect(here.firstRow);
    painter->fillRect(QRect(0, rect.bottom(), m_scene.left, 1), Theme::color(Theme::Role::Line));
    painter->fillRect(QRect(m_scene.left - 4, rect.top() + 2, 3, rect.height() - 5), Theme::lane(here.party));

    int right = m_scene.left - headerPadding;
    if (here.pinned) {
        Theme::icon(QStringLiteral("pin"), Theme::Role::Accent).paint(painter, pinRect(m_scene, lane));
        right = pinRect(m_scene, lane).left() - 4;
    }
    if (here.track >= 0) {
        const TimelineTrack &track = m_scene.pyramid->track(here.track);
        if (track.errors + track.warnings > 0) {
            const Severity severity = track.errors > 0 ? Severity::Error : Severity::Warning;
            const QString text = QLocale().toString(track.errors > 0 ? track.errors : track.warnings);
            const int width = labelWidth(text);
            painter->setFont(m_small);
            painter->setPen(Theme::severity(severity));
            painter->drawText(QRect(right - width, row.top(), width, row.height()), Qt::AlignRight | Qt::AlignVCenter, text);
            Theme::paintSeverity(painter, QRectF(right - width - 16, row.center().y() - 5.5, 12, 12), severity);
            right -= width + 22;
        }
    }
    if (here.foldable) {
        const QRectF fold = foldRect(m_scene, lane);
        const QPointF c = fold.center();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(Theme::color(Theme::Role::TextMuted), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(here.folded ? QPolygonF {{c.x() - 2, c.y() - 4}, {c.x() + 2, c.y()}, {c.x() - 2, c.y() + 4}}
                                          : QPolygonF {{c.x() - 4, c.y() - 2}, {c.x(), c.y() + 2}, {c.x() + 4, c.y() - 2}});
        painter->restore();
    }
    int left = 2 + foldSize + 2;
    const int iconSize = row.height() >= 20 ? 16 : 14;
    Theme::icon(Theme::iconName(here.party)).paint(painter, QRect(left, row.center().y() - iconSize / 2 + 1, iconSize, iconSize));
    left += iconSize + 6;
    const QString clock = m_scene.connectors && here.party == Lane::ChargePoint
        ? TimelineText::clockOffset(m_scene.connectors->clockOffset(here.peer))
        : QString();
    const bool several = m_scene.hasSeveralSources(lane);
    const QString sources = several ? TimelineText::sourcesOfLane(m_scene, lane) : QString();
    const QString second = clock.isEmpty() ? sources : clock;
    const bool twoLines = !second.isEmpty() && !here.folded;
    QFont font = m_font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(here.folded ? m_font : font);
    painter->setPen(Theme::color(Theme::Role::Text));
    const QRect nameRect(left, row.top() + (twoLines ? -3 : 0), right - left, twoLines ? row.height() / 2 + 6 : row.height());
    painter->drawText(nameRect, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(here.name, Qt::ElideMiddle, nameRect.width()));
    if (twoLines) {
        painter->setFont(m_small);
        painter->setPen(Theme::color(clock.isEmpty() ? Theme::Role::TextMuted : Theme::Role::Warning));
        const QRect clockRect(left, row.top() + row.height() / 2 + 1, right - left, row.height() / 2 + 2);
        painter->drawText(clockRect, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(m_small).elidedText(second, Qt::ElideRight, clockRect.width()));
    } else if (!clock.isEmpty()) {
        const int nameWidth = QFontMetrics(m_font).horizontalAdvance(here.name);
        if (nameRect.left() + nameWidth + 20 < right)
            Theme::icon(QStringLiteral("clock"), Theme::Role::Warning)
                .paint(painter, QRect(nameRect.left() + nameWidth + 5, row.center().y() - 6, 13, 13));
    }
    painter->setFont(m_small);
    for (int strip = here.firstRow + 1; strip < here.firstRow + here.rowCount; ++strip) {
        const TimelineRow &line = m_scene.layout.rows[std::size_t(strip)];
        const QString text = TimelineText::row(m_scene, strip);
        if (text.isEmpty())
            continue;
        const QRect stripRect = m_scene.rowRect(strip);
        const QRect textRect(left, stripRect.top(), m_scene.left - headerPadding - left - 2, stripRect.height());
        painter->setPen(Theme::color(line.kind == TimelineRow::Kind::Transactions ? Theme::Role::Text : Theme::Role::TextMuted));
        painter->drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(m_small).elidedText(text, Qt::ElideRight, textRect.width()));
    }
}

void TimelinePainter::paintBoxes(QPainter *painter, int zone) const
{
    painter->setFont(m_small);
    const QColor thin = Theme::mix(base(), Theme::color(Theme::Role::Accent), 0.55);
    int collapsedRow = -1;
    int labelEnd = 0;
    const std::size_t size = m_geometry.boxes.size();
    for (std::size_t index = 0; index < size; ++index) {
        const TimelineBox &box = m_geometry.boxes[index];
        if (m_scene.layout.lanes[std::size_t(m_scene.layout.rows[std::size_t(box.row)].lane)].zone != zone)
            continue;
        switch (box.kind) {
        case TimelineBox::Kind::Transaction:
            paintBar(painter, box);
            break;
        case TimelineBox::Kind::Thin:
            painter->fillRect(box.rect.adjusted(0, 1, 0, -1),
                              box.problem ? Theme::severity(box.severity) : thin);
            break;
        case TimelineBox::Kind::Truth:
            paintBand(painter, box, box.rect.right());
            break;
        case TimelineBox::Kind::View: {
            // Where a lost status begins inside the stretch its own text begins as well.
            int end = box.rect.right();
            for (std::size_t after = index + 1; box.rect.width() >= 28 && after < size && m_geometry.boxes[after].row == box.row; ++after) {
                const TimelineBox &lost = m_geometry.boxes[after];
                if (lost.kind == TimelineBox::Kind::Collapsed && lost.rect.left() > box.rect.left() + 12) {
                    end = std::min(end, lost.rect.left());
                    break;
                }
            }
            paintBand(painter, box, end);
            break;
        }
        case TimelineBox::Kind::Collapsed:
            if (box.row != collapsedRow) {
                collapsedRow = box.row;
                labelEnd = 0;
            }
            paintCollapsed(painter, box, labelEnd);
            break;
        }
    }
}

void TimelinePainter::paintBar(QPainter *painter, const TimelineBox &box) const
{
    const Transaction &transaction = m_scene.connectors->analysis().transactions[std::size_t(box.transaction)];
    const QColor edge = box.problem ? Theme::severity(box.severity) : Theme::color(Theme::Role::Accent);
    const QColor fill = box.problem ? Theme::severitySoft(box.severity) : Theme::color(Theme::Role::AccentSoft);
    const QRect rect = box.rect.adjusted(0, 1, 0, -1);
    painter->fillRect(rect, fill);
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), Theme::mix(fill, edge, 0.5));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Theme::mix(fill, edge, 0.5));
    painter->fillRect(QRect(rect.left(), rect.top(), std::min(3, rect.width()), rect.height()), edge);
    if (rect.width() < 8)
        return;
    int right = std::min(rect.right(), m_scene.left + m_scene.width);
    if (box.openEnd) {
        // The end dissolves: it was never seen.
        for (int gap = 0; gap < 4 && right - 3 - gap * 5 > rect.left() + 4; ++gap)
            painter->fillRect(QRect(right - 1 - gap * 5, rect.top(), 3 - gap / 2, rect.height()), base());
        right -= 20;
    } else {
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), edge);
    }
    // The text stays in sight when the bar begins outside.
    int left = std::max(rect.left() + 3, m_scene.left) + 4;
    if (box.problem && right - left >= 14) {
        Theme::paintSeverity(painter, QRectF(left, rect.center().y() - 5, 12, 12), box.severity);
        left += 16;
    }
    QString text = TimelineText::bar(transaction);
    if (box.merged > 1)
        text = QLocale().toString(box.merged);
    if (right - left < 22 || text.isEmpty())
        return;
    if (labelWidth(text) > right - left) {
        text = QFontMetrics(m_small).elidedText(text, Qt::ElideRight, right - left);
        if (text.size() < 4)
            return;
    }
    painter->setPen(Theme::color(Theme::Role::Text));
    painter->drawText(QRect(left, rect.top(), right - left, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void TimelinePainter::paintBand(QPainter *painter, const TimelineBox &box, int labelEnd) const
{
    const StatusBand &band = m_scene.connectors->analysis().bands[std::size_t(box.band)];
    const QByteArray name = box.status < band.names.size() ? band.names[box.status] : QByteArray();
    const bool truth = box.kind == TimelineBox::Kind::Truth;
    const StatusPaint &look = statusPaint(name, truth);
    const QColor &fill = look.fill;
    const QRect rect = box.rect.adjusted(0, truth ? 1 : 0, 0, -1);
    painter->fillRect(rect, fill);
    if (rect.width() < 4)
        return;
    if (look.pattern.style() != Qt::NoBrush)
        painter->fillRect(rect, look.pattern);
    painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), look.edge);
    const int left = std::max(rect.left(), m_scene.left) + 5;
    const int right = std::min({rect.right(), labelEnd, m_scene.left + m_scene.width}) - 3;
    if (right - left < 20)
        return;
    const QString text = QString::fromUtf8(name);
    const int width = labelWidth(text);
    QString shown = text;
    if (width > right - left) {
        shown = QFontMetrics(m_small).elidedText(text, Qt::ElideRight, right - left);
        if (shown.size() < 4)
            return;
    }
    if (look.pattern.style() != Qt::NoBrush)
        painter->fillRect(QRect(left - 2, rect.top(), std::min(width, right - left) + 4, rect.height()), fill);
    painter->setPen(look.text);
    painter->drawText(QRect(left, rect.top(), right - left, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, shown);
}

void TimelinePainter::paintCollapsed(QPainter *painter, const TimelineBox &box, int &labelEnd) const
{
    const QColor warning = Theme::color(Theme::Role::Warning);
    const QRect rect = box.rect.adjusted(0, 0, 0, -1);
    if (rect.width() < 4) {
        painter->fillRect(rect, warning);
        return;
    }
    // A bracket between the truth above and the view below, hatched where they part.
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), warning);
    painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), warning);
    painter->fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), warning);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), warning);
    const StatusBand &band = m_scene.connectors->analysis().bands[std::size_t(box.band)];
    const TimelineRow &row = m_scene.layout.rows[std::size_t(box.row)];
    const int truthIndex = m_scene.connectors->all()[std::size_t(row.connector)].truth;
    const StatusBand &truth = m_scene.connectors->analysis().bands[std::size_t(truthIndex)];
    const QString seen = box.span < band.spans.size() && band.spans[box.span].status < band.names.size()
        ? QString::fromUtf8(band.names[band.spans[box.span].status])
        : QString();
    const QString own = box.status < truth.names.size() ? QString::fromUtf8(truth.names[box.status]) : QString();
    const QString text = seen + QStringLiteral(" ≠ ") + own;
    const int left = std::max(rect.left() + 2, m_scene.left) + 3;
    const int right = std::min(rect.right(), m_scene.left + m_scene.width) - 3;
    if (left < labelEnd || right - left < 34)
        return;
    const QColor fill = Theme::color(Theme::Role::WarningSoft);
    painter->fillRect(QRect(left - 3, rect.top() + 2, right - left + 6, rect.height() - 4), fill);
    painter->setPen(Theme::color(Theme::Role::Text));
    const QString shown = QFontMetrics(m_small).elidedText(text, Qt::ElideRight, right - left);
    painter->drawText(QRect(left, rect.top(), right - left, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, shown);
    labelEnd = left + std::min(labelWidth(text), right - left) + 4;
}

/// A moment of one lane: what a line of a log told, by its kind.
void TimelinePainter::paintEvent(QPainter *painter, const QPointF &at, FrameId id) const
{
    const Frame frame = m_scene.pyramid->capture().frames().at(id);
    const QRectF place(at.x() - 8, at.y() - 8, 16, 16);
    const ProseKind kind = frame.kind == FrameKind::Event && !frame.hasFlag(FrameFlag::Record) ? proseKindOf(frame.status) : ProseKind::None;
    static constexpr const char *icons[] = {"", "event-status", "event-plugged", "event-unplugged", "key", "event-meter", "error", "event-reboot"};
    static_assert(std::size(icons) == std::size_t(ProseKind::Count));
    if (kind == ProseKind::None) {
        Theme::paintKind(painter, place, frame.kind);
        return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(base());
    painter->drawEllipse(place.adjusted(-1, -1, 1, 1));
    Theme::icon(QLatin1StringView(icons[int(kind)]), kind == ProseKind::Error ? Theme::Role::Error : kind == ProseKind::Reboot ? Theme::Role::Warning : Theme::Role::Text)
        .paint(painter, place.toRect());
}

void TimelinePainter::paintArrows(QPainter *painter) const
{
    if (!m_geometry.showsArrows)
        return;
    painter->setFont(m_small);
    // Waiting times first: arrows end on them.
    for (const TimelineWait &wait : m_geometry.waits) {
        const double width = wait.toX - wait.fromX;
        if (width < 2)
            continue;
        const QRectF bar(std::max(wait.fromX, m_scene.left - 4.0), wait.y - 3, std::min(width, m_scene.width + 8.0), 6);
        painter->fillRect(bar, Theme::mix(base(), Theme::color(Theme::Role::Response), 0.35));
    }
    painter->setRenderHint(QPainter::Antialiasing);
    for (const TimelineArrow &arrow : m_geometry.arrows) {
        const FrameKind kind = m_scene.pyramid->capture().frames().kind(arrow.frame);
        const bool error = arrow.marks & quint8(TimelineMark::Error);
        const bool warning = arrow.marks & quint8(TimelineMark::Warning);
        const quint8 source = m_scene.pyramid->capture().frames().block(arrow.frame).source[arrow.frame & FrameBlock::mask];
        const QColor usual = m_scene.coloursBySource && source < m_scene.sources.size() ? Theme::sourceColor(m_scene.sources[source].colour) : Theme::kind(kind);
        const QColor color = error ? Theme::color(Theme::Role::Error) : warning ? Theme::color(Theme::Role::Warning) : usual;
        const QPointF from(arrow.fromX, arrow.fromY);
        const QPointF to(arrow.toX, arrow.toY);
        const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
        if (length < 1) { // an event: a moment of one lane
            paintEvent(painter, from, arrow.frame);
            continue;
        }
        painter->setPen(QPen(color, error || warning ? 2 : 1.4, arrow.drifts ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(from, to);
        const QPointF along = (to - from) / length;
        const QPointF across(-along.y(), along.x());
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        const QPointF neck = to - along * 8;
        const QPointF head[] = {to, neck + across * 4, neck - across * 4};
        painter->drawPolygon(head, 3);
        if (isRequest(kind))
            painter->drawEllipse(from, 3, 3);
        else
            painter->fillRect(QRectF(from.x() - 3, from.y() - 3, 6, 6), color);
        if (error || warning)
            Theme::paintSeverity(painter, QRectF(from.x() - 6, (from.y() + to.y()) / 2 - 6, 12, 12), error ? Severity::Error : Severity::Warning);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    // Labels last, where there is room before the next one of the same lane: above the line of a lane
    // whose arrow goes down, below it where it goes up.
    struct Label
    {
        QRectF rect;
        QString text;
        QColor color;
    };
    std::vector<Label> labels;
    const double end = m_scene.left + m_scene.width;
    std::vector<std::array<double, 2>> next(m_scene.layout.lanes.size(), {end, end});
    for (auto arrow = m_geometry.arrows.rbegin(); arrow != m_geometry.arrows.rend(); ++arrow) {
        const FrameKind kind = m_scene.pyramid->capture().frames().kind(arrow->frame);
        if (isResponse(kind))
            continue;
        const bool atSource = arrow->fromLane >= 0;
        const int lane = atSource ? arrow->fromLane : arrow->toLane;
        const double x = atSource ? arrow->fromX : arrow->toX;
        const double y = atSource ? arrow->fromY : arrow->toY;
        const bool below = atSource ? arrow->toY < arrow->fromY : arrow->fromY < arrow->toY;
        double &limit = next[std::size_t(lane)][below];
        const QString text = TimelineText::frameTitle(m_scene.pyramid->capture(), arrow->frame);
        const int width = labelWidth(text);
        if (x >= m_scene.left && width + 14 <= limit - x) {
            labels.push_back({QRectF(x + 7, below ? y + 2 : y - 16, width + 4, 14), text, Theme::color(Theme::Role::Text)});
            limit = x;
        } else if (limit - x > 10) {
            // No room: what comes before may use none of this place either.
            limit = std::min(limit, x + 10);
        }
    }
    for (const TimelineWait &wait : m_geometry.waits) {
        if (wait.toX - wait.fromX < 40)
            continue;
        const QString text = formatDuration(wait.latency);
        const double left = std::max(wait.fromX, double(m_scene.left));
        const double right = std::min(wait.toX, double(m_scene.left + m_scene.width));
        const int width = labelWidth(text);
        if (right - left > width + 14)
            labels.push_back({QRectF((left + right - width) / 2 - 2, wait.y - 7, width + 4, 14), text, Theme::color(Theme::Role::TextMuted)});
    }
    for (const Label &label : labels) {
        QColor ground = base();
        ground.setAlpha(225);
        painter->fillRect(label.rect, ground);
        painter->setPen(label.color);
        painter->drawText(label.rect.adjusted(2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, label.text);
    }
}

/// Set points and changed limits on the lane of the energy manager: up, down, or a diamond for a set point.
void TimelinePainter::paintOrders(QPainter *painter) const
{
    const int lane = m_scene.layout.laneOf(Lane::Ems, 0);
    if (lane < 0 || !m_scene.connectors || !m_scene.range.isValid())
        return;
    const int zone = m_scene.layout.lanes[std::size_t(lane)].zone;
    const QRect row = m_scene.rowRect(m_scene.layout.lanes[std::size_t(lane)].firstRow);
    if (!m_scene.isVisible(row, zone))
        return;
    constexpr double half = 5;
    painter->setClipRect(QRect(m_scene.left, m_scene.zones[zone].top(), m_scene.width, m_scene.zones[zone].height()));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(base(), 1));
    painter->setBrush(Theme::lane(Lane::Ems));
    const double y = row.top() + half + 1;
    for (const SiteEnergy &site : m_scene.connectors->analysis().sites) {
        double last = -half * 4;
        auto order = std::ranges::lower_bound(site.orders, m_scene.range.from, {}, &SiteEnergy::Order::time);
        while (order != site.orders.end() && order->time < m_scene.range.to) {
            const double x = std::floor(m_scene.x(order->time)) + 0.5;
            // One mark where several share a place; the search jumps over the rest.
            if (x - last < half * 2) {
                const TimeUs next = std::max(order->time + 1, m_scene.timeAt(last + half * 2));
                order = std::ranges::lower_bound(order, site.orders.end(), next, {}, &SiteEnergy::Order::time);
                continue;
            }
            last = x;
            const QPointF down[] = {{x - half, y - half}, {x + half, y - half}, {x, y + half}};
            const QPointF up[] = {{x - half, y + half}, {x + half, y + half}, {x, y - half}};
            const QPointF diamond[] = {{x, y - half}, {x + half, y}, {x, y + half}, {x - half, y}};
            if (order->quantity == SeriesQuantity::Dispatch)
                painter->drawPolygon(diamond, 4);
            else
                painter->drawPolygon(order->lowered ? down : up, 3);
            ++order;
        }
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
}

std::vector<FindingMarks::Cluster> TimelinePainter::clustersOf(const TimelineScene &scene, const FindingMarks *findings)
{
    if (!findings || !scene.range.isValid() || scene.width <= 0)
        return {};
    return findings->clusters(scene.range, std::max<qint64>(1, scene.range.span() * findingCell / scene.width));
}

QRectF TimelinePainter::findingRect(const TimelineScene &scene, const FindingMarks::Cluster &cluster)
{
    constexpr double mark = 12;
    return QRectF(std::floor(scene.x(cluster.time)) - mark / 2, rulerHeight + (findingHeight - 1 - mark) / 2, mark, mark);
}

void TimelinePainter::paintFindings(QPainter *painter, const QSize &size, const TimelineMarks &marks) const
{
    painter->setClipping(false);
    painter->setFont(m_small);
    painter->setPen(Theme::color(Theme::Role::TextMuted));
    const QRect header(headerPadding, rulerHeight, m_scene.left - 2 * headerPadding, findingHeight - 1);
    painter->drawText(header, Qt::AlignLeft | Qt::AlignVCenter,
                      !marks.findings ? QCoreApplication::translate("Roamscope::Timeline", "Findings")
                                      : QCoreApplication::translate("Roamscope::Timeline", "%Ln finding(s)", nullptr, int(marks.findings->count())));
    if (!marks.findings)
        return;
    painter->setClipRect(QRect(m_scene.left, 0, m_scene.width, size.height()));
    if (const TimeRange range = marks.finding >= 0 ? marks.findings->rangeOf(quint32(marks.finding)) : TimeRange(); range.isValid()) {
        const double left = m_scene.left - 2.0;
        const double right = m_scene.left + m_scene.width + 2.0;
        const double from = std::floor(std::clamp(m_scene.x(range.from), left, right));
        const double to = std::max(from + 1, std::clamp(m_scene.x(range.to), left, right));
        const QColor edge = Theme::severity(marks.findings->severityOf(quint32(marks.finding)));
        QColor fill = edge;
        fill.setAlpha(22);
        painter->fillRect(QRectF(from, lanesTop, to - from, size.height()), fill);
        painter->fillRect(QRectF(from, rulerHeight, 1, size.height()), edge);
        if (to > from + 2)
            painter->fillRect(QRectF(to - 1, rulerHeight, 1, size.height()), edge);
        painter->fillRect(QRectF(from, lanesTop - 3, to - from, 3), edge);
    }
    // What is severe stands above its neighbours where marks touch.
    const std::vector<FindingMarks::Cluster> clusters = clustersOf(m_scene, marks.findings);
    for (const Severity severity : {Severity::Note, Severity::Warning, Severity::Error}) {
        for (const FindingMarks::Cluster &cluster : clusters) {
            if (cluster.severity != severity)
                continue;
            const QRectF place = findingRect(m_scene, cluster);
            Theme::paintSeverity(painter, place, severity);
            if (int(cluster.finding) == marks.finding) {
                painter->setBrush(Qt::NoBrush);
                painter->setPen(QPen(Theme::color(Theme::Role::Accent), 2));
                painter->drawRect(place.adjusted(-2, -1, 2, 1));
            }
        }
    }
}

void TimelinePainter::paintOverlay(QPainter *painter, const QSize &size, const TimelineMarks &marks) const
{
    if (!m_scene.range.isValid())
        return;
    const int bottom = size.height();
    paintFindings(painter, size, marks);
    if (marks.lane >= 0 && marks.lane < int(m_scene.layout.lanes.size())) {
        const QRect lane = m_scene.laneRect(marks.lane);
        painter->setClipRect(QRect(0, m_scene.zones[m_scene.layout.lanes[std::size_t(marks.lane)].zone].top(), m_scene.left,
                                   m_scene.zones[m_scene.layout.lanes[std::size_t(marks.lane)].zone].height()));
        painter->fillRect(QRect(0, lane.top(), 3, lane.height() - 1), Theme::color(Theme::Role::Accent));
        if (marks.focused) {
            painter->setPen(QPen(Theme::color(Theme::Role::Accent), 1, Qt::DotLine));
            painter->drawRect(QRect(3, lane.top(), m_scene.left - 9, lane.height() - 2));
        }
    }
    painter->setClipRect(QRect(m_scene.left, 0, m_scene.width, bottom));
    if (marks.selection.isValid()) {
        const double from = std::clamp(m_scene.x(marks.selection.from), m_scene.left - 2.0, m_scene.left + m_scene.width + 2.0);
        const double to = std::clamp(m_scene.x(marks.selection.to), m_scene.left - 2.0, m_scene.left + m_scene.width + 2.0);
        QColor fill = Theme::color(Theme::Role::Selection);
        const QColor edge = fill;
        fill.setAlpha(34);
        painter->fillRect(QRectF(from, contextHeight, to - from, bottom), fill);
        painter->fillRect(QRectF(std::floor(from), contextHeight, 1, bottom), edge);
        painter->fillRect(QRectF(std::floor(to), contextHeight, 1, bottom), edge);
        painter->setFont(m_small);
        const QString text = formatDuration(marks.selection.span());
        const int width = labelWidth(text) + 10;
        if (to - from > width + 4) {
            const QRectF tag((from + to - width) / 2, rulerHeight - 19, width, 16);
            painter->fillRect(tag, edge);
            painter->setPen(Theme::textOn(edge));
            painter->drawText(tag, Qt::AlignCenter, text);
        }
    }
    painter->setClipRect(m_lanes);
    if (marks.transaction >= 0) {
        for (const TimelineBox &box : m_geometry.boxes) {
            if (box.transaction != marks.transaction || box.kind != TimelineBox::Kind::Transaction)
                continue;
            painter->setPen(QPen(Theme::color(Theme::Role::Accent), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(box.rect).adjusted(0, 1, 0, -1));
        }
    }
    if (marks.frame != noFrame && m_scene.pyramid && marks.frame < m_scene.pyramid->frameCount()) {
        // The selected frame in each of its lanes, or its arrow, above whatever is there.
        const FrameTable &frames = m_scene.pyramid->capture().frames();
        const double x = std::floor(m_scene.x(m_scene.pyramid->time(marks.frame)));
        const QColor color = Theme::color(Theme::Role::Cursor);
        const auto arrow = std::ranges::find(m_geometry.arrows, marks.frame, &TimelineArrow::frame);
        painter->setBrush(Qt::NoBrush);
        if (arrow != m_geometry.arrows.end()) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(color, 3, Qt::SolidLine, Qt::RoundCap));
            painter->drawLine(QPointF(arrow->fromX, arrow->fromY), QPointF(arrow->toX, arrow->toY));
            painter->drawEllipse(QPointF(arrow->fromX, arrow->fromY), 6, 6);
            painter->setRenderHint(QPainter::Antialiasing, false);
        } else {
            for (const Lane party : {frames.from(marks.frame), frames.to(marks.frame)}) {
                const int lane = m_scene.layout.laneOf(party, frames.peer(marks.frame));
                if (lane < 0)
                    continue;
                const QRect row = m_scene.rowRect(m_scene.layout.lanes[std::size_t(lane)].firstRow);
                painter->setClipRect(m_scene.zones[m_scene.layout.lanes[std::size_t(lane)].zone] & m_lanes);
                painter->setPen(QPen(color, 2));
                painter->drawRect(QRectF(x - 5, row.top() + 1, 11, row.height() - 2));
            }
        }
    }
    painter->setClipRect(QRect(m_scene.left, 0, m_scene.width, bottom));
    for (auto bookmark = std::ranges::lower_bound(marks.bookmarks, m_scene.range.from);
         bookmark != marks.bookmarks.end() && *bookmark < m_scene.range.to; ++bookmark) {
        const int x = int(std::floor(m_scene.x(*bookmark)));
        painter->fillRect(QRect(x, rulerHeight, 1, bottom), Theme::mix(base(), Theme::color(Theme::Role::Note), 0.5));
        Theme::icon(QStringLiteral("bookmark"), Theme::Role::Note).paint(painter, QRect(x - 6, rulerHeight - 15, 13, 13));
    }
    if (marks.way)
        paintTimelineWay(painter, m_scene, *marks.way);
    if (marks.hover != noTime) {
        const int x = int(std::floor(m_scene.x(marks.hover)));
        QColor color = Theme::color(Theme::Role::TextMuted);
        color.setAlpha(110);
        painter->fillRect(QRect(x, rulerHeight, 1, bottom), color);
    }
    if (marks.cursor != noTime) {
        const double x = std::floor(m_scene.x(marks.cursor));
        if (x >= m_scene.left - 8 && x <= m_scene.left + m_scene.width + 8) {
            const QColor color = Theme::color(Theme::Role::Cursor);
            painter->fillRect(QRectF(x, rulerHeight - 2, 1, bottom), color);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(color);
            const QPointF flag[] = {{x - 5.5, rulerHeight - 13.0}, {x + 6.5, rulerHeight - 13.0}, {x + 6.5, rulerHeight - 7.0}, {x + .5, rulerHeight - 1.0}, {x - 5.5, rulerHeight - 7.0}};
            painter->drawPolygon(flag, 5);
            painter->setRenderHint(QPainter::Antialiasing, false);
        }
    }
    painter->setClipping(false);
}

} // namespace Roamscope
