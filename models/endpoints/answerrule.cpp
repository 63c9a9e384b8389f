// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/answerrule.h"

#include "models/endpoints/ocppmessage.h"
#include "models/endpoints/textmatching.h"

#include <QCoreApplication>
#include <QLocale>

#include <nlohmann/json.hpp>

#include <array>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;
using Act = AnswerRule::Act;

constexpr int maximumRules = 500;

struct ActWords
{
    Act act;
    const char *id;
    const char *name;
};

constexpr std::array<ActWords, std::size_t(Act::Count)> actWords {{
    {Act::Automatic, "automatic", QT_TRANSLATE_NOOP("Roamscope", "answer as usual")},
    {Act::Accept, "accept", QT_TRANSLATE_NOOP("Roamscope", "accept")},
    {Act::Reject, "reject", QT_TRANSLATE_NOOP("Roamscope", "reject")},
    {Act::Custom, "custom", QT_TRANSLATE_NOOP("Roamscope", "answer with a payload of your own")},
    {Act::Error, "error", QT_TRANSLATE_NOOP("Roamscope", "answer with a CALLERROR")},
    {Act::Ignore, "ignore", QT_TRANSLATE_NOOP("Roamscope", "do not answer")},
    {Act::BrokenJson, "broken-json", QT_TRANSLATE_NOOP("Roamscope", "answer with broken JSON")},
    {Act::WrongType, "wrong-type", QT_TRANSLATE_NOOP("Roamscope", "answer with a field of the wrong type")},
    {Act::WrongId, "wrong-id", QT_TRANSLATE_NOOP("Roamscope", "answer with a wrong message id")},
    {Act::MissingField, "missing-field", QT_TRANSLATE_NOOP("Roamscope", "answer without a required field")},
    {Act::Disconnect, "disconnect", QT_TRANSLATE_NOOP("Roamscope", "drop the connection")},
}};

