// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/statusmatrix.h"

#include <QFutureWatcher>
#include <QWidget>

#include <atomic>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;
class QVBoxLayout;

namespace Roamscope {

class CaptureView;
class EmptyState;
class MappingSession;
class StatusMatrixModel;

/// The status mapping of the sheet: what charger status, error code and transaction become in OCPI, how often
/// each occurs in the open capture, where partners saw something else, and the shipped variants with what each
/// loses. Cells are edited in place; all edits can be undone.
class StatusMatrixPanel : public QWidget
{
    Q_OBJECT
public:
    /// `view` may be null: then nothing is counted.
    StatusMatrixPanel(MappingSession *session, CaptureView *view, QWidget *parent = nullptr);
    ~StatusMatrixPanel() override;

    StatusMatrixModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    QComboBox *variants() const { return m_variants; }
    bool isBusy() const { return m_watcher.isRunning(); }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void observe();
    void fillVariants();
    void chooseVariant(int index);
    void setTable(const EnumTable &table, const QString &text);
    void showCell();
    void nextContradiction();
    void showState();

    MappingSession *m_session;
    CaptureView *m_view;
    StatusMatrixModel *m_model;
    QTableView *m_table;
    QComboBox *m_variants;
    QLabel *m_variantNote;
    QCheckBox *m_onlyOccurring;
    QPushButton *m_nextContradiction;
    QLabel *m_summary;
    QWidget *m_detail;
    QVBoxLayout *m_detailLayout;
    QWidget *m_detailBody = nullptr;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedLayout *m_stack;
    StatusObservationsPtr m_observations;
    QFutureWatcher<StatusObservationsPtr> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QString m_tableName;
    bool m_observe = true; ///< the capture has changed since it was counted
};

} // namespace Roamscope
