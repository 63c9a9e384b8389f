// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/soap/soapimporter.h"

#include "models/capture/arenasink.h"
#include "models/capture/http/httpwords.h"
#include "models/capture/masking.h"
#include "models/capture/soap/soapenvelope.h"
#include "models/capture/soap/soapscanner.h"
#include "models/capture/sourcebytes.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cstring>
#include <list>

namespace Roamscope {

namespace {

constexpr std::size_t mostOpen = 20000;
constexpr qsizetype lookBack = 4096; ///< for the time of an envelope

qsizetype lineBegin(QByteArrayView text, qsizetype at, qsizetype notBefore)
{
    while (at > notBefore && text[at - 1] != '\n')
        --at;
    return at;
}

// The end of the line at `at`, or `limit`.
qsizetype lineEnd(QByteArrayView text, qsizetype at, qsizetype limit)
{
    limit = std::min(limit, text.size());
    if (at >= limit)
        return limit;
    const auto *newline = static_cast<const char *>(std::memchr(text.data() + at, '\n', std::size_t(limit - at)));
    return newline ? newline - text.data() : limit;
}

/// Reads the envelopes of one source.
class SoapReading
{
public:
    SoapReading(Capture &capture, int source, const ImportOptions &options, QByteArrayView text)
        : m_text(text)
        , m_zone(options.zoneOffsetMinutes)
        , m_sink(capture, source, options, PlaceUnit::Line)
    {
    }

    ArenaSink &sink() { return m_sink; }
    bool add(const SoapScanner &scanner, const SoapPlace &place);
    void finish()
    {
        countGap(m_text.size());
        m_sink.finish(m_line);
    }

private:
    struct Asked
    {
        QByteArray id;
        QByteArray identity;
        QByteArray action;
        Lane from = Lane::Unknown;
        Lane to = Lane::Unknown;
        ProtocolVersion version = ProtocolVersion::Unknown;
    };
    using AskedList = std::list<Asked>;

    void countGap(qsizetype upTo);
    TimeUs timeOf(const SoapPlace &place, bool *zoneAssumed) const;
    AskedList::iterator requestOf(const SoapMessage &message);

