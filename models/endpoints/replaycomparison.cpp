// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/replaycomparison.h"

#include "models/capture/isotime.h"
#include "models/catalog/catalog.h"
#include "models/endpoints/replayids.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;
using Path = QList<QByteArray>;

constexpr qsizetype longestValue = 400; // bytes that are kept of a value

QByteArray shortText(const Json &value)
{
    QByteArray text = QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
    if (text.size() > longestValue) {
        qsizetype end = longestValue;
        while (end > 0 && (text[end] & 0xc0) == 0x80) // not within a character
            --end;
        text.truncate(end);
        text += "…";
    }
    return text;
}

QByteArray wholeText(const Json &value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QByteArray pointerOf(const Path &path)
{
    QByteArray pointer;
    for (QByteArray step : path)
        pointer += '/' + step.replace("~", "~0").replace("/", "~1");
    return pointer;
}

// What tells the items of a list from each other where the Catalog names no key: configuration and variables.
constexpr const char *usualKeys[] = {"key", "component", "variable", "attributeType", "uid", "id"};

class MeaningWalk
{
public:
    MeaningWalk(const ReplayComparison &comparison, const QByteArray &action, TimeUs recordedAt, TimeUs liveAt, const ReplayIds *ids)
        : m_comparison(comparison)
        , m_action(action)
        , m_recordedAt(recordedAt)
        , m_liveAt(liveAt)
        , m_ids(ids)
    {
    }

    std::vector<ReplayDifference> found {};

    void objects(const Json &recorded, const Json &live, const CatalogObject *object)
    {
        for (const auto &[name, value] : recorded.items()) {
            const CatalogField *field = object ? object->field(name) : nullptr;
            const auto other = live.find(name);
            const bool isThere = other != live.end() && !other->is_null();
            if (value.is_null() && !isThere)
                continue;
            m_path.append(QByteArray::fromStdString(name));
            if (!isThere)
                note(ReplayDifference::Kind::Missing, &value, nullptr);
            else if (value.is_null())
                note(ReplayDifference::Kind::Added, nullptr, &*other);
            else
                values(value, *other, field);
            m_path.removeLast();
        }
        for (const auto &[name, value] : live.items()) {
            if (value.is_null() || recorded.contains(name))
                continue;
            m_path.append(QByteArray::fromStdString(name));
            note(ReplayDifference::Kind::Added, nullptr, &value);
            m_path.removeLast();
        }
    }

    void lists(const Json &recorded, const Json &live, const CatalogField *field, const CatalogObject *object)
    {
        const bool isSet = !field || field->set;
        std::vector<bool> taken(live.size());
        for (std::size_t i = 0; i < recorded.size(); ++i) {
            const std::size_t partner = partnerOf(recorded[i], i, live, taken, field, object, isSet);
            m_path.append(QByteArray::number(qulonglong(partner < live.size() ? partner : i)));
            if (partner < live.size()) {
                taken[partner] = true;
                single(recorded[i], live[partner], field, object);
            } else {
                note(ReplayDifference::Kind::Missing, &recorded[i], nullptr);
            }
            m_path.removeLast();
        }
        for (std::size_t i = 0; i < live.size(); ++i) {
            if (taken[i])
                continue;
            m_path.append(QByteArray::number(qulonglong(i)));
            note(ReplayDifference::Kind::Added, nullptr, &live[i]);
            m_path.removeLast();
        }
    }

private:
    void values(const Json &recorded, const Json &live, const CatalogField *field)
    {
        const CatalogObject *object = field ? field->object : nullptr;
        if (recorded.is_array() && live.is_array())
            lists(recorded, live, field, object);
        else
            single(recorded, live, field, object);
    }

    void single(const Json &recorded, const Json &live, const CatalogField *field, const CatalogObject *object)
    {
        if (recorded.is_object() && live.is_object())
            objects(recorded, live, object);
        else if (recorded.is_array() && live.is_array())
            lists(recorded, live, nullptr, nullptr);
        else
            leaves(recorded, live, field);
    }

    void leaves(const Json &recorded, const Json &live, const CatalogField *field)
    {
        const QByteArray member = m_path.isEmpty() ? QByteArray() : m_path.constLast();
        if (ReplayIds::isIdentifier(member) && !recorded.is_structured() && !live.is_structured()) {
            const QByteArray known = m_ids ? m_ids->recorded(member, wholeText(live)) : QByteArray();
            if (!known.isEmpty() && known != wholeText(recorded))
                note(ReplayDifference::Kind::Identifier, &recorded, &live);
            return;
        }
        if (recorded.is_number() && live.is_number()) {
            if (!sameNumber(recorded, live))
                note(ReplayDifference::Kind::Value, &recorded, &live);
            return;
        }
        if (recorded.is_string() && live.is_string()) {
            texts(recorded, live, field);
            return;
        }
        if (recorded != live)
            note(ReplayDifference::Kind::Value, &recorded, &live);
    }

    static bool sameNumber(const Json &a, const Json &b)
    {
        if (a.is_number_integer() && b.is_number_integer())
            return a == b;
        return a.get<double>() == b.get<double>();
    }

    void texts(const Json &recorded, const Json &live, const CatalogField *field)
    {
        const std::string &a = recorded.get_ref<const std::string &>();
        const std::string &b = live.get_ref<const std::string &>();
        if (a == b)
            return;
        const bool mayBeTime = field ? field->type == FieldType::DateTime : a.size() >= 19 && a[4] == '-' && a[10] == 'T';
        if (mayBeTime) {
            const TimeUs timeA = parseIsoTime(a);
            const TimeUs timeB = parseIsoTime(b);
            if (timeA != noTime && timeB != noTime) {
                const auto isNear = [this](TimeUs difference) { return std::abs(difference) <= m_comparison.timeTolerance; };
                const bool sameMoment = isNear(timeA - timeB);
                const bool sameDistance = m_recordedAt != noTime && m_liveAt != noTime && isNear((timeA - m_recordedAt) - (timeB - m_liveAt));
                if (!sameMoment && !sameDistance)
                    note(ReplayDifference::Kind::Time, &recorded, &live);
                return;
            }
        }
        if (field && field->type == FieldType::CiString && QByteArrayView(a.data(), qsizetype(a.size())).compare(QByteArrayView(b.data(), qsizetype(b.size())), Qt::CaseInsensitive) == 0)
            return;
        // Numbers that are carried as texts.
        if (field && field->numeric) {
            bool goodA = false;
            bool goodB = false;
            const double numberA = QByteArray::fromStdString(a).toDouble(&goodA);
            const double numberB = QByteArray::fromStdString(b).toDouble(&goodB);
            if (goodA && goodB && numberA == numberB)
                return;
        }
        note(ReplayDifference::Kind::Value, &recorded, &live);
    }

    static QByteArray keyOf(const Json &item, const CatalogObject *object)
    {
        QByteArray key;
        if (!item.is_object())
            return key;
        if (object) {
            for (const CatalogField &field : object->fields) {
                const auto value = field.key ? item.find(std::string(field.name)) : item.end();
                if (value != item.end())
                    key += wholeText(*value).toLower() + ',';
            }
        }
        if (!key.isEmpty())
            return key;
        for (const char *name : usualKeys) {
            const auto value = item.find(name);
            if (value != item.end())
                key += wholeText(*value).toLower() + ',';
        }
        return key;
    }

    std::size_t partnerOf(const Json &item, std::size_t place, const Json &live, const std::vector<bool> &taken, const CatalogField *field,
                          const CatalogObject *object, bool isSet)
    {
        if (const QByteArray key = keyOf(item, object); !key.isEmpty()) {
            for (std::size_t i = 0; i < live.size(); ++i) {
                if (!taken[i] && keyOf(live[i], object) == key)
                    return i;
            }
            return live.size();
        }
        if (isSet || !item.is_structured()) {
            // Where order says nothing an equal one is looked for first.
            for (std::size_t i = 0; i < live.size() && isSet; ++i) {
                if (!taken[i] && equals(item, live[i], field, object))
                    return i;
            }
            if (isSet && !item.is_structured())
                return live.size();
        }
        for (std::size_t i = isSet ? 0 : place; i < live.size(); ++i) {
            if (!taken[i])
                return i;
            if (!isSet)
                break;
        }
        return live.size();
    }

    bool equals(const Json &a, const Json &b, const CatalogField *field, const CatalogObject *object)
    {
        MeaningWalk quiet(m_comparison, m_action, m_recordedAt, m_liveAt, m_ids);
        quiet.m_path = m_path;
        quiet.m_path.append("*");
        quiet.single(a, b, field, object);
        return quiet.found.empty();
    }

    void note(ReplayDifference::Kind kind, const Json *recorded, const Json *live)
    {
        if (found.size() >= ReplayComparison::mostDifferences)
            return;
        for (const ReplayPointer &pointer : m_comparison.ignored) {
            if (pointer.covers(m_action, m_path))
                return;
        }
        ReplayDifference difference;
        difference.kind = kind;
        difference.pointer = pointerOf(m_path);
        if (recorded)
            difference.recorded = shortText(*recorded);
        if (live)
            difference.live = shortText(*live);
        found.push_back(std::move(difference));
    }

    const ReplayComparison &m_comparison;
    QByteArray m_action;
    TimeUs m_recordedAt;
    TimeUs m_liveAt;
    const ReplayIds *m_ids;
    Path m_path;
};

} // namespace

