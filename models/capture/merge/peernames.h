// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"

#include <map>
#include <utility>

namespace Roamscope {

class Sightings;

/// One name for each charge point, where logs call it differently: a charger's own log is often known by its file name
/// only, while that of the CSMS has the identity. Frames that both have seen tell which is which.
class PeerNames
{
public:
    PeerNames(const Capture &loaded, const Sightings *sightings);

    /// Under which name a source's name is shown; names of charge points that only one source knows stay.
    quint16 nameOf(quint8 source, quint16 peer) const
    {
        if (m_names.empty() || peer == 0)
            return peer;
        const auto found = m_names.find({source, peer});
        return found == m_names.end() ? peer : found->second;
    }

private:
    std::map<std::pair<quint8, quint16>, quint16> m_names;
};

} // namespace Roamscope
