// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/check.h"

#include <QAbstractTableModel>

#include <vector>

namespace Roamscope {

/// The checks of an examination as rows; verdicts have a sign as well as a colour. Some hundred rows.
class OcpiExaminationModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { VerdictColumn, TitleColumn, ModuleColumn, FoundColumn, ColumnCount };
    enum class Show : quint8 { All, Bad, Judged };

    explicit OcpiExaminationModel(QObject *parent = nullptr);

    void setResults(const QList<CheckResult> &results);
    void update(const QList<CheckResult> &results, int first, int last);
    void setShow(Show show);
    /// Null for a row that is not there.
    const CheckResult *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isShown(const CheckResult &result) const;
    std::vector<int> shownRows() const;

    QList<CheckResult> m_results;
    std::vector<int> m_rows; ///< shown ones
    Show m_show = Show::All;
};

} // namespace Roamscope
