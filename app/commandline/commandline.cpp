// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"

#include "app/commandline/commands.h"

#include <QCoreApplication>

namespace Roamscope {

namespace {

struct Command
{
    const char *name;
    int (*run)(const QStringList &arguments);
    const char *purpose;
};

constexpr Command commands[] = {
    {"record", recordCommand, QT_TRANSLATE_NOOP("Roamscope::CommandLine", "records live OCPP as central system or proxy")},
    {"inspect", inspectCommand, QT_TRANSLATE_NOOP("Roamscope::CommandLine", "counts what captures and logs hold")},
    {"validate", validateCommand, QT_TRANSLATE_NOOP("Roamscope::CommandLine", "checks messages and documents against the protocol")},
    {"convert", convertCommand, QT_TRANSLATE_NOOP("Roamscope::CommandLine", "writes any log as a canonical capture or an Open OCPP Trace")},
    {"check", checkCommand, QT_TRANSLATE_NOOP("Roamscope::CommandLine", "says what is wrong in captures, logs or a workspace, and why")},
    {"map", mapCommand, QT_TRANSLATE_NOOP("Roamscope::CommandLine", "maps documents by a mapping sheet")},
    {"diff", diffCommand, QT_TRANSLATE_NOOP("Roamscope::CommandLine", "compares what a CPO and an eMSP hold")},
    {"export", exportCommand, QT_TRANSLATE_NOOP("Roamscope::CommandLine", "writes mapping sheets as a document for a partner")},
    {"audit", auditCommand, QT_TRANSLATE_NOOP("Roamscope::CommandLine", "compares what a sheet demands with what was sent in a capture")},
    {"price", priceCommand, QT_TRANSLATE_NOOP("Roamscope::CommandLine", "prices CDRs from their tariffs and explains each cent")},
    {"pull", pullCommand, QT_TRANSLATE_NOOP("Roamscope::CommandLine", "fetches the objects of an OCPI partner")},
    {"push", pushCommand, QT_TRANSLATE_NOOP("Roamscope::CommandLine", "sends objects and commands to an OCPI partner")},
    {"lint", lintCommand, QT_TRANSLATE_NOOP("Roamscope::CommandLine", "says what is wrong or doubtful in tariffs")},
    {"tariff-diff", tariffDiffCommand, QT_TRANSLATE_NOOP("Roamscope::CommandLine", "tells whether two tariffs cost the same")},
    {"simulate", simulateCommand, QT_TRANSLATE_NOOP("Roamscope::CommandLine", "runs simulated charge points against a CSMS")},
    {"serve", serveCommand, QT_TRANSLATE_NOOP("Roamscope::CommandLine", "is an OCPI platform for a partner to connect to")},
    {"replay", replayCommand, QT_TRANSLATE_NOOP("Roamscope::CommandLine", "sends a recorded session to a live endpoint and compares the answers")},
    {"examine", examineCommand, QT_TRANSLATE_NOOP("Roamscope::CommandLine", "checks an OCPI partner\'s endpoint, reading only, with a report")},
    {"report", reportCommand, QT_TRANSLATE_NOOP("Roamscope::CommandLine", "writes what the checks found as a document for a partner")},
    {"bundle", bundleCommand, QT_TRANSLATE_NOOP("Roamscope::CommandLine", "packs a workspace into one redacted zip, or unpacks one")},
};

const Command *find(const QString &word)
{
    for (const Command &command : commands) {
        if (word == QLatin1StringView(command.name))
            return &command;
    }
    return nullptr;
}

} // namespace

bool CommandLine::isCommand(const QString &word)
{
    return find(word);
}

int CommandLine::run(const QStringList &arguments)
{
    return find(arguments.constFirst())->run(arguments);
}

QString CommandLine::overview()
{
    QString text = QCoreApplication::translate("Roamscope::CommandLine",
                                               "Shows where a value changed on its way from the charger to the roaming partner.\n\n"
                                               "Commands that need no display (each has --help):");
    for (const Command &command : commands)
        text += QStringLiteral("\n  %1  %2").arg(QLatin1StringView(command.name), -12)
                    .arg(QCoreApplication::translate("Roamscope::CommandLine", command.purpose));
    return text;
}

} // namespace Roamscope
