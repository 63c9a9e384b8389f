// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/merge/clockproposal.h"

#include "models/capture/merge/owntimes.h"
#include "models/capture/merge/rowcopy.h"
#include "models/capture/merge/sourcezone.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace Roamscope {

namespace {

constexpr qint64 second = 1000000;
constexpr qint64 minute = 60 * second;
constexpr qint64 serverAgreement = second / 2; ///< clocks of servers are kept right, but not exactly
constexpr qint64 hop = 10000; ///< µs: of two ways that are as sure the shorter one
constexpr qint64 widestOwn = 30 * second; ///< spread of own times that still mean something
constexpr qint64 negligible = 20000; ///< µs: less than logs and networks are apart anyway
constexpr std::size_t mostPoints = 20000; ///< that are carried along a chain of clocks

/// Two clocks that could be compared. Clocks are sources, what servers say, and chargers.
struct ClockLink
{
    int first = 0;
    int second = 0;
    ClockGround ground = ClockGround::None;
    std::vector<ClockPoint> points {}; ///< by the first clock
    qint64 atLeast = 0; ///< µs of uncertainty that the points do not show
    qint64 weight = 0;
    int count = 0; ///< of points, before they were thinned

    std::vector<ClockPoint> by(int clock) const
    {
        if (clock == first)
            return points;
        std::vector<ClockPoint> turned = points;
        for (ClockPoint &point : turned) {
            point.time += point.difference;
            point.difference = -point.difference;
        }
        return turned;
    }
};

/// What counts when a reference is chosen.
struct Standing
{
    SourceTrust trust = SourceTrust::Normal;
    bool hasZone = false;
    bool agreesWithServers = false; ///< whose clocks are kept right
    bool isCsms = false;
    int links = 0;
    int peers = 0;
    auto operator<=>(const Standing &) const = default;
};

/// Which source is best taken as right, and how the others lead to it.
class ClockGraph
{
public:
    ClockGraph(const Capture &loaded, const SourceArrangement &arrangement, const Sightings &sightings, const std::atomic_bool *cancelled)
        : m_loaded(loaded)
        , m_arrangement(arrangement)
        , m_sightings(sightings)
        , m_cancelled(cancelled)
        , m_sources(loaded.sources())
        , m_count(int(m_sources.size()))
    {
    }

    std::vector<ClockProposal> propose()
    {
        look();
        addSightings();
        addServers(ownTimes(m_loaded, m_arrangement, true, m_cancelled));
        m_reference = chooseReference();
        findWays();
        const bool all = std::all_of(m_usable.begin(), m_usable.end(), [this](int source) { return source == m_reference || m_way[std::size_t(source)] >= 0; });
        if (!all && !isCancelled()) {
            addOwnTimes();
            m_reference = chooseReference();
            findWays();
        }
        std::vector<ClockProposal> proposals;
        for (const int source : m_usable) {
            if (source == m_reference || m_way[std::size_t(source)] < 0 || isCancelled())
                continue;
            if (std::optional<ClockProposal> proposal = proposalFor(source))
                proposals.push_back(std::move(*proposal));
        }
        return isCancelled() ? std::vector<ClockProposal>() : proposals;
    }

private:
    bool isCancelled() const { return m_cancelled && m_cancelled->load(std::memory_order_relaxed); }
    int serversNode() const { return m_count; }
    int deviceNode(quint16 peer) const { return m_count + 1 + peer; }
    const SourceSetting *settingOf(int source) const { return m_arrangement.find(m_sources[std::size_t(source)].path); }

    void look()
    {
        const std::vector<std::vector<RowRange>> ranges = rowRanges(m_loaded);
        m_standing.resize(m_sources.size());
        m_assumed.assign(m_sources.size(), false);
        for (int source = 0; source < m_count; ++source) {
            const SourceSetting *setting = settingOf(source);
            if (setting && !setting->enabled)
                continue;
            bool timed = false;
            std::vector<bool> peers(std::size_t(StringTable::overflow) + 1);
            for (const RowRange &range : ranges[std::size_t(source)]) {
                for (FrameId row = range.first; row < range.first + range.count; ++row) {
                    const quint16 flags = m_loaded.frames().flags(row);
                    timed = timed || (m_loaded.frames().time(row) != noTime && !(flags & quint16(FrameFlag::TimeSynthetic)));
                    m_assumed[std::size_t(source)] = m_assumed[std::size_t(source)] || (flags & quint16(FrameFlag::ZoneAssumed));
                    peers[m_loaded.frames().peer(row)] = true;
                }
            }
            if (!timed)
                continue;
            m_usable.push_back(source);
            Standing &standing = m_standing[std::size_t(source)];
            standing.hasZone = !m_assumed[std::size_t(source)] || (setting && !setting->zone.isEmpty());
            standing.peers = int(std::count(peers.begin() + 1, peers.end(), true));
            if (setting) {
                standing.trust = setting->trust;
                standing.isCsms = setting->lane == Lane::Csms;
            }
        }
    }

