// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/http/harentry.h"

#include "models/capture/http/evidencetime.h"
#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/capture/sourcebytes.h"

#include <simdjson.h>

#include <cmath>

namespace Roamscope {

namespace {

namespace ondemand = simdjson::ondemand;

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QByteArray stringOf(ondemand::value value)
{
    std::string_view text;
    return value.get_string().get(text) ? QByteArray() : bytesOf(text);
}

double numberOf(ondemand::value value, double otherwise)
{
    double number = otherwise;
    ondemand::json_type type;
    if (value.type().get(type) || type != ondemand::json_type::number || value.get_double().get(number) || !std::isfinite(number))
        return otherwise;
    return number;
}

// [{"name":…,"value":…}, …]
HttpHeaderList headersOf(ondemand::value value)
{
    HttpHeaderList headers;
    ondemand::array list;
    if (value.get_array().get(list))
        return headers;
    for (auto item : list) {
        ondemand::object pair;
        if (item.get_object().get(pair))
            break;
        QByteArray name;
        QByteArray text;
        for (auto field : pair) {
            ondemand::field member;
            std::string_view key;
            if (std::move(field).get(member) || member.unescaped_key().get(key))
                return headers;
            if (key == "name")
                name = stringOf(member.value());
            else if (key == "value")
                text = stringOf(member.value());
        }
        // ":method" and its like are HTTP/2's, and stand in the entry as well.
        if (!name.isEmpty() && !name.startsWith(':') && headers.size() < 300)
            headers.append({name, text});
    }
    return headers;
}

/// Goes over the members of an object, whatever their order; each value is read at once or skipped.
template<typename Visit>
void members(ondemand::value value, Visit &&visit)
{
    ondemand::object object;
    if (value.get_object().get(object))
        return;
    for (auto field : object) {
        ondemand::field member;
        std::string_view key;
        if (std::move(field).get(member) || member.unescaped_key().get(key))
            return;
        visit(key, member.value());
    }
}

QByteArray formOf(ondemand::value params)
{
    QByteArray form;
    for (const auto &[name, value] : headersOf(params))
        form += (form.isEmpty() ? "" : "&") + name.toPercentEncoding() + '=' + value.toPercentEncoding();
    return form;
}

void readRequest(ondemand::value value, HarEntry &entry)
{
    HttpEvidence &evidence = entry.evidence;
    members(value, [&](std::string_view key, ondemand::value member) {
        if (key == "method") {
            evidence.method = stringOf(member).toUpper();
        } else if (key == "url") {
            evidence.url = stringOf(member);
        } else if (key == "headers") {
            evidence.request.headers = headersOf(member);
        } else if (key == "postData") {
            QByteArray form;
            members(member, [&](std::string_view name, ondemand::value inner) {
                if (name == "text")
                    evidence.request.body = stringOf(inner);
                else if (name == "encoding" || name == "_encoding")
                    evidence.request.isBase64 = stringOf(inner) == "base64";
                else if (name == "params")
                    form = formOf(inner);
            });
            if (evidence.request.body.isEmpty())
                evidence.request.body = form;
        }
    });
}

void readResponse(ondemand::value value, HarEntry &entry)
{
    HttpEvidence &evidence = entry.evidence;
    QByteArray type;
    members(value, [&](std::string_view key, ondemand::value member) {
        if (key == "status") {
            const double status = numberOf(member, 0);
            evidence.status = status >= 100 && status < 600 ? int(status) : 0;
        } else if (key == "headers") {
            evidence.response.headers = headersOf(member);
        } else if (key == "content") {
            members(member, [&](std::string_view name, ondemand::value inner) {
                if (name == "text")
                    evidence.response.body = stringOf(inner);
                else if (name == "encoding")
                    evidence.response.isBase64 = stringOf(inner) == "base64";
                else if (name == "mimeType")
                    type = stringOf(inner);
            });
        }
    });
    if (!type.isEmpty() && evidenceHeader(evidence.response.headers, "Content-Type").isEmpty())
        evidence.response.headers.append({"Content-Type", type});
    // Browsers write the body unpacked whatever the headers say.
    for (auto &[name, text] : evidence.response.headers) {
        if (name.compare("Content-Encoding", Qt::CaseInsensitive) == 0 && !evidence.response.isBase64)
            text.clear();
    }
}

qint64 timingsOf(ondemand::value value)
{
    double sum = -1;
    members(value, [&](std::string_view key, ondemand::value member) {
        // "ssl" is part of "connect".
        if (key != "blocked" && key != "dns" && key != "connect" && key != "send" && key != "wait" && key != "receive")
            return;
        const double part = numberOf(member, -1);
        if (part > 0 && part < 864e5)
            sum = std::max(sum, 0.0) + part;
    });
    return sum < 0 ? -1 : qint64(std::llround(sum * 1000));
}

void readMessages(ondemand::value value, HarEntry &entry)
{
    ondemand::array list;
    if (value.get_array().get(list))
        return;
    for (auto item : list) {
        ondemand::value element;
        if (item.get(element))
            return;
        HarWebSocketMessage message;
        double opcode = 1;
        members(element, [&](std::string_view key, ondemand::value member) {
            if (key == "type") {
                const QByteArray type = stringOf(member);
                message.sent = type == "send" || type == "sent" || type == "outgoing";
            } else if (key == "time") {
                const double seconds = numberOf(member, 0);
                if (seconds > 0)
                    message.time = epochTime(seconds);
            } else if (key == "opcode") {
                opcode = numberOf(member, 1);
            } else if (key == "data") {
                message.data = stringOf(member);
            }
        });
        if (opcode == 1 || opcode == 2)
            entry.messages.push_back(std::move(message));
    }
}

bool blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ',';
}

// The place behind `"name":` in the object that begins at `at`, which must be '{'; −1 = no such member.
qsizetype memberOf(QByteArrayView text, qsizetype at, QByteArrayView wanted)
{
    ++at;
    while (true) {
        while (at < text.size() && blank(text[at]))
            ++at;
        if (at >= text.size() || text[at] != '"')
            return -1;
        const qsizetype nameEnd = endOfJsonValue(text, at);
        if (nameEnd < 0)
            return -1;
        const QByteArrayView name = text.sliced(at + 1, nameEnd - at - 2);
        at = nameEnd;
        while (at < text.size() && blank(text[at]))
            ++at;
        if (at >= text.size() || text[at] != ':')
            return -1;
        ++at;
        while (at < text.size() && blank(text[at]))
            ++at;
        if (name == wanted)
            return at < text.size() ? at : -1;
        at = endOfJsonValue(text, at);
        if (at < 0)
            return -1;
    }
}

} // namespace

