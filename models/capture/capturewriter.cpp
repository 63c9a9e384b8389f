// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/capturewriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>


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
    std::mutex fileMutex; ///< of the file; taken before `mutex`
    std::condition_variable wake;
    std::thread thread;
    QFile file;
    QByteArray waiting;
    QString error;
    quint64 recorded = 0;
    bool stopping = false;
    bool isOpen = false;

    bool write()
    {
        const std::lock_guard fileLock(fileMutex);
        QByteArray block;
        {
            const std::lock_guard lock(mutex);
            block.swap(waiting);
        }
        if (block.isEmpty())
            return true;
        const qint64 before = file.pos();
        qint64 done = 0;
        while (done < block.size()) {
            const qint64 written = file.write(block.constData() + done, block.size() - done);
            if (written <= 0)
                break;
            done += written;
        }
        const bool ok = done == block.size() && file.flush();
        const std::lock_guard lock(mutex);
        if (ok) {
            error.clear();
            return true;
        }
        // Nothing is lost while there is memory: the block is tried again from its start.
        error = cannotWrite(file.fileName(), file.errorString());
        file.resize(before);
        file.seek(before);
        constexpr qsizetype limit = qsizetype(256) << 20;
        if (block.size() + waiting.size() < limit)
            waiting.prepend(block);
        return false;
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

bool CaptureRecorder::open(const QString &path)
{
    close();
    d->file.setFileName(path);
    d->error.clear();
    // Unbuffered: what write() took has left the program, a crash of ours cannot lose it.
    if (!d->file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        d->error = cannotWrite(path, d->file.errorString());
        return false;
    }
    const qint64 size = d->file.size();
    bool torn = false;
    if (size > 0) {
        char last = '\n';
        d->file.seek(size - 1);
        torn = d->file.read(&last, 1) == 1 && last != '\n';
    }
    d->file.seek(size);
    // A line that a crash has torn stays as it is, for reading to report; ours begin on the next.
    if (torn)
        d->file.write("\n", 1);
    d->stopping = false;
    d->isOpen = true;
    d->recorded = 0;
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
    d->waiting += line;
    d->waiting += '\n';
    ++d->recorded;
}

bool CaptureRecorder::flush()
{
    return d->isOpen && d->write();
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
    d->thread.join();
    d->write();
    d->file.close();
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

QString CaptureRecorder::errorString() const
{
    const std::lock_guard lock(d->mutex);
    return d->error;
}

} // namespace Roamscope
