// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/protocolversion.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <optional>

namespace Roamscope {

struct OcppMessage;

/// How an endpoint of ours answers a request otherwise than by itself: to see what the peer makes of it.
/// The first rule that matches counts. JSON form in docs/manual.md, "Answer rules".
struct AnswerRule
{
    enum class Act : quint8 {
        Automatic, ///< the usual answer (with `delay`, later)
        Accept, ///< the usual answer with its status set to the accepting value
        Reject, ///< … to the refusing one
        Custom, ///< `payload`
        Error, ///< CALLERROR with `errorCode`
        Ignore, ///< no answer at all
        BrokenJson, ///< the answer's text cut in the middle
        WrongType, ///< a field of the answer with a value of another type
        WrongId, ///< the answer with an id that was never asked
        MissingField, ///< the answer without a required field
        Disconnect, ///< the connection is dropped without an answer
        Count
    };

    QString name {}; ///< for people; may be empty
    bool enabled = true;
    // when
    QByteArray station {}; ///< glob with * and ?, empty = every one
    QByteArray action {}; ///< glob, empty = every one
    ProtocolVersion version = ProtocolVersion::Unknown; ///< Unknown = every one
    int from = 1; ///< the nth request that matches (per station), from 1
    int count = 0; ///< how many from there; 0 = all
    double probability = 1.0;
    QByteArray pointer {}; ///< JSON Pointer below the payload that must be there …
    std::optional<QByteArray> equals {}; ///< … and be this JSON value
    // what
    Act act = Act::Automatic;
    std::chrono::milliseconds delay {0}; ///< before it
    QByteArray payload {}; ///< JSON object for Custom
    QByteArray errorCode {}; ///< for Error; empty = GenericError
    QByteArray errorDescription {};

    bool operator==(const AnswerRule &) const = default;

    /// All but nth and probability, which need memory and dice.
    bool matches(const QByteArray &stationId, ProtocolVersion stationVersion, const OcppMessage &message) const;

    nlohmann::ordered_json toJson() const;
    /// Reads one rule. False with *error (translated, with the member) when it is not one.
    static bool fromJson(const nlohmann::ordered_json &json, AnswerRule *rule, QString *error);

    /// Stable word of files: "accept", "wrong-type" …
    static QLatin1StringView actId(Act act);
    /// Translated, for choosing.
    static QString actName(Act act);
    /// One sentence for lists, translated: "BootNotification of CP*: rejected, the first 2 times".
    QString summary() const;
};

/// Reads `{"rules": [...]}` or a plain list. Nothing with *error set when the text is not that.
std::optional<QList<AnswerRule>> answerRulesFromJson(const QByteArray &text, QString *error);
QByteArray answerRulesToJson(const QList<AnswerRule> &rules);

} // namespace Roamscope
