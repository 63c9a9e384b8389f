// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheet.h"
#include "mapping/sourcereader.h"
#include "models/capture/frame.h"
#include "models/catalog/decimal.h"

#include <optional>
#include <string>
#include <vector>

namespace Roamscope {

/// What a sample measures, as far as periods need it.
enum class SampleGroup : quint8 { Energy, Export, Power, Current, StateOfCharge, Other, Time };

/// How samples become periods (docs/sheet-format.md, "Segments").
struct SegmentOptions
{
    /// Slots of one sample's fields, in the row that holds them; several where protocols differ.
    struct Fields
    {
        std::vector<int> value, measurand, unit, multiplier, context, phase, location, state;
    };
    struct SampleList
    {
        int slot = 0; ///< of the array, in the element's row
        int scope = 0;
        Fields fields {};
    };
    struct Change
    {
        bool price = false;
        PathTrie trie {};
        int time = 0;
        int value = 0;
        std::string path {}; ///< of the list, in the source
    };
    enum Cut : quint8 { Status = 1, Price = 2, Power = 4, Sample = 8, Context = 16, Phase = 32 };

    PathTrie trie {}; ///< of one element
    std::vector<int> time {};
    Fields own {}; ///< the element itself is a sample
    std::vector<SampleList> lists {};
    std::vector<std::string> contexts {}, locations {}, registers {};
    std::optional<Decimal> wrap {};
    Decimal meterFactor {1}; ///< of beginValue and endValue, to Wh
    std::vector<Change> changes {};
    int cut = Status | Price | Power;
    Decimal powerBelow {100};
    qint64 every = 0; ///< s; 0 = not
    std::string begin {}, end {}, beginValue {}, endValue {}; ///< paths in the source; may be empty

    /// Null with *error set (translated) when a parameter is wrong.
    static std::shared_ptr<const SegmentOptions> read(const SheetJson &json, QString *error);
};

struct SegmentInput
{
    std::vector<std::string_view> elements {}; ///< JSON text of each
    TimeUs begin = noTime;
    TimeUs end = noTime;
    std::optional<Decimal> beginValue {};
    std::optional<Decimal> endValue {};
    std::vector<std::vector<std::string_view>> changes {}; ///< elements of each list of SegmentOptions::changes
};

/// Where the values of a period stand in the source.
struct SegmentOrigin
{
    SampleGroup group = SampleGroup::Other;
    const char *at = nullptr; ///< of a sample's value, or an element's time
};

/// Joins samples into periods.
class Segmenter
{
public:
    explicit Segmenter(const SegmentOptions &options);

    /// Appends a JSON array with one object a period to *json; `origins` gets a list for each.
    void run(const SegmentInput &input, std::string *json, std::vector<std::vector<SegmentOrigin>> *origins);
    /// The group that a period's field belongs to ("energy_wh" → Energy).
    static SampleGroup groupOf(std::string_view field);

private:
    struct Sample
    {
        TimeUs time = noTime;
        SampleGroup group = SampleGroup::Other;
        int rank = 0; ///< of its register among SegmentOptions::registers
        bool interval = false;
        Decimal value {};
        std::string measurand {}, context {}, phase {}, state {};
        const char *at = nullptr;
        const char *timeAt = nullptr;
    };
    struct Span ///< energy of one step of the register
    {
        TimeUs from = noTime;
        TimeUs to = noTime;
        Decimal energy {};
        const char *at = nullptr;
    };
    struct Point
    {
        TimeUs time = noTime;
        Decimal value {};
        const char *at = nullptr;
    };
    struct Period
    {
        TimeUs from = noTime;
        TimeUs to = noTime;
        int cuts = 0;
        std::string status {}, price {}, context {};
        Decimal energy {};
        bool hasEnergy = false;
        std::optional<bool> charging {};
    };
    struct StateChange
    {
        TimeUs time = noTime;
        bool price = false;
        std::string value {};
    };

    void collect(const SegmentInput &input);
    void sampleOf(const SourceSlot *row, const SegmentOptions::Fields &fields, TimeUs time, const char *timeAt);
    void collectChanges(const SegmentInput &input);
    std::vector<Point> series(SampleGroup group, int rank, bool *interval) const;
    void spans(const SegmentInput &input);
    void cut(const SegmentInput &input);
    void share();
    void write(std::string *json, std::vector<std::vector<SegmentOrigin>> *origins) const;

    const SegmentOptions &m_options;
    SourceReader m_reader;
    std::vector<Sample> m_samples;
    std::vector<StateChange> m_changes;
    std::vector<Span> m_spans;
    std::vector<Span> m_exports;
    std::vector<Point> m_register; ///< its readings, for the begin and end of each period
    std::vector<Period> m_periods;
    bool m_hasStatus = false;
};

} // namespace Roamscope
