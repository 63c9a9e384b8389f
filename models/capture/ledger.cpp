// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/ledger.h"

#include <QCoreApplication>
#include <QMutexLocker>

#include <algorithm>
#include <iterator>

namespace Roamscope {

namespace {

struct ReasonText
{
    const char *id;
    const char *text;
};

// In the order of LedgerReason.
constexpr ReasonText reasons[] = {
    {"no-frame", QT_TRANSLATE_NOOP("Roamscope::Ledger", "There is no message in this line.")},
    {"blank-or-comment", QT_TRANSLATE_NOOP("Roamscope::Ledger", "This line is blank or a comment.")},
    {"invalid-json", QT_TRANSLATE_NOOP("Roamscope::Ledger", "This is not valid JSON.")},
    {"truncated", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The message is cut off before its end.")},
    {"cut-by-pager", QT_TRANSLATE_NOOP("Roamscope::Ledger", "A pager cut this line at the width of the screen.")},
    {"elided", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The program that wrote the log left out the middle of this message.")},
    {"hard-wrapped", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The message was wrapped over several lines; they were joined.")},
    {"python-literal", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The message was printed as a Python value; it was turned back into JSON.")},
    {"double-encoded", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The message stood inside a JSON string; it was unpacked.")},
    {"markdown-damage", QT_TRANSLATE_NOOP("Roamscope::Ledger", "Formatting marks of a web page stood inside the message; they were removed.")},
    {"missing-comma", QT_TRANSLATE_NOOP("Roamscope::Ledger", "A comma was missing and was put in.")},
    {"missing-bracket", QT_TRANSLATE_NOOP("Roamscope::Ledger", "A closing bracket was missing and was put in.")},
    {"pretty-printed", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The message was printed over several lines; they were joined.")},
    {"logged-twice", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The same message was logged again.")},
    {"not-a-frame", QT_TRANSLATE_NOOP("Roamscope::Ledger", "This is valid JSON, but not an OCPP message.")},
    {"nesting-too-deep", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The message is nested too deeply to be read.")},
    {"line-too-long", QT_TRANSLATE_NOOP("Roamscope::Ledger", "This line is too long to be a message.")},
    {"invalid-utf8", QT_TRANSLATE_NOOP("Roamscope::Ledger", "This line holds bytes that are not valid UTF-8 text.")},
    {"nul-bytes", QT_TRANSLATE_NOOP("Roamscope::Ledger", "This line holds NUL bytes.")},
    {"unreadable-time", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The time of this message cannot be read.")},
    {"unknown-record", QT_TRANSLATE_NOOP("Roamscope::Ledger", "This record is of a kind that is not known.")},
    {"missing-member", QT_TRANSLATE_NOOP("Roamscope::Ledger", "This record lacks a member that it needs.")},
    {"raw-disagrees", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The raw message and the record's own members disagree; the raw message is used.")},
    {"too-many-strings", QT_TRANSLATE_NOOP("Roamscope::Ledger", "There are more different names than can be told apart; the rest are shown as “…”.")},
    {"expansion-limit", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The compressed file expands to more than is allowed; the rest was left out.")},
    {"source-vanished", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The file cannot be found any more. Check its name, or whether its drive is still there.")},
    {"source-shrank", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The file became shorter while it was read. Open it again when it is complete.")},
    {"permission", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The file cannot be read: permission is missing. Change its access rights or copy it.")},
    {"empty", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The file is empty.")},
    {"binary", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The file is not text.")},
    {"torn-last-line", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The last line is not complete: its program stopped while it was being written.")},
    {"cancelled", QT_TRANSLATE_NOOP("Roamscope::Ledger", "Reading was cancelled; the rest of the file was left out.")},
    {"unsupported", QT_TRANSLATE_NOOP("Roamscope::Ledger", "This kind of file cannot be read.")},
    {"no-times", QT_TRANSLATE_NOOP("Roamscope::Ledger", "No line of this log has a time. The messages are in the order of the file; their times are what they say of themselves.")},
    {"body-too-long", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The body of this message is too long to be kept; the message is shown without it.")},
    {"body-unreadable", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The body of this message cannot be unpacked: its Base64, gzip or chunks are broken. It is shown as it stands.")},
    {"body-binary", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The body of this message is not text; the message is shown without it.")},
    {"length-disagrees", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The body of this message has not the length that Content-Length says; it is shown as far as it goes.")},
    {"foreign-exchange", QT_TRANSLATE_NOOP("Roamscope::Ledger", "This HTTP exchange carries neither OCPI nor OCPP (a picture, a style, a script); it was left out.")},
    {"soap-incomplete", QT_TRANSLATE_NOOP("Roamscope::Ledger", "This SOAP envelope is broken or has no end; it cannot be read.")},
    {"soap-foreign", QT_TRANSLATE_NOOP("Roamscope::Ledger", "This SOAP envelope does not carry an OCPP message; it was left out.")},
    {"soap-parts", QT_TRANSLATE_NOOP("Roamscope::Ledger", "Parts of this SOAP message have no place in an OCPP message and were left out.")},
    {"packet-headers", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The headers of packets, blocks and protocols around the messages.")},
    {"earlier-packet", QT_TRANSLATE_NOOP("Roamscope::Ledger", "Bytes of a message that began in an earlier packet; they were joined to it.")},
    {"control-frame", QT_TRANSLATE_NOOP("Roamscope::Ledger", "A ping, pong or close frame of a WebSocket, or an interim answer of HTTP: no message.")},
    {"sent-again", QT_TRANSLATE_NOOP("Roamscope::Ledger", "TCP sent these bytes again; they are read once.")},
    {"lost-packets", QT_TRANSLATE_NOOP("Roamscope::Ledger", "Packets are missing in the capture, and messages with them. Capture again with a larger buffer (dumpcap -B 64), or nearer to the charger.")},
    {"cut-packet", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The capture cut this packet off. Capture whole packets (tcpdump -s 0).")},
    {"malformed-packet", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The lengths in this packet cannot be right; it was left out.")},
    {"torn-packet", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The last packet is not complete: the capture was stopped or copied while it was being written.")},
    {"tls-stream", QT_TRANSLATE_NOOP("Roamscope::Ledger", "This connection is encrypted with TLS. To read it, take the SSLKEYLOGFILE of one of its ends, put it into the capture (editcap --inject-secrets tls,keys.txt IN.pcapng OUT.pcapng), and export what is decrypted (tshark -r OUT.pcapng -U \"OSI layer 7\" -w PLAIN.pcapng, or in Wireshark File, Export PDUs to File); then open that file.")},
    {"tls-secrets", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The capture carries keys of TLS connections. Export what they decrypt (tshark -r IN.pcapng -U \"OSI layer 7\" -w PLAIN.pcapng, or in Wireshark File, Export PDUs to File), and open that file.")},
    {"name-resolution", QT_TRANSLATE_NOOP("Roamscope::Ledger", "Packets that look up names (DNS).")},
    {"address-resolution", QT_TRANSLATE_NOOP("Roamscope::Ledger", "Packets that look up addresses (ARP, neighbour discovery).")},
    {"other-tcp", QT_TRANSLATE_NOOP("Roamscope::Ledger", "TCP connections that carry neither HTTP nor OCPP.")},
    {"other-udp", QT_TRANSLATE_NOOP("Roamscope::Ledger", "UDP packets (time, syslog, addresses …).")},
    {"other-packets", QT_TRANSLATE_NOOP("Roamscope::Ledger", "Packets of other protocols (ICMP, spanning tree …).")},
    {"ip-fragment", QT_TRANSLATE_NOOP("Roamscope::Ledger", "An IP datagram that was sent in fragments; these are not put together. Capture nearer to the charger.")},
    {"unknown-link", QT_TRANSLATE_NOOP("Roamscope::Ledger", "Packets of a kind of network that is not read. Convert the capture, or capture on an Ethernet or “any” interface.")},
    {"message-too-long", QT_TRANSLATE_NOOP("Roamscope::Ledger", "This message is longer than is read, or too many unfinished ones wait at once; it was left out.")},
    {"compression-lost", QT_TRANSLATE_NOOP("Roamscope::Ledger", "This message is compressed and refers to one that is not in the capture; it cannot be read. Start the capture before the charger connects.")},
    {"not-websocket", QT_TRANSLATE_NOOP("Roamscope::Ledger", "These bytes are no frame of a WebSocket; reading went on at the next one.")},
    {"file-description", QT_TRANSLATE_NOOP("Roamscope::Ledger", "This part of the file describes the file itself, not a message.")},
    {"wrong-quoting", QT_TRANSLATE_NOOP("Roamscope::Ledger", "A quote stands where none belongs; the row was read as it was meant.")},
    {"ragged-row", QT_TRANSLATE_NOOP("Roamscope::Ledger", "This row has more or fewer cells than the table has columns.")},
    {"ids-made-up", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The table has no message ids: they were made up, and responses were paired with requests by their order.")},
    {"file-time", QT_TRANSLATE_NOOP("Roamscope::Ledger", "Nothing in the files tells a time; when they were last changed is used.")},
    {"other-table", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The file holds several tables; the one that looks most like messages was read, these were left out.")},
    {"columns-unknown", QT_TRANSLATE_NOOP("Roamscope::Ledger", "It cannot be told what the columns of this table mean.")},
    {"too-many-columns", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The table has more columns than can be read; the others were left out.")},
    {"invalid-xml", QT_TRANSLATE_NOOP("Roamscope::Ledger", "The workbook is damaged here; what stands before was read.")},
    {"joined-values", QT_TRANSLATE_NOOP("Roamscope::Ledger", "Values of the same moment were joined in one event.")},
    {"around-values", QT_TRANSLATE_NOOP("Roamscope::Ledger", "Names, units and brackets stand around the values of a document; the events tell them.")},
    {"too-many-values", QT_TRANSLATE_NOOP("Roamscope::Ledger", "There are more values than can be kept; the rest was left out. Open the file in parts.")},
};
static_assert(std::size(reasons) == std::size_t(LedgerReason::Count));

} // namespace

QString LedgerEntry::message() const
{
    if (reason >= LedgerReason::Count)
        return {};
    QString sentence = QCoreApplication::translate("Roamscope::Ledger", reasons[int(reason)].text);
    if (!detail.isEmpty())
        sentence += QStringLiteral(" (") + QString::fromUtf8(detail).simplified() + QLatin1Char(')');
    return sentence;
}

QLatin1StringView LedgerEntry::reasonId() const
{
    return reason < LedgerReason::Count ? QLatin1StringView(reasons[int(reason)].id) : QLatin1StringView();
}

LedgerTotals &LedgerTotals::operator+=(const LedgerTotals &other)
{
    for (int kind = 0; kind < int(LedgerKind::Count); ++kind)
        kindTotals[kind] += other.kindTotals[kind];
    for (int reason = 0; reason < int(LedgerReason::Count); ++reason)
        reasonTotals[reason] += other.reasonTotals[reason];
    bytes += other.bytes;
    countedBytes += other.countedBytes;
    return *this;
}

LedgerTotals &Ledger::totalsOf(quint8 source)
{
    if (m_totals.size() <= source)
        m_totals.resize(std::size_t(source) + 1);
    return m_totals[source];
}

void Ledger::add(LedgerEntry entry)
{
    QMutexLocker locker(&m_mutex);
    LedgerTotals &own = totalsOf(entry.source);
    const quint64 lost = entry.kind == LedgerKind::Skipped || entry.kind == LedgerKind::Damaged ? entry.length : 0;
    ++own.kindTotals[int(entry.kind)];
    own.bytes += lost;
    if (own.reasonTotals[int(entry.reason)]++ >= quint64(detailLimit)) {
        own.countedBytes += lost;
        return;
    }
    if (entry.detail.size() > 120)
        entry.detail.truncate(120);
    m_entries.push_back(std::move(entry));
}

void Ledger::count(LedgerReason reason, quint64 lines, quint64 bytes, quint8 source)
{
    QMutexLocker locker(&m_mutex);
    LedgerTotals &own = totalsOf(source);
    own.kindTotals[int(LedgerKind::Skipped)] += lines;
    own.reasonTotals[int(reason)] += lines;
    own.bytes += bytes;
    own.countedBytes += bytes;
}

std::vector<LedgerEntry> Ledger::entries() const
{
    QMutexLocker locker(&m_mutex);
    return m_entries;
}

quint64 Ledger::total(LedgerKind kind) const
{
    QMutexLocker locker(&m_mutex);
    quint64 sum = 0;
    for (const LedgerTotals &own : m_totals)
        sum += own.kindTotals[int(kind)];
    return sum;
}

quint64 Ledger::total(LedgerReason reason) const
{
    QMutexLocker locker(&m_mutex);
    quint64 sum = 0;
    for (const LedgerTotals &own : m_totals)
        sum += own.reasonTotals[int(reason)];
    return sum;
}

quint64 Ledger::bytes() const
{
    QMutexLocker locker(&m_mutex);
    quint64 sum = 0;
    for (const LedgerTotals &own : m_totals)
        sum += own.bytes;
    return sum;
}

LedgerTotals Ledger::totals(quint8 source) const
{
    QMutexLocker locker(&m_mutex);
    return source < m_totals.size() ? m_totals[source] : LedgerTotals();
}

LedgerState Ledger::state() const
{
    QMutexLocker locker(&m_mutex);
    LedgerState state;
    state.entries = m_entries;
    for (const LedgerTotals &own : m_totals)
        state += own;
    return state;
}

LedgerState Ledger::state(quint8 source) const
{
    QMutexLocker locker(&m_mutex);
    LedgerState state;
    if (source >= m_totals.size())
        return state;
    state += m_totals[source];
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(state.entries),
                 [source](const LedgerEntry &entry) { return entry.source == source; });
    return state;
}

void Ledger::add(const LedgerState &state, quint8 source)
{
    QMutexLocker locker(&m_mutex);
    for (LedgerEntry entry : state.entries) {
        entry.source = source;
        m_entries.push_back(std::move(entry));
    }
    totalsOf(source) += state;
}

void Ledger::clear()
{
    QMutexLocker locker(&m_mutex);
    m_entries.clear();
    m_totals.clear();
}

} // namespace Roamscope
