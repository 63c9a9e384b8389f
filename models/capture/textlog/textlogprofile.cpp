// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/textlog/textlogprofile.h"

#include "models/capture/textlog/textlogscanner.h"
#include "models/catalog/catalog.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <set>
#include <unordered_map>

namespace Roamscope {

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 quarter = 15 * 60 * second;
constexpr qint64 day = 24 * 3600 * second;
constexpr std::size_t maximumSamples = 4000;

/// Difference to the nearest multiple of a quarter of an hour: zones differ by such.
qint64 besideQuarter(qint64 difference)
{
    const qint64 rounded =
        (difference >= 0 ? (difference + quarter / 2) / quarter : -((-difference + quarter / 2) / quarter)) * quarter;
    return difference - rounded;
}

qint64 timeOfDay(qint64 value)
{
    return ((value % day) + day) % day;
}

bool isHex(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
        [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == '-'; });
}

struct PlaceCount
{
    int count = 0;
    std::set<std::string> values;
    int hex = 0;
};

void learnDateOrder(const std::vector<TextLogSample> &samples, TextLogProfile *profile)
{
    int dayFirst = 0;
    int monthFirst = 0;
    bool any = false;
    char separator = 0;
    bool twelveHour = false;
    std::set<std::pair<int, int>> dates;
    qint64 nearDayFirst = 0;
    qint64 nearMonthFirst = 0;
    int compared = 0;
    for (const TextLogSample &sample : samples) {
        const LogTime &time = sample.times[0].first ? sample.times[0] : sample.times[1];
        if (!time.first || !time.second)
            continue;
        any = true;
        separator = time.separator;
        twelveHour = twelveHour || time.twelveHour;
        if (time.first > 12)
            ++dayFirst;
        else if (time.second > 12)
            ++monthFirst;
        else if (sample.payloadTime != noTime && time.completeness == LogTime::Completeness::Full) {
            const int year = yearOf(time.value);
            const qint64 here = sample.payloadTime / day;
            nearDayFirst += std::abs(civilDays(year, time.second, time.first) - here);
            nearMonthFirst += std::abs(civilDays(year, time.first, time.second) - here);
            ++compared;
        }
        if (dates.size() < 64)
            dates.insert({time.first, time.second});
    }
    if (!any)
        return;
    if (dayFirst != monthFirst) {
        profile->dateOrder = dayFirst > monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    } else if (compared && nearDayFirst != nearMonthFirst) {
        profile->dateOrder = nearDayFirst < nearMonthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    } else {
        // A log covers days that follow each other: the number that runs is the day.
        std::set<int> firsts;
        std::set<int> seconds;
        for (const auto &[a, b] : dates) {
            firsts.insert(a);
            seconds.insert(b);
        }
        if (firsts.size() > seconds.size())
            profile->dateOrder = DateOrder::DayFirst;
        else if (seconds.size() > firsts.size())
            profile->dateOrder = DateOrder::MonthFirst;
        else
            profile->dateOrder = separator == '/' && twelveHour ? DateOrder::MonthFirst : DateOrder::DayFirst;
    }
}

void learnClock(const std::vector<TextLogSample> &samples, TextLogProfile *profile)
{
    int two = 0;
    int agree = 0;
    int better = 0;
    for (const TextLogSample &sample : samples) {
        if (sample.timeCount < 2)
            continue;
        ++two;
        const LogTime &a = sample.times[0];
        const LogTime &b = sample.times[1];
        if (b.completeness != LogTime::Completeness::Full)
            continue;
        const qint64 difference =
            a.completeness == LogTime::Completeness::Full ? b.value - a.value : timeOfDay(b.value) - timeOfDay(a.value);
        if (std::abs(besideQuarter(difference)) > 2 * second)
            continue;
        ++agree;
        const int worthA =
            (a.completeness == LogTime::Completeness::Full ? 4 : 0) + (a.hasZone ? 2 : 0) + (a.fractionDigits ? 1 : 0);
        const int worthB = 4 + (b.hasZone ? 2 : 0) + (b.fractionDigits ? 1 : 0);
        if (worthB > worthA)
            ++better;
    }
    // The outermost clock is when the line was received; the inner one is taken only where it is the same
    // clock told better (finer, or with its date or zone).
    if (two * 5 >= int(samples.size()) * 4 && two > 0 && agree * 10 >= two * 9 && better * 10 >= agree * 9)
        profile->clock = 1;
}

