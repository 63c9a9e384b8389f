// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"

#include <random>

/// Captures made in memory for tests and benches of the timeline: only columns, no bytes behind them.
namespace SyntheticCapture {

using namespace Roamscope;

inline constexpr TimeUs start = 1'767'225'600'000'000; // 2026-01-01T00:00:00Z
inline constexpr qint64 second = 1'000'000;

struct Builder
{
    CapturePtr capture = std::make_shared<Capture>();

    FrameId add(TimeUs time, FrameKind kind, Lane from, Lane to, const char *peer = "", const char *action = "")
    {
        Frame frame;
        frame.time = time;
        frame.kind = kind;
        frame.from = from;
        frame.to = to;
        frame.peer = capture->peers().intern(peer);
        frame.action = capture->actions().intern(action);
        frame.version = kind == FrameKind::HttpRequest || kind == FrameKind::HttpResponse ? ProtocolVersion::Ocpi221 : ProtocolVersion::Ocpp16;
        const FrameId id = capture->frames().append(frame);
        capture->frames().publish();
        return id;
    }

    /// A request of a charge point and its answer.
    FrameId exchange(TimeUs time, qint64 latency, const char *peer, const char *action)
    {
        const FrameId request = add(time, FrameKind::Call, Lane::ChargePoint, Lane::Csms, peer, action);
        const FrameId response = add(time + latency, FrameKind::CallResult, Lane::Csms, Lane::ChargePoint, peer, action);
        capture->frames().setPair(request, response);
        return request;
    }
};

/// `count` frames of `peers` charge points over a day, in order of time, with a few errors.
inline CapturePtr day(quint32 count, int peers, quint64 seed = 7)
{
    auto capture = std::make_shared<Capture>();
    std::mt19937_64 random(seed);
    std::vector<quint16> ids;
    for (int peer = 0; peer < peers; ++peer)
        ids.push_back(capture->peers().intern("CP" + QByteArray::number(peer + 1).rightJustified(4, '0')));
    const quint16 action = capture->actions().intern("MeterValues");
    const double step = 86400.0 * 1e6 / count;
    for (quint32 row = 0; row < count; ++row) {
        Frame frame;
        frame.time = start + qint64(step * row);
        const bool response = row & 1;
        frame.kind = response ? FrameKind::CallResult : FrameKind::Call;
        if (random() % 20000 == 0)
            frame.kind = FrameKind::CallError;
        frame.from = response ? Lane::Csms : Lane::ChargePoint;
        frame.to = response ? Lane::ChargePoint : Lane::Csms;
        frame.peer = ids[std::size_t(row / 2 * 7919 % quint32(peers))];
        frame.action = action;
        frame.version = ProtocolVersion::Ocpp16;
        frame.pair = response ? row - 1 : row + 1 < count ? row + 1 : noFrame;
        capture->frames().append(frame);
    }
    capture->frames().publish();
    return capture;
}

} // namespace SyntheticCapture
