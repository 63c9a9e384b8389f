// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/proxyrulespanel.h"

#include "models/catalog/catalog.h"
#include "widgets/theme.h"

#include <QCheckBox>
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

#include <nlohmann/json.hpp>

namespace Roamscope {

namespace {

/// "/path = value" a line; a line without "=" removes the field.
QString textOf(const std::vector<ProxyEdit> &edits)
{
    QStringList lines;
    for (const ProxyEdit &edit : edits)
        lines.append(QString::fromUtf8(edit.pointer) + (edit.operation == ProxyEdit::Operation::Set ? QStringLiteral(" = ") + QString::fromUtf8(edit.value) : QString()));
    return lines.join(QLatin1Char('\n'));
}

std::vector<ProxyEdit> editsOf(const QString &text)
{
    std::vector<ProxyEdit> edits;
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype cut = line.indexOf(QLatin1Char('='));
        const QByteArray pointer = (cut < 0 ? line : line.left(cut)).trimmed().toUtf8();
        if (pointer.isEmpty())
            continue;
        if (cut < 0)
            edits.push_back({ProxyEdit::Operation::Remove, pointer, {}});
        else
            edits.push_back({ProxyEdit::Operation::Set, pointer, line.mid(cut + 1).trimmed().toUtf8()});
    }
    return edits;
}

} // namespace

ProxyRuleDialog::ProxyRuleDialog(const ProxyRule &rule, QWidget *parent)
    : QDialog(parent)
    , m_rule(rule)
{
    setWindowTitle(tr("Proxy rule"));
    auto *form = new QFormLayout(this);
    form->setHorizontalSpacing(Theme::margin);
    form->setVerticalSpacing(Theme::spacing);
    const auto heading = [this, form](const QString &text) {
        auto *label = new QLabel(text, this);
        QFont bold = label->font();
        bold.setWeight(QFont::DemiBold);
        label->setFont(bold);
        form->addRow(label);
    };
    m_name = new QLineEdit(rule.name, this);
    form->addRow(tr("&Name"), m_name);
    heading(tr("Which messages"));
    m_way = new QComboBox(this);
    m_way->addItems({tr("both ways"), tr("from the charge point"), tr("to the charge point")});
    m_way->setCurrentIndex(int(rule.way));
    form->addRow(tr("&Way"), m_way);
    m_action = new QComboBox(this);
    m_action->setEditable(true);
    m_action->addItems(Catalog::instance().actions());
    m_action->completer()->setFilterMode(Qt::MatchContains);
    m_action->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_action->setEditText(QString::fromUtf8(rule.action));
    m_action->lineEdit()->setPlaceholderText(tr("every message; * and ? stand for anything"));
    form->addRow(tr("&Message"), m_action);
    m_types = new QComboBox(this);
    m_types->addItem(tr("requests and answers"), int(ProxyRule::AllTypes));
    m_types->addItem(tr("requests only"), int(ProxyRule::Call | ProxyRule::Send));
    m_types->addItem(tr("answers only"), int(ProxyRule::CallResult | ProxyRule::CallError | ProxyRule::CallResultError));
    if (m_types->findData(int(rule.types)) < 0)
        m_types->addItem(tr("as in the JSON"), int(rule.types));
    m_types->setCurrentIndex(m_types->findData(int(rule.types)));
    form->addRow(tr("&Kind"), m_types);
    m_chargePoint = new QLineEdit(QString::fromUtf8(rule.chargePoint), this);
    m_chargePoint->setPlaceholderText(tr("every charge point; * and ? stand for anything"));
    form->addRow(tr("&Charge point"), m_chargePoint);
    auto *turns = new QHBoxLayout;
    const auto number = [this](int minimum, int value) {
        auto *box = new QSpinBox(this);
        box->setRange(minimum, 1'000'000);
        box->setValue(value);
        return box;
    };
    m_first = number(1, rule.first);
    m_every = number(1, rule.every);
    m_times = number(0, rule.times);
    m_times->setSpecialValueText(tr("always"));
    m_percentage = new QDoubleSpinBox(this);
    m_percentage->setRange(0, 100);
    m_percentage->setDecimals(1);
    m_percentage->setSuffix(QStringLiteral(" %"));
    m_percentage->setValue(rule.percentage);
    turns->addWidget(m_first);
    turns->addWidget(new QLabel(tr("then each nth"), this));
    turns->addWidget(m_every);
    turns->addWidget(new QLabel(tr("at most"), this));
    turns->addWidget(m_times);
    turns->addWidget(new QLabel(tr("by chance"), this));
    turns->addWidget(m_percentage);
    turns->addStretch(1);
    form->addRow(tr("&From the nth"), turns);
    heading(tr("What happens"));
    m_effect = new QComboBox(this);
    m_effect->addItems({tr("Alter it"), tr("Delay it"), tr("Drop it"), tr("Send it twice"), tr("Send another message behind it")});
    m_effect->setCurrentIndex(int(rule.effect));
    form->addRow(tr("&Effect"), m_effect);
    m_delay = new QSpinBox(this);
    m_delay->setRange(0, 3'600'000);
    m_delay->setSingleStep(100);
    m_delay->setSuffix(QStringLiteral(" ms"));
    m_delay->setValue(rule.delay);
    form->addRow(tr("&By"), m_delay);
    m_overtake = new QCheckBox(tr("what comes behind may pass it"), this);
    m_overtake->setChecked(rule.overtake);
    form->addRow(QString(), m_overtake);
    m_edits = new QPlainTextEdit(textOf(rule.edits), this);
    m_edits->setFont(Theme::monospace());
    m_edits->setTabChangesFocus(true);
    m_edits->setPlaceholderText(tr("/meterValue/0/timestamp = \"2026-01-01T00:00:00Z\"\n/idTag      (without = the field is removed)"));
    form->addRow(tr("Fie&lds"), m_edits);
    m_text = new QPlainTextEdit(QString::fromUtf8(rule.text), this);
    m_text->setFont(Theme::monospace());
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("[2,\"{{newId}}\",\"Heartbeat\",{}]\n{{id}}, {{action}}, {{payload}} stand for those of the message"));
    form->addRow(tr("&Text"), m_text);
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    connect(m_effect, &QComboBox::currentIndexChanged, this, &ProxyRuleDialog::effectChosen);
    connect(m_edits, &QPlainTextEdit::textChanged, this, &ProxyRuleDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ProxyRuleDialog::check);
    resize(640, 620);
    effectChosen();
}

