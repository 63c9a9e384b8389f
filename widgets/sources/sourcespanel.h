// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timeformat.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace Roamscope {

class EmptyState;
class SourceEdits;
class SourcesModel;

/// The content of the Sources dock: one row for each source of the open capture, and what can be done with it. Its actions
/// have stable object names ("sources.remove") and are in actions().
class SourcesPanel : public QWidget
{
    Q_OBJECT
public:
    SourcesPanel(SourcesModel *model, SourceEdits *edits, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    QAction *namedAction(const QString &id) const;
    /// A capture is open; without one the panel says what it is for.
    void setOpen(bool open);
    /// Sources can be added, removed and read again now: not while a recording runs.
    void setChangeable(bool changeable);
    QString currentPath() const;
    void setCurrentPath(const QString &path);

Q_SIGNALS:
    void addRequested();
    void openRequested(); ///< from the empty state
    void demoRequested();
    void clocksRequested(const QString &path);
    void ledgerRequested(const QString &path);
    void columnsRequested(const QString &path); ///< what the columns of a table mean
    void showRequested(const QString &path); ///< only its frames, where frames are listed

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *add(const char *id, const QString &text, const char *icon, const QKeySequence &key = {});
    void createActions();
    void fillColours();
    void updateActions();
    void updateFacts();
    void fitColumns();
    void showMenu(const QPoint &place);
    void activate(const QModelIndex &index, bool clicked);

    SourcesModel *m_model;
    SourceEdits *m_edits;
    QTableView *m_table;
    QLabel *m_facts;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedLayout *m_stack;
    QMenu *m_colours;
    bool m_changeable = true;
    bool m_fitting = false;
    bool m_widthsChosen = false; ///< the user moved the edge of a column
};

} // namespace Roamscope
