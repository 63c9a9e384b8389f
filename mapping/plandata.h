// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/lookupdata.h"
#include "mapping/segment.h"
#include "mapping/sheet.h"
#include "mapping/sourcereader.h"
#include "mapping/stepinfo.h"
#include "mapping/units.h"
#include "mapping/zone.h"
#include "models/catalog/decimal.h"

#include <QRegularExpression>

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace Roamscope {

struct MappingValue;
using MappingList = std::vector<MappingValue>;

/// What flows through a chain. Small and cheap to copy: texts stand in the source document, in the plan, or in the
/// arena of the run.
struct MappingValue
{
    enum class Kind : quint8 {
        Missing,
        Slot, ///< as it stands in a document
        Text, ///< UTF-8, without escapes
        Number,
        Json, ///< any JSON text
        List,
    };
    Kind kind = Kind::Missing;
    SourceSlot slot {};
    std::string_view text {}; ///< of Text and Json
    Decimal number {};
    const MappingList *list = nullptr;

    bool isMissing() const { return kind == Kind::Missing; }
};

/// A hop from a row to the rows of an array below it.
struct PathHop
{
    int slot = 0;
    int scope = 0;
};

/// A path, resolved: a slot in the row of one of the loops around it.
struct PathRef
{
    enum class Kind : quint8 { Slot, Number };
    Kind kind = Kind::Slot;
    int loop = 0; ///< 0 = the document
    int slot = 0;
    std::vector<PathHop> hops {}; ///< empty: a single value
};

struct CompiledChain;

/// A constant or a path, resp. a chain (in a condition's case).
struct Operand
{
    MappingValue constant {};
    std::optional<PathRef> path {};
    std::unique_ptr<CompiledChain> chain {};
    bool isValue = false; ///< the value of the chain itself
};

struct CompiledCondition
{
    enum class Kind : quint8 { All, Any, Not, Equals, NotEquals, In, NotIn, Exists, Absent, Less, LessOrEqual, Greater, GreaterOrEqual, Contains, StartsWith, EndsWith, Matches };
    Kind kind = Kind::All;
    std::vector<CompiledCondition> parts {};
    std::optional<PathRef> path {}; ///< none = the value
    std::vector<Operand> operands {};
    QRegularExpression expression {};
};

/// How a table treats what it has no row for.
enum class Unmapped : quint8 { Error, Keep, Omit };

struct TakeStep
{
    std::vector<PathRef> paths {};
    std::unique_ptr<CompiledChain> rule {}; ///< of another rule, instead of paths
};
struct ConstantStep
{
    MappingValue value {};
};
struct EnumStep
{
    struct Row
    {
        std::vector<std::string> from {};
        MappingValue to {};
    };
    std::vector<Row> rows {};
    std::unordered_map<std::string_view, int> index {}; ///< first row of a value; only with one column and no "*"
    std::vector<PathRef> with {};
    std::optional<MappingValue> fallback {};
    Unmapped unmapped = Unmapped::Error;
    bool ignoreCase = false;
    bool indexed = false;
};
struct UnitStep
{
    const Unit *from = nullptr;
    const Unit *to = nullptr;
    std::optional<PathRef> fromPath {};
    std::optional<PathRef> multiplierPath {};
    int decimals = 10;
};
struct NumberStep
{
    std::optional<Operand> multiply {};
    std::optional<Operand> divide {};
    std::optional<Operand> add {};
    std::optional<Operand> subtract {};
    std::optional<Operand> addPercent {};
    std::optional<Operand> removePercent {};
    std::optional<Decimal> minimum {};
    std::optional<Decimal> maximum {};
    std::optional<int> decimals {};
    Rounding rounding = Rounding::HalfUp;
    bool absolute = false;
    bool asText = false;
    bool decimalComma = false;
};
struct DateTimeStep
{
    enum class Input : quint8 { Iso, EpochSeconds, EpochMilliseconds, Pattern };
    enum class Output : quint8 { Rfc3339, Date, Time, EpochSeconds, EpochMilliseconds, Pattern };
    Input input = Input::Iso;
    Output output = Output::Rfc3339;
    QString inputPattern {};
    QString outputPattern {};
    ZonePtr zone {};
    ZonePtr toZone {}; ///< null = UTC
    std::optional<Operand> add {};
    std::optional<Operand> drift {};
    int decimals = -1; ///< of a second; −1 = as in the source
};
struct TextStep
{
    enum class Do : quint8 { Concat, Split, Upper, Lower, Title, Template, Trim, Substring, Pad, Replace, Truncate };
    Do what = Do::Trim;
    std::vector<Operand> parts {};
    std::string separator {};
    std::string find {};
    std::string with {};
    QRegularExpression expression {};
    std::optional<int> index {};
    std::optional<int> length {};
    int start = 1;
    bool left = false;
};
struct LookupStep
{
    std::shared_ptr<const LookupIndex> index {};
    std::optional<MappingValue> fallback {};
    Unmapped unmapped = Unmapped::Error;
};
struct ConditionStep
{
    struct Case
    {
        CompiledCondition when {};
        Operand then {};
    };
    std::vector<Case> cases {};
    std::optional<Operand> otherwise {};
};
struct AggregateStep
{
    enum class Function : quint8 { First, Last, Sum, Difference, Min, Max, Average, Count, Join };
    Function function = Function::First;
    bool ofValue = false; ///< the chain's value is the list
    PathRef list {}; ///< its elements become rows of a loop of their own
    int loop = 0; ///< level of that loop
    std::optional<PathRef> of {};
    std::optional<CompiledCondition> where {};
    std::optional<PathRef> unitPath {};
    const Unit *unit = nullptr;
    bool isRegister = false;
    std::optional<Decimal> wrap {};
    std::string separator {};
};
struct DefaultStep
{
    Operand value {};
    bool empty = false;
};
struct ScriptStep
{
    int script = 0; ///< index into PlanData::scripts
    std::vector<std::pair<std::string, PathRef>> inputs {};
    std::optional<PathRef> element {};
};

using CompiledStepData = std::variant<TakeStep, ConstantStep, EnumStep, UnitStep, NumberStep, DateTimeStep, TextStep, LookupStep, ConditionStep,
                                      AggregateStep, DefaultStep, ScriptStep>;

struct CompiledStep
{
    CompiledStepData data;
    int number = 0; ///< of the rule's steps
};

struct CompiledChain
{
    std::vector<CompiledStep> steps {};
};

/// How a value is fitted to the target's type, where that loses nothing.
enum class Coercion : quint8 { None, Text, Number, Boolean };

/// A for-each: rows of an array, filtered, sorted, perhaps joined into periods.
struct CompiledLoop
{
    PathRef list {}; ///< the array; hops included, the last one gives the rows
    int level = 0; ///< of its rows
    int reader = 0; ///< whose rows they are: the source's, or that of its segments
    std::optional<PathRef> element {}; ///< at sourceLevel, for segments
    int sourceLevel = 0; ///< where `where`, `sort` and `distinct` look; for segments another than `level`
    std::optional<CompiledCondition> where {};
    std::optional<PathRef> sort {};
    std::optional<PathRef> distinct {};
    std::shared_ptr<const SegmentOptions> segment {};
    std::optional<PathRef> begin {}, end {}, beginValue {}, endValue {};
    std::vector<PathRef> changes {}; ///< lists, in the order of SegmentOptions::changes
};

/// A node of the target, in the order in which it is written.
struct TargetNode
{
    enum class Kind : quint8 { Leaf, Object, Fixed, Loop };
    Kind kind = Kind::Object;
    QByteArray prefix {}; ///< `"name":`, empty in an array
    QByteArray pattern {}; ///< pointer with *
    std::vector<TargetNode> children {}; ///< of a Loop: one, its element
    QString rule {}; ///< id
    const Rule *source = nullptr; ///< within PlanData::sheet
    CompiledChain chain {};
    CompiledLoop loop {};
    Coercion coercion = Coercion::None;
    bool wrapInArray = false; ///< the target is a list, whatever the rule gives
    bool dynamic = false; ///< something below takes a value
    int order = 0; ///< of the first rule that fills it or something below it
};

struct CompiledScript
{
    QString rule {};
    QByteArray code {};
    int timeout = 200;
};

/// All that a run needs; immutable after compiling.
struct PlanData
{
    Sheet sheet {};
    std::deque<PathTrie> tries {}; ///< 0 = the source; others: of segments
    TargetNode root {};
    int levels = 1;
    std::vector<CompiledScript> scripts {};
    std::deque<std::string> texts {}; ///< what constants point to
};

} // namespace Roamscope
