// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/isotime.h"
#include "models/endpoints/ocpi/checkfacts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace Roamscope {

namespace {

using Facts = ExaminationFacts;
using Out = CheckOutcome;
using Json = nlohmann::ordered_json;
constexpr auto safe = CheckMode::Safe;
constexpr auto all = ProtocolVersion::Ocpi211;
constexpr TimeUs second = 1'000'000;
constexpr const char *statusClause = "status_codes";
constexpr const char *timeClause = "types, DateTime";

QString say(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

Out notAnswered()
{
    return Out::notRun(say(QT_TRANSLATE_NOOP("Roamscope", "The partner did not answer what this is judged by.")));
}

Out noneOf(const Facts &facts, const std::function<QString(const ExaminedReply &)> &isBad, const QString &expected = {})
{
    Out outcome = notAnswered();
    facts.each([&](const ExaminedReply &each) {
        if (!each.reply.isHttp())
            return true;
        outcome = Out::passed();
        const QString wrong = isBad(each);
        if (wrong.isEmpty())
            return true;
        outcome = Out::failed(wrong, expected, each.key);
        return false;
    });
    return outcome;
}

/// A parameter that cannot be read: 2001 in an envelope, or HTTP 400; ignoring it is a warning.
Out badParameter(const Facts &facts, const char *probe)
{
    const ExaminedReply *reply = facts.find(probe);
    if (!reply || !reply->reply.isHttp())
        return notAnswered();
    const QString expected = QStringLiteral("HTTP 200, status_code 2001");
    const OcpiEnvelope &envelope = reply->reply.envelope;
    const int http = reply->reply.httpStatus;
    if (http >= 500 || http == 401 || http == 403)
        return Out::failed(reply->status(), expected);
    if (envelope.statusCode >= 2000 && envelope.statusCode < 3000)
        return Out::passed(reply->status());
    if (http >= 400)
        return Out::warning(reply->status(), expected);
    return Out::warning(reply->status() + QStringLiteral(": ") + say(QT_TRANSLATE_NOOP("Roamscope", "the parameter was ignored")), expected);
}

QString seconds(TimeUs difference)
{
    return QLocale().toString(double(difference) / 1e6, 'f', 1) + QStringLiteral(" s");
}

TimeUs httpDate(const QByteArray &text)
{
    // "Sun, 22 Nov 2026 14:20:42 GMT": English whatever the language here.
    const QString plain = QString::fromLatin1(text.trimmed());
    QDateTime time = QLocale::c().toDateTime(plain.endsWith(QLatin1StringView(" GMT")) ? plain.chopped(4) : plain, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    if (!time.isValid())
        return noTime;
    time.setTimeZone(QTimeZone::utc());
    return time.toMSecsSinceEpoch() * 1000;
}

/// "2026-01-01T10:00:00", with a fraction and a Z where they are allowed.
bool isOcpiTime(const QByteArray &text)
{
    static const char form[] = "dddd-dd-ddTdd:dd:dd";
    constexpr qsizetype length = qsizetype(sizeof form) - 1;
    if (text.size() < length || text.size() > 30)
        return false;
    for (qsizetype i = 0; i < length; ++i) {
        if (form[i] == 'd' ? (text[i] < '0' || text[i] > '9') : text[i] != form[i])
            return false;
    }
    QByteArray rest = text.sliced(length);
    if (rest.startsWith('.')) {
        qsizetype digits = 1;
        while (digits < rest.size() && rest[digits] >= '0' && rest[digits] <= '9')
            ++digits;
        if (digits < 2)
            return false;
        rest = rest.sliced(digits);
    }
    return (rest.isEmpty() || rest == "Z") && parseIsoTime({text.constData(), std::size_t(text.size())}) != noTime;
}

bool isTimeMember(const QByteArray &key)
{
    return key == "last_updated" || key.endsWith("date_time") || key.endsWith("datetime") || key == "timestamp" || key == "expiry_date";
}

/// Every string of a module's page.
Out eachText(const Facts &facts, const std::function<QString(const QByteArray &key, const QByteArray &text)> &isBad)
{
    const Json &list = facts.objects(facts.module);
    if (list.empty())
        return facts.find("page") ? Out::notApplicable(say(QT_TRANSLATE_NOOP("Roamscope", "The module holds no objects."))) : notAnswered();
    Out outcome = Out::passed();
    eachExaminedString(list, [&](const QByteArray &pointer, const QByteArray &key, const QByteArray &text) {
        if (outcome.verdict != CheckVerdict::Passed)
            return;
        const QString wrong = isBad(key, text);
        if (!wrong.isEmpty())
            outcome = Out::failed(QString::fromUtf8(pointer.left(120)) + QStringLiteral(": ") + wrong);
    });
    return outcome;
}

QString quoted(const QByteArray &text)
{
    return QStringLiteral("“") + QString::fromUtf8(text.left(80)) + QStringLiteral("”");
}

Out byRule(const Facts &facts, ValidationRule rule)
{
    if (facts.objects(facts.module).empty())
        return facts.find("page") ? Out::notApplicable(say(QT_TRANSLATE_NOOP("Roamscope", "The module holds no objects."))) : notAnswered();
    for (const ValidationFinding &finding : facts.findings()) {
        if (finding.rule == rule)
            return Out::failed(QString::fromUtf8(finding.pointer.left(160)) + QStringLiteral(": ") + finding.message(), QString::fromUtf8(finding.expected.left(120)));
    }
    return Out::passed();
}

const CheckEntry statusEntries[] = {
    {"status.success", CheckArea::StatusCodes, safe, true, "page", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Success is HTTP 200 and status_code 1000"), statusClause,
     QT_TRANSLATE_NOOP("Roamscope", "Both levels say the same: HTTP that the request arrived, OCPI that it was understood."),
     [](const Facts &facts) {
         const ExaminedReply *page = facts.find("page");
         if (!page || !page->reply.isHttp())
             return notAnswered();
         return page->reply.httpStatus == 200 && page->reply.envelope.isSuccess() ? Out::passed() : Out::failed(page->status(), QStringLiteral("HTTP 200, status_code 1000"));
     }},
    {"status.levels", CheckArea::StatusCodes, safe, false, "", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "An HTTP error never says success inside"), statusClause,
     QT_TRANSLATE_NOOP("Roamscope", "status_code 1000 in a HTTP 4xx or 5xx: clients that look at one of them only go wrong."),
     [](const Facts &facts) {
         return noneOf(facts, [](const ExaminedReply &each) { return each.reply.httpStatus >= 400 && each.reply.envelope.isSuccess() ? each.status() : QString(); });
     }},
    {"status.known-codes", CheckArea::StatusCodes, safe, false, "", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "status_code is one of OCPI's"), statusClause,
     QT_TRANSLATE_NOOP("Roamscope", "1xxx success, 2xxx client, 3xxx server, 4xxx hub; own ones end in x9xx."),
     [](const Facts &facts) {
         return noneOf(facts, [](const ExaminedReply &each) {
             const OcpiEnvelope &envelope = each.reply.envelope;
             static const int known[] = {1000, 2000, 2001, 2002, 2003, 2004, 3000, 3001, 3002, 3003, 4000, 4001, 4002, 4003};
             const bool own = envelope.statusCode >= 1000 && envelope.statusCode < 5000 && envelope.statusCode / 100 % 10 == 9;
             return envelope.hasStatusCode && !own && std::find(std::begin(known), std::end(known), envelope.statusCode) == std::end(known) ? each.status() : QString();
         });
     }},
    {"status.message", CheckArea::StatusCodes, safe, false, "", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "Errors say what was wrong"), "transport_and_format, response format",
     QT_TRANSLATE_NOOP("Roamscope", "status_message is for the engineer at the other side."),
     [](const Facts &facts) {
         return noneOf(facts, [](const ExaminedReply &each) {
             const OcpiEnvelope &envelope = each.reply.envelope;
             return envelope.hasStatusCode && envelope.statusCode >= 2000 && envelope.statusMessage.trimmed().isEmpty() ? each.status() : QString();
         }, QStringLiteral("status_message"));
     }},
    {"status.unknown-url", CheckArea::StatusCodes, safe, false, "unknown-url", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "A URL that does not exist is HTTP 404"), statusClause,
     QT_TRANSLATE_NOOP("Roamscope", "Success for a misspelt URL hides the mistake."),
     [](const Facts &facts) {
         const ExaminedReply *reply = facts.find("unknown-url");
         if (!reply || !reply->reply.isHttp())
             return notAnswered();
         return reply->reply.httpStatus == 404 ? Out::passed() : Out::failed(reply->status(), QStringLiteral("HTTP 404"));
     }},
    {"status.unknown-object", CheckArea::StatusCodes, safe, true, "unknown", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "A location that does not exist is 404 or 2003"), statusClause,
     QT_TRANSLATE_NOOP("Roamscope", "GET of an unknown object is HTTP 404, or HTTP 200 with status_code 2003."),
     [](const Facts &facts) {
         if (facts.module != "locations")
             return Out::notApplicable(say(QT_TRANSLATE_NOOP("Roamscope", "Not a matter of this module.")));
         const ExaminedReply *reply = facts.find("unknown");
         if (!reply || !reply->reply.isHttp())
             return notAnswered();
         const int code = reply->reply.envelope.statusCode;
         const bool good = reply->reply.httpStatus == 404 || (reply->reply.isHttpOk() && code >= 2000 && code < 3000);
         return good ? Out::passed(reply->status()) : Out::failed(reply->status(), QStringLiteral("HTTP 404 / status_code 2003"));
     }},
    {"status.bad-limit", CheckArea::StatusCodes, safe, true, "bad-limit", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "A limit that is no number is 2001"), statusClause,
     QT_TRANSLATE_NOOP("Roamscope", "Say that the parameter is wrong instead of guessing what was meant."), [](const Facts &facts) { return badParameter(facts, "bad-limit"); }},
    {"status.bad-offset", CheckArea::StatusCodes, safe, true, "bad-offset", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "An offset below zero is 2001"), statusClause,
     QT_TRANSLATE_NOOP("Roamscope", "Databases fail on negative offsets: look at it before they do."), [](const Facts &facts) { return badParameter(facts, "bad-offset"); }},
    {"status.bad-date", CheckArea::StatusCodes, safe, true, "bad-date", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "A date_from that is no time is 2001"), statusClause,
     QT_TRANSLATE_NOOP("Roamscope", "Ignoring it answers everything, and the client takes it for the changes."), [](const Facts &facts) { return badParameter(facts, "bad-date"); }},
    {"status.method", CheckArea::StatusCodes, safe, false, "get-command", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "GET where only POST is allowed is HTTP 405"), statusClause,
     QT_TRANSLATE_NOOP("Roamscope", "405 for the method, 404 for the URL."),
     [](const Facts &facts) {
         const ExaminedReply *reply = facts.find("get-command");
         if (!reply)
             return Out::notApplicable(say(QT_TRANSLATE_NOOP("Roamscope", "The partner takes no commands.")));
         const int http = reply->reply.httpStatus;
         if (http == 405)
             return Out::passed();
         return http == 404 ? Out::warning(reply->status(), QStringLiteral("HTTP 405")) : Out::failed(reply->status(), QStringLiteral("HTTP 405"));
     }},
};

