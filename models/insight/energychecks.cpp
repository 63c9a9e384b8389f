// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/clocktrack.h"
#include "models/insight/energysite.h"
#include "models/insight/flowcheck.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

constexpr qint64 second = 1000000;
constexpr qint64 minute = 60 * second;
constexpr qint64 longestReading = 120 * minute; ///< that a reading holds without another
constexpr double slack = 500; ///< W that meters may differ by
constexpr auto limitId = "power-limit";
constexpr auto attributionId = "energy-attribution";
constexpr auto dispatchId = "storage-dispatch";
constexpr auto timingId = "energy-timing";

double known(double value)
{
    return std::isnan(value) ? 0 : value;
}

bool differs(double a, double b)
{
    return std::isnan(a) != std::isnan(b) || std::abs(a - b) > 100;
}

/// W that the storage gives, where its sign is known; else at most.
double discharge(const EmsReading &reading, int sign)
{
    const double power = known(reading.storage);
    return sign == 0 ? std::abs(power) : std::max(0.0, -sign * power);
}

/// What all checks of the energy layer collect.
class EmsRunner : public InsightRunner
{
public:
    explicit EmsRunner(const Capture *capture)
        : m_capture(capture)
    {
    }

    void see(FrameId frame, const Frame &row) override
    {
        m_record.see(row);
        if (row.kind == FrameKind::Call && row.to == Lane::ChargePoint && row.peer != 0 && isProfile(row.action))
            m_record.noteProfile(row.peer, frame);
    }
    void take(const Fact &fact) override { m_record.take(*m_capture, fact); }

    void report(const InsightInput &input, FindingList &findings) const override
    {
        if (!input.analysis || !m_capture)
            return;
        for (const EmsRecord::Manager &manager : m_record.managers()) {
            if (input.isCancelled())
                return;
            judge(manager, *input.analysis, findings);
        }
    }

protected:
    virtual void judge(const EmsRecord::Manager &manager, const Analysis &analysis, FindingList &findings) const = 0;

    const Capture *m_capture;
    EmsRecord m_record;

private:
    bool isProfile(quint16 action)
    {
        while (m_profileActions.size() <= action)
            m_profileActions.push_back(m_capture->actions().text(quint16(m_profileActions.size())) == "SetChargingProfile");
        return m_profileActions[action];
    }
    std::vector<bool> m_profileActions;
};

/// Charges that together draw more than the energy manager allows.
class PowerLimitRunner final : public EmsRunner
{
public:
    PowerLimitRunner(const Capture *capture, const InsightThresholds &thresholds)
        : EmsRunner(capture)
        , m_tolerance(thresholds.value("power-limit.tolerance") / 100)
        , m_reaction(qint64(thresholds.value("power-limit.reaction") * 1e6))
        , m_duration(qint64(thresholds.value("power-limit.duration") * 1e6))
    {
    }

protected:
    struct Episode
    {
        TimeUs from = noTime;
        TimeUs to = noTime;
        TimeUs worstTime = noTime;
        double worst = 0; ///< W above
        double limit = 0;
        double sum = 0;
        double energy = 0; ///< Wh above
        double last = 0;
        int samples = 0;
        FrameId reading = noFrame;
        QByteArray kind;
    };
    struct Allowed
    {
        double sum = qQNaN(); ///< W that the charges may draw at most, in the reading most favourable to them
        double written = 0;
        const char *kind = "";
    };

    static Allowed allowed(const EmsReading &reading, int sign)
    {
        Allowed best;
        const double help = known(reading.solar) + discharge(reading, sign);
        const auto consider = [&best](double sum, double written, const char *kind) {
            if (!std::isnan(sum) && (std::isnan(best.sum) || sum < best.sum))
                best = {sum, written, kind};
        };
        consider(reading.chargingLimit, reading.chargingLimit, "charging");
        consider(reading.gridLimit + help, reading.gridLimit, "grid");
        // It does not say whether solar power comes on top.
        if (std::isnan(reading.chargingLimit) && std::isnan(reading.gridLimit))
            consider(reading.limit + help, reading.limit, "unclear");
        return best;
    }

