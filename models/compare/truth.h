// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/compare/dataset.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <vector>

namespace Roamscope {

/// Which OCPI status a charger's status stands for; empty = the partner is not told. A mapping sheet can take this place.
using StatusMapping = std::function<QByteArray(const QByteArray &ocppStatus)>;

/// The table that holds without a sheet: a connector that another car blocks is BLOCKED, whatever the charge does.
QByteArray defaultOcpiStatus(const QByteArray &ocppStatus);

/// What the chargers themselves say, as OCPI objects: locations with the status of each EVSE, sessions and CDRs with
/// the energy that was metered. Objects hold only what OCPP knows.
class ChargerTruth
{
public:
    /// `known` are Datasets that name locations and EVSEs (any side's, null allowed): a capture's OCPP does not.
    ChargerTruth(std::shared_ptr<const Capture> capture, AnalysisPtr analysis, const std::vector<DatasetPtr> &known);
    ~ChargerTruth();

    /// At a moment (noTime = at the end). Role Truth; empty when no EVSE could be joined with a charger.
    DatasetPtr at(TimeUs time, const StatusMapping &mapping = defaultOcpiStatus) const;
    /// EVSEs that were joined with a charger.
    int joined() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
