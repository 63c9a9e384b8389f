// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/automap.h"

#include "mapping/fieldwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

constexpr double parentWeight = 0.45; ///< what a word of the parent's name counts against the field's own
constexpr int maximumSamples = 12;

/// What kind of quantity a unit measures, and its size in that quantity's smallest unit of use.
struct UnitFacts
{
    const char *name;
    int quantity;
};
constexpr UnitFacts units[] = {
    {"wh", 1}, {"kwh", 1}, {"mwh", 1}, {"w", 2}, {"kw", 2}, {"mw", 2}, {"a", 3}, {"ma", 3}, {"v", 4}, {"kv", 4},
    {"s", 5}, {"sec", 5}, {"ms", 5}, {"min", 5}, {"h", 5}, {"%", 6}, {"percent", 6}, {"varh", 7}, {"kvarh", 7}, {"m", 8}, {"km", 8},
    {"celsius", 9}, {"fahrenheit", 9}, {"k", 9},
};

int quantityOf(const QString &unit)
{
    const QByteArray text = unit.toLower().toUtf8();
    for (const UnitFacts &facts : units) {
        if (text == facts.name)
            return facts.quantity;
    }
    return 0;
}

QString plain(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            result.append(c.toLower());
    }
    return result;
}

bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Number;
}

bool isText(FieldType type)
{
    return type == FieldType::String || type == FieldType::CiString || type == FieldType::Url;
}

bool looksLikeTime(QStringView text)
{
    // 2026-01-31T…, 2026-01-31 …, 31.01.2026 …
    const auto digit = [&](qsizetype i) { return i < text.size() && text.at(i).isDigit(); };
    if (digit(0) && digit(3) && text.size() >= 10 && text.at(4) == QLatin1Char('-') && text.at(7) == QLatin1Char('-'))
        return true;
    if (text.size() >= 10 && digit(0) && digit(1) && digit(6) && digit(9)
        && (text.at(2) == QLatin1Char('.') || text.at(2) == QLatin1Char('/')) && text.at(5) == text.at(2))
        return true;
    // Seconds or milliseconds since 1970, between 2001 and 2100.
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && ((number > 1e9 && number < 4.2e9) || (number > 1e12 && number < 4.2e12));
}

QString text(const char *source)
{
    return QCoreApplication::translate("Roamscope::AutoMap", source);
}

quint64 pairKey(int first, int second)
{
    return quint64(quint32(first)) << 32 | quint32(second);
}

} // namespace

struct AutoMap::Traits
{
    std::vector<std::pair<int, double>> meanings; ///< sorted; with what each counts by its place in the path
    std::vector<int> own; ///< of the last name, in order
    double weight = 0; ///< sum over `meanings`
    bool onlyWeak = true;
    bool container = false; ///< a list of objects
    int lists = 0; ///< that the field lies in
    int quantity = 0;
    int name = -1; ///< interned
    int path = -1;
    int tails[2] = {-1, -1}; ///< interned ends of the path, of one and two names
    QSet<QString> values; ///< in lower case: of the enumeration, or seen
    int samples = 0;
    int times = 0; ///< of them, those that look like a time
    int numbers = 0;
    int booleans = 0;
    qsizetype longest = 0;
};

struct AutoMap::Side
{
    std::vector<Traits> fields;
};

AutoMap::~AutoMap() = default;

