// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/segment.h"

#include "mapping/jsonout.h"
#include "mapping/units.h"
#include "models/capture/isotime.h"

#include <algorithm>
#include <set>

namespace Roamscope {

namespace {

constexpr std::size_t maximumPeriods = 100000;

std::string textAt(const SourceSlot *row, const std::vector<int> &slots)
{
    for (const int slot : slots) {
        const SourceSlot &found = row[slot];
        if (found.kind == SourceSlot::Kind::Text && found.size < 1000)
            return found.escaped ? unescaped(found.raw()) : std::string(found.raw());
        if (found.isValue() && found.size < 1000)
            return std::string(found.raw());
    }
    return {};
}

bool isOneOf(const std::vector<std::string> &list, const std::string &text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

SampleGroup groupOfMeasurand(std::string_view measurand)
{
    if (measurand.starts_with("Energy.Active.Import"))
        return SampleGroup::Energy;
    if (measurand.starts_with("Energy.Active.Export"))
        return SampleGroup::Export;
    if (measurand.starts_with("Power.Active.Import"))
        return SampleGroup::Power;
    if (measurand == "Current.Import")
        return SampleGroup::Current;
    if (measurand == "SoC")
        return SampleGroup::StateOfCharge;
    return SampleGroup::Other;
}

/// To the unit in which periods count: Wh, W, A, %.
bool toBase(Decimal *value, const std::string &unit, const std::string &multiplier, SampleGroup group)
{
    if (!multiplier.empty() && multiplier != "0") {
        Decimal factor;
        if (multiplier.size() > 3 || !Decimal::parse("1e" + multiplier, &factor) || !value->multiply(factor))
            return false;
    }
    if (unit.empty() || group == SampleGroup::Other)
        return true;
    const Unit *found = findUnit(unit);
    if (!found)
        return false;
    if (found->numerator != 1 && !value->multiply(Decimal(found->numerator)))
        return false;
    return found->denominator == 1 || value->divide(Decimal(found->denominator), 12);
}

/// Whether a status says that the vehicle draws power; none when it says nothing about it.
std::optional<bool> chargingBy(const std::string &status)
{
    if (status.empty() || status == "Occupied")
        return {};
    return status == "Charging" || status == "CHARGING";
}

} // namespace

SampleGroup Segmenter::groupOf(std::string_view field)
{
    if (field.starts_with("energy") || field.starts_with("register"))
        return SampleGroup::Energy;
    if (field.starts_with("export"))
        return SampleGroup::Export;
    if (field.starts_with("power"))
        return SampleGroup::Power;
    if (field.starts_with("current"))
        return SampleGroup::Current;
    if (field.starts_with("soc"))
        return SampleGroup::StateOfCharge;
    if (field == "start" || field == "end" || field == "seconds")
        return SampleGroup::Time;
    return SampleGroup::Other;
}

Segmenter::Segmenter(const SegmentOptions &options)
    : m_options(options)
    , m_reader(options.trie)
{
}

void Segmenter::sampleOf(const SourceSlot *row, const SegmentOptions::Fields &fields, TimeUs time, const char *timeAt)
{
    Sample sample;
    const std::string value = textAt(row, fields.value);
    if (value.empty() || !Decimal::parse(value, &sample.value))
        return;
    sample.measurand = textAt(row, fields.measurand);
    if (sample.measurand.empty())
        sample.measurand = "Energy.Active.Import.Register";
    sample.context = textAt(row, fields.context);
    sample.phase = textAt(row, fields.phase);
    sample.state = textAt(row, fields.state);
    const std::string location = textAt(row, fields.location);
    if (!m_options.contexts.empty() && !isOneOf(m_options.contexts, sample.context.empty() ? "Sample.Periodic" : sample.context))
        return;
    if (!location.empty() && !m_options.locations.empty() && !isOneOf(m_options.locations, location))
        return;
    sample.group = groupOfMeasurand(sample.measurand);
    const auto rank = std::find(m_options.registers.begin(), m_options.registers.end(), sample.measurand);
    sample.rank = rank == m_options.registers.end() ? -1 : int(rank - m_options.registers.begin());
    if (sample.rank >= 0)
        sample.group = SampleGroup::Energy;
    sample.interval = std::string_view(sample.measurand).ends_with("Interval");
    if (!toBase(&sample.value, textAt(row, fields.unit), textAt(row, fields.multiplier), sample.group))
        return;
    sample.time = time;
    sample.timeAt = timeAt;
    for (const int slot : fields.value) {
        if (row[slot].isValue())
            sample.at = row[slot].begin;
    }
    m_samples.push_back(std::move(sample));
}

void Segmenter::collect(const SegmentInput &input)
{
    m_samples.clear();
    for (const std::string_view element : input.elements) {
        if (!m_reader.read(element))
            continue;
        const SourceSlot *row = m_reader.root();
        TimeUs time = noTime;
        const char *timeAt = nullptr;
        for (const int slot : m_options.time) {
            if (time == noTime && row[slot].kind == SourceSlot::Kind::Text) {
                time = parseIsoTime(row[slot].raw());
                timeAt = row[slot].begin;
            }
        }
        if (time == noTime)
            continue;
        bool nested = false;
        for (const SegmentOptions::SampleList &list : m_options.lists) {
            const SourceSlot &array = row[list.slot];
            for (quint32 i = 0; i < array.rows; ++i)
                sampleOf(m_reader.row(list.scope, array.firstRow + i), list.fields, time, timeAt);
            nested = nested || array.rows > 0;
        }
        if (!nested)
            sampleOf(row, m_options.own, time, timeAt);
    }
    std::stable_sort(m_samples.begin(), m_samples.end(), [](const Sample &a, const Sample &b) { return a.time < b.time; });
    // The same sample arrives again when its answer was lost on the way.
    std::vector<Sample> once;
    for (Sample &sample : m_samples) {
        bool repeated = false;
        for (std::size_t i = once.size(); i-- > 0 && once[i].time == sample.time && !repeated;)
            repeated = once[i].measurand == sample.measurand && once[i].phase == sample.phase && once[i].context == sample.context && once[i].value == sample.value;
        if (!repeated)
            once.push_back(std::move(sample));
    }
    m_samples = std::move(once);
}

void Segmenter::collectChanges(const SegmentInput &input)
{
    m_changes.clear();
    bool hasStatusList = false;
    for (std::size_t i = 0; i < m_options.changes.size() && i < input.changes.size(); ++i) {
        const SegmentOptions::Change &change = m_options.changes[i];
        SourceReader reader(change.trie);
        for (const std::string_view element : input.changes[i]) {
            if (!reader.read(element))
                continue;
            const SourceSlot *row = reader.root();
            const TimeUs time = row[change.time].kind == SourceSlot::Kind::Text ? parseIsoTime(row[change.time].raw()) : noTime;
            const std::string value = textAt(row, {change.value});
            if (time == noTime || value.empty())
                continue;
            m_changes.push_back({time, change.price, value});
            hasStatusList = hasStatusList || !change.price;
        }
    }
    if (!hasStatusList) {
        std::string last;
        for (const Sample &sample : m_samples) {
            if (!sample.state.empty() && sample.state != last)
                m_changes.push_back({sample.time, false, sample.state});
            if (!sample.state.empty())
                last = sample.state;
        }
    }
    std::stable_sort(m_changes.begin(), m_changes.end(), [](const StateChange &a, const StateChange &b) { return a.time < b.time; });
    m_hasStatus = std::any_of(m_changes.begin(), m_changes.end(), [](const StateChange &change) { return !change.price; });
}

/// Readings of one measurand over time: those without a phase, otherwise the sum of all phases.
std::vector<Segmenter::Point> Segmenter::series(SampleGroup group, int rank, bool *interval) const
{
    const auto fits = [&](const Sample &sample) { return sample.group == group && (rank < 0 || sample.rank == rank); };
    bool total = false;
    std::set<std::string> phases;
    for (const Sample &sample : m_samples) {
        if (!fits(sample))
            continue;
        *interval = sample.interval;
        total = total || sample.phase.empty();
        phases.insert(sample.phase);
    }
    std::vector<Point> points;
    for (std::size_t i = 0; i < m_samples.size();) {
        const TimeUs time = m_samples[i].time;
        std::optional<Point> sum;
        std::set<std::string> seen;
        for (; i < m_samples.size() && m_samples[i].time == time; ++i) {
            const Sample &sample = m_samples[i];
            if (!fits(sample) || (total && !sample.phase.empty()))
                continue;
            if (!sum) {
                sum = Point {time, sample.value, sample.at};
            } else if (total) {
                // Two readings of one moment (a clock-aligned and the last one): the larger is the later.
                if (sample.value > sum->value)
                    sum = Point {time, sample.value, sample.at};
            } else if (!seen.count(sample.phase)) {
                sum->value.add(sample.value);
            }
            seen.insert(sample.phase);
        }
        // A phase that is missing would look like a fall of the register.
        if (sum && (total || seen.size() == phases.size()))
            points.push_back(*sum);
    }
    return points;
}

void Segmenter::spans(const SegmentInput &input)
{
    m_spans.clear();
    m_exports.clear();
    m_register.clear();
    bool interval = false;
    std::vector<Point> points;
    for (int rank = 0; rank < int(m_options.registers.size()) && points.empty(); ++rank)
        points = series(SampleGroup::Energy, rank, &interval);
    if (interval) {
        TimeUs last = input.begin == noTime && !points.empty() ? points.front().time : input.begin;
        for (const Point &point : points) {
            m_spans.push_back({std::min(last, point.time), point.time, point.value, point.at});
            last = point.time;
        }
        return;
    }
    const auto meter = [&](const std::optional<Decimal> &value, TimeUs time, bool front) {
        if (!value || time == noTime)
            return;
        Point point {time, *value, nullptr};
        point.value.multiply(m_options.meterFactor);
        if (front)
            points.insert(points.begin(), point);
        else
            points.push_back(point);
    };
    meter(input.beginValue, input.begin, true);
    meter(input.endValue, input.end, false);
    const auto fill = [&](const std::vector<Point> &readings, std::vector<Span> *spans) {
        constexpr qint64 wrap32 = 4294967296;
        Decimal last;
        for (std::size_t i = 0; i < readings.size(); ++i) {
            const Point &point = readings[i];
            if (i == 0) {
                last = point.value;
                continue;
            }
            Decimal energy = point.value;
            energy.subtract(last);
            if (energy.isNegative()) {
                const Decimal wrap = m_options.wrap.value_or(Decimal(wrap32));
                Decimal share = wrap;
                share.multiply(m_options.wrap ? Decimal::scaled(5, 1) : Decimal::scaled(9, 1));
                Decimal half = last;
                half.multiply(Decimal::scaled(5, 1));
                if (last > share && last < wrap && point.value < half) {
                    energy.add(wrap);
                } else if (point.value < half) {
                    energy = point.value; // it was reset to nothing
                } else {
                    // A small fall is noise: nothing counts until the register has passed its old height.
                    spans->push_back({readings[i - 1].time, point.time, Decimal(), point.at});
                    continue;
                }
            }
            spans->push_back({readings[i - 1].time, std::max(point.time, readings[i - 1].time), energy, point.at});
            last = point.value;
        }
    };
    fill(points, &m_spans);
    m_register = points;
    bool exportInterval = false;
    const std::vector<Point> exported = series(SampleGroup::Export, -1, &exportInterval);
    if (!exportInterval)
        fill(exported, &m_exports);
}

void Segmenter::cut(const SegmentInput &input)
{
    m_periods.clear();
    TimeUs begin = input.begin;
    TimeUs end = input.end;
    if (begin == noTime)
        begin = m_samples.empty() ? (m_changes.empty() ? noTime : m_changes.front().time) : m_samples.front().time;
    if (end == noTime)
        end = m_samples.empty() ? (m_changes.empty() ? noTime : m_changes.back().time) : m_samples.back().time;
    if (begin == noTime)
        begin = end;
    if (begin == noTime)
        return;
    end = std::max(begin, end);

    std::vector<std::pair<TimeUs, int>> cuts;
    std::string lastStatus;
    std::string lastPrice;
    for (const StateChange &change : m_changes) {
        std::string &last = change.price ? lastPrice : lastStatus;
        const int bit = change.price ? SegmentOptions::Price : SegmentOptions::Status;
        if (change.value != last && (m_options.cut & bit))
            cuts.emplace_back(change.time, bit);
        last = change.value;
    }
    // Statuses say more exactly when power began and ended to flow than samples do.
    if ((m_options.cut & SegmentOptions::Power) && !m_hasStatus) {
        bool interval = false;
        std::optional<bool> drawn;
        std::vector<std::pair<TimeUs, bool>> draws;
        for (const Point &point : series(SampleGroup::Power, -1, &interval))
            draws.emplace_back(point.time, !(point.value < m_options.powerBelow));
        if (draws.empty()) {
            for (const Span &span : m_spans) {
                if (span.to <= span.from)
                    continue;
                // W × h = Wh: compared as Wh × 3600 s against W × s.
                Decimal energy = span.energy;
                energy.multiply(Decimal(3600));
                Decimal limit = m_options.powerBelow;
                limit.multiply(Decimal::scaled(span.to - span.from, 6));
                draws.emplace_back(span.from, !(energy < limit));
            }
        }
        for (const auto &[time, draw] : draws) {
            if (drawn && *drawn != draw)
                cuts.emplace_back(time, SegmentOptions::Power);
            drawn = draw;
        }
    }
    if (m_options.cut & (SegmentOptions::Sample | SegmentOptions::Context | SegmentOptions::Phase)) {
        std::string context;
        std::set<std::string> phases;
        for (std::size_t i = 0; i < m_samples.size();) {
            const TimeUs time = m_samples[i].time;
            std::set<std::string> used;
            const std::string now = m_samples[i].context;
            for (; i < m_samples.size() && m_samples[i].time == time; ++i) {
                if (m_samples[i].group == SampleGroup::Current && !m_samples[i].phase.empty() && !m_samples[i].value.isZero())
                    used.insert(m_samples[i].phase);
            }
            if (m_options.cut & SegmentOptions::Sample)
                cuts.emplace_back(time, SegmentOptions::Sample);
            if ((m_options.cut & SegmentOptions::Context) && now != context)
                cuts.emplace_back(time, SegmentOptions::Context);
            if ((m_options.cut & SegmentOptions::Phase) && !used.empty() && used != phases)
                cuts.emplace_back(time, SegmentOptions::Phase);
            context = now;
            if (!used.empty())
                phases = used;
        }
    }
    if (m_options.every > 0) {
        const TimeUs step = m_options.every * 1'000'000;
        for (TimeUs time = begin + step; time < end && cuts.size() < maximumPeriods; time += step)
            cuts.emplace_back(time, 0);
    }
    std::sort(cuts.begin(), cuts.end());
    m_periods.push_back({.from = begin, .to = end});
    for (const auto &[time, bit] : cuts) {
        if (time <= begin || time >= end) {
            if (time == begin)
                m_periods.front().cuts |= bit;
            continue;
        }
        if (m_periods.back().from == time) {
            m_periods.back().cuts |= bit;
        } else if (m_periods.size() < maximumPeriods) {
            m_periods.back().to = time;
            m_periods.push_back({.from = time, .to = end, .cuts = bit});
        }
    }
    std::size_t change = 0;
    std::size_t sample = 0;
    std::string status;
    std::string price;
    for (Period &period : m_periods) {
        for (; change < m_changes.size() && m_changes[change].time <= period.from; ++change)
            (m_changes[change].price ? price : status) = m_changes[change].value;
        for (; sample < m_samples.size() && m_samples[sample].time < period.from; ++sample)
            continue;
        if (sample < m_samples.size())
            period.context = m_samples[sample].context;
        period.status = status;
        period.price = price;
        period.charging = chargingBy(status);
    }
}

/// Shares what the register counted among the periods. Between two readings it goes by time, to those periods whose
/// status lets power flow.
void Segmenter::share()
{
    if (m_periods.empty())
        return;
    std::size_t first = 0;
    for (const Span &span : m_spans) {
        while (first + 1 < m_periods.size() && m_periods[first].to <= span.from)
            ++first;
        std::size_t last = first;
        while (last + 1 < m_periods.size() && m_periods[last].to < span.to)
            ++last;
        std::vector<qint64> weights;
        qint64 total = 0;
        for (const bool byStatus : {true, false}) {
            if (total > 0)
                break;
            weights.clear();
            for (std::size_t i = first; i <= last; ++i) {
                const Period &period = m_periods[i];
                const qint64 overlap = std::max<qint64>(0, std::min(period.to, span.to) - std::max(period.from, span.from));
                weights.push_back(byStatus && period.charging == false ? 0 : overlap);
                total += weights.back();
            }
        }
        Decimal given;
        qint64 weight = 0;
        for (std::size_t i = first; i <= last; ++i) {
            weight += weights[i - first];
            Decimal part = span.energy;
            if (i < last && total > 0) {
                part.multiply(Decimal(weight));
                part.divide(Decimal(total), 3);
            } else if (i < last) {
                part = Decimal();
            }
            Decimal share = part;
            share.subtract(given);
            given = part;
            m_periods[i].energy.add(share);
            m_periods[i].hasEnergy = true;
        }
    }
    for (Period &period : m_periods) {
        if (!m_register.empty() || !m_spans.empty())
            period.hasEnergy = true;
        if (!period.charging && period.hasEnergy && period.to > period.from) {
            Decimal energy = period.energy;
            energy.multiply(Decimal(3600));
            Decimal limit = m_options.powerBelow;
            limit.multiply(Decimal::scaled(period.to - period.from, 6));
            period.charging = !(energy < limit);
        }
    }
}

void Segmenter::write(std::string *json, std::vector<std::vector<SegmentOrigin>> *origins) const
{
    *json += '[';
    Decimal counted;
    std::size_t sampleAt = 0;
    for (std::size_t number = 0; number < m_periods.size(); ++number) {
        const Period &period = m_periods[number];
        const bool last = number + 1 == m_periods.size();
        std::vector<SegmentOrigin> from;
        if (number > 0)
            *json += ',';
        *json += "{\"number\":" + std::to_string(number + 1);
        const auto text = [&](const char *name, std::string_view value) {
            if (value.empty())
                return;
            *json += ",\"";
            *json += name;
            *json += "\":";
            appendJsonText(json, value);
        };
        const auto value = [&](const char *name, const Decimal &decimal) {
            *json += ",\"";
            *json += name;
            *json += "\":";
            *json += decimal.toText().toStdString();
        };
        text("start", formatIsoTime(period.from).toStdString());
        text("end", formatIsoTime(period.to).toStdString());
        value("seconds", Decimal::scaled(period.to - period.from, 6));
        if (period.hasEnergy) {
            value("energy_wh", period.energy);
            if (!m_register.empty()) {
                Decimal reading = m_register.front().value;
                reading.add(counted);
                value("register_begin_wh", reading);
                reading.add(period.energy);
                value("register_end_wh", reading);
            }
            counted.add(period.energy);
            if (period.to > period.from) {
                Decimal power = period.energy;
                power.multiply(Decimal(3600));
                if (power.divide(Decimal::scaled(period.to - period.from, 6), 3))
                    value("power_w", power);
            }
        }
        for (const Span &span : m_spans) {
            if (span.at && span.to >= period.from && span.from <= period.to)
                from.push_back({SampleGroup::Energy, span.at});
        }
        Decimal exported;
        bool hasExport = false;
        for (const Span &span : m_exports) {
            if (span.to > period.from && (span.to <= period.to || last)) {
                exported.add(span.energy);
                hasExport = true;
                from.push_back({SampleGroup::Export, span.at});
            }
        }
        if (hasExport)
            value("export_wh", exported);

        while (sampleAt > 0 && m_samples[sampleAt - 1].time >= period.from)
            --sampleAt;
        while (sampleAt < m_samples.size() && m_samples[sampleAt].time < period.from)
            ++sampleAt;
        struct Extent
        {
            std::optional<Decimal> least, most, first, last;
        } extents[int(SampleGroup::Time) + 1];
        qint64 samples = 0;
        for (std::size_t i = sampleAt; i < m_samples.size() && m_samples[i].time <= period.to; ++i) {
            const Sample &sample = m_samples[i];
            // A sample at the cut belongs to both for a state, to the later period for everything else.
            const bool atEnd = sample.time == period.to && !last;
            samples += !atEnd;
            if (atEnd && sample.group != SampleGroup::StateOfCharge)
                continue;
            if (samples == 1 && sample.timeAt)
                from.push_back({SampleGroup::Time, sample.timeAt});
            if (sample.group == SampleGroup::Energy || sample.group == SampleGroup::Export)
                continue;
            from.push_back({sample.group, sample.at});
            Extent &extent = extents[int(sample.group)];
            if (!extent.first)
                extent.first = sample.value;
            extent.last = sample.value;
            if (!extent.least || sample.value < *extent.least)
                extent.least = sample.value;
            if (!extent.most || sample.value > *extent.most)
                extent.most = sample.value;
        }
        // Power may be given by phase: the extent is then that of the sums.
        bool interval = false;
        Extent &power = extents[int(SampleGroup::Power)];
        if (power.first) {
            Extent sums;
            for (const Point &point : series(SampleGroup::Power, -1, &interval)) {
                if (point.time < period.from || point.time > period.to || (point.time == period.to && !last))
                    continue;
                if (!sums.least || point.value < *sums.least)
                    sums.least = point.value;
                if (!sums.most || point.value > *sums.most)
                    sums.most = point.value;
            }
            if (sums.least)
                power = sums;
        }
        const auto optional = [&](const char *name, const std::optional<Decimal> &decimal) {
            if (decimal)
                value(name, *decimal);
        };
        optional("power_min_w", power.least);
        optional("power_max_w", power.most);
        optional("current_min_a", extents[int(SampleGroup::Current)].least);
        optional("current_max_a", extents[int(SampleGroup::Current)].most);
        optional("soc_begin", extents[int(SampleGroup::StateOfCharge)].first);
        optional("soc_end", extents[int(SampleGroup::StateOfCharge)].last);
        if (period.charging)
            *json += *period.charging ? ",\"charging\":true" : ",\"charging\":false";
        text("status", period.status);
        text("price", period.price);
        text("context", period.context);
        text("cut", number == 0 ? "begin" : period.cuts & SegmentOptions::Price ? "price" : period.cuts & SegmentOptions::Status ? "status"
                 : period.cuts & SegmentOptions::Power ? "power" : period.cuts & SegmentOptions::Phase ? "phase"
                 : period.cuts & SegmentOptions::Context ? "context" : period.cuts & SegmentOptions::Sample ? "sample" : "time");
        *json += ",\"samples\":" + std::to_string(samples) + '}';
        origins->push_back(std::move(from));
    }
    *json += ']';
}

void Segmenter::run(const SegmentInput &input, std::string *json, std::vector<std::vector<SegmentOrigin>> *origins)
{
    origins->clear();
    collect(input);
    collectChanges(input);
    spans(input);
    cut(input);
    share();
    write(json, origins);
}

} // namespace Roamscope
