// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/endpointstatemark.h"

#include "widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace Roamscope {

namespace {
constexpr int stateMarkSize = 12;
}

QString endpointStateName(EndpointPage::State state)
{
    switch (state) {
    case EndpointPage::State::Starting:
        return QCoreApplication::translate("Roamscope", "Starting");
    case EndpointPage::State::Running:
        return QCoreApplication::translate("Roamscope", "Running");
    case EndpointPage::State::Failed:
        return QCoreApplication::translate("Roamscope", "Failed");
    case EndpointPage::State::Stopped:
        break;
    }
    return QCoreApplication::translate("Roamscope", "Stopped");
}

void paintEndpointState(QPainter *painter, const QRectF &rect, EndpointPage::State state)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double side = qMin(rect.width(), rect.height());
    const QRectF box(rect.center().x() - side / 2 + 1, rect.center().y() - side / 2 + 1, side - 2, side - 2);
    switch (state) {
    case EndpointPage::State::Stopped:
        painter->setPen(QPen(Theme::color(Theme::Role::TextMuted), 1.6));
        painter->drawEllipse(box);
        break;
    case EndpointPage::State::Starting:
        painter->setPen(QPen(Theme::color(Theme::Role::Warning), 1.6));
        painter->drawEllipse(box);
        painter->setBrush(Theme::color(Theme::Role::Warning));
        painter->drawPie(box, 90 * 16, 180 * 16);
        break;
    case EndpointPage::State::Running:
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::color(Theme::Role::Good));
        painter->drawEllipse(box.adjusted(-1, -1, 1, 1));
        break;
    case EndpointPage::State::Failed: {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::color(Theme::Role::Error));
        const QPointF triangle[] = {QPointF(box.center().x(), box.top() - 1), box.bottomRight() + QPointF(1, 1), box.bottomLeft() + QPointF(-1, 1)};
        painter->drawConvexPolygon(triangle, 3);
        break;
    }
    }
    painter->restore();
}

EndpointStateMark::EndpointStateMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setState(EndpointPage::State::Stopped, {});
}

QString EndpointStateMark::line() const
{
    return m_text.isEmpty() ? endpointStateName(m_state) : endpointStateName(m_state) + QStringLiteral(" · ") + m_text;
}

void EndpointStateMark::setState(EndpointPage::State state, const QString &text)
{
    m_state = state;
    m_text = text;
    setAccessibleName(line());
    setToolTip(m_text);
    updateGeometry();
    update();
}

QSize EndpointStateMark::sizeHint() const
{
    return {stateMarkSize + Theme::spacing + fontMetrics().horizontalAdvance(line()) + 4, qMax(stateMarkSize, fontMetrics().height()) + 2};
}

QSize EndpointStateMark::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void EndpointStateMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintEndpointState(&painter, QRectF(0, 0, stateMarkSize, height()), m_state);
    const int left = stateMarkSize + Theme::spacing - 2;
    painter.setPen(Theme::color(m_state == EndpointPage::State::Failed ? Theme::Role::Error : Theme::Role::TextMuted));
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(line(), Qt::ElideRight, width() - left));
}

} // namespace Roamscope
