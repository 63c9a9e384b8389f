// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/prose/prosechunk.h"
#include "models/capture/textlog/textlogcollator.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstring>

namespace Roamscope {

namespace {

constexpr quint64 headSize = quint64(256) << 10;
constexpr quint64 otherSize = quint64(64) << 10;
constexpr int maximumSamples = 6000;

/// Which of the two numbers of 03/04/2024 is the day: days of one log lie near each other.
class DateOrderVotes
{
public:
    void add(std::string_view line, const LogTime &time)
    {
        if (time.first == 0 || m_count > 2000)
            return;
        ++m_count;
        for (int i = 0; i < 2; ++i) {
            LogTime read;
            int length = 0;
            if (findLogTime(line, 0, i == 0 ? DateOrder::DayFirst : DateOrder::MonthFirst, &read, &length) < 0)
                continue;
            m_low[i] = std::min(m_low[i], read.value);
            m_high[i] = std::max(m_high[i], read.value);
        }
        m_point = m_point || time.separator == '.';
    }
    void addCertain(qint64 value)
    {
        for (int i = 0; i < 2; ++i) {
            m_low[i] = std::min(m_low[i], value);
            m_high[i] = std::max(m_high[i], value);
        }
    }
    DateOrder decide() const
    {
        if (m_count == 0)
            return DateOrder::Unknown;
        const qint64 dayFirst = m_high[0] - m_low[0];
        const qint64 monthFirst = m_high[1] - m_low[1];
        if (dayFirst == monthFirst)
            return m_point ? DateOrder::DayFirst : DateOrder::Unknown;
        return dayFirst < monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    }

private:
    int m_count = 0;
    bool m_point = false;
    qint64 m_low[2] = {std::numeric_limits<qint64>::max() / 2, std::numeric_limits<qint64>::max() / 2};
    qint64 m_high[2] = {std::numeric_limits<qint64>::min() / 2, std::numeric_limits<qint64>::min() / 2};
};

/// The station that the file is named after, if it looks like one: "diagnostics-CP07.log".
QByteArray stationOf(const QString &path)
{
    static constexpr std::array<QLatin1StringView, 18> words {
        QLatin1StringView("diagnostics"), QLatin1StringView("diagnostic"), QLatin1StringView("diag"), QLatin1StringView("journal"),
        QLatin1StringView("journalctl"), QLatin1StringView("kernel"), QLatin1StringView("system"), QLatin1StringView("events"),
        QLatin1StringView("event"), QLatin1StringView("evse"), QLatin1StringView("wallbox"), QLatin1StringView("middleware"),
        QLatin1StringView("backend"), QLatin1StringView("logcat"), QLatin1StringView("prose"), QLatin1StringView("firmware"),
        QLatin1StringView("station"), QLatin1StringView("eventlog")};
    QString name = QString::fromUtf8(stationFromFileName(path));
    bool again = true;
    while (again) {
        again = false;
        for (const QLatin1StringView word : words) {
            if (name.startsWith(word, Qt::CaseInsensitive) && name.size() > word.size() && !name.at(word.size()).isLetterOrNumber()) {
                name.remove(0, word.size() + 1);
                again = true;
            }
        }
    }
    const bool digit = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
    const bool letter = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    return digit && letter && name.size() >= 3 ? name.toUtf8() : QByteArray();
}

} // namespace

ProseProfile learnProse(const char *text, quint64 size, const QString &path, const ImportOptions &options, TimeUs modified)
{
    ProseProfile profile;
    const ProseWords &words = ProseWords::instance();
    ProseLineReader reader;
    DateOrderVotes votes;
    int lines = 0;
    int timed = 0;
    int structured = 0;
    int like = 0;
    int kinds = 0;
    std::array<int, std::size_t(Lane::Count)> lanes {};
    int ascending = 0;
    int descending = 0;
    qint64 before = 0;
    qint64 firstInYear = -1; // of a time that stands without a year
    const std::string_view head(text, std::size_t(std::min(size, headSize)));
    profile.exported = head.starts_with("__CURSOR=") || head.starts_with("__REALTIME_TIMESTAMP=");
    const auto sample = [&](quint64 from, quint64 to) {
        const char *p = text + from;
        const char *const end = text + to;
        if (from > 0) {
            const auto *newline = static_cast<const char *>(std::memchr(p, '\n', std::size_t(end - p)));
            p = newline ? newline + 1 : end;
        }
        before = 0;
        for (int count = 0; p < end && count < maximumSamples; ++count) {
            const auto *newline = static_cast<const char *>(std::memchr(p, '\n', std::size_t(end - p)));
            if (!newline && to < size)
                break; // cut by the sample's end
            std::string_view line(p, std::size_t((newline ? newline : end) - p));
            p = newline ? newline + 1 : end;
            if (!line.empty() && line.back() == '\r')
                line.remove_suffix(1);
            if (line.empty() || line.size() > 65536)
                continue;
            const ProseLine &parsed = reader.read(line);
            ++lines;
            timed += parsed.isTimed();
            structured += parsed.structured;
            like += parsed.isTimed() || parsed.structured || parsed.severity != ProseSeverity::Unknown;
            if (parsed.time.completeness == LogTime::Completeness::Full) {
                if (profile.someTime == noTime)
                    profile.someTime = parsed.time.value;
                if (parsed.time.first)
                    votes.add(line.substr(0, 200), parsed.time);
                else
                    votes.addCertain(parsed.time.value);
            }
            if (parsed.time.completeness == LogTime::Completeness::NoYear && firstInYear < 0)
                firstInYear = parsed.time.value;
            if (parsed.time.isValid()) {
                ascending += before != 0 && parsed.time.value > before;
                descending += before != 0 && parsed.time.value < before;
                before = parsed.time.value;
            }
            Lane lane = Lane::Unknown;
            const std::string_view whole = line.substr(0, 1024);
            profile.families |= words.familiesIn(whole, &lane);
            ++lanes[std::size_t(lane)];
            kinds += words.find(parsed.words.substr(0, 1024), profile.families).kind != ProseKind::None;
        }
    };
    sample(0, std::min(size, headSize));
    if (size > 4 * headSize) {
        sample(size / 2, size / 2 + otherSize);
        sample(size - otherSize, size);
    }
    profile.dateOrder = votes.decide();
    profile.timed = profile.exported || timed * 10 >= lines * 3;
    profile.reversed = descending > 3 && descending > 4 * ascending;
    profile.anyWord = kinds > 0;
    profile.structured = lines == 0 ? 0 : double(structured) / lines;
    profile.likeness = lines == 0 ? 0 : profile.exported ? 1 : double(like) / lines;
    lanes[std::size_t(Lane::Unknown)] = 0;
    const auto most = std::max_element(lanes.begin(), lanes.end());
    profile.laneKnown = options.lane != Lane::Unknown || *most > 0;
    profile.lane = options.lane != Lane::Unknown ? options.lane : *most > 0 ? Lane(most - lanes.begin()) : Lane::ChargePoint;
    if (profile.someTime == noTime)
        profile.someTime = modified;
    profile.year = profile.someTime != noTime ? yearOf(profile.someTime) : 2000;
    // A log that goes over the turn of the year began in the year before its file was last written.
    constexpr qint64 dayLength = qint64(24) * 3600 * 1'000'000;
    if (firstInYear >= 0 && profile.someTime != noTime && civilDays(profile.year, 1, 1) * dayLength + firstInYear > profile.someTime + 2 * dayLength)
        --profile.year;
    profile.station = options.chargePointId;
    if (profile.station.isEmpty() && profile.lane == Lane::ChargePoint)
        profile.station = stationOf(path);
    return profile;
}

} // namespace Roamscope
