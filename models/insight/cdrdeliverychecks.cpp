// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocpiobjectcheck.h"

#include "models/compare/atmoment.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace Roamscope {

using namespace OcpiFindings;

namespace {

using Part = FindingEvidence::Part;
constexpr qint64 cdrMinute = 60'000'000;

/// CDRs that come long after their charge.
class CdrLate : public OcpiObjectCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("cdr-late"); }
    InsightArea area() const override { return InsightArea::TariffsAndCdrs; }
    int needs() const override { return Cdrs; }
    QString title() const override { return OcpiCheckText::tr("A CDR came late"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Compares the end of each charge with the moment at which its CDR was sent, in lists with its last_updated. A CDR is late beyond the "
                                 "limit and far behind its fellows; where all come late, that is told once, since CDRs may be sent in batches by agreement.");
    }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{"cdr-late.after", 7200, QLatin1StringView("s"), 60, 90 * 86400.0}, {"cdr-late.alone", 86400, QLatin1StringView("s"), 60, 90 * 86400.0}};
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        std::vector<Delivery> deliveries;
        std::unordered_set<std::string> seen;
        if (input.charges && input.capture) {
            for (const CapturedCharge &captured : input.charges->charges) {
                if (captured.module != "cdrs" || captured.frame == noFrame || input.capture->frames().kind(captured.frame) != FrameKind::HttpRequest
                    || captured.charge.credit)
                    continue;
                if (!seen.insert(foldedRecordId({captured.charge.id.constData(), std::size_t(captured.charge.id.size())})).second)
                    continue; // sent again
                const int transaction = captured.transaction >= 0     ? captured.transaction
                    : input.analysis                                   ? input.analysis->transactionOf(captured.frame)
                                                                       : -1;
                TimeUs end = captured.charge.end;
                // What the charger did by the recorder's clock is truer than what the CDR says.
                if (transaction >= 0 && input.analysis->transactions[std::size_t(transaction)].stop != noTime)
                    end = input.analysis->transactions[std::size_t(transaction)].stop;
                const TimeUs sent = input.capture->frames().time(captured.frame);
                if (end != noTime && sent != noTime)
                    deliveries.push_back({captured.charge.id, end, sent, captured.charge.lastUpdated, captured.frame, transaction, 0, DatasetRole::Cpo});
            }
        }
        const OcpiSide side = leadingSide(input, OcpiModule::Cdrs);
        if (side.dataset && !side.dataset->provenance()) {
            for (const ChargeRecord &record : side.records->cdrs) {
                if (record.end == noTime || record.lastUpdated == noTime || record.credit || seen.contains(foldedRecordId(record.id)))
                    continue;
                deliveries.push_back({recordText(record.id), record.end, record.lastUpdated, record.lastUpdated, noFrame, -1, record.element, side.role});
            }
        }
        if (deliveries.empty())
            return;
        std::vector<qint64> delays;
        for (const Delivery &one : deliveries)
            delays.push_back(one.sent - one.end);
        std::nth_element(delays.begin(), delays.begin() + qsizetype(delays.size() / 2), delays.end());
        const qint64 usual = delays[delays.size() / 2];
        const qint64 limit = qint64(input.thresholds.value("cdr-late.after") * 1e6);
        const qint64 alone = qint64(input.thresholds.value("cdr-late.alone") * 1e6);
        const bool manyKnown = deliveries.size() >= 5;
        if (manyKnown && usual > limit) {
            tellBatch(input, deliveries, usual, side, findings);
            return;
        }
        for (const Delivery &one : deliveries) {
            const qint64 delay = one.sent - one.end;
            if (delay <= (manyKnown ? limit : alone) || (manyKnown && delay < 5 * std::max(usual, cdrMinute)))
                continue;
            const bool wasMadeLate = one.lastUpdated == noTime || one.lastUpdated - one.end > delay / 2;
            Finding finding = make(wasMadeLate ? "made-late" : "sent-late", Severity::Warning, one.id, DatasetRole::Cpo);
            finding.transaction = one.transaction;
            if (one.transaction >= 0) {
                const Transaction &transaction = input.analysis->transactions[std::size_t(one.transaction)];
                finding.peer = transaction.peer;
                finding.evse = transaction.evse;
                finding.connector = transaction.connector;
            }
            finding.values = {one.id, QByteArray::number(delay), QByteArray::number(one.end), QByteArray::number(one.sent),
                              manyKnown ? QByteArray::number(usual) : QByteArray(), QByteArray::number(one.lastUpdated)};
            int refusals = 0;
            if (one.frame != noFrame) {
                addEvidence(&finding, frameEvidence(*input.capture, one.frame, "/end_date_time", {}));
                refusals = addRefusals(input, one, &finding);
                finding.from = one.end;
                finding.to = one.sent;
            } else {
                addEvidence(&finding, objectEvidence(side, OcpiModule::Cdrs, one.element, "/last_updated", {}));
            }
            if (refusals > 0)
                finding.causes = {{"refused", 90, {QByteArray::number(refusals)}}, {"queue", 30, {}}};
            else
                finding.causes = wasMadeLate ? QList<FindingCause> {{"billing", 60, {}}, {"stop-late", 30, {}}, {"manual", 20, {}}}
                                             : QList<FindingCause> {{"queue", 70, {}}, {"refused", 30, {}}};
            findings.add(std::move(finding));
        }
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 10 (CDRs are sent as soon as possible; the specification sets no limit)");
        if (finding.cause == "batch") {
            text.title = OcpiCheckText::tr("CDRs come in batches");
            text.message = OcpiCheckText::tr("Half of %n CDR(s) come more than %1 after their charge.", nullptr, finding.values.value(0).toInt()).arg(durationArgument(finding, 1));
            text.meaning = OcpiCheckText::tr("Drivers see their cost late, and a wrong price is found only after many charges.");
            text.causes = {{OcpiCheckText::tr("The operator sends CDRs by a nightly or monthly job, perhaps by agreement."), {}}};
            text.advice = OcpiCheckText::tr("If it is not agreed, ask for CDRs at the end of each charge. If it is, raise this limit in the site profile.");
            return text;
        }
        text.title = finding.cause == "made-late" ? OcpiCheckText::tr("A CDR was made late") : OcpiCheckText::tr("A CDR was sent late");
        text.message = OcpiCheckText::tr("The charge of CDR %1 ended at %2; the CDR came %3 later, at %4.")
                           .arg(argument(finding, 0), timeArgument(finding, 2), durationArgument(finding, 1), timeArgument(finding, 3));
        if (!finding.values.value(4).isEmpty())
            text.message += QLatin1Char(' ') + OcpiCheckText::tr("Half of the others come within %1.").arg(durationArgument(finding, 4));
        if (finding.cause == "sent-late")
            text.message += QLatin1Char(' ') + OcpiCheckText::tr("It says itself that it was made at %1.").arg(timeArgument(finding, 5));
        text.meaning = OcpiCheckText::tr("The partner bills its driver late or not at all: many contracts let CDRs expire, and a driver who gets a bill later disputes it.");
        for (const FindingCause &cause : finding.causes) {
            if (cause.id == "refused")
                text.causes.append({OcpiCheckText::tr("The partner refused it at first, and the repetition came late."),
                                    cause.speaksFor.isEmpty()
                                        ? QString()
                                        : OcpiCheckText::tr("%n push(es) before did not succeed.", nullptr, cause.speaksFor.first().toInt())});
            else if (cause.id == "billing")
                text.causes.append({OcpiCheckText::tr("The billing made it late: it waited for a price, a stop or a check."),
                                    OcpiCheckText::tr("The CDR's own last_updated is as late.")});
            else if (cause.id == "stop-late")
                text.causes.append({OcpiCheckText::tr("The backend learned of the end late, from a station that was offline."), {}});
            else if (cause.id == "manual")
                text.causes.append({OcpiCheckText::tr("It was held back and released by hand."), {}});
            else
                text.causes.append({OcpiCheckText::tr("It lay in the sending queue, behind a failure or until a nightly job."),
                                    finding.cause == "sent-late" ? OcpiCheckText::tr("It was made in time.") : QString()});
        }
        text.advice = OcpiCheckText::tr("Follow the session through the middleware from its end to the CDR, and look where it waited. Watch the age of unsent CDRs.");
        return text;
    }

