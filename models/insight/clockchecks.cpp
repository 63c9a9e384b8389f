// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/clocktrack.h"
#include "models/insight/flowcheck.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <map>

namespace Roamscope {

namespace {

constexpr qint64 second = 1000000;
constexpr qint64 day = 86400 * second;
constexpr FrameFlags unreliable {FrameFlag::TimeInherited, FrameFlag::TimeSynthetic, FrameFlag::Replayed};
constexpr TimeUs year2010 = 1262304000LL * second;
constexpr auto driftId = "clock-drift";
constexpr auto neverSetId = "clock-never-set";

class ClockDriftRunner final : public InsightRunner
{
public:
    ClockDriftRunner(const Capture *capture, const InsightThresholds &thresholds)
        : m_capture(capture)
        , m_offset(thresholds.value("clock-drift.offset"))
        , m_slope(thresholds.value("clock-drift.slope"))
        , m_jump(thresholds.value("clock-drift.jump"))
    {
    }

    void take(const Fact &fact) override
    {
        if (fact.kind == Fact::Kind::Boot) {
            std::vector<TimeUs> &boots = m_peers[fact.peer].boots;
            if (boots.size() < 200 && fact.time != noTime)
                boots.push_back(fact.time);
            return;
        }
        if (fact.time == noTime || fact.device < year2010 || (fact.flags & quint16(unreliable.toInt())))
            return;
        if (fact.kind == Fact::Kind::ServerTime) {
            m_servers[m_capture->frames().block(fact.frame).source[fact.frame & FrameBlock::mask]].add(fact.time, fact.device, fact.frame);
            ++m_peers[fact.peer].told;
        } else if (fact.meansNow && fact.peer != 0) {
            Peer &peer = m_peers[fact.peer];
            peer.track.add(fact.time, fact.device, fact.frame);
            peer.zoneAssumed = peer.zoneAssumed || (fact.flags & quint16(FrameFlag::ZoneAssumed));
        }
    }

    void report(const InsightInput &input, FindingList &findings) const override;

private:
    struct Peer
    {
        ClockTrack track;
        std::vector<TimeUs> boots;
        int told = 0;
        bool zoneAssumed = false;
    };
    struct Judged
    {
        quint16 peer = 0;
        std::vector<ClockTrack::Stretch> stretches; ///< by the capture's clock, set right where the log is off
    };
    Judged judge(quint16 id, const Peer &peer) const;
    void reportOffset(const Judged &judged, const Peer &peer, int alike, int all, FindingList &findings) const;
    void reportDrift(const Judged &judged, const Peer &peer, FindingList &findings) const;
    void reportJumps(const Judged &judged, const Peer &peer, FindingList &findings) const;