    void add(ClockLink link)
    {
        if (link.points.empty())
            return;
        const ClockFit fit = fitClock(link.points);
        if (!fit.isValid())
            return;
        if (link.ground == ClockGround::OwnTimes
            && (fit.points() < 2 || std::any_of(fit.segments.begin(), fit.segments.end(), [](const ClockFit::Segment &segment) { return segment.spread > widestOwn; })))
            return;
        link.weight = std::max(fit.uncertainty(), link.atLeast) + hop;
        link.count = fit.points();
        if (link.points.size() > mostPoints) {
            std::vector<ClockPoint> fewer;
            const std::size_t step = link.points.size() / mostPoints + 1;
            for (std::size_t i = 0; i < link.points.size(); i += step)
                fewer.push_back(link.points[i]);
            link.points = std::move(fewer);
        }
        m_links.push_back(std::move(link));
    }

    void addSightings()
    {
        for (const SourcePair &pair : m_sightings.pairs()) {
            if (isCancelled())
                return;
            if (!isUsable(pair.first) || !isUsable(pair.second))
                continue;
            add({.first = pair.first, .second = pair.second, .ground = ClockGround::SeenTwice, .points = clockPoints(m_loaded, m_arrangement, pair, pair.first)});
            ++m_standing[std::size_t(pair.first)].links;
            ++m_standing[std::size_t(pair.second)].links;
        }
    }

    void addServers(std::vector<OwnTimes> own)
    {
        if (isCancelled())
            return;
        for (const int source : m_usable) {
            std::vector<ClockPoint> &points = own[std::size_t(source)].servers;
            const ClockFit fit = fitClock(points);
            m_standing[std::size_t(source)].agreesWithServers = fit.points() >= 2
                && std::all_of(fit.segments.begin(), fit.segments.end(), [](const ClockFit::Segment &segment) { return std::llabs(segment.offset) <= 2 * second; });
            add({.first = source, .second = serversNode(), .ground = ClockGround::OwnTimes, .points = std::move(points), .atLeast = serverAgreement});
        }
    }

    void addOwnTimes()
    {
        std::vector<OwnTimes> own = ownTimes(m_loaded, m_arrangement, false, m_cancelled);
        if (isCancelled())
            return;
        for (const int source : m_usable) {
            OwnTimes &times = own[std::size_t(source)];
            for (auto &[peer, points] : times.devices)
                add({.first = source, .second = deviceNode(peer), .ground = ClockGround::OwnTimes, .points = std::move(points)});
        }
        for (const int source : m_usable) {
            for (const int other : m_usable) {
                ClockPoint point;
                qint64 uncertainty = 0;
                if (source != other && alignPower(own[std::size_t(source)].managed, own[std::size_t(other)].metered, &point, &uncertainty))
                    add({.first = source, .second = other, .ground = ClockGround::PowerSteps, .points = {point}, .atLeast = uncertainty});
            }
        }
    }

    bool isUsable(int source) const { return std::binary_search(m_usable.begin(), m_usable.end(), source); }

    int chooseReference() const
    {
        int best = -1;
        for (const int source : m_usable) {
            if (best < 0 || m_standing[std::size_t(source)] > m_standing[std::size_t(best)])
                best = source;
        }
        return best;
    }

    /// The surest way of each clock to the reference.
    void findWays()
    {
        const std::size_t nodes = std::size_t(m_count) + 2 + StringTable::overflow;
        m_way.assign(nodes, -1);
        if (m_reference < 0)
            return;
        std::vector<std::vector<int>> linksOf(nodes);
        for (std::size_t link = 0; link < m_links.size(); ++link) {
            linksOf[std::size_t(m_links[link].first)].push_back(int(link));
            linksOf[std::size_t(m_links[link].second)].push_back(int(link));
        }
        constexpr qint64 unreached = std::numeric_limits<qint64>::max();
        std::vector<qint64> distance(nodes, unreached);
        std::vector<std::pair<qint64, int>> open {{0, m_reference}};
        distance[std::size_t(m_reference)] = 0;
        const auto later = [](const std::pair<qint64, int> &a, const std::pair<qint64, int> &b) { return a > b; };
        while (!open.empty()) {
            std::pop_heap(open.begin(), open.end(), later);
            const auto [far, node] = open.back();
            open.pop_back();
            if (far > distance[std::size_t(node)])
                continue;
            for (const int index : linksOf[std::size_t(node)]) {
                const ClockLink &link = m_links[std::size_t(index)];
                const int next = link.first == node ? link.second : link.first;
                const qint64 there = far + link.weight;
                if (there >= distance[std::size_t(next)])
                    continue;
                distance[std::size_t(next)] = there;
                m_way[std::size_t(next)] = index;
                open.emplace_back(there, next);
                std::push_heap(open.begin(), open.end(), later);
            }
        }
    }

