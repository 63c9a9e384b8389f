// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocppcheck.h"

#include "models/capture/capture.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>
#include <set>

namespace Roamscope::ocppchecks {

namespace {

using Part = FindingEvidence::Part;
using Place = std::pair<quint16, int>;

bool isQueued(const Fact &fact)
{
    return fact.flags & quint16(FrameFlag::Replayed);
}

bool hasClock(const Fact &fact)
{
    constexpr FrameFlags noClock {FrameFlag::TimeInherited, FrameFlag::TimeSynthetic};
    return fact.time != noTime && !(fact.flags & quint16(noClock.toInt()));
}

/// A connector that goes back and forth between two states.
class StatusFlapping final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::StatusFlapping)
    struct Episode
    {
        quint16 peer = 0;
        int evse = -1;
        int connector = -1;
        QByteArray one {};
        QByteArray other {};
        TimeUs from = noTime;
        TimeUs to = noTime;
        FrameId first = noFrame;
        FrameId last = noFrame;
        int returns = 0;
        QByteArray errorCode {};
    };
    class Runner : public InsightRunner
    {
    public:
        Runner(const StatusFlapping *check, qint64 window, int least)
            : m_check(check)
            , m_window(window)
            , m_least(least)
        {
        }
        void take(const Fact &fact) override
        {
            if (fact.kind != Fact::Kind::Status || fact.status.isEmpty() || placeOf(fact) < 1 || isQueued(fact) || !hasClock(fact))
                return;
            std::deque<Change> &changes = m_changes[{fact.peer, placeOf(fact)}];
            if (!changes.empty() && changes.back().status == fact.status)
                return;
            changes.push_back({fact.time, fact.frame, fact.status.left(40), fact.id});
            while (changes.size() > 64 || fact.time - changes.front().time > m_window)
                changes.pop_front();
            const QByteArray &now = changes.back().status;
            if (changes.size() < 3 || changes[changes.size() - 3].status != now)
                return;
            // How often it came back to what it was two changes ago, with the same state in between.
            const QByteArray between = changes[changes.size() - 2].status;
            int returns = 0;
            QByteArray error;
            std::size_t first = changes.size() - 1;
            for (std::size_t i = changes.size(); i-- > 2;) {
                if (changes[i].status != changes[i - 2].status || (changes[i].status != now && changes[i].status != between))
                    break;
                ++returns;
                first = i - 2;
                if (!changes[i].error.isEmpty() && changes[i].error != "NoError")
                    error = changes[i].error;
            }
            if (returns < m_least)
                return;
            const QByteArray &one = std::min(now, between);
            const QByteArray &other = std::max(now, between);
            for (auto it = m_episodes.rbegin(); it != m_episodes.rend(); ++it) {
                if (it->peer == fact.peer && (it->evse >= 0 ? it->evse : it->connector) == placeOf(fact) && it->one == one && it->other == other && it->to >= changes.front().time) {
                    it->to = fact.time;
                    it->last = fact.frame;
                    ++it->returns;
                    return;
                }
            }
            if (m_episodes.size() < 5000)
                m_episodes.push_back({fact.peer, fact.evse, fact.connector, one, other, changes[first].time, fact.time, changes[first].frame, fact.frame, returns, error});
        }
        void report(const InsightInput &input, FindingList &findings) const override { m_check->say(input, m_episodes, findings); }

