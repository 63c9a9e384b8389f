// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/checkinput.h"
#include "app/commandline/commandline.h"
#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "models/insight/findingjson.h"
#include "models/insight/insightrun.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Roamscope {

namespace {

constexpr std::size_t examplesShown = 3; ///< findings of a group in the text output

QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

QString severityWord(Severity severity)
{
    return severity == Severity::Error ? tr("error") : severity == Severity::Warning ? tr("warning") : tr("note");
}

/// The ids of checks that --only names, by check or by area. False after an error was printed.
bool readOnly(const QStringList &values, std::vector<QByteArray> *only)
{
    for (const QString &value : values) {
        for (const QString &word : value.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const std::size_t before = only->size();
            for (const InsightCheck *check : insightChecks()) {
                if (word.trimmed() == check->id() || word.trimmed() == insightAreaId(check->area()))
                    only->emplace_back(check->id().data(), check->id().size());
            }
            if (only->size() == before) {
                Options::error(QStringLiteral("--only"), 0, tr("“%1” is no check and no area").arg(word.trimmed()), tr("`roamscope check --list` names them"));
                return false;
            }
        }
    }
    return true;
}

bool readSeverity(const QString &word, Severity *severity)
{
    for (const Severity one : {Severity::Note, Severity::Warning, Severity::Error}) {
        if (word == insightSeverityId(one)) {
            *severity = one;
            return true;
        }
    }
    Options::error(QStringLiteral("--fail-on"), 0, tr("“%1” is no severity").arg(word), tr("write note, warning or error"));
    return false;
}

void printList(const SiteProfile &profile)
{
    const InsightThresholds limits = profile.insightThresholds();
    for (int area = 0; area < insightAreaCount; ++area) {
        Options::print(displayName(InsightArea(area)));
        for (const InsightCheck *check : insightChecks()) {
            if (int(check->area()) != area)
                continue;
            Options::print(QStringLiteral("  %1  %2").arg(check->id(), -28).arg(check->title()));
            Options::print(QStringLiteral("      ") + check->description());
            for (const InsightThreshold &threshold : check->thresholds()) {
                Options::print(QStringLiteral("      %1 = %2%3%4")
                                   .arg(QString::fromUtf8(threshold.id), QLocale::c().toString(limits.value(threshold.id), 'g', 6),
                                        threshold.unit.isEmpty() ? QString() : QStringLiteral(" "), threshold.unit));
            }
        }
    }
}

QString place(const Finding &finding, const InsightInput &input)
{
    for (const FindingEvidence &evidence : finding.evidence) {
        if (!input.capture || evidence.frame == noFrame || evidence.frame >= input.capture->size())
            continue;
        const std::vector<CaptureSource> sources = input.capture->sources();
        const quint8 source = input.capture->frames().at(evidence.frame).source;
        if (source < sources.size())
            return QStringLiteral("%1:%2").arg(sources[source].path).arg(input.capture->lineNumber(evidence.frame));
    }
    return {};
}

void printGroup(const FindingGroup &group, const InsightResult &result)
{
    const InsightCheck *check = insightCheck(group.check);
    if (!check || group.findings.empty())
        return;
    const InsightText first = check->text(result.findings[group.findings.front()], result.input);
    Options::print(QStringLiteral("%1: %2 [%3] (%4)").arg(severityWord(group.severity), first.title, QString::fromUtf8(group.check), occurrenceText(group)));
    for (std::size_t i = 0; i < std::min(group.findings.size(), examplesShown); ++i) {
        const Finding &finding = result.findings[group.findings[i]];
        const InsightText words = i == 0 ? first : check->text(finding, result.input);
        const QString where = place(finding, result.input);
        Options::print(QStringLiteral("  ") + words.message + (where.isEmpty() ? QString() : QStringLiteral("\n    ") + where));
    }
    if (group.findings.size() > examplesShown)
        Options::print(QStringLiteral("  ") + QCoreApplication::translate("Roamscope", "… and %n more", nullptr, int(group.findings.size() - examplesShown)));
    for (const InsightText::Cause &cause : first.causes) {
        Options::print(QStringLiteral("  ")
                       + (cause.speaksFor.isEmpty() ? tr("Likely cause: %1").arg(cause.title) : tr("Likely cause: %1 (%2)").arg(cause.title, cause.speaksFor)));
        break; // the others are in --json
    }
    if (!first.advice.isEmpty())
        Options::print(QStringLiteral("  ") + tr("What to do: %1").arg(first.advice));
    Options::print({});
}

void printText(const InsightResult &result, const std::vector<FindingGroup> &groups)
{
    int marked = 0;
    for (const FindingGroup &group : groups) {
        if (group.isMarked)
            marked += int(group.findings.size());
        else
            printGroup(group, result);
    }
    if (groups.empty() || groups.front().isMarked)
        Options::print(tr("Nothing was found."));
    if (marked > 0)
        Options::print(QCoreApplication::translate("Roamscope", "%n finding(s) marked as no fault are left out.", nullptr, marked));
    if (!result.silent.empty()) {
        int missing = 0;
        for (const auto &silent : result.silent)
            missing |= silent.second;
        Options::print(QCoreApplication::translate("Roamscope", "%n check(s) could not say anything. Missing: %1.", nullptr, int(result.silent.size())).arg(missingText(missing)));
    }
}

/// To a terminal only: a script's log has no use for it.
std::function<void(double)> terminalProgress()
{
#ifdef Q_OS_UNIX
    if (!isatty(STDERR_FILENO))
        return {};
    return [last = -1](double fraction) mutable {
        const int percent = int(fraction * 100);
        if (percent == last)
            return;
        last = percent;
        std::fprintf(stderr, percent >= 100 ? "\r     \r" : "\r%3d %%", percent);
        std::fflush(stderr);
    };
#else
    return {};
#endif
}

} // namespace

