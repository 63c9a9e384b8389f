// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/tables/columnstatistics.h"

#include "models/capture/recordparser.h"
#include "models/capture/tables/tablecells.h"
#include "models/capture/textlog/linehints.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <unordered_map>

namespace Roamscope {

namespace {

std::string lettersOf(const QString &text)
{
    std::string result;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            result += QString(c.toLower()).toStdString();
    }
    return result;
}

bool isUrl(std::string_view text)
{
    if (text.size() < 2 || text.find(' ') != std::string_view::npos)
        return false;
    return text.starts_with("http://") || text.starts_with("https://") || (text.front() == '/' && text.find('/', 1) != std::string_view::npos) || text.starts_with("ocpi/");
}

void addValue(ColumnStatistics &column, std::string_view text, DateOrder order, QByteArray &scratch)
{
    ++column.filled;
    column.length += double(text.size());
    if (text.front() == '[') {
        const MessageHeader header = readMessageHeader(text, false, scratch);
        column.frames += header.valid;
        column.calls += header.valid && (header.kind == FrameKind::Call || header.kind == FrameKind::Send);
        return;
    }
    if (text.front() == '{' || (text.size() > 4 && text.front() == '"' && text.find('{') < 3)) {
        ++column.objects;
        return;
    }
    if (text.size() > 400)
        return;
    double number = 0;
    const bool isNumber = readTableNumber(text, &number);
    column.numbers += isNumber;
    column.statuses += isNumber && text.size() == 3 && number >= 100 && number < 600;
    const TableTime time = readTableTime(text, order);
    column.times += time.value != noTime && time.hasDate;
    column.clocks += time.value != noTime && !time.hasDate;
    column.dates += time.value == noTime && !isNumber && readTableDate(text, order) != noTime;
    FrameKind kind {};
    column.messageTypes += readMessageType(text, &kind);
    if (isNumber || time.value != noTime) {
        column.stations += isNumber && text.size() <= 20 && text.find_first_of(".,") == std::string_view::npos;
        return;
    }
    const FlowReading flow = readFlow(text);
    column.flows += flow.isKnown();
    column.kinds += flow.meaning == FlowMeaning::Request || flow.meaning == FlowMeaning::Response;
    const CommandReading command = readCommand(text);
    column.actions += command.known;
    column.endings += command.known && command.hasKind;
    column.uuids += isUuid(text);
    column.stations += looksLikeStation(text);
    column.methods += namesHttpMethod(text);
    column.urls += isUrl(text);
    column.severities += isSeverity(text);
    column.versions += protocolVersionFromText({text.data(), qsizetype(text.size())}) != ProtocolVersion::Unknown;
    column.parties += laneOfParty(text) != Lane::Unknown;
    column.quantities += guessEnergyColumn({text.data(), qsizetype(text.size())}).confidence >= 50;
    column.units += text.size() <= 10 && energyUnitFromText({text.data(), qsizetype(text.size())}) != EnergyUnit::Unknown;
}

} // namespace

int ColumnStatistics::named(std::initializer_list<std::string_view> words) const
{
    int best = 0;
    for (const std::string_view word : words) {
        if (name == word || path == word)
            return 3;
        if (name.ends_with(word) || path.ends_with(word))
            best = std::max(best, 2);
        else if (name.starts_with(word) || (word.size() >= 4 && path.find(word) != std::string::npos))
            best = std::max(best, 1);
    }
    return best;
}

std::vector<ColumnStatistics> columnStatistics(const TableSample &sample, DateOrder order, std::size_t maximum)
{
    const std::size_t count = std::min(maximum, std::size_t(sample.columns.size()));
    std::vector<ColumnStatistics> columns(count);
    QByteArray scratch;
    for (std::size_t i = 0; i < count; ++i) {
        ColumnStatistics &column = columns[i];
        const QString name = sample.hasHeader ? sample.columns[qsizetype(i)] : QString();
        column.path = lettersOf(name);
        column.name = lettersOf(name.section(QLatin1Char('.'), -1));
        std::unordered_map<std::string, int> values;
        double last = qQNaN();
        for (const QStringList &row : sample.rows) {
            if (qsizetype(i) >= row.size())
                continue;
            const std::string text = row[qsizetype(i)].toStdString();
            const std::string_view plain = trimmedCell(text);
            if (plain.empty())
                continue;
            addValue(column, plain, order, scratch);
            if (values.size() < 1000)
                ++values[std::string(plain.substr(0, 200))];
            double number = 0;
            if (!readTableNumber(plain, &number) || (!std::isnan(last) && std::abs(number - last) != 1))
                column.counts = false;
            last = number;
        }
        column.distinct = int(values.size());
        column.pairs = int(std::count_if(values.begin(), values.end(), [](const auto &value) { return value.second == 2; }));
        if (column.filled > 0)
            column.length /= column.filled;
    }
    return columns;
}

DateOrder guessDateOrder(const TableSample &sample)
{
    TimeUs first[2] = {noTime, noTime};
    TimeUs last[2] = {noTime, noTime};
    bool ambiguous = false;
    for (qsizetype i = 0; i < std::min<qsizetype>(sample.columns.size(), 200); ++i) {
        for (const QStringList &row : sample.rows) {
            if (i >= row.size() || row[i].size() < 6 || row[i].size() > 40)
                continue;
            std::string text = row[i].trimmed().toStdString();
            LogTime time;
            int length = parseLogTime(text, DateOrder::Unknown, false, &time);
            if (length < int(text.size())) {
                text += " 00:00:00";
                length = parseLogTime(text, DateOrder::Unknown, false, &time);
            }
            if (length < int(text.size()) || time.completeness != LogTime::Completeness::Full)
                continue;
            if (time.first == 0) {
                // One of the two numbers is beyond 12, or the date is written otherwise.
                LogTime other;
                if (parseLogTime(text, DateOrder::DayFirst, false, &other) == length) {
                    const std::size_t separator = text.find_first_of("/.-");
                    const int number = separator != std::string::npos && separator <= 2 ? std::atoi(text.c_str()) : 0;
                    const int second = number > 0 ? std::atoi(text.c_str() + separator + 1) : 0;
                    if (number > 12 && second <= 12)
                        return DateOrder::DayFirst;
                    if (second > 12 && number >= 1)
                        return DateOrder::MonthFirst;
                }
                continue;
            }
            ambiguous = true;
            for (const bool month : {false, true}) {
                LogTime read;
                if (parseLogTime(text, month ? DateOrder::MonthFirst : DateOrder::DayFirst, false, &read) != length)
                    continue;
                first[month] = first[month] == noTime ? read.value : std::min(first[month], read.value);
                last[month] = last[month] == noTime ? read.value : std::max(last[month], read.value);
            }
        }
    }
    if (!ambiguous)
        return DateOrder::Unknown;
    return last[1] - first[1] < last[0] - first[0] ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

} // namespace Roamscope
