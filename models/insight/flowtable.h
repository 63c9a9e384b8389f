// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace Roamscope {

/// Something for each charge point, action and lane: asked for with every frame, so it is a hash; gone through in a
/// stable order.
template<typename Value>
class FlowTable
{
public:
    struct Key
    {
        quint16 peer = 0;
        quint16 action = 0;
        Lane lane = Lane::Unknown;
    };

    Value &at(quint16 peer, quint16 action, Lane lane) { return m_values[packed(peer, action, lane)]; }
    /// Null when there is none.
    const Value *find(quint16 peer, quint16 action, Lane lane) const
    {
        const auto found = m_values.constFind(packed(peer, action, lane));
        return found == m_values.cend() ? nullptr : &*found;
    }
    /// By charge point, action and lane.
    std::vector<std::pair<Key, const Value *>> sorted() const
    {
        std::vector<quint64> keys;
        keys.reserve(std::size_t(m_values.size()));
        for (auto value = m_values.keyBegin(); value != m_values.keyEnd(); ++value)
            keys.push_back(*value);
        std::sort(keys.begin(), keys.end());
        std::vector<std::pair<Key, const Value *>> all;
        all.reserve(keys.size());
        for (const quint64 key : keys)
            all.emplace_back(Key {quint16(key >> 24), quint16(key >> 8), Lane(key & 0xff)}, &*m_values.constFind(key));
        return all;
    }

private:
    static quint64 packed(quint16 peer, quint16 action, Lane lane) { return quint64(peer) << 24 | quint64(action) << 8 | quint64(lane); }
    QHash<quint64, Value> m_values;
};

} // namespace Roamscope
