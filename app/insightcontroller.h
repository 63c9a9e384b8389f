// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/dataset.h"
#include "models/insight/insightsession.h"

#include <QObject>
#include <QPointer>

namespace Roamscope {

class CaptureSession;
class CompareSession;
class FeedLoader;
class MessageBar;
class TaskIndicator;
class WorkspaceController;

/// Brings what is open to the checks: the capture and its analysis as they grow, what both parties hold (of Compare's
/// files, or of the workspace's Datasets), and what the workspace keeps of profiles and false positives.
class InsightController : public QObject
{
    Q_OBJECT
public:
    InsightController(CaptureSession *capture, CompareSession *compare, WorkspaceController *workspace, MessageBar *messages, QObject *parent);
    ~InsightController() override;

    InsightSession *session() { return &m_session; }
    /// Shows how far the checks are.
    void setTaskIndicator(TaskIndicator *task);

private:
    void captureChanged();
    void ask();
    void useWorkspace();
    void readSettings();
    void readDatasets();
    void keepSettings();
    DatasetPtr side(int place) const;

    QPointer<CaptureSession> m_capture;
    CompareSession *m_compare;
    WorkspaceController *m_workspace;
    MessageBar *m_messages;
    InsightSession m_session;
    FeedLoader *m_loaders[2] {}; ///< of the workspace's Datasets: CPO, eMSP
    DatasetPtr m_sides[2];
    bool m_isWriting = false;
};

} // namespace Roamscope
