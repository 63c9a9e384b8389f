// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocppcheck.h"

#include "models/capture/capture.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Roamscope::ocppchecks {

namespace {

using Part = FindingEvidence::Part;

/// A charge that ended for a reason that is no driver's wish.
class UnusualStop final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::UnusualStop)
public:
    QLatin1StringView id() const override { return QLatin1StringView("unusual-stop"); }
    InsightArea area() const override { return InsightArea::Transactions; }
    QString title() const override { return tr("A charge ended for an unusual reason"); }
    QString description() const override
    {
        return tr("Finds charges that ended by a fault, a reset, a refusal or for a reason that the charger could not name.");
    }

    void find(const InsightInput &input, const OcppWitness &witness, FindingList &findings) const override
    {
        const Analysis &analysis = *input.analysis;
        for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
            const Transaction &transaction = analysis.transactions[i];
            if (!transaction.issues.testFlag(TransactionIssue::AbnormalStop))
                continue;
            Finding finding = make(transaction.stopReason.left(40), Severity::Warning, analysis, int(i));
            finding.values = {transaction.stopReason.left(40), number(transaction.stop - transaction.start), decimal(transaction.energyWh())};
            addEvidence(finding, input.capture.get(), Part::Fact, frameOf(*input.capture, transaction, {"StopTransaction", "TransactionEvent"}, true),
                        transaction.version == ProtocolVersion::Ocpp16 ? "/reason" : "/transactionInfo/stoppedReason", transaction.stopReason);
            if (const StatusBand *band = truthAt(analysis, transaction.peer, placeOf(transaction))) {
                for (const StatusSpan &span : band->spans) {
                    if (band->names[span.status] != "Faulted" || span.from < transaction.stop - 2 * minute || span.from > transaction.stop + minute)
                        continue;
                    finding.causes.append({"fault", 90, {number(span.from)}});
                    addEvidence(finding, input.capture.get(), Part::Context, span.frame, "/errorCode");
                    break;
                }
            }
            if (const OcppWitness::Moment *boot = witness.bootBetween(transaction.peer, transaction.stop - 5 * minute, transaction.stop + 5 * minute)) {
                finding.causes.append({"reboot", 80, {number(boot->time)}});
                addEvidence(finding, input.capture.get(), Part::Context, boot->frame);
            }
            if (transaction.issues.testFlag(TransactionIssue::Rejected))
                finding.causes.append({"refused", 80, {}});
            if (std::abs(transaction.energyWh()) < 1)
                finding.causes.append({"nothing-flowed", 60, {}});
            finding.causes.append({"reason", 50, {transaction.stopReason}});
            sortCauses(finding);
            findings.add(std::move(finding));
        }
    }

