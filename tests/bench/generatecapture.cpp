// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generatecapture.h"

#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"

#include <QFile>

#include <deque>

namespace Roamscope {

namespace {

class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed * 2 + 1)
    {
    }
    quint64 next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return m_state * 0x2545f4914f6cdd1dull;
    }
    int below(int bound) { return int((next() >> 33) % quint64(bound)); }

private:
    quint64 m_state;
};

QByteArray uuid(Random &random)
{
    static const char hex[] = "0123456789abcdef";
    QByteArray text(36, '-');
    quint64 bits = 0;
    for (int i = 0; i < 36; ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23)
            continue;
        if (bits < 16)
            bits = random.next() | quint64(1) << 63;
        text[i] = hex[bits & 15];
        bits >>= 4;
    }
    return text;
}

struct Call
{
    int station;
    QByteArray id;
    int action;
    bool up;
};

const char *const actions[] = {"MeterValues", "StatusNotification", "Heartbeat", "MeterValues", "StartTransaction",
                               "MeterValues", "StopTransaction", "Authorize", "RemoteStartTransaction", "ChangeConfiguration"};

QByteArray callPayload(Random &random, int action, const QByteArray &time)
{
    const QByteArray number = QByteArray::number(random.below(100000));
    switch (action) {
    case 1:
        return R"({"connectorId":)" + QByteArray::number(1 + random.below(2)) + R"(,"errorCode":"NoError","info":"state of the connector has changed","status":")"
            + (random.below(2) ? "Charging" : "Available") + R"(","timestamp":")" + time + R"(","vendorId":"com.example","vendorErrorCode":"0x0000"})";
    case 2:
        return "{}";
    case 4:
        return R"({"connectorId":1,"idTag":"DEADBEEF)" + number + R"(","meterStart":)" + number + R"(,"timestamp":")" + time + "\"}";
    case 6:
        return R"({"idTag":"DEADBEEF)" + number + R"(","meterStop":)" + number + R"(,"timestamp":")" + time + R"(","transactionId":)" + number + R"(,"reason":"EVDisconnected"})";
    case 7:
        return R"({"idTag":"DEADBEEF)" + number + "\"}";
    case 8:
        return R"({"connectorId":1,"idTag":"DEADBEEF)" + number + "\"}";
    case 9:
        return R"({"key":"MeterValueSampleInterval","value":"60"})";
    default:
        return R"({"connectorId":1,"transactionId":)" + number + R"(,"meterValue":[{"timestamp":")" + time
            + R"(","sampledValue":[{"value":")" + number + R"(","context":"Sample.Periodic","format":"Raw","measurand":"Energy.Active.Import.Register","location":"Outlet","unit":"Wh"},{"value":")"
            + QByteArray::number(random.below(22000)) + R"(","context":"Sample.Periodic","measurand":"Power.Active.Import","unit":"W"},{"value":")" + QByteArray::number(random.below(32))
            + R"(","measurand":"Current.Import","phase":"L1","unit":"A"},{"value":")" + QByteArray::number(random.below(100)) + R"(","measurand":"SoC","unit":"Percent"}]}]})";
    }
}

QByteArray resultPayload(Random &random, int action, const QByteArray &time)
{
    switch (action) {
    case 2:
        return R"({"currentTime":")" + time + "\"}";
    case 4:
        return R"({"transactionId":)" + QByteArray::number(random.below(1000000)) + R"(,"idTagInfo":{"status":"Accepted","expiryDate":"2030-01-01T00:00:00Z"}})";
    case 6:
    case 7:
        return R"({"idTagInfo":{"status":"Accepted","expiryDate":"2030-01-01T00:00:00Z","parentIdTag":"FLEET"}})";
    case 8:
    case 9:
        return R"({"status":"Accepted"})";
    default:
        return "{}";
    }
}

void addLine(QByteArray &out, GeneratedForm form, TimeUs now, const Call &call, bool isCall, const QByteArray &payload)
{
    const QByteArray time = formatIsoTime(now);
    const bool up = call.up == isCall;
    const QByteArray station = "CB-" + QByteArray::number(1000 + call.station);
    const QByteArray frame = isCall ? "[2,\"" + call.id + "\",\"" + actions[call.action] + "\"," + payload + ']' : "[3,\"" + call.id + "\"," + payload + ']';
    if (form == GeneratedForm::TextLog) {
        QByteArray stamp = time.left(23);
        stamp[10] = ' ';
        stamp[19] = ',';
        out += "[INFO ] " + stamp + " org.example.ocpp.ws.WebSocketLogger - [chargeBoxId=" + station + ", sessionId=e2b1] " + (up ? "Received: " : "Sending: ") + frame + '\n';
        return;
    }
    out += R"({"schemaVersion":"1.1","timestamp":")" + time + R"(","ocppVersion":"1.6","transport":"json","chargePointId":")" + station + R"(","direction":")"
        + (up ? "cp-to-csms" : "csms-to-cp") + R"(","messageType":")" + (isCall ? "CALL" : "CALLRESULT") + R"(","messageId":")" + call.id + '"';
    if (isCall)
        out += R"(,"action":")" + QByteArray(actions[call.action]) + '"';
    if (form == GeneratedForm::Records) {
        out += ",\"payload\":" + payload;
    } else {
        out += ",\"raw\":\"";
        appendEscapedJson(out, frame);
        out += '"';
    }
    out += "}\n";
}

} // namespace

bool generateCapture(const QString &path, GeneratedForm form, quint64 frames, quint64 seed)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    Random random(seed);
    QByteArray out;
    std::deque<Call> open;
    TimeUs now = TimeUs(1767225600) * 1000000;
    for (quint64 i = 0; i < frames; ++i) {
        now += 1000 + random.below(9000);
        const bool answer = !open.empty() && (open.size() > 40 || random.below(100) < 49);
        if (answer) {
            const auto place = open.begin() + random.below(int(std::min<std::size_t>(open.size(), 8)));
            const Call call = *place;
            open.erase(place);
            if (random.below(1000) == 0) { // this one is never answered
                --i;
                continue;
            }
            addLine(out, form, now, call, false, resultPayload(random, call.action, formatIsoTime(now)));
        } else {
            const int action = random.below(int(std::size(actions)));
            const Call call {random.below(400), uuid(random), action, action < 8};
            addLine(out, form, now, call, true, callPayload(random, action, formatIsoTime(now - 50000)));
            open.push_back(call);
        }
        if (out.size() > (4 << 20) || i + 1 == frames) {
            if (file.write(out) != out.size())
                return false;
            out.resize(0);
        }
    }
    return true;
}

} // namespace Roamscope
