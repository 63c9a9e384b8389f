// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/chargingprofileplan.h"

#include "models/capture/isotime.h"

#include <QCoreApplication>
#include <QLocale>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;
using Plan = ChargingProfilePlan;

constexpr std::size_t maximumPeriods = 5000;

bool is16(ProtocolVersion version)
{
    return version == ProtocolVersion::Ocpp16;
}

std::string timeText(TimeUs time)
{
    return formatIsoTime(time - time % 1000).toStdString();
}

const Json *member(const Json &json, const char *name)
{
    const auto found = json.is_object() ? json.find(name) : json.end();
    return found == json.end() ? nullptr : &*found;
}

double number(const Json &json, const char *name, double absent)
{
    const Json *value = member(json, name);
    if (!value || !value->is_number())
        return absent;
    const double read = value->get<double>();
    return std::isfinite(read) && std::abs(read) < 1e9 ? read : absent;
}

std::string text(const Json &json, const char *name)
{
    const Json *value = member(json, name);
    return value && value->is_string() ? value->get<std::string>() : std::string();
}

TimeUs time(const Json &json, const char *name)
{
    return parseIsoTime(text(json, name));
}

const char *purposeText(Plan::Purpose purpose, ProtocolVersion version)
{
    switch (purpose) {
    case Plan::Purpose::Station:
        return is16(version) ? "ChargePointMaxProfile" : "ChargingStationMaxProfile";
    case Plan::Purpose::TransactionDefault:
        return "TxDefaultProfile";
    case Plan::Purpose::Transaction:
        break;
    }
    return "TxProfile";
}

bool readSchedule(const Json &schedule, Plan *plan)
{
    const Json *periods = member(schedule, "chargingSchedulePeriod");
    if (!periods || !periods->is_array() || periods->empty() || periods->size() > maximumPeriods)
        return false;
    plan->unit = text(schedule, "chargingRateUnit") == "W" ? Plan::Unit::Watt : Plan::Unit::Ampere;
    plan->duration = int(number(schedule, "duration", 0));
    plan->minimumRate = number(schedule, "minChargingRate", -1);
    if (const TimeUs start = time(schedule, "startSchedule"); start != noTime)
        plan->start = start;
    plan->periods.clear();
    for (const Json &period : *periods)
        plan->periods.append({int(number(period, "startPeriod", 0)), number(period, "limit", 0), int(number(period, "numberPhases", 0))});
    return true;
}

// The profile in a request that carries one.
const Json *profileIn(const Json &json)
{
    for (const char *name : {"csChargingProfiles", "chargingProfile"}) {
        if (const Json *profile = member(json, name))
            return profile;
    }
    return &json;
}

} // namespace

QStringList ChargingProfilePlan::problems() const
{
    const auto say = [](const char *source) { return QCoreApplication::translate("Roamscope", source); };
    QStringList list;
    if (periods.isEmpty())
        list.append(say(QT_TRANSLATE_NOOP("Roamscope", "The schedule has no period.")));
    else if (periods.constFirst().start != 0)
        list.append(say(QT_TRANSLATE_NOOP("Roamscope", "The first period must begin at 0.")));
    for (qsizetype i = 0; i < periods.size(); ++i) {
        const ChargingProfilePeriod &period = periods[i];
        const QString place = QLocale().toString(i + 1);
        if (i > 0 && period.start <= periods[i - 1].start)
            list.append(say(QT_TRANSLATE_NOOP("Roamscope", "Period %1 does not begin after the one before.")).arg(place));
        if (period.limit < 0)
            list.append(say(QT_TRANSLATE_NOOP("Roamscope", "The limit of period %1 is negative.")).arg(place));
        if (std::abs(period.limit * 10 - std::round(period.limit * 10)) > 1e-6)
            list.append(say(QT_TRANSLATE_NOOP("Roamscope", "The limit of period %1 has more than one decimal.")).arg(place));
        if (period.phases < 0 || period.phases > 3)
            list.append(say(QT_TRANSLATE_NOOP("Roamscope", "Period %1 must have 1 to 3 phases.")).arg(place));
        if (duration > 0 && period.start >= duration)
            list.append(say(QT_TRANSLATE_NOOP("Roamscope", "Period %1 begins after the end of the schedule.")).arg(place));
    }
    if (timing != Timing::Relative && start == noTime)
        list.append(say(QT_TRANSLATE_NOOP("Roamscope", "An absolute or recurring schedule needs its start.")));
    if (timing == Timing::Recurring && duration > (recurrency == Recurrency::Daily ? 86'400 : 7 * 86'400))
        list.append(say(QT_TRANSLATE_NOOP("Roamscope", "The schedule is longer than the time after which it repeats.")));
    if (validFrom != noTime && validTo != noTime && validTo <= validFrom)
        list.append(say(QT_TRANSLATE_NOOP("Roamscope", "The profile ends before it becomes valid.")));
    if (purpose == Purpose::Transaction && transaction.isEmpty())
        list.append(say(QT_TRANSLATE_NOOP("Roamscope", "A profile of a transaction needs the transaction's id.")));
    return list;
}

