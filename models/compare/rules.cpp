// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/rules.h"

#include "models/compare/normalvalue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace Roamscope {

namespace {

using Kind = RuleTolerance::Kind;
constexpr std::array<std::pair<Kind, const char *>, 6> toleranceNames {{
    {Kind::Number, "number"},
    {Kind::Percent, "percent"},
    {Kind::Money, "money"},
    {Kind::Distance, "distance"},
    {Kind::Time, "time"},
    {Kind::Decimals, "decimals"},
}};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// A JSON value as the text of a number; empty when it is none.
QString numberText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    const QByteArray text = value.toString().trimmed().toUtf8();
    return WrittenNumber::read({text.constData(), std::size_t(text.size())}).valid ? QString::fromUtf8(text) : QString();
}

} // namespace

QString ComparisonRule::description() const
{
    QStringList parts;
    if (ignore)
        parts.append(RuleSet::tr("is ignored"));
    if (anyCase)
        parts.append(RuleSet::tr("upper and lower case do not matter"));
    if (trim)
        parts.append(RuleSet::tr("blanks at the ends do not matter"));
    if (anyOrder)
        parts.append(RuleSet::tr("the order does not matter"));
    switch (tolerance.kind) {
    case Kind::None:
        break;
    case Kind::Number:
    case Kind::Money:
        parts.append(RuleSet::tr("may differ by %1").arg(tolerance.text));
        break;
    case Kind::Percent:
        parts.append(RuleSet::tr("may differ by %1 %").arg(tolerance.text));
        break;
    case Kind::Distance:
        parts.append(RuleSet::tr("may lie %1 m apart").arg(tolerance.text));
        break;
    case Kind::Time:
        parts.append(RuleSet::tr("may differ by %1 s").arg(tolerance.text));
        break;
    case Kind::Decimals:
        parts.append(RuleSet::tr("only %1 decimals count").arg(tolerance.text));
        break;
    }
    QString where = field.isEmpty() ? RuleSet::tr("Every field") : field;
    if (module)
        where = displayName(*module) + QStringLiteral(", ") + where;
    if (!key.isEmpty())
        where += QStringLiteral(" (") + key + QLatin1Char(')');
    //: %1 = a field, %2 = what does not matter in it
    return RuleSet::tr("%1: %2").arg(where, parts.join(QStringLiteral(", ")));
}

bool RuleSet::fromJson(const QByteArray &json, RuleSet *rules, QString *error)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (document.isNull()) {
        *error = tr("it is no JSON (%1 at byte %2)").arg(fault.errorString()).arg(fault.offset);
        return false;
    }
    if (document.isArray())
        return fromJson(QJsonObject {{key("rules"), document.array()}}, rules, error);
    return fromJson(document.object(), rules, error);
}

