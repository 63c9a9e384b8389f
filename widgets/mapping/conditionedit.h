// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/mapping/parameteredit.h"

class QComboBox;
class QVBoxLayout;

namespace Roamscope {

/// One test: a field (or the value itself), how it is compared, with what.
class ConditionRow : public QWidget
{
    Q_OBJECT
public:
    explicit ConditionRow(const StepContext &context, QWidget *parent = nullptr);

    SheetJson value() const;
    void setValue(const SheetJson &value);
    /// True when a row can show it: one path at most, one test, a plain right side.
    static bool canShow(const SheetJson &value);

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    void adapt();

    PathParameter *m_path;
    QComboBox *m_test;
    OperandParameter *m_operand;
    ParameterEdit *m_list;
};

/// A condition as rows of tests that must all (or of which any) hold; conditions that are nested deeper
/// are edited as JSON.
class ConditionParameter : public ParameterEdit
{
    Q_OBJECT
public:
    explicit ConditionParameter(const StepContext &context, QWidget *parent = nullptr);

    SheetJson value() const override;
    void setValue(const SheetJson &value) override;
    QString error() const override;

private:
    ConditionRow *addRow();
    void clear();
    void adapt();

    StepContext m_context;
    QComboBox *m_together;
    QList<ConditionRow *> m_rows;
    QVBoxLayout *m_layout;
    QWidget *m_add;
    JsonParameter *m_json;
    bool m_asJson = false;
};

/// What a case gives: a constant, a field, or steps of its own (as JSON). {"value": …}, {"path": …}, {"steps": …}.
class ResultParameter : public ParameterEdit
{
    Q_OBJECT
public:
    explicit ResultParameter(const StepContext &context, bool optional, QWidget *parent = nullptr);

    SheetJson value() const override;
    void setValue(const SheetJson &value) override;
    QString error() const override;

private:
    void adapt();

    QComboBox *m_kind;
    TextParameter *m_constant;
    PathParameter *m_path;
    JsonParameter *m_steps;
    bool m_optional;
};

/// The cases of a condition step, tried from the top.
class CasesParameter : public ParameterEdit
{
    Q_OBJECT
public:
    explicit CasesParameter(const StepContext &context, QWidget *parent = nullptr);

    SheetJson value() const override;
    void setValue(const SheetJson &value) override;
    QString error() const override;

private:
    struct Case
    {
        QWidget *frame = nullptr;
        ConditionParameter *when = nullptr;
        ResultParameter *then = nullptr;
    };
    void addCase(const SheetJson &value);
    void removeCase(QWidget *frame);
    void moveCase(QWidget *frame, int by);
    int placeOf(QWidget *frame) const;
    void number();

    StepContext m_context;
    QList<Case> m_cases;
    QVBoxLayout *m_layout;
};

} // namespace Roamscope
