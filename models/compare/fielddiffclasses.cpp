// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of difference it is, decided from the values.
#include "models/compare/fielddiff.h"

#include "models/compare/normalvalue.h"
#include "models/compare/ruleevaluator.h"

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

std::string textOf(const TreeNode &node)
{
    return node.escaped ? unescapedText(node.text()) : std::string(node.text());
}

/// Whether the enumeration of the version that is compared in has the value.
bool isKnown(const SchemaField &field, const TreeNode &value)
{
    const CatalogEnum *enumeration = field.catalog ? field.catalog->enumeration : nullptr;
    return value.kind != ValueKind::Text || !enumeration || enumeration->open || enumeration->value(textOf(value));
}

bool isScalar(const TreeNode &node)
{
    return node.kind != ValueKind::List && node.kind != ValueKind::Object;
}

qsizetype codePoints(std::string_view text)
{
    return std::count_if(text.begin(), text.end(), [](char c) { return (quint8(c) & 0xc0) != 0x80; });
}

/// Column widths that databases and forms have.
bool isCommonLength(qsizetype length)
{
    static constexpr qsizetype lengths[] = {10, 15, 16, 20, 24, 25, 30, 31, 32, 35, 36, 40, 45, 48, 50, 60, 63, 64, 80, 100, 120, 127, 128,
                                            150, 200, 250, 254, 255, 256, 300, 500, 511, 512, 1000, 1023, 1024, 2000, 2048, 4000, 4096};
    return std::binary_search(std::begin(lengths), std::end(lengths), length);
}

Severity severityOf(DifferenceClass kind, const SchemaField *field)
{
    switch (kind) {
    case DifferenceClass::MissingCpo:
    case DifferenceClass::MissingEmsp:
    case DifferenceClass::Status:
    case DifferenceClass::UnitSuspected:
    case DifferenceClass::RequiredLost:
    case DifferenceClass::TimeZoneShift:
    case DifferenceClass::DanglingReference:
    case DifferenceClass::Unidentified:
    case DifferenceClass::Unreadable:
        return Severity::Error;
    case DifferenceClass::Value:
        return field && field->role == FieldRole::Money ? Severity::Error : Severity::Warning;
    case DifferenceClass::Stale:
        return field && field->role == FieldRole::LastUpdated ? Severity::Note : Severity::Warning;
    case DifferenceClass::OrderOnly:
        return field && field->role == FieldRole::TariffElements ? Severity::Warning : Severity::Note;
    case DifferenceClass::VersionCannotHold:
    case DifferenceClass::UnknownFieldDropped:
        return Severity::Note;
    case DifferenceClass::Truncated:
    case DifferenceClass::EnumUnsupported:
    case DifferenceClass::OptionalLost:
    case DifferenceClass::TypeDiffers:
    case DifferenceClass::IdentifierCase:
    case DifferenceClass::DuplicateKey:
    case DifferenceClass::Count:
        break;
    }
    return Severity::Warning;
}

} // namespace

FoundDifference &FieldDiff::record(const SchemaField *field, quint32 a, quint32 b, bool hasA, bool hasB, DifferenceClass kind)
{
    if (m_quiet > 0) {
        m_differs = true;
        m_scratch = {};
        return m_scratch;
    }
    FoundDifference &found = m_found.emplace_back();
    Difference &difference = found.difference;
    difference.module = m_module;
    found.path = pathText();
    if (hasA) {
        difference.cpoOffset = m_trees[0]->offset(node(0, a));
        difference.cpoLength = m_trees[0]->length(node(0, a));
    }
    if (hasB) {
        difference.emspOffset = m_trees[1]->offset(node(1, b));
        difference.emspLength = m_trees[1]->length(node(1, b));
    }
    noteAge(&difference);
    const bool isItem = !m_steps.empty() && m_steps.back().item;
    const std::string path = fieldPath();
    if (!field) {
        if (m_steps.empty()) {
            difference.field = m_levels.front().schema->id;
        } else {
            found.unknownField = std::string(m_levels.back().schema->name) + '.' + std::string(m_steps.back().text);
        }
    } else {
        difference.field = isItem && field->object ? field->object->id : field->id;
    }
    if (kind != DifferenceClass::Count) {
        difference.kind = kind;
    } else if (m_steps.empty() || (isItem && hasA != hasB)) {
        difference.kind = hasA ? DifferenceClass::MissingEmsp : DifferenceClass::MissingCpo;
        if (field && !m_schema.lift(hasA ? 1 : 0).canHold(m_module, path))
            difference.kind = DifferenceClass::VersionCannotHold;
    } else if (hasA != hasB) {
        classifyMissing(&difference, field, hasA ? a : b, hasA ? 0 : 1, path);
    } else if (field) {
        classifyValues(&difference, *field, a, b, path);
    } else {
        difference.kind = difference.older != Side::Neither ? DifferenceClass::Stale : DifferenceClass::Value;
    }
    difference.severity = severityOf(difference.kind, field);
    if (!m_rules.isEmpty())
        applyRules(&found, field, a, b, hasA, hasB);
    return found;
}

