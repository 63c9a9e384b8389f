// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/rules.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace Roamscope {

/// One rule: which values, what about them does not matter, and why.
class RuleDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RuleDialog(const ComparisonRule &rule, QWidget *parent = nullptr);

    ComparisonRule rule() const;

private:
    void check();

    ComparisonRule m_rule;
    QLineEdit *m_field;
    QComboBox *m_module;
    QLineEdit *m_key;
    QRadioButton *m_ignore;
    QRadioButton *m_allow;
    QCheckBox *m_anyCase;
    QCheckBox *m_trim;
    QCheckBox *m_anyOrder;
    QComboBox *m_tolerance;
    QLineEdit *m_amount;
    QLabel *m_unit;
    QLineEdit *m_reason;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace Roamscope
