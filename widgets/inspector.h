// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/captureview.h"
#include "models/capture/framedetail.h"
#include "models/capture/timeformat.h"

#include <QFutureWatcher>
#include <QJsonObject>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QSortFilterProxyModel;
class QStackedLayout;
class QTabBar;
class QTabWidget;
class QTextBrowser;
class QTreeView;
class QTreeWidget;

namespace Roamscope {

class EmptyState;
class InspectorHeader;
class PayloadModel;
class RawView;

/// The content of the Inspector dock: the current frame of the CaptureView, as a tree with the Catalog's
/// help and the checks' findings, and as text, both in step. Large frames are decoded in a worker.
class Inspector : public QWidget
{
    Q_OBJECT
public:
    explicit Inspector(CaptureView *view, QWidget *parent = nullptr);
    ~Inspector() override;

    PayloadModel *model() const { return m_model; }
    QTreeView *tree() const { return m_tree; }
    RawView *rawView() const { return m_raw; }
    /// The fields take the keyboard.
    void focusFields();
    void setTimeFormat(const TimeFormat &format);
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    /// Menu of a field; owned by the caller.
    QMenu *createFieldMenu(const QModelIndex &sourceIndex);

Q_SIGNALS:
    void followTransactionRequested(int transaction);
    /// Where the value of a field comes from, and where it went (Lineage).
    void originRequested(Roamscope::FrameId frame, const QString &pointer);
    void destinationsRequested(Roamscope::FrameId frame, const QString &pointer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTree();
    void buildTabs();
    void load();
    void present(FrameDetailPtr detail);
    void showPointer(const QString &pointer);
    void currentFieldChanged();
    void showFieldHelp(const QModelIndex &sourceIndex);
    void selectNode(int node);
    void goToNextFinding();
    void fillHeaders();
    void updateExchangeTabs();
    void expandUsual();
    QModelIndex currentSource() const;

    CaptureView *m_view;
    PayloadModel *m_model;
    QSortFilterProxyModel *m_proxy;
    InspectorHeader *m_header;
    QTabBar *m_exchange;
    QTabWidget *m_tabs;
    QLineEdit *m_search;
    QTreeView *m_tree;
    QTextBrowser *m_help;
    RawView *m_raw;
    QTreeWidget *m_headers;
    QWidget *m_moreBar;
    QLabel *m_moreLabel;
    EmptyState *m_empty;
    EmptyState *m_decoding;
    QWidget *m_content;
    QStackedLayout *m_stack;
    PayloadDocument::Limits m_limits;
    QThreadPool m_pool;
    QFutureWatcher<FrameDetailPtr> *m_watcher = nullptr; ///< the newest
    QTimer m_decodingDelay;
    QString m_lastPointer; ///< the same field of the next frame is selected again
    bool m_syncing = false;
};

} // namespace Roamscope
