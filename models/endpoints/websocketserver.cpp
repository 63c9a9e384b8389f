// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/websocketserver.h"

namespace Roamscope {

WebSocketDecision WebSocketDecision::accept(std::shared_ptr<WebSocketHandler> handler, const QByteArray &subprotocol)
{
    WebSocketDecision decision;
    decision.handler = std::move(handler);
    decision.subprotocol = subprotocol;
    return decision;
}

WebSocketDecision WebSocketDecision::refuse(int status, const QByteArray &text)
{
    WebSocketDecision decision;
    decision.status = status;
    decision.body = text;
    return decision;
}

WebSocketDecision WebSocketDecision::unauthorized()
{
    WebSocketDecision decision = refuse(401);
    decision.headers = {{"WWW-Authenticate", "Basic realm=\"OCPP\", charset=\"UTF-8\""}};
    return decision;
}

WebSocketDecision WebSocketDecision::noSubprotocol()
{
    WebSocketDecision decision;
    decision.closeCode = 1002;
    decision.closeReason = "no common subprotocol";
    return decision;
}

QByteArray chooseSubprotocol(const QList<QByteArray> &offered, const QList<QByteArray> &known)
{
    for (const QByteArray &name : offered) {
        if (known.contains(name))
            return name;
    }
    return {};
}

} // namespace Roamscope
