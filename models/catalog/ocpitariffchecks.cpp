// SPDX-License-Identifier: GPL-3.0-or-later
// Tariffs: elements that can never apply, units of prices and restrictions.
#include "models/catalog/ocpicheckcontext.h"
#include "models/catalog/ocpivalues.h"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace Roamscope {

namespace {

using Context = OcpiCheckContext;
using simdjson::dom::element;

constexpr std::size_t maximumElements = 512; ///< compared with each other; a real tariff has a handful

/// From, included, to, excluded; an absent bound is the widest one.
struct Span
{
    double from = -std::numeric_limits<double>::infinity();
    double to = std::numeric_limits<double>::infinity();

    bool contains(const Span &other) const { return from <= other.from && to >= other.to; }
    bool isWhole() const { return std::isinf(from) && std::isinf(to); }
};

/// When an element applies, in a form that can be compared. Bounds that cannot be read make it
/// `unclear`: nothing is claimed about it.
struct Conditions
{
    std::array<Span, 5> spans {}; ///< energy, current, power, duration, date
    Span timeOfDay {0, 86400}; ///< seconds; a window over midnight ends past 86400
    unsigned days = 0x7F; ///< bit 0 = Monday
    std::string_view reservation;
    std::string_view booking;
    bool unclear = false;

    /// True when this element matches whenever the other one does.
    bool covers(const Conditions &other) const
    {
        if (unclear || other.unclear || reservation != other.reservation || booking != other.booking)
            return false;
        for (std::size_t i = 0; i < spans.size(); ++i) {
            if (!spans[i].contains(other.spans[i]))
                return false;
        }
        const bool wholeDay = timeOfDay.from == 0 && timeOfDay.to == 86400;
        return (wholeDay || timeOfDay.contains(other.timeOfDay)) && (other.days & ~days) == 0;
    }
};

struct SpanNames
{
    std::string_view low;
    std::string_view high;
};
constexpr std::array<SpanNames, 4> numberSpans {{{"min_kwh", "max_kwh"}, {"min_current", "max_current"},
                                                 {"min_power", "max_power"}, {"min_duration", "max_duration"}}};

class TariffCheck
{
public:
    TariffCheck(Context &context, element tariff, const OcpiPath &path)
        : m_context(context)
        , m_tariff(tariff)
        , m_path(path)
    {
    }

    void run();

private:
    struct Item
    {
        Conditions conditions;
        std::vector<std::string_view> dimensions;
    };

    void checkElement(element item, const OcpiPath &path, Item *result);
    void checkComponents(element item, const OcpiPath &path, Item *result);
    void checkComponent(element component, std::string_view dimension, const OcpiPath &path);
    void readRestrictions(element restrictions, const OcpiPath &path, Conditions *conditions);
    void readDays(element restrictions, Conditions *conditions);
    void readTimes(element restrictions, const OcpiPath &path, Conditions *conditions);
    void readDates(element restrictions, const OcpiPath &path, Conditions *conditions);
    void checkReach(const std::vector<Item> &items, const OcpiPath &listPath);
    void checkLimits();
    void impossible(const OcpiPath &path, std::string_view member, const QByteArray &what)
    {
        m_context.report(path, {.check = OcpiCheck::ImpossibleRestriction, .object = "TariffRestrictions",
                                .member = member, .found = what});
    }

