// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/flowcheck.h"
#include "models/insight/flowtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace Roamscope {

namespace {

constexpr qint64 second = 1000000;
constexpr qint64 minute = 60 * second;
constexpr auto bootRefusedId = "boot-refused";
constexpr auto stormId = "message-storm";
constexpr auto largeId = "message-large";
constexpr auto heartbeatId = "heartbeat-interval";

/// Charge points that the backend does not let in.
class BootRefusedRunner final : public InsightRunner
{
public:
    explicit BootRefusedRunner(double longest)
        : m_longest(qint64(longest * 1e6))
    {
    }

    void take(const Fact &fact) override
    {
        if (fact.kind != Fact::Kind::ServerTime || fact.status.isEmpty())
            return;
        Peer &peer = m_peers[fact.peer];
        if (fact.status == "Accepted") {
            if (peer.refused > 0 && peer.until == noTime)
                peer.until = fact.time;
            return;
        }
        if (fact.status != "Rejected" && fact.status != "Pending")
            return;
        if (peer.refused++ == 0) {
            peer.from = fact.time;
            peer.status = fact.status;
        }
        peer.last = fact.time;
        if (peer.frames.size() < 10)
            peer.frames.push_back({fact.frame, fact.time});
    }

    void report(const InsightInput &input, FindingList &findings) const override
    {
        for (const auto &[id, peer] : m_peers) {
            if (peer.refused == 0 || peer.from == noTime)
                continue;
            const TimeUs end = peer.until != noTime ? peer.until : input.capture ? std::max(peer.last, input.capture->lastTime()) : peer.last;
            if (end - peer.from < m_longest)
                continue;
            Finding finding = makeFlowFinding(bootRefusedId, peer.until == noTime ? Severity::Error : Severity::Warning,
                                              peer.status == "Rejected" ? "rejected" : "pending", id, peer.from, end);
            finding.count = peer.refused;
            finding.party = DatasetRole::Cpo;
            finding.values = {peer.status, FlowText::number(peer.refused), FlowText::duration(end - peer.from), peer.until == noTime ? "never" : "later"};
            for (const auto &[frame, time] : peer.frames)
                addFlowEvidence(finding, FindingEvidence::Part::Fact, frame, time, "/status", peer.status);
            addFlowCause(finding, peer.status == "Rejected" ? "unknown" : "configuring", 70);
            addFlowCause(finding, "backend", peer.until != noTime ? 60 : 30);
            findings.add(std::move(finding));
        }
    }

private:
    struct Peer
    {
        quint32 refused = 0;
        TimeUs from = noTime;
        TimeUs last = noTime;
        TimeUs until = noTime;
        QByteArray status;
        std::vector<std::pair<FrameId, TimeUs>> frames;
    };
    qint64 m_longest;
    std::map<quint16, Peer> m_peers;
};

class BootRefusedCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::BootRefusedCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(bootRefusedId); }
    InsightArea area() const override { return InsightArea::Protocol; }
    QString title() const override { return tr("The backend does not accept a charger"); }
    QString description() const override { return tr("Looks for BootNotifications that stay Pending or Rejected for long."); }
    std::vector<InsightThreshold> thresholds() const override { return {{"boot-refused.longest", 300, QLatin1StringView("s"), 1, 86400}}; }
    std::unique_ptr<InsightRunner> begin(const Capture *, const InsightThresholds &thresholds) const override
    {
        return std::make_unique<BootRefusedRunner>(thresholds.value("boot-refused.longest"));
    }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"unknown", QT_TRANSLATE_NOOP("Roamscope", "The charge point, its serial number or its firmware is not registered in the backend"), ""},
            {"configuring", QT_TRANSLATE_NOOP("Roamscope", "The backend waits until somebody has configured or released the charger"), ""},
            {"backend", QT_TRANSLATE_NOOP("Roamscope", "The backend was starting, or could not reach its database"), ""},
        };
        return words;
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const QString who = FlowText::chargePoint(input, finding.peer);
        const auto value = [&finding](int index) { return FlowText::shown(finding.values.value(index)); };
        return finding.values.value(3) == "never"
            ? tr("The backend answered %n BootNotification(s) of %1 with %2 and did not accept it within %3.", nullptr, int(finding.count)).arg(who, value(0), value(2))
            : tr("The backend answered %n BootNotification(s) of %1 with %2 and accepted it only after %3.", nullptr, int(finding.count)).arg(who, value(0), value(2));
    }
    QString meaning(const Finding &) const override { return tr("The charger may not charge anybody on the backend's account, and shows as offline or out of order."); }
    QString advice(const Finding &) const override { return tr("Register the charger in the backend, and compare id, serial number and vendor with what it sends."); }
    QString clause(const Finding &finding, const InsightInput &input) const override
    {
        const ProtocolVersion version = versionOf(finding, input);
        return version == ProtocolVersion::Ocpp16 ? QStringLiteral("OCPP 1.6 §4.2") : displayName(version) + QStringLiteral(" B02, B03");
    }
};

