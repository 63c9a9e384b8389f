// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/capturefollower.h"

#include "models/capture/linefeed.h"
#include "models/capture/prose/prosechunk.h"
#include "models/capture/sourcebytes.h"
#include "models/capture/timeorder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace Roamscope {

namespace {

constexpr quint64 chunkSize = quint64(2) << 20;
constexpr quint64 longestWait = quint64(16) << 20; ///< bytes that one entry may keep waiting
constexpr qsizetype markSize = 64;
constexpr auto patience = std::chrono::milliseconds(1000); ///< until an entry that could go on counts as whole

/// Where the bytes of a file are now that was copied away before it was emptied: `copytruncate` of logrotate.
std::shared_ptr<SourceBytes> copyOf(const QString &path, const QByteArray &head, const QByteArray &tail, quint64 size)
{
    const QFileInfo file(path);
    const QStringList filters {file.fileName() + QStringLiteral(".*"), file.fileName() + QStringLiteral("-*"),
                               file.completeBaseName() + QStringLiteral("-*.") + file.suffix(), file.completeBaseName() + QStringLiteral(".*.") + file.suffix()};
    const QFileInfoList candidates = file.dir().entryInfoList(filters, QDir::Files | QDir::Readable, QDir::Time);
    int looked = 0;
    for (const QFileInfo &candidate : candidates) {
        if (++looked > 16)
            break;
        if (quint64(candidate.size()) < size || candidate.absoluteFilePath() == file.absoluteFilePath())
            continue;
        const std::shared_ptr<SourceBytes> bytes = SourceBytes::map(candidate.absoluteFilePath());
        if (bytes && bytes->view(0, quint64(head.size())) == head && bytes->view(size - quint64(tail.size()), quint64(tail.size())) == tail)
            return bytes;
    }
    return {};
}

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
    std::unique_ptr<LineFeed> feed; ///< null while the file holds no whole line
    std::unique_ptr<LineFeed> before; ///< of the file that was rotated away
    quint64 read = 0;
    quint64 seen = 0; ///< size at the last look
    std::chrono::steady_clock::time_point grown {}; ///< when it was another one
    QByteArray head; ///< the first bytes, and those before `read`: they tell when the file was begun anew
    QByteArray tail;
    bool full = false;

    bool openSource(const std::shared_ptr<SourceBytes> &opened)
    {
        CaptureSource description;
        description.path = path;
        description.importerId = before ? QString(before->importerId()) : QStringLiteral("open-ocpp-trace");
        description.bytes = opened;
        const int added = capture->addSource(description);
        if (added < 0)
            return false;
        source = added;
        bytes = opened;
        feed.reset();
        if (options.committed)
            feed = makeRecordFeed(*capture, source, bytes, options.import);
        else if (before)
            feed = before->successor(source, bytes);
        before.reset();
        read = 0;
        seen = 0;
        head.clear();
        tail.clear();
        return true;
    }

    void closeSource()
    {
        CaptureSource description = capture->sources()[std::size_t(source)];
        description.size = bytes->size();
        if (feed) {
            feed->finish();
            description.lines = feed->lines();
            description.hasTimes = feed->hasTimes();
        }
        capture->updateSource(source, description);
    }

    void useFeed(std::unique_ptr<LineFeed> next)
    {
        feed = std::move(next);
        CaptureSource description = capture->sources()[std::size_t(source)];
        description.importerId = feed->importerId();
        capture->updateSource(source, description);
    }

    void takeLines(quint64 end, bool whole)
    {
        const quint32 rows = capture->size();
        if (feed->importerId() == QLatin1StringView("prose") && options.import.importerId.isEmpty()
            && proseHoldsMessage(bytes->data() + read, bytes->data() + end, bytes->data() + end)) {
            // From here on it is a log of messages; what was read before stays.
            useFeed(makeTextLogFeed(*capture, source, bytes, options.import, feed->lines()));
        }
        read = feed->take(read, end, whole);
        full = feed->isFull();
        if (!options.committed) {
            if (head.isEmpty())
                head = bytes->view(0, std::min<quint64>(read, quint64(markSize))).toByteArray();
            const quint64 size = std::min<quint64>(read, quint64(markSize));
            tail = bytes->view(read - size, size).toByteArray();
        }
        if (capture->size() > rows && !rowsTold.exchange(true)) {
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
        const auto now = std::chrono::steady_clock::now();
        if (size != seen) {
            seen = size;
            grown = now;
        }
        if (size <= read || full || !bytes->grow(size, bool(options.committed)))
            return;
        if (!feed) {
            std::unique_ptr<LineFeed> found = makeLineFeed(*capture, source, bytes, options.import);
            if (!found && isEnd)
                found = makeProseFeed(*capture, source, bytes, options.import);
            if (!found)
                return;
            useFeed(std::move(found));
        }
        // What stands still is not going on.
        const bool still = isEnd || now - grown >= patience;
        quint64 reach = chunkSize;
        while (read < size && !stopping && !full) {
            const QByteArrayView rest = bytes->view(read, size - read);
            quint64 end = size;
            if (rest.size() > qsizetype(reach)) {
                const qsizetype newline = rest.indexOf('\n', qsizetype(reach));
                end = newline < 0 ? size : read + quint64(newline) + 1;
            }
            const bool last = end == size;
            if (last && !isEnd) {
                const qsizetype newline = rest.lastIndexOf('\n');
                if (newline < 0)
                    return; // a line that is still being written
                end = read + quint64(newline) + 1;
            }
            const quint64 from = read;
            takeLines(end, (last && still) || end - from > longestWait);
            if (last)
                return;
            // An entry longer than what was looked at.
            reach = read > from ? chunkSize : reach * 2;
        }
    }

    bool wasBegunAnew() const
    {
        if (bytes->sizeOnDisk() < read)
            return true;
        // It may have grown beyond what was read before anybody looked.
        return !tail.isEmpty() && bytes->sizeOnDisk() != seen
            && bytes->view(read - quint64(tail.size()), quint64(tail.size())) != QByteArrayView(tail);
    }

    /// Another program began the file anew: the old one is read to its end, the new one is a further source.
    void followRotation()
    {
        if (options.committed || full)
            return;
        const bool replaced = bytes->wasReplaced();
        const bool emptied = wasBegunAnew();
        if (!replaced && !emptied)
            return;
        const std::shared_ptr<SourceBytes> next = SourceBytes::follow(path);
        if (!next)
            return; // not there yet
        if (!emptied)
            poll(true);
        closeSource();
        if (emptied) {
            // The rows go on showing what they showed, if it was kept anywhere.
            CaptureSource description = capture->sources()[std::size_t(source)];
            description.bytes = copyOf(path, head, tail, read);
            description.size = read;
            if (!description.bytes)
                capture->ledger().add({.kind = LedgerKind::SourceError, .reason = LedgerReason::SourceShrank, .source = quint8(source)});
            capture->updateSource(source, description);
        }
        before = std::move(feed);
        full = !openSource(next);
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
    d->before.reset();
    const std::shared_ptr<SourceBytes> bytes = SourceBytes::follow(path, reason);
    if (!bytes || !d->openSource(bytes))
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
