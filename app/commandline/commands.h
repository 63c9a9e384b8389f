// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Roamscope {

// One function a subcommand; arguments[0] is its name, the result the exit code of the process.
int checkCommand(const QStringList &arguments);
int recordCommand(const QStringList &arguments);
int inspectCommand(const QStringList &arguments);
int validateCommand(const QStringList &arguments);
int convertCommand(const QStringList &arguments);
int mapCommand(const QStringList &arguments);
int diffCommand(const QStringList &arguments);
int exportCommand(const QStringList &arguments);
int auditCommand(const QStringList &arguments);
int priceCommand(const QStringList &arguments);
int pullCommand(const QStringList &arguments);
int pushCommand(const QStringList &arguments);
int lintCommand(const QStringList &arguments);
int tariffDiffCommand(const QStringList &arguments);
int replayCommand(const QStringList &arguments);
int simulateCommand(const QStringList &arguments);
int serveCommand(const QStringList &arguments);
int examineCommand(const QStringList &arguments);
int reportCommand(const QStringList &arguments);
int bundleCommand(const QStringList &arguments);

} // namespace Roamscope
