// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Roamscope {

/// The program: a subcommand runs without display, everything else opens the window.
/// Returns the exit code of the process.
int runProgram(int &argc, char **argv);

/// Name, version and organisation of the application object that exists; tests use it, too.
void nameApplication();

} // namespace Roamscope
