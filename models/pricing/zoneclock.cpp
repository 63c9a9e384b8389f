// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/zoneclock.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 day = 86'400 * second;

qint64 floorDivide(qint64 value, qint64 by)
{
    return value / by - (value % by < 0);
}

// Countries of charging networks, by what a CDR writes.
struct Country
{
    const char *alpha3;
    const char *alpha2;
    const char *zone;
};
constexpr Country countries[] = {
    {"ALB", "AL", "Europe/Tirane"},     {"AND", "AD", "Europe/Andorra"},    {"AUT", "AT", "Europe/Vienna"},
    {"BEL", "BE", "Europe/Brussels"},   {"BGR", "BG", "Europe/Sofia"},      {"BIH", "BA", "Europe/Sarajevo"},
    {"CHE", "CH", "Europe/Zurich"},     {"CZE", "CZ", "Europe/Prague"},     {"DEU", "DE", "Europe/Berlin"},
    {"DNK", "DK", "Europe/Copenhagen"}, {"EST", "EE", "Europe/Tallinn"},    {"FIN", "FI", "Europe/Helsinki"},
    {"FRA", "FR", "Europe/Paris"},      {"GBR", "GB", "Europe/London"},     {"GRC", "GR", "Europe/Athens"},
    {"HRV", "HR", "Europe/Zagreb"},     {"HUN", "HU", "Europe/Budapest"},   {"IND", "IN", "Asia/Kolkata"},
    {"IRL", "IE", "Europe/Dublin"},     {"ISL", "IS", "Atlantic/Reykjavik"}, {"ISR", "IL", "Asia/Jerusalem"},
    {"ITA", "IT", "Europe/Rome"},       {"JPN", "JP", "Asia/Tokyo"},        {"KOR", "KR", "Asia/Seoul"},
    {"LIE", "LI", "Europe/Vaduz"},      {"LTU", "LT", "Europe/Vilnius"},    {"LUX", "LU", "Europe/Luxembourg"},
    {"LVA", "LV", "Europe/Riga"},       {"MCO", "MC", "Europe/Monaco"},     {"MKD", "MK", "Europe/Skopje"},
    {"MLT", "MT", "Europe/Malta"},      {"MNE", "ME", "Europe/Podgorica"},  {"NLD", "NL", "Europe/Amsterdam"},
    {"NOR", "NO", "Europe/Oslo"},       {"POL", "PL", "Europe/Warsaw"},     {"ROU", "RO", "Europe/Bucharest"},
    {"SGP", "SG", "Asia/Singapore"},    {"SRB", "RS", "Europe/Belgrade"},   {"SVK", "SK", "Europe/Bratislava"},
    {"SVN", "SI", "Europe/Ljubljana"},  {"SWE", "SE", "Europe/Stockholm"},  {"TUR", "TR", "Europe/Istanbul"},
    {"UKR", "UA", "Europe/Kyiv"},       {"ZAF", "ZA", "Africa/Johannesburg"},
};

} // namespace

ZoneClock::ZoneClock(const QByteArray &zone)
    : m_name(zone.isEmpty() ? QByteArray("UTC") : zone)
{
    if (zone.isEmpty() || zone == "UTC" || zone == "Etc/UTC")
        return;
    auto made = std::make_unique<QTimeZone>(zone);
    m_valid = made->isValid() && zone.size() < 64;
    if (m_valid)
        m_zone = std::move(made);
    else
        m_name = "UTC";
}

ZoneClock::~ZoneClock() = default;
ZoneClock::ZoneClock(ZoneClock &&) noexcept = default;
ZoneClock &ZoneClock::operator=(ZoneClock &&) noexcept = default;

bool ZoneClock::isZone(const QByteArray &zone)
{
    return ZoneClock(zone).isValid();
}

qint64 ZoneClock::offset(TimeUs time)
{
    if (!m_zone)
        return 0;
    if (time >= m_from && time < m_to)
        return m_offset;
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(floorDivide(time, 1000), Qt::UTC);
    m_offset = qint64(m_zone->offsetFromUtc(moment)) * second;
    m_from = time;
    m_to = time + 1;
    if (m_zone->hasTransitions()) {
        const QTimeZone::OffsetData previous = m_zone->previousTransition(moment.addMSecs(1));
        const QTimeZone::OffsetData next = m_zone->nextTransition(moment);
        if (previous.atUtc.isValid())
            m_from = std::min(time, previous.atUtc.toMSecsSinceEpoch() * 1000);
        if (next.atUtc.isValid())
            m_to = std::max(time + 1, next.atUtc.toMSecsSinceEpoch() * 1000);
    }
    return m_offset;
}

ZoneClock::Local ZoneClock::at(TimeUs time)
{
    const qint64 local = time + offset(time);
    const qint64 days = floorDivide(local, day);
    const qint64 weekday = (days + 3) % 7; // 1970-01-01 was a Thursday
    return {days, int((local - days * day) / second), int(weekday < 0 ? weekday + 7 : weekday)};
}

TimeUs ZoneClock::moment(qint64 localDay, int secondOfDay)
{
    const qint64 local = localDay * day + qint64(secondOfDay) * second;
    TimeUs found = local - offset(local);
    for (int i = 0; i < 2; ++i)
        found = local - offset(found);
    return found;
}

TimeUs ZoneClock::nextTimeOfDay(TimeUs time, int secondOfDay)
{
    const qint64 local = time + offset(time);
    qint64 target = floorDivide(local, day) * day + qint64(secondOfDay) * second;
    while (target <= local)
        target += day;
    const TimeUs found = moment(floorDivide(target, day), secondOfDay);
    return found > time ? found : found + day;
}

QByteArray ZoneClock::zoneOfCountry(const QByteArray &country)
{
    const QByteArray wanted = country.trimmed().toUpper();
    for (const Country &one : countries) {
        if (wanted == one.alpha3 || wanted == one.alpha2)
            return one.zone;
    }
    return {};
}

} // namespace Roamscope
