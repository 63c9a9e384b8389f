// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetimport.h"

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace Roamscope {

class EmptyState;
class ReviewModel;
class SheetDocument;

/// Review of a sheet that came back from a partner: every changed cell with what stands here and in the file,
/// accepted or rejected one by one or in bulk. What was accepted is one undo step.
class ReviewDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ReviewDialog(SheetDocument *document, QWidget *parent = nullptr);
    ~ReviewDialog() override;

    /// Reads a workbook or CSV in a worker.
    void openFile(const QString &path);
    /// Shows what was read already.
    void setReturned(const ReturnedSheet &returned, const QString &fileName);
    ReviewModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }

public Q_SLOTS:
    /// Takes the accepted changes over and closes.
    void accept() override;

Q_SIGNALS:
    /// So many changes were taken over; those that did not fit any more are counted apart.
    void applied(int count, int failed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyFilter();
    void decideSelected(int decision);
    void showDetail();
    void showState();

    SheetDocument *m_document;
    ReviewModel *m_model;
    QTableView *m_table;
    QLineEdit *m_search;
    QComboBox *m_kind;
    QComboBox *m_decision;
    QCheckBox *m_conflicts;
    QLabel *m_counts;
    QLabel *m_notices;
    QPlainTextEdit *m_before;
    QPlainTextEdit *m_after;
    QLabel *m_effect;
    QPushButton *m_apply;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedLayout *m_stack;
    QString m_fileName;
    QString m_error;
    bool m_read = false;
    QFutureWatcher<ReturnedSheet> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace Roamscope
