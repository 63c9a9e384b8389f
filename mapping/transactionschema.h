// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/schema.h"

namespace Roamscope {

/// The fields of the document that TransactionDocument makes of one charge; made once, in the interface
/// language that was set first.
SchemaTreePtr transactionSchema();
/// The fields of the document that describes a charge point with its connectors and last statuses.
SchemaTreePtr chargePointSchema();

} // namespace Roamscope
