// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "models/compare/comparisonnotes.h"
#include "models/compare/differencefilter.h"

#include <QSet>

#include <atomic>
#include <vector>

namespace Roamscope {

/// One difference of a Comparison as a filter sees it; texts are fetched when they are asked for.
class ComparisonRecord : public DifferenceRecord
{
public:
    ComparisonRecord(const Comparison &comparison, const ComparisonNotes::Notes &notes);

    void setIndex(quint32 index);
    QByteArrayView text(DifferenceField field) const override;
    double seconds(DifferenceField field) const override;

private:
    QByteArray make(DifferenceField field) const;
    ComparisonNotes::Note note() const;

    const Comparison &m_comparison;
    const ComparisonNotes::Notes &m_notes;
    const Difference *m_difference = nullptr;
    mutable std::array<QByteArray, std::size_t(DifferenceField::Count)> m_texts;
    mutable quint32 m_known = 0; ///< bits by field
};

/// What differences can be put together by.
enum class DifferenceGroup : quint8 { None, Class, Field, Object, Operator };

/// What a list can be ordered by.
enum class DifferenceSort : quint8 { Found, Severity, Class, Object, Path, Age };

/// Which differences a list shows, and how. Evaluated in a worker.
struct DifferenceQuery
{
    DifferenceFilter filter {};
    DifferenceGroup group = DifferenceGroup::None;
    DifferenceSort sort = DifferenceSort::Found;
    bool descending = false;
    bool tolerated = false; ///< those that a rule lets pass, instead of those that count
    QSet<QByteArray> closed {}; ///< names of groups that are folded
    ComparisonNotes::Notes notes {};
};

/// The rows that a query makes of a comparison: differences by their numbers, with headings between them.
struct DifferenceRows
{
    static constexpr quint32 headingBit = 0x80000000u;
    struct Group
    {
        QByteArray name; ///< for DifferenceQuery::closed
        quint32 first = 0; ///< a difference of it
        quint32 count = 0;
        Severity severity = Severity::Note; ///< the gravest
        bool closed = false;
    };
    std::vector<quint32> rows; ///< a difference, or headingBit + place in `groups`
    std::vector<Group> groups; ///< most differences first
    qint64 shown = 0;
    qint64 total = 0; ///< that count (or are tolerated), before the filter
    quint32 seen = 0; ///< differences looked at

    static DifferenceRows evaluate(const Comparison &comparison, const DifferenceQuery &query, const std::atomic_bool &cancelled);
};

} // namespace Roamscope
