// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/stepinfo.h"
#include "models/capture/frame.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Roamscope {

/// One field of the source that a target value is made of.
struct LineageSource
{
    QByteArray pointer {}; ///< in the source document, with real indexes: "/samples/3/value"
    QByteArray value {}; ///< as it stands there: JSON text, cut after 400 bytes
    FrameId frame = noFrame; ///< of the capture that the document was assembled from
    QByteArray framePointer {}; ///< in that frame's payload

    bool operator==(const LineageSource &) const = default;
};

/// One step with what went in and what came out, as JSON text cut after 400 bytes; empty = no value.
struct LineageStep
{
    Step step {};
    QByteArray input {};
    QByteArray output {};
    QString error {}; ///< translated; empty = none
};

/// How one value of the target came about.
struct TargetLineage
{
    QByteArray target {}; ///< with real indexes: "/charging_periods/0/start_date_time"
    QString rule {};
    QByteArray value {}; ///< JSON text; empty = nothing was written
    QList<LineageSource> sources {};
    QList<LineageStep> steps {};
};

using Lineage = QList<TargetLineage>;

} // namespace Roamscope
