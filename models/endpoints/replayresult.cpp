// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/replayresult.h"

#include <QLocale>

namespace Roamscope {

QLatin1StringView ReplayResult::id(State state)
{
    switch (state) {
    case State::Waiting: return QLatin1StringView("waiting");
    case State::Sent: return QLatin1StringView("sent");
    case State::Same: return QLatin1StringView("same");
    case State::Different: return QLatin1StringView("different");
    case State::Uncompared: return QLatin1StringView("uncompared");
    case State::Unanswered: return QLatin1StringView("unanswered");
    case State::NotSent: return QLatin1StringView("not-sent");
    case State::Count: break;
    }
    return {};
}

QString ReplayResult::name(State state)
{
    switch (state) {
    case State::Waiting: return tr("Waits");
    case State::Sent: return tr("Sent");
    case State::Same: return tr("As recorded");
    case State::Different: return tr("Differs");
    case State::Uncompared: return tr("Nothing to compare with");
    case State::Unanswered: return tr("No answer");
    case State::NotSent: return tr("Not sent");
    case State::Count: break;
    }
    return {};
}

QString ReplayCounts::text() const
{
    const QLocale locale;
    const auto number = [&locale](quint64 count) { return locale.toString(qulonglong(count)); };
    const quint64 sent = steps - of(ReplayResult::State::Waiting) - of(ReplayResult::State::NotSent);
    QString text = tr("%1 of %2 messages sent, %3 answered as recorded, %4 otherwise.").arg(number(sent), number(steps), number(of(ReplayResult::State::Same)), number(different()));
    if (peerCalls > 0)
        text += QLatin1Char(' ') + tr("%1 of %2 recorded calls of the other side came.").arg(number(peerCallsCame), number(peerCalls));
    if (extraCalls > 0)
        text += QLatin1Char(' ') + tr("%1 calls came that the recording does not have.").arg(number(extraCalls));
    return text;
}

} // namespace Roamscope