    const Capture *m_capture;
    double m_offset;
    double m_slope;
    double m_jump;
    std::map<quint16, Peer> m_peers;
    std::map<quint8, ClockTrack> m_servers;
};

/// Where the messages of a source disagree with its times in one and the same way, the log is what is off: that is
/// told by the check of the backend's clock, and is no charger's fault.
ClockDriftRunner::Judged ClockDriftRunner::judge(quint16 id, const Peer &peer) const
{
    Judged judged {id, peer.track.stretches()};
    for (ClockTrack::Stretch &stretch : judged.stretches) {
        const auto server = m_servers.find(m_capture->frames().at(stretch.first).source);
        const double offset = server == m_servers.end() ? 0 : server->second.agreed(2);
        if (std::isnan(offset) || std::abs(offset) < 30)
            continue;
        stretch.begin -= offset;
        stretch.end -= offset;
    }
    // Behind and back again between two stretches that agree: messages that waited in a queue, not the clock.
    for (std::size_t i = 1; i + 1 < judged.stretches.size();) {
        const auto &before = judged.stretches[i - 1];
        const auto &after = judged.stretches[i + 1];
        if (judged.stretches[i].middle() < before.end - 60 && std::abs(after.begin - before.end) < 10)
            judged.stretches.erase(judged.stretches.begin() + qsizetype(i));
        else
            ++i;
    }
    return judged;
}

void ClockDriftRunner::report(const InsightInput &, FindingList &findings) const
{
    std::vector<std::pair<Judged, const Peer *>> all;
    for (const auto &[id, peer] : m_peers) {
        Judged judged = judge(id, peer);
        if (!judged.stretches.empty())
            all.emplace_back(std::move(judged), &peer);
    }
    for (const auto &[judged, peer] : all) {
        const double own = judged.stretches.front().middle();
        const auto alike = std::count_if(all.begin(), all.end(), [own](const auto &other) {
            return std::abs(other.first.stretches.front().middle() - own) < 15;
        });
        reportOffset(judged, *peer, int(alike), int(all.size()), findings);
        reportDrift(judged, *peer, findings);
        reportJumps(judged, *peer, findings);
    }
}

void ClockDriftRunner::reportOffset(const Judged &judged, const Peer &peer, int alike, int all, FindingList &findings) const
{
    const ClockTrack::Stretch *worst = nullptr;
    double from = 0;
    for (const ClockTrack::Stretch &stretch : judged.stretches) {
        const double least = std::min(std::abs(stretch.begin), std::abs(stretch.end));
        // A line that goes through zero is drift, and told as that.
        const double size = stretch.begin * stretch.end < 0 ? 0 : least;
        if (size < m_offset)
            continue;
        const double weight = size * double(stretch.to - stretch.from + 1);
        if (!worst || weight > from) {
            worst = &stretch;
            from = weight;
        }
    }
    if (!worst)
        return;
    const double offset = worst->middle();
    const bool zone = isZoneOffset(offset);
    const bool shared = all >= 3 && alike * 10 >= all * 7;
    const bool doubtful = shared || (zone && peer.zoneAssumed);
    const Severity severity = doubtful || std::abs(offset) < 2 * m_offset ? Severity::Note : Severity::Warning;
    const QByteArray cause = zone ? (doubtful ? "zone-doubtful" : "local-time") : shared ? "all-alike" : offset < 0 ? "slow" : "fast";
    Finding finding = makeFlowFinding(driftId, severity, cause, judged.peer, worst->from, worst->to);
    finding.values = {FlowText::duration(qint64(offset * 1e6)), FlowText::number(worst->points), FlowText::time(worst->from), FlowText::time(worst->to),
                      offset < 0 ? "slow" : "fast"};
    finding.party = DatasetRole::Truth;
    addFlowEvidence(finding, FindingEvidence::Part::Fact, worst->first, worst->from, "/timestamp", QByteArray::number(worst->begin, 'f', 1) + " s");
    addFlowEvidence(finding, FindingEvidence::Part::Fact, worst->last, worst->to, "/timestamp", QByteArray::number(worst->end, 'f', 1) + " s");
    if (zone) {
        addFlowCause(finding, "local-as-utc", doubtful ? 50 : 85, {FlowText::duration(qint64(offset * 1e6))});
        addFlowCause(finding, "log-zone", doubtful ? 60 : 10);
    } else if (shared) {
        addFlowCause(finding, "recorder", 70, {FlowText::number(alike), FlowText::number(all)});
        addFlowCause(finding, "backend-time", 55);
    } else {
        if (peer.told > 0)
            addFlowCause(finding, "ignores-server", 80, {FlowText::number(peer.told)});
        else
            addFlowCause(finding, "never-told", 60);
        const bool steady = std::abs(worst->end - worst->begin) < 5;
        addFlowCause(finding, "wrong-source", steady ? 50 : 20, {FlowText::duration(worst->to - worst->from)});
    }
    findings.add(std::move(finding));
}

void ClockDriftRunner::reportDrift(const Judged &judged, const Peer &peer, FindingList &findings) const
{
    const ClockTrack::Stretch *worst = nullptr;
    for (const ClockTrack::Stretch &stretch : judged.stretches) {
        const bool long_ = stretch.to - stretch.from >= 3 * 3600 * second && stretch.points >= 8;
        if (long_ && std::abs(stretch.slope) >= m_slope && std::abs(stretch.slope) >= 3 * stretch.uncertainty
            && std::abs(stretch.end - stretch.begin) >= std::max(3.0, 3 * stretch.spread)
            && (!worst || std::abs(stretch.end - stretch.begin) > std::abs(worst->end - worst->begin)))
            worst = &stretch;
    }
    if (!worst)
        return;
    const bool serious = std::abs(worst->end - worst->begin) >= 30 || std::max(std::abs(worst->begin), std::abs(worst->end)) >= m_offset;
    Finding finding = makeFlowFinding(driftId, serious ? Severity::Warning : Severity::Note, worst->slope < 0 ? "loses" : "gains", judged.peer,
                                      worst->from, worst->to);
    finding.values = {FlowText::perDay(worst->slope), FlowText::perDay(worst->uncertainty), FlowText::duration(qint64(worst->begin * 1e6)),
                      FlowText::duration(qint64(worst->end * 1e6)), FlowText::duration(worst->to - worst->from), FlowText::number(worst->points)};
    finding.party = DatasetRole::Truth;
    addFlowEvidence(finding, FindingEvidence::Part::Before, worst->first, worst->from, "/timestamp", QByteArray::number(worst->begin, 'f', 1) + " s");
    addFlowEvidence(finding, FindingEvidence::Part::Fact, worst->last, worst->to, "/timestamp", QByteArray::number(worst->end, 'f', 1) + " s");
    if (peer.told > 0)
        addFlowCause(finding, "ignores-server", 70, {FlowText::number(peer.told)});
    addFlowCause(finding, "crystal", 60, {FlowText::perDay(worst->slope), FlowText::duration(worst->to - worst->from)});
    if (peer.told == 0)
        addFlowCause(finding, "never-told", 65);
    findings.add(std::move(finding));
}

void ClockDriftRunner::reportJumps(const Judged &judged, const Peer &peer, FindingList &findings) const
{
    for (std::size_t i = 1; i < judged.stretches.size(); ++i) {
        const ClockTrack::Stretch &before = judged.stretches[i - 1];
        const ClockTrack::Stretch &after = judged.stretches[i];
        const double jump = after.begin - before.end;
        if (std::abs(jump) < m_jump)
            continue;
        const bool right = std::abs(after.begin) < 5 && std::abs(before.end) > 5;
        const auto boot = std::find_if(peer.boots.rbegin(), peer.boots.rend(),
                                       [&](TimeUs time) { return time >= before.to - 60 * second && time <= after.from; });
        Finding finding = makeFlowFinding(driftId, right || std::abs(jump) < 30 ? Severity::Note : Severity::Warning, right ? "set-right" : "jump",
                                          judged.peer, before.to, after.from);
        finding.values = {FlowText::duration(qint64(jump * 1e6)), jump < 0 ? "back" : "ahead", FlowText::duration(qint64(before.end * 1e6)),
                          FlowText::duration(qint64(after.begin * 1e6)), FlowText::time(after.from)};
        finding.party = DatasetRole::Truth;
        addFlowEvidence(finding, FindingEvidence::Part::Before, before.last, before.to, "/timestamp", QByteArray::number(before.end, 'f', 1) + " s");
        addFlowEvidence(finding, FindingEvidence::Part::Fact, after.first, after.from, "/timestamp", QByteArray::number(after.begin, 'f', 1) + " s");
        if (right)
            addFlowCause(finding, "synchronised", 80, {FlowText::duration(qint64(before.end * 1e6))});
        const double hours = std::abs(jump) / 3600;
        if (std::abs(hours - std::round(hours)) * 3600 < 30 && hours > 0.5)
            addFlowCause(finding, "summer-time", 75, {FlowText::duration(qint64(jump * 1e6))});
        if (boot != peer.boots.rend())
            addFlowCause(finding, "restart", right ? 40 : 70, {FlowText::time(*boot)});
        addFlowCause(finding, "set-by-hand", 30);
        findings.add(std::move(finding));
    }
}

class ClockDriftCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ClockDriftCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(driftId); }
    InsightArea area() const override { return InsightArea::Clocks; }
    QString title() const override { return tr("A charger's clock is wrong"); }
    QString description() const override
    {
        return tr("Compares the times that a charger writes with those at which its messages came: offset, drift, jumps, local time. "
                  "Only messages that mean \"now\" count; what was queued while offline does not.");
    }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{"clock-drift.offset", 30, QLatin1StringView("s"), 1, 86400},
                {"clock-drift.slope", 5, QLatin1StringView("s/d"), 0.1, 86400},
                {"clock-drift.jump", 15, QLatin1StringView("s"), 5, 86400}};
    }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &thresholds) const override
    {
        return std::make_unique<ClockDriftRunner>(capture, thresholds);
    }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"ignores-server", QT_TRANSLATE_NOOP("Roamscope", "The charger does not set its clock by the backend"),
             QT_TRANSLATE_NOOP("Roamscope", "Times that the backend told it in answers to BootNotification and Heartbeat: %1. The clock did not follow.")},
            {"never-told", QT_TRANSLATE_NOOP("Roamscope", "The charger is never told the time"),
             QT_TRANSLATE_NOOP("Roamscope", "No answer with a currentTime is in this capture.")},
            {"wrong-source", QT_TRANSLATE_NOOP("Roamscope", "It follows another time source that is off"),
             QT_TRANSLATE_NOOP("Roamscope", "Over %1 the offset hardly changed, as it does when something keeps it so: NTP, the mobile network, a gateway.")},
            {"crystal", QT_TRANSLATE_NOOP("Roamscope", "The charger's own clock runs unevenly, and nothing corrects it"),
             QT_TRANSLATE_NOOP("Roamscope", "It changes evenly by %1, over %2.")},
            {"local-as-utc", QT_TRANSLATE_NOOP("Roamscope", "The charger writes local time and marks it as UTC"),
             QT_TRANSLATE_NOOP("Roamscope", "%1 is the distance of a time zone.")},
            {"log-zone", QT_TRANSLATE_NOOP("Roamscope", "The log was written in local time, and the charger is right"),
             QT_TRANSLATE_NOOP("Roamscope", "If the lines of the log name no zone, they are read as UTC.")},
            {"recorder", QT_TRANSLATE_NOOP("Roamscope", "The clock of the recorder is off, not the chargers'"),
             QT_TRANSLATE_NOOP("Roamscope", "Charge points with nearly the same offset: %1 of %2.")},
            {"backend-time", QT_TRANSLATE_NOOP("Roamscope", "The backend tells all of them a wrong time"), ""},
            {"synchronised", QT_TRANSLATE_NOOP("Roamscope", "The charger took the time from the backend"),
             QT_TRANSLATE_NOOP("Roamscope", "It was %1 off before, and right afterwards.")},
            {"summer-time", QT_TRANSLATE_NOOP("Roamscope", "A change of time zone or summer time"),
             QT_TRANSLATE_NOOP("Roamscope", "It jumped by whole hours: %1.")},
            {"restart", QT_TRANSLATE_NOOP("Roamscope", "A restart: the clock has no battery, or an old time was restored"),
             QT_TRANSLATE_NOOP("Roamscope", "The charger sent a BootNotification at %1.")},
            {"set-by-hand", QT_TRANSLATE_NOOP("Roamscope", "Somebody or something set the clock"), ""},
        };
        return words;
    }
    QString heading(const Finding &finding) const override
    {
        if (finding.cause == "slow")
            return tr("A charger's clock is slow");
        if (finding.cause == "fast")
            return tr("A charger's clock is fast");
        if (finding.cause == "loses" || finding.cause == "gains")
            return tr("A charger's clock drifts");
        if (finding.cause == "jump")
            return tr("A charger's clock jumped");
        if (finding.cause == "set-right")
            return tr("A charger's clock was set right");
        if (finding.cause == "local-time")
            return tr("A charger sends local time as UTC");
        if (finding.cause == "zone-doubtful")
            return tr("Charger and log are a time zone apart");
        if (finding.cause == "all-alike")
            return tr("All chargers differ from the log by the same time");
        return title();
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const QString who = FlowText::chargePoint(input, finding.peer);
        const auto value = [&finding](int index) { return FlowText::shown(finding.values.value(index)); };
        if (finding.cause == "loses")
            return tr("%1 loses %2 (± %3): its clock was %4 off at the beginning and %5 off %6 later.")
                .arg(who, value(0), value(1), value(2), value(3), value(4));
        if (finding.cause == "gains")
            return tr("%1 gains %2 (± %3): its clock was %4 off at the beginning and %5 off %6 later.")
                .arg(who, value(0), value(1), value(2), value(3), value(4));
        if (finding.cause == "jump")
            return finding.values.value(1) == "back" ? tr("The clock of %1 jumped back by %2 before %3.").arg(who, value(0), value(4))
                                                     : tr("The clock of %1 jumped ahead by %2 before %3.").arg(who, value(0), value(4));
        if (finding.cause == "set-right")
            return tr("The clock of %1 was %2 off, and is right from %3 on.").arg(who, value(2), value(4));
        if (finding.cause == "zone-doubtful")
            return tr("The times of %1 and those of the log are %2 apart. Either the charger writes local time as UTC, or the log is in local time "
                      "and the charger is right: the log alone does not tell.")
                .arg(who, value(0));
        if (finding.cause == "local-time")
            return finding.values.value(4) == "slow"
                ? tr("%1 writes times that are %2 behind and calls them UTC: it probably writes local time.").arg(who, value(0))
                : tr("%1 writes times that are %2 ahead and calls them UTC: it probably writes local time.").arg(who, value(0));
        const int points = int(FlowText::value(finding.values.value(1)));
        return finding.values.value(4) == "slow"
            ? tr("The clock of %1 is %2 slow; %n minute(s) with messages from %3 to %4 agree.", nullptr, points).arg(who, value(0), value(2), value(3))
            : tr("The clock of %1 is %2 fast; %n minute(s) with messages from %3 to %4 agree.", nullptr, points).arg(who, value(0), value(2), value(3));
    }
    QString meaning(const Finding &finding) const override
    {
        if (finding.cause == "set-right")
            return tr("Times before and after cannot be compared; charges from before carry the wrong time.");
        if (finding.cause == "jump")
            return tr("A charge that runs over the jump gets a wrong duration, and time-based prices with it.");
        if (finding.cause == "loses" || finding.cause == "gains")
            return tr("It gets worse by itself: sooner or later charges fall into the wrong tariff period or overlap.");
        return tr("Start and end of charges, sessions and CDRs carry this time: prices that depend on the time of day are wrong, and partners "
                  "refuse CDRs that overlap or lie in the future.");
    }
    QString advice(const Finding &finding) const override
    {
        if (finding.cause == "zone-doubtful" || finding.cause == "all-alike")
            return tr("Compare one message with a source that names its zone before anybody is asked to change a clock; open the log with its time zone.");
        if (finding.cause == "local-time")
            return tr("Have the charger send UTC; until then let the sheet shift its times by this zone.");
        return tr("See which time source is configured in the charger, that it takes currentTime from BootNotification and Heartbeat, and shorten the "
                  "heartbeat interval. Until then let the sheet correct its times by this offset.");
    }
    QString clause(const Finding &finding, const InsightInput &input) const override
    {
        const ProtocolVersion version = versionOf(finding, input);
        return version == ProtocolVersion::Ocpp201 ? QStringLiteral("OCPP 2.0.1 B01, G02")
            : version == ProtocolVersion::Ocpp21   ? QStringLiteral("OCPP 2.1 B01, G02")
                                                   : QStringLiteral("OCPP 1.6 §4.2, §4.6");
    }
};

