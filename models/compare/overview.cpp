// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/overview.h"

#include "models/capture/timeformat.h"
#include "models/compare/differencefilter.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace Roamscope {

namespace {

constexpr qint64 hour = 3'600'000'000;
constexpr qint64 day = 24 * hour;
constexpr qint64 binEnds[Overview::AgeBinCount - 1] = {hour, 6 * hour, day, 7 * day, 30 * day, 365 * day};
constexpr int mostPairs = 20'000; ///< values of a status that are looked at

/// Differences of one class, field and cause: a candidate for a sentence.
struct Heap
{
    DifferenceClass kind = DifferenceClass::Value;
    DifferenceCause cause = DifferenceCause::None;
    quint32 field = 0;
    OcpiModule module = OcpiModule::Locations;
    bool whole = false; ///< whole objects, not their fields
    Severity severity = Severity::Note;
    qint64 count = 0;
    qint64 emspOlder = 0;
    qint64 cpoOlder = 0;
    qint64 longestAge = 0;
    quint32 otherField = 0; ///< of values that are swapped: the other one
    bool hasOther = false;
};

/// Swapped values stand on two fields and are one fact.
bool isSwap(DifferenceCause cause)
{
    return cause == DifferenceCause::SwappedCoordinates || cause == DifferenceCause::SwappedVoltsAmps;
}

double weight(const Heap &heap)
{
    static constexpr double bySeverity[] = {1, 3, 6};
    double weight = bySeverity[int(heap.severity)] * (1 + std::log10(double(heap.count)));
    // What a driver meets on the road comes first.
    if (heap.kind == DifferenceClass::Status || heap.kind == DifferenceClass::MissingEmsp)
        weight *= 1.5;
    else if (heap.kind == DifferenceClass::UnitSuspected || heap.kind == DifferenceClass::DanglingReference)
        weight *= 1.25;
    return weight;
}

class FactWriter
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::Overview)
public:
    explicit FactWriter(const Comparison &comparison)
        : m_comparison(comparison)
    {
    }

    void addStatus(const Difference &difference)
    {
        if (m_pairsSeen >= mostPairs)
            return;
        ++m_pairsSeen;
        const QString cpo = m_comparison.valueText(difference, Side::Cpo, 40);
        const QString emsp = m_comparison.valueText(difference, Side::Emsp, 40);
        if (!cpo.isEmpty() && !emsp.isEmpty())
            ++m_pairs[{cpo, emsp}];
    }

    Overview::Fact write(const Heap &heap) const
    {
        const QString field = QString::fromUtf8(m_comparison.fieldName(heap.field));
        QString fields = DifferenceFilter::equals(DifferenceField::Field, field);
        if (heap.hasOther)
            fields += QStringLiteral(" || ") + DifferenceFilter::equals(DifferenceField::Field, QString::fromUtf8(m_comparison.fieldName(heap.otherField)));
        const QString filter = DifferenceFilter::conjunction({DifferenceFilter::equals(DifferenceField::Class, classId(heap.kind)), fields});
        return {.severity = heap.severity, .text = text(heap, field), .filter = filter, .count = heap.count};
    }

