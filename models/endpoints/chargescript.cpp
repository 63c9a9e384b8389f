// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/chargescript.h"

#include "models/catalog/catalog.h"
#include "models/endpoints/chargepointjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Roamscope {

using namespace ChargePointJson;

namespace {

using Kind = ChargeStep::Kind;

struct StepWord
{
    const char *word;
    Kind kind;
};

constexpr StepWord stepWords[] = {
    {"connect", Kind::Connect}, {"disconnect", Kind::Disconnect}, {"offline", Kind::Offline}, {"online", Kind::Online},
    {"plug", Kind::Plug}, {"unplug", Kind::Unplug}, {"authorize", Kind::Authorize}, {"start", Kind::Start}, {"stop", Kind::Stop},
    {"suspend", Kind::Suspend}, {"resume", Kind::Resume}, {"wait", Kind::Wait}, {"charge", Kind::ChargeUntil}, {"fault", Kind::Fault},
    {"clear-fault", Kind::ClearFault}, {"emergency-stop", Kind::EmergencyStop}, {"reboot", Kind::Reboot}, {"clock", Kind::Clock},
    {"misbehave", Kind::Misbehave}, {"send", Kind::Send}, {"expect", Kind::Expect}, {"repeat", Kind::Repeat},
};

const char *wordOf(Kind kind)
{
    for (const StepWord &one : stepWords) {
        if (one.kind == kind)
            return one.word;
    }
    return "";
}

// Lines on which the elements of "steps" lists begin, in the order of the file. The text is valid JSON.
std::vector<qint64> stepLines(QByteArrayView text)
{
    std::vector<qint64> lines;
    std::vector<bool> lists; // open containers: is it a list of steps?
    QByteArray lastString;
    bool key = false; // a string and a colon came before
    bool atElement = false;
    qint64 line = 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n')
            ++line;
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t')
            continue;
        if (atElement && c != ']') {
            lines.push_back(line);
            atElement = false;
        }
        if (c == '"') {
            const qsizetype begin = ++i;
            while (i < text.size() && text[i] != '"')
                i += text[i] == '\\' ? 2 : 1;
            lastString = text.sliced(begin, std::min(i, text.size()) - begin).toByteArray();
            key = false;
        } else if (c == ':') {
            key = true;
        } else if (c == '[' || c == '{') {
            lists.push_back(c == '[' && key && lastString == "steps");
            atElement = lists.back();
            key = false;
        } else if (c == ']' || c == '}') {
            atElement = false;
            if (!lists.empty())
                lists.pop_back();
        } else if (c == ',') {
            atElement = !lists.empty() && lists.back();
            key = false;
        }
    }
    return lines;
}

