// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/clocktrack.h"
#include "models/insight/flowcheck.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>
#include <map>

namespace Roamscope {

namespace {

constexpr qint64 second = 1000000;
constexpr auto sessionTimesId = "session-times";

/// When the charger, the backend, the OCPI Session and the CDR say that a charge began and ended.
class SessionTimesRunner final : public InsightRunner
{
public:
    explicit SessionTimesRunner(double tolerance)
        : m_tolerance(qint64(tolerance * 1e6))
    {
    }

    void take(const Fact &fact) override
    {
        if (fact.kind == Fact::Kind::OcpiSession)
            keep(m_sessions[fact.id], fact);
        else if (fact.kind == Fact::Kind::OcpiCdr)
            keep(m_cdrs[fact.id], fact);
    }

    void report(const InsightInput &input, FindingList &findings) const override;

private:
    struct Times
    {
        TimeUs start = noTime;
        TimeUs end = noTime;
        FrameId startFrame = noFrame;
        FrameId endFrame = noFrame;
    };
    static void keep(Times &times, const Fact &fact)
    {
        // 1970 is a permitted stand-in for "not known".
        if (fact.device > 86400 * second) {
            times.start = fact.device;
            times.startFrame = fact.frame;
        }
        if (fact.deviceEnd > 86400 * second) {
            times.end = fact.deviceEnd;
            times.endFrame = fact.frame;
        }
    }
    struct Moment
    {
        TimeUs charger = noTime; ///< by the charger's clock
        TimeUs received = noTime; ///< by the capture's
        TimeUs partner = noTime; ///< in the OCPI object
        FrameId frame = noFrame;
        bool isEnd = false;
        bool ofCdr = false;
    };
    struct Inherited
    {
        quint32 count = 0;
        Finding finding;
    };
    void judge(const Transaction &transaction, int index, const Moment &moment, std::map<quint16, Inherited> &inherited, FindingList &findings) const;

