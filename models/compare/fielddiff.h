// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "models/compare/elementtree.h"

#include <boost/container/small_vector.hpp>

#include <array>
#include <string>
#include <vector>

namespace Roamscope {

class RuleEvaluator;
struct WrittenNumber;

/// One step from an object to a value in it.
struct ValueStep
{
    const SchemaField *field = nullptr; ///< a member that the schema knows
    std::string_view text {}; ///< else its name, or the key of a list's item
    std::string_view second {}; ///< the second part of a key that has two ("1 08:00")
    bool escaped = false;
    bool item = false; ///< an item of a list, not a member
    quint32 index = 0; ///< of an item without key; only where `text` is empty
};

/// A difference with its texts, before the Comparison keeps them.
struct FoundDifference
{
    Difference difference;
    std::string path;
    std::string unknownField; ///< "Connector.x_phase" where the schema has no field for it
};

/// Compares the values of two objects that stand for the same thing. One per thread; its results are taken away after
/// each pair.
class FieldDiff
{
public:
    FieldDiff(const ComparisonSchema &schema, const RuleEvaluator &rules, const std::shared_ptr<const TariffMeaning> &meaning,
              quint64 (*weakenHash)(quint64));

    /// The trees must be read from the object's module root. Appends to found(); counts noise.
    void compare(OcpiModule module, const ElementTree &cpo, const ElementTree &emsp);
    /// An object that only one side has: found() gets one difference.
    void missing(OcpiModule module, const ElementTree &tree, Side has);

    std::vector<FoundDifference> &found() { return m_found; }
    std::array<quint64, noiseKindCount> &noise() { return m_noise; }
    /// The id of an object as text ("LOC1"), and the party that owns it ("DE*ABC").
    static std::string keyOf(const ElementTree &tree, const SchemaObject &schema);
    static std::string partyOf(const ElementTree &tree, const SchemaObject &schema);
    /// True when both name the same object (all key fields equal; a party that is not named matches any).
    static bool sameKey(const ElementTree &cpo, const ElementTree &emsp, const SchemaObject &schema);
    /// The child of an object for a field; 0 when it has none.
    static quint32 child(const ElementTree &tree, quint32 object, int field);

private:
    enum class Leaf : quint8 { Equal, Noise, SameOtherType, Different };
    using Nodes = boost::container::small_vector<quint32, 16>;
    struct Level
    {
        const SchemaObject *schema = nullptr;
        quint32 nodes[2] = {};
        bool present[2] = {};
    };
    struct Item
    {
        quint64 hash = 0;
        quint32 node = 0;
        quint32 index = 0;
    };
    using Items = boost::container::small_vector<Item, 16>;

    const TreeNode &node(int side, quint32 index) const { return m_trees[side]->node(index); }
    bool stop() const { return m_quiet > 0 && m_differs; }
    void count(NoiseKind kind) { ++m_noise[std::size_t(kind)]; }

    void objects(quint32 a, quint32 b, const SchemaObject &schema);
    void unknownMembers(quint32 a, quint32 b);
    void field(const SchemaField &field, quint32 a, quint32 b);
    void single(const SchemaField &field, quint32 a, quint32 b);
    void oneSided(const SchemaField *field, int side, quint32 node);
    Leaf leaf(const SchemaField *field, quint32 a, quint32 b);
    Leaf texts(const SchemaField *field, const TreeNode &a, const TreeNode &b);
    /// Values that no schema describes.
    bool sameUnknown(quint32 a, quint32 b);

    void lists(const SchemaField &field, quint32 a, quint32 b);
    void keyedLists(const SchemaField &field, const Nodes &a, const Nodes &b, bool set);
    void plainSets(const SchemaField &field, quint32 listA, quint32 listB, const Nodes &a, const Nodes &b);
    void objectSets(const SchemaField &field, const Nodes &a, const Nodes &b);
    void sequences(const SchemaField &field, quint32 listA, quint32 listB, const Nodes &a, const Nodes &b);
    void pair(const SchemaField &field, quint32 a, quint32 b, const ValueStep &step);
    void itemMissing(const SchemaField &field, int side, quint32 node, const ValueStep &step);
    bool equalQuietly(const SchemaField &field, quint32 a, quint32 b);
    Nodes items(int side, quint32 list) const;
    ValueStep keyStep(const SchemaField &field, int side, quint32 node, quint32 index) const;
    quint64 keyHash(const SchemaField &field, int side, quint32 node) const;
    bool keysEqual(const SchemaField &field, quint32 a, int sideA, quint32 b, int sideB, bool *caseDiffers) const;
    /// Notes items whose key stands there before; which of them do.
    std::vector<bool> duplicates(const SchemaField &field, int side, const Items &items);
    quint64 valueHash(const SchemaField *field, int side, quint32 node, int depth) const;
    bool isVoid(const SchemaField *field, int side, quint32 node) const;
    bool sameTariff(quint32 a, quint32 b);

    /// Notes a difference at m_steps, with its class; what is returned is the last of m_found.
    FoundDifference &record(const SchemaField *field, quint32 a, quint32 b, bool hasA, bool hasB,
                            DifferenceClass kind = DifferenceClass::Count);
    void noteAge(Difference *difference) const;
    void classifyMissing(Difference *difference, const SchemaField *field, quint32 index, int side, const std::string &path) const;
    void classifyValues(Difference *difference, const SchemaField &field, quint32 a, quint32 b, const std::string &path) const;
    bool classifyText(Difference *difference, const SchemaField &field, std::string_view a, std::string_view b) const;
    bool classifyNumber(Difference *difference, const SchemaField &field, const WrittenNumber &a, const WrittenNumber &b) const;
    bool isSwapped(const SchemaField &field) const;
    bool isSupported(int side, const SchemaField &field, const std::string &path, const TreeNode &value) const;
    void applyRules(FoundDifference *found, const SchemaField *field, quint32 a, quint32 b, bool hasA, bool hasB) const;
    std::string pathText() const;
    std::string fieldPath() const;

    const ComparisonSchema &m_schema;
    const RuleEvaluator &m_rules;
    std::shared_ptr<const TariffMeaning> m_meaning;
    quint64 (*m_weakenHash)(quint64);
    const ElementTree *m_trees[2] = {};
    OcpiModule m_module = OcpiModule::Locations;
    std::vector<Level> m_levels;
    std::vector<ValueStep> m_steps;
    std::vector<FoundDifference> m_found;
    std::array<quint64, noiseKindCount> m_noise {};
    FoundDifference m_scratch; ///< what record() gives while m_quiet
    int m_quiet = 0;
    bool m_differs = false;
};

} // namespace Roamscope
