// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/recording.h"

#include <QObject>

#include <memory>

namespace Roamscope {

class CaptureSession;
class MessageBar;
class WorkspaceController;

/// The one recording of the program: begun by the first endpoint that runs, ended when the last of them has let go
/// of the sink or the user says so. Files go to the workspace's captures folder, or to the user's data folder.
class RecordingController : public QObject
{
    Q_OBJECT
public:
    RecordingController(CaptureSession *session, WorkspaceController *workspace, MessageBar *messages, QObject *parent = nullptr);
    ~RecordingController() override;

    /// The sink of the running recording; begins one when none runs. `hint` names the endpoint and becomes part of
    /// the file's name. Null when no file can be made: then a message says why. Hold it as long as the endpoint runs.
    std::shared_ptr<FrameSink> sink(const QString &hint);
    bool isRecording() const;
    /// Endpoints hold the sink, so that a recording can be begun again after the user stopped it.
    bool hasSources() const;
    std::shared_ptr<Recording> recording() const { return m_recording; } ///< the latest; may have stopped

    void stop();
    /// A new file for the endpoints that run.
    void startAgain();
    /// Brings the recording into the views, after another capture was opened meanwhile.
    void show();

Q_SIGNALS:
    /// Before the views show the new recording.
    void aboutToOpen();
    /// Started, stopped, failing, written again.
    void changed();

private:
    class Tap;
    struct Link;
    bool begin(const QString &hint);
    QString freePath(const QString &hint) const;
    void ended();
    void sourceGone();

    CaptureSession *m_session;
    WorkspaceController *m_workspace;
    MessageBar *m_messages;
    std::shared_ptr<Recording> m_recording;
    std::shared_ptr<Link> m_link; ///< lets a sink that goes in a network thread find us, or not
    std::weak_ptr<Tap> m_tap;
    QString m_hint;
};

} // namespace Roamscope
