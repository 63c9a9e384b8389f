// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/transactiondocument.h"

#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/capture/metersamples.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace dom = simdjson::dom;

namespace {

constexpr qint64 second = 1000000;
constexpr qint64 minute = 60 * second;
constexpr char energyRegister[] = "\"Energy.Active.Import.Register\"";

TimeUs timeOf(const FrameValue &value)
{
    const QByteArray text = jsonStringValue(value.json);
    return text.isEmpty() ? noTime : parseIsoTime({text.constData(), std::size_t(text.size())});
}

FrameValue known(QByteArrayView text, FrameId frame)
{
    return {quotedJson(text), frame, {}};
}

// Powers of ten between a unit and its base: 3 for kWh.
int thousands(const QByteArray &unit)
{
    return unit.startsWith("\"k") ? 3 : unit.startsWith("\"M") ? 6 : 0;
}

QByteArray unitFor(const QByteArray &measurand)
{
    if (measurand.startsWith("\"Power.Active") || measurand == "\"Power.Offered\"")
        return "\"W\"";
    if (measurand.startsWith("\"Power.Reactive"))
        return "\"var\"";
    if (measurand.startsWith("\"Energy.Reactive"))
        return "\"varh\"";
    if (measurand.startsWith("\"Current"))
        return "\"A\"";
    if (measurand == "\"Voltage\"")
        return "\"V\"";
    if (measurand == "\"SoC\"" || measurand == "\"RPM\"")
        return measurand == "\"SoC\"" ? "\"Percent\"" : "\"1/min\"";
    if (measurand == "\"Temperature\"")
        return "\"Celsius\"";
    if (measurand == "\"Frequency\"")
        return "\"Hz\"";
    return "\"Wh\"";
}

} // namespace

TransactionDocument::TransactionDocument(const CaptureDocuments &documents, const Transaction &transaction)
    : m_documents(documents)
    , m_transaction(transaction)
    , m_rows(documents.capture().frames())
    , m_payload(documents.capture())
    , m_is16(transaction.version == ProtocolVersion::Ocpp16 || transaction.version == ProtocolVersion::Ocpp15)
{
}

void TransactionDocument::readToken(FramePayload &payload, dom::object root)
{
    FrameValue value = payload.value(root, "idTag");
    FrameValue type;
    dom::object token;
    if (!value.isPresent() && !root["idToken"].get(token)) {
        value = payload.value(token, "idToken", "/idToken");
        type = payload.value(token, "type", "/idToken");
        dom::array additional;
        if (!token["additionalInfo"].get(additional)) {
            int place = 0;
            for (const dom::element entry : additional) {
                dom::object one;
                const QByteArray stem = "/idToken/additionalInfo/" + QByteArray::number(place++);
                if (!entry.get(one) && jsonaccess::bytes(one, "type").toLower() == "emaid" && !m_tokenContract.isPresent())
                    m_tokenContract = payload.value(one, "additionalIdToken", stem);
            }
        }
    }
    if (value.isPresent() && !m_token.isPresent()) {
        m_token = value;
        m_tokenType = type;
    }
}

void TransactionDocument::readStart(FramePayload &payload)
{
    const dom::object root = payload.root();
    if (m_start.frame != noFrame) // sent again
        return;
    m_start.frame = payload.frame();
    m_start.deviceTime = payload.value(root, "timestamp");
    m_start.device = timeOf(m_start.deviceTime);
    m_start.meter = payload.number(root, "meterStart");
    m_reservation = payload.number(root, "reservationId");
    readToken(payload, root);
}

void TransactionDocument::readStop(FramePayload &payload)
{
    const dom::object root = payload.root();
    m_stop.frame = payload.frame();
    m_stop.deviceTime = payload.value(root, "timestamp");
    m_stop.device = timeOf(m_stop.deviceTime);
    m_stop.meter = payload.number(root, "meterStop");
    m_stopReason = payload.value(root, "reason");
    if (!m_id.isPresent())
        m_id = payload.value(root, "transactionId");
    readToken(payload, root);
    readMeter(payload, "transactionData");
}

