// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/stepform.h"

#include "widgets/mapping/conditionedit.h"
#include "widgets/mapping/enumform.h"
#include "widgets/mapping/lookupedit.h"
#include "widgets/mapping/parameteredit.h"
#include "widgets/mapping/scriptedit.h"
#include "widgets/mapping/segmentedit.h"
#include "widgets/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

const QStringList &zoneChoices()
{
    static const QStringList zones = [] {
        QStringList names;
        for (const QByteArray &name : QTimeZone::availableTimeZoneIds()) {
            // Names that are kept for old programs are left out.
            if (name.contains('/') && !name.startsWith("Etc/") && !name.startsWith("SystemV/"))
                names.append(QString::fromLatin1(name));
        }
        names.prepend(QStringLiteral("UTC"));
        return names;
    }();
    return zones;
}

} // namespace

StepForm::StepForm(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void StepForm::clear()
{
    m_key.clear();
    m_rows.clear();
    m_enum = nullptr;
    m_body = nullptr;
    if (QWidget *old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater(); // it may be its own signal that led here
    }
}

void StepForm::setStep(const QString &key, const Step &step, const StepContext &context)
{
    const bool same = m_body && key == m_key && step.op == m_step.op && context.source == m_context.source
        && context.target == m_context.target && context.scope == m_context.scope;
    if (!same) {
        clear();
        m_key = key;
        build(step, context);
    }
    m_step = step;
    m_context = context;
    if (m_enum) {
        m_enum->setStep(step);
        m_enum->setContext(context);
    }
    for (const Row &row : std::as_const(m_rows)) {
        // The value that is being typed leads back here: the editor has it already.
        const SheetJson &value = step.parameter(row.name.toUtf8().constData());
        if (row.edit->value() != value)
            row.edit->setValue(value);
        if (auto *lookup = qobject_cast<LookupParameter *>(row.edit))
            lookup->setSheet(context.sheet);
    }
    adapt();
    showErrors();
}

ParameterEdit *StepForm::editor(const QString &parameter) const
{
    for (const Row &row : m_rows) {
        if (row.name == parameter)
            return row.edit;
    }
    return nullptr;
}

void StepForm::setRunError(const QString &message, int line)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (auto *script = qobject_cast<ScriptParameter *>(row.edit))
            script->setRunError(message, line);
    }
}

ParameterEdit *StepForm::makeEdit(const StepParameter &parameter, const StepContext &context)
{
    using Text = TextParameter::Kind;
    switch (parameter.kind) {
    case ParameterKind::Text:
        return new TextParameter(Text::Text, m_body);
    case ParameterKind::Path:
        return new PathParameter(context, m_body);
    case ParameterKind::Paths:
        return new PathsParameter(context, m_body);
    case ParameterKind::Number:
        return new OperandParameter(context, Text::Number, m_body);
    case ParameterKind::Integer:
        return new TextParameter(Text::Integer, m_body);
    case ParameterKind::Boolean:
        return new FlagParameter(parameter.title, m_body);
    case ParameterKind::Choice:
        // The form of a time may also be a pattern.
        return new ChoiceParameter(parameter.choices, parameter.required,
                                   qstrcmp(parameter.name, "input") == 0 || qstrcmp(parameter.name, "output") == 0, m_body);
    case ParameterKind::Unit:
        return new ChoiceParameter(parameter.choices, false, true, m_body);
    case ParameterKind::Zone:
        return new ChoiceParameter(zoneChoices(), false, true, m_body);
    case ParameterKind::Condition:
        return new ConditionParameter(context, m_body);
    case ParameterKind::Cases:
        return new CasesParameter(context, m_body);
    case ParameterKind::Lookup: {
        auto *edit = new LookupParameter(context, m_body);
        connect(edit, &LookupParameter::fileChosen, this, &StepForm::lookupChosen);
        return edit;
    }
    case ParameterKind::Code:
        return new ScriptParameter(m_body);
    case ParameterKind::EnumTable:
        return new TextParameter(Text::Text, m_body);
    case ParameterKind::Json:
        break;
    }
    if (qstrcmp(parameter.name, "segment") == 0)
        return new SegmentParameter(context, m_body);
    if (qstrcmp(parameter.name, "otherwise") == 0)
        return new ResultParameter(context, true, m_body);
    if (qstrcmp(parameter.name, "inputs") == 0 || qstrcmp(parameter.name, "parts") == 0)
        return new JsonParameter(m_body);
    return new TextParameter(Text::Json, m_body);
}

