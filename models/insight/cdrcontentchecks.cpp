// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocpiobjectcheck.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace Roamscope {

using namespace OcpiFindings;

namespace {

using Part = FindingEvidence::Part;
constexpr double microsecondsPerHour = 3600e6;

/// What all checks of single CDRs share: one finding about one CDR, with its object as evidence.
class CdrContentCheck : public OcpiObjectCheck
{
public:
    InsightArea area() const override { return InsightArea::TariffsAndCdrs; }
    int needs() const override { return Cdrs; }

protected:
    Finding about(const OcpiSide &side, const ChargeRecord &cdr, const char *cause, Severity severity, const QByteArray &path, EvidenceBudget *budget) const
    {
        Finding finding = make(cause, severity, recordText(cdr.id), DatasetRole::Cpo);
        if (budget->take(finding.cause)) {
            addEvidence(&finding, objectEvidence(side, OcpiModule::Cdrs, cdr.element, path, {}));
            spanFromEvidence(&finding);
        }
        return finding;
    }
    static Exact exactOf(const RecordNumber &number)
    {
        Exact value;
        return Exact::parse(number.text, &value) ? value : Exact();
    }
};

/// Periods that do not cover the session.
class CdrPeriods : public CdrContentCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("cdr-periods"); }
    QString title() const override { return OcpiCheckText::tr("Charging periods do not cover the session"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Looks for CDRs without periods, with a gap before the first, with periods outside the session or out of order, and for hours of "
                                 "charging and parking that are more or less than the session lasted.");
    }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{"cdr-periods.gap", 120, QLatin1StringView("s"), 1, 86400}};
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        const OcpiSide side = leadingSide(input, OcpiModule::Cdrs);
        const double gap = input.thresholds.value("cdr-periods.gap") * 1e6;
        EvidenceBudget budget;
        for (const ChargeRecord &cdr : side.records->cdrs) {
            if (input.isCancelled())
                return;
            if (cdr.credit)
                continue;
            const auto add = [&](const char *cause, Severity severity, double amount) {
                Finding finding = about(side, cdr, cause, severity, "/charging_periods", &budget);
                finding.values = {recordText(cdr.id), QByteArray::number(qint64(amount)), QByteArray::number(cdr.start), QByteArray::number(cdr.end),
                                  QByteArray::number(cdr.firstPeriod), QByteArray::number(cdr.lastPeriod), QByteArray::number(cdr.sumHours + cdr.sumParking, 'f', 4)};
                finding.causes = {{"mapping", 60, {}}, {"clock", 40, {}}};
                findings.add(std::move(finding));
            };
            if (cdr.periods == 0) {
                add("none", Severity::Error, 0);
                continue;
            }
            if (cdr.start == noTime || cdr.end == noTime || cdr.firstPeriod == noTime || cdr.end <= cdr.start)
                continue;
            const double length = double(cdr.end - cdr.start);
            if (double(cdr.start - cdr.firstPeriod) > gap)
                add("before", Severity::Error, double(cdr.start - cdr.firstPeriod));
            else if (double(cdr.firstPeriod - cdr.start) > gap && cdr.firstPeriod < cdr.end)
                add("gap", Severity::Warning, double(cdr.firstPeriod - cdr.start));
            if (double(cdr.lastPeriod - cdr.end) > gap)
                add("after", Severity::Error, double(cdr.lastPeriod - cdr.end));
            else if (cdr.unordered)
                add("unordered", Severity::Warning, 0);
            if (!cdr.timeGiven || cdr.badVolume)
                continue;
            const double hours = (cdr.sumHours + cdr.sumParking) * microsecondsPerHour;
            const double tolerance = std::max(gap, length * 0.02);
            if (hours - length > tolerance && hours < length * 30) // beyond that it is a unit, which the sums tell
                add("overlap", Severity::Error, hours - length);
            else if (length - hours > tolerance && cdr.sumHours > 0 && cdr.sumParking > 0)
                add("uncovered", Severity::Warning, length - hours);
        }
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        const QString id = argument(finding, 0);
        const QString amount = durationArgument(finding, 1);
        if (finding.cause == "none") {
            text.title = OcpiCheckText::tr("A CDR has no charging periods");
            text.message = OcpiCheckText::tr("CDR %1 has no charging period.").arg(id);
        } else if (finding.cause == "before") {
            text.title = OcpiCheckText::tr("A charging period begins before the session");
            text.message = OcpiCheckText::tr("CDR %1: the first period begins %2 before the session, which began at %3.").arg(id, amount, timeArgument(finding, 2));
        } else if (finding.cause == "gap") {
            text.title = OcpiCheckText::tr("The first charging period begins late");
            text.message = OcpiCheckText::tr("CDR %1: the session began at %3, the first period %2 later. Nothing accounts for the time between.").arg(id, amount, timeArgument(finding, 2));
        } else if (finding.cause == "after") {
            text.title = OcpiCheckText::tr("A charging period begins after the session's end");
            text.message = OcpiCheckText::tr("CDR %1: the session ended at %3, yet a period begins %2 later.").arg(id, amount, timeArgument(finding, 3));
        } else if (finding.cause == "unordered") {
            text.title = OcpiCheckText::tr("Charging periods are not in the order of time");
            text.message = OcpiCheckText::tr("CDR %1: a period begins before the one that stands in front of it.").arg(id);
        } else if (finding.cause == "overlap") {
            text.title = OcpiCheckText::tr("Charging periods bill more time than there was");
            text.message = OcpiCheckText::tr("CDR %1 bills %2 h of charging and parking, %3 more than the session lasted.").arg(id, numberArgument(finding, 6), amount);
        } else {
            text.title = OcpiCheckText::tr("Charging periods leave time out");
            text.message = OcpiCheckText::tr("CDR %1 accounts for %2 h of charging and parking, %3 less than the session lasted.").arg(id, numberArgument(finding, 6), amount);
        }
        text.meaning = finding.cause == "overlap" ? OcpiCheckText::tr("The driver pays for the same minutes twice, for instance as charging and as parking.")
            : finding.cause == "none"             ? OcpiCheckText::tr("The partner cannot check the price, and many refuse such a CDR.")
                                                  : OcpiCheckText::tr("The partner places the consumption at other times and may compute another price.");
        text.causes = {{OcpiCheckText::tr("The periods are built from meter values and statuses, and the mapping cuts them wrongly."), {}},
                       {OcpiCheckText::tr("Session and periods take their times from different clocks."), {}}};
        text.advice = OcpiCheckText::tr("Let the first period begin with the session and each period end where the next begins; take all times from one clock.");
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 10.4.6 (ChargingPeriod)");
        return text;
    }
};

