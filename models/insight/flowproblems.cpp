// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/flowproblems.h"

#include <algorithm>
#include <map>

namespace Roamscope {

std::vector<FlowProblems::Group> FlowProblems::byPeer(const InsightInput &input, Problem::Kind kind, QByteArrayView rule)
{
    std::vector<Group> groups;
    if (!input.analysis || !input.capture)
        return groups;
    std::map<std::pair<quint16, QByteArray>, std::size_t> places;
    for (const Problem &problem : input.analysis->problems) {
        if (problem.kind != kind || problem.frame >= input.capture->size() || (!rule.isEmpty() && problem.rule != rule))
            continue;
        const auto [place, added] = places.try_emplace({problem.peer, problem.rule}, groups.size());
        if (added)
            groups.push_back({problem.peer, problem.rule, {}});
        groups[place->second].problems.push_back(&problem);
    }
    return groups;
}

bool FlowProblems::breaksSchema(const InsightInput &input, FrameId frame)
{
    if (!input.analysis)
        return false;
    const auto &problems = input.analysis->problems;
    auto found = std::lower_bound(problems.begin(), problems.end(), frame, [](const Problem &problem, FrameId wanted) {
        // Problems without a frame come first.
        return problem.frame == noFrame || problem.frame < wanted;
    });
    for (; found != problems.end() && found->frame == frame; ++found) {
        if (found->kind == Problem::Kind::Schema && found->severity > Severity::Note)
            return true;
    }
    return false;
}

std::size_t FlowProblems::positionInTime(const Capture &capture, FrameId frame)
{
    const std::vector<FrameId> &order = capture.timeOrder();
    if (order.size() != capture.size())
        return frame;
    const TimeUs time = capture.frames().time(frame);
    auto found = std::lower_bound(order.begin(), order.end(), time, [&capture](FrameId other, TimeUs wanted) { return capture.frames().time(other) < wanted; });
    // Of frames with the same time; one without a time may stand anywhere.
    while (found != order.end() && *found != frame && capture.frames().time(*found) == time)
        ++found;
    return found == order.end() ? capture.size() : std::size_t(found - order.begin());
}

FrameId FlowProblems::frameInTime(const Capture &capture, std::size_t position)
{
    return capture.timeOrder().size() == capture.size() ? capture.timeOrder()[position] : FrameId(position);
}

} // namespace Roamscope
