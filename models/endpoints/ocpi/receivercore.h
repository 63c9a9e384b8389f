// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/validator.h"
#include "models/endpoints/ocpi/receiver.h"
#include "models/endpoints/ocpi/receiverpartners.h"
#include "models/endpoints/ocpi/receiverroute.h"

#include <QHash>
#include <QMap>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace Roamscope {

class HubRouter;
class OcpiClient;
struct OcpiReply;

/// What a receiver says to one request, before it becomes HTTP.
struct ReceiverAnswer
{
    int http = 200;
    int status = 1000;
    QByteArray message = "Success";
    QByteArray data {}; ///< JSON; empty = no member `data`
    HttpHeaders headers {};
    bool hasBody = true; ///< 204 and 304 have none
    std::optional<QByteArray> whole {}; ///< instead of the envelope: what a hub brings from a party

    static ReceiverAnswer ok(const QByteArray &data = {}) { return {200, 1000, "Success", data, {}, true, {}}; }
    static ReceiverAnswer error(int status, const QByteArray &message, int http = 200) { return {http, status, message, {}, {}, true, {}}; }
};

/// One request on its way through a receiver.
struct ReceiverExchange
{
    HttpServerRequest request;
    HttpServerHandler::Answer answer;
    ReceiverRoute route {};
    std::optional<OcpiReceiverPartner> partner {};
    std::optional<AnswerFault> fault {};
    QByteArray method {}; ///< HEAD counts as GET
    QByteArray requestId {};
    QByteArray correlationId {};
    OcpiParty from {}; ///< from the routing headers
    OcpiParty to {};
    QByteArray base {}; ///< "http://host:port/ocpi" as the peer reached us
    QByteArray recordId {}; ///< pairs the recorded request and response

    bool isLost() const { return fault && fault->losePush; }
};
using ReceiverExchangePtr = std::shared_ptr<ReceiverExchange>;

/// The working part of an OcpiReceiver. Lives in a thread of its own with an event loop; only enqueue() may be called
/// from another one.
class ReceiverCore : public QObject
{
    Q_OBJECT
public:
    ReceiverCore(std::shared_ptr<FrameSink> sink, ReceiverPartners *partners, AnswerOverrides *overrides);
    ~ReceiverCore() override;

    /// Before the first request; the stores outlive the core.
    void configure(const OcpiReceiverSettings &settings, const QMap<ProtocolVersion, OcpiStore *> &stores);
    void setCommandPolicy(const OcpiCommandPolicy &policy);
    void setHosts(const QStringList &hosts);
    /// From any thread.
    void enqueue(HttpServerRequest request, HttpServerHandler::Answer answer);

Q_SIGNALS:
    void partnersChanged();
    void problem(const Roamscope::PeerProblem &problem);
    void resultReceived(const QString &path, const QByteArray &json);

private:
    friend class HubRouter;
    using Exchange = ReceiverExchangePtr;

    void drain();
    void handle(HttpServerRequest request, HttpServerHandler::Answer answer);
    void dispatch(const Exchange &exchange);
    void finish(const Exchange &exchange, ReceiverAnswer answer);
    void deliver(const Exchange &exchange, HttpServerResponse response);
    void record(const Exchange &exchange, const HttpServerResponse *response);
    void report(PeerProblem::Kind kind, const Exchange &exchange, const QByteArray &detail, Severity severity = Severity::Warning);
    Lane peerLane(const Exchange &exchange) const;
    QByteArray peerName(const Exchange &exchange) const;

    // Versions and credentials: receivercredentials.cpp
    ReceiverAnswer versions(const Exchange &exchange) const;
    ReceiverAnswer details(const Exchange &exchange) const;
    void credentials(const Exchange &exchange);
    QByteArray ownCredentials(const Exchange &exchange, const QByteArray &token) const;
    void registerPartner(const Exchange &exchange, OcpiReceiverPartner partner);

    // Objects: receiverobjects.cpp
    ReceiverAnswer object(const Exchange &exchange);
    ReceiverAnswer list(const Exchange &exchange, OcpiStoreModule module, const OcpiParty &owner = {});
    ReceiverAnswer one(const Exchange &exchange, const std::optional<OcpiStored> &stored, OcpiStoreModule module);
    ReceiverAnswer push(const Exchange &exchange, OcpiStoreModule module, qsizetype partAt);
    ReceiverAnswer create(const Exchange &exchange, OcpiStoreModule module);
    ReceiverAnswer locationParts(const Exchange &exchange, const OcpiStored &location, qsizetype at);
    ReceiverAnswer clientInfo(const Exchange &exchange, bool sender);
    ReceiverAnswer payments(const Exchange &exchange, bool sender);
    ReceiverAnswer bookings(const Exchange &exchange, bool sender);
    ReceiverAnswer authorize(const Exchange &exchange);
    ReceiverAnswer chargingPreferences(const Exchange &exchange);
    ReceiverAnswer stored(const Exchange &exchange, OcpiStoreResult result, OcpiStoreModule module);
    /// An answer when the body does not fit the catalog's object.
    std::optional<ReceiverAnswer> invalid(const Exchange &exchange, QByteArrayView objectName, bool partial = false);
    OcpiStore *store(const Exchange &exchange) const { return m_stores.value(exchange->route.version); }

    // Commands and charging profiles: receivercommands.cpp
    ReceiverAnswer command(const Exchange &exchange, bool sender);
    ReceiverAnswer chargingProfile(const Exchange &exchange, bool sender);
    ReceiverAnswer accept(const Exchange &exchange, const QByteArray &responseUrl, const QByteArray &result, bool isProfile);
    ReceiverAnswer takeResult(const Exchange &exchange);
    void sendLater(const OcpiReceiverPartner &partner, const QUrl &url, const QByteArray &module, const QByteArray &body, int delay,
                   const Exchange &exchange);

    // Requests of our own
    OcpiConnection connectionTo(const OcpiReceiverPartner &partner) const;
    /// The client for a partner; null (and *problem) when the URL's host was not named by the user.
    std::shared_ptr<OcpiClient> clientFor(const OcpiReceiverPartner &partner, const QUrl &url, QByteArray *problem);
    bool mayCall(const QUrl &url) const;

    std::shared_ptr<FrameSink> m_sink;
    ReceiverPartners *m_partners;
    AnswerOverrides *m_overrides;
    OcpiReceiverSettings m_settings;
    QMap<ProtocolVersion, OcpiStore *> m_stores;
    Validator m_validator;
    std::unique_ptr<HubRouter> m_hub;
    QHash<QByteArray, QByteArray> m_profiles; ///< by session: the charging profile that was set last
    std::mutex m_queueMutex;
    std::deque<std::pair<HttpServerRequest, HttpServerHandler::Answer>> m_queue;
    bool m_draining = false;
};

/// "2026-01-01T10:00:00.123Z", now.
QByteArray receiverTimestamp();

} // namespace Roamscope