AutoMap::AutoMap(std::vector<AutoMapField> sources, std::vector<AutoMapField> targets)
    : m_sources(std::move(sources))
    , m_targets(std::move(targets))
    , m_source(std::make_unique<Side>())
    , m_target(std::make_unique<Side>())
{
    const FieldWords &words = FieldWords::instance();
    QHash<QString, int> meaningIds;
    QHash<QString, QStringList> meaningsOf; // the same names occur again and again
    QHash<QString, int> names;
    std::vector<int> occurrences;
    std::vector<bool> weak;
    const auto intern = [&names](const QString &name) {
        const auto found = names.constFind(name);
        return found != names.cend() ? *found : *names.insert(name, int(names.size()));
    };
    const auto idOf = [&](const QString &meaning) {
        const auto found = meaningIds.constFind(meaning);
        if (found != meaningIds.cend())
            return *found;
        occurrences.push_back(0);
        weak.push_back(words.isWeak(meaning));
        return *meaningIds.insert(meaning, int(meaningIds.size()));
    };
    const auto read = [&](const std::vector<AutoMapField> &fields, Side &side) {
        side.fields.resize(fields.size());
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const AutoMapField &field = fields[i];
            Traits &traits = side.fields[i];
            QStringList steps;
            for (const QString &step : field.pointer.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
                if (step != QLatin1String("*"))
                    steps.append(step);
            }
            double counts = 1;
            for (qsizetype at = steps.size() - 1; at >= 0 && at >= steps.size() - 3; --at) {
                const QString &step = steps.at(at);
                auto found = meaningsOf.constFind(step);
                if (found == meaningsOf.cend())
                    found = meaningsOf.insert(step, words.meanings(step));
                for (const QString &meaning : *found) {
                    const int id = idOf(meaning);
                    if (counts == 1) {
                        traits.own.push_back(id);
                        ++occurrences[std::size_t(id)];
                        traits.onlyWeak = traits.onlyWeak && weak[std::size_t(id)];
                    }
                    if (std::none_of(traits.meanings.begin(), traits.meanings.end(), [&](const auto &known) { return known.first == id; }))
                        traits.meanings.emplace_back(id, counts);
                }
                counts *= parentWeight;
            }
            std::sort(traits.meanings.begin(), traits.meanings.end());
            const QString last = steps.isEmpty() ? QString() : steps.last();
            traits.name = intern(plain(last));
            traits.path = intern(QLatin1Char('/') + plain(field.pointer));
            traits.tails[0] = intern(last);
            if (steps.size() > 1)
                traits.tails[1] = intern(steps.at(steps.size() - 2) + QLatin1Char('/') + last);
            traits.lists = int(field.pointer.count(QLatin1Char('*')));
            traits.container = field.array && field.type == FieldType::Object;
            traits.quantity = quantityOf(field.unit);
            for (const QString &value : field.values)
                traits.values.insert(value.toLower());
            for (const QString &sample : field.samples.mid(0, maximumSamples)) {
                ++traits.samples;
                bool number = false;
                sample.toDouble(&number);
                traits.numbers += number;
                traits.times += looksLikeTime(sample);
                traits.booleans += sample == QLatin1String("true") || sample == QLatin1String("false");
                traits.longest = qMax(traits.longest, sample.size());
                if (field.values.isEmpty() && sample.size() <= 64)
                    traits.values.insert(sample.toLower());
            }
        }
    };
    read(m_sources, *m_source);
    read(m_targets, *m_target);

    // A word that stands in every other name tells less.
    m_weights.resize(occurrences.size());
    for (std::size_t id = 0; id < occurrences.size(); ++id)
        m_weights[id] = (weak[id] ? 0.35 : 1.0) / (1 + 0.15 * std::log1p(occurrences[id]));
    for (Side *side : {m_source.get(), m_target.get()}) {
        for (Traits &traits : side->fields) {
            for (const auto &[id, counts] : traits.meanings)
                traits.weight += m_weights[std::size_t(id)] * counts;
        }
    }
    m_byMeaning.resize(occurrences.size());
    for (std::size_t i = 0; i < m_source->fields.size(); ++i) {
        for (const auto &[id, counts] : m_source->fields[i].meanings) {
            if (counts > 0.4)
                m_byMeaning[std::size_t(id)].push_back(int(i));
        }
    }
    // Fields that share values with an enumeration, whatever they are called.
    QHash<QString, std::vector<int>> byValue;
    for (std::size_t i = 0; i < m_source->fields.size(); ++i) {
        for (const QString &value : m_source->fields[i].values)
            byValue[value].push_back(int(i));
    }
    m_byValue.resize(m_targets.size());
    for (std::size_t t = 0; t < m_targets.size(); ++t) {
        if (m_targets[t].values.isEmpty())
            continue;
        std::vector<int> &found = m_byValue[t];
        for (const QString &value : m_target->fields[t].values) {
            const auto sources = byValue.constFind(value);
            if (sources != byValue.cend())
                found.insert(found.end(), sources->begin(), sources->end());
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
    }
    int place = 0;
    for (const FieldWords::Rename &rename : words.renames()) {
        const auto from = names.constFind(rename.from);
        const auto to = names.constFind(rename.to);
        if (from != names.cend() && to != names.cend()) {
            m_renames.insert(pairKey(*from, *to), place);
            m_renames.insert(pairKey(*to, *from), place); // to an older version, it is the other way round
        }
        ++place;
    }
}

