// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/stepinfo.h"

#include <QAbstractButton>

class QToolButton;

namespace Roamscope {

/// One step of a rule as a card: what it does, in words. Checked = its form is shown. Drag it to another
/// place; Delete removes it, Ctrl+arrows move it.
class StepCard : public QAbstractButton
{
    Q_OBJECT
public:
    StepCard(const Step &step, int index, QWidget *parent);

    int index() const { return m_index; }
    void setStep(const Step &step);
    void setError(const QString &error);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    static const char *mimeType();

Q_SIGNALS:
    void removeRequested(int index);
    void moveRequested(int from, int to);
    void neighbourRequested(int index); ///< focus goes to another card
    void editRequested(); ///< into the form
    void menuRequested(int index, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Step m_step;
    QString m_title;
    QString m_text;
    QString m_error;
    QString m_loss;
    int m_index;
    QPoint m_pressed;
};

/// What flows between two steps: the sample's value on an arrow, and a button to put a step in.
class ValueLink : public QWidget
{
    Q_OBJECT
public:
    ValueLink(int index, QWidget *parent);

    /// JSON text; empty = no value. `known` false: there is no sample.
    void setValue(const QByteArray &json, bool known);
    QString text() const { return m_text; }
    void setLast(bool last); ///< the value that the target gets
    QToolButton *addButton() const { return m_add; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void addRequested(int index);
    void dropped(int from, int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_index;
    QString m_text;
    bool m_known = false;
    bool m_missing = true;
    bool m_last = false;
    bool m_dropping = false;
    QToolButton *m_add;
};

/// A JSON value as a person reads it in one line: text without quotes, lists with their count.
QString shortValue(const QByteArray &json);

} // namespace Roamscope