void StepForm::build(const Step &step, const StepContext &context)
{
    m_body = new QWidget;
    m_body->setAutoFillBackground(false);
    const StepOp op = stepOp(step.op);
    auto *outer = new QVBoxLayout(m_body);
    outer->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, Theme::spacing);
    outer->setSpacing(Theme::gap);
    auto *help = new QLabel(op == StepOp::Unknown ? tr("This version does not know the operation “%1”. The step is kept as it is.").arg(step.op)
                                                  : stepHelp(op),
                            m_body);
    help->setWordWrap(true);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::color(Theme::Role::TextMuted));
    help->setPalette(muted);
    outer->addWidget(help);
    if (op == StepOp::Enum) {
        m_enum = new EnumForm(context, m_body);
        connect(m_enum, &EnumForm::stepEdited, this, &StepForm::stepEdited);
        connect(m_enum, &EnumForm::tableEdited, this, &StepForm::tableEdited);
        outer->addWidget(m_enum, 1);
    } else if (op == StepOp::Unknown) {
        auto *text = new QLabel(QString::fromStdString(step.parameters.dump(2, ' ', false, SheetJson::error_handler_t::replace)), m_body);
        text->setFont(Theme::monospace());
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        outer->addWidget(text);
    } else {
        // Short parameters stand in two columns, as the strip is wide and low; long ones below.
        auto *columns = new QHBoxLayout;
        columns->setSpacing(2 * Theme::margin);
        QFormLayout *forms[3];
        for (QFormLayout *&form : forms) {
            form = new QFormLayout;
            form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
            form->setLabelAlignment(Qt::AlignLeft);
            form->setVerticalSpacing(Theme::gap);
            form->setHorizontalSpacing(Theme::margin);
        }
        columns->addLayout(forms[0], 1);
        columns->addLayout(forms[1], 1);
        const QList<StepParameter> parameters = stepParameters(op);
        const auto isLong = [](const StepParameter &parameter) {
            using Kind = ParameterKind;
            const Kind kind = parameter.kind;
            return kind == Kind::Cases || kind == Kind::Condition || kind == Kind::Code || kind == Kind::Paths
                || qstrcmp(parameter.name, "segment") == 0 || qstrcmp(parameter.name, "inputs") == 0 || qstrcmp(parameter.name, "parts") == 0;
        };
        const auto shortCount = std::count_if(parameters.begin(), parameters.end(), [&](const StepParameter &parameter) { return !isLong(parameter); });
        qsizetype placed = 0;
        // What a for-each or aggregate says of its elements is looked for in them.
        StepContext element = context;
        if (op == StepOp::ForEach || op == StepOp::Aggregate) {
            const QString list = step.text("path");
            element.scope = list.isEmpty() ? context.takenPaths.value(0) : context.absolutePath(list);
            if (element.scope.endsWith(QLatin1String("/*")))
                element.scope.chop(2);
        }
        for (const StepParameter &parameter : parameters) {
            const bool ofElement = qstrcmp(parameter.name, "path") != 0 && qstrcmp(parameter.name, "segment") != 0;
            Row row {QString::fromUtf8(parameter.name), makeEdit(parameter, ofElement ? element : context), new QLabel(m_body)};
            row.edit->setToolTip(parameter.help);
            row.edit->setAccessibleName(parameter.title);
            row.edit->setAccessibleDescription(parameter.help);
            if (row.edit->focusProxy())
                row.edit->focusProxy()->setAccessibleName(parameter.title);
            row.error->setWordWrap(true);
            row.error->hide();
            row.cell = new QWidget(m_body);
            auto *cell = new QVBoxLayout(row.cell);
            cell->setContentsMargins(0, 0, 0, 0);
            cell->setSpacing(0);
            cell->addWidget(row.edit);
            cell->addWidget(row.error);
            row.form = forms[isLong(parameter) ? 2 : placed++ < (shortCount + 1) / 2 ? 0 : 1];
            if (parameter.kind == ParameterKind::Boolean) {
                row.form->addRow(QString(), row.cell);
            } else {
                auto *label = new QLabel(parameter.title, m_body);
                label->setToolTip(parameter.help);
                label->setBuddy(row.edit);
                row.form->addRow(label, row.cell);
            }
            connect(row.edit, &ParameterEdit::edited, this, [this, name = row.name, edit = row.edit] {
                adapt();
                showErrors();
                Q_EMIT parameterEdited(name, edit->value());
            });
            m_rows.append(row);
        }
        outer->addLayout(columns);
        outer->addLayout(forms[2]);
        outer->addStretch(1);
    }
    m_scroll->setWidget(m_body);
    m_body->show();
}

void StepForm::adapt()
{
    // Of the text operations only what the chosen one uses is shown.
    if (stepOp(m_step.op) != StepOp::Text)
        return;
    const ParameterEdit *doing = editor(QStringLiteral("do"));
    const QString what = doing ? textOf(doing->value()) : QString();
    static const QHash<QString, QStringList> used {
        {QStringLiteral("concat"), {QStringLiteral("parts"), QStringLiteral("separator")}},
        {QStringLiteral("split"), {QStringLiteral("separator"), QStringLiteral("index")}},
        {QStringLiteral("upper"), {}},
        {QStringLiteral("lower"), {}},
        {QStringLiteral("title"), {}},
        {QStringLiteral("trim"), {}},
        {QStringLiteral("template"), {QStringLiteral("template")}},
        {QStringLiteral("substring"), {QStringLiteral("start"), QStringLiteral("length")}},
        {QStringLiteral("pad"), {QStringLiteral("length"), QStringLiteral("with"), QStringLiteral("side")}},
        {QStringLiteral("replace"), {QStringLiteral("find"), QStringLiteral("with"), QStringLiteral("regex")}},
        {QStringLiteral("truncate"), {QStringLiteral("length")}},
    };
    const auto known = used.constFind(what);
    if (known == used.cend())
        return;
    for (const Row &row : std::as_const(m_rows)) {
        const bool shown = row.name == QLatin1String("do") || known->contains(row.name) || !m_step.parameter(row.name.toUtf8().constData()).is_null();
        row.form->setRowVisible(row.cell, shown);
    }
}

void StepForm::showErrors()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::color(Theme::Role::Error));
    for (const Row &row : std::as_const(m_rows)) {
        const QString error = row.edit->error();
        // A script shows its error itself.
        const bool shown = !error.isEmpty() && !qobject_cast<ScriptParameter *>(row.edit);
        row.error->setPalette(colours);
        row.error->setText(error);
        row.error->setVisible(shown);
    }
}

} // namespace Roamscope
