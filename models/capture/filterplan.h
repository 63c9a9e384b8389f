// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/bodyreader.h"

#include <memory>
#include <vector>

namespace Roamscope {

/// A filter bound to a capture: names become ids, lines become offsets, cheap tests go first.
/// Immutable after construction; blocks of rows are tested column by column.
class FilterPlan
{
public:
    static constexpr quint32 blockSize = 8192; ///< divides FrameBlock::capacity

    FilterPlan(const FilterNode &node, const Capture &capture);

    /// Appends the rows of [first, last) that match; the range lies in one block.
    void evaluate(FrameId first, FrameId last, std::vector<FrameId> &rows, BodyReader &reader) const;

private:
    struct Step
    {
        const FilterNode *node = nullptr;
        int cost = 0;
        std::vector<Step> children;
        std::vector<quint8> ids; ///< actions or peers that pass
        quint32 mask = 0; ///< kinds, lanes, versions … that pass
        std::vector<std::vector<FilterValue>> offsets; ///< of each source's lines
    };

    Step bind(const FilterNode &node) const;
    void run(const Step &step, FrameId first, quint32 count, const quint8 *in, quint8 *out, BodyReader &reader) const;
    void runTest(const Step &step, FrameId first, quint32 count, const quint8 *in, quint8 *out, BodyReader &reader) const;
    bool searchTogether(const TextSearch &search, FrameId first, quint32 count, const quint8 *in, quint8 *out) const;

    const Capture &m_capture;
    Step m_root;
};

/// The same test for one row without a plan.
bool testRow(const FilterNode &node, const Capture &capture, FrameId id, BodyReader &reader);

/// Versions that pass a test on protocol, as bits.
quint32 protocolMask(const FilterNode &node);

} // namespace Roamscope
