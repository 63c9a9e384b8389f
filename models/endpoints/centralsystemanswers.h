// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/answerrule.h"
#include "models/endpoints/ocppmessage.h"

#include <QByteArray>

#include <optional>

namespace Roamscope {

class StationFacts;
class TokenList;
struct RequestFacts;

/// What a central system answers by itself to the requests of chargers. Every answer is valid by the catalog.
class CentralSystemAnswers
{
public:
    struct Policy
    {
        const TokenList *tokens = nullptr;
        bool acceptUnknownTokens = true;
        bool acceptBoot = true;
        int bootInterval = 300;
        int nextTransaction = 1;
    };

    /// The payload of the answer; nothing when the version has no such request from a charger: see refusal().
    /// Takes note of a transaction that begins (1.6) in `station`.
    static std::optional<QByteArray> answer(ProtocolVersion version, const OcppMessage &request, const RequestFacts &facts,
                                            Policy *policy, StationFacts *station, TimeUs now);
    /// Why a request without an answer is refused.
    static OcppErrorCode refusal(ProtocolVersion version, const QByteArray &action);

    /// The answer with its status set to the accepting or refusing value of its enumeration; nothing when it
    /// has no status.
    static std::optional<QByteArray> withStatus(ProtocolVersion version, const QByteArray &action, const QByteArray &payload, bool accept);
    /// The answer with a field of the wrong type, or without a required one. An answer without fields becomes a
    /// list, or nothing.
    static QByteArray withWrongType(ProtocolVersion version, const QByteArray &action, const QByteArray &payload);
    static QByteArray withoutRequired(ProtocolVersion version, const QByteArray &action, const QByteArray &payload);
};

} // namespace Roamscope