    Context &m_context;
    element m_tariff;
    const OcpiPath &m_path;
};

void TariffCheck::checkComponent(element component, std::string_view dimension, const OcpiPath &path)
{
    const auto price = Context::number(component, "price");
    const std::string_view currency = Context::text(m_tariff, "currency").value_or("");
    const bool strongCurrency = currency == "EUR" || currency == "GBP" || currency == "USD" || currency == "CHF";
    constexpr double dearestKilowattHour = 10; // ten times what any operator asks
    if (price && strongCurrency && dimension == "ENERGY" && *price >= dearestKilowattHour)
        m_context.report(path, {.check = OcpiCheck::PriceInCents, .object = "PriceComponent", .member = "price",
                                .found = Context::decimal(*price), .expected = Context::bytes(currency),
                                .fix = Context::decimal(*price / 100)});
    const auto vat = Context::number(component, "vat");
    if (vat && *vat > 0 && *vat < 1)
        m_context.report(path, {.check = OcpiCheck::VatAsFraction, .object = "PriceComponent", .member = "vat",
                                .found = Context::decimal(*vat), .fix = Context::decimal(*vat * 100)});
}

void TariffCheck::checkComponents(element item, const OcpiPath &path, Item *result)
{
    const auto components = Context::list(item, "price_components");
    if (!components)
        return;
    const OcpiPath listPath {&path, "price_components"};
    OcpiPath componentPath {&listPath};
    for (const element component : *components) {
        const std::string_view dimension = Context::text(component, "type").value_or("");
        if (!dimension.empty() && std::ranges::find(result->dimensions, dimension) != result->dimensions.end())
            m_context.report(componentPath, {.check = OcpiCheck::RepeatedComponent, .object = "PriceComponent",
                                             .member = "type", .found = Context::bytes(dimension)});
        result->dimensions.push_back(dimension);
        checkComponent(component, dimension, componentPath);
        ++componentPath.index;
    }
}

void TariffCheck::readDays(element restrictions, Conditions *conditions)
{
    static constexpr std::array<std::string_view, 7> names {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY",
                                                            "FRIDAY", "SATURDAY", "SUNDAY"};
    const auto days = Context::list(restrictions, "day_of_week");
    if (!days) {
        conditions->unclear |= Context::has(restrictions, "day_of_week");
        return;
    }
    unsigned bits = 0;
    for (const element day : *days) {
        std::string_view name;
        const auto found = day.get(name) == simdjson::SUCCESS ? std::ranges::find(names, name) : names.end();
        if (found == names.end())
            conditions->unclear = true;
        else
            bits |= 1u << (found - names.begin());
    }
    if (days->size() > 0) // an empty list restricts nothing
        conditions->days = bits;
}

void TariffCheck::readTimes(element restrictions, const OcpiPath &path, Conditions *conditions)
{
    std::optional<int> times[2];
    const std::string_view members[2] = {"start_time", "end_time"};
    for (int i = 0; i < 2; ++i) {
        const auto text = Context::text(restrictions, members[i]);
        if (!text) {
            conditions->unclear |= Context::has(restrictions, members[i]);
            continue;
        }
        times[i] = OcpiValues::timeOfDay(*text);
        if (times[i])
            continue;
        conditions->unclear = true;
        QByteArray fix;
        if (*text == "24:00" || *text == "24:00:00" || (i == 1 && *text == "23:59:59"))
            fix = "\"00:00\"";
        else if (text->size() == 8 && OcpiValues::timeOfDay(text->substr(0, 5)))
            fix = Context::quoted(text->substr(0, 5));
        else if (text->size() == 4 && OcpiValues::timeOfDay("0" + std::string(*text)))
            fix = Context::quoted("0" + std::string(*text));
        m_context.report(path, {.check = OcpiCheck::RestrictionForm, .severity = Severity::Error,
                                .object = "TariffRestrictions", .member = members[i], .found = Context::quoted(*text),
                                .expected = "HH:MM", .fix = fix});
    }
    if (conditions->unclear || (!times[0] && !times[1]))
        return;
    conditions->timeOfDay.from = times[0].value_or(0);
    conditions->timeOfDay.to = times[1].value_or(86400);
    if (conditions->timeOfDay.to <= conditions->timeOfDay.from)
        conditions->timeOfDay.to += 86400; // over midnight; 00:00 is the end of the day; same time twice is a whole day
}

void TariffCheck::readDates(element restrictions, const OcpiPath &path, Conditions *conditions)
{
    Span &dates = conditions->spans[4];
    for (const auto &[member, bound] : {std::pair<std::string_view, double *>("start_date", &dates.from),
                                        std::pair<std::string_view, double *>("end_date", &dates.to)}) {
        const auto text = Context::text(restrictions, member);
        if (!text) {
            conditions->unclear |= Context::has(restrictions, member);
            continue;
        }
        if (const auto day = OcpiValues::dateOf(*text)) {
            *bound = double(*day);
            continue;
        }
        conditions->unclear = true;
        const QByteArray fix = OcpiValues::timeText(*text).left(10);
        m_context.report(path, {.check = OcpiCheck::RestrictionForm, .severity = Severity::Error,
                                .object = "TariffRestrictions", .member = member, .found = Context::quoted(*text),
                                .expected = "YYYY-MM-DD", .fix = fix.isEmpty() ? fix : '"' + fix + '"'});
    }
    if (!conditions->unclear && dates.from >= dates.to)
        impossible(path, "end_date", "start_date ≥ end_date");
}

void TariffCheck::readRestrictions(element restrictions, const OcpiPath &path, Conditions *conditions)
{
    if (!restrictions.is_object()) {
        conditions->unclear = !restrictions.is_null();
        return;
    }
    for (std::size_t i = 0; i < numberSpans.size(); ++i) {
        const auto &[lowName, highName] = numberSpans[i];
        const auto low = Context::number(restrictions, lowName);
        const auto high = Context::number(restrictions, highName);
        conditions->unclear |= (!low && Context::has(restrictions, lowName)) || (!high && Context::has(restrictions, highName));
        // No charge has less than nothing of it, so a lower bound of 0 says nothing.
        if (low && (*low > 0 || lowName == "min_power" || lowName == "min_current"))
            conditions->spans[i].from = *low;
        if (high)
            conditions->spans[i].to = *high;
        if (low && high && *low >= *high)
            impossible(path, highName, Context::bytes(lowName) + ' ' + Context::decimal(*low) + ", "
                                           + Context::bytes(highName) + ' ' + Context::decimal(*high));
    }
    constexpr double strongestCharger = 1000; // kW
    for (const std::string_view member : {"min_power", "max_power"}) {
        const auto power = Context::number(restrictions, member);
        if (power && *power >= strongestCharger)
            m_context.report(path, {.check = OcpiCheck::RestrictionInWatts, .object = "TariffRestrictions",
                                    .member = member, .found = Context::decimal(*power), .expected = "kW",
                                    .fix = Context::decimal(*power / 1000)});
    }
    readDays(restrictions, conditions);
    readTimes(restrictions, path, conditions);
    readDates(restrictions, path, conditions);
    conditions->reservation = Context::text(restrictions, "reservation").value_or("");
    conditions->booking = Context::text(restrictions, "booking").value_or("");
}

void TariffCheck::checkElement(element item, const OcpiPath &path, Item *result)
{
    checkComponents(item, path, result);
    element restrictions;
    if (item["restrictions"].get(restrictions) == simdjson::SUCCESS)
        readRestrictions(restrictions, OcpiPath {&path, "restrictions"}, &result->conditions);
}

/// For each dimension the first element that matches sets the price. A price is dead when one earlier
/// element with the same dimension matches whenever its own does.
void TariffCheck::checkReach(const std::vector<Item> &items, const OcpiPath &listPath)
{
    for (std::size_t later = 1; later < items.size(); ++later) {
        const Item &item = items[later];
        std::vector<std::pair<std::size_t, std::size_t>> dead; // place of the price, element that is in the way
        for (std::size_t place = 0; place < item.dimensions.size(); ++place) {
            for (std::size_t earlier = 0; earlier < later; ++earlier) {
                const auto &dimensions = items[earlier].dimensions;
                if (!item.dimensions[place].empty()
                    && std::ranges::find(dimensions, item.dimensions[place]) != dimensions.end()
                    && items[earlier].conditions.covers(item.conditions)) {
                    dead.emplace_back(place, earlier);
                    break;
                }
            }
        }
        const OcpiPath itemPath {&listPath, {}, int(later)};
        const auto blocker = [&](std::size_t earlier) { return OcpiPath {&listPath, {}, int(earlier)}.pointer(); };
        if (!dead.empty() && dead.size() == item.dimensions.size()) {
            m_context.report(itemPath, {.check = OcpiCheck::UnreachableElement, .object = "TariffElement", .member = {},
                                        .found = {}, .expected = blocker(dead.front().second)});
            continue;
        }
        const OcpiPath componentsPath {&itemPath, "price_components"};
        for (const auto &[place, earlier] : dead)
            m_context.report(OcpiPath {&componentsPath, {}, int(place)},
                             {.check = OcpiCheck::UnreachablePrice, .object = "PriceComponent", .member = {},
                              .found = Context::bytes(item.dimensions[place]), .expected = blocker(earlier)});
    }
}

void TariffCheck::checkLimits()
{
    const auto amount = [&](std::string_view member) -> std::optional<double> {
        const auto price = Context::object(m_tariff, member);
        if (!price)
            return {};
        const auto old = Context::number(*price, "excl_vat");
        return old ? old : Context::number(*price, "before_taxes");
    };
    const auto low = amount("min_price");
    const auto high = amount("max_price");
    if (low && high && *low > *high)
        m_context.report(m_path, {.check = OcpiCheck::PriceLimits, .object = "Tariff", .member = "min_price",
                                  .found = Context::decimal(*low), .expected = Context::decimal(*high)});
    const auto start = Context::time(m_tariff, "start_date_time");
    const auto end = Context::time(m_tariff, "end_date_time");
    if (start && end && *end < *start)
        m_context.report(m_path, {.check = OcpiCheck::EndBeforeStart, .object = "Tariff", .member = "end_date_time",
                                  .found = OcpiValues::timeText(*end), .expected = OcpiValues::timeText(*start)});
}

void TariffCheck::run()
{
    checkOwner(m_context, m_tariff, "Tariff", m_path);
    checkCurrency(m_context, m_tariff, "Tariff", m_path);
    checkTexts(m_context, m_tariff, "tariff_alt_text", m_path);
    checkEnergyMix(m_context, m_tariff, m_path);
    checkLimits();
    if (const auto elements = Context::list(m_tariff, "elements")) {
        const OcpiPath listPath {&m_path, "elements"};
        OcpiPath itemPath {&listPath};
        std::vector<Item> items;
        for (const element item : *elements) {
            Item result;
            checkElement(item, itemPath, &result);
            if (items.size() < maximumElements)
                items.push_back(std::move(result));
            ++itemPath.index;
        }
        checkReach(items, listPath);
    }
    checkUpdateTime(m_context, m_tariff, "Tariff", m_path);
}

} // namespace

void checkTariff(OcpiCheckContext &context, element tariff, const OcpiPath &path)
{
    if (tariff.is_object())
        TariffCheck(context, tariff, path).run();
}

} // namespace Roamscope
