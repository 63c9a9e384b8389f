// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/capturedatasets.h"
#include "models/compare/comparesession.h"

#include <QFutureWatcher>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

class QMenu;

namespace Roamscope {

class CaptureSession;
class ComparePage;
class MessageBar;
class WorkspaceController;

/// The Compare perspective: builds its page, brings files, the workspace and the open capture to it, keeps what was
/// decided, and writes exports. What goes wrong is said in the message bar.
class ComparePerspective : public QObject
{
    Q_OBJECT
public:
    ComparePerspective(CaptureSession *capture, WorkspaceController *workspace, MessageBar *messages, QWidget *window);
    ~ComparePerspective() override;

    ComparePage *page() const { return m_page; }
    CompareSession *session() { return &m_session; }
    /// Files dropped on the window: OCPI dumps go to the sides; while the page is in front all files do. False: they
    /// are not for this perspective.
    bool takeFiles(const QStringList &paths, bool isInFront);
    /// True when a file, or the files of a folder, look like what a party holds.
    static bool isFeed(const QString &path);
    /// The perspective comes to the front: what the last session compared is read again now.
    void setInFront(bool inFront);
    /// Something is being read or compared.
    bool isBusy() const;

    void saveNow();
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void showRequested();
    void demoRequested();
    void timelineRequested(Roamscope::FrameId frame);
    void trafficRequested(Roamscope::FrameId frame);

private:
    struct Written
    {
        QString path {};
        QString error {};
        bool cancelled = false;
    };
    void choose(CompareSession::Place place, bool folder);
    void useCapture();
    void requestViews();
    void requestCharger();
    void takeViews(const CaptureDatasets::Views &views);
    void explain(int difference);
    void show(FrameId frame, bool onTimeline);
    void useWorkspace();
    void leaveWorkspace();
    void fillWorkspaceMenu(QMenu *menu, CompareSession::Place place);
    void saveSources();
    void saveDecisions();
    void exportComparison();
    void write(const QString &path, int format, bool tolerated, std::vector<quint32> differences);

    CaptureSession *m_capture;
    WorkspaceController *m_workspace;
    MessageBar *m_messages;
    QWidget *m_window;
    CompareSession m_session;
    CaptureDatasets m_views;
    ComparePage *m_page;
    QTimer m_saveTimer; ///< what a person decided is written a moment later
    QFutureWatcher<Written> m_writing;
    std::shared_ptr<std::atomic_bool> m_cancelWriting;
    QString m_lastFolder;
    QJsonObject m_pending; ///< sources of the workspace or the last session, not read yet
    QString m_pendingFolder; ///< that their paths are relative to
    bool m_inFront = false;
    bool m_behind = false; ///< the time cursor has moved while another perspective was in front
    bool m_wantsCapture = false; ///< sides come from the capture as soon as it is there
    bool m_loading = false; ///< the workspace is being taken over: nothing is written back
};

} // namespace Roamscope
