// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/catalog/catalog.h"
#include "models/catalog/jsonwalker.h"
#include "models/endpoints/ocpi/receivercore.h"

#include <QCryptographicHash>

#include <algorithm>
#include <chrono>

namespace Roamscope {

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// A text member of an object; empty when it is not there.
QByteArray member(const QByteArray &json, std::string_view name)
{
    std::vector<JsonWalker::Member> members;
    JsonWalker walker(view(json));
    walker.skipSpace();
    walker.members(&members);
    for (const JsonWalker::Member &each : members) {
        if (each.key == name && !each.value.empty() && each.value.front() == '"')
            return jsonStringValue({each.value.data(), qsizetype(each.value.size())});
    }
    return {};
}

bool same(const QByteArray &a, const QByteArray &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// What is not found, in the protocol's numbers.
int unknownStatus(OcpiStoreModule module)
{
    return module == OcpiStoreModule::Locations ? 2003 : 2000;
}

QByteArray catalogName(OcpiStoreModule module)
{
    switch (module) {
    case OcpiStoreModule::Locations:
        return "Location";
    case OcpiStoreModule::Tokens:
        return "Token";
    case OcpiStoreModule::Tariffs:
        return "Tariff";
    case OcpiStoreModule::Sessions:
        return "Session";
    case OcpiStoreModule::Cdrs:
        return "CDR";
    case OcpiStoreModule::ClientInfos:
        return "ClientInfo";
    case OcpiStoreModule::Terminals:
        return "Terminal";
    case OcpiStoreModule::FinancialAdvices:
        return "FinancialAdviceConfirmation";
    case OcpiStoreModule::Reconciliations:
        return "InvoiceReconciliationRecord";
    case OcpiStoreModule::BookingLocations:
        return "BookingLocation";
    case OcpiStoreModule::Bookings:
        return "Booking";
    case OcpiStoreModule::Count:
        break;
    }
    return {};
}

std::optional<OcpiStoreModule> storeModuleOf(const QByteArray &module)
{
    if (module == "locations")
        return OcpiStoreModule::Locations;
    if (module == "tokens")
        return OcpiStoreModule::Tokens;
    if (module == "tariffs")
        return OcpiStoreModule::Tariffs;
    if (module == "sessions")
        return OcpiStoreModule::Sessions;
    if (module == "cdrs")
        return OcpiStoreModule::Cdrs;
    if (module == "invoicereconciliation")
        return OcpiStoreModule::Reconciliations;
    return {};
}

ReceiverAnswer notAllowed(const QByteArray &allow)
{
    ReceiverAnswer answer = ReceiverAnswer::error(2000, "Method not allowed", 405);
    answer.headers.emplaceBack("Allow", allow);
    return answer;
}

ReceiverAnswer notFound(int status = 2000)
{
    return ReceiverAnswer::error(status, status == 2003 ? "Unknown location" : status == 2004 ? "Unknown token" : "Unknown object", 404);
}

} // namespace

std::optional<ReceiverAnswer> ReceiverCore::invalid(const Exchange &exchange, QByteArrayView objectName, bool partial)
{
    const QByteArray &body = exchange->request.body;
    if (body.trimmed().isEmpty())
        return ReceiverAnswer::error(2001, "The body is missing", 400);
    QList<ValidationFinding> findings;
    const CatalogObject *object = Catalog::instance().object(exchange->route.version, objectName);
    if (!object)
        return {};
    m_validator.setPartial(partial);
    m_validator.validate(body, *object, &findings);
    int errors = 0;
    const ValidationFinding *first = nullptr;
    for (const ValidationFinding &finding : findings) {
        if (finding.rule == ValidationRule::InvalidJson)
            return ReceiverAnswer::error(2001, "The body is no JSON", 400);
        // 2.3.0: unknown members shall not be refused; older versions are served no worse.
        if (finding.severity != Severity::Error || finding.rule == ValidationRule::UnknownField)
            continue;
        errors += 1 + finding.more;
        if (!first)
            first = &finding;
    }
    if (!first || !m_settings.validate)
        return {};
    // The partner's language is not ours: names of the rule and the field instead of a sentence.
    const QLatin1StringView rule = first->ruleId();
    QByteArray message = QByteArray(rule.data(), rule.size()) + " at " + (first->pointer.isEmpty() ? QByteArray("/") : first->pointer);
    if (!first->found.isEmpty())
        message += ", found " + first->found;
    if (!first->expected.isEmpty())
        message += ", expected " + first->expected;
    if (errors > 1)
        message += ", and " + QByteArray::number(errors - 1) + " more";
    return ReceiverAnswer::error(2001, message);
}

ReceiverAnswer ReceiverCore::object(const Exchange &exchange)
{
    const ReceiverRoute &route = exchange->route;
    const ReceiverOffer offer = receiverOffer(m_settings.role, route);
    const QByteArray &method = exchange->method;
    if (!store(exchange))
        return ReceiverAnswer::error(3002, "Unsupported version", 404);
    if (route.module == "commands")
        return command(exchange, offer.sender);
    if (route.module == "chargingprofiles")
        return chargingProfile(exchange, offer.sender);
    if (route.module == "hubclientinfo")
        return clientInfo(exchange, offer.sender);
    if (route.module == "payments")
        return payments(exchange, offer.sender);
    if (route.module == "Booking")
        return bookings(exchange, offer.sender);
    const std::optional<OcpiStoreModule> module = storeModuleOf(route.module);
    if (!module)
        return notFound();
    const qsizetype parts = route.rest.size();
    if (offer.sender) {
        if (parts == 0 && method == "GET")
            return list(exchange, *module, offer.receiver ? m_settings.party : OcpiParty());
        if (*module == OcpiStoreModule::Locations && parts >= 1 && parts <= 3) {
            if (method != "GET")
                return notAllowed("GET");
            const std::optional<OcpiStored> location = store(exchange)->findById(*module, route.rest[0]);
            if (!location)
                return notFound(2003);
            return parts == 1 ? one(exchange, location, *module) : locationParts(exchange, *location, 1);
        }
        if (*module == OcpiStoreModule::Tokens && parts == 2 && route.rest[1] == "authorize")
            return method == "POST" ? authorize(exchange) : notAllowed("POST");
        if (*module == OcpiStoreModule::Sessions && parts == 2 && route.rest[1] == "charging_preferences"
            && route.version != ProtocolVersion::Ocpi211)
            return method == "PUT" ? chargingPreferences(exchange) : notAllowed("PUT");
        if (!offer.receiver)
            return parts == 0 ? notAllowed("GET") : notFound();
    }
    switch (*module) {
    case OcpiStoreModule::Cdrs:
        if (parts == 0)
            return method == "POST" ? create(exchange, *module) : notAllowed("POST");
        if (method != "GET")
            return notAllowed("GET");
        break;
    case OcpiStoreModule::Reconciliations:
        if (parts == 0)
            return method == "POST" ? create(exchange, *module) : notAllowed("GET, POST");
        if (method == "PATCH" || method == "POST")
            return notAllowed("GET, PUT, DELETE");
        break;
    case OcpiStoreModule::Tariffs:
        // A tariff is replaced as a whole since 2.2.
        if (method == "POST" || (method == "PATCH" && route.version != ProtocolVersion::Ocpi211))
            return notAllowed(route.version == ProtocolVersion::Ocpi211 ? "GET, PUT, PATCH, DELETE" : "GET, PUT, DELETE");
        break;
    default:
        if (method == "POST" || method == "DELETE")
            return notAllowed("GET, PUT, PATCH");
        break;
    }
    const qsizetype most = *module == OcpiStoreModule::Locations ? 5 : 3;
    if (parts < 3 || parts > most)
        return notFound();
    return push(exchange, *module, 3);
}

ReceiverAnswer ReceiverCore::list(const Exchange &exchange, OcpiStoreModule module, const OcpiParty &owner)
{
    const ReceiverRoute &route = exchange->route;
    OcpiStore::Window window;
    window.party = owner;
    window.limit = m_settings.defaultLimit;
    QByteArray filters;
    for (const char *name : {"date_from", "date_to"}) {
        const std::optional<QByteArray> text = route.parameter(name);
        if (!text || text->isEmpty())
            continue;
        const TimeUs time = parseIsoTime(view(*text));
        if (time == noTime)
            return ReceiverAnswer::error(2001, QByteArray(name) + " is no DateTime");
        (QByteArrayView(name) == "date_from" ? window.from : window.to) = time;
        filters += '&' + QByteArray(name) + '=' + text->toPercentEncoding(":");
    }
    for (const char *name : {"offset", "limit"}) {
        const std::optional<QByteArray> text = route.parameter(name);
        if (!text || text->isEmpty())
            continue;
        bool isNumber = false;
        const qint64 number = text->toLongLong(&isNumber);
        if (!isNumber || number < 0)
            return ReceiverAnswer::error(2001, QByteArray(name) + " is no number");
        (QByteArrayView(name) == "offset" ? window.offset : window.limit) = number;
    }
    const qint64 asked = std::max<qint64>(window.limit, 1);
    window.limit = std::clamp<qint64>(asked, 1, std::max<qint64>(m_settings.maximumLimit, 1));
    const AnswerFault fault = exchange->fault.value_or(AnswerFault());
    if (fault.pageSize > 0)
        window.limit = fault.pageSize;
    if (fault.staleSeconds > 0) {
        using namespace std::chrono;
        const TimeUs now = duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
        const TimeUs until = now - qint64(fault.staleSeconds) * 1'000'000;
        window.to = window.to == noTime ? until : std::min(window.to, until);
    }
    const OcpiStore::Page page = store(exchange)->page(module, window);
    ReceiverAnswer answer = ReceiverAnswer::ok('[' + page.items + ']');
    answer.headers.emplaceBack("X-Total-Count", QByteArray::number(page.total));
    // 2.1.1 says: how many are on the page; later versions: how many the server gives at most.
    answer.headers.emplaceBack("X-Limit", QByteArray::number(route.version == ProtocolVersion::Ocpi211 ? page.count : m_settings.maximumLimit));
    const qint64 next = window.offset + page.count;
    if (page.count > 0 && next < page.total && fault.link != "none") {
        const qint64 offset = fault.link == "loop" ? window.offset : next;
        QByteArray base = exchange->base;
        if (fault.link == "host")
            base = "https://another-host.invalid/ocpi";
        else if (fault.link == "http")
            base = base.startsWith("https") ? "http" + base.mid(5) : "https" + base.mid(4);
        QByteArray path = route.path;
        path = base + path.mid(QByteArrayView("/ocpi").size());
        answer.headers.emplaceBack("Link", '<' + path + "?offset=" + QByteArray::number(offset) + "&limit=" + QByteArray::number(window.limit)
                                               + filters + ">; rel=\"next\"");
    }
    if (fault.staleSeconds == 0 && fault.pageSize == 0) {
        answer.headers.emplaceBack("ETag", page.entityTag);
        if (exchange->request.header("If-None-Match") == page.entityTag) {
            answer.http = 304;
            answer.hasBody = false;
        }
    }
    return answer;
}

ReceiverAnswer ReceiverCore::one(const Exchange &exchange, const std::optional<OcpiStored> &stored, OcpiStoreModule module)
{
    if (!stored)
        return notFound(module == OcpiStoreModule::Tokens && exchange->route.version != ProtocolVersion::Ocpi211 ? 2004 : unknownStatus(module));
    ReceiverAnswer answer = ReceiverAnswer::ok(stored->json);
    answer.headers.emplaceBack("ETag", stored->entityTag);
    if (exchange->request.header("If-None-Match") == stored->entityTag) {
        answer.http = 304;
        answer.hasBody = false;
        answer.data.clear();
    }
    return answer;
}

ReceiverAnswer ReceiverCore::locationParts(const Exchange &exchange, const OcpiStored &location, qsizetype at)
{
    const QByteArray part = OcpiStore::part(location, exchange->route.rest.value(at), exchange->route.rest.value(at + 1));
    return part.isEmpty() ? notFound(2003) : ReceiverAnswer::ok(part);
}

/// GET, PUT, PATCH, DELETE of …/country/party/id and what lies below it.
ReceiverAnswer ReceiverCore::push(const Exchange &exchange, OcpiStoreModule module, qsizetype partAt)
{
    const ReceiverRoute &route = exchange->route;
    const QByteArray &method = exchange->method;
    const QByteArray &body = exchange->request.body;
    OcpiStore *objects = store(exchange);
    OcpiObjectKey key {module, {route.rest[partAt - 3], route.rest[partAt - 2]}, route.rest[partAt - 1], {}};
    const QByteArray evse = route.rest.value(partAt);
    const QByteArray connector = route.rest.value(partAt + 1);
    const bool isToken = module == OcpiStoreModule::Tokens;
    if (isToken)
        key.type = route.parameter("type").value_or(QByteArray("RFID"));
    if (method == "GET") {
        const std::optional<OcpiStored> held = objects->find(key);
        return held && !evse.isEmpty() ? locationParts(exchange, *held, partAt) : one(exchange, held, module);
    }
    if (method == "DELETE") {
        if (exchange->isLost())
            return ReceiverAnswer::ok();
        return objects->remove(key) ? ReceiverAnswer::ok() : notFound(unknownStatus(module));
    }
    const bool isPatch = method == "PATCH";
    const QByteArray name = !connector.isEmpty() ? "Connector" : !evse.isEmpty() ? "EVSE" : catalogName(module);
    if (std::optional<ReceiverAnswer> wrong = invalid(exchange, name, isPatch))
        return std::move(*wrong);
    // What the path says and what the body says must be the same (2.2.1 transport and format, errors).
    const char *idName = !connector.isEmpty() ? "id" : !evse.isEmpty() || isToken ? "uid" : "id";
    const QByteArray &idInPath = !connector.isEmpty() ? connector : !evse.isEmpty() ? evse : key.id;
    const QByteArray idInBody = member(body, idName);
    if (!idInBody.isEmpty() && !same(idInBody, idInPath))
        return ReceiverAnswer::error(2001, QByteArray(idName) + " is not that of the URL");
    if (evse.isEmpty()) {
        const QByteArray country = member(body, "country_code");
        const QByteArray party = member(body, "party_id");
        if ((!country.isEmpty() && !same(country, key.party.country)) || (!party.isEmpty() && !same(party, key.party.id)))
            return ReceiverAnswer::error(2001, "country_code and party_id are not those of the URL");
        if (const QByteArray type = member(body, "type"); isToken && !type.isEmpty() && !isPatch) {
            if (route.parameter("type") && !same(type, key.type))
                return ReceiverAnswer::error(2001, "type is not that of the URL");
            key.type = type;
        }
    }
    if (exchange->isLost())
        return ReceiverAnswer::ok();
    OcpiStoreResult result = OcpiStoreResult::Changed;
    if (evse.isEmpty())
        result = isPatch ? objects->patch(key, body) : objects->put(key, body);
    else
        result = isPatch ? objects->patchPart(key, evse, connector, body) : objects->putPart(key, evse, connector, body);
    return stored(exchange, result, module);
}

ReceiverAnswer ReceiverCore::stored(const Exchange &exchange, OcpiStoreResult result, OcpiStoreModule module)
{
    switch (result) {
    case OcpiStoreResult::Created: {
        ReceiverAnswer answer = ReceiverAnswer::ok();
        answer.http = 201;
        return answer;
    }
    case OcpiStoreResult::Changed:
    case OcpiStoreResult::Unchanged:
        return ReceiverAnswer::ok();
    case OcpiStoreResult::UnknownObject:
        return notFound(module == OcpiStoreModule::Tokens && exchange->route.version != ProtocolVersion::Ocpi211 ? 2004 : unknownStatus(module));
    case OcpiStoreResult::UnreadableBody:
        return ReceiverAnswer::error(2001, "The body is no JSON object", 400);
    case OcpiStoreResult::NoLastUpdated:
        return ReceiverAnswer::error(2001, "required at /last_updated");
    case OcpiStoreResult::Full:
        break;
    }
    return ReceiverAnswer::error(3000, "No more objects can be held", 507);
}

/// POST of an object that gets its URL from us.
ReceiverAnswer ReceiverCore::create(const Exchange &exchange, OcpiStoreModule module)
{
    const ReceiverRoute &route = exchange->route;
    if (std::optional<ReceiverAnswer> wrong = invalid(exchange, catalogName(module)))
        return std::move(*wrong);
    const QByteArray &body = exchange->request.body;
    OcpiObjectKey key {module, {member(body, "country_code"), member(body, "party_id")},
                       member(body, module == OcpiStoreModule::Terminals ? "terminal_id" : "id"), {}};
    // 2.1.1 names no party in a CDR: it is the sender's.
    if (key.party.isEmpty() && exchange->partner && !exchange->partner->roles.isEmpty())
        key.party = exchange->partner->roles.first().party;
    if (key.party.isEmpty())
        key.party = m_settings.party;
    if (key.id.isEmpty())
        return ReceiverAnswer::error(2001, "required at /id");
    QByteArray url = exchange->base + route.path.mid(QByteArrayView("/ocpi").size());
    while (url.endsWith('/'))
        url.chop(1);
    if (module == OcpiStoreModule::Cdrs || module == OcpiStoreModule::Reconciliations)
        url += '/' + key.party.country.toPercentEncoding() + '/' + key.party.id.toPercentEncoding();
    url += '/' + key.id.toPercentEncoding();
    OcpiStoreResult result = OcpiStoreResult::Created;
    if (!exchange->isLost()) {
        const std::optional<OcpiStored> held = store(exchange)->find(key);
        if (held && module == OcpiStoreModule::Cdrs && held->json != body)
            return ReceiverAnswer::error(2001, "This CDR was sent before with other contents; a CDR is not changed");
        result = store(exchange)->put(key, body);
    }
    ReceiverAnswer answer = stored(exchange, result, module);
    if (answer.status < 2000)
        answer.headers.emplaceBack("Location", url);
    return answer;
}

/// …/hubclientinfo/country/party; one object a party, whatever its role.
ReceiverAnswer ReceiverCore::clientInfo(const Exchange &exchange, bool sender)
{
    const ReceiverRoute &route = exchange->route;
    const QByteArray &method = exchange->method;
    if (sender) {
        if (!route.rest.isEmpty())
            return notFound();
        return method == "GET" ? list(exchange, OcpiStoreModule::ClientInfos) : notAllowed("GET");
    }
    if (route.rest.size() != 2)
        return notFound();
    const OcpiObjectKey key {OcpiStoreModule::ClientInfos, {route.rest[0], route.rest[1]}, route.rest[0] + '*' + route.rest[1], {}};
    if (method == "GET")
        return one(exchange, store(exchange)->find(key), key.module);
    if (method != "PUT" && method != "PATCH")
        return notAllowed("GET, PUT, PATCH");
    if (std::optional<ReceiverAnswer> wrong = invalid(exchange, "ClientInfo", method == "PATCH"))
        return std::move(*wrong);
    if (exchange->isLost())
        return ReceiverAnswer::ok();
    const QByteArray &body = exchange->request.body;
    return stored(exchange, method == "PUT" ? store(exchange)->put(key, body) : store(exchange)->patch(key, body), key.module);
}

/// 2.3.0: terminals belong to who runs them; objects have no party in their URLs.
ReceiverAnswer ReceiverCore::payments(const Exchange &exchange, bool sender)
{
    const ReceiverRoute &route = exchange->route;
    const QByteArray &method = exchange->method;
    if (route.rest.isEmpty())
        return notFound();
    const bool isTerminal = route.rest[0] == "terminals";
    if (!isTerminal && route.rest[0] != "financial-advice-confirmations")
        return notFound();
    const OcpiStoreModule module = isTerminal ? OcpiStoreModule::Terminals : OcpiStoreModule::FinancialAdvices;
    const qsizetype parts = route.rest.size();
    if (parts == 1) {
        if (sender)
            return method == "GET" ? list(exchange, module) : notAllowed("GET");
        return method == "POST" ? create(exchange, module) : notAllowed("POST");
    }
    if (sender && isTerminal && parts == 2 && route.rest[1] == "activate") {
        if (method != "POST")
            return notAllowed("POST");
        // Before it is activated it has no id yet: what is known of it is enough.
        if (std::optional<ReceiverAnswer> wrong = invalid(exchange, "Terminal", true))
            return std::move(*wrong);
        return member(exchange->request.body, "terminal_id").isEmpty() || exchange->isLost() ? ReceiverAnswer::ok() : create(exchange, module);
    }
    const std::optional<OcpiStored> held = store(exchange)->findById(module, route.rest[1]);
    if (sender && isTerminal && parts == 3 && route.rest[2] == "deactivate") {
        if (method != "POST")
            return notAllowed("POST");
        if (!held)
            return notFound();
        if (!exchange->isLost())
            store(exchange)->remove(held->key);
        return ReceiverAnswer::ok();
    }
    if (parts != 2)
        return notFound();
    if (method == "GET")
        return one(exchange, held, module);
    if (!sender || !isTerminal || (method != "PUT" && method != "PATCH"))
        return notAllowed(sender && isTerminal ? "GET, PUT, PATCH" : "GET");
    if (std::optional<ReceiverAnswer> wrong = invalid(exchange, "Terminal", method == "PATCH"))
        return std::move(*wrong);
    if (exchange->isLost())
        return ReceiverAnswer::ok();
    const OcpiObjectKey key = held ? held->key : OcpiObjectKey {module, m_settings.party, route.rest[1], {}};
    const QByteArray &body = exchange->request.body;
    return stored(exchange, method == "PUT" ? store(exchange)->put(key, body) : store(exchange)->patch(key, body), module);
}

/// 2.3.0: what can be booked, and what is.
ReceiverAnswer ReceiverCore::bookings(const Exchange &exchange, bool sender)
{
    ReceiverRoute &route = exchange->route;
    const QByteArray &method = exchange->method;
    if (sender) {
        const bool isLocation = !route.rest.isEmpty() && route.rest[0] == "booking_locations";
        if (isLocation || (route.rest.isEmpty() && method == "GET")) {
            if (method != "GET")
                return notAllowed("GET");
            if (route.rest.size() <= 1)
                return list(exchange, isLocation ? OcpiStoreModule::BookingLocations : OcpiStoreModule::Bookings);
            if (route.rest.size() > 2)
                return notFound();
            return one(exchange, store(exchange)->findById(OcpiStoreModule::BookingLocations, route.rest[1]), OcpiStoreModule::BookingLocations);
        }
        if (!route.rest.isEmpty())
            return notFound();
        if (method != "POST")
            return notAllowed("GET, POST");
        if (std::optional<ReceiverAnswer> wrong = invalid(exchange, "BookingRequest"))
            return std::move(*wrong);
        return ReceiverAnswer::error(2000, "Bookings are not taken here");
    }
    if (method != "GET" && method != "PUT" && method != "PATCH")
        return notAllowed("GET, PUT, PATCH");
    // …/country/party/booking_locations/id, …/country/party/id: both as country, party, id.
    if (route.rest.size() == 4 && route.rest[2] == "booking_locations") {
        route.rest.removeAt(2);
        return push(exchange, OcpiStoreModule::BookingLocations, 3);
    }
    if (route.rest.size() != 3)
        return notFound();
    return push(exchange, OcpiStoreModule::Bookings, 3);
}

ReceiverAnswer ReceiverCore::authorize(const Exchange &exchange)
{
    const ReceiverRoute &route = exchange->route;
    const bool is211 = route.version == ProtocolVersion::Ocpi211;
    const QByteArray type = route.parameter("type").value_or(QByteArray("RFID"));
    const QByteArray &body = exchange->request.body;
    if (!body.trimmed().isEmpty()) {
        if (std::optional<ReceiverAnswer> wrong = invalid(exchange, "LocationReferences"))
            return std::move(*wrong);
    }
    const std::optional<OcpiStored> token = store(exchange)->findById(OcpiStoreModule::Tokens, route.rest[0], type);
    if (!token)
        return is211 ? notFound() : ReceiverAnswer::error(2004, "Unknown token");
    QByteArray allowed = m_settings.authorize;
    if (allowed.isEmpty()) {
        std::vector<JsonWalker::Member> members;
        JsonWalker walker(view(token->json));
        walker.skipSpace();
        walker.members(&members);
        const bool isValid = std::ranges::any_of(members, [](const JsonWalker::Member &each) { return each.key == "valid" && each.value == "true"; });
        allowed = isValid ? "ALLOWED" : "BLOCKED";
    }
    QByteArray json = "{\"allowed\":" + quotedJson(allowed);
    if (!is211) {
        json += ",\"token\":" + token->json;
        // One reference for one request, so that a repeated request is told apart from a new one.
        const QByteArray seed = exchange->recordId + exchange->request.address + receiverTimestamp();
        json += ",\"authorization_reference\":\"" + QCryptographicHash::hash(seed, QCryptographicHash::Sha1).toHex().left(32) + '"';
    }
    if (!body.trimmed().isEmpty() && allowed == "ALLOWED")
        json += ",\"location\":" + body.trimmed();
    return ReceiverAnswer::ok(json + '}');
}

ReceiverAnswer ReceiverCore::chargingPreferences(const Exchange &exchange)
{
    if (std::optional<ReceiverAnswer> wrong = invalid(exchange, "ChargingPreferences"))
        return std::move(*wrong);
    if (!store(exchange)->findById(OcpiStoreModule::Sessions, exchange->route.rest[0]))
        return notFound();
    return ReceiverAnswer::ok("\"ACCEPTED\"");
}

} // namespace Roamscope