const ActWords &wordsOf(Act act)
{
    return actWords[std::size_t(act < Act::Count ? act : Act::Automatic)];
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

/// Reads members of one rule and remembers the first that is wrong.
struct MemberReader
{
    const Json &json;
    QString error {};

    const Json *member(const char *name)
    {
        const auto found = json.find(name);
        return found == json.end() ? nullptr : &*found;
    }
    void wrong(const char *name, const QString &expected)
    {
        if (error.isEmpty())
            error = QCoreApplication::translate("Roamscope", "“%1” must be %2").arg(QLatin1StringView(name), expected);
    }
    QByteArray text(const char *name)
    {
        const Json *value = member(name);
        if (!value)
            return {};
        if (!value->is_string()) {
            wrong(name, QCoreApplication::translate("Roamscope", "a text"));
            return {};
        }
        return QByteArray::fromStdString(value->get_ref<const std::string &>());
    }
    double number(const char *name, double standard, double lowest, double highest)
    {
        const Json *value = member(name);
        if (!value)
            return standard;
        const double number = value->is_number() ? value->get<double>() : lowest - 1;
        if (!(number >= lowest && number <= highest)) {
            wrong(name, QCoreApplication::translate("Roamscope", "a number from %1 to %2").arg(QLocale().toString(lowest), QLocale().toString(highest)));
            return standard;
        }
        return number;
    }
    bool boolean(const char *name, bool standard)
    {
        const Json *value = member(name);
        if (!value)
            return standard;
        if (!value->is_boolean()) {
            wrong(name, QCoreApplication::translate("Roamscope", "true or false"));
            return standard;
        }
        return value->get<bool>();
    }
};

QByteArray dump(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Json parsed(const QByteArray &text)
{
    return Json::parse(text.constBegin(), text.constEnd(), nullptr, false);
}

// Deep documents would make the recursive destruction and comparison of the library dangerous.
bool isShallow(QByteArrayView text)
{
    int depth = 0;
    for (const char c : text) {
        if (c == '[' || c == '{') {
            if (++depth > 2 * OcppMessage::maximumDepth)
                return false;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return true;
}

bool pointerHolds(const AnswerRule &rule, const QByteArray &payload)
{
    const Json document = parsed(payload);
    if (document.is_discarded())
        return false;
    try {
        const Json::json_pointer pointer(rule.pointer.toStdString());
        if (!document.contains(pointer))
            return false;
        if (!rule.equals)
            return true;
        const Json wanted = parsed(*rule.equals);
        // A value that is no JSON is meant as a text.
        return wanted.is_discarded() ? document.at(pointer) == Json(rule.equals->toStdString()) : document.at(pointer) == wanted;
    } catch (const Json::exception &) {
        return false;
    }
}

} // namespace

bool AnswerRule::matches(const QByteArray &stationId, ProtocolVersion stationVersion, const OcppMessage &message) const
{
    if (!enabled || (version != ProtocolVersion::Unknown && version != stationVersion))
        return false;
    if ((!station.isEmpty() && !globMatches(station, stationId)) || (!action.isEmpty() && !globMatches(action, message.action)))
        return false;
    return pointer.isEmpty() || pointerHolds(*this, message.payload);
}

Json AnswerRule::toJson() const
{
    Json json = Json::object();
    const auto put = [&json](const char *name, const QByteArray &text) {
        if (!text.isEmpty())
            json[name] = text.toStdString();
    };
    put("name", name.toUtf8());
    if (!enabled)
        json["enabled"] = false;
    put("station", station);
    put("action", action);
    if (version != ProtocolVersion::Unknown)
        json["version"] = std::string(versionNumber(version).data(), std::size_t(versionNumber(version).size()));
    if (from != 1)
        json["from"] = from;
    if (count != 0)
        json["count"] = count;
    if (probability < 1.0)
        json["probability"] = probability;
    if (!pointer.isEmpty()) {
        json["where"]["pointer"] = pointer.toStdString();
        if (equals) {
            const Json value = parsed(*equals);
            json["where"]["equals"] = value.is_discarded() ? Json(equals->toStdString()) : value;
        }
    }
    json["do"] = wordsOf(act).id;
    if (delay.count() > 0)
        json["delayMs"] = delay.count();
    if (act == Act::Custom) {
        const Json value = parsed(payload);
        json["payload"] = value.is_discarded() ? Json::object() : value;
    }
    put("errorCode", errorCode);
    put("errorDescription", errorDescription);
    return json;
}

bool AnswerRule::fromJson(const Json &json, AnswerRule *rule, QString *error)
{
    if (!json.is_object()) {
        *error = QCoreApplication::translate("Roamscope", "a rule must be an object");
        return false;
    }
    MemberReader reader {json};
    AnswerRule read;
    read.name = QString::fromUtf8(reader.text("name"));
    read.enabled = reader.boolean("enabled", true);
    read.station = reader.text("station");
    read.action = reader.text("action");
    if (const QByteArray version = reader.text("version"); !version.isEmpty()) {
        read.version = protocolVersionFromText(version);
        if (!isOcpp(read.version))
            reader.wrong("version", QStringLiteral("1.6, 2.0.1, 2.1"));
    }
    read.from = int(reader.number("from", 1, 1, 1e9));
    read.count = int(reader.number("count", 0, 0, 1e9));
    read.probability = reader.number("probability", 1, 0, 1);
    if (const Json *where = reader.member("where")) {
        const auto pointer = where->is_object() ? where->find("pointer") : where->end();
        if (!where->is_object() || pointer == where->end() || !pointer->is_string() || (*pointer != "" && pointer->get_ref<const std::string &>().front() != '/')) {
            reader.wrong("where", QCoreApplication::translate("Roamscope", "an object with a JSON Pointer such as {\"pointer\": \"/connectorId\", \"equals\": 1}"));
        } else {
            read.pointer = QByteArray::fromStdString(pointer->get_ref<const std::string &>());
            if (const auto equals = where->find("equals"); equals != where->end())
                read.equals = dump(*equals);
        }
    }
    const QByteArray word = reader.text("do");
    const auto found = std::find_if(actWords.begin(), actWords.end(), [&word](const ActWords &words) { return word == words.id; });
    if (found != actWords.end()) {
        read.act = found->act;
    } else if (!word.isEmpty()) {
        QStringList known;
        for (const ActWords &words : actWords)
            known.append(QLatin1StringView(words.id));
        reader.wrong("do", QCoreApplication::translate("Roamscope", "one of %1").arg(known.join(QStringLiteral(", "))));
    }
    read.delay = std::chrono::milliseconds(qint64(reader.number("delayMs", 0, 0, 86'400'000)));
    if (const Json *payload = reader.member("payload")) {
        if (payload->is_object())
            read.payload = dump(*payload);
        else
            reader.wrong("payload", QCoreApplication::translate("Roamscope", "an object"));
    }
    if (read.act == Act::Custom && read.payload.isEmpty())
        reader.wrong("payload", QCoreApplication::translate("Roamscope", "given with “do”: “custom”"));
    read.errorCode = reader.text("errorCode");
    read.errorDescription = reader.text("errorDescription");
    static constexpr std::array known {"name", "enabled", "station", "action", "version", "from", "count", "probability", "where",
                                       "do", "delayMs", "payload", "errorCode", "errorDescription"};
    for (const auto &item : json.items()) {
        if (std::find(known.begin(), known.end(), item.key()) == known.end() && reader.error.isEmpty())
            reader.error = QCoreApplication::translate("Roamscope", "“%1” is not a member of a rule").arg(QString::fromStdString(item.key()));
    }
    if (!reader.error.isEmpty()) {
        *error = reader.error;
        return false;
    }
    *rule = read;
    return true;
}

QLatin1StringView AnswerRule::actId(Act act)
{
    return QLatin1StringView(wordsOf(act).id);
}

QString AnswerRule::actName(Act act)
{
    return translated(wordsOf(act).name);
}

QString AnswerRule::summary() const
{
    QString text = action.isEmpty() ? QCoreApplication::translate("Roamscope", "Every request") : QString::fromUtf8(action);
    if (!station.isEmpty())
        //: %1 = an action such as BootNotification, %2 = a charge point
        text = QCoreApplication::translate("Roamscope", "%1 of %2").arg(text, QString::fromUtf8(station));
    if (version != ProtocolVersion::Unknown)
        text += QStringLiteral(" (%1)").arg(displayName(version));
    if (!pointer.isEmpty())
        text += equals ? QStringLiteral(" [%1 = %2]").arg(QString::fromUtf8(pointer), QString::fromUtf8(*equals)) : QStringLiteral(" [%1]").arg(QString::fromUtf8(pointer));
    QStringList what {act == Act::Error ? QStringLiteral("CALLERROR %1").arg(QString::fromUtf8(errorCode.isEmpty() ? "GenericError" : errorCode)) : actName(act)};
    if (delay.count() > 0)
        what.append(QCoreApplication::translate("Roamscope", "after %1 s").arg(QLocale().toString(double(delay.count()) / 1000.0)));
    if (count > 0 && from > 1)
        what.append(QCoreApplication::translate("Roamscope", "%n time(s)", nullptr, count) + QStringLiteral(", ")
                    + QCoreApplication::translate("Roamscope", "from number %1 on").arg(QLocale().toString(from)));
    else if (count > 0)
        what.append(QCoreApplication::translate("Roamscope", "the first %n time(s)", nullptr, count));
    else if (from > 1)
        what.append(QCoreApplication::translate("Roamscope", "from number %1 on").arg(QLocale().toString(from)));
    if (probability < 1.0)
        what.append(QCoreApplication::translate("Roamscope", "in %1 % of cases").arg(QLocale().toString(probability * 100.0)));
    return text + QStringLiteral(": ") + what.join(QStringLiteral(", "));
}

std::optional<QList<AnswerRule>> answerRulesFromJson(const QByteArray &text, QString *error)
{
    const Json document = text.size() <= 4 * 1024 * 1024 && isShallow(text) ? parsed(text) : Json(Json::value_t::discarded);
    if (document.is_discarded()) {
        *error = QCoreApplication::translate("Roamscope", "is not JSON");
        return {};
    }
    const Json *list = &document;
    if (document.is_object() && document.contains("rules"))
        list = &document["rules"];
    if (!list->is_array()) {
        *error = QCoreApplication::translate("Roamscope", "holds no list of rules");
        return {};
    }
    if (list->size() > std::size_t(maximumRules)) {
        *error = QCoreApplication::translate("Roamscope", "holds more than %n rule(s)", nullptr, maximumRules);
        return {};
    }
    QList<AnswerRule> rules;
    for (const Json &one : *list) {
        AnswerRule rule;
        QString why;
        if (!AnswerRule::fromJson(one, &rule, &why)) {
            *error = QCoreApplication::translate("Roamscope", "rule %1: %2").arg(QLocale().toString(rules.size() + 1), why);
            return {};
        }
        rules.append(rule);
    }
    return rules;
}

QByteArray answerRulesToJson(const QList<AnswerRule> &rules)
{
    Json list = Json::array();
    for (const AnswerRule &rule : rules)
        list.push_back(rule.toJson());
    const Json document {{"rules", list}};
    return QByteArray::fromStdString(document.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

} // namespace Roamscope
