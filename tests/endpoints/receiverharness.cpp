// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiverharness.h"

#include "models/capture/isotime.h"
#include "models/catalog/catalog.h"
#include "models/catalog/validator.h"
#include "models/endpoints/ocpi/handshake.h"
#include "models/endpoints/ocpi/ocpiclient.h"
#include "models/endpoints/sampledocument.h"

#include <QEventLoop>
#include <QMutexLocker>
#include <QNetworkReply>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <map>

namespace Roamscope {

namespace {

constexpr int waitLimit = 20'000;

} // namespace

using Json = nlohmann::ordered_json;

Json RawReply::data() const
{
    const Json envelope = json();
    return envelope.is_object() && envelope.contains("data") ? envelope["data"] : Json();
}

int RawReply::status() const
{
    const Json envelope = json();
    return envelope.is_object() && envelope.contains("status_code") && envelope["status_code"].is_number_integer() ? envelope["status_code"].get<int>() : 0;
}

RawReply RawPartner::call(const QByteArray &method, const QString &url, const QByteArray &token, const QByteArray &body, const HttpHeaders &headers)
{
    QNetworkRequest request {QUrl(url)};
    request.setTransferTimeout(20'000);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Token " + token);
    if (!body.isEmpty())
        request.setRawHeader("Content-Type", "application/json");
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(method == "HEAD" ? m_manager.head(request) : m_manager.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    RawReply result;
    result.http = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        result.headers.emplaceBack(name, value);
    result.body = reply->readAll();
    result.error = reply->errorString();
    if (reply->error() != QNetworkReply::NoError && result.http < 400)
        result.http = 0;
    return result;
}

void KeptFrames::record(RecordedFrame frame)
{
    const QMutexLocker locker(&m_mutex);
    m_frames.push_back(std::move(frame));
}

void KeptFrames::report(PeerProblem problem)
{
    const QMutexLocker locker(&m_mutex);
    m_problems.push_back(std::move(problem));
}

std::vector<RecordedFrame> KeptFrames::frames() const
{
    const QMutexLocker locker(&m_mutex);
    return m_frames;
}

std::vector<PeerProblem> KeptFrames::problems() const
{
    const QMutexLocker locker(&m_mutex);
    return m_problems;
}

bool KeptFrames::has(PeerProblem::Kind kind) const
{
    const std::vector<PeerProblem> all = problems();
    return std::ranges::any_of(all, [&](const PeerProblem &problem) { return problem.kind == kind; });
}

namespace {

/// What the catalog's types do not tell: codes and forms of values.
void settle(Json &json)
{
    static const std::map<std::string, std::string> values {{"currency", "EUR"}, {"latitude", "50.770774"}, {"longitude", "6.126457"},
        {"time_zone", "Europe/Berlin"}, {"country", "DEU"}, {"country_code", "DE"}, {"party_id", "QMO"}, {"language", "en"}};
    for (auto &item : json.items()) {
        const auto known = values.find(item.key());
        if (json.is_object() && known != values.end() && item.value().is_string())
            item.value() = known->second;
        else if (item.value().is_structured())
            settle(item.value());
    }
}

} // namespace

Json sampleObject(ProtocolVersion version, const char *object, const Json &members)
{
    const CatalogObject *known = Catalog::instance().object(version, object);
    if (!known)
        return {};
    const QByteArray text = sampleDocument(*known, parseIsoTime("2026-01-01T10:00:00Z"));
    Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    settle(json);
    if (members.is_object())
        json.update(members);
    return json;
}

QByteArray sampleText(ProtocolVersion version, const char *object, const Json &members)
{
    return QByteArray::fromStdString(sampleObject(version, object, members).dump());
}

QByteArray catalogErrors(ProtocolVersion version, const char *object, const Json &json)
{
    const CatalogObject *known = Catalog::instance().object(version, object);
    if (!known)
        return "the catalog has no such object";
    Validator validator;
    QList<ValidationFinding> findings;
    validator.validate(QByteArray::fromStdString(json.dump()), *known, &findings);
    QByteArray errors;
    for (const ValidationFinding &finding : findings) {
        if (finding.severity == Severity::Error)
            errors += finding.pointer + ": " + finding.message().toUtf8() + '\n';
    }
    return errors;
}

QString ReceiverSite::base() const
{
    QString url = receiver->versionsUrl();
    url.chop(int(qstrlen("/versions")));
    return url;
}

ReceiverSite receiverSite(OcpiRole role, QList<ProtocolVersion> versions, const std::function<void(OcpiReceiverSettings &)> &change)
{
    ReceiverSite site;
    site.receiver = std::make_unique<OcpiReceiver>(site.frames);
    OcpiReceiverSettings settings;
    settings.role = role;
    settings.party = role == OcpiRole::Cpo ? OcpiParty {"DE", "QMO"} : role == OcpiRole::Emsp ? OcpiParty {"NL", "FHR"} : OcpiParty {"CH", "HUB"};
    settings.versions = std::move(versions);
    settings.commands.resultDelay = 0;
    if (change)
        change(settings);
    const QString error = site.receiver->start(settings);
    if (!error.isEmpty())
        qWarning("%s", qPrintable(error));
    OcpiReceiverPartner partner;
    partner.id = QStringLiteral("test");
    partner.state = OcpiReceiverPartner::State::Registered;
    partner.version = settings.versions.first();
    partner.roles = {{role == OcpiRole::Cpo ? "EMSP" : "CPO", role == OcpiRole::Cpo ? OcpiParty {"NL", "FHR"} : OcpiParty {"DE", "QMO"}, {}}};
    partner.token = site.token;
    partner.outgoingToken = "theirs";
    site.receiver->setPartner(partner);
    return site;
}

bool registerAt(ReceiverSite &from, ReceiverSite &to, ProtocolVersion version)
{
    const QString id = to.receiver->invite(QStringLiteral("invited"));
    OcpiTokens tokens;
    for (const OcpiReceiverPartner &partner : to.receiver->partners()) {
        if (partner.id == id)
            tokens.a = partner.token;
    }
    // Who starts has to know the token that the other side will call it with.
    const QByteArray ours = OcpiTokens::fresh();
    OcpiReceiverPartner expected;
    expected.id = QStringLiteral("expected");
    expected.token = ours;
    expected.version = version;
    from.receiver->setPartner(expected);
    OcpiConnection connection;
    connection.versionsUrl = QUrl(to.receiver->versionsUrl());
    connection.ourRole = from.receiver->settings().role;
    connection.theirRole = to.receiver->settings().role;
    connection.ours = from.receiver->settings().party;
    connection.theirs = to.receiver->settings().party;
    connection.ourVersionsUrl = QUrl(from.receiver->versionsUrl());
    connection.ourBusinessName = QStringLiteral("Test");
    connection.version = version;
    OcpiClient client(connection, tokens, from.frames);
    Handshake handshake(&client);
    HandshakeResult result;
    bool done = false;
    QObject::connect(&handshake, &Handshake::finished, &handshake, [&](const HandshakeResult &finished) {
        result = finished;
        done = true;
    });
    handshake.start(Handshake::Goal::Register, ours);
    if (!QTest::qWaitFor([&] { return done; }, waitLimit))
        return false;
    if (!result.ok) {
        qWarning("%s", qPrintable(result.error));
        return false;
    }
    expected.state = OcpiReceiverPartner::State::Registered;
    expected.outgoingToken = result.tokens.c;
    expected.endpoints = result.connection.endpoints;
    const OcpiRole role = to.receiver->settings().role;
    expected.roles = {{QByteArray(ocpiRoleId(role).data(), ocpiRoleId(role).size()), to.receiver->settings().party, {}}};
    from.receiver->setPartner(expected);
    return true;
}

QByteArray locationList(int count)
{
    QByteArray list = "[";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray time = formatIsoTime(parseIsoTime("2026-01-01T00:00:00Z") + TimeUs(i) * 60'000'000);
        if (i > 0)
            list += ',';
        list += R"({"country_code":"DE","party_id":"QMO","id":"L)" + number + R"(","publish":true,"address":"Street )" + number
            + R"(","city":"Town","country":"DEU","coordinates":{"latitude":"50.770774","longitude":"6.126457"},"evses":[{"uid":"E)" + number
            + R"(","status":"AVAILABLE","connectors":[{"id":"1","standard":"IEC_62196_T2","format":"SOCKET","power_type":"AC_3_PHASE","max_voltage":230,"max_amperage":16,"last_updated":")"
            + time + R"("}],"last_updated":")" + time + R"("}],"time_zone":"Europe/Berlin","last_updated":")" + time + "\"}";
    }
    return list + ']';
}

} // namespace Roamscope