double AutoMap::score(int sourceIndex, int targetIndex, Suggestion *suggestion) const
{
    const Traits &source = m_source->fields[std::size_t(sourceIndex)];
    const Traits &target = m_target->fields[std::size_t(targetIndex)];
    const AutoMapField &from = m_sources[std::size_t(sourceIndex)];
    const AutoMapField &to = m_targets[std::size_t(targetIndex)];
    MatchSigns signs;
    // Lists of objects feed lists of objects, values feed values.
    if (source.container != target.container)
        return 0;

    double shared = 0;
    double sharedOwn = 0;
    for (auto a = source.meanings.begin(), b = target.meanings.begin(); a != source.meanings.end() && b != target.meanings.end();) {
        if (a->first < b->first) {
            ++a;
        } else if (b->first < a->first) {
            ++b;
        } else {
            const double both = m_weights[std::size_t(a->first)] * qMin(a->second, b->second);
            shared += both;
            if (a->second == 1 || b->second == 1)
                sharedOwn += both;
            ++a;
            ++b;
        }
    }
    // What only the parents share says that two fields are near, not that they are the same.
    if (sharedOwn == 0)
        shared *= 0.3;
    const double likeness = source.weight + target.weight > 0 ? 2 * shared / (source.weight + target.weight) : 0;
    double name = likeness;
    if (source.path == target.path) {
        name = 1;
        signs |= MatchSign::SamePath;
    } else if (source.name == target.name && source.name >= 0) {
        name = qMax(name, target.onlyWeak ? 0.45 + 0.5 * likeness : 0.78 + 0.2 * likeness);
        signs |= MatchSign::SameName;
    }
    int rename = -1;
    for (const int fromTail : source.tails) {
        for (const int toTail : target.tails) {
            const auto found = fromTail < 0 || toTail < 0 ? m_renames.cend() : m_renames.constFind(pairKey(fromTail, toTail));
            if (found != m_renames.cend())
                rename = *found;
        }
    }
    if (rename >= 0 && !signs.testFlag(MatchSign::SamePath)) {
        name = qMax(name, 0.76 + 0.22 * likeness);
        signs |= MatchSign::Renamed;
    }
    if (name < 0.12 && to.type != FieldType::Enum)
        return 0;

    double evidence = 0;
    if (source.quantity > 0 && target.quantity > 0) {
        if (source.quantity != target.quantity) {
            evidence -= 0.4;
        } else if (from.unit.compare(to.unit, Qt::CaseInsensitive) == 0) {
            evidence += 0.05;
            signs |= MatchSign::SameUnit;
        } else {
            evidence += 0.03;
            signs |= MatchSign::UnitConverts;
        }
    }
    const auto allSamples = [&](int count) { return source.samples > 0 && count == source.samples; };
    if (to.type == FieldType::DateTime) {
        if (from.type == FieldType::DateTime)
            evidence += 0.06;
        else if (allSamples(source.times))
            evidence += 0.08;
        else if (source.samples > 0 || from.type == FieldType::Boolean || from.type == FieldType::Enum)
            evidence -= 0.35;
        if (from.type == FieldType::DateTime)
            signs |= MatchSign::SameType;
        else if (allSamples(source.times))
            signs |= from.type == FieldType::String ? MatchSign::ValuesFit : MatchSign::TypeConverts;
    } else if (from.type == FieldType::DateTime) {
        evidence -= isText(to.type) || to.type == FieldType::Any ? 0.15 : 0.4;
    } else if (isNumber(to.type)) {
        if (isNumber(from.type)) {
            evidence += 0.05;
            signs |= MatchSign::SameType;
        } else if (allSamples(source.numbers)) {
            evidence += 0.02;
            signs |= MatchSign::TypeConverts;
        } else if (source.samples > 0 || from.type == FieldType::Boolean || from.type == FieldType::Enum) {
            evidence -= 0.35;
            signs |= MatchSign::ValuesMisfit;
        }
    } else if (to.type == FieldType::Boolean) {
        if (from.type == FieldType::Boolean || allSamples(source.booleans)) {
            evidence += 0.05;
            signs |= MatchSign::SameType;
        } else {
            evidence -= 0.15;
        }
    } else if (to.type == FieldType::Enum) {
        int known = 0;
        for (const QString &value : source.values)
            known += target.values.contains(value);
        if (known > 0) {
            const double share = double(known) / double(source.values.size());
            evidence += 0.05 + 0.15 * share;
            // The values themselves tell what the field is, even under a name that says nothing.
            if (share >= 0.5 && known >= 2)
                name = qMax(name, 0.35 + 0.2 * share);
            signs |= known == source.values.size() ? MatchSign::ValuesFit : MatchSign::EnumOverlap;
            if (suggestion && known < source.values.size())
                suggestion->detail = text(QT_TRANSLATE_NOOP("Roamscope::AutoMap", "%1 of %2"))
                                         .arg(QLocale().toString(known), QLocale().toString(source.values.size()));
        } else if (isNumber(from.type) || from.type == FieldType::Boolean) {
            evidence -= 0.15;
        }
    } else if (isText(to.type)) {
        if (isText(from.type)) {
            evidence += 0.04;
            signs |= MatchSign::SameType;
            if (to.maxLength > 0 && source.samples > 0) {
                if (source.longest <= to.maxLength) {
                    signs |= MatchSign::ValuesFit;
                } else {
                    evidence -= 0.08;
                    signs |= MatchSign::ValuesMisfit;
                }
            }
        } else if (isNumber(from.type) || from.type == FieldType::Enum) {
            signs |= MatchSign::TypeConverts;
        } else if (from.type == FieldType::Boolean) {
            evidence -= 0.2;
        }
    }
    if (from.array != to.array)
        evidence -= 0.03;
    // One value for all elements of a list, or one of a list for a value: seldom what is meant.
    if (source.lists != target.lists)
        evidence -= source.lists < target.lists ? 0.12 : 0.06;
    if (name < 0.12)
        return 0;
    const double result = signs.testFlag(MatchSign::SamePath) ? qBound(0.0, 0.95 + evidence, 1.0)
                                                             : qBound(0.0, 0.9 * name + evidence, 0.99);
    if (suggestion) {
        if (rename >= 0 && signs.testFlag(MatchSign::Renamed))
            suggestion->detail = FieldWords::instance().renames()[std::size_t(rename)].since;
        suggestion->source = sourceIndex;
        suggestion->target = targetIndex;
        suggestion->score = result;
        suggestion->signs = signs;
    }
    return result;
}

