// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/flowcheck.h"
#include "models/insight/flowproblems.h"

#include "models/capture/peerproblem.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace Roamscope {

namespace {

constexpr qint64 second = 1000000;
constexpr auto orderId = "call-order";
constexpr auto peerId = "connection-trouble";
constexpr auto silentId = "charger-silent";
constexpr auto damagedId = "log-damaged";

/// What the analysis found, told by charge point and rule.
class ProblemGroupRunner : public InsightRunner
{
public:
    explicit ProblemGroupRunner(QByteArray check, Problem::Kind kind)
        : m_check(std::move(check))
        , m_kind(kind)
    {
    }

    void report(const InsightInput &input, FindingList &findings) const override
    {
        for (const FlowProblems::Group &group : FlowProblems::byPeer(input, m_kind)) {
            const FrameTable &rows = input.capture->frames();
            const Problem &first = *group.problems.front();
            Finding finding = makeFlowFinding(m_check, first.severity, group.rule, group.peer, rows.time(first.frame), rows.time(group.problems.back()->frame));
            finding.count = quint32(group.problems.size());
            for (const Problem *problem : group.problems) {
                finding.severity = std::max(finding.severity, problem->severity);
                addFlowEvidence(finding, FindingEvidence::Part::Fact, problem->frame, rows.time(problem->frame));
            }
            if (fill(finding, group, *input.capture))
                findings.add(std::move(finding));
        }
    }

protected:
    /// Values, party and causes; false = nothing to tell.
    virtual bool fill(Finding &finding, const FlowProblems::Group &group, const Capture &capture) const = 0;

private:
    QByteArray m_check;
    Problem::Kind m_kind;
};

class CallOrderRunner final : public ProblemGroupRunner
{
public:
    CallOrderRunner()
        : ProblemGroupRunner(orderId, Problem::Kind::WrongOrder)
    {
    }

protected:
    bool fill(Finding &finding, const FlowProblems::Group &group, const Capture &capture) const override
    {
        const Frame row = capture.frames().at(group.problems.front()->frame);
        const QByteArrayList parts = group.problems.front()->detail.split('|');
        finding.values = {parts.value(0), parts.value(1), FlowText::lane(row.from)};
        finding.party = row.from == Lane::ChargePoint ? DatasetRole::Truth : DatasetRole::Cpo;
        const bool overlap = group.rule == "order.second-call";
        // 1.6 only asks for it, 2.x demands it.
        if (overlap && row.version != ProtocolVersion::Ocpp201 && row.version != ProtocolVersion::Ocpp21)
            finding.severity = Severity::Note;
        addFlowCause(finding, overlap ? "pipelined" : "no-wait", 70);
        if (overlap)
            addFlowCause(finding, "slow-answer", 40);
        return true;
    }
};

class CallOrderCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::CallOrderCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(orderId); }
    InsightArea area() const override { return InsightArea::Protocol; }
    QString title() const override { return tr("Messages come in the wrong order"); }
    QString description() const override
    {
        return tr("Looks for calls before the BootNotification was accepted, and for a second call of a side before the first was answered. Calls of both sides may cross.");
    }
    int feed() const override { return None; }
    std::unique_ptr<InsightRunner> begin(const Capture *, const InsightThresholds &) const override { return std::make_unique<CallOrderRunner>(); }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"pipelined", QT_TRANSLATE_NOOP("Roamscope", "The sender does not wait for the answer before it sends the next call"), ""},
            {"slow-answer", QT_TRANSLATE_NOOP("Roamscope", "The sender had given up waiting for the first answer"), ""},
            {"no-wait", QT_TRANSLATE_NOOP("Roamscope", "The charger does not wait until the backend accepts it"), ""},
        };
        return words;
    }
    QString heading(const Finding &finding) const override
    {
        return finding.cause == "order.second-call" ? tr("A second call was sent before the first was answered") : tr("Messages before the backend accepted the charger");
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const QString who = FlowText::chargePoint(input, finding.peer);
        const auto value = [&finding](int index) { return FlowText::shown(finding.values.value(index)); };
        const int count = int(finding.count);
        if (finding.cause == "order.second-call")
            return tr("%1: the %2 sent a call while another was open %n time(s), first %3 during %4.", nullptr, count).arg(who, value(2), value(0), value(1));
        if (finding.cause == "order.boot-rejected")
            return tr("%1 sent %n message(s) although the backend had rejected it, first %2.", nullptr, count).arg(who, value(0));
        if (finding.cause == "order.boot-pending")
            return tr("%1 sent %n message(s) unasked while the backend let it wait, first %2.", nullptr, count).arg(who, value(0));
        return tr("%1 sent %n message(s) before its BootNotification was answered, first %2.", nullptr, count).arg(who, value(0));
    }
    QString meaning(const Finding &) const override
    {
        return tr("Many backends refuse or drop such messages without a word: statuses, starts or meter values are missing afterwards.");
    }
    QString advice(const Finding &) const override
    {
        return tr("Look at what the backend did with the second message. The sender has to queue its messages; report it to the maker.");
    }
    QString clause(const Finding &finding, const InsightInput &input) const override
    {
        const ProtocolVersion version = versionOf(finding, input);
        if (finding.cause == "order.second-call")
            return displayName(version) + QStringLiteral(" JSON §4.1.1");
        return version == ProtocolVersion::Ocpp16 ? QStringLiteral("OCPP 1.6 §4.2") : displayName(version) + QStringLiteral(" B01–B03");
    }
};