std::vector<ReplayDifference> ReplayComparison::compare(const QByteArray &action, const CatalogObject *object, const Side &recorded, const Side &live,
                                                        const ReplayIds *ids) const
{
    MeaningWalk walk(*this, action, recorded.time, live.time, ids);
    if (recorded.payload.is_object() && live.payload.is_object())
        walk.objects(recorded.payload, live.payload, object);
    else if (recorded.payload.is_array() && live.payload.is_array())
        walk.lists(recorded.payload, live.payload, nullptr, object);
    else if (recorded.payload != live.payload)
        walk.found.push_back({.kind = ReplayDifference::Kind::Value, .recorded = shortText(recorded.payload), .live = shortText(live.payload)});
    return std::move(walk.found);
}

QLatin1StringView ReplayDifference::id(Kind kind)
{
    switch (kind) {
    case Kind::Outcome: return QLatin1StringView("outcome");
    case Kind::ErrorCode: return QLatin1StringView("error-code");
    case Kind::HttpStatus: return QLatin1StringView("http-status");
    case Kind::OcpiStatus: return QLatin1StringView("ocpi-status");
    case Kind::Value: return QLatin1StringView("value");
    case Kind::Time: return QLatin1StringView("time");
    case Kind::Missing: return QLatin1StringView("missing");
    case Kind::Added: return QLatin1StringView("added");
    case Kind::Identifier: return QLatin1StringView("identifier");
    }
    return {};
}

QString ReplayDifference::message() const
{
    const QString before = QString::fromUtf8(recorded);
    const QString now = QString::fromUtf8(live);
    const QString where = QString::fromUtf8(pointer);
    switch (kind) {
    case Kind::Outcome: return tr("Recorded was %1, now came %2.").arg(before, now);
    case Kind::ErrorCode: return tr("The error was %1, now it is %2.").arg(before, now);
    case Kind::HttpStatus: return tr("HTTP answered %1, now %2.").arg(before, now);
    case Kind::OcpiStatus: return tr("The OCPI status was %1, now it is %2.").arg(before, now);
    case Kind::Value: return tr("%1 was %2, now it is %3.").arg(where, before, now);
    case Kind::Time: return tr("%1 was %2, now it is %3: more apart than clocks explain.").arg(where, before, now);
    case Kind::Missing: return tr("%1 is missing; recorded was %2.").arg(where, before);
    case Kind::Added: return tr("%1 is new: %2.").arg(where, now);
    case Kind::Identifier: return tr("%1 is %2, which was given before for another one.").arg(where, now);
    }
    return {};
}

} // namespace Roamscope
