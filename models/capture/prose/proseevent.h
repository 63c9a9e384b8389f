// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Roamscope {

/// What a line of a log without frames tells. Stored in index files (Frame::status): append, never renumber.
enum class ProseKind : quint8 { None, Status, Plugged, Unplugged, Authorized, Meter, Error, Reboot, Count };

/// How grave the one who wrote the line found it.
enum class ProseSeverity : quint8 { Unknown, Debug, Info, Warning, Error, Fatal, Count };

/// Kind and severity as they stand in Frame::status of an Event that is no record.
constexpr quint8 proseStatus(ProseKind kind, ProseSeverity severity)
{
    return quint8(quint8(kind) | quint8(severity) << 4);
}
constexpr ProseKind proseKindOf(quint8 status)
{
    return (status & 0x0f) < quint8(ProseKind::Count) ? ProseKind(status & 0x0f) : ProseKind::None;
}
constexpr ProseSeverity proseSeverityOf(quint8 status)
{
    return (status >> 4 & 0x07) < quint8(ProseSeverity::Count) ? ProseSeverity(status >> 4 & 0x07) : ProseSeverity::Unknown;
}
/// Set where the line may name a transaction or a token: only these, and those of a kind, are worth a closer look.
inline constexpr quint8 proseRefers = 0x80;

/// Stable ids, which are also the actions of such rows: "status", "plugged", "unplugged", "authorized", "meter",
/// "error", "reboot"; empty for None.
QLatin1StringView proseKindId(ProseKind kind);
ProseKind proseKindFromId(QByteArrayView id);
/// "debug", "info", "warning", "error", "fatal"; empty when not known.
QLatin1StringView proseSeverityId(ProseSeverity severity);
/// "Plugged in", "Restart" …: translated.
QString displayName(ProseKind kind);

/// All that one event tells: read when it is looked at, or reduced to facts.
struct ProseEvent
{
    ProseKind kind = ProseKind::None;
    ProseSeverity severity = ProseSeverity::Unknown;
    QByteArray module {}; ///< who wrote it: a logger, a unit, a tag
    QByteArray text {}; ///< behind time, severity and module; with the lines that continue it
    QByteArray value {}; ///< of its kind: the state, the code, the reason, the amount
    QByteArray unit {}; ///< of an amount: "kWh"
    QByteArray transaction {};
    QByteArray token {}; ///< idTag or RFID
    QByteArray evseId {}; ///< "DE*ABC*E1"
    int connector = -1;
    int evse = -1;

    /// The found values as a JSON object with the names of OCPP, so that filters and links find them; empty when
    /// there are none.
    QByteArray data() const;
};

/// Reads the bytes of an event (its lines as they stand in the log). `status` is that of its row. Never throws.
ProseEvent readProseEvent(QByteArrayView bytes, quint8 status);

} // namespace Roamscope
