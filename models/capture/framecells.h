// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"

#include <QString>

namespace Roamscope {

/// How a status is meant, for colour and shape.
enum class StatusTone : quint8 { None, Good, Warning, Error };

/// The cells of a frame that need its body; made when a row is looked at.
struct FrameCells
{
    QString id; ///< message id; request id of HTTP
    QString title; ///< method and path of HTTP; first words of an event
    QString status; ///< of a response: "Accepted", an error code, "200", "404 · 2003"
    QString summary; ///< the first values of the payload: "connectorId 1 · status Charging"
    StatusTone tone = StatusTone::None;
    bool hasStatus = false; ///< the payload has a status of its own; "OK" is ours
};

/// Frames longer than this are not decoded for a cell: a row may not cost more than a moment.
inline constexpr quint32 longestDecodedFrame = 1u << 20;

FrameCells decodeCells(const Capture &capture, FrameId id);
/// How a status value of OCPP reads: "Accepted" is good, "Rejected" a warning.
StatusTone toneOfStatus(QByteArrayView status);
/// The first scalar values of a JSON object on one line, at most `limit` characters.
QString summarizeJson(QByteArrayView json, int limit);

} // namespace Roamscope
