// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of reading tables as ratios to other programs, measured in one run on one machine.
//   bench_tables [--rows N] [--folder DIR] [--no-peers]
#include "models/capture/captureloader.h"
#include "models/capture/isotime.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <cstdio>
#include <cstring>
#include <functional>

using namespace Roamscope;

namespace {

double seconds(const std::function<void()> &work)
{
    double best = 1e9;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e9);
    }
    return best;
}

double anonymousMiB()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

QByteArray meterPayload(int row)
{
    return "{\"connectorId\":1,\"transactionId\":" + QByteArray::number(row % 9999)
        + ",\"meterValue\":[{\"timestamp\":\"2026-03-01T10:00:00Z\",\"sampledValue\":[{\"value\":\"" + QByteArray::number(row)
        + "\",\"measurand\":\"Energy.Active.Import.Register\",\"unit\":\"Wh\"},{\"value\":\"11000.5\",\"measurand\":\"Power.Active.Import\",\"unit\":\"W\"}]}]}";
}

/// Rows as a portal exports them: `doubled` as CSV with commas and quotes, else tabs and whole frames.
bool writeTable(const QString &path, int rows, bool doubled)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(doubled ? "Charge Point,Time,Message ID,Flow,Command,Payload\n" : "Charge Point\tTime\tFlow\tMessage\n");
    QByteArray out;
    for (int i = 0; i < rows; ++i) {
        const bool call = i % 2 == 0;
        const QByteArray id = QByteArray::number(100'000 + i / 2);
        QByteArray payload = call ? meterPayload(i) : QByteArray("{}");
        const QByteArray head = "DN-" + QByteArray::number(i / 2 % 40) + (doubled ? ',' : '\t') + formatIsoTime(TimeUs(1772359200000 + i * 20) * 1000) + (doubled ? ',' : '\t');
        if (doubled) {
            payload.replace('"', "\"\"");
            out += head + id + (call ? ",CP-->CMS,MeterValuesRequest,\"" : ",CMS-->CP,MeterValuesResponse,\"") + payload + "\"\n";
        } else {
            out += head + (call ? "in\t[2,\"" + id + "\",\"MeterValues\"," : "out\t[3,\"" + id + "\",") + payload + "]\n";
        }
        if (out.size() > (4 << 20)) {
            file.write(out);
            out.clear();
        }
    }
    return file.write(out) == out.size();
}

double runPeer(const QString &program, const QStringList &arguments)
{
    return seconds([&] {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(-1);
        process.readAll();
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("rows"), QStringLiteral("rows of the table"), QStringLiteral("n"), QStringLiteral("1000000")},
                       {QStringLiteral("folder"), QStringLiteral("where it is written"), QStringLiteral("dir"), QDir::tempPath()},
                       {QStringLiteral("no-peers"), QStringLiteral("only ourselves")}});
    parser.process(app);
    const int rows = parser.value(QStringLiteral("rows")).toInt();
    for (const bool doubled : {true, false}) {
        const QString path = QDir(parser.value(QStringLiteral("folder"))).filePath(doubled ? QStringLiteral("bench-tables.csv") : QStringLiteral("bench-tables.tsv"));
        if (!writeTable(path, rows, doubled))
            return 1;
        const double megabytes = double(QFileInfo(path).size()) / 1e6;
        std::printf("%s: %d rows, %.0f MB\n", doubled ? "CSV, payload and command apart" : "TSV, whole frames", rows, megabytes);
        ImportOptions options;
        options.useIndex = false;
        const double before = anonymousMiB();
        double memory = 0;
        FrameId frames = 0;
        const double own = seconds([&] {
            const CapturePtr capture = CaptureLoader::load({path}, options);
            frames = capture->size();
            memory = anonymousMiB() - before;
        });
        options.threads = 1;
        const double single = seconds([&] { CaptureLoader::load({path}, options); });
        std::printf("  read: %.2f s, %.0f MB/s, %u frames, %.0f MiB; one thread %.2f s\n", own, megabytes / own, frames, memory, single);
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = file.readAll();
            QByteArray copy(bytes.size(), '\0');
            const double copied = seconds([&] { std::memcpy(copy.data(), bytes.constData(), std::size_t(bytes.size())); });
            std::printf("  memcpy: %.3f s, ratio %.1f\n", copied, own / copied);
        }
        if (!parser.isSet(QStringLiteral("no-peers"))) {
            const double lines = runPeer(QStringLiteral("wc"), {QStringLiteral("-l"), path});
            const double python = runPeer(QStringLiteral("python3"), {QStringLiteral("-c"),
                                                                      QStringLiteral("import csv,sys\nn=0\nfor r in csv.reader(open(sys.argv[1],newline=''),delimiter=sys.argv[2]):\n n+=1"), path,
                                                                      doubled ? QStringLiteral(",") : QStringLiteral("\t")});
            std::printf("  wc -l: %.2f s, ratio %.1f; Python csv (cells only): %.2f s, we are %.1f times as fast\n", lines, own / lines, python, python / own);
        }
        QFile::remove(path);
    }
    return 0;
}
