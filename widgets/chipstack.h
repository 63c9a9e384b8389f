// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/captureview.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Roamscope {

class FlowLayout;

/// One filter of the stack: click to edit, space to pause, Delete to remove.
class FilterChip : public QWidget
{
    Q_OBJECT
public:
    FilterChip(const CaptureView::Chip &chip, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pauseToggled();
    void removeRequested();
    void editRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    CaptureView::Chip m_chip;
    QToolButton *m_pause;
    QToolButton *m_remove;
};

/// The filters that apply, as a visible stack: pause, edit, remove, step back.
class ChipStack : public QWidget
{
    Q_OBJECT
public:
    explicit ChipStack(CaptureView *view, QWidget *parent = nullptr);

Q_SIGNALS:
    void editRequested(int index);

private:
    void rebuild();

    CaptureView *m_view;
    FlowLayout *m_flow;
    QList<QWidget *> m_widgets;
};

} // namespace Roamscope
