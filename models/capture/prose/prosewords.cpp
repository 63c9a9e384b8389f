// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/prose/prosewords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

inline void initializeProseWords()
{
    Q_INIT_RESOURCE(prosewords);
}

namespace Roamscope {

namespace {

constexpr int maximumTokens = 96;
constexpr int longestGap = 4;
constexpr std::size_t longestValue = 80;

enum : quint8 { separator, small, capital };

constexpr std::array<quint8, 256> characterClasses()
{
    std::array<quint8, 256> classes {};
    for (int c = 0; c < 256; ++c) {
        const bool isSmall = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80;
        classes[std::size_t(c)] = isSmall ? small : c >= 'A' && c <= 'Z' ? capital : separator;
    }
    return classes;
}
constexpr std::array<quint8, 256> classes = characterClasses();

constexpr std::uint32_t hashStart = 0x811c9dc5u;
constexpr std::uint32_t hashStep(std::uint32_t hash, char c)
{
    return (hash ^ std::uint32_t(static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c))) * 0x01000193u;
}

bool isNumber(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

QJsonArray arrayOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name)).toArray();
}

} // namespace

std::uint32_t proseWordHash(std::string_view word)
{
    std::uint32_t hash = hashStart;
    for (const char c : word)
        hash = hashStep(hash, c);
    return hash;
}

int proseTokens(std::string_view text, ProseToken *tokens, int maximum)
{
    const std::size_t size = text.size();
    std::size_t i = 0;
    int count = 0;
    while (count < maximum) {
        while (i < size && classes[static_cast<unsigned char>(text[i])] == separator)
            ++i;
        if (i >= size)
            break;
        const std::size_t begin = i;
        std::uint32_t hash = hashStart;
        quint8 before = separator;
        for (; i < size; ++i) {
            const quint8 now = classes[static_cast<unsigned char>(text[i])];
            if (now == separator || (now == capital && before == small))
                break;
            // The last capital of "RFIDCard" begins the next word.
            if (now == capital && before == capital && i + 1 < size && text[i + 1] >= 'a' && text[i + 1] <= 'z')
                break;
            hash = hashStep(hash, text[i]);
            before = now;
        }
        tokens[count++] = {hash, std::uint32_t(begin), std::uint32_t(i - begin)};
    }
    return count;
}

const ProseWords &ProseWords::instance()
{
    static const ProseWords words;
    return words;
}

ProseWords::ProseWords()
{
    initializeProseWords();
    QFile file(QStringLiteral(":/prose/words.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &word : arrayOf(document, "references"))
        add(word.toString().toStdString(), reference);
    for (const QJsonValue &entry : arrayOf(document, "families")) {
        const QJsonObject object = entry.toObject();
        Families bit = allFamilies;
        const QJsonArray signs = arrayOf(object, "signs");
        if (!signs.isEmpty() && int(m_families.size()) < maximumFamilies) {
            const int family = int(m_families.size());
            m_families.push_back({object.value(QLatin1StringView("id")).toString().toUtf8(),
                                  laneFromId(object.value(QLatin1StringView("lane")).toString().toUtf8())});
            bit = Families(1) << family;
            for (const QJsonValue &sign : signs)
                add(sign.toString().toStdString(), -1 - family);
        }
        for (const QJsonValue &one : arrayOf(object, "rules")) {
            const QJsonObject written = one.toObject();
            Rule rule;
            rule.kind = proseKindFromId(written.value(QLatin1StringView("kind")).toString().toUtf8());
            rule.families = bit;
            rule.value = written.value(QLatin1StringView("value")).toString().toStdString();
            for (const QJsonValue &word : arrayOf(written, "without"))
                rule.without.push_back(proseWordHash(word.toString().toStdString()));
            if (rule.kind == ProseKind::None)
                continue;
            m_rules.push_back(std::move(rule));
            for (const QJsonValue &phrase : arrayOf(written, "phrases"))
                add(phrase.toString().toStdString(), int(m_rules.size()) - 1);
        }
    }
    std::size_t size = 1024;
    while (size < m_keys.size() * 4)
        size *= 2;
    m_slots.assign(size, 0);
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        std::size_t slot = m_keys[i].first & (size - 1);
        while (m_slots[slot])
            slot = (slot + 1) & (size - 1);
        m_slots[slot] = quint16(i + 1);
    }
}

bool ProseWords::add(std::string_view written, int rule)
{
    Phrase phrase;
    phrase.rule = rule;
    while (!written.empty()) {
        const std::size_t blank = std::min(written.find(' '), written.size());
        const std::string_view word = written.substr(0, blank);
        written.remove_prefix(std::min(written.size(), blank + 1));
        if (word == "*" || word == "#" || word == "@") {
            phrase.elements.push_back({word == "*" ? Element::Type::Gap : word == "#" ? Element::Type::Number : Element::Type::Value, 0});
            continue;
        }
        ProseToken tokens[8];
        const int count = proseTokens(word, tokens, 8);
        for (int i = 0; i < count; ++i)
            phrase.elements.push_back({Element::Type::Word, tokens[i].hash});
    }
    if (phrase.elements.empty() || phrase.elements.front().type != Element::Type::Word)
        return false;
    const int index = int(m_phrases.size());
    const std::uint32_t first = phrase.elements.front().hash;
    const auto key = std::find_if(m_keys.begin(), m_keys.end(), [first](const auto &one) { return one.first == first; });
    if (key == m_keys.end()) {
        m_keys.emplace_back(first, index);
    } else {
        phrase.next = key->second;
        key->second = index;
    }
    m_phrases.push_back(std::move(phrase));
    return true;
}

int ProseWords::firstPhrase(std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = hash & mask; m_slots[slot]; slot = (slot + 1) & mask) {
        const auto &key = m_keys[m_slots[slot] - 1u];
        if (key.first == hash)
            return key.second;
    }
    return -1;
}

