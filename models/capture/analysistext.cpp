// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/analysis.h"
#include "models/capture/peerproblem.h"

#include "models/catalog/catalog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace Roamscope {

namespace {

/// Sentences about what an analysis found.
class AnalysisText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::Analysis)
public:
    static QString duration(qint64 seconds)
    {
        const QLocale locale;
        const qint64 size = std::abs(seconds);
        if (size < 120)
            return tr("%1 s").arg(locale.toString(size));
        if (size < 2 * 3600)
            return size % 60 ? tr("%1 min %2 s").arg(locale.toString(size / 60), locale.toString(size % 60))
                             : tr("%1 min").arg(locale.toString(size / 60));
        if (size < 48 * 3600)
            return tr("%1 h %2 min").arg(locale.toString(size / 3600), locale.toString(size / 60 % 60));
        return tr("%n day(s)", nullptr, int(size / 86400));
    }

    static QString kilowattHours(double wh)
    {
        return tr("%1 kWh").arg(QLocale().toString(wh / 1000, 'f', 2));
    }

    static QString issue(TransactionIssue issue)
    {
        switch (issue) {
        case TransactionIssue::None:
            break;
        case TransactionIssue::MissingStart:
            return tr("no start was reported");
        case TransactionIssue::MissingStop:
            return tr("no stop was reported");
        case TransactionIssue::StillOpen:
            return tr("still running at the end of the capture");
        case TransactionIssue::Rejected:
            return tr("token refused");
        case TransactionIssue::NoEnergy:
            return tr("no energy delivered");
        case TransactionIssue::IdReused:
            return tr("transaction id used before");
        case TransactionIssue::MeterBackwards:
            return tr("meter ran backwards");
        case TransactionIssue::Replayed:
            return tr("reported late");
        case TransactionIssue::AbnormalStop:
            return tr("unusual end");
        case TransactionIssue::SequenceGap:
            return tr("events missing");
        case TransactionIssue::CdrMissing:
            return tr("no CDR seen");
        case TransactionIssue::StopUnanswered:
            return tr("stop not answered");
        case TransactionIssue::StartUnanswered:
            return tr("start not answered");
        case TransactionIssue::CdrEnergyDiffers:
            return tr("energy in the CDR differs");
        case TransactionIssue::BeganBefore:
            return tr("began before the capture");
        }
        return {};
    }

    static QString kind(Problem::Kind kind)
    {
        switch (kind) {
        case Problem::Kind::Unanswered:
            return tr("Calls without answer");
        case Problem::Kind::Orphan:
            return tr("Answers without call");
        case Problem::Kind::CallError:
            return tr("Calls answered with an error");
        case Problem::Kind::SlowAnswer:
            return tr("Slow answers");
        case Problem::Kind::RepeatedMessageId:
            return tr("Message ids used twice");
        case Problem::Kind::Schema:
            return tr("Messages that break the specification");
        case Problem::Kind::Transaction:
            return tr("Charges with problems");
        case Problem::Kind::ClockSkew:
            return tr("Clocks that are wrong");
        case Problem::Kind::StatusNotForwarded:
            return tr("Statuses lost on the way to the partner");
        case Problem::Kind::HttpError:
            return tr("OCPI requests refused");
        case Problem::Kind::PlaceholderTime:
            return tr("Times that were never set");
        case Problem::Kind::ReplayedLate:
            return tr("Reported late, after an offline time");
        case Problem::Kind::Source:
            return tr("Damage in the files themselves");
        case Problem::Kind::StaleToken:
            return tr("Revoked tokens accepted");
        case Problem::Kind::TariffChanged:
            return tr("Tariffs changed during charging");
        case Problem::Kind::LateCdr:
            return tr("Late CDRs");
        case Problem::Kind::NotStarted:
            return tr("Remote starts without a charge");
        case Problem::Kind::WrongOrder:
            return tr("Messages in the wrong order");
        case Problem::Kind::TimeJump:
            return tr("Clocks that jumped");
        case Problem::Kind::Silence:
            return tr("Charge points that fell silent");
        case Problem::Kind::Peer:
            return tr("Trouble with live connections");
        case Problem::Kind::OneSided:
            return tr("Logs of one direction only");
        case Problem::Kind::Count:
            break;
        }
        return {};
    }

    static QString causeTitle(const Problem &problem);
    static QString message(const Problem &problem);
    static QString transactionMessage(const Problem &problem, const QString &id, const QList<QByteArray> &parts);
    static QString advice(const Problem &problem);
    static QString transactionAdvice(const Problem &problem);
};