void AutoMap::explain(Suggestion &suggestion) const
{
    const AutoMapField &from = m_sources[std::size_t(suggestion.source)];
    const AutoMapField &to = m_targets[std::size_t(suggestion.target)];
    if (suggestion.signs.testFlag(MatchSign::UnitConverts))
        suggestion.detail = from.unit + QStringLiteral(" → ") + to.unit;
    if (suggestion.signs & (MatchSigns(MatchSign::SameName) | MatchSign::SamePath | MatchSign::Renamed))
        return;
    // Which word stands for which.
    const auto lastName = [](const QString &pointer) {
        QString path = pointer;
        while (path.endsWith(QLatin1String("/*")))
            path.chop(2);
        return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
    };
    const QStringList sourceWords = FieldWords::split(lastName(from.pointer));
    const QStringList targetWords = FieldWords::split(lastName(to.pointer));
    QStringList pairs;
    bool same = false;
    const FieldWords &words = FieldWords::instance();
    for (const QString &a : sourceWords) {
        if (targetWords.contains(a)) {
            same = true;
            continue;
        }
        for (const QString &b : targetWords) {
            if (!sourceWords.contains(b) && !words.isWeak(b) && words.meanings(a) == words.meanings(b)) {
                pairs.append(a + QStringLiteral(" = ") + b);
                break;
            }
        }
    }
    if (!pairs.isEmpty()) {
        suggestion.signs |= MatchSign::Synonyms;
        if (suggestion.detail.isEmpty())
            suggestion.detail = pairs.mid(0, 2).join(QStringLiteral(", "));
    } else if (same) {
        suggestion.signs |= MatchSign::SameWords;
    } else if (!(suggestion.signs & (MatchSigns(MatchSign::EnumOverlap) | MatchSign::ValuesFit))) {
        suggestion.signs |= MatchSign::Synonyms;
    }
}

