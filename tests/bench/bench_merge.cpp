// SPDX-License-Identifier: GPL-3.0-or-later
// Lays four sources together and compares that with reading them: bench_merge [frames of each]
#include "models/capture/captureloader.h"
#include "models/capture/isotime.h"
#include "models/capture/merge/clockproposal.h"
#include "models/capture/merge/rowcopy.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Roamscope;

namespace {

constexpr qint64 second = 1000000;
constexpr TimeUs start = 1767225600LL * second;
constexpr int rounds = 3;

/// One source of `frames` messages as the CSMS, a proxy or a charger's log has them; by `clock`, starting at message `first`.
QString write(const QTemporaryDir &folder, const char *name, int first, int frames, bool asText, const std::function<TimeUs(TimeUs)> &clock)
{
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QByteArray out;
    for (int i = first; i < first + frames; ++i) {
        const bool answer = i & 1;
        const int exchange = i / 2;
        const TimeUs time = start + qint64(exchange) * second / 5 + (answer ? 60000 : 0);
        const QByteArray id = "9f3c2a10-77d1-4c4e-b2b0-" + QByteArray::number(100000000000 + exchange);
        const QByteArray station = "CP" + QByteArray::number(exchange % 40);
        const QByteArray message = answer ? "[3,\"" + id + "\",{}]"
                                          : "[2,\"" + id + "\",\"MeterValues\",{\"connectorId\":1,\"transactionId\":" + QByteArray::number(exchange % 500)
                + ",\"meterValue\":[{\"timestamp\":\"" + formatIsoTime(time) + "\",\"sampledValue\":[{\"value\":\"" + QByteArray::number(exchange * 3)
                + "\",\"measurand\":\"Energy.Active.Import.Register\",\"unit\":\"Wh\"}]}]}]";
        if (asText)
            out += formatIsoTime(clock(time)) + " INFO [" + station + (answer ? "] Recv: " : "] Send: ") + message + '\n';
        else
            out += "{\"timestamp\":\"" + formatIsoTime(clock(time)) + "\",\"chargePointId\":\"" + station + "\",\"direction\":\""
                + (answer ? "CSMS_TO_CS" : "CS_TO_CSMS") + "\",\"message\":" + message + "}\n";
        if (out.size() > 1 << 20) {
            file.write(out);
            out.clear();
        }
    }
    file.write(out);
    return path;
}

double best(const std::function<void()> &work)
{
    qint64 shortest = -1;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        const qint64 taken = timer.nsecsElapsed();
        shortest = shortest < 0 ? taken : std::min(shortest, taken);
    }
    return double(shortest) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int frames = argc > 1 ? std::max(1000, QByteArray(argv[1]).toInt()) : 250000;
    QTemporaryDir folder;
    // The first two have seen the same, the third half of that, the fourth nothing of it.
    const QStringList paths {write(folder, "csms.jsonl", 0, frames, false, [](TimeUs time) { return time; }),
                             write(folder, "proxy.jsonl", 0, frames, false, [](TimeUs time) { return time + 3 * second + (time - start) / 20000; }),
                             write(folder, "charger.log", frames / 2, frames, true, [](TimeUs time) { return time - 47 * second; }),
                             write(folder, "other.jsonl", 8 * frames, frames, false, [frames](TimeUs time) { return time - qint64(frames) * second / 5 * 4; })};
    CapturePtr loaded;
    ImportOptions plain;
    plain.useIndex = false;
    const double reading = best([&] { loaded = CaptureLoader::load(paths, plain); });
    std::printf("frames                 %u in %zu sources\n", loaded->size(), loaded->sources().size());
    std::printf("reading them           %8.1f ms\n", reading);

    SourceArrangement arrangement;
    arrangement.setting(paths[0]).trust = SourceTrust::Reference;
    CapturePtr shown;
    const double arranging = best([&] { shown = arrangedCapture(*loaded, arrangement); });
    std::printf("laying them together   %8.1f ms   %.2f of reading\n", arranging, arranging / reading);
    std::shared_ptr<const Sightings> sightings;
    const double finding = best([&] { sightings = Sightings::find(*loaded); });
    quint64 twice = 0;
    for (const SourcePair &pair : sightings->pairs())
        twice += pair.sightings.size();
    std::printf("frames seen twice      %8.1f ms   %.2f of reading, %llu pairs\n", finding, finding / reading, static_cast<unsigned long long>(twice));
    const double both = best([&] { shown = arrangedCapture(*loaded, arrangement, sightings.get()); });
    std::printf("laying with these      %8.1f ms   %.2f of reading\n", both, both / reading);
    std::printf("all of merging         %8.1f ms   %.2f of reading\n", finding + both, (finding + both) / reading);
    std::vector<ClockProposal> proposals;
    const double proposing = best([&] { proposals = proposeClocks(*loaded, arrangement, *sightings); });
    std::printf("clocks                 %8.1f ms\n", proposing);
    for (const ClockProposal &proposal : proposals)
        std::printf("  %s\n", qPrintable(proposal.sentence()));
    const double joining = best([&] { joinedCapture({{loaded, {0, 2, 3}}}); });
    std::printf("taking one out         %8.1f ms   %.2f of reading\n", joining, joining / reading);
    return 0;
}
