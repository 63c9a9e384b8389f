// SPDX-License-Identifier: GPL-3.0-or-later
// The hands of ChargePointCore, and what follows from them: authorization, transactions, availability.
#include "models/capture/isotime.h"
#include "models/catalog/catalog.h"
#include "models/endpoints/chargepointcore.h"

#include <QCoreApplication>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr TimeUs second = 1'000'000;
constexpr TimeUs physicsTick = 5 * second;
constexpr double flushBeforeReset = 5; // seconds until a soft reset goes on although messages wait

QString translated(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

} // namespace

ChargeOutlet *ChargePointCore::outlet(int evse) const
{
    return evse >= 1 && evse <= int(m_outlets.size()) ? m_outlets[std::size_t(evse - 1)].get() : nullptr;
}

QString ChargePointCore::noSuchEvse(int evse) const
{
    return QCoreApplication::translate("Roamscope", "There is no EVSE %1: this charge point has %2.").arg(evse).arg(m_outlets.size());
}

QByteArray ChargePointCore::statusOf(int evse, int connector) const
{
    const ChargeOutlet *one = outlet(evse);
    return one ? m_protocol->status(*one, connector) : QByteArray();
}

double ChargePointCore::deliveredWh() const
{
    double total = 0;
    for (const auto &one : m_outlets)
        total += one->registerWh() - m_settings.meterStartWh * one->id();
    return total;
}

double ChargePointCore::toldRegister(ChargeOutlet &outlet)
{
    if (!has(StationFault::MeterGoesBack))
        return outlet.registerWh();
    double &told = m_backwards.try_emplace(outlet.id(), outlet.registerWh() + 5000).first->second;
    told = std::max(0.0, told - 37);
    return told;
}

// --- What follows

void ChargePointCore::settle()
{
    if (m_settling)
        return; // what a change brings about is seen by the round that runs
    m_settling = true;
    for (const auto &one : m_outlets)
        settle(*one);
    if (m_nextTick == noTime) {
        const bool active = std::any_of(m_outlets.begin(), m_outlets.end(), [](const auto &one) {
            return one->transaction || !one->authorized.isEmpty() || one->reservation;
        });
        if (active)
            m_nextTick = m_now + physicsTick;
    }
    m_settling = false;
}

void ChargePointCore::settle(ChargeOutlet &outlet)
{
    const TimeUs station = stationNow();
    if (outlet.reservation && outlet.reservation->expiry != noTime && outlet.reservation->expiry <= station)
        dropReservation(outlet, true);

    // Nobody plugged in after the card was read.
    if (!outlet.authorized.isEmpty() && !outlet.plugged && !outlet.transaction) {
        const int limit = m_variables.number("ConnectionTimeOut", 60);
        if (limit > 0 && m_now - outlet.authorizedAt >= limit * second) {
            outlet.authorized = {};
            outlet.remoteStartId = -1;
        }
    } else if (outlet.transaction && !outlet.plugged && outlet.transaction->authorized && !outlet.vehicle
               && outlet.transaction->chargedSeconds <= 0 && version() != ProtocolVersion::Ocpp16) {
        const int limit = m_variables.number("ConnectionTimeOut", 60);
        if (limit > 0 && m_now - outlet.authorizedAt >= limit * second)
            endTransaction(outlet, StopReason::Timeout, "EVConnectTimeout");
    }

    if (!outlet.transaction && startPointReached(outlet)) {
        const char *trigger = outlet.remoteStartId >= 0 ? "RemoteStart" : outlet.authorized.isEmpty() || outlet.authorizedAt < m_now ? "CablePluggedIn" : "Authorized";
        beginTransaction(outlet, trigger);
    }

    const TimeUs started = outlet.transaction ? outlet.transaction->started : noTime;
    const ProfileLimit limit = m_profiles.limit(outlet.id(), station, started, outlet.transaction ? outlet.transaction->id : QByteArray());
    const ProfileLimit whole = m_profiles.limit(0, station, noTime, {});
    outlet.limitW = limit.watts;
    outlet.limitPhases = limit.watts >= 0 ? limit.phases : m_settings.phases;
    if (whole.watts >= 0) {
        // The limit of the station is shared evenly among those that charge.
        const auto active = std::count_if(m_outlets.begin(), m_outlets.end(), [](const auto &one) { return one->transaction && one->transaction->authorized; });
        const double share = whole.watts / double(std::max<std::ptrdiff_t>(1, active));
        outlet.limitW = outlet.limitW < 0 ? share : std::min(outlet.limitW, share);
    }

    const QByteArray state = outlet.chargingState();
    if (outlet.transaction && state != outlet.transaction->toldState) {
        if (outlet.transaction->toldState.isEmpty())
            outlet.transaction->toldState = state;
        else
            m_protocol->transactionChanged(outlet, "ChargingStateChanged");
    }
    if (state != outlet.lastState) {
        outlet.lastState = state;
        emitEvent({.kind = ChargePointEvent::Kind::ChargingState, .evse = outlet.id(), .text = state});
    }
    if (m_rebooting)
        return;
    for (int connector = 1; connector <= outlet.connectors; ++connector) {
        const QByteArray status = m_protocol->status(outlet, connector);
        QByteArray &seen = m_seenStatus[{outlet.id(), connector}];
        if (seen != status) {
            seen = status;
            emitEvent({.kind = ChargePointEvent::Kind::Status, .evse = outlet.id(), .connector = connector, .text = status});
        }
        if (isOnline() && outlet.toldStatus[std::size_t(connector - 1)] != status)
            m_protocol->sendStatus(outlet, connector);
    }
}

