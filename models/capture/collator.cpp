// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/collator.h"

#include "models/catalog/catalog.h"

#include <utility>

namespace Roamscope {

namespace {
constexpr quint64 markDistance = 64 << 10; ///< bytes between two line marks at least
}

Collator::Collator(Capture &capture, int source, const ImportOptions &options)
    : m_capture(capture)
    , m_source(source)
    , m_options(options)
    , m_correlator(capture, [this](FrameId row, QByteArrayView messageId) {
        // Most requests stand near their responses: their ids are still at hand.
        if (m_chunk && row >= m_chunkFirst && row - m_chunkFirst < m_chunk->rows.size())
            return m_chunk->messageId(m_chunk->rows[row - m_chunkFirst]) == messageId;
        return m_capture.messageId(row) == messageId;
    })
{
}

const Collator::ActionFacts &Collator::factsOf(quint16 action)
{
    if (m_facts.size() <= action)
        m_facts.resize(std::size_t(action) + 1);
    ActionFacts &facts = m_facts[action];
    if (facts.known)
        return facts;
    facts.known = true;
    const QByteArray name = m_capture.actions().text(action);
    const Catalog &catalog = Catalog::instance();
    Initiator initiator = Initiator::Both;
    if (catalog.initiator(ProtocolVersion::Unknown, name, &initiator) && initiator != Initiator::Both) {
        const bool up = initiator == Initiator::ChargePoint;
        facts.from = up ? Lane::ChargePoint : Lane::Csms;
        facts.to = up ? Lane::Csms : Lane::ChargePoint;
    }
    const bool in16 = catalog.request(ProtocolVersion::Ocpp16, name);
    const bool in201 = catalog.request(ProtocolVersion::Ocpp201, name);
    const bool in21 = catalog.request(ProtocolVersion::Ocpp21, name);
    if (in16 && !in201 && !in21)
        facts.version = ProtocolVersion::Ocpp16;
    else if (!in16 && in201)
        facts.version = ProtocolVersion::Ocpp201;
    else if (!in16 && in21)
        facts.version = ProtocolVersion::Ocpp21;
    return facts;
}

void Collator::learnVersion(const FrameChunk &chunk)
{
    // What one action gives away holds for the rows around it as well.
    for (const ChunkRow &row : chunk.rows) {
        const bool tells = (row.kind == FrameKind::Call || row.kind == FrameKind::Send) && row.version == ProtocolVersion::Unknown;
        if (!tells || row.action >= m_actionIds.size())
            continue;
        const ProtocolVersion version = factsOf(m_actionIds[row.action]).version;
        if (version == ProtocolVersion::Unknown)
            continue;
        // 2.1 speaks 2.0.1's actions too: its own ones tell more.
        if (m_learned == ProtocolVersion::Unknown || version == ProtocolVersion::Ocpp21)
            m_learned = version;
        if (m_learned != ProtocolVersion::Ocpp201)
            return;
    }
}

bool Collator::add(const FrameChunk &chunk)
{
    const auto internAll = [](const std::vector<std::string> &texts, StringTable &table, std::vector<quint16> &ids) {
        ids.clear();
        for (const std::string &text : texts)
            ids.push_back(table.intern(QByteArrayView(text.data(), qsizetype(text.size()))));
    };
    internAll(chunk.peers.texts(), m_capture.peers(), m_peerIds);
    internAll(chunk.actions.texts(), m_capture.actions(), m_actionIds);
    const quint16 givenPeer = m_capture.peers().intern(m_options.chargePointId);
    const auto idOf = [](const std::vector<quint16> &ids, quint16 local) {
        return local < ids.size() ? ids[local] : StringTable::overflow;
    };

    if (m_options.version == ProtocolVersion::Unknown && m_learned == ProtocolVersion::Unknown)
        learnVersion(chunk);
    m_chunk = &chunk;
    m_chunkFirst = m_capture.size();
    bool full = false;
    for (const ChunkRow &row : chunk.rows) {
        Frame frame {.time = row.time,
                     .offset = row.offset,
                     .length = row.length,
                     .peer = row.peer ? idOf(m_peerIds, row.peer) : givenPeer,
                     .action = idOf(m_actionIds, row.action),
                     .flags = row.flags,
                     .kind = row.kind,
                     .from = Lane(row.lanes & 0x0f),
                     .to = Lane(row.lanes >> 4),
                     .version = m_options.version != ProtocolVersion::Unknown ? m_options.version : row.version,
                     .source = quint8(m_source),
                     .status = row.status};
        // Responses take theirs from their request.
        const bool isOcppRequest = frame.kind == FrameKind::Call || frame.kind == FrameKind::Send;
        if (isOcppRequest && frame.version == ProtocolVersion::Unknown)
            frame.version = m_learned;
        if (isOcppRequest && frame.from == Lane::Unknown && frame.to == Lane::Unknown) {
            const ActionFacts &facts = factsOf(frame.action);
            frame.from = facts.from;
            frame.to = facts.to;
            if (facts.from != Lane::Unknown)
                frame.flags |= quint16(FrameFlag::DirectionInferred);
        }
        if (frame.time != noTime) {
            m_hasTimes = true;
        } else if (m_hasTimes) {
            frame.time = m_lastTime;
            frame.flags |= quint16(FrameFlag::TimeInherited);
        } else {
            frame.time = TimeUs(m_rows) * 1000000;
            frame.flags |= quint16(FrameFlag::TimeSynthetic);
        }
        m_lastTime = frame.time;
        ++m_rows;
        if (m_correlator.append(frame, chunk.messageId(row)) == noFrame) {
            full = true;
            break;
        }
    }
    m_chunk = nullptr;
    m_capture.frames().publish();

    for (LedgerEntry entry : chunk.ledger) {
        entry.source = quint8(m_source);
        if (entry.line)
            entry.line += m_lines;
        m_capture.ledger().add(std::move(entry));
    }
    quint64 droppedBytes = chunk.ledgerDroppedBytes;
    for (int reason = 0; reason < int(LedgerReason::Count); ++reason) {
        if (chunk.ledgerDropped[reason])
            m_capture.ledger().count(LedgerReason(reason), chunk.ledgerDropped[reason], std::exchange(droppedBytes, 0), quint8(m_source));
    }
    if (!m_toldOverflow && (m_capture.peers().size() >= StringTable::overflow || m_capture.actions().size() >= StringTable::overflow)) {
        m_toldOverflow = true;
        m_capture.ledger().add({.kind = LedgerKind::SourceError, .reason = LedgerReason::TooManyStrings, .source = quint8(m_source)});
    }
    // While a recording grows chunks are small, and marks need not be dense.
    if (chunk.begin - m_lastMark >= markDistance || m_lines == 0) {
        m_capture.addLineMark(m_source, chunk.begin, m_lines + 1);
        m_lastMark = chunk.begin;
    }
    m_lines += chunk.lines;
    return !full;
}

} // namespace Roamscope
