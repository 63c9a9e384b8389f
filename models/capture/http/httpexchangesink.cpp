// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/http/httpexchangesink.h"

#include "models/capture/http/evidencetime.h"
#include "models/capture/http/httpbody.h"
#include "models/capture/isotime.h"
#include "models/capture/masking.h"
#include "models/capture/recordparser.h"
#include "models/capture/soap/soapenvelope.h"

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qsizetype mostBody = qsizetype(32) << 20;
constexpr std::size_t mostOpen = 20000;
constexpr qsizetype longestPeer = 120;

// The time that an OCPI answer tells, of its envelope or its Date header.
TimeUs answeredAt(const HttpHalf &response)
{
    const QByteArrayView body = response.body;
    const QByteArrayView tail = body.size() > 4096 ? body.last(2048) : body;
    for (const QByteArrayView part : {body.first(std::min<qsizetype>(body.size(), 2048)), tail}) {
        qsizetype at = part.indexOf("\"status_code\"") >= 0 || part.indexOf("\"status_message\"") >= 0 ? part.indexOf("\"timestamp\"") : -1;
        if (at < 0)
            continue;
        at = part.indexOf('"', at + 11);
        const qsizetype end = at < 0 ? -1 : part.indexOf('"', at + 1);
        if (end > at && end - at < 40) {
            const TimeUs time = parseIsoTime({part.data() + at + 1, std::size_t(end - at - 1)});
            if (time != noTime)
                return time;
        }
    }
    return noTime;
}

QByteArray hostOf(const QByteArray &url)
{
    const qsizetype scheme = url.indexOf("://");
    if (scheme < 0 || scheme > 8)
        return {};
    qsizetype end = scheme + 3;
    while (end < url.size() && url[end] != '/' && url[end] != '?')
        ++end;
    QByteArray host = url.mid(scheme + 3, end - scheme - 3);
    return host.mid(host.lastIndexOf('@') + 1);
}

QByteArray pathOf(const QByteArray &url)
{
    const qsizetype scheme = url.indexOf("://");
    if (scheme < 0 || scheme > 8)
        return url;
    const qsizetype slash = url.indexOf('/', scheme + 3);
    return slash < 0 ? QByteArray("/") : url.mid(slash);
}

void addFlag(RecordedFrame &frame, const HttpHalf &half)
{
    if (half.zoneAssumed && half.time != noTime)
        frame.flags |= FrameFlag::ZoneAssumed;
}

} // namespace

bool isForeignHttp(QByteArrayView url, QByteArrayView contentType)
{
    const QByteArray type = contentType.first(std::min<qsizetype>(contentType.size(), 80)).toByteArray().toLower();
    static constexpr QByteArrayView kinds[] = {"image/", "font/", "video/", "audio/", "text/css", "javascript", "text/html", "application/wasm", "application/font"};
    if (std::any_of(std::begin(kinds), std::end(kinds), [&](QByteArrayView kind) { return type.contains(kind); }))
        return !type.contains("svg+json");
    QByteArrayView path = url;
    if (const qsizetype query = path.indexOf('?'); query >= 0)
        path = path.first(query);
    static constexpr QByteArrayView endings[] = {".js", ".css", ".png", ".svg", ".ico", ".woff", ".woff2", ".jpg", ".jpeg", ".gif", ".map", ".webp", ".ttf"};
    return type.isEmpty() && std::any_of(std::begin(endings), std::end(endings), [&](QByteArrayView ending) { return path.endsWith(ending); });
}

HttpExchangeSink::HttpExchangeSink(Capture &capture, int source, const ImportOptions &options, PlaceUnit unit)
    : m_arena(capture, source, options, unit)
    , m_options(options)
    , m_longestBody(std::min(qsizetype(std::min<quint64>(options.maximumRecordSize, quint64(mostBody))), mostBody))
{
}

void HttpExchangeSink::note(LedgerReason reason, const HttpHalf &half, LedgerKind kind)
{
    m_arena.addLedger({.kind = kind, .reason = reason, .line = half.place.number, .offset = half.place.offset, .length = half.place.length});
}

