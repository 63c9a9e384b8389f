// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/hub.h"

#include "models/capture/jsontext.h"
#include "models/catalog/jsonwalker.h"
#include "models/endpoints/ocpi/ocpiclient.h"

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qsizetype mostRelays = 10'000; // results that are waited for

bool isChange(const QByteArray &method)
{
    return method == "PUT" || method == "PATCH" || method == "POST" || method == "DELETE";
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// The text member of an object, with where its value stands; −1 when it is not there.
qsizetype findText(const QByteArray &json, std::string_view name, QByteArray *text, qsizetype *length)
{
    std::vector<JsonWalker::Member> members;
    JsonWalker walker(view(json));
    walker.skipSpace();
    walker.members(&members);
    for (const JsonWalker::Member &each : members) {
        if (each.key != name || each.value.empty() || each.value.front() != '"')
            continue;
        *text = jsonStringValue({each.value.data(), qsizetype(each.value.size())});
        *length = qsizetype(each.value.size());
        return each.value.data() - json.constData();
    }
    return -1;
}

QByteArray textIn(const QByteArray &json, std::string_view name)
{
    QByteArray text;
    qsizetype length = 0;
    findText(json, name, &text, &length);
    return text;
}

/// Where a partner offers what is asked of the hub.
QUrl endpointOf(const OcpiReceiverPartner &partner, const ReceiverRoute &route, bool sender)
{
    const QByteArray role = sender ? "SENDER" : "RECEIVER";
    for (const OcpiEndpointUrl &endpoint : partner.endpoints) {
        if (endpoint.module == route.module && (endpoint.role == role || endpoint.role.isEmpty()))
            return endpoint.url;
    }
    return {};
}

/// Which of two interfaces of a module at one side is meant: those that are both have objects of others below a party.
bool isSenderCall(OcpiRole role, const ReceiverRoute &route, const QByteArray &method)
{
    const ReceiverOffer offer = receiverOffer(role, route);
    if (offer.sender && offer.receiver)
        return route.rest.isEmpty() && method == "GET";
    return offer.sender;
}

} // namespace

HubRouter::HubRouter(ReceiverCore *core)
    : m_core(core)
{
}

bool HubRouter::route(const ReceiverExchangePtr &exchange)
{
    const ReceiverRoute &route = exchange->route;
    if (!isRoutedModule(route.module))
        return false;
    if (relayResult(exchange))
        return true;
    const bool isPush = isChange(exchange->method);
    const bool sender = isSenderCall(m_core->m_settings.role, route, exchange->method);
    const bool toHub = exchange->to == m_core->m_settings.party;
    if (toHub || exchange->to.isEmpty()) {
        // Lists are what the hub holds of all; and what is pushed to a receiver interface is for everybody.
        if (!isPush && sender && route.rest.isEmpty())
            return false;
        if (isPush && !sender && route.module != "commands" && route.module != "chargingprofiles") {
            broadcast(exchange);
            return true;
        }
        const OcpiParty owner = ownerOf(exchange);
        if (owner.isEmpty() || owner == m_core->m_settings.party)
            return false; // answered from the hub's own store, as far as it knows
        const std::optional<OcpiReceiverPartner> target = m_core->m_partners->byParty(owner);
        if (!target || target->id == exchange->partner->id)
            return false;
        forward(exchange, *target, owner);
        return true;
    }
    const std::optional<OcpiReceiverPartner> target = m_core->m_partners->byParty(exchange->to);
    if (!target) {
        m_core->finish(exchange, ReceiverAnswer::error(4001, "Unknown receiver"));
        return true;
    }
    forward(exchange, *target, exchange->to);
    return true;
}

