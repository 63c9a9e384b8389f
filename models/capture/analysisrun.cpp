// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/analysisrun.h"

#include "models/capture/bandbuilder.h"
#include "models/capture/clockestimator.h"
#include "models/capture/ems/siteenergybuilder.h"
#include "models/capture/evsematcher.h"
#include "models/capture/exchangechecker.h"
#include "models/capture/factstream.h"
#include "models/capture/problemlist.h"
#include "models/capture/roamingassembler.h"
#include "models/capture/sequencechecker.h"
#include "models/capture/seriesbuilder.h"
#include "models/capture/transactionassembler.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <map>

namespace Roamscope {

namespace {
constexpr qint64 second = 1000000;

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
        , roaming(capture, options.joins)
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
        analysis->roaming = roaming.objects();
        bands.finish(*analysis, clocks, evses, roaming.failedRequests(), capture.lastTime(), problems);
        series.finish(*analysis, clocks);
        sites.finish(*analysis, capture);
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
    SiteEnergyBuilder sites;
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
    FactStream stream(m_capture, m_options.validate, m_seen, end, cancelled);
    while (m_seen < end) {
        const std::unique_ptr<FactChunk> chunk = stream.next();
        if (!chunk) {
            m_complete = false;
            return false;
        }
        const auto see = [&](FrameId frame) {
            state.exchanges.see(frame);
            state.sequence.see(frame, state.problems);
            state.transactions.sawFrame(m_capture.frames().peer(frame), m_capture.frames().time(frame));
        };
        stream.replay(*chunk, see, [&](const Fact &fact) {
            addClock(m_capture, fact, state.clocks);
            state.transactions.take(fact);
            state.roaming.take(fact);
            state.bands.take(fact);
            state.series.take(fact);
            state.sites.take(m_capture, fact);
            state.exchanges.take(fact, state.problems);
            if (fact.kind == Fact::Kind::OcpiEvse)
                state.evses.addEvse(fact.evseUid, fact.evseId, fact.tariffIds);
        });
        for (const SchemaFinding &found : chunk->findings) {
            state.problems.addFinding(found.frame, m_capture.frames().peer(found.frame), found.finding,
                                      m_capture.actions().text(m_capture.frames().action(found.frame)));
        }
        if (m_listener)
            m_listener->take(stream, *chunk);
        m_seen = chunk->first + chunk->count;
        if (progress)
            progress(double(m_seen) / std::max(1u, end));
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
