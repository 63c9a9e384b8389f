// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/proxyrulebook.h"

#include <QRandomGenerator>

#include <utility>

namespace Roamscope {

void ProxyRuleBook::setRules(std::vector<ProxyRule> rules)
{
    m_rules = std::move(rules);
    m_hits.assign(m_rules.size(), 0);
    m_counts.clear();
}

const ProxyRule *ProxyRuleBook::take(ProxyDirection direction, QByteArrayView action, ProxyRule::Type type,
                                     const QByteArray &peer)
{
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const ProxyRule &rule = m_rules[i];
        if (!rule.fits(direction, action, type, peer))
            continue;
        std::vector<Count> &counts = m_counts[peer];
        counts.resize(m_rules.size());
        Count &count = counts[i];
        ++count.seen;
        if (count.seen < rule.first || (count.seen - rule.first) % rule.every != 0)
            continue;
        if (rule.times > 0 && count.taken >= rule.times)
            continue;
        if (rule.percentage < 100 && QRandomGenerator::global()->generateDouble() * 100 >= rule.percentage)
            continue;
        ++count.taken;
        ++m_hits[i];
        return &rule;
    }
    return nullptr;
}

} // namespace Roamscope