std::vector<int> AutoMap::candidates(int target, std::vector<quint32> &seen, quint32 mark) const
{
    std::vector<int> found;
    const auto add = [&](int source) {
        if (seen[std::size_t(source)] != mark) {
            seen[std::size_t(source)] = mark;
            found.push_back(source);
        }
    };
    for (const auto &[id, counts] : m_target->fields[std::size_t(target)].meanings) {
        if (counts > 0.4)
            std::for_each(m_byMeaning[std::size_t(id)].begin(), m_byMeaning[std::size_t(id)].end(), add);
    }
    std::for_each(m_byValue[std::size_t(target)].begin(), m_byValue[std::size_t(target)].end(), add);
    return found;
}

QList<Suggestion> AutoMap::suggestionsFor(int target, int maximum, double minimum) const
{
    if (target < 0 || target >= int(m_targets.size()))
        return {};
    std::vector<quint32> seen(m_sources.size());
    std::vector<std::pair<double, int>> scored;
    for (const int source : candidates(target, seen, 1)) {
        const double value = score(source, target, nullptr);
        if (value >= minimum)
            scored.emplace_back(-value, source);
    }
    const std::size_t count = qMin(scored.size(), std::size_t(qMax(0, maximum)));
    std::partial_sort(scored.begin(), scored.begin() + std::ptrdiff_t(count), scored.end());
    QList<Suggestion> result;
    for (std::size_t i = 0; i < count; ++i) {
        Suggestion suggestion;
        score(scored[i].second, target, &suggestion);
        explain(suggestion);
        result.append(suggestion);
    }
    return result;
}

