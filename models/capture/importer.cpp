// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/importer.h"

#include "models/capture/ems/emsseriesimporter.h"
#include "models/capture/http/gatewayimporter.h"
#include "models/capture/http/harimporter.h"
#include "models/capture/http/transcriptimporter.h"
#include "models/capture/packets/packetimporter.h"
#include "models/capture/prose/proseimporter.h"
#include "models/capture/soap/soapimporter.h"
#include "models/capture/tables/tableimporter.h"
#include "models/capture/textlog/textlogimporter.h"
#include "models/capture/tracefileimporter.h"

namespace Roamscope {

ImportOptions ImportOptions::forSource(const QString &file, const QString &path) const
{
    ImportOptions own = *this;
    own.sources.clear();
    for (const QString &name : {file, path}) {
        const SourceOptions given = sources.value(name);
        if (!given.importerId.isEmpty())
            own.importerId = given.importerId;
        if (!given.chargePointId.isEmpty())
            own.chargePointId = given.chargePointId;
    }
    return own;
}

const std::vector<std::unique_ptr<Importer>> &importers()
{
    static const std::vector<std::unique_ptr<Importer>> all = [] {
        std::vector<std::unique_ptr<Importer>> list;
        list.push_back(std::make_unique<TraceFileImporter>());
        list.push_back(makeTextLogImporter());
        list.push_back(std::make_unique<HarImporter>());
        list.push_back(std::make_unique<GatewayLogImporter>());
        list.push_back(makeEmsSeriesImporter());
        list.push_back(makeProseImporter());
        list.push_back(std::make_unique<TranscriptImporter>());
        list.push_back(std::make_unique<SoapImporter>());
        list.push_back(makePacketImporter());
        list.push_back(std::make_unique<TableImporter>());
        return list;
    }();
    return all;
}

} // namespace Roamscope
