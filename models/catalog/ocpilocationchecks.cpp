// SPDX-License-Identifier: GPL-3.0-or-later
// Locations and EVSEs: identity, freshness, structure.
#include "models/catalog/ocpicheckcontext.h"
#include "models/catalog/ocpivalues.h"

#include <unordered_map>

namespace Roamscope {

namespace {

using Context = OcpiCheckContext;
using simdjson::dom::element;

/// DE*ABC*E123, with or without the separators.
bool isEvseId(std::string_view text)
{
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    const auto isAlphanumeric = [&](char c) { return isLetter(c) || (c >= '0' && c <= '9'); };
    std::size_t at = 0;
    const auto take = [&](auto &&matches) { return at < text.size() && matches(text[at]) && ++at; };
    const auto star = [&] {
        if (at < text.size() && text[at] == '*')
            ++at;
    };
    if (!take(isLetter) || !take(isLetter))
        return false;
    star();
    if (!take(isAlphanumeric) || !take(isAlphanumeric) || !take(isAlphanumeric))
        return false;
    star();
    if (!take([](char c) { return c == 'E' || c == 'e'; }))
        return false;
    if (at == text.size())
        return false;
    for (; at < text.size(); ++at) {
        if (!isAlphanumeric(text[at]) && text[at] != '*')
            return false;
    }
    return true;
}

/// Reports ids that stand twice among siblings; CiStrings differ by more than case.
class SiblingIds
{
public:
    SiblingIds(Context &context, std::string_view object, std::string_view member, Severity severity)
        : m_context(context)
        , m_object(object)
        , m_member(member)
        , m_severity(severity)
    {
    }

