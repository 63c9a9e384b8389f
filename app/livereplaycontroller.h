// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace Roamscope {

class CaptureSession;
class ConnectPerspective;
class LiveReplayDialog;
class RecordingController;
class TimelineState;

/// Opens "Replay to an endpoint" on the capture that is open, with the endpoints and secrets of Connect, and records
/// the replay as any other live traffic. One dialog at a time.
class LiveReplayController : public QObject
{
    Q_OBJECT
public:
    /// `window` becomes the dialog's parent.
    LiveReplayController(CaptureSession *session, ConnectPerspective *connect, RecordingController *recordings, TimelineState *timeline, QWidget *window);
    ~LiveReplayController() override;

    void open();
    LiveReplayDialog *dialog() const;

private:
    CaptureSession *m_session;
    ConnectPerspective *m_connect;
    RecordingController *m_recordings;
    TimelineState *m_timeline;
    QWidget *m_window;
    QPointer<LiveReplayDialog> m_dialog;
};

} // namespace Roamscope