HarEntry readHarEntry(QByteArrayView text, int zoneMinutes)
{
    HarEntry entry;
    ondemand::parser parser;
    ondemand::document document;
    ondemand::value whole;
    if (parser.iterate(text.data(), std::size_t(text.size()), std::size_t(text.size()) + std::size_t(SourceBytes::padding)).get(document))
        return entry;
    if (document.get_value().get(whole))
        return entry;
    entry.isJson = true;
    HttpEvidence &evidence = entry.evidence;
    qint64 timings = -1;
    double total = -1;
    bool hasRequest = false;
    bool zoneAssumed = false;
    TimeUs started = noTime;
    bool isWebSocket = false;
    members(whole, [&](std::string_view key, ondemand::value member) {
        if (key == "startedDateTime") {
            const QByteArray time = stringOf(member);
            started = readEvidenceTime(time, zoneMinutes, &zoneAssumed);
        } else if (key == "time") {
            total = numberOf(member, -1);
        } else if (key == "request") {
            hasRequest = true;
            readRequest(member, entry);
        } else if (key == "response") {
            readResponse(member, entry);
        } else if (key == "timings") {
            timings = timingsOf(member);
        } else if (key == "_webSocketMessages") {
            isWebSocket = true;
            readMessages(member, entry);
        }
    });
    evidence.request.present = hasRequest && !evidence.method.isEmpty() && !evidence.url.isEmpty();
    evidence.response.present = evidence.status > 0;
    evidence.request.time = started;
    evidence.request.zoneAssumed = zoneAssumed;
    // The connection of a WebSocket lasts; its timings say how long it was open.
    if (total > 0 && total < 864e5)
        evidence.duration = qint64(std::llround(total * 1000));
    else
        evidence.duration = timings;
    if (isWebSocket)
        evidence.duration = timings >= 0 && (evidence.duration < 0 || timings < evidence.duration) ? timings : std::min<qint64>(evidence.duration, 1000000);
    evidence.clock = HttpEvidence::Clock::Start;
    evidence.mayBeForeign = true;
    evidence.flow = HttpFlow::Outbound;
    entry.subprotocol = evidenceHeader(evidence.response.headers, "Sec-WebSocket-Protocol");
    if (entry.subprotocol.isEmpty())
        entry.subprotocol = evidenceHeader(evidence.request.headers, "Sec-WebSocket-Protocol");
    entry.isValid = evidence.request.present;
    return entry;
}

HarWalk walkHarEntries(QByteArrayView text, const std::function<bool(QByteArrayView, qint64)> &visit)
{
    HarWalk walk;
    qsizetype at = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < text.size() && blank(text[at]))
        ++at;
    if (at >= text.size() || text[at] != '{')
        return walk;
    const qsizetype log = memberOf(text, at, "log");
    if (log < 0 || text[log] != '{')
        return walk;
    at = memberOf(text, log, "entries");
    if (at < 0 || text[at] != '[')
        return walk;
    walk.found = true;
    ++at;
    while (true) {
        while (at < text.size() && blank(text[at]))
            ++at;
        walk.end = at;
        if (at >= text.size())
            return walk;
        if (text[at] == ']') {
            walk.whole = true;
            walk.end = at + 1;
            return walk;
        }
        const qsizetype end = endOfJsonValue(text, at);
        if (end <= at)
            return walk;
        if (!visit(text.sliced(at, end - at), at))
            return walk;
        at = end;
    }
}

} // namespace Roamscope
