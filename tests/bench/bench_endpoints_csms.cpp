// SPDX-License-Identifier: GPL-3.0-or-later
// Calls a second that our central system answers on loopback, beside ocpp-rpc's server in the same run, under the same
// load: a bare client that keeps one call open per station, as OCPP wants it.
//   bench_endpoints csms [seconds=5] [modules=folder with node_modules]
#include "bench_endpoints.h"

#ifdef __linux__ // the load is made with epoll

#include "models/endpoints/centralsystem.h"
#include "models/endpoints/recording.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Roamscope;
using Clock = std::chrono::steady_clock;

namespace {

struct Result
{
    double perSecond = 0;
    double median = 0; // µs
    double high = 0; // 99 %
    double cost = 0; // µs of the server's processor time a call
    double loadSeconds = 0; // processor time of the load itself
    quint64 calls = 0; // with those of the warm-up
    int stations = 0;
};

/// One station of the load: a socket, the calls in turn, when the open one was sent.
struct LoadStation
{
    int socket = -1;
    int number = 0;
    Clock::time_point sent {};
    std::vector<unsigned char> input {};
};

double secondsOf(const rusage &usage)
{
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double processSeconds()
{
    rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    return secondsOf(usage);
}

// Processor time of another process so far.
double processSeconds(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readAll().split(')').constLast().simplified().split(' ');
    return fields.size() < 13 ? 0 : (fields[11].toDouble() + fields[12].toDouble()) / double(::sysconf(_SC_CLK_TCK));
}

// A masked text frame; the mask is zero, so the payload stands as it is.
QByteArray masked(const QByteArray &text)
{
    QByteArray frame("\x81", 1);
    if (text.size() < 126) {
        frame += char(0x80 | text.size());
    } else {
        frame += char(0x80 | 126);
        frame += char(text.size() >> 8);
        frame += char(text.size() & 0xff);
    }
    frame += QByteArray(4, '\0');
    return frame + text;
}

QByteArray callOf(int number)
{
    const QByteArray id = QByteArray::number(number);
    switch (number % 4) {
    case 0:
        return masked("[2,\"" + id + R"(","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Charging","timestamp":"2026-01-01T10:00:00Z"}])");
    case 1:
        return masked("[2,\"" + id + R"(","Heartbeat",{}])");
    default:
        return masked("[2,\"" + id
                      + R"(","MeterValues",{"connectorId":1,"transactionId":17,"meterValue":[{"timestamp":"2026-01-01T10:00:00Z","sampledValue":[{"value":"123456","context":"Sample.Periodic","measurand":"Energy.Active.Import.Register","unit":"Wh"},{"value":"11040","measurand":"Power.Active.Import","unit":"W"},{"value":"16.0","measurand":"Current.Import","phase":"L1","unit":"A"}]}]}])");
    }
}

int dial(int port, int number)
{
    const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(handle, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        ::close(handle);
        return -1;
    }
    const int on = 1;
    ::setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const QByteArray request = "GET /CP" + QByteArray::number(number)
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: ocpp1.6\r\n\r\n";
    if (::send(handle, request.constData(), std::size_t(request.size()), 0) != request.size())
        return -1;
    QByteArray answer;
    while (!answer.endsWith("\r\n\r\n") && answer.size() < 4096) {
        char c = 0;
        if (::recv(handle, &c, 1, 0) != 1)
            break;
        answer += c;
    }
    if (!answer.startsWith("HTTP/1.1 101")) {
        ::close(handle);
        return -1;
    }
    return handle;
}

// The length of a whole frame of the server at the start; 0 when there is none yet.
std::size_t frameLength(const std::vector<unsigned char> &input, bool *isText)
{
    if (input.size() < 2)
        return 0;
    *isText = (input[0] & 0x0fU) == 1;
    std::size_t length = input[1] & 0x7fU;
    std::size_t head = 2;
    if (length == 126) {
        if (input.size() < 4)
            return 0;
        length = (std::size_t(input[2]) << 8U) | input[3];
        head = 4;
    }
    return input.size() < head + length ? 0 : head + length;
}

