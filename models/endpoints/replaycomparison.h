// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/endpoints/replayedit.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace Roamscope {

class ReplayIds;
struct CatalogObject;

/// One thing in which a live message says something else than the recorded one.
struct ReplayDifference
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ReplayDifference)
public:
    enum class Kind : quint8 {
        Outcome, ///< an answer, an error or none at all
        ErrorCode,
        HttpStatus,
        OcpiStatus,
        Value,
        Time, ///< further apart than the tolerance, also when each is taken by its own clock
        Missing, ///< only the recorded message has it
        Added, ///< only the live message has it
        Identifier, ///< one that was given before for something else
    };
    Kind kind = Kind::Value;
    QByteArray pointer {}; ///< JSON Pointer in the live payload, of Missing in the recorded one; may be empty
    QByteArray recorded {}; ///< JSON, cut where it is long; empty when there is none
    QByteArray live {};

    /// "value", "missing" …: stable, for `--json`.
    static QLatin1StringView id(Kind kind);
    /// One translated sentence.
    QString message() const;
};

/// Compares messages by what they mean: times relative to when the message was sent and with a tolerance, identifiers
/// by what they stand for, numbers by value, texts without case where the Catalog says so, keyed lists by key and sets
/// by value, null as absent. Not thread-safe where it learns identifiers.
class ReplayComparison
{
public:
    qint64 timeTolerance = 60'000'000; ///< µs
    QList<ReplayPointer> ignored {};
    static constexpr std::size_t mostDifferences = 100; ///< of one message

    struct Side
    {
        const nlohmann::ordered_json &payload;
        TimeUs time; ///< when it was sent
    };
    /// `ids` may be null; it is read only. `object` may be null: then values are compared as they are written.
    std::vector<ReplayDifference> compare(const QByteArray &action, const CatalogObject *object, const Side &recorded, const Side &live,
                                          const ReplayIds *ids) const;
};

} // namespace Roamscope
