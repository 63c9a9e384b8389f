// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocppcheck.h"

#include "models/capture/capture.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace Roamscope {

using namespace ocppchecks;

namespace {

using Part = FindingEvidence::Part;

// What StatusNotForwarded says in its detail.
struct Told
{
    QByteArray truth;
    QByteArray shown;
    qint64 length = 0; ///< µs
    int place = -1;
    QByteArray evseUid;
};

Told toldOf(const Problem &problem)
{
    const QList<QByteArray> parts = problem.detail.split('|');
    return {parts.value(0), parts.value(1), parts.value(2).toLongLong() * second, parts.value(3).toInt(), parts.value(4)};
}

// What a partner has to see, where that is beyond dispute.
QByteArrayView rightOf(const QByteArray &truth)
{
    if (truth == "Available")
        return "AVAILABLE";
    if (truth == "Charging")
        return "CHARGING";
    if (truth == "Faulted" || truth == "Unavailable")
        return "OUTOFORDER INOPERATIVE";
    return {};
}

const StatusBand *viewOf(const Analysis &analysis, quint16 peer, const QByteArray &uid)
{
    for (const StatusBand &band : analysis.bands) {
        if (band.seenBy != Lane::ChargePoint && band.peer == peer && band.evseUid == uid)
            return &band;
    }
    return nullptr;
}

void setPlace(Finding &finding, const Analysis &analysis, quint16 peer, int place)
{
    finding.peer = peer;
    const StatusBand *truth = truthAt(analysis, peer, place);
    if (truth && truth->evse >= 0)
        finding.evse = truth->evse;
    else
        finding.connector = place;
}

// Pushes for an EVSE that the partner refused in a time.
void addRefusals(Finding &finding, const InsightInput &input, const OcppWitness &witness, const QByteArray &uid, TimeUs from, TimeUs to)
{
    const Capture &capture = *input.capture;
    for (const OcppWitness::Moment &refusal : witness.refusalsBetween(from, to)) {
        const FrameId request = capture.frames().pair(refusal.frame);
        if (request == noFrame || uid.isEmpty() || !capture.body(request).path.endsWith(uid))
            continue;
        finding.causes.append({"refused", 92, {number(refusal.code), number(refusal.time)}});
        addEvidence(finding, &capture, Part::Context, refusal.frame, {}, number(refusal.code));
        return;
    }
}

void addServiceLine(Finding &finding, const InsightInput &input, const OcppWitness &witness, const QByteArray &uid, TimeUs from, TimeUs to)
{
    const Capture &capture = *input.capture;
    QByteArrayList names {capture.peers().text(finding.peer)};
    if (!uid.isEmpty())
        names.append(uid);
    for (const OcppWitness::Line &line : witness.lines(capture, from, to, names)) {
        if (!line.grave)
            continue;
        finding.causes.append({"service", 95, {number(line.time), line.text}});
        addEvidence(finding, &capture, Part::Context, line.frame, {}, line.text);
        return;
    }
}

/// States of the charger that one word at the partner stands for.
class StatusCollapsed final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::StatusCollapsed)
public:
    QLatin1StringView id() const override { return QLatin1StringView("status-collapsed"); }
    InsightArea area() const override { return InsightArea::Status; }
    QString title() const override { return tr("States of the charger are lost on the way to the partner"); }
    QString description() const override
    {
        return tr("Finds states that lasted, such as Finishing or SuspendedEVSE, while the partner saw CHARGING all the time, and counts them for each pair of states.");
    }
    int needs() const override { return Ocpp | Ocpi; }

    void find(const InsightInput &input, const OcppWitness &witness, FindingList &findings) const override
    {
        const Analysis &analysis = *input.analysis;
        std::map<std::tuple<quint16, QByteArray, QByteArray, QByteArray>, std::vector<const Problem *>> places;
        std::map<QByteArray, std::set<std::pair<QByteArray, QByteArray>>> shownElsewhere; // truth → (EVSE, shown)
        for (const Problem &problem : analysis.problems) {
            if (problem.kind != Problem::Kind::StatusNotForwarded || problem.rule != "status.collapsed")
                continue;
            const Told told = toldOf(problem);
            places[{problem.peer, told.evseUid, told.truth, told.shown}].push_back(&problem);
        }
        if (places.empty())
            return;
        std::optional<OcppWitness::Line> table;
        for (const OcppWitness::Line &line : witness.lines(*input.capture, input.capture->firstTime(), input.capture->lastTime(), {"status table", "status mapping", "mapping of status"})) {
            if (!line.grave && !table)
                table = line;
        }
        for (const StatusBand &view : analysis.bands) {
            const StatusBand *truth = view.seenBy == Lane::ChargePoint || view.peer == 0 ? nullptr : truthAt(analysis, view.peer, placeOf(view));
            if (!truth)
                continue;
            for (const StatusSpan &span : truth->spans) {
                if (span.to != noTime && span.to - span.from > 2 * minute)
                    shownElsewhere[truth->names[span.status]].insert({view.evseUid, statusAt(view, span.to - second)});
            }
        }
        for (const auto &[key, problems] : places) {
            const auto &[peer, uid, truth, shown] = key;
            Finding finding = make(truth + '.' + shown, Severity::Note);
            setPlace(finding, analysis, peer, toldOf(*problems.front()).place);
            finding.object = uid;
            finding.party = DatasetRole::Cpo;
            finding.count = quint32(problems.size());
            qint64 total = 0;
            for (const Problem *problem : problems) {
                finding.severity = std::max(finding.severity, problem->severity);
                total += toldOf(*problem).length;
                const TimeUs time = input.capture->frames().time(problem->frame);
                if (finding.from == noTime || time < finding.from)
                    finding.from = time;
                if (finding.to == noTime || time + toldOf(*problem).length > finding.to)
                    finding.to = time + toldOf(*problem).length;
                addEvidence(finding, input.capture.get(), Part::Fact, problem->frame, "/status", truth);
            }
            finding.values = {truth, shown, number(qint64(problems.size())), number(total)};
            if (const StatusBand *view = viewOf(analysis, peer, uid)) {
                if (const int span = spanAt(*view, finding.from + minute); span >= 0)
                    addEvidence(finding, input.capture.get(), Part::Fact, view->spans[std::size_t(span)].frame, "/status", shown);
            }
            if (table && table->time <= finding.to) {
                finding.causes.append({"table-named", 90, {number(table->time), table->text}});
                addEvidence(finding, input.capture.get(), Part::Context, table->frame, {}, table->text);
            }
            std::set<QByteArray> others;
            for (const auto &[evse, status] : shownElsewhere[truth]) {
                if (evse != uid && !status.isEmpty() && status != shown)
                    others.insert(evse);
            }
            finding.causes.append({"table", others.empty() ? 60 : 80, {number(qint64(others.size()))}});
            sortCauses(finding);
            findings.add(std::move(finding));
        }
    }

