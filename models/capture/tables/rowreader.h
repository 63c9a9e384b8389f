// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/framechunk.h"
#include "models/capture/importer.h"
#include "models/capture/tables/columnmap.h"
#include "models/capture/tables/columnvalues.h"
#include "models/capture/tables/tablecells.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace Roamscope {

struct RecordedFrame;
struct TableSample;

/// What all rows of a table have in common.
struct TableProfile
{
    ColumnMap map {};
    std::vector<std::string> jsonPaths {}; ///< rows are objects with these members; empty = rows are cells
    int zoneMinutes = 0; ///< of times without zone
    bool zoneKnown = false; ///< somebody said it, or the messages did
    bool reversed = false; ///< newest row first
    bool windows1252 = false;
    TimeUs day = 0; ///< midnight of the day of times that stand without a date
    /// The source's bytes, where messages that stand in them whole are indexed where they lie; null = none are.
    const char *text = nullptr;
    quint64 size = 0;
};

/// What a worker makes of one batch of rows.
struct TableChunk
{
    /// A message whose id was made up: as long as `madeUpIdSize`, at `at` in `bytes` and at `row`'s id.
    struct OpenId
    {
        quint32 row = 0; ///< of `frames`
        qsizetype at = 0;
        bool sameAsBefore = false; ///< the response of the frame before: one row held both
        std::string action {}; ///< of a response, where the table tells it
    };
    static constexpr int madeUpIdSize = 16;

    std::size_t index = 0;
    TableBatch batch {};
    FrameChunk frames {}; ///< offsets of frames in the arena count in `bytes`
    QByteArray bytes {};
    std::vector<OpenId> openIds {};
    std::vector<quint32> firstFrames {}; ///< of each row of the batch that became any
};

/// Makes messages, HTTP exchanges and events of rows. One per thread.
class RowReader
{
public:
    explicit RowReader(const TableProfile &profile);
    ~RowReader();
    RowReader(const RowReader &) = delete;
    RowReader &operator=(const RowReader &) = delete;

    /// Reads chunk.batch into the rest of the chunk.
    void read(TableChunk &chunk);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Learns from a sample what single rows cannot tell: the zone from the CSMS's own times, whether the newest row comes first.
TableProfile learnTable(const TableSample &sample, const ColumnMap &map, const ImportOptions &options, TimeUs modified);

} // namespace Roamscope
