// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocpiobjectcheck.h"

#include "models/capture/capture.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace Roamscope {

using namespace OcpiFindings;

namespace {

using Part = FindingEvidence::Part;
constexpr std::size_t mostTrails = 500'000;

/// What became of one session, by its pushes.
struct SessionTrail
{
    QByteArray id;
    TimeUs completed = noTime; ///< first push that says so
    FrameId completedFrame = noFrame;
    TimeUs lastTime = noTime;
    FrameId lastFrame = noFrame;
    QByteArray lastStatus;
    double kwh = qQNaN();
    FrameId kwhFrame = noFrame;
    double fellFrom = qQNaN();
    double fellTo = qQNaN();
    FrameId fellFrame = noFrame;
    FrameId fellBefore = noFrame;
    TimeUs cdr = noTime; ///< first CDR
    FrameId cdrFrame = noFrame;
    QByteArray cdrId;
    TimeUs activeAfter = noTime; ///< first push with an open status after the CDR
    FrameId activeFrame = noFrame;
};

class SessionTrailRunner;

/// A check that follows sessions through the pushes of a capture.
class SessionTrailCheck : public InsightCheck
{
public:
    InsightArea area() const override { return InsightArea::TariffsAndCdrs; }
    int needs() const override { return Ocpi; }
    int feed() const override { return Facts; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &thresholds) const override;
    virtual void judge(const std::vector<SessionTrail> &trails, const InsightInput &input, FindingList &findings) const = 0;

protected:
    Finding about(const SessionTrail &trail, const QByteArray &cause, Severity severity, const QByteArray &object) const
    {
        Finding finding;
        finding.check = QByteArray(id().data(), id().size());
        finding.cause = cause;
        finding.severity = severity;
        finding.object = object;
        finding.party = DatasetRole::Cpo;
        Q_UNUSED(trail);
        return finding;
    }
};

class SessionTrailRunner : public InsightRunner
{
public:
    explicit SessionTrailRunner(const SessionTrailCheck &check)
        : m_check(check)
    {
    }

    void take(const Fact &fact) override
    {
        if (fact.kind == Fact::Kind::OcpiSession) {
            SessionTrail *trail = trailOf(fact.id);
            if (!trail)
                return;
            if (!std::isnan(fact.meter)) {
                if (!std::isnan(trail->kwh) && fact.meter < trail->kwh - 0.01 && std::isnan(trail->fellFrom)) {
                    trail->fellFrom = trail->kwh;
                    trail->fellTo = fact.meter;
                    trail->fellFrame = fact.frame;
                    trail->fellBefore = trail->kwhFrame;
                }
                trail->kwh = fact.meter;
                trail->kwhFrame = fact.frame;
            }
            trail->lastTime = fact.time;
            trail->lastFrame = fact.frame;
            if (!fact.status.isEmpty())
                trail->lastStatus = fact.status;
            if (fact.status == "COMPLETED" && trail->completed == noTime) {
                trail->completed = fact.time;
                trail->completedFrame = fact.frame;
            }
            const bool open = fact.status == "ACTIVE" || fact.status == "PENDING";
            if (open && trail->cdr != noTime && trail->activeAfter == noTime) {
                trail->activeAfter = fact.time;
                trail->activeFrame = fact.frame;
            }
        } else if (fact.kind == Fact::Kind::OcpiCdr && !fact.sessionId.isEmpty()) {
            SessionTrail *trail = trailOf(fact.sessionId);
            if (trail && trail->cdr == noTime) {
                trail->cdr = fact.time;
                trail->cdrFrame = fact.frame;
                trail->cdrId = fact.id;
            }
        }
    }

    void report(const InsightInput &input, FindingList &findings) const override { m_check.judge(m_trails, input, findings); }

private:
    SessionTrail *trailOf(const QByteArray &id)
    {
        if (id.isEmpty())
            return nullptr;
        const QByteArray key = id.toLower();
        const auto known = m_index.constFind(key);
        if (known != m_index.cend())
            return &m_trails[*known];
        if (m_trails.size() >= mostTrails)
            return nullptr;
        m_index.insert(key, m_trails.size());
        m_trails.emplace_back().id = id;
        return &m_trails.back();
    }

