// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/mapping/parameteredit.h"

#include <QTimer>

class QLabel;
class QsciLexerJavaScript;
class QsciScintilla;

namespace Roamscope {

/// JavaScript of a step, with line numbers and the place of its first error. Nothing is run here: the text
/// is only read by the JavaScript parser.
class ScriptParameter : public ParameterEdit
{
    Q_OBJECT
public:
    explicit ScriptParameter(QWidget *parent = nullptr);

    SheetJson value() const override;
    void setValue(const SheetJson &value) override;
    QString error() const override { return m_error; }
    /// What the sample's run said; empty = nothing. Shown until the text changes.
    void setRunError(const QString &message, int line);

    /// The first syntax error of a script, in the parser's words, and its line from 1; empty when there is none.
    static QString syntaxError(const QString &code, int *line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void mark(int line, const QString &message);
    void applyTheme();

    QsciScintilla *m_editor;
    QsciLexerJavaScript *m_lexer;
    QLabel *m_message;
    QString m_error;
    QTimer m_typing;
    bool m_loading = false;
};

} // namespace Roamscope
