// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/objectkey.h"

#include "models/compare/normalvalue.h"

#include <cstring>

namespace Roamscope {

ObjectKeyReader::ObjectKeyReader(const SchemaObject &root)
{
    for (const quint8 index : root.keys) {
        const SchemaField &field = root.fields[index];
        Part part;
        part.name = field.name;
        part.party = field.name == "country_code" || field.name == "party_id";
        part.id = field.name == "id" || field.name == "uid";
        part.folds = field.type == FieldType::CiString;
        m_knowsParty = m_knowsParty || part.party;
        m_parts.push_back(part);
    }
}

bool ObjectKeyReader::find(QByteArrayView json, qsizetype padding, Found *parts) const
{
    const std::size_t wanted = std::min(m_parts.size(), maximumParts);
    std::size_t found = 0;
    const char *const end = json.data() + json.size();
    const char *p = Splitter::skipBlanks(json.data(), end);
    if (p >= end || *p != '{')
        return false;
    p = Splitter::skipBlanks(p + 1, end);
    while (p < end && *p == '"' && found < wanted) {
        const char *const nameEnd = Splitter::endOfString(p, end);
        if (!nameEnd)
            break;
        std::string_view name(p + 1, std::size_t(nameEnd - p) - 2);
        std::string plain;
        if (std::memchr(name.data(), '\\', name.size())) {
            plain = unescapedText(name);
            name = plain;
        }
        p = Splitter::skipBlanks(nameEnd, end);
        if (p >= end || *p != ':')
            break;
        p = Splitter::skipBlanks(p + 1, end);
        const char *const valueEnd = m_splitter.endOfValue(p, end, padding);
        if (!valueEnd)
            break;
        for (std::size_t i = 0; i < wanted; ++i) {
            if (m_parts[i].name != name)
                continue;
            const bool text = *p == '"';
            if (*p == '{' || *p == '[' || *p == 'n')
                break;
            found += !parts[i].present;
            parts[i].present = true;
            parts[i].text = text ? std::string_view(p + 1, std::size_t(valueEnd - p) - 2) : std::string_view(p, std::size_t(valueEnd - p));
            parts[i].escaped = text && std::memchr(parts[i].text.data(), '\\', parts[i].text.size());
            break;
        }
        p = Splitter::skipBlanks(valueEnd, end);
        if (p < end && *p == ',')
            p = Splitter::skipBlanks(p + 1, end);
    }
    return true;
}

ObjectKey ObjectKeyReader::read(QByteArrayView json, qsizetype padding) const
{
    Found parts[maximumParts];
    ObjectKey key;
    if (!find(json, padding, parts))
        return key;
    key.whole = 1;
    key.id = 1;
    key.hasParty = !m_knowsParty;
    for (std::size_t i = 0; i < std::min(m_parts.size(), maximumParts); ++i) {
        quint64 hash = 0;
        if (parts[i].present) {
            std::string plain;
            std::string_view text = parts[i].text;
            if (parts[i].escaped) {
                plain = unescapedText(text);
                text = plain;
            }
            hash = m_parts[i].folds ? hashFolded(text, i + 1) : hashBytes(text, i + 1);
            key.identified = key.identified || (m_parts[i].id && !text.empty());
            key.hasParty = key.hasParty || m_parts[i].party;
        }
        key.whole = mixHash(key.whole, hash);
        if (!m_parts[i].party)
            key.id = mixHash(key.id, hash);
    }
    return key;
}

bool ObjectKeyReader::sameObject(QByteArrayView one, QByteArrayView other, qsizetype padding) const
{
    const ObjectKey a = read(one, padding);
    const ObjectKey b = read(other, padding);
    return a.id == b.id && (a.whole == b.whole || !a.hasParty || !b.hasParty);
}

std::string ObjectKeyReader::text(QByteArrayView json, qsizetype padding) const
{
    Found parts[maximumParts];
    std::string key;
    if (!find(json, padding, parts))
        return key;
    for (std::size_t i = 0; i < std::min(m_parts.size(), maximumParts); ++i) {
        const std::size_t begin = key.size();
        if (parts[i].escaped)
            appendUnescaped(parts[i].text, &key);
        else
            key += parts[i].text;
        for (std::size_t at = begin; m_parts[i].folds && at < key.size(); ++at)
            key[at] = key[at] >= 'A' && key[at] <= 'Z' ? char(key[at] + 32) : key[at];
        key += parts[i].present ? '\x1f' : '\x1e';
    }
    return key;
}

} // namespace Roamscope