void TransactionDocument::readEvent(FramePayload &payload, FrameId frame)
{
    const dom::object root = payload.root();
    const QByteArray type = jsonaccess::bytes(root, "eventType");
    const FrameValue timestamp = payload.value(root, "timestamp");
    const TimeUs device = timeOf(timestamp);
    bool offline = false;
    if (!root["offline"].get(offline) && offline)
        m_offline = true;
    dom::object info;
    if (!root["transactionInfo"].get(info)) {
        if (!m_id.isPresent())
            m_id = payload.value(info, "transactionId", "/transactionInfo");
        if (!m_remoteStartId.isPresent())
            m_remoteStartId = payload.number(info, "remoteStartId", "/transactionInfo");
        FrameValue state = payload.value(info, "chargingState", "/transactionInfo");
        if (state.isPresent()) {
            Status status;
            status.time = device;
            status.received = m_rows.time(frame);
            status.frame = frame;
            status.charging = true;
            status.timestamp = timestamp;
            status.status = std::move(state);
            // A state that is only repeated says nothing new.
            const bool again = !m_statuses.empty() && m_statuses.back().charging && m_statuses.back().status.json == status.status.json;
            if (!again && m_statuses.size() < mostStatuses)
                m_statuses.push_back(std::move(status));
            else
                m_omitted += !again;
        }
    }
    if (!m_reservation.isPresent())
        m_reservation = payload.number(root, "reservationId");
    readToken(payload, root);
    if (type == "Started") {
        m_start.frame = frame;
        m_start.deviceTime = timestamp;
        m_start.device = device;
    } else if (type == "Ended") {
        m_stop.frame = frame;
        m_stop.deviceTime = timestamp;
        m_stop.device = device;
        m_stopReason = payload.value(info, "stoppedReason", "/transactionInfo");
    }
    if (!offline && device != noTime && m_rows.time(frame) != noTime && type != "Started")
        m_offsets.push_back(device - m_rows.time(frame));
    readMeter(payload, "meterValue");
}

void TransactionDocument::readMeter(FramePayload &payload, const char *member)
{
    dom::array moments;
    if (payload.root()[member].get(moments))
        return;
    qint64 place = -1;
    for (const dom::element entry : moments) {
        ++place;
        dom::object moment;
        dom::array values;
        if (entry.get(moment) || moment["sampledValue"].get(values))
            continue;
        const QByteArray stem = '/' + QByteArray(member) + '/' + QByteArray::number(place);
        const FrameValue timestamp = payload.value(moment, "timestamp", stem);
        const TimeUs device = timeOf(timestamp);
        qint64 number = -1;
        for (const dom::element one : values) {
            ++number;
            dom::object object;
            if (one.get(object) || jsonaccess::text(object, "format") == "SignedData")
                continue;
            if (m_samples.size() >= mostSamples) {
                ++m_omitted;
                continue;
            }
            const QByteArray inner = stem + "/sampledValue/" + QByteArray::number(number);
            int places = 0;
            Sample sample;
            sample.unit = payload.value(object, "unit", inner);
            dom::object measure;
            if (!object["unitOfMeasure"].get(measure)) {
                sample.unit = payload.value(measure, "unit", inner + "/unitOfMeasure");
                places = std::clamp(jsonaccess::integer(measure, "multiplier", 0), -12, 12);
            }
            sample.value = payload.number(object, "value", inner, places);
            if (!sample.value.isPresent() || device == noTime)
                continue;
            sample.time = device;
            sample.frame = payload.frame();
            sample.timestamp = timestamp;
            sample.measurand = payload.value(object, "measurand", inner);
            sample.context = payload.value(object, "context", inner);
            sample.phase = payload.value(object, "phase", inner);
            sample.location = payload.value(object, "location", inner);
            // What the protocol means where nothing is written.
            if (!sample.measurand.isPresent())
                sample.measurand.json = energyRegister;
            if (!sample.context.isPresent())
                sample.context.json = "\"Sample.Periodic\"";
            if (!sample.location.isPresent())
                sample.location.json = "\"Outlet\"";
            if (!sample.unit.isPresent())
                sample.unit.json = unitFor(sample.measurand.json);
            m_samples.push_back(std::move(sample));
        }
        const bool late = m_rows.flags(payload.frame()) & quint16(FrameFlag::Replayed);
        if (m_is16 && !late && device != noTime && m_rows.time(payload.frame()) != noTime)
            m_offsets.push_back(device - m_rows.time(payload.frame()));
    }
}