    const SessionTrailCheck &m_check;
    QHash<QByteArray, std::size_t> m_index;
    std::vector<SessionTrail> m_trails;
};

std::unique_ptr<InsightRunner> SessionTrailCheck::begin(const Capture *, const InsightThresholds &) const
{
    return std::make_unique<SessionTrailRunner>(*this);
}

/// Transactions by the session that they were joined with.
QHash<QByteArray, int> transactionsBySession(const InsightInput &input)
{
    QHash<QByteArray, int> index;
    if (input.analysis) {
        for (std::size_t i = 0; i < input.analysis->transactions.size(); ++i) {
            if (!input.analysis->transactions[i].sessionId.isEmpty())
                index.insert(input.analysis->transactions[i].sessionId.toLower(), int(i));
        }
    }
    return index;
}

void place(const InsightInput &input, int index, Finding *finding)
{
    if (index < 0)
        return;
    const Transaction &transaction = input.analysis->transactions[std::size_t(index)];
    finding->transaction = index;
    finding->peer = transaction.peer;
    finding->evse = transaction.evse;
    finding->connector = transaction.connector;
}

/// Messages about one charge in the wrong order.
class CdrOutOfOrder : public SessionTrailCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("cdr-out-of-order"); }
    QString title() const override { return OcpiCheckText::tr("A CDR and its session came in the wrong order"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Looks for CDRs that come before their session is completed, for sessions that are active again after their CDR, and for CDRs that "
                                 "were made before the charge ended by their own times.");
    }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{"cdr-out-of-order.tolerance", 60, QLatin1StringView("s"), 0, 86400}};
    }

    void judge(const std::vector<SessionTrail> &trails, const InsightInput &input, FindingList &findings) const override
    {
        const qint64 tolerance = qint64(input.thresholds.value("cdr-out-of-order.tolerance") * 1e6);
        const QHash<QByteArray, int> transactions = transactionsBySession(input);
        for (const SessionTrail &trail : trails) {
            if (trail.cdr == noTime)
                continue;
            const bool isActive = trail.activeAfter != noTime && trail.activeAfter - trail.cdr > tolerance;
            const bool isEarly = trail.completed != noTime && trail.completed - trail.cdr > tolerance;
            if (!isActive && !isEarly)
                continue;
            const FrameId later = isEarly ? trail.completedFrame : trail.activeFrame;
            Finding finding = about(trail, isEarly ? "before-completed" : "active-after", Severity::Warning, trail.cdrId);
            finding.values = {trail.cdrId, trail.id, QByteArray::number((isEarly ? trail.completed : trail.activeAfter) - trail.cdr)};
            if (input.capture) {
                addEvidence(&finding, frameEvidence(*input.capture, trail.cdrFrame, "/session_id", trail.id));
                addEvidence(&finding, frameEvidence(*input.capture, later, "/status", isEarly ? "COMPLETED" : "ACTIVE"));
            }
            spanFromEvidence(&finding);
            place(input, transactions.value(trail.id.toLower(), -1), &finding);
            finding.causes = {{"retry", 60, {}}, {"parallel", 40, {}}};
            findings.add(std::move(finding));
        }
        findBeforeEnd(input, tolerance, findings);
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 9 and 10 (the session ends, then its CDR is sent)");
        if (finding.cause == "before-end") {
            text.title = OcpiCheckText::tr("A CDR was made before its charge ended");
            text.message = OcpiCheckText::tr("CDR %1 says that it was made at %3, %2 before the charge ended at %4.")
                               .arg(argument(finding, 0), durationArgument(finding, 1), timeArgument(finding, 2), timeArgument(finding, 3));
            text.meaning = OcpiCheckText::tr("Either a charge is billed whose end is not real, or two clocks disagree: no time of this CDR can be trusted.");
            text.causes = {{OcpiCheckText::tr("The charger's clock is fast, and its times went into the CDR."), {}},
                           {OcpiCheckText::tr("The times are local time called UTC."), {}}};
            text.advice = OcpiCheckText::tr("Compare with the times of the session and of the charger's messages; correct the clock, and credit the CDR if its price depends on time.");
            return text;
        }
        text.title = finding.cause == "before-completed" ? OcpiCheckText::tr("A CDR came before its session was completed")
                                                         : OcpiCheckText::tr("A session was active again after its CDR");
        text.message = finding.cause == "before-completed"
            ? OcpiCheckText::tr("CDR %1 came %3 before session %2 was reported as completed.").arg(argument(finding, 0), argument(finding, 1), durationArgument(finding, 2))
            : OcpiCheckText::tr("Session %2 was reported as active %3 after its CDR %1.").arg(argument(finding, 0), argument(finding, 1), durationArgument(finding, 2));
        text.meaning = OcpiCheckText::tr("The driver's app shows a charge that goes on after the bill; a partner that expects an open session may refuse the CDR.");
        text.causes = {{OcpiCheckText::tr("A push of the session failed and was repeated late, behind the CDR."), {}},
                       {OcpiCheckText::tr("Sessions and CDRs go through queues of their own, which do not wait for each other."), {}}};
        text.advice = OcpiCheckText::tr("Send what belongs to one session in order, and drop updates that are older than the last one.");
        return text;
    }

