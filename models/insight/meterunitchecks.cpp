// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/metertrail.h"
#include "models/insight/ocppcheck.h"

#include "models/capture/capture.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Roamscope::ocppchecks {

namespace {

using Part = FindingEvidence::Part;
using Points = std::vector<MeterTrail::Point>;

/// Energy by the register and by the power's integral over the same time.
struct Integral
{
    double metered = 0; ///< Wh
    double integrated = 0; ///< Wh
    double highest = 0; ///< W
    int samples = 0;
    TimeUs from = noTime;
    TimeUs to = noTime;
    FrameId first = noFrame;
    FrameId last = noFrame;
};

double registerAt(const Points &energy, TimeUs time)
{
    const auto after = std::lower_bound(energy.begin(), energy.end(), time, [](const MeterTrail::Point &point, TimeUs moment) { return point.time < moment; });
    if (after == energy.end() || after == energy.begin())
        return after == energy.end() ? energy.back().value : after->value;
    const MeterTrail::Point &before = *std::prev(after);
    const double part = after->time == before.time ? 1 : double(time - before.time) / double(after->time - before.time);
    return before.value + part * (after->value - before.value);
}

// Trapezoids between samples that lie close enough to stand for the time between them.
Integral integrate(const MeterTrail &trail)
{
    Integral result;
    if (trail.power.size() < 2 || trail.energy.size() < 2)
        return result;
    for (std::size_t i = 1; i < trail.power.size(); ++i) {
        const MeterTrail::Point &before = trail.power[i - 1];
        const MeterTrail::Point &after = trail.power[i];
        if (after.time - before.time > 20 * minute || before.time < trail.energy.front().time - second || after.time > trail.energy.back().time + second)
            continue;
        result.integrated += (before.value + after.value) / 2 * double(after.time - before.time) / double(hour);
        result.metered += registerAt(trail.energy, after.time) - registerAt(trail.energy, before.time);
        result.highest = std::max({result.highest, before.value, after.value});
        if (result.from == noTime) {
            result.from = before.time;
            result.first = before.frame;
        }
        result.to = after.time;
        result.last = after.frame;
        ++result.samples;
    }
    return result;
}

bool isNear(double value, double target, double factor)
{
    return value > target / factor && value < target * factor;
}

/// Values a thousand times too large or too small.
class UnitFactor final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::UnitFactor)
public:
    QLatin1StringView id() const override { return QLatin1StringView("unit-factor"); }
    InsightArea area() const override { return InsightArea::Transactions; }
    QString title() const override { return tr("A value is off by a factor of 1000"); }
    QString description() const override
    {
        return tr("Finds kWh sent as Wh and kW as W or the other way round, by comparing readings, power, start, stop and the session at the partner with each other.");
    }
    int feed() const override { return None; }

    void find(const InsightInput &input, const OcppWitness &, FindingList &findings) const override
    {
        const Analysis &analysis = *input.analysis;
        const MeterTrails trails(*input.capture, analysis);
        for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
            const MeterTrail trail = trails.of(int(i));
            session(input, int(i), findings);
            if (!trail.timesKnown || trail.energy.empty())
                continue;
            if (!registers(input, int(i), trail, findings))
                slope(input, int(i), trail, findings);
        }
    }

