// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/problemthrottle.h"

#include "models/endpoints/networkthread.h"

namespace Roamscope {

namespace {
constexpr qsizetype mostKeys = 1024; // addresses are the peers' choice
}

ProblemThrottle::ProblemThrottle(std::shared_ptr<NetworkThread> thread, std::function<void(PeerProblem)> tell)
    : m_thread(std::move(thread))
    , m_tell(std::move(tell))
{
}

void ProblemThrottle::report(PeerProblem problem)
{
    QByteArray key = problem.address.left(problem.address.lastIndexOf(':'));
    key += char(problem.kind);
    if (m_held.size() >= mostKeys && !m_held.contains(key))
        key = QByteArray(1, char(problem.kind));
    const auto known = m_held.find(key);
    if (known != m_held.end()) {
        known->count += problem.count;
        known->last = std::move(problem);
        return;
    }
    m_held.insert(key, {problem, 0});
    if (!m_timer)
        arm();
    m_tell(std::move(problem));
}

void ProblemThrottle::arm()
{
    m_timer = m_thread->after(std::chrono::seconds(1), [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->turn();
    });
}

void ProblemThrottle::turn()
{
    m_timer.reset();
    flush();
    if (!m_held.isEmpty())
        arm();
}

void ProblemThrottle::flush()
{
    for (auto held = m_held.begin(); held != m_held.end();) {
        if (held->count == 0) {
            held = m_held.erase(held);
            continue;
        }
        PeerProblem problem = held->last;
        problem.count = std::exchange(held->count, 0);
        m_tell(std::move(problem));
        ++held;
    }
}

} // namespace Roamscope
