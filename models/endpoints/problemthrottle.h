// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/peerproblem.h"

#include <QHash>

#include <functional>
#include <memory>

namespace Roamscope {

class NetworkThread;

/// Tells the first problem of a kind from an address at once, and repetitions within a second as one with a count, so
/// that a flood of bad peers does not become a flood of reports. In the network thread.
class ProblemThrottle : public std::enable_shared_from_this<ProblemThrottle>
{
public:
    ProblemThrottle(std::shared_ptr<NetworkThread> thread, std::function<void(PeerProblem)> tell);

    void report(PeerProblem problem);
    /// Tells what is held back.
    void flush();

private:
    void arm();
    void turn();

    struct Held
    {
        PeerProblem last;
        quint64 count = 0; ///< held back
    };
    std::shared_ptr<NetworkThread> m_thread;
    std::function<void(PeerProblem)> m_tell;
    QHash<QByteArray, Held> m_held;
    std::shared_ptr<void> m_timer;
};

} // namespace Roamscope
