// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/dataset.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace Roamscope {

/// How much two values may differ before it counts. All amounts are decimal texts, compared exactly.
struct RuleTolerance
{
    enum class Kind : quint8 {
        None,
        Number, ///< absolute, in the field's own unit
        Percent, ///< of the larger of the two
        Money, ///< absolute, in the currency's main unit
        Distance, ///< metres between two coordinates
        Time, ///< seconds between two moments
        Decimals, ///< equal once both are rounded to so many decimals, half away from zero
    };
    Kind kind = Kind::None;
    double amount = 0;
    QString text {}; ///< the amount as the user wrote it

    bool operator==(const RuleTolerance &) const = default;
};

/// One rule for one field: what two parties agreed does not matter.
struct ComparisonRule
{
    QString id {}; ///< stable; unique in its set
    /// Which values: "Connector.max_electric_power" (object and field), "max_electric_power" (in any object), or a
    /// path without keys with * for one step and ** for any number ("/evses/**", "/evses/connectors/*").
    QString field {};
    std::optional<OcpiModule> module {}; ///< nothing = any
    QString key {}; ///< only this object's id; empty = all
    bool ignore = false; ///< whatever the values are
    bool anyCase = false; ///< letter case does not matter
    bool trim = false; ///< blanks at both ends do not matter
    bool anyOrder = false; ///< the order of a list does not matter
    RuleTolerance tolerance {};
    QString reason {}; ///< in the user's words: "rounded to 3 decimals by their backend"
    bool enabled = true;

    bool operator==(const ComparisonRule &) const = default;
    /// What it does, in a translated sentence: "Connector.max_electric_power: may differ by 100".
    QString description() const;
};

/// The rules of a comparison. Read from and written to a JSON document that the workspace keeps
/// (Workspace::Thing::Comparison, member "rules") or that stands in a file of its own (`diff --rules`).
class RuleSet
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::RuleSet)
public:
    /// Reads {"format": "roamscope-rules", "version": 1, "rules": […]}, a bare list, or any object with such a
    /// "rules" member. False with a translated *error ("rule 3: tolerance: …") when a rule cannot be understood.
    static bool fromJson(const QByteArray &json, RuleSet *rules, QString *error);
    static bool fromJson(const QJsonObject &object, RuleSet *rules, QString *error);
    /// From a file; the error begins with its name.
    static bool load(const QString &path, RuleSet *rules, QString *error);
    /// The whole document; members that were not understood when reading are kept.
    QJsonObject toJson() const;

    const std::vector<ComparisonRule> &rules() const { return m_rules; }
    void setRules(std::vector<ComparisonRule> rules) { m_rules = std::move(rules); }
    /// Gives it an id when it has none; a rule with the same id is replaced.
    void add(ComparisonRule rule);
    bool remove(const QString &id);
    bool isEmpty() const { return m_rules.empty(); }
    bool operator==(const RuleSet &other) const { return m_rules == other.m_rules; }

private:
    std::vector<ComparisonRule> m_rules;
    QJsonObject m_other; ///< members of the document that are not ours
};

} // namespace Roamscope
