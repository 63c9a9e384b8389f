// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"
#include "models/capture/sourcebalance.h"

#include <QFutureWatcher>
#include <QJsonObject>
#include <QWidget>

#include <atomic>
#include <memory>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QSplitter;
class QStackedLayout;
class QTreeView;

namespace Roamscope {

class CaptureView;
class EmptyState;
class LedgerModel;

/// The repair ledger: for each source what was left out, repaired, damaged, seen again, and whether every byte is
/// accounted for; beside it the raw place in the file.
class LedgerPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerPanel(CaptureView *view, QWidget *parent = nullptr);
    ~LedgerPanel() override;

    LedgerModel *model() const { return m_model; }
    QTreeView *tree() const { return m_tree; }
    /// Text of the raw place that is shown.
    QString rawText() const;
    /// Shows where in its source a frame was found.
    void showFrame(FrameId frame);
    /// Opens a source's part of the ledger.
    void showSource(int source);
    void showSource(const QString &path);
    /// The capture has been read to its end, or has grown: its ledger is read anew and its bytes are added up.
    void refresh();
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Balances = std::vector<SourceBalance>;
    void currentChanged();
    void showPlace(int source, quint64 offset, quint64 length);
    void mark();
    void stop();
    /// Rows by what they say, to find them again in a ledger that has grown.
    QStringList pathOf(const QModelIndex &index) const;
    QModelIndex indexOf(const QStringList &path) const;

    CaptureView *m_view;
    CapturePtr m_capture; ///< whose ledger is shown
    LedgerModel *m_model;
    QTreeView *m_tree;
    QLabel *m_title;
    QPlainTextEdit *m_raw;
    QSplitter *m_splitter;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    int m_firstMarked = -1;
    int m_lastMarked = -1;
    bool m_stale = true; ///< what is shown is not what the capture holds now
    QFutureWatcher<Balances> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancel;
};

} // namespace Roamscope