    private:
        struct Change
        {
            TimeUs time;
            FrameId frame;
            QByteArray status;
            QByteArray error;
        };
        const StatusFlapping *m_check;
        qint64 m_window;
        int m_least;
        std::map<Place, std::deque<Change>> m_changes;
        std::vector<Episode> m_episodes;
    };

public:
    QLatin1StringView id() const override { return QLatin1StringView("status-flapping"); }
    InsightArea area() const override { return InsightArea::Status; }
    QString title() const override { return tr("A connector flaps between two states"); }
    QString description() const override
    {
        return tr("Finds connectors that go back and forth between the same two states several times within minutes. Repeating a state, with another vendor code for instance, is lawful and not counted.");
    }
    int feed() const override { return Facts; }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{threshold(*this, "window"), 600, QLatin1StringView("s"), 10, 86400}, {threshold(*this, "returns"), 5, QLatin1StringView(""), 2, 60}};
    }
    std::unique_ptr<InsightRunner> begin(const Capture *, const InsightThresholds &thresholds) const override
    {
        return std::make_unique<Runner>(this, qint64(thresholds.value(threshold(*this, "window")) * second), int(thresholds.value(threshold(*this, "returns"))));
    }

protected:
    void say(const InsightInput &input, const std::vector<Episode> &episodes, FindingList &findings) const
    {
        for (const Episode &episode : episodes) {
            const auto is = [&](const char *status) { return episode.one == status || episode.other == status; };
            const QByteArray cause = is("Faulted") ? "fault"
                : is("Unavailable")                ? "outage"
                : is("Charging")                   ? "vehicle"
                : is("Preparing") || is("Occupied") ? "cable"
                                                    : "unknown";
            Finding finding = make(cause, cause == "vehicle" ? Severity::Note : Severity::Warning);
            finding.peer = episode.peer;
            finding.evse = episode.evse;
            finding.connector = episode.connector;
            finding.from = episode.from;
            finding.to = episode.to;
            finding.count = quint32(episode.returns);
            finding.values = {episode.one, episode.other, number(episode.returns), number(episode.to - episode.from), episode.errorCode};
            addEvidence(finding, input.capture.get(), Part::Fact, episode.first, "/status");
            addEvidence(finding, input.capture.get(), Part::Fact, episode.last, "/status");
            finding.causes.append({cause, 70, {episode.errorCode}});
            findings.add(std::move(finding));
        }
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1 went back and forth between %2 and %3 %n time(s) within %4, from %5 on.", nullptr, finding.values.value(2).toInt())
            .arg(place(finding, input), plain(finding.values.value(0)), plain(finding.values.value(1)), duration(finding.values.value(3)), clockTime(finding.from));
    }
    QString meaning(const Finding &) const override
    {
        return tr("Apps show the charger free in one moment and not in the next; each change is a push to every partner, and drivers who trust it meet a broken charger.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "fault")
            return {tr("A fault that comes and goes: contactor, residual current, lock or temperature"),
                    cause.speaksFor.value(0).isEmpty() ? QString() : tr("The error code is %1.").arg(plain(cause.speaksFor.value(0)))};
        if (cause.id == "outage")
            return {tr("The charger, or the module behind it, loses and finds its connection"), {}};
        if (cause.id == "vehicle")
            return {tr("The vehicle or load management pauses and resumes, as with solar surplus"), {}};
        if (cause.id == "cable")
            return {tr("A worn plug or a bad pilot contact: the cable seems to come and go"), {}};
        return {tr("The charger itself"), {}};
    }
    QString advice(const Finding &finding) const override
    {
        if (finding.cause == "vehicle")
            return tr("Look at the limits that were sent meanwhile. If it is wanted, raise MinimumStatusDuration so that partners are not flooded.");
        return tr("Take the connector out of service until somebody has looked at it; MinimumStatusDuration hides the symptom, not the cause.");
    }
    QString clause(const Finding &, ProtocolVersion version) const override
    {
        return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 4.9: MinimumStatusDuration lets a charge point leave out short states.") : tr("OCPP 2.x, G01: Status Notification.");
    }
};

