// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/proxyrule.h"

#include <QDialog>
#include <QWidget>

#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QCheckBox;
class QStackedWidget;
class QTableView;

namespace Roamscope {

/// One rule of a proxy: which messages, and what happens to them.
class ProxyRuleDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ProxyRuleDialog(const ProxyRule &rule, QWidget *parent = nullptr);
    ProxyRule rule() const;

private:
    void effectChosen();
    void check();

    ProxyRule m_rule;
    QLineEdit *m_name;
    QComboBox *m_way;
    QComboBox *m_action;
    QComboBox *m_types;
    QLineEdit *m_chargePoint;
    QSpinBox *m_first;
    QSpinBox *m_every;
    QSpinBox *m_times;
    QDoubleSpinBox *m_percentage;
    QComboBox *m_effect;
    QSpinBox *m_delay;
    QCheckBox *m_overtake;
    QPlainTextEdit *m_edits;
    QPlainTextEdit *m_text;
    QLabel *m_problem;
    QPushButton *m_ok = nullptr;
};

/// The rules of a proxy as a table, a dialog for one, and the JSON of all of them.
class ProxyRulesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProxyRulesPanel(QWidget *parent = nullptr);
    ~ProxyRulesPanel() override;

    void setRules(const std::vector<ProxyRule> &rules);
    const std::vector<ProxyRule> &rules() const;
    void setHits(const std::vector<quint64> &hits);

Q_SIGNALS:
    void edited();

private:
    class Model;
    void change(std::vector<ProxyRule> rules, int row);
    void addRule();
    void editRule();
    void removeRule();
    void moveRule(int by);
    void editJson();
    void updateButtons();

    Model *m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace Roamscope