void TransactionDocument::readStatus(FramePayload &payload, FrameId frame)
{
    const dom::object root = payload.root();
    Status status;
    status.status = payload.value(root, m_is16 ? "status" : "connectorStatus");
    if (!status.status.isPresent())
        return;
    status.timestamp = payload.value(root, "timestamp");
    status.time = timeOf(status.timestamp);
    status.received = m_rows.time(frame);
    status.frame = frame;
    status.errorCode = payload.value(root, "errorCode");
    status.info = payload.value(root, "info");
    status.vendorErrorCode = payload.value(root, "vendorErrorCode");
    if (m_statuses.size() < mostStatuses)
        m_statuses.push_back(std::move(status));
    else
        ++m_omitted;
}

void TransactionDocument::readAnswer(FramePayload &payload, const QByteArray &action, FrameId frame)
{
    const dom::object root = payload.root();
    dom::object info;
    FrameValue status;
    FrameValue parent;
    if (!root["idTagInfo"].get(info)) {
        status = payload.value(info, "status", "/idTagInfo");
        parent = payload.value(info, "parentIdTag", "/idTagInfo");
    } else if (!root["idTokenInfo"].get(info)) {
        status = payload.value(info, "status", "/idTokenInfo");
        dom::object group;
        if (!info["groupIdToken"].get(group))
            parent = payload.value(group, "idToken", "/idTokenInfo/groupIdToken");
    }
    if (action == "StartTransaction" && !m_id.isPresent())
        m_id = payload.value(root, "transactionId");
    if (parent.isPresent())
        m_tokenParent = parent;
    if (action == "Authorize")
        m_authorizeStatus = status;
    else if (status.isPresent() && !m_tokenStatus.isPresent())
        m_tokenStatus = status;
    if (m_rows.pair(frame) == m_remoteStart && m_remoteStart != noFrame)
        m_remoteStatus = payload.value(root, "status");
}

void TransactionDocument::readOcpi(FramePayload &payload, const QByteArray &action)
{
    const dom::object root = payload.root();
    const bool session = action.endsWith(" sessions");
    const bool cdr = action.endsWith(" cdrs");
    if (!session && !cdr)
        return;
    const auto first = [](FrameValue &kept, FrameValue &&value) {
        if (!kept.isPresent())
            kept = std::move(value);
    };
    first(session ? m_sessionId : m_cdrId, payload.value(root, "id"));
    dom::object location;
    if (session && root["location"].get(location)) {
        first(m_locationId, payload.value(root, "location_id"));
        first(m_evseUid, payload.value(root, "evse_uid"));
    } else if (cdr && !root["cdr_location"].get(location)) {
        first(m_locationId, payload.value(location, "id", "/cdr_location"));
        first(m_evseUid, payload.value(location, "evse_uid", "/cdr_location"));
    } else if (!root["location"].get(location)) { // 2.1.1 embeds it
        first(m_locationId, payload.value(location, "id", "/location"));
    }
    dom::array periods;
    if (!root["charging_periods"].get(periods)) {
        int place = 0;
        for (const dom::element period : periods) {
            dom::object one;
            if (!period.get(one))
                first(m_tariffId, payload.value(one, "tariff_id", "/charging_periods/" + QByteArray::number(place)));
            ++place;
        }
    }
}

void TransactionDocument::readFrame(FrameId frame)
{
    FramePayload &payload = m_payload;
    if (!payload.read(frame))
        return;
    const QByteArray action = m_documents.capture().actions().text(m_rows.action(frame));
    const FrameKind kind = m_rows.kind(frame);
    if (kind == FrameKind::HttpRequest) {
        readOcpi(payload, action);
        return;
    }
    if (kind > FrameKind::Send)
        return;
    const TimeUs time = m_rows.time(frame);
    if (time != noTime && (m_lastCapture == noTime || time >= m_lastCapture)) {
        m_lastCapture = time;
        m_lastFrame = frame;
    }
    if (kind == FrameKind::CallResult) {
        readAnswer(payload, action, frame);
        return;
    }
    if (!isRequest(kind))
        return;
    if (action == "StartTransaction")
        readStart(payload);
    else if (action == "StopTransaction")
        readStop(payload);
    else if (action == "MeterValues")
        readMeter(payload, "meterValue");
    else if (action == "TransactionEvent")
        readEvent(payload, frame);
    else if (action == "StatusNotification")
        readStatus(payload, frame);
    else if (action == "Authorize")
        m_authorize = frame;
    else if (action == "RemoteStartTransaction" || action == "RequestStartTransaction")
        m_remoteStart = frame;
}

