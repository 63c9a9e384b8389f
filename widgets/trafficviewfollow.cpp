// SPDX-License-Identifier: GPL-3.0-or-later
// How Traffic follows a recording: the newest frames stay in sight until the user scrolls.
#include "widgets/theme.h"
#include "widgets/traffictable.h"
#include "widgets/trafficview.h"

#include <QAction>
#include <QPushButton>
#include <QScrollBar>

namespace Roamscope {

void TrafficView::createFollowButton()
{
    QAction *action = addNamedAction("traffic.follow", tr("Follow new frames"), QKeySequence(Qt::SHIFT | Qt::Key_End), QStringLiteral("follow"));
    action->setCheckable(true);
    action->setEnabled(false);
    connect(action, &QAction::triggered, this, &TrafficView::setFollowing);

    m_followButton = new QPushButton(m_table);
    m_followButton->setObjectName(QStringLiteral("followPill"));
    m_followButton->setCursor(Qt::ArrowCursor);
    m_followButton->hide();
    connect(m_followButton, &QPushButton::clicked, this, [this] {
        setFollowing(true);
        m_table->setFocus();
    });

    // Wheel, keys on the scroll bar and dragging it come as actions; what the table does by itself does not.
    connect(m_table->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        if (!m_recording)
            return;
        const QScrollBar *bar = m_table->verticalScrollBar();
        setFollowing(bar->sliderPosition() >= bar->maximum());
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_following)
            followNewest();
        else if (m_recording)
            updateFollowButton();
    });
    connect(m_model, &FrameModel::rowsReplaced, this, [this] {
        if (m_following)
            followNewest();
    });
}

void TrafficView::setRecording(bool recording)
{
    if (m_recording == recording)
        return;
    m_recording = recording;
    findChild<QAction *>(QStringLiteral("traffic.follow"))->setEnabled(recording);
    setFollowing(recording);
    updateEmptyState();
}

void TrafficView::setFollowing(bool following)
{
    following = following && m_recording;
    if (m_following && !following)
        m_rowsFollowed = m_model->rowCount();
    m_following = following;
    findChild<QAction *>(QStringLiteral("traffic.follow"))->setChecked(following);
    if (following)
        followNewest();
    updateFollowButton();
}

void TrafficView::followNewest()
{
    // Newest last, unless the list is sorted the other way round; any other order has no end to follow.
    m_scrolling = true;
    m_table->scrollToBottom();
    m_scrolling = false;
}

void TrafficView::updateFollowButton()
{
    const bool shown = m_recording && !m_following && m_model->rowCount() > 0;
    if (shown) {
        const int more = qMax(0, m_model->rowCount() - m_rowsFollowed);
        m_followButton->setText(more > 0 ? tr("Follow: %Ln new row(s)", nullptr, more) : tr("Follow"));
        m_followButton->setAccessibleName(m_followButton->text());
        m_followButton->setToolTip(tr("New frames come at the end. Press to keep them in sight."));
        QPalette palette = m_followButton->palette();
        palette.setColor(QPalette::Button, Theme::color(Theme::Role::Accent));
        palette.setColor(QPalette::ButtonText, Theme::textOn(Theme::color(Theme::Role::Accent)));
        m_followButton->setPalette(palette);
        m_followButton->adjustSize();
        const QRect area = m_table->viewport()->geometry();
        m_followButton->move(area.center().x() - m_followButton->width() / 2, area.bottom() - m_followButton->height() - Theme::spacing);
        m_followButton->raise();
    }
    m_followButton->setVisible(shown);
}

void TrafficView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_followButton->isVisible())
        updateFollowButton();
    else if (m_following)
        followNewest();
}

} // namespace Roamscope