QString textOf(const QList<QByteArray> &parts, qsizetype index)
{
    return QString::fromUtf8(parts.value(index));
}

PeerProblem peerProblemOf(const Problem &problem, const QList<QByteArray> &parts)
{
    PeerProblem peer;
    peer.kind = PeerProblem::fromId(QByteArrayView(problem.rule).sliced(5)); // behind "peer."
    peer.severity = problem.severity;
    peer.peer = parts.value(0);
    peer.address = parts.value(1);
    peer.detail = parts.value(2);
    peer.count = parts.value(3).toULongLong();
    return peer;
}

QString AnalysisText::causeTitle(const Problem &problem)
{
    const QList<QByteArray> parts = problem.detail.split('|');
    const QString general = kind(problem.kind);
    switch (problem.kind) {
    case Problem::Kind::Transaction:
        for (quint32 bit = 1; bit <= quint32(TransactionIssue::BeganBefore); bit <<= 1) {
            const QLatin1StringView id = issueId(TransactionIssue(bit));
            if (problem.rule == "transaction." + QByteArray(id.data(), id.size()))
                return tr("Charges: %1").arg(issue(TransactionIssue(bit)));
        }
        return general;
    case Problem::Kind::Schema: {
        if (!problem.finding)
            return general;
        const QString action = QString::fromUtf8(problem.detail);
        const QString field = problem.finding->field ? QString::fromUtf8(problem.finding->field->name.data(), qsizetype(problem.finding->field->name.size()))
                                                     : QString::fromUtf8(problem.pointer);
        return field.isEmpty() ? tr("Breaks the specification: %1").arg(action) : tr("Breaks the specification: %1, %2").arg(action, field);
    }
    case Problem::Kind::StatusNotForwarded:
        if (problem.rule == "status.fault-not-forwarded")
            return tr("Faults that the partner never heard of");
        if (problem.rule == "status.collapsed")
            return tr("Statuses that the partner sees as charging");
        if (problem.rule == "status.stale")
            return tr("Statuses at the partner that are out of date");
        return general;
    case Problem::Kind::HttpError:
        return parts.value(0).toInt() >= 400 ? tr("OCPI requests refused with HTTP %1").arg(textOf(parts, 0))
                                             : tr("OCPI requests refused with status %1").arg(textOf(parts, 1));
    case Problem::Kind::CallError:
        return tr("Calls answered with %1").arg(textOf(parts, 0));
    case Problem::Kind::Peer: {
        const PeerProblem::Kind peer = PeerProblem::fromId(QByteArrayView(problem.rule).sliced(5));
        return peer == PeerProblem::Kind::Count ? general : PeerProblem::title(peer);
    }
    default:
        return general;
    }
}

