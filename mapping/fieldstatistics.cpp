// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/fieldstatistics.h"

#include "mapping/inference.h"
#include "models/capture/jsontext.h"

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

namespace dom = simdjson::dom;

constexpr qsizetype mostValues = 40; // distinct ones that are counted
constexpr qsizetype mostEnumValues = 24;
constexpr std::size_t mostExamples = 4;
constexpr std::size_t longestValue = 64;
constexpr std::size_t longestName = 256;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// "7.4", "-12", "1 234,5", "1e3"; `comma` when the comma is the decimal sign.
bool readsAsNumber(std::string_view text, double *number, bool *comma)
{
    if (text.empty() || text.size() > 32)
        return false;
    std::string plain;
    std::size_t commas = 0;
    std::size_t dots = 0;
    for (const char c : text) {
        if (c == ' ' || c == '\'')
            continue;
        commas += c == ',';
        dots += c == '.';
        plain += c;
    }
    if (plain.empty() || (!isDigit(plain[0]) && !((plain[0] == '-' || plain[0] == '+') && plain.size() > 1)))
        return false;
    // Ids with leading zeros and telephone numbers are no numbers.
    const std::size_t first = plain[0] == '-' || plain[0] == '+' ? 1 : 0;
    if (plain[0] == '+' || (plain.size() > first + 1 && plain[first] == '0' && isDigit(plain[first + 1])))
        return false;
    *comma = commas == 1 && (dots == 0 || plain.rfind('.') < plain.find(','));
    if (*comma) {
        std::erase(plain, '.');
        std::replace(plain.begin(), plain.end(), ',', '.');
    } else {
        std::erase(plain, ',');
    }
    bool ok = false;
    *number = QByteArray::fromRawData(plain.data(), qsizetype(plain.size())).toDouble(&ok);
    return ok && std::isfinite(*number);
}

struct TimeText
{
    quint16 readings = 0;
    QByteArray pattern;
};

