// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/cdrprices.h"
#include "models/insight/ocpiobjectcheck.h"

#include <algorithm>
#include <map>

namespace Roamscope {

using namespace OcpiFindings;

namespace {

/// CDRs whose total is not what their tariff says.
class CdrPriceDiffers : public OcpiObjectCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("cdr-price"); }
    InsightArea area() const override { return InsightArea::TariffsAndCdrs; }
    int needs() const override { return Cdrs; }
    QString title() const override { return OcpiCheckText::tr("A CDR's total is not what its tariff says"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Prices every CDR with the tariff that it carries, or with the version that held when the charge began, and looks for the reading or "
                                 "the version that gives what the CDR states. Silent within half of the last digit that the CDR writes.");
    }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{"cdr-price.least", 0, QLatin1StringView(""), 0, 1000}};
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        const std::shared_ptr<const CdrPrices> prices = input.readings->prices(input);
        // What one cause costs together is the first thing that is asked.
        struct Sum
        {
            MoneySums over;
            MoneySums under;
            quint64 count = 0;
        };
        std::map<QByteArray, Sum> sums;
        for (const CdrPrice &price : prices->deviations) {
            Sum &sum = sums[causeOf(price)];
            ++sum.count;
            const Exact difference = price.stated - price.computed;
            (difference.sign() > 0 ? sum.over : sum.under).add({price.currency.constData(), std::size_t(price.currency.size())}, difference.abs());
        }
        const double least = input.thresholds.value("cdr-price.least");
        EvidenceBudget budget;
        for (const CdrPrice &price : prices->deviations) {
            const Exact difference = price.stated - price.computed;
            if (difference.abs().toDouble() < least)
                continue;
            const QByteArray cause = causeOf(price);
            const Sum &sum = sums[cause];
            const bool small = price.cause == DeviationCause::Rounding;
            Finding finding = make(cause, small ? Severity::Warning : Severity::Error, price.id, DatasetRole::Cpo);
            finding.values = {price.id, price.stated.toText(4), price.computed.toText(4), price.currency, difference.abs().toText(4),
                              difference.sign() > 0 ? "over" : "under", QByteArray::number(int(price.cause)), price.detail, price.tariff,
                              QByteArray::number(sum.count), sum.over.toValue(), sum.under.toValue(), price.field,
                              policyDepartures(price.policy).join(QStringLiteral("; ")).toUtf8()};
            finding.atStake = difference.abs().toDouble();
            if (budget.take(cause)) {
                if (price.frame != noFrame && input.capture)
                    addEvidence(&finding, frameEvidence(*input.capture, price.frame, "/total_cost", price.stated.toText(4)));
                else if (price.role != DatasetRole::Unknown)
                    addEvidence(&finding, objectEvidence(ocpiSide(input, price.role), OcpiModule::Cdrs, price.element, "/total_cost", price.stated.toText(4)));
                spanFromEvidence(&finding);
            }
            finding.causes = {{cause, price.examined && price.cause != DeviationCause::Unknown ? 90 : 30, {}}};
            findings.add(std::move(finding));
        }
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        const auto cause = DeviationCause(std::clamp(finding.values.value(6).toInt(), 0, int(DeviationCause::Count) - 1));
        const bool older = cause == DeviationCause::OtherTariff;
        text.title = older ? OcpiCheckText::tr("A CDR was priced with another version of its tariff")
            : cause == DeviationCause::Unknown
            ? OcpiCheckText::tr("A CDR's total cannot be explained by its tariff")
            : OcpiCheckText::tr("A CDR's total differs from its tariff: %1").arg(causeName(cause));
        text.message = OcpiCheckText::tr("CDR %1 states %2 without tax; tariff %3 gives %4.")
                           .arg(argument(finding, 0), money(finding, 1), argument(finding, 8), money(finding, 2));
        // The reading itself is known where the finding was made; its words are kept with it.
        PriceDeviation deviation;
        deviation.cause = cause;
        deviation.detail = finding.values.value(7);
        const bool needsReading = cause == DeviationCause::Rounding || cause == DeviationCause::StepSize || cause == DeviationCause::ParkingStep
            || cause == DeviationCause::LimitAndTax || cause == DeviationCause::FlatRepeated || cause == DeviationCause::Several;
        const QString reason = finding.cause == "not-examined"
            ? OcpiCheckText::tr("Its cause was not looked for, since too many CDRs deviate.")
            : needsReading ? OcpiCheckText::tr("It comes out under another reading of the specification: %1.").arg(argument(finding, 13))
                           : deviation.causeText();
        text.message += QLatin1Char(' ') + reason;
        const bool over = finding.values.value(5) == "over";
        text.meaning = over ? OcpiCheckText::tr("The driver is billed %1 too much.").arg(money(finding, 4)) : OcpiCheckText::tr("%1 are not billed.").arg(money(finding, 4));
        const int count = finding.values.value(9).toInt();
        if (count > 1) {
            const QString tooMuch = MoneySums::text(finding.values.value(10));
            const QString tooLittle = MoneySums::text(finding.values.value(11));
            QString sum = OcpiCheckText::tr("%n CDR(s) have this cause:", nullptr, count);
            if (!tooMuch.isEmpty())
                sum += QLatin1Char(' ') + OcpiCheckText::tr("%1 billed too much").arg(tooMuch) + (tooLittle.isEmpty() ? QLatin1Char('.') : QLatin1Char(','));
            if (!tooLittle.isEmpty())
                sum += QLatin1Char(' ') + OcpiCheckText::tr("%1 billed too little.").arg(tooLittle);
            text.meaning += QLatin1Char(' ') + sum;
        }
        text.causes = {{older ? OcpiCheckText::tr("The billing keeps a price of its own, or refreshes its tariffs later than OCPI.")
                            : cause == DeviationCause::Unknown
                            ? OcpiCheckText::tr("The billing used prices or volumes that are not in the CDR.")
                            : causeName(cause),
                        reason}};
        text.advice = older ? OcpiCheckText::tr("Let billing and OCPI read the same tariff. Credit the CDR, and send it anew at the price that held.")
            : cause == DeviationCause::Rounding
            ? OcpiCheckText::tr("Agree on one place and mode of rounding with the partner; the specification has none. Best round the total once.")
            : cause == DeviationCause::Unknown
            ? OcpiCheckText::tr("Open the CDR in Price: it shows each part of the amount. Ask the operator which prices were used.")
            : OcpiCheckText::tr("Agree on the reading with the partner, correct the billing, and credit the CDRs concerned. Price shows each part of the amount.");
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 11.3.1 (Tariff), 10.3.1 (CDR.total_cost)");
        return text;
    }

private:
    static QByteArray causeOf(const CdrPrice &price)
    {
        if (!price.examined)
            return "not-examined";
        const QLatin1StringView id = causeId(price.cause);
        return QByteArray(id.data(), id.size());
    }

    static QString money(const Finding &finding, int index)
    {
        return OcpiCheckText::tr("%1 %2", "amount and currency").arg(numberArgument(finding, index, 4), argument(finding, 3)).trimmed();
    }
};

} // namespace

void addCdrPriceChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<CdrPriceDiffers>());
}

} // namespace Roamscope
