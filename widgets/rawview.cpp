// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rawview.h"

#include "widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

// QScintilla's headers are written with the keywords that this project switches off.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qscilexerjson.h>
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots

namespace Roamscope {

namespace {
constexpr int fieldIndicator = 9; ///< free for applications from 8 on
constexpr qsizetype pieceSize = qsizetype(1) << 20; ///< some 10 ms
constexpr qsizetype longestColoured = qsizetype(16) << 20; ///< the lexer reads up to what is seen: at the end, all
}

RawView::RawView(QWidget *parent)
    : QWidget(parent)
    , m_editor(new QsciScintilla(this))
    , m_lexer(new QsciLexerJSON(m_editor))
    , m_search(new QLineEdit(this))
    , m_searchResult(new QLabel(this))
{
    m_editor->setUtf8(true);
    m_editor->SendScintilla(QsciScintilla::SCI_SETUNDOCOLLECTION, 0);
    m_editor->setReadOnly(true);
    m_editor->setLexer(m_lexer);
    m_lexer->setFoldCompact(false);
    m_editor->setFolding(QsciScintilla::PlainFoldStyle, 2);
    m_editor->setMarginType(0, QsciScintilla::NumberMargin);
    m_editor->setMarginWidth(1, 0);
    m_editor->setCaretLineVisible(true);
    m_editor->setBraceMatching(QsciScintilla::SloppyBraceMatch);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setAccessibleName(tr("Raw JSON"));
    m_editor->indicatorDefine(QsciScintilla::StraightBoxIndicator, fieldIndicator);
    m_editor->SendScintilla(QsciScintilla::SCI_SETSCROLLWIDTHTRACKING, 1);
    m_editor->SendScintilla(QsciScintilla::SCI_SETSCROLLWIDTH, 1);

    m_search->setPlaceholderText(tr("Find in the text"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(QStringLiteral("search"), Theme::Role::TextMuted), QLineEdit::LeadingPosition);
    const auto button = [this](const QString &icon, const QString &text, bool forward) {
        auto *tool = new QToolButton(this);
        tool->setIcon(Theme::icon(icon));
        tool->setToolTip(text);
        tool->setAccessibleName(text);
        tool->setAutoRaise(true);
        connect(tool, &QToolButton::clicked, this, [this, forward] { search(forward); });
        return tool;
    };
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    line->setSpacing(2);
    line->addWidget(m_search, 1);
    line->addWidget(m_searchResult);
    line->addWidget(button(QStringLiteral("up"), tr("Find backwards"), false));
    line->addWidget(button(QStringLiteral("down"), tr("Find next"), true));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_editor, 1);
    setFocusProxy(m_editor);

    connect(m_search, &QLineEdit::returnPressed, this, [this] { search(true); });
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_editor->setCursorPosition(0, 0);
        search(true);
    });
    connect(m_editor, &QsciScintilla::cursorPositionChanged, this, [this] {
        if (!m_highlighting && m_editor->hasFocus())
            Q_EMIT caretMoved(quint32(m_editor->SendScintilla(QsciScintilla::SCI_GETCURRENTPOS)));
    });
    m_more.setSingleShot(true);
    connect(&m_more, &QTimer::timeout, this, &RawView::showMore);
    applyTheme();
}

void RawView::setText(const QByteArray &text)
{
    m_more.stop();
    m_text = text;
    m_shown = 0;
    m_markLength = 0;
    m_highlighting = true;
    QsciLexer *const lexer = text.size() > longestColoured ? nullptr : m_lexer;
    if (m_editor->lexer() != lexer)
        m_editor->setLexer(lexer);
    m_editor->setReadOnly(false);
    m_editor->SendScintilla(QsciScintilla::SCI_CLEARALL);
    showMore();
    m_editor->setCursorPosition(0, 0);
    m_editor->SendScintilla(QsciScintilla::SCI_SETSCROLLWIDTH, 1);
    useLineNumbers();
    m_highlighting = false;
}

void RawView::showMore()
{
    const qsizetype size = qMin(pieceSize, m_text.size() - m_shown);
    m_editor->setReadOnly(false);
    m_editor->SendScintilla(QsciScintilla::SCI_APPENDTEXT, ulong(size), m_text.constData() + m_shown);
    m_editor->setReadOnly(true);
    m_shown += size;
    if (!isComplete()) {
        m_more.start();
    } else {
        m_text = QByteArray(); // the editor has it
        m_shown = 0;
        useLineNumbers();
    }
    if (m_markLength > 0)
        highlight(m_markStart, m_markLength);
}

void RawView::useLineNumbers()
{
    const int digits = int(QString::number(qMax(99, m_editor->lines())).size());
    m_editor->setMarginWidth(0, QString(digits + 1, QLatin1Char('0')));
}