QString AnalysisText::transactionMessage(const Problem &problem, const QString &id, const QList<QByteArray> &parts)
{
    const QString name = id.isEmpty() ? tr("A charge without id") : tr("Charge %1").arg(id);
    if (problem.rule == "transaction.missing-stop") {
        if (parts.value(1).isEmpty())
            return tr("%1: its end was never reported.").arg(name);
        return tr("%1: its end was never reported; the next charge begins %2 above its last reading.")
            .arg(name, kilowattHours(parts.value(1).toDouble()));
    }
    if (problem.rule == "transaction.missing-start")
        return tr("%1: its start was never reported, though its connector was heard before.").arg(name);
    if (problem.rule == "transaction.rejected")
        return tr("%1: the backend refused the token when the charge began.").arg(name);
    if (problem.rule == "transaction.no-energy")
        return tr("%1: it ended without any energy.").arg(name);
    if (problem.rule == "transaction.id-reused")
        return tr("%1: the backend gave this id to an earlier charge of the same charge point.").arg(name);
    if (problem.rule == "transaction.meter-backwards")
        return tr("%1: a later meter reading is lower than an earlier one.").arg(name);
    if (problem.rule == "transaction.abnormal-stop")
        return tr("%1: it ended with reason %2.").arg(name, textOf(parts, 1));
    if (problem.rule == "transaction.sequence-gap")
        return tr("%1: numbers are missing in the sequence of its events.").arg(name);
    if (problem.rule == "transaction.cdr-missing")
        return tr("%1: the session was completed, but no CDR followed while others got theirs.").arg(name);
    if (problem.rule == "transaction.stop-unanswered")
        return tr("%1: the backend did not answer its stop.").arg(name);
    if (problem.rule == "transaction.start-unanswered")
        return tr("%1: the backend did not answer its start.").arg(name);
    if (problem.rule == "transaction.cdr-energy-differs")
        return tr("%1: the CDR bills %2 kWh, the charger's meter says %3 kWh.")
            .arg(name, QLocale().toString(parts.value(1).toDouble(), 'f', 2), QLocale().toString(parts.value(2).toDouble(), 'f', 2));
    if (problem.rule == "transaction.replayed")
        return tr("%1: parts of it were reported up to %2 late, as a charger does that was offline.")
            .arg(name, duration(parts.value(1).toLongLong()));
    return name;
}

QString AnalysisText::transactionAdvice(const Problem &problem)
{
    if (problem.rule == "transaction.missing-stop")
        return tr("Look for a disconnection or reboot before the next start. Session and invoice of this charge stay open until somebody ends it.");
    if (problem.rule == "transaction.missing-start")
        return tr("Look for a time without connection before its first frame.");
    if (problem.rule == "transaction.rejected")
        return tr("Compare the token with what the partner sent; see whether the charger stopped.");
    if (problem.rule == "transaction.no-energy")
        return tr("Look at the statuses and error codes between start and stop: the vehicle may have refused, or the contactor did not close.");
    if (problem.rule == "transaction.id-reused")
        return tr("Join by charge point, connector and time as well: the id alone mixes charges.");
    if (problem.rule == "transaction.meter-backwards")
        return tr("See whether the charger mixes two registers or was reset; what is billed may be wrong.");
    if (problem.rule == "transaction.sequence-gap")
        return tr("The missing events may hold meter values; see whether they came later or were lost in the backend.");
    if (problem.rule == "transaction.cdr-energy-differs")
        return tr("Check whether the reading at the start was subtracted, the unit, and which register was used.");
    if (problem.rule == "transaction.cdr-missing")
        return tr("CDRs may lawfully come later; ask how often they are sent.");
    if (problem.rule == "transaction.replayed")
        return tr("See whether the backend kept the charger's times: charges are often billed by the time of arrival.");
    if (problem.rule == "transaction.stop-unanswered" || problem.rule == "transaction.start-unanswered")
        return tr("The charger will repeat it; see what the backend did at this moment.");
    return {};
}