/// Open routing: whom the object belongs to that the request is about.
OcpiParty HubRouter::ownerOf(const ReceiverExchangePtr &exchange) const
{
    const ReceiverRoute &route = exchange->route;
    const OcpiStore *store = m_core->store(exchange);
    if (!store)
        return {};
    OcpiStoreModule module = OcpiStoreModule::Count;
    QByteArray id = route.rest.value(0);
    if (route.module == "locations") {
        module = OcpiStoreModule::Locations;
    } else if (route.module == "tokens") {
        module = OcpiStoreModule::Tokens;
    } else if (route.module == "sessions" || route.module == "chargingprofiles") {
        module = OcpiStoreModule::Sessions;
    } else if (route.module == "commands") {
        const QByteArray &body = exchange->request.body;
        id = textIn(body, "location_id");
        module = OcpiStoreModule::Locations;
        if (id.isEmpty()) {
            id = textIn(body, "session_id");
            module = OcpiStoreModule::Sessions;
        }
    }
    if (module == OcpiStoreModule::Count || id.isEmpty())
        return {};
    const std::optional<OcpiStored> held = store->findById(module, id);
    return held ? held->key.party : OcpiParty();
}

QByteArray HubRouter::relayUrl(const ReceiverExchangePtr &exchange, const QByteArray &responseUrl)
{
    const QUrl url = QUrl::fromEncoded(responseUrl, QUrl::StrictMode);
    if (!url.isValid() || !exchange->partner)
        return responseUrl;
    const QByteArray id = OcpiClient::freshId();
    m_relays.insert(id, {exchange->partner->id, url});
    m_relayOrder.append(id);
    while (m_relayOrder.size() > mostRelays)
        m_relays.remove(m_relayOrder.takeFirst());
    const QLatin1StringView number = versionNumber(exchange->route.version);
    return exchange->base + "/emsp/" + QByteArray(number.data(), number.size()) + '/' + exchange->route.module + "/relay/" + id;
}

/// The partner's URL for the same request; the body's response_url comes to us.
QUrl HubRouter::targetUrl(const ReceiverExchangePtr &exchange, const OcpiReceiverPartner &target, QByteArray *body)
{
    const ReceiverRoute &route = exchange->route;
    QUrl url = endpointOf(target, route, isSenderCall(m_core->m_settings.role, route, exchange->method));
    if (url.isEmpty())
        return {};
    url = OcpiClient::joined(url, route.rest);
    QByteArray query = route.query;
    if (route.module == "chargingprofiles" && !route.emspSide) {
        if (const std::optional<QByteArray> responseUrl = route.parameter("response_url")) {
            QList<QByteArray> pairs;
            for (const QByteArray &pair : query.split('&')) {
                if (!pair.toLower().startsWith("response_url="))
                    pairs += pair;
            }
            pairs += "response_url=" + relayUrl(exchange, *responseUrl).toPercentEncoding();
            query = pairs.join('&');
        }
    }
    if (!query.isEmpty())
        url.setQuery(QString::fromUtf8(query), QUrl::StrictMode);
    if (!route.emspSide && (route.module == "commands" || route.module == "chargingprofiles")) {
        QByteArray responseUrl;
        qsizetype length = 0;
        const qsizetype at = findText(*body, "response_url", &responseUrl, &length);
        if (at >= 0)
            body->replace(at, length, quotedJson(relayUrl(exchange, responseUrl)));
    }
    return url;
}

void HubRouter::forward(const ReceiverExchangePtr &exchange, const OcpiReceiverPartner &target, const OcpiParty &party)
{
    OcpiRequest request;
    request.method = exchange->method;
    request.body = exchange->request.body;
    request.url = targetUrl(exchange, target, &request.body);
    if (request.url.isEmpty()) {
        m_core->finish(exchange, ReceiverAnswer::error(4003, "The receiver does not offer this module"));
        return;
    }
    QByteArray why;
    const std::shared_ptr<OcpiClient> client = m_core->clientFor(target, request.url, &why);
    if (!client) {
        m_core->report(PeerProblem::Kind::ConnectFailed, exchange, why);
        m_core->finish(exchange, ReceiverAnswer::error(4003, "The receiver is not connected"));
        return;
    }
    request.module = exchange->route.module;
    request.correlationId = exchange->correlationId;
    request.from = exchange->from;
    request.to = party;
    client->send(std::move(request), [this, exchange, party, client](const OcpiReply &reply) { pass(exchange, reply, party); });
}

