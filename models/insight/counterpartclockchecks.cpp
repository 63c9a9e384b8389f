// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/clocktrack.h"
#include "models/insight/flowcheck.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <map>

namespace Roamscope {

namespace {

constexpr qint64 second = 1000000;
constexpr FrameFlags unreliable {FrameFlag::TimeInherited, FrameFlag::TimeSynthetic, FrameFlag::Replayed};
constexpr TimeUs year2010 = 1262304000LL * second;
constexpr auto backendId = "backend-clock";
constexpr auto partnerId = "partner-clock";

bool isTimed(const Fact &fact)
{
    return fact.time != noTime && !(fact.flags & quint16(unreliable.toInt()));
}

quint8 sourceOf(const Capture &capture, FrameId frame)
{
    return capture.frames().block(frame).source[frame & FrameBlock::mask];
}

/// What the backend tells chargers as the time, against the times of the log.
class BackendClockRunner final : public InsightRunner
{
public:
    BackendClockRunner(const Capture *capture, double offset)
        : m_capture(capture)
        , m_offset(offset)
    {
    }

    void take(const Fact &fact) override
    {
        if (!isTimed(fact) || fact.device < year2010)
            return;
        if (fact.kind == Fact::Kind::ServerTime)
            m_sources[sourceOf(*m_capture, fact.frame)].backend.add(fact.time, fact.device, fact.frame);
        else if (fact.meansNow && fact.peer != 0)
            m_sources[sourceOf(*m_capture, fact.frame)].chargers.add(fact.time, fact.device, fact.frame);
    }

    void report(const InsightInput &, FindingList &findings) const override
    {
        const std::vector<CaptureSource> files = m_capture ? m_capture->sources() : std::vector<CaptureSource>();
        for (const auto &[id, source] : m_sources) {
            const double offset = source.backend.agreed(3);
            if (std::isnan(offset) || std::abs(offset) < m_offset)
                continue;
            const double chargers = source.chargers.agreed(3);
            const bool zone = isZoneOffset(offset);
            const bool chargersAgree = !std::isnan(chargers) && std::abs(chargers - offset) < 20;
            const bool logAgrees = !std::isnan(chargers) && std::abs(chargers) < 20;
            const QByteArray cause = logAgrees ? (zone ? "backend-local-time" : "backend") : zone ? "log-zone" : "log-or-backend";
            const auto &points = source.backend.points();
            Finding finding = makeFlowFinding(backendId, logAgrees ? Severity::Warning : Severity::Note, cause, 0, points.front().received,
                                              points.back().received);
            finding.party = logAgrees ? DatasetRole::Cpo : DatasetRole::Unknown;
            finding.object = id < files.size() ? QFileInfo(files[id].path).fileName().toUtf8() : QByteArray();
            finding.count = quint32(source.backend.messages());
            finding.values = {FlowText::duration(qint64(offset * 1e6)), offset < 0 ? "behind" : "ahead", finding.object,
                              FlowText::number(source.backend.messages())};
            addFlowEvidence(finding, FindingEvidence::Part::Fact, points.front().frame, points.front().received, "/currentTime");
            addFlowEvidence(finding, FindingEvidence::Part::Fact, points.back().frame, points.back().received, "/currentTime");
            if (logAgrees) {
                addFlowCause(finding, "server", 80, {FlowText::number(source.chargers.messages())});
            } else {
                addFlowCause(finding, "zone-of-log", zone ? 80 : 15, zone ? QByteArrayList {FlowText::duration(qint64(offset * 1e6))} : QByteArrayList());
                addFlowCause(finding, "recorder", zone ? 20 : 50, chargersAgree ? QByteArrayList {FlowText::number(source.chargers.messages())} : QByteArrayList());
                addFlowCause(finding, "server-and-chargers", zone ? 20 : 45);
            }
            findings.add(std::move(finding));
        }
    }

private:
    struct Source
    {
        ClockTrack backend;
        ClockTrack chargers;
    };
    const Capture *m_capture;
    double m_offset;
    std::map<quint8, Source> m_sources;
};

class BackendClockCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::BackendClockCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(backendId); }
    InsightArea area() const override { return InsightArea::Clocks; }
    QString title() const override { return tr("The backend's time and the log's are apart"); }
    QString description() const override
    {
        return tr("Compares currentTime in the backend's answers with the times of the log, and asks the chargers' messages which of the two is right.");
    }
    std::vector<InsightThreshold> thresholds() const override { return {{"backend-clock.offset", 30, QLatin1StringView("s"), 1, 86400}}; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &thresholds) const override
    {
        return std::make_unique<BackendClockRunner>(capture, thresholds.value("backend-clock.offset"));
    }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"server", QT_TRANSLATE_NOOP("Roamscope", "The backend's own clock is off, or it answers in local time"),
             QT_TRANSLATE_NOOP("Roamscope", "The times in the chargers' messages agree with the log (messages compared: %1).")},
            {"zone-of-log", QT_TRANSLATE_NOOP("Roamscope", "The log was written in local time"),
             QT_TRANSLATE_NOOP("Roamscope", "%1 is the distance of a time zone.")},
            {"recorder", QT_TRANSLATE_NOOP("Roamscope", "The clock of the computer that wrote the log is off"),
             QT_TRANSLATE_NOOP("Roamscope", "The times in the chargers' messages agree with the backend (messages compared: %1).")},
            {"server-and-chargers", QT_TRANSLATE_NOOP("Roamscope", "The backend's clock is off, and the chargers follow it"), ""},
        };
        return words;
    }
    QString heading(const Finding &finding) const override
    {
        if (finding.cause == "backend" || finding.cause == "backend-local-time")
            return tr("The backend tells chargers a wrong time");
        if (finding.cause == "log-zone")
            return tr("The log is in local time");
        return title();
    }
    QString message(const Finding &finding, const InsightInput &) const override
    {
        const QString offset = FlowText::shown(finding.values.value(0));
        const bool behind = finding.values.value(1) == "behind";
        const QString file = FlowText::shown(finding.values.value(2));
        if (finding.cause == "backend" || finding.cause == "backend-local-time")
            return behind ? tr("The backend tells the chargers a time that is %1 behind; the chargers themselves agree with the log (%2).").arg(offset, file)
                          : tr("The backend tells the chargers a time that is %1 ahead; the chargers themselves agree with the log (%2).").arg(offset, file);
        if (finding.cause == "log-zone")
            return tr("The times of %1 are %2 away from those in its messages: the log is probably in local time, and the messages are in UTC.").arg(file, offset);
        return tr("The times of %1 are %2 away from the backend's. Either the log's clock is off or the backend's: the file alone does not tell.").arg(file, offset);
    }
    QString meaning(const Finding &finding) const override
    {
        if (finding.cause == "backend" || finding.cause == "backend-local-time")
            return tr("Every charger that sets its clock by the backend will be wrong by as much, and with it all sessions and CDRs.");
        return tr("Nothing is wrong with any charge because of this; but frames of other logs will not fit beside these.");
    }
    QString advice(const Finding &finding) const override
    {
        if (finding.cause == "backend" || finding.cause == "backend-local-time")
            return tr("Set the backend's clock by NTP, and have it answer in UTC.");
        return tr("Open the log with its time zone, or see whether the recorder's clock is set by NTP.");
    }
    QString clause(const Finding &finding, const InsightInput &input) const override
    {
        const ProtocolVersion version = versionOf(finding, input);
        return version == ProtocolVersion::Ocpp201 || version == ProtocolVersion::Ocpp21 ? displayName(version) + QStringLiteral(" G02")
                                                                                         : QStringLiteral("OCPP 1.6 §4.2, §4.6");
    }
};

