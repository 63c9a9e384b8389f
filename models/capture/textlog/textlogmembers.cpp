// SPDX-License-Identifier: GPL-3.0-or-later
// Frames whose parts stand apart in a line: JSON members ("action", "messageId", "payload") or bracket
// fields ("[CP1] [id] [Heartbeat] [Call] {}").
#include "models/capture/textlog/textlogscanner.h"

#include "models/catalog/catalog.h"

#include <simdjson.h>

#include <algorithm>

namespace Roamscope {

namespace {

bool sameKey(std::string_view key, std::initializer_list<std::string_view> names)
{
    char plain[24];
    std::size_t n = 0;
    for (const char c : key) {
        if (c == '_' || c == '-')
            continue;
        if (n == sizeof plain)
            return false;
        plain[n++] = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    }
    return std::find(names.begin(), names.end(), std::string_view(plain, n)) != names.end();
}

std::string inQuotes(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out.push_back('\\');
        if (static_cast<unsigned char>(c) >= 0x20)
            out.push_back(c);
    }
    out.push_back('"');
    return out;
}

bool isAction(std::string_view text)
{
    return Catalog::instance().knowsAction(QByteArrayView(text.data(), qsizetype(text.size())));
}

/// What is found of a message in the members of a JSON object, also one level down.
struct Members
{
    int type = 0;
    std::string id;
    std::string action;
    std::string payload;
    std::string errorCode;
    std::string errorDescription;
    bool response = false;

    void read(simdjson::dom::object object, int depth)
    {
        for (const auto field : object) {
            std::string_view text;
            const bool isText = !field.value.get_string().get(text);
            if (sameKey(field.key, {"messageid", "uniqueid", "msgid", "correlationid", "messageuid", "callid", "uid"})) {
                if (isText)
                    id = text;
                else if (field.value.is_number())
                    id = std::string(simdjson::minify(field.value));
            } else if (sameKey(field.key, {"action", "command", "messagename", "event", "method", "operation", "ocppaction", "name", "msg"}) && isText) {
                std::string_view name = text;
                bool answer = false;
                for (const std::string_view suffix : {".req", "Request", "Req", ".conf", "Response", "Confirmation", "Conf", "Resp"}) {
                    if (name.size() > suffix.size() && name.substr(name.size() - suffix.size()) == suffix
                        && isAction(name.substr(0, name.size() - suffix.size()))) {
                        name.remove_suffix(suffix.size());
                        answer = suffix[1] == 'c' || suffix[0] == 'C' || (suffix[0] == 'R' && suffix.size() != 7 && suffix != "Req");
                        break;
                    }
                }
                if (isAction(name) && action.empty()) {
                    action = name;
                    response = response || answer;
                }
            } else if (sameKey(field.key, {"messagetypeid", "messagetype", "msgtype", "type", "msgtypeid", "kind", "calltype"})) {
                std::int64_t number = 0;
                if (!field.value.get_int64().get(number)) {
                    if (number >= 2 && number <= 6)
                        type = int(number);
                } else if (isText) {
                    std::string name;
                    for (const char c : text) {
                        if (c != '_' && c != ' ')
                            name.push_back(c >= 'A' && c <= 'Z' ? char(c + 32) : c);
                    }
                    if (name == "call" || name == "request" || name == "req" || name == "2")
                        type = 2;
                    else if (name == "callresult" || name == "response" || name == "conf" || name == "confirmation" || name == "result" || name == "3")
                        type = 3;
                    else if (name == "callerror" || name == "error" || name == "4")
                        type = 4;
                    else if (name == "send")
                        type = 6;
                }
            } else if (sameKey(field.key, {"payload", "requestpayload", "responsepayload", "body", "content", "params", "data", "ocpppayload"})) {
                simdjson::dom::object inner;
                if (!field.value.get_object().get(inner)) {
                    if (payload.empty())
                        payload = std::string(simdjson::minify(field.value));
                } else if (isText && text.size() >= 2 && text.front() == '{' && text.back() == '}' && payload.empty()) {
                    payload = text;
                }
                if (sameKey(field.key, {"responsepayload"}))
                    response = true;
            } else if (sameKey(field.key, {"errorcode"}) && isText) {
                errorCode = text;
            } else if (sameKey(field.key, {"errordescription"}) && isText) {
                errorDescription = text;
            } else if (depth < 2) {
                simdjson::dom::object inner;
                if (!field.value.get_object().get(inner) && sameKey(field.key, {"message", "ocpp", "frame", "fields", "context", "log", "record", "ocppmessage"}))
                    read(inner, depth + 1);
            }
        }
    }
};

} // namespace