    std::optional<ClockProposal> proposalFor(int source)
    {
        ClockProposal proposal {.path = m_sources[std::size_t(source)].path, .reference = m_sources[std::size_t(m_reference)].path};
        std::vector<ClockPoint> points;
        qint64 further = 0;
        qint64 atLeast = 0;
        std::vector<TimeUs> boots;
        // Along the way each clock is told by the next one.
        for (int clock = source; clock != m_reference;) {
            const ClockLink &link = m_links[std::size_t(m_way[std::size_t(clock)])];
            proposal.ground = std::max(proposal.ground, link.ground);
            const int next = link.first == clock ? link.second : link.first;
            if (clock == source) {
                points = link.by(clock);
                proposal.points = link.count;
                atLeast = link.atLeast;
            } else {
                const ClockFit fit = fitClock(link.by(clock));
                for (ClockPoint &point : points)
                    point.difference += fit.at(point.time + point.difference);
                further += std::max(fit.uncertainty(), link.atLeast);
            }
            clock = next;
        }
        // The first clock on the way may be another source's, whose frames say when it was started.
        const ClockFit fit = fitClock(points, {.likelySteps = bootsOf(source)});
        if (!fit.isValid())
            return {};
        proposal.uncertainty = std::max(fit.uncertainty(), atLeast) + further;
        proposal.clock = fit.correction();
        findZone(source, fit, proposal);
        drop(proposal);
        proposal.isApplied = isThere(source, fit, proposal);
        return proposal;
    }

    std::vector<TimeUs> bootsOf(int source) const
    {
        std::vector<TimeUs> boots;
        const quint16 boot = m_loaded.actions().find("BootNotification");
        const SourceSetting *setting = settingOf(source);
        if (!boot || (setting && !setting->zone.isEmpty()))
            return boots; // by the source's clock as it was read
        for (FrameId row = 0; row < m_loaded.size(); ++row) {
            const FrameBlock &block = m_loaded.frames().block(row);
            const quint32 i = row & FrameBlock::mask;
            if (block.source[i] == source && block.action[i] == boot && block.kind[i] == FrameKind::Call && block.time[i] != noTime)
                boots.push_back(block.time[i]);
        }
        std::sort(boots.begin(), boots.end());
        return boots;
    }

    /// Times without a zone that are off by about one were local times.
    void findZone(int source, const ClockFit &fit, ClockProposal &proposal) const
    {
        const SourceSetting *setting = settingOf(source);
        if (!m_assumed[std::size_t(source)] || (setting && !setting->zone.isEmpty()))
            return;
        std::optional<qint64> zone;
        for (const ClockFit::Segment &segment : fit.segments) {
            // Whole hours first, then the halves and quarters that few zones have.
            std::optional<qint64> own;
            for (const qint64 step : {60 * minute, 30 * minute, 15 * minute}) {
                const qint64 nearest = std::llround(double(-segment.offset) / double(step)) * step;
                if (!own && std::llabs(-segment.offset - nearest) <= (step == 60 * minute ? 10 : 5) * minute)
                    own = nearest;
            }
            if (!own || (zone && *zone != *own))
                return;
            zone = own;
        }
        if (!zone || *zone == 0 || *zone < -12 * 60 * minute || *zone > 14 * 60 * minute)
            return;
        proposal.zone = fixedZoneText(int(*zone / minute));
        for (ClockSegment &segment : proposal.clock) {
            segment.offset += *zone;
            if (segment.from != noTime)
                segment.from -= *zone;
        }
    }

    /// What is less than can be told is no correction.
    static void drop(ClockProposal &proposal)
    {
        const bool small = proposal.clock.size() == 1 && proposal.clock.front().drift == 0
            && std::llabs(proposal.clock.front().offset) <= std::max(proposal.uncertainty, negligible);
        if (small)
            proposal.clock.clear();
    }

    bool isThere(int source, const ClockFit &fit, const ClockProposal &proposal) const
    {
        if (!proposal.zone.isEmpty())
            return false;
        const SourceSetting *setting = settingOf(source);
        SourceSetting proposed;
        proposed.clock = proposal.clock;
        for (const ClockFit::Segment &segment : fit.segments) {
            for (const TimeUs time : {segment.from, segment.from + (segment.to - segment.from) / 2, segment.to}) {
                const qint64 has = setting ? setting->correctionAt(time) : 0;
                if (std::llabs(has - proposed.correctionAt(time)) > std::max(proposal.uncertainty, negligible))
                    return false;
            }
        }
        return true;
    }