protected:
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const QString text = tr("%1 at %2 ended at %3 with the reason %4")
                                 .arg(transactionName(finding, true), place(finding, input), clockTime(finding.to), plain(finding.values.value(0)));
        return finding.values.value(2).isEmpty() ? tr("%1, after %2.").arg(text, duration(finding.values.value(1)))
                                                 : tr("%1, after %2 and %3.").arg(text, duration(finding.values.value(1)), energy(finding.values.value(2).toDouble()));
    }
    QString meaning(const Finding &) const override
    {
        return tr("The driver did not end this charge: expect a call to the hotline, a second attempt at the next charger, or a disputed bill.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        const QString time = clockTime(cause.speaksFor.value(0).toLongLong());
        if (cause.id == "fault")
            return {tr("The connector went into a fault"), tr("It said Faulted at %1.").arg(time)};
        if (cause.id == "reboot")
            return {tr("The charger restarted"), tr("It sent a BootNotification at %1.").arg(time)};
        if (cause.id == "refused")
            return {tr("The backend refused the token after the charge had begun"), tr("The answer to the start was not Accepted.")};
        if (cause.id == "nothing-flowed")
            return {tr("The vehicle or the contactor never let power flow"), tr("The meter stands where it stood at the start.")};
        return reasonText(cause.speaksFor.value(0));
    }
    QString advice(const Finding &finding) const override
    {
        const QByteArray reason = finding.values.value(0);
        if (reason == "PowerLoss" || reason == "PowerQuality")
            return tr("Ask the site for grid events at this time; see whether neighbouring chargers stopped, too.");
        if (reason == "EmergencyStop")
            return tr("Send somebody to look: an emergency stop stays pressed until a person releases it.");
        if (reason == "DeAuthorized" || reason == "LocalOutOfCredit")
            return tr("Follow the token: what did the backend and the partner say of it at this moment?");
        return tr("Look at the statuses and error codes just before the end, and at the charger's own log.");
    }
    QString clause(const Finding &, ProtocolVersion version) const override
    {
        return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 7.36: reason of StopTransaction; a missing reason means Local.") : tr("OCPP 2.x, ReasonEnumType.");
    }

private:
    static Cause reasonText(const QByteArray &reason)
    {
        if (reason == "PowerLoss")
            return {tr("The charger lost its supply"), {}};
        if (reason == "EmergencyStop")
            return {tr("Somebody pressed the emergency stop"), {}};
        if (reason == "HardReset" || reason == "Reboot" || reason == "ImmediateReset")
            return {tr("A reset ended the charge: by command, or by the charger's watchdog"), {}};
        if (reason == "GroundFault" || reason == "OvercurrentFault" || reason == "PowerQuality")
            return {tr("A protective device in the charger or the installation tripped"), {}};
        if (reason == "Timeout")
            return {tr("The driver did not plug in, or the vehicle did not answer in time"), {}};
        if (reason == "DeAuthorized" || reason == "LocalOutOfCredit")
            return {tr("The token lost its permission during the charge"), {}};
        return {tr("The charger knows no word for the reason: often a communication error with the vehicle"), {}};
    }
};

/// A charge without any energy.
class ZeroEnergy final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ZeroEnergy)
public:
    QLatin1StringView id() const override { return QLatin1StringView("zero-energy"); }
    InsightArea area() const override { return InsightArea::Transactions; }
    QString title() const override { return tr("A charge delivered no energy"); }
    QString description() const override
    {
        return tr("Finds charges that ended with the meter where it stood at the start, and tells from the statuses who held back. Charges whose token was refused are not named.");
    }

    void find(const InsightInput &input, const OcppWitness &, FindingList &findings) const override
    {
        const Analysis &analysis = *input.analysis;
        for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
            const Transaction &transaction = analysis.transactions[i];
            if (!transaction.issues.testFlag(TransactionIssue::NoEnergy))
                continue;
            Finding finding = make("unknown", Severity::Warning, analysis, int(i));
            const qint64 length = transaction.stop - transaction.start;
            if (const StatusBand *band = truthAt(analysis, transaction.peer, placeOf(transaction)); band && transaction.start != noTime) {
                const auto seen = [&](const char *status) { return showed(*band, status, transaction.start, transaction.stop); };
                if (seen("Faulted"))
                    finding.causes.append({"fault", 90, {}});
                if (seen("SuspendedEVSE"))
                    finding.causes.append({"charger", 80, {}});
                if (seen("SuspendedEV"))
                    finding.causes.append({"vehicle", 80, {}});
                if (seen("Charging"))
                    finding.causes.append({"contactor", 60, {}});
                else if (finding.causes.isEmpty())
                    finding.causes.append({"never-charging", 65, {}});
            }
            double highest = 0;
            FrameId powerFrame = noFrame;
            for (const Series &series : analysis.series) {
                if (series.quantity != SeriesQuantity::Power || series.peer != transaction.peer
                    || (series.evse >= 0 ? series.evse : series.connector) != placeOf(transaction))
                    continue;
                for (std::size_t at = 0; at < series.times.size(); ++at) {
                    if (series.times[at] >= transaction.start && series.times[at] <= transaction.stop && series.values[at] > highest) {
                        highest = series.values[at];
                        powerFrame = series.frames[at];
                    }
                }
            }
            if (highest > 500) {
                finding.causes.append({"meter-stands", 95, {decimal(highest, 0)}});
                addEvidence(finding, input.capture.get(), Part::Context, powerFrame, "/meterValue", decimal(highest, 0));
            }
            if (length < minute)
                finding.causes.append({"short", 85, {number(length)}});
            if (finding.causes.isEmpty())
                finding.causes.append({"unknown", 10, {}});
            sortCauses(finding);
            finding.cause = finding.causes.first().id;
            finding.values = {number(length), decimal(transaction.meterStartWh, 0), transaction.stopReason};
            addEvidence(finding, input.capture.get(), Part::Fact, frameOf(*input.capture, transaction, {"StopTransaction", "TransactionEvent"}, true),
                        transaction.version == ProtocolVersion::Ocpp16 ? "/meterStop" : "/meterValue", decimal(transaction.meterStopWh, 0));
            addEvidence(finding, input.capture.get(), Part::Before, frameOf(*input.capture, transaction, {"StartTransaction", "TransactionEvent"}),
                        transaction.version == ProtocolVersion::Ocpp16 ? "/meterStart" : "/meterValue", decimal(transaction.meterStartWh, 0));
            findings.add(std::move(finding));
        }
    }

