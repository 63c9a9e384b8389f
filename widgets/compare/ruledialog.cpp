// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/ruledialog.h"

#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Roamscope {

RuleDialog::RuleDialog(const ComparisonRule &rule, QWidget *parent)
    : QDialog(parent)
    , m_rule(rule)
    , m_field(new QLineEdit(rule.field, this))
    , m_module(new QComboBox(this))
    , m_key(new QLineEdit(rule.key, this))
    , m_ignore(new QRadioButton(tr("&Ignore this field"), this))
    , m_allow(new QRadioButton(tr("&Let some differences pass"), this))
    , m_anyCase(new QCheckBox(tr("&Upper and lower case"), this))
    , m_trim(new QCheckBox(tr("&Blanks at the ends"), this))
    , m_anyOrder(new QCheckBox(tr("The &order of a list"), this))
    , m_tolerance(new QComboBox(this))
    , m_amount(new QLineEdit(rule.tolerance.text, this))
    , m_unit(new QLabel(this))
    , m_reason(new QLineEdit(rule.reason, this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(rule.id.isEmpty() ? tr("New rule") : tr("Edit the rule"));
    m_module->addItem(tr("All modules"), -1);
    for (const OcpiModule module : allOcpiModules)
        m_module->addItem(displayName(module), int(module));
    m_module->setCurrentIndex(qMax(0, m_module->findData(rule.module ? int(*rule.module) : -1)));
    m_key->setPlaceholderText(tr("all objects"));
    m_field->setToolTip(tr("Object and field (Connector.max_electric_power), a field alone, or a path with * for one step and ** for several"));
    m_reason->setPlaceholderText(tr("for example: rounded to 3 decimals by their backend"));
    using Kind = RuleTolerance::Kind;
    const std::pair<QString, Kind> kinds[] = {{tr("no tolerance"), Kind::None},
                                              {tr("a number may differ by"), Kind::Number},
                                              {tr("a number may differ by percent"), Kind::Percent},
                                              {tr("an amount may differ by"), Kind::Money},
                                              {tr("a place may differ by metres"), Kind::Distance},
                                              {tr("a time may differ by seconds"), Kind::Time},
                                              {tr("a number is rounded to decimals"), Kind::Decimals}};
    for (const auto &[text, kind] : kinds)
        m_tolerance->addItem(text, int(kind));
    m_tolerance->setCurrentIndex(qMax(0, m_tolerance->findData(int(rule.tolerance.kind))));
    const bool hasSome = rule.anyCase || rule.trim || rule.anyOrder || rule.tolerance.kind != Kind::None;
    m_ignore->setChecked(rule.ignore || !hasSome);
    m_allow->setChecked(!m_ignore->isChecked());
    m_anyCase->setChecked(rule.anyCase);
    m_trim->setChecked(rule.trim);
    m_anyOrder->setChecked(rule.anyOrder);
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setMaximumWidth(120);
    m_problem->setWordWrap(true);

    auto *some = new QWidget(this);
    auto *column = new QVBoxLayout(some);
    column->setContentsMargins(Theme::margin * 2, 0, 0, 0);
    column->addWidget(m_anyCase);
    column->addWidget(m_trim);
    column->addWidget(m_anyOrder);
    auto *tolerance = new QHBoxLayout;
    tolerance->addWidget(m_tolerance);
    tolerance->addWidget(m_amount);
    tolerance->addStretch();
    column->addLayout(tolerance);
    auto *form = new QFormLayout;
    form->addRow(tr("&Field"), m_field);
    form->addRow(tr("&Module"), m_module);
    form->addRow(tr("Only the object with the &id"), m_key);
    auto *reason = new QFormLayout;
    reason->addRow(tr("&Why"), m_reason);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::spacing);
    layout->addLayout(form);
    layout->addWidget(m_ignore);
    layout->addWidget(m_allow);
    layout->addWidget(some);
    layout->addLayout(reason);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setMinimumWidth(460);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_allow, &QRadioButton::toggled, some, &QWidget::setEnabled);
    connect(m_allow, &QRadioButton::toggled, this, &RuleDialog::check);
    for (QCheckBox *box : {m_anyCase, m_trim, m_anyOrder})
        connect(box, &QCheckBox::toggled, this, &RuleDialog::check);
    connect(m_tolerance, &QComboBox::currentIndexChanged, this, &RuleDialog::check);
    for (QLineEdit *edit : {m_field, m_amount, m_reason})
        connect(edit, &QLineEdit::textChanged, this, &RuleDialog::check);
    some->setEnabled(m_allow->isChecked());
    check();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void RuleDialog::check()
{
    const bool hasTolerance = m_tolerance->currentIndex() > 0;
    m_amount->setEnabled(hasTolerance);
    bool isNumber = false;
    const double amount = m_amount->text().trimmed().toDouble(&isNumber);
    QString problem;
    if (m_field->text().trimmed().isEmpty())
        problem = tr("Name the field that the rule is for.");
    else if (m_allow->isChecked() && hasTolerance && (!isNumber || amount < 0))
        problem = tr("Write the amount as a number such as 0.5.");
    else if (m_allow->isChecked() && !hasTolerance && !m_anyCase->isChecked() && !m_trim->isChecked() && !m_anyOrder->isChecked())
        problem = tr("Choose what may differ.");
    else if (m_reason->text().trimmed().isEmpty())
        problem = tr("Say why, so that others can follow.");
    m_problem->setText(problem);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
}

ComparisonRule RuleDialog::rule() const
{
    ComparisonRule rule = m_rule;
    rule.field = m_field->text().trimmed();
    rule.key = m_key->text().trimmed();
    const int module = m_module->currentData().toInt();
    rule.module = module < 0 ? std::nullopt : std::optional(OcpiModule(module));
    rule.ignore = m_ignore->isChecked();
    rule.anyCase = !rule.ignore && m_anyCase->isChecked();
    rule.trim = !rule.ignore && m_trim->isChecked();
    rule.anyOrder = !rule.ignore && m_anyOrder->isChecked();
    rule.tolerance = {};
    if (!rule.ignore && m_tolerance->currentIndex() > 0) {
        rule.tolerance.kind = RuleTolerance::Kind(m_tolerance->currentData().toInt());
        rule.tolerance.text = m_amount->text().trimmed();
        rule.tolerance.amount = rule.tolerance.text.toDouble();
    }
    rule.reason = m_reason->text().trimmed();
    return rule;
}

} // namespace Roamscope
