// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/tariffwords.h"
#include "models/pricing/pricingtext.h"

#include "models/capture/isotime.h"

#include <QDate>
#include <QLocale>
#include <QTime>

namespace Roamscope {

namespace {

// With the digits that it was written with, in the locale's notation.
QString number(const Exact &value)
{
    QString text = QString::fromLatin1(value.toText());
    return text.replace(QLatin1Char('.'), QLocale().decimalPoint());
}

QString clockText(int second)
{
    return second >= 86400 ? QStringLiteral("24:00") : QTime(0, 0).addSecs(second).toString(QStringLiteral("HH:mm"));
}

QString dateText(qint64 days)
{
    return QLocale().toString(QDate(1970, 1, 1).addDays(days), QLocale::ShortFormat);
}

QString durationText(qint64 seconds)
{
    if (seconds % 3600 == 0)
        return PricingText::tr("%1 h").arg(QLocale().toString(seconds / 3600));
    if (seconds % 60 == 0)
        return PricingText::tr("%1 min").arg(QLocale().toString(seconds / 60));
    return PricingText::tr("%1 s").arg(QLocale().toString(seconds));
}

QString daysText(quint8 days)
{
    const QLocale locale;
    QStringList names;
    for (int day = 0; day < 7; ++day) {
        if (!(days >> day & 1))
            continue;
        int last = day;
        while (last + 1 < 7 && (days >> (last + 1) & 1))
            ++last;
        if (last - day >= 2) {
            names.append(PricingText::tr("%1 to %2").arg(locale.dayName(day + 1), locale.dayName(last + 1)));
            day = last;
        } else {
            names.append(locale.dayName(day + 1));
        }
    }
    return names.isEmpty() ? PricingText::tr("on no day") : names.join(QStringLiteral(", "));
}

} // namespace

QString moneyText(const Exact &value, int mostDecimals)
{
    const QByteArray text = value.toText(mostDecimals);
    const qsizetype point = text.indexOf('.');
    QString shown = QString::fromLatin1(point < 0 || text.size() - point < 3 ? value.toFixed(2) : text);
    return shown.replace(QLatin1Char('.'), QLocale().decimalPoint());
}

QString priceText(const Tariff &tariff, const TariffComponent &component)
{
    const QString price = moneyText(component.price, 12) + QLatin1Char(' ') + QString::fromUtf8(tariff.currency);
    QString text;
    switch (component.dimension) {
    case PriceDimension::Energy:
        text = price + QStringLiteral("/kWh");
        break;
    case PriceDimension::Time:
        text = PricingText::tr("%1 per hour of charging").arg(price);
        break;
    case PriceDimension::ParkingTime:
        text = PricingText::tr("%1 per hour of parking").arg(price);
        break;
    default:
        text = PricingText::tr("%1 once").arg(price);
        break;
    }
    if (component.vat)
        text += QLatin1Char(' ') + (tariff.taxIncluded == TaxIncluded::Yes ? PricingText::tr("(with %1 % VAT)") : PricingText::tr("(plus %1 % VAT)")).arg(number(*component.vat));
    if (component.dimension == PriceDimension::Energy && component.stepSize > 1)
        text += PricingText::tr(", in steps of %1 Wh").arg(QLocale().toString(component.stepSize));
    else if (component.dimension != PriceDimension::Flat && component.stepSize > 1)
        text += PricingText::tr(", in steps of %1").arg(durationText(component.stepSize));
    return text;
}

QString restrictionText(const TariffRestriction &r)
{
    QStringList parts;
    if (r.reservation == ReservationKind::Reservation)
        parts.append(PricingText::tr("for reservations"));
    else if (r.reservation == ReservationKind::Expires)
        parts.append(PricingText::tr("for reservations that expire"));
    if (r.days != 0x7f)
        parts.append(daysText(r.days));
    if (r.startTime || r.endTime)
        parts.append(PricingText::tr("%1 to %2").arg(clockText(r.startTime.value_or(0)), clockText(r.endTime.value_or(86400))));
    if (r.startDate)
        parts.append(PricingText::tr("from %1 on").arg(dateText(*r.startDate)));
    if (r.endDate)
        parts.append(PricingText::tr("before %1").arg(dateText(*r.endDate)));
    const auto range = [&](const std::optional<Exact> &low, const std::optional<Exact> &high, const QString &unit) {
        if (low && high)
            parts.append(PricingText::tr("%1 to %2").arg(number(*low), number(*high) + unit));
        else if (low)
            parts.append(PricingText::tr("from %1 on").arg(number(*low) + unit));
        else if (high)
            parts.append(PricingText::tr("below %1").arg(number(*high) + unit));
    };
    range(r.minKwh, r.maxKwh, QStringLiteral(" kWh"));
    range(r.minPower, r.maxPower, QStringLiteral(" kW"));
    range(r.minCurrent, r.maxCurrent, QStringLiteral(" A"));
    if (r.minDuration)
        parts.append(PricingText::tr("after %1").arg(durationText(*r.minDuration)));
    if (r.maxDuration)
        parts.append(PricingText::tr("within the first %1").arg(durationText(*r.maxDuration)));
    if (r.unreadable)
        parts.append(PricingText::tr("with a restriction that cannot be read"));
    return parts.isEmpty() ? PricingText::tr("always") : parts.join(QStringLiteral(", "));
}

QStringList tariffWords(const Tariff &tariff)
{
    QStringList words;
    for (std::size_t i = 0; i < tariff.elements.size() && i < 200; ++i) {
        const TariffElement &element = tariff.elements[i];
        QStringList prices;
        for (const TariffComponent &component : element.components)
            prices.append(priceText(tariff, component));
        words.append(PricingText::tr("%1: %2").arg(restrictionText(element.restriction), prices.isEmpty() ? PricingText::tr("no price") : prices.join(QStringLiteral("; "))));
    }
    if (tariff.elements.size() > 200)
        words.append(PricingText::tr("… and %n more element(s)", nullptr, int(tariff.elements.size()) - 200));
    const auto limit = [&](const std::optional<PriceLimit> &price, const QString &net, const QString &gross) {
        const QString currency = QLatin1Char(' ') + QString::fromUtf8(tariff.currency);
        if (price && price->exclVat)
            words.append(net.arg(moneyText(*price->exclVat, 12) + currency));
        if (price && price->inclVat)
            words.append(gross.arg(moneyText(*price->inclVat, 12) + currency));
    };
    limit(tariff.minPrice, PricingText::tr("At least %1 without tax."), PricingText::tr("At least %1 with tax."));
    limit(tariff.maxPrice, PricingText::tr("At most %1 without tax."), PricingText::tr("At most %1 with tax."));
    const auto day = [](TimeUs time) { return QString::fromLatin1(formatIsoTime(time)); };
    if (tariff.validFrom != noTime)
        words.append(PricingText::tr("Valid from %1 on.").arg(day(tariff.validFrom)));
    if (tariff.validTo != noTime)
        words.append(PricingText::tr("Valid until %1.").arg(day(tariff.validTo)));
    return words;
}

} // namespace Roamscope
