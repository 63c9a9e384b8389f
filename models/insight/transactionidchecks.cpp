// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocppcheck.h"

#include "models/capture/capture.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <deque>

namespace Roamscope::ocppchecks {

namespace {

using Part = FindingEvidence::Part;

/// Ids that cannot tell charges apart.
class TransactionIds final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::TransactionIds)
public:
    QLatin1StringView id() const override { return QLatin1StringView("transaction-id"); }
    InsightArea area() const override { return InsightArea::Transactions; }
    QString title() const override { return tr("Transaction ids do not tell charges apart"); }
    QString description() const override
    {
        return tr("Finds charges whose id is 0 or −1, and ids that were given to more than one charge of a charger. Charges that were refused are not named.");
    }
    int feed() const override { return None; }

    void find(const InsightInput &input, const OcppWitness &, FindingList &findings) const override
    {
        const Analysis &analysis = *input.analysis;
        std::map<std::pair<quint16, QByteArray>, std::vector<int>> uses;
        for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
            const Transaction &transaction = analysis.transactions[i];
            // Many backends answer 0 or −1 to say no: that is lawful.
            if (transaction.id.isEmpty() || transaction.issues.testFlag(TransactionIssue::Rejected))
                continue;
            const bool placeholder = transaction.id == "0" || transaction.id == "-1";
            if (placeholder && transaction.start == noTime)
                continue;
            uses[{transaction.peer, transaction.id}].push_back(int(i));
        }
        for (const auto &[key, indices] : uses) {
            const bool placeholder = key.second == "0" || key.second == "-1";
            const auto began = [&](int index) { return !analysis.transactions[std::size_t(index)].issues.testAnyFlags({TransactionIssue::BeganBefore, TransactionIssue::MissingStart}); };
            const auto whole = std::count_if(indices.begin(), indices.end(), began);
            if (placeholder ? whole < 1 : whole < 2)
                continue;
            const Transaction &last = analysis.transactions[std::size_t(indices.back())];
            const bool newer = last.version == ProtocolVersion::Ocpp201 || last.version == ProtocolVersion::Ocpp21;
            Finding finding = make(placeholder ? "placeholder" : whole >= 3 ? "constant" : "reused", placeholder || whole >= 3 ? Severity::Error : Severity::Warning, analysis, indices.back());
            finding.from = analysis.transactions[std::size_t(indices.front())].start;
            finding.values = {key.second, number(qint64(indices.size())), newer ? "charger" : "backend"};
            finding.count = quint32(indices.size());
            finding.party = newer ? DatasetRole::Truth : DatasetRole::Cpo;
            for (const int index : indices) {
                const FrameId start = frameOf(*input.capture, analysis.transactions[std::size_t(index)], {"StartTransaction", "TransactionEvent"});
                const FrameId answer = start == noFrame || newer ? start : input.capture->frames().pair(start);
                addEvidence(finding, input.capture.get(), Part::Fact, answer == noFrame ? start : answer, newer ? "/transactionInfo/transactionId" : "/transactionId", key.second);
            }
            if (placeholder)
                finding.causes.append({newer ? "charger-default" : "backend-default", 80, {}});
            else
                finding.causes.append({whole >= 3 ? "never-counted" : "counter-restarted", 70, {number(qint64(indices.size()))}});
            findings.add(std::move(finding));
        }
    }

