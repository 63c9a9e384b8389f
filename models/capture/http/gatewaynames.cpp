// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/http/gatewaynames.h"

#include <QHash>

#include <cctype>

namespace Roamscope {

namespace {

using Meaning = GatewayMeaning;
using Side = GatewaySide;

struct KnownName
{
    const char *name;
    Meaning meaning;
    Side side = Side::Either;
};

constexpr KnownName knownNames[] = {
    {"method", Meaning::Method}, {"verb", Meaning::Method}, {"httpverb", Meaning::Method}, {"requestmethod", Meaning::Method},
    {"url", Meaning::Url}, {"uri", Meaning::Url}, {"path", Meaning::Url}, {"target", Meaning::Url}, {"href", Meaning::Url},
    {"endpoint", Meaning::Url}, {"fullurl", Meaning::Url}, {"requesturi", Meaning::Url}, {"requesturl", Meaning::Url},
    {"requestpath", Meaning::Url}, {"rawurl", Meaning::Url}, {"originalurl", Meaning::Url}, {"urlfull", Meaning::Url},
    {"urlpath", Meaning::Url}, {"urloriginal", Meaning::Url}, {"absoluteuri", Meaning::Url}, {"resource", Meaning::Url},
    {"query", Meaning::Query}, {"querystring", Meaning::Query}, {"urlquery", Meaning::Query}, {"args", Meaning::Query},
    {"host", Meaning::Host}, {"hostname", Meaning::Host}, {"authority", Meaning::Host}, {"baseurl", Meaning::Host},
    {"domain", Meaning::Host}, {"vhost", Meaning::Host}, {"serveraddress", Meaning::Host},
    {"requestline", Meaning::RequestLine}, {"firstline", Meaning::RequestLine},
    {"status", Meaning::Status}, {"statuscode", Meaning::Status}, {"responsecode", Meaning::Status, Side::Response},
    {"responsestatus", Meaning::Status, Side::Response}, {"code", Meaning::Status, Side::Response},
    {"httpcode", Meaning::Status}, {"returncode", Meaning::Status, Side::Response}, {"statusline", Meaning::Status},
    {"headers", Meaning::Headers}, {"header", Meaning::Headers}, {"hdrs", Meaning::Headers},
    {"body", Meaning::Body}, {"payload", Meaning::Body}, {"content", Meaning::Body}, {"data", Meaning::Body},
    {"json", Meaning::Body}, {"rawbody", Meaning::Body}, {"bodytext", Meaning::Body}, {"bodyjson", Meaning::Body},
    {"postdata", Meaning::Body}, {"bodybase64", Meaning::Body}, {"entity", Meaning::Body}, {"bodycontent", Meaning::Body},
    {"time", Meaning::Time}, {"timestamp", Meaning::Time}, {"ts", Meaning::Time}, {"datetime", Meaning::Time}, {"date", Meaning::Time},
    {"at", Meaning::Time}, {"timelocal", Meaning::Time}, {"timeiso8601", Meaning::Time}, {"timestampms", Meaning::Time},
    {"createdat", Meaning::Time}, {"loggedat", Meaning::Time}, {"receivedat", Meaning::Time}, {"sentat", Meaning::Time},
    {"timeutc", Meaning::Time}, {"msec", Meaning::Time}, {"eventtime", Meaning::Time},
    {"starttime", Meaning::StartTime}, {"startedat", Meaning::StartTime}, {"start", Meaning::StartTime}, {"begin", Meaning::StartTime},
    {"starteddatetime", Meaning::StartTime}, {"requesttimestamp", Meaning::StartTime},
    {"duration", Meaning::Duration}, {"durationms", Meaning::Duration}, {"durations", Meaning::Duration}, {"durationus", Meaning::Duration},
    {"durationns", Meaning::Duration}, {"durationseconds", Meaning::Duration}, {"durationsec", Meaning::Duration},
    {"elapsed", Meaning::Duration}, {"elapsedms", Meaning::Duration}, {"elapsedtime", Meaning::Duration},
    {"elapsedmilliseconds", Meaning::Duration}, {"latency", Meaning::Duration}, {"latencyms", Meaning::Duration},
    {"latencyus", Meaning::Duration}, {"latencyseconds", Meaning::Duration}, {"took", Meaning::Duration}, {"tookms", Meaning::Duration},
    {"responsetime", Meaning::Duration}, {"responsetimems", Meaning::Duration}, {"timetaken", Meaning::Duration},
    {"timetakenms", Meaning::Duration}, {"totaltime", Meaning::Duration}, {"processingtime", Meaning::Duration},
    {"processingtimems", Meaning::Duration}, {"requesttime", Meaning::Duration}, {"rt", Meaning::Duration}, {"ms", Meaning::Duration},
    {"executiontime", Meaning::Duration}, {"upstreamresponsetime", Meaning::Duration}, {"requestduration", Meaning::Duration},
    {"eventduration", Meaning::Duration},
    {"requestid", Meaning::RequestId}, {"xrequestid", Meaning::RequestId}, {"reqid", Meaning::RequestId}, {"exchangeid", Meaning::RequestId},
    {"callid", Meaning::RequestId}, {"messageid", Meaning::RequestId}, {"flowid", Meaning::RequestId}, {"invocationid", Meaning::RequestId},
    {"correlationid", Meaning::CorrelationId}, {"xcorrelationid", Meaning::CorrelationId}, {"correlation", Meaning::CorrelationId},
    {"correlid", Meaning::CorrelationId}, {"conversationid", Meaning::CorrelationId},
    {"traceid", Meaning::OtherId}, {"id", Meaning::OtherId}, {"uuid", Meaning::OtherId}, {"logid", Meaning::OtherId},
    {"transactionid", Meaning::OtherId}, {"spanid", Meaning::OtherId},
    {"direction", Meaning::Direction}, {"dir", Meaning::Direction}, {"flow", Meaning::Direction},
    {"type", Meaning::Kind}, {"kind", Meaning::Kind}, {"phase", Meaning::Kind}, {"stage", Meaning::Kind}, {"event", Meaning::Kind},
    {"eventtype", Meaning::Kind}, {"logtype", Meaning::Kind}, {"recordtype", Meaning::Kind},
    {"partner", Meaning::Peer}, {"partnerid", Meaning::Peer}, {"peer", Meaning::Peer}, {"party", Meaning::Peer}, {"counterparty", Meaning::Peer},
    {"partnername", Meaning::Peer}, {"roamingpartner", Meaning::Peer}, {"remoteparty", Meaning::Peer}, {"partyid", Meaning::Peer},
    {"from", Meaning::Sender}, {"sender", Meaning::Sender}, {"to", Meaning::Receiver}, {"receiver", Meaning::Receiver},
    {"msg", Meaning::Text}, {"message", Meaning::Text}, {"log", Meaning::Text}, {"text", Meaning::Text}, {"line", Meaning::Text},
    {"textpayload", Meaning::Text}, {"logmessage", Meaning::Text},
    {"level", Meaning::Severity}, {"severity", Meaning::Severity}, {"loglevel", Meaning::Severity},
    {"encoding", Meaning::Encoding}, {"bodyencoding", Meaning::Encoding},
    {"request", Meaning::RequestObject, Side::Request}, {"req", Meaning::RequestObject, Side::Request},
    {"httprequest", Meaning::RequestObject, Side::Request}, {"rq", Meaning::RequestObject, Side::Request},
    {"response", Meaning::ResponseObject, Side::Response}, {"res", Meaning::ResponseObject, Side::Response},
    {"resp", Meaning::ResponseObject, Side::Response}, {"rsp", Meaning::ResponseObject, Side::Response},
    {"rs", Meaning::ResponseObject, Side::Response}, {"reply", Meaning::ResponseObject, Side::Response},
    {"answer", Meaning::ResponseObject, Side::Response}, {"httpresponse", Meaning::ResponseObject, Side::Response},
};

struct SidePrefix
{
    const char *prefix;
    Side side;
};

// Longer ones first.
constexpr SidePrefix sidePrefixes[] = {
    {"httprequest", Side::Request}, {"httpresponse", Side::Response}, {"upstreamresponse", Side::Response}, {"request", Side::Request},
    {"response", Side::Response}, {"resp", Side::Response}, {"reply", Side::Response}, {"answer", Side::Response},
    {"req", Side::Request}, {"res", Side::Response}, {"rsp", Side::Response}, {"http", Side::Either}, {"ocpi", Side::Either},
    {"x", Side::Either},
};

const QHash<QByteArray, KnownName> &table()
{
    static const QHash<QByteArray, KnownName> names = [] {
        QHash<QByteArray, KnownName> all;
        for (const KnownName &known : knownNames)
            all.insert(known.name, known);
        return all;
    }();
    return names;
}

} // namespace

GatewayName gatewayName(QByteArrayView name)
{
    GatewayName result;
    if (name.size() > 48)
        return result;
    for (const char c : name) {
        if (std::isalnum(uchar(c)))
            result.plain += char(std::tolower(uchar(c)));
    }
    const QHash<QByteArray, KnownName> &names = table();
    QByteArray rest = result.plain;
    Side side = Side::Either;
    for (int round = 0; round < 3; ++round) {
        if (const auto known = names.constFind(rest); known != names.constEnd()) {
            result.meaning = known->meaning;
            result.side = known->side != Side::Either ? known->side : side;
            if (known->meaning == Meaning::Status && rest == "code" && side == Side::Either)
                result.side = Side::Response;
            return result;
        }
        bool stripped = false;
        for (const SidePrefix &prefix : sidePrefixes) {
            const QByteArrayView text(prefix.prefix);
            if (rest.size() > text.size() && rest.startsWith(text)) {
                rest = rest.mid(text.size());
                if (prefix.side != Side::Either)
                    side = prefix.side;
                stripped = true;
                break;
            }
        }
        if (!stripped)
            break;
    }
    return result;
}

} // namespace Roamscope
