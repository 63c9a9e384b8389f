// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/cdrprices.h"

#include "models/insight/ocpiobjectcheck.h"

#include "models/pricing/charge.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace Roamscope {

using namespace OcpiFindings;

namespace {

constexpr std::size_t mostVersions = 200; ///< of one tariff
constexpr std::size_t mostTariffs = 200'000;
constexpr qint64 second = 1'000'000;

bool sameRestriction(const TariffRestriction &a, const TariffRestriction &b)
{
    return a.startTime == b.startTime && a.endTime == b.endTime && a.startDate == b.startDate && a.endDate == b.endDate && a.minKwh == b.minKwh
        && a.maxKwh == b.maxKwh && a.minCurrent == b.minCurrent && a.maxCurrent == b.maxCurrent && a.minPower == b.minPower && a.maxPower == b.maxPower
        && a.minDuration == b.minDuration && a.maxDuration == b.maxDuration && a.days == b.days && a.reservation == b.reservation;
}

bool sameLimit(const std::optional<PriceLimit> &a, const std::optional<PriceLimit> &b)
{
    return a.has_value() == b.has_value() && (!a || (a->exclVat == b->exclVat && a->inclVat == b->inclVat));
}

/// What goes from one CDR to the next while they are priced.
class CdrPricing
{
public:
    explicit CdrPricing(const InsightInput &input)
        : m_input(input)
        , m_versions(input)
    {
        m_pricer.setExplaining(false);
        for (const DatasetRole role : {DatasetRole::Cpo, DatasetRole::Emsp}) {
            const OcpiSide side = ocpiSide(input, role);
            for (const SiteRecord &site : side.records->sites) {
                if (!site.timeZone.empty())
                    m_zones.try_emplace(foldedRecordId(site.id), recordText(site.timeZone).replace("\\/", "/"));
            }
        }
    }

    std::shared_ptr<CdrPrices> run()
    {
        for (const DatasetRole role : {DatasetRole::Cpo, DatasetRole::Emsp}) {
            const OcpiSide side = ocpiSide(m_input, role);
            if (!side.dataset)
                continue;
            const std::span<const DatasetElement> elements = side.dataset->elements(OcpiModule::Cdrs);
            for (const ChargeRecord &record : side.records->cdrs) {
                if (m_input.isCancelled()) {
                    m_result->complete = false;
                    return m_result;
                }
                if (!m_seen.insert(foldedRecordId(record.id)).second)
                    continue;
                PricingNotes notes;
                readEachCharge(side.dataset->bytes(elements[record.element]), side.dataset->version(), &notes, [&](Charge &charge) {
                    const auto zone = m_zones.find(foldedRecordId(record.locationId));
                    if (charge.timeZone.isEmpty() && zone != m_zones.end())
                        charge.timeZone = zone->second;
                    FrameId frame = noFrame;
                    price(charge, [&](CdrPrice *price) {
                        price->role = role;
                        price->element = record.element;
                        if (frame == noFrame && side.dataset->provenance()) {
                            const std::vector<FrameId> frames = side.dataset->provenance()->frames(OcpiModule::Cdrs, record.element);
                            frame = frames.empty() ? noFrame : frames.back();
                        }
                        price->frame = frame;
                    });
                    return false;
                });
            }
        }
        if (m_input.charges) {
            for (const CapturedCharge &captured : m_input.charges->charges) {
                if (m_input.isCancelled()) {
                    m_result->complete = false;
                    return m_result;
                }
                const QByteArray &id = captured.charge.id;
                if (captured.module != "cdrs" || !m_seen.insert(foldedRecordId({id.constData(), std::size_t(id.size())})).second)
                    continue;
                price(captured.charge, [&](CdrPrice *price) { price->frame = captured.frame; });
            }
        }
        return m_result;
    }

private:
    template<typename Describe> void price(const Charge &charge, Describe describe)
    {
        if (!charge.stated.cost || charge.periods.empty())
            return;
        std::vector<TariffPtr> chosen = charge.tariffs;
        if (chosen.empty()) {
            for (const ChargePeriod &period : charge.periods) {
                const TariffPtr tariff = period.tariffId.isEmpty() ? nullptr : m_versions.at(period.tariffId, charge.start);
                if (tariff && std::find(chosen.begin(), chosen.end(), tariff) == chosen.end())
                    chosen.push_back(tariff);
            }
        }
        if (chosen.empty() || chosen.size() > 20) {
            ++m_result->withoutTariff;
            return;
        }
        ++m_result->priced;
        const PricedCharge priced = m_pricer.price(charge, chosen);
        const StatedPrice &stated = *charge.stated.cost;
        const Exact computed = charge.credit && stated.exclVat.sign() < 0 ? -priced.exclVat : priced.exclVat;
        CdrPrice price;
        price.id = charge.id;
        price.start = charge.start;
        price.end = charge.end;
        price.currency = charge.currency.isEmpty() ? priced.currency : charge.currency;
        price.stated = stated.exclVat;
        price.computed = computed;
        price.tariff = chosen.front()->id;
        price.field = "total_cost";
        if (amountsAgree(stated.exclVat, computed)) {
            findChange(charge, chosen, price, describe);
            return;
        }
        ++m_result->deviating;
        if (m_result->deviations.size() >= CdrPrices::most)
            return;
        price.examined = m_result->deviating <= CdrPrices::mostExamined;
        if (price.examined) {
            std::vector<TariffPtr> others;
            for (const TariffPtr &tariff : chosen) {
                for (const TariffPtr &version : m_versions.of(tariff->id)) {
                    if (others.size() < 20 && !sameTariffContent(*version, *tariff))
                        others.push_back(version);
                }
            }
            for (const PriceDeviation &deviation : checkPrice(charge, chosen, m_pricer, others, m_thorough < CdrPrices::mostThorough)) {
                if (!deviation.field.startsWith("total_cost"))
                    continue;
                price.field = deviation.field;
                price.cause = deviation.cause;
                price.detail = deviation.detail;
                price.policy = deviation.policy;
                break;
            }
            if (price.cause == DeviationCause::Unknown || price.cause == DeviationCause::Several || price.cause == DeviationCause::SumOfParts)
                ++m_thorough; // the long search was needed
        }
        describe(&price);
        m_result->deviations.push_back(std::move(price));
    }

