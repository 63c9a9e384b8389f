// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/recordchunkreader.h"

#include "models/capture/sourcebytes.h"

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

LedgerEntry recordRefusal(LedgerReason reason, QByteArrayView record, quint64 offset, quint64 line)
{
    const char first = record.isEmpty() ? '\0' : record[0];
    const bool looksLikeJson = first == '{' || first == '[';
    LedgerKind kind = LedgerKind::Skipped;
    if (!looksLikeJson && reason != LedgerReason::LineTooLong)
        reason = record.startsWith('#') || record.startsWith("//") ? LedgerReason::BlankOrComment : LedgerReason::NoFrame;
    else if (reason != LedgerReason::UnknownRecord && reason != LedgerReason::NotAFrame)
        kind = LedgerKind::Damaged;
    const QByteArrayView excerpt = record.first(std::min<qsizetype>(record.size(), 80));
    if (reason != LedgerReason::LineTooLong && excerpt.contains('\0'))
        reason = LedgerReason::NulBytes;
    QByteArray detail = excerpt.toByteArray();
    std::replace_if(detail.begin(), detail.end(), [](char c) { return uchar(c) < 0x20; }, ' ');
    return {.kind = kind, .reason = reason, .source = 0, .line = line, .offset = offset, .length = quint64(record.size()),
            .detail = detail};
}

RecordChunkReader::RecordChunkReader(const SourceBytes &bytes, quint64 recordLimit)
    : m_bytes(bytes)
    , m_recordLimit(recordLimit)
{
}

void RecordChunkReader::readLines(FrameChunk &chunk, bool isEnd)
{
    const char *const data = m_bytes.data();
    const char *p = data + chunk.begin;
    const char *const end = data + chunk.end;
    while (p < end) {
        const auto *newline = static_cast<const char *>(std::memchr(p, '\n', std::size_t(end - p)));
        const char *const lineEnd = newline ? newline : end;
        readRecord(chunk, p, lineEnd, chunk.lines + 1, !newline && isEnd);
        ++chunk.lines;
        p = lineEnd + 1;
    }
}

void RecordChunkReader::readRecord(FrameChunk &chunk, const char *begin, const char *end, quint64 line, bool isLast)
{
    while (begin < end && isBlank(*begin))
        ++begin;
    while (begin < end && isBlank(end[-1]))
        --end;
    if (begin == end)
        return;
    const auto offset = quint64(begin - m_bytes.data());
    const auto length = std::size_t(end - begin);
    const QByteArrayView record(begin, qsizetype(length));
    if (length > m_recordLimit) {
        chunk.addLedger(recordRefusal(LedgerReason::LineTooLong, record, offset, line));
        return;
    }
    // Prose is not worth a parse.
    if (*begin != '{' && *begin != '[') {
        chunk.addLedger(recordRefusal(LedgerReason::NoFrame, record, offset, line));
        return;
    }
    const ParsedRecord &parsed = m_parser.parse(begin, length);
    if (!parsed.accepted) {
        const bool torn = isLast && (parsed.reason == LedgerReason::Truncated || parsed.reason == LedgerReason::InvalidJson);
        chunk.addLedger(recordRefusal(torn ? LedgerReason::TornLastLine : parsed.reason, record, offset, line));
        return;
    }
    if (parsed.disagrees || parsed.unreadableTime) {
        LedgerEntry entry = recordRefusal(parsed.disagrees ? LedgerReason::RawDisagrees : LedgerReason::UnreadableTime, record, offset, line);
        entry.kind = LedgerKind::Repaired;
        chunk.addLedger(std::move(entry));
    }
    chunk.addRow(parsed, offset);
}

} // namespace Roamscope
