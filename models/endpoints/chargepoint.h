// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/chargepointcore.h"
#include "models/endpoints/framesink.h"
#include "models/endpoints/tlsoptions.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace Roamscope {

/// Counts of a simulated charge point since it was started; times by the clock on the wall.
struct ChargePointCounts
{
    quint64 sent = 0; ///< calls
    quint64 received = 0; ///< calls of the CSMS
    quint64 answered = 0;
    quint64 refused = 0; ///< CALLERROR
    quint64 unanswered = 0;
    quint64 connections = 0;
    double answerMs = 0; ///< all answers together
    double slowestMs = 0;
};

/// A simulated charge point on a real connection: ChargePointCore over OcppLink and WebSocketClient. The charge
/// point lives in the thread of this object, its connection in the network thread.
class ChargePoint : public QObject, private ChargePointPort
{
    Q_OBJECT
public:
    explicit ChargePoint(QObject *parent = nullptr);
    ~ChargePoint() override;

    struct Start
    {
        ChargePointSettings settings {};
        TlsOptions tls {}; ///< for wss://
        std::shared_ptr<FrameSink> sink {};
        double speed = 1; ///< how much faster than the clock on the wall, save while an answer is awaited; its own clock then follows no CSMS
        bool connect = true; ///< false: stays off until ChargePointCore::powerOn()
    };
    /// A translated sentence when it cannot start, otherwise empty. Connecting goes on by itself, again and again.
    QString start(const Start &start);
    /// Hangs up; stopped() follows.
    void stop();
    bool isRunning() const { return m_core != nullptr && !m_stopping; }

    /// The charge point at this moment, to look at and to handle. Null before start().
    ChargePointCore *core();
    const ChargePointCore *last() const { return m_core.get(); } ///< as it was when it was last looked at
    /// Drives the charge point: called after each round of work with the charge point up to date; tells when to be
    /// called again at the latest, noTime when only events matter.
    void setDriver(std::function<TimeUs(ChargePointCore &core)> driver);
    TimeUs now(); ///< true time, as simulated
    double speed() const { return m_speed; }
    const ChargePointCounts &counts() const { return m_counts; }
    /// Why the last attempt to connect failed, or the connection ended; translated. Empty while connected.
    QString connectionProblem() const { return m_problem; }

Q_SIGNALS:
    /// Each event of the charge point, in order, not from within a call to core().
    void happened(const Roamscope::ChargePointEvent &event);
    /// After each round of work: states and counts may have changed.
    void changed();
    void problem(const Roamscope::PeerProblem &problem);
    void stopped();

private:
    struct Line; // the connection, shared with the network thread
    friend struct Line;

    void open() override;
    void close(bool clean) override;
    void call(const QByteArray &id, const QByteArray &action, const QByteArray &payload) override;
    void answer(const QByteArray &id, const QByteArray &payload) override;
    void answerError(const QByteArray &id, const QByteArray &code, const QByteArray &description) override;

    double pace() const;
    void tick();
    void ended(const std::shared_ptr<Line> &line, const QString &reason);

    std::unique_ptr<ChargePointCore> m_core;
    TlsOptions m_tls;
    std::shared_ptr<FrameSink> m_sink;
    std::shared_ptr<Line> m_line;
    QTimer m_timer;
    QTimer m_timeouts;
    QElapsedTimer m_clock;
    TimeUs m_begin = 0;
    double m_elapsed = 0; // µs of simulated time
    qint64 m_wall = 0; // ns of the clock up to which that counts
    double m_speed = 1;
    bool m_stopping = false;
    ChargePointCounts m_counts;
    std::vector<ChargePointEvent> m_events;
    std::function<TimeUs(ChargePointCore &)> m_driver;
    TimeUs m_driven = noTime; // when the driver wants to be called
    QString m_problem;
};

} // namespace Roamscope

Q_DECLARE_METATYPE(Roamscope::ChargePointEvent)