    const QByteArrayView m_text;
    const int m_zone;
    ArenaSink m_sink;
    AskedList m_open; ///< requests without an answer so far, oldest first
    QHash<QByteArray, AskedList::iterator> m_openById;
    qsizetype m_done = 0; ///< what is accounted for
    quint64 m_line = 0; ///< lines before m_done
    qsizetype m_lineEnd = 0; ///< of the last envelope's last line
    quint64 m_nameless = 0;
    bool m_hasTimes = false;
    bool m_toldTimes = false;
};

// Lines between envelopes hold no message.
void SoapReading::countGap(qsizetype upTo)
{
    quint64 lines = 0;
    quint64 bytes = 0;
    qsizetype at = m_done;
    while (at < upTo) {
        const qsizetype end = lineEnd(m_text, at, upTo);
        const QByteArrayView line = m_text.sliced(at, end - at).trimmed();
        if (!line.isEmpty()) {
            ++lines;
            bytes += quint64(line.size());
        }
        m_line += end < m_text.size() && m_text[end] == '\n' && end < upTo;
        at = end + 1;
    }
    if (lines)
        m_sink.countLedger(LedgerReason::NoFrame, lines, bytes);
    m_done = std::max(m_done, upTo);
}

TimeUs SoapReading::timeOf(const SoapPlace &place, bool *zoneAssumed) const
{
    TimeUs time = noTime;
    // Before it on its line, behind it on its last line, then the lines above.
    const qsizetype begin = lineBegin(m_text, place.begin, std::max(m_done, place.begin - lookBack));
    if (findWordsTime(m_text.sliced(begin, place.begin - begin), m_zone, &time, zoneAssumed))
        return time;
    const qsizetype end = lineEnd(m_text, place.end, place.end + 400);
    if (begin < place.begin && findWordsTime(m_text.sliced(place.end, end - place.end), m_zone, &time, zoneAssumed))
        return time;
    qsizetype above = begin;
    for (int i = 0; i < 12 && above > m_done && place.begin - above < lookBack; ++i) {
        const qsizetype last = above - 1;
        above = lineBegin(m_text, last, std::max(m_done, place.begin - lookBack));
        if (findWordsTime(m_text.sliced(above, last - above), m_zone, &time, zoneAssumed))
            return time;
    }
    return noTime;
}

SoapReading::AskedList::iterator SoapReading::requestOf(const SoapMessage &message)
{
    if (!message.relatesTo.isEmpty()) {
        const auto known = m_openById.find(message.relatesTo);
        return known == m_openById.end() ? m_open.end() : known.value();
    }
    // Nothing names it: the last that waits for an answer of that kind.
    int looked = 0;
    for (auto it = m_open.end(); it != m_open.begin() && looked < 500; ++looked) {
        --it;
        if (message.action.isEmpty() || it->action == message.action)
            return it;
    }
    return m_open.end();
}

bool SoapReading::add(const SoapScanner &scanner, const SoapPlace &place)
{
    bool zoneAssumed = false;
    TimeUs time = timeOf(place, &zoneAssumed);
    // The whole lines belong to the message: what stands before it told its time.
    qsizetype begin = lineBegin(m_text, place.begin, m_done);
    const QByteArrayView before = m_text.sliced(m_done, begin - m_done).trimmed();
    if (before.endsWith("?>")) {
        const qsizetype declaration = before.lastIndexOf("<?xml");
        if (declaration >= 0 && before.size() - declaration < 200)
            begin = before.data() + declaration - m_text.data();
    }
    countGap(begin);
    // A line may hold thousands of them: its end is looked for once.
    if (place.end > m_lineEnd || m_lineEnd == 0)
        m_lineEnd = lineEnd(m_text, place.end, m_text.size());
    const qsizetype after = m_lineEnd;
    const bool sharesLine = m_text.sliced(place.end, after - place.end).contains("Envelope");
    const qsizetype end = sharesLine ? place.end : after;
    const FramePlace origin {.offset = quint64(begin), .length = quint32(std::min<qsizetype>(end - begin, 0x7fffffff)), .number = 0};
    const quint64 line = m_line + 1;
    m_line += quint64(std::count(m_text.data() + begin, m_text.data() + std::min(end + 1, m_text.size()), '\n'));
    m_done = std::min(end + 1, m_text.size());
    if (sharesLine) {
        m_done = end;
    }
    const auto note = [&](LedgerKind kind, LedgerReason reason, const QByteArray &detail = {}) {
        m_sink.addLedger({.kind = kind, .reason = reason, .line = line, .offset = origin.offset, .length = origin.length, .detail = detail});
    };
    if (place.end - place.begin > longestSoapEnvelope) {
        note(LedgerKind::Skipped, LedgerReason::LineTooLong);
        return true;
    }
    const SoapMessage message = readSoapEnvelope(scanner.xml(place));
    if (!message.isOcpp()) {
        if (message.problem == SoapMessage::Problem::Broken)
            note(LedgerKind::Damaged, LedgerReason::SoapIncomplete, message.detail);
        else
            note(LedgerKind::Skipped, LedgerReason::SoapForeign);
        return true;
    }
    if (message.dropped)
        m_sink.countLedger(LedgerReason::SoapParts, quint64(message.dropped), 0);

    MessageHead head {.time = time, .from = message.from, .to = message.to, .version = message.version};
    if (zoneAssumed && time != noTime)
        head.flags |= FrameFlag::ZoneAssumed;
    m_hasTimes = m_hasTimes || time != noTime;
    if (time == noTime && !m_hasTimes && message.said != noTime) {
        head.time = message.said;
        head.flags |= FrameFlag::TimeInherited;
        if (!m_toldTimes)
            m_sink.addLedger({.kind = LedgerKind::Repaired, .reason = LedgerReason::NoTimes});
        m_toldTimes = true;
    }
    Asked asked {.id = message.messageId, .identity = message.identity, .action = message.action, .from = message.from, .to = message.to, .version = message.version};
    if (message.kind == FrameKind::Call) {
        if (asked.id.isEmpty())
            asked.id = "soap-" + QByteArray::number(++m_nameless);
        if (m_open.size() >= mostOpen) {
            m_openById.remove(m_open.front().id);
            m_open.pop_front();
        }
        m_open.push_back(asked);
        m_openById.insert(asked.id, std::prev(m_open.end()));
    } else {
        asked.id = message.relatesTo;
        const auto request = requestOf(message);
        if (request != m_open.end()) {
            asked = *request;
            const auto known = m_openById.find(asked.id);
            if (known != m_openById.end() && known.value() == request)
                m_openById.erase(known);
            m_open.erase(request);
            head.from = asked.to;
            head.to = asked.from;
            if (head.version == ProtocolVersion::Unknown)
                head.version = asked.version;
        } else if (asked.id.isEmpty()) {
            asked.id = "soap-" + QByteArray::number(++m_nameless);
        }
    }
    head.peer = asked.identity;
    return m_sink.addMessage(head, maskedText(message.message(asked.id)), origin);
}

} // namespace

QLatin1StringView SoapImporter::id() const
{
    return QLatin1StringView("soap");
}

QString SoapImporter::displayName() const
{
    return QCoreApplication::translate("Roamscope::SoapImporter", "OCPP over SOAP (1.5, 1.6)");
}

int SoapImporter::probe(QByteArrayView head, const QString &fileName) const
{
    Q_UNUSED(fileName)
    if (!head.contains("Envelope") || head.contains("\"schemaVersion\""))
        return 0;
    SoapScanner scanner(head);
    int whole = 0;
    int ocpp = 0;
    for (SoapPlace place = scanner.next(); place.isValid && whole < 50; place = scanner.next()) {
        if (!place.isWhole)
            continue;
        ++whole;
        ocpp += readSoapEnvelope(scanner.xml(place)).isOcpp();
    }
    if (ocpp > 0)
        return 85;
    // The head may end within the first one.
    const QByteArray lower = head.first(std::min<qsizetype>(head.size(), 16384)).toByteArray().toLower();
    return whole == 0 && (lower.contains("ocpp/cs/20") || lower.contains("ocpp/cp/20")) ? 65 : 0;
}

void SoapImporter::read(Capture &capture, int source, const ImportOptions &options, ImportControl &control) const
{
    const std::shared_ptr<SourceBytes> bytes = capture.sources()[std::size_t(source)].bytes;
    if (!bytes)
        return;
    SoapReading reading(capture, source, options, bytes->view());
    SoapScanner scanner(bytes->view());
    qsizetype reported = 0;
    for (SoapPlace place = scanner.next(); place.isValid; place = scanner.next()) {
        if (!reading.add(scanner, place))
            break;
        if (place.end - reported > (1 << 20)) {
            reported = place.end;
            control.report(quint64(place.end), bytes->size());
            if (control.isCancelled())
                break;
        }
    }
    if (control.isCancelled())
        reading.sink().addLedger({.kind = LedgerKind::SourceError, .reason = LedgerReason::Cancelled});
    if (bytes->hasShrunk())
        reading.sink().addLedger({.kind = LedgerKind::SourceError, .reason = LedgerReason::SourceShrank});
    reading.finish();
    control.report(bytes->size(), bytes->size());
}

} // namespace Roamscope
