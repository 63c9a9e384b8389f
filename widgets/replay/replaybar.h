// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timeformat.h"
#include "models/insight/playback.h"

#include <QWidget>

#include <functional>

class QAction;
class QActionGroup;
class QKeySequence;
class QLabel;
class QMenu;
class QToolButton;

namespace Roamscope {

class ReplayTrack;

/// The strip with which time is moved: transport buttons, the line to seek on, the moment, speed and loop. Its actions
/// have stable object names ("replay.play") and are in actions(), so that they work when it is hidden.
class ReplayBar : public QWidget
{
    Q_OBJECT
public:
    explicit ReplayBar(Playback *playback, QWidget *parent = nullptr);

    Playback *playback() const { return m_playback; }
    ReplayTrack *track() const { return m_track; }
    QAction *action(const char *id) const;
    void setTimeFormat(const TimeFormat &format);
    /// What a step is: Frame, Exchange or Transaction.
    Playback::Unit unit() const { return m_unit; }
    void setUnit(Playback::Unit unit);
    /// The range that is marked on the timeline, for a loop over it; asked when it is needed.
    void setMarkedRange(std::function<std::pair<TimeUs, TimeUs>()> range) { m_markedRange = std::move(range); }

Q_SIGNALS:
    void hideRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *add(const char *id, const QString &text, const char *icon, const QKeySequence &key, std::function<void()> slot);
    QToolButton *button(QAction *action);
    void makeActions();
    void makeSpeedMenu();
    void makeUnitMenu();
    void makeLoopMenu();
    void fillLoopMenu();
    void updateState();
    void updateTime();
    void updateSpeed();
    void updateLoop();
    void tell(const QString &text);
    void loopOver(TimeUs from, TimeUs to);

    Playback *m_playback;
    ReplayTrack *m_track;
    QLabel *m_time;
    QLabel *m_zone;
    QToolButton *m_speed;
    QToolButton *m_unitButton;
    QToolButton *m_loop;
    QMenu *m_loopMenu;
    QActionGroup *m_speeds;
    QActionGroup *m_units;
    Playback::Unit m_unit = Playback::Unit::Frame;
    TimeFormat m_format;
    TimeUs m_hovered = noTime;
    std::function<std::pair<TimeUs, TimeUs>()> m_markedRange;
};

} // namespace Roamscope
