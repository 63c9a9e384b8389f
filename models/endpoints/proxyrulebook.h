// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/proxyrule.h"

#include <QHash>

namespace Roamscope {

/// The rules of a proxy with what they have counted. Used in one thread.
class ProxyRuleBook
{
public:
    void setRules(std::vector<ProxyRule> rules);
    bool isEmpty() const { return m_rules.empty(); }
    /// The first rule that takes this message; null when none does.
    const ProxyRule *take(ProxyDirection direction, QByteArrayView action, ProxyRule::Type type, const QByteArray &peer);
    const std::vector<quint64> &hits() const { return m_hits; }

private:
    struct Count
    {
        int seen = 0;
        int taken = 0;
    };
    std::vector<ProxyRule> m_rules;
    std::vector<quint64> m_hits;
    QHash<QByteArray, std::vector<Count>> m_counts; ///< by charge point
};

} // namespace Roamscope
