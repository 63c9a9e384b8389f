// SPDX-License-Identifier: GPL-3.0-or-later
// Words for what the pricer found.
#include "models/pricing/pricer.h"
#include "models/pricing/pricingtext.h"

#include <QDate>
#include <QLocale>
#include <QTime>

namespace Roamscope {

namespace {

QString timeOfDay(int second)
{
    return second >= 86400 ? QStringLiteral("24:00") : QLocale().toString(QTime(0, 0).addSecs(second), QStringLiteral("HH:mm"));
}

QString day(const QByteArray &days)
{
    return QLocale().toString(QDate(1970, 1, 1).addDays(days.toLongLong()), QLocale::ShortFormat);
}

QString duration(const QByteArray &seconds)
{
    const qint64 value = seconds.toLongLong();
    return QStringLiteral("%1:%2:%3").arg(value / 3600).arg(value / 60 % 60, 2, 10, QLatin1Char('0')).arg(value % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QLatin1StringView totalId(PricedCharge::Total total)
{
    switch (total) {
    case PricedCharge::Energy:
        return QLatin1StringView("ENERGY");
    case PricedCharge::Time:
        return QLatin1StringView("TIME");
    case PricedCharge::ParkingTime:
        return QLatin1StringView("PARKING_TIME");
    case PricedCharge::Flat:
        return QLatin1StringView("FLAT");
    default:
        return QLatin1StringView("RESERVATION_TIME");
    }
}

QString ElementMismatch::text() const
{
    const QString is = QString::fromUtf8(actual);
    const QString bound = QString::fromUtf8(limit);
    switch (reason) {
    case MismatchReason::None:
        break;
    case MismatchReason::Reservation:
        return PricingText::tr("it is for reservations only");
    case MismatchReason::NotReservation:
        return PricingText::tr("it is not for reservations");
    case MismatchReason::Unreadable:
        return PricingText::tr("its restrictions cannot be read");
    case MismatchReason::TimeOfDay: {
        const QList<QByteArray> range = limit.split('-');
        return PricingText::tr("it was %1, and it holds from %2 to %3").arg(timeOfDay(actual.toInt()), timeOfDay(range.value(0).toInt()), timeOfDay(range.value(1).toInt()));
    }
    case MismatchReason::Weekday:
        return PricingText::tr("it does not hold on this day of the week (%1)").arg(QLocale().dayName(actual.toInt() + 1));
    case MismatchReason::BeforeStartDate:
        return PricingText::tr("it holds from %2 on, and this was %1").arg(day(actual), day(limit));
    case MismatchReason::AfterEndDate:
        return PricingText::tr("it ended with %2, and this was %1").arg(day(actual), day(limit));
    case MismatchReason::BelowMinimumEnergy:
        return PricingText::tr("only %1 kWh were charged before, it holds from %2 kWh on").arg(is, bound);
    case MismatchReason::AboveMaximumEnergy:
        return PricingText::tr("%1 kWh were charged before, it holds below %2 kWh").arg(is, bound);
    case MismatchReason::BelowMinimumDuration:
        return PricingText::tr("the session was %1 old, it holds from %2 on").arg(duration(actual), duration(limit));
    case MismatchReason::AboveMaximumDuration:
        return PricingText::tr("the session was %1 old, it holds up to %2").arg(duration(actual), duration(limit));
    case MismatchReason::BelowMinimumCurrent:
        return PricingText::tr("the current was %1 A, it holds from %2 A on").arg(is, bound);
    case MismatchReason::AboveMaximumCurrent:
        return PricingText::tr("the current was %1 A, it holds below %2 A").arg(is, bound);
    case MismatchReason::BelowMinimumPower:
        return PricingText::tr("the power was %1 kW, it holds from %2 kW on").arg(is, bound);
    case MismatchReason::AboveMaximumPower:
        return PricingText::tr("the power was %1 kW, it holds below %2 kW").arg(is, bound);
    case MismatchReason::CurrentUnknown:
        return PricingText::tr("it depends on the current, which the period does not state");
    case MismatchReason::PowerUnknown:
        return PricingText::tr("it depends on the power, which the period does not state");
    }
    return {};
}

} // namespace Roamscope
