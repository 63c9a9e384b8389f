// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/filtervalues.h"

#include "models/capture/filterfields.h"
#include "models/capture/isotime.h"

#include <QCoreApplication>

#include <array>

namespace Roamscope {

namespace {

struct Unit
{
    const char *name;
    double factor;
};

// A number with an optional unit behind it, with or without a blank between.
bool readWithUnit(const QString &text, std::span<const Unit> units, double *value)
{
    const QString trimmed = text.trimmed();
    int end = 0;
    while (end < trimmed.size() && (trimmed[end].isDigit() || trimmed[end] == QLatin1Char('.') || trimmed[end] == QLatin1Char('-') || trimmed[end] == QLatin1Char('+')))
        ++end;
    bool isNumber = false;
    const double number = QStringView(trimmed).first(end).toDouble(&isNumber);
    if (!isNumber)
        return false;
    const QStringView unit = QStringView(trimmed).sliced(end).trimmed();
    if (unit.isEmpty() && !units.empty()) {
        *value = number * units.front().factor;
        return true;
    }
    for (const Unit &known : units) {
        if (unit.compare(QString::fromUtf8(known.name), Qt::CaseInsensitive) == 0) {
            *value = number * known.factor;
            return true;
        }
    }
    return unit.isEmpty();
}

bool readPair(QStringView text, int digits, int maximum, int *value)
{
    bool isNumber = false;
    if (text.size() != digits)
        return false;
    *value = int(text.toUInt(&isNumber));
    return isNumber && *value <= maximum;
}

// "10:15", "10:15:30", "10:15:30.250": an interval of the day in µs.
bool readTimeOfDay(QStringView text, double *low, double *high)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    int hour = 0;
    int minute = 0;
    if (colon < 1 || !readPair(text.first(colon), int(colon), 24, &hour) || colon > 2)
        return false;
    QStringView rest = text.sliced(colon + 1);
    if (rest.size() < 2 || !readPair(rest.first(2), 2, 59, &minute))
        return false;
    rest = rest.sliced(2);
    double start = (hour * 60 + minute) * 60e6;
    double span = 60e6;
    if (!rest.isEmpty()) {
        int second = 0;
        if (rest[0] != QLatin1Char(':') || rest.size() < 3 || !readPair(rest.sliced(1, 2), 2, 60, &second))
            return false;
        start += second * 1e6;
        span = 1e6;
        rest = rest.sliced(3);
        if (!rest.isEmpty()) {
            bool isNumber = false;
            if (rest[0] != QLatin1Char('.') || rest.size() < 2 || rest.size() > 7)
                return false;
            const quint32 fraction = rest.sliced(1).toUInt(&isNumber);
            if (!isNumber)
                return false;
            for (qsizetype i = 1; i < rest.size(); ++i)
                span /= 10;
            start += fraction * span;
        }
    }
    *low = start;
    *high = start + span - 1;
    return true;
}

// A date, or a date and time: the interval that it names.
bool readMoment(const QString &text, double *low, double *high)
{
    const QByteArray bytes = text.trimmed().toLatin1();
    if (bytes.size() == 10) {
        const QByteArray midnight = bytes + "T00:00:00Z";
        const TimeUs start = parseIsoTime({midnight.constData(), std::size_t(midnight.size())});
        if (start == noTime)
            return false;
        *low = double(start);
        *high = double(start) + 86400e6 - 1;
        return true;
    }
    const TimeUs start = parseIsoTime({bytes.constData(), std::size_t(bytes.size())});
    if (start == noTime)
        return false;
    double span = 60e6;
    if (bytes.size() > 16 && bytes[16] == ':') {
        span = 1e6;
        if (bytes.size() > 19 && (bytes[19] == '.' || bytes[19] == ',')) {
            for (qsizetype i = 20; i < bytes.size() && bytes[i] >= '0' && bytes[i] <= '9' && span > 1; ++i)
                span /= 10;
        }
    }
    *low = double(start);
    *high = double(start) + span - 1;
    return true;
}

} // namespace

bool readFilterValue(FilterType type, const QString &text, bool quoted, FilterValue *value)
{
    static constexpr Unit plain[] = {{"", 1}};
    static constexpr Unit durations[] = {{"ms", 1e3}, {"us", 1}, {"\xC2\xB5s", 1}, {"\xCE\xBCs", 1}, {"s", 1e6}, {"sec", 1e6}, {"min", 60e6}, {"m", 60e6}, {"h", 3600e6}, {"d", 86400e6}};
    static constexpr Unit sizes[] = {{"B", 1}, {"kB", 1e3}, {"KiB", 1024}, {"MB", 1e6}, {"MiB", 1048576}, {"GB", 1e9}, {"GiB", 1073741824.0}};
    value->text = text.toUtf8();
    value->isNumber = false;
    switch (type) {
    case FilterType::Text:
        return true;
    case FilterType::Payload: {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        value->isNumber = isNumber && !quoted;
        value->low = value->high = number;
        return true;
    }
    case FilterType::Number:
        if (!readWithUnit(text, plain, &value->low))
            return false;
        value->high = value->low;
        return true;
    case FilterType::Duration:
        if (!readWithUnit(text, durations, &value->low))
            return false;
        value->high = value->low;
        return true;
    case FilterType::Size:
        if (!readWithUnit(text, sizes, &value->low))
            return false;
        value->high = value->low;
        return true;
    case FilterType::Time:
        if (readTimeOfDay(text.trimmed(), &value->low, &value->high)) {
            value->isTimeOfDay = true;
            return true;
        }
        return readMoment(text, &value->low, &value->high);
    case FilterType::Kind:
    case FilterType::Lane:
    case FilterType::Direction:
    case FilterType::Protocol:
    case FilterType::Flags:
        value->mask = filterWordMask(type, value->text.trimmed());
        return value->mask != 0;
    }
    return false;
}

QString filterValueHint(FilterType type)
{
    switch (type) {
    case FilterType::Number:
        return QCoreApplication::translate("Roamscope::Filter", "Write a number here, such as 200.");
    case FilterType::Duration:
        return QCoreApplication::translate("Roamscope::Filter", "Write a time span here, such as 500ms, 2s or 1min.");
    case FilterType::Size:
        return QCoreApplication::translate("Roamscope::Filter", "Write a size here, such as 500, 2kB or 1MB.");
    case FilterType::Time:
        return QCoreApplication::translate("Roamscope::Filter", "Write a time here, such as \"2026-01-01T10:00\" or \"10:15\".");
    case FilterType::Kind:
    case FilterType::Lane:
    case FilterType::Direction:
    case FilterType::Protocol:
    case FilterType::Flags: {
        QStringList words;
        for (const FilterWord &word : filterWords(type))
            words.append(QString::fromLatin1(word.word));
        return QCoreApplication::translate("Roamscope::Filter", "Write one of these here: %1.").arg(words.join(QStringLiteral(", ")));
    }
    case FilterType::Text:
    case FilterType::Payload:
        break;
    }
    return QCoreApplication::translate("Roamscope::Filter", "Write a value here, in quotes when it holds blanks.");
}

} // namespace Roamscope
