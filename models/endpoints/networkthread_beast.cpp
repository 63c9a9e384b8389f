// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/networkthread_beast.h"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/asio/steady_timer.hpp>

#include <QDebug>
#include <QSemaphore>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <mutex>
#include <vector>

#if defined(Q_OS_UNIX)
#include <pthread.h>
#include <sys/resource.h>
#endif

namespace Roamscope {

namespace {

namespace asio = boost::asio;

// A timer lives in its own completion, so that it never outlives the io_context.
struct Delayed
{
    Delayed(asio::io_context &io, std::function<void()> work)
        : timer(io)
        , work(std::move(work))
    {
    }
    asio::steady_timer timer;
    std::function<void()> work;
    std::atomic_bool cancelled = false;
};

struct DelayedHandle
{
    DelayedHandle(std::shared_ptr<NetworkThread::Context> context, const std::shared_ptr<Delayed> &delayed)
        : context(std::move(context))
        , delayed(delayed)
    {
    }
    DelayedHandle(const DelayedHandle &) = delete;
    DelayedHandle &operator=(const DelayedHandle &) = delete;
    ~DelayedHandle()
    {
        if (const std::shared_ptr<Delayed> waiting = delayed.lock()) {
            waiting->cancelled = true;
            asio::dispatch(context->io, [waiting] { waiting->timer.cancel(); });
        }
    }
    std::shared_ptr<NetworkThread::Context> context;
    std::weak_ptr<Delayed> delayed;
};

// Nothing of ours throws across this line; a library that does must not end the program.
void runForever(asio::io_context &io)
{
    for (;;) {
        try {
            io.run();
            return;
        } catch (const std::exception &failure) {
            qWarning("network thread: %s", failure.what());
        }
    }
}

// A thousand chargers through the proxy are two thousand sockets; the usual soft limit is 1,024 files.
void raiseFileLimit()
{
#if defined(Q_OS_UNIX)
    constexpr rlim_t wanted = 16'384;
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted)
        return;
    limit.rlim_cur = limit.rlim_max == RLIM_INFINITY ? wanted : std::min(limit.rlim_max, wanted);
    setrlimit(RLIMIT_NOFILE, &limit);
#endif
}

/// All threads that run, so that none does any more when the program's static objects go: Boost's own error
/// categories are among them.
class Threads
{
public:
    static Threads &instance()
    {
        static Threads *const threads = new Threads;
        return *threads;
    }
    void add(std::shared_ptr<NetworkThread::Context> context)
    {
        const std::scoped_lock lock(m_mutex);
        // Those whose last user let go in the thread itself.
        std::erase_if(m_contexts, [](const std::shared_ptr<NetworkThread::Context> &known) {
            if (!known->finished)
                return false;
            known->thread.join();
            return true;
        });
        m_contexts.push_back(std::move(context));
    }
    void remove(const std::shared_ptr<NetworkThread::Context> &context)
    {
        const std::scoped_lock lock(m_mutex);
        std::erase(m_contexts, context);
    }

private:
    Threads()
    {
        // What exists before this is registered goes after it was called.
        asio::error::get_system_category();
        asio::error::get_misc_category();
        asio::error::get_netdb_category();
        asio::error::get_addrinfo_category();
        asio::error::get_ssl_category();
        asio::ssl::error::get_stream_category();
        raiseFileLimit();
        std::atexit([] { instance().end(); });
    }
    void end()
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto &context : m_contexts) {
            if (context->thread.get_id() == std::this_thread::get_id())
                continue;
            context->io.stop();
            if (context->thread.joinable())
                context->thread.join();
        }
    }

    std::mutex m_mutex;
    std::vector<std::shared_ptr<NetworkThread::Context>> m_contexts;
};

} // namespace

std::shared_ptr<NetworkThread> NetworkThread::shared()
{
    static std::mutex mutex;
    static std::weak_ptr<NetworkThread> current;
    const std::scoped_lock lock(mutex);
    std::shared_ptr<NetworkThread> thread = current.lock();
    if (!thread) {
        thread = std::make_shared<NetworkThread>();
        current = thread;
    }
    return thread;
}

NetworkThread::NetworkThread()
    : m_context(std::make_shared<Context>())
{
    Threads::instance().add(m_context);
    m_context->thread = std::thread([context = m_context] {
#if defined(Q_OS_LINUX)
        pthread_setname_np(pthread_self(), "network");
#endif
        const auto work = asio::make_work_guard(context->io);
        runForever(context->io);
        context->finished = true;
    });
}

NetworkThread::~NetworkThread()
{
    // What was posted before is done; then handlers that still wait are dropped with the context.
    const std::shared_ptr<Context> context = m_context;
    asio::post(context->io, [context] { context->io.stop(); });
    if (isCurrent())
        return; // the last user let go in the thread itself: joined later
    if (context->thread.joinable()) // not after the program's end
        context->thread.join();
    Threads::instance().remove(context);
}

void NetworkThread::post(std::function<void()> work)
{
    asio::post(m_context->io, std::move(work));
}

void NetworkThread::dispatch(std::function<void()> work)
{
    asio::dispatch(m_context->io, std::move(work));
}

void NetworkThread::run(const std::function<void()> &work)
{
    // When the program ends, the thread has ended before the last static objects go.
    if (isCurrent() || m_context->finished) {
        work();
        return;
    }
    QSemaphore done;
    asio::post(m_context->io, [&] {
        work();
        done.release();
    });
    done.acquire();
}

std::shared_ptr<void> NetworkThread::after(std::chrono::microseconds delay, std::function<void()> work)
{
    auto delayed = std::make_shared<Delayed>(m_context->io, std::move(work));
    auto handle = std::make_shared<DelayedHandle>(m_context, delayed);
    asio::dispatch(m_context->io, [delayed, delay] {
        if (delayed->cancelled)
            return;
        delayed->timer.expires_after(delay);
        delayed->timer.async_wait([delayed](const boost::system::error_code &error) {
            if (!error && !delayed->cancelled)
                delayed->work();
        });
    });
    return handle;
}

bool NetworkThread::isCurrent() const
{
    return std::this_thread::get_id() == m_context->thread.get_id();
}

} // namespace Roamscope
