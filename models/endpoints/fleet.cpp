// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/fleet.h"

#include "models/endpoints/chargescriptrun.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace Roamscope {

struct Fleet::Member
{
    ChargePointSettings settings;
    std::unique_ptr<ChargeScriptRun> run;
    std::unique_ptr<ChargePoint> point;
    bool begun = false;
    bool over = false;
};

Fleet::Fleet(QObject *parent)
    : QObject(parent)
{
}

Fleet::~Fleet() = default;

ChargePoint *Fleet::station(int index) const
{
    return m_members[std::size_t(index)]->point.get();
}

QString Fleet::stationId(int index) const
{
    return m_members[std::size_t(index)]->settings.id;
}

ChargeScriptRun *Fleet::run(int index) const
{
    return m_members[std::size_t(index)]->run.get();
}

QString Fleet::start(const Plan &plan)
{
    if (isRunning())
        return QCoreApplication::translate("Roamscope", "The charge points are running already. Stop them first.");
    if (plan.count < 1 || plan.count > maximumStations)
        return QCoreApplication::translate("Roamscope", "From 1 to %1 charge points can run at once.").arg(maximumStations);
    m_members.clear();
    m_plan = plan;
    for (int i = 0; i < plan.count; ++i) {
        auto member = std::make_unique<Member>();
        member->settings = plan.station;
        member->settings.seed = plan.station.seed + quint32(i);
        if (!plan.idPattern.isEmpty())
            member->settings.id = ChargeScript::stationId(plan.idPattern, i);
        if (const QString error = member->settings.error(); !error.isEmpty()) {
            m_members.clear();
            return error;
        }
        member->run = std::make_unique<ChargeScriptRun>(plan.script, member->settings.seed);
        member->run->setListener([this, i](int step) { Q_EMIT stepChanged(i, step); });
        member->point = std::make_unique<ChargePoint>();
        connect(member->point.get(), &ChargePoint::happened, this, [this, i, run = member->run.get()](const ChargePointEvent &event) {
            run->happened(event);
            Q_EMIT happened(i, event);
        });
        connect(member->point.get(), &ChargePoint::problem, this, &Fleet::problem);
        connect(member->point.get(), &ChargePoint::stopped, this, [this, i]() { ended(std::size_t(i)); });
        m_members.push_back(std::move(member));
    }
    m_left = plan.count;
    for (int i = 0; i < plan.count; ++i) {
        const int delay = int(plan.spreadSeconds * 1000 * i / plan.count);
        QTimer::singleShot(delay, this, [this, i]() {
            if (std::size_t(i) < m_members.size())
                begin(std::size_t(i));
        });
    }
    return {};
}

void Fleet::begin(std::size_t index)
{
    Member &member = *m_members[index];
    if (member.over || member.begun)
        return;
    member.begun = true;
    const QString error = member.point->start({.settings = member.settings, .tls = m_plan.tls, .sink = m_plan.sink, .speed = m_plan.speed, .connect = false});
    if (!error.isEmpty()) {
        member.run->abandon();
        return ended(index);
    }
    member.point->setDriver([&member](ChargePointCore &core) {
        const TimeUs due = member.run->poll(core);
        // Not from within: the charge point is at work.
        if (member.run->isOver() && member.point->isRunning())
            QTimer::singleShot(0, member.point.get(), [point = member.point.get()]() { point->stop(); });
        return due;
    });
}

void Fleet::stop()
{
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        Member &member = *m_members[i];
        member.run->abandon();
        if (member.over)
            continue;
        if (member.point->isRunning())
            member.point->stop();
        else if (!member.begun)
            ended(i);
    }
}

void Fleet::ended(std::size_t index)
{
    Member &member = *m_members[index];
    if (member.over)
        return;
    member.over = true;
    member.begun = true;
    Q_EMIT stationFinished(int(index), member.run->isGood());
    if (--m_left == 0)
        Q_EMIT finished();
}

FleetStatistics Fleet::statistics() const
{
    FleetStatistics all;
    double answers = 0;
    for (const auto &member : m_members) {
        ++all.stations;
        if (member->over || member->run->isOver())
            ++(member->run->isGood() ? all.finished : all.failed);
        const ChargePointCounts &counts = member->point->counts();
        all.sent += counts.sent;
        all.received += counts.received;
        all.answered += counts.answered;
        all.refused += counts.refused;
        all.unanswered += counts.unanswered;
        all.connections += counts.connections;
        all.meanAnswerMs += counts.answerMs;
        answers += double(counts.answered + counts.refused);
        all.slowestAnswerMs = std::max(all.slowestAnswerMs, counts.slowestMs);
        const ChargePointCore *core = member->point->last();
        if (!core)
            continue;
        all.connected += core->isConnected();
        all.accepted += core->isOnline();
        all.transactions += core->transactionCount();
        all.energyWh += core->deliveredWh();
        for (const auto &outlet : core->outlets())
            all.charging += outlet->transaction != nullptr;
    }
    all.meanAnswerMs = answers > 0 ? all.meanAnswerMs / answers : 0;
    return all;
}

} // namespace Roamscope
