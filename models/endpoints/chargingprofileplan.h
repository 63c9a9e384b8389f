// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/catalog/protocolversion.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace Roamscope {

/// A limit from a moment on.
struct ChargingProfilePeriod
{
    int start = 0; ///< s from the beginning of the schedule
    double limit = 0; ///< A per phase, or W in all
    int phases = 0; ///< 0 = not told (the protocol means 3)
    bool operator==(const ChargingProfilePeriod &) const = default;
};

/// A charging profile as it is planned on screen: one schedule, of any OCPP version. A value.
struct ChargingProfilePlan
{
    enum class Purpose : quint8 { Station, TransactionDefault, Transaction };
    enum class Timing : quint8 { Absolute, Recurring, Relative };
    enum class Recurrency : quint8 { Daily, Weekly };
    enum class Unit : quint8 { Ampere, Watt };

    int id = 1;
    int stackLevel = 0;
    Purpose purpose = Purpose::TransactionDefault;
    Timing timing = Timing::Absolute;
    Recurrency recurrency = Recurrency::Daily;
    Unit unit = Unit::Ampere;
    TimeUs validFrom = noTime;
    TimeUs validTo = noTime;
    TimeUs start = noTime; ///< Absolute and Recurring
    int duration = 0; ///< s; 0 = until something else holds
    QByteArray transaction {}; ///< Purpose::Transaction
    double minimumRate = -1; ///< −1 = not told
    QList<ChargingProfilePeriod> periods {{0, 16, 0}};

    bool operator==(const ChargingProfilePlan &) const = default;

    /// What is wrong with it, translated sentences: no period at 0, not ascending, more digits than 0.1 …
    QStringList problems() const;
    /// The profile as the version has it: ChargingProfile, ChargingProfileType.
    nlohmann::ordered_json toJson(ProtocolVersion version) const;
    /// Reads a profile of any version, or a request that carries one. Nothing when there is no schedule in it.
    static std::optional<ChargingProfilePlan> fromJson(const nlohmann::ordered_json &json);
    /// Reads the answer to GetCompositeSchedule of any version. Nothing when it has no schedule.
    static std::optional<ChargingProfilePlan> fromComposite(const QByteArray &payload);

    /// The limit as corners of a step line: seconds from the start and value, two a period, up to `length`
    /// seconds (or the duration, where that is shorter).
    QList<QPair<double, double>> curve(int length) const;
    /// The limit in force at a second; nothing outside.
    std::optional<double> limitAt(int second) const;
};

} // namespace Roamscope
