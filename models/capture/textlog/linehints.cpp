// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/textlog/linehints.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace Roamscope {

namespace {

enum class Party : quint8 { None, ChargePoint, Csms, Ambiguous };

bool isLetter(char c)
{
    // 0xe2 leads arrows, dashes and quotes.
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) >= 0x80 && c != '\xe2');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordCharacter(char c)
{
    return isLetter(c) || isDigit(c);
}

bool isIdCharacter(char c)
{
    return isWordCharacter(c) || c == '_' || c == '-' || c == '.' || c == '*' || c == '%' || c == '#' || c == '@' || c == '+';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

/// A word in lower case, cut to 24 characters.
struct Word
{
    std::array<char, 24> text;
    int length = 0;
    std::string_view view() const { return {text.data(), std::size_t(length)}; }
};

DirectionWord verbOf(std::string_view word)
{
    if (word.size() < 2)
        return DirectionWord::None;
    switch (word[0]) {
    case 'r':
        if (word == "recv" || word == "received" || word == "receive" || word == "receiving" || word == "receives"
            || word == "rcv" || word == "rcvd" || word == "rx" || word == "recieved" || word == "recieve"
            || word == "ricevuto" || word == "recibido" || word == "recibida" || word == "recebido")
            return DirectionWord::Received;
        break;
    case 's':
        if (word == "sent" || word == "send" || word == "sending" || word == "sends" || word == "snd" || word == "sende"
            || word == "senden")
            return DirectionWord::Sent;
        break;
    case 'i':
        if (word == "incoming" || word == "inbound" || word == "inviato")
            return word == "inviato" ? DirectionWord::Sent : DirectionWord::Received;
        break;
    case 'o':
        if (word == "outgoing" || word == "outbound")
            return DirectionWord::Sent;
        if (word == "ontvangen")
            return DirectionWord::Received;
        break;
    case 't':
        if (word == "tx" || word == "transmit" || word == "transmitted" || word == "transmitting")
            return DirectionWord::Sent;
        break;
    case 'e':
        if (word == "empfangen" || word == "empfange")
            return DirectionWord::Received;
        if (word == "enviado" || word == "enviada")
            return DirectionWord::Sent;
        if (word == "envoy\xc3\xa9" || word == "envoi" || word == "envoye")
            return DirectionWord::Sent;
        break;
    case 'g':
        if (word == "gesendet")
            return DirectionWord::Sent;
        break;
    case 'v':
        if (word == "verzonden" || word == "verstuurd")
            return DirectionWord::Sent;
        break;
    case 'u':
        if (word == "upstream" || word == "uplink" || word == "up")
            return DirectionWord::Up;
        break;
    case 'd':
        if (word == "downstream" || word == "downlink" || word == "down")
            return DirectionWord::Down;
        break;
    case 'w':
        if (word == "writing" || word == "wrote")
            return DirectionWord::Sent;
        break;
    default:
        if (word == "re\xc3\xa7u" || word == "recu" || word == "\xe6\x94\xb6\xe5\x88\xb0" || word == "\xe6\x8e\xa5\xe6\x94\xb6")
            return DirectionWord::Received;
        if (word == "\xe5\x8f\x91\xe9\x80\x81")
            return DirectionWord::Sent;
    }
    return word == "re\xc3\xa7u" ? DirectionWord::Received : DirectionWord::None;
}

/// A party named by one or two words ("charge point", "centralSystem" come as two).
Party partyOf(std::string_view word, std::string_view next, bool *usedNext)
{
    *usedNext = false;
    if (word == "cp" || word == "chargepoint" || word == "charger" || word == "station" || word == "chargingstation"
        || word == "chargestation" || word == "evse" || word == "wallbox" || word == "chargebox" || word == "evcs" || word == "pile")
        return Party::ChargePoint;
    if (word == "csms" || word == "cms" || word == "centralsystem" || word == "backend" || word == "cpms" || word == "cloud"
        || word == "server" || word == "cpo" || word == "backoffice" || word == "csm")
        return Party::Csms;
    if (word == "cs")
        return Party::Ambiguous;
    if (word == "charge" || word == "charging") {
        if (next == "point" || next == "station" || next == "box" || next == "pile") {
            *usedNext = true;
            return Party::ChargePoint;
        }
    }
    if (word == "central" || word == "back" || word == "management") {
        if (next == "system" || next == "end" || next == "office" || next == "server") {
            *usedNext = true;
            return Party::Csms;
        }
        return word == "central" ? Party::Csms : Party::None;
    }
    return Party::None;
}

bool isStationKey(std::string_view raw)
{
    // Separators and case do not matter: charge_point_id, chargePointId, CHARGE-POINT-ID.
    char key[32];
    int n = 0;
    for (const char c : raw) {
        if (c == '_' || c == '-' || c == '.')
            continue;
        if (n == 31)
            return false;
        key[n++] = lower(c);
    }
    const std::string_view k(key, std::size_t(n));
    if (n < 2)
        return false;
    switch (k[0]) {
    case 'c':
        return k == "cp" || k == "cpid" || k == "cpidentity" || k == "cbid" || k == "csid" || k == "chargeboxid" || k == "chargebox"
            || k == "chargeboxidentity" || k == "chargepoint" || k == "chargepointid" || k == "chargepointidentity"
            || k == "chargepointidentifier" || k == "chargingstation" || k == "chargingstationid" || k == "chargestation"
            || k == "chargestationid" || k == "charger" || k == "chargerid" || k == "chargercode" || k == "clientid" || k == "client"
            || k == "chargepointname" || k == "chargername" || k == "cpname" || k == "csname" || k == "cpserial" || k == "chargerserial"
            || k == "chargingstationidentity";
    case 's':
        return k == "stationid" || k == "station" || k == "stationidentity" || k == "stationname" || k == "stationidentifier";
    case 'd':
        return k == "deviceid" || k == "device" || k == "deviceidentifier";
    case 'e':
        return k == "evcsid" || k == "equipmentid";
    case 'i':
        return k == "identity" || k == "identifier";
    case 'o':
        return k == "ocppid" || k == "ocppidentity" || k == "ocppclientid";
    case 'w':
        return k == "wallbox" || k == "wallboxid";
    case 'b':
        return k == "boxid";
    default:
        return false;
    }
}

bool isSessionKey(std::string_view k)
{
    return k == "sessionId" || k == "session" || k == "session_id" || k == "connectionId" || k == "connection_id" || k == "conn"
        || k == "connId" || k == "conn_id" || k == "socketId" || k == "socket";
}

/// "WebSocketLogger", "OcppClient": names of code before a colon.
bool isCodeName(std::string_view text)
{
    for (const char c : text) {
        if (isDigit(c))
            return false;
    }
    for (const std::string_view part : {"ogger", "andler", "ervice", "Impl", "outer", "ispatcher", "anager", "ontroller", "ocket",
                                        "iddleware", "rovider", "ueue", "hread", "lient", "erver", "ransport", "ommunicat", "eceiver", "ender"}) {
        if (text.find(part) != std::string_view::npos)
            return true;
    }
    return false;
}

/// What stands in brackets in many logs and has numbers too: "http-nio-exec-3", "ocpp16-agent".
bool isThreadOrModule(std::string_view text)
{
    for (const std::string_view part : {"exec", "hread", "orker", "qtp", "task", "imer", "pool", "nio", "-agent", "_agent", "ocpp16-", "ocpp16_",
                                        "ocpp201-", "ocpp201_", "ocppj-", "-client", "_client", "-server", "_server", "-service", "_service"}) {
        if (text.find(part) != std::string_view::npos)
            return true;
    }
    return false;
}

/// "CP3", "evse-17", "CS-KEBA-00001": what stations are called where nobody thinks of a better name.
bool isStationName(std::string_view text)
{
    if (text.size() < 3 || text.size() > 40 || !isLetter(text[0]))
        return false;
    // DE*ABC*E0001: the id of an EVSE as roaming partners write it.
    if (text.size() >= 8 && isLetter(text[1]) && text[2] == '*' && text[6] == '*' && text[7] == 'E')
        return true;
    std::size_t letters = 0;
    char prefix[12];
    while (letters < text.size() && letters < 12 && isLetter(text[letters])) {
        prefix[letters] = lower(text[letters]);
        ++letters;
    }
    static constexpr std::string_view prefixes[] = {"cp", "cb", "cs", "evb", "evse", "evcs", "evc", "chg", "charger", "chargepoint",
                                                    "chargebox", "station", "wallbox", "wb", "cpid"};
    if (std::find(std::begin(prefixes), std::end(prefixes), std::string_view(prefix, letters)) == std::end(prefixes))
        return false;
    return std::any_of(text.begin(), text.end(), isDigit) && text.find('.') == std::string_view::npos;
}

bool isCommonWord(std::string_view text)
{
    static constexpr std::string_view words[] = {
        "the", "a", "an", "ws", "wss", "websocket", "socket", "client", "server", "message", "msg", "call", "callresult", "callerror",
        "call_result", "call_error", "request", "response", "data", "frame", "json", "text", "raw", "payload", "info", "debug",
        "trace", "warn", "warning", "error", "fatal", "notice", "main", "mainthread", "ocpp", "ocpp16", "ocpp201", "ocppj", "stdout",
        "stderr", "null", "none", "true", "false", "undefined", "unknown", "lib", "body", "log", "received", "sent", "send", "recv",
        "receive", "in", "out", "rx", "tx", "to", "from", "for", "on", "connection", "queue", "ocpp1.6", "ocpp2.0.1", "ocpp2.1",
        "ocpp1.6j", "channel", "remote", "peer", "handler", "session", "id", "charger", "station", "central", "csms", "cp", "cs",
        "chargepoint", "backend", "system", "cms", "broker", "topic", "event", "string", "array", "object", "http", "https", "url",
        "with", "of", "is", "was", "and", "new", "all", "bytes", "by", "at", "via", "chargingstation", "point", "localhost"};
    if (text.size() > 16)
        return false;
    char word[17];
    for (std::size_t i = 0; i < text.size(); ++i)
        word[i] = lower(text[i]);
    const std::string_view view(word, text.size());
    return std::find(std::begin(words), std::end(words), view) != std::end(words);
}

/// The token that begins at `i`: quotes around it are dropped.
std::string_view tokenAt(std::string_view text, std::size_t i, std::size_t *end)
{
    while (i < text.size() && (text[i] == '"' || text[i] == '\'' || text[i] == ' ' || text[i] == '\\' || text[i] == '<'))
        ++i;
    std::size_t e = i;
    while (e < text.size() && isIdCharacter(text[e]))
        ++e;
    *end = e;
    return text.substr(i, e - i);
}

std::string_view trimmedToken(std::string_view token)
{
    while (!token.empty() && (token.back() == '.' || token.back() == '-'))
        token.remove_suffix(1);
    return token;
}

/// Last segment of the path at `i`, which is at a '/'.
std::string_view lastPathSegment(std::string_view text, std::size_t i)
{
    std::string_view last;
    while (i < text.size() && text[i] == '/') {
        ++i;
        std::size_t e = i;
        while (e < text.size() && (isIdCharacter(text[e]) || text[e] == ':') && text[e] != '?')
            ++e;
        std::string_view segment = text.substr(i, e - i);
        while (!segment.empty() && (segment.back() == ':' || segment.back() == '.' || segment.back() == '\''))
            segment.remove_suffix(1);
        if (!segment.empty() && segment.find(':') == std::string_view::npos)
            last = segment;
        i = e;
    }
    return last;
}

} // namespace