class PeerTroubleRunner final : public ProblemGroupRunner
{
public:
    PeerTroubleRunner()
        : ProblemGroupRunner(peerId, Problem::Kind::Peer)
    {
    }

protected:
    bool fill(Finding &finding, const FlowProblems::Group &group, const Capture &) const override
    {
        quint64 times = 0;
        for (const Problem *problem : group.problems)
            times += std::max<quint64>(1, problem->detail.split('|').value(3).toULongLong());
        finding.count = quint32(std::min<quint64>(times, 1000000000));
        const QByteArrayList parts = group.problems.front()->detail.split('|');
        finding.values = {parts.value(0), parts.value(1), parts.value(2), FlowText::number(double(times))};
        finding.party = DatasetRole::Truth;
        const PeerProblem::Kind kind = PeerProblem::fromId(QByteArrayView(group.rule).sliced(std::min<qsizetype>(5, group.rule.size())));
        using Kind = PeerProblem::Kind;
        // The lost link itself is weather; lost again and again it is a fault.
        const bool losing = kind == Kind::ConnectionLost || kind == Kind::PingTimeout || kind == Kind::DuplicateConnection;
        if (losing && times >= 5 && finding.to - finding.from <= qint64(times) * 600 * second)
            addFlowCause(finding, "reconnects", 80, {FlowText::number(double(times)), FlowText::duration(finding.to - finding.from)});
        switch (kind) {
        case Kind::NoSubprotocol:
            addFlowCause(finding, "subprotocol", 75);
            break;
        case Kind::Unauthorized:
            addFlowCause(finding, "password", 75);
            break;
        case Kind::TlsFailed:
        case Kind::BadCertificate:
            addFlowCause(finding, "certificate", 75);
            break;
        case Kind::DuplicateConnection:
            addFlowCause(finding, "same-id", 60);
            addFlowCause(finding, "half-open", 55);
            break;
        case Kind::ConnectionLost:
        case Kind::PingTimeout:
        case Kind::Silence:
            addFlowCause(finding, "network", 60);
            addFlowCause(finding, "half-open", 40);
            break;
        case Kind::BinaryFrame:
        case Kind::InvalidUtf8:
        case Kind::ProtocolError:
        case Kind::NotOcpp:
        case Kind::TooDeep:
        case Kind::FrameTooLarge:
            addFlowCause(finding, "software", 70);
            addFlowCause(finding, "middlebox", 30);
            break;
        case Kind::NotHttp:
        case Kind::NotWebSocket:
        case Kind::HandshakeTimeout:
        case Kind::HeaderTooLarge:
        case Kind::WrongPath:
            addFlowCause(finding, "not-a-charger", 60);
            addFlowCause(finding, "address", 50);
            break;
        case Kind::RecordingFailed:
            addFlowCause(finding, "disk", 80);
            finding.party = DatasetRole::Unknown;
            break;
        default:
            break;
        }
        // Found in the frames themselves by other checks.
        return kind != Kind::Unanswered && kind != Kind::LateAnswer && kind != Kind::OrphanAnswer && kind != Kind::RepeatedMessageId && kind != Kind::TimeJump
            && kind != Kind::WrongOrder;
    }
};

class PeerTroubleCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::PeerTroubleCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(peerId); }
    InsightArea area() const override { return InsightArea::Protocol; }
    QString title() const override { return tr("Trouble with a live connection"); }
    QString description() const override
    {
        return tr("Tells what our own endpoints noted of their counterparts while recording: subprotocols, TLS, lost links, messages that are no OCPP.");
    }
    int needs() const override { return Nothing; }
    int feed() const override { return None; }
    std::unique_ptr<InsightRunner> begin(const Capture *, const InsightThresholds &) const override { return std::make_unique<PeerTroubleRunner>(); }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"reconnects", QT_TRANSLATE_NOOP("Roamscope", "The connection is lost and made again in a loop"),
             QT_TRANSLATE_NOOP("Roamscope", "%1 times within %2.")},
            {"subprotocol", QT_TRANSLATE_NOOP("Roamscope", "Another OCPP version is set in the charger, or none is offered"), ""},
            {"password", QT_TRANSLATE_NOOP("Roamscope", "The password differs, or was written in another form (1.6: 40 hexadecimal digits)"), ""},
            {"certificate", QT_TRANSLATE_NOOP("Roamscope", "The certificate is not trusted, expired, or for another name; a wrong clock has the same effect"), ""},
            {"same-id", QT_TRANSLATE_NOOP("Roamscope", "Two chargers have the same id"), ""},
            {"half-open", QT_TRANSLATE_NOOP("Roamscope", "The old link was dead without either side knowing"), ""},
            {"network", QT_TRANSLATE_NOOP("Roamscope", "The mobile network or a router in between cuts idle connections"), ""},
            {"software", QT_TRANSLATE_NOOP("Roamscope", "A fault in the counterpart's software"), ""},
            {"middlebox", QT_TRANSLATE_NOOP("Roamscope", "Something in between changes the stream"), ""},
            {"not-a-charger", QT_TRANSLATE_NOOP("Roamscope", "It is no charger: a scan of ports, a browser, a health check"), ""},
            {"address", QT_TRANSLATE_NOOP("Roamscope", "The address in the charger is wrong: scheme, port or path"), ""},
            {"disk", QT_TRANSLATE_NOOP("Roamscope", "The disk is full or the file is gone"), ""},
        };
        return words;
    }
    static PeerProblem problemOf(const Finding &finding)
    {
        PeerProblem problem;
        problem.kind = PeerProblem::fromId(QByteArrayView(finding.cause).sliced(std::min<qsizetype>(5, finding.cause.size())));
        problem.peer = finding.values.value(0);
        problem.address = finding.values.value(1);
        problem.detail = finding.values.value(2);
        return problem;
    }
    QString heading(const Finding &finding) const override
    {
        const PeerProblem problem = problemOf(finding);
        return problem.kind == PeerProblem::Kind::Count ? title() : PeerProblem::title(problem.kind);
    }
    QString message(const Finding &finding, const InsightInput &) const override
    {
        const PeerProblem problem = problemOf(finding);
        const QString what = problem.kind == PeerProblem::Kind::Count ? QString::fromUtf8(problem.detail) : problem.message();
        return finding.count > 1 ? tr("%1 – %n time(s)", nullptr, int(finding.count)).arg(what) : what;
    }
    QString meaning(const Finding &) const override
    {
        return tr("While this lasts the charger is offline for the backend: no remote start, no authorisation, no status for partners.");
    }
    QString advice(const Finding &finding) const override
    {
        const PeerProblem problem = problemOf(finding);
        return problem.kind == PeerProblem::Kind::Count ? QString() : problem.advice();
    }
};

class ChargerSilentRunner final : public ProblemGroupRunner
{
public:
    ChargerSilentRunner()
        : ProblemGroupRunner(silentId, Problem::Kind::Silence)
    {
    }

protected:
    bool fill(Finding &finding, const FlowProblems::Group &group, const Capture &) const override
    {
        qint64 longest = 0;
        qint64 interval = 0;
        for (const Problem *problem : group.problems) {
            const QByteArrayList parts = problem->detail.split('|');
            longest = std::max(longest, parts.value(0).toLongLong());
            interval = parts.value(1).toLongLong();
        }
        finding.cause = "silent";
        finding.party = DatasetRole::Truth;
        finding.to += longest * second;
        finding.values = {FlowText::duration(longest * second), FlowText::duration(interval * second)};
        addFlowCause(finding, "link", 65);
        addFlowCause(finding, "off", 40);
        addFlowCause(finding, "ignores-interval", group.problems.size() >= 5 ? 70 : 25,
                     group.problems.size() >= 5 ? QByteArrayList {FlowText::number(double(group.problems.size()))} : QByteArrayList());
        return true;
    }
};

class ChargerSilentCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ChargerSilentCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(silentId); }
    InsightArea area() const override { return InsightArea::Protocol; }
    QString title() const override { return tr("A charger fell silent"); }
    QString description() const override
    {
        return tr("Looks for times in which nothing came from a charger for more than twice the heartbeat interval that the backend had set.");
    }
    int feed() const override { return None; }
    std::unique_ptr<InsightRunner> begin(const Capture *, const InsightThresholds &) const override { return std::make_unique<ChargerSilentRunner>(); }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"link", QT_TRANSLATE_NOOP("Roamscope", "The connection was gone"), ""},
            {"off", QT_TRANSLATE_NOOP("Roamscope", "The charger was without power or hung"), ""},
            {"ignores-interval", QT_TRANSLATE_NOOP("Roamscope", "It ignores the interval that the backend gives"),
             QT_TRANSLATE_NOOP("Roamscope", "It was silent for too long %1 times, and came back each time.")},
        };
        return words;
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("Nothing came from %1 for up to %2, %n time(s); its heartbeat interval is %3.", nullptr, int(finding.count))
            .arg(FlowText::chargePoint(input, finding.peer), FlowText::shown(finding.values.value(0)), FlowText::shown(finding.values.value(1)));
    }
    QString meaning(const Finding &) const override
    {
        return tr("Apps go on showing the last status; remote starts fail, and charges are reported only afterwards.");
    }
    QString advice(const Finding &) const override
    {
        return tr("Look at the network of the site and at the ping interval; let the backend show the charger as offline when its heartbeats stay away.");
    }
    QString clause(const Finding &finding, const InsightInput &input) const override
    {
        const ProtocolVersion version = versionOf(finding, input);
        return version == ProtocolVersion::Ocpp16 ? QStringLiteral("OCPP 1.6 §4.6") : displayName(version) + QStringLiteral(" G02");
    }
};

class LogDamagedRunner final : public InsightRunner
{
public:
    void report(const InsightInput &input, FindingList &findings) const override
    {
        if (!input.analysis)
            return;
        for (const Problem &problem : input.analysis->problems) {
            if (problem.kind != Problem::Kind::Source)
                continue;
            const QByteArrayList parts = problem.detail.split('|');
            Finding finding = makeFlowFinding(damagedId, std::min(problem.severity, Severity::Warning), problem.rule, 0, noTime, noTime);
            finding.object = parts.value(4);
            finding.count = quint32(std::max(1, parts.value(3).toInt()));
            // The analysis has the words for each reason of the ledger.
            finding.values = {problem.detail};
            addFlowCause(finding, problem.severity == Severity::Error ? "unreadable" : "copied", 75);
            findings.add(std::move(finding));
        }
    }
};

class LogDamagedCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::LogDamagedCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(damagedId); }
    InsightArea area() const override { return InsightArea::Protocol; }
    QString title() const override { return tr("A log is damaged"); }
    QString description() const override
    {
        return tr("Tells which files hold lines that were cut, wrapped or changed, so that nobody is blamed for what a copier did.");
    }
    int needs() const override { return Nothing; }
    int feed() const override { return None; }
    std::unique_ptr<InsightRunner> begin(const Capture *, const InsightThresholds &) const override { return std::make_unique<LogDamagedRunner>(); }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"copied", QT_TRANSLATE_NOOP("Roamscope", "A pager, a terminal, a mail program or a logging library cut or wrapped the lines"), ""},
            {"unreadable", QT_TRANSLATE_NOOP("Roamscope", "The file itself ends too soon or cannot be read"), ""},
        };
        return words;
    }
    QString message(const Finding &finding, const InsightInput &) const override
    {
        Problem problem;
        problem.kind = Problem::Kind::Source;
        problem.rule = finding.cause;
        problem.detail = finding.values.value(0);
        return problem.message();
    }
    QString meaning(const Finding &) const override
    {
        return tr("Messages at these places are missing or incomplete; a call without an answer beside them proves nothing.");
    }
    QString advice(const Finding &) const override { return tr("Ask for the original file, not for a copy from a screen or a mail."); }
};

} // namespace

void addLinkChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<CallOrderCheck>());
    checks.push_back(std::make_unique<PeerTroubleCheck>());
    checks.push_back(std::make_unique<ChargerSilentCheck>());
    checks.push_back(std::make_unique<LogDamagedCheck>());
}

} // namespace Roamscope