    /// The tariff changed while the charge ran, and all of it was billed by the new one.
    template<typename Describe> void findChange(const Charge &charge, const std::vector<TariffPtr> &chosen, const CdrPrice &like, Describe describe)
    {
        if (chosen.size() != 1 || charge.start == noTime || charge.end == noTime || charge.credit || m_result->changes.size() >= CdrPrices::most)
            return;
        const TariffPtr &tariff = chosen.front();
        if (tariff->lastUpdated == noTime || tariff->lastUpdated <= charge.start + second || tariff->lastUpdated >= charge.end)
            return;
        const TariffPtr before = m_versions.at(tariff->id, charge.start);
        if (!before || before->lastUpdated == noTime || before->lastUpdated > charge.start || sameTariffContent(*before, *tariff))
            return; // raised without a change, or nobody knows what was before
        CdrPrice price = like;
        price.changed = tariff->lastUpdated;
        price.computed = m_pricer.price(charge, {before}).exclVat;
        if (amountsAgree(price.stated, price.computed))
            return;
        describe(&price);
        m_result->changes.push_back(std::move(price));
    }

    const InsightInput &m_input;
    TariffVersions m_versions;
    Pricer m_pricer;
    std::unordered_map<std::string, QByteArray> m_zones; ///< by location
    std::unordered_set<std::string> m_seen;
    int m_thorough = 0;
    std::shared_ptr<CdrPrices> m_result = std::make_shared<CdrPrices>();
};

} // namespace

bool sameTariffContent(const Tariff &first, const Tariff &second)
{
    if (&first == &second)
        return true;
    if (first.currency != second.currency || first.taxIncluded != second.taxIncluded || first.elements.size() != second.elements.size()
        || !sameLimit(first.minPrice, second.minPrice) || !sameLimit(first.maxPrice, second.maxPrice))
        return false;
    for (std::size_t i = 0; i < first.elements.size(); ++i) {
        const TariffElement &a = first.elements[i];
        const TariffElement &b = second.elements[i];
        if (!sameRestriction(a.restriction, b.restriction) || a.components.size() != b.components.size())
            return false;
        for (std::size_t k = 0; k < a.components.size(); ++k) {
            const TariffComponent &x = a.components[k];
            const TariffComponent &y = b.components[k];
            if (x.dimension != y.dimension || x.price != y.price || x.vat != y.vat || x.stepSize != y.stepSize)
                return false;
        }
    }
    return true;
}

TariffVersions::TariffVersions(const InsightInput &input)
{
    std::size_t count = 0;
    if (input.charges) {
        for (const CapturedTariff &captured : input.charges->tariffs) {
            if (++count <= mostTariffs)
                add(captured.tariff);
        }
    }
    // Of two with the same time the operator's word counts.
    for (const DatasetPtr &dataset : {input.cpo, input.emsp}) {
        if (!dataset)
            continue;
        for (const DatasetElement &element : dataset->elements(OcpiModule::Tariffs)) {
            PricingNotes notes;
            for (const TariffPtr &tariff : readTariffs(dataset->bytes(element), dataset->version(), &notes)) {
                if (++count <= mostTariffs)
                    add(tariff);
            }
        }
    }
}

void TariffVersions::add(const TariffPtr &tariff)
{
    if (!tariff || tariff->id.isEmpty() || tariff->elements.empty())
        return;
    std::vector<TariffPtr> &versions = m_versions[tariff->id.toLower()];
    const auto place = std::lower_bound(versions.begin(), versions.end(), tariff->lastUpdated,
                                        [](const TariffPtr &one, TimeUs time) { return one->lastUpdated < time; });
    if (place != versions.end() && (*place)->lastUpdated == tariff->lastUpdated)
        return;
    if (versions.size() < mostVersions)
        versions.insert(place, tariff);
}

const std::vector<TariffPtr> &TariffVersions::of(const QByteArray &id) const
{
    static const std::vector<TariffPtr> none;
    const auto known = m_versions.constFind(id.toLower());
    return known == m_versions.cend() ? none : *known;
}

TariffPtr TariffVersions::at(const QByteArray &id, TimeUs time) const
{
    const std::vector<TariffPtr> &versions = of(id);
    if (versions.empty())
        return nullptr;
    TariffPtr held = versions.front();
    for (const TariffPtr &version : versions) {
        if (version->lastUpdated <= time)
            held = version;
    }
    return held;
}

std::shared_ptr<const CdrPrices> CdrPrices::read(const InsightInput &input)
{
    return CdrPricing(input).run();
}

} // namespace Roamscope
