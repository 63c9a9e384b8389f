// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/stepinfo.h"
#include "widgets/mapping/stepcontext.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QScrollArea;

namespace Roamscope {

class EnumForm;
class ParameterEdit;

/// The parameters of one step as a form that fits its operation. What it does not know of a step stays as it is.
class StepForm : public QWidget
{
    Q_OBJECT
public:
    explicit StepForm(QWidget *parent = nullptr);

    /// Shows a step; the same one again (`key` names it) only takes over its values, so that typing goes on.
    void setStep(const QString &key, const Step &step, const StepContext &context);
    void clear();
    /// Editor of a parameter; nullptr when the operation has none of that name.
    ParameterEdit *editor(const QString &parameter) const;
    EnumForm *enumForm() const { return m_enum; }
    /// What the run of the sample said about a script.
    void setRunError(const QString &message, int line);

Q_SIGNALS:
    /// Null takes the parameter away.
    void parameterEdited(const QString &name, const Roamscope::SheetJson &value);
    void stepEdited(const Roamscope::Step &step);
    void tableEdited(const QString &name, const Roamscope::EnumTable &table);
    void lookupChosen(const QString &file); ///< a table file is to be added to the sheet

private:
    struct Row
    {
        QString name;
        ParameterEdit *edit = nullptr;
        QLabel *error = nullptr;
        QFormLayout *form = nullptr;
        QWidget *cell = nullptr;
    };
    void build(const Step &step, const StepContext &context);
    ParameterEdit *makeEdit(const StepParameter &parameter, const StepContext &context);
    void showErrors();
    void adapt();

    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    EnumForm *m_enum = nullptr;
    QList<Row> m_rows;
    QString m_key;
    Step m_step;
    StepContext m_context;
};

} // namespace Roamscope
