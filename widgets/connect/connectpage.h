// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/connect/endpointpage.h"

#include <QHash>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace Roamscope {

class EndpointList;
class EndpointStateMark;
class RunButton;

/// The Connect perspective: live counterparts at the left, the page of the chosen one at the right under a header that
/// names it and starts and stops it. Pages of running endpoints go on while another one is in front.
class ConnectPage : public QWidget
{
    Q_OBJECT
public:
    ConnectPage(EndpointList *list, const EndpointContext &context, QWidget *parent = nullptr);
    ~ConnectPage() override;

    QString current() const { return m_current; }
    void setCurrent(const QString &id);
    /// Makes the page where it does not exist yet; nullptr for an unknown id or a kind without page.
    EndpointPage *pageOf(const QString &id);
    bool isAnythingRunning() const;
    void stopAll();
    /// Actions for the program's registry, with stable ids ("connect.…").
    const QList<QAction *> &programActions() const { return m_actions; }
    QAction *action(QLatin1StringView id) const;

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildActions();
    QAction *addProgramAction(const QString &id, const QString &text, const QString &icon, QWidget *where);
    QWidget *buildList();
    QWidget *buildHeader();
    QWidget *buildEmpty();
    void addEndpoint(EndpointKind kind);
    void removeCurrent();
    void duplicateCurrent();
    void startRename();
    void toggle();
    void step(int by);
    void listChanged();
    void showCurrent();
    void updateHeader();
    void updateActions();
    void updateNote();
    void useReadableGray();
    void tellRemoved(const QString &name);
    void showProblems();

    EndpointList *m_list;
    EndpointContext m_context;
    QHash<QString, EndpointPage *> m_pages;
    QHash<QString, QList<PeerProblem>> m_problems; ///< by endpoint; alike ones are counted
    QString m_current;
    QList<QAction *> m_actions;

    QStackedWidget *m_outer; ///< empty state, or list and page
    QSplitter *m_splitter = nullptr;
    QListView *m_view = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_kindIcon = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_kind = nullptr;
    EndpointStateMark *m_state = nullptr;
    RunButton *m_run = nullptr;
    QToolButton *m_more = nullptr;
    QLabel *m_error = nullptr;
    QWidget *m_removed = nullptr;
    QLabel *m_removedText = nullptr;
    QWidget *m_trouble = nullptr;
    QLabel *m_troubleText = nullptr;
    QMenu *m_addMenu = nullptr;
};

} // namespace Roamscope
