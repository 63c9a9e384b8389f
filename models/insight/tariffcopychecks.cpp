// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/cdrprices.h"
#include "models/insight/ocpiobjectcheck.h"

#include "models/pricing/tariffdifference.h"

#include <algorithm>

namespace Roamscope {

using namespace OcpiFindings;

namespace {

using Part = FindingEvidence::Part;
constexpr quint64 mostRepriced = 20'000; ///< CDRs, to say what an old tariff costs

TariffPtr tariffOf(const DatasetPtr &dataset, quint32 element)
{
    if (!dataset || element >= quint32(dataset->count(OcpiModule::Tariffs)))
        return nullptr;
    PricingNotes notes;
    const std::vector<TariffPtr> tariffs = readTariffs(dataset->bytes(dataset->elements(OcpiModule::Tariffs)[element]), dataset->version(), &notes);
    return tariffs.empty() ? nullptr : tariffs.front();
}

/// Tariffs that the partner lacks or holds otherwise.
class TariffNotPropagated : public OcpiObjectCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("tariff-not-propagated"); }
    InsightArea area() const override { return InsightArea::TariffsAndCdrs; }
    int needs() const override { return Ocpi | BothParties; }
    QString title() const override { return OcpiCheckText::tr("A tariff update did not reach the partner"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Compares the tariffs of operator and partner by what they cost. Silent where a tariff is only written otherwise, and while an "
                                 "update may still be on its way.");
    }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{"tariff-not-propagated.behind", 300, QLatin1StringView("s"), 1, 30 * 86400.0}};
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        const ComparisonPtr comparison = input.readings->comparison(input.cpo, input.emsp, input.cancelled);
        if (!comparison || !isComparable(*comparison, OcpiModule::Tariffs))
            return;
        const qint64 least = qint64(input.thresholds.value("tariff-not-propagated.behind") * 1e6);
        QByteArray last;
        for (quint32 i = 0; i < comparison->size(); ++i) {
            const Difference &difference = comparison->at(i);
            if (difference.module != OcpiModule::Tariffs || difference.isTolerated() || isNoise(difference.kind))
                continue;
            if (input.isCancelled())
                return;
            const QByteArray key = comparison->key(difference);
            const QByteArray field = comparison->fieldName(difference.field);
            if (key == last || field == "Tariff.last_updated")
                continue;
            const TariffPtr ours = tariffOf(input.cpo, difference.cpoElement);
            const TariffPtr theirs = tariffOf(input.emsp, difference.emspElement);
            QByteArray cause;
            QString example;
            if (!theirs && ours) {
                cause = "missing";
            } else if (!ours && theirs) {
                cause = "only-partner";
            } else if (ours && theirs) {
                const bool shifted = difference.kind == DifferenceClass::TimeZoneShift;
                const TariffComparison prices = compareTariffs(ours, theirs);
                const bool differ = std::any_of(prices.differences.cbegin(), prices.differences.cend(),
                                                [](const TariffDifference &one) { return one.kind != TariffDifference::Kind::Validity; });
                if (!differ && !shifted && ours->validFrom == theirs->validFrom && ours->validTo == theirs->validTo)
                    continue; // written otherwise, or a field beside the price
                cause = differ ? ours->lastUpdated != noTime && theirs->lastUpdated != noTime && ours->lastUpdated > theirs->lastUpdated ? "old" : "price" : "validity";
                example = prices.exampleText();
                const TimeUs taken = input.emsp->takenAt();
                if (cause == "old" && taken != noTime && taken > ours->lastUpdated && taken - ours->lastUpdated < least)
                    continue; // it may still be on its way
            } else {
                continue;
            }
            last = key;
            Finding finding = make(cause, cause == "only-partner" ? Severity::Note : Severity::Error, key);
            MoneySums over;
            MoneySums under;
            quint64 charges = 0;
            if (ours && theirs)
                reprice(input, ours, theirs, &over, &under, &charges, &finding.atStake);
            finding.values = {key, comparison->path(difference), comparison->valueText(difference, Side::Cpo).toUtf8().left(100),
                              comparison->valueText(difference, Side::Emsp).toUtf8().left(100), example.toUtf8(), QByteArray::number(charges), over.toValue(),
                              under.toValue(), QByteArray::number(ours && theirs && ours->lastUpdated != noTime ? ours->lastUpdated : noTime)};
            const QByteArray outcome = takeExplanation(input, *comparison, difference, &finding);
            if (difference.has(Side::Emsp))
                addEvidence(&finding, differenceEvidence(*comparison, difference, Side::Emsp));
            if (difference.has(Side::Cpo))
                addEvidence(&finding, differenceEvidence(*comparison, difference, Side::Cpo, Part::Expected));
            spanFromEvidence(&finding);
            if (outcome == "refused" || outcome == "unanswered")
                finding.causes = {{"refused", 90, {outcome}}};
            else if (outcome == "never-sent")
                finding.causes = {{"never-sent", 90, {outcome}}};
            else if (outcome == "sent")
                finding.causes = {{"dropped", 80, {outcome}}};
            else if (cause == "validity")
                finding.causes = {{"local-time", 70, {}}, {"never-sent", 30, {}}};
            else
                finding.causes = {{"never-sent", 45, {}}, {"refused", 35, {}}, {"dropped", 20, {}}};
            finding.party = outcome == "never-sent" ? DatasetRole::Cpo : outcome == "sent" ? DatasetRole::Emsp : DatasetRole::Unknown;
            findings.add(std::move(finding));
        }
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        const QString id = argument(finding, 0);
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 11 (new and changed tariffs are pushed)");
        if (finding.cause == "missing") {
            text.title = OcpiCheckText::tr("A tariff is missing at the partner");
            text.message = OcpiCheckText::tr("The operator has tariff %1; the partner does not.").arg(id);
        } else if (finding.cause == "only-partner") {
            text.title = OcpiCheckText::tr("The partner holds a tariff that the operator does not have");
            text.message = OcpiCheckText::tr("The partner holds tariff %1; the operator's list does not have it.").arg(id);
        } else if (finding.cause == "validity") {
            text.title = OcpiCheckText::tr("A tariff is valid at other times by the partner");
            text.message = OcpiCheckText::tr("Tariff %1: %2 is %3 at the operator and %4 at the partner.").arg(id, argument(finding, 1), argument(finding, 2), argument(finding, 3));
        } else if (finding.cause == "old") {
            text.title = OcpiCheckText::tr("The partner prices with an old version of a tariff");
            text.message = OcpiCheckText::tr("The operator changed tariff %1 at %2; the partner still holds the version before. %3")
                               .arg(id, timeArgument(finding, 8), argument(finding, 4));
        } else {
            text.title = OcpiCheckText::tr("The partner holds other prices for a tariff");
            text.message = OcpiCheckText::tr("Tariff %1: both copies are equally old and cost differently: %2 is %3 at the operator and %4 at the partner. %5")
                               .arg(id, argument(finding, 1), argument(finding, 2), argument(finding, 3), argument(finding, 4));
        }
        text.message = text.message.trimmed();
        const int charges = finding.values.value(5).toInt();
        const QString over = MoneySums::text(finding.values.value(6));
        const QString under = MoneySums::text(finding.values.value(7));
        text.meaning = OcpiCheckText::tr("Drivers are shown one price and billed another; the partner disputes every CDR under this tariff.");
        if (charges > 0) {
            text.meaning += QLatin1Char(' ')
                + OcpiCheckText::tr("For %n CDR(s) at hand the partner's copy gives another amount", nullptr, charges)
                + (over.isEmpty() ? QString() : OcpiCheckText::tr(", %1 less than the operator's").arg(over))
                + (under.isEmpty() ? QString() : OcpiCheckText::tr(", %1 more than the operator's").arg(under)) + QLatin1Char('.');
        }
        for (const FindingCause &cause : finding.causes) {
            const bool isSeen = !cause.speaksFor.isEmpty();
            if (cause.id == "refused")
                text.causes.append({OcpiCheckText::tr("It was pushed, and the partner did not take it."), isSeen ? OcpiCheckText::tr("The capture shows the push without success.") : QString()});
            else if (cause.id == "dropped")
                text.causes.append({OcpiCheckText::tr("The partner took it and still uses the other version."), isSeen ? OcpiCheckText::tr("The capture shows that it was sent and accepted.") : QString()});
            else if (cause.id == "local-time")
                text.causes.append({OcpiCheckText::tr("One side wrote local time and called it UTC."), {}});
            else
                text.causes.append({OcpiCheckText::tr("The update was never pushed to this partner."), isSeen ? OcpiCheckText::tr("No message of the capture carries it.") : QString()});
        }
        text.advice = finding.cause == "only-partner"
            ? OcpiCheckText::tr("Let the operator delete it at the partner, after making sure that no connector names it any more.")
            : OcpiCheckText::tr("Push the tariff again, let the partner confirm by a GET, and settle the CDRs since the change.");
        return text;
    }

