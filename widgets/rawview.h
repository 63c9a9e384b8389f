// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QsciLexerJSON;
class QsciScintilla;

namespace Roamscope {

/// JSON text with folding, line numbers and search, in the palette's colours. Read-only.
class RawView : public QWidget
{
    Q_OBJECT
public:
    explicit RawView(QWidget *parent = nullptr);

    /// UTF-8 text; positions below are bytes of it. A long one comes in pieces, so that the window stays alive.
    void setText(const QByteArray &text);
    bool isComplete() const { return m_shown == m_text.size(); }
    /// Marks a range and makes it visible. Length 0 removes the mark.
    void highlight(quint32 start, quint32 length);
    void focusSearch();

Q_SIGNALS:
    /// The caret was moved by the user.
    void caretMoved(quint32 position);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void search(bool forward);
    void showMore();
    void useLineNumbers();

    QsciScintilla *m_editor;
    QsciLexerJSON *m_lexer;
    QLineEdit *m_search;
    QLabel *m_searchResult;
    QTimer m_more;
    QByteArray m_text;
    qsizetype m_shown = 0; ///< bytes of the text that the editor has
    quint32 m_markStart = 0; ///< of a mark beyond what is shown yet
    quint32 m_markLength = 0;
    bool m_highlighting = false;
};

} // namespace Roamscope
