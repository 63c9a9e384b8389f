// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/prose/proseevent.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Roamscope {

/// A word of a line: letters and digits, folded to lower case by its hash. "CarPluggedIn" is three words.
struct ProseToken
{
    std::uint32_t hash;
    std::uint32_t begin;
    std::uint32_t length;
};

/// What words mean in the logs of stations and middleware: resources/prose/words.json. Rules stand by family (a
/// vendor or program whose logs are known by signs of their own) and for all. Immutable, any thread.
class ProseWords
{
public:
    static constexpr int maximumFamilies = 32;
    using Families = std::uint32_t; ///< bits
    static constexpr Families allFamilies = ~Families(0);

    /// What was recognised in a line.
    struct Match
    {
        ProseKind kind = ProseKind::None;
        std::string_view value {}; ///< in the line, or what the rule says
        bool refers = false; ///< a word stands there that a transaction or token may follow
    };

    static const ProseWords &instance();

    /// The first rule that fits, of families in `families` or for all. With `wanted` only rules of that kind.
    Match find(std::string_view text, Families families, ProseKind wanted = ProseKind::None) const;
    /// Families whose signs stand in a line; `lane` gets what they say of the one who wrote it.
    Families familiesIn(std::string_view text, Lane *lane) const;
    QByteArray familyId(int family) const { return m_families[std::size_t(family)].id; }
    int familyCount() const { return int(m_families.size()); }
    bool isValid() const { return !m_rules.empty(); }

private:
    ProseWords();
    static constexpr int reference = 1 << 20; ///< instead of a rule
    struct Family
    {
        QByteArray id;
        Lane lane = Lane::Unknown;
    };
    struct Rule
    {
        ProseKind kind = ProseKind::None;
        Families families = allFamilies;
        std::string value; ///< where the line does not tell one
        std::vector<std::uint32_t> without;
    };
    struct Element
    {
        enum class Type : quint8 { Word, Gap, Number, Value };
        Type type = Type::Word;
        std::uint32_t hash = 0;
    };
    struct Phrase
    {
        int rule = -1; ///< < 0: a sign of family −1 − rule
        std::vector<Element> elements;
        int next = -1; ///< another phrase that begins with the same word
    };
    bool add(std::string_view phrase, int rule);
    int firstPhrase(std::uint32_t hash) const;
bool fits(std::span<const Element> elements, std::string_view text, std::span<const ProseToken> tokens, std::string_view *value) const;

    std::vector<Family> m_families;
    std::vector<Rule> m_rules;
    std::vector<Phrase> m_phrases;
    std::vector<std::pair<std::uint32_t, int>> m_keys; ///< first words, with the latest phrase of each
    std::vector<quint16> m_slots; ///< of m_keys, + 1; 0 = free
};

/// The first words of a text, at most `maximum`; returns how many.
int proseTokens(std::string_view text, ProseToken *tokens, int maximum);
std::uint32_t proseWordHash(std::string_view word);

} // namespace Roamscope
