// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/framedecoder.h"

#include "models/capture/jsontext.h"
#include "models/capture/prose/proseevent.h"
#include "models/capture/recordparser.h"
#include "models/capture/sourcebytes.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace Roamscope {

namespace {

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

// Value of a JSON string token; empty for null and for what is absent.
QByteArray stringOf(std::string_view token)
{
    if (token.empty() || token == "null")
        return {};
    return jsonStringValue(viewOf(token));
}

QByteArray padded(QByteArrayView text)
{
    QByteArray copy;
    copy.reserve(text.size() + qsizetype(SourceBytes::padding));
    copy.append(text);
    return copy;
}

// status_code of OCPI's envelope; 0 when the body is none.
int envelopeStatus(QByteArrayView json)
{
    if (!json.contains("status_code"))
        return 0;
    const QByteArray copy = padded(json);
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    int64_t code = 0;
    if (parser.iterate(copy.constData(), std::size_t(copy.size()), std::size_t(copy.capacity())).get(document)
        || document["status_code"].get_int64().get(code))
        return 0;
    return code > 0 && code < 100000 ? int(code) : 0;
}

void readHeaders(std::string_view token, FrameBody &body)
{
    if (token.empty() || token.front() != '{')
        return;
    const QByteArray copy = padded(viewOf(token));
    simdjson::dom::parser parser;
    simdjson::dom::element whole;
    simdjson::dom::object object;
    if (parser.parse(copy.constData(), std::size_t(copy.size())).get(whole) || whole.get(object))
        return;
    for (const auto field : object) {
        const auto add = [&](simdjson::dom::element value) {
            std::string_view text;
            const std::string written = value.get(text) ? std::string(simdjson::minify(value)) : std::string(text);
            body.headers.append({bytesOf(field.key), maskedHeader(viewOf(field.key), viewOf(written))});
        };
        simdjson::dom::array several;
        if (field.value.get(several)) {
            add(field.value);
        } else {
            for (const simdjson::dom::element value : several)
                add(value);
        }
    }
}

// The OCPP-J array of a record that has only the decomposed members.
QByteArray composeMessage(const ParsedRecord &record)
{
    const QByteArrayView payload = record.payload.empty() ? QByteArrayView("{}") : viewOf(record.payload);
    const QByteArray id = quotedJson(viewOf(record.messageId));
    switch (record.kind) {
    case FrameKind::Call:
    case FrameKind::Send:
        return (record.kind == FrameKind::Call ? "[2," : "[6,") + id + ',' + quotedJson(viewOf(record.action)) + ','
            + payload.toByteArray() + ']';
    case FrameKind::CallResult:
        return "[3," + id + ',' + payload.toByteArray() + ']';
    case FrameKind::CallError:
    case FrameKind::CallResultError: {
        const auto orDefault = [](std::string_view token, const char *fallback) {
            return token.empty() ? QByteArray(fallback) : bytesOf(token);
        };
        return (record.kind == FrameKind::CallError ? "[4," : "[5,") + id + ',' + orDefault(record.errorCode, "\"\"") + ','
            + orDefault(record.errorDescription, "\"\"") + ',' + orDefault(record.errorDetails, "{}") + ']';
    }
    default:
        return {};
    }
}

FrameBody decodeRecord(QByteArrayView bytes, FrameKind kind)
{
    FrameBody body;
    // The record may be the last of an arena or live in memory of the caller: give it its padding.
    const QByteArray copy = padded(bytes);
    // Buffers are worth keeping, as the analysis decodes every frame; those of a huge record are not.
    static thread_local RecordParser usual;
    constexpr qsizetype huge = 1 << 20;
    const std::unique_ptr<RecordParser> own = bytes.size() > huge ? std::make_unique<RecordParser>() : nullptr;
    RecordParser &parser = own ? *own : usual;
    const ParsedRecord &record = parser.decode(copy.constData(), std::size_t(copy.size()));
    if (!record.accepted) {
        body.message = bytes.toByteArray();
        return body;
    }
    if (kind == FrameKind::HttpRequest || kind == FrameKind::HttpResponse) {
        body.correlationId = bytesOf(record.messageId);
        body.messageId = body.correlationId;
        body.method = bytesOf(record.method);
        body.path = bytesOf(record.url);
        body.httpStatus = record.httpStatus;
        body.message = !record.bodyJson.empty() ? bytesOf(record.bodyJson) : stringOf(record.body);
        body.payload = body.message;
        body.ocpiStatus = envelopeStatus(body.payload);
        readHeaders(record.headers, body);
        return body;
    }
    if (kind == FrameKind::Damaged) {
        body.message = stringOf(record.text);
        return body;
    }
    if (kind == FrameKind::Event) {
        body.text = stringOf(record.text);
        body.eventSource = stringOf(record.eventSource);
        body.severity = stringOf(record.severity);
        body.payload = record.data == "null" ? QByteArray() : bytesOf(record.data);
        body.message = bytes.trimmed().toByteArray();
        return body;
    }
    body.message = record.raw.empty() || record.raw.front() == 'n' ? QByteArray()
        : record.raw.front() == '"'                                ? stringOf(record.raw)
                                                                   : bytesOf(record.raw);
    splitMessage(body.message, body);
    if (body.message.isEmpty() || (body.payload.isEmpty() && body.messageId.isEmpty())) {
        body.message = composeMessage(record);
        splitMessage(body.message, body);
    }
    return body;
}

void decodeProse(QByteArrayView bytes, quint8 status, FrameBody &body)
{
    ProseEvent event = readProseEvent(bytes, status);
    const QLatin1StringView severity = proseSeverityId(event.severity);
    body.payload = event.data();
    body.text = std::move(event.text);
    body.eventSource = std::move(event.module);
    body.severity = QByteArray(severity.data(), severity.size());
}

} // namespace

