// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/bodyreader.h"

#include "models/capture/framedecoder.h"
#include "models/capture/isotime.h"
#include "models/capture/sourcebytes.h"

#include <simdjson.h>

#include <algorithm>

namespace Roamscope {

namespace {

namespace dom = simdjson::dom;

constexpr qsizetype longestSubject = qsizetype(1) << 20; // of a regular expression

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

// −1, 0, 1; numbers and times are compared as what they are.
int compareTexts(QByteArrayView a, QByteArrayView b)
{
    bool isNumberA = false;
    bool isNumberB = false;
    if (a.size() < 32 && b.size() < 32) {
        const double numberA = a.toByteArray().toDouble(&isNumberA);
        const double numberB = b.toByteArray().toDouble(&isNumberB);
        if (isNumberA && isNumberB)
            return numberA < numberB ? -1 : numberA > numberB;
    }
    const TimeUs timeA = parseIsoTime({a.data(), std::size_t(a.size())});
    const TimeUs timeB = parseIsoTime({b.data(), std::size_t(b.size())});
    if (timeA != noTime && timeB != noTime)
        return timeA < timeB ? -1 : timeA > timeB;
    return a.compare(b);
}

bool equals(QByteArrayView text, const FilterValue &value)
{
    if (!value.isRange)
        return text == value.text;
    return compareTexts(text, value.text) >= 0 && compareTexts(text, value.textHigh) <= 0;
}

bool testScalar(const dom::element &element, const FilterNode &node)
{
    switch (element.type()) {
    case dom::element_type::STRING: {
        std::string_view text;
        return !element.get(text) && testText(viewOf(text), node);
    }
    case dom::element_type::INT64:
    case dom::element_type::UINT64:
    case dom::element_type::DOUBLE: {
        if (node.op == FilterOperator::Contains || node.op == FilterOperator::Matches) {
            const std::string text = simdjson::minify(element);
            return testText(viewOf(text), node);
        }
        // A quoted number is compared as a number too: some write "1", some 1.
        double number = 0;
        if (element.get(number))
            return false;
        for (const FilterValue &value : node.values) {
            bool isNumber = false;
            value.text.toDouble(&isNumber);
            if (isNumber && testNumber(number, node, {&value, 1}))
                return true;
        }
        return false;
    }
    case dom::element_type::BOOL: {
        bool truth = false;
        return !element.get(truth) && testText(truth ? QByteArrayView("true") : QByteArrayView("false"), node);
    }
    case dom::element_type::NULL_VALUE:
        return testText("null", node);
    case dom::element_type::ARRAY:
    case dom::element_type::OBJECT:
        break;
    }
    if (node.op != FilterOperator::Contains && node.op != FilterOperator::Matches)
        return false;
    const std::string text = simdjson::minify(element);
    return testText(viewOf(text), node);
}

enum class Found : quint8 { Nothing, Something, Match };

// Goes down a path. Depth is bounded by the path's length and simdjson's own limit on nesting.
Found walk(const dom::element &element, std::span<const QByteArray> path, const FilterNode &node)
{
    dom::array array;
    const bool isArray = !element.get(array);
    if (path.empty()) {
        if (node.op == FilterOperator::Exists)
            return Found::Match;
        if (isArray && node.op != FilterOperator::Contains && node.op != FilterOperator::Matches) {
            for (const dom::element item : array) {
                if (walk(item, path, node) == Found::Match)
                    return Found::Match;
            }
            return Found::Something;
        }
        return testScalar(element, node) ? Found::Match : Found::Something;
    }
    if (isArray) {
        bool isIndex = false;
        const uint index = path.front().toUInt(&isIndex);
        if (isIndex) {
            dom::element item;
            return array.at(index).get(item) ? Found::Nothing : walk(item, path.subspan(1), node);
        }
        const std::span<const QByteArray> rest = path.front() == "*" ? path.subspan(1) : path;
        Found best = Found::Nothing;
        for (const dom::element item : array) {
            best = std::max(best, walk(item, rest, node));
            if (best == Found::Match)
                break;
        }
        return best;
    }
    dom::object object;
    if (element.get(object))
        return Found::Nothing;
    if (path.front() == "*") {
        Found best = Found::Nothing;
        for (const auto field : object) {
            best = std::max(best, walk(field.value, path.subspan(1), node));
            if (best == Found::Match)
                break;
        }
        return best;
    }
    dom::element member;
    if (object.at_key({path.front().constData(), std::size_t(path.front().size())}).get(member))
        return Found::Nothing;
    return walk(member, path.subspan(1), node);
}

} // namespace

bool testText(QByteArrayView text, const FilterNode &node)
{
    switch (node.op) {
    case FilterOperator::Exists:
        return !text.isEmpty();
    case FilterOperator::Equal:
    case FilterOperator::In:
        return std::any_of(node.values.begin(), node.values.end(), [&](const FilterValue &value) { return equals(text, value); });
    case FilterOperator::NotEqual:
        return std::none_of(node.values.begin(), node.values.end(), [&](const FilterValue &value) { return equals(text, value); });
    case FilterOperator::Less:
        return compareTexts(text, node.values.front().text) < 0;
    case FilterOperator::LessEqual:
        return compareTexts(text, node.values.front().text) <= 0;
    case FilterOperator::Greater:
        return compareTexts(text, node.values.front().text) > 0;
    case FilterOperator::GreaterEqual:
        return compareTexts(text, node.values.front().text) >= 0;
    case FilterOperator::Contains:
        return node.search && node.search->isIn(text);
    case FilterOperator::Matches:
        return node.expression.match(QString::fromUtf8(text.first(std::min(text.size(), longestSubject)))).hasMatch();
    }
    return false;
}

bool testNumber(double number, const FilterNode &node, std::span<const FilterValue> values)
{
    const auto inside = [number](const FilterValue &value) { return number >= value.low && number <= value.high; };
    if (values.empty())
        return node.op == FilterOperator::Exists;
    switch (node.op) {
    case FilterOperator::Exists:
        return true;
    case FilterOperator::Equal:
    case FilterOperator::In:
        return std::any_of(values.begin(), values.end(), inside);
    case FilterOperator::NotEqual:
        return std::none_of(values.begin(), values.end(), inside);
    case FilterOperator::Less:
        return number < values.front().low;
    case FilterOperator::LessEqual:
        return number <= values.front().high;
    case FilterOperator::Greater:
        return number > values.front().high;
    case FilterOperator::GreaterEqual:
        return number >= values.front().low;
    case FilterOperator::Contains:
    case FilterOperator::Matches:
        break;
    }
    return false;
}

struct BodyReader::Private
{
    const Capture &capture;
    FrameId bodyRow = noFrame;
    FrameBody body;
    FrameId payloadRow = noFrame;
    dom::parser parser;
    dom::element payload;
    bool hasPayload = false;
    QByteArray padded;

