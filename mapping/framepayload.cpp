// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/framepayload.h"

#include "models/capture/jsontext.h"

namespace Roamscope {

namespace dom = simdjson::dom;

bool FramePayload::read(FrameId frame)
{
    m_frame = frame;
    m_body = m_capture.body(frame);
    const QByteArray &json = m_body.payload;
    m_root = {};
    if (json.size() < 2 || json.size() > (qsizetype(64) << 20))
        return false;
    m_buffer.assign(json.constData(), std::size_t(json.size()));
    m_buffer.reserve(m_buffer.size() + simdjson::SIMDJSON_PADDING);
    dom::element element;
    return !m_parser.parse(m_buffer.data(), std::size_t(json.size()), false).get(element) && !element.get(m_root);
}

FrameValue FramePayload::value(dom::object object, const char *name, const QByteArray &stem) const
{
    dom::element element;
    if (object[name].get(element))
        return {};
    FrameValue found {{}, m_frame, stem + '/' + name};
    std::string_view text;
    if (!element.get(text)) {
        if (!text.empty())
            found.json = quotedJson(QByteArrayView(text.data(), qsizetype(std::min<std::size_t>(text.size(), 4096))));
        return found;
    }
    if (element.is_object() || element.is_array() || element.is_null())
        return {};
    found.json = QByteArray::fromStdString(simdjson::minify(element));
    return found;
}

FrameValue FramePayload::number(dom::object object, const char *name, const QByteArray &stem, int places) const
{
    FrameValue found = value(object, name, stem);
    if (!found.isPresent())
        return found;
    const QByteArray text = jsonStringValue(found.json).trimmed();
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return {};
    found.json = shiftedDecimal(text, places);
    return found;
}

} // namespace Roamscope
