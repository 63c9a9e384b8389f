// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRect>
#include <QRectF>

#include <span>
#include <vector>

namespace Roamscope {

/// One side of the wires: a tree of which a part is seen. Pixels; `offset` is what is scrolled away at the
/// top, `top` where the visible part begins in the canvas, `height` how tall it is.
struct WireSide
{
    int offset = 0;
    int top = 0;
    int height = 0;

    int toCanvas(int contentY) const { return contentY - offset + top; }
    bool sees(int contentY) const { return contentY >= offset && contentY < offset + height; }
};

/// A rule as the wires need it: where its target stands in the target tree (middle of the row, content
/// pixels; −1 = not in the tree) and how wide its badge is (0 = none).
struct WireRule
{
    int targetY = -1;
    int badgeWidth = 0;
};

/// A source field of a rule: `rule` is an index in the list of rules, `sourceY` the middle of its row in
/// the source tree, or of the nearest folded parent; −1 = not in the tree.
struct WireLink
{
    int rule = 0;
    int sourceY = -1;
};

/// What is drawn between two trees, as plain shapes in the canvas' pixels (STYLE 16). BizTalk's rules: a
/// wire whose ends are both out of sight is left out, one with one end out of sight is dashed and runs to
/// the edge behind which that end lies. Wires that would lie on each other are one line with a count.
struct WireScene
{
    struct Line
    {
        int rule = 0; ///< of the first, when several lie on each other
        int link = -1; ///< index of the first link; −1 for a part without a source
        int count = 1; ///< links drawn by this line
        QPointF from {};
        QPointF to {};
        bool sourceSeen = true;
        bool targetSeen = true;
        bool isDashed() const { return !sourceSeen || !targetSeen; }
    };
    struct Badge
    {
        int rule = 0; ///< of the first, when several stand in the row
        int count = 1; ///< rules whose target is this row: more than one where a parent is folded
        QRect rect {};
    };
    std::vector<Line> lines; ///< in the order of the links
    std::vector<Badge> badges; ///< from top to bottom
    std::vector<int> lineOfLink; ///< −1 = not drawn
    int hiddenLinks = 0; ///< both ends out of sight, or an end in neither tree
};

/// Distances of the canvas, pixels.
struct WireMetrics
{
    int width = 0; ///< of the canvas
    int badgeHeight = 18;
    int badgeMargin = 20; ///< between the badges and the target tree
    int gatherWidth = 10; ///< how far left of its badge, or of the target, the wires of a rule meet
};

/// Everything that is drawn. Linear in the links; each list may be empty.
WireScene layoutWires(std::span<const WireRule> rules, std::span<const WireLink> links, const WireSide &source,
                      const WireSide &target, const WireMetrics &metrics);

/// A point of the curve that joins two ends: leaves and arrives horizontally. `share` 0 = from, 1 = to.
QPointF wirePoint(const QPointF &from, const QPointF &to, double share);

/// Index in scene.lines of the line nearest to a point, −1 when none is within `reach` pixels.
int wireLineAt(const WireScene &scene, const QPointF &point, double reach);

/// Index in scene.badges, −1 when there is none.
int wireBadgeAt(const WireScene &scene, const QPoint &point);

/// Lines that touch a rectangle, for selecting several at once.
std::vector<int> wireLinesIn(const WireScene &scene, const QRectF &rect);

/// How far a tree must be scrolled so that a row is in sight: the same offset when it is already, else the
/// one that brings it to the middle, within 0 and `maximum`.
int offsetToShow(int contentY, const WireSide &side, int rowHeight, int maximum);

} // namespace Roamscope
