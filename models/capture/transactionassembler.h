// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysisfacts.h"

#include <QHash>

#include <deque>
#include <map>
#include <vector>

namespace Roamscope {

class ClockEstimator;
class ProblemList;

/// Puts facts of OCPP 1.6 and 2.x, in time order, together to Transactions. Keys are (charge point,
/// connector or EVSE, transactionId, start): ids may be reused, 0, −1 or the same for ever.
class TransactionAssembler
{
public:
    explicit TransactionAssembler(const Capture &capture);

    void take(const Fact &fact);
    /// Any frame of a charge point: tells how long it was heard.
    void sawFrame(quint16 peer, TimeUs time);
    /// What is known at the end only: lost stops, gaps, late frames. Sorts the transactions by start.
    void finish(const ClockEstimator &clocks, ProblemList &problems);

    std::vector<Transaction> &transactions() { return m_transactions; }
    /// Which transaction a frame went to while reading; valid until finish(). −1 = none.
    int current(FrameId frame) const;

private:
    struct State ///< beside the Transaction, while assembling
    {
        bool closed = false; ///< stopped, or another began at its place
        bool connectorSeen = false; ///< a status before its first frame: its start was in the capture
        bool relativeRegister = false; ///< samples count from the start of the charge
        bool firstSample = true;
        FrameId startRequest = noFrame;
        FrameId stopRequest = noFrame;
        double successorMeter = qQNaN();
        TimeUs successorStart = noTime;
        TimeUs freeSince = noTime; ///< the connector was reported Available
        TimeUs lastDevice = noTime;
        std::vector<qint64> sequence;
        std::vector<std::pair<TimeUs, TimeUs>> stamps; ///< received, device: to tell what came late
    };
    struct Waiting ///< an Authorize or remote start that a start may follow
    {
        FrameId frame = noFrame;
        TimeUs time = noTime;
        int place = -1;
        QByteArray tag;
        QByteArray reference;
        bool remote = false;
        bool accepted = false;
        bool used = false;
        quint16 peer = 0;
    };
    struct Line ///< of a log, which may tell of a charge
    {
        FrameId frame = noFrame;
        TimeUs time = noTime;
        quint16 peer = 0;
        int place = -1;
        QByteArray id;
        QByteArray tag;
        bool hasKind = false;
    };
    using Place = std::pair<quint16, int>;

    int create(const Fact &fact, int place);
    TimeUs lastHeard(quint16 peer) const;
    int openAt(quint16 peer, int place) const;
    int byId(quint16 peer, const QByteArray &id) const;
    void addFrame(int index, FrameId frame);
    void addSamples(int index, const Fact &fact);
    void start(const Fact &fact);
    void stop(const Fact &fact);
    void meter(const Fact &fact);
    void event(const Fact &fact);
    void status(const Fact &fact);
    void tokenAnswer(const Fact &fact);
    void linkWaiting(int index, const Fact &fact, int place);
    void occupy(int index, int place, TimeUs time, double meter);
    void linkLines();
    void finishOne(int index, const ClockEstimator &clocks);

    const Capture &m_capture;
    std::vector<Transaction> m_transactions;
    std::vector<State> m_states;
    std::map<Place, int> m_open;
    std::map<Place, TimeUs> m_statusSeen;
    QHash<std::pair<quint16, QByteArray>, int> m_ids; ///< the latest with that id
    QHash<FrameId, int> m_frames; ///< requests whose answers matter
    std::map<quint16, std::deque<Waiting>> m_waiting;
    std::vector<TimeUs> m_lastHeard; ///< by charge point
    std::vector<Waiting> m_remoteStarts;
    std::vector<Line> m_lines;
};

/// Ids that a CSMS gives when it has none: they identify nothing.
bool isPlaceholderId(const QByteArray &id);

} // namespace Roamscope