protected:
    // Start and stop (Wh by the specification) against the samples between them.
    bool registers(const InsightInput &input, int index, const MeterTrail &trail, FindingList &findings) const
    {
        const Transaction &transaction = input.analysis->transactions[std::size_t(index)];
        const MeterTrail::Point &first = trail.energy.front();
        const double start = transaction.meterStartWh;
        if (transaction.version != ProtocolVersion::Ocpp16 || !(start > 2000) || first.value < 2)
            return false;
        const double ratio = start / first.value;
        // What flows until the first sample is little beside a register of years; a young meter tells nothing.
        const bool samplesInKwh = ratio > 990 && ratio < 1001;
        const bool startInKwh = ratio < 0.00101 && ratio > 0.00099;
        if (!samplesInKwh && !startInKwh)
            return false;
        Finding finding = make(samplesInKwh ? "samples-in-kwh" : "start-in-kwh", Severity::Error, *input.analysis, index);
        finding.values = {decimal(start, 0), decimal(first.value, 3)};
        addEvidence(finding, input.capture.get(), Part::Fact, first.frame, "/meterValue", decimal(first.value, 3));
        addEvidence(finding, input.capture.get(), Part::Expected, frameOf(*input.capture, transaction, {"StartTransaction"}), "/meterStart", decimal(start, 0));
        finding.causes.append({samplesInKwh ? "unit-missing" : "start-unit", 85, {}});
        findings.add(std::move(finding));
        return true;
    }

    // Power against the rise of the register.
    void slope(const InsightInput &input, int index, const MeterTrail &trail, FindingList &findings) const
    {
        const Integral integral = integrate(trail);
        if (integral.samples < 2 || integral.integrated <= 0 || integral.metered <= 0)
            return;
        const double ratio = integral.integrated / integral.metered;
        const bool small = isNear(ratio, 0.001, 1.5);
        const bool large = isNear(ratio, 1000, 1.5);
        // A plausible charge tells which of the two is wrong.
        if (!small && !large)
            return;
        const bool powerWrong = small ? integral.highest < 500 && integral.metered > 100 : integral.highest > 1e6;
        Finding finding = make(powerWrong ? (small ? "power-in-kw" : "power-too-large") : small ? "energy-too-large" : "energy-in-kwh", Severity::Error, *input.analysis, index);
        finding.from = integral.from;
        finding.to = integral.to;
        finding.values = {decimal(integral.metered, 1), decimal(integral.integrated, 1), decimal(integral.highest, 1)};
        addEvidence(finding, input.capture.get(), Part::Fact, integral.first, "/meterValue");
        addEvidence(finding, input.capture.get(), Part::Fact, integral.last, "/meterValue");
        finding.causes.append({"unit-missing", 80, {}});
        finding.causes.append({"middleware", 30, {}});
        findings.add(std::move(finding));
    }

    // What the partner was told against what was metered.
    void session(const InsightInput &input, int index, FindingList &findings) const
    {
        const Transaction &transaction = input.analysis->transactions[std::size_t(index)];
        const double metered = transaction.energyWh() / 1000;
        if (!(metered > 0.05) || !(transaction.sessionKwh > 0) || transaction.stop == noTime)
            return;
        const double ratio = transaction.sessionKwh / metered;
        if (!isNear(ratio, 1000, 1.05) && !isNear(ratio, 0.001, 1.05))
            return;
        Finding finding = make(ratio > 1 ? "session-in-wh" : "session-too-small", Severity::Error, *input.analysis, index);
        finding.party = DatasetRole::Cpo;
        finding.values = {decimal(metered * 1000, 0), decimal(transaction.sessionKwh, 3), transaction.sessionId};
        FrameId carried = noFrame;
        for (const FrameId frame : transaction.frames) {
            if (frame < input.capture->size() && input.capture->frames().kind(frame) == FrameKind::HttpRequest
                && input.capture->actions().text(input.capture->frames().action(frame)).endsWith("sessions"))
                carried = frame;
        }
        addEvidence(finding, input.capture.get(), Part::Fact, carried, "/kwh", decimal(transaction.sessionKwh, 3));
        addEvidence(finding, input.capture.get(), Part::Expected, frameOf(*input.capture, transaction, {"StopTransaction", "TransactionEvent"}, true), {}, decimal(transaction.meterStopWh, 0));
        finding.causes.append({"middleware", 90, {}});
        findings.add(std::move(finding));
    }

    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const QString who = transactionName(finding);
        const QString where = place(finding, input);
        const QLocale locale;
        const double first = finding.values.value(0).toDouble();
        const double second = finding.values.value(1).toDouble();
        if (finding.cause == "session-in-wh" || finding.cause == "session-too-small")
            return tr("%1: the meter says %2 for %3, session %4 tells the partner %5 kWh.")
                .arg(where, energy(first), who, plain(finding.values.value(2)), locale.toString(second, 'f', 3));
        if (finding.cause == "samples-in-kwh")
            return tr("%1: %2 begins at %3 Wh, but its first sample says %4 Wh.").arg(where, who, locale.toString(first, 'f', 0), locale.toString(second, 'f', 3));
        if (finding.cause == "start-in-kwh")
            return tr("%1: %2 begins at %3 Wh, a thousandth of its first sample of %4 Wh.").arg(where, who, locale.toString(first, 'f', 0), locale.toString(second, 'f', 0));
        return tr("%1: in %2 the register rises by %3, while the reported power makes %4.").arg(where, who, energy(first), energy(second));
    }
    QString meaning(const Finding &finding) const override
    {
        if (finding.cause.startsWith("power"))
            return tr("Power limits, load management and the partner's display work with a thousandth or a thousand times of what flows; the bill is not touched.");
        return tr("The charge is billed at a thousand times or a thousandth of what was delivered.");
    }
    Cause causeText(const Finding &finding, const FindingCause &cause) const override
    {
        if (cause.id == "start-unit")
            return {tr("The charger writes meterStart in kWh"), tr("meterStart is Wh by the specification, and the samples are a thousand times larger.")};
        if (cause.id == "unit-missing")
            return finding.cause.startsWith("power") ? Cause {tr("The charger sends kW without saying so"), tr("A power sample without a unit is read as W.")}
                                                     : Cause {tr("The charger sends kWh without saying so"), tr("An energy sample without a unit is read as Wh.")};
        return {tr("The mapping between charger and partner does not convert the unit"), {}};
    }
    QString advice(const Finding &finding) const override
    {
        if (finding.party == DatasetRole::Cpo)
            return tr("Divide Wh by 1000 in the mapping's rule for kwh, and correct the sessions and CDRs that were sent.");
        return tr("Correct it in the mapping for this model of charger until its firmware names the unit, and check CDRs already sent.");
    }
    QString clause(const Finding &finding, ProtocolVersion version) const override
    {
        if (finding.party == DatasetRole::Cpo)
            return tr("OCPI, Session object: kwh is in kWh.");
        return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 7.43: the default unit of a sample is Wh.") : tr("OCPP 2.x, UnitOfMeasureType: the default unit is Wh.");
    }
};

