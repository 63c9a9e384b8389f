// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/insightrun.h"

#include "models/compare/truth.h"

#include <algorithm>
#include <mutex>
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
    std::vector<InsightRunner *> forFrames;
    std::vector<InsightRunner *> forFacts;
    mutable std::mutex mutex; ///< between whoever feeds and whoever asks
    quint32 seen = 0;
    bool complete = true;
};

namespace {
std::vector<const InsightCheck *> checksWithId(const std::vector<QByteArray> &only)
{
    std::vector<const InsightCheck *> checks;
    for (const InsightCheck *check : insightChecks()) {
        const QByteArray id(check->id().data(), check->id().size());
        if (only.empty() || std::find(only.begin(), only.end(), id) != only.end())
            checks.push_back(check);
    }
    return checks;
}
} // namespace

InsightRun::InsightRun(CapturePtr capture, InsightThresholds thresholds, const std::vector<QByteArray> &only)
    : InsightRun(std::move(capture), std::move(thresholds), checksWithId(only))
{
}

InsightRun::InsightRun(CapturePtr capture, InsightThresholds thresholds, std::span<const InsightCheck *const> checks)
    : m_state(std::make_unique<State>())
{
    m_state->capture = std::move(capture);
    m_state->thresholds = std::move(thresholds);
    for (const InsightCheck *check : checks) {
        m_state->runners.push_back({check, check->begin(m_state->capture.get(), m_state->thresholds)});
        if (check->feed() & InsightCheck::Frames)
            m_state->forFrames.push_back(m_state->runners.back().runner.get());
        if (check->feed() & InsightCheck::Facts)
            m_state->forFacts.push_back(m_state->runners.back().runner.get());
    }
}

InsightRun::~InsightRun() = default;

quint32 InsightRun::seen() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->seen;
}

bool InsightRun::asks(const std::vector<QByteArray> &ids, const InsightThresholds &thresholds) const
{
    return thresholds.changed() == m_state->thresholds.changed()
        && std::equal(ids.begin(), ids.end(), m_state->runners.begin(), m_state->runners.end(), [](const QByteArray &id, const State::Runner &runner) {
               return QLatin1StringView(id.constData(), id.size()) == runner.check->id();
           });
}

void InsightRun::take(const FactStream &stream, const FactChunk &chunk)
{
    const std::lock_guard lock(m_state->mutex);
    State &state = *m_state;
    if (&stream.capture() != state.capture.get() || chunk.first != state.seen)
        return; // of another capture, or read already
    const FrameTable &frames = stream.capture().frames();
    const auto see = [&state, &frames](FrameId frame) {
        if (state.forFrames.empty())
            return;
        const Frame row = frames.at(frame);
        for (InsightRunner *runner : state.forFrames)
            runner->see(frame, row);
    };
    stream.replay(chunk, see, [&state](const Fact &fact) {
        for (InsightRunner *runner : state.forFacts)
            runner->take(fact);
    });
    state.seen = chunk.first + chunk.count;
}

bool InsightRun::advance(quint32 end, const std::atomic_bool *cancelled, const std::function<void(double)> &progress)
{
    if (!m_state->capture)
        return true;
    end = std::min<quint32>(end, m_state->capture->size());
    const quint32 begin = seen();
    if (begin >= end)
        return true;
    FactStream stream(*m_state->capture, false, begin, end, cancelled);
    for (quint32 done = begin; done < end;) {
        const std::unique_ptr<FactChunk> chunk = stream.next();
        if (!chunk) {
            const std::lock_guard lock(m_state->mutex);
            m_state->complete = false;
            return false;
        }
        take(stream, *chunk);
        done = chunk->first + chunk->count;
        if (progress)
            progress(double(done) / double(end));
    }
    return true;
}

namespace {
/// A finding about a CDR or Session of a charge that the chargers told of is one about that charger too.
void placeFindings(std::vector<Finding> &findings, const Analysis &analysis)
{
    QHash<QByteArray, int> charges;
    for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
        const Transaction &transaction = analysis.transactions[i];
        if (!transaction.sessionId.isEmpty())
            charges.insert(transaction.sessionId, int(i));
        if (!transaction.cdrId.isEmpty())
            charges.insert(transaction.cdrId, int(i));
    }
    if (charges.isEmpty())
        return;
    for (Finding &finding : findings) {
        const InsightCheck *check = insightCheck(finding.check);
        if (finding.peer != 0 || finding.object.isEmpty() || !check || check->area() != InsightArea::TariffsAndCdrs)
            continue;
        const auto charge = charges.constFind(finding.object);
        if (charge == charges.cend())
            continue;
        const Transaction &transaction = analysis.transactions[std::size_t(*charge)];
        finding.peer = transaction.peer;
        finding.evse = transaction.evse;
        finding.connector = transaction.connector;
        if (finding.transaction < 0)
            finding.transaction = *charge;
    }
}
} // namespace

InsightResultPtr InsightRun::result(InsightInput input) const
{
    const std::lock_guard lock(m_state->mutex);
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
    if (input.analysis)
        placeFindings(result->findings, *input.analysis);
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
        input.analysis = analyse(*input.capture, AnalysisOptions {.joins = input.joins}, input.cancelled);
    if (!input.history && !input.isCancelled())
        input.history = MomentHistory::read(input.capture, input.cancelled);
    // A dump of one side beside what the traffic tells of the other would differ in all that was not sent.
    if (!input.cpo && !input.emsp && input.history && !input.history->isEmpty() && !input.isCancelled()) {
        input.cpo = input.history->at(noTime, MomentView::Cpo);
        input.emsp = input.history->at(noTime, MomentView::Emsp);
    }
    if (!input.truth && input.analysis && (input.cpo || input.emsp) && !input.isCancelled()) {
        // What the chargers said when the dumps were taken.
        TimeUs time = noTime;
        for (const DatasetPtr &side : {input.cpo, input.emsp}) {
            if (side && !side->provenance())
                time = std::max(time, side->takenAt());
        }
        if (time < input.capture->firstTime() || time > input.capture->lastTime())
            time = noTime;
        input.truth = ChargerTruth(input.capture, input.analysis, {input.cpo, input.emsp}).at(time);
    }
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
