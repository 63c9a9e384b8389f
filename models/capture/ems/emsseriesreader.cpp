// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/ems/emsseriesreader.h"

#include "models/capture/isotime.h"
#include "models/capture/tables/columnmap.h"

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

constexpr int headLines = 40;

/// The first blank-separated word; the rest is left in `line`.
QByteArrayView nextWord(QByteArrayView &line)
{
    qsizetype at = 0;
    while (at < line.size() && (line[at] == ' ' || line[at] == '\t'))
        ++at;
    qsizetype end = at;
    while (end < line.size() && line[end] != ' ' && line[end] != '\t')
        ++end;
    const QByteArrayView word = line.sliced(at, end - at);
    line = line.sliced(end);
    return word;
}

bool isTopic(QByteArrayView word)
{
    if (word.size() < 3 || word.size() > 200 || !word.contains('/'))
        return false;
    return std::all_of(word.begin(), word.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '_' || c == '-' || c == '.' || c == ':' || c == '+'
            || c == '$' || (c & 0x80);
    });
}

TimeUs wordTime(QByteArrayView word, bool *hasZone)
{
    QByteArrayView inside = word;
    if (inside.size() > 2 && (inside.front() == '[' || inside.front() == '('))
        inside = inside.sliced(1, inside.size() - 2);
    const TimeUs time = parseIsoTime({inside.data(), std::size_t(inside.size())}, hasZone);
    if (time != noTime)
        return time;
    return seriesTime(inside, hasZone);
}

struct TopicLine
{
    TimeUs time = noTime;
    bool hasZone = true;
    QByteArrayView topic {};
    QByteArrayView payload {};
};

/// "[time] topic payload"; false when it is none.
bool splitTopicLine(QByteArrayView line, TopicLine &parts)
{
    QByteArrayView rest = line.trimmed();
    QByteArrayView word = nextWord(rest);
    if (word.isEmpty())
        return false;
    parts.time = isTopic(word) ? noTime : wordTime(word, &parts.hasZone);
    if (parts.time == noTime && !isTopic(word)) {
        // "2026-01-01 10:00:00 topic …": date and time of day are two words.
        QByteArrayView after = rest;
        const QByteArrayView second = nextWord(after);
        const QByteArrayView both(word.data(), second.data() + second.size() - word.data());
        parts.time = second.isEmpty() ? noTime : wordTime(both, &parts.hasZone);
        if (parts.time == noTime)
            return false;
        rest = after;
    }
    if (parts.time != noTime) {
        word = nextWord(rest);
        // The time of day alone is left where the date was a time of its own.
        if (!isTopic(word) && word.size() >= 8 && word.contains(':')) {
            const QByteArrayView start = line.trimmed();
            bool hasZone = true;
            const TimeUs whole = wordTime(QByteArrayView(start.data(), word.data() + word.size() - start.data()), &hasZone);
            if (whole != noTime) {
                parts.time = whole;
                parts.hasZone = hasZone;
                word = nextWord(rest);
            }
        }
    }
    if (!isTopic(word))
        return false;
    parts.topic = word;
    parts.payload = rest.trimmed();
    return !parts.payload.isEmpty();
}

} // namespace

EmsSeriesReader::Form EmsSeriesReader::formOf(QByteArrayView head)
{
    QByteArrayView text = head.startsWith("\xef\xbb\xbf") ? head.sliced(3) : head;
    text = text.trimmed();
    if (text.isEmpty())
        return Form::None;
    if (text.front() == '[')
        return Form::Document;
    if (text.front() == '{') {
        // An object a line, or one over many lines.
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView first = (end < 0 ? text : text.first(end)).trimmed();
        return end >= 0 && first.size() > 2 && first.endsWith('}') && text.sliced(end).trimmed().startsWith('{') ? Form::Lines : Form::Document;
    }
    int topics = 0;
    int lines = 0;
    qsizetype at = 0;
    while (at < text.size() && lines < headLines) {
        const qsizetype newline = text.indexOf('\n', at);
        const qsizetype end = newline < 0 ? text.size() : newline;
        const QByteArrayView line = text.sliced(at, end - at).trimmed();
        TopicLine parts;
        if (!line.isEmpty()) {
            ++lines;
            topics += splitTopicLine(line.first(std::min<qsizetype>(line.size(), 4096)), parts) ? 1 : 0;
        }
        at = end + 1;
    }
    return lines > 0 && topics * 10 >= lines * 6 ? Form::Topics : Form::None;
}

