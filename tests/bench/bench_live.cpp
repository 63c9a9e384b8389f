// SPDX-License-Identifier: GPL-3.0-or-later
// A live recording at 5,000 frames a second: how long the interface thread was kept, how late frames were seen, what
// was lost. `bench_live [seconds [frames a second]]`; run it with QT_QPA_PLATFORM=offscreen where there is no display.
#include "app/capturesession.h"
#include "models/capture/captureview.h"
#include "models/endpoints/recording.h"
#include "tests/endpoints/livetraffic.h"
#include "widgets/inspector.h"
#include "widgets/problemspanel.h"
#include "widgets/timelineview.h"
#include "widgets/trafficview.h"
#include "widgets/transactionspanel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <thread>
#include <vector>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

using namespace Roamscope;

namespace {

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(double(values.size()) * share))];
}

/// Processor time of the calling thread in ms: what it worked itself, whatever else the machine does.
double ownTime()
{
#ifdef Q_OS_UNIX
    timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

double memoryOf(const char *name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf(name);
    return at < 0 ? 0 : text.mid(at + qsizetype(qstrlen(name))).trimmed().split(' ').constFirst().toDouble() / 1024;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int seconds = argc > 1 ? std::max(1, atoi(argv[1])) : 60;
    const int rate = argc > 2 ? std::max(1, atoi(argv[2])) : 5000;
    QTemporaryDir folder;
    CaptureSession session;
    QSplitter window(Qt::Vertical);
    auto *traffic = new TrafficView(session.view(), &window);
    auto *timeline = new TimelineView(session.view(), &window);
    auto *lower = new QSplitter(&window);
    lower->addWidget(new TransactionsPanel(session.view(), lower));
    lower->addWidget(new ProblemsPanel(session.view(), lower));
    lower->addWidget(new Inspector(session.view(), lower));
    window.resize(1440, 900);
    window.show();

    const std::shared_ptr<Recording> recording = Recording::create();
    if (const QString error = recording->start(folder.filePath(QStringLiteral("live.jsonl"))); !error.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(error));
        return 2;
    }
    session.openRecording(recording);
    traffic->setRecording(true);
    timeline->setRecording(true);

    std::atomic<qint64> slowest {0};
    std::thread network([&] {
        LiveTraffic source;
        source.chargePoints = 50;
        QElapsedTimer clock;
        clock.start();
        const qint64 total = qint64(seconds) * rate;
        for (qint64 sent = 0; sent < total;) {
            const qint64 due = std::min<qint64>(total, clock.elapsed() * rate / 1000 + 1);
            for (; sent < due; ++sent) {
                RecordedFrame frame = source.next();
                QElapsedTimer one;
                one.start();
                recording->record(std::move(frame));
                slowest = std::max(slowest.load(), one.nsecsElapsed());
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    });

    // The stall meter: a timer of 2 ms; what is longer between two of its turns is time that something else took.
    std::vector<double> stalls;
    std::vector<double> work;
    std::vector<double> delays;
    double workBefore = ownTime();
    QElapsedTimer sinceTurn;
    sinceTurn.start();
    QTimer meter;
    meter.setTimerType(Qt::PreciseTimer);
    QObject::connect(&meter, &QTimer::timeout, &application, [&] {
        stalls.push_back(double(sinceTurn.nsecsElapsed()) / 1e6);
        const double now = ownTime();
        work.push_back(now - workBefore);
        workBefore = now;
        sinceTurn.start();
    });
    quint32 seen = 0;
    QObject::connect(session.view(), &CaptureView::rowsAdded, &application, [&] {
        const CapturePtr capture = session.view()->capture();
        const TimeUs now = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
        if (capture->size() > seen)
            delays.push_back(double(now - capture->frames().time(seen)) / 1000); // of the one that waited longest
        seen = capture->size();
    });
    const double before = memoryOf("RssAnon:");
    meter.start(2);
    QTimer::singleShot(seconds * 1000 + 500, &application, [&] {
        meter.stop();
        network.join();
        recording->stop();
    });
    QObject::connect(&session, &CaptureSession::recordingFinished, &application, &QCoreApplication::quit);
    application.exec();

    const Recording::Figures figures = recording->figures();
    const CapturePtr capture = session.view()->capture();
    std::printf("%d s at %d frames/s: %llu recorded, %u shown, %llu lost, %.1f MB on the disk\n", seconds, rate,
                static_cast<unsigned long long>(figures.frames), capture->size(), static_cast<unsigned long long>(figures.lost), double(figures.bytes) / 1e6);
    std::printf("frames reached the views after p50 %.0f ms, p99 %.0f ms, at most %.0f ms\n", percentile(delays, 0.5), percentile(delays, 0.99),
                percentile(delays, 1));
    std::printf("interface thread kept for p50 %.1f ms, p99 %.1f ms, at most %.1f ms; over 50 ms: %lld times in %zu turns\n", percentile(stalls, 0.5),
                percentile(stalls, 0.99), percentile(stalls, 1), static_cast<long long>(std::count_if(stalls.begin(), stalls.end(), [](double ms) { return ms > 50; })),
                stalls.size());
    std::printf("of that its own work: p50 %.1f ms, p99 %.1f ms, at most %.1f ms; over 50 ms: %lld times\n", percentile(work, 0.5),
                percentile(work, 0.99), percentile(work, 1),
                static_cast<long long>(std::count_if(work.begin(), work.end(), [](double ms) { return ms > 50; })));
    std::printf("record() took at most %.2f ms; memory %.0f → %.0f MB (%.0f bytes a frame)\n", double(slowest.load()) / 1e6, before, memoryOf("RssAnon:"),
                (memoryOf("RssAnon:") - before) * 1048576 / std::max(1.0, double(figures.frames)));
    return figures.lost == 0 && capture->size() == figures.frames ? 0 : 1;
}
