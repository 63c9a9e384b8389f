// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/flowcheck.h"

#include "models/capture/timeformat.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Roamscope {

QByteArray FlowText::duration(qint64 microseconds)
{
    return "d:" + QByteArray::number(microseconds);
}

QByteArray FlowText::number(double value)
{
    return "n:" + QByteArray::number(value, 'g', 12);
}

QByteArray FlowText::power(double watts)
{
    return "w:" + QByteArray::number(watts, 'g', 12);
}

QByteArray FlowText::percent(double value)
{
    return "p:" + QByteArray::number(value, 'g', 12);
}

QByteArray FlowText::time(TimeUs time)
{
    return "t:" + QByteArray::number(time);
}

QByteArray FlowText::perDay(double secondsPerDay)
{
    return "y:" + QByteArray::number(secondsPerDay, 'g', 12);
}

QByteArray FlowText::lane(Lane lane)
{
    return "l:" + QByteArray::number(int(lane));
}

double FlowText::value(const QByteArray &argument)
{
    return argument.size() > 2 && argument[1] == ':' ? argument.mid(2).toDouble() : argument.toDouble();
}

QString FlowText::shown(const QByteArray &argument)
{
    if (argument.size() < 3 || argument[1] != ':')
        return QString::fromUtf8(argument);
    const QLocale locale;
    const QByteArray rest = argument.mid(2);
    switch (argument[0]) {
    case 'd':
        return formatDuration(std::llabs(rest.toLongLong()));
    case 'n': {
        const double number = rest.toDouble();
        return locale.toString(number, 'f', number == std::floor(number) ? 0 : std::abs(number) < 10 ? 2 : 1);
    }
    case 'w': {
        const double watts = rest.toDouble();
        return std::abs(watts) < 1000 ? QCoreApplication::translate("Roamscope", "%1 W").arg(locale.toString(watts, 'f', 0))
                                      : QCoreApplication::translate("Roamscope", "%1 kW").arg(locale.toString(watts / 1000, 'f', 1));
    }
    case 'p':
        return QCoreApplication::translate("Roamscope", "%1 %").arg(locale.toString(rest.toDouble(), 'f', 0));
    case 't':
        return formatTime(rest.toLongLong(), {});
    case 'y': {
        const double rate = std::abs(rest.toDouble());
        return QCoreApplication::translate("Roamscope", "%1 s a day").arg(locale.toString(rate, 'f', rate < 100 ? 1 : 0));
    }
    case 'l':
        return displayName(Lane(std::clamp(rest.toInt(), 0, int(Lane::Count) - 1)));
    default:
        return QString::fromUtf8(argument);
    }
}

// By hand: an argument may itself hold a %1, and QString::arg would fill that too.
QString FlowText::fill(const QString &pattern, const QByteArrayList &arguments)
{
    QString text;
    text.reserve(pattern.size() + 40);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9') {
            text += shown(arguments.value(pattern[i + 1].unicode() - u'1'));
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

QString FlowText::chargePoint(const InsightInput &input, quint16 peer)
{
    const QString name = input.capture && peer != 0 ? QString::fromUtf8(input.capture->peers().text(peer)) : QString();
    return name.isEmpty() ? QCoreApplication::translate("Roamscope", "The charge point") : name;
}

InsightText FlowCheck::text(const Finding &finding, const InsightInput &input) const
{
    InsightText text;
    text.title = heading(finding);
    text.message = message(finding, input);
    text.meaning = meaning(finding);
    text.advice = advice(finding);
    text.clause = clause(finding, input);
    for (const FindingCause &cause : finding.causes) {
        for (const CauseWords &words : causeWords()) {
            if (cause.id == words.id) {
                // Words with a gap need what fills it: without arguments the cause is possible, and nothing speaks for it.
                const QString pattern = *words.speaksFor ? QCoreApplication::translate("Roamscope", words.speaksFor) : QString();
                const bool gap = pattern.contains(u'%') && cause.speaksFor.isEmpty();
                text.causes.push_back({QCoreApplication::translate("Roamscope", words.title), gap ? QString() : FlowText::fill(pattern, cause.speaksFor)});
                break;
            }
        }
    }
    return text;
}

QString FlowCheck::heading(const Finding &) const
{
    return title();
}

QString FlowCheck::clause(const Finding &, const InsightInput &) const
{
    return {};
}

ProtocolVersion FlowCheck::versionOf(const Finding &finding, const InsightInput &input)
{
    if (!input.capture || finding.evidence.empty() || finding.evidence.front().frame >= input.capture->size())
        return ProtocolVersion::Unknown;
    return input.capture->frames().version(finding.evidence.front().frame);
}

Finding makeFlowFinding(QByteArrayView check, Severity severity, const QByteArray &cause, quint16 peer, TimeUs from, TimeUs to)
{
    Finding finding;
    finding.check = check.toByteArray();
    finding.severity = severity;
    finding.cause = cause;
    finding.peer = peer;
    // Rows of several files may stand in any order.
    const bool swapped = from != noTime && to != noTime && to < from;
    finding.from = swapped ? to : from;
    finding.to = swapped ? from : to;
    return finding;
}

void addFlowEvidence(Finding &finding, FindingEvidence::Part part, FrameId frame, TimeUs time, const QByteArray &pointer, const QByteArray &value)
{
    if (finding.evidence.size() >= 20)
        return;
    FindingEvidence evidence;
    evidence.part = part;
    evidence.frame = frame;
    evidence.time = time;
    evidence.pointer = pointer;
    evidence.value = value.left(200);
    finding.evidence.push_back(std::move(evidence));
}

void addFlowCause(Finding &finding, const QByteArray &id, int weight, const QByteArrayList &speaksFor)
{
    FindingCause cause;
    cause.id = id;
    cause.weight = std::clamp(weight, 0, 100);
    cause.speaksFor = speaksFor;
    const auto place = std::find_if(finding.causes.begin(), finding.causes.end(),
                                    [&cause](const FindingCause &other) { return other.weight < cause.weight; });
    finding.causes.insert(place, std::move(cause));
}

} // namespace Roamscope
