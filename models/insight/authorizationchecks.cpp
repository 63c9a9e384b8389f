// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocppcheck.h"
#include "models/insight/tokenstory.h"

#include "models/capture/capture.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Roamscope {

using namespace ocppchecks;

namespace {

using Part = FindingEvidence::Part;

/// Drivers who stand in front of a charger and wait.
class SlowAuthorization final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::SlowAuthorization)
    class Runner : public InsightRunner
    {
    public:
        Runner(const SlowAuthorization *check, const Capture *capture, qint64 slowAfter)
            : m_check(check)
            , m_story(capture, slowAfter)
        {
        }
        void see(FrameId frame, const Frame &row) override { m_witness.see(frame, row); }
        void take(const Fact &fact) override
        {
            m_witness.take(fact);
            m_story.take(fact);
        }
        void report(const InsightInput &input, FindingList &findings) const override
        {
            if (input.capture && input.analysis)
                m_check->say(input, m_story, m_witness, findings);
        }

    private:
        const SlowAuthorization *m_check;
        TokenStory m_story;
        OcppWitness m_witness;
    };

public:
    QLatin1StringView id() const override { return QLatin1StringView("slow-authorization"); }
    InsightArea area() const override { return InsightArea::Authorization; }
    QString title() const override { return tr("Drivers wait too long for their authorization"); }
    QString description() const override
    {
        return tr("Finds Authorize calls that were answered late or never. Silent where the log holds one direction only, has no times of its own, or is damaged at this place.");
    }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{threshold(*this, "warning"), 10, QLatin1StringView("s"), 0.1, 3600}, {threshold(*this, "error"), 30, QLatin1StringView("s"), 1, 3600}};
    }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &thresholds) const override
    {
        return std::make_unique<Runner>(this, capture, qint64(thresholds.value(threshold(*this, "warning")) * second));
    }

