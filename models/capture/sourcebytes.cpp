// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/sourcebytes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Roamscope {

struct SourceBytes::Private
{
    QByteArray memory; // fromMemory, and mapped files where there is no mmap
    void *mapping = nullptr;
    quint64 mappingSize = 0;
    int file = -1; // arena
    bool isShared = false; // what is mapped stands in a file, as it is
    quint64 allocated = 0; // arena: bytes of the file so far
    quint64 limit = 0;
    int guard = -1; // slot in the table of mappings that may shrink
    QString path; // followed files
    quint64 mapped = 0; // followed files: bytes of the reservation that show the file
};

#ifdef Q_OS_UNIX
namespace {

// A file that another program truncates while we read it raises SIGBUS. The handler puts zero pages
// where the lost ones were, so that readers go on and find nothing there; the importer then reports it.
struct Guard
{
    std::atomic<bool> used {false};
    std::atomic<quintptr> begin {0};
    std::atomic<quintptr> end {0};
    std::atomic<bool> shrunk {false};
};
constexpr int guardCount = 1024;
Guard guards[guardCount];
struct sigaction previousAction;
quintptr pageSize = 4096;

void onBusError(int signal, siginfo_t *info, void *context)
{
    const auto address = quintptr(info->si_addr);
    for (Guard &guard : guards) {
        const quintptr begin = guard.begin.load(std::memory_order_acquire);
        const quintptr end = guard.end.load(std::memory_order_acquire);
        if (begin && address >= begin && address < end) {
            guard.shrunk.store(true, std::memory_order_relaxed);
            void *page = reinterpret_cast<void *>(address & ~(pageSize - 1));
            if (mmap(page, pageSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != MAP_FAILED)
                return;
        }
    }
    if ((previousAction.sa_flags & SA_SIGINFO) && previousAction.sa_sigaction) {
        previousAction.sa_sigaction(signal, info, context);
        return;
    }
    // Not ours: let it happen again with the default action.
    ::signal(SIGBUS, SIG_DFL);
}

void installHandler()
{
    static const bool installed = [] {
        pageSize = quintptr(sysconf(_SC_PAGESIZE));
        struct sigaction action;
        std::memset(&action, 0, sizeof action);
        action.sa_sigaction = onBusError;
        action.sa_flags = SA_SIGINFO | SA_NODEFER;
        sigemptyset(&action.sa_mask);
        return sigaction(SIGBUS, &action, &previousAction) == 0;
    }();
    Q_UNUSED(installed)
}

int addGuard(quintptr begin, quintptr end)
{
    installHandler();
    for (int i = 0; i < guardCount; ++i) {
        bool expected = false;
        if (guards[i].used.compare_exchange_strong(expected, true)) {
            guards[i].shrunk = false;
            guards[i].end.store(end, std::memory_order_release);
            guards[i].begin.store(begin, std::memory_order_release);
            return i;
        }
    }
    return -1;
}

void extendGuard(int index, quintptr end)
{
    guards[index].end.store(end, std::memory_order_release);
}

void removeGuard(int index)
{
    guards[index].begin = 0;
    guards[index].end = 0;
    guards[index].used = false;
}

constexpr quint64 followLimit = quint64(64) << 30;

quint64 roundUp(quint64 value)
{
    const quint64 page = quint64(sysconf(_SC_PAGESIZE));
    return (value + page - 1) / page * page;
}

} // namespace
#endif

SourceBytes::SourceBytes()
    : d(std::make_unique<Private>())
{
}

SourceBytes::~SourceBytes()
{
#ifdef Q_OS_UNIX
    if (d->guard >= 0)
        removeGuard(d->guard);
    if (d->mapping)
        munmap(d->mapping, d->mappingSize);
    if (d->file >= 0)
        ::close(d->file);
#endif
}

std::shared_ptr<SourceBytes> SourceBytes::map(const QString &path, LedgerReason *reason)
{
    return mapFile(path, false, reason);
}

std::shared_ptr<SourceBytes> SourceBytes::mapPrivate(const QString &path)
{
    return mapFile(path, true, nullptr);
}

std::shared_ptr<SourceBytes> SourceBytes::mapFile(const QString &path, bool isPrivate, LedgerReason *reason)
{
    const auto fail = [reason](LedgerReason why) {
        if (reason)
            *reason = why;
        return nullptr;
    };
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return fail(errno == EACCES || errno == EPERM ? LedgerReason::Permission : LedgerReason::SourceVanished);
    struct stat status;
    if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(file);
        return fail(LedgerReason::Unsupported);
    }
    const quint64 size = quint64(status.st_size);
    // The anonymous mapping beneath gives the zero bytes past the end; the file's own last page is
    // filled with zeros by the kernel.
    const quint64 whole = roundUp(size + padding);
    void *base = mmap(nullptr, whole, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (base == MAP_FAILED) {
        ::close(file);
        return fail(LedgerReason::Unsupported);
    }
    if (size > 0 && mmap(base, size, isPrivate ? PROT_READ | PROT_WRITE : PROT_READ, (isPrivate ? MAP_PRIVATE : MAP_SHARED) | MAP_FIXED, file, 0) == MAP_FAILED) {
        munmap(base, whole);
        ::close(file);
        return fail(LedgerReason::Unsupported);
    }
    ::close(file);
    auto result = std::shared_ptr<SourceBytes>(new SourceBytes);
    result->d->mapping = base;
    result->d->mappingSize = whole;
    result->d->isShared = !isPrivate;
    result->d->guard = addGuard(quintptr(base), quintptr(base) + size);
    result->m_data = static_cast<const char *>(base);
    result->m_size = size;
#ifdef Q_OS_DARWIN
    result->m_modifiedUs = qint64(status.st_mtimespec.tv_sec) * 1000000 + status.st_mtimespec.tv_nsec / 1000;
#else
    result->m_modifiedUs = qint64(status.st_mtim.tv_sec) * 1000000 + status.st_mtim.tv_nsec / 1000;
#endif
    return result;
#else
    Q_UNUSED(isPrivate)
    QFile file(path);
    if (!file.exists())
        return fail(LedgerReason::SourceVanished);
    if (!file.open(QIODevice::ReadOnly))
        return fail(LedgerReason::Permission);
    auto result = fromMemory(file.readAll());
    result->m_modifiedUs = QFileInfo(file).lastModified().toMSecsSinceEpoch() * 1000;
    return result;
#endif
}

std::shared_ptr<SourceBytes> SourceBytes::fromMemory(const QByteArray &bytes)
{
    auto result = std::shared_ptr<SourceBytes>(new SourceBytes);
    result->d->memory.reserve(bytes.size() + qsizetype(padding));
    result->d->memory.append(bytes);
    result->d->memory.append(qsizetype(padding), '\0');
    result->m_data = result->d->memory.constData();
    result->m_size = quint64(bytes.size());
    return result;
}

std::shared_ptr<SourceBytes> SourceBytes::follow(const QString &path, LedgerReason *reason)
{
    const auto fail = [reason](LedgerReason why) {
        if (reason)
            *reason = why;
        return nullptr;
    };
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return fail(errno == EACCES || errno == EPERM ? LedgerReason::Permission : LedgerReason::SourceVanished);
    struct stat status;
    if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(file);
        return fail(LedgerReason::Unsupported);
    }
    void *base = mmap(nullptr, followLimit + roundUp(padding), PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (base == MAP_FAILED) {
        ::close(file);
        return fail(LedgerReason::Unsupported);
    }
    auto result = std::shared_ptr<SourceBytes>(new SourceBytes);
    result->d->mapping = base;
    result->d->mappingSize = followLimit + roundUp(padding);
    result->d->limit = followLimit;
    result->d->file = file;
    result->d->path = path;
    result->d->guard = addGuard(quintptr(base), quintptr(base));
    result->m_data = static_cast<const char *>(base);
    return result;
#else
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? LedgerReason::Permission : LedgerReason::SourceVanished);
    auto result = std::shared_ptr<SourceBytes>(new SourceBytes);
    result->d->limit = quint64(1) << 30;
    result->d->memory.reserve(qsizetype(result->d->limit + padding));
    result->d->path = path;
    result->m_data = result->d->memory.constData();
    return result;
#endif
}