QString AnalysisText::message(const Problem &problem)
{
    const QList<QByteArray> parts = problem.detail.split('|');
    const QLocale locale;
    switch (problem.kind) {
    case Problem::Kind::Schema:
        return problem.finding ? problem.finding->message() : QString::fromUtf8(problem.detail);
    case Problem::Kind::Transaction:
    case Problem::Kind::ReplayedLate:
        return transactionMessage(problem, textOf(parts, 0), parts);
    case Problem::Kind::Unanswered: {
        const QString action = textOf(parts, 0).isEmpty() ? tr("A call") : textOf(parts, 0);
        const QString from = displayName(laneFromId(parts.value(1)));
        const QString to = displayName(laneFromId(parts.value(2)));
        if (problem.rule == "exchange.unanswered-near-damage")
            return tr("%1 from %2 has no answer here; the log is damaged at this place, so it may have had one.").arg(action, from);
        return tr("%1 from %2: %3 did not answer.").arg(action, from, to);
    }
    case Problem::Kind::Orphan:
        if (problem.rule == "exchange.orphan-near-damage")
            return tr("This answer belongs to a call that the damaged log has lost.");
        if (problem.rule == "exchange.orphan-at-begin")
            return tr("This answer belongs to a call from before the capture began.");
        return tr("This answer has no call in the capture.");
    case Problem::Kind::CallError: {
        const QString text = textOf(parts, 2);
        const QString action = textOf(parts, 1).isEmpty() ? tr("A call") : textOf(parts, 1);
        return text.isEmpty() ? tr("%1 was answered with the error %2.").arg(action, textOf(parts, 0))
                              : tr("%1 was answered with the error %2: %3").arg(action, textOf(parts, 0), text);
    }
    case Problem::Kind::SlowAnswer:
        return tr("%1 was answered only after %2.").arg(textOf(parts, 0), duration(parts.value(1).toLongLong() / 1000));
    case Problem::Kind::RepeatedMessageId:
        return tr("The id \"%1\" was given to a %2 and soon after to a %3.").arg(textOf(parts, 0), textOf(parts, 1), textOf(parts, 2));
    case Problem::Kind::ClockSkew: {
        const qint64 seconds = parts.value(0).toLongLong();
        if (problem.rule == "clock.log")
            return tr("The times of this log are %1 away from those in its messages: it was probably written in local time.").arg(duration(seconds));
        if (problem.rule == "clock.zone-doubtful")
            return tr("The charger's times and those of the log are %1 apart. The log names no time zone, so either of them may be local time.")
                .arg(duration(seconds));
        if (problem.rule == "clock.zone")
            return seconds < 0 ? tr("The charger writes times that are %1 behind: probably local time marked as UTC.").arg(duration(seconds))
                               : tr("The charger writes times that are %1 ahead: probably local time marked as UTC.").arg(duration(seconds));
        return seconds < 0 ? tr("The charger's clock is %1 slow (%n message(s) agree).", nullptr, parts.value(1).toInt()).arg(duration(seconds))
                           : tr("The charger's clock is %1 fast (%n message(s) agree).", nullptr, parts.value(1).toInt()).arg(duration(seconds));
    }
    case Problem::Kind::StatusNotForwarded: {
        const QString time = duration(parts.value(2).toLongLong());
        const QString status = textOf(parts, 0);
        const QString shown = textOf(parts, 1);
        const QString place = textOf(parts, 3);
        if (problem.rule == "status.fault-not-forwarded")
            return tr("Connector %1 was %2 for %3, and the partner was never told: it saw %4.").arg(place, status, time, shown);
        return tr("Connector %1 was %2 for %3; all that time the partner saw %4.").arg(place, status, time, shown);
    }
    case Problem::Kind::HttpError: {
        const int code = parts.value(0).toInt();
        const QString action = textOf(parts, 2);
        const QString text = textOf(parts, 3);
        if (code >= 400)
            return tr("%1 was answered with HTTP %2.").arg(action, textOf(parts, 0));
        return text.isEmpty() ? tr("%1 was refused with OCPI status %2.").arg(action, textOf(parts, 1))
                              : tr("%1 was refused with OCPI status %2: %3").arg(action, textOf(parts, 1), text);
    }
    case Problem::Kind::PlaceholderTime: {
        const int year = QDateTime::fromSecsSinceEpoch(parts.value(0).toLongLong(), Qt::UTC).date().year();
        return tr("The charger writes the year %1 in %n message(s): its clock was never set.", nullptr, parts.value(1).toInt())
            .arg(QString::number(year));
    }
    case Problem::Kind::Source: {
        LedgerEntry entry;
        entry.kind = LedgerKind(std::clamp(parts.value(0).toInt(), 0, int(LedgerKind::Count) - 1));
        entry.reason = LedgerReason(std::clamp(parts.value(1).toInt(), 0, int(LedgerReason::Count) - 1));
        const qint64 line = parts.value(2).toLongLong();
        const int count = parts.value(3).toInt();
        const QString file = textOf(parts, 4);
        const QString place = line > 0 ? tr("%1, line %2").arg(file, locale.toString(line)) : file;
        const QString what = entry.message();
        return count > 1 ? tr("%1: %2 (and %n more place(s))", nullptr, count - 1).arg(place, what) : tr("%1: %2").arg(place, what);
    }
    case Problem::Kind::StaleToken:
        return tr("Token %1 was accepted %2 after the partner had revoked it.").arg(textOf(parts, 0), duration(parts.value(1).toLongLong()));
    case Problem::Kind::TariffChanged:
        if (problem.rule == "tariff.changed-billed")
            return tr("Tariff %1 changed while session %2 was running; its CDR bills all of it at the new price.").arg(textOf(parts, 0), textOf(parts, 1));
        return tr("Tariff %1 changed while session %2 was running.").arg(textOf(parts, 0), textOf(parts, 1));
    case Problem::Kind::LateCdr:
        return tr("CDR %1 came %2 after the charge; the others take about %3.")
            .arg(textOf(parts, 0), duration(parts.value(1).toLongLong()), duration(parts.value(2).toLongLong()));
    case Problem::Kind::NotStarted:
        return tr("The charger accepted a remote start for token %1, and no charge followed.").arg(textOf(parts, 0));
    case Problem::Kind::WrongOrder:
        if (problem.rule == "order.second-call")
            return tr("%1 was sent before the %2 before it had been answered.").arg(textOf(parts, 0), textOf(parts, 1));
        if (problem.rule == "order.boot-rejected")
            return tr("%1 was sent although the backend had rejected the BootNotification.").arg(textOf(parts, 0));
        if (problem.rule == "order.boot-pending")
            return tr("%1 was sent unasked while the BootNotification was still pending.").arg(textOf(parts, 0));
        return tr("%1 was sent before the BootNotification had been answered.").arg(textOf(parts, 0));
    case Problem::Kind::TimeJump: {
        const qint64 seconds = parts.value(0).toLongLong();
        return seconds < 0 ? tr("The charger's clock jumped back by %1.").arg(duration(seconds))
                           : tr("The charger's clock jumped ahead by %1.").arg(duration(seconds));
    }
    case Problem::Kind::Silence:
        return tr("Nothing came from the charger for %1; its heartbeat interval is %2.")
            .arg(duration(parts.value(0).toLongLong()), duration(parts.value(1).toLongLong()));
    case Problem::Kind::Peer: {
        const PeerProblem peer = peerProblemOf(problem, parts);
        const QString text = peer.kind == PeerProblem::Kind::Count ? textOf(parts, 2) : peer.message();
        return peer.count > 1 ? tr("%1 – %n time(s)", nullptr, int(std::min<quint64>(peer.count, INT_MAX))).arg(text) : text;
    }
    case Problem::Kind::OneSided:
        if (problem.rule == "exchange.no-answers-in-log")
            return tr("None of %n call(s) in this direction has an answer here: the log probably holds one direction only.", nullptr,
                      parts.value(0).toInt());
        return tr("None of %n answer(s) has its call here: the log probably holds one direction only.", nullptr, parts.value(0).toInt());
    case Problem::Kind::Count:
        break;
    }
    return {};
}

