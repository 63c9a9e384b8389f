// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/quirk.h"

#include "models/capture/isotime.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace Roamscope {

namespace {

struct Words
{
    const char *id;
    Severity severity;
    const char *title;
    const char *clause; ///< not translated
    const char *advice;
};

// In the order of OcpiQuirk::Kind.
constexpr std::array<Words, std::size_t(OcpiQuirk::Kind::Count)> words {{
    {"token-raw", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "Wants the token as it is, not in base64"), "transport_and_format, authorization header",
     QT_TRANSLATE_NOOP("Roamscope", "Roamscope sends it that way from now on. The partner follows 2.1.1 here; other clients of theirs will be refused.")},
    {"token-base64", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "Wants the token in base64 although it speaks 2.1.1"), "transport_and_format, authorization header",
     QT_TRANSLATE_NOOP("Roamscope", "Roamscope sends it that way from now on.")},
    {"token-newline", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "Wants base64 of the token with a newline at its end"), "transport_and_format, authorization header",
     QT_TRANSLATE_NOOP("Roamscope", "The examples printed in the specification decode to such a token; somebody copied them. Roamscope sends it that way from now on.")},
    {"trailing-slash-needed", Severity::Note, QT_TRANSLATE_NOOP("Roamscope", "Answers only to URLs that end in a slash"), "", QT_TRANSLATE_NOOP("Roamscope", "Give the URL with the slash at its end.")},
    {"trailing-slash-refused", Severity::Note, QT_TRANSLATE_NOOP("Roamscope", "Does not answer to URLs that end in a slash"), "", QT_TRANSLATE_NOOP("Roamscope", "Give the URL without the slash at its end.")},
    {"redirects", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "Redirects to another URL"), "",
     QT_TRANSLATE_NOOP("Roamscope", "Many clients lose the Authorization header on the way and are refused. Enter the final URL.")},
    {"link-other-host", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "The link to the next page names another host"), "transport_and_format, pagination",
     QT_TRANSLATE_NOOP("Roamscope", "Roamscope stays on the host of the endpoint. Often a proxy in front does not pass its own name on.")},
    {"link-plain-http", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "The link to the next page leaves TLS"), "transport_and_format, pagination",
     QT_TRANSLATE_NOOP("Roamscope", "Roamscope stays with https. The platform behind a TLS terminator does not know that it is reached by https.")},
    {"link-without-filter", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "The link to the next page forgets the date window"), "transport_and_format, pagination",
     QT_TRANSLATE_NOOP("Roamscope", "Roamscope puts date_from and date_to back. Other clients get all objects from the second page on.")},
    {"page-loop", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "The pages go round in circles"), "transport_and_format, pagination",
     QT_TRANSLATE_NOOP("Roamscope", "The pull stopped where a page came again. Clients without a guard never finish.")},
    {"no-link", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "More objects, but no link to the next page"), "transport_and_format, pagination",
     QT_TRANSLATE_NOOP("Roamscope", "Roamscope goes on by offset. Clients that follow Link stop after the first page.")},
    {"limit-ignored", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "Ignores limit"), "transport_and_format, pagination",
     QT_TRANSLATE_NOOP("Roamscope", "Pages may be larger than a client can take.")},
    {"total-count-wrong", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "X-Total-Count is wrong"), "transport_and_format, pagination",
     QT_TRANSLATE_NOOP("Roamscope", "Roamscope goes page by page. It must be the number of objects that fit the filter, not of those on the page.")},
    {"total-count-missing", Severity::Note, QT_TRANSLATE_NOOP("Roamscope", "X-Total-Count is missing"), "transport_and_format, pagination",
     QT_TRANSLATE_NOOP("Roamscope", "How much is to come cannot be told, and pages cannot be fetched at the same time.")},
    {"offset-ignored", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "Ignores offset"), "transport_and_format, pagination",
     QT_TRANSLATE_NOOP("Roamscope", "Only the link to the next page leads on.")},
    {"date-from-ignored", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "Ignores date_from"), "transport_and_format, pagination",
     QT_TRANSLATE_NOOP("Roamscope", "Each update fetches everything again; filter by last_updated on our side.")},
    {"ok-for-errors", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "HTTP 200 for what went wrong"), "status_codes",
     QT_TRANSLATE_NOOP("Roamscope", "Wrong tokens need HTTP 401, unknown objects 404, unknown methods 405.")},
    {"not-found-for-empty", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "HTTP 404 for an empty list"), "status_codes",
     QT_TRANSLATE_NOOP("Roamscope", "Roamscope takes it as an empty list. It should be HTTP 200 with an empty list in data.")},
    {"html-for-json", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "HTML instead of JSON"), "transport_and_format, response format",
     QT_TRANSLATE_NOOP("Roamscope", "A proxy, a login page or a framework's error page answers instead of the OCPI platform.")},
    {"wrong-content-type", Severity::Note, QT_TRANSLATE_NOOP("Roamscope", "Content-Type is not application/json"), "transport_and_format, JSON",
     QT_TRANSLATE_NOOP("Roamscope", "Strict clients refuse to read it.")},
    {"data-missing", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "Envelope without data"), "transport_and_format, response format",
     QT_TRANSLATE_NOOP("Roamscope", "An empty result is an empty list, or null for an object.")},
    {"no-envelope", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "Bare objects without an envelope"), "transport_and_format, response format",
     QT_TRANSLATE_NOOP("Roamscope", "Roamscope reads them all the same. data, status_code and timestamp are required.")},
    {"clock-skew", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "The partner's clock differs from ours"), "",
     QT_TRANSLATE_NOOP("Roamscope", "Updates by date_from may miss objects: set both clocks by NTP, and leave some minutes of overlap.")},
    {"request-id-not-echoed", Severity::Note, QT_TRANSLATE_NOOP("Roamscope", "X-Request-ID does not come back"), "transport_and_format, unique message ids",
     QT_TRANSLATE_NOOP("Roamscope", "Finding an exchange in the partner's log takes its time instead of its id.")},
    {"routing-headers-missing", Severity::Note, QT_TRANSLATE_NOOP("Roamscope", "Answers come without routing headers"), "transport_and_format, message routing headers",
     QT_TRANSLATE_NOOP("Roamscope", "Through a hub such answers cannot be routed back.")},
    {"routing-headers-refused", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "Refuses requests with routing headers"), "transport_and_format, message routing headers",
     QT_TRANSLATE_NOOP("Roamscope", "Compare country code and party id of both sides, or switch routing headers off for this partner.")},
    {"versions-url-differs", Severity::Note, QT_TRANSLATE_NOOP("Roamscope", "Endpoints are on another host than the versions"), "",
     QT_TRANSLATE_NOOP("Roamscope", "Add the host to the ones that requests may go to if you trust it.")},
    {"rate-limited", Severity::Note, QT_TRANSLATE_NOOP("Roamscope", "Slows down with HTTP 429"), "",
     QT_TRANSLATE_NOOP("Roamscope", "Roamscope waits as it is told. Ask for larger pages, or fetch less often.")},
    {"http-error-for-status", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "HTTP error for what OCPI answers with a status code"), "status_codes",
     QT_TRANSLATE_NOOP("Roamscope", "What reached the OCPI layer is answered with HTTP 200 and a 2xxx or 3xxx status code.")},
}};

