// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetdocument.h"

namespace Roamscope {

/// Makes a document's rules, tables and facts those of `edited`, as one undo step: rules with the same id are
/// changed where they differ, others come or go. Nothing happens where nothing differs; false then. Schemas
/// and the document's path stay.
bool applyEdits(SheetDocument *document, const Sheet &edited, const QString &text);

/// The document's sheet with another shipped variant in place of the one it was made from: what the two
/// variants have in common stays as it was edited. Unchanged when there is no such variant.
Sheet withVariant(const Sheet &sheet, const QString &defaultSheetId);
/// Id of the shipped sheet that this one was made from, by its variant and schemas; empty when there is none.
QString shippedVariantOf(const Sheet &sheet);

} // namespace Roamscope
