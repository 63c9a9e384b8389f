// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/stationinfo.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace Roamscope {

/// What is known of one station: how it is connected, what it says of itself, its connectors and transactions.
class StationOverview : public QWidget
{
    Q_OBJECT
public:
    explicit StationOverview(QWidget *parent = nullptr);
    void setStation(const StationInfo *station);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Connectors;
    void setFact(int place, const QString &name, const QString &value, const QString &toolTip = {});

    QGridLayout *m_grid;
    QList<QLabel *> m_names;
    QList<QLabel *> m_values;
    Connectors *m_connectors;
    QLabel *m_transactions;
};

/// "+2.4 s ± 0.1 s, fast", with sign; empty when it is not known. Positive: the charger is ahead.
QString clockOffsetText(const ClockOffset &offset);

} // namespace Roamscope
