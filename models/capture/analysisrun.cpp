// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/analysisrun.h"

#include "models/capture/analysisfacts.h"
#include "models/capture/bandbuilder.h"
#include "models/capture/clockestimator.h"
#include "models/capture/evsematcher.h"
#include "models/capture/exchangechecker.h"
#include "models/capture/problemlist.h"
#include "models/capture/roamingassembler.h"
#include "models/capture/sequencechecker.h"
#include "models/capture/seriesbuilder.h"
#include "models/capture/transactionassembler.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace Roamscope {

namespace {
constexpr qint64 second = 1000000;
constexpr quint32 chunkSize = 8192;
constexpr std::size_t chunksAhead = 8; ///< that readers may be in front: bounds the memory

struct FactChunk
{
    std::vector<Fact> facts;
    std::vector<SchemaFinding> findings;
};

/// Reads chunks of frames into facts on all cores; the caller takes them in order.
class FactChunkReader
{
public:
    FactChunkReader(const Capture &capture, bool validate, quint32 first, quint32 count, const std::atomic_bool *cancelled)
        : m_capture(capture)
        , m_order(capture.timeOrder())
        , m_validate(validate)
        , m_first(first)
        , m_count(count)
        , m_cancelled(cancelled)
        , m_chunks((count - first + chunkSize - 1) / chunkSize)
    {
        const unsigned threads = m_chunks.size() < 2 ? 1 : std::max(1u, std::thread::hardware_concurrency());
        for (unsigned i = 0; i < threads; ++i)
            m_threads.emplace_back([this] { run(); });
    }

    ~FactChunkReader()
    {
        {
            std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_wake.notify_all();
        for (std::thread &thread : m_threads)
            thread.join();
    }

    std::size_t size() const { return m_chunks.size(); }

    /// Waits for a chunk; nullptr when cancelled.
    std::unique_ptr<FactChunk> take(std::size_t index)
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [&] { return m_chunks[index] || m_stop; });
        std::unique_ptr<FactChunk> chunk = std::move(m_chunks[index]);
        m_taken = index + 1;
        m_wake.notify_all();
        return chunk;
    }

    FrameId frameAt(quint32 position) const { return m_order.size() == m_count ? m_order[position] : position; }

private:
    void run()
    {
        FactReader reader(m_capture, m_validate);
        while (true) {
            std::size_t index = 0;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [&] { return m_stop || m_next >= m_chunks.size() || m_next < m_taken + chunksAhead; });
                if (m_stop || m_next >= m_chunks.size())
                    return;
                index = m_next++;
            }
            auto chunk = std::make_unique<FactChunk>();
            const quint32 begin = m_first + quint32(index) * chunkSize;
            const quint32 end = std::min<quint32>(m_count, begin + chunkSize);
            for (quint32 position = begin; position < end; ++position) {
                if ((position & 255) == 0 && m_cancelled && m_cancelled->load(std::memory_order_relaxed)) {
                    std::lock_guard lock(m_mutex);
                    m_stop = true;
                    m_wake.notify_all();
                    return;
                }
                reader.read(frameAt(position), chunk->facts, chunk->findings);
            }
            {
                std::lock_guard lock(m_mutex);
                m_chunks[index] = std::move(chunk);
            }
            m_wake.notify_all();
        }
    }

    const Capture &m_capture;
    const std::vector<FrameId> &m_order;
    bool m_validate;
    quint32 m_first;
    quint32 m_count;
    const std::atomic_bool *m_cancelled;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<std::unique_ptr<FactChunk>> m_chunks;
    std::size_t m_next = 0;
    std::size_t m_taken = 0;
    bool m_stop = false;
    std::vector<std::thread> m_threads;
};