protected:
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const QString who = chargePoint(finding.peer, input);
        const int count = finding.values.value(1).toInt();
        if (finding.cause == "placeholder")
            return tr("%n charge(s) of %1 carry the transaction id %2.", nullptr, count).arg(who, plain(finding.values.value(0)));
        return tr("The transaction id %2 was given to %n charge(s) of %1.", nullptr, count).arg(who, plain(finding.values.value(0)));
    }
    QString meaning(const Finding &) const override
    {
        return tr("Readings and stops are booked on the wrong charge: one driver's energy ends up on another's bill, and CDRs cannot be matched with charges.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "backend-default")
            return {tr("The backend answers StartTransaction without having stored a transaction"), tr("Its answer accepts the token and names this id.")};
        if (cause.id == "charger-default")
            return {tr("The charger does not make ids of its own"), {}};
        if (cause.id == "never-counted")
            return {tr("Whoever gives the id gives the same one for ever"), tr("%n charge(s) in this log carry it.", nullptr, cause.speaksFor.value(0).toInt())};
        return {tr("A counter began again, for example after a restart or a restored database"), {}};
    }
    QString advice(const Finding &finding) const override
    {
        const QString join = tr("Until then join by charger, connector, token and start time as well.");
        return (finding.values.value(2) == "charger" ? tr("Ask the charger's maker for ids that are unique, a UUID best.") : tr("Let the backend give every charge an id of its own."))
            + QLatin1Char(' ') + join;
    }
    QString clause(const Finding &finding, ProtocolVersion) const override
    {
        return finding.values.value(2) == "charger" ? tr("OCPP 2.x, E01: the charging station makes a unique transaction id.")
                                                    : tr("OCPP 1.6, 4.8 and 6.46: the central system supplies the transaction id.");
    }
};

/// Readings for a charge that has ended.
class FramesAfterStop final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::FramesAfterStop)
    struct Late
    {
        QByteArray id;
        quint16 peer = 0;
        TimeUs stop = noTime; ///< by the capture's clock
        FrameId stopFrame = noFrame;
        FrameId first = noFrame;
        TimeUs from = noTime;
        TimeUs to = noTime;
        int count = 0;
        double stopMeter = qQNaN();
        double lastMeter = qQNaN();
    };
    class Runner : public InsightRunner
    {
    public:
        Runner(const FramesAfterStop *check, qint64 tolerance)
            : m_check(check)
            , m_tolerance(tolerance)
        {
        }
        void take(const Fact &fact) override
        {
            switch (fact.kind) {
            case Fact::Kind::Stop:
                ended(fact, fact.meter);
                break;
            case Fact::Kind::Event:
                if (fact.phase == Fact::Phase::Ended)
                    ended(fact, qQNaN());
                else if (fact.phase == Fact::Phase::Updated)
                    later(fact);
                break;
            case Fact::Kind::Meter:
                later(fact);
                break;
            case Fact::Kind::Start:
                // Which id it gets is not known yet: it may be one that was used before.
                m_ended.erase(fact.peer);
                break;
            default:
                break;
            }
        }
        void report(const InsightInput &input, FindingList &findings) const override { m_check->say(m_late, input, findings); }

    private:
        struct Ended
        {
            QByteArray id;
            TimeUs time;
            TimeUs device;
            qint64 sequence;
            FrameId frame;
            double meter;
            int late; ///< index into m_late
        };
        void ended(const Fact &fact, double meter)
        {
            if (fact.id.isEmpty() || fact.id == "0" || fact.id == "-1" || fact.time == noTime)
                return;
            std::deque<Ended> &list = m_ended[fact.peer];
            for (const Ended &one : list) {
                if (one.id == fact.id)
                    return; // repeated
            }
            for (const Sample &sample : fact.samples) {
                if (sample.quantity == SeriesQuantity::Energy && std::isnan(meter))
                    meter = sample.value;
            }
            if (list.size() >= 32)
                list.pop_front();
            list.push_back({fact.id, fact.time, fact.device, fact.sequence, fact.frame, meter, -1});
        }
        void later(const Fact &fact)
        {
            const auto found = m_ended.find(fact.peer);
            if (fact.id.isEmpty() || found == m_ended.end() || fact.time == noTime)
                return;
            for (Ended &one : found->second) {
                if (one.id != fact.id)
                    continue;
                // What was measured before the stop came from a queue.
                const bool afterByDevice = fact.device == noTime || one.device == noTime || fact.device > one.device + m_tolerance;
                const bool afterByNumber = fact.sequence < 0 || one.sequence < 0 || fact.sequence > one.sequence;
                if (!afterByDevice || !afterByNumber || fact.time <= one.time + m_tolerance)
                    return;
                if (one.late < 0) {
                    if (m_late.size() >= 2000)
                        return;
                    one.late = int(m_late.size());
                    m_late.push_back({one.id, fact.peer, one.time, one.frame, fact.frame, fact.time, fact.time, 0, one.meter, qQNaN()});
                }
                Late &late = m_late[std::size_t(one.late)];
                ++late.count;
                late.to = fact.time;
                for (const Sample &sample : fact.samples) {
                    if (sample.quantity == SeriesQuantity::Energy)
                        late.lastMeter = sample.value;
                }
                return;
            }
        }
        const FramesAfterStop *m_check;
        qint64 m_tolerance;
        std::map<quint16, std::deque<Ended>> m_ended;
        std::vector<Late> m_late;
    };

