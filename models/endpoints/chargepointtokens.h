// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/chargeoutlet.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace Roamscope {

/// What a charge point knows of a token without asking.
struct KnownToken
{
    QByteArray status {}; ///< "Accepted", "Blocked" …
    QByteArray group {};
    TimeUs expiry = noTime; ///< station time
};

/// The local authorization list and the authorization cache. Bounded.
class ChargePointTokens
{
public:
    static constexpr int maximumList = 10'000;
    static constexpr int maximumCache = 1'000;

    int listVersion() const { return m_version; }
    int listSize() const { return int(m_list.size()); }
    void setListVersion(int version) { m_version = version; }
    void clearList() { m_list.clear(); }
    bool putInList(const QByteArray &id, const KnownToken &token); ///< false when it is full
    void removeFromList(const QByteArray &id);

    void remember(const QByteArray &id, const KnownToken &token);
    void forget(const QByteArray &id);
    void clearCache() { m_cache.clear(); }

    std::optional<KnownToken> inList(const QByteArray &id, TimeUs now) const;
    std::optional<KnownToken> inCache(const QByteArray &id, TimeUs now) const;

private:
    static std::optional<KnownToken> find(const QHash<QByteArray, KnownToken> &where, const QByteArray &id, TimeUs now);

    QHash<QByteArray, KnownToken> m_list; // by id in small letters
    QHash<QByteArray, KnownToken> m_cache;
    int m_version = 0;
};

} // namespace Roamscope
