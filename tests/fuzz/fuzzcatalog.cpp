// SPDX-License-Identifier: GPL-3.0-or-later
// The catalog answers from a short list here: what is fuzzed asks it only for actions, and the fuzz
// targets build in half a minute without it.
#include "models/catalog/catalog.h"

#include <algorithm>
#include <string_view>

namespace Roamscope {

struct Catalog::Private
{
};

Catalog::Catalog()
    : d(std::make_unique<Private>())
{
}

Catalog::~Catalog() = default;

const Catalog &Catalog::instance()
{
    static const Catalog catalog;
    return catalog;
}

bool Catalog::knowsAction(QByteArrayView action) const
{
    Initiator initiator = Initiator::Both;
    return this->initiator(ProtocolVersion::Unknown, action, &initiator);
}

const CatalogObject *Catalog::object(ProtocolVersion, QByteArrayView) const
{
    return nullptr;
}

const CatalogObject *Catalog::moduleObject(ProtocolVersion, QByteArrayView) const
{
    return nullptr;
}

QStringList Catalog::actions(ProtocolVersion) const
{
    return {QStringLiteral("Authorize"), QStringLiteral("BootNotification"), QStringLiteral("Heartbeat"), QStringLiteral("Reset"), QStringLiteral("DataTransfer")};
}

bool Catalog::initiator(ProtocolVersion, QByteArrayView action, Initiator *initiator) const
{
    static constexpr std::string_view fromChargePoint[] = {"Authorize", "BootNotification", "Heartbeat", "MeterValues", "StartTransaction",
                                                           "StatusNotification", "StopTransaction", "TransactionEvent"};
    static constexpr std::string_view fromCsms[] = {"Reset", "GetConfiguration", "RemoteStartTransaction", "TriggerMessage", "UnlockConnector"};
    const std::string_view name(action.data(), std::size_t(action.size()));
    if (std::find(std::begin(fromChargePoint), std::end(fromChargePoint), name) != std::end(fromChargePoint))
        *initiator = Initiator::ChargePoint;
    else if (std::find(std::begin(fromCsms), std::end(fromCsms), name) != std::end(fromCsms))
        *initiator = Initiator::Csms;
    else if (name == "DataTransfer")
        *initiator = Initiator::Both;
    else
        return false;
    return true;
}

const CatalogObject *Catalog::request(ProtocolVersion, QByteArrayView) const
{
    return nullptr;
}

const CatalogObject *Catalog::response(ProtocolVersion, QByteArrayView) const
{
    return nullptr;
}

const CatalogField *CatalogObject::field(std::string_view) const
{
    return nullptr;
}

} // namespace Roamscope
