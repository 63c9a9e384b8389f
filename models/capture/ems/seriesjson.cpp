// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/ems/seriesjson.h"

#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace Roamscope {

namespace {

constexpr int deepest = 12;
constexpr int mostMembers = 4096; ///< of one object that are looked at for names and units
constexpr qsizetype longestName = 120;

qsizetype skipBlank(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r'))
        ++at;
    return at;
}

/// End of the value at `at`; the end of the text where it does not end.
qsizetype endOfValue(QByteArrayView text, qsizetype at)
{
    const qsizetype end = endOfJsonValue(text, at);
    return end < 0 ? text.size() : end;
}

/// Calls visit(key, value, position of the value) for each member; visit returns false to stop.
template<typename Visit> void forMembers(QByteArrayView object, Visit visit)
{
    qsizetype at = skipBlank(object, 0);
    if (at >= object.size() || object[at] != '{')
        return;
    ++at;
    while (true) {
        at = skipBlank(object, at);
        if (at >= object.size() || object[at] != '"')
            return;
        const qsizetype keyEnd = endOfValue(object, at);
        const QByteArrayView key = object.sliced(at, keyEnd - at);
        at = skipBlank(object, keyEnd);
        if (at >= object.size() || object[at] != ':')
            return;
        at = skipBlank(object, at + 1);
        if (at >= object.size())
            return;
        const qsizetype end = endOfValue(object, at);
        if (end <= at || !visit(key, object.sliced(at, end - at), at))
            return;
        at = skipBlank(object, end);
        if (at >= object.size() || object[at] != ',')
            return;
        ++at;
    }
}

/// Calls visit(value, position) for each element.
template<typename Visit> void forElements(QByteArrayView array, Visit visit)
{
    qsizetype at = skipBlank(array, 0);
    if (at >= array.size() || array[at] != '[')
        return;
    ++at;
    while (true) {
        at = skipBlank(array, at);
        if (at >= array.size() || array[at] == ']')
            return;
        const qsizetype end = endOfValue(array, at);
        if (end <= at || !visit(array.sliced(at, end - at), at))
            return;
        at = skipBlank(array, end);
        if (at >= array.size() || array[at] != ',')
            return;
        ++at;
    }
}

bool isOneOf(const QByteArray &lower, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&lower](const char *word) { return lower == word; });
}

enum class Meaning { Other, Time, Value, Name, Unit, Site, Text, Nested };

Meaning meaningOf(const QByteArray &lower)
{
    if (isOneOf(lower, {"time", "timestamp", "ts", "t", "datetime", "date", "at", "last_changed", "last_updated", "start", "from", "time_utc", "_time", "created_at",
                        "measured_at", "recorded_at"}))
        return Meaning::Time;
    if (isOneOf(lower, {"value", "v", "val", "state", "y", "reading", "_value", "watts"}))
        return Meaning::Value;
    if (isOneOf(lower, {"name", "quantity", "target", "entity_id", "sensor", "topic", "measurement", "metric", "__name__", "label", "channel", "key", "_field", "tag"}))
        return Meaning::Name;
    if (isOneOf(lower, {"unit", "units", "unit_of_measurement", "uom"}))
        return Meaning::Unit;
    if (isOneOf(lower, {"site", "source", "ems", "device", "plant", "location", "controller"}))
        return Meaning::Site;
    if (isOneOf(lower, {"text", "message", "msg", "event", "description", "reason"}))
        return Meaning::Text;
    return Meaning::Other;
}

/// Keys that say nothing of what their values are.
bool isGeneral(const QByteArray &lower)
{
    return isOneOf(lower, {"series", "data", "values", "result", "results", "points", "datapoints", "items", "readings", "records", "events", "history", "measurements",
                           "timeseries", "metrics", "payload", "response", "samples", "rows", "body"});
}

bool isText(QByteArrayView token)
{
    return token.size() >= 2 && token.front() == '"';
}

QByteArray textOf(QByteArrayView token)
{
    return isText(token) ? jsonStringValue(token).left(longestName) : QByteArray();
}

QByteArray joined(const QByteArray &first, const QByteArray &second)
{
    return first.isEmpty() ? second : second.isEmpty() || first.size() > longestName ? first : first + '.' + second;
}

