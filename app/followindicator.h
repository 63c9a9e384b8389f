// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace Roamscope {

class CaptureSession;
class WatchController;

/// "Following charger.log" in the status bar with the buttons that follow its end and stop; "Watching inbox" while new
/// files of a folder are opened. Hidden when there is neither.
class FollowIndicator : public QWidget
{
    Q_OBJECT
public:
    FollowIndicator(WatchController *controller, CaptureSession *session, QWidget *parent = nullptr);

    void setActions(QAction *stop, QAction *follow);
    QString text() const; ///< as it is shown

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    WatchController *m_controller;
    CaptureSession *m_session;
    QLabel *m_mark;
    QLabel *m_text;
    QToolButton *m_follow;
    QToolButton *m_stop;
    QTimer m_timer;
};

} // namespace Roamscope
