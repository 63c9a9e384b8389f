// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"

namespace Roamscope {

/// Transcripts of HTTP: curl -v, raw requests and responses as text, what mitmproxy and OkHttp print.
class TranscriptImporter : public Importer
{
public:
    QLatin1StringView id() const override;
    QString displayName() const override;
    int probe(QByteArrayView head, const QString &fileName) const override;
    void read(Capture &capture, int source, const ImportOptions &options, ImportControl &control) const override;
};

} // namespace Roamscope
