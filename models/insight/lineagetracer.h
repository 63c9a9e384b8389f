// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/lineageindex.h"
#include "models/insight/lineagevalue.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace Roamscope {

/// What tracing in both directions needs: hops made from frames and messages, the sheet's word for a charge or a
/// station, log lines about something. One value, one thread.
class LineageTracer
{
public:
    explicit LineageTracer(const LineageIndex &index);

protected:
    /// What the sheet makes of one source document, and what it says of one target.
    struct Demand
    {
        LineageIndex::PlannedSheet sheet {};
        AssembledDocumentPtr document {};
        MappedDocument mapped {};
        const TargetLineage *rule = nullptr; ///< into mapped.lineage; null = no rule makes it
        bool isBinding = false; ///< its value can be held against what was sent
    };
    /// Of a field of an object, "/total_energy"; also the first below it.
    static const TargetLineage *ruleFor(const Lineage &lineage, const QByteArray &pointer);
    std::optional<Demand> demandOfCharge(OcpiModule module, int transaction, ProtocolVersion ocpi) const;
    /// `path` with keys: "/evses/LP-1/connectors/1/max_voltage"; `place` tells the charger.
    std::optional<Demand> demandOfStation(const LineageIndex::EvsePlace &place, const QByteArray &uid, const QByteArray &path, TimeUs at,
                                          ProtocolVersion ocpi) const;
    /// Without a table of the workspace, what a default sheet makes of lookups and constants says nothing.
    static bool isBinding(const Demand &demand);
    static QByteArray lookedUp(const TargetLineage &rule, QString *table);

    /// The hop of a field in a frame: party, time, value, unit, name.
    LineageHop hopOfField(FrameId frame, const QByteArray &pointer) const;
    /// A message that carried the value at `below` of what it carries.
    LineageHop hopOfChange(const MomentChange &change, const QByteArray &below) const;
    /// Whether a message is about the path, or about something around it; reads no body.
    bool concerns(const MomentChange &change, const QByteArray &path, QByteArray *below = nullptr) const;
    /// What a message carries of a path; false when it is about something else. *value may be empty (sent without it).
    bool carried(const MomentChange &change, const QByteArray &path, QByteArray *below, QByteArray *value) const;
    /// Lines between two times that name one of the words; at most `most`, warnings and errors first.
    std::vector<LineageHop> logHops(TimeUs from, TimeUs to, const QByteArrayList &words, int most) const;
    /// Warnings and errors that speak of a kind of thing ("CDR", "token") without naming one.
    std::vector<LineageHop> kindLogHops(TimeUs from, TimeUs to, const QByteArray &kind, int most) const;

    const CatalogField *fieldOf(OcpiModule module, ProtocolVersion version, const QByteArray &path) const;
    const CatalogField *fieldOfFrame(FrameId frame, const QByteArray &pointer) const;
    static QByteArray unitOf(const CatalogField *field);
    QString titleOf(OcpiModule module, const QByteArray &id, const QByteArray &path) const;
    QByteArray answerOf(const MomentChange &change) const;
    TimeUs timeOf(FrameId frame) const { return frame == noFrame ? noTime : m_rows.time(frame); }
    /// Seconds by which the charger's clock was off during a charge; 0 when it was right or nothing is known.
    double clockOffset(const AssembledDocument &document) const;

    void add(LineageHop hop);
    void finish();

    const LineageIndex &m_index;
    const Capture &m_capture;
    const FrameTable &m_rows;
    const MomentHistory &m_history;
    ValueLineage m_result;

    static constexpr double clockTolerance = 30; ///< seconds
    static constexpr qint64 second = 1000000;
    static constexpr qint64 forwardingTime = 60 * second; ///< that a status may take to the partner

private:
    LineageHop hopOfLine(FrameId frame) const;
};

} // namespace Roamscope
