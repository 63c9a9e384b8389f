// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/tariffcells.h"
#include "models/pricing/pricingtext.h"

#include <QDate>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <set>

namespace Roamscope {

namespace {

constexpr qint64 budget = 20'000'000; ///< elements looked at

struct Candidate
{
    const TariffElement *element = nullptr;
    int index = 0;
    int component = 0;
    bool second = false; ///< of the second tariff
};
using Candidates = std::vector<Candidate>;

Candidates candidatesOf(const Tariff &tariff, PriceDimension dimension, bool second)
{
    Candidates found;
    for (std::size_t e = 0; e < tariff.elements.size(); ++e) {
        const TariffElement &element = tariff.elements[e];
        if (element.restriction.unreadable)
            continue;
        for (std::size_t k = 0; k < element.components.size(); ++k) {
            if (element.components[k].dimension == dimension) {
                found.push_back({&element, int(e), int(k), second});
                break;
            }
        }
    }
    return found;
}

class Walker
{
public:
    Walker(const Candidates &all, const std::function<bool(const TariffCell &, CellPrice, CellPrice)> &visit)
        : m_visit(visit)
    {
        bool anyDay = false;
        for (const Candidate &candidate : all) {
            const TariffRestriction &r = candidate.element->restriction;
            if (r.startTime || r.endTime) {
                m_times.insert(r.startTime.value_or(0));
                m_times.insert(r.endTime.value_or(86400));
            }
            anyDay = anyDay || r.days != 0x7f;
            const auto add = [](auto &set, const auto &a, const auto &b) {
                if (a)
                    set.insert(*a);
                if (b)
                    set.insert(*b);
            };
            add(m_dates, r.startDate, r.endDate);
            add(m_kwh, r.minKwh, r.maxKwh);
            add(m_durations, r.minDuration, r.maxDuration);
            add(m_currents, r.minCurrent, r.maxCurrent);
            add(m_powers, r.minPower, r.maxPower);
            if (r.reservation != ReservationKind::None)
                m_reservations = 3;
        }
        m_weekdays = anyDay ? 7 : 1;
    }

    bool run(const Candidates &all)
    {
        for (int i = 0; i < m_reservations && !m_stopped; ++i) {
            m_cell.reservation = ReservationKind(i);
            walkWeekdays(keep(all, [i](const TariffRestriction &r) { return int(r.reservation) == i; }));
        }
        return !m_exhausted;
    }

private:
    template<typename Test> Candidates keep(const Candidates &from, Test test)
    {
        Candidates kept;
        m_work += qint64(from.size()) + 1;
        if (m_work > budget) {
            m_exhausted = true;
            m_stopped = true;
            return kept;
        }
        for (const Candidate &candidate : from) {
            if (test(candidate.element->restriction))
                kept.push_back(candidate);
        }
        return kept;
    }

    void walkWeekdays(const Candidates &from)
    {
        for (int day = 0; day < m_weekdays && !m_stopped; ++day) {
            m_cell.weekday = m_weekdays == 1 ? -1 : day;
            walkTimes(keep(from, [day, this](const TariffRestriction &r) { return m_weekdays == 1 || (r.days >> day & 1); }));
        }
    }

    void walkTimes(const Candidates &from)
    {
        std::set<int> bounds = m_times;
        bounds.insert(0);
        bounds.insert(86400);
        for (auto it = bounds.begin(); std::next(it) != bounds.end() && !m_stopped; ++it) {
            m_cell.dayFrom = *it;
            m_cell.dayTo = *std::next(it);
            walkDates(keep(from, [this](const TariffRestriction &r) { return r.matchesTimeOfDay(m_cell.dayFrom); }));
        }
    }

    // Calls next with the candidates of each stretch between the bounds, open at both ends.
    template<typename Value, typename Low, typename High, typename Set, typename Next>
    void stretches(const std::set<Value> &bounds, const Candidates &from, Low low, High high, Set set, Next next)
    {
        std::optional<Value> lower;
        for (auto it = bounds.begin(); !m_stopped; ++it) {
            const std::optional<Value> upper = it == bounds.end() ? std::nullopt : std::optional<Value>(*it);
            set(lower, upper);
            // The lower bound stands for the stretch; before the first one every upper limit holds.
            next(keep(from, [&](const TariffRestriction &r) {
                const std::optional<Value> &minimum = low(r);
                const std::optional<Value> &maximum = high(r);
                return (!minimum || (lower && *lower >= *minimum)) && (!maximum || !lower || *lower < *maximum);
            }));
            if (it == bounds.end())
                break;
            lower = upper;
        }
    }

    void walkDates(const Candidates &from)
    {
        stretches(
            m_dates, from, [](const TariffRestriction &r) -> const std::optional<qint64> & { return r.startDate; },
            [](const TariffRestriction &r) -> const std::optional<qint64> & { return r.endDate; },
            [this](auto lower, auto upper) {
                m_cell.dateFrom = lower;
                m_cell.dateTo = upper;
            },
            [this](const Candidates &next) { walkEnergy(next); });
    }

    void walkEnergy(const Candidates &from)
    {
        // No charge is below nothing.
        std::set<Exact> bounds = m_kwh;
        bounds.insert(Exact());
        bool skip = false;
        stretches(
            bounds, from, [](const TariffRestriction &r) -> const std::optional<Exact> & { return r.minKwh; },
            [](const TariffRestriction &r) -> const std::optional<Exact> & { return r.maxKwh; },
            [&](auto lower, auto upper) {
                skip = !lower || lower->sign() < 0;
                m_cell.kwhFrom = lower.value_or(Exact());
                m_cell.kwhTo = upper;
            },
            [&](const Candidates &next) {
                if (!skip)
                    walkDuration(next);
            });
    }

