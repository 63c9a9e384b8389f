// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/validator.h"
#include "models/compare/dataset.h"

#include <atomic>
#include <functional>
#include <vector>

namespace Roamscope {

/// One kind of fault in the fields of a Dataset, with how often it occurs.
struct DatasetFinding
{
    OcpiModule module = OcpiModule::Locations;
    ValidationFinding finding; ///< the first of its kind
    quint32 element = 0; ///< where that is: index into Dataset::elements(module)
    qint64 count = 1;
    qint64 objects = 1; ///< how many objects have it
};

struct DatasetFindings
{
    std::vector<DatasetFinding> findings; ///< the gravest first, then the most frequent
    qint64 checked = 0; ///< objects
    qint64 total = 0;
    qint64 faultless = 0; ///< objects among the checked ones without an error
    std::array<qint64, 3> severities {}; ///< how many findings, by severity
    bool complete = false; ///< all objects were looked at, none left out
};

struct DatasetCheckOptions
{
    qint64 sample = 0; ///< at most so many objects of a module, evenly spread; 0 = all
    std::size_t maximumKinds = 2000;
    int threads = 0; ///< 0 = as many as there are cores
};

/// Validates the objects of a Dataset against the catalog of its version: real feeds break the rules in every way, and
/// are compared as they are; this says what is wrong with them. Same kinds are counted, not listed. Some 100,000
/// locations take seconds: for a worker. Cancelled, it returns what was seen.
DatasetFindings checkDataset(const Dataset &dataset, const DatasetCheckOptions &options = {},
                             const std::atomic_bool *cancelled = nullptr, const std::function<void(double)> &progress = {});

} // namespace Roamscope