/// Whether a list of lists or objects stands in it: a series, and not the phases of one value.
bool holdsItems(QByteArrayView token)
{
    for (qsizetype at = token.indexOf('['); at >= 0; at = token.indexOf('[', at + 1)) {
        const qsizetype next = skipBlank(token, at + 1);
        if (next < token.size() && (token[next] == '[' || token[next] == '{'))
            return true;
    }
    return false;
}

/// [time, value], also the other way round, with or without more behind.
bool isPair(QByteArrayView token, std::vector<QByteArrayView> &elements)
{
    if (token.isEmpty() || token.front() != '[')
        return false;
    elements = jsonArrayElements(token, 4);
    if (elements.size() < 2)
        return false;
    const auto isScalar = [](QByteArrayView one) { return !one.isEmpty() && one.front() != '[' && one.front() != '{'; };
    return isScalar(elements[0]) && isScalar(elements[1]);
}

} // namespace

TimeUs seriesTime(QByteArrayView token, bool *hasZone)
{
    *hasZone = true;
    double number = 0;
    if (isText(token)) {
        const QByteArray text = jsonStringValue(token.first(std::min<qsizetype>(token.size(), 80)));
        const TimeUs time = parseIsoTime({text.constData(), std::size_t(text.size())}, hasZone);
        if (time != noTime)
            return time;
        *hasZone = true;
    }
    // A year as a number, or a value that was taken for a time, lies before 1990.
    constexpr double year1990 = 631152000;
    return seriesNumber(token, &number) && number >= year1990 ? epochTime(number) : noTime;
}

bool seriesNumber(QByteArrayView token, double *value)
{
    QByteArrayView text = token.first(std::min<qsizetype>(token.size(), 64));
    if (isText(text))
        text = text.sliced(1, std::max<qsizetype>(0, text.size() - 2));
    text = text.trimmed();
    if (text.isEmpty() || !((text.front() >= '0' && text.front() <= '9') || text.front() == '-' || text.front() == '+' || text.front() == '.'))
        return false;
    bool ok = false;
    *value = text.toByteArray().toDouble(&ok);
    return ok && std::isfinite(*value);
}

bool SeriesJsonWalker::walk(QByteArrayView json, quint64 offset, const Context &context)
{
    m_counted = {};
    return element(json, offset, context, 0);
}

bool SeriesJsonWalker::element(QByteArrayView json, quint64 offset, const Context &context, int depth)
{
    const qsizetype at = skipBlank(json, 0);
    if (at >= json.size())
        return true;
    if (json[at] != '{' && json[at] != '[')
        return true;
    if (depth > deepest) {
        ++m_tooDeep;
        return true;
    }
    return json[at] == '{' ? object(json.sliced(at), offset + quint64(at), context, depth) : array(json.sliced(at), offset + quint64(at), context, depth);
}

bool SeriesJsonWalker::emitPoint(SeriesPoint point, QByteArrayView item, quint64 offset, const Context &context)
{
    const bool whole = !context.whole.isEmpty();
    const QByteArrayView bytes = whole ? context.whole : item;
    const bool again = bytes.data() == m_counted.data() && bytes.size() == m_counted.size();
    if (point.time == noTime) {
        point.time = context.time;
        point.hasZone = context.hasZone;
    }
    if (point.time == noTime) {
        if (!again) {
            ++m_withoutTime;
            m_withoutTimeBytes += quint64(bytes.size());
        }
        m_counted = bytes;
        return true;
    }
    if (!again)
        m_pointBytes += quint64(bytes.size());
    m_counted = bytes;
    point.offset = whole ? context.wholeOffset : offset;
    point.length = quint32(std::min<qsizetype>(bytes.size(), std::numeric_limits<qint32>::max()));
    if (point.unit.isEmpty())
        point.unit = context.unit;
    if (point.site.isEmpty())
        point.site = context.site;
    return m_sink(point);
}

