// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/elementtree.h"
#include "models/compare/normalvalue.h"

#include <map>
#include <string>
#include <vector>

namespace Roamscope {

/// The elements of a tariff as prices with their conditions, so that rewritings which change no price can be seen
/// through without pricing. For each dimension the first element that matches holds (facts/ocpi.md §5): so an element
/// with two price components is two prices, and two prices may change places when they are of different dimensions or
/// can never both match. Restrictions that it does not know make two prices depend on their order.
class TariffStructure
{
public:
    /// `elements` = the list in the tree of a tariff.
    TariffStructure(const ElementTree &tree, quint32 elements, const ComparisonSchema &schema);
    /// True only when both certainly cost the same for every charge.
    bool sameAs(const TariffStructure &other) const;

private:
    struct Price
    {
        std::string dimension; ///< ENERGY, TIME …
        std::string component; ///< all else of the component, in a form that compares
        std::map<std::string, std::string> restrictions; ///< in a form that compares
        bool operator==(const Price &other) const = default;
    };
    static bool mayBothMatch(const Price &a, const Price &b);
    std::string canonical(const ElementTree &tree, quint32 node) const;

    std::vector<Price> m_prices;
    bool m_understood = true;
};

} // namespace Roamscope
