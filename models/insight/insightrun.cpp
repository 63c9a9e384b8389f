// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/insightrun.h"

#include "models/compare/truth.h"

#include <algorithm>
#include <tuple>

namespace Roamscope {

struct InsightRun::State
{
    struct Runner
    {
        const InsightCheck *check;
        std::unique_ptr<InsightRunner> runner;
    };
    CapturePtr capture;
    InsightThresholds thresholds;
    std::vector<Runner> runners;
    quint32 seen = 0;
    bool complete = true;
};

InsightRun::InsightRun(CapturePtr capture, InsightThresholds thresholds, std::vector<QByteArray> only)
    : m_state(std::make_unique<State>())
{
    m_state->capture = std::move(capture);
    m_state->thresholds = std::move(thresholds);
    for (const InsightCheck *check : insightChecks()) {
        const QByteArray id(check->id().data(), check->id().size());
        if (only.empty() || std::find(only.begin(), only.end(), id) != only.end())
            m_state->runners.push_back({check, check->begin(m_state->capture.get(), m_state->thresholds)});
    }
}

InsightRun::~InsightRun() = default;

bool InsightRun::advance(quint32 end, const std::atomic_bool *cancelled, const std::function<void(double)> &progress)
{
    if (!m_state->capture)
        return true;
    const Capture &capture = *m_state->capture;
    const std::vector<FrameId> &order = capture.timeOrder();
    end = std::min<quint32>(end, capture.size());
    FactReader reader(capture, false);
    std::vector<Fact> facts;
    std::vector<SchemaFinding> unused;
    for (quint32 position = m_state->seen; position < end; ++position) {
        if ((position & 255) == 0) {
            if (cancelled && cancelled->load(std::memory_order_relaxed)) {
                m_state->complete = false;
                return false;
            }
            if (progress)
                progress(double(position) / double(end));
        }
        const FrameId frame = order.size() == capture.size() ? order[position] : position;
        const Frame row = capture.frames().at(frame);
        facts.clear();
        reader.read(frame, facts, unused);
        for (State::Runner &runner : m_state->runners) {
            if (runner.check->feed() & InsightCheck::Frames)
                runner.runner->see(frame, row);
            if (runner.check->feed() & InsightCheck::Facts) {
                for (const Fact &fact : facts)
                    runner.runner->take(fact);
            }
        }
    }
    m_state->seen = std::max(m_state->seen, end);
    return true;
}

InsightResultPtr InsightRun::result(InsightInput input) const
{
    input.thresholds = m_state->thresholds;
    auto result = std::make_shared<InsightResult>();
    FindingList findings;
    const bool hasOcpi = input.history && !input.history->isEmpty();
    for (const State::Runner &runner : m_state->runners) {
        int missing = 0;
        const int needs = runner.check->needs();
        if ((needs & (InsightCheck::Ocpp | InsightCheck::EnergyData | InsightCheck::ChargerLog)) && !input.analysis)
            missing |= needs & (InsightCheck::Ocpp | InsightCheck::EnergyData | InsightCheck::ChargerLog);
        if ((needs & InsightCheck::Ocpi) && !hasOcpi && !input.cpo && !input.emsp)
            missing |= InsightCheck::Ocpi;
        if ((needs & InsightCheck::BothParties) && (!input.cpo || !input.emsp))
            missing |= InsightCheck::BothParties;
        if ((needs & InsightCheck::Cdrs) && !input.charges && !input.cpo && !input.emsp)
            missing |= InsightCheck::Cdrs;
        if (missing) {
            result->silent.emplace_back(QByteArray(runner.check->id().data(), runner.check->id().size()), missing);
            continue;
        }
        if (input.isCancelled())
            break;
        runner.runner->report(input, findings);
    }
    result->complete = m_state->complete && !input.isCancelled();
    result->dropped = findings.dropped();
    result->findings = findings.take();
    std::stable_sort(result->findings.begin(), result->findings.end(), [](const Finding &a, const Finding &b) {
        return std::tuple(-int(a.severity), a.from) < std::tuple(-int(b.severity), b.from);
    });
    result->input = std::move(input);
    result->input.cancelled = nullptr; // its owner does not live as long
    return result;
}

void completeInput(InsightInput &input)
{
    if (!input.capture)
        return;
    if (!input.analysis)
        input.analysis = analyse(*input.capture, {}, input.cancelled);
    if (!input.history && !input.isCancelled())
        input.history = MomentHistory::read(input.capture, input.cancelled);
    if (input.history && !input.history->isEmpty()) {
        if (!input.cpo && !input.isCancelled())
            input.cpo = input.history->at(noTime, MomentView::Cpo);
        if (!input.emsp && !input.isCancelled())
            input.emsp = input.history->at(noTime, MomentView::Emsp);
    }
    if (!input.truth && input.analysis && (input.cpo || input.emsp) && !input.isCancelled())
        input.truth = ChargerTruth(input.capture, input.analysis, {input.cpo, input.emsp}).at(noTime);
    if (!input.charges && input.analysis && !input.isCancelled()) {
        input.charges =
            std::make_shared<CaptureCharges>(readCaptureCharges(*input.capture, input.analysis.get(), input.cancelled));
    }
}

InsightResultPtr findAll(InsightInput input, const std::vector<QByteArray> &only, const std::function<void(double)> &progress)
{
    completeInput(input);
    InsightRun run(input.capture, input.thresholds, only);
    if (input.capture)
        run.advance(input.capture->size(), input.cancelled, progress);
    return run.result(std::move(input));
}

} // namespace Roamscope
