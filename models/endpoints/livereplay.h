// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/replayconversation.h"
#include "models/endpoints/replayrun.h"
#include "models/endpoints/tlsoptions.h"

#include <QHash>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace Roamscope {

class CentralSystem;

/// Where a replay of OCPP goes. Secrets are filled in by the caller from the keychain or the environment.
struct ReplayTarget
{
    QString url {}; ///< as charge point: of the CSMS, without the charge point's id
    QString listenAddress {}; ///< as CSMS; empty = every address of the machine
    quint16 port = 0; ///< as CSMS; 0 = any free one
    QByteArray password {}; ///< Basic authorization: what we send, or what is demanded; empty = none
    TlsOptions tls {}; ///< wss://; as CSMS with a certificate: TLS
    std::chrono::milliseconds callTimeout {30'000};
    std::shared_ptr<FrameSink> sink {};
};

/// Replays OCPP: as charge points against a CSMS (each dials once and keeps its connection), or as CSMS against charge
/// points that dial us (each begins when it connects).
class LiveReplay : public ReplayRun
{
    Q_OBJECT
public:
    LiveReplay(ReplayPlanPtr plan, ReplayTarget target, QObject *parent = nullptr);
    ~LiveReplay() override;

    QString start() override;
    void stop() override;
    ReplayResult result(int step) const override;
    ReplayPeerResult peerResult(int part, int call) const override;
    ReplayExtraCalls extraCalls(int part) const override;
    ReplayCounts counts() const override;
    QString address() const override;
    /// As CSMS: the port that is listened on.
    quint16 port() const;

private:
    class Line; // one connection as charge point
    struct Talk
    {
        std::shared_ptr<ReplayConversation> conversation {};
        std::shared_ptr<Line> line {};
        QByteArray station {}; ///< as CSMS: who connected
        bool ended = false;
    };
    struct Stations; // shared with the network thread

    QString dialAll();
    QString listen();
    void opened(int part);
    void closed(int part, const QString &reason);
    void stationConnected(const QByteArray &station);
    void pump();
    void send(int part);
    void collect();
    void close();

    ReplayTarget m_target;
    std::vector<Talk> m_talks;
    std::unique_ptr<CentralSystem> m_system;
    std::shared_ptr<Stations> m_stations;
    QTimer m_timer;
    QTimer m_batches;
};

} // namespace Roamscope