void FieldDiff::noteAge(Difference *difference) const
{
    for (auto level = m_levels.rbegin(); level != m_levels.rend(); ++level) {
        if (!level->schema || level->schema->lastUpdated < 0)
            continue;
        TimeUs times[2] = {noTime, noTime};
        for (int side = 0; side < 2; ++side) {
            if (!level->present[side])
                continue;
            const quint32 value = child(*m_trees[side], level->nodes[side], level->schema->lastUpdated);
            if (!value)
                continue;
            const std::string text = textOf(node(side, value));
            if (const ExactMoment moment = ExactMoment::read(text); moment.valid)
                times[side] = moment.microseconds();
        }
        if (times[0] == noTime && times[1] == noTime)
            continue;
        difference->cpoUpdated = times[0];
        difference->emspUpdated = times[1];
        if (times[0] != noTime && times[1] != noTime && times[0] != times[1])
            difference->older = times[0] < times[1] ? Side::Cpo : Side::Emsp;
        return;
    }
}

bool FieldDiff::isSupported(int side, const SchemaField &field, const std::string &path, const TreeNode &value) const
{
    return value.kind != ValueKind::Text || (isKnown(field, value) && m_schema.lift(side).canHoldValue(m_module, path, textOf(value)));
}

void FieldDiff::classifyMissing(Difference *difference, const SchemaField *field, quint32 index, int side, const std::string &path) const
{
    const int other = 1 - side;
    const TreeNode &value = node(side, index);
    if (!field) {
        difference->kind = DifferenceClass::UnknownFieldDropped;
    } else if (!m_schema.lift(other).canHold(m_module, path)) {
        difference->kind = DifferenceClass::VersionCannotHold;
    } else if (field->required) {
        difference->kind = DifferenceClass::RequiredLost;
    } else {
        difference->kind = DifferenceClass::OptionalLost;
        if (field->type == FieldType::Enum) {
            bool unsupported = false;
            if (value.kind == ValueKind::List) {
                unsupported = true;
                for (const quint32 item : items(side, index))
                    unsupported = unsupported && !isSupported(other, *field, path, node(side, item));
            } else {
                unsupported = !isSupported(other, *field, path, value);
            }
            if (unsupported)
                difference->kind = DifferenceClass::EnumUnsupported;
        }
    }
    if (value.kind == ValueKind::Text && trimmed(value.text()).empty())
        difference->cause = DifferenceCause::NoContent;
}

bool FieldDiff::isSwapped(const SchemaField &field) const
{
    // The field's partner in the same object, on both sides.
    const Level &level = m_levels.back();
    if (!level.schema || !level.present[0] || !level.present[1])
        return false;
    FieldRole wanted = FieldRole::Plain;
    std::string_view name;
    if (field.role == FieldRole::Coordinate)
        name = field.name == "latitude" ? "longitude" : "latitude";
    else if (field.role == FieldRole::Voltage)
        wanted = FieldRole::Amperage;
    else if (field.role == FieldRole::Amperage)
        wanted = FieldRole::Voltage;
    else
        return false;
    for (std::size_t i = 0; i < level.schema->fields.size(); ++i) {
        const SchemaField &partner = level.schema->fields[i];
        if (name.empty() ? partner.role != wanted : partner.name != name)
            continue;
        quint32 own[2];
        quint32 others[2];
        for (int side = 0; side < 2; ++side) {
            own[side] = child(*m_trees[side], level.nodes[side], int(&field - level.schema->fields.data()));
            others[side] = child(*m_trees[side], level.nodes[side], int(i));
            if (!own[side] || !others[side])
                return false;
        }
        return WrittenNumber::read(textOf(node(0, own[0]))) == WrittenNumber::read(textOf(node(1, others[1])))
            && WrittenNumber::read(textOf(node(0, others[0]))) == WrittenNumber::read(textOf(node(1, own[1])));
    }
    return false;
}