void learnOrder(const std::vector<TextLogSample> &samples, TextLogProfile *profile)
{
    int forward = 0;
    int backward = 0;
    const LogTime *last = nullptr;
    std::unordered_map<std::string, int> seen; // id → 1 call, 2 response
    int callFirst = 0;
    int responseFirst = 0;
    for (const TextLogSample &sample : samples) {
        const LogTime &time = sample.times[profile->clock && sample.timeCount > 1 ? 1 : 0];
        if (time.isValid()) {
            if (last && last->completeness == time.completeness) {
                const qint64 step = time.value - last->value;
                const qint64 wrap =
                    time.completeness == LogTime::Completeness::NoDate ? day / 2 : std::numeric_limits<qint64>::max();
                if (step != 0 && std::abs(step) < wrap)
                    ++(step > 0 ? forward : backward);
            }
            last = &time;
        }
        const bool call = sample.kind == FrameKind::Call;
        const auto [it, added] = seen.try_emplace(sample.id, call ? 1 : 2);
        if (!added && it->second != (call ? 1 : 2)) {
            ++(call ? responseFirst : callFirst);
            seen.erase(it);
        }
    }
    if (backward + forward > 0)
        profile->reversed = backward > 4 * forward && (backward >= 3 || responseFirst > callFirst);
    if (backward == forward)
        profile->reversed = responseFirst >= 2 && callFirst == 0;
}

void learnZone(const std::vector<TextLogSample> &samples, const ImportOptions &options, TextLogProfile *profile)
{
    profile->zoneMinutes = options.zoneOffsetMinutes;
    if (options.zoneOffsetMinutes != 0)
        return;
    // What the CSMS calls "now" against the line's own time: zones are whole quarters of an hour. What a
    // charger says of itself serves only where it is said often and all agrees.
    for (const bool ofCsms : {true, false}) {
        std::unordered_map<int, int> found;
        int total = 0;
        bool close = true; // what the charger says is the moment of the line
        for (const TextLogSample &sample : samples) {
            const LogTime &time = sample.times[profile->clock && sample.timeCount > 1 ? 1 : 0];
            const TimeUs said = ofCsms ? sample.currentTime : sample.payloadTime;
            if (said == noTime || !time.isValid() || time.hasZone)
                continue;
            ++total;
            qint64 difference = 0;
            if (time.completeness == LogTime::Completeness::Full) {
                difference = time.value - said;
            } else {
                difference = timeOfDay(time.value) - timeOfDay(said);
                if (difference > day / 2)
                    difference -= day;
                else if (difference < -day / 2)
                    difference += day;
            }
            const qint64 beside = besideQuarter(difference);
            const qint64 minutes = (difference - beside) / (60 * second);
            close = close && std::abs(beside) <= 2 * second;
            if (std::abs(beside) <= 60 * second && std::abs(minutes) <= 14 * 60)
                ++found[int(minutes)];
        }
        for (const auto &[minutes, count] : found) {
            if (count * 5 >= total * 4 && count >= (ofCsms ? 1 : close ? 2 : 3)) {
                profile->zoneMinutes = minutes;
                profile->zoneLearned = true;
                return;
            }
        }
    }
}

