// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/valuelineage.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace Roamscope {

class EmptyState;
class LineageDelegate;
class LineageModel;

/// The content of the Lineage dock: the way of one value as a path of cards, downwards in a narrow dock and to the
/// right in a wide one, with the first departure in a sentence above it.
class LineagePanel : public QWidget
{
    Q_OBJECT
public:
    explicit LineagePanel(QWidget *parent = nullptr);

    LineageModel *model() const { return m_model; }
    QListView *view() const { return m_view; }
    /// `lineage` without hops shows its reason.
    void setLineage(const ValueLineage &lineage, const CapturePtr &capture);
    void setBusy(bool busy);
    void setTimeFormat(const TimeFormat &format);
    /// A field is selected that can be followed.
    void setAvailable(bool available);
    int currentHop() const;

Q_SIGNALS:
    /// The person wants the other direction of the same value.
    void directionChosen(Roamscope::ValueLineage::Direction direction);
    /// From the empty state: follow the field that is selected.
    void followRequested();
    void hopChanged(int hop); ///< −1 = none
    void hopActivated(int hop); ///< Enter or a double click

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setTexts();
    void updateState();
    void orient();
    void copy(bool markdown);

    LineageModel *m_model;
    LineageDelegate *m_delegate;
    QListView *m_view;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_copy;
    QAction *m_copyText;
    QAction *m_copyMarkdown;
    QLabel *m_title;
    QLabel *m_sheet;
    QWidget *m_strip;
    QLabel *m_mark;
    QLabel *m_conclusion;
    EmptyState *m_empty;
    QPushButton *m_follow;
    QWidget *m_content;
    QStackedLayout *m_stack;
    TimeFormat m_format;
    bool m_busy = false;
    bool m_available = false;
};

} // namespace Roamscope