Json ChargingProfilePlan::toJson(ProtocolVersion version) const
{
    Json schedule = Json::object();
    if (!is16(version))
        schedule["id"] = id;
    if (timing != Timing::Relative && start != noTime)
        schedule["startSchedule"] = timeText(start);
    if (duration > 0)
        schedule["duration"] = duration;
    schedule["chargingRateUnit"] = unit == Unit::Watt ? "W" : "A";
    schedule["chargingSchedulePeriod"] = Json::array();
    for (const ChargingProfilePeriod &period : periods) {
        // One decimal at most, and none where none is needed: 16, not 16.0.
        const double limit = std::round(period.limit * 10) / 10;
        Json one {{"startPeriod", period.start}};
        if (limit == std::floor(limit))
            one["limit"] = qint64(limit);
        else
            one["limit"] = limit;
        if (period.phases > 0)
            one["numberPhases"] = period.phases;
        schedule["chargingSchedulePeriod"].push_back(one);
    }
    if (minimumRate >= 0)
        schedule["minChargingRate"] = std::round(minimumRate * 10) / 10;

    Json json {{is16(version) ? "chargingProfileId" : "id", id}, {"stackLevel", stackLevel}, {"chargingProfilePurpose", purposeText(purpose, version)}};
    json["chargingProfileKind"] = timing == Timing::Absolute ? "Absolute" : timing == Timing::Recurring ? "Recurring" : "Relative";
    if (timing == Timing::Recurring)
        json["recurrencyKind"] = recurrency == Recurrency::Daily ? "Daily" : "Weekly";
    if (validFrom != noTime)
        json["validFrom"] = timeText(validFrom);
    if (validTo != noTime)
        json["validTo"] = timeText(validTo);
    if (purpose == Purpose::Transaction && !transaction.isEmpty()) {
        if (is16(version))
            json["transactionId"] = transaction.toLongLong();
        else
            json["transactionId"] = transaction.toStdString();
    }
    if (is16(version))
        json["chargingSchedule"] = schedule;
    else
        json["chargingSchedule"] = Json::array({schedule});
    return json;
}

std::optional<ChargingProfilePlan> ChargingProfilePlan::fromJson(const Json &json)
{
    const Json &profile = *profileIn(json);
    const Json *schedule = member(profile, "chargingSchedule");
    if (schedule && schedule->is_array())
        schedule = schedule->empty() ? nullptr : &schedule->front();
    Plan plan;
    if (!schedule || !readSchedule(*schedule, &plan))
        return {};
    plan.id = int(number(profile, member(profile, "id") ? "id" : "chargingProfileId", 1));
    plan.stackLevel = int(number(profile, "stackLevel", 0));
    const std::string purpose = text(profile, "chargingProfilePurpose");
    plan.purpose = purpose == "TxProfile" ? Purpose::Transaction : purpose == "TxDefaultProfile" ? Purpose::TransactionDefault : Purpose::Station;
    const std::string kind = text(profile, "chargingProfileKind");
    plan.timing = kind == "Recurring" ? Timing::Recurring : kind == "Relative" ? Timing::Relative : Timing::Absolute;
    plan.recurrency = text(profile, "recurrencyKind") == "Weekly" ? Recurrency::Weekly : Recurrency::Daily;
    plan.validFrom = time(profile, "validFrom");
    plan.validTo = time(profile, "validTo");
    if (const Json *transaction = member(profile, "transactionId"))
        plan.transaction = transaction->is_string() ? QByteArray::fromStdString(transaction->get<std::string>())
            : transaction->is_number_integer()      ? QByteArray::number(transaction->get<qint64>())
                                                    : QByteArray();
    return plan;
}

std::optional<ChargingProfilePlan> ChargingProfilePlan::fromComposite(const QByteArray &payload)
{
    const Json answer = Json::parse(payload.constBegin(), payload.constEnd(), nullptr, false);
    const Json *schedule = member(answer, "chargingSchedule"); // 1.6
    if (!schedule)
        schedule = member(answer, "schedule"); // 2.x
    Plan plan;
    if (!schedule || !readSchedule(*schedule, &plan))
        return {};
    const TimeUs outer = time(answer, "scheduleStart");
    const TimeUs inner = time(*schedule, "scheduleStart");
    if (outer != noTime || inner != noTime)
        plan.start = outer != noTime ? outer : inner;
    return plan;
}

QList<QPair<double, double>> ChargingProfilePlan::curve(int length) const
{
    QList<QPair<double, double>> corners;
    const int end = duration > 0 ? std::min(duration, length) : length;
    for (qsizetype i = 0; i < periods.size(); ++i) {
        if (periods[i].start >= end)
            break;
        const int until = i + 1 < periods.size() ? std::min(periods[i + 1].start, end) : end;
        if (until <= periods[i].start)
            continue;
        corners.append({double(periods[i].start), periods[i].limit});
        corners.append({double(until), periods[i].limit});
    }
    return corners;
}

std::optional<double> ChargingProfilePlan::limitAt(int second) const
{
    if (second < 0 || (duration > 0 && second >= duration))
        return {};
    std::optional<double> limit;
    for (const ChargingProfilePeriod &period : periods) {
        if (period.start > second)
            break;
        limit = period.limit;
    }
    return limit;
}

} // namespace Roamscope