private:
    struct Delivery
    {
        QByteArray id;
        TimeUs end = noTime;
        TimeUs sent = noTime;
        TimeUs lastUpdated = noTime;
        FrameId frame = noFrame;
        int transaction = -1;
        quint32 element = 0;
        DatasetRole role = DatasetRole::Unknown;
    };

    void tellBatch(const InsightInput &input, const std::vector<Delivery> &deliveries, qint64 usual, const OcpiSide &side, FindingList &findings) const
    {
        Finding finding = make("batch", Severity::Note, {}, DatasetRole::Cpo);
        finding.values = {QByteArray::number(deliveries.size()), QByteArray::number(usual)};
        finding.count = quint32(deliveries.size());
        for (const Delivery &one : deliveries) {
            if (one.sent - one.end < usual || finding.evidence.size() >= 5)
                continue;
            FindingEvidence evidence = one.frame != noFrame ? frameEvidence(*input.capture, one.frame)
                                                            : objectEvidence(side, OcpiModule::Cdrs, one.element, "/last_updated", {});
            evidence.object = one.id;
            addEvidence(&finding, std::move(evidence));
        }
        finding.causes = {{"batch", 80, {}}};
        findings.add(std::move(finding));
    }

    static int addRefusals(const InsightInput &input, const Delivery &delivery, Finding *finding)
    {
        if (!input.history)
            return 0;
        int refusals = 0;
        const int object = input.history->find(OcpiModule::Cdrs, {}, delivery.id);
        if (object < 0)
            return 0;
        for (const quint32 index : input.history->changesOf(quint32(object))) {
            const MomentChange &change = input.history->changes()[index];
            if (!change.isPush() || change.answer == MomentChange::Answer::Accepted)
                continue;
            ++refusals;
            addEvidence(finding, frameEvidence(*input.capture, change.frame, {}, change.http ? "HTTP " + QByteArray::number(change.http) : QByteArray(), Part::Context));
        }
        return refusals;
    }
};

