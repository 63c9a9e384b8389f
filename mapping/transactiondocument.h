// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/capturedocuments.h"
#include "mapping/framepayload.h"


namespace Roamscope {

/// Puts one charge together from its frames: StartTransaction, MeterValues, StatusNotification and
/// StopTransaction (1.6) or TransactionEvents (2.x), the question that allowed it, and what OCPI says of it.
class TransactionDocument
{
public:
    TransactionDocument(const CaptureDocuments &documents, const Transaction &transaction);
    AssembledDocument assemble();

    static constexpr std::size_t mostSamples = 200000;
    static constexpr std::size_t mostStatuses = 20000;

private:
    struct Sample
    {
        TimeUs time = noTime;
        FrameId frame = noFrame;
        FrameValue timestamp;
        FrameValue measurand;
        FrameValue context;
        FrameValue phase;
        FrameValue location;
        FrameValue unit;
        FrameValue value;
    };
    struct Status
    {
        TimeUs time = noTime; ///< device
        TimeUs received = noTime;
        FrameId frame = noFrame;
        bool charging = false; ///< 2.x: a charging state, not a connector status
        FrameValue timestamp;
        FrameValue status;
        FrameValue errorCode;
        FrameValue info;
        FrameValue vendorErrorCode;
    };
    struct Moment ///< start or stop
    {
        FrameValue deviceTime;
        FrameValue meter; ///< Wh
        FrameId frame = noFrame;
        TimeUs device = noTime;
    };

    void readFrame(FrameId frame);
    void readStart(FramePayload &payload);
    void readStop(FramePayload &payload);
    void readEvent(FramePayload &payload, FrameId frame);
    void readMeter(FramePayload &payload, const char *member);
    void readStatus(FramePayload &payload, FrameId frame);
    void readToken(FramePayload &payload, simdjson::dom::object token);
    void readAnswer(FramePayload &payload, const QByteArray &action, FrameId frame);
    void readOcpi(FramePayload &payload, const QByteArray &action);
    void readEarlierStatuses();
    void settle();
    FrameValue registerAt(const Sample *sample) const;
    double clockOffset() const;

    void writeChargePoint();
    void writeToken();
    void writeMoment(const char *name, const Moment &moment, TimeUs time, bool stop);
    void writeLast();
    void writeAuthorization();
    void writeSamples();
    void writeStatuses();
    void writeOcpi();

    const CaptureDocuments &m_documents;
    const Transaction &m_transaction;
    const FrameTable &m_rows;
    FramePayload m_payload;
    DocumentWriter m_writer;
    bool m_is16 = false;

    Moment m_start;
    Moment m_stop;
    FrameValue m_stopReason;
    FrameValue m_id;
    FrameValue m_reservation;
    FrameValue m_token;
    FrameValue m_tokenType;
    FrameValue m_tokenContract;
    FrameValue m_tokenParent;
    FrameValue m_tokenStatus;
    FrameValue m_remoteStartId;
    FrameId m_remoteStart = noFrame;
    FrameValue m_remoteStatus;
    FrameId m_authorize = noFrame;
    FrameValue m_authorizeStatus;
    bool m_offline = false;
    std::vector<Sample> m_samples;
    std::vector<Status> m_statuses;
    const Sample *m_firstRegister = nullptr;
    const Sample *m_lastRegister = nullptr;
    TimeUs m_lastDevice = noTime;
    FrameValue m_lastDeviceText;
    TimeUs m_lastCapture = noTime;
    FrameId m_lastFrame = noFrame;
    std::vector<qint64> m_offsets; ///< µs, device minus capture, of messages that mean "now"
    FrameValue m_sessionId;
    FrameValue m_cdrId;
    FrameValue m_locationId;
    FrameValue m_evseUid;
    FrameValue m_tariffId;
    qint64 m_omitted = 0;
};

} // namespace Roamscope
