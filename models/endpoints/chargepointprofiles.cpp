// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/chargepointprofiles.h"

#include "models/endpoints/chargepointjson.h"

#include <algorithm>

namespace Roamscope {

using namespace ChargePointJson;

namespace {

constexpr TimeUs second = 1'000'000;
constexpr qint64 day = 86'400;

qint64 floorDivide(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

// Seconds into the schedule at a time, or −1 when it does not run then.
qint64 scheduleSecond(const InstalledProfile &profile, TimeUs at, TimeUs transactionStart)
{
    if ((profile.validFrom != noTime && at < profile.validFrom) || (profile.validTo != noTime && at >= profile.validTo))
        return -1;
    TimeUs begin = profile.start;
    if (profile.kind == InstalledProfile::Kind::Relative)
        begin = transactionStart;
    if (begin == noTime)
        begin = transactionStart != noTime ? transactionStart : profile.validFrom;
    if (begin == noTime)
        return -1;
    qint64 elapsed = floorDivide(at - begin, second);
    if (profile.kind == InstalledProfile::Kind::Recurring) {
        const qint64 cycle = profile.weekly ? 7 * day : day;
        elapsed -= floorDivide(elapsed, cycle) * cycle;
    }
    if (elapsed < 0 || (profile.duration >= 0 && elapsed >= profile.duration))
        return -1;
    return elapsed;
}

const InstalledProfile::Period *periodAt(const InstalledProfile &profile, TimeUs at, TimeUs transactionStart)
{
    const qint64 elapsed = scheduleSecond(profile, at, transactionStart);
    if (elapsed < 0)
        return nullptr;
    const InstalledProfile::Period *found = nullptr;
    for (const InstalledProfile::Period &period : profile.periods) {
        if (period.start <= elapsed)
            found = &period;
    }
    return found;
}

bool concerns(const InstalledProfile &profile, int evse, TimeUs transactionStart, const QByteArray &transaction)
{
    switch (profile.purpose) {
    case InstalledProfile::Purpose::External:
    case InstalledProfile::Purpose::StationMaximum:
        return profile.evse == 0 || profile.evse == evse;
    case InstalledProfile::Purpose::TransactionDefault:
        return evse != 0 && (profile.evse == 0 || profile.evse == evse);
    case InstalledProfile::Purpose::Transaction:
        return evse != 0 && profile.evse == evse && transactionStart != noTime
            && (profile.transaction.isEmpty() || transaction.isEmpty() || profile.transaction == transaction);
    }
    return false;
}

} // namespace

std::optional<InstalledProfile> InstalledProfile::fromJson(const Json &json, int evse)
{
    InstalledProfile profile;
    profile.evse = evse;
    profile.json = json;
    profile.id = integer(json, "chargingProfileId", integer(json, "id"));
    profile.stackLevel = integer(json, "stackLevel");
    const QByteArray purpose = text(json, "chargingProfilePurpose");
    if (purpose == "ChargePointMaxProfile" || purpose == "ChargingStationMaxProfile")
        profile.purpose = Purpose::StationMaximum;
    else if (purpose == "TxDefaultProfile")
        profile.purpose = Purpose::TransactionDefault;
    else if (purpose == "TxProfile")
        profile.purpose = Purpose::Transaction;
    else if (purpose == "ChargingStationExternalConstraints")
        profile.purpose = Purpose::External;
    else
        return std::nullopt;
    const QByteArray kind = text(json, "chargingProfileKind");
    if (kind == "Absolute")
        profile.kind = Kind::Absolute;
    else if (kind == "Recurring")
        profile.kind = Kind::Recurring;
    else if (kind == "Relative")
        profile.kind = Kind::Relative;
    else
        return std::nullopt;
    profile.weekly = text(json, "recurrencyKind") == "Weekly";
    profile.validFrom = ChargePointJson::time(json, "validFrom");
    profile.validTo = ChargePointJson::time(json, "validTo");
    profile.transaction = text(json, "transactionId");
    if (const std::optional<double> number = ChargePointJson::number(json, "transactionId"))
        profile.transaction = QByteArray::number(qint64(*number));
    const Json *schedule = member(json, "chargingSchedule");
    if (schedule && schedule->is_array() && !schedule->empty())
        schedule = &schedule->front();
    if (!schedule || !schedule->is_object())
        return std::nullopt;
    profile.start = ChargePointJson::time(*schedule, "startSchedule");
    profile.duration = integer(*schedule, "duration", -1);
    profile.amperes = text(*schedule, "chargingRateUnit") != "W";
    const Json &periods = list(*schedule, "chargingSchedulePeriod");
    if (periods.empty() || periods.size() > ChargePointProfiles::maximumPeriods)
        return std::nullopt;
    for (const Json &period : periods) {
        const std::optional<double> limit = ChargePointJson::number(period, "limit");
        if (!limit || *limit < 0)
            return std::nullopt;
        profile.periods.push_back({integer(period, "startPeriod"), *limit, std::clamp(integer(period, "numberPhases", 3), 1, 3)});
    }
    if (profile.periods.front().start != 0)
        return std::nullopt;
    // A recurring or absolute one needs a beginning that is known.
    if (profile.kind == Kind::Recurring && profile.start == noTime)
        return std::nullopt;
    return profile;
}

bool ChargePointProfiles::add(InstalledProfile profile)
{
    std::erase_if(m_profiles, [&](const InstalledProfile &old) {
        return old.id == profile.id
            || (old.purpose == profile.purpose && old.stackLevel == profile.stackLevel && old.evse == profile.evse
                && old.transaction == profile.transaction);
    });
    if (m_profiles.size() >= maximumProfiles)
        return false;
    m_profiles.push_back(std::move(profile));
    return true;
}

int ChargePointProfiles::removeIf(const std::function<bool(const InstalledProfile &)> &match)
{
    return int(std::erase_if(m_profiles, match));
}

ProfileLimit ChargePointProfiles::limit(int evse, TimeUs at, TimeUs transactionStart, const QByteArray &transaction) const
{
    // For each purpose the deciding period, with its profile.
    struct Decided
    {
        const InstalledProfile *profile = nullptr;
        const InstalledProfile::Period *period = nullptr;
    };
    Decided decided[4];
    for (const InstalledProfile &profile : m_profiles) {
        if (!concerns(profile, evse, transactionStart, transaction))
            continue;
        Decided &best = decided[int(profile.purpose)];
        if (best.profile && (best.profile->stackLevel > profile.stackLevel || (best.profile->stackLevel == profile.stackLevel && best.profile->evse > profile.evse)))
            continue;
        if (const InstalledProfile::Period *period = periodAt(profile, at, transactionStart))
            best = {&profile, period};
    }
    if (decided[int(InstalledProfile::Purpose::Transaction)].profile)
        decided[int(InstalledProfile::Purpose::TransactionDefault)] = {};
    ProfileLimit least;
    for (const Decided &one : decided) {
        if (!one.profile)
            continue;
        const double perAmpere = m_voltage * one.period->phases;
        const double watts = one.profile->amperes ? one.period->limit * perAmpere : one.period->limit;
        if (least.watts < 0 || watts < least.watts)
            least = {watts, one.profile->amperes ? one.period->limit : one.period->limit / perAmpere, one.period->phases};
    }
    return least;
}

TimeUs ChargePointProfiles::nextChange(int evse, TimeUs at, TimeUs transactionStart) const
{
    TimeUs next = noTime;
    const auto candidate = [&](TimeUs time) {
        if (time > at && (next == noTime || time < next))
            next = time;
    };
    for (const InstalledProfile &profile : m_profiles) {
        if (!concerns(profile, evse, transactionStart, {}))
            continue;
        if (profile.validFrom != noTime)
            candidate(profile.validFrom);
        if (profile.validTo != noTime)
            candidate(profile.validTo);
        TimeUs begin = profile.kind == InstalledProfile::Kind::Relative ? transactionStart : profile.start;
        if (begin == noTime)
            begin = transactionStart != noTime ? transactionStart : profile.validFrom;
        if (begin == noTime)
            continue;
        TimeUs cycle = 0;
        if (profile.kind == InstalledProfile::Kind::Recurring) {
            cycle = (profile.weekly ? 7 * day : day) * second;
            begin += floorDivide(at - begin, cycle) * cycle;
        }
        for (const InstalledProfile::Period &period : profile.periods)
            candidate(begin + period.start * second);
        if (profile.duration >= 0)
            candidate(begin + profile.duration * second);
        if (cycle > 0)
            candidate(begin + cycle);
    }
    return next;
}

std::vector<ChargePointProfiles::Step> ChargePointProfiles::composite(int evse, TimeUs from, qint64 seconds, bool amperes, double unlimitedW,
                                                                      int phases, TimeUs transactionStart, const QByteArray &transaction) const
{
    // Relative schedules begin now when nothing is charging: what would hold for a charge that began at once.
    const TimeUs begin = transactionStart == noTime ? from : transactionStart;
    std::vector<Step> steps;
    TimeUs at = from;
    const TimeUs end = from + std::max<qint64>(0, seconds) * second;
    while (at < end && steps.size() < std::size_t(maximumPeriods)) {
        const ProfileLimit found = limit(evse, at, begin, transaction);
        Step step {(at - from) / second, 0, phases};
        const double watts = found.watts < 0 ? unlimitedW : std::min(found.watts, unlimitedW);
        if (found.watts >= 0)
            step.phases = std::min(phases, found.phases);
        step.limit = amperes ? watts / (m_voltage * step.phases) : watts;
        step.limit = std::floor(step.limit * 10 + 1e-6) / 10;
        if (steps.empty() || steps.back().limit != step.limit || steps.back().phases != step.phases)
            steps.push_back(step);
        const TimeUs next = nextChange(evse, at, begin);
        if (next == noTime)
            break;
        at = next;
    }
    return steps;
}

} // namespace Roamscope
