// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace Roamscope {

/// One value of a series, or what an energy manager says without a value.
struct SeriesPoint
{
    TimeUs time = noTime;
    bool hasZone = true;
    bool hasValue = false;
    double value = 0;
    QByteArray name {}; ///< "battery.power", "site/ems/limit"
    QByteArray unit {}; ///< as written; empty = not said
    QByteArray site {}; ///< who wrote it, where the document says so
    QByteArray text {}; ///< of an event
    QByteArrayView written {}; ///< the value as it stands
    quint64 offset = 0; ///< of the item in the source
    quint32 length = 0;
};

/// Walks JSON of time series in any of the shapes that energy managers, meters and home automation export: lists of
/// {time, value}, {series: {name: [[time, value] …]}}, columns of equal length, records with several named values,
/// results of a time series database. Names come from keys and from members like "name" or "entity_id". Ranges of the
/// text are walked, nothing is copied; nesting is bounded; what ends in the middle is read as far as it goes.
class SeriesJsonWalker
{
public:
    /// Return false to stop.
    using Sink = std::function<bool(const SeriesPoint &)>;

    explicit SeriesJsonWalker(Sink sink)
        : m_sink(std::move(sink))
    {
    }

    /// What holds for the whole: a topic, a time in front of the JSON.
    struct Context
    {
        QByteArray name {};
        QByteArray unit {};
        QByteArray site {};
        TimeUs time = noTime;
        bool hasZone = true;
        QByteArrayView whole {}; ///< the bytes that a point came from, where that is more than itself
        quint64 wholeOffset = 0;
    };
    /// `offset` is that of `json` in the source. False when the sink had enough.
    bool walk(QByteArrayView json, quint64 offset, const Context &context);

    quint64 pointBytes() const { return m_pointBytes; } ///< of the items that became points
    quint64 withoutTime() const { return m_withoutTime; } ///< items with a value, but no time that can be read
    quint64 withoutTimeBytes() const { return m_withoutTimeBytes; }
    quint64 tooDeep() const { return m_tooDeep; }

private:
    bool element(QByteArrayView json, quint64 offset, const Context &context, int depth);
    bool object(QByteArrayView json, quint64 offset, Context context, int depth);
    bool array(QByteArrayView json, quint64 offset, const Context &context, int depth);
    bool columns(QByteArrayView json, quint64 offset, const Context &context);
    bool record(QByteArrayView json, quint64 offset, const Context &context, const QByteArray &prefix, int depth, quint32 &found);
    bool emitPoint(SeriesPoint point, QByteArrayView item, quint64 offset, const Context &context);

    Sink m_sink;
    QByteArrayView m_counted {}; ///< the item whose bytes were counted last
    quint64 m_pointBytes = 0;
    quint64 m_withoutTime = 0;
    quint64 m_withoutTimeBytes = 0;
    quint64 m_tooDeep = 0;
};

/// A time as text with its quotes, or as a number since 1970. noTime when it is none.
TimeUs seriesTime(QByteArrayView token, bool *hasZone);
/// A number, also one within quotes; false when it is none.
bool seriesNumber(QByteArrayView token, double *value);

} // namespace Roamscope
