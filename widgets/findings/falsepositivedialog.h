// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace Roamscope {

/// Asks why something is no fault, and for how much of it that is true.
class FalsePositiveDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Extent { One, ChargePoint, Everywhere };

    /// `chargePoint` may be empty; `what` is the sentence of the finding.
    FalsePositiveDialog(const QString &what, const QString &chargePoint, bool several, QWidget *parent = nullptr);

    Extent extent() const;
    QString reason() const;

private:
    QPlainTextEdit *m_reason;
    QRadioButton *m_one;
    QRadioButton *m_chargePoint;
    QRadioButton *m_everywhere;
    QPushButton *m_accept;
};

} // namespace Roamscope
