// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/recordparser.h"

#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/capture/recordcompare.h"
#include "models/capture/recordkeys.h"

#include <simdjson.h>

#include <cstring>

namespace Roamscope {

namespace {

namespace ondemand = simdjson::ondemand;
using Key = RecordKey;

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n' || text.back() == '\r' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

// The value as it stands, whatever it is.
bool token(ondemand::value value, std::string_view *out)
{
    ondemand::json_type type;
    if (value.type().get(type))
        return false;
    if (type == ondemand::json_type::object) {
        ondemand::object object;
        return !value.get_object().get(object) && !object.raw_json().get(*out);
    }
    if (type == ondemand::json_type::array) {
        ondemand::array array;
        return !value.get_array().get(array) && !array.raw_json().get(*out);
    }
    *out = trimmed(value.raw_json_token());
    return true;
}

bool equalsNoCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), qsizetype(a.size()), b.data(), qsizetype(b.size())) == 0;
}

// 1 = from the charge point, 2 = to it, 0 = not known. Words without parties are the CSMS's view.
int directionOf(std::string_view text)
{
    static constexpr std::string_view up[] = {"cp-to-csms", "cs_to_csms", "cp_to_csms", "cs-to-csms", "in", "inbound",
                                              "incoming", "received", "recv", "receive", "rx", "upstream", "cp-->cms",
                                              "cp->csms", "cs->csms", "from-cp", "fromcp", "chargepoint", "request-in"};
    static constexpr std::string_view down[] = {"csms-to-cp", "csms_to_cs", "csms_to_cp", "csms-to-cs", "out", "outbound",
                                                "outgoing", "sent", "send", "tx", "downstream", "cms-->cp",
                                                "csms->cp", "csms->cs", "to-cp", "tocp", "csms", "centralsystem"};
    if (text == up[0])
        return 1;
    if (text == down[0])
        return 2;
    for (const std::string_view name : up) {
        if (equalsNoCase(text, name))
            return 1;
    }
    for (const std::string_view name : down) {
        if (equalsNoCase(text, name))
            return 2;
    }
    return 0;
}

Lane laneOf(std::string_view text)
{
    return laneFromId(QByteArrayView(text.data(), qsizetype(text.size())));
}

ProtocolVersion versionOf(std::string_view text)
{
    // The usual ones without a scan.
    if (text == "1.6")
        return ProtocolVersion::Ocpp16;
    if (text == "2.0.1")
        return ProtocolVersion::Ocpp201;
    return protocolVersionFromText(QByteArrayView(text.data(), qsizetype(text.size())));
}

LedgerReason reasonOf(simdjson::error_code error)
{
    switch (error) {
    case simdjson::UTF8_ERROR:
        return LedgerReason::InvalidUtf8;
    case simdjson::DEPTH_ERROR:
        return LedgerReason::NestingTooDeep;
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC:
        return LedgerReason::LineTooLong;
    case simdjson::UNCLOSED_STRING:
    case simdjson::INCOMPLETE_ARRAY_OR_OBJECT:
        return LedgerReason::Truncated;
    default:
        return LedgerReason::InvalidJson;
    }
}

} // namespace

struct RecordParser::Private
{
    ondemand::parser parser;
    ParsedRecord result;
    QByteArray scratch;
    QByteArray action;
    KeyPrediction keys;

    // Members of the record at hand.
    std::string_view recordName, timestamp, direction, messageType, messageId, actionText, transport;
    std::string_view raw, message, payload, from, to, kind, correlationId, lane, method, url;
    bool hasTokens = false; ///< of the record before
    char memoDate[16] = {};
    TimeUs memoDateTime = noTime;

    void clear();
    TimeUs timeOf(std::string_view text);
    template<bool decode>
    simdjson::error_code readMembers(ondemand::object &object);
    template<bool decode>
    void readError(ondemand::value value);
    void readMeta(ondemand::value value);
    void finishOcpp(const char *data, std::size_t length);
    void finishHttp(std::size_t length);
    void finishEvent(std::size_t length);
    void applyDirection();
    bool compareRaw(const MessageHeader &header, std::string_view inside);
    template<bool decode>
    const ParsedRecord &run(const char *data, std::size_t length);
};

