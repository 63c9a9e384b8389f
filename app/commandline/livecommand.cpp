// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/livecommand.h"

#include "app/commandline/pricinginput.h"
#include "models/capture/isotime.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

#include <csignal>
#include <cstdio>

namespace Roamscope {

namespace {

constexpr int lookInterval = 50; // ms

volatile std::sig_atomic_t stopRequests = 0;

void onStopRequest(int number)
{
    stopRequests = stopRequests + 1;
    // Whoever asks again does not want to wait.
    std::signal(number, SIG_DFL);
}

} // namespace

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    stopRequests = 0;
    std::signal(SIGINT, onStopRequest);
    std::signal(SIGTERM, onStopRequest);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (stopRequests == 0)
            return;
        m_timer.stop();
        Q_EMIT stopped();
    });
    m_timer.start(lookInterval);
}

StopSignal::~StopSignal()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

void EventLines::tell(const char *event, const QJsonObject &object, const QString &text) const
{
    if (!m_json) {
        const QByteArray line = (QTime::currentTime().toString(QStringLiteral("HH:mm:ss  ")) + text).toUtf8() + '\n';
        std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
        std::fflush(stdout);
        return;
    }
    // Qt sorts members; what a reader looks for first stands first all the same.
    const QByteArray rest = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QByteArray line = "{\"event\":\"" + QByteArray(event) + "\",\"time\":\"" + formatIsoTime(QDateTime::currentMSecsSinceEpoch() * 1000) + '"';
    line += object.isEmpty() ? QByteArray("}") : ',' + rest.mid(1);
    line += '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

void EventLines::tell(const PeerProblem &problem) const
{
    QString text = problem.message();
    if (problem.count > 1)
        text += QStringLiteral(" ×%1").arg(QLocale().toString(problem.count));
    tell("problem",
         {{QStringLiteral("id"), QString(PeerProblem::id(problem.kind))},
          {QStringLiteral("severity"), severityWord(problem.severity)},
          {QStringLiteral("peer"), QString::fromUtf8(problem.peer)},
          {QStringLiteral("address"), QString::fromUtf8(problem.address)},
          {QStringLiteral("message"), problem.message()},
          {QStringLiteral("advice"), problem.advice()},
          {QStringLiteral("count"), qint64(problem.count)}},
         text);
}

} // namespace Roamscope
