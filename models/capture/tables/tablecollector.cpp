// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/tables/tablecollector.h"

#include "models/capture/sourcebytes.h"
#include "models/capture/tables/tablefile.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace Roamscope {

namespace {

constexpr quint64 markDistance = quint64(1) << 20;
constexpr std::size_t outstandingLimit = 100'000;

} // namespace

TableCollector::TableCollector(Capture &capture, int source, const ImportOptions &options, const TableFile &file, const TableProfile &profile)
    : m_capture(capture)
    , m_source(source)
    , m_file(file)
    , m_profile(profile)
    , m_sink(capture, source, options, file.unit())
{
    if (file.unit() == PlaceUnit::Line)
        m_text = capture.sources()[std::size_t(source)].bytes->data();
    for (LedgerEntry entry : file.notes()) {
        entry.source = quint8(source);
        capture.ledger().add(std::move(entry));
    }
    if (const quint64 lead = file.lead(); lead > 0) {
        const auto *begin = capture.sources()[std::size_t(source)].bytes->data();
        m_sink.countLedger(LedgerReason::FileDescription, quint64(std::count(begin, begin + lead, '\n')), lead);
    }
    const int time = profile.map.indexOf(ColumnRole::Time);
    m_fileTimes = profile.map.kind == TableKind::Folder && time >= 0 && profile.map.columns[time].name == QLatin1String("changed");
}

bool TableCollector::add(std::unique_ptr<TableChunk> chunk)
{
    m_otherRows += chunk->batch.otherRows;
    m_otherBytes += chunk->batch.otherBytes;
    for (LedgerEntry &entry : chunk->batch.ledger)
        chunk->frames.addLedger(std::move(entry));
    numberLedger(*chunk);
    // Cells are read; what they hold on to is not needed any more.
    chunk->batch = {};
    if (m_profile.reversed) {
        if (chunk->openIds.empty()) {
            const qint64 at = m_sink.store(chunk->bytes);
            if (at < 0)
                return false;
            for (ChunkRow &row : chunk->frames.rows)
                row.offset += row.flags & quint16(FrameFlag::InArena) ? quint64(at) : 0;
            chunk->bytes = {};
        }
        m_kept.push_back(std::move(chunk));
        return true;
    }
    giveIds(*chunk);
    return put(*chunk);
}

/// Tells the line of each entry, and how many lines the chunk has.
void TableCollector::numberLedger(TableChunk &chunk)
{
    if (!m_text)
        return;
    const quint64 begin = chunk.batch.begin;
    const quint64 end = std::max(begin, chunk.batch.end);
    m_lines += quint64(std::count(m_text + std::min(m_countedTo, begin), m_text + begin, '\n'));
    m_countedTo = begin;
    const quint64 before = m_lines;
    std::vector<LedgerEntry> &ledger = chunk.frames.ledger;
    std::stable_sort(ledger.begin(), ledger.end(), [](const LedgerEntry &a, const LedgerEntry &b) { return a.offset < b.offset; });
    for (LedgerEntry &entry : ledger) {
        if (entry.line != 0 || entry.offset < m_countedTo || entry.offset > end)
            continue;
        m_lines += quint64(std::count(m_text + m_countedTo, m_text + entry.offset, '\n'));
        m_countedTo = entry.offset;
        // The collator counts on from the chunks before; of a reversed table nothing comes before.
        entry.line = m_profile.reversed ? m_lines + 1 : m_lines - before + 1;
    }
    m_lines += quint64(std::count(m_text + m_countedTo, m_text + end, '\n'));
    m_countedTo = end;
    if (m_profile.reversed) {
        if (begin - m_lastMark >= markDistance || m_lastMark == 0) {
            m_capture.addLineMark(m_source, begin, before + 1);
            m_lastMark = begin;
        }
        return;
    }
    chunk.frames.begin = begin;
    chunk.frames.end = end;
    chunk.frames.lines = m_lines - before;
    if (m_isFirst) {
        // Titles and the header stand before the first chunk, which the collator takes for the first line.
        chunk.frames.begin = 0;
        chunk.frames.lines += before;
        for (LedgerEntry &entry : ledger)
            entry.line += before;
    }
    m_isFirst = false;
}

bool TableCollector::put(TableChunk &chunk)
{
    if (!chunk.bytes.isEmpty()) {
        const qint64 at = m_sink.store(chunk.bytes);
        if (at < 0)
            return false;
        for (ChunkRow &row : chunk.frames.rows)
            row.offset += row.flags & quint16(FrameFlag::InArena) ? quint64(at) : 0;
    }
    return m_sink.addChunk(chunk.frames);
}

