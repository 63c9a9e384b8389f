// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/capturedocuments.h"

namespace Roamscope {

/// Puts a station together from its frames: what it named itself, and the latest status of each connector.
class ChargePointDocument
{
public:
    ChargePointDocument(const CaptureDocuments &documents, quint16 peer, TimeUs at);
    AssembledDocument assemble();

private:
    struct Connector
    {
        TimeUs received = noTime;
        FrameId frame = noFrame;
        FrameValue status;
        FrameValue errorCode;
        FrameValue info;
        FrameValue vendorErrorCode;
        FrameValue timestamp;
    };
    struct Evse
    {
        std::map<int, Connector> connectors;
        bool running = false;
        FrameValue chargingState;
        TimeUs changed = noTime;
        FrameId changedFrame = noFrame;
    };

    void readStatuses();
    void readTransactions();
    bool inTime(TimeUs time) const { return m_at == noTime || time == noTime || time <= m_at; }
    static const Connector &mainConnector(const Evse &evse);
    void writeEvse(int number, const Evse &evse, bool online);

    const CaptureDocuments &m_documents;
    quint16 m_peer;
    TimeUs m_at;
    bool m_is16 = true;
    QByteArray m_name;
    std::map<int, Evse> m_evses;
    Connector m_station; ///< connector 0
    TimeUs m_changed = noTime;
    FrameId m_changedFrame = noFrame;
    DocumentWriter m_writer;
};

} // namespace Roamscope
