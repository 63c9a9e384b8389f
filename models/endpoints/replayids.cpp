// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/replayids.h"

#include <QList>

#include <nlohmann/json.hpp>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

QByteArray textOf(const Json &value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

// Bounded by the depth that the documents were read with.
template<typename Visit>
bool walkIds(Json &at, const Visit &visit)
{
    bool changed = false;
    if (at.is_object()) {
        for (auto &[name, value] : at.items()) {
            const QByteArray member = QByteArray::fromRawData(name.data(), qsizetype(name.size()));
            if (value.is_structured())
                changed = walkIds(value, visit) || changed;
            else if (ReplayIds::isIdentifier(member))
                changed = visit(member, value) || changed;
        }
    } else if (at.is_array()) {
        for (Json &item : at) {
            if (item.is_structured())
                changed = walkIds(item, visit) || changed;
        }
    }
    return changed;
}

} // namespace

bool ReplayIds::isIdentifier(const QByteArray &member)
{
    return member == "transactionId" || member == "remoteStartId" || member == "requestId" || member == "reservationId";
}

bool ReplayIds::learn(const QByteArray &member, const QByteArray &recorded, const QByteArray &live)
{
    const QByteArray liveKey = member + '=' + live;
    const QByteArray recordedKey = member + '=' + recorded;
    if (const auto known = m_recorded.constFind(liveKey); known != m_recorded.cend() && *known != recorded)
        return false;
    // A charge that is started anew under the same recorded id goes on with the newest.
    m_live.insert(recordedKey, live);
    m_recorded.insert(liveKey, recorded);
    return true;
}

bool ReplayIds::learnFrom(const Json &recorded, const Json &live)
{
    bool good = true;
    if (recorded.is_object() && live.is_object()) {
        for (const auto &[name, value] : recorded.items()) {
            const auto other = live.find(name);
            if (other == live.end())
                continue;
            const QByteArray member = QByteArray::fromStdString(name);
            if (value.is_structured())
                good = learnFrom(value, *other) && good;
            else if (isIdentifier(member) && !other->is_structured())
                good = learn(member, textOf(value), textOf(*other)) && good;
        }
    } else if (recorded.is_array() && live.is_array()) {
        for (std::size_t i = 0; i < recorded.size() && i < live.size(); ++i) {
            if (recorded[i].is_structured())
                good = learnFrom(recorded[i], live[i]) && good;
        }
    }
    return good;
}

QByteArray ReplayIds::live(const QByteArray &member, const QByteArray &recorded) const
{
    return m_live.value(member + '=' + recorded);
}

QByteArray ReplayIds::recorded(const QByteArray &member, const QByteArray &live) const
{
    return m_recorded.value(member + '=' + live);
}

bool ReplayIds::rewrite(Json &payload, const std::function<QByteArray(const QByteArray &, const QByteArray &)> &fresh)
{
    return walkIds(payload, [&](const QByteArray &member, Json &value) {
        const QByteArray before = textOf(value);
        QByteArray now = live(member, before);
        if (now.isEmpty() && fresh) {
            now = fresh(member, before);
            if (!now.isEmpty())
                learn(member, before, now);
        }
        if (now.isEmpty() || now == before)
            return false;
        value = Json::parse(now.begin(), now.end(), nullptr, false);
        if (value.is_discarded())
            value = now.toStdString();
        return true;
    });
}

} // namespace Roamscope
