// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/captureinput.h"
#include "app/commandline/commandline.h"
#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "models/capture/analysis.h"
#include "models/capture/inspection.h"

#include <QCoreApplication>

namespace Roamscope {

int inspectCommand(const QStringList &arguments)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Roamscope", text); };
    Options options({.command = QStringLiteral("inspect"),
                     .purpose = tr("Counts what captures and logs hold: messages by kind, version, action and charge point, "
                                   "exchanges, unanswered calls, transactions, and every line that was skipped, with the reason."),
                     .arguments = QStringLiteral("FILE…"),
                     .example = QStringLiteral("roamscope inspect --json station.log"),
                     .exitCodes = tr("0 when it could be read; 2 for bad use or when nothing could be read.")});
    options.addImportOptions();
    options.addOffsetOption();
    if (const int code = options.parse(arguments); code >= 0)
        return code;
    const CapturePtr capture = loadCapture(options);
    if (!capture)
        return CommandLine::BadUse;
    const AnalysisPtr analysis = analyse(*capture, {.validate = false});
    if (options.json())
        Options::printJson(inspectionJson(*capture, *analysis));
    else
        Options::print(inspectionText(*capture, *analysis));
    return CommandLine::Clean;
}

} // namespace Roamscope