private:
    QString text(const Heap &heap, const QString &field) const
    {
        const int n = int(std::min<qint64>(heap.count, std::numeric_limits<int>::max()));
        switch (heap.kind) {
        case DifferenceClass::MissingEmsp:
            return heap.whole ? tr("%1: %Ln missing at the eMSP.", nullptr, n).arg(displayName(heap.module))
                              : tr("%1: the eMSP lacks %Ln of the CPO's.", nullptr, n).arg(field);
        case DifferenceClass::MissingCpo:
            return heap.whole ? tr("%1: %Ln exist only at the eMSP.", nullptr, n).arg(displayName(heap.module))
                              : tr("%1: the eMSP holds %Ln that the CPO does not have.", nullptr, n).arg(field);
        case DifferenceClass::Status:
            return statusText(heap, n);
        case DifferenceClass::Stale:
            return heap.emspOlder >= heap.cpoOlder
                ? tr("%1: the eMSP holds %Ln outdated value(s), the oldest by %2.", nullptr, n).arg(field, formatDuration(heap.longestAge))
                : tr("%1: the CPO's own copy is the older one for %Ln value(s), by up to %2.", nullptr, n).arg(field, formatDuration(heap.longestAge));
        case DifferenceClass::UnitSuspected:
            return unitText(heap, field, n);
        case DifferenceClass::Truncated:
            return tr("%1: %Ln text(s) are cut off on one side.", nullptr, n).arg(field);
        case DifferenceClass::EnumUnsupported:
            return tr("%1: %Ln value(s) do not exist in the other side's OCPI version.", nullptr, n).arg(field);
        case DifferenceClass::OptionalLost:
        case DifferenceClass::RequiredLost:
            return tr("%1 is lost on the way %Ln time(s).", nullptr, n).arg(field);
        case DifferenceClass::VersionCannotHold:
            return tr("%1 cannot be held by the other side's OCPI version (%Ln time(s)).", nullptr, n).arg(field);
        case DifferenceClass::UnknownFieldDropped:
            return tr("%1 is not in the specification and is dropped %Ln time(s).", nullptr, n).arg(field);
        case DifferenceClass::TypeDiffers:
            return tr("%1 has another JSON type on the other side, %Ln time(s).", nullptr, n).arg(field);
        case DifferenceClass::OrderOnly:
            return tr("%1 has the same items in another order, %Ln time(s).", nullptr, n).arg(field);
        case DifferenceClass::IdentifierCase:
            return tr("%1: %Ln identifier(s) differ by letter case only.", nullptr, n).arg(field);
        case DifferenceClass::TimeZoneShift:
            return tr("%1: %Ln time(s) are shifted by whole hours, as by a wrong time zone.", nullptr, n).arg(field);
        case DifferenceClass::DuplicateKey:
            return tr("%Ln object(s) of the kind %1 stand more than once in a list.", nullptr, n).arg(field);
        case DifferenceClass::DanglingReference:
            return tr("%Ln tariff(s) are referred to and not held by that side.", nullptr, n);
        case DifferenceClass::Unidentified:
            return tr("%Ln object(s) of the kind %1 lack the fields that identify them.", nullptr, n).arg(field);
        case DifferenceClass::Unreadable:
            return tr("%Ln object(s) cannot be read.", nullptr, n);
        case DifferenceClass::Value:
        case DifferenceClass::Count:
            break;
        }
        return tr("%1 differs %Ln time(s).", nullptr, n).arg(field);
    }

    QString statusText(const Heap &heap, int n) const
    {
        const QString sentence = heap.module == OcpiModule::Locations ? tr("%Ln EVSE(s) show another status at the eMSP.", nullptr, n)
                                                                      : tr("%Ln object(s) have another status at the eMSP.", nullptr, n);
        const auto most = std::max_element(m_pairs.begin(), m_pairs.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        if (heap.module != OcpiModule::Locations || most == m_pairs.end())
            return sentence;
        return sentence + QLatin1Char(' ')
            + tr("Most often %1 at the CPO is %2 at the eMSP (%Ln time(s)).", nullptr, most->second).arg(most->first.first, most->first.second);
    }

    QString unitText(const Heap &heap, const QString &field, int n) const
    {
        switch (heap.cause) {
        case DifferenceCause::Thousandfold:
            return tr("%1: %Ln value(s) differ by exactly 1000, as kW and W do.", nullptr, n).arg(field);
        case DifferenceCause::Hundredfold:
            return tr("%1: %Ln value(s) differ by exactly 100, as cents and euros do.", nullptr, n).arg(field);
        case DifferenceCause::SwappedCoordinates:
            return tr("%Ln place(s) have latitude and longitude swapped.", nullptr, n);
        case DifferenceCause::SwappedVoltsAmps:
            return tr("%Ln connector(s) have volts and amps swapped.", nullptr, n);
        default:
            return tr("%1: %Ln value(s) look like another unit.", nullptr, n).arg(field);
        }
    }

    const Comparison &m_comparison;
    std::map<std::pair<QString, QString>, int> m_pairs;
    int m_pairsSeen = 0;
};

std::vector<Overview::Offender> largest(const QHash<QByteArray, std::pair<qint64, qint64>> &counts)
{
    std::vector<Overview::Offender> all;
    all.reserve(std::size_t(counts.size()));
    for (auto entry = counts.begin(); entry != counts.end(); ++entry)
        all.push_back({.name = QString::fromUtf8(entry.key()), .differences = entry->first, .objects = entry->second});
    const auto end = all.begin() + std::min<std::ptrdiff_t>(Overview::offenderCount, std::ptrdiff_t(all.size()));
    std::partial_sort(all.begin(), end, all.end(), [](const auto &a, const auto &b) {
        return a.differences != b.differences ? a.differences > b.differences : a.name < b.name;
    });
    all.erase(end, all.end());
    return all;
}

} // namespace

