// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/tables/columnvalues.h"

#include "models/capture/isotime.h"
#include "models/capture/tables/tablecells.h"
#include "models/catalog/catalog.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <unordered_map>
#include <vector>

namespace Roamscope {

namespace {

constexpr std::size_t longestFlow = 80;

char lowerOf(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lowerOf);
    return result;
}

/// Letters and digits in lower case, all else left out.
std::string squeezed(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80)
            result += lowerOf(c);
    }
    return result;
}

template<std::size_t size>
bool contains(const std::array<std::string_view, size> &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

enum class Side : quint8 { None, ChargePoint, Csms, Ambiguous, Cpo, Emsp };

Side sideOf(std::string_view text)
{
    static constexpr std::array<std::string_view, 18> chargePoints {"cp", "chargepoint", "charger", "station", "chargingstation", "chargestation", "evse", "chargebox", "wallbox",
                                                                    "device", "evcs", "pile", "chargingpoint", "cpid", "fromcp", "ladepunkt", "borne", "laadpaal"};
    static constexpr std::array<std::string_view, 17> systems {"cms", "csms", "centralsystem", "backend", "backoffice", "server", "cpms", "platform", "cloud", "system",
                                                               "managementsystem", "central", "gateway", "portal", "host", "chargingstationmanagementsystem", "ocppserver"};
    const std::string word = squeezed(text);
    if (contains(chargePoints, word))
        return Side::ChargePoint;
    if (contains(systems, word))
        return Side::Csms;
    if (word == "cs")
        return Side::Ambiguous;
    if (word == "cpo")
        return Side::Cpo;
    if (word == "emsp" || word == "msp" || word == "hub" || word == "partner" || word == "emp")
        return Side::Emsp;
    return Side::None;
}

struct Arrow
{
    std::size_t at = 0;
    std::size_t length = 0;
    bool back = false;
    explicit operator bool() const { return length > 0; }
};

/// "-->", "=>", "→", ">>", "<-", "to"; the first that is found.
Arrow findArrow(std::string_view text)
{
    static constexpr std::array<std::string_view, 6> forward {"\xe2\x86\x92", "\xe2\x87\x92", "\xe2\x9e\xa1", "\xe2\x9e\x94", "\xe2\x9f\xb6", "\xc2\xbb"};
    static constexpr std::array<std::string_view, 5> backward {"\xe2\x86\x90", "\xe2\x87\x90", "\xe2\xac\x85", "\xe2\x9f\xb5", "\xc2\xab"};
    for (const std::string_view arrow : forward) {
        if (const std::size_t at = text.find(arrow); at != std::string_view::npos)
            return {at, arrow.size(), false};
    }
    for (const std::string_view arrow : backward) {
        if (const std::size_t at = text.find(arrow); at != std::string_view::npos)
            return {at, arrow.size(), true};
    }
    const std::size_t head = text.find_first_of("<>");
    if (head != std::string_view::npos) {
        std::size_t begin = head;
        std::size_t end = head + 1;
        const auto isShaft = [](char c) { return c == '-' || c == '=' || c == '<' || c == '>' || c == '.' || c == '~'; };
        while (begin > 0 && isShaft(text[begin - 1]))
            --begin;
        while (end < text.size() && isShaft(text[end]))
            ++end;
        const std::string_view arrow = text.substr(begin, end - begin);
        const bool left = arrow.find('<') != std::string_view::npos;
        if (left && arrow.find('>') != std::string_view::npos)
            return {};
        return {begin, end - begin, left};
    }
    const std::string lower = lowered(text);
    for (const std::string_view word : {" to ", "_to_", "-to-", " 2 ", " an ", " vers ", " naar ", "_2_", " - ", "To", "2"}) {
        const std::size_t at = (word == "To" ? text : std::string_view(lower)).find(word);
        if (at != std::string_view::npos && at > 0 && at + word.size() < text.size())
            return {at, word.size(), false};
    }
    return {};
}

FlowMeaning flowBetween(Side from, Side to)
{
    // "CS" is the other one of whoever stands across.
    if (from == Side::Ambiguous)
        from = to == Side::ChargePoint ? Side::Csms : to == Side::Csms ? Side::ChargePoint : Side::None;
    if (to == Side::Ambiguous)
        to = from == Side::ChargePoint ? Side::Csms : from == Side::Csms ? Side::ChargePoint : Side::None;
    if (from == Side::ChargePoint || (to == Side::Csms && from == Side::None))
        return to == Side::ChargePoint ? FlowMeaning::Unknown : FlowMeaning::FromChargePoint;
    if (to == Side::ChargePoint || (from == Side::Csms && to == Side::None))
        return FlowMeaning::ToChargePoint;
    if ((from == Side::Cpo || from == Side::Csms) && to == Side::Emsp)
        return FlowMeaning::FromCpo;
    if (from == Side::Emsp && (to == Side::Cpo || to == Side::Csms))
        return FlowMeaning::ToCpo;
    if (from == Side::Cpo && to == Side::None)
        return FlowMeaning::FromCpo;
    if (to == Side::Cpo && from == Side::None)
        return FlowMeaning::ToCpo;
    return FlowMeaning::Unknown;
}

FlowReading readWord(const std::string &word)
{
    static constexpr std::array<std::string_view, 7> requests {"request", "req", "call", "command", "anfrage", "requete", "verzoek"};
    static constexpr std::array<std::string_view, 13> responses {"response", "resp", "res", "conf", "confirmation", "reply", "answer", "result", "callresult", "antwort", "reponse", "antwoord",
                                                                 "acknowledge"};
    static constexpr std::array<std::string_view, 18> in {"in", "incoming", "inbound", "received", "recv", "rx", "receive", "rcv", "up", "upstream", "uplink", "rcvd", "eingehend",
                                                          "empfangen", "i", "ingress", "r", "recebido"};
    static constexpr std::array<std::string_view, 16> out {"out", "outgoing", "outbound", "sent", "send", "tx", "transmit", "down", "downstream", "downlink", "ausgehend", "gesendet", "o",
                                                           "egress", "s", "enviado"};
    static constexpr std::array<std::string_view, 8> fromChargePoint {"fromcp", "fromchargepoint", "fromcharger", "fromstation", "tocsms", "tocms", "toserver", "tocentralsystem"};
    static constexpr std::array<std::string_view, 8> toChargePoint {"tocp", "tochargepoint", "tocharger", "tostation", "fromcsms", "fromcms", "fromserver", "fromcentralsystem"};
    if (contains(requests, word))
        return {FlowMeaning::Request, 0};
    if (contains(responses, word))
        return {FlowMeaning::Response, 0};
    if (contains(fromChargePoint, word))
        return {FlowMeaning::FromChargePoint, 0};
    if (contains(toChargePoint, word))
        return {FlowMeaning::ToChargePoint, 0};
    if (contains(in, word))
        return {FlowMeaning::Unknown, 1};
    if (contains(out, word))
        return {FlowMeaning::Unknown, -1};
    return {};
}

/// Catalog spelling by the letters of the name in lower case.
const std::unordered_map<std::string, std::string> &knownActions()
{
    static const std::unordered_map<std::string, std::string> all = [] {
        std::unordered_map<std::string, std::string> map;
        for (const QString &action : Catalog::instance().actions()) {
            const std::string name = action.toStdString();
            map.emplace(squeezed(name), name);
        }
        return map;
    }();
    return all;
}

struct Ending
{
    std::string_view text;
    FrameKind kind;
};
constexpr Ending endings[] = {{"request", FrameKind::Call}, {"req", FrameKind::Call}, {"callresult", FrameKind::CallResult}, {"response", FrameKind::CallResult},
                              {"confirmation", FrameKind::CallResult}, {"conf", FrameKind::CallResult}, {"resp", FrameKind::CallResult}, {"res", FrameKind::CallResult},
                              {"result", FrameKind::CallResult}, {"reply", FrameKind::CallResult}, {"answer", FrameKind::CallResult}, {"callerror", FrameKind::CallError},
                              {"error", FrameKind::CallError}, {"call", FrameKind::Call}};

} // namespace

