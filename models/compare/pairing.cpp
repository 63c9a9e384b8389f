// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/pairing.h"

#include "models/capture/parallel.h"
#include "models/capture/sourcebytes.h"
#include "models/compare/elementtree.h"
#include "models/compare/fielddiff.h"
#include "models/compare/normalvalue.h"
#include "models/compare/objectkey.h"

#include <algorithm>
#include <limits>
#include <map>

namespace Roamscope {

namespace {

constexpr std::size_t elementsPerStep = 512;
constexpr qsizetype padding = qsizetype(SourceBytes::padding);

} // namespace

PairingBuilder::PairingBuilder(const Dataset &cpo, const Dataset &emsp, const ComparisonSchema &schema, OcpiModule module, int threads,
                               quint64 (*weakenHash)(quint64))
    : m_datasets {&cpo, &emsp}
    , m_schema(schema)
    , m_root(*schema.root(module))
    , m_module(module)
    , m_threads(threads)
    , m_weakenHash(weakenHash)
{
}

bool PairingBuilder::readKeys(int side, std::vector<Entry> *entries, const std::atomic_bool *cancelled, std::atomic<quint64> *done)
{
    const std::size_t count = std::size_t(m_datasets[side]->count(m_module));
    entries->resize(count);
    m_parties[side].assign(count, 0);
    const ObjectKeyReader reader(m_root);
    parallelFor(
        (count + elementsPerStep - 1) / elementsPerStep,
        [&](std::size_t step) {
            if (cancelled && cancelled->load(std::memory_order_relaxed))
                return;
            quint64 read = 0;
            const std::size_t end = std::min(count, (step + 1) * elementsPerStep);
            for (std::size_t i = step * elementsPerStep; i < end; ++i) {
                const QByteArrayView json = bytes(side, quint32(i));
                const ObjectKey key = reader.read(json, padding);
                (*entries)[i] = {m_weakenHash ? m_weakenHash(key.whole) : key.whole, quint32(i)};
                m_parties[side][i] = quint8((key.hasParty ? 1 : 0) | (key.identified ? 0 : 2));
                read += quint64(json.size());
            }
            done->fetch_add(read / 8, std::memory_order_relaxed);
        },
        m_threads);
    return !(cancelled && cancelled->load());
}

bool PairingBuilder::build(Pairing *pairing, const std::atomic_bool *cancelled, std::atomic<quint64> *done)
{
    for (int side = 0; side < 2; ++side) {
        if (!readKeys(side, &m_entries[side], cancelled, done))
            return false;
        const std::size_t count = m_entries[side].size();
        pairing->paired[side].assign(count, false);
        pairing->skipped[side].assign(count, false);
        for (std::size_t i = 0; i < count; ++i) {
            if (m_parties[side][i] & 2) {
                pairing->unidentified[side].push_back(quint32(i));
                pairing->skipped[side][i] = true;
            }
        }
        std::erase_if(m_entries[side], [&](const Entry &entry) { return pairing->skipped[side][entry.element]; });
    }
    pairing->partner.assign(std::size_t(m_datasets[0]->count(m_module)), Pairing::none);
    parallelFor(
        2,
        [this](std::size_t side) {
            std::sort(m_entries[side].begin(), m_entries[side].end(),
                      [](const Entry &a, const Entry &b) { return a.hash != b.hash ? a.hash < b.hash : a.element < b.element; });
        },
        m_threads);
    join(pairing);
    matchWithoutParty(pairing);
    std::sort(pairing->duplicates.begin(), pairing->duplicates.end(), [](const Pairing::Duplicate &a, const Pairing::Duplicate &b) {
        return a.side != b.side ? a.side < b.side : a.element < b.element;
    });
    for (auto &entries : m_entries)
        entries = {};
    return true;
}

void PairingBuilder::join(Pairing *pairing)
{
    const std::vector<Entry> &a = m_entries[0];
    const std::vector<Entry> &b = m_entries[1];
    const auto runEnd = [](const std::vector<Entry> &entries, std::size_t begin) {
        std::size_t end = begin + 1;
        while (end < entries.size() && entries[end].hash == entries[begin].hash)
            ++end;
        return end;
    };
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        const bool hasA = i < a.size() && (j >= b.size() || a[i].hash <= b[j].hash);
        const bool hasB = j < b.size() && (i >= a.size() || b[j].hash <= a[i].hash);
        const std::size_t endA = hasA ? runEnd(a, i) : i;
        const std::size_t endB = hasB ? runEnd(b, j) : j;
        if (endA - i > 1 || endB - j > 1) {
            resolve(pairing, i, endA, j, endB);
        } else if (hasA && hasB) {
            pairing->partner[a[i].element] = b[j].element;
            pairing->paired[0][a[i].element] = true;
            pairing->paired[1][b[j].element] = true;
        }
        i = endA;
        j = endB;
    }
}