void RecordParser::Private::clear()
{
    static_cast<RecordHead &>(result) = {};
    if (hasTokens)
        static_cast<RecordTokens &>(result) = {};
    hasTokens = false;
    recordName = timestamp = direction = messageType = messageId = actionText = transport = {};
    raw = message = payload = from = to = kind = correlationId = lane = method = url = {};
}

TimeUs RecordParser::Private::timeOf(std::string_view text)
{
    // The date and time to the minute are the same for thousands of rows.
    if (text.size() >= 20 && text.back() == 'Z' && memoDateTime != noTime && std::memcmp(text.data(), memoDate, 16) == 0
        && text[16] == ':') {
        const auto digit = [&](std::size_t i) { return unsigned(uchar(text[i])) - '0'; };
        if (digit(17) <= 5 && digit(18) <= 9) {
            const qint64 seconds = digit(17) * 10 + digit(18);
            qint64 micro = 0;
            std::size_t i = 19;
            bool isTime = text.size() == 20;
            if (!isTime && text[19] == '.' && text.size() <= 27 && text.size() > 21) {
                int scale = 100000;
                for (i = 20; digit(i) <= 9; ++i, scale /= 10) // ends at the Z at the latest
                    micro += qint64(digit(i)) * scale;
                isTime = i + 1 == text.size();
            }
            if (isTime)
                return memoDateTime + seconds * 1000000 + micro;
        }
    }
    bool hasZone = false;
    const TimeUs time = parseIsoTime(text, &hasZone);
    if (time != noTime && !hasZone)
        result.flags |= quint16(FrameFlag::ZoneAssumed);
    if (time != noTime && hasZone && text.back() == 'Z' && text.size() >= 20) {
        std::memcpy(memoDate, text.data(), 16);
        memoDateTime = parseIsoTime(std::string_view(text.data(), 16), nullptr);
    }
    return time;
}

template<bool decode>
void RecordParser::Private::readError(ondemand::value value)
{
    ondemand::object object;
    if (value.get_object().get(object))
        return;
    for (auto field : object) {
        ondemand::field member;
        if (std::move(field).get(member))
            return;
        const std::string_view name = rawKey(member);
        if (name == "code")
            token(member.value(), &result.errorCode);
        else if (decode && name == "description")
            token(member.value(), &result.errorDescription);
        else if (decode && name == "details")
            token(member.value(), &result.errorDetails);
    }
}

void RecordParser::Private::readMeta(ondemand::value value)
{
    ondemand::object object;
    if (value.get_object().get(object))
        return;
    for (auto field : object) {
        ondemand::field member;
        if (std::move(field).get(member))
            return;
        const std::string_view name = rawKey(member);
        std::string_view text;
        if (name == "from" || name == "to") {
            if (!member.value().get_string().get(text))
                (name == "from" ? from : to) = text;
        } else if (name == "flags") {
            ondemand::array flags;
            if (member.value().get_array().get(flags))
                continue;
            for (auto flag : flags) {
                if (flag.get_string().get(text))
                    break;
                if (text == "replayed")
                    result.flags |= quint16(FrameFlag::Replayed);
                else if (text == "altered")
                    result.flags |= quint16(FrameFlag::Altered);
                else if (text == "repaired")
                    result.flags |= quint16(FrameFlag::Repaired);
                else if (text == "duplicate")
                    result.flags |= quint16(FrameFlag::Duplicate);
                else if (text == "direction-inferred")
                    result.flags |= quint16(FrameFlag::DirectionInferred);
                else if (text == "time-inherited")
                    result.flags |= quint16(FrameFlag::TimeInherited);
                else if (text == "time-synthetic")
                    result.flags |= quint16(FrameFlag::TimeSynthetic);
                else if (text == "zone-assumed")
                    result.flags |= quint16(FrameFlag::ZoneAssumed);
            }
        }
    }
}

