// SPDX-License-Identifier: GPL-3.0-or-later
// proxy: 50 stations and 1,000 messages a second to a CSMS that echoes them: straight, through a bare TCP forwarder, and
// through our proxy with a recording to disk, in turns of a fifth of a second so that all three meet the same noise.
// connections: 1,000 stations at once.
#include "bench_endpoints.h"

#include "models/endpoints/networkthread_beast.h"
#include "models/endpoints/ocppproxy.h"
#include "models/endpoints/recording.h"
#include "models/endpoints/websocketclient.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>

using namespace Roamscope;

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using Clock = std::chrono::steady_clock;

constexpr int stations = 50;
constexpr int perSecond = 1'000;
constexpr int slice = 200; // messages
constexpr int rounds = 25;

/// Copies bytes both ways, and nothing else.
class Forwarder
{
public:
    explicit Forwarder(quint16 target)
        : m_io(m_thread.context().io)
        , m_target(asio::ip::address_v4::loopback(), target)
        , m_acceptor(m_io, tcp::endpoint(asio::ip::address_v4::loopback(), 0))
    {
        m_thread.post([this] { accept(); });
    }
    ~Forwarder()
    {
        m_thread.run([this] { m_acceptor.close(); });
    }
    quint16 port() const { return m_acceptor.local_endpoint().port(); }

private:
    struct Pair : std::enable_shared_from_this<Pair>
    {
        explicit Pair(asio::io_context &io)
            : ends {tcp::socket(io), tcp::socket(io)}
        {
        }
        void pump(int from)
        {
            ends[from].async_read_some(asio::buffer(bytes[from]), [self = shared_from_this(), from](auto error, std::size_t n) {
                if (error)
                    return self->close();
                asio::async_write(self->ends[1 - from], asio::buffer(self->bytes[from].data(), n),
                                  [self, from](auto failed, std::size_t) { failed ? self->close() : self->pump(from); });
            });
        }
        void close()
        {
            boost::system::error_code ignored;
            ends[0].close(ignored);
            ends[1].close(ignored);
        }
        tcp::socket ends[2];
        std::array<char, 8192> bytes[2];
    };
    void accept()
    {
        auto pair = std::make_shared<Pair>(m_io);
        m_acceptor.async_accept(pair->ends[0], [this, pair](auto error) {
            if (error)
                return;
            pair->ends[1].async_connect(m_target, [pair](auto failed) {
                if (failed)
                    return;
                for (tcp::socket &end : pair->ends)
                    end.set_option(tcp::no_delay(true));
                pair->pump(0);
                pair->pump(1);
            });
            accept();
        });
    }
    NetworkThread m_thread;
    asio::io_context &m_io;
    tcp::endpoint m_target;
    tcp::acceptor m_acceptor;
};

class Echo : public WebSocketHandler
{
public:
    void text(WebSocketConnection &connection, const QByteArray &message) override { connection.send(message); }
    void closed(WebSocketConnection &, const WebSocketClose &) override {}
};

class EchoHost : public WebSocketAcceptor
{
public:
    void decide(const WebSocketRequest &request, Answer answer) override
    {
        answer(WebSocketDecision::accept(std::make_shared<Echo>(), request.subprotocols.value(0)));
    }
};

/// Measures the time from its call to the answer.
class Station : public WebSocketHandler
{
public:
    void opened(const std::shared_ptr<WebSocketConnection> &connection) override
    {
        m_connection = connection;
        ++s_open;
    }
    void text(WebSocketConnection &, const QByteArray &) override
    {
        m_timings->values.push_back(std::chrono::duration<double, std::micro>(Clock::now() - m_sent).count());
        ++s_answered;
    }
    void closed(WebSocketConnection &, const WebSocketClose &) override { --s_open; }
    void failed(const WebSocketFailure &failure) override
    {
        std::fprintf(stderr, "not connected: %s\n", failure.detail.constData());
        ++s_failed;
    }
    // In the network thread.
    void call(const QByteArray &text, Timings *timings)
    {
        m_timings = timings;
        m_sent = Clock::now();
        m_connection->send(text);
    }