bool looksLikeStation(std::string_view text)
{
    if (text.empty() || text.size() > 48 || isCommonWord(text))
        return false;
    bool letterOrDigit = false;
    for (const char c : text) {
        if (!isIdCharacter(c))
            return false;
        letterOrDigit = letterOrDigit || isWordCharacter(c);
    }
    if (!letterOrDigit)
        return false;
    if (text.size() >= 7 && isDigit(text[0]) && isDigit(text[3]) && text[4] == '-' && isDigit(text[5]) && isDigit(text[6]))
        return false; // a date
    // IP addresses and versions are none.
    bool onlyNumbers = true;
    for (const char c : text)
        onlyNumbers = onlyNumbers && (isDigit(c) || c == '.');
    return !(onlyNumbers && text.find('.') != std::string_view::npos);
}

void readLineHints(std::string_view before, std::string_view after, LineHints *hints)
{
    *hints = {};
    DirectionWord verb = DirectionWord::None;
    DirectionWord parties = DirectionWord::None;
    DirectionWord arrow = DirectionWord::None;
    DirectionWord preposition = DirectionWord::None;
    std::string_view afterPreposition;
    Party lastParty = Party::None;
    bool arrowAfterParty = false; // "CP ->": the other party comes next
    char arrowKind = 0;
    bool wantParty = false; // after "from" or "to"
    Word previous; // for two-word parties
    Party leftOfArrow = Party::None;

    const auto setParties = [&](Party from, Party to) {
        if (from == Party::Ambiguous)
            from = to == Party::ChargePoint ? Party::Csms : to == Party::Csms ? Party::ChargePoint : Party::None;
        if (to == Party::Ambiguous)
            to = from == Party::ChargePoint ? Party::Csms : from == Party::Csms ? Party::ChargePoint : Party::None;
        if (from == Party::ChargePoint || to == Party::Csms)
            parties = DirectionWord::FromChargePoint;
        else if (from == Party::Csms || to == Party::ChargePoint)
            parties = DirectionWord::ToChargePoint;
    };

    const auto scan = [&](std::string_view text, bool isBefore) {
        const std::size_t size = std::min<std::size_t>(text.size(), 2048);
        // Far from the frame only its end matters.
        std::size_t i = isBefore && text.size() > 2048 ? text.size() - 2048 : 0;
        const std::size_t end = isBefore ? text.size() : size;
        bool quoted = false;
        while (i < end) {
            const char c = text[i];
            if (isWordCharacter(c)) {
                const std::size_t start = i;
                // Raw token for keys and ids.
                std::size_t rawEnd = i;
                while (rawEnd < end && isIdCharacter(text[rawEnd]))
                    ++rawEnd;
                const std::string_view raw = text.substr(start, rawEnd - start);
                if (isBefore && hints->peers[int(PeerPlace::Loose)].empty() && isStationName(trimmedToken(raw)))
                    hints->peers[int(PeerPlace::Loose)] = trimmedToken(raw);
                // key=value, "key":"value"
                std::size_t k = rawEnd;
                while (k < end && (text[k] == '"' || text[k] == '\\' || text[k] == '\''))
                    ++k;
                if (k < end && (text[k] == '=' || text[k] == ':') && !(text[k] == ':' && k + 1 < end && text[k + 1] == '/')) {
                    const bool station = isStationKey(raw);
                    if (station || isSessionKey(raw)) {
                        std::size_t valueEnd = 0;
                        std::string_view value = trimmedToken(tokenAt(text, k + 1, &valueEnd));
                        // A message may follow the colon: "charger: received …" names no id.
                        if (station && looksLikeStation(value) && value.size() > 1
                            && (text[k] == '=' || k > rawEnd || (valueEnd < end && std::strchr(",;]})|\"' ", text[valueEnd])))) {
                            if (verbOf(value) == DirectionWord::None && hints->peers[int(PeerPlace::Member)].empty())
                                hints->peers[int(PeerPlace::Member)] = value;
                            if (text[k] == '=' || k > rawEnd) {
                                i = std::max(valueEnd, k + 1);
                                continue;
                            }
                        } else if (!station && value.size() >= 4 && hints->session.empty()) {
                            hints->session = value;
                            i = std::max(valueEnd, k + 1);
                            continue;
                        }
                    }
                }
                // Words inside the token: camel humps and separators part them.
                std::size_t w = start;
                while (w < rawEnd) {
                    if (!isWordCharacter(text[w])) {
                        ++w;
                        continue;
                    }
                    Word word;
                    const std::size_t wordStart = w;
                    bool upper = true;
                    while (w < rawEnd && isWordCharacter(text[w])) {
                        if (w > wordStart && text[w] >= 'A' && text[w] <= 'Z' && text[w - 1] >= 'a' && text[w - 1] <= 'z')
                            break;
                        if (word.length < 24)
                            word.text[std::size_t(word.length++)] = lower(text[w]);
                        upper = upper && !(text[w] >= 'a' && text[w] <= 'z');
                        ++w;
                    }
                    const std::string_view v = word.view();
                    const bool alone = w - wordStart == raw.size();
                    DirectionWord found = verbOf(v);
                    if (found == DirectionWord::None && (v == "in" || v == "out" || v == "to" || v == "from")) {
                        const bool marked = (alone && upper && v != "to" && v != "from") || quoted
                            || (alone && w < end && (text[w] == ':' || text[w] == ']' || text[w] == '|' || text[w] == ')')
                                && wordStart > 0 && !isWordCharacter(text[wordStart - 1]))
                            || (alone && w < end && wordStart > 0 && text[w] == text[wordStart - 1]
                                && (text[w] == ';' || text[w] == ',' || text[w] == '\t')); // a column of a table
                        if (v == "in" && marked)
                            found = DirectionWord::Received;
                        else if (v == "out" && marked)
                            found = DirectionWord::Sent;
                        else if (v == "from") {
                            preposition = DirectionWord::FromSomeone;
                            wantParty = true;
                        } else if (v == "to") {
                            preposition = DirectionWord::ToSomeone;
                            wantParty = true;
                            if (lastParty != Party::None) { // CP_TO_CSMS
                                leftOfArrow = lastParty;
                                arrowAfterParty = true;
                                arrowKind = '>';
                            }
                        }
                        if ((v == "from" || v == "to") && alone) {
                            std::size_t unused = 0;
                            afterPreposition = tokenAt(text, w, &unused);
                            previous = {};
                            continue;
                        }
                    } else if (v == "for" && alone && afterPreposition.empty()) {
                        std::size_t unused = 0;
                        afterPreposition = tokenAt(text, w, &unused);
                    }
                    if (found == DirectionWord::Up || found == DirectionWord::Down) {
                        // Only as a value of its own: "shut down", "up to date" are prose.
                        if (!(quoted || (alone && upper) || v.size() > 4))
                            found = DirectionWord::None;
                    }
                    if (found != DirectionWord::None) {
                        verb = found;
                        if (isBefore && afterPreposition.empty() && alone) {
                            std::size_t unused = 0;
                            afterPreposition = tokenAt(text, w, &unused);
                        }
                    }
                    bool usedNext = false;
                    Party party = previous.length ? partyOf(previous.view(), v, &usedNext) : Party::None;
                    if (!usedNext)
                        party = partyOf(v, {}, &usedNext);
                    if (party == Party::ChargePoint && isBefore && hints->peers[int(PeerPlace::Member)].empty()) {
                        // "charge point 'CP-07'"
                        std::size_t unused = 0;
                        const std::string_view named = w < end && (text[w] == ' ' || text[w] == ':') ? trimmedToken(tokenAt(text, w + 1, &unused)) : std::string_view {};
                        if (named.size() > 2 && looksLikeStation(named) && std::any_of(named.begin(), named.end(), isDigit)
                            && std::any_of(named.begin(), named.end(), isLetter))
                            hints->peers[int(PeerPlace::Member)] = named;
                    }
                    if (party != Party::None) {
                        if (arrowAfterParty) {
                            setParties(arrowKind == '>' ? leftOfArrow : party, arrowKind == '>' ? party : leftOfArrow);
                            arrowAfterParty = false;
                        } else if (wantParty) {
                            if (preposition == DirectionWord::FromSomeone)
                                setParties(party, Party::None);
                            else
                                setParties(Party::None, party);
                        }
                        lastParty = party;
                        wantParty = false;
                    } else if (v != "the" && v != "charge" && v != "charging" && v != "central" && v != "management" && v != "back") {
                        if (v != "to")
                            lastParty = Party::None;
                        wantParty = false;
                        arrowAfterParty = false;
                    }
                    previous = word;
                }
                // "CB1: receive message": the token before a colon that is followed by a verb.
                if (isBefore && rawEnd < end && text[rawEnd] == ':' && rawEnd + 1 < end && hints->peers[int(PeerPlace::BeforeVerb)].empty()
                    && looksLikeStation(raw) && !isCodeName(raw)) {
                    std::size_t unused = 0;
                    const std::string_view next = tokenAt(text, rawEnd + 1, &unused);
                    Word word;
                    for (const char n : next.substr(0, 16))
                        word.text[std::size_t(word.length++)] = lower(n);
                    const DirectionWord following = verbOf(word.view());
                    if (following == DirectionWord::Received || following == DirectionWord::Sent)
                        hints->peers[int(PeerPlace::BeforeVerb)] = raw;
                }
                i = rawEnd;
                quoted = false;
                continue;
            }
            quoted = c == '"' || c == '\'';
            if (c == '<' || c == '>' || c == '-' || c == '=') {
                std::size_t e = i;
                bool left = false;
                bool right = false;
                while (e < end && std::strchr("<>-=", text[e]) && text[e]) {
                    left = left || text[e] == '<';
                    right = right || text[e] == '>';
                    ++e;
                }
                const std::size_t length = e - i;
                const bool tag = left && length == 1 && e < end && (isLetter(text[e]) || text[e] == '/'); // <td>, <Call …
                const bool spaced = (i == 0 || text[i - 1] == ' ' || text[i - 1] == '\t' || text[i - 1] == '|' || text[i - 1] == ']')
                    && (e >= end || text[e] == ' ' || text[e] == '\t' || text[e] == '[' || text[e] == '\'' || text[e] == '"');
                if (left != right && !tag) {
                    if (length > 1 || spaced)
                        arrow = right ? DirectionWord::ArrowRight : DirectionWord::ArrowLeft;
                    if (lastParty != Party::None && length <= 4) {
                        leftOfArrow = lastParty;
                        arrowAfterParty = true;
                        arrowKind = right ? '>' : '<';
                    }
                }
                i = e;
                continue;
            }
            if (c == '&' && (text.compare(i, 4, "&gt;") == 0 || text.compare(i, 4, "&lt;") == 0)) {
                const bool right = text[i + 1] == 'g';
                if (lastParty != Party::None) {
                    leftOfArrow = lastParty;
                    arrowAfterParty = true;
                    arrowKind = right ? '>' : '<';
                } else {
                    arrow = right ? DirectionWord::ArrowRight : DirectionWord::ArrowLeft;
                }
                i += 4;
                continue;
            }
            if (c == '/' && (i == 0 || text[i - 1] == ' ' || text[i - 1] == '[' || text[i - 1] == '=' || text[i - 1] == '"'
                             || text[i - 1] == '/' || text[i - 1] == '\'' || text[i - 1] == '(')) {
                const std::string_view segment = lastPathSegment(text.substr(0, end), i);
                if (looksLikeStation(segment) && segment.find(".js") == std::string_view::npos && segment.find(".py") == std::string_view::npos
                    && segment.find(".go") == std::string_view::npos && segment.find(".java") == std::string_view::npos)
                    hints->peers[int(PeerPlace::Path)] = segment;
                while (i < end && text[i] != ' ' && text[i] != '"' && text[i] != ']' && text[i] != ')')
                    ++i;
                continue;
            }
            if (c == '[' && isBefore) {
                std::size_t e = i + 1;
                bool digit = false;
                bool letter = false;
                while (e < end && isIdCharacter(text[e])) {
                    digit = digit || isDigit(text[e]);
                    letter = letter || isLetter(text[e]);
                    ++e;
                }
                const std::string_view field = text.substr(i + 1, e - i - 1);
                if (e < end && text[e] == ']' && letter) {
                    if (field == "Call" || field == "CALL")
                        hints->callWord = 2;
                    else if (field == "CallResult" || field == "CALLRESULT")
                        hints->callWord = 3;
                    else if (field == "CallError" || field == "CALLERROR")
                        hints->callWord = 4;
                    else if (digit && field.size() >= 3 && hints->peers[int(PeerPlace::Bracket)].empty() && looksLikeStation(field)
                             && !isThreadOrModule(field))
                        hints->peers[int(PeerPlace::Bracket)] = field;
                }
            }
            if (static_cast<unsigned char>(c) == 0xe2 && i + 2 < end) { // ← → ⇐ ⇒
                const std::string_view three = text.substr(i, 3);
                if (three == "\xe2\x86\x92" || three == "\xe2\x87\x92" || three == "\xe2\x9e\xa1")
                    arrow = DirectionWord::ArrowRight;
                else if (three == "\xe2\x86\x90" || three == "\xe2\x87\x90" || three == "\xe2\xac\x85")
                    arrow = DirectionWord::ArrowLeft;
                if (arrow != DirectionWord::None && lastParty != Party::None) {
                    leftOfArrow = lastParty;
                    arrowAfterParty = true;
                    arrowKind = arrow == DirectionWord::ArrowRight ? '>' : '<';
                }
                i += 3;
                continue;
            }
            if (c != ' ' && c != '"' && c != '\'' && c != '_' && c != ':')
                wantParty = false;
            ++i;
        }
    };

    scan(before, true);

    // The token that stands right before the frame.
    {
        std::size_t e = before.size();
        bool colon = false;
        while (e > 0 && (before[e - 1] == ' ' || before[e - 1] == '\t' || before[e - 1] == ':' || before[e - 1] == '"'
                         || before[e - 1] == '\'' || before[e - 1] == '`')) {
            colon = colon || before[e - 1] == ':';
            --e;
        }
        std::size_t s = e;
        while (s > 0 && isIdCharacter(before[s - 1]))
            --s;
        const std::string_view token = trimmedToken(before.substr(s, e - s));
        const bool fresh = s == 0 || before[s - 1] == ' ' || before[s - 1] == '\t' || before[s - 1] == '[' || before[s - 1] == '"'
            || before[s - 1] == '\'' || before[s - 1] == '(';
        if (fresh && looksLikeStation(token) && verbOf(token) == DirectionWord::None) {
            bool digit = false;
            bool letter = false;
            for (const char t : token) {
                digit = digit || isDigit(t);
                letter = letter || isLetter(t);
            }
            if (colon && ((!afterPreposition.empty() && token == afterPreposition) || (digit && preposition != DirectionWord::None)))
                hints->peers[int(PeerPlace::BeforeFrame)] = token;
            if (digit && letter && token.size() >= 3)
                hints->peers[int(PeerPlace::Near)] = token;
        }
        if (hints->peers[int(PeerPlace::BeforeFrame)].empty() && (preposition != DirectionWord::None)) {
            const std::string_view named = trimmedToken(afterPreposition);
            bool usedNext = false;
            Word word;
            for (const char n : named.substr(0, 24))
                word.text[std::size_t(word.length++)] = lower(n);
            const bool hasDigit = std::any_of(named.begin(), named.end(), isDigit);
            // Without a number it must stand right before the frame: "to parse message" names nobody.
            const char *const namedEnd = named.data() + named.size();
            const bool adjacent = !named.empty() && namedEnd >= before.data() && before.data() + before.size() - namedEnd <= 3;
            if ((hasDigit || adjacent) && looksLikeStation(named) && partyOf(word.view(), {}, &usedNext) == Party::None && word.view() != "charge"
                && word.view() != "charging" && word.view() != "central")
                hints->peers[int(PeerPlace::BeforeFrame)] = named;
        }
    }

    const auto decide = [&] {
        if (parties != DirectionWord::None)
            return parties;
        if (verb != DirectionWord::None)
            return verb;
        if (arrow != DirectionWord::None)
            return arrow;
        return preposition;
    };
    hints->direction = decide();
    if (!after.empty() && (hints->direction == DirectionWord::None || hints->peers[int(PeerPlace::Member)].empty())) {
        const DirectionWord found = hints->direction;
        lastParty = Party::None;
        wantParty = arrowAfterParty = false;
        previous = {};
        scan(after.substr(0, 1024), false);
        hints->direction = found != DirectionWord::None ? found : decide();
    }
}