quint16 EmsSeriesReader::nameIndex(const QByteArray &name, const QByteArray &unit)
{
    const auto found = m_nameOf.constFind(name);
    if (found != m_nameOf.constEnd())
        return *found;
    if (m_names.size() >= mostNames)
        return noName;
    const EnergyGuess guess = guessEnergyColumn(name);
    Name entry {.name = name, .column = guess.column, .confidence = guess.confidence, .unitKnown = guess.unitNamed};
    if (!unit.isEmpty()) {
        // The unit decides where the name alone says too little: "state of charge" or "power" of a battery.
        const EnergyGuess named = guessEnergyColumn(name + " [" + unit + ']');
        if (named.confidence > 0) {
            entry.column = named.column;
            entry.confidence = named.confidence;
        }
        const EnergyUnit told = energyUnitFromText(unit, &entry.column.currency);
        if (told != EnergyUnit::Unknown) {
            entry.column.unit = told;
            entry.unitKnown = true;
        }
    }
    m_names.push_back(entry);
    const auto index = quint16(m_names.size() - 1);
    m_nameOf.insert(name, index);
    return index;
}

quint16 EmsSeriesReader::textIndex(const QByteArray &text)
{
    if (text.isEmpty())
        return 0;
    const auto found = m_textOf.constFind(text);
    if (found != m_textOf.constEnd())
        return *found;
    if (m_texts.size() >= 0xffff)
        return 0;
    m_texts.push_back(text);
    const auto index = quint16(m_texts.size() - 1);
    m_textOf.insert(text, index);
    return index;
}

bool EmsSeriesReader::take(const SeriesPoint &point)
{
    if (m_points.size() >= mostPoints) {
        m_full = true;
        return false;
    }
    Point kept {.time = point.time, .value = point.value, .offset = point.offset, .length = point.length, .name = noName, .text = 0, .site = textIndex(point.site), .hasZone = point.hasZone};
    if (point.hasValue)
        kept.name = nameIndex(point.name.isEmpty() ? QByteArray("value") : point.name, point.unit);
    else
        kept.text = textIndex(point.text);
    m_points.push_back(kept);
    return true;
}

void EmsSeriesReader::readDocument(QByteArrayView text)
{
    SeriesJsonWalker walker([this](const SeriesPoint &point) { return take(point); });
    const qsizetype mark = text.startsWith("\xef\xbb\xbf") ? 3 : 0;
    walker.walk(text.sliced(mark), quint64(mark), {});
    m_pointBytes += walker.pointBytes();
    m_withoutTime += walker.withoutTime();
    m_withoutTimeBytes += walker.withoutTimeBytes();
}

