// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/checkfacts.h"

#include <QtGlobal>

namespace Roamscope {

namespace {

constexpr auto listening = CheckMode::Listening;
constexpr auto area = CheckArea::Partner;
constexpr auto all = ProtocolVersion::Ocpi211;
constexpr auto since22 = ProtocolVersion::Ocpi221;
constexpr auto bad = Severity::Error;
constexpr auto odd = Severity::Warning;

// Judged by PartnerExamination as requests come in.
const CheckEntry entries[] = {
    {"partner.token", area, listening, false, "", bad, all, QT_TRANSLATE_NOOP("Roamscope", "Requests carry a token"), "transport_and_format, authorization header",
     QT_TRANSLATE_NOOP("Roamscope", "Authorization: Token … belongs into each request."), nullptr},
    {"partner.token-form", area, listening, false, "", odd, all, QT_TRANSLATE_NOOP("Roamscope", "The token is written as “Token …”"), "transport_and_format, authorization header",
     QT_TRANSLATE_NOOP("Roamscope", "Not Bearer, not Basic: the word Token, a blank and the token."), nullptr},
    {"partner.token-accepted", area, listening, false, "", bad, all, QT_TRANSLATE_NOOP("Roamscope", "The token is the right one"), "credentials",
     QT_TRANSLATE_NOOP("Roamscope", "A after registration, or a token in the wrong form (raw, base64): compare what was given with what is sent."), nullptr},
    {"partner.handshake-order", area, listening, false, "", odd, all, QT_TRANSLATE_NOOP("Roamscope", "Versions, then details, then credentials"), "credentials, registration",
     QT_TRANSLATE_NOOP("Roamscope", "URLs are read from the versions and details; they are not guessed."), nullptr},
    {"partner.listed-urls", area, listening, false, "", bad, all, QT_TRANSLATE_NOOP("Roamscope", "It uses URLs that exist"), "versions, version details endpoint",
     QT_TRANSLATE_NOOP("Roamscope", "Endpoints are those of the details: ids are appended, nothing else."), nullptr},
    {"partner.methods", area, listening, false, "", bad, all, QT_TRANSLATE_NOOP("Roamscope", "It uses the methods of each module"), "status_codes",
     QT_TRANSLATE_NOOP("Roamscope", "We answered 405: compare with the module's table of methods."), nullptr},
    {"partner.request-id", area, listening, false, "", bad, since22, QT_TRANSLATE_NOOP("Roamscope", "Requests carry X-Request-ID"), "transport_and_format, unique message ids",
     QT_TRANSLATE_NOOP("Roamscope", "Required since 2.2, fresh for each request."), nullptr},
    {"partner.request-id-unique", area, listening, false, "", bad, since22, QT_TRANSLATE_NOOP("Roamscope", "No X-Request-ID comes twice"), "transport_and_format, unique message ids",
     QT_TRANSLATE_NOOP("Roamscope", "A fresh one for each request, also when it is repeated."), nullptr},
    {"partner.correlation-id", area, listening, false, "", bad, since22, QT_TRANSLATE_NOOP("Roamscope", "Requests carry X-Correlation-ID"), "transport_and_format, unique message ids",
     QT_TRANSLATE_NOOP("Roamscope", "Required since 2.2; it stays the same through hubs."), nullptr},
    {"partner.routing", area, listening, false, "", odd, since22, QT_TRANSLATE_NOOP("Roamscope", "Requests to modules say from whom they come"), "transport_and_format, message routing headers",
     QT_TRANSLATE_NOOP("Roamscope", "OCPI-from-party-id and OCPI-from-country-code are required for functional modules."), nullptr},
    {"partner.routing-absent", area, listening, false, "", odd, since22, QT_TRANSLATE_NOOP("Roamscope", "Versions and credentials carry no routing headers"), "transport_and_format, message routing headers",
     QT_TRANSLATE_NOOP("Roamscope", "These are between two platforms, nothing is routed."), nullptr},
    {"partner.content-type", area, listening, false, "", odd, all, QT_TRANSLATE_NOOP("Roamscope", "Bodies are application/json"), "transport_and_format, JSON",
     QT_TRANSLATE_NOOP("Roamscope", "Set Content-Type: application/json."), nullptr},
    {"partner.json", area, listening, false, "", bad, all, QT_TRANSLATE_NOOP("Roamscope", "Bodies are JSON"), "transport_and_format, JSON",
     QT_TRANSLATE_NOOP("Roamscope", "Look for an envelope around the object, half a text, or another encoding."), nullptr},
    {"partner.bare-object", area, listening, false, "", bad, all, QT_TRANSLATE_NOOP("Roamscope", "Requests carry the object itself, no envelope"), "transport_and_format, request format",
     QT_TRANSLATE_NOOP("Roamscope", "data and status_code are for answers only."), nullptr},
    {"partner.objects-valid", area, listening, false, "", bad, all, QT_TRANSLATE_NOOP("Roamscope", "Pushed objects are as the version describes them"), "mod_*, object description",
     QT_TRANSLATE_NOOP("Roamscope", "Required fields, types, enumerations and ranges."), nullptr},
    {"partner.units", area, listening, false, "", odd, all, QT_TRANSLATE_NOOP("Roamscope", "Numbers in pushed objects are in their units"), "mod_*, object description",
     QT_TRANSLATE_NOOP("Roamscope", "kW where W is meant, volts of zero: look whether the number is what was meant."), nullptr},
    {"partner.id-in-url", area, listening, false, "", bad, all, QT_TRANSLATE_NOOP("Roamscope", "Ids in URL and body are the same"), "status_codes",
     QT_TRANSLATE_NOOP("Roamscope", "The last part of the URL is the id of the object."), nullptr},
    {"partner.patch-time", area, listening, false, "", bad, since22, QT_TRANSLATE_NOOP("Roamscope", "Each PATCH has last_updated"), "mod_*, PATCH",
     QT_TRANSLATE_NOOP("Roamscope", "Required since 2.2, with the moment of the change."), nullptr},
    {"partner.patch-small", area, listening, false, "", odd, all, QT_TRANSLATE_NOOP("Roamscope", "A PATCH carries only what changed"), "mod_*, PATCH",
     QT_TRANSLATE_NOOP("Roamscope", "A whole object belongs into a PUT; a PATCH with all fields overwrites what others changed."), nullptr},
    {"partner.patch-known", area, listening, false, "", odd, all, QT_TRANSLATE_NOOP("Roamscope", "It patches objects that it has sent before"), "mod_*, PATCH",
     QT_TRANSLATE_NOOP("Roamscope", "We answered that the object is unknown: PUT it first, and again after such an answer."), nullptr},
    {"partner.time-utc", area, listening, false, "", bad, all, QT_TRANSLATE_NOOP("Roamscope", "Times that it sends are in UTC, without an offset"), "types, DateTime",
     QT_TRANSLATE_NOOP("Roamscope", "2026-07-01T08:00:00Z"), nullptr},
    {"partner.time-now", area, listening, false, "", odd, all, QT_TRANSLATE_NOOP("Roamscope", "last_updated is not in the future"), "types, DateTime",
     QT_TRANSLATE_NOOP("Roamscope", "A wrong clock, or a local time that was given out as UTC."), nullptr},
    {"partner.time-order", area, listening, false, "", odd, all, QT_TRANSLATE_NOOP("Roamscope", "Changes of an object come in their order"), "mod_*, PATCH",
     QT_TRANSLATE_NOOP("Roamscope", "An older last_updated after a newer one: parallel senders, or a queue that is sent backwards."), nullptr},
    {"partner.strings", area, listening, false, "", bad, all, QT_TRANSLATE_NOOP("Roamscope", "Texts that it sends are clean UTF-8"), "types, string",
     QT_TRANSLATE_NOOP("Roamscope", "No bytes of other encodings, no texts that were escaped twice."), nullptr},
    {"partner.paging-parameters", area, listening, false, "", bad, all, QT_TRANSLATE_NOOP("Roamscope", "It asks for pages with parameters that can be read"), "transport_and_format, pagination",
     QT_TRANSLATE_NOOP("Roamscope", "limit and offset are numbers, date_from and date_to are DateTimes."), nullptr},
    {"partner.paging-follows", area, listening, false, "", odd, all, QT_TRANSLATE_NOOP("Roamscope", "It follows the link to the next page"), "transport_and_format, pagination",
     QT_TRANSLATE_NOOP("Roamscope", "It stopped with a page that had a link: objects behind it are missing at the partner."), nullptr},
    {"partner.pace", area, listening, false, "", odd, all, QT_TRANSLATE_NOOP("Roamscope", "It sends at a moderate pace"), "",
     QT_TRANSLATE_NOOP("Roamscope", "More than 100 requests in a second, or the same request over and over, look like a loop."), nullptr},
};

} // namespace

std::span<const CheckEntry> partnerChecks()
{
    return entries;
}

} // namespace Roamscope
