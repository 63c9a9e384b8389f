// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/arenasink.h"
#include "models/capture/tables/rowreader.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace Roamscope {

class TableFile;

/// Takes the chunks of a table in their order: gives messages without an id one, pairing responses with requests by their
/// order, and adds all to the capture, the oldest first.
class TableCollector
{
public:
    TableCollector(Capture &capture, int source, const ImportOptions &options, const TableFile &file, const TableProfile &profile);
    /// False when the capture is full.
    bool add(std::unique_ptr<TableChunk> chunk);
    void finish();

private:
    void giveIds(TableChunk &chunk);
    void numberLedger(TableChunk &chunk);
    bool put(TableChunk &chunk);
    static void reverse(TableChunk &chunk);

    Capture &m_capture;
    const int m_source;
    const TableFile &m_file;
    const TableProfile &m_profile;
    ArenaSink m_sink;
    const char *m_text = nullptr; ///< of which lines are counted; null where rows have numbers
    quint64 m_lines = 0; ///< before `m_countedTo`
    quint64 m_countedTo = 0;
    quint64 m_otherRows = 0;
    quint64 m_otherBytes = 0;
    quint64 m_madeUp = 0;
    quint64 m_lastMark = 0;
    bool m_isFirst = true;
    bool m_fileTimes = false;
    std::unordered_map<std::string, std::string> m_outstanding; ///< made-up id of the last call, by charge point and action
    std::vector<std::unique_ptr<TableChunk>> m_kept; ///< of a table with the newest row first
};

} // namespace Roamscope
