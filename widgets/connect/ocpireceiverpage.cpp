// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/ocpireceiverpage.h"

#include "models/endpoints/certificates.h"
#include "models/endpoints/linkaddress.h"
#include "models/endpoints/ocpi/examinationpartner.h"
#include "models/endpoints/ocpi/receiver.h"
#include "models/endpoints/ocpi/statusbridge.h"
#include "models/endpoints/secretstore.h"
#include "widgets/connect/ocpiexamination.h"
#include "widgets/connect/ocpireceiverdata.h"
#include "widgets/connect/ocpireceiverpartners.h"
#include "widgets/connect/ocpireceiverrules.h"
#include "widgets/connect/ocpireceiversetup.h"
#include "widgets/connect/statusmapping.h"

#include <QFile>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

constexpr int refreshInterval = 1000; // ms; ages are told in seconds
constexpr int changeDelay = 300; // ms between a change and its being shown
constexpr qint64 largestPem = 1 << 20;

QByteArray fileContent(const QString &path, QString *error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = OcpiReceiverPage::tr("%1 cannot be read: %2 Choose another file.").arg(path, file.errorString());
        return {};
    }
    return file.read(largestPem);
}

// Changes with each change of what is held.
quint64 revision(OcpiReceiver *receiver)
{
    quint64 sum = 0;
    for (const ProtocolVersion version : receiver->settings().versions) {
        for (int module = 0; module < ocpiModuleCount; ++module)
            sum += receiver->store(version)->revision(OcpiStoreModule(module));
    }
    return sum;
}

} // namespace

OcpiReceiverPage::OcpiReceiverPage(const EndpointContext &context, QWidget *parent)
    : EndpointPage(context, parent)
    , m_receiver(new OcpiReceiver({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_setup = new OcpiReceiverSetup(m_tabs);
    m_partners = new OcpiReceiverPartners(m_receiver, m_tabs);
    m_data = new OcpiReceiverData(m_receiver, m_tabs);
    m_rules = new OcpiReceiverRules(m_receiver, m_tabs);
    m_tabs->addTab(m_setup, tr("Setup"));
    m_tabs->addTab(m_partners, tr("Partners"));
    m_tabs->addTab(m_data, tr("Data"));
    m_tabs->addTab(m_rules, tr("Answer Rules"));
    m_listening = new PartnerExamination(this);
    m_examination = new OcpiExamination(m_tabs);
    m_examination->setListening(m_listening, [this] { return std::pair(this->endpoint().name, QUrl(m_receiver->versionsUrl())); });
    m_tabs->addTab(m_examination, tr("Examine"));
    column->addWidget(m_tabs);

    connect(m_setup, &OcpiReceiverSetup::edited, this, &OcpiReceiverPage::save);
    connect(m_partners, &OcpiReceiverPartners::edited, this, &OcpiReceiverPage::save);
    connect(m_data, &OcpiReceiverData::edited, this, &OcpiReceiverPage::save);
    connect(m_rules, &OcpiReceiverRules::edited, this, &OcpiReceiverPage::save);
    connect(m_data, &OcpiReceiverData::compareAsked, this, &OcpiReceiverPage::openInCompare);
    connect(m_receiver, &OcpiReceiver::problem, this, &EndpointPage::problem);
    connect(m_receiver, &OcpiReceiver::partnersChanged, this, [this] {
        if (!m_read)
            return;
        keepTokens();
        save(tr("Partners"));
        refresh();
        updateState();
        Q_EMIT commandsChanged();
    });
    connect(m_receiver, &OcpiReceiver::countsChanged, this, [this] {
        if (m_refresh.isActive() && m_refresh.remainingTime() > changeDelay)
            m_refresh.start(changeDelay);
    });
    m_refresh.setInterval(refreshInterval);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        m_refresh.setInterval(refreshInterval);
        updateBridge();
        followInCompare();
        refresh();
    });
}

OcpiReceiverPage::~OcpiReceiverPage()
{
    m_bridge.reset();
    m_receiver->disconnect(this);
    m_receiver->stop();
}

void OcpiReceiverPage::setEndpoint(const Endpoint &endpoint)
{
    EndpointPage::setEndpoint(endpoint);
    const OcpiReceiverSettings settings = OcpiReceiverSettings::fromJson(endpoint.settings);
    m_setup->setSettings(settings);
    const QString tls = settingText(endpoint.settings, "tls");
    m_setup->setTls(tls == QLatin1String("files") ? OcpiReceiverSetup::Tls::Files
                        : tls == QLatin1String("made") ? OcpiReceiverSetup::Tls::Made
                                                       : OcpiReceiverSetup::Tls::None,
                    settingText(endpoint.settings, "certificate"), settingText(endpoint.settings, "key"));
    m_rules->setRules(settings.rules);
    m_receiver->setSettings(settings);
    m_receiver->setHosts(settings.hosts);
    m_receiver->setCommandPolicy(settings.commands);
    if (!m_read) {
        readPartners();
        QStringList files;
        if (const auto data = endpoint.settings.find("data"); data != endpoint.settings.end() && data->is_array()) {
            for (const Json &file : *data) {
                if (file.is_string())
                    files += QString::fromStdString(file.get<std::string>());
            }
        }
        m_data->setFiles(files);
        m_data->loadFiles();
        m_read = true;
    }
    refresh();
}

