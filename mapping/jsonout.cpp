// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/jsonout.h"

#include "models/catalog/jsoncursor.h"

namespace Roamscope {

namespace {

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || quint8(c) < 0x20;
}

template<typename Out>
void appendText(Out *out, std::string_view text)
{
    const auto append = [out](const char *begin, const char *end) { out->append(begin, typename Out::size_type(end - begin)); };
    out->append(1, '"');
    const char *begin = text.data();
    const char *end = begin + text.size();
    for (const char *p = begin; p < end; ++p) {
        if (!needsEscape(*p)) [[likely]]
            continue;
        append(begin, p);
        begin = p + 1;
        switch (*p) {
        case '"': out->append("\\\""); break;
        case '\\': out->append("\\\\"); break;
        case '\n': out->append("\\n"); break;
        case '\r': out->append("\\r"); break;
        case '\t': out->append("\\t"); break;
        default: {
            constexpr char hex[] = "0123456789abcdef";
            const char code[] = {'\\', 'u', '0', '0', hex[quint8(*p) >> 4], hex[quint8(*p) & 15], '\0'};
            out->append(code);
        }
        }
    }
    append(begin, end);
    out->append(1, '"');
}

} // namespace

void appendJsonText(std::string *out, std::string_view text)
{
    appendText(out, text);
}

void appendJsonText(QByteArray *out, std::string_view text)
{
    appendText(out, text);
}

void appendCompact(std::string *out, std::string_view json)
{
    const char *begin = json.data();
    const char *end = begin + json.size();
    bool inText = false;
    for (const char *p = begin; p < end; ++p) {
        if (inText) {
            if (*p == '\\')
                ++p;
            else if (*p == '"')
                inText = false;
        } else if (*p == '"') {
            inText = true;
        } else if (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t') {
            out->append(begin, std::size_t(p - begin));
            begin = p + 1;
        }
    }
    if (begin < end)
        out->append(begin, std::size_t(end - begin));
}

std::string unescaped(std::string_view raw)
{
    JsonText text;
    text.begin = raw.data();
    text.size = qsizetype(raw.size());
    text.escaped = true;
    // An escape never grows: six bytes become at most three.
    std::string plain(raw.size() + 4, '\0');
    plain.resize(std::size_t(unescape(text, plain.data(), qsizetype(plain.size()))));
    return plain;
}

} // namespace Roamscope
