// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocppcheck.h"

#include "models/capture/capture.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <set>

namespace Roamscope {

using namespace ocppchecks;

namespace {

using Part = FindingEvidence::Part;

// The frames of the charger's own messages in a transaction, first and last, by time.
struct Reach
{
    TimeUs first = noTime;
    TimeUs last = noTime;
    FrameId lastFrame = noFrame;
};

Reach reachOf(const Capture &capture, const Transaction &transaction)
{
    Reach reach;
    for (const FrameId frame : transaction.frames) {
        if (frame >= capture.size())
            continue;
        const Frame row = capture.frames().at(frame);
        if (row.from != Lane::ChargePoint || row.time == noTime)
            continue;
        if (reach.first == noTime || row.time < reach.first)
            reach.first = row.time;
        if (reach.last == noTime || row.time >= reach.last) {
            reach.last = row.time;
            reach.lastFrame = frame;
        }
    }
    return reach;
}

// What services wrote of a charger, as a cause: the graver line first.
void addLineCause(Finding &finding, const InsightInput &input, const OcppWitness &witness, TimeUs from, TimeUs to, const QByteArray &id, int weight)
{
    const auto lines = witness.lines(*input.capture, from, to, {input.capture->peers().text(finding.peer)});
    const auto grave = std::find_if(lines.begin(), lines.end(), [](const OcppWitness::Line &line) { return line.grave; });
    if (grave == lines.end())
        return;
    finding.causes.append({id, weight, {number(grave->time), grave->text}});
    addEvidence(finding, input.capture.get(), Part::Context, grave->frame, {}, grave->text);
}

/// A transaction whose end never came.
class MissingStop final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::MissingStop)
public:
    QLatin1StringView id() const override { return QLatin1StringView("missing-stop"); }
    InsightArea area() const override { return InsightArea::Transactions; }
    QString title() const override { return tr("A charge never got its stop"); }
    QString description() const override
    {
        return tr("Finds charges whose connector was used again, or stood free for long, without a stop, and says what that is worth. "
                  "Charges that still run when the log ends are not named; where a log holds no stop at all, it says so instead of blaming the charger.");
    }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{threshold(*this, "price"), 0.5, QLatin1StringView("/kWh"), 0, 100}};
    }

    void find(const InsightInput &input, const OcppWitness &witness, FindingList &findings) const override
    {
        const Analysis &analysis = *input.analysis;
        std::map<quint16, std::vector<int>> byPeer;
        int stopped = 0;
        int lost = 0;
        for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
            byPeer[analysis.transactions[i].peer].push_back(int(i));
            stopped += analysis.transactions[i].stop != noTime ? 1 : 0;
            lost += analysis.transactions[i].issues.testFlag(TransactionIssue::MissingStop) ? 1 : 0;
        }
        // Not a single stop of several: somebody has cut the stops out of this log.
        const bool filtered = stopped == 0 && lost >= 3;
        for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
            const Transaction &transaction = analysis.transactions[i];
            if (transaction.issues.testFlag(TransactionIssue::MissingStop))
                findings.add(judge(input, witness, int(i), byPeer[transaction.peer], filtered));
        }
    }

