// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/chargingprofileplan.h"
#include "models/endpoints/remoteoperation.h"
#include "models/endpoints/stationinfo.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace Roamscope {

class ProfileChart;
struct OcppAnswer;

/// A charging profile as a table of periods and a step chart; set it, clear it, and ask the station what holds.
class ProfilePanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProfilePanel(QWidget *parent = nullptr);

    void setStation(const StationInfo *station);
    void showAnswer(const QByteArray &action, const OcppAnswer &answer);
    const ChargingProfilePlan &plan() const { return m_plan; }

Q_SIGNALS:
    void requested(const Roamscope::RemoteRequest &request);

private:
    void readFields();
    void fillPeriods();
    void refresh();
    void updateButtons();
    void addPeriod();
    void removePeriod();

    ProtocolVersion m_version = ProtocolVersion::Unknown;
    bool m_connected = false;
    ChargingProfilePlan m_plan;
    std::optional<ChargingProfilePlan> m_composite;
    QSpinBox *m_id;
    QSpinBox *m_evse;
    QSpinBox *m_stack;
    QComboBox *m_purpose;
    QComboBox *m_timing;
    QComboBox *m_unit;
    QSpinBox *m_duration;
    QLineEdit *m_transaction;
    QTableWidget *m_periods;
    QPushButton *m_removePeriod;
    QLabel *m_problems;
    QLabel *m_answer;
    QPushButton *m_set;
    QPushButton *m_clear;
    QPushButton *m_ask;
    ProfileChart *m_chart;
    bool m_filling = false;
    bool m_isGood = true;
};

} // namespace Roamscope
