// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/textlog/textlogchunk.h"

#include "models/capture/stringtable.h"

namespace Roamscope {

TextLogStrings::TextLogStrings()
{
    m_texts.emplace_back();
}

quint16 TextLogStrings::intern(std::string_view text)
{
    if (text.empty())
        return 0;
    if (m_texts[m_last] == text)
        return m_last;
    const auto [it, added] = m_ids.try_emplace(std::string(text), quint16(m_texts.size()));
    if (added) {
        if (m_texts.size() >= StringTable::overflow) {
            m_ids.erase(it);
            return StringTable::overflow;
        }
        m_texts.emplace_back(text);
    }
    m_last = it->second;
    return m_last;
}

} // namespace Roamscope
