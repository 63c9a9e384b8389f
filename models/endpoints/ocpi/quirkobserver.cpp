// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/quirkobserver.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace Roamscope {

namespace {

using Kind = OcpiQuirk::Kind;
using Form = OcpiEnvelope::Form;

QByteArray shortUrl(const QUrl &url)
{
    return url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment).left(200);
}

QByteArray seconds(qint64 microseconds)
{
    return (microseconds > 0 ? "+" : "") + QByteArray::number(double(microseconds) / 1e6, 'f', 1) + " s";
}

void observeToken(const OcpiConnection &connection, const OcpiReply &reply, QList<OcpiQuirk> &quirks)
{
    if (!reply.isHttpOk() || connection.version == ProtocolVersion::Unknown)
        return;
    const bool old = connection.version == ProtocolVersion::Ocpi211;
    if (reply.tokenStyle == OcpiTokenStyle::Raw && !old)
        quirks.append(QuirkObserver::make(Kind::TokenRaw, reply, "base64 answered 401, the token as it is HTTP " + QByteArray::number(reply.httpStatus)));
    else if (reply.tokenStyle == OcpiTokenStyle::Base64 && old)
        quirks.append(QuirkObserver::make(Kind::TokenBase64, reply, "the token as it is answered 401, base64 HTTP " + QByteArray::number(reply.httpStatus)));
    else if (reply.tokenStyle == OcpiTokenStyle::Base64Newline)
        quirks.append(QuirkObserver::make(Kind::TokenNewline, reply, "base64 of the token answered 401, with a newline HTTP " + QByteArray::number(reply.httpStatus)));
}

void observeBody(const OcpiReply &reply, QList<OcpiQuirk> &quirks)
{
    const OcpiEnvelope &envelope = reply.envelope;
    const QByteArray status = "HTTP " + QByteArray::number(reply.httpStatus);
    const QByteArray type = reply.header("Content-Type");
    const bool isJson = envelope.form == Form::Envelope || envelope.form == Form::BareList || envelope.form == Form::BareObject;
    if (envelope.form == Form::Html && reply.httpStatus < 500)
        quirks.append(QuirkObserver::make(Kind::HtmlForJson, reply, status + ", Content-Type: " + type));
    else if (isJson && !type.startsWith("application/json"))
        quirks.append(QuirkObserver::make(Kind::WrongContentType, reply, type.isEmpty() ? QByteArray("no Content-Type") : "Content-Type: " + type));
    if (reply.isHttpOk() && (envelope.form == Form::BareList || envelope.form == Form::BareObject))
        quirks.append(QuirkObserver::make(Kind::NoEnvelope, reply, envelope.form == Form::BareList ? "a bare list" : "an object without status_code"));
    if (reply.isOk() && reply.request.method == "GET" && envelope.data == OcpiEnvelope::Data::Missing)
        quirks.append(QuirkObserver::make(Kind::DataMissing, reply, "status_code " + QByteArray::number(envelope.statusCode) + " without data"));
    if (reply.httpStatus >= 400 && reply.httpStatus < 500 && envelope.hasStatusCode && envelope.statusCode >= 2000 && reply.request.method != "GET"
        && reply.httpStatus != 401 && reply.httpStatus != 405)
        quirks.append(QuirkObserver::make(Kind::HttpErrorForStatus, reply, status + " with status_code " + QByteArray::number(envelope.statusCode)));
}