bool FieldDiff::classifyNumber(Difference *difference, const SchemaField &field, const WrittenNumber &a, const WrittenNumber &b) const
{
    if (!a.valid || !b.valid || a.zero || b.zero || a.negative != b.negative)
        return false;
    const double x = std::abs(a.toDouble());
    const double y = std::abs(b.toDouble());
    const double ratio = std::max(x, y) / std::min(x, y);
    const std::string_view unit = field.catalog ? field.catalog->unit : std::string_view();
    const auto about = [ratio](double factor, double tolerance) { return std::abs(ratio / factor - 1) <= tolerance; };
    // A power given in kW is mostly a rounded one.
    if (a.isShifted(b, 3) || b.isShifted(a, 3) || about(1000, unit == "W" ? 0.08 : 0.002)) {
        difference->cause = DifferenceCause::Thousandfold;
    } else if (field.role == FieldRole::Money && (a.isShifted(b, 2) || b.isShifted(a, 2))) {
        difference->cause = DifferenceCause::Hundredfold;
    } else if (unit == "s" || unit == "h" || unit == "min" || field.name.find("duration") != std::string_view::npos) {
        if (about(3600, 0.001))
            difference->cause = DifferenceCause::HoursForSeconds;
        else if (about(60, 0.001))
            difference->cause = DifferenceCause::SixtyfoldTime;
        else
            return false;
    } else {
        return false;
    }
    difference->kind = DifferenceClass::UnitSuspected;
    return true;
}

bool FieldDiff::classifyText(Difference *difference, const SchemaField &field, std::string_view a, std::string_view b) const
{
    if (trimmed(a) == trimmed(b)) {
        difference->cause = DifferenceCause::BlanksOnly;
        return false;
    }
    if (equalsFolded(trimmed(a), trimmed(b))) {
        difference->cause = DifferenceCause::LettersOnly;
        if (field.key || field.name.ends_with("id") || field.name.ends_with("ids")) {
            difference->kind = DifferenceClass::IdentifierCase;
            return true;
        }
        return false;
    }
    if (field.type == FieldType::Enum || field.type == FieldType::DateTime)
        return false;
    const std::string_view longer = a.size() > b.size() ? a : b;
    std::string_view shorter = a.size() > b.size() ? b : a;
    if (!longer.starts_with(shorter)) {
        // Some end a text that they cut with dots.
        for (const std::string_view dots : {std::string_view("..."), std::string_view("\xe2\x80\xa6")}) {
            if (shorter.ends_with(dots) && longer.starts_with(shorter.substr(0, shorter.size() - dots.size()))) {
                difference->kind = DifferenceClass::Truncated;
                difference->cause = DifferenceCause::OtherLength;
                return true;
            }
        }
        return false;
    }
    const qsizetype length = codePoints(shorter);
    const auto isLimit = [&](qsizetype wanted) {
        if (!field.catalog)
            return false;
        if (field.catalog->maxLength == wanted)
            return true;
        return std::any_of(field.catalog->olderLengths.begin(), field.catalog->olderLengths.end(),
                           [wanted](const CatalogOlderLength &older) { return older.maxLength == wanted; });
    };
    if (isLimit(length) || isLimit(qsizetype(shorter.size()))) {
        difference->cause = DifferenceCause::LengthOfField;
    } else if (isCommonLength(length) || isCommonLength(qsizetype(shorter.size())) || (length >= 8 && difference->older == Side::Neither)) {
        difference->cause = DifferenceCause::OtherLength;
    } else {
        return false;
    }
    difference->kind = DifferenceClass::Truncated;
    return true;
}

