// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/timelinestate.h"

#include <QJsonArray>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qsizetype longestHistory = 100;
constexpr qint64 gesturePause = 700; // ms: wheel turns closer together are one gesture
constexpr qsizetype mostLanes = 10000; // of each list in a file: a bound, not a wish
constexpr int chartKinds = int(SeriesQuantity::Count);

/// JSON numbers are doubles: times are written as text.
QJsonObject rangeToJson(const TimeRange &range)
{
    return {{QStringLiteral("from"), QString::number(range.from)}, {QStringLiteral("to"), QString::number(range.to)}};
}

TimeRange rangeFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    bool fromKnown = false;
    bool toKnown = false;
    TimeRange range {.from = object.value(QLatin1String("from")).toString().toLongLong(&fromKnown),
                     .to = object.value(QLatin1String("to")).toString().toLongLong(&toKnown)};
    if (!fromKnown || !toKnown || range.from < earliestTime || range.to > latestTime || range.to - range.from < minimumSpan)
        return {};
    return range;
}

QStringList stringsFromJson(const QJsonValue &value)
{
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        if (entry.isString() && result.size() < mostLanes)
            result.append(entry.toString());
    }
    return result;
}

QJsonArray sorted(const QSet<QString> &set)
{
    QStringList list(set.begin(), set.end());
    list.sort();
    return QJsonArray::fromStringList(list);
}

/// All but those that tell most, of a charger and of its site: more of them leave the lanes no room.
QSet<SeriesQuantity> hiddenAtFirst()
{
    QSet<SeriesQuantity> hidden;
    for (int kind = 0; kind < chartKinds; ++kind)
        hidden.insert(SeriesQuantity(kind));
    hidden.remove(SeriesQuantity::Power);
    hidden.remove(SeriesQuantity::StateOfCharge);
    hidden.remove(SeriesQuantity::SitePower);
    return hidden;
}

} // namespace

TimelineState::TimelineState(QObject *parent)
    : QObject(parent)
    , m_hiddenCharts(hiddenAtFirst())
{
}

QString TimelineState::laneKey(Lane party, const QByteArray &peer)
{
    const QString id = party == Lane::Unknown ? QStringLiteral("unknown") : QString(laneId(party));
    return party == Lane::ChargePoint ? id + QLatin1Char(':') + QString::fromUtf8(peer) : id;
}

void TimelineState::setRange(const TimeRange &range, Step step)
{
    if (range == m_range)
        return;
    if (step != Step::Silent) {
        m_fitted = false;
        const bool continues = step == Step::Gesture && m_lastGesture.isValid() && m_lastGesture.elapsed() < gesturePause;
        if (!continues && m_range.isValid()) {
            m_back.append(m_range);
            if (m_back.size() > longestHistory)
                m_back.removeFirst();
            m_forward.clear();
        }
        if (step == Step::Gesture)
            m_lastGesture.start();
        else
            m_lastGesture.invalidate();
    }
    m_range = range;
    Q_EMIT rangeChanged();
    if (step != Step::Silent)
        Q_EMIT historyChanged();
}

void TimelineState::goBack()
{
    if (m_back.isEmpty())
        return;
    m_forward.append(m_range);
    m_range = m_back.takeLast();
    m_fitted = false;
    m_lastGesture.invalidate();
    setFollowing(false);
    Q_EMIT rangeChanged();
    Q_EMIT historyChanged();
}

void TimelineState::goForward()
{
    if (m_forward.isEmpty())
        return;
    m_back.append(m_range);
    m_range = m_forward.takeLast();
    m_fitted = false;
    m_lastGesture.invalidate();
    setFollowing(false);
    Q_EMIT rangeChanged();
    Q_EMIT historyChanged();
}

void TimelineState::setSelection(const TimeRange &selection)
{
    const TimeRange wanted = selection.isValid() ? selection : TimeRange {};
    if (wanted == m_selection)
        return;
    m_selection = wanted;
    Q_EMIT selectionChanged();
}

void TimelineState::setFollowing(bool following)
{
    if (following == m_following)
        return;
    m_following = following;
    if (following)
        m_fitted = false;
    Q_EMIT followingChanged();
}

void TimelineState::setFitted(bool fitted)
{
    m_fitted = fitted;
    if (fitted)
        setFollowing(false);
}

void TimelineState::setPinned(const QString &lane, bool pinned)
{
    if (pinned == m_pinned.contains(lane))
        return;
    if (pinned)
        m_pinned.append(lane);
    else
        m_pinned.removeAll(lane);
    Q_EMIT lanesChanged();
}

void TimelineState::setHidden(const QString &lane, bool hidden)
{
    if (hidden == m_hidden.contains(lane))
        return;
    if (hidden) {
        m_hidden.insert(lane);
        m_pinned.removeAll(lane);
    } else {
        m_hidden.remove(lane);
    }
    Q_EMIT lanesChanged();
}

QStringList TimelineState::hidden() const
{
    QStringList list(m_hidden.begin(), m_hidden.end());
    list.sort();
    return list;
}

void TimelineState::showAllLanes()
{
    if (m_hidden.isEmpty() && m_laneSearch.isEmpty())
        return;
    m_hidden.clear();
    m_laneSearch.clear();
    Q_EMIT lanesChanged();
}