QString AnalysisText::advice(const Problem &problem)
{
    switch (problem.kind) {
    case Problem::Kind::Schema:
        return problem.finding ? problem.finding->advice() : QString();
    case Problem::Kind::Transaction:
    case Problem::Kind::ReplayedLate:
        return transactionAdvice(problem);
    case Problem::Kind::Unanswered:
        return problem.severity == Severity::Note ? QString() : tr("See whether the connection was up, and whether other calls of that time were answered.");
    case Problem::Kind::Orphan:
        return problem.severity == Severity::Note ? QString() : tr("The call may stand in another file, or its id was changed on the way.");
    case Problem::Kind::SlowAnswer:
        return tr("Chargers give up after their own timeout, often 30 s, and repeat the call.");
    case Problem::Kind::RepeatedMessageId:
        return tr("The answers cannot be told apart; the sender must count its ids per connection.");
    case Problem::Kind::ClockSkew:
        if (problem.rule == "clock.log")
            return tr("Open the log again with the right time zone.");
        return tr("Times in sessions and CDRs come from the charger: check that it sets its clock from BootNotification and Heartbeat.");
    case Problem::Kind::StatusNotForwarded:
        return tr("Look at the table that turns the charger's statuses into OCPI's, and at the pushes around this time.");
    case Problem::Kind::HttpError:
        return tr("See whether the sender repeated the request: what it carried has not arrived.");
    case Problem::Kind::PlaceholderTime:
        return tr("Ignore these times; see whether the charger got a currentTime from its BootNotification.");
    case Problem::Kind::StaleToken:
        return tr("See whether the revocation reached the charger's local list and the backend's cache.");
    case Problem::Kind::TariffChanged:
        return tr("Agree with the partner which price holds for a running session, and end a charging period at the change.");
    case Problem::Kind::LateCdr:
        return tr("Compare with the agreed delivery time; look at the export queue of that time.");
    case Problem::Kind::NotStarted:
        return tr("See whether a cable was plugged in, and the status of the connector.");
    case Problem::Kind::WrongOrder:
        if (problem.rule == "order.second-call")
            return tr("OCPP allows one open call in each direction; many back-ends drop the second one.");
        return tr("A back-end may refuse such messages or close the connection; the charger has to wait for Accepted.");
    case Problem::Kind::TimeJump:
        return tr("See when it took the time from the back-end; times before and after cannot be compared.");
    case Problem::Kind::Silence:
        return tr("The link may have been dead without either side knowing: look at the network and at the ping interval.");
    case Problem::Kind::Peer: {
        const PeerProblem peer = peerProblemOf(problem, problem.detail.split('|'));
        return peer.kind == PeerProblem::Kind::Count ? QString() : peer.advice();
    }
    case Problem::Kind::Source:
    case Problem::Kind::CallError:
    case Problem::Kind::OneSided:
    case Problem::Kind::Count:
        break;
    }
    return {};
}

} // namespace

