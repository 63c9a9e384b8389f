// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/findingjson.h"

#include "models/capture/isotime.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Roamscope {

namespace {

struct NeedWords
{
    int need;
    const char *id;
    const char *words;
};
constexpr NeedWords needWords[] = {
    {InsightCheck::Ocpp, "ocpp", QT_TRANSLATE_NOOP("Roamscope::InsightCheck", "OCPP messages of chargers")},
    {InsightCheck::Ocpi, "ocpi", QT_TRANSLATE_NOOP("Roamscope::InsightCheck", "OCPI messages or data")},
    {InsightCheck::Cdrs, "cdrs", QT_TRANSLATE_NOOP("Roamscope::InsightCheck", "CDRs")},
    {InsightCheck::BothParties, "both-parties", QT_TRANSLATE_NOOP("Roamscope::InsightCheck", "what both the operator and the partner hold")},
    {InsightCheck::EnergyData, "energy", QT_TRANSLATE_NOOP("Roamscope::InsightCheck", "the energy manager's log")},
    {InsightCheck::ChargerLog, "charger-log", QT_TRANSLATE_NOOP("Roamscope::InsightCheck", "a charger's own log")},
};

QString text(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes);
}

/// Null where nothing is known.
QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeJson(TimeUs time)
{
    return time == noTime ? QJsonValue() : QJsonValue(text(formatIsoTime(time)));
}

QLatin1StringView partId(FindingEvidence::Part part)
{
    switch (part) {
    case FindingEvidence::Part::Fact:
        return QLatin1StringView("fact");
    case FindingEvidence::Part::Before:
        return QLatin1StringView("before");
    case FindingEvidence::Part::Expected:
        return QLatin1StringView("expected");
    case FindingEvidence::Part::Context:
        return QLatin1StringView("context");
    }
    return {};
}

QJsonObject evidenceJson(const FindingEvidence &evidence, const Capture *capture)
{
    QJsonObject json {{QStringLiteral("part"), partId(evidence.part)}};
    const auto put = [&json](const char *name, const QString &value) {
        if (!value.isEmpty())
            json.insert(QLatin1StringView(name), value);
    };
    if (capture && evidence.frame != noFrame && evidence.frame < capture->size()) {
        const Frame row = capture->frames().at(evidence.frame);
        const std::vector<CaptureSource> sources = capture->sources();
        if (row.source < sources.size())
            put("file", sources[row.source].path);
        json.insert(QStringLiteral("line"), qint64(capture->lineNumber(evidence.frame)));
        json.insert(QStringLiteral("frame"), qint64(evidence.frame));
        put("action", text(capture->actions().text(row.action)));
    }
    if (evidence.time != noTime)
        json.insert(QStringLiteral("time"), timeJson(evidence.time));
    put("pointer", text(evidence.pointer));
    put("value", text(evidence.value));
    put("party", roleId(evidence.party));
    if (evidence.module)
        put("module", moduleId(*evidence.module));
    put("object", text(evidence.object));
    return json;
}

QString transactionId(const Finding &finding, const InsightInput &input)
{
    if (!input.analysis || finding.transaction < 0 || std::size_t(finding.transaction) >= input.analysis->transactions.size())
        return {};
    return text(input.analysis->transactions[std::size_t(finding.transaction)].id);
}

QJsonArray needsJson(int needs)
{
    QJsonArray list;
    for (const NeedWords &words : needWords) {
        if (needs & words.need)
            list.append(QLatin1StringView(words.id));
    }
    return list;
}

QJsonObject thresholdJson(const InsightThreshold &threshold, const InsightThresholds &limits)
{
    return {{QStringLiteral("id"), text(threshold.id)},
            {QStringLiteral("value"), limits.value(threshold.id)},
            {QStringLiteral("default"), threshold.value},
            {QStringLiteral("unit"), QString(threshold.unit)},
            {QStringLiteral("lowest"), threshold.lowest},
            {QStringLiteral("highest"), threshold.highest}};
}

} // namespace

QLatin1StringView insightSeverityId(Severity severity)
{
    return severity == Severity::Error ? QLatin1StringView("error") : severity == Severity::Warning ? QLatin1StringView("warning") : QLatin1StringView("note");
}

QString missingText(int needs)
{
    QStringList list;
    for (const NeedWords &words : needWords) {
        if (needs & words.need)
            list.append(QCoreApplication::translate("Roamscope::InsightCheck", words.words));
    }
    return list.join(QStringLiteral(", "));
}

