// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/centralsystempage.h"

#include "models/endpoints/secretstore.h"
#include "widgets/connect/answerrulespanel.h"
#include "widgets/connect/centralsystemform.h"
#include "widgets/connect/configurationpanel.h"
#include "widgets/connect/profilepanel.h"
#include "widgets/connect/stationcomposer.h"
#include "widgets/connect/stationfiles.h"
#include "widgets/connect/stationoperations.h"
#include "widgets/connect/stationoverview.h"
#include "widgets/emptystate.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

const QString passwordSecret = QStringLiteral("password");
const QString keySecret = QStringLiteral("tls-key");

const QStringList &operationCommands()
{
    static const QStringList commands {QStringLiteral("remoteStart"), QStringLiteral("remoteStop"), QStringLiteral("resetSoft"), QStringLiteral("resetHard"),
                                       QStringLiteral("unlock"), QStringLiteral("clearCache"), QStringLiteral("triggerMessage")};
    return commands;
}

} // namespace

void CentralSystemPage::registerPage()
{
    EndpointPageFactory::add({.kind = EndpointKind::CentralSystem,
                              .icon = QStringLiteral("lane-csms"),
                              .make = [](const EndpointContext &context, QWidget *parent) { return new CentralSystemPage(context, parent); },
                              .defaults = &centralSystemDefaults,
                              .commands = [] {
                                  return QList<EndpointCommand> {
                                      {QStringLiteral("sendMessage"), tr("Send a &message…"), QStringLiteral("send")},
                                      {QStringLiteral("remoteStart"), tr("Remote s&tart"), QStringLiteral("play")},
                                      {QStringLiteral("remoteStop"), tr("Remote st&op"), QStringLiteral("stop")},
                                      {QStringLiteral("resetSoft"), tr("So&ft reset"), QStringLiteral("refresh")},
                                      {QStringLiteral("resetHard"), tr("&Hard reset"), QStringLiteral("warning")},
                                      {QStringLiteral("triggerMessage"), tr("Tri&gger a message"), QStringLiteral("request")},
                                      {QStringLiteral("unlock"), tr("&Unlock the connector"), QStringLiteral("lock")},
                                      {QStringLiteral("clearCache"), tr("&Clear the authorization cache"), QStringLiteral("delete")},
                                      {QStringLiteral("readConfiguration"), tr("Read the co&nfiguration"), QStringLiteral("settings")},
                                  };
                              }});
}

CentralSystemPage::CentralSystemPage(const EndpointContext &context, QWidget *parent)
    : EndpointPage(context, parent)
    , m_tabs(new QTabWidget(this))
    , m_form(new CentralSystemForm(context.secrets, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_model.setCentralSystem(&m_system);
    m_tabs->addTab(m_form, Theme::icon(QStringLiteral("settings")), tr("Set up"));
    m_tabs->addTab(buildStations(), Theme::icon(QStringLiteral("lane-charge-point")), tr("Stations"));
    m_rules = new AnswerRulesPanel(m_tabs);
    m_tabs->addTab(m_rules, Theme::icon(QStringLiteral("response")), tr("Answers"));

    connect(m_form, &CentralSystemForm::edited, this, [this](const nlohmann::ordered_json &settings, const QString &what) {
        changeSettings(settings, what);
        const CentralSystemSettings now = centralSystemSettings(settings, nullptr);
        m_system.setTokens(now.tokens);
        m_system.setAcceptBoot(now.acceptBoot);
        m_operations->setTokens(now.tokens);
    });
    connect(m_form, &CentralSystemForm::failed, this, [this](const QString &text) {
        this->context().report(QStringLiteral("centralSystem"), Severity::Error, text);
    });
    connect(m_rules, &AnswerRulesPanel::edited, this, [this] {
        const QList<AnswerRule> rules = m_rules->rules();
        m_system.setRules(rules);
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const AnswerRule &rule : rules)
            list.push_back(rule.toJson());
        take("rules", list, tr("Answer rules"));
    });
    connect(&m_system, &CentralSystem::stationsChanged, this, &CentralSystemPage::stationsChanged);
    connect(&m_system, &CentralSystem::stationConnected, this, [this](const QByteArray &station) {
        if (m_station.isEmpty())
            setCurrentStation(station);
        updateState();
    });
    connect(&m_system, &CentralSystem::stationDisconnected, this, &CentralSystemPage::updateState);
    connect(&m_system, &CentralSystem::problem, this, &EndpointPage::problem);
}

