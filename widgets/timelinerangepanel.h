// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timeformat.h"
#include "models/capture/timelinestatistics.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace Roamscope {

class TimelineData;
class TimelineState;

/// What happened in the marked range: duration, frames, rate, errors, latency, transactions, energy.
/// Counted in a worker; while the mark moves the newest request wins. Hidden without a mark.
class TimelineRangePanel : public QWidget
{
    Q_OBJECT
public:
    TimelineRangePanel(TimelineState *state, TimelineData *data, QWidget *parent = nullptr);
    ~TimelineRangePanel() override;

    void setTimeFormat(const TimeFormat &format);
    const TimelineStatistics &statistics() const { return m_statistics; }

Q_SIGNALS:
    void filterRequested(); ///< only what lies in the range
    void fitRequested();
    void frameRequested(Roamscope::FrameId frame); ///< the slowest answer
    void counted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Tile
    {
        QLabel *caption;
        QLabel *value;
    };
    Tile addTile(QHBoxLayout *layout);
    void restart();
    void start();
    void finished();
    void show(const TimelineStatistics &statistics);
    void setTexts();

    TimelineState *m_state;
    TimelineData *m_data;
    TimeFormat m_format;
    TimelineStatistics m_statistics;
    QFutureWatcher<TimelineStatistics> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QTimer m_delay;
    Tile m_range;
    Tile m_frames;
    Tile m_problems;
    Tile m_latency;
    Tile m_transactions;
    Tile m_energy;
    QToolButton *m_fit;
    QToolButton *m_filter;
    QToolButton *m_clear;
};

} // namespace Roamscope
