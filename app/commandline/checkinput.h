// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"
#include "models/compare/feed.h"
#include "models/insight/insightinput.h"
#include "models/insight/insightsettings.h"

#include <QString>

namespace Roamscope {

class Options;
class SourceChoices;

/// What `check` and its kin are asked about: captures and logs, or a workspace with its captures, Datasets, profiles
/// and false positives; and what both parties hold.
struct CheckInput
{
    InsightInput input {};
    InsightSettings settings {}; ///< of the workspace, with the profile that was asked for
    QString name {}; ///< of the workspace, or of the first file
    QString folder {}; ///< of the workspace; empty without one

    /// --cpo, --emsp, --profile and how captures are read.
    static void addOptions(Options *options);
    /// Files, a workspace folder, its workspace.json, or "demo". False after errors were printed.
    bool read(const Options &options);
    /// An id, or a file; empty = as it stands. False after an error was printed.
    bool chooseProfile(const QString &word);

private:
    bool readWorkspace(const QString &folder, QStringList *files, ImportOptions *import, SourceChoices *choices);
    bool readSide(const QStringList &paths, const FeedOptions &options, DatasetPtr *side);
};

} // namespace Roamscope
