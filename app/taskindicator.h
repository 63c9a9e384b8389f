// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace Roamscope {

/// Long work in the status bar: what is done, how far it is, and a button that cancels it.
/// Below a change of 0.1 % nothing is repainted.
class TaskIndicator : public QWidget
{
    Q_OBJECT
public:
    explicit TaskIndicator(QWidget *parent = nullptr);

    /// `fraction` from 0 to 1; below 0 when it is not known.
    void showProgress(const QString &text, double fraction);
    void finish();

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace Roamscope
