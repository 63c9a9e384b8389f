// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/recording.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <deque>

class QAction;
class QLabel;
class QToolButton;

namespace Roamscope {

class RecordingController;

/// "Recording" in the status bar: frames, how long, how fast, into which file; with the button that stops it.
/// Hidden when nothing is recorded.
class RecordingIndicator : public QWidget
{
    Q_OBJECT
public:
    RecordingIndicator(RecordingController *controller, QWidget *parent = nullptr);

    void setActions(QAction *stop, QAction *follow);
    QString text() const; ///< as it is shown

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    double rate(quint64 frames);

    RecordingController *m_controller;
    QLabel *m_mark;
    QLabel *m_text;
    QToolButton *m_follow;
    QToolButton *m_stop;
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::deque<std::pair<qint64, quint64>> m_samples; ///< ms, frames: of the last seconds
};

} // namespace Roamscope
