// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/sheetinput.h"

#include "app/commandline/options.h"
#include "mapping/defaultsheets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Roamscope {

bool readSheetInput(const QString &nameOrPath, Sheet *sheet)
{
    if (!QFileInfo::exists(nameOrPath)) {
        *sheet = defaultSheet(nameOrPath);
        if (!sheet->id.isEmpty())
            return true;
    }
    const ReadSheet read = readSheetFile(nameOrPath);
    if (!read.usable) {
        const SheetFinding finding = read.findings.value(0);
        Options::error(nameOrPath, quint64(finding.line), finding.message(), finding.advice());
        return false;
    }
    for (const SheetFinding &finding : read.findings) {
        if (finding.severity == Severity::Error)
            Options::error(nameOrPath, quint64(finding.line), finding.message(), finding.advice());
    }
    *sheet = read.sheet;
    return true;
}

QString workspaceOfSheet(const QString &path)
{
    QDir folder = QFileInfo(path).absoluteDir();
    for (int up = 0; up < 4; ++up) {
        if (folder.exists(QStringLiteral("workspace.json")))
            return folder.path();
        if (!folder.cdUp())
            break;
    }
    return QFileInfo(path).absolutePath();
}

} // namespace Roamscope
