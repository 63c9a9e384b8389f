// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/timeformat.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace Roamscope {

namespace {

constexpr qint64 second = 1'000'000;

QDateTime dateTime(TimeUs time, bool utc)
{
    // Floors: −1 µs lies in the millisecond before the epoch.
    const qint64 milliseconds = time >= 0 ? time / 1000 : (time - 999) / 1000;
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc());
    return utc ? moment : moment.toLocalTime();
}

QString clockText(qint64 microseconds)
{
    const qint64 milliseconds = microseconds / 1000;
    const qint64 seconds = milliseconds / 1000;
    return QStringLiteral("%1:%2:%3.%4")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'))
        .arg(milliseconds % 1000, 3, 10, QLatin1Char('0'));
}

} // namespace

QString formatTime(TimeUs time, const TimeFormat &format, TimeUs origin)
{
    if (time == noTime)
        return {};
    if (format.mode == TimeFormat::Mode::SinceStart && origin != noTime) {
        const qint64 since = time - origin;
        return (since < 0 ? QStringLiteral("−") : QStringLiteral("+")) + clockText(qAbs(since));
    }
    // The order year-month-day reads the same everywhere and sorts by eye.
    return dateTime(time, format.utc)
        .toString(format.mode == TimeFormat::Mode::TimeOfDay ? QStringLiteral("HH:mm:ss.zzz")
                                                             : QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

QString formatDuration(qint64 microseconds)
{
    const QLocale locale;
    const QString sign = microseconds < 0 ? QStringLiteral("−") : QString();
    const qint64 span = qAbs(microseconds);
    const auto text = [&sign](const char *source) {
        return sign + QCoreApplication::translate("Roamscope::TimeFormat", source);
    };
    if (span < 1000)
        return text(QT_TRANSLATE_NOOP("Roamscope::TimeFormat", "%1 µs")).arg(locale.toString(span));
    if (span < second)
        return text(QT_TRANSLATE_NOOP("Roamscope::TimeFormat", "%1 ms")).arg(locale.toString(span / 1000));
    if (span < 60 * second) {
        const double seconds = double(span) / second;
        return text(QT_TRANSLATE_NOOP("Roamscope::TimeFormat", "%1 s")).arg(locale.toString(seconds, 'f', seconds < 10 ? 2 : 1));
    }
    const qint64 seconds = span / second;
    if (seconds < 3600)
        return text(QT_TRANSLATE_NOOP("Roamscope::TimeFormat", "%1 min %2 s"))
            .arg(seconds / 60)
            .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 86400)
        return text(QT_TRANSLATE_NOOP("Roamscope::TimeFormat", "%1 h %2 min"))
            .arg(seconds / 3600)
            .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
    return text(QT_TRANSLATE_NOOP("Roamscope::TimeFormat", "%1 d %2 h"))
        .arg(locale.toString(seconds / 86400))
        .arg(seconds / 3600 % 24);
}

QString formatDelta(qint64 microseconds)
{
    const QString sign = microseconds < 0 ? QStringLiteral("−") : QStringLiteral("+");
    const qint64 milliseconds = qAbs(microseconds) / 1000;
    const qint64 seconds = milliseconds / 1000;
    const QString fraction = QStringLiteral("%1").arg(milliseconds % 1000, 3, 10, QLatin1Char('0'));
    if (seconds < 60)
        return QStringLiteral("%1%2.%3").arg(sign).arg(seconds).arg(fraction);
    if (seconds < 3600)
        return QStringLiteral("%1%2:%3.%4").arg(sign).arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')).arg(fraction);
    return QStringLiteral("%1%2:%3:%4")
        .arg(sign)
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString zoneName(const TimeFormat &format)
{
    if (format.utc)
        return QStringLiteral("UTC");
    const QDateTime now = QDateTime::currentDateTime();
    return now.timeZoneAbbreviation();
}

} // namespace Roamscope
