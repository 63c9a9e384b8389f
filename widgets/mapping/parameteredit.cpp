// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/parameteredit.h"

#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"));
    return pattern;
}

/// A number as JSON; beyond what a double keeps, as text.
SheetJson numberJson(QString text)
{
    text = text.trimmed().replace(QLatin1Char(','), QLatin1Char('.'));
    if (!numberPattern().match(text).hasMatch())
        return textJson(text);
    qsizetype digits = 0;
    for (const QChar c : text)
        digits += c.isDigit();
    if (digits > 15)
        return textJson(text);
    const SheetJson json = SheetJson::parse(text.toStdString(), nullptr, false);
    return json.is_discarded() ? textJson(text) : json;
}

QString shownJson(const SheetJson &value)
{
    if (value.is_null() || value.is_discarded())
        return {};
    if (value.is_string())
        return textOf(value);
    return QString::fromStdString(value.dump(-1, ' ', false, SheetJson::error_handler_t::replace));
}

/// What stands for a word of the format in a list to choose from.
QString choiceTitle(const QString &choice)
{
    static const QHash<QString, const char *> titles {
        {QStringLiteral("error"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Report an error")},
        {QStringLiteral("keep"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Keep the value")},
        {QStringLiteral("omit"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Leave it out")},
        {QStringLiteral("halfUp"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Half away from zero")},
        {QStringLiteral("halfEven"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Half to even")},
        {QStringLiteral("down"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Towards zero")},
        {QStringLiteral("up"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Away from zero")},
        {QStringLiteral("floor"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "To the lower")},
        {QStringLiteral("ceiling"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "To the higher")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Number")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Text")},
        {QStringLiteral("."), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Point")},
        {QStringLiteral(","), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Comma")},
        {QStringLiteral("concat"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Join texts")},
        {QStringLiteral("split"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Take a part")},
        {QStringLiteral("upper"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Upper case")},
        {QStringLiteral("lower"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Lower case")},
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Capitals at the start of words")},
        {QStringLiteral("template"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Fill a template")},
        {QStringLiteral("trim"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Remove blanks around")},
        {QStringLiteral("substring"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Cut out characters")},
        {QStringLiteral("pad"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Fill up to a length")},
        {QStringLiteral("replace"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Replace")},
        {QStringLiteral("truncate"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Shorten")},
        {QStringLiteral("left"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Left")},
        {QStringLiteral("right"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Right")},
        {QStringLiteral("first"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "First")},
        {QStringLiteral("last"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Last")},
        {QStringLiteral("sum"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Sum")},
        {QStringLiteral("difference"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Last less first")},
        {QStringLiteral("min"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Lowest")},
        {QStringLiteral("max"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Highest")},
        {QStringLiteral("average"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Average")},
        {QStringLiteral("count"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Count")},
        {QStringLiteral("join"), QT_TRANSLATE_NOOP("Roamscope::ChoiceParameter", "Join as text")},
    };
    const char *title = titles.value(choice);
    return title ? QCoreApplication::translate("Roamscope::ChoiceParameter", title) : choice;
}

QToolButton *smallButton(QWidget *parent, const QString &icon, const QString &text)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Theme::icon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

QHBoxLayout *flatRow(QWidget *parent)
{
    auto *layout = new QHBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    return layout;
}

} // namespace

TextParameter::TextParameter(Kind kind, QWidget *parent)
    : ParameterEdit(parent)
    , m_kind(kind)
    , m_edit(new QLineEdit(this))
{
    flatRow(this)->addWidget(m_edit);
    setFocusProxy(m_edit);
    if (kind == Kind::Json)
        m_edit->setPlaceholderText(tr("Text, number, true, false or JSON"));
    connect(m_edit, &QLineEdit::textEdited, this, &ParameterEdit::edited);
}

SheetJson TextParameter::value() const
{
    const QString text = m_edit->text();
    switch (m_kind) {
    case Kind::Text:
        return text.isEmpty() ? SheetJson() : textJson(text);
    case Kind::Number:
    case Kind::Integer:
        return text.trimmed().isEmpty() ? SheetJson() : numberJson(text);
    case Kind::Json: {
        if (text.isEmpty())
            return {};
        SheetJson json = SheetJson::parse(text.toStdString(), nullptr, false);
        return json.is_discarded() ? textJson(text) : json;
    }
    }
    return {};
}

void TextParameter::setValue(const SheetJson &value)
{
    QString text = shownJson(value);
    // A text that would be read as something else keeps its quotes.
    if (m_kind == Kind::Json && value.is_string() && !SheetJson::parse(text.toStdString(), nullptr, false).is_discarded())
        text = QString::fromStdString(value.dump());
    if (m_edit->text() != text)
        m_edit->setText(text);
}

QString TextParameter::error() const
{
    const QString text = m_edit->text().trimmed().replace(QLatin1Char(','), QLatin1Char('.'));
    if (text.isEmpty())
        return {};
    if (m_kind == Kind::Number && !numberPattern().match(text).hasMatch())
        return tr("“%1” is not a number. Write it like 0.001.").arg(m_edit->text());
    if (m_kind == Kind::Integer) {
        bool ok = false;
        text.toLongLong(&ok);
        if (!ok)
            return tr("“%1” is not a whole number.").arg(m_edit->text());
    }
    return {};
}

PathParameter::PathParameter(const StepContext &context, QWidget *parent)
    : ParameterEdit(parent)
    , m_context(context)
    , m_box(new QComboBox(this))
    , m_type(new QLabel(this))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_box->addItems(context.paths());
    m_box->setMaxVisibleItems(16);
    m_box->lineEdit()->setPlaceholderText(tr("Field of the source"));
    m_box->lineEdit()->setFont(Theme::monospace());
    // Any part of a path finds it.
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_box->setCurrentIndex(-1);
    m_type->setFont(Theme::small());
    QHBoxLayout *layout = flatRow(this);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_type);
    setFocusProxy(m_box);
    connect(m_box->lineEdit(), &QLineEdit::textChanged, this, &PathParameter::showType);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &ParameterEdit::edited);
    connect(m_box, &QComboBox::activated, this, &ParameterEdit::edited);
    connect(m_box->completer(), qOverload<const QString &>(&QCompleter::activated), this, &ParameterEdit::edited, Qt::QueuedConnection);
    showType();
}

QLineEdit *PathParameter::edit() const
{
    return m_box->lineEdit();
}

QString PathParameter::path() const
{
    return m_box->currentText().trimmed();
}

void PathParameter::setPath(const QString &path)
{
    if (this->path() != path) {
        m_box->setCurrentIndex(m_box->findText(path));
        m_box->setEditText(path);
    }
    showType();
}

SheetJson PathParameter::value() const
{
    return path().isEmpty() ? SheetJson() : textJson(path());
}

void PathParameter::setValue(const SheetJson &value)
{
    setPath(textOf(value));
}

QString PathParameter::error() const
{
    const QString text = path();
    if (text.isEmpty() || !m_context.source || text == QLatin1String("#") || text == QLatin1String("."))
        return {};
    return m_context.source->node(m_context.absolutePath(text)) ? QString() : tr("The source has no field “%1”.").arg(text);
}

void PathParameter::showType()
{
    const SchemaNode *node = path().isEmpty() || !m_context.source ? nullptr : m_context.source->node(m_context.absolutePath(path()));
    QString text = node ? node->typeText : QString();
    if (node && !node->unit.isEmpty())
        text += QStringLiteral(" · ") + node->unit;
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::color(Theme::Role::TextMuted));
    m_type->setPalette(muted);
    m_type->setText(text);
    m_type->setVisible(!text.isEmpty());
    m_box->setToolTip(node ? node->description : QString());
}

PathsParameter::PathsParameter(const StepContext &context, QWidget *parent)
    : ParameterEdit(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::gap);
    auto *add = new QToolButton(this);
    add->setText(tr("Add a path"));
    add->setIcon(Theme::icon(QStringLiteral("plus")));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setAutoRaise(true);
    connect(add, &QToolButton::clicked, this, [this] {
        addRow({});
        m_rows.last()->setFocus();
    });
    m_layout->addWidget(add, 0, Qt::AlignLeft);
}

void PathsParameter::addRow(const QString &path)
{
    auto *row = new PathParameter(m_context, this);
    row->setPath(path);
    auto *remove = smallButton(row, QStringLiteral("close"), tr("Remove this path"));
    row->layout()->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, [this, row] { removeRow(row); });
    connect(row, &ParameterEdit::edited, this, &ParameterEdit::edited);
    m_rows.append(row);
    m_layout->insertWidget(m_layout->count() - 1, row);
}

void PathsParameter::removeRow(PathParameter *row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    Q_EMIT edited();
}

SheetJson PathsParameter::value() const
{
    SheetJson list = SheetJson::array();
    for (const PathParameter *row : m_rows) {
        if (!row->path().isEmpty())
            list.push_back(row->value());
    }
    return list.empty() ? SheetJson() : list;
}

void PathsParameter::setValue(const SheetJson &value)
{
    if (value == this->value())
        return;
    for (PathParameter *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    if (value.is_array()) {
        for (const SheetJson &path : value)
            addRow(textOf(path));
    } else if (value.is_string()) {
        addRow(textOf(value));
    }
}

OperandParameter::OperandParameter(const StepContext &context, TextParameter::Kind kind, QWidget *parent)
    : ParameterEdit(parent)
    , m_kind(new QComboBox(this))
    , m_constant(new TextParameter(kind, this))
    , m_path(new PathParameter(context, this))
{
    m_kind->addItem(tr("Value"));
    m_kind->addItem(tr("Field"));
    m_kind->setAccessibleName(tr("Value or field"));
    QHBoxLayout *layout = flatRow(this);
    layout->addWidget(m_kind);
    layout->addWidget(m_constant, 1);
    layout->addWidget(m_path, 1);
    m_path->hide();
    setFocusProxy(m_constant);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_constant->setVisible(index == 0);
        m_path->setVisible(index == 1);
        setFocusProxy(index == 0 ? static_cast<QWidget *>(m_constant) : m_path);
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        if (!value().is_null())
            Q_EMIT edited();
    });
    connect(m_constant, &ParameterEdit::edited, this, &ParameterEdit::edited);
    connect(m_path, &ParameterEdit::edited, this, &ParameterEdit::edited);
}

SheetJson OperandParameter::value() const
{
    if (m_kind->currentIndex() == 0)
        return m_constant->value();
    return m_path->path().isEmpty() ? SheetJson() : SheetJson {{"path", m_path->value()}};
}

void OperandParameter::setValue(const SheetJson &value)
{
    const bool isPath = value.is_object() && value.contains("path");
    if (value.is_null() && this->value().is_null())
        return;
    m_kind->setCurrentIndex(isPath ? 1 : 0);
    if (isPath)
        m_path->setValue(value["path"]);
    else
        m_constant->setValue(value);
}

QString OperandParameter::error() const
{
    return m_kind->currentIndex() == 0 ? m_constant->error() : m_path->error();
}

ChoiceParameter::ChoiceParameter(const QStringList &choices, bool required, bool editable, QWidget *parent)
    : ParameterEdit(parent)
    , m_box(new QComboBox(this))
{
    if (!required)
        m_box->addItem(editable ? QString() : tr("(not set)"), QString());
    for (const QString &choice : choices)
        m_box->addItem(editable ? choice : choiceTitle(choice), choice);
    m_box->setEditable(editable);
    if (editable) {
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->completer()->setFilterMode(Qt::MatchContains);
        m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &ParameterEdit::edited);
        connect(m_box->completer(), qOverload<const QString &>(&QCompleter::activated), this, &ParameterEdit::edited, Qt::QueuedConnection);
    }
    m_box->setMaxVisibleItems(16);
    QHBoxLayout *layout = flatRow(this);
    // Free text may be long, a word of a list is short.
    if (editable) {
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(8);
        layout->addWidget(m_box, 1);
    } else {
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        layout->addWidget(m_box);
        layout->addStretch();
    }
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, &ParameterEdit::edited);
}

SheetJson ChoiceParameter::value() const
{
    const QString text = m_box->isEditable() ? m_box->currentText().trimmed() : m_box->currentData().toString();
    return text.isEmpty() ? SheetJson() : textJson(text);
}

void ChoiceParameter::setValue(const SheetJson &value)
{
    const QString text = shownJson(value);
    int index = m_box->findData(text);
    // What this version does not know stays choosable.
    if (index < 0 && !m_box->isEditable()) {
        m_box->addItem(text, text);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
    if (m_box->isEditable() && m_box->currentText() != text)
        m_box->setEditText(text);
}

FlagParameter::FlagParameter(const QString &title, QWidget *parent)
    : ParameterEdit(parent)
    , m_box(new QCheckBox(title, this))
{
    flatRow(this)->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, &ParameterEdit::edited);
}

SheetJson FlagParameter::value() const
{
    return m_box->isChecked() ? SheetJson(true) : SheetJson();
}

void FlagParameter::setValue(const SheetJson &value)
{
    m_box->setChecked(value.is_boolean() && value.get<bool>());
}

JsonParameter::JsonParameter(QWidget *parent)
    : ParameterEdit(parent)
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setFont(Theme::monospace());
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(m_edit->fontMetrics().lineSpacing() * 4);
    flatRow(this)->addWidget(m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_edit->toPlainText().trimmed();
        SheetJson json = text.isEmpty() ? SheetJson() : SheetJson::parse(text.toStdString(), nullptr, false);
        if (!json.is_discarded())
            m_valid = std::move(json);
        Q_EMIT edited();
    });
}

SheetJson JsonParameter::value() const
{
    return m_valid;
}

void JsonParameter::setValue(const SheetJson &value)
{
    if (value == m_valid)
        return;
    m_valid = value;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(value.is_null() ? QString() : QString::fromStdString(value.dump(2, ' ', false, SheetJson::error_handler_t::replace)));
}

QString JsonParameter::error() const
{
    const QString text = m_edit->toPlainText().trimmed();
    if (text.isEmpty() || !SheetJson::parse(text.toStdString(), nullptr, false).is_discarded())
        return {};
    return tr("This is not JSON yet; the last valid text stays in use.");
}

} // namespace Roamscope
