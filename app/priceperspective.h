// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/capturecharges.h"
#include "models/report/document.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>

class QWidget;

namespace Roamscope {

class ActionRegistry;
class CaptureSession;
class MessageBar;
class PricePage;
class WorkspaceController;

/// The Price perspective in the window: reads what the open capture holds to be priced, opens and drops
/// files, exports explanations.
class PricePerspective : public QObject
{
    Q_OBJECT
public:
    PricePerspective(CaptureSession *session, WorkspaceController *workspace, MessageBar *messages, ActionRegistry *actions, QWidget *window);
    ~PricePerspective() override;

    PricePage *page() const { return m_page; }
    void openFiles(const QStringList &paths);
    /// Nothing is being read or checked any more.
    bool isIdle() const;

Q_SIGNALS:
    void demoRequested();
    void frameRequested(Roamscope::FrameId frame);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseFiles();
    void readCapture();
    void captureRead();
    void exportExplanation();
    void readBillingTables();
    void keepBillingTables();

    CaptureSession *m_session;
    WorkspaceController *m_workspace;
    MessageBar *m_messages;
    QWidget *m_window;
    PricePage *m_page;
    QFutureWatcher<CaptureCharges> m_reading;
    QFutureWatcher<ReportResult> m_writing;
    std::shared_ptr<std::atomic_bool> m_cancel;
};

} // namespace Roamscope