// Values of a record by the names of its members, also of members within members.
bool SeriesJsonWalker::record(QByteArrayView json, quint64 offset, const Context &context, const QByteArray &prefix, int depth, quint32 &found)
{
    bool go = true;
    forMembers(json, [&](QByteArrayView key, QByteArrayView value, qsizetype at) {
        const QByteArray name = textOf(key);
        const QByteArray lower = name.toLower();
        const Meaning meaning = meaningOf(lower);
        if (meaning == Meaning::Time || meaning == Meaning::Unit || meaning == Meaning::Name || ++found > 512)
            return found <= 512;
        double number = 0;
        if (value.front() == '{') {
            if (depth < 4) {
                // {"power": {"value": 12, "unit": "kW"}}
                Context inner = context;
                QByteArrayView only;
                forMembers(value, [&](QByteArrayView innerKey, QByteArrayView innerValue, qsizetype) {
                    const Meaning what = meaningOf(textOf(innerKey).toLower());
                    if (what == Meaning::Unit)
                        inner.unit = textOf(innerValue);
                    else if (what == Meaning::Value && seriesNumber(innerValue, &number))
                        only = innerValue;
                    return true;
                });
                const QByteArray path = joined(prefix, isGeneral(lower) ? QByteArray() : name);
                if (!only.isEmpty()) {
                    seriesNumber(only, &number);
                    SeriesPoint point {.hasValue = true, .value = number, .name = path, .unit = inner.unit, .written = only};
                    go = emitPoint(point, context.whole, context.wholeOffset, inner);
                } else {
                    go = record(value, offset + quint64(at), context, path, depth + 1, found);
                }
            }
        } else if (value.front() != '[' && seriesNumber(value, &number)) {
            SeriesPoint point {.hasValue = true, .value = number, .name = joined(prefix, meaning == Meaning::Value ? QByteArray() : name), .written = value};
            go = emitPoint(point, context.whole, context.wholeOffset, context);
        }
        return go;
    });
    return go;
}

bool SeriesJsonWalker::object(QByteArrayView json, quint64 offset, Context context, int depth)
{
    QByteArrayView time;
    QByteArrayView value;
    QByteArrayView text;
    bool timeIsList = false;
    bool hasLists = false;
    bool hasColumns = false;
    bool hasPlain = false;
    int seen = 0;
    QByteArray ownName;
    forMembers(json, [&](QByteArrayView key, QByteArrayView member, qsizetype) {
        const QByteArray lower = textOf(key).toLower();
        const char first = member.front();
        switch (meaningOf(lower)) {
        case Meaning::Time:
            if (first == '[')
                timeIsList = true;
            else if (time.isEmpty() && first != '{')
                time = member;
            break;
        case Meaning::Value:
            if (first != '{' && first != '[')
                value = member;
            break;
        case Meaning::Name:
            if (isText(member))
                ownName = textOf(member);
            else if (first == '{') // {"metric": {"__name__": …}}
                forMembers(member, [&](QByteArrayView innerKey, QByteArrayView innerValue, qsizetype) {
                    const QByteArray inner = textOf(innerKey).toLower();
                    if (inner == "__name__" || (inner == "name" && ownName.isEmpty()))
                        ownName = textOf(innerValue);
                    return true;
                });
            break;
        case Meaning::Unit:
            context.unit = isText(member) ? textOf(member) : context.unit;
            break;
        case Meaning::Site:
            context.site = isText(member) ? textOf(member) : context.site;
            break;
        case Meaning::Text:
            text = isText(member) ? member : text;
            break;
        case Meaning::Other:
        case Meaning::Nested:
            if (lower == "attributes" && first == '{') {
                forMembers(member, [&](QByteArrayView innerKey, QByteArrayView innerValue, qsizetype) {
                    if (meaningOf(textOf(innerKey).toLower()) == Meaning::Unit)
                        context.unit = textOf(innerValue);
                    return true;
                });
            } else if (first == '[') {
                hasLists = hasLists || holdsItems(member);
                hasColumns = true;
            } else if (first == '{' && holdsItems(member)) {
                hasLists = true;
            } else {
                hasPlain = true;
            }
            break;
        }
        return ++seen < mostMembers;
    });
    if (!ownName.isEmpty())
        context.name = joined(context.name, ownName);
    if (timeIsList && hasColumns)
        return columns(json, offset, context);

    bool hasZone = true;
    const TimeUs at = time.isEmpty() ? noTime : seriesTime(time, &hasZone);
    double number = 0;
    // A time and lists beside it: the time is of the document, the lists are series.
    const bool isItem = (!time.isEmpty() || context.time != noTime) && !hasLists;
    if (isItem && !value.isEmpty()) {
        if (!seriesNumber(value, &number)) {
            m_withoutTimeBytes += quint64(json.size()); // "unavailable"
            ++m_withoutTime;
            return true;
        }
        SeriesPoint point {.time = at, .hasZone = hasZone, .hasValue = true, .value = number, .name = context.name, .written = value};
        return emitPoint(point, json, offset, context);
    }
    if (isItem && (hasPlain || !text.isEmpty())) {
        Context inner = context;
        if (at != noTime) {
            inner.time = at;
            inner.hasZone = hasZone;
        }
        if (inner.whole.isEmpty()) {
            inner.whole = json;
            inner.wholeOffset = offset;
        }
        quint32 found = 0;
        if (!text.isEmpty()) {
            SeriesPoint point {.time = inner.time, .hasZone = inner.hasZone, .name = context.name, .text = jsonStringValue(text.first(std::min<qsizetype>(text.size(), 2000)))};
            if (!emitPoint(point, json, offset, inner))
                return false;
        }
        return record(json, offset, inner, context.name, 0, found);
    }
    bool go = true;
    forMembers(json, [&](QByteArrayView key, QByteArrayView member, qsizetype position) {
        const char first = member.front();
        if (first != '{' && first != '[')
            return true;
        const QByteArray name = textOf(key);
        const QByteArray lower = name.toLower();
        if (first == '{' && (meaningOf(lower) == Meaning::Name || lower == "attributes" || lower == "meta"))
            return true;
        Context inner = context;
        if (!isGeneral(lower) && meaningOf(lower) != Meaning::Value)
            inner.name = joined(context.name, name);
        go = element(member, offset + quint64(position), inner, depth + 1);
        return go;
    });
    return go;
}

