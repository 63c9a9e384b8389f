// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/lineage.h"
#include "mapping/schema.h"
#include "mapping/sheet.h"
#include "mapping/sheetfinding.h"
#include "models/report/document.h"

#include <QList>
#include <QString>

#include <vector>

namespace Roamscope {

/// One sheet on its way to a partner, with what makes its rows more telling. Only the sheet is needed.
struct SheetExport
{
    Sheet sheet {};
    SchemaTreePtr source {}; ///< null: types and required fields are left out
    SchemaTreePtr target {};
    QString sampleName {}; ///< "CDR 10441 of 3 March"
    Lineage sample {}; ///< of one mapped document; empty = no sample columns
    QList<SheetFinding> findings {}; ///< what lint says; listed as still open
};

struct SheetExportOptions
{
    QString title {}; ///< of the document; made from the sheets when empty
    bool optionalFields = true; ///< list the optional target fields that nothing fills
    /// The layer that the document will be written through: checksums are of the masked text.
    Redaction redaction {};
};

/// How many required target fields are filled.
struct SheetFilling
{
    SchemaTreePtr target {}; ///< what the nodes belong to
    int required = 0;
    int filled = 0;
    std::vector<const SchemaNode *> missing {}; ///< required ones without a rule, topmost only
    std::vector<const SchemaNode *> empty {}; ///< optional ones without a rule, topmost only
};
SheetFilling sheetFilling(const Sheet &sheet, const SchemaTreePtr &target);

/// The document for a partner: title page, a section a sheet, tables, legend. Comes back through
/// readReturnedSheet (mapping/sheetimport.h).
Report sheetReport(const std::vector<SheetExport> &sheets, const SheetExportOptions &options = {});

} // namespace Roamscope
