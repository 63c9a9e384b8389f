// SPDX-License-Identifier: GPL-3.0-or-later
// A static library leaves out files that nothing refers to, so pages are registered by call: each kind's page has a
// function that does it, and a line here.
#include "widgets/connect/endpointpage.h"

#include "widgets/connect/centralsystempage.h"
#include "widgets/connect/chargepointpage.h"
#include "widgets/connect/ocpipartnerpage.h"
#include "widgets/connect/ocpireceiverpage.h"
#include "widgets/connect/proxypage.h"

namespace Roamscope {

void registerEndpointPages()
{
    static bool registered = false;
    if (registered)
        return;
    registered = true;
    registerChargePointPage();
    ProxyPage::registerPage();
    CentralSystemPage::registerPage();
    OcpiPartnerPage::registerPage();
    OcpiReceiverPage::add();
}

} // namespace Roamscope