bool ChargePointCore::startPointReached(const ChargeOutlet &outlet) const
{
    if (outlet.isFaulted() || m_rebooting || (!outlet.operative && outlet.authorized.isEmpty()))
        return false;
    const bool authorized = !outlet.authorized.isEmpty();
    if (version() == ProtocolVersion::Ocpp16)
        return outlet.plugged && authorized;
    const QList<QByteArray> points = m_variables.list("TxCtrlr.TxStartPoint");
    for (const QByteArray &point : points) {
        if (point == "Authorized" ? authorized
            : point == "EVConnected" || point == "ParkingBayOccupancy" ? outlet.plugged && !outlet.finishing
                                                                       : outlet.plugged && authorized)
            return true;
    }
    return false;
}

bool ChargePointCore::stopsAt(const char *point) const
{
    return version() == ProtocolVersion::Ocpp16 || m_variables.list("TxCtrlr.TxStopPoint").contains(QByteArray(point));
}

void ChargePointCore::beginTransaction(ChargeOutlet &outlet, const char *trigger)
{
    auto transaction = std::make_shared<ChargeTransaction>();
    transaction->key = ++m_keys;
    if (version() != ProtocolVersion::Ocpp16) {
        transaction->id = has(StationFault::TransactionIdZero) ? QByteArray("0") : has(StationFault::TransactionIdNegative) ? QByteArray("-1") : freshMessageId();
        transaction->idKnown = true;
    }
    transaction->token = outlet.authorized;
    transaction->authorized = !outlet.authorized.isEmpty();
    transaction->started = stationNow();
    transaction->startedTrue = m_now;
    transaction->meterStart = outlet.registerWh();
    transaction->lastRegister = transaction->meterStart;
    transaction->remoteStartId = outlet.remoteStartId;
    if (outlet.reservation && !isReservedForOther(outlet, outlet.authorized)) {
        transaction->reservationId = outlet.reservation->id;
        outlet.reservation.reset(); // used up: nothing to report
    }
    outlet.authorized = {};
    outlet.remoteStartId = -1;
    outlet.finishing = false;
    outlet.transaction = transaction;
    const int interval = m_variables.number("MeterValueSampleInterval");
    transaction->nextSample = interval > 0 ? m_now + interval * second : noTime;
    ++m_transactionCount;
    m_protocol->transactionStarted(outlet, trigger);
    emitEvent({.kind = ChargePointEvent::Kind::TransactionStarted, .evse = outlet.id(), .text = transaction->id});
}