protected:
    void say(const InsightInput &input, const TokenStory &story, const OcppWitness &witness, FindingList &findings) const
    {
        const auto grave = qint64(input.thresholds.value(threshold(*this, "error")) * second);
        const Capture &capture = *input.capture;
        constexpr FrameFlags noClock {FrameFlag::TimeInherited, FrameFlag::TimeSynthetic};
        std::vector<TimeUs> troubles; // other calls to the backend that were answered late or never
        for (const Problem &problem : input.analysis->problems) {
            if ((problem.kind == Problem::Kind::SlowAnswer || problem.kind == Problem::Kind::Unanswered) && problem.frame < capture.size()
                && capture.frames().at(problem.frame).to == Lane::Csms && capture.frames().time(problem.frame) != noTime)
                troubles.push_back(capture.frames().time(problem.frame));
        }
        std::sort(troubles.begin(), troubles.end());
        for (const TokenStory::Slow &slow : story.slow()) {
            if (capture.frames().flags(slow.ask) & quint16(noClock.toInt()))
                continue;
            Finding finding = make("slow", slow.latency >= grave ? Severity::Error : Severity::Warning);
            fill(finding, input, slow.ask, slow.peer, slow.tag, slow.latency);
            addEvidence(finding, &capture, Part::Fact, capture.frames().pair(slow.ask));
            addCauses(finding, input, story, witness, troubles, slow.time, slow.latency, slow.latency > 30 * second);
            findings.add(std::move(finding));
        }
        for (const Problem &problem : input.analysis->problems) {
            if (problem.kind != Problem::Kind::Unanswered || problem.rule != "exchange.unanswered" || problem.frame >= capture.size()
                || capture.actions().text(capture.frames().action(problem.frame)) != "Authorize")
                continue;
            const Frame row = capture.frames().at(problem.frame);
            if (isYoung(input, row.time) || row.hasFlag(FrameFlag::TimeSynthetic) || row.hasFlag(FrameFlag::TimeInherited))
                continue;
            Finding finding = make("no-answer", Severity::Error);
            fill(finding, input, problem.frame, problem.peer, {}, -1);
            addCauses(finding, input, story, witness, troubles, row.time, minute, true);
            findings.add(std::move(finding));
        }
    }

    static void fill(Finding &finding, const InsightInput &input, FrameId ask, quint16 peer, const QByteArray &tag, qint64 latency)
    {
        finding.peer = peer;
        finding.from = input.capture->frames().time(ask);
        finding.to = latency < 0 ? finding.from : finding.from + latency;
        finding.object = tag.left(64);
        finding.transaction = input.analysis->transactionOf(ask);
        finding.values = {latency < 0 ? QByteArray() : number(latency)};
        addEvidence(finding, input.capture.get(), Part::Fact, ask, "/idTag", tag);
    }

    void addCauses(Finding &finding, const InsightInput &input, const TokenStory &story, const OcppWitness &witness, const std::vector<TimeUs> &troubles, TimeUs time, qint64 latency, bool isOneOfThem) const
    {
        const Capture &capture = *input.capture;
        for (const TokenStory::Question &question : story.questions()) {
            if (question.time < time - second || question.time > time + latency || question.latency < latency / 3)
                continue;
            finding.causes.append({"partner", 90, {number(question.latency), number(question.http)}});
            addEvidence(finding, &capture, Part::Context, question.ask);
            break;
        }
        for (const OcppWitness::Line &line : witness.lines(capture, time - minute, time + latency + minute, {capture.peers().text(finding.peer)})) {
            if (!line.grave)
                continue;
            finding.causes.append({"service", 80, {number(line.time), line.text}});
            addEvidence(finding, &capture, Part::Context, line.frame, {}, line.text);
            break;
        }
        const auto others = std::upper_bound(troubles.begin(), troubles.end(), time + 2 * minute) - std::lower_bound(troubles.begin(), troubles.end(), time - 2 * minute) - (isOneOfThem ? 1 : 0);
        if (others > 0)
            finding.causes.append({"backend-slow", 70, {number(qint64(others))}});
        else
            finding.causes.append({"token-service", 50, {}});
        sortCauses(finding);
    }

    QString message(const Finding &finding, const InsightInput &input) const override
    {
        if (finding.values.value(0).isEmpty())
            return tr("%1 asked at %2 whether a token may charge, and got no answer.").arg(place(finding, input), clockTime(finding.from));
        return tr("%1 asked at %2 whether token %3 may charge, and waited %4 for the answer.")
            .arg(place(finding, input), clockTime(finding.from), plain(finding.object), duration(finding.values.value(0)));
    }
    QString meaning(const Finding &) const override
    {
        return tr("Chargers give up after 20 to 60 seconds: the driver holds the card again, tries another charger, or drives away.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "partner")
            return {tr("The backend waited for the partner's real-time authorization"), tr("The partner took %1 to answer.").arg(duration(cause.speaksFor.value(0)))};
        if (cause.id == "service")
            return {tr("The backend had an error at that time"), tr("At %1 a service wrote: %2").arg(clockTime(cause.speaksFor.value(0).toLongLong()), plain(cause.speaksFor.value(1)))};
        if (cause.id == "backend-slow")
            return {tr("The backend as a whole was slow"), tr("%n other call(s) within two minutes were answered late or never.", nullptr, cause.speaksFor.value(0).toInt())};
        return {tr("The backend's token service was slow: a question to a partner or a database that timed out"), tr("Other calls of that time were answered at once.")};
    }
    QString advice(const Finding &) const override
    {
        return tr("Give the question to the partner a time limit well below the charger's, and fall back to the pushed token and its whitelist entry.");
    }
    QString clause(const Finding &, ProtocolVersion version) const override
    {
        return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 4.1: Authorize.") : tr("OCPP 2.x, C01: authorization by RFID.");
    }
};

/// A token that was revoked, and still worked.
class RevokedTokenAccepted final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::RevokedTokenAccepted)
    class Runner : public InsightRunner
    {
    public:
        Runner(const RevokedTokenAccepted *check, const Capture *capture)
            : m_check(check)
            , m_story(capture, hour)
        {
        }
        void see(FrameId frame, const Frame &row) override { m_witness.see(frame, row); }
        void take(const Fact &fact) override
        {
            m_witness.take(fact);
            m_story.take(fact);
        }
        void report(const InsightInput &input, FindingList &findings) const override
        {
            if (input.capture && input.analysis)
                m_check->say(input, m_story, m_witness, findings);
        }

    private:
        const RevokedTokenAccepted *m_check;
        TokenStory m_story;
        OcppWitness m_witness;
    };

public:
    QLatin1StringView id() const override { return QLatin1StringView("revoked-token-accepted"); }
    InsightArea area() const override { return InsightArea::Authorization; }
    QString title() const override { return tr("A revoked token was accepted"); }
    QString description() const override
    {
        return tr("Finds tokens that the backend accepted more than a minute after it had taken the partner's revocation.");
    }
    int needs() const override { return Ocpp | Ocpi; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &) const override
    {
        return std::make_unique<Runner>(this, capture);
    }