CentralSystemPage::~CentralSystemPage()
{
    m_system.disconnect(this);
}

QWidget *CentralSystemPage::buildStations()
{
    m_stationStack = new QStackedWidget(m_tabs);
    auto *empty = new EmptyState(m_stationStack);
    empty->setContent(QStringLiteral("lane-charge-point"), tr("No station has dialled in yet"),
                      tr("Start this endpoint and type one of its addresses into the charge point. It appears here as soon as it connects, and every message goes to Traffic."));
    connect(empty->addButton(tr("Show the addresses")), &QPushButton::clicked, this, [this] { showView(View::SetUp); });
    m_stationStack->addWidget(empty);

    auto *splitter = new QSplitter(Qt::Vertical, m_stationStack);
    splitter->setChildrenCollapsible(false);
    m_table = new QTableView(splitter);
    m_table->setObjectName(QStringLiteral("stations"));
    m_table->setAccessibleName(tr("Stations"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    Theme::styleHeader(m_table->horizontalHeader());
    const std::pair<int, int> widths[] = {{StationModel::Station, 150}, {StationModel::State, 110}, {StationModel::Version, 90}, {StationModel::Profile, 70},
                                          {StationModel::Address, 150}, {StationModel::Since, 140}, {StationModel::LastMessage, 140}, {StationModel::Vendor, 170},
                                          {StationModel::Firmware, 90}, {StationModel::Serial, 110}, {StationModel::Ping, 70}, {StationModel::Clock, 90},
                                          {StationModel::Connectors, 190}, {StationModel::Transactions, 90}, {StationModel::Calls, 80}, {StationModel::Problems, 80}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    // What the engineer looks for first stands left: the rest is in the details below.
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    int place = 1;
    for (const int column : {StationModel::State, StationModel::Connectors, StationModel::Transactions, StationModel::Since, StationModel::LastMessage,
                             StationModel::Clock, StationModel::Ping, StationModel::Version, StationModel::Profile})
        header->moveSection(header->visualIndex(column), place++);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            setCurrentStation(index.data(StationModel::StationRole).toByteArray());
    });
    splitter->addWidget(m_table);

    m_details = new QTabWidget(splitter);
    m_details->setDocumentMode(true);
    m_overview = new StationOverview(m_details);
    m_operations = new StationOperations(m_details);
    m_composer = new StationComposer(m_details);
    m_configuration = new ConfigurationPanel(&m_system, m_details);
    m_profile = new ProfilePanel(m_details);
    m_details->addTab(m_overview, tr("Overview"));
    m_details->addTab(m_operations, tr("Operate"));
    m_details->addTab(m_composer, tr("Send any message"));
    m_details->addTab(m_configuration, tr("Configuration"));
    m_details->addTab(m_profile, tr("Charging profile"));
    m_operations->setFilesOffered(false);
    m_files = new StationFiles(m_details);
    m_details->addTab(m_files, tr("Files"));
    splitter->addWidget(m_details);
    splitter->setSizes({170, 480});
    splitter->setStretchFactor(1, 1);
    m_stationStack->addWidget(splitter);

    connect(m_operations, &StationOperations::requested, this, &CentralSystemPage::order);
    connect(m_profile, &ProfilePanel::requested, this, &CentralSystemPage::order);
    connect(m_composer, &StationComposer::sendRequested, this, [this](const QByteArray &action, const QByteArray &payload) {
        m_system.call(m_station, action, payload, [this, action](const OcppAnswer &answer) { m_composer->showAnswer(action, answer); });
    });
    connect(m_composer, &StationComposer::rawRequested, this, [this](const QByteArray &text) { m_system.sendRaw(m_station, text); });
    connect(m_composer, &StationComposer::templatesChanged, this, [this] { take("templates", m_composer->templates(), tr("Templates")); });
    connect(m_operations, &StationOperations::firmwareFileWanted, this, &CentralSystemPage::offerFirmware);
    connect(m_operations, &StationOperations::uploadHereWanted, this, &CentralSystemPage::offerUpload);
    connect(m_files, &StationFiles::openRequested, this, [this](const QString &file) {
        if (context().addFiles)
            context().addFiles({file});
    });
    connect(m_files, &StationFiles::folderChosen, this, [this](const QString &folder) {
        take("uploadFolder", folder.toStdString(), tr("Folder for files"));
        m_files->setFolder(uploadFolder());
    });
    // An address takes one file: the next log gets another.
    connect(m_files, &StationFiles::arrived, this, [this] {
        if (!m_uploadAddress.isEmpty() && m_operations->uploadAddress() == m_uploadAddress)
            offerUpload();
    });
    connect(m_configuration, &ConfigurationPanel::failed, this, [this](const QString &text) {
        context().report(QStringLiteral("configuration"), Severity::Error, text);
    });
    return m_stationStack;
}

void CentralSystemPage::order(const RemoteRequest &request)
{
    m_system.call(m_station, request.action, request.payload, [this, action = request.action](const OcppAnswer &answer) {
        m_operations->showAnswer(action, answer);
        m_profile->showAnswer(action, answer);
    });
}

// --- Files

QString CentralSystemPage::uploadFolder() const
{
    const QString chosen = settingText(endpoint().settings, "uploadFolder");
    if (!chosen.isEmpty())
        return chosen;
    const QString workspace = context().workspaceFolder ? context().workspaceFolder() : QString();
    const QString base = workspace.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : workspace;
    return QDir(base).filePath(QStringLiteral("uploads"));
}

void CentralSystemPage::startFiles(const CentralSystemSettings &settings)
{
    FileServerSettings files;
    files.address = settings.address;
    files.port = m_system.port() == 65535 ? quint16(0) : quint16(m_system.port() + 1);
    files.tls = settings.tls;
    files.sink = settings.sink;
    m_files->setFolder(uploadFolder());
    const QString error = m_files->start(files);
    if (!error.isEmpty())
        context().report(QStringLiteral("files"), Severity::Warning, error);
    m_operations->setFilesOffered(m_files->isRunning());
}

void CentralSystemPage::offerFirmware()
{
    const std::optional<StationInfo> info = m_system.station(m_station);
    if (!info || !m_files->isRunning())
        return;
    const QString file = QFileDialog::getOpenFileName(this, tr("Firmware for %1").arg(QString::fromUtf8(m_station)), {}, tr("All files (*)"));
    if (file.isEmpty())
        return;
    QString error;
    const QString address = m_files->addressOf(file, *info, &error);
    if (address.isEmpty()) {
        context().report(QStringLiteral("files"), Severity::Error, error);
        return;
    }
    m_firmwareAddress = address;
    m_operations->setFirmwareAddress(address);
    m_composer->setSuggestions(QStringLiteral("location"), {address});
}

void CentralSystemPage::offerUpload()
{
    const std::optional<StationInfo> info = m_system.station(m_station);
    if (!info || !m_files->isRunning())
        return;
    m_uploadAddress = m_files->uploadAddress(*info);
    m_operations->setUploadAddress(m_uploadAddress);
    m_composer->setSuggestions(QStringLiteral("remoteLocation"), {m_uploadAddress});
}

// They belong to one station and one run.
void CentralSystemPage::dropAddresses()
{
    if (!m_firmwareAddress.isEmpty())
        m_operations->setFirmwareAddress({});
    if (!m_uploadAddress.isEmpty())
        m_operations->setUploadAddress({});
    m_firmwareAddress.clear();
    m_uploadAddress.clear();
    m_composer->setSuggestions(QStringLiteral("location"), {});
    m_composer->setSuggestions(QStringLiteral("remoteLocation"), {});
}

void CentralSystemPage::take(const char *member, const nlohmann::ordered_json &value, const QString &what)
{
    Endpoint::Settings settings = endpoint().settings;
    settings[member] = value;
    changeSettings(settings, what);
    m_form->setEndpoint(endpoint());
}

void CentralSystemPage::setEndpoint(const Endpoint &endpoint)
{
    EndpointPage::setEndpoint(endpoint);
    m_form->setEndpoint(endpoint);
    const CentralSystemSettings settings = centralSystemSettings(endpoint.settings, nullptr);
    if (settings.rules != m_rules->rules())
        m_rules->setRules(settings.rules);
    m_system.setRules(settings.rules);
    m_system.setTokens(settings.tokens);
    m_operations->setTokens(settings.tokens);
    QStringList tokens;
    for (const ListedToken &token : settings.tokens.tokens())
        tokens.append(QString::fromUtf8(token.id));
    m_composer->setSuggestions(QStringLiteral("idTag"), tokens);
    m_composer->setSuggestions(QStringLiteral("idToken"), tokens);
    const auto templates = endpoint.settings.find("templates");
    m_composer->setTemplates(templates == endpoint.settings.end() ? nlohmann::ordered_json::array() : *templates);
}

void CentralSystemPage::start()
{
    QString error;
    CentralSystemSettings settings = centralSystemSettings(endpoint().settings, &error);
    if (!error.isEmpty()) {
        setState(State::Failed, error);
        return;
    }
    if (settings.versions.isEmpty()) {
        setState(State::Failed, tr("No OCPP version is chosen. Tick at least one."));
        return;
    }
    setState(State::Starting);
    const int run = ++m_run;
    // The keychain may ask the user first; what comes after another start or stop is dropped.
    context().secrets->read(endpoint().secretName(passwordSecret), this, [this, run, settings](const SecretStore::Secret &password) {
        if (run != m_run)
            return;
        context().secrets->read(endpoint().secretName(keySecret), this, [this, run, settings, password](const SecretStore::Secret &key) {
            if (run != m_run)
                return;
            CentralSystemSettings complete = settings;
            complete.password = password.value;
            complete.tls.keyPem = key.value;
            const bool needsPassword = settings.securityProfile == 1 || settings.securityProfile == 2;
            const QStringList own = needsPassword ? stationsWithPassword(endpoint().settings) : QStringList();
            if (needsPassword && password.value.isEmpty() && own.isEmpty()) {
                setState(State::Failed, tr("Security profile %1 needs a password. Type it in under Set up.").arg(settings.securityProfile)
                             + (password.error.isEmpty() ? QString() : QLatin1Char(' ') + password.error));
                return;
            }
            if (settings.tls.enabled && (settings.tls.certificatePem.isEmpty() || key.value.isEmpty())) {
                setState(State::Failed, tr("TLS needs a certificate with its key. Make one under Set up.")
                             + (key.error.isEmpty() ? QString() : QLatin1Char(' ') + key.error));
                return;
            }
            readPasswords(run, std::move(complete), own);
        });
    });
}

// One after the other: a keychain may ask for each.
void CentralSystemPage::readPasswords(int run, CentralSystemSettings settings, QStringList stations)
{
    if (stations.isEmpty()) {
        begin(std::move(settings));
        return;
    }
    const QString station = stations.takeFirst();
    context().secrets->read(endpoint().secretName(stationPasswordName(station)), this,
                            [this, run, settings, stations, station](const SecretStore::Secret &secret) mutable {
                                if (run != m_run)
                                    return;
                                // Without one of its own that can be read it does not get in by the common one.
                                settings.passwords.insert(station.toUtf8(), secret.value);
                                readPasswords(run, std::move(settings), std::move(stations));
                            });
}

void CentralSystemPage::begin(CentralSystemSettings settings)
{
    settings.sink = context().recording();
    const QString error = m_system.start(settings);
    if (error.isEmpty())
        startFiles(settings);
    SecretStore::wipe(settings.password);
    SecretStore::wipe(settings.tls.keyPem);
    if (!error.isEmpty()) {
        m_system.setSink({});
        setState(State::Failed, error);
        return;
    }
    m_form->setRunning(true, m_system.port());
    updateState();
    Q_EMIT commandsChanged();
}

void CentralSystemPage::stop()
{
    ++m_run;
    m_system.stop();
    m_system.setSink({});
    m_files->stop();
    m_operations->setFilesOffered(false);
    dropAddresses();
    m_form->setRunning(false, 0);
    setState(State::Stopped);
    showStation();
    Q_EMIT commandsChanged();
}

void CentralSystemPage::updateState()
{
    if (!m_system.isRunning())
        return;
    int connected = 0;
    const QList<StationInfo> stations = m_system.stations();
    for (const StationInfo &station : stations)
        connected += station.connected ? 1 : 0;
    setState(State::Running, tr("port %1").arg(m_system.port()) + QStringLiteral(" · ") + tr("%Ln station(s) connected", nullptr, connected));
    m_stationStack->setCurrentIndex(stations.isEmpty() ? 0 : 1);
    if (connected == 1 && m_tabs->currentIndex() == int(View::SetUp) && stations.size() == 1 && !m_form->isAncestorOf(focusWidget()))
        showView(View::Stations);
    showStation();
}

void CentralSystemPage::stationsChanged()
{
    updateState();
    m_rules->setHits(m_system.ruleHits());
}

void CentralSystemPage::setCurrentStation(const QByteArray &station)
{
    if (station == m_station)
        return;
    m_station = station;
    dropAddresses();
    if (const int row = m_model.rowOf(station); row >= 0 && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model.index(row, 0));
    showStation();
    Q_EMIT commandsChanged();
}

void CentralSystemPage::showStation()
{
    const std::optional<StationInfo> info = m_station.isEmpty() ? std::nullopt : m_system.station(m_station);
    if (const int row = m_model.rowOf(m_station); row >= 0 && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model.index(row, 0));
    m_overview->setStation(info ? &*info : nullptr);
    m_operations->setStation(info ? &*info : nullptr);
    m_composer->setVersion(info ? info->version : ProtocolVersion::Unknown);
    m_composer->setConnected(info && info->connected);
    m_configuration->setStation(info ? &*info : nullptr);
    m_profile->setStation(info ? &*info : nullptr);
}

void CentralSystemPage::showView(View view)
{
    m_tabs->setCurrentIndex(int(view));
}

bool CentralSystemPage::canTrigger(const QString &command) const
{
    Q_UNUSED(command)
    const std::optional<StationInfo> info = m_station.isEmpty() ? std::nullopt : m_system.station(m_station);
    return info && info->connected;
}

void CentralSystemPage::trigger(const QString &command)
{
    showView(View::Stations);
    if (command == QLatin1String("sendMessage")) {
        m_details->setCurrentWidget(m_composer);
        m_composer->setFocus(Qt::ShortcutFocusReason);
    } else if (command == QLatin1String("readConfiguration")) {
        m_details->setCurrentWidget(m_configuration);
        m_configuration->read();
    } else if (operationCommands().contains(command)) {
        m_details->setCurrentWidget(m_operations);
        m_operations->perform(command);
    }
}

} // namespace Roamscope
