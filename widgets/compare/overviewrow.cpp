// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/overviewrow.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QPainter>

namespace Roamscope {

namespace {
constexpr int markSide = 15;
constexpr int textLeft = markSide + 14;
constexpr int pad = 4;
}

OverviewRow::OverviewRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void OverviewRow::setSentence(Severity severity, const QString &text)
{
    m_severity = severity;
    setText(text);
    setAccessibleName(text);
    setToolTip(tr("Show these differences"));
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OverviewRow::setNumber(const QString &name, const QString &number, double share)
{
    m_severity.reset();
    m_number = number;
    m_share = qBound(0.0, share, 1.0);
    setText(name);
    setAccessibleName(tr("%1: %2").arg(name, number));
    setToolTip(accessibleName());
}

QSize OverviewRow::sizeHint() const
{
    return {240, fontMetrics().height() + 2 * pad};
}

QSize OverviewRow::minimumSizeHint() const
{
    return {120, fontMetrics().height() + 2 * pad};
}

int OverviewRow::heightForWidth(int width) const
{
    const QRect text = fontMetrics().boundingRect(0, 0, qMax(60, width - textLeft - pad), 1000, Qt::TextWordWrap, this->text());
    return text.height() + 2 * pad;
}

void OverviewRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || hasFocus())
        painter.fillRect(rect(), Theme::color(Theme::Role::AccentSoft));
    if (m_severity) {
        Theme::paintSeverity(&painter, QRectF(pad, pad + (fontMetrics().height() - markSide) / 2.0, markSide, markSide), *m_severity);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(textLeft, pad, -pad, -pad), Qt::TextWordWrap | Qt::AlignTop, text());
    } else {
        const int numberWidth = fontMetrics().horizontalAdvance(m_number);
        const QRect box = rect().adjusted(pad, 2, -pad, -2);
        const QColor bar = Theme::mix(palette().color(QPalette::Base), Theme::color(Theme::Role::Accent), 0.22);
        painter.fillRect(QRect(box.left(), box.top(), int(box.width() * m_share), box.height()), bar);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(box.adjusted(pad, 0, -pad, 0), Qt::AlignRight | Qt::AlignVCenter, m_number);
        const QRect place = box.adjusted(pad, 0, -numberWidth - 3 * pad, 0);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideMiddle, place.width()));
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::color(Theme::Role::Accent), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

bool OverviewRow::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave || event->type() == QEvent::Enter
        || event->type() == QEvent::Leave || event->type() == QEvent::PaletteChange)
        update();
    return QAbstractButton::event(event);
}

} // namespace Roamscope
