// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocpiobjectcheck.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace Roamscope {

using namespace OcpiFindings;

namespace {

using Part = FindingEvidence::Part;

/// A CDR's charge as the capture has it; null when it has none.
const CapturedCharge *cdrOf(const InsightInput &input, const QHash<QByteArray, qsizetype> &index, const QByteArray &id)
{
    const auto found = index.constFind(id);
    return found == index.cend() ? nullptr : &input.charges->charges[std::size_t(*found)];
}

QHash<QByteArray, qsizetype> cdrIndex(const InsightInput &input)
{
    QHash<QByteArray, qsizetype> index;
    if (input.charges) {
        for (std::size_t i = 0; i < input.charges->charges.size(); ++i) {
            if (input.charges->charges[i].module == "cdrs")
                index.insert(input.charges->charges[i].charge.id, qsizetype(i));
        }
    }
    return index;
}

void setPlace(const Transaction &transaction, int index, Finding *finding)
{
    finding->transaction = index;
    finding->peer = transaction.peer;
    finding->evse = transaction.evse;
    finding->connector = transaction.connector;
    finding->from = transaction.start;
    finding->to = transaction.stop;
}

/// The energy of a CDR against the charger's registers.
class CdrEnergy : public OcpiObjectCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("cdr-energy"); }
    InsightArea area() const override { return InsightArea::TariffsAndCdrs; }
    int needs() const override { return Ocpp | Cdrs; }
    QString title() const override { return OcpiCheckText::tr("A CDR's energy is not what the charger metered"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Compares total_energy with the difference of the charger's registers at stop and start. Silent where one of the registers is not "
                                 "known, and within 1 % or 0.05 kWh.");
    }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{"cdr-energy.kwh", 0.05, QLatin1StringView("kWh"), 0.001, 100}, {"cdr-energy.percent", 1, QLatin1StringView("%"), 0, 50}};
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        if (!input.analysis)
            return;
        const double leastKwh = input.thresholds.value("cdr-energy.kwh");
        const double leastPart = input.thresholds.value("cdr-energy.percent") / 100;
        const QHash<QByteArray, qsizetype> index = cdrIndex(input);
        for (std::size_t i = 0; i < input.analysis->transactions.size(); ++i) {
            const Transaction &transaction = input.analysis->transactions[i];
            const double metered = (transaction.meterStopWh - transaction.meterStartWh) / 1000;
            const double stated = transaction.cdrKwh;
            if (transaction.cdrId.isEmpty() || std::isnan(metered) || std::isnan(stated) || metered < 0
                || std::abs(metered - stated) <= std::max(leastKwh, leastPart * metered))
                continue;
            const double stop = transaction.meterStopWh / 1000;
            const double near = std::max(0.02, metered * 0.002);
            // A register stands far above what one charge delivers; it may be that of another moment or meter.
            const bool isRegister = std::abs(stated - stop) <= std::max(0.02, stop * 1e-5);
            const bool isLikeRegister = stated > 20 * metered && std::abs(stated - stop) <= stop * 0.03;
            const char *cause = isRegister || isLikeRegister                                         ? "register"
                : metered > 0 && std::abs(stated / metered - 1000) < 10                                ? "watt-hours"
                : metered > 0 && std::abs(metered / stated - 1000) < 10                                ? "megawatt-hours"
                : !std::isnan(transaction.sessionKwh) && std::abs(transaction.sessionKwh - stated) < near ? "session"
                                                                                                        : "other";
            Finding finding = make(cause, Severity::Error, transaction.cdrId, DatasetRole::Cpo);
            setPlace(transaction, int(i), &finding);
            QByteArray money;
            QByteArray currency;
            const CapturedCharge *cdr = cdrOf(input, index, transaction.cdrId);
            if (cdr && cdr->charge.stated.cost && stated != 0) {
                // What the difference costs, at the CDR's own price for a kWh.
                const double cost = cdr->charge.stated.cost->exclVat.toDouble();
                finding.atStake = std::abs(cost * (1 - metered / stated));
                money = QByteArray::number(finding.atStake, 'f', 2);
                currency = cdr->charge.currency;
            }
            finding.values = {transaction.cdrId, QByteArray::number(stated, 'f', 3), QByteArray::number(metered, 'f', 3),
                              QByteArray::number(transaction.meterStartWh / 1000, 'f', 3), QByteArray::number(stop, 'f', 3), money, currency,
                              stated > metered ? "over" : "under", transaction.id,
                              transaction.cdrJoin == JoinReason::TokenEvseOverlap ? "overlap" : ""};
            if (input.capture) {
                if (cdr)
                    addEvidence(&finding, frameEvidence(*input.capture, cdr->frame, "/total_energy", QByteArray::number(stated, 'f', 3)));
                addMeterFrames(input, transaction, &finding);
            }
            const QByteArray first = QByteArrayView(cause) == "register" || QByteArrayView(cause).contains("hours") ? cause : "mapping";
            finding.causes = {{first, isRegister ? 95 : 80, {}}};
            if (isRegister)
                finding.causes.first().speaksFor = {"exact"};
            if (transaction.cdrJoin == JoinReason::TokenEvseOverlap)
                finding.causes.append({"join", 30, {}});
            findings.add(std::move(finding));
        }
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        text.title = finding.cause == "register" ? OcpiCheckText::tr("A CDR bills the meter's reading instead of the energy")
            : finding.cause == "watt-hours" || finding.cause == "megawatt-hours"
            ? OcpiCheckText::tr("A CDR's energy is off by a thousand")
            : OcpiCheckText::tr("A CDR's energy is not what the charger metered");
        text.message = OcpiCheckText::tr("CDR %1 bills %2 kWh. The charger's register went from %4 to %5 kWh in transaction %6: %3 kWh.")
                           .arg(argument(finding, 0), numberArgument(finding, 1, 3), numberArgument(finding, 2, 3), numberArgument(finding, 3, 3),
                                numberArgument(finding, 4, 3), argument(finding, 8));
        const QString money = moneyArgument(finding, 5, 6);
        const bool hasMoney = !finding.values.value(5).isEmpty();
        if (finding.values.value(7) == "over")
            text.meaning = hasMoney ? OcpiCheckText::tr("The driver is billed about %1 too much, and legal metrology is broken.").arg(money)
                                    : OcpiCheckText::tr("The driver is billed too much, and legal metrology is broken.");
        else
            text.meaning = hasMoney ? OcpiCheckText::tr("About %1 are not billed.").arg(money) : OcpiCheckText::tr("Energy is given away.");
        for (const FindingCause &cause : finding.causes) {
            if (cause.id == "register")
                text.causes.append({OcpiCheckText::tr("The reading at the start was not subtracted, for instance because it was lost."),
                                    cause.speaksFor.isEmpty() ? OcpiCheckText::tr("total_energy is as high as the register stands, and far more than one charge delivers.")
                                                              : OcpiCheckText::tr("total_energy is exactly the register at the end.")});
            else if (cause.id == "join")
                text.causes.append({OcpiCheckText::tr("The CDR belongs to another charge: it was joined by card, EVSE and time only."), {}});
            else if (cause.id == "mapping")
                text.causes.append({finding.cause == "session" ? OcpiCheckText::tr("The CDR was made from the session's last value, not from the registers.")
                                                               : OcpiCheckText::tr("The billing takes the energy from another source than the registers, such as the sum of samples."),
                                    {}});
            else
                text.causes.append({OcpiCheckText::tr("Wh and kWh were mixed up."), OcpiCheckText::tr("The ratio is a thousand.")});
        }
        text.advice = finding.cause == "register" ? OcpiCheckText::tr("Bill meterStop minus meterStart, and hold back a charge whose start is not known. Credit this CDR.")
                                                  : OcpiCheckText::tr("Take the energy from the difference of the registers, in kWh. Credit this CDR.");
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 10.3.1 (CDR.total_energy, in kWh); OCPP 1.6, 4.10 (meterStop)");
        return text;
    }

