// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks of strangers, read row by row. The first byte chooses the part that is read.
#include "models/capture/sourcebytes.h"
#include "models/capture/tables/xlsxbook.h"

#include <QBuffer>

#include <cstdlib>

using namespace Roamscope;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray content(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    auto book = std::make_shared<XlsxBook>();
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(content);
    buffer->open(QIODevice::ReadOnly);
    switch (data[0] % 6) {
    case 0:
        book->readStrings(buffer.get());
        for (std::size_t i = 0; i < 100; ++i)
            book->string(i);
        break;
    case 1:
        book->readStyles(buffer.get());
        break;
    case 2:
        book->readWorkbook(buffer.get(), XlsxBook::readRelationships(buffer.get(), u"/worksheet"));
        break;
    case 3: {
        QString error;
        const auto opened = XlsxBook::open(SourceBytes::fromMemory(content), {}, &error);
        if (!opened && error.isEmpty())
            std::abort();
        break;
    }
    default: {
        const auto rows = XlsxBook::rowsOf(book, std::move(buffer), 0);
        while (true) {
            TableBatch batch;
            if (!rows->next(batch))
                break;
            for (const TableBatch::Row &row : batch.rows) {
                if (row.count > TableRows::maximumCells || row.first + row.count > batch.cells.size())
                    std::abort();
            }
        }
        break;
    }
    }
    return 0;
}