protected:
    void say(const InsightInput &input, const TokenStory &story, const OcppWitness &witness, FindingList &findings) const
    {
        const Capture &capture = *input.capture;
        for (const Problem &problem : input.analysis->problems) {
            if (problem.kind != Problem::Kind::StaleToken || problem.frame >= capture.size())
                continue;
            const QByteArray tag = problem.detail.left(problem.detail.lastIndexOf('|'));
            const TimeUs used = capture.frames().time(problem.frame);
            const TokenStory::Token *token = story.find(tag);
            const TokenStory::Push *push = token ? TokenStory::pushAt(*token, used) : nullptr;
            if (!push || push->valid)
                continue;
            Finding finding = make("accepted", Severity::Error);
            finding.peer = problem.peer;
            finding.object = tag.left(64);
            finding.from = used;
            finding.to = used;
            finding.party = DatasetRole::Cpo;
            finding.transaction = problem.transaction;
            // The Authorize stands before the start that its charge is known by.
            if (finding.transaction < 0)
                finding.transaction = input.analysis->transactionOf(problem.frame);
            if (finding.transaction >= 0) {
                const Transaction &transaction = input.analysis->transactions[std::size_t(finding.transaction)];
                finding.evse = transaction.evse;
                finding.connector = transaction.connector;
                finding.to = transaction.stop;
                finding.values = {number(push->time), number(used - push->time), decimal(transaction.energyWh())};
            } else {
                finding.values = {number(push->time), number(used - push->time), {}};
            }
            addEvidence(finding, &capture, Part::Before, push->frame, "/valid", "false");
            addEvidence(finding, &capture, Part::Fact, problem.frame, "/idTag", tag);
            addEvidence(finding, &capture, Part::Fact, capture.frames().pair(problem.frame), "/idTagInfo/status", "Accepted");
            addCauses(finding, input, story, witness, *push, used);
            findings.add(std::move(finding));
        }
    }

    static void addCauses(Finding &finding, const InsightInput &input, const TokenStory &story, const OcppWitness &witness, const TokenStory::Push &push, TimeUs used)
    {
        const Capture &capture = *input.capture;
        for (const char *word : {"token", "tokens", "list", "cache", "token-sync"}) {
            const auto lines = witness.lines(capture, push.time, std::min(used, push.time + 10 * minute), {word});
            const auto grave = std::find_if(lines.begin(), lines.end(), [](const OcppWitness::Line &line) { return line.grave; });
            if (grave == lines.end())
                continue;
            finding.causes.append({"list-postponed", 90, {number(grave->time), grave->text}});
            addEvidence(finding, &capture, Part::Context, grave->frame, {}, grave->text);
            break;
        }
        const bool asked = std::any_of(story.questions().begin(), story.questions().end(), [&](const TokenStory::Question &question) {
            return question.time > used - 2 * second && question.time < used + 60 * second;
        });
        finding.causes.append({"backend-cache", asked ? 40 : 75, {}});
        if (finding.transaction < 0)
            return;
        const Transaction &transaction = input.analysis->transactions[std::size_t(finding.transaction)];
        for (const TokenStory::Unknown &unknown : story.unknown()) {
            if (std::binary_search(transaction.frames.begin(), transaction.frames.end(), unknown.request)) {
                addEvidence(finding, &capture, Part::Context, unknown.answer, "/status_code", "2004");
                finding.values.append("2004");
                break;
            }
        }
    }

    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("Token %1 was revoked at %2 and accepted at %3 at %4, %5 later.")
            .arg(plain(finding.object), clockTime(finding.values.value(0).toLongLong()), place(finding, input), clockTime(finding.from), duration(finding.values.value(1)));
    }
    QString meaning(const Finding &finding) const override
    {
        const QString amount = finding.values.value(2).isEmpty() ? QString() : energy(finding.values.value(2).toDouble());
        if (finding.values.contains("2004"))
            return amount.isEmpty() ? tr("The partner has refused the session with OCPI 2004 (unknown token) and will not pay for it.")
                                    : tr("The partner has refused the session with OCPI 2004 (unknown token): %1 were delivered that nobody pays for.").arg(amount);
        return amount.isEmpty() ? tr("The partner need not pay for what is charged with a token that it has revoked.")
                                : tr("%1 were delivered with a token for which the partner need not pay.").arg(amount);
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "list-postponed")
            return {tr("The revocation was taken but not carried on"), tr("At %1 a service wrote: %2").arg(clockTime(cause.speaksFor.value(0).toLongLong()), plain(cause.speaksFor.value(1)))};
        return {tr("The backend answered from a copy or cache of its own"), tr("The partner was not asked in real time before the answer.")};
    }
    QString advice(const Finding &) const override
    {
        return tr("Let a token push with valid = false end the backend's cache entry at once, send the changed local list to chargers, and ask the partner in real time where whitelist is NEVER.");
    }
    QString clause(const Finding &, ProtocolVersion) const override
    {
        return tr("OCPI, Tokens module: valid and whitelist; OCPP 1.6, 3.5.1 and 3.5.2 (2.x: C10 to C14, D01): cache and local list.");
    }
};

