// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capturewriter.h"
#include "models/capture/tables/rowreader.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace Roamscope {

/// Access to the cells of one row by their role, and the ways to write what the row becomes. Part of RowReader.
class RowContext
{
public:
    explicit RowContext(const TableProfile &profile);

    void begin(TableChunk &chunk, const FramePlace &place, std::span<const TableCell> cells);

    const TableProfile &profile() const { return m_profile; }
    const ColumnMap &map() const { return m_profile.map; }
    TableChunk &chunk() { return *m_chunk; }
    const FramePlace &place() const { return m_place; }

    bool has(ColumnRole role) const { return m_columns[std::size_t(role)] >= 0; }
    /// Text of the first column of a role, without blanks around; "" where there is none. Valid until the same role is
    /// asked for again.
    std::string_view text(ColumnRole role);
    /// Text of any column; `scratch` holds what had to be decoded.
    std::string_view text(std::size_t column, std::string &scratch);
    std::size_t cellCount() const { return m_cells.size(); }
    /// True when the text lies in the source's own bytes.
    bool liesInSource(std::string_view text) const;

    /// Time of the row (or of its response); flags tell how it came about.
    TimeUs time(bool answer, FrameFlags *flags);

    /// What the direction column, or sender and receiver, say.
    FlowReading flow();
    const CommandReading &command(std::string_view text);

    /// Puts the place and then `frame` into the chunk; returns the offset of the frame in its bytes.
    qsizetype keep(QByteArrayView frame);
    /// Adds a frame that is written as the record of a canonical capture.
    void addRecord(const RecordedFrame &frame);
    void addLedger(LedgerKind kind, LedgerReason reason, QByteArrayView detail = {});

private:
    TimeUs readTime(std::string_view text, FrameFlags *flags);

    const TableProfile &m_profile;
    std::array<int, std::size_t(ColumnRole::Count)> m_columns {};
    std::array<std::string, std::size_t(ColumnRole::Count)> m_scratch;
    std::string m_decoded;
    TableChunk *m_chunk = nullptr;
    FramePlace m_place;
    std::span<const TableCell> m_cells;
    std::unordered_map<std::string, FlowReading> m_flows;
    std::unordered_map<std::string, CommandReading> m_commands;
    std::string m_key;
    RecordParser m_parser;
};

/// An event with all columns of the row as its data.
void readEventRow(RowContext &row);
/// A request and its response, or one of them.
void readHttpRow(RowContext &row);

} // namespace Roamscope