bool SourceBytes::grow(quint64 size, bool reopen)
{
    const quint64 before = m_size.load(std::memory_order_relaxed);
    if (size <= before)
        return true;
    if (size > d->limit)
        return false;
#ifdef Q_OS_UNIX
    if (d->path.isEmpty())
        return false;
    if (reopen && wasReplaced()) {
        const int file = ::open(QFile::encodeName(d->path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
        struct stat status;
        if (file < 0 || fstat(file, &status) != 0 || !S_ISREG(status.st_mode) || quint64(status.st_size) < size) {
            if (file >= 0)
                ::close(file);
            return false;
        }
        ::close(d->file);
        d->file = file;
        d->mapped = 0;
    }
    if (sizeOnDisk() < size)
        return false;
    // A page that showed the end of the file shows what is appended in it by itself.
    const quint64 wanted = roundUp(size);
    if (wanted > d->mapped) {
        char *const from = static_cast<char *>(d->mapping) + d->mapped;
        if (mmap(from, wanted - d->mapped, PROT_READ, MAP_SHARED | MAP_FIXED, d->file, off_t(d->mapped)) == MAP_FAILED)
            return false;
        d->mapped = wanted;
        if (d->guard >= 0)
            extendGuard(d->guard, quintptr(d->mapping) + wanted);
    }
#else
    Q_UNUSED(reopen)
    QFile file(d->path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(qint64(before)))
        return false;
    const QByteArray more = file.read(qint64(size - before));
    if (quint64(more.size()) != size - before)
        return false;
    d->memory.resize(qsizetype(before));
    d->memory.append(more);
    d->memory.append(qsizetype(padding), '\0');
#endif
    m_size.store(size, std::memory_order_release);
    return true;
}

quint64 SourceBytes::sizeOnDisk() const
{
#ifdef Q_OS_UNIX
    struct stat status;
    return d->file >= 0 && fstat(d->file, &status) == 0 ? quint64(status.st_size) : 0;
#else
    return quint64(QFileInfo(d->path).size());
#endif
}

bool SourceBytes::wasReplaced() const
{
#ifdef Q_OS_UNIX
    struct stat here;
    struct stat there;
    return ::stat(QFile::encodeName(d->path).constData(), &there) == 0 && fstat(d->file, &here) == 0
        && (here.st_ino != there.st_ino || here.st_dev != there.st_dev);
#else
    return false;
#endif
}

std::shared_ptr<SourceBytes> SourceBytes::createArena(quint64 limit)
{
#ifdef Q_OS_UNIX
    // Large arenas do not belong into memory; where the temporary folder is a RAM disk this is still
    // no worse than the heap.
    QByteArray name = QFile::encodeName(QDir::tempPath()) + "/roamscope-arena-XXXXXX";
    const int file = mkstemp(name.data());
    if (file < 0)
        return nullptr;
    ::unlink(name.constData());
    const quint64 whole = roundUp(limit + padding);
    void *base = mmap(nullptr, whole, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_NORESERVE, file, 0);
    if (base == MAP_FAILED) {
        ::close(file);
        return nullptr;
    }
    auto result = std::shared_ptr<SourceBytes>(new SourceBytes);
    result->d->mapping = base;
    result->d->mappingSize = whole;
    result->d->isShared = true;
    result->d->file = file;
    result->d->limit = limit;
    result->m_data = static_cast<const char *>(base);
    if (ftruncate(file, off_t(roundUp(padding))) != 0)
        return nullptr;
    result->d->allocated = roundUp(padding);
    return result;
#else
    auto result = std::shared_ptr<SourceBytes>(new SourceBytes);
    result->d->limit = std::min<quint64>(limit, quint64(1) << 30);
    result->d->memory.reserve(qsizetype(result->d->limit + padding));
    result->m_data = result->d->memory.constData();
    return result;
#endif
}

QByteArrayView SourceBytes::view(quint64 offset, quint64 length) const
{
    const quint64 whole = size();
    if (offset > whole || length > whole - offset)
        return {};
    return {m_data + offset, qsizetype(length)};
}

bool SourceBytes::hasShrunk() const
{
#ifdef Q_OS_UNIX
    return d->guard >= 0 && guards[d->guard].shrunk.load(std::memory_order_relaxed);
#else
    return false;
#endif
}

void SourceBytes::release(quint64 offset, quint64 length) const
{
#ifdef Q_OS_UNIX
    const quint64 begin = roundUp(offset);
    const quint64 end = std::min(offset + length, size()) / pageSize * pageSize;
    // Only what a file holds comes back; the rest of an address range is anonymous.
    if (d->mapping && d->isShared && end > begin)
        madvise(const_cast<char *>(m_data) + begin, end - begin, MADV_DONTNEED);
#else
    Q_UNUSED(offset)
    Q_UNUSED(length)
#endif
}

qint64 SourceBytes::append(QByteArrayView bytes)
{
    const quint64 at = m_size.load(std::memory_order_relaxed);
    const quint64 length = quint64(bytes.size());
    if (length > d->limit || at > d->limit - length)
        return -1;
#ifdef Q_OS_UNIX
    if (d->file < 0)
        return -1;
    if (at + length + padding > d->allocated) {
        // posix_fallocate takes the blocks now: a full disk is an error here, not a SIGBUS later.
        const quint64 step = std::clamp<quint64>(d->allocated, quint64(1) << 20, quint64(64) << 20);
        const quint64 wanted = std::min(roundUp(at + length + padding + step), d->mappingSize);
        if (posix_fallocate(d->file, 0, off_t(wanted)) != 0)
            return -1;
        d->allocated = wanted;
    }
    std::memcpy(const_cast<char *>(m_data) + at, bytes.data(), length);
#else
    d->memory.resize(qsizetype(at));
    d->memory.append(bytes.data(), bytes.size());
    d->memory.append(qsizetype(padding), '\0');
#endif
    m_size.store(at + length, std::memory_order_release);
    return qint64(at);
}

} // namespace Roamscope
