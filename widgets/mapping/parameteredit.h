// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/mapping/stepcontext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace Roamscope {

/// An editor for one parameter of a step. Its value is JSON; null means that the parameter is not there.
class ParameterEdit : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual SheetJson value() const = 0;
    virtual void setValue(const SheetJson &value) = 0;
    /// What is wrong with what stands in it, in a sentence; empty = nothing.
    virtual QString error() const { return {}; }

Q_SIGNALS:
    /// The user changed the value.
    void edited();
};

/// A line of text. Numbers stay exact: those with many digits are kept as text.
class TextParameter : public ParameterEdit
{
    Q_OBJECT
public:
    enum class Kind : quint8 { Text, Number, Integer, Json };
    explicit TextParameter(Kind kind, QWidget *parent = nullptr);

    SheetJson value() const override;
    void setValue(const SheetJson &value) override;
    QString error() const override;
    QLineEdit *edit() const { return m_edit; }

private:
    Kind m_kind;
    QLineEdit *m_edit;
};

/// A path into the source with completion from its fields.
class PathParameter : public ParameterEdit
{
    Q_OBJECT
public:
    explicit PathParameter(const StepContext &context, QWidget *parent = nullptr);

    SheetJson value() const override;
    void setValue(const SheetJson &value) override;
    QString error() const override;
    QString path() const;
    void setPath(const QString &path);
    QLineEdit *edit() const;

private:
    void showType();

    StepContext m_context;
    QComboBox *m_box;
    QLabel *m_type;
};

/// Several paths, tried in turn.
class PathsParameter : public ParameterEdit
{
    Q_OBJECT
public:
    explicit PathsParameter(const StepContext &context, QWidget *parent = nullptr);

    SheetJson value() const override;
    void setValue(const SheetJson &value) override;

private:
    void addRow(const QString &path);
    void removeRow(PathParameter *row);

    StepContext m_context;
    QList<PathParameter *> m_rows;
    QVBoxLayout *m_layout;
};

/// A constant or a field of the source, as many parameters allow.
class OperandParameter : public ParameterEdit
{
    Q_OBJECT
public:
    OperandParameter(const StepContext &context, TextParameter::Kind kind, QWidget *parent = nullptr);

    SheetJson value() const override;
    void setValue(const SheetJson &value) override;
    QString error() const override;

private:
    QComboBox *m_kind;
    TextParameter *m_constant;
    PathParameter *m_path;
};

/// One of several words, or nothing.
class ChoiceParameter : public ParameterEdit
{
    Q_OBJECT
public:
    /// editable: other words are possible, the choices are offered.
    ChoiceParameter(const QStringList &choices, bool required, bool editable, QWidget *parent = nullptr);

    SheetJson value() const override;
    void setValue(const SheetJson &value) override;

private:
    QComboBox *m_box;
};

/// Yes, or no (then the parameter is not there).
class FlagParameter : public ParameterEdit
{
    Q_OBJECT
public:
    explicit FlagParameter(const QString &title, QWidget *parent = nullptr);

    SheetJson value() const override;
    void setValue(const SheetJson &value) override;

private:
    QCheckBox *m_box;
};

/// JSON of any kind on several lines, for what has no form of its own.
class JsonParameter : public ParameterEdit
{
    Q_OBJECT
public:
    explicit JsonParameter(QWidget *parent = nullptr);

    SheetJson value() const override;
    void setValue(const SheetJson &value) override;
    QString error() const override;

private:
    QPlainTextEdit *m_edit;
    SheetJson m_valid;
};

} // namespace Roamscope