/// Totals that contradict the periods, or each other.
class CdrSums : public CdrContentCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("cdr-sums"); }
    QString title() const override { return OcpiCheckText::tr("A CDR's totals contradict its periods"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Adds up the energy and parking of all periods, compares total_time with the length of the session and the costs of the parts with "
                                 "the total. Silent within rounding, and for costs where the tariff has a minimum or maximum price.");
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        const OcpiSide side = leadingSide(input, OcpiModule::Cdrs);
        EvidenceBudget budget;
        for (const ChargeRecord &cdr : side.records->cdrs) {
            if (input.isCancelled())
                return;
            const auto add = [&](const char *cause, const char *field, const RecordNumber &stated, double computed, bool unit) {
                Finding finding = about(side, cdr, cause, Severity::Error, field, &budget);
                finding.values = {recordText(cdr.id), recordText(stated.text), QByteArray::number(computed, 'f', 4), recordText(cdr.currency), unit ? "unit" : ""};
                const double cost = cdr.cost.isPositive() ? cdr.cost.value : 0;
                if (cdr.energy.isPositive() && QByteArrayView(cause).startsWith("energy"))
                    finding.atStake = cost * std::min(1.0, std::abs(1 - computed / cdr.energy.value));
                finding.causes = unit ? QList<FindingCause> {{"unit", 90, {}}} : QList<FindingCause> {{"left-out", 60, {}}, {"rounding", 20, {}}};
                findings.add(std::move(finding));
            };
            if (cdr.energyGiven && !cdr.badVolume && !std::isnan(cdr.energy.value)) {
                const double stated = std::abs(cdr.energy.value);
                const double sum = std::abs(cdr.sumEnergy);
                if (std::abs(stated - sum) > std::max(0.011, sum * 0.001) + 0.0005 * cdr.periods) {
                    const bool unit = sum > 0 && stated > 0 && (std::abs(stated / sum - 1000) < 1 || std::abs(sum / stated - 1000) < 1);
                    add(unit ? "energy-unit" : "energy", "/total_energy", cdr.energy, cdr.sumEnergy, unit);
                }
            }
            if (!std::isnan(cdr.hours.value) && cdr.start != noTime && cdr.end > cdr.start && !cdr.credit) {
                const double length = double(cdr.end - cdr.start) / microsecondsPerHour;
                const double stated = cdr.hours.value;
                if (std::abs(stated - length) > std::max(0.05, length * 0.02)) {
                    const double ratio = stated / length;
                    const bool unit = length > 0.02 && (std::abs(ratio - 60) < 2 || std::abs(ratio - 3600) < 100);
                    // total_time leaves parking out at some operators, against the text; both sums are accepted.
                    const bool chargingOnly = std::abs(stated - cdr.sumHours) < 0.01 && cdr.sumParking > 0;
                    if (!chargingOnly)
                        add(unit ? "time-unit" : "time", "/total_time", cdr.hours, length, unit);
                }
            }
            if (!std::isnan(cdr.parkingHours.value) && cdr.sumParking > 0 && !cdr.badVolume) {
                const double stated = cdr.parkingHours.value;
                if (std::abs(stated - cdr.sumParking) > std::max(0.02, cdr.sumParking * 0.01) + 0.0002 * cdr.periods) {
                    const double ratio = stated / cdr.sumParking;
                    const bool unit = std::abs(ratio - 60) < 2 || std::abs(ratio - 3600) < 100;
                    add(unit ? "parking-unit" : "parking", "/total_parking_time", cdr.parkingHours, cdr.sumParking, unit);
                }
            }
            Exact parts;
            int given = 0;
            for (const RecordNumber &part : cdr.partCosts) {
                if (part.isGiven()) {
                    parts += exactOf(part);
                    ++given;
                }
            }
            if (given > 0 && cdr.cost.isGiven() && !cdr.hasLimits && !cdr.credit) {
                const Exact difference = (exactOf(cdr.cost) - parts).abs();
                const bool onlyOne = given == 1 && exactOf(cdr.cost) > parts; // the others may just not be stated
                if (!onlyOne && difference > Exact::fraction(given, 100)) {
                    Finding finding = about(side, cdr, "cost", Severity::Error, "/total_cost", &budget);
                    finding.values = {recordText(cdr.id), recordText(cdr.cost.text), parts.toText(4), recordText(cdr.currency), {}};
                    finding.atStake = difference.toDouble();
                    finding.causes = {{"left-out", 60, {}}, {"rounding", 20, {}}};
                    findings.add(std::move(finding));
                }
            }
        }
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        const QString id = argument(finding, 0);
        const QString stated = numberArgument(finding, 1, 4);
        const QString computed = numberArgument(finding, 2, 4);
        const bool unit = finding.values.value(4) == "unit";
        if (finding.cause.startsWith("energy")) {
            text.title = unit ? OcpiCheckText::tr("A CDR's energy is in the wrong unit") : OcpiCheckText::tr("A CDR's energy is not the sum of its periods");
            text.message = OcpiCheckText::tr("CDR %1: total_energy is %2 kWh, the periods add up to %3 kWh.").arg(id, stated, computed);
        } else if (finding.cause.startsWith("time")) {
            text.title = unit ? OcpiCheckText::tr("A CDR's time is not in hours") : OcpiCheckText::tr("A CDR's time is not the length of its session");
            text.message = OcpiCheckText::tr("CDR %1: total_time is %2 h, the session lasted %3 h.").arg(id, stated, computed);
        } else if (finding.cause.startsWith("parking")) {
            text.title = unit ? OcpiCheckText::tr("A CDR's parking time is not in hours") : OcpiCheckText::tr("A CDR's parking time is not the sum of its periods");
            text.message = OcpiCheckText::tr("CDR %1: total_parking_time is %2 h, the periods add up to %3 h.").arg(id, stated, computed);
        } else {
            text.title = OcpiCheckText::tr("A CDR's total is not the sum of its parts");
            text.message = OcpiCheckText::tr("CDR %1: total_cost is %2 %4 without tax, its parts add up to %3 %4.").arg(id, stated, computed, argument(finding, 3));
        }
        text.meaning = OcpiCheckText::tr("The partner cannot tell which of the two is billed, and refuses or disputes the CDR.");
        if (unit)
            text.causes = {{OcpiCheckText::tr("The unit was not converted: Wh for kWh, minutes or seconds for hours."), OcpiCheckText::tr("The ratio is that of the two units.")}};
        else
            text.causes = {{OcpiCheckText::tr("Total and periods come from two sources, or a period was left out."), {}}, {OcpiCheckText::tr("Each period was rounded before it was added."), {}}};
        text.advice = OcpiCheckText::tr("Compute the totals from the periods that are sent. OCPI wants kWh and hours.");
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 10.3.1 (CDR object)");
        return text;
    }
};