void TransactionDocument::readEarlierStatuses()
{
    const auto found = m_documents.m_statuses.find(m_transaction.peer);
    if (found == m_documents.m_statuses.end() || m_transaction.start == noTime)
        return;
    // The plug goes in some time before the charge begins: Preparing belongs to its story.
    const TimeUs from = m_transaction.start - 30 * minute;
    const auto isKnown = [&](FrameId frame) { return std::binary_search(m_transaction.frames.begin(), m_transaction.frames.end(), frame); };
    std::vector<FrameId> earlier;
    for (const FrameId frame : found->second) {
        const TimeUs time = m_rows.time(frame);
        if (time != noTime && time >= from && time <= m_transaction.start && !isKnown(frame))
            earlier.push_back(frame);
    }
    std::vector<Status> kept;
    kept.swap(m_statuses);
    for (const FrameId frame : earlier) {
        FramePayload &payload = m_payload;
        if (!payload.read(frame))
            continue;
        const dom::object root = payload.root();
        const bool here = m_is16 ? jsonaccess::integer(root, "connectorId", -1) == m_transaction.connector
                                 : jsonaccess::integer(root, "evseId", -1) == m_transaction.evse;
        if (here)
            readStatus(payload, frame);
    }
    // What ended an earlier charge at the place is not part of this one.
    for (auto it = m_statuses.begin(); it != m_statuses.end();) {
        if (it->status.json == "\"Available\"")
            it = m_statuses.erase(m_statuses.begin(), it + 1);
        else
            ++it;
    }
    m_statuses.insert(m_statuses.end(), std::make_move_iterator(kept.begin()), std::make_move_iterator(kept.end()));
}

// Orders what was read, leaves out what came twice, and finds first and last of everything.
void TransactionDocument::settle()
{
    std::stable_sort(m_samples.begin(), m_samples.end(), [](const Sample &a, const Sample &b) { return a.time < b.time; });
    QSet<QByteArray> seen;
    std::erase_if(m_samples, [&](const Sample &sample) {
        const QByteArray key = QByteArray::number(sample.time) + sample.measurand.json + sample.context.json + sample.phase.json + sample.location.json
            + sample.unit.json + sample.value.json;
        if (seen.contains(key))
            return true;
        seen.insert(key);
        return false;
    });
    for (Sample &sample : m_samples) {
        if (sample.measurand.json != energyRegister || sample.phase.isPresent() || sample.location.json != "\"Outlet\"")
            continue;
        if (!m_firstRegister)
            m_firstRegister = &sample;
        m_lastRegister = &sample;
    }
    std::stable_sort(m_statuses.begin(), m_statuses.end(), [](const Status &a, const Status &b) {
        return (a.time != noTime ? a.time : a.received) < (b.time != noTime ? b.time : b.received);
    });
    if (!m_is16) {
        // While a transaction runs, its charging state is the status; Occupied says less.
        std::erase_if(m_statuses, [&](const Status &status) {
            return !status.charging && status.status.json == "\"Occupied\"" && m_start.device != noTime && status.time >= m_start.device
                && (m_stop.device == noTime || status.time <= m_stop.device);
        });
    }
    // The release of the cable ends the story; what follows is the next charge's.
    const TimeUs over = m_stop.device != noTime ? m_stop.device : m_samples.empty() ? m_start.device : m_samples.back().time;
    const auto released = std::find_if(m_statuses.begin(), m_statuses.end(), [&](const Status &status) {
        return status.status.json == "\"Available\"" && over != noTime && (status.time != noTime ? status.time : status.received) >= over;
    });
    if (released != m_statuses.end())
        m_statuses.erase(released + 1, m_statuses.end());
    const auto later = [&](TimeUs time, const FrameValue &text) {
        if (time != noTime && (m_lastDevice == noTime || time >= m_lastDevice)) {
            m_lastDevice = time;
            m_lastDeviceText = text;
        }
    };
    if (m_stop.device != noTime) {
        later(m_stop.device, m_stop.deviceTime);
    } else {
        later(m_start.device, m_start.deviceTime);
        for (const Sample &sample : m_samples)
            later(sample.time, sample.timestamp);
        // After a lost end, statuses may be those of the next charge already.
        const bool lost = m_transaction.issues.testFlag(TransactionIssue::MissingStop);
        for (const Status &status : m_statuses) {
            if (!lost)
                later(status.time, status.timestamp);
        }
        if (lost && !m_samples.empty()) {
            m_lastFrame = m_samples.back().frame;
            m_lastCapture = m_rows.time(m_lastFrame);
        }
    }
    if (!m_start.meter.isPresent())
        m_start.meter = registerAt(m_firstRegister);
    if (!m_stop.meter.isPresent() && m_stop.frame != noFrame)
        m_stop.meter = registerAt(m_lastRegister);
}

