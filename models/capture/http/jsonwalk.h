// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/jsontext.h"

namespace Roamscope {

/// Calls visit(name, value) for each member of a JSON object as it stands, until it says false. The name is without
/// its quotes, the value is a token. What is behind a broken member is left out. Returns how many were visited.
template<typename Visit>
int walkJsonObject(QByteArrayView object, Visit &&visit)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ','; };
    qsizetype at = 0;
    const auto skip = [&] {
        while (at < object.size() && blank(object[at]))
            ++at;
    };
    int visited = 0;
    skip();
    if (at >= object.size() || object[at] != '{')
        return visited;
    ++at;
    while (true) {
        skip();
        if (at >= object.size() || object[at] != '"')
            return visited;
        const qsizetype nameEnd = endOfJsonValue(object, at);
        if (nameEnd < at + 2)
            return visited;
        const QByteArrayView name = object.sliced(at + 1, nameEnd - at - 2);
        at = nameEnd;
        skip();
        if (at >= object.size() || object[at] != ':')
            return visited;
        ++at;
        skip();
        const qsizetype end = endOfJsonValue(object, at);
        if (end <= at)
            return visited;
        ++visited;
        if (!visit(name, object.sliced(at, end - at)))
            return visited;
        at = end;
    }
}

/// The same for the elements of a JSON array.
template<typename Visit>
int walkJsonArray(QByteArrayView array, Visit &&visit)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ','; };
    qsizetype at = 0;
    const auto skip = [&] {
        while (at < array.size() && blank(array[at]))
            ++at;
    };
    int visited = 0;
    skip();
    if (at >= array.size() || array[at] != '[')
        return visited;
    ++at;
    while (true) {
        skip();
        if (at >= array.size() || array[at] == ']')
            return visited;
        const qsizetype end = endOfJsonValue(array, at);
        if (end <= at)
            return visited;
        ++visited;
        if (!visit(array.sliced(at, end - at)))
            return visited;
        at = end;
    }
}

/// JSON whose strings of more than `longest` bytes are emptied; at most `limit` bytes, then cut off.
QByteArray shortenedJson(QByteArrayView json, qsizetype longest, qsizetype limit);

} // namespace Roamscope
