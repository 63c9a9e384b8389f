// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/centralsystem.h"
#include "models/endpoints/remoteoperation.h"
#include "models/endpoints/stationmodel.h"
#include "widgets/connect/endpointpage.h"

class QLabel;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace Roamscope {

class AnswerRulesPanel;
class CentralSystemForm;
class ConfigurationPanel;
class ProfilePanel;
class StationFiles;
class StationComposer;
class StationOperations;
class StationOverview;

/// The page of a Central System: how it listens and what to type into the charger; the stations that dialled in, and
/// everything that can be done with the chosen one; how requests are answered.
class CentralSystemPage : public EndpointPage
{
    Q_OBJECT
public:
    explicit CentralSystemPage(const EndpointContext &context, QWidget *parent = nullptr);
    ~CentralSystemPage() override;

    static void registerPage();

    CentralSystem *system() { return &m_system; }
    void setEndpoint(const Endpoint &endpoint) override;
    void start() override;
    void stop() override;
    bool canTrigger(const QString &command) const override;
    void trigger(const QString &command) override;

    QByteArray currentStation() const { return m_station; }
    void setCurrentStation(const QByteArray &station);
    enum class View : quint8 { SetUp, Stations, Rules };
    void showView(View view);

private:
    QWidget *buildStations();
    void readPasswords(int run, CentralSystemSettings settings, QStringList stations);
    void begin(CentralSystemSettings settings);
    void stationsChanged();
    void showStation();
    void take(const char *member, const nlohmann::ordered_json &value, const QString &what);
    void order(const RemoteRequest &request);
    void startFiles(const CentralSystemSettings &settings);
    void offerFirmware();
    void offerUpload();
    void dropAddresses();
    QString uploadFolder() const;
    void updateState();

    CentralSystem m_system;
    StationModel m_model;
    QByteArray m_station;
    int m_run = 0; ///< answers of the keychain for an earlier start are too late

    QTabWidget *m_tabs;
    CentralSystemForm *m_form;
    QStackedWidget *m_stationStack = nullptr;
    QTableView *m_table = nullptr;
    QTabWidget *m_details = nullptr;
    StationOverview *m_overview = nullptr;
    StationOperations *m_operations = nullptr;
    StationComposer *m_composer = nullptr;
    ConfigurationPanel *m_configuration = nullptr;
    ProfilePanel *m_profile = nullptr;
    StationFiles *m_files = nullptr;
    QString m_firmwareAddress; ///< of ours, as it stands in the fields
    QString m_uploadAddress;
    AnswerRulesPanel *m_rules = nullptr;
};

} // namespace Roamscope
