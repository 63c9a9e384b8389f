// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sourcepointers.h"

#include "mapping/jsonout.h"
#include "models/catalog/jsoncursor.h"

#include <algorithm>

namespace Roamscope {

namespace {

class Walk
{
public:
    Walk(std::string_view json, const std::vector<const char *> &places, std::vector<SourcePlace> *found)
        : m_found(found)
    {
        for (std::size_t i = 0; i < places.size(); ++i)
            m_wanted.emplace_back(places[i], i);
        std::sort(m_wanted.begin(), m_wanted.end());
        m_cursor.open(json.data(), qsizetype(json.size()), 0);
        m_cursor.skipSpace();
        value(0);
    }

private:
    /// False at the end of what is looked for, or of what is JSON.
    bool value(int depth)
    {
        const char *begin = m_cursor.p;
        const char open = m_cursor.peek();
        const std::size_t first = m_next;
        // Wanted places at this very value: of a text, they may be behind its quote.
        while (m_next < m_wanted.size() && m_wanted[m_next].first <= begin + (open == '"'))
            ++m_next;
        const std::size_t own = m_next;
        bool good = true;
        if ((open == '{' || open == '[') && depth < 200)
            good = container(open, depth);
        else
            good = m_cursor.skip(depth);
        for (std::size_t i = first; i < own; ++i)
            (*m_found)[m_wanted[i].second] = {m_pointer, {begin, std::size_t(m_cursor.p - begin)}};
        return good;
    }

    bool container(char open, int depth)
    {
        ++m_cursor.p;
        m_cursor.skipSpace();
        const char close = open == '{' ? '}' : ']';
        if (m_cursor.peek() == close) {
            ++m_cursor.p;
            return true;
        }
        const qsizetype length = m_pointer.size();
        for (int number = 0;; ++number) {
            m_pointer.append('/');
            if (open == '{') {
                JsonText key;
                if (m_cursor.peek() != '"' || !m_cursor.text(&key))
                    return false;
                for (const char c : key.escaped ? unescaped(key.raw()) : std::string(key.raw())) {
                    if (c == '~')
                        m_pointer.append("~0");
                    else if (c == '/')
                        m_pointer.append("~1");
                    else
                        m_pointer.append(c);
                }
                m_cursor.skipSpace();
                if (!m_cursor.take(':'))
                    return false;
                m_cursor.skipSpace();
            } else {
                m_pointer.append(QByteArray::number(number));
            }
            if (!value(depth + 1))
                return false;
            m_pointer.truncate(length);
            m_cursor.skipSpace();
            if (m_cursor.peek() != ',')
                return m_cursor.take(close);
            ++m_cursor.p;
            m_cursor.skipSpace();
        }
    }

    JsonCursor m_cursor;
    std::vector<SourcePlace> *m_found;
    std::vector<std::pair<const char *, std::size_t>> m_wanted;
    std::size_t m_next = 0;
    QByteArray m_pointer;
};

} // namespace

std::vector<SourcePlace> sourcePointers(std::string_view json, const std::vector<const char *> &places)
{
    std::vector<SourcePlace> found(places.size());
    if (!places.empty())
        Walk(json, places, &found);
    return found;
}

} // namespace Roamscope
