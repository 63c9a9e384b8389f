// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/differencerows.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace Roamscope {

namespace {

QByteArray toBytes(QLatin1StringView text)
{
    return {text.data(), text.size()};
}

QByteArray groupName(const Comparison &comparison, const Difference &difference, DifferenceGroup group)
{
    switch (group) {
    case DifferenceGroup::Class:
        return toBytes(classId(difference.kind));
    case DifferenceGroup::Field:
        return comparison.fieldName(difference.field);
    case DifferenceGroup::Object:
        return toBytes(moduleId(difference.module)) + '|' + comparison.key(difference);
    case DifferenceGroup::Operator:
        return comparison.party(difference);
    case DifferenceGroup::None:
        break;
    }
    return {};
}

/// Numbers for what groups have in common, so that names are made once for each.
quint64 groupNumber(const Difference &difference, DifferenceGroup group)
{
    switch (group) {
    case DifferenceGroup::Class:
        return quint64(difference.kind);
    case DifferenceGroup::Field:
        return difference.field;
    case DifferenceGroup::Object:
        return quint64(difference.module) << 32 | difference.key;
    case DifferenceGroup::Operator: // of one object all have one
        return quint64(difference.module) << 32 | difference.key;
    case DifferenceGroup::None:
        break;
    }
    return 0;
}

void sortDifferences(const Comparison &comparison, std::vector<quint32> &rows, const DifferenceQuery &query)
{
    if (query.sort == DifferenceSort::Found) {
        if (query.descending)
            std::reverse(rows.begin(), rows.end());
        return;
    }
    struct Entry
    {
        qint64 number;
        QByteArray text;
        quint32 row;
    };
    std::vector<Entry> entries;
    entries.reserve(rows.size());
    for (const quint32 row : rows) {
        const Difference &difference = comparison.at(row);
        Entry entry {0, {}, row};
        switch (query.sort) {
        case DifferenceSort::Severity:
            entry.number = qint64(difference.severity);
            break;
        case DifferenceSort::Class:
            entry.number = qint64(difference.kind);
            break;
        case DifferenceSort::Object:
            entry.text = comparison.key(difference);
            break;
        case DifferenceSort::Path:
            entry.text = comparison.fieldName(difference.field);
            break;
        case DifferenceSort::Age:
            entry.number = difference.age();
            break;
        case DifferenceSort::Found:
            break;
        }
        entries.push_back(std::move(entry));
    }
    std::stable_sort(entries.begin(), entries.end(), [&query](const Entry &a, const Entry &b) {
        const Entry &first = query.descending ? b : a;
        const Entry &second = query.descending ? a : b;
        return first.number != second.number ? first.number < second.number : first.text < second.text;
    });
    std::transform(entries.begin(), entries.end(), rows.begin(), [](const Entry &entry) { return entry.row; });
}

void group(const Comparison &comparison, DifferenceRows &result, std::vector<quint32> differences, const DifferenceQuery &query,
           const std::atomic_bool &cancelled)
{
    QHash<quint64, quint32> byNumber;
    QHash<QByteArray, quint32> byName;
    std::vector<std::vector<quint32>> members;
    for (const quint32 row : differences) {
        if (cancelled)
            return;
        const Difference &difference = comparison.at(row);
        const quint64 number = groupNumber(difference, query.group);
        auto known = byNumber.constFind(number);
        if (known == byNumber.cend()) {
            const QByteArray name = groupName(comparison, difference, query.group);
            const auto named = byName.constFind(name);
            const quint32 place = named == byName.cend() ? quint32(members.size()) : *named;
            if (named == byName.cend()) {
                byName.insert(name, place);
                members.emplace_back();
                result.groups.push_back({.name = name, .first = row, .closed = query.closed.contains(name)});
            }
            known = byNumber.insert(number, place);
        }
        DifferenceRows::Group &there = result.groups[*known];
        ++there.count;
        there.severity = std::max(there.severity, difference.severity);
        members[*known].push_back(row);
    }
    std::vector<quint32> order(members.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = quint32(i);
    std::stable_sort(order.begin(), order.end(), [&result](quint32 a, quint32 b) { return result.groups[a].count > result.groups[b].count; });
    std::vector<DifferenceRows::Group> sorted;
    sorted.reserve(order.size());
    for (const quint32 place : order) {
        result.rows.push_back(DifferenceRows::headingBit | quint32(sorted.size()));
        if (!result.groups[place].closed)
            result.rows.insert(result.rows.end(), members[place].begin(), members[place].end());
        sorted.push_back(result.groups[place]);
    }
    result.groups = std::move(sorted);
}

} // namespace

ComparisonRecord::ComparisonRecord(const Comparison &comparison, const ComparisonNotes::Notes &notes)
    : m_comparison(comparison)
    , m_notes(notes)
{
}

void ComparisonRecord::setIndex(quint32 index)
{
    m_difference = &m_comparison.at(index);
    m_known = 0;
}

ComparisonNotes::Note ComparisonRecord::note() const
{
    return m_notes.isEmpty() ? ComparisonNotes::Note() : m_notes.value(ComparisonNotes::identity(m_comparison, *m_difference));
}

QByteArray ComparisonRecord::make(DifferenceField field) const
{
    switch (field) {
    case DifferenceField::Module:
        return toBytes(moduleId(m_difference->module));
    case DifferenceField::Class:
        return toBytes(classId(m_difference->kind));
    case DifferenceField::Severity:
        return m_difference->severity == Severity::Error ? "error" : m_difference->severity == Severity::Warning ? "warning" : "note";
    case DifferenceField::Field:
        return m_comparison.fieldName(m_difference->field);
    case DifferenceField::Path:
        return m_comparison.path(*m_difference);
    case DifferenceField::Key:
        return m_comparison.key(*m_difference);
    case DifferenceField::Location:
        return m_difference->module == OcpiModule::Locations ? m_comparison.key(*m_difference) : QByteArray();
    case DifferenceField::Operator:
        return m_comparison.party(*m_difference);
    case DifferenceField::Cpo:
        return m_comparison.value(*m_difference, Side::Cpo);
    case DifferenceField::Emsp:
        return m_comparison.value(*m_difference, Side::Emsp);
    case DifferenceField::Older:
        return toBytes(sideId(m_difference->older));
    case DifferenceField::State:
        return toBytes(stateId(note().state));
    case DifferenceField::Comment:
        return note().comment.toUtf8();
    case DifferenceField::Age:
    case DifferenceField::Count:
        break;
    }
    return {};
}

QByteArrayView ComparisonRecord::text(DifferenceField field) const
{
    QByteArray &text = m_texts[std::size_t(field)];
    const quint32 bit = 1u << quint32(field);
    if (!(m_known & bit)) {
        text = make(field);
        m_known |= bit;
    }
    return text;
}

double ComparisonRecord::seconds(DifferenceField field) const
{
    return field == DifferenceField::Age && m_difference->older != Side::Neither ? double(m_difference->age()) / 1e6
                                                                                 : std::numeric_limits<double>::quiet_NaN();
}

DifferenceRows DifferenceRows::evaluate(const Comparison &comparison, const DifferenceQuery &query, const std::atomic_bool &cancelled)
{
    DifferenceRows result;
    result.seen = comparison.size();
    std::vector<quint32> differences;
    ComparisonRecord record(comparison, query.notes);
    const bool everything = query.filter.matchesEverything();
    for (quint32 i = 0; i < result.seen; ++i) {
        if ((i & 0xff) == 0 && cancelled)
            return {};
        if (comparison.at(i).isTolerated() != query.tolerated)
            continue;
        ++result.total;
        if (!everything) {
            record.setIndex(i);
            if (!query.filter.matches(record))
                continue;
        }
        differences.push_back(i);
    }
    result.shown = qint64(differences.size());
    sortDifferences(comparison, differences, query);
    if (query.group == DifferenceGroup::None)
        result.rows = std::move(differences);
    else
        group(comparison, result, std::move(differences), query, cancelled);
    return result;
}

} // namespace Roamscope
