// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/replayrun.h"

#include "models/endpoints/ocppmessage.h"

namespace Roamscope {

namespace {

constexpr qsizetype mostNotes = 200;

} // namespace

ReplayRun::ReplayRun(ReplayPlanPtr plan, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
{
}

ReplayRun::~ReplayRun() = default;

ReplayPeerResult ReplayRun::peerResult(int part, int call) const
{
    Q_UNUSED(part)
    Q_UNUSED(call)
    return {};
}

ReplayExtraCalls ReplayRun::extraCalls(int part) const
{
    Q_UNUSED(part)
    return {};
}

void ReplayRun::begin()
{
    m_running = true;
    m_startedAt = utcNow();
}

void ReplayRun::end()
{
    if (!m_running)
        return;
    m_running = false;
    m_endedAt = utcNow();
    QMetaObject::invokeMethod(this, &ReplayRun::finished, Qt::QueuedConnection);
}

void ReplayRun::tell(const QString &text)
{
    Q_EMIT told(text);
}

void ReplayRun::note(const QString &text)
{
    if (m_notes.size() < mostNotes && !m_notes.contains(text))
        m_notes.append(text);
    Q_EMIT told(text);
}

} // namespace Roamscope
