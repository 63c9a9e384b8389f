// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/capturewriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace Roamscope {

namespace {

constexpr qsizetype bufferSize = 1 << 20;

QString cannotWrite(const QString &path, const QString &why)
{
    return QCoreApplication::translate("Roamscope::CaptureWriter",
                                       "%1 cannot be written: %2. Check that the folder exists, may be written and has room.")
        .arg(path, why);
}

} // namespace

CaptureWriteResult writeCapture(const Capture &capture, const QString &path, CaptureFormat format, std::span<const FrameId> rows,
                                ImportControl *control)
{
    CaptureWriteResult result;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        result.error = cannotWrite(path, file.errorString());
        return result;
    }
    const quint64 total = rows.empty() ? capture.size() : rows.size();
    QByteArray buffer;
    buffer.reserve(bufferSize * 2);
    QElapsedTimer sinceReport;
    sinceReport.start();
    for (quint64 i = 0; i < total; ++i) {
        const QByteArray line = captureRecord(capture, rows.empty() ? FrameId(i) : rows[i], format);
        if (line.isEmpty()) {
            ++result.skipped;
        } else {
            buffer += line;
            buffer += '\n';
            ++result.written;
        }
        if (buffer.size() >= bufferSize || i + 1 == total) {
            if (file.write(buffer) != buffer.size())
                break;
            buffer.clear();
        }
        if (control && (i & 0xff) == 0) {
            if (control->isCancelled()) {
                file.cancelWriting();
                result.error = QCoreApplication::translate("Roamscope::CaptureWriter", "Writing was cancelled; no file was left behind.");
                return result;
            }
            if (sinceReport.elapsed() >= 50) {
                sinceReport.start();
                control->report(i, total);
            }
        }
    }
    if (!file.commit())
        result.error = cannotWrite(path, file.errorString());
    return result;
}

struct CaptureRecorder::Private
{
    mutable std::mutex mutex; ///< of what waits
    std::mutex fileMutex; ///< of the file and the block; taken before `mutex`
    std::condition_variable wake;
    std::thread thread;
    std::unique_ptr<QFile> file;
    QByteArray block; ///< that is being written; tried again as a whole
    QByteArray waiting;
    quint64 waitingFrames = 0;
    quint64 blockFrames = 0; ///< set under `mutex`
    qsizetype blockSize = 0; ///< the same
    QString error;
    quint64 recorded = 0;
    quint64 givenUp = 0;
    std::atomic<quint64> committed {0};
    std::chrono::steady_clock::time_point looked {}; ///< when the file was seen to be there
    bool stopping = false;
    bool isOpen = false;

    bool fail(const QString &why)
    {
        const std::lock_guard lock(mutex);
        error = cannotWrite(file->fileName(), why);
        return false;
    }

    // Somebody deleted or moved the file: what was recorded is still to be had through the open one.
    bool renew()
    {
        auto fresh = std::make_unique<QFile>(file->fileName());
        if (!fresh->open(QIODevice::ReadWrite | QIODevice::Unbuffered | QIODevice::NewOnly))
            return fail(fresh->errorString());
        file->seek(0);
        quint64 left = committed;
        while (left > 0) {
            const QByteArray part = file->read(qint64(std::min<quint64>(left, quint64(bufferSize))));
            if (part.isEmpty() || fresh->write(part) != part.size()) {
                const QString why = part.isEmpty() ? file->errorString() : fresh->errorString();
                fresh->remove();
                return fail(why);
            }
            left -= quint64(part.size());
        }
        file = std::move(fresh);
        return true;
    }

    bool write()
    {
        const std::lock_guard fileLock(fileMutex);
        const auto now = std::chrono::steady_clock::now();
        if (now - looked > std::chrono::seconds(1)) {
            looked = now;
            if (!QFileInfo::exists(file->fileName()) && !renew()) {
                looked = {};
                return false;
            }
        }
        if (block.isEmpty()) {
            const std::lock_guard lock(mutex);
            block.swap(waiting);
            blockFrames = std::exchange(waitingFrames, 0);
            blockSize = block.size();
        }
        if (block.isEmpty())
            return true;
        const auto before = qint64(committed.load());
        if (file->pos() != before)
            file->seek(before);
        qint64 done = 0;
        while (done < block.size()) {
            const qint64 written = file->write(block.constData() + done, block.size() - done);
            if (written <= 0)
                break;
            done += written;
        }
        if (done != block.size() || !file->flush()) {
            // No torn line stays; nothing is lost while there is memory.
            fail(file->errorString());
            file->resize(before);
            return false;
        }
        committed = quint64(before + done);
        block.clear();
        const std::lock_guard lock(mutex);
        blockFrames = 0;
        blockSize = 0;
        error.clear();
        return true;
    }