class ClockNeverSetRunner final : public InsightRunner
{
public:
    void take(const Fact &fact) override
    {
        const bool charger = fact.kind == Fact::Kind::Status || fact.kind == Fact::Kind::Start || fact.kind == Fact::Kind::Stop
            || fact.kind == Fact::Kind::Meter || fact.kind == Fact::Kind::Event;
        if (!charger)
            return;
        judge(fact, fact.device, "/timestamp");
        for (const Sample &sample : fact.samples) {
            if (sample.device != fact.device)
                judge(fact, sample.device, "");
        }
    }

    void report(const InsightInput &, FindingList &findings) const override
    {
        for (const auto &[key, seen] : m_seen) {
            static const char *const causes[] = {"placeholder", "old", "future"};
            const Severity severity = seen.billed ? Severity::Error : Severity::Warning;
            Finding finding = makeFlowFinding(neverSetId, severity, causes[int(key.second)], key.first, seen.from, seen.to);
            finding.count = seen.count;
            finding.party = DatasetRole::Truth;
            finding.values = {FlowText::number(seen.count), FlowText::time(seen.example), seen.billed ? "billed" : ""};
            addFlowEvidence(finding, FindingEvidence::Part::Fact, seen.frame, seen.from, seen.pointer, FlowText::shown(FlowText::time(seen.example)).toUtf8());
            addFlowEvidence(finding, FindingEvidence::Part::Fact, seen.last, seen.to, seen.pointer);
            const auto right = m_right.find(key.first);
            const bool later = right != m_right.end() && right->second > seen.from;
            if (key.second == Kind::Future) {
                addFlowCause(finding, "wrong-year", 60);
                addFlowCause(finding, "overflow", 30);
            } else {
                addFlowCause(finding, "before-sync", later ? 80 : 40, later ? QByteArrayList {FlowText::time(right->second)} : QByteArrayList());
                addFlowCause(finding, "no-battery", later ? 50 : 70);
            }
            findings.add(std::move(finding));
        }
    }

private:
    enum class Kind : quint8 { Placeholder, Old, Future };
    struct Seen
    {
        quint32 count = 0;
        FrameId frame = noFrame;
        FrameId last = noFrame;
        TimeUs from = noTime;
        TimeUs to = noTime;
        TimeUs example = noTime;
        QByteArray pointer;
        bool billed = false;
    };

