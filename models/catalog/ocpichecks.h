// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/validator.h"

namespace simdjson::dom {
class element;
}

namespace Roamscope {

class FindingSink;

/// What the tables cannot say about an OCPI document: fields that must fit each other, values that are
/// probably meant in another unit. The validator calls it once for each document that is valid JSON,
/// after the table-driven validation, with the whole document and the object that it ought to be.
/// Members may be missing or of the wrong type; the tables have reported that already.
void checkOcpi(const CatalogObject &object, const simdjson::dom::element &document, const ValidationOptions &options,
               FindingSink &sink);

} // namespace Roamscope
