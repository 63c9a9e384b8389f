// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/proxyrule.h"

#include "models/endpoints/textmatching.h"

#include <nlohmann/json.hpp>

#include <QLocale>
#include <QStringList>

#include <array>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

constexpr int mostRules = 1000;
constexpr int mostNesting = 64;

struct TypeName
{
    ProxyRule::Type type;
    const char *name;
};
constexpr std::array<TypeName, 6> typeNames {{{ProxyRule::Call, "call"},
                                              {ProxyRule::CallResult, "callresult"},
                                              {ProxyRule::CallError, "callerror"},
                                              {ProxyRule::CallResultError, "callresulterror"},
                                              {ProxyRule::Send, "send"},
                                              {ProxyRule::Other, "other"}}};
constexpr std::array<const char *, 5> effectNames {"alter", "delay", "drop", "duplicate", "inject"};
constexpr std::array<const char *, 3> wayNames {"both", "to-csms", "to-charge-point"};

std::string dumped(const Json &value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Reads members of an object and remembers the first thing that is wrong.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ProxyRule)
public:
    Reader(const Json &object, QString *error)
        : m_object(object)
        , m_error(error)
    {
        if (!object.is_object())
            fail(tr("a rule must be a JSON object"));
    }
    bool ok() const { return m_error->isEmpty(); }
    void fail(const QString &what)
    {
        if (m_error->isEmpty())
            *m_error = what;
    }
    const Json *member(const char *name)
    {
        m_known.append(QLatin1StringView(name));
        if (!m_object.is_object())
            return nullptr;
        const auto found = m_object.find(name);
        return found == m_object.end() ? nullptr : &*found;
    }
    void text(const char *name, QByteArray *to)
    {
        if (const Json *value = member(name)) {
            if (value->is_string())
                *to = QByteArray::fromStdString(value->get_ref<const std::string &>());
            else
                fail(tr("\"%1\" must be a text").arg(QLatin1StringView(name)));
        }
    }
    void flag(const char *name, bool *to)
    {
        if (const Json *value = member(name)) {
            if (value->is_boolean())
                *to = value->get<bool>();
            else
                fail(tr("\"%1\" must be true or false").arg(QLatin1StringView(name)));
        }
    }
    void number(const char *name, int least, int most, int *to)
    {
        if (const Json *value = member(name)) {
            const bool whole = value->is_number_integer();
            const qint64 read = whole ? value->get<qint64>() : 0;
            if (whole && read >= least && read <= most)
                *to = int(read);
            else
                fail(tr("\"%1\" must be a whole number from %2 to %3").arg(QLatin1StringView(name)).arg(least).arg(most));
        }
    }
    template<typename Enum, std::size_t size>
    void choice(const char *name, const std::array<const char *, size> &names, Enum *to)
    {
        QByteArray read;
        text(name, &read);
        if (read.isEmpty())
            return;
        for (std::size_t i = 0; i < size; ++i) {
            if (read == names[i]) {
                *to = Enum(i);
                return;
            }
        }
        fail(tr("\"%1\" does not know %2").arg(QLatin1StringView(name), QString::fromUtf8(read)));
    }
    // Last: members that nobody asked for.
    void finish()
    {
        if (!m_object.is_object())
            return;
        for (const auto &[name, value] : m_object.items()) {
            if (!m_known.contains(QString::fromStdString(name)))
                fail(tr("unknown member \"%1\"").arg(QString::fromStdString(name)));
        }
    }

private:
    const Json &m_object;
    QString *m_error;
    QStringList m_known;
};

void readTypes(Reader &reader, quint8 *types)
{
    const Json *list = reader.member("types");
    if (!list)
        return;
    *types = 0;
    for (const Json &entry : list->is_array() ? *list : Json::array({*list})) {
        bool known = false;
        for (const TypeName &name : typeNames) {
            if (entry.is_string() && entry.get_ref<const std::string &>() == name.name) {
                *types |= quint8(name.type);
                known = true;
            }
        }
        if (!known)
            reader.fail(ProxyRule::tr("\"types\" does not know %1").arg(QString::fromStdString(dumped(entry))));
    }
    if (*types == 0)
        reader.fail(ProxyRule::tr("\"types\" names none"));
}

