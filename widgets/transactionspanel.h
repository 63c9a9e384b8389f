// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/captureview.h"
#include "models/capture/timeformat.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableView;
class QTextBrowser;
class QToolButton;

namespace Roamscope {

class EmptyState;
class TransactionModel;

/// The content of the Transactions dock: every charge of the capture, those that went wrong first, and the
/// story of the one that is selected.
class TransactionsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TransactionsPanel(CaptureView *view, QWidget *parent = nullptr);

    TransactionModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    void setTimeFormat(const TimeFormat &format);
    TimeFormat timeFormat() const { return m_format; }
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void followed(int transaction); ///< its frames are what the filter shows now
    void showInTimelineRequested(Roamscope::FrameId frame);
    /// Its Session and CDR are to be looked at, and corrected by hand.
    void joinRequested(int transaction);
    void countsChanged(int transactions, int withProblems);

protected:
    void changeEvent(QEvent *event) override;

private:
    void useAnalysis();
    void selectFromView();
    void currentChanged();
    void tellStory();
    void updateState();
    QString storyHtml(int transaction) const;
    int current() const;
    void follow(int transaction);

    CaptureView *m_view;
    TransactionModel *m_model;
    QLineEdit *m_search;
    QToolButton *m_problemsOnly;
    QLabel *m_summary;
    QTableView *m_table;
    QTextBrowser *m_story;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedLayout *m_stack;
    TimeFormat m_format;
    bool m_syncing = false;
};

} // namespace Roamscope