QJsonObject findingJson(const Finding &finding, const InsightInput &input)
{
    const Capture *capture = input.capture.get();
    const InsightCheck *check = insightCheck(finding.check);
    const InsightText words = check ? check->text(finding, input) : InsightText();
    QJsonObject json {{QStringLiteral("id"), text(finding.check)},
                      {QStringLiteral("area"), check ? QJsonValue(QString(insightAreaId(check->area()))) : QJsonValue()},
                      {QStringLiteral("severity"), QString(insightSeverityId(finding.severity))},
                      {QStringLiteral("cause"), text(finding.cause)},
                      {QStringLiteral("chargePoint"), orNull(text(chargePointOf(finding, capture)))},
                      {QStringLiteral("transaction"), orNull(transactionId(finding, input))},
                      {QStringLiteral("party"), orNull(roleId(finding.party))},
                      {QStringLiteral("object"), orNull(text(finding.object))},
                      {QStringLiteral("from"), timeJson(finding.from)},
                      {QStringLiteral("to"), timeJson(finding.to)},
                      {QStringLiteral("title"), words.title},
                      {QStringLiteral("message"), words.message},
                      {QStringLiteral("meaning"), words.meaning},
                      {QStringLiteral("advice"), words.advice},
                      {QStringLiteral("clause"), orNull(words.clause)},
                      {QStringLiteral("count"), qint64(finding.count)},
                      {QStringLiteral("fingerprint"), text(finding.fingerprint(capture))}};
    if (finding.evse >= 0)
        json.insert(QStringLiteral("evse"), finding.evse);
    if (finding.connector >= 0)
        json.insert(QStringLiteral("connector"), finding.connector);
    if (finding.openEnded)
        json.insert(QStringLiteral("openEnded"), true);
    QJsonArray causes;
    for (qsizetype i = 0; i < finding.causes.size(); ++i) {
        QJsonObject cause {{QStringLiteral("id"), text(finding.causes[i].id)}, {QStringLiteral("weight"), finding.causes[i].weight}};
        if (i < words.causes.size()) {
            cause.insert(QStringLiteral("title"), words.causes[i].title);
            cause.insert(QStringLiteral("speaksFor"), words.causes[i].speaksFor);
        }
        causes.append(cause);
    }
    json.insert(QStringLiteral("causes"), causes);
    QJsonArray evidence;
    for (const FindingEvidence &one : finding.evidence)
        evidence.append(evidenceJson(one, capture));
    json.insert(QStringLiteral("evidence"), evidence);
    return json;
}

QJsonObject insightJson(const InsightResult &result, const std::vector<FindingGroup> &groups, const SiteProfile &profile)
{
    QJsonArray findings;
    QJsonArray marked;
    QJsonArray groupList;
    quint64 totals[3] = {};
    for (const FindingGroup &group : groups) {
        for (const quint32 index : group.findings) {
            QJsonObject json = findingJson(result.findings[index], result.input);
            if (group.isMarked)
                json.insert(QStringLiteral("reason"), group.reason);
            else
                totals[std::size_t(result.findings[index].severity)] += result.findings[index].count;
            (group.isMarked ? marked : findings).append(json);
        }
        if (group.isMarked)
            continue;
        QJsonArray chargePoints;
        for (const QByteArray &name : group.chargePoints)
            chargePoints.append(text(name));
        groupList.append(QJsonObject {{QStringLiteral("id"), text(group.check)},
                                      {QStringLiteral("cause"), text(group.cause)},
                                      {QStringLiteral("severity"), QString(insightSeverityId(group.severity))},
                                      {QStringLiteral("count"), qint64(group.count)},
                                      {QStringLiteral("chargePoints"), chargePoints},
                                      {QStringLiteral("from"), timeJson(group.from)},
                                      {QStringLiteral("to"), timeJson(group.to)},
                                      {QStringLiteral("order"), group.order}});
    }
    QJsonArray silent;
    for (const auto &[id, missing] : result.silent)
        silent.append(QJsonObject {{QStringLiteral("id"), text(id)}, {QStringLiteral("missing"), needsJson(missing)}});
    return {{QStringLiteral("findings"), findings},
            {QStringLiteral("groups"), groupList},
            {QStringLiteral("falsePositives"), marked},
            {QStringLiteral("silent"), silent},
            {QStringLiteral("profile"), profile.id},
            {QStringLiteral("complete"), result.complete},
            {QStringLiteral("totals"), QJsonObject {{QStringLiteral("error"), qint64(totals[2])},
                                                    {QStringLiteral("warning"), qint64(totals[1])},
                                                    {QStringLiteral("note"), qint64(totals[0])}}}};
}

QJsonObject checkListJson(const SiteProfile &profile)
{
    const InsightThresholds limits = profile.insightThresholds();
    QJsonArray checks;
    for (const InsightCheck *check : insightChecks()) {
        QJsonArray thresholds;
        for (const InsightThreshold &threshold : check->thresholds())
            thresholds.append(thresholdJson(threshold, limits));
        checks.append(QJsonObject {{QStringLiteral("id"), QString(check->id())},
                                   {QStringLiteral("area"), QString(insightAreaId(check->area()))},
                                   {QStringLiteral("title"), check->title()},
                                   {QStringLiteral("description"), check->description()},
                                   {QStringLiteral("needs"), needsJson(check->needs())},
                                   {QStringLiteral("weight"), profile.weight(*check)},
                                   {QStringLiteral("thresholds"), thresholds}});
    }
    return {{QStringLiteral("checks"), checks}, {QStringLiteral("profile"), profile.id}};
}

} // namespace Roamscope
