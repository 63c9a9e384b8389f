// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

namespace Roamscope {

/// What the words and arrows around a frame say of its direction. Most classes are relative to whoever
/// wrote the log; what they mean is learned from actions that only one side may send.
enum class DirectionWord : quint8 {
    None,
    Received,
    Sent,
    Up,
    Down,
    ArrowLeft,
    ArrowRight,
    FromSomeone, ///< "from X" without a verb
    ToSomeone,
    FromChargePoint, ///< names the parties: "CP->CSMS", "from charger"
    ToChargePoint,
    Count
};

/// Where in a line the charge point's id stands.
enum class PeerPlace : quint8 {
    None,
    Member, ///< chargeBoxId=CB1, "cp":"CB1"
    BeforeFrame, ///< "received message from CB1: [2,…"
    BeforeVerb, ///< "CB1: receive message [2,…"
    Path, ///< ws://host/ocpp/CB1
    Bracket, ///< [CB1]
    Near, ///< "Process Call cp001 ["
    Loose, ///< "Transport CP3 <- [2,…": a name as stations have them, anywhere
    Count
};

/// What one line says besides its frame and its time.
struct LineHints
{
    DirectionWord direction = DirectionWord::None;
    std::string_view peers[int(PeerPlace::Count)];
    std::string_view session; ///< of a connection, where one is named
    int callWord = 0; ///< 2, 3, 4 for "[Call]", "[CallResult]", "[CallError]": the frame lies in fields

    std::string_view peer(PeerPlace place) const { return peers[int(place)]; }
};

/// Reads the text before a frame (the line's start, or what follows the frame before it) and after it.
/// `timeStart` and `timeLength` say where in `before` the time stands, so that it is not read as an id.
void readLineHints(std::string_view before, std::string_view after, LineHints *hints);

/// The station of a line that tells of a connection ("New connection from CP01", "GET /ocpp/CP01 HTTP/1.1",
/// "Connected to url: ws://host/CP01"); empty when it does not.
std::string_view connectedStation(std::string_view line);

/// Could be the id of a charge point: 1 to 48 characters of the kind that ids have, no number of a port,
/// no word that logs are full of.
bool looksLikeStation(std::string_view text);

} // namespace Roamscope
