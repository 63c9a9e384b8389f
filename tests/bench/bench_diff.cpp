// SPDX-License-Identifier: GPL-3.0-or-later
// Two dumps of OCPI locations compared: ours, jsondiffpatch from npm on keyed input, and a keyed differ written by hand
// in JavaScript, over the same seeded files in one run. Says what was missed and what was found in vain by the
// generator's own truth, and how much memory was used beyond the mapped files.
//   bench_diff [locations = 100000] [folder] [peers = 1]
#include "models/compare/comparison.h"
#include "models/compare/feed.h"
#include "tests/compare/dumpgenerator.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <thread>

using namespace Roamscope;

namespace {

/// Memory of this process that is no file, in KiB.
qint64 anonymousMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).simplified().split(' ').constFirst().toLongLong();
    }
    return 0;
}

/// Looks at the memory every few milliseconds.
class MemoryWatch
{
public:
    MemoryWatch()
        : m_before(anonymousMemory())
        , m_peak(m_before)
        , m_thread([this] {
            while (!m_done) {
                m_peak = std::max<qint64>(m_peak, anonymousMemory());
                std::this_thread::sleep_for(std::chrono::milliseconds(3));
            }
        })
    {
    }
    double stop()
    {
        m_done = true;
        m_thread.join();
        return double(m_peak - m_before) / 1024;
    }

private:
    qint64 m_before;
    std::atomic<qint64> m_peak;
    std::atomic_bool m_done {false};
    std::thread m_thread;
};

QString line(QByteArray key, const QByteArray &path, QLatin1StringView kind)
{
    return QString::fromUtf8(key.toLower()) + QLatin1Char(' ') + QString::fromUtf8(path) + QLatin1Char(' ') + kind;
}

struct Peer
{
    double parse = 0;
    double diff = 0;
    qint64 differences = 0;
    qint64 memory = 0;
    double seconds() const { return parse + diff; }
};

bool runPeer(const QString &mode, const QString &cpo, const QString &emsp, Peer *peer)
{
    QProcess process;
    process.start(QStandardPaths::findExecutable(QStringLiteral("node")),
                  {QStringLiteral("--max-old-space-size=14000"), QStringLiteral(SOURCE_DIR "/tests/bench/benchdiff.cjs"), mode, cpo, emsp,
                   QStringLiteral(BUILD_DIR "/tests/peers/npm")});
    if (!process.waitForFinished(1'200'000) || process.exitCode() != 0) {
        std::printf("%-28s not run: %s\n", qPrintable(mode), process.readAllStandardError().left(200).constData());
        return false;
    }
    const QJsonObject result = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    peer->parse = result.value(u"parse").toDouble();
    peer->diff = result.value(u"diff").toDouble();
    peer->differences = result.value(u"differences").toInteger();
    peer->memory = result.value(u"memory").toInteger();
    return peer->diff > 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    DumpGenerator::Options made;
    made.locations = arguments.size() > 1 ? arguments[1].toInt() : 100'000;
    const QTemporaryDir temporary;
    const QString folder = arguments.size() > 2 ? arguments[2] : temporary.path();
    const bool peers = arguments.size() <= 3 || arguments[3] != QLatin1StringView("0");
    QDir().mkpath(folder);
    const QString cpoPath = folder + QStringLiteral("/cpo.json");
    const QString emspPath = folder + QStringLiteral("/emsp.json");
    DumpGenerator generator(made);
    {
        QFile cpo(cpoPath);
        QFile emsp(emspPath);
        if (!cpo.open(QIODevice::WriteOnly) || !emsp.open(QIODevice::WriteOnly) || !generator.write(&cpo, &emsp)) {
            std::printf("the dumps could not be written to %s\n", qPrintable(folder));
            return 1;
        }
    }
    std::printf("%d locations, %.0f + %.0f MB, %zu differences, %llu ways that do not matter\n\n", made.locations,
                double(QFileInfo(cpoPath).size()) / 1e6, double(QFileInfo(emspPath).size()) / 1e6, generator.truth().size(),
                static_cast<unsigned long long>(generator.noiseCount()));
    std::fflush(stdout);

    double best = 1e9;
    for (int round = 0; round < (made.locations > 200'000 ? 1 : 3); ++round) {
        MemoryWatch watch;
        QElapsedTimer timer;
        timer.start();
        const std::clock_t processor = std::clock();
        FeedOptions options;
        options.role = DatasetRole::Cpo;
        const DatasetPtr cpo = FeedReader::load(QStringList {cpoPath}, options);
        options.role = DatasetRole::Emsp;
        const DatasetPtr emsp = FeedReader::load(QStringList {emspPath}, options);
        const double loaded = double(timer.nsecsElapsed()) / 1e9;
        const ComparisonPtr comparison = ComparisonJob::compare(cpo, emsp);
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        const double processorSeconds = double(std::clock() - processor) / CLOCKS_PER_SEC;
        const double memory = watch.stop();
        best = std::min(best, seconds);
        const ComparisonSummary summary = comparison->summary();
        std::printf("%-28s load %.2f s, compare %.2f s, in all %.2f s of processor, %.0f MB/s, %.0f MiB beyond the files\n", "ours", loaded,
                    seconds - loaded, processorSeconds,
                    double(cpo->totalBytes() + emsp->totalBytes()) / seconds / 1e6, memory);
        if (round > 0)
            continue;
        QStringList expected;
        for (const DumpGenerator::Truth &truth : generator.truth())
            expected.append(line(QByteArray::fromStdString(truth.key), QByteArray::fromStdString(truth.path), QLatin1StringView(truth.kind.c_str())));
        QStringList found;
        for (quint32 i = 0; i < comparison->size(); ++i)
            found.append(line(comparison->key(comparison->at(i)), comparison->path(comparison->at(i)), classId(comparison->at(i).kind)));
        expected.sort();
        found.sort();
        QStringList missed;
        QStringList inVain;
        std::set_difference(expected.cbegin(), expected.cend(), found.cbegin(), found.cend(), std::back_inserter(missed));
        std::set_difference(found.cbegin(), found.cend(), expected.cbegin(), expected.cend(), std::back_inserter(inVain));
        std::printf("%-28s %lld found, %lld missed, %lld false\n", "", static_cast<long long>(summary.differences),
                    static_cast<long long>(missed.size()), static_cast<long long>(inVain.size()));
        for (const QString &text : missed.mid(0, 5))
            std::printf("  missed %s\n", qPrintable(text));
        for (const QString &text : inVain.mid(0, 5))
            std::printf("  false  %s\n", qPrintable(text));
        for (int i = 0; i < noiseKindCount; ++i) {
            if (summary.noise[std::size_t(i)])
                std::printf("%-28s %s ignored\n", "", qPrintable(noiseText(NoiseKind(i), summary.noise[std::size_t(i)])));
        }
        std::fflush(stdout);
    }
    if (!peers)
        return 0;
    for (const QString &mode : {QStringLiteral("jsondiffpatch"), QStringLiteral("keyed")}) {
        Peer peer;
        if (runPeer(mode, cpoPath, emspPath, &peer))
            std::printf("%-28s parse %.2f s, diff %.2f s, %lld differing, %lld MiB: %.1fx slower (diff alone %.1fx)\n", qPrintable(mode), peer.parse, peer.diff,
                        static_cast<long long>(peer.differences), static_cast<long long>(peer.memory), peer.seconds() / best, peer.diff / best);
        std::fflush(stdout);
    }
    return 0;
}
