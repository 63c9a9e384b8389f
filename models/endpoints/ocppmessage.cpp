// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocppmessage.h"

#include "models/capture/jsontext.h"
#include "models/endpoints/textmatching.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QUuid>

#include <simdjson.h>

#include <array>
#include <chrono>
#include <cstring>
#include <vector>

namespace Roamscope {

namespace {

using Fault = OcppMessage::Fault;
using Type = OcppMessage::Type;

int lengthInCharacters(QByteArrayView text)
{
    int length = 0;
    for (const char c : text)
        length += (uchar(c) & 0xC0U) != 0x80U;
    return length;
}

/// Parse buffers of a thread: the network thread reads all messages of all connections.
struct Buffers
{
    simdjson::dom::parser parser;
    std::vector<char> padded;
};

Buffers &buffers()
{
    thread_local Buffers own;
    return own;
}

/// One element of the array: its text as it stands, and what the parser made of it.
struct Element
{
    simdjson::dom::element value;
    QByteArrayView text;
};

QByteArray textOf(const Element &element, bool *isText)
{
    std::string_view view;
    *isText = element.value.get_string().get(view) == simdjson::SUCCESS;
    return *isText ? QByteArray(view.data(), qsizetype(view.size())) : QByteArray();
}

struct Reader
{
    std::array<Element, 6> elements {};
    int count = 0;
    bool more = false;
    OcppMessage message {};

    void fault(Fault fault)
    {
        if (message.fault == Fault::None || message.fault == Fault::IdTooLong || message.fault == Fault::ExtraElements)
            message.fault = fault;
    }

    bool readType()
    {
        std::int64_t number = 0;
        if (count == 0 || elements[0].value.get_int64().get(number) != simdjson::SUCCESS) {
            fault(Fault::NoType);
            return false;
        }
        if (number < 2 || number > 6) {
            fault(Fault::UnknownType);
            return false;
        }
        message.type = Type(number);
        return true;
    }

    bool readId()
    {
        bool isText = false;
        if (count > 1)
            message.id = textOf(elements[1], &isText);
        if (!isText) {
            fault(Fault::NoId);
            return false;
        }
        if (message.id.size() > OcppMessage::maximumIdLength && lengthInCharacters(message.id) > OcppMessage::maximumIdLength)
            message.fault = Fault::IdTooLong;
        return true;
    }

    // The payload of a message, or the details of an error.
    void readPayload(int place)
    {
        if (count <= place) {
            fault(Fault::NoPayload);
            return;
        }
        const Element &element = elements[std::size_t(place)];
        message.payload = element.text.toByteArray();
        if (!element.value.is_object())
            fault(Fault::PayloadNotObject);
        else if (count > place + 1 || more)
            fault(Fault::ExtraElements);
    }

    void readAction()
    {
        bool isText = false;
        if (count > 2)
            message.action = textOf(elements[2], &isText);
        if (!isText || message.action.isEmpty())
            fault(Fault::NoAction);
        else
            readPayload(3);
    }

    // Details may be left out by sloppy peers: that is told as a missing payload, but the error is understood.
    void readError()
    {
        bool isText = false;
        if (count > 2)
            message.errorCode = textOf(elements[2], &isText);
        if (!isText) {
            fault(Fault::NoErrorCode);
            return;
        }
        if (count > 3)
            message.errorDescription = textOf(elements[3], &isText);
        readPayload(4);
    }

    void read()
    {
        if (!readType() || !readId())
            return;
        switch (message.type) {
        case Type::Call:
        case Type::Send:
            readAction();
            break;
        case Type::CallResult:
            readPayload(2);
            break;
        case Type::CallError:
        case Type::CallResultError:
            readError();
            break;
        case Type::Unknown:
            break;
        }
    }
};

QByteArray written(int type, const QByteArray &id, std::initializer_list<QByteArrayView> strings, const QByteArray &payload)
{
    QByteArray text;
    text.reserve(64 + payload.size());
    text += '[';
    text += char('0' + type);
    text += ",\"";
    appendEscapedJson(text, id);
    text += '"';
    for (const QByteArrayView string : strings) {
        text += ",\"";
        appendEscapedJson(text, string);
        text += '"';
    }
    text += ',';
    text += payload.isEmpty() ? QByteArrayView("{}") : QByteArrayView(payload);
    text += ']';
    return text;
}

QByteArray cutToDescription(const QByteArray &text)
{
    int length = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if ((uchar(text[i]) & 0xC0U) != 0x80U && ++length > OcppMessage::maximumDescriptionLength)
            return text.left(i);
    }
    return text;
}

} // namespace

