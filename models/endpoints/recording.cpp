// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/recording.h"

#include "models/capture/masking.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace Roamscope {

namespace {

using namespace std::chrono_literals;

constexpr auto batchTime = 15ms; ///< between two writes: what comes meanwhile goes together
constexpr auto retryTime = 500ms; ///< while the disk is full
constexpr auto idleTime = 200ms;
constexpr qint64 repeatWindow = 5'000'000; ///< µs in which a problem of a peer is told once
constexpr std::size_t mostRepeats = 1000; ///< peers and problems that are told apart

TimeUs now()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

qsizetype sizeOf(const RecordedFrame &frame)
{
    const FrameBody &body = frame.body;
    qsizetype size = qsizetype(sizeof(RecordedFrame)) + body.message.size() + body.payload.size() + body.text.size() + body.path.size();
    for (const auto &[name, value] : body.headers)
        size += name.size() + value.size();
    return size;
}

struct Repeats
{
    PeerProblem problem;
    quint64 held = 0; ///< since it was told last
    TimeUs told = noTime;
};

} // namespace

struct Recording::Private
{
    mutable std::mutex mutex; ///< of all below up to the thread
    std::condition_variable wake;
    std::vector<RecordedFrame> queue;
    qsizetype queuedBytes = 0;
    quint64 taken = 0;
    quint64 refused = 0; ///< the queue was full
    bool accepting = false;
    bool idle = false; ///< the writer waits for the first of a batch
    bool stopping = false;
    State state = State::Idle;
    QString error;
    QString path;
    TimeUs started = noTime;
    TimeUs stopped = noTime;
    std::map<std::pair<PeerProblem::Kind, QByteArray>, Repeats> repeats;

    std::thread thread;
    CaptureRecorder recorder;
    std::atomic_bool growthTold {false}; ///< one signal under way at most

    /// With the mutex held.
    void enqueue(RecordedFrame frame)
    {
        const qsizetype size = sizeOf(frame);
        if (queuedBytes + size > waitingLimit) {
            ++refused;
            return;
        }
        queuedBytes += size;
        ++taken;
        queue.push_back(std::move(frame));
    }

    /// Problems that were held back while they repeated.
    void enqueueRepeats(bool all)
    {
        const TimeUs time = now();
        for (auto &[key, entry] : repeats) {
            if (entry.held == 0 || (!all && time - entry.told < repeatWindow))
                continue;
            entry.problem.count = std::exchange(entry.held, 0);
            entry.told = time;
            enqueue(Recording::eventOf(entry.problem));
        }
    }
};

std::shared_ptr<Recording> Recording::create()
{
    // A QObject goes in its own thread, wherever the last reference went.
    return {new Recording, [](Recording *recording) {
                recording->stop();
                recording->deleteLater();
            }};
}

Recording::Recording()
    : d(std::make_unique<Private>())
{
    qRegisterMetaType<PeerProblem>();
}

Recording::~Recording()
{
    stop();
}

QString Recording::start(const QString &path)
{
    stop();
    if (!d->recorder.open(path, CaptureRecorder::Flushing::ByCaller))
        return d->recorder.errorString();
    {
        const std::lock_guard lock(d->mutex);
        d->queue.clear();
        d->queuedBytes = 0;
        d->taken = 0;
        d->refused = 0;
        d->repeats.clear();
        d->path = path;
        d->started = now();
        d->stopped = noTime;
        d->stopping = false;
        d->accepting = true;
    }
    d->thread = std::thread([this] { run(); });
    setState(State::Running);
    return {};
}

void Recording::stop()
{
    {
        const std::lock_guard lock(d->mutex);
        if (!d->thread.joinable())
            return;
        d->enqueueRepeats(true);
        d->accepting = false;
        d->stopping = true;
    }
    d->wake.notify_all();
    d->thread.join();
    d->recorder.close();
    {
        const std::lock_guard lock(d->mutex);
        d->stopped = now();
        d->thread = {};
    }
    setState(State::Stopped, d->recorder.errorString());
}

