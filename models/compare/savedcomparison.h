// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparesession.h"

#include <QJsonObject>
#include <QString>

namespace Roamscope {

/// What a workspace keeps of a comparison: where the sides come from (paths relative to its folder), rules, notes.
class SavedComparison
{
public:
    /// {"datasets": [{"role", "files": [...], "name", "party", "version"}]}, "kind": "capture" without files.
    /// Members of `before` that are not ours are kept.
    static QJsonObject sources(const CompareSession &session, const QString &folder, const QJsonObject &before = {});
    /// Loads the sides that are named. False when none is.
    static bool restoreSources(CompareSession &session, const QJsonObject &json, const QString &folder, bool *wantsCapture);
    /// {"rules": {...}, "notes": [...]}.
    static QJsonObject decisions(CompareSession &session, const QJsonObject &before = {});
    /// False with a translated *error when the rules cannot be understood; notes are taken all the same.
    static bool restoreDecisions(CompareSession &session, const QJsonObject &json, QString *error);
};

} // namespace Roamscope
