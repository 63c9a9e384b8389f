// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureloader.h"

#include "models/capture/captureindex.h"
#include "models/capture/decompress.h"
#include "models/capture/sourcebytes.h"
#include "models/capture/timeorder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qint64 reportInterval = 50; // ms
constexpr qsizetype headSize = 256 * 1024;

const Importer *importerFor(QByteArrayView head, const QString &fileName, const ImportOptions &options)
{
    const Importer *best = nullptr;
    int bestScore = 0;
    for (const std::unique_ptr<Importer> &importer : importers()) {
        if (importer->id() == options.importerId)
            return importer.get();
        const int score = importer->probeWith(head, fileName, options);
        if (score > bestScore) {
            bestScore = score;
            best = importer.get();
        }
    }
    return best;
}

/// Adds what was done before this source to what an importer reports.
class SourceControl : public ImportControl
{
public:
    SourceControl(ImportControl &outer, quint64 before, quint64 total)
        : m_outer(outer)
        , m_before(before)
        , m_total(total)
    {
    }
    bool isCancelled() const override { return m_outer.isCancelled(); }
    void report(quint64 done, quint64) override
    {
        // What was compressed is longer than its file: the bar does not run over.
        m_outer.report(std::min(m_before + done, m_total), m_total);
    }

private:
    ImportControl &m_outer;
    const quint64 m_before;
    const quint64 m_total;
};

/// True when a source is worth an index: large, and a file as it is, not unpacked from one.
bool wantsIndex(const OpenedSource &opened, const ImportOptions &options)
{
    return options.useIndex && opened.bytes && opened.bytes->modifiedUs() && opened.notes.empty()
        && opened.bytes->size() >= options.minimumIndexedSize;
}

/// An index that is to be written when the rows are on the screen.
struct WantedIndex
{
    int source = 0;
    FrameId first = 0;
    quint32 rows = 0;
    QString path;
    ImportOptions options;
};

using WantedIndexes = std::vector<WantedIndex>;

void saveIndexes(const Capture &capture, const WantedIndexes &wanted, const std::atomic_bool *cancelled = nullptr)
{
    for (const WantedIndex &index : wanted) {
        if (cancelled && *cancelled)
            return;
        CaptureIndex::save(capture, index.source, index.first, index.rows, index.path, index.options, cancelled);
    }
}

WantedIndexes loadAll(Capture &capture, const QStringList &paths, const ImportOptions &given, ImportControl &control)
{
    quint64 total = 0;
    for (const QString &path : paths)
        total += quint64(std::max<qint64>(0, QFileInfo(path).size()));
    quint64 before = 0;
    WantedIndexes wanted;
    for (const QString &path : paths) {
        if (control.isCancelled())
            return {};
        const quint64 fileSize = quint64(std::max<qint64>(0, QFileInfo(path).size()));
        SourceControl outer(control, before, total);
        // One for the file itself, or one for each member of an archive.
        for (const OpenedSource &opened : openSources(path, outer)) {
            if (control.isCancelled())
                return {};
            const LedgerReason reason = opened.reason;
            const ImportOptions options = given.forSource(path, opened.path);
            CaptureSource source;
            source.zoneMinutes = options.zoneOffsetMinutes;
            source.path = opened.path;
            source.bytes = opened.bytes;
            source.size = source.bytes ? source.bytes->size() : 0;
            const quint64 size = source.size;
            const std::shared_ptr<SourceBytes> bytes = source.bytes;
            const QByteArrayView head =
                bytes ? bytes->view().first(std::min<qsizetype>(headSize, qsizetype(size))) : QByteArrayView();
            const Importer *importer =
                size > 0 ? importerFor(head, QFileInfo(opened.path).fileName(), options) : nullptr;
            if (importer)
                source.importerId = importer->id();
            const int index = capture.addSource(source);
            const auto fail = [&](LedgerReason why) {
                capture.ledger().add(
                    {.kind = LedgerKind::SourceError, .reason = why, .source = quint8(std::max(index, 0))});
            };
            for (LedgerEntry entry : opened.notes) {
                entry.source = quint8(std::max(index, 0));
                capture.ledger().add(std::move(entry));
            }
            if (index < 0)
                fail(LedgerReason::TooManyStrings);
            else if (!bytes)
                fail(reason);
            else if (size == 0)
                fail(LedgerReason::Empty);
            else if (!importer)
                fail(head.contains('\0') ? LedgerReason::Binary : LedgerReason::NoFrame);
            else {
                const bool indexed = wantsIndex(opened, options);
                const QString place = indexed ? CaptureIndex::pathFor(opened.path, options.indexFolder) : QString();
                if (!indexed || !CaptureIndex::load(capture, index, place, options)) {
                    SourceControl inner(control, before, total);
                    const FrameId first = capture.size();
                    importer->read(capture, index, options, inner);
                    if (indexed)
                        wanted.push_back({.source = index, .first = first, .rows = capture.size() - first, .path = place, .options = options});
                }
            }
        }
        before += fileSize;
        control.report(before, total);
    }
    return control.isCancelled() ? WantedIndexes() : wanted;
}

} // namespace

