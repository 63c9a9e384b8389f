// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"
#include "models/capture/merge/arrangement.h"

#include <QStringList>

namespace Roamscope {

class Options;

/// What a command is told of its files one by one: `--zone`, `--offset` and `--charge-point`, for all or as FILE=….
class SourceChoices
{
public:
    /// How several files are laid together; a workspace can fill it first.
    SourceArrangement arrangement {};

    /// Adds what the options say. False after an error was printed.
    bool read(const Options &options, const QStringList &files, ImportOptions *import);

    /// Lays the sources of a capture together: zones and clocks, and what two files have both seen. Says on stderr what
    /// was worked out for `auto`.
    CapturePtr arranged(const CapturePtr &loaded) const;

    /// "+3.2s", "-250ms", "1.5 min", "2h" → µs.
    static bool parseOffset(const QString &text, qint64 *offset);

private:
    void workOut(const Capture &loaded, SourceArrangement &arrangement, const Sightings &sightings) const;
    bool isAutomatic(const QString &source) const;

    QString m_zone; ///< of all files that have none of their own
    bool m_allAutomatic = false;
    QStringList m_automatic;
};

} // namespace Roamscope