    const Capture &m_loaded;
    const SourceArrangement &m_arrangement;
    const Sightings &m_sightings;
    const std::atomic_bool *m_cancelled;
    const std::vector<CaptureSource> m_sources;
    const int m_count;
    std::vector<int> m_usable; ///< sources with times
    std::vector<Standing> m_standing; ///< by source
    std::vector<bool> m_assumed; ///< by source: has times without a zone
    std::vector<ClockLink> m_links;
    std::vector<int> m_way; ///< by clock: the link that leads on to the reference
    int m_reference = -1;
};

QString seconds(double value, int digits)
{
    return QCoreApplication::translate("Roamscope", "%1 s").arg(QLocale().toString(value, 'f', digits));
}

/// "3.2 s", "2 h 00 min": without a sign.
QString lengthText(qint64 length)
{
    const QLocale locale;
    if (length < second)
        return QCoreApplication::translate("Roamscope", "%1 ms").arg(locale.toString(double(length) / 1000, 'f', length < 10000 ? 1 : 0));
    if (length < 2 * minute)
        return seconds(double(length) / double(second), length < 100 * second ? 2 : 1);
    const qint64 whole = (length + second / 2) / second;
    if (whole < 3600)
        return QCoreApplication::translate("Roamscope", "%1 min %2 s").arg(locale.toString(whole / 60)).arg(whole % 60, 2, 10, QLatin1Char('0'));
    if (whole % 3600 < 60 || whole >= 86400)
        return QCoreApplication::translate("Roamscope", "%1 h %2 min").arg(locale.toString(whole / 3600)).arg(whole / 60 % 60, 2, 10, QLatin1Char('0'));
    return QCoreApplication::translate("Roamscope", "%1 h %2 min %3 s")
        .arg(locale.toString(whole / 3600))
        .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(whole % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString clockDifferenceText(qint64 difference)
{
    const QString text = lengthText(std::llabs(difference));
    return difference < 0 ? QChar(0x2212) + text : QLatin1Char('+') + text;
}

QString ClockProposal::sentence() const
{
    const QString sure = uncertainty < 0 ? QString() : QStringLiteral(" (±%1)").arg(lengthText(uncertainty));
    QString what;
    if (clock.empty() && zone.isEmpty())
        what = QCoreApplication::translate("Roamscope", "Its clock agrees%1").arg(sure);
    else if (clock.empty())
        what = QCoreApplication::translate("Roamscope", "Its times are those of the zone %1%2").arg(zone, sure);
    else {
        const QString amount = clockDifferenceText(offset()) + sure;
        if (!zone.isEmpty())
            what = QCoreApplication::translate("Roamscope", "Its times are those of the zone %1, and its clock needs %2").arg(zone, amount);
        else
            what = QCoreApplication::translate("Roamscope", "Its clock needs %1").arg(amount);
        if (clock.size() > 1) {
            const int steps = int(clock.size()) - 1;
            what += QCoreApplication::translate("Roamscope", ", and it stepped %n time(s)", nullptr, steps);
        } else if (clock.front().drift != 0) {
            what += QCoreApplication::translate("Roamscope", ", and it drifts by %1 s a day").arg(QLocale().toString(std::abs(clock.front().drift) * 0.0864, 'f', 1));
        }
    }
    const QString other = QFileInfo(reference).fileName();
    QString why;
    switch (ground) {
    case ClockGround::SeenTwice:
        why = QCoreApplication::translate("Roamscope", "%n frame(s) stand in %1 too.", nullptr, points).arg(other);
        break;
    case ClockGround::OwnTimes:
        why = QCoreApplication::translate("Roamscope", "%n message(s) tell the time of their sender; compared with %1.", nullptr, points).arg(other);
        break;
    case ClockGround::PowerSteps:
        why = QCoreApplication::translate("Roamscope", "its power follows the meter values in %1.").arg(other);
        break;
    case ClockGround::ByHand:
    case ClockGround::None:
        break;
    }
    return QStringLiteral("%1: %2").arg(what, why);
}

std::vector<ClockProposal> proposeClocks(const Capture &loaded, const SourceArrangement &arrangement, const Sightings &sightings,
                                         const std::atomic_bool *cancelled)
{
    return ClockGraph(loaded, arrangement, sightings, cancelled).propose();
}

void applyProposal(const ClockProposal &proposal, SourceArrangement *arrangement)
{
    SourceSetting &setting = arrangement->setting(proposal.path);
    if (!proposal.zone.isEmpty())
        setting.zone = proposal.zone;
    setting.clock = proposal.clock;
    setting.shift = 0;
    setting.uncertainty = proposal.uncertainty;
    setting.ground = proposal.ground;
}

} // namespace Roamscope
