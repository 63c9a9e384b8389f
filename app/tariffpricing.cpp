// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tariffpricing.h"

#include "models/pricing/tariffdifference.h"

#include <algorithm>

namespace Roamscope {

namespace {

class PricingMeaning : public TariffMeaning
{
public:
    Answer compare(QByteArrayView cpo, QByteArrayView emsp, ProtocolVersion version) const override
    {
        using Kind = TariffDifference::Kind;
        const TariffComparison comparison = meaningOf(cpo, emsp, version);
        // What stands beside the elements is compared field by field.
        const bool prices = std::any_of(comparison.differences.cbegin(), comparison.differences.cend(), [](const TariffDifference &difference) {
            return difference.kind == Kind::Price || difference.kind == Kind::Vat || difference.kind == Kind::StepSize;
        });
        if (prices)
            return Answer::Other;
        return comparison.complete ? Answer::Same : Answer::Unknown;
    }

    QString example(QByteArrayView cpo, QByteArrayView emsp, ProtocolVersion version) const override
    {
        return meaningOf(cpo, emsp, version).exampleText();
    }

private:
    // `complete` is false where a side could not be read without doubt.
    static TariffComparison meaningOf(QByteArrayView cpo, QByteArrayView emsp, ProtocolVersion version)
    {
        PricingNotes notes;
        const std::vector<TariffPtr> first = readTariffs(cpo, version, &notes);
        const std::vector<TariffPtr> second = readTariffs(emsp, version, &notes);
        TariffComparison comparison;
        comparison.complete = false;
        if (first.size() != 1 || second.size() != 1)
            return comparison;
        comparison = compareTariffs(first.front(), second.front());
        const auto doubtful = [](const TariffPtr &tariff) {
            return std::any_of(tariff->notes.cbegin(), tariff->notes.cend(), [](const PricingNote &note) { return note.severity() != Severity::Note; });
        };
        comparison.complete = comparison.complete && notes.isEmpty() && !doubtful(first.front()) && !doubtful(second.front());
        return comparison;
    }
};

} // namespace

std::shared_ptr<const TariffMeaning> pricingTariffMeaning()
{
    return std::make_shared<PricingMeaning>();
}

QString priceExample(const Comparison &comparison, const Difference &difference)
{
    if (difference.module != OcpiModule::Tariffs || !comparison.path(difference).contains("elements") || !comparison.options().tariffMeaning)
        return {};
    QByteArrayView bytes[2];
    for (const Side side : {Side::Cpo, Side::Emsp}) {
        const DatasetPtr &dataset = comparison.dataset(side);
        const auto elements = dataset->elements(difference.module);
        if (difference.element(side) >= elements.size())
            return {};
        bytes[side == Side::Emsp] = dataset->bytes(elements[difference.element(side)]);
    }
    return comparison.options().tariffMeaning->example(bytes[0], bytes[1], ProtocolVersion::Unknown);
}

} // namespace Roamscope