void addClock(const Capture &capture, const Fact &fact, ClockEstimator &clocks)
{
    constexpr FrameFlags noClock {FrameFlag::TimeInherited, FrameFlag::TimeSynthetic, FrameFlag::Replayed};
    if (fact.time == noTime || fact.device == noTime || (fact.flags & quint16(noClock.toInt())))
        return;
    constexpr TimeUs year2010 = 1262304000LL * second;
    if (fact.device < year2010)
        return;
    if (fact.kind == Fact::Kind::ServerTime)
        clocks.addServer(capture.frames().at(fact.frame).source, fact.time, fact.device);
    else if (fact.meansNow)
        clocks.add(fact.peer, fact.frame, fact.time, fact.device);
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

void reportClocks(const Capture &capture, const ClockEstimator &clocks, ProblemList &problems)
{
    std::map<quint8, bool> told;
    for (const auto &[peer, stretches] : clocks.stretches()) {
        for (const ClockEstimator::Stretch &stretch : stretches) {
            const Frame row = capture.frames().at(stretch.frame);
            const qint64 source = clocks.sourceOffset(row.source);
            // The times of the log itself are off where the CSMS's own clock says so: that is no charger's fault.
            const qint64 skew = stretch.skew - source;
            if (source != 0 && !told[row.source]) {
                told[row.source] = true;
                Problem problem;
                problem.kind = Problem::Kind::ClockSkew;
                problem.severity = Severity::Note;
                problem.frame = stretch.frame;
                problem.rule = "clock.log";
                problem.detail = number(source / second);
                problems.add(std::move(problem));
            }
            if (std::llabs(skew) < 30 * second)
                continue;
            constexpr qint64 quarter = 15 * 60 * second;
            const qint64 rest = std::llabs(skew) % quarter;
            const bool zone = std::llabs(skew) > quarter - 60 * second && (rest < 60 * second || rest > quarter - 60 * second);
            // A log without zone may itself be the one that is hours off: both readings are told.
            const bool doubtful = zone && row.hasFlag(FrameFlag::ZoneAssumed);
            Problem problem;
            problem.kind = Problem::Kind::ClockSkew;
            problem.severity = doubtful || std::llabs(skew) < 60 * second ? Severity::Note : Severity::Warning;
            problem.frame = stretch.frame;
            problem.peer = peer;
            problem.rule = doubtful ? "clock.zone-doubtful" : zone ? "clock.zone" : "clock.skew";
            problem.detail = number(skew / second) + '|' + number(stretch.messages);
            problems.add(std::move(problem));
        }
    }
}

/// A clock that was off by one amount and then by another has stepped: slow drift does not come to a minute at once.
void reportJumps(const ClockEstimator &clocks, ProblemList &problems)
{
    for (const auto &[peer, stretches] : clocks.stretches()) {
        for (std::size_t i = 1; i < stretches.size(); ++i) {
            const qint64 jump = stretches[i].skew - stretches[i - 1].skew;
            if (std::llabs(jump) < 60 * second)
                continue;
            Problem problem;
            problem.kind = Problem::Kind::TimeJump;
            problem.severity = Severity::Warning;
            problem.frame = stretches[i].frame;
            problem.peer = peer;
            problem.rule = "clock.jump";
            problem.detail = number(jump / second);
            problems.add(std::move(problem));
        }
    }
}

void reportTransactions(Analysis &analysis, ProblemList &problems)
{
    for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
        const Transaction &transaction = analysis.transactions[i];
        for (const TransactionIssue issue : issueList(transaction.issues)) {
            if (issue == TransactionIssue::StillOpen || issue == TransactionIssue::BeganBefore)
                continue;
            Problem problem;
            problem.kind = issue == TransactionIssue::Replayed ? Problem::Kind::ReplayedLate : Problem::Kind::Transaction;
            problem.severity = issueSeverity(issue);
            problem.frame = transaction.frames.empty() ? noFrame : transaction.frames.front();
            problem.transaction = int(i);
            problem.peer = transaction.peer;
            const QLatin1StringView id = issueId(issue);
            problem.rule = "transaction." + QByteArray(id.data(), id.size());
            QByteArray value;
            if (issue == TransactionIssue::MissingStop && !std::isnan(transaction.lostWh))
                value = QByteArray::number(transaction.lostWh, 'f', 0);
            else if (issue == TransactionIssue::CdrEnergyDiffers)
                value = QByteArray::number(transaction.cdrKwh, 'f', 3) + '|' + QByteArray::number(transaction.energyWh() / 1000, 'f', 3);
            else if (issue == TransactionIssue::AbnormalStop)
                value = transaction.stopReason;
            else if (issue == TransactionIssue::Replayed)
                value = number(transaction.replayDelay / second);
            problem.detail = transaction.id + '|' + value;
            problems.add(std::move(problem));
        }
    }
}

void reportSources(const Capture &capture, ProblemList &problems)
{
    struct Cause
    {
        LedgerEntry first;
        quint64 count = 0;
    };
    std::map<std::tuple<quint8, LedgerKind, LedgerReason>, Cause> causes;
    for (const LedgerEntry &entry : capture.ledger().entries()) {
        if (entry.kind != LedgerKind::Damaged && entry.kind != LedgerKind::SourceError && entry.kind != LedgerKind::Repaired)
            continue;
        Cause &cause = causes[{entry.source, entry.kind, entry.reason}];
        if (cause.count++ == 0)
            cause.first = entry;
    }
    const std::vector<CaptureSource> sources = capture.sources();
    for (const auto &[key, cause] : causes) {
        const LedgerEntry &entry = cause.first;
        Problem problem;
        problem.kind = Problem::Kind::Source;
        problem.severity = entry.kind == LedgerKind::SourceError ? Severity::Error
            : entry.kind == LedgerKind::Damaged                   ? Severity::Warning
                                                                  : Severity::Note;
        const QLatin1StringView id = entry.reasonId();
        problem.rule = "source." + QByteArray(id.data(), id.size());
        const QString name = entry.source < sources.size() ? QFileInfo(sources[entry.source].path).fileName() : QString();
        problem.detail = number(int(entry.kind)) + '|' + number(int(entry.reason)) + '|' + number(qint64(entry.line)) + '|'
            + number(qint64(cause.count)) + '|' + name.toUtf8();
        problems.add(std::move(problem));
    }
}

} // namespace

