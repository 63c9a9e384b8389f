// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/feedclassifier.h"

#include "models/catalog/jsonwalker.h"

#include <simdjson.h>

namespace Roamscope {

namespace {
constexpr qsizetype enoughKinds = 20000;
}

FeedClassifier::FeedClassifier()
    : m_detector(false)
    , m_parser(std::make_unique<simdjson::dom::parser>())
{
}

FeedClassifier::~FeedClassifier() = default;

FeedClassifier::Kind FeedClassifier::kindOf(std::string_view json)
{
    constexpr std::size_t enoughKeys = 100;
    std::vector<JsonWalker::Member> members;
    JsonWalker(json).members(&members, enoughKeys);
    constexpr std::size_t tooFew = 3; // every object has more
    if (members.size() < tooFew)
        return {};
    std::vector<std::string_view> keys;
    keys.reserve(members.size());
    QByteArray names;
    for (const JsonWalker::Member &member : members) {
        keys.push_back(member.key);
        names.append(member.key.data(), qsizetype(member.key.size())).append('\0');
    }
    if (const auto known = m_named.constFind(names); known != m_named.constEnd())
        return known.value();
    Kind kind;
    kind.name = m_detector.kindOf(keys, DocumentOptions::Protocol::Ocpi).name;
    kind.module = moduleFromId(QString::fromLatin1(kind.name));
    kind.isPart = kind.name == "EVSE" || kind.name == "Connector";
    if (m_named.size() < enoughKinds)
        m_named.insert(names, kind);
    return kind;
}

const FeedClassifier::Kind &FeedClassifier::kindOf(const ScannedElement &element)
{
    const auto known = m_kinds.constFind(element.members);
    if (known != m_kinds.constEnd())
        return known.value();
    if (m_kinds.size() < enoughKinds)
        return m_kinds.insert(element.members, kindOf(element.json)).value();
    m_last = kindOf(element.json);
    return m_last;
}

bool FeedClassifier::isValid(std::string_view json, QByteArray *error)
{
    simdjson::dom::element document;
    const simdjson::error_code code = m_parser->parse(json.data(), json.size()).get(document);
    if (code != simdjson::SUCCESS)
        *error = simdjson::error_message(code);
    return code == simdjson::SUCCESS;
}

void FeedClassifier::weigh(std::string_view json, const QByteArray &name)
{
    simdjson::dom::element document;
    if (m_parser->parse(json.data(), json.size()).get(document) == simdjson::SUCCESS)
        m_detector.weigh(document, name);
}

ProtocolVersion FeedClassifier::version(const QString &hint, DocumentReport::Certainty *certainty) const
{
    return m_detector.version(hint, certainty);
}

} // namespace Roamscope