void ChargePointCore::endTransaction(ChargeOutlet &outlet, StopReason reason, const char *trigger)
{
    const std::shared_ptr<ChargeTransaction> transaction = outlet.transaction;
    transaction->authorized = false;
    transaction->ended = true;
    m_protocol->transactionEnded(outlet, reason, trigger);
    outlet.transaction.reset();
    outlet.authorized = {};
    outlet.suspendedByStation = false;
    outlet.finishing = outlet.plugged;
    m_profiles.removeIf([&](const InstalledProfile &profile) {
        return profile.purpose == InstalledProfile::Purpose::Transaction && profile.evse == outlet.id();
    });
    if (outlet.operativeLater) {
        outlet.operative = *outlet.operativeLater;
        outlet.operativeLater.reset();
    }
    static constexpr const char *words[] = {"Local", "Remote", "EVDisconnected", "EmergencyStop", "HardReset", "SoftReset", "PowerLoss", "Reboot",
                                            "DeAuthorized", "UnlockCommand", "EnergyLimitReached", "Fault", "Timeout", "Other"};
    emitEvent({.kind = ChargePointEvent::Kind::TransactionEnded, .evse = outlet.id(), .text = words[int(reason)]});
}

void ChargePointCore::stopAt(ChargeOutlet &outlet, StopReason reason, const char *trigger)
{
    if (!outlet.transaction)
        return;
    outlet.transaction->authorized = false;
    if (stopsAt("Authorized") || stopsAt("PowerPathClosed") || stopsAt("EnergyTransfer") || reason == StopReason::EvDisconnected
        || reason == StopReason::EmergencyStop || reason == StopReason::HardReset || reason == StopReason::SoftReset || reason == StopReason::Fault)
        endTransaction(outlet, reason, trigger);
    else
        m_protocol->transactionChanged(outlet, trigger);
    settle();
}

// --- Authorization

void ChargePointCore::decide(const ChargeToken &token, std::function<void(const TokenVerdict &)> done)
{
    const TimeUs now = stationNow();
    std::optional<KnownToken> known;
    if (m_variables.flag("LocalAuthListEnabled"))
        known = m_tokens.inList(token.id, now);
    if (!known && m_variables.flag("AuthorizationCacheEnabled"))
        known = m_tokens.inCache(token.id, now);
    const auto verdict = [&]() { return TokenVerdict {known->status, known->group, {}, false}; };
    if (isOnline()) {
        if (known && known->status == "Accepted" && m_variables.flag("LocalPreAuthorize"))
            return done(verdict());
        return m_protocol->ask(token, std::move(done));
    }
    if (known && m_variables.flag("LocalAuthorizeOffline"))
        return done(verdict());
    if (!known && m_variables.flag("AllowOfflineTxForUnknownId"))
        return done({"Accepted", {}, {}, false});
    done({"Invalid", {}, {}, false});
}

void ChargePointCore::remember(const ChargeToken &token, const TokenVerdict &verdict)
{
    if (verdict.asked && m_variables.flag("AuthorizationCacheEnabled"))
        m_tokens.remember(token.id, {verdict.status, verdict.group, verdict.expiry.isEmpty() ? noTime : parseIsoTime(std::string_view(verdict.expiry.constData(), std::size_t(verdict.expiry.size())))});
}

bool ChargePointCore::isReservedForOther(const ChargeOutlet &outlet, const ChargeToken &token) const
{
    return outlet.reservation && !outlet.reservation->token.is(token) && !outlet.reservation->token.sameGroup(token);
}

