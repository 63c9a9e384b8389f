// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "models/compare/normalvalue.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Roamscope {

/// One difference, as a rule looks at it.
struct RuleCase
{
    OcpiModule module = OcpiModule::Locations;
    DifferenceClass kind = DifferenceClass::Value;
    std::string_view key {}; ///< of the object
    /// Its field and those that hold it, outermost first: "Location.evses", "EVSE.connectors", "Connector.id".
    std::vector<std::string_view> fields {};
    std::string_view path {}; ///< without keys: "evses/connectors/id"
    bool bothScalar = false;
    std::string_view cpo {}; ///< what they say, unescaped
    std::string_view emsp {};
    bool isTime = false;
    std::optional<double> distance {}; ///< metres between the two coordinates
};

/// Rules, prepared for asking. Immutable and safe to share between threads.
class RuleEvaluator
{
public:
    explicit RuleEvaluator(const RuleSet &rules);

    bool isEmpty() const { return m_rules.empty(); }
    /// The first rule that tolerates it, counted from 1 in the order of the set; 0 when none does.
    quint16 ruleFor(const RuleCase &difference) const;
    /// Metres on a sphere between two points in degrees.
    static double metres(double latitudeA, double longitudeA, double latitudeB, double longitudeB);

private:
    struct Prepared
    {
        ComparisonRule rule;
        quint16 number = 0;
        std::string field; ///< "Connector.max_electric_power", "max_electric_power"
        std::vector<std::string> path; ///< steps, when it is a path
        std::string key;
        std::string toleranceText;
    };
    static bool matches(const Prepared &rule, const RuleCase &difference);
    static bool tolerates(const Prepared &rule, const RuleCase &difference);

    std::vector<Prepared> m_rules;
};

} // namespace Roamscope