void observeClock(const OcpiReply &reply, QList<OcpiQuirk> &quirks)
{
    // The answer was made between the two times; outside of them the clocks differ for sure.
    const auto beyond = [&](TimeUs theirs) { return theirs > reply.receivedAt ? theirs - reply.receivedAt : theirs < reply.sentAt ? theirs - reply.sentAt : 0; };
    const TimeUs date = QuirkObserver::httpDate(reply.header("Date"));
    const TimeUs stamp = reply.envelope.timestamp;
    QByteArray evidence;
    if (stamp != noTime && std::llabs(beyond(stamp)) > QuirkObserver::skewThreshold)
        evidence = "timestamp " + reply.envelope.timestampText + " is " + seconds(beyond(stamp)) + " from ours";
    if (date != noTime && std::llabs(beyond(date)) > QuirkObserver::skewThreshold)
        evidence += (evidence.isEmpty() ? "" : ", ") + ("Date " + reply.header("Date") + " is " + seconds(beyond(date)) + " from ours");
    if (!evidence.isEmpty())
        quirks.append(QuirkObserver::make(Kind::ClockSkew, reply, evidence));
}

void observeHeaders(const OcpiConnection &connection, const OcpiReply &reply, QList<OcpiQuirk> &quirks)
{
    if (connection.version == ProtocolVersion::Ocpi211 || connection.version == ProtocolVersion::Unknown || !reply.isHttpOk())
        return;
    const QByteArray back = reply.header("X-Request-ID");
    if (back != reply.request.requestId)
        quirks.append(QuirkObserver::make(Kind::RequestIdNotEchoed, reply, back.isEmpty() ? QByteArray("no X-Request-ID") : "X-Request-ID: " + back.left(80)));
    if (connection.routingHeaders && OcpiConnection::isFunctional(reply.request.module) && !connection.theirs.isEmpty()
        && reply.header("OCPI-from-party-id").isEmpty())
        quirks.append(QuirkObserver::make(Kind::RoutingHeadersMissing, reply, "no OCPI-from-party-id"));
}

} // namespace

OcpiQuirk QuirkObserver::make(OcpiQuirk::Kind kind, const OcpiReply &reply, const QByteArray &evidence)
{
    OcpiQuirk quirk;
    quirk.kind = kind;
    quirk.evidence = evidence + " (" + reply.request.method + ' ' + shortUrl(reply.url) + ')';
    quirk.requestId = reply.request.requestId;
    quirk.seen = reply.receivedAt;
    // What a framework does in one module it does in all.
    const bool ofModule = kind == Kind::LimitIgnored || kind == Kind::TotalCountWrong || kind == Kind::TotalCountMissing || kind == Kind::OffsetIgnored
        || kind == Kind::DateFromIgnored || kind == Kind::PageLoop || kind == Kind::NoLink || kind == Kind::NotFoundForEmpty || kind == Kind::LinkWithoutFilter;
    if (ofModule)
        quirk.module = reply.request.module;
    return quirk;
}

TimeUs QuirkObserver::httpDate(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 60)
        return noTime;
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(text).trimmed(), Qt::RFC2822Date);
    if (date.isValid())
        return date.toMSecsSinceEpoch() * 1000;
    QDateTime named = QLocale::c().toDateTime(QString::fromLatin1(text).trimmed(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!named.isValid())
        return noTime;
    named.setTimeSpec(Qt::UTC);
    return named.toMSecsSinceEpoch() * 1000;
}

QList<OcpiQuirk> QuirkObserver::observe(const OcpiConnection &connection, const OcpiReply &reply)
{
    QList<OcpiQuirk> quirks;
    if (!reply.isHttp())
        return quirks;
    if (!reply.redirects.isEmpty())
        quirks.append(make(Kind::Redirects, reply, "from " + shortUrl(reply.request.url) + " to " + shortUrl(reply.url)));
    if (reply.httpStatus == 429)
        quirks.append(make(Kind::RateLimited, reply, "Retry-After: " + (reply.header("Retry-After").isEmpty() ? QByteArray("none") : reply.header("Retry-After").left(60))));
    observeToken(connection, reply, quirks);
    // A body that went to disk was not looked into.
    if (reply.bodySize == reply.body.size())
        observeBody(reply, quirks);
    observeClock(reply, quirks);
    observeHeaders(connection, reply, quirks);
    return quirks;
}

} // namespace Roamscope
