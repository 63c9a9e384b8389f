// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QByteArray>

namespace Roamscope {

struct OcppMessage;

/// What a central system reads in a request of a charger, of any version, to answer it and to keep up with the
/// charger's state. Members that a request does not have stay empty.
struct RequestFacts
{
    enum class Kind : quint8 {
        Other,
        Heartbeat,
        Boot,
        Status,
        Authorize,
        Start, ///< 1.6
        Stop, ///< 1.6
        TransactionEvent, ///< 2.x
        Meter,
        FirmwareStatus,
        LogStatus, ///< with DiagnosticsStatusNotification of 1.6
    };
    enum class Phase : quint8 { None, Started, Updated, Ended };

    Kind kind = Kind::Other;
    Phase phase = Phase::None; ///< of a TransactionEvent
    QByteArray token {};
    QByteArray tokenType {}; ///< 2.x
    bool hasToken = false; ///< one stands there, be it empty (NoAuthorization)
    bool hasCertificates = false; ///< Authorize with contract certificate data
    QByteArray transaction {};
    int evse = 0; ///< 1.6: connectorId
    int connector = 0; ///< 2.x
    QByteArray status {};
    QByteArray errorCode {};
    QByteArray vendor {};
    QByteArray model {};
    QByteArray firmware {};
    QByteArray serial {};
    QByteArray reason {};
    TimeUs timestamp = noTime;
    bool meansNow = false; ///< the timestamp was taken when the message was made (clock offset)
    qint64 energy = -1; ///< Wh, the register of the outlet; −1 = not told
    bool offline = false; ///< 2.x

    static RequestFacts of(const OcppMessage &message);
};

} // namespace Roamscope
