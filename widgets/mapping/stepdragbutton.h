// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace Roamscope {

/// A button that opens its menu when it is clicked, and that can be dragged onto a wire instead.
class StepDragButton : public QToolButton
{
    Q_OBJECT
public:
    explicit StepDragButton(QWidget *parent = nullptr);

Q_SIGNALS:
    void dragMoved(const QPoint &globalPosition);
    void dropped(const QPoint &globalPosition);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QPoint m_pressed;
    bool m_dragging = false;
};

} // namespace Roamscope
