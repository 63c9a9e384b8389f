// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "models/compare/comparisonschema.h"
#include "models/compare/fielddiff.h"

#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace Roamscope {

/// Texts one after the other in blocks that never move. One thread appends while any number read what was published.
class TextStore
{
public:
    TextStore();
    ~TextStore();
    /// 0 for an empty text, and when the store is full. Texts are cut at 60,000 bytes.
    quint32 append(std::string_view text);
    std::string_view text(quint32 id) const;

private:
    static constexpr quint32 blockShift = 18;
    static constexpr quint32 blockSize = 1u << blockShift;
    static constexpr quint32 maximumBlocks = 1u << 12; // 1 GiB
    std::unique_ptr<std::unique_ptr<char[]>[]> m_blocks;
    quint32 m_end = 4; // 0 is the empty text
};

/// What a Comparison holds.
struct Comparison::Private
{
    static constexpr quint32 blockShift = 12;
    static constexpr quint32 blockMask = (1u << blockShift) - 1;

    DatasetPtr datasets[2];
    ComparisonOptions options;
    std::unique_ptr<ComparisonSchema> schema;
    std::vector<OcpiModule> modules;
    std::vector<std::unique_ptr<Difference[]>> blocks; // sized once
    std::atomic<quint32> size {0};
    std::atomic_bool complete {false};
    TextStore texts;

    mutable std::mutex mutex; // what follows
    ComparisonSummary summary;
    std::vector<ComparisonNotice> notices;
    std::vector<std::string> fields;
};

/// The writing side of a Comparison, used by one thread at a time.
class ComparisonWriter
{
public:
    ComparisonWriter(const DatasetPtr &cpo, const DatasetPtr &emsp, const ComparisonOptions &options);

    const std::shared_ptr<Comparison> &comparison() const { return m_comparison; }
    const ComparisonSchema &schema() const { return *m_data.schema; }

    struct Batch
    {
        std::vector<FoundDifference> found {};
        std::vector<std::string> keys {}; ///< of `found`, one each
        std::array<quint64, noiseKindCount> noise {};
        qint64 pairs = 0;
        qint64 differentPairs = 0;
        qint64 alone = 0; ///< objects that one side lacks
        quint64 bytes = 0;
    };
    void add(OcpiModule module, Batch &batch);
    void addNotice(const ComparisonNotice &notice);
    void setCounts(OcpiModule module, qint64 cpo, qint64 emsp);
    void finish(bool complete);

private:
    quint32 fieldId(const std::string &name);
    quint32 pathId(const std::string &path);
    void keep(const Difference &difference);

    std::shared_ptr<Comparison> m_comparison;
    Comparison::Private &m_data;
    std::unordered_map<std::string, quint32> m_unknownFields;
    std::unordered_map<std::string, quint32> m_paths; ///< short ones, bounded
    std::string m_lastKey;
    quint32 m_lastKeyId = 0;
    std::unordered_map<quint32, std::size_t> m_fieldCounts; ///< field → index in the summary
    qint64 m_dropped = 0;
};

} // namespace Roamscope
