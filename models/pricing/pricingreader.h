// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/isotime.h"
#include "models/catalog/jsoncursor.h"
#include "models/pricing/charge.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace Roamscope {

/// Reads tariffs and charges from JSON bytes, numbers with the digits that they were written with. Every function
/// returns false where the text is not JSON; all else that is wrong becomes a note.
class PricingReader
{
public:
    static constexpr int deepest = 64;
    static constexpr std::size_t maximumElements = 20000;
    static constexpr std::size_t maximumPeriods = 200000;
    static constexpr qint64 largestInteger = 1'000'000'000'000;

    explicit PricingReader(QByteArrayView json)
    {
        c.open(json.data(), json.size(), 0);
    }

    JsonCursor c;
    PricingNotes *notes = nullptr;
    /// The outermost object has a member "data" as the envelope of an OCPI answer has.
    bool hasData = false;

    void note(PricingNoteKind kind, const QByteArray &first = {}, const QByteArray &second = {})
    {
        // Thousands of the same say no more than a few.
        const auto same = std::count_if(notes->cbegin(), notes->cend(), [kind](const PricingNote &other) { return other.kind == kind; });
        if (same < 100)
            notes->append({kind, path(), first, second});
    }

    /// JSON Pointer of where the reader is, below the tariff or charge. It is only written out when it is wanted.
    QByteArray path() const;

    /// Calls member(key) for each; it must consume the value. False = not JSON.
    template<typename Member> bool object(int depth, Member member)
    {
        if (depth > deepest)
            return c.fail(JsonFault::Depth);
        if (!c.take('{'))
            return false;
        c.skipSpace();
        if (c.peek() == '}')
            return c.take('}');
        while (true) {
            JsonText key;
            if (c.peek() != '"')
                return c.fail(JsonFault::Character);
            if (!c.text(&key))
                return false;
            c.skipSpace();
            if (!c.take(':'))
                return false;
            c.skipSpace();
            char plain[40];
            std::string_view name = key.raw();
            if (key.escaped)
                name = {plain, std::size_t(unescape(key, plain, sizeof plain))};
            push({name, 0});
            const bool good = member(name);
            --m_steps;
            if (!good)
                return false;
            c.skipSpace();
            if (c.peek() == '}')
                return c.take('}');
            if (!c.take(','))
                return false;
            c.skipSpace();
        }
    }

    template<typename Item> bool array(int depth, Item item)
    {
        if (depth > deepest)
            return c.fail(JsonFault::Depth);
        if (!c.take('['))
            return false;
        c.skipSpace();
        if (c.peek() == ']')
            return c.take(']');
        for (qsizetype index = 0;; ++index) {
            push({{}, index});
            const bool good = item(index);
            --m_steps;
            if (!good)
                return false;
            c.skipSpace();
            if (c.peek() == ']')
                return c.take(']');
            if (!c.take(','))
                return false;
            c.skipSpace();
        }
    }

    bool skip(int depth) { return c.skip(depth); }
    bool isNull(bool *null)
    {
        *null = c.peek() == 'n';
        return !*null || c.word("null");
    }

    bool text(int depth, QByteArray *out)
    {
        if (c.peek() != '"')
            return skip(depth);
        JsonText value;
        if (!c.text(&value))
            return false;
        if (value.escaped) {
            QByteArray buffer(std::min<qsizetype>(value.size, 4096), '\0');
            buffer.truncate(unescape(value, buffer.data(), buffer.size()));
            *out = buffer;
        } else {
            *out = shared(value.raw().substr(0, 4096));
        }
        return true;
    }

    bool number(int depth, std::optional<Exact> *out)
    {
        bool null = false;
        if (!isNull(&null))
            return false;
        if (null)
            return true;
        std::string_view raw;
        if (c.peek() == '"') {
            JsonText value;
            if (!c.text(&value))
                return false;
            raw = value.raw();
            while (!raw.empty() && raw.back() == ' ')
                raw.remove_suffix(1);
            while (!raw.empty() && raw.front() == ' ')
                raw.remove_prefix(1);
            if (!raw.empty())
                note(PricingNoteKind::NumberIsText, QByteArray(raw.data(), qsizetype(std::min<std::size_t>(raw.size(), 40))));
        } else if (c.peek() == '-' || (c.peek() >= '0' && c.peek() <= '9')) {
            JsonNumber value;
            if (!c.number(&value))
                return false;
            raw = value.raw();
        } else {
            note(PricingNoteKind::BadNumber);
            return skip(depth);
        }
        Exact value;
        if (Exact::parse(raw, &value))
            *out = value;
        else
            note(PricingNoteKind::BadNumber, QByteArray(raw.data(), qsizetype(std::min<std::size_t>(raw.size(), 40))));
        return true;
    }

