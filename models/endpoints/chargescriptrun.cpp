// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/chargescriptrun.h"

#include "models/endpoints/chargepointjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>

// The resources of a static library: this has to stand outside of any namespace.
static void initializeChargeScripts()
{
    Q_INIT_RESOURCE(chargescripts);
}

namespace Roamscope {

using namespace ChargePointJson;

namespace {

constexpr TimeUs second = 1'000'000;
constexpr std::size_t longestMemory = 5'000; // events that a late expectation may still look at
constexpr double longestWaitForStart = 60; // s until a charge must have begun

TimeUs after(TimeUs time, double seconds)
{
    return time + TimeUs(seconds * 1e6);
}

QString timeText(double seconds)
{
    const QLocale locale;
    return seconds < 120 ? QCoreApplication::translate("Roamscope", "%1 s").arg(locale.toString(seconds, 'g', 6))
                         : QCoreApplication::translate("Roamscope", "%1 min").arg(locale.toString(seconds / 60, 'g', 6));
}

bool isExpectation(const ChargeStep &step)
{
    return step.kind == ChargeStep::Kind::Expect || step.kind == ChargeStep::Kind::Wait || step.kind == ChargeStep::Kind::Repeat;
}

QString tokenText(const ChargeStep &step)
{
    return step.text.isEmpty() ? QCoreApplication::translate("Roamscope", "its own token") : QString::fromUtf8(step.text);
}

} // namespace

QString ChargeStep::description() const
{
    const QString word = QString::fromUtf8(text);
    switch (kind) {
    case Kind::Connect: return QCoreApplication::translate("Roamscope", "Connect and boot");
    case Kind::Disconnect: return QCoreApplication::translate("Roamscope", "Disconnect");
    case Kind::Offline: return QCoreApplication::translate("Roamscope", "Lose the network");
    case Kind::Online: return QCoreApplication::translate("Roamscope", "Get the network back");
    case Kind::Plug: return QCoreApplication::translate("Roamscope", "Plug in at EVSE %1").arg(evse);
    case Kind::Unplug: return QCoreApplication::translate("Roamscope", "Unplug at EVSE %1").arg(evse);
    case Kind::Authorize: return QCoreApplication::translate("Roamscope", "Present %1 at EVSE %2").arg(tokenText(*this)).arg(evse);
    case Kind::Start: return QCoreApplication::translate("Roamscope", "Start with %1 at EVSE %2").arg(tokenText(*this)).arg(evse);
    case Kind::Stop: return QCoreApplication::translate("Roamscope", "Stop at EVSE %1").arg(evse);
    case Kind::Suspend: return text == "ev" ? QCoreApplication::translate("Roamscope", "The vehicle pauses at EVSE %1").arg(evse)
                                            : QCoreApplication::translate("Roamscope", "The charge point pauses at EVSE %1").arg(evse);
    case Kind::Resume: return QCoreApplication::translate("Roamscope", "Go on charging at EVSE %1").arg(evse);
    case Kind::Wait: return QCoreApplication::translate("Roamscope", "Wait %1").arg(timeText(seconds2 < 0 ? seconds : (seconds + seconds2) / 2));
    case Kind::ChargeUntil:
        if (soc)
            return QCoreApplication::translate("Roamscope", "Charge to %1 %").arg(*soc);
        return energyWh ? QCoreApplication::translate("Roamscope", "Charge %1 kWh").arg(QLocale().toString(*energyWh / 1000, 'g', 6))
                        : QCoreApplication::translate("Roamscope", "Charge for %1").arg(timeText(minutes.value_or(0) * 60));
    case Kind::Fault: return QCoreApplication::translate("Roamscope", "Fault %1 at EVSE %2").arg(word).arg(evse);
    case Kind::ClearFault: return QCoreApplication::translate("Roamscope", "Clear the fault at EVSE %1").arg(evse);
    case Kind::EmergencyStop: return QCoreApplication::translate("Roamscope", "Emergency stop");
    case Kind::Reboot: return QCoreApplication::translate("Roamscope", "Restart");
    case Kind::Clock: return QCoreApplication::translate("Roamscope", "Set the clock wrong");
    case Kind::Misbehave: return faults ? QCoreApplication::translate("Roamscope", "Misbehave") : QCoreApplication::translate("Roamscope", "Behave again");
    case Kind::Send: return QCoreApplication::translate("Roamscope", "Send %1").arg(word);
    case Kind::Expect: {
        QString what = expectAnswer ? QCoreApplication::translate("Roamscope", "answer to %1").arg(QString::fromUtf8(expectAction)) : QString::fromUtf8(expectAction);
        if (!expectStatus.isEmpty())
            what = QCoreApplication::translate("Roamscope", "%1 at EVSE %2").arg(QString::fromUtf8(expectStatus)).arg(evse);
        else if (!expectConnection.isEmpty())
            what = QString::fromUtf8(expectConnection);
        return expectNone ? QCoreApplication::translate("Roamscope", "Expect no %1 within %2").arg(what, timeText(seconds))
                          : QCoreApplication::translate("Roamscope", "Expect %1 within %2").arg(what, timeText(seconds));
    }
    case Kind::Repeat: return QCoreApplication::translate("Roamscope", "Repeat %n time(s)", nullptr, times);
    case Kind::Count: break;
    }
    return {};
}

QStringList ChargeScript::shipped()
{
    initializeChargeScripts();
    QStringList files;
    const QStringList names = QDir(QStringLiteral(":/charge-scripts")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files.append(QStringLiteral(":/charge-scripts/") + name);
    return files;
}

ChargeScriptRun::ChargeScriptRun(std::shared_ptr<const ChargeScript> script, quint32 seed)
    : m_script(std::move(script))
    , m_states(m_script->flat().size(), StepState::Waiting)
    , m_random(seed)
{
    m_frames.push_back({&m_script->steps, 0, 1, -1});
}

void ChargeScriptRun::setState(int step, StepState state)
{
    if (m_states[std::size_t(step)] == state)
        return;
    m_states[std::size_t(step)] = state;
    if (m_listener)
        m_listener(step);
}

const ChargeStep *ChargeScriptRun::step() const
{
    return m_frames.empty() ? nullptr : &(*m_frames.back().steps)[m_frames.back().at];
}

void ChargeScriptRun::happened(const ChargePointEvent &event)
{
    if (m_over)
        return;
    m_seen.push_back({event});
    if (m_seen.size() > longestMemory)
        m_seen.pop_front();
}

void ChargeScriptRun::abandon()
{
    if (m_over)
        return;
    m_over = true;
    m_abandoned = true;
}

void ChargeScriptRun::next()
{
    ++m_done;
    m_started = false;
    while (!m_frames.empty()) {
        Frame &frame = m_frames.back();
        if (++frame.at < frame.steps->size())
            return;
        if (--frame.timesLeft > 0) {
            frame.at = 0;
            for (const ChargeStep &one : *frame.steps)
                setState(one.index, StepState::Waiting);
            return;
        }
        const int owner = frame.owner;
        m_frames.pop_back();
        if (owner >= 0)
            setState(owner, StepState::Done);
    }
    m_current = -1;
    m_over = true;
}

TimeUs ChargeScriptRun::poll(ChargePointCore &core)
{
    m_due = noTime;
    for (int i = 0; i < 10'000 && !m_over; ++i) {
        const ChargeStep *one = step();
        if (!m_started)
            begin(core, *one);
        if (one->kind == ChargeStep::Kind::Repeat) {
            m_started = false;
            m_frames.push_back({&one->steps, 0, one->times, one->index});
            continue;
        }
        switch (go(core, *one)) {
        case Progress::Done:
            setState(one->index, StepState::Done);
            next();
            break;
        case Progress::Wait:
            return m_due;
        case Progress::Failed:
            setState(one->index, StepState::Failed);
            m_failure = QStringLiteral("%1: %2. %3").arg(one->path, one->description(), m_problem);
            m_over = true;
            break;
        }
    }
    return m_over ? noTime : core.now();
}

void ChargeScriptRun::waitsUntil(TimeUs time)
{
    if (m_due == noTime || time < m_due)
        m_due = time;
}

void ChargeScriptRun::begin(ChargePointCore &core, const ChargeStep &step)
{
    m_started = true;
    m_current = step.index;
    m_begun = core.now();
    m_until = noTime;
    m_problem.clear();
    // An expectation looks back to the step that did something: the answer may be quicker than we are.
    if (!isExpectation(step))
        m_seen.clear();
    setState(step.index, StepState::Running);
}

ChargeScriptRun::Progress ChargeScriptRun::handle(const QString &error)
{
    m_problem = error;
    return error.isEmpty() ? Progress::Done : Progress::Failed;
}

ChargeScriptRun::Progress ChargeScriptRun::go(ChargePointCore &core, const ChargeStep &step)
{
    using Kind = ChargeStep::Kind;
    const ChargeToken token {step.text.isEmpty() ? core.settings().token : step.text, step.tokenType.isEmpty() ? core.settings().tokenType : step.tokenType, {}};
    const bool first = m_until == noTime;
    switch (step.kind) {
    case Kind::Connect:
    case Kind::Online:
    case Kind::Reboot: {
        if (first) {
            m_until = after(core.now(), step.seconds);
            if (step.kind == Kind::Connect)
                core.powerOn();
            else if (step.kind == Kind::Online)
                core.setOffline(false);
            else
                core.reboot();
        }
        const bool booted = step.kind != Kind::Reboot || std::any_of(m_seen.begin(), m_seen.end(), [](const Seen &one) {
            return one.event.kind == ChargePointEvent::Kind::Registered && one.event.text == "Accepted";
        });
        if (core.isOnline() && booted)
            return Progress::Done;
        if (core.now() >= m_until) {
            m_problem = core.isConnected() ? QCoreApplication::translate("Roamscope", "The CSMS did not accept the boot within %1.").arg(timeText(step.seconds))
                                           : QCoreApplication::translate("Roamscope", "There was no connection within %1.").arg(timeText(step.seconds)) + (core.linkProblem().isEmpty() ? QString() : QLatin1Char(' ') + QString::fromUtf8(core.linkProblem()));
            return Progress::Failed;
        }
        waitsUntil(m_until);
        return Progress::Wait;
    }
    case Kind::Disconnect:
        core.powerOff();
        return Progress::Done;
    case Kind::Offline:
        core.setOffline(true);
        return Progress::Done;
    case Kind::Plug: return handle(core.plugIn(step.evse, step.connector, step.vehicle));
    case Kind::Unplug: return handle(core.unplug(step.evse));
    case Kind::Authorize: return handle(core.present(step.evse, token));
    case Kind::Start: return handle(core.start(step.evse, token));
    case Kind::Stop: {
        static constexpr std::pair<const char *, StopReason> reasons[] = {
            {"Local", StopReason::Local}, {"PowerLoss", StopReason::PowerLoss}, {"EmergencyStop", StopReason::EmergencyStop},
            {"EnergyLimitReached", StopReason::EnergyLimit}, {"DeAuthorized", StopReason::DeAuthorized}};
        StopReason reason = StopReason::Other;
        for (const auto &[word, one] : reasons) {
            if (step.text == word)
                reason = one;
        }
        return handle(core.stop(step.evse, reason));
    }
    case Kind::Suspend: return handle(core.suspend(step.evse, step.text == "ev", true));
    case Kind::Resume: return handle(core.suspend(step.evse, step.text == "ev", false));
    case Kind::Wait:
        if (first) {
            double seconds = step.seconds;
            if (step.seconds2 > step.seconds)
                seconds += (step.seconds2 - step.seconds) * double(m_random()) / double(std::mt19937::max());
            m_until = after(core.now(), seconds);
        }
        if (core.now() >= m_until)
            return Progress::Done;
        waitsUntil(m_until);
        return Progress::Wait;
    case Kind::ChargeUntil: return charge(core, step);
    case Kind::Fault: return handle(core.setFault(step.evse, step.text, step.payload));
    case Kind::ClearFault: return handle(core.clearFault(step.evse));
    case Kind::EmergencyStop:
        core.emergencyStop();
        return Progress::Done;
    case Kind::Clock:
        if (step.followClock)
            core.setFollowClock(*step.followClock);
        if (step.clockOffset)
            core.clock().setOffset(core.now(), *step.clockOffset);
        if (step.clockJump)
            core.clock().jump(core.now(), *step.clockJump);
        if (step.clockDrift)
            core.clock().setDrift(core.now(), *step.clockDrift);
        return Progress::Done;
    case Kind::Misbehave:
        core.setFaults(step.faults);
        return Progress::Done;
    case Kind::Send: return handle(core.sendCall(step.text, Json::parse(step.payload.begin(), step.payload.end(), nullptr, false)));
    case Kind::Expect: return expect(core, step);
    case Kind::Repeat:
    case Kind::Count:
        break;
    }
    return Progress::Done;
}

ChargeScriptRun::Progress ChargeScriptRun::charge(ChargePointCore &core, const ChargeStep &step)
{
    const ChargeOutlet *outlet = core.outlet(step.evse);
    if (!outlet) {
        m_problem = QCoreApplication::translate("Roamscope", "There is no EVSE %1.").arg(step.evse);
        return Progress::Failed;
    }
    if (m_until == noTime) {
        m_until = after(core.now(), step.seconds);
        m_energyAtBegin = outlet->registerWh();
    }
    const double charged = outlet->registerWh() - m_energyAtBegin;
    const double soc = outlet->vehicle ? outlet->vehicle->soc() : 0;
    if ((step.soc && outlet->vehicle && soc >= *step.soc - 0.05) || (step.energyWh && charged >= *step.energyWh - 0.5)
        || (step.minutes && core.now() >= after(m_begun, *step.minutes * 60)))
        return Progress::Done;
    const bool late = core.now() >= after(m_begun, longestWaitForStart);
    if (!outlet->transaction && late)
        m_problem = QCoreApplication::translate("Roamscope", "There is no charge.");
    else if (outlet->transaction && outlet->vehicle && outlet->vehicle->isFull())
        m_problem = QCoreApplication::translate("Roamscope", "The vehicle is full at %1 %.").arg(QLocale().toString(soc, 'f', 1));
    else if (core.now() >= m_until)
        m_problem = QCoreApplication::translate("Roamscope", "It did not come so far within %1.").arg(timeText(step.seconds));
    if (!m_problem.isEmpty())
        return Progress::Failed;
    waitsUntil(core.now() + 2 * second);
    return Progress::Wait;
}

bool ChargeScriptRun::matches(const ChargeStep &step, const ChargePointEvent &event) const
{
    if (!step.expectAction.isEmpty()) {
        if (event.kind != (step.expectAnswer ? ChargePointEvent::Kind::Answered : ChargePointEvent::Kind::Received) || event.action != step.expectAction)
            return false;
        const Json payload = Json::parse(event.payload.begin(), event.payload.end(), nullptr, false);
        return std::all_of(step.where.begin(), step.where.end(), [&payload](const std::pair<QByteArray, QByteArray> &condition) {
            const Json wanted = Json::parse(condition.second.begin(), condition.second.end(), nullptr, false);
            // A pointer may be badly escaped, or lead through a list by a name: then it matches nothing.
            try {
                const Json::json_pointer pointer(condition.first.toStdString());
                return payload.contains(pointer) && payload.at(pointer) == wanted;
            } catch (const Json::exception &) {
                return false;
            }
        });
    }
    if (!step.expectStatus.isEmpty())
        return (event.kind == ChargePointEvent::Kind::Status || event.kind == ChargePointEvent::Kind::ChargingState) && event.evse == step.evse && event.text == step.expectStatus;
    if (step.expectConnection == "connected")
        return event.kind == ChargePointEvent::Kind::Connected;
    if (step.expectConnection == "disconnected")
        return event.kind == ChargePointEvent::Kind::Disconnected;
    return event.kind == ChargePointEvent::Kind::Registered && event.text == "Accepted";
}

ChargeScriptRun::Progress ChargeScriptRun::expect(ChargePointCore &core, const ChargeStep &step)
{
    if (m_until == noTime)
        m_until = after(core.now(), step.seconds);
    bool met = false;
    if (!step.expectStatus.isEmpty()) {
        const ChargeOutlet *outlet = core.outlet(step.evse);
        met = outlet && (core.statusOf(step.evse, step.connector) == step.expectStatus || outlet->chargingState() == step.expectStatus);
    } else if (step.expectConnection == "accepted") {
        met = core.isOnline();
    } else if (!step.expectConnection.isEmpty()) {
        met = core.isConnected() == (step.expectConnection == "connected");
    }
    for (Seen &one : m_seen) {
        if (met)
            break;
        if (!one.used && matches(step, one.event)) {
            one.used = true;
            met = true;
        }
    }
    if (met && step.expectNone) {
        m_problem = QCoreApplication::translate("Roamscope", "It came.");
        return Progress::Failed;
    }
    const bool over = core.now() >= m_until;
    if (met || (over && step.expectNone)) {
        ++m_met;
        return Progress::Done;
    }
    if (over) {
        QString instead;
        if (!step.expectStatus.isEmpty())
            instead = QCoreApplication::translate("Roamscope", "It is %1.").arg(QString::fromUtf8(core.statusOf(step.evse, step.connector)));
        else if (!step.expectAction.isEmpty()) {
            QStringList came;
            for (const Seen &one : m_seen) {
                const bool kind = one.event.kind == (step.expectAnswer ? ChargePointEvent::Kind::Answered : ChargePointEvent::Kind::Received);
                if (kind && came.size() < 5)
                    came.append(QString::fromUtf8(one.event.action) + (one.event.text.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(QString::fromUtf8(one.event.text))));
            }
            instead = came.isEmpty() ? QCoreApplication::translate("Roamscope", "Nothing came.")
                                     : QCoreApplication::translate("Roamscope", "Instead came %1.").arg(came.join(QStringLiteral(", ")));
        }
        m_problem = instead.isEmpty() ? QCoreApplication::translate("Roamscope", "It did not happen.") : instead;
        return Progress::Failed;
    }
    waitsUntil(m_until);
    return Progress::Wait;
}

} // namespace Roamscope
