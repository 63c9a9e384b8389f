// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"

#include <QJsonArray>
#include <QString>

#include <atomic>
#include <vector>

namespace Roamscope {

class Sightings;

/// How much the times of a source count when it disagrees with another one.
enum class SourceTrust : quint8 { Low, Normal, Reference };

/// What a clock correction rests on. Stored by id: "hand", "seen-twice", "own-times", "power-steps".
enum class ClockGround : quint8 {
    None,
    ByHand,
    SeenTwice, ///< the same frames stand in another source
    OwnTimes, ///< messages that tell the time of their sender
    PowerSteps, ///< steps of power against meter values
};

/// From a moment of the source's own clock on (its zone applied, its clock not yet corrected): what to add. The first
/// segment holds before its `from` too; noTime = from the beginning.
struct ClockSegment
{
    TimeUs from = noTime;
    qint64 offset = 0; ///< µs to add at `from`
    double drift = 0; ///< and µs more for each second since then (ppm)
    bool operator==(const ClockSegment &) const = default;
};

/// What the user knows, or was proposed and accepted, about one source of a capture. The source itself stays as it is.
struct SourceSetting
{
    QString path {}; ///< as in CaptureSource: which source it is
    QString name {}; ///< shown instead of the file name
    QString colour {}; ///< a name of the theme: "red", "teal" …; empty = by its place
    Lane lane = Lane::Unknown; ///< who wrote it; events without a party of their own stand on this lane
    QString zone {}; ///< of times that stand without one: "Europe/Berlin" or "+02:00"; empty = as it was read (UTC)
    std::vector<ClockSegment> clock {}; ///< ascending; empty = its clock is right
    qint64 shift = 0; ///< µs, by hand, on top of `clock`
    qint64 uncertainty = -1; ///< µs of `clock`; −1 = not known
    ClockGround ground = ClockGround::None; ///< of `clock`
    SourceTrust trust = SourceTrust::Normal;
    bool enabled = true; ///< its frames are shown and counted

    bool operator==(const SourceSetting &) const = default;
    /// Leaves all rows as they were read.
    bool isNeutral() const;
    /// Adds the clock's correction and the shift to a time in which the zone is applied already.
    TimeUs corrected(TimeUs time) const;
    /// What is added to a time in all, without the zone.
    qint64 correctionAt(TimeUs time) const { return corrected(time) - time; }
};

/// How the sources of a capture are laid together. A source without a setting is shown as it was read.
struct SourceArrangement
{
    std::vector<SourceSetting> sources {};

    bool operator==(const SourceArrangement &) const = default;
    bool isNeutral() const;
    const SourceSetting *find(const QString &path) const;
    /// The setting of a source; a neutral one is added when there is none.
    SourceSetting &setting(const QString &path);
    void remove(const QString &path);

    /// A list of objects, members that say nothing left out; see docs/capture-format.md.
    QJsonArray toJson() const;
    /// Members that cannot be read are passed over.
    static SourceArrangement fromJson(const QJsonArray &json);
};

/// The arrangement and how single sources are read, as one list: what a workspace keeps.
QJsonArray savedSources(const SourceArrangement &arrangement, const QHash<QString, SourceOptions> &options);
SourceArrangement restoredSources(const QJsonArray &json, QHash<QString, SourceOptions> *options);

/// A capture of the same sources, all frames in the order of time: zones and clocks applied, sources that are switched
/// off left out, the second and later sightings of a frame marked as duplicates (of the source that is trusted less, or
/// stands later). Rows are copied (39 bytes each), bytes are shared; `loaded` may go. Null when cancelled.
/// Source indices stay those of `loaded`. For a worker thread.
CapturePtr arrangedCapture(const Capture &loaded, const SourceArrangement &arrangement, const Sightings *sightings = nullptr,
                           const std::atomic_bool *cancelled = nullptr);

/// Stable ids for files: "reference", "normal", "low".
QLatin1StringView sourceTrustId(SourceTrust trust);
QLatin1StringView clockGroundId(ClockGround ground);
/// "Reference", "Normal", "Low": translated.
QString displayName(SourceTrust trust);

} // namespace Roamscope
