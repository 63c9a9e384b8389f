// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/http/gatewayimporter.h"

#include "models/capture/http/evidencerun.h"
#include "models/capture/http/gatewayreader.h"

#include <QCoreApplication>

namespace Roamscope {

QLatin1StringView GatewayLogImporter::id() const
{
    return QLatin1StringView("gateway-log");
}

QString GatewayLogImporter::displayName() const
{
    return QCoreApplication::translate("Roamscope::GatewayLogImporter", "Log of an HTTP gateway or web server");
}

int GatewayLogImporter::probe(QByteArrayView head, const QString &fileName) const
{
    Q_UNUSED(fileName)
    // Our own records and those of Open OCPP Trace tell what they are.
    if (head.isEmpty() || head.first(std::min<qsizetype>(head.size(), 4096)).contains('\0') || head.contains("\"schemaVersion\"")
        || head.contains("\"startedDateTime\""))
        return 0;
    // A head may end inside a record that goes over many lines: look at whole lines only.
    const qsizetype newline = head.lastIndexOf('\n');
    const QByteArrayView whole = newline > 0 && head.size() >= 64 * 1024 ? head.first(newline) : head;
    GatewayReader reader(whole, 0, 1 << 20);
    quint64 upgrades = 0;
    quint64 requests = 0;
    const auto take = [&](HttpEvidence &&evidence) {
        requests += evidence.request.present;
        upgrades += evidence.status == 101 || evidence.url.startsWith("ws");
        return true;
    };
    reader.read(
        take, [](LedgerReason, LedgerKind, quint64, quint64, quint64) {}, [](quint64) { return true; });
    const GatewayReader::Totals &totals = reader.totals();
    // "…Response,200,{}" may be a row of anything: without requests it is no log of HTTP.
    const quint64 exchanges = std::min(totals.exchanges - std::min(upgrades, totals.exchanges), (requests - std::min(upgrades, requests)) * 2);
    if (exchanges == 0 || totals.ocppFrames >= exchanges)
        return 0;
    // Text around it is usual; a request line among thousands of others is not what the log is about.
    if (exchanges * 2 >= totals.records)
        return 94;
    if (totals.ocppFrames == 0 && totals.ocpi > 0 && exchanges * 20 >= totals.records)
        return 72;
    return totals.ocpi > 0 ? 45 : 25;
}

void GatewayLogImporter::read(Capture &capture, int source, const ImportOptions &options, ImportControl &control) const
{
    const std::shared_ptr<SourceBytes> bytes = capture.sources()[std::size_t(source)].bytes;
    if (!bytes)
        return;
    HttpExchangeSink sink(capture, source, options, PlaceUnit::Line);
    GatewayReader reader(bytes->view(), options.zoneOffsetMinutes, qsizetype(std::min<quint64>(options.maximumRecordSize, quint64(1) << 30)));
    readEvidence(reader, sink, *bytes, control, {LedgerReason::NoFrame, LedgerReason::FileDescription});
}

} // namespace Roamscope
