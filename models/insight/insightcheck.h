// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/capture/analysisfacts.h"
#include "models/insight/finding.h"

#include <QLatin1StringView>

#include <memory>
#include <span>
#include <vector>

namespace Roamscope {

class FindingList;
class InsightThresholds;
struct InsightInput;

/// What checks are grouped by in lists and profiles.
enum class InsightArea : quint8 { Clocks, Transactions, Authorization, Status, Locations, TariffsAndCdrs, Protocol, Energy };
inline constexpr int insightAreaCount = 8;
QString displayName(InsightArea area);
/// "clocks", "transactions" …: as in profiles and `--json`.
QLatin1StringView insightAreaId(InsightArea area);

/// A limit that a check goes by; the user can change it in a site profile.
struct InsightThreshold
{
    QByteArray id {}; ///< "clock-drift.warning": begins with the check's id
    double value = 0; ///< by default
    QLatin1StringView unit {}; ///< "s", "W", "%", "" …
    double lowest = 0;
    double highest = 1e9;
};

/// A check while it goes through a capture. Fed by one thread, in the order of time; what it keeps is bounded by
/// the number of charge points, transactions and objects, not of frames. `report` may be called several times
/// while a capture grows, so it must not change anything.
class InsightRunner
{
public:
    virtual ~InsightRunner() = default;
    /// Every frame: columns only, no body is read here.
    virtual void see(FrameId frame, const Frame &row);
    /// Every fact of a frame, after the frame was seen.
    virtual void take(const Fact &fact);
    /// Says what it has found, with all else that is known by now.
    virtual void report(const InsightInput &input, FindingList &findings) const = 0;
};

/// One question that is asked of the data. Stateless; made once, lives as long as the program.
class InsightCheck
{
public:
    virtual ~InsightCheck() = default;

    virtual QLatin1StringView id() const = 0; ///< stable: "clock-drift"
    virtual InsightArea area() const = 0;
    virtual QString title() const = 0; ///< translated
    /// What it looks for and when it stays silent, in a translated sentence or two: for the list of checks.
    virtual QString description() const = 0;
    virtual std::vector<InsightThreshold> thresholds() const { return {}; }
    /// Which data it needs to say anything.
    enum Need : quint8 { Nothing = 0, Ocpp = 1, Ocpi = 2, Cdrs = 4, BothParties = 8, EnergyData = 16, ChargerLog = 32 };
    virtual int needs() const { return Ocpp; }
    /// Whether the runner wants see() and take(): most checks of Datasets do not.
    enum Feed : quint8 { None = 0, Frames = 1, Facts = 2 };
    virtual int feed() const { return Facts; }

    virtual std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &thresholds) const = 0;
    virtual InsightText text(const Finding &finding, const InsightInput &input) const = 0;
};

/// All checks, in a stable order. Each file of checks adds its own through a function that this one calls.
std::span<const InsightCheck *const> insightChecks();
/// Null when there is none.
const InsightCheck *insightCheck(QByteArrayView id);

using InsightChecks = std::vector<std::unique_ptr<InsightCheck>>;
void addClockChecks(InsightChecks &checks);
void addTransactionChecks(InsightChecks &checks);
void addAuthorizationChecks(InsightChecks &checks);
void addStatusChecks(InsightChecks &checks);
void addLocationChecks(InsightChecks &checks);
void addTariffChecks(InsightChecks &checks);
void addCdrChecks(InsightChecks &checks);
void addProtocolChecks(InsightChecks &checks);
void addEnergyChecks(InsightChecks &checks);

} // namespace Roamscope