OcppMessage OcppMessage::parse(QByteArrayView text)
{
    Reader reader;
    const auto failed = [&reader](Fault fault) {
        reader.message.fault = fault;
        return reader.message;
    };
    if (text.size() > maximumSize)
        return failed(Fault::TooLarge);
    Buffers &own = buffers();
    const std::size_t size = std::size_t(text.size());
    if (own.padded.size() < size + simdjson::SIMDJSON_PADDING)
        own.padded.resize(size + simdjson::SIMDJSON_PADDING);
    std::memcpy(own.padded.data(), text.data(), size);
    std::memset(own.padded.data() + size, ' ', simdjson::SIMDJSON_PADDING);
    simdjson::dom::element root;
    const simdjson::error_code error = own.parser.parse(own.padded.data(), size, false).get(root);
    // A large message does not keep its memory for ever.
    const auto shrink = [&own] {
        if (own.padded.size() > 1024 * 1024) {
            own.padded = {};
            own.parser = simdjson::dom::parser();
        }
    };
    if (error != simdjson::SUCCESS) {
        shrink();
        return failed(error == simdjson::DEPTH_ERROR || jsonIsDeeper(text, OcppMessage::maximumDepth) ? Fault::TooDeep : Fault::NotJson);
    }
    simdjson::dom::array array;
    if (root.get_array().get(array) != simdjson::SUCCESS) {
        shrink();
        return failed(Fault::NotArray);
    }
    if (jsonIsDeeper(text, OcppMessage::maximumDepth)) {
        shrink();
        return failed(Fault::TooDeep);
    }
    // The text is sound JSON here: finding the elements' ends needs brackets and quotes only.
    const QByteArrayView body(own.padded.data(), text.size());
    qsizetype at = body.indexOf('[') + 1;
    for (const simdjson::dom::element element : array) {
        if (reader.count == int(reader.elements.size())) {
            reader.more = true;
            break;
        }
        while (at < body.size() && (body[at] == ' ' || body[at] == '\t' || body[at] == '\n' || body[at] == '\r' || body[at] == ','))
            ++at;
        const qsizetype end = endOfJsonValue(body, at);
        if (end < 0)
            break;
        reader.elements[std::size_t(reader.count++)] = {element, body.sliced(at, end - at)};
        at = end;
    }
    reader.read();
    shrink();
    return reader.message;
}

FrameKind OcppMessage::frameKind() const
{
    switch (type) {
    case Type::Call:
        return FrameKind::Call;
    case Type::CallResult:
        return FrameKind::CallResult;
    case Type::CallError:
        return FrameKind::CallError;
    case Type::CallResultError:
        return FrameKind::CallResultError;
    case Type::Send:
        return FrameKind::Send;
    case Type::Unknown:
        break;
    }
    return FrameKind::Damaged;
}

QByteArray OcppMessage::toText() const
{
    switch (type) {
    case Type::Call:
    case Type::Send:
        return written(int(type), id, {action}, payload);
    case Type::CallResult:
        return written(int(type), id, {}, payload);
    case Type::CallError:
    case Type::CallResultError:
        return written(int(type), id, {errorCode, errorDescription}, payload);
    case Type::Unknown:
        break;
    }
    return {};
}

OcppMessage OcppMessage::call(QByteArray id, QByteArray action, QByteArray payload)
{
    OcppMessage message;
    message.type = Type::Call;
    message.id = std::move(id);
    message.action = std::move(action);
    message.payload = std::move(payload);
    return message;
}

OcppMessage OcppMessage::send(QByteArray id, QByteArray action, QByteArray payload)
{
    OcppMessage message = call(std::move(id), std::move(action), std::move(payload));
    message.type = Type::Send;
    return message;
}

OcppMessage OcppMessage::result(QByteArray id, QByteArray payload)
{
    OcppMessage message;
    message.type = Type::CallResult;
    message.id = std::move(id);
    message.payload = std::move(payload);
    return message;
}

OcppMessage OcppMessage::error(QByteArray id, QByteArray code, const QByteArray &description, QByteArray details)
{
    OcppMessage message;
    message.type = Type::CallError;
    message.id = std::move(id);
    message.errorCode = std::move(code);
    message.errorDescription = cutToDescription(description);
    message.payload = std::move(details);
    return message;
}