// A number with a unit: "30 s", "5 kWh"; a bare number is in the first unit.
struct Unit
{
    const char *name;
    double factor;
};
constexpr Unit timeUnits[] = {{"s", 1}, {"ms", 0.001}, {"min", 60}, {"h", 3600}, {"d", 86'400}};
constexpr Unit energyUnits[] = {{"Wh", 1}, {"kWh", 1000}};

template<std::size_t N>
std::optional<double> quantity(const Json &json, const Unit (&units)[N])
{
    if (json.is_number())
        return json.get<double>();
    if (!json.is_string())
        return std::nullopt;
    const QByteArray text = QByteArray::fromStdString(json.get<std::string>()).simplified();
    qsizetype end = 0;
    while (end < text.size() && (isdigit(uchar(text[end])) || text[end] == '.' || text[end] == '-'))
        ++end;
    bool good = false;
    const double value = text.left(end).toDouble(&good);
    const QByteArray unit = text.mid(end).trimmed();
    for (const Unit &one : units) {
        if (good && unit == one.name)
            return value * one.factor;
    }
    return std::nullopt;
}

class Parser
{
public:
    Parser(ChargeScript *script, std::vector<qint64> lines)
        : m_script(script)
        , m_lines(std::move(lines))
    {
    }

    bool steps(const Json &json, const QString &path, int depth, QList<ChargeStep> *steps)
    {
        if (!json.is_array() || json.empty())
            return fail(0, QCoreApplication::translate("Roamscope", "%1 must be a list of steps").arg(path),
                        QCoreApplication::translate("Roamscope", "give at least one step, such as \"connect\""));
        if (depth > ChargeScript::maximumDepth)
            return fail(0, QCoreApplication::translate("Roamscope", "%1 is nested too deep").arg(path), QString());
        for (std::size_t i = 0; i < json.size(); ++i) {
            ChargeStep step;
            step.index = m_count;
            step.depth = depth;
            step.line = std::size_t(m_count) < m_lines.size() ? m_lines[std::size_t(m_count)] : 0;
            step.path = path + QStringLiteral("[%1]").arg(i);
            if (++m_count > ChargeScript::maximumSteps)
                return fail(step.line, QCoreApplication::translate("Roamscope", "the script has more than %1 steps").arg(ChargeScript::maximumSteps), QString());
            if (!this->step(json[i], &step))
                return false;
            steps->append(step);
        }
        return true;
    }

    bool fail(qint64 line, const QString &what, const QString &advice)
    {
        if (error.what.isEmpty())
            error = {line, what, advice};
        return false;
    }
    ChargeScript::Error error;

private:
    bool wrong(const ChargeStep &step, const QString &what, const QString &advice = {})
    {
        return fail(step.line, QStringLiteral("%1 (%2): %3").arg(step.path, QLatin1StringView(wordOf(step.kind)), what), advice);
    }

    bool step(const Json &json, ChargeStep *step)
    {
        QByteArray word;
        Json options = Json::object();
        if (json.is_string()) {
            word = QByteArray::fromStdString(json.get<std::string>());
        } else if (json.is_object() && json.size() == 1) {
            word = QByteArray::fromStdString(json.begin().key());
            options = *json.begin();
        } else {
            return fail(step->line, QCoreApplication::translate("Roamscope", "%1 is no step").arg(step->path),
                        QCoreApplication::translate("Roamscope", "write a word such as \"unplug\" or an object with one member such as {\"wait\": \"30 s\"}"));
        }
        const auto found = std::find_if(std::begin(stepWords), std::end(stepWords), [&](const StepWord &one) { return word == one.word; });
        if (found == std::end(stepWords)) {
            QStringList words;
            for (const StepWord &one : stepWords)
                words.append(QLatin1StringView(one.word));
            return fail(step->line, QCoreApplication::translate("Roamscope", "%1: there is no step \"%2\"").arg(step->path, QString::fromUtf8(word)),
                        QCoreApplication::translate("Roamscope", "use one of %1").arg(words.join(QStringLiteral(", "))));
        }
        step->kind = found->kind;
        step->text = {};
        return read(options, step);
    }

    // The members that a step may have besides "evse" and "connector".
    bool members(const Json &options, const ChargeStep &step, std::initializer_list<const char *> allowed)
    {
        for (auto entry = options.begin(); options.is_object() && entry != options.end(); ++entry) {
            const std::string &name = entry.key();
            if (name != "evse" && name != "connector" && std::none_of(allowed.begin(), allowed.end(), [&](const char *one) { return name == one; }))
                return wrong(step, QCoreApplication::translate("Roamscope", "\"%1\" is not known here").arg(QString::fromStdString(name)),
                             QCoreApplication::translate("Roamscope", "see docs/charge-script.md for what the step takes"));
        }
        return true;
    }

    bool within(const Json &options, ChargeStep *step, double usual)
    {
        step->seconds = usual;
        const Json *value = member(options, "within");
        if (!value)
            return true;
        const std::optional<double> seconds = quantity(*value, timeUnits);
        if (!seconds || *seconds <= 0 || *seconds > 30.0 * 86'400)
            return wrong(*step, QCoreApplication::translate("Roamscope", "\"within\" is no time"), QCoreApplication::translate("Roamscope", "write seconds, or a text such as \"30 s\" or \"5 min\""));
        step->seconds = *seconds;
        return true;
    }

    bool read(const Json &given, ChargeStep *step)
    {
        Json options = given;
        // A bare value stands for the member that matters most.
        static constexpr struct { Kind kind; const char *member; } shorts[] = {
            {Kind::Plug, "evse"}, {Kind::Unplug, "evse"}, {Kind::Stop, "evse"}, {Kind::ClearFault, "evse"}, {Kind::Authorize, "token"}, {Kind::Start, "token"},
            {Kind::Fault, "code"}, {Kind::Suspend, "by"}, {Kind::Resume, "by"}, {Kind::Wait, "for"}, {Kind::Expect, "message"}, {Kind::Misbehave, "faults"},
        };
        if (!options.is_object()) {
            const auto found = std::find_if(std::begin(shorts), std::end(shorts), [&](const auto &one) { return one.kind == step->kind; });
            if (found == std::end(shorts))
                return wrong(*step, QCoreApplication::translate("Roamscope", "its options must be an object"));
            options = Json::object();
            options[found->member] = given;
        }
        for (const char *name : {"evse", "connector"}) {
            const Json *value = member(options, name);
            if (!value)
                continue;
            if (!value->is_number_integer() || value->get<qint64>() < 1 || value->get<qint64>() > 100)
                return wrong(*step, QCoreApplication::translate("Roamscope", "\"%1\" must be a whole number from 1 on").arg(QLatin1StringView(name)));
            (QByteArrayView(name) == "evse" ? step->evse : step->connector) = value->get<int>();
        }
        QString why;
        switch (step->kind) {
        case Kind::Connect:
        case Kind::Online:
        case Kind::Reboot:
            return members(options, *step, {"within"}) && within(options, step, 60);
        case Kind::Disconnect:
        case Kind::Offline:
        case Kind::Unplug:
        case Kind::ClearFault:
        case Kind::EmergencyStop:
            return members(options, *step, {});
        case Kind::Plug:
            if (const Json *vehicle = member(options, "vehicle")) {
                step->vehicle = m_script->station.vehicle;
                if (!readVehicle(*vehicle, &*step->vehicle, &why))
                    return wrong(*step, QStringLiteral("vehicle: ") + why);
            }
            return members(options, *step, {"vehicle"});
        case Kind::Authorize:
        case Kind::Start:
            step->text = text(options, "token");
            step->tokenType = text(options, "type");
            if (member(options, "token") && (step->text.isEmpty() || step->text.size() > 255))
                return wrong(*step, QCoreApplication::translate("Roamscope", "\"token\" must be a text"));
            return members(options, *step, {"token", "type"});
        case Kind::Stop:
            step->text = text(options, "reason", "Local");
            if (!QByteArrayList {"Local", "Other", "PowerLoss", "EmergencyStop", "EnergyLimitReached", "DeAuthorized"}.contains(step->text))
                return wrong(*step, QCoreApplication::translate("Roamscope", "\"%1\" is no reason that can be given here").arg(QString::fromUtf8(step->text)),
                             QCoreApplication::translate("Roamscope", "use Local, Other, PowerLoss, EmergencyStop, EnergyLimitReached or DeAuthorized"));
            return members(options, *step, {"reason"});
        case Kind::Suspend:
        case Kind::Resume:
            step->text = text(options, "by", "ev");
            if (step->text != "ev" && step->text != "evse")
                return wrong(*step, QCoreApplication::translate("Roamscope", "\"by\" must be \"ev\" or \"evse\""));
            return members(options, *step, {"by"});
        case Kind::Wait:
            return readWait(options, step);
        case Kind::ChargeUntil:
            return readCharge(options, step);
        case Kind::Fault: {
            step->text = text(options, "code", "OtherError");
            step->payload = text(options, "info");
            const CatalogEnum *codes = Catalog::instance().enumeration(ProtocolVersion::Ocpp16, "ChargePointErrorCode");
            if (step->text == "NoError" || !codes->value(std::string_view(step->text.constData(), std::size_t(step->text.size()))))
                return wrong(*step, QCoreApplication::translate("Roamscope", "\"%1\" is no error code of OCPP 1.6").arg(QString::fromUtf8(step->text)),
                             QCoreApplication::translate("Roamscope", "use one such as GroundFailure; clear-fault ends it"));
            return members(options, *step, {"code", "info"});
        }
        case Kind::Clock:
            step->clockOffset = secondsOf(options, "offset");
            step->clockJump = secondsOf(options, "jump");
            step->clockDrift = number(options, "drift");
            if (member(options, "follow"))
                step->followClock = flag(options, "follow");
            if (!step->clockOffset && !step->clockJump && !step->clockDrift && !step->followClock)
                return wrong(*step, QCoreApplication::translate("Roamscope", "it says nothing"),
                             QCoreApplication::translate("Roamscope", "give \"offset\", \"jump\", \"drift\" (seconds a day) or \"follow\""));
            return members(options, *step, {"offset", "jump", "drift", "follow"});
        case Kind::Misbehave:
            return readFaults(options, step);
        case Kind::Send:
            return readSend(options, step);
        case Kind::Expect:
            return readExpectation(options, step);
        case Kind::Repeat:
            step->times = integer(options, "times", 0);
            if (step->times < 1 || step->times > 1'000'000)
                return wrong(*step, QCoreApplication::translate("Roamscope", "\"times\" must be a whole number from 1 to %1").arg(1'000'000));
            return members(options, *step, {"times", "steps"})
                && steps(member(options, "steps") ? options["steps"] : Json(), step->path + QStringLiteral(".repeat.steps"), step->depth + 1, &step->steps);
        case Kind::Count:
            break;
        }
        return false;
    }

    std::optional<double> secondsOf(const Json &options, const char *name)
    {
        const Json *value = member(options, name);
        return value ? quantity(*value, timeUnits) : std::nullopt;
    }

    bool readWait(const Json &options, ChargeStep *step)
    {
        const std::optional<double> whole = secondsOf(options, "for");
        const std::optional<double> from = secondsOf(options, "from");
        const std::optional<double> to = secondsOf(options, "to");
        if (whole && *whole >= 0 && !from && !to)
            step->seconds = *whole;
        else if (!whole && from && to && *from >= 0 && *to >= *from) {
            step->seconds = *from;
            step->seconds2 = *to;
        } else {
            return wrong(*step, QCoreApplication::translate("Roamscope", "it is no time"),
                         QCoreApplication::translate("Roamscope", "write \"30 s\", \"5 min\" or {\"from\": \"5 s\", \"to\": \"30 s\"}"));
        }
        return members(options, *step, {"for", "from", "to"});
    }

    bool readCharge(const Json &options, ChargeStep *step)
    {
        step->soc = number(options, "soc");
        if (const Json *energy = member(options, "energy"))
            step->energyWh = quantity(*energy, energyUnits);
        if (const std::optional<double> seconds = secondsOf(options, "time"))
            step->minutes = *seconds / 60;
        if (!step->soc && !step->energyWh && !step->minutes)
            return wrong(*step, QCoreApplication::translate("Roamscope", "it does not say until when"),
                         QCoreApplication::translate("Roamscope", "give \"soc\" (percent), \"energy\" (\"5 kWh\") or \"time\" (\"20 min\")"));
        return members(options, *step, {"soc", "energy", "time", "within"}) && within(options, step, 86'400);
    }

    bool readFaults(const Json &options, ChargeStep *step)
    {
        const Json *faults = member(options, "faults");
        bool good = faults && faults->is_array();
        for (const Json &id : good ? *faults : Json::array()) {
            const StationFault fault = id.is_string() ? stationFaultFromId(QByteArray::fromStdString(id.get<std::string>())) : StationFault::None;
            good = good && fault != StationFault::None;
            step->faults |= fault;
        }
        if (good)
            return true;
        QStringList ids;
        for (const StationFault fault : stationFaults())
            ids.append(stationFaultId(fault));
        return wrong(*step, QCoreApplication::translate("Roamscope", "it must be a list of known faults"),
                     QCoreApplication::translate("Roamscope", "use some of %1, or an empty list to behave again").arg(ids.join(QStringLiteral(", "))));
    }

    bool readSend(const Json &options, ChargeStep *step)
    {
        step->text = text(options, "action");
        const Json *payload = member(options, "payload");
        if (step->text.isEmpty() || (payload && !payload->is_object()))
            return wrong(*step, QCoreApplication::translate("Roamscope", "it needs an \"action\", and a \"payload\" that is an object"));
        step->payload = payload ? dump(*payload) : QByteArray("{}");
        return members(options, *step, {"action", "payload"});
    }

    bool readExpectation(const Json &options, ChargeStep *step)
    {
        step->expectStatus = text(options, "status");
        step->expectConnection = text(options, "connection");
        step->expectAction = text(options, "message");
        if (const QByteArray answer = text(options, "answer"); !answer.isEmpty()) {
            step->expectAction = answer;
            step->expectAnswer = true;
        }
        const int kinds = int(!step->expectStatus.isEmpty()) + int(!step->expectConnection.isEmpty()) + int(member(options, "message") != nullptr) + int(member(options, "answer") != nullptr);
        if (kinds != 1)
            return wrong(*step, QCoreApplication::translate("Roamscope", "it must name one thing that is expected"),
                         QCoreApplication::translate("Roamscope", "give \"message\" (of the CSMS), \"answer\" (to a message of ours), \"status\" or \"connection\""));
        if (!step->expectAction.isEmpty() && !Catalog::instance().knowsAction(step->expectAction))
            return wrong(*step, QCoreApplication::translate("Roamscope", "OCPP has no message \"%1\"").arg(QString::fromUtf8(step->expectAction)));
        if (!step->expectConnection.isEmpty() && !QByteArrayList {"connected", "accepted", "disconnected"}.contains(step->expectConnection))
            return wrong(*step, QCoreApplication::translate("Roamscope", "\"connection\" must be connected, accepted or disconnected"));
        step->expectNone = flag(options, "not");
        const Json &where = object(options, "where");
        for (auto entry = where.begin(); entry != where.end(); ++entry) {
            if (entry.key().empty() || entry.key()[0] != '/')
                return wrong(*step, QCoreApplication::translate("Roamscope", "\"%1\" in \"where\" is no JSON Pointer").arg(QString::fromStdString(entry.key())),
                             QCoreApplication::translate("Roamscope", "write \"/idTagInfo/status\""));
            step->where.push_back({QByteArray::fromStdString(entry.key()), dump(*entry)});
        }
        return members(options, *step, {"message", "answer", "status", "connection", "where", "within", "not"}) && within(options, step, 60);
    }

    ChargeScript *m_script;
    std::vector<qint64> m_lines;
    int m_count = 0;
};

void collect(const QList<ChargeStep> &steps, std::vector<const ChargeStep *> *all)
{
    for (const ChargeStep &step : steps) {
        all->push_back(&step);
        collect(step.steps, all);
    }
}

} // namespace

std::optional<ChargeScript> ChargeScript::parse(QByteArrayView text, Error *error)
{
    const auto fail = [error](qint64 line, const QString &what, const QString &advice) {
        if (error)
            *error = {line, what, advice};
        return std::nullopt;
    };
    if (text.size() > maximumBytes)
        return fail(0, QCoreApplication::translate("Roamscope", "the file is too large for a script"), QCoreApplication::translate("Roamscope", "a script has at most 4 MB"));
    Json json;
    // Deep nesting is refused before anything recurses into it.
    int depth = 0;
    const auto guard = [&depth](int at, Json::parse_event_t, Json &) {
        depth = std::max(depth, at);
        return true;
    };
    try {
        json = Json::parse(text.begin(), text.end(), guard);
    } catch (const Json::exception &problem) {
        // The position stands in the exception only where it is one of syntax.
        const auto *syntax = dynamic_cast<const Json::parse_error *>(&problem);
        const qsizetype at = syntax ? std::min<qsizetype>(qsizetype(syntax->byte), text.size()) : 0;
        return fail(1 + std::count(text.begin(), text.begin() + at, '\n'), QCoreApplication::translate("Roamscope", "this is not valid JSON"),
                    QCoreApplication::translate("Roamscope", "check brackets, commas and quotes before this place"));
    }
    if (depth > 64 || !json.is_object())
        return fail(1, QCoreApplication::translate("Roamscope", "this is no script"), QCoreApplication::translate("Roamscope", "a script is an object with \"steps\"; see docs/charge-script.md"));
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        if (!QByteArrayList {"format", "name", "description", "station", "stations", "speed", "steps"}.contains(QByteArray::fromStdString(entry.key())))
            return fail(1, QCoreApplication::translate("Roamscope", "\"%1\" is not known in a script").arg(QString::fromStdString(entry.key())),
                        QCoreApplication::translate("Roamscope", "see docs/charge-script.md"));
    }
    if (integer(json, "format", 1) != 1)
        return fail(1, QCoreApplication::translate("Roamscope", "the script has a format that this version does not know"), QCoreApplication::translate("Roamscope", "update Roamscope"));
    ChargeScript script;
    script.name = QString::fromUtf8(ChargePointJson::text(json, "name"));
    script.description = QString::fromUtf8(ChargePointJson::text(json, "description"));
    if (const Json *station = member(json, "station")) {
        QString why;
        const std::optional<ChargePointSettings> settings = ChargePointSettings::fromJson(*station, &why);
        if (!settings)
            return fail(1, QStringLiteral("station: ") + why, QCoreApplication::translate("Roamscope", "see docs/charge-script.md"));
        script.station = *settings;
        script.namesVersion = member(*station, "version") != nullptr;
        script.namesUrl = member(*station, "url") != nullptr;
    }
    if (const Json *stations = member(json, "stations")) {
        script.idPattern = QString::fromUtf8(ChargePointJson::text(*stations, "id"));
        script.count = integer(*stations, "count", 1);
        if (const Json *spread = member(*stations, "spread"))
            script.spreadSeconds = quantity(*spread, timeUnits).value_or(-1);
        if (script.count < 1 || script.count > 200 || script.spreadSeconds < 0)
            return fail(1, QCoreApplication::translate("Roamscope", "stations: count is 1 to 200, spread a time such as \"30 s\""), QString());
    }
    if (member(json, "speed")) {
        script.speed = number(json, "speed").value_or(0);
        if (!(script.speed >= 0.01 && script.speed <= 100'000))
            return fail(1, QCoreApplication::translate("Roamscope", "speed must be a number from 0.01 to 100000"), QString());
    }
    Parser parser(&script, stepLines(text));
    if (!parser.steps(member(json, "steps") ? json["steps"] : Json(), QStringLiteral("steps"), 0, &script.steps)) {
        if (error)
            *error = parser.error;
        return std::nullopt;
    }
    return script;
}

std::optional<ChargeScript> ChargeScript::read(const QString &path, Error *error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (error)
            *error = {0, QCoreApplication::translate("Roamscope", "it cannot be read: %1").arg(file.errorString()), QCoreApplication::translate("Roamscope", "check the path")};
        return std::nullopt;
    }
    return parse(file.read(maximumBytes + 1), error);
}

std::vector<const ChargeStep *> ChargeScript::flat() const
{
    std::vector<const ChargeStep *> all;
    collect(steps, &all);
    return all;
}

QString ChargeScript::stationId(const QString &pattern, int index)
{
    const qsizetype percent = pattern.indexOf(QLatin1Char('%'));
    qsizetype end = percent + 1;
    while (percent >= 0 && end < pattern.size() && pattern.at(end).isDigit())
        ++end;
    if (percent < 0 || end >= pattern.size() || pattern.at(end) != QLatin1Char('d') || end - percent > 4)
        return index == 0 ? pattern : pattern + QString::number(index + 1);
    const QString digits = pattern.mid(percent + 1, end - percent - 1);
    const int width = std::min(20, digits.toInt());
    const QChar fill = digits.startsWith(QLatin1Char('0')) ? QLatin1Char('0') : QLatin1Char(' ');
    return pattern.left(percent) + QStringLiteral("%1").arg(index + 1, width, 10, fill) + pattern.mid(end + 1);
}

} // namespace Roamscope