Lane laneOfParty(std::string_view text)
{
    switch (sideOf(text)) {
    case Side::ChargePoint:
        return Lane::ChargePoint;
    case Side::Csms:
    case Side::Ambiguous:
        return Lane::Csms;
    case Side::Cpo:
        return Lane::Cpo;
    case Side::Emsp:
        return Lane::Emsp;
    case Side::None:
        break;
    }
    return Lane::Unknown;
}

FlowReading readFlow(std::string_view text)
{
    text = trimmedCell(text);
    if (text.empty() || text.size() > longestFlow)
        return {};
    const Arrow arrow = findArrow(text);
    if (arrow) {
        const std::string_view left = trimmedCell(text.substr(0, arrow.at));
        const std::string_view right = trimmedCell(text.substr(arrow.at + arrow.length));
        const Side from = sideOf(arrow.back ? right : left);
        const Side to = sideOf(arrow.back ? left : right);
        const FlowMeaning meaning = flowBetween(from, to);
        if (meaning != FlowMeaning::Unknown)
            return {meaning, 0};
        if (left.empty() && right.empty())
            return {FlowMeaning::Unknown, arrow.back ? -1 : 1};
        // ">> request", "<- in"
        const FlowReading rest = readWord(squeezed(left.empty() ? right : left));
        if (rest.isKnown())
            return rest;
    }
    const FlowReading whole = readWord(squeezed(text));
    if (whole.isKnown())
        return whole;
    // "From charger", "received from CP": the last word is the party.
    const std::string lower = lowered(text);
    for (const bool from : {true, false}) {
        const std::string_view word = from ? "from " : "to ";
        const std::size_t at = lower.find(word);
        if (at == std::string::npos || (at > 0 && lower[at - 1] != ' '))
            continue;
        const Side side = sideOf(std::string_view(text).substr(at + word.size()));
        if (side == Side::None)
            continue;
        return {flowBetween(from ? side : Side::None, from ? Side::None : side), 0};
    }
    return {};
}

