// SPDX-License-Identifier: GPL-3.0-or-later
// Text tables, JSON objects and SQL dumps of strangers: each byte belongs to one row at most, cells lie in their rows,
// and the guess and the rows come to an end.
#include "models/capture/sourcebytes.h"
#include "models/capture/tables/columnguess.h"
#include "models/capture/tables/rowreader.h"
#include "models/capture/tables/tablefile.h"

#include <cstdlib>

using namespace Roamscope;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto bytes = SourceBytes::fromMemory(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    QString error;
    const std::unique_ptr<TableFile> file = TableFile::open(bytes, {}, true, &error);
    if (!file) {
        if (error.isEmpty())
            std::abort();
        return 0;
    }
    const TableSample sample = file->sample(50, {});
    const GuessedColumns guess = guessColumns(sample);
    if (guess.map.columns.size() != sample.columns.size() || guess.reasons.size() != sample.columns.size())
        std::abort();
    TableProfile profile = learnTable(sample, guess.map, {}, 0);
    if (file->kind() == TableKind::JsonLines || file->kind() == TableKind::Folder)
        profile.jsonPaths = file->names();
    profile.windows1252 = file->isWindows1252();
    profile.text = bytes->data();
    profile.size = bytes->size();
    RowReader reader(profile);
    const std::unique_ptr<TableRows> rows = file->rows(1 << 20);
    quint64 before = 0;
    while (rows) {
        TableChunk chunk;
        if (!rows->next(chunk.batch))
            break;
        for (const TableBatch::Row &row : chunk.batch.rows) {
            if (row.place.offset < before || row.place.offset + row.place.length > bytes->size() || row.first + row.count > chunk.batch.cells.size())
                std::abort();
            before = row.place.offset;
            for (const TableCell &cell : chunk.batch.cellsOf(row)) {
                if (cell.size > 0 && (cell.data < bytes->data() || cell.data + cell.size > bytes->data() + bytes->size()))
                    std::abort();
            }
        }
        reader.read(chunk);
        for (const ChunkRow &row : chunk.frames.rows) {
            const quint64 end = row.flags & quint16(FrameFlag::InArena) ? quint64(chunk.bytes.size()) : bytes->size();
            if (row.offset + row.length > end)
                std::abort();
        }
    }
    return 0;
}