/// A token that is refused at first and accepted soon after.
class TokenFlip final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::TokenFlip)
    class Runner : public InsightRunner
    {
    public:
        Runner(const TokenFlip *check, const Capture *capture)
            : m_check(check)
            , m_story(capture, hour)
        {
        }
        void take(const Fact &fact) override { m_story.take(fact); }
        void report(const InsightInput &input, FindingList &findings) const override
        {
            if (input.capture)
                m_check->say(input, m_story, findings);
        }

    private:
        const TokenFlip *m_check;
        TokenStory m_story;
    };

public:
    QLatin1StringView id() const override { return QLatin1StringView("token-flip"); }
    InsightArea area() const override { return InsightArea::Authorization; }
    QString title() const override { return tr("A token was refused and soon after accepted"); }
    QString description() const override
    {
        return tr("Finds tokens that were refused and, within a quarter of an hour, accepted though no partner had told anything new of them. A second charge at the same time (ConcurrentTx) is no such case.");
    }
    int feed() const override { return Facts; }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{threshold(*this, "window"), 900, QLatin1StringView("s"), 10, 86400}};
    }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &) const override
    {
        return std::make_unique<Runner>(this, capture);
    }

protected:
    void say(const InsightInput &input, const TokenStory &story, FindingList &findings) const
    {
        const auto window = qint64(input.thresholds.value(threshold(*this, "window")) * second);
        const Capture &capture = *input.capture;
        for (const auto &[key, token] : story.tokens()) {
            for (std::size_t i = 1; i < token.runs.size(); ++i) {
                const TokenStory::Run &refused = token.runs[i - 1];
                const TokenStory::Run &accepted = token.runs[i];
                if (!refused.isRefused() || !accepted.accepted || accepted.first - refused.last > window)
                    continue;
                const bool told = std::any_of(token.pushes.begin(), token.pushes.end(), [&](const TokenStory::Push &push) {
                    return !push.failed && push.time > refused.first - minute && push.time < accepted.first;
                });
                if (told)
                    continue;
                Finding finding = make("backend", Severity::Warning);
                finding.peer = refused.lastPeer;
                finding.object = token.written.left(64);
                finding.from = refused.last;
                finding.to = accepted.first;
                finding.values = {refused.status, number(accepted.first - refused.last), capture.peers().text(accepted.peer), number(refused.count)};
                addEvidence(finding, &capture, Part::Fact, refused.lastAnswer, "/idTagInfo/status", refused.status);
                addEvidence(finding, &capture, Part::Fact, accepted.firstAnswer, "/idTagInfo/status", "Accepted");
                for (const TokenStory::Question &question : story.questions()) {
                    if (!question.isRefusal() || question.time < refused.last - minute || question.time > refused.last + second)
                        continue;
                    finding.causes.append({"partner", 85, {number(question.time), question.allowed.isEmpty() ? number(question.http >= 400 ? question.http : question.ocpi) : question.allowed}});
                    addEvidence(finding, &capture, Part::Context, capture.frames().pair(question.ask));
                    break;
                }
                if (accepted.peer != refused.lastPeer)
                    finding.causes.append({"charger", 60, {capture.peers().text(accepted.peer)}});
                finding.causes.append({"backend", 50, {}});
                sortCauses(finding);
                finding.cause = finding.causes.first().id;
                findings.add(std::move(finding));
            }
        }
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("Token %1 was refused (%2) at %3 at %4, and accepted %5 later at %6.")
            .arg(plain(finding.object), plain(finding.values.value(0)), place(finding, input), clockTime(finding.from), duration(finding.values.value(1)), plain(finding.values.value(2)));
    }
    QString meaning(const Finding &) const override
    {
        return tr("The driver was sent away at first although the token is good: a lost charge, or a call to the hotline that cannot explain it.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "partner")
            return {tr("The partner's real-time authorization failed the first time"), tr("At %1 it answered %2.").arg(clockTime(cause.speaksFor.value(0).toLongLong()), plain(cause.speaksFor.value(1)))};
        if (cause.id == "charger")
            return {tr("Chargers or their groups have different permissions"), tr("It was accepted at another charger, %1.").arg(plain(cause.speaksFor.value(0)))};
        return {tr("Two instances of the backend, or its cache, hold different copies of the token"), tr("Nothing was pushed between the two answers.")};
    }
    QString advice(const Finding &) const override
    {
        return tr("Follow both questions through the backend: who answered, from which copy, and whether a time-out was turned into a refusal. Invalid should mean unknown, not unreachable.");
    }
};

} // namespace

void addAuthorizationChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<SlowAuthorization>());
    checks.push_back(std::make_unique<RevokedTokenAccepted>());
    checks.push_back(std::make_unique<TokenFlip>());
    addTokenChecks(checks);
}

} // namespace Roamscope
