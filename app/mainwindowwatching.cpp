// SPDX-License-Identifier: GPL-3.0-or-later
// How the main window follows a file that grows and watches a folder: its actions and their places.
#include "app/actionregistry.h"
#include "app/followindicator.h"
#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/watchcontroller.h"
#include "app/workspacecontroller.h"
#include "models/capture/captureview.h"
#include "widgets/theme.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QStatusBar>

namespace Roamscope {

void MainWindow::addWatchActions()
{
    const QString category = tr("File");
    const auto add = [&](const char *id, const QString &text, const char *icon, void (MainWindow::*slot)()) {
        QAction *action = m_actions->add(QLatin1StringView(id), category, text, {});
        action->setIcon(Theme::icon(QLatin1StringView(icon)));
        connect(action, &QAction::triggered, this, slot);
        QMainWindow::addAction(action);
        return action;
    };
    m_watch = new WatchController(m_session, m_workspace, m_messages, this);
    add("file.follow", tr("Fo&llow a file as it grows…"), "follow", &MainWindow::chooseFileToFollow);
    add("file.stopFollowing", tr("Stop following"), "stop", &MainWindow::stopFollowing);
    add("file.watchFolder", tr("Watch a folder for new files…"), "folder", &MainWindow::chooseFolderToWatch);
    add("file.stopWatching", tr("Stop watching the folder"), "close", &MainWindow::stopWatching);
    connect(m_watch, &WatchController::aboutToFollow, this, [this] {
        saveCaptureState();
        m_messages->withdraw(QStringLiteral("capture.load"));
        m_messages->withdraw(QStringLiteral("capture.missing"));
    });
    connect(m_watch, &WatchController::changed, this, &MainWindow::watchChanged);
    connect(m_watch, &WatchController::arrived, this, [this](const QStringList &paths) {
        if (m_session->view()->capture())
            m_session->addFiles(paths);
        else
            openPaths(paths);
    });
    for (const char *id : {"file.stopFollowing", "file.stopWatching"})
        m_actions->action(QLatin1StringView(id))->setEnabled(false);
}

void MainWindow::addFollowIndicator()
{
    auto *indicator = new FollowIndicator(m_watch, m_session, this);
    indicator->setActions(m_actions->action(QStringLiteral("file.stopFollowing")), m_actions->action(QStringLiteral("record.follow")));
    statusBar()->addWidget(indicator);
}

void MainWindow::watchChanged()
{
    const bool following = !m_watch->followed().isEmpty();
    m_actions->action(QStringLiteral("file.stopFollowing"))->setEnabled(following);
    m_actions->action(QStringLiteral("file.stopWatching"))->setEnabled(!m_watch->watched().isEmpty());
    recordingChanged();
}

void MainWindow::follow(const QString &path)
{
    if (m_watch->follow(path) && m_perspective != QLatin1String("timeline"))
        showPerspective(QStringLiteral("traffic"));
}

void MainWindow::chooseFileToFollow()
{
    const QStringList before = m_session->paths();
    const QString folder = before.isEmpty() ? QString() : QFileInfo(before.constFirst()).absolutePath();
    const QString path = QFileDialog::getOpenFileName(this, tr("Follow a file as it grows"), folder, tr("All files (*)"));
    if (!path.isEmpty())
        follow(path);
}

void MainWindow::stopFollowing()
{
    m_watch->stopFollowing();
}

void MainWindow::chooseFolderToWatch()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Watch a folder for new files"), m_watch->watched());
    if (!folder.isEmpty())
        m_watch->watch(folder);
}

void MainWindow::stopWatching()
{
    m_watch->watch({});
}

} // namespace Roamscope
