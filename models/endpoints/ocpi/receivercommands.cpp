// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/jsontext.h"
#include "models/catalog/jsonwalker.h"
#include "models/endpoints/ocpi/ocpiclient.h"
#include "models/endpoints/ocpi/receivercore.h"

#include <QTimer>

#include <algorithm>
#include <array>

namespace Roamscope {

namespace {

constexpr qsizetype mostProfiles = 10'000; // sessions whose charging profile is remembered

struct CommandName
{
    const char *id;
    const char *object;
    const char *location; ///< member that names a location; null = none
    const char *session;
};
constexpr std::array<CommandName, 5> commandNames {{
    {"START_SESSION", "StartSession", "location_id", nullptr},
    {"STOP_SESSION", "StopSession", nullptr, "session_id"},
    {"RESERVE_NOW", "ReserveNow", "location_id", nullptr},
    {"UNLOCK_CONNECTOR", "UnlockConnector", "location_id", nullptr},
    {"CANCEL_RESERVATION", "CancelReservation", nullptr, nullptr},
}};

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// A member as it stands; empty when it is not there.
QByteArray rawMember(const QByteArray &json, std::string_view name)
{
    std::vector<JsonWalker::Member> members;
    JsonWalker walker(view(json));
    walker.skipSpace();
    walker.members(&members);
    for (const JsonWalker::Member &each : members) {
        if (each.key == name)
            return QByteArray(each.value.data(), qsizetype(each.value.size()));
    }
    return {};
}

QByteArray textMember(const QByteArray &json, std::string_view name)
{
    const QByteArray raw = rawMember(json, name);
    return raw.startsWith('"') ? jsonStringValue(raw) : QByteArray();
}

ReceiverAnswer notAllowedHere(const QByteArray &allow)
{
    ReceiverAnswer answer = ReceiverAnswer::error(2000, "Method not allowed", 405);
    answer.headers.emplaceBack("Allow", allow);
    return answer;
}

} // namespace

/// What comes to a response URL that we gave.
ReceiverAnswer ReceiverCore::takeResult(const Exchange &exchange)
{
    if (exchange->method != "POST")
        return notAllowedHere("POST");
    const QByteArray &body = exchange->request.body;
    JsonWalker walker(view(body));
    walker.skipSpace();
    if (walker.peek() != '{' || !walker.skipValue())
        return ReceiverAnswer::error(2001, "The body is no JSON object", 400);
    if (m_settings.validate && textMember(body, "result").isEmpty())
        return ReceiverAnswer::error(2001, "required at /result");
    if (!exchange->isLost())
        Q_EMIT resultReceived(QString::fromUtf8(exchange->route.path), body);
    return ReceiverAnswer::ok();
}

ReceiverAnswer ReceiverCore::command(const Exchange &exchange, bool sender)
{
    const ReceiverRoute &route = exchange->route;
    if (sender)
        return route.rest.isEmpty() ? ReceiverAnswer::error(2000, "There is nothing at this URL", 404) : takeResult(exchange);
    if (route.rest.size() != 1)
        return ReceiverAnswer::error(2000, "There is nothing at this URL", 404);
    if (exchange->method != "POST")
        return notAllowedHere("POST");
    const auto name = std::ranges::find_if(commandNames, [&](const CommandName &each) { return route.rest[0] == each.id; });
    const bool is211 = route.version == ProtocolVersion::Ocpi211;
    if (name == commandNames.end() || (is211 && route.rest[0] == "CANCEL_RESERVATION"))
        return ReceiverAnswer::error(2001, "Unknown command");
    if (std::optional<ReceiverAnswer> wrong = invalid(exchange, name->object))
        return std::move(*wrong);
    const QByteArray &body = exchange->request.body;
    if (name->location && !store(exchange)->findById(OcpiStoreModule::Locations, textMember(body, name->location)))
        return ReceiverAnswer::error(2003, "Unknown location");
    QByteArray response = m_settings.commands.response;
    if (name->session && !store(exchange)->findById(OcpiStoreModule::Sessions, textMember(body, name->session)))
        response = "UNKNOWN_SESSION";
    QByteArray data = "{\"result\":" + quotedJson(response);
    if (!is211)
        data += ",\"timeout\":" + QByteArray::number(m_settings.commands.timeout);
    if (response == "ACCEPTED" && !m_settings.commands.result.isEmpty()) {
        // 2.1.1 has the same answer twice: a CommandResponse now, and another one from the charge point.
        return accept(exchange, textMember(body, "response_url"), "{\"result\":" + quotedJson(m_settings.commands.result) + '}', false).status >= 2000
            ? ReceiverAnswer::error(2001, "The response_url may not be called from here")
            : ReceiverAnswer::ok(data + '}');
    }
    return ReceiverAnswer::ok(data + '}');
}

ReceiverAnswer ReceiverCore::chargingProfile(const Exchange &exchange, bool sender)
{
    const ReceiverRoute &route = exchange->route;
    const QByteArray &method = exchange->method;
    const QByteArray &body = exchange->request.body;
    if (sender) {
        if (route.rest.size() == 1 && method == "PUT") {
            // The CPO tells that the profile of a session is another one now.
            if (std::optional<ReceiverAnswer> wrong = invalid(exchange, "ActiveChargingProfile"))
                return std::move(*wrong);
            if (!exchange->isLost())
                Q_EMIT resultReceived(QString::fromUtf8(route.path), body);
            return ReceiverAnswer::ok();
        }
        return route.rest.isEmpty() ? ReceiverAnswer::error(2000, "There is nothing at this URL", 404) : takeResult(exchange);
    }
    if (route.rest.size() != 1)
        return ReceiverAnswer::error(2000, "There is nothing at this URL", 404);
    if (method != "GET" && method != "PUT" && method != "DELETE")
        return notAllowedHere("GET, PUT, DELETE");
    const QByteArray &session = route.rest[0];
    QByteArray responseUrl;
    if (method == "PUT") {
        if (std::optional<ReceiverAnswer> wrong = invalid(exchange, "SetChargingProfile"))
            return std::move(*wrong);
        responseUrl = textMember(body, "response_url");
    } else {
        responseUrl = route.parameter("response_url").value_or(QByteArray());
        if (responseUrl.isEmpty())
            return ReceiverAnswer::error(2001, "response_url is missing");
        if (method == "GET") {
            bool isNumber = false;
            const int duration = route.parameter("duration").value_or(QByteArray()).toInt(&isNumber);
            if (!isNumber || duration <= 0)
                return ReceiverAnswer::error(2001, "duration is missing or no number");
        }
    }
    QByteArray response = m_settings.commands.response;
    if (!store(exchange)->findById(OcpiStoreModule::Sessions, session))
        response = "UNKNOWN_SESSION";
    const QByteArray data = "{\"result\":" + quotedJson(response) + ",\"timeout\":" + QByteArray::number(m_settings.commands.timeout) + '}';
    if (response != "ACCEPTED" || exchange->isLost())
        return ReceiverAnswer::ok(data);
    const QByteArray id = session.toLower();
    QByteArray result = "{\"result\":\"ACCEPTED\"";
    if (method == "PUT") {
        if (m_profiles.size() < mostProfiles || m_profiles.contains(id))
            m_profiles.insert(id, rawMember(body, "charging_profile"));
    } else if (method == "DELETE") {
        m_profiles.remove(id);
    } else {
        const QByteArray profile = m_profiles.value(id, "{\"charging_rate_unit\":\"W\",\"charging_profile_period\":[]}");
        result += ",\"profile\":{\"start_date_time\":\"" + receiverTimestamp() + "\",\"charging_profile\":" + profile + '}';
    }
    if (m_settings.commands.result.isEmpty())
        return ReceiverAnswer::ok(data);
    if (m_settings.commands.result != "ACCEPTED")
        result = "{\"result\":\"REJECTED\"";
    if (accept(exchange, responseUrl, result + '}', true).status >= 2000)
        return ReceiverAnswer::error(2001, "The response_url may not be called from here");
    return ReceiverAnswer::ok(data);
}

/// Sends the result later. An error when the URL is none that may be called.
ReceiverAnswer ReceiverCore::accept(const Exchange &exchange, const QByteArray &responseUrl, const QByteArray &result, bool isProfile)
{
    const QUrl url = QUrl::fromEncoded(responseUrl, QUrl::StrictMode);
    if (!mayCall(url)) {
        report(PeerProblem::Kind::ConnectFailed, exchange,
               "The host " + url.host().toUtf8().left(100) + " of the response_url is not among those that may be called");
        return ReceiverAnswer::error(2001, "response_url");
    }
    if (!exchange->isLost())
        sendLater(*exchange->partner, url, isProfile ? "chargingprofiles" : "commands", result, m_settings.commands.resultDelay, exchange);
    return ReceiverAnswer::ok();
}

void ReceiverCore::sendLater(const OcpiReceiverPartner &partner, const QUrl &url, const QByteArray &module, const QByteArray &body, int delay,
                             const Exchange &exchange)
{
    OcpiRequest request;
    request.method = "POST";
    request.url = url;
    request.module = module;
    request.body = body;
    request.correlationId = exchange->correlationId;
    request.from = exchange->to.isEmpty() ? m_settings.party : exchange->to;
    request.to = exchange->from;
    QTimer::singleShot(std::max(delay, 0), this, [this, partner, url, request = std::move(request)]() mutable {
        QByteArray why;
        // By now the partner may have another token.
        const std::shared_ptr<OcpiClient> client = clientFor(m_partners->find(partner.id).value_or(partner), url, &why);
        if (client)
            client->send(std::move(request), [client](const OcpiReply &) {});
    });
}

} // namespace Roamscope
