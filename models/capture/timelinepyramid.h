// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/capture/timelinecoordinates.h"

#include <atomic>
#include <memory>
#include <span>
#include <vector>

namespace Roamscope {

/// What a frame is, as a bit, so that a bin of many frames is the union of theirs.
enum class TimelineMark : quint8 {
    OcppRequest = 0x01,
    OcppResponse = 0x02,
    HttpRequest = 0x04,
    HttpResponse = 0x08,
    Event = 0x10,
    Note = 0x20,
    Warning = 0x40,
    Error = 0x80,
};

/// What one pixel column of one lane shows.
struct TimelineColumn
{
    quint32 count = 0; ///< frames; within a tenth for large numbers
    quint8 marks = 0; ///< TimelineMark bits of all of them: nothing severe is lost by zooming out

    bool has(TimelineMark mark) const { return marks & quint8(mark); }
};

/// The frames of one lane in time order, with a summary at several zooms. A tile covers 256 bins and
/// exists only where it holds many frames; finer tiles hang below it. Immutable once built, and shared
/// between successive pyramids when nothing was added to the lane.
struct TimelineTrack
{
    Lane party = Lane::Unknown;
    quint16 peer = 0; ///< charge point; 0 for parties that have one lane for all
    std::vector<FrameId> frames;
    TimeUs firstTime = noTime;
    TimeUs lastTime = noTime;
    quint32 errors = 0; ///< frames with an error mark
    quint32 warnings = 0;
    quint64 sources = 0; ///< which sources of the capture its frames stand in, a bit each; those above 63 share the bits

    struct Tile
    {
        quint32 first[5] = {}; ///< where the four quarters begin in `frames`
        qint32 child[4] = {-1, -1, -1, -1}; ///< tile of a quarter; −1 where it has few frames
        quint32 bins = 0; ///< where its 256 bins begin in `bins`
    };
    std::vector<Tile> tiles; ///< the first is the root; empty for a lane with few frames
    std::vector<quint16> bins; ///< marks in the low byte, an approximate count in the high one
    int rootShift = 0; ///< a bin of the root is 2^rootShift µs long
    qint64 rootTile = 0; ///< which one, counted from 1970
};

/// What the timeline draws from: per lane, time-sorted frames and summaries in bins of 2^(2k) µs, so that
/// a picture costs as much as it has pixels, however many frames there are. Built in a worker, immutable,
/// safe to read from any thread.
class TimelinePyramid
{
public:
    using Pointer = std::shared_ptr<const TimelinePyramid>;

    /// Summarises the rows that the capture has now. With a `previous` pyramid of the same capture and
    /// analysis only lanes with new rows are built again. Null when cancelled or without a capture.
    static Pointer build(const CapturePtr &capture, const AnalysisPtr &analysis = {}, const Pointer &previous = {},
                         const std::atomic_bool *cancelled = nullptr);

    const Capture &capture() const { return *m_capture; }
    const AnalysisPtr &analysis() const { return m_analysis; }
    quint32 frameCount() const { return quint32(m_marks->size()); }
    int trackCount() const { return int(m_tracks.size()); }
    const TimelineTrack &track(int index) const { return *m_tracks[std::size_t(index)]; }
    /// −1 when the party has no frames. `peer` matters for charge points only.
    int trackOf(Lane party, quint16 peer) const;

    /// From the first to just after the last frame; not valid while no frame has a time.
    TimeRange wholeRange() const { return m_whole; }
    /// The same without a few stray frames far from all others (a 1970 in a log of today).
    TimeRange mainRange() const { return m_main; }

    quint8 marks(FrameId frame) const { return frame < m_marks->size() ? (*m_marks)[frame] : 0; }
    TimeUs time(FrameId frame) const { return m_capture->frames().time(frame); }

    /// Fills one column per pixel of `range` with what a lane has there. A mark may stand one column
    /// left of its exact place, never in none.
    void summarise(int track, const TimeRange &range, std::span<TimelineColumn> columns) const;
    /// Positions [first, second) in the track's frames of those in `range`.
    std::pair<quint32, quint32> framesIn(int track, const TimeRange &range) const;
    /// Position of the frame nearest to a time; −1 for an empty lane.
    qint64 nearest(int track, TimeUs time) const;
    /// Position of a frame in a track; −1 when it is not there.
    qint64 positionOf(int track, FrameId frame) const;

    /// Frames per bin of equal length over mainRange(), all lanes together, stray ones in the bins at the
    /// ends; for the minimap.
    static constexpr int overviewBins = 2048;
    const std::vector<TimelineColumn> &overview() const { return m_overview; }

    /// Memory beyond the capture's own.
    std::size_t bytes() const;

    /// The bits that a frame has by itself, before any analysis.
    static quint8 ownMarks(FrameKind kind, quint16 flags, quint8 status);

private:
    CapturePtr m_capture;
    AnalysisPtr m_analysis;
    std::vector<std::shared_ptr<const TimelineTrack>> m_tracks;
    std::vector<qint32> m_peerTracks; ///< by peer, for charge points
    qint32 m_partyTracks[int(Lane::Count)];
    std::shared_ptr<const std::vector<quint8>> m_marks;
    std::vector<TimelineColumn> m_overview;
    TimeRange m_whole;
    TimeRange m_main;

    TimelinePyramid();
    int addTrack(std::vector<std::shared_ptr<TimelineTrack>> &open, Lane party, quint16 peer);
    void addOverview();
    void fillOverview();
};

/// Counts are kept in a byte with four significant bits; exact up to 15, then within 4 %.
quint8 packCount(quint32 count);
quint32 unpackCount(quint8 code);

} // namespace Roamscope