template<bool decode>
simdjson::error_code RecordParser::Private::readMembers(ondemand::object &object)
{
    const auto string = [](ondemand::value value, std::string_view *out) {
        // A member of another type than wanted reads as absent.
        return value.get_string().get(*out) == simdjson::SUCCESS;
    };
    std::size_t place = 0;
    for (auto field : object) {
        ondemand::field member;
        if (const simdjson::error_code error = std::move(field).get(member))
            return error;
        switch (keys.find(member, place++)) {
        case Key::None:
            break;
        case Key::Record:
            string(member.value(), &recordName);
            break;
        case Key::Timestamp: {
            ondemand::value value = member.value();
            if (result.time != noTime)
                break;
            const std::string_view text = value.raw_json_token();
            if (text.empty())
                break;
            if (text.front() == '"') {
                const std::size_t end = text.find('"', 1);
                if (end == std::string_view::npos)
                    break;
                timestamp = text.substr(1, end - 1);
                result.time = timeOf(timestamp);
            } else {
                timestamp = trimmed(text);
                double number = 0;
                if (!value.get_double().get(number))
                    result.time = epochTime(number);
            }
            result.unreadableTime = result.time == noTime;
            break;
        }
        case Key::Version: {
            std::string_view text;
            if (string(member.value(), &text))
                result.version = versionOf(text);
            break;
        }
        case Key::Transport:
            string(member.value(), &transport);
            break;
        case Key::Peer:
            if (result.peer.empty())
                string(member.value(), &result.peer);
            break;
        case Key::Direction:
            string(member.value(), &direction);
            break;
        case Key::MessageType:
            string(member.value(), &messageType);
            break;
        case Key::MessageId:
            string(member.value(), &messageId);
            break;
        case Key::Action:
            string(member.value(), &actionText);
            break;
        case Key::Payload:
            // Needed for decoding, or for the comparison with raw, which may come later in the line.
            if (!token(member.value(), &payload))
                return simdjson::TAPE_ERROR;
            break;
        case Key::Raw:
            if (!token(member.value(), &raw))
                return simdjson::TAPE_ERROR;
            break;
        case Key::Message: {
            std::string_view found;
            if (!token(member.value(), &found))
                return simdjson::TAPE_ERROR;
            if (message.empty() || found.front() == '[')
                message = found;
            break;
        }
        case Key::Error:
            readError<decode>(member.value());
            break;
        case Key::Meta:
            readMeta(member.value());
            break;
        case Key::From:
            string(member.value(), &from);
            break;
        case Key::To:
            string(member.value(), &to);
            break;
        case Key::CorrelationId:
            string(member.value(), &correlationId);
            break;
        case Key::Kind:
            string(member.value(), &kind);
            break;
        case Key::Method:
            string(member.value(), &method);
            break;
        case Key::Url:
            string(member.value(), &url);
            break;
        case Key::Status: {
            uint64_t number = 0;
            if (!member.value().get_uint64().get(number) && number < 1000)
                result.httpStatus = int(number);
            break;
        }
        case Key::Lane:
            string(member.value(), &lane);
            break;
        case Key::Text:
            if (decode)
                token(member.value(), &result.text);
            break;
        case Key::Headers:
            if (decode)
                token(member.value(), &result.headers);
            break;
        case Key::Body:
            if (decode)
                token(member.value(), &result.body);
            break;
        case Key::BodyJson:
            if (decode)
                token(member.value(), &result.bodyJson);
            break;
        case Key::Data:
            if (decode)
                token(member.value(), &result.data);
            break;
        case Key::Source:
            if (decode)
                token(member.value(), &result.eventSource);
            break;
        case Key::Severity:
            if (decode)
                token(member.value(), &result.severity);
            break;
        }
    }
    return simdjson::SUCCESS;
}

