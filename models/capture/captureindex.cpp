// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureindex.h"

#include "models/capture/parallel.h"
#include "models/capture/sourcebytes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <cstring>
#include <type_traits>

namespace Roamscope::CaptureIndex {

namespace {

// The ledger's sums by reason are stored: a further reason makes another format.
constexpr quint32 formatVersion = 200 + quint32(LedgerReason::Count);
constexpr quint32 endianMark = 0x01020304;
constexpr quint64 pageSize = 4096;
static_assert(std::is_trivially_copyable_v<FrameBlock> && sizeof(FrameBlock) % pageSize == 0);

struct Header
{
    char magic[8];
    quint32 endian;
    quint32 version;
    quint32 blockSize;
    quint32 rows;
    quint64 sourceSize;
    qint64 sourceModified;
    quint64 contentHash;
    quint64 optionsHash;
    quint64 lines;
    quint64 tablesSize;
    quint64 tablesHash;
    quint8 reversed;
    quint8 hasTimes;
    quint8 reserved[6];
    quint64 headerHash; ///< of all before
};
static_assert(std::is_trivially_copyable_v<Header> && sizeof(Header) < pageSize);
constexpr char magic[8] = {'R', 'S', 'C', 'I', 'N', 'D', 'E', 'X'};

quint64 hashOf(const char *data, std::size_t size, quint64 seed = 0)
{
    quint64 hash = seed ^ 0x9e3779b97f4a7c15ull ^ size;
    while (size >= 8) {
        quint64 word;
        std::memcpy(&word, data, 8);
        hash = (hash ^ word) * 0x9fb21c651e98df25ull;
        hash ^= hash >> 29;
        data += 8;
        size -= 8;
    }
    quint64 tail = 0;
    std::memcpy(&tail, data, size);
    hash = (hash ^ tail) * 0xd6e8feb86659fd93ull;
    return hash ^ hash >> 32;
}

/// Head, tail and blocks between: enough to see that a file is another one, quick for any size.
quint64 contentHashOf(const SourceBytes &bytes)
{
    constexpr quint64 edge = 65536;
    constexpr quint64 sample = 4096;
    constexpr quint64 samples = 64;
    const quint64 size = bytes.size();
    quint64 hash = hashOf(bytes.data(), std::min(edge, size));
    if (size <= edge)
        return hash;
    hash = hashOf(bytes.data() + size - std::min(edge, size), std::min(edge, size), hash);
    for (quint64 i = 1; i <= samples && size > sample; ++i)
        hash = hashOf(bytes.data() + (size - sample) / (samples + 1) * i, sample, hash);
    return hash;
}

quint64 optionsHashOf(const ImportOptions &options, const QString &importerId)
{
    const QByteArray text = importerId.toUtf8() + '\n' + options.chargePointId + '\n' + QByteArray::number(int(options.version)) + '\n'
        + QByteArray::number(options.zoneOffsetMinutes) + (options.prose ? "\nprose\n" : "\n\n") + QByteArray::number(int(options.lane));
    return hashOf(text.constData(), std::size_t(text.size()));
}

quint64 blocksOf(quint64 rows)
{
    return (rows + FrameBlock::capacity - 1) / FrameBlock::capacity;
}

class Writer
{
public:
    template<typename Number>
    void number(Number value)
    {
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    void text(const QByteArray &value)
    {
        number(quint32(value.size()));
        m_bytes += value;
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what Writer wrote and notices when it goes past the end.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    template<typename Number>
    Number number()
    {
        Number value {};
        if (m_bytes.size() - m_at < qsizetype(sizeof value)) {
            m_failed = true;
            return value;
        }
        std::memcpy(&value, m_bytes.data() + m_at, sizeof value);
        m_at += qsizetype(sizeof value);
        return value;
    }
    QByteArray text(quint32 limit)
    {
        const auto size = number<quint32>();
        if (m_failed || size > limit || m_bytes.size() - m_at < qsizetype(size)) {
            m_failed = true;
            return {};
        }
        const QByteArray value = m_bytes.sliced(m_at, size).toByteArray();
        m_at += size;
        return value;
    }
    bool failed() const { return m_failed; }
    bool atEnd() const { return !m_failed && m_at == m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

struct Tables
{
    std::vector<QByteArray> actions;
    std::vector<QByteArray> peers;
    LedgerState ledger;
    std::vector<std::pair<quint64, quint64>> lineMarks;
};

/// The names of a table that some rows use, and their numbers among these.
class UsedNames
{
public:
    explicit UsedNames(const StringTable &table)
        : m_table(table)
        , m_numbers(std::size_t(StringTable::overflow) + 1, 0)
        , m_used(std::size_t(StringTable::overflow) + 1, false)
    {
    }
    void use(quint16 id) { m_used[id] = true; }
    void number()
    {
        m_ids.assign(1, 0); // the empty name
        for (int id = 1; id < m_table.size(); ++id) {
            if (!m_used[std::size_t(id)])
                continue;
            m_numbers[std::size_t(id)] = quint16(m_ids.size());
            m_ids.push_back(quint16(id));
        }
        m_numbers[StringTable::overflow] = StringTable::overflow;
    }
    quint16 operator[](quint16 id) const { return m_numbers[id]; }
    void write(Writer &out) const
    {
        out.number(quint32(m_ids.size()));
        for (const quint16 id : m_ids)
            out.text(m_table.text(id));
    }

private:
    const StringTable &m_table;
    std::vector<quint16> m_numbers;
    std::vector<bool> m_used;
    std::vector<quint16> m_ids;
};

QByteArray writeTables(const Capture &capture, int source, const UsedNames &actions, const UsedNames &peers)
{
    Writer out;
    actions.write(out);
    peers.write(out);
    const LedgerState ledger = capture.ledger().state(quint8(source));
    for (const quint64 total : ledger.kindTotals)
        out.number(total);
    for (const quint64 total : ledger.reasonTotals)
        out.number(total);
    out.number(ledger.bytes);
    out.number(ledger.countedBytes);
    out.number(quint32(ledger.entries.size()));
    for (const LedgerEntry &entry : ledger.entries) {
        out.number(quint8(entry.kind));
        out.number(quint16(entry.reason));
        out.number(entry.line);
        out.number(entry.offset);
        out.number(entry.length);
        out.text(entry.detail);
    }
    const auto marks = capture.lineMarks(source);
    out.number(quint32(marks.size()));
    for (const auto &[offset, line] : marks) {
        out.number(offset);
        out.number(line);
    }
    return out.bytes();
}

bool readTables(QByteArrayView bytes, quint64 sourceSize, Tables *tables)
{
    Reader in(bytes);
    for (std::vector<QByteArray> *list : {&tables->actions, &tables->peers}) {
        const auto count = in.number<quint32>();
        if (in.failed() || count == 0 || count > StringTable::overflow)
            return false;
        for (quint32 i = 0; i < count && !in.failed(); ++i)
            list->push_back(in.text(0xffff));
    }
    for (quint64 &total : tables->ledger.kindTotals)
        total = in.number<quint64>();
    for (quint64 &total : tables->ledger.reasonTotals)
        total = in.number<quint64>();
    tables->ledger.bytes = in.number<quint64>();
    tables->ledger.countedBytes = in.number<quint64>();
    const auto entries = in.number<quint32>();
    if (in.failed() || entries > quint32(Ledger::detailLimit) * quint32(LedgerReason::Count))
        return false;
    for (quint32 i = 0; i < entries && !in.failed(); ++i) {
        LedgerEntry entry;
        entry.kind = LedgerKind(in.number<quint8>());
        entry.reason = LedgerReason(in.number<quint16>());
        entry.line = in.number<quint64>();
        entry.offset = in.number<quint64>();
        entry.length = in.number<quint64>();
        entry.detail = in.text(120);
        if (entry.kind >= LedgerKind::Count || entry.reason >= LedgerReason::Count)
            return false;
        tables->ledger.entries.push_back(std::move(entry));
    }
    const auto marks = in.number<quint32>();
    quint64 lastOffset = 0;
    for (quint32 i = 0; i < marks && !in.failed(); ++i) {
        const auto offset = in.number<quint64>();
        const auto line = in.number<quint64>();
        if (offset > sourceSize || offset < lastOffset)
            return false;
        lastOffset = offset;
        tables->lineMarks.emplace_back(offset, line);
    }
    return in.atEnd();
}

/// Every value that is used as an index or an offset. Without branches, so at the speed of memory.
bool isSound(const FrameBlock &block, quint32 count, quint32 rows, quint64 sourceSize, std::size_t actions, std::size_t peers)
{
    quint32 bad = 0;
    for (quint32 i = 0; i < count; ++i) {
        bad |= quint32(block.offset[i] > sourceSize) | quint32(block.length[i] > sourceSize - block.offset[i]);
    }
    for (quint32 i = 0; i < count; ++i)
        bad |= quint32(block.pair[i] >= rows) & quint32(block.pair[i] != noFrame);
    for (quint32 i = 0; i < count; ++i) {
        bad |= quint32(block.peer[i] >= peers) & quint32(block.peer[i] != StringTable::overflow);
        bad |= quint32(block.action[i] >= actions) & quint32(block.action[i] != StringTable::overflow);
        bad |= block.flags[i] & quint16(FrameFlag::InArena);
    }
    for (quint32 i = 0; i < count; ++i) {
        bad |= quint32(quint8(block.kind[i]) >= quint8(FrameKind::Count)) | quint32(quint8(block.version[i]) >= quint8(ProtocolVersion::Count));
        bad |= quint32((block.lanes[i] & 0x0f) >= quint8(Lane::Count)) | quint32((block.lanes[i] >> 4) >= quint8(Lane::Count));
        bad |= block.source[i];
    }
    return bad == 0;
}

} // namespace

QString pathFor(const QString &sourcePath, const QString &folder)
{
    const QFileInfo info(sourcePath);
    const QString suffix = QStringLiteral(".roamscope-index");
    const QByteArray name = QCryptographicHash::hash(info.absoluteFilePath().toUtf8(), QCryptographicHash::Sha1).toHex();
    if (!folder.isEmpty() && QDir::isAbsolutePath(folder) && QDir().mkpath(folder) && QFileInfo(folder).isWritable())
        return QDir(folder).filePath(QString::fromLatin1(name) + suffix);
    const QString beside = info.absoluteFilePath() + suffix;
    if (QFileInfo(info.absolutePath()).isWritable())
        return beside;
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/index/") + QString::fromLatin1(name) + suffix;
}

bool load(Capture &capture, int source, const QString &indexPath, const ImportOptions &options)
{
    const CaptureSource description = capture.sources()[std::size_t(source)];
    if (!description.bytes)
        return false;
    const std::shared_ptr<SourceBytes> bytes = description.bytes;
    const std::shared_ptr<SourceBytes> index = SourceBytes::mapPrivate(indexPath);
    if (!index || index->size() < pageSize)
        return false;
    Header header;
    std::memcpy(&header, index->data(), sizeof header);
    const quint64 blockBytes = blocksOf(header.rows) * sizeof(FrameBlock);
    if (std::memcmp(header.magic, magic, sizeof magic) != 0 || header.endian != endianMark || header.version != formatVersion
        || header.headerHash != hashOf(index->data(), offsetof(Header, headerHash)) || header.blockSize != sizeof(FrameBlock)
        || header.sourceSize != bytes->size() || header.sourceModified != bytes->modifiedUs()
        || header.optionsHash != optionsHashOf(options, description.importerId)
        || header.tablesSize > index->size() || index->size() != pageSize + blockBytes + header.tablesSize)
        return false;
    const char *const tableBytes = index->data() + pageSize + blockBytes;
    if (header.tablesHash != hashOf(tableBytes, header.tablesSize) || header.contentHash != contentHashOf(*bytes))
        return false;
    Tables tables;
    if (!readTables({tableBytes, qsizetype(header.tablesSize)}, header.sourceSize, &tables))
        return false;
    const quint64 blockCount = blocksOf(header.rows);
    const auto blockAt = [&](quint64 i) {
        return reinterpret_cast<FrameBlock *>(const_cast<char *>(index->data()) + pageSize + i * sizeof(FrameBlock));
    };
    const auto countOf = [&](quint64 i) { return quint32(std::min<quint64>(FrameBlock::capacity, header.rows - i * FrameBlock::capacity)); };
    std::atomic_bool sound {true};
    parallelFor(blockCount, [&](std::size_t i) {
        if (!isSound(*blockAt(i), countOf(i), header.rows, header.sourceSize, tables.actions.size(), tables.peers.size()))
            sound = false;
    });
    if (!sound || index->hasShrunk())
        return false;

    std::vector<quint16> actionIds;
    std::vector<quint16> peerIds;
    for (const QByteArray &text : tables.actions)
        actionIds.push_back(capture.actions().intern(text));
    for (const QByteArray &text : tables.peers)
        peerIds.push_back(capture.peers().intern(text));
    FrameTable &frames = capture.frames();
    const FrameId first = frames.size();
    bool sameIds = first == 0 && source == 0;
    for (std::size_t i = 0; sameIds && i < std::max(actionIds.size(), peerIds.size()); ++i)
        sameIds = (i >= actionIds.size() || actionIds[i] == i) && (i >= peerIds.size() || peerIds[i] == i);
    if (sameIds) {
        for (quint64 i = 0; i < blockCount; ++i)
            frames.adoptBlock(std::shared_ptr<FrameBlock>(index, blockAt(i)), countOf(i));
    } else {
        // Behind another source: ids and rows get other numbers.
        for (quint32 row = 0; row < header.rows; ++row) {
            const FrameBlock &block = *blockAt(row >> FrameBlock::shift);
            const quint32 i = row & FrameBlock::mask;
            const auto mapped = [](const std::vector<quint16> &ids, quint16 id) { return id < ids.size() ? ids[id] : StringTable::overflow; };
            frames.append({.time = block.time[i],
                           .offset = block.offset[i],
                           .length = block.length[i],
                           .pair = block.pair[i] == noFrame ? noFrame : first + block.pair[i],
                           .correlation = block.correlation[i],
                           .peer = mapped(peerIds, block.peer[i]),
                           .action = mapped(actionIds, block.action[i]),
                           .flags = block.flags[i],
                           .kind = block.kind[i],
                           .from = Lane(block.lanes[i] & 0x0f),
                           .to = Lane(block.lanes[i] >> 4),
                           .version = block.version[i],
                           .source = quint8(source),
                           .status = block.status[i]});
        }
    }
    frames.publish();
    capture.ledger().add(tables.ledger, quint8(source));
    for (const auto &[offset, line] : tables.lineMarks)
        capture.addLineMark(source, offset, line);
    CaptureSource updated = description;
    updated.lines = header.lines;
    updated.reversed = header.reversed;
    updated.hasTimes = header.hasTimes;
    capture.updateSource(source, updated);
    return true;
}

bool save(const Capture &capture, const QString &indexPath, const ImportOptions &options, const std::atomic_bool *cancelled)
{
    return capture.sources().size() == 1 && save(capture, 0, 0, capture.size(), indexPath, options, cancelled);
}

bool save(const Capture &capture, int sourceIndex, FrameId first, quint32 rows, const QString &indexPath, const ImportOptions &options,
          const std::atomic_bool *cancelled)
{
    const std::vector<CaptureSource> sources = capture.sources();
    if (sourceIndex < 0 || sourceIndex >= int(sources.size()) || capture.size() < first || capture.size() - first < rows)
        return false;
    const CaptureSource &source = sources[std::size_t(sourceIndex)];
    if (!source.bytes || source.arena)
        return false;
    // A file that has changed since it was mapped has another index.
    const std::shared_ptr<SourceBytes> now = SourceBytes::map(source.path);
    if (!now || now->size() != source.bytes->size() || now->modifiedUs() != source.bytes->modifiedUs() || source.bytes->hasShrunk())
        return false;
    UsedNames actions(capture.actions());
    UsedNames peers(capture.peers());
    for (FrameId row = first; row < first + rows; ++row) {
        actions.use(capture.frames().action(row));
        peers.use(capture.frames().peer(row));
    }
    actions.number();
    peers.number();
    const QByteArray tables = writeTables(capture, sourceIndex, actions, peers);
    Header header;
    std::memset(&header, 0, sizeof header);
    std::memcpy(header.magic, magic, sizeof magic);
    header.endian = endianMark;
    header.version = formatVersion;
    header.blockSize = sizeof(FrameBlock);
    header.rows = rows;
    header.sourceSize = source.bytes->size();
    header.sourceModified = source.bytes->modifiedUs();
    header.contentHash = contentHashOf(*source.bytes);
    header.optionsHash = optionsHashOf(options, source.importerId);
    header.lines = source.lines;
    header.tablesSize = quint64(tables.size());
    header.tablesHash = hashOf(tables.constData(), std::size_t(tables.size()));
    header.reversed = source.reversed;
    header.hasTimes = source.hasTimes;
    header.headerHash = hashOf(reinterpret_cast<const char *>(&header), offsetof(Header, headerHash));
    QDir().mkpath(QFileInfo(indexPath).absolutePath());
    QSaveFile file(indexPath);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray page(qsizetype(pageSize), '\0');
    std::memcpy(page.data(), &header, sizeof header);
    file.write(page);
    // Zeros behind the last row, not old memory.
    const auto block = std::make_unique<FrameBlock>();
    for (quint32 begin = 0; begin < rows; begin += FrameBlock::capacity) {
        if (cancelled && *cancelled) {
            file.cancelWriting();
            return false;
        }
        const quint32 count = std::min(rows - begin, FrameBlock::capacity);
        if (count < FrameBlock::capacity)
            *block = FrameBlock {};
        for (quint32 i = 0; i < count; ++i) {
            const Frame frame = capture.frames().at(first + begin + i);
            block->time[i] = frame.time;
            block->offset[i] = frame.offset;
            block->length[i] = frame.length;
            // A pair lies in the same source: importers join what they read themselves.
            block->pair[i] = frame.pair >= first && frame.pair - first < rows ? frame.pair - first : noFrame;
            block->correlation[i] = frame.correlation;
            block->peer[i] = peers[frame.peer];
            block->action[i] = actions[frame.action];
            block->flags[i] = frame.flags;
            block->kind[i] = frame.kind;
            block->lanes[i] = quint8(quint8(frame.from) | quint8(frame.to) << 4);
            block->version[i] = frame.version;
            block->source[i] = 0;
            block->status[i] = frame.status;
        }
        if (file.write(reinterpret_cast<const char *>(block.get()), sizeof(FrameBlock)) != qint64(sizeof(FrameBlock))) {
            file.cancelWriting();
            return false;
        }
    }
    file.write(tables);
    return file.commit();
}

} // namespace Roamscope::CaptureIndex
