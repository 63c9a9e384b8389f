// SPDX-License-Identifier: GPL-3.0-or-later
// How the main window records: its actions, what it says, and how the recording stays open afterwards.
#include "app/actionregistry.h"
#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/recordingcontroller.h"
#include "models/capture/captureview.h"
#include "widgets/theme.h"
#include "widgets/timelineview.h"
#include "widgets/trafficview.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

namespace Roamscope {

std::shared_ptr<FrameSink> MainWindow::startRecording(const QString &hint)
{
    return m_recordings->sink(hint);
}

void MainWindow::addRecordingActions()
{
    const QString category = tr("Recording");
    const auto add = [&](const char *id, const QString &text, const char *icon, const QKeySequence &key) {
        QAction *action = m_actions->add(QLatin1StringView(id), category, text, key);
        action->setIcon(Theme::icon(QLatin1StringView(icon)));
        action->setEnabled(false);
        QMainWindow::addAction(action);
        return action;
    };
    QAction *start = add("record.start", tr("&Record into a new file"), "record", {});
    QAction *stop = add("record.stop", tr("S&top recording"), "stop", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    QAction *follow = add("record.follow", tr("&Follow the recording"), "follow", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_End));
    connect(start, &QAction::triggered, m_recordings, &RecordingController::startAgain);
    connect(stop, &QAction::triggered, m_recordings, &RecordingController::stop);
    connect(follow, &QAction::triggered, this, &MainWindow::followRecording);
    connect(m_recordings, &RecordingController::aboutToOpen, this, [this] {
        saveCaptureState();
        m_messages->withdraw(QStringLiteral("capture.load"));
    });
    connect(m_recordings, &RecordingController::changed, this, &MainWindow::recordingChanged);
    connect(m_session->view(), &CaptureView::rowsAdded, this, [this] {
        if (m_session->isRecording() && !m_factsTimer.isActive())
            m_factsTimer.start();
    });
    m_factsTimer.setSingleShot(true);
    m_factsTimer.setInterval(500);
    connect(&m_factsTimer, &QTimer::timeout, this, &MainWindow::updateFacts);
}

void MainWindow::recordingChanged()
{
    const bool recording = m_recordings->isRecording();
    m_actions->action(QStringLiteral("record.start"))->setEnabled(!recording && m_recordings->hasSources());
    m_actions->action(QStringLiteral("record.stop"))->setEnabled(recording);
    m_actions->action(QStringLiteral("record.follow"))->setEnabled(recording || m_session->isRecording());
    updateTitle();
    updateActions();
}

void MainWindow::followRecording()
{
    // Another capture may have been opened meanwhile.
    if (!m_session->isRecording())
        m_recordings->show();
    if (m_perspective != QLatin1String("timeline"))
        showPerspective(QStringLiteral("traffic"));
    m_traffic->setFollowing(true);
    m_timeline->follow(true);
}

void MainWindow::recordingFinished()
{
    m_traffic->setRecording(false);
    m_timeline->setRecording(false);
    recordingChanged();
    updateFacts();
}

bool MainWindow::mayQuitRecording()
{
    if (!m_recordings->isRecording())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Recording"),
                         tr("A recording is running. Quitting ends it, and the connections that it records; what was recorded is kept."),
                         QMessageBox::NoButton, this);
    question.setObjectName(QStringLiteral("quitRecording"));
    const QPushButton *quit = question.addButton(tr("Stop and quit"), QMessageBox::AcceptRole);
    question.setDefaultButton(question.addButton(tr("Go on recording"), QMessageBox::RejectRole));
    question.exec();
    return question.clickedButton() == quit;
}

} // namespace Roamscope