void readEdits(Reader &reader, QString *error, std::vector<ProxyEdit> *edits)
{
    const Json *list = reader.member("edits");
    if (!list)
        return;
    if (!list->is_array()) {
        reader.fail(ProxyRule::tr("\"edits\" must be a list"));
        return;
    }
    for (const Json &entry : *list) {
        Reader fields(entry, error);
        ProxyEdit edit;
        constexpr std::array<const char *, 2> operations {"set", "remove"};
        fields.choice("op", operations, &edit.operation);
        fields.text("pointer", &edit.pointer);
        if (const Json *value = fields.member("value"))
            edit.value = QByteArray::fromStdString(dumped(*value));
        fields.finish();
        if (edit.operation == ProxyEdit::Operation::Set && edit.value.isEmpty())
            fields.fail(ProxyRule::tr("an edit that sets needs a \"value\""));
        if (!edit.pointer.isEmpty() && !edit.pointer.startsWith('/'))
            fields.fail(ProxyRule::tr("the pointer %1 must begin with /").arg(QString::fromUtf8(edit.pointer)));
        if (!fields.ok())
            return;
        edits->push_back(std::move(edit));
    }
}

} // namespace

ProxyRule::Type ProxyRule::typeOf(FrameKind kind)
{
    switch (kind) {
    case FrameKind::Call:
        return Call;
    case FrameKind::CallResult:
        return CallResult;
    case FrameKind::CallError:
        return CallError;
    case FrameKind::CallResultError:
        return CallResultError;
    case FrameKind::Send:
        return Send;
    default:
        return Other;
    }
}

bool ProxyRule::fits(ProxyDirection direction, QByteArrayView messageAction, Type type, QByteArrayView peer) const
{
    if (!enabled || !(types & quint8(type)))
        return false;
    if (way != Way::Both && (way == Way::ToCsms) != (direction == ProxyDirection::ToCsms))
        return false;
    return (action.isEmpty() || globMatches(action, messageAction)) && (chargePoint.isEmpty() || globMatches(chargePoint, peer));
}

Json ProxyRule::toJson() const
{
    Json match = Json::object();
    if (way != Way::Both)
        match["direction"] = wayNames[std::size_t(way)];
    if (!action.isEmpty())
        match["action"] = action.toStdString();
    if (types != AllTypes) {
        Json list = Json::array();
        for (const TypeName &type : typeNames) {
            if (types & quint8(type.type))
                list.push_back(type.name);
        }
        match["types"] = std::move(list);
    }
    if (!chargePoint.isEmpty())
        match["chargePoint"] = chargePoint.toStdString();
    if (first != 1)
        match["first"] = first;
    if (every != 1)
        match["every"] = every;
    if (times != 0)
        match["times"] = times;
    if (percentage < 100)
        match["percentage"] = percentage;

    Json doing = Json::object();
    doing["effect"] = effectNames[std::size_t(effect)];
    if (!edits.empty()) {
        Json list = Json::array();
        for (const ProxyEdit &edit : edits) {
            Json entry = {{"op", edit.operation == ProxyEdit::Operation::Set ? "set" : "remove"},
                          {"pointer", edit.pointer.toStdString()}};
            if (edit.operation == ProxyEdit::Operation::Set)
                entry["value"] = Json::parse(edit.value.toStdString(), nullptr, false);
            list.push_back(std::move(entry));
        }
        doing["edits"] = std::move(list);
    }
    if (!text.isEmpty())
        doing["text"] = text.toStdString();
    if (delay != 0)
        doing["delayMs"] = delay;
    if (overtake)
        doing["overtake"] = true;
    if (back)
        doing["back"] = true;

    Json json = Json::object();
    json["name"] = name.toStdString();
    if (!enabled)
        json["enabled"] = false;
    json["match"] = std::move(match);
    json["do"] = std::move(doing);
    return json;
}