    explicit Private(const Capture &c)
        : capture(c)
    {
    }
};

BodyReader::BodyReader(const Capture &capture)
    : d(std::make_unique<Private>(capture))
{
}

BodyReader::~BodyReader() = default;

const FrameBody &BodyReader::body(FrameId id)
{
    if (d->bodyRow != id) {
        d->body = d->capture.body(id);
        d->bodyRow = id;
    }
    return d->body;
}

bool BodyReader::testPayload(FrameId id, const FilterNode &node, std::span<const std::vector<QByteArray>> paths)
{
    if (d->payloadRow != id) {
        const QByteArray &json = body(id).payload;
        d->padded.resize(0);
        d->padded.reserve(json.size() + qsizetype(SourceBytes::padding));
        d->padded.append(json);
        d->hasPayload = !json.isEmpty()
            && !d->parser.parse(d->padded.constData(), std::size_t(d->padded.size()), std::size_t(d->padded.capacity()) < std::size_t(d->padded.size()) + simdjson::SIMDJSON_PADDING)
                    .get(d->payload);
        d->payloadRow = id;
    }
    if (!d->hasPayload)
        return node.op == FilterOperator::NotEqual;
    // "Not equal" is true where nothing is equal, also where there is nothing.
    if (node.op == FilterOperator::NotEqual) {
        FilterNode equal = node;
        equal.op = FilterOperator::Equal;
        return !testPayload(id, equal, paths);
    }
    return std::any_of(paths.begin(), paths.end(), [&](const std::vector<QByteArray> &path) { return walk(d->payload, path, node) == Found::Match; });
}

} // namespace Roamscope