private:
    static bool isNoise(DifferenceClass kind)
    {
        return kind == DifferenceClass::OrderOnly || kind == DifferenceClass::UnknownFieldDropped || kind == DifferenceClass::TypeDiffers
            || kind == DifferenceClass::VersionCannotHold || kind == DifferenceClass::DanglingReference || kind == DifferenceClass::IdentifierCase;
    }

    /// What the CDRs under this tariff come to by either copy.
    static void reprice(const InsightInput &input, const TariffPtr &ours, const TariffPtr &theirs, MoneySums *over, MoneySums *under, quint64 *charges,
                        double *atStake)
    {
        const OcpiSide side = leadingSide(input, OcpiModule::Cdrs);
        if (!side.dataset)
            return;
        Pricer pricer;
        pricer.setExplaining(false);
        quint64 priced = 0;
        for (const ChargeRecord &record : side.records->cdrs) {
            if (input.isCancelled() || priced >= mostRepriced)
                return;
            PricingNotes notes;
            readEachCharge(side.dataset->bytes(side.dataset->elements(OcpiModule::Cdrs)[record.element]), side.dataset->version(), &notes, [&](Charge &charge) {
                const bool named = std::any_of(charge.tariffs.begin(), charge.tariffs.end(),
                                               [&](const TariffPtr &one) { return one->id.compare(ours->id, Qt::CaseInsensitive) == 0 && sameTariffContent(*one, *ours); });
                if (!named || charge.tariffs.size() != 1)
                    return false;
                ++priced;
                const Exact difference = pricer.price(charge, {ours}).exclVat - pricer.price(charge, {theirs}).exclVat;
                if (difference.isZero())
                    return false;
                ++*charges;
                *atStake += difference.abs().toDouble();
                (difference.sign() > 0 ? over : under)->add({ours->currency.constData(), std::size_t(ours->currency.size())}, difference.abs());
                return false;
            });
        }
    }
};