QString joinText(JoinReason reason)
{
    switch (reason) {
    case JoinReason::Id:
        return AnalysisText::tr("the same id");
    case JoinReason::AuthorizationReference:
        return AnalysisText::tr("the authorization reference");
    case JoinReason::TokenEvseOverlap:
        return AnalysisText::tr("token, EVSE and time");
    case JoinReason::ByHand:
        return AnalysisText::tr("by hand");
    case JoinReason::None:
        break;
    }
    return {};
}

QString issueText(TransactionIssue issue)
{
    return AnalysisText::issue(issue);
}

QLatin1StringView issueId(TransactionIssue issue)
{
    switch (issue) {
    case TransactionIssue::None:
        return QLatin1StringView("none");
    case TransactionIssue::MissingStart:
        return QLatin1StringView("missing-start");
    case TransactionIssue::MissingStop:
        return QLatin1StringView("missing-stop");
    case TransactionIssue::StillOpen:
        return QLatin1StringView("still-open");
    case TransactionIssue::Rejected:
        return QLatin1StringView("rejected");
    case TransactionIssue::NoEnergy:
        return QLatin1StringView("no-energy");
    case TransactionIssue::IdReused:
        return QLatin1StringView("id-reused");
    case TransactionIssue::MeterBackwards:
        return QLatin1StringView("meter-backwards");
    case TransactionIssue::Replayed:
        return QLatin1StringView("replayed");
    case TransactionIssue::AbnormalStop:
        return QLatin1StringView("abnormal-stop");
    case TransactionIssue::SequenceGap:
        return QLatin1StringView("sequence-gap");
    case TransactionIssue::CdrMissing:
        return QLatin1StringView("cdr-missing");
    case TransactionIssue::StopUnanswered:
        return QLatin1StringView("stop-unanswered");
    case TransactionIssue::StartUnanswered:
        return QLatin1StringView("start-unanswered");
    case TransactionIssue::CdrEnergyDiffers:
        return QLatin1StringView("cdr-energy-differs");
    case TransactionIssue::BeganBefore:
        return QLatin1StringView("began-before");
    }
    return {};
}

