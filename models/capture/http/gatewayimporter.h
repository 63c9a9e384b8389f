// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"

namespace Roamscope {

/// Logs of gateways, proxies and web servers: JSON lines with any names of members, one line for an exchange or one
/// for each half, values over several lines, words with JSON between them, key=value pairs, access logs.
class GatewayLogImporter : public Importer
{
public:
    QLatin1StringView id() const override;
    QString displayName() const override;
    int probe(QByteArrayView head, const QString &fileName) const override;
    void read(Capture &capture, int source, const ImportOptions &options, ImportControl &control) const override;
};

} // namespace Roamscope
