// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QStackedLayout;

namespace Roamscope {

class EmptyState;
class MappingSession;
class RuleTableModel;

/// The sheet as a grid that can be edited, with a search and filters above it. In step with the canvas
/// through its signals and setters.
class RuleTable : public QWidget
{
    Q_OBJECT
public:
    explicit RuleTable(MappingSession *session, QWidget *parent = nullptr);

    RuleTableModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    QStringList selectedRules() const;
    /// Selects rules, as another view has; nothing is sent back.
    void selectRules(const QStringList &ids);
    /// Selects the line of a target field that has no rule.
    void selectTarget(const QString &pointer);
    void focusSearch();

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    void rulesSelected(const QStringList &ids);
    void targetSelected(const QString &pointer); ///< a field without rule
    void stepsRequested(const QString &rule); ///< Enter or double click on the steps
    void suggestionsRequested(const QString &target, const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyFilter();
    void announce();
    void openMenu(const QPoint &position);
    void activate(const QModelIndex &index);
    void showState();

    MappingSession *m_session;
    RuleTableModel *m_model;
    QTableView *m_table;
    QLineEdit *m_search;
    QComboBox *m_show;
    QComboBox *m_status;
    QLabel *m_counts;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QTimer m_typing;
    bool m_syncing = false;
};

} // namespace Roamscope
