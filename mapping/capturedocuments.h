// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/documentwriter.h"
#include "models/capture/analysis.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace Roamscope {

class FramePayload;

/// Makes the source documents that sheets of the kinds "transaction" and "chargePoint" read, from a capture
/// and its analysis. The constructor looks at every row once (a worker's job for large captures); documents
/// are then made one by one, when they are looked at. Const calls may come from several threads.
class CaptureDocuments
{
public:
    CaptureDocuments(CapturePtr capture, AnalysisPtr analysis, const std::atomic_bool *cancelled = nullptr);
    ~CaptureDocuments();
    CaptureDocuments(const CaptureDocuments &) = delete;
    CaptureDocuments &operator=(const CaptureDocuments &) = delete;

    const Capture &capture() const { return *m_capture; }
    const Analysis &analysis() const { return *m_analysis; }

    /// One charge, by its index in Analysis::transactions; its schema is transactionSchema().
    AssembledDocument transaction(int index) const;
    qsizetype transactionCount() const { return qsizetype(m_analysis->transactions.size()); }

    /// Stations that reported a status, in the order of their names.
    const QList<quint16> &chargePoints() const { return m_chargePoints; }
    /// A station as it was at a moment (noTime = at the end); its schema is chargePointSchema().
    AssembledDocument chargePoint(quint16 peer, TimeUs at = noTime) const;

    /// StatusNotification requests of a station, in the order of the capture.
    std::span<const FrameId> statusFrames(quint16 peer) const;

private:
    friend class TransactionDocument;
    friend class ChargePointDocument;

    /// What the capture knows of a token over OCPI.
    struct RoamingToken
    {
        FrameValue contractId;
        FrameValue countryCode;
        FrameValue partyId;
        FrameValue type;
    };
    /// A command or a real-time authorization that names a token.
    struct RoamingQuestion
    {
        TimeUs time = noTime;
        FrameId frame = noFrame;
        bool command = false;
        FrameValue reference;
        FrameValue answer;
    };

    void readRoaming(FramePayload &payload, FrameId frame, const QByteArray &action);
    FrameId lastBoot(quint16 peer, TimeUs at) const;

    CapturePtr m_capture;
    AnalysisPtr m_analysis;
    std::map<quint16, std::vector<FrameId>> m_statuses; ///< StatusNotification requests by station
    std::map<quint16, std::vector<FrameId>> m_boots;
    std::map<quint16, TimeUs> m_lastSeen;
    std::map<quint16, std::vector<int>> m_transactions; ///< by station
    QHash<QByteArray, RoamingToken> m_tokens; ///< by uid, lower case
    QHash<QByteArray, std::vector<RoamingQuestion>> m_questions; ///< by uid, lower case
    QList<quint16> m_chargePoints;
};

} // namespace Roamscope
