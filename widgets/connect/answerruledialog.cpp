// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/answerruledialog.h"

#include "models/catalog/catalog.h"
#include "models/endpoints/messagedocument.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace Roamscope {

AnswerRuleDialog::AnswerRuleDialog(const AnswerRule &rule, QWidget *parent)
    : QDialog(parent)
    , m_rule(rule)
{
    setWindowTitle(tr("Answer rule"));
    auto *form = new QFormLayout(this);
    form->setHorizontalSpacing(Theme::margin);
    form->setVerticalSpacing(Theme::spacing);
    m_name = new QLineEdit(rule.name, this);
    m_name->setPlaceholderText(tr("for people; may stay empty"));
    form->addRow(tr("&Name"), m_name);
    auto *when = new QLabel(tr("When"), this);
    QFont bold = when->font();
    bold.setWeight(QFont::DemiBold);
    when->setFont(bold);
    form->addRow(when);
    m_action = new QComboBox(this);
    m_action->setEditable(true);
    m_action->addItems(Catalog::instance().actions());
    m_action->completer()->setFilterMode(Qt::MatchContains);
    m_action->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_action->setEditText(QString::fromUtf8(rule.action));
    m_action->lineEdit()->setPlaceholderText(tr("every message; * and ? stand for anything"));
    form->addRow(tr("&Message"), m_action);
    m_station = new QLineEdit(QString::fromUtf8(rule.station), this);
    m_station->setPlaceholderText(tr("every station; * and ? stand for anything"));
    form->addRow(tr("&Station"), m_station);
    m_version = new QComboBox(this);
    m_version->addItem(tr("every version"), int(ProtocolVersion::Unknown));
    for (const ProtocolVersion version : {ProtocolVersion::Ocpp16, ProtocolVersion::Ocpp201, ProtocolVersion::Ocpp21})
        m_version->addItem(displayName(version), int(version));
    m_version->setCurrentIndex(qMax(0, m_version->findData(int(rule.version))));
    form->addRow(tr("&Version"), m_version);
    auto *turns = new QHBoxLayout;
    m_from = new QSpinBox(this);
    m_from->setRange(1, 1'000'000);
    m_from->setValue(rule.from);
    m_count = new QSpinBox(this);
    m_count->setRange(0, 1'000'000);
    m_count->setSpecialValueText(tr("all"));
    m_count->setValue(rule.count);
    m_probability = new QDoubleSpinBox(this);
    m_probability->setRange(0, 100);
    m_probability->setDecimals(1);
    m_probability->setSuffix(QStringLiteral(" %"));
    m_probability->setValue(rule.probability * 100);
    turns->addWidget(m_from);
    turns->addWidget(new QLabel(tr("and from there"), this));
    turns->addWidget(m_count);
    turns->addWidget(new QLabel(tr("by chance"), this));
    turns->addWidget(m_probability);
    turns->addStretch(1);
    form->addRow(tr("&From the nth"), turns);
    auto *value = new QHBoxLayout;
    m_pointer = new QLineEdit(QString::fromUtf8(rule.pointer), this);
    m_pointer->setPlaceholderText(QStringLiteral("/idTag"));
    m_equals = new QLineEdit(rule.equals ? QString::fromUtf8(*rule.equals) : QString(), this);
    m_equals->setPlaceholderText(tr("\"04A1\" (JSON; empty: it only has to be there)"));
    value->addWidget(m_pointer, 1);
    value->addWidget(new QLabel(QStringLiteral("="), this));
    value->addWidget(m_equals, 2);
    form->addRow(tr("&Only with"), value);
    auto *then = new QLabel(tr("Then"), this);
    then->setFont(bold);
    form->addRow(then);
    m_act = new QComboBox(this);
    for (int i = 0; i < int(AnswerRule::Act::Count); ++i)
        m_act->addItem(AnswerRule::actName(AnswerRule::Act(i)), i);
    m_act->setCurrentIndex(int(rule.act));
    form->addRow(tr("&Answer"), m_act);
    m_delay = new QSpinBox(this);
    m_delay->setRange(0, 3'600'000);
    m_delay->setSingleStep(100);
    m_delay->setSuffix(QStringLiteral(" ms"));
    m_delay->setValue(int(rule.delay.count()));
    form->addRow(tr("Af&ter"), m_delay);
    m_payload = new QPlainTextEdit(QString::fromUtf8(rule.payload), this);
    m_payload->setFont(Theme::monospace());
    m_payload->setTabChangesFocus(true);
    m_payload->setPlaceholderText(QStringLiteral("{\"status\": \"Accepted\"}"));
    m_payloadLabel = new QLabel(tr("&Payload"), this);
    m_payloadLabel->setBuddy(m_payload);
    form->addRow(m_payloadLabel, m_payload);
    m_errorCode = new QComboBox(this);
    m_errorCode->setEditable(true);
    m_errorCode->addItems({QStringLiteral("GenericError"), QStringLiteral("NotImplemented"), QStringLiteral("NotSupported"), QStringLiteral("InternalError"),
                           QStringLiteral("ProtocolError"), QStringLiteral("SecurityError"), QStringLiteral("FormatViolation"), QStringLiteral("FormationViolation"),
                           QStringLiteral("PropertyConstraintViolation"), QStringLiteral("OccurrenceConstraintViolation"), QStringLiteral("TypeConstraintViolation")});
    if (!rule.errorCode.isEmpty())
        m_errorCode->setEditText(QString::fromUtf8(rule.errorCode));
    m_errorLabel = new QLabel(tr("&Error"), this);
    m_errorLabel->setBuddy(m_errorCode);
    form->addRow(m_errorLabel, m_errorCode);
    m_errorText = new QLineEdit(QString::fromUtf8(rule.errorDescription), this);
    m_errorTextLabel = new QLabel(tr("&Description"), this);
    m_errorTextLabel->setBuddy(m_errorText);
    form->addRow(m_errorTextLabel, m_errorText);
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    connect(m_act, &QComboBox::currentIndexChanged, this, &AnswerRuleDialog::actChosen);
    connect(m_payload, &QPlainTextEdit::textChanged, this, &AnswerRuleDialog::check);
    connect(m_equals, &QLineEdit::textChanged, this, &AnswerRuleDialog::check);
    connect(m_pointer, &QLineEdit::textChanged, this, &AnswerRuleDialog::check);
    resize(620, 560);
    actChosen();
}