    static inline std::atomic_int s_open = 0;
    static inline std::atomic_int s_failed = 0;
    static inline std::atomic<quint64> s_answered = 0;

private:
    std::shared_ptr<WebSocketConnection> m_connection;
    Timings *m_timings = nullptr;
    Clock::time_point m_sent;
};

const QByteArray meterValues = R"([2,"b3f1c2d4-0001","MeterValues",{"connectorId":1,"transactionId":1001,"meterValue":[{"timestamp":)"
                               R"("2026-01-01T00:00:00Z","sampledValue":[{"value":"1234.5","measurand":"Energy.Active.Import.Register",)"
                               R"("unit":"Wh"},{"value":"7400","measurand":"Power.Active.Import","unit":"W"},{"value":"230.1",)"
                               R"("measurand":"Voltage","phase":"L1-N","unit":"V"}]}]}])";

struct Fleet
{
    Fleet(std::shared_ptr<NetworkThread> thread, quint16 port, int count)
    {
        for (int i = 0; i < count; ++i) {
            WebSocketClientSettings settings;
            settings.url = "ws://127.0.0.1:" + QByteArray::number(port) + "/CP" + QByteArray::number(i);
            settings.subprotocols = {"ocpp1.6"};
            settings.limits.pingInterval = {};
            clients.push_back(std::make_unique<WebSocketClient>(thread));
            members.push_back(std::make_shared<Station>());
            clients.back()->open(settings, members.back());
        }
    }
    std::vector<std::unique_ptr<WebSocketClient>> clients;
    std::vector<std::shared_ptr<Station>> members;
    Timings timings;
};

bool waitUntil(const std::function<bool()> &done, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > milliseconds)
            return false;
        QCoreApplication::processEvents();
        QThread::usleep(200);
    }
    return true;
}

WebSocketServerSettings onLoopback()
{
    WebSocketServerSettings settings;
    settings.address = QHostAddress(QHostAddress::LocalHost);
    settings.limits.pingInterval = {};
    return settings;
}

