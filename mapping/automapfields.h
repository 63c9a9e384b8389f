// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/automap.h"
#include "mapping/schema.h"

#include <QByteArray>

namespace Roamscope {

/// The fields of a schema that can be mapped, with values of a sample document where there is one (JSON;
/// beyond 4 MB it is not looked at). Values, lists of values and lists of objects; objects are only paths.
std::vector<AutoMapField> autoMapFields(const SchemaTree &schema, const QByteArray &sample = {});

} // namespace Roamscope
