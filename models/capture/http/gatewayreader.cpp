// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/http/gatewayreader.h"

#include "models/capture/http/httpwords.h"
#include "models/capture/http/jsonwalk.h"

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// [2,"… or [3,"…, plain or in a string.
bool holdsOcppFrame(QByteArrayView line)
{
    const QByteArrayView head = line.first(std::min<qsizetype>(line.size(), 4096));
    for (qsizetype at = head.indexOf('['); at >= 0 && at + 4 < head.size(); at = head.indexOf('[', at + 1)) {
        qsizetype next = at + 1;
        while (next < head.size() && isBlank(head[next]))
            ++next;
        if (next >= head.size() || head[next] < '2' || head[next] > '4')
            continue;
        ++next;
        while (next < head.size() && isBlank(head[next]))
            ++next;
        if (next >= head.size() || head[next] != ',')
            continue;
        ++next;
        while (next < head.size() && (isBlank(head[next]) || head[next] == '\\'))
            ++next;
        if (next < head.size() && head[next] == '"')
            return true;
    }
    return false;
}

} // namespace

GatewayReader::GatewayReader(QByteArrayView text, int zoneMinutes, qsizetype longestRecord)
    : m_text(text)
    , m_zoneMinutes(zoneMinutes)
    , m_longestRecord(longestRecord)
{
}

qsizetype GatewayReader::endOfLine(qsizetype at)
{
    if (at >= m_lineBegin && at < m_lineEnd)
        return m_lineEnd;
    const auto *newline = static_cast<const char *>(std::memchr(m_text.data() + at, '\n', std::size_t(m_text.size() - at)));
    m_lineBegin = at;
    m_lineEnd = newline ? newline + 1 - m_text.data() : m_text.size();
    return m_lineEnd;
}

quint64 GatewayReader::lineOf(qsizetype at)
{
    if (at > m_counted) {
        m_line += quint64(std::count(m_text.data() + m_counted, m_text.data() + at, '\n'));
        m_counted = at;
    }
    return m_line;
}

GatewayReader::Record GatewayReader::nextRecord(qsizetype at)
{
    Record record;
    record.begin = at;
    const qsizetype lineEnd = endOfLine(at);
    record.end = lineEnd;
    const qsizetype start = findJson(m_text.first(lineEnd), at);
    // A list of records: its elements one by one.
    if (m_text[at] == '[' && start == at) {
        m_inList = true;
        ++at;
        while (at < m_text.size() && isBlank(m_text[at]))
            ++at;
        record.begin = at;
        record.end = at < m_text.size() ? endOfLine(at) : at;
    }
    qsizetype open = m_inList && record.begin < m_text.size() && m_text[record.begin] == '{' ? record.begin : start >= record.begin ? start : findJson(m_text.first(record.end), record.begin);
    if (open < 0) {
        // "{" alone on its line, the members on the next ones.
        qsizetype last = record.end - 1;
        while (last > record.begin && isBlank(m_text[last]))
            --last;
        if (last < record.begin || last >= m_text.size() || m_text[last] != '{')
            return record;
        open = last;
    }
    qsizetype end = endOfJsonValue(m_text.first(record.end), open);
    if (end < 0) {
        // It goes on behind the line's end, when the line looks cut between members; looking for ends that do not
        // come must not cost more than reading the source a few times.
        qsizetype last = record.end - 1;
        while (last > open && isBlank(m_text[last]))
            --last;
        const char c = m_text[last];
        const bool goesOn = c == '{' || c == '[' || c == ',' || c == '}' || c == ']';
        if (goesOn && m_wasted < 4 * qint64(m_text.size())) {
            end = endOfJsonValue(m_text, open);
            if (end < 0)
                m_wasted += m_text.size() - open;
        }
    }
    if (end < 0) {
        record.jsonBegin = open;
        record.jsonEnd = record.end; // cut off
        return record;
    }
    record.jsonBegin = open;
    record.jsonEnd = end;
    record.end = end;
    if (!m_inList || open != record.begin)
        record.end = end < m_text.size() ? endOfLine(end) : end;
    return record;
}

void GatewayReader::flush()
{
    if (!m_waiting)
        return;
    Waiting waiting = std::move(*m_waiting);
    m_waiting.reset();
    HttpEvidence evidence = waiting.record.evidence(
        {.offset = quint64(waiting.begin), .length = quint32(std::min<qsizetype>(waiting.end - waiting.begin, 0x7fffffff)), .number = 0});
    ++m_totals.exchanges;
    const OcpiParties parties = ocpiParties(evidence.method, evidence.url, evidence.request.headers);
    if (parties.isOcpi || evidence.response.body.contains("\"status_code\""))
        ++m_totals.ocpi;
    if (!(*m_take)(std::move(evidence)))
        m_stopped = true;
}

void GatewayReader::settle(GatewayRecord &&record, qsizetype begin, qsizetype end)
{
    flush();
    const bool waits = record.lacksBody();
    m_waiting.emplace(Waiting {std::move(record), begin, end});
    if (!waits)
        flush();
}

