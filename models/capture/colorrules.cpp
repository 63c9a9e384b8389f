// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/colorrules.h"

#include <QJsonObject>

namespace Roamscope {

ColorRules::ColorRules(QObject *parent)
    : QObject(parent)
{
}

ColorRules::~ColorRules() = default;

QStringList ColorRules::colorNames()
{
    return {QStringLiteral("red"),  QStringLiteral("orange"), QStringLiteral("yellow"), QStringLiteral("green"),
            QStringLiteral("teal"), QStringLiteral("blue"),   QStringLiteral("purple"), QStringLiteral("gray")};
}

void ColorRules::setRules(const QList<ColorRule> &rules)
{
    if (m_rules == rules)
        return;
    m_rules = rules;
    m_filters.clear();
    m_usable.clear();
    for (const ColorRule &rule : rules) {
        FilterError error;
        m_filters.push_back(Filter::compile(rule.filter, &error));
        // An empty filter would paint everything: not what anybody wants of a rule.
        m_usable.push_back(rule.enabled && !error.isError() && !m_filters.back().matchesEverything());
    }
    Q_EMIT changed();
}

int ColorRules::match(const Capture &capture, FrameId frame) const
{
    for (std::size_t i = 0; i < m_filters.size(); ++i) {
        if (m_usable[i] && m_filters[i].matches(capture, frame))
            return int(i);
    }
    return -1;
}

QJsonArray ColorRules::toJson() const
{
    QJsonArray array;
    for (const ColorRule &rule : m_rules) {
        QJsonObject entry {{QStringLiteral("name"), rule.name}, {QStringLiteral("filter"), rule.filter}, {QStringLiteral("color"), rule.color}};
        if (!rule.enabled)
            entry.insert(QStringLiteral("enabled"), false);
        array.append(entry);
    }
    return array;
}

void ColorRules::fromJson(const QJsonArray &document)
{
    QList<ColorRule> rules;
    for (const auto &value : document) {
        const QJsonObject entry = value.toObject();
        ColorRule rule {entry.value(QStringLiteral("name")).toString(), entry.value(QStringLiteral("filter")).toString(),
                        entry.value(QStringLiteral("color")).toString(), entry.value(QStringLiteral("enabled")).toBool(true)};
        if (!colorNames().contains(rule.color))
            rule.color = QStringLiteral("yellow");
        if (!rule.filter.isEmpty() && rules.size() < 100)
            rules.append(rule);
    }
    setRules(rules);
}

} // namespace Roamscope