/// Credit CDRs that do not fit what they correct.
class CdrCredit : public CdrContentCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("cdr-credit"); }
    QString title() const override { return OcpiCheckText::tr("A Credit CDR does not fit its original"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Looks for Credit CDRs without a reference, with one to an unknown CDR, in another currency, over more than the original, or with a "
                                 "positive total. OCPI 2.1.1 has no credits.");
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        const OcpiSide side = leadingSide(input, OcpiModule::Cdrs);
        std::unordered_map<std::string, const ChargeRecord *> byId;
        bool any = false;
        for (const ChargeRecord &cdr : side.records->cdrs)
            any = any || cdr.credit || !cdr.creditReference.empty();
        if (!any || input.isCancelled())
            return;
        for (const ChargeRecord &cdr : side.records->cdrs)
            byId.try_emplace(foldedRecordId(cdr.id), &cdr);
        EvidenceBudget budget;
        for (const ChargeRecord &cdr : side.records->cdrs) {
            if (!cdr.credit && cdr.creditReference.empty())
                continue;
            const auto original = byId.find(foldedRecordId(cdr.creditReference));
            const bool isKnown = original != byId.end() && !cdr.creditReference.empty();
            const char *cause = nullptr;
            Severity severity = Severity::Error;
            if (!cdr.credit) {
                cause = "no-flag";
                severity = Severity::Warning;
            } else if (cdr.creditReference.empty()) {
                cause = "no-reference";
            } else if (!isKnown) {
                cause = "unknown-original";
                severity = Severity::Warning;
            } else if (original->second->currency != cdr.currency && !original->second->currency.empty() && !cdr.currency.empty()) {
                cause = "currency";
            } else if (cdr.cost.isPositive()) {
                cause = "positive";
            } else if (original->second->cost.isGiven() && -cdr.cost.value > original->second->cost.value + 0.011) {
                cause = "too-much";
            }
            if (!cause)
                continue;
            Finding finding = about(side, cdr, cause, severity, "/credit_reference_id", &budget);
            finding.values = {recordText(cdr.id), recordText(cdr.creditReference), recordText(cdr.cost.text), recordText(cdr.currency),
                              isKnown ? recordText(original->second->cost.text) : QByteArray(), isKnown ? recordText(original->second->currency) : QByteArray()};
            finding.atStake = std::isnan(cdr.cost.value) ? 0 : std::abs(cdr.cost.value);
            if (isKnown) {
                FindingEvidence evidence = objectEvidence(side, OcpiModule::Cdrs, original->second->element, "/total_cost", recordText(original->second->cost.text), Part::Expected);
                evidence.object = recordText(original->second->id);
                addEvidence(&finding, std::move(evidence));
            }
            finding.causes = {{"billing", 70, {}}};
            findings.add(std::move(finding));
        }
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        const QString id = argument(finding, 0);
        const QString money = moneyArgument(finding, 2, 3);
        if (finding.cause == "no-flag") {
            text.title = OcpiCheckText::tr("A CDR refers to an original without being a credit");
            text.message = OcpiCheckText::tr("CDR %1 names %2 in credit_reference_id, but “credit” is not true.").arg(id, argument(finding, 1));
        } else if (finding.cause == "no-reference") {
            text.title = OcpiCheckText::tr("A Credit CDR does not say what it corrects");
            text.message = OcpiCheckText::tr("Credit CDR %1 over %2 has no credit_reference_id.").arg(id, money);
        } else if (finding.cause == "unknown-original") {
            text.title = OcpiCheckText::tr("A Credit CDR corrects a CDR that is not known");
            text.message = OcpiCheckText::tr("Credit CDR %1 over %2 refers to %3, which is not among the CDRs.").arg(id, money, argument(finding, 1));
        } else if (finding.cause == "currency") {
            text.title = OcpiCheckText::tr("A Credit CDR is in another currency than its original");
            text.message = OcpiCheckText::tr("Credit CDR %1 is over %2, its original %3 over %4.").arg(id, money, argument(finding, 1), moneyArgument(finding, 4, 5));
        } else if (finding.cause == "positive") {
            text.title = OcpiCheckText::tr("A Credit CDR has a positive total");
            text.message = OcpiCheckText::tr("Credit CDR %1 states %2; the total of a credit is negative.").arg(id, money);
        } else {
            text.title = OcpiCheckText::tr("A Credit CDR gives back more than was billed");
            text.message = OcpiCheckText::tr("Credit CDR %1 is over %2, its original %3 over %4.").arg(id, money, argument(finding, 1), moneyArgument(finding, 4, 5));
        }
        text.meaning = finding.cause == "positive" ? OcpiCheckText::tr("The partner books %1 a second time instead of giving it back.").arg(money)
                                                   : OcpiCheckText::tr("The partner cannot book the credit of %1 against anything, and the driver does not get it back.").arg(money);
        text.causes = {{OcpiCheckText::tr("The billing system's cancellations are not mapped, or only half, to Credit CDRs."), {}}};
        text.advice = finding.cause == "unknown-original"
            ? OcpiCheckText::tr("Look for the original in an older list. If the partner does not hold it either, send it first.")
            : OcpiCheckText::tr("Send a Credit CDR with credit true, the original's id, and the original's total with a minus sign.");
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 10.3.1 (credit, credit_reference_id)");
        return text;
    }
};

