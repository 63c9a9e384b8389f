// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/lineagesession.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class QAction;

namespace Roamscope {

class ActionRegistry;
class CaptureSession;
class ComparePerspective;
class Inspector;
class LineagePanel;
class TimelineView;
class WorkspaceController;

/// Follows values for the whole program: takes questions from the Inspector, Compare, findings and the keyboard, shows
/// the answer in the Lineage dock and on the timeline, and goes to the frame of a hop.
class LineageController : public QObject
{
    Q_OBJECT
public:
    LineageController(CaptureSession *session, WorkspaceController *workspace, ActionRegistry *actions, QWidget *parent);
    ~LineageController() override;

    LineagePanel *panel() const { return m_panel; }
    LineageSession *lineageSession() { return &m_session; }
    void setInspector(Inspector *inspector);
    void setTimeline(TimelineView *timeline);
    /// Its selected difference is what is asked about while it is in front.
    void setCompare(ComparePerspective *compare);
    void setTimeFormat(const TimeFormat &format);

public Q_SLOTS:
    /// Where the value at a JSON Pointer of a frame's payload comes from.
    void showLineage(Roamscope::FrameId frame, const QString &pointer);
    /// What became of it.
    void showDestinations(Roamscope::FrameId frame, const QString &pointer);
    /// Of a field of an object, with its path by keys.
    void showLineageOf(const Roamscope::LineageSubject &subject, Roamscope::ValueLineage::Direction direction);

Q_SIGNALS:
    /// The dock should come to the front.
    void showRequested();
    void inspectRequested(); ///< the frame of a hop was opened

private:
    void ask(ValueLineage::Direction direction);
    void askCompare(ValueLineage::Direction direction);
    void useCapture();
    void readSheets();
    void answer();
    void showHop(int hop);
    void showWay(int current);
    void updateAvailable();

    CaptureSession *m_capture;
    WorkspaceController *m_workspace;
    LineageSession m_session;
    LineagePanel *m_panel;
    QPointer<TimelineView> m_timeline;
    QPointer<ComparePerspective> m_compare;
    QAction *m_back;
    QAction *m_forward;
    LineageSubject m_subject;
    ValueLineage::Direction m_direction = ValueLineage::Direction::Back;
    QFutureWatcher<QList<Sheet>> m_reading; ///< sheets of the workspace
    QStringList m_sheetStamp; ///< their files with the time of change
    QList<Sheet> m_sheets;
    bool m_waiting = false; ///< a question waits for the sheets
};

} // namespace Roamscope
