// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/checkfacts.h"

#include <QCoreApplication>

namespace Roamscope {

namespace {

using Facts = ExaminationFacts;
using Out = CheckOutcome;
constexpr auto safe = CheckMode::Safe;
constexpr auto area = CheckArea::Transport;
constexpr auto all = ProtocolVersion::Ocpi211;
constexpr auto since22 = ProtocolVersion::Ocpi221;
constexpr const char *authorization = "transport_and_format, authorization header";
constexpr const char *format = "transport_and_format, response format";
constexpr const char *ids = "transport_and_format, unique message ids";
constexpr const char *routing = "transport_and_format, message routing headers";

QString say(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

Out notAsked()
{
    return Out::notRun(say(QT_TRANSLATE_NOOP("Roamscope", "The request was not sent, or got no answer.")));
}

bool isFlagged(Severity severity)
{
    return severity == Severity::Warning;
}

/// The first answer for which `isBad` tells what is wrong; Passed when there is none.
Out noneOf(const Facts &facts, const std::function<QString(const ExaminedReply &)> &isBad, const QString &expected = {}, Severity severity = Severity::Error)
{
    Out outcome = Out::passed();
    int seen = 0;
    facts.each([&](const ExaminedReply &each) {
        ++seen;
        const QString wrong = isBad(each);
        if (wrong.isEmpty())
            return true;
        outcome = {isFlagged(severity) ? CheckVerdict::Warning : CheckVerdict::Failed, wrong, expected, each.key};
        return false;
    });
    return seen == 0 ? notAsked() : outcome;
}

Out refused(const Facts &facts, const char *probe)
{
    const ExaminedReply *reply = facts.find(probe);
    if (!reply || !reply->reply.isHttp())
        return notAsked();
    return reply->reply.httpStatus == 401 ? Out::passed(reply->status()) : Out::failed(reply->status(), QStringLiteral("HTTP 401"));
}

bool isJsonExpected(const ExaminedReply &each)
{
    return each.reply.isHttpOk() && each.reply.httpStatus != 204;
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == QLatin1StringView("localhost") || host == QLatin1StringView("::1") || host.startsWith(QLatin1StringView("127."));
}

bool isRouted(const ExaminedReply &each)
{
    return OcpiConnection::isFunctional(each.reply.request.module) && each.reply.isOk();
}

const CheckEntry entries[] = {
    {"transport.reachable", area, safe, false, "versions", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "The versions URL answers by HTTP"), "transport_and_format",
     QT_TRANSLATE_NOOP("Roamscope", "Check address, port, scheme and firewall; ask the partner for the URL again."),
     [](const Facts &facts) {
         const ExaminedReply *reply = facts.find("versions");
         if (!reply)
             return notAsked();
         return reply->reply.isHttp() ? Out::passed(reply->status()) : Out::failed(reply->reply.errorText);
     }},
    {"transport.tls", area, safe, false, "versions", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "The connection is encrypted"), "transport_and_format, security",
     QT_TRANSLATE_NOOP("Roamscope", "Tokens travel in the clear over http: ask the partner for a https URL."),
     [](const Facts &facts) {
         const QUrl &url = facts.connection.versionsUrl;
         if (url.scheme() == QLatin1StringView("https"))
             return Out::passed(QStringLiteral("https"));
         if (isLoopback(url))
             return Out::notApplicable(say(QT_TRANSLATE_NOOP("Roamscope", "The partner runs on this computer.")));
         return Out::failed(url.scheme(), QStringLiteral("https"));
     }},
    {"transport.certificate", area, safe, false, "versions", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "The certificate is valid"), "transport_and_format, security",
     QT_TRANSLATE_NOOP("Roamscope", "The partner renews its certificate, or you name the authority that signed it."),
     [](const Facts &facts) {
         const ExaminedReply *reply = facts.find("versions");
         if (!reply)
             return notAsked();
         if (facts.connection.versionsUrl.scheme() != QLatin1StringView("https"))
             return Out::notApplicable(say(QT_TRANSLATE_NOOP("Roamscope", "The connection is not encrypted.")));
         if (reply->reply.error == OcpiReply::Error::TlsFailed)
             return Out::failed(reply->reply.errorText);
         if (!facts.connection.verifyPeer)
             return Out::notRun(say(QT_TRANSLATE_NOOP("Roamscope", "This connection does not check certificates.")));
         return Out::passed();
     }},
    {"transport.redirect", area, safe, false, "", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "No URL redirects to another one"), "transport_and_format",
     QT_TRANSLATE_NOOP("Roamscope", "Many clients lose the Authorization header on the way: publish the final URLs."),
     [](const Facts &facts) {
         return noneOf(facts, [](const ExaminedReply &each) {
             if (each.probe == "slash")
                 return QString();
             const OcpiReply &reply = each.reply;
             if (!reply.redirects.isEmpty())
                 return reply.redirects.constLast().toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
             return reply.error == OcpiReply::Error::RedirectLoop || reply.error == OcpiReply::Error::RedirectElsewhere ? reply.errorText : QString();
         });
     }},
    {"transport.slash", area, safe, false, "slash", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "A slash more or less at the end of a URL does no harm"), "",
     QT_TRANSLATE_NOOP("Roamscope", "It should answer the same, or 404: a redirect or a failure breaks clients that join URLs in another way."),
     [](const Facts &facts) {
         const ExaminedReply *reply = facts.find("slash");
         if (!reply || !reply->reply.isHttp())
             return notAsked();
         const int status = reply->reply.httpStatus;
         return reply->reply.isHttpOk() || status == 404 ? Out::passed(reply->status()) : Out::failed(reply->status(), QStringLiteral("HTTP 200"));
     }},
    {"transport.content-type", area, safe, false, "", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "Answers are application/json"), "transport_and_format, JSON",
     QT_TRANSLATE_NOOP("Roamscope", "Strict clients refuse to read anything else: set Content-Type: application/json."),
     [](const Facts &facts) {
         return noneOf(facts, [](const ExaminedReply &each) {
             const QByteArray type = each.header("Content-Type").toLower();
             const QByteArray plain = type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed();
             return isJsonExpected(each) && plain != "application/json" ? QStringLiteral("Content-Type: ") + QString::fromUtf8(type.left(100)) : QString();
         }, QStringLiteral("application/json"), Severity::Warning);
     }},
    {"transport.json", area, safe, false, "", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Answers are JSON, never HTML or half a text"), format,
     QT_TRANSLATE_NOOP("Roamscope", "Look for a proxy, a login page or a framework's error page that answers instead of the OCPI platform."),
     [](const Facts &facts) {
         return noneOf(facts, [](const ExaminedReply &each) {
             const OcpiEnvelope::Form form = each.reply.envelope.form;
             if (!isJsonExpected(each))
                 return QString();
             if (form == OcpiEnvelope::Form::Html)
                 return QStringLiteral("HTML");
             return form == OcpiEnvelope::Form::NotJson || form == OcpiEnvelope::Form::Empty ? say(QT_TRANSLATE_NOOP("Roamscope", "No JSON, or it breaks off")) : QString();
         });
     }},
    {"transport.envelope", area, safe, false, "", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Answers have the envelope with status_code"), format,
     QT_TRANSLATE_NOOP("Roamscope", "data, status_code and timestamp belong around each answer."),
     [](const Facts &facts) {
         return noneOf(facts, [](const ExaminedReply &each) {
             const OcpiEnvelope &envelope = each.reply.envelope;
             if (!isJsonExpected(each) || envelope.form == OcpiEnvelope::Form::Html || envelope.form == OcpiEnvelope::Form::NotJson || envelope.form == OcpiEnvelope::Form::Empty)
                 return QString();
             if (!envelope.isEnvelope())
                 return say(QT_TRANSLATE_NOOP("Roamscope", "Bare JSON without an envelope"));
             return envelope.hasStatusCode ? QString() : say(QT_TRANSLATE_NOOP("Roamscope", "An envelope without status_code"));
         });
     }},
    {"transport.timestamp", area, safe, false, "", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Each envelope has a timestamp"), format,
     QT_TRANSLATE_NOOP("Roamscope", "timestamp is required; clients measure clocks by it."),
     [](const Facts &facts) {
         return noneOf(facts, [](const ExaminedReply &each) {
             const OcpiEnvelope &envelope = each.reply.envelope;
             return envelope.isEnvelope() && envelope.timestampText.isEmpty() ? say(QT_TRANSLATE_NOOP("Roamscope", "An envelope without timestamp")) : QString();
         });
     }},
    {"transport.data", area, safe, false, "", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Successful answers carry data"), format,
     QT_TRANSLATE_NOOP("Roamscope", "An empty result is an empty list, not nothing."),
     [](const Facts &facts) {
         return noneOf(facts, [](const ExaminedReply &each) {
             const OcpiEnvelope &envelope = each.reply.envelope;
             return each.reply.isOk() && each.reply.request.method == "GET" && envelope.data == OcpiEnvelope::Data::Missing
                 ? say(QT_TRANSLATE_NOOP("Roamscope", "status_code says success, but data is missing"))
                 : QString();
         });
     }},
    {"transport.encoding", area, safe, false, "", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Compressed answers can be unpacked"), "transport_and_format",
     QT_TRANSLATE_NOOP("Roamscope", "Content-Encoding says how a body is packed; it must be whole and true."),
     [](const Facts &facts) {
         bool packed = false;
         const Out outcome = noneOf(facts, [&packed](const ExaminedReply &each) {
             packed = packed || !each.header("Content-Encoding").isEmpty();
             return each.reply.error == OcpiReply::Error::BadEncoding ? each.reply.errorText : QString();
         });
         return outcome.verdict == CheckVerdict::Passed && !packed ? Out::notApplicable(say(QT_TRANSLATE_NOOP("Roamscope", "No answer was compressed."))) : outcome;
     }},
    {"transport.identity", area, safe, false, "identity", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "Who cannot unpack gets plain answers"), "transport_and_format",
     QT_TRANSLATE_NOOP("Roamscope", "Compress only when Accept-Encoding allows it."),
     [](const Facts &facts) {
         const ExaminedReply *reply = facts.find("identity");
         if (reply && reply->reply.error == OcpiReply::Error::BadEncoding)
             return Out::failed(reply->reply.errorText);
         if (!reply || !reply->reply.isHttp())
             return notAsked();
         const QByteArray encoding = reply->header("Content-Encoding").toLower();
         return encoding.isEmpty() || encoding == "identity" ? Out::passed() : Out::failed(QStringLiteral("Content-Encoding: ") + QString::fromUtf8(encoding.left(60)));
     }},
    {"transport.keep-alive", area, safe, false, "", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "Connections are kept open between requests"), "",
     QT_TRANSLATE_NOOP("Roamscope", "A new TLS connection for each page makes pulls several times slower."),
     [](const Facts &facts) {
         int kept = 0;
         int seen = 0;
         facts.each([&](const ExaminedReply &each) {
             if (each.reply.isHttp()) {
                 ++seen;
                 kept += each.reply.timings.connecting < 0 ? 1 : 0;
             }
             return true;
         });
         if (seen < 3)
             return notAsked();
         return kept > 0 ? Out::passed() : Out::failed(say(QT_TRANSLATE_NOOP("Roamscope", "Each request needed a new connection")));
     }},
    {"transport.request-id", area, safe, false, "", Severity::Warning, since22, QT_TRANSLATE_NOOP("Roamscope", "X-Request-ID comes back"), ids,
     QT_TRANSLATE_NOOP("Roamscope", "Without it an exchange is found in the other side's log by its time only."),
     [](const Facts &facts) {
         return noneOf(facts, [](const ExaminedReply &each) {
             return each.reply.isOk() && each.header("X-Request-ID") != each.reply.request.requestId
                 ? QStringLiteral("X-Request-ID: ") + QString::fromUtf8(each.header("X-Request-ID").left(80))
                 : QString();
         });
     }},
    {"transport.correlation-id", area, safe, false, "", Severity::Warning, since22, QT_TRANSLATE_NOOP("Roamscope", "X-Correlation-ID comes back"), ids,
     QT_TRANSLATE_NOOP("Roamscope", "It leads through a hub from one request to the ones it caused."),
     [](const Facts &facts) {
         return noneOf(facts, [](const ExaminedReply &each) {
             return each.reply.isOk() && each.header("X-Correlation-ID") != each.reply.request.correlationId
                 ? QStringLiteral("X-Correlation-ID: ") + QString::fromUtf8(each.header("X-Correlation-ID").left(80))
                 : QString();
         });
     }},
    {"transport.routing", area, safe, false, "", Severity::Warning, since22, QT_TRANSLATE_NOOP("Roamscope", "Answers carry the routing headers"), routing,
     QT_TRANSLATE_NOOP("Roamscope", "Through a hub such answers cannot be routed back."),
     [](const Facts &facts) {
         if (!facts.connection.routingHeaders || facts.connection.ours.isEmpty())
             return Out::notApplicable(say(QT_TRANSLATE_NOOP("Roamscope", "We send no routing headers.")));
         return noneOf(facts, [](const ExaminedReply &each) {
             return isRouted(each) && (each.header("OCPI-from-party-id").isEmpty() || each.header("OCPI-to-party-id").isEmpty())
                 ? say(QT_TRANSLATE_NOOP("Roamscope", "OCPI-from- or OCPI-to-party-id is missing"))
                 : QString();
         });
     }},
    {"transport.routing-reversed", area, safe, false, "", Severity::Warning, since22, QT_TRANSLATE_NOOP("Roamscope", "Answers are addressed to us"), routing,
     QT_TRANSLATE_NOOP("Roamscope", "What came from us goes back to us: OCPI-to-… of an answer is OCPI-from-… of its request."),
     [](const Facts &facts) {
         const OcpiParty &ours = facts.connection.ours;
         return noneOf(facts, [&ours](const ExaminedReply &each) {
             const OcpiParty to {each.header("OCPI-to-country-code"), each.header("OCPI-to-party-id")};
             return isRouted(each) && !to.isEmpty() && !ours.isEmpty() && !(to == ours) ? QString::fromUtf8(to.text()) : QString();
         }, QString::fromUtf8(ours.text()));
     }},
    {"transport.unknown-token", area, safe, false, "unknown-token", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "A token that nobody knows is refused with 401"), authorization,
     QT_TRANSLATE_NOOP("Roamscope", "If it answers anything else, look whether tokens are checked at all."), [](const Facts &facts) { return refused(facts, "unknown-token"); }},
    {"transport.missing-token", area, safe, false, "no-token", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "A request without a token is refused with 401"), authorization,
     QT_TRANSLATE_NOOP("Roamscope", "Anybody on the internet can read what is answered without a token."), [](const Facts &facts) { return refused(facts, "no-token"); }},
    {"transport.foreign-scheme", area, safe, false, "foreign-scheme", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Another kind of Authorization is refused with 401"), authorization,
     QT_TRANSLATE_NOOP("Roamscope", "Only “Token” is OCPI's; others must be refused, not fail inside."), [](const Facts &facts) { return refused(facts, "foreign-scheme"); }},
    {"transport.refusal-is-empty", area, safe, false, "foreign-scheme", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Refusals give nothing away"), authorization,
     QT_TRANSLATE_NOOP("Roamscope", "Data in an answer to a stranger is a leak."),
     [](const Facts &facts) {
         int seen = 0;
         for (const char *probe : {"unknown-token", "no-token", "foreign-scheme"}) {
             const ExaminedReply *reply = facts.find(probe);
             if (!reply || !reply->reply.isHttp())
                 continue;
             ++seen;
             if (reply->data.is_structured() && !reply->data.empty())
                 return Out::failed(say(QT_TRANSLATE_NOOP("Roamscope", "The answer has data in it")), {}, reply->key);
         }
         return seen > 0 ? Out::passed() : notAsked();
     }},
    {"transport.token-style", area, safe, false, "token-style", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "The token is taken in the form that the version demands"), authorization,
     QT_TRANSLATE_NOOP("Roamscope", "2.1.1 sends it as it is, later versions in base64. Other clients of the partner will be refused."),
     [](const Facts &facts) {
         const ExaminedReply *reply = facts.find("token-style");
         if (!reply || !reply->reply.isHttp())
             return notAsked();
         return reply->reply.isHttpOk() ? Out::passed() : Out::failed(reply->status(), QStringLiteral("HTTP 200"));
     }},
    {"transport.module-token", area, safe, true, "module-token", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Modules refuse tokens that nobody knows"), authorization,
     QT_TRANSLATE_NOOP("Roamscope", "Each module has to check the token, not only the versions."), [](const Facts &facts) { return refused(facts, "module-token"); }},
    {"transport.unknown-parameter", area, safe, false, "unknown-parameter", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "Parameters that it does not know do no harm"), "transport_and_format",
     QT_TRANSLATE_NOOP("Roamscope", "Newer clients send more parameters: ignore what is not known."),
     [](const Facts &facts) {
         const ExaminedReply *reply = facts.find("unknown-parameter");
         if (!reply || !reply->reply.isHttp())
             return notAsked();
         return reply->reply.isOk() ? Out::passed() : Out::failed(reply->status(), QStringLiteral("HTTP 200"));
     }},
    {"transport.complete", area, safe, false, "", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Every request gets a whole answer"), "",
     QT_TRANSLATE_NOOP("Roamscope", "Look for time-outs, limits and restarts of the platform or of the proxy before it."),
     [](const Facts &facts) {
         return noneOf(facts, [](const ExaminedReply &each) {
             switch (each.reply.error) {
             case OcpiReply::Error::ConnectionLost:
             case OcpiReply::Error::Timeout:
             case OcpiReply::Error::NotHttp:
             case OcpiReply::Error::BodyTooLarge:
             case OcpiReply::Error::Refused: return each.reply.errorText;
             default: return QString();
             }
         });
     }},
    {"transport.speed", area, safe, false, "", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "Answers come within five seconds"), "",
     QT_TRANSLATE_NOOP("Roamscope", "Slow lists lead to time-outs at the other side; look at the size of pages and at the database."),
     [](const Facts &facts) {
         return noneOf(facts, [](const ExaminedReply &each) {
             return each.reply.isHttp() && each.reply.timings.total > 5'000'000 ? QStringLiteral("%1 s").arg(double(each.reply.timings.total) / 1e6, 0, 'f', 1) : QString();
         }, QStringLiteral("≤ 5 s"));
     }},
    {"transport.secrets", area, safe, false, "", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Our token does not come back in answers"), "transport_and_format, security",
     QT_TRANSLATE_NOOP("Roamscope", "A token in links, objects or error texts ends up in logs. Replace it by PUT credentials."),
     [](const Facts &facts) {
         if (facts.token.size() < 8)
             return Out::notApplicable(say(QT_TRANSLATE_NOOP("Roamscope", "The token is too short to be looked for.")));
         return noneOf(facts, [&facts](const ExaminedReply &each) {
             bool shown = each.probe != "credentials" && each.reply.body.contains(facts.token);
             for (const auto &[name, value] : each.reply.headers)
                 shown = shown || value.contains(facts.token);
             return shown ? say(QT_TRANSLATE_NOOP("Roamscope", "The answer has our token in it")) : QString();
         });
     }},
    {"transport.server-errors", area, safe, false, "", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Nothing that is asked makes the server fail"), "status_codes",
     QT_TRANSLATE_NOOP("Roamscope", "HTTP 5xx is a fault inside the platform, whatever was asked; look into its log with the X-Request-ID."),
     [](const Facts &facts) {
         return noneOf(facts, [](const ExaminedReply &each) { return each.reply.httpStatus >= 500 ? each.status() : QString(); });
     }},
};

} // namespace

std::span<const CheckEntry> transportChecks()
{
    return entries;
}

} // namespace Roamscope