public:
    QLatin1StringView id() const override { return QLatin1StringView("frames-after-stop"); }
    InsightArea area() const override { return InsightArea::Transactions; }
    QString title() const override { return tr("Readings came for a charge that had ended"); }
    QString description() const override
    {
        return tr("Finds readings and events that name a charge after its stop, by the charger's own times. Queued messages from before the stop are not named.");
    }
    int feed() const override { return Facts; }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{threshold(*this, "tolerance"), 60, QLatin1StringView("s"), 0, 3600}};
    }
    std::unique_ptr<InsightRunner> begin(const Capture *, const InsightThresholds &thresholds) const override
    {
        return std::make_unique<Runner>(this, qint64(thresholds.value(threshold(*this, "tolerance")) * second));
    }

protected:
    void say(const std::vector<Late> &all, const InsightInput &input, FindingList &findings) const
    {
        for (const Late &late : all) {
            const double beyond = late.lastMeter - late.stopMeter;
            const bool flows = beyond > 50 && beyond < 1e6;
            Finding finding = make(flows ? "still-charging" : "not-cleared", flows ? Severity::Error : Severity::Warning);
            finding.peer = late.peer;
            finding.object = late.id;
            finding.from = late.from;
            finding.to = late.to;
            if (input.analysis)
                finding.transaction = input.analysis->transactionOf(late.stopFrame);
            if (finding.transaction >= 0) {
                finding.evse = input.analysis->transactions[std::size_t(finding.transaction)].evse;
                finding.connector = input.analysis->transactions[std::size_t(finding.transaction)].connector;
            }
            finding.values = {number(late.stop), number(late.count), flows ? decimal(beyond) : QByteArray()};
            addEvidence(finding, input.capture.get(), Part::Fact, late.first, "/transactionId", late.id);
            addEvidence(finding, input.capture.get(), Part::Before, late.stopFrame);
            if (flows)
                finding.causes.append({"still-charging", 85, {decimal(beyond)}});
            finding.causes.append({"not-cleared", flows ? 30 : 70, {}});
            findings.add(std::move(finding));
        }
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1: %n message(s) name %2 after its stop at %3, the last one at %4.", nullptr, finding.values.value(1).toInt())
            .arg(place(finding, input), transactionName(finding), clockTime(finding.values.value(0).toLongLong()), clockTime(finding.to));
    }
    QString meaning(const Finding &finding) const override
    {
        return finding.values.value(2).isEmpty() ? tr("Backends that take these readings change a charge that was already billed, or answer with errors that block the charger's queue.")
                                                 : tr("%1 flowed after the stop: nobody pays for them.").arg(energy(finding.values.value(2).toDouble()));
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "still-charging")
            return {tr("The charger reported the stop but did not end the charge"), tr("The register rose by %1 after it.").arg(energy(cause.speaksFor.value(0).toDouble()))};
        return {tr("The charger does not forget the id when a charge ends"), tr("The register stands; only the id is old.")};
    }
    QString advice(const Finding &finding) const override
    {
        return finding.cause == "still-charging" ? tr("See whether the contactor opens: this is a matter of safety, too.") : tr("Let the backend take such readings without changing the charge; report it to the charger's maker.");
    }
    QString clause(const Finding &, ProtocolVersion version) const override
    {
        return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 4.7 and 4.10: readings belong to a transaction while it runs.") : tr("OCPP 2.x, E06: Ended is the last event of a transaction.");
    }
};

