// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/feed.h"

#include "models/capture/sourcebytes.h"
#include "models/compare/feedrun.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <atomic>

namespace Roamscope {

namespace {

constexpr qint64 reportInterval = 50; // ms

QString labelOf(const QStringList &paths)
{
    if (paths.isEmpty())
        return {};
    const QString first = QFileInfo(paths.front()).fileName();
    return paths.size() == 1 ? first : first + QStringLiteral(" …");
}

} // namespace

DatasetPtr FeedReader::load(const QStringList &paths, const FeedOptions &options, ImportControl *control)
{
    ImportControl none;
    ImportControl &use = control ? *control : none;
    std::vector<FeedFile> files = FeedFiles(use).open(paths);
    FeedRun run(options, use);
    quint64 total = 0;
    qint64 modified = 0;
    QStringList names;
    for (const FeedFile &file : files) {
        total += file.source.size;
        modified = std::max(modified, file.source.bytes ? file.source.bytes->modifiedUs() : 0);
        names += file.source.path;
    }
    for (const QString &path : paths) {
        if (modified == 0)
            modified = QFileInfo(path).lastModified().toMSecsSinceEpoch() * 1000;
    }
    run.setTotal(total);
    for (FeedFile &file : files)
        run.read(std::move(file));
    for (const auto &[before, after] : FeedFiles::missingPages(names))
        run.addGap(before, after);
    return run.finish(labelOf(paths), paths.value(0), modified);
}

DatasetPtr FeedReader::load(const QByteArray &json, const FeedOptions &options)
{
    ImportControl control;
    FeedRun run(options, control);
    FeedFile file;
    file.source.bytes = SourceBytes::fromMemory(json);
    file.source.size = quint64(json.size());
    run.setTotal(file.source.size);
    run.read(std::move(file));
    return run.finish({}, {}, 0);
}

struct FeedLoader::Private : public ImportControl
{
    bool isCancelled() const override { return cancelled; }
    void report(quint64 done, quint64 total) override
    {
        if (timer.isValid() && timer.elapsed() < reportInterval && done < total)
            return;
        timer.start();
        QMetaObject::invokeMethod(loader, [target = loader, done, total] { Q_EMIT target->progress(done, total); },
                                  Qt::QueuedConnection);
    }

    FeedLoader *loader = nullptr;
    QThread *thread = nullptr;
    std::atomic_bool cancelled {false};
    QElapsedTimer timer;
    quint64 turn = 0; ///< answers of an earlier load are dropped
};

FeedLoader::FeedLoader(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->loader = this;
}

FeedLoader::~FeedLoader()
{
    cancel();
}

void FeedLoader::load(const QStringList &paths, const FeedOptions &options)
{
    cancel();
    d->cancelled = false;
    const quint64 turn = ++d->turn;
    d->thread = QThread::create([this, paths, options, turn] {
        DatasetPtr dataset = FeedReader::load(paths, options, d.get());
        QMetaObject::invokeMethod(
            this,
            [this, dataset, turn] {
                if (turn != d->turn)
                    return;
                d->thread->wait();
                delete std::exchange(d->thread, nullptr);
                Q_EMIT finished(dataset);
            },
            Qt::QueuedConnection);
    });
    d->thread->start();
}

void FeedLoader::cancel()
{
    if (!d->thread)
        return;
    d->cancelled = true;
    ++d->turn;
    d->thread->wait();
    delete std::exchange(d->thread, nullptr);
}

bool FeedLoader::isRunning() const
{
    return d->thread != nullptr;
}

} // namespace Roamscope

#include "moc_feed.cpp"
