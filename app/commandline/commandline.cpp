// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"

#include <QCoreApplication>

#include <utility>

namespace Roamscope {

namespace {

struct Command
{
    const char *name;
    int (*run)(const QStringList &arguments);
};

constexpr Command commands[] = {{nullptr, nullptr}};

} // namespace

bool CommandLine::isCommand(const QString &word)
{
    for (const Command &command : commands) {
        if (command.name && word == QLatin1StringView(command.name))
            return true;
    }
    return false;
}

int CommandLine::run(const QStringList &arguments)
{
    for (const Command &command : commands) {
        if (command.name && arguments.constFirst() == QLatin1StringView(command.name))
            return command.run(arguments);
    }
    return BadUse;
}

QString CommandLine::overview()
{
    return {};
}

} // namespace Roamscope
