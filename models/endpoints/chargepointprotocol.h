// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/chargeoutlet.h"
#include "models/endpoints/ocppmessage.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <memory>
#include <optional>

namespace Roamscope {

class ChargePointCore;

/// Our answer to a call of the CSMS.
struct ChargePointAnswer
{
    nlohmann::ordered_json payload = nlohmann::ordered_json::object();
    std::optional<OcppErrorCode> error {}; ///< a CALLERROR instead
    QByteArray description {};
    std::function<void()> after {}; ///< runs when the answer is sent

    static ChargePointAnswer status(const char *word, std::function<void()> after = {});
    static ChargePointAnswer refuse(OcppErrorCode code, const QByteArray &description);
};

/// What the CSMS, or the charge point itself, thinks of a token.
struct TokenVerdict
{
    QByteArray status = "Invalid";
    QByteArray group {};
    QByteArray expiry {};
    bool asked = false; ///< the CSMS answered
    bool isAccepted() const { return status == "Accepted"; }
};

/// How a charge point speaks: one protocol version. Has no state of the charge point, only of the conversation.
class ChargePointProtocol
{
public:
    using Json = nlohmann::ordered_json;

    explicit ChargePointProtocol(ChargePointCore &core)
        : m_core(core)
    {
    }
    virtual ~ChargePointProtocol() = default;

    /// `reason` as OCPP 2.x calls it: "PowerUp", "RemoteReset" …
    virtual void sendBoot(const char *reason) = 0;
    virtual void sendHeartbeat() = 0;
    /// Each connector, and in 1.6 the station itself.
    virtual void sendAllStatuses() = 0;
    virtual void sendStatus(ChargeOutlet &outlet, int connector) = 0;
    virtual void ask(const ChargeToken &token, std::function<void(const TokenVerdict &)> done) = 0;
    /// Triggers are those of OCPP 2.x.
    virtual void transactionStarted(ChargeOutlet &outlet, const char *trigger) = 0;
    virtual void transactionChanged(ChargeOutlet &outlet, const char *trigger) = 0;
    virtual void transactionEnded(ChargeOutlet &outlet, StopReason reason, const char *trigger) = 0;
    /// Meter values; `context` is "Sample.Periodic", "Sample.Clock" or "Trigger".
    virtual void sample(ChargeOutlet &outlet, const char *context) = 0;
    virtual void reservationOver(const ChargeReservation &reservation, bool expired) = 0;
    /// The status as the protocol calls it, for a connector.
    virtual QByteArray status(const ChargeOutlet &outlet, int connector) const = 0;
    virtual ChargePointAnswer handle(const QByteArray &action, const Json &payload) = 0;

    static std::unique_ptr<ChargePointProtocol> make(ChargePointCore &core);

protected:
    ChargePointCore &core() const { return m_core; }

private:
    ChargePointCore &m_core;
};

} // namespace Roamscope
