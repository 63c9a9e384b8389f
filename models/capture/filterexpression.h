// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/filter.h"
#include "models/capture/textsearch.h"

#include <QRegularExpression>

#include <optional>
#include <vector>

namespace Roamscope {

/// What a filter can ask for.
enum class FilterField : quint8 {
    None,
    Time,
    Delta,
    Kind,
    Action,
    Peer,
    Protocol,
    From,
    To,
    Direction,
    MessageId,
    Status,
    Latency,
    Length,
    Method,
    Path,
    HttpStatus,
    OcpiStatus,
    ErrorCode,
    Transaction,
    Connector,
    Evse,
    Token,
    Flags,
    Text,
    Line,
    Row,
    Source,
    EventText,
    EventSource,
    Severity,
    Payload,
};

/// How the values of a field are written.
enum class FilterType : quint8 { Text, Number, Duration, Size, Time, Kind, Lane, Direction, Protocol, Flags, Payload };

enum class FilterOperator : quint8 { Exists, Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, Contains, Matches, In };

/// One value, or one range, on the right of an operator. Numbers, durations, sizes and times are an
/// interval [low, high]: "10:15" means the whole minute, 5 means 5 to 5.
struct FilterValue
{
    QByteArray text; ///< as written, UTF-8
    QByteArray textHigh; ///< end of a range
    double low = 0;
    double high = 0;
    bool isRange = false;
    bool isNumber = false; ///< payload fields: written without quotes
    bool isTimeOfDay = false;
    quint32 mask = 0; ///< kinds, lanes, versions, flags as bits
};

/// A node of a compiled filter.
struct FilterNode
{
    enum class Type : quint8 { And, Or, Not, Test };
    Type type = Type::Test;
    std::vector<FilterNode> children;
    // Test
    FilterField field = FilterField::None;
    FilterOperator op = FilterOperator::Exists;
    std::vector<FilterValue> values;
    std::vector<QByteArray> path; ///< Payload; "*" stands for any item
    std::optional<TextSearch> search; ///< Contains
    std::optional<TextSearch> searchEscaped; ///< the same as it stands inside a JSON string, where that differs
    QRegularExpression expression; ///< Matches

    /// True when rows must be decoded, not only columns looked at.
    bool readsBodies() const;
};

struct Filter::Node
{
    FilterNode tree;
};

/// Flag bits of FilterValue::mask beyond FrameFlag's sixteen.
inline constexpr quint32 unansweredBit = 0x10000;

} // namespace Roamscope