private:
    static void addMeterFrames(const InsightInput &input, const Transaction &transaction, Finding *finding)
    {
        for (const bool isStart : {true, false}) {
            const QByteArray field = isStart ? "/meterStart" : "/meterStop";
            const QByteArrayList actions = isStart ? QByteArrayList {"StartTransaction"} : QByteArrayList {"StopTransaction"};
            for (const FrameId frame : transaction.frames) {
                const QByteArray action = input.capture->actions().text(input.capture->frames().action(frame));
                if (actions.contains(action) && input.capture->frames().kind(frame) == FrameKind::Call) {
                    addEvidence(finding, frameEvidence(*input.capture, frame, field,
                                                       QByteArray::number(isStart ? transaction.meterStartWh : transaction.meterStopWh, 'f', 0), Part::Expected));
                    break;
                }
            }
        }
    }
};

/// Parking time billed while the station, not the vehicle, paused.
class ParkingWhileStationPaused : public OcpiObjectCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("cdr-parking"); }
    InsightArea area() const override { return InsightArea::TariffsAndCdrs; }
    int needs() const override { return Ocpp | Cdrs; }
    QString title() const override { return OcpiCheckText::tr("Parking is billed while the station paused"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Compares the parking time of a CDR with the time in which the charger said SuspendedEVSE: since the erratum of May 2026 that is no "
                                 "parking, since the vehicle would have taken power. Silent where the parking time is no longer than what the vehicle caused.");
    }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{"cdr-parking.least", 120, QLatin1StringView("s"), 1, 86400}};
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        if (!input.analysis || !input.charges)
            return;
        const QHash<QByteArray, qsizetype> index = cdrIndex(input);
        const double least = input.thresholds.value("cdr-parking.least") / 3600;
        for (std::size_t i = 0; i < input.analysis->transactions.size(); ++i) {
            const Transaction &transaction = input.analysis->transactions[i];
            if (transaction.cdrId.isEmpty() || transaction.stop == noTime)
                continue;
            const CapturedCharge *cdr = cdrOf(input, index, transaction.cdrId);
            if (!cdr || cdr->charge.credit)
                continue;
            Exact parking;
            for (const ChargePeriod &period : cdr->charge.periods)
                parking += period.parkingTime.value_or(Exact());
            const double stated = parking.toDouble();
            if (stated <= least)
                continue;
            double byStation = 0;
            double byVehicle = 0;
            FrameId frame = noFrame;
            for (const StatusBand &band : input.analysis->bands) {
                if (band.seenBy != Lane::ChargePoint || band.peer != transaction.peer || band.connector != transaction.connector
                    || (transaction.evse >= 0 && band.evse >= 0 && band.evse != transaction.evse))
                    continue;
                for (const StatusSpan &span : band.spans) {
                    const TimeUs from = std::max(span.from, transaction.start);
                    const TimeUs to = std::min(span.to == noTime ? transaction.stop : span.to, transaction.stop);
                    if (to <= from)
                        continue;
                    const QByteArray &status = band.names[span.status];
                    if (status == "SuspendedEVSE") {
                        byStation += double(to - from) / 3600e6;
                        frame = frame == noFrame ? span.frame : frame;
                    } else if (status == "SuspendedEV" || status == "Finishing") {
                        byVehicle += double(to - from) / 3600e6;
                    }
                }
            }
            const double billed = std::min(byStation, stated - byVehicle);
            if (byStation <= least || billed <= least)
                continue;
            Finding finding = make("station-paused", Severity::Warning, transaction.cdrId, DatasetRole::Cpo);
            setPlace(transaction, int(i), &finding);
            QByteArray money;
            if (cdr->charge.stated.parkingCost && stated > 0) {
                finding.atStake = cdr->charge.stated.parkingCost->exclVat.toDouble() * billed / stated;
                money = QByteArray::number(finding.atStake, 'f', 2);
            }
            finding.values = {transaction.cdrId, QByteArray::number(qint64(stated * 3600e6)), QByteArray::number(qint64(byStation * 3600e6)),
                              QByteArray::number(qint64(billed * 3600e6)), money, cdr->charge.currency};
            if (input.capture) {
                addEvidence(&finding, frameEvidence(*input.capture, cdr->frame, "/total_parking_time"));
                addEvidence(&finding, frameEvidence(*input.capture, frame, "/status", "SuspendedEVSE", Part::Expected));
            }
            finding.causes = {{"older-meaning", 70, {}}, {"mapping", 30, {}}};
            findings.add(std::move(finding));
        }
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        text.title = OcpiCheckText::tr("Parking is billed while the station paused");
        text.message = OcpiCheckText::tr("CDR %1 bills %2 of parking; %4 of it fall into the %3 in which the station itself had suspended the charge.")
                           .arg(argument(finding, 0), durationArgument(finding, 1), durationArgument(finding, 2), durationArgument(finding, 3));
        text.meaning = finding.values.value(4).isEmpty()
            ? OcpiCheckText::tr("The driver pays for waiting that the operator caused.")
            : OcpiCheckText::tr("The driver pays %1 for waiting that the operator caused.").arg(moneyArgument(finding, 4, 5));
        text.causes = {{OcpiCheckText::tr("The billing counts all time without energy as parking, as the text said before the erratum of May 2026."), {}},
                       {OcpiCheckText::tr("The mapping treats SuspendedEVSE like SuspendedEV."), {}}};
        text.advice = OcpiCheckText::tr("Count SuspendedEVSE as charging time; agree with the partner from which date on.");
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 10.4.3 (PARKING_TIME, erratum of May 2026)");
        return text;
    }
};

} // namespace

void addCdrMeterChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<CdrEnergy>());
    checks.push_back(std::make_unique<ParkingWhileStationPaused>());
}

} // namespace Roamscope
