// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/frame.h"

#include <QByteArrayView>
#include <QCoreApplication>

namespace Roamscope {

QLatin1StringView protocolName(FrameKind kind)
{
    switch (kind) {
    case FrameKind::Call:
        return QLatin1StringView("CALL");
    case FrameKind::CallResult:
        return QLatin1StringView("CALLRESULT");
    case FrameKind::CallError:
        return QLatin1StringView("CALLERROR");
    case FrameKind::CallResultError:
        return QLatin1StringView("CALLRESULTERROR");
    case FrameKind::Send:
        return QLatin1StringView("SEND");
    case FrameKind::HttpRequest:
        return QLatin1StringView("HTTP request");
    case FrameKind::HttpResponse:
        return QLatin1StringView("HTTP response");
    case FrameKind::Event:
        return QLatin1StringView("Event");
    case FrameKind::Damaged:
        return QLatin1StringView("Damaged");
    case FrameKind::Count:
        break;
    }
    return {};
}

QString displayName(Lane lane)
{
    switch (lane) {
    case Lane::ChargePoint:
        return QCoreApplication::translate("Roamscope::Lane", "Charge Point");
    case Lane::Csms:
        return QCoreApplication::translate("Roamscope::Lane", "CSMS");
    case Lane::Middleware:
        return QCoreApplication::translate("Roamscope::Lane", "Middleware");
    case Lane::Cpo:
        return QCoreApplication::translate("Roamscope::Lane", "CPO");
    case Lane::Hub:
        return QCoreApplication::translate("Roamscope::Lane", "Hub");
    case Lane::Emsp:
        return QCoreApplication::translate("Roamscope::Lane", "eMSP");
    case Lane::Ems:
        return QCoreApplication::translate("Roamscope::Lane", "EMS");
    case Lane::Unknown:
    case Lane::Count:
        break;
    }
    return QCoreApplication::translate("Roamscope::Lane", "Unknown");
}

QLatin1StringView laneId(Lane lane)
{
    switch (lane) {
    case Lane::ChargePoint:
        return QLatin1StringView("cp");
    case Lane::Csms:
        return QLatin1StringView("csms");
    case Lane::Middleware:
        return QLatin1StringView("middleware");
    case Lane::Cpo:
        return QLatin1StringView("cpo");
    case Lane::Hub:
        return QLatin1StringView("hub");
    case Lane::Emsp:
        return QLatin1StringView("emsp");
    case Lane::Ems:
        return QLatin1StringView("ems");
    case Lane::Unknown:
    case Lane::Count:
        break;
    }
    return QLatin1StringView("");
}

Lane laneFromId(QByteArrayView id)
{
    for (int i = 1; i < int(Lane::Count); ++i) {
        const QLatin1StringView name = laneId(Lane(i));
        if (id.size() == name.size() && qstrnicmp(id.data(), id.size(), name.data(), name.size()) == 0)
            return Lane(i);
    }
    return Lane::Unknown;
}

} // namespace Roamscope
