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

ObjectKey ObjectKeyReader::read(QByteArrayView json, qsizetype padding) const
{
    constexpr std::size_t maximumParts = 8;
    std::string_view values[maximumParts];
    bool escaped[maximumParts] = {};
    bool present[maximumParts] = {};
    const std::size_t parts = std::min(m_parts.size(), maximumParts);
    std::size_t found = 0;

    const char *const end = json.data() + json.size();
    const char *p = Splitter::skipBlanks(json.data(), end);
    ObjectKey key;
    if (p >= end || *p != '{')
        return key;
    p = Splitter::skipBlanks(p + 1, end);
    while (p < end && *p == '"' && found < parts) {
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
        for (std::size_t i = 0; i < parts; ++i) {
            if (m_parts[i].name != name)
                continue;
            const bool text = *p == '"';
            if (*p == '{' || *p == '[' || *p == 'n')
                break;
            found += !present[i];
            present[i] = true;
            values[i] = text ? std::string_view(p + 1, std::size_t(valueEnd - p) - 2) : std::string_view(p, std::size_t(valueEnd - p));
            escaped[i] = text && std::memchr(values[i].data(), '\\', values[i].size());
            break;
        }
        p = Splitter::skipBlanks(valueEnd, end);
        if (p < end && *p == ',')
            p = Splitter::skipBlanks(p + 1, end);
    }

    key.whole = 1;
    key.id = 1;
    key.hasParty = !m_knowsParty;
    for (std::size_t i = 0; i < parts; ++i) {
        quint64 hash = 0;
        if (present[i]) {
            std::string plain;
            std::string_view text = values[i];
            if (escaped[i]) {
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

} // namespace Roamscope