protected:
    Finding judge(const InsightInput &input, const OcppWitness &witness, int index, const std::vector<int> &neighbours, bool filtered) const
    {
        const Analysis &analysis = *input.analysis;
        const Transaction &transaction = analysis.transactions[std::size_t(index)];
        Finding finding = make("lost", Severity::Error, analysis, index);
        const Reach reach = reachOf(*input.capture, transaction);
        const FrameId meter = frameOf(*input.capture, transaction, {"MeterValues", "TransactionEvent", "StartTransaction"}, true);
        const TimeUs lastReading = meter == noFrame ? transaction.start : input.capture->frames().time(meter);
        const Transaction *next = nullptr;
        for (const int neighbour : neighbours) {
            const Transaction &other = analysis.transactions[std::size_t(neighbour)];
            if (neighbour != index && placeOf(other) == placeOf(transaction) && other.start > transaction.start
                && (!next || other.start < next->start))
                next = &other;
        }
        const TimeUs until = next ? next->start : input.capture->lastTime();
        finding.to = until;
        double total = transaction.energyWh();
        if (!std::isnan(transaction.lostWh))
            total = (std::isnan(total) ? 0 : total) + transaction.lostWh;
        if (!transaction.cdrId.isEmpty() && !std::isnan(transaction.cdrKwh))
            total -= transaction.cdrKwh * 1000;
        finding.values = {decimal(transaction.lostWh), decimal(total), decimal(total / 1000 * input.thresholds.value(threshold(*this, "price")), 2),
                          number(lastReading), next ? number(next->start) : QByteArray(), next ? next->id : QByteArray()};
        addEvidence(finding, input.capture.get(), Part::Fact, frameOf(*input.capture, transaction, {"StartTransaction", "TransactionEvent"}), "", transaction.id);
        addEvidence(finding, input.capture.get(), Part::Before, meter, "/meterValue", decimal(transaction.lastMeterWh));
        if (next)
            addEvidence(finding, input.capture.get(), Part::Fact, frameOf(*input.capture, *next, {"StartTransaction", "TransactionEvent"}), "/meterStart", decimal(next->meterStartWh, 0));

        if (filtered) {
            finding.severity = Severity::Note;
            finding.cause = "filtered-log";
            finding.causes.append({"filtered-log", 95, {}});
        } else if (witness.isDamaged(transaction.peer, lastReading, until)) {
            // The stop may be what could not be read.
            finding.severity = Severity::Note;
            finding.cause = "damaged-log";
            finding.causes.append({"damaged-log", 90, {}});
        }
        if (const OcppWitness::Moment *boot = witness.bootBetween(transaction.peer, lastReading + 1, until)) {
            finding.causes.append({"reboot", 85, {number(boot->time)}});
            addEvidence(finding, input.capture.get(), Part::Context, boot->frame);
        }
        for (const int neighbour : neighbours) {
            const Transaction &other = analysis.transactions[std::size_t(neighbour)];
            // A stop that fits no start: it may be this one's, with another id.
            if (neighbour != index && other.stop != noTime && placeOf(other) < 0
                && other.issues.testAnyFlags({TransactionIssue::MissingStart, TransactionIssue::BeganBefore}) && other.stop > lastReading && other.stop <= until) {
                finding.causes.append({"other-id", 80, {other.id, number(other.stop)}});
                addEvidence(finding, input.capture.get(), Part::Context, frameOf(*input.capture, other, {"StopTransaction"}), "/transactionId", other.id);
                break;
            }
        }
        addLineCause(finding, input, witness, lastReading - 2 * minute, std::min(until, reach.last == noTime ? until : reach.last + 15 * minute), "connection", 75);
        if (const StatusBand *band = truthAt(analysis, transaction.peer, placeOf(transaction))) {
            for (int span = spanAt(*band, lastReading) + 1; span < int(band->spans.size()) && band->spans[std::size_t(span)].from < until; ++span) {
                const StatusSpan &one = band->spans[std::size_t(span)];
                const QByteArray &status = band->names[one.status];
                if (status != "Finishing" && status != "Available")
                    continue;
                finding.causes.append({"message-lost", 70, {status, number(one.from)}});
                addEvidence(finding, input.capture.get(), Part::Context, one.frame, "/status", status);
                break;
            }
        }
        finding.causes.append({"firmware", 20, {}});
        sortCauses(finding);
        return finding;
    }

    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const QString who = transactionName(finding, true);
        const QString where = place(finding, input);
        const double lost = finding.values.value(0).toDouble();
        if (finding.values.value(0).isEmpty())
            return tr("%1 at %2 began at %3 and was never stopped; its last message with a reading came at %4.")
                .arg(who, where, clockTime(finding.from), clockTime(finding.values.value(3).toLongLong()));
        return tr("%1 at %2 was never stopped. The next charge begins at %3, %4 above its last reading of %5.")
            .arg(who, where, clockTime(finding.values.value(4).toLongLong()), energy(lost), clockTime(finding.values.value(3).toLongLong()));
    }
    QString meaning(const Finding &finding) const override
    {
        if (finding.values.value(1).isEmpty() || finding.values.value(1).toDouble() <= 0)
            return tr("Session and invoice of this charge stay open until somebody ends it; parking or time fees may go on counting.");
        return tr("%1 are not billed: about %2 in your currency at the price per kWh that the site profile names. The session stays open, and time fees may go on counting.")
            .arg(energy(finding.values.value(1).toDouble()), QLocale().toString(finding.values.value(2).toDouble(), 'f', 2));
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        const QString first = plain(cause.speaksFor.value(0));
        const QString second = plain(cause.speaksFor.value(1));
        if (cause.id == "filtered-log")
            return {tr("The stops were left out of this log"), tr("It holds no stop of any charge.")};
        if (cause.id == "damaged-log")
            return {tr("The stop is in a part of the log that could not be read"), tr("Frames between the last reading and the next charge are damaged.")};
        if (cause.id == "reboot")
            return {tr("The charger restarted and lost the charge"), tr("It sent a BootNotification at %1.").arg(clockTime(cause.speaksFor.value(0).toLongLong()))};
        if (cause.id == "other-id")
            return {tr("The stop was sent with another transaction id"),
                    tr("A stop for id %1 at %2 fits no start.").arg(first, clockTime(cause.speaksFor.value(1).toLongLong()))};
        if (cause.id == "connection")
            return {tr("The connection was lost, and the stop was not queued"), tr("At %1 a service wrote: %2").arg(clockTime(cause.speaksFor.value(0).toLongLong()), second)};
        if (cause.id == "message-lost")
            return {tr("The charge ended, but the stop was lost between charger and backend"),
                    tr("The charger said %1 at %2, so it knew of the end.").arg(first, clockTime(cause.speaksFor.value(1).toLongLong()))};
        return {tr("The charger's firmware did not send it"), {}};
    }
    QString advice(const Finding &finding) const override
    {
        if (finding.cause != "lost")
            return tr("Get the log again from its source before you ask anybody about this charge.");
        return tr("End the charge in the backend with the next start's reading, correct session and CDR, and ask the charger for its queue of unsent messages (TransactionMessageAttempts, TransactionMessageRetryInterval).");
    }
    QString clause(const Finding &, ProtocolVersion version) const override
    {
        return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 3.7 and 4.10: transaction-related messages are queued and delivered as soon as possible.")
                                                  : tr("OCPP 2.x, use cases E06 to E09 and E13: the end of a transaction is reported, and repeated until it is answered.");
    }
};

