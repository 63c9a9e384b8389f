// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/catalog/severity.h"

#include <QByteArray>
#include <QString>

namespace Roamscope {

/// Something that a live counterpart did that it should not, or that the connection suffered. A small value:
/// made in the network thread, its sentence made when it is shown. Nobody else is disturbed by it.
struct PeerProblem
{
    enum class Kind : quint8 {
        NotHttp, ///< bytes that are no HTTP request came to our port
        HeaderTooLarge,
        HandshakeTimeout, ///< a connection that did not finish its request in time
        NotWebSocket, ///< an HTTP request without an upgrade
        WrongPath, ///< no charge point id in it, or not the configured one
        Unauthorized, ///< refused with 401
        NoSubprotocol, ///< none offered, or none of ours
        TlsFailed,
        FrameTooLarge,
        BinaryFrame,
        InvalidUtf8,
        ProtocolError, ///< a violation of RFC 6455
        NotOcpp, ///< a text that is no OCPP-J message
        TooDeep, ///< nesting beyond what is read
        DuplicateConnection, ///< the same charge point connected again; the newer one stays
        Flood, ///< more messages than are taken; reading was slowed
        ConnectionLost, ///< without a closing handshake
        PingTimeout,
        ConnectFailed, ///< our own call did not get through
        Unanswered,
        LateAnswer,
        WrongOrder, ///< a message before BootNotification was accepted, a second call before the first was answered …
        RepeatedMessageId,
        TimeJump, ///< the charger's clock stepped
        Silence, ///< longer without a message than the heartbeat interval allows
        RecordingFailed, ///< the disk is full, or the file is gone
        Http, ///< OCPI: a request that HTTP does not allow, or too many of them
        Redirect, ///< OCPI: it would have left the host that the user named, or goes in circles
        BodyTooLarge,
        BadEncoding, ///< gzip or chunks that cannot be read
        BadCertificate,
        OrphanAnswer, ///< an answer to a message that was never sent
        AnswerRejected, ///< the peer says that it cannot read what we sent (2.1 CALLRESULTERROR, or an error with id "-1")
        Count
    };
    Kind kind = Kind::ProtocolError;
    Severity severity = Severity::Warning;
    TimeUs time = noTime;
    QByteArray peer {}; ///< charge point id or party; empty while not known
    QByteArray address {}; ///< "192.168.1.7:40112"
    QByteArray detail {}; ///< what exactly: a close code, a number of bytes, the reason of a library
    quint64 count = 1; ///< how often, where several are told as one
    Lane lane = Lane::ChargePoint; ///< what the peer is

    /// Heading for all problems of the kind, translated.
    static QString title(Kind kind);
    /// Stable id for `--json`: "not-http" …
    static QLatin1StringView id(Kind kind);
    /// Count when there is none with that id.
    static Kind fromId(QByteArrayView id);
    /// What happened, with peer, address and detail; a translated sentence.
    QString message() const;
    /// What to do, translated.
    QString advice() const;
};

} // namespace Roamscope
