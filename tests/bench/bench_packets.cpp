// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of reading packet captures, beside tshark that extracts the same WebSocket payloads, in one run.
//   bench_packets [--frames N] [--folder DIR] [--no-peers] [--forms]
#include "models/capture/captureloader.h"
#include "models/capture/websocketdeflate.h"
#include "tests/evidence/packetbuilder.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>
#include <functional>
#include <memory>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Roamscope;

namespace {

constexpr int stations = 200;

/// What a charge point sends while it charges; some 330 bytes.
QByteArray meterMessage(int id, int station)
{
    return "[2,\"" + QByteArray::number(id) + "-" + QByteArray::number(station) + "\",\"MeterValues\",{\"connectorId\":1,\"transactionId\":"
        + QByteArray::number(4000 + station) + ",\"meterValue\":[{\"timestamp\":\"2026-01-01T10:" + QByteArray::number(10 + id % 50) + ":00Z\",\"sampledValue\":["
          "{\"value\":\"" + QByteArray::number(1000 + id * 7 % 90000) + "\",\"context\":\"Sample.Periodic\",\"measurand\":\"Energy.Active.Import.Register\",\"unit\":\"Wh\"},"
          "{\"value\":\"" + QByteArray::number(7000 + id * 13 % 4000) + "\",\"context\":\"Sample.Periodic\",\"measurand\":\"Power.Active.Import\",\"unit\":\"W\"}]}]}]";
}

/// One call with its answer in each turn, of many stations; every tenth message comes in two packets, and each side
/// acknowledges now and then.
bool generatePackets(const QString &path, quint64 frames, bool compressed)
{
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return false;
    PacketBuilder file(PacketBuilder::Form::PcapNg);
    std::vector<TcpTalk> talks;
    std::vector<std::unique_ptr<WebSocketDeflate>> packers;
    for (int i = 0; i < stations; ++i) {
        talks.emplace_back(file, quint16(20000 + i), 80);
        talks.back().open();
        talks.back().upgrade("/ocpp/CP" + QByteArray::number(1000 + i), "ocpp1.6", compressed ? QByteArray("permessage-deflate") : QByteArray());
        packers.push_back(std::make_unique<WebSocketDeflate>(WebSocketDeflate::Agreement {}, false));
        packers.push_back(std::make_unique<WebSocketDeflate>(WebSocketDeflate::Agreement {}, true));
    }
    for (quint64 i = 0; i < frames / 2; ++i) {
        const int station = int(i * 37 % stations);
        TcpTalk &talk = talks[std::size_t(station)];
        const QByteArray call = meterMessage(int(i), station);
        const QByteArray answer = "[3,\"" + QByteArray::number(i) + "-" + QByteArray::number(station) + "\",{}]";
        const QByteArray up = compressed ? webSocketFrame(packers[std::size_t(station) * 2]->deflate(call), true, 0xc1) : webSocketFrame(call, true);
        const QByteArray down = compressed ? webSocketFrame(packers[std::size_t(station) * 2 + 1]->deflate(answer), false, 0xc1) : webSocketFrame(answer, false);
        if (i % 10 == 0) {
            talk.send(0, up.left(up.size() / 2));
            talk.send(0, up.mid(up.size() / 2));
        } else {
            talk.send(0, up);
        }
        if (i % 4 == 0)
            talk.acknowledge(1);
        talk.send(1, down);
        talk.acknowledge(0);
        if (file.bytes.size() > (8 << 20)) {
            if (out.write(file.bytes) != file.bytes.size())
                return false;
            file.bytes.resize(0);
        }
    }
    return out.write(file.bytes) == file.bytes.size();
}

struct Run
{
    double seconds = 0;
    double peakMiB = 0; ///< with the pages of files that are mapped
    quint64 frames = 0;
};

/// Each in a process of its own, so that each has a peak of its own.
Run ours(const QString &path)
{
    Run run;
#ifdef Q_OS_UNIX
    int pipes[2];
    if (pipe(pipes) != 0)
        return run;
    std::fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
        ImportOptions options;
        options.useIndex = false;
        QElapsedTimer timer;
        timer.start();
        const CapturePtr capture = CaptureLoader::load({path}, options);
        run.seconds = double(timer.nsecsElapsed()) / 1e9;
        for (FrameId id = 0; id < capture->size(); ++id)
            run.frames += capture->frames().kind(id) <= FrameKind::Send;
        struct rusage usage {};
        getrusage(RUSAGE_SELF, &usage);
        run.peakMiB = double(usage.ru_maxrss) / 1024;
        const bool told = write(pipes[1], &run, sizeof run) == sizeof run;
        _exit(told ? 0 : 1);
    }
    close(pipes[1]);
    if (read(pipes[0], &run, sizeof run) != sizeof run)
        run = {};
    close(pipes[0]);
    waitpid(child, nullptr, 0);
#else
    Q_UNUSED(path)
#endif
    return run;
}

