// SPDX-License-Identifier: GPL-3.0-or-later
#include "naivepricer.h"

#include <QDateTime>
#include <QJsonArray>
#include <QMap>
#include <QTimeZone>

#include <cmath>

namespace {

__extension__ typedef __int128 Wide;

// Hundredths of a hundredth.
qint64 units(const QJsonValue &value)
{
    return std::llround(value.toDouble() * 10000);
}

int clockSeconds(const QString &text)
{
    return text.left(2).toInt() * 3600 + text.mid(3, 2).toInt() * 60;
}

bool holds(const QJsonObject &r, const QDateTime &local, qint64 energy, qint64 seconds)
{
    if (r.contains(QLatin1String("start_time")) || r.contains(QLatin1String("end_time"))) {
        const int now = local.time().msecsSinceStartOfDay() / 1000;
        const int from = clockSeconds(r.value(QLatin1String("start_time")).toString(QStringLiteral("00:00")));
        int to = clockSeconds(r.value(QLatin1String("end_time")).toString(QStringLiteral("00:00")));
        if (to == 0)
            to = 86400;
        if (from < to ? (now < from || now >= to) : (now < from && now >= to))
            return false;
    }
    if (r.contains(QLatin1String("day_of_week"))) {
        static const QStringList names {QStringLiteral("MONDAY"), QStringLiteral("TUESDAY"),  QStringLiteral("WEDNESDAY"), QStringLiteral("THURSDAY"),
                                        QStringLiteral("FRIDAY"), QStringLiteral("SATURDAY"), QStringLiteral("SUNDAY")};
        if (!r.value(QLatin1String("day_of_week")).toArray().contains(names[local.date().dayOfWeek() - 1]))
            return false;
    }
    const auto below = [&](const char *name, qint64 value, qint64 scale) {
        return r.contains(QLatin1String(name)) && value < std::llround(r.value(QLatin1String(name)).toDouble() * double(scale));
    };
    const auto reached = [&](const char *name, qint64 value, qint64 scale) {
        return r.contains(QLatin1String(name)) && value >= std::llround(r.value(QLatin1String(name)).toDouble() * double(scale));
    };
    return !below("min_kwh", energy, 10000) && !reached("max_kwh", energy, 10000) && !below("min_duration", seconds, 1)
        && !reached("max_duration", seconds, 1);
}

struct Line
{
    QString type;
    qint64 volume = 0; ///< 1/10,000 kWh or h
    qint64 price = 0;
    qint64 vat = 0; ///< whole percent
    qint64 step = 0;
};

QString text(Wide value, Wide divisor)
{
    // Half up to 8 decimals.
    const Wide scaled = (value * 200000000 + divisor) / (divisor * 2);
    const qint64 whole = qint64(scaled / 100000000);
    const qint64 rest = qint64(scaled % 100000000);
    return QStringLiteral("%1.%2").arg(whole).arg(rest, 8, 10, QLatin1Char('0'));
}

} // namespace

NaiveResult naivePrice(const QJsonObject &cdr, const QJsonObject &tariff, const QByteArray &zone)
{
    const QTimeZone timeZone(zone);
    const QDateTime start = QDateTime::fromString(cdr.value(QLatin1String("start_date_time")).toString(), Qt::ISODate);
    qint64 energy = 0;
    bool flatDone = false;
    QList<Line> lines;
    const QJsonArray periods = cdr.value(QLatin1String("charging_periods")).toArray();
    for (const QJsonValue &one : periods) {
        const QDateTime at = QDateTime::fromString(one[QLatin1String("start_date_time")].toString(), Qt::ISODate);
        QMap<QString, qint64> volumes {{QStringLiteral("FLAT"), 10000}};
        const QJsonArray dimensions = one[QLatin1String("dimensions")].toArray();
        for (const QJsonValue &dimension : dimensions)
            volumes[dimension[QLatin1String("type")].toString()] += units(dimension[QLatin1String("volume")]);
        for (const QString &type : {QStringLiteral("ENERGY"), QStringLiteral("TIME"), QStringLiteral("PARKING_TIME"), QStringLiteral("FLAT")}) {
            if (volumes.value(type) == 0 || (type == QLatin1String("FLAT") && flatDone))
                continue;
            bool found = false;
            const QJsonArray elements = tariff.value(QLatin1String("elements")).toArray();
            for (const QJsonValue &element : elements) {
                const QJsonArray components = element[QLatin1String("price_components")].toArray();
                for (const QJsonValue &component : components) {
                    if (found || component[QLatin1String("type")].toString() != type)
                        continue;
                    if (!holds(element[QLatin1String("restrictions")].toObject(), at.toTimeZone(timeZone), energy, start.secsTo(at)))
                        continue;
                    found = true;
                    lines.append({type, volumes.value(type), units(component[QLatin1String("price")]), qint64(component[QLatin1String("vat")].toInt()),
                                  qint64(component[QLatin1String("step_size")].toInt())});
                    flatDone = flatDone || type == QLatin1String("FLAT");
                }
            }
        }
        energy += volumes.value(QStringLiteral("ENERGY"));
    }
    const auto total = [&](const QString &type) {
        qint64 sum = 0;
        for (const Line &line : lines)
            sum += line.type == type ? line.volume : 0;
        return sum;
    };
    const bool parking = total(QStringLiteral("PARKING_TIME")) > 0;
    // 1/10,000 of a unit × 1/10,000 of money; time steps need a 3600th of it, VAT a hundredth.
    Wide excl = 0;
    Wide incl = 0;
    const auto bill = [&](const Line &line, Wide volume3600) {
        excl += volume3600 * line.price * 100;
        incl += volume3600 * line.price * (100 + line.vat);
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        Wide volume = Wide(line.volume) * 3600;
        bool last = true;
        for (qsizetype k = i + 1; k < lines.size(); ++k)
            last = last && lines[k].type != line.type;
        const bool stepped = line.type == QLatin1String("ENERGY") || line.type == QLatin1String("PARKING_TIME") || (line.type == QLatin1String("TIME") && !parking);
        if (last && stepped && line.step > 0) {
            const Wide all = Wide(total(line.type)) * 3600;
            // Wh are 10 of 1/10,000 kWh, seconds 10,000/3600 of 1/10,000 h.
            const Wide step = line.type == QLatin1String("ENERGY") ? Wide(line.step) * 10 * 3600 : Wide(line.step) * 10000;
            volume += (all + step - 1) / step * step - all;
        }
        bill(line, volume);
    }
    const Wide divisor = Wide(10000) * 10000 * 3600 * 100;
    return {text(excl, divisor), text(incl, divisor)};
}