/// Chargers that send without pause.
class MessageStormRunner final : public InsightRunner
{
public:
    MessageStormRunner(const Capture *capture, double most)
        : m_capture(capture)
        , m_most(quint32(most))
    {
    }

    void see(FrameId frame, const Frame &row) override
    {
        constexpr FrameFlags left {FrameFlag::TimeSynthetic, FrameFlag::Duplicate, FrameFlag::Replayed};
        if (!isRequest(row.kind) || row.from != Lane::ChargePoint || row.peer == 0 || row.time == noTime || (row.flags & quint16(left.toInt())))
            return;
        Peer &peer = m_peers.at(row.peer, row.action, row.from);
        const qint64 now = row.time / minute;
        if (now != peer.minute) {
            close(peer, now == peer.minute + 1);
            peer.minute = now;
            peer.count = 0;
            peer.first = frame;
        }
        ++peer.count;
    }

    void report(const InsightInput &, FindingList &findings) const override
    {
        for (const auto &[key, seen] : m_peers.sorted()) {
            Peer peer = *seen;
            close(peer, false);
            const QByteArray action = m_capture->actions().text(key.action);
            // Statuses have a check of their own.
            if (action == "StatusNotification")
                continue;
            // What was queued while offline comes in a burst, and rightly so.
            const bool queued = action == "MeterValues" || action == "TransactionEvent" || action == "StartTransaction" || action == "StopTransaction";
            if (peer.longest < (queued ? 10 : 3))
                continue;
            Finding finding = makeFlowFinding(stormId, Severity::Warning, action, key.peer, m_capture->frames().time(peer.worstFrom), peer.worstEnd * minute + minute);
            finding.count = peer.messages;
            finding.party = DatasetRole::Truth;
            finding.object = action;
            finding.values = {action, FlowText::number(peer.messages), FlowText::number(peer.longest), FlowText::number(double(peer.messages) / peer.longest)};
            addFlowEvidence(finding, FindingEvidence::Part::Fact, peer.worstFrom, finding.from);
            if (queued)
                addFlowCause(finding, "interval", 70);
            addFlowCause(finding, "repeats", 50);
            findings.add(std::move(finding));
        }
    }

private:
    struct Peer
    {
        qint64 minute = 0;
        quint32 count = 0;
        FrameId first = noFrame;
        int run = 0; ///< minutes
        quint32 inRun = 0;
        FrameId from = noFrame;
        int longest = 0;
        quint32 messages = 0;
        FrameId worstFrom = noFrame;
        qint64 worstEnd = 0;
    };
    void close(Peer &peer, bool goesOn) const
    {
        if (peer.count >= m_most) {
            if (peer.run++ == 0) {
                peer.from = peer.first;
                peer.inRun = 0;
            }
            peer.inRun += peer.count;
            if (peer.run > peer.longest) {
                peer.longest = peer.run;
                peer.messages = peer.inRun;
                peer.worstFrom = peer.from;
                peer.worstEnd = peer.minute;
            }
        }
        if (peer.count < m_most || !goesOn)
            peer.run = 0;
    }

    const Capture *m_capture;
    quint32 m_most;
    FlowTable<Peer> m_peers;
};

class MessageStormCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::MessageStormCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(stormId); }
    InsightArea area() const override { return InsightArea::Protocol; }
    QString title() const override { return tr("A charger sends without pause"); }
    QString description() const override
    {
        return tr("Looks for chargers that send more messages of one kind a minute than the limit, for three minutes; ten where a queue may be the reason. Statuses have a check of their own.");
    }
    std::vector<InsightThreshold> thresholds() const override { return {{"message-storm.most", 30, QLatin1StringView("1/min"), 2, 100000}}; }
    int feed() const override { return Frames; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &thresholds) const override
    {
        return std::make_unique<MessageStormRunner>(capture, thresholds.value("message-storm.most"));
    }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"interval", QT_TRANSLATE_NOOP("Roamscope", "The interval of meter values is set to seconds"), ""},
            {"repeats", QT_TRANSLATE_NOOP("Roamscope", "It repeats a call because it does not like the answer"), ""},
        };
        return words;
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const auto value = [&finding](int index) { return FlowText::shown(finding.values.value(index)); };
        return tr("%1 sent %2 %3 message(s) within %n minute(s).", nullptr, int(FlowText::value(finding.values.value(2))))
            .arg(FlowText::chargePoint(input, finding.peer), value(1), value(0));
    }
    QString meaning(const Finding &) const override { return tr("It costs mobile data and slows the backend for all chargers; important messages wait behind the flood."); }
    QString advice(const Finding &) const override { return tr("Compare two of the messages: if they are alike, look at the answer; if not, at the setting that makes them."); }
};

