// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/connect/ocpireceivermodels.h"

#include <QDialog>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace Roamscope {

/// Answers that are wrong on purpose: the list of rules, with files in and out.
class OcpiReceiverRules : public QWidget
{
    Q_OBJECT
public:
    explicit OcpiReceiverRules(OcpiReceiver *receiver, QWidget *parent = nullptr);

    void setRules(const std::vector<AnswerOverride> &rules);
    const std::vector<AnswerOverride> &rules() const { return m_model->rules(); }
    /// How often each was applied.
    void refresh();

Q_SIGNALS:
    void edited(const QString &what);

private:
    void add(AnswerOverride rule);
    void edit();
    void remove();
    void importFile();
    void exportFile();
    void showError(const QString &text);
    void change(std::vector<AnswerOverride> rules, const QString &what);
    void updateButtons();

    OcpiReceiver *m_receiver;
    ReceiverRuleModel *m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_export;
    QLabel *m_error;
};

/// One rule: which requests, and what is wrong with the answer.
class OcpiReceiverRuleDialog : public QDialog
{
    Q_OBJECT
public:
    explicit OcpiReceiverRuleDialog(const AnswerOverride &rule, QWidget *parent = nullptr);
    AnswerOverride rule() const;

private:
    void describe();

    AnswerOverride m_rule;
    QLineEdit *m_name;
    QComboBox *m_module;
    QComboBox *m_method;
    QLineEdit *m_path;
    QSpinBox *m_every;
    QSpinBox *m_first;
    QSpinBox *m_last;
    QDoubleSpinBox *m_chance;
    QSpinBox *m_delay;
    QSpinBox *m_http;
    QSpinBox *m_ocpi;
    QLineEdit *m_message;
    QSpinBox *m_truncate;
    QSpinBox *m_pageSize;
    QSpinBox *m_stale;
    QComboBox *m_link;
    QLineEdit *m_headers;
    QCheckBox *m_lose;
    QCheckBox *m_drop;
    QLabel *m_says;
};

} // namespace Roamscope
