// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/framesink.h"

#include <QObject>
#include <QString>

#include <memory>

namespace Roamscope {

/// Writes what endpoints put into it to a canonical capture as it comes: masked, appended off the callers'
/// threads, on its way to the disk within 50 ms. When the disk is full or the file is gone the user is told,
/// what waits is kept and tried again until `waitingLimit`; what must be given up then is counted. The links
/// that are recorded never wait for it.
///
/// Lives in the interface thread: start(), stop() and signals there; record() and report() from any thread.
/// Made by create(), as the last reference may go in a network thread.
class Recording : public QObject, public FrameSink
{
    Q_OBJECT
public:
    enum class State : quint8 {
        Idle, ///< not started yet
        Running,
        Failing, ///< what comes is kept in memory and tried again
        Stopped,
    };
    struct Figures
    {
        quint64 frames = 0; ///< taken, whether on the disk yet or not
        quint64 bytes = 0; ///< of whole lines in the file
        quint64 waiting = 0; ///< frames in memory
        quint64 lost = 0; ///< frames that had to be given up
        TimeUs started = noTime;
        TimeUs stopped = noTime;
    };
    static constexpr qsizetype waitingLimit = qsizetype(256) << 20; ///< bytes

    static std::shared_ptr<Recording> create();
    ~Recording() override; ///< stops

    /// Creates the file, or goes on at its end. A translated sentence on failure, empty when all is well.
    QString start(const QString &path);
    /// Writes what waits and closes the file. What comes later is not recorded.
    void stop();
    State state() const;
    bool isRunning() const { return state() == State::Running || state() == State::Failing; }
    QString path() const;
    /// Why it fails at the moment, translated; empty otherwise.
    QString errorString() const;
    Figures figures() const;
    /// Bytes of the file that hold whole lines and will stay as they are; for those who read along.
    quint64 committed() const;

    void record(RecordedFrame frame) override;
    /// Becomes an event in the capture, repeated ones of a peer as one with a count.
    void report(PeerProblem problem) override;

    /// How a problem of a peer is kept in a capture.
    static RecordedFrame eventOf(const PeerProblem &problem);

Q_SIGNALS:
    void stateChanged(Roamscope::Recording::State state);
    /// The file is longer than before; not more often than every 15 ms.
    void grown();
    /// It cannot be written any more; told once until it can.
    void failed(const QString &error);
    void recovered();
    void peerProblem(const Roamscope::PeerProblem &problem);

private:
    Recording();
    void run();
    void setState(State state, const QString &error = {});
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
