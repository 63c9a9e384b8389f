// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/clockestimator.h"

#include <algorithm>
#include <cstdlib>

namespace Roamscope {

namespace {
constexpr qint64 second = 1000000;
constexpr std::size_t maximumPoints = 200000;
constexpr qint64 tolerance = 20 * second; ///< messages that agree on a skew differ by no more
constexpr int enoughMessages = 4;
constexpr qint64 enoughTime = 60 * second;

qint64 median(std::vector<qint64> &values)
{
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}
} // namespace

void ClockEstimator::add(quint16 peer, FrameId frame, TimeUs received, TimeUs device)
{
    if (received == noTime || device == noTime)
        return;
    if (m_points.size() <= peer)
        m_points.resize(std::size_t(peer) + 1);
    std::vector<Point> &points = m_points[peer];
    if (points.size() < maximumPoints)
        points.push_back({received, device - received, frame});
}

void ClockEstimator::addServer(quint8 source, TimeUs received, TimeUs server)
{
    if (received == noTime || server == noTime)
        return;
    std::vector<qint64> &offsets = m_server[source];
    if (offsets.size() < maximumPoints)
        offsets.push_back(server - received);
}

void ClockEstimator::finish()
{
    for (auto &[source, offsets] : m_server) {
        if (offsets.size() < 2)
            continue;
        const qint64 middle = median(offsets);
        const auto agrees = std::count_if(offsets.begin(), offsets.end(),
                                          [&](qint64 offset) { return std::llabs(offset - middle) <= tolerance; });
        if (std::llabs(middle) > 30 * second && agrees * 3 >= qsizetype(offsets.size()) * 2)
            m_sourceOffset[source] = middle;
    }
    std::vector<qint64> window;
    for (std::size_t peer = 0; peer < m_points.size(); ++peer) {
        std::vector<Point> &points = m_points[peer];
        std::vector<Stretch> stretches;
        std::size_t begin = 0;
        while (begin < points.size()) {
            // A stretch goes on while the next message agrees with where it began; single outliers
            // (a late one between two live ones) are passed over.
            window.clear();
            const qint64 base = points[begin].offset;
            std::size_t end = begin;
            std::size_t last = begin;
            int strangers = 0;
            while (end < points.size() && strangers < enoughMessages) {
                if (std::llabs(points[end].offset - base) <= tolerance) {
                    window.push_back(points[end].offset);
                    last = end;
                    strangers = 0;
                } else {
                    ++strangers;
                }
                ++end;
            }
            const qint64 span = points[last].received - points[begin].received;
            if (int(window.size()) >= enoughMessages && span >= enoughTime) {
                const Stretch stretch {points[begin].received, points[last].received, median(window), int(window.size()),
                                       points[begin].frame};
                if (!stretches.empty() && std::llabs(stretches.back().skew - stretch.skew) <= tolerance) {
                    stretches.back().to = stretch.to;
                    stretches.back().messages += stretch.messages;
                } else {
                    stretches.push_back(stretch);
                }
                begin = last + 1;
            } else {
                ++begin;
            }
        }
        points.clear();
        points.shrink_to_fit();
        if (!stretches.empty())
            m_stretches[quint16(peer)] = std::move(stretches);
    }
}

qint64 ClockEstimator::skewAt(quint16 peer, TimeUs received) const
{
    const auto found = m_stretches.find(peer);
    if (found == m_stretches.end() || received == noTime)
        return 0;
    const Stretch *best = nullptr;
    qint64 bestDistance = 0;
    for (const Stretch &stretch : found->second) {
        const qint64 distance = received < stretch.from ? stretch.from - received
            : received > stretch.to                     ? received - stretch.to
                                                        : 0;
        if (!best || distance < bestDistance) {
            best = &stretch;
            bestDistance = distance;
        }
    }
    return best->skew;
}

qint64 ClockEstimator::sourceOffset(quint8 source) const
{
    const auto found = m_sourceOffset.find(source);
    return found == m_sourceOffset.end() ? 0 : found->second;
}

} // namespace Roamscope
