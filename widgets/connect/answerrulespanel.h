// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/connect/answerrulesmodel.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace Roamscope {

/// The answer rules of an endpoint: a table, a dialog for one, and the JSON of all of them.
class AnswerRulesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerRulesPanel(QWidget *parent = nullptr);

    void setRules(const QList<AnswerRule> &rules);
    const QList<AnswerRule> &rules() const { return m_model.rules(); }
    void setHits(const QList<quint64> &hits) { m_model.setHits(hits); }

Q_SIGNALS:
    void edited();

private:
    void change(const QList<AnswerRule> &rules, int row);
    void addRule();
    void editRule();
    void removeRule();
    void moveRule(int by);
    void editJson();
    void updateButtons();

    AnswerRulesModel m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace Roamscope
