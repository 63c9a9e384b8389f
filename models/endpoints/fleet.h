// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/chargepoint.h"
#include "models/endpoints/chargescript.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Roamscope {

class ChargeScriptRun;

/// Counts over all stations of a fleet.
struct FleetStatistics
{
    int stations = 0;
    int connected = 0;
    int accepted = 0; ///< whose boot was accepted
    int charging = 0; ///< EVSEs with a transaction
    int finished = 0; ///< whose script has ended well
    int failed = 0; ///< whose script did not
    quint64 sent = 0; ///< calls
    quint64 received = 0;
    quint64 answered = 0;
    quint64 refused = 0;
    quint64 unanswered = 0;
    quint64 connections = 0;
    quint64 transactions = 0; ///< begun
    double energyWh = 0; ///< delivered
    double meanAnswerMs = 0; ///< of the CSMS, by the clock on the wall
    double slowestAnswerMs = 0;
};

/// Simulated charge points, each with its own run of one script, for load from one laptop. All live in the thread that
/// made the fleet; the network is elsewhere.
class Fleet : public QObject
{
    Q_OBJECT
public:
    static constexpr int maximumStations = 200;

    explicit Fleet(QObject *parent = nullptr);
    ~Fleet() override;

    struct Plan
    {
        std::shared_ptr<const ChargeScript> script {};
        ChargePointSettings station {}; ///< with URL, version and password
        TlsOptions tls {};
        QString idPattern {}; ///< "CP%03d"; empty: the station's own id
        int count = 1;
        double spreadSeconds = 0; ///< over which the starts are spread, by the clock on the wall
        double speed = 1;
        std::shared_ptr<FrameSink> sink {};
    };
    /// A translated sentence when it cannot start, otherwise empty.
    QString start(const Plan &plan);
    /// Hangs up everywhere; finished() follows when all have closed.
    void stop();
    bool isRunning() const { return m_left > 0; }

    int count() const { return int(m_members.size()); }
    ChargePoint *station(int index) const;
    QString stationId(int index) const;
    ChargeScriptRun *run(int index) const;
    FleetStatistics statistics() const;

Q_SIGNALS:
    void happened(int station, const Roamscope::ChargePointEvent &event);
    void stepChanged(int station, int step);
    void stationFinished(int station, bool good);
    void problem(const Roamscope::PeerProblem &problem);
    /// All stations are done and have hung up.
    void finished();

private:
    struct Member;
    void begin(std::size_t index);
    void ended(std::size_t index);

    std::vector<std::unique_ptr<Member>> m_members;
    Plan m_plan;
    int m_left = 0;
};

} // namespace Roamscope
