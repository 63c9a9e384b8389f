// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/metertrail.h"
#include "models/insight/ocppcheck.h"

#include "models/capture/capture.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Roamscope::ocppchecks {

namespace {

using Part = FindingEvidence::Part;
using Points = std::vector<MeterTrail::Point>;

// Counters that begin again at zero: 31 and 32 bits in Wh, and what displays of seven to nine digits hold.
double wrapLimit(double before, double after)
{
    for (const double limit : {2147483648.0, 4294967296.0, 9999999.0, 99999999.0, 999999999.0}) {
        if (before <= limit && before > limit * 0.98 && after < limit * 0.02)
            return limit;
    }
    return 0;
}

bool isUnitFactor(double a, double b)
{
    const double ratio = a > b ? a / b : b / a;
    return ratio > 900 && ratio < 1100;
}

// Registers of a charge in the order of time, with what start and stop said (1.6).
Points wholeTrail(const Transaction &transaction, const Points &samples)
{
    Points points;
    points.reserve(samples.size() + 2);
    if (transaction.version == ProtocolVersion::Ocpp16 && !std::isnan(transaction.meterStartWh))
        points.push_back({transaction.start, transaction.meterStartWh, noFrame});
    points.insert(points.end(), samples.begin(), samples.end());
    if (transaction.version == ProtocolVersion::Ocpp16 && !std::isnan(transaction.meterStopWh))
        points.push_back({transaction.stop, transaction.meterStopWh, noFrame});
    return points;
}

// Start and stop are looked up for what is told only.
void addReading(Finding &finding, const InsightInput &input, const Transaction &transaction, Part part, const MeterTrail::Point &point)
{
    const bool stop = point.time == transaction.stop && point.value == transaction.meterStopWh;
    const FrameId frame = point.frame != noFrame ? point.frame
        : stop                                   ? frameOf(*input.capture, transaction, {"StopTransaction"}, true)
                                                 : frameOf(*input.capture, transaction, {"StartTransaction"});
    addEvidence(finding, input.capture.get(), part, frame, point.frame != noFrame ? "/meterValue" : stop ? "/meterStop" : "/meterStart", decimal(point.value, 0));
}

/// A register that falls.
class MeterBackwards final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::MeterBackwards)
public:
    QLatin1StringView id() const override { return QLatin1StringView("meter-backwards"); }
    InsightArea area() const override { return InsightArea::Transactions; }
    QString title() const override { return tr("The meter ran backwards"); }
    QString description() const override
    {
        return tr("Finds registers that fall within a charge or between charges, and tells a counter that wrapped, a reset, two registers that alternate and a register per charge apart. Late samples are put in order first.");
    }
    int feed() const override { return None; }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{threshold(*this, "tolerance"), 50, QLatin1StringView("Wh"), 0, 10000}};
    }

    void find(const InsightInput &input, const OcppWitness &, FindingList &findings) const override
    {
        const Analysis &analysis = *input.analysis;
        const double tolerance = input.thresholds.value(threshold(*this, "tolerance"));
        const MeterTrails trails(*input.capture, analysis);
        std::map<std::pair<quint16, int>, int> before;
        for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
            within(input, trails, int(i), tolerance, findings);
            const Transaction &transaction = analysis.transactions[i];
            if (placeOf(transaction) < 1 || transaction.version != ProtocolVersion::Ocpp16)
                continue;
            const auto [found, first] = before.try_emplace({transaction.peer, placeOf(transaction)}, int(i));
            if (!first) {
                between(input, found->second, int(i), findings);
                found->second = int(i);
            }
        }
    }