const Words &wordsOf(OcpiQuirk::Kind kind)
{
    return words[std::size_t(kind < OcpiQuirk::Kind::Count ? kind : OcpiQuirk::Kind::NoEnvelope)];
}

QByteArray textOf(const nlohmann::ordered_json &json, const char *name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? QByteArray::fromStdString(found->get<std::string>()) : QByteArray();
}

} // namespace

QLatin1StringView OcpiQuirk::id(Kind kind)
{
    return QLatin1StringView(wordsOf(kind).id);
}

OcpiQuirk::Kind OcpiQuirk::kindFromId(QByteArrayView id)
{
    const auto found = std::find_if(words.begin(), words.end(), [id](const Words &each) { return id == each.id; });
    return Kind(found - words.begin());
}

QString OcpiQuirk::title(Kind kind)
{
    return QCoreApplication::translate("Roamscope", wordsOf(kind).title);
}

Severity OcpiQuirk::severity(Kind kind)
{
    return wordsOf(kind).severity;
}

QString OcpiQuirk::clause(Kind kind)
{
    return QString::fromLatin1(wordsOf(kind).clause);
}

QString OcpiQuirk::advice(Kind kind)
{
    return QCoreApplication::translate("Roamscope", wordsOf(kind).advice);
}

nlohmann::ordered_json OcpiQuirk::toJson() const
{
    nlohmann::ordered_json json = {{"kind", id(kind).data()}};
    if (!module.isEmpty())
        json["module"] = module.toStdString();
    json["evidence"] = QString::fromUtf8(evidence).toStdString();
    if (!requestId.isEmpty())
        json["requestId"] = QString::fromUtf8(requestId).toStdString();
    if (seen != noTime)
        json["seen"] = formatIsoTime(seen).toStdString();
    json["count"] = count;
    return json;
}

bool OcpiQuirk::fromJson(const nlohmann::ordered_json &json, OcpiQuirk *quirk)
{
    if (!json.is_object())
        return false;
    quirk->kind = kindFromId(textOf(json, "kind"));
    if (quirk->kind == Kind::Count)
        return false;
    quirk->module = textOf(json, "module");
    quirk->evidence = textOf(json, "evidence").first(std::min<qsizetype>(1000, textOf(json, "evidence").size()));
    quirk->requestId = textOf(json, "requestId");
    const std::string seen = textOf(json, "seen").toStdString();
    quirk->seen = seen.empty() ? noTime : parseIsoTime(seen);
    const auto count = json.find("count");
    quirk->count = count != json.end() && count->is_number_unsigned() ? count->get<quint64>() : 1;
    return true;
}

bool OcpiQuirks::has(OcpiQuirk::Kind kind, QByteArrayView module) const
{
    return std::any_of(m_quirks.cbegin(), m_quirks.cend(), [&](const OcpiQuirk &each) {
        return each.kind == kind && (module.isEmpty() || each.module.isEmpty() || module == each.module);
    });
}

bool OcpiQuirks::add(OcpiQuirk quirk)
{
    for (OcpiQuirk &each : m_quirks) {
        if (each.kind == quirk.kind && each.module == quirk.module) {
            quirk.count += each.count;
            each = std::move(quirk);
            return false;
        }
    }
    m_quirks.append(std::move(quirk));
    return true;
}

void OcpiQuirks::remove(OcpiQuirk::Kind kind)
{
    m_quirks.removeIf([kind](const OcpiQuirk &each) { return each.kind == kind; });
}

} // namespace Roamscope