void Recording::run()
{
    std::vector<RecordedFrame> batch;
    bool failing = false;
    while (true) {
        bool stopping = false;
        {
            std::unique_lock lock(d->mutex);
            d->idle = true;
            d->wake.wait_for(lock, idleTime, [this] { return d->stopping || !d->queue.empty(); });
            d->idle = false;
            d->enqueueRepeats(false);
            batch.swap(d->queue);
            d->queuedBytes = 0;
            stopping = d->stopping;
        }
        for (RecordedFrame &frame : batch) {
            maskSecrets(frame);
            d->recorder.append(frame);
        }
        const bool any = !batch.empty();
        batch.clear();
        const bool ok = d->recorder.flush();
        if (ok == failing) {
            failing = !ok;
            const QString error = d->recorder.errorString();
            setState(failing ? State::Failing : State::Running, error);
            if (failing)
                report({.kind = PeerProblem::Kind::RecordingFailed, .severity = Severity::Error, .time = now(), .detail = error.toUtf8()});
            QMetaObject::invokeMethod(this, [this, failing, error] {
                if (failing)
                    Q_EMIT failed(error);
                else
                    Q_EMIT recovered();
            }, Qt::QueuedConnection);
        }
        if (any && ok && !d->growthTold.exchange(true)) {
            QMetaObject::invokeMethod(this, [this] {
                d->growthTold = false;
                Q_EMIT grown();
            }, Qt::QueuedConnection);
        }
        std::unique_lock lock(d->mutex);
        if (stopping && d->queue.empty())
            return;
        d->wake.wait_for(lock, failing ? std::chrono::milliseconds(retryTime) : std::chrono::milliseconds(batchTime),
                         [this] { return d->stopping; });
    }
}

void Recording::setState(State state, const QString &error)
{
    {
        const std::lock_guard lock(d->mutex);
        d->state = state;
        d->error = error;
    }
    QMetaObject::invokeMethod(this, [this, state] { Q_EMIT stateChanged(state); }, Qt::AutoConnection);
}

Recording::State Recording::state() const
{
    const std::lock_guard lock(d->mutex);
    return d->state;
}

QString Recording::path() const
{
    const std::lock_guard lock(d->mutex);
    return d->path;
}

QString Recording::errorString() const
{
    const std::lock_guard lock(d->mutex);
    return d->error;
}

Recording::Figures Recording::figures() const
{
    Figures figures {.bytes = d->recorder.committed(), .waiting = d->recorder.waiting(), .lost = d->recorder.givenUp()};
    const std::lock_guard lock(d->mutex);
    figures.frames = d->taken;
    figures.waiting += d->queue.size();
    figures.lost += d->refused;
    figures.started = d->started;
    figures.stopped = d->stopped;
    return figures;
}

quint64 Recording::committed() const
{
    return d->recorder.committed();
}

void Recording::record(RecordedFrame frame)
{
    if (frame.time == noTime)
        frame.time = now();
    {
        const std::lock_guard lock(d->mutex);
        if (!d->accepting)
            return;
        d->enqueue(std::move(frame));
        if (!std::exchange(d->idle, false))
            return; // it comes by itself, or has been woken
    }
    d->wake.notify_one();
}

void Recording::report(PeerProblem problem)
{
    if (problem.time == noTime)
        problem.time = now();
    {
        const std::lock_guard lock(d->mutex);
        if (!d->accepting)
            return;
        std::pair key(problem.kind, problem.peer.isEmpty() ? problem.address.first(std::max<qsizetype>(0, problem.address.lastIndexOf(':')))
                                                           : problem.peer);
        if (d->repeats.size() >= mostRepeats && !d->repeats.contains(key))
            key.second.clear(); // a scan from many addresses is one problem
        Repeats &entry = d->repeats[key];
        const bool repeated = entry.told != noTime && problem.time - entry.told < repeatWindow && problem.time >= entry.told;
        if (repeated) {
            entry.held += problem.count;
            const TimeUs told = entry.told;
            entry.problem = std::move(problem);
            entry.told = told;
            return;
        }
        problem.count += std::exchange(entry.held, 0);
        entry.told = problem.time;
        entry.problem = problem;
        d->enqueue(eventOf(problem));
    }
    d->wake.notify_one();
    QMetaObject::invokeMethod(this, [this, problem = std::move(problem)] { Q_EMIT peerProblem(problem); }, Qt::QueuedConnection);
}

RecordedFrame Recording::eventOf(const PeerProblem &problem)
{
    RecordedFrame frame;
    frame.time = problem.time;
    frame.kind = FrameKind::Event;
    frame.from = problem.lane;
    frame.peer = problem.peer;
    frame.body.eventSource = "roamscope";
    frame.body.severity = problem.severity == Severity::Error ? "error" : problem.severity == Severity::Warning ? "warning" : "info";
    frame.body.text = problem.message().toUtf8();
    const QLatin1StringView kind = PeerProblem::id(problem.kind);
    QJsonObject data {{QStringLiteral("problem"), QString(kind)}};
    if (!problem.address.isEmpty())
        data.insert(QStringLiteral("address"), QString::fromUtf8(problem.address));
    if (!problem.detail.isEmpty())
        data.insert(QStringLiteral("detail"), QString::fromUtf8(problem.detail));
    data.insert(QStringLiteral("count"), double(problem.count));
    frame.body.payload = QJsonDocument(data).toJson(QJsonDocument::Compact);
    return frame;
}

} // namespace Roamscope