/// More status messages than anybody can use.
class StatusStorm final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::StatusStorm)
    struct Storm
    {
        quint16 peer = 0;
        TimeUs from = noTime;
        TimeUs to = noTime;
        FrameId first = noFrame;
        FrameId last = noFrame;
        int count = 0;
        int repeats = 0; ///< that said what was known
    };
    class Runner : public InsightRunner
    {
    public:
        Runner(const StatusStorm *check, std::size_t least)
            : m_check(check)
            , m_least(least)
        {
        }
        void take(const Fact &fact) override
        {
            if (fact.kind != Fact::Kind::Status || !hasClock(fact))
                return;
            Peer &peer = m_peers[fact.peer];
            const QByteArray told = fact.status + '|' + fact.id + '|' + fact.detail;
            QByteArray &known = peer.known[placeOf(fact)];
            const bool repeat = known == told;
            known = told.left(120);
            peer.recent.push_back({fact.time, fact.frame, placeOf(fact), repeat});
            while (peer.recent.size() > 2000 || fact.time - peer.recent.front().time > minute)
                peer.recent.pop_front();
            if (peer.recent.size() < m_least)
                return;
            // After a boot each connector tells its state once: a station with many of them is no storm.
            std::set<int> places;
            for (const Recent &one : peer.recent)
                places.insert(one.place);
            if (places.size() * 2 >= peer.recent.size())
                return;
            if (peer.storm >= 0 && m_storms[std::size_t(peer.storm)].to >= peer.recent.front().time) {
                Storm &storm = m_storms[std::size_t(peer.storm)];
                storm.to = fact.time;
                storm.last = fact.frame;
                ++storm.count;
                storm.repeats += repeat ? 1 : 0;
            } else if (m_storms.size() < 2000) {
                peer.storm = int(m_storms.size());
                const auto repeats = std::count_if(peer.recent.begin(), peer.recent.end(), [](const Recent &one) { return one.repeat; });
                m_storms.push_back({fact.peer, peer.recent.front().time, fact.time, peer.recent.front().frame, fact.frame, int(peer.recent.size()), int(repeats)});
            }
        }
        void report(const InsightInput &input, FindingList &findings) const override { m_check->say(input, m_storms, findings); }

    private:
        struct Recent
        {
            TimeUs time;
            FrameId frame;
            int place;
            bool repeat;
        };
        struct Peer
        {
            std::deque<Recent> recent;
            std::map<int, QByteArray> known;
            int storm = -1;
        };
        const StatusStorm *m_check;
        std::size_t m_least;
        std::map<quint16, Peer> m_peers;
        std::vector<Storm> m_storms;
    };

public:
    QLatin1StringView id() const override { return QLatin1StringView("status-storm"); }
    InsightArea area() const override { return InsightArea::Status; }
    QString title() const override { return tr("A charger floods the backend with statuses"); }
    QString description() const override
    {
        return tr("Finds chargers that send more status messages within a minute than the threshold allows. Each connector's first report after a boot is no storm.");
    }
    int feed() const override { return Facts; }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{threshold(*this, "per-minute"), 30, QLatin1StringView("1/min"), 3, 2000}};
    }
    std::unique_ptr<InsightRunner> begin(const Capture *, const InsightThresholds &thresholds) const override
    {
        return std::make_unique<Runner>(this, std::size_t(std::max(3.0, thresholds.value(threshold(*this, "per-minute")))));
    }

