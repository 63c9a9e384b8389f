// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparesession.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedLayout;
class QTableView;

namespace Roamscope {

class EmptyState;
class StatusModel;

/// The status of every EVSE at the charger, the CPO and the eMSP side by side, with how old each is.
class StatusView : public QWidget
{
    Q_OBJECT
public:
    explicit StatusView(CompareSession *session, QWidget *parent = nullptr);

    StatusModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    QLineEdit *search() const { return m_search; }
    QCheckBox *onlyDisagreements() const { return m_only; }

Q_SIGNALS:
    void menuRequested(QMenu *menu);
    /// Enter or a double click: the location side by side.
    void activated();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateState();
    void applyColumns();
    void selectObject(const QModelIndex &index);

    CompareSession *m_session;
    StatusModel *m_model;
    QCheckBox *m_only;
    QLineEdit *m_search;
    QLabel *m_count;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace Roamscope
