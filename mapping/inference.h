// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/recordreader.h"
#include "mapping/schema.h"

#include <atomic>
#include <functional>

namespace Roamscope {

struct InferenceOptions
{
    qint64 first = 5000; ///< so many documents are looked at from the beginning …
    qint64 sampled = 5000; ///< … and so many of the rest, chosen at random (the same ones every time)
    QString title = {}; ///< of the schema; the file's name when empty
};

/// What samples show of a backend's documents.
struct InferredSchema
{
    SchemaTreePtr schema; ///< null when nothing could be read; then `error` says why
    RecordFormat format = RecordFormat::None;
    QString listPointer; ///< of the list within its envelope
    char delimiter = 0; ///< CSV
    qint64 documents = 0; ///< in the file
    qint64 analysed = 0; ///< of them, looked at
    qint64 skipped = 0; ///< broken ones
    qint64 skippedLine = 0; ///< of the first
    QString skippedReason; ///< of the first, translated
    qint64 omittedFields = 0; ///< beyond the bounds (mostFields)
    bool cancelled = false;
    QString error; ///< translated sentence

    static constexpr int mostFields = 5000;
    static constexpr int deepest = 20;
};

/// Infers the schema of a JSON, JSON Lines or CSV file: types, which fields are always there, enumerations
/// where few values repeat, examples, units by name, how times are written. Reads the whole file once, looks
/// closely at `first` documents and a sample of the others; memory is bounded. For a worker thread.
InferredSchema inferSchema(const QString &path, const InferenceOptions &options = {},
                           const std::atomic_bool *cancelled = nullptr, const std::function<void(double)> &progress = {});
InferredSchema inferSchemaFromBytes(const QByteArray &bytes, const InferenceOptions &options = {});

/// The unit that a field's name tells ("energyKWh", "duration_s", "Leistung (kW)"); empty when it tells none.
QString unitFromName(const QString &name);

} // namespace Roamscope
