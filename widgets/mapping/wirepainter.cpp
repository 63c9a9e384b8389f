// SPDX-License-Identifier: GPL-3.0-or-later
// How the wires and badges of a MappingCanvas look.
#include "widgets/mapping/mappingcanvas.h"
#include "widgets/mapping/schematreeview.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPaintEvent>

#include <algorithm>

namespace Roamscope {

namespace {

/// More wires than this in sight are drawn with straight pieces and without smoothing: nobody follows one
/// of them by eye, and the picture stays within a frame's time.
constexpr std::size_t smoothUpTo = 160;
constexpr int pieces = 10;
constexpr int tailGap = 3; ///< between the arrow and the tree

} // namespace

QColor MappingCanvas::lineColor(const CanvasRule &rule) const
{
    if (rule.problem == Severity::Error)
        return Theme::color(Theme::Role::Error);
    if (rule.status == RuleStatus::Disputed)
        return Theme::color(Theme::Role::Warning);
    if (rule.status == RuleStatus::Agreed)
        return Theme::color(Theme::Role::Good);
    return Theme::color(Theme::Role::Accent);
}

void MappingCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    const QColor border = Theme::color(Theme::Role::Line);
    painter.fillRect(QRect(0, 0, 1, height()), border);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), border);

    if (ruleCount() == 0 && !m_hint.isEmpty() && m_previewNodes.isEmpty()) {
        painter.setPen(Theme::color(Theme::Role::TextMuted));
        painter.drawText(rect().adjusted(Theme::margin, Theme::margin, -Theme::margin, -Theme::margin),
                         Qt::AlignCenter | Qt::TextWordWrap, m_hint);
    }
    // Nothing is drawn beside the rows: the trees' headings are part of the same height.
    const int top = std::max(sideOf(m_source).top, sideOf(m_target).top);
    painter.setClipRect(QRect(1, top, width() - 2, height() - top));
    paintLines(painter);
    paintTails(painter);
    for (const WireScene::Badge &badge : scene().badges)
        paintBadge(painter, badge);
    paintPreview(painter);
    if (!m_band.isEmpty()) {
        QColor fill = Theme::color(Theme::Role::Accent);
        painter.setPen(fill);
        fill.setAlpha(36);
        painter.setBrush(fill);
        painter.drawRect(m_band);
    }
    painter.setClipping(false);
    if (hasFocus()) {
        painter.setPen(Theme::color(Theme::Role::Accent));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void MappingCanvas::paintLine(QPainter &painter, const WireScene::Line &line, const QPen &pen, bool smooth) const
{
    painter.setPen(pen);
    if (smooth) {
        const double bend = (line.to.x() - line.from.x()) * 0.45;
        QPainterPath path(line.from);
        path.cubicTo(line.from + QPointF(bend, 0), line.to - QPointF(bend, 0), line.to);
        painter.drawPath(path);
        return;
    }
    QPointF points[pieces + 1];
    for (int at = 0; at <= pieces; ++at)
        points[at] = wirePoint(line.from, line.to, double(at) / pieces);
    painter.drawPolyline(points, pieces + 1);
}

void MappingCanvas::paintLines(QPainter &painter)
{
    const WireScene &shapes = scene();
    const bool smooth = shapes.lines.size() <= smoothUpTo;
    const QColor background = palette().color(QPalette::Window);
    // A line that stands for several is lit when one of them is.
    std::vector<bool> lit(shapes.lines.size(), false);
    for (std::size_t link = 0; link < shapes.lineOfLink.size() && !m_selected.isEmpty(); ++link) {
        if (shapes.lineOfLink[link] >= 0 && m_selected.contains(m_links[link].rule))
            lit[std::size_t(shapes.lineOfLink[link])] = true;
    }
    painter.setBrush(Qt::NoBrush);
    const double dim = m_selected.isEmpty() ? 0.45 : 0.8;
    for (int pass = 0; pass < 2; ++pass) {
        painter.setRenderHint(QPainter::Antialiasing, smooth || pass == 1);
        for (std::size_t at = 0; at < shapes.lines.size(); ++at) {
            const WireScene::Line &line = shapes.lines[at];
            const bool emphasised = lit[at] || line.rule == m_drop || (line.rule == m_hovered && line.count == 1);
            if (emphasised != (pass == 1))
                continue;
            const CanvasRule &rule = m_rules[line.rule];
            const QColor color = emphasised ? lineColor(rule) : Theme::mix(lineColor(rule), background, dim);
            QPen pen(color, emphasised ? 2.2 : smooth ? 1.3 : 1.0);
            if (smooth || emphasised) {
                if (rule.disabled)
                    pen.setStyle(Qt::DotLine);
                else if (line.isDashed())
                    pen.setDashPattern({5, 4});
            }
            paintLine(painter, line, pen, smooth || emphasised);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void MappingCanvas::paintTails(QPainter &painter)
{
    // From the badge to the field, with an arrow: also for rules without a source, such as constants.
    const WireScene &shapes = scene();
    const QColor background = palette().color(QPalette::Window);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto arrow = [&painter, this](double y, const QColor &color) {
        const double tip = width() - tailGap;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF {QPointF(tip, y), QPointF(tip - 6, y - 3.5), QPointF(tip - 6, y + 3.5)});
    };
    const auto shade = [this, &background](int rule) {
        const bool lit = m_selected.contains(rule) || rule == m_drop || rule == m_hovered;
        return lit ? lineColor(m_rules[rule]) : Theme::mix(lineColor(m_rules[rule]), background, m_selected.isEmpty() ? 0.45 : 0.8);
    };
    for (const WireScene::Badge &badge : shapes.badges) {
        const QColor color = shade(badge.rule);
        const double y = badge.rect.center().y() + 0.5;
        painter.setPen(QPen(color, 1.6));
        painter.drawLine(QPointF(badge.rect.right(), y), QPointF(width() - tailGap - 6, y));
        arrow(y, color);
    }
    for (const WireScene::Line &line : shapes.lines) {
        if (line.targetSeen && line.to.x() >= width() - 1)
            arrow(line.to.y(), shade(line.rule));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QString MappingCanvas::badgeText(const WireScene::Badge &badge) const
{
    return badge.count > 1 ? tr("%n rule(s)", nullptr, badge.count) : m_rules[badge.rule].badge;
}

void MappingCanvas::paintBadge(QPainter &painter, const WireScene::Badge &badge)
{
    const CanvasRule &rule = m_rules[badge.rule];
    const bool selected = m_selected.contains(badge.rule);
    const bool dimmed = !selected && !m_selected.isEmpty() && badge.rule != m_drop;
    QColor fill = Theme::color(Theme::Role::SurfaceRaised);
    QColor border = Theme::color(Theme::Role::LineStrong);
    QColor text = Theme::color(Theme::Role::Text);
    if (selected || badge.rule == m_drop) {
        fill = Theme::color(Theme::Role::AccentSoft);
        border = Theme::color(Theme::Role::Accent);
    } else if (rule.problem) {
        fill = Theme::severitySoft(*rule.problem);
        border = Theme::severity(*rule.problem);
    } else if (dimmed) {
        text = Theme::mix(text, fill, 0.45);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(border, badge.rule == m_hovered || selected ? 1.6 : 1.0);
    if (rule.disabled)
        pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(badge.rect).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);

    QRect inner = badge.rect.adjusted(6, 0, -6, 0);
    const auto mark = [&inner](int size) {
        const QRect place(inner.left(), inner.center().y() - size / 2, size, size);
        inner.setLeft(inner.left() + size + 3);
        return place;
    };
    if (badge.count == 1) {
        if (rule.problem)
            Theme::paintSeverity(&painter, mark(12), *rule.problem);
        if (rule.status == RuleStatus::Agreed) {
            Theme::icon(QStringLiteral("check"), Theme::Role::Good).paint(&painter, mark(12));
        } else if (rule.status == RuleStatus::Disputed) {
            const QRect place = mark(12);
            QFont bold = Theme::small();
            bold.setBold(true);
            painter.setFont(bold);
            painter.setPen(Theme::color(Theme::Role::Warning));
            painter.drawText(place, Qt::AlignCenter, QStringLiteral("?"));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(Theme::small());
    painter.setPen(text);
    const QString shown = painter.fontMetrics().elidedText(badgeText(badge), Qt::ElideRight, inner.width() + 2);
    painter.drawText(inner.adjusted(0, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft, shown);
}

void MappingCanvas::paintPreview(QPainter &painter)
{
    if (!m_previewFrom)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const bool fromSource = m_previewFrom == m_source;
    const WireSide side = sideOf(m_previewFrom);
    QPen pen(Theme::color(Theme::Role::Accent), 2);
    pen.setDashPattern({4, 3});
    for (const SchemaNode *node : m_previewNodes) {
        const int y = m_previewFrom->contentY(node);
        if (y < 0)
            continue;
        WireScene::Line line {.from = QPointF(fromSource ? 0 : width(), side.toCanvas(y)), .to = m_previewTo};
        paintLine(painter, line, pen, true);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace Roamscope