/// Charges for which there is no CDR, at one party or at all.
class CdrMissing : public OcpiObjectCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("cdr-missing"); }
    InsightArea area() const override { return InsightArea::TariffsAndCdrs; }
    QString title() const override { return OcpiCheckText::tr("A CDR is missing"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Looks for completed sessions with energy that have no CDR although most others have one, and for CDRs that only one party holds. "
                                 "Silent for sessions that ended a short while ago.");
    }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{"cdr-missing.after", 86400, QLatin1StringView("s"), 60, 90 * 86400.0}};
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        findBetween(input, findings);
        if (input.analysis) {
            for (std::size_t i = 0; i < input.analysis->transactions.size(); ++i) {
                const Transaction &transaction = input.analysis->transactions[i];
                if (!transaction.issues.testFlag(TransactionIssue::CdrMissing))
                    continue;
                Finding finding = make("never-sent", Severity::Error, transaction.sessionId.isEmpty() ? transaction.id : transaction.sessionId, DatasetRole::Cpo);
                finding.transaction = int(i);
                finding.peer = transaction.peer;
                finding.evse = transaction.evse;
                finding.connector = transaction.connector;
                finding.from = transaction.start;
                finding.to = transaction.stop;
                finding.values = {finding.object, QByteArray::number(transaction.sessionKwh, 'f', 3), QByteArray::number(transaction.stop)};
                if (!transaction.frames.empty() && input.capture)
                    addEvidence(&finding, frameEvidence(*input.capture, transaction.frames.back()));
                finding.causes = {{"billing", 60, {}}, {"queue", 40, {}}};
                findings.add(std::move(finding));
            }
        }
        findInLists(input, findings);
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 10 (a CDR for each session)");
        if (finding.cause == "at-partner" || finding.cause == "at-operator") {
            const bool partner = finding.cause == "at-partner";
            text.title = partner ? OcpiCheckText::tr("A CDR is missing at the partner") : OcpiCheckText::tr("The partner holds a CDR that the operator does not have");
            text.message = partner ? OcpiCheckText::tr("The operator has CDR %1 of %2 over %3; the partner does not.")
                                         .arg(argument(finding, 0), timeArgument(finding, 1), moneyArgument(finding, 2, 3))
                                   : OcpiCheckText::tr("The partner has CDR %1 of %2 over %3; the operator does not.")
                                         .arg(argument(finding, 0), timeArgument(finding, 1), moneyArgument(finding, 2, 3));
            text.meaning = partner ? OcpiCheckText::tr("%1 are not paid to the operator, and the partner cannot bill its driver.").arg(moneyArgument(finding, 2, 3))
                                   : OcpiCheckText::tr("The partner pays, or bills its driver, for a charge of which the operator's books know nothing.");
            if (partner) {
                for (const FindingCause &cause : finding.causes) {
                    if (cause.id == "refused")
                        text.causes.append({OcpiCheckText::tr("The push failed or was refused, and was not repeated."),
                                            cause.speaksFor.isEmpty() ? QString() : OcpiCheckText::tr("The capture shows the push without success.")});
                    else if (cause.id == "dropped")
                        text.causes.append({OcpiCheckText::tr("The partner took it and did not keep it."),
                                            cause.speaksFor.isEmpty() ? QString() : OcpiCheckText::tr("The capture shows that it was sent and accepted.")});
                    else
                        text.causes.append({OcpiCheckText::tr("It was never sent."), cause.speaksFor.isEmpty() ? QString() : OcpiCheckText::tr("No message of the capture carries it.")});
                }
                text.advice = OcpiCheckText::tr("Post the CDR again; a CDR that the partner holds already is told by its id. Reconcile the two lists by id once a month.");
            } else {
                text.causes = {{OcpiCheckText::tr("The operator's list is only a part, or the CDR was deleted there."), {}}};
                text.advice = OcpiCheckText::tr("Ask the operator for the CDR by its id before it is paid.");
            }
            return text;
        }
        text.title = OcpiCheckText::tr("A completed session has no CDR");
        text.message = OcpiCheckText::tr("Session %1 ended at %3 with %2 kWh, and no CDR came for it; the others have theirs.")
                           .arg(argument(finding, 0), numberArgument(finding, 1, 3), timeArgument(finding, 2));
        text.meaning = OcpiCheckText::tr("The charge is not billed: %1 kWh are given away.").arg(numberArgument(finding, 1, 3));
        text.causes = {{OcpiCheckText::tr("The billing left it out, for want of a stop, a price or a token that it knows."), {}},
                       {OcpiCheckText::tr("It waits in the sending queue."), {}}};
        text.advice = OcpiCheckText::tr("Look the session up in the billing system and its error list, and have the CDR made.");
        return text;
    }