    /// All of it, also what came while a block was written.
    bool writeAll()
    {
        while (true) {
            if (!write())
                return false;
            const std::lock_guard lock(mutex);
            if (waiting.isEmpty())
                return true;
        }
    }

    void run()
    {
        std::unique_lock lock(mutex);
        while (!stopping) {
            wake.wait_for(lock, std::chrono::milliseconds(CaptureRecorder::flushInterval), [this] { return stopping; });
            lock.unlock();
            write();
            lock.lock();
        }
    }
};

CaptureRecorder::CaptureRecorder()
    : d(std::make_unique<Private>())
{
}

CaptureRecorder::~CaptureRecorder()
{
    close();
}

bool CaptureRecorder::open(const QString &path, Flushing flushing)
{
    close();
    d->file = std::make_unique<QFile>(path);
    d->error.clear();
    // Unbuffered: what write() took has left the program, a crash of ours cannot lose it.
    if (!d->file->open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        d->error = cannotWrite(path, d->file->errorString());
        return false;
    }
    const qint64 size = d->file->size();
    bool torn = false;
    if (size > 0) {
        char last = '\n';
        d->file->seek(size - 1);
        torn = d->file->read(&last, 1) == 1 && last != '\n';
    }
    d->committed = quint64(size);
    // A line that a crash has torn stays as it is, for reading to report; ours begin on the next.
    d->block = torn ? QByteArray(1, '\n') : QByteArray();
    d->waiting.clear();
    d->waitingFrames = 0;
    d->blockFrames = 0;
    d->blockSize = 0;
    d->recorded = 0;
    d->givenUp = 0;
    d->looked = std::chrono::steady_clock::now();
    d->stopping = false;
    d->isOpen = true;
    if (flushing == Flushing::Itself)
        d->thread = std::thread([this] { d->run(); });
    return true;
}

void CaptureRecorder::append(const RecordedFrame &frame)
{
    const QByteArray line = captureRecord(frame);
    if (line.isEmpty())
        return;
    const std::lock_guard lock(d->mutex);
    if (!d->isOpen)
        return;
    if (d->waiting.size() + d->blockSize + line.size() > waitingLimit) {
        ++d->givenUp;
        return;
    }
    d->waiting += line;
    d->waiting += '\n';
    ++d->waitingFrames;
    ++d->recorded;
}

bool CaptureRecorder::flush()
{
    return d->isOpen && d->writeAll();
}

void CaptureRecorder::close()
{
    if (!d->isOpen)
        return;
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
    }
    d->wake.notify_all();
    if (d->thread.joinable())
        d->thread.join();
    d->writeAll();
    d->file->close();
    const std::lock_guard lock(d->mutex);
    d->givenUp += d->waitingFrames + d->blockFrames;
    d->waitingFrames = 0;
    d->blockFrames = 0;
    d->block.clear();
    d->waiting.clear();
    d->isOpen = false;
}

bool CaptureRecorder::isOpen() const
{
    return d->isOpen;
}

quint64 CaptureRecorder::recorded() const
{
    const std::lock_guard lock(d->mutex);
    return d->recorded;
}

quint64 CaptureRecorder::waiting() const
{
    const std::lock_guard lock(d->mutex);
    return d->waitingFrames + d->blockFrames;
}

quint64 CaptureRecorder::givenUp() const
{
    const std::lock_guard lock(d->mutex);
    return d->givenUp;
}

quint64 CaptureRecorder::committed() const
{
    return d->committed;
}

QString CaptureRecorder::errorString() const
{
    const std::lock_guard lock(d->mutex);
    return d->error;
}

} // namespace Roamscope