void sendNext(LoadStation &station)
{
    static const std::vector<QByteArray> calls = [] {
        std::vector<QByteArray> list;
        for (int i = 0; i < 10'000; ++i)
            list.push_back(callOf(i));
        return list;
    }();
    const QByteArray &frame = calls[std::size_t(station.number++) % calls.size()];
    station.sent = Clock::now();
    if (::send(station.socket, frame.constData(), std::size_t(frame.size()), MSG_NOSIGNAL) != frame.size())
        std::fprintf(stderr, "send failed\n");
}

Result load(int port, int stationCount, double seconds)
{
    std::vector<LoadStation> stations;
    const int poll = ::epoll_create1(0);
    for (int i = 0; i < stationCount; ++i) {
        LoadStation station;
        station.socket = dial(port, i);
        if (station.socket < 0)
            continue;
        stations.push_back(std::move(station));
    }
    Result result;
    result.stations = int(stations.size());
    for (std::size_t i = 0; i < stations.size(); ++i) {
        epoll_event event {};
        event.events = EPOLLIN;
        event.data.u64 = i;
        ::epoll_ctl(poll, EPOLL_CTL_ADD, stations[i].socket, &event);
        sendNext(stations[i]);
    }
    quint64 calls = 0;
    std::vector<float> latencies;
    latencies.reserve(4'000'000);
    const Clock::time_point begin = Clock::now();
    // The first fifth warms up both sides.
    const Clock::time_point from = begin + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds / 5));
    const Clock::time_point end = begin + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
    std::vector<epoll_event> events(256);
    unsigned char bytes[65536];
    for (Clock::time_point now = begin; now < end; now = Clock::now()) {
        const int count = ::epoll_wait(poll, events.data(), int(events.size()), 50);
        for (int i = 0; i < count; ++i) {
            LoadStation &station = stations[events[std::size_t(i)].data.u64];
            const ssize_t got = ::recv(station.socket, bytes, sizeof bytes, MSG_DONTWAIT);
            if (got <= 0) {
                ::epoll_ctl(poll, EPOLL_CTL_DEL, station.socket, nullptr);
                continue;
            }
            station.input.insert(station.input.end(), bytes, bytes + got);
            bool isText = false;
            while (const std::size_t length = frameLength(station.input, &isText)) {
                station.input.erase(station.input.begin(), station.input.begin() + std::ptrdiff_t(length));
                if (!isText)
                    continue;
                ++calls;
                const Clock::time_point here = Clock::now();
                if (here >= from)
                    latencies.push_back(std::chrono::duration<float, std::micro>(here - station.sent).count());
                sendNext(station);
            }
        }
    }
    rusage own {};
    ::getrusage(RUSAGE_THREAD, &own);
    result.loadSeconds = secondsOf(own);
    result.calls = calls;
    const double measured = std::chrono::duration<double>(Clock::now() - from).count();
    for (const LoadStation &station : stations)
        ::close(station.socket);
    ::close(poll);
    result.perSecond = double(latencies.size()) / measured;
    std::sort(latencies.begin(), latencies.end());
    if (!latencies.empty()) {
        result.median = double(latencies[latencies.size() / 2]);
        result.high = double(latencies[latencies.size() * 99 / 100]);
    }
    return result;
}

void print(const char *name, const Result &result)
{
    std::printf("%-34s %5d stations %9.0f calls/s   p50 %6.0f us   p99 %6.0f us   %5.1f us of processor a call\n", name, result.stations,
                result.perSecond, result.median, result.high, result.cost);
    std::fflush(stdout);
}

// The load runs in a thread of its own, so that our interface thread does what it does in the program.
Result loadBeside(int port, int stations, double seconds)
{
    Result result;
    QEventLoop loop;
    std::thread worker([&] {
        result = load(port, stations, seconds);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    worker.join();
    return result;
}

Result ours(int stations, double seconds, bool recorded)
{
    QTemporaryDir folder;
    CentralSystemSettings settings;
    settings.address = QStringLiteral("127.0.0.1");
    settings.port = 0;
    std::shared_ptr<Recording> recording;
    if (recorded) {
        recording = Recording::create();
        recording->start(folder.filePath(QStringLiteral("bench.jsonl")));
        settings.sink = recording;
    }
    CentralSystem system;
    if (const QString error = system.start(settings); !error.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(error));
        return {};
    }
    const double before = processSeconds();
    Result result = loadBeside(system.port(), stations, seconds);
    result.cost = (processSeconds() - before - result.loadSeconds) * 1e6 / double(std::max<quint64>(1, result.calls));
    system.stop();
    if (recording) {
        recording->stop();
        std::printf("%34s recorded %llu frames, lost %llu\n", "", recording->figures().frames, recording->figures().lost);
    }
    return result;
}

Result theirs(const QString &modules, bool strict, int stations, double seconds)
{
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(QStringLiteral("node"), {QStringLiteral(SOURCE_DIR "/tests/bench/benchocpprpc.cjs"), modules, strict ? QStringLiteral("strict") : QStringLiteral("plain")});
    if (!node.waitForStarted() || !node.waitForReadyRead(20'000))
        return {};
    const int port = node.readLine().trimmed().toInt();
    const double before = processSeconds(node.processId());
    Result result = loadBeside(port, stations, seconds);
    result.cost = (processSeconds(node.processId()) - before) * 1e6 / double(std::max<quint64>(1, result.calls));
    node.kill();
    node.waitForFinished();
    return result;
}

int run(const QStringList &arguments)
{
    double seconds = 5;
    QString modules = QStringLiteral(BUILD_DIR "/tests/peers/npm");
    for (const QString &argument : arguments) {
        if (argument.startsWith(u"seconds="))
            seconds = argument.mid(8).toDouble();
        else if (argument.startsWith(u"modules="))
            modules = argument.mid(8);
    }
    rlimit files {};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
    for (const int stations : {50, 1000}) {
        const Result plain = ours(stations, seconds, false);
        print("Roamscope", plain);
        print("Roamscope, recording", ours(stations, seconds, true));
        const Result peer = theirs(modules, false, stations, seconds);
        if (peer.stations == 0) {
            std::printf("ocpp-rpc is not there: run the test install_peers first, or give its folder\n");
            continue;
        }
        print("ocpp-rpc", peer);
        print("ocpp-rpc, strict", theirs(modules, true, stations, seconds));
        std::printf("%-34s %.1f times the calls of ocpp-rpc, at 1/%.1f of the processor time\n\n", "", plain.perSecond / peer.perSecond,
                    peer.cost / plain.cost);
    }
    return 0;
}

const bool isAdded = addEndpointBench("csms", run);

} // namespace

#endif
