// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicatorlayout.h"

#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Roamscope {

void layOutIndicator(QWidget *indicator, QLabel *mark, QLabel *text, QToolButton *follow, QToolButton *stop)
{
    auto *layout = new QHBoxLayout(indicator);
    layout->setContentsMargins(0, 0, Theme::spacing, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(mark);
    layout->addWidget(text);
    layout->addSpacing(Theme::gap);
    layout->addWidget(follow);
    layout->addWidget(stop);
    for (QToolButton *button : {follow, stop}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
    }
}

} // namespace Roamscope
