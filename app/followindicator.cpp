// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/followindicator.h"

#include "app/indicatorlayout.h"
#include "app/capturesession.h"
#include "app/watchcontroller.h"
#include "models/capture/captureview.h"
#include "widgets/theme.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QToolButton>

namespace Roamscope {

namespace {

constexpr int interval = 500; // ms
constexpr int longestName = 34;

} // namespace

FollowIndicator::FollowIndicator(WatchController *controller, CaptureSession *session, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_session(session)
    , m_mark(new QLabel(this))
    , m_text(new QLabel(this))
    , m_follow(new QToolButton(this))
    , m_stop(new QToolButton(this))
{
    setObjectName(QStringLiteral("followIndicator"));
    layOutIndicator(this, m_mark, m_text, m_follow, m_stop);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &FollowIndicator::refresh);
    connect(controller, &WatchController::changed, this, &FollowIndicator::refresh);
    refresh();
}

void FollowIndicator::setActions(QAction *stop, QAction *follow)
{
    m_stop->setDefaultAction(stop);
    // Its own name speaks of recordings.
    m_follow->setText(tr("Newest"));
    m_follow->setIcon(follow->icon());
    m_follow->setToolTip(tr("Stay at the newest frame while the file grows"));
    connect(m_follow, &QToolButton::clicked, follow, &QAction::trigger);
}

QString FollowIndicator::text() const
{
    return m_text->text();
}

void FollowIndicator::refresh()
{
    const QString file = m_controller->followed();
    const QString folder = m_controller->watched();
    const bool following = !file.isEmpty();
    setVisible(following || !folder.isEmpty());
    m_follow->setVisible(following);
    m_stop->setVisible(following);
    if (following && !m_timer.isActive())
        m_timer.start();
    else if (!following)
        m_timer.stop();
    const auto shortened = [this](const QString &path) {
        return fontMetrics().elidedText(QFileInfo(path).fileName(), Qt::ElideMiddle, longestName * fontMetrics().averageCharWidth());
    };
    QStringList parts;
    QStringList tips;
    if (following) {
        parts.append(tr("Following %1").arg(shortened(file)));
        if (const CapturePtr capture = m_session->view()->capture())
            parts.append(tr("%Ln frame(s)", nullptr, int(qMin<quint32>(capture->size(), INT_MAX))));
        tips.append(tr("Following %1").arg(QDir::toNativeSeparators(file)));
    }
    if (!folder.isEmpty()) {
        parts.append(tr("Watching %1").arg(shortened(folder)));
        tips.append(tr("Files that come into %1 are opened").arg(QDir::toNativeSeparators(folder)));
    }
    m_text->setText(parts.join(QStringLiteral("  ·  ")));
    m_text->setToolTip(tips.join(QLatin1Char('\n')));
    setAccessibleName(m_text->text());
    m_mark->setPixmap(Theme::icon(following ? QStringLiteral("follow") : QStringLiteral("folder")).pixmap(QSize(Theme::iconSize, Theme::iconSize)));
}

void FollowIndicator::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace Roamscope
