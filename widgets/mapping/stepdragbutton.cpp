// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/stepdragbutton.h"

#include <QApplication>
#include <QMouseEvent>

namespace Roamscope {

StepDragButton::StepDragButton(QWidget *parent)
    : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
}

void StepDragButton::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    m_dragging = false;
    QToolButton::mousePressEvent(event);
}

void StepDragButton::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    if (!m_dragging && (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragging = true;
        setDown(false);
        setCursor(Qt::CrossCursor);
    }
    if (m_dragging)
        Q_EMIT dragMoved(event->globalPosition().toPoint());
}

void StepDragButton::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging) {
        QToolButton::mouseReleaseEvent(event);
        return;
    }
    m_dragging = false;
    unsetCursor();
    Q_EMIT dropped(event->globalPosition().toPoint());
}

} // namespace Roamscope
