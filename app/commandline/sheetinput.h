// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheet.h"

#include <QString>

namespace Roamscope {

/// Reads a sheet that a command names: a file, or the id of a default sheet. Prints what is wrong with it; false when
/// nothing of it is a sheet.
bool readSheetInput(const QString &nameOrPath, Sheet *sheet);

/// The folder that schemas and tables of a sheet lie below: the workspace that it stands in, otherwise its own folder.
QString workspaceOfSheet(const QString &path);

} // namespace Roamscope
