// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/answeroverride.h"

#include "models/endpoints/textmatching.h"

#include <nlohmann/json.hpp>

#include <QLocale>
#include <QMutexLocker>
#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t mostRules = 200;
constexpr int longestDelay = 600'000; // ms
constexpr const char *formatName = "roamscope-ocpi-rules";

bool same(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isLinkFault(QByteArrayView text)
{
    return text.isEmpty() || text == "http" || text == "host" || text == "loop" || text == "none";
}

std::string text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).toStdString();
}

} // namespace

QString AnswerOverride::description() const
{
    const QLocale locale;
    QStringList parts;
    if (fault.delay > 0)
        parts += AnswerOverrides::tr("after %1 s").arg(locale.toString(fault.delay / 1000.0, 'g', 4));
    if (fault.drop)
        parts += AnswerOverrides::tr("the connection is cut");
    if (fault.httpStatus > 0)
        parts += AnswerOverrides::tr("HTTP %1").arg(fault.httpStatus);
    if (fault.ocpiStatus > 0)
        parts += AnswerOverrides::tr("OCPI %1").arg(fault.ocpiStatus);
    if (fault.truncate > 0)
        parts += AnswerOverrides::tr("the last %1% are missing").arg(fault.truncate);
    if (fault.pageSize > 0)
        parts += AnswerOverrides::tr("pages of %n object(s)", nullptr, fault.pageSize);
    if (fault.staleSeconds > 0)
        parts += AnswerOverrides::tr("nothing newer than %n second(s)", nullptr, fault.staleSeconds);
    if (fault.losePush)
        parts += AnswerOverrides::tr("pushes are accepted and lost");
    if (fault.link == "http")
        parts += AnswerOverrides::tr("next page by the wrong scheme");
    else if (fault.link == "host")
        parts += AnswerOverrides::tr("next page on a host that is not there");
    else if (fault.link == "loop")
        parts += AnswerOverrides::tr("next page is this page again");
    else if (fault.link == "none")
        parts += AnswerOverrides::tr("no link to the next page");
    if (!fault.dropHeaders.isEmpty())
        parts += AnswerOverrides::tr("without %1").arg(QString::fromUtf8(fault.dropHeaders.join(", ")));
    if (parts.isEmpty())
        parts += AnswerOverrides::tr("as it is");

    QString subject = QString::fromUtf8(method);
    if (!module.isEmpty())
        subject = method.isEmpty() ? AnswerOverrides::tr("any request to %1").arg(QString::fromUtf8(module)) : subject + QLatin1Char(' ') + QString::fromUtf8(module);
    else if (method.isEmpty())
        subject = AnswerOverrides::tr("any request");
    if (!path.isEmpty())
        subject += QLatin1Char(' ') + QString::fromUtf8(path);
    if (every > 1)
        subject = AnswerOverrides::tr("%1, one in %2").arg(subject, locale.toString(every));
    if (probability < 1)
        subject = AnswerOverrides::tr("%1, by chance %2%").arg(subject, locale.toString(probability * 100, 'g', 3));
    if (first > 0 && last > 0)
        subject = AnswerOverrides::tr("%1, number %2 to %3").arg(subject, locale.toString(first), locale.toString(last));
    else if (first > 0)
        subject = AnswerOverrides::tr("%1, from number %2 on").arg(subject, locale.toString(first));
    else if (last > 0)
        subject = AnswerOverrides::tr("%1, up to number %2").arg(subject, locale.toString(last));
    return AnswerOverrides::tr("%1: %2", "which requests: what happens").arg(subject, parts.join(QLatin1String(", ")));
}

void AnswerOverrides::setRules(std::vector<AnswerOverride> rules)
{
    if (rules.size() > mostRules)
        rules.resize(mostRules);
    const QMutexLocker locker(&m_mutex);
    std::vector<Entry> entries;
    entries.reserve(rules.size());
    for (AnswerOverride &rule : rules) {
        // A rule that stays as it was goes on counting.
        const auto known = std::ranges::find(m_entries, rule, &Entry::rule);
        if (known != m_entries.end())
            entries.push_back(*known);
        else
            entries.push_back({std::move(rule), 0, 0});
    }
    m_entries = std::move(entries);
}

std::vector<AnswerOverride> AnswerOverrides::rules() const
{
    const QMutexLocker locker(&m_mutex);
    std::vector<AnswerOverride> rules;
    for (const Entry &entry : m_entries)
        rules.push_back(entry.rule);
    return rules;
}