void HttpExchangeSink::prepareBody(HttpHalf &half)
{
    BodyState state = BodyState::TooLong;
    if (half.isTooLong)
        half.body.clear();
    else
        state = unpackHttpBody(half.body, half.isBase64, evidenceHeader(half.headers, "Content-Encoding").toLower(), m_longestBody);
    switch (state) {
    case BodyState::Text:
        break;
    case BodyState::Unreadable:
        note(LedgerReason::BodyUnreadable, half, LedgerKind::Repaired);
        break;
    case BodyState::Binary:
        note(LedgerReason::BodyBinary, half, LedgerKind::Repaired);
        break;
    case BodyState::TooLong:
        note(LedgerReason::BodyTooLong, half, LedgerKind::Repaired);
        break;
    }
}

void HttpExchangeSink::settleTimes(HttpEvidence &evidence)
{
    HttpHalf &request = evidence.request;
    HttpHalf &response = evidence.response;
    if (!request.present || !response.present)
        return;
    const bool both = request.time != noTime && response.time != noTime;
    if (evidence.clock == HttpEvidence::Clock::Unclear && request.time != noTime && evidence.duration > 0) {
        // One time and a duration: was the line's time taken at the start or at the end? What the other side says of
        // its answer tells, for this exchange or for most.
        constexpr qint64 tolerance = 20000;
        const TimeUs said = answeredAt(response);
        bool atStart = m_startVotes >= m_endVotes && m_startVotes > 0;
        if (said != noTime) {
            const qint64 beside = said - request.time;
            if (beside > -tolerance && beside <= evidence.duration + tolerance && beside > tolerance / 2) {
                atStart = true;
                ++m_startVotes;
            } else if (beside <= tolerance / 2 && beside >= -evidence.duration - tolerance) {
                atStart = false;
                ++m_endVotes;
            }
        }
        if (!atStart)
            request.time -= evidence.duration;
    }
    if (both)
        return;
    if (response.time == noTime && request.time != noTime && evidence.duration >= 0) {
        response.time = request.time + evidence.duration;
        response.zoneAssumed = request.zoneAssumed;
    } else if (request.time == noTime && response.time != noTime) {
        request.time = response.time - std::max<qint64>(0, evidence.duration);
        request.zoneAssumed = response.zoneAssumed;
    } else if (response.time == noTime && request.time != noTime) {
        // The Date header is whole seconds: of use where the request is not later.
        const TimeUs date = evidenceDate(evidenceHeader(response.headers, "Date"));
        response.time = date != noTime && date >= request.time && date - request.time < qint64(300) * 1000000 ? date : request.time;
        response.zoneAssumed = request.zoneAssumed;
    } else if (const TimeUs date = evidenceDate(evidenceHeader(response.headers, "Date")); date != noTime) {
        request.time = date;
        response.time = date;
    }
}

void HttpExchangeSink::settleParties(HttpEvidence &evidence)
{
    const OcpiParties parties = ocpiParties(evidence.method, evidence.url, evidence.request.headers);
    QByteArray host = hostOf(evidence.url);
    if (host.isEmpty())
        host = evidence.host;
    if (host.isEmpty())
        host = evidenceHeader(evidence.request.headers, "Host");
    host = host.left(longestPeer).toLower();
    if (evidence.from == Lane::Unknown && evidence.to == Lane::Unknown) {
        evidence.from = parties.from;
        evidence.to = parties.to;
    }
    // Versions and credentials tell no roles; the same host's other modules did.
    if (parties.isOcpi && evidence.to == Lane::Unknown && !host.isEmpty()) {
        const auto known = m_laneOfHost.constFind(host);
        if (known != m_laneOfHost.constEnd()) {
            evidence.to = known.value();
            if (evidence.from == Lane::Unknown)
                evidence.from = evidence.to == Lane::Cpo ? Lane::Emsp : Lane::Cpo;
        }
    } else if (parties.isOcpi && (evidence.to == Lane::Cpo || evidence.to == Lane::Emsp) && !host.isEmpty() && m_laneOfHost.size() < 10000) {
        m_laneOfHost.insert(host, evidence.to);
    }
    if (!evidence.host.isEmpty() || !hostOf(evidence.url).isEmpty()) {
        if (evidenceHeader(evidence.request.headers, "Host").isEmpty())
            evidence.request.headers.prepend({"Host", host});
    }
    if (!evidence.peer.isEmpty())
        return;
    // The other party, seen from who wrote the log; where that is not told, the one that is not the CPO.
    const bool outbound = evidence.flow == HttpFlow::Outbound || (evidence.flow == HttpFlow::Unknown && evidence.from != Lane::Emsp);
    const QByteArray &there = outbound ? parties.toParty : parties.fromParty;
    if (!there.isEmpty())
        evidence.peer = there;
    else if (!outbound && !parties.owner.isEmpty())
        evidence.peer = parties.owner;
    else if (outbound || evidence.flow == HttpFlow::Unknown)
        evidence.peer = host;
    if (evidence.peer.isEmpty())
        evidence.peer = !parties.toParty.isEmpty() ? parties.toParty : parties.owner;
}

