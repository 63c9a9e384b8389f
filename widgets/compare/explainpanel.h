// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timeformat.h"
#include "models/compare/explain.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTreeWidget;

namespace Roamscope {

class EmptyState;

/// What a capture tells about a difference: the messages that carried the value, refused it, or never came, and what
/// follows from it. Each goes to its frame.
class ExplainPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ExplainPanel(QWidget *parent = nullptr);

    void setWaiting();
    /// No capture is open: there are no messages to look through.
    void setWithoutCapture();
    void setExplanation(const Explanation &explanation);
    /// What the difference means in money, a sentence; empty = nothing to say. Stays until the next explanation.
    void setExample(const QString &example);
    void setTimeFormat(const TimeFormat &format) { m_format = format; }
    QTreeWidget *list() const { return m_list; }

Q_SIGNALS:
    void timelineRequested(Roamscope::FrameId frame);
    void trafficRequested(Roamscope::FrameId frame);
    void closeRequested();

private:
    FrameId currentFrame() const;
    void updateButtons();

    TimeFormat m_format;
    QLabel *m_example;
    QLabel *m_conclusion;
    QTreeWidget *m_list;
    QPushButton *m_timeline;
    QPushButton *m_traffic;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedLayout *m_stack;
};

} // namespace Roamscope
