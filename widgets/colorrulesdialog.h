// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/colorrules.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace Roamscope {

/// Edits the colour rules: a name, a filter, a colour, on or off, in order of precedence.
class ColorRulesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ColorRulesDialog(ColorRules *rules, QWidget *parent = nullptr);

    /// "Red" …: a colour of ColorRules::colorNames(), translated.
    static QString colorLabel(const QString &name);

    void accept() override;

private:
    void addRow(const ColorRule &rule);
    void moveRow(int direction);
    QList<ColorRule> rulesInTable() const;
    void check();

    ColorRules *m_rules;
    QTableWidget *m_table;
    QLabel *m_message;
};

} // namespace Roamscope
