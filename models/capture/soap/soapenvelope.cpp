// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/soap/soapenvelope.h"

#include "models/capture/jsontext.h"
#include "models/capture/soap/soappayload.h"
#include "models/capture/soap/soaptree.h"
#include "models/catalog/catalog.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace Roamscope {

namespace {

struct Namespace
{
    ProtocolVersion version = ProtocolVersion::Unknown;
    bool ofCentralSystem = false; ///< the service that is called is the central system's
    bool isOcpp = false;
};

Namespace namespaceOf(QByteArrayView uri)
{
    // urn://Ocpp/Cs/2012/06/: what it is, whose service, and the edition.
    const QByteArray lower = uri.toByteArray().toLower();
    const qsizetype at = lower.indexOf("ocpp/c");
    if (at < 0 || at + 7 > lower.size())
        return {};
    Namespace found {.version = ProtocolVersion::Ocpp16, .ofCentralSystem = lower[at + 6] == 's', .isOcpp = true};
    if (lower.contains("2012") || lower.contains("2010"))
        found.version = ProtocolVersion::Ocpp15;
    return found;
}

QByteArray actionOf(QByteArrayView element, bool *response)
{
    QByteArray name = element.toByteArray();
    *response = false;
    if (name.endsWith("Request")) {
        name.chop(7);
    } else if (name.endsWith("Response")) {
        name.chop(8);
        *response = true;
    } else {
        return {};
    }
    if (!name.isEmpty())
        name[0] = char(std::toupper(uchar(name[0])));
    return name;
}

// A fault's code as OCPP-J has it; others are kept in the details.
QByteArray errorCodeOf(const QByteArray &subcode)
{
    static constexpr std::array<QByteArrayView, 10> known = {
        "NotImplemented", "NotSupported", "InternalError", "ProtocolError", "SecurityError", "FormationViolation",
        "PropertyConstraintViolation", "OccurenceConstraintViolation", "TypeConstraintViolation", "GenericError"};
    return std::find(known.begin(), known.end(), QByteArrayView(subcode)) != known.end() ? subcode : QByteArray("GenericError");
}

QByteArray withoutPrefix(const QByteArray &name)
{
    return name.mid(name.indexOf(':') + 1);
}

void readFault(const SoapElement &fault, SoapMessage &message)
{
    QByteArray code;
    QByteArray subcode;
    for (const SoapElement &part : fault.children) {
        if (part.name == "faultcode") {
            code = withoutPrefix(part.text.trimmed());
        } else if (part.name == "faultstring") {
            message.errorDescription = part.text.trimmed();
        } else if (part.name == "Code") {
            for (const SoapElement &inner : part.children) {
                if (inner.name == "Value")
                    code = withoutPrefix(inner.text.trimmed());
                else if (inner.name == "Subcode" && !inner.children.empty())
                    subcode = withoutPrefix(inner.children.front().text.trimmed());
            }
        } else if (part.name == "Reason") {
            if (!part.children.empty())
                message.errorDescription = part.children.front().text.trimmed();
        } else {
            ++message.dropped;
        }
    }
    message.kind = FrameKind::CallError;
    message.errorCode = errorCodeOf(subcode.isEmpty() ? code : subcode);
    message.payload = '{' + (code.isEmpty() ? QByteArray() : "\"faultCode\":" + quotedJson(code))
        + (subcode.isEmpty() ? QByteArray() : (code.isEmpty() ? "" : ",") + QByteArrayLiteral("\"faultSubcode\":") + quotedJson(subcode)) + '}';
}

// The party that a fault or a nameless header leaves open.
void setLanes(SoapMessage &message, bool towardsCentralSystem)
{
    const bool up = towardsCentralSystem == (message.kind == FrameKind::Call);
    message.from = up ? Lane::ChargePoint : Lane::Csms;
    message.to = up ? Lane::Csms : Lane::ChargePoint;
}

void readHeader(const SoapElement &header, SoapMessage &message, QByteArray *wsaAction, Namespace *space)
{
    for (const SoapElement &part : header.children) {
        if (part.name.compare("chargeBoxIdentity", Qt::CaseInsensitive) == 0) {
            message.identity = part.text.trimmed().left(255);
            if (const Namespace own = namespaceOf(part.space); own.isOcpp)
                *space = own;
        } else if (part.name == "MessageID") {
            message.messageId = part.text.trimmed().left(255);
        } else if (part.name == "RelatesTo") {
            message.relatesTo = part.text.trimmed().left(255);
        } else if (part.name == "Action") {
            *wsaAction = part.text.trimmed().left(255);
        }
        // To, From, ReplyTo say how the letter travels; a Security header holds secrets. Neither belongs to the message.
    }
}

} // namespace