/// A transaction of which only the rest was reported.
class MissingStart final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::MissingStart)
public:
    QLatin1StringView id() const override { return QLatin1StringView("missing-start"); }
    InsightArea area() const override { return InsightArea::Transactions; }
    QString title() const override { return tr("A charge has no start"); }
    QString description() const override
    {
        return tr("Finds charges that have readings or a stop but no start, where the log shows the connector free before. Charges from before the log began are not named.");
    }

    void find(const InsightInput &input, const OcppWitness &witness, FindingList &findings) const override
    {
        const Analysis &analysis = *input.analysis;
        const bool anyStart = std::any_of(analysis.transactions.begin(), analysis.transactions.end(), [](const Transaction &transaction) {
            return transaction.deviceStart != noTime || (transaction.version == ProtocolVersion::Ocpp16 && !std::isnan(transaction.meterStartWh));
        });
        for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
            const Transaction &transaction = analysis.transactions[i];
            // A log without any start has none because somebody left them out.
            if (!transaction.issues.testFlag(TransactionIssue::MissingStart) || !anyStart)
                continue;
            const StatusBand *band = truthAt(analysis, transaction.peer, placeOf(transaction));
            if (!band)
                continue;
            // Only a connector that was free within this log can have begun a charge within it.
            TimeUs free = noTime;
            for (const StatusSpan &span : band->spans) {
                const QByteArray &status = band->names[span.status];
                if (span.from < transaction.start && (status == "Available" || status == "Preparing" || status == "Reserved"))
                    free = span.from;
            }
            if (free == noTime)
                continue;
            Finding finding = make("lost", Severity::Warning, analysis, int(i));
            finding.values = {number(free), decimal(transaction.energyWh())};
            const FrameId first = transaction.frames.empty() ? noFrame : transaction.frames.front();
            addEvidence(finding, input.capture.get(), Part::Fact, frameOf(*input.capture, transaction, {"MeterValues", "StopTransaction", "TransactionEvent"}), "/transactionId", transaction.id);
            if (finding.evidence.empty())
                addEvidence(finding, input.capture.get(), Part::Fact, first);
            if (witness.isDamaged(transaction.peer, free, transaction.start + minute)) {
                finding.severity = Severity::Note;
                finding.cause = "damaged-log";
                finding.causes.append({"damaged-log", 90, {}});
            }
            addLineCause(finding, input, witness, free, transaction.start + minute, "connection", 75);
            if (const OcppWitness::Moment *boot = witness.bootBetween(transaction.peer, free, transaction.start))
                finding.causes.append({"reboot", 60, {number(boot->time)}});
            finding.causes.append({"lost", 40, {number(free)}});
            sortCauses(finding);
            findings.add(std::move(finding));
        }
    }

