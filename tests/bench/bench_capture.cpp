// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of captures as ratios to other programs, measured in one run on one machine.
//   bench_capture [--frames N] [--folder DIR] [--no-peers] [--no-forms]
#include "models/capture/captureloader.h"
#include "models/capture/filter.h"
#include "models/capture/sourcebytes.h"
#include "models/capture/textsearch.h"
#include "tests/bench/generatecapture.h"

#include <simdjson.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>
#include <cstring>
#include <functional>
#include <numeric>

using namespace Roamscope;

namespace {

double seconds(const std::function<void()> &work, int rounds = 3)
{
    double best = 1e9;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e9);
    }
    return best;
}

/// Anonymous memory of the process in MiB: what is beyond mappings of files.
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

/// The bare on-demand pass: each line parsed, five members of its head read.
quint64 bareSimdjson(const SourceBytes &bytes)
{
    simdjson::ondemand::parser parser;
    quint64 sum = 0;
    const char *p = bytes.data();
    const char *const end = p + bytes.size();
    while (p < end) {
        const auto *newline = static_cast<const char *>(std::memchr(p, '\n', std::size_t(end - p)));
        const char *const lineEnd = newline ? newline : end;
        simdjson::ondemand::document document;
        if (!parser.iterate(p, std::size_t(lineEnd - p), std::size_t(lineEnd - p) + simdjson::SIMDJSON_PADDING).get(document)) {
            for (const char *name : {"timestamp", "chargePointId", "direction", "messageType", "messageId"}) {
                std::string_view text;
                if (!document[name].get_string().get(text))
                    sum += text.size();
            }
        }
        p = lineEnd + 1;
    }
    return sum;
}

/// lnav reads JSON Lines only when it is told how; without this it would count nothing, and quickly.
QString lnavFormat(const QString &folder)
{
    const QString config = folder + QStringLiteral("/lnav");
    QDir().mkpath(config + QStringLiteral("/formats/roamscope"));
    QFile file(config + QStringLiteral("/formats/roamscope/trace.json"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(R"({"roamscope_trace":{"title":"Open OCPP Trace","description":"for the benchmark","json":true,"file-pattern":".*\\.jsonl$",)"
                   R"("timestamp-field":"timestamp","body-field":"messageType","line-format":[{"field":"__timestamp__"}," ",{"field":"chargePointId"}],)"
                   R"("value":{"chargePointId":{"kind":"string","identifier":true},"messageType":{"kind":"string"},"messageId":{"kind":"string","hidden":true},)"
                   R"("action":{"kind":"string","hidden":true},"direction":{"kind":"string","hidden":true}}}})");
    }
    return config;
}

double runPeer(const QString &program, const QStringList &arguments, int rounds = 1)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return 0;
    return seconds([&] {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        process.waitForFinished(-1);
    }, rounds);
}

