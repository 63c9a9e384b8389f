// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/wiregeometry.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace Roamscope {

namespace {

constexpr int samples = 24; ///< of a curve, when looking for what lies under the mouse

/// Where an end that is out of sight leaves the picture.
int edgeY(int contentY, const WireSide &side)
{
    return contentY < side.offset ? side.top : side.top + std::max(0, side.height - 1);
}

double squaredDistance(const QPointF &point, const QPointF &from, const QPointF &to)
{
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0.0;
    const QPointF away = point - (from + along * share);
    return QPointF::dotProduct(away, away);
}

QRectF boundsOf(const WireScene::Line &line)
{
    return QRectF(line.from, line.to).normalized();
}

} // namespace

WireScene layoutWires(std::span<const WireRule> rules, std::span<const WireLink> links, const WireSide &source, const WireSide &target,
                      const WireMetrics &metrics)
{
    WireScene scene;
    scene.lineOfLink.assign(links.size(), -1);
    const int edge = metrics.width;

    // Rules whose targets share a row (a folded parent) share a badge: the first of them gives its width.
    std::unordered_map<int, std::size_t> badgeAtY;
    for (std::size_t index = 0; index < rules.size(); ++index) {
        const WireRule &rule = rules[index];
        if (rule.targetY < 0 || !target.sees(rule.targetY) || rule.badgeWidth <= 0)
            continue;
        const int y = target.toCanvas(rule.targetY);
        const auto [found, isNew] = badgeAtY.try_emplace(y, scene.badges.size());
        if (!isNew) {
            ++scene.badges[found->second].count;
            continue;
        }
        const int width = std::clamp(rule.badgeWidth, 0, std::max(0, edge - metrics.badgeMargin - metrics.gatherWidth));
        scene.badges.push_back({.rule = int(index),
                                .rect = QRect(edge - metrics.badgeMargin - width, y - metrics.badgeHeight / 2, width, metrics.badgeHeight)});
    }

    std::unordered_map<quint64, int> lineAt;
    scene.lines.reserve(std::min<std::size_t>(links.size(), 512));
    for (std::size_t index = 0; index < links.size(); ++index) {
        const WireLink &link = links[index];
        if (link.rule < 0 || std::size_t(link.rule) >= rules.size() || link.sourceY < 0 || rules[std::size_t(link.rule)].targetY < 0) {
            ++scene.hiddenLinks;
            continue;
        }
        const WireRule &rule = rules[std::size_t(link.rule)];
        const bool sourceSeen = source.sees(link.sourceY);
        const bool targetSeen = target.sees(rule.targetY);
        if (!sourceSeen && !targetSeen) {
            ++scene.hiddenLinks;
            continue;
        }
        const int fromY = sourceSeen ? source.toCanvas(link.sourceY) : edgeY(link.sourceY, source);
        const int toY = targetSeen ? target.toCanvas(rule.targetY) : edgeY(rule.targetY, target);
        const quint64 key = quint64(quint32(fromY)) << 32 | quint32(toY) << 2 | quint32(sourceSeen) << 1 | quint32(targetSeen);
        const auto [found, isNew] = lineAt.try_emplace(key, int(scene.lines.size()));
        scene.lineOfLink[index] = found->second;
        if (!isNew) {
            ++scene.lines[std::size_t(found->second)].count;
            continue;
        }
        double toX = edge;
        if (targetSeen) {
            if (const auto badge = badgeAtY.find(toY); badge != badgeAtY.end())
                toX = scene.badges[badge->second].rect.left();
        }
        scene.lines.push_back({.rule = link.rule,
                               .link = int(index),
                               .from = QPointF(0, fromY),
                               .to = QPointF(toX, toY),
                               .sourceSeen = sourceSeen,
                               .targetSeen = targetSeen});
    }
    std::ranges::sort(scene.badges, {}, [](const WireScene::Badge &badge) { return badge.rect.top(); });
    return scene;
}

QPointF wirePoint(const QPointF &from, const QPointF &to, double share)
{
    const double bend = (to.x() - from.x()) * 0.45;
    const double rest = 1 - share;
    const double a = rest * rest * rest;
    const double b = 3 * rest * rest * share;
    const double c = 3 * rest * share * share;
    const double d = share * share * share;
    return {a * from.x() + b * (from.x() + bend) + c * (to.x() - bend) + d * to.x(), (a + b) * from.y() + (c + d) * to.y()};
}

int wireLineAt(const WireScene &scene, const QPointF &point, double reach)
{
    int best = -1;
    double nearest = reach * reach;
    for (std::size_t index = 0; index < scene.lines.size(); ++index) {
        const WireScene::Line &line = scene.lines[index];
        if (!boundsOf(line).adjusted(-reach, -reach, reach, reach).contains(point))
            continue;
        QPointF before = line.from;
        for (int step = 1; step <= samples; ++step) {
            const QPointF next = wirePoint(line.from, line.to, double(step) / samples);
            const double distance = squaredDistance(point, before, next);
            if (distance <= nearest) {
                nearest = distance;
                best = int(index);
            }
            before = next;
        }
    }
    return best;
}

int wireBadgeAt(const WireScene &scene, const QPoint &point)
{
    for (std::size_t index = 0; index < scene.badges.size(); ++index) {
        if (scene.badges[index].rect.contains(point))
            return int(index);
    }
    return -1;
}

std::vector<int> wireLinesIn(const WireScene &scene, const QRectF &rect)
{
    std::vector<int> found;
    for (std::size_t index = 0; index < scene.lines.size(); ++index) {
        const WireScene::Line &line = scene.lines[index];
        // A horizontal wire has bounds without height, so it is widened by a pixel.
        if (!boundsOf(line).adjusted(-1, -1, 1, 1).intersects(rect))
            continue;
        for (int step = 0; step <= samples; ++step) {
            if (rect.contains(wirePoint(line.from, line.to, double(step) / samples))) {
                found.push_back(int(index));
                break;
            }
        }
    }
    return found;
}

int offsetToShow(int contentY, const WireSide &side, int rowHeight, int maximum)
{
    const int margin = rowHeight / 2 + 1;
    if (contentY - margin >= side.offset && contentY + margin <= side.offset + side.height)
        return side.offset;
    return std::clamp(contentY - side.height / 2, 0, std::max(0, maximum));
}

} // namespace Roamscope
