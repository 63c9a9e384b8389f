// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/mapping/stepcontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace Roamscope {

class ChoiceParameter;
class EnumTableModel;
class PathsParameter;
class TextParameter;

/// The form of an enumeration step: which table, its rows, whether every value of the source has one, and
/// what happens to those that have none.
class EnumForm : public QWidget
{
    Q_OBJECT
public:
    explicit EnumForm(const StepContext &context, QWidget *parent = nullptr);

    void setStep(const Step &step);
    void setContext(const StepContext &context);
    EnumTableModel *model() const { return m_model; }

Q_SIGNALS:
    void stepEdited(const Roamscope::Step &step);
    /// A table of the sheet was changed, or has to be made.
    void tableEdited(const QString &name, const Roamscope::EnumTable &table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void chooseTable(int index);
    void modelEdited();
    void showCoverage();
    EnumTable ownTable() const;
    QString tableName() const;
    void emitStep();

    StepContext m_context;
    Step m_step;
    EnumTableModel *m_model;
    QTableView *m_view;
    QComboBox *m_tables;
    QLabel *m_coverage;
    QPushButton *m_fill;
    TextParameter *m_fallback;
    ChoiceParameter *m_unmapped;
    PathsParameter *m_with;
    bool m_loading = false;
};

} // namespace Roamscope