Overview::AgeBin Overview::binOf(qint64 microseconds)
{
    return AgeBin(std::upper_bound(std::begin(binEnds), std::end(binEnds), microseconds) - std::begin(binEnds));
}

QString Overview::binText(AgeBin bin)
{
    switch (bin) {
    case Minutes:
        return tr("0–1 h");
    case Hours:
        return tr("1–6 h");
    case Day:
        return tr("6–24 h");
    case Week:
        return tr("1–7 d");
    case Month:
        return tr("7–30 d");
    case Year:
        return tr("30–365 d");
    default:
        return tr("365 d +");
    }
}

QString Overview::binFilter(AgeBin bin)
{
    QStringList parts;
    if (bin > Minutes)
        parts.append(QStringLiteral("age >= %1h").arg(binEnds[bin - 1] / hour));
    if (bin < Older)
        parts.append(QStringLiteral("age < %1h").arg(binEnds[bin] / hour));
    return DifferenceFilter::conjunction(parts);
}

OverviewPtr Overview::build(const Comparison &comparison, const std::atomic_bool &cancelled)
{
    auto overview = std::make_shared<Overview>();
    overview->summary = comparison.summary();
    overview->seen = comparison.size();
    for (const ComparisonSummary::Field &field : overview->summary.fields)
        overview->fieldNames.push_back(QString::fromUtf8(comparison.fieldName(field.field)));
    for (const ComparisonRule &rule : comparison.options().rules.rules())
        overview->ruleNames.append(rule.reason.isEmpty() ? rule.description() : rule.reason);

    FactWriter writer(comparison);
    QHash<quint64, Heap> heaps;
    QHash<QByteArray, std::pair<qint64, qint64>> operators;
    QHash<QByteArray, std::pair<qint64, qint64>> locations;
    struct ObjectCount
    {
        quint32 first = 0;
        qint64 differences = 0;
    };
    QHash<quint64, ObjectCount> objects;
    for (quint32 i = 0; i < overview->seen; ++i) {
        if ((i & 0x3ff) == 0 && cancelled)
            return {};
        const Difference &difference = comparison.at(i);
        if (difference.isTolerated())
            continue;
        const quint64 name = quint64(difference.kind) << 48 | quint64(difference.cause) << 40 | quint64(difference.module) << 36
            | (isSwap(difference.cause) ? 0 : difference.field);
        Heap &heap = heaps[name];
        if (heap.count > 0 && difference.field != heap.field) {
            heap.otherField = difference.field;
            heap.hasOther = true;
        } else if (heap.count++ == 0) {
            heap.kind = difference.kind;
            heap.cause = difference.cause;
            heap.field = difference.field;
            heap.module = difference.module;
            heap.whole = comparison.path(difference).isEmpty();
        }
        heap.severity = std::max(heap.severity, difference.severity);
        const qint64 age = difference.age();
        if (difference.older != Side::Neither) {
            ++(difference.older == Side::Emsp ? heap.emspOlder : heap.cpoOlder);
            heap.longestAge = std::max(heap.longestAge, age);
            ++overview->ages[std::size_t(difference.older)][std::size_t(binOf(age))];
        }
        if (difference.kind == DifferenceClass::Status)
            writer.addStatus(difference);
        ObjectCount &object = objects[quint64(difference.module) << 32 | difference.key];
        if (object.differences++ == 0)
            object.first = i;
    }
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        const Difference &first = comparison.at(object->first);
        auto &party = operators[comparison.party(first)];
        party.first += object->differences;
        ++party.second;
        if (first.module == OcpiModule::Locations) {
            auto &location = locations[comparison.key(first)];
            location.first += object->differences;
            ++location.second;
        }
        if (cancelled)
            return {};
    }
    operators.remove({});
    overview->operators = largest(operators);
    overview->locations = largest(locations);

    std::vector<Heap> ranked;
    for (const Heap &heap : std::as_const(heaps))
        ranked.push_back(heap);
    std::sort(ranked.begin(), ranked.end(), [](const Heap &a, const Heap &b) {
        const double first = weight(a);
        const double second = weight(b);
        return first != second ? first > second : a.field < b.field;
    });
    for (std::size_t i = 0; i < ranked.size() && i < factCount; ++i)
        overview->facts.push_back(writer.write(ranked[i]));
    return overview;
}

} // namespace Roamscope
