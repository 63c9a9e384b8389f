// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/ems/energyquantity.h"
#include "models/capture/ems/seriesjson.h"

#include <QHash>
#include <QStringList>

#include <atomic>
#include <vector>

namespace Roamscope {

class ColumnMapStore;
struct ColumnMap;

/// Time series of an energy manager: a JSON document, JSON a line, or lines of "topic {json}" as a broker's client
/// prints them, with or without a time in front. Reads a text into points, in order of the text; series are found by
/// their names, and each name gets its quantity, unit and sign: from a remembered map, else from the name itself.
class EmsSeriesReader
{
public:
    enum class Form : quint8 {
        None,
        Document,
        Lines, ///< an object a line
        Topics, ///< "[time] topic payload"
    };
    struct Name
    {
        QByteArray name;
        EnergyColumn column {};
        int confidence = 0;
        bool unitKnown = false;
    };
    struct Point
    {
        TimeUs time;
        double value; ///< as written
        quint64 offset;
        quint32 length;
        quint16 name; ///< index into names(); noName = it is an event
        quint16 text; ///< index into texts(); 0 = none
        quint16 site; ///< index into texts()
        bool hasZone;
    };
    static constexpr quint16 noName = 0xffff;
    static constexpr std::size_t mostPoints = 8000000;
    static constexpr std::size_t mostNames = 4096;

    /// What a head looks like; looks at the first items only.
    static Form formOf(QByteArrayView head);

    /// Reads all of `text`. `complete`: not cut off (a head is).
    void read(QByteArrayView text, Form form, const std::atomic_bool *cancelled = nullptr);
    /// Lines only: reads [begin, end) of `text`; in pieces, so that progress can be told.
    void readLines(QByteArrayView text, quint64 begin, quint64 end, Form form);
    void readDocument(QByteArrayView text);

    /// Takes quantity, unit and sign from a map that was made for these names, in place of the guesses.
    void useMap(const ColumnMap &map);
    /// The map that stands for what is known: a column for the time and one a name.
    ColumnMap toMap() const;

    const std::vector<Name> &names() const { return m_names; }
    QStringList columnNames() const; ///< "time" and the names
    const std::vector<Point> &points() const { return m_points; }
    QByteArray text(quint16 index) const { return m_texts[index]; }
    quint64 pointBytes() const { return m_pointBytes; }
    quint64 withoutTime() const { return m_withoutTime; }
    quint64 withoutTimeBytes() const { return m_withoutTimeBytes; }
    quint64 otherLines() const { return m_otherLines; } ///< that hold no reading
    quint64 otherBytes() const { return m_otherBytes; }
    quint64 lines() const { return m_lines; }
    bool isFull() const { return m_full; }
    /// Names whose quantity is known with some certainty, of all.
    int energyNames() const;

private:
    bool take(const SeriesPoint &point);
    void readLine(QByteArrayView line, quint64 offset, Form form);
    quint16 nameIndex(const QByteArray &name, const QByteArray &unit);
    quint16 textIndex(const QByteArray &text);

    std::vector<Name> m_names;
    QHash<QByteArray, quint16> m_nameOf;
    std::vector<QByteArray> m_texts {QByteArray()};
    QHash<QByteArray, quint16> m_textOf;
    std::vector<Point> m_points;
    quint64 m_pointBytes = 0;
    quint64 m_withoutTime = 0;
    quint64 m_withoutTimeBytes = 0;
    quint64 m_otherLines = 0;
    quint64 m_otherBytes = 0;
    quint64 m_lines = 0;
    bool m_full = false;
};

} // namespace Roamscope