protected:
    void say(const InsightInput &input, const std::vector<Storm> &storms, FindingList &findings) const
    {
        for (const Storm &storm : storms) {
            const bool repeats = storm.repeats * 2 > storm.count;
            Finding finding = make(repeats ? "repeats" : "changes", Severity::Warning);
            finding.peer = storm.peer;
            finding.from = storm.from;
            finding.to = storm.to;
            finding.count = quint32(storm.count);
            finding.values = {number(storm.count), number(storm.to - storm.from), number(storm.repeats)};
            addEvidence(finding, input.capture.get(), Part::Fact, storm.first);
            addEvidence(finding, input.capture.get(), Part::Fact, storm.last);
            finding.causes.append({finding.cause, 80, {number(storm.repeats)}});
            findings.add(std::move(finding));
        }
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1 sent %n status message(s) within %2, from %3 on; %4 of them said nothing new.", nullptr, finding.values.value(0).toInt())
            .arg(place(finding, input), duration(finding.values.value(1)), clockTime(finding.from), plain(finding.values.value(2)));
    }
    QString meaning(const Finding &) const override
    {
        return tr("Backends slow down or cut the connection; partners get a push for each. Starts and stops wait in the same queue.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        return cause.id == "repeats"
            ? Cause {tr("The charger repeats the same status in a loop, perhaps because it does not accept the answer"), tr("%n of them repeat the one before.", nullptr, cause.speaksFor.value(0).toInt())}
            : Cause {tr("States change faster than anything in a charger can: a loose contact or a faulty board"), {}};
    }
    QString advice(const Finding &) const override
    {
        return tr("Look at the answers to these messages, then restart the charger; ask the maker about the loop. Let the backend drop statuses that say nothing new before they reach partners.");
    }
    QString clause(const Finding &, ProtocolVersion version) const override
    {
        return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 4.9: a status is sent when state or error changes.") : tr("OCPP 2.x, G01: a status is sent when it changes.");
    }
};

/// Steps between states that the specification does not know.
class StatusTransition final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::StatusTransition)
    struct Step
    {
        int count = 0;
        FrameId first = noFrame;
        FrameId before = noFrame;
        TimeUs from = noTime;
        TimeUs to = noTime;
        int connector = -1;
    };
    using Steps = std::map<std::tuple<quint16, QByteArray, QByteArray>, Step>;
    class Runner : public InsightRunner
    {
    public:
        explicit Runner(const StatusTransition *check)
            : m_check(check)
        {
        }
        void take(const Fact &fact) override
        {
            if (fact.kind == Fact::Kind::Boot) {
                // After a boot only the state of now is told.
                std::erase_if(m_last, [&](const auto &one) { return one.first.first == fact.peer; });
                return;
            }
            if (fact.kind != Fact::Kind::Status || fact.version != ProtocolVersion::Ocpp16 || fact.status.isEmpty() || isQueued(fact))
                return;
            if (fact.connector == 0) {
                if (fact.status != "Available" && fact.status != "Unavailable" && fact.status != "Faulted")
                    add({fact.peer, "0", fact.status.left(40)}, fact, noFrame);
                return;
            }
            const auto [found, first] = m_last.try_emplace({fact.peer, fact.connector}, Last {fact.status, fact.frame});
            if (first)
                return;
            Last &last = found->second;
            if (last.status != fact.status && !isAllowed(last.status, fact.status))
                add({fact.peer, last.status.left(40), fact.status.left(40)}, fact, last.frame);
            last = {fact.status, fact.frame};
        }
        void report(const InsightInput &input, FindingList &findings) const override { m_check->say(input, m_steps, findings); }

    private:
        struct Last
        {
            QByteArray status;
            FrameId frame;
        };
        void add(const std::tuple<quint16, QByteArray, QByteArray> &key, const Fact &fact, FrameId before)
        {
            if (m_steps.size() > 20000)
                return;
            Step &step = m_steps[key];
            if (step.count++ == 0) {
                step.first = fact.frame;
                step.before = before;
                step.from = fact.time;
                step.connector = fact.connector;
            }
            step.to = fact.time;
        }
        // The table of OCPP 1.6, 4.9; steps that it does not list.
        static bool isAllowed(const QByteArray &from, const QByteArray &to)
        {
            static constexpr std::pair<QByteArrayView, QByteArrayView> unknown[] = {
                {"Available", "Finishing"}, {"Preparing", "Reserved"}, {"Preparing", "Unavailable"},
                {"Charging", "Preparing"}, {"Charging", "Reserved"}, {"SuspendedEV", "Preparing"}, {"SuspendedEV", "Reserved"},
                {"SuspendedEVSE", "Preparing"}, {"SuspendedEVSE", "Reserved"}, {"Finishing", "Charging"}, {"Finishing", "SuspendedEV"},
                {"Finishing", "SuspendedEVSE"}, {"Finishing", "Reserved"}, {"Reserved", "Charging"}, {"Reserved", "SuspendedEV"},
                {"Reserved", "SuspendedEVSE"}, {"Reserved", "Finishing"}, {"Unavailable", "Finishing"}, {"Unavailable", "Reserved"}};
            return std::none_of(std::begin(unknown), std::end(unknown), [&](const auto &one) { return from == one.first && to == one.second; });
        }
        const StatusTransition *m_check;
        std::map<Place, Last> m_last;
        Steps m_steps;
    };

