// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/configurationreader.h"
#include "models/endpoints/stationinfo.h"
#include "widgets/connect/configurationmodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace Roamscope {

class CentralSystem;

/// Configuration keys (1.6) or variables (2.x) of a station: read all, edit in place, save, compare with a saved set.
class ConfigurationPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ConfigurationPanel(CentralSystem *system, QWidget *parent = nullptr);

    void setStation(const StationInfo *station);
    void read();

Q_SIGNALS:
    void failed(const QString &text);

private:
    void show();
    void save();
    void load();

    ConfigurationReader m_reader;
    ConfigurationModel m_model;
    ConfigurationSet m_set;
    ConfigurationSet m_saved;
    QString m_savedName;
    QByteArray m_station;
    bool m_connected = false;
    QPushButton *m_read;
    QPushButton *m_save;
    QPushButton *m_load;
    QLineEdit *m_filter;
    QCheckBox *m_differences;
    QLabel *m_status;
    QTableView *m_table;
};

} // namespace Roamscope