bool GatewayReader::readNested(QByteArrayView object, const Record &record, int depth)
{
    // An export: the records are elements of a list in it.
    bool any = false;
    walkJsonObject(object, [&](QByteArrayView, QByteArrayView token) {
        if (token.startsWith('{') && depth < 3) {
            any = readNested(token, record, depth + 1) || any;
        } else if (token.startsWith('[')) {
            walkJsonArray(token, [&](QByteArrayView element) {
                if (!element.startsWith('{') || !GatewayRecord::describesExchange(element))
                    return true;
                GatewayRecord inner(m_zoneMinutes);
                inner.addJson(element);
                if (inner.isExchange()) {
                    any = true;
                    m_nested += element.size();
                    const qsizetype begin = element.data() >= m_text.data() && element.data() < m_text.data() + m_text.size()
                        ? element.data() - m_text.data()
                        : record.begin;
                    settle(std::move(inner), begin, begin + element.size());
                }
                return !m_stopped;
            });
        }
        return !m_stopped;
    });
    return any;
}

void GatewayReader::readRecord(const Record &record)
{
    ++m_totals.records;
    const quint64 line = lineOf(record.begin);
    const auto skip = [&](LedgerReason reason, LedgerKind kind) {
        (*m_skip)(reason, kind, quint64(record.begin), quint64(record.end - record.begin), line);
    };
    QByteArrayView text = m_text.sliced(record.begin, record.end - record.begin);
    QByteArray shortened;
    qsizetype jsonBegin = record.jsonBegin - record.begin;
    qsizetype jsonEnd = record.jsonEnd - record.begin;
    if (text.size() > m_longestRecord) {
        if (record.jsonBegin < 0) {
            skip(LedgerReason::LineTooLong, LedgerKind::Skipped);
            return;
        }
        // The exchange without its body is worth having.
        const QByteArrayView head = text.first(std::min<qsizetype>(jsonBegin, 4096));
        shortened = head.toByteArray() + shortenedJson(text.sliced(jsonBegin, jsonEnd - jsonBegin), 64 << 10, m_longestRecord);
        text = shortened;
        jsonBegin = head.size();
        jsonEnd = shortened.size();
        (*m_skip)(LedgerReason::BodyTooLong, LedgerKind::Repaired, quint64(record.begin), quint64(record.end - record.begin), line);
    }
    const auto readExport = [&](QByteArrayView json) {
        m_nested = 0;
        if (!readNested(json, record, 0))
            return false;
        // What stands around its elements.
        const qint64 rest = record.end - record.begin - m_nested;
        if (rest > 0)
            (*m_skip)(LedgerReason::FileDescription, LedgerKind::Skipped, quint64(record.begin), quint64(rest), line);
        return true;
    };
    const bool isFrame = holdsOcppFrame(text);
    m_totals.ocppFrames += isFrame;
    GatewayRecord gateway(m_zoneMinutes);
    if (record.jsonBegin >= 0) {
        const QByteArrayView json = text.sliced(jsonBegin, jsonEnd - jsonBegin);
        const QByteArrayView before = text.first(jsonBegin).trimmed();
        const QByteArrayView after = text.sliced(jsonEnd).trimmed();
        const bool alone = before.isEmpty() && after.size() < 2;
        if (alone && json.startsWith('{') && GatewayRecord::describesExchange(json)) {
            gateway.addJson(json);
            if (!gateway.isExchange() && readExport(json))
                return;
        } else if (alone && m_waiting) {
            m_waiting->record.addBody(json);
            m_waiting->end = record.end;
            flush();
            return;
        } else if (alone && readExport(json)) {
            return;
        }
        if (!alone) {
            if (text.first(jsonBegin).contains('='))
                gateway.addPairs(text);
            gateway.addText(text, true);
        }
    } else {
        if (text.contains('='))
            gateway.addPairs(text);
        gateway.addText(text, true);
    }
    if (!gateway.isExchange()) {
        flush();
        if (record.jsonBegin >= 0 && record.jsonEnd == record.end && endOfJsonValue(m_text.first(record.jsonEnd), record.jsonBegin) < 0)
            skip(LedgerReason::Truncated, LedgerKind::Damaged);
        else
            skip(LedgerReason::NoFrame, LedgerKind::Skipped);
        return;
    }
    settle(std::move(gateway), record.begin, record.end);
}

bool GatewayReader::read(const Take &take, const Skip &skip, const GoOn &goOn)
{
    m_take = &take;
    m_skip = &skip;
    qsizetype at = m_text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    qsizetype asked = 0;
    while (at < m_text.size() && !m_stopped) {
        while (at < m_text.size() && (isBlank(m_text[at]) || (m_inList && m_text[at] == ',')))
            ++at;
        if (at >= m_text.size())
            break;
        if (m_inList && m_text[at] == ']') {
            m_inList = false;
            ++at;
            continue;
        }
        const Record record = nextRecord(at);
        if (record.begin < m_text.size())
            readRecord(record);
        at = std::max(record.end, at + 1);
        if (at - asked > (1 << 20)) {
            asked = at;
            if (!goOn(quint64(at)))
                return false;
        }
    }
    flush();
    m_totals.lines = lineOf(m_text.size()) - (m_text.endsWith('\n') ? 1 : 0);
    return !m_stopped;
}

} // namespace Roamscope