void FieldDiff::classifyValues(Difference *difference, const SchemaField &field, quint32 a, quint32 b, const std::string &path) const
{
    const TreeNode &left = node(0, a);
    const TreeNode &right = node(1, b);
    difference->kind = difference->older != Side::Neither ? DifferenceClass::Stale : DifferenceClass::Value;
    if (!isScalar(left) || !isScalar(right)) {
        if (isScalar(left) != isScalar(right) || left.kind != right.kind) {
            difference->kind = DifferenceClass::TypeDiffers;
        } else if (field.type == FieldType::Enum && left.kind == ValueKind::List) {
            // All that one side lacks are values that its version does not know.
            const auto onlyUnsupported = [&](int side) {
                bool any = false;
                for (const quint32 item : items(side, side == 0 ? a : b)) {
                    bool there = false;
                    for (const quint32 other : items(1 - side, side == 0 ? b : a))
                        there = there || textOf(node(side, item)) == textOf(node(1 - side, other));
                    if (there)
                        continue;
                    any = true;
                    if (isSupported(1 - side, field, path, node(side, item)))
                        return 0;
                }
                return any ? 1 : 2;
            };
            const int lacksEmsp = onlyUnsupported(0);
            const int lacksCpo = onlyUnsupported(1);
            if (lacksEmsp && lacksCpo && (lacksEmsp == 1 || lacksCpo == 1))
                difference->kind = DifferenceClass::EnumUnsupported;
        }
        return;
    }
    const std::string textA = textOf(left);
    const std::string textB = textOf(right);
    const WrittenNumber numberA = WrittenNumber::read(textA);
    const WrittenNumber numberB = WrittenNumber::read(textB);
    const bool numeric = field.type == FieldType::Number || field.type == FieldType::Integer || field.numericText;
    if (left.kind != right.kind) {
        const bool booleans = (left.kind == ValueKind::True || left.kind == ValueKind::False)
            && (right.kind == ValueKind::True || right.kind == ValueKind::False);
        if (!booleans && ((numberA.valid && numberA == numberB) || equalsFolded(textA, textB))) {
            difference->kind = DifferenceClass::TypeDiffers;
            return;
        }
    }
    if (isSwapped(field)) {
        difference->kind = DifferenceClass::UnitSuspected;
        difference->cause = field.role == FieldRole::Coordinate ? DifferenceCause::SwappedCoordinates : DifferenceCause::SwappedVoltsAmps;
        return;
    }
    if (numeric && field.role != FieldRole::Coordinate && classifyNumber(difference, field, numberA, numberB))
        return;
    if (field.type == FieldType::DateTime) {
        const ExactMoment momentA = ExactMoment::read(textA);
        const ExactMoment momentB = ExactMoment::read(textB);
        const qint64 shift = std::abs(momentA.second - momentB.second);
        if (momentA.valid && momentB.valid && momentA.fraction == momentB.fraction && shift > 0 && shift <= 14 * 3600 && shift % 1800 == 0
            && (shift % 3600 == 0 || field.role != FieldRole::LastUpdated))
            difference->kind = DifferenceClass::TimeZoneShift;
        else if (field.role == FieldRole::LastUpdated)
            difference->kind = DifferenceClass::Stale;
        return;
    }
    if (field.type == FieldType::Enum) {
        const bool emspCan = isSupported(1, field, path, left);
        const bool cpoCan = isSupported(0, field, path, right);
        classifyText(difference, field, textA, textB);
        if (!emspCan || !cpoCan) {
            // A value in other letters is not one that a version lacks.
            const bool misspelt = difference->cause != DifferenceCause::None;
            if (!misspelt)
                difference->kind = DifferenceClass::EnumUnsupported;
            if (!misspelt && (!isKnown(field, left) || !isKnown(field, right)))
                difference->cause = DifferenceCause::NotInVersion;
            if (!misspelt)
                return;
        }
        if (field.role == FieldRole::Status)
            difference->kind = DifferenceClass::Status;
        return;
    }
    if (left.kind == ValueKind::Text && right.kind == ValueKind::Text && !numeric && classifyText(difference, field, textA, textB))
        return;
    if (field.role == FieldRole::Status)
        difference->kind = DifferenceClass::Status;
}

void FieldDiff::applyRules(FoundDifference *found, const SchemaField *field, quint32 a, quint32 b, bool hasA, bool hasB) const
{
    RuleCase difference;
    difference.module = m_module;
    difference.kind = found->difference.kind;
    const std::string path = fieldPath();
    difference.path = path;
    const int side = m_levels.front().present[0] ? 0 : 1;
    const std::string key = keyOf(*m_trees[side], *m_levels.front().schema);
    difference.key = key;
    const auto &names = m_schema.fieldNames();
    difference.fields.push_back(m_levels.front().schema->name);
    for (const ValueStep &step : m_steps) {
        if (!step.field)
            continue;
        difference.fields.push_back(names[step.field->id]);
        if (step.field->object)
            difference.fields.push_back(step.field->object->name);
    }
    if (!found->unknownField.empty())
        difference.fields.push_back(found->unknownField);
    std::string textA;
    std::string textB;
    if (hasA && hasB && isScalar(node(0, a)) && isScalar(node(1, b))) {
        textA = textOf(node(0, a));
        textB = textOf(node(1, b));
        difference.bothScalar = true;
        difference.cpo = textA;
        difference.emsp = textB;
        if (field && field->role == FieldRole::Coordinate && m_levels.back().present[0] && m_levels.back().present[1]) {
            double degrees[2][2] = {};
            bool all = true;
            const SchemaObject &schema = *m_levels.back().schema;
            for (int i = 0; i < 2; ++i) {
                for (std::size_t k = 0; k < schema.fields.size(); ++k) {
                    if (schema.fields[k].role != FieldRole::Coordinate)
                        continue;
                    const quint32 value = child(*m_trees[i], m_levels.back().nodes[i], int(k));
                    const std::string text = value ? textOf(node(i, value)) : std::string();
                    const WrittenNumber number = WrittenNumber::read(text);
                    all = all && number.valid;
                    degrees[i][schema.fields[k].name == "latitude" ? 0 : 1] = number.toDouble();
                }
            }
            if (all)
                difference.distance = RuleEvaluator::metres(degrees[0][0], degrees[0][1], degrees[1][0], degrees[1][1]);
        }
    }
    found->difference.rule = m_rules.ruleFor(difference);
}

} // namespace Roamscope