void HubRouter::pass(const ReceiverExchangePtr &exchange, const OcpiReply &reply, const OcpiParty &party)
{
    if (!reply.isHttp()) {
        const bool isTimeout = reply.error == OcpiReply::Error::Timeout;
        m_core->finish(exchange, isTimeout ? ReceiverAnswer::error(4002, "The receiver did not answer in time")
                                           : ReceiverAnswer::error(4003, "The receiver is not connected"));
        return;
    }
    ReceiverAnswer answer;
    answer.http = reply.httpStatus;
    answer.status = reply.envelope.hasStatusCode ? reply.envelope.statusCode : 0;
    answer.whole = reply.body;
    answer.hasBody = reply.httpStatus != 204 && reply.httpStatus != 304;
    const QByteArray path = exchange->base + exchange->route.path.mid(QByteArrayView("/ocpi").size());
    for (const char *name : {"Content-Type", "X-Total-Count", "X-Limit", "ETag", "Retry-After"}) {
        const QByteArray value = reply.header(name);
        if (!value.isEmpty())
            answer.headers.emplaceBack(name, value);
    }
    // The next page is had through us, by the same party.
    if (const QByteArray next = nextLink(reply.header("Link")); !next.isEmpty()) {
        const qsizetype mark = next.indexOf('?');
        answer.headers.emplaceBack("Link", '<' + path + (mark < 0 ? QByteArray() : next.mid(mark)) + ">; rel=\"next\"");
    }
    if (const QByteArray location = reply.header("Location"); !location.isEmpty()) {
        const QByteArray plain = location.left(location.indexOf('?') < 0 ? location.size() : location.indexOf('?'));
        const QByteArray module = '/' + exchange->route.module + '/';
        const qsizetype at = plain.indexOf(module);
        answer.headers.emplaceBack("Location", at < 0 ? location : path + (path.endsWith('/') ? "" : "/") + plain.mid(at + module.size()));
    }
    answer.headers.emplaceBack("OCPI-to-party-id", exchange->from.id);
    answer.headers.emplaceBack("OCPI-to-country-code", exchange->from.country);
    answer.headers.emplaceBack("OCPI-from-party-id", party.id);
    answer.headers.emplaceBack("OCPI-from-country-code", party.country);
    // What a receiver has taken, the hub knows too: lists and open routing need it.
    if (reply.isOk() && isChange(exchange->method) && !isSenderCall(m_core->m_settings.role, exchange->route, exchange->method)
        && exchange->route.module != "commands" && exchange->route.module != "chargingprofiles")
        (void)m_core->object(exchange);
    m_core->finish(exchange, std::move(answer));
}

/// The hub answers for itself, and sends it on to everybody of the other side who offers the module.
void HubRouter::broadcast(const ReceiverExchangePtr &exchange)
{
    ReceiverAnswer answer = m_core->object(exchange);
    const bool isGood = answer.status < 2000 && answer.http < 400 && !exchange->isLost();
    if (isGood) {
        for (const OcpiReceiverPartner &target : m_core->m_partners->all()) {
            if (target.state != OcpiReceiverPartner::State::Registered || target.id == exchange->partner->id
                || target.version != exchange->route.version || target.roles.isEmpty())
                continue;
            OcpiRequest request;
            request.method = exchange->method;
            request.body = exchange->request.body;
            request.url = targetUrl(exchange, target, &request.body);
            QByteArray why;
            const std::shared_ptr<OcpiClient> client = request.url.isEmpty() ? nullptr : m_core->clientFor(target, request.url, &why);
            if (!client) {
                if (!why.isEmpty())
                    m_core->report(PeerProblem::Kind::ConnectFailed, exchange, why);
                continue;
            }
            request.module = exchange->route.module;
            request.correlationId = exchange->correlationId;
            request.from = m_core->m_settings.party;
            request.to = target.roles.first().party;
            client->send(std::move(request), [client](const OcpiReply &) {});
        }
    }
    m_core->finish(exchange, std::move(answer));
}