void OcpiReceiverPage::readPartners()
{
    const Json &settings = endpoint().settings;
    const auto list = settings.find("partners");
    if (list == settings.end() || !list->is_array())
        return;
    for (const Json &item : *list) {
        OcpiReceiverPartner partner = OcpiReceiverPartner::fromJson(item);
        if (partner.id.isEmpty())
            continue;
        m_kept += partner.id;
        m_receiver->setPartner(partner);
        if (!context().secrets)
            continue;
        // Until the keychain has answered, nobody can use this partner's token.
        context().secrets->read(endpoint().secretName(QStringLiteral("partner/") + partner.id), this, [this, partner](const SecretStore::Secret &secret) mutable {
            const Json tokens = Json::parse(secret.value.begin(), secret.value.end(), nullptr, false);
            if (!secret.found || !tokens.is_object()) {
                if (context().report)
                    context().report(QStringLiteral("ocpi-receiver/") + partner.id, Severity::Warning,
                                     tr("The tokens of “%1” are not in the keychain any more. Remove the partner and invite it again.").arg(partner.name));
                return;
            }
            for (const OcpiReceiverPartner &now : m_receiver->partners()) {
                if (now.id != partner.id)
                    continue;
                partner = now;
                partner.token = settingText(tokens, "token").toUtf8();
                partner.outgoingToken = settingText(tokens, "outgoing").toUtf8();
                m_receiver->setPartner(partner);
                return;
            }
        });
    }
}

void OcpiReceiverPage::keepTokens()
{
    if (!context().secrets)
        return;
    QStringList ids;
    for (const OcpiReceiverPartner &partner : m_receiver->partners()) {
        ids += partner.id;
        if (partner.token.isEmpty())
            continue; // still on its way from the keychain
        const Json tokens {{"token", QString::fromUtf8(partner.token).toStdString()}, {"outgoing", QString::fromUtf8(partner.outgoingToken).toStdString()}};
        const std::string text = tokens.dump(-1, ' ', false, Json::error_handler_t::replace);
        const QByteArray value = QByteArray::fromStdString(text);
        const QString name = endpoint().secretName(QStringLiteral("partner/") + partner.id);
        if (context().secrets->cached(name) != value)
            context().secrets->write(name, value);
    }
    for (const QString &id : std::as_const(m_kept)) {
        if (!ids.contains(id))
            context().secrets->remove(endpoint().secretName(QStringLiteral("partner/") + id));
    }
    m_kept = ids;
}

void OcpiReceiverPage::save(const QString &what)
{
    OcpiReceiverSettings settings = m_setup->settings();
    settings.rules = m_rules->rules();
    Json json = settings.toJson();
    const OcpiReceiverSetup::Tls tls = m_setup->tls();
    if (tls != OcpiReceiverSetup::Tls::None)
        json["tls"] = tls == OcpiReceiverSetup::Tls::Files ? "files" : "made";
    setSetting(json, "certificate", m_setup->certificateFile());
    setSetting(json, "key", m_setup->keyFile());
    Json files = Json::array();
    for (const QString &file : m_data->files())
        files.push_back(file.toStdString());
    if (!files.empty())
        json["data"] = std::move(files);
    Json partners = Json::array();
    for (const OcpiReceiverPartner &partner : m_receiver->partners())
        partners.push_back(partner.toJson());
    if (!partners.empty())
        json["partners"] = std::move(partners);
    m_receiver->setSettings(settings);
    m_receiver->setHosts(settings.hosts);
    m_receiver->setCommandPolicy(settings.commands);
    changeSettings(json, what);
    refresh();
}

