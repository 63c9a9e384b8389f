// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/chargeoutlet.h"
#include "models/endpoints/chargepointport.h"
#include "models/endpoints/chargepointprofiles.h"
#include "models/endpoints/chargepointprotocol.h"
#include "models/endpoints/chargepointtokens.h"
#include "models/endpoints/chargepointvariables.h"

#include <QString>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <vector>

namespace Roamscope {

/// A message that waits to be sent. Those of a transaction outlive a lost connection and are tried again.
struct OutgoingCall
{
    using Json = nlohmann::ordered_json;
    enum class Kind : quint8 { Boot, Ordinary, Transaction };

    QByteArray action {};
    Json payload = Json::object();
    Kind kind = Kind::Ordinary;
    std::shared_ptr<ChargeTransaction> transaction {};
    bool whileOffline = false; ///< happened without a connection
    bool urgent = false; ///< before the queue of transactions; a token that waits at the reader
    bool single = false; ///< another of the same action replaces one that still waits (Heartbeat)
    bool beforeBoot = false; ///< may go although the CSMS has not accepted us (a fault to order, or triggered)
    int attempts = 0;
    TimeUs notBefore = noTime;
    QByteArray id {};
    /// The answer; empty payload and an error code when there was none or a refusal.
    std::function<void(const Json &payload, const QByteArray &errorCode)> done {};
};

/// A simulated charge point without a socket and without a clock of its own: time and the CSMS's messages are
/// put in, messages come out of its port, events of its listener. Everything in one thread; never throws.
class ChargePointCore
{
public:
    using Json = nlohmann::ordered_json;
    enum class Registration : quint8 { None, Pending, Rejected, Accepted };

    ChargePointCore(const ChargePointSettings &settings, ChargePointPort &port, TimeUs now,
                    std::function<void(const ChargePointEvent &)> listener = {});
    ~ChargePointCore();
    ChargePointCore(const ChargePointCore &) = delete;
    ChargePointCore &operator=(const ChargePointCore &) = delete;

    // Time: true time, as simulated. The station's own clock goes by it, more or less.
    void advance(TimeUs now);
    TimeUs nextDue() const; ///< when advance() should be called next; noTime when nothing waits
    TimeUs now() const { return m_now; }
    TimeUs stationNow() const { return m_clock.stationTime(m_now); }

    // The link.
    void opened();
    void closed(const QByteArray &reason);
    void answered(const QByteArray &id, QByteArrayView payload);
    void refused(const QByteArray &id, const QByteArray &code); ///< CALLERROR, or "TimedOut"
    void requested(const QByteArray &id, const QByteArray &action, QByteArrayView payload);

    // Hands. The result is a translated sentence when it cannot be done, otherwise empty.
    void powerOn(); ///< dials, boots
    void powerOff(); ///< hangs up and stays silent
    void setOffline(bool offline); ///< the network is gone; the charge point goes on
    QString plugIn(int evse, int connector = 1, const std::optional<ChargeVehicle> &vehicle = {});
    QString unplug(int evse);
    QString present(int evse, const ChargeToken &token); ///< a card at the reader: begins or ends
    QString start(int evse, const ChargeToken &token); ///< as present(), but only to begin
    QString stop(int evse, StopReason reason = StopReason::Local);
    QString suspend(int evse, bool byVehicle, bool on);
    QString setFault(int evse, const QByteArray &errorCode, const QByteArray &info = {}); ///< a 1.6 error code
    QString clearFault(int evse);
    void emergencyStop();
    void reboot(StopReason reason = StopReason::Reboot, const char *bootReason = "LocalReset");
    StationClock &clock() { return m_clock; }
    void setFaults(StationFaults faults) { m_settings.faults = faults; }
    void setFollowClock(bool follow) { m_settings.followClock = follow; }
    void setVehicle(const ChargeVehicle &vehicle) { m_settings.vehicle = vehicle; } ///< of the next that comes
    /// Any message, as it is; its answer comes as an event.
    QString sendCall(const QByteArray &action, const Json &payload);

    // State.
    const ChargePointSettings &settings() const { return m_settings; }
    const std::vector<std::unique_ptr<ChargeOutlet>> &outlets() const { return m_outlets; }
    ChargeOutlet *outlet(int evse) const;
    QByteArray statusOf(int evse, int connector = 1) const;
    bool isConnected() const { return m_connected; }
    bool isOffline() const { return m_offline; }
    bool isOnline() const { return m_connected && m_registration == Registration::Accepted; }
    Registration registration() const { return m_registration; }
    bool isWaiting() const { return m_open || m_dialling; } ///< for an answer, or for the connection
    /// Why the link went down last, as the port told it; empty while it is up.
    QByteArray linkProblem() const { return m_linkProblem; }
    std::size_t queued() const { return m_queue.size() + (m_open ? 1 : 0); }
    std::size_t queuedOfTransactions() const;
    quint64 transactionCount() const { return m_transactionCount; }
    double deliveredWh() const;

