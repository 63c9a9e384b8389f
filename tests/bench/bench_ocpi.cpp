// SPDX-License-Identifier: GPL-3.0-or-later
// The OCPI receiver under load, from a client of a few lines: how many requests a second it takes, what a quiet partner
// feels meanwhile, and what it costs in memory. 10,000 requests a second must leave it alive.
#include "models/compare/feed.h"
#include "models/endpoints/ocpi/receiver.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <thread>
#include <vector>

#if defined(Q_OS_UNIX)
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Roamscope;

#if defined(Q_OS_UNIX)

namespace {

using Clock = std::chrono::steady_clock;

constexpr int connectionCount = 64;
constexpr double seconds = 3;
constexpr double wantedRate = 10'000;

int connectTo(quint16 port)
{
    const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(handle, reinterpret_cast<sockaddr *>(&address), sizeof(address)) != 0) {
        ::close(handle);
        return -1;
    }
    const int on = 1;
    ::setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    return handle;
}

bool sendAll(int handle, const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const auto part = ::send(handle, bytes.constData() + sent, std::size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (part <= 0)
            return false;
        sent += part;
    }
    return true;
}

/// Reads one answer; its HTTP status, 0 when the connection broke.
int readAnswer(int handle, QByteArray *buffer)
{
    qsizetype end = -1;
    while ((end = buffer->indexOf("\r\n\r\n")) < 0) {
        char part[65536];
        const auto size = ::recv(handle, part, sizeof(part), 0);
        if (size <= 0)
            return 0;
        buffer->append(part, size);
    }
    const qsizetype at = buffer->indexOf("Content-Length: ");
    const qint64 length = at < 0 || at > end ? 0 : buffer->mid(at + 16, 12).trimmed().split('\r')[0].toLongLong();
    while (buffer->size() < end + 4 + length) {
        char part[65536];
        const auto size = ::recv(handle, part, sizeof(part), 0);
        if (size <= 0)
            return 0;
        buffer->append(part, size);
    }
    const int status = buffer->mid(9, 3).toInt();
    buffer->remove(0, end + 4 + length);
    return status;
}

QByteArray request(const char *method, const QByteArray &path, const QByteArray &body = {})
{
    QByteArray text = QByteArray(method) + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Token bench\r\nX-Request-ID: 1\r\n";
    if (!body.isEmpty())
        text += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE)) / 1e6;
}

struct Result
{
    quint64 requests = 0;
    quint64 failed = 0;
    double rate = 0;
    double quietMedian = 0; ///< ms
    double quietWorst = 0; ///< ms, 99 of 100 are faster
};