    void see(element from, const OcpiPath &path)
    {
        const auto id = Context::text(from, m_member);
        if (!id || id->empty())
            return;
        const auto [place, isNew] = m_seen.emplace(OcpiValues::folded(*id).toStdString(), path.index);
        if (isNew)
            return;
        const OcpiPath first {path.above, {}, place->second};
        m_context.report(path, {.check = OcpiCheck::DuplicateId, .severity = m_severity, .object = m_object,
                                .member = m_member, .found = Context::quoted(*id), .expected = first.pointer(m_member)});
    }

private:
    Context &m_context;
    std::string_view m_object;
    std::string_view m_member;
    Severity m_severity;
    std::unordered_map<std::string, int> m_seen;
};

/// A child changed after its parent says that it last changed.
void checkNewer(Context &context, element child, std::string_view object, std::optional<qint64> parentTime,
                const OcpiPath &path)
{
    const auto time = Context::time(child, "last_updated");
    constexpr qint64 sameMoment = 1000; // written in one go, a moment apart
    if (!time || !parentTime || *time <= *parentTime + sameMoment)
        return;
    context.report(path, {.check = OcpiCheck::NewerThanParent, .object = object, .member = "last_updated",
                          .found = OcpiValues::timeText(*time), .expected = OcpiValues::timeText(*parentTime)});
}

void checkStatusSchedule(Context &context, element evse, const OcpiPath &path)
{
    const auto schedule = Context::list(evse, "status_schedule");
    if (!schedule)
        return;
    const OcpiPath listPath {&path, "status_schedule"};
    OcpiPath itemPath {&listPath};
    for (const element item : *schedule) {
        const auto begin = Context::time(item, "period_begin");
        const auto end = Context::time(item, "period_end");
        if (begin && end && *end < *begin)
            context.report(itemPath, {.check = OcpiCheck::EndBeforeStart, .object = "StatusSchedule",
                                      .member = "period_end", .found = OcpiValues::timeText(*end),
                                      .expected = OcpiValues::timeText(*begin)});
        ++itemPath.index;
    }
}

void checkConnectors(Context &context, element evse, const OcpiPath &path)
{
    const auto connectors = Context::list(evse, "connectors");
    if (!connectors)
        return;
    const auto evseTime = Context::time(evse, "last_updated");
    const OcpiPath listPath {&path, "connectors"};
    OcpiPath itemPath {&listPath};
    SiblingIds ids(context, "Connector", "id", Severity::Error);
    for (const element connector : *connectors) {
        checkConnector(context, connector, itemPath);
        checkNewer(context, connector, "Connector", evseTime, itemPath);
        ids.see(connector, itemPath);
        ++itemPath.index;
    }
}

void checkEvses(Context &context, element location, const OcpiPath &path)
{
    const auto evses = Context::list(location, "evses");
    if (!evses || evses->size() == 0) {
        // Only where it is certain that there are none: not for null in a PATCH, not for another type.
        if (!context.options.partial && (evses || !Context::has(location, "evses")))
            context.report(path, {.check = OcpiCheck::NoEvses, .severity = Severity::Note, .object = "Location",
                                  .member = evses ? "evses" : "", .found = {}});
        return;
    }
    const auto locationTime = Context::time(location, "last_updated");
    const OcpiPath listPath {&path, "evses"};
    OcpiPath itemPath {&listPath};
    SiblingIds uids(context, "EVSE", "uid", Severity::Error);
    SiblingIds printedIds(context, "EVSE", "evse_id", Severity::Warning);
    for (const element evse : *evses) {
        checkEvse(context, evse, itemPath);
        checkNewer(context, evse, "EVSE", locationTime, itemPath);
        uids.see(evse, itemPath);
        if (Context::text(evse, "status") != "REMOVED") // a removed one may have handed its sign on
            printedIds.see(evse, itemPath);
        ++itemPath.index;
    }
}

void checkPublish(Context &context, element location, const OcpiPath &path)
{
    const auto allowed = Context::list(location, "publish_allowed_to");
    if (allowed && allowed->size() > 0 && Context::flag(location, "publish") == true)
        context.report(path, {.check = OcpiCheck::PublishedAnyway, .severity = Severity::Note, .object = "Location",
                              .member = "publish_allowed_to", .found = {}});
}

} // namespace

void checkEvse(OcpiCheckContext &context, element evse, const OcpiPath &path)
{
    if (!evse.is_object())
        return;
    if (const auto id = Context::text(evse, "evse_id"); id && !id->empty() && !isEvseId(*id))
        context.report(path, {.check = OcpiCheck::EvseIdForm, .object = "EVSE", .member = "evse_id",
                              .found = Context::quoted(*id)});
    if (const auto point = Context::object(evse, "coordinates"))
        checkCoordinates(context, *point, "GeoLocation", {}, OcpiPath {&path, "coordinates"});
    checkStatusSchedule(context, evse, path);
    checkConnectors(context, evse, path);
    checkTexts(context, evse, "directions", path);
    checkUpdateTime(context, evse, "EVSE", path);
}

void checkLocation(OcpiCheckContext &context, element location, const OcpiPath &path)
{
    if (!location.is_object())
        return;
    checkOwner(context, location, "Location", path);
    checkCountry(context, location, "Location", path);
    for (const std::string_view member : {"name", "address", "city"}) {
        const auto text = Context::text(location, member);
        if (text && OcpiValues::isBlank(*text))
            context.report(path, {.check = OcpiCheck::BlankText, .object = "Location", .member = member,
                                  .found = Context::quoted(*text)});
    }
    if (const auto point = Context::object(location, "coordinates"))
        checkCoordinates(context, *point, "GeoLocation", Context::text(location, "country").value_or(""),
                         OcpiPath {&path, "coordinates"});
    checkTimeZone(context, location, path);
    if (const auto hours = Context::object(location, "opening_times"))
        checkHours(context, *hours, OcpiPath {&path, "opening_times"});
    checkEnergyMix(context, location, path);
    checkPublish(context, location, path);
    checkTexts(context, location, "directions", path);
    checkEvses(context, location, path);
    checkUpdateTime(context, location, "Location", path);
}

} // namespace Roamscope
