// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace Roamscope {

class CaptureSession;
class TrafficView;
class Workspace;

/// Keeps what the Traffic perspective holds: bookmarks and comments in a file beside the capture, saved
/// filters and colour rules in the workspace (or with the user's settings where none is open), columns
/// and history with the settings. Saves a moment after each change.
class TrafficStore : public QObject
{
    Q_OBJECT
public:
    TrafficStore(TrafficView *view, CaptureSession *session, Workspace *workspace, QObject *parent = nullptr);

    /// The file of notes for a capture; in the user's data folder where its own cannot be written.
    static QString notesPath(const QStringList &captureFiles);

    void saveNow();
    /// The workspace was opened or closed: its filters and rules replace those shown.
    void useWorkspace();

Q_SIGNALS:
    void failed(const QString &message);

private:
    void useCapture();
    void loadNotes();
    void saveNotes();
    void saveFilters();
    void saveRules();

    TrafficView *m_view;
    CaptureSession *m_session;
    Workspace *m_workspace;
    QString m_notesPath;
    QTimer m_notesTimer;
    bool m_loading = false;
};

} // namespace Roamscope
