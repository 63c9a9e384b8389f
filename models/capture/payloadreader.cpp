// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/payloadreader.h"

#include "models/capture/jsontext.h"

namespace Roamscope {

namespace dom = simdjson::dom;

namespace {
constexpr qsizetype largest = 1 << 20; ///< bytes: buffers of larger ones are not worth keeping
} // namespace

std::string_view PayloadReader::unescaped(QByteArrayView inside)
{
    if (inside.indexOf('\\') < 0) {
        m_buffer.assign(inside.data(), std::size_t(inside.size()));
    } else {
        const QByteArray text = unescapeJson(inside);
        m_buffer.assign(text.constData(), std::size_t(text.size()));
    }
    m_buffer.reserve(m_buffer.size() + simdjson::SIMDJSON_PADDING);
    return m_buffer;
}

bool PayloadReader::readMessage(std::string_view message, FrameKind kind, dom::object &payload)
{
    dom::array elements;
    if (m_parser.parse(message.data(), message.size(), false).get(elements))
        return false;
    std::int64_t type = 0;
    const bool isAnswer = kind == FrameKind::CallResult;
    if (elements.at(0).get(type) || type != (isAnswer ? 3 : kind == FrameKind::Send ? 6 : 2))
        return false;
    return !elements.at(isAnswer ? 2 : 3).get(payload);
}

bool PayloadReader::read(QByteArrayView bytes, quint16 flags, FrameKind kind, dom::object &payload)
{
    if ((kind != FrameKind::Call && kind != FrameKind::CallResult && kind != FrameKind::Send) || bytes.size() < 2 || bytes.size() > largest)
        return false;
    if (!(flags & quint16(FrameFlag::Record))) {
        const bool isEscaped = flags & quint16(FrameFlag::Escaped);
        return readMessage(isEscaped ? unescaped(bytes) : std::string_view(bytes.data(), std::size_t(bytes.size())), kind, payload);
    }
    const ParsedRecord &record = m_records.decode(bytes.data(), std::size_t(bytes.size()));
    if (!record.accepted || record.kind != kind)
        return false;
    // The message as it was sent counts; the record's own members where that is not there.
    if (!record.raw.empty() && record.raw.front() != 'n') {
        if (record.raw.front() != '"' || record.raw.size() < 2)
            return readMessage(record.raw, kind, payload);
        return readMessage(unescaped(QByteArrayView(record.raw.data() + 1, qsizetype(record.raw.size()) - 2)), kind, payload);
    }
    return record.payload.size() >= 2 && !m_parser.parse(record.payload.data(), record.payload.size(), false).get(payload);
}

} // namespace Roamscope
