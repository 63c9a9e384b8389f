// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/flowcheck.h"
#include "models/insight/flowproblems.h"
#include "models/insight/flowtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace Roamscope {

namespace {

constexpr qint64 second = 1000000;
constexpr auto unansweredId = "call-unanswered";
constexpr auto lateId = "answer-late";
constexpr auto orphanId = "answer-orphan";
constexpr auto repeatedId = "message-id-repeated";

DatasetRole roleOf(Lane lane)
{
    return lane == Lane::ChargePoint                            ? DatasetRole::Truth
        : lane == Lane::Csms || lane == Lane::Cpo               ? DatasetRole::Cpo
        : lane == Lane::Emsp                                    ? DatasetRole::Emsp
                                                                : DatasetRole::Unknown;
}

/// Calls and answers by charge point, action and who asks.
struct ExchangeKey
{
    quint16 peer = 0;
    quint16 action = 0;
    Lane from = Lane::Unknown;
    auto operator<=>(const ExchangeKey &) const = default;
};

class UnansweredRunner final : public InsightRunner
{
public:
    void see(FrameId, const Frame &row) override
    {
        if (row.hasFlag(FrameFlag::Duplicate))
            return;
        if (row.kind == FrameKind::Call || row.kind == FrameKind::HttpRequest)
            ++m_counts.at(row.peer, row.action, row.from).asked;
        else if (isResponse(row.kind) && row.pair != noFrame)
            ++m_counts.at(row.peer, row.action, row.to).answered;
    }

