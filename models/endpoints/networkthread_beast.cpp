// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/networkthread_beast.h"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <QDebug>
#include <QSemaphore>

#include <atomic>
#include <exception>
#include <mutex>

#if defined(Q_OS_UNIX)
#include <pthread.h>
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
    m_context->thread = std::thread([context = m_context] {
#if defined(Q_OS_LINUX)
        pthread_setname_np(pthread_self(), "network");
#endif
        const auto work = asio::make_work_guard(context->io);
        runForever(context->io);
    });
}

NetworkThread::~NetworkThread()
{
    // What was posted before is done; then handlers that still wait are dropped with the context.
    const std::shared_ptr<Context> context = m_context;
    asio::post(context->io, [context] { context->io.stop(); });
    if (isCurrent())
        context->thread.detach(); // the last user let go in the network thread itself
    else
        context->thread.join();
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
    if (isCurrent()) {
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