CommandReading readCommand(std::string_view text)
{
    CommandReading reading;
    text = trimmedCell(text);
    if (text.empty() || text.size() > 100)
        return reading;
    const auto &known = knownActions();
    std::string plain = squeezed(text);
    const auto whole = known.find(plain);
    if (whole != known.end()) {
        reading.action = whole->second;
        reading.known = true;
        return reading;
    }
    for (const Ending &ending : endings) {
        if (plain.size() <= ending.text.size() || !plain.ends_with(ending.text))
            continue;
        const auto found = known.find(plain.substr(0, plain.size() - ending.text.size()));
        if (found == known.end())
            continue;
        reading.action = found->second;
        reading.known = true;
        reading.hasKind = true;
        reading.kind = ending.kind;
        return reading;
    }
    // "ocpp.StatusNotification", "v16/StatusNotification"
    const std::size_t separator = text.find_last_of("./:");
    if (separator != std::string_view::npos && separator + 1 < text.size()) {
        const CommandReading last = readCommand(text.substr(separator + 1));
        if (last.known)
            return last;
    }
    for (const Ending &ending : endings) {
        // What the catalog does not know keeps its name, without the endings that are written as such.
        if (text.size() > ending.text.size() + 2 && lowered(text.substr(text.size() - ending.text.size())) == ending.text) {
            const std::size_t size = text.size() - ending.text.size();
            if (text[size] >= 'A' && text[size] <= 'Z' && ending.text.size() > 3) {
                reading.action = text.substr(0, size);
                reading.hasKind = true;
                reading.kind = ending.kind;
                return reading;
            }
        }
    }
    reading.action = text;
    return reading;
}

