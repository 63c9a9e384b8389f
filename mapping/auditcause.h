// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/audit.h"
#include "models/compare/comparison.h"

namespace Roamscope {

/// What two values tell of the reason for which they differ.
struct AuditReason
{
    AuditCause cause = AuditCause::Value;
    QString detail {};
};

/// `demanded` and `sent` are JSON texts; empty = not there. `kind` is what the comparison called it.
AuditReason auditReason(const QByteArray &demanded, const QByteArray &sent, DifferenceClass kind, bool isEnum);

/// Several demanded values that are all sent as the same one are collapsed: changes the cause of such deviations.
void markCollapsed(QList<AuditDeviation> *deviations);

} // namespace Roamscope