protected:
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1 was %2 %n time(s), %3 in all; the partner saw %4 all that time.", nullptr, finding.values.value(2).toInt())
            .arg(place(finding, input), plain(finding.values.value(0)), duration(finding.values.value(3)), plain(finding.values.value(1)));
    }
    QString meaning(const Finding &finding) const override
    {
        if (finding.values.value(0) == "Finishing")
            return tr("The bay counts as charging while the car only occupies it: idle fees cannot be explained, and waiting drivers are told nothing of an end.");
        if (finding.values.value(0) == "SuspendedEVSE")
            return tr("The charger holds back, and the partner's driver sees a charge that runs: complaints about slow charging cannot be answered.");
        return tr("The partner's app shows a charge that does not flow; parking time and charging time cannot be told apart.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "table-named")
            return {tr("The middleware uses a table that folds several states into one"), tr("At %1 it wrote: %2").arg(clockTime(cause.speaksFor.value(0).toLongLong()), plain(cause.speaksFor.value(1)))};
        const int others = cause.speaksFor.value(0).toInt();
        return {tr("The table from charger states to OCPI has one row for several of them"),
                others > 0 ? tr("At %n other EVSE(s) the same state is shown otherwise.", nullptr, others) : tr("It is the same each time.")};
    }
    QString advice(const Finding &) const override
    {
        return tr("Give the state a row of its own in the status table, usually BLOCKED; see the matrix in Map for what a capture shows.");
    }
    QString clause(const Finding &, ProtocolVersion) const override
    {
        return tr("OCPI, Locations module, Status: CHARGING means in use, BLOCKED means not accessible because of a physical barrier; parties use BLOCKED for an occupied bay by agreement.");
    }
};