void ProxyRuleDialog::effectChosen()
{
    const auto effect = ProxyRule::Effect(m_effect->currentIndex());
    auto *form = static_cast<QFormLayout *>(layout());
    const auto show = [form](QWidget *field, bool on) {
        field->setVisible(on);
        if (QWidget *label = form->labelForField(field))
            label->setVisible(on);
    };
    show(m_delay, effect == ProxyRule::Effect::Delay || effect == ProxyRule::Effect::Duplicate);
    show(m_overtake, effect == ProxyRule::Effect::Delay);
    show(m_edits, effect == ProxyRule::Effect::Alter);
    show(m_text, effect == ProxyRule::Effect::Alter || effect == ProxyRule::Effect::Inject);
    check();
}

ProxyRule ProxyRuleDialog::rule() const
{
    ProxyRule rule = m_rule;
    rule.name = m_name->text().trimmed();
    rule.way = ProxyRule::Way(m_way->currentIndex());
    rule.action = m_action->currentText().trimmed().toUtf8();
    rule.types = quint8(m_types->currentData().toInt());
    rule.chargePoint = m_chargePoint->text().trimmed().toUtf8();
    rule.first = m_first->value();
    rule.every = m_every->value();
    rule.times = m_times->value();
    rule.percentage = m_percentage->value();
    rule.effect = ProxyRule::Effect(m_effect->currentIndex());
    rule.delay = m_delay->value();
    rule.overtake = m_overtake->isChecked();
    rule.edits = rule.effect == ProxyRule::Effect::Alter ? editsOf(m_edits->toPlainText()) : std::vector<ProxyEdit>();
    const bool usesText = rule.effect == ProxyRule::Effect::Alter || rule.effect == ProxyRule::Effect::Inject;
    rule.text = usesText ? m_text->toPlainText().trimmed().toUtf8() : QByteArray();
    return rule;
}

void ProxyRuleDialog::check()
{
    const ProxyRule written = rule();
    QString problem;
    ProxyRule read;
    if (written.effect == ProxyRule::Effect::Alter && written.edits.empty() && written.text.isEmpty())
        problem = tr("Say which fields are altered, or write the text that is sent instead.");
    else if (written.effect == ProxyRule::Effect::Inject && written.text.isEmpty())
        problem = tr("Write the text that is sent behind it.");
    else
        ProxyRule::fromJson(written.toJson(), &read, &problem);
    m_problem->setText(problem);
    m_ok->setEnabled(problem.isEmpty());
}

} // namespace Roamscope
