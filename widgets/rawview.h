// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// UTF-8 text; positions below are bytes of it.
    void setText(const QByteArray &text);
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

    QsciScintilla *m_editor;
    QsciLexerJSON *m_lexer;
    QLineEdit *m_search;
    QLabel *m_searchResult;
    bool m_highlighting = false;
};

} // namespace Roamscope