std::optional<AnswerFault> AnswerOverrides::faultFor(const QByteArray &module, const QByteArray &method, const QByteArray &path)
{
    const QMutexLocker locker(&m_mutex);
    for (Entry &entry : m_entries) {
        const AnswerOverride &rule = entry.rule;
        if (!rule.enabled || (!rule.module.isEmpty() && !same(rule.module, module))
            || (!rule.method.isEmpty() && !same(rule.method, method))
            || (!rule.path.isEmpty() && !globMatches(rule.path, path)))
            continue;
        const quint64 number = ++entry.seen;
        if (rule.first > 0 && number < quint64(rule.first))
            continue;
        if (rule.last > 0 && number > quint64(rule.last))
            continue;
        const quint64 base = rule.first > 0 ? quint64(rule.first) : quint64(rule.every);
        if (rule.every > 1 && (number < base || (number - base) % quint64(rule.every) != 0))
            continue;
        if (rule.probability < 1 && QRandomGenerator::global()->generateDouble() >= rule.probability)
            continue;
        ++entry.applied;
        return rule.fault;
    }
    return {};
}

quint64 AnswerOverrides::applied(std::size_t rule) const
{
    const QMutexLocker locker(&m_mutex);
    return rule < m_entries.size() ? m_entries[rule].applied : 0;
}

Json AnswerOverrides::toJson(const std::vector<AnswerOverride> &rules)
{
    Json list = Json::array();
    for (const AnswerOverride &rule : rules) {
        Json json = Json::object();
        const AnswerFault &fault = rule.fault;
        if (!rule.name.isEmpty())
            json["name"] = rule.name.toStdString();
        if (!rule.enabled)
            json["enabled"] = false;
        if (!rule.module.isEmpty())
            json["module"] = text(rule.module);
        if (!rule.method.isEmpty())
            json["method"] = text(rule.method);
        if (!rule.path.isEmpty())
            json["path"] = text(rule.path);
        if (rule.every > 1)
            json["every"] = rule.every;
        if (rule.first > 0)
            json["first"] = rule.first;
        if (rule.last > 0)
            json["last"] = rule.last;
        if (rule.probability < 1)
            json["probability"] = rule.probability;
        if (fault.delay > 0)
            json["delayMs"] = fault.delay;
        if (fault.ocpiStatus > 0)
            json["ocpiStatus"] = fault.ocpiStatus;
        if (!fault.ocpiMessage.isEmpty())
            json["ocpiMessage"] = fault.ocpiMessage.toStdString();
        if (fault.httpStatus > 0)
            json["httpStatus"] = fault.httpStatus;
        if (fault.truncate > 0)
            json["truncatePercent"] = fault.truncate;
        if (fault.pageSize > 0)
            json["pageSize"] = fault.pageSize;
        if (fault.staleSeconds > 0)
            json["staleSeconds"] = fault.staleSeconds;
        if (fault.losePush)
            json["losePush"] = true;
        if (!fault.link.isEmpty())
            json["link"] = text(fault.link);
        if (!fault.dropHeaders.isEmpty()) {
            Json headers = Json::array();
            for (const QByteArray &header : fault.dropHeaders)
                headers.push_back(text(header));
            json["dropHeaders"] = std::move(headers);
        }
        if (fault.drop)
            json["drop"] = true;
        list.push_back(std::move(json));
    }
    Json document = Json::object();
    document["format"] = formatName;
    document["version"] = 1;
    document["rules"] = std::move(list);
    return document;
}

namespace {

/// Reads the members of one rule; remembers the first that is wrong.
class RuleReader
{
public:
    explicit RuleReader(const Json &json)
        : m_json(json)
    {
    }

    QString wrong; ///< name of the member

