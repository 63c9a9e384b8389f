// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"

#include <QString>

namespace Roamscope {

/// Filter texts made from what a person points at ("filter on this value").
namespace FrameFilters {

QString byAction(const Capture &capture, FrameId frame);
QString byPeer(const Capture &capture, FrameId frame);
QString byVersion(const Capture &capture, FrameId frame);
QString byLanes(const Capture &capture, FrameId frame);
/// What the status column shows: the status of an answer, its error code, its HTTP status, or no answer.
QString byStatus(const Capture &capture, FrameId frame);
QString byMessageId(const Capture &capture, FrameId frame);
/// From this frame's time on.
QString fromTime(const Capture &capture, FrameId frame);
/// At least as slow as this exchange.
QString byLatency(const Capture &capture, FrameId frame);
/// `payload.connectorId == 1` for the field at a JSON Pointer below the payload. Indices of arrays are left
/// out: any item counts. A literal (number, true, null) stands without quotes.
QString byField(const QString &pointer, const QString &value, bool isLiteral);

/// All that belongs to a transaction: its charge point while it ran, and the session's messages over OCPI.
QString byTransaction(const Capture &capture, const Transaction &transaction);

} // namespace FrameFilters

} // namespace Roamscope