void RecordParser::Private::applyDirection()
{
    if (!from.empty() || !to.empty()) {
        result.from = laneOf(from);
        result.to = laneOf(to);
        if (result.from != Lane::Unknown || result.to != Lane::Unknown)
            return;
    }
    switch (direction.empty() ? 0 : directionOf(direction)) {
    case 1:
        result.from = Lane::ChargePoint;
        result.to = Lane::Csms;
        break;
    case 2:
        result.from = Lane::Csms;
        result.to = Lane::ChargePoint;
        break;
    default:
        break;
    }
}

// True when the record's own members say the same as raw.
bool RecordParser::Private::compareRaw(const MessageHeader &header, std::string_view inside)
{
    const QLatin1StringView type = protocolName(header.kind);
    if (!messageType.empty() && messageType != std::string_view(type.data(), std::size_t(type.size())))
        return false;
    if (!messageId.empty() && messageId != header.messageId)
        return false;
    const bool isCall = header.kind == FrameKind::Call || header.kind == FrameKind::Send;
    if (isCall && !actionText.empty() && actionText != header.third)
        return false;
    if (header.kind == FrameKind::CallError) {
        return result.errorCode.empty()
            || std::string_view(result.errorCode).substr(1, result.errorCode.size() - 2) == header.third;
    }
    if (payload.empty() || header.rest >= inside.size() || header.kind == FrameKind::CallResultError)
        return true;
    std::string_view rest = trimmed(inside.substr(header.rest));
    if (!rest.empty() && rest.back() == ']')
        rest.remove_suffix(1);
    if (sameText(trimmed(rest), payload))
        return true;
    // Another order of members or another way to write a number is no disagreement.
    const QByteArray plain = unescapeJson(QByteArrayView(inside.data(), qsizetype(inside.size())));
    simdjson::dom::parser rawParser;
    simdjson::dom::parser payloadParser;
    simdjson::dom::element rawElement;
    simdjson::dom::element payloadElement;
    simdjson::dom::element own;
    if (rawParser.parse(plain.constData(), std::size_t(plain.size())).get(rawElement)
        || payloadParser.parse(payload.data(), payload.size()).get(payloadElement))
        return false;
    return !rawElement.at(isCall ? 3 : 2).get(own) && sameValue(own, payloadElement);
}

void RecordParser::Private::finishOcpp(const char *data, std::size_t length)
{
    applyDirection();
    const bool canonical = !messageType.empty();
    if (canonical) {
        result.flags |= quint16(FrameFlag::Record);
        result.offset = 0;
        result.length = quint32(length);
    }
    const std::string_view frameToken = !raw.empty() ? raw : message;
    if (!frameToken.empty() && frameToken.front() != 'n') {
        const bool escaped = frameToken.front() == '"';
        const std::string_view inside = escaped && frameToken.size() >= 2 ? frameToken.substr(1, frameToken.size() - 2) : frameToken;
        const MessageHeader header = readMessageHeader(inside, escaped, scratch);
        if (header.valid) {
            result.accepted = true;
            result.kind = header.kind;
            if (canonical && !raw.empty())
                result.disagrees = !compareRaw(header, inside);
            result.messageId = header.messageId;
            if (header.kind == FrameKind::Call || header.kind == FrameKind::Send)
                result.action = header.third;
            else
                result.action = actionText;
            if (!canonical) {
                result.offset = quint32(inside.data() - data);
                result.length = quint32(inside.size());
                if (escaped)
                    result.flags |= quint16(FrameFlag::Escaped);
            }
            return;
        }
        if (!canonical) {
            result.reason = LedgerReason::NotAFrame;
            return;
        }
        // raw cannot be read: the decomposed members are all there is.
        result.disagrees = !raw.empty();
    }
    if (!canonical) {
        result.reason = LedgerReason::UnknownRecord;
        return;
    }
    if (messageType == "CALL")
        result.kind = FrameKind::Call;
    else if (messageType == "CALLRESULT")
        result.kind = FrameKind::CallResult;
    else if (messageType == "CALLERROR")
        result.kind = FrameKind::CallError;
    else if (messageType == "CALLRESULTERROR")
        result.kind = FrameKind::CallResultError;
    else if (messageType == "SEND")
        result.kind = FrameKind::Send;
    else
        return; // reason: UnknownRecord
    if (actionText.empty() && isRequest(result.kind)) {
        result.reason = LedgerReason::MissingMember;
        return;
    }
    result.accepted = true;
    result.messageId = messageId;
    result.action = actionText;
}