/// What the partner should have been told, and never was.
class StatusNotForwardedCheck final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::StatusNotForwardedCheck)
public:
    explicit StatusNotForwardedCheck(bool fault)
        : m_fault(fault)
    {
    }
    QLatin1StringView id() const override { return QLatin1StringView(m_fault ? "fault-not-forwarded" : "status-stale"); }
    InsightArea area() const override { return InsightArea::Status; }
    QString title() const override { return m_fault ? tr("A fault was not forwarded to the partner") : tr("The partner shows an old status"); }
    QString description() const override
    {
        return m_fault ? tr("Finds faults and outages of which the partner was not told for minutes, or never, and looks for the reason in refused pushes and in what the services wrote.")
                       : tr("Finds EVSEs that a partner goes on showing as in use or free although the charger has long said otherwise, and looks for the push that failed.");
    }
    int needs() const override { return Ocpp | Ocpi; }

    void find(const InsightInput &input, const OcppWitness &witness, FindingList &findings) const override
    {
        const Analysis &analysis = *input.analysis;
        for (const Problem &problem : analysis.problems) {
            if (problem.kind != Problem::Kind::StatusNotForwarded || problem.frame >= input.capture->size())
                continue;
            if (m_fault ? problem.rule != "status.fault-not-forwarded" && problem.rule != "status.unavailable-not-forwarded" : problem.rule != "status.stale")
                continue;
            findings.add(judge(input, witness, problem));
        }
    }