protected:
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1 at %2 ran from %3 for %4 and delivered nothing: the meter stands at %5.")
            .arg(transactionName(finding, true), place(finding, input), clockTime(finding.from), duration(finding.values.value(0)),
                 energy(finding.values.value(1).toDouble()));
    }
    QString meaning(const Finding &) const override
    {
        return tr("No revenue and an annoyed driver; where a start fee applies, a CDR over 0 kWh is disputed. Several of them at one connector mean that it is broken while it looks fine in every app.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "fault")
            return {tr("The connector went into a fault"), tr("It said Faulted during the charge.")};
        if (cause.id == "charger")
            return {tr("The charger held back: load management, limit of 0 A, or a reservation of power"), tr("It said SuspendedEVSE.")};
        if (cause.id == "vehicle")
            return {tr("The vehicle did not take power: full, timer set, or not ready"), tr("The charger said SuspendedEV.")};
        if (cause.id == "contactor")
            return {tr("The contactor did not close, or the vehicle refused after the handshake"), tr("The charger said Charging, and nothing flowed.")};
        if (cause.id == "never-charging")
            return {tr("The handshake with the vehicle never ended"), tr("The charger never said Charging.")};
        if (cause.id == "meter-stands")
            return {tr("The meter is not read, or another register is sent"), tr("The charger reported up to %1.").arg(power(cause.speaksFor.value(0).toDouble()))};
        if (cause.id == "short")
            return {tr("The driver gave up at once"), tr("The charge lasted %1.").arg(duration(cause.speaksFor.value(0)))};
        return {tr("The log does not tell"), {}};
    }
    QString advice(const Finding &finding) const override
    {
        if (finding.cause == "meter-stands")
            return tr("Compare the meter's display with what the charger sends; do not bill by this register.");
        return tr("See whether the next charges at this connector work. If they do, it was the vehicle; if not, send somebody.");
    }
};

