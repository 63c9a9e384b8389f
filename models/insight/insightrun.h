// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/factstream.h"
#include "models/insight/insightinput.h"

#include <functional>
#include <memory>
#include <vector>

namespace Roamscope {

/// What all checks found over some data. Immutable; shared between threads.
struct InsightResult
{
    InsightInput input {}; ///< what it was found in: the words are made from it
    std::vector<Finding> findings {}; ///< by severity, then time
    quint64 dropped = 0;
    bool complete = true; ///< false when cancelled
    /// Checks that could not say anything for lack of data, by id, with what they need.
    std::vector<std::pair<QByteArray, int>> silent {};
};
using InsightResultPtr = std::shared_ptr<const InsightResult>;

/// Runs all checks over what is open; once, or again and again while a capture grows: each frame is read once.
/// It reads by advance(), or listens to whoever reads the capture anyway (AnalysisRun::setListener). Thread-safe.
class InsightRun : public FactListener
{
public:
    /// All checks, or only those with these ids.
    explicit InsightRun(CapturePtr capture, InsightThresholds thresholds = {}, const std::vector<QByteArray> &only = {});
    /// These checks, which live as long as the run.
    InsightRun(CapturePtr capture, InsightThresholds thresholds, std::span<const InsightCheck *const> checks);
    ~InsightRun() override;
    InsightRun(const InsightRun &) = delete;
    InsightRun &operator=(const InsightRun &) = delete;

    /// Reads on up to a row, on all cores where there is much to read. False when cancelled.
    bool advance(quint32 end, const std::atomic_bool *cancelled = nullptr, const std::function<void(double)> &progress = {});
    void take(const FactStream &stream, const FactChunk &chunk) override;
    quint32 seen() const;
    /// Whether it asks these checks with these limits.
    bool asks(const std::vector<QByteArray> &ids, const InsightThresholds &thresholds) const;
    /// Asks all checks; can be called while the capture still grows.
    InsightResultPtr result(InsightInput input) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Rebuilds from the capture what `input` lacks: analysis, what OCPI traffic tells, both parties' Datasets, what the
/// chargers say, tariffs and CDRs. In a worker.
void completeInput(InsightInput &input);

/// Everything at once, in a worker: Datasets that `input` lacks are rebuilt from its capture.
InsightResultPtr findAll(InsightInput input, const std::vector<QByteArray> &only = {},
                         const std::function<void(double)> &progress = {});

} // namespace Roamscope
