// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/checkfacts.h"

#include <QCoreApplication>

namespace Roamscope {

namespace {

using Facts = ExaminationFacts;
using Out = CheckOutcome;
using Json = nlohmann::ordered_json;
constexpr auto mode = CheckMode::Writes;
constexpr auto area = CheckArea::Writes;
constexpr auto all = ProtocolVersion::Ocpi211;
constexpr auto since22 = ProtocolVersion::Ocpi221;
constexpr const char *push = "mod_*, PUT and PATCH";
constexpr const char *status = "status_codes";

QString say(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

Out notAnswered()
{
    return Out::notRun(say(QT_TRANSLATE_NOOP("Roamscope", "The request was not sent, or got no answer.")));
}

const ExaminedReply *answered(const Facts &facts, const char *probe)
{
    const ExaminedReply *reply = facts.find(probe);
    return reply && reply->reply.isHttp() ? reply : nullptr;
}

Out accepted(const Facts &facts, const char *probe)
{
    const ExaminedReply *reply = answered(facts, probe);
    if (!reply)
        return notAnswered();
    return reply->reply.isOk() ? Out::passed(reply->status()) : Out::failed(reply->status(), QStringLiteral("HTTP 200, status_code 1000"));
}

/// Refused by OCPI with 2xxx, or by HTTP with one of the codes.
Out refusedBy(const Facts &facts, const char *probe, int http, const QString &expected)
{
    const ExaminedReply *reply = answered(facts, probe);
    if (!reply)
        return notAnswered();
    const int code = reply->reply.envelope.statusCode;
    if (reply->reply.httpStatus == http || (reply->reply.isHttpOk() && code >= 2000 && code < 3000))
        return Out::passed(reply->status());
    if (reply->reply.httpStatus >= 400 && reply->reply.httpStatus < 500 && reply->reply.httpStatus != 401)
        return Out::warning(reply->status(), expected);
    return Out::failed(reply->status(), expected);
}

Out httpIs(const Facts &facts, const char *probe, int http)
{
    const ExaminedReply *reply = answered(facts, probe);
    if (!reply)
        return notAnswered();
    return reply->reply.httpStatus == http ? Out::passed() : Out::failed(reply->status(), QStringLiteral("HTTP %1").arg(http));
}

/// The members of `wanted` are in the object that came back.
Out holds(const Facts &facts, const char *probe, const Json &wanted)
{
    const ExaminedReply *reply = answered(facts, probe);
    if (!reply)
        return notAnswered();
    if (!reply->reply.isOk() || !reply->data.is_object())
        return Out::failed(reply->status(), QStringLiteral("HTTP 200, data: {…}"));
    for (const auto &[name, value] : wanted.items()) {
        if (!reply->data.contains(name) || nlohmann::json(reply->data[name]) != nlohmann::json(value))
            return Out::failed(QString::fromStdString(name).left(80), QString::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace)).left(80));
    }
    return Out::passed();
}

Json patched(const Facts &facts)
{
    const ExaminedReply *patch = answered(facts, "write-patch");
    return patch ? Facts::read(patch->reply.request.body) : Json();
}

const CheckEntry entries[] = {
    {"writes.put", area, mode, false, "write-put", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "A new object is taken"), push,
     QT_TRANSLATE_NOOP("Roamscope", "Look into status_message: the object is the smallest that the version allows."), [](const Facts &facts) { return accepted(facts, "write-put"); }},
    {"writes.put-http", area, mode, false, "write-put", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "A new object is answered with HTTP 201 or 200"), status,
     QT_TRANSLATE_NOOP("Roamscope", "201 for a new one, 200 for one that was there."),
     [](const Facts &facts) {
         const ExaminedReply *reply = answered(facts, "write-put");
         if (!reply)
             return notAnswered();
         return reply->reply.httpStatus == 201 || reply->reply.httpStatus == 200 ? Out::passed(reply->status()) : Out::failed(reply->status(), QStringLiteral("HTTP 201"));
     }},
    {"writes.put-again", area, mode, false, "write-again", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "The same object is taken twice"), push,
     QT_TRANSLATE_NOOP("Roamscope", "Senders repeat what got no answer: PUT has to be harmless when it is repeated."), [](const Facts &facts) { return accepted(facts, "write-again"); }},
    {"writes.read-back", area, mode, false, "write-read", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "What was written is read back"), push,
     QT_TRANSLATE_NOOP("Roamscope", "GET of the receiver interface answers what the partner holds of ours."), [](const Facts &facts) { return holds(facts, "write-read", facts.sent); }},
    {"writes.patch", area, mode, false, "write-patch", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "A PATCH is taken"), push,
     QT_TRANSLATE_NOOP("Roamscope", "Status changes come as PATCH: without it the map shows old states."), [](const Facts &facts) { return accepted(facts, "write-patch"); }},
    {"writes.patch-effect", area, mode, false, "write-patched", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "A PATCH changes what it names"), push,
     QT_TRANSLATE_NOOP("Roamscope", "The new value has to be there at the next GET."), [](const Facts &facts) { return holds(facts, "write-patched", patched(facts)); }},
    {"writes.patch-keeps", area, mode, false, "write-patched", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "A PATCH keeps what it does not name"), push,
     QT_TRANSLATE_NOOP("Roamscope", "Only the named fields change; the others must not fall back to nothing."),
     [](const Facts &facts) {
         Json rest = facts.sent;
         const Json changed = patched(facts);
         if (!rest.is_object() || !changed.is_object())
             return notAnswered();
         for (const auto &item : changed.items())
             rest.erase(item.key());
         return holds(facts, "write-patched", rest);
     }},
    {"writes.patch-needs-time", area, mode, false, "write-timeless", Severity::Warning, since22, QT_TRANSLATE_NOOP("Roamscope", "A PATCH without last_updated is refused"), push,
     QT_TRANSLATE_NOOP("Roamscope", "last_updated is required in a PATCH since 2.2: otherwise nobody knows which change is the newer one."),
     [](const Facts &facts) { return refusedBy(facts, "write-timeless", 400, QStringLiteral("HTTP 200, status_code 2001")); }},
    {"writes.patch-unknown", area, mode, false, "write-unknown", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "A PATCH of an unknown object is refused"), push,
     QT_TRANSLATE_NOOP("Roamscope", "Then the sender knows that it has to PUT the whole object."),
     [](const Facts &facts) { return refusedBy(facts, "write-unknown", 404, QStringLiteral("HTTP 404 / status_code 2003, 2004")); }},
    {"writes.put-invalid", area, mode, false, "write-invalid", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "An object without required fields is refused"), status,
     QT_TRANSLATE_NOOP("Roamscope", "Say 2001 and the field; what is taken incomplete fails later, where nobody looks."),
     [](const Facts &facts) { return refusedBy(facts, "write-invalid", 400, QStringLiteral("HTTP 200, status_code 2001")); }},
    {"writes.put-broken", area, mode, false, "write-broken", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Broken JSON is HTTP 400"), status,
     QT_TRANSLATE_NOOP("Roamscope", "What cannot be read never reached OCPI: HTTP 400."), [](const Facts &facts) { return refusedBy(facts, "write-broken", 400, QStringLiteral("HTTP 400")); }},
    {"writes.put-mismatch", area, mode, false, "write-mismatch", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Another id in the body than in the URL is refused"), status,
     QT_TRANSLATE_NOOP("Roamscope", "Say 2001: it would be stored under one of the two, and never be found."),
     [](const Facts &facts) { return refusedBy(facts, "write-mismatch", 400, QStringLiteral("HTTP 200, status_code 2001")); }},
    {"writes.unknown-field", area, mode, false, "write-extra", Severity::Error, ProtocolVersion::Ocpi230, QT_TRANSLATE_NOOP("Roamscope", "Fields that it does not know are no reason to refuse"), "transport_and_format, JSON",
     QT_TRANSLATE_NOOP("Roamscope", "2.3.0 forbids to refuse unknown fields."), [](const Facts &facts) { return accepted(facts, "write-extra"); }},
    {"writes.delete", area, mode, false, "write-delete", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "DELETE of what cannot be deleted is HTTP 405"), push,
     QT_TRANSLATE_NOOP("Roamscope", "Locations and tokens are never deleted: EVSEs become REMOVED, tokens invalid."), [](const Facts &facts) { return httpIs(facts, "write-delete", 405); }},
    {"writes.post-versions", area, mode, false, "write-versions", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "POST to the versions is HTTP 405"), status,
     QT_TRANSLATE_NOOP("Roamscope", "405 for a method that a URL does not have."), [](const Facts &facts) { return httpIs(facts, "write-versions", 405); }},
    {"writes.token", area, mode, false, "write-stranger", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Strangers cannot write"), "transport_and_format, authorization header",
     QT_TRANSLATE_NOOP("Roamscope", "The token has to be checked for each method."), [](const Facts &facts) { return httpIs(facts, "write-stranger", 401); }},
    {"writes.refused-is-refused", area, mode, false, "write-after", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "What was refused has changed nothing"), push,
     QT_TRANSLATE_NOOP("Roamscope", "An object is checked before it is stored."), [](const Facts &facts) { return holds(facts, "write-after", patched(facts)); }},
    {"writes.tidy", area, mode, false, "write-tidy", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "The test object can be taken out of use"), push,
     QT_TRANSLATE_NOOP("Roamscope", "Take the object whose id begins with RSC out of use by hand."), [](const Facts &facts) { return accepted(facts, "write-tidy"); }},
};

} // namespace

std::span<const CheckEntry> writeChecks()
{
    return entries;
}

} // namespace Roamscope
