// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/capturefollower.h"

#include "models/capture/collator.h"
#include "models/capture/recordchunkreader.h"
#include "models/capture/sourcebytes.h"
#include "models/capture/timeorder.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace Roamscope {

namespace {

constexpr quint64 chunkSize = quint64(2) << 20;

} // namespace

struct CaptureFollower::Private
{
    explicit Private(CaptureFollower *owner)
        : follower(owner)
    {
    }

    CaptureFollower *follower;
    CapturePtr capture;
    Options options;
    QString path;
    std::thread thread;
    std::mutex mutex;
    std::condition_variable changed;
    bool woken = false; ///< under the mutex
    bool ending = false;
    std::atomic_bool stopping {false};
    std::atomic_bool rowsTold {false};
    bool running = false; ///< interface thread

    // The worker's:
    int source = -1;
    std::shared_ptr<SourceBytes> bytes;
    std::unique_ptr<RecordChunkReader> reader;
    std::unique_ptr<Collator> collator;
    quint64 read = 0;
    bool full = false;

    bool openSource(LedgerReason *reason)
    {
        bytes = SourceBytes::follow(path, reason);
        if (!bytes)
            return false;
        CaptureSource description;
        description.path = path;
        description.importerId = QStringLiteral("open-ocpp-trace");
        description.bytes = bytes;
        source = capture->addSource(description);
        if (source < 0)
            return false;
        const quint64 limit = std::min<quint64>(options.import.maximumRecordSize, 0xfffffff0);
        reader = std::make_unique<RecordChunkReader>(*bytes, limit);
        collator = std::make_unique<Collator>(*capture, source, options.import);
        read = 0;
        return true;
    }

    void closeSource()
    {
        CaptureSource description = capture->sources()[std::size_t(source)];
        description.size = bytes->size();
        description.lines = collator->lines();
        description.hasTimes = collator->hasTimes();
        capture->updateSource(source, description);
    }

    void takeLines(quint64 end, bool isEnd)
    {
        FrameChunk chunk;
        chunk.begin = read;
        chunk.end = end;
        reader->readLines(chunk, isEnd);
        full = !collator->add(chunk);
        read = end;
        if (!chunk.rows.empty() && !rowsTold.exchange(true)) {
            QMetaObject::invokeMethod(
                follower,
                [this] {
                    rowsTold = false;
                    if (running)
                        Q_EMIT follower->rowsAdded();
                },
                Qt::QueuedConnection);
        }
    }

    /// What is there by now; also what stands after the last newline when `isEnd`.
    void poll(bool isEnd)
    {
        const quint64 size = options.committed ? options.committed() : bytes->sizeOnDisk();
        if (size <= read || full || !bytes->grow(size, bool(options.committed)))
            return;
        while (read < size && !stopping && !full) {
            const QByteArrayView rest = bytes->view(read, size - read);
            quint64 end = size;
            if (rest.size() > qsizetype(chunkSize)) {
                const qsizetype newline = rest.indexOf('\n', qsizetype(chunkSize));
                end = newline < 0 ? size : read + quint64(newline) + 1;
            }
            if (end == size) {
                const qsizetype newline = rest.lastIndexOf('\n');
                if (newline < 0 && !isEnd)
                    return; // a line that is still being written
                if (newline >= 0)
                    end = read + quint64(newline) + 1;
            }
            takeLines(end, isEnd && end == size);
        }
    }

    /// Another program began the file anew: the old one is read to its end, the new one is a further source.
    void followRotation()
    {
        if (options.committed || !(bytes->wasReplaced() || bytes->sizeOnDisk() < read))
            return;
        if (bytes->sizeOnDisk() >= read)
            poll(true);
        closeSource();
        if (!openSource(nullptr))
            full = true;
    }

    void run()
    {
        const auto interval = std::chrono::milliseconds(std::clamp(options.interval, 5, 10000));
        while (!stopping) {
            bool last = false;
            {
                std::unique_lock lock(mutex);
                changed.wait_for(lock, interval, [this] { return woken || ending || stopping; });
                woken = false;
                last = ending;
            }
            if (stopping)
                return;
            followRotation();
            if (full && !last)
                continue;
            poll(last);
            if (last)
                break;
        }
        if (stopping)
            return;
        closeSource();
        auto order = std::make_shared<std::vector<FrameId>>(timeOrderOf(*capture, &stopping));
        QMetaObject::invokeMethod(
            follower,
            [this, order] {
                if (!running)
                    return;
                running = false;
                capture->setTimeOrder(std::move(*order));
                Q_EMIT follower->rowsAdded();
                Q_EMIT follower->finished();
            },
            Qt::QueuedConnection);
    }

    void stop()
    {
        running = false;
        if (!thread.joinable())
            return;
        stopping = true;
        changed.notify_all();
        thread.join();
        QCoreApplication::removePostedEvents(follower, QEvent::MetaCall);
    }
};

CaptureFollower::CaptureFollower(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

CaptureFollower::~CaptureFollower()
{
    d->stop();
}

CapturePtr CaptureFollower::open(const QString &path, Options options, LedgerReason *reason)
{
    d->stop();
    d->capture = std::make_shared<Capture>();
    d->options = std::move(options);
    d->path = path;
    d->woken = true;
    d->ending = false;
    d->stopping = false;
    d->rowsTold = false;
    d->full = false;
    if (!d->openSource(reason))
        return {};
    d->running = true;
    d->thread = std::thread([this] { d->run(); });
    return d->capture;
}

CapturePtr CaptureFollower::capture() const
{
    return d->capture;
}

bool CaptureFollower::isRunning() const
{
    return d->running;
}

void CaptureFollower::wake()
{
    {
        const std::lock_guard lock(d->mutex);
        d->woken = true;
    }
    d->changed.notify_all();
}

void CaptureFollower::finish()
{
    {
        const std::lock_guard lock(d->mutex);
        d->ending = true;
    }
    d->changed.notify_all();
}

} // namespace Roamscope
