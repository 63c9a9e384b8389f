// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/tariffcells.h"

#include <QWidget>

#include <vector>

namespace Roamscope {

/// A tariff as a picture: days of the week down, hours across, each stretch with its price. Where the price
/// depends on energy or duration as well, it shows the one at the given amounts.
class TariffMap : public QWidget
{
    Q_OBJECT
public:
    explicit TariffMap(QWidget *parent = nullptr);

    void setTariff(const TariffPtr &tariff);
    void setDimension(PriceDimension dimension);
    PriceDimension dimension() const { return m_dimension; }
    /// kWh charged before, s since the session began, kW.
    void setSituation(const Exact &energy, qint64 seconds, const Exact &power);

    /// One stretch of a day with one price.
    struct Block
    {
        int day = 0; ///< 0 = Monday
        int from = 0; ///< s of the day
        int to = 86400;
        int element = -1; ///< −1 = no price
        Exact price;
    };
    const std::vector<Block> &blocks() const { return m_blocks; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void elementClicked(int element);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void rebuild();
    QRectF area() const;
    QRectF rectOf(const Block &block) const;
    const Block *blockAt(const QPointF &position) const;
    QString textOf(const Block &block) const;

    TariffPtr m_tariff;
    PriceDimension m_dimension = PriceDimension::Energy;
    Exact m_energy;
    qint64 m_seconds = 0;
    Exact m_power;
    std::vector<Block> m_blocks;
    Exact m_lowest;
    Exact m_highest;
};

} // namespace Roamscope
