// SPDX-License-Identifier: GPL-3.0-or-later
// What the analysis of a capture costs, as a ratio to indexing the same file in the same run.
//
//     bench_analysis [frames, default 1000000]
#include "generatecapture.h"
#include "models/capture/analysis.h"
#include "models/capture/captureloader.h"
#include "models/capture/factstream.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace Roamscope;

namespace {

template<typename Work>
double seconds(int rounds, const Work &work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    return *std::min_element(times.begin(), times.end());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const quint64 frames = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1000000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.jsonl"));
    if (!generateCapture(path, GeneratedForm::Records, frames, 1)) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
        return 2;
    }
    // An index beside the file would hide what indexing costs.
    CapturePtr capture;
    const double indexing = seconds(1, [&] { capture = CaptureLoader::load({path}); });
    const double reading = seconds(3, [&] {
        FactStream stream(*capture, false, 0, capture->size(), nullptr);
        while (stream.next()) { }
    });
    AnalysisPtr analysis;
    const double plain = seconds(3, [&] { analysis = analyse(*capture, {.validate = false}); });
    const double full = seconds(3, [&] { analysis = analyse(*capture); });
    std::printf("frames                         %u\n", capture->size());
    std::printf("transactions                   %zu\n", analysis->transactions.size());
    std::printf("problems                       %zu\n", analysis->problems.size());
    std::printf("indexing                       %.3f s\n", indexing);
    std::printf("reading facts                  %.3f s   %.1f x indexing\n", reading, reading / indexing);
    std::printf("analysis without validation    %.3f s   %.1f x indexing\n", plain, plain / indexing);
    std::printf("analysis with validation       %.3f s   %.1f x indexing   %.0f frames/s\n", full, full / indexing, double(frames) / full);
    return 0;
}
