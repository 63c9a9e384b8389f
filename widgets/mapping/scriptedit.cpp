// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/scriptedit.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QJSEngine>
#include <QLabel>
#include <QVBoxLayout>

// QScintilla's headers are written with the keywords that this project switches off.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qscilexerjavascript.h>
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots

namespace Roamscope {

namespace {
constexpr int errorMarker = 8;
constexpr qsizetype longestScript = 100000; ///< characters; longer ones are not read while typing
}

ScriptParameter::ScriptParameter(QWidget *parent)
    : ParameterEdit(parent)
    , m_editor(new QsciScintilla(this))
    , m_lexer(new QsciLexerJavaScript(m_editor))
    , m_message(new QLabel(this))
{
    m_editor->setUtf8(true);
    m_editor->setLexer(m_lexer);
    m_editor->setMarginType(0, QsciScintilla::NumberMargin);
    m_editor->setMarginWidth(1, 0);
    m_editor->setBraceMatching(QsciScintilla::SloppyBraceMatch);
    m_editor->setAutoIndent(true);
    m_editor->setIndentationsUseTabs(false);
    m_editor->setTabWidth(4);
    m_editor->setTabIndents(false);
    m_editor->setFrameShape(QFrame::StyledPanel);
    m_editor->setAccessibleName(tr("JavaScript"));
    m_editor->markerDefine(QsciScintilla::Background, errorMarker);
    m_editor->setMinimumHeight(fontMetrics().height() * 5);
    m_editor->SendScintilla(QsciScintilla::SCI_SETSCROLLWIDTHTRACKING, 1);
    m_editor->SendScintilla(QsciScintilla::SCI_SETSCROLLWIDTH, 1);
    // Tab leaves the editor, as in every other field of the form.
    m_editor->SendScintilla(QsciScintilla::SCI_CLEARCMDKEY, ulong(QsciScintilla::SCK_TAB));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_message);
    layout->addWidget(m_editor, 1);
    setFocusProxy(m_editor);
    m_typing.setSingleShot(true);
    m_typing.setInterval(300);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        check();
        Q_EMIT edited();
    });
    connect(m_editor, &QsciScintilla::textChanged, this, [this] {
        m_editor->setMarginWidth(0, QString(QString::number(m_editor->lines()).size() + 2, QLatin1Char('0')));
        if (!m_loading)
            m_typing.start();
    });
    applyTheme();
    mark(0, {});
}

QString ScriptParameter::syntaxError(const QString &code, int *line)
{
    QJSEngine engine;
    const QJSValue function = engine.globalObject().property(QStringLiteral("Function"));
    // The constructor reads the text without running it. An expression is tried first, then a body.
    const QString names = QStringLiteral("value,input,element");
    const QJSValue expression = function.callAsConstructor({names, QStringLiteral("return (\n%1\n)").arg(code)});
    if (!expression.isError())
        return {};
    const QJSValue body = function.callAsConstructor({names, QStringLiteral("\n") + code});
    if (!body.isError())
        return {};
    if (line) {
        // The constructor does not say where. A program that throws before anything else runs nothing, and
        // its syntax errors have a line.
        const QJSValue error = engine.evaluate(QStringLiteral("throw 0;(function(value,input,element){\n%1\n})").arg(code));
        *line = qBound(1, error.property(QStringLiteral("lineNumber")).toInt() - 1, int(code.count(QLatin1Char('\n'))) + 1);
        if (error.isError())
            return error.property(QStringLiteral("message")).toString();
    }
    return body.property(QStringLiteral("message")).toString();
}

SheetJson ScriptParameter::value() const
{
    const QString text = m_editor->text();
    return text.isEmpty() ? SheetJson() : textJson(text);
}

void ScriptParameter::setValue(const SheetJson &value)
{
    const QString text = textOf(value);
    if (text == m_editor->text())
        return;
    m_loading = true;
    m_editor->setText(text);
    m_loading = false;
    check();
}

void ScriptParameter::check()
{
    const QString code = m_editor->text();
    int line = 0;
    const QString message = code.trimmed().isEmpty() || code.size() > longestScript ? QString() : syntaxError(code, &line);
    m_error = message.isEmpty() ? QString() : tr("Line %1: %2").arg(line).arg(message);
    mark(line, m_error);
}

void ScriptParameter::setRunError(const QString &message, int line)
{
    if (m_error.isEmpty())
        mark(line, message);
}

void ScriptParameter::mark(int line, const QString &message)
{
    m_editor->markerDeleteAll(errorMarker);
    if (line > 0 && !message.isEmpty())
        m_editor->markerAdd(line - 1, errorMarker);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::color(message.isEmpty() ? Theme::Role::TextMuted : Theme::Role::Error));
    m_message->setPalette(colours);
    m_message->setText(message.isEmpty() ? tr("An expression, or a body with return. Known here: value, input, element.") : message);
}

void ScriptParameter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

void ScriptParameter::applyTheme()
{
    const QColor base = palette().color(QPalette::Base);
    const QColor text = Theme::color(Theme::Role::Text);
    m_lexer->setDefaultFont(Theme::monospace());
    m_lexer->setFont(Theme::monospace());
    m_lexer->setDefaultPaper(base);
    m_lexer->setPaper(base);
    m_lexer->setColor(text);
    m_lexer->setColor(Theme::color(Theme::Role::JsonKeyword), QsciLexerJavaScript::Keyword);
    m_lexer->setColor(Theme::color(Theme::Role::JsonNumber), QsciLexerJavaScript::Number);
    for (const int style : {int(QsciLexerJavaScript::DoubleQuotedString), int(QsciLexerJavaScript::SingleQuotedString), int(QsciLexerJavaScript::Regex)})
        m_lexer->setColor(Theme::color(Theme::Role::JsonString), style);
    for (const int style : {int(QsciLexerJavaScript::Comment), int(QsciLexerJavaScript::CommentLine), int(QsciLexerJavaScript::CommentDoc)})
        m_lexer->setColor(Theme::color(Theme::Role::TextMuted), style);
    m_editor->setCaretForegroundColor(text);
    m_editor->setMarginsBackgroundColor(Theme::color(Theme::Role::Surface));
    m_editor->setMarginsForegroundColor(Theme::color(Theme::Role::TextMuted));
    m_editor->setMarginsFont(Theme::small());
    m_editor->setSelectionBackgroundColor(palette().color(QPalette::Highlight));
    m_editor->setSelectionForegroundColor(palette().color(QPalette::HighlightedText));
    m_editor->setMarkerBackgroundColor(Theme::color(Theme::Role::ErrorSoft), errorMarker);
}

} // namespace Roamscope
