// SPDX-License-Identifier: GPL-3.0-or-later
// WebSocket frames of any bytes, cut in any way, compressed or not; and the edits of proxy rules on any text.
#include "models/endpoints/proxyrule.h"
#include "models/capture/websocketdeflate.h"
#include "models/endpoints/websocketframing.h"
#include "models/endpoints/websocketrequest.h"

#include <algorithm>
#include <cstdlib>

using namespace Roamscope;

namespace {

constexpr qsizetype limit = 20'000;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

QByteArray decode(QByteArrayView bytes, bool masked, bool compressed, qsizetype step)
{
    WebSocketDeflate deflate({}, masked);
    WebSocketDecoder decoder(masked, limit, compressed ? &deflate : nullptr);
    QByteArray seen;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        decoder.append(bytes.sliced(at, std::min(step, bytes.size() - at)));
        for (;;) {
            const WebSocketDecoder::Event event = decoder.next();
            using Kind = WebSocketDecoder::Event::Kind;
            if (event.kind == Kind::None)
                break;
            require(event.payload.size() <= limit);
            if (event.kind == Kind::Text || event.kind == Kind::Close)
                require(isUtf8Text(event.payload));
            if (event.kind == Kind::Failed)
                require(event.code >= 1002 && !event.detail.isEmpty() && webSocketClosePayload(event.code, event.detail).size() <= 125);
            seen += QByteArray::number(int(event.kind)) + ' ' + QByteArray::number(event.code) + ' ' + event.payload + '\n';
        }
    }
    return seen;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const bool masked = data[0] & 1;
    const bool compressed = data[0] & 2;
    const QByteArrayView rest = QByteArrayView(bytes).sliced(1);
    // However it is cut, the same things come out.
    require(decode(rest, masked, compressed, rest.size()) == decode(rest, masked, compressed, 1 + (data[0] >> 2)));

    // What we write, we read.
    const quint32 mask = 0x12345678;
    QByteArray frame;
    const qsizetype written = appendWebSocketFrame(frame, WebSocketOpcode::Binary, false, rest, masked ? &mask : nullptr);
    require(written == frame.size());
    WebSocketDecoder decoder(masked, limit, nullptr);
    decoder.append(frame);
    require(decoder.next().payload == rest);

    const QList<QByteArray> parts = rest.toByteArray().split('\n');
    ProxyEdit edit;
    edit.pointer = parts.first();
    edit.value = "{}";
    edit.operation = masked ? ProxyEdit::Operation::Set : ProxyEdit::Operation::Remove;
    QByteArray altered;
    applyProxyEdits(parts.last(), {edit}, &altered);

    WebSocketDeflate::Agreement agreement;
    if (!WebSocketDeflate::negotiate(rest.toByteArray(), &agreement).isEmpty())
        require(agreement.serverBits >= 9 && agreement.serverBits <= 15 && agreement.clientBits >= 8 && agreement.clientBits <= 15);
    require(chargePointIdOf('/' + encodedPathSegment(rest)) == rest);
    return 0;
}