public:
    QLatin1StringView id() const override { return QLatin1StringView("status-transition"); }
    InsightArea area() const override { return InsightArea::Status; }
    QString title() const override { return tr("States follow each other as the specification does not allow"); }
    QString description() const override
    {
        return tr("Finds steps between states that OCPP 1.6 does not list, when a charger makes them again and again: a single one may be a short state that MinimumStatusDuration left out. Also states that connector 0 cannot have.");
    }
    int feed() const override { return Facts; }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{threshold(*this, "repeats"), 3, QLatin1StringView(""), 1, 10000}};
    }
    std::unique_ptr<InsightRunner> begin(const Capture *, const InsightThresholds &) const override { return std::make_unique<Runner>(this); }

protected:
    void say(const InsightInput &input, const Steps &steps, FindingList &findings) const
    {
        const double least = input.thresholds.value(threshold(*this, "repeats"));
        for (const auto &[key, step] : steps) {
            const auto &[peer, from, to] = key;
            const bool zero = from == "0";
            if (!zero && step.count < least)
                continue;
            Finding finding = make(zero ? "connector-zero" : "skipped", zero ? Severity::Warning : Severity::Note);
            finding.peer = peer;
            finding.connector = zero ? 0 : step.connector;
            finding.from = step.from;
            finding.to = step.to;
            finding.count = quint32(step.count);
            finding.values = {from, to, number(step.count)};
            addEvidence(finding, input.capture.get(), Part::Before, step.before, "/status", zero ? QByteArray() : from);
            addEvidence(finding, input.capture.get(), Part::Fact, step.first, "/status", to);
            if (zero) {
                finding.causes.append({"connector-zero", 80, {}});
            } else {
                finding.causes.append({"duration", 60, {}});
                finding.causes.append({"firmware", 50, {number(step.count)}});
            }
            findings.add(std::move(finding));
        }
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const int count = finding.values.value(2).toInt();
        if (finding.cause == "connector-zero")
            return tr("%1 reports %2 for connector 0, which stands for the whole charger, %n time(s).", nullptr, count).arg(chargePoint(finding.peer, input), plain(finding.values.value(1)));
        return tr("%1 went from %2 straight to %3 %n time(s), first at %4.", nullptr, count)
            .arg(place(finding, input), plain(finding.values.value(0)), plain(finding.values.value(1)), clockTime(finding.from));
    }
    QString meaning(const Finding &) const override
    {
        return tr("Backends with a strict state machine drop such statuses or the charge behind them; partners then see an old state.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "connector-zero")
            return {tr("The charger counts its connectors from 0"), tr("Connector 0 can only be Available, Unavailable or Faulted.")};
        if (cause.id == "duration")
            return {tr("A short state in between was left out, as MinimumStatusDuration allows"), {}};
        return {tr("The charger's state machine is not that of the specification"), tr("It happened %n time(s).", nullptr, cause.speaksFor.value(0).toInt())};
    }
    QString advice(const Finding &finding) const override
    {
        if (finding.cause == "connector-zero")
            return tr("Correct the numbering in the charger, or map connector 0 to 1 in the backend; start with what transactions use.");
        return tr("Look at MinimumStatusDuration first. Let the backend take any step, and judge by the newest status alone.");
    }
    QString clause(const Finding &, ProtocolVersion) const override { return tr("OCPP 1.6, 4.9: table of status transitions, and connector 0."); }
};

