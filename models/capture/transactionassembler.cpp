// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/transactionassembler.h"

#include "models/capture/clockestimator.h"
#include "models/capture/problemlist.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <numeric>

namespace Roamscope {

namespace {
constexpr qint64 second = 1000000;
constexpr qint64 minute = 60 * second;
constexpr std::size_t maximumWaiting = 64;
constexpr std::size_t maximumLines = 500000;
constexpr qint64 lateAfter = 60 * second;

int placeOf(const Fact &fact)
{
    return fact.evse >= 0 ? fact.evse : fact.connector;
}

bool sameTag(const QByteArray &a, const QByteArray &b)
{
    return !a.isEmpty() && a.size() == b.size() && qstrnicmp(a.constData(), a.size(), b.constData(), b.size()) == 0;
}

bool isAbnormal(const QByteArray &reason)
{
    static constexpr QByteArrayView reasons[] = {
        "PowerLoss", "EmergencyStop", "Other", "HardReset", "Reboot", "DeAuthorized", "GroundFault",
        "OvercurrentFault", "PowerQuality", "ImmediateReset", "Timeout", "LocalOutOfCredit"};
    return std::any_of(std::begin(reasons), std::end(reasons), [&](QByteArrayView one) { return reason == one; });
}
} // namespace

bool isPlaceholderId(const QByteArray &id)
{
    return id.isEmpty() || id == "0" || id == "-1";
}

TransactionAssembler::TransactionAssembler(const Capture &capture)
    : m_capture(capture)
{
}

int TransactionAssembler::current(FrameId frame) const
{
    return m_frames.value(frame, -1);
}

void TransactionAssembler::sawFrame(quint16 peer, TimeUs time)
{
    if (time == noTime)
        return;
    if (m_lastHeard.size() <= peer)
        m_lastHeard.resize(std::size_t(peer) + 1, noTime);
    m_lastHeard[peer] = time;
}

TimeUs TransactionAssembler::lastHeard(quint16 peer) const
{
    return peer < m_lastHeard.size() ? m_lastHeard[peer] : noTime;
}

void TransactionAssembler::take(const Fact &fact)
{
    switch (fact.kind) {
    case Fact::Kind::Start:
        start(fact);
        break;
    case Fact::Kind::Stop:
        stop(fact);
        break;
    case Fact::Kind::Meter:
        meter(fact);
        break;
    case Fact::Kind::Event:
        event(fact);
        break;
    case Fact::Kind::Status:
        status(fact);
        break;
    case Fact::Kind::TokenAnswer:
        tokenAnswer(fact);
        break;
    case Fact::Kind::Authorize:
    case Fact::Kind::RemoteStart: {
        std::deque<Waiting> &waiting = m_waiting[fact.peer];
        if (waiting.size() >= maximumWaiting)
            waiting.pop_front();
        Waiting entry;
        entry.frame = fact.frame;
        entry.time = fact.time;
        entry.place = placeOf(fact);
        entry.tag = fact.tag;
        entry.reference = fact.reference;
        entry.remote = fact.kind == Fact::Kind::RemoteStart;
        entry.peer = fact.peer;
        waiting.push_back(entry);
        if (entry.remote)
            m_remoteStarts.push_back(entry);
        break;
    }
    case Fact::Kind::RemoteStartAnswer: {
        const FrameId request = m_capture.frames().pair(fact.frame);
        for (auto it = m_remoteStarts.rbegin(); it != m_remoteStarts.rend(); ++it) {
            if (it->frame == request) {
                it->accepted = fact.status == "Accepted";
                break;
            }
        }
        break;
    }
    case Fact::Kind::Prose:
        if (m_lines.size() < maximumLines && !(fact.flags & quint16(FrameFlag::TimeSynthetic)))
            m_lines.push_back({fact.frame, fact.time, fact.peer, placeOf(fact), fact.id, fact.tag, !fact.status.isEmpty()});
        break;
    default:
        break;
    }
}

/// Lines of logs become part of the one charge that they can mean: by its id, by its token while it ran, or by its
/// connector while it ran. Where there are two, of neither.
void TransactionAssembler::linkLines()
{
    if (m_lines.empty() || m_transactions.empty())
        return;
    constexpr qint64 before = 5 * minute;
    constexpr qint64 after = 2 * minute;
    QHash<QByteArray, std::vector<int>> byId;
    std::vector<std::pair<TimeUs, int>> byStart;
    std::vector<TimeUs> latestEnd; // of all up to there, so that the search ends early
    for (int i = 0; i < int(m_transactions.size()); ++i) {
        const Transaction &transaction = m_transactions[std::size_t(i)];
        if (!isPlaceholderId(transaction.id))
            byId[transaction.id].push_back(i);
        if (transaction.start != noTime)
            byStart.emplace_back(transaction.start, i);
    }
    std::sort(byStart.begin(), byStart.end());
    const auto endOf = [this](int index) {
        const Transaction &transaction = m_transactions[std::size_t(index)];
        return transaction.stop != noTime ? transaction.stop : m_states[std::size_t(index)].successorStart != noTime ? m_states[std::size_t(index)].successorStart
                                                                                                                  : std::numeric_limits<TimeUs>::max() - after;
    };
    latestEnd.reserve(byStart.size());
    for (const auto &[start, index] : byStart)
        latestEnd.push_back(std::max(endOf(index), latestEnd.empty() ? noTime : latestEnd.back()));
    const auto isOf = [this](const Line &line, int index) {
        return line.peer == 0 || m_transactions[std::size_t(index)].peer == 0 || m_transactions[std::size_t(index)].peer == line.peer;
    };
    for (const Line &line : m_lines) {
        int found = -1;
        bool several = false;
        const auto offer = [&](int index) {
            several = several || (found >= 0 && found != index);
            found = index;
        };
        if (!line.id.isEmpty() && byId.contains(line.id)) {
            for (const int index : byId.value(line.id)) {
                if (isOf(line, index))
                    offer(index);
            }
        } else if (line.time != noTime && (!line.tag.isEmpty() || (line.hasKind && line.place > 0))) {
            auto at = std::upper_bound(byStart.begin(), byStart.end(), line.time + before, [](TimeUs time, const auto &one) { return time < one.first; });
            for (int looked = 0; at != byStart.begin() && !several && looked < 256; ++looked) {
                --at;
                if (latestEnd[std::size_t(at - byStart.begin())] + after < line.time)
                    break;
                const Transaction &transaction = m_transactions[std::size_t(at->second)];
                if (endOf(at->second) + after < line.time || !isOf(line, at->second))
                    continue;
                const int place = transaction.evse >= 0 ? transaction.evse : transaction.connector;
                const bool token = !line.tag.isEmpty() && sameTag(line.tag, transaction.idTag);
                const bool connector = line.tag.isEmpty() && line.place > 0 && line.place == place;
                if (token || connector)
                    offer(at->second);
            }
        }
        if (found >= 0 && !several)
            addFrame(found, line.frame);
    }
}

int TransactionAssembler::create(const Fact &fact, int place)
{
    const auto index = int(m_transactions.size());
    Transaction transaction;
    transaction.id = fact.id;
    transaction.peer = fact.peer;
    transaction.evse = fact.evse;
    transaction.connector = fact.connector;
    transaction.idTag = fact.tag;
    transaction.start = fact.time;
    transaction.version = fact.version;
    m_transactions.push_back(std::move(transaction));
    State state;
    state.connectorSeen = place >= 0 && m_statusSeen.contains({fact.peer, place});
    m_states.push_back(std::move(state));
    if (!fact.id.isEmpty())
        m_ids.insert({fact.peer, fact.id}, index);
    return index;
}

int TransactionAssembler::openAt(quint16 peer, int place) const
{
    const auto found = m_open.find({peer, place});
    return found == m_open.end() ? -1 : found->second;
}

int TransactionAssembler::byId(quint16 peer, const QByteArray &id) const
{
    return id.isEmpty() ? -1 : m_ids.value({peer, id}, -1);
}

void TransactionAssembler::addFrame(int index, FrameId frame)
{
    if (frame == noFrame)
        return;
    m_transactions[std::size_t(index)].frames.push_back(frame);
    const FrameId pair = m_capture.frames().pair(frame);
    if (pair != noFrame && pair < m_capture.size())
        m_transactions[std::size_t(index)].frames.push_back(pair);
}

void TransactionAssembler::addSamples(int index, const Fact &fact)
{
    Transaction &transaction = m_transactions[std::size_t(index)];
    State &state = m_states[std::size_t(index)];
    for (const Sample &sample : fact.samples) {
        if (sample.quantity != SeriesQuantity::Energy)
            continue;
        double value = sample.value;
        if (state.firstSample && sample.context != Sample::Context::Begin) {
            state.firstSample = false;
            // Some chargers count each charge from zero while meterStart is the register.
            state.relativeRegister = transaction.meterStartWh > 100000 && value < transaction.meterStartWh / 20;
        }
        if (state.relativeRegister)
            value += transaction.meterStartWh;
        if (sample.context == Sample::Context::Begin && std::isnan(transaction.meterStartWh)) {
            transaction.meterStartWh = value;
            continue;
        }
        // A step back of a few Wh is rounding between registers; late samples come in any order.
        const bool inOrder = state.lastDevice == noTime || sample.device == noTime || sample.device >= state.lastDevice;
        if (!std::isnan(transaction.lastMeterWh) && inOrder && value < transaction.lastMeterWh - 50)
            transaction.issues |= TransactionIssue::MeterBackwards;
        if (inOrder || std::isnan(transaction.lastMeterWh)) {
            transaction.lastMeterWh = value;
            if (sample.device != noTime)
                state.lastDevice = sample.device;
        }
    }
    if (state.stamps.size() < 100000 && fact.device != noTime)
        state.stamps.emplace_back(fact.time, fact.device);
}

void TransactionAssembler::linkWaiting(int index, const Fact &fact, int place)
{
    const auto found = m_waiting.find(fact.peer);
    if (found == m_waiting.end())
        return;
    Transaction &transaction = m_transactions[std::size_t(index)];
    std::deque<Waiting> &queue = found->second;
    while (!queue.empty() && (queue.front().used || (fact.time != noTime && queue.front().time != noTime && fact.time - queue.front().time > 10 * minute)))
        queue.pop_front();
    for (Waiting &waiting : queue) {
        const bool near = waiting.time == noTime || fact.time == noTime || fact.time - waiting.time <= 10 * minute;
        const bool byReference = waiting.remote && !waiting.reference.isEmpty() && waiting.reference == fact.reference;
        const bool byTag = sameTag(waiting.tag, transaction.idTag)
            && (waiting.place <= 0 || place <= 0 || waiting.place == place);
        if (waiting.used || !near || !(byReference || byTag))
            continue;
        waiting.used = true;
        addFrame(index, waiting.frame);
        if (waiting.remote) {
            for (Waiting &remote : m_remoteStarts) {
                if (remote.frame == waiting.frame)
                    remote.used = true;
            }
        }
    }
}

// Another charge begins at the place: what was open there has ended, whether it said so or not.
void TransactionAssembler::occupy(int index, int place, TimeUs time, double meter)
{
    if (place < 0)
        return;
    const int before = openAt(m_transactions[std::size_t(index)].peer, place);
    if (before >= 0 && before != index) {
        State &state = m_states[std::size_t(before)];
        if (!state.closed && m_transactions[std::size_t(before)].stop == noTime) {
            state.successorStart = time;
            state.successorMeter = meter;
        }
        state.closed = true;
    }
    m_open[{m_transactions[std::size_t(index)].peer, place}] = index;
}

void TransactionAssembler::start(const Fact &fact)
{
    const int place = placeOf(fact);
    const int before = openAt(fact.peer, place);
    if (before >= 0) {
        const Transaction &open = m_transactions[std::size_t(before)];
        // The same start again: the charger repeats it until it is answered.
        if (open.stop == noTime && open.deviceStart != noTime && open.deviceStart == fact.device
            && (open.meterStartWh == fact.meter || (std::isnan(open.meterStartWh) && std::isnan(fact.meter)))) {
            m_states[std::size_t(before)].startRequest = fact.frame;
            addFrame(before, fact.frame);
            m_frames.insert(fact.frame, before);
            return;
        }
    }
    Fact named = fact;
    named.id.clear();
    const int index = create(named, place);
    occupy(index, place, fact.time, fact.meter);
    Transaction &transaction = m_transactions[std::size_t(index)];
    transaction.deviceStart = fact.device;
    transaction.meterStartWh = fact.meter;
    m_states[std::size_t(index)].startRequest = fact.frame;
    m_states[std::size_t(index)].stamps.emplace_back(fact.time, fact.device);
    linkWaiting(index, fact, place);
    addFrame(index, fact.frame);
    m_frames.insert(fact.frame, index);
}

void TransactionAssembler::tokenAnswer(const Fact &fact)
{
    const int index = m_frames.value(m_capture.frames().pair(fact.frame), -1);
    if (index < 0)
        return;
    Transaction &transaction = m_transactions[std::size_t(index)];
    const bool answersStart = m_states[std::size_t(index)].startRequest == m_capture.frames().pair(fact.frame);
    if (answersStart && transaction.id.isEmpty() && !fact.id.isEmpty()) {
        const int other = byId(transaction.peer, fact.id);
        if (other >= 0 && other != index)
            transaction.issues |= TransactionIssue::IdReused;
        transaction.id = fact.id;
        m_ids.insert({transaction.peer, fact.id}, index);
    }
    // ConcurrentTx and the like refuse as well: only Accepted lets the charge go on.
    if (!fact.status.isEmpty() && fact.status != "Accepted" && (answersStart || transaction.version != ProtocolVersion::Ocpp16))
        transaction.issues |= TransactionIssue::Rejected;
}

void TransactionAssembler::meter(const Fact &fact)
{
    const int place = placeOf(fact);
    int index = -1;
    const int open = openAt(fact.peer, place);
    const auto fits = [&](int candidate) {
        const Transaction &transaction = m_transactions[std::size_t(candidate)];
        return fact.id.isEmpty() || transaction.id.isEmpty() || transaction.id == fact.id;
    };
    if (open >= 0 && fits(open))
        index = open;
    if (index < 0 && !isPlaceholderId(fact.id)) {
        index = byId(fact.peer, fact.id);
        // The same id at another connector is another charge.
        if (index >= 0 && place >= 0 && m_transactions[std::size_t(index)].connector >= 0
            && m_transactions[std::size_t(index)].connector != place)
            index = -1;
        if (index < 0) {
            index = create(fact, place);
            occupy(index, place, fact.time, qQNaN());
            m_transactions[std::size_t(index)].issues |= TransactionIssue::MissingStart;
        }
    }
    if (index < 0)
        return;
    Transaction &transaction = m_transactions[std::size_t(index)];
    // Without an id of its own a sample belongs to a charge only while that runs.
    if (fact.id.isEmpty() && transaction.stop != noTime)
        return;
    if (transaction.id.isEmpty() && !isPlaceholderId(fact.id)) {
        transaction.id = fact.id;
        m_ids.insert({fact.peer, fact.id}, index);
    }
    addFrame(index, fact.frame);
    addSamples(index, fact);
}

void TransactionAssembler::stop(const Fact &fact)
{
    int index = isPlaceholderId(fact.id) ? -1 : byId(fact.peer, fact.id);
    if (index < 0) {
        // An id that says nothing, or a start that was never answered: the one open charge of the
        // station that fits, if there is exactly one.
        int fitting = 0;
        int candidate = -1;
        for (auto it = m_open.lower_bound({fact.peer, -1}); it != m_open.end() && it->first.first == fact.peer; ++it) {
            const int open = it->second;
            const Transaction &transaction = m_transactions[std::size_t(open)];
            if (transaction.stop != noTime || m_states[std::size_t(open)].closed)
                continue;
            const bool idFits = transaction.id == fact.id || transaction.id.isEmpty() || isPlaceholderId(fact.id);
            const bool tagFits = fact.tag.isEmpty() || transaction.idTag.isEmpty() || sameTag(transaction.idTag, fact.tag);
            if (idFits && tagFits) {
                ++fitting;
                candidate = open;
            }
        }
        if (fitting == 1)
            index = candidate;
    }
    if (index >= 0 && m_transactions[std::size_t(index)].stop != noTime) {
        const Transaction &stopped = m_transactions[std::size_t(index)];
        const bool again = stopped.deviceStop == fact.device || std::isnan(fact.meter) || stopped.meterStopWh == fact.meter;
        if (again) { // repeated until answered
            m_states[std::size_t(index)].stopRequest = fact.frame;
            addFrame(index, fact.frame);
            m_frames.insert(fact.frame, index);
            return;
        }
        index = -1;
    }
    if (index < 0) {
        index = create(fact, -1);
        m_transactions[std::size_t(index)].issues |= TransactionIssue::MissingStart;
    }
    Transaction &transaction = m_transactions[std::size_t(index)];
    State &state = m_states[std::size_t(index)];
    addSamples(index, fact);
    transaction.stop = fact.time;
    transaction.deviceStop = fact.device;
    transaction.meterStopWh = fact.meter;
    transaction.stopReason = fact.status;
    if (transaction.id.isEmpty())
        transaction.id = fact.id;
    if (transaction.idTag.isEmpty())
        transaction.idTag = fact.tag;
    state.stopRequest = fact.frame;
    state.closed = true;
    addFrame(index, fact.frame);
    m_frames.insert(fact.frame, index);
}

void TransactionAssembler::event(const Fact &fact)
{
    const int place = placeOf(fact);
    int index = byId(fact.peer, fact.id);
    const bool starts = fact.phase == Fact::Phase::Started;
    if (index >= 0 && starts) {
        const Transaction &known = m_transactions[std::size_t(index)];
        // UUIDs are unique per station: a second Started after the end is a reused id.
        if (known.stop != noTime && fact.device != known.deviceStart)
            index = -1;
    }
    if (index < 0) {
        const bool reused = byId(fact.peer, fact.id) >= 0;
        index = create(fact, place);
        double meter = qQNaN();
        for (const Sample &sample : fact.samples) {
            if (sample.quantity == SeriesQuantity::Energy && std::isnan(meter))
                meter = sample.value;
        }
        occupy(index, place, fact.time, meter);
        if (reused)
            m_transactions[std::size_t(index)].issues |= TransactionIssue::IdReused;
        if (!starts)
            m_transactions[std::size_t(index)].issues |= TransactionIssue::MissingStart;
    }
    {
        Transaction &transaction = m_transactions[std::size_t(index)];
        State &state = m_states[std::size_t(index)];
        if (fact.sequence >= 0 && state.sequence.size() < 1000000)
            state.sequence.push_back(fact.sequence);
        if (transaction.idTag.isEmpty())
            transaction.idTag = fact.tag;
        if (transaction.evse < 0)
            transaction.evse = fact.evse;
        if (transaction.connector < 0)
            transaction.connector = fact.connector;
        if (starts) {
            transaction.deviceStart = fact.device;
            transaction.start = fact.time;
            transaction.issues &= ~TransactionIssues(TransactionIssue::MissingStart);
            state.startRequest = fact.frame;
        }
    }
    if (starts || !fact.tag.isEmpty())
        linkWaiting(index, fact, place);
    addSamples(index, fact);
    Transaction &transaction = m_transactions[std::size_t(index)];
    if (fact.phase == Fact::Phase::Ended) {
        transaction.stop = fact.time;
        transaction.deviceStop = fact.device;
        transaction.stopReason = fact.sessionId;
        transaction.meterStopWh = transaction.lastMeterWh;
        m_states[std::size_t(index)].stopRequest = fact.frame;
        m_states[std::size_t(index)].closed = true;
    }
    addFrame(index, fact.frame);
    m_frames.insert(fact.frame, index);
}

void TransactionAssembler::status(const Fact &fact)
{
    const int place = placeOf(fact);
    if (place < 0)
        return;
    m_statusSeen.try_emplace({fact.peer, place}, fact.time);
    const int open = openAt(fact.peer, place);
    if (open < 0)
        return;
    Transaction &transaction = m_transactions[std::size_t(open)];
    State &state = m_states[std::size_t(open)];
    if (transaction.stop == noTime || fact.time - transaction.stop < 2 * 60 * minute) {
        // The statuses of a charge belong to its story, Finishing and the Available after it too.
        addFrame(open, fact.frame);
    }
    const bool free = fact.status == "Available";
    if (free && state.freeSince == noTime)
        state.freeSince = fact.time;
    else if (!free)
        state.freeSince = noTime;
    if (free && transaction.stop != noTime)
        m_open.erase({fact.peer, place});
}

void TransactionAssembler::finishOne(int index, const ClockEstimator &clocks)
{
    Transaction &transaction = m_transactions[std::size_t(index)];
    State &state = m_states[std::size_t(index)];
    const FrameTable &rows = m_capture.frames();
    std::sort(transaction.frames.begin(), transaction.frames.end());
    transaction.frames.erase(std::unique(transaction.frames.begin(), transaction.frames.end()), transaction.frames.end());

    if (transaction.issues.testFlag(TransactionIssue::MissingStart) && !state.connectorSeen) {
        // Nothing was heard of the connector before: it may well have begun before the capture did.
        transaction.issues &= ~TransactionIssues(TransactionIssue::MissingStart);
        transaction.issues |= TransactionIssue::BeganBefore;
    }
    const TimeUs heard = lastHeard(transaction.peer);
    if (transaction.stop == noTime) {
        const bool freeForLong = state.freeSince != noTime && heard != noTime && heard - state.freeSince > 15 * minute;
        if (state.successorStart != noTime || freeForLong) {
            transaction.issues |= TransactionIssue::MissingStop;
            const double known = std::isnan(transaction.lastMeterWh) ? transaction.meterStartWh : transaction.lastMeterWh;
            const double lost = state.successorMeter - known;
            // More than a truck's battery is another register, not a loss.
            if (lost >= 0 && lost < 2e6)
                transaction.lostWh = lost;
        } else {
            transaction.issues |= TransactionIssue::StillOpen;
        }
    }
    const auto unanswered = [&](FrameId request) {
        if (request == noFrame)
            return false;
        const FrameId pair = rows.pair(request);
        if (pair != noFrame)
            return false;
        return heard != noTime && rows.time(request) != noTime && heard - rows.time(request) > minute;
    };
    if (unanswered(state.startRequest))
        transaction.issues |= TransactionIssue::StartUnanswered;
    if (unanswered(state.stopRequest))
        transaction.issues |= TransactionIssue::StopUnanswered;
    if (isAbnormal(transaction.stopReason))
        transaction.issues |= TransactionIssue::AbnormalStop;
    if (transaction.stop != noTime) {
        if (transaction.meterStopWh < transaction.meterStartWh - 1 && !state.relativeRegister)
            transaction.issues |= TransactionIssue::MeterBackwards;
        const double energy = transaction.energyWh();
        if (!std::isnan(transaction.meterStopWh) && std::abs(energy) < 1 && !transaction.issues.testFlag(TransactionIssue::Rejected))
            transaction.issues |= TransactionIssue::NoEnergy;
    }
    if (!state.sequence.empty()) {
        std::sort(state.sequence.begin(), state.sequence.end());
        state.sequence.erase(std::unique(state.sequence.begin(), state.sequence.end()), state.sequence.end());
        if (state.sequence.back() - state.sequence.front() + 1 != qint64(state.sequence.size()))
            transaction.issues |= TransactionIssue::SequenceGap;
    }
    for (const auto &[received, device] : state.stamps) {
        if (received == noTime || device == noTime)
            continue;
        const qint64 late = received - (device - clocks.skewAt(transaction.peer, received));
        // Days are no queue but a clock that was never set.
        if (late > lateAfter && late < 14 * 24 * 60 * minute && clocks.isKnown(transaction.peer))
            transaction.replayDelay = std::max(transaction.replayDelay, late);
    }
    if (transaction.replayDelay > 0)
        transaction.issues |= TransactionIssue::Replayed;
    state = {};
}

void TransactionAssembler::finish(const ClockEstimator &clocks, ProblemList &problems)
{
    linkLines();
    for (std::size_t i = 0; i < m_transactions.size(); ++i)
        finishOne(int(i), clocks);
    for (const Waiting &remote : m_remoteStarts) {
        const TimeUs heard = lastHeard(remote.peer);
        if (!remote.accepted || remote.used || heard == noTime || remote.time == noTime || heard - remote.time < 10 * minute)
            continue;
        Problem problem;
        problem.kind = Problem::Kind::NotStarted;
        problem.severity = Severity::Warning;
        problem.frame = remote.frame;
        problem.peer = remote.peer;
        problem.rule = "remote-start.nothing-began";
        problem.detail = remote.tag;
        problems.add(std::move(problem));
    }
    m_frames.clear();
    std::vector<int> order(m_transactions.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return m_transactions[std::size_t(a)].start < m_transactions[std::size_t(b)].start;
    });
    std::vector<Transaction> sorted;
    sorted.reserve(order.size());
    for (const int index : order)
        sorted.push_back(std::move(m_transactions[std::size_t(index)]));
    m_transactions = std::move(sorted);
}

} // namespace Roamscope
