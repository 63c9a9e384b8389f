// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <simdjson.h>

#include <cstring>
#include <string_view>

namespace Roamscope {

/// What a member of a record means.
enum class RecordKey : quint8 {
    None,
    Record,
    Timestamp,
    Version,
    Transport,
    Peer,
    Direction,
    MessageType,
    MessageId,
    Action,
    Payload,
    Raw,
    Error,
    Meta,
    From,
    To,
    CorrelationId,
    Kind,
    Method,
    Url,
    Status,
    Headers,
    Body,
    BodyJson,
    Lane,
    Source,
    Severity,
    Text,
    Data,
    Message,
};

RecordKey recordKey(std::string_view name);

/// The key as it stands: none of the names that we know needs an escape.
std::string_view rawKey(simdjson::ondemand::field &field);

/// Records of one file nearly always have the same members in the same order: the name that stood at a
/// place in the record before is tried first, all at once.
class KeyPrediction
{
public:
    RecordKey find(simdjson::ondemand::field &field, std::size_t place)
    {
        if (place >= places)
            return recordKey(rawKey(field));
        Guess &guess = m_guesses[place];
        quint64 words[2];
        std::memcpy(words, field.key().raw(), sizeof words); // padding lies behind the record
        if ((((words[0] ^ guess.words[0]) & guess.masks[0]) | ((words[1] ^ guess.words[1]) & guess.masks[1])) == 0)
            return guess.key;
        const std::string_view name = rawKey(field);
        const RecordKey key = recordKey(name);
        if (name.size() < sizeof words) {
            guess = {.words = {words[0], words[1]}, .masks = {}, .key = key};
            std::memset(guess.masks, 0xff, name.size() + 1); // with its closing quote
        }
        return key;
    }

private:
    static constexpr std::size_t places = 24;
    struct Guess
    {
        quint64 words[2] = {0, 0};
        quint64 masks[2] = {~quint64(0), ~quint64(0)}; // matches nothing that JSON can hold
        RecordKey key = RecordKey::None;
    };
    Guess m_guesses[places];
};

} // namespace Roamscope