    // For ChargePointProtocol.
    ChargePointVariables &variables() { return m_variables; }
    ChargePointTokens &tokens() { return m_tokens; }
    ChargePointProfiles &profiles() { return m_profiles; }
    bool has(StationFault fault) const { return m_settings.faults.testFlag(fault); }
    ProtocolVersion version() const { return m_settings.version; }
    void send(OutgoingCall call);
    QByteArray stamp() const { return stamp(stationNow()); }
    QByteArray stamp(TimeUs stationTime) const;
    double toldRegister(ChargeOutlet &outlet); ///< Wh, wrong when that was ordered
    void booted(const QByteArray &status, TimeUs csmsTime, int interval);
    void clockTold(TimeUs csmsTime);
    void verdictOnStart(const std::shared_ptr<ChargeTransaction> &transaction, const TokenVerdict &verdict);
    void remember(const ChargeToken &token, const TokenVerdict &verdict);
    ChargeOutlet *outletOf(const QByteArray &transactionId) const;
    ChargeOutlet *outletFor(const ChargeToken &token) const; ///< a remote start without an EVSE
    bool isReservedForOther(const ChargeOutlet &outlet, const ChargeToken &token) const;
    void remoteStart(ChargeOutlet &outlet, const ChargeToken &token, int remoteStartId);
    void remoteStop(ChargeOutlet &outlet);
    void stopAt(ChargeOutlet &outlet, StopReason reason, const char *trigger);
    bool setOperative(int evse, bool operative); ///< false: scheduled for the end of the transaction
    void reset(bool hard, int evse = 0);
    void later(double seconds, std::function<void()> work);
    void settle(); ///< looks at everything again and tells what changed
    void planAligned(); ///< after its interval was changed
    void dropReservation(ChargeOutlet &outlet, bool expired);
    void passwordChanged(const QByteArray &password);
    bool hasQueuedFor(const QByteArray &transactionId) const;
    void emitEvent(ChargePointEvent event);

private:
    void runUntil(TimeUs time);
    void process();
    void pump();
    bool mayGo(const OutgoingCall &call) const;
    void transmit(OutgoingCall call);
    void finish(const QByteArray &id, const Json &payload, const QByteArray &error);
    void dial();
    void planRedial();
    void sendStatuses();
    void settle(ChargeOutlet &outlet);
    bool startPointReached(const ChargeOutlet &outlet) const;
    bool stopsAt(const char *point) const;
    void beginTransaction(ChargeOutlet &outlet, const char *trigger);
    void endTransaction(ChargeOutlet &outlet, StopReason reason, const char *trigger);
    void accept(ChargeOutlet &outlet, const ChargeToken &token, const char *trigger);
    void decide(const ChargeToken &token, std::function<void(const TokenVerdict &)> done);
    QString noSuchEvse(int evse) const;

    ChargePointSettings m_settings;
    ChargePointPort &m_port;
    std::function<void(const ChargePointEvent &)> m_listener;
    TimeUs m_now;
    TimeUs m_begun; // station time at the start
    StationClock m_clock;
    ChargePointVariables m_variables;
    ChargePointTokens m_tokens;
    ChargePointProfiles m_profiles;
    std::vector<std::unique_ptr<ChargeOutlet>> m_outlets;
    std::unique_ptr<ChargePointProtocol> m_protocol;
    std::mt19937 m_random;

    bool m_on = false;
    bool m_offline = false;
    bool m_dialling = false;
    bool m_connected = false;
    bool m_rebooting = false;
    bool m_needsBoot = true;
    bool m_settling = false;
    Registration m_registration = Registration::None;
    QByteArray m_bootReason = "PowerUp";
    QByteArray m_linkProblem;
    int m_redials = 0;
    TimeUs m_nextDial = noTime;
    TimeUs m_nextBoot = noTime;
    TimeUs m_nextHeartbeat = noTime;
    TimeUs m_nextAligned = noTime;
    TimeUs m_nextTick = noTime;
    std::multimap<TimeUs, std::function<void()>> m_tasks;

    std::deque<OutgoingCall> m_queue;
    std::optional<OutgoingCall> m_open; // sent, not answered
    QByteArray m_faultId; // the id that every call has when that was ordered
    quint32 m_keys = 0;
    quint64 m_transactionCount = 0;
    std::map<int, double> m_backwards; // what the meter that runs backwards said last, by EVSE
    std::map<std::pair<int, int>, QByteArray> m_seenStatus; // by EVSE and connector, for events
};

} // namespace Roamscope
