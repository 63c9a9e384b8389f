// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheetrun.h"

#include "mapping/recordreader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLocale>
#include <QSaveFile>
#include <QtConcurrent>

namespace Roamscope {

namespace {

constexpr qint64 reportEvery = 100; ///< ms

} // namespace

/// Shared with the worker.
struct SheetRun::Control
{
    std::atomic_bool cancelled = false;
    SheetRun *owner = nullptr; ///< waits for the worker before it goes
};

SheetRun::SheetRun(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { Q_EMIT finished(m_watcher.result()); });
}

SheetRun::~SheetRun()
{
    cancel();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

bool SheetRun::start(const MappingPlanPtr &plan, const QString &source, const QString &target)
{
    if (isRunning() || !plan)
        return false;
    m_control = std::make_shared<Control>();
    m_control->owner = this;
    m_watcher.setFuture(QtConcurrent::run([plan, source, target, control = m_control] { return run(plan, source, target, control); }));
    return true;
}

void SheetRun::cancel()
{
    if (m_control)
        m_control->cancelled = true;
}

SheetRun::Outcome SheetRun::run(const MappingPlanPtr &plan, const QString &source, const QString &target, const std::shared_ptr<Control> &control)
{
    Outcome outcome {.target = target};
    QString reason;
    const std::unique_ptr<RecordReader> reader = RecordReader::open(source, &reason);
    if (!reader) {
        outcome.error = tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(source), reason);
        return outcome;
    }
    QSaveFile out(target);
    if (!out.open(QIODevice::WriteOnly)) {
        outcome.error = tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(target), out.errorString());
        return outcome;
    }
    QElapsedTimer clock;
    clock.start();
    bool failed = false;
    MappingJob job(
        plan,
        [&](QByteArrayView *document, QByteArray *owned) {
            Record record;
            const bool more = reader->next(&record);
            if (more) {
                *owned = reader->json(record);
                *document = *owned;
            }
            if (more && clock.elapsed() > reportEvery) {
                clock.restart();
                const double fraction = double(reader->position()) / double(std::max<qint64>(1, reader->size()));
                SheetRun *owner = control->owner;
                QMetaObject::invokeMethod(owner, [owner, fraction] { Q_EMIT owner->progress(fraction); }, Qt::QueuedConnection);
            }
            return more;
        },
        [&](qint64 number, MappedDocument &&document) {
            if (!document.errors.empty() && outcome.firstError.isEmpty()) {
                const MappingError &error = document.errors.front();
                outcome.firstError = tr("Document %1: %2").arg(QLocale().toString(number), error.message());
            }
            if (document.json.isEmpty() || failed)
                return;
            document.json.append('\n');
            if (out.write(document.json) != document.json.size()) {
                failed = true;
                control->cancelled = true;
            }
        });
    outcome.summary = job.run(&control->cancelled);
    outcome.skipped = reader->skipped();
    if (failed || (!outcome.summary.cancelled && !out.commit()))
        outcome.error = tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(target), out.errorString());
    else if (outcome.summary.cancelled)
        out.cancelWriting();
    return outcome;
}

} // namespace Roamscope