void line(const char *what, double value, const char *unit)
{
    std::printf("%-58s %10.3f %s\n", what, value, unit);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("frames"), QStringLiteral("Frames to generate."), QStringLiteral("count"), QStringLiteral("1000000")});
    parser.addOption({QStringLiteral("folder"), QStringLiteral("Where the files go."), QStringLiteral("folder"), QDir::tempPath() + QStringLiteral("/roamscope-bench")});
    parser.addOption({QStringLiteral("no-peers"), QStringLiteral("Do not run other programs.")});
    parser.addOption({QStringLiteral("no-forms"), QStringLiteral("Records only.")});
    parser.process(application);
    const quint64 frames = parser.value(QStringLiteral("frames")).toULongLong();
    const QString folder = parser.value(QStringLiteral("folder"));
    QDir().mkpath(folder);
    const auto file = [&](const char *name, GeneratedForm form) {
        const QString path = QStringLiteral("%1/%2-%3").arg(folder).arg(frames).arg(QString::fromLatin1(name));
        if (!QFile::exists(path))
            generateCapture(path, form, frames, 1);
        return path;
    };
    const QString records = file("records.jsonl", GeneratedForm::Records);
    const auto removeIndex = [](const QString &path) { QFile::remove(path + QStringLiteral(".roamscope-index")); };
    std::printf("%llu frames, %.0f MB, %d cores\n", static_cast<unsigned long long>(frames), double(QFileInfo(records).size()) / 1e6, int(std::thread::hardware_concurrency()));

    const std::shared_ptr<SourceBytes> bytes = SourceBytes::map(records);
    quint64 sum = 0;
    const double bare = seconds([&] { sum += bareSimdjson(*bytes); });
    line("simdjson's bare on-demand pass", bare, "s");
    CapturePtr capture;
    const double memoryBefore = anonymousMiB();
    double index = 1e9;
    for (int round = 0; round < (frames > 3000000 ? 1 : 3); ++round) {
        capture.reset();
        removeIndex(records);
        ImportOptions options;
        options.useIndex = false;
        QElapsedTimer timer;
        timer.start();
        capture = CaptureLoader::load({records}, options);
        index = std::min(index, double(timer.nsecsElapsed()) / 1e9);
    }
    line("index with pairing", index, "s");
    line("  of simdjson's pass", index / bare, "times");
    line("  memory beyond the mapping", anonymousMiB() - memoryBefore, "MiB");
    line("  bytes a frame", (anonymousMiB() - memoryBefore) * 1048576 / double(frames), "bytes");
    if (!parser.isSet(QStringLiteral("no-peers"))) {
        const double lnav = runPeer(QStringLiteral("lnav"), {QStringLiteral("-I"), lnavFormat(folder), QStringLiteral("-n"), QStringLiteral("-c"), QStringLiteral(";select count(*) from all_logs"), records});
        line("lnav opens and counts", lnav, "s");
        line("  times faster than lnav", lnav / index, "times");
    }
    if (!parser.isSet(QStringLiteral("no-forms"))) {
        ImportOptions options;
        options.useIndex = false;
        for (const auto &[name, form] : {std::pair("raw.jsonl", GeneratedForm::RawRecords), std::pair("server.log", GeneratedForm::TextLog)}) {
            const QString path = file(name, form);
            quint32 count = 0;
            const double time = seconds([&] { count = CaptureLoader::load({path}, options)->size(); });
            std::printf("%s: %u frames\n", name, count);
            line("  index", time, "s");
            line("  of the time for records", time / index, "times");
        }
    }

    ImportOptions options;
    CaptureLoader::load({records}, options);
    const double reopen = seconds([&] { CaptureLoader::load({records}, options); });
    line("open again with its index", reopen, "s");

    for (const char *needle : {"DEADBEEF4242\"", "EVDisconnected", "no such text"}) {
        const Filter filter = Filter::compile(QStringLiteral("text contains ") + Filter::equals(QString(), QString::fromLatin1(needle)).sliced(4));
        std::size_t hits = 0;
        const double time = seconds([&] { hits = filter.evaluate(*capture, 0, capture->size()).size(); });
        std::printf("search %s: %zu rows\n", needle, hits);
        line("  ours, any case", time, "s");
        if (!parser.isSet(QStringLiteral("no-peers"))) {
            const double ripgrep = runPeer(QStringLiteral("rg"), {QStringLiteral("-c"), QStringLiteral("-F"), QStringLiteral("-i"), QString::fromLatin1(needle), records}, 3);
            line("  ripgrep, any case", ripgrep, "s");
            line("  of ripgrep's time", time / ripgrep, "times");
            const double exact = runPeer(QStringLiteral("rg"), {QStringLiteral("-c"), QStringLiteral("-F"), QString::fromLatin1(needle), records}, 3);
            line("  of ripgrep's time with case", time / exact, "times");
        }
    }

    for (const char *text : {"action == MeterValues", "cp == \"CB-1234\" && latency > 10ms", "kind == call && !unanswered", "time > \"2026-01-01T00:30\""}) {
        const Filter filter = Filter::compile(QString::fromLatin1(text));
        std::size_t hits = 0;
        const double time = seconds([&] { hits = filter.evaluate(*capture, 0, capture->size()).size(); });
        std::printf("filter %s: %zu rows\n", text, hits);
        line("  time", time * 1000, "ms");
    }
    for (const auto &[name, key] : {std::pair("action", SortKey::Action), std::pair("charge point", SortKey::Peer), std::pair("latency", SortKey::Latency), std::pair("length", SortKey::Length), std::pair("time, newest first", SortKey::Time)}) {
        std::vector<FrameId> rows(capture->size());
        double time = 1e9;
        for (int round = 0; round < 3; ++round) {
            std::iota(rows.begin(), rows.end(), FrameId(0));
            QElapsedTimer timer;
            timer.start();
            sortRows(*capture, rows, key, key == SortKey::Time);
            time = std::min(time, double(timer.nsecsElapsed()) / 1e9);
        }
        std::printf("sort by %s\n", name);
        line("  time", time * 1000, "ms");
    }
    return sum == 0;
}
