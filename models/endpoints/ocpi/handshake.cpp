// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/handshake.h"

#include <QCoreApplication>
#include <QPointer>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;
using Event = HandshakeState::Event;

constexpr std::array<ProtocolVersion, 3> newestFirst {ProtocolVersion::Ocpi230, ProtocolVersion::Ocpi221, ProtocolVersion::Ocpi211};
constexpr qint64 largestAnswer = 4 << 20; // bytes; lists of versions and modules are small

QString say(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

Json dataOf(const OcpiReply &reply)
{
    const bool bare = reply.envelope.form == OcpiEnvelope::Form::BareList || reply.envelope.form == OcpiEnvelope::Form::BareObject;
    if (!reply.isHttpOk() || (!bare && reply.envelope.form != OcpiEnvelope::Form::Envelope))
        return Json(Json::value_t::discarded);
    const QByteArrayView data = reply.envelope.dataOf(reply.body);
    return Json::parse(data.cbegin(), data.cend(), nullptr, false);
}

QByteArray textOf(const Json &json, const char *name)
{
    if (!json.is_object())
        return {};
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? QByteArray::fromStdString(found->get<std::string>()) : QByteArray();
}

} // namespace

struct Handshake::Private
{
    Handshake *q = nullptr;
    OcpiClient *client = nullptr;
    HandshakeState state;
    HandshakeResult result;
    Goal goal = Goal::Discover;
    QByteArray ourToken;
    quint64 request = 0;
    bool running = false;

    void send(const QByteArray &method, const QUrl &url, const QByteArray &module, const QByteArray &body, const QString &what,
              void (Private::*take)(const OcpiReply &));
    void askVersions();
    void takeVersions(const OcpiReply &reply);
    void takeDetails(const OcpiReply &reply);
    void sendCredentials();
    void takeCredentials(const OcpiReply &reply);
    void takeDeletion(const OcpiReply &reply);
    void readTheirs(const Json &credentials);
    void apply(Event event);
    void fail(const QString &text);
    void end(bool ok);
};

Handshake::Handshake(OcpiClient *client, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->client = client;
    d->state = HandshakeState(client->connection().weStarted);
    if (client->connection().registered)
        d->state.apply(Event::SkippedWithToken);
}

Handshake::~Handshake()
{
    d->running = false;
}

bool Handshake::isRunning() const
{
    return d->running;
}

const HandshakeState &Handshake::state() const
{
    return d->state;
}

void Handshake::setState(const HandshakeState &state)
{
    d->state = state;
    Q_EMIT stateChanged();
}

void Handshake::start(Goal goal, const QByteArray &ourToken)
{
    if (d->running)
        return;
    d->running = true;
    d->goal = goal;
    d->ourToken = ourToken;
    d->result = {};
    d->result.connection = d->client->connection();
    d->result.tokens = d->client->tokens();
    if (goal == Goal::Register) {
        // A registration begins anew with token A, whatever was before.
        d->result.connection.registered = false;
        d->result.connection.weStarted = true;
        d->client->setConnection(d->result.connection);
        d->state = HandshakeState(true);
        Q_EMIT stateChanged();
    } else if (d->state.phase() == HandshakeState::Phase::Failed) {
        d->apply(d->result.connection.registered ? Event::SkippedWithToken : Event::Restart);
    }
    if (goal == Goal::Register && d->result.tokens.a.isEmpty()) {
        d->fail(say("Registering needs token A: the partner hands it over by mail or in its portal."));
        return;
    }
    if ((goal == Goal::Register || goal == Goal::Update) && ourToken.isEmpty()) {
        d->fail(say("Registering needs a token that the partner is to call us with."));
        return;
    }
    if (goal == Goal::Unregister && !d->client->connection().endpoint("credentials").isEmpty()) {
        d->send("DELETE", d->client->connection().endpoint("credentials"), "credentials", {}, say("Unregistering …"), &Private::takeDeletion);
        return;
    }
    d->askVersions();
}

void Handshake::cancel()
{
    if (!d->running)
        return;
    d->client->cancel(d->request);
}

void Handshake::Private::send(const QByteArray &method, const QUrl &url, const QByteArray &module, const QByteArray &body, const QString &what,
                              void (Private::*take)(const OcpiReply &))
{
    Q_EMIT q->progress(what);
    OcpiRequest message;
    message.method = method;
    message.url = url;
    message.module = module;
    message.body = body;
    message.largestBody = std::min(largestAnswer, client->connection().largestBody);
    QPointer<Handshake> guard(q);
    request = client->send(std::move(message), [this, guard, take](const OcpiReply &reply) {
        if (guard && running)
            (this->*take)(reply);
    });
}

void Handshake::Private::askVersions()
{
    send("GET", client->connection().versionsUrl, "versions", {}, say("Asking for versions …"), &Private::takeVersions);
}

