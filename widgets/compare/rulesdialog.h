// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/rules.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace Roamscope {

/// All rules of the comparison: switch on and off, add, edit, remove, read from and write to a file.
class RulesDialog : public QDialog
{
    Q_OBJECT
public:
    /// `tolerated`: how much each rule lets pass, beside its place; may be shorter.
    explicit RulesDialog(const RuleSet &rules, const std::vector<qint64> &tolerated, QWidget *parent = nullptr);

    RuleSet rules() const;

private:
    void fill();
    void edit(int row);
    void add();
    void remove();
    void load();
    void save();
    void updateButtons();

    RuleSet m_set;
    std::vector<ComparisonRule> m_rules;
    std::vector<qint64> m_tolerated;
    QTreeWidget *m_list;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace Roamscope
