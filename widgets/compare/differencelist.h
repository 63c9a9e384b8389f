// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparesession.h"
#include "models/compare/differencemodel.h"

#include <QJsonObject>
#include <QWidget>

class QAction;
class QComboBox;
class QMenu;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace Roamscope {

class DifferenceFilterBar;
class EmptyState;

/// The list of differences with its filters and groups. Selecting one selects it in the session.
class DifferenceList : public QWidget
{
    Q_OBJECT
public:
    explicit DifferenceList(CompareSession *session, QWidget *parent = nullptr);

    DifferenceModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    DifferenceFilterBar *filterBar() const { return m_filters; }
    /// Shows what a click in the overview stands for.
    void showFilter(const QString &filter);
    void showTolerated();
    /// Selects the next (+1) or previous (−1) difference; false at the end.
    bool step(int direction);
    /// Numbers of the selected differences; those of selected headings too.
    QList<int> selectedDifferences() const;
    void setGroup(DifferenceGroup group);

    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    /// The menu for what is selected; the page adds its actions.
    void menuRequested(QMenu *menu);
    void activated(); ///< Enter or a double click on a difference

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void useComparison();
    void updateState();
    void select(int row);
    void restoreSelection();
    void showMenu(const QPoint &place);
    void applyColumns();

    CompareSession *m_session;
    DifferenceModel *m_model;
    DifferenceFilterBar *m_filters;
    QComboBox *m_group;
    QToolButton *m_tolerated;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    int m_topDifference = -1; ///< while rows are replaced
    QByteArray m_currentGroup; ///< the heading that is current, the same
    bool m_restoring = false;
};

} // namespace Roamscope