protected:
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1 at %2 is first heard of at %3, in the middle; the connector had been free since %4, so its start is missing.")
            .arg(transactionName(finding, true), place(finding, input), clockTime(finding.from), clockTime(finding.values.value(0).toLongLong()));
    }
    QString meaning(const Finding &) const override
    {
        return tr("Without a start the backend knows neither the token nor the first reading: the charge cannot be billed, or is billed from a wrong reading.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "damaged-log")
            return {tr("The start is in a part of the log that could not be read"), tr("Frames before the first reading are damaged.")};
        if (cause.id == "connection")
            return {tr("The connection was lost when the charge began, and the start was not queued"),
                    tr("At %1 a service wrote: %2").arg(clockTime(cause.speaksFor.value(0).toLongLong()), plain(cause.speaksFor.value(1)))};
        if (cause.id == "reboot")
            return {tr("The charger restarted during the charge and began to report in the middle"), tr("It sent a BootNotification at %1.").arg(clockTime(cause.speaksFor.value(0).toLongLong()))};
        return {tr("The start was lost between charger and backend, or filtered out of this log"), {}};
    }
    QString advice(const Finding &) const override
    {
        return tr("Look for the start in the charger's own log; see whether the log at hand is complete around this time.");
    }
    QString clause(const Finding &, ProtocolVersion version) const override
    {
        return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 4.8: StartTransaction is sent for each transaction that begins.")
                                                  : tr("OCPP 2.x, E01 to E03: a transaction begins with a TransactionEvent of type Started.");
    }
};