const CheckEntry timeEntries[] = {
    {"time.format", CheckArea::Time, safe, false, "", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "timestamp of the envelope is a DateTime"), timeClause,
     QT_TRANSLATE_NOOP("Roamscope", "Write 2026-07-01T08:00:00Z."),
     [](const Facts &facts) {
         return noneOf(facts, [](const ExaminedReply &each) {
             const QByteArray &text = each.reply.envelope.timestampText;
             return !text.isEmpty() && !isOcpiTime(text) ? quoted(text) : QString();
         }, QStringLiteral("2026-07-01T08:00:00Z"));
     }},
    {"time.utc", CheckArea::Time, safe, true, "page", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Times are in UTC, without an offset"), timeClause,
     QT_TRANSLATE_NOOP("Roamscope", "“+00:00” is not allowed, and “+02:00” is wrong by two hours for most readers."),
     [](const Facts &facts) {
         return eachText(facts, [](const QByteArray &key, const QByteArray &text) {
             const qsizetype clock = text.indexOf('T');
             return isTimeMember(key) && clock > 0 && (text.indexOf('+', clock) > 0 || text.indexOf('-', clock) > 0) ? quoted(text) : QString();
         });
     }},
    {"time.objects", CheckArea::Time, safe, true, "page", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Times of objects are DateTimes"), timeClause,
     QT_TRANSLATE_NOOP("Roamscope", "Write 2026-07-01T08:00:00Z; a blank instead of T, or seconds since 1970, are none."),
     [](const Facts &facts) {
         return eachText(facts, [](const QByteArray &key, const QByteArray &text) { return isTimeMember(key) && key != "expiry_date" && !isOcpiTime(text) ? quoted(text) : QString(); });
     }},
    {"time.future", CheckArea::Time, safe, true, "page", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Nothing was changed in the future"), timeClause,
     QT_TRANSLATE_NOOP("Roamscope", "last_updated after now: a wrong clock, or a local time that was given out as UTC."),
     [](const Facts &facts) {
         const Json &list = facts.objects(facts.module);
         const ExaminedReply *page = facts.find("page");
         if (list.empty() || !page)
             return page ? Out::notApplicable(say(QT_TRANSLATE_NOOP("Roamscope", "The module holds no objects."))) : notAnswered();
         for (const Json &object : list) {
             const TimeUs time = examinedTime(object, "last_updated");
             if (time != noTime && time > page->reply.receivedAt + 300 * second)
                 return Out::failed(QString::fromUtf8(examinedId(object).left(80) + ' ' + examinedText(object, "last_updated").left(40)));
         }
         return Out::passed();
     }},
    {"time.skew", CheckArea::Time, safe, false, "", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "The partner's clock agrees with ours"), timeClause,
     QT_TRANSLATE_NOOP("Roamscope", "Updates by date_from may miss objects: set both clocks by NTP, and leave some minutes of overlap."),
     [](const Facts &facts) {
         return noneOf(facts, [](const ExaminedReply &each) {
             const TimeUs theirs = each.reply.envelope.timestamp;
             const TimeUs ours = each.reply.receivedAt;
             if (theirs == noTime || ours == noTime)
                 return QString();
             // Somewhere between sending and receiving it was made.
             const TimeUs off = theirs > ours ? theirs - ours : theirs < each.reply.sentAt ? theirs - each.reply.sentAt : 0;
             return off > 30 * second || off < -30 * second ? seconds(off) : QString();
         }, QStringLiteral("≤ 30 s"));
     }},
    {"time.date-header", CheckArea::Time, safe, false, "", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "Answers have a Date header"), "RFC 9110, 6.6.1",
     QT_TRANSLATE_NOOP("Roamscope", "A server with a clock sends Date."),
     [](const Facts &facts) {
         return noneOf(facts, [](const ExaminedReply &each) {
             return httpDate(each.header("Date")) == noTime ? QStringLiteral("Date: ") + QString::fromUtf8(each.header("Date").left(60)) : QString();
         });
     }},
    {"time.date-agrees", CheckArea::Time, safe, false, "", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "Date header and timestamp say the same"), timeClause,
     QT_TRANSLATE_NOOP("Roamscope", "Two servers with two clocks, an answer out of a cache, or a timestamp in local time."),
     [](const Facts &facts) {
         return noneOf(facts, [](const ExaminedReply &each) {
             const TimeUs date = httpDate(each.header("Date"));
             const TimeUs stamp = each.reply.envelope.timestamp;
             return date != noTime && stamp != noTime && std::abs(date - stamp) > 10 * second ? seconds(stamp - date) : QString();
         }, QStringLiteral("≤ 10 s"));
     }},
};

