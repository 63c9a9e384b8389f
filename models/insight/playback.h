// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/captureview.h"
#include "models/catalog/severity.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace Roamscope {

/// A moment that playback can jump to: a finding.
struct PlaybackMark
{
    TimeUs time = noTime;
    Severity severity = Severity::Note;
    FrameId frame = noFrame; ///< its first evidence
    int finding = -1; ///< index in the list that the marks were made from
};

/// Moves the program's time cursor (CaptureView::cursor(), there is only one) as a player does: play, pause, step,
/// jump, loop. While it moves, the frame at the cursor becomes the current frame, so that every view that follows
/// the CaptureView follows it. Lives in the interface thread; does not own the view.
class Playback : public QObject
{
    Q_OBJECT
public:
    /// Where the passing of time comes from.
    enum class Ticking : quint8 {
        Timer, ///< thirty times a second, from a monotonic clock
        ByHand, ///< only from advance(): tests
    };
    enum class Unit : quint8 { Frame, Exchange, Transaction, Finding };

    explicit Playback(CaptureView *view, QObject *parent = nullptr, Ticking ticking = Ticking::Timer);
    ~Playback() override;

    static constexpr double slowest = 0.1;
    static constexpr double fastest = 1000;
    /// The speeds that keys and the menu go through: 0.1, 0.2, 0.5, 1, 2, 5 … 1000.
    static const std::vector<double> &speeds();

    CaptureView *view() const { return m_view; }
    /// noTime without a capture that has times.
    TimeUs time() const;
    /// Moves the cursor within the capture, and the current frame to the last one that had come by then.
    void setTime(TimeUs time);
    /// First and last moment of the capture; noTime when there is none.
    TimeUs first() const;
    TimeUs last() const;
    bool canPlay() const { return first() != noTime; }

    bool isPlaying() const { return m_playing; }
    /// Begins again at the start when the cursor stands at the end.
    void play();
    void pause();
    void toggle() { m_playing ? pause() : play(); }

    double speed() const { return m_speed; }
    void setSpeed(double speed); ///< held within slowest and fastest
    void faster();
    void slower();

    /// Stretches in which nothing happens for more than a second or two of watching are jumped over.
    bool skipsQuiet() const { return m_skipsQuiet; }
    void setSkipsQuiet(bool skips);

    /// One step back (−1) or forward (+1). False when there is none left in that direction.
    bool step(Unit unit, int direction);
    void toStart();
    void toEnd();

    /// Playing goes round and round in a range; noTime, noTime = no loop.
    void setLoop(TimeUs from, TimeUs to);
    void clearLoop() { setLoop(noTime, noTime); }
    bool isLooping() const { return m_loopFrom != noTime; }
    TimeUs loopFrom() const { return m_loopFrom; }
    TimeUs loopTo() const { return m_loopTo; }

    /// Findings, by time.
    void setMarks(std::vector<PlaybackMark> marks);
    const std::vector<PlaybackMark> &marks() const { return m_marks; }

    /// Lets time pass: µs of the person who watches. Only while playing.
    void advance(qint64 elapsed);
    /// The last frame at or before a moment in the order of time; noFrame when it lies before all.
    FrameId frameAt(TimeUs time) const;

Q_SIGNALS:
    void timeChanged(Roamscope::TimeUs time);
    /// The cursor was moved from here: played, stepped or sought; not by a selection elsewhere.
    void moved(Roamscope::TimeUs time);
    void playingChanged(bool playing);
    void speedChanged(double speed);
    void skipsQuietChanged(bool skips);
    void loopChanged();
    void marksChanged();
    /// A quiet stretch was jumped over.
    void skipped(Roamscope::TimeUs from, Roamscope::TimeUs to);
    /// A step reached a finding.
    void markReached(const Roamscope::PlaybackMark &mark);

private:
    quint32 count() const;
    FrameId frame(quint32 position) const;
    TimeUs timeAt(quint32 position) const;
    quint32 positionAfter(TimeUs time) const;
    quint32 position() const;
    void tick();
    void moveTo(TimeUs time);
    void select(quint32 position);
    bool stepFrames(int direction, bool exchanges);
    bool stepTransaction(int direction);
    bool stepMark(int direction);
    void captureChanged();

    CaptureView *m_view;
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<PlaybackMark> m_marks;
    double m_speed = 1;
    double m_rest = 0; ///< of a microsecond, at slow speeds
    TimeUs m_loopFrom = noTime;
    TimeUs m_loopTo = noTime;
    bool m_playing = false;
    bool m_skipsQuiet = true;
    bool m_byHand = false;
};

} // namespace Roamscope
