// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/filterfields.h"

namespace Roamscope {

namespace {

constexpr FilterFieldInfo fields[] = {
    {"action", FilterField::Action, FilterType::Text, QT_TRANSLATE_NOOP("Roamscope::Filter", "OCPP action, or method and module of OCPI")},
    {"ocpp.action", FilterField::Action, FilterType::Text, nullptr, true},
    {"cp", FilterField::Peer, FilterType::Text, QT_TRANSLATE_NOOP("Roamscope::Filter", "Charge point or party")},
    {"chargepoint", FilterField::Peer, FilterType::Text, nullptr, true},
    {"peer", FilterField::Peer, FilterType::Text, nullptr, true},
    {"time", FilterField::Time, FilterType::Time, QT_TRANSLATE_NOOP("Roamscope::Filter", "When it was seen, in UTC: \"2026-01-01T10:00\" or \"10:15\"")},
    {"latency", FilterField::Latency, FilterType::Duration, QT_TRANSLATE_NOOP("Roamscope::Filter", "Time from the request to its response: 500ms, 2s, 1min")},
    {"delta", FilterField::Delta, FilterType::Duration, QT_TRANSLATE_NOOP("Roamscope::Filter", "Time since the row before")},
    {"kind", FilterField::Kind, FilterType::Kind, QT_TRANSLATE_NOOP("Roamscope::Filter", "Kind of message: call, result, error, http, event …")},
    {"protocol", FilterField::Protocol, FilterType::Protocol, QT_TRANSLATE_NOOP("Roamscope::Filter", "OCPP or OCPI, with or without version")},
    {"version", FilterField::Protocol, FilterType::Protocol, QT_TRANSLATE_NOOP("Roamscope::Filter", "Version of the protocol: 1.6, 2.0.1, 2.2.1")},
    {"from", FilterField::From, FilterType::Lane, QT_TRANSLATE_NOOP("Roamscope::Filter", "Party that sent it: cp, csms, middleware, cpo, hub, emsp, ems")},
    {"to", FilterField::To, FilterType::Lane, QT_TRANSLATE_NOOP("Roamscope::Filter", "Party that it was sent to")},
    {"direction", FilterField::Direction, FilterType::Direction, QT_TRANSLATE_NOOP("Roamscope::Filter", "Way of an OCPP message: cp-to-csms or csms-to-cp")},
    {"id", FilterField::MessageId, FilterType::Text, QT_TRANSLATE_NOOP("Roamscope::Filter", "Message id, or correlation id of HTTP")},
    {"status", FilterField::Status, FilterType::Payload, QT_TRANSLATE_NOOP("Roamscope::Filter", "Status in the message: Available, Accepted …")},
    {"error", FilterField::ErrorCode, FilterType::Text, QT_TRANSLATE_NOOP("Roamscope::Filter", "Error code of a CALLERROR")},
    {"transaction", FilterField::Transaction, FilterType::Payload, QT_TRANSLATE_NOOP("Roamscope::Filter", "Transaction or session id in the message")},
    {"connector", FilterField::Connector, FilterType::Payload, QT_TRANSLATE_NOOP("Roamscope::Filter", "Connector id in the message")},
    {"evse", FilterField::Evse, FilterType::Payload, QT_TRANSLATE_NOOP("Roamscope::Filter", "EVSE id in the message")},
    {"token", FilterField::Token, FilterType::Payload, QT_TRANSLATE_NOOP("Roamscope::Filter", "idTag, idToken or OCPI token uid in the message")},
    {"idTag", FilterField::Token, FilterType::Payload, nullptr, true},
    {"method", FilterField::Method, FilterType::Text, QT_TRANSLATE_NOOP("Roamscope::Filter", "HTTP method: GET, PUT, PATCH …")},
    {"path", FilterField::Path, FilterType::Text, QT_TRANSLATE_NOOP("Roamscope::Filter", "HTTP path with its query")},
    {"http.status", FilterField::HttpStatus, FilterType::Number, QT_TRANSLATE_NOOP("Roamscope::Filter", "HTTP status: 200, 404 …")},
    {"ocpi.status", FilterField::OcpiStatus, FilterType::Number, QT_TRANSLATE_NOOP("Roamscope::Filter", "OCPI status_code: 1000, 2001 …")},
    {"length", FilterField::Length, FilterType::Size, QT_TRANSLATE_NOOP("Roamscope::Filter", "Size of the message: 500, 2kB, 1MB")},
    {"size", FilterField::Length, FilterType::Size, nullptr, true},
    {"flags", FilterField::Flags, FilterType::Flags, QT_TRANSLATE_NOOP("Roamscope::Filter", "Marks: repaired, orphan, unanswered, duplicate, replayed …")},
    {"text", FilterField::Text, FilterType::Text, QT_TRANSLATE_NOOP("Roamscope::Filter", "The bytes of the row as they stand in the file")},
    {"line", FilterField::Line, FilterType::Number, QT_TRANSLATE_NOOP("Roamscope::Filter", "Line of the file")},
    {"row", FilterField::Row, FilterType::Number, QT_TRANSLATE_NOOP("Roamscope::Filter", "Number of the row, from 1")},
    {"source", FilterField::Source, FilterType::Number, QT_TRANSLATE_NOOP("Roamscope::Filter", "Number of the file, from 1")},
    {"event.text", FilterField::EventText, FilterType::Text, QT_TRANSLATE_NOOP("Roamscope::Filter", "What a line of a log says, without its time and level")},
    {"event.source", FilterField::EventSource, FilterType::Text, QT_TRANSLATE_NOOP("Roamscope::Filter", "Who wrote a line of a log: a module, a unit, a tag")},
    {"severity", FilterField::Severity, FilterType::Text, QT_TRANSLATE_NOOP("Roamscope::Filter", "Level of a line of a log: debug, info, warning, error, fatal")},
    {"event.severity", FilterField::Severity, FilterType::Text, nullptr, true},
    {"payload", FilterField::Payload, FilterType::Payload, QT_TRANSLATE_NOOP("Roamscope::Filter", "A field of the message: payload.connectorId, payload.meterValue[0].timestamp")},
};

constexpr quint32 bit(FrameKind kind)
{
    return 1u << quint32(kind);
}

constexpr quint32 bit(Lane lane)
{
    return 1u << quint32(lane);
}

constexpr quint32 bit(ProtocolVersion version)
{
    return 1u << quint32(version);
}

constexpr quint32 ocppBits = bit(ProtocolVersion::Ocpp15) | bit(ProtocolVersion::Ocpp16) | bit(ProtocolVersion::Ocpp201) | bit(ProtocolVersion::Ocpp21);
constexpr quint32 ocpiBits = bit(ProtocolVersion::Ocpi211) | bit(ProtocolVersion::Ocpi221) | bit(ProtocolVersion::Ocpi230);
constexpr quint32 requestBits = bit(FrameKind::Call) | bit(FrameKind::Send) | bit(FrameKind::HttpRequest);
constexpr quint32 responseBits = bit(FrameKind::CallResult) | bit(FrameKind::CallError) | bit(FrameKind::CallResultError) | bit(FrameKind::HttpResponse);

constexpr FilterWord kinds[] = {
    {"CALL", bit(FrameKind::Call)},
    {"CALLRESULT", bit(FrameKind::CallResult)},
    {"CALLERROR", bit(FrameKind::CallError)},
    {"CALLRESULTERROR", bit(FrameKind::CallResultError)},
    {"SEND", bit(FrameKind::Send)},
    {"HTTP request", bit(FrameKind::HttpRequest)},
    {"HTTP response", bit(FrameKind::HttpResponse)},
    {"Event", bit(FrameKind::Event)},
    {"Damaged", bit(FrameKind::Damaged)},
    {"request", requestBits},
    {"response", responseBits},
    {"result", bit(FrameKind::CallResult)},
    {"error", bit(FrameKind::CallError) | bit(FrameKind::CallResultError)},
    {"http", bit(FrameKind::HttpRequest) | bit(FrameKind::HttpResponse)},
};

constexpr FilterWord lanes[] = {
    {"cp", bit(Lane::ChargePoint)}, {"csms", bit(Lane::Csms)}, {"middleware", bit(Lane::Middleware)}, {"cpo", bit(Lane::Cpo)},
    {"hub", bit(Lane::Hub)}, {"emsp", bit(Lane::Emsp)}, {"ems", bit(Lane::Ems)}, {"unknown", bit(Lane::Unknown)},
};

constexpr FilterWord directions[] = {
    {"cp-to-csms", 1}, {"csms-to-cp", 2}, {"up", 1}, {"down", 2}, {"in", 1}, {"out", 2},
};

constexpr FilterWord protocols[] = {
    {"OCPP", ocppBits}, {"OCPI", ocpiBits}, {"OCPP 1.5", bit(ProtocolVersion::Ocpp15)}, {"OCPP 1.6", bit(ProtocolVersion::Ocpp16)},
    {"OCPP 2.0.1", bit(ProtocolVersion::Ocpp201)}, {"OCPP 2.1", bit(ProtocolVersion::Ocpp21)},
    {"OCPI 2.1.1", bit(ProtocolVersion::Ocpi211)}, {"OCPI 2.2.1", bit(ProtocolVersion::Ocpi221)},
    {"OCPI 2.3.0", bit(ProtocolVersion::Ocpi230)}, {"unknown", bit(ProtocolVersion::Unknown)},
};

constexpr FilterWord flagWords[] = {
    {"repaired", quint32(FrameFlag::Repaired)},
    {"orphan", quint32(FrameFlag::Orphan)},
    {"unanswered", unansweredBit},
    {"duplicate", quint32(FrameFlag::Duplicate)},
    {"replayed", quint32(FrameFlag::Replayed)},
    {"altered", quint32(FrameFlag::Altered)},
    {"direction-inferred", quint32(FrameFlag::DirectionInferred)},
    {"time-inherited", quint32(FrameFlag::TimeInherited)},
    {"time-synthetic", quint32(FrameFlag::TimeSynthetic)},
    {"zone-assumed", quint32(FrameFlag::ZoneAssumed)},
};

bool equalsNoCase(QByteArrayView a, const char *b)
{
    return qstrnicmp(a.data(), a.size(), b, qsizetype(qstrlen(b))) == 0;
}

} // namespace

std::span<const FilterFieldInfo> filterFields()
{
    return fields;
}

const FilterFieldInfo *filterField(QStringView name)
{
    const QStringView first = name.startsWith(QLatin1String("payload.")) || name.startsWith(QLatin1String("payload[")) ? name.first(7) : name;
    for (const FilterFieldInfo &info : fields) {
        if (first.compare(QLatin1StringView(info.name), Qt::CaseInsensitive) == 0)
            return &info;
    }
    return nullptr;
}

std::span<const FilterWord> filterWords(FilterType type)
{
    switch (type) {
    case FilterType::Kind:
        return kinds;
    case FilterType::Lane:
        return lanes;
    case FilterType::Direction:
        return directions;
    case FilterType::Protocol:
        return protocols;
    case FilterType::Flags:
        return flagWords;
    default:
        return {};
    }
}

quint32 filterWordMask(FilterType type, QByteArrayView word)
{
    for (const FilterWord &known : filterWords(type)) {
        if (equalsNoCase(word, known.word))
            return known.mask;
    }
    if (type == FilterType::Protocol) {
        const ProtocolVersion version = protocolVersionFromText(word);
        return version == ProtocolVersion::Unknown ? 0 : bit(version);
    }
    if (type == FilterType::Lane) {
        static constexpr FilterWord otherNames[] = {
            {"charge point", bit(Lane::ChargePoint)}, {"chargepoint", bit(Lane::ChargePoint)}, {"station", bit(Lane::ChargePoint)},
            {"central system", bit(Lane::Csms)}, {"backend", bit(Lane::Csms)},
        };
        for (const FilterWord &known : otherNames) {
            if (equalsNoCase(word, known.word))
                return known.mask;
        }
    }
    return 0;
}

std::span<const char *const> payloadPathsOf(FilterField field)
{
    static constexpr const char *status[] = {"status", "connectorStatus", "idTagInfo.status", "idTokenInfo.status", "data.status"};
    static constexpr const char *transaction[] = {"transactionId", "transactionInfo.transactionId", "session_id", "data.session_id", "transaction_id"};
    static constexpr const char *connector[] = {"connectorId", "evse.connectorId", "connector_id"};
    static constexpr const char *evse[] = {"evseId", "evse.id", "evse_uid", "evse_id", "uid"};
    static constexpr const char *token[] = {"idTag", "idToken", "idToken.idToken", "cdr_token.uid", "token.uid", "auth_id"};
    switch (field) {
    case FilterField::Status:
        return status;
    case FilterField::Transaction:
        return transaction;
    case FilterField::Connector:
        return connector;
    case FilterField::Evse:
        return evse;
    case FilterField::Token:
        return token;
    default:
        return {};
    }
}

} // namespace Roamscope
