// SPDX-License-Identifier: GPL-3.0-or-later
// Samples of a backend in any form: documents lie inside the file, the schema is bounded and survives its file.
#include "mapping/inference.h"

#include <nlohmann/json.hpp>

#include <cstdlib>

using namespace Roamscope;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QString error;
    if (const auto reader = RecordReader::fromBytes(bytes, &error)) {
        Record record;
        qint64 before = -1;
        while (reader->next(&record)) {
            if (record.offset <= before || record.length <= 0 || record.offset + record.length > reader->size())
                std::abort();
            before = record.offset;
            if (reader->format() == RecordFormat::Csv && !nlohmann::json::accept(reader->json(record).toStdString()))
                std::abort();
        }
    } else if (error.isEmpty()) {
        std::abort();
    }
    const InferredSchema inferred = inferSchemaFromBytes(bytes);
    if (!inferred.schema) {
        if (inferred.error.isEmpty())
            std::abort();
        return 0;
    }
    if (inferred.schema->nodes().size() > InferredSchema::mostFields)
        std::abort();
    const nlohmann::ordered_json json = inferred.schema->toJson();
    const std::string text = json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    const SchemaTreePtr again = SchemaTree::fromJson(QByteArrayView(text.data(), qsizetype(text.size())), {});
    if (json.contains("fields") != bool(again))
        std::abort();
    return 0;
}
