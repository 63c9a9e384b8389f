// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparisonschema.h"
#include "models/compare/dataset.h"

#include <atomic>
#include <vector>

namespace Roamscope {

/// Which object of one side is which of the other, by key: 8 bytes an object while it is made, 4 afterwards.
/// A hash joins; objects whose hashes are not unique on their side are told apart by their keys themselves, and those
/// that are unique must be verified where they are read (FieldDiff::sameKey).
struct Pairing
{
    static constexpr quint32 none = 0xffffffff;

    /// Several objects of one side with one key.
    struct Duplicate
    {
        quint32 element = 0;
        quint32 kept = 0; ///< the one that is compared: the newest, of equals the first
        quint32 copies = 2; ///< how many there are in all
        quint8 side = 0;
    };

    std::vector<quint32> partner; ///< of each CPO object: the eMSP's, or none
    std::vector<bool> paired[2];
    std::vector<Duplicate> duplicates; ///< by side and element
    std::vector<quint32> unidentified[2];
    std::vector<bool> skipped[2]; ///< duplicates and unidentified ones: not missing on the other side
};

/// Makes a Pairing on all cores.
class PairingBuilder
{
public:
    PairingBuilder(const Dataset &cpo, const Dataset &emsp, const ComparisonSchema &schema, OcpiModule module, int threads,
                   quint64 (*weakenHash)(quint64));
    /// False when cancelled. Progress counts bytes into *done.
    bool build(Pairing *pairing, const std::atomic_bool *cancelled, std::atomic<quint64> *done);

private:
    struct Entry
    {
        quint64 hash = 0;
        quint32 element = 0;
    };
    bool readKeys(int side, std::vector<Entry> *entries, const std::atomic_bool *cancelled, std::atomic<quint64> *done);
    void join(Pairing *pairing);
    void resolve(Pairing *pairing, std::size_t beginA, std::size_t endA, std::size_t beginB, std::size_t endB);
    void matchWithoutParty(Pairing *pairing);
    qint64 updated(int side, quint32 element) const;
    QByteArrayView bytes(int side, quint32 element) const { return m_datasets[side]->bytes(m_datasets[side]->elements(m_module)[element]); }

    const Dataset *m_datasets[2];
    const ComparisonSchema &m_schema;
    const SchemaObject &m_root;
    OcpiModule m_module;
    int m_threads;
    quint64 (*m_weakenHash)(quint64);
    std::vector<Entry> m_entries[2];
    std::vector<quint8> m_parties[2]; ///< 1 = names its party, 2 = has no id
};

} // namespace Roamscope
