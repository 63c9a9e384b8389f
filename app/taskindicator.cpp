// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/taskindicator.h"

#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace Roamscope {

TaskIndicator::TaskIndicator(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("taskIndicator"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    m_bar->setFixedSize(140, 8);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setIcon(Theme::icon(QStringLiteral("stop")));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelTask"));
    connect(m_cancel, &QToolButton::clicked, this, &TaskIndicator::cancelRequested);
    hide();
}

void TaskIndicator::showProgress(const QString &text, double fraction)
{
    m_text->setText(text);
    const int range = fraction < 0 ? 0 : 1000;
    if (m_bar->maximum() != range)
        m_bar->setRange(0, range);
    if (range > 0)
        m_bar->setValue(qRound(qBound(0.0, fraction, 1.0) * range));
    if (isHidden())
        show();
}

void TaskIndicator::finish()
{
    hide();
}

} // namespace Roamscope
