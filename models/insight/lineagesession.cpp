// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/lineagesession.h"

#include <QMutex>
#include <QMutexLocker>
#include <QtConcurrent>

#include <atomic>

namespace Roamscope {

/// What workers of one input have in common.
struct LineageSession::Shared
{
    LineageInput input;
    QMutex mutex;
    LineageIndexPtr index;
    std::atomic_bool cancelled {false};
    std::atomic<quint64> newest {0};
};

LineageSession::LineageSession(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

LineageSession::~LineageSession()
{
    if (m_shared)
        m_shared->cancelled = true;
    m_pool.waitForDone();
}

void LineageSession::setInput(const LineageInput &input)
{
    if (input.capture == m_input.capture && input.analysis == m_input.analysis && input.workspaceFolder == m_input.workspaceFolder
        && input.sheets == m_input.sheets)
        return;
    const bool sameCapture = input.capture == m_input.capture;
    m_input = input;
    if (m_shared)
        m_shared->cancelled = true;
    m_shared.reset();
    ++m_request;
    if (!sameCapture) {
        clear();
        return;
    }
    if (!m_subject.isNull())
        start();
}

void LineageSession::ask(const LineageSubject &subject, ValueLineage::Direction direction)
{
    m_subject = subject;
    m_direction = direction;
    start();
}

void LineageSession::clear()
{
    ++m_request;
    m_subject = {};
    m_lineage = {};
    setBusy(false);
    Q_EMIT changed();
}

void LineageSession::start()
{
    const quint64 request = ++m_request;
    if (!m_input.capture || !m_input.analysis) {
        m_lineage = {};
        m_lineage.subject = m_subject;
        m_lineage.direction = m_direction;
        m_lineage.reason = m_input.capture ? tr("The capture is still being checked. The way of this value is shown as soon as that is done.")
                                           : tr("No capture is open.");
        setBusy(m_input.capture != nullptr);
        Q_EMIT changed();
        return;
    }
    if (!m_shared) {
        m_shared = std::make_shared<Shared>();
        m_shared->input = m_input;
    }
    m_shared->newest = request;
    setBusy(true);
    const auto work = [shared = m_shared, subject = m_subject, direction = m_direction, request]() -> Answer {
        Answer answer;
        answer.shared = shared;
        answer.request = request;
        if (shared->newest != request || shared->cancelled)
            return answer; // a newer question waits behind this one
        LineageIndexPtr index;
        {
            const QMutexLocker locker(&shared->mutex);
            if (!shared->index)
                shared->index = LineageIndex::build(shared->input, {}, &shared->cancelled);
            index = shared->index;
        }
        if (!index || shared->newest != request)
            return answer;
        answer.lineage = direction == ValueLineage::Direction::Back ? traceBack(*index, subject) : traceForward(*index, subject);
        return answer;
    };
    QtConcurrent::run(&m_pool, work).then(this, [this](const Answer &answer) { take(answer); });
}

void LineageSession::take(const Answer &answer)
{
    if (answer.request != m_request || answer.shared != m_shared)
        return;
    m_lineage = answer.lineage;
    setBusy(false);
    Q_EMIT changed();
}

void LineageSession::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

} // namespace Roamscope
