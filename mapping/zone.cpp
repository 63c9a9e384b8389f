// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/zone.h"

#include "models/capture/isotime.h"

#include <QDateTime>
#include <QHash>
#include <QMutex>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr TimeUs second = 1'000'000;

/// Year, month and day of a number of days since 1970.
void civilFromDays(qint64 days, int *year, int *month, int *day)
{
    days += 719468;
    const qint64 era = (days >= 0 ? days : days - 146096) / 146097;
    const auto dayOfEra = int(days - era * 146097);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shifted = (5 * dayOfYear + 2) / 153;
    *day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    *month = shifted < 10 ? shifted + 3 : shifted - 9;
    *year = int(yearOfEra + era * 400) + (*month <= 2);
}

/// The next token of a pattern: a run of one letter, or literal text.
struct Token
{
    QStringView text;
    bool literal = false;
};

Token nextToken(QStringView pattern, qsizetype *at)
{
    const qsizetype begin = *at;
    const QChar c = pattern[begin];
    if (c == u'\'') {
        qsizetype end = pattern.indexOf(u'\'', begin + 1);
        if (end < 0)
            end = pattern.size();
        *at = std::min(end + 1, pattern.size());
        return {pattern.mid(begin + 1, end - begin - 1), true};
    }
    if (pattern.mid(begin).startsWith(u"ap")) {
        *at += 2;
        return {pattern.mid(begin, 2), false};
    }
    while (*at < pattern.size() && pattern[*at] == c)
        ++*at;
    return {pattern.mid(begin, *at - begin), !QStringView(u"yMdHhmsSz").contains(c)};
}

} // namespace

std::shared_ptr<const Zone> Zone::find(const QString &name)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const Zone>> known;
    const QMutexLocker lock(&mutex);
    if (const auto found = known.constFind(name); found != known.cend())
        return *found;
    if (known.size() > 1000)
        known.clear();
    auto zone = std::make_shared<Zone>();
    static const QRegularExpression offset(QStringLiteral("^([+-])(\\d\\d):?(\\d\\d)$"));
    if (name == QLatin1StringView("UTC") || name == QLatin1StringView("Z")) {
        // No offset at all.
    } else if (const auto match = offset.match(name); match.hasMatch()) {
        zone->m_offset = (match.captured(2).toInt() * 60 + match.captured(3).toInt()) * 60 * (match.captured(1) == QLatin1StringView("-") ? -1 : 1);
    } else {
        const QTimeZone system(name.toUtf8());
        if (!system.isValid()) {
            known.insert(name, nullptr);
            return nullptr;
        }
        const QDateTime first(QDate(1990, 1, 1), QTime(0, 0), Qt::UTC);
        zone->m_offset = system.offsetFromUtc(first);
        if (system.hasTransitions()) {
            for (const QTimeZone::OffsetData &change : system.transitions(first, QDateTime(QDate(2060, 1, 1), QTime(0, 0), Qt::UTC)))
                zone->m_transitions.emplace_back(change.atUtc.toMSecsSinceEpoch() * 1000, change.offsetFromUtc);
        }
    }
    known.insert(name, zone);
    return zone;
}

int Zone::offsetAt(TimeUs utc) const
{
    const auto after = std::upper_bound(m_transitions.begin(), m_transitions.end(), utc, [](TimeUs time, const auto &change) { return time < change.first; });
    return after == m_transitions.begin() ? m_offset : std::prev(after)->second;
}

TimeUs Zone::fromLocal(TimeUs local) const
{
    // The offset before a change counts first: it gives the earlier of two readings.
    const int before = offsetAt(local - 86400 * second);
    const TimeUs first = local - before * second;
    if (offsetAt(first) == before)
        return first;
    const int after = offsetAt(local + 86400 * second);
    const TimeUs later = local - after * second;
    return offsetAt(later) == after ? later : first;
}

