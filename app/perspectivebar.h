// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace Roamscope {

/// The narrow bar at the left edge: one button a perspective, icon above its name.
class PerspectiveBar : public QWidget
{
    Q_OBJECT
public:
    explicit PerspectiveBar(QWidget *parent = nullptr);

    void addPerspective(QAction *action);
    /// Stands at the lower end.
    void addTool(QAction *action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *makeButton(QAction *action);
    QVBoxLayout *m_layout;
    int m_perspectives = 0;
};

} // namespace Roamscope