void learnPeers(
    const std::vector<TextLogSample> &samples, const std::set<std::string> &stations, TextLogProfile *profile)
{
    PlaceCount places[int(PeerPlace::Count)];
    for (const TextLogSample &sample : samples) {
        for (int place = 1; place < int(PeerPlace::Count); ++place) {
            const std::string &value = sample.peers[place];
            if (value.empty())
                continue;
            ++places[place].count;
            if (places[place].values.size() < 512)
                places[place].values.insert(value);
            if (value.size() >= 8 && isHex(value))
                ++places[place].hex;
        }
    }
    const int total = int(samples.size());
    const auto few = [&](const PlaceCount &place) { // ids of stations come again, ids of messages do not
        return place.values.size() <= 1 || int(place.values.size()) * 2 <= place.count;
    };
    const auto known = [&](const PlaceCount &place) {
        return std::any_of(place.values.begin(), place.values.end(),
            [&](const std::string &value) { return stations.contains(value); });
    };
    profile->usePeer[int(PeerPlace::Member)] = places[int(PeerPlace::Member)].count > 0;
    profile->usePeer[int(PeerPlace::BeforeFrame)] = places[int(PeerPlace::BeforeFrame)].count > 0;
    const PlaceCount &verb = places[int(PeerPlace::BeforeVerb)];
    profile->usePeer[int(PeerPlace::BeforeVerb)] = verb.count > 0 && (few(verb) || known(verb));
    const PlaceCount &path = places[int(PeerPlace::Path)];
    profile->usePeer[int(PeerPlace::Path)] = path.count > 0 && (known(path) || (few(path) && path.count * 4 >= total));
    int sureCount = 0;
    for (const PeerPlace place : {PeerPlace::Member, PeerPlace::BeforeFrame, PeerPlace::BeforeVerb})
        sureCount = std::max(sureCount, places[int(place)].count);
    for (const PeerPlace place : {PeerPlace::Loose, PeerPlace::Bracket, PeerPlace::Near}) {
        if (sureCount * 2 >= total)
            break;
        const PlaceCount &count = places[int(place)];
        if (place == PeerPlace::Loose && count.count * 4 >= total && (few(count) || count.count <= 4)) {
            profile->usePeer[int(place)] = true;
            break; // a name that looks like a station's beats what may be one
        }
        // Where connections name the stations, nothing else is one.
        profile->usePeer[int(place)] = !stations.empty()
            ? known(count)
            : (count.count * 10 >= total * 6 && few(count) && count.hex * 2 < count.count
                && (place == PeerPlace::Near || count.count >= 2));
    }
    // Lines that name no station speak of the only one that is named.
    std::set<std::string> named = stations;
    for (int place = 1; place < int(PeerPlace::Count); ++place) {
        if (profile->usePeer[place])
            named.insert(places[place].values.begin(), places[place].values.end());
    }
    profile->namesStations = !named.empty();
    if (named.size() == 1)
        profile->station = QByteArray::fromStdString(*named.begin());
}

} // namespace

int senderOf(std::string_view action)
{
    Initiator initiator = Initiator::Both;
    if (action.empty()
        || !Catalog::instance().initiator(
            ProtocolVersion::Unknown, QByteArrayView(action.data(), qsizetype(action.size())), &initiator))
        return 0;
    return initiator == Initiator::ChargePoint ? 1 : initiator == Initiator::Csms ? -1 : 0;
}

