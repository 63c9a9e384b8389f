// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/capture/timelinecoordinates.h"

#include <functional>
#include <memory>
#include <vector>

namespace Roamscope {

/// What the timeline draws below a lane for one connector or EVSE: its transactions, the charger's own
/// status and what each OCPI party was told of it, its measurements. Indices into the Analysis.
struct TimelineConnector
{
    quint16 peer = 0;
    int evse = -1;
    int connector = -1;
    /// A transaction as a bar.
    struct Bar
    {
        int transaction = -1;
        TimeUs from = noTime;
        TimeUs to = noTime; ///< noTime: until the end of the capture
        TimeUs latestEnd = noTime; ///< of the bars up to here: finds long ones
        bool open = false; ///< no stop was seen
        bool problem = false;
        Severity severity = Severity::Note;
    };
    std::vector<Bar> bars; ///< by start
    int truth = -1; ///< the charger's own status band; −1 when it never said
    std::vector<int> views; ///< bands as the OCPI parties saw them, CPO before eMSP
    std::vector<int> series;
};

/// Everything of an Analysis by connector, for layout and drawing. Built in a worker; immutable.
class TimelineConnectors
{
public:
    using Pointer = std::shared_ptr<const TimelineConnectors>;

    static Pointer build(const AnalysisPtr &analysis);

    const Analysis &analysis() const { return *m_analysis; }
    const std::vector<TimelineConnector> &all() const { return m_connectors; }
    /// Positions [first, second) in all() of a charge point's connectors.
    std::pair<std::size_t, std::size_t> ofPeer(quint16 peer) const;
    /// Bands of EVSEs that no charge point could be found for: shown with the party that saw them.
    const std::vector<int> &looseBands() const { return m_looseBands; }
    /// How far a charge point's own clock is ahead of the capture's, in µs (negative: slow); 0 unless
    /// the analysis claims that it is wrong (Problem::Kind::ClockSkew).
    qint64 clockOffset(quint16 peer) const;

private:
    AnalysisPtr m_analysis;
    std::vector<TimelineConnector> m_connectors; ///< by peer, EVSE, connector
    std::vector<int> m_looseBands;
    std::vector<std::pair<quint16, qint64>> m_clockOffsets; ///< by peer
};

/// What a status means across OCPP and OCPI, so that a band of one can be compared with one of the other.
enum class StatusMeaning : quint8 { Unknown, Free, Occupied, Charging, Suspended, Reserved, OutOfService, Faulted, Removed };
/// "SuspendedEV" → Suspended, "CHARGING" → Charging, "INOPERATIVE" → OutOfService …
StatusMeaning statusMeaning(QByteArrayView status);
/// Whether an OCPI status tells the driver something that is not so: the charger's meaning got lost on its
/// way. OCPI has no word for Suspended: CHARGING for it counts as collapsed as well.
bool isCollapsed(StatusMeaning truth, StatusMeaning seen);
/// Stretches within `range` where a view departs from the truth for longer than `grace` µs.
struct CollapsedSpan
{
    TimeUs from = noTime;
    TimeUs to = noTime;
    quint16 truth = 0; ///< index into the truth's names
    quint16 seen = 0; ///< index into the view's names
};
std::vector<CollapsedSpan> collapsedSpans(const StatusBand &truth, const StatusBand &view, const TimeRange &range,
                                          TimeUs captureEnd, qint64 grace, std::size_t maximum = 2000);
/// Position of the first span that ends after `time` (an open end is `captureEnd` or never).
std::size_t firstSpanAfter(const StatusBand &band, TimeUs time);
TimeUs spanEnd(const StatusBand &band, std::size_t span, TimeUs captureEnd);

} // namespace Roamscope