private:
    void findBeforeEnd(const InsightInput &input, qint64 tolerance, FindingList &findings) const
    {
        const OcpiSide side = leadingSide(input, OcpiModule::Cdrs);
        EvidenceBudget budget;
        for (const ChargeRecord &cdr : side.records->cdrs) {
            // 1970 is a permitted placeholder.
            if (cdr.end == noTime || cdr.lastUpdated == noTime || cdr.lastUpdated < 86400ll * 365 * 1'000'000 || cdr.end - cdr.lastUpdated <= tolerance)
                continue;
            if (input.isCancelled())
                return;
            Finding finding = about({}, "before-end", Severity::Warning, recordText(cdr.id));
            finding.values = {recordText(cdr.id), QByteArray::number(cdr.end - cdr.lastUpdated), QByteArray::number(cdr.lastUpdated), QByteArray::number(cdr.end)};
            if (budget.take("before-end")) {
                addEvidence(&finding, objectEvidence(side, OcpiModule::Cdrs, cdr.element, "/last_updated", {}));
                spanFromEvidence(&finding);
            }
            finding.causes = {{"clock", 60, {}}, {"local", 40, {}}};
            findings.add(std::move(finding));
        }
    }
};

/// Sessions that nobody ended.
class SessionNotEnded : public SessionTrailCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("session-not-ended"); }
    QString title() const override { return OcpiCheckText::tr("A session stayed open after its charge had ended"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Looks for sessions that are still active or pending although the charger has stopped, the CDR has come, or nothing was heard of them "
                                 "for long. Silent for charges that may still be running.");
    }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{"session-not-ended.after", 900, QLatin1StringView("s"), 10, 86400}, {"session-not-ended.silent", 172800, QLatin1StringView("s"), 3600, 90 * 86400.0}};
    }

    void judge(const std::vector<SessionTrail> &trails, const InsightInput &input, FindingList &findings) const override
    {
        const QHash<QByteArray, int> transactions = transactionsBySession(input);
        const qint64 after = qint64(input.thresholds.value("session-not-ended.after") * 1e6);
        const TimeUs now = input.now != noTime ? input.now : input.capture ? input.capture->lastTime() : noTime;
        for (const SessionTrail &trail : trails) {
            if (trail.completed != noTime || (trail.lastStatus != "ACTIVE" && trail.lastStatus != "PENDING"))
                continue;
            const int index = transactions.value(trail.id.toLower(), -1);
            TimeUs stopped = index >= 0 ? input.analysis->transactions[std::size_t(index)].stop : noTime;
            const bool byCdr = stopped == noTime && trail.cdr != noTime;
            if (byCdr)
                stopped = trail.cdr;
            if (stopped == noTime || now == noTime || now - stopped < after)
                continue;
            Finding finding = about(trail, byCdr ? "cdr-came" : "charger-stopped", Severity::Warning, trail.id);
            finding.values = {trail.id, trail.lastStatus, QByteArray::number(stopped), QByteArray::number(now - stopped)};
            finding.openEnded = input.now != noTime;
            if (input.capture) {
                addEvidence(&finding, frameEvidence(*input.capture, trail.lastFrame, "/status", trail.lastStatus));
                if (trail.cdrFrame != noFrame)
                    addEvidence(&finding, frameEvidence(*input.capture, trail.cdrFrame, "/end_date_time", {}, Part::Expected));
                if (index >= 0) {
                    for (const FrameId frame : input.analysis->transactions[std::size_t(index)].frames) {
                        if (input.capture->actions().text(input.capture->frames().action(frame)) == "StopTransaction") {
                            addEvidence(&finding, frameEvidence(*input.capture, frame, {}, {}, Part::Expected));
                            break;
                        }
                    }
                }
            }
            place(input, index, &finding);
            finding.from = stopped;
            finding.to = now;
            finding.causes = {{"lost", 60, {}}, {"sender", 40, {}}};
            findings.add(std::move(finding));
        }
        findInLists(input, findings);
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        text.title = finding.cause == "silent" ? OcpiCheckText::tr("A session has been open for very long") : OcpiCheckText::tr("A session stayed open after its charge had ended");
        text.message = finding.cause == "charger-stopped"
            ? OcpiCheckText::tr("The charger stopped at %3; %4 later session %1 is still %2.").arg(argument(finding, 0), argument(finding, 1), timeArgument(finding, 2), durationArgument(finding, 3))
            : finding.cause == "cdr-came"
            ? OcpiCheckText::tr("The CDR came at %3; %4 later session %1 is still %2.").arg(argument(finding, 0), argument(finding, 1), timeArgument(finding, 2), durationArgument(finding, 3))
            : OcpiCheckText::tr("Session %1 is %2 and was last changed at %3, %4 before the list was taken.")
                  .arg(argument(finding, 0), argument(finding, 1), timeArgument(finding, 2), durationArgument(finding, 3));
        text.meaning = OcpiCheckText::tr("The driver's app shows a charge that never ends, and the driver fears to pay for it; some partners block the card meanwhile.");
        text.causes = {{OcpiCheckText::tr("The push with COMPLETED was lost or refused and not repeated."), {}},
                       {OcpiCheckText::tr("The backend never closed the session, since it did not understand the stop."), {}}};
        text.advice = OcpiCheckText::tr("Send the session once more with status COMPLETED and its end. Look for the stop in the middleware's log.");
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 9.3.1 (Session.status)");
        return text;
    }

