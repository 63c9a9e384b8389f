// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what the timeline costs at several zooms, for a million and ten million frames.
#include "tests/capture/syntheticcapture.h"

#include "widgets/timelineraster.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Roamscope;

namespace {

template<typename Work>
double medianMs(int runs, Work work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void measure(quint32 count)
{
    const CapturePtr capture = SyntheticCapture::day(count, 40);
    TimelinePyramid::Pointer pyramid;
    const double build = medianMs(3, [&] { pyramid = TimelinePyramid::build(capture); });
    std::printf("%10u frames: pyramid %8.1f ms, %6.1f MiB\n", count, build, double(pyramid->bytes()) / 1024 / 1024);

    TimelineState state;
    TimelineScene scene;
    scene.pyramid = pyramid;
    scene.layout = TimelineLayout::build(*pyramid, nullptr, state, {});
    scene.width = 1600;
    scene.zones[TimelineLayout::ChargePoints] = QRect(0, 0, 1600, 860);
    scene.zones[TimelineLayout::Parties] = QRect(0, 860, 1600, 40);
    QImage image(1600, 900, QImage::Format_RGB32);
    const TimelineColors colors = TimelineColors::fromTheme();
    const TimeRange whole = pyramid->wholeRange();
    for (double zoom = 1; zoom > 1e-8; zoom /= 8) {
        scene.range = zoomed(whole, zoom, whole.from + whole.span() / 3);
        const auto grid = ticks(scene.range, tickStep(scene.range, 1600, 90));
        const double raster = medianMs(9, [&] { TimelineRaster::draw(image, scene, grid, colors, 1, true); });
        std::printf("    %12.3f s visible: lanes %6.3f ms\n", double(scene.range.span()) / 1e6, raster);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    measure(1'000'000);
    measure(10'000'000);
    return 0;
}