/// A remote start that was accepted, and nothing began.
class RemoteStartUnused final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::RemoteStartUnused)
public:
    QLatin1StringView id() const override { return QLatin1StringView("remote-start-unused"); }
    InsightArea area() const override { return InsightArea::Transactions; }
    QString title() const override { return tr("A remote start was accepted, and no charge began"); }
    QString description() const override
    {
        return tr("Finds remote starts that the charger accepted and that no charge followed within ten minutes.");
    }

    void find(const InsightInput &input, const OcppWitness &witness, FindingList &findings) const override
    {
        const Analysis &analysis = *input.analysis;
        for (const Problem &problem : analysis.problems) {
            if (problem.kind != Problem::Kind::NotStarted || problem.frame >= input.capture->size())
                continue;
            const TimeUs time = input.capture->frames().time(problem.frame);
            if (witness.isDamaged(problem.peer, time, time + 10 * minute))
                continue;
            Finding finding = make("unknown", Severity::Warning);
            finding.peer = problem.peer;
            finding.from = time;
            finding.to = time + 10 * minute;
            finding.object = problem.detail.left(60);
            finding.values = {finding.object};
            addEvidence(finding, input.capture.get(), Part::Fact, problem.frame);
            addEvidence(finding, input.capture.get(), Part::Context, input.capture->frames().pair(problem.frame), "/status", "Accepted");
            bool plugged = false;
            for (const StatusBand &band : analysis.bands) {
                if (band.seenBy != Lane::ChargePoint || band.peer != problem.peer || placeOf(band) < 1)
                    continue;
                for (const char *status : {"Preparing", "Occupied", "EVConnected", "Charging", "SuspendedEV", "SuspendedEVSE"})
                    plugged = plugged || showed(band, status, time, time + 10 * minute);
                for (const char *status : {"Faulted", "Unavailable"}) {
                    if (!showed(band, status, time, time + 2 * minute))
                        continue;
                    const int span = spanAt(band, time + 2 * minute);
                    finding.causes.append({"not-ready", 80, {status, number(placeOf(band))}});
                    if (span >= 0)
                        addEvidence(finding, input.capture.get(), Part::Context, band.spans[std::size_t(span)].frame, "/status", status);
                }
            }
            if (!plugged)
                finding.causes.append({"no-cable", 75, {}});
            else
                finding.causes.append({"token", 50, {}});
            finding.causes.append({"unknown", 20, {}});
            sortCauses(finding);
            finding.cause = finding.causes.first().id;
            findings.add(std::move(finding));
        }
    }

protected:
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1 accepted a remote start for token %2 at %3, and no charge followed within ten minutes.")
            .arg(place(finding, input), plain(finding.values.value(0)), clockTime(finding.from));
    }
    QString meaning(const Finding &) const override
    {
        return tr("The driver's app said that the charge starts, and it did not: a lost charge and a support call. The partner may keep a pending session.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "not-ready")
            return {tr("The connector could not charge"), tr("Connector %1 was %2.").arg(plain(cause.speaksFor.value(1)), plain(cause.speaksFor.value(0)))};
        if (cause.id == "no-cable")
            return {tr("No cable was plugged in before ConnectionTimeOut ended"), tr("No connector left Available within ten minutes.")};
        if (cause.id == "token")
            return {tr("The charger asked for the token, and it was refused, or the driver plugged in at another connector"), tr("A cable was plugged in.")};
        return {tr("The charger dropped the request"), {}};
    }
    QString advice(const Finding &) const override
    {
        return tr("See whether the command named a connector, what the charger said of it, and whether AuthorizeRemoteTxRequests made it ask again. The result that the partner gets should tell of the failure.");
    }
    QString clause(const Finding &, ProtocolVersion version) const override
    {
        return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 5.11: Accepted means that the charge point will attempt to start.")
                                                  : tr("OCPP 2.x, F01 and F02: a transaction ends with Timeout when the cable is not plugged in.");
    }
};

