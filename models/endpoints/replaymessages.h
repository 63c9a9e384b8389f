// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/replayids.h"
#include "models/endpoints/replayplan.h"

#include <QCoreApplication>

namespace Roamscope {

/// Makes the messages of one part ready to be sent: edited, with live identifiers and moved times. In a dry run the
/// identifiers that only the other side knows are named by where they will come from. Not thread-safe.
class ReplayMessages
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ReplayMessages)
public:
    enum class Mode : quint8 { Live, DryRun };

    ReplayMessages(ReplayPlanPtr plan, int part, Mode mode);

    /// What is sent of a step when the replay began at `start`.
    QByteArray payload(const ReplayStep &step, TimeUs start);
    /// OCPI: the path below the module.
    QList<QByteArray> rest(const ReplayStep &step) const;
    /// Our answer to a call of the other side, given at `now`. `again`: it was given before, so that it must not give
    /// the same transaction id.
    QByteArray answer(const ReplayPeerCall &call, TimeUs now, bool again);
    /// Dry run: `number` is how the user knows the step.
    void foretell(const ReplayStep &step, int number);

    ReplayIds &ids() { return m_ids; }
    const ReplayIds &ids() const { return m_ids; }
    const ReplayPart &part() const { return m_plan->parts[std::size_t(m_part)]; }

private:
    QByteArray ready(const QByteArray &action, const QByteArray &payload, const CatalogObject *object, TimeUs shift, bool fresh);

    ReplayPlanPtr m_plan;
    int m_part;
    Mode m_mode;
    ReplayIds m_ids;
    int m_freshNumber = 0;
};

} // namespace Roamscope
