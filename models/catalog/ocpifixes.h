// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Roamscope {

struct ValidationFinding;

/// Says more about a finding of the field tables on an OCPI object, where the cause is well known: a field
/// name of another version or in camelCase, a country name, a zone, an enumeration value in other words.
/// Sets check and fix. What is broken stays an error, but for the one length that contradicts its own pattern.
void explainOcpiFinding(ValidationFinding *finding);

} // namespace Roamscope