/// A register and a power that do not fit each other.
class EnergyAgainstPower final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::EnergyAgainstPower)
public:
    QLatin1StringView id() const override { return QLatin1StringView("energy-against-power"); }
    InsightArea area() const override { return InsightArea::Transactions; }
    QString title() const override { return tr("Energy and power of a charge do not fit"); }
    QString description() const override
    {
        return tr("Compares the rise of the register with the power that the charger reports, integrated over the same time. Needs six power samples close enough together; a factor of 1000 is told as a wrong unit instead.");
    }
    int feed() const override { return None; }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{threshold(*this, "deviation"), 25, QLatin1StringView("%"), 5, 1000}, {threshold(*this, "least"), 1000, QLatin1StringView("Wh"), 0, 1e6}};
    }

    void find(const InsightInput &input, const OcppWitness &, FindingList &findings) const override
    {
        const Analysis &analysis = *input.analysis;
        const double allowed = input.thresholds.value(threshold(*this, "deviation")) / 100;
        const double least = input.thresholds.value(threshold(*this, "least"));
        const MeterTrails trails(*input.capture, analysis);
        for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
            // A register that falls or jumps is told by its own check.
            const MeterTrail trail = trails.of(int(i));
            if (!trail.timesKnown || analysis.transactions[i].issues.testFlag(TransactionIssue::MeterBackwards))
                continue;
            const Integral integral = integrate(trail);
            const double difference = std::abs(integral.metered - integral.integrated);
            const double larger = std::max(integral.metered, integral.integrated);
            if (integral.samples < 5 || integral.metered < 0 || difference < least || difference < allowed * larger)
                continue;
            const double ratio = integral.metered > 0 ? integral.integrated / integral.metered : 1e9;
            if (isNear(ratio, 1000, 2) || isNear(ratio, 0.001, 2))
                continue;
            Finding finding = make("differs", Severity::Warning, analysis, int(i));
            finding.from = integral.from;
            finding.to = integral.to;
            finding.values = {decimal(integral.metered, 0), decimal(integral.integrated, 0), decimal((integral.integrated - integral.metered) / std::max(1.0, integral.metered) * 100, 0)};
            addEvidence(finding, input.capture.get(), Part::Fact, integral.first, "/meterValue");
            addEvidence(finding, input.capture.get(), Part::Fact, integral.last, "/meterValue");
            if (integral.metered < 10)
                finding.causes.append({"register-stands", 90, {}});
            else if (isNear(ratio, 1.0 / 3, 1.08))
                finding.causes.append({"one-phase", 85, {}});
            else if (isNear(ratio, 3, 1.08))
                finding.causes.append({"three-times", 80, {}});
            else if (integral.integrated < 1)
                finding.causes.append({"power-zero", 85, {}});
            finding.causes.append({"offered", ratio > 1 ? 50 : 20, {}});
            finding.causes.append({"sparse", 30, {}});
            sortCauses(finding);
            finding.cause = finding.causes.first().id;
            if (finding.cause == "register-stands")
                finding.severity = Severity::Error;
            findings.add(std::move(finding));
        }
    }

protected:
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1: from %2 to %3 the register of %4 rises by %5; the reported power makes %6.")
                                 .arg(place(finding, input), clockTime(finding.from), clockTime(finding.to), transactionName(finding),
                                      energy(finding.values.value(0).toDouble()), energy(finding.values.value(1).toDouble()));
    }
    QString meaning(const Finding &finding) const override
    {
        if (finding.cause == "register-stands")
            return tr("Energy flows that no register counts: it cannot be billed.");
        return tr("One of the two is wrong. If it is the register, the bill is; if it is the power, load management and the partner's display are.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "register-stands")
            return {tr("The meter's register is not read or not sent"), tr("It does not move while power is reported.")};
        if (cause.id == "one-phase")
            return {tr("The power of one phase is sent as the whole"), tr("The register rises three times as fast.")};
        if (cause.id == "three-times")
            return {tr("The power of three phases is counted for a charge on one"), tr("The power makes three times of what the register counts.")};
        if (cause.id == "power-zero")
            return {tr("The charger fills the power with zeros"), tr("The register rises while the power is 0 W.")};
        if (cause.id == "offered")
            return {tr("The charger reports the power that it offers, not the one that flows"), {}};
        return {tr("Too few power samples for a charge that varies, as with solar surplus"), {}};
    }
    QString advice(const Finding &) const override
    {
        return tr("Compare with the meter's display at the next charge. Until it is clear, bill by the register and leave the power out of charging periods.");
    }
    QString clause(const Finding &, ProtocolVersion version) const override
    {
        return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 7.31: Measurand.") : tr("OCPP 2.x, MeasurandEnumType.");
    }
};

} // namespace

void addMeterUnitChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<UnitFactor>());
    checks.push_back(std::make_unique<EnergyAgainstPower>());
}

} // namespace Roamscope::ocppchecks
