// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Roamscope {

/// Makes the fields of a SchemaTreeView and the rules of a MappingCanvas known to assistive technology, with
/// names, values and what Enter does. Call once; later calls do nothing.
void installTreeAccessibility();

} // namespace Roamscope