bool ProxyRule::fromJson(const Json &json, ProxyRule *rule, QString *error)
{
    error->clear();
    ProxyRule read;
    Reader top(json, error);
    QByteArray title;
    top.text("name", &title);
    read.name = QString::fromUtf8(title);
    top.flag("enabled", &read.enabled);
    const Json none = Json::object();
    const Json *match = top.member("match");
    const Json *doing = top.member("do");
    top.finish();

    Reader which(match ? *match : none, error);
    which.choice("direction", wayNames, &read.way);
    which.text("action", &read.action);
    readTypes(which, &read.types);
    which.text("chargePoint", &read.chargePoint);
    which.number("first", 1, 1'000'000'000, &read.first);
    which.number("every", 1, 1'000'000'000, &read.every);
    which.number("times", 0, 1'000'000'000, &read.times);
    if (const Json *value = which.member("percentage")) {
        if (value->is_number() && value->get<double>() >= 0 && value->get<double>() <= 100)
            read.percentage = value->get<double>();
        else
            which.fail(tr("\"percentage\" must be a number from 0 to 100"));
    }
    which.finish();

    Reader what(doing ? *doing : none, error);
    if (!doing)
        what.fail(tr("\"do\" is missing"));
    what.choice("effect", effectNames, &read.effect);
    readEdits(what, error, &read.edits);
    what.text("text", &read.text);
    what.number("delayMs", 0, 86'400'000, &read.delay);
    what.flag("overtake", &read.overtake);
    what.flag("back", &read.back);
    what.finish();
    if (read.effect == Effect::Alter && read.edits.empty() && read.text.isEmpty())
        what.fail(tr("a rule that alters needs \"edits\" or a \"text\""));
    if (read.effect == Effect::Inject && read.text.isEmpty())
        what.fail(tr("a rule that injects needs a \"text\""));
    if (!error->isEmpty())
        return false;
    *rule = std::move(read);
    return true;
}

QByteArray ProxyRule::write(const std::vector<ProxyRule> &rules)
{
    Json list = Json::array();
    for (const ProxyRule &rule : rules)
        list.push_back(rule.toJson());
    const Json json = {{"format", "roamscope-proxy-rules"}, {"version", 1}, {"rules", std::move(list)}};
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

bool ProxyRule::read(const QByteArray &text, std::vector<ProxyRule> *rules, QString *error)
{
    // Nesting is bounded while reading: the parser would go as deep as a file wants.
    bool tooDeep = false;
    const Json json = Json::parse(
        text.toStdString(),
        [&](int depth, Json::parse_event_t, Json &) {
            tooDeep = tooDeep || depth > mostNesting;
            return !tooDeep;
        },
        false);
    if (json.is_discarded() || tooDeep || !json.is_object() || json.value("format", Json()) != "roamscope-proxy-rules") {
        *error = tr("This is no list of proxy rules: expected a JSON object with \"format\": \"roamscope-proxy-rules\".");
        return false;
    }
    const auto list = json.find("rules");
    if (list == json.end() || !list->is_array() || list->size() > mostRules) {
        *error = tr("\"rules\" must be a list of at most %1 rules.").arg(QLocale().toString(mostRules));
        return false;
    }
    std::vector<ProxyRule> found;
    for (const Json &entry : *list) {
        ProxyRule rule;
        QString problem;
        if (!fromJson(entry, &rule, &problem)) {
            //: %1 = number of the rule, %2 = what is wrong with it
            *error = tr("Rule %1: %2.").arg(QLocale().toString(qulonglong(found.size() + 1)), problem);
            return false;
        }
        found.push_back(std::move(rule));
    }
    *rules = std::move(found);
    return true;
}

QString ProxyRule::description() const
{
    const QString what = action.isEmpty() ? tr("any message") : QString::fromUtf8(action);
    switch (effect) {
    case Effect::Alter:
        return text.isEmpty() ? tr("Changes %n field(s) of %1", nullptr, int(edits.size())).arg(what) : tr("Replaces %1").arg(what);
    case Effect::Delay:
        return tr("Delays %1 by %2 ms").arg(what, QLocale().toString(delay));
    case Effect::Drop:
        return tr("Drops %1").arg(what);
    case Effect::Duplicate:
        return tr("Sends %1 twice").arg(what);
    case Effect::Inject:
        return tr("Adds a message behind %1").arg(what);
    }
    return {};
}

} // namespace Roamscope
