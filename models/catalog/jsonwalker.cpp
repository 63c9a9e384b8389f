// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/jsonwalker.h"

#include <cstring>

namespace Roamscope {

void JsonWalker::skipSpace()
{
    while (p < end && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t'))
        ++p;
}

bool JsonWalker::take(char wanted)
{
    if (p >= end || *p != wanted)
        return false;
    ++p;
    return true;
}

bool JsonWalker::skipString()
{
    const char *at = p + 1;
    for (;;) {
        const auto *quote = static_cast<const char *>(std::memchr(at, '"', std::size_t(end - at)));
        if (!quote) {
            p = end;
            return false;
        }
        // An odd number of backslashes before it makes it part of the text.
        const char *slash = quote;
        while (slash > p + 1 && slash[-1] == '\\')
            --slash;
        at = quote + 1;
        if ((quote - slash) % 2 == 0) {
            p = at;
            return true;
        }
    }
}

bool JsonWalker::skipValue()
{
    if (p >= end)
        return false;
    if (*p == '"')
        return skipString();
    if (*p != '{' && *p != '[') {
        const char *begin = p;
        while (p < end && *p != ',' && *p != ']' && *p != '}' && *p != ' ' && *p != '\n' && *p != '\r' && *p != '\t')
            ++p;
        return p > begin;
    }
    qsizetype depth = 0;
    while (p < end) {
        switch (*p) {
        case '"':
            if (!skipString())
                return false;
            continue;
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            if (--depth == 0) {
                ++p;
                return true;
            }
            break;
        default:
            break;
        }
        ++p;
    }
    return false;
}

bool JsonWalker::members(std::vector<Member> *members, std::size_t maximum)
{
    if (!take('{'))
        return false;
    skipSpace();
    if (take('}'))
        return true;
    for (;;) {
        skipSpace();
        if (peek() != '"')
            return false;
        const char *key = p;
        if (!skipString())
            return false;
        Member member {{key + 1, std::size_t(p - key - 2)}, {}};
        skipSpace();
        if (!take(':'))
            return false;
        skipSpace();
        const char *value = p;
        const bool whole = skipValue();
        member.value = {value, std::size_t(p - value)};
        if (members->size() < maximum)
            members->push_back(member);
        if (!whole)
            return false;
        skipSpace();
        if (take('}'))
            return true;
        if (!take(','))
            return false;
    }
}

qsizetype JsonWalker::offsetOf(std::string_view json, const QByteArray &pointer)
{
    JsonWalker walker(json);
    walker.skipSpace();
    const char *found = walker.p;
    for (qsizetype at = 0; at < pointer.size();) {
        const qsizetype next = pointer.indexOf('/', at + 1);
        QByteArray step = pointer.sliced(at + 1, (next < 0 ? pointer.size() : next) - at - 1);
        step.replace("~1", "/").replace("~0", "~");
        at = next < 0 ? pointer.size() : next;
        const bool isObject = walker.peek() == '{';
        if (!isObject && walker.peek() != '[')
            break;
        ++walker.p;
        bool matched = false;
        const qint64 wanted = step.toLongLong();
        for (qint64 index = 0;; ++index) {
            walker.skipSpace();
            if (isObject) {
                const char *key = walker.p;
                if (walker.peek() != '"' || !walker.skipString())
                    break;
                matched = std::string_view(key + 1, std::size_t(walker.p - key - 2))
                    == std::string_view(step.constData(), std::size_t(step.size()));
                walker.skipSpace();
                if (!walker.take(':'))
                    break;
                walker.skipSpace();
            } else {
                matched = index == wanted && walker.peek() != ']';
            }
            if (matched || !walker.skipValue())
                break;
            walker.skipSpace();
            if (!walker.take(','))
                break;
        }
        if (!matched)
            break;
        found = walker.p;
    }
    return found - json.data();
}

} // namespace Roamscope