class MessageLargeRunner final : public InsightRunner
{
public:
    MessageLargeRunner(const Capture *capture, double most)
        : m_capture(capture)
        , m_most(quint32(most))
    {
    }

    void see(FrameId frame, const Frame &row) override
    {
        if (!isOcpp(row.version) || row.length <= m_most || row.kind > FrameKind::Send)
            return;
        Seen &seen = m_seen[{row.peer, row.action, row.from}];
        ++seen.count;
        if (seen.largest == noFrame || row.length > seen.bytes) {
            seen.largest = frame;
            seen.bytes = row.length;
        }
    }

    void report(const InsightInput &, FindingList &findings) const override
    {
        for (const auto &[key, seen] : m_seen) {
            const Frame row = m_capture->frames().at(seen.largest);
            Finding finding = makeFlowFinding(largeId, Severity::Note, "large", std::get<0>(key), row.time, row.time);
            finding.count = seen.count;
            finding.object = m_capture->actions().text(std::get<1>(key));
            finding.values = {finding.object, FlowText::number(seen.bytes / 1024.0), FlowText::lane(row.from), FlowText::lane(row.to)};
            addFlowEvidence(finding, FindingEvidence::Part::Fact, seen.largest, row.time);
            // The answer says whether it was too much.
            if (row.kind == FrameKind::Call && row.pair == noFrame)
                addFlowCause(finding, "dropped", 70);
            addFlowCause(finding, "whole-list", 60);
            findings.add(std::move(finding));
        }
    }

private:
    struct Seen
    {
        quint32 count = 0;
        quint32 bytes = 0;
        FrameId largest = noFrame;
    };
    const Capture *m_capture;
    quint32 m_most;
    std::map<std::tuple<quint16, quint16, Lane>, Seen> m_seen;
};

class MessageLargeCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::MessageLargeCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(largeId); }
    InsightArea area() const override { return InsightArea::Protocol; }
    QString title() const override { return tr("A message is very large"); }
    QString description() const override { return tr("Looks for OCPP messages beyond what many chargers can take at once."); }
    std::vector<InsightThreshold> thresholds() const override { return {{"message-large.most", 65536, QLatin1StringView("B"), 1024, 1e9}}; }
    int feed() const override { return Frames; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &thresholds) const override
    {
        return std::make_unique<MessageLargeRunner>(capture, thresholds.value("message-large.most"));
    }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"dropped", QT_TRANSLATE_NOOP("Roamscope", "The other side dropped it"), QT_TRANSLATE_NOOP("Roamscope", "The largest one has no answer.")},
            {"whole-list", QT_TRANSLATE_NOOP("Roamscope", "A list is sent as a whole that could be sent in parts"), ""},
        };
        return words;
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const auto value = [&finding](int index) { return FlowText::shown(finding.values.value(index)); };
        return tr("%1: %n %2 message(s) from the %3 are very large, the largest has %4 KB.", nullptr, int(finding.count))
            .arg(FlowText::chargePoint(input, finding.peer), value(0), value(2), value(1));
    }
    QString meaning(const Finding &) const override { return tr("Chargers with little memory close the connection or restart when they get it."); }
    QString advice(const Finding &) const override { return tr("Send lists in parts: chargers tell how many entries they take at once (SendLocalListMaxLength, ItemsPerMessage)."); }
};

/// Heartbeats much more often than the backend asked for.
class HeartbeatRunner final : public InsightRunner
{
public:
    explicit HeartbeatRunner(const Capture *capture)
        : m_capture(capture)
    {
    }

    void see(FrameId frame, const Frame &row) override
    {
        if (row.kind != FrameKind::Call || row.peer == 0)
            return;
        const Action action = actionOf(row.action);
        if (action == Action::Other)
            return;
        Peer &peer = m_peers[row.peer];
        if (row.from != Lane::ChargePoint) {
            // The interval may have been changed by this.
            if (action == Action::Setting)
                peer.interval = 0;
            return;
        }
        if (action != Action::Heartbeat || row.time == noTime || row.hasFlag(FrameFlag::TimeSynthetic) || row.hasFlag(FrameFlag::Duplicate))
            return;
        if (peer.interval > 0 && peer.last != noTime) {
            ++peer.gaps;
            if (row.time - peer.last < peer.interval * second / 3) {
                if (peer.often++ == 0) {
                    peer.from = peer.last;
                    peer.shortest = row.time - peer.last;
                }
                peer.shortest = std::min(peer.shortest, row.time - peer.last);
                peer.asked = peer.interval;
                if (peer.frames.size() < 5)
                    peer.frames.push_back(frame);
                peer.to = row.time;
            }
        }
        peer.last = row.time;
    }