protected:
    Finding judge(const InsightInput &input, const OcppWitness &witness, const Problem &problem) const
    {
        const Analysis &analysis = *input.analysis;
        const Told told = toldOf(problem);
        Finding finding = make("never-sent", problem.severity);
        setPlace(finding, analysis, problem.peer, told.place);
        finding.object = told.evseUid;
        finding.party = DatasetRole::Cpo;
        finding.from = input.capture->frames().time(problem.frame);
        finding.to = finding.from + told.length;
        const StatusBand *truth = truthAt(analysis, problem.peer, told.place);
        if (const int span = truth ? spanAt(*truth, finding.from) : -1; span >= 0) {
            finding.from = truth->spans[std::size_t(span)].from;
            finding.to = truth->spans[std::size_t(span)].to == noTime ? input.capture->lastTime() : truth->spans[std::size_t(span)].to;
            finding.openEnded = input.now != noTime && truth->spans[std::size_t(span)].to == noTime;
        }
        finding.values = {told.truth, told.shown, number(told.length)};
        addEvidence(finding, input.capture.get(), Part::Fact, problem.frame, "/status", told.truth);
        // What we heard late, the partner could not know before.
        const TimeUs known = std::max(finding.from, input.capture->frames().time(problem.frame));
        addServiceLine(finding, input, witness, told.evseUid, known - minute, known + 3 * minute);
        addRefusals(finding, input, witness, told.evseUid, known - second, known + 10 * minute);
        if (const StatusBand *view = viewOf(analysis, problem.peer, told.evseUid)) {
            if (const int span = spanAt(*view, finding.from + minute); span >= 0) {
                const StatusSpan &shown = view->spans[std::size_t(span)];
                addEvidence(finding, input.capture.get(), Part::Before, shown.frame, "/status", told.shown);
            }
            overtaken(finding, input, *view, told);
        }
        if (finding.causes.isEmpty())
            finding.causes.append({"never-sent", 60, {}});
        sortCauses(finding);
        finding.cause = finding.causes.first().id;
        return finding;
    }

    // The right status was sent, and an older one right after it: queued messages were handled later.
    static void overtaken(Finding &finding, const InsightInput &input, const StatusBand &view, const Told &told)
    {
        const QByteArrayView accepted = rightOf(told.truth);
        for (std::size_t i = 1; i < view.spans.size() && !accepted.isEmpty(); ++i) {
            const StatusSpan &wrong = view.spans[i];
            if (wrong.from < finding.from || wrong.from > finding.to || view.names[wrong.status] != told.shown)
                continue;
            for (std::size_t before = i; before-- > 0 && wrong.from - view.spans[before].from < 5 * minute;) {
                const StatusSpan &right = view.spans[before];
                const QByteArray &status = view.names[right.status];
                if (!accepted.contains(status) || right.from < finding.from)
                    continue;
                finding.causes.append({"overtaken", 88, {status, number(right.from), number(wrong.from)}});
                addEvidence(finding, input.capture.get(), Part::Context, right.frame, "/status", status);
                addEvidence(finding, input.capture.get(), Part::Fact, wrong.frame, "/status", told.shown);
                return;
            }
        }
    }

    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1 was %2 from %3 on, for %4; the partner saw %5 all that time.")
            .arg(place(finding, input), plain(finding.values.value(0)), clockTime(finding.from), duration(finding.values.value(2)), plain(finding.values.value(1)));
    }
    QString meaning(const Finding &finding) const override
    {
        const QByteArray shown = finding.values.value(1);
        if (shown == "AVAILABLE")
            return tr("The partner's app sends drivers to a charger that does not work: wasted trips, bad reviews, calls to the hotline.");
        return tr("The partner's app shows the charger as occupied or out of order while it is free: charges that never take place.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "service")
            return {tr("A service dropped the update"), tr("At %1 it wrote: %2").arg(clockTime(cause.speaksFor.value(0).toLongLong()), plain(cause.speaksFor.value(1)))};
        if (cause.id == "refused")
            return {tr("The partner refused the push, and it was not sent again"),
                    tr("The partner answered %1 at %2.").arg(plain(cause.speaksFor.value(0)), clockTime(cause.speaksFor.value(1).toLongLong()))};
        if (cause.id == "overtaken")
            return {tr("An older state overtook the newer one: messages from the charger's queue were handled after its current status"),
                    tr("%1 was pushed at %2, the old state at %3.").arg(plain(cause.speaksFor.value(0)), clockTime(cause.speaksFor.value(1).toLongLong()), clockTime(cause.speaksFor.value(2).toLongLong()))};
        return {tr("The status was never pushed"), tr("The log holds no push of it for this EVSE, and no refusal either.")};
    }
    QString advice(const Finding &finding) const override
    {
        if (finding.cause == "service")
            return tr("Repair what the line names, then push the EVSE's status again by hand.");
        if (finding.cause == "refused")
            return tr("Repeat refused pushes with growing pauses until they are taken, and pull or push the whole location after an outage.");
        if (finding.cause == "overtaken")
            return tr("Handle status by the charger's own timestamps: a state that is older than the one already known must not be pushed.");
        return tr("Look at the table that turns the charger's statuses into OCPI's, and at the queue of pushes at this time.");
    }
    QString clause(const Finding &, ProtocolVersion) const override
    {
        return tr("OCPI, Locations module: the CPO pushes changes of status as they happen; a full pull repairs what was missed.");
    }

private:
    bool m_fault;
};

/// What the partner was told, but late.
class StatusLate final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::StatusLate)
public:
    QLatin1StringView id() const override { return QLatin1StringView("status-late"); }
    InsightArea area() const override { return InsightArea::Status; }
    QString title() const override { return tr("The partner was told of a status late"); }
    QString description() const override
    {
        return tr("Measures how long free, charging and out-of-order states took from the charger to the partner. A state that the backend itself heard late counts from then.");
    }
    int needs() const override { return Ocpp | Ocpi; }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{threshold(*this, "warning"), 120, QLatin1StringView("s"), 1, 86400}};
    }

    void find(const InsightInput &input, const OcppWitness &witness, FindingList &findings) const override
    {
        const Analysis &analysis = *input.analysis;
        const auto allowed = qint64(input.thresholds.value(threshold(*this, "warning")) * second);
        for (const StatusBand &view : analysis.bands) {
            const StatusBand *truth = view.seenBy == Lane::ChargePoint || view.peer == 0 || view.spans.size() < 2 ? nullptr : truthAt(analysis, view.peer, placeOf(view));
            if (!truth)
                continue;
            for (const StatusSpan &span : truth->spans)
                judge(input, witness, *truth, view, span, allowed, findings);
        }
    }