/// A start or a stop that the backend never answered.
class UnansweredTransaction final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::UnansweredTransaction)
public:
    explicit UnansweredTransaction(bool stop)
        : m_stop(stop)
    {
    }
    QLatin1StringView id() const override { return QLatin1StringView(m_stop ? "stop-unanswered" : "start-unanswered"); }
    InsightArea area() const override { return InsightArea::Transactions; }
    QString title() const override { return m_stop ? tr("The stop of a charge was not answered") : tr("The start of a charge was not answered"); }
    QString description() const override
    {
        return tr("Finds starts and stops of charges without an answer from the backend. Silent where the log holds one direction only, or is damaged at this place.");
    }

    void find(const InsightInput &input, const OcppWitness &witness, FindingList &findings) const override
    {
        const Analysis &analysis = *input.analysis;
        const TransactionIssue issue = m_stop ? TransactionIssue::StopUnanswered : TransactionIssue::StartUnanswered;
        // The analysis knows when it can say nothing: one direction only, damage, the end of the log.
        std::set<FrameId> unanswered;
        std::map<std::pair<quint16, TimeUs>, FrameId> byTime;
        for (const Problem &problem : analysis.problems) {
            if (problem.kind == Problem::Kind::Unanswered && problem.rule == "exchange.unanswered" && problem.frame < input.capture->size()) {
                unanswered.insert(problem.frame);
                byTime.emplace(std::pair(problem.peer, input.capture->frames().time(problem.frame)), problem.frame);
            }
        }
        for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
            const Transaction &transaction = analysis.transactions[i];
            if (!transaction.issues.testFlag(issue))
                continue;
            const FrameId request = m_stop ? frameOf(*input.capture, transaction, {"StopTransaction", "TransactionEvent"}, true)
                                           : frameOf(*input.capture, transaction, {"StartTransaction", "TransactionEvent"});
            if (request == noFrame || !unanswered.contains(request) || input.capture->frames().pair(request) != noFrame)
                continue;
            const TimeUs time = input.capture->frames().time(request);
            if (time == noTime || isYoung(input, time) || witness.isDamaged(transaction.peer, time - minute, time + minute))
                continue;
            Finding finding = make("no-answer", Severity::Warning, analysis, int(i));
            finding.from = time;
            finding.to = time;
            finding.values = {input.capture->actions().text(input.capture->frames().action(request)), decimal(transaction.energyWh())};
            addEvidence(finding, input.capture.get(), Part::Fact, request);
            addLineCause(finding, input, witness, time - minute, time + 2 * minute, "service", 80);
            const auto others = std::distance(byTime.lower_bound({transaction.peer, time - 2 * minute}), byTime.upper_bound({transaction.peer, time + 2 * minute})) - 1;
            if (others > 0)
                finding.causes.append({"connection", 70, {number(qint64(others))}});
            finding.causes.append({"backend", others > 0 ? 30 : 60, {}});
            sortCauses(finding);
            findings.add(std::move(finding));
        }
    }

protected:
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1: the %2 of %3 at %4 was never answered.")
            .arg(place(finding, input), plain(finding.values.value(0)), transactionName(finding), clockTime(finding.from));
    }
    QString meaning(const Finding &) const override
    {
        return m_stop ? tr("The charger repeats the stop until it is answered and may hold back everything else meanwhile; the backend may not have ended the charge, so its CDR is late or missing.")
                      : tr("The charger does not know the transaction id: readings and stop may come without it, and the backend may hold a charge twice or not at all.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "service")
            return {tr("The backend had an error at that time"), tr("At %1 a service wrote: %2").arg(clockTime(cause.speaksFor.value(0).toLongLong()), plain(cause.speaksFor.value(1)))};
        if (cause.id == "connection")
            return {tr("The connection was going down"), tr("%n other call(s) of this charger within two minutes have no answer either.", nullptr, cause.speaksFor.value(0).toInt())};
        return {tr("The backend failed while it handled the message"), tr("Other calls of this charger around that time were answered.")};
    }
    QString advice(const Finding &) const override
    {
        return tr("Look into the backend's log at this moment; see whether the charger sent the message again, and whether the backend then made a second charge of it.");
    }
    QString clause(const Finding &, ProtocolVersion version) const override
    {
        return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 3.7.1: the charge point repeats transaction messages TransactionMessageAttempts times.")
                                                  : tr("OCPP 2.x, E13: transaction events are repeated until they are answered.");
    }

private:
    bool m_stop;
};