OcppMessage OcppMessage::resultError(QByteArray id, QByteArray code, const QByteArray &description, QByteArray details)
{
    OcppMessage message = error(std::move(id), std::move(code), description, std::move(details));
    message.type = Type::CallResultError;
    return message;
}

QString OcppMessage::faultText(Fault fault)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("Roamscope", source); };
    switch (fault) {
    case Fault::None:
        break;
    case Fault::NotJson:
        return text(QT_TRANSLATE_NOOP("Roamscope", "not valid JSON"));
    case Fault::NotArray:
        return text(QT_TRANSLATE_NOOP("Roamscope", "JSON, but not an array"));
    case Fault::TooLarge:
        return text(QT_TRANSLATE_NOOP("Roamscope", "larger than is read"));
    case Fault::TooDeep:
        return text(QT_TRANSLATE_NOOP("Roamscope", "nested too deeply"));
    case Fault::NoType:
        return text(QT_TRANSLATE_NOOP("Roamscope", "the first element is not a message type"));
    case Fault::UnknownType:
        return text(QT_TRANSLATE_NOOP("Roamscope", "unknown message type"));
    case Fault::NoId:
        return text(QT_TRANSLATE_NOOP("Roamscope", "the message id is missing or not a text"));
    case Fault::IdTooLong:
        return text(QT_TRANSLATE_NOOP("Roamscope", "the message id is longer than 36 characters"));
    case Fault::NoAction:
        return text(QT_TRANSLATE_NOOP("Roamscope", "the action is missing or not a text"));
    case Fault::NoErrorCode:
        return text(QT_TRANSLATE_NOOP("Roamscope", "the error code is missing or not a text"));
    case Fault::NoPayload:
        return text(QT_TRANSLATE_NOOP("Roamscope", "the payload is missing"));
    case Fault::PayloadNotObject:
        return text(QT_TRANSLATE_NOOP("Roamscope", "the payload is not an object"));
    case Fault::ExtraElements:
        return text(QT_TRANSLATE_NOOP("Roamscope", "more elements than the message type has"));
    }
    return {};
}

QByteArray errorCodeText(ProtocolVersion version, OcppErrorCode code)
{
    const bool is16 = version == ProtocolVersion::Ocpp16 || version == ProtocolVersion::Ocpp15;
    switch (code) {
    case OcppErrorCode::NotImplemented:
        return "NotImplemented";
    case OcppErrorCode::NotSupported:
        return "NotSupported";
    case OcppErrorCode::InternalError:
        return "InternalError";
    case OcppErrorCode::ProtocolError:
        return "ProtocolError";
    case OcppErrorCode::SecurityError:
        return "SecurityError";
    case OcppErrorCode::FormatViolation:
        return is16 ? "FormationViolation" : "FormatViolation";
    case OcppErrorCode::PropertyConstraintViolation:
        return "PropertyConstraintViolation";
    case OcppErrorCode::OccurrenceConstraintViolation:
        return version == ProtocolVersion::Ocpp21 ? "OccurrenceConstraintViolation" : "OccurenceConstraintViolation";
    case OcppErrorCode::TypeConstraintViolation:
        return "TypeConstraintViolation";
    case OcppErrorCode::GenericError:
        return "GenericError";
    case OcppErrorCode::MessageTypeNotSupported:
        return is16 ? "GenericError" : "MessageTypeNotSupported";
    case OcppErrorCode::RpcFrameworkError:
        return is16 ? "GenericError" : "RpcFrameworkError";
    case OcppErrorCode::Count:
        break;
    }
    return "GenericError";
}

QByteArray freshMessageId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

QByteArray ocppSubprotocol(ProtocolVersion version)
{
    switch (version) {
    case ProtocolVersion::Ocpp15:
        return "ocpp1.5";
    case ProtocolVersion::Ocpp16:
        return "ocpp1.6";
    case ProtocolVersion::Ocpp201:
        return "ocpp2.0.1";
    case ProtocolVersion::Ocpp21:
        return "ocpp2.1";
    default:
        return {};
    }
}

ProtocolVersion versionOfSubprotocol(QByteArrayView subprotocol)
{
    for (const ProtocolVersion version : {ProtocolVersion::Ocpp16, ProtocolVersion::Ocpp201, ProtocolVersion::Ocpp21}) {
        if (subprotocol.compare(ocppSubprotocol(version), Qt::CaseInsensitive) == 0)
            return version;
    }
    return ProtocolVersion::Unknown;
}

TimeUs utcNow()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

} // namespace Roamscope
