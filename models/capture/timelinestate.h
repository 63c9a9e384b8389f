// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/capture/timelinecoordinates.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace Roamscope {

/// How charge point lanes are ordered.
enum class LaneSort : quint8 { Appearance, Name, Problems, Frames, Count };

/// How the Timeline is looked at: visible range with its history, marked range, pinned, hidden and folded
/// lanes, order, lane search, charts. Saved per capture. Knows nothing of widgets.
class TimelineState : public QObject
{
    Q_OBJECT
public:
    /// A gesture (wheel, drag) becomes one step of the history; a jump is always its own.
    enum class Step : quint8 { Gesture, Jump, Silent };

    explicit TimelineState(QObject *parent = nullptr);

    /// Stable name of a lane: "cp:CP01", "csms".
    static QString laneKey(Lane party, const QByteArray &peer);

    TimeRange range() const { return m_range; }
    void setRange(const TimeRange &range, Step step = Step::Jump);
    bool canGoBack() const { return !m_back.isEmpty(); }
    bool canGoForward() const { return !m_forward.isEmpty(); }
    void goBack();
    void goForward();

    /// The marked range of which statistics are shown; not valid when none is.
    TimeRange selection() const { return m_selection; }
    void setSelection(const TimeRange &selection);

    /// Shows all of the capture, also while it grows, until the user chooses a range.
    bool isFitted() const { return m_fitted; }
    /// Keeps the newest frames in sight while the capture grows.
    bool isFollowing() const { return m_following; }
    void setFollowing(bool following);
    void setFitted(bool fitted);

    bool isPinned(const QString &lane) const { return m_pinned.contains(lane); }
    void setPinned(const QString &lane, bool pinned);
    QStringList pinned() const { return m_pinned; } ///< in the order in which they were pinned
    bool isHidden(const QString &lane) const { return m_hidden.contains(lane); }
    void setHidden(const QString &lane, bool hidden);
    QStringList hidden() const;
    void showAllLanes();
    /// Charge points fold by themselves when there are many; a lane that was folded or unfolded by hand
    /// keeps that.
    bool isFolded(const QString &lane, bool byDefault) const;
    void setFolded(const QString &lane, bool folded);
    void setAllFolded(bool folded);

    LaneSort sort() const { return m_sort; }
    void setSort(LaneSort sort);
    QString laneSearch() const { return m_laneSearch; }
    void setLaneSearch(const QString &text);

    bool chartsVisible() const { return m_chartsVisible; }
    void setChartsVisible(bool visible);
    /// Power and state of charge until the user chose others.
    bool isChartShown(SeriesQuantity quantity) const { return !m_hiddenCharts.contains(quantity); }
    bool chartsChosen() const { return m_chartsChosen; }
    void setChartShown(SeriesQuantity quantity, bool shown);

    /// Frames have the colour of the source that they stand in instead of that of their lane.
    bool coloursBySource() const { return m_coloursBySource; }
    void setColoursBySource(bool bySource);

    QJsonObject toJson() const;
    /// Takes what it understands; anything else keeps its default. Never fails.
    void fromJson(const QJsonObject &object);

Q_SIGNALS:
    void rangeChanged();
    void historyChanged();
    void selectionChanged();
    void followingChanged();
    void lanesChanged();
    void chartsChanged();

private:
    TimeRange m_range;
    QList<TimeRange> m_back;
    QList<TimeRange> m_forward;
    QElapsedTimer m_lastGesture;
    TimeRange m_selection;
    bool m_fitted = true;
    bool m_following = false;
    QStringList m_pinned;
    QSet<QString> m_hidden;
    QSet<QString> m_folded;
    QSet<QString> m_unfolded;
    LaneSort m_sort = LaneSort::Problems; ///< what failed is what most people look for
    QString m_laneSearch;
    bool m_chartsVisible = true;
    QSet<SeriesQuantity> m_hiddenCharts;
    bool m_chartsChosen = false;
    bool m_coloursBySource = false;
};

} // namespace Roamscope
