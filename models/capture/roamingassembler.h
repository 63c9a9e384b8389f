// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysisfacts.h"

#include <QHash>
#include <QSet>

#include <map>
#include <vector>

namespace Roamscope {

class EvseMatcher;
class ProblemList;

/// Collects OCPI Sessions, CDRs, tokens and tariffs, and joins them to the charges that OCPP shows:
/// by id first, then by authorization reference, then by token, EVSE and overlap.
class RoamingAssembler
{
public:
    explicit RoamingAssembler(const Capture &capture, const JoinCorrections &corrections = {});

    void take(const Fact &fact);
    void finish(std::vector<Transaction> &transactions, EvseMatcher &evses, ProblemList &problems);
    /// After finish(): all Sessions and CDRs, and what they were joined to.
    std::vector<RoamingObject> objects() const;
    /// Requests that the partner refused: what they carried did not arrive.
    const QSet<FrameId> &failedRequests() const { return m_failed; }

private:
    struct Session
    {
        QByteArray id;
        QByteArray tag;
        QByteArray reference;
        QByteArray evseUid;
        QByteArray status;
        QByteArray tariffIds;
        TimeUs seen = noTime; ///< first pushed
        TimeUs completed = noTime; ///< when COMPLETED was pushed
        TimeUs start = noTime; ///< as the session says
        TimeUs end = noTime;
        double kwh = qQNaN();
        std::vector<FrameId> frames;
        int transaction = -1;
        int cdr = -1;
        JoinReason join = JoinReason::None;
    };
    struct Cdr
    {
        Fact fact;
        TimeUs posted = noTime;
        int session = -1;
        int transaction = -1;
        JoinReason join = JoinReason::None;
    };
    struct Reference
    {
        QByteArray tag;
        QByteArray evseUid;
        TimeUs time = noTime;
        FrameId frame = noFrame;
    };
    struct TokenUse ///< an Authorize or start, waiting for its answer
    {
        QByteArray tag;
        TimeUs time = noTime;
        quint16 peer = 0;
        FrameId request = noFrame;
    };
    struct TariffChange
    {
        QByteArray id;
        TimeUs time = noTime;
        FrameId frame = noFrame;
        QByteArray content;
    };

    int joinSession(const Session &session, const std::vector<Transaction> &transactions, const EvseMatcher &evses,
                    JoinReason &reason) const;
    void joinByHand(std::vector<Transaction> &transactions);
    void attach(Session &session, int transaction, JoinReason reason, std::vector<Transaction> &transactions);
    void joinCdrs(std::vector<Transaction> &transactions, const EvseMatcher &evses);
    void checkCdrs(const std::vector<Transaction> &transactions, ProblemList &problems);
    void checkMissingCdrs(std::vector<Transaction> &transactions, TimeUs captureEnd);
    void checkTokens(const std::vector<Transaction> &transactions, ProblemList &problems);
    void checkTariffs(const EvseMatcher &evses, ProblemList &problems);
    bool failed(FrameId request) const { return m_failed.contains(request); }

    const Capture &m_capture;
    const JoinCorrections m_corrections;
    std::vector<Session> m_sessions;
    QHash<QByteArray, int> m_sessionIds;
    std::vector<Cdr> m_cdrs;
    QHash<QByteArray, Reference> m_references;
    std::vector<TokenUse> m_accepted;
    QHash<FrameId, TokenUse> m_asking;
    std::map<QByteArray, std::vector<std::pair<TimeUs, std::pair<bool, FrameId>>>> m_tokens;
    QHash<QByteArray, QByteArray> m_tariffs; ///< id → content
    std::vector<TariffChange> m_changes;
    QSet<FrameId> m_failed; ///< requests that were refused
    QHash<QByteArray, QList<int>> m_byId; ///< indices of transactions
    QHash<QByteArray, QList<int>> m_byTag;
    TimeUs m_last = noTime;
};

} // namespace Roamscope