protected:
    void within(const InsightInput &input, const MeterTrails &trails, int index, double tolerance, FindingList &findings) const
    {
        const Transaction &transaction = input.analysis->transactions[std::size_t(index)];
        const MeterTrail trail = trails.of(index);
        const Points points = wholeTrail(transaction, trail.energy);
        int falls = 0;
        int returns = 0;
        std::size_t worst = 0;
        for (std::size_t i = 1; i < points.size(); ++i) {
            if (points[i].value >= points[i - 1].value - tolerance || isUnitFactor(points[i].value, points[i - 1].value))
                continue;
            if (falls++ == 0 || points[i - 1].value - points[i].value > points[worst - 1].value - points[worst].value)
                worst = i;
            returns += i + 1 < points.size() && points[i + 1].value >= points[i - 1].value - tolerance ? 1 : 0;
        }
        if (falls == 0)
            return;
        const MeterTrail::Point &high = points[worst - 1];
        const MeterTrail::Point &low = points[worst];
        const bool billed = transaction.meterStopWh < transaction.meterStartWh - 1;
        Finding finding = make("backwards", billed ? Severity::Error : Severity::Warning, *input.analysis, index);
        finding.from = low.time;
        finding.values = {decimal(high.value, 0), decimal(low.value, 0), number(falls), decimal(transaction.meterStartWh, 0), decimal(transaction.meterStopWh, 0)};
        addReading(finding, input, transaction, Part::Before, high);
        addReading(finding, input, transaction, Part::Fact, low);
        if (const double limit = wrapLimit(high.value, low.value); limit > 0)
            finding.causes.append({"wrap", 95, {decimal(limit, 0), decimal(limit - high.value + low.value, 0)}});
        if (returns >= 2 || (returns == 1 && falls == 1 && points.size() > 4))
            finding.causes.append({"two-registers", returns >= 2 ? 90 : 60, {number(returns)}});
        const bool relative = worst == 1 && high.value > 100000 && low.value < high.value / 20 && !trail.energy.empty();
        if (relative && returns == 0)
            finding.causes.append({"session-register", transaction.meterStopWh >= transaction.meterStartWh ? 90 : 70, {}});
        else if (low.value < high.value * 0.05 && returns == 0)
            finding.causes.append({"reset", 75, {}});
        if (worst + 1 == points.size() && points.size() > 2)
            finding.causes.append({"stop-other-register", 65, {}});
        if (finding.causes.isEmpty())
            finding.causes.append({"backwards", 30, {}});
        sortCauses(finding);
        finding.cause = finding.causes.first().id;
        findings.add(std::move(finding));
    }

    void between(const InsightInput &input, int earlierIndex, int index, FindingList &findings) const
    {
        const Transaction &earlier = input.analysis->transactions[std::size_t(earlierIndex)];
        const Transaction &transaction = input.analysis->transactions[std::size_t(index)];
        const double known = std::isnan(earlier.meterStopWh) ? earlier.meterStartWh : earlier.meterStopWh;
        // A register that begins at zero for each charge is another way to count, and consistent.
        if (!(transaction.meterStartWh < known - 1000) || transaction.meterStartWh < 10 || isUnitFactor(transaction.meterStartWh, known)
            || earlier.meterStartWh < 10 || (earlier.stop != noTime && earlier.stop > transaction.start))
            return;
        Finding finding = make("between-charges", Severity::Warning, *input.analysis, index);
        finding.values = {decimal(known, 0), decimal(transaction.meterStartWh, 0), "1", {}, {}};
        addEvidence(finding, input.capture.get(), Part::Before, frameOf(*input.capture, earlier, {"StopTransaction"}, true), "/meterStop", decimal(known, 0));
        addEvidence(finding, input.capture.get(), Part::Fact, frameOf(*input.capture, transaction, {"StartTransaction"}), "/meterStart", decimal(transaction.meterStartWh, 0));
        if (const double limit = wrapLimit(known, transaction.meterStartWh); limit > 0)
            finding.causes.append({"wrap", 95, {decimal(limit, 0), decimal(limit - known + transaction.meterStartWh, 0)}});
        finding.causes.append({"replaced", 60, {}});
        finding.causes.append({"two-registers", 40, {"1"}});
        findings.add(std::move(finding));
    }

    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const QString high = energy(finding.values.value(0).toDouble());
        const QString low = energy(finding.values.value(1).toDouble());
        if (finding.cause == "between-charges")
            return tr("%1: the charge before ended at %2, but %3 begins at %4.").arg(place(finding, input), high, transactionName(finding), low);
        return tr("%1: in %2 the register falls %n time(s), at %3 from %4 to %5.", nullptr, finding.values.value(2).toInt())
            .arg(place(finding, input), transactionName(finding), clockTime(finding.from), high, low);
    }
    QString meaning(const Finding &finding) const override
    {
        if (finding.severity == Severity::Error)
            return tr("The stop is below the start: the energy is negative. Backends bill 0, refuse the charge, or bill the whole register.");
        return tr("Energy in session and CDR depends on which reading is taken. Where calibration law holds, such a charge cannot be billed.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "wrap")
            return {tr("The counter reached its end and began again at zero"),
                    tr("It ended just below %1; counted on, %2 were delivered.").arg(plain(cause.speaksFor.value(0)), energy(cause.speaksFor.value(1).toDouble()))};
        if (cause.id == "two-registers")
            return {tr("Two registers are sent under one name, for example of the connector and of the whole charger"),
                    tr("It comes back to the old value %n time(s).", nullptr, cause.speaksFor.value(0).toInt())};
        if (cause.id == "session-register")
            return {tr("The samples count from zero for each charge, while the start carries the meter's register"), tr("The first sample is small, and the next ones go on from there.")};
        if (cause.id == "reset")
            return {tr("The register was reset, for example by a restart or an exchanged meter"), tr("It goes on from a small value.")};
        if (cause.id == "stop-other-register")
            return {tr("The stop carries another register than the samples"), tr("Only the last reading falls.")};
        if (cause.id == "replaced")
            return {tr("The meter was exchanged or reset between the charges"), {}};
        return {tr("The charger's meter or its reading is faulty"), {}};
    }
    QString advice(const Finding &finding) const override
    {
        if (finding.cause == "wrap")
            return tr("Add the counter's range to readings after the wrap before you bill; ask the maker for a wider register.");
        if (finding.cause == "session-register")
            return tr("Tell the mapping that samples are per charge: add the start's reading, and do not mix both in one CDR.");
        return tr("Bill from the readings that belong together, and compare with the meter's display. See which measurand, location and context each value carries.");
    }
    QString clause(const Finding &, ProtocolVersion version) const override
    {
        return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 3.16 and 7.31: Energy.Active.Import.Register is a register that only counts up.")
                                                  : tr("OCPP 2.x, MeasurandEnumType: Energy.Active.Import.Register is a register that only counts up.");
    }
};

