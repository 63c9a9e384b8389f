// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/framesink.h"
#include "models/endpoints/ocpi/answeroverride.h"
#include "models/endpoints/ocpi/httpserver.h"
#include "models/endpoints/ocpi/ocpiconnection.h"
#include "models/endpoints/ocpi/store.h"
#include "models/endpoints/tlsoptions.h"

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace Roamscope {

/// How commands and charging profiles are answered, when nobody else decides.
struct OcpiCommandPolicy
{
    QByteArray response = "ACCEPTED"; ///< CommandResponseType, at once
    QByteArray result = "ACCEPTED"; ///< CommandResultType (2.2+), to the response_url; empty = never sent
    int resultDelay = 1000; ///< ms
    int timeout = 30; ///< s, in the response

    bool operator==(const OcpiCommandPolicy &) const = default;
};

/// What an OcpiReceiver is. Holds no secrets: JSON of it may be kept anywhere.
struct OcpiReceiverSettings
{
    OcpiRole role = OcpiRole::Cpo;
    OcpiParty party {"DE", "RSC"}; ///< ours
    QString businessName = QStringLiteral("Roamscope");
    QList<ProtocolVersion> versions {ProtocolVersion::Ocpi221};
    QString address = QStringLiteral("127.0.0.1"); ///< loopback until the user chooses otherwise
    quint16 port = 0; ///< 0 = a free one
    /// Under which partners reach us ("https://roam.example/ocpi" → its /versions), where a proxy stands before us;
    /// empty = our own address and port with /ocpi.
    QString publicUrl {};
    TlsOptions tls {}; ///< not in the JSON
    HttpServerLimits limits {};
    qint64 defaultLimit = 50; ///< items on a page when none is asked for
    qint64 maximumLimit = 500; ///< X-Limit
    bool validate = true; ///< refuse with 2001 what does not fit the catalog
    bool strictTokens = true; ///< a registration token opens versions and credentials only
    /// Hosts ("host" or "host:port") where partners may be called: for their versions, and for results of commands.
    /// This computer always is.
    QStringList hosts {};
    bool verifyPartners = true; ///< their certificates, when they are called
    QByteArray authorize {}; ///< AllowedType for all real-time authorizations; empty = by the token that is held
    OcpiCommandPolicy commands {};
    /// Statuses of charge points that are connected to a central system of ours become those of its EVSEs, and are
    /// pushed to partners (StatusBridge).
    bool followChargers = false;
    QString chargers {}; ///< where they stand: "CP01 = LOC1, CP02 = LOC2/EVSE5"
    std::vector<AnswerOverride> rules {};

    nlohmann::ordered_json toJson() const;
    /// What is missing or wrong stays as it is by default.
    static OcpiReceiverSettings fromJson(const nlohmann::ordered_json &json);
};

/// One role of a partner, from its credentials.
struct OcpiPartnerRole
{
    QByteArray role {}; ///< "CPO" …
    OcpiParty party {};
    QString name {}; ///< of the business

    bool operator==(const OcpiPartnerRole &) const = default;
};

/// Somebody who may use the receiver: registered, or only invited with a token A.
struct OcpiReceiverPartner
{
    enum class State : quint8 {
        Invited, ///< has a registration token: versions and credentials only
        Registered,
    };
    QString id {}; ///< stable; made by the receiver
    QString name {};
    State state = State::Invited;
    ProtocolVersion version = ProtocolVersion::Unknown;
    QString versionsUrl {}; ///< theirs
    QList<OcpiPartnerRole> roles {};
    QList<OcpiEndpointUrl> endpoints {};
    TimeUs registered = noTime;
    TimeUs lastSeen = noTime;
    quint64 requests = 0; ///< since start
    quint64 errors = 0; ///< requests of theirs that were refused, since start
    // Secrets: never in toJson().
    QByteArray token {}; ///< they use it at our side (A while invited, then C)
    QByteArray outgoingToken {}; ///< we use it at theirs (B); empty while unknown

    nlohmann::ordered_json toJson() const;
    static OcpiReceiverPartner fromJson(const nlohmann::ordered_json &json);
};

/// Live counts of a module at one side.
struct OcpiRequestCount
{
    QByteArray module;
    QByteArray method;
    quint64 requests = 0;
    quint64 refused = 0; ///< HTTP 4xx, 5xx or OCPI 2xxx, 3xxx, 4xxx
    TimeUs last = noTime;
};

/// An OCPI platform for partners to connect to: versions, credentials and all sender and receiver interfaces of a role in
/// 2.1.1, 2.2.1 and 2.3.0, holding its objects in an OcpiStore per version. Lives in the interface thread; requests are
/// answered in a thread of its own. Every exchange goes into the FrameSink as it passes.
///
/// URLs: <base>/versions, <base>/<version>, <base>/<version>/credentials, <base>/cpo/<version>/<module> for what a CPO
/// offers and <base>/emsp/<version>/<module> for what an eMSP offers (a hub has both).
class OcpiReceiver : public QObject
{
    Q_OBJECT
public:
    explicit OcpiReceiver(std::shared_ptr<FrameSink> sink = {}, QObject *parent = nullptr);
    ~OcpiReceiver() override;

    /// For the next start(); what is asked of settings() before. Nothing while it runs.
    void setSink(std::shared_ptr<FrameSink> sink);
    void setSettings(const OcpiReceiverSettings &settings);
    /// Returns why not, translated; empty when it listens. Stores, partners and rules are kept from run to run.
    QString start(const OcpiReceiverSettings &settings);
    void stop();
    bool isRunning() const;
    /// All that listen in this program at the moment: an OCPI Partner answers with one of them. Interface thread only.
    static QList<OcpiReceiver *> running();
    const OcpiReceiverSettings &settings() const;
    quint16 port() const;
    /// "http://127.0.0.1:8765/ocpi/versions": what a partner needs besides its token.
    QString versionsUrl() const;
    /// Where our side takes asynchronous results of commands and charging profiles (2.2+); unique for each call.
    QString responseUrl(const QByteArray &module, ProtocolVersion version);

    /// One for each version that is offered; never null. Made on demand, kept for the receiver's life.
    OcpiStore *store(ProtocolVersion version);
    OcpiStore *store(); ///< of the first version
    /// Where a Dataset belongs; null and a translated *error when it is empty or its version is not offered.
    OcpiStore *storeFor(const DatasetPtr &dataset, QString *error = nullptr);
    /// Puts a Dataset into the store of its version (our party's, where objects name none); how many objects. Large ones
    /// are put into storeFor() by a worker instead.
    qint64 load(const DatasetPtr &dataset, QString *error = nullptr);

    /// A new registration token (A), shown once; `token` empty makes one. Returns the partner's id.
    QString invite(const QString &name, const QByteArray &token = {});
    /// A partner that registered before, or that skips the handshake: with its tokens.
    void setPartner(const OcpiReceiverPartner &partner);
    void removePartner(const QString &id);
    QList<OcpiReceiverPartner> partners() const; ///< with tokens

    AnswerOverrides &overrides();
    void setCommandPolicy(const OcpiCommandPolicy &policy);
    void setHosts(const QStringList &hosts);

    QList<OcpiRequestCount> requestCounts() const;
    HttpServerCounts serverCounts() const;

Q_SIGNALS:
    void stateChanged();
    /// A partner was invited, registered, updated its credentials or unregistered. Not for counts.
    void partnersChanged();
    /// Requests came in; at most five times a second.
    void countsChanged();
    void problem(const Roamscope::PeerProblem &problem);
    /// The asynchronous result of a command or charging profile that was sent with one of our response URLs.
    void resultReceived(const QString &responseUrl, const QByteArray &json);

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace Roamscope