void splitMessage(QByteArrayView message, FrameBody &body)
{
    const std::vector<QByteArrayView> elements = jsonArrayElements(message, 6);
    if (elements.size() < 2)
        return;
    const auto element = [&](std::size_t index) {
        return index < elements.size() ? elements[index] : QByteArrayView();
    };
    body.messageId = jsonStringValue(elements[1]);
    switch (elements[0].size() == 1 ? elements[0][0] : '\0') {
    case '2':
    case '6':
        body.action = jsonStringValue(element(2));
        body.payload = element(3).toByteArray();
        break;
    case '3':
        body.payload = element(2).toByteArray();
        break;
    case '4':
    case '5':
        body.errorCode = jsonStringValue(element(2));
        body.errorDescription = jsonStringValue(element(3));
        body.payload = element(4).toByteArray();
        break;
    default:
        break;
    }
}

QByteArray maskedHeader(QByteArrayView name, QByteArrayView value)
{
    static constexpr QByteArrayView secrets[] = {"authorization", "proxy-authorization", "cookie", "set-cookie",
                                                 "x-api-key", "api-key", "apikey", "x-auth-token", "x-access-token",
                                                 "ocp-apim-subscription-key"};
    const auto isName = [&](QByteArrayView secret) {
        return name.size() == secret.size() && qstrnicmp(name.data(), name.size(), secret.data(), secret.size()) == 0;
    };
    if (std::none_of(std::begin(secrets), std::end(secrets), isName))
        return value.toByteArray();
    // The scheme ("Token", "Basic", "Bearer") is no secret and tells much.
    const qsizetype blank = value.indexOf(' ');
    const bool hasScheme = blank > 0 && blank <= 10 && name.size() >= 13;
    return (hasScheme ? value.first(blank + 1).toByteArray() : QByteArray()) + "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2";
}

FrameBody decodeFrame(QByteArrayView bytes, quint16 flags, FrameKind kind, quint8 status)
{
    if (flags & quint16(FrameFlag::Record))
        return decodeRecord(bytes, kind);
    FrameBody body;
    body.message = flags & quint16(FrameFlag::Escaped) ? unescapeJson(bytes) : bytes.toByteArray();
    if (kind == FrameKind::Event)
        decodeProse(bytes, status, body);
    else if (kind != FrameKind::Damaged)
        splitMessage(body.message, body);
    return body;
}

} // namespace Roamscope
