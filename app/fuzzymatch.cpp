// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fuzzymatch.h"

#include <QChar>

#include <vector>

namespace Roamscope {

namespace {

constexpr int characterScore = 4;
constexpr int wordStartScore = 12;
constexpr int runScore = 10;
constexpr int firstCharacterScore = 6;

bool isWordStart(QStringView text, qsizetype index)
{
    if (index == 0)
        return true;
    const QChar before = text[index - 1];
    return !before.isLetterOrNumber() || (before.isLower() && text[index].isUpper());
}

} // namespace

FuzzyMatch fuzzyMatch(QStringView pattern, QStringView text)
{
    QList<QChar> letters;
    for (const QChar c : pattern) {
        if (!c.isSpace())
            letters.append(c.toCaseFolded());
    }
    FuzzyMatch match;
    if (letters.isEmpty()) {
        match.score = 0;
        return match;
    }
    const qsizetype n = text.size();
    const qsizetype m = letters.size();
    if (m > n || n > 512)
        return match;

    // Best score of a match whose i-th letter stands at j; texts are short, so the plain table will do.
    constexpr int none = -1;
    std::vector<int> best(std::size_t(m * n), none);
    std::vector<qsizetype> from(std::size_t(m * n), -1);
    const auto at = [n](qsizetype i, qsizetype j) { return std::size_t(i * n + j); };
    for (qsizetype i = 0; i < m; ++i) {
        int bestBefore = none; // of the rows before, ending left of j - 1
        qsizetype bestBeforeAt = -1;
        for (qsizetype j = i; j < n; ++j) {
            if (i > 0 && j >= 2 && best[at(i - 1, j - 2)] > bestBefore) {
                bestBefore = best[at(i - 1, j - 2)];
                bestBeforeAt = j - 2;
            }
            if (text[j].toCaseFolded() != letters[i])
                continue;
            const int here = characterScore + (isWordStart(text, j) ? wordStartScore : 0) + (j == 0 ? firstCharacterScore : 0);
            if (i == 0) {
                best[at(i, j)] = here;
                continue;
            }
            const int adjacent = j >= 1 ? best[at(i - 1, j - 1)] : none;
            if (adjacent != none && adjacent + runScore >= bestBefore) {
                best[at(i, j)] = adjacent + runScore + here;
                from[at(i, j)] = j - 1;
            } else if (bestBefore != none) {
                best[at(i, j)] = bestBefore + here;
                from[at(i, j)] = bestBeforeAt;
            }
        }
    }
    qsizetype last = -1;
    for (qsizetype j = 0; j < n; ++j) {
        if (best[at(m - 1, j)] > match.score) {
            match.score = best[at(m - 1, j)];
            last = j;
        }
    }
    if (last < 0)
        return match;
    match.positions.resize(m);
    for (qsizetype i = m - 1; i >= 0; --i) {
        match.positions[i] = int(last);
        last = from[at(i, last)];
    }
    // Of two that match alike the shorter one is meant.
    match.score = match.score * 8 - int(qMin<qsizetype>(n, 80)) / 10;
    return match;
}

} // namespace Roamscope