bool SeriesJsonWalker::array(QByteArrayView json, quint64 offset, const Context &context, int depth)
{
    bool go = true;
    int order = 0; // of pairs: 1 = time first, 2 = value first
    std::vector<QByteArrayView> pair;
    forElements(json, [&](QByteArrayView item, qsizetype at) {
        if (isPair(item, pair)) {
            bool zone = true;
            if (order == 0)
                order = seriesTime(pair[0], &zone) != noTime ? 1 : seriesTime(pair[1], &zone) != noTime ? 2 : 0;
            const std::size_t timeAt = order == 2 ? 1 : 0;
            SeriesPoint point {.time = seriesTime(pair[timeAt], &zone), .hasValue = true, .name = context.name, .written = pair[1 - timeAt]};
            point.hasZone = zone;
            if (!seriesNumber(pair[1 - timeAt], &point.value))
                return true;
            go = emitPoint(point, item, offset + quint64(at), context);
        } else {
            go = element(item, offset + quint64(at), context, depth + 1);
        }
        return go;
    });
    return go;
}

// {"time": […], "power": […], "limit": […]}
bool SeriesJsonWalker::columns(QByteArrayView json, quint64 offset, const Context &context)
{
    std::vector<std::pair<TimeUs, bool>> times;
    forMembers(json, [&](QByteArrayView key, QByteArrayView member, qsizetype) {
        if (member.front() != '[' || meaningOf(textOf(key).toLower()) != Meaning::Time)
            return true;
        forElements(member, [&](QByteArrayView item, qsizetype) {
            bool zone = true;
            const TimeUs time = seriesTime(item, &zone);
            times.emplace_back(time, zone);
            return times.size() < 10000000;
        });
        return false;
    });
    bool go = true;
    forMembers(json, [&](QByteArrayView key, QByteArrayView member, qsizetype position) {
        const QByteArray name = textOf(key);
        if (member.front() != '[' || meaningOf(name.toLower()) == Meaning::Time)
            return true;
        std::size_t row = 0;
        forElements(member, [&](QByteArrayView item, qsizetype at) {
            const std::size_t here = row++;
            double number = 0;
            if (here >= times.size())
                return false;
            if (!seriesNumber(item, &number))
                return true;
            SeriesPoint point {.time = times[here].first, .hasZone = times[here].second, .hasValue = true, .value = number, .name = joined(context.name, name), .written = item};
            go = emitPoint(point, item, offset + quint64(position + at), context);
            return go;
        });
        return go;
    });
    return go;
}

} // namespace Roamscope