/// More energy than the time allows.
class MeterJump final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::MeterJump)
public:
    QLatin1StringView id() const override { return QLatin1StringView("meter-jump"); }
    InsightArea area() const override { return InsightArea::Transactions; }
    QString title() const override { return tr("The meter jumped ahead"); }
    QString description() const override
    {
        return tr("Finds readings that rise faster than any charger can deliver, or far faster than the power that the charger itself reports. Silent where the log has no times of its own.");
    }
    int feed() const override { return None; }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{threshold(*this, "power"), 500000, QLatin1StringView("W"), 1000, 1e7},
                {threshold(*this, "factor"), 5, QLatin1StringView(""), 2, 1000}};
    }

    void find(const InsightInput &input, const OcppWitness &, FindingList &findings) const override
    {
        const Analysis &analysis = *input.analysis;
        const double limit = input.thresholds.value(threshold(*this, "power"));
        const double factor = input.thresholds.value(threshold(*this, "factor"));
        const MeterTrails trails(*input.capture, analysis);
        for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
            const Transaction &transaction = analysis.transactions[i];
            const MeterTrail trail = trails.of(int(i));
            if (!trail.timesKnown || trail.energy.empty())
                continue;
            const Points points = wholeTrail(transaction, trail.energy);
            double highest = 0;
            for (const MeterTrail::Point &point : trail.power)
                highest = std::max(highest, point.value);
            const bool powerKnown = trail.power.size() >= 3 && highest > 100;
            for (std::size_t at = 1; at < points.size(); ++at) {
                const double rise = points[at].value - points[at - 1].value;
                const double hours = double(points[at].time - points[at - 1].time) / double(hour);
                // What comes in a burst was taken at other times: only what no time explains is a jump then.
                const bool burst = points[at].time - points[at - 1].time < 10 * second;
                const bool tooFast = burst ? rise > 50000 && !transaction.issues.testFlag(TransactionIssue::Replayed) : rise > 2000 && rise > limit * hours;
                const bool beyondPower = !burst && powerKnown && rise > 2000 + factor * highest * hours;
                if ((!tooFast && !beyondPower) || (points[at - 1].value < 10 && points[at].value > 100000))
                    continue;
                // Samples of one charge and a start of the register: told as a register per charge.
                if (points[at - 1].value < points[at].value / 20 && at + 1 == points.size() && transaction.meterStartWh > 100000)
                    continue;
                findings.add(judge(input, int(i), points, at, highest, powerKnown));
                break;
            }
        }
    }