    bool integer(int depth, std::optional<qint64> *out)
    {
        std::optional<Exact> value;
        if (!number(depth, &value))
            return false;
        if (value) {
            qint64 known = 0;
            if (value->isInteger(&known) && qAbs(known) <= largestInteger) {
                *out = known;
                return true;
            }
            const Exact whole = value->rounded(0, RoundingMode::Down);
            const bool fits = whole.abs() <= Exact(largestInteger);
            if (whole != *value || !fits)
                note(PricingNoteKind::BadNumber, value->toText());
            if (fits)
                *out = whole.toText().toLongLong();
        }
        return true;
    }

    bool time(int depth, TimeUs *out)
    {
        if (c.peek() == '"') {
            const JsonCursor start = c;
            JsonText raw;
            if (!c.text(&raw))
                return false;
            if (const TimeUs plain = raw.escaped ? noTime : parseIsoTime(raw.raw()); plain != noTime) {
                *out = plain;
                return true;
            }
            c = start;
        }
        QByteArray value;
        if (!text(depth, &value))
            return false;
        if (value.isEmpty())
            return true;
        const TimeUs read = parseIsoTime(value.trimmed().toStdString());
        if (read == noTime)
            note(PricingNoteKind::BadTime, value.left(40));
        else
            *out = read;
        return true;
    }

    bool flag(int depth, bool *out)
    {
        if (c.peek() == 't') {
            *out = true;
            return c.word("true");
        }
        if (c.peek() == 'f') {
            *out = false;
            return c.word("false");
        }
        return skip(depth);
    }

    static bool same(std::string_view a, std::string_view b)
    {
        return a.size() == b.size() && qstrnicmp(a.data(), qsizetype(a.size()), b.data(), qsizetype(b.size())) == 0;
    }
    static std::string_view view(const QByteArray &bytes) { return {bytes.constData(), std::size_t(bytes.size())}; }

    // tariffs
    bool tariff(int depth, Tariff *tariff);
    bool element(int depth, TariffElement *element);
    bool component(int depth, std::vector<TariffComponent> *components);
    bool restriction(int depth, TariffRestriction *restriction);
    bool limit(int depth, std::optional<PriceLimit> *limit);
    // charges
    bool charge(int depth, Charge *charge, ProtocolVersion version);
    bool period(int depth, qsizetype index, ChargePeriod *period, ProtocolVersion *version);
    bool price(int depth, std::optional<StatedPrice> *price);
    bool location(int depth, Charge *charge);

private:
    /// A member's name, or an index where there is no name.
    struct Step
    {
        std::string_view name;
        qsizetype index = 0;
    };
    void push(const Step &step)
    {
        if (std::size_t(m_steps) < m_path.size())
            m_path[std::size_t(m_steps)] = step;
        ++m_steps;
    }
    /// Bytes that are likely to come again (ids of tariffs, currencies, countries) share their memory.
    QByteArray shared(std::string_view text);
    /// A tariff that stood word for word in the same input before; the cursor is then behind it.
    TariffPtr knownTariff(int depth);
    bool chargeTariff(int depth, Charge *charge, ProtocolVersion version);

    std::array<Step, deepest + 8> m_path;
    int m_steps = 0;
    int m_firstStep = 0; ///< of the tariff or charge that is being read
    std::array<QByteArray, 64> m_texts;
    std::unordered_map<std::string_view, TariffPtr> m_tariffs; ///< by their JSON
    std::string_view m_lastTariff;
    TariffPtr m_lastTariffRead;
    int m_tariffsMissed = 0;
};

} // namespace Roamscope