QString OcpiReceiverPage::prepareTls(OcpiReceiverSettings *settings) const
{
    QString error;
    switch (m_setup->tls()) {
    case OcpiReceiverSetup::Tls::None:
        break;
    case OcpiReceiverSetup::Tls::Made: {
        QStringList addresses {QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
        for (const LinkAddress &link : linkAddresses()) {
            if (link.kind != LinkAddress::Kind::Loopback)
                addresses += link.address.toString();
        }
        const CertificateAndKey own = makeCertificate({QStringLiteral("localhost")}, addresses, 365);
        settings->tls.enabled = true;
        settings->tls.certificatePem = own.certificatePem;
        settings->tls.keyPem = own.keyPem;
        break;
    }
    case OcpiReceiverSetup::Tls::Files:
        settings->tls.enabled = true;
        settings->tls.certificatePem = fileContent(m_setup->certificateFile(), &error);
        if (error.isEmpty())
            settings->tls.keyPem = fileContent(m_setup->keyFile(), &error);
        break;
    }
    return error;
}

// Central systems come and go: those that are new are followed from the next turn on.
void OcpiReceiverPage::updateBridge()
{
    const OcpiReceiverSettings settings = m_setup->settings();
    if (!settings.followChargers || !m_receiver->isRunning()) {
        m_bridge.reset();
        m_setup->setChargerNote({});
        return;
    }
    if (!m_bridge) {
        m_bridge = std::make_unique<StatusBridge>(m_receiver, defaultStatusMapping());
        m_bridge->setSink(context().recording ? context().recording() : nullptr);
        connect(m_bridge.get(), &StatusBridge::changed, this, [this] { m_setup->setChargerNote(m_bridge->lastText()); });
    }
    QString error;
    if (const auto places = StatusBridge::readPlaces(settings.chargers, &error))
        m_bridge->setPlaces(*places);
    else
        m_setup->setChargerNote(error);
    m_bridge->followAll();
}

void OcpiReceiverPage::start()
{
    OcpiReceiverSettings settings = m_setup->settings();
    settings.rules = m_rules->rules();
    QString error = prepareTls(&settings);
    if (error.isEmpty()) {
        m_receiver->setSink(m_listening->sink(context().recording ? context().recording() : nullptr));
        error = m_receiver->start(settings);
    }
    if (!error.isEmpty()) {
        setState(State::Failed, error);
        return;
    }
    m_setup->setRunning(true);
    m_refresh.start(refreshInterval);
    updateBridge();
    refresh();
    updateState();
    Q_EMIT commandsChanged();
}

void OcpiReceiverPage::stop()
{
    m_bridge.reset();
    m_setup->setChargerNote({});
    m_receiver->stop();
    m_refresh.stop();
    m_setup->setRunning(false);
    refresh();
    setState(State::Stopped);
    Q_EMIT commandsChanged();
}

void OcpiReceiverPage::updateState()
{
    if (!m_receiver->isRunning())
        return;
    int registered = 0;
    for (const OcpiReceiverPartner &partner : m_receiver->partners())
        registered += partner.state == OcpiReceiverPartner::State::Registered ? 1 : 0;
    setState(State::Running, tr("%1, %2", "URL, number of partners").arg(m_receiver->versionsUrl(), tr("%n partner(s) registered", nullptr, registered)));
}

void OcpiReceiverPage::refresh()
{
    m_partners->refresh();
    m_data->refresh();
    m_rules->refresh();
}

void OcpiReceiverPage::openInCompare()
{
    const DatasetPtr dataset = m_data->snapshot();
    if (!dataset || !context().showDataset)
        return;
    m_shown = dataset;
    m_shownRevision = revision(m_receiver);
    context().showDataset(dataset, endpoint().name);
}

// What a partner pushes meanwhile is compared too.
void OcpiReceiverPage::followInCompare()
{
    if (!m_shown || !context().replaceDataset)
        return;
    const quint64 now = revision(m_receiver);
    if (now == m_shownRevision)
        return;
    m_shownRevision = now;
    const DatasetPtr newer = m_data->snapshot();
    m_shown = newer && context().replaceDataset(m_shown, newer) ? newer : nullptr;
}

bool OcpiReceiverPage::canTrigger(const QString &command) const
{
    return command == QLatin1String("receiverCompare") || command == QLatin1String("receiverInvite");
}

void OcpiReceiverPage::trigger(const QString &command)
{
    if (command == QLatin1String("receiverCompare")) {
        openInCompare();
    } else if (command == QLatin1String("receiverInvite")) {
        m_tabs->setCurrentWidget(m_partners);
        m_partners->invite();
    }
}

void OcpiReceiverPage::add()
{
    EndpointPageFactory::Entry entry;
    entry.kind = EndpointKind::OcpiReceiver;
    entry.icon = QStringLiteral("lane-hub");
    entry.make = [](const EndpointContext &context, QWidget *parent) { return new OcpiReceiverPage(context, parent); };
    entry.defaults = [] { return OcpiReceiverSettings().toJson(); };
    entry.commands = [] {
        return QList<EndpointCommand> {{QStringLiteral("receiverInvite"), tr("&Invite an OCPI Partner…"), QStringLiteral("key")},
                                       {QStringLiteral("receiverCompare"), tr("Open What Is Held in &Compare"), QStringLiteral("compare")}};
    };
    EndpointPageFactory::add(entry);
}

} // namespace Roamscope