FrameValue TransactionDocument::registerAt(const Sample *sample) const
{
    if (!sample)
        return {};
    FrameValue value = sample->value;
    value.json = shiftedDecimal(value.json, thousands(sample->unit.json));
    return value;
}

// The median of what messages that mean "now" show; NaN when they do not agree.
double TransactionDocument::clockOffset() const
{
    std::vector<qint64> offsets = m_offsets;
    if (m_is16 && !m_transaction.issues.testFlag(TransactionIssue::Replayed)) {
        if (m_start.device != noTime && m_transaction.start != noTime)
            offsets.push_back(m_start.device - m_transaction.start);
        if (m_stop.device != noTime && m_transaction.stop != noTime)
            offsets.push_back(m_stop.device - m_transaction.stop);
    }
    if (offsets.empty())
        return qQNaN();
    std::sort(offsets.begin(), offsets.end());
    const qint64 median = offsets[offsets.size() / 2];
    const auto agreeing = std::count_if(offsets.begin(), offsets.end(), [&](qint64 offset) { return std::abs(offset - median) < 10 * second; });
    if (agreeing * 2 <= qint64(offsets.size()) || std::abs(median) > 366LL * 24 * 60 * minute)
        return qQNaN();
    return std::round(double(median) / 1000) / 1000;
}

void TransactionDocument::writeChargePoint()
{
    m_writer.beginObject("chargePoint");
    const QByteArray name = m_documents.capture().peers().text(m_transaction.peer);
    m_writer.text("id", name, m_start.frame != noFrame ? m_start.frame : m_lastFrame);
    FramePayload &payload = m_payload;
    const FrameId boot = m_documents.lastBoot(m_transaction.peer, m_transaction.start);
    if (boot != noFrame && payload.read(boot)) {
        const dom::object root = payload.root();
        dom::object station;
        if (!root["chargingStation"].get(station)) {
            m_writer.value("vendor", payload.value(station, "vendorName", "/chargingStation"));
            m_writer.value("model", payload.value(station, "model", "/chargingStation"));
            m_writer.value("serialNumber", payload.value(station, "serialNumber", "/chargingStation"));
            m_writer.value("firmwareVersion", payload.value(station, "firmwareVersion", "/chargingStation"));
        } else {
            m_writer.value("vendor", payload.value(root, "chargePointVendor"));
            m_writer.value("model", payload.value(root, "chargePointModel"));
            m_writer.value("serialNumber", payload.value(root, "chargePointSerialNumber"));
            m_writer.value("firmwareVersion", payload.value(root, "firmwareVersion"));
        }
    }
    m_writer.endObject();
}

void TransactionDocument::writeToken()
{
    if (!m_token.isPresent())
        return;
    m_writer.beginObject("idToken");
    m_writer.value("value", m_token);
    m_writer.value("type", m_tokenType);
    m_writer.value("parent", m_tokenParent);
    m_writer.value("status", m_tokenStatus);
    const auto roaming = m_documents.m_tokens.constFind(jsonStringValue(m_token.json).toLower());
    const bool known = roaming != m_documents.m_tokens.constEnd();
    m_writer.value("contractId", m_tokenContract.isPresent() || !known ? m_tokenContract : roaming->contractId);
    if (known) {
        m_writer.value("countryCode", roaming->countryCode);
        m_writer.value("partyId", roaming->partyId);
        m_writer.value("ocpiType", roaming->type);
    }
    m_writer.endObject();
}

