// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/documentwriter.h"

#include "models/capture/jsontext.h"

#include <algorithm>
#include <cmath>

namespace Roamscope {

const AssembledDocument::Origin *AssembledDocument::origin(QByteArrayView pointer) const
{
    const auto before = [](const Origin &origin, QByteArrayView wanted) { return QByteArrayView(origin.pointer).compare(wanted) < 0; };
    while (true) {
        auto found = std::lower_bound(origins.begin(), origins.end(), pointer, before);
        if (found != origins.end() && QByteArrayView(found->pointer) == pointer)
            return &*found;
        // An object or list: the first value in it.
        const QByteArray stem = pointer.toByteArray() + '/';
        found = std::lower_bound(origins.begin(), origins.end(), QByteArrayView(stem), before);
        if (found != origins.end() && found->pointer.startsWith(stem))
            return &*found;
        const qsizetype slash = pointer.lastIndexOf('/');
        if (slash <= 0)
            return nullptr;
        pointer = pointer.first(slash);
    }
}

ProvenanceLookup provenanceOf(AssembledDocumentPtr document)
{
    return [document = std::move(document)](LineageSource *source) {
        if (const auto *origin = document->origin(source->pointer)) {
            source->frame = origin->frame;
            source->framePointer = origin->framePointer;
        }
    };
}

void DocumentWriter::name(const char *name)
{
    if (m_levels.empty())
        return;
    Level &level = m_levels.back();
    if (!level.first)
        m_json += ',';
    level.first = false;
    m_pointer.truncate(level.stem);
    m_pointer += '/';
    if (level.elements >= 0) {
        m_pointer += QByteArray::number(level.elements++);
        return;
    }
    m_pointer += name;
    m_json += '"';
    m_json += name;
    m_json += "\":";
}

void DocumentWriter::beginObject(const char *memberName)
{
    name(memberName);
    m_json += '{';
    m_levels.push_back({m_pointer.size()});
}

void DocumentWriter::endObject()
{
    m_json += '}';
    m_levels.pop_back();
}

void DocumentWriter::beginArray(const char *memberName)
{
    name(memberName);
    m_json += '[';
    m_levels.push_back({m_pointer.size(), 0});
}

void DocumentWriter::endArray()
{
    m_json += ']';
    m_levels.pop_back();
}

void DocumentWriter::value(const char *memberName, const FrameValue &value)
{
    if (!value.isPresent())
        return;
    name(memberName);
    m_json += value.json;
    if (value.frame != noFrame)
        m_origins.push_back({m_pointer, value.frame, value.pointer});
}

void DocumentWriter::text(const char *memberName, QByteArrayView text, FrameId frame, const QByteArray &pointer)
{
    if (!text.isEmpty())
        value(memberName, {quotedJson(text), frame, pointer});
}

void DocumentWriter::json(const char *memberName, const QByteArray &json)
{
    value(memberName, {json, noFrame, {}});
}

void DocumentWriter::number(const char *memberName, double number)
{
    if (std::isfinite(number))
        json(memberName, decimalText(number));
}

void DocumentWriter::boolean(const char *memberName, bool truth)
{
    json(memberName, truth ? QByteArrayLiteral("true") : QByteArrayLiteral("false"));
}

AssembledDocument DocumentWriter::finish()
{
    AssembledDocument document;
    document.json = std::move(m_json);
    document.origins = std::move(m_origins);
    std::stable_sort(document.origins.begin(), document.origins.end(), [](const auto &a, const auto &b) { return a.pointer < b.pointer; });
    return document;
}

QByteArray decimalText(double number)
{
    if (!std::isfinite(number))
        return {};
    QByteArray text = QByteArray::number(number, 'f', 9);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArrayLiteral("0") : text;
}

QByteArray shiftedDecimal(QByteArrayView number, int places)
{
    const QByteArray plain = number.trimmed().toByteArray();
    QByteArray digits;
    qsizetype point = -1;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const char c = plain[i];
        if (c >= '0' && c <= '9') {
            digits += c;
        } else if (c == '.' && point < 0) {
            point = digits.size();
        } else if (!((c == '-' || c == '+') && i == 0)) {
            bool ok = false;
            const double value = plain.toDouble(&ok); // an exponent
            return ok ? decimalText(value * std::pow(10.0, places)) : plain;
        }
    }
    if (digits.isEmpty() || digits.size() > 40 || std::abs(places) > 30)
        return plain;
    if (point < 0)
        point = digits.size();
    point += places;
    if (point <= 0) {
        digits.prepend(QByteArray(1 - point, '0'));
        point = 1;
    }
    while (digits.size() < point)
        digits += '0';
    QByteArray whole = digits.first(point);
    QByteArray fraction = digits.sliced(point);
    while (fraction.endsWith('0'))
        fraction.chop(1);
    while (whole.size() > 1 && whole.startsWith('0'))
        whole.remove(0, 1);
    QByteArray text = fraction.isEmpty() ? whole : whole + '.' + fraction;
    return plain.startsWith('-') && text != "0" ? '-' + text : text;
}

} // namespace Roamscope