bool ProseWords::fits(std::span<const Element> elements, std::string_view text, std::span<const ProseToken> tokens, std::string_view *value) const
{
    std::size_t token = 0;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const Element &element = elements[i];
        if (element.type == Element::Type::Gap) {
            const std::span<const Element> rest = elements.subspan(i + 1);
            for (std::size_t skipped = 0; skipped <= std::size_t(longestGap) && token + skipped <= tokens.size(); ++skipped) {
                if (fits(rest, text, tokens.subspan(token + skipped), value))
                    return true;
            }
            return false;
        }
        if (token >= tokens.size())
            return false;
        const ProseToken &here = tokens[token];
        if (element.type == Element::Type::Word) {
            if (here.hash != element.hash)
                return false;
            ++token;
        } else if (element.type == Element::Type::Number) {
            if (!isNumber(text.substr(here.begin, here.length)))
                return false;
            ++token;
        } else {
            // To the next blank or mark: "GroundFailure", "E-45", "0xa001".
            std::size_t end = here.begin;
            while (end < text.size() && end - here.begin < longestValue && std::string_view(" \t\r\n,;)]}\"'").find(text[end]) == std::string_view::npos)
                ++end;
            while (end > here.begin + 1 && (text[end - 1] == '.' || text[end - 1] == ':'))
                --end;
            *value = text.substr(here.begin, end - here.begin);
            while (token < tokens.size() && tokens[token].begin < end)
                ++token;
        }
    }
    return true;
}

ProseWords::Match ProseWords::find(std::string_view text, Families families, ProseKind wanted) const
{
    ProseToken tokens[maximumTokens];
    const int count = m_slots.empty() ? 0 : proseTokens(text, tokens, maximumTokens);
    Match match;
    int best = int(m_rules.size());
    for (int i = 0; i < count; ++i) {
        for (int p = firstPhrase(tokens[i].hash); p >= 0; p = m_phrases[std::size_t(p)].next) {
            const Phrase &phrase = m_phrases[std::size_t(p)];
            match.refers = match.refers || phrase.rule == reference;
            if (phrase.rule < 0 || phrase.rule >= best)
                continue;
            const Rule &rule = m_rules[std::size_t(phrase.rule)];
            const bool ours = rule.families == allFamilies || (rule.families & families); // those for all need no sign
            if (!ours || (wanted != ProseKind::None && rule.kind != wanted))
                continue;
            std::string_view value;
            if (!fits(phrase.elements, text, {tokens + i, std::size_t(count - i)}, &value))
                continue;
            const bool refused = std::any_of(tokens, tokens + count, [&rule](const ProseToken &token) {
                return std::find(rule.without.begin(), rule.without.end(), token.hash) != rule.without.end();
            });
            if (refused)
                continue;
            best = phrase.rule;
            match.kind = rule.kind;
            match.value = value.empty() ? std::string_view(rule.value) : value;
        }
    }
    return match;
}

ProseWords::Families ProseWords::familiesIn(std::string_view text, Lane *lane) const
{
    ProseToken tokens[maximumTokens];
    const int count = m_slots.empty() ? 0 : proseTokens(text, tokens, maximumTokens);
    Families found = 0;
    *lane = Lane::Unknown;
    for (int i = 0; i < count; ++i) {
        for (int p = firstPhrase(tokens[i].hash); p >= 0; p = m_phrases[std::size_t(p)].next) {
            const Phrase &phrase = m_phrases[std::size_t(p)];
            std::string_view value;
            if (phrase.rule >= 0 || !fits(phrase.elements, text, {tokens + i, std::size_t(count - i)}, &value))
                continue;
            const int family = -1 - phrase.rule;
            found |= Families(1) << family;
            if (m_families[std::size_t(family)].lane != Lane::Unknown)
                *lane = m_families[std::size_t(family)].lane;
        }
    }
    return found;
}

} // namespace Roamscope
