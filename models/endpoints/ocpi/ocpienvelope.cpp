// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/ocpienvelope.h"

#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/compare/splitter.h"

#include <QList>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qsizetype wholeCheck = qsizetype(1) << 20; // bytes; larger bodies are checked by who reads their objects
constexpr qsizetype longestText = 500;

QByteArray textOf(const char *begin, const char *end)
{
    const QByteArray text = jsonStringValue(QByteArrayView(begin, end));
    return text.first(std::min(text.size(), longestText));
}

OcpiEnvelope::Data kindOf(char first, QByteArrayView value)
{
    switch (first) {
    case '{': return OcpiEnvelope::Data::Object;
    case '[': return OcpiEnvelope::Data::List;
    case 'n': return value == "null" ? OcpiEnvelope::Data::Null : OcpiEnvelope::Data::Other;
    default: return OcpiEnvelope::Data::Other;
    }
}

/// False when the object breaks off.
bool readMembers(const char *begin, const char *end, const Splitter &splitter, OcpiEnvelope *envelope)
{
    const char *p = Splitter::skipBlanks(begin + 1, end);
    if (p < end && *p == '}')
        return Splitter::skipBlanks(p + 1, end) == end;
    while (p < end && *p == '"') {
        const char *nameEnd = Splitter::endOfString(p, end);
        if (!nameEnd)
            return false;
        const QByteArrayView name(p + 1, nameEnd - 1);
        p = Splitter::skipBlanks(nameEnd, end);
        if (p == end || *p != ':')
            return false;
        p = Splitter::skipBlanks(p + 1, end);
        const char *valueEnd = p < end ? splitter.endOfValue(p, end, 0) : nullptr;
        if (name == "data") {
            envelope->dataOffset = p - begin;
            envelope->dataLength = (valueEnd ? valueEnd : end) - p;
            if (p < end)
                envelope->data = kindOf(*p, QByteArrayView(p, valueEnd ? valueEnd : end));
        }
        if (!valueEnd)
            return false;
        if (name == "status_code") {
            bool ok = false;
            envelope->statusCode = jsonStringValue(QByteArrayView(p, valueEnd)).toInt(&ok);
            envelope->hasStatusCode = ok;
        } else if (name == "status_message") {
            envelope->statusMessage = textOf(p, valueEnd);
        } else if (name == "timestamp") {
            envelope->timestampText = textOf(p, valueEnd);
            envelope->timestamp = parseIsoTime({envelope->timestampText.constData(), std::size_t(envelope->timestampText.size())});
        }
        p = Splitter::skipBlanks(valueEnd, end);
        if (p < end && *p == ',') {
            p = Splitter::skipBlanks(p + 1, end);
            continue;
        }
        return p < end && *p == '}' && Splitter::skipBlanks(p + 1, end) == end;
    }
    return false;
}

} // namespace

OcpiEnvelope OcpiEnvelope::parse(QByteArrayView body)
{
    OcpiEnvelope envelope;
    const char *begin = body.cbegin();
    const char *const end = body.cend();
    if (body.startsWith("\xEF\xBB\xBF"))
        begin += 3;
    begin = Splitter::skipBlanks(begin, end);
    if (begin == end)
        return envelope;
    envelope.form = Form::NotJson;
    if (*begin == '<') {
        envelope.form = Form::Html;
        return envelope;
    }
    const Splitter splitter;
    bool whole = false;
    if (*begin == '[') {
        envelope.data = Data::List;
        envelope.dataLength = end - begin;
        const char *close = splitter.endOfContainer(begin, end, 0);
        whole = close && Splitter::skipBlanks(close, end) == end;
    } else if (*begin == '{') {
        whole = readMembers(begin, end, splitter, &envelope);
    }
    if (whole && end - begin <= wholeCheck)
        whole = nlohmann::json::accept(begin, end);
    if (whole)
        envelope.form = *begin == '[' ? Form::BareList
            : envelope.hasStatusCode || envelope.data != Data::Missing ? Form::Envelope
                                                                       : Form::BareObject;
    if (envelope.form == Form::BareObject) {
        envelope.data = Data::Object;
        envelope.dataLength = end - begin;
        envelope.dataOffset = 0;
    }
    envelope.dataOffset += begin - body.cbegin();
    return envelope;
}

qint64 OcpiEnvelope::countElements(QByteArrayView list)
{
    return forEachElement(list, {});
}

qint64 OcpiEnvelope::forEachElement(QByteArrayView list, const std::function<void(QByteArrayView element)> &each)
{
    const char *const end = list.cend();
    const char *p = Splitter::skipBlanks(list.cbegin(), end);
    if (p == end)
        return -1;
    if (*p != '[') {
        if (*p == '{' && each)
            each(list);
        return *p == '{' ? 1 : -1;
    }
    p = Splitter::skipBlanks(p + 1, end);
    if (p < end && *p == ']')
        return 0;
    const Splitter splitter;
    qint64 count = 0;
    while (p < end) {
        const char *valueEnd = splitter.endOfValue(p, end, 0);
        if (!valueEnd)
            return -1;
        ++count;
        if (each)
            each(QByteArrayView(p, valueEnd));
        p = Splitter::skipBlanks(valueEnd, end);
        if (p < end && *p == ']')
            return count;
        if (p == end || *p != ',')
            return -1;
        p = Splitter::skipBlanks(p + 1, end);
    }
    return -1;
}

QByteArray nextLink(QByteArrayView linkHeader)
{
    qsizetype at = 0;
    while (at < linkHeader.size()) {
        const qsizetype open = linkHeader.indexOf('<', at);
        const qsizetype close = open < 0 ? -1 : linkHeader.indexOf('>', open);
        if (close < 0)
            return {};
        // Parameters up to the comma that begins the next link; commas inside quotes belong to a value.
        qsizetype end = close + 1;
        bool quoted = false;
        while (end < linkHeader.size() && (quoted || linkHeader.at(end) != ',')) {
            if (linkHeader.at(end) == '"')
                quoted = !quoted;
            ++end;
        }
        for (const QByteArray &part : linkHeader.sliced(close + 1, end - close - 1).toByteArray().split(';')) {
            const qsizetype equals = part.indexOf('=');
            if (equals < 0 || part.first(equals).trimmed().compare("rel", Qt::CaseInsensitive) != 0)
                continue;
            QByteArray value = part.sliced(equals + 1).trimmed();
            value.replace('"', "");
            for (const QByteArray &relation : value.split(' ')) {
                if (relation.compare("next", Qt::CaseInsensitive) == 0)
                    return linkHeader.sliced(open + 1, close - open - 1).toByteArray().trimmed();
            }
        }
        at = end + 1;
    }
    return {};
}

} // namespace Roamscope
