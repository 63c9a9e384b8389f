// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/statusbridge.h"

#include "models/capture/isotime.h"
#include "models/endpoints/centralsystem.h"
#include "models/endpoints/messagedocument.h"
#include "models/endpoints/ocpi/push.h"
#include "models/endpoints/ocpi/receiver.h"

#include <QHostAddress>

#include <nlohmann/json.hpp>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

const QByteArray statusAction = QByteArrayLiteral("StatusNotification");

QByteArray textOf(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? QByteArray::fromStdString(found->get<std::string>()) : QByteArray();
}

int numberOf(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_number_integer() ? int(found->get<qint64>()) : 0;
}

// "…*3", "…-3", "3": the outlet's number at the end of a uid.
bool endsInNumber(const QByteArray &uid, int number)
{
    const QByteArray digits = QByteArray::number(number);
    if (!uid.endsWith(digits))
        return false;
    const qsizetype before = uid.size() - digits.size() - 1;
    return before < 0 || !(uid[before] >= '0' && uid[before] <= '9');
}

// The EVSE that an outlet of a charger is: by the number in its uid or on its housing, else by its place in the list.
QByteArray evseOf(const QByteArray &location, int number)
{
    const Json json = MessageDocument::parse(location).value_or(Json::object());
    const auto evses = json.find("evses");
    if (evses == json.end() || !evses->is_array() || number < 1)
        return {};
    for (const Json &evse : *evses) {
        if (evse.is_object() && (endsInNumber(textOf(evse, "uid"), number) || textOf(evse, "physical_reference") == QByteArray::number(number)))
            return textOf(evse, "uid");
    }
    const std::size_t place = std::size_t(number) - 1;
    return place < evses->size() && (*evses)[place].is_object() ? textOf((*evses)[place], "uid") : QByteArray();
}

// Partners name their own addresses; where they lead is the user's decision.
bool isNamed(const QUrl &url, const QStringList &hosts)
{
    const QString host = url.host();
    if (QHostAddress(host).isLoopback() || host == QLatin1StringView("localhost"))
        return true;
    const QString withPort = host + QLatin1Char(':') + QString::number(url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80));
    return hosts.contains(host, Qt::CaseInsensitive) || hosts.contains(withPort, Qt::CaseInsensitive);
}

} // namespace

std::optional<QHash<QByteArray, StatusBridge::Place>> StatusBridge::readPlaces(const QString &text, QString *error)
{
    QHash<QByteArray, Place> places;
    QString plain = text;
    plain.replace(QLatin1Char('\n'), QLatin1Char(','));
    for (const QString &part : plain.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        const QByteArray station = part.left(std::max<qsizetype>(0, equals)).trimmed().toUtf8();
        const QByteArray place = part.mid(equals + 1).trimmed().toUtf8();
        if (equals < 1 || station.isEmpty() || place.isEmpty()) {
            *error = tr("“%1” names no charge point and location. Write CP01 = LOC1, or CP01 = LOC1/EVSE1.").arg(part.trimmed().left(60));
            return std::nullopt;
        }
        const qsizetype slash = place.indexOf('/');
        places.insert(station, slash < 0 ? Place {place, {}} : Place {place.left(slash), place.mid(slash + 1)});
    }
    return places;
}

StatusBridge::StatusBridge(OcpiReceiver *receiver, Mapping mapping, QObject *parent)
    : QObject(parent)
    , m_receiver(receiver)
    , m_mapping(std::move(mapping))
{
}

StatusBridge::~StatusBridge()
{
    for (const QPointer<CentralSystem> &system : std::as_const(m_followed)) {
        if (system)
            system->unwatchAction(statusAction);
    }
}

void StatusBridge::setPlaces(const QHash<QByteArray, Place> &places)
{
    m_places = places;
}

void StatusBridge::followAll()
{
    for (CentralSystem *system : CentralSystem::running())
        follow(system);
}

void StatusBridge::follow(CentralSystem *system)
{
    if (m_followed.contains(system))
        return;
    m_followed.append(system);
    system->watchAction(statusAction);
    connect(system, &CentralSystem::requestReceived, this, [this, system](const QByteArray &station, const QByteArray &action, const QByteArray &payload) {
        if (action == statusAction)
            take(system, station, payload);
    });
}

void StatusBridge::say(const QString &text)
{
    m_lastText = text;
    Q_EMIT changed();
}