/// Messages that waited in a queue while the charger was offline.
class OfflineReplay final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::OfflineReplay)
public:
    QLatin1StringView id() const override { return QLatin1StringView("offline-replay"); }
    InsightArea area() const override { return InsightArea::Transactions; }
    QString title() const override { return tr("A charge was reported late, after an offline time"); }
    QString description() const override
    {
        return tr("Recognises messages of a charge that waited in the charger's queue: their old times are no clock drift.");
    }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{threshold(*this, "warning"), 600, QLatin1StringView("s"), 60, 86400}};
    }

    void find(const InsightInput &input, const OcppWitness &witness, FindingList &findings) const override
    {
        const Analysis &analysis = *input.analysis;
        const Capture &capture = *input.capture;
        const auto warning = qint64(input.thresholds.value(threshold(*this, "warning")) * second);
        for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
            const Transaction &transaction = analysis.transactions[i];
            if (!transaction.issues.testFlag(TransactionIssue::Replayed))
                continue;
            Finding finding = make("offline", transaction.replayDelay >= warning ? Severity::Warning : Severity::Note, analysis, int(i));
            // The longest silence within the charge is the offline time; what follows at once is the queue.
            TimeUs before = noTime;
            TimeUs offlineFrom = noTime;
            TimeUs back = noTime;
            FrameId firstLate = noFrame;
            for (const FrameId frame : transaction.frames) {
                const Frame row = capture.frames().at(frame);
                if (row.from != Lane::ChargePoint || row.time == noTime || !isRequest(row.kind))
                    continue;
                const QByteArray action = capture.actions().text(row.action);
                if (action == "StatusNotification")
                    continue;
                if (before != noTime && (back == noTime || row.time - before > back - offlineFrom)) {
                    offlineFrom = before;
                    back = row.time;
                    firstLate = frame;
                }
                before = row.time;
            }
            if (back == noTime) { // all of it came at once
                back = transaction.start;
                offlineFrom = back - transaction.replayDelay;
                firstLate = transaction.frames.empty() ? noFrame : transaction.frames.front();
            }
            int late = 0;
            for (const FrameId frame : transaction.frames) {
                const Frame row = capture.frames().at(frame);
                late += row.from == Lane::ChargePoint && isRequest(row.kind) && row.time >= back && row.time < back + 5 * minute ? 1 : 0;
            }
            finding.from = offlineFrom;
            finding.to = back;
            finding.values = {number(transaction.replayDelay), number(offlineFrom), number(back), number(late)};
            addEvidence(finding, &capture, Part::Fact, firstLate, "/timestamp");
            addEvidence(finding, &capture, Part::Fact, frameOf(capture, transaction, {"StopTransaction", "TransactionEvent"}, true), "/timestamp");
            addLineCause(finding, input, witness, offlineFrom, back, "connection", 90);
            if (const OcppWitness::Moment *boot = witness.bootBetween(transaction.peer, offlineFrom, back)) {
                finding.causes.append({"reboot", 70, {number(boot->time)}});
                addEvidence(finding, &capture, Part::Context, boot->frame);
            }
            finding.causes.append({"offline", 50, {number(late)}});
            sortCauses(finding);
            findings.add(std::move(finding));
        }
    }

protected:
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1: %n message(s) of %2 came in a burst at %3, up to %4 after they were written; the one before them had come at %5.", nullptr,
                  finding.values.value(3).toInt())
            .arg(place(finding, input), transactionName(finding), clockTime(finding.values.value(2).toLongLong()), duration(finding.values.value(0)),
                 clockTime(finding.values.value(1).toLongLong()));
    }
    QString meaning(const Finding &) const override
    {
        return tr("Where the backend bills by the time of arrival, duration, tariff period and CDR are wrong; until the queue came, the partner saw an old session and an old status.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        const QString time = clockTime(cause.speaksFor.value(0).toLongLong());
        if (cause.id == "connection")
            return {tr("The connection broke"), tr("At %1 a service wrote: %2").arg(time, plain(cause.speaksFor.value(1)))};
        if (cause.id == "reboot")
            return {tr("The charger restarted"), tr("It sent a BootNotification at %1.").arg(time)};
        return {tr("The charger had no connection and kept its messages, as it must"), tr("The times in the queued messages run on without a gap.")};
    }
    QString advice(const Finding &) const override
    {
        return tr("Check that backend, session and CDR kept the charger's own times. If it happens often at one site, look at its modem or network.");
    }
    QString clause(const Finding &, ProtocolVersion version) const override
    {
        return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 3.7: messages of transactions are queued while offline and delivered in order.")
                                                  : tr("OCPP 2.x, E08, E11 and E12: events from an offline time carry offline = true.");
    }
};

} // namespace

void addTransactionChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<MissingStop>());
    checks.push_back(std::make_unique<MissingStart>());
    checks.push_back(std::make_unique<UnansweredTransaction>(false));
    checks.push_back(std::make_unique<UnansweredTransaction>(true));
    checks.push_back(std::make_unique<OfflineReplay>());
    addTransactionLifeChecks(checks);
    addTransactionIdChecks(checks);
    addMeterChecks(checks);
    addMeterUnitChecks(checks);
}

} // namespace Roamscope