/// Floods with one request over and over, while a quiet partner asks for the versions every 10 ms.
Result flood(quint16 port, const QByteArray &text)
{
    Result result;
    std::atomic_bool done = false;
    std::vector<double> quiet;
    std::thread bystander([&] {
        const int handle = connectTo(port);
        QByteArray buffer;
        const QByteArray asked = request("GET", "/ocpi/versions");
        while (!done) {
            const auto begin = Clock::now();
            if (!sendAll(handle, asked) || readAnswer(handle, &buffer) != 200)
                break;
            quiet.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        ::close(handle);
    });
    std::vector<int> handles;
    std::vector<QByteArray> buffers(connectionCount);
    for (int i = 0; i < connectionCount; ++i)
        handles.push_back(connectTo(port));
    const auto begin = Clock::now();
    while (std::chrono::duration<double>(Clock::now() - begin).count() < seconds) {
        for (const int handle : handles)
            sendAll(handle, text);
        for (int i = 0; i < connectionCount; ++i) {
            const int status = readAnswer(handles[std::size_t(i)], &buffers[std::size_t(i)]);
            ++result.requests;
            result.failed += status < 200 || status > 299 ? 1 : 0;
        }
    }
    result.rate = double(result.requests) / std::chrono::duration<double>(Clock::now() - begin).count();
    done = true;
    bystander.join();
    for (const int handle : handles)
        ::close(handle);
    std::sort(quiet.begin(), quiet.end());
    if (!quiet.empty()) {
        result.quietMedian = quiet[quiet.size() / 2];
        result.quietWorst = quiet[quiet.size() * 99 / 100];
    }
    return result;
}

QByteArray locations(int count)
{
    QByteArray list = "[";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray evse = R"("status":"AVAILABLE","connectors":[{"id":"1","standard":"IEC_62196_T2","format":"SOCKET","power_type":"AC_3_PHASE","max_voltage":230,"max_amperage":16,"last_updated":"2026-01-01T00:00:00Z"}],"last_updated":"2026-01-01T00:00:00Z"})";
        list += (i > 0 ? "," : "") + QByteArray(R"({"country_code":"DE","party_id":"QMO","id":"L)") + number
            + R"(","publish":true,"address":"Street","city":"Town","country":"DEU","coordinates":{"latitude":"50.770774","longitude":"6.126457"},"evses":[{"uid":"A","evse_id":"DE*QMO*E1",)"
            + evse + R"(,{"uid":"B",)" + evse + R"(],"time_zone":"Europe/Berlin","last_updated":"2026-01-01T00:00:00Z"})";
    }
    return list + ']';
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    OcpiReceiver receiver;
    OcpiReceiverSettings settings;
    settings.party = {"DE", "QMO"};
    const QString error = receiver.start(settings);
    if (!error.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(error));
        return 1;
    }
    OcpiReceiverPartner partner;
    partner.id = QStringLiteral("bench");
    partner.state = OcpiReceiverPartner::State::Registered;
    partner.token = "bench";
    receiver.setPartner(partner);
    const double empty = residentMegabytes();
    const DatasetPtr feed = FeedReader::load(locations(100'000));
    const double read = residentMegabytes();
    const auto begin = Clock::now();
    receiver.load(feed);
    std::printf("100,000 locations put into the store in %.0f ms; %.0f MB for the store, %.0f MB for their text\n",
                std::chrono::duration<double, std::milli>(Clock::now() - begin).count(), residentMegabytes() - read, read - empty);
    const auto snapshot = Clock::now();
    (void)receiver.store()->snapshot(DatasetRole::Cpo, {}, {});
    std::printf("snapshot of them in %.2f ms\n", std::chrono::duration<double, std::milli>(Clock::now() - snapshot).count());
    const QByteArray token = R"({"country_code":"NL","party_id":"FHR","uid":"T1","type":"RFID","contract_id":"C1","issuer":"I","valid":true,"whitelist":"ALWAYS","last_updated":"2026-01-01T00:00:00Z"})";
    const QByteArray change = R"({"valid":false,"last_updated":"2026-06-01T00:00:00Z"})";
    const std::vector<std::pair<const char *, QByteArray>> kinds {
        {"GET versions", request("GET", "/ocpi/versions")},
        {"GET one location", request("GET", "/ocpi/cpo/2.2.1/locations/L77777")},
        {"GET 50 locations at 90,000", request("GET", "/ocpi/cpo/2.2.1/locations?offset=90000&limit=50")},
        {"PUT a token, validated", request("PUT", "/ocpi/cpo/2.2.1/tokens/NL/FHR/T1", token)},
        {"PATCH it", request("PATCH", "/ocpi/cpo/2.2.1/tokens/NL/FHR/T1", change)},
    };
    std::thread load([&] {
        for (const auto &[name, text] : kinds) {
            const Result result = flood(receiver.port(), text);
            std::printf("%-28s %8.0f requests/s (%.1f times the 10,000), %llu failed; a quiet partner waits %.2f ms, at most %.1f ms (99 of 100); %.0f MB\n", name,
                        result.rate, result.rate / wantedRate, static_cast<unsigned long long>(result.failed), result.quietMedian, result.quietWorst, residentMegabytes());
            std::fflush(stdout);
        }
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    load.join();
    return 0;
}

#else

int main()
{
    std::printf("needs POSIX sockets\n");
    return 0;
}

#endif
