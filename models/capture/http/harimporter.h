// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"

namespace Roamscope {

/// HTTP Archive 1.2, as browsers, mitmproxy and Charles save it; WebSocket messages in it become OCPP frames.
/// One entry is in memory at a time.
class HarImporter : public Importer
{
public:
    QLatin1StringView id() const override;
    QString displayName() const override;
    int probe(QByteArrayView head, const QString &fileName) const override;
    void read(Capture &capture, int source, const ImportOptions &options, ImportControl &control) const override;
};

} // namespace Roamscope