int checkCommand(const QStringList &arguments)
{
    Options options({.command = QStringLiteral("check"),
                     .purpose = tr("Asks all checks about captures, logs or a workspace, and says what is wrong, why, and what to do: clocks, transactions, "
                                   "authorization, status, locations, tariffs and CDRs, protocol, energy."),
                     .arguments = QStringLiteral("FILE…|WORKSPACE|demo"),
                     .example = QStringLiteral("roamscope check --profile fleet-depot --json depot.jsonl"),
                     .exitCodes = tr("0 when nothing was found at or above --fail-on; 1 when something was; 2 for bad use or unreadable files."),
                     .needsFiles = false});
    CheckInput::addOptions(&options);
    options.add({QStringLiteral("fail-on"), tr("From which severity on the exit code is 1: note, warning, error."), tr("severity"), QStringLiteral("warning")});
    options.add({QStringLiteral("only"), tr("Only these checks or areas, with commas between them."), tr("ids")});
    options.add({QStringLiteral("list"), tr("Lists all checks with their limits, and asks none.")});
    if (const int code = options.parse(arguments); code >= 0)
        return code;
    Severity failOn = Severity::Warning;
    std::vector<QByteArray> only;
    if (!readSeverity(options.value("fail-on"), &failOn) || !readOnly(options.values("only"), &only))
        return CommandLine::BadUse;
    if (options.files().isEmpty() && !options.isSet("cpo") && !options.isSet("emsp") && !options.isSet("list")) {
        Options::error(QStringLiteral("roamscope check"), 0, tr("no file is named"), tr("give a capture, a log, a workspace folder, or the word demo"));
        return CommandLine::BadUse;
    }
    CheckInput input;
    if (options.isSet("list") && options.files().isEmpty() && !options.isSet("cpo") && !options.isSet("emsp")) {
        if (!input.chooseProfile(options.value("profile")))
            return CommandLine::BadUse;
    } else if (!input.read(options)) {
        return CommandLine::BadUse;
    }
    const SiteProfile profile = input.settings.profile();
    if (options.isSet("list")) {
        if (options.json())
            Options::printJson(checkListJson(profile));
        else
            printList(profile);
        return CommandLine::Clean;
    }
    if (only.empty())
        only = profile.askedChecks();
    input.input.thresholds = profile.insightThresholds();
    const InsightResultPtr result = findAll(input.input, only, terminalProgress());
    const std::vector<FindingGroup> groups = groupFindings(*result, profile, input.settings.marks());
    if (options.json()) {
        QJsonObject json = insightJson(*result, groups, profile);
        if (const SiteProfileProposal proposal = proposeSiteProfile(result->input); !input.settings.isProfileChosen() && !proposal.id.isEmpty())
            json.insert(QStringLiteral("proposedProfile"), QJsonObject {{QStringLiteral("id"), proposal.id}, {QStringLiteral("reason"), proposal.reason}});
        Options::printJson(json);
    } else {
        printText(*result, groups);
    }
    const bool found = std::any_of(groups.begin(), groups.end(), [failOn](const FindingGroup &group) { return !group.isMarked && group.severity >= failOn; });
    return found ? CommandLine::Findings : CommandLine::Clean;
}

} // namespace Roamscope