std::string_view connectedStation(std::string_view line)
{
    if (line.size() > 1024)
        line = line.substr(0, 1024);
    const auto contains = [&](std::string_view text) { return line.find(text) != std::string_view::npos; };
    const std::size_t url = [&] {
        for (const std::string_view scheme : {"ws://", "wss://"}) {
            const std::size_t at = line.find(scheme);
            if (at != std::string_view::npos)
                return line.find('/', at + scheme.size());
        }
        return std::string_view::npos;
    }();
    if (url != std::string_view::npos) {
        const std::string_view segment = lastPathSegment(line, url);
        return looksLikeStation(segment) ? segment : std::string_view {};
    }
    const std::size_t get = line.find("GET /");
    if (get != std::string_view::npos && (contains("HTTP/1") || contains("pgrade"))) {
        const std::string_view segment = lastPathSegment(line, get + 4);
        return looksLikeStation(segment) ? segment : std::string_view {};
    }
    if (!contains("onnect") && !contains("path"))
        return {};
    const std::size_t path = line.find("path=/");
    if (path != std::string_view::npos) {
        const std::string_view segment = lastPathSegment(line, path + 5);
        return looksLikeStation(segment) ? segment : std::string_view {};
    }
    LineHints hints;
    readLineHints(line, {}, &hints);
    if (!hints.peer(PeerPlace::Member).empty())
        return hints.peer(PeerPlace::Member);
    if (!contains("onnected") && !contains("onnection"))
        return {};
    for (const std::string_view key : {"onnection from ", "onnected: ", "onnected from ", "harge point ", "harger ", "tation ", "lient "}) {
        const std::size_t at = line.find(key);
        if (at == std::string_view::npos)
            continue;
        std::size_t unused = 0;
        std::string_view token = tokenAt(line, at + key.size(), &unused);
        token = trimmedToken(token);
        bool digit = false;
        for (const char c : token)
            digit = digit || isDigit(c);
        if (digit && looksLikeStation(token))
            return token;
    }
    return {};
}

} // namespace Roamscope
