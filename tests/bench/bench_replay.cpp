// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to know the world at any moment of a capture: building the history with its checkpoints as a ratio to
// indexing the same file in the same run, and the time of a seek.
//
//     bench_replay [frames, default 1000000] [charge points, default 2000]
#include "generatecapture.h"
#include "models/capture/analysis.h"
#include "models/capture/captureloader.h"
#include "models/capture/isotime.h"
#include "models/insight/worldstate.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>
#include <vector>

using namespace Roamscope;

namespace {

template<typename Work>
double seconds(const Work &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// A fleet that charges: each station goes through statuses, authorization, start, meter values and stop, and every
/// third status is pushed to the partner.
bool generateFleet(const QString &path, quint64 frames, int stations)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    std::mt19937 random(1);
    std::vector<int> phase(std::size_t(stations), 0);
    std::vector<int> meter(std::size_t(stations), 0);
    std::vector<int> charge(std::size_t(stations), 0);
    QByteArray out;
    TimeUs now = TimeUs(1767225600) * 1000000;
    int nextCharge = 1;
    quint64 id = 0;
    const auto ocpp = [&](const QByteArray &station, const char *action, const QByteArray &payload, const QByteArray &answer) {
        ++id;
        for (const bool call : {true, false}) {
            out += R"({"schemaVersion":"1.1","timestamp":")" + formatIsoTime(now) + R"(","ocppVersion":"1.6","transport":"json","chargePointId":")" + station
                + R"(","direction":")" + (call ? "cp-to-csms" : "csms-to-cp") + R"(","messageType":")" + (call ? "CALL" : "CALLRESULT") + R"(","messageId":")"
                + QByteArray::number(id) + '"' + (call ? QByteArray(",\"action\":\"") + action + '"' : QByteArray()) + ",\"payload\":" + (call ? payload : answer) + "}\n";
            now += 20000;
        }
    };
    quint64 written = 0;
    while (written < frames) {
        const int which = int(random() % unsigned(stations));
        const QByteArray station = "CB-" + QByteArray::number(10000 + which);
        const QByteArray connector = "{\"connectorId\":1,";
        const QByteArray time = R"("timestamp":")" + formatIsoTime(now) + '"';
        static const char *const statuses[] = {"Preparing", "Charging", "SuspendedEV", "Charging", "Finishing", "Available"};
        int &step = phase[std::size_t(which)];
        const int at = step++ % 16;
        const QByteArray transaction = QByteArray::number(charge[std::size_t(which)]);
        if (at == 0 || at == 3 || at == 8 || at == 10 || at == 14 || at == 15) {
            const char *status = statuses[at == 0 ? 0 : at == 3 ? 1 : at == 8 ? 2 : at == 10 ? 3 : at == 14 ? 4 : 5];
            ocpp(station, "StatusNotification", connector + R"("errorCode":"NoError","status":")" + status + "\"," + time + '}', "{}");
            if (step % 3 == 0) {
                ++id;
                const QByteArray head = R"({"schemaVersion":"1.1","record":"http","timestamp":")" + formatIsoTime(now) + R"(","correlationId":"h)" + QByteArray::number(id) + "\",";
                out += head + R"("from":"cpo","to":"emsp","kind":"request","method":"PATCH","url":"/ocpi/emsp/2.2.1/locations/DE/BEN/L)" + QByteArray::number(which / 10)
                    + '/' + station + R"(-1","headers":{},"bodyJson":{"status":"CHARGING","last_updated":")" + formatIsoTime(now) + "\"}}\n";
                out += head + R"("from":"emsp","to":"cpo","kind":"response","status":200,"headers":{},"bodyJson":{"status_code":1000,"timestamp":")" + formatIsoTime(now) + "\"}}\n";
                written += 2;
            }
        } else if (at == 1) {
            ocpp(station, "Authorize", "{\"idTag\":\"CARD" + QByteArray::number(random() % 20000) + "\"}", R"({"idTagInfo":{"status":"Accepted"}})");
        } else if (at == 2) {
            charge[std::size_t(which)] = nextCharge++;
            ocpp(station, "StartTransaction",
                 connector + R"("idTag":"CARD)" + QByteArray::number(random() % 20000) + R"(","meterStart":)" + QByteArray::number(meter[std::size_t(which)]) + ',' + time + '}',
                 R"({"transactionId":)" + QByteArray::number(charge[std::size_t(which)]) + R"(,"idTagInfo":{"status":"Accepted"}})");
        } else if (at == 13) {
            ocpp(station, "StopTransaction", R"({"transactionId":)" + transaction + R"(,"meterStop":)" + QByteArray::number(meter[std::size_t(which)]) + ',' + time + '}', "{}");
        } else {
            meter[std::size_t(which)] += int(random() % 2000);
            ocpp(station, "MeterValues", connector + R"("transactionId":)" + transaction + R"(,"meterValue":[{)" + time + R"(,"sampledValue":[{"value":")"
                     + QByteArray::number(meter[std::size_t(which)]) + R"(","measurand":"Energy.Active.Import.Register","unit":"Wh"}]}]})", "{}");
        }
        written += 2;
        if (out.size() > (4 << 20) || written >= frames) {
            if (file.write(out) != out.size())
                return false;
            out.resize(0);
        }
    }
    return true;
}

