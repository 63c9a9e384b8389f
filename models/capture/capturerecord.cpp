// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/capturewriter.h"

#include "models/capture/framedecoder.h"
#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/capture/sourcebytes.h"
#include "models/catalog/catalog.h"

#include <simdjson.h>

namespace Roamscope {

namespace {

// A JSON value on one line; empty when the text is not valid JSON and must not go into a record.
QByteArray oneLine(QByteArrayView json)
{
    QByteArray copy;
    copy.reserve(json.size() + qsizetype(SourceBytes::padding));
    copy.append(json);
    simdjson::dom::parser parser;
    if (parser.parse(copy.constData(), std::size_t(copy.size()), false).error())
        return {};
    if (!copy.contains('\n') && !copy.contains('\r'))
        return copy;
    QByteArray small(copy.size(), Qt::Uninitialized);
    std::size_t length = 0;
    if (simdjson::minify(copy.constData(), std::size_t(copy.size()), small.data(), length))
        return {};
    small.truncate(qsizetype(length));
    return small;
}

void addMember(QByteArray &line, const char *name, QByteArrayView text)
{
    line += ",\"";
    line += name;
    line += "\":\"";
    appendEscapedJson(line, text);
    line += '"';
}

void addRaw(QByteArray &line, const char *name, QByteArrayView json)
{
    line += ",\"";
    line += name;
    line += "\":";
    line += json;
}

QByteArray flagNames(FrameFlags flags)
{
    static constexpr std::pair<FrameFlag, const char *> names[] = {
        {FrameFlag::Repaired, "repaired"}, {FrameFlag::DirectionInferred, "direction-inferred"},
        {FrameFlag::TimeInherited, "time-inherited"}, {FrameFlag::TimeSynthetic, "time-synthetic"},
        {FrameFlag::ZoneAssumed, "zone-assumed"}, {FrameFlag::Duplicate, "duplicate"},
        {FrameFlag::Altered, "altered"}, {FrameFlag::Replayed, "replayed"},
    };
    QByteArray list;
    for (const auto &[flag, name] : names) {
        if (flags.testFlag(flag))
            list += (list.isEmpty() ? "\"" : ",\"") + QByteArray(name) + '"';
    }
    return list;
}

QByteArrayView textOf(QLatin1StringView text)
{
    return {text.data(), text.size()};
}

QByteArray head(const RecordedFrame &frame, const char *record)
{
    QByteArray line = "{\"schemaVersion\":\"1.1\"";
    if (record)
        addMember(line, "record", record);
    addMember(line, "timestamp", formatIsoTime(frame.time == noTime ? 0 : frame.time));
    return line;
}

void addMeta(QByteArray &line, const RecordedFrame &frame, bool withLanes, FrameFlags flags)
{
    QByteArray meta;
    if (withLanes) {
        meta += "\"from\":\"" + textOf(laneId(frame.from)).toByteArray() + "\",\"to\":\"" + textOf(laneId(frame.to)).toByteArray() + '"';
    }
    const QByteArray names = flagNames(flags);
    if (!names.isEmpty())
        meta += (meta.isEmpty() ? "" : ",") + QByteArrayLiteral("\"flags\":[") + names + ']';
    if (!meta.isEmpty())
        line += ",\"meta\":{" + meta + '}';
}

// Whether the message goes to the CSMS; `known` is false when it is a guess.
bool goesUp(const RecordedFrame &frame, QByteArrayView action, bool *known)
{
    *known = true;
    if (frame.from == Lane::ChargePoint || frame.to == Lane::Csms)
        return true;
    if (frame.to == Lane::ChargePoint || frame.from == Lane::Csms)
        return false;
    *known = false;
    Initiator initiator = Initiator::Both;
    const bool response = isResponse(frame.kind);
    if (Catalog::instance().initiator(frame.version, action, &initiator) && initiator == Initiator::Csms)
        return response;
    return !response;
}

QByteArray ocppRecord(const RecordedFrame &frame, CaptureFormat format)
{
    const bool inTrace = frame.kind == FrameKind::Call || frame.kind == FrameKind::CallResult || frame.kind == FrameKind::CallError;
    if (!inTrace && format == CaptureFormat::OpenOcppTrace)
        return {};
    FrameBody parts = frame.body;
    if (parts.messageId.isEmpty() && parts.payload.isEmpty())
        splitMessage(parts.message, parts);
    const QByteArray action = parts.action.isEmpty() ? frame.action : parts.action;
    bool known = true;
    const bool up = goesUp(frame, action, &known);
    // SEND and CALLRESULTERROR came after the trace format: they get a record of our own.
    QByteArray line = head(frame, inTrace ? nullptr : "ocpp");
    if (isOcpp(frame.version))
        addMember(line, "ocppVersion", textOf(versionNumber(frame.version)));
    addMember(line, "transport", "json");
    if (!frame.peer.isEmpty())
        addMember(line, "chargePointId", frame.peer);
    addMember(line, "direction", up ? "cp-to-csms" : "csms-to-cp");
    addMember(line, "messageType", textOf(protocolName(frame.kind)));
    addMember(line, "messageId", parts.messageId);
    const bool isError = frame.kind == FrameKind::CallError || frame.kind == FrameKind::CallResultError;
    if (!action.isEmpty() || isRequest(frame.kind))
        addMember(line, "action", action);
    if (isError) {
        line += ",\"error\":{\"code\":" + quotedJson(parts.errorCode) + ",\"description\":" + quotedJson(parts.errorDescription);
        const QByteArray details = parts.payload.isEmpty() ? QByteArray() : oneLine(parts.payload);
        if (!details.isEmpty())
            addRaw(line, "details", details);
        line += '}';
    } else {
        const QByteArray payload = parts.payload.isEmpty() ? QByteArray() : oneLine(parts.payload);
        if (!payload.isEmpty())
            addRaw(line, "payload", payload);
    }
    if (!parts.message.isEmpty())
        addMember(line, "raw", parts.message);
    const bool usualLanes = (up && frame.from == Lane::ChargePoint && frame.to == Lane::Csms)
        || (!up && frame.from == Lane::Csms && frame.to == Lane::ChargePoint) || (frame.from == Lane::Unknown && frame.to == Lane::Unknown);
    addMeta(line, frame, !usualLanes, known ? frame.flags : frame.flags | FrameFlag::DirectionInferred);
    line += '}';
    return line;
}

QByteArray httpRecord(const RecordedFrame &frame)
{
    QByteArray line = head(frame, "http");
    addMember(line, "from", textOf(laneId(frame.from)));
    addMember(line, "to", textOf(laneId(frame.to)));
    if (!frame.peer.isEmpty())
        addMember(line, "peer", frame.peer);
    const FrameBody &body = frame.body;
    if (!body.correlationId.isEmpty())
        addMember(line, "correlationId", body.correlationId);
    if (frame.version != ProtocolVersion::Unknown)
        addMember(line, "version", textOf(versionNumber(frame.version)));
    const bool response = frame.kind == FrameKind::HttpResponse;
    addMember(line, "kind", response ? "response" : "request");
    if (!body.method.isEmpty())
        addMember(line, "method", body.method);
    if (!body.path.isEmpty())
        addMember(line, "url", body.path);
    if (response)
        addRaw(line, "status", QByteArray::number(body.httpStatus));
    if (!body.headers.isEmpty()) {
        // Names may repeat: then the value is an array.
        QByteArray headers;
        QList<QByteArray> done;
        for (const auto &[name, value] : body.headers) {
            if (done.contains(name.toLower()))
                continue;
            done.append(name.toLower());
            QByteArray values;
            int count = 0;
            for (const auto &[otherName, otherValue] : body.headers) {
                if (otherName.compare(name, Qt::CaseInsensitive) != 0)
                    continue;
                values += (count++ ? "," : "") + quotedJson(maskedHeader(otherName, otherValue));
            }
            headers += (headers.isEmpty() ? "" : ",") + quotedJson(name) + ':' + (count > 1 ? '[' + values + ']' : values);
        }
        addRaw(line, "headers", '{' + headers + '}');
    }
    if (!body.message.isEmpty())
        addMember(line, "body", body.message);
    addMeta(line, frame, false, frame.flags);
    line += '}';
    return line;
}

QByteArray eventRecord(const RecordedFrame &frame)
{
    QByteArray line = head(frame, frame.kind == FrameKind::Damaged ? "damaged" : "event");
    if (frame.kind == FrameKind::Damaged) {
        addMember(line, "from", textOf(laneId(frame.from)));
        addMember(line, "to", textOf(laneId(frame.to)));
    } else {
        addMember(line, "lane", textOf(laneId(frame.from)));
    }
    if (!frame.peer.isEmpty())
        addMember(line, "peer", frame.peer);
    if (!frame.body.eventSource.isEmpty())
        addMember(line, "source", frame.body.eventSource);
    if (!frame.body.severity.isEmpty())
        addMember(line, "severity", frame.body.severity);
    addMember(line, "text", frame.kind == FrameKind::Damaged ? frame.body.message : frame.body.text);
    const QByteArray data = frame.kind == FrameKind::Damaged || frame.body.payload.isEmpty() ? QByteArray() : oneLine(frame.body.payload);
    if (!data.isEmpty())
        addRaw(line, "data", data);
    addMeta(line, frame, false, frame.flags);
    line += '}';
    return line;
}

/// Whether a record still says what its row says: when sources are laid together, clocks are set right and what another
/// one has seen too becomes a duplicate.
bool stillHolds(const Capture &capture, const Frame &frame, QByteArrayView record)
{
    if (frame.hasFlag(FrameFlag::Duplicate) && !record.contains("\"duplicate\""))
        return false;
    if (frame.peer && record.contains("\"chargePointId\"") && !record.contains(capture.peers().text(frame.peer)))
        return false;
    constexpr QByteArrayView name("\"timestamp\":");
    qsizetype begin = record.indexOf(name);
    begin = begin < 0 ? -1 : record.indexOf('"', begin + name.size());
    const qsizetype end = begin < 0 ? -1 : record.indexOf('"', begin + 1);
    if (end < 0)
        return false;
    return parseIsoTime({record.data() + begin + 1, std::size_t(end - begin - 1)}) == frame.time;
}

} // namespace

QByteArray captureRecord(const RecordedFrame &frame, CaptureFormat format)
{
    switch (frame.kind) {
    case FrameKind::Call:
    case FrameKind::CallResult:
    case FrameKind::CallError:
    case FrameKind::CallResultError:
    case FrameKind::Send:
        return ocppRecord(frame, format);
    case FrameKind::HttpRequest:
    case FrameKind::HttpResponse:
        return format == CaptureFormat::Canonical ? httpRecord(frame) : QByteArray();
    case FrameKind::Event:
    case FrameKind::Damaged:
        return format == CaptureFormat::Canonical ? eventRecord(frame) : QByteArray();
    case FrameKind::Count:
        break;
    }
    return {};
}

QByteArray captureRecord(const Capture &capture, FrameId id, CaptureFormat format)
{
    const Frame frame = capture.frames().at(id);
    const QByteArrayView bytes = capture.rawBytes(id);
    const bool inTrace = frame.kind == FrameKind::Call || frame.kind == FrameKind::CallResult || frame.kind == FrameKind::CallError;
    // A trace record goes as it stands: other tools' additions stay in it.
    if (inTrace && frame.hasFlag(FrameFlag::Record) && !frame.hasFlag(FrameFlag::InArena) && bytes.startsWith("{\"schemaVersion\":\"1")
        && !bytes.contains('\n') && bytes.contains("\"direction\"") && bytes.contains("\"timestamp\"") && bytes.contains("\"transport\"")
        && stillHolds(capture, frame, bytes))
        return bytes.toByteArray();
    return captureRecord(
        RecordedFrame {.time = frame.time,
                       .kind = frame.kind,
                       .from = frame.from,
                       .to = frame.to,
                       .version = frame.version,
                       .flags = FrameFlags::fromInt(frame.flags),
                       .peer = capture.peers().text(frame.peer),
                       .action = capture.actions().text(frame.action),
                       .body = capture.body(id)},
        format);
}

} // namespace Roamscope
