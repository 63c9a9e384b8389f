// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timelinegeometry.h"
#include "models/capture/timeformat.h"

#include <QString>

namespace Roamscope {

/// What stands on the timeline, in words: for labels, tool tips and screen readers.
namespace TimelineText {

/// "Connector 1", "EVSE 2", "EVSE 1, connector 2", "Charge Point as a whole" (connector 0 of OCPP 1.6).
QString place(int evse, int connector);
/// Label of a strip in the header column.
QString row(const TimelineScene &scene, int row);
/// "StatusNotification", "PATCH sessions"; the protocol's word for the kind where there is no action.
QString frameTitle(const Capture &capture, FrameId frame);
/// "7.4 kWh", "850 Wh"; empty for NaN.
QString energy(double wattHours);
/// A number with its unit in the size that suits it: "7.4 kW", "32 A".
QString quantity(double value, QLatin1StringView unit);
/// Short label inside a transaction's bar.
QString bar(const Transaction &transaction);
/// "clock 4 min slow"; empty for 0.
QString clockOffset(qint64 microseconds);

/// Tool tips, in rich text.
QString tipOfFrame(const TimelineScene &scene, FrameId frame, const TimeFormat &format);
QString tipOfFrames(const TimelineScene &scene, quint32 count, quint32 errors, quint32 warnings, FrameId nearest,
                    const TimeFormat &format);
QString tipOfBox(const TimelineScene &scene, const TimelineBox &box, const TimeFormat &format);
QString tipOfLane(const TimelineScene &scene, int lane);

/// The same as plain sentences, for accessibility.
QString describeBox(const TimelineScene &scene, const TimelineBox &box, const TimeFormat &format);
QString sourcesOfLane(const TimelineScene &scene, int lane); ///< their names, joined
QString describeLane(const TimelineScene &scene, int lane);

} // namespace TimelineText

} // namespace Roamscope