void Handshake::Private::takeVersions(const OcpiReply &reply)
{
    const Json list = dataOf(reply);
    if (!list.is_array()) {
        fail(reply.httpStatus == 401 ? say("The partner refuses the token (HTTP 401), as it is and in base64. Is it the right one, and still valid?")
                                     : QCoreApplication::translate("Roamscope", "The list of versions cannot be read: %1").arg(reply.summary()));
        return;
    }
    OcpiConnection connection = client->connection();
    connection.versions.clear();
    QList<ProtocolVersion> offered;
    QStringList names;
    for (const Json &each : list) {
        const QByteArray number = textOf(each, "version");
        const QUrl url = reply.url.resolved(QUrl(QString::fromUtf8(textOf(each, "url"))));
        if (number.isEmpty() || connection.versions.size() >= 50)
            continue;
        connection.versions.append({number.left(20), url});
        names.append(QString::fromUtf8(number.left(20)));
        const ProtocolVersion version = protocolVersionFromText("ocpi" + number);
        // "2.2" is another one than 2.2.1, however alike they look.
        if (isOcpi(version) && versionNumber(version).compare(QLatin1StringView(number)) == 0)
            offered.append(version);
    }
    ProtocolVersion chosen = connection.version;
    if (chosen == ProtocolVersion::Unknown) {
        const auto found = std::find_if(newestFirst.begin(), newestFirst.end(), [&](ProtocolVersion each) { return offered.contains(each); });
        chosen = found == newestFirst.end() ? ProtocolVersion::Unknown : *found;
    }
    client->setConnection(connection);
    apply(Event::GotVersions);
    if (chosen == ProtocolVersion::Unknown || !offered.contains(chosen)) {
        fail(QCoreApplication::translate("Roamscope", "The partner offers %1; none of them is the version that is wanted (2.1.1, 2.2.1 or 2.3.0).")
                 .arg(names.isEmpty() ? say("no version at all") : names.join(QStringLiteral(", "))));
        return;
    }
    connection.version = chosen;
    client->setConnection(connection);
    for (const auto &[number, url] : std::as_const(connection.versions)) {
        if (versionNumber(chosen).compare(QLatin1StringView(number)) == 0) {
            send("GET", url, "versions", {}, QCoreApplication::translate("Roamscope", "Asking for the modules of %1 …").arg(Roamscope::displayName(chosen)),
                 &Private::takeDetails);
            return;
        }
    }
}

void Handshake::Private::takeDetails(const OcpiReply &reply)
{
    const Json details = dataOf(reply);
    const auto list = details.is_object() ? details.find("endpoints") : details.end();
    if (!details.is_object() || list == details.end() || !list->is_array()) {
        fail(QCoreApplication::translate("Roamscope", "The modules cannot be read: %1").arg(reply.summary()));
        return;
    }
    OcpiConnection connection = client->connection();
    connection.endpoints.clear();
    QByteArray elsewhere;
    for (const Json &each : *list) {
        const OcpiEndpointUrl endpoint {textOf(each, "identifier").left(40), textOf(each, "role").left(20),
                                        reply.url.resolved(QUrl(QString::fromUtf8(textOf(each, "url"))))};
        if (endpoint.module.isEmpty() || connection.endpoints.size() >= 200)
            continue;
        if (!connection.mayReach(endpoint.url))
            elsewhere = endpoint.module + " at " + endpoint.url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toLatin1();
        connection.endpoints.append(endpoint);
    }
    client->setConnection(connection);
    if (!elsewhere.isEmpty()) {
        OcpiQuirk quirk;
        quirk.kind = OcpiQuirk::Kind::VersionsUrlDiffers;
        quirk.evidence = elsewhere;
        quirk.requestId = reply.request.requestId;
        quirk.seen = reply.receivedAt;
        client->noteQuirk(quirk);
    }
    apply(Event::GotDetails);
    if (goal == Goal::Discover) {
        end(true);
        return;
    }
    if (connection.endpoint("credentials").isEmpty()) {
        fail(say("The partner names no credentials module in this version; without it there is no registration."));
        return;
    }
    if (goal == Goal::Unregister)
        send("DELETE", connection.endpoint("credentials"), "credentials", {}, say("Unregistering …"), &Private::takeDeletion);
    else
        sendCredentials();
}

void Handshake::Private::sendCredentials()
{
    const OcpiConnection &connection = client->connection();
    if (connection.ourVersionsUrl.isEmpty()) {
        fail(say("Our own versions URL is missing. Start an OCPI Receiver, or enter the URL that the partner is to call."));
        return;
    }
    apply(Event::SentCredentials);
    send(goal == Goal::Update ? "PUT" : "POST", connection.endpoint("credentials"), "credentials",
         credentialsObject(connection, connection.version, ourToken),
         goal == Goal::Update ? say("Exchanging fresh tokens …") : say("Sending our credentials …"), &Private::takeCredentials);
}

