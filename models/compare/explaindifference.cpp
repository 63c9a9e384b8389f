// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparison.h"
#include "models/compare/explain.h"

#include <algorithm>

namespace Roamscope {

Explanation explain(const Comparison &comparison, const Difference &difference, const MomentHistory &history,
                    const Analysis *analysis)
{
    ExplainedValue value;
    value.module = difference.module;
    value.party = comparison.party(difference);
    value.id = comparison.key(difference);
    value.path = comparison.path(difference);
    value.cpo = comparison.value(difference, Side::Cpo);
    value.emsp = comparison.value(difference, Side::Emsp);
    // What came after a dump was made explains nothing in it. A dump of another day leaves nothing out.
    const TimeUs first = history.capture()->firstTime();
    const TimeUs last = history.capture()->lastTime();
    for (const Side side : {Side::Cpo, Side::Emsp}) {
        const DatasetPtr &dataset = comparison.dataset(side);
        if (!dataset)
            continue;
        if (dataset->provenance())
            value.until = std::max(value.until, dataset->provenance()->time());
        else if (dataset->takenAt() != noTime && dataset->takenAt() >= first && dataset->takenAt() <= last)
            value.until = std::max(value.until, dataset->takenAt());
    }
    return explain(value, history, analysis);
}

} // namespace Roamscope
