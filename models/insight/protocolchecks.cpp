// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/flowcheck.h"

namespace Roamscope {

void addProtocolChecks(InsightChecks &checks)
{
    addExchangeChecks(checks);
    addSchemaChecks(checks);
    addSupportChecks(checks);
    addHttpChecks(checks);
    addExtensionChecks(checks);
    addLinkChecks(checks);
    addTrafficChecks(checks);
}

} // namespace Roamscope