protected:
    Finding judge(const InsightInput &input, int index, const Points &points, std::size_t at, double highest, bool powerKnown) const
    {
        const MeterTrail::Point &before = points[at - 1];
        const MeterTrail::Point &after = points[at];
        Finding finding = make("jump", Severity::Error, *input.analysis, index);
        finding.from = before.time;
        finding.to = after.time;
        finding.values = {decimal(before.value, 0), decimal(after.value, 0), number(after.time - before.time), powerKnown ? decimal(highest, 0) : QByteArray()};
        const Transaction &transaction = input.analysis->transactions[std::size_t(index)];
        addReading(finding, input, transaction, Part::Before, before);
        addReading(finding, input, transaction, Part::Fact, after);
        if (isUnitFactor(before.value, after.value))
            finding.causes.append({"unit-changed", 95, {}});
        if (at + 1 < points.size() && points[at + 1].value < after.value - 1000)
            finding.causes.append({"spike", 85, {decimal(points[at + 1].value, 0)}});
        else
            finding.causes.append({"register-changed", at + 1 == points.size() ? 50 : 60, {}});
        finding.causes.append({"corrupt", 30, {}});
        sortCauses(finding);
        finding.cause = finding.causes.first().id;
        return finding;
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const double before = finding.values.value(0).toDouble();
        const double after = finding.values.value(1).toDouble();
        const QString text = tr("%1: in %2 the register rises from %3 to %4 within %5")
                                 .arg(place(finding, input), transactionName(finding), energy(before), energy(after), duration(finding.values.value(2)));
        return finding.values.value(3).isEmpty() ? tr("%1.").arg(text) : tr("%1, while the charger reports %2 at most.").arg(text, power(finding.values.value(3).toDouble()));
    }
    QString meaning(const Finding &finding) const override
    {
        return tr("Up to %1 too much are billed for this charge.").arg(energy(finding.values.value(1).toDouble() - finding.values.value(0).toDouble()));
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "unit-changed")
            return {tr("The unit changed in the middle: Wh and kWh"), tr("The values differ by a factor of 1000.")};
        if (cause.id == "spike")
            return {tr("A single wrong value"), tr("The next reading is back at %1.").arg(energy(cause.speaksFor.value(0).toDouble()))};
        if (cause.id == "register-changed")
            return {tr("Another register is sent from here on"), tr("The later readings go on from the new value.")};
        return {tr("A fault of the meter's connection within the charger"), {}};
    }
    QString advice(const Finding &) const override
    {
        return tr("Hold back the CDR of this charge and bill from readings that fit together; compare with the meter's display.");
    }
};

/// A stretch without readings while energy flowed.
class MeterGap final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::MeterGap)
    class Runner : public InsightRunner
    {
    public:
        explicit Runner(const MeterGap *check)
            : m_check(check)
        {
        }
        void see(FrameId frame, const Frame &row) override
        {
            m_witness.see(frame, row);
            if (row.from != Lane::ChargePoint || row.time == noTime)
                return;
            // Long silences of a charger: whether readings alone are missing, or everything.
            if (m_heard.size() <= row.peer)
                m_heard.resize(std::size_t(row.peer) + 1, noTime);
            TimeUs &heard = m_heard[row.peer];
            if (heard != noTime && row.time - heard > 5 * minute && m_silences[row.peer].size() < 2000)
                m_silences[row.peer].emplace_back(heard, row.time);
            heard = row.time;
        }
        void take(const Fact &fact) override { m_witness.take(fact); }
        void report(const InsightInput &input, FindingList &findings) const override
        {
            if (input.analysis && input.capture)
                m_check->say(input, m_witness, m_silences, findings);
        }

    private:
        const MeterGap *m_check;
        OcppWitness m_witness;
        std::vector<TimeUs> m_heard;
        std::map<quint16, std::vector<std::pair<TimeUs, TimeUs>>> m_silences;
    };
    using Silences = std::map<quint16, std::vector<std::pair<TimeUs, TimeUs>>>;

public:
    QLatin1StringView id() const override { return QLatin1StringView("meter-gap"); }
    InsightArea area() const override { return InsightArea::Transactions; }
    QString title() const override { return tr("Readings are missing in a charge"); }
    QString description() const override
    {
        return tr("Finds stretches of a charge without readings, much longer than its usual interval, in which energy flowed. Late readings of an offline charger fill such gaps; damage in the log keeps it silent.");
    }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{threshold(*this, "factor"), 3.5, QLatin1StringView(""), 2, 100}, {threshold(*this, "shortest"), 600, QLatin1StringView("s"), 60, 86400}};
    }
    std::unique_ptr<InsightRunner> begin(const Capture *, const InsightThresholds &) const override { return std::make_unique<Runner>(this); }