    void walkDuration(const Candidates &from)
    {
        std::set<qint64> bounds = m_durations;
        bounds.insert(0);
        bool skip = false;
        stretches(
            bounds, from, [](const TariffRestriction &r) -> const std::optional<qint64> & { return r.minDuration; },
            [](const TariffRestriction &r) -> const std::optional<qint64> & { return r.maxDuration; },
            [&](auto lower, auto upper) {
                skip = !lower || *lower < 0;
                m_cell.durationFrom = lower.value_or(0);
                m_cell.durationTo = upper;
            },
            [&](const Candidates &next) {
                if (!skip)
                    walkCurrent(next);
            });
    }

    void walkCurrent(const Candidates &from)
    {
        if (m_currents.empty()) {
            walkPower(from);
            return;
        }
        std::set<Exact> bounds = m_currents;
        bounds.insert(Exact());
        bool skip = false;
        stretches(
            bounds, from, [](const TariffRestriction &r) -> const std::optional<Exact> & { return r.minCurrent; },
            [](const TariffRestriction &r) -> const std::optional<Exact> & { return r.maxCurrent; },
            [&](auto lower, auto upper) {
                skip = !lower || lower->sign() < 0;
                m_cell.currentFrom = lower;
                m_cell.currentTo = upper;
            },
            [&](const Candidates &next) {
                if (!skip)
                    walkPower(next);
            });
    }

    void walkPower(const Candidates &from)
    {
        if (m_powers.empty()) {
            visit(from);
            return;
        }
        std::set<Exact> bounds = m_powers;
        bounds.insert(Exact());
        bool skip = false;
        stretches(
            bounds, from, [](const TariffRestriction &r) -> const std::optional<Exact> & { return r.minPower; },
            [](const TariffRestriction &r) -> const std::optional<Exact> & { return r.maxPower; },
            [&](auto lower, auto upper) {
                skip = !lower || lower->sign() < 0;
                m_cell.powerFrom = lower;
                m_cell.powerTo = upper;
            },
            [&](const Candidates &next) {
                if (!skip)
                    visit(next);
            });
    }

    void visit(const Candidates &matching)
    {
        if (m_stopped)
            return;
        CellPrice prices[2];
        for (const Candidate &candidate : matching) {
            CellPrice &price = prices[candidate.second];
            if (!price.any())
                price = {candidate.index, candidate.component};
        }
        if (!m_visit(m_cell, prices[0], prices[1]))
            m_stopped = true;
    }

    const std::function<bool(const TariffCell &, CellPrice, CellPrice)> &m_visit;
    std::set<int> m_times;
    std::set<qint64> m_dates;
    std::set<Exact> m_kwh;
    std::set<qint64> m_durations;
    std::set<Exact> m_currents;
    std::set<Exact> m_powers;
    int m_weekdays = 1;
    int m_reservations = 1;
    TariffCell m_cell;
    qint64 m_work = 0;
    bool m_exhausted = false;
    bool m_stopped = false;
};

QString clockText(int second)
{
    return second >= 86400 ? QStringLiteral("24:00") : QTime(0, 0).addSecs(second).toString(QStringLiteral("HH:mm"));
}

} // namespace

bool visitTariffCells(const Tariff &first, const Tariff *second, PriceDimension dimension,
                      const std::function<bool(const TariffCell &, CellPrice, CellPrice)> &visit)
{
    Candidates all = candidatesOf(first, dimension, false);
    if (second) {
        const Candidates more = candidatesOf(*second, dimension, true);
        all.insert(all.end(), more.begin(), more.end());
    }
    return Walker(all, visit).run(all);
}

QString TariffCell::text() const
{
    QStringList parts;
    if (reservation == ReservationKind::Reservation)
        parts.append(PricingText::tr("for a reservation"));
    else if (reservation == ReservationKind::Expires)
        parts.append(PricingText::tr("for a reservation that expires"));
    if (weekday >= 0)
        parts.append(PricingText::tr("on %1").arg(QLocale().dayName(weekday + 1)));
    if (dayFrom != 0 || dayTo != 86400)
        parts.append(PricingText::tr("from %1 to %2").arg(clockText(dayFrom), clockText(dayTo)));
    const auto date = [](qint64 days) { return QLocale().toString(QDate(1970, 1, 1).addDays(days), QLocale::ShortFormat); };
    if (dateFrom)
        parts.append(PricingText::tr("from %1 on").arg(date(*dateFrom)));
    if (dateTo)
        parts.append(PricingText::tr("before %1").arg(date(*dateTo)));
    const auto range = [&](const Exact &from, const std::optional<Exact> &to, const QString &unit) {
        if (from.sign() > 0)
            parts.append(PricingText::tr("from %1 on").arg(QString::fromUtf8(from.toText()) + unit));
        if (to)
            parts.append(PricingText::tr("below %1").arg(QString::fromUtf8(to->toText()) + unit));
    };
    range(kwhFrom, kwhTo, QStringLiteral(" kWh"));
    if (durationFrom > 0)
        parts.append(PricingText::tr("after %1 min").arg(QLocale().toString(double(durationFrom) / 60, 'f', durationFrom % 60 ? 1 : 0)));
    if (durationTo)
        parts.append(PricingText::tr("within %1 min").arg(QLocale().toString(double(*durationTo) / 60, 'f', *durationTo % 60 ? 1 : 0)));
    if (currentFrom)
        range(*currentFrom, currentTo, QStringLiteral(" A"));
    if (powerFrom)
        range(*powerFrom, powerTo, QStringLiteral(" kW"));
    return parts.isEmpty() ? PricingText::tr("always") : parts.join(QStringLiteral(", "));
}

} // namespace Roamscope