    qint64 m_tolerance;
    QHash<QByteArray, Times> m_sessions;
    QHash<QByteArray, Times> m_cdrs;
};

void SessionTimesRunner::report(const InsightInput &input, FindingList &findings) const
{
    if (!input.analysis)
        return;
    std::map<quint16, Inherited> inherited;
    for (std::size_t i = 0; i < input.analysis->transactions.size(); ++i) {
        const Transaction &transaction = input.analysis->transactions[i];
        const Times session = transaction.sessionId.isEmpty() ? Times() : m_sessions.value(transaction.sessionId);
        const Times cdr = transaction.cdrId.isEmpty() ? Times() : m_cdrs.value(transaction.cdrId);
        const bool known = transaction.deviceStart != noTime && !(transaction.issues & (TransactionIssue::MissingStart | TransactionIssue::BeganBefore));
        // A charge that the capture does not show as a whole says nothing; one whose parts disagree among themselves does.
        if (known && session.start != noTime)
            judge(transaction, int(i), {transaction.deviceStart, transaction.start, session.start, session.startFrame, false, false}, inherited, findings);
        else if (known && cdr.start != noTime)
            judge(transaction, int(i), {transaction.deviceStart, transaction.start, cdr.start, cdr.startFrame, false, true}, inherited, findings);
        const bool ended = transaction.stop != noTime && transaction.deviceStop != noTime
            && !(transaction.issues & (TransactionIssue::MissingStop | TransactionIssue::StillOpen));
        if (ended && session.end != noTime)
            judge(transaction, int(i), {transaction.deviceStop, transaction.stop, session.end, session.endFrame, true, false}, inherited, findings);
        else if (ended && cdr.end != noTime)
            judge(transaction, int(i), {transaction.deviceStop, transaction.stop, cdr.end, cdr.endFrame, true, true}, inherited, findings);
        for (const bool end : {false, true}) {
            const TimeUs own = end ? session.end : session.start;
            const TimeUs billed = end ? cdr.end : cdr.start;
            if (own == noTime || billed == noTime || std::llabs(own - billed) <= m_tolerance / 2)
                continue;
            Finding finding = makeFlowFinding(sessionTimesId, Severity::Warning, "cdr-session", transaction.peer, transaction.start, transaction.stop);
            finding.transaction = int(i);
            finding.evse = transaction.evse;
            finding.connector = transaction.connector;
            finding.object = transaction.cdrId;
            finding.party = DatasetRole::Cpo;
            finding.values = {end ? "end" : "start", FlowText::time(own), FlowText::time(billed), FlowText::duration(billed - own)};
            addFlowEvidence(finding, FindingEvidence::Part::Fact, end ? cdr.endFrame : cdr.startFrame, billed, end ? "/end_date_time" : "/start_date_time");
            addFlowEvidence(finding, FindingEvidence::Part::Expected, end ? session.endFrame : session.startFrame, own, end ? "/end_date_time" : "/start_date_time");
            if (isZoneOffset(double(billed - own) / 1e6))
                addFlowCause(finding, "zone", 80, {FlowText::duration(billed - own)});
            addFlowCause(finding, "two-sources", 60);
            findings.add(std::move(finding));
        }
    }
    for (auto &[peer, entry] : inherited) {
        entry.finding.count = entry.count;
        entry.finding.values.append(FlowText::number(entry.count));
        findings.add(std::move(entry.finding));
    }
}

void SessionTimesRunner::judge(const Transaction &transaction, int index, const Moment &moment, std::map<quint16, Inherited> &inherited,
                               FindingList &findings) const
{
    const qint64 fromCharger = moment.partner - moment.charger;
    const qint64 fromReceipt = moment.received == noTime ? fromCharger : moment.partner - moment.received;
    const bool asCharger = std::llabs(fromCharger) <= m_tolerance;
    const bool asReceived = std::llabs(fromReceipt) <= m_tolerance;
    const qint64 clock = moment.received == noTime ? 0 : moment.charger - moment.received;
    const bool replayed = transaction.issues.testFlag(TransactionIssue::Replayed);
    const QByteArray pointer = moment.isEnd ? "/end_date_time" : "/start_date_time";
    if (asCharger && asReceived)
        return;
    const auto begin = [&](Severity severity, const QByteArray &cause) {
        Finding finding = makeFlowFinding(sessionTimesId, severity, cause, transaction.peer, transaction.start, transaction.stop);
        finding.transaction = index;
        finding.evse = transaction.evse;
        finding.connector = transaction.connector;
        finding.object = moment.ofCdr ? transaction.cdrId : transaction.sessionId;
        finding.party = DatasetRole::Cpo;
        addFlowEvidence(finding, FindingEvidence::Part::Fact, moment.frame, moment.partner, pointer);
        if (!transaction.frames.empty())
            addFlowEvidence(finding, FindingEvidence::Part::Context, moment.isEnd ? transaction.frames.back() : transaction.frames.front(), moment.received, "/timestamp");
        return finding;
    };
    if (asCharger) {
        // The charger's time was passed on, and that is what it should be; a queue makes it older than its receipt.
        if (replayed || std::llabs(clock) <= m_tolerance)
            return;
        Inherited &entry = inherited[transaction.peer];
        if (entry.count++ == 0) {
            entry.finding = begin(Severity::Warning, "clock");
            entry.finding.transaction = -1;
            entry.finding.party = DatasetRole::Truth;
            entry.finding.values = {FlowText::duration(clock), clock < 0 ? "slow" : "fast"};
            addFlowCause(entry.finding, "charger-clock", 95, {FlowText::duration(clock)});
        }
        entry.finding.to = transaction.stop != noTime ? transaction.stop : transaction.start;
        return;
    }
    if (asReceived) {
        // The backend's time instead of a wrong clock's is sound; instead of the time in a replayed message it is not.
        if (!replayed)
            return;
        Finding finding = begin(Severity::Warning, "arrival");
        finding.values = {moment.isEnd ? "end" : "start", FlowText::time(moment.partner), FlowText::time(moment.charger), FlowText::duration(fromCharger)};
        addFlowCause(finding, "time-of-receipt", 90, {FlowText::duration(fromCharger)});
        findings.add(std::move(finding));
        return;
    }
    const qint64 nearest = std::llabs(fromCharger) < std::llabs(fromReceipt) ? fromCharger : fromReceipt;
    const bool zone = isZoneOffset(double(nearest) / 1e6);
    // Some adapters begin a session when the driver plugs in or is authorised.
    const bool beforehand = !moment.isEnd && nearest < 0 && nearest > -900 * second;
    const bool afterwards = moment.isEnd && nearest > 0 && nearest < 3600 * second;
    Finding finding = begin(zone ? Severity::Error : beforehand || afterwards ? Severity::Note : Severity::Warning, zone ? "zone" : "differs");
    finding.values = {moment.isEnd ? "end" : "start", FlowText::time(moment.partner), FlowText::time(moment.charger), FlowText::duration(nearest),
                      FlowText::duration(clock)};
    if (zone)
        addFlowCause(finding, "zone", 85, {FlowText::duration(nearest)});
    if (beforehand)
        addFlowCause(finding, "plugged", 60, {FlowText::duration(nearest)});
    if (afterwards)
        addFlowCause(finding, "unplugged", 60, {FlowText::duration(nearest)});
    addFlowCause(finding, "joined-wrongly", transaction.sessionJoin == JoinReason::TokenEvseOverlap ? 45 : 10,
                 transaction.sessionJoin == JoinReason::TokenEvseOverlap ? QByteArrayList {"overlap"} : QByteArrayList());
    addFlowCause(finding, "adapter", 40);
    findings.add(std::move(finding));
}

class SessionTimesCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::SessionTimesCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(sessionTimesId); }
    InsightArea area() const override { return InsightArea::Clocks; }
    QString title() const override { return tr("Start or end of a charge differ between the parties"); }
    QString description() const override
    {
        return tr("Compares when the charger, the OCPI Session and the CDR say that a charge began and ended, and says where the charger's clock explains it.");
    }
    std::vector<InsightThreshold> thresholds() const override { return {{"session-times.tolerance", 120, QLatin1StringView("s"), 1, 86400}}; }
    int needs() const override { return Ocpp | Ocpi; }
    std::unique_ptr<InsightRunner> begin(const Capture *, const InsightThresholds &thresholds) const override
    {
        return std::make_unique<SessionTimesRunner>(thresholds.value("session-times.tolerance"));
    }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"charger-clock", QT_TRANSLATE_NOOP("Roamscope", "The charger's clock is off, and its times are passed on as they are"),
             QT_TRANSLATE_NOOP("Roamscope", "The session's times are the charger's own, which came %1 away from when its messages were seen.")},
            {"time-of-receipt", QT_TRANSLATE_NOOP("Roamscope", "The adapter takes the time of receipt instead of the charger's"),
             QT_TRANSLATE_NOOP("Roamscope", "The message had waited in the charger for %1 while it was offline.")},
            {"zone", QT_TRANSLATE_NOOP("Roamscope", "Local time was written as UTC"), QT_TRANSLATE_NOOP("Roamscope", "%1 is the distance of a time zone.")},
            {"plugged", QT_TRANSLATE_NOOP("Roamscope", "The session is counted from plugging in or authorisation"),
             QT_TRANSLATE_NOOP("Roamscope", "It begins %1 before the transaction.")},
            {"unplugged", QT_TRANSLATE_NOOP("Roamscope", "The session is counted until the cable was removed"),
             QT_TRANSLATE_NOOP("Roamscope", "It ends %1 after the transaction.")},
            {"joined-wrongly", QT_TRANSLATE_NOOP("Roamscope", "The session belongs to another charge"),
             QT_TRANSLATE_NOOP("Roamscope", "They were joined by token, EVSE and overlap only: no id connects them.")},
            {"two-sources", QT_TRANSLATE_NOOP("Roamscope", "Session and CDR are made from different sources"), ""},
            {"adapter", QT_TRANSLATE_NOOP("Roamscope", "The adapter takes the time from another message"), ""},
        };
        return words;
    }
    QString heading(const Finding &finding) const override
    {
        if (finding.cause == "clock")
            return tr("Sessions and CDRs inherit a charger's wrong clock");
        if (finding.cause == "arrival")
            return tr("A session got the time of receipt instead of the charger's");
        if (finding.cause == "cdr-session")
            return tr("Session and CDR of a charge have different times");
        if (finding.cause == "zone")
            return tr("A session is shifted by a time zone");
        return title();
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const QString who = FlowText::chargePoint(input, finding.peer);
        const auto value = [&finding](int index) { return FlowText::shown(finding.values.value(index)); };
        const bool end = finding.values.value(0) == "end";
        const QString object = QString::fromUtf8(finding.object);
        if (finding.cause == "clock")
            return finding.values.value(1) == "slow"
                ? tr("%n time(s) of sessions and CDRs of %1 are %2 too early: they were taken from the charger, whose clock is slow.", nullptr, int(finding.count))
                      .arg(who, value(0))
                : tr("%n time(s) of sessions and CDRs of %1 are %2 too late: they were taken from the charger, whose clock is fast.", nullptr, int(finding.count))
                      .arg(who, value(0));
        if (finding.cause == "arrival")
            return end ? tr("%1: %2 ends at %3, when the message arrived; the charger says %4.").arg(who, object, value(1), value(2))
                       : tr("%1: %2 begins at %3, when the message arrived; the charger says %4.").arg(who, object, value(1), value(2));
        if (finding.cause == "cdr-session")
            return end ? tr("%1: the session ends at %2, its CDR %3 at %4.").arg(who, value(1), object, value(2))
                       : tr("%1: the session begins at %2, its CDR %3 at %4.").arg(who, value(1), object, value(2));
        return end ? tr("%1: %2 ends at %3; the charger says %4. The charger's clock does not explain it: it is off by %5.")
                         .arg(who, object, value(1), value(2), value(4))
                   : tr("%1: %2 begins at %3; the charger says %4. The charger's clock does not explain it: it is off by %5.")
                         .arg(who, object, value(1), value(2), value(4));
    }
    QString meaning(const Finding &finding) const override
    {
        if (finding.cause == "clock")
            return tr("Bills that depend on the time of day or on parking are wrong, and the driver sees times that he knows to be false.");
        return tr("Duration and tariff period depend on which of the times is believed: the usual start of a disputed bill.");
    }
    QString advice(const Finding &finding) const override
    {
        if (finding.cause == "clock")
            return tr("Set the charger's clock; until then let the sheet correct its times by this offset before they go into sessions and CDRs.");
        if (finding.cause == "arrival")
            return tr("Take the timestamp of the message for start and end, also when it comes late.");
        return tr("Agree which message gives start and end, and make session and CDR from the same one.");
    }
    QString clause(const Finding &finding, const InsightInput &input) const override
    {
        const QString version = displayName(versionOf(finding, input));
        return version.isEmpty() ? QString() : version + QStringLiteral(" mod_sessions, mod_cdrs");
    }
};

} // namespace

void addSessionTimeChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<SessionTimesCheck>());
}

} // namespace Roamscope
