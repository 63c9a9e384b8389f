// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Roamscope {

/// How well a text answers a search of a few letters ("tgl thm" finds "Toggle theme").
struct FuzzyMatch
{
    int score = -1; ///< −1 = no match; higher is better
    QList<int> positions; ///< matched characters of the text, for highlighting
    bool isMatch() const { return score >= 0; }
};

/// All letters of the pattern must occur in order; starts of words and runs count more. Case is ignored,
/// blanks in the pattern are skipped. An empty pattern matches with score 0.
FuzzyMatch fuzzyMatch(QStringView pattern, QStringView text);

} // namespace Roamscope