bool TimelineState::isFolded(const QString &lane, bool byDefault) const
{
    if (m_folded.contains(lane))
        return true;
    if (m_unfolded.contains(lane))
        return false;
    if (m_folded.contains(QStringLiteral("*")))
        return true;
    if (m_unfolded.contains(QStringLiteral("*")))
        return false;
    return byDefault;
}

void TimelineState::setFolded(const QString &lane, bool folded)
{
    (folded ? m_folded : m_unfolded).insert(lane);
    (folded ? m_unfolded : m_folded).remove(lane);
    Q_EMIT lanesChanged();
}

void TimelineState::setAllFolded(bool folded)
{
    m_folded.clear();
    m_unfolded.clear();
    (folded ? m_folded : m_unfolded).insert(QStringLiteral("*"));
    Q_EMIT lanesChanged();
}

void TimelineState::setSort(LaneSort sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    Q_EMIT lanesChanged();
}

void TimelineState::setLaneSearch(const QString &text)
{
    if (text == m_laneSearch)
        return;
    m_laneSearch = text;
    Q_EMIT lanesChanged();
}

void TimelineState::setChartsVisible(bool visible)
{
    if (visible == m_chartsVisible)
        return;
    m_chartsVisible = visible;
    Q_EMIT chartsChanged();
}

void TimelineState::setChartShown(SeriesQuantity quantity, bool shown)
{
    if (shown == isChartShown(quantity) && m_chartsChosen)
        return;
    m_chartsChosen = true;
    if (shown)
        m_hiddenCharts.remove(quantity);
    else
        m_hiddenCharts.insert(quantity);
    Q_EMIT chartsChanged();
}

void TimelineState::setColoursBySource(bool bySource)
{
    if (bySource == m_coloursBySource)
        return;
    m_coloursBySource = bySource;
    Q_EMIT lanesChanged();
}

QJsonObject TimelineState::toJson() const
{
    QJsonObject object;
    // A fitted view is fitted again when the capture is opened, whatever was added to it.
    if (m_range.isValid() && !m_fitted)
        object.insert(QStringLiteral("range"), rangeToJson(m_range));
    if (m_selection.isValid())
        object.insert(QStringLiteral("selection"), rangeToJson(m_selection));
    if (m_following)
        object.insert(QStringLiteral("following"), true);
    object.insert(QStringLiteral("pinned"), QJsonArray::fromStringList(m_pinned));
    object.insert(QStringLiteral("hidden"), sorted(m_hidden));
    object.insert(QStringLiteral("folded"), sorted(m_folded));
    object.insert(QStringLiteral("unfolded"), sorted(m_unfolded));
    object.insert(QStringLiteral("sort"), int(m_sort));
    object.insert(QStringLiteral("charts"), m_chartsVisible);
    if (m_coloursBySource)
        object.insert(QStringLiteral("coloursBySource"), true);
    if (m_chartsChosen) {
        QJsonArray hiddenCharts;
        for (int kind = 0; kind < chartKinds; ++kind) {
            if (m_hiddenCharts.contains(SeriesQuantity(kind)))
                hiddenCharts.append(kind);
        }
        object.insert(QStringLiteral("hiddenCharts"), hiddenCharts);
    }
    return object;
}

void TimelineState::fromJson(const QJsonObject &object)
{
    const QStringList pinned = stringsFromJson(object.value(QLatin1String("pinned")));
    const QStringList hidden = stringsFromJson(object.value(QLatin1String("hidden")));
    const QStringList folded = stringsFromJson(object.value(QLatin1String("folded")));
    const QStringList unfolded = stringsFromJson(object.value(QLatin1String("unfolded")));
    m_pinned = pinned;
    m_pinned.removeDuplicates();
    m_hidden = QSet<QString>(hidden.begin(), hidden.end());
    m_folded = QSet<QString>(folded.begin(), folded.end());
    m_unfolded = QSet<QString>(unfolded.begin(), unfolded.end());
    m_sort = LaneSort(std::clamp(object.value(QLatin1String("sort")).toInt(int(LaneSort::Problems)), 0, int(LaneSort::Count) - 1));
    m_chartsVisible = object.value(QLatin1String("charts")).toBool(true);
    m_coloursBySource = object.value(QLatin1String("coloursBySource")).toBool();
    const QJsonValue charts = object.value(QLatin1String("hiddenCharts"));
    m_chartsChosen = charts.isArray();
    m_hiddenCharts = m_chartsChosen ? QSet<SeriesQuantity>() : hiddenAtFirst();
    const QJsonArray hiddenCharts = charts.toArray();
    for (const QJsonValue &kind : hiddenCharts) {
        if (kind.toInt(-1) >= 0 && kind.toInt() < chartKinds)
            m_hiddenCharts.insert(SeriesQuantity(kind.toInt()));
    }
    m_laneSearch.clear();
    m_back.clear();
    m_forward.clear();
    m_following = object.value(QLatin1String("following")).toBool();
    m_selection = rangeFromJson(object.value(QLatin1String("selection")));
    if (const TimeRange range = rangeFromJson(object.value(QLatin1String("range"))); range.isValid()) {
        m_range = range;
        m_fitted = false;
    } else {
        m_fitted = !m_following;
    }
    Q_EMIT lanesChanged();
    Q_EMIT chartsChanged();
    Q_EMIT followingChanged();
    Q_EMIT selectionChanged();
    Q_EMIT rangeChanged();
    Q_EMIT historyChanged();
}

} // namespace Roamscope
