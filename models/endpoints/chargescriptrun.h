// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/chargepointcore.h"
#include "models/endpoints/chargescript.h"

#include <deque>
#include <functional>
#include <memory>
#include <random>
#include <vector>

namespace Roamscope {

/// One run of a script by one simulated charge point. Has no clock and no thread of its own: it is told the events
/// and asked to go on.
class ChargeScriptRun
{
public:
    enum class StepState : quint8 { Waiting, Running, Done, Failed };

    ChargeScriptRun(std::shared_ptr<const ChargeScript> script, quint32 seed);

    void happened(const ChargePointEvent &event);
    /// Does what can be done now. When to be asked again at the latest; noTime when only events matter.
    TimeUs poll(ChargePointCore &core);
    void abandon(); ///< the user stops it: neither good nor failed

    const ChargeScript &script() const { return *m_script; }
    bool isOver() const { return m_over; }
    bool isGood() const { return m_over && m_failure.isEmpty() && !m_abandoned; }
    /// What was expected, at which step, and what came instead; translated. Empty while all is well.
    QString failure() const { return m_failure; }
    /// The step that it is at, or that failed; −1 before and after.
    int currentStep() const { return m_current; }
    StepState state(int step) const { return m_states[std::size_t(step)]; }
    int doneSteps() const { return m_done; } ///< repeated ones counted each time
    int metExpectations() const { return m_met; }

    /// Called for each step that changed its state.
    void setListener(std::function<void(int step)> listener) { m_listener = std::move(listener); }

private:
    enum class Progress : quint8 { Done, Wait, Failed };
    struct Frame
    {
        const QList<ChargeStep> *steps;
        qsizetype at;
        int timesLeft;
        int owner; // index of the repeat; −1 = the script
    };

    const ChargeStep *step() const;
    void begin(ChargePointCore &core, const ChargeStep &step);
    Progress go(ChargePointCore &core, const ChargeStep &step);
    Progress expect(ChargePointCore &core, const ChargeStep &step);
    Progress charge(ChargePointCore &core, const ChargeStep &step);
    Progress handle(const QString &error);
    bool matches(const ChargeStep &step, const ChargePointEvent &event) const;
    void next();
    void setState(int step, StepState state);
    void waitsUntil(TimeUs time);

    std::shared_ptr<const ChargeScript> m_script;
    std::vector<StepState> m_states;
    std::vector<Frame> m_frames;
    std::function<void(int)> m_listener;
    std::mt19937 m_random;
    struct Seen
    {
        ChargePointEvent event;
        bool used = false;
    };
    std::deque<Seen> m_seen; // since the last step that did something
    TimeUs m_begun = noTime; // of the step
    TimeUs m_until = noTime; // of a wait
    TimeUs m_due = noTime;
    double m_energyAtBegin = 0;
    int m_current = -1;
    int m_done = 0;
    int m_met = 0;
    bool m_started = false; // the step at hand
    bool m_over = false;
    bool m_abandoned = false;
    QString m_problem; // of the step at hand
    QString m_failure;
};

} // namespace Roamscope
