// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/tables/csvrows.h"

#include "models/capture/tables/tableheader.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

constexpr std::size_t sampleRows = 300;
constexpr std::size_t sampleBytes = 256 << 10;
constexpr char delimiters[] = {',', ';', '\t', '|'};

/// "sep=;" as spreadsheets write it; its delimiter, 0 when there is no such line.
char declaredDelimiter(std::string_view text, std::size_t *length)
{
    if (text.size() < 5 || (text.substr(0, 4) != "sep=" && text.substr(0, 4) != "SEP="))
        return 0;
    const char delimiter = text[4];
    std::size_t at = 5;
    if (at < text.size() && text[at] == '\r')
        ++at;
    if (at < text.size() && text[at] != '\n' && text[4 + 1] != '\r')
        return 0;
    *length = std::min(text.size(), at + 1);
    return delimiter;
}

/// Quotes inside fields are written \" rather than "".
bool escapesQuotes(std::string_view text)
{
    std::size_t escaped = 0;
    std::size_t doubled = 0;
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        if (text[i + 1] != '"' || (text[i] != '\\' && text[i] != '"'))
            continue;
        const char before = text[i - 1];
        if (before != '{' && before != '[' && before != ',' && before != ':')
            continue;
        (text[i] == '\\' ? escaped : doubled) += 1;
    }
    return escaped > doubled;
}

struct Sample
{
    std::vector<std::vector<std::string>> rows;
    std::vector<quint64> offsets; ///< of each row, and behind the last
};

Sample sampleRowsOf(std::string_view text, quint64 from, const CsvDialect &dialect, bool isWhole)
{
    Sample sample;
    std::vector<TableCell> cells;
    std::string scratch;
    const char *p = text.data() + from;
    const char *const end = text.data() + text.size();
    while (p < end && sample.rows.size() < sampleRows) {
        cells.clear();
        CsvRowState state;
        const char *const next = splitCsvRow(p, end, dialect, sampleBytes, cells, &state);
        if (next == end && !isWhole && !sample.rows.empty())
            break; // may go on
        const bool comment = *p == '#' && cells.size() == 1;
        if (!comment && !(cells.size() == 1 && trimmedCell(cells.front().raw()).empty())) {
            std::vector<std::string> row;
            for (const TableCell &cell : cells) {
                if (row.size() >= 2000)
                    break;
                row.emplace_back(trimmedCell(decodedCell(cell, scratch)).substr(0, 200));
            }
            sample.rows.push_back(std::move(row));
            sample.offsets.push_back(quint64(p - text.data()));
        }
        p = next;
    }
    sample.offsets.push_back(quint64(p - text.data()));
    // A delimiter at the end of each row makes no column.
    if (std::all_of(sample.rows.begin(), sample.rows.end(), [](const auto &row) { return row.size() == 1 || row.back().empty(); })) {
        for (auto &row : sample.rows) {
            if (row.size() > 1)
                row.pop_back();
        }
    }
    return sample;
}

} // namespace

CsvDialect detectCsvDialect(std::string_view head, bool isWhole)
{
    CsvDialect best;
    best.delimiter = 0;
    isWhole = isWhole && head.size() <= sampleBytes;
    std::string_view text = head.substr(0, sampleBytes);
    if (text.empty() || std::memchr(text.data(), '\0', text.size()))
        return best;
    quint64 from = text.substr(0, 3) == "\xef\xbb\xbf" ? 3 : 0;
    std::size_t declaredLength = 0;
    const char declared = declaredDelimiter(text.substr(from), &declaredLength);
    from += declaredLength;
    CsvDialect dialect;
    dialect.escapes = escapesQuotes(text);
    dialect.carriageReturns = text.find('\n') == std::string_view::npos && text.find('\r') != std::string_view::npos;
    // A character may be cut at the end of the head.
    std::size_t whole = text.size();
    while (!isWhole && whole > 0 && text.size() - whole < 4 && static_cast<unsigned char>(text[whole - 1]) >= 0x80)
        --whole;
    dialect.windows1252 = !simdjson::validate_utf8(text.data(), whole);
    int bestScore = 0;
    for (const char delimiter : delimiters) {
        if (declared && delimiter != declared && std::find(std::begin(delimiters), std::end(delimiters), declared) != std::end(delimiters))
            continue;
        dialect.delimiter = declared ? declared : delimiter;
        const Sample sample = sampleRowsOf(text, from, dialect, isWhole);
        const TableHeader header = findTableHeader(sample.rows);
        if (header.columns < 2)
            continue;
        const int score = header.consistency * 4 + int(std::min<std::size_t>(header.columns, 12)) * 10 + (header.header >= 0 ? 40 : 0) + (declared ? 1000 : 0);
        if (score <= bestScore)
            continue;
        bestScore = score;
        best = dialect;
        best.columns = header.columns;
        best.consistency = header.consistency;
        best.hasHeader = header.header >= 0;
        best.begin = sample.offsets[std::size_t(best.hasHeader ? header.header : header.data)];
        best.data = best.hasHeader ? sample.offsets[std::size_t(header.header) + 1] : best.begin;
        best.names.clear();
        if (best.hasHeader) {
            std::vector<TableCell> cells;
            CsvRowState state;
            const char *const next = splitCsvRow(text.data() + best.begin, text.data() + text.size(), best, sampleBytes, cells, &state);
            best.data = quint64(next - text.data());
            std::string scratch;
            std::string decoded;
            for (const TableCell &cell : cells) {
                const std::string_view name = trimmedCell(decodedCell(cell, scratch));
                best.names.emplace_back(best.windows1252 ? fromWindows1252(name, decoded) : name);
            }
            while (best.names.size() > best.columns && best.names.back().empty())
                best.names.pop_back();
            best.columns = std::max(best.columns, best.names.size());
            best.headerLine = quint64(std::count(text.data(), text.data() + best.begin, '\n')) + 1;
        }
    }
    return best;
}

} // namespace Roamscope
