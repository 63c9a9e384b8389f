// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparesession.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

#include <functional>

class QAction;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace Roamscope {

class DifferenceList;
class EmptyState;
class ExplainPanel;
class NoticeStrip;
class OverviewView;
class SideBySideView;
class SourceBar;
class StatusView;

/// The Compare perspective: the sides in a row above; overview, differences and status below; the selected object side
/// by side beneath the lists. Its actions have stable ids ("compare.…") and belong to the page.
class ComparePage : public QWidget
{
    Q_OBJECT
public:
    enum class View { Overview, Differences, Status };

    explicit ComparePage(CompareSession *session, QWidget *parent = nullptr);

    CompareSession *session() const { return m_session; }
    View view() const;
    void showView(View view);
    DifferenceList *list() const { return m_list; }
    OverviewView *overview() const { return m_overview; }
    StatusView *status() const { return m_status; }
    SideBySideView *sideBySide() const { return m_sideBySide; }
    SourceBar *sources() const { return m_sources; }
    NoticeStrip *notices() const { return m_notices; }
    ExplainPanel *explanation() const { return m_explain; }
    /// Opens the panel that says why a difference is there; it is filled when the answer comes.
    void showExplanation();
    void hideExplanation();
    QAction *action(const char *id) const;

    /// A capture is open that datasets can be taken from.
    void setCaptureAvailable(bool available);
    /// Entries for the menus in which a side is chosen ("From the workspace").
    void addSourceMenuHook(const std::function<void(QMenu *, CompareSession::Place)> &hook) { m_menuHook = hook; }

    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void openRequested(Roamscope::CompareSession::Place place, bool folder);
    void captureRequested(); ///< both sides, and the chargers, from the open capture
    void followToggled(bool follow);
    void demoRequested();
    void exportRequested();
    void explainRequested(int difference);
    void lineageRequested(bool forward); ///< of the selected difference

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QAction *addAction(const char *id, const QString &text, const QString &icon, const QKeySequence &key);
    void createActions();
    void createReadingActions();
    void fillSourceMenu(QMenu *menu, CompareSession::Place place);
    void fillDifferenceMenu(QMenu *menu);
    void updateActions();
    void updateState();
    void updateNotices();
    void step(int direction);
    QList<int> chosen() const; ///< differences that an action is about
    void mark(DifferenceState state);
    void comment();
    void ignoreByRule();
    void editRules();

    CompareSession *m_session;
    SourceBar *m_sources;
    NoticeStrip *m_notices;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    OverviewView *m_overview;
    DifferenceList *m_list;
    StatusView *m_status;
    SideBySideView *m_sideBySide;
    ExplainPanel *m_explain;
    QSplitter *m_splitter; ///< lists above, sides below
    QSplitter *m_lower; ///< the sides, and why they differ
    QStackedWidget *m_pages; ///< the empty state, or the work
    EmptyState *m_empty;
    QPushButton *m_fromCapture;
    QWidget *m_work;
    QHash<QByteArray, QAction *> m_actions;
    std::function<void(QMenu *, CompareSession::Place)> m_menuHook;
    bool m_captureAvailable = false;
};

} // namespace Roamscope