/// Energy without a charge.
class ChargingWithoutTransaction final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ChargingWithoutTransaction)
public:
    QLatin1StringView id() const override { return QLatin1StringView("charging-without-transaction"); }
    InsightArea area() const override { return InsightArea::Status; }
    QString title() const override { return tr("A connector charges without a transaction"); }
    QString description() const override
    {
        return tr("Finds connectors (OCPP 1.6) that said Charging for minutes while no transaction ran there. Silent for what was running when the log begins, and for chargers of which the log holds no transaction at all.");
    }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{threshold(*this, "least"), 180, QLatin1StringView("s"), 10, 86400}};
    }

    void find(const InsightInput &input, const OcppWitness &witness, FindingList &findings) const override
    {
        const Analysis &analysis = *input.analysis;
        const auto least = qint64(input.thresholds.value(threshold(*this, "least")) * second);
        std::map<quint16, std::vector<const Transaction *>> byPeer;
        for (const Transaction &transaction : analysis.transactions)
            byPeer[transaction.peer].push_back(&transaction);
        for (const StatusBand &band : analysis.bands) {
            const auto found = byPeer.find(band.peer);
            if (band.seenBy != Lane::ChargePoint || band.evse >= 0 || found == byPeer.end())
                continue;
            bool wasFree = false;
            for (const StatusSpan &span : band.spans) {
                const QByteArray &status = band.names[span.status];
                wasFree = wasFree || status == "Available" || status == "Preparing";
                if (status != "Charging" || !wasFree)
                    continue;
                const TimeUs to = span.to == noTime ? input.capture->lastTime() : span.to;
                const bool explained = std::any_of(found->second.begin(), found->second.end(), [&](const Transaction *one) {
                    if (placeOf(*one) >= 1 && placeOf(*one) != band.connector)
                        return false;
                    const TimeUs begin = one->deviceStart != noTime ? std::min(one->start, one->deviceStart) : one->start;
                    return begin <= to && (one->stop == noTime || one->stop >= span.from - 2 * minute || one->start == one->stop);
                });
                if (explained || to - span.from < least || witness.isDamaged(band.peer, span.from - 2 * minute, span.from + 2 * minute) || isYoung(input, to))
                    continue;
                Finding finding = make("no-start", Severity::Warning);
                finding.peer = band.peer;
                finding.connector = band.connector;
                finding.from = span.from;
                finding.to = to;
                finding.values = {number(to - span.from)};
                addEvidence(finding, input.capture.get(), Part::Fact, span.frame, "/status", "Charging");
                finding.causes.append({"free", 55, {}});
                finding.causes.append({"start-lost", 50, {}});
                findings.add(std::move(finding));
            }
        }
    }

protected:
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1 said Charging from %2 on for %3, and no transaction ran there.").arg(place(finding, input), clockTime(finding.from), duration(finding.values.value(0)));
    }
    QString meaning(const Finding &) const override { return tr("Energy is given away: there is no session, no CDR and no driver for it."); }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        return cause.id == "free" ? Cause {tr("The charger is set to free charging, or starts by itself after a fault"), {}}
                                  : Cause {tr("The start was lost between charger and backend, or filtered out of this log"), {}};
    }
    QString advice(const Finding &) const override
    {
        return tr("See whether the charger authorizes at all (free vending, AllowOfflineTxForUnknownId), and whether its own log holds a start for this time.");
    }
    QString clause(const Finding &, ProtocolVersion) const override { return tr("OCPP 1.6, 3.6 and 4.8: energy flows within a transaction."); }
};

} // namespace

void addStatusPatternChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<StatusFlapping>());
    checks.push_back(std::make_unique<StatusStorm>());
    checks.push_back(std::make_unique<StatusTransition>());
    checks.push_back(std::make_unique<ChargingWithoutTransaction>());
}

} // namespace Roamscope::ocppchecks
