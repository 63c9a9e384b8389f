// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timelineconnectors.h"
#include "models/capture/timelinecoordinates.h"
#include "models/capture/timelinepyramid.h"
#include "models/capture/timeformat.h"
#include "widgets/timelinepainter.h"

#include <QImage>

namespace Roamscope {

/// Sections of the timeline as pictures for documents, on white whatever the application looks like.
/// Interface thread only (fonts, icons); some 10 ms a picture.
class TimelinePicture
{
public:
    /// What is in a picture: the charge points named here, unfolded, and those other parties that have frames in it.
    struct Section
    {
        TimeRange range {};
        QList<quint16> chargePoints {};
        TimelineMarks marks {};
    };

    TimelinePicture(TimelinePyramid::Pointer pyramid, TimelineConnectors::Pointer connectors, const TimeFormat &format = {});

    /// As high as its lanes, at most `maximumHeight`; null where nothing is in the range. Logical pixels.
    QImage paint(const Section &section, int width = 1000, int maximumHeight = 460, qreal pixelRatio = 2) const;

private:
    TimelinePyramid::Pointer m_pyramid;
    TimelineConnectors::Pointer m_connectors;
    TimeFormat m_format;
};

} // namespace Roamscope
