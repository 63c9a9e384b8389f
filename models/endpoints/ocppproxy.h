// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/framesink.h"
#include "models/endpoints/proxyrule.h"
#include "models/endpoints/websocketserver.h"

#include <memory>
#include <vector>

namespace Roamscope {

struct OcppProxySettings
{
    WebSocketServerSettings listen {}; ///< where chargers dial
    QByteArray upstream {}; ///< "wss://csms.example/ocpp": the charger's path is appended
    TlsOptions upstreamTls {};
    /// Dial and negotiate upstream before the charger is answered, so that it learns the CSMS's own answer (401, 404, its
    /// subprotocol). Off: the charger is answered at once with its first choice, and what it sends is kept for the CSMS.
    bool upstreamFirst = true;
    bool passAuthorization = true; ///< the charger's header goes on to the CSMS
    /// Instead of the charger's, where not empty: a CSMS behind TLS may want other credentials than the charger has.
    QByteArray upstreamAuthorization {};
    WebSocketHeaders upstreamHeaders {}; ///< to add
    bool compressUpstream = false; ///< offer permessage-deflate also where the charger does not
    qsizetype earlyBytes = 1 << 20; ///< kept while upstream is not open; beyond, reading from the charger stops
    std::vector<ProxyRule> rules {};
};

/// One charger's way through the proxy, as it is shown.
struct ProxyLinkInfo
{
    QByteArray chargePoint {};
    QByteArray address {}; ///< of the charger
    QByteArray subprotocol {};
    TimeUs since = noTime;
    TimeUs lastHeard = noTime; ///< of the charger
    bool upstreamOpen = false;
    bool secure = false; ///< TLS on the charger's side
    bool upstreamSecure = false;
    bool basicAuthorization = false;
    bool clientCertificate = false;
    quint64 framesToCsms = 0;
    quint64 framesToChargePoint = 0;
    quint64 bytesToCsms = 0;
    quint64 bytesToChargePoint = 0;
    qint64 addedLatency = -1; ///< µs, last frame: from read to handed to the system
    /// µs, of the last ping that was passed on to that side; −1 before one was.
    qint64 chargerRoundTrip = -1;
    qint64 upstreamRoundTrip = -1;
};

struct OcppProxyStatistics
{
    int links = 0; ///< now
    quint64 connections = 0; ///< ever
    quint64 framesToCsms = 0;
    quint64 framesToChargePoint = 0;
    quint64 bytesToCsms = 0;
    quint64 bytesToChargePoint = 0;
    quint64 altered = 0; ///< messages that a rule touched
    quint64 keptEarly = 0; ///< that came before upstream was open and were sent on
    /// From the end of reading to the end of handing over to the system, µs, of all frames no rule touched.
    qint64 latencyMedian = -1;
    qint64 latency99 = -1;
    qint64 latencyMaximum = -1;
};

/// Stands between chargers and a CSMS: one connection upstream per charger, text byte for byte as it came, pings, pongs
/// and closing codes passed on. It never answers for the CSMS; when one side goes, the other is closed, so that the
/// charger queues and dials again. What passes is put into the sink after it was sent on.
///
/// In the capture a frame that passed untouched is one row, Charge Point → CSMS or back. One that a rule touched is a
/// row Charge Point → Middleware (the proxy) of what came, when it came, and a row Middleware → CSMS of each that went
/// on, when it went; all of them carry FrameFlag::Altered. A dropped one has only the first, an injected one only the
/// second.
///
/// Members may be called from any thread but the proxy's own callbacks.
class OcppProxy
{
public:
    explicit OcppProxy(std::shared_ptr<FrameSink> sink);
    ~OcppProxy(); ///< stops
    OcppProxy(const OcppProxy &) = delete;
    OcppProxy &operator=(const OcppProxy &) = delete;

    /// Translated error; empty when it listens.
    QString start(const OcppProxySettings &settings);
    /// Closes all links with 1001 (going away).
    void stop();
    bool isRunning() const;
    quint16 port() const;

    void setRules(std::vector<ProxyRule> rules); ///< for messages from now on; counters start anew
    /// Sends a text as if it came from the other side; recorded as injected. False when that charger is not there.
    bool inject(const QByteArray &chargePoint, ProxyDirection direction, const QByteArray &text);
    /// Closes both sides of a charger's link.
    bool disconnect(const QByteArray &chargePoint, quint16 code = 1000);

    std::vector<ProxyLinkInfo> links() const; ///< by charge point
    OcppProxyStatistics statistics() const;
    /// How often a rule took a message, in the order of the rules.
    std::vector<quint64> ruleHits() const;
    /// Called in the network thread when a link came or went.
    void setLinksChanged(std::function<void()> changed);

private:
    class Core;
    std::shared_ptr<Core> m_core;
};

} // namespace Roamscope