private:
    /// Lists from files: nothing is heard any more.
    void findInLists(const InsightInput &input, FindingList &findings) const
    {
        const OcpiSide side = leadingSide(input, OcpiModule::Sessions);
        if (!side.dataset || side.dataset->provenance() || side.dataset->takenAt() == noTime)
            return;
        const qint64 silent = qint64(input.thresholds.value("session-not-ended.silent") * 1e6);
        for (const ChargeRecord &session : side.records->sessions) {
            if ((session.status != "ACTIVE" && session.status != "PENDING") || session.lastUpdated == noTime
                || side.dataset->takenAt() - session.lastUpdated < silent)
                continue;
            Finding finding = about({}, "silent", Severity::Warning, recordText(session.id));
            finding.values = {recordText(session.id), recordText(session.status), QByteArray::number(session.lastUpdated),
                              QByteArray::number(side.dataset->takenAt() - session.lastUpdated)};
            addEvidence(&finding, objectEvidence(side, OcpiModule::Sessions, session.element, "/status", recordText(session.status)));
            finding.causes = {{"lost", 60, {}}, {"sender", 40, {}}};
            findings.add(std::move(finding));
        }
    }
};

/// Energy that a session takes back.
class SessionEnergyFalls : public SessionTrailCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("session-energy-falls"); }
    QString title() const override { return OcpiCheckText::tr("A session's energy went down"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Follows kwh through the updates of each session: it can only grow. Silent for less than 0.01 kWh.");
    }

    void judge(const std::vector<SessionTrail> &trails, const InsightInput &input, FindingList &findings) const override
    {
        const QHash<QByteArray, int> transactions = transactionsBySession(input);
        for (const SessionTrail &trail : trails) {
            if (std::isnan(trail.fellFrom))
                continue;
            Finding finding = about(trail, "fell", Severity::Warning, trail.id);
            finding.values = {trail.id, QByteArray::number(trail.fellFrom, 'f', 3), QByteArray::number(trail.fellTo, 'f', 3)};
            if (input.capture) {
                addEvidence(&finding, frameEvidence(*input.capture, trail.fellFrame, "/kwh", QByteArray::number(trail.fellTo, 'f', 3)));
                addEvidence(&finding, frameEvidence(*input.capture, trail.fellBefore, "/kwh", QByteArray::number(trail.fellFrom, 'f', 3), Part::Before));
            }
            spanFromEvidence(&finding);
            place(input, transactions.value(trail.id.toLower(), -1), &finding);
            finding.causes = {{"order", 60, {}}, {"meter", 40, {}}};
            findings.add(std::move(finding));
        }
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        text.title = title();
        text.message = OcpiCheckText::tr("Session %1 had %2 kWh and then %3 kWh.").arg(argument(finding, 0), numberArgument(finding, 1, 3), numberArgument(finding, 2, 3));
        text.meaning = OcpiCheckText::tr("The cost in the driver's app falls, and the CDR may be made from the wrong value.");
        text.causes = {{OcpiCheckText::tr("Updates overtook each other: an older one came last."), {}},
                       {OcpiCheckText::tr("The charger's register went back, or two sources of energy take turns."), {}}};
        text.advice = OcpiCheckText::tr("Drop updates whose last_updated is older than the last one; take the energy from one register.");
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 9.3.1 (Session.kwh)");
        return text;
    }
};

} // namespace

void addCdrSessionChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<CdrOutOfOrder>());
    checks.push_back(std::make_unique<SessionNotEnded>());
    checks.push_back(std::make_unique<SessionEnergyFalls>());
}

} // namespace Roamscope
