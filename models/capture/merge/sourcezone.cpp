// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/merge/sourcezone.h"

#include <QDateTime>

#include <algorithm>
#include <cstdlib>

namespace Roamscope {

namespace {

constexpr qint64 second = 1000000;
constexpr qint64 quarterHour = 900 * second;
constexpr int largestOffset = 14 * 3600;
/// By which a clock must go back within an hour that comes twice to be in its second pass: lines of a log come out of
/// order by seconds.
constexpr qint64 goneBack = 20 * 60 * second;

bool parseFixed(const QString &text, int *seconds)
{
    if (text.compare(QLatin1String("Z"), Qt::CaseInsensitive) == 0 || text.compare(QLatin1String("UTC"), Qt::CaseInsensitive) == 0) {
        *seconds = 0;
        return true;
    }
    if (text.size() < 2 || (text.front() != QLatin1Char('+') && text.front() != QLatin1Char('-') && text.front() != QChar(0x2212)))
        return false;
    QString digits = text.mid(1);
    const qsizetype colon = digits.indexOf(QLatin1Char(':'));
    if (colon >= 0 ? colon > 2 || digits.size() != colon + 3 : digits.size() > 4 || digits.size() == 3)
        return false;
    digits.remove(QLatin1Char(':'));
    if (!std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }))
        return false;
    const int value = digits.toInt();
    const int hours = digits.size() > 2 ? value / 100 : value;
    const int minutes = digits.size() > 2 ? value % 100 : 0;
    const int size = hours * 3600 + minutes * 60;
    if (minutes > 59 || size > largestOffset)
        return false;
    *seconds = text.front() == QLatin1Char('+') ? size : -size;
    return true;
}

qint64 floorDivide(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

} // namespace

SourceZone::SourceZone(const QString &zone)
{
    const QString text = zone.trimmed();
    if (parseFixed(text, &m_fixed)) {
        m_valid = true;
        return;
    }
    const QByteArray id = text.toUtf8();
    // Zones that only count from UTC are read above: QTimeZone takes more forms of them than a person means.
    if (id.isEmpty() || id.startsWith("UTC") || id.size() > 64 || !QTimeZone::isTimeZoneIdAvailable(id))
        return;
    m_zone = QTimeZone(id);
    m_valid = m_zone.isValid();
}

SourceZone::Hour SourceZone::lookUp(qint64 quarter) const
{
    // The middle of the quarter, so that a change at its edge is seen on the right side.
    const qint64 middle = floorDivide(quarter * quarterHour + quarterHour / 2, 1000);
    const auto offsetAt = [this](qint64 utc) { return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC)); };
    // An offset holds when the moment that it leads to has it.
    const int before = offsetAt(middle - qint64(26) * 3600 * 1000);
    const int after = offsetAt(middle + qint64(26) * 3600 * 1000);
    const bool beforeHolds = offsetAt(middle - qint64(before) * 1000) == before;
    const bool afterHolds = offsetAt(middle - qint64(after) * 1000) == after;
    if (beforeHolds)
        return {before, afterHolds ? after : before};
    if (afterHolds)
        return {after, after};
    // The hour that is left out in spring: its times were written by a clock that had not been put forward.
    return {before, before};
}

TimeUs SourceZone::toUtc(TimeUs local, bool backwards)
{
    if (local == noTime || !m_valid)
        return local;
    if (!m_zone.isValid())
        return local - qint64(m_fixed) * second;
    const qint64 quarter = floorDivide(local, quarterHour);
    if (quarter != m_quarter) {
        m_quarter = quarter;
        m_hour = lookUp(quarter);
    }
    if (m_hour.first == m_hour.second) {
        m_secondPass = backwards; // newest first, the second pass is the one that is met first
    } else if (m_last != noTime) {
        if (!backwards && local < m_last - goneBack)
            m_secondPass = true;
        else if (backwards && local > m_last + goneBack)
            m_secondPass = false;
    }
    m_last = local;
    return local - qint64(m_secondPass ? m_hour.second : m_hour.first) * second;
}

QString fixedZoneText(int minutes)
{
    if (minutes == 0)
        return QStringLiteral("UTC");
    const int size = std::abs(minutes);
    return QStringLiteral("%1%2:%3").arg(QLatin1Char(minutes < 0 ? '-' : '+')).arg(size / 60, 2, 10, QLatin1Char('0')).arg(size % 60, 2, 10, QLatin1Char('0'));
}

} // namespace Roamscope
