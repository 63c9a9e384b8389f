// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importquestion.h"

#include <QRegularExpression>

namespace Roamscope {

bool ImportQuestion::parseZone(const QString &text, int *minutes)
{
    const QString zone = text.trimmed();
    if (zone.compare(QStringLiteral("Z"), Qt::CaseInsensitive) == 0 || zone.compare(QStringLiteral("UTC"), Qt::CaseInsensitive) == 0) {
        *minutes = 0;
        return true;
    }
    static const QRegularExpression pattern(QStringLiteral("^([+-])(\\d{1,2}):?(\\d{2})?$"));
    const QRegularExpressionMatch match = pattern.match(zone);
    if (!match.hasMatch())
        return false;
    const int value = match.capturedView(2).toInt() * 60 + match.capturedView(3).toInt();
    if (value > 14 * 60 || match.capturedView(3).toInt() > 59)
        return false;
    *minutes = match.capturedView(1) == QLatin1Char('-') ? -value : value;
    return true;
}

QString ImportQuestion::zoneText(int minutes)
{
    if (minutes == 0)
        return QStringLiteral("UTC");
    const int size = qAbs(minutes);
    return QStringLiteral("%1%2:%3").arg(QLatin1Char(minutes < 0 ? '-' : '+')).arg(size / 60, 2, 10, QLatin1Char('0')).arg(size % 60, 2, 10, QLatin1Char('0'));
}

} // namespace Roamscope