void TransactionDocument::writeMoment(const char *name, const Moment &moment, TimeUs time, bool stop)
{
    if (time == noTime)
        return;
    m_writer.beginObject(name);
    m_writer.value("deviceTime", moment.deviceTime);
    m_writer.text("captureTime", formatIsoTime(time), moment.frame);
    m_writer.value("meterWh", moment.meter);
    if (stop)
        m_writer.value("reason", m_stopReason);
    m_writer.endObject();
}

void TransactionDocument::writeLast()
{
    m_writer.beginObject("last");
    m_writer.value("deviceTime", m_lastDeviceText);
    if (m_lastCapture != noTime)
        m_writer.text("captureTime", formatIsoTime(m_lastCapture), m_lastFrame);
    m_writer.value("meterWh", m_stop.meter.isPresent() ? m_stop.meter : registerAt(m_lastRegister));
    m_writer.endObject();
}

void TransactionDocument::writeAuthorization()
{
    // What the partner asked for or was asked, shortly before the charge began.
    const CaptureDocuments::RoamingQuestion *asked = nullptr;
    const auto questions = m_documents.m_questions.constFind(jsonStringValue(m_token.json).toLower());
    if (m_token.isPresent() && questions != m_documents.m_questions.constEnd()) {
        for (const auto &question : *questions) {
            const qint64 before = m_transaction.start == noTime || question.time == noTime ? -1 : m_transaction.start - question.time;
            if (before >= 0 && before < 10 * minute && (!question.command || m_remoteStart != noFrame || m_remoteStartId.isPresent()))
                asked = &question;
        }
    }
    const bool remote = m_remoteStart != noFrame || m_remoteStartId.isPresent();
    const bool partner = asked && !asked->command;
    m_writer.beginObject("authorization");
    if (remote)
        m_writer.value("method", known("RemoteStart", m_remoteStart));
    else if (partner)
        m_writer.value("method", known("Partner", asked->frame));
    else if (m_authorize != noFrame)
        m_writer.value("method", known("Authorize", m_authorize));
    else
        m_writer.value("method", known("Local", m_start.frame));
    const FrameId frame = remote ? m_remoteStart : partner ? asked->frame : m_authorize;
    if (frame != noFrame && m_rows.time(frame) != noTime)
        m_writer.text("time", formatIsoTime(m_rows.time(frame)), frame);
    m_writer.value("status", remote ? m_remoteStatus : partner && asked->answer.isPresent() ? asked->answer : m_authorizeStatus);
    if (asked && (partner || remote))
        m_writer.value("reference", asked->reference);
    m_writer.value("remoteStartId", m_remoteStartId);
    m_writer.endObject();
}

void TransactionDocument::writeSamples()
{
    m_writer.beginArray("samples");
    for (const Sample &sample : m_samples) {
        m_writer.beginObject();
        m_writer.value("time", sample.timestamp);
        if (m_rows.time(sample.frame) != noTime)
            m_writer.text("captureTime", formatIsoTime(m_rows.time(sample.frame)), sample.frame);
        m_writer.value("measurand", sample.measurand);
        m_writer.value("context", sample.context);
        m_writer.value("phase", sample.phase);
        m_writer.value("location", sample.location);
        m_writer.value("unit", sample.unit);
        m_writer.value("value", sample.value);
        m_writer.endObject();
    }
    m_writer.endArray();
}

void TransactionDocument::writeStatuses()
{
    // How long each held within the charge.
    const TimeUs begin = m_start.device != noTime ? m_start.device : m_transaction.start;
    const TimeUs end = m_lastDevice != noTime ? m_lastDevice : m_lastCapture;
    m_writer.beginArray("statuses");
    for (std::size_t i = 0; i < m_statuses.size(); ++i) {
        const Status &status = m_statuses[i];
        const auto timeOfStatus = [](const Status &one) { return one.time != noTime ? one.time : one.received; };
        const TimeUs from = std::max(timeOfStatus(status), begin);
        const TimeUs to = std::min(i + 1 < m_statuses.size() ? timeOfStatus(m_statuses[i + 1]) : end, end);
        m_writer.beginObject();
        m_writer.value("time", status.timestamp);
        if (status.received != noTime)
            m_writer.text("captureTime", formatIsoTime(status.received), status.frame);
        m_writer.value("status", status.status);
        m_writer.value("errorCode", status.errorCode);
        m_writer.value("info", status.info);
        m_writer.value("vendorErrorCode", status.vendorErrorCode);
        const bool within = begin != noTime && end != noTime && to > from;
        m_writer.value("seconds", {within ? decimalText(double(to - from) / second) : QByteArrayLiteral("0"), status.frame, {}});
        m_writer.endObject();
    }
    m_writer.endArray();
}