/// All that is gathered on the way. A copy of it can be finished while the original goes on.
struct AnalysisRun::State
{
    State(const Capture &capture, const AnalysisOptions &options)
        : problems(options.maximumProblems)
        , transactions(capture)
        , roaming(capture)
        , exchanges(capture)
        , sequence(capture)
        , evses(capture)
    {
    }

    AnalysisPtr finish(const Capture &capture, quint32 seen, bool complete, TimeUs now)
    {
        auto analysis = std::make_shared<Analysis>();
        analysis->framesSeen = seen;
        analysis->complete = complete;
        clocks.finish();
        transactions.finish(clocks, problems);
        analysis->transactions = std::move(transactions.transactions());
        for (const auto &[peer, place] : bands.places())
            evses.addPlace(peer, place);
        for (const Transaction &transaction : analysis->transactions)
            evses.addPlace(transaction.peer, transaction.evse >= 0 ? transaction.evse : transaction.connector);
        roaming.finish(analysis->transactions, evses, problems);
        bands.finish(*analysis, clocks, evses, roaming.failedRequests(), capture.lastTime(), problems);
        series.finish(*analysis, clocks);
        exchanges.finish(problems, now);
        sequence.finish(problems, now);
        reportClocks(capture, clocks, problems);
        reportJumps(clocks, problems);
        reportTransactions(*analysis, problems);
        reportSources(capture, problems);
        problems.finish(*analysis);

        std::size_t total = 0;
        for (const Transaction &transaction : analysis->transactions)
            total += transaction.frames.size();
        analysis->frameTransactions.reserve(total);
        for (std::size_t i = 0; i < analysis->transactions.size(); ++i) {
            for (const FrameId frame : analysis->transactions[i].frames)
                analysis->frameTransactions.emplace_back(frame, int(i));
        }
        std::sort(analysis->frameTransactions.begin(), analysis->frameTransactions.end());
        return analysis;
    }

    ProblemList problems;
    ClockEstimator clocks;
    TransactionAssembler transactions;
    RoamingAssembler roaming;
    BandBuilder bands;
    SeriesBuilder series;
    ExchangeChecker exchanges;
    SequenceChecker sequence;
    EvseMatcher evses;
};

AnalysisRun::AnalysisRun(const Capture &capture, const AnalysisOptions &options)
    : m_capture(capture)
    , m_options(options)
    , m_state(std::make_unique<State>(capture, options))
{
}

AnalysisRun::~AnalysisRun() = default;

bool AnalysisRun::advance(quint32 end, const std::atomic_bool *cancelled, const std::function<void(double)> &progress)
{
    end = std::min(end, m_capture.size());
    if (end <= m_seen)
        return true;
    State &state = *m_state;
    const quint32 start = m_seen;
    FactChunkReader reader(m_capture, m_options.validate, start, end, cancelled);
    for (std::size_t index = 0; index < reader.size(); ++index) {
        const std::unique_ptr<FactChunk> chunk = reader.take(index);
        if (!chunk) {
            m_complete = false;
            return false;
        }
        const quint32 first = start + quint32(index) * chunkSize;
        const quint32 last = std::min(end, first + chunkSize);
        std::size_t next = 0;
        for (quint32 position = first; position < last; ++position) {
            const FrameId frame = reader.frameAt(position);
            state.exchanges.see(frame);
            state.sequence.see(frame, state.problems);
            state.transactions.sawFrame(m_capture.frames().peer(frame), m_capture.frames().time(frame));
            for (; next < chunk->facts.size() && chunk->facts[next].frame == frame; ++next) {
                const Fact &fact = chunk->facts[next];
                addClock(m_capture, fact, state.clocks);
                state.transactions.take(fact);
                state.roaming.take(fact);
                state.bands.take(fact);
                state.series.take(fact);
                state.exchanges.take(fact, state.problems);
                if (fact.kind == Fact::Kind::OcpiEvse)
                    state.evses.addEvse(fact.evseUid, fact.evseId, fact.tariffIds);
            }
        }
        for (const SchemaFinding &found : chunk->findings) {
            state.problems.addFinding(found.frame, m_capture.frames().peer(found.frame), found.finding,
                                      m_capture.actions().text(m_capture.frames().action(found.frame)));
        }
        m_seen = last;
        if (progress)
            progress(double(last) / std::max(1u, end));
    }
    return true;
}

AnalysisPtr AnalysisRun::result()
{
    return m_state->finish(m_capture, m_seen, m_complete, noTime);
}

AnalysisPtr AnalysisRun::snapshot(TimeUs now) const
{
    State copy(*m_state);
    return copy.finish(m_capture, m_seen, m_complete, now);
}

} // namespace Roamscope