    void take(const Fact &fact) override
    {
        if (fact.kind == Fact::Kind::ServerTime && fact.status == "Accepted") {
            Peer &peer = m_peers[fact.peer];
            peer.interval = fact.sequence;
            peer.last = noTime;
        }
    }

    void report(const InsightInput &, FindingList &findings) const override
    {
        for (const auto &[id, peer] : m_peers) {
            if (peer.often < 5 || peer.often * 3 < peer.gaps * 2)
                continue;
            Finding finding = makeFlowFinding(heartbeatId, Severity::Note, "too-often", id, peer.from, peer.to);
            finding.count = peer.often;
            finding.party = DatasetRole::Truth;
            finding.values = {FlowText::duration(peer.shortest), FlowText::duration(peer.asked * second)};
            for (const FrameId frame : peer.frames)
                addFlowEvidence(finding, FindingEvidence::Part::Fact, frame, m_capture->frames().time(frame));
            addFlowCause(finding, "own-setting", 70);
            addFlowCause(finding, "keep-alive", 50);
            findings.add(std::move(finding));
        }
    }

private:
    struct Peer
    {
        qint64 interval = 0; ///< s; 0 = not known
        qint64 asked = 0;
        TimeUs last = noTime;
        TimeUs from = noTime;
        TimeUs to = noTime;
        qint64 shortest = 0;
        quint32 gaps = 0;
        quint32 often = 0;
        std::vector<FrameId> frames;
    };
    enum class Action : quint8 { Other, Heartbeat, Setting };
    Action actionOf(quint16 action)
    {
        while (m_actions.size() <= action) {
            const QByteArray name = m_capture->actions().text(quint16(m_actions.size()));
            const bool setting = name == "ChangeConfiguration" || name == "SetVariables" || name == "TriggerMessage";
            m_actions.push_back(name == "Heartbeat" ? Action::Heartbeat : setting ? Action::Setting : Action::Other);
        }
        return m_actions[action];
    }
    const Capture *m_capture;
    std::vector<Action> m_actions; ///< by interned id
    std::map<quint16, Peer> m_peers;
};

class HeartbeatCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::HeartbeatCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(heartbeatId); }
    InsightArea area() const override { return InsightArea::Protocol; }
    QString title() const override { return tr("A charger ignores the heartbeat interval"); }
    QString description() const override
    {
        return tr("Looks for chargers whose heartbeats come three times as often as the backend asked for, as long as nobody changed the interval since.");
    }
    int feed() const override { return Frames | Facts; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &) const override { return std::make_unique<HeartbeatRunner>(capture); }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"own-setting", QT_TRANSLATE_NOOP("Roamscope", "The charger uses the interval of its own configuration"), ""},
            {"keep-alive", QT_TRANSLATE_NOOP("Roamscope", "Heartbeats are used to keep the connection open, instead of WebSocket pings"), ""},
        };
        return words;
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1 sent %n heartbeat(s) after as little as %2; the backend had asked for one every %3.", nullptr, int(finding.count))
            .arg(FlowText::chargePoint(input, finding.peer), FlowText::shown(finding.values.value(0)), FlowText::shown(finding.values.value(1)));
    }
    QString meaning(const Finding &) const override { return tr("It does no harm but for mobile data and load; it shows that the charger does not take settings from the backend."); }
    QString advice(const Finding &) const override { return tr("Set HeartbeatInterval in the charger, and use WebSocketPingInterval to keep the link alive."); }
    QString clause(const Finding &finding, const InsightInput &input) const override
    {
        const ProtocolVersion version = versionOf(finding, input);
        return version == ProtocolVersion::Ocpp16 ? QStringLiteral("OCPP 1.6 §4.2, §4.6") : displayName(version) + QStringLiteral(" B01, G02");
    }
};

} // namespace

void addTrafficChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<BootRefusedCheck>());
    checks.push_back(std::make_unique<MessageStormCheck>());
    checks.push_back(std::make_unique<MessageLargeCheck>());
    checks.push_back(std::make_unique<HeartbeatCheck>());
}

} // namespace Roamscope