HttpExchangeSink::OpenList::iterator HttpExchangeSink::findOpen(const HttpEvidence &evidence)
{
    if (m_open.empty())
        return m_open.end();
    for (const QByteArray &id : {evidence.correlation, evidenceHeader(evidence.response.headers, "X-Request-ID")}) {
        if (const auto known = id.isEmpty() ? m_openById.end() : m_openById.find(id); known != m_openById.end())
            return known.value();
    }
    if (!evidence.correlation.isEmpty())
        return m_open.end();
    // Without an id: the same method and path, else the last that waits.
    int looked = 0;
    for (auto it = m_open.end(); it != m_open.begin() && looked < 200; ++looked) {
        --it;
        if (evidence.url.isEmpty() || (it->path == pathOf(evidence.url) && (evidence.method.isEmpty() || it->method == evidence.method)))
            return it;
    }
    return m_open.end();
}

void HttpExchangeSink::remember(Open open)
{
    if (m_open.size() >= mostOpen) {
        m_openById.remove(m_open.front().key);
        m_open.pop_front();
    }
    m_open.push_back(std::move(open));
    const auto last = std::prev(m_open.end());
    if (!last->key.isEmpty())
        m_openById.insert(last->key, last);
}

bool HttpExchangeSink::add(HttpEvidence evidence)
{
    HttpHalf &request = evidence.request;
    HttpHalf &response = evidence.response;
    if (evidence.mayBeForeign && isForeignHttp(evidence.url, evidenceHeader(response.headers, "Content-Type"))) {
        quint64 bytes = request.present ? request.place.length : 0;
        if (response.present && !(request.present && response.place.offset == request.place.offset))
            bytes += response.place.length;
        m_arena.countLedger(LedgerReason::ForeignExchange, 1, bytes);
        return true;
    }
    ++m_exchanges;
    if (request.present)
        prepareBody(request);
    if (response.present)
        prepareBody(response);
    settleTimes(evidence);
    if (evidence.correlation.isEmpty() && request.present)
        evidence.correlation = evidenceHeader(request.headers, "X-Request-ID");
    evidence.correlation.truncate(200);

    // A line on the response often repeats what the line on the request has said.
    auto open = m_open.end();
    const bool mayRepeat = evidence.correlation.isEmpty() ? request.body.isEmpty() && request.headers.isEmpty() : m_openById.contains(evidence.correlation);
    if (response.present && (!request.present || mayRepeat)) {
        open = findOpen(evidence);
        if (open != m_open.end() && request.present) {
            if (open->method == evidence.method && open->path == pathOf(evidence.url))
                request.present = false;
            else
                open = m_open.end();
        }
    }
    if (request.present) {
        settleParties(evidence);
        Open mine;
        if (!addRequest(evidence, &mine))
            return false;
        if (response.present)
            return addResponse(evidence, mine);
        remember(std::move(mine));
        return true;
    }
    if (!response.present)
        return true;
    if (open != m_open.end()) {
        const Open mine = *open;
        if (const auto known = m_openById.find(mine.key); known != m_openById.end() && known.value() == open)
            m_openById.erase(known);
        m_open.erase(open);
        if (response.time == noTime && mine.time != noTime && evidence.duration >= 0)
            response.time = mine.time + evidence.duration;
        return addResponse(evidence, mine);
    }
    // Its request is not in this source.
    settleParties(evidence);
    Open alone;
    alone.id = evidence.correlation;
    if (alone.id.isEmpty())
        alone.id = "response-" + QByteArray::number(++m_nameless);
    alone.peer = evidence.peer;
    alone.from = evidence.from;
    alone.to = evidence.to;
    return addResponse(evidence, alone);
}

