// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/analysisfacts.h"

#include "models/capture/isotime.h"
#include "models/capture/metersamples.h"
#include "models/capture/ocpibodychecker.h"
#include "models/capture/ocpipath.h"
#include "models/capture/payloadreader.h"
#include "models/capture/prose/proseevent.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace Roamscope {

using namespace jsonaccess;

namespace {

enum class Action : quint8 {
    Other,
    BootNotification,
    Heartbeat,
    StatusNotification,
    Authorize,
    StartTransaction,
    StopTransaction,
    MeterValues,
    TransactionEvent,
    RemoteStart,
    Command,
};

Action actionFromText(const QByteArray &text)
{
    static const QHash<QByteArray, Action> table {
        {"BootNotification", Action::BootNotification}, {"Heartbeat", Action::Heartbeat},
        {"StatusNotification", Action::StatusNotification}, {"Authorize", Action::Authorize},
        {"StartTransaction", Action::StartTransaction}, {"StopTransaction", Action::StopTransaction},
        {"MeterValues", Action::MeterValues}, {"TransactionEvent", Action::TransactionEvent},
        {"RemoteStartTransaction", Action::RemoteStart}, {"RequestStartTransaction", Action::RemoteStart},
        {"ReserveNow", Action::Command}, {"CancelReservation", Action::Command}, {"ReservationStatusUpdate", Action::Command},
        {"SendLocalList", Action::Command}, {"GetLocalListVersion", Action::Command}, {"ClearCache", Action::Command},
        {"ChangeConfiguration", Action::Command}, {"SetVariables", Action::Command}, {"ChangeAvailability", Action::Command},
        {"UnlockConnector", Action::Command}, {"Reset", Action::Command}, {"UpdateFirmware", Action::Command},
        {"FirmwareStatusNotification", Action::Command}, {"DiagnosticsStatusNotification", Action::Command},
        {"LogStatusNotification", Action::Command}, {"DataTransfer", Action::Command},
        {"RemoteStopTransaction", Action::Command}, {"RequestStopTransaction", Action::Command}};
    return table.value(text, Action::Other);
}

// The type of a token of OCPP 2.x; 1.6 knows none.
QByteArray tokenTypeOf(dom::object payload)
{
    dom::object token;
    return payload["idToken"].get(token) ? QByteArray() : bytes(token, "type");
}

// The attributeStatus of the first of several variables (2.x) that was not accepted, else the status of the whole.
QByteArray commandAnswer(dom::object payload)
{
    dom::array results;
    if (payload["setVariableResult"].get(results))
        return bytes(payload, "status");
    QByteArray first;
    for (const dom::element result : results) {
        dom::object one;
        if (result.get(one))
            continue;
        const QByteArray status = bytes(one, "attributeStatus");
        if (first.isEmpty() || status != "Accepted")
            first = status;
        if (first != "Accepted")
            break;
    }
    return first;
}

TimeUs timeOf(dom::object object, const char *name)
{
    const std::string_view value = text(object, name);
    return value.empty() ? noTime : parseIsoTime(value);
}

void readStation(dom::object payload, Fact &fact)
{
    dom::object station;
    const bool nested = !payload["chargingStation"].get(station);
    fact.id = (nested ? bytes(station, "vendorName") : bytes(payload, "chargePointVendor")).left(50);
    fact.reference = (nested ? bytes(station, "model") : bytes(payload, "chargePointModel")).left(50);
    fact.sessionId = (nested ? bytes(station, "firmwareVersion") : bytes(payload, "firmwareVersion")).left(50);
}

/// "Thu, 17 Sep 2026 10:00:00 GMT": the one form that servers may send (RFC 9110, 5.6.7).
TimeUs httpDate(const QByteArray &text)
{
    static constexpr std::array<const char *, 12> months {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QList<QByteArray> parts = text.simplified().split(' ');
    const QList<QByteArray> clock = parts.value(4).split(':');
    if (parts.size() != 6 || clock.size() != 3 || parts[5] != "GMT")
        return noTime;
    const auto month = std::find_if(months.begin(), months.end(), [&parts](const char *name) { return parts[2] == name; });
    const int year = parts[3].toInt();
    const int day = parts[1].toInt();
    if (month == months.end() || year < 1970 || year > 9999 || day < 1 || day > 31)
        return noTime;
    const qint64 seconds = clock[0].toInt() * 3600 + clock[1].toInt() * 60 + clock[2].toInt();
    return (daysFromCivil(year, int(month - months.begin()) + 1, day) * 86400 + seconds) * 1000000;
}

QByteArray headerOf(const FrameBody &body, QByteArrayView name)
{
    for (const auto &[key, value] : body.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace

struct FactReader::Private
{
    const Capture &capture;
    bool validate;
    std::vector<Action> actions; ///< by interned id
    std::string buffer;
    dom::parser parser;
    PayloadReader payloads;
    Validator validator;
    OcpiBodyChecker ocpi;
    QList<ValidationFinding> found;

    explicit Private(const Capture &what, bool withValidation)
        : capture(what)
        , validate(withValidation)
        , ocpi(what)
    {
    }

    Action action(quint16 id)
    {
        while (actions.size() <= id)
            actions.push_back(actionFromText(capture.actions().text(quint16(actions.size()))));
        return actions[id];
    }

    bool parse(const QByteArray &json, dom::object &object)
    {
        if (json.size() < 2 || json.size() > 64 * 1024 * 1024)
            return false;
        buffer.assign(json.constData(), std::size_t(json.size()));
        buffer.reserve(buffer.size() + simdjson::SIMDJSON_PADDING);
        dom::element root;
        return !parser.parse(buffer.data(), std::size_t(json.size()), false).get(root) && !root.get(object);
    }

    void call(const Fact &base, Action action, dom::object payload, std::vector<Fact> &facts);
    static void command(Fact &fact, dom::object payload);
    void answer(const Fact &base, Action action, dom::object payload, std::vector<Fact> &facts);
    void http(const Fact &base, const FrameBody &body, std::vector<Fact> &facts);
    void httpAnswer(const Fact &base, const FrameBody &body, std::vector<Fact> &facts);
    void event(const Fact &base, const FrameBody &body, std::vector<Fact> &facts);
    void prose(const Fact &base, quint8 status, std::vector<Fact> &facts);
    void evse(Fact fact, dom::object object, std::vector<Fact> &facts);
    void check(FrameId frame, FrameKind kind, const FrameBody &body, std::vector<SchemaFinding> &findings);
};

FactReader::FactReader(const Capture &capture, bool validate)
    : d(std::make_unique<Private>(capture, validate))
{
}

FactReader::~FactReader() = default;

void FactReader::read(FrameId frame, std::vector<Fact> &facts, std::vector<SchemaFinding> &findings)
{
    const Frame row = d->capture.frames().at(frame);
    if (row.kind == FrameKind::Damaged || row.hasFlag(FrameFlag::Duplicate))
        return;
    if (row.kind == FrameKind::Event && !row.hasFlag(FrameFlag::Record)) {
        Fact base;
        base.frame = frame;
        base.time = row.time;
        base.peer = row.peer;
        base.flags = row.flags;
        d->prose(base, row.status, facts);
        return;
    }
    const Action action = d->action(row.action);
    const bool ocpp = row.kind <= FrameKind::Send;
    const bool answerOfInterest = row.kind == FrameKind::CallResult && action != Action::Other
        && action != Action::StatusNotification && action != Action::MeterValues;
    const bool wanted = !ocpp || (isRequest(row.kind) && action != Action::Other) || answerOfInterest
        || row.kind == FrameKind::CallError || row.kind == FrameKind::CallResultError;
    if (!wanted && !d->validate)
        return;

    Fact base;
    base.frame = frame;
    base.time = row.time;
    base.peer = row.peer;
    base.flags = row.flags;
    base.version = row.version;
    base.to = row.to;
    dom::object payload;
    if (!d->validate && d->payloads.read(d->capture.rawBytes(frame), row.flags, row.kind, payload)) {
        if (row.kind == FrameKind::CallResult)
            d->answer(base, action, payload, facts);
        else
            d->call(base, action, payload, facts);
        return;
    }
    const FrameBody body = d->capture.body(frame);
    if (wanted) {
        switch (row.kind) {
        case FrameKind::Call:
        case FrameKind::Send:
            if (d->parse(body.payload, payload))
                d->call(base, action, payload, facts);
            break;
        case FrameKind::CallResult:
            if (d->parse(body.payload, payload))
                d->answer(base, action, payload, facts);
            break;
        case FrameKind::CallError:
        case FrameKind::CallResultError: {
            Fact fact = base;
            fact.kind = Fact::Kind::CallError;
            fact.status = body.errorCode.left(80);
            fact.id = body.errorDescription.left(255);
            facts.push_back(std::move(fact));
            break;
        }
        case FrameKind::HttpRequest:
            d->http(base, body, facts);
            break;
        case FrameKind::HttpResponse:
            d->httpAnswer(base, body, facts);
            break;
        case FrameKind::Event:
            d->event(base, body, facts);
            break;
        case FrameKind::Damaged:
        case FrameKind::Count:
            break;
        }
    }
    if (d->validate)
        d->check(frame, row.kind, body, findings);
}

void FactReader::Private::call(const Fact &base, Action action, dom::object payload, std::vector<Fact> &facts)
{
    Fact fact = base;
    fact.device = timeOf(payload, "timestamp");
    const bool old = fact.version == ProtocolVersion::Ocpp16 || fact.version == ProtocolVersion::Ocpp15
        || fact.version == ProtocolVersion::Unknown;
    switch (action) {
    case Action::BootNotification:
        fact.kind = Fact::Kind::Boot;
        fact.detail = bytes(payload, "reason");
        readStation(payload, fact);
        break;
    case Action::StatusNotification:
        fact.kind = Fact::Kind::Status;
        fact.connector = integer(payload, "connectorId", -1);
        fact.evse = integer(payload, "evseId", -1);
        fact.status = bytes(payload, "connectorStatus");
        if (fact.status.isEmpty())
            fact.status = bytes(payload, "status");
        fact.id = bytes(payload, "errorCode");
        fact.detail = bytes(payload, "vendorErrorCode");
        break;
    case Action::Authorize:
        fact.kind = Fact::Kind::Authorize;
        fact.tag = tokenOf(payload);
        fact.tokenType = tokenTypeOf(payload);
        break;
    case Action::StartTransaction:
        fact.kind = Fact::Kind::Start;
        fact.connector = integer(payload, "connectorId", -1);
        fact.tag = tokenOf(payload);
        fact.meter = number(payload, "meterStart");
        fact.meansNow = true;
        break;
    case Action::StopTransaction:
        fact.kind = Fact::Kind::Stop;
        fact.id = scalar(payload, "transactionId");
        fact.tag = tokenOf(payload);
        fact.meter = number(payload, "meterStop");
        fact.status = bytes(payload, "reason");
        readSamples(payload, "transactionData", old, fact.samples);
        break;
    case Action::MeterValues:
        fact.kind = Fact::Kind::Meter;
        fact.connector = integer(payload, "connectorId", -1);
        fact.evse = integer(payload, "evseId", -1);
        fact.id = scalar(payload, "transactionId");
        fact.meansNow = readSamples(payload, "meterValue", old, fact.samples);
        if (!fact.samples.empty())
            fact.device = fact.samples.back().device;
        break;
    case Action::TransactionEvent: {
        fact.kind = Fact::Kind::Event;
        const std::string_view type = text(payload, "eventType");
        fact.phase = type == "Started" ? Fact::Phase::Started : type == "Ended" ? Fact::Phase::Ended : Fact::Phase::Updated;
        fact.sequence = integer(payload, "seqNo", -1);
        bool offline = false;
        if (!payload["offline"].get(offline))
            fact.offline = offline;
        dom::object inner;
        if (!payload["evse"].get(inner)) {
            fact.evse = integer(inner, "id", -1);
            fact.connector = integer(inner, "connectorId", -1);
        }
        if (!payload["transactionInfo"].get(inner)) {
            fact.id = scalar(inner, "transactionId");
            fact.status = bytes(inner, "chargingState");
            fact.sessionId = bytes(inner, "stoppedReason");
            fact.reference = scalar(inner, "remoteStartId");
        }
        fact.tag = tokenOf(payload);
        fact.tokenType = tokenTypeOf(payload);
        fact.detail = bytes(payload, "triggerReason");
        fact.meansNow = !fact.offline;
        readSamples(payload, "meterValue", false, fact.samples);
        break;
    }
    case Action::RemoteStart:
        fact.kind = Fact::Kind::RemoteStart;
        fact.connector = integer(payload, "connectorId", -1);
        fact.evse = integer(payload, "evseId", -1);
        fact.reference = scalar(payload, "remoteStartId");
        fact.tag = tokenOf(payload);
        break;
    case Action::Command:
        command(fact, payload);
        break;
    case Action::Heartbeat:
    case Action::Other:
        return;
    }
    facts.push_back(std::move(fact));
}

// Which of its members matter depends on the action, which the row names; ids of all kinds become `id`.
void FactReader::Private::command(Fact &fact, dom::object payload)
{
    fact.kind = Fact::Kind::Command;
    fact.connector = integer(payload, "connectorId", -1);
    fact.evse = integer(payload, "evseId", -1);
    fact.tag = tokenOf(payload);
    fact.status = bytes(payload, "status");
    fact.sequence = integer(payload, "listVersion", integer(payload, "versionNumber", -1));
    fact.deviceEnd = timeOf(payload, fact.version == ProtocolVersion::Ocpp16 ? "expiryDate" : "expiryDateTime");
    for (const char *name : {"reservationId", "transactionId", "key", "vendorId", "id"}) {
        fact.id = scalar(payload, name);
        if (!fact.id.isEmpty())
            break;
    }
    dom::array variables;
    if (!payload["setVariableData"].get(variables)) {
        for (const dom::element entry : variables) {
            dom::object one;
            dom::object variable;
            if (!entry.get(one) && !one["variable"].get(variable)) {
                fact.id = bytes(variable, "name");
                break;
            }
        }
    }
}

void FactReader::Private::answer(const Fact &base, Action action, dom::object payload, std::vector<Fact> &facts)
{
    Fact fact = base;
    switch (action) {
    case Action::BootNotification:
        fact.status = bytes(payload, "status");
        fact.sequence = integer(payload, "interval", -1);
        [[fallthrough]];
    case Action::Heartbeat:
        fact.kind = Fact::Kind::ServerTime;
        fact.device = timeOf(payload, "currentTime");
        if (fact.device == noTime && fact.status.isEmpty())
            return;
        break;
    case Action::Command:
        fact.kind = Fact::Kind::CommandAnswer;
        fact.status = commandAnswer(payload);
        fact.sequence = integer(payload, "listVersion", integer(payload, "versionNumber", -1));
        if (fact.status.isEmpty() && fact.sequence < 0)
            return;
        break;
    case Action::Authorize:
    case Action::StartTransaction:
    case Action::StopTransaction:
    case Action::TransactionEvent: {
        fact.kind = Fact::Kind::TokenAnswer;
        fact.id = scalar(payload, "transactionId");
        dom::object info;
        if (!payload["idTagInfo"].get(info) || !payload["idTokenInfo"].get(info))
            fact.status = bytes(info, "status");
        if (fact.status.isEmpty() && fact.id.isEmpty())
            return;
        break;
    }
    case Action::RemoteStart:
        fact.kind = Fact::Kind::RemoteStartAnswer;
        fact.status = bytes(payload, "status");
        fact.id = scalar(payload, "transactionId");
        break;
    default:
        return;
    }
    facts.push_back(std::move(fact));
}

void FactReader::Private::evse(Fact fact, dom::object object, std::vector<Fact> &facts)
{
    fact.kind = Fact::Kind::OcpiEvse;
    if (const QByteArray uid = bytes(object, "uid"); !uid.isEmpty())
        fact.evseUid = uid;
    fact.evseId = bytes(object, "evse_id");
    fact.status = bytes(object, "status");
    dom::array connectors;
    if (!object["connectors"].get(connectors)) {
        for (const dom::element connector : connectors) {
            dom::object inner;
            if (connector.get(inner))
                continue;
            QByteArray ids = list(inner, "tariff_ids");
            if (ids.isEmpty())
                ids = bytes(inner, "tariff_id");
            if (!ids.isEmpty())
                fact.tariffIds += (fact.tariffIds.isEmpty() ? "" : ",") + ids;
        }
    }
    if (!fact.evseUid.isEmpty())
        facts.push_back(std::move(fact));
}

void FactReader::Private::http(const Fact &base, const FrameBody &body, std::vector<Fact> &facts)
{
    const OcpiUrlPath path = splitOcpiPath(body.path);
    if (!path.module.isEmpty() || isOcpi(base.version)) {
        Fact head = base;
        head.kind = Fact::Kind::HttpRequest;
        head.status = body.method;
        head.evseUid = path.module;
        head.id = body.path.left(300);
        head.valid = body.headers.isEmpty() || !headerOf(body, "X-Request-ID").isEmpty();
        facts.push_back(std::move(head));
    }
    dom::object object;
    if (path.module.isEmpty() || body.method == "GET" || !parse(body.payload, object))
        return;
    Fact fact = base;
    fact.partial = body.method == "PATCH";
    if (fact.to == Lane::Unknown && path.fromCpo)
        fact.to = Lane::Emsp;
    const QList<QByteArray> &rest = path.rest;
    if (path.module == "locations") {
        if (rest.size() >= 5)
            return; // a connector
        if (rest.size() == 4) {
            fact.evseUid = rest[3];
            evse(fact, object, facts);
            return;
        }
        dom::array evses;
        if (object["evses"].get(evses))
            return;
        for (const dom::element entry : evses) {
            dom::object inner;
            if (!entry.get(inner))
                evse(fact, inner, facts);
        }
        return;
    }
    if (path.module == "sessions") {
        fact.kind = Fact::Kind::OcpiSession;
        fact.id = rest.size() >= 3 ? rest[2] : bytes(object, "id");
        fact.status = bytes(object, "status");
        fact.reference = bytes(object, "authorization_reference");
        fact.meter = number(object, "kwh");
        fact.device = timeOf(object, "start_date_time");
        if (fact.device == noTime)
            fact.device = timeOf(object, "start_datetime");
        fact.deviceEnd = timeOf(object, "end_date_time");
        if (fact.deviceEnd == noTime)
            fact.deviceEnd = timeOf(object, "end_datetime");
        fact.evseUid = bytes(object, "evse_uid");
        dom::object inner;
        if (!object["cdr_token"].get(inner))
            fact.tag = bytes(inner, "uid");
        if (fact.tag.isEmpty())
            fact.tag = bytes(object, "auth_id");
        if (!object["location"].get(inner))
            firstEvse(inner, fact.evseUid, fact.evseId);
        dom::array periods;
        if (!object["charging_periods"].get(periods)) {
            for (const dom::element period : periods) {
                dom::object one;
                if (!period.get(one))
                    fact.tariffIds = bytes(one, "tariff_id");
            }
        }
        if (!fact.id.isEmpty())
            facts.push_back(std::move(fact));
        return;
    }
    if (path.module == "cdrs") {
        fact.kind = Fact::Kind::OcpiCdr;
        fact.id = bytes(object, "id");
        fact.sessionId = bytes(object, "session_id");
        fact.reference = bytes(object, "authorization_reference");
        fact.meter = number(object, "total_energy");
        fact.device = timeOf(object, "start_date_time");
        fact.deviceEnd = timeOf(object, "end_date_time");
        if (fact.deviceEnd == noTime)
            fact.deviceEnd = timeOf(object, "stop_date_time");
        dom::object inner;
        if (!object["cdr_token"].get(inner))
            fact.tag = bytes(inner, "uid");
        if (fact.tag.isEmpty())
            fact.tag = bytes(object, "auth_id");
        if (!object["cdr_location"].get(inner)) {
            fact.evseUid = bytes(inner, "evse_uid");
            fact.evseId = bytes(inner, "evse_id");
        } else if (!object["location"].get(inner)) {
            firstEvse(inner, fact.evseUid, fact.evseId);
        }
        dom::array tariffs;
        if (!object["tariffs"].get(tariffs)) {
            for (const dom::element tariff : tariffs) {
                dom::object one;
                if (!tariff.get(one))
                    fact.tariffIds += (fact.tariffIds.isEmpty() ? "" : ",") + bytes(one, "id") + '=' + contentKey(one);
            }
        }
        bool credit = false;
        if (object["credit"].get(credit) || !credit)
            facts.push_back(std::move(fact));
        return;
    }
    if (path.module == "tokens" && (rest.isEmpty() || rest.last() != "authorize")) {
        fact.kind = Fact::Kind::OcpiToken;
        fact.id = rest.size() >= 3 ? rest[2] : bytes(object, "uid");
        fact.tokenType = bytes(object, "type");
        fact.device = timeOf(object, "last_updated");
        bool valid = true;
        if (object["valid"].get(valid))
            return; // a PATCH of something else
        fact.valid = valid;
        if (!fact.id.isEmpty())
            facts.push_back(std::move(fact));
        return;
    }
    if (path.module == "tariffs") {
        fact.kind = Fact::Kind::OcpiTariff;
        fact.id = rest.size() >= 3 ? rest[2] : bytes(object, "id");
        fact.status = contentKey(object);
        if (!fact.id.isEmpty())
            facts.push_back(std::move(fact));
        return;
    }
    if (path.module == "commands" && !rest.isEmpty() && rest.first() == "START_SESSION") {
        dom::object token;
        if (object["token"].get(token))
            return;
        fact.kind = Fact::Kind::OcpiReference;
        fact.tag = bytes(token, "uid");
        fact.reference = bytes(object, "authorization_reference");
        fact.evseUid = bytes(object, "evse_uid");
        if (!fact.reference.isEmpty() && !fact.tag.isEmpty())
            facts.push_back(std::move(fact));
    }
}

void FactReader::Private::httpAnswer(const Fact &base, const FrameBody &body, std::vector<Fact> &facts)
{
    dom::object envelope;
    const bool parsed = parse(body.payload, envelope);
    Fact fact = base;
    fact.kind = Fact::Kind::HttpAnswer;
    fact.code = body.httpStatus;
    fact.ocpiCode = body.ocpiStatus;
    fact.deviceEnd = httpDate(headerOf(body, "Date"));
    if (parsed) {
        fact.status = bytes(envelope, "status_message").left(120);
        fact.device = timeOf(envelope, "timestamp");
    }
    dom::object data;
    dom::object token;
    const bool hasData = parsed && !envelope["data"].get(data);
    if (hasData)
        fact.detail = bytes(data, "allowed");
    facts.push_back(fact);
    if (!hasData)
        return;
    // The answer of a real-time authorisation names the reference that session and CDR will carry.
    if (!data["token"].get(token)) {
        fact.kind = Fact::Kind::OcpiReference;
        fact.device = noTime;
        fact.deviceEnd = noTime;
        fact.tag = bytes(token, "uid");
        fact.reference = bytes(data, "authorization_reference");
        if (!fact.reference.isEmpty() && !fact.tag.isEmpty())
            facts.push_back(std::move(fact));
    }
}

void FactReader::Private::event(const Fact &base, const FrameBody &body, std::vector<Fact> &facts)
{
    dom::object data;
    if (body.payload.isEmpty() || !parse(body.payload, data))
        return;
    Fact fact = base;
    fact.kind = Fact::Kind::Energy;
    fact.tag = body.eventSource;
    readEnergyValues(data, fact.samples);
    fact.currency = bytes(data, "currency").left(8);
    if (!fact.samples.empty())
        facts.push_back(std::move(fact));
}

void FactReader::Private::prose(const Fact &base, quint8 status, std::vector<Fact> &facts)
{
    if (proseKindOf(status) == ProseKind::None && !(status & proseRefers))
        return;
    const ProseEvent event = readProseEvent(capture.rawBytes(base.frame), status);
    Fact fact = base;
    fact.kind = Fact::Kind::Prose;
    const QLatin1StringView kind = proseKindId(event.kind);
    fact.status = QByteArray(kind.data(), kind.size());
    fact.detail = event.value.left(120);
    fact.id = event.transaction;
    fact.tag = event.token;
    fact.connector = event.connector;
    fact.evse = event.evse;
    fact.evseId = event.evseId;
    if (event.kind != ProseKind::None || !fact.id.isEmpty() || !fact.tag.isEmpty())
        facts.push_back(std::move(fact));
}

void FactReader::Private::check(FrameId frame, FrameKind kind, const FrameBody &body, std::vector<SchemaFinding> &findings)
{
    found.clear();
    const ProtocolVersion version = capture.frames().version(frame);
    if (kind <= FrameKind::Send && isOcpp(version) && version != ProtocolVersion::Ocpp15) {
        const QByteArray action = capture.actions().text(capture.frames().action(frame));
        if (isResponse(kind) && action.isEmpty())
            return; // an orphan: nothing tells what it ought to be
        validator.validateFrame(body.message, version, action, &found);
        for (const ValidationFinding &finding : std::as_const(found))
            findings.push_back({frame, finding});
    } else if (isOcpi(version)) {
        ocpi.check(frame, kind, body, &found);
        for (const ValidationFinding &finding : std::as_const(found))
            findings.push_back({frame, finding});
    }
}

} // namespace Roamscope