void StatusBridge::take(CentralSystem *system, const QByteArray &station, const QByteArray &payload)
{
    const std::optional<Json> json = MessageDocument::parse(payload);
    if (!json || !m_receiver->isRunning())
        return;
    const bool is16 = json->contains("status");
    const int outlet = numberOf(*json, is16 ? "connectorId" : "evseId");
    if (outlet < 1)
        return; // the charge point as a whole: what it means for its outlets they tell themselves
    const std::optional<StationInfo> info = system->station(station);
    ProtocolVersion spoken = is16 ? ProtocolVersion::Ocpp16 : ProtocolVersion::Ocpp201;
    bool charging = false;
    if (info) {
        spoken = isOcpp(info->version) ? info->version : spoken;
        for (const StationTransaction &transaction : info->transactions)
            charging = charging || transaction.evse == outlet;
    }
    const QByteArray status = m_mapping(spoken, textOf(*json, is16 ? "status" : "connectorStatus"), textOf(*json, "errorCode"), charging);
    if (status.isEmpty())
        return;
    const Place place = m_places.value(station, Place {station, {}});
    bool known = false;
    for (const ProtocolVersion version : m_receiver->settings().versions) {
        OcpiStore *store = m_receiver->store(version);
        const std::optional<OcpiStored> location = store->findById(OcpiStoreModule::Locations, place.location);
        if (!location)
            continue;
        known = true;
        const QByteArray evse = place.evse.isEmpty() ? evseOf(location->json, outlet) : place.evse;
        if (evse.isEmpty() || OcpiStore::part(*location, evse, {}).isEmpty()) {
            say(tr("%1 has told %2, but location %3 has no EVSE for its outlet %4.").arg(QString::fromUtf8(station), QString::fromUtf8(status), QString::fromUtf8(place.location)).arg(outlet));
            continue;
        }
        // A charger's clock may be wrong; what partners go by is when the platform knew.
        const QByteArray body = "{\"status\":\"" + status + "\",\"last_updated\":\"" + formatIsoTime(utcNow() / 1000 * 1000) + "\"}";
        const OcpiStoreResult result = store->patchPart(location->key, evse, {}, body);
        if (result != OcpiStoreResult::Changed)
            continue;
        say(tr("%1 is %2 at %3.").arg(QString::fromUtf8(station), QString::fromUtf8(status), QString::fromUtf8(place.location + '/' + evse)));
        push(version, location->key.id, evse, body);
    }
    if (!known)
        say(tr("%1 has told its status, but the receiver holds no location %2. Load its locations, or say where the charge point stands.")
                .arg(QString::fromUtf8(station), QString::fromUtf8(place.location)));
}

OcpiClient *StatusBridge::clientFor(const QString &id, ProtocolVersion version)
{
    for (const OcpiReceiverPartner &partner : m_receiver->partners()) {
        if (partner.id != id || partner.state != OcpiReceiverPartner::State::Registered || partner.version != version || partner.outgoingToken.isEmpty())
            continue;
        OcpiConnection connection;
        connection.name = partner.name;
        connection.versionsUrl = QUrl(partner.versionsUrl);
        connection.ourRole = m_receiver->settings().role;
        connection.theirRole = OcpiRole::Emsp;
        connection.ours = m_receiver->settings().party;
        connection.theirs = partner.roles.isEmpty() ? OcpiParty() : partner.roles.constFirst().party;
        connection.version = version;
        connection.endpoints = partner.endpoints;
        connection.hosts = m_receiver->settings().hosts;
        connection.verifyPeer = m_receiver->settings().verifyPartners;
        connection.registered = true;
        OcpiTokens tokens;
        tokens.c = partner.outgoingToken;
        OcpiClient *&client = m_clients[id];
        if (!client)
            client = new OcpiClient(connection, tokens, m_sink, this);
        client->setConnection(connection);
        client->setTokens(tokens);
        return client;
    }
    return nullptr;
}

void StatusBridge::push(ProtocolVersion version, const QByteArray &location, const QByteArray &evse, const QByteArray &body)
{
    for (const OcpiReceiverPartner &partner : m_receiver->partners()) {
        OcpiClient *client = clientFor(partner.id, version);
        if (!client)
            continue;
        QString error;
        const QByteArray key = location.toPercentEncoding() + '/' + evse.toPercentEncoding();
        const OcpiRequest request = OcpiPush::object(client->connection(), "PATCH", "locations", body, key, &error);
        if (!error.isEmpty())
            continue; // it takes no locations
        if (!isNamed(request.url, m_receiver->settings().hosts)) {
            ++m_failed;
            say(tr("A status was not sent to %1: its host %2 is not among the hosts that this receiver may call. Add it in Setup.").arg(partner.name, request.url.host()));
            continue;
        }
        client->send(request, [this, name = partner.name](const OcpiReply &reply) {
            if (reply.isOk()) {
                ++m_pushed;
                Q_EMIT changed();
                return;
            }
            ++m_failed;
            say(tr("%1 did not take a status: %2").arg(name, reply.summary()));
        });
    }
}

} // namespace Roamscope
