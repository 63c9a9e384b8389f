// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIODevice;
class QString;

namespace Roamscope {

class ReportRun;

// One function a format. False when cancelled or when the run holds an error.
bool writeCsvReport(ReportRun &run, QIODevice *device);
/// One CSV file a table, in a zip; `path` is written by it.
bool writeCsvZipReport(ReportRun &run, const QString &path);
bool writeHtmlReport(ReportRun &run, QIODevice *device);
bool writeJsonReport(ReportRun &run, QIODevice *device);
bool writeMarkdownReport(ReportRun &run, QIODevice *device);
bool writePdfReport(ReportRun &run, QIODevice *device);
/// A workbook; `path` is written by it.
bool writeXlsxReport(ReportRun &run, const QString &path);

} // namespace Roamscope
