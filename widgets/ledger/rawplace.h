// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Roamscope {

/// The bytes of a source around a place, to be read by a person: lines with their numbers, or a hexadecimal dump where
/// they are not text. Bounded, whatever lies there.
struct RawPlace
{
    QString text;
    int firstMarked = -1; ///< lines of `text` that hold the place; −1 = none
    int lastMarked = -1;
    bool isText = true;

    static constexpr int contextLines = 12;
    static constexpr qsizetype longestLine = 2000; ///< bytes; the rest is told
    static constexpr qsizetype longestPlace = 64 * 1024; ///< bytes

    /// `firstLine` is the number of the line at `offset`; 0 = lines are not numbered.
    static RawPlace around(QByteArrayView bytes, quint64 offset, quint64 length, quint64 firstLine);
};

} // namespace Roamscope
