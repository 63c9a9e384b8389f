// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/capturedocuments.h"
#include "mapping/recordreader.h"
#include "mapping/sheet.h"
#include "models/compare/dataset.h"

#include <QString>

#include <atomic>
#include <memory>
#include <vector>

namespace Roamscope {

/// One document that a sheet can be tried on.
struct SheetSample
{
    QByteArray json {}; ///< empty when it cannot be read any more
    QString title {}; ///< "CP01, transaction 17", "export.json, line 12"
    FrameId frame = noFrame; ///< that it was taken from
    int transaction = -1; ///< index into Analysis::transactions
    AssembledDocumentPtr assembled {}; ///< says which frames its values come from; null otherwise
};

/// Documents to step through: of a capture, a file or a Dataset. Made by a worker (they look at every row
/// once), then read one by one from the interface thread.
class SampleSource
{
public:
    virtual ~SampleSource() = default;
    virtual int count() const = 0;
    virtual SheetSample at(int index) const = 0;
    /// What it is, for a button: "Transactions", "PUT sessions", "export.json".
    virtual QString title() const = 0;
    /// Place of a transaction or frame; −1 when it is not among them.
    virtual int indexOfTransaction(int transaction) const;
    virtual int indexOfFrame(FrameId frame) const;
    /// Documents beyond the bound are not offered.
    static constexpr int mostSamples = 100000;

    /// What a capture has for a sheet's source: charges, stations, messages of its kind. Null when it has none.
    static std::shared_ptr<const SampleSource> fromCapture(const CapturePtr &capture, const AnalysisPtr &analysis, const SchemaRef &schema,
                                                           const std::atomic_bool *cancelled = nullptr);
    /// JSON, JSON Lines, CSV, or an OCPI answer around a list. Null with *error set when it cannot be read.
    static std::shared_ptr<const SampleSource> fromFile(const QString &path, QString *error, const std::atomic_bool *cancelled = nullptr);
    /// Objects of one module.
    static std::shared_ptr<const SampleSource> fromDataset(const DatasetPtr &dataset, OcpiModule module);
};
using SampleSourcePtr = std::shared_ptr<const SampleSource>;

} // namespace Roamscope