    void judge(const EmsRecord::Manager &manager, const Analysis &analysis, FindingList &findings) const override
    {
        const std::vector<quint16> chargers = m_record.chargers(manager, *m_capture);
        const SitePower power(analysis, chargers);
        if (chargers.empty() || power.isEmpty() || manager.readings.empty())
            return;
        const int sign = storageSign(manager.readings);
        std::size_t at = 0;
        EmsReading held = manager.readings.front();
        FrameId since = held.frame; ///< that gave the limit first
        TimeUs changed = held.time;
        Episode episode;
        const auto close = [&] {
            if (episode.samples >= 2 && episode.to - episode.from >= m_duration)
                findings.add(findingOf(episode, manager, chargers, power));
            episode = {};
        };
        for (const TimeUs time : power.moments(20000)) {
            if (time < manager.readings.front().time)
                continue;
            while (at + 1 < manager.readings.size() && manager.readings[at + 1].time <= time) {
                ++at;
                // A reading that says nothing of a limit leaves it as it was.
                const double before = allowed(held, sign).sum;
                const EmsReading &next = manager.readings[at];
                const bool says = !std::isnan(next.limit) || !std::isnan(next.gridLimit) || !std::isnan(next.chargingLimit);
                if (says) {
                    if (differs(held.limit, next.limit) || differs(held.gridLimit, next.gridLimit) || differs(held.chargingLimit, next.chargingLimit))
                        since = next.frame;
                    held = next;
                }
                // Who was above already has had the time to react.
                if (says && episode.samples == 0 && allowed(held, sign).sum < before - slack)
                    changed = next.time;
            }
            const Allowed limit = allowed(held, sign);
            if (std::isnan(limit.sum) || time - held.time > longestReading) {
                close();
                continue;
            }
            if (time - changed < m_reaction)
                continue;
            const double sum = power.at(time, true);
            const double over = sum - limit.sum * (1 + m_tolerance) - slack;
            if (over <= 0) {
                close();
                continue;
            }
            if (episode.samples++ == 0) {
                episode.from = time;
                episode.reading = since;
            } else {
                episode.energy += (episode.last + sum - limit.sum) / 2 * double(time - episode.to) / double(60 * minute);
            }
            episode.last = sum - limit.sum;
            episode.to = time;
            if (sum - limit.sum > episode.worst) {
                episode.worst = sum - limit.sum;
                episode.worstTime = time;
                episode.limit = limit.written;
                episode.sum = sum;
                episode.reading = since;
                episode.kind = limit.kind;
            }
        }
        close();
    }

private:
    Finding findingOf(const Episode &episode, const EmsRecord::Manager &manager, const std::vector<quint16> &chargers, const SitePower &power) const
    {
        Finding finding = makeFlowFinding(limitId, episode.kind == "unclear" ? Severity::Warning : Severity::Error, episode.kind, 0, episode.from, episode.to);
        finding.object = manager.name;
        finding.count = quint32(episode.samples);
        finding.values = {manager.name, FlowText::power(episode.sum), FlowText::power(episode.limit), FlowText::power(episode.worst),
                          FlowText::time(episode.worstTime), FlowText::duration(episode.to - episode.from), FlowText::number(episode.energy / 1000)};
        addFlowEvidence(finding, FindingEvidence::Part::Expected, episode.reading, m_capture->frames().time(episode.reading), {},
                        FlowText::shown(FlowText::power(episode.limit)).toUtf8());
        for (const auto &[frame, watts] : power.strongest(episode.worstTime, 8))
            addFlowEvidence(finding, FindingEvidence::Part::Fact, frame, m_capture->frames().time(frame), {}, FlowText::shown(FlowText::power(watts)).toUtf8());
        int told = 0;
        int unanswered = 0;
        FrameId latest = noFrame;
        for (const quint16 peer : chargers) {
            const FrameId profile = m_record.lastProfile(peer, episode.worstTime, *m_capture);
            if (profile == noFrame)
                continue;
            ++told;
            unanswered += m_capture->frames().pair(profile) == noFrame ? 1 : 0;
            if (latest == noFrame || m_capture->frames().time(profile) > m_capture->frames().time(latest))
                latest = profile;
        }
        const bool stale = latest != noFrame && m_capture->frames().time(latest) < m_capture->frames().time(episode.reading) - minute;
        if (latest != noFrame)
            addFlowEvidence(finding, FindingEvidence::Part::Context, latest, m_capture->frames().time(latest));
        if (told == 0 && m_record.hearsBackend())
            addFlowCause(finding, "not-sent", 75);
        else if (unanswered > 0)
            addFlowCause(finding, "unanswered", 75, {FlowText::number(unanswered), FlowText::number(told)});
        else if (stale)
            addFlowCause(finding, "old-profile", 70, {FlowText::time(m_capture->frames().time(latest)), FlowText::time(m_capture->frames().time(episode.reading))});
        if (told > 0 && !stale)
            addFlowCause(finding, "ignored", 65, {FlowText::number(told)});
        addFlowCause(finding, "reading", episode.kind == "unclear" ? 55 : 25);
        return finding;
    }