    void report(const InsightInput &input, FindingList &findings) const override;

private:
    struct Count
    {
        quint32 asked = 0;
        quint32 answered = 0;
    };
    FlowTable<Count> m_counts;
};

/// Whether the side that was asked said anything within a minute after the call.
bool wasHeard(const Capture &capture, FrameId call)
{
    const Frame row = capture.frames().at(call);
    const std::size_t begin = FlowProblems::positionInTime(capture, call) + 1;
    const std::size_t end = std::min<std::size_t>(capture.size(), begin + 4000);
    for (std::size_t position = begin; position < end; ++position) {
        const Frame other = capture.frames().at(FlowProblems::frameInTime(capture, position));
        if (other.time != noTime && row.time != noTime && other.time - row.time > 60 * second)
            return false;
        if (other.peer == row.peer && other.from == row.to)
            return true;
    }
    return false;
}

void UnansweredRunner::report(const InsightInput &input, FindingList &findings) const
{
    if (!input.analysis || !input.capture)
        return;
    const Capture &capture = *input.capture;
    std::map<ExchangeKey, std::vector<const Problem *>> groups;
    for (const Problem &problem : input.analysis->problems) {
        if (problem.rule != "exchange.unanswered" || problem.frame >= capture.size())
            continue;
        const Frame row = capture.frames().at(problem.frame);
        groups[{row.peer, row.action, row.from}].push_back(&problem);
    }
    const auto counts = m_counts.sorted();
    for (const auto &[key, problems] : groups) {
        const Frame first = capture.frames().at(problems.front()->frame);
        const Lane to = first.to;
        const QByteArray action = capture.actions().text(key.action);
        const Count *found = m_counts.find(key.peer, key.action, key.from);
        const Count count = found ? *found : Count();
        quint32 othersAsked = 0;
        quint32 othersAnswered = 0;
        for (const auto &[other, its] : counts) {
            if (other.peer == key.peer && other.lane == key.from && other.action != key.action) {
                othersAsked += its->asked;
                othersAnswered += its->answered;
            }
        }
        const bool upwards = key.from == Lane::ChargePoint;
        const QByteArray cause = upwards ? "by-backend" : to == Lane::ChargePoint ? "by-charger" : "by-partner";
        Finding finding = makeFlowFinding(unansweredId, Severity::Warning, cause, to == Lane::ChargePoint || upwards ? key.peer : 0, first.time,
                                          capture.frames().time(problems.back()->frame));
        finding.count = quint32(problems.size());
        finding.party = roleOf(to);
        finding.object = action;
        finding.transaction = input.analysis->transactionOf(problems.front()->frame);
        finding.values = {action, FlowText::lane(key.from), FlowText::lane(to), FlowText::number(double(problems.size())), FlowText::number(count.asked)};
        int heard = 0;
        const int looked = int(std::min<std::size_t>(problems.size(), 20));
        for (int i = 0; i < looked; ++i) {
            const FrameId frame = problems[std::size_t(i)]->frame;
            heard += wasHeard(capture, frame) ? 1 : 0;
            addFlowEvidence(finding, FindingEvidence::Part::Fact, frame, capture.frames().time(frame));
        }
        if (count.answered == 0 && othersAnswered > 0 && count.asked >= 2)
            addFlowCause(finding, "unknown-action", 75, {FlowText::number(count.asked), FlowText::number(othersAnswered), FlowText::number(othersAsked)});
        if (heard * 2 < looked)
            addFlowCause(finding, "link-down", 70, {FlowText::number(looked - heard), FlowText::number(looked)});
        else
            addFlowCause(finding, "busy", count.answered > 0 ? 55 : 35, {FlowText::number(heard), FlowText::number(looked)});
        addFlowCause(finding, "not-recorded", 20);
        findings.add(std::move(finding));
    }
}

class UnansweredCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::UnansweredCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(unansweredId); }
    InsightArea area() const override { return InsightArea::Protocol; }
    QString title() const override { return tr("Calls stay without an answer"); }
    QString description() const override
    {
        return tr("Looks for calls that nobody answered, by who asked and who was asked. A log of one direction, or one that is damaged there, proves nothing.");
    }
    int needs() const override { return Nothing; }
    int feed() const override { return Frames; }
    std::unique_ptr<InsightRunner> begin(const Capture *, const InsightThresholds &) const override { return std::make_unique<UnansweredRunner>(); }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"unknown-action", QT_TRANSLATE_NOOP("Roamscope", "The side that was asked does not know this action, and ignores it instead of saying so"),
             QT_TRANSLATE_NOOP("Roamscope", "None of %1 such calls was answered; of the other calls in this direction %2 of %3 were.")},
            {"link-down", QT_TRANSLATE_NOOP("Roamscope", "The connection was gone, or the device had stopped"),
             QT_TRANSLATE_NOOP("Roamscope", "Calls after which nothing at all came from that side for a minute: %1 of %2.")},
            {"busy", QT_TRANSLATE_NOOP("Roamscope", "The side that was asked was busy or lost the call"),
             QT_TRANSLATE_NOOP("Roamscope", "It went on talking within a minute after %1 of %2 calls.")},
            {"not-recorded", QT_TRANSLATE_NOOP("Roamscope", "The answer was given, but not written into this log"), ""},
        };
        return words;
    }
    QString heading(const Finding &finding) const override
    {
        if (finding.cause == "by-charger")
            return tr("The charger does not answer calls of the backend");
        if (finding.cause == "by-backend")
            return tr("The backend does not answer calls of the charger");
        return tr("A partner does not answer requests");
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const QString action = QString::fromUtf8(finding.values.value(0));
        const QString from = FlowText::shown(finding.values.value(1));
        const QString to = FlowText::shown(finding.values.value(2));
        const QString asked = FlowText::shown(finding.values.value(4));
        const int count = int(finding.count);
        if (finding.peer != 0)
            return tr("%1: %n of %2 %3 call(s) from the %4 got no answer from the %5.", nullptr, count)
                .arg(FlowText::chargePoint(input, finding.peer), asked, action, from, to);
        return tr("%n of %1 %2 request(s) from the %3 got no answer from the %4.", nullptr, count).arg(asked, action, from, to);
    }
    QString meaning(const Finding &finding) const override
    {
        if (finding.cause == "by-charger")
            return tr("What the backend wanted did not happen, or nobody knows whether it did: remote starts, resets, limits.");
        if (finding.cause == "by-backend")
            return tr("The charger waits, repeats the call, and may stop working or refuse drivers meanwhile.");
        return tr("The sender does not know whether the object arrived; the parties' views may part from here on.");
    }
    QString advice(const Finding &finding) const override
    {
        if (finding.cause == "by-charger")
            return tr("See whether the charger's firmware knows the action, and whether the connection was alive. A charger that does not know it has to answer NotImplemented.");
        if (finding.cause == "by-backend")
            return tr("Look at the backend's log for these message ids: an exception there, or a queue that was full.");
        return tr("Look at the time-outs on both sides, and repeat what was sent: PUT and PATCH can be repeated safely.");
    }
    QString clause(const Finding &finding, const InsightInput &input) const override
    {
        const ProtocolVersion version = versionOf(finding, input);
        return isOcpp(version) ? displayName(version) + QStringLiteral(" JSON §4.1") : QString();
    }
};