void EmsSeriesReader::readLine(QByteArrayView line, quint64 offset, Form form)
{
    ++m_lines;
    const QByteArrayView trimmed = line.trimmed();
    if (trimmed.isEmpty())
        return;
    const std::size_t before = m_points.size();
    const quint64 lostBefore = m_withoutTime;
    SeriesJsonWalker::Context context;
    context.whole = line;
    context.wholeOffset = offset;
    TopicLine parts;
    if (form == Form::Topics) {
        if (splitTopicLine(trimmed, parts)) {
            context.name = parts.topic.toByteArray().replace('/', '.');
            context.time = parts.time;
            context.hasZone = parts.hasZone;
        }
    } else {
        parts.payload = trimmed;
    }
    if (!parts.payload.isEmpty() && (parts.payload.front() == '{' || parts.payload.front() == '[')) {
        SeriesJsonWalker walker([this](const SeriesPoint &point) { return take(point); });
        walker.walk(parts.payload, offset + quint64(parts.payload.data() - line.data()), context);
        m_withoutTime += walker.withoutTime();
    } else if (double number = 0; !parts.payload.isEmpty() && parts.time != noTime && seriesNumber(parts.payload, &number)) {
        take({.time = parts.time, .hasZone = parts.hasZone, .hasValue = true, .value = number, .name = context.name, .written = parts.payload, .offset = offset,
              .length = quint32(std::min<qsizetype>(line.size(), std::numeric_limits<qint32>::max()))});
    }
    if (m_points.size() > before) {
        m_pointBytes += quint64(line.size());
    } else if (m_withoutTime > lostBefore || (!parts.topic.isEmpty() && parts.time == noTime)) {
        m_withoutTime = std::max(m_withoutTime, lostBefore + 1); // a reading of a topic, at no time
        m_withoutTimeBytes += quint64(line.size());
    } else {
        ++m_otherLines;
        m_otherBytes += quint64(line.size());
    }
}

void EmsSeriesReader::readLines(QByteArrayView text, quint64 begin, quint64 end, Form form)
{
    quint64 at = begin;
    while (at < end && !m_full) {
        const void *newline = std::memchr(text.data() + at, '\n', std::size_t(end - at));
        const quint64 next = newline ? quint64(static_cast<const char *>(newline) - text.data()) : end;
        const quint64 skip = at == 0 && text.startsWith("\xef\xbb\xbf") ? 3 : 0;
        readLine(text.sliced(qsizetype(at + skip), qsizetype(next - at - skip)), at + skip, form);
        at = next + 1;
    }
}

void EmsSeriesReader::read(QByteArrayView text, Form form, const std::atomic_bool *cancelled)
{
    if (form == Form::Document) {
        readDocument(text);
        return;
    }
    constexpr quint64 piece = quint64(1) << 20;
    const auto size = quint64(text.size());
    for (quint64 at = 0; at < size && !m_full && !(cancelled && *cancelled);) {
        quint64 end = std::min(size, at + piece);
        if (end < size) {
            const qsizetype newline = text.indexOf('\n', qsizetype(end));
            end = newline < 0 ? size : quint64(newline) + 1;
        }
        readLines(text, at, end, form);
        at = end;
    }
}

QStringList EmsSeriesReader::columnNames() const
{
    QStringList list {QStringLiteral("time")};
    for (const Name &name : m_names)
        list.append(QString::fromUtf8(name.name));
    return list;
}

void EmsSeriesReader::useMap(const ColumnMap &map)
{
    for (const TableColumn &column : map.columns) {
        const auto found = m_nameOf.constFind(column.name.toUtf8());
        if (found == m_nameOf.constEnd())
            continue;
        Name &name = m_names[*found];
        const bool measured = column.role == ColumnRole::Measure;
        name.column = measured ? column.energy : EnergyColumn();
        name.confidence = 100;
        name.unitKnown = true;
    }
}

ColumnMap EmsSeriesReader::toMap() const
{
    ColumnMap map;
    map.kind = TableKind::JsonLines;
    map.signature = headerSignature(map.kind, columnNames());
    map.rows = RowKind::Event;
    map.lane = Lane::Ems;
    map.columns.append({.name = QStringLiteral("time"), .role = ColumnRole::Time});
    for (const Name &name : m_names) {
        const bool measured = name.column.quantity != EnergyQuantity::None;
        map.columns.append({.name = QString::fromUtf8(name.name), .role = measured ? ColumnRole::Measure : ColumnRole::Keep, .energy = name.column});
    }
    return map;
}

int EmsSeriesReader::energyNames() const
{
    return int(std::count_if(m_names.begin(), m_names.end(), [](const Name &name) { return name.confidence >= 55; }));
}

} // namespace Roamscope