    double m_tolerance;
    qint64 m_reaction;
    qint64 m_duration;
};

class PowerLimitCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::PowerLimitCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(limitId); }
    InsightArea area() const override { return InsightArea::Energy; }
    QString title() const override { return tr("Charges exceed the power limit of the site"); }
    QString description() const override
    {
        return tr("Compares the sum of all charges of a site with the limit that its energy manager gives. A limit of the grid connection allows for solar power "
                  "and storage; after a limit was lowered the chargers have time to react.");
    }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{"power-limit.tolerance", 5, QLatin1StringView("%"), 0, 100},
                {"power-limit.reaction", 120, QLatin1StringView("s"), 0, 3600},
                {"power-limit.duration", 120, QLatin1StringView("s"), 0, 86400}};
    }
    int needs() const override { return EnergyData; }
    int feed() const override { return Frames | Facts; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &thresholds) const override
    {
        return std::make_unique<PowerLimitRunner>(capture, thresholds);
    }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"not-sent", QT_TRANSLATE_NOOP("Roamscope", "The limit was never sent to the chargers"),
             QT_TRANSLATE_NOOP("Roamscope", "The capture holds calls of the backend, and no SetChargingProfile before this.")},
            {"unanswered", QT_TRANSLATE_NOOP("Roamscope", "Chargers did not answer when the limit was sent"),
             QT_TRANSLATE_NOOP("Roamscope", "Charge points whose last SetChargingProfile has no answer: %1 of %2.")},
            {"old-profile", QT_TRANSLATE_NOOP("Roamscope", "The limit changed, and the chargers still follow the one before"),
             QT_TRANSLATE_NOOP("Roamscope", "The last SetChargingProfile is from %1, the limit from %2.")},
            {"ignored", QT_TRANSLATE_NOOP("Roamscope", "Chargers do not keep the limit that they were given"),
             QT_TRANSLATE_NOOP("Roamscope", "Charge points that had got a SetChargingProfile: %1.")},
            {"reading", QT_TRANSLATE_NOOP("Roamscope", "The limit means something else, or does not hold for all of these chargers"), ""},
        };
        return words;
    }
    QString message(const Finding &finding, const InsightInput &) const override
    {
        const auto value = [&finding](int index) { return FlowText::shown(finding.values.value(index)); };
        if (finding.cause == "grid")
            return tr("At %1 the charges drew %2 together. With solar power and storage, %3 from the grid (%4) leaves %5 too much; it lasted %6 and came to %7 kWh.")
                .arg(value(4), value(1), value(2), value(0), value(3), value(5), value(6));
        return tr("At %1 the charges drew %2 together, %5 more than the limit of %3 (%4) allows; it lasted %6 and came to %7 kWh.")
            .arg(value(4), value(1), value(2), value(0), value(3), value(5), value(6));
    }
    QString meaning(const Finding &) const override
    {
        return tr("The grid operator bills the highest quarter of an hour of the year: one such peak can cost more than all the charges of the month; at worst the main fuse trips.");
    }
    QString advice(const Finding &) const override
    {
        return tr("Follow the limit from the energy manager over SetChargingProfile to the power offered at each connector, and see where it stops.");
    }
    QString clause(const Finding &, const InsightInput &) const override { return QStringLiteral("OCPP 1.6 §3.13, OCPP 2.0.1 K"); }
};

/// Grid, storage and solar against what the charges took.
class AttributionRunner final : public EmsRunner
{
public:
    AttributionRunner(const Capture *capture, const InsightThresholds &thresholds)
        : EmsRunner(capture)
        , m_tolerance(thresholds.value("energy-attribution.tolerance") / 100)
    {
    }

protected:
    struct Balance
    {
        int compared = 0;
        int off = 0;
        double ours = 0; ///< sums of W
        double theirs = 0;
        double withOtherSign = 0;
        TimeUs from = noTime;
        TimeUs to = noTime;
        std::vector<FrameId> frames;
        double worst = 0;
    };