class LateAnswerRunner final : public InsightRunner
{
public:
    LateAnswerRunner(const Capture *capture, double limit)
        : m_capture(capture)
        , m_limit(qint64(limit * 1e6))
    {
    }

    void see(FrameId frame, const Frame &row) override
    {
        constexpr FrameFlags noClock {FrameFlag::TimeInherited, FrameFlag::TimeSynthetic, FrameFlag::Duplicate};
        if (!isResponse(row.kind) || row.pair == noFrame || row.pair >= m_capture->size() || row.time == noTime || (row.flags & quint16(noClock.toInt())))
            return;
        const Frame request = m_capture->frames().at(row.pair);
        if (request.time == noTime || (request.flags & quint16(noClock.toInt())))
            return;
        const qint64 latency = row.time - request.time;
        Seen &seen = m_seen.at(row.peer, row.action, row.to);
        ++seen.answers;
        seen.sum += latency;
        if (latency < m_limit)
            return;
        ++seen.late;
        if (seen.worstFrame == noFrame || latency > seen.worst) {
            seen.worst = latency;
            seen.worstFrame = row.pair;
        }
        if (seen.examples.size() < 10)
            seen.examples.push_back(row.pair);
        if (seen.from == noTime)
            seen.from = request.time;
        seen.to = row.time;
        Q_UNUSED(frame)
    }

    void report(const InsightInput &input, FindingList &findings) const override
    {
        if (!input.capture)
            return;
        const FrameTable &rows = input.capture->frames();
        for (const auto &[key, value] : m_seen.sorted()) {
            const Seen &seen = *value;
            // A driver who waits for his authorisation is told by a check of its own.
            if (seen.late == 0 || input.capture->actions().text(key.action) == "Authorize")
                continue;
            const Lane responder = rows.to(seen.worstFrame);
            const bool upwards = key.lane == Lane::ChargePoint;
            const QByteArray cause = upwards ? "by-backend" : responder == Lane::ChargePoint ? "by-charger" : "by-partner";
            const Severity severity = seen.worst >= 30 * second ? Severity::Warning : Severity::Note;
            Finding finding = makeFlowFinding(lateId, severity, cause, upwards || responder == Lane::ChargePoint ? key.peer : 0, seen.from, seen.to);
            finding.count = seen.late;
            finding.party = roleOf(responder);
            finding.object = input.capture->actions().text(key.action);
            finding.values = {finding.object, FlowText::lane(responder), FlowText::duration(seen.worst), FlowText::number(seen.late),
                              FlowText::number(seen.answers)};
            addFlowEvidence(finding, FindingEvidence::Part::Fact, seen.worstFrame, rows.time(seen.worstFrame), {},
                            FlowText::shown(FlowText::duration(seen.worst)).toUtf8());
            for (const FrameId frame : seen.examples) {
                if (frame != seen.worstFrame)
                    addFlowEvidence(finding, FindingEvidence::Part::Fact, frame, rows.time(frame));
            }
            const qint64 others = seen.answers > seen.late ? (seen.sum - qint64(seen.late) * seen.worst) / qint64(seen.answers - seen.late) : -1;
            if (seen.late * 2 > seen.answers && seen.answers >= 3)
                addFlowCause(finding, "always-slow", 70, {FlowText::number(seen.late), FlowText::number(seen.answers)});
            else if (seen.late == 1 && others >= 0)
                addFlowCause(finding, "single", 65, {FlowText::duration(std::max<qint64>(others, 0))});
            else
                addFlowCause(finding, "load", 55);
            addFlowCause(finding, "behind", 35);
            findings.add(std::move(finding));
        }
    }

private:
    struct Seen
    {
        quint32 answers = 0;
        quint32 late = 0;
        qint64 sum = 0;
        qint64 worst = 0;
        FrameId worstFrame = noFrame;
        TimeUs from = noTime;
        TimeUs to = noTime;
        std::vector<FrameId> examples;
    };
    const Capture *m_capture;
    qint64 m_limit;
    FlowTable<Seen> m_seen;
};

class LateAnswerCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::LateAnswerCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(lateId); }
    InsightArea area() const override { return InsightArea::Protocol; }
    QString title() const override { return tr("Answers come late"); }
    QString description() const override { return tr("Looks for answers that took longer than the limit, by action and by who answered."); }
    std::vector<InsightThreshold> thresholds() const override { return {{"answer-late.limit", 10, QLatin1StringView("s"), 0.1, 3600}}; }
    int needs() const override { return Nothing; }
    int feed() const override { return Frames; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &thresholds) const override
    {
        return std::make_unique<LateAnswerRunner>(capture, thresholds.value("answer-late.limit"));
    }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"single", QT_TRANSLATE_NOOP("Roamscope", "Something blocked once: a restart, a lock, a connection that hung"),
             QT_TRANSLATE_NOOP("Roamscope", "The other answers to this action took %1 on average.")},
            {"always-slow", QT_TRANSLATE_NOOP("Roamscope", "The side that answers is always slow with this action"),
             QT_TRANSLATE_NOOP("Roamscope", "Late answers: %1 of %2.")},
            {"load", QT_TRANSLATE_NOOP("Roamscope", "The side that answers was overloaded at times"), ""},
            {"behind", QT_TRANSLATE_NOOP("Roamscope", "It waits for somebody else before it answers"), ""},
        };
        return words;
    }
    QString heading(const Finding &finding) const override
    {
        if (finding.cause == "by-charger")
            return tr("The charger answers late");
        if (finding.cause == "by-backend")
            return tr("The backend answers late");
        return tr("A partner answers late");
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const QString action = QString::fromUtf8(finding.values.value(0));
        const QString who = FlowText::shown(finding.values.value(1));
        const QString worst = FlowText::shown(finding.values.value(2));
        const QString all = FlowText::shown(finding.values.value(4));
        if (finding.peer != 0)
            return tr("%1: %n of %2 answer(s) of the %3 to %4 came late, the latest after %5.", nullptr, int(finding.count))
                .arg(FlowText::chargePoint(input, finding.peer), all, who, action, worst);
        return tr("%n of %1 answer(s) of the %2 to %3 came late, the latest after %4.", nullptr, int(finding.count)).arg(all, who, action, worst);
    }
    QString meaning(const Finding &finding) const override
    {
        if (finding.cause == "by-backend")
            return tr("Drivers wait at the charger; after its own time-out, often 30 s, the charger repeats the call or acts without an answer.");
        if (finding.cause == "by-charger")
            return tr("The backend may have given up and reported a failure to the driver's app, although the charger did it.");
        return tr("The sender may have given up and sent the same again: look for objects that arrived twice.");
    }
    QString advice(const Finding &) const override
    {
        return tr("Look at what the side that answered did at this time, and compare its time-outs with those of the side that waited.");
    }
};