int benchProxy(const QStringList &)
{
    // Stations and CSMS in one thread; forwarder and proxy in one of their own each.
    const auto thread = std::make_shared<NetworkThread>();
    WebSocketServer csms(thread);
    if (!csms.listen(onLoopback(), std::make_shared<EchoHost>()).isEmpty())
        return 2;
    QTemporaryDir folder;
    const std::shared_ptr<Recording> recording = Recording::create();
    if (!recording->start(folder.filePath(QStringLiteral("bench.jsonl"))).isEmpty())
        return 2;
    OcppProxy proxy(recording);
    OcppProxySettings settings;
    settings.listen = onLoopback();
    settings.upstream = "ws://127.0.0.1:" + QByteArray::number(csms.port());
    if (!proxy.start(settings).isEmpty())
        return 2;
    Forwarder forwarder(csms.port());

    // Ids differ, or the CSMS would take them for one that comes back.
    struct Path
    {
        const char *name;
        std::unique_ptr<Fleet> fleet;
    };
    std::array<Path, 3> paths {{{"straight", nullptr}, {"TCP forwarder", nullptr}, {"our proxy", nullptr}}};
    const quint16 ports[] = {csms.port(), forwarder.port(), proxy.port()};
    csms.stop();
    WebSocketServerSettings many = onLoopback();
    many.port = ports[0];
    many.onePerChargePoint = false;
    if (!csms.listen(many, std::make_shared<EchoHost>()).isEmpty())
        return 2;
    for (std::size_t i = 0; i < paths.size(); ++i)
        paths[i].fleet = std::make_unique<Fleet>(thread, ports[i], stations);
    if (!waitUntil([&] { return Station::s_open + Station::s_failed == 3 * stations; }, 10'000) || Station::s_failed > 0)
        return 2;

    quint64 sent = 0;
    for (int round = 0; round < rounds + 1; ++round) {
        if (round == 1) {
            for (Path &path : paths)
                path.fleet->timings.values.clear(); // the first was for warming up
        }
        for (std::size_t turn = 0; turn < paths.size(); ++turn) {
            Fleet &fleet = *paths[(turn + std::size_t(round)) % paths.size()].fleet;
            auto due = Clock::now();
            for (int i = 0; i < slice; ++i) {
                due += std::chrono::microseconds(1'000'000 / perSecond);
                std::this_thread::sleep_until(due);
                ++sent;
                thread->post([station = fleet.members[std::size_t(i % stations)], timings = &fleet.timings] {
                    station->call(meterValues, timings);
                });
            }
            if (!waitUntil([&] { return Station::s_answered == sent; }, 10'000))
                return 2;
        }
    }
    Timings &bare = paths[1].fleet->timings;
    for (Path &path : paths) {
        Timings &timings = path.fleet->timings;
        std::printf("%-14s %6zu round trips  p50 %7.1f us  p90 %7.1f us  p99 %7.1f us  max %8.1f us\n", path.name,
                    timings.values.size(), timings.at(0.5), timings.at(0.9), timings.at(0.99), timings.at(1));
    }
    Timings &ours = paths[2].fleet->timings;
    const OcppProxyStatistics statistics = proxy.statistics();
    std::printf("proxy / forwarder: p50 %.3f (wanted at most 1.10), p99 %+.1f us (wanted at most +500); inside the proxy p50 "
                "%lld us, p99 %lld us\n",
                ours.at(0.5) / bare.at(0.5), ours.at(0.99) - bare.at(0.99), static_cast<long long>(statistics.latencyMedian),
                static_cast<long long>(statistics.latency99));
    waitUntil([&] { return recording->figures().waiting == 0; }, 2'000);
    std::printf("recorded %llu frames, %llu lost\n", static_cast<unsigned long long>(recording->figures().frames),
                static_cast<unsigned long long>(recording->figures().lost));
    proxy.stop();
    csms.stop();
    recording->stop();
    waitUntil([] { return Station::s_open == 0; }, 5'000);
    return 0;
}

qint64 residentKilobytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return at < 0 ? 0 : text.mid(at + 6, 20).split('k').first().trimmed().toLongLong();
}

int benchConnections(const QStringList &)
{
    constexpr int count = 1'000;
    const auto thread = std::make_shared<NetworkThread>();
    WebSocketServer csms(thread);
    if (!csms.listen(onLoopback(), std::make_shared<EchoHost>()).isEmpty())
        return 2;
    OcppProxy proxy(nullptr);
    OcppProxySettings settings;
    settings.listen = onLoopback();
    settings.upstream = "ws://127.0.0.1:" + QByteArray::number(csms.port());
    if (!proxy.start(settings).isEmpty())
        return 2;
    for (const bool proxied : {false, true}) {
        Station::s_open = 0;
        Station::s_failed = 0;
        Station::s_answered = 0;
        const qint64 before = residentKilobytes();
        QElapsedTimer timer;
        timer.start();
        const auto fleetThread = std::make_shared<NetworkThread>();
        Fleet fleet(fleetThread, proxied ? proxy.port() : csms.port(), count);
        if (!waitUntil([&] { return Station::s_open + Station::s_failed == count; }, 60'000))
            return 2;
        const double connected = double(timer.nsecsElapsed()) / 1e6;
        const qint64 after = residentKilobytes();
        timer.restart();
        for (const auto &station : fleet.members)
            fleetThread->post([&fleet, station] { station->call(meterValues, &fleet.timings); });
        const auto opened = quint64(Station::s_open);
        waitUntil([&] { return Station::s_answered == opened; }, 20'000);
        std::printf("%-13s %d of %d stations in %.0f ms, %.1f KiB each (both ends); then a call from each answered in %.0f ms\n",
                    proxied ? "through proxy" : "to the CSMS", Station::s_open.load(), count, connected,
                    double(after - before) / count, double(timer.nsecsElapsed()) / 1e6);
        std::fflush(stdout);
        for (const auto &connection : csms.connections())
            connection->close(1000);
        waitUntil([] { return Station::s_open == 0; }, 10'000);
    }
    return 0;
}

const bool added[] = {addEndpointBench("proxy", benchProxy), addEndpointBench("connections", benchConnections)};

} // namespace
