// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what the timeline costs at several zooms, for a million and ten million frames.
#include "tests/capture/syntheticcapture.h"

#include "models/capture/captureview.h"
#include "models/capture/timelinedata.h"
#include "widgets/chartpane.h"
#include "widgets/timelinecanvas.h"
#include "widgets/timelineraster.h"
#include "widgets/timelineview.h"

#include <QApplication>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Roamscope;

namespace {

template<typename Work>
double medianMs(int runs, Work work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        // Time of the processor: others on the machine do not count.
        const std::clock_t before = std::clock();
        work();
        times.push_back(double(std::clock() - before) * 1e3 / CLOCKS_PER_SEC);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// Transactions, statuses of the charger and of an eMSP, and samples for each charge point; a million
/// samples for the first.
AnalysisPtr analysisFor(int peers)
{
    using SyntheticCapture::second;
    auto analysis = std::make_shared<Analysis>();
    for (quint16 peer = 1; peer <= peers; ++peer) {
        for (int index = 0; index < 200; ++index) {
            Transaction transaction;
            transaction.id = QByteArray::number(index);
            transaction.peer = peer;
            transaction.connector = 1;
            transaction.start = SyntheticCapture::start + index * 430 * second;
            transaction.stop = transaction.start + 300 * second;
            transaction.meterStartWh = 0;
            transaction.meterStopWh = 1000 + index;
            if (index % 50 == 7)
                transaction.issues |= TransactionIssue::AbnormalStop;
            analysis->transactions.push_back(transaction);
        }
        for (const Lane lane : {Lane::ChargePoint, Lane::Emsp}) {
            StatusBand band;
            band.peer = peer;
            band.connector = 1;
            band.seenBy = lane;
            if (lane == Lane::ChargePoint)
                band.names = {"Available", "Charging", "SuspendedEV"};
            else
                band.names = {"AVAILABLE", "CHARGING", "CHARGING"};
            for (int index = 0; index < 1000; ++index) {
                StatusSpan span;
                span.from = SyntheticCapture::start + index * 86 * second;
                span.to = span.from + 86 * second;
                span.status = quint16(index % 3);
                band.spans.push_back(span);
            }
            analysis->bands.push_back(std::move(band));
        }
        for (const SeriesQuantity quantity : {SeriesQuantity::Power, SeriesQuantity::Energy, SeriesQuantity::StateOfCharge, SeriesQuantity::Current}) {
            Series series;
            series.peer = peer;
            series.connector = 1;
            series.quantity = quantity;
            const int samples = peer == 1 ? 1'000'000 : 1000;
            for (int index = 0; index < samples; ++index) {
                series.times.push_back(SyntheticCapture::start + 86400LL * second / samples * index);
                series.values.push_back(50 + 40 * std::sin(index * 0.001) + index % 7);
            }
            series.frames.resize(series.times.size());
            analysis->series.push_back(std::move(series));
        }
    }
    return analysis;
}

void measureView(const CapturePtr &capture, const AnalysisPtr &analysis)
{
    CaptureView view;
    TimelineView timeline(&view);
    timeline.resize(1600, 900);
    timeline.show();
    view.setCapture(capture);
    view.setAnalysis(analysis);
    while (!timeline.data()->connectors() || timeline.data()->isBusy()) {
        QThread::msleep(5);
        QCoreApplication::processEvents();
    }
    QCoreApplication::processEvents();
    for (const bool unfolded : {false, true}) {
        timeline.state()->setAllFolded(!unfolded);
        QImage image(1600, 900, QImage::Format_RGB32);
        const TimeRange whole = timeline.data()->pyramid()->wholeRange();
        for (double zoom = 1; zoom > 1e-8; zoom /= 8) {
            const TimeRange range = zoomed(whole, zoom, whole.from + whole.span() / 3);
            int run = 0;
            const double all = medianMs(9, [&] {
                timeline.state()->setRange(panned(range, 0.001 * ++run), TimelineState::Step::Silent);
                timeline.render(&image);
            });
            const double canvas = medianMs(9, [&] {
                timeline.state()->setRange(panned(range, 0.001 * ++run), TimelineState::Step::Silent);
                timeline.canvas()->render(&image);
            });
            const double charts = medianMs(9, [&] {
                timeline.state()->setRange(panned(range, 0.001 * ++run), TimelineState::Step::Silent);
                timeline.charts()->render(&image);
            });
            std::printf("    %12.3f s visible, lanes %s: whole view %6.2f ms (lanes, headers, ruler %5.2f, charts %5.2f)\n",
                        double(range.span()) / 1e6, unfolded ? "unfolded" : "folded  ", all, canvas, charts);
        }
    }
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
        std::printf("    %12.3f s visible: raster of the lanes %6.3f ms\n", double(scene.range.span()) / 1e6, raster);
    }
    measureView(capture, analysisFor(40));
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