void ChargePointCore::accept(ChargeOutlet &outlet, const ChargeToken &token, const char *trigger)
{
    if (outlet.transaction) {
        // 2.x: the cable came first and began the transaction.
        outlet.transaction->token = token;
        outlet.transaction->authorized = true;
        outlet.authorizedAt = m_now;
        m_protocol->transactionChanged(outlet, trigger);
    } else {
        outlet.authorized = token;
        outlet.authorizedAt = m_now;
        outlet.finishing = false;
    }
    settle();
}

QString ChargePointCore::present(int evse, const ChargeToken &token)
{
    ChargeOutlet *one = outlet(evse);
    if (!one)
        return noSuchEvse(evse);
    if (one->transaction && one->transaction->authorized && (token.is(one->transaction->token) || token.sameGroup(one->transaction->token)))
        return stop(evse, StopReason::Local);
    if (!one->authorized.isEmpty() && token.is(one->authorized)) {
        one->authorized = {};
        settle();
        pump();
        return {};
    }
    return start(evse, token);
}

QString ChargePointCore::start(int evse, const ChargeToken &token)
{
    ChargeOutlet *one = outlet(evse);
    if (!one)
        return noSuchEvse(evse);
    if (token.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Roamscope", "There is no token. Enter one."));
    if (m_rebooting)
        return translated(QT_TRANSLATE_NOOP("Roamscope", "The charge point is restarting. Try again in a few seconds."));
    if (one->isFaulted())
        return QCoreApplication::translate("Roamscope", "EVSE %1 is faulted. Clear the fault first.").arg(evse);
    if (!one->operative)
        return QCoreApplication::translate("Roamscope", "EVSE %1 is out of service.").arg(evse);
    if (one->transaction && one->transaction->authorized)
        return QCoreApplication::translate("Roamscope", "EVSE %1 is charging already. Stop that charge first.").arg(evse);
    decide(token, [this, evse, token](const TokenVerdict &verdict) {
        ChargeOutlet *where = outlet(evse);
        ChargeToken found = token;
        if (found.group.isEmpty())
            found.group = verdict.group;
        if (verdict.isAccepted() && !isReservedForOther(*where, found))
            accept(*where, found, "Authorized");
        else
            emitEvent({.kind = ChargePointEvent::Kind::Refused, .evse = evse, .text = verdict.isAccepted() ? QByteArray("Reserved") : verdict.status});
    });
    settle();
    pump();
    return {};
}

QString ChargePointCore::stop(int evse, StopReason reason)
{
    ChargeOutlet *one = outlet(evse);
    if (!one)
        return noSuchEvse(evse);
    if (!one->transaction) {
        if (!one->authorized.isEmpty()) {
            one->authorized = {};
            settle();
            pump();
            return {};
        }
        return QCoreApplication::translate("Roamscope", "EVSE %1 is not charging.").arg(evse);
    }
    stopAt(*one, reason, reason == StopReason::Local ? "StopAuthorized" : reason == StopReason::Remote ? "RemoteStop" : "AbnormalCondition");
    pump();
    return {};
}

void ChargePointCore::verdictOnStart(const std::shared_ptr<ChargeTransaction> &transaction, const TokenVerdict &verdict)
{
    remember(transaction->token, verdict);
    if (!verdict.group.isEmpty() && transaction->token.group.isEmpty())
        transaction->token.group = verdict.group;
    if (verdict.isAccepted() || transaction->ended)
        return;
    for (const auto &one : m_outlets) {
        if (one->transaction != transaction)
            continue;
        emitEvent({.kind = ChargePointEvent::Kind::Refused, .evse = one->id(), .text = verdict.status});
        if (m_variables.flag("StopTransactionOnInvalidId")) {
            stopAt(*one, StopReason::DeAuthorized, "Deauthorized");
        } else {
            one->suspendedByStation = true;
        }
    }
    settle();
}

ChargeOutlet *ChargePointCore::outletOf(const QByteArray &transactionId) const
{
    for (const auto &one : m_outlets) {
        if (one->transaction && one->transaction->idKnown && one->transaction->id == transactionId)
            return one.get();
    }
    return nullptr;
}

ChargeOutlet *ChargePointCore::outletFor(const ChargeToken &token) const
{
    ChargeOutlet *free = nullptr;
    for (const auto &one : m_outlets) {
        if (one->isFaulted() || !one->operative || one->transaction || !one->authorized.isEmpty() || isReservedForOther(*one, token))
            continue;
        if (one->plugged)
            return one.get();
        if (!free)
            free = one.get();
    }
    return free;
}

void ChargePointCore::remoteStart(ChargeOutlet &outlet, const ChargeToken &token, int remoteStartId)
{
    const auto begin = [this, evse = outlet.id(), remoteStartId](const ChargeToken &accepted) {
        ChargeOutlet *one = this->outlet(evse);
        if (one->transaction)
            one->transaction->remoteStartId = remoteStartId;
        else
            one->remoteStartId = remoteStartId;
        accept(*one, accepted, "RemoteStart");
    };
    if (!m_variables.flag("AuthorizeRemoteTxRequests"))
        return begin(token);
    decide(token, [this, begin, token, evse = outlet.id()](const TokenVerdict &verdict) {
        ChargeToken found = token;
        if (found.group.isEmpty())
            found.group = verdict.group;
        if (verdict.isAccepted())
            begin(found);
        else
            emitEvent({.kind = ChargePointEvent::Kind::Refused, .evse = evse, .text = verdict.status});
    });
}

void ChargePointCore::remoteStop(ChargeOutlet &outlet)
{
    stopAt(outlet, StopReason::Remote, "RemoteStop");
}

// --- Hands

QString ChargePointCore::plugIn(int evse, int connector, const std::optional<ChargeVehicle> &vehicle)
{
    ChargeOutlet *one = outlet(evse);
    if (!one)
        return noSuchEvse(evse);
    if (connector < 1 || connector > one->connectors)
        return QCoreApplication::translate("Roamscope", "EVSE %1 has no connector %2.").arg(evse).arg(connector);
    if (one->plugged)
        return QCoreApplication::translate("Roamscope", "A vehicle is plugged in at EVSE %1 already.").arg(evse);
    one->plugged = true;
    one->pluggedConnector = connector;
    one->finishing = false;
    one->suspendedByVehicle = false;
    one->vehicle = VehicleModel(vehicle.value_or(m_settings.vehicle));
    if (one->transaction)
        m_protocol->transactionChanged(*one, "CablePluggedIn");
    settle();
    pump();
    return {};
}

QString ChargePointCore::unplug(int evse)
{
    ChargeOutlet *one = outlet(evse);
    if (!one)
        return noSuchEvse(evse);
    if (!one->plugged)
        return QCoreApplication::translate("Roamscope", "Nothing is plugged in at EVSE %1.").arg(evse);
    one->plugged = false;
    one->suspendedByVehicle = false;
    if (one->transaction) {
        const bool ends = version() == ProtocolVersion::Ocpp16 ? m_variables.flag("StopTransactionOnEVSideDisconnect") || !one->transaction->authorized
                                                              : stopsAt("EVConnected") || m_variables.flag("StopTransactionOnEVSideDisconnect");
        if (ends)
            endTransaction(*one, StopReason::EvDisconnected, "EVCommunicationLost");
        else
            m_protocol->transactionChanged(*one, "EVCommunicationLost");
    }
    one->vehicle.reset();
    one->finishing = false;
    settle();
    pump();
    return {};
}

QString ChargePointCore::suspend(int evse, bool byVehicle, bool on)
{
    ChargeOutlet *one = outlet(evse);
    if (!one)
        return noSuchEvse(evse);
    if (on && !one->transaction)
        return QCoreApplication::translate("Roamscope", "EVSE %1 is not charging.").arg(evse);
    (byVehicle ? one->suspendedByVehicle : one->suspendedByStation) = on;
    settle();
    pump();
    return {};
}

QString ChargePointCore::setFault(int evse, const QByteArray &errorCode, const QByteArray &info)
{
    ChargeOutlet *one = outlet(evse);
    if (!one)
        return noSuchEvse(evse);
    const CatalogEnum *codes = Catalog::instance().enumeration(ProtocolVersion::Ocpp16, "ChargePointErrorCode");
    if (errorCode == "NoError" || !codes || !codes->value(std::string_view(errorCode.constData(), std::size_t(errorCode.size()))))
        return QCoreApplication::translate("Roamscope", "%1 is no error code of OCPP 1.6. Use one such as GroundFailure.").arg(QString::fromUtf8(errorCode));
    one->errorCode = errorCode;
    one->errorInfo = info;
    if (one->transaction)
        endTransaction(*one, StopReason::Fault, "AbnormalCondition");
    one->authorized = {};
    settle();
    pump();
    return {};
}

QString ChargePointCore::clearFault(int evse)
{
    ChargeOutlet *one = outlet(evse);
    if (!one)
        return noSuchEvse(evse);
    one->errorCode.clear();
    one->errorInfo.clear();
    settle();
    pump();
    return {};
}

void ChargePointCore::emergencyStop()
{
    for (const auto &one : m_outlets) {
        one->errorCode = "OtherError";
        one->errorInfo = "Emergency stop";
        if (one->transaction)
            endTransaction(*one, StopReason::EmergencyStop, "AbnormalCondition");
        one->authorized = {};
    }
    settle();
    pump();
}

void ChargePointCore::dropReservation(ChargeOutlet &outlet, bool expired)
{
    if (!outlet.reservation)
        return;
    const ChargeReservation reservation = *outlet.reservation;
    outlet.reservation.reset();
    m_protocol->reservationOver(reservation, expired);
}

bool ChargePointCore::setOperative(int evse, bool operative)
{
    bool now = true;
    for (const auto &one : m_outlets) {
        if (evse != 0 && one->id() != evse)
            continue;
        if (!operative && one->transaction) {
            one->operativeLater = false;
            now = false;
        } else {
            one->operativeLater.reset();
            one->operative = operative;
        }
    }
    return now;
}

// --- Restarts

void ChargePointCore::reboot(StopReason reason, const char *bootReason)
{
    for (const auto &one : m_outlets) {
        if (one->transaction)
            endTransaction(*one, reason, reason == StopReason::HardReset || reason == StopReason::SoftReset ? "ResetCommand" : "AbnormalCondition");
        one->authorized = {};
    }
    m_bootReason = bootReason;
    settle();
    pump();
    const bool soft = reason == StopReason::SoftReset && m_connected && queued() > 0;
    const auto down = [this]() {
        m_rebooting = true;
        m_needsBoot = true;
        m_registration = Registration::None;
        m_nextHeartbeat = noTime;
        m_nextBoot = noTime;
        for (const auto &one : m_outlets)
            std::fill(one->toldStatus.begin(), one->toldStatus.end(), QByteArray());
        if (m_connected || m_dialling)
            m_port.close(true);
        later(m_settings.bootSeconds, [this]() {
            m_rebooting = false;
            m_redials = 0;
            dial();
        });
    };
    // A soft reset lets the messages go first, a hard one does not wait.
    if (soft)
        later(flushBeforeReset, down);
    else
        later(0.2, down);
}

void ChargePointCore::reset(bool hard, int evse)
{
    if (evse == 0)
        return reboot(hard ? StopReason::HardReset : StopReason::SoftReset, "RemoteReset");
    if (ChargeOutlet *one = outlet(evse)) {
        if (one->transaction)
            endTransaction(*one, hard ? StopReason::HardReset : StopReason::SoftReset, "ResetCommand");
        one->errorCode.clear();
        one->authorized = {};
        settle();
    }
}

void ChargePointCore::passwordChanged(const QByteArray &password)
{
    m_settings.password = password;
    emitEvent({.kind = ChargePointEvent::Kind::PasswordChanged, .payload = password});
}

} // namespace Roamscope