bool TextLogScanner::readMembers(const Line &line)
{
    const char *brace = static_cast<const char *>(std::memchr(line.begin, '{', std::size_t(line.end - line.begin)));
    if (!brace)
        return false;
    const char *end = endOfBrackets(brace, line.end);
    if (!end)
        return false;
    simdjson::dom::parser parser;
    simdjson::dom::object object;
    if (parser.parse(brace, std::size_t(end - brace), false).get_object().get(object))
        return false;
    Members members;
    members.read(object, 0);
    if (members.type == 0)
        members.type = !members.errorCode.empty() ? 4 : members.response ? 3 : !members.action.empty() ? 2 : 0;
    const bool call = members.type == 2 || members.type == 6;
    if (members.id.empty() || members.type == 0 || (call && members.action.empty()) || (members.type == 3 && members.payload.empty())
        || (call && members.payload.empty()))
        return false;
    std::string text = "[" + std::to_string(members.type) + "," + inQuotes(members.id);
    if (call)
        text += "," + inQuotes(members.action);
    if (members.type == 4)
        text += "," + inQuotes(members.errorCode) + "," + inQuotes(members.errorDescription);
    text += "," + (members.payload.empty() ? "{}" : members.payload) + "]";

    Found found;
    found.rebuilt = text;
    m_scratch2 = text;
    m_scratch2.append(64, '\0');
    if (m_parser.parse({m_scratch2.data(), text.size()}, m_profile.payloadTimes, &found.frame) != FrameParser::Result::Frame)
        return false;
    found.isFrame = true;
    found.inSource = false;
    found.flags = quint16(FrameFlag::InArena);
    found.end = line.end;
    // Time, station and direction stand in members before or behind the payload.
    const std::string whole(brace, end);
    const std::size_t payloadAt = whole.find("ayload");
    const std::string_view before = std::string_view(line.begin, std::size_t(line.end - line.begin));
    const std::size_t cut = payloadAt == std::string::npos ? before.size() : std::min(before.size(), std::size_t(brace - line.begin) + payloadAt);
    std::string_view after;
    if (payloadAt != std::string::npos) {
        const char *inner = static_cast<const char *>(std::memchr(brace + payloadAt, '{', std::size_t(end - brace) - payloadAt));
        const char *innerEnd = inner ? endOfBrackets(inner, line.end) : nullptr;
        if (innerEnd && innerEnd < end)
            after = {innerEnd, std::size_t(end - innerEnd)};
    }
    addFrame(line.begin, found, before.substr(0, cut), after, line);
    return true;
}

bool TextLogScanner::readFields(const Line &line, const LineHints &hints)
{
    const std::string_view text = line.text();
    const std::size_t brace = text.find('{');
    const char *end = endOfBrackets(line.begin + brace, line.end);
    if (!end)
        return false;
    // Fields in brackets: the action is the one that the catalog knows, the id stands before it.
    std::string_view action;
    std::string_view id;
    std::string_view previous;
    for (std::size_t i = 0; i < brace; ++i) {
        if (text[i] != '[')
            continue;
        const std::size_t close = text.find(']', i);
        if (close == std::string_view::npos || close > brace)
            break;
        const std::string_view field = text.substr(i + 1, close - i - 1);
        if (action.empty() && isAction(field)) {
            action = field;
            id = previous;
        }
        previous = field;
        i = close;
    }
    if (action.empty() || id.empty())
        return false;
    const std::string_view payload(line.begin + brace, std::size_t(end - line.begin) - brace);
    std::string rebuilt = "[" + std::to_string(hints.callWord) + "," + inQuotes(id);
    if (hints.callWord == 2)
        rebuilt += "," + inQuotes(action);
    else if (hints.callWord == 4)
        rebuilt += ",\"\",\"\"";
    rebuilt += "," + std::string(payload) + "]";
    Found found;
    found.rebuilt = rebuilt;
    m_scratch2 = rebuilt;
    m_scratch2.append(64, '\0');
    if (m_parser.parse({m_scratch2.data(), rebuilt.size()}, m_profile.payloadTimes, &found.frame) != FrameParser::Result::Frame)
        return false;
    found.isFrame = true;
    found.inSource = false;
    found.flags = quint16(FrameFlag::InArena);
    found.end = end;
    addFrame(line.begin, found, text.substr(0, brace), {end, std::size_t(line.end - end)}, line);
    return true;
}

} // namespace Roamscope