Run tshark(const QString &path)
{
    Run run;
#ifdef Q_OS_UNIX
    const QString program = QStandardPaths::findExecutable(QStringLiteral("tshark"));
    if (program.isEmpty())
        return run;
    int pipes[2];
    if (pipe(pipes) != 0)
        return run;
    std::fflush(stdout);
    // A child whose only child is tshark: its peak is tshark's.
    const pid_t child = fork();
    if (child == 0) {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        const QString lines = path + QStringLiteral(".tshark");
        process.setStandardOutputFile(lines);
        process.start(program, {QStringLiteral("-r"), path, QStringLiteral("-Y"), QStringLiteral("websocket"), QStringLiteral("-T"), QStringLiteral("fields"),
                                QStringLiteral("-e"), QStringLiteral("frame.number"), QStringLiteral("-e"), QStringLiteral("websocket.payload.text")});
        process.waitForFinished(-1);
        run.seconds = double(timer.nsecsElapsed()) / 1e9;
        QFile file(lines);
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd())
                run.frames += quint64(file.read(1 << 20).count('\n'));
            file.remove();
        }
        struct rusage usage {};
        getrusage(RUSAGE_CHILDREN, &usage);
        run.peakMiB = double(usage.ru_maxrss) / 1024;
        const bool told = write(pipes[1], &run, sizeof run) == sizeof run;
        _exit(told ? 0 : 1);
    }
    close(pipes[1]);
    if (read(pipes[0], &run, sizeof run) != sizeof run)
        run = {};
    close(pipes[0]);
    waitpid(child, nullptr, 0);
#else
    Q_UNUSED(path)
#endif
    return run;
}

Run best(const std::function<Run()> &work, int rounds)
{
    Run result;
    result.seconds = 1e9;
    for (int i = 0; i < rounds; ++i) {
        const Run run = work();
        if (run.seconds < result.seconds)
            result = run;
    }
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("frames"), QStringLiteral("OCPP frames to generate."), QStringLiteral("count"), QStringLiteral("1000000")});
    parser.addOption({QStringLiteral("folder"), QStringLiteral("Where the files go."), QStringLiteral("folder"), QDir::tempPath() + QStringLiteral("/roamscope-bench")});
    parser.addOption({QStringLiteral("no-peers"), QStringLiteral("Do not run tshark.")});
    parser.addOption({QStringLiteral("forms"), QStringLiteral("Compressed messages as well.")});
    parser.process(application);
    const quint64 frames = parser.value(QStringLiteral("frames")).toULongLong();
    const QString folder = parser.value(QStringLiteral("folder"));
    QDir().mkpath(folder);
    for (const bool compressed : {false, true}) {
        if (compressed && !parser.isSet(QStringLiteral("forms")))
            break;
        const QString path = QStringLiteral("%1/%2%3.pcapng").arg(folder).arg(frames).arg(compressed ? QStringLiteral("-deflate") : QString());
        if (!QFile::exists(path) && !generatePackets(path, frames, compressed)) {
            std::printf("cannot write %s\n", qPrintable(path));
            return 1;
        }
        const double size = double(QFileInfo(path).size());
        std::printf("%s: %.0f MB, %d cores\n", qPrintable(QFileInfo(path).fileName()), size / 1e6, int(std::thread::hardware_concurrency()));
        const Run mine = best([&] { return ours(path); }, 3);
        std::printf("  roamscope  %8llu frames %8.3f s %8.0f MiB at most, %.0f MB/s\n", static_cast<unsigned long long>(mine.frames), mine.seconds, mine.peakMiB, size / 1e6 / mine.seconds);
        if (parser.isSet(QStringLiteral("no-peers")))
            continue;
        const Run peer = best([&] { return tshark(path); }, 1);
        if (peer.frames == 0) {
            std::printf("  tshark is not installed\n");
            continue;
        }
        std::printf("  tshark     %8llu frames %8.3f s %8.0f MiB at most\n", static_cast<unsigned long long>(peer.frames), peer.seconds, peer.peakMiB);
        std::printf("  %.1f times faster in %.2f of its memory\n", peer.seconds / mine.seconds, mine.peakMiB / peer.peakMiB);
    }
    return 0;
}
