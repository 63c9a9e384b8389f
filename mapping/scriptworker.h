// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Roamscope {

/// The process that runs scripts: reads them from the first line of stdin, then one question a line
/// ("0 {"value":…}"), and writes one answer a line. Ends with its input.
int runScriptWorker(int argc, char **argv);

} // namespace Roamscope
