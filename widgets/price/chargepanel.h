// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/pricecheck.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Roamscope {

class PeriodBar;

/// What a charge costs, line by line with the elements that were passed over, beside what its CDR states.
class ChargePanel : public QWidget
{
    Q_OBJECT
public:
    explicit ChargePanel(QWidget *parent = nullptr);

    /// `others` may have been used instead of the tariffs; they are named as a cause.
    void setCharge(const Charge &charge, const std::vector<TariffPtr> &tariffs, const std::vector<TariffPtr> &others = {});
    void setPolicy(const PricingPolicy &policy);
    void setTimeZone(const QByteArray &zone);

    const Charge &charge() const { return m_charge; }
    const PricedCharge &priced() const { return m_priced; }
    const QList<PriceDeviation> &deviations() const { return m_deviations; }
    QTreeWidget *tree() const { return m_tree; }
    /// "6.00 EUR": what was computed, as the heading shows it.
    QString totalText() const;

Q_SIGNALS:
    void findReadingRequested();
    /// A period of the charge was chosen.
    void periodChosen(int period);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recompute();
    void fillHeading();
    void fillTree();
    void fillTaxes(const QFont &strong);
    QTreeWidgetItem *addPart(QTreeWidgetItem *parent, int part);

    Charge m_charge;
    std::vector<TariffPtr> m_tariffs;
    std::vector<TariffPtr> m_others;
    PricingPolicy m_policy;
    QByteArray m_zone;
    PricedCharge m_priced;
    QList<PriceDeviation> m_deviations;
    QLabel *m_title;
    QLabel *m_total;
    QLabel *m_verdict;
    QPushButton *m_find;
    PeriodBar *m_bar;
    QTreeWidget *m_tree;
};

} // namespace Roamscope