private:
    void findBetween(const InsightInput &input, FindingList &findings) const
    {
        const ComparisonPtr comparison = input.readings->comparison(input.cpo, input.emsp, input.cancelled);
        if (!comparison || !isComparable(*comparison, OcpiModule::Cdrs))
            return;
        const OcpiSide sides[] = {ocpiSide(input, DatasetRole::Cpo), ocpiSide(input, DatasetRole::Emsp)};
        std::unordered_map<quint32, const ChargeRecord *> records[2];
        for (int side = 0; side < 2; ++side) {
            for (const ChargeRecord &record : sides[side].records->cdrs)
                records[side].emplace(record.element, &record);
        }
        const TimeUs taken[] = {input.cpo->takenAt(), input.emsp->takenAt()};
        EvidenceBudget budget;
        for (quint32 i = 0; i < comparison->size(); ++i) {
            const Difference &difference = comparison->at(i);
            const bool partner = difference.kind == DifferenceClass::MissingEmsp;
            if (difference.module != OcpiModule::Cdrs || difference.isTolerated() || (!partner && difference.kind != DifferenceClass::MissingCpo)
                || !comparison->path(difference).isEmpty())
                continue;
            const Side holder = partner ? Side::Cpo : Side::Emsp;
            const auto found = records[partner ? 0 : 1].find(difference.element(holder));
            if (found == records[partner ? 0 : 1].end())
                continue;
            const ChargeRecord &record = *found->second;
            const TimeUs lacking = taken[partner ? 1 : 0];
            if (lacking != noTime && record.lastUpdated != noTime && lacking - record.lastUpdated < 5 * cdrMinute)
                continue; // it is on its way, or the list is older than the CDR
            Finding finding = make(partner ? "at-partner" : "at-operator", partner ? Severity::Error : Severity::Warning, recordText(record.id));
            finding.values = {recordText(record.id), QByteArray::number(record.end), recordText(record.cost.text), recordText(record.currency)};
            finding.atStake = record.cost.isPositive() ? record.cost.value : 0;
            QByteArray outcome;
            if (budget.take(finding.cause)) {
                if (partner)
                    outcome = takeExplanation(input, *comparison, difference, &finding);
                FindingEvidence evidence = differenceEvidence(*comparison, difference, holder, Part::Expected);
                evidence.value = recordText(record.id);
                addEvidence(&finding, std::move(evidence));
                spanFromEvidence(&finding);
            }
            if (outcome == "refused" || outcome == "unanswered")
                finding.causes = {{"refused", 90, {outcome}}};
            else if (outcome == "sent")
                finding.causes = {{"dropped", 80, {outcome}}};
            else if (outcome == "never-sent")
                finding.causes = {{"never-sent", 90, {outcome}}};
            else
                finding.causes = {{"refused", 50, {}}, {"never-sent", 30, {}}, {"dropped", 20, {}}};
            findings.add(std::move(finding));
        }
    }

    /// Lists of sessions and CDRs from files.
    void findInLists(const InsightInput &input, FindingList &findings) const
    {
        const OcpiSide side = leadingSide(input, OcpiModule::Sessions);
        if (!side.dataset || side.dataset->provenance() || side.dataset->version() == ProtocolVersion::Ocpi211 || side.records->cdrs.empty())
            return;
        std::unordered_set<std::string> billed;
        for (const ChargeRecord &cdr : side.records->cdrs) {
            if (!cdr.sessionId.empty())
                billed.insert(foldedRecordId(cdr.sessionId));
        }
        const qint64 after = qint64(input.thresholds.value("cdr-missing.after") * 1e6);
        std::vector<const ChargeRecord *> missing;
        std::size_t withCdr = 0;
        for (const ChargeRecord &session : side.records->sessions) {
            if (session.status != "COMPLETED" || !session.energy.isPositive())
                continue;
            if (billed.contains(foldedRecordId(session.id)))
                ++withCdr;
            else if (session.end != noTime && side.dataset->takenAt() != noTime && side.dataset->takenAt() - session.end > after)
                missing.push_back(&session);
        }
        if (withCdr < 5 || missing.size() > withCdr)
            return; // the two lists are not of the same time
        for (const ChargeRecord *session : missing) {
            Finding finding = make("never-sent", Severity::Error, recordText(session->id), DatasetRole::Cpo);
            finding.values = {recordText(session->id), recordText(session->energy.text), QByteArray::number(session->end)};
            addEvidence(&finding, objectEvidence(side, OcpiModule::Sessions, session->element, "/status", "COMPLETED"));
            finding.causes = {{"billing", 60, {}}, {"queue", 40, {}}};
            findings.add(std::move(finding));
        }
    }
};