/// Events of OCPP 2.x that never arrived.
class SequenceGap final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::SequenceGap)
    struct Stretch
    {
        qint64 first = 0;
        qint64 last = 0;
        TimeUs from = noTime; ///< of its first number
        TimeUs to = noTime; ///< of its last
        FrameId firstFrame = noFrame;
        FrameId lastFrame = noFrame;
        bool beginsOffline = false;
    };
    using Stretches = std::vector<Stretch>; ///< by number
    class Runner : public InsightRunner
    {
    public:
        explicit Runner(const SequenceGap *check)
            : m_check(check)
        {
        }
        void see(FrameId frame, const Frame &row) override { m_witness.see(frame, row); }
        void take(const Fact &fact) override
        {
            m_witness.take(fact);
            if (fact.kind != Fact::Kind::Event || fact.sequence < 0 || fact.id.isEmpty())
                return;
            Stretches &all = m_stretches[{fact.peer, fact.id}];
            auto next = std::upper_bound(all.begin(), all.end(), fact.sequence, [](qint64 value, const Stretch &one) { return value < one.first; });
            if (next != all.begin() && fact.sequence <= std::prev(next)->last)
                return; // repeated
            const bool extendsBefore = next != all.begin() && std::prev(next)->last + 1 == fact.sequence;
            if (extendsBefore) {
                Stretch &one = *std::prev(next);
                one.last = fact.sequence;
                one.to = fact.time;
                one.lastFrame = fact.frame;
                if (next != all.end() && next->first == fact.sequence + 1) {
                    one.last = next->last;
                    one.to = next->to;
                    one.lastFrame = next->lastFrame;
                    all.erase(next);
                }
                return;
            }
            if (next != all.end() && next->first == fact.sequence + 1) {
                next->first = fact.sequence;
                next->from = fact.time;
                next->firstFrame = fact.frame;
                next->beginsOffline = fact.offline;
                return;
            }
            if (all.size() < 1000)
                all.insert(next, {fact.sequence, fact.sequence, fact.time, fact.time, fact.frame, fact.frame, fact.offline});
        }
        void report(const InsightInput &input, FindingList &findings) const override
        {
            for (const auto &[key, all] : m_stretches) {
                if (all.size() > 1)
                    m_check->say(key.first, key.second, all, m_witness, input, findings);
            }
        }

    private:
        const SequenceGap *m_check;
        OcppWitness m_witness;
        std::map<std::pair<quint16, QByteArray>, Stretches> m_stretches;
    };

public:
    QLatin1StringView id() const override { return QLatin1StringView("sequence-gap"); }
    InsightArea area() const override { return InsightArea::Transactions; }
    QString title() const override { return tr("Events of a charge are missing"); }
    QString description() const override
    {
        return tr("Finds numbers that are missing in the sequence of a charge's events (OCPP 2.x). Silent where the log is damaged at the gap, and about what lies before and after the log.");
    }
    std::unique_ptr<InsightRunner> begin(const Capture *, const InsightThresholds &) const override { return std::make_unique<Runner>(this); }

