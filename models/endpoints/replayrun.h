// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/framesink.h"
#include "models/endpoints/replayplan.h"
#include "models/endpoints/replayresult.h"

#include <QObject>

namespace Roamscope {

/// A replay against a live endpoint, of any role. Lives in the interface thread. Begins once.
class ReplayRun : public QObject
{
    Q_OBJECT
public:
    explicit ReplayRun(ReplayPlanPtr plan, QObject *parent = nullptr);
    ~ReplayRun() override;

    const ReplayPlanPtr &plan() const { return m_plan; }
    /// Empty on success, otherwise a translated sentence.
    virtual QString start() = 0;
    /// What is under way ends at once; finished() follows, not from within.
    virtual void stop() = 0;
    bool isRunning() const { return m_running; }
    bool wasStopped() const { return m_stopped; }

    virtual ReplayResult result(int step) const = 0;
    virtual ReplayPeerResult peerResult(int part, int call) const;
    virtual ReplayExtraCalls extraCalls(int part) const;
    virtual ReplayCounts counts() const = 0;
    /// Where it goes: an address of the other side or of ours, without secrets.
    virtual QString address() const = 0;
    TimeUs startedAt() const { return m_startedAt; }
    TimeUs endedAt() const { return m_endedAt; }
    /// What went wrong beyond single answers, translated; also what to do for it to begin.
    QStringList notes() const { return m_notes; }

Q_SIGNALS:
    /// Of these steps something is new; at most every 100 ms.
    void stepsChanged(const std::vector<int> &steps);
    /// A sentence for the user: connected, waits for the charge point, lost.
    void told(const QString &text);
    void finished();

protected:
    void begin();
    void end();
    void tell(const QString &text);
    void note(const QString &text); ///< tells, and keeps it for the report
    bool m_stopped = false;

private:
    ReplayPlanPtr m_plan;
    bool m_running = false;
    TimeUs m_startedAt = noTime;
    TimeUs m_endedAt = noTime;
    QStringList m_notes;
};

} // namespace Roamscope