QByteArray SoapMessage::message(const QByteArray &id) const
{
    switch (kind) {
    case FrameKind::CallResult:
        return "[3," + quotedJson(id) + ',' + payload + ']';
    case FrameKind::CallError:
        return "[4," + quotedJson(id) + ',' + quotedJson(errorCode) + ',' + quotedJson(errorDescription) + ',' + payload + ']';
    default:
        return "[2," + quotedJson(id) + ',' + quotedJson(action) + ',' + payload + ']';
    }
}

bool looksLikeSoap(QByteArrayView text)
{
    const QByteArrayView head = text.first(std::min<qsizetype>(text.size(), 1024)).trimmed();
    return head.startsWith('<') && head.contains("Envelope");
}

SoapMessage readSoapEnvelope(QByteArrayView xml)
{
    SoapMessage message;
    if (xml.size() > longestSoapEnvelope)
        return message;
    SoapElement envelope;
    if (!readSoapTree(xml, &envelope, &message.detail))
        return message;
    message.problem = SoapMessage::Problem::Foreign;
    if (envelope.name != "Envelope")
        return message;
    const SoapElement *body = nullptr;
    QByteArray wsaAction;
    Namespace space;
    for (const SoapElement &part : envelope.children) {
        if (part.name == "Header")
            readHeader(part, message, &wsaAction, &space);
        else if (part.name == "Body" && !part.children.empty())
            body = &part.children.front();
    }
    bool response = false;
    if (!body)
        return message;
    if (body->name == "Fault") {
        if (!space.isOcpp) {
            // A fault names no OCPP namespace of its own: its subcode may, and else what it answers tells.
            space.isOcpp = !message.relatesTo.isEmpty() || xml.contains("Ocpp/C");
            space.version = ProtocolVersion::Unknown;
        }
        if (!space.isOcpp)
            return message;
        message.problem = SoapMessage::Problem::None;
        message.version = space.version;
        readFault(*body, message);
        return message;
    }
    if (const Namespace own = namespaceOf(body->space); own.isOcpp)
        space = own;
    message.action = actionOf(body->name, &response);
    if (message.action.isEmpty() && wsaAction.startsWith('/')) {
        message.action = wsaAction.mid(1);
        response = message.action.endsWith("Response");
        if (response)
            message.action.chop(8);
    }
    const bool known = Catalog::instance().knowsAction(message.action);
    if (message.action.isEmpty() || (!space.isOcpp && !known))
        return message;
    if (!space.isOcpp) {
        Initiator initiator = Initiator::Both;
        Catalog::instance().initiator(ProtocolVersion::Ocpp16, message.action, &initiator);
        space.ofCentralSystem = initiator != Initiator::Csms;
    }
    message.problem = SoapMessage::Problem::None;
    message.version = space.version;
    message.kind = response ? FrameKind::CallResult : FrameKind::Call;
    setLanes(message, space.ofCentralSystem);
    SoapPayload payload(message.action, response);
    message.payload = payload.write(*body);
    message.said = payload.said();
    message.dropped += payload.dropped();
    return message;
}

} // namespace Roamscope