struct CaptureLoader::Private : public ImportControl
{
    CapturePtr capture;
    std::unique_ptr<QThread> thread;
    std::atomic_bool cancelled{false};
    QElapsedTimer sinceReport;
    CaptureLoader *loader = nullptr;
    bool running = false; ///< interface thread only
    std::vector<FrameId> order; ///< handed to the capture in the interface thread

    bool isCancelled() const override { return cancelled.load(std::memory_order_relaxed); }
    void report(quint64 done, quint64 total) override
    {
        if (sinceReport.isValid() && sinceReport.elapsed() < reportInterval)
            return;
        sinceReport.start();
        const quint32 rows = capture->size();
        QMetaObject::invokeMethod(
            loader,
            [this, rows, done, total] {
                if (!running)
                    return;
                Q_EMIT loader->rowsAdded(rows);
                Q_EMIT loader->progress(done, total);
            },
            Qt::QueuedConnection);
    }
    void stop()
    {
        if (!thread)
            return;
        cancelled = true;
        thread->wait();
        thread.reset();
        running = false;
        // What the worker has queued meanwhile belongs to a capture that nobody waits for.
        QCoreApplication::removePostedEvents(loader, QEvent::MetaCall);
    }
};

CaptureLoader::CaptureLoader(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->loader = this;
}

CaptureLoader::~CaptureLoader()
{
    d->stop();
}

CapturePtr CaptureLoader::open(const QStringList &paths, const ImportOptions &options)
{
    d->stop();
    d->cancelled = false;
    d->capture = std::make_shared<Capture>();
    d->sinceReport.invalidate();
    d->running = true;
    d->thread.reset(QThread::create([this, capture = d->capture, paths, options] {
        const WantedIndexes wanted = loadAll(*capture, paths, options, *d);
        d->order = timeOrderOf(*capture, &d->cancelled);
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!d->thread)
                    return;
                d->running = false;
                d->capture->setTimeOrder(std::move(d->order));
                d->order = {};
                Q_EMIT rowsAdded(d->capture->size());
                Q_EMIT finished(d->cancelled);
            },
            Qt::QueuedConnection);
        // The rows are on the screen by now; the index is for the next time.
        saveIndexes(*capture, wanted, &d->cancelled);
    }));
    d->thread->setObjectName(QStringLiteral("capture loader"));
    d->thread->start();
    return d->capture;
}

void CaptureLoader::cancel()
{
    d->cancelled = true;
}

bool CaptureLoader::isRunning() const
{
    return d->running;
}

CapturePtr CaptureLoader::capture() const
{
    return d->capture;
}

CapturePtr CaptureLoader::load(const QStringList &paths, const ImportOptions &options, ImportControl *control)
{
    ImportControl none;
    auto capture = std::make_shared<Capture>();
    const WantedIndexes wanted = loadAll(*capture, paths, options, control ? *control : none);
    capture->setTimeOrder(timeOrderOf(*capture));
    saveIndexes(*capture, wanted);
    return capture;
}

} // namespace Roamscope
