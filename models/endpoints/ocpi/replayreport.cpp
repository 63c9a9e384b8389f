// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/replayreport.h"

#include "models/capture/isotime.h"
#include "models/capture/masking.h"
#include "models/endpoints/replaypreview.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace Roamscope {

namespace {

constexpr int mostRows = 20'000; // of a table
constexpr qsizetype longestAnswer = 2000; // characters

QString text(const char *source)
{
    return QCoreApplication::translate("Roamscope", source);
}

ReportColumn column(const char *id, const QString &title, ReportColumn::Kind kind, double width)
{
    ReportColumn result;
    result.id = QLatin1StringView(id);
    result.title = title;
    result.kind = kind;
    result.width = width;
    return result;
}

QString timeText(TimeUs time)
{
    return time == noTime ? QString() : QString::fromLatin1(formatIsoTime(time));
}

QString latencyText(qint64 latency)
{
    return latency < 0 ? QString() : QCoreApplication::translate("Roamscope", "%1 ms").arg(QLocale().toString(double(latency) / 1000, 'f', 1));
}

QLatin1StringView roleId(ReplayRole role)
{
    switch (role) {
    case ReplayRole::ChargePoint: return QLatin1StringView("charge-point");
    case ReplayRole::Csms: return QLatin1StringView("csms");
    case ReplayRole::OcpiSender: break;
    }
    return QLatin1StringView("ocpi-sender");
}

QString roleText(ReplayRole role)
{
    switch (role) {
    case ReplayRole::ChargePoint: return text(QT_TRANSLATE_NOOP("Roamscope", "as charge point against a CSMS"));
    case ReplayRole::Csms: return text(QT_TRANSLATE_NOOP("Roamscope", "as CSMS against a charge point"));
    case ReplayRole::OcpiSender: break;
    }
    return text(QT_TRANSLATE_NOOP("Roamscope", "as OCPI sender against a partner"));
}

ReportStyle styleOf(ReplayResult::State state)
{
    switch (state) {
    case ReplayResult::State::Same: return ReportStyle::Good;
    case ReplayResult::State::Different:
    case ReplayResult::State::Unanswered: return ReportStyle::Error;
    case ReplayResult::State::NotSent: return ReportStyle::Warning;
    default: return ReportStyle::Soft;
    }
}

QString partyOf(const ReplayRun &run, const ReplayStep &step)
{
    return QString::fromUtf8(run.plan()->parts[std::size_t(step.part)].liveName);
}

QString answerOf(const ReplayResult &result)
{
    const QString payload = QString::fromUtf8(maskedText(result.answer)).left(longestAnswer);
    return result.answerText.isEmpty() ? payload : payload.isEmpty() ? result.answerText : result.answerText + QLatin1Char('\n') + payload;
}

ReportTable differenceTable(const ReplayRun &run)
{
    using Kind = ReportColumn::Kind;
    ReportTable table;
    table.id = QStringLiteral("differences");
    table.title = text(QT_TRANSLATE_NOOP("Roamscope", "Answers that differ"));
    table.main = true;
    table.emptyText = text(QT_TRANSLATE_NOOP("Roamscope", "Every answer means what the recorded one means."));
    table.columns = {column("number", text(QT_TRANSLATE_NOOP("Roamscope", "No.")), Kind::Number, 6),
                     column("party", text(QT_TRANSLATE_NOOP("Roamscope", "Charge point or partner")), Kind::Code, 16),
                     column("message", text(QT_TRANSLATE_NOOP("Roamscope", "Message")), Kind::Code, 24),
                     column("kind", text(QT_TRANSLATE_NOOP("Roamscope", "Kind")), Kind::Text, 12),
                     column("field", text(QT_TRANSLATE_NOOP("Roamscope", "Field")), Kind::Code, 26),
                     column("recorded", text(QT_TRANSLATE_NOOP("Roamscope", "Recorded")), Kind::Code, 26),
                     column("live", text(QT_TRANSLATE_NOOP("Roamscope", "Now")), Kind::Code, 26),
                     column("sentence", text(QT_TRANSLATE_NOOP("Roamscope", "What differs")), Kind::Text, 40)};
    for (std::size_t i = 0; i < run.plan()->steps.size() && table.rows.size() < mostRows; ++i) {
        const ReplayResult result = run.result(int(i));
        if (!result.isDifferent())
            continue;
        const ReplayStep &step = run.plan()->steps[i];
        for (const ReplayDifference &difference : result.differences) {
            table.rows.push_back({ReportCell::ofNumber(double(i + 1)), ReportCell(partyOf(run, step)), ReportCell(QString::fromUtf8(replayStepName(*run.plan(), step))),
                                  ReportCell(QString(ReplayDifference::id(difference.kind)), ReportStyle::Error), ReportCell(QString::fromUtf8(difference.pointer)),
                                  ReportCell(QString::fromUtf8(difference.recorded)), ReportCell(QString::fromUtf8(difference.live)), ReportCell(difference.message())});
        }
    }
    return table;
}

ReportTable stepTable(const ReplayRun &run)
{
    using Kind = ReportColumn::Kind;
    ReportTable table;
    table.id = QStringLiteral("messages");
    table.title = text(QT_TRANSLATE_NOOP("Roamscope", "Messages that were sent"));
    table.columns = {column("number", text(QT_TRANSLATE_NOOP("Roamscope", "No.")), Kind::Number, 6),
                     column("time", text(QT_TRANSLATE_NOOP("Roamscope", "Sent")), Kind::Code, 22),
                     column("party", text(QT_TRANSLATE_NOOP("Roamscope", "Charge point or partner")), Kind::Code, 16),
                     column("message", text(QT_TRANSLATE_NOOP("Roamscope", "Message")), Kind::Code, 24),
                     column("result", text(QT_TRANSLATE_NOOP("Roamscope", "Result")), Kind::Text, 16),
                     column("latency", text(QT_TRANSLATE_NOOP("Roamscope", "Answered after")), Kind::Text, 12),
                     column("recorded", text(QT_TRANSLATE_NOOP("Roamscope", "Recorded answer")), Kind::Code, 36),
                     column("live", text(QT_TRANSLATE_NOOP("Roamscope", "Answer now")), Kind::Code, 36)};
    table.columns[5].help = text(QT_TRANSLATE_NOOP("Roamscope", "How long the live answer took."));
    for (std::size_t i = 0; i < run.plan()->steps.size() && table.rows.size() < mostRows; ++i) {
        const ReplayStep &step = run.plan()->steps[i];
        const ReplayResult result = run.result(int(i));
        table.rows.push_back({ReportCell::ofNumber(double(i + 1)), ReportCell(timeText(result.sentAt)), ReportCell(partyOf(run, step)),
                              ReportCell(QString::fromUtf8(replayStepName(*run.plan(), step))), ReportCell(ReplayResult::name(result.state), styleOf(result.state)),
                              ReportCell(latencyText(result.latency)), ReportCell(replayAnswerText(step.answer).left(longestAnswer)), ReportCell(answerOf(result))});
    }
    return table;
}

ReportTable peerTable(const ReplayRun &run)
{
    using Kind = ReportColumn::Kind;
    ReportTable table;
    table.id = QStringLiteral("peer-calls");
    table.title = text(QT_TRANSLATE_NOOP("Roamscope", "Calls of the other side"));
    table.columns = {column("party", text(QT_TRANSLATE_NOOP("Roamscope", "Charge point or partner")), Kind::Code, 16),
                     column("message", text(QT_TRANSLATE_NOOP("Roamscope", "Message")), Kind::Code, 24),
                     column("result", text(QT_TRANSLATE_NOOP("Roamscope", "Result")), Kind::Text, 20),
                     column("time", text(QT_TRANSLATE_NOOP("Roamscope", "Came")), Kind::Code, 22),
                     column("sentence", text(QT_TRANSLATE_NOOP("Roamscope", "What differs")), Kind::Text, 60)};
    for (std::size_t part = 0; part < run.plan()->parts.size(); ++part) {
        const ReplayPart &its = run.plan()->parts[part];
        const QString party = QString::fromUtf8(its.liveName);
        for (std::size_t call = 0; call < its.peerCalls.size() && table.rows.size() < mostRows; ++call) {
            const ReplayPeerResult result = run.peerResult(int(part), int(call));
            QStringList sentences;
            for (const ReplayDifference &difference : result.differences)
                sentences.append(difference.message());
            const bool came = result.cameAt != noTime;
            table.rows.push_back({ReportCell(party), ReportCell(QString::fromUtf8(its.peerCalls[call].action)),
                                  came ? ReportCell(sentences.isEmpty() ? text(QT_TRANSLATE_NOOP("Roamscope", "Came as recorded")) : text(QT_TRANSLATE_NOOP("Roamscope", "Came, with other values")),
                                                    sentences.isEmpty() ? ReportStyle::Good : ReportStyle::Note)
                                       : ReportCell(text(QT_TRANSLATE_NOOP("Roamscope", "Did not come")), ReportStyle::Warning),
                                  ReportCell(timeText(result.cameAt)), ReportCell(sentences.join(QLatin1Char('\n')))});
        }
        for (const auto &[action, count] : run.extraCalls(int(part)))
            table.rows.push_back({ReportCell(party), ReportCell(QString::fromUtf8(action)),
                                  ReportCell(QCoreApplication::translate("Roamscope", "Came %1 more times than recorded").arg(QLocale().toString(qulonglong(count))), ReportStyle::Note)});
    }
    return table;
}

QJsonObject differenceJson(const ReplayDifference &difference)
{
    return {{QStringLiteral("kind"), QString(ReplayDifference::id(difference.kind))},
            {QStringLiteral("path"), QString::fromUtf8(difference.pointer)},
            {QStringLiteral("recorded"), QString::fromUtf8(difference.recorded)},
            {QStringLiteral("live"), QString::fromUtf8(difference.live)},
            {QStringLiteral("message"), difference.message()}};
}

} // namespace