/// A price that changed while charges ran, and was billed to them from their beginning.
class TariffChangedDuringCharge : public OcpiObjectCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("tariff-changed-during-charge"); }
    InsightArea area() const override { return InsightArea::TariffsAndCdrs; }
    QString title() const override { return OcpiCheckText::tr("A tariff changed during a charge"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Looks for CDRs that bill the whole charge by a version of the tariff that came while it ran. Silent where the version before is "
                                 "not known, where both cost the same, or where the CDR carries both.");
    }
    int needs() const override { return Cdrs; }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        const std::shared_ptr<const CdrPrices> prices = input.readings->prices(input);
        EvidenceBudget budget;
        for (const CdrPrice &price : prices->changes) {
            const Exact difference = price.stated - price.computed;
            Finding finding = make("billed-new", Severity::Warning, price.id, DatasetRole::Cpo);
            finding.values = {price.id, price.tariff, QByteArray::number(price.changed), QByteArray::number(price.start), QByteArray::number(price.end),
                              price.stated.toFixed(2), price.computed.toFixed(2), price.currency, difference.abs().toFixed(2),
                              difference.sign() > 0 ? "over" : "under"};
            finding.atStake = difference.abs().toDouble();
            if (budget.take(finding.cause)) {
                if (price.frame != noFrame && input.capture)
                    addEvidence(&finding, frameEvidence(*input.capture, price.frame, "/tariffs/0/last_updated", QByteArray::number(price.changed)));
                else
                    addEvidence(&finding, objectEvidence(ocpiSide(input, price.role), OcpiModule::Cdrs, price.element, "/tariffs", {}));
                addTariffFrames(input, price, &finding);
            }
            finding.from = input.capture ? price.start : noTime;
            finding.to = input.capture ? price.end : noTime;
            finding.causes = {{"priced-at-end", 80, {}}, {"agreed", 20, {}}};
            findings.add(std::move(finding));
        }
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        text.title = OcpiCheckText::tr("A tariff changed during a charge, and all of it was billed at the new price");
        text.message = OcpiCheckText::tr("CDR %1: tariff %2 changed at %3, while the charge ran from %4 to %5. All of it is billed by the new version: %6 instead of %7 %8 "
                                         "by the one that held when it began.")
                           .arg(argument(finding, 0), argument(finding, 1), timeArgument(finding, 2), timeArgument(finding, 3), timeArgument(finding, 4))
                           .arg(numberArgument(finding, 5), numberArgument(finding, 6), argument(finding, 7));
        text.meaning = finding.values.value(9) == "over"
            ? OcpiCheckText::tr("The driver was shown another price at the start and is billed up to %1 too much; consumer law is on the driver's side.").arg(moneyArgument(finding, 8, 7))
            : OcpiCheckText::tr("Up to %1 less is billed than the driver was shown at the start.").arg(moneyArgument(finding, 8, 7));
        text.causes = {{OcpiCheckText::tr("The billing prices a charge when it ends, by what holds then."), OcpiCheckText::tr("The CDR carries only the version that came during the charge.")},
                       {OcpiCheckText::tr("The parties have agreed on it."), {}}};
        text.advice = OcpiCheckText::tr("Keep the tariff of the start for the whole charge, or begin a new charging period at the change and carry both versions. "
                                        "Better still: give a changed price a new tariff id and a start_date_time.");
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 10.4.6 (a new period when a price component changes)");
        return text;
    }

private:
    /// The push that brought the change.
    static void addTariffFrames(const InsightInput &input, const CdrPrice &price, Finding *finding)
    {
        if (!input.charges || !input.capture)
            return;
        for (const CapturedTariff &captured : input.charges->tariffs) {
            if (captured.tariff->id.compare(price.tariff, Qt::CaseInsensitive) == 0)
                addEvidence(finding, frameEvidence(*input.capture, captured.frame, "/elements", {},
                                                   captured.tariff->lastUpdated == price.changed ? Part::Fact : Part::Before));
        }
    }
};

} // namespace

void addTariffCopyChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<TariffNotPropagated>());
    checks.push_back(std::make_unique<TariffChangedDuringCharge>());
}

} // namespace Roamscope
