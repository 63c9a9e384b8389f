// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the cells of a FrameModel.
#include "models/capture/framemodel.h"

#include "models/capture/annotations.h"
#include "models/capture/framefilters.h"
#include "models/capture/sourcelook.h"

#include <QLocale>

namespace Roamscope {

FrameId FrameModel::foldedResponse(FrameId frame) const
{
    if (m_arrangement != Arrangement::Beside || !isRequest(m_capture->frames().kind(frame)))
        return noFrame;
    return m_capture->frames().pair(frame);
}

const FrameCells &FrameModel::cells(FrameId frame) const
{
    if (const FrameCells *cached = m_cells.object(frame))
        return *cached;
    auto *made = new FrameCells(decodeCells(*m_capture, frame));
    m_cells.insert(frame, made);
    return *made;
}

StatusTone FrameModel::toneFor(FrameId frame) const
{
    const FrameKind kind = m_capture->frames().kind(frame);
    if (isResponse(kind) || kind == FrameKind::Damaged)
        return cells(frame).tone;
    const FrameId response = foldedResponse(frame);
    if (response != noFrame)
        return cells(response).tone;
    return kind == FrameKind::Call && m_capture->frames().pair(frame) == noFrame ? StatusTone::Warning : StatusTone::None;
}

QString FrameModel::sightingsText(FrameId frame) const
{
    QStringList names;
    for (const FrameId other : m_capture->sightings(frame)) {
        const SourceLook *look = sourceLook(other);
        if (look && !names.contains(look->name))
            names.append(look->name);
    }
    return names.isEmpty() ? QString() : tr("also in %1").arg(names.join(QStringLiteral(", ")));
}

QString FrameModel::sightingsTip(FrameId frame) const
{
    QStringList lines;
    const TimeUs own = m_capture->frames().time(frame);
    for (const FrameId other : m_capture->sightings(frame)) {
        const TimeUs time = m_capture->frames().time(other);
        const SourceLook *look = sourceLook(other);
        if (look && time != noTime && own != noTime)
            lines.append(tr("Also in %1 at %2 (%3 s)").arg(look->name, formatTime(time, m_timeFormat, m_capture->firstTime()), formatDelta(time - own)));
    }
    return lines.join(QLatin1Char('\n'));
}

QString FrameModel::noteText(FrameId frame) const
{
    QStringList parts;
    if (m_annotations) {
        const QString comment = m_annotations->note(frame).comment;
        if (!comment.isEmpty())
            parts.append(QStringLiteral("“%1”").arg(comment.simplified()));
    }
    const FrameId response = foldedResponse(frame);
    const quint16 flags = m_capture->frames().flags(frame);
    const auto has = [flags](FrameFlag flag) { return (flags & quint16(flag)) != 0; };
    if (has(FrameFlag::Orphan))
        parts.append(tr("answers no request"));
    if (has(FrameFlag::Replayed))
        parts.append(tr("sent late"));
    if (has(FrameFlag::Duplicate) && m_capture->sightings(frame).empty())
        parts.append(tr("logged twice"));
    if (const QString others = sightingsText(frame); !others.isEmpty())
        parts.append(others);
    if (has(FrameFlag::Repaired))
        parts.append(tr("repaired"));
    if (has(FrameFlag::Altered))
        parts.append(tr("altered by a rule"));
    const FrameCells &own = cells(frame);
    const FrameKind kind = m_capture->frames().kind(frame);
    if (!own.summary.isEmpty())
        parts.append(own.summary);
    if (response != noFrame) {
        // Copied first: reading the response may push the request out of the cache.
        const FrameKind responseKind = m_capture->frames().kind(response);
        const QString answer = cells(response).summary;
        if (!answer.isEmpty() && (responseKind != FrameKind::CallResult || kind == FrameKind::Call))
            parts.append(QStringLiteral("← ") + answer);
    }
    return parts.join(QStringLiteral("  "));
}

QString FrameModel::cellText(FrameId frame, int row, int column) const
{
    const FrameTable &frames = m_capture->frames();
    switch (column) {
    case TimeColumn:
        return formatTime(frames.time(frame), m_timeFormat, m_capture->firstTime());
    case DeltaColumn: {
        const FrameId before = frameAt(row - 1);
        if (before == noFrame || frames.time(before) == noTime || frames.time(frame) == noTime)
            return {};
        return formatDelta(frames.time(frame) - frames.time(before));
    }
    case SourceColumn: {
        const SourceLook *look = sourceLook(frame);
        return look ? look->name : QString();
    }
    case LanesColumn:
        if (frames.to(frame) == Lane::Unknown) // a line that somebody wrote, said to nobody
            return displayName(frames.from(frame));
        return displayName(frames.from(frame)) + QStringLiteral(" → ") + displayName(frames.to(frame));
    case ChargePointColumn:
        return QString::fromUtf8(m_capture->peers().text(frames.peer(frame)));
    case ProtocolColumn:
        return displayName(frames.version(frame));
    case ActionColumn: {
        const FrameKind kind = frames.kind(frame);
        if (kind == FrameKind::HttpRequest || kind == FrameKind::HttpResponse || kind == FrameKind::Event || kind == FrameKind::Damaged) {
            const QString title = cells(frame).title;
            if (!title.isEmpty())
                return title;
        }
        return QString::fromUtf8(m_capture->actions().text(frames.action(frame)));
    }
    case IdColumn:
        return cells(frame).id;
    case StatusColumn: {
        const FrameKind kind = frames.kind(frame);
        if (isResponse(kind))
            return cells(frame).status;
        const FrameId response = foldedResponse(frame);
        if (response != noFrame)
            return cells(response).status;
        return kind == FrameKind::Call && frames.pair(frame) == noFrame ? tr("No answer") : QString();
    }
    case LatencyColumn: {
        if (isRequest(frames.kind(frame)) && m_arrangement != Arrangement::Beside)
            return {};
        const qint64 latency = m_capture->latency(frame);
        return latency < 0 ? QString() : formatDuration(latency);
    }
    case SizeColumn: {
        quint64 size = frames.block(frame).length[frame & FrameBlock::mask];
        return QLocale().formattedDataSize(qint64(size), size < 1024 ? 0 : 1);
    }
    case NoteColumn:
        return noteText(frame);
    default:
        break;
    }
    return {};
}

QVariant FrameModel::sortValue(FrameId frame, int column) const
{
    const FrameTable &frames = m_capture->frames();
    switch (column) {
    case TimeColumn:
    case DeltaColumn:
        return frames.time(frame);
    case LatencyColumn:
        return m_capture->latency(frame);
    case SizeColumn:
        return frames.block(frame).length[frame & FrameBlock::mask];
    default:
        return cellText(frame, 0, column);
    }
}

QString FrameModel::filterFor(FrameId frame, int column) const
{
    using namespace FrameFilters;
    const Capture &capture = *m_capture;
    const FrameId response = foldedResponse(frame);
    switch (column) {
    case TimeColumn:
    case DeltaColumn:
        return fromTime(capture, frame);
    case SourceColumn:
        return QStringLiteral("source == %1").arg(capture.frames().block(frame).source[frame & FrameBlock::mask] + 1);
    case LanesColumn:
        return byLanes(capture, frame);
    case ChargePointColumn:
        return byPeer(capture, frame);
    case ProtocolColumn:
        return byVersion(capture, frame);
    case ActionColumn:
    case NoteColumn:
        return byAction(capture, frame);
    case IdColumn:
        return byMessageId(capture, frame);
    case StatusColumn:
        return byStatus(capture, response != noFrame ? response : frame);
    case LatencyColumn:
        return byLatency(capture, frame);
    default:
        return {};
    }
}

} // namespace Roamscope
