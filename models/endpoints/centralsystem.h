// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/answerrule.h"
#include "models/endpoints/framesink.h"
#include "models/endpoints/ocpplink.h"
#include "models/endpoints/stationinfo.h"
#include "models/endpoints/tlsoptions.h"
#include "models/endpoints/tokenlist.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Roamscope {

class CentralSystemCore;

struct CentralSystemSettings
{
    QString address {}; ///< to listen on; empty = every address of the machine
    quint16 port = 8180; ///< 0 = any free one
    QString path {}; ///< what stands before the charge point id, "/ocpp"; empty = anything
    QList<ProtocolVersion> versions {ProtocolVersion::Ocpp21, ProtocolVersion::Ocpp201, ProtocolVersion::Ocpp16}; ///< spoken; the charger's preference decides
    bool acceptWithoutSubprotocol = true; ///< some chargers offer none; they get 1.6, or else the last of `versions`
    QList<QByteArray> allowedStations {}; ///< others get 404; empty = everyone
    int securityProfile = 0; ///< 0 and 1 without TLS, 2 and 3 with; from 1 with password, 3 with client certificate
    TlsOptions tls {}; ///< profiles 2 and 3
    /// Of every station that has none of its own; raw bytes. An AuthorizationKey of 1.6 may be given as its
    /// hexadecimal digits. Not kept in files.
    QByteArray password {};
    QHash<QByteArray, QByteArray> passwords {}; ///< by station
    bool checkCertificateName = false; ///< profile 3: the common name must be the charge point id, else 403
    TokenList tokens {};
    bool acceptUnknownTokens = true; ///< tokens that are not in the list are good (with an empty list, always)
    int bootInterval = 300; ///< s between heartbeats
    bool acceptBoot = true; ///< false: Pending
    std::chrono::milliseconds callTimeout {30'000};
    bool oneCallAtATime = true;
    std::chrono::milliseconds pingInterval {30'000}; ///< 0 = no pings of ours
    QList<AnswerRule> rules {};
    /// Is asked for each CALL before the rules are; nothing: go on as usual. In the network thread.
    std::function<std::optional<AnswerRule>(const QByteArray &station, const OcppMessage &message)> answerer {};
    std::shared_ptr<FrameSink> sink {};
};

/// A central system (CSMS) that chargers dial: OCPP-J 1.6, 2.0.1 and 2.1 side by side, answering everything by
/// itself unless a rule says otherwise. Lives in the interface thread; connections live in the network thread,
/// which answers alone: what it learns comes here in batches, every 100 ms.
class CentralSystem : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const OcppAnswer &answer)>;

    explicit CentralSystem(QObject *parent = nullptr);
    ~CentralSystem() override; ///< stops

    /// Begins to listen. Empty on success, otherwise a translated sentence.
    QString start(const CentralSystemSettings &settings);
    /// Closes every connection (1001) and the port. Calls in flight get Outcome::Closed.
    void stop();
    bool isRunning() const;
    quint16 port() const;
    /// All of this program that listen, in the order in which they began. Interface thread.
    static QList<CentralSystem *> running();

    // May be changed while running; connections stay.
    void setRules(const QList<AnswerRule> &rules);
    QList<AnswerRule> rules() const;
    /// How often a rule was applied since it was set, by its place in rules().
    QList<quint64> ruleHits() const;
    void setTokens(const TokenList &tokens);
    void setAcceptBoot(bool accept);
    void setSink(std::shared_ptr<FrameSink> sink);

    /// Every station that was ever connected since start(), in the order of their first connection.
    QList<StationInfo> stations() const;
    /// Nothing when it was never connected.
    std::optional<StationInfo> station(const QByteArray &id) const;

    /// Sends a CALL. The callback comes once, in the interface thread, unless this object is gone.
    void call(const QByteArray &station, const QByteArray &action, const QByteArray &payload, Callback callback = {});
    /// OCPP 2.1.
    void sendUnconfirmed(const QByteArray &station, const QByteArray &action, const QByteArray &payload);
    /// Sends a text as it is. False when the station is not connected.
    bool sendRaw(const QByteArray &station, const QByteArray &text);
    void disconnectStation(const QByteArray &station, quint16 code = 1000, const QByteArray &reason = {});
    void ping(const QByteArray &station);

    /// Actions whose requests are wanted by requestReceived() (NotifyReport …). Costs a queued call each.
    void watchAction(const QByteArray &action);
    void unwatchAction(const QByteArray &action);

Q_SIGNALS:
    void stationConnected(const QByteArray &station);
    void stationDisconnected(const QByteArray &station);
    /// In batches; ids of stations of which something is new.
    void stationsChanged(const QList<QByteArray> &stations);
    void requestReceived(const QByteArray &station, const QByteArray &action, const QByteArray &payload);
    void problem(const Roamscope::PeerProblem &problem);
    void runningChanged(bool running);

private:
    void collect();
    void hear();
    void deliver(CentralSystemCore &core);

    std::shared_ptr<CentralSystemCore> m_core;
    QList<AnswerRule> m_rules;
    QHash<QByteArray, int> m_watched; ///< by how many
    QTimer m_timer;
};

} // namespace Roamscope
