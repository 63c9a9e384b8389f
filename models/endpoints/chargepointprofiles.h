// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <nlohmann/json.hpp>

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace Roamscope {

/// A charging profile as a station keeps it, of any version.
struct InstalledProfile
{
    enum class Purpose : quint8 { External, StationMaximum, TransactionDefault, Transaction };
    enum class Kind : quint8 { Absolute, Recurring, Relative };
    struct Period
    {
        qint64 start = 0; ///< seconds
        double limit = 0;
        int phases = 3;
    };

    int id = 0;
    int evse = 0; ///< 0 = all
    int stackLevel = 0;
    Purpose purpose = Purpose::TransactionDefault;
    Kind kind = Kind::Absolute;
    bool weekly = false;
    bool amperes = true;
    TimeUs validFrom = noTime;
    TimeUs validTo = noTime;
    TimeUs start = noTime; ///< of the schedule, station time
    qint64 duration = -1; ///< seconds; −1 = without end
    QByteArray transaction {};
    std::vector<Period> periods {};
    nlohmann::ordered_json json {}; ///< as it came, for reports

    /// Reads 1.6's csChargingProfiles or 2.x's chargingProfile; nullopt when it makes no sense.
    static std::optional<InstalledProfile> fromJson(const nlohmann::ordered_json &json, int evse);
};

/// A limit that holds at a moment.
struct ProfileLimit
{
    double watts = -1; ///< −1 = none
    double amperes = -1; ///< as the deciding profile says it, or converted
    int phases = 3;
};

/// The charging profiles that are installed, and the limit that they make together: in each purpose the highest
/// stack level that says something, a transaction's profile over the default, and the least of all purposes.
/// Times are the station's own.
class ChargePointProfiles
{
public:
    static constexpr int maximumProfiles = 100;
    static constexpr int maximumPeriods = 1024;

    explicit ChargePointProfiles(double voltage)
        : m_voltage(voltage)
    {
    }

    /// False when there is no room. Replaces one of the same id, or of the same purpose, level and EVSE.
    bool add(InstalledProfile profile);
    /// How many went.
    int removeIf(const std::function<bool(const InstalledProfile &)> &match);
    const std::vector<InstalledProfile> &all() const { return m_profiles; }

    ProfileLimit limit(int evse, TimeUs at, TimeUs transactionStart, const QByteArray &transaction) const;
    /// When the limit may change next after `at`; noTime when never.
    TimeUs nextChange(int evse, TimeUs at, TimeUs transactionStart) const;

    struct Step
    {
        qint64 start = 0; ///< seconds
        double limit = 0;
        int phases = 3;
    };
    /// The limits of the next `seconds`, joined; `unlimitedW` where nothing limits.
    std::vector<Step> composite(int evse, TimeUs from, qint64 seconds, bool amperes, double unlimitedW, int phases,
                                TimeUs transactionStart, const QByteArray &transaction) const;

private:
    std::vector<InstalledProfile> m_profiles;
    double m_voltage;
};

} // namespace Roamscope