// Reads the shape of a text: how it may be a time, as the date-time transform writes patterns.
TimeText readTime(std::string_view text)
{
    TimeText result;
    if (text.size() < 8 || text.size() > 40 || !isDigit(text[0]))
        return result;
    const auto number = [&](std::size_t at, std::size_t count) {
        int value = 0;
        for (std::size_t i = at; i < at + count; ++i) {
            if (i >= text.size() || !isDigit(text[i]))
                return -1;
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    const auto isYear = [](int year) { return year >= 1900 && year < 2200; };
    if (text.size() == 14 && std::all_of(text.begin(), text.end(), isDigit)) {
        if (isYear(number(0, 4)) && number(4, 2) <= 12 && number(4, 2) >= 1 && number(6, 2) <= 31 && number(8, 2) < 24) {
            result.readings = quint16(TimeReading::Compact);
            result.pattern = "yyyyMMddHHmmss";
        }
        return result;
    }
    std::size_t at = 0;
    if (text.size() >= 10 && isYear(number(0, 4)) && text[4] == '-' && number(5, 2) >= 1 && number(5, 2) <= 12 && text[7] == '-' && number(8, 2) >= 1 && number(8, 2) <= 31) {
        if (text.size() == 10) {
            result.readings = quint16(TimeReading::IsoDate);
            result.pattern = "yyyy-MM-dd";
            return result;
        }
        if (text[10] != 'T' && text[10] != ' ' && text[10] != 't')
            return result;
        if (number(11, 2) < 0 || number(11, 2) > 24 || text.size() < 16 || text[13] != ':' || number(14, 2) < 0)
            return result;
        const std::string_view rest = text.substr(16);
        const bool zoned = rest.find_first_of("Zz+-") != std::string_view::npos;
        result.readings = quint16(zoned ? TimeReading::IsoZoned : TimeReading::IsoLocal);
        result.pattern = "iso";
        return result;
    }
    const int first = number(0, 2);
    const int second = number(3, 2);
    if (text.size() < 10 || first < 1 || first > 31 || second < 1 || second > 31 || text[2] != text[5] || !isYear(number(6, 4)))
        return result;
    const char separator = text[2];
    const bool dayFirst = second <= 12;
    const bool monthFirst = first <= 12;
    QByteArray stem;
    if (separator == '.' && dayFirst) {
        result.readings = quint16(TimeReading::DayDots);
        stem = "dd.MM.yyyy";
    } else if (separator == '-' && dayFirst) {
        result.readings = quint16(TimeReading::DayDashes);
        stem = "dd-MM-yyyy";
    } else if (separator == '/') {
        result.readings = quint16((dayFirst ? int(TimeReading::DaySlashes) : 0) | (monthFirst ? int(TimeReading::MonthSlashes) : 0));
        stem = "dd/MM/yyyy"; // which of the two, all texts together tell
    }
    if (!result.readings)
        return result;
    at = 10;
    while (at < text.size()) {
        const char c = text[at];
        if (!isDigit(c)) {
            stem += c == 'A' || c == 'P' ? "ap" : QByteArray(1, c);
            at += c == 'A' || c == 'P' ? 2 : 1;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        const bool afterSecond = stem.endsWith('.') || stem.endsWith(',');
        const QByteArray part = !stem.contains("HH") ? QByteArrayLiteral("HH") : !stem.contains("mm") ? QByteArrayLiteral("mm") : !stem.contains("ss") ? QByteArrayLiteral("ss") : QByteArrayLiteral("SSS");
        if ((part == "SSS") != afterSecond || (part != "SSS" && end - at != 2))
            return {};
        stem += part;
        at = end;
    }
    if (stem.contains("ap"))
        stem.replace("HH", "hh");
    result.pattern = stem;
    return result;
}

bool isBooleanText(std::string_view text)
{
    static const QList<QByteArray> words {"true", "false", "yes", "no", "y", "n", "ja", "nein", "oui", "non", "wahr", "falsch"};
    return text.size() <= 6 && words.contains(QByteArray(text.data(), qsizetype(text.size())).toLower());
}

} // namespace

void FieldStatistics::takeValue(QByteArray json)
{
    if (m_examples.size() < mostExamples && std::find(m_examples.begin(), m_examples.end(), json) == m_examples.end())
        m_examples.push_back(json);
    if (m_manyValues)
        return;
    if (m_values.size() >= mostValues && !m_values.contains(json)) {
        m_manyValues = true;
        m_values.clear();
        return;
    }
    ++m_values[json];
}

void FieldStatistics::takeNumber(double number, bool integer)
{
    const bool first = m_integers + m_fractions + m_numericTexts == 0;
    m_minimum = first ? number : std::min(m_minimum, number);
    m_maximum = first ? number : std::max(m_maximum, number);
    ++(integer ? m_integers : m_fractions);
}

void FieldStatistics::takeText(std::string_view text)
{
    ++m_texts;
    const QString decoded = QString::fromUtf8(text.data(), qsizetype(std::min<std::size_t>(text.size(), 1 << 16)));
    m_longest = std::max(m_longest, int(decoded.toUcs4().size()));
    double number = 0;
    bool comma = false;
    if (readsAsNumber(text, &number, &comma)) {
        const bool first = m_integers + m_fractions + m_numericTexts == 0;
        m_minimum = first ? number : std::min(m_minimum, number);
        m_maximum = first ? number : std::max(m_maximum, number);
        ++m_numericTexts;
        m_commaTexts += comma;
        m_fractionTexts += comma || text.find('.') != std::string_view::npos;
    }
    m_booleanTexts += isBooleanText(text);
    if (m_times) {
        const TimeText time = readTime(text);
        m_times &= time.readings;
        if (m_times) {
            m_sameTimePattern = m_sameTimePattern && (m_timePattern.isEmpty() || m_timePattern == time.pattern);
            m_timePattern = time.pattern;
        }
    }
    if (text.size() > longestValue || text.find_first_of("\n\r") != std::string_view::npos)
        m_tokens = false;
    const std::string_view shown = text.substr(0, longestValue);
    takeValue(quotedJson({shown.data(), qsizetype(shown.size())}));
}

void FieldStatistics::take(const dom::element &value, Budget &budget, int depth)
{
    switch (value.type()) {
    case dom::element_type::NULL_VALUE:
        ++m_nulls;
        ++m_seen;
        return;
    case dom::element_type::BOOL: {
        bool truth = false;
        if (!value.get(truth))
            takeValue(truth ? QByteArrayLiteral("true") : QByteArrayLiteral("false"));
        ++m_booleans;
        ++m_seen;
        return;
    }
    case dom::element_type::INT64:
    case dom::element_type::UINT64:
    case dom::element_type::DOUBLE: {
        double number = 0;
        if (!value.get(number)) {
            takeNumber(number, value.type() != dom::element_type::DOUBLE);
            const std::string text = simdjson::minify(value);
            takeValue(QByteArray::fromStdString(text));
        }
        ++m_seen;
        return;
    }
    case dom::element_type::STRING: {
        std::string_view text;
        if (!value.get(text))
            takeText(text);
        ++m_seen;
        return;
    }
    case dom::element_type::ARRAY: {
        ++m_seen;
        ++m_arrays;
        dom::array array;
        if (value.get(array))
            return;
        const qint64 before = m_seen;
        for (const dom::element element : array) {
            if (element.type() == dom::element_type::ARRAY) {
                if (!m_inner && depth < budget.deepest && budget.fields < budget.mostFields) {
                    m_inner = std::make_unique<FieldStatistics>();
                    ++budget.fields;
                }
                if (m_inner)
                    m_inner->take(element, budget, depth + 1);
                else
                    ++budget.omitted;
            } else {
                take(element, budget, depth);
            }
        }
        m_seen = before; // elements are not counted as holders
        return;
    }
    case dom::element_type::OBJECT:
        break;
    }
    ++m_seen;
    ++m_objects;
    dom::object object;
    if (value.get(object))
        return;
    if (depth >= budget.deepest) {
        ++budget.omitted;
        return;
    }
    for (const auto member : object) {
        const QByteArray name(member.key.data(), qsizetype(std::min(member.key.size(), longestName)));
        const auto known = m_memberIndex.constFind(name);
        FieldStatistics *statistics = nullptr;
        if (known != m_memberIndex.constEnd()) {
            statistics = m_members[std::size_t(*known)].second.get();
        } else if (budget.fields < budget.mostFields) {
            ++budget.fields;
            m_memberIndex.insert(name, qsizetype(m_members.size()));
            m_members.emplace_back(name, std::make_unique<FieldStatistics>());
            statistics = m_members.back().second.get();
        } else {
            ++budget.omitted;
            continue;
        }
        statistics->take(member.value, budget, depth + 1);
    }
}

// Several values with a row of digits in each are numbers of something, even where they repeat.
bool FieldStatistics::looksLikeIds() const
{
    qsizetype withDigits = 0;
    for (auto it = m_values.constBegin(); it != m_values.constEnd(); ++it)
        withDigits += std::count_if(it.key().begin(), it.key().end(), isDigit) >= 4;
    return m_values.size() > 2 && withDigits * 2 > m_values.size();
}

void FieldStatistics::describeText(SchemaNode &node, bool texts) const
{
    node.type = FieldType::String;
    node.maxLength = m_longest;
    if (m_times && !m_timePattern.isEmpty()) {
        const bool american = m_times == quint16(TimeReading::MonthSlashes);
        QString pattern = QString::fromLatin1(m_timePattern);
        if (american)
            pattern.replace(QLatin1String("dd/MM"), QLatin1String("MM/dd"));
        node.type = FieldType::DateTime;
        node.dateFormat = pattern;
        node.maxLength = -1;
        if (m_times & quint16(TimeReading::IsoLocal))
            node.typeText = QStringLiteral("dateTime, no zone");
        else if (pattern != QLatin1String("iso"))
            node.typeText = QStringLiteral("dateTime, ") + pattern;
        return;
    }
    if (m_numericTexts == m_texts) {
        const bool whole = m_fractionTexts == 0;
        const bool time = !unitFromName(node.name).isEmpty();
        // In CSV everything is text; in JSON a number in quotation marks is worth a word.
        if (texts)
            node.type = whole && !time ? FieldType::Integer : FieldType::Number;
        node.typeText = texts ? QString(fieldTypeId(node.type)) : QStringLiteral("string, a number");
        if (m_commaTexts > 0)
            node.typeText += QStringLiteral(", decimal comma");
        node.minimum = m_minimum;
        node.maximum = m_maximum;
        if (texts)
            node.maxLength = -1;
        return;
    }
    if (texts && m_booleanTexts == m_texts) {
        node.type = FieldType::Boolean;
        node.maxLength = -1;
        return;
    }
    // A list of values: few of them, and each of them often.
    const bool few = !m_manyValues && m_tokens && !looksLikeIds() && m_values.size() <= mostEnumValues && m_texts >= 8 && m_texts >= 3 * qint64(m_values.size());
    if (few) {
        node.type = FieldType::Enum;
        node.openEnum = true;
        QList<std::pair<qint64, QString>> values;
        for (auto it = m_values.constBegin(); it != m_values.constEnd(); ++it)
            values.append({-it.value(), QString::fromUtf8(jsonStringValue(it.key()))});
        std::sort(values.begin(), values.end());
        for (const auto &[count, value] : values)
            node.enumValues.append(value);
        node.typeText = QStringLiteral("enum");
    }
}

void FieldStatistics::describeNumber(SchemaNode &node) const
{
    node.type = m_fractions > 0 ? FieldType::Number : FieldType::Integer;
    node.minimum = m_minimum;
    node.maximum = m_maximum;
    // Times as numbers: their size tells, and the name must not speak against it.
    if (m_fractions == 0 && unitFromName(node.name).isEmpty()) {
        if (m_minimum > 1e9 && m_maximum < 4.2e9)
            node.dateFormat = QStringLiteral("epochSeconds");
        else if (m_minimum > 1e12 && m_maximum < 4.2e12)
            node.dateFormat = QStringLiteral("epochMilliseconds");
        const QString name = node.name.toLower();
        static const QStringList hints {QStringLiteral("time"), QStringLiteral("date"), QStringLiteral("ts"), QStringLiteral("at"), QStringLiteral("start"), QStringLiteral("stop"), QStringLiteral("end"),
                                        QStringLiteral("begin"), QStringLiteral("from"), QStringLiteral("until"), QStringLiteral("seen"), QStringLiteral("updated"), QStringLiteral("created")};
        const bool hinted = name == QLatin1String("t") || std::any_of(hints.begin(), hints.end(), [&](const QString &hint) { return name.startsWith(hint) || name.endsWith(hint); });
        if (!node.dateFormat.isEmpty() && hinted) {
            node.type = FieldType::DateTime;
            node.typeText = QStringLiteral("dateTime, ") + node.dateFormat;
        } else {
            node.dateFormat.clear();
        }
    }
}

std::unique_ptr<SchemaNode> FieldStatistics::node(const QString &name, qint64 possible, bool texts) const
{
    auto node = std::make_unique<SchemaNode>();
    node->name = name;
    node->count = m_seen;
    node->total = possible;
    node->required = m_seen >= possible && m_nulls == 0 && possible > 0;
    node->nullable = m_nulls > 0;
    node->array = m_arrays > 0;
    const qint64 numbers = m_integers + m_fractions;
    const int kinds = int(m_booleans > 0) + int(numbers > 0) + int(m_texts > 0) + int(m_objects > 0);
    if (m_inner && m_inner->m_seen > 0) {
        // An array of arrays.
        node->type = FieldType::Any;
        node->children.push_back(m_inner->node(QStringLiteral("*"), m_inner->m_seen, texts));
    } else if (kinds > 1 && m_objects == 0) {
        node->type = FieldType::Any;
        node->typeText = QStringLiteral("mixed");
    } else if (m_objects > 0) {
        node->type = FieldType::Object;
        for (const auto &[key, statistics] : m_members)
            node->children.push_back(statistics->node(QString::fromUtf8(key), m_objects, texts));
        if (kinds > 1)
            node->typeText = QStringLiteral("mixed");
    } else if (numbers > 0) {
        describeNumber(*node);
    } else if (m_texts > 0) {
        describeText(*node, texts);
    } else if (m_booleans > 0) {
        node->type = FieldType::Boolean;
    }
    if (node->type == FieldType::Number || node->type == FieldType::Integer || node->type == FieldType::String)
        node->unit = unitFromName(name);
    if (node->typeText.isEmpty())
        node->typeText = fieldTypeId(node->type);
    if (node->array)
        node->typeText += QStringLiteral("[]");
    for (const QByteArray &example : m_examples)
        node->examples.append(QString::fromUtf8(example));
    return node;
}

} // namespace Roamscope