protected:
    void judge(const InsightInput &input, const OcppWitness &witness, const StatusBand &truth, const StatusBand &view, const StatusSpan &span, qint64 allowed, FindingList &findings) const
    {
        const QByteArrayView right = rightOf(truth.names[span.status]);
        if (right.isEmpty() || span.frame >= input.capture->size())
            return;
        const TimeUs known = std::max(span.from, input.capture->frames().time(span.frame));
        const TimeUs end = span.to == noTime ? input.capture->lastTime() : span.to;
        const int at = spanAt(view, known);
        if (at < 0 || end - known < allowed)
            return;
        for (std::size_t i = std::size_t(at); i < view.spans.size() && view.spans[i].from < end; ++i) {
            const StatusSpan &shown = view.spans[i];
            if (!right.contains(view.names[shown.status]))
                continue;
            const qint64 late = shown.from - known;
            if (late <= allowed)
                return;
            Finding finding = make("late", Severity::Warning);
            setPlace(finding, *input.analysis, truth.peer, placeOf(truth));
            finding.object = view.evseUid;
            finding.party = DatasetRole::Cpo;
            finding.from = known;
            finding.to = shown.from;
            finding.values = {truth.names[span.status], view.names[view.spans[std::size_t(at)].status], view.names[shown.status], number(late)};
            addEvidence(finding, input.capture.get(), Part::Fact, span.frame, "/status", truth.names[span.status]);
            addEvidence(finding, input.capture.get(), Part::Fact, shown.frame, "/status", view.names[shown.status]);
            addEvidence(finding, input.capture.get(), Part::Before, view.spans[std::size_t(at)].frame, "/status", finding.values[1]);
            addRefusals(finding, input, witness, view.evseUid, known - second, shown.from);
            addServiceLine(finding, input, witness, view.evseUid, known - minute, shown.from);
            finding.causes.append({"queue", 40, {}});
            sortCauses(finding);
            finding.cause = finding.causes.first().id;
            findings.add(std::move(finding));
            return;
        }
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1 was %2 at %3; the partner went on seeing %4 and was told %5 only %6 later.")
            .arg(place(finding, input), plain(finding.values.value(0)), clockTime(finding.from), plain(finding.values.value(1)), plain(finding.values.value(2)), duration(finding.values.value(3)));
    }
    QString meaning(const Finding &) const override
    {
        return tr("Drivers are sent to occupied or broken chargers, or past free ones. Partners measure this delay and publish it.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "refused")
            return {tr("The partner refused the push, and the next one came with the next change"),
                    tr("The partner answered %1 at %2.").arg(plain(cause.speaksFor.value(0)), clockTime(cause.speaksFor.value(1).toLongLong()))};
        if (cause.id == "service")
            return {tr("A service held the update back"), tr("At %1 it wrote: %2").arg(clockTime(cause.speaksFor.value(0).toLongLong()), plain(cause.speaksFor.value(1)))};
        return {tr("Pushes are sent in batches, or the queue of pushes was long"), {}};
    }
    QString advice(const Finding &) const override
    {
        return tr("Push each change at once, and repeat refused pushes. Agree with the partner on a time within which a status has to arrive.");
    }
    QString clause(const Finding &, ProtocolVersion) const override { return tr("OCPI, Locations module: pushes are sent when a status changes."); }
};

