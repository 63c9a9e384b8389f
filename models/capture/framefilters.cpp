// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/framefilters.h"

#include "models/capture/filter.h"
#include "models/capture/framecells.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

namespace Roamscope::FrameFilters {

namespace {

QString fromUtf8(const QByteArray &text)
{
    return QString::fromUtf8(text);
}

QString equalsOrNothing(const QString &field, const QString &value)
{
    return value.isEmpty() ? QString() : Filter::equals(field, value);
}

QString isoTime(TimeUs time)
{
    const qint64 milliseconds = time >= 0 ? time / 1000 : (time - 999) / 1000;
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc()).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz"))
        + QLatin1Char('Z');
}

} // namespace

QString byAction(const Capture &capture, FrameId frame)
{
    return equalsOrNothing(QStringLiteral("action"), fromUtf8(capture.actions().text(capture.frames().action(frame))));
}

QString byPeer(const Capture &capture, FrameId frame)
{
    return equalsOrNothing(QStringLiteral("cp"), fromUtf8(capture.peers().text(capture.frames().peer(frame))));
}

QString byVersion(const Capture &capture, FrameId frame)
{
    return equalsOrNothing(QStringLiteral("version"), QString(versionNumber(capture.frames().version(frame))));
}

QString byLanes(const Capture &capture, FrameId frame)
{
    QStringList parts;
    const QString from = QString(laneId(capture.frames().from(frame)));
    const QString to = QString(laneId(capture.frames().to(frame)));
    if (!from.isEmpty())
        parts.append(Filter::equals(QStringLiteral("from"), from));
    if (!to.isEmpty())
        parts.append(Filter::equals(QStringLiteral("to"), to));
    return Filter::conjunction(parts);
}

QString byStatus(const Capture &capture, FrameId frame)
{
    const FrameKind kind = capture.frames().kind(frame);
    switch (kind) {
    case FrameKind::Call:
        return Filter::equals(QStringLiteral("flags"), QStringLiteral("unanswered"));
    case FrameKind::CallError:
    case FrameKind::CallResultError:
        return equalsOrNothing(QStringLiteral("error"), fromUtf8(capture.body(frame).errorCode));
    case FrameKind::HttpResponse:
        return QStringLiteral("http.status == %1").arg(capture.body(frame).httpStatus);
    case FrameKind::CallResult: {
        const FrameCells cells = decodeCells(capture, frame);
        if (cells.hasStatus)
            return Filter::equals(QStringLiteral("status"), cells.status);
        break;
    }
    default:
        break;
    }
    return Filter::equals(QStringLiteral("kind"), QString(protocolName(kind)));
}

QString byMessageId(const Capture &capture, FrameId frame)
{
    return equalsOrNothing(QStringLiteral("id"), fromUtf8(capture.body(frame).messageId));
}

QString fromTime(const Capture &capture, FrameId frame)
{
    const TimeUs time = capture.frames().time(frame);
    if (time == noTime)
        return {};
    return QStringLiteral("time >= \"%1\"").arg(isoTime(time));
}

QString byTransaction(const Capture &capture, const Transaction &transaction)
{
    if (transaction.frames.empty())
        return {};
    QStringList parts;
    const QString peer = fromUtf8(capture.peers().text(transaction.peer));
    if (!peer.isEmpty())
        parts.append(Filter::equals(QStringLiteral("cp"), peer));
    const TimeUs from = capture.frames().time(transaction.frames.front());
    const TimeUs to = capture.frames().time(transaction.frames.back());
    if (from != noTime && to != noTime)
        parts.append(QStringLiteral("time in \"%1\"..\"%2\"").arg(isoTime(from), isoTime(to + 999)));
    QString filter = Filter::conjunction(parts);
    for (const QByteArray &id : {transaction.sessionId, transaction.cdrId}) {
        // The partner's messages name the session, not the charge point.
        if (!id.isEmpty())
            filter += QStringLiteral(" || text contains \"%1\"").arg(fromUtf8(id).remove(QLatin1Char('"')));
    }
    return filter;
}

QString byLatency(const Capture &capture, FrameId frame)
{
    const qint64 latency = capture.latency(frame);
    return latency < 0 ? QString() : QStringLiteral("latency >= %1ms").arg(latency / 1000);
}

QString byField(const QString &pointer, const QString &value, bool isLiteral)
{
    QString field = QStringLiteral("payload");
    const QStringList steps = pointer.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (QString step : steps) {
        bool isIndex = false;
        step.toUInt(&isIndex);
        if (isIndex)
            continue;
        step.replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
        field += QLatin1Char('.') + step;
    }
    return isLiteral ? field + QStringLiteral(" == ") + value : Filter::equals(field, value);
}

} // namespace Roamscope::FrameFilters
