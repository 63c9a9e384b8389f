// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/peerproblem.h"

#include <QCoreApplication>

#include <array>

namespace Roamscope {

namespace {

struct Words
{
    PeerProblem::Kind kind;
    const char *id;
    const char *title;
    const char *advice;
};

using Kind = PeerProblem::Kind;

constexpr std::array<Words, std::size_t(Kind::Count)> words {{
    {Kind::NotHttp, "not-http", QT_TRANSLATE_NOOP("Roamscope", "Something that is no HTTP came to the port"),
     QT_TRANSLATE_NOOP("Roamscope", "Check address and port; a client that wants TLS needs wss:// and a port with TLS.")},
    {Kind::HeaderTooLarge, "header-too-large", QT_TRANSLATE_NOOP("Roamscope", "Request header too large"),
     QT_TRANSLATE_NOOP("Roamscope", "The connection was closed. Look at what the peer sends before the upgrade.")},
    {Kind::HandshakeTimeout, "handshake-timeout", QT_TRANSLATE_NOOP("Roamscope", "Handshake not finished in time"),
     QT_TRANSLATE_NOOP("Roamscope", "Something connects and stays silent: a port scan, a half-open link, or a proxy in between.")},
    {Kind::NotWebSocket, "not-websocket", QT_TRANSLATE_NOOP("Roamscope", "HTTP request without upgrade to WebSocket"),
     QT_TRANSLATE_NOOP("Roamscope", "Use a ws:// or wss:// address; a proxy in between may have removed the Upgrade header.")},
    {Kind::WrongPath, "wrong-path", QT_TRANSLATE_NOOP("Roamscope", "Unexpected path"),
     QT_TRANSLATE_NOOP("Roamscope", "The address must end in / and the id of the charge point.")},
    {Kind::Unauthorized, "unauthorized", QT_TRANSLATE_NOOP("Roamscope", "Refused: wrong user or password"),
     QT_TRANSLATE_NOOP("Roamscope", "Compare the password in the charge point with the one of the endpoint; the user name is the charge point id.")},
    {Kind::NoSubprotocol, "no-subprotocol", QT_TRANSLATE_NOOP("Roamscope", "No common OCPP version"),
     QT_TRANSLATE_NOOP("Roamscope", "Allow the version that the charge point offers, or set another one in it.")},
    {Kind::TlsFailed, "tls-failed", QT_TRANSLATE_NOOP("Roamscope", "TLS could not be agreed"),
     QT_TRANSLATE_NOOP("Roamscope", "The peer must trust the certificate, and the name in it must be the one that the peer dials.")},
    {Kind::FrameTooLarge, "frame-too-large", QT_TRANSLATE_NOOP("Roamscope", "Message too large"),
     QT_TRANSLATE_NOOP("Roamscope", "The connection was closed with code 1009. Raise the limit of the endpoint if the message is meant.")},
    {Kind::BinaryFrame, "binary-frame", QT_TRANSLATE_NOOP("Roamscope", "Binary message"),
     QT_TRANSLATE_NOOP("Roamscope", "OCPP-J uses text messages only; report it to the maker.")},
    {Kind::InvalidUtf8, "invalid-utf8", QT_TRANSLATE_NOOP("Roamscope", "Text that is not UTF-8"),
     QT_TRANSLATE_NOOP("Roamscope", "The connection was closed with code 1007. The peer has to encode texts as UTF-8.")},
    {Kind::ProtocolError, "protocol-error", QT_TRANSLATE_NOOP("Roamscope", "WebSocket protocol violated"),
     QT_TRANSLATE_NOOP("Roamscope", "Report it to the maker, or look for a middlebox that changes the stream.")},
    {Kind::NotOcpp, "not-ocpp", QT_TRANSLATE_NOOP("Roamscope", "Message that is no OCPP"),
     QT_TRANSLATE_NOOP("Roamscope", "It is recorded as damaged. Look at its text in Traffic.")},
    {Kind::TooDeep, "too-deep", QT_TRANSLATE_NOOP("Roamscope", "Message nested too deeply"),
     QT_TRANSLATE_NOOP("Roamscope", "It is recorded and not read further.")},
    {Kind::DuplicateConnection, "duplicate-connection", QT_TRANSLATE_NOOP("Roamscope", "Charge point connected twice"),
     QT_TRANSLATE_NOOP("Roamscope", "The newer connection stays. Two chargers may have the same id, or the old link was half-open.")},
    {Kind::Flood, "flood", QT_TRANSLATE_NOOP("Roamscope", "More messages than can be taken"),
     QT_TRANSLATE_NOOP("Roamscope", "Reading from this peer was slowed; nothing was dropped.")},
    {Kind::ConnectionLost, "connection-lost", QT_TRANSLATE_NOOP("Roamscope", "Connection lost"),
     QT_TRANSLATE_NOOP("Roamscope", "It ended without a closing handshake: look at the network and at time-outs of routers in between.")},
    {Kind::PingTimeout, "ping-timeout", QT_TRANSLATE_NOOP("Roamscope", "No answer to a ping"),
     QT_TRANSLATE_NOOP("Roamscope", "The link is half-open or the peer is overloaded.")},
    {Kind::ConnectFailed, "connect-failed", QT_TRANSLATE_NOOP("Roamscope", "Connecting failed"),
     QT_TRANSLATE_NOOP("Roamscope", "Check address, port, name resolution and firewall.")},
    {Kind::Unanswered, "unanswered", QT_TRANSLATE_NOOP("Roamscope", "Call without an answer"),
     QT_TRANSLATE_NOOP("Roamscope", "See whether the peer knows the action in this version, and whether it was busy.")},
    {Kind::LateAnswer, "late-answer", QT_TRANSLATE_NOOP("Roamscope", "Answer came late"),
     QT_TRANSLATE_NOOP("Roamscope", "The caller may have given up: look at what was done twice.")},
    {Kind::WrongOrder, "wrong-order", QT_TRANSLATE_NOOP("Roamscope", "Messages in the wrong order"),
     QT_TRANSLATE_NOOP("Roamscope", "Compare with the order that the protocol demands; many back-ends refuse such messages.")},
    {Kind::RepeatedMessageId, "repeated-message-id", QT_TRANSLATE_NOOP("Roamscope", "Message id used again"),
     QT_TRANSLATE_NOOP("Roamscope", "Only a repetition of the same message may use its id again.")},
    {Kind::TimeJump, "time-jump", QT_TRANSLATE_NOOP("Roamscope", "Clock of the peer jumped"),
     QT_TRANSLATE_NOOP("Roamscope", "Times before and after cannot be compared; see when it took the time from the back-end.")},
    {Kind::Silence, "silence", QT_TRANSLATE_NOOP("Roamscope", "Silence"),
     QT_TRANSLATE_NOOP("Roamscope", "No message for longer than the heartbeat interval: the link may be dead without either side knowing.")},
    {Kind::RecordingFailed, "recording-failed", QT_TRANSLATE_NOOP("Roamscope", "Recording failed"),
     QT_TRANSLATE_NOOP("Roamscope", "Connections go on; make room on the disk, and what waits is written.")},
    {Kind::Http, "http", QT_TRANSLATE_NOOP("Roamscope", "HTTP request refused"),
     QT_TRANSLATE_NOOP("Roamscope", "Look at method, path and headers of the request.")},
    {Kind::Redirect, "redirect", QT_TRANSLATE_NOOP("Roamscope", "Redirect not followed"),
     QT_TRANSLATE_NOOP("Roamscope", "Enter the final address in the endpoint if it is trusted.")},
    {Kind::BodyTooLarge, "body-too-large", QT_TRANSLATE_NOOP("Roamscope", "Body too large"),
     QT_TRANSLATE_NOOP("Roamscope", "The rest was not read. Ask for smaller pages, or raise the limit.")},
    {Kind::BadEncoding, "bad-encoding", QT_TRANSLATE_NOOP("Roamscope", "Body cannot be decoded"),
     QT_TRANSLATE_NOOP("Roamscope", "Content-Encoding or Transfer-Encoding does not match what was sent.")},
    {Kind::BadCertificate, "bad-certificate", QT_TRANSLATE_NOOP("Roamscope", "Certificate not trusted"),
     QT_TRANSLATE_NOOP("Roamscope", "Add the partner's CA to the endpoint, or have the certificate corrected.")},
    {Kind::OrphanAnswer, "orphan-answer", QT_TRANSLATE_NOOP("Roamscope", "Answer to a message that was never sent"),
     QT_TRANSLATE_NOOP("Roamscope", "The message id of an answer must be the one of its request; look at both in Traffic.")},
    {Kind::AnswerRejected, "answer-rejected", QT_TRANSLATE_NOOP("Roamscope", "The peer could not read our message"),
     QT_TRANSLATE_NOOP("Roamscope", "If it was not meant to be wrong, compare it with the schema of the version; the peer may expect another version.")},
}};

const Words &wordsOf(Kind kind)
{
    return words[std::size_t(kind < Kind::Count ? kind : Kind::ProtocolError)];
}

} // namespace

QString PeerProblem::title(Kind kind)
{
    return QCoreApplication::translate("Roamscope", wordsOf(kind).title);
}

QLatin1StringView PeerProblem::id(Kind kind)
{
    return QLatin1StringView(wordsOf(kind).id);
}

PeerProblem::Kind PeerProblem::fromId(QByteArrayView id)
{
    for (const Words &entry : words) {
        if (id == entry.id)
            return entry.kind;
    }
    return Kind::Count;
}

QString PeerProblem::message() const
{
    const QString what = title(kind);
    const QString who = QString::fromUtf8(peer.isEmpty() ? address : peer);
    const QString why = QString::fromUtf8(detail);
    if (who.isEmpty() && why.isEmpty())
        return what;
    if (why.isEmpty())
        //: %1 = who, %2 = what happened
        return QCoreApplication::translate("Roamscope", "%1: %2").arg(who, what);
    if (who.isEmpty())
        //: %1 = what happened, %2 = details
        return QCoreApplication::translate("Roamscope", "%1 (%2)").arg(what, why);
    //: %1 = who, %2 = what happened, %3 = details
    return QCoreApplication::translate("Roamscope", "%1: %2 (%3)").arg(who, what, why);
}

QString PeerProblem::advice() const
{
    return QCoreApplication::translate("Roamscope", wordsOf(kind).advice);
}

} // namespace Roamscope