    void judge(const Fact &fact, TimeUs device, const char *pointer)
    {
        if (device == noTime)
            return;
        const bool timed = fact.time != noTime && !(fact.flags & quint16(FrameFlag::TimeSynthetic));
        // No queue keeps a message for longer than a year.
        const bool placeholder = device < year2010;
        const bool old = !placeholder && timed && fact.time - device > 400 * day;
        const bool future = timed && device > fact.time && device - fact.time > 2 * day;
        if (!placeholder && !old && !future) {
            if (timed)
                m_right.try_emplace(fact.peer, fact.time);
            return;
        }
        Seen &seen = m_seen[{fact.peer, placeholder ? Kind::Placeholder : old ? Kind::Old : Kind::Future}];
        if (seen.count++ == 0) {
            seen.frame = fact.frame;
            seen.from = fact.time;
            seen.example = device;
            seen.pointer = pointer;
        }
        seen.last = fact.frame;
        seen.to = fact.time;
        seen.billed = seen.billed || fact.kind == Fact::Kind::Start || fact.kind == Fact::Kind::Stop || fact.kind == Fact::Kind::Event;
    }

    std::map<std::pair<quint16, Kind>, Seen> m_seen;
    std::map<quint16, TimeUs> m_right; ///< when a charger first wrote a believable time
};

class ClockNeverSetCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ClockNeverSetCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(neverSetId); }
    InsightArea area() const override { return InsightArea::Clocks; }
    QString title() const override { return tr("A charger's clock was never set"); }
    QString description() const override
    {
        return tr("Looks for times in 1970, the year 1, more than a year ago or days ahead in what chargers send.");
    }
    std::unique_ptr<InsightRunner> begin(const Capture *, const InsightThresholds &) const override { return std::make_unique<ClockNeverSetRunner>(); }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"before-sync", QT_TRANSLATE_NOOP("Roamscope", "It sent these before it had taken the time from the backend"),
             QT_TRANSLATE_NOOP("Roamscope", "Its first believable time came at %1.")},
            {"no-battery", QT_TRANSLATE_NOOP("Roamscope", "Its clock has no battery, or the battery is empty"), ""},
            {"wrong-year", QT_TRANSLATE_NOOP("Roamscope", "Its clock was set to a wrong date"), ""},
            {"overflow", QT_TRANSLATE_NOOP("Roamscope", "A number of seconds was read in the wrong unit"), ""},
        };
        return words;
    }
    QString heading(const Finding &finding) const override
    {
        return finding.cause == "future" ? tr("A charger sends times that lie days ahead") : title();
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const QString who = FlowText::chargePoint(input, finding.peer);
        const int count = int(finding.count);
        const QString example = FlowText::shown(finding.values.value(1));
        if (finding.cause == "future")
            return tr("%1 wrote times in the future in %n place(s), such as %2.", nullptr, count).arg(who, example);
        if (finding.cause == "old")
            return tr("%1 wrote times of more than a year ago in %n place(s), such as %2.", nullptr, count).arg(who, example);
        return tr("%1 wrote %2 as the time in %n place(s): its clock had not been set.", nullptr, count).arg(who, example);
    }
    QString meaning(const Finding &finding) const override
    {
        return finding.values.value(2) == "billed"
            ? tr("The charge gets an impossible start or end: durations of decades, prices to match, and CDRs that no partner accepts.")
            : tr("Nothing that depends on these times can be trusted: the order of statuses, meter values, the age of a fault.");
    }
    QString advice(const Finding &) const override
    {
        return tr("Use the time of receipt for these messages. Let the charger wait for currentTime from BootNotification before it starts a charge.");
    }
    QString clause(const Finding &finding, const InsightInput &input) const override
    {
        const ProtocolVersion version = versionOf(finding, input);
        return version == ProtocolVersion::Ocpp201 || version == ProtocolVersion::Ocpp21 ? displayName(version) + QStringLiteral(" B01")
                                                                                         : QStringLiteral("OCPP 1.6 §4.2");
    }
};

} // namespace

void addClockCheck(InsightChecks &checks)
{
    checks.push_back(std::make_unique<ClockDriftCheck>());
    checks.push_back(std::make_unique<ClockNeverSetCheck>());
}

void addClockChecks(InsightChecks &checks)
{
    addClockCheck(checks);
    addCounterpartClockChecks(checks);
    addSessionTimeChecks(checks);
}

} // namespace Roamscope
