// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
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
constexpr auto area = CheckArea::Objects;
constexpr auto all = ProtocolVersion::Ocpi211;
constexpr auto since22 = ProtocolVersion::Ocpi221;

QString say(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

Out notAnswered()
{
    return Out::notRun(say(QT_TRANSLATE_NOOP("Roamscope", "The partner did not answer what this is judged by.")));
}

Out nothingThere()
{
    return Out::notApplicable(say(QT_TRANSLATE_NOOP("Roamscope", "The module holds no objects.")));
}

Out otherModule()
{
    return Out::notApplicable(say(QT_TRANSLATE_NOOP("Roamscope", "Not a matter of this module.")));
}

QString idText(const Json &object)
{
    return QString::fromUtf8(examinedId(object).left(80));
}

/// The findings that `wanted` picks: failed with the first of them and how many there are.
Out findings(const Facts &facts, const std::function<bool(const ValidationFinding &)> &wanted)
{
    if (facts.objects(facts.module).empty())
        return facts.find("page") ? nothingThere() : notAnswered();
    const ValidationFinding *first = nullptr;
    int count = 0;
    for (const ValidationFinding &finding : facts.findings()) {
        if (!wanted(finding))
            continue;
        ++count;
        if (!first)
            first = &finding;
    }
    if (!first)
        return Out::passed();
    QString text = QString::fromUtf8(first->pointer.left(160)) + QStringLiteral(": ") + first->message();
    if (const int more = count - 1; more > 0)
        text += QLatin1Char(' ') + QCoreApplication::translate("Roamscope", "(and %n more)", nullptr, more);
    return Out::failed(text, QString::fromUtf8(first->expected.left(120)));
}

/// Passed when `isBad` has nothing to say of any object of the module.
Out eachObject(const Facts &facts, const std::function<QString(const Json &)> &isBad)
{
    const Json &list = facts.objects(facts.module);
    if (list.empty())
        return facts.find("page") ? nothingThere() : notAnswered();
    for (const Json &object : list) {
        const QString wrong = isBad(object);
        if (!wrong.isEmpty())
            return Out::failed(idText(object) + QStringLiteral(": ") + wrong);
    }
    return Out::passed();
}

/// The ids of a module, only when all of them were on the page.
bool idsOf(const Facts &facts, const QByteArray &module, QSet<QByteArray> *ids)
{
    const auto page = facts.replies.find(module + ".page");
    if (page == facts.replies.end() || !page->second.isList() || !page->second.next().isEmpty())
        return false;
    const qint64 total = page->second.header("X-Total-Count").toLongLong();
    if (total > page->second.count() || (total == 0 && page->second.count() >= Facts::pageSize))
        return false;
    for (const Json &each : page->second.data)
        ids->insert(examinedText(each, "id").toLower());
    return true;
}

void collectTariffs(const Json &location, QList<QByteArray> *ids)
{
    const auto evses = location.is_object() ? location.find("evses") : location.end();
    if (!location.is_object() || evses == location.end() || !evses->is_array())
        return;
    for (const Json &evse : *evses) {
        const auto connectors = evse.is_object() ? evse.find("connectors") : evse.end();
        if (!evse.is_object() || connectors == evse.end() || !connectors->is_array())
            continue;
        for (const Json &connector : *connectors) {
            if (const QByteArray id = examinedText(connector, "tariff_id"); !id.isEmpty())
                ids->append(id.toLower());
            const auto list = connector.is_object() ? connector.find("tariff_ids") : connector.end();
            if (!connector.is_object() || list == connector.end() || !list->is_array())
                continue;
            for (const Json &id : *list) {
                if (id.is_string())
                    ids->append(QByteArray::fromStdString(id.get_ref<const std::string &>()).toLower());
            }
        }
    }
}

/// What was asked for by its id is what was on the page.
Out sameObject(const Facts &facts, const char *probe, const char *idName)
{
    if (facts.module != "locations")
        return otherModule();
    const ExaminedReply *reply = facts.find(probe);
    if (!reply)
        return facts.objects(facts.module).empty() ? nothingThere() : Out::notApplicable(say(QT_TRANSLATE_NOOP("Roamscope", "No object on the page has this part.")));
    if (!reply->reply.isOk() || !reply->data.is_object())
        return Out::failed(reply->status(), QStringLiteral("HTTP 200, data: {…}"));
    const QByteArray id = examinedText(reply->data, idName);
    const QByteArray asked = QByteArray::fromPercentEncoding(reply->reply.request.url.path(QUrl::FullyEncoded).section(QLatin1Char('/'), -1).toLatin1());
    return id.compare(asked, Qt::CaseInsensitive) == 0 ? Out::passed() : Out::failed(QString::fromUtf8(id.left(80)), QString::fromUtf8(asked.left(80)));
}

Out referenced(const Facts &facts, const char *wantedModule, const char *member)
{
    if (facts.module != wantedModule)
        return otherModule();
    QSet<QByteArray> known;
    if (!idsOf(facts, "locations", &known))
        return Out::notApplicable(say(QT_TRANSLATE_NOOP("Roamscope", "Not all of the objects that they refer to were fetched.")));
    return eachObject(facts, [&](const Json &object) {
        const QByteArray id = examinedText(object, member);
        return id.isEmpty() || known.contains(id.toLower()) ? QString() : QString::fromLatin1(member) + QStringLiteral(" = ") + QString::fromUtf8(id.left(60));
    });
}

const CheckEntry entries[] = {
    {"objects.valid", area, safe, true, "page", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Objects are as the version describes them"), "mod_*, object description",
     QT_TRANSLATE_NOOP("Roamscope", "Required fields, types, enumerations and ranges: fix the first, the others are often of the same kind."),
     [](const Facts &facts) { return findings(facts, [](const ValidationFinding &finding) { return finding.severity == Severity::Error; }); }},
    {"objects.units", area, safe, true, "page", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "Numbers are in their units"), "mod_*, object description",
     QT_TRANSLATE_NOOP("Roamscope", "kW where W is meant, volts of zero, prices of thousands: look whether the number is what you meant."),
     [](const Facts &facts) {
         return findings(facts, [](const ValidationFinding &finding) { return finding.rule == ValidationRule::SuspectUnit || finding.rule == ValidationRule::SuspectValue; });
     }},
    {"objects.consistent", area, safe, true, "page", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "Fields of an object do not contradict each other"), "mod_*, object description",
     QT_TRANSLATE_NOOP("Roamscope", "Totals, times and states have to fit together."),
     [](const Facts &facts) { return findings(facts, [](const ValidationFinding &finding) { return finding.rule == ValidationRule::Inconsistent; }); }},
    {"objects.unknown-fields", area, safe, true, "page", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "Objects have no fields of other versions"), "mod_*, object description",
     QT_TRANSLATE_NOOP("Roamscope", "Often a field kept the name that it had in an older version; strict clients refuse the object."),
     [](const Facts &facts) { return findings(facts, [](const ValidationFinding &finding) { return finding.rule == ValidationRule::UnknownField; }); }},
    {"objects.duplicate-fields", area, safe, true, "page", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "No field stands twice in an object"), "transport_and_format, JSON",
     QT_TRANSLATE_NOOP("Roamscope", "Which of the two counts is up to the reader."),
     [](const Facts &facts) { return findings(facts, [](const ValidationFinding &finding) { return finding.rule == ValidationRule::DuplicateField; }); }},
    {"objects.unique", area, safe, true, "page", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "No object stands twice in the list"), "types, CiString",
     QT_TRANSLATE_NOOP("Roamscope", "Ids are compared without regard to case, tokens by uid and type."),
     [](const Facts &facts) {
         QSet<QByteArray> seen;
         return eachObject(facts, [&seen](const Json &object) {
             const QByteArray key = (examinedText(object, "country_code") + '*' + examinedText(object, "party_id") + ' ' + examinedId(object)).toLower();
             const bool known = seen.contains(key);
             seen.insert(key);
             return known ? say(QT_TRANSLATE_NOOP("Roamscope", "twice on the page")) : QString();
         });
     }},
    {"objects.parts-unique", area, safe, true, "page", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "EVSEs and connectors have ids of their own"), "mod_locations, EVSE object",
     QT_TRANSLATE_NOOP("Roamscope", "uid of an EVSE is unique and never given to another one, id of a connector within its EVSE."),
     [](const Facts &facts) {
         if (facts.module != "locations")
             return otherModule();
         QSet<QByteArray> uids;
         return eachObject(facts, [&uids](const Json &object) {
             const auto evses = object.is_object() ? object.find("evses") : object.end();
             if (!object.is_object() || evses == object.end() || !evses->is_array())
                 return QString();
             for (const Json &evse : *evses) {
                 const QByteArray uid = examinedText(evse, "uid").toLower();
                 if (!uid.isEmpty() && uids.contains(uid))
                     return QStringLiteral("uid ") + QString::fromUtf8(uid.left(60));
                 uids.insert(uid);
                 QSet<QByteArray> ids;
                 const auto connectors = evse.is_object() ? evse.find("connectors") : evse.end();
                 if (!evse.is_object() || connectors == evse.end() || !connectors->is_array())
                     continue;
                 for (const Json &connector : *connectors) {
                     const QByteArray id = examinedText(connector, "id").toLower();
                     if (!id.isEmpty() && ids.contains(id))
                         return QStringLiteral("uid ") + QString::fromUtf8(uid.left(60)) + QStringLiteral(", id ") + QString::fromUtf8(id.left(60));
                     ids.insert(id);
                 }
             }
             return QString();
         });
     }},
    {"objects.last-updated", area, safe, true, "page", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Each object says when it changed last"), "mod_*, object description",
     QT_TRANSLATE_NOOP("Roamscope", "Nobody can fetch changes without last_updated."),
     [](const Facts &facts) {
         return eachObject(facts, [](const Json &object) { return examinedTime(object, "last_updated") == noTime ? QStringLiteral("last_updated") : QString(); });
     }},
    {"objects.last-updated-order", area, safe, true, "page", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "No part is newer than its location"), "mod_locations, PATCH",
     QT_TRANSLATE_NOOP("Roamscope", "A change of a connector or EVSE moves last_updated of its parents too; otherwise date_from misses it."),
     [](const Facts &facts) {
         if (facts.module != "locations")
             return otherModule();
         return eachObject(facts, [](const Json &object) {
             const TimeUs own = examinedTime(object, "last_updated");
             const auto evses = object.is_object() ? object.find("evses") : object.end();
             if (own == noTime || evses == object.end() || !evses->is_array())
                 return QString();
             for (const Json &evse : *evses) {
                 const TimeUs time = examinedTime(evse, "last_updated");
                 if (time != noTime && time > own)
                     return QStringLiteral("uid ") + QString::fromUtf8(examinedText(evse, "uid").left(60) + ' ' + examinedText(evse, "last_updated").left(40) + " > "
                                                                       + examinedText(object, "last_updated").left(40));
                 const auto connectors = evse.is_object() ? evse.find("connectors") : evse.end();
                 if (!evse.is_object() || connectors == evse.end() || !connectors->is_array())
                     continue;
                 for (const Json &connector : *connectors) {
                     const TimeUs inner = examinedTime(connector, "last_updated");
                     if (inner != noTime && time != noTime && inner > time)
                         return QStringLiteral("uid ") + QString::fromUtf8(examinedText(evse, "uid").left(60) + ", id " + examinedText(connector, "id").left(40));
                 }
             }
             return QString();
         });
     }},
    {"objects.party", area, safe, true, "page", Severity::Warning, since22, QT_TRANSLATE_NOOP("Roamscope", "Objects belong to the party that we know"), "mod_*, object description",
     QT_TRANSLATE_NOOP("Roamscope", "country_code and party_id are the owner's; a hub delivers those of many."),
     [](const Facts &facts) {
         const OcpiParty &theirs = facts.connection.theirs;
         if (theirs.isEmpty() || facts.connection.theirRole == OcpiRole::Hub || facts.module == "hubclientinfo")
             return Out::notApplicable(say(QT_TRANSLATE_NOOP("Roamscope", "The connection names no single party.")));
         return eachObject(facts, [&theirs](const Json &object) {
             const OcpiParty owner {examinedText(object, "country_code"), examinedText(object, "party_id")};
             return owner.isEmpty() || owner == theirs ? QString() : QString::fromUtf8(owner.text());
         });
     }},
    {"objects.tariff-references", area, safe, true, "", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Tariffs that connectors name exist"), "mod_locations, Connector object",
     QT_TRANSLATE_NOOP("Roamscope", "A driver cannot be told a price. Publish the tariff to this partner, or take the id away."),
     [](const Facts &facts) {
         if (facts.module != "locations")
             return otherModule();
         QSet<QByteArray> known;
         if (!idsOf(facts, "tariffs", &known))
             return Out::notApplicable(say(QT_TRANSLATE_NOOP("Roamscope", "Not all of the objects that they refer to were fetched.")));
         return eachObject(facts, [&known](const Json &object) {
             QList<QByteArray> ids;
             collectTariffs(object, &ids);
             for (const QByteArray &id : std::as_const(ids)) {
                 if (!known.contains(id))
                     return QStringLiteral("tariff_id ") + QString::fromUtf8(id.left(60));
             }
             return QString();
         });
     }},
    {"objects.session-locations", area, safe, true, "", Severity::Warning, since22, QT_TRANSLATE_NOOP("Roamscope", "Locations that sessions name exist"), "mod_sessions, Session object",
     QT_TRANSLATE_NOOP("Roamscope", "A session at an unknown location cannot be shown on a map."), [](const Facts &facts) { return referenced(facts, "sessions", "location_id"); }},
    {"objects.cdr-times", area, safe, true, "page", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "Charging ends after it began"), "mod_cdrs, CDR object",
     QT_TRANSLATE_NOOP("Roamscope", "A clock stepped, or the times are in two time zones."),
     [](const Facts &facts) {
         if (facts.module != "cdrs" && facts.module != "sessions")
             return otherModule();
         return eachObject(facts, [](const Json &object) {
             const auto either = [&](const char *one, const char *other) { return examinedTime(object, one) != noTime ? examinedTime(object, one) : examinedTime(object, other); };
             const TimeUs start = either("start_date_time", "start_datetime");
             const TimeUs end = examinedTime(object, "stop_date_time") != noTime ? examinedTime(object, "stop_date_time") : either("end_date_time", "end_datetime");
             return start != noTime && end != noTime && end < start ? QStringLiteral("end < start") : QString();
         });
     }},
    {"objects.cdr-late", area, safe, true, "page", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "CDRs were not written before the charging ended"), "mod_cdrs, CDR object",
     QT_TRANSLATE_NOOP("Roamscope", "last_updated before end_date_time: the clocks of platform and charger disagree."),
     [](const Facts &facts) {
         if (facts.module != "cdrs")
             return otherModule();
         return eachObject(facts, [](const Json &object) {
             const TimeUs end = examinedTime(object, "end_date_time") != noTime ? examinedTime(object, "end_date_time") : examinedTime(object, "stop_date_time");
             const TimeUs written = examinedTime(object, "last_updated");
             return end != noTime && written != noTime && written < end ? QStringLiteral("last_updated < end_date_time") : QString();
         });
     }},
    {"objects.single", area, safe, true, "one", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "A location is found by its id"), "mod_locations, GET",
     QT_TRANSLATE_NOOP("Roamscope", "GET …/locations/{id} of the sender interface answers the object."), [](const Facts &facts) { return sameObject(facts, "one", "id"); }},
    {"objects.evse", area, safe, true, "evse", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "An EVSE is found by its uid"), "mod_locations, GET",
     QT_TRANSLATE_NOOP("Roamscope", "GET …/locations/{id}/{uid} answers the EVSE."), [](const Facts &facts) { return sameObject(facts, "evse", "uid"); }},
    {"objects.connector", area, safe, true, "connector", Severity::Error, all, QT_TRANSLATE_NOOP("Roamscope", "A connector is found by its id"), "mod_locations, GET",
     QT_TRANSLATE_NOOP("Roamscope", "GET …/locations/{id}/{uid}/{id} answers the connector."), [](const Facts &facts) { return sameObject(facts, "connector", "id"); }},
    {"objects.id-case", area, safe, true, "case", Severity::Warning, since22, QT_TRANSLATE_NOOP("Roamscope", "Ids are found whatever their case"), "types, CiString",
     QT_TRANSLATE_NOOP("Roamscope", "Ids are CiStrings: another system may write them in capitals."), [](const Facts &facts) { return sameObject(facts, "case", "id"); }},
    {"objects.single-equal", area, safe, true, "one", Severity::Warning, all, QT_TRANSLATE_NOOP("Roamscope", "List and single object say the same"), "mod_locations, GET",
     QT_TRANSLATE_NOOP("Roamscope", "Two caches, or two ways of writing the same object."),
     [](const Facts &facts) {
         if (facts.module != "locations")
             return otherModule();
         const ExaminedReply *one = facts.find("one");
         if (!one || !one->data.is_object() || facts.objects(facts.module).empty())
             return nothingThere();
         const Json &listed = facts.objects(facts.module)[0];
         if (examinedText(listed, "last_updated") != examinedText(one->data, "last_updated"))
             return Out::passed(QString::fromUtf8(examinedText(one->data, "last_updated").left(40)));
         for (const auto &[name, value] : listed.items()) {
             if (!one->data.contains(name) || nlohmann::json(one->data[name]) != nlohmann::json(value))
                 return Out::failed(QString::fromStdString(name).left(80));
         }
         return Out::passed();
     }},
};

} // namespace

std::span<const CheckEntry> objectChecks()
{
    return entries;
}

} // namespace Roamscope
