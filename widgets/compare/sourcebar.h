// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparesession.h"

#include <QWidget>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace Roamscope {

/// One side of the comparison: who it is, where its objects come from, and a menu to choose others.
class SourceCard : public QWidget
{
    Q_OBJECT
public:
    SourceCard(CompareSession *session, CompareSession::Place place, QWidget *parent = nullptr);

    void refresh();
    QToolButton *button() const { return m_choose; }

Q_SIGNALS:
    void menuRequested(QMenu *menu, Roamscope::CompareSession::Place place);
    void faultsRequested(Roamscope::CompareSession::Place place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QString detailText() const;

    CompareSession *m_session;
    CompareSession::Place m_place;
    QLabel *m_icon;
    QLabel *m_role;
    QLabel *m_name;
    QLabel *m_detail;
    QToolButton *m_faults;
    QToolButton *m_choose;
    QProgressBar *m_progress;
    bool m_dropping = false;
};

/// The row of sides above the comparison, with swap, compare again and cancel.
class SourceBar : public QWidget
{
    Q_OBJECT
public:
    explicit SourceBar(CompareSession *session, QWidget *parent = nullptr);

    SourceCard *card(CompareSession::Place place) const { return m_cards[std::size_t(place)]; }
    void setActions(QAction *swap, QAction *recompute, QAction *cancel);

private:
    void refresh();

    CompareSession *m_session;
    std::array<SourceCard *, CompareSession::PlaceCount> m_cards {};
    QToolButton *m_swap;
    QToolButton *m_recompute;
    QToolButton *m_cancel;
    QProgressBar *m_progress;
};

} // namespace Roamscope
