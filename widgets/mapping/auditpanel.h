// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/audit.h"

#include <QFutureWatcher>
#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTreeView;
class QVBoxLayout;

namespace Roamscope {

class AuditModel;
class CaptureView;
class EmptyState;
class MappingSession;

/// Audit: what the sheet demands of the open capture's charges and stations against what was really sent over
/// OCPI in it. Deviations are grouped by rule and cause with counts and examples; a click leads to the frames
/// and the rule. An audit can be saved and compared with a later one.
class AuditPanel : public QWidget
{
    Q_OBJECT
public:
    AuditPanel(MappingSession *session, CaptureView *view, QWidget *parent = nullptr);
    ~AuditPanel() override;

    AuditModel *model() const { return m_model; }
    QTreeView *tree() const { return m_tree; }
    bool isBusy() const { return m_watcher.isRunning(); }
    /// Shows an audit that was made elsewhere.
    void setResult(const AuditResult &result);
    /// True when it was written; otherwise failed() says why.
    bool saveTo(const QString &path);
    bool compareWith(const QString &path);

public Q_SLOTS:
    void run();
    void cancel();

Q_SIGNALS:
    void ruleSelected(const QString &rule);
    void frameActivated(Roamscope::FrameId frame); ///< double click or Enter on an example
    void reportRequested(const Roamscope::Report &report); ///< to be written as a document
    void failed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void taken();
    void selected();
    void showDetail();
    void showState();
    void save();
    void compare();

    MappingSession *m_session;
    CaptureView *m_view;
    AuditModel *m_model;
    QTreeView *m_tree;
    QLineEdit *m_search;
    QPushButton *m_run;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QPushButton *m_compare;
    QPushButton *m_report;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QWidget *m_detail;
    QVBoxLayout *m_detailLayout;
    QWidget *m_detailBody = nullptr;
    EmptyState *m_empty;
    QPushButton *m_emptyRun;
    QWidget *m_content;
    QStackedLayout *m_stack;
    QFutureWatcher<AuditResult> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    AuditResult m_earlier;
    bool m_hasResult = false;
};

} // namespace Roamscope
