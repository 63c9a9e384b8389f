// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks cost, as ratios to indexing the same file in the same run, and live as µs a frame.
//
//     bench_insight [frames, default 1000000] [day|random]
#include "generatecapture.h"
#include "generateday.h"
#include "models/capture/analysisrun.h"
#include "models/capture/captureloader.h"
#include "models/capture/factstream.h"
#include "models/insight/insightrun.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <functional>

using namespace Roamscope;

namespace {

double seconds(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double best(int rounds, const std::function<void()> &work)
{
    double least = 1e9;
    for (int round = 0; round < rounds; ++round)
        least = std::min(least, seconds(work));
    return least;
}

double indexTime = 0;

void tell(const char *what, double time)
{
    std::printf("%-46s %7.3f s   %5.2f x indexing\n", what, time, time / indexTime);
    std::fflush(stdout);
}

/// Each check alone, fed with the same chunks: what is slow is at the top of a sorted list.
void tellEach(const CapturePtr &capture, const InsightInput &input)
{
    std::vector<std::unique_ptr<FactChunk>> chunks;
    FactStream stream(*capture, false, 0, capture->size(), nullptr);
    while (auto chunk = stream.next())
        chunks.push_back(std::move(chunk));
    std::printf("\neach check alone                               feeding   asking  findings\n");
    for (const InsightCheck *check : insightChecks()) {
        const QByteArray id(check->id().data(), check->id().size());
        InsightRun run(capture, {}, {id});
        const double feeding = seconds([&] {
            for (const auto &chunk : chunks)
                run.take(stream, *chunk);
        });
        InsightResultPtr result;
        const double asking = seconds([&] { result = run.result(input); });
        std::printf("  %-42s %7.3f s %7.3f s %8zu\n", id.constData(), feeding, asking, result->findings.size());
    }
}

/// Fed in steps of a second, as a recording is: what checks add to the analysis that runs anyway.
void tellLive(const CapturePtr &capture, quint32 frames)
{
    frames = std::min(frames, capture->size());
    constexpr quint32 step = 500;
    double plain = 0;
    double withChecks = 0;
    for (const bool checks : {false, true}) {
        AnalysisRun analysis(*capture);
        const auto run = std::make_shared<InsightRun>(capture);
        if (checks)
            analysis.setListener(run);
        const double time = seconds([&] {
            for (quint32 end = step; end <= frames; end += step)
                analysis.advance(end);
        });
        (checks ? withChecks : plain) = time;
    }
    std::printf("\nlive, in steps of %u frames\n", step);
    std::printf("  analysis                     %7.2f us a frame\n", plain * 1e6 / frames);
    std::printf("  analysis and all checks      %7.2f us a frame: checks add %.2f us\n", withChecks * 1e6 / frames, (withChecks - plain) * 1e6 / frames);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const quint64 frames = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1000000;
    const bool isRandom = argc > 2 && std::strcmp(argv[2], "random") == 0;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.jsonl"));
    if (!(isRandom ? generateCapture(path, GeneratedForm::Records, frames, 1) : generateDay(path, frames, 1))) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
        return 2;
    }
    CapturePtr capture;
    indexTime = best(3, [&] {
        ImportOptions options;
        options.useIndex = false; // it would hide what indexing costs
        capture = CaptureLoader::load({path}, options);
    });
    std::printf("frames %u, checks %zu\n", capture->size(), insightChecks().size());
    tell("indexing", indexTime);
    tell("reading facts", best(2, [&] {
        FactStream stream(*capture, false, 0, capture->size(), nullptr);
        while (stream.next()) { }
    }));
    AnalysisPtr analysis;
    tell("analysis without validation", best(2, [&] { analysis = analyse(*capture, {.validate = false}); }));
    tell("analysis with validation", best(2, [&] { analysis = analyse(*capture); }));
    std::printf("  transactions %zu, problems %zu\n", analysis->transactions.size(), analysis->problems.size());

    InsightInput input;
    input.capture = capture;
    input.analysis = analysis;
    tell("Datasets, truth, charges of the capture", seconds([&] { completeInput(input); }));
    std::unique_ptr<InsightRun> run;
    tell("checks: reading and feeding", best(2, [&] {
        run = std::make_unique<InsightRun>(capture);
        run->advance(capture->size());
    }));
    InsightResultPtr result;
    tell("checks: asking", seconds([&] { result = run->result(input); }));
    std::printf("  findings %zu, not kept %llu\n", result->findings.size(), static_cast<unsigned long long>(result->dropped));
    tell("checks alone, all in all (findAll)", best(2, [&] { findAll(input); }));
    tell("analysis and checks in one pass, validated", best(2, [&] {
        AnalysisRun together(*capture);
        const auto listener = std::make_shared<InsightRun>(capture);
        together.setListener(listener);
        together.advance(capture->size());
        InsightInput all;
        all.capture = capture;
        all.analysis = together.result();
        completeInput(all);
        listener->result(all);
    }));
    tellLive(capture, 100000);
    tellEach(capture, input);
    return 0;
}
