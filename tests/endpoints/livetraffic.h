// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capturewriter.h"

#include <QDateTime>

#include <chrono>

namespace Roamscope {

/// Traffic of some charge points, one frame after the other: a request, then its answer. Message ids count, so that
/// what is missing or out of order shows.
class LiveTraffic
{
public:
    int chargePoints = 20;
    int padding = 0; ///< bytes more in each request
    bool faulty = false; ///< now and then a message that breaks the specification, or an error
    TimeUs start = noTime; ///< time of the first frame; noTime: now, and now for all that follow
    qint64 step = 20000; ///< µs from frame to frame, where they do not come now

    /// Of the n-th frame.
    static QByteArray messageId(quint64 number) { return "m" + QByteArray::number(number / 2); }

    RecordedFrame next()
    {
        const quint64 number = m_number++;
        const quint64 exchange = number / 2;
        const int chargePoint = int(exchange % quint64(chargePoints));
        const quint64 turn = exchange / quint64(chargePoints);
        RecordedFrame frame;
        frame.time = start == noTime
            ? std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch()).count()
            : start + TimeUs(number) * step;
        frame.version = ProtocolVersion::Ocpp16;
        frame.peer = "CP" + QByteArray::number(chargePoint + 1).rightJustified(3, '0');
        const Part part = partOf(turn, chargePoint, frame.time, chargePoint + 1 + int(turn / 16) * chargePoints);
        const bool answer = number % 2;
        frame.kind = answer ? FrameKind::CallResult : FrameKind::Call;
        frame.from = answer ? Lane::Csms : Lane::ChargePoint;
        frame.to = answer ? Lane::ChargePoint : Lane::Csms;
        frame.action = part.action;
        const QByteArray id = messageId(number);
        if (!answer) {
            frame.body.message = "[2,\"" + id + "\",\"" + part.action + "\"," + part.request + ']';
        } else if (faulty && exchange % 41 == 40) {
            frame.kind = FrameKind::CallError;
            frame.body.message = "[4,\"" + id + "\",\"InternalError\",\"database\",{}]";
        } else {
            frame.body.message = "[3,\"" + id + "\"," + part.answer + ']';
        }
        return frame;
    }

private:
    struct Part
    {
        QByteArray action;
        QByteArray request;
        QByteArray answer;
    };

    Part partOf(quint64 turn, int chargePoint, TimeUs time, int transaction) const
    {
        const QByteArray now = QDateTime::fromMSecsSinceEpoch(time / 1000, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
        const QByteArray meter = QByteArray::number(10000 + turn * 350 + quint64(chargePoint) * 17);
        const int place = int(turn % 16);
        const QByteArray more = padding > 0 ? ",\"note\":\"" + QByteArray(padding, 'x') + '"' : QByteArray();
        const QByteArray id = QByteArray::number(transaction);
        if (turn == 0)
            return {"BootNotification", R"({"chargePointVendor":"Roamscope","chargePointModel":"Test")" + more + '}',
                    "{\"status\":\"Accepted\",\"currentTime\":\"" + now + "\",\"interval\":300}"};
        switch (place) {
        case 1:
            return status(now, "Preparing", more);
        case 2:
            return {"StartTransaction", "{\"connectorId\":1,\"idTag\":\"TAG1\",\"meterStart\":" + meter + ",\"timestamp\":\"" + now + '"' + more + '}',
                    "{\"transactionId\":" + id + ",\"idTagInfo\":{\"status\":\"Accepted\"}}"};
        case 3:
            return status(now, "Charging", more);
        case 14:
            return {"StopTransaction", "{\"transactionId\":" + id + ",\"meterStop\":" + meter + ",\"timestamp\":\"" + now + "\",\"reason\":\"Local\"" + more + '}',
                    R"({"idTagInfo":{"status":"Accepted"}})"};
        case 15:
            return status(now, faulty && chargePoint == 3 ? "Resting" : "Available", more);
        case 0:
            return {"Heartbeat", more.isEmpty() ? QByteArray("{}") : '{' + more.mid(1) + '}', "{\"currentTime\":\"" + now + "\"}"};
        default:
            break;
        }
        const QByteArray watts = QByteArray::number(11000 + (place % 5) * 120 - chargePoint * 90);
        return {"MeterValues",
                "{\"connectorId\":1,\"transactionId\":" + id + ",\"meterValue\":[{\"timestamp\":\"" + now + "\",\"sampledValue\":[{\"value\":\"" + meter
                    + R"(","measurand":"Energy.Active.Import.Register","unit":"Wh"},{"value":")" + watts + R"(","measurand":"Power.Active.Import","unit":"W"}]}])"
                    + more + '}',
                "{}"};
    }

    static Part status(const QByteArray &now, const QByteArray &status, const QByteArray &more)
    {
        return {"StatusNotification", "{\"connectorId\":1,\"errorCode\":\"NoError\",\"status\":\"" + status + "\",\"timestamp\":\"" + now + '"' + more + '}', "{}"};
    }

    quint64 m_number = 0;
};

} // namespace Roamscope
