// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"

#include <QFlags>
#include <QHash>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>
#include <vector>

namespace Roamscope {

/// What auto-map looks at of one field of a source or a target.
struct AutoMapField
{
    QString pointer {}; ///< JSON Pointer, "*" for the items of an array
    FieldType type = FieldType::Any;
    bool array = false; ///< the field itself is a list
    bool required = false;
    QString unit {}; ///< "Wh", "kW"; empty where there is none
    int maxLength = -1; ///< code points; −1 = no limit
    QStringList values {}; ///< of an enumeration
    QStringList samples {}; ///< values seen, as text; a few
};

/// Why a source field is thought to belong to a target field.
enum class MatchSign : quint16 {
    SameName = 0x001, ///< but for case and separators
    SamePath = 0x002, ///< the parents too
    Renamed = 0x004, ///< a later version of the protocol gave it another name
    SameWords = 0x008,
    Synonyms = 0x010,
    SameUnit = 0x020,
    UnitConverts = 0x040,
    SameType = 0x080,
    ValuesFit = 0x100, ///< all samples could stand in the target as they are
    EnumOverlap = 0x200,
    TypeConverts = 0x400,
    ValuesMisfit = 0x800,
};
Q_DECLARE_FLAGS(MatchSigns, MatchSign)
Q_DECLARE_OPERATORS_FOR_FLAGS(MatchSigns)

/// One source field offered for one target field.
struct Suggestion
{
    int source = -1; ///< places in the lists given to AutoMap
    int target = -1;
    double score = 0; ///< 0 … 1
    MatchSigns signs {};
    QString detail {}; ///< "kWh → Wh", "finish = end", "OCPI 2.2.1", "3 of 5"
    /// Why, in a translated sentence without a full stop.
    QString reason() const;
};

/// Finds which source fields belong to which target fields: by name, by what names mean (across protocol
/// versions too), type, unit, values of an enumeration, and values seen. Immutable once made; may be used
/// from any thread. Takes some 10 ms for 2,000 source and 500 target fields.
class AutoMap
{
public:
    AutoMap(std::vector<AutoMapField> sources, std::vector<AutoMapField> targets);
    ~AutoMap();
    AutoMap(const AutoMap &) = delete;
    AutoMap &operator=(const AutoMap &) = delete;

    const std::vector<AutoMapField> &sources() const { return m_sources; }
    const std::vector<AutoMapField> &targets() const { return m_targets; }

    /// The best source fields for one target field, best first; those below `minimum` are left out.
    QList<Suggestion> suggestionsFor(int target, int maximum = 8, double minimum = 0.2) const;
    /// One suggestion at most for each target field, best first. A source field is offered a second time
    /// only where it fits clearly. Gives what it has when cancelled.
    QList<Suggestion> best(double minimum = 0.4, const std::atomic_bool *cancelled = nullptr) const;

private:
    struct Traits;
    struct Side;
    double score(int source, int target, Suggestion *suggestion) const;
    void explain(Suggestion &suggestion) const;
    std::vector<int> candidates(int target, std::vector<quint32> &seen, quint32 mark) const;

    std::vector<AutoMapField> m_sources;
    std::vector<AutoMapField> m_targets;
    std::unique_ptr<Side> m_source;
    std::unique_ptr<Side> m_target;
    std::vector<double> m_weights; ///< of meanings
    std::vector<std::vector<int>> m_byMeaning; ///< source fields that speak of a meaning
    std::vector<std::vector<int>> m_byValue; ///< source fields that have had a value of a target's enumeration
    QHash<quint64, int> m_renames; ///< source tail, target tail → place in FieldWords::renames()
};

} // namespace Roamscope
