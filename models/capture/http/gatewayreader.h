// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/http/gatewayrecord.h"

#include <functional>
#include <optional>

namespace Roamscope {

/// Cuts a gateway's log into records (lines, values over several lines, elements of lists) and hands on the exchanges
/// that they describe. Holds one record at a time.
class GatewayReader
{
public:
    struct Totals
    {
        quint64 lines = 0;
        quint64 records = 0; ///< that are not blank
        quint64 exchanges = 0;
        quint64 ocpi = 0; ///< exchanges whose path or body is OCPI's
        quint64 ocppFrames = 0; ///< lines with an OCPP-J message: another reader's
    };
    /// What to do with an exchange; false stops.
    using Take = std::function<bool(HttpEvidence &&)>;
    /// What did not become one: reason, kind, offset, length, line (1-based).
    using Skip = std::function<void(LedgerReason, LedgerKind, quint64, quint64, quint64)>;
    /// Asked each MiB or so with the bytes done; false stops.
    using GoOn = std::function<bool(quint64)>;

    GatewayReader(QByteArrayView text, int zoneMinutes, qsizetype longestRecord);

    /// False when it was stopped.
    bool read(const Take &take, const Skip &skip, const GoOn &goOn);
    const Totals &totals() const { return m_totals; }

private:
    struct Waiting
    {
        GatewayRecord record;
        qsizetype begin;
        qsizetype end;
    };
    struct Record
    {
        qsizetype begin = 0;
        qsizetype jsonBegin = -1; ///< −1 = there is none
        qsizetype jsonEnd = -1;
        qsizetype end = 0; ///< behind its last line, or its element
    };

    Record nextRecord(qsizetype at);
    void readRecord(const Record &record);
    bool readNested(QByteArrayView object, const Record &record, int depth);
    void settle(GatewayRecord &&record, qsizetype begin, qsizetype end);
    void flush();
    qsizetype endOfLine(qsizetype at);
    quint64 lineOf(qsizetype at);

    const QByteArrayView m_text;
    const int m_zoneMinutes;
    const qsizetype m_longestRecord;
    Totals m_totals;
    std::optional<Waiting> m_waiting; ///< an exchange in words, whose body may be on the lines behind
    const Take *m_take = nullptr;
    const Skip *m_skip = nullptr;
    bool m_stopped = false;
    bool m_inList = false;
    qint64 m_nested = 0; ///< bytes of the elements of an export
    qint64 m_wasted = 0; ///< bytes that were read for an end that is not there
    qsizetype m_lineBegin = 0; ///< a list may be one long line: its end is looked for once
    qsizetype m_lineEnd = 0;
    qsizetype m_counted = 0;
    quint64 m_line = 1; ///< of m_counted
};

} // namespace Roamscope
