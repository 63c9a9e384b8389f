// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetfinding.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace Roamscope {

/// What lint says of one rule: each with its sentence, what to do, a way there, and a fix where there is one.
class RuleFindings : public QWidget
{
    Q_OBJECT
public:
    explicit RuleFindings(QWidget *parent = nullptr);

    /// A line for each; `fixTitle` gives the words of a fix, empty = none.
    void setFindings(const QList<SheetFinding> &findings, const std::function<QString(const SheetFinding &)> &fixTitle);
    int count() const { return m_count; }

Q_SIGNALS:
    void goToRequested(const Roamscope::SheetFinding &finding);
    void fixRequested(const Roamscope::SheetFinding &finding);

private:
    QVBoxLayout *m_layout;
    QWidget *m_body = nullptr;
    int m_count = 0;
};

/// The step that a finding's pointer names ("/rules/3/steps/1" → 1); −1 when it names none.
int stepOfFinding(const SheetFinding &finding);

} // namespace Roamscope