/// One charge that is billed twice.
class CdrDuplicate : public OcpiObjectCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("cdr-duplicate"); }
    InsightArea area() const override { return InsightArea::TariffsAndCdrs; }
    int needs() const override { return Cdrs; }
    QString title() const override { return OcpiCheckText::tr("A charge is billed twice"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Looks for CDRs with the same id, for two CDRs of one session, and for CDRs of one card at one EVSE whose times overlap. Credit "
                                 "CDRs, what they correct, and repetitions of a push that had failed are left out.");
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        const OcpiSide side = leadingSide(input, OcpiModule::Cdrs);
        const std::vector<ChargeRecord> &cdrs = side.records->cdrs;
        std::unordered_set<std::string> credited;
        for (const ChargeRecord &cdr : cdrs) {
            if (!cdr.creditReference.empty())
                credited.insert(foldedRecordId(cdr.creditReference));
        }
        const auto counts = [&](const ChargeRecord &cdr) { return !cdr.credit && !credited.contains(foldedRecordId(cdr.id)); };
        std::unordered_map<std::string, quint32> ids;
        std::unordered_map<std::string, quint32> sessions;
        std::vector<quint32> byPlace;
        for (quint32 i = 0; i < quint32(cdrs.size()); ++i) {
            if ((i & 1023) == 0 && input.isCancelled())
                return;
            const ChargeRecord &cdr = cdrs[i];
            const auto [sameId, freshId] = ids.try_emplace(foldedRecordId(cdr.party) + '/' + foldedRecordId(cdr.id), i);
            if (!freshId) {
                add(side, "same-id", cdrs[sameId->second], cdr, findings);
                continue;
            }
            if (!counts(cdr))
                continue;
            if (cdr.sessionId.size() > 1 && cdr.sessionId != "#NA") {
                const auto [sameSession, freshSession] = sessions.try_emplace(foldedRecordId(cdr.sessionId), i);
                if (!freshSession) {
                    add(side, "same-session", cdrs[sameSession->second], cdr, findings);
                    continue;
                }
            }
            if (!cdr.tokenUid.empty() && cdr.tokenUid != "#NA" && !cdr.evseUid.empty() && cdr.evseUid != "#NA" && cdr.start != noTime && cdr.end != noTime)
                byPlace.push_back(i);
        }
        std::sort(byPlace.begin(), byPlace.end(), [&](quint32 a, quint32 b) {
            return std::tie(cdrs[a].tokenUid, cdrs[a].evseUid, cdrs[a].start) < std::tie(cdrs[b].tokenUid, cdrs[b].evseUid, cdrs[b].start);
        });
        for (std::size_t i = 1; i < byPlace.size(); ++i) {
            const ChargeRecord &one = cdrs[byPlace[i - 1]];
            const ChargeRecord &two = cdrs[byPlace[i]];
            if (one.tokenUid == two.tokenUid && one.evseUid == two.evseUid && one.locationId == two.locationId && one.end - two.start > cdrMinute)
                add(side, "overlap", one, two, findings);
        }
        findRepeated(input, findings);
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 10 (CDRs cannot be changed; corrections are Credit CDRs)");
        const QString money = moneyArgument(finding, 2, 3);
        if (finding.cause == "sent-again") {
            text.title = OcpiCheckText::tr("A CDR was sent again after it had been accepted");
            text.message = OcpiCheckText::tr("CDR %1 was posted %n time(s) with success.", nullptr, finding.values.value(1).toInt()).arg(argument(finding, 0));
            text.meaning = OcpiCheckText::tr("A partner that does not look at the id books %1 twice.").arg(money);
            text.causes = {{OcpiCheckText::tr("The sender lost the answer, or restarts a batch from the beginning."), {}}};
            text.advice = OcpiCheckText::tr("Remember each CDR that was accepted, and let the receiver answer a known id without booking it again.");
            return text;
        }
        text.title = finding.cause == "same-id" ? OcpiCheckText::tr("Two CDRs have the same id")
            : finding.cause == "same-session"   ? OcpiCheckText::tr("A session has two CDRs")
                                                : OcpiCheckText::tr("Two CDRs of one card at one EVSE overlap");
        text.message = finding.cause == "same-id"
            ? OcpiCheckText::tr("CDR %1 stands twice in the list, the second time over %2.").arg(argument(finding, 0), money)
            : finding.cause == "same-session"
            ? OcpiCheckText::tr("CDRs %1 and %2 both bill session %3; the second is over %4.").arg(argument(finding, 0), argument(finding, 1), argument(finding, 4), money)
            : OcpiCheckText::tr("CDRs %1 and %2 bill the same card at EVSE %3 for times that overlap; the second is over %4.")
                  .arg(argument(finding, 0), argument(finding, 1), argument(finding, 4), money);
        text.meaning = OcpiCheckText::tr("The driver may pay %1 twice.").arg(money);
        text.causes = {{OcpiCheckText::tr("The billing ran twice over the session, and made a new CDR instead of a credit."), {}},
                       {OcpiCheckText::tr("A station repeated its stop, and the backend took it for another charge."), {}}};
        text.advice = OcpiCheckText::tr("Find out which of the two is right, and send a Credit CDR for the other.");
        return text;
    }