protected:
    void say(quint16 peer, const QByteArray &id, const Stretches &all, const OcppWitness &witness, const InsightInput &input, FindingList &findings) const
    {
        Finding finding = make("gap", Severity::Warning);
        finding.peer = peer;
        finding.object = id;
        qint64 missing = 0;
        QByteArray numbers;
        bool offline = false;
        for (std::size_t i = 1; i < all.size(); ++i) {
            const Stretch &before = all[i - 1];
            const Stretch &after = all[i];
            const TimeUs from = std::min(before.to, after.from);
            const TimeUs to = std::max(before.to, after.from);
            if (from == noTime || witness.isDamaged(peer, from - second, to + second) || isYoung(input, to))
                continue;
            missing += after.first - before.last - 1;
            if (numbers.size() < 60) {
                numbers += (numbers.isEmpty() ? "" : ", ") + number(before.last + 1);
                if (after.first - before.last > 2)
                    numbers += "–" + number(after.first - 1);
            }
            if (finding.from == noTime)
                finding.from = from;
            finding.to = to;
            offline = offline || after.beginsOffline;
            addEvidence(finding, input.capture.get(), Part::Before, before.lastFrame, "/seqNo", number(before.last));
            addEvidence(finding, input.capture.get(), Part::Fact, after.firstFrame, "/seqNo", number(after.first));
        }
        if (missing == 0)
            return;
        if (input.analysis && !finding.evidence.empty())
            finding.transaction = input.analysis->transactionOf(finding.evidence.front().frame);
        if (finding.transaction >= 0)
            finding.evse = input.analysis->transactions[std::size_t(finding.transaction)].evse;
        finding.values = {number(missing), numbers};
        if (input.capture) {
            for (const OcppWitness::Line &line : witness.lines(*input.capture, finding.from - minute, finding.to + minute, {input.capture->peers().text(peer)})) {
                if (!line.grave)
                    continue;
                finding.causes.append({"connection", 80, {number(line.time), line.text}});
                addEvidence(finding, input.capture.get(), Part::Context, line.frame, {}, line.text);
                break;
            }
        }
        if (offline)
            finding.causes.append({"queue-full", 75, {}});
        if (const OcppWitness::Moment *boot = witness.bootBetween(peer, finding.from, finding.to))
            finding.causes.append({"reboot", 70, {number(boot->time)}});
        finding.causes.append({"not-repeated", 40, {}});
        sortCauses(finding);
        findings.add(std::move(finding));
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1: %n event(s) of %2 never arrived: seqNo %3.", nullptr, finding.values.value(0).toInt())
            .arg(place(finding, input), transactionName(finding), plain(finding.values.value(1)));
    }
    QString meaning(const Finding &) const override
    {
        return tr("Readings or state changes are lost: charging periods, parking time and tariff changes within the charge cannot be proved.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        const QString time = clockTime(cause.speaksFor.value(0).toLongLong());
        if (cause.id == "connection")
            return {tr("The connection broke, and events were not queued"), tr("At %1 a service wrote: %2").arg(time, plain(cause.speaksFor.value(1)))};
        if (cause.id == "queue-full")
            return {tr("The charger's queue was full while it was offline, and it dropped events"), tr("The event after the gap carries offline = true.")};
        if (cause.id == "reboot")
            return {tr("The charger restarted and lost its queue"), tr("It sent a BootNotification at %1.").arg(time)};
        return {tr("An event without an answer was not repeated, or the log leaves it out"), {}};
    }
    QString advice(const Finding &) const override
    {
        return tr("Compare with the charger's own log. A charger may drop Updated events when memory is short, but never Started and Ended.");
    }
    QString clause(const Finding &, ProtocolVersion) const override
    {
        return tr("OCPP 2.x, part 2, E 1.3.2: seqNo counts up by one with each event of a transaction.");
    }
};

} // namespace

void addTransactionIdChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<TransactionIds>());
    checks.push_back(std::make_unique<FramesAfterStop>());
    checks.push_back(std::make_unique<SequenceGap>());
}

} // namespace Roamscope::ocppchecks
