// SPDX-License-Identifier: GPL-3.0-or-later
// Any texts, a line each, into both ends of a live OCPP connection: what is understood can be written and read again,
// what is sent is always a message, and what is remembered stays bounded.
#include "models/endpoints/ocpplink.h"
#include "models/endpoints/requestfacts.h"
#include "models/endpoints/stationfacts.h"

#include <cstdlib>

using namespace Roamscope;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkWriting(const OcppMessage &message)
{
    if (!message.isUsable())
        return;
    const OcppMessage again = OcppMessage::parse(message.toText());
    require(again.type == message.type && again.id == message.id && again.action == message.action && again.payload == message.payload
            && again.errorCode == message.errorCode);
    require(again.isUsable());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size < 1)
        return 0;
    OcppLinkSettings settings;
    settings.version = ProtocolVersion(1 + data[0] % 3);
    settings.side = data[0] & 4 ? Lane::Csms : Lane::ChargePoint;
    settings.peer = "CP";
    settings.maximumUnanswered = 16;
    StationFacts station;
    OcppLink *here = nullptr;
    OcppLink link(
        settings, [](const QByteArray &text) { require(OcppMessage::parse(text).isUsable()); },
        [&](const OcppMessage &message) {
            station.take(RequestFacts::of(message), 1'800'000'000'000'000);
            if (message.id.size() % 3 == 0)
                here->answer(message.id, "{}");
            else if (message.id.size() % 3 == 1)
                here->answerError(message.id, OcppErrorCode::GenericError, message.action);
        });
    here = &link;
    link.call("Reset", "{}", {}, "1");
    link.call("Reset", "{}", {}, "2");
    const QByteArray all(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    for (const QByteArray &text : all.split('\n'))
        checkWriting(link.received(text, 1'800'000'000'000'000));
    require(station.info.connectors.size() <= StationFacts::maximumConnectors && station.info.transactions.size() <= StationFacts::maximumTransactions);
    link.checkTimeouts(std::chrono::steady_clock::now() + std::chrono::hours(1));
    link.closed();
    require(link.openCalls() == 0 && link.waitingCalls() == 0);
    return 0;
}
