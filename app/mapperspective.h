// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheetrun.h"
#include "mapping/editsession.h"
#include "mapping/sheetdocument.h"
#include "models/report/document.h"

#include <QFutureWatcher>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QUndoGroup>

#include <functional>

class QAction;
class QKeySequence;
class QMenu;

namespace Roamscope {

class ActionRegistry;
class AuditPanel;
class AutoMapPanel;
class AutoMapPopup;
class CaptureSession;
class MapPage;
class MessageBar;
class ReportJob;
class RuleStrip;
class RuleTable;
class SampleChooser;
class StatusMatrixPanel;
class TaskIndicator;
class WorkspaceController;
struct ReportResult;

/// The Map perspective: builds its page, opens and saves sheets, brings the capture and the workspace to it,
/// and owns its actions. What goes wrong is said in the message bar.
class MapPerspective : public QObject
{
    Q_OBJECT
public:
    MapPerspective(ActionRegistry *actions, CaptureSession *capture, WorkspaceController *workspace, MessageBar *messages, QWidget *window);
    ~MapPerspective() override;

    MapPage *page() const;
    SheetDocument *document() { return &m_document; }
    MappingSession *session() { return &m_session; }
    void setTaskIndicator(TaskIndicator *task);
    /// Ids for the menus, in order; an empty one is a separator.
    QStringList fileMenu() const;
    QStringList editMenu() const;

    /// True when the file is a mapping sheet, by its name or how it begins.
    static bool isSheet(const QString &path);
    /// Opens a sheet in a worker.
    void open(const QString &path);
    /// Files dropped on the window: a sheet is opened; while the page is in front, data becomes the sample, or
    /// the source of a new sheet. False: they are not for this perspective.
    bool takeFiles(const QStringList &paths, bool isInFront);
    /// The perspective comes to the front, or leaves it: keys such as Ctrl+S and Ctrl+Z belong to it then.
    void setInFront(bool inFront);

    /// Edits that are not saved go to the stash.
    void saveNow();
    /// Selects a rule with several steps, where there is one: for pictures.
    void selectTelling();
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    /// Opens the sheet of the last time, unless a workspace brings its own.
    bool reopenLast();

Q_SIGNALS:
    void showRequested(); ///< bring the perspective to the front
    void demoRequested();
    void frameRequested(); ///< the selected frame is to be seen where frames are listed

private:
    QAction *add(const char *id, const QString &text, const char *icon, const QKeySequence &key, void (MapPerspective::*slot)());
    void addActions();
    void connectPage();
    void addParts();
    void updateActions();
    void useWorkspace();
    void leaveWorkspace();
    QStringList workspaceSheets() const;
    void openLastSheet();
    void rememberSheet();
    void fillSheetMenu(QMenu *menu);
    void opened();
    void sayWhatWasRead(const SheetDocument::Loaded &loaded);
    QString freePath(const QString &title) const;
    void create(const Sheet &sheet, const QString &sampleFile);
    void useSample();
    void rememberSample();
    void useSampleFile(const QString &path);

    void newSheet();
    void newFromSamples(const QString &path);
    void chooseSheet();
    void save();
    void saveAs();
    void duplicate();
    void revert();
    void closeSheet();
    void changeSource();
    void changeTarget();
    void showAutoMap();
    void acceptSuggestions();
    void rejectSuggestions();
    void suggest(const QString &target);
    void suggestForCurrent();
    void exportSheet();
    void writeDocument(const QString &caption, const QString &name, std::function<Report()> make);
    void exportFinished(const QString &path, const ReportResult &result);
    void importReview();
    void runOnFile();
    void runFinished(const SheetRun::Outcome &outcome);

    ActionRegistry *m_actions;
    CaptureSession *m_capture;
    WorkspaceController *m_workspace;
    MessageBar *m_messages;
    QWidget *m_window;
    SheetDocument m_document;
    MappingSession m_session;
    QPointer<MapPage> m_page;
    RuleStrip *m_strip = nullptr;
    RuleTable *m_table = nullptr;
    SampleChooser *m_samples = nullptr;
    AuditPanel *m_audit = nullptr;
    AutoMapPanel *m_autoMap = nullptr;
    AutoMapPopup *m_suggestions = nullptr;
    StatusMatrixPanel *m_matrix = nullptr;
    SheetRun *m_run = nullptr;
    ReportJob *m_export = nullptr;
    QPointer<TaskIndicator> m_task;
    QUndoGroup m_undo;
    QAction *m_undoAction = nullptr;
    QAction *m_redoAction = nullptr;
    QFutureWatcher<SheetDocument::Loaded> m_loading;
    QString m_wanted; ///< the sheet that is being opened
    QJsonObject m_pageState; ///< applied once its sheet is there
    QString m_sampledSheet; ///< that the sample was chosen for
    bool m_inFront = false;
};

} // namespace Roamscope
