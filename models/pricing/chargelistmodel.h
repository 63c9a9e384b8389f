// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/capturecharges.h"
#include "models/pricing/portfolio.h"

#include <QAbstractTableModel>

namespace Roamscope {

/// The CDRs, Sessions and Transactions that can be priced, a row each, filtered by a text; deviating ones
/// carry their cause once they were checked.
class ChargeListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Id, Start, Stated, Verdict, ColumnCount };
    enum Role {
        ChargeRole = Qt::UserRole, ///< index of the charge
        SeverityRole, ///< of the verdict; −1 = right, −2 = not checked
    };

    explicit ChargeListModel(QObject *parent = nullptr);

    /// Not owned; must outlive the model or be replaced before it goes.
    void setCharges(const std::vector<CapturedCharge> *charges);
    void setResult(const PortfolioResult &result);
    void setFilter(const QString &text);
    void setOnlyDeviating(bool only);
    int chargeAt(int row) const;
    int rowOf(int charge) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refilter();

    const std::vector<CapturedCharge> *m_charges = nullptr;
    std::vector<qint32> m_items; ///< by charge: index into the result's items, −1 = right, −2 = not checked
    std::vector<PortfolioItem> m_deviating;
    std::vector<quint32> m_rows;
    QString m_filter;
    bool m_onlyDeviating = false;
};

} // namespace Roamscope
