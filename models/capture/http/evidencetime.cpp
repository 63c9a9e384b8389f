// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/http/evidencetime.h"

#include "models/capture/isotime.h"
#include "models/capture/textlog/logtime.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <array>
#include <cmath>

namespace Roamscope {

TimeUs readEvidenceTime(QByteArrayView text, int zoneMinutes, bool *zoneAssumed)
{
    text = text.trimmed();
    *zoneAssumed = false;
    if (text.isEmpty() || text.size() > 64)
        return noTime;
    const auto numeric = [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == 'e' || c == 'E' || c == '+'; };
    if (std::all_of(text.begin(), text.end(), numeric)) {
        bool okay = false;
        const double number = text.toByteArray().toDouble(&okay);
        // Less than that is a duration or a counter, no time that a log was written at.
        return okay && number > 1e8 && number < 1e20 ? epochTime(number) : noTime;
    }
    bool hasZone = false;
    TimeUs time = parseIsoTime({text.data(), std::size_t(text.size())}, &hasZone);
    if (time == noTime) {
        LogTime log;
        if (parseLogTime({text.data(), std::size_t(text.size())}, DateOrder::DayFirst, false, &log) > 0
            && log.completeness == LogTime::Completeness::Full) {
            time = log.value;
            hasZone = log.hasZone;
        }
    }
    if (time != noTime && !hasZone) {
        *zoneAssumed = true;
        time -= qint64(zoneMinutes) * 60 * 1000000;
    }
    return time;
}

qint64 readEvidenceDuration(QByteArrayView text, double unit)
{
    text = text.trimmed();
    qsizetype at = 0;
    while (at < text.size() && ((text[at] >= '0' && text[at] <= '9') || text[at] == '.' || text[at] == ','))
        ++at;
    if (at == 0 || at > 30)
        return -1;
    if (at < text.size() && text[at] == ':') {
        // 00:00:01.250
        double seconds = 0;
        const QList<QByteArray> parts = text.toByteArray().split(':');
        if (parts.size() > 3)
            return -1;
        for (const QByteArray &part : parts) {
            bool okay = false;
            seconds = seconds * 60 + part.toDouble(&okay);
            if (!okay)
                return -1;
        }
        return seconds < 86400 ? qint64(std::llround(seconds * 1e6)) : -1;
    }
    bool okay = false;
    const double number = text.first(at).toByteArray().replace(',', '.').toDouble(&okay);
    if (!okay)
        return -1;
    const QByteArray suffix = text.sliced(at).trimmed().toByteArray().toLower();
    if (suffix == "ms" || suffix.startsWith("milli"))
        unit = 1e3;
    else if (suffix == "us" || suffix == "\xC2\xB5s" || suffix == "\xCE\xBCs" || suffix.startsWith("micro"))
        unit = 1;
    else if (suffix == "ns" || suffix.startsWith("nano"))
        unit = 1e-3;
    else if (suffix == "s" || suffix.startsWith("sec"))
        unit = 1e6;
    else if (suffix == "m" || suffix == "min")
        unit = 6e7;
    else if (!suffix.isEmpty())
        return -1;
    const double micro = number * unit;
    return micro >= 0 && micro < 86400e6 ? qint64(std::llround(micro)) : -1;
}

TimeUs evidenceDate(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const qsizetype comma = text.indexOf(',');
    const QByteArray rest = (comma >= 0 ? text.sliced(comma + 1) : text).first(std::min<qsizetype>(40, text.size() - comma - 1)).trimmed().toByteArray();
    // 06 Nov 1994 08:49:37 GMT
    if (rest.size() < 20 || rest[2] != ' ' || rest[6] != ' ' || rest[11] != ' ')
        return noTime;
    const auto month = std::find(months.begin(), months.end(), QByteArrayView(rest).sliced(3, 3));
    bool okay = month != months.end();
    const auto number = [&](qsizetype at, qsizetype count) {
        int value = 0;
        for (qsizetype i = at; i < at + count; ++i) {
            okay = okay && rest[i] >= '0' && rest[i] <= '9';
            value = value * 10 + (rest[i] - '0');
        }
        return value;
    };
    const int day = number(0, 2);
    const int year = number(7, 4);
    const qint64 seconds = number(12, 2) * 3600 + number(15, 2) * 60 + number(18, 2);
    if (!okay || day < 1 || day > 31 || seconds > 86400)
        return noTime;
    return (daysFromCivil(year, int(month - months.begin()) + 1, day) * 86400 + seconds) * 1000000;
}

} // namespace Roamscope
