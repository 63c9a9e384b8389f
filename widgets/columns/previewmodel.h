// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/columns/columnpreview.h"

#include <QAbstractTableModel>

namespace Roamscope {

/// The frames that come out, and the rows of which none comes, for the lower half of the mapping step.
class ColumnPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { PlaceColumn, TimeColumn, LanesColumn, ChargePointColumn, MessageColumn, ContentColumn, ColumnCount };

    explicit ColumnPreviewModel(QObject *parent = nullptr);

    void setPreview(ColumnPreview preview);
    const ColumnPreview &preview() const { return m_preview; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ColumnPreview m_preview;
};

} // namespace Roamscope