TimeUs parseTime(std::string_view text, const QString &pattern, bool *hasZone)
{
    int year = 1970, month = 1, day = 1, hour = 0, minute = 0, seconds = 0;
    qint64 micro = 0;
    int offset = 0;
    bool afternoon = false;
    bool halfDay = false;
    *hasZone = false;
    const char *p = text.data();
    const char *end = p + text.size();
    const auto number = [&](int minimum, int maximum, int *value) {
        int digits = 0;
        *value = 0;
        while (p < end && digits < maximum && *p >= '0' && *p <= '9') {
            *value = *value * 10 + (*p++ - '0');
            ++digits;
        }
        return digits >= minimum;
    };
    for (qsizetype at = 0; at < pattern.size();) {
        const Token token = nextToken(pattern, &at);
        const int width = int(token.text.size());
        if (token.literal) {
            const QByteArray literal = token.text.toUtf8();
            if (end - p < literal.size() || !std::equal(literal.begin(), literal.end(), p))
                return noTime;
            p += literal.size();
            continue;
        }
        bool good = true;
        switch (token.text[0].unicode()) {
        case 'y':
            good = number(width == 2 ? 2 : 4, width == 2 ? 2 : 4, &year);
            if (width == 2)
                year += 2000;
            break;
        case 'M': good = number(width, 2, &month); break;
        case 'd': good = number(width, 2, &day); break;
        case 'H': good = number(width, 2, &hour); break;
        case 'h':
            good = number(width, 2, &hour);
            halfDay = true;
            break;
        case 'm': good = number(width, 2, &minute); break;
        case 's': good = number(width, 2, &seconds); break;
        case 'S': {
            int fraction = 0;
            const char *begin = p;
            good = number(1, 6, &fraction);
            micro = fraction;
            for (qsizetype i = p - begin; i < 6; ++i)
                micro *= 10;
            break;
        }
        case 'a':
            good = end - p >= 2 && (*p == 'a' || *p == 'A' || *p == 'p' || *p == 'P');
            if (good) {
                afternoon = *p == 'p' || *p == 'P';
                p += 2;
            }
            break;
        case 'z':
            *hasZone = true;
            if (p < end && (*p == 'Z' || *p == 'z')) {
                ++p;
            } else if (p < end && (*p == '+' || *p == '-')) {
                const bool minus = *p++ == '-';
                int hours = 0;
                int minutes = 0;
                good = number(2, 2, &hours);
                if (p < end && *p == ':')
                    ++p;
                good = good && number(2, 2, &minutes);
                offset = (hours * 60 + minutes) * 60 * (minus ? -1 : 1);
            } else {
                good = false;
            }
            break;
        default:
            return noTime;
        }
        if (!good)
            return noTime;
    }
    if (p != end || month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || seconds > 60)
        return noTime;
    if (halfDay)
        hour = hour % 12 + (afternoon ? 12 : 0);
    return (daysFromCivil(year, month, day) * 86400 + hour * 3600 + minute * 60 + seconds - offset) * second + micro;
}

std::string formatUtc(TimeUs time, int decimals)
{
    qint64 days = time / (86400 * second);
    TimeUs rest = time % (86400 * second);
    if (rest < 0) {
        rest += 86400 * second;
        --days;
    }
    int year = 0, month = 0, day = 0;
    civilFromDays(days, &year, &month, &day);
    const auto seconds = int(rest / second);
    auto micro = int(rest % second);
    if (decimals < 0)
        decimals = micro == 0 ? 0 : micro % 1000 == 0 ? 3 : 6;
    char text[32];
    char *p = text;
    const auto two = [&p](int value, char after) {
        *p++ = char('0' + value / 10 % 10);
        *p++ = char('0' + value % 10);
        *p++ = after;
    };
    *p++ = char('0' + year / 1000 % 10);
    *p++ = char('0' + year / 100 % 10);
    two(year % 100, '-');
    two(month, '-');
    two(day, 'T');
    two(seconds / 3600, ':');
    two(seconds / 60 % 60, ':');
    two(seconds % 60, decimals > 0 ? '.' : 'Z');
    for (int i = 0; i < decimals; ++i) {
        *p++ = char('0' + micro / 100000);
        micro = micro % 100000 * 10;
    }
    if (decimals > 0)
        *p++ = 'Z';
    return {text, p};
}

QByteArray formatTime(TimeUs local, int offset, const QString &pattern)
{
    const TimeUs dayLength = 86400 * second;
    qint64 days = local / dayLength;
    TimeUs rest = local % dayLength;
    if (rest < 0) {
        rest += dayLength;
        --days;
    }
    int year = 0, month = 0, day = 0;
    civilFromDays(days, &year, &month, &day);
    const int seconds = int(rest / second);
    const int hour = seconds / 3600;
    QByteArray text;
    const auto number = [&](qint64 value, qsizetype width) { text += QByteArray::number(value).rightJustified(width, '0'); };
    for (qsizetype at = 0; at < pattern.size();) {
        const Token token = nextToken(pattern, &at);
        const qsizetype width = token.text.size();
        if (token.literal) {
            text += token.text.toUtf8();
            continue;
        }
        switch (token.text[0].unicode()) {
        case 'y': number(width == 2 ? year % 100 : year, width == 2 ? 2 : 4); break;
        case 'M': number(month, width); break;
        case 'd': number(day, width); break;
        case 'H': number(hour, width); break;
        case 'h': number(hour % 12 == 0 ? 12 : hour % 12, width); break;
        case 'm': number(seconds / 60 % 60, width); break;
        case 's': number(seconds % 60, width); break;
        case 'S': text += QByteArray::number(rest % second).rightJustified(6, '0').left(std::min<qsizetype>(width, 6)); break;
        case 'a': text += hour < 12 ? "am" : "pm"; break;
        case 'z':
            if (offset == 0) {
                text += 'Z';
            } else {
                text += offset < 0 ? '-' : '+';
                number(std::abs(offset) / 3600, 2);
                text += ':';
                number(std::abs(offset) / 60 % 60, 2);
            }
            break;
        }
    }
    return text;
}

} // namespace Roamscope