Report replayReport(const ReplayRun &run)
{
    const ReplayPlan &plan = *run.plan();
    const ReplayCounts counts = run.counts();
    Report report;
    report.kind = QStringLiteral("replay");
    report.title = text(QT_TRANSLATE_NOOP("Roamscope", "Replay against a live endpoint"));
    report.subtitle = plan.source;
    report.facts = {{QStringLiteral("capture"), text(QT_TRANSLATE_NOOP("Roamscope", "Capture")), plan.source},
                    {QStringLiteral("role"), text(QT_TRANSLATE_NOOP("Roamscope", "Replayed")), roleText(plan.order.role)},
                    {QStringLiteral("target"), text(QT_TRANSLATE_NOOP("Roamscope", "Endpoint")), run.address()},
                    {QStringLiteral("from"), text(QT_TRANSLATE_NOOP("Roamscope", "Begun")), timeText(run.startedAt())},
                    {QStringLiteral("to"), text(QT_TRANSLATE_NOOP("Roamscope", "Ended")), timeText(run.endedAt())},
                    {QStringLiteral("times"), text(QT_TRANSLATE_NOOP("Roamscope", "Times in messages")),
                     plan.order.shiftTimes ? text(QT_TRANSLATE_NOOP("Roamscope", "moved to now")) : text(QT_TRANSLATE_NOOP("Roamscope", "as recorded"))},
                    {QStringLiteral("result"), text(QT_TRANSLATE_NOOP("Roamscope", "Result")), counts.text(), counts.isClean() ? ReportStyle::Good : ReportStyle::Error}};
    report.introduction = run.notes() + plan.skippedTexts();
    if (run.wasStopped())
        report.introduction.prepend(text(QT_TRANSLATE_NOOP("Roamscope", "The replay was stopped before its end.")));
    QStringList edits;
    for (const ReplayEdit &edit : plan.order.edits)
        edits.append(edit.where.toText()); // the values may be secrets
    if (!edits.isEmpty())
        report.facts.push_back({QStringLiteral("edits"), text(QT_TRANSLATE_NOOP("Roamscope", "Edited values")), edits.join(QStringLiteral(", "))});
    report.section(QStringLiteral("differences"), text(QT_TRANSLATE_NOOP("Roamscope", "Differences"))).table(differenceTable(run));
    report.section(QStringLiteral("messages"), text(QT_TRANSLATE_NOOP("Roamscope", "Messages"))).table(stepTable(run));
    ReportTable peers = peerTable(run);
    if (!peers.rows.empty())
        report.section(QStringLiteral("peer-calls"), text(QT_TRANSLATE_NOOP("Roamscope", "Calls of the other side"))).table(std::move(peers));
    return report;
}