qint64 PairingBuilder::updated(int side, quint32 element) const
{
    ElementTree tree(side);
    if (m_root.lastUpdated < 0 || tree.read(bytes(side, element), m_root, padding) != ElementTree::Fault::None)
        return std::numeric_limits<qint64>::min();
    const quint32 node = FieldDiff::child(tree, 0, m_root.lastUpdated);
    if (!node)
        return std::numeric_limits<qint64>::min();
    const std::string text = unescapedText(tree.node(node).text());
    const ExactMoment moment = ExactMoment::read(text);
    return moment.valid ? moment.microseconds() : std::numeric_limits<qint64>::min();
}

void PairingBuilder::resolve(Pairing *pairing, std::size_t beginA, std::size_t endA, std::size_t beginB, std::size_t endB)
{
    // Same hash: the same key several times, or keys that collide.
    const ObjectKeyReader reader(m_root);
    std::map<std::string, std::array<std::vector<quint32>, 2>> groups;
    for (std::size_t i = beginA; i < endA; ++i)
        groups[reader.text(bytes(0, m_entries[0][i].element), padding)][0].push_back(m_entries[0][i].element);
    for (std::size_t i = beginB; i < endB; ++i)
        groups[reader.text(bytes(1, m_entries[1][i].element), padding)][1].push_back(m_entries[1][i].element);
    for (const auto &[key, sides] : groups) {
        quint32 kept[2] = {Pairing::none, Pairing::none};
        for (int side = 0; side < 2; ++side) {
            const std::vector<quint32> &elements = sides[std::size_t(side)];
            if (elements.empty())
                continue;
            kept[side] = elements.front();
            if (elements.size() == 1)
                continue;
            qint64 newest = updated(side, elements.front());
            for (std::size_t i = 1; i < elements.size(); ++i) {
                const qint64 time = updated(side, elements[i]);
                if (time > newest) {
                    newest = time;
                    kept[side] = elements[i];
                }
            }
            for (const quint32 element : elements) {
                if (element == kept[side])
                    continue;
                pairing->skipped[side][element] = true;
                pairing->duplicates.push_back({element, kept[side], quint32(elements.size()), quint8(side)});
            }
        }
        if (kept[0] != Pairing::none && kept[1] != Pairing::none) {
            pairing->partner[kept[0]] = kept[1];
            pairing->paired[0][kept[0]] = true;
            pairing->paired[1][kept[1]] = true;
        }
    }
}

/// Objects that name no party (OCPI 2.1.1, or a feed that leaves it out) are found by their id alone, where that is unique.
void PairingBuilder::matchWithoutParty(Pairing *pairing)
{
    const ObjectKeyReader reader(m_root);
    std::vector<Entry> alone[2];
    bool anyWithout[2] = {};
    for (int side = 0; side < 2; ++side) {
        const std::size_t count = m_parties[side].size();
        for (std::size_t i = 0; i < count; ++i) {
            if (!pairing->paired[side][i] && !pairing->skipped[side][i])
                anyWithout[side] = anyWithout[side] || !(m_parties[side][i] & 1);
        }
    }
    if (!anyWithout[0] && !anyWithout[1])
        return;
    for (int side = 0; side < 2; ++side) {
        const std::size_t count = m_parties[side].size();
        for (std::size_t i = 0; i < count; ++i) {
            if (!pairing->paired[side][i] && !pairing->skipped[side][i])
                alone[side].push_back({reader.read(bytes(side, quint32(i)), padding).id, quint32(i)});
        }
        std::sort(alone[side].begin(), alone[side].end(), [](const Entry &a, const Entry &b) { return a.hash < b.hash; });
    }
    std::size_t j = 0;
    for (std::size_t i = 0; i < alone[0].size(); ++i) {
        const Entry &left = alone[0][i];
        while (j < alone[1].size() && alone[1][j].hash < left.hash)
            ++j;
        if (j == alone[1].size())
            break;
        const auto isUnique = [](const std::vector<Entry> &entries, std::size_t at) {
            return (at == 0 || entries[at - 1].hash != entries[at].hash) && (at + 1 == entries.size() || entries[at + 1].hash != entries[at].hash);
        };
        const Entry &right = alone[1][j];
        if (right.hash != left.hash || !isUnique(alone[0], i) || !isUnique(alone[1], j))
            continue;
        if ((m_parties[0][left.element] & 1) && (m_parties[1][right.element] & 1))
            continue; // two parties that each have an object of this id
        pairing->partner[left.element] = right.element;
        pairing->paired[0][left.element] = true;
        pairing->paired[1][right.element] = true;
    }
}

} // namespace Roamscope
