// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Roamscope {

/// The subcommands: no display, for scripts, CI and remote shells. Exit codes: 0 clean, 1 findings,
/// 2 bad use or unreadable input. Errors go to stderr as `file:line: what; what to do`.
class CommandLine
{
public:
    enum ExitCode { Clean = 0, Findings = 1, BadUse = 2 };

    static bool isCommand(const QString &word);
    /// arguments[0] is the command.
    static int run(const QStringList &arguments);
    /// What `roamscope --help` says of the commands.
    static QString overview();
};

} // namespace Roamscope
