// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks and CSV of strangers: bounded, whatever they claim. The first byte chooses the part that is read.
#include "models/report/xlsxreader.h"

#include <QBuffer>

#include <cstdlib>

using namespace Roamscope;

namespace {

void check(const TextTable &table, const TableLimits &limits)
{
    if (int(table.rows.size()) > limits.rows)
        std::abort();
    for (const QStringList &row : table.rows) {
        if (row.size() > limits.columns)
            std::abort();
        for (const QString &cell : row) {
            if (cell.size() > limits.cellLength)
                std::abort();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    TableLimits limits;
    limits.rows = 500;
    limits.columns = 40;
    limits.cellLength = 200;
    limits.sharedStrings = 300;
    limits.textSize = 64 << 10;
    limits.partSize = 256 << 10;
    QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    XlsxReader reader(limits);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    switch (data[0] % 6) {
    case 0: {
        TextTable table;
        reader.sheet(&buffer, &table);
        check(table, limits);
        break;
    }
    case 1:
        reader.sharedStrings(&buffer);
        if (reader.strings().size() > limits.sharedStrings)
            std::abort();
        break;
    case 2:
        reader.workbook(bytes);
        break;
    case 3:
        reader.relationships(bytes, QStringLiteral("/worksheet"));
        break;
    default:
        for (const TextTable &table : readTables(bytes, QStringLiteral("fuzz"), limits).tables)
            check(table, limits);
        break;
    }
    return 0;
}
