// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelineaccessible.h"

#include "widgets/timelinecanvas.h"
#include "widgets/timelinetext.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>
#include <memory>

namespace Roamscope {

namespace {

/// A lane (box < 0) or one of the boxes in it. Made when asked for, dropped with the canvas.
class TimelineItem : public QAccessibleInterface
{
public:
    TimelineItem(TimelineCanvas *canvas, int lane, int box)
        : m_canvas(canvas)
        , m_lane(lane)
        , m_box(box)
    {
    }

    bool isValid() const override
    {
        return m_canvas && m_lane < int(m_canvas->scene().layout.lanes.size())
            && (m_box < 0 || std::size_t(m_box) < m_canvas->geometry().boxes.size());
    }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return m_canvas ? QAccessible::queryAccessibleInterface(m_canvas) : nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::Role role() const override { return m_box < 0 ? QAccessible::Row : QAccessible::Cell; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || (kind != QAccessible::Name && kind != QAccessible::Description))
            return {};
        if (m_box >= 0)
            return TimelineText::describeBox(m_canvas->scene(), m_canvas->geometry().boxes[std::size_t(m_box)], m_canvas->timeFormat());
        return kind == QAccessible::Name ? TimelineText::describeLane(m_canvas->scene(), m_lane) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_box < 0 ? m_canvas->scene().laneRect(m_lane) : m_canvas->geometry().boxes[std::size_t(m_box)].rect;
        return local.translated(m_canvas->mapToGlobal(QPoint(0, 0)));
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        const TimelineScene &scene = m_canvas->scene();
        const TimelineLane &lane = scene.layout.lanes[std::size_t(m_lane)];
        state.offscreen = !scene.laneRect(m_lane).intersects(scene.zones[lane.zone]);
        state.selectable = true;
        if (m_box < 0) {
            state.focusable = true;
            state.selected = m_canvas->currentLane() == m_lane;
            state.focused = state.selected && m_canvas->hasFocus();
            state.expandable = lane.foldable;
            state.expanded = lane.foldable && !lane.folded;
            state.collapsed = lane.folded;
        }
        return state;
    }

private:
    QPointer<TimelineCanvas> m_canvas;
    int m_lane;
    int m_box;
};

/// Lanes first, then the boxes in sight, in the order in which they are drawn.
class TimelineTable : public QAccessibleWidget
{
public:
    explicit TimelineTable(TimelineCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::Table, canvas->accessibleName())
        , m_canvas(canvas)
    {
    }

    ~TimelineTable() override
    {
        for (const auto &[key, id] : m_items)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return lanes() + boxes(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const int box = index < lanes() ? -1 : index - lanes();
        const int lane = box < 0 ? index
                                 : m_canvas->scene().layout.rows[std::size_t(m_canvas->geometry().boxes[std::size_t(box)].row)].lane;
        const auto key = std::pair(lane, box);
        if (const auto found = m_items.find(key); found != m_items.end())
            return QAccessible::accessibleInterface(found->second);
        auto *item = new TimelineItem(m_canvas, lane, box);
        m_items[key] = QAccessible::registerAccessibleInterface(item);
        return item;
    }

    int indexOfChild(const QAccessibleInterface *item) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index) == item)
                return index;
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const TimelineCanvas::Hit hit = m_canvas->hitAt(m_canvas->mapFromGlobal(QPoint(x, y)));
        return hit.box >= 0 ? child(lanes() + hit.box) : hit.lane >= 0 ? child(hit.lane) : nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        return m_canvas->hasFocus() && m_canvas->currentLane() >= 0 ? child(m_canvas->currentLane()) : nullptr;
    }

private:
    int lanes() const { return int(m_canvas->scene().layout.lanes.size()); }
    int boxes() const { return int(m_canvas->geometry().boxes.size()); }

    TimelineCanvas *m_canvas;
    mutable std::map<std::pair<int, int>, QAccessible::Id> m_items;
};

QAccessibleInterface *timelineFactory(const QString &className, QObject *object)
{
    if (className != QLatin1String("Roamscope::TimelineCanvas"))
        return nullptr;
    auto *canvas = qobject_cast<TimelineCanvas *>(object);
    return canvas ? new TimelineTable(canvas) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(timelineFactory);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace Roamscope
