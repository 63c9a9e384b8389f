// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/capture.h"

#include "models/capture/framedecoder.h"
#include "models/capture/recordparser.h"
#include "models/capture/sourcebytes.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMutex>

#include <algorithm>
#include <array>
#include <cstring>

namespace Roamscope {

namespace {
constexpr int maximumSources = 256;

struct LineMark
{
    quint64 offset;
    quint64 line;
};
} // namespace

struct Capture::Private
{
    // What rawBytes() needs, readable without a lock; the shared pointers below keep it alive.
    struct Fast
    {
        std::atomic<const SourceBytes *> bytes {nullptr};
        std::atomic<const SourceBytes *> arena {nullptr};
    };
    mutable QMutex mutex;
    std::vector<CaptureSource> sources;
    std::array<Fast, maximumSources> fast;
    std::vector<std::shared_ptr<SourceBytes>> kept; ///< replaced ones: views of them may still be in use
    mutable std::vector<std::vector<LineMark>> lineMarks;
};

Capture::Capture()
    : d(std::make_unique<Private>())
{
}

Capture::~Capture() = default;

QString Capture::title() const
{
    QMutexLocker locker(&d->mutex);
    if (d->sources.empty())
        return {};
    const QString first = QFileInfo(d->sources.front().path).fileName();
    if (d->sources.size() == 1)
        return first;
    const int others = int(d->sources.size()) - 1;
    return QCoreApplication::translate("Roamscope::Capture", "%1 and %n more", nullptr, others).arg(first);
}

std::vector<CaptureSource> Capture::sources() const
{
    QMutexLocker locker(&d->mutex);
    return d->sources;
}

int Capture::addSource(CaptureSource source)
{
    QMutexLocker locker(&d->mutex);
    if (d->sources.size() >= maximumSources)
        return -1;
    const auto index = int(d->sources.size());
    d->fast[std::size_t(index)].bytes = source.bytes.get();
    d->fast[std::size_t(index)].arena = source.arena.get();
    d->sources.push_back(std::move(source));
    d->lineMarks.emplace_back();
    return index;
}

void Capture::updateSource(int index, CaptureSource source)
{
    QMutexLocker locker(&d->mutex);
    if (index < 0 || index >= int(d->sources.size()))
        return;
    CaptureSource &current = d->sources[std::size_t(index)];
    for (const std::shared_ptr<SourceBytes> &old : {current.bytes, current.arena}) {
        if (old && old != source.bytes && old != source.arena)
            d->kept.push_back(old);
    }
    d->fast[std::size_t(index)].bytes = source.bytes.get();
    d->fast[std::size_t(index)].arena = source.arena.get();
    current = std::move(source);
}

QByteArrayView Capture::rawBytes(FrameId id) const
{
    const FrameBlock &block = m_frames.block(id);
    const quint32 row = id & FrameBlock::mask;
    const Private::Fast &fast = d->fast[block.source[row]];
    const bool inArena = m_frames.flags(id) & quint16(FrameFlag::InArena);
    const SourceBytes *bytes = (inArena ? fast.arena : fast.bytes).load(std::memory_order_acquire);
    return bytes ? bytes->view(block.offset[row], block.length[row]) : QByteArrayView();
}

FrameBody Capture::body(FrameId id) const
{
    return decodeFrame(rawBytes(id), m_frames.flags(id), m_frames.kind(id), m_frames.block(id).status[id & FrameBlock::mask]);
}

QByteArray Capture::messageId(FrameId id) const
{
    const QByteArrayView bytes = rawBytes(id);
    const quint16 flags = m_frames.flags(id);
    if (flags & quint16(FrameFlag::Record))
        return decodeFrame(bytes, flags, m_frames.kind(id)).messageId;
    QByteArray scratch;
    const MessageHeader header = readMessageHeader({bytes.data(), std::size_t(bytes.size())}, flags & quint16(FrameFlag::Escaped), scratch);
    return {header.messageId.data(), qsizetype(header.messageId.size())};
}

void Capture::addLineMark(int source, quint64 offset, quint64 line)
{
    QMutexLocker locker(&d->mutex);
    if (source >= 0 && source < int(d->lineMarks.size()))
        d->lineMarks[std::size_t(source)].push_back({offset, line});
}

std::vector<std::pair<quint64, quint64>> Capture::lineMarks(int source) const
{
    std::vector<std::pair<quint64, quint64>> marks;
    QMutexLocker locker(&d->mutex);
    if (source >= 0 && source < int(d->lineMarks.size())) {
        for (const LineMark &mark : d->lineMarks[std::size_t(source)])
            marks.emplace_back(mark.offset, mark.line);
    }
    return marks;
}

FramePlace Capture::place(FrameId id) const
{
    const Frame frame = m_frames.at(id);
    if (!frame.hasFlag(FrameFlag::InArena))
        return {frame.offset, frame.length, 0};
    FramePlace place;
    {
        const QMutexLocker locker(&d->mutex);
        if (!d->sources[frame.source].placed)
            return place;
    }
    // Frames that were rebuilt stand behind the place that they came from.
    const SourceBytes *arena = d->fast[frame.source].arena.load(std::memory_order_acquire);
    if (!arena || frame.offset < sizeof place)
        return place;
    const QByteArrayView origin = arena->view(frame.offset - sizeof place, sizeof place);
    if (origin.size() == qsizetype(sizeof place))
        std::memcpy(&place, origin.data(), sizeof place);
    return place;
}

quint64 Capture::lineNumber(FrameId id) const
{
    const FramePlace origin = place(id);
    if (origin.number == 0 && origin.length == 0 && (m_frames.flags(id) & quint16(FrameFlag::InArena)))
        return 0; // not known
    return origin.number ? origin.number : lineOf(m_frames.block(id).source[id & FrameBlock::mask], origin.offset);
}

quint64 Capture::lineOf(int source, quint64 offset) const
{
    if (source < 0 || source >= maximumSources)
        return 0;
    const SourceBytes *bytes = d->fast[std::size_t(source)].bytes.load(std::memory_order_acquire);
    if (!bytes || offset > bytes->size())
        return 0;
    LineMark mark {0, 1};
    {
        QMutexLocker locker(&d->mutex);
        const std::vector<LineMark> &marks = d->lineMarks[std::size_t(source)];
        auto after = std::upper_bound(marks.begin(), marks.end(), offset,
                                      [](quint64 at, const LineMark &candidate) { return at < candidate.offset; });
        if (after != marks.begin())
            mark = *std::prev(after);
    }
    constexpr quint64 markStep = 1u << 20;
    quint64 next = mark.offset + markStep;
    const char *p = bytes->data() + mark.offset;
    const char *const end = bytes->data() + offset;
    quint64 line = mark.line;
    std::vector<LineMark> found;
    while (p < end) {
        const auto *newline = static_cast<const char *>(std::memchr(p, '\n', std::size_t(end - p)));
        if (!newline)
            break;
        p = newline + 1;
        ++line;
        const auto at = quint64(p - bytes->data());
        if (at >= next) {
            found.push_back({at, line});
            next = at + markStep;
        }
    }
    if (!found.empty()) {
        QMutexLocker locker(&d->mutex);
        std::vector<LineMark> &marks = d->lineMarks[std::size_t(source)];
        const auto place = std::upper_bound(marks.begin(), marks.end(), mark.offset,
                                            [](quint64 at, const LineMark &candidate) { return at < candidate.offset; });
        // Another thread may have been here meanwhile.
        if (place == marks.end() || place->offset > found.back().offset)
            marks.insert(place, found.begin(), found.end());
    }
    return line;
}

quint64 Capture::offsetOfLine(int source, quint64 line) const
{
    const SourceBytes *bytes = source >= 0 && source < maximumSources ? d->fast[std::size_t(source)].bytes.load(std::memory_order_acquire) : nullptr;
    if (!bytes || line <= 1)
        return 0;
    LineMark mark {0, 1};
    {
        QMutexLocker locker(&d->mutex);
        for (const LineMark &candidate : d->lineMarks[std::size_t(source)]) {
            if (candidate.line > line)
                break;
            mark = candidate;
        }
    }
    const char *p = bytes->data() + mark.offset;
    const char *const end = bytes->data() + bytes->size();
    for (quint64 at = mark.line; at < line; ++at) {
        const auto *newline = static_cast<const char *>(std::memchr(p, '\n', std::size_t(end - p)));
        if (!newline)
            return bytes->size();
        p = newline + 1;
    }
    return quint64(p - bytes->data());
}

TimeUs Capture::firstTime() const
{
    const quint32 count = size();
    if (!m_timeOrder.empty() && m_timeOrder.size() <= count) {
        for (const FrameId id : m_timeOrder) {
            if (m_frames.time(id) != noTime)
                return m_frames.time(id);
        }
        return noTime;
    }
    for (FrameId id = 0; id < count; ++id) {
        if (m_frames.time(id) != noTime)
            return m_frames.time(id);
    }
    return noTime;
}

TimeUs Capture::lastTime() const
{
    const quint32 count = size();
    if (!m_timeOrder.empty() && m_timeOrder.size() <= count) {
        for (auto it = m_timeOrder.rbegin(); it != m_timeOrder.rend(); ++it) {
            if (m_frames.time(*it) != noTime)
                return m_frames.time(*it);
        }
        return noTime;
    }
    for (FrameId id = count; id-- > 0;) {
        if (m_frames.time(id) != noTime)
            return m_frames.time(id);
    }
    return noTime;
}

std::vector<FrameId> Capture::sightings(FrameId id) const
{
    std::vector<FrameId> others;
    auto place = std::lower_bound(m_sightings.begin(), m_sightings.end(), std::pair(id, FrameId(0)));
    for (; place != m_sightings.end() && place->first == id; ++place)
        others.push_back(place->second);
    return others;
}

qint64 Capture::latency(FrameId id) const
{
    const FrameId other = m_frames.pair(id);
    if (other == noFrame || other >= size())
        return -1;
    const TimeUs here = m_frames.time(id);
    const TimeUs there = m_frames.time(other);
    if (here == noTime || there == noTime)
        return -1;
    return isResponse(m_frames.kind(id)) ? here - there : there - here;
}

} // namespace Roamscope