int directionOf(const TextLogProfile &profile, DirectionWord word)
{
    const auto voted = [&](DirectionWord w) {
        const qint64 from = profile.votes[int(w)][0];
        const qint64 to = profile.votes[int(w)][1];
        if (from + to == 0)
            return 2; // not seen
        return from * 5 >= (from + to) * 4 ? 1 : to * 5 >= (from + to) * 4 ? -1 : 0;
    };
    const auto opposite = [](DirectionWord w) {
        switch (w) {
        case DirectionWord::Received:
            return DirectionWord::Sent;
        case DirectionWord::Sent:
            return DirectionWord::Received;
        case DirectionWord::Up:
            return DirectionWord::Down;
        case DirectionWord::Down:
            return DirectionWord::Up;
        case DirectionWord::ArrowLeft:
            return DirectionWord::ArrowRight;
        case DirectionWord::ArrowRight:
            return DirectionWord::ArrowLeft;
        case DirectionWord::FromSomeone:
            return DirectionWord::ToSomeone;
        case DirectionWord::ToSomeone:
            return DirectionWord::FromSomeone;
        case DirectionWord::FromChargePoint:
            return DirectionWord::ToChargePoint;
        case DirectionWord::ToChargePoint:
            return DirectionWord::FromChargePoint;
        default:
            return DirectionWord::None;
        }
    };
    if (word == DirectionWord::None)
        return 0;
    if (const int own = voted(word); own != 2)
        return own;
    if (const int other = voted(opposite(word)); other != 2)
        return -other;
    // Nothing was learned: most logs are written by the CSMS.
    switch (word) {
    case DirectionWord::Received:
    case DirectionWord::Up:
    case DirectionWord::ArrowLeft:
    case DirectionWord::FromSomeone:
    case DirectionWord::FromChargePoint:
        return 1;
    default:
        return -1;
    }
}

TextLogProfile learnTextLog(const char *text, quint64 size, const ImportOptions &options, TimeUs modified)
{
    TextLogProfile profile;
    profile.payloadTimes = true; // to have them in the samples
    std::vector<TextLogSample> samples;
    std::set<std::string> stations;
    TimeUs proseTime = noTime;

    const auto sample = [&](quint64 from, quint64 to) {
        if (from > 0) {
            const auto *newline = static_cast<const char *>(
                std::memchr(text + from, '\n', std::size_t(std::min<quint64>(size - from, 1 << 20))));
            if (!newline)
                return;
            from = quint64(newline + 1 - text);
        }
        if (from >= to)
            return;
        TextLogScanner scanner(text, size, profile);
        scanner.setSamples(&samples, &proseTime, maximumSamples);
        TextLogChunk chunk;
        chunk.begin = from;
        chunk.end = to;
        scanner.scan(chunk);
        for (const TextLogEvent &event : chunk.events) {
            if (event.station)
                stations.insert(chunk.peers.texts()[event.station]);
        }
    };
    constexpr quint64 headSize = 1 << 20;
    constexpr quint64 otherSize = 256 << 10;
    sample(0, std::min(size, headSize));
    const std::size_t headSamples = samples.size();
    if (size > 4 * headSize) {
        sample(size / 2, size / 2 + otherSize);
        sample(size - otherSize, size);
    }
    profile.payloadTimes = false;

    learnDateOrder(samples, &profile);
    learnClock(samples, &profile);
    const std::vector<TextLogSample> head(samples.begin(), samples.begin() + std::ptrdiff_t(headSamples));
    learnOrder(head, &profile);
    learnZone(samples, options, &profile);
    learnPeers(samples, stations, &profile);

    TimeUs payloadTime = noTime;
    for (const TextLogSample &s : samples) {
        profile.hasTimes = profile.hasTimes || s.timeCount > 0;
        const LogTime &time = s.times[0].completeness == LogTime::Completeness::Full ? s.times[0] : s.times[1];
        if (profile.someTime == noTime && time.completeness == LogTime::Completeness::Full)
            profile.someTime = time.value;
        const TimeUs said = s.currentTime != noTime ? s.currentTime : s.payloadTime;
        // Clocks that were never set say 1970 or 2000.
        if (payloadTime == noTime && said != noTime && said > 1'420'070'400 * second)
            payloadTime = said;
        const int sender = s.kind == FrameKind::Call ? senderOf(s.action) : 0;
        if (sender != 0)
            ++profile.votes[int(s.direction)][sender > 0 ? 0 : 1];
    }
    profile.payloadTimes = !profile.hasTimes;
    profile.payloadStart = payloadTime;
    if (profile.someTime == noTime)
        profile.someTime = proseTime != noTime ? proseTime : payloadTime != noTime ? payloadTime : modified;
    profile.year = profile.someTime != noTime ? yearOf(profile.someTime) : 2000;
    return profile;
}

} // namespace Roamscope
