// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/soap/soapscanner.h"

#include "models/capture/jsontext.h"
#include "models/capture/soap/soapenvelope.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace Roamscope {

namespace {

constexpr std::array<QByteArrayView, 4> openers = {"<", "&lt;", "\\u003c", "\\u003C"};
constexpr std::array<QByteArrayView, 4> closers = {">", "&gt;", "\\u003e", "\\u003E"};

bool isNameCharacter(char c)
{
    return std::isalnum(uchar(c)) || c == '-' || c == '_' || c == '.';
}

QByteArray withoutEntities(const QByteArray &text)
{
    static constexpr std::pair<QByteArrayView, char> entities[] = {{"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&#39;", '\''}, {"&#34;", '"'}, {"&amp;", '&'}};
    QByteArray plain;
    plain.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const QByteArrayView rest = QByteArrayView(text).sliced(at);
        const auto entity = rest.startsWith('&') ? std::find_if(std::begin(entities), std::end(entities), [&](const auto &each) { return rest.startsWith(each.first); }) : std::end(entities);
        if (entity == std::end(entities)) {
            plain += text[at++];
        } else {
            plain += entity->second;
            at += entity->first.size();
        }
    }
    return plain;
}

} // namespace

SoapScanner::Tag SoapScanner::nextTag(qsizetype from) const
{
    static constexpr QByteArrayView word("Envelope");
    for (qsizetype hit = m_text.indexOf(word, from); hit >= 0; hit = m_text.indexOf(word, hit + 1)) {
        qsizetype at = hit;
        if (at > from && m_text[at - 1] == ':') {
            --at;
            while (at > from && hit - at < 64 && isNameCharacter(m_text[at - 1]))
                --at;
            // The "u003c" of an escape was taken for the beginning of the prefix.
            if (at > 0 && m_text[at - 1] == '\\' && m_text.sliced(at).startsWith("u003"))
                at += 5;
        }
        Tag tag;
        qsizetype before = at;
        // "/", or "\/" where JSON escaped it.
        if (before > from && m_text[before - 1] == '/') {
            tag.isEnd = true;
            --before;
            if (before > from && m_text[before - 1] == '\\')
                --before;
        }
        for (const QByteArrayView opener : openers) {
            if (before - opener.size() >= from && m_text.sliced(before - opener.size(), opener.size()) == opener)
                tag.begin = before - opener.size();
        }
        if (tag.begin < 0)
            continue;
        const qsizetype after = hit + word.size();
        if (after < m_text.size() && isNameCharacter(m_text[after]))
            continue;
        // Its end: attributes are short.
        const QByteArrayView window = m_text.sliced(after, std::min<qsizetype>(m_text.size() - after, 8192));
        for (const QByteArrayView closer : closers) {
            const qsizetype place = window.indexOf(closer);
            if (place >= 0 && (tag.end < 0 || after + place + closer.size() < tag.end))
                tag.end = after + place + closer.size();
        }
        // Another tag before its own end: it was cut off.
        for (const QByteArrayView opener : openers) {
            const qsizetype place = window.indexOf(opener);
            if (place >= 0 && (tag.end < 0 || after + place < tag.end))
                tag.end = after + place;
        }
        if (tag.end < 0)
            tag.end = after;
        return tag;
    }
    return {};
}

SoapPlace SoapScanner::next()
{
    Tag start = nextTag(m_at);
    while (start.begin >= 0 && start.isEnd)
        start = nextTag(start.end);
    if (start.begin < 0) {
        m_at = m_text.size();
        return {};
    }
    const Tag end = nextTag(start.end);
    SoapPlace place {.isValid = true, .isWhole = end.begin >= 0 && end.isEnd, .begin = start.begin, .end = m_text.size()};
    if (place.isWhole) {
        place.end = end.end;
    } else if (end.begin >= 0) {
        // The next one begins before this one ends: its line is its own.
        const qsizetype newline = m_text.sliced(start.begin, end.begin - start.begin).lastIndexOf('\n');
        place.end = newline > 0 ? start.begin + newline : end.begin;
    }
    m_at = place.end;
    return place;
}

QByteArray SoapScanner::xml(const SoapPlace &place) const
{
    if (place.end - place.begin > longestSoapEnvelope)
        return {};
    QByteArray text = m_text.sliced(place.begin, place.end - place.begin).toByteArray();
    // JSON in JSON escapes twice.
    for (int i = 0; i < 3 && (text.contains("\\\"") || text.startsWith("\\u003") || text.contains("<\\/") || text.contains(">\\n") || text.contains(">\\r")); ++i)
        text = unescapeJson(text);
    for (int i = 0; i < 2 && text.startsWith("&"); ++i)
        text = withoutEntities(text);
    return text;
}

} // namespace Roamscope