/// Currency and clock of a CDR against tariff, session and the partner's copy.
class CdrCurrencyAndTime : public CdrContentCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("cdr-currency-time"); }
    QString title() const override { return OcpiCheckText::tr("A CDR's currency or time zone is wrong"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Compares a CDR's currency with that of its tariff and session, and its times with those of the session and of the partner's copy: "
                                 "whole quarters of an hour apart mean local time that is called UTC.");
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        const OcpiSide side = leadingSide(input, OcpiModule::Cdrs);
        const OcpiSide sessions = leadingSide(input, OcpiModule::Sessions);
        std::unordered_map<std::string, const ChargeRecord *> byId;
        for (const ChargeRecord &session : sessions.records->sessions)
            byId.try_emplace(foldedRecordId(session.id), &session);
        EvidenceBudget budget;
        for (const ChargeRecord &cdr : side.records->cdrs) {
            if (input.isCancelled())
                return;
            const auto found = cdr.sessionId.empty() ? byId.end() : byId.find(foldedRecordId(cdr.sessionId));
            const ChargeRecord *session = found == byId.end() ? nullptr : found->second;
            const bool tariffDiffers = !cdr.tariffCurrency.empty() && !cdr.currency.empty() && foldedRecordId(cdr.tariffCurrency) != foldedRecordId(cdr.currency);
            const bool sessionDiffers = session && !session->currency.empty() && !cdr.currency.empty() && foldedRecordId(session->currency) != foldedRecordId(cdr.currency);
            if (tariffDiffers || sessionDiffers) {
                Finding finding = about(side, cdr, "currency", Severity::Error, "/currency", &budget);
                finding.values = {recordText(cdr.id), recordText(cdr.currency), recordText(tariffDiffers ? cdr.tariffCurrency : session->currency),
                                  tariffDiffers ? "tariff" : "session", recordText(cdr.cost.text)};
                finding.atStake = cdr.cost.isPositive() ? cdr.cost.value : 0;
                finding.causes = {{"constant", 70, {}}, {"converted", 30, {}}};
                findings.add(std::move(finding));
            }
            if (session && session->start != noTime && cdr.start != noTime && !cdr.credit) {
                const qint64 shift = wholeShift(cdr.start - session->start);
                if (shift != 0 && (session->end == noTime || cdr.end == noTime || wholeShift(cdr.end - session->end) == shift)) {
                    Finding finding = about(side, cdr, "local-time", Severity::Error, "/start_date_time", &budget);
                    finding.values = {recordText(cdr.id), QByteArray::number(shift), QByteArray::number(cdr.start), QByteArray::number(session->start), "session"};
                    finding.causes = {{"local", 90, {}}};
                    findings.add(std::move(finding));
                }
            }
        }
        findBetween(input, findings);
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        if (finding.cause == "currency") {
            text.title = OcpiCheckText::tr("A CDR's currency is not that of its tariff or session");
            text.message = finding.values.value(3) == "tariff"
                ? OcpiCheckText::tr("CDR %1 is billed in %2, its tariff is in %3.").arg(argument(finding, 0), argument(finding, 1), argument(finding, 2))
                : OcpiCheckText::tr("CDR %1 is billed in %2, its session was in %3.").arg(argument(finding, 0), argument(finding, 1), argument(finding, 2));
            text.meaning = OcpiCheckText::tr("The amount of %1 is booked in the wrong currency, or the CDR is refused.").arg(numberArgument(finding, 4));
            text.causes = {{OcpiCheckText::tr("One of the two is a constant in the mapping."), {}},
                           {OcpiCheckText::tr("The billing converts to its own currency and the tariff stays in that of the country."), {}}};
            text.advice = OcpiCheckText::tr("Bill in the currency of the tariff that the driver was shown.");
            text.clause = OcpiCheckText::tr("OCPI 2.2.1, 10.3.1 (CDR.currency)");
            return text;
        }
        text.title = OcpiCheckText::tr("A CDR's times are local time called UTC");
        text.message = finding.values.value(4) == "session"
            ? OcpiCheckText::tr("CDR %1 begins at %3, its session at %4: exactly %2 apart.")
                  .arg(argument(finding, 0), durationArgument(finding, 1), timeArgument(finding, 2), timeArgument(finding, 3))
            : OcpiCheckText::tr("CDR %1: %2 is %3 at the operator and %4 at the partner.")
                  .arg(argument(finding, 0), argument(finding, 1), argument(finding, 2), argument(finding, 3));
        text.meaning = OcpiCheckText::tr("Prices by the time of day come out wrong, and the driver's app shows a charge at a time at which the car was elsewhere.");
        text.causes = {{OcpiCheckText::tr("One system writes local time with a Z behind it, or reads UTC as local time."), OcpiCheckText::tr("The two are apart by whole quarters of an hour.")}};
        text.advice = OcpiCheckText::tr("Convert to UTC where the local time comes from, by the location's time zone, daylight saving included.");
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 16 (DateTime is UTC)");
        return text;
    }