    void number(const char *name, int least, int most, int *value)
    {
        const auto member = find(name);
        if (member == m_json.end())
            return;
        if (!member->is_number_integer() || member->get<qint64>() < least || member->get<qint64>() > most)
            fail(name);
        else
            *value = member->get<int>();
    }
    void fraction(const char *name, double *value)
    {
        const auto member = find(name);
        if (member == m_json.end())
            return;
        if (!member->is_number() || !(member->get<double>() >= 0) || member->get<double>() > 1)
            fail(name);
        else
            *value = member->get<double>();
    }
    void flag(const char *name, bool *value)
    {
        const auto member = find(name);
        if (member == m_json.end())
            return;
        if (!member->is_boolean())
            fail(name);
        else
            *value = member->get<bool>();
    }
    QByteArray bytes(const char *name)
    {
        const auto member = find(name);
        if (member == m_json.end())
            return {};
        if (!member->is_string() || member->get_ref<const std::string &>().size() > 1000) {
            fail(name);
            return {};
        }
        return QByteArray::fromStdString(member->get<std::string>());
    }
    QList<QByteArray> list(const char *name)
    {
        QList<QByteArray> list;
        const auto member = find(name);
        if (member == m_json.end())
            return list;
        if (!member->is_array() || member->size() > 50) {
            fail(name);
            return list;
        }
        for (const Json &item : *member) {
            if (item.is_string())
                list += QByteArray::fromStdString(item.get<std::string>());
            else
                fail(name);
        }
        return list;
    }
    void fail(const char *name)
    {
        if (wrong.isEmpty())
            wrong = QString::fromLatin1(name);
    }
    /// A member that no rule has: a typing error would otherwise be a rule that does nothing.
    void checkNames()
    {
        for (const auto &item : m_json.items()) {
            if (std::ranges::find(m_known, item.key()) == m_known.end() && wrong.isEmpty())
                wrong = QString::fromStdString(item.key());
        }
    }

private:
    Json::const_iterator find(const char *name)
    {
        m_known.emplace_back(name);
        return m_json.find(name);
    }

    const Json &m_json;
    std::vector<std::string> m_known;
};

} // namespace

std::optional<std::vector<AnswerOverride>> AnswerOverrides::fromJson(const Json &json, QString *error)
{
    const auto fail = [&](const QString &text) {
        if (error)
            *error = text;
        return std::nullopt;
    };
    const Json *list = &json;
    if (json.is_object()) {
        const auto format = json.find("format");
        if (format == json.end() || !format->is_string() || format->get<std::string>() != formatName)
            return fail(tr("These are no answer rules: \"format\" must be \"%1\".").arg(QLatin1String(formatName)));
        const auto rules = json.find("rules");
        if (rules == json.end())
            return fail(tr("The list \"rules\" is missing."));
        list = &*rules;
    }
    if (!list->is_array())
        return fail(tr("The rules must be a list."));
    if (list->size() > mostRules)
        return fail(tr("There are more than %n rule(s); shorten the list.", nullptr, int(mostRules)));
    std::vector<AnswerOverride> result;
    int number = 0;
    for (const Json &item : *list) {
        ++number;
        if (!item.is_object())
            return fail(tr("Rule %1 must be an object.").arg(number));
        AnswerOverride rule;
        AnswerFault &fault = rule.fault;
        RuleReader reader(item);
        rule.name = QString::fromUtf8(reader.bytes("name"));
        reader.flag("enabled", &rule.enabled);
        rule.module = reader.bytes("module");
        rule.method = reader.bytes("method").toUpper();
        rule.path = reader.bytes("path");
        reader.number("every", 1, 1'000'000, &rule.every);
        reader.number("first", 0, 1'000'000'000, &rule.first);
        reader.number("last", 0, 1'000'000'000, &rule.last);
        reader.fraction("probability", &rule.probability);
        reader.number("delayMs", 0, longestDelay, &fault.delay);
        reader.number("ocpiStatus", 0, 9999, &fault.ocpiStatus);
        fault.ocpiMessage = QString::fromUtf8(reader.bytes("ocpiMessage"));
        reader.number("httpStatus", 0, 599, &fault.httpStatus);
        if (fault.httpStatus > 0 && fault.httpStatus < 200)
            reader.fail("httpStatus");
        reader.number("truncatePercent", 0, 100, &fault.truncate);
        reader.number("pageSize", 0, 100'000, &fault.pageSize);
        reader.number("staleSeconds", 0, 1'000'000'000, &fault.staleSeconds);
        reader.flag("losePush", &fault.losePush);
        fault.link = reader.bytes("link");
        if (!isLinkFault(fault.link))
            reader.fail("link");
        fault.dropHeaders = reader.list("dropHeaders");
        reader.flag("drop", &fault.drop);
        reader.checkNames();
        if (!reader.wrong.isEmpty())
            return fail(tr("Rule %1: \"%2\" is unknown or has a value that does not fit.").arg(number).arg(reader.wrong));
        result.push_back(std::move(rule));
    }
    return result;
}

std::optional<std::vector<AnswerOverride>> AnswerOverrides::fromText(const QByteArray &text, QString *error)
{
    const Json json = text.size() > (1 << 20) ? Json(Json::value_t::discarded) : Json::parse(text.begin(), text.end(), nullptr, false);
    if (json.is_discarded()) {
        if (error)
            *error = tr("This is no JSON.");
        return {};
    }
    return fromJson(json, error);
}

} // namespace Roamscope
