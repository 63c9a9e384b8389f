// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/merge/peernames.h"

#include "models/capture/merge/sightings.h"

#include <QFileInfo>

#include <algorithm>
#include <set>
#include <tuple>
#include <vector>

namespace Roamscope {

namespace {

/// A name as one source uses it.
using Name = std::pair<quint8, quint16>;

/// Which names stand for the same charge point.
class SameNames
{
public:
    Name rootOf(Name name)
    {
        while (true) {
            const auto parent = m_parents.find(name);
            if (parent == m_parents.end() || parent->second == name)
                return name;
            name = parent->second;
        }
    }
    void join(Name a, Name b)
    {
        m_parents.try_emplace(a, a);
        m_parents.try_emplace(b, b);
        m_parents[rootOf(a)] = rootOf(b);
    }
    const std::map<Name, Name> &all() const { return m_parents; }

private:
    std::map<Name, Name> m_parents;
};

} // namespace

PeerNames::PeerNames(const Capture &loaded, const Sightings *sightings)
{
    if (!sightings || sightings->isEmpty())
        return;
    const FrameTable &rows = loaded.frames();
    SameNames same;
    for (const SourcePair &pair : sightings->pairs()) {
        std::map<std::pair<quint16, quint16>, quint64> seen;
        for (const Sighting &sighting : pair.sightings) {
            const quint16 first = rows.peer(sighting.first);
            const quint16 second = rows.peer(sighting.second);
            if (first && second && first != second)
                ++seen[{first, second}];
        }
        // Only where each goes with one other: a name that stands for two charge points would join them.
        std::map<quint16, int> ofFirst;
        std::map<quint16, int> ofSecond;
        for (const auto &[names, count] : seen) {
            ++ofFirst[names.first];
            ++ofSecond[names.second];
        }
        for (const auto &[names, count] : seen) {
            if (ofFirst[names.first] == 1 && ofSecond[names.second] == 1)
                same.join({quint8(pair.first), names.first}, {quint8(pair.second), names.second});
        }
    }
    if (same.all().empty())
        return;
    const std::vector<CaptureSource> sources = loaded.sources();
    std::vector<std::set<quint16>> used(sources.size());
    for (FrameId row = 0; row < loaded.size(); ++row) {
        const FrameBlock &block = rows.block(row);
        const quint32 i = row & FrameBlock::mask;
        if (block.source[i] < used.size() && block.peer[i] && (used[block.source[i]].empty() || *used[block.source[i]].rbegin() != block.peer[i]))
            used[block.source[i]].insert(block.peer[i]);
    }
    // The better name: used by more sources, by one that knows more charge points, and not just a file's.
    const auto standing = [&](Name name) {
        const auto uses = std::count_if(used.begin(), used.end(), [&name](const std::set<quint16> &list) { return list.contains(name.second); });
        const QString file = QFileInfo(sources[name.first].path).fileName();
        const bool ofFile = file.contains(QString::fromUtf8(loaded.peers().text(name.second)), Qt::CaseInsensitive);
        return std::tuple(uses, used[name.first].size(), !ofFile, -int(name.first));
    };
    std::map<Name, Name> best;
    for (const auto &[name, parent] : same.all()) {
        const Name root = same.rootOf(name);
        const auto known = best.find(root);
        if (known == best.end() || standing(name) > standing(known->second))
            best[root] = name;
    }
    for (const auto &[name, parent] : same.all()) {
        const quint16 shown = best[same.rootOf(name)].second;
        if (shown != name.second)
            m_names[name] = shown;
    }
}

} // namespace Roamscope