class OrphanAnswerRunner final : public InsightRunner
{
public:
    void report(const InsightInput &input, FindingList &findings) const override
    {
        for (const FlowProblems::Group &group : FlowProblems::byPeer(input, Problem::Kind::Orphan, "exchange.orphan")) {
            const Capture &capture = *input.capture;
            const FrameTable &rows = capture.frames();
            const FrameId first = group.problems.front()->frame;
            int repeated = 0;
            int errors = 0;
            int looked = 0;
            // Without an id it is a fragment of an answer.
            if (capture.messageId(first).isEmpty())
                continue;
            Finding finding = makeFlowFinding(orphanId, Severity::Warning, rows.from(first) == Lane::ChargePoint ? "by-charger" : "by-other", group.peer,
                                              rows.time(first), rows.time(group.problems.back()->frame));
            finding.count = quint32(group.problems.size());
            finding.party = roleOf(rows.from(first));
            for (const Problem *problem : group.problems) {
                if (++looked > 20)
                    break;
                const QByteArray id = capture.messageId(problem->frame);
                errors += rows.kind(problem->frame) == FrameKind::CallError ? 1 : 0;
                repeated += answeredBefore(capture, problem->frame, id) ? 1 : 0;
                addFlowEvidence(finding, FindingEvidence::Part::Fact, problem->frame, rows.time(problem->frame), {}, id);
            }
            finding.values = {FlowText::lane(rows.from(first)), FlowText::number(double(group.problems.size())), capture.messageId(first).left(60)};
            looked = std::min(looked, 20);
            if (repeated > 0)
                addFlowCause(finding, "answered-twice", 80, {FlowText::number(repeated), FlowText::number(looked)});
            if (errors * 2 > looked)
                addFlowCause(finding, "unreadable", 60, {FlowText::number(errors), FlowText::number(looked)});
            addFlowCause(finding, "id-changed", 40);
            addFlowCause(finding, "call-elsewhere", 45);
            findings.add(std::move(finding));
        }
    }

private:
    static bool answeredBefore(const Capture &capture, FrameId frame, const QByteArray &id)
    {
        const Frame row = capture.frames().at(frame);
        const std::size_t end = FlowProblems::positionInTime(capture, frame);
        for (std::size_t position = end; position-- > (end > 4000 ? end - 4000 : 0);) {
            const FrameId other = FlowProblems::frameInTime(capture, position);
            const Frame before = capture.frames().at(other);
            if (isResponse(before.kind) && before.peer == row.peer && before.from == row.from && before.correlation == row.correlation
                && before.pair != noFrame && capture.messageId(other) == id)
                return true;
        }
        return false;
    }
};

class OrphanAnswerCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::OrphanAnswerCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(orphanId); }
    InsightArea area() const override { return InsightArea::Protocol; }
    QString title() const override { return tr("Answers without a call"); }
    QString description() const override
    {
        return tr("Looks for answers whose call is not in the capture. The first minute of a capture and places where the log is damaged are left out.");
    }
    int feed() const override { return None; }
    std::unique_ptr<InsightRunner> begin(const Capture *, const InsightThresholds &) const override { return std::make_unique<OrphanAnswerRunner>(); }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"answered-twice", QT_TRANSLATE_NOOP("Roamscope", "The same call was answered twice"),
             QT_TRANSLATE_NOOP("Roamscope", "Answers whose call had been answered before: %1 of %2.")},
            {"unreadable", QT_TRANSLATE_NOOP("Roamscope", "It is the answer to a message that could not be read"),
             QT_TRANSLATE_NOOP("Roamscope", "Errors among them: %1 of %2.")},
            {"id-changed", QT_TRANSLATE_NOOP("Roamscope", "The message id was changed: a number for a text, or by a proxy"), ""},
            {"call-elsewhere", QT_TRANSLATE_NOOP("Roamscope", "The call stands in another file or was not recorded"), ""},
        };
        return words;
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1: %n answer(s) of the %2 belong to no call in the capture, the first with the id \"%3\".", nullptr, int(finding.count))
            .arg(FlowText::chargePoint(input, finding.peer), FlowText::shown(finding.values.value(0)), FlowText::shown(finding.values.value(2)));
    }
    QString meaning(const Finding &) const override
    {
        return tr("The side that asked cannot assign such an answer: for it the call has failed, and it may repeat it.");
    }
    QString advice(const Finding &) const override
    {
        return tr("Open the log of the other side as well. If both are complete, the sender has to return the message id unchanged and once.");
    }
    QString clause(const Finding &finding, const InsightInput &input) const override
    {
        const ProtocolVersion version = versionOf(finding, input);
        return isOcpp(version) ? displayName(version) + QStringLiteral(" JSON §4.2") : QString();
    }
};