/// Two connectors that the partner sees as one.
class ConnectorsMerged final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ConnectorsMerged)
public:
    QLatin1StringView id() const override { return QLatin1StringView("connectors-merged"); }
    InsightArea area() const override { return InsightArea::Status; }
    QString title() const override { return tr("Several connectors are one EVSE at the partner"); }
    QString description() const override
    {
        return tr("Finds chargers with connectors that charged at the same time, of which the partner sees a single EVSE. Connectors of which one only can be used at a time are rightly one EVSE.");
    }
    int needs() const override { return Ocpp | Ocpi; }
    int feed() const override { return None; }

    void find(const InsightInput &input, const OcppWitness &, FindingList &findings) const override
    {
        const Analysis &analysis = *input.analysis;
        std::map<quint16, std::vector<const StatusBand *>> truths;
        std::vector<const StatusBand *> views;
        for (const StatusBand &band : analysis.bands) {
            if (band.seenBy == Lane::ChargePoint && placeOf(band) >= 1)
                truths[band.peer].push_back(&band);
            else if (band.seenBy != Lane::ChargePoint)
                views.push_back(&band);
        }
        if (views.empty())
            return;
        for (const auto &[peer, places] : truths) {
            const QByteArray name = lettersOf(input.capture->peers().text(peer));
            if (places.size() < 2 || name.size() < 3)
                continue;
            std::set<QByteArray> uids;
            const StatusBand *only = nullptr;
            for (const StatusBand *view : views) {
                const QByteArray uid = lettersOf(view->evseUid);
                if (view->peer == peer || (view->peer == 0 && (uid == name || uid.endsWith(name)))) {
                    uids.insert(view->evseUid);
                    only = view;
                }
            }
            // A place number behind the charger's name tells one connector: then others may just not be shared.
            if (uids.size() != 1 || !lettersOf(*uids.begin()).endsWith(name))
                continue;
            const Transaction *first = nullptr;
            const Transaction *second = nullptr;
            for (std::size_t i = 0; i < analysis.transactions.size() && !second; ++i) {
                const Transaction &one = analysis.transactions[i];
                if (one.peer != peer || placeOf(one) < 1 || one.stop == noTime)
                    continue;
                for (std::size_t j = i + 1; j < analysis.transactions.size(); ++j) {
                    const Transaction &other = analysis.transactions[j];
                    if (other.peer == peer && placeOf(other) >= 1 && placeOf(other) != placeOf(one) && other.start < one.stop - minute && other.start >= one.start) {
                        first = &one;
                        second = &other;
                        break;
                    }
                }
            }
            if (!second)
                continue;
            Finding finding = make("merged", Severity::Error);
            finding.peer = peer;
            finding.object = *uids.begin();
            finding.party = DatasetRole::Cpo;
            finding.from = second->start;
            finding.to = first->stop;
            finding.values = {number(qint64(places.size())), *uids.begin(), number(placeOf(*first)), number(placeOf(*second))};
            addEvidence(finding, input.capture.get(), Part::Fact, frameOf(*input.capture, *first, {"StartTransaction", "TransactionEvent"}));
            addEvidence(finding, input.capture.get(), Part::Fact, frameOf(*input.capture, *second, {"StartTransaction", "TransactionEvent"}));
            if (!only->spans.empty())
                addEvidence(finding, input.capture.get(), Part::Fact, only->spans.front().frame, "/uid", *uids.begin());
            finding.causes.append({"per-charger", 80, {}});
            findings.add(std::move(finding));
        }
    }

protected:
    static QByteArray lettersOf(const QByteArray &text)
    {
        QByteArray plain;
        for (const char c : text.left(200).toUpper()) {
            if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
                plain += c;
        }
        return plain;
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1 has %2 connectors, and the partner sees one EVSE, %3. At %4 connectors %5 and %6 charged at the same time.")
            .arg(chargePoint(finding.peer, input), plain(finding.values.value(0)), plain(finding.values.value(1)), clockTime(finding.from), plain(finding.values.value(2)), plain(finding.values.value(3)));
    }
    QString meaning(const Finding &) const override
    {
        return tr("As soon as one car charges, the partner's app shows the whole charger as occupied: the other bays earn nothing from roaming. Sessions overlap at one EVSE.");
    }
    Cause causeText(const Finding &, const FindingCause &) const override
    {
        return {tr("The middleware makes one EVSE for each charger instead of one for each connector that can be used at the same time"), tr("Both connectors charged at once, so they are EVSEs of their own.")};
    }
    QString advice(const Finding &) const override
    {
        return tr("Give each connector that can charge beside the others its own EVSE with its own uid and evse_id.");
    }
    QString clause(const Finding &, ProtocolVersion) const override
    {
        return tr("OCPI, Locations module: an EVSE charges one vehicle at a time; its connectors are alternatives.");
    }
};

} // namespace

void addStatusChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<StatusCollapsed>());
    checks.push_back(std::make_unique<StatusNotForwardedCheck>(true));
    checks.push_back(std::make_unique<StatusNotForwardedCheck>(false));
    checks.push_back(std::make_unique<StatusLate>());
    checks.push_back(std::make_unique<ConnectorsMerged>());
    addStatusPatternChecks(checks);
    addDeviceChecks(checks);
    addChargeFlowChecks(checks);
}

} // namespace Roamscope
