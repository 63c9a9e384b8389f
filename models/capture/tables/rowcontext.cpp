// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/tables/rowcontext.h"

#include "models/capture/sourcebytes.h"

#include <algorithm>

namespace Roamscope {

namespace {

constexpr std::size_t cachedTexts = 4096;
constexpr qint64 minute = 60'000'000;
const QString fileTimeColumn = QStringLiteral("changed"); ///< of a folder's files

/// A text of a few that come again and again, read once.
template<typename Value, typename Read>
const Value &cached(std::unordered_map<std::string, Value> &cache, std::string_view text, std::string &key, Read read)
{
    key.assign(text);
    const auto found = cache.find(key);
    if (found != cache.end())
        return found->second;
    if (cache.size() >= cachedTexts)
        cache.clear();
    return cache.emplace(key, read(text)).first->second;
}

} // namespace

RowContext::RowContext(const TableProfile &profile)
    : m_profile(profile)
{
    for (int role = 0; role < int(ColumnRole::Count); ++role)
        m_columns[std::size_t(role)] = profile.map.indexOf(ColumnRole(role));
    for (const DirectionText &flow : profile.map.flows)
        m_flows.emplace(flow.text.toStdString(), FlowReading {flow.meaning, 0});
}

void RowContext::begin(TableChunk &chunk, const FramePlace &place, std::span<const TableCell> cells)
{
    m_chunk = &chunk;
    m_place = place;
    m_cells = cells;
}

std::string_view RowContext::text(std::size_t column, std::string &scratch)
{
    if (column >= m_cells.size())
        return {};
    std::string_view text = decodedCell(m_cells[column], scratch);
    if (m_profile.windows1252) {
        text = fromWindows1252(text, m_decoded);
        if (text.data() == m_decoded.data()) {
            scratch = m_decoded;
            text = scratch;
        }
    }
    return trimmedCell(text);
}

std::string_view RowContext::text(ColumnRole role)
{
    const int column = m_columns[std::size_t(role)];
    return column < 0 ? std::string_view() : text(std::size_t(column), m_scratch[std::size_t(role)]);
}

bool RowContext::liesInSource(std::string_view text) const
{
    return m_profile.text && text.data() >= m_profile.text && text.data() + text.size() <= m_profile.text + m_profile.size;
}

TimeUs RowContext::readTime(std::string_view text, FrameFlags *flags)
{
    TableTime time = readTableTime(text, m_profile.map.dateOrder);
    if (time.value == noTime) {
        // A date without a time of day: its midnight.
        time.value = readTableDate(text, m_profile.map.dateOrder);
        if (time.value == noTime)
            return noTime;
    }
    if (!time.hasDate) {
        const TimeUs date = readTableDate(this->text(ColumnRole::Date), m_profile.map.dateOrder);
        time.value += date != noTime ? date : m_profile.day;
        if (date == noTime)
            *flags |= FrameFlag::TimeInherited;
    }
    if (!time.hasZone) {
        time.value -= m_profile.zoneMinutes * minute;
        if (!m_profile.zoneKnown)
            *flags |= FrameFlag::ZoneAssumed;
    }
    return time.value;
}

TimeUs RowContext::time(bool answer, FrameFlags *flags)
{
    if (answer && has(ColumnRole::AnswerTime)) {
        FrameFlags found;
        const TimeUs time = readTime(text(ColumnRole::AnswerTime), &found);
        if (time != noTime) {
            *flags |= found;
            return time;
        }
    }
    bool any = false;
    for (const ColumnRole role : {ColumnRole::Time, ColumnRole::ReceivedTime}) {
        const std::string_view cell = text(role);
        if (cell.empty())
            continue;
        any = true;
        FrameFlags found;
        const TimeUs time = readTime(cell, &found);
        if (time == noTime)
            continue;
        *flags |= found;
        // The row tells one time for both of its messages; when a file was changed tells little of its message.
        if (answer || (m_profile.map.kind == TableKind::Folder && m_profile.map.columns[m_columns[std::size_t(role)]].name == fileTimeColumn))
            *flags |= FrameFlag::TimeInherited;
        return time;
    }
    if (any) {
        const std::string_view unreadable = text(ColumnRole::Time).substr(0, 60);
        addLedger(LedgerKind::Repaired, LedgerReason::UnreadableTime, {unreadable.data(), qsizetype(unreadable.size())});
    }
    return noTime;
}

FlowReading RowContext::flow()
{
    const std::string_view cell = text(ColumnRole::Direction);
    if (!cell.empty())
        return cached(m_flows, cell, m_key, [](std::string_view text) { return readFlow(text); });
    const Lane from = laneOfParty(text(ColumnRole::Sender));
    const Lane to = laneOfParty(text(ColumnRole::Receiver));
    if (from == Lane::ChargePoint || (from == Lane::Unknown && to == Lane::Csms))
        return {FlowMeaning::FromChargePoint, 0};
    if (to == Lane::ChargePoint || (to == Lane::Unknown && from == Lane::Csms))
        return {FlowMeaning::ToChargePoint, 0};
    return {};
}

const CommandReading &RowContext::command(std::string_view text)
{
    return cached(m_commands, text, m_key, [](std::string_view command) { return readCommand(command); });
}

qsizetype RowContext::keep(QByteArrayView frame)
{
    QByteArray &bytes = m_chunk->bytes;
    bytes.append(reinterpret_cast<const char *>(&m_place), qsizetype(sizeof m_place));
    const qsizetype at = bytes.size();
    bytes.append(frame);
    return at;
}

void RowContext::addRecord(const RecordedFrame &frame)
{
    QByteArray line = captureRecord(frame);
    const qsizetype length = line.size();
    line.append(qsizetype(SourceBytes::padding), '\0');
    ParsedRecord record = m_parser.parse(line.constData(), std::size_t(length));
    if (length == 0 || !record.accepted) {
        addLedger(LedgerKind::Damaged, record.reason);
        return;
    }
    record.offset = 0;
    record.length = quint32(length);
    record.flags |= quint16(FrameFlag::InArena) | quint16(FrameFlag::Record);
    m_chunk->frames.addRow(record, quint64(keep(QByteArrayView(line).first(length))));
}

void RowContext::addLedger(LedgerKind kind, LedgerReason reason, QByteArrayView detail)
{
    m_chunk->frames.addLedger({.kind = kind, .reason = reason, .line = m_place.number, .offset = m_place.offset, .length = m_place.length, .detail = detail.toByteArray()});
}

} // namespace Roamscope