private:
    /// µs when it is whole quarters of an hour, half an hour at least and 14 h at most; else 0.
    static qint64 wholeShift(qint64 difference)
    {
        constexpr qint64 quarter = 900'000'000;
        const qint64 steps = qRound64(double(difference) / double(quarter));
        if (std::abs(steps) < 2 || std::abs(steps) > 56 || std::abs(difference - steps * quarter) > 5'000'000)
            return 0;
        return steps * quarter;
    }

    void findBetween(const InsightInput &input, FindingList &findings) const
    {
        const ComparisonPtr comparison = input.readings->comparison(input.cpo, input.emsp, input.cancelled);
        if (!comparison || !isComparable(*comparison, OcpiModule::Cdrs))
            return;
        QByteArray last;
        for (quint32 i = 0; i < comparison->size(); ++i) {
            const Difference &difference = comparison->at(i);
            if (difference.module != OcpiModule::Cdrs || difference.kind != DifferenceClass::TimeZoneShift || difference.isTolerated())
                continue;
            const QByteArray key = comparison->key(difference);
            if (key == last)
                continue;
            last = key;
            Finding finding = make("local-time", Severity::Error, key);
            finding.values = {key, comparison->path(difference), comparison->valueText(difference, Side::Cpo).toUtf8(),
                              comparison->valueText(difference, Side::Emsp).toUtf8(), "partner"};
            takeExplanation(input, *comparison, difference, &finding);
            addEvidence(&finding, differenceEvidence(*comparison, difference, Side::Emsp));
            addEvidence(&finding, differenceEvidence(*comparison, difference, Side::Cpo, Part::Expected));
            spanFromEvidence(&finding);
            finding.causes = {{"local", 90, {}}};
            findings.add(std::move(finding));
        }
    }
};

