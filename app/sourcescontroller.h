// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/merge/clockproposal.h"
#include "models/capture/timeformat.h"
#include "widgets/sources/sourceedits.h"
#include "widgets/sources/sourcesmodel.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

class QAction;
class QDialog;

namespace Roamscope {

class ActionRegistry;
class CaptureSession;
class ClocksView;
class MessageBar;
class SourcesPanel;
class WorkspaceController;

/// The sources of the open capture for the whole program: the Sources dock and the Clocks window, what is asked about
/// zones and clocks (once for all sources together), files that are dropped on an open capture, names and colours for
/// Traffic and Timeline.
class SourcesController : public QObject
{
    Q_OBJECT
public:
    SourcesController(CaptureSession *session, WorkspaceController *workspace, MessageBar *messages, ActionRegistry *actions, QWidget *window);
    ~SourcesController() override;

    SourcesPanel *panel() const;
    ClocksView *clocks() const;
    SourceEdits *edits() { return &m_edits; }
    SourcesModel *model() { return &m_model; }
    void setTimeFormat(const TimeFormat &format);
    /// Ids for the menu, in order; an empty one is a separator.
    static QStringList menu();

    /// Adds files to the open capture; those that are open already are passed over. One step that can be undone.
    void addFiles(const QStringList &paths);
    /// Files dropped on the window: they become sources of the open capture, and a message offers to open them instead.
    /// False: nothing is open that they could be added to.
    bool takeDrop(const QStringList &paths);
    void showClocks(const QString &path);

Q_SIGNALS:
    void chooseRequested(); ///< files to add
    void openRequested();
    void demoRequested();
    void openInsteadRequested(const QStringList &paths);
    void showRequested(); ///< the dock should come to the front
    void ledgerRequested(const QString &path);
    void framesRequested(); ///< frames of one source are filtered; they are to be seen
    void frameRequested(); ///< the frame of a dot was selected

private:
    struct Summaries
    {
        CapturePtr loaded;
        std::vector<SourceSummary> summaries;
    };
    void opened();
    void refresh();
    void summarize();
    void setLooks();
    void ask();
    void askForZones();
    void askForClocks();
    void answerZones(const QStringList &paths, const QString &zone, const QString &chargePoint);
    QString statement(const ClockProposal &proposal) const;
    std::vector<ClockProposal> openProposals() const;

    CaptureSession *m_session;
    WorkspaceController *m_workspace;
    MessageBar *m_messages;
    QWidget *m_window;
    SourceEdits m_edits;
    SourcesModel m_model;
    QPointer<SourcesPanel> m_panel;
    QPointer<QDialog> m_dialog;
    QPointer<ClocksView> m_clocks;
    QAction *m_showClocks;
    QFutureWatcher<Summaries> m_watcher;
    QTimer m_dropNote; ///< what was dropped need not be said for long
    std::shared_ptr<std::atomic_bool> m_cancelled;
    bool m_again = false;
    bool m_proposed = false; ///< the session knows what clocks and zones could be, for the sources as they are
    QSet<QString> m_zonesAsked; ///< paths, since the capture was opened
    QSet<QString> m_clocksAsked;
};

} // namespace Roamscope
