// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/answerrule.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QWidget;

namespace Roamscope {

/// One answer rule: when it holds, and what is answered then.
class AnswerRuleDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AnswerRuleDialog(const AnswerRule &rule, QWidget *parent = nullptr);
    AnswerRule rule() const;

private:
    void actChosen();
    void check();

    AnswerRule m_rule;
    QLineEdit *m_name;
    QComboBox *m_action;
    QLineEdit *m_station;
    QComboBox *m_version;
    QSpinBox *m_from;
    QSpinBox *m_count;
    QDoubleSpinBox *m_probability;
    QLineEdit *m_pointer;
    QLineEdit *m_equals;
    QComboBox *m_act;
    QSpinBox *m_delay;
    QLabel *m_payloadLabel;
    QPlainTextEdit *m_payload;
    QComboBox *m_errorCode;
    QLineEdit *m_errorText;
    QLabel *m_errorLabel;
    QLabel *m_errorTextLabel;
    QLabel *m_problem;
    QWidget *m_ok = nullptr;
};

} // namespace Roamscope
