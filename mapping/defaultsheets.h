// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheet.h"

#include <QList>
#include <QString>

namespace Roamscope {

/// What a list shows of a sheet that the program ships (resources/sheets, written by tools/sheets).
struct DefaultSheet
{
    QString id; ///< "ocpp-1.6-to-ocpi-2.2.1-session"
    QString title;
    QString description;
    SheetVariant variant; ///< sheets of the same group differ in a choice that real systems disagree on
    SchemaRef source;
    SchemaRef target;
};

/// All default sheets, by source and target; read once.
const QList<DefaultSheet> &defaultSheets();
/// Those of the same group, the usual choice first; the sheet alone when it has no group.
QList<DefaultSheet> defaultSheetVariants(const QString &id);
/// Those from one kind of source to one target, variants and all; an empty version or object fits any.
QList<DefaultSheet> defaultSheetsFor(const SchemaRef &source, const SchemaRef &target);
/// A copy to work with; an empty Sheet (no id) when there is none of this name.
Sheet defaultSheet(const QString &id);

} // namespace Roamscope
