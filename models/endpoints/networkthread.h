// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace Roamscope {

/// The one thread in which all connections live (an Asio io_context, see networkthread_beast.h). Handlers of
/// connections are called in it and must return at once; work for the interface is handed over by queued calls.
class NetworkThread
{
public:
    /// The program's network thread: started for its first user, ended with its last.
    static std::shared_ptr<NetworkThread> shared();

    NetworkThread();
    ~NetworkThread();
    NetworkThread(const NetworkThread &) = delete;
    NetworkThread &operator=(const NetworkThread &) = delete;

    /// Runs `work` in the network thread, after what was posted before. From any thread.
    void post(std::function<void()> work);
    /// At once when called in the network thread, posted otherwise.
    void dispatch(std::function<void()> work);
    /// Like post(), and waits until it is done; at once when called in the network thread.
    void run(const std::function<void()> &work);
    /// Runs `work` once in the network thread after `delay`; not when the returned handle is gone by then. From any
    /// thread.
    [[nodiscard]] std::shared_ptr<void> after(std::chrono::microseconds delay, std::function<void()> work);
    bool isCurrent() const;

    struct Context;
    Context &context() { return *m_context; } ///< for networkthread_beast.h

private:
    std::shared_ptr<Context> m_context;
};

} // namespace Roamscope
