// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/ruleevaluator.h"

#include <cmath>
#include <numbers>

namespace Roamscope {

namespace {

std::vector<std::string_view> steps(std::string_view path)
{
    std::vector<std::string_view> parts;
    std::size_t at = 0;
    while (at <= path.size()) {
        const std::size_t slash = std::min(path.find('/', at), path.size());
        if (slash > at)
            parts.push_back(path.substr(at, slash - at));
        at = slash + 1;
    }
    return parts;
}

/// Pattern steps against steps; ** stands for any number of them. Row by row, so that no pattern takes long.
bool matchesPath(const std::vector<std::string> &pattern, const std::vector<std::string_view> &path)
{
    std::vector<bool> reached(path.size() + 1, false);
    reached[0] = true;
    for (const std::string &step : pattern) {
        std::vector<bool> next(path.size() + 1, false);
        bool any = false;
        for (std::size_t i = 0; i <= path.size(); ++i) {
            if (step == "**") {
                any = any || reached[i];
                next[i] = any;
            } else if (reached[i] && i < path.size() && (step == "*" || equalsFolded(step, path[i]))) {
                next[i + 1] = true;
            }
        }
        reached = std::move(next);
    }
    return reached[path.size()];
}

/// Rounded to so many decimals, half away from zero, as text that compares; empty when it is no number.
std::string rounded(std::string_view text, int decimals)
{
    const WrittenNumber number = WrittenNumber::read(text);
    if (!number.valid)
        return {};
    std::string canonical;
    number.appendCanonical(&canonical);
    if (number.zero)
        return "0";
    // canonical = [-]digits e point, value = 0.digits × 10^point
    const std::size_t e = canonical.find('e');
    std::string digits = canonical.substr(number.negative, e - number.negative);
    const qint64 kept = number.point + decimals; // digits that stay
    if (kept < 0)
        return "0";
    qint64 point = number.point;
    if (qint64(digits.size()) > kept) {
        const bool up = digits[std::size_t(kept)] >= '5';
        digits.resize(std::size_t(kept));
        if (up) {
            std::size_t at = digits.size();
            while (at > 0 && digits[at - 1] == '9')
                digits[--at] = '0';
            if (at > 0) {
                ++digits[at - 1];
            } else {
                digits.insert(digits.begin(), '1');
                ++point;
            }
        }
    }
    while (!digits.empty() && digits.back() == '0')
        digits.pop_back();
    if (digits.empty())
        return "0";
    return (number.negative ? "-" : "") + digits + 'e' + std::to_string(point);
}

} // namespace

RuleEvaluator::RuleEvaluator(const RuleSet &rules)
{
    quint16 number = 0;
    for (const ComparisonRule &rule : rules.rules()) {
        ++number;
        if (!rule.enabled)
            continue;
        Prepared prepared;
        prepared.rule = rule;
        prepared.number = number;
        prepared.key = rule.key.toStdString();
        prepared.toleranceText = rule.tolerance.text.toStdString();
        const std::string field = rule.field.toStdString();
        if (field.find('/') != std::string::npos || field == "*" || field == "**") {
            for (const std::string_view step : steps(field))
                prepared.path.emplace_back(step);
        } else {
            prepared.field = field;
        }
        m_rules.push_back(std::move(prepared));
    }
}

bool RuleEvaluator::matches(const Prepared &rule, const RuleCase &difference)
{
    if (rule.rule.module && *rule.rule.module != difference.module)
        return false;
    if (!rule.key.empty() && !equalsFolded(rule.key, difference.key))
        return false;
    if (!rule.path.empty()) {
        return matchesPath(rule.path, steps(difference.path));
    }
    if (rule.field.empty())
        return !rule.key.empty() || rule.rule.module;
    const bool qualified = rule.field.find('.') != std::string::npos;
    for (const std::string_view field : difference.fields) {
        const std::size_t dot = field.find('.');
        if (field == rule.field || (!qualified && dot != std::string_view::npos && field.substr(dot + 1) == rule.field))
            return true;
    }
    return false;
}

bool RuleEvaluator::tolerates(const Prepared &prepared, const RuleCase &difference)
{
    const ComparisonRule &rule = prepared.rule;
    if (rule.ignore)
        return true;
    if (rule.anyOrder && difference.kind == DifferenceClass::OrderOnly)
        return true;
    const RuleTolerance::Kind kind = rule.tolerance.kind;
    if (kind == RuleTolerance::Kind::Distance)
        return difference.distance && *difference.distance <= rule.tolerance.amount;
    if (!difference.bothScalar)
        return false;
    const std::string_view a = rule.trim ? trimmed(difference.cpo) : difference.cpo;
    const std::string_view b = rule.trim ? trimmed(difference.emsp) : difference.emsp;
    if ((rule.trim && a == b) || (rule.anyCase && equalsFolded(a, b)))
        return true;
    switch (kind) {
    case RuleTolerance::Kind::Number:
    case RuleTolerance::Kind::Money:
        return withinTolerance(WrittenNumber::read(a), WrittenNumber::read(b), WrittenNumber::read(prepared.toleranceText));
    case RuleTolerance::Kind::Percent: {
        const WrittenNumber left = WrittenNumber::read(a);
        const WrittenNumber right = WrittenNumber::read(b);
        if (!left.valid || !right.valid)
            return false;
        const double x = left.toDouble();
        const double y = right.toDouble();
        return std::abs(x - y) <= std::max(std::abs(x), std::abs(y)) * rule.tolerance.amount / 100 * (1 + 1e-12);
    }
    case RuleTolerance::Kind::Decimals: {
        const std::string left = rounded(a, int(rule.tolerance.amount));
        return !left.empty() && left == rounded(b, int(rule.tolerance.amount));
    }
    case RuleTolerance::Kind::Time: {
        const ExactMoment left = ExactMoment::read(a);
        const ExactMoment right = ExactMoment::read(b);
        return left.valid && right.valid
            && std::abs(double(left.microseconds() - right.microseconds())) <= rule.tolerance.amount * 1e6;
    }
    case RuleTolerance::Kind::Distance:
    case RuleTolerance::Kind::None:
        break;
    }
    return false;
}

quint16 RuleEvaluator::ruleFor(const RuleCase &difference) const
{
    for (const Prepared &rule : m_rules) {
        if (matches(rule, difference) && tolerates(rule, difference))
            return rule.number;
    }
    return 0;
}

double RuleEvaluator::metres(double latitudeA, double longitudeA, double latitudeB, double longitudeB)
{
    constexpr double radians = std::numbers::pi / 180;
    constexpr double radius = 6371008.8; // mean radius of the earth, m
    const double dLatitude = (latitudeB - latitudeA) * radians;
    const double dLongitude = (longitudeB - longitudeA) * radians;
    const double sinLatitude = std::sin(dLatitude / 2);
    const double sinLongitude = std::sin(dLongitude / 2);
    const double h = sinLatitude * sinLatitude + std::cos(latitudeA * radians) * std::cos(latitudeB * radians) * sinLongitude * sinLongitude;
    return 2 * radius * std::asin(std::min(1.0, std::sqrt(h)));
}

} // namespace Roamscope