bool readMessageType(std::string_view text, FrameKind *kind)
{
    const std::string word = squeezed(trimmedCell(text).substr(0, 40));
    if (word == "2" || word == "call" || word == "request" || word == "req") {
        *kind = FrameKind::Call;
    } else if (word == "3" || word == "callresult" || word == "response" || word == "resp" || word == "conf" || word == "confirmation" || word == "result" || word == "res"
               || word == "reply" || word == "answer") {
        *kind = FrameKind::CallResult;
    } else if (word == "4" || word == "callerror" || word == "error") {
        *kind = FrameKind::CallError;
    } else if (word == "5" || word == "callresulterror") {
        *kind = FrameKind::CallResultError;
    } else if (word == "6" || word == "send") {
        *kind = FrameKind::Send;
    } else {
        return false;
    }
    return true;
}

TableTime readTableTime(std::string_view text, DateOrder order)
{
    TableTime time;
    if (text.size() < 4 || text.size() > 64)
        return time;
    bool zone = false;
    time.value = parseIsoTime(text, &zone);
    if (time.value != noTime) {
        time.hasZone = zone;
        return time;
    }
    if (text.find_first_not_of("0123456789.") == std::string_view::npos) {
        double number = 0;
        // Seconds since 1970 of this century at least; smaller numbers are something else.
        if (readTableNumber(text, &number) && number >= 9e8) {
            time.value = epochTime(number);
            time.hasZone = true;
        }
        return time;
    }
    LogTime log;
    const int length = parseLogTime(text, order, true, &log);
    if (!log.isValid())
        return time;
    const std::string_view rest = trimmedCell(text.substr(std::size_t(length)));
    if (!rest.empty() && rest != "UTC" && rest != "GMT" && rest != "Z")
        return time;
    if (log.completeness == LogTime::Completeness::NoYear)
        return time;
    time.value = log.value;
    time.hasZone = log.hasZone || !rest.empty();
    time.hasDate = log.completeness == LogTime::Completeness::Full;
    return time;
}

TimeUs readTableDate(std::string_view text, DateOrder order)
{
    if (text.size() < 6 || text.size() > 32)
        return noTime;
    // The readers of times know all the orders and separators.
    const std::string full = std::string(text) + " 00:00:00";
    const TableTime time = readTableTime(full, order);
    return time.value != noTime && time.hasDate && !time.hasZone ? time.value : noTime;
}

bool namesHttpMethod(std::string_view text)
{
    static constexpr std::array<std::string_view, 7> methods {"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"};
    std::string upper(text.substr(0, 10));
    std::transform(upper.begin(), upper.end(), upper.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    return contains(methods, upper);
}

bool isSeverity(std::string_view text)
{
    static constexpr std::array<std::string_view, 20> words {"debug", "info", "information", "notice", "warn", "warning", "error", "err", "critical", "crit", "fatal", "alert",
                                                             "emergency", "trace", "verbose", "severe", "fine", "low", "medium", "high"};
    return text.size() <= 12 && contains(words, lowered(text));
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = lowerOf(text[i]);
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? c != '-' : !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            return false;
    }
    return true;
}

bool readTableNumber(std::string_view text, double *value)
{
    text = trimmedCell(text);
    if (text.empty() || text.size() > 40)
        return false;
    std::string plain;
    const std::size_t comma = text.rfind(',');
    const std::size_t point = text.rfind('.');
    // The last of the two separates decimals; a comma alone that three digits follow several times does not.
    const bool decimalComma = comma != std::string_view::npos && (point == std::string_view::npos || comma > point) && text.find(',') == comma;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == ',') {
            if (decimalComma && i == comma)
                plain += '.';
        } else if (c == '.') {
            if (!decimalComma)
                plain += c;
        } else if (c == '+' && i == 0) {
            continue;
        } else if ((c == ' ' || c == '\'') && i > 0 && i + 1 < text.size()) {
            continue;
        } else {
            plain += c;
        }
    }
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), *value);
    return error == std::errc() && end == plain.data() + plain.size() && std::isfinite(*value);
}

} // namespace Roamscope