void Handshake::Private::takeCredentials(const OcpiReply &reply)
{
    if (reply.httpStatus == 405) {
        fail(goal == Goal::Update ? say("The partner does not know us as registered (HTTP 405). Register instead of updating.")
                                  : say("The partner knows us as registered already (HTTP 405). Update the credentials, or unregister first."));
        return;
    }
    Json credentials = reply.envelope.hasStatusCode && !reply.isOk() ? Json(Json::value_t::discarded) : dataOf(reply);
    const QByteArray token = textOf(credentials, "token");
    if (token.isEmpty()) {
        const bool clientApi = reply.envelope.statusCode == 3001;
        const bool version = reply.envelope.statusCode == 3002;
        fail(clientApi ? say("The partner could not use our side (OCPI 3001): it has to reach our versions URL with the token that we sent.")
                 : version
                 ? say("The partner found no version of ours that it speaks (OCPI 3002).")
                 : QCoreApplication::translate("Roamscope", "The credentials were not taken: %1").arg(reply.summary()));
        return;
    }
    OcpiConnection connection = client->connection();
    OcpiTokens tokens = client->tokens();
    if (connection.weStarted) {
        tokens.b = ourToken;
        tokens.c = token;
    } else {
        tokens.c = ourToken;
        tokens.b = token;
    }
    tokens.a.clear();
    connection.registered = true;
    client->setTokens(tokens);
    client->setConnection(connection);
    readTheirs(credentials);
    credentials["token"] = OcpiTokens::masked(token).toStdString();
    result.theirCredentials = QByteArray::fromStdString(credentials.dump(2, ' ', false, Json::error_handler_t::replace));
    apply(Event::GotCredentials);
    end(true);
}

void Handshake::Private::readTheirs(const Json &credentials)
{
    OcpiConnection connection = client->connection();
    const auto roles = credentials.find("roles");
    if (roles != credentials.end() && roles->is_array()) {
        bool found = false;
        for (const Json &each : *roles) {
            const bool wanted = QLatin1StringView(textOf(each, "role")).compare(ocpiRoleId(connection.theirRole), Qt::CaseInsensitive) == 0;
            const OcpiParty party {textOf(each, "country_code").left(2), textOf(each, "party_id").left(3)};
            // What the user set stays when the partner has such a role; a platform may have many.
            if (wanted && party == connection.theirs)
                return;
            if (wanted && !found && !party.isEmpty() && connection.theirs.isEmpty()) {
                connection.theirs = party;
                found = true;
            }
        }
        if (!found && connection.theirs.isEmpty() && !roles->empty())
            connection.theirs = {textOf(roles->front(), "country_code").left(2), textOf(roles->front(), "party_id").left(3)};
    } else if (connection.theirs.isEmpty()) {
        connection.theirs = {textOf(credentials, "country_code").left(2), textOf(credentials, "party_id").left(3)};
    }
    client->setConnection(connection);
}

void Handshake::Private::takeDeletion(const OcpiReply &reply)
{
    if (reply.httpStatus == 405) {
        fail(say("The partner does not know us as registered (HTTP 405)."));
        return;
    }
    if (!reply.isHttpOk() || (reply.envelope.hasStatusCode && !reply.isOk())) {
        fail(QCoreApplication::translate("Roamscope", "The partner did not unregister us: %1").arg(reply.summary()));
        return;
    }
    OcpiConnection connection = client->connection();
    connection.registered = false;
    client->setConnection(connection);
    client->setTokens({});
    apply(Event::Unregistered);
    end(true);
}

void Handshake::Private::apply(Event event)
{
    if (state.apply(event))
        Q_EMIT q->stateChanged();
}

void Handshake::Private::fail(const QString &text)
{
    result.error = text;
    apply(Event::Failed);
    end(false);
}

void Handshake::Private::end(bool ok)
{
    running = false;
    ourToken.clear();
    result.ok = ok;
    result.connection = client->connection();
    result.tokens = client->tokens();
    result.state = state;
    const HandshakeResult copy = result;
    Q_EMIT q->finished(copy);
}

QByteArray Handshake::credentialsObject(const OcpiConnection &connection, ProtocolVersion version, const QByteArray &token)
{
    const Json details = {{"name", (connection.ourBusinessName.isEmpty() ? QStringLiteral("Roamscope") : connection.ourBusinessName).toStdString()}};
    Json credentials = {{"token", token.toStdString()}, {"url", connection.ourVersionsUrl.toString(QUrl::FullyEncoded).toStdString()}};
    if (version == ProtocolVersion::Ocpi211) {
        credentials["business_details"] = details;
        credentials["party_id"] = connection.ours.id.toStdString();
        credentials["country_code"] = connection.ours.country.toStdString();
    } else {
        credentials["roles"] = Json::array({{{"role", ocpiRoleId(connection.ourRole).data()},
                                             {"party_id", connection.ours.id.toStdString()},
                                             {"country_code", connection.ours.country.toStdString()},
                                             {"business_details", details}}});
    }
    return QByteArray::fromStdString(credentials.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace Roamscope