void TableCollector::giveIds(TableChunk &chunk)
{
    for (std::size_t i = 0; i < chunk.openIds.size(); ++i) {
        const TableChunk::OpenId &open = chunk.openIds[i];
        ChunkRow &row = chunk.frames.rows[open.row];
        std::string id;
        if (open.sameAsBefore && i > 0) {
            const ChunkRow &before = chunk.frames.rows[chunk.openIds[i - 1].row];
            id.assign(chunk.frames.ids, before.idOffset, before.idLength);
        }
        const bool request = isRequest(row.kind);
        // A response is for the last call with its action that nobody has answered.
        const std::string &peer = chunk.frames.peers.texts()[row.peer];
        const char side = request ? char('0' + (row.lanes & 0x0f)) : char('0' + (row.lanes >> 4));
        std::string key = peer + '\n' + (request ? chunk.frames.actions.texts()[row.action] : open.action);
        key += '\n';
        key += side;
        if (id.empty() && !request) {
            const auto found = m_outstanding.find(key);
            if (found != m_outstanding.end()) {
                id = found->second;
                m_outstanding.erase(found);
            }
        }
        if (id.empty()) {
            char text[TableChunk::madeUpIdSize + 1];
            std::snprintf(text, sizeof text, "made-up-%08llu", static_cast<unsigned long long>(++m_madeUp % 100'000'000));
            id = text;
            if (request && m_outstanding.size() < outstandingLimit)
                m_outstanding[key] = id;
        } else if (open.sameAsBefore) {
            m_outstanding.erase(key);
        }
        std::memcpy(chunk.bytes.data() + open.at, id.data(), TableChunk::madeUpIdSize);
        std::memcpy(chunk.frames.ids.data() + row.idOffset, id.data(), TableChunk::madeUpIdSize);
    }
}

void TableCollector::reverse(TableChunk &chunk)
{
    std::vector<ChunkRow> rows;
    rows.reserve(chunk.frames.rows.size());
    std::vector<quint32> moved(chunk.frames.rows.size());
    for (std::size_t i = chunk.firstFrames.size(); i-- > 0;) {
        // What one row of the table holds stays in its order.
        const std::size_t end = i + 1 < chunk.firstFrames.size() ? chunk.firstFrames[i + 1] : chunk.frames.rows.size();
        for (std::size_t frame = chunk.firstFrames[i]; frame < end; ++frame) {
            moved[frame] = quint32(rows.size());
            rows.push_back(chunk.frames.rows[frame]);
        }
    }
    chunk.frames.rows = std::move(rows);
    for (TableChunk::OpenId &open : chunk.openIds)
        open.row = moved[open.row];
    std::stable_sort(chunk.openIds.begin(), chunk.openIds.end(), [](const TableChunk::OpenId &a, const TableChunk::OpenId &b) { return a.row < b.row; });
}

void TableCollector::finish()
{
    while (!m_kept.empty()) {
        const std::unique_ptr<TableChunk> chunk = std::move(m_kept.back());
        m_kept.pop_back();
        reverse(*chunk);
        giveIds(*chunk);
        if (!put(*chunk))
            break;
    }
    const auto source = quint8(m_source);
    if (m_madeUp > 0)
        m_capture.ledger().add({.kind = LedgerKind::Repaired, .reason = LedgerReason::IdsMadeUp, .source = source, .detail = QByteArray::number(m_madeUp)});
    if (m_fileTimes)
        m_capture.ledger().add({.kind = LedgerKind::Repaired, .reason = LedgerReason::FileTime, .source = source});
    if (m_file.parts().size() > 1) {
        QStringList others;
        for (const TablePart &part : m_file.parts()) {
            if (part.name != m_file.part() && part.rows > 0)
                others.append(part.name);
        }
        if (!others.isEmpty() || m_otherRows > 0) {
            const QByteArray detail = others.join(QStringLiteral(", ")).toUtf8();
            m_capture.ledger().add({.kind = LedgerKind::Skipped, .reason = LedgerReason::OtherTable, .source = source, .length = m_otherBytes, .detail = detail});
        }
    } else if (m_otherBytes > 0) {
        m_sink.countLedger(LedgerReason::BlankOrComment, 0, m_otherBytes);
    }
    m_sink.finish(m_text ? m_lines : 0);
}

} // namespace Roamscope
