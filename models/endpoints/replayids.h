// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <nlohmann/json_fwd.hpp>

#include <functional>

namespace Roamscope {

/// Identifiers that one side makes up and the other repeats: transactionId, remoteStartId, requestId and
/// reservationId of OCPP. Each recorded one gets the live one that takes its place. JSON values are kept as their
/// text, so that 42 and "42" stay apart. Not thread-safe.
class ReplayIds
{
public:
    /// Whether a member of that name is one.
    static bool isIdentifier(const QByteArray &member);

    /// False when the live value already stands for another recorded one: then the other side gave an id twice.
    bool learn(const QByteArray &member, const QByteArray &recorded, const QByteArray &live);
    /// Of all members that both documents have at the same place. False when one of them could not be learned.
    bool learnFrom(const nlohmann::ordered_json &recorded, const nlohmann::ordered_json &live);
    /// Empty while not known.
    QByteArray live(const QByteArray &member, const QByteArray &recorded) const;
    QByteArray recorded(const QByteArray &member, const QByteArray &live) const;
    /// Puts live values in the place of recorded ones, at any depth; `fresh` is asked for those that are not known
    /// (an empty answer: leave it). Returns whether something changed.
    bool rewrite(nlohmann::ordered_json &payload, const std::function<QByteArray(const QByteArray &member, const QByteArray &recorded)> &fresh = {});
    /// How many recorded identifiers have a live one.
    qsizetype count() const { return m_live.size(); }

private:
    QHash<QByteArray, QByteArray> m_live; ///< "transactionId=42" → "17"
    QHash<QByteArray, QByteArray> m_recorded;
};

} // namespace Roamscope