void AnswerRuleDialog::actChosen()
{
    const auto act = AnswerRule::Act(m_act->currentData().toInt());
    for (QWidget *widget : {static_cast<QWidget *>(m_payloadLabel), static_cast<QWidget *>(m_payload)})
        widget->setVisible(act == AnswerRule::Act::Custom);
    for (QWidget *widget : {static_cast<QWidget *>(m_errorLabel), static_cast<QWidget *>(m_errorCode), static_cast<QWidget *>(m_errorTextLabel), static_cast<QWidget *>(m_errorText)})
        widget->setVisible(act == AnswerRule::Act::Error);
    check();
}

AnswerRule AnswerRuleDialog::rule() const
{
    AnswerRule rule = m_rule;
    rule.name = m_name->text().trimmed();
    rule.action = m_action->currentText().trimmed().toUtf8();
    rule.station = m_station->text().trimmed().toUtf8();
    rule.version = ProtocolVersion(m_version->currentData().toInt());
    rule.from = m_from->value();
    rule.count = m_count->value();
    rule.probability = m_probability->value() / 100;
    rule.pointer = m_pointer->text().trimmed().toUtf8();
    rule.equals.reset();
    if (!m_equals->text().trimmed().isEmpty() && !rule.pointer.isEmpty())
        rule.equals = m_equals->text().trimmed().toUtf8();
    rule.act = AnswerRule::Act(m_act->currentData().toInt());
    rule.delay = std::chrono::milliseconds(m_delay->value());
    rule.payload = rule.act == AnswerRule::Act::Custom ? m_payload->toPlainText().toUtf8() : QByteArray();
    rule.errorCode = rule.act == AnswerRule::Act::Error ? m_errorCode->currentText().toUtf8() : QByteArray();
    rule.errorDescription = rule.act == AnswerRule::Act::Error ? m_errorText->text().toUtf8() : QByteArray();
    return rule;
}

void AnswerRuleDialog::check()
{
    // What is written is what is read again: the reader knows best what is wrong.
    const AnswerRule written = rule();
    QString problem;
    if (written.act == AnswerRule::Act::Custom && !MessageDocument::parse(written.payload))
        problem = tr("The payload has to be a JSON object.");
    else if (written.equals && nlohmann::json::parse(written.equals->begin(), written.equals->end(), nullptr, false).is_discarded())
        problem = tr("The value to compare with has to be JSON: a text stands in quotes.");
    else {
        AnswerRule read;
        AnswerRule::fromJson(written.toJson(), &read, &problem);
    }
    m_problem->setText(problem);
    m_ok->setEnabled(problem.isEmpty());
}

} // namespace Roamscope
