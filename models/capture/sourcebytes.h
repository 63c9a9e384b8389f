// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/ledger.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <atomic>
#include <memory>

namespace Roamscope {

/// The bytes of a source: a read-only mapping of a file, bytes in memory, or an arena (rebuilt frames,
/// decompressed input) that grows in an unlinked temporary file. `padding` zero bytes can always be read
/// past the end, as vector kernels and simdjson want. Views stay valid as long as the object lives.
/// When a mapped file shrinks underneath, the lost pages read as zeros and hasShrunk() becomes true.
class SourceBytes
{
public:
    static constexpr quint64 padding = 64;
    static constexpr quint64 defaultArenaLimit = quint64(64) << 30;

    /// Maps a file. Null on failure; then `reason` says why (Permission, SourceVanished, Empty …).
    static std::shared_ptr<SourceBytes> map(const QString &path, LedgerReason *reason = nullptr);
    /// Maps a file so that its bytes may be changed in memory, never on disk (index files).
    static std::shared_ptr<SourceBytes> mapPrivate(const QString &path);
    static std::shared_ptr<SourceBytes> fromMemory(const QByteArray &bytes);
    /// An empty arena; `limit` bytes of address space are reserved, disk is used as it grows.
    /// Null when no temporary file can be made.
    static std::shared_ptr<SourceBytes> createArena(quint64 limit = defaultArenaLimit);

    /// A file that grows: `limit` bytes of address space are reserved, so views stay valid while grow() adds to
    /// what can be read. Empty at first. Null when the file cannot be opened.
    static std::shared_ptr<SourceBytes> follow(const QString &path, LedgerReason *reason = nullptr);

    ~SourceBytes();
    SourceBytes(const SourceBytes &) = delete;
    SourceBytes &operator=(const SourceBytes &) = delete;

    const char *data() const { return m_data; }
    quint64 size() const { return m_size.load(std::memory_order_acquire); }
    QByteArrayView view() const { return {m_data, qsizetype(size())}; }
    /// Empty when the range does not lie inside.
    QByteArrayView view(quint64 offset, quint64 length) const;
    bool hasShrunk() const;
    /// Modification time of the mapped file in µs, 0 for others.
    qint64 modifiedUs() const { return m_modifiedUs; }

    /// These bytes will not be looked at for a while: their pages need not stay in the memory of the process. They are
    /// read again from the file when they are.
    void release(quint64 offset, quint64 length) const;

    /// Followed files only, one writer: makes the first `size` bytes of the file readable; never fewer than before.
    /// With `reopen` a file that took the place of the one before, and begins with the same bytes, is read instead.
    /// False when it is gone or shorter, or the address space is used up.
    bool grow(quint64 size, bool reopen = false);
    /// Followed files only: size of the open file at the moment, and whether its path still leads to it.
    quint64 sizeOnDisk() const;
    bool wasReplaced() const;

    /// Arena only, one writer: appends and returns the offset; −1 when the limit or the disk is full.
    qint64 append(QByteArrayView bytes);

private:
    SourceBytes();
    static std::shared_ptr<SourceBytes> mapFile(const QString &path, bool isPrivate, LedgerReason *reason);
    const char *m_data = nullptr;
    std::atomic<quint64> m_size {0};
    qint64 m_modifiedUs = 0;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
