// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/tables/columnguess.h"
#include "widgets/columns/columnpreview.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace Roamscope {

class ColumnHeader;
class ColumnPane;
class ColumnPreviewModel;
class ColumnsDocument;
class SampleTableModel;
class TableOptionsPane;

/// The mapping step: above, the first rows of a table as they stand, with the role of each column to choose; below,
/// what they become, live. By keyboard: arrows go from column to column, Enter or F2 opens the roles, Tab goes on to
/// the options and the preview.
class ColumnsDialog : public QDialog
{
    Q_OBJECT
public:
    struct Input
    {
        TableSample sample {};
        GuessedColumns guessed {};
        PreviewInput preview {};
        bool inWorkspace = false; ///< where it will be remembered
        QString acceptText {}; ///< empty = "Open"
    };
    explicit ColumnsDialog(const Input &input, QWidget *parent = nullptr);

    ColumnMap map() const;
    bool remembers() const;
    ColumnsDocument *document() const { return m_document; }
    QTableView *table() const { return m_table; }
    QTableView *previewTable() const { return m_previewTable; }
    ColumnPreviewModel *preview() const { return m_previewModel; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void updateState();
    void showPreview(const ColumnPreview &preview);
    void readPart(const QString &part);
    void partRead();

    Input m_input;
    ColumnsDocument *m_document;
    SampleTableModel *m_model;
    ColumnPreviewModel *m_previewModel;
    ColumnPreviewRun *m_run;
    QLabel *m_heading;
    QTableView *m_table;
    ColumnHeader *m_header;
    QLabel *m_previewTitle;
    QTableView *m_previewTable;
    QLabel *m_problem;
    ColumnPane *m_column;
    TableOptionsPane *m_options;
    QPushButton *m_reset;
    QCheckBox *m_remember;
    QPushButton *m_accept;
    QSplitter *m_splitter;
    QFutureWatcher<std::pair<TableSample, GuessedColumns>> m_reading; ///< another sheet
    QString m_wantedPart;
};

} // namespace Roamscope
