// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/capture/peerproblem.h"
#include "models/endpoints/tlsoptions.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <utility>

namespace Roamscope {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// The first value of a header, whatever its case; empty when there is none.
QByteArray httpHeader(const HttpHeaders &headers, QByteArrayView name);

/// A whole request as it came, within the server's limits.
struct HttpServerRequest
{
    TimeUs time = noTime; ///< when the last byte of it had come
    quint64 connection = 0; ///< counts from 1 within a server
    quint64 number = 0; ///< of the request within its connection, from 1
    QByteArray method {};
    QByteArray target {}; ///< path and query as sent
    HttpHeaders headers {};
    QByteArray body {};
    QByteArray address {}; ///< "192.168.1.7:40112"
    bool secure = false;
    QByteArray clientCertificate {}; ///< subject of the verified client certificate; empty when there is none

    QByteArray header(QByteArrayView name) const { return httpHeader(headers, name); }
};

/// What is answered. Content-Length, Date and Connection are the server's; the rest is the handler's.
struct HttpServerResponse
{
    int status = 200;
    HttpHeaders headers {};
    QByteArray body {};
    bool close = false; ///< after this answer
    bool drop = false; ///< no answer at all: the connection is cut
    qint64 truncateAt = -1; ///< so many bytes of the body are sent, though all are announced; then the connection is cut
};

/// The bounds within which peers may use a server. Times are milliseconds.
struct HttpServerLimits
{
    quint32 headerBytes = 32 * 1024;
    quint64 bodyBytes = quint64(16) << 20;
    quint64 allBodyBytes = quint64(256) << 20; ///< of all requests that are read or answered; beyond, 503
    int connections = 1024;
    int connectionsOfAddress = 256; ///< from one IP address
    int headerTimeout = 10'000; ///< from the first byte (or the opening) to the end of the header
    int bodyTimeout = 30'000; ///< from the end of the header to the end of the body
    int idleTimeout = 60'000; ///< of a kept connection between two requests
    int writeTimeout = 30'000; ///< until the peer has taken an answer
    int answerTimeout = 120'000; ///< until the handler answers; then 503
};

/// Counts since listen().
struct HttpServerCounts
{
    quint64 connections = 0;
    quint64 refused = 0; ///< connections beyond the limits
    quint64 requests = 0;
    quint64 badRequests = 0; ///< what HTTP does not allow, and what took too long
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;
    int open = 0; ///< connections now
};

/// Who answers. Both are called in the network thread and return at once.
class HttpServerHandler
{
public:
    using Answer = std::function<void(HttpServerResponse)>;

    virtual ~HttpServerHandler() = default;
    /// `answer` may be called from any thread, once; when it is destroyed uncalled the peer gets a 503.
    virtual void request(HttpServerRequest request, Answer answer) = 0;
    /// A peer that broke the rules; it has been answered or cut already.
    virtual void problem(PeerProblem problem) = 0;
};

/// A bounded HTTP/1.1 server: keep-alive, one request at a time on each connection (what is sent ahead waits in the
/// socket), TLS. HEAD answers are sent without their body. All sockets live in the NetworkThread; every function may be
/// called from any thread. Destroying it stops it; the handler is not called afterwards.
class HttpServer
{
public:
    HttpServer();
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Port 0 takes a free one. Returns why not, translated; empty when it listens.
    QString listen(const QString &address, quint16 port, std::shared_ptr<HttpServerHandler> handler,
                   const TlsOptions &tls = {}, const HttpServerLimits &limits = {});
    bool isListening() const;
    quint16 port() const;
    /// Closes the port and all connections; returns when no call into the handler runs any more.
    void stop();
    HttpServerCounts counts() const;

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace Roamscope
