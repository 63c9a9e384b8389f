// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problemcounts.h"

#include "widgets/theme.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace Roamscope {

namespace {

constexpr int markSize = 14;
constexpr int afterMark = 4;
constexpr int afterCount = 12;
constexpr Severity shown[] = {Severity::Error, Severity::Warning, Severity::Note};

} // namespace

ProblemCounts::ProblemCounts(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("problemCounts"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setCounts(0, 0, 0);
    connect(this, &QAbstractButton::clicked, this, [this] {
        Q_EMIT requested(m_pressed);
        m_pressed.reset();
    });
}

void ProblemCounts::setCounts(quint64 errors, quint64 warnings, quint64 notes)
{
    m_counts[int(Severity::Error)] = errors;
    m_counts[int(Severity::Warning)] = warnings;
    m_counts[int(Severity::Note)] = notes;
    const QString text = tr("%1, %2, %3")
                             .arg(tr("%Ln error(s)", nullptr, int(m_counts[int(Severity::Error)])),
                                  tr("%Ln warning(s)", nullptr, int(m_counts[int(Severity::Warning)])),
                                  tr("%Ln note(s)", nullptr, int(m_counts[int(Severity::Note)])));
    setAccessibleName(text);
    setToolTip(tr("%1. Press to see them.").arg(text));
    updateGeometry();
    update();
}

QString ProblemCounts::countText(int severity) const
{
    return locale().toString(m_counts[severity]);
}

int ProblemCounts::partWidth(int severity) const
{
    return markSize + afterMark + fontMetrics().horizontalAdvance(countText(severity)) + afterCount;
}

void ProblemCounts::mouseReleaseEvent(QMouseEvent *event)
{
    int x = 4;
    for (const Severity severity : shown) {
        const int width = partWidth(int(severity));
        if (event->pos().x() >= x && event->pos().x() < x + width)
            m_pressed = severity;
        x += width;
    }
    QAbstractButton::mouseReleaseEvent(event);
    m_pressed.reset();
}

QSize ProblemCounts::sizeHint() const
{
    int width = 8;
    for (const Severity severity : shown)
        width += partWidth(int(severity));
    return {width, fontMetrics().height() + 6};
}

void ProblemCounts::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? Theme::color(Theme::Role::Accent) : QColor(Qt::transparent));
        painter.setBrush(Theme::color(Theme::Role::SurfaceRaised));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
    }
    int x = 8;
    for (const Severity severity : shown) {
        const QString text = countText(int(severity));
        const bool none = m_counts[int(severity)] == 0;
        painter.setOpacity(none ? 0.55 : 1.0);
        Theme::paintSeverity(&painter, QRectF(x, (height() - markSize) / 2.0, markSize, markSize), severity);
        x += markSize + afterMark;
        const int width = fontMetrics().horizontalAdvance(text);
        painter.setPen(none ? Theme::color(Theme::Role::TextMuted) : Theme::color(Theme::Role::Text));
        painter.drawText(QRect(x, 0, width + 1, height()), Qt::AlignVCenter, text);
        x += width + afterCount;
    }
}

} // namespace Roamscope
