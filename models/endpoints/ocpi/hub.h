// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/receivercore.h"

#include <QHash>
#include <QList>

#include <memory>

namespace Roamscope {

/// Routes requests between the parties that are registered at a receiver in the role HUB, by their OCPI-to headers:
/// to one party, to the hub itself (lists from what the hub holds; pushes to all, "broadcast"), or without a receiver
/// ("open routing": to the owner of what is asked for; pushes to all). Links, Location headers and response URLs that
/// pass lead through the hub again. Lives in its core's thread.
class HubRouter
{
public:
    explicit HubRouter(ReceiverCore *core);

    /// True when it took the exchange and answers it; false when it is for the hub's own store.
    bool route(const ReceiverExchangePtr &exchange);
    /// A partner registered, changed or went: what clients are told of it (hubclientinfo).
    void partnerChanged();

private:
    struct Relay
    {
        QString partner; ///< who waits for the result
        QUrl url; ///< where
    };

    void forward(const ReceiverExchangePtr &exchange, const OcpiReceiverPartner &target, const OcpiParty &party);
    void broadcast(const ReceiverExchangePtr &exchange);
    bool relayResult(const ReceiverExchangePtr &exchange);
    /// A URL of ours in place of the one that a partner wants its result sent to.
    QByteArray relayUrl(const ReceiverExchangePtr &exchange, const QByteArray &responseUrl);
    QUrl targetUrl(const ReceiverExchangePtr &exchange, const OcpiReceiverPartner &target, QByteArray *body);
    void pass(const ReceiverExchangePtr &exchange, const OcpiReply &reply, const OcpiParty &party);
    OcpiParty ownerOf(const ReceiverExchangePtr &exchange) const;

    ReceiverCore *m_core;
    QHash<QByteArray, Relay> m_relays;
    QList<QByteArray> m_relayOrder; ///< oldest first
};

} // namespace Roamscope
