// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/hypotheticalcharge.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QSlider;
class QTimeEdit;

namespace Roamscope {

class ChargePanel;
class CostCurve;
class TariffMap;

/// One tariff as a picture, in words, with what the linter says, and what a charge would cost; a second
/// tariff beside it on the same charge.
class TariffPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TariffPanel(QWidget *parent = nullptr);

    void setTariff(const TariffPtr &tariff);
    TariffPtr tariff() const { return m_tariff; }
    /// Those that the chooser for the other side offers.
    void setOthers(const std::vector<TariffPtr> &tariffs);
    void setPolicy(const PricingPolicy &policy);
    void setTimeZone(const QByteArray &zone);
    ChargePanel *chargePanel() const { return m_charge; }

private:
    QWidget *makeWhatIf();
    void fill();
    void recompute();
    HypotheticalCharge whatIf() const;

    TariffPtr m_tariff;
    std::vector<TariffPtr> m_others;
    PricingPolicy m_policy;
    QByteArray m_zone;
    QLabel *m_title;
    QComboBox *m_dimension;
    TariffMap *m_map;
    QListWidget *m_words;
    CostCurve *m_overEnergy;
    CostCurve *m_overTime;
    ChargePanel *m_charge;
    QComboBox *m_other;
    QLabel *m_difference;
    QSlider *m_energy = nullptr; ///< tenths of kWh
    QSlider *m_power = nullptr; ///< tenths of kW
    QSlider *m_parking = nullptr; ///< minutes
    QLabel *m_energyText = nullptr;
    QLabel *m_powerText = nullptr;
    QLabel *m_parkingText = nullptr;
    QTimeEdit *m_start = nullptr;
    QComboBox *m_day = nullptr;
};

} // namespace Roamscope