class RepeatedIdRunner final : public InsightRunner
{
public:
    void report(const InsightInput &input, FindingList &findings) const override
    {
        for (const FlowProblems::Group &group : FlowProblems::byPeer(input, Problem::Kind::RepeatedMessageId)) {
            const FrameTable &rows = input.capture->frames();
            const FrameId first = group.problems.front()->frame;
            Finding finding = makeFlowFinding(repeatedId, Severity::Warning, "other-call", group.peer, rows.time(first), rows.time(group.problems.back()->frame));
            finding.count = quint32(group.problems.size());
            finding.party = roleOf(rows.from(first));
            const QByteArrayList parts = group.problems.front()->detail.split('|');
            finding.values = {parts.value(0), parts.value(1), parts.value(2), FlowText::lane(rows.from(first))};
            QByteArrayList ids;
            for (const Problem *problem : group.problems) {
                addFlowEvidence(finding, FindingEvidence::Part::Fact, problem->frame, rows.time(problem->frame), {}, parts.value(0));
                const QByteArray id = problem->detail.split('|').value(0);
                if (!ids.contains(id) && ids.size() < 50)
                    ids.append(id);
            }
            if (ids.size() == 1 && group.problems.size() > 1)
                addFlowCause(finding, "constant", 80, {FlowText::number(double(group.problems.size()))});
            addFlowCause(finding, "counter", 60);
            addFlowCause(finding, "two-threads", 40);
            findings.add(std::move(finding));
        }
    }
};

class RepeatedIdCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::RepeatedIdCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(repeatedId); }
    InsightArea area() const override { return InsightArea::Protocol; }
    QString title() const override { return tr("Message ids are used again"); }
    QString description() const override
    {
        return tr("Looks for different calls with the same id within two minutes. A repetition of the same call may keep its id, and after a reconnect counting may begin again.");
    }
    int feed() const override { return None; }
    std::unique_ptr<InsightRunner> begin(const Capture *, const InsightThresholds &) const override { return std::make_unique<RepeatedIdRunner>(); }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"constant", QT_TRANSLATE_NOOP("Roamscope", "The sender writes the same id into every message"),
             QT_TRANSLATE_NOOP("Roamscope", "It is the same id %1 times.")},
            {"counter", QT_TRANSLATE_NOOP("Roamscope", "The counter of ids starts again, or is a time in seconds"), ""},
            {"two-threads", QT_TRANSLATE_NOOP("Roamscope", "Two parts of the software count for themselves"), ""},
        };
        return words;
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const auto value = [&finding](int index) { return FlowText::shown(finding.values.value(index)); };
        return tr("%1: the %2 gave an id to two different calls %n time(s), first \"%3\" to a %4 and then to a %5.", nullptr, int(finding.count))
            .arg(FlowText::chargePoint(input, finding.peer), value(3), value(0), value(1), value(2));
    }
    QString meaning(const Finding &) const override
    {
        return tr("Answers go to the wrong call: a start may be taken as accepted that never was, or a transaction gets another one's id.");
    }
    QString advice(const Finding &) const override { return tr("The sender has to use each id once per connection; a UUID for each message is the safe way."); }
    QString clause(const Finding &finding, const InsightInput &input) const override
    {
        const ProtocolVersion version = versionOf(finding, input);
        return isOcpp(version) ? displayName(version) + QStringLiteral(" JSON §4.1.4") : QString();
    }
};

} // namespace

void addExchangeChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<UnansweredCheck>());
    checks.push_back(std::make_unique<LateAnswerCheck>());
    checks.push_back(std::make_unique<OrphanAnswerCheck>());
    checks.push_back(std::make_unique<RepeatedIdCheck>());
}

} // namespace Roamscope