    void judge(const EmsRecord::Manager &manager, const Analysis &analysis, FindingList &findings) const override
    {
        const std::vector<quint16> chargers = m_record.chargers(manager, *m_capture);
        const SitePower power(analysis, chargers);
        if (chargers.empty() || power.isEmpty())
            return;
        const int sign = storageSign(manager.readings);
        Balance measured; // its own figure of all charges
        Balance supply; // grid + solar + storage
        for (const EmsReading &reading : manager.readings) {
            int unknown = 0;
            const double sum = power.at(reading.time, false, &unknown);
            if (sum < 2000 || unknown > 0)
                continue;
            const double low = power.at(reading.time, true);
            if (sum - low > sum * m_tolerance)
                continue; // it was just changing
            if (!std::isnan(reading.charging))
                compare(measured, reading, sum, reading.charging, reading.charging, false);
            if (!std::isnan(reading.grid)) {
                const double stored = known(reading.storage);
                const int direction = sign == 0 ? 1 : sign;
                const double total = reading.grid + known(reading.solar) - direction * stored - known(reading.load);
                // Without the building's own load there may be more than the charges take, but never less.
                compare(supply, reading, sum, total, total + 2 * direction * stored, std::isnan(reading.load));
            }
        }
        tell(measured, "measured", manager, findings);
        tell(supply, "supply", manager, findings);
    }

private:
    void compare(Balance &balance, const EmsReading &reading, double ours, double theirs, double otherwise, bool moreIsFine) const
    {
        ++balance.compared;
        const double difference = theirs - ours;
        if (std::abs(difference) <= ours * m_tolerance + 2 * slack || (moreIsFine && difference > 0))
            return;
        ++balance.off;
        balance.ours += ours;
        balance.theirs += theirs;
        balance.withOtherSign += std::abs(otherwise - ours) <= ours * m_tolerance + 2 * slack ? 1 : 0;
        if (balance.from == noTime)
            balance.from = reading.time;
        balance.to = reading.time;
        if (std::abs(difference) > balance.worst) {
            balance.worst = std::abs(difference);
            balance.frames.insert(balance.frames.begin(), reading.frame);
            if (balance.frames.size() > 10)
                balance.frames.pop_back();
        }
    }

    void tell(const Balance &balance, const char *cause, const EmsRecord::Manager &manager, FindingList &findings) const
    {
        // A reading between two samples proves nothing; most of them do.
        if (balance.off < 4 || balance.off * 10 < balance.compared * 6)
            return;
        Finding finding = makeFlowFinding(attributionId, Severity::Warning, cause, 0, balance.from, balance.to);
        finding.object = manager.name;
        finding.count = quint32(balance.off);
        const double ours = balance.ours / balance.off;
        const double theirs = balance.theirs / balance.off;
        finding.values = {manager.name, FlowText::power(theirs), FlowText::power(ours), FlowText::number(balance.off), FlowText::number(balance.compared),
                          FlowText::power(theirs - ours)};
        for (const FrameId frame : balance.frames)
            addFlowEvidence(finding, FindingEvidence::Part::Fact, frame, m_capture->frames().time(frame));
        const double ratio = ours > 0 ? std::abs(theirs / ours) : 0;
        if (ratio > 0.0008 && ratio < 0.0012)
            addFlowCause(finding, "unit", 90, {"kW"});
        if (ratio > 800 && ratio < 1200)
            addFlowCause(finding, "unit", 90, {"mW"});
        if (balance.withOtherSign * 2 > balance.off)
            addFlowCause(finding, "sign", 85, {FlowText::number(balance.withOtherSign), FlowText::number(balance.off)});
        if (theirs < ours)
            addFlowCause(finding, "missing-charger", 55);
        else
            addFlowCause(finding, "other-load", 60);
        addFlowCause(finding, "meter", 35);
        findings.add(std::move(finding));
    }

    double m_tolerance;
};

class AttributionCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::AttributionCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(attributionId); }
    InsightArea area() const override { return InsightArea::Energy; }
    QString title() const override { return tr("The energy manager's figures do not add up with the charges"); }
    QString description() const override
    {
        return tr("Compares grid, solar and storage power, or the manager's own sum of all charges, with the sum of the chargers' meter values.");
    }
    std::vector<InsightThreshold> thresholds() const override { return {{"energy-attribution.tolerance", 15, QLatin1StringView("%"), 1, 100}}; }
    int needs() const override { return EnergyData; }
    int feed() const override { return Frames | Facts; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &thresholds) const override
    {
        return std::make_unique<AttributionRunner>(capture, thresholds);
    }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"unit", QT_TRANSLATE_NOOP("Roamscope", "The manager writes another unit than its field says"), QT_TRANSLATE_NOOP("Roamscope", "The figures differ a thousandfold: probably %1.")},
            {"sign", QT_TRANSLATE_NOOP("Roamscope", "The sign of the storage power means the opposite"),
             QT_TRANSLATE_NOOP("Roamscope", "With the other sign it adds up in %1 of %2 readings.")},
            {"missing-charger", QT_TRANSLATE_NOOP("Roamscope", "A charger is not behind the manager's meter, or not known to it"), ""},
            {"other-load", QT_TRANSLATE_NOOP("Roamscope", "Something else draws power behind the same meter"), ""},
            {"meter", QT_TRANSLATE_NOOP("Roamscope", "A meter or a current transformer is wrong"), ""},
        };
        return words;
    }
    QString message(const Finding &finding, const InsightInput &) const override
    {
        const auto value = [&finding](int index) { return FlowText::shown(finding.values.value(index)); };
        if (finding.cause == "measured")
            return tr("%1 measures %2 for all charges where their meters say %3, on average of %n reading(s).", nullptr, int(finding.count)).arg(value(0), value(1), value(2));
        return tr("By %1, grid, solar and storage leave %2 for charging where the chargers' meters say %3, on average of %n reading(s).", nullptr, int(finding.count))
            .arg(value(0), value(1), value(2));
    }
    QString meaning(const Finding &) const override
    {
        return tr("What is sold as solar power, what is billed as grid power, and what the manager may still hand out are all wrong.");
    }
    QString advice(const Finding &) const override { return tr("Switch one charger on alone and compare its meter with the manager's figures, one after the other."); }
};

/// Storage that says it works, and whose charge does not move so.
class DispatchRunner final : public EmsRunner
{
public:
    using EmsRunner::EmsRunner;

protected:
    void judge(const EmsRecord::Manager &manager, const Analysis &, FindingList &findings) const override
    {
        const int sign = storageSign(manager.readings);
        if (sign == 0)
            return; // nothing to go by
        std::size_t begin = 0;
        const std::vector<EmsReading> &all = manager.readings;
        const auto direction = [&all](std::size_t i) {
            const double power = all[i].storage;
            return std::isnan(power) || std::isnan(all[i].charge) || std::abs(power) < 2000 ? 0 : power > 0 ? 1 : -1;
        };
        while (begin < all.size()) {
            const int way = direction(begin);
            std::size_t end = begin;
            double energy = 0;
            while (end + 1 < all.size() && direction(end + 1) == way && all[end + 1].time - all[end].time <= longestReading) {
                energy += std::abs(all[end + 1].storage) * double(all[end + 1].time - all[end].time) / double(60 * minute);
                ++end;
            }
            if (way != 0 && all[end].time - all[begin].time >= 30 * minute)
                judgeStretch(manager, all[begin], all[end], way * sign, energy, findings);
            begin = end + 1;
        }
    }

private:
    void judgeStretch(const EmsRecord::Manager &manager, const EmsReading &first, const EmsReading &last, int expected, double energy, FindingList &findings) const
    {
        const double change = last.charge - first.charge;
        const bool opposite = change * expected <= -1;
        const bool still = change == 0 && energy >= 20000;
        if (!opposite && !still)
            return;
        Finding finding = makeFlowFinding(dispatchId, Severity::Warning, opposite ? "opposite" : "still", 0, first.time, last.time);
        finding.object = manager.name;
        finding.values = {manager.name, FlowText::number(energy / 1000), expected > 0 ? "in" : "out", FlowText::percent(first.charge), FlowText::percent(last.charge),
                          FlowText::duration(last.time - first.time)};
        addFlowEvidence(finding, FindingEvidence::Part::Before, first.frame, first.time, "/data", QByteArray::number(first.charge));
        addFlowEvidence(finding, FindingEvidence::Part::Fact, last.frame, last.time, "/data", QByteArray::number(last.charge));
        addFlowCause(finding, still ? "not-obeyed" : "set-point", 65);
        addFlowCause(finding, "old-value", still ? 55 : 40);
        findings.add(std::move(finding));
    }
};

class DispatchCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::DispatchCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(dispatchId); }
    InsightArea area() const override { return InsightArea::Energy; }
    QString title() const override { return tr("The storage does not do what the energy manager says"); }
    QString description() const override
    {
        return tr("Compares the storage power that the manager writes with the state of charge over half an hour and more. Which sign means charging is learned from the rest.");
    }
    int needs() const override { return EnergyData; }
    int feed() const override { return Frames | Facts; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &) const override { return std::make_unique<DispatchRunner>(capture); }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"not-obeyed", QT_TRANSLATE_NOOP("Roamscope", "The storage did not follow: it was off, full, empty or protected itself"), ""},
            {"set-point", QT_TRANSLATE_NOOP("Roamscope", "The manager writes what it wants, not what is measured"), ""},
            {"old-value", QT_TRANSLATE_NOOP("Roamscope", "The state of charge, or the power, is an old value that is repeated"), ""},
        };
        return words;
    }
    QString message(const Finding &finding, const InsightInput &) const override
    {
        const auto value = [&finding](int index) { return FlowText::shown(finding.values.value(index)); };
        return finding.values.value(2) == "in"
            ? tr("%1 says that the storage took %2 kWh within %5, but its charge went from %3 to %4.").arg(value(0), value(1), value(3), value(4), value(5))
            : tr("%1 says that the storage gave %2 kWh within %5, but its charge went from %3 to %4.").arg(value(0), value(1), value(3), value(4), value(5));
    }
    QString meaning(const Finding &) const override
    {
        return tr("Peaks are not shaved although everybody believes so, and energy is attributed to a storage that it never came from.");
    }
    QString advice(const Finding &) const override { return tr("Read power and state of charge at the inverter for the same time; compare the command with the measurement."); }
};

/// How much later one side tells the same than the other.
class TimingRunner final : public EmsRunner
{
public:
    TimingRunner(const Capture *capture, const InsightThresholds &thresholds)
        : EmsRunner(capture)
        , m_least(thresholds.value("energy-timing.lag"))
    {
    }

protected:
    void judge(const EmsRecord::Manager &manager, const Analysis &analysis, FindingList &findings) const override
    {
        const std::vector<quint16> chargers = m_record.chargers(manager, *m_capture);
        const SitePower power(analysis, chargers);
        std::vector<const EmsReading *> readings;
        for (const EmsReading &reading : manager.readings) {
            if (!std::isnan(theirs(reading)))
                readings.push_back(&reading);
        }
        if (chargers.empty() || power.isEmpty() || readings.size() < 12)
            return;
        // Beyond three days one learns nothing more.
        const TimeUs from = readings.front()->time;
        const TimeUs to = std::min(readings.back()->time, from + 3 * 24 * 60 * minute);
        const auto steps = std::size_t((to - from) / step);
        if (steps < 60)
            return;
        std::vector<double> ours(steps);
        std::vector<double> its(steps);
        std::size_t at = 0;
        for (std::size_t i = 0; i < steps; ++i) {
            const TimeUs time = from + qint64(i) * step;
            while (at + 1 < readings.size() && readings[at + 1]->time <= time)
                ++at;
            its[i] = theirs(*readings[at]);
            ours[i] = power.at(time, false);
        }
        const int reach = int(std::min<std::size_t>(steps / 4, std::size_t(longestLag / step)));
        int best = 0;
        double bestValue = -2;
        for (int lag = -reach; lag <= reach; ++lag) {
            const double value = correlation(ours, its, lag);
            if (value > bestValue) {
                bestValue = value;
                best = lag;
            }
        }
        const double now = correlation(ours, its, 0);
        const double lag = double(best) * double(step) / 1e6;
        // A manager that writes every five minutes is late by half of that on average, and nobody's clock is wrong.
        const double interval = double(readings.back()->time - readings.front()->time) / 1e6 / double(readings.size() - 1);
        if (std::abs(lag) < std::max(m_least, 1.5 * interval) || bestValue < 0.8 || bestValue - now < 0.1 || std::abs(best) >= reach)
            return;
        const bool zone = isZoneOffset(lag);
        Finding finding = makeFlowFinding(timingId, Severity::Warning, zone ? "zone" : "apart", 0, from, to);
        finding.object = manager.name;
        finding.values = {manager.name, FlowText::duration(qint64(lag * 1e6)), lag > 0 ? "late" : "early", FlowText::percent(bestValue * 100), FlowText::percent(now * 100)};
        addFlowEvidence(finding, FindingEvidence::Part::Fact, readings.front()->frame, readings.front()->time);
        addFlowEvidence(finding, FindingEvidence::Part::Fact, readings.back()->frame, readings.back()->time);
        if (zone)
            addFlowCause(finding, "local-time", 80, {FlowText::duration(qint64(lag * 1e6))});
        addFlowCause(finding, "clock", zone ? 30 : 60);
        addFlowCause(finding, "averages", lag > 0 && lag < 1800 ? 50 : 15);
        findings.add(std::move(finding));
    }

private:
    static constexpr qint64 step = minute;
    static constexpr qint64 longestLag = 150 * minute;