protected:
    void say(const InsightInput &input, const OcppWitness &witness, const Silences &silences, FindingList &findings) const
    {
        const Analysis &analysis = *input.analysis;
        const double factor = input.thresholds.value(threshold(*this, "factor"));
        const auto shortest = qint64(input.thresholds.value(threshold(*this, "shortest")) * second);
        const MeterTrails trails(*input.capture, analysis);
        for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
            const Transaction &transaction = analysis.transactions[i];
            const MeterTrail trail = trails.of(int(i));
            if (!trail.timesKnown || trail.energy.size() < 4)
                continue;
            std::vector<qint64> intervals;
            for (std::size_t at = 1; at < trail.energy.size(); ++at)
                intervals.push_back(trail.energy[at].time - trail.energy[at - 1].time);
            std::vector<qint64> sorted = intervals;
            std::nth_element(sorted.begin(), sorted.begin() + qsizetype(sorted.size() / 2), sorted.end());
            const qint64 usual = sorted[sorted.size() / 2];
            for (std::size_t at = 0; at < intervals.size(); ++at) {
                const MeterTrail::Point &before = trail.energy[at];
                const MeterTrail::Point &after = trail.energy[at + 1];
                if (intervals[at] < shortest || double(intervals[at]) < factor * double(usual) || after.value - before.value < 100
                    || witness.isDamaged(transaction.peer, before.time, after.time))
                    continue;
                Finding finding = make("sampling", Severity::Note, analysis, int(i));
                finding.from = before.time;
                finding.to = after.time;
                finding.values = {number(intervals[at]), number(usual), decimal(after.value - before.value, 0)};
                addEvidence(finding, input.capture.get(), Part::Before, before.frame, {}, decimal(before.value, 0));
                addEvidence(finding, input.capture.get(), Part::Fact, after.frame, {}, decimal(after.value, 0));
                const auto silent = silences.find(transaction.peer);
                const bool quiet = silent != silences.end()
                    && std::any_of(silent->second.begin(), silent->second.end(), [&](const std::pair<TimeUs, TimeUs> &one) {
                                       return std::min(one.second, after.time) - std::max(one.first, before.time) > intervals[at] * 7 / 10;
                                   });
                for (const OcppWitness::Line &line : witness.lines(*input.capture, before.time, after.time, {input.capture->peers().text(transaction.peer)})) {
                    if (!line.grave)
                        continue;
                    finding.causes.append({"connection", 85, {number(line.time), line.text}});
                    addEvidence(finding, input.capture.get(), Part::Context, line.frame, {}, line.text);
                    break;
                }
                finding.causes.append({quiet ? "silent" : "sampling", 60, {}});
                sortCauses(finding);
                finding.cause = finding.causes.first().id;
                findings.add(std::move(finding));
            }
        }
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1: %2 has no reading for %3 from %4 on, where one comes every %5; %6 flowed meanwhile.")
            .arg(place(finding, input), transactionName(finding), duration(finding.values.value(0)), clockTime(finding.from), duration(finding.values.value(1)),
                 energy(finding.values.value(2).toDouble()));
    }
    QString meaning(const Finding &) const override
    {
        return tr("Which part of this energy fell into which tariff period cannot be told; drivers see their charge stand still in the app.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "connection")
            return {tr("The connection broke, and readings were not queued"), tr("At %1 a service wrote: %2").arg(clockTime(cause.speaksFor.value(0).toLongLong()), plain(cause.speaksFor.value(1)))};
        if (cause.id == "silent")
            return {tr("The charger sent nothing at all: no connection, or the log has a gap"), tr("No other message of the charger falls into this time.")};
        return {tr("The charger left out readings"), tr("It sent other messages meanwhile.")};
    }
    QString advice(const Finding &) const override
    {
        return tr("See whether the charger keeps readings while it is offline, and whether the log is whole at this time.");
    }
    QString clause(const Finding &, ProtocolVersion version) const override
    {
        return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 3.16.1: MeterValueSampleInterval.") : tr("OCPP 2.x, J02: SampledDataTxUpdatedInterval.");
    }
};

} // namespace

void addMeterChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<MeterBackwards>());
    checks.push_back(std::make_unique<MeterJump>());
    checks.push_back(std::make_unique<MeterGap>());
}

} // namespace Roamscope::ocppchecks