bool HttpExchangeSink::addRequest(HttpEvidence &evidence, Open *open)
{
    open->key = evidence.correlation;
    open->id = evidence.correlation;
    if (open->id.isEmpty())
        open->id = "exchange-" + QByteArray::number(++m_nameless);
    open->method = evidence.method;
    open->path = pathOf(evidence.url);
    open->peer = evidence.peer;
    open->from = evidence.from;
    open->to = evidence.to;
    open->time = evidence.request.time;
    if (looksLikeSoap(evidence.request.body)) {
        SoapMessage message = readSoapEnvelope(evidence.request.body);
        if (message.isOcpp())
            return addSoap(message, evidence.request, open, false);
        note(message.problem == SoapMessage::Problem::Broken ? LedgerReason::SoapIncomplete : LedgerReason::SoapForeign, evidence.request,
             LedgerKind::Repaired);
    }
    RecordedFrame frame;
    frame.time = evidence.request.time;
    frame.kind = FrameKind::HttpRequest;
    frame.from = evidence.from;
    frame.to = evidence.to;
    frame.peer = evidence.peer.left(longestPeer);
    frame.body.method = evidence.method;
    frame.body.path = open->path;
    frame.body.headers = evidence.request.headers;
    frame.body.message = evidence.request.body;
    frame.body.correlationId = open->id;
    addFlag(frame, evidence.request);
    maskSecrets(frame);
    return m_arena.addRecord(frame, evidence.request.place);
}

bool HttpExchangeSink::addResponse(HttpEvidence &evidence, const Open &open)
{
    if (looksLikeSoap(evidence.response.body)) {
        SoapMessage message = readSoapEnvelope(evidence.response.body);
        Open mine = open;
        if (message.isOcpp())
            return addSoap(message, evidence.response, &mine, true);
        note(message.problem == SoapMessage::Problem::Broken ? LedgerReason::SoapIncomplete : LedgerReason::SoapForeign, evidence.response,
             LedgerKind::Repaired);
    }
    RecordedFrame frame;
    frame.time = evidence.response.time;
    frame.kind = FrameKind::HttpResponse;
    frame.from = open.to;
    frame.to = open.from;
    frame.peer = open.peer.left(longestPeer);
    frame.body.httpStatus = evidence.status;
    frame.body.headers = evidence.response.headers;
    frame.body.message = evidence.response.body;
    frame.body.correlationId = open.id;
    addFlag(frame, evidence.response);
    maskSecrets(frame);
    return m_arena.addRecord(frame, evidence.response.place);
}

bool HttpExchangeSink::addSoap(SoapMessage &message, const HttpHalf &half, Open *open, bool response)
{
    if (message.dropped)
        m_arena.countLedger(LedgerReason::SoapParts, quint64(message.dropped), 0);
    if (response) {
        // It came back on the same connection: that says more than the ids in the letter.
        if (open->from != Lane::Unknown) {
            message.from = open->to;
            message.to = open->from;
        }
        if (message.version == ProtocolVersion::Unknown)
            message.version = open->version;
    } else {
        if (!message.messageId.isEmpty())
            open->id = message.messageId;
        open->peer = message.identity;
        open->from = message.from;
        open->to = message.to;
        open->version = message.version;
    }
    MessageHead head {.time = half.time, .from = message.from, .to = message.to, .version = message.version};
    const QByteArray peer = response ? open->peer : message.identity;
    head.peer = peer;
    if (half.zoneAssumed && half.time != noTime)
        head.flags |= FrameFlag::ZoneAssumed;
    return addOcpp(head, message.message(open->id), half.place);
}

bool HttpExchangeSink::addOcpp(MessageHead head, const QByteArray &message, const FramePlace &place)
{
    return m_arena.addMessage(head, maskedText(message), place);
}

} // namespace Roamscope
