// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/http/gatewayrecord.h"

#include "models/capture/http/evidencetime.h"
#include "models/capture/http/gatewaynames.h"
#include "models/capture/http/httpwords.h"
#include "models/capture/http/jsonwalk.h"

#include <algorithm>
#include <cctype>

namespace Roamscope {

namespace {

using Meaning = GatewayMeaning;

constexpr int deepest = 6;
constexpr qsizetype longestName = 2000; ///< of a method, address, id …

QByteArray plainToken(QByteArrayView token)
{
    return token.startsWith('"') ? jsonStringValue(token) : token.toByteArray();
}

bool isObject(QByteArrayView token)
{
    return token.startsWith('{');
}

bool isScalar(QByteArrayView token)
{
    return !token.startsWith('{') && !token.startsWith('[');
}

// An answer of OCPI: its own status code is none of HTTP's.
bool isOcpiEnvelope(QByteArrayView object)
{
    bool hasCode = false;
    bool hasOther = false;
    walkJsonObject(object, [&](QByteArrayView name, QByteArrayView) {
        hasCode = hasCode || name == "status_code";
        hasOther = hasOther || name == "data" || name == "timestamp" || name == "status_message";
        return true;
    });
    return hasCode && hasOther;
}

// Members that a description of a message has and a message's own body has not.
bool describesHalf(QByteArrayView object)
{
    if (isOcpiEnvelope(object))
        return false;
    bool describes = false;
    walkJsonObject(object, [&](QByteArrayView name, QByteArrayView token) {
        switch (gatewayName(name).meaning) {
        case Meaning::Method:
        case Meaning::Headers:
        case Meaning::RequestLine:
            describes = true;
            break;
        case Meaning::Url:
            describes = describes || isScalar(token);
            break;
        case Meaning::Body:
            describes = describes || (name != "data" && name != "content");
            break;
        case Meaning::Status: {
            const int status = plainToken(token).toInt();
            describes = describes || (status >= 100 && status < 600);
            break;
        }
        default:
            break;
        }
        return !describes;
    });
    return describes;
}

HttpFlow flowOf(QByteArrayView words)
{
    for (const QByteArrayView word : {QByteArrayView("incoming"), QByteArrayView("inbound"), QByteArrayView("received"), QByteArrayView("ingress")}) {
        if (words.contains(word))
            return HttpFlow::Inbound;
    }
    for (const QByteArrayView word : {QByteArrayView("outgoing"), QByteArrayView("outbound"), QByteArrayView("sending"), QByteArrayView("sent"), QByteArrayView("egress"), QByteArrayView("calling")}) {
        if (words.contains(word))
            return HttpFlow::Outbound;
    }
    if (words == "in" || words == "rx" || words == "recv")
        return HttpFlow::Inbound;
    if (words == "out" || words == "tx" || words == "send")
        return HttpFlow::Outbound;
    return HttpFlow::Unknown;
}

} // namespace

bool GatewayRecord::describesExchange(QByteArrayView object)
{
    bool method = false;
    bool other = false;
    bool half = false;
    walkJsonObject(object, [&](QByteArrayView name, QByteArrayView token) {
        switch (gatewayName(name).meaning) {
        case Meaning::Method:
            method = isScalar(token);
            break;
        case Meaning::Url:
        case Meaning::Status:
        case Meaning::RequestLine:
        case Meaning::Severity:
        case Meaning::Text:
            other = true;
            break;
        case Meaning::RequestObject:
        case Meaning::ResponseObject:
            half = true;
            break;
        default:
            // "http": {…}, "fields": {…} …
            half = half || (isObject(token) && describesHalf(token));
            break;
        }
        return true;
    });
    return method || half || (other && !isOcpiEnvelope(object));
}

void GatewayRecord::addJson(QByteArrayView object)
{
    walk(object, Either, 0);
}

void GatewayRecord::walk(QByteArrayView object, Side side, int depth)
{
    if (depth > deepest)
        return;
    walkJsonObject(object, [&](QByteArrayView name, QByteArrayView token) {
        if (token != "null" && token != "\"\"")
            take(name, token, side, depth);
        return true;
    });
}

void GatewayRecord::take(QByteArrayView name, QByteArrayView token, Side side, int depth)
{
    const GatewayName known = gatewayName(name);
    if (known.side != GatewaySide::Either)
        side = known.side == GatewaySide::Request ? Request : Response;
    const bool scalar = isScalar(token);
    const QByteArray text = scalar && token.size() < longestName ? plainToken(token) : QByteArray();
    switch (known.meaning) {
    case Meaning::Method:
        if (m_method.isEmpty() && isHttpMethod(text.toUpper()))
            m_method = text.toUpper();
        else if (isObject(token))
            walk(token, side, depth + 1);
        return;
    case Meaning::Url:
        if (isObject(token))
            walk(token, side, depth + 1);
        else if (side != Response && scalar && (m_url.isEmpty() || (!m_url.contains("://") && text.contains("://"))) && looksLikeAddress(text))
            m_url = text;
        return;
    case Meaning::Query:
        if (scalar && m_query.isEmpty())
            m_query = text;
        return;
    case Meaning::Host:
        if (scalar && side != Response && m_host.isEmpty() && !text.contains(' '))
            m_host = text.mid(text.contains("://") ? text.indexOf("://") + 3 : 0);
        return;
    case Meaning::RequestLine:
        takeRequestLine(text);
        return;
    case Meaning::Status:
        if (scalar)
            takeStatus(text);
        else if (isObject(token))
            walk(token, Response, depth + 1);
        return;
    case Meaning::Headers:
        takeHeaders(token, side);
        return;
    case Meaning::Body:
        if (isObject(token) && side == Either && describesExchange(token))
            walk(token, side, depth + 1); // {"event":…, "data":{"method":…}}
        else if (isObject(token) && side != Either && (known.plain.endsWith("body") || known.plain.endsWith("postdata")) && token.contains("\"text\"")
                 && describesHalf(token))
            walk(token, side, depth + 1); // ECS and HAR put the text one level deeper
        else
            takeBody(token, side);
        return;
    case Meaning::Time:
    case Meaning::StartTime:
        if (scalar)
            takeTime(text, side, known.meaning == Meaning::StartTime || side == Request);
        return;
    case Meaning::Duration:
        if (!scalar)
            return;
        if ((known.plain == "requesttime" || known.plain == "responsetime") && (text.contains('T') || text.size() > 18 || text.count('-') == 2))
            takeTime(text, known.plain == "requesttime" ? Request : Response, known.plain == "requesttime");
        else
            takeDuration(text, known.plain);
        return;
    case Meaning::RequestId:
        takeId(text, 4);
        return;
    case Meaning::CorrelationId:
        takeId(text, 3);
        return;
    case Meaning::OtherId:
        takeId(text, known.plain == "traceid" ? 2 : known.plain == "spanid" ? 0 : 1);
        return;
    case Meaning::Direction:
        takeWords(text);
        if (m_flow == HttpFlow::Unknown)
            m_flow = flowOf(text.toLower());
        return;
    case Meaning::Kind:
        if (isObject(token))
            walk(token, side, depth + 1);
        else
            takeWords(text);
        return;
    case Meaning::Peer:
        if (scalar && m_peer.isEmpty())
            m_peer = text.left(100);
        return;
    case Meaning::Sender:
    case Meaning::Receiver:
        if (scalar) {
            const Lane lane = laneFromId(text);
            Lane &mine = known.meaning == Meaning::Sender ? m_from : m_to;
            if (mine == Lane::Unknown)
                mine = lane;
        }
        return;
    case Meaning::RequestObject:
    case Meaning::ResponseObject: {
        if (isObject(token)) {
            if (describesHalf(token))
                walk(token, side, depth + 1);
            else
                takeBody(token, side);
            return;
        }
        const QByteArray inside = scalar ? plainToken(token) : token.toByteArray();
        const QByteArrayView trimmed = QByteArrayView(inside).trimmed();
        if (isObject(trimmed) && describesHalf(trimmed))
            walk(trimmed, side, depth + 1);
        else if (isObject(trimmed) || trimmed.startsWith('[') || trimmed.startsWith('<'))
            takeBody(token, side);
        else if (side == Request)
            takeRequestLine(inside.left(longestName));
        else
            takeStatus(inside.left(longestName));
        return;
    }
    case Meaning::Text:
        if (isObject(token)) {
            walk(token, side, depth + 1);
        } else if (scalar && token.size() > 2) {
            const QByteArray inside = plainToken(token);
            const QByteArrayView trimmed = QByteArrayView(inside).trimmed();
            if (side != Either && (isObject(trimmed) || trimmed.startsWith('[')))
                takeBody(token, side);
            else if (isObject(trimmed) && describesExchange(trimmed))
                walk(trimmed, side, depth + 1);
            else if (depth <= deepest)
                addText(inside, false);
        }
        return;
    case Meaning::Encoding:
        if (text == "base64")
            m_parts[side].isBase64 = true;
        return;
    case Meaning::Severity:
        return;
    case Meaning::None:
        break;
    }
    if (isObject(token)) {
        walk(token, side, depth + 1);
    } else if (scalar && token.startsWith('"') && token.size() > 20 && token.contains("{\\\"")) {
        const QByteArray inside = jsonStringValue(token);
        if (isObject(inside) && describesExchange(inside))
            walk(inside, side, depth + 1);
    }
}

void GatewayRecord::takeHeaders(QByteArrayView token, Side side)
{
    HttpHeaderList &headers = m_parts[side].headers;
    if (!headers.isEmpty())
        return;
    constexpr qsizetype most = 200;
    const auto add = [&](const QByteArray &name, QByteArrayView value) {
        // Pseudo-headers of HTTP/2 say what is known already.
        if (name.isEmpty() || headers.size() >= most || (name.startsWith(':') && name != ":authority"))
            return;
        if (name == ":authority")
            m_host = plainToken(value);
        else
            headers.append({name, plainToken(value)});
    };
    const auto addLine = [&](QByteArrayView line) {
        const qsizetype colon = line.indexOf(':', 1);
        if (colon > 0)
            add(line.first(colon).trimmed().toByteArray(), quotedJson(line.sliced(colon + 1).trimmed()));
    };
    if (isObject(token)) {
        walkJsonObject(token, [&](QByteArrayView name, QByteArrayView value) {
            const QByteArray plain = unescapeJson(name);
            if (value.startsWith('['))
                walkJsonArray(value, [&](QByteArrayView each) {
                    add(plain, each);
                    return true;
                });
            else
                add(plain, value);
            return true;
        });
    } else if (token.startsWith('[')) {
        walkJsonArray(token, [&](QByteArrayView each) {
            if (isObject(each)) {
                QByteArray name;
                QByteArrayView value;
                walkJsonObject(each, [&](QByteArrayView member, QByteArrayView inner) {
                    if (member == "name" || member == "key" || member == "Name" || member == "Key")
                        name = plainToken(inner);
                    else if (member == "value" || member == "Value")
                        value = inner;
                    return true;
                });
                add(name, value);
            } else if (each.startsWith('[')) {
                const std::vector<QByteArrayView> pair = jsonArrayElements(each, 2);
                if (pair.size() == 2)
                    add(plainToken(pair[0]), pair[1]);
            } else {
                addLine(plainToken(each));
            }
            return true;
        });
    } else {
        const QByteArray text = plainToken(token).trimmed();
        if (isObject(text)) {
            takeHeaders(text, side);
            return;
        }
        // "Name: value" lines, or the way that a map prints itself: {Name=[value], …}
        for (const QByteArray &line : text.split('\n'))
            addLine(line.trimmed());
    }
}

void GatewayRecord::takeBody(QByteArrayView token, Side side)
{
    Part &part = m_parts[side];
    if (part.hasBody && !part.body.isEmpty())
        return;
    QByteArray body = plainToken(token);
    // A string in a string: the logger quoted what was quoted.
    for (int i = 0; i < 2 && body.size() > 2 && body.startsWith('"') && body.endsWith('"'); ++i)
        body = unescapeJson(QByteArrayView(body).sliced(1, body.size() - 2));
    if (body.startsWith("{\\\"") || body.startsWith("[{\\\""))
        body = unescapeJson(body);
    if (body == "null" || body == "-" || body == "undefined")
        body.clear();
    part.hasBody = true;
    part.body = body;
}

void GatewayRecord::addBody(QByteArrayView json)
{
    const bool response = m_half == Response || (m_method.isEmpty() && m_status > 0);
    takeBody(json, response ? Response : m_status > 0 && isOcpiEnvelope(json) ? Response : Request);
}

void GatewayRecord::takeTime(QByteArrayView text, Side side, bool isStart)
{
    Part &part = m_parts[side];
    if (part.time != noTime && !(isStart && side == Either && !m_timeIsStart))
        return;
    bool assumed = false;
    const TimeUs time = readEvidenceTime(text, m_zoneMinutes, &assumed);
    if (time == noTime)
        return;
    part.time = time;
    part.zoneAssumed = assumed;
    m_timeIsStart = m_timeIsStart || (isStart && side != Response);
}

void GatewayRecord::takeDuration(QByteArrayView text, QByteArrayView unitName)
{
    if (m_duration >= 0)
        return;
    double unit = 1e3;
    if (unitName.endsWith("us"))
        unit = 1;
    else if (unitName.endsWith("ns") || unitName == "eventduration")
        unit = 1e-3;
    else if (unitName.endsWith("seconds") && !unitName.endsWith("milliseconds"))
        unit = 1e6;
    else if (unitName == "durations" || unitName.endsWith("sec") || unitName == "requesttime" || unitName == "upstreamresponsetime" || unitName == "rt")
        unit = 1e6;
    else if (unitName.endsWith("ms") || unitName.endsWith("milliseconds"))
        unit = 1e3;
    else if (text.contains('.') && text.toByteArray().toDouble() < 1 && text != "0.0")
        unit = 1e6; // no server answers in less than a millisecond and says it in milliseconds
    m_duration = readEvidenceDuration(text, unit);
}

void GatewayRecord::takeId(const QByteArray &text, int rank)
{
    if (rank <= m_idRank || text.isEmpty() || text == "-" || text.size() > 200 || text.contains(' '))
        return;
    m_id = text;
    m_idRank = rank;
}

void GatewayRecord::takeWords(QByteArrayView text)
{
    const QByteArray words = text.first(std::min<qsizetype>(text.size(), 160)).toByteArray().toLower();
    const bool response = words.contains("response") || words.contains("<--") || words.contains("reply") || words.contains("answer")
        || words.contains("completed") || words.contains("returned");
    const bool request = words.contains("request") || words.contains("-->");
    if (m_half == Either && response != request)
        m_half = response ? Response : Request;
    else if (m_half == Either && response && words.indexOf("response") > words.indexOf("request"))
        m_half = Response;
    if (m_flow == HttpFlow::Unknown) {
        m_flow = flowOf(words);
        // Who receives the response has sent the request.
        if (m_half == Response && response && m_flow != HttpFlow::Unknown && words.contains("response") && !words.contains("request"))
            m_flow = m_flow == HttpFlow::Inbound ? HttpFlow::Outbound : HttpFlow::Inbound;
    }
}

void GatewayRecord::takeRequestLine(QByteArrayView text)
{
    if (m_method.isEmpty())
        takeMethodAndUrl(text);
}

void GatewayRecord::takeStatus(QByteArrayView text)
{
    if (m_status)
        return;
    if (text.startsWith("HTTP/"))
        text = text.sliced(std::max<qsizetype>(0, text.indexOf(' '))).trimmed();
    if (text.size() >= 3 && (text.size() == 3 || text[3] == ' ' || text[3] == '.')) {
        const int status = text.first(3).toByteArray().toInt();
        if (status >= 100 && status < 600)
            m_status = status;
    }
}

qsizetype GatewayRecord::takeMethodAndUrl(QByteArrayView text)
{
    const RequestWords found = findRequestWords(text);
    if (found.end < 0)
        return -1;
    m_method = found.method.toByteArray();
    if (m_url.isEmpty() || !m_url.contains("://"))
        m_url = found.address.toByteArray().left(8192);
    return found.end;
}

void GatewayRecord::addText(QByteArrayView text, bool withTime)
{
    constexpr qsizetype longestWords = 4096;
    // JSON between the words: what stands before it tells what it is.
    qsizetype at = 0;
    QByteArray words;
    bool first = true;
    int pieces = 0;
    while (at < text.size() && ++pieces < 64) {
        qsizetype open = findJson(text, at);
        qsizetype end = open < 0 ? -1 : endOfJsonValue(text, open);
        if (open >= 0 && end < 0)
            end = text.size(); // cut off: as far as it goes
        const QByteArrayView before = text.sliced(at, (open < 0 ? text.size() : open) - at);
        if (first && withTime) {
            TimeUs time = noTime;
            bool assumed = false;
            if (findWordsTime(before, m_zoneMinutes, &time, &assumed) && m_parts[Either].time == noTime) {
                m_parts[Either].time = time;
                m_parts[Either].zoneAssumed = assumed;
            }
        }
        first = false;
        if (words.size() < longestWords)
            words += before.first(std::min(before.size(), longestWords)).toByteArray() + ' ';
        if (open < 0)
            break;
        const QByteArrayView json = text.sliced(open, end - open);
        const QByteArray hint = before.last(std::min<qsizetype>(before.size(), 40)).toByteArray().toLower();
        const Side side = hint.contains("resp") || hint.contains("<-") ? Response : hint.contains("req") ? Request : Either;
        if (hint.contains("header"))
            takeHeaders(json, side);
        else if (json.startsWith('{') && !hint.contains("body") && !hint.contains("payload") && describesExchange(json) && !isOcpiEnvelope(json))
            walk(json, side, 1);
        else if (!m_parts[side].hasBody || m_parts[side].body.isEmpty())
            takeBody(json, side);
        else
            takeBody(json, side == Request || m_parts[Response].hasBody ? Request : Response);
        at = end;
    }
    takeWords(words);
    if (m_method.isEmpty()) {
        const qsizetype end = takeMethodAndUrl(words);
        if (end >= 0) {
            m_inWords = true;
            takeAccessLine(words, end);
        }
    }
    if (!m_status)
        takeStatusFromWords(words);
    if (m_duration < 0)
        m_duration = findWordsDuration(words);
    if (m_id.isEmpty())
        takeId(findUuid(words), 1);
}

void GatewayRecord::takeStatusFromWords(QByteArrayView text)
{
    m_status = findStatusWords(text);
    m_inWords = m_inWords || m_status;
}

void GatewayRecord::takeAccessLine(QByteArrayView text, qsizetype end)
{
    // "PUT /ocpi/… HTTP/1.1" 200 …: what a web server writes behind the quote.
    const AccessWords access = readAccessWords(text, end);
    if (!access.status)
        return;
    m_status = access.status;
    m_duration = access.duration;
    if (!access.requestId.isEmpty())
        takeId(access.requestId.toByteArray(), 4);
    if (!access.host.isEmpty() && m_host.isEmpty())
        m_host = access.host.toByteArray();
    m_timeIsStart = access.isEnvoy;
    if (m_flow == HttpFlow::Unknown && !access.isEnvoy)
        m_flow = HttpFlow::Inbound;
    if (!access.client.isEmpty() && m_peer.isEmpty() && ocpiParties(m_method, m_url, {}).owner.isEmpty())
        m_peer = access.client.toByteArray();
}

int GatewayRecord::addPairs(QByteArrayView text)
{
    int understood = 0;
    qsizetype at = 0;
    int pairs = 0;
    while (at < text.size() && ++pairs < 500) {
        const qsizetype equals = text.indexOf('=', at);
        if (equals < 0)
            break;
        qsizetype start = equals;
        while (start > at && (std::isalnum(uchar(text[start - 1])) || text[start - 1] == '_' || text[start - 1] == '.' || text[start - 1] == '-'))
            --start;
        qsizetype value = equals + 1;
        qsizetype end = value;
        QByteArray token;
        if (value < text.size() && (text[value] == '"' || text[value] == '{' || text[value] == '[')) {
            end = endOfJsonValue(text, value);
            if (end < 0)
                end = text.size();
            token = text.sliced(value, end - value).toByteArray();
        } else {
            while (end < text.size() && text[end] != ' ' && text[end] != '\t' && text[end] != '\r' && text[end] != '\n')
                ++end;
            qsizetype stop = end;
            while (stop > value && (text[stop - 1] == ',' || text[stop - 1] == ';'))
                --stop;
            token = quotedJson(text.sliced(value, stop - value));
        }
        if (start < equals && token.size() > 2) {
            const QByteArrayView name = text.sliced(start, equals - start);
            if (gatewayName(name).meaning != Meaning::None) {
                ++understood;
                take(name, token, Either, 1);
            }
        }
        at = std::max(end, equals + 1);
    }
    return understood;
}

bool GatewayRecord::isExchange() const
{
    if (!m_method.isEmpty() && !m_url.isEmpty())
        return true;
    // A response on a line of its own.
    return m_status > 0 && (m_half == Response || m_parts[Response].hasBody || !m_id.isEmpty() || isOcpiEnvelope(m_parts[Either].body));
}

bool GatewayRecord::lacksBody() const
{
    return m_inWords && std::none_of(std::begin(m_parts), std::end(m_parts), [](const Part &part) { return part.hasBody && !part.body.isEmpty(); });
}

HttpEvidence GatewayRecord::evidence(const FramePlace &place) const
{
    HttpEvidence all;
    const bool hasRequest = !m_method.isEmpty() && !m_url.isEmpty();
    const bool hasResponse = m_status > 0 || m_parts[Response].hasBody || !m_parts[Response].headers.isEmpty() || (m_half == Response && !hasRequest);
    all.method = m_method;
    all.url = m_url;
    if (!m_query.isEmpty() && !all.url.contains('?'))
        all.url += (m_query.startsWith('?') ? "" : "?") + m_query;
    all.host = m_host;
    all.status = m_status;
    all.duration = m_duration;
    all.flow = m_flow;
    all.from = m_from;
    all.to = m_to;
    all.peer = m_peer;
    all.correlation = m_id;
    all.mayBeForeign = true;
    const auto fill = [&](HttpHalf &half, const Part &part) {
        half.present = true;
        half.place = place;
        half.headers = part.headers;
        half.body = part.body;
        half.isBase64 = part.isBase64;
        half.time = part.time;
        half.zoneAssumed = part.zoneAssumed;
    };
    if (hasRequest)
        fill(all.request, m_parts[Request]);
    if (hasResponse)
        fill(all.response, m_parts[Response]);
    // What stands outside of both belongs to the only half, or to the one that it looks like.
    const Part &either = m_parts[Either];
    const bool toResponse = hasResponse && (!hasRequest || isOcpiEnvelope(either.body) || (m_half == Response && m_parts[Request].hasBody));
    HttpHalf &bodyOwner = toResponse ? all.response : all.request;
    if (either.hasBody && bodyOwner.body.isEmpty()) {
        bodyOwner.body = either.body;
        bodyOwner.isBase64 = either.isBase64;
    }
    HttpHalf &headerOwner = hasRequest ? all.request : all.response;
    if (headerOwner.headers.isEmpty())
        headerOwner.headers = either.headers;
    HttpHalf &timeOwner = hasRequest ? all.request : all.response;
    if (timeOwner.time == noTime && !(hasRequest && all.response.present && all.response.time != noTime && !m_timeIsStart)) {
        timeOwner.time = either.time;
        timeOwner.zoneAssumed = either.zoneAssumed;
        if (hasRequest && hasResponse && all.response.time == noTime)
            all.clock = m_timeIsStart ? HttpEvidence::Clock::Start : HttpEvidence::Clock::Unclear;
    }
    return all;
}

} // namespace Roamscope
