// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/requestfacts.h"

#include "models/capture/isotime.h"
#include "models/endpoints/ocppmessage.h"

#include <simdjson.h>

#include <cmath>
#include <limits>
#include <unordered_map>

namespace Roamscope {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;
using Kind = RequestFacts::Kind;

constexpr qsizetype longestText = 512; // of what is kept of a charger's own words

Kind kindOf(const QByteArray &action)
{
    static const std::unordered_map<std::string_view, Kind> kinds {
        {"Heartbeat", Kind::Heartbeat},
        {"BootNotification", Kind::Boot},
        {"StatusNotification", Kind::Status},
        {"Authorize", Kind::Authorize},
        {"StartTransaction", Kind::Start},
        {"StopTransaction", Kind::Stop},
        {"TransactionEvent", Kind::TransactionEvent},
        {"MeterValues", Kind::Meter},
        {"FirmwareStatusNotification", Kind::FirmwareStatus},
        {"SignedFirmwareStatusNotification", Kind::FirmwareStatus},
        {"LogStatusNotification", Kind::LogStatus},
        {"DiagnosticsStatusNotification", Kind::LogStatus},
    };
    const auto found = kinds.find({action.constData(), std::size_t(action.size())});
    return found == kinds.end() ? Kind::Other : found->second;
}

QByteArray text(const object &from, const char *name)
{
    std::string_view value;
    if (from.at_key(name).get_string().get(value) != simdjson::SUCCESS)
        return {};
    return QByteArray(value.data(), qsizetype(value.size())).left(longestText);
}

qint64 whole(const object &from, const char *name, qint64 absent)
{
    std::int64_t value = 0;
    return from.at_key(name).get_int64().get(value) == simdjson::SUCCESS ? value : absent;
}

int small(const object &from, const char *name)
{
    const qint64 value = whole(from, name, 0);
    return value >= 0 && value <= 100'000 ? int(value) : 0;
}

TimeUs time(const object &from, const char *name)
{
    std::string_view value;
    if (from.at_key(name).get_string().get(value) != simdjson::SUCCESS)
        return noTime;
    return parseIsoTime(value);
}

// Numbers are texts in 1.6 and numbers in 2.x.
double number(const object &from, const char *name, bool *isThere)
{
    double value = 0;
    std::string_view written;
    *isThere = true;
    if (from.at_key(name).get_double().get(value) == simdjson::SUCCESS)
        return value;
    if (from.at_key(name).get_string().get(written) == simdjson::SUCCESS)
        return QByteArray(written.data(), qsizetype(written.size())).toDouble(isThere);
    *isThere = false;
    return 0;
}

void takeSample(const object &sample, RequestFacts *facts)
{
    const QByteArray measurand = text(sample, "measurand");
    if ((!measurand.isEmpty() && measurand != "Energy.Active.Import.Register") || !text(sample, "phase").isEmpty())
        return;
    bool isThere = false;
    double value = number(sample, "value", &isThere);
    if (!isThere)
        return;
    QByteArray unit = text(sample, "unit"); // 1.6
    object measure;
    if (sample.at_key("unitOfMeasure").get_object().get(measure) == simdjson::SUCCESS) { // 2.x
        unit = text(measure, "unit");
        value *= std::pow(10.0, double(std::clamp<qint64>(whole(measure, "multiplier", 0), -12, 12)));
    }
    if (unit == "kWh")
        value *= 1000;
    else if (!unit.isEmpty() && unit != "Wh")
        return;
    if (value >= 0 && value < 1e15)
        facts->energy = std::llround(value);
}

// Of several the last one counts.
void takeMeterValues(const array &values, RequestFacts *facts)
{
    for (const element one : values) {
        object value;
        array samples;
        if (one.get_object().get(value) != simdjson::SUCCESS)
            continue;
        facts->timestamp = time(value, "timestamp");
        facts->meansNow = false;
        if (value.at_key("sampledValue").get_array().get(samples) != simdjson::SUCCESS)
            continue;
        for (const element single : samples) {
            object sample;
            if (single.get_object().get(sample) != simdjson::SUCCESS)
                continue;
            const QByteArray context = text(sample, "context");
            facts->meansNow = facts->meansNow || context.isEmpty() || context == "Sample.Periodic" || context == "Sample.Clock";
            takeSample(sample, facts);
        }
    }
}

void takeToken(const object &from, RequestFacts *facts)
{
    object token;
    std::string_view tag;
    if (from.at_key("idToken").get_object().get(token) == simdjson::SUCCESS) {
        facts->token = text(token, "idToken");
        facts->tokenType = text(token, "type");
        facts->hasToken = true;
    } else if (from.at_key("idTag").get_string().get(tag) == simdjson::SUCCESS) {
        facts->token = QByteArray(tag.data(), qsizetype(tag.size())).left(longestText);
        facts->hasToken = true;
    }
}

void takeBoot(const object &payload, RequestFacts *facts)
{
    object station;
    if (payload.at_key("chargingStation").get_object().get(station) == simdjson::SUCCESS) {
        facts->vendor = text(station, "vendorName");
        facts->model = text(station, "model");
        facts->firmware = text(station, "firmwareVersion");
        facts->serial = text(station, "serialNumber");
        facts->reason = text(payload, "reason");
        return;
    }
    facts->vendor = text(payload, "chargePointVendor");
    facts->model = text(payload, "chargePointModel");
    facts->firmware = text(payload, "firmwareVersion");
    facts->serial = text(payload, "chargePointSerialNumber");
    if (facts->serial.isEmpty())
        facts->serial = text(payload, "chargeBoxSerialNumber");
}

void takeTransactionEvent(const object &payload, RequestFacts *facts)
{
    const QByteArray type = text(payload, "eventType");
    facts->phase = type == "Started" ? RequestFacts::Phase::Started
        : type == "Ended"            ? RequestFacts::Phase::Ended
                                     : RequestFacts::Phase::Updated;
    facts->reason = text(payload, "triggerReason");
    object info;
    if (payload.at_key("transactionInfo").get_object().get(info) == simdjson::SUCCESS)
        facts->transaction = text(info, "transactionId");
    object evse;
    if (payload.at_key("evse").get_object().get(evse) == simdjson::SUCCESS) {
        facts->evse = small(evse, "id");
        facts->connector = small(evse, "connectorId");
    }
    bool offline = false;
    if (payload.at_key("offline").get_bool().get(offline) == simdjson::SUCCESS)
        facts->offline = offline;
    array values;
    if (payload.at_key("meterValue").get_array().get(values) == simdjson::SUCCESS)
        takeMeterValues(values, facts);
    facts->timestamp = time(payload, "timestamp");
    facts->meansNow = !facts->offline;
    takeToken(payload, facts);
}

void takePayload(const object &payload, RequestFacts *facts)
{
    switch (facts->kind) {
    case Kind::Boot:
        takeBoot(payload, facts);
        break;
    case Kind::Status:
        facts->evse = small(payload, payload.at_key("evseId").error() ? "connectorId" : "evseId");
        facts->connector = payload.at_key("evseId").error() ? 0 : small(payload, "connectorId");
        facts->status = text(payload, "status");
        if (facts->status.isEmpty())
            facts->status = text(payload, "connectorStatus");
        facts->errorCode = text(payload, "errorCode");
        facts->timestamp = time(payload, "timestamp");
        break;
    case Kind::Authorize: {
        takeToken(payload, facts);
        array hashes;
        facts->hasCertificates = payload.at_key("iso15118CertificateHashData").get_array().get(hashes) == simdjson::SUCCESS
            || !text(payload, "certificate").isEmpty();
        break;
    }
    case Kind::Start:
        takeToken(payload, facts);
        facts->evse = small(payload, "connectorId");
        facts->energy = whole(payload, "meterStart", -1);
        facts->timestamp = time(payload, "timestamp");
        facts->meansNow = true;
        break;
    case Kind::Stop: {
        takeToken(payload, facts);
        const qint64 id = whole(payload, "transactionId", std::numeric_limits<qint64>::min());
        if (id != std::numeric_limits<qint64>::min())
            facts->transaction = QByteArray::number(id);
        facts->energy = whole(payload, "meterStop", -1);
        facts->timestamp = time(payload, "timestamp");
        facts->reason = text(payload, "reason");
        break;
    }
    case Kind::TransactionEvent:
        takeTransactionEvent(payload, facts);
        break;
    case Kind::Meter: {
        facts->evse = small(payload, payload.at_key("evseId").error() ? "connectorId" : "evseId");
        const qint64 id = whole(payload, "transactionId", std::numeric_limits<qint64>::min());
        if (id != std::numeric_limits<qint64>::min())
            facts->transaction = QByteArray::number(id);
        array values;
        if (payload.at_key("meterValue").get_array().get(values) == simdjson::SUCCESS)
            takeMeterValues(values, facts);
        break;
    }
    case Kind::FirmwareStatus:
    case Kind::LogStatus:
        facts->status = text(payload, "status");
        break;
    case Kind::Heartbeat:
    case Kind::Other:
        break;
    }
}

} // namespace

RequestFacts RequestFacts::of(const OcppMessage &message)
{
    RequestFacts facts;
    facts.kind = kindOf(message.action);
    if (facts.kind == Kind::Other || facts.kind == Kind::Heartbeat)
        return facts;
    thread_local simdjson::dom::parser parser;
    element root;
    object payload;
    if (parser.parse(message.payload.constData(), std::size_t(message.payload.size()), true).get(root) == simdjson::SUCCESS
        && root.get_object().get(payload) == simdjson::SUCCESS)
        takePayload(payload, &facts);
    return facts;
}

} // namespace Roamscope