/// CDRs of which the parties hold different copies.
class CdrDiffers : public CdrContentCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("cdr-differs"); }
    int needs() const override { return Cdrs | BothParties; }
    QString title() const override { return OcpiCheckText::tr("The partner holds a CDR otherwise"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Compares the CDRs of both parties: a CDR never changes, so any other cost, energy or time is a fault. Silent for what only is written "
                                 "otherwise.");
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        const ComparisonPtr comparison = input.readings->comparison(input.cpo, input.emsp, input.cancelled);
        if (!comparison || !isComparable(*comparison, OcpiModule::Cdrs))
            return;
        EvidenceBudget budget;
        QByteArray last;
        for (quint32 i = 0; i < comparison->size(); ++i) {
            const Difference &difference = comparison->at(i);
            if (difference.module != OcpiModule::Cdrs || difference.isTolerated() || input.isCancelled())
                continue;
            const QByteArray field = comparison->fieldName(difference.field);
            const QByteArray path = comparison->path(difference);
            const bool counts = difference.kind == DifferenceClass::Value || difference.kind == DifferenceClass::UnitSuspected
                || difference.kind == DifferenceClass::RequiredLost || difference.kind == DifferenceClass::Stale;
            if (!counts || path.isEmpty() || field.endsWith(".last_updated"))
                continue;
            const bool isCost = path.contains("_cost");
            const QByteArray cause = isCost ? "cost" : path.contains("energy") || path.contains("charging_periods") ? "energy" : "other";
            const QByteArray key = comparison->key(difference);
            if (key == last)
                continue; // the first field says it, the rest follows from it
            last = key;
            bool first = false;
            bool second = false;
            const double ours = comparison->value(difference, Side::Cpo).toDouble(&first);
            const double theirs = comparison->value(difference, Side::Emsp).toDouble(&second);
            Finding finding = make(cause, cause == "other" ? Severity::Warning : Severity::Error, key);
            finding.values = {key, path, comparison->valueText(difference, Side::Cpo).toUtf8().left(100), comparison->valueText(difference, Side::Emsp).toUtf8().left(100)};
            if (isCost && first && second)
                finding.atStake = std::abs(ours - theirs);
            if (budget.take(cause)) {
                takeExplanation(input, *comparison, difference, &finding);
                addEvidence(&finding, differenceEvidence(*comparison, difference, Side::Emsp));
                addEvidence(&finding, differenceEvidence(*comparison, difference, Side::Cpo, Part::Expected));
                spanFromEvidence(&finding);
            }
            finding.causes = {{"recomputed", 60, {}}, {"changed", 40, {}}};
            findings.add(std::move(finding));
        }
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        text.title = finding.cause == "cost" ? OcpiCheckText::tr("Operator and partner hold different costs for a CDR")
            : finding.cause == "energy"      ? OcpiCheckText::tr("Operator and partner hold different energy for a CDR")
                                             : OcpiCheckText::tr("Operator and partner hold a CDR differently");
        text.message = OcpiCheckText::tr("CDR %1: %2 is %3 at the operator and %4 at the partner.")
                           .arg(argument(finding, 0), argument(finding, 1), argument(finding, 2), argument(finding, 3));
        text.meaning = OcpiCheckText::tr("The two invoices do not agree; the CDR is disputed when the accounts are settled.");
        text.causes = {{OcpiCheckText::tr("The partner computes amounts anew, or rounds them, instead of keeping what was sent."), {}},
                       {OcpiCheckText::tr("The operator changed the CDR after it was sent, without a credit."), {}}};
        text.advice = OcpiCheckText::tr("Keep CDRs as they were sent. Correct them by a Credit CDR and a new one.");
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 10 (a CDR cannot be changed once it is sent)");
        return text;
    }
};

} // namespace

void addCdrContentChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<CdrPeriods>());
    checks.push_back(std::make_unique<CdrSums>());
    checks.push_back(std::make_unique<CdrCredit>());
    checks.push_back(std::make_unique<CdrCurrencyAndTime>());
    checks.push_back(std::make_unique<CdrDiffers>());
}

} // namespace Roamscope
