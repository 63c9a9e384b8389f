// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/websocketlink_beast.h"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>

#include <QRandomGenerator>

#include <algorithm>

#if defined(Q_OS_LINUX)
#include <netinet/tcp.h>
#endif

namespace Roamscope {

namespace {

namespace asio = boost::asio;
using Error = boost::system::error_code;

constexpr qsizetype mostDrained = 256 << 20; // of a peer that goes on sending after it was refused
constexpr std::size_t mostPings = 8; // unanswered ones that are remembered

quint32 freshMask()
{
    // Unpredictable, so that nobody can make a client write chosen bytes (RFC 6455, 10.3).
    thread_local QRandomGenerator generator = QRandomGenerator::securelySeeded();
    return generator.generate();
}

template<typename T>
void count(std::atomic<T> &counter, T amount)
{
    // Only the network thread writes.
    counter.store(counter.load(std::memory_order_relaxed) + amount, std::memory_order_relaxed);
}

} // namespace

void WebSocketStream::tune()
{
    Error ignored;
    socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    socket.set_option(asio::socket_base::keep_alive(true), ignored);
#if defined(Q_OS_LINUX)
    // A pulled cable is noticed within two minutes, also where nobody pings: the usual two hours are no help on site.
    const auto set = [this](int option, int value) {
        ::setsockopt(socket.native_handle(), IPPROTO_TCP, option, &value, sizeof value);
    };
    set(TCP_KEEPIDLE, 60);
    set(TCP_KEEPINTVL, 15);
    set(TCP_KEEPCNT, 4);
    set(TCP_USER_TIMEOUT, 120'000);
#endif
}

QByteArray endpointText(const asio::ip::tcp::endpoint &endpoint)
{
    asio::ip::address address = endpoint.address();
    // IPv4 on a socket for both.
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        address = asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
    const QByteArray text = QByteArray::fromStdString(address.to_string());
    return (address.is_v6() ? '[' + text + ']' : text) + ':' + QByteArray::number(endpoint.port());
}

TimeUs wireTime()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

WebSocketLink::WebSocketLink(Start start)
    : m_start(std::move(start))
    , m_io(m_start.thread->context().io)
    , m_deflate(m_start.compressed ? std::make_unique<WebSocketDeflate>(m_start.deflate, m_start.server) : nullptr)
    , m_decoder(m_start.server, m_start.limits.messageSize, m_deflate.get())
    , m_openedAt(wireTime())
    , m_pingTimer(m_io)
    , m_closeTimer(m_io)
    , m_floodTimer(m_io)
    , m_tokens(m_start.limits.messagesPerSecond)
    , m_tokensAt(Clock::now())
{
    m_heard = m_openedAt;
}

WebSocketLink::~WebSocketLink() = default;

void WebSocketLink::begin()
{
    Error ignored;
    // So that small frames are written at once; Asio's own operations do not mind.
    m_start.stream->socket.non_blocking(true, ignored);
    m_pending = std::exchange(m_start.firstBytes, {});
    m_queued += m_pending.size();
    flush();
    m_decoder.append(std::exchange(m_start.received, {}));
    const std::shared_ptr<WebSocketLink> self = shared_from_this();
    armPing();
    m_start.handler->opened(self);
    process();
}

void WebSocketLink::inThread(std::function<void()> work)
{
    asio::dispatch(m_io, [self = shared_from_this(), work = std::move(work)] { work(); });
}

// --- Reading

void WebSocketLink::read()
{
    if (m_reading || m_paused > 0 || m_throttled || m_state == State::Draining || m_state == State::Closed)
        return;
    m_reading = true;
    const std::span<char> space = m_decoder.space();
    m_start.stream->readSome(asio::buffer(space.data(), space.size()),
                             [self = shared_from_this()](const Error &error, std::size_t count) { self->onRead(error, count); });
}

void WebSocketLink::onRead(const Error &error, std::size_t size)
{
    m_reading = false;
    if (m_state == State::Draining) {
        drain();
        return;
    }
    if (m_state == State::Closed)
        return;
    if (error) {
        lost(error);
        return;
    }
    m_heard.store(wireTime(), std::memory_order_relaxed);
    count<quint64>(m_wireIn, size);
    m_decoder.received(size);
    process();
}

void WebSocketLink::process()
{
    if (m_processing)
        return;
    m_processing = true;
    while (m_paused == 0 && !m_throttled && (m_state == State::Open || m_state == State::Closing)) {
        WebSocketDecoder::Event event = m_decoder.next();
        if (event.kind == WebSocketDecoder::Event::Kind::None)
            break;
        handle(event);
        takeToken();
    }
    m_processing = false;
    read();
}

void WebSocketLink::handle(WebSocketDecoder::Event &event)
{
    using Kind = WebSocketDecoder::Event::Kind;
    switch (event.kind) {
    case Kind::None:
        break;
    case Kind::Text:
        count<quint64>(m_messagesIn, 1);
        count<quint64>(m_bytesIn, quint64(event.payload.size()));
        m_start.handler->text(*this, event.payload);
        break;
    case Kind::Binary:
        count<quint64>(m_messagesIn, 1);
        count<quint64>(m_bytesIn, quint64(event.payload.size()));
        reportBinary(event.payload.size());
        m_start.handler->binary(*this, event.payload);
        break;
    case Kind::Ping:
        count<quint64>(m_pingsIn, 1);
        if (!m_start.handler->pinged(*this, event.payload) && m_state == State::Open)
            queueFrame(WebSocketOpcode::Pong, event.payload);
        break;
    case Kind::Pong:
        onPong(event.payload);
        break;
    case Kind::Close:
        onClose(event);
        break;
    case Kind::Failed:
        fail(event.problem, event.code, event.detail);
        break;
    }
}

// The first at once; of many, one report a second.
void WebSocketLink::reportBinary(qsizetype size)
{
    ++m_binaries;
    const TimeUs time = wireTime();
    if (m_binaryTold != noTime && time - m_binaryTold < 1'000'000)
        return;
    m_binaryTold = time;
    report(PeerProblem::Kind::BinaryFrame, Severity::Warning, QByteArray::number(size) + " bytes",
           std::exchange(m_binaries, 0));
}

void WebSocketLink::takeToken()
{
    m_tokens -= 1;
    if (m_tokens > 0)
        return;
    const auto now = Clock::now();
    const double rate = std::max(1, m_start.limits.messagesPerSecond);
    m_tokens = std::min(rate, m_tokens + rate * std::chrono::duration<double>(now - m_tokensAt).count());
    m_tokensAt = now;
    if (m_tokens > 0)
        return;
    if (m_throttled || m_state != State::Open)
        return;
    // What is not read waits in the peer's own socket: nothing is dropped.
    m_throttled = true;
    const TimeUs time = wireTime();
    if (m_floodTold == noTime || time - m_floodTold > 10'000'000) {
        m_floodTold = time;
        report(PeerProblem::Kind::Flood, Severity::Warning,
               "more than " + QByteArray::number(m_start.limits.messagesPerSecond) + "/s");
    }
    m_floodTimer.expires_after(std::chrono::milliseconds(20));
    m_floodTimer.async_wait([self = shared_from_this()](const Error &error) {
        self->m_throttled = false;
        if (!error)
            self->process();
    });
}

void WebSocketLink::pauseReading()
{
    inThread([this] {
        if (m_state == State::Open)
            ++m_paused;
    });
}

void WebSocketLink::resumeReading()
{
    inThread([this] {
        if (m_paused > 0 && --m_paused == 0)
            asio::post(m_io, [self = shared_from_this()] { self->process(); });
    });
}

// --- Writing

bool WebSocketLink::send(const QByteArray &text)
{
    return sendRaw(text, int(WebSocketOpcode::Text));
}

bool WebSocketLink::sendRaw(const QByteArray &payload, int opcode)
{
    if (!m_open.load(std::memory_order_relaxed))
        return false;
    const bool here = m_start.thread->isCurrent();
    if (m_queued.load(std::memory_order_relaxed) + payload.size() > m_start.limits.sendQueue) {
        inThread([this] {
            m_wasFull = true;
            if (!m_writeActive)
                tellDrained(); // all went out in the meantime
        });
        return false;
    }
    const auto kind = opcode == int(WebSocketOpcode::Binary) ? WebSocketOpcode::Binary : WebSocketOpcode::Text;
    if (here) {
        if (m_state != State::Open)
            return false;
        queueFrame(kind, payload);
        return true;
    }
    m_queued += payload.size();
    asio::post(m_io, [self = shared_from_this(), payload, kind] {
        self->m_queued -= payload.size();
        if (self->m_state == State::Open)
            self->queueFrame(kind, payload);
    });
    return true;
}

void WebSocketLink::queueFrame(WebSocketOpcode opcode, const QByteArray &payload)
{
    const bool isMessage = opcode == WebSocketOpcode::Text || opcode == WebSocketOpcode::Binary;
    QByteArray compressed;
    if (m_deflate && isMessage)
        compressed = m_deflate->deflate(payload);
    const quint32 mask = m_start.server ? 0 : freshMask();
    const qsizetype size = appendWebSocketFrame(m_pending, opcode, !compressed.isEmpty(),
                                                compressed.isEmpty() ? QByteArrayView(payload) : QByteArrayView(compressed),
                                                m_start.server ? nullptr : &mask);
    if (isMessage) {
        count<quint64>(m_messagesOut, 1);
        count<quint64>(m_bytesOut, quint64(payload.size()));
    }
    count<quint64>(m_wireOut, quint64(size));
    m_queued += size;
    flush();
}

void WebSocketLink::flush()
{
    if (m_writeActive || m_pending.isEmpty() || m_state == State::Closed)
        return;
    m_writing.swap(m_pending);
    m_writtenSoFar = 0;
    if (!m_start.stream->tls) {
        // The usual case: the kernel takes it at once, no turn of the loop in between.
        Error error;
        const std::size_t sent = m_start.stream->socket.write_some(
            asio::buffer(m_writing.constData(), std::size_t(m_writing.size())), error);
        m_writtenSoFar = qsizetype(sent);
        if (!error && m_writtenSoFar == m_writing.size()) {
            written();
            return;
        }
    }
    m_writeActive = true;
    onWritten({}, 0);
}

void WebSocketLink::onWritten(const Error &error, std::size_t size)
{
    if (m_state == State::Closed)
        return;
    if (error) {
        m_writeActive = false;
        lost(error);
        return;
    }
    m_writtenSoFar += qsizetype(size);
    if (m_writtenSoFar == m_writing.size()) {
        m_writeActive = false;
        written();
        flush();
        return;
    }
    m_start.stream->writeSome(
        asio::buffer(m_writing.constData() + m_writtenSoFar, std::size_t(m_writing.size() - m_writtenSoFar)),
        [self = shared_from_this()](const Error &failed, std::size_t sent) { self->onWritten(failed, sent); });
}

void WebSocketLink::written()
{
    m_queued -= m_writing.size();
    // The memory is kept for the next frame, unless it is much.
    if (m_writing.capacity() > 65536)
        m_writing = QByteArray();
    else
        m_writing.resize(0);
    tellDrained();
    if (m_state == State::Draining && m_pending.isEmpty())
        drain();
}

void WebSocketLink::tellDrained()
{
    if (!m_wasFull || m_queued.load(std::memory_order_relaxed) > m_start.limits.sendQueue / 2 || !m_pending.isEmpty())
        return;
    m_wasFull = false;
    asio::post(m_io, [self = shared_from_this()] {
        if (!self->m_closedTold)
            self->m_start.handler->drained(*self);
    });
}

// --- Pings

void WebSocketLink::ping(const QByteArray &payload)
{
    inThread([this, payload] {
        if (m_state != State::Open)
            return;
        const QByteArray sent = payload.isNull() ? "rs" + QByteArray::number(++m_pingNumber) : payload.left(125);
        if (m_pings.size() == mostPings)
            m_pings.pop_front();
        m_pings.push_back({sent, Clock::now()});
        queueFrame(WebSocketOpcode::Ping, sent);
    });
}

void WebSocketLink::sendPong(const QByteArray &payload)
{
    inThread([this, payload] {
        if (m_state == State::Open)
            queueFrame(WebSocketOpcode::Pong, payload.left(125));
    });
}

void WebSocketLink::onPong(const QByteArray &payload)
{
    count<quint64>(m_pongsIn, 1);
    qint64 roundTrip = -1;
    const auto sent = std::find_if(m_pings.begin(), m_pings.end(),
                                   [&](const SentPing &ping) { return ping.payload == payload; });
    if (sent != m_pings.end()) {
        roundTrip = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - sent->time).count();
        m_roundTrip.store(roundTrip, std::memory_order_relaxed);
        // An answer to this one answers those before it (RFC 6455, 5.5.3).
        m_pings.erase(m_pings.begin(), sent + 1);
        if (m_pingedAt != noTime) {
            m_pingedAt = noTime;
            armPing();
        }
    }
    m_start.handler->pong(*this, payload, roundTrip);
}

void WebSocketLink::armPing()
{
    const auto interval = m_start.limits.pingInterval;
    if (interval.count() <= 0)
        return;
    m_pingTimer.expires_after(m_pingedAt == noTime ? interval : m_start.limits.pingTimeout);
    m_pingTimer.async_wait([self = shared_from_this()](const Error &error) {
        if (!error)
            self->onPingTimer();
    });
}

void WebSocketLink::onPingTimer()
{
    if (m_state != State::Open)
        return;
    if (m_pingedAt == noTime) {
        m_pingedAt = wireTime();
        ping({});
    } else if (m_heard.load(std::memory_order_relaxed) >= m_pingedAt || m_paused > 0 || m_throttled) {
        // Anything heard is life; and what we do not read cannot be heard.
        m_pingedAt = noTime;
    } else {
        const QByteArray waited = QByteArray::number(qint64(m_start.limits.pingTimeout.count())) + " ms";
        report(PeerProblem::Kind::PingTimeout, Severity::Error, waited);
        m_state = State::Closed;
        WebSocketClose close;
        close.detail = "no answer to a ping within " + waited;
        tellClosed(close);
        closeSocket();
        return;
    }
    armPing();
}

// --- The end

void WebSocketLink::close(quint16 code, const QByteArray &reason)
{
    inThread([this, code, reason] { beginClose(code, reason); });
}

void WebSocketLink::beginClose(quint16 code, const QByteArray &reason)
{
    if (m_state != State::Open)
        return;
    m_close = {code, reason, false, {}};
    queueFrame(WebSocketOpcode::Close, webSocketClosePayload(code, reason));
    if (m_state != State::Open)
        return;
    m_state = State::Closing;
    m_open = false;
    m_pingTimer.cancel();
    m_paused = 0; // the peer's answer is to be read
    m_closeTimer.expires_after(m_start.limits.closeTimeout);
    m_closeTimer.async_wait([self = shared_from_this()](const Error &error) {
        if (error || self->m_state == State::Closed)
            return;
        self->m_close.detail = "the peer did not answer the closing handshake";
        self->m_state = State::Closed;
        self->tellClosed(self->m_close);
        self->closeSocket();
    });
    asio::post(m_io, [self = shared_from_this()] { self->process(); });
}

void WebSocketLink::onClose(const WebSocketDecoder::Event &event)
{
    if (m_state == State::Open) {
        const WebSocketClose close {event.code, event.payload, true, {}};
        m_pingTimer.cancel();
        m_start.handler->closing(*this, close);
        m_close = close;
        if (m_state == State::Open)
            queueFrame(WebSocketOpcode::Close, webSocketClosePayload(event.code, {}));
    }
    finish(m_close);
}

void WebSocketLink::fail(PeerProblem::Kind kind, quint16 code, const QByteArray &detail)
{
    report(kind, Severity::Error, detail);
    if (m_state == State::Open)
        queueFrame(WebSocketOpcode::Close, webSocketClosePayload(code, detail));
    finish({code, detail, false, detail});
}

void WebSocketLink::replace()
{
    if (m_state != State::Open)
        return;
    const WebSocketClose close {1008, "replaced by a newer connection", false, {}};
    queueFrame(WebSocketOpcode::Close, webSocketClosePayload(close.code, close.reason));
    finish(close);
}

void WebSocketLink::finish(const WebSocketClose &close)
{
    m_open = false;
    if (m_state == State::Closed || m_state == State::Draining)
        return;
    m_state = State::Draining;
    m_closeTimer.expires_after(m_start.limits.closeTimeout);
    m_closeTimer.async_wait([self = shared_from_this()](const Error &error) {
        if (!error)
            self->closeSocket();
    });
    tellClosed(close);
    if (!m_writeActive && m_pending.isEmpty())
        drain();
}

void WebSocketLink::lost(const Error &error)
{
    if (m_state == State::Closed || m_state == State::Draining) {
        m_state = State::Closed;
        closeSocket();
        return;
    }
    const bool wasOpen = m_state == State::Open;
    const QByteArray detail = error == asio::error::eof ? QByteArray("end of stream")
                                                        : QByteArray::fromStdString(error.message());
    m_state = State::Closed;
    m_open = false;
    if (wasOpen) {
        report(PeerProblem::Kind::ConnectionLost, Severity::Warning, detail);
        m_close = {1006, {}, true, detail};
    } else {
        m_close.detail = detail;
    }
    tellClosed(m_close);
    closeSocket();
}

// What was sent last must reach the peer: closing a socket with unread bytes in it would reset the connection. So the
// rest is read and thrown away until the peer closes, for a while.
void WebSocketLink::drain()
{
    if (m_reading || m_draining || m_writeActive || !m_pending.isEmpty() || m_state == State::Closed)
        return;
    m_draining = true;
    Error ignored;
    m_start.stream->socket.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    readAndDiscard();
}

void WebSocketLink::readAndDiscard()
{
    m_start.stream->socket.async_read_some(asio::buffer(m_trash),
                                           [self = shared_from_this()](const Error &error, std::size_t size) {
                                               if (self->m_state == State::Closed)
                                                   return;
                                               self->m_drained += qsizetype(size);
                                               if (error || self->m_drained > mostDrained)
                                                   self->closeSocket();
                                               else
                                                   self->readAndDiscard();
                                           });
}

void WebSocketLink::tellClosed(WebSocketClose close)
{
    m_open = false;
    if (m_closedTold)
        return;
    m_closedTold = true;
    m_pingTimer.cancel();
    m_floodTimer.cancel();
    m_start.handler->closed(*this, close);
    // Handlers often hold their connection: let go of it once no call is on the stack.
    asio::post(m_io, [self = shared_from_this(), handler = std::exchange(m_start.handler, nullptr)] {});
}

void WebSocketLink::closeSocket()
{
    m_state = State::Closed;
    m_open = false;
    m_pingTimer.cancel();
    m_closeTimer.cancel();
    m_floodTimer.cancel();
    Error ignored;
    m_start.stream->socket.close(ignored);
    if (const auto gone = std::exchange(m_start.gone, nullptr))
        gone(this);
}

void WebSocketLink::abort()
{
    inThread([this] {
        if (m_state == State::Closed)
            return;
        m_state = State::Closed;
        // Sent at once as a reset, so that the peer need not wait for a time-out.
        Error ignored;
        m_start.stream->socket.set_option(asio::socket_base::linger(true, 0), ignored);
        WebSocketClose close;
        close.detail = "cut by us";
        tellClosed(close);
        closeSocket();
    });
}

WebSocketCounters WebSocketLink::counters() const
{
    WebSocketCounters counters;
    counters.messagesIn = m_messagesIn.load(std::memory_order_relaxed);
    counters.messagesOut = m_messagesOut.load(std::memory_order_relaxed);
    counters.bytesIn = m_bytesIn.load(std::memory_order_relaxed);
    counters.bytesOut = m_bytesOut.load(std::memory_order_relaxed);
    counters.wireBytesIn = m_wireIn.load(std::memory_order_relaxed);
    counters.wireBytesOut = m_wireOut.load(std::memory_order_relaxed);
    counters.pingsIn = m_pingsIn.load(std::memory_order_relaxed);
    counters.pongsIn = m_pongsIn.load(std::memory_order_relaxed);
    return counters;
}

void WebSocketLink::report(PeerProblem::Kind kind, Severity severity, const QByteArray &detail, quint64 count)
{
    if (!m_start.handler)
        return;
    PeerProblem problem;
    problem.count = count;
    problem.kind = kind;
    problem.severity = severity;
    problem.time = wireTime();
    problem.peer = m_start.request.chargePointId;
    problem.address = m_start.request.remoteAddress;
    problem.detail = detail;
    m_start.handler->problem(std::move(problem));
}

} // namespace Roamscope
