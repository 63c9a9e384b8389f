// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/schema.h"

#include <QByteArray>
#include <QHash>

#include <simdjson.h>

#include <memory>
#include <vector>

namespace Roamscope {

/// How texts of a field can be read as times; bits, all that fit all texts so far.
enum class TimeReading : quint16 {
    IsoZoned = 0x001, ///< 2026-09-17T10:00:00Z, …+02:00
    IsoLocal = 0x002, ///< 2026-09-17T10:00:00, 2026-09-17 10:00:00, without a zone
    IsoDate = 0x004, ///< 2026-09-17
    DayDots = 0x008, ///< 17.09.2026 …
    DaySlashes = 0x010, ///< 17/09/2026 …
    MonthSlashes = 0x020, ///< 09/17/2026 …
    Compact = 0x040, ///< 20260917100000
    DayDashes = 0x080, ///< 17-09-2026 …
    All = 0x0ff,
};

/// What the values of one field have in common: counts and a few values, bounded in memory.
class FieldStatistics
{
public:
    struct Budget
    {
        int fields = 0; ///< made so far
        int mostFields = 0;
        int deepest = 0;
        qint64 omitted = 0;
    };

    void take(const simdjson::dom::element &value, Budget &budget, int depth);
    /// A node without its name. `possible`: how many objects could have held it; `texts`: all values of the
    /// source are texts (CSV), so that what a text reads as is its type.
    std::unique_ptr<SchemaNode> node(const QString &name, qint64 possible, bool texts) const;

    qint64 seen() const { return m_seen; }

private:
    void takeText(std::string_view text);
    void takeNumber(double number, bool integer);
    void takeValue(QByteArray json);
    bool looksLikeIds() const;
    void describeText(SchemaNode &node, bool texts) const;
    void describeNumber(SchemaNode &node) const;

    qint64 m_seen = 0; ///< objects that hold it
    qint64 m_nulls = 0;
    qint64 m_booleans = 0;
    qint64 m_integers = 0;
    qint64 m_fractions = 0;
    qint64 m_texts = 0;
    qint64 m_objects = 0; ///< also as elements of arrays
    qint64 m_arrays = 0;
    qint64 m_numericTexts = 0;
    qint64 m_commaTexts = 0; ///< of them, with a decimal comma
    qint64 m_fractionTexts = 0;
    qint64 m_booleanTexts = 0;
    double m_minimum = 0;
    double m_maximum = 0;
    int m_longest = 0;
    quint16 m_times = quint16(TimeReading::All);
    QByteArray m_timePattern; ///< "yyyy-MM-dd HH:mm:ss" of the latest text that is a time
    bool m_sameTimePattern = true;
    bool m_manyValues = false;
    bool m_tokens = true; ///< texts look like words of a list: short, no line breaks
    QHash<QByteArray, qint64> m_values; ///< distinct ones, until there are too many
    std::vector<QByteArray> m_examples; ///< JSON text
    std::vector<std::pair<QByteArray, std::unique_ptr<FieldStatistics>>> m_members;
    QHash<QByteArray, qsizetype> m_memberIndex;
    std::unique_ptr<FieldStatistics> m_inner; ///< arrays within an array
};

} // namespace Roamscope