Severity issueSeverity(TransactionIssue issue)
{
    switch (issue) {
    case TransactionIssue::MissingStop:
    case TransactionIssue::MeterBackwards:
    case TransactionIssue::CdrEnergyDiffers:
        return Severity::Error;
    case TransactionIssue::MissingStart:
    case TransactionIssue::Rejected:
    case TransactionIssue::NoEnergy:
    case TransactionIssue::AbnormalStop:
    case TransactionIssue::SequenceGap:
    case TransactionIssue::StopUnanswered:
    case TransactionIssue::StartUnanswered:
        return Severity::Warning;
    case TransactionIssue::None:
    case TransactionIssue::StillOpen:
    case TransactionIssue::IdReused:
    case TransactionIssue::Replayed:
    case TransactionIssue::CdrMissing:
    case TransactionIssue::BeganBefore:
        break;
    }
    return Severity::Note;
}

QList<TransactionIssue> issueList(TransactionIssues issues)
{
    QList<TransactionIssue> list;
    // The gravest first, as a list shows them.
    for (const TransactionIssue issue :
         {TransactionIssue::MissingStop, TransactionIssue::CdrEnergyDiffers, TransactionIssue::MeterBackwards, TransactionIssue::MissingStart,
          TransactionIssue::Rejected, TransactionIssue::NoEnergy, TransactionIssue::AbnormalStop, TransactionIssue::SequenceGap,
          TransactionIssue::StartUnanswered, TransactionIssue::StopUnanswered, TransactionIssue::Replayed, TransactionIssue::IdReused,
          TransactionIssue::CdrMissing, TransactionIssue::StillOpen, TransactionIssue::BeganBefore}) {
        if (issues.testFlag(issue))
            list.append(issue);
    }
    return list;
}

QString displayName(SeriesQuantity quantity)
{
    switch (quantity) {
    case SeriesQuantity::Power:
        return QCoreApplication::translate("Roamscope::SeriesQuantity", "Power");
    case SeriesQuantity::Energy:
        return QCoreApplication::translate("Roamscope::SeriesQuantity", "Energy");
    case SeriesQuantity::StateOfCharge:
        return QCoreApplication::translate("Roamscope::SeriesQuantity", "State of charge");
    case SeriesQuantity::Current:
        return QCoreApplication::translate("Roamscope::SeriesQuantity", "Current");
    case SeriesQuantity::Voltage:
        return QCoreApplication::translate("Roamscope::SeriesQuantity", "Voltage");
    case SeriesQuantity::PowerOffered:
        return QCoreApplication::translate("Roamscope::SeriesQuantity", "Power offered");
    case SeriesQuantity::GridLimit:
        return QCoreApplication::translate("Roamscope::SeriesQuantity", "Grid limit");
    case SeriesQuantity::StoragePower:
        return QCoreApplication::translate("Roamscope::SeriesQuantity", "Storage power");
    case SeriesQuantity::SolarPower:
        return QCoreApplication::translate("Roamscope::SeriesQuantity", "Solar power");
    case SeriesQuantity::Price:
        return QCoreApplication::translate("Roamscope::SeriesQuantity", "Price");
    case SeriesQuantity::ChargingLimit:
        return QCoreApplication::translate("Roamscope::SeriesQuantity", "Charging limit");
    case SeriesQuantity::Dispatch:
        return QCoreApplication::translate("Roamscope::SeriesQuantity", "Dispatch");
    case SeriesQuantity::GridPower:
        return QCoreApplication::translate("Roamscope::SeriesQuantity", "Grid power");
    case SeriesQuantity::ChargingPower:
        return QCoreApplication::translate("Roamscope::SeriesQuantity", "Charging, by the EMS");
    case SeriesQuantity::BuildingLoad:
        return QCoreApplication::translate("Roamscope::SeriesQuantity", "Building load");
    case SeriesQuantity::SitePower:
        return QCoreApplication::translate("Roamscope::SeriesQuantity", "Site power");
    case SeriesQuantity::SiteEnergy:
        return QCoreApplication::translate("Roamscope::SeriesQuantity", "Site energy");
    case SeriesQuantity::Count:
        break;
    }
    return {};
}