QList<Suggestion> AutoMap::best(double minimum, const std::atomic_bool *cancelled) const
{
    struct Pair
    {
        double score;
        int source;
        int target;
    };
    std::vector<Pair> pairs;
    std::vector<quint32> seen(m_sources.size());
    for (int target = 0; target < int(m_targets.size()); ++target) {
        if (cancelled && *cancelled)
            break;
        // The few best of each are enough for the choice below.
        std::vector<Pair> own;
        for (const int source : candidates(target, seen, quint32(target) + 1)) {
            const double value = score(source, target, nullptr);
            if (value >= minimum)
                own.push_back({value, source, target});
        }
        const std::size_t count = qMin<std::size_t>(own.size(), 6);
        std::partial_sort(own.begin(), own.begin() + std::ptrdiff_t(count), own.end(),
                          [](const Pair &a, const Pair &b) { return a.score > b.score || (a.score == b.score && a.source < b.source); });
        pairs.insert(pairs.end(), own.begin(), own.begin() + std::ptrdiff_t(count));
    }
    std::sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) {
        return a.score != b.score ? a.score > b.score : a.target != b.target ? a.target < b.target : a.source < b.source;
    });
    std::vector<bool> targetDone(m_targets.size());
    std::vector<double> sourceUsed(m_sources.size(), 0);
    QList<Suggestion> result;
    for (const Pair &pair : pairs) {
        if (targetDone[std::size_t(pair.target)])
            continue;
        // Feeding two targets from one source is right for ids and times, wrong for most that look alike.
        const double used = sourceUsed[std::size_t(pair.source)];
        if (used > 0 && pair.score < qMax(0.7, used - 0.15))
            continue;
        targetDone[std::size_t(pair.target)] = true;
        sourceUsed[std::size_t(pair.source)] = qMax(used, pair.score);
        Suggestion suggestion;
        score(pair.source, pair.target, &suggestion);
        explain(suggestion);
        result.append(suggestion);
    }
    return result;
}

QString Suggestion::reason() const
{
    QStringList parts;
    if (signs.testFlag(MatchSign::SamePath))
        parts.append(text(QT_TRANSLATE_NOOP("Roamscope::AutoMap", "same field")));
    else if (signs.testFlag(MatchSign::Renamed))
        parts.append(text(QT_TRANSLATE_NOOP("Roamscope::AutoMap", "renamed in %1")).arg(detail));
    else if (signs.testFlag(MatchSign::SameName))
        parts.append(text(QT_TRANSLATE_NOOP("Roamscope::AutoMap", "same name")));
    else if (signs.testFlag(MatchSign::Synonyms))
        parts.append(detail.contains(QLatin1Char('='))
                         ? text(QT_TRANSLATE_NOOP("Roamscope::AutoMap", "means the same (%1)")).arg(detail)
                         : text(QT_TRANSLATE_NOOP("Roamscope::AutoMap", "means the same")));
    else if (signs.testFlag(MatchSign::SameWords))
        parts.append(text(QT_TRANSLATE_NOOP("Roamscope::AutoMap", "names share words")));
    if (signs.testFlag(MatchSign::ValuesFit))
        parts.append(text(QT_TRANSLATE_NOOP("Roamscope::AutoMap", "values fit")));
    else if (signs.testFlag(MatchSign::EnumOverlap))
        parts.append(text(QT_TRANSLATE_NOOP("Roamscope::AutoMap", "some values fit; an enum table is needed for the rest")));
    if (signs.testFlag(MatchSign::SameUnit))
        parts.append(text(QT_TRANSLATE_NOOP("Roamscope::AutoMap", "same unit")));
    else if (signs.testFlag(MatchSign::UnitConverts))
        parts.append(text(QT_TRANSLATE_NOOP("Roamscope::AutoMap", "unit converts (%1)")).arg(detail));
    if (signs.testFlag(MatchSign::TypeConverts))
        parts.append(text(QT_TRANSLATE_NOOP("Roamscope::AutoMap", "type converts")));
    else if (signs.testFlag(MatchSign::SameType) && parts.size() < 2)
        parts.append(text(QT_TRANSLATE_NOOP("Roamscope::AutoMap", "same type")));
    if (signs.testFlag(MatchSign::ValuesMisfit))
        parts.append(text(QT_TRANSLATE_NOOP("Roamscope::AutoMap", "but not all values fit")));
    if (parts.isEmpty())
        parts.append(text(QT_TRANSLATE_NOOP("Roamscope::AutoMap", "names share words")));
    return parts.join(QStringLiteral(", "));
}

} // namespace Roamscope