/// The timestamps in OCPI envelopes and Date headers against the times of the log.
class PartnerClockRunner final : public InsightRunner
{
public:
    PartnerClockRunner(const Capture *capture, double offset)
        : m_capture(capture)
        , m_offset(offset)
    {
    }

    void take(const Fact &fact) override
    {
        if (fact.kind != Fact::Kind::HttpAnswer || !isTimed(fact))
            return;
        const TimeUs said = fact.device != noTime ? fact.device : fact.deviceEnd;
        if (said < year2010)
            return;
        Party &party = m_parties[{sourceOf(*m_capture, fact.frame), m_capture->frames().from(fact.frame)}];
        party.track.add(fact.time, said, fact.frame);
        if (fact.device == noTime)
            return;
        if (fact.device == party.same) {
            ++party.repeated;
        } else {
            party.same = fact.device;
            party.since = fact.time;
            party.repeated = 1;
        }
        if (party.repeated >= 10 && fact.time - party.since > 600 * second && party.constant == noTime) {
            party.constant = party.since;
            party.constantFrame = fact.frame;
        }
    }

    void report(const InsightInput &, FindingList &findings) const override
    {
        for (const auto &[key, party] : m_parties) {
            if (party.constant != noTime) {
                Finding finding = makeFlowFinding(partnerId, Severity::Note, "constant", 0, party.constant, m_capture->frames().time(party.constantFrame));
                finding.party = roleOf(key.second);
                finding.values = {FlowText::lane(key.second), FlowText::time(party.same)};
                addFlowEvidence(finding, FindingEvidence::Part::Fact, party.constantFrame, finding.to, "/timestamp");
                addFlowCause(finding, "cached", 60);
                findings.add(std::move(finding));
                continue;
            }
            const double offset = party.track.agreed(3);
            if (std::isnan(offset) || std::abs(offset) < m_offset)
                continue;
            const bool allAlike = std::any_of(m_parties.begin(), m_parties.end(), [&, &source = key.first, &lane = key.second](const auto &other) {
                const double its = other.second.track.agreed(3);
                return other.first.first == source && other.first.second != lane && !std::isnan(its) && std::abs(its - offset) < 20;
            });
            const bool zone = isZoneOffset(offset);
            const QByteArray cause = allAlike ? "log" : zone ? "local-time" : offset < 0 ? "slow" : "fast";
            const auto &points = party.track.points();
            Finding finding = makeFlowFinding(partnerId, allAlike || std::abs(offset) < 2 * m_offset ? Severity::Note : Severity::Warning, cause, 0,
                                              points.front().received, points.back().received);
            finding.party = allAlike ? DatasetRole::Unknown : roleOf(key.second);
            finding.count = quint32(party.track.messages());
            finding.values = {FlowText::lane(key.second), FlowText::duration(qint64(offset * 1e6)), offset < 0 ? "behind" : "ahead",
                              FlowText::number(party.track.messages())};
            addFlowEvidence(finding, FindingEvidence::Part::Fact, points.front().frame, points.front().received, "/timestamp");
            addFlowEvidence(finding, FindingEvidence::Part::Fact, points.back().frame, points.back().received, "/timestamp");
            addFlowCause(finding, "recorder", allAlike ? 80 : 25, allAlike ? QByteArrayList {"all"} : QByteArrayList());
            addFlowCause(finding, "local-as-utc", zone ? 85 : 0, zone ? QByteArrayList {FlowText::duration(qint64(offset * 1e6))} : QByteArrayList());
            addFlowCause(finding, "server", zone || allAlike ? 30 : 70);
            finding.causes.removeIf([](const FindingCause &one) { return one.weight == 0; });
            findings.add(std::move(finding));
        }
    }

private:
    struct Party
    {
        ClockTrack track;
        TimeUs same = noTime;
        TimeUs since = noTime;
        TimeUs constant = noTime;
        FrameId constantFrame = noFrame;
        int repeated = 0;
    };
    static DatasetRole roleOf(Lane lane)
    {
        return lane == Lane::Cpo ? DatasetRole::Cpo : lane == Lane::Emsp ? DatasetRole::Emsp : DatasetRole::Unknown;
    }
    const Capture *m_capture;
    double m_offset;
    std::map<std::pair<quint8, Lane>, Party> m_parties;
};

class PartnerClockCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::PartnerClockCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(partnerId); }
    InsightArea area() const override { return InsightArea::Clocks; }
    QString title() const override { return tr("A partner's clock is wrong"); }
    QString description() const override
    {
        return tr("Compares the timestamp of OCPI answers, or their Date header, with the time at which they came.");
    }
    std::vector<InsightThreshold> thresholds() const override { return {{"partner-clock.offset", 30, QLatin1StringView("s"), 1, 86400}}; }
    int needs() const override { return Nothing; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &thresholds) const override
    {
        return std::make_unique<PartnerClockRunner>(capture, thresholds.value("partner-clock.offset"));
    }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"recorder", QT_TRANSLATE_NOOP("Roamscope", "The clock of the recorder is off, or the log is in local time"),
             QT_TRANSLATE_NOOP("Roamscope", "Both parties of this log are off by the same time.")},
            {"local-as-utc", QT_TRANSLATE_NOOP("Roamscope", "The partner writes local time as UTC"),
             QT_TRANSLATE_NOOP("Roamscope", "%1 is the distance of a time zone.")},
            {"server", QT_TRANSLATE_NOOP("Roamscope", "The clock of the partner's server is not set by NTP"), ""},
            {"cached", QT_TRANSLATE_NOOP("Roamscope", "Answers come from a cache or a test double, or the field is filled once at start"), ""},
        };
        return words;
    }
    QString heading(const Finding &finding) const override
    {
        if (finding.cause == "local-time")
            return tr("A partner sends local time as UTC");
        if (finding.cause == "constant")
            return tr("A partner's answers always carry the same time");
        if (finding.cause == "log")
            return tr("All partners differ from the log by the same time");
        return title();
    }
    QString message(const Finding &finding, const InsightInput &) const override
    {
        const QString who = FlowText::shown(finding.values.value(0));
        if (finding.cause == "constant")
            return tr("Every answer of the %1 carries the timestamp %2.").arg(who, FlowText::shown(finding.values.value(1)));
        const QString offset = FlowText::shown(finding.values.value(1));
        return finding.values.value(2) == "behind" ? tr("The timestamps in %n answer(s) of the %1 are %2 behind.", nullptr, int(finding.count)).arg(who, offset)
                                                   : tr("The timestamps in %n answer(s) of the %1 are %2 ahead.", nullptr, int(finding.count)).arg(who, offset);
    }
    QString meaning(const Finding &finding) const override
    {
        if (finding.cause == "log")
            return tr("Frames of other logs will not fit beside these; the partners are probably right.");
        return tr("Pulls by date_from miss or repeat objects, last_updated decides wrongly which copy is newer, and tariffs begin at another time than agreed.");
    }
    QString advice(const Finding &finding) const override
    {
        if (finding.cause == "log")
            return tr("See whether the recorder's clock is set by NTP, and open the log with its time zone.");
        return tr("Tell the partner the offset with one of these answers. Until it is corrected, pull with some minutes of overlap.");
    }
    QString clause(const Finding &finding, const InsightInput &input) const override
    {
        const QString version = displayName(versionOf(finding, input));
        return version.isEmpty() ? QString() : version + QStringLiteral(" transport_and_format, DateTime");
    }
};

} // namespace

void addCounterpartClockChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<BackendClockCheck>());
    checks.push_back(std::make_unique<PartnerClockCheck>());
}

} // namespace Roamscope
