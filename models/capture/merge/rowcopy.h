// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"

#include <atomic>
#include <vector>

namespace Roamscope {

/// Gives the names of a table new numbers in another one: only those that are used get there.
class NameMap
{
public:
    NameMap(const StringTable &from, StringTable &to);
    quint16 operator()(quint16 id)
    {
        qint32 &number = m_numbers[id];
        if (number < 0)
            number = intern(id);
        return quint16(number);
    }
    /// Numbers all that are used, so that only look-ups are left: then any thread may read.
    void use(quint16 id) { (*this)(id); }
    quint16 known(quint16 id) const { return m_numbers[id] < 0 ? quint16(0) : quint16(m_numbers[id]); }

private:
    qint32 intern(quint16 id) const;
    const StringTable &m_from;
    StringTable &m_to;
    std::vector<qint32> m_numbers; ///< −1 = not used yet
};

/// Rows of a capture that follow each other and come from one source.
struct RowRange
{
    FrameId first = 0;
    quint32 count = 0;
};

/// Where the rows of each source lie, by source.
std::vector<std::vector<RowRange>> rowRanges(const Capture &capture);

/// Some sources of a capture, in its order.
struct CapturePart
{
    CapturePtr capture;
    std::vector<int> sources; ///< indices, ascending
};

/// One capture of the sources of several, as if all had been read one after the other: rows are copied, bytes are shared.
/// Null when cancelled. A source that finds no place (256 at most) is left out.
CapturePtr joinedCapture(const std::vector<CapturePart> &parts, const std::atomic_bool *cancelled = nullptr);

/// Adds the description, the line marks and the ledger of a source to another capture; returns its index there, −1 when it
/// is full.
int copySource(const Capture &from, int source, CaptureSource description, bool withLedger, Capture &to);

} // namespace Roamscope
