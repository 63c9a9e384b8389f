// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/chargepointdocument.h"

#include "mapping/framepayload.h"
#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/capture/metersamples.h"

#include <algorithm>

namespace Roamscope {

namespace dom = simdjson::dom;

namespace {

constexpr qint64 second = 1000000;
constexpr int mostPlaces = 512;

// Which connector speaks for an EVSE with several: in use, then Reserved, Faulted, Unavailable, Available.
int rankOf(const QByteArray &status)
{
    if (status == "\"Available\"")
        return 1;
    if (status == "\"Unavailable\"")
        return 2;
    if (status == "\"Faulted\"")
        return 3;
    if (status == "\"Reserved\"")
        return 4;
    return status.isEmpty() ? 0 : 5;
}

} // namespace

ChargePointDocument::ChargePointDocument(const CaptureDocuments &documents, quint16 peer, TimeUs at)
    : m_documents(documents)
    , m_peer(peer)
    , m_at(at)
    , m_name(documents.capture().peers().text(peer))
{
}

void ChargePointDocument::readStatuses()
{
    const auto found = m_documents.m_statuses.find(m_peer);
    if (found == m_documents.m_statuses.end())
        return;
    const FrameTable &rows = m_documents.capture().frames();
    FramePayload payload(m_documents.capture());
    for (const FrameId frame : found->second) {
        const TimeUs received = rows.time(frame);
        if (!inTime(received) || !payload.read(frame))
            continue;
        const dom::object root = payload.root();
        const bool is16 = rows.version(frame) == ProtocolVersion::Ocpp16 || rows.version(frame) == ProtocolVersion::Ocpp15;
        m_is16 = is16;
        Connector connector;
        connector.received = received;
        connector.frame = frame;
        connector.status = payload.value(root, is16 ? "status" : "connectorStatus");
        if (!connector.status.isPresent())
            continue;
        connector.errorCode = payload.value(root, "errorCode");
        connector.info = payload.value(root, "info");
        connector.vendorErrorCode = payload.value(root, "vendorErrorCode");
        connector.timestamp = payload.value(root, "timestamp");
        const int number = jsonaccess::integer(root, "connectorId", -1);
        const int evse = is16 ? number : jsonaccess::integer(root, "evseId", -1);
        if (evse == 0) {
            m_station = connector;
            continue;
        }
        if (evse < 0 || number < 0 || (int(m_evses.size()) >= mostPlaces && !m_evses.contains(evse)))
            continue;
        Evse &place = m_evses[evse];
        if (int(place.connectors.size()) >= mostPlaces && !place.connectors.contains(number))
            continue;
        Connector &known = place.connectors[number];
        if (known.status.json != connector.status.json || known.errorCode.json != connector.errorCode.json) {
            place.changed = m_changed = received;
            place.changedFrame = m_changedFrame = frame;
        }
        known = std::move(connector);
    }
}

void ChargePointDocument::readTransactions()
{
    const auto found = m_documents.m_transactions.find(m_peer);
    if (found == m_documents.m_transactions.end())
        return;
    const FrameTable &rows = m_documents.capture().frames();
    for (const int index : found->second) {
        const Transaction &transaction = m_documents.analysis().transactions[std::size_t(index)];
        const bool begun = inTime(transaction.start);
        const bool over = (transaction.stop != noTime && inTime(transaction.stop)) || transaction.issues.testFlag(TransactionIssue::MissingStop);
        if (!begun || over)
            continue;
        const int place = transaction.evse >= 0 ? transaction.evse : transaction.connector;
        const auto evse = m_evses.find(place);
        if (evse == m_evses.end())
            continue;
        evse->second.running = true;
        if (transaction.version == ProtocolVersion::Ocpp16)
            continue;
        FramePayload payload(m_documents.capture());
        for (auto it = transaction.frames.rbegin(); it != transaction.frames.rend(); ++it) {
            dom::object info;
            if (!inTime(rows.time(*it)) || rows.kind(*it) != FrameKind::Call || !payload.read(*it) || payload.root()["transactionInfo"].get(info))
                continue;
            evse->second.chargingState = payload.value(info, "chargingState", "/transactionInfo");
            if (evse->second.chargingState.isPresent()) {
                if (rows.time(*it) > evse->second.changed) {
                    evse->second.changed = rows.time(*it);
                    evse->second.changedFrame = *it;
                }
                break;
            }
        }
    }
}

const ChargePointDocument::Connector &ChargePointDocument::mainConnector(const Evse &evse)
{
    const auto best = std::max_element(evse.connectors.begin(), evse.connectors.end(), [](const auto &a, const auto &b) {
        return rankOf(a.second.status.json) < rankOf(b.second.status.json);
    });
    return best->second;
}

void ChargePointDocument::writeEvse(int number, const Evse &evse, bool online)
{
    const Connector &main = mainConnector(evse);
    const QByteArray place = m_name + '*' + QByteArray::number(number);
    m_writer.beginObject();
    m_writer.text("place", place, main.frame);
    m_writer.value("number", {QByteArray::number(number), main.frame, m_is16 ? QByteArrayLiteral("/connectorId") : QByteArrayLiteral("/evseId")});
    m_writer.value("status", main.status);
    m_writer.value("errorCode", main.errorCode);
    m_writer.value("chargingState", evse.chargingState);
    m_writer.value("transactionRunning", {evse.running ? QByteArrayLiteral("true") : QByteArrayLiteral("false"), evse.changedFrame, {}});
    if (!online)
        m_writer.text("state", "Offline", main.frame);
    else
        m_writer.value("state", evse.running && evse.chargingState.isPresent() ? evse.chargingState : main.status);
    if (evse.changed != noTime)
        m_writer.text("lastChanged", formatIsoTime(evse.changed), evse.changedFrame);
    m_writer.beginArray("connectors");
    for (const auto &[id, connector] : evse.connectors) {
        m_writer.beginObject();
        m_writer.value("number", {QByteArray::number(id), connector.frame, QByteArrayLiteral("/connectorId")});
        m_writer.text("place", m_is16 ? place : place + '*' + QByteArray::number(id), connector.frame);
        m_writer.value("status", connector.status);
        m_writer.value("errorCode", connector.errorCode);
        m_writer.value("info", connector.info);
        m_writer.value("vendorErrorCode", connector.vendorErrorCode);
        m_writer.value("deviceTime", connector.timestamp);
        if (connector.received != noTime)
            m_writer.text("captureTime", formatIsoTime(connector.received), connector.frame);
        m_writer.endObject();
    }
    m_writer.endArray();
    m_writer.endObject();
}

AssembledDocument ChargePointDocument::assemble()
{
    readStatuses();
    readTransactions();
    if (m_name.isEmpty() || m_evses.empty())
        return {};

    const FrameTable &rows = m_documents.capture().frames();
    qint64 interval = 0;
    const FrameId boot = m_documents.lastBoot(m_peer, m_at);
    FramePayload payload(m_documents.capture());
    if (boot != noFrame && rows.pair(boot) != noFrame && payload.read(rows.pair(boot)))
        interval = jsonaccess::integer(payload.root(), "interval", 0);
    const auto seen = m_documents.m_lastSeen.find(m_peer);
    const TimeUs lastSeen = seen == m_documents.m_lastSeen.end() ? m_changed : seen->second;
    const TimeUs now = m_at != noTime ? m_at : m_documents.capture().lastTime();
    // Without an interval nothing can be said of silence. Seen later than asked about: it was there.
    const bool online = interval <= 0 || now == noTime || lastSeen == noTime || now - lastSeen <= 2 * interval * second;
    const TimeUs seenThen = m_at != noTime ? std::min(lastSeen, m_at) : lastSeen;

    m_writer.beginObject();
    const FrameId frame = m_changedFrame;
    m_writer.text("id", m_name, boot != noFrame ? boot : frame);
    const QLatin1StringView version = versionNumber(frame == noFrame ? ProtocolVersion::Ocpp16 : rows.version(frame));
    m_writer.text("version", QByteArrayView(version.data(), version.size()), frame);
    if (boot != noFrame && payload.read(boot)) {
        const dom::object root = payload.root();
        dom::object station;
        const bool is2x = !root["chargingStation"].get(station);
        const QByteArray stem = is2x ? QByteArrayLiteral("/chargingStation") : QByteArray();
        m_writer.value("vendor", payload.value(is2x ? station : root, is2x ? "vendorName" : "chargePointVendor", stem));
        m_writer.value("model", payload.value(is2x ? station : root, is2x ? "model" : "chargePointModel", stem));
        m_writer.value("serialNumber", payload.value(is2x ? station : root, is2x ? "serialNumber" : "chargePointSerialNumber", stem));
        m_writer.value("firmwareVersion", payload.value(is2x ? station : root, "firmwareVersion", stem));
    }
    m_writer.boolean("online", online);
    if (seenThen != noTime)
        m_writer.text("lastSeen", formatIsoTime(seenThen), frame);
    if (m_changed != noTime)
        m_writer.text("lastChanged", formatIsoTime(m_changed), frame);
    m_writer.value("status", m_station.status);
    const Evse *busiest = nullptr;
    bool running = false;
    for (const auto &[number, evse] : m_evses) {
        running = running || evse.running;
        if (!busiest || rankOf(mainConnector(evse).status.json) > rankOf(mainConnector(*busiest).status.json))
            busiest = &evse;
    }
    const bool charging = busiest->running && busiest->chargingState.isPresent();
    m_writer.value("combinedState", !online ? FrameValue {"\"Offline\"", frame, {}} : charging ? busiest->chargingState : mainConnector(*busiest).status);
    m_writer.value("combinedErrorCode", mainConnector(*busiest).errorCode);
    m_writer.boolean("transactionRunning", running);
    m_writer.beginArray("evses");
    for (const auto &[number, evse] : m_evses)
        writeEvse(number, evse, online);
    m_writer.endArray();
    m_writer.endObject();
    return m_writer.finish();
}

} // namespace Roamscope
