// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/playback.h"

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

constexpr int tickInterval = 33; ///< ms
constexpr qint64 longestTick = 250'000; ///< µs: after a stall it goes on from where it stood
constexpr qint64 quietTime = 1'500'000; ///< µs that a person waits before a quiet stretch is jumped over
constexpr qint64 leadIn = 300'000; ///< µs that are left of it, so that the next message is seen to come

} // namespace

Playback::Playback(CaptureView *view, QObject *parent, Ticking ticking)
    : QObject(parent)
    , m_view(view)
    , m_byHand(ticking == Ticking::ByHand)
{
    m_timer.setInterval(tickInterval);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Playback::tick);
    connect(view, &CaptureView::cursorChanged, this, &Playback::timeChanged);
    connect(view, &CaptureView::captureChanged, this, &Playback::captureChanged);
}

Playback::~Playback() = default;

const std::vector<double> &Playback::speeds()
{
    static const std::vector<double> all {0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
    return all;
}

void Playback::captureChanged()
{
    pause();
    clearLoop();
    setMarks({});
    Q_EMIT timeChanged(time());
}

quint32 Playback::count() const
{
    return m_view->capture() ? m_view->capture()->size() : 0;
}

FrameId Playback::frame(quint32 position) const
{
    const std::vector<FrameId> &order = m_view->capture()->timeOrder();
    return position < order.size() ? order[position] : position;
}

TimeUs Playback::timeAt(quint32 position) const
{
    return m_view->capture()->frames().time(frame(position));
}

quint32 Playback::positionAfter(TimeUs time) const
{
    quint32 low = 0;
    quint32 high = count();
    while (low < high) {
        const quint32 middle = low + (high - low) / 2;
        if (timeAt(middle) <= time)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/// Where the cursor stands among the frames: the position of the current frame when the cursor is at it, else of the
/// last one before it. count() = before all of them.
quint32 Playback::position() const
{
    const TimeUs now = time();
    if (now == noTime)
        return count();
    const quint32 after = positionAfter(now);
    const FrameId current = m_view->currentFrame();
    if (current != noFrame && current < count() && m_view->capture()->frames().time(current) == now) {
        // Frames of the same microsecond stand side by side.
        for (quint32 at = after; at-- > 0 && timeAt(at) == now;) {
            if (frame(at) == current)
                return at;
        }
    }
    return after > 0 ? after - 1 : count();
}

FrameId Playback::frameAt(TimeUs time) const
{
    if (count() == 0 || time == noTime)
        return noFrame;
    const quint32 after = positionAfter(time);
    return after > 0 ? frame(after - 1) : noFrame;
}

TimeUs Playback::first() const
{
    return m_view->capture() ? m_view->capture()->firstTime() : noTime;
}

TimeUs Playback::last() const
{
    return m_view->capture() ? m_view->capture()->lastTime() : noTime;
}

TimeUs Playback::time() const
{
    return m_view->capture() ? m_view->cursor() : noTime;
}

void Playback::setTime(TimeUs time)
{
    if (!canPlay() || time == noTime)
        return;
    m_rest = 0;
    moveTo(std::clamp(time, first(), last()));
}

void Playback::moveTo(TimeUs time)
{
    const FrameId frame = frameAt(time);
    // Selecting a frame sets the cursor to it; it goes on from there.
    if (frame != noFrame)
        m_view->setCurrentFrame(frame);
    m_view->setCursor(time);
    Q_EMIT moved(time);
}

void Playback::select(quint32 position)
{
    const FrameId id = frame(position);
    const TimeUs when = timeAt(position);
    m_view->setCurrentFrame(id);
    m_view->setCursor(when);
    m_rest = 0;
    Q_EMIT moved(when);
}

void Playback::play()
{
    if (m_playing || !canPlay())
        return;
    const TimeUs from = isLooping() ? m_loopFrom : first();
    const TimeUs to = isLooping() ? m_loopTo : last();
    const TimeUs now = time();
    if (now == noTime || now < from || now >= to)
        moveTo(from);
    m_rest = 0;
    m_playing = true;
    if (!m_byHand) {
        m_clock.start();
        m_timer.start();
    }
    Q_EMIT playingChanged(true);
}

void Playback::pause()
{
    if (!m_playing)
        return;
    m_playing = false;
    m_timer.stop();
    Q_EMIT playingChanged(false);
}

void Playback::setSpeed(double speed)
{
    speed = std::clamp(std::isfinite(speed) ? speed : 1.0, slowest, fastest);
    if (qFuzzyCompare(speed, m_speed))
        return;
    m_speed = speed;
    Q_EMIT speedChanged(speed);
}

void Playback::faster()
{
    for (const double speed : speeds()) {
        if (speed > m_speed * 1.001) {
            setSpeed(speed);
            return;
        }
    }
}

void Playback::slower()
{
    for (auto speed = speeds().rbegin(); speed != speeds().rend(); ++speed) {
        if (*speed < m_speed * 0.999) {
            setSpeed(*speed);
            return;
        }
    }
}

void Playback::setSkipsQuiet(bool skips)
{
    if (m_skipsQuiet == skips)
        return;
    m_skipsQuiet = skips;
    Q_EMIT skipsQuietChanged(skips);
}

void Playback::tick()
{
    const qint64 elapsed = m_clock.nsecsElapsed() / 1000;
    m_clock.start();
    advance(std::min(elapsed, longestTick));
}

void Playback::advance(qint64 elapsed)
{
    if (!m_playing || elapsed <= 0)
        return;
    if (!canPlay()) {
        pause();
        return;
    }
    const TimeUs begin = isLooping() ? m_loopFrom : first();
    const TimeUs end = isLooping() ? m_loopTo : last();
    const double wanted = double(elapsed) * m_speed + m_rest;
    const qint64 way = qint64(wanted);
    m_rest = wanted - double(way);
    const TimeUs now = std::max(time(), begin);
    TimeUs next = now + way;
    if (m_skipsQuiet) {
        const quint32 after = positionAfter(now);
        const TimeUs coming = after < count() ? std::min(timeAt(after), end) : end;
        const TimeUs lead = coming - qint64(double(leadIn) * m_speed);
        if (coming > now && double(coming - now) > double(quietTime) * m_speed && lead > next) {
            next = lead;
            m_rest = 0;
            Q_EMIT skipped(now, next);
        }
    }
    if (next < end) {
        moveTo(next);
        return;
    }
    if (isLooping() && end > begin) {
        // What is left of the step goes into the next round.
        moveTo(begin + (next - end) % (end - begin));
        return;
    }
    moveTo(end);
    pause();
}

bool Playback::step(Unit unit, int direction)
{
    if (!canPlay() || direction == 0)
        return false;
    pause();
    switch (unit) {
    case Unit::Frame:
        return stepFrames(direction, false);
    case Unit::Exchange:
        return stepFrames(direction, true);
    case Unit::Transaction:
        return stepTransaction(direction);
    case Unit::Finding:
        return stepMark(direction);
    }
    return false;
}

bool Playback::stepFrames(int direction, bool exchanges)
{
    const quint32 size = count();
    const quint32 here = position();
    // Between two frames the one before the cursor is the nearest one back, unless it is the one that is stood on.
    const bool between = here < size && timeAt(here) < time();
    qint64 at = here >= size ? -1 : qint64(here);
    at += direction > 0 ? 1 : between ? 0 : -1;
    const FrameTable &frames = m_view->capture()->frames();
    for (; at >= 0 && at < qint64(size); at += direction) {
        const FrameKind kind = frames.kind(frame(quint32(at)));
        // An exchange begins with its request; what has no request (a log line, an orphan) is one of its own.
        if (exchanges && isResponse(kind) && frames.pair(frame(quint32(at))) != noFrame)
            continue;
        select(quint32(at));
        return true;
    }
    return false;
}

bool Playback::stepTransaction(int direction)
{
    const AnalysisPtr analysis = m_view->analysis();
    if (!analysis)
        return false;
    const auto usable = [](const Transaction &transaction) { return transaction.start != noTime && !transaction.frames.empty(); };
    const auto go = [&](int index) {
        const Transaction &transaction = analysis->transactions[std::size_t(index)];
        m_view->setCurrentFrame(transaction.frames.front());
        m_view->setCursor(m_view->capture()->frames().time(transaction.frames.front()));
        m_view->setCurrentTransaction(index);
        Q_EMIT moved(m_view->cursor());
    };
    const TimeUs now = time();
    const int size = int(analysis->transactions.size());
    // From the selected one to its neighbours, so that charges that start at the same moment are all reached.
    const int selected = m_view->currentTransaction();
    if (selected >= 0 && selected < size && usable(analysis->transactions[std::size_t(selected)])
        && m_view->currentFrame() == analysis->transactions[std::size_t(selected)].frames.front()) {
        for (int index = selected + direction; index >= 0 && index < size; index += direction) {
            if (usable(analysis->transactions[std::size_t(index)])) {
                go(index);
                return true;
            }
        }
        return false;
    }
    int best = -1;
    TimeUs bestTime = noTime;
    for (int index = 0; index < size; ++index) {
        const Transaction &transaction = analysis->transactions[std::size_t(index)];
        if (!usable(transaction))
            continue;
        const TimeUs start = m_view->capture()->frames().time(transaction.frames.front());
        if (now == noTime ? direction < 0 : direction > 0 ? start <= now : start >= now)
            continue;
        if (best < 0 || (direction > 0 ? start < bestTime : start >= bestTime)) {
            best = index;
            bestTime = start;
        }
    }
    if (best >= 0)
        go(best);
    return best >= 0;
}

bool Playback::stepMark(int direction)
{
    const TimeUs now = time();
    const auto reach = [this](PlaybackMark mark) { // a copy: who hears of it may set others
        if (mark.frame != noFrame && mark.frame < count())
            m_view->setCurrentFrame(mark.frame);
        m_view->setCursor(std::clamp(mark.time, first(), last()));
        m_rest = 0;
        Q_EMIT moved(m_view->cursor());
        Q_EMIT markReached(mark);
        return true;
    };
    if (direction > 0) {
        const auto next = std::upper_bound(m_marks.begin(), m_marks.end(), now,
                                           [](TimeUs moment, const PlaybackMark &mark) { return moment < mark.time; });
        return next != m_marks.end() && reach(*next);
    }
    const auto before = std::lower_bound(m_marks.begin(), m_marks.end(), now,
                                         [](const PlaybackMark &mark, TimeUs moment) { return mark.time < moment; });
    return now != noTime && before != m_marks.begin() && reach(*std::prev(before));
}

void Playback::toStart()
{
    if (isLooping())
        setTime(m_loopFrom);
    else
        setTime(first());
}

void Playback::toEnd()
{
    setTime(isLooping() ? m_loopTo : last());
}

void Playback::setLoop(TimeUs from, TimeUs to)
{
    if (from != noTime && to != noTime && to < from)
        std::swap(from, to);
    const bool isRange = from != noTime && to != noTime && to > from;
    from = isRange ? from : noTime;
    to = isRange ? to : noTime;
    if (from == m_loopFrom && to == m_loopTo)
        return;
    m_loopFrom = from;
    m_loopTo = to;
    Q_EMIT loopChanged();
}

void Playback::setMarks(std::vector<PlaybackMark> marks)
{
    std::erase_if(marks, [](const PlaybackMark &mark) { return mark.time == noTime; });
    std::stable_sort(marks.begin(), marks.end(), [](const PlaybackMark &a, const PlaybackMark &b) { return a.time < b.time; });
    m_marks = std::move(marks);
    Q_EMIT marksChanged();
}

} // namespace Roamscope
