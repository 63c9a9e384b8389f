// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/http/transcriptimporter.h"

#include "models/capture/http/evidencerun.h"
#include "models/capture/http/transcriptreader.h"

#include <QCoreApplication>

namespace Roamscope {

QLatin1StringView TranscriptImporter::id() const
{
    return QLatin1StringView("http-transcript");
}

QString TranscriptImporter::displayName() const
{
    return QCoreApplication::translate("Roamscope::TranscriptImporter", "Transcript of HTTP (curl, raw text, mitmproxy)");
}

int TranscriptImporter::probe(QByteArrayView head, const QString &fileName) const
{
    Q_UNUSED(fileName)
    if (head.isEmpty() || head.first(std::min<qsizetype>(head.size(), 4096)).contains('\0') || head.contains("\"schemaVersion\""))
        return 0;
    if (!head.contains("HTTP/") && !head.contains("<-- ") && !head.contains(" << "))
        return 0;
    TranscriptReader reader(head, 0, noTime, 1 << 20);
    reader.read([](HttpEvidence &&) { return true; }, [](LedgerReason, LedgerKind, quint64, quint64, quint64) {}, [](quint64) { return true; });
    const TranscriptReader::Totals &totals = reader.totals();
    // The hand-shakes of WebSockets stand in many a log of OCPP.
    const quint64 messages = totals.messages - std::min(totals.messages, totals.upgrades * 2);
    if (messages == 0 || totals.ocppFrames >= messages)
        return 0;
    if (totals.withHeaders == 0 && totals.ocpi == 0)
        return 20;
    // Messages fill the file, with a line here and there between.
    if (totals.otherBytes * 2 <= quint64(head.size()))
        return 95;
    return totals.ocpi > 0 || totals.soap > 0 ? 80 : 40;
}

void TranscriptImporter::read(Capture &capture, int source, const ImportOptions &options, ImportControl &control) const
{
    const std::shared_ptr<SourceBytes> bytes = capture.sources()[std::size_t(source)].bytes;
    if (!bytes)
        return;
    HttpExchangeSink sink(capture, source, options, PlaceUnit::Line);
    const TimeUs modified = bytes->modifiedUs() ? bytes->modifiedUs() : noTime;
    TranscriptReader reader(bytes->view(), options.zoneOffsetMinutes, modified, sink.longestBody());
    readEvidence(reader, sink, *bytes, control, {LedgerReason::NoFrame});
}

} // namespace Roamscope