const CheckEntry stringEntries[] = {
    {"strings.utf8", CheckArea::Strings, safe, false, "", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Answers are UTF-8"), "transport_and_format, JSON",
     QT_TRANSLATE_NOOP("Roamscope", "JSON is UTF-8; Latin-1 makes names unreadable, and strict clients refuse the whole page."),
     [](const Facts &facts) {
         return noneOf(facts, [](const ExaminedReply &each) { return each.reply.body.isEmpty() || each.reply.body.isValidUtf8() ? QString() : say(QT_TRANSLATE_NOOP("Roamscope", "Bytes that are no UTF-8")); });
     }},
    {"strings.bom", CheckArea::Strings, safe, false, "", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "No byte order mark before the JSON"), "RFC 8259, 8.1",
     QT_TRANSLATE_NOOP("Roamscope", "Write files and answers as UTF-8 without a mark."),
     [](const Facts &facts) { return noneOf(facts, [](const ExaminedReply &each) { return each.reply.body.startsWith("\xef\xbb\xbf") ? QStringLiteral("EF BB BF") : QString(); }); }},
    {"strings.ids", CheckArea::Strings, safe, true, "page", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Ids are printable ASCII"), "types, CiString",
     QT_TRANSLATE_NOOP("Roamscope", "Ids stand in URLs and are compared without case: letters, digits and signs, no umlauts."),
     [](const Facts &facts) {
         return eachText(facts, [](const QByteArray &key, const QByteArray &text) {
             const bool isId = key == "id" || key == "uid" || key == "evse_id" || key == "party_id" || key == "country_code" || key.endsWith("_uid")
                 || (key.endsWith("_id") && key != "business_id");
             const bool good = std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= 0x20 && c <= 0x7e; });
             return isId && !good ? quoted(text) : QString();
         });
     }},
    {"strings.blanks", CheckArea::Strings, safe, true, "page", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "Texts do not begin or end in blanks"), "types, string",
     QT_TRANSLATE_NOOP("Roamscope", "“CHARGING ” is another value than “CHARGING”."),
     [](const Facts &facts) { return eachText(facts, [](const QByteArray &, const QByteArray &text) { return text.trimmed().size() != text.size() ? quoted(text) : QString(); }); }},
    {"strings.escapes", CheckArea::Strings, safe, true, "page", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "Texts are not escaped twice"), "types, string",
     QT_TRANSLATE_NOOP("Roamscope", "“&amp;”, “\\u00fc” and “Ã¼” on the screen: a text was encoded once more than it was decoded."),
     [](const Facts &facts) {
         return eachText(facts, [](const QByteArray &, const QByteArray &text) {
             static const QByteArray signs[] = {"&amp;", "&quot;", "&lt;", "&gt;", "&#", "\\u00", "\\\"", "\xc3\x83\xc2", "\xef\xbf\xbd"};
             return std::any_of(std::begin(signs), std::end(signs), [&](const QByteArray &sign) { return text.contains(sign); }) ? quoted(text) : QString();
         });
     }},
    {"strings.lengths", CheckArea::Strings, safe, true, "page", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "No text is longer than allowed"), "types, string",
     QT_TRANSLATE_NOOP("Roamscope", "Columns of a database cut what is longer, or refuse the object."), [](const Facts &facts) { return byRule(facts, ValidationRule::TooLong); }},
    {"strings.nulls", CheckArea::Strings, safe, true, "page", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "What is not known is left out, not null"), "transport_and_format, JSON",
     QT_TRANSLATE_NOOP("Roamscope", "Many readers stop at null where a text or a number is expected."), [](const Facts &facts) { return byRule(facts, ValidationRule::NullValue); }},
    {"strings.enum-case", CheckArea::Strings, safe, true, "page", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Values of enumerations are written as in the specification"), "types, enum",
     QT_TRANSLATE_NOOP("Roamscope", "Capitals and underscores count: AC_3_PHASE, not ac_3_phase."), [](const Facts &facts) { return byRule(facts, ValidationRule::EnumCase); }},
    {"strings.urls", CheckArea::Strings, safe, true, "page", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "URLs in objects are URLs"), "types, URL",
     QT_TRANSLATE_NOOP("Roamscope", "With https:// in front, at most 255 characters."), [](const Facts &facts) { return byRule(facts, ValidationRule::BadUrl); }},
};

} // namespace

std::span<const CheckEntry> statusChecks()
{
    return statusEntries;
}

std::span<const CheckEntry> timeChecks()
{
    return timeEntries;
}

std::span<const CheckEntry> stringChecks()
{
    return stringEntries;
}

} // namespace Roamscope
