// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/framesink.h"
#include "models/endpoints/ocpi/receiver.h"

#include <nlohmann/json.hpp>

#include <QMutex>
#include <QNetworkAccessManager>

#include <functional>
#include <memory>
#include <vector>

namespace Roamscope {

/// What came back over HTTP.
struct RawReply
{
    int http = 0; ///< 0: no answer
    HttpHeaders headers {};
    QByteArray body {};
    QString error {};

    nlohmann::ordered_json json() const { return nlohmann::ordered_json::parse(body.begin(), body.end(), nullptr, false); }
    nlohmann::ordered_json data() const;
    int status() const; ///< of the envelope; 0 = none
    QByteArray header(QByteArrayView name) const { return httpHeader(headers, name); }
};

/// A partner made by hand: plain requests, nothing of our client in it.
class RawPartner
{
public:
    RawReply call(const QByteArray &method, const QString &url, const QByteArray &token, const QByteArray &body = {}, const HttpHeaders &headers = {});

private:
    QNetworkAccessManager m_manager;
};

/// Keeps what is recorded.
class KeptFrames : public FrameSink
{
public:
    void record(RecordedFrame frame) override;
    void report(PeerProblem problem) override;
    std::vector<RecordedFrame> frames() const;
    std::vector<PeerProblem> problems() const;
    bool has(PeerProblem::Kind kind) const;

private:
    mutable QMutex m_mutex;
    std::vector<RecordedFrame> m_frames;
    std::vector<PeerProblem> m_problems;
};

/// A receiver that runs, with a partner "test" that may do everything.
struct ReceiverSite
{
    std::unique_ptr<OcpiReceiver> receiver {};
    std::shared_ptr<KeptFrames> frames = std::make_shared<KeptFrames>();
    QByteArray token = "full-token";
    QString base() const; ///< "http://127.0.0.1:port/ocpi"
};
ReceiverSite receiverSite(OcpiRole role, QList<ProtocolVersion> versions = {ProtocolVersion::Ocpi221},
                          const std::function<void(OcpiReceiverSettings &)> &change = {});
/// Registers `from` at `to` by our client's handshake; at `from` it is the partner "expected" then.
bool registerAt(ReceiverSite &from, ReceiverSite &to, ProtocolVersion version);

/// The smallest valid object of the catalog, with members replaced.
nlohmann::ordered_json sampleObject(ProtocolVersion version, const char *object, const nlohmann::ordered_json &members = {});
QByteArray sampleText(ProtocolVersion version, const char *object, const nlohmann::ordered_json &members = {});
/// Findings of severity Error, one in a line; empty when it is valid.
QByteArray catalogErrors(ProtocolVersion version, const char *object, const nlohmann::ordered_json &json);
/// A list of locations in 2.2.1: "L0" … each with an EVSE "E0" and a connector, a minute apart.
QByteArray locationList(int count);

} // namespace Roamscope
