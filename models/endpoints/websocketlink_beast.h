// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/networkthread_beast.h"
#include "models/endpoints/websocketconnection.h"
#include "models/capture/websocketdeflate.h"
#include "models/endpoints/websocketframing.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>

#include <atomic>
#include <deque>
#include <mutex>

namespace Roamscope {

/// A TCP socket, with TLS over it or without: what the handshakes hand over to a WebSocketLink.
struct WebSocketStream
{
    using Socket = boost::asio::ip::tcp::socket;
    using Tls = boost::asio::ssl::stream<Socket &>;

    explicit WebSocketStream(boost::asio::io_context &io)
        : socket(io)
    {
    }
    /// Sends small frames at once, and notices peers that vanished.
    void tune();
    template<typename Handler>
    void readSome(const boost::asio::mutable_buffer &buffer, Handler handler)
    {
        if (tls)
            tls->async_read_some(buffer, std::move(handler));
        else
            socket.async_read_some(buffer, std::move(handler));
    }
    template<typename Handler>
    void writeSome(const boost::asio::const_buffer &buffer, Handler handler)
    {
        if (tls)
            tls->async_write_some(buffer, std::move(handler));
        else
            socket.async_write_some(buffer, std::move(handler));
    }

    Socket socket;
    std::shared_ptr<boost::asio::ssl::context> tlsContext;
    std::unique_ptr<Tls> tls;
};

/// "192.168.1.7:40112", "[::1]:9000".
QByteArray endpointText(const boost::asio::ip::tcp::endpoint &endpoint);
TimeUs wireTime(); ///< now

/// An open WebSocket on a stream. Keeps itself alive while anything is under way.
class WebSocketLink : public WebSocketConnection, public std::enable_shared_from_this<WebSocketLink>
{
public:
    struct Start
    {
        std::shared_ptr<NetworkThread> thread;
        std::unique_ptr<WebSocketStream> stream;
        std::shared_ptr<WebSocketHandler> handler;
        WebSocketRequest request;
        QByteArray subprotocol;
        WebSocketLimits limits;
        bool server = false;
        bool compressed = false;
        WebSocketDeflate::Agreement deflate;
        QByteArray firstBytes; ///< server: the answer to the upgrade, to be sent before all else
        QByteArray received; ///< what came behind the header
        std::function<void(WebSocketLink *)> gone; ///< called in the network thread when the socket is closed
    };

    explicit WebSocketLink(Start start);
    ~WebSocketLink() override;

    /// Calls opened() and begins to read. In the network thread.
    void begin();
    /// Closes it for a newer one of the same charge point; closed() is called before this returns. In the network thread.
    void replace();

    const WebSocketRequest &request() const override { return m_start.request; }
    QByteArray subprotocol() const override { return m_start.subprotocol; }
    bool isServer() const override { return m_start.server; }
    bool isCompressed() const override { return m_start.compressed; }
    TimeUs openedAt() const override { return m_openedAt; }
    bool send(const QByteArray &text) override;
    bool sendRaw(const QByteArray &payload, int opcode) override;
    void ping(const QByteArray &payload) override;
    void sendPong(const QByteArray &payload) override;
    void close(quint16 code, const QByteArray &reason) override;
    void abort() override;
    bool isOpen() const override { return m_open.load(std::memory_order_relaxed); }
    qsizetype queuedBytes() const override { return m_queued.load(std::memory_order_relaxed); }
    void pauseReading() override;
    void resumeReading() override;
    WebSocketCounters counters() const override;
    qint64 lastRoundTrip() const override { return m_roundTrip.load(std::memory_order_relaxed); }
    TimeUs lastHeard() const override { return m_heard.load(std::memory_order_relaxed); }

private:
    using Clock = std::chrono::steady_clock;
    enum class State : quint8 { Open, Closing, Draining, Closed };

    // All of these in the network thread.
    void inThread(std::function<void()> work);
    void read();
    void onRead(const boost::system::error_code &error, std::size_t count);
    void process();
    void handle(WebSocketDecoder::Event &event);
    void onClose(const WebSocketDecoder::Event &event);
    void onPong(const QByteArray &payload);
    void takeToken();
    void reportBinary(qsizetype size);
    void tellDrained();
    void queueFrame(WebSocketOpcode opcode, const QByteArray &payload);
    void flush();
    void onWritten(const boost::system::error_code &error, std::size_t count);
    void written();
    void beginClose(quint16 code, const QByteArray &reason);
    void fail(PeerProblem::Kind kind, quint16 code, const QByteArray &detail);
    void finish(const WebSocketClose &close);
    void lost(const boost::system::error_code &error);
    void drain();
    void readAndDiscard();
    void tellClosed(WebSocketClose close);
    void closeSocket();
    void armPing();
    void onPingTimer();
    void report(PeerProblem::Kind kind, Severity severity, const QByteArray &detail, quint64 count = 1);

    Start m_start;
    boost::asio::io_context &m_io;
    std::unique_ptr<WebSocketDeflate> m_deflate;
    WebSocketDecoder m_decoder;
    State m_state = State::Open;
    TimeUs m_openedAt = noTime;

    bool m_reading = false;
    bool m_processing = false;
    bool m_throttled = false; ///< a flood is being slowed
    bool m_writeActive = false;
    bool m_wasFull = false; ///< drained() is owed
    bool m_closedTold = false;
    bool m_draining = false;
    int m_paused = 0;
    QByteArray m_pending; ///< frames that wait
    QByteArray m_writing;
    qsizetype m_writtenSoFar = 0;
    WebSocketClose m_close; ///< once the closing handshake began

    boost::asio::steady_timer m_pingTimer;
    boost::asio::steady_timer m_closeTimer;
    boost::asio::steady_timer m_floodTimer;
    struct SentPing
    {
        QByteArray payload;
        Clock::time_point time;
    };
    std::deque<SentPing> m_pings;
    TimeUs m_pingedAt = noTime; ///< of a ping by the timer that waits for a sign of life
    quint64 m_pingNumber = 0;
    double m_tokens = 0;
    Clock::time_point m_tokensAt;
    TimeUs m_floodTold = noTime;
    TimeUs m_binaryTold = noTime;
    quint64 m_binaries = 0;
    qsizetype m_drained = 0;
    std::array<char, 4096> m_trash {};

    std::atomic_bool m_open = true;
    std::atomic<qsizetype> m_queued = 0;
    std::atomic<qint64> m_roundTrip = -1;
    std::atomic<TimeUs> m_heard = noTime;
    std::atomic<quint64> m_messagesIn = 0;
    std::atomic<quint64> m_messagesOut = 0;
    std::atomic<quint64> m_bytesIn = 0;
    std::atomic<quint64> m_bytesOut = 0;
    std::atomic<quint64> m_wireIn = 0;
    std::atomic<quint64> m_wireOut = 0;
    std::atomic<quint64> m_pingsIn = 0;
    std::atomic<quint64> m_pongsIn = 0;
};

} // namespace Roamscope