QLatin1StringView unitOf(SeriesQuantity quantity)
{
    switch (quantity) {
    case SeriesQuantity::Power:
    case SeriesQuantity::PowerOffered:
    case SeriesQuantity::GridLimit:
    case SeriesQuantity::StoragePower:
    case SeriesQuantity::SolarPower:
    case SeriesQuantity::ChargingLimit:
    case SeriesQuantity::Dispatch:
    case SeriesQuantity::GridPower:
    case SeriesQuantity::ChargingPower:
    case SeriesQuantity::BuildingLoad:
    case SeriesQuantity::SitePower:
        return QLatin1StringView("W");
    case SeriesQuantity::Energy:
    case SeriesQuantity::SiteEnergy:
        return QLatin1StringView("Wh");
    case SeriesQuantity::StateOfCharge:
        return QLatin1StringView("%");
    case SeriesQuantity::Current:
        return QLatin1StringView("A");
    case SeriesQuantity::Voltage:
        return QLatin1StringView("V");
    case SeriesQuantity::Price:
    case SeriesQuantity::Count:
        break;
    }
    return {};
}

bool isStepped(SeriesQuantity quantity)
{
    switch (quantity) {
    case SeriesQuantity::GridLimit:
    case SeriesQuantity::ChargingLimit:
    case SeriesQuantity::Dispatch:
    case SeriesQuantity::Price:
    case SeriesQuantity::SitePower:
        return true;
    default:
        return false;
    }
}

SeriesQuantity siteChartOf(SeriesQuantity quantity)
{
    switch (quantity) {
    case SeriesQuantity::GridLimit:
    case SeriesQuantity::ChargingLimit:
    case SeriesQuantity::Dispatch:
    case SeriesQuantity::GridPower:
    case SeriesQuantity::ChargingPower:
    case SeriesQuantity::BuildingLoad:
        return SeriesQuantity::SitePower;
    default:
        return quantity;
    }
}

QString Problem::message() const
{
    return AnalysisText::message(*this);
}

QString Problem::causeTitle() const
{
    return AnalysisText::causeTitle(*this);
}

QString Problem::advice() const
{
    return AnalysisText::advice(*this);
}

QString displayName(Problem::Kind kind)
{
    return AnalysisText::kind(kind);
}

QLatin1StringView problemKindId(Problem::Kind kind)
{
    static constexpr const char *ids[] = {"unanswered", "orphan", "call-error", "slow-answer", "repeated-message-id", "schema", "transaction",
                                          "clock-skew", "status-not-forwarded", "http-error", "placeholder-time", "replayed-late", "source",
                                          "stale-token", "tariff-changed", "late-cdr", "not-started", "wrong-order", "time-jump", "silence", "peer", "one-sided"};
    static_assert(std::size(ids) == std::size_t(Problem::Kind::Count));
    return kind < Problem::Kind::Count ? QLatin1StringView(ids[int(kind)]) : QLatin1StringView();
}

} // namespace Roamscope
