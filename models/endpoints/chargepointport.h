// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QByteArray>

namespace Roamscope {

/// What a simulated charge point needs of its connection. The live one is an OcppLink over a WebSocket; tests
/// drive it by hand. All calls come from the thread of the ChargePointCore.
class ChargePointPort
{
public:
    virtual ~ChargePointPort() = default;
    /// Dials the CSMS; ChargePointCore::opened() or closed() is the answer.
    virtual void open() = 0;
    /// Hangs up; `clean` with a closing handshake. ChargePointCore::closed() follows.
    virtual void close(bool clean) = 0;
    virtual void call(const QByteArray &id, const QByteArray &action, const QByteArray &payload) = 0;
    virtual void answer(const QByteArray &id, const QByteArray &payload) = 0;
    /// `code` as the protocol version spells it.
    virtual void answerError(const QByteArray &id, const QByteArray &code, const QByteArray &description) = 0;
};

/// Something that happened to a simulated charge point: for scripts, the page and `--json`.
struct ChargePointEvent
{
    enum class Kind : quint8 {
        Connected,
        Disconnected, ///< text = why
        Registered, ///< text = Accepted, Pending, Rejected
        Sent, ///< a call of ours: action, payload
        Answered, ///< its answer: action, payload, id; text = error code where it was refused
        Received, ///< a call of the CSMS: action, payload
        Status, ///< evse, connector; text = the status as the version calls it
        ChargingState, ///< evse; text, OCPP 2.x words for every version
        TransactionStarted, ///< evse; text = its id, empty while not known
        TransactionEnded, ///< evse; text = the reason
        Refused, ///< an authorization; evse, text = why
        PasswordChanged, ///< the CSMS set a new one: payload. Never shown
        Dropped, ///< a message of a transaction was given up after all attempts: action
    };
    Kind kind = Kind::Connected;
    TimeUs time = noTime; ///< true time, as simulated
    int evse = 0;
    int connector = 0;
    QByteArray action {};
    QByteArray text {};
    QByteArray payload {};
};

} // namespace Roamscope
