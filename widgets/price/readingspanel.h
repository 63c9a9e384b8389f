// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/pricer.h"

#include <QWidget>

class QComboBox;

namespace Roamscope {

/// The readings of the specification, one choice for each point, with its reason.
class ReadingsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingsPanel(QWidget *parent = nullptr);

    PricingPolicy policy() const { return m_policy; }
    void setPolicy(const PricingPolicy &policy);

Q_SIGNALS:
    void policyChanged();

private:
    void useChoices();

    std::vector<QComboBox *> m_choices; ///< their items' data are ids of readings
    PricingPolicy m_policy;
};

} // namespace Roamscope