QJsonObject replayJson(const ReplayRun &run)
{
    const ReplayPlan &plan = *run.plan();
    const ReplayCounts counts = run.counts();
    QJsonObject states;
    for (int i = 0; i < int(ReplayResult::State::Count); ++i)
        states.insert(QString(ReplayResult::id(ReplayResult::State(i))), qint64(counts.states[i]));
    QJsonArray differences;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const ReplayResult result = run.result(int(i));
        for (const ReplayDifference &difference : result.differences) {
            QJsonObject each = differenceJson(difference);
            each.insert(QStringLiteral("step"), int(i) + 1);
            each.insert(QStringLiteral("action"), QString::fromUtf8(replayStepName(plan, plan.steps[i])));
            each.insert(QStringLiteral("chargePoint"), partyOf(run, plan.steps[i]));
            differences.append(each);
        }
    }
    QJsonArray missing;
    QJsonObject extra;
    for (std::size_t part = 0; part < plan.parts.size(); ++part) {
        for (std::size_t call = 0; call < plan.parts[part].peerCalls.size(); ++call) {
            if (run.peerResult(int(part), int(call)).cameAt == noTime && missing.size() < mostRows)
                missing.append(QJsonObject {{QStringLiteral("chargePoint"), QString::fromUtf8(plan.parts[part].liveName)},
                                            {QStringLiteral("action"), QString::fromUtf8(plan.parts[part].peerCalls[call].action)}});
        }
        for (const auto &[action, count] : run.extraCalls(int(part))) {
            const QString name = QString::fromUtf8(action);
            extra.insert(name, extra.value(name).toInteger() + qint64(count));
        }
    }
    QJsonArray notes;
    for (const QString &note : run.notes() + plan.skippedTexts())
        notes.append(note);
    return {{QStringLiteral("role"), QString(roleId(plan.order.role))},
            {QStringLiteral("target"), run.address()},
            {QStringLiteral("steps"), qint64(counts.steps)},
            {QStringLiteral("states"), states},
            {QStringLiteral("stopped"), run.wasStopped()},
            {QStringLiteral("differences"), differences},
            {QStringLiteral("peerCalls"), QJsonObject {{QStringLiteral("recorded"), qint64(counts.peerCalls)}, {QStringLiteral("came"), qint64(counts.peerCallsCame)}, {QStringLiteral("missing"), missing}, {QStringLiteral("extra"), extra}}},
            {QStringLiteral("notes"), notes}};
}

} // namespace Roamscope
