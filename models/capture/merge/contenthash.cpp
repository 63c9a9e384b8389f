// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/merge/contenthash.h"

#include "models/capture/capture.h"
#include "models/capture/jsontext.h"
#include "models/capture/recordparser.h"

#include <array>
#include <cstring>

namespace Roamscope {

namespace {

constexpr int tellingSize = 44; ///< bytes of names and values; "[3,"17",{}]" has three
constexpr qsizetype tellingId = 16; ///< a UUID has 36, a counter a few

quint64 mixed(quint64 value)
{
    value ^= value >> 32;
    value *= 0xd6e8feb86659fd93ull;
    value ^= value >> 32;
    value *= 0xd6e8feb86659fd93ull;
    return value ^ value >> 32;
}

quint64 hashOfText(const char *text, std::size_t size)
{
    quint64 hash = 0x9e3779b97f4a7c15ull ^ size;
    while (size >= 8) {
        quint64 word;
        std::memcpy(&word, text, 8);
        hash = (hash ^ word) * 0x9fb21c651e98df25ull;
        hash ^= hash >> 31;
        text += 8;
        size -= 8;
    }
    quint64 tail = 0;
    std::memcpy(&tail, text, size);
    return mixed(hash ^ tail);
}

enum class Class : quint8 { Scalar, Between, Quote };

constexpr std::array<Class, 256> classes = [] {
    std::array<Class, 256> table {};
    for (const char c : {' ', '\t', '\n', '\r', ',', ':', '[', ']', '{', '}', '\0'})
        table[quint8(c)] = Class::Between;
    table[quint8('"')] = Class::Quote;
    return table;
}();

/// "22.50" and "22.5", "22.0" and "22": one number.
std::size_t numberSize(const char *text, std::size_t size)
{
    if (!std::memchr(text, '.', size) || std::memchr(text, 'e', size) || std::memchr(text, 'E', size))
        return size;
    while (size > 1 && text[size - 1] == '0')
        --size;
    return text[size - 1] == '.' ? size - 1 : size;
}

} // namespace

ContentHash::Value ContentHash::ofJson(QByteArrayView json)
{
    const char *p = json.data();
    const char *const end = p + json.size();
    quint64 sum = 0;
    std::size_t bytes = 0;
    std::size_t tokens = 0;
    while (p < end) {
        const Class kind = classes[quint8(*p)];
        if (kind == Class::Between) {
            ++p;
            continue;
        }
        const char *start = p;
        std::size_t size = 0;
        quint64 hash = 0;
        if (kind == Class::Quote) {
            ++start;
            const char *stop = start;
            while (true) {
                stop = static_cast<const char *>(std::memchr(stop, '"', std::size_t(end - stop)));
                if (!stop) {
                    stop = end;
                    break;
                }
                const char *back = stop;
                while (back > start && back[-1] == '\\')
                    --back;
                if ((stop - back) % 2 == 0)
                    break;
                ++stop;
            }
            size = std::size_t(stop - start);
            if (size == 0 || !std::memchr(start, '\\', size)) {
                hash = hashOfText(start, size);
            } else {
                const QByteArray text = unescapeJson({start, qsizetype(size)});
                hash = hashOfText(text.constData(), std::size_t(text.size()));
            }
            p = stop < end ? stop + 1 : end;
        } else {
            while (p < end && classes[quint8(*p)] == Class::Scalar)
                ++p;
            size = std::size_t(p - start);
            const bool number = (*start >= '0' && *start <= '9') || *start == '-';
            hash = hashOfText(start, number ? numberSize(start, size) : size);
        }
        if (size == 0)
            continue; // an empty text says as much as none
        // A sum, so that the order does not matter.
        sum += hash;
        bytes += size;
        ++tokens;
    }
    if (tokens == 0)
        return {};
    return {mixed(sum ^ quint64(tokens) << 48) | 1, bytes >= std::size_t(tellingSize)};
}

QByteArrayView ContentHash::unescaped(QByteArrayView inside)
{
    m_buffer.clear();
    const char *p = inside.data();
    const char *const end = p + inside.size();
    while (p < end) {
        const auto *slash = static_cast<const char *>(std::memchr(p, '\\', std::size_t(end - p)));
        if (!slash) {
            m_buffer.append(p, end);
            break;
        }
        m_buffer.append(p, slash);
        if (end - slash < 2)
            break;
        // Quotes and backslashes are what an escaped message is full of; of the rest blanks do not count, and letters stay
        // escaped, as the level below reads them.
        switch (slash[1]) {
        case '"':
        case '\\':
        case '/':
            m_buffer.push_back(slash[1]);
            break;
        case 'n':
        case 'r':
        case 't':
            m_buffer.push_back(' ');
            break;
        default:
            m_buffer.append(slash, 2);
            break;
        }
        p = slash + 2;
    }
    return {m_buffer.data(), qsizetype(m_buffer.size())};
}

ContentHash::Value ContentHash::of(const Capture &capture, FrameId frame)
{
    const quint16 flags = capture.frames().flags(frame);
    const FrameKind kind = capture.frames().kind(frame);
    if (kind == FrameKind::HttpRequest || kind == FrameKind::HttpResponse) {
        const FrameBody body = capture.body(frame);
        Value value = ofJson(body.payload.isEmpty() ? QByteArrayView(body.message) : QByteArrayView(body.payload));
        // The host and the way to a module differ from place to place; the last part of a path is the object.
        QByteArrayView path = body.path;
        if (const qsizetype query = path.indexOf('?'); query >= 0)
            path = path.first(query);
        while (path.endsWith('/'))
            path.chop(1);
        if (const qsizetype slash = path.lastIndexOf('/'); slash >= 0)
            path = path.sliced(slash + 1);
        value.hash = mixed(value.hash ^ hashOfText(path.data(), std::size_t(path.size()))
                           ^ hashOfText(body.method.constData(), std::size_t(body.method.size())) * 3 ^ quint64(body.httpStatus) << 40)
            | 1;
        return value;
    }
    QByteArrayView message = capture.rawBytes(frame);
    QByteArray composed;
    if (flags & quint16(FrameFlag::Record)) {
        composed = capture.body(frame).message;
        message = composed;
    } else if (flags & quint16(FrameFlag::Escaped)) {
        message = unescaped(message);
    }
    Value value = ofJson(message);
    if (!value.isTelling) {
        QByteArray scratch;
        const MessageHeader header = readMessageHeader({message.data(), std::size_t(message.size())}, false, scratch);
        value.isTelling = header.valid && qsizetype(header.messageId.size()) >= tellingId;
    }
    return value;
}

} // namespace Roamscope
