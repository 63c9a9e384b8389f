// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <map>
#include <vector>

namespace Roamscope {

/// How far each charger's clock is from the capture's. Fed with messages that mean "now" only, and robust:
/// a skew is what several messages in a row agree on; the stamps of a replayed queue agree on nothing.
class ClockEstimator
{
public:
    /// A time in which a clock was off by the same amount.
    struct Stretch
    {
        TimeUs from = noTime;
        TimeUs to = noTime;
        qint64 skew = 0; ///< µs, device minus capture; negative = slow
        int messages = 0;
        FrameId frame = noFrame; ///< the first of them
    };

    void add(quint16 peer, FrameId frame, TimeUs received, TimeUs device);
    /// What the CSMS answered as its own time.
    void addServer(quint8 source, TimeUs received, TimeUs server);
    void finish();

    const std::map<quint16, std::vector<Stretch>> &stretches() const { return m_stretches; }
    /// Skew of a charger at a moment; 0 where nothing is known.
    qint64 skewAt(quint16 peer, TimeUs received) const;
    bool isKnown(quint16 peer) const { return m_stretches.contains(peer); }
    /// How far the messages' own clock (the CSMS's) is from the times of a source; 0 when it agrees or is not
    /// known. Hours mean that the log was written in local time.
    qint64 sourceOffset(quint8 source) const;

private:
    struct Point
    {
        TimeUs received;
        qint64 offset;
        FrameId frame;
    };
    std::vector<std::vector<Point>> m_points; ///< by charge point
    std::map<quint8, std::vector<qint64>> m_server;
    std::map<quint8, qint64> m_sourceOffset;
    std::map<quint16, std::vector<Stretch>> m_stretches;
};

} // namespace Roamscope
