// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"
#include "models/capture/tables/columnguess.h"

namespace Roamscope {

/// Reads time series of energy managers, meters and home automation (EmsSeriesReader) as events on the lane of the
/// EMS: values of the same moment become one event. "ems-series".
std::unique_ptr<Importer> makeEmsSeriesImporter();

/// The series of such a source as a table (a row a moment, a column a series) with what was guessed of them: for the
/// mapping step. Null when it is none. Reads the beginning only; runs in any thread.
std::optional<std::pair<TableSample, GuessedColumns>> readEmsSample(QByteArrayView head, const QString &name, int rows = 200);

} // namespace Roamscope
