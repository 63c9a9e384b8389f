// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/chargepointtokens.h"

namespace Roamscope {

bool ChargePointTokens::putInList(const QByteArray &id, const KnownToken &token)
{
    const QByteArray key = id.toLower();
    if (!m_list.contains(key) && m_list.size() >= maximumList)
        return false;
    m_list.insert(key, token);
    return true;
}

void ChargePointTokens::removeFromList(const QByteArray &id)
{
    m_list.remove(id.toLower());
}

void ChargePointTokens::remember(const QByteArray &id, const KnownToken &token)
{
    const QByteArray key = id.toLower();
    if (!m_cache.contains(key) && m_cache.size() >= maximumCache)
        m_cache.erase(m_cache.begin());
    m_cache.insert(key, token);
}

void ChargePointTokens::forget(const QByteArray &id)
{
    m_cache.remove(id.toLower());
}

std::optional<KnownToken> ChargePointTokens::find(const QHash<QByteArray, KnownToken> &where, const QByteArray &id, TimeUs now)
{
    const auto found = where.constFind(id.toLower());
    if (found == where.constEnd())
        return std::nullopt;
    KnownToken token = *found;
    if (token.expiry != noTime && token.expiry < now)
        token.status = "Expired";
    return token;
}

std::optional<KnownToken> ChargePointTokens::inList(const QByteArray &id, TimeUs now) const
{
    return find(m_list, id, now);
}

std::optional<KnownToken> ChargePointTokens::inCache(const QByteArray &id, TimeUs now) const
{
    return find(m_cache, id, now);
}

} // namespace Roamscope
