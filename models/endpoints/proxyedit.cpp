// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/jsontext.h"
#include "models/endpoints/proxyrule.h"

namespace Roamscope {

namespace {

/// Where a JSON Pointer leads in a text.
struct Place
{
    bool exists = false;
    bool inObject = false;
    qsizetype begin = 0; ///< of the value, or where one is to be inserted
    qsizetype end = 0;
    qsizetype memberBegin = 0; ///< of the key, or of the value in a list
    qsizetype commaBefore = -1;
    qsizetype nextMember = -1; ///< begin of the one behind it
    bool containerEmpty = true;
};

qsizetype skipBlanks(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r'))
        ++at;
    return at;
}

// Finds `token` in the object or list that begins at `at`; false when there is neither.
bool step(QByteArrayView text, qsizetype at, const QByteArray &token, Place *place)
{
    at = skipBlanks(text, at);
    if (at >= text.size() || (text[at] != '{' && text[at] != '['))
        return false;
    *place = {};
    place->inObject = text[at] == '{';
    const char closing = place->inObject ? '}' : ']';
    bool isIndex = false;
    const qsizetype index = token.toLongLong(&isIndex);
    qsizetype comma = -1;
    at = skipBlanks(text, at + 1);
    // Of a text that is no JSON every turn still ends behind where it began, or the search ends.
    for (qsizetype number = 0; at < text.size() && text[at] != closing; ++number) {
        place->containerEmpty = false;
        const qsizetype member = at;
        bool found = isIndex && index == number;
        if (place->inObject) {
            const qsizetype keyEnd = endOfJsonValue(text, at);
            if (keyEnd < 0 || text[at] != '"')
                return false;
            found = jsonStringValue(text.sliced(at, keyEnd - at)) == token;
            at = skipBlanks(text, keyEnd);
            if (at >= text.size() || text[at] != ':')
                return false;
            at = skipBlanks(text, at + 1);
        }
        const qsizetype end = endOfJsonValue(text, at);
        if (end <= at)
            return false;
        qsizetype next = skipBlanks(text, end);
        const bool more = next < text.size() && text[next] == ',';
        if (!more && (next >= text.size() || text[next] != closing))
            return false;
        if (found) {
            place->exists = true;
            place->begin = at;
            place->end = end;
            place->memberBegin = member;
            place->commaBefore = comma;
            place->nextMember = more ? skipBlanks(text, next + 1) : -1;
            return true;
        }
        if (more) {
            comma = next;
            next = skipBlanks(text, next + 1);
        }
        at = next;
    }
    if (at >= text.size())
        return false;
    place->begin = place->end = at;
    return true;
}

QByteArray spliced(QByteArrayView text, qsizetype begin, qsizetype end, QByteArrayView with)
{
    QByteArray result;
    result.reserve(text.size() - (end - begin) + with.size());
    result.append(text.first(begin)).append(with).append(text.sliced(end));
    return result;
}

// The payload with one edit made; false when its pointer leads nowhere.
bool edited(QByteArrayView payload, const ProxyEdit &edit, QByteArray *result)
{
    if (edit.pointer.isEmpty()) {
        if (edit.operation == ProxyEdit::Operation::Remove)
            return false;
        *result = edit.value;
        return true;
    }
    if (!edit.pointer.startsWith('/'))
        return false;
    const QList<QByteArray> tokens = edit.pointer.mid(1).split('/');
    Place place;
    qsizetype at = 0;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        QByteArray token = tokens[i];
        token.replace("~1", "/").replace("~0", "~");
        if (!step(payload, at, token, &place))
            return false;
        const bool last = i + 1 == tokens.size();
        if (!place.exists && (!last || edit.operation == ProxyEdit::Operation::Remove))
            return false;
        at = place.begin;
        if (last && !place.exists) {
            // Into a list only behind its end.
            if (!place.inObject && token != "-")
                return false;
            QByteArray member = place.containerEmpty ? QByteArray() : QByteArray(",");
            if (place.inObject)
                member += quotedJson(token) + ':';
            *result = spliced(payload, place.begin, place.end, member + edit.value);
            return true;
        }
    }
    if (edit.operation == ProxyEdit::Operation::Set)
        *result = spliced(payload, place.begin, place.end, edit.value);
    else if (place.nextMember >= 0)
        *result = spliced(payload, place.memberBegin, place.nextMember, {});
    else
        *result = spliced(payload, place.commaBefore >= 0 ? place.commaBefore : place.memberBegin, place.end, {});
    return true;
}

} // namespace

bool applyProxyEdits(QByteArrayView message, const std::vector<ProxyEdit> &edits, QByteArray *altered)
{
    const std::vector<QByteArrayView> elements = jsonArrayElements(message);
    if (elements.size() < 3)
        return false;
    const int type = elements[0].toByteArray().trimmed().toInt();
    const std::size_t index = type == 3 ? 2 : type == 4 || type == 5 ? 4 : 3;
    if (index >= elements.size())
        return false;
    QByteArray payload = elements[index].toByteArray();
    for (const ProxyEdit &edit : edits) {
        QByteArray next;
        if (!edited(payload, edit, &next))
            return false;
        payload = next;
    }
    const qsizetype begin = elements[index].data() - message.data();
    *altered = spliced(message, begin, begin + elements[index].size(), payload);
    return true;
}

} // namespace Roamscope
