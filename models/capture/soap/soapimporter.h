// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"

namespace Roamscope {

/// OCPP over SOAP in whatever text carries it: envelopes one after the other, in the lines of a log, escaped in JSON.
class SoapImporter : public Importer
{
public:
    QLatin1StringView id() const override;
    QString displayName() const override;
    int probe(QByteArrayView head, const QString &fileName) const override;
    void read(Capture &capture, int source, const ImportOptions &options, ImportControl &control) const override;
};

} // namespace Roamscope
