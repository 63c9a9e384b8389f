// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/httpserverdate.h"

#include <QDateTime>

namespace Roamscope {

const QByteArray &httpDateNow()
{
    static QByteArray text;
    static qint64 second = -1;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (now != second) {
        second = now;
        static const char *const days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
        static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        const QDateTime time = QDateTime::fromSecsSinceEpoch(now, Qt::UTC);
        const QDate date = time.date();
        const auto two = [](int number) { return QByteArray::number(number).rightJustified(2, '0'); };
        text = QByteArray(days[date.dayOfWeek() - 1]) + ", " + two(date.day()) + ' ' + months[date.month() - 1] + ' '
            + QByteArray::number(date.year()) + ' ' + two(time.time().hour()) + ':' + two(time.time().minute()) + ':'
            + two(time.time().second()) + " GMT";
    }
    return text;
}

} // namespace Roamscope
