// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/stopsignals.h"

#include <csignal>

namespace Roamscope {

namespace {

constexpr int lookInterval = 50; // ms
volatile std::sig_atomic_t stopAsked = 0;

void askToStop(int signal)
{
    stopAsked = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    stopAsked = 0;
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
    // Hardly anything may be done in a signal handler: the event loop looks instead.
    connect(&m_timer, &QTimer::timeout, this, [this]() {
        if (!stopAsked)
            return;
        m_timer.stop();
        Q_EMIT requested();
    });
    m_timer.start(lookInterval);
}

StopSignals::~StopSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

} // namespace Roamscope