void TransactionDocument::writeOcpi()
{
    if (!m_sessionId.isPresent() && !m_cdrId.isPresent())
        return;
    m_writer.beginObject("ocpi");
    m_writer.value("sessionId", m_sessionId);
    m_writer.value("cdrId", m_cdrId);
    m_writer.value("locationId", m_locationId);
    m_writer.value("evseUid", m_evseUid);
    m_writer.value("tariffId", m_tariffId);
    m_writer.endObject();
}

AssembledDocument TransactionDocument::assemble()
{
    for (const FrameId frame : m_transaction.frames) {
        if (frame < m_rows.size() && !(m_rows.flags(frame) & quint16(FrameFlag::Duplicate)))
            readFrame(frame);
    }
    readEarlierStatuses();
    settle();

    const QByteArray name = m_documents.capture().peers().text(m_transaction.peer);
    const QByteArray id = m_id.isPresent() ? jsonStringValue(m_id.json) : m_transaction.id;
    const FrameId first = m_start.frame != noFrame ? m_start.frame : m_lastFrame;
    const int place = m_is16 || m_transaction.evse < 0 ? m_transaction.connector : m_transaction.evse;
    QByteArray key = id.size() >= 30 ? id : name + '-' + QByteArray::number(place) + '-' + id;
    if (key.size() > 36)
        key = key.first(15) + '-' + QCryptographicHash::hash(key, QCryptographicHash::Sha1).toHex().first(20);

    m_writer.beginObject();
    m_writer.value("id", {quotedJson(id), m_id.isPresent() ? m_id.frame : first, m_id.pointer});
    m_writer.value("key", {quotedJson(key), m_id.isPresent() ? m_id.frame : first, m_id.pointer});
    const QLatin1StringView version = versionNumber(m_transaction.version);
    m_writer.text("version", QByteArrayView(version.data(), version.size()), first);
    const bool ended = m_transaction.stop != noTime;
    const bool lost = m_transaction.issues.testFlag(TransactionIssue::MissingStop);
    m_writer.value("state", known(ended ? "Ended" : lost ? "Lost" : "Running", ended ? m_stop.frame : m_lastFrame));
    writeChargePoint();
    if (m_transaction.evse >= 0)
        m_writer.value("evse", {QByteArray::number(m_transaction.evse), first, QByteArrayLiteral("/evse/id")});
    m_writer.value("connector", {QByteArray::number(std::max(0, m_transaction.connector)), first, m_is16 ? QByteArrayLiteral("/connectorId") : QByteArrayLiteral("/evse/connectorId")});
    m_writer.value("place", known(name + '*' + QByteArray::number(place), first));
    writeToken();
    writeMoment("start", m_start, m_transaction.start, false);
    writeMoment("stop", m_stop, m_transaction.stop, true);
    writeLast();
    const double energy = m_transaction.energyWh();
    if (std::isfinite(energy))
        m_writer.value("energyWh", {decimalText(energy), m_stop.frame != noFrame ? m_stop.frame : m_lastFrame, m_stop.meter.pointer});
    const TimeUs begin = m_start.device != noTime && m_lastDevice != noTime ? m_start.device : m_transaction.start;
    const TimeUs end = m_start.device != noTime && m_lastDevice != noTime ? m_lastDevice : m_lastCapture;
    if (begin != noTime && end != noTime)
        m_writer.number("durationSeconds", std::max(0.0, double(end - begin) / second));
    m_writer.number("clockOffsetSeconds", clockOffset());
    m_writer.boolean("offline", m_offline || m_transaction.issues.testFlag(TransactionIssue::Replayed));
    writeAuthorization();
    m_writer.value("reservationId", m_reservation);
    writeSamples();
    writeStatuses();
    writeOcpi();
    m_writer.endObject();
    AssembledDocument document = m_writer.finish();
    document.omitted = m_omitted;
    return document;
}

} // namespace Roamscope