/// A result on its way back to who sent the command.
bool HubRouter::relayResult(const ReceiverExchangePtr &exchange)
{
    const ReceiverRoute &route = exchange->route;
    if (!route.emspSide || exchange->method != "POST" || route.rest.size() != 2 || route.rest[0] != "relay")
        return false;
    const auto relay = m_relays.constFind(route.rest[1]);
    if (relay == m_relays.constEnd()) {
        m_core->finish(exchange, ReceiverAnswer::error(4001, "Nobody waits for this result"));
        return true;
    }
    const QUrl url = relay->url;
    const std::optional<OcpiReceiverPartner> target = m_core->m_partners->find(relay->partner);
    m_relays.remove(route.rest[1]);
    m_relayOrder.removeOne(route.rest[1]);
    QByteArray why;
    const std::shared_ptr<OcpiClient> client = target ? m_core->clientFor(*target, url, &why) : nullptr;
    if (!client) {
        m_core->finish(exchange, ReceiverAnswer::error(4003, "The receiver is not connected"));
        return true;
    }
    OcpiRequest request;
    request.method = "POST";
    request.url = url;
    request.module = route.module;
    request.body = exchange->request.body;
    request.correlationId = exchange->correlationId;
    request.from = exchange->from;
    request.to = exchange->to;
    const OcpiParty party = exchange->to;
    client->send(std::move(request), [this, exchange, party, client](const OcpiReply &reply) { pass(exchange, reply, party); });
    return true;
}

void HubRouter::partnerChanged()
{
    QList<std::pair<OcpiParty, QByteArray>> connected;
    for (const OcpiReceiverPartner &partner : m_core->m_partners->all()) {
        if (partner.state != OcpiReceiverPartner::State::Registered)
            continue;
        for (const OcpiPartnerRole &role : partner.roles)
            connected.append({role.party, role.role});
    }
    for (const ProtocolVersion version : m_core->m_settings.versions) {
        OcpiStore *store = m_core->m_stores.value(version);
        if (!store || version == ProtocolVersion::Ocpi211)
            continue;
        for (const auto &[party, role] : connected) {
            const OcpiObjectKey key {OcpiStoreModule::ClientInfos, party, party.country + '*' + party.id, {}};
            const std::optional<OcpiStored> known = store->find(key);
            if (known && textIn(known->json, "status") == "CONNECTED" && textIn(known->json, "role") == role)
                continue; // last_updated tells when something changed
            store->put(key, "{\"party_id\":" + quotedJson(party.id) + ",\"country_code\":" + quotedJson(party.country) + ",\"role\":"
                                + quotedJson(role) + ",\"status\":\"CONNECTED\",\"last_updated\":\"" + receiverTimestamp() + "\"}");
        }
        // Who went is not forgotten, but told to be gone.
        OcpiStore::Window window;
        window.limit = 10'000;
        const QByteArray list = '[' + store->page(OcpiStoreModule::ClientInfos, window).items + ']';
        for (const QByteArrayView item : jsonArrayElements(list, 10'000)) {
            const QByteArray json = item.toByteArray();
            const OcpiParty party {textIn(json, "country_code"), textIn(json, "party_id")};
            const bool isHere = std::ranges::any_of(connected, [&](const auto &each) { return each.first == party; });
            if (!isHere && textIn(json, "status") == "CONNECTED") {
                store->patch({OcpiStoreModule::ClientInfos, party, party.country + '*' + party.id, {}},
                             "{\"status\":\"OFFLINE\",\"last_updated\":\"" + receiverTimestamp() + "\"}");
            }
        }
    }
}

} // namespace Roamscope