private:
    void add(const OcpiSide &side, const char *cause, const ChargeRecord &one, const ChargeRecord &two, FindingList &findings) const
    {
        Finding finding = make(cause, Severity::Error, recordText(two.id), DatasetRole::Cpo);
        finding.values = {recordText(one.id), recordText(two.id), recordText(two.cost.text), recordText(two.currency),
                          recordText(QByteArrayView(cause) == "overlap" ? two.evseUid : two.sessionId)};
        finding.atStake = two.cost.isPositive() ? two.cost.value : 0;
        for (const ChargeRecord *cdr : {&two, &one}) {
            FindingEvidence evidence = objectEvidence(side, OcpiModule::Cdrs, cdr->element, "/id", recordText(cdr->id), cdr == &two ? Part::Fact : Part::Before);
            evidence.object = recordText(cdr->id);
            addEvidence(&finding, std::move(evidence));
        }
        spanFromEvidence(&finding);
        finding.causes = {{"billing", 60, {}}, {"station", 40, {}}};
        findings.add(std::move(finding));
    }

    void findRepeated(const InsightInput &input, FindingList &findings) const
    {
        if (!input.history)
            return;
        for (quint32 object = 0; object < quint32(input.history->objects().size()); ++object) {
            const MomentKey &key = input.history->objects()[object];
            if (key.module != OcpiModule::Cdrs)
                continue;
            std::vector<FrameId> accepted;
            for (const quint32 index : input.history->changesOf(object)) {
                const MomentChange &change = input.history->changes()[index];
                if (change.kind == MomentChange::Kind::Post && change.answer == MomentChange::Answer::Accepted)
                    accepted.push_back(change.frame);
            }
            if (accepted.size() < 2)
                continue;
            Finding finding = make("sent-again", Severity::Warning, key.id, DatasetRole::Cpo);
            finding.values = {key.id, QByteArray::number(accepted.size()), {}, {}};
            for (const ChargeRecord &cdr : leadingSide(input, OcpiModule::Cdrs).records->cdrs) {
                if (recordText(cdr.id) == key.id) {
                    finding.values[2] = recordText(cdr.cost.text);
                    finding.values[3] = recordText(cdr.currency);
                    finding.atStake = cdr.cost.isPositive() ? cdr.cost.value : 0;
                    break;
                }
            }
            for (const FrameId frame : accepted)
                addEvidence(&finding, frameEvidence(*input.history->capture(), frame, "/id", key.id));
            spanFromEvidence(&finding);
            finding.causes = {{"sender", 80, {}}};
            findings.add(std::move(finding));
        }
    }
};

} // namespace

void addCdrDeliveryChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<CdrLate>());
    checks.push_back(std::make_unique<CdrMissing>());
    checks.push_back(std::make_unique<CdrDuplicate>());
}

} // namespace Roamscope
