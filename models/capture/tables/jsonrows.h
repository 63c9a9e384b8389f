// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/tables/tablecells.h"

#include <memory>
#include <string>
#include <vector>

namespace Roamscope {

/// Where the objects of a JSON text stand.
struct JsonLayout
{
    enum class Kind : quint8 {
        None,
        Lines, ///< an object a line
        List, ///< elements of a list, or objects one after the other, over any number of lines
    };
    Kind kind = Kind::None;
    quint64 begin = 0; ///< of the first object
    bool numbered = false; ///< places are numbers of objects, not offsets
};
JsonLayout detectJsonLayout(std::string_view head, bool isWhole);

/// Paths of the members of some objects ("meta.station.id"), in the order in which they come. Objects that are a message
/// or its payload stay whole.
std::vector<std::string> discoverJsonPaths(const std::vector<std::string_view> &objects);

/// Reads the members of objects into cells, by path. Keeps parse buffers: one per thread.
class JsonCells
{
public:
    explicit JsonCells(const std::vector<std::string> &paths);
    ~JsonCells();
    JsonCells(const JsonCells &) = delete;
    JsonCells &operator=(const JsonCells &) = delete;

    /// One cell a path, valid until the next call; false when it is no JSON object. 64 bytes behind it must be readable.
    bool read(std::string_view object, std::vector<TableCell> &cells);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Cuts a JSON text into objects: each row of a batch is one cell that holds the whole object.
class JsonRows : public TableRows
{
public:
    JsonRows(const char *text, quint64 size, const JsonLayout &layout, quint64 limit);
    bool next(TableBatch &batch) override;

private:
    void nextLine(TableBatch &batch);
    void nextObject(TableBatch &batch);

    const char *const m_text;
    const char *const m_end;
    const char *m_at;
    const JsonLayout m_layout;
    const quint64 m_limit;
    quint32 m_number = 0;
};

} // namespace Roamscope
