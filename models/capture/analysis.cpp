// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/analysis.h"

#include "models/capture/analysisrun.h"

#include <algorithm>
#include <cmath>

namespace Roamscope {

double Transaction::energyWh() const
{
    if (!std::isnan(meterStopWh) && !std::isnan(meterStartWh))
        return meterStopWh - meterStartWh;
    return lastMeterWh - meterStartWh; // NaN where one of them is
}

Severity Transaction::severity() const
{
    Severity worst = Severity::Note;
    for (const TransactionIssue issue : issueList(issues))
        worst = std::max(worst, issueSeverity(issue));
    return worst;
}

bool Transaction::hasProblem() const
{
    return (issues & ~(TransactionIssue::StillOpen | TransactionIssue::BeganBefore)) != TransactionIssue::None;
}

int Analysis::transactionOf(FrameId frame) const
{
    const auto found = std::lower_bound(frameTransactions.begin(), frameTransactions.end(), std::pair(frame, -1));
    return found != frameTransactions.end() && found->first == frame ? found->second : -1;
}

AnalysisPtr analyse(const Capture &capture, const AnalysisOptions &options, const std::atomic_bool *cancelled,
                    const std::function<void(double)> &progress)
{
    AnalysisRun run(capture, options);
    run.advance(capture.size(), cancelled, progress);
    return run.result();
}

} // namespace Roamscope
