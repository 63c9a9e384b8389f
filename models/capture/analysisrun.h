// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"

#include <memory>

namespace Roamscope {

class FactListener;

/// An analysis that goes on as its capture grows: each body is read once, and what is known so far can be had
/// at any time. One thread at a time. The capture must outlive it.
class AnalysisRun
{
public:
    explicit AnalysisRun(const Capture &capture, const AnalysisOptions &options = {});
    ~AnalysisRun();
    AnalysisRun(const AnalysisRun &) = delete;
    AnalysisRun &operator=(const AnalysisRun &) = delete;

    /// Reads on up to a row, on all cores where there is much to read. False when cancelled: then what was seen
    /// stays, and the run cannot go on.
    bool advance(quint32 end, const std::atomic_bool *cancelled = nullptr, const std::function<void(double)> &progress = {});
    quint32 seen() const { return m_seen; }
    /// Gets what is read from now on, after the analysis itself; before the first advance() it gets everything.
    void setListener(std::shared_ptr<FactListener> listener) { m_listener = std::move(listener); }

    /// Ends the run.
    AnalysisPtr result();
    /// What is known by now; the run goes on. `now` is the moment up to which nothing more came: calls that wait
    /// for their answer since longer than the time-out, and charge points that fell silent, are told by it.
    AnalysisPtr snapshot(TimeUs now) const;

private:
    struct State;
    const Capture &m_capture;
    const AnalysisOptions m_options;
    std::unique_ptr<State> m_state;
    std::shared_ptr<FactListener> m_listener;
    quint32 m_seen = 0;
    bool m_complete = true;
};

} // namespace Roamscope