void measure(const char *name, const QString &path)
{
    CapturePtr capture;
    const double indexing = seconds([&] { capture = CaptureLoader::load({path}); });
    AnalysisPtr analysis;
    const double analysing = seconds([&] { analysis = analyse(*capture, {.validate = false}); });
    MomentHistoryPtr moments;
    const double reading = seconds([&] { moments = MomentHistory::read(capture); });
    WorldHistoryPtr world;
    const double building = seconds([&] { world = WorldHistory::build(capture, analysis, moments); });
    std::mt19937_64 random(1);
    std::vector<double> seeks;
    const TimeUs from = capture->firstTime();
    const TimeUs to = capture->lastTime();
    quint64 disagreements = 0;
    for (int i = 0; i < 200; ++i) {
        const TimeUs moment = from + TimeUs(random() % quint64(to - from));
        // What the panel asks for: the state, and for each connector what each party says.
        seeks.push_back(seconds([&] {
            const WorldState state = world->at(moment);
            for (const quint32 subject : world->subjects(WorldKind::Connector))
                disagreements += state.disagrees(subject, WorldField::Status) ? 1 : 0;
        }));
    }
    std::sort(seeks.begin(), seeks.end());
    double spreading = 0;
    const std::vector<quint32> &connectors = world->subjects(WorldKind::Connector);
    if (!connectors.empty()) {
        spreading = seconds([&] {
            for (int i = 0; i < 200; ++i)
                world->spread(connectors[random() % connectors.size()], WorldField::Status, from + TimeUs(random() % quint64(to - from)));
        }) / 200;
    }
    std::printf("%s\n", name);
    std::printf("  frames                       %u\n", capture->size());
    std::printf("  charge points                %zu\n", world->subjects(WorldKind::ChargePoint).size());
    std::printf("  charges                      %zu\n", world->subjects(WorldKind::Transaction).size());
    std::printf("  changes known                %zu\n", world->changes().size());
    std::printf("  checkpoints                  %zu, all in all %.1f MB\n", world->checkpointCount(), double(world->memoryUse()) / 1e6);
    std::printf("  indexing                     %.3f s\n", indexing);
    std::printf("  analysis                     %.3f s   %.2f x indexing\n", analysing, analysing / indexing);
    std::printf("  OCPI history                 %.3f s   %.2f x indexing\n", reading, reading / indexing);
    std::printf("  world with checkpoints       %.3f s   %.2f x indexing\n", building, building / indexing);
    std::printf("  seek, with all connectors    median %.2f ms, slowest %.2f ms (%.1f disagree)\n", seeks[seeks.size() / 2] * 1e3, seeks.back() * 1e3,
                double(disagreements) / double(seeks.size()));
    std::printf("  how one value travelled      %.3f ms\n", spreading * 1e3);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const quint64 frames = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1000000;
    const int stations = argc > 2 ? std::atoi(argv[2]) : 2000;
    const QTemporaryDir folder;
    const QString mixed = folder.filePath(QStringLiteral("mixed.jsonl"));
    const QString fleet = folder.filePath(QStringLiteral("fleet.jsonl"));
    if (!generateCapture(mixed, GeneratedForm::Records, frames, 1) || !generateFleet(fleet, frames, std::max(1, stations))) {
        std::fprintf(stderr, "cannot write to %s\n", qPrintable(folder.path()));
        return 2;
    }
    measure("400 charge points, all kinds of messages", mixed);
    measure("a fleet that charges", fleet);
    return 0;
}