/// Two charges at one connector at the same time.
class OverlappingTransactions final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::OverlappingTransactions)
public:
    QLatin1StringView id() const override { return QLatin1StringView("overlapping-transactions"); }
    InsightArea area() const override { return InsightArea::Transactions; }
    QString title() const override { return tr("Two charges ran at one connector"); }
    QString description() const override
    {
        return tr("Finds charges that began at a connector before the one before it had ended, by the charger's own times. Late messages of an offline charger are no overlap.");
    }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{threshold(*this, "tolerance"), 10, QLatin1StringView("s"), 0, 3600}};
    }

    void find(const InsightInput &input, const OcppWitness &, FindingList &findings) const override
    {
        const Analysis &analysis = *input.analysis;
        const auto tolerance = qint64(input.thresholds.value(threshold(*this, "tolerance")) * second);
        std::map<std::pair<quint16, int>, int> before; // the charge that ends last so far
        for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
            const Transaction &transaction = analysis.transactions[i];
            if (placeOf(transaction) < 1 || transaction.issues.testFlag(TransactionIssue::Rejected) || transaction.start == noTime)
                continue;
            const auto [found, first] = before.try_emplace({transaction.peer, placeOf(transaction)}, int(i));
            if (first)
                continue;
            const Transaction &earlier = analysis.transactions[std::size_t(found->second)];
            const bool device = transaction.deviceStart != noTime && earlier.deviceStop != noTime;
            const TimeUs start = device ? transaction.deviceStart : transaction.start;
            const TimeUs stop = device ? earlier.deviceStop : earlier.stop;
            // Both clocks must agree that they overlap: a queue comes late, and a clock may step.
            if (earlier.stop != noTime && stop - start > tolerance && earlier.stop - transaction.start > tolerance)
                findings.add(judge(input, found->second, int(i), stop - start));
            if (earlier.stop == noTime || transaction.stop == noTime || transaction.stop > earlier.stop)
                found->second = int(i);
        }
    }

protected:
    Finding judge(const InsightInput &input, int earlierIndex, int index, qint64 overlap) const
    {
        const Transaction &earlier = input.analysis->transactions[std::size_t(earlierIndex)];
        const Transaction &transaction = input.analysis->transactions[std::size_t(index)];
        Finding finding = make("overlap", Severity::Error, *input.analysis, index);
        finding.to = earlier.stop;
        finding.values = {earlier.id, number(overlap), number(earlier.start)};
        addEvidence(finding, input.capture.get(), Part::Fact, frameOf(*input.capture, transaction, {"StartTransaction", "TransactionEvent"}));
        addEvidence(finding, input.capture.get(), Part::Fact, frameOf(*input.capture, earlier, {"StopTransaction", "TransactionEvent"}, true));
        const bool sameTag = !transaction.idTag.isEmpty() && transaction.idTag.toUpper() == earlier.idTag.toUpper();
        if (sameTag && transaction.meterStartWh == earlier.meterStartWh)
            finding.causes.append({"start-repeated", 90, {transaction.idTag}});
        if (overlap < 2 * minute)
            finding.causes.append({"stop-late", 60, {number(overlap)}});
        finding.causes.append({"connector-number", 40, {}});
        sortCauses(finding);
        finding.cause = finding.causes.first().id;
        return finding;
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1: %2 began at %3, %4 before transaction %5 at the same connector ended.")
            .arg(place(finding, input), transactionName(finding), clockTime(finding.from), duration(finding.values.value(1)), plain(finding.values.value(0)));
    }
    QString meaning(const Finding &) const override
    {
        return tr("The same energy is counted in both: one driver pays for the other's charge, or pays twice.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "start-repeated")
            return {tr("The start was sent again, and the backend made a second charge of it"),
                    tr("Both begin with the same token %1 and the same reading.").arg(plain(cause.speaksFor.value(0)))};
        if (cause.id == "stop-late")
            return {tr("The stop of the first was sent after the start of the next"), tr("They overlap by %1 only.").arg(duration(cause.speaksFor.value(0)))};
        return {tr("The charger mixes up its connectors' numbers"), {}};
    }
    QString advice(const Finding &) const override
    {
        return tr("Bill only one of the two. See whether the backend recognises a start that is repeated, by charger, connector, token and time.");
    }
    QString clause(const Finding &, ProtocolVersion version) const override
    {
        return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 4.8: a connector carries one transaction at a time.")
                                                  : tr("OCPP 2.x, E01: an EVSE carries one transaction at a time.");
    }
};

} // namespace

void addTransactionLifeChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<UnusualStop>());
    checks.push_back(std::make_unique<ZeroEnergy>());
    checks.push_back(std::make_unique<RemoteStartUnused>());
    checks.push_back(std::make_unique<OverlappingTransactions>());
}

} // namespace Roamscope::ocppchecks