bool RuleSet::fromJson(const QJsonObject &object, RuleSet *rules, QString *error)
{
    const QJsonValue format = object.value(key("format"));
    if (!format.isUndefined() && format.toString() != QLatin1StringView("roamscope-rules")) {
        *error = tr("it is another kind of document: %1").arg(format.toString());
        return false;
    }
    const QJsonValue list = object.value(key("rules"));
    if (!list.isUndefined() && !list.isArray()) {
        *error = tr("“rules” must be a list");
        return false;
    }
    RuleSet read;
    int number = 0;
    for (const QJsonValue &value : list.toArray()) {
        ++number;
        const auto fail = [&](const QString &what) {
            *error = tr("rule %1: %2").arg(number).arg(what);
            return false;
        };
        if (!value.isObject())
            return fail(tr("an object must stand here"));
        const QJsonObject item = value.toObject();
        ComparisonRule rule;
        rule.id = item.value(key("id")).toString();
        rule.field = item.value(key("field")).toString();
        rule.key = item.value(key("key")).toString();
        rule.ignore = item.value(key("ignore")).toBool();
        rule.anyCase = item.value(key("case")).toString() == QLatin1StringView("any") || item.value(key("case")).toBool();
        rule.trim = item.value(key("trim")).toBool();
        rule.anyOrder = item.value(key("order")).toString() == QLatin1StringView("any") || item.value(key("order")).toBool();
        rule.reason = item.value(key("reason")).toString();
        rule.enabled = item.value(key("enabled")).toBool(true);
        if (const QString module = item.value(key("module")).toString(); !module.isEmpty()) {
            rule.module = moduleFromId(module);
            if (!rule.module)
                return fail(tr("“%1” is no module; write locations, tokens, tariffs, sessions or cdrs").arg(module));
        }
        if (item.contains(key("tolerance"))) {
            const QJsonObject tolerance = item.value(key("tolerance")).toObject();
            for (const auto &[kind, name] : toleranceNames) {
                if (!tolerance.contains(key(name)))
                    continue;
                rule.tolerance.kind = kind;
                rule.tolerance.text = numberText(tolerance.value(key(name)));
                if (rule.tolerance.text.isEmpty() || rule.tolerance.text.startsWith(QLatin1Char('-')))
                    return fail(tr("the tolerance must be a number from 0"));
                rule.tolerance.amount = rule.tolerance.text.toDouble();
                if (kind == Kind::Decimals && (rule.tolerance.amount > 30 || rule.tolerance.amount != int(rule.tolerance.amount)))
                    return fail(tr("decimals must be a whole number from 0 to 30"));
            }
            if (rule.tolerance.kind == Kind::None)
                return fail(tr("the tolerance must be one of number, percent, money, distance, time and decimals, such as {\"number\": 100}"));
        }
        if (!rule.ignore && !rule.anyCase && !rule.trim && !rule.anyOrder && rule.tolerance.kind == Kind::None)
            return fail(tr("it says nothing; give ignore, case, trim, order or tolerance"));
        if (rule.field.isEmpty() && rule.key.isEmpty() && !rule.module)
            return fail(tr("it names no field; write one such as Connector.max_electric_power"));
        read.add(std::move(rule));
    }
    read.m_other = object;
    read.m_other.remove(key("rules"));
    *rules = std::move(read);
    return true;
}

bool RuleSet::load(const QString &path, RuleSet *rules, QString *error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = tr("%1: it cannot be opened: %2").arg(path, file.errorString());
        return false;
    }
    // A rule file that a person writes has a few kilobytes.
    const QByteArray json = file.read(16 << 20);
    QString what;
    if (fromJson(json, rules, &what))
        return true;
    *error = tr("%1: %2").arg(path, what);
    return false;
}

QJsonObject RuleSet::toJson() const
{
    QJsonObject object = m_other;
    object.insert(key("format"), key("roamscope-rules"));
    object.insert(key("version"), 1);
    QJsonArray list;
    for (const ComparisonRule &rule : m_rules) {
        QJsonObject item;
        item.insert(key("id"), rule.id);
        if (!rule.field.isEmpty())
            item.insert(key("field"), rule.field);
        if (rule.module)
            item.insert(key("module"), QString(moduleId(*rule.module)));
        if (!rule.key.isEmpty())
            item.insert(key("key"), rule.key);
        if (rule.ignore)
            item.insert(key("ignore"), true);
        if (rule.anyCase)
            item.insert(key("case"), key("any"));
        if (rule.trim)
            item.insert(key("trim"), true);
        if (rule.anyOrder)
            item.insert(key("order"), key("any"));
        for (const auto &[kind, name] : toleranceNames) {
            if (rule.tolerance.kind == kind)
                item.insert(key("tolerance"), QJsonObject {{key(name), rule.tolerance.text}});
        }
        if (!rule.reason.isEmpty())
            item.insert(key("reason"), rule.reason);
        if (!rule.enabled)
            item.insert(key("enabled"), false);
        list.append(item);
    }
    object.insert(key("rules"), list);
    return object;
}

void RuleSet::add(ComparisonRule rule)
{
    const auto find = [this](const QString &id) { return std::find_if(m_rules.begin(), m_rules.end(), [&](const ComparisonRule &other) { return other.id == id; }); };
    if (rule.id.isEmpty()) {
        int number = int(m_rules.size()) + 1;
        while (find(QStringLiteral("rule-%1").arg(number)) != m_rules.end())
            ++number;
        rule.id = QStringLiteral("rule-%1").arg(number);
    }
    if (const auto existing = find(rule.id); existing != m_rules.end())
        *existing = std::move(rule);
    else
        m_rules.push_back(std::move(rule));
}

bool RuleSet::remove(const QString &id)
{
    return std::erase_if(m_rules, [&](const ComparisonRule &rule) { return rule.id == id; }) > 0;
}

} // namespace Roamscope