    static double theirs(const EmsReading &reading) { return std::isnan(reading.charging) ? reading.grid : reading.charging; }

    /// Of ours[i] and its[i + lag].
    static double correlation(const std::vector<double> &ours, const std::vector<double> &its, int lag)
    {
        const std::size_t begin = lag < 0 ? std::size_t(-lag) : 0;
        const std::size_t end = lag > 0 ? ours.size() - std::size_t(lag) : ours.size();
        double a = 0;
        double b = 0;
        double aa = 0;
        double bb = 0;
        double ab = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const double x = ours[i];
            const double y = its[std::size_t(qint64(i) + lag)];
            a += x;
            b += y;
            aa += x * x;
            bb += y * y;
            ab += x * y;
        }
        const double count = double(end - begin);
        const double spread = (aa - a * a / count) * (bb - b * b / count);
        return spread <= 0 ? 0 : (ab - a * b / count) / std::sqrt(spread);
    }

    double m_least;
};

class TimingCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::TimingCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(timingId); }
    InsightArea area() const override { return InsightArea::Energy; }
    QString title() const override { return tr("Energy manager and chargers are apart in time"); }
    QString description() const override
    {
        return tr("Shifts the manager's power of charging or grid against the sum of the chargers' meter values until they fit best. It needs an hour, and power that changes.");
    }
    std::vector<InsightThreshold> thresholds() const override { return {{"energy-timing.lag", 120, QLatin1StringView("s"), 60, 86400}}; }
    int needs() const override { return EnergyData; }
    int feed() const override { return Frames | Facts; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &thresholds) const override
    {
        return std::make_unique<TimingRunner>(capture, thresholds);
    }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"local-time", QT_TRANSLATE_NOOP("Roamscope", "One of the two logs is in local time"), QT_TRANSLATE_NOOP("Roamscope", "%1 is the distance of a time zone.")},
            {"clock", QT_TRANSLATE_NOOP("Roamscope", "The energy manager's clock is off"), ""},
            {"averages", QT_TRANSLATE_NOOP("Roamscope", "The manager writes averages, or passes values on late"), ""},
        };
        return words;
    }
    QString message(const Finding &finding, const InsightInput &) const override
    {
        const auto value = [&finding](int index) { return FlowText::shown(finding.values.value(index)); };
        return finding.values.value(2) == "late"
            ? tr("The powers that %1 writes fit the chargers' meter values best when they are taken as %2 late (likeness %3, unshifted %4).")
                  .arg(value(0), value(1), value(3), value(4))
            : tr("The powers that %1 writes fit the chargers' meter values best when they are taken as %2 early (likeness %3, unshifted %4).")
                  .arg(value(0), value(1), value(3), value(4));
    }
    QString meaning(const Finding &) const override
    {
        return tr("Limits take effect too late or for the wrong charge, and solar shares are assigned to sessions that did not run at that time.");
    }
    QString advice(const Finding &) const override { return tr("Set the manager's clock by NTP in UTC, and have it write the time of the measurement."); }
};

} // namespace

void addEnergyChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<PowerLimitCheck>());
    checks.push_back(std::make_unique<AttributionCheck>());
    checks.push_back(std::make_unique<DispatchCheck>());
    checks.push_back(std::make_unique<TimingCheck>());
}

} // namespace Roamscope
