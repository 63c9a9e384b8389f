// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/http/harimporter.h"

#include "models/capture/http/harentry.h"
#include "models/capture/http/jsonwalk.h"
#include "models/capture/recordparser.h"
#include "models/capture/sourcebytes.h"

#include <QCoreApplication>

namespace Roamscope {

namespace {

// "…/ocpp/CP01?x=1" → "CP01"
QByteArray stationOf(const QByteArray &url)
{
    QByteArray path = url.left(2048);
    path.truncate(std::min(path.indexOf('?') < 0 ? path.size() : path.indexOf('?'), path.size()));
    while (path.endsWith('/'))
        path.chop(1);
    return QByteArray::fromPercentEncoding(path.mid(path.lastIndexOf('/') + 1)).left(255);
}

bool isOcppMessage(QByteArrayView text)
{
    QByteArray scratch;
    return text.startsWith('[') && readMessageHeader({text.data(), std::size_t(text.size())}, false, scratch).valid;
}

class HarReading
{
public:
    HarReading(Capture &capture, int source, const ImportOptions &options)
        : m_sink(capture, source, options, PlaceUnit::Entry)
        , m_zone(options.zoneOffsetMinutes)
        , m_longest(qsizetype(std::min<quint64>(options.maximumRecordSize, quint64(1) << 30)))
    {
    }

    HttpExchangeSink &sink() { return m_sink; }
    quint32 count() const { return m_count; }

    bool add(QByteArrayView text, qint64 offset)
    {
        ++m_count;
        const FramePlace place {.offset = quint64(offset), .length = quint32(std::min<qsizetype>(text.size(), 0x7fffffff)), .number = m_count};
        const auto note = [&](LedgerKind kind, LedgerReason reason) {
            m_sink.arena().addLedger({.kind = kind, .reason = reason, .line = m_count, .offset = place.offset, .length = place.length});
        };
        QByteArray shortened;
        if (text.size() > m_longest) {
            // The exchange without its body is worth having.
            shortened = shortenedJson(text, 64 << 10, m_longest);
            note(LedgerKind::Repaired, LedgerReason::BodyTooLong);
            const qsizetype length = shortened.size();
            shortened.append(qsizetype(SourceBytes::padding), '\0');
            text = QByteArrayView(shortened).first(length);
        }
        HarEntry entry = readHarEntry(text, m_zone);
        if (!entry.isValid) {
            note(LedgerKind::Damaged, entry.isJson ? LedgerReason::MissingMember : LedgerReason::InvalidJson);
            return true;
        }
        entry.evidence.request.place = place;
        entry.evidence.response.place = place;
        const QByteArray url = entry.evidence.url;
        if (!entry.messages.empty())
            entry.evidence.mayBeForeign = false;
        return m_sink.add(std::move(entry.evidence)) && addMessages(entry, url, place);
    }

private:
    bool addMessages(const HarEntry &entry, const QByteArray &url, const FramePlace &place)
    {
        const QByteArray station = stationOf(url);
        ProtocolVersion version = protocolVersionFromText(entry.subprotocol.split(',').front().trimmed());
        if (!isOcpp(version))
            version = ProtocolVersion::Unknown;
        for (const HarWebSocketMessage &message : entry.messages) {
            if (!isOcppMessage(message.data)) {
                m_sink.arena().countLedger(LedgerReason::NotAFrame, 1, 0);
                continue;
            }
            MessageHead head {.time = message.time,
                              .from = message.sent ? Lane::ChargePoint : Lane::Csms,
                              .to = message.sent ? Lane::Csms : Lane::ChargePoint,
                              .version = version};
            head.peer = station;
            if (!m_sink.addOcpp(head, message.data, place))
                return false;
        }
        return true;
    }

    HttpExchangeSink m_sink;
    const int m_zone;
    const qsizetype m_longest;
    quint32 m_count = 0;
};

} // namespace

QLatin1StringView HarImporter::id() const
{
    return QLatin1StringView("har");
}

QString HarImporter::displayName() const
{
    return QCoreApplication::translate("Roamscope::HarImporter", "HTTP archive (HAR)");
}

int HarImporter::probe(QByteArrayView head, const QString &fileName) const
{
    const QByteArrayView start = head.first(std::min<qsizetype>(head.size(), 512));
    qsizetype at = start.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < start.size() && (start[at] == ' ' || start[at] == '\t' || start[at] == '\n' || start[at] == '\r'))
        ++at;
    if (at >= start.size() || start[at] != '{')
        return 0;
    bool isLog = false;
    bool entry = false;
    const HarWalk walk = walkHarEntries(head, [&](QByteArrayView text, qint64) {
        entry = text.contains("\"request\"");
        return false;
    });
    if (walk.found && entry)
        return 98;
    // The first entry is longer than the head, or long pages stand before it.
    const qsizetype log = head.first(std::min<qsizetype>(head.size(), 4096)).indexOf("\"log\"");
    isLog = log >= 0 && log < 64;
    if (isLog && (head.contains("\"startedDateTime\"") || head.contains("\"creator\"")))
        return walk.found || fileName.endsWith(QLatin1StringView(".har"), Qt::CaseInsensitive) ? 97 : 90;
    return 0;
}

void HarImporter::read(Capture &capture, int source, const ImportOptions &options, ImportControl &control) const
{
    const std::shared_ptr<SourceBytes> bytes = capture.sources()[std::size_t(source)].bytes;
    if (!bytes)
        return;
    HarReading reading(capture, source, options);
    ArenaSink &arena = reading.sink().arena();
    const auto describes = [&](quint64 offset, quint64 end) {
        if (end > offset)
            arena.addLedger({.kind = LedgerKind::Skipped, .reason = LedgerReason::FileDescription, .offset = offset, .length = end - offset});
    };
    qint64 reported = 0;
    bool full = false;
    const HarWalk walk = walkHarEntries(bytes->view(), [&](QByteArrayView entry, qint64 offset) {
        if (reading.count() == 0)
            describes(0, quint64(offset)); // who wrote it, and its pages
        if (!reading.add(entry, offset)) {
            full = true;
            return false;
        }
        if (offset - reported > (1 << 20)) {
            reported = offset;
            control.report(quint64(offset), bytes->size());
        }
        return !control.isCancelled();
    });
    if (control.isCancelled()) {
        arena.addLedger({.kind = LedgerKind::SourceError, .reason = LedgerReason::Cancelled});
    } else if (!walk.found) {
        arena.addLedger({.kind = LedgerKind::SourceError, .reason = LedgerReason::Unsupported});
    } else if (walk.whole) {
        describes(reading.count() ? quint64(walk.end) : 0, bytes->size());
    } else if (!full) {
        arena.addLedger({.kind = LedgerKind::Damaged,
                         .reason = LedgerReason::Truncated,
                         .line = reading.count() + 1,
                         .offset = quint64(walk.end),
                         .length = bytes->size() - quint64(walk.end)});
    }
    if (bytes->hasShrunk())
        arena.addLedger({.kind = LedgerKind::SourceError, .reason = LedgerReason::SourceShrank});
    reading.sink().finish(reading.count());
    control.report(bytes->size(), bytes->size());
}

} // namespace Roamscope
