// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/captureview.h"
#include "models/capture/timeformat.h"

#include <QJsonObject>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QStackedLayout;
class QToolButton;
class QTreeView;

namespace Roamscope {

class EmptyState;
class ProblemModel;

/// The content of the Problems dock: what is wrong, grouped by cause, with severities to choose and a
/// search; a click goes to the frame and the field.
class ProblemsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsPanel(CaptureView *view, QWidget *parent = nullptr);

    ProblemModel *model() const { return m_model; }
    QTreeView *tree() const { return m_tree; }
    void setTimeFormat(const TimeFormat &format);
    /// Shows one severity only (a click on its count in the status bar).
    void showOnly(Severity severity);
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    /// For the status bar.
    void countsChanged(quint64 errors, quint64 warnings, quint64 notes);
    void frameActivated(Roamscope::FrameId frame);

private:
    void useCapture();
    void query();
    void updateState();
    void goTo(const QModelIndex &index);
    void keepPlace();
    void restorePlace();

    CaptureView *m_view;
    ProblemModel *m_model;
    QToolButton *m_severities[3];
    QLineEdit *m_search;
    QTreeView *m_tree;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedLayout *m_stack;
    QSet<QByteArray> m_expanded; ///< keys of groups, while the list of a growing capture is made anew
    QByteArray m_currentKey;
    int m_scroll = 0;
    bool m_restoring = false;
    QTimer m_growth; ///< a growing ledger is looked at now and then
    QTimer m_typing;
};

} // namespace Roamscope
