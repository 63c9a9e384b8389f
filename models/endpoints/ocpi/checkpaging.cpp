// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/isotime.h"
#include "models/endpoints/ocpi/checkfacts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Roamscope {

namespace {

using Facts = ExaminationFacts;
using Out = CheckOutcome;
using Json = nlohmann::ordered_json;
constexpr auto safe = CheckMode::Safe;
constexpr auto area = CheckArea::Paging;
constexpr auto all = ProtocolVersion::Ocpi211;
constexpr auto since22 = ProtocolVersion::Ocpi221;
constexpr const char *clause = "transport_and_format, pagination";

QString say(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

Out notAnswered()
{
    return Out::notRun(say(QT_TRANSLATE_NOOP("Roamscope", "The partner did not answer what this is judged by.")));
}

Out tooFew()
{
    return Out::notApplicable(say(QT_TRANSLATE_NOOP("Roamscope", "The partner holds too few objects to tell.")));
}

qint64 numberHeader(const ExaminedReply &reply, const char *name)
{
    bool ok = false;
    const qint64 number = reply.header(name).toLongLong(&ok);
    return ok ? number : -1;
}

/// A list that came as it should; null otherwise.
const ExaminedReply *list(const Facts &facts, const char *probe)
{
    const ExaminedReply *reply = facts.find(probe);
    return reply && reply->reply.isHttpOk() && reply->isList() ? reply : nullptr;
}

QString objectsText(qint64 count)
{
    // Apart from the call: lupdate 6.4 never ends on a template within it.
    const int shown = int(std::min<qint64>(count, 1'000'000'000));
    return QCoreApplication::translate("Roamscope", "%Ln object(s)", nullptr, shown);
}

QByteArray keyOf(const Json &object)
{
    const QByteArray id = examinedId(object);
    return (examinedText(object, "country_code") + '*' + examinedText(object, "party_id") + ' ' + id).toLower();
}

Out emptyPage(const Facts &facts, const char *probe)
{
    const ExaminedReply *reply = facts.find(probe);
    if (!reply || !reply->reply.isHttp())
        return notAnswered();
    if (reply->reply.httpStatus == 404)
        return Out::failed(reply->status(), QStringLiteral("HTTP 200, data: []"));
    if (!reply->reply.isOk() || !reply->isList())
        return Out::failed(reply->status(), QStringLiteral("HTTP 200, data: []"));
    return reply->count() == 0 ? Out::passed() : Out::failed(objectsText(reply->count()), QStringLiteral("data: []"));
}

/// The small page that has more behind it; null when nothing is behind it.
const ExaminedReply *pageWithMore(const Facts &facts)
{
    const ExaminedReply *single = list(facts, "single");
    const ExaminedReply *page = list(facts, "page");
    if (!single || single->count() < 1)
        return nullptr;
    const bool more = numberHeader(*single, "X-Total-Count") > single->count() || (page && page->count() > single->count()) || !single->next().isEmpty();
    return more ? single : nullptr;
}

const CheckEntry entries[] = {
    {"paging.list", area, safe, true, "page", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "The module answers a list"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "data has to be a list, also when there is nothing in it."),
     [](const Facts &facts) {
         const ExaminedReply *reply = facts.find("page");
         if (!reply)
             return notAnswered();
         return reply->reply.isOk() && reply->isList() ? Out::passed(objectsText(reply->count())) : Out::failed(reply->status(), QStringLiteral("HTTP 200, data: […]"));
     }},
    {"paging.limit", area, safe, true, "single", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "limit is kept"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "Pages may be larger than a client can take: a server gives fewer objects than asked for, never more."),
     [](const Facts &facts) {
         const ExaminedReply *single = list(facts, "single");
         if (!single)
             return notAnswered();
         return single->count() <= 1 ? Out::passed() : Out::failed(objectsText(single->count()), QStringLiteral("limit=1"));
     }},
    {"paging.offset", area, safe, true, "second", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "offset is kept"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "offset=1 begins with the second object."),
     [](const Facts &facts) {
         const ExaminedReply *page = list(facts, "page");
         const ExaminedReply *second = list(facts, "second");
         if (!page || !facts.find("second"))
             return page && page->count() < 2 ? tooFew() : notAnswered();
         if (!second || second->data.empty())
             return Out::failed(facts.find("second")->status(), QString::fromUtf8(examinedId(page->data[1]).left(80)));
         const QByteArray expected = keyOf(page->data[1]);
         return keyOf(second->data[0]) == expected ? Out::passed()
                                                   : Out::failed(QString::fromUtf8(examinedId(second->data[0]).left(80)), QString::fromUtf8(examinedId(page->data[1]).left(80)));
     }},
    {"paging.stable-order", area, safe, true, "again", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "The same page comes in the same order twice"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "Sort by something that does not change, best by creation: otherwise pulls miss objects."),
     [](const Facts &facts) {
         const ExaminedReply *page = list(facts, "page");
         const ExaminedReply *again = list(facts, "again");
         if (!page || !again)
             return page && page->count() < 2 ? tooFew() : notAnswered();
         const qsizetype common = qsizetype(std::min(page->data.size(), again->data.size()));
         for (qsizetype i = 0; i < common; ++i) {
             if (keyOf(page->data[std::size_t(i)]) != keyOf(again->data[std::size_t(i)]))
                 return Out::failed(QStringLiteral("#%1: ").arg(i + 1) + QString::fromUtf8(examinedId(again->data[std::size_t(i)]).left(80)),
                                    QString::fromUtf8(examinedId(page->data[std::size_t(i)]).left(80)));
         }
         return Out::passed();
     }},
    {"paging.link", area, safe, true, "single", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "A link leads to the next page"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "Clients that follow Link stop after the first page: send Link: <…>; rel=\"next\"."),
     [](const Facts &facts) {
         const ExaminedReply *single = pageWithMore(facts);
         if (!single)
             return list(facts, "single") ? tooFew() : notAnswered();
         return single->next().isEmpty() ? Out::failed(QStringLiteral("Link: –"), QStringLiteral("Link: <…>; rel=\"next\"")) : Out::passed();
     }},
    {"paging.link-host", area, safe, true, "single", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "The link stays on the host"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "Often a proxy in front does not pass its own name on."),
     [](const Facts &facts) {
         const ExaminedReply *single = pageWithMore(facts);
         if (!single || single->next().isEmpty())
             return list(facts, "single") ? tooFew() : notAnswered();
         const QUrl next = single->next();
         const QUrl &asked = single->reply.url;
         return next.host().compare(asked.host(), Qt::CaseInsensitive) == 0 && (next.port() == asked.port() || next.scheme() != asked.scheme())
             ? Out::passed()
             : Out::failed(next.host() + QStringLiteral(":%1").arg(next.port(0)), asked.host() + QStringLiteral(":%1").arg(asked.port(0)));
     }},
    {"paging.link-scheme", area, safe, true, "single", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "The link stays with http or https"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "The platform behind a TLS terminator has to know that it is reached by https."),
     [](const Facts &facts) {
         const ExaminedReply *single = pageWithMore(facts);
         if (!single || single->next().isEmpty())
             return list(facts, "single") ? tooFew() : notAnswered();
         return single->next().scheme() == single->reply.url.scheme() ? Out::passed() : Out::failed(single->next().scheme(), single->reply.url.scheme());
     }},
    {"paging.link-loop", area, safe, true, "next", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "The link leads on, not in circles"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "Clients without a guard never finish."),
     [](const Facts &facts) {
         const ExaminedReply *single = pageWithMore(facts);
         if (!single || single->next().isEmpty())
             return list(facts, "single") ? tooFew() : notAnswered();
         if (single->next() == single->reply.url)
             return Out::failed(say(QT_TRANSLATE_NOOP("Roamscope", "The link is the page itself")));
         const ExaminedReply *next = list(facts, "next");
         if (!next)
             return notAnswered();
         return next->count() > 0 && next->data == single->data ? Out::failed(say(QT_TRANSLATE_NOOP("Roamscope", "The link answered the page before it again"))) : Out::passed();
     }},
    {"paging.next", area, safe, true, "next", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "The next page goes on where the one before ended"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "Otherwise objects are missed, or come twice."),
     [](const Facts &facts) {
         const ExaminedReply *page = list(facts, "page");
         const ExaminedReply *next = facts.find("next");
         if (!next)
             return list(facts, "single") ? tooFew() : notAnswered();
         if (!next->reply.isOk() || !next->isList() || next->data.empty())
             return Out::failed(next->status(), QStringLiteral("HTTP 200, data: […]"));
         if (!page || page->count() < 2)
             return tooFew();
         return keyOf(next->data[0]) == keyOf(page->data[1]) ? Out::passed()
                                                              : Out::failed(QString::fromUtf8(examinedId(next->data[0]).left(80)), QString::fromUtf8(examinedId(page->data[1]).left(80)));
     }},
    {"paging.link-filter", area, safe, true, "window", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "The link repeats the date window"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "Without it clients get all objects from the second page on."),
     [](const Facts &facts) {
         const ExaminedReply *window = list(facts, "window");
         if (!window)
             return notAnswered();
         const QUrl next = window->next();
         if (next.isEmpty())
             return tooFew();
         for (const char *name : {"date_from", "date_to"}) {
             if (queryValue(next, name).isEmpty())
                 return Out::failed(QStringLiteral("–"), QString::fromLatin1(name));
         }
         return Out::passed();
     }},
    {"paging.link-limit", area, safe, true, "single", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "The link repeats the limit"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "Otherwise pages suddenly grow from the second one on."),
     [](const Facts &facts) {
         const ExaminedReply *single = list(facts, "single");
         if (!single)
             return notAnswered();
         if (single->next().isEmpty())
             return tooFew();
         const QByteArray limit = queryValue(single->next(), "limit");
         return limit == "1" ? Out::passed() : Out::failed(QStringLiteral("limit=") + QString::fromUtf8(limit.left(40)), QStringLiteral("limit=1"));
     }},
    {"paging.no-link-at-end", area, safe, true, "beyond", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "Behind the last page there is no link"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "A link behind the end sends clients round in circles."),
     [](const Facts &facts) {
         const ExaminedReply *beyond = facts.find("beyond");
         if (!beyond || !beyond->reply.isHttp())
             return notAnswered();
         return beyond->next().isEmpty() ? Out::passed() : Out::failed(beyond->next().toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).left(200));
     }},
    {"paging.total-count", area, safe, true, "page", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "X-Total-Count tells how many there are"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "Without it nobody knows how much is to come, and pages cannot be fetched at the same time."),
     [](const Facts &facts) {
         const ExaminedReply *page = list(facts, "page");
         if (!page)
             return notAnswered();
         return numberHeader(*page, "X-Total-Count") >= 0 ? Out::passed(QString::fromUtf8(page->header("X-Total-Count").left(40)))
                                                          : Out::failed(QStringLiteral("X-Total-Count: ") + QString::fromUtf8(page->header("X-Total-Count").left(40)));
     }},
    {"paging.total-count-true", area, safe, true, "single", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "X-Total-Count is that of all objects, on each page"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "It counts what fits the filter, not what is on the page."),
     [](const Facts &facts) {
         const ExaminedReply *page = list(facts, "page");
         const ExaminedReply *single = list(facts, "single");
         if (!page || !single)
             return notAnswered();
         const qint64 total = numberHeader(*page, "X-Total-Count");
         const qint64 again = numberHeader(*single, "X-Total-Count");
         if (total < 0 || again < 0)
             return Out::notApplicable(QStringLiteral("X-Total-Count: –"));
         if (total < page->count())
             return Out::failed(QString::number(total), QStringLiteral("≥ %1").arg(page->count()));
         // One or two may come in between two requests.
         return std::abs(total - again) <= 2 ? Out::passed() : Out::failed(QString::number(again), QString::number(total));
     }},
    {"paging.x-limit", area, safe, true, "page", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "X-Limit tells the largest page"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "Clients find the largest page by it."),
     [](const Facts &facts) {
         const ExaminedReply *page = list(facts, "page");
         if (!page)
             return notAnswered();
         return numberHeader(*page, "X-Limit") >= 0 ? Out::passed(QString::fromUtf8(page->header("X-Limit").left(40)))
                                                    : Out::failed(QStringLiteral("X-Limit: ") + QString::fromUtf8(page->header("X-Limit").left(40)));
     }},
    {"paging.x-limit-kept", area, safe, true, "page", Severity::Error, since22, QT_TRANSLATE_NOOP("Roamscope", "No page is larger than X-Limit"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "X-Limit is the most that the server gives."),
     [](const Facts &facts) {
         const ExaminedReply *page = list(facts, "page");
         if (!page)
             return notAnswered();
         const qint64 limit = numberHeader(*page, "X-Limit");
         if (limit < 0)
             return Out::notApplicable(QStringLiteral("X-Limit: –"));
         return page->count() <= limit ? Out::passed() : Out::failed(objectsText(page->count()), QStringLiteral("≤ %1").arg(limit));
     }},
    {"paging.beyond", area, safe, true, "beyond", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "A page beyond the end is an empty list"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "Nothing to tell is no error: HTTP 200 and an empty list."), [](const Facts &facts) { return emptyPage(facts, "beyond"); }},
    {"paging.default", area, safe, true, "default", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "Without limit the page is still bounded"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "Set a default of some hundred objects: a whole list at once blocks both sides."),
     [](const Facts &facts) {
         const ExaminedReply *page = facts.find("default");
         if (!page)
             return Out::notApplicable(say(QT_TRANSLATE_NOOP("Roamscope", "Asked of one module only.")));
         if (page->reply.error == OcpiReply::Error::BodyTooLarge)
             return Out::failed(page->reply.errorText);
         const OcpiEnvelope &envelope = page->reply.envelope;
         if (!page->reply.isHttpOk() || envelope.data != OcpiEnvelope::Data::List)
             return Out::failed(page->status());
         const qint64 count = OcpiEnvelope::countElements(envelope.dataOf(page->reply.body));
         return count <= 2000 ? Out::passed(objectsText(count)) : Out::failed(objectsText(count));
     }},
    {"paging.future", area, safe, true, "future", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Nothing has changed after tomorrow"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "date_from is ignored, or last_updated lies in the future: each update fetches everything again."), [](const Facts &facts) { return emptyPage(facts, "future"); }},
    {"paging.past", area, safe, true, "past", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Nothing had changed before 1970"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "date_to is ignored."), [](const Facts &facts) { return emptyPage(facts, "past"); }},
    {"paging.from-inclusive", area, safe, true, "from", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "date_from includes its own moment"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "An object that changed at date_from belongs into the answer, otherwise it is never seen."),
     [](const Facts &facts) {
         const ExaminedReply *page = list(facts, "page");
         if (!page)
             return notAnswered();
         const ExaminedReply *from = facts.find("from");
         if (!from)
             return tooFew();
         if (!from->reply.isOk() || !from->isList())
             return Out::failed(from->status());
         // A page of 25 need not hold the one: then the earliest of it tells.
         const QByteArray asked = queryValue(from->reply.request.url, "date_from");
         const TimeUs moment = parseIsoTime({asked.constData(), std::size_t(asked.size())});
         for (const Json &each : from->data) {
             const TimeUs time = examinedTime(each, "last_updated");
             if (time != noTime && time / 1'000'000 == moment / 1'000'000)
                 return Out::passed();
         }
         return from->next().isEmpty() ? Out::failed(objectsText(from->count()), QString::fromUtf8("last_updated " + asked)) : tooFew();
     }},
    {"paging.from-kept", area, safe, true, "from", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "date_from leaves out what is older"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "The filter looks at last_updated of the object itself."),
     [](const Facts &facts) {
         const ExaminedReply *from = list(facts, "from");
         if (!from)
             return facts.find("from") ? notAnswered() : tooFew();
         const QByteArray asked = queryValue(from->reply.request.url, "date_from");
         const TimeUs moment = parseIsoTime({asked.constData(), std::size_t(asked.size())});
         for (const Json &each : from->data) {
             const TimeUs time = examinedTime(each, "last_updated");
             if (time != noTime && time < moment)
                 return Out::failed(QString::fromUtf8(examinedId(each).left(80) + ' ' + examinedText(each, "last_updated").left(40)), QString::fromUtf8("≥ " + asked));
         }
         return Out::passed();
     }},
    {"paging.to-exclusive", area, safe, true, "to", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "date_to leaves out its own moment and what is newer"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "Windows that follow each other would deliver an object twice, or never."),
     [](const Facts &facts) {
         const ExaminedReply *to = list(facts, "to");
         if (!to)
             return facts.find("to") ? notAnswered() : tooFew();
         const QByteArray asked = queryValue(to->reply.request.url, "date_to");
         const TimeUs moment = parseIsoTime({asked.constData(), std::size_t(asked.size())});
         for (const Json &each : to->data) {
             const TimeUs time = examinedTime(each, "last_updated");
             // 2.1.1 says “between” and leaves the end open.
             const bool late = facts.version == ProtocolVersion::Ocpi211 ? time > moment : time >= moment;
             if (time != noTime && late)
                 return Out::failed(QString::fromUtf8(examinedId(each).left(80) + ' ' + examinedText(each, "last_updated").left(40)), QString::fromUtf8("< " + asked));
         }
         return Out::passed();
     }},
    {"paging.window", area, safe, true, "window", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "date_from and date_to work together"), clause,
     QT_TRANSLATE_NOOP("Roamscope", "Both limits hold at once."),
     [](const Facts &facts) {
         const ExaminedReply *window = facts.find("window");
         const ExaminedReply *page = list(facts, "page");
         if (!window || !window->reply.isHttp())
             return notAnswered();
         if (!window->reply.isOk() || !window->isList())
             return Out::failed(window->status(), QStringLiteral("HTTP 200, data: […]"));
         return window->data.empty() && page && !page->data.empty() ? Out::failed(objectsText(0), QStringLiteral("1970 … 2100")) : Out::passed();
     }},
};

} // namespace

std::span<const CheckEntry> pagingChecks()
{
    return entries;
}

} // namespace Roamscope
