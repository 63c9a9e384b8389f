// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"

namespace Roamscope {

/// Open OCPP Trace 1.0 and 1.1, our own canonical captures, and the JSON forms near to them:
/// JSON Lines of records or of OCPP-J arrays, a document with `events`, a bare array of either.
/// docs/capture-format.md describes what is read and written.
class TraceFileImporter : public Importer
{
public:
    QLatin1StringView id() const override;
    QString displayName() const override;
    int probe(QByteArrayView head, const QString &fileName) const override;
    void read(Capture &capture, int source, const ImportOptions &options, ImportControl &control) const override;
};

} // namespace Roamscope