void RawView::highlight(quint32 start, quint32 length)
{
    m_markLength = 0;
    m_highlighting = true;
    const auto end = ulong(m_editor->SendScintilla(QsciScintilla::SCI_GETLENGTH));
    m_editor->SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT, ulong(fieldIndicator));
    m_editor->SendScintilla(QsciScintilla::SCI_INDICATORCLEARRANGE, 0ul, long(end));
    if (length > 0 && ulong(start) + length <= end) {
        m_editor->SendScintilla(QsciScintilla::SCI_INDICATORFILLRANGE, ulong(start), long(length));
        const auto line = m_editor->SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, ulong(start));
        m_editor->SendScintilla(QsciScintilla::SCI_ENSUREVISIBLEENFORCEPOLICY, ulong(line));
        if (!m_editor->hasFocus())
            m_editor->SendScintilla(QsciScintilla::SCI_GOTOPOS, ulong(start));
    } else if (length > 0 && !isComplete()) {
        m_markStart = start;
        m_markLength = length;
    }
    m_highlighting = false;
}

void RawView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RawView::search(bool forward)
{
    const QString text = m_search->text();
    if (text.isEmpty()) {
        m_searchResult->clear();
        return;
    }
    int line = -1;
    int column = -1;
    if (!forward) { // from before the match that is selected now
        int lineTo = 0;
        int columnTo = 0;
        m_editor->getSelection(&line, &column, &lineTo, &columnTo);
    }
    const bool found = m_editor->findFirst(text, false, false, false, true, forward, line, column);
    m_searchResult->setText(found ? QString() : tr("Not found"));
}

void RawView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

void RawView::applyTheme()
{
    if (!m_editor)
        return;
    const QColor base = palette().color(QPalette::Base);
    const QColor text = Theme::color(Theme::Role::Text);
    m_lexer->setDefaultFont(Theme::monospace());
    m_lexer->setFont(Theme::monospace());
    m_lexer->setDefaultPaper(base);
    m_lexer->setPaper(base);
    m_lexer->setColor(text);
    m_lexer->setColor(Theme::color(Theme::Role::JsonKey), QsciLexerJSON::Property);
    m_lexer->setColor(Theme::color(Theme::Role::JsonString), QsciLexerJSON::String);
    m_lexer->setColor(Theme::color(Theme::Role::JsonNumber), QsciLexerJSON::Number);
    m_lexer->setColor(Theme::color(Theme::Role::JsonKeyword), QsciLexerJSON::Keyword);
    m_lexer->setColor(Theme::color(Theme::Role::Error), QsciLexerJSON::Error);
    m_lexer->setColor(Theme::color(Theme::Role::Error), QsciLexerJSON::UnclosedString);
    m_lexer->setPaper(base, QsciLexerJSON::UnclosedString);
    m_editor->setPaper(base);
    m_editor->setColor(text);
    m_editor->setCaretForegroundColor(text);
    m_editor->setCaretLineBackgroundColor(palette().color(QPalette::AlternateBase));
    m_editor->setMarginsBackgroundColor(palette().color(QPalette::Window));
    m_editor->setMarginsForegroundColor(Theme::color(Theme::Role::TextMuted));
    m_editor->setMarginsFont(Theme::small());
    m_editor->setFoldMarginColors(palette().color(QPalette::Window), palette().color(QPalette::Window));
    m_editor->setSelectionBackgroundColor(palette().color(QPalette::Highlight));
    m_editor->setSelectionForegroundColor(palette().color(QPalette::HighlightedText));
    m_editor->setMatchedBraceBackgroundColor(Theme::color(Theme::Role::AccentSoft));
    m_editor->setMatchedBraceForegroundColor(Theme::color(Theme::Role::Accent));
    m_editor->setUnmatchedBraceForegroundColor(Theme::color(Theme::Role::Error));
    m_editor->setUnmatchedBraceBackgroundColor(base);
    // Under the text and mostly clear: an opaque box would hide the field that it marks.
    QColor mark = Theme::color(Theme::Role::Accent);
    mark.setAlpha(50);
    m_editor->setIndicatorDrawUnder(true, fieldIndicator);
    m_editor->setIndicatorForegroundColor(mark, fieldIndicator);
    mark.setAlpha(150);
    m_editor->setIndicatorOutlineColor(mark, fieldIndicator);
    for (int marker = QsciScintilla::SC_MARKNUM_FOLDEREND; marker <= int(QsciScintilla::SC_MARKNUM_FOLDEROPEN); ++marker) {
        m_editor->setMarkerForegroundColor(palette().color(QPalette::Window), marker);
        m_editor->setMarkerBackgroundColor(Theme::color(Theme::Role::TextMuted), marker);
    }
}

} // namespace Roamscope
