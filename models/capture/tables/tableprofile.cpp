// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/isotime.h"
#include "models/capture/tables/rowreader.h"
#include "models/capture/tables/tablesample.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace Roamscope {

namespace {

constexpr qint64 minute = 60'000'000;
constexpr qint64 day = 24 * 60 * minute;

/// The CSMS's own time in a response, as JSON or as JSON in a string.
TimeUs currentTimeIn(const QString &cell)
{
    const qsizetype at = cell.indexOf(QLatin1String("currentTime"));
    if (at < 0)
        return noTime;
    qsizetype begin = at + 11;
    while (begin < cell.size() && !cell[begin].isDigit())
        ++begin;
    qsizetype end = begin;
    while (end < cell.size() && end - begin < 40 && cell[end] != QLatin1Char('"') && cell[end] != QLatin1Char('\\') && cell[end] != QLatin1Char('\''))
        ++end;
    bool zone = false;
    const std::string text = cell.mid(begin, end - begin).toStdString();
    const TimeUs time = parseIsoTime(text, &zone);
    return zone ? time : noTime;
}

} // namespace

TableProfile learnTable(const TableSample &sample, const ColumnMap &map, const ImportOptions &options, TimeUs modified)
{
    TableProfile profile;
    profile.map = map;
    profile.zoneMinutes = map.zoneMinutes.value_or(options.zoneOffsetMinutes);
    profile.zoneKnown = map.zoneMinutes.has_value() || options.zoneOffsetMinutes != 0;
    profile.day = modified > 0 ? modified / day * day : 0;
    const int timeColumn = map.indexOf(ColumnRole::Time);
    const int dateColumn = map.indexOf(ColumnRole::Date);
    if (timeColumn < 0)
        return profile;
    TimeUs last = noTime;
    int rising = 0;
    int falling = 0;
    std::map<int, int> zones;
    for (const QStringList &row : sample.rows) {
        const std::string text = row.value(timeColumn).trimmed().toStdString();
        TableTime time = readTableTime(text, map.dateOrder);
        if (time.value == noTime)
            continue;
        if (!time.hasDate && dateColumn >= 0) {
            const TimeUs date = readTableDate(row.value(dateColumn).trimmed().toStdString(), map.dateOrder);
            time.value += date != noTime ? date : profile.day;
        }
        rising += last != noTime && time.value > last;
        falling += last != noTime && time.value < last;
        last = time.value;
        if (time.hasZone || !time.hasDate)
            continue;
        for (const QString &cell : row) {
            const TimeUs current = currentTimeIn(cell);
            if (current == noTime)
                continue;
            const qint64 difference = time.value - current;
            const qint64 quarters = (difference + (difference < 0 ? -1 : 1) * 15 * minute / 2) / (15 * minute);
            // A CSMS whose clock is minutes off tells no zone.
            if (std::abs(difference - quarters * 15 * minute) < 2 * minute && std::abs(quarters) <= 14 * 4)
                ++zones[int(quarters) * 15];
            else
                zones[10000] += 1;
        }
    }
    profile.reversed = falling > 4 * rising && falling > 0;
    if (!profile.zoneKnown && zones.size() == 1 && zones.begin()->first != 10000) {
        profile.zoneMinutes = zones.begin()->first;
        profile.zoneKnown = true;
    }
    return profile;
}

} // namespace Roamscope