void RecordParser::Private::finishHttp(std::size_t length)
{
    result.flags |= quint16(FrameFlag::Record);
    result.offset = 0;
    result.length = quint32(length);
    applyDirection();
    const bool response = kind == "response" || (kind.empty() && method.empty() && result.httpStatus > 0);
    if (!response && method.empty()) {
        result.reason = LedgerReason::MissingMember;
        return;
    }
    result.accepted = true;
    result.kind = response ? FrameKind::HttpResponse : FrameKind::HttpRequest;
    result.messageId = correlationId;
    result.status = quint8(result.httpStatus / 100);
    if (!method.empty()) {
        ProtocolVersion fromPath = ProtocolVersion::Unknown;
        action = httpAction(QByteArrayView(method.data(), qsizetype(method.size())), QByteArrayView(url.data(), qsizetype(url.size())), &fromPath);
        result.action = {action.constData(), std::size_t(action.size())};
        if (fromPath != ProtocolVersion::Unknown)
            result.version = fromPath;
    }
}

void RecordParser::Private::finishEvent(std::size_t length)
{
    result.flags |= quint16(FrameFlag::Record);
    result.accepted = true;
    result.kind = FrameKind::Event;
    result.offset = 0;
    result.length = quint32(length);
    if (recordName == "damaged") {
        result.kind = FrameKind::Damaged;
        applyDirection();
    } else {
        result.from = laneOf(lane);
    }
}

template<bool decode>
const ParsedRecord &RecordParser::Private::run(const char *data, std::size_t length)
{
    clear();
    hasTokens = decode;
    ondemand::document document;
    simdjson::error_code error = parser.iterate(simdjson::padded_string_view(data, length, length + simdjson::SIMDJSON_PADDING)).get(document);
    if (error) {
        result.reason = reasonOf(error);
        return result;
    }
    const char *first = data;
    while (first < data + length && (*first == ' ' || *first == '\t' || *first == '\r' || *first == '\n'))
        ++first;
    if (first < data + length && *first == '[') {
        ondemand::array array;
        std::string_view whole;
        if ((error = document.get_array().get(array)) || (error = array.raw_json().get(whole))) {
            result.reason = reasonOf(error);
            return result;
        }
        if (document.current_location().error() != simdjson::OUT_OF_BOUNDS) {
            result.reason = LedgerReason::InvalidJson;
            return result;
        }
        message = trimmed(whole);
        finishOcpp(data, length);
        return result;
    }
    ondemand::object object;
    if ((error = document.get_object().get(object))) {
        result.reason = error == simdjson::INCORRECT_TYPE ? LedgerReason::NotAFrame : reasonOf(error);
        return result;
    }
    if ((error = readMembers<decode>(object))) {
        result.reason = reasonOf(error);
        return result;
    }
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS) {
        result.reason = LedgerReason::InvalidJson;
        return result;
    }
    if (recordName == "http" || (recordName.empty() && messageType.empty() && !method.empty() && !url.empty()))
        finishHttp(length);
    else if (recordName == "event" || recordName == "damaged")
        finishEvent(length);
    else
        finishOcpp(data, length);
    if (decode) {
        result.raw = raw;
        result.payload = payload;
        result.method = method;
        result.url = url;
        if (result.text.empty() && result.kind == FrameKind::Event)
            result.text = message;
    }
    return result;
}

RecordParser::RecordParser()
    : d(std::make_unique<Private>())
{
}

RecordParser::~RecordParser() = default;

const ParsedRecord &RecordParser::parse(const char *data, std::size_t length)
{
    return d->run<false>(data, length);
}

const ParsedRecord &RecordParser::decode(const char *data, std::size_t length)
{
    return d->run<true>(data, length);
}

} // namespace Roamscope
